"""How well streets connect: intersections, street length and dead ends by area, with City Prosperity Index scores."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyproj
import shapely

from ..benchmarks import Benchmark
from ..crs import check_coordinates, describe, metric_crs
from ..frame import Frame, in_rows
from ..geometry import LINE, POLYGON, areas_of_points, clipped_pairs, percent, repair, sum_by_area
from ..network.joining import Lines, join_crossings
from ..network.junctions import Junctions, junctions, unique_edges
from ..network.street_flags import levels
from ..network.streets import StreetNetwork, segment_lines, street_network
from ..progress import Progress
from ..result import Result
from ..street_classes import no_street_in, read_networks, streets_of_network
from ..text import QT_TRANSLATE_NOOP, Message, message
from ..tiles import PRECISION_M

LAYERS = ("OUTPUT", "INTERSECTIONS")
SCORED = {"cpi_intersection_density": "intersections_km2", "cpi_street_density": "street_km_km2"}
"""Field of each score and the measure it is made of; the benchmark has the field's name without ``cpi_``."""
MERGE_M = 10.0
_LEVEL_FIELDS = ("bridge", "tunnel", "layer")
_NEAR_M = 100.0
_CUT_M = 0.01
_BLOCK = 2_000


def street_connectivity(
    streets: Frame,
    areas: Frame,
    benchmarks: Mapping[str, Benchmark],
    *,
    class_field: str | None = None,
    network: str = "streets",
    networks: str | Path | None = None,
    merge_m: float = MERGE_M,
    join_tolerance_m: float = 0.01,
    join_crossings: bool = False,
    wanted: Collection[str] = LAYERS,
    progress: Progress | None = None,
) -> Result:
    """Return intersections, street length and dead ends of each area and of the city, and what they score.

    An intersection is a point where three or more streets meet, a dead end where one ends; where two meet is a bend.
    ``dead_end_pct = 100 * dead ends / (dead ends + intersections)``, ``mean_degree`` is the mean number of streets at
    these. Intersections joined by a street shorter than `merge_m` are one (see `junctions`; OSMnx consolidates within
    10 m, Boeing 2017, doi:10.1016/j.compenvurbsys.2017.05.004). Streets join where they share a vertex; bridges and
    tunnels do not join what they cross. Densities per km² of an area's land; a street along the edge of two areas is
    long in both, an intersection there counts in the first. Scores: City Prosperity Index, by `benchmarks`; that index
    says neither which streets nor which intersections count: the plugin's own choice.

    Parameters
    ----------
    streets : lines. Fields ``bridge, tunnel, layer``, ``access`` and ``service`` are used when present.
    areas : polygons, shape (n,). The city is their union, counted once.
    benchmarks : from `read_benchmarks`; what it has no benchmark for has no score.
    class_field, network, networks : which streets count, see `streets_of_network`.
    join_tolerance_m, join_crossings : see `street_network`.

    Returns
    -------
    Result
        ``OUTPUT``: `areas` with ``intersections_n, intersections_km2, street_km, street_km_km2, dead_ends_n,
        dead_end_pct, mean_degree, cpi_intersection_density, cpi_street_density``. ``INTERSECTIONS``: points with
        ``kind`` (intersection, dead_end), ``streets_n``, ``merged_n``. Figures: the same names in capitals, for the
        union of the areas.

    Raises
    ------
    UrbanProfilingError : empty layers, streets and areas apart, no street that counts.

    Examples
    --------
    >>> import pyproj
    >>> crs = pyproj.CRS.from_epsg(32628)
    >>> lines = shapely.from_wkt(["LINESTRING (0 500, 500 500, 1000 500)", "LINESTRING (500 500, 500 900)"])
    >>> city = Frame(np.array([shapely.box(-10, 0, 1010, 1000)]), {}, crs, name="city")
    >>> found = street_connectivity(Frame(lines, {}, crs, name="streets"), city, {}).figures
    >>> found["INTERSECTIONS_N"], found["DEAD_END_PCT"], found["MEAN_DEGREE"]
    (1, 75.0, 1.5)
    """
    progress = progress or Progress()
    check_coordinates(areas, streets)
    usable = repair(areas, POLYGON, progress)
    crs = metric_crs(usable.frame, streets)
    own = usable.frame.to_crs(crs).geometry
    # the city stands behind the areas as one more row, so that everything is counted once for both
    extents = np.append(own, shapely.union_all(own, grid_size=PRECISION_M))
    notes = [message(QT_TRANSLATE_NOOP("UrbanProfiling", "Lengths and areas measured in {crs}."), crs=describe(crs))]
    notes += usable.notes
    near, more = _streets_near(streets, areas, extents[-1], crs, progress.part(2, 8))
    counted, left_out = streets_of_network(near, class_field, network, read_networks(networks))
    near = near.take(counted)
    notes += [*more, *left_out]
    net = street_network(
        near.only(*(name for name in map(near.find, _LEVEL_FIELDS) if name)),
        join_tolerance_m=join_tolerance_m,
        join_crossings=join_crossings,
        minimum_component_m=0.0,
        progress=progress.part(8, 50, message(QT_TRANSLATE_NOOP("UrbanProfiling", "Joining the streets"))),
    )
    notes += net.notes
    step = progress.part(50, 100, message(QT_TRANSLATE_NOOP("UrbanProfiling", "Counting intersections")))
    if not join_crossings:
        notes += _unjoined_note(net, near, extents[-1], step.part(0, 30))
    edges = unique_edges(net.start, net.end)
    found, cut_n = _without_cuts(
        junctions(net.nodes, net.start[edges], net.end[edges], net.length_m[edges], merge_m), extents[-1]
    )
    notes += _junction_notes(found, cut_n, merge_m)
    counts, inside = _counted(found, extents, step.part(30, 50))
    km = _lengths_km(net, edges, extents, step.part(50, 100))
    columns = _measured(counts, km, shapely.area(extents) / 1e6, benchmarks)
    figures = {name.upper(): _figure(values[-1], name) for name, values in columns.items()}
    notes += _score_notes(benchmarks)
    layers = {
        "OUTPUT": areas.with_columns(
            {name: in_rows(values[:-1], usable.rows, len(areas)) for name, values in columns.items()},
            {name: "integer" for name in columns if name.endswith("_n")},
        )
    }
    if "INTERSECTIONS" in wanted:
        layers["INTERSECTIONS"] = _points(found, inside, crs)
    shares = [(name, figures[name.upper()]) for name in SCORED]
    return Result(layers, figures, notes, shares)


