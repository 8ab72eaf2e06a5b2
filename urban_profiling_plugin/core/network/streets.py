"""A street layer as a network for walking: a node at every vertex, joined where streets really join."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import scipy.sparse
import shapely
from scipy.sparse.csgraph import connected_components

from ..errors import UrbanProfilingError
from ..frame import Frame
from ..geometry import LINE, repair
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, message
from . import joining
from .joining import Joints, Lines
from .segments import cut_segments
from .street_flags import levels, walkable

GRID_M = 0.001
"""Vertices that agree to the millimetre are one node."""
_TOLERANCE_M = 1e-6


@dataclass(frozen=True)
class StreetNetwork:
    """Walkable streets as straight segments between nodes.

    Attributes
    ----------
    nodes : coordinates in metres, shape (nodes, 2).
    start, end : nodes of each segment, shape (segments,).
    length_m : length of each segment.
    line : number of the line each segment belongs to; a line's segments are consecutive and in walking order.
    street : row of each segment in the street layer.
    usable : whether the segment lies in a connected part that is long enough to count.
    longest_m : length of the longest connected part.
    name : the street layer's name, for messages.
    notes : what was left out or joined.
    """

    nodes: np.ndarray
    start: np.ndarray
    end: np.ndarray
    length_m: np.ndarray
    line: np.ndarray
    street: np.ndarray
    usable: np.ndarray
    longest_m: float
    name: str
    notes: list[Message] = field(default_factory=list)


def street_network(
    streets: Frame,
    *,
    join_tolerance_m: float = 0.01,
    join_crossings: bool = False,
    minimum_component_m: float = 1000.0,
    progress: Progress | None = None,
) -> StreetNetwork:
    """Return the network of the streets one may walk.

    Streets join at vertices they share (to the millimetre), anywhere along them. A street end within the tolerance of
    another street joins it, unless bridge, tunnel or layer put them on different levels there. Lines that cross without
    a shared vertex stay apart, as bridges do, unless `join_crossings` asks for a node where both lie on one level.

    Parameters
    ----------
    streets : lines in a metric CRS; the fields ``walkable``, else ``access`` and ``highway``, and ``bridge``,
        ``tunnel`` and ``layer`` are used where there are such.
    minimum_component_m : connected parts of a smaller total length are fragments that nobody is attached to.

    Raises
    ------
    UrbanProfilingError : nothing walkable, or no connected part is long enough.

    Examples
    --------
    >>> import pyproj
    >>> lines = shapely.from_wkt(["LINESTRING (0 0, 1000 0, 2000 0)", "LINESTRING (1000 0, 1000 9)"])
    >>> network = street_network(Frame(lines, {}, pyproj.CRS.from_epsg(32628)))
    >>> len(network.nodes), network.length_m.tolist()
    (4, [1000.0, 1000.0, 9.0])
    """
    progress = progress or Progress()
    fixed = repair(streets, LINE)
    notes = list(fixed.notes)
    on_foot = walkable(fixed.frame)
    rows = fixed.rows[on_foot]
    if not len(rows):
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: none of its {n} streets is walkable according to the field walkable or access. "
                "Check that field, or choose a layer with streets for walking.",
            ),
            name=streets.name,
            n=len(fixed.frame),
        )
    if not on_foot.all():
        notes.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}”: {n} streets closed to walkers were left out."),
                name=streets.name,
                n=int((~on_foot).sum()),
            )
        )
    lines, line_row = street_lines(fixed.frame.take(on_foot))
    progress.at(20)
    joints = _joints(lines, join_tolerance_m, join_crossings, progress.part(20, 70))
    joined = int(len(np.unique(joints.node[joints.node >= 0])))
    if joined:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} street ends were joined to the street within {tolerance_m:g} m of them.",
                ),
                name=streets.name,
                n=joined,
                tolerance_m=join_tolerance_m,
            )
        )
    nodes, start, end, length, line, line_row = _joined(lines, joints, line_row)
    progress.at(80)
    part, part_m = connected_parts(len(nodes), start, end, length)
    long_enough, longest = part_m >= minimum_component_m - _TOLERANCE_M, float(part_m.max(initial=0.0))
    usable = long_enough[part]
    if not usable.any():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}” has no connected part long enough to walk on: the longest measures {longest_m:.0f} m, "
                "at least {minimum_m:g} m are needed. Streets join where they share a vertex: raise the join tolerance "
                "or join crossings if they were drawn without, or lower the smallest connected part that counts.",
            ),
            name=streets.name,
            longest_m=longest,
            minimum_m=minimum_component_m,
        )
    if not usable.all():
        notes.append(fragments_note(streets.name, float(part_m[~long_enough].sum()), minimum_component_m))
    return StreetNetwork(nodes, start, end, length, line, rows[line_row[line]], usable, longest, streets.name, notes)


def segment_lines(network_nodes: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return segments as shapely lines."""
    return shapely.linestrings(np.stack([network_nodes[start], network_nodes[end]], axis=1))


