"""Areas for cities without published neighbourhoods: equal cells, or the blocks between streets."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import shapely

from ..crs import check_coordinates, describe, metric_crs
from ..errors import UrbanProfilingError
from ..frame import Frame
from ..geometry import LINE, POLYGON, clipped_pairs, repair
from ..network.street_flags import levels
from ..planar import enclosed_land
from ..progress import Progress
from ..result import Result
from ..street_classes import no_street_in, read_networks, streets_of_network
from ..text import QT_TRANSLATE_NOOP, Message, message
from ..tiles import PRECISION_M
from .lattice import Lattice
from .small_parts import absorbing

KINDS = ("hexagon", "grid", "blocks")
MAX_CELLS = 500_000
"""More areas than that is a slip in the size (kilometres for metres)."""


def make_areas(
    boundary: Frame,
    kind: str = "hexagon",
    size_m: float = 500.0,
    *,
    streets: Frame | None = None,
    class_field: str | None = None,
    network: str = "streets",
    networks: str | Path | None = None,
    min_part_pct: float = 10.0,
    min_block_m2: float = 100.0,
    progress: Progress | None = None,
) -> Result:
    """Return areas that fill a boundary exactly: hexagons, squares, or the blocks between streets.

    Cells lie on a lattice fixed to the origin of the metric CRS, so that a place keeps its ``area_id`` when the
    boundary is drawn anew; they are cut at the boundary, and a part under `min_part_pct` of a whole cell joins the
    neighbour that it shares most of its outline with. Blocks are the faces of the planar graph of streets and boundary:
    streets divide where they are drawn, bridges included; dead ends and tunnels divide nothing.

    Parameters
    ----------
    boundary : polygons, in any CRS: a city boundary or an urban extent; several are united.
    kind : a word of `KINDS`.
    size_m : from one side of a cell to the opposite one, which is the distance between the centres of neighbours
        (a hexagon has 0.866 x size² of land, a square size²); not used for blocks.
    streets : lines, for blocks. Fields ``tunnel``, ``layer``, ``access`` and ``service`` are used when present.
    class_field, network, networks : which streets divide, see `streets_of_network`.
    min_block_m2 : smaller blocks (traffic islands) join a neighbour.

    Returns
    -------
    Result
        ``OUTPUT``: polygons in the metric CRS with ``area_id, name, area_ha``, from south to north in each column of
        cells. ``name`` is short, as in a street atlas, and changes with the boundary; ``area_id`` does not.
        Figures ``AREAS_N, AREA_HA``.

    Raises
    ------
    UrbanProfilingError : an empty boundary, more than `MAX_CELLS` cells, no streets for blocks or none inside.

    Examples
    --------
    >>> import pyproj
    >>> city = Frame(np.array([shapely.box(0, 0, 1000, 500)]), {}, pyproj.CRS.from_epsg(32628), name="city")
    >>> made = make_areas(city, "grid", 500.0).layers["OUTPUT"]
    >>> made.columns["area_id"].tolist(), made.columns["area_ha"].tolist()
    (['grid_500_0_0', 'grid_500_1_0'], [25.0, 25.0])
    """
    progress = progress or Progress()
    if kind not in KINDS:
        raise ValueError(f"kind is {kind}, not one of {KINDS}")
    check_coordinates(boundary, streets)
    repaired = repair(boundary.only(), POLYGON, progress)
    crs = metric_crs(repaired.frame)
    extent = shapely.union_all(repaired.frame.to_crs(crs).geometry, grid_size=PRECISION_M)
    notes = [message(QT_TRANSLATE_NOOP("UrbanProfiling", "Areas measured in {crs}."), crs=describe(crs))]
    notes += repaired.notes
    if kind == "blocks":
        dividing, more = _dividing_streets(streets, boundary, extent, crs, class_field, network, networks, progress)
        notes += more
        parts, ids = _blocks(dividing, extent, progress.part(5, 60))
        small = shapely.area(parts) < min_block_m2
    else:
        lattice = Lattice(kind, checked_size(size_m, shapely.area(extent), kind))
        parts, ids = _cells(extent, lattice, progress.part(5, 60))
        small = shapely.area(parts) < lattice.cell_m2 * min_part_pct / 100.0
    owner = absorbing(parts, small, progress.part(60, 85))
    notes += _small_notes(owner, small, kind)
    areas, ids = _united(parts, ids, owner, progress.part(85, 100))
    area_ha = shapely.area(areas) / 10_000
    names = block_names(areas) if kind == "blocks" else cell_names(ids)
    made = Frame(areas, {"area_id": ids, "name": names, "area_ha": area_ha}, crs, name="areas")
    return Result({"OUTPUT": made}, {"AREAS_N": len(made), "AREA_HA": float(area_ha.sum())}, notes)


def cell_names(ids: np.ndarray) -> np.ndarray:
    """Return a letter for the column of each cell from the west, and its row from the north: as in a street atlas.

    >>> cell_names(np.array(["grid_500_3_7", "grid_500_3_8", "grid_500_30_8"], dtype=object)).tolist()
    ['A2', 'A1', 'AB1']
    """
    place = np.array([text.rsplit("_", 2)[1:] for text in ids.tolist()], dtype=np.int64).reshape(-1, 2)
    if not len(place):
        return ids
    column, row = place[:, 0] - place[:, 0].min(), place[:, 1].max() - place[:, 1] + 1
    return np.array([f"{_letters(x)}{y}" for x, y in zip(column.tolist(), row.tolist())], dtype=object)


def _letters(number: int) -> str:
    """Return a number as columns of a table are named: A to Z, AA to ZZ, and so on."""
    text = ""
    while number >= 0:
        number, last = divmod(number, 26)
        text = chr(ord("A") + last) + text
        number -= 1
    return text


def block_names(areas: np.ndarray) -> np.ndarray:
    """Return the numbers of blocks as they are read: from the north, of equal ones from the west."""
    west, _, _, north = shapely.bounds(areas).T
    number = np.empty(len(areas), dtype=np.int64)
    number[np.lexsort((west, -north))] = np.arange(1, len(areas) + 1)
    return number.astype(str).astype(object)


def checked_size(size_m: float, land_m2: float, kind: str) -> float:
    """Return the size; refuse one that is not above zero, or that makes too many cells."""
    if not (math.isfinite(size_m) and size_m > 0):
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP("UrbanProfiling", "The size of the areas must be above 0 m; {size_m:g} was given."),
            size_m=size_m,
        )
    cells_n = land_m2 / Lattice(kind, size_m).cell_m2
    if cells_n > MAX_CELLS:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Areas of {size_m:g} m would be about {n:,.0f}; at most {most:,} are made. Choose a larger size: with "
                "{better_m:,.0f} m they are few enough.",
            ),
            size_m=size_m,
            n=cells_n,
            most=MAX_CELLS,
            better_m=math.ceil(size_m * math.sqrt(cells_n / MAX_CELLS)),
        )
    return size_m


def _cells(extent: shapely.Geometry, lattice: Lattice, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Return the parts of cells inside the extent, each in one piece, and the id of each part's cell.

    Cells are cut block by block against the part of the extent around the block: a long outline is cut few times.
    """
    bounds = tuple(shapely.bounds(extent).tolist())
    shapely.prepare(extent)
    found: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    for column, row in progress.each(lattice.blocks(bounds), lattice.blocks_n(bounds)):
        cells = lattice.polygons(column, row)
        around = shapely.box(*shapely.total_bounds(cells))
        if not shapely.intersects(extent, around):
            continue
        here = extent if shapely.covers(extent, around) else shapely.intersection(extent, around)
        inside, _, part = clipped_pairs(cells, np.array([here], dtype=object))
        single, of = shapely.get_parts(part, return_index=True)
        found.append((single, column[inside][of], row[inside][of]))
    parts, column, row = (np.concatenate(arrays) for arrays in zip(*found))
    order = np.lexsort((row, column))
    return parts[order], lattice.ids(column[order], row[order])


