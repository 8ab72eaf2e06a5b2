"""Adapter of `damage_overlay`."""

from __future__ import annotations

from dataclasses import replace

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..disclosure_parameters import COUNTS_OF_PEOPLE, small_cells
from ..inputs import Inputs
from ..parameters import Figure, Sink
from .damage_parameters import NOT_ANALYSED, damage_layer, read_sites
from .overlay_parameters import LAYERS, MATCHING

_GRADES = ["damage_class", "damage_class_high", "sensor_date"]


class DamageOverlayAlgorithm(UrbanAlgorithm):
    """Damaged buildings, people, facilities and streets by area."""

    stem = "damage_overlay"
    group_key = "recovery"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Damage overlay")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Which neighbourhoods, sectors and services are hit, and how many people lived in the damaged buildings: "
        "damage sites laid over buildings and areas, as a share of what was analysed.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "A damage site belongs to the building it lies in, else to the nearest within the matching distance. A "
        "building on analysed land without a site is undamaged; one whose site was not analysed, or that lies "
        "elsewhere, is not known.\n\n"
        "Damaged (%) = 100 × damaged buildings / analysed buildings. Possible damage stands apart. A class that spans "
        "two (Copernicus “Damaged”: moderate to severe) counts as damaged and in its own field only.\n\n"
        "A building counts at its point on surface in every area that holds it; the figures of the city count it once. "
        "Where an area has no footprints, damage sites count in place of buildings.\n\n"
        "Affected people are the residents, before the event, of damaged buildings. That is not SDG 11.5.1, and a site "
        "seen on satellite images is not a structural grade.\n\n"
        "Facilities take the damage of the building they are in. Streets count along the parts within the matching "
        "distance of a damaged site, where debris may lie. Layers of facilities and streets that a product has graded "
        "keep their classes. The rules of counting are the plugin's own.",
    )
    edition = QT_TRANSLATE_NOOP("UrbanProfiling", "Canonical damage classes 0 to 4; the plugin's own rules of counting")
    parameters = (*LAYERS, *MATCHING, *COUNTS_OF_PEOPLE)
    sinks = (
        Sink(
            "OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Damage by area"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The areas with analysed and damaged buildings by class, their share, affected people and floor area, "
                "facilities and street length.",
            ),
            "polygon",
        ),
        Sink(
            "BUILDINGS_OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Buildings with damage"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Every building with its class, date, number of sites and match."),
            "any",
            optional=True,
            by_default=True,
            sensitivity="rows",
        ),
        Sink(
            "SECTORS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Damage by area, sector and class"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "One row an area, sector and class: buildings, floor area, people."),
            "table",
            optional=True,
        ),
        Sink(
            "UNMATCHED",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Damage sites without a building"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Sites that belong to no building, why, and whether they count in their area."
            ),
            "any",
            optional=True,
        ),
        Sink(
            "FACILITIES_OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Facilities with damage"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Every facility with its class and the sites that hit it."),
            "any",
            optional=True,
        ),
        Sink(
            "STREETS_OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Streets with damage"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Every street with its class and the length that is damaged."),
            "line",
            optional=True,
        ),
    )
    figures = (
        Figure("BUILDINGS_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Buildings in the areas")),
        NOT_ANALYSED,
        Figure("DAMAGED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Damaged buildings")),
        Figure("ANALYSED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Buildings analysed")),
        Figure("DAMAGED_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "Damaged, of the buildings analysed"), "%"),
        Figure("AFFECTED_POPULATION", QT_TRANSLATE_NOOP("UrbanProfiling", "People in damaged buildings")),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.recovery.damage_overlay import AreaFields, damage_overlay
        from ...core.recovery.laid_damage import DamageRules
        from ...core.recovery.overlay_buildings import BuildingFields

        wanted = inputs.wanted()

        def columns(sink: str, needed: list[str | None]) -> list[str | None] | None:
            return None if sink in wanted else needed  # every field only where a layer carries it on

        fields = BuildingFields(
            _sector(inputs), inputs.field("POPULATION_FIELD"), inputs.field("LEVELS_FIELD")
        )  # fmt: skip
        needed = [fields.population, fields.levels, "population_source"]
        if "SECTORS" in wanted:
            needed.append(fields.sector)
        else:
            fields = replace(fields, sector=None)
        return damage_overlay(
            read_sites(inputs, "DAMAGE", progress.part(0, 5), whole="UNMATCHED" in wanted),
            inputs.layer("AREAS"),
            buildings=inputs.layer("BUILDINGS", columns("BUILDINGS_OUTPUT", needed), progress.part(5, 25)),
            building_fields=fields,
            facilities=damage_layer(inputs, "FACILITIES", columns("FACILITIES_OUTPUT", [*_GRADES])),
            streets=damage_layer(inputs, "STREETS", columns("STREETS_OUTPUT", [*_GRADES])),
            analysed_area=inputs.layer("ANALYSED_AREA", ["epoch"]),
            assume_all_analysed=inputs.flag("ASSUME_ALL_ANALYSED"),
            area_fields=AreaFields(inputs.field("STRUCTURES_FIELD"), _area_name(inputs)),
            rules=DamageRules(
                inputs.number("MATCH_M"),
                inputs.number("MIN_OVERLAP_PCT"),
                inputs.choice("RULE"),
                inputs.choice("DAMAGED_FROM"),
                inputs.text("EPOCH"),
            ),
            small_cells=small_cells(inputs),
            wanted=wanted,
            progress=progress.part(25, 100),
        )


def _sector(inputs: Inputs) -> str | None:
    """Return the field of sectors; the use of the building where there is none, as the help says."""
    return inputs.field("SECTOR_FIELD") or inputs.named_field("BUILDINGS", "use")


def _area_name(inputs: Inputs) -> str | None:
    """Return the field that names the areas: the one chosen, else their name, as the help says."""
    return inputs.field("AREA_NAME_FIELD") or inputs.named_field("AREAS", "name")
