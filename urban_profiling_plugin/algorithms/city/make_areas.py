"""Adapter of `make_areas`."""

from __future__ import annotations

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..inputs import Inputs
from ..layer_parameters import streets
from ..parameters import Figure, Parameter, Sink
from ..street_parameters import WHICH_STREETS, network_arguments, read_streets


class MakeAreasAlgorithm(UrbanAlgorithm):
    """Areas for cities without published neighbourhoods."""

    stem = "make_areas"
    group_key = "city"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Make areas")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Divides a city into hexagons, squares or blocks, for cities that have no published neighbourhoods. The areas "
        "fill the boundary exactly, so that figures by area add up to the city.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Hexagons and squares lie on a lattice that is fixed to the coordinate system, not to the boundary: a place "
        "keeps its area_id when the boundary is drawn anew. They are cut at the boundary; a part that is too small "
        "joins the neighbour with which it shares most of its outline.\n\n"
        "Blocks are the land between streets and boundary. Streets divide where they are drawn, also on bridges; dead "
        "ends and tunnels divide nothing. A block's area_id tells where it lies; it changes when its outline does.\n\n"
        "Cells are neutral: they follow no neighbourhood that people know. Where residents name theirs, draw those.",
    )
    edition = QT_TRANSLATE_NOOP("UrbanProfiling", "The plugin's own division")
    parameters = (
        Parameter(
            "BOUNDARY",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Boundary"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The city boundary, or an urban extent. Several polygons count as one city."
            ),
            "layer",
            geometry=("polygon",),
            role="boundary",
        ),
        Parameter(
            "KIND",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Kind of area"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "hexagon or grid: equal cells. blocks: the land between streets, as they lie."
            ),
            "choice",
            default="hexagon",
            options=("hexagon", "grid", "blocks"),
            option_labels=(
                QT_TRANSLATE_NOOP("UrbanProfiling", "Hexagons"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Squares"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Blocks between streets"),
            ),
        ),
        Parameter(
            "SIZE_M",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Size of a cell"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "From one side of a cell to the opposite one, which is also the distance between the centres of "
                "neighbours: a square of 500 m has 25 ha, a hexagon of 500 m 21.7 ha. Not used for blocks.",
            ),
            "number",
            default=500.0,
            minimum=0.0,
            unit="m",
        ),
        streets(QT_TRANSLATE_NOOP("UrbanProfiling", "Centre lines, for blocks. Not used for cells."), optional=True),
        Parameter(
            "MIN_PART_PCT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Smallest part of a cell that stands alone"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "At the boundary, parts under this share of a whole cell join a neighbour. 0 keeps them all.",
            ),
            "number",
            default=10.0,
            minimum=0.0,
            maximum=100.0,
            unit="%",
            advanced=True,
        ),
        Parameter(
            "MIN_BLOCK_M2",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Smallest block"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Smaller blocks, such as traffic islands, join a neighbour. 0 keeps them all."
            ),
            "number",
            default=100.0,
            minimum=0.0,
            unit="m²",
            advanced=True,
        ),
        *WHICH_STREETS,
    )
    sinks = (
        Sink(
            "OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Areas"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Areas with an identifier and their land in hectares."),
            "polygon",
        ),
    )
    figures = (
        Figure("AREAS_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Areas")),
        Figure("AREA_HA", QT_TRANSLATE_NOOP("UrbanProfiling", "Land"), "ha"),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.city.make_areas import make_areas

        kind = inputs.choice("KIND")
        return make_areas(
            inputs.layer("BOUNDARY", []),
            kind,
            inputs.number("SIZE_M"),
            streets=read_streets(inputs) if kind == "blocks" else None,
            min_part_pct=inputs.number("MIN_PART_PCT"),
            min_block_m2=inputs.number("MIN_BLOCK_M2"),
            progress=progress,
            **network_arguments(inputs),
        )