def _dividing_streets(
    streets: Frame | None,
    boundary: Frame,
    extent: shapely.Geometry,
    crs: object,
    class_field: str | None,
    network: str,
    networks: str | Path | None,
    progress: Progress,
) -> tuple[np.ndarray, list[Message]]:
    """Return the lines of the streets that divide the land, and what was left out."""
    if streets is None:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Blocks are the land between streets, but no streets are given. Give a street layer."
            )
        )
    fixed = repair(streets, LINE, progress)
    frame = fixed.frame.to_crs(crs)  # type: ignore[arg-type]
    near = np.sort(shapely.STRtree(frame.geometry).query(extent, predicate="intersects"))
    if not len(near):
        raise no_street_in(streets, boundary)
    frame = frame.take(near)
    counted, notes = streets_of_network(frame, class_field, network, read_networks(networks))
    return frame.geometry[counted & (levels(frame) >= 0)], [*fixed.notes, *notes]  # type: ignore[index]


def _blocks(lines: np.ndarray, extent: shapely.Geometry, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Return the blocks, and an id of each from where its point on surface lies, to the decimetre."""
    parts = enclosed_land(lines, extent, progress)
    if len(parts) > MAX_CELLS:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The streets enclose {n:,} blocks; at most {most:,} are made. Choose a smaller boundary, or fewer "
                "classes of street.",
            ),
            n=len(parts),
            most=MAX_CELLS,
        )
    x, y = np.round(shapely.get_coordinates(shapely.point_on_surface(parts)), 1).T
    order = np.lexsort((shapely.area(parts), y, x))
    ids = [f"block_{east:.1f}_{north:.1f}" for east, north in zip(x[order].tolist(), y[order].tolist())]
    seen: dict[str, int] = {}
    for number, name in enumerate(ids):  # slivers of decimetres may share one
        seen[name] = seen.get(name, 0) + 1
        ids[number] = name if seen[name] == 1 else f"{name}_{seen[name]}"
    return parts[order], np.array(ids, dtype=object)


def _united(parts: np.ndarray, ids: np.ndarray, owner: np.ndarray, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Return one geometry for all parts of one id, in the order of first appearance, and the ids."""
    names, first, number = np.unique(ids[owner].astype(str), return_index=True, return_inverse=True)
    place = np.argsort(np.argsort(first))[number.reshape(-1)]
    order = np.argsort(place, kind="stable")
    starts = np.flatnonzero(np.diff(place[order], prepend=-1))
    ends = np.append(starts[1:], len(order))
    areas = parts[order[starts]].copy()
    several = np.flatnonzero(ends - starts > 1)
    for row in progress.each(several):
        areas[row] = shapely.union_all(parts[order[starts[row] : ends[row]]], grid_size=PRECISION_M)
    return areas, names[np.argsort(first)].astype(object)


def _small_notes(owner: np.ndarray, small: np.ndarray, kind: str) -> list[Message]:
    joined = int((owner != np.arange(len(owner))).sum())
    if not joined and small.any():
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "All {n} areas are smaller than the smallest that may stand alone.")
        return [message(text, n=int(small.sum()))]
    if not joined:
        return []
    text = QT_TRANSLATE_NOOP("UrbanProfiling", "{n} parts of cells were too small and joined a neighbour.")
    if kind == "blocks":
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "{n} blocks were too small and joined a neighbour.")
    return [message(text, n=joined)]
