"""The inventory of open spaces: what there is, who may use it, what was verified, how much of each area it covers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pyproj
import shapely

from ..crs import WGS84, check_coordinates, metric_crs
from ..crs import describe as crs_text
from ..duplicates import first_equal
from ..frame import Frame, ids_text, is_missing
from ..geometry import POLYGON, repair
from ..overlaps import overlapping_pairs
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, message
from .counted_spaces import CountedSpaces, counted_spaces
from .space_areas import add_areas, people_of
from .space_merging import Draft, leave_out_small, merge
from .space_sizes import SizeClasses, classify, read_size_classes
from .space_verdicts import AS_READ, PreviousInventory, new_ids, unique_ids
from .space_words import describe, read_kinds, without_kinds

_OVERLAP_M2 = 1.0


def open_space_inventory(
    spaces: Frame,
    *,
    areas: Frame | None = None,
    population: Frame | None = None,
    population_field: str | None = None,
    kind_field: str | None = "kind",
    access_field: str | None = "access",
    owner_field: str | None = "owner",
    status_field: str | None = "status",
    kinds_table: str | Path | None = None,
    size_classes_table: str | Path | None = None,
    previous: Frame | None = None,
    merge_touching: bool = True,
    min_area_m2: float = 0.0,
    linear_ratio: float = 10.0,
    count_unknown_access: bool = False,
    count_check: bool = False,
    progress: Progress | None = None,
) -> Result:
    """Make the inventory of open spaces, the base of SDG 11.7.1 and of a city-wide public space assessment.

    Spaces drawn twice count once. Kind, access and owner are put into the inventory's words (`space_words.describe`); a
    space is ``potential`` until somebody verifies or rejects it, and ``check`` where its kind or its unknown access
    calls for a look; a layer without kinds counts by its access, without either it counts whole. What somebody decided
    in `previous` is carried over (`space_matching.Matches.heirs`). Touching spaces alike in kind, access, owner, status
    and name become one. Open land of an area is the union of the spaces that count (`counted_spaces.counted_spaces`),
    clipped to it; a space counts in the numbers of each area it overlaps, unless it is rejected.

    Parameters
    ----------
    spaces : polygons, shape (n,), in any CRS. Fields that the layer lacks are passed over.
    areas : polygons; the city is their union, counted once.
    population, population_field : points or buildings with people, for square metres per person; without a field,
        and one called ``population``, each feature is one person.
    previous : an earlier inventory.
    min_area_m2 : spaces smaller than this, after merging, are left out.
    linear_ratio : see `space_sizes.classify`.

    Returns
    -------
    Result
        ``SPACES``: ``space_id, name, kind, owner, access, status, size_class, catchment_m, area_m2, source_ids,
        as_read``. ``AREAS_OUTPUT`` with `areas`: these with ``space_n, open_n, open_m2, open_pct, open_verified_pct,
        open_m2_pp`` and a count per kind and size class. Figures ``SPACES_N`` (not rejected), ``OPEN_HA``, and with
        `areas` ``OPEN_PCT, OPEN_VERIFIED_PCT``, all within the union of the areas.

    Raises
    ------
    UrbanProfilingError : wrong input, or no space is left.

    References
    ----------
    UNSD (March 2020). SDG indicator metadata 11.7.1. Sizes and catchments: see the table's column ``source``.

    Examples
    --------
    >>> park = Frame(
    ...     np.array([shapely.box(0, 0, 100, 50)], dtype=object),
    ...     {"kind": np.array(["park"], dtype=object)},
    ...     pyproj.CRS.from_epsg(32628),
    ... )
    >>> made = open_space_inventory(park).layers["SPACES"]
    >>> [made.columns[name][0] for name in ("access", "status", "size_class", "area_m2")]
    ['public', 'potential', 'district', 5000.0]
    """
    progress = progress or Progress()
    kinds, classes = read_kinds(kinds_table), read_size_classes(size_classes_table)
    check_coordinates(spaces, areas, population, previous)
    notes: list[Message] = []
    if population is not None and population_field is None:
        population_field = population.find("population")
    people = people_of(population, population_field, notes, progress)
    parts = _read(spaces, notes, progress.part(0, 10, QT_TRANSLATE_NOOP("UrbanProfiling", "Checking the spaces")))
    crs = metric_crs(parts, areas)
    notes.append(message(QT_TRANSLATE_NOOP("UrbanProfiling", "Areas were measured in {crs}."), crs=crs_text(crs)))
    if parts.find(kind_field) is None:
        kinds = without_kinds(parts, access_field, kinds, notes)
    words, told, more = describe(parts, kinds, kind_field, access_field, owner_field, status_field)
    notes.extend(more)
    draft = Draft.of(parts, words)
    before = None if previous is None or not len(previous) else PreviousInventory.read(previous, crs, notes)
    if before is not None:
        step = progress.part(10, 25, QT_TRANSLATE_NOOP("UrbanProfiling", "Carrying over what was decided before"))
        draft = replace(draft, words=before.carry(in_metres(parts, crs), words, told, kinds, notes, step))
    if merge_touching:
        step = progress.part(25, 35, QT_TRANSLATE_NOOP("UrbanProfiling", "Merging touching spaces"))
        draft = merge(draft, notes, step)
    draft, metric = leave_out_small(draft, in_metres(draft.frame(), crs), min_area_m2, notes)
    ids = _identify(draft, metric, before, notes, progress.part(35, 45))
    layer = _layer(draft, ids, metric, classes, linear_ratio)
    measured = layer.with_geometry(metric.geometry, crs)  # type: ignore[arg-type]
    step = progress.part(45, 100, QT_TRANSLATE_NOOP("UrbanProfiling", "Measuring open land"))
    notes.extend(_overlap_notes(measured, step.part(0, 10)))
    counted = counted_spaces(measured, count_unknown_access=count_unknown_access, count_check=count_check)
    notes.extend(counted.notes)
    notes.append(_kinds_note(layer, counted))
    result = Result({"SPACES": layer}, {}, notes)
    add_areas(result, measured, counted, areas, people, classes, step.part(10, 100))
    return result


def in_metres(frame: Frame, crs: pyproj.CRS) -> Frame:
    """Return valid polygons in the metric CRS: moving a vertex by a rounding step can make a ring cross itself."""
    moved = frame.only().to_crs(crs)
    broken = ~shapely.is_valid(moved.geometry)
    if not broken.any():
        return moved
    geometry: np.ndarray = moved.geometry.copy()  # type: ignore[union-attr]
    geometry[broken] = shapely.buffer(geometry[broken], 0.0)
    return moved.with_geometry(geometry)


def _read(spaces: Frame, notes: list[Message], progress: Progress) -> Frame:
    """Return the usable spaces, each geometry once."""
    repaired = repair(spaces, POLYGON, progress)
    notes.extend(repaired.notes)
    first = first_equal(repaired.frame.geometry)  # type: ignore[arg-type]
    again = first != np.arange(len(first))
    if again.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} spaces are drawn twice and counted once (features {ids} repeat features {of}).",
                ),
                name=spaces.name,
                n=int(again.sum()),
                ids=ids_text(repaired.frame, again),
                of=ids_text(repaired.frame, first[again]),
            )
        )
    return repaired.frame.take(~again)


def _identify(
    draft: Draft, metric: Frame, before: PreviousInventory | None, notes: list[Message], progress: Progress
) -> np.ndarray:
    """Return the space ids: those of the previous inventory where the space was in it."""
    own, kept = draft.space_id, np.zeros(len(metric), dtype=bool)
    if before is not None:
        known = before.space_ids(metric, notes, progress)
        kept = ~is_missing(known)
        own = np.where(kept, known, own)
    centroids = Frame(shapely.centroid(metric.geometry), {}, metric.crs).to_crs(WGS84)
    return unique_ids(new_ids(own, draft.source_ids, shapely.get_coordinates(centroids.geometry)), kept)


def _layer(draft: Draft, ids: np.ndarray, metric: Frame, classes: SizeClasses, linear_ratio: float) -> Frame:
    size_class, catchment = classify(metric.geometry, classes, linear_ratio)  # type: ignore[arg-type]
    columns = {
        "space_id": ids,
        "name": draft.name,
        "kind": draft.words.kind,
        "owner": draft.words.owner,
        "access": draft.words.access,
        "status": draft.words.status,
        "size_class": size_class,
        "catchment_m": catchment,
        "area_m2": shapely.area(metric.geometry),
        "source_ids": draft.source_ids,
        AS_READ: draft.as_read,
    }
    return draft.frame().with_columns(columns)


def _overlap_notes(layer: Frame, progress: Progress) -> list[Message]:
    """Say which spaces overlap; `layer` is in a metric CRS."""
    first, second = overlapping_pairs(layer.geometry, _OVERLAP_M2, progress=progress)  # type: ignore[arg-type]
    if not len(first):
        return []
    kind = layer.columns["kind"]
    other = kind[first] != kind[second]
    ids = layer.columns["space_id"]
    shown = other if other.any() else np.ones(len(first), dtype=bool)
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{n} pairs of spaces overlap, {different} of them of different kinds, for example {examples}. Their "
                "land counts once in hectares and percentages.",
            ),
            n=len(first),
            different=int(other.sum()),
            examples=", ".join(
                f"{ids[a]} ({kind[a]}) – {ids[b]} ({kind[b]})" for a, b in zip(first[shown][:3], second[shown][:3])
            ),
        )
    ]


def _kinds_note(layer: Frame, counted: CountedSpaces) -> Message:
    kinds, number = np.unique(layer.columns["kind"].astype(str), return_inverse=True)
    spaces, open_n = np.bincount(number.ravel()), np.bincount(number.ravel()[counted.counted], minlength=len(kinds))
    order = np.argsort(-spaces, kind="stable")[:8]
    return message(
        QT_TRANSLATE_NOOP("UrbanProfiling", "Spaces by kind (in brackets those that count): {kinds}."),
        kinds=", ".join(f"{kinds[i]} {spaces[i]} ({open_n[i]})" for i in order),
    )
