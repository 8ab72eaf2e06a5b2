"""Adapter of `street_connectivity`."""

from __future__ import annotations

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..inputs import Inputs
from ..layer_parameters import streets
from ..parameters import Figure, Parameter, Sink
from ..street_parameters import JOINING, LAND, WHICH_STREETS, joining_arguments, network_arguments, read_streets


class StreetConnectivityAlgorithm(UrbanAlgorithm):
    """How well streets connect."""

    stem = "street_connectivity"
    group_key = "publicspace"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Street connectivity")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "How well the streets of a city, and of each neighbourhood, connect: intersections and street length per km², "
        "dead ends, and what these score in the City Prosperity Index.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "An intersection is a point where three or more streets meet, a dead end one where a street ends; where two "
        "meet is a bend. Streets meet where they share a vertex; bridges and tunnels do not meet what they cross. "
        "Intersections joined by a street shorter than 10 m count as one, so that the two carriageways of a street do "
        "not count twice. Street ends on the edge of the areas were cut there and are no dead ends.\n\n"
        "The share of dead ends and the mean number of streets are over intersections and dead ends together. The "
        "city's figures are over the union of the areas. A street along the edge of two areas is long in both; an "
        "intersection there counts in the first.\n\n"
        "Scores from 0 to 100 follow the City Prosperity Index, by edition. 2016: 100 intersections per km² and more "
        "score 100; 20 km of street per km² score 100, none and 40 score 0. Edition 2018 was inferred from the "
        "scores published for one city. The index does not say which streets and intersections count: that choice is "
        "the plugin's own.",
    )
    edition = QT_TRANSLATE_NOOP("UrbanProfiling", "City Prosperity Index, edition as chosen (2016 by default)")
    parameters = (
        streets(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Centre lines, also beyond the areas. The fields bridge, tunnel, layer, access and service are used "
                "when there.",
            )
        ),
        LAND,
        Parameter(
            "PROFILE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Benchmarks"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Edition of the City Prosperity Index that scores follow. 2018 was inferred from one city's published "
                "scores.",
            ),
            "choice",
            default="2016",
            options=("2016", "2018"),
            option_labels=(
                QT_TRANSLATE_NOOP("UrbanProfiling", "City Prosperity Index 2016"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "City Prosperity Index, Mexico 2018 (inferred)"),
            ),
        ),
        Parameter(
            "BENCHMARKS_TABLE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Benchmarks of your own (CSV)"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Columns indicator (intersection_density, street_density), transformation (rising, peak), minimum, "
                "benchmark; with a column edition, the rows of the chosen one.",
            ),
            "file",
            extension="csv",
            optional=True,
            advanced=True,
        ),
        Parameter(
            "MERGE_M",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Count as one intersection within"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Intersections joined by a shorter street are one: carriageways, offset crossings. 0 counts each. "
                "Lower it where lanes lie close.",
            ),
            "number",
            default=10.0,
            minimum=0.0,
            unit="m",
            advanced=True,
        ),
        *WHICH_STREETS,
        *JOINING,
    )
    sinks = (
        Sink(
            "OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Street connectivity by area"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The areas with intersections, street length, dead ends and their scores."
            ),
            "polygon",
        ),
        Sink(
            "INTERSECTIONS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Intersections and dead ends"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "What was counted, as points with the number of streets that leave each."
            ),
            "point",
            optional=True,
        ),
    )
    figures = (
        Figure("INTERSECTIONS_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Intersections")),
        Figure("INTERSECTIONS_KM2", QT_TRANSLATE_NOOP("UrbanProfiling", "Intersections per land"), "per km²"),
        Figure("STREET_KM", QT_TRANSLATE_NOOP("UrbanProfiling", "Street length"), "km"),
        Figure("STREET_KM_KM2", QT_TRANSLATE_NOOP("UrbanProfiling", "Street length per land"), "km/km²"),
        Figure("DEAD_ENDS_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Dead ends")),
        Figure("DEAD_END_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "Dead ends of all street ends and crossings"), "%"),
        Figure("MEAN_DEGREE", QT_TRANSLATE_NOOP("UrbanProfiling", "Streets that meet at one, on average")),
        Figure("CPI_INTERSECTION_DENSITY", QT_TRANSLATE_NOOP("UrbanProfiling", "Score of intersections"), "/100"),
        Figure("CPI_STREET_DENSITY", QT_TRANSLATE_NOOP("UrbanProfiling", "Score of street length"), "/100"),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.benchmarks import read_benchmarks
        from ...core.public_space.street_connectivity import street_connectivity

        return street_connectivity(
            read_streets(inputs),
            inputs.layer("AREAS"),
            read_benchmarks(inputs.choice("PROFILE"), inputs.path("BENCHMARKS_TABLE")),
            merge_m=inputs.number("MERGE_M"),
            wanted=inputs.wanted(),
            progress=progress,
            **joining_arguments(inputs),
            **network_arguments(inputs),
        )
