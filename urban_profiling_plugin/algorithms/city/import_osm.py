"""Adapter of `import_osm`."""

from __future__ import annotations

from ...core.errors import UrbanProfilingError
from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..inputs import Inputs
from ..layer_parameters import boundary
from ..parameters import Figure, Parameter, Sink

_COUNTED = frozenset(("BUILDINGS", "STREETS", "OPEN_SPACES", "SERVICES"))
"""Layers that figures are taken from, so they are read even when nobody asks for them."""
_TABLES = {
    "highway": QT_TRANSLATE_NOOP("UrbanProfiling", "Table of highways (highway, keep, walkable)"),
    "access": QT_TRANSLATE_NOOP("UrbanProfiling", "Table of access values (value, foot, space)"),
    "open_space": QT_TRANSLATE_NOOP("UrbanProfiling", "Table of open spaces (key, value, kind)"),
    "building_use": QT_TRANSLATE_NOOP("UrbanProfiling", "Table of building uses (key, value, keep, use)"),
    "service": QT_TRANSLATE_NOOP("UrbanProfiling", "Table of services (key, value, sector)"),
    "stop": QT_TRANSLATE_NOOP("UrbanProfiling", "Table of stops (key, value, mode, capacity, rank)"),
    "water": QT_TRANSLATE_NOOP("UrbanProfiling", "Table of waters (key, value, kind)"),
}


def _table(name: str) -> Parameter:
    return Parameter(
        f"{name.upper()}_TABLE",
        _TABLES[name],
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "A CSV file instead of the plugin's own. Copy resources/tables/osm_*.csv of the plugin to start from; in "
            "tables of keys and values the first row that fits decides, and * stands for any value.",
        ),
        "file",
        optional=True,
        advanced=True,
        extension="csv",
    )


class ImportOsmAlgorithm(UrbanAlgorithm):
    """Layers of a city from an OpenStreetMap file."""

    stem = "import_osm"
    group_key = "city"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Import OpenStreetMap")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Buildings, streets, open spaces, services, stops, water and administrative boundaries of a city from an "
        "OpenStreetMap extract on your disk. Nothing is downloaded.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Features are taken whole and keep their OpenStreetMap coordinates, so streets join where they share a "
        "vertex. Tags are read through tables that you can replace; a number that cannot be read and a use that is "
        "not tagged stay empty. Streets are walkable by the foot tag, then an access tag that closes them, then "
        "their class. An open space is public, restricted, fee or unknown by its access and fee tags, then its kind; "
        "gardens, pitches, sports centres, reserves and cemeteries without an access tag are unknown. Proposed and "
        "abandoned streets are left out and counted. Stops have low or high capacity as in SDG 11.2.1. A facility "
        "mapped as a point inside its own outline counts once. Outlines that are invalid are repaired; what the file "
        "does not hold whole, as at the edge of an extract, is named. osm_id of a relation is negative. The sea is no "
        "area in OpenStreetMap and is not among the water.",
    )
    edition = QT_TRANSLATE_NOOP("UrbanProfiling", "OpenStreetMap tags by the plugin's tables of this version")
    parameters = (
        Parameter(
            "INPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "OpenStreetMap file"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "An extract that ends in .osm.pbf, .osm or .osm.gz. Choose one that reaches beyond the city: what "
                "crosses its edge is incomplete.",
            ),
            "file",
            extension="OpenStreetMap (*.osm.pbf *.pbf *.osm *.osm.gz);;* (*)",
        ),
        boundary(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Buildings that touch it are kept, and of everything else what lies within the margin around it, "
                "uncut: people near the edge walk across it. Without a boundary the whole file is imported.",
            )
        ),
        Parameter(
            "MARGIN_M",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Margin around the boundary"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "How far outside the boundary streets, open spaces, services, stops and water are kept. At least the "
                "longest walk you want to measure.",
            ),
            "number",
            default=1000.0,
            minimum=0.0,
            advanced=True,
            unit="m",
        ),
        Parameter(
            "SAME_STOP_M",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Stops this close are one"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "A platform this close to a stop of the same mode, and a stopping position on the street this close to "
                "either, is the same stop drawn again. The plugin's own choice.",
            ),
            "number",
            default=15.0,
            minimum=0.0,
            advanced=True,
            unit="m",
        ),
        *(_table(name) for name in _TABLES),
    )
    sinks = (
        Sink(
            "BUILDINGS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Buildings"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Outlines with use, levels and height where they are tagged."),
            "polygon",
            optional=True,
            by_default=True,
        ),
        Sink(
            "STREETS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Streets"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Streets and paths of today. walkable is 1 where people may walk. Bridge and tunnel are empty where "
                "there is none.",
            ),
            "line",
            optional=True,
            by_default=True,
        ),
        Sink(
            "OPEN_SPACES",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Open spaces"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Parks, squares, playgrounds and other open land, with who may enter. To be verified."
            ),
            "polygon",
            optional=True,
            by_default=True,
        ),
        Sink(
            "SERVICES",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Services"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Schools, clinics, shops, offices and more as points, by sector."),
            "point",
            optional=True,
            by_default=True,
        ),
        Sink(
            "STOPS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Public transport stops"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Stops and stations with mode and capacity (low, high; SDG 11.2.1)."),
            "point",
            optional=True,
            by_default=True,
        ),
        Sink(
            "WATER",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Water"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Lakes, rivers drawn as areas, reservoirs; not the sea."),
            "polygon",
            optional=True,
            by_default=True,
        ),
        Sink(
            "ADMIN",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Administrative boundaries"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Those that lie in the file as a whole, with their level: a choice for the areas."
            ),
            "polygon",
            optional=True,
            by_default=True,
        ),
    )
    figures = (
        Figure("BUILDINGS_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Buildings")),
        Figure("STREETS_KM", QT_TRANSLATE_NOOP("UrbanProfiling", "Streets"), "km"),
        Figure("OPEN_SPACES_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Open spaces")),
        Figure("SERVICES_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Services")),
        Figure("SKIPPED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Left out for lack of a usable geometry")),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.city.import_osm import import_osm

        path = inputs.path("INPUT")
        if path is None:
            raise UrbanProfilingError(QT_TRANSLATE_NOOP("UrbanProfiling", "Choose an OpenStreetMap file."))
        tables = {name: table for name in _TABLES if (table := inputs.path(f"{name.upper()}_TABLE")) is not None}
        return import_osm(
            path,
            inputs.layer("BOUNDARY", []),
            margin_m=inputs.number("MARGIN_M"),
            same_stop_m=inputs.number("SAME_STOP_M"),
            tables=tables,
            wanted=inputs.wanted() | _COUNTED,
            progress=progress,
        )
