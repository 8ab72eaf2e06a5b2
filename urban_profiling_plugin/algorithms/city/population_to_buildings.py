"""Adapter of `population_to_buildings`."""

from __future__ import annotations

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..inputs import Inputs
from ..layer_parameters import buildings
from ..parameters import Figure, Parameter, Sink


class PopulationToBuildingsAlgorithm(UrbanAlgorithm):
    """People of a grid, of areas or of the city, on buildings."""

    stem = "population_to_buildings"
    group_key = "city"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Population to buildings")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Places the people of a census area, a population grid or the whole city on the buildings they probably live "
        "in, so that walking distances start where people are.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "The people of each cell or area are shared among the buildings in it (those whose point on surface lies "
        "there) in proportion to floor area: footprint times levels where levels are known. Small buildings and, with "
        "a use field, uses such as school or factory hold nobody; a building of unknown use stays in. This is "
        "dasymetric mapping (Mennis, 2003).\n\n"
        "People of a cell or area without such a building are reported as unplaced and not moved elsewhere: "
        "people given = people placed + unplaced. Buildings where nothing is known about people get no value, not 0. "
        "Of overlapping areas the first counts. Numbers are estimates: they say how many people a building of that "
        "size would hold, not who lives in it.\n\n"
        "A group (sex, age, disability) is spread like the people of its own area or cell. A group known for the "
        "whole city only gets the same share in every building and can show no difference between places.\n\n"
        "Without any population the floor area itself stands in for people, and every result says so.",
    )
    edition = QT_TRANSLATE_NOOP("UrbanProfiling", "Dasymetric mapping by floor area")
    parameters = (
        buildings(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Footprints. Points of structures can be used too, with the weight “equal”."
            )
        ),
        Parameter(
            "POPULATION_GRID",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Population grid"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "People per cell (not per km²), such as WorldPop or GHS-POP, clipped to the city."
            ),
            "raster",
            role="population_grid",
            optional=True,
        ),
        Parameter(
            "POPULATION_AREAS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Population areas"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Census areas or neighbourhoods with a number of people, instead of a grid."
            ),
            "layer",
            geometry=("polygon",),
            role="areas",
            optional=True,
        ),
        Parameter(
            "POPULATION_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "People of an area"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Field with the residents of each area. Empty means not known."),
            "field",
            parent="POPULATION_AREAS",
            default="population",
            optional=True,
        ),
        Parameter(
            "GROUP_FIELDS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Groups of an area"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Fields with the number of women, men, children, older people, people with disability…",
            ),
            "fields",
            parent="POPULATION_AREAS",
            optional=True,
        ),
        Parameter(
            "GROUP_GRIDS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Grids of groups"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "People of one group per cell, one raster a group. The layer's name becomes the field.",
            ),
            "layers",
            geometry=("raster",),
            optional=True,
        ),
        Parameter(
            "TOTAL",
            QT_TRANSLATE_NOOP("UrbanProfiling", "People of the city"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "With a grid or areas, everything is scaled to this number. Alone, it is spread over all buildings.",
            ),
            "number",
            optional=True,
            minimum=0,
            unit=QT_TRANSLATE_NOOP("UrbanProfiling", "people"),
        ),
        Parameter(
            "WEIGHT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Share people by"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "area: footprint, times levels when a levels field is given. volume: the same, and levels must be "
                "given. equal: every building the same.",
            ),
            "choice",
            default="area",
            options=("area", "volume", "equal"),
            option_labels=(
                QT_TRANSLATE_NOOP("UrbanProfiling", "Floor area"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Volume (levels needed)"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Every building the same"),
            ),
        ),
        Parameter(
            "LEVELS_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Levels of a building"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Number of storeys. A building without a value counts as one level."),
            "field",
            parent="BUILDINGS",
            default="levels",
            optional=True,
        ),
        Parameter(
            "USE_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Use of a building"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Buildings whose use is in the table of uses without residents hold nobody."
            ),
            "field",
            parent="BUILDINGS",
            default="use",
            optional=True,
        ),
        Parameter(
            "EXCLUDE_USES_TABLE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Uses without residents"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "CSV with a column use, instead of the plugin's table (exclude_uses.csv)."
            ),
            "file",
            extension="csv",
            optional=True,
            advanced=True,
        ),
        Parameter(
            "MIN_AREA_M2",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Smallest dwelling"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Footprints smaller than this (sheds, kiosks) hold nobody."),
            "number",
            default=10.0,
            minimum=0,
            unit="m²",
            advanced=True,
        ),
    )
    sinks = (
        Sink(
            "OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Buildings with population"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "All buildings with population, one field a group, and population_source: what the numbers come from, "
                "or what stands in for people.",
            ),
            "any",
            sensitivity="rows",
        ),
    )
    figures = (
        Figure("POPULATION_IN", QT_TRANSLATE_NOOP("UrbanProfiling", "People given")),
        Figure("POPULATION_OUT", QT_TRANSLATE_NOOP("UrbanProfiling", "People on buildings")),
        Figure("UNPLACED", QT_TRANSLATE_NOOP("UrbanProfiling", "People without a building")),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.city.population_to_buildings import population_to_buildings

        buildings = inputs.layer(
            "BUILDINGS", None, progress.part(0, 40, QT_TRANSLATE_NOOP("UrbanProfiling", "Reading buildings"))
        )
        population_field, group_fields = inputs.field("POPULATION_FIELD") or "population", inputs.fields("GROUP_FIELDS")
        return population_to_buildings(
            buildings,
            grid=inputs.grid("POPULATION_GRID"),
            areas=inputs.layer("POPULATION_AREAS", [population_field, *group_fields]),
            population_field=population_field,
            group_fields=group_fields,
            group_grids=inputs.grids("GROUP_GRIDS"),
            total=inputs.number("TOTAL"),
            weight=inputs.choice("WEIGHT"),
            levels_field=inputs.field("LEVELS_FIELD"),
            use_field=inputs.field("USE_FIELD"),
            exclude_uses=inputs.path("EXCLUDE_USES_TABLE"),
            min_area_m2=inputs.number("MIN_AREA_M2"),
            progress=progress.part(40, 100),
        )
