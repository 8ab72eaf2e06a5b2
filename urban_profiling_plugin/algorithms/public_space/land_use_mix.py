"""Adapter of `land_use_mix`."""

from __future__ import annotations

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..inputs import Inputs
from ..layer_parameters import areas
from ..parameters import Figure, Parameter, Sink


class LandUseMixAlgorithm(UrbanAlgorithm):
    """How mixed land uses are."""

    stem = "land_use_mix"
    group_key = "publicspace"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Land use mix")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "What the land of each neighbourhood, or of cells of one size, is used for, and how mixed the uses are: where "
        "homes, work and shops are near each other, and where one use stands alone.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Entropy H = -Σ p ln p over the classes, p the share of a class in the classified land (Shannon 1948): 0 where "
        "one class stands alone, ln n where n classes have the same share. Score = 100 H / ln n, as the City "
        "Prosperity Index scores land use mix (edition 2016, as read in a web application that cites it), averaged "
        "over areas or cells. The index says neither how large cells are nor which classes there should be: by default "
        "n is the number of classes of the layer; that application has five.\n\n"
        "Land of one class drawn twice counts once. Where classes overlap, the land counts in each of them, and the "
        "share of such land stands beside. So does the share of land without a class, which is part of no class. The "
        "shares of the classes are percentages of all land of the area.",
    )
    edition = QT_TRANSLATE_NOOP("UrbanProfiling", "City Prosperity Index 2016, land use mix")
    parameters = (
        Parameter(
            "LAND_USE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Land use"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Polygons of land use, from a plan, a register or a map."),
            "layer",
            geometry=("polygon",),
            role="land_use",
        ),
        Parameter(
            "CLASS_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Class of use"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The field with the class. Upper and lower case and what stands between words make no difference.",
            ),
            "field",
            parent="LAND_USE",
            default="class",
            optional=True,
        ),
        areas(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Neighbourhoods or districts. With a cell size, the land that is divided into cells. Give areas, a "
                "cell size, or both.",
            ),
            optional=True,
        ),
        Parameter(
            "CELL_M",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Size of a cell"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Side of square cells. Without areas, every cell that land use reaches into, whole. Empty: no cells.",
            ),
            "number",
            optional=True,
            minimum=0.0,
            unit="m",
        ),
        Parameter(
            "CLASSES_N",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Number of classes a full score takes"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "To compare cities, give the number of classes they all have. 0: as many as the layer has.",
            ),
            "integer",
            default=0,
            minimum=0,
            advanced=True,
        ),
        Parameter(
            "NOT_CLASSIFIED",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Values that are no class"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Values of the class field, with commas between, that name no use. Add others to leave out of the mix, "
                "such as water or roads.",
            ),
            "text",
            default="unknown, unclassified, no data",
            optional=True,
            advanced=True,
        ),
    )
    sinks = (
        Sink(
            "OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Land use mix"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The areas or cells with the share of each class, their entropy and its score."
            ),
            "polygon",
        ),
    )
    figures = (
        Figure("MIX_SCORE_MEAN", QT_TRANSLATE_NOOP("UrbanProfiling", "Mix, mean score of areas or cells"), "/100"),
        Figure("MIX_SCORE_CITY", QT_TRANSLATE_NOOP("UrbanProfiling", "Mix of all land at once"), "/100"),
        Figure("MIX_ENTROPY_CITY", QT_TRANSLATE_NOOP("UrbanProfiling", "Entropy of all land at once")),
        Figure("UNCLASSIFIED_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "Land without a class"), "%"),
        Figure("OVERLAP_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "Land where classes overlap"), "%"),
        Figure("CLASSES_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Classes of the layer")),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.public_space.land_use_mix import land_use_mix

        field = inputs.field("CLASS_FIELD")
        return land_use_mix(
            inputs.layer("LAND_USE", [field]),
            field,
            inputs.layer("AREAS"),
            cell_m=inputs.number("CELL_M"),
            classes_n=inputs.integer("CLASSES_N"),
            not_classified=inputs.text("NOT_CLASSIFIED").split(","),
            progress=progress,
        )
