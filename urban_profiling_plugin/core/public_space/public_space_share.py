"""Share of the city that is open public space and street: the land part of SDG 11.7.1."""

from __future__ import annotations

import numpy as np
import shapely

from ..crs import describe, metric_crs
from ..errors import Problems, UrbanProfilingError
from ..frame import Frame, in_rows
from ..geometry import POLYGON, clipped_pairs, percent, repair
from ..people import counts_of, no_people_notes, per_person, stand_in_note
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, message
from ..tiles import PRECISION_M, square_tiles, united_by_tile
from .counted_spaces import counted_spaces


def public_space_share(
    areas: Frame,
    open_spaces: Frame,
    street_areas: Frame,
    *,
    built_up: Frame | None = None,
    overlap: str = "union",
    denominator: str = "city",
    population_field: str | None = None,
    count_unknown_access: bool = False,
    count_check: bool = False,
    progress: Progress | None = None,
) -> Result:
    """Return open public space and street land as a share of each area and of the city.

    ``share_pct = 100 * area(open | streets) / area(city)`` with `overlap` ``"union"``, or the two shares added with
    ``"sum"`` (each united within its kind). The metadata of SDG 11.7.1 (UNSD, March 2020; formula F4) adds them, which
    counts a street through a park twice. With `denominator` ``"built_up"`` both are clipped to `built_up` first.

    Parameters
    ----------
    areas : polygons, shape (n,): neighbourhoods or one city boundary. The city is their union, counted once.
    open_spaces : polygons; which count is said by `counted_spaces`.
    street_areas : polygons of street land, from `street_land`.
    built_up : polygons of the built-up extent (not footprints).
    population_field : of `areas`, for square metres per person.

    Returns
    -------
    Result
        ``OUTPUT``: `areas` with ``area_m2, open_m2, open_pct, street_m2, street_pct, share_pct, share_m2_pp``.
        Figures ``SHARE_PCT, SHARE_VERIFIED_PCT, OPEN_PCT, STREET_PCT`` (percent).

    Raises
    ------
    UrbanProfilingError : an empty layer, layers that do not overlap, or no built-up extent where it is the denominator.
    """
    progress = progress or Progress()
    if denominator == "built_up" and built_up is None:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The denominator is the built-up extent, but no built-up layer is given. Give one, or choose “city”.",
            )
        )
    crs = metric_crs(areas, open_spaces, street_areas)
    notes = [message(QT_TRANSLATE_NOOP("UrbanProfiling", "Areas measured in {crs}."), crs=describe(crs))]
    repaired = [
        None if frame is None else repair(frame.to_crs(crs), POLYGON, progress)
        for frame in (areas, open_spaces, street_areas, built_up)
    ]
    notes += [note for done in repaired if done is not None for note in done.notes]
    own, spaces, streets, built = (None if done is None else done.frame for done in repaired)
    own_rows = repaired[0].rows
    counted = counted_spaces(spaces, count_unknown_access=count_unknown_access, count_check=count_check)
    notes += counted.notes
    extents = own.geometry
    if denominator == "built_up":
        land = shapely.union_all(built.geometry, grid_size=PRECISION_M)
        extents = np.array(
            [shapely.intersection(extent, land, grid_size=PRECISION_M) for extent in extents], dtype=object
        )
    kinds = {
        "open": spaces.geometry[counted.counted],
        "verified": spaces.geometry[counted.verified],
        "street": streets.geometry,
    }
    # the city stands behind the areas as one more row, so that each layer is cut once for both
    rows = np.concatenate([extents, [shapely.union_all(extents, grid_size=PRECISION_M)]])
    land = _united_land(kinds, rows[-1], overlap, progress.part(10, 80))
    measured = _measured(land, rows, progress.part(80, 100))
    _require_overlap(areas, open_spaces, street_areas, measured)
    found = {name: in_rows(values[:-1], own_rows, len(areas)) for name, values in measured.items()}
    figures = {
        "SHARE_PCT": measured["share_pct"][-1],
        "SHARE_VERIFIED_PCT": measured["verified_pct"][-1] if counted.has_status else None,
        "OPEN_PCT": measured["open_pct"][-1],
        "STREET_PCT": measured["street_pct"][-1],
    }
    names = ["area_m2", "open_m2", "open_pct", "street_m2", "street_pct", "share_pct"]
    columns = {name: found[name] for name in names}
    columns["share_m2_pp"] = _per_person(found["share_m2"], areas, population_field, notes)
    notes.append(_denominator_note(denominator))
    return Result(
        {"OUTPUT": areas.with_columns(columns)},
        figures,
        notes,
        [("open", figures["OPEN_PCT"]), ("street", figures["STREET_PCT"])],
    )


def _united_land(
    kinds: dict[str, np.ndarray], city: shapely.Geometry, overlap: str, progress: Progress
) -> dict[str, list[np.ndarray]]:
    """Return, for each figure, the arrays of polygons whose areas add up to it, cut along square tiles."""
    tiles = square_tiles(city)[0]
    tiles = tiles[shapely.intersects(city, tiles)]
    united = {
        kind: united_by_tile(geometry, tiles, progress.part(25 * number, 25 * number + 25))
        for number, (kind, geometry) in enumerate(kinds.items())
    }
    land = {"open": [united["open"]], "street": [united["street"]]}
    for name, spaces in (("share", united["open"]), ("verified", united["verified"])):
        progress.check()
        both = [spaces, united["street"]]
        land[name] = both if overlap == "sum" else [shapely.union(*both, grid_size=PRECISION_M)]
    return land


def _measured(land: dict[str, list[np.ndarray]], extents: np.ndarray, progress: Progress) -> dict[str, np.ndarray]:
    found = {"area_m2": shapely.area(extents)}
    for number, (name, layers) in enumerate(land.items()):
        part = progress.part(25 * number, 25 * number + 25)
        found[f"{name}_m2"] = sum(_inside(pieces, extents, part) for pieces in layers)
        found[f"{name}_pct"] = percent(found[f"{name}_m2"], found["area_m2"])
    return found


def _inside(pieces: np.ndarray, extents: np.ndarray, progress: Progress) -> np.ndarray:
    """Return the area of the disjoint pieces inside each extent."""
    _, extent, part = clipped_pairs(pieces[~shapely.is_empty(pieces)], extents, progress)
    return np.bincount(extent, shapely.area(part), len(extents))


def _per_person(share_m2: np.ndarray, areas: Frame, field: str | None, notes: list[Message]) -> np.ndarray:
    if field is None:
        return np.full(len(areas), np.nan)
    problems = Problems()
    people = counts_of(areas, field, problems)
    problems.raise_any()
    stand_in = stand_in_note(areas)
    if stand_in is not None:
        notes.append(stand_in)
        return np.full(len(areas), np.nan)
    notes += no_people_notes(people)
    return per_person(share_m2, people)


def _require_overlap(areas: Frame, spaces: Frame, streets: Frame, measured: dict[str, np.ndarray]) -> None:
    if not measured["street_m2"][-1] and not measured["open_m2"][-1]:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "No counted open space of “{spaces}” and no street of “{streets}” lies in “{areas}”. Check that they "
                "show the same city and that their CRSs are right.",
            ),
            spaces=spaces.name,
            streets=streets.name,
            areas=areas.name,
        )


def _denominator_note(denominator: str) -> Message:
    if denominator == "built_up":
        return message(QT_TRANSLATE_NOOP("UrbanProfiling", "Shares are of the built-up extent within the areas."))
    return message(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Shares are of all land within the municipal boundary, as the areas give it. Where the areas are an urban "
            "extent, say so beside the figure.",
        )
    )
