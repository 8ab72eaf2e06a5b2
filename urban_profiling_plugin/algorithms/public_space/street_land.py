"""Adapter of `street_land`."""

from __future__ import annotations

from dataclasses import replace

from ... import paths
from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..inputs import Inputs
from ..layer_parameters import buildings, streets
from ..parameters import Figure, Parameter, Sink
from ..seed_parameter import SEED
from ..street_parameters import CLASS_FIELD, LAND


class StreetLandAlgorithm(UrbanAlgorithm):
    """Land that streets take, with low and high widths."""

    stem = "street_land"
    group_key = "publicspace"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Street land")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "How much of the city, and of each neighbourhood, is street: from centre lines and widths, measured where you "
        "have them and otherwise by class. Gives the street part of SDG 11.7.1 and says how far narrow and wide "
        "streets would move it.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Each street is widened by half its width to both sides: flat at dead ends, round at joins, with a disc of "
        "half the second-widest width where streets meet. All streets are united, so land where they cross counts "
        "once. Tunnels, proposed and unfinished streets, parking aisles, driveways and railways are left out, tracks "
        "unless the table counts them; the log says how many.\n\n"
        "Widths come from the width field; where it is empty, from a table by class with a low, a central and a high "
        "width and its sources. The low and high shares use these; they are bounds, since all streets would have to "
        "be narrow or wide together. The SDG metadata (UNSD, March 2020) adds length times width instead; that sum "
        "stands beside the union.\n\n"
        "Sampled: circles around ten randomly shifted sets of Halton points, cut at the edge of the city; the share "
        "is the mean over circles, its standard error comes from the ten sets. It is unbiased where streets are as "
        "dense at the edge as further inside.\n\n"
        "Widths between facades are the plugin's own estimate of the space between buildings, front yards included.",
    )
    edition = QT_TRANSLATE_NOOP("UrbanProfiling", "SDG indicator 11.7.1, UNSD metadata of March 2020")
    parameters = (
        streets(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Centre lines. The fields tunnel and service, as OpenStreetMap has them, are used when present.",
            )
        ),
        LAND,
        Parameter(
            "METHOD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Method"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "full: all streets. sampled: circles around Halton points as in the SDG metadata, with a standard "
                "error.",
            ),
            "choice",
            default="full",
            options=("full", "sampled"),
            option_labels=(
                QT_TRANSLATE_NOOP("UrbanProfiling", "All streets"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Sampled circles"),
            ),
        ),
        Parameter(
            "WIDTH_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Measured width"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Width of the whole street in metres, sidewalks included. Empty, zero, negative and values above 100 m "
                "are replaced by the table's.",
            ),
            "field",
            parent="STREETS",
            default="width_m",
            optional=True,
        ),
        replace(
            CLASS_FIELD, help=QT_TRANSLATE_NOOP("UrbanProfiling", "The field whose values the table of widths lists.")
        ),
        Parameter(
            "WIDTHS_TABLE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Widths by class (CSV)"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Columns class, low, central, high (metres), counts_as_street (yes, no), source. A row “unknown” "
                "stands for every other class. Without a file the plugin's own table is used.",
            ),
            "file",
            extension="csv",
            optional=True,
        ),
        Parameter(
            "WIDTH_METHOD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Width where none was measured"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "table: by class. facades: the space between buildings on both sides (the plugin's own estimate), by "
                "class where there are none.",
            ),
            "choice",
            default="table",
            options=("table", "facades"),
            option_labels=(
                QT_TRANSLATE_NOOP("UrbanProfiling", "By class, from the table"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Between building facades"),
            ),
            advanced=True,
        ),
        buildings(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Footprints, for widths between facades."),
            geometry=("polygon",),
            optional=True,
            advanced=True,
        ),
        Parameter(
            "FACADE_STEP_M",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Distance between cross-sections"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "How often along a street the space between facades is measured."),
            "number",
            default=20.0,
            minimum=1.0,
            unit="m",
            advanced=True,
        ),
        Parameter(
            "FACADE_MAX_M",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Farthest facade from the centre line"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "A cross-section counts when buildings stand within this distance on both sides."
            ),
            "number",
            default=30.0,
            minimum=1.0,
            maximum=50.0,
            unit="m",
            advanced=True,
        ),
        Parameter(
            "SAMPLE_HA",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Area of a sample circle"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "The SDG metadata takes 10 hectares."),
            "number",
            default=10.0,
            minimum=0.01,
            unit="ha",
            advanced=True,
        ),
        Parameter(
            "SAMPLES_PER_KM2",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Samples per km²"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Density of the sample points. The metadata's “one circle per hectare” would overlap tenfold and is "
                "probably a slip; the density used is written into the result.",
            ),
            "number",
            default=10.0,
            minimum=0.01,
            unit="per km²",
            advanced=True,
        ),
        replace(SEED, help=QT_TRANSLATE_NOOP("UrbanProfiling", "The same seed gives the same sample points.")),
    )
    sinks = (
        Sink(
            "STREET_AREAS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Street land"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The land of all streets, cut along tiles so that it draws fast; pieces never overlap. For the public "
                "space share.",
            ),
            "polygon",
        ),
        Sink(
            "AREAS_OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Street land by area"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The areas with street length, street land and its low and high share."
            ),
            "polygon",
        ),
        Sink(
            "SAMPLES",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Sample circles"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "The circles, cut at the edge of the city, with their street land."),
            "polygon",
            optional=True,
        ),
    )
    figures = (
        Figure("STREET_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "Street land"), "%"),
        Figure("STREET_LOW_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "With the low widths"), "%"),
        Figure("STREET_HIGH_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "With the high widths"), "%"),
        Figure("STREET_M2", QT_TRANSLATE_NOOP("UrbanProfiling", "Street land"), "m²"),
        Figure("MEASURED_WIDTH_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "Street length with a measured width"), "%"),
        Figure("STANDARD_ERROR", QT_TRANSLATE_NOOP("UrbanProfiling", "Standard error of the sampled share"), "points"),
        Figure("SAMPLES_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Sample circles")),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.public_space.street_land import street_land
        from ...core.public_space.street_widths import read_widths
        from ...core.street_classes import CLASS_TAGS

        width_field, class_field = inputs.field("WIDTH_FIELD"), inputs.field("CLASS_FIELD")
        facades = inputs.choice("WIDTH_METHOD") == "facades"
        return street_land(
            inputs.layer("STREETS", [width_field, class_field, "tunnel", *CLASS_TAGS]),
            inputs.layer("AREAS"),
            read_widths(inputs.path("WIDTHS_TABLE") or paths.table("street_widths.csv")),
            method=inputs.choice("METHOD"),
            width_field=width_field,
            class_field=class_field,
            width_method=inputs.choice("WIDTH_METHOD"),
            buildings=inputs.layer("BUILDINGS", []) if facades else None,
            facade_step_m=inputs.number("FACADE_STEP_M"),
            facade_max_m=inputs.number("FACADE_MAX_M"),
            sample_ha=inputs.number("SAMPLE_HA"),
            samples_per_km2=inputs.number("SAMPLES_PER_KM2"),
            seed=inputs.integer("SEED"),
            wanted=inputs.wanted(),
            progress=progress,
        )
