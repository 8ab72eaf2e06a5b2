"""Adapter of `import_footprints`."""

from __future__ import annotations

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..inputs import Inputs
from ..layer_parameters import boundary
from ..parameters import Figure, Parameter, Sink


class ImportFootprintsAlgorithm(UrbanAlgorithm):
    """Building footprints of every publisher as one kind of layer."""

    stem = "import_footprints"
    group_key = "city"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Import footprints")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Outlines of buildings from OpenStreetMap, Overture, Google, Microsoft or a layer of your own, with the same "
        "fields whoever made them, each building once. Nothing is downloaded.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Whose footprints they are is told by the columns, or by you. Names of columns, units and the numbers that "
        "stand for “not known” (a height of -1 or 0) are those that each publisher documents; a height, a number of "
        "levels, a use or a confidence that is not known stays empty. Uses are those of the OpenStreetMap import.\n\n"
        "Outlines keep their coordinates. With a boundary those that touch it are kept, whole; files of text are read "
        "piece by piece, so that the file of a country gives a city on a laptop. A building is the same when its id or "
        "its outline is the same, whatever the corner it starts at: the first is kept, the others are counted. Lines "
        "that cannot be read are named. Invalid outlines are repaired. Where a source has no ids one is made from the "
        "outline, so that it stays the same over imports. The area is measured in a metric CRS, never taken from the "
        "source.\n\n"
        "Footprints that a machine drew miss buildings and show some that are not there, more so where homes are small "
        "and close together. With a lowest confidence those below it are left out; those of unknown confidence stay.",
    )
    edition = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Columns of Overture 1.18, Google Open Buildings v3, Microsoft GlobalML and OpenStreetMap as GDAL writes it",
    )
    parameters = (
        Parameter(
            "INPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Footprints"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "A layer of polygons, or a file: Google's .csv or .csv.gz, lines of GeoJSON (.geojsonl, .jsonl, "
                "Microsoft's .csv.gz), an OpenStreetMap extract, or whatever QGIS can open. GeoParquet works where the "
                "GDAL of this QGIS reads it.",
            ),
            "file_or_layer",
            geometry=("polygon",),
        ),
        Parameter(
            "SCHEME",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Made by"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "auto: told by the columns. any: outlines from elsewhere, such as a cadastre; of their columns those "
                "are taken that are called as the fields of the result, or floors, storeys and height.",
            ),
            "choice",
            default="auto",
            options=("auto", "osm", "overture", "google", "microsoft", "any"),
            option_labels=(
                QT_TRANSLATE_NOOP("UrbanProfiling", "Told by the columns"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "OpenStreetMap"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Overture Maps"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Google Open Buildings"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Microsoft"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Somebody else"),
            ),
        ),
        boundary(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Footprints that touch it are kept, whole. Without a boundary all are imported."
            )
        ),
        Parameter(
            "MIN_CONFIDENCE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Lowest confidence"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "From 0 to 1: footprints that the publisher is less sure of are left out. Those of unknown confidence "
                "stay.",
            ),
            "number",
            optional=True,
            minimum=0.0,
            maximum=1.0,
        ),
    )
    sinks = (
        Sink(
            "OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Footprints"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Outlines with id, source, confidence, height, levels and use where they are known, and their area.",
            ),
            "polygon",
        ),
    )
    figures = (
        Figure("BUILDINGS_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Buildings")),
        Figure("SKIPPED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Left out for lack of a usable outline")),
        Figure("DUPLICATES_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Left out because they repeat another")),
        Figure("OUTSIDE_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Outside the boundary")),
        Figure("LOW_CONFIDENCE_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Below the lowest confidence")),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.city.footprint_schemes import scheme_of, wanted_columns
        from ...core.city.import_footprints import import_footprints

        scheme, layer = inputs.choice("SCHEME"), inputs.source("INPUT")
        if layer is None:
            source, part = inputs.file_or_layer("INPUT"), progress
        else:
            scheme = scheme_of(layer.fields, scheme, layer.name)
            source = inputs.layer("INPUT", wanted_columns(scheme, layer.fields), progress.part(0, 40))
            part = progress.part(40, 100)
        return import_footprints(
            source,
            scheme=scheme,
            boundary=inputs.layer("BOUNDARY", []),
            min_confidence=inputs.number("MIN_CONFIDENCE"),
            progress=part,
        )
