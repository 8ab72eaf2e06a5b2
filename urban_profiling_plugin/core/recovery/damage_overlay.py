"""Damage laid over buildings, people, facilities, streets and areas: what is hit, of what was analysed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

import numpy as np
import shapely

from ..crs import check_coordinates, describe, metric_crs
from ..disclosure import SmallCells
from ..frame import Frame
from ..geometry import percent
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, message
from .affected_people import affected_people
from .analysed_area import read_analysed_area
from .damage_counts import Counts, Elements, Structures, count_damage, overlap_note, straddling_note
from .damage_layers import area_names, unmatched_sites, with_damage
from .damage_sectors import sectors_table
from .damage_sites import read_damage_sites
from .hit_facilities import facility_columns, hit_facilities
from .hit_streets import hit_streets, street_columns
from .laid_damage import DamageRules, LaidDamage, lay_damage, place_notes, read_areas
from .overlay_buildings import BuildingFields, read_buildings

LAYERS = ("OUTPUT", "BUILDINGS_OUTPUT", "SECTORS", "UNMATCHED", "FACILITIES_OUTPUT", "STREETS_OUTPUT")
_FIRST = (
    "buildings_n", "analysed_n", "possible_n", "moderate_n", "moderate_or_severe_n", "severe_n", "destroyed_n",
    "damaged_n", "damaged_pct", "destroyed_pct", "affected_population", "floor_m2_damaged",
)  # fmt: skip
_CHART = {
    "possible_n": "possible",
    "moderate_n": "moderate",
    "moderate_or_severe_n": "moderate to severe",
    "severe_n": "severe",
    "destroyed_n": "destroyed",
    "other_range_n": "other range",
}
_RANGES = ("moderate_or_severe_n", "other_range_n")


@dataclass(frozen=True)
class AreaFields:
    """Names of fields of the areas: their number of structures, what they are called; ``None``: not known."""

    structures: str | None = None
    name: str | None = None


def damage_overlay(
    damage: Frame,
    areas: Frame,
    *,
    buildings: Frame | None = None,
    building_fields: BuildingFields | None = None,
    facilities: Frame | None = None,
    streets: Frame | None = None,
    analysed_area: Frame | None = None,
    assume_all_analysed: bool = False,
    area_fields: AreaFields | None = None,
    rules: DamageRules | None = None,
    small_cells: SmallCells | None = None,
    wanted: Collection[str] = LAYERS,
    progress: Progress | None = None,
) -> Result:
    r"""Return damaged buildings, people, floor area, facilities and streets by area, of what was analysed.

    A damage site belongs to the building it lies in, else to the nearest within ``match_m`` (`match_sites`); several on
    one building are combined by ``rule`` (`combine_sites`). Damaged are the classes from ``damaged_from`` to 4, and

    .. math:: damaged\_pct = 100 \, damaged\_n / analysed\_n

    where analysed are the buildings on analysed land less those whose sites were not analysed; one without a site there
    has class 0. A class that spans others counts as damaged when its lower end does, and in ``moderate_or_severe_n`` (2
    to 3) or ``other_range_n`` alone. Sites without a building count in areas that have no footprints. A building counts
    at its point on surface, in every area that holds it; the figures of the city count it once.
    ``affected_population`` are the residents, before the event, of damaged buildings; that is not SDG 11.5.1.

    The classes are those of UNOSAT and Copernicus EMS, brought together by the crosswalk of ``standardisedamage``; the
    rules of counting are the plugin's own (docs/methods.md).

    Parameters
    ----------
    damage : points or polygons of canonical damage.
    areas : polygons, shape (n,).
    buildings : polygons or points; what is unknown of them stays unknown.
    facilities, streets : points or polygons, and lines; see `hit_facilities`, `hit_streets`.
    analysed_area : polygons of what the product looked at.
    assume_all_analysed : without `analysed_area`, take everything as analysed.
    area_fields : ``structures`` is the number of structures, used where an area has no footprints; ``name`` names the
        areas in ``SECTORS``, otherwise their ids do.
    wanted : keys of the layers to make.

    Returns
    -------
    Result : layers `LAYERS`; figures ``DAMAGED_N, ANALYSED_N, DAMAGED_PCT, AFFECTED_POPULATION``, and
        ``BUILDINGS_N, NOT_ANALYSED_N`` where every area has footprints; chart: buildings by
        class, percent of those analysed, numbers where that is not known.

    Raises
    ------
    UrbanProfilingError : an empty layer, damage that is not canonical, numbers that are none, an unknown epoch.

    Examples
    --------
    >>> import pyproj, shapely
    >>> utm = pyproj.CRS.from_epsg(32636)
    >>> homes = Frame(shapely.box([0, 20], 0, [10, 30], 10), {}, utm, name="homes")
    >>> sites = Frame(shapely.points([[5.0, 5.0]]), {"damage_class": np.array([4])}, utm, name="damage")
    >>> city = Frame(np.array([shapely.box(0, 0, 100, 100)]), {}, utm, name="city")
    >>> result = damage_overlay(sites, city, buildings=homes, analysed_area=city)
    >>> [result.figures[key] for key in ("DAMAGED_N", "ANALYSED_N", "DAMAGED_PCT")]
    [1, 2, 50.0]
    """
    progress, rules = progress or Progress(), rules or DamageRules()
    of_buildings, of_areas = building_fields or BuildingFields(), area_fields or AreaFields()
    check_coordinates(damage, areas, buildings, facilities, streets, analysed_area)
    crs = metric_crs(areas, damage, buildings)
    places = read_areas(areas, crs)
    structures = Structures.read(areas, of_areas.structures, places.rows)
    sites = read_damage_sites(damage, crs, rules.epoch, rules.match_m, progress.part(0, 15))
    analysed = read_analysed_area(analysed_area, assume_all_analysed, rules.epoch, crs)
    part = progress.part(15, 40, QT_TRANSLATE_NOOP("UrbanProfiling", "Measuring buildings"))
    found = read_buildings(buildings, crs, of_buildings, part)
    laid = lay_damage(places, sites, found, analysed, rules, progress.part(40, 70))
    elements = laid.elements()
    counts = count_damage(elements, places.geometry, structures, analysed, buildings is not None)
    small, has_people = small_cells or SmallCells(), found.has_people
    people = affected_people(laid, elements, has_people, small, "SECTORS" in wanted)
    notes = [message(QT_TRANSLATE_NOOP("UrbanProfiling", "Distances and areas measured in {crs}."), crs=describe(crs))]
    notes += places.notes + sites.notes + analysed.notes + found.notes + place_notes(laid) + counts.notes
    notes += overlap_note(elements, areas.name) + straddling_note(elements, rules.lowest) + people.notes
    columns = {**counts.columns, **people.columns, **_floor_columns(laid, elements), **_left_out_columns(laid)}
    layers: dict[str, Frame] = {}
    if buildings is not None and "BUILDINGS_OUTPUT" in wanted:
        layers["BUILDINGS_OUTPUT"] = with_damage(buildings, found.rows, laid.matched, laid.graded, analysed.known)
    if people.cells is not None:
        names = area_names(areas, of_areas.name)[places.rows]
        layers["SECTORS"] = sectors_table(people.cells, people.hidden.cells, found, names, has_people)
    if "UNMATCHED" in wanted:
        layers["UNMATCHED"] = unmatched_sites(laid)
    for more in (
        _facilities(facilities, laid, wanted, progress.part(75, 80)),
        _streets(streets, laid, wanted, progress.part(80, 100)),
    ):
        columns.update(more.columns)
        layers.update(more.layers)
        notes += more.notes
    layers["OUTPUT"] = _areas_output(laid, columns)
    unseen = None if counts.buildings_n is None or counts.analysed_n is None else counts.buildings_n - counts.analysed_n
    figures = {
        "BUILDINGS_N": counts.buildings_n,
        "NOT_ANALYSED_N": unseen,
        "DAMAGED_N": counts.damaged_n,
        "ANALYSED_N": counts.analysed_n,
        "DAMAGED_PCT": counts.damaged_pct,
        "AFFECTED_POPULATION": people.total,
    }
    return Result(layers, figures, notes, _chart(counts))


def _chart(counts: Counts) -> list[tuple[str, float | None]]:
    """Return buildings by class, as a share of those analysed where that is known; ranges only where there are any."""
    whole = counts.analysed_n if counts.damaged_pct is not None else None
    shown = {
        word: counts.by_class[name] for name, word in _CHART.items() if counts.by_class[name] or name not in _RANGES
    }
    return [(word, float(number if whole is None else percent(number, whole))) for word, number in shown.items()]


@dataclass(frozen=True)
class _More:
    """What facilities or streets add: columns by area, layers, notes."""

    columns: dict[str, np.ndarray] = field(default_factory=dict)
    layers: dict[str, Frame] = field(default_factory=dict)
    notes: list[Message] = field(default_factory=list)


def _facilities(facilities: Frame | None, laid: LaidDamage, wanted: Collection[str], progress: Progress) -> _More:
    if facilities is None:
        return _More()
    hit = hit_facilities(facilities, laid)
    layers = {}
    if "FACILITIES_OUTPUT" in wanted:
        layers["FACILITIES_OUTPUT"] = with_damage(facilities, hit.rows, hit.matched, hit.graded, hit.known)
    progress.at(100)
    return _More(facility_columns(hit, laid), layers, hit.notes)


def _streets(streets: Frame | None, laid: LaidDamage, wanted: Collection[str], progress: Progress) -> _More:
    if streets is None:
        return _More()
    hit = hit_streets(streets, laid, progress.part(0, 70))
    layers = {}
    if "STREETS_OUTPUT" in wanted:
        lengths = {"length_m": shapely.length(hit.geometry), "damaged_m": hit.damaged_m}
        layers["STREETS_OUTPUT"] = with_damage(streets, hit.rows, hit.matched, hit.graded, hit.known, lengths)
    return _More(street_columns(hit, laid.areas.geometry, progress.part(70, 100)), layers, hit.notes)


def _floor_columns(laid: LaidDamage, elements: Elements) -> dict[str, np.ndarray]:
    """Return floor area and footprint of damaged buildings, and for how many the floor area is unknown."""
    areas_n, damaged = len(laid.areas.rows), elements.damaged
    unknown = np.full(len(damaged) - elements.buildings_n, np.nan)
    floor = np.concatenate([laid.buildings.floor_m2, unknown])
    footprint = np.concatenate([laid.buildings.footprint_m2, unknown])
    without = elements.by_area(damaged & np.isnan(floor), areas_n)
    measured = not np.isnan(laid.buildings.floor_m2).all() or not len(laid.buildings.rows)
    return {
        "floor_m2_damaged": elements.sum_by_area(floor, damaged, areas_n) if measured else np.full(areas_n, np.nan),
        "floor_unknown_pct": percent(without, elements.by_area(damaged, areas_n)),
        "footprint_m2_damaged": elements.sum_by_area(footprint, damaged, areas_n),
    }


def _left_out_columns(laid: LaidDamage) -> dict[str, np.ndarray]:
    """Return what is damaged and does not count: buildings outside the analysed land, sites without a building."""
    outside = laid.damaged_outside()[laid.building]
    return {
        "damaged_outside_n": np.bincount(laid.building_area[outside], minlength=len(laid.areas.rows)).astype(float),
        "unmatched_damaged_n": laid.left_over(),
    }


def _areas_output(laid: LaidDamage, columns: dict[str, np.ndarray]) -> Frame:
    """Return the areas as given with the columns, those of the contract first."""
    order = [*_FIRST, *(name for name in columns if name not in _FIRST)]
    kinds = {name: "integer" for name in order if name.endswith("_n")}
    kinds["suppressed"] = "boolean"
    return laid.areas.frame.with_columns({name: laid.areas.back(columns[name]) for name in order}, kinds)
