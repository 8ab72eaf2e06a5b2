"""Adapter of `damage_change`."""

from __future__ import annotations

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..inputs import Inputs
from ..layer_parameters import areas
from ..parameters import Figure, Parameter, Sink
from .damage_parameters import lowest_class, read_sites


class DamageChangeAlgorithm(UrbanAlgorithm):
    """What became of damaged sites between two assessments."""

    stem = "damage_change"
    group_key = "recovery"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Damage change")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Which damage is new, worse, the same, better or rebuilt between two assessments, or two epochs of one "
        "product, site by site, as a matrix and by area.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Sites of both are paired one to one within a distance, the nearest first. worse, better: the class rose or "
        "fell, whatever a range of classes turns out to be. new: from none to damaged; rebuilt: from damaged to none. "
        "not_comparable: not analysed in one of the two, or ranges that overlap. A site without a counterpart is kept. "
        "Where the area that the other assessment looked at is given, it had no damage there; without it, damage that "
        "the earlier one lacks is new, and a site that the later one lacks cannot be compared: that is no sign of "
        "repair. Exchanging the two mirrors the matrix. The definitions are the plugin's own.",
    )
    edition = QT_TRANSLATE_NOOP("UrbanProfiling", "The plugin's definitions of change of this version")
    parameters = (
        Parameter(
            "BEFORE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Damage before"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "The earlier assessment, from “Standardise damage”."),
            "layer",
            geometry=("any",),
            role="damage",
        ),
        Parameter(
            "AFTER",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Damage after"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The later assessment. For two epochs of one product give the same layer twice and choose the epochs.",
            ),
            "layer",
            geometry=("any",),
            role="damage",
        ),
        Parameter(
            "MATCH_M",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Sites this close may be the same"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "0 m only where the outlines are the same. Literature uses 5 or 10 m."),
            "number",
            default=10.0,
            minimum=0.0,
            unit="m",
        ),
        areas(QT_TRANSLATE_NOOP("UrbanProfiling", "Neighbourhoods or districts to count by."), optional=True),
        Parameter(
            "EPOCH_BEFORE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Epoch before"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "latest: the newest record of each site. Else an epoch of the layer (1 is the oldest) or a date such "
                "as 2023-10-17.",
            ),
            "text",
            default="latest",
            optional=True,
        ),
        Parameter(
            "EPOCH_AFTER",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Epoch after"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "As above, of the later layer."),
            "text",
            default="latest",
            optional=True,
        ),
        Parameter(
            "BEFORE_AREA",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Area analysed before"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Where the earlier assessment looked: a site that it lacks there was undamaged, elsewhere nobody "
                "knows.",
            ),
            "layer",
            geometry=("polygon",),
            role="damage_areas",
            optional=True,
            advanced=True,
        ),
        Parameter(
            "AFTER_AREA",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Area analysed after"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Where the later assessment looked: a site that it lacks there is undamaged, elsewhere nobody knows.",
            ),
            "layer",
            geometry=("polygon",),
            role="damage_areas",
            optional=True,
            advanced=True,
        ),
        lowest_class(
            "DAMAGED_FROM",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Damaged from"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The lowest class that counts as damaged, for the words “new” and “rebuilt”."
            ),
            advanced=True,
        ),
    )
    sinks = (
        Sink(
            "OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Change of damage"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "A row a pair of sites or a site without counterpart, with both classes. A pair has the outline of the "
                "later layer.",
            ),
            "any",
        ),
        Sink(
            "MATRIX",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Classes before and after"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "How many rows have each class before and each class after."),
            "table",
            optional=True,
            by_default=True,
        ),
        Sink(
            "AREAS_OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Change of damage by area"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "The areas with the number of sites by change."),
            "polygon",
            optional=True,
            by_default=True,
        ),
    )
    figures = (
        Figure("NEW_N", QT_TRANSLATE_NOOP("UrbanProfiling", "New damage")),
        Figure("WORSE_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Worse")),
        Figure("SAME_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Same class")),
        Figure("BETTER_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Better")),
        Figure("REBUILT_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Rebuilt, from damaged to none")),
        Figure("NOT_COMPARABLE_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Not comparable")),
        Figure("MATCHED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Sites found in both")),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.recovery.damage_change import damage_change

        return damage_change(
            read_sites(inputs, "BEFORE", progress.part(0, 10)),
            read_sites(inputs, "AFTER", progress.part(10, 20)),
            match_m=inputs.number("MATCH_M"),
            areas=inputs.layer("AREAS"),
            epoch_before=inputs.text("EPOCH_BEFORE") or "latest",
            epoch_after=inputs.text("EPOCH_AFTER") or "latest",
            before_area=inputs.layer("BEFORE_AREA", []),
            after_area=inputs.layer("AFTER_AREA", []),
            damaged_from=inputs.choice("DAMAGED_FROM"),
            progress=progress.part(20, 100),
        )