@dataclass(frozen=True)
class _Counts:
    """Intersections, dead ends and the streets that leave them, by area."""

    intersections: np.ndarray
    dead_ends: np.ndarray
    streets: np.ndarray


def _streets_near(
    streets: Frame, areas: Frame, city: shapely.Geometry, crs: pyproj.CRS, progress: Progress
) -> tuple[Frame, list[Message]]:
    """Return the usable streets in and near the city, in metres, and what was repaired."""
    fixed = repair(streets, LINE, progress)
    frame = fixed.frame.to_crs(crs)
    box = shapely.box(*shapely.buffer(city, _NEAR_M).bounds)
    rows = np.sort(shapely.STRtree(frame.geometry).query(box, predicate="intersects"))
    if not _any_reaches(frame.geometry[rows], city):  # type: ignore[index]
        raise no_street_in(streets, areas)
    return frame.take(rows), fixed.notes


def _any_reaches(lines: np.ndarray, city: shapely.Geometry) -> bool:
    """Tell whether a line lies in the city; the first thousands mostly tell."""
    shapely.prepare(city)
    blocks = (lines[start : start + _BLOCK] for start in range(0, len(lines), _BLOCK))
    return any(shapely.intersects(city, block).any() for block in blocks)


def _unjoined_note(net: StreetNetwork, streets: Frame, city: shapely.Geometry, progress: Progress) -> list[Message]:
    """Return a note on streets of one level that cross without a shared vertex, which is no intersection."""
    level = np.zeros(int(net.line.max(initial=-1)) + 1, dtype=np.int64)
    level[net.line] = levels(streets)[net.street]
    nothing = np.empty(0, dtype=np.int64)
    lines = Lines(net.nodes, net.start, net.end, net.line, level, nothing, nothing)
    crossings = join_crossings(lines, shapely.STRtree(segment_lines(net.nodes, net.start, net.end)), progress)
    xy = np.unique(np.round(crossings.xy, 3), axis=0)
    shapely.prepare(city)
    n = int(shapely.intersects_xy(city, xy[:, 0], xy[:, 1]).sum()) if len(xy) else 0
    if not n:
        return []
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: at {n} places streets of one level cross without a shared vertex; these are not counted as "
                "intersections. If the streets do meet there, choose “Join streets that cross without a vertex”.",
            ),
            name=streets.name,
            n=n,
        )
    ]