def street_lines(streets: Frame) -> tuple[Lines, np.ndarray]:
    """Return the layer's lines as segments between nodes, and the row of each line."""
    parts, row = shapely.get_parts(streets.geometry, return_index=True)
    xy, vertex_line = shapely.get_coordinates(parts, return_index=True)
    nodes, node = _merge(xy)
    step = np.flatnonzero((vertex_line[1:] == vertex_line[:-1]) & (node[1:] != node[:-1]))
    begins = np.flatnonzero(np.diff(vertex_line, prepend=-1))
    ends = np.append(begins[1:], len(xy)) - 1
    lines = Lines(
        nodes,
        node[step],
        node[step + 1],
        vertex_line[step].astype(np.int64),
        levels(streets)[row],
        node[begins],
        node[ends],
    )
    return lines, row


def _merge(xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return one coordinate for all vertices that agree on the grid, and the number of each vertex's."""
    cells = np.round((xy - xy.min(axis=0)) / GRID_M).astype(np.int64)
    _, column = np.unique(cells[:, 0], return_inverse=True)  # ranks, so that a wide extent cannot overflow the key
    key = column.reshape(-1) * (cells[:, 1].max() + 1) + cells[:, 1]
    _, first, number = np.unique(key, return_index=True, return_inverse=True)
    return xy[first], number.reshape(-1)


def _joints(lines: Lines, tolerance_m: float, crossings: bool, progress: Progress) -> Joints:
    tree = shapely.STRtree(segment_lines(lines.nodes, lines.start, lines.end))
    joints = joining.join_ends(lines, tree, tolerance_m, progress.part(0, 40))
    if crossings:
        more = joining.join_crossings(lines, tree, progress.part(40, 100))
        joints = Joints(*(np.concatenate([getattr(joints, name), getattr(more, name)]) for name in _JOINT_ARRAYS))
    return joints


_JOINT_ARRAYS = ("segment", "at_m", "xy", "node")


def _joined(lines: Lines, joints: Joints, line_row: np.ndarray) -> tuple[np.ndarray, ...]:
    """Cut the segments at the joints, link street ends to them: nodes, start, end, length, line, row of each line."""
    length = np.hypot(*(lines.nodes[lines.end] - lines.nodes[lines.start]).T)
    if not len(joints.segment):
        return lines.nodes, lines.start, lines.end, length, lines.line, line_row
    nodes, number = _merge(np.vstack([lines.nodes, joints.xy]))
    start, end = number[lines.start], number[lines.end]
    joint = number[len(lines.nodes) :]
    inside = (joint != start[joints.segment]) & (joint != end[joints.segment])
    pieces = cut_segments(start, end, length, joints.segment[inside], joints.at_m[inside], joint[inside])
    real = pieces.start != pieces.end
    piece_start, piece_end = pieces.start[real], pieces.end[real]
    piece_line = lines.line[pieces.segment[real]]

    linked = joints.node >= 0
    pairs = np.column_stack([number[joints.node[linked]], joint[linked]])
    pairs, first = np.unique(pairs, axis=0, return_index=True)
    first = first[pairs[:, 0] != pairs[:, 1]]
    link_start, link_end = number[joints.node[linked]][first], joint[linked][first]
    link_row = line_row[lines.line[joints.segment[linked][first]]]
    start, end = np.concatenate([piece_start, link_start]), np.concatenate([piece_end, link_end])
    return (
        nodes,
        start,
        end,
        np.hypot(*(nodes[end] - nodes[start]).T),
        np.concatenate([piece_line, len(line_row) + np.arange(len(link_start))]),
        np.concatenate([line_row, link_row]),
    )


def connected_parts(
    nodes_n: int, start: np.ndarray, end: np.ndarray, length_m: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the connected part of each segment, and the length of each part; a street drawn twice counts once."""
    links = scipy.sparse.coo_matrix((np.ones(len(start)), (start, end)), shape=(nodes_n, nodes_n))
    parts_n, part = connected_components(links.tocsr(), directed=False)
    pair = np.minimum(start, end) * np.int64(nodes_n) + np.maximum(start, end)
    once = np.unique(pair, return_index=True)[1]
    return part[start], np.bincount(part[start[once]], weights=length_m[once], minlength=parts_n)


def fragments_note(name: str, length_m: float, minimum_m: float) -> Message:
    """Return the note on the streets that lie in parts too short to count."""
    return message(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{name}”: {km:.1f} km of streets in connected parts shorter than {minimum_m:g} m were not used.",
        ),
        name=name,
        km=length_m / 1000,
        minimum_m=minimum_m,
    )