def _without_cuts(found: Junctions, city: shapely.Geometry) -> tuple[Junctions, int]:
    """Return the junctions without the ends on the city's edge, where streets were cut, and how many those were."""
    edge = shapely.boundary(city)
    shapely.prepare(edge)
    ends = np.flatnonzero(~found.is_intersection)
    cut = ends[shapely.dwithin(edge, shapely.points(found.xy[ends]), _CUT_M)]
    kept = np.ones(len(found.streets_n), dtype=bool)
    kept[cut] = False
    return Junctions(found.xy[kept], found.streets_n[kept], found.merged_n[kept]), len(cut)


def _counted(found: Junctions, extents: np.ndarray, progress: Progress) -> tuple[_Counts, np.ndarray]:
    """Return the counts by area and which junctions lie in any; on a shared edge the first area has them."""
    points = shapely.points(found.xy)
    size = len(extents)
    point, area = areas_of_points(points, extents[:-1])
    progress.at(50)
    inside = np.zeros(len(points), dtype=bool)
    inside[point] = True
    point = np.concatenate([point, np.flatnonzero(inside)])
    area = np.concatenate([area, np.full(int(inside.sum()), size - 1)])
    real = found.is_intersection[point]
    counts = _Counts(
        np.bincount(area[real], minlength=size),
        np.bincount(area[~real], minlength=size),
        sum_by_area(area, found.streets_n[point], size),
    )
    return counts, inside


def _lengths_km(net: StreetNetwork, edges: np.ndarray, extents: np.ndarray, progress: Progress) -> np.ndarray:
    """Return the kilometres of street in each area, a street drawn twice once."""
    lines = segment_lines(net.nodes, net.start[edges], net.end[edges])
    _, area, part = clipped_pairs(lines, extents, progress)
    return sum_by_area(area, shapely.length(part), len(extents)) / 1e3


def _measured(
    counts: _Counts, km: np.ndarray, km2: np.ndarray, benchmarks: Mapping[str, Benchmark]
) -> dict[str, np.ndarray]:
    nodes_n = counts.intersections + counts.dead_ends
    columns = {
        "intersections_n": counts.intersections,
        "intersections_km2": counts.intersections / km2,
        "street_km": km,
        "street_km_km2": km / km2,
        "dead_ends_n": counts.dead_ends,
        "dead_end_pct": percent(counts.dead_ends, nodes_n),
        "mean_degree": np.divide(counts.streets, nodes_n, out=np.full(len(km), np.nan), where=nodes_n > 0),
    }
    for name, measure in SCORED.items():
        benchmark = benchmarks.get(name[len("cpi_") :])
        columns[name] = np.full(len(km), np.nan) if benchmark is None else benchmark.score(columns[measure])
    return columns


def _figure(value: float, name: str) -> float | None:
    return None if np.isnan(value) else int(value) if name.endswith("_n") else float(value)


def _points(found: Junctions, inside: np.ndarray, crs: pyproj.CRS) -> Frame:
    kind = np.where(found.is_intersection, "intersection", "dead_end").astype(object)
    columns = {"kind": kind, "streets_n": found.streets_n, "merged_n": found.merged_n}
    frame = Frame(shapely.points(found.xy), columns, crs, name="intersections")
    return frame.take(inside)


def _junction_notes(found: Junctions, cut_n: int, merge_m: float) -> list[Message]:
    notes = []
    merged = found.is_intersection & (found.merged_n > 1)
    if merged.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{nodes} intersections closer than {merge_m:g} m along a street were counted as {n}: carriageways "
                    "of one street, offset crossings.",
                ),
                nodes=int(found.merged_n[merged].sum()),
                merge_m=merge_m,
                n=int(merged.sum()),
            )
        )
    if cut_n:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} street ends lie on the edge of the areas, where the streets were cut; they are no dead ends.",
                ),
                n=cut_n,
            )
        )
    return notes


def _score_notes(benchmarks: Mapping[str, Benchmark]) -> list[Message]:
    """Return where the scores are from, and which there are none of."""
    names = [name[len("cpi_") :] for name in SCORED]
    notes = [
        message(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Scores of {indicator}: {source}."),
            indicator=name,
            source=benchmarks[name].source,
        )
        for name in names
        if name in benchmarks and benchmarks[name].source
    ]
    lacking = [name for name in names if name not in benchmarks]
    if lacking:
        notes.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "There is no benchmark for {indicators}: without a score."),
                indicators=", ".join(lacking),
            )
        )
    return notes
