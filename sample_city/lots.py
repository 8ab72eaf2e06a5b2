"""Buildings in rows along the streets of a block."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .city import FINE, Plan, Zone
from .land_use import LandUse
from .noise import between, uniform
from .polygons import rectangles
from .street_classes import CLASSES, WIDTHS
from .streets import Network

HOUSE, SHED, CIVIC = 0, 1, 2
_HALF_WIDTH = np.array([0.0, *(WIDTHS[name][1] / 2 for name in CLASSES[1:])])


@dataclass(frozen=True)
class Style:
    """How a zone is built, in metres.

    Attributes
    ----------
    parts : into how many pieces each way streets divide a block.
    lot : frontage; `gap` between neighbours; `depth`, `setback` from the street's edge: smallest and largest.
    turn : largest turn out of line, radians.
    """

    parts: int
    lot: tuple[float, float]
    gap: tuple[float, float]
    depth: tuple[float, float]
    setback: tuple[float, float]
    turn: float = 0.0
    vacant: float = 0.04


STYLES = {
    Zone.PLANNED: Style(1, (12.2, 14.6), (2.5, 4.5), (8.5, 13.0), (3.0, 5.0)),
    Zone.SUBURB: Style(1, (12.5, 15.5), (3.0, 5.5), (8.0, 12.0), (3.0, 6.0), 0.03, 0.1),
    Zone.OLD: Style(2, (6.5, 8.5), (0.25, 0.4), (7.5, 11.0), (0.4, 0.8)),
    Zone.INFORMAL: Style(3, (4.6, 6.0), (0.7, 1.5), (4.2, 6.4), (0.8, 1.5), 0.08, 0.12),
}


@dataclass(frozen=True)
class Lots:
    """Buildings before anything is cleared away.

    Attributes
    ----------
    corners : shape (n, 4, 2), the first side along the street.
    role : `HOUSE`, `SHED` or `CIVIC`.
    i, j : block of each building.
    zone : of its block.
    key : a number that stays the building's own, for everything random about it.
    """

    corners: np.ndarray
    role: np.ndarray
    i: np.ndarray
    j: np.ndarray
    zone: np.ndarray
    key: np.ndarray

    @staticmethod
    def join(parts: list[Lots]) -> Lots:
        """Return several sets of lots as one."""
        names = ("corners", "role", "i", "j", "zone", "key")
        return Lots(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def build_lots(plan: Plan, land: LandUse, network: Network) -> Lots:
    """Return every building that a plan has room for, in the order of the blocks."""
    closed = np.ones((plan.columns, plan.rows), dtype=bool)
    for i, j in land.blocks("civic", "vacant") | {(s.i, s.j) for s in land.spaces if s.form == "block"}:
        closed[i, j] = False
    parts = [_rows_of_houses(plan, network, zone, closed) for zone in STYLES]
    parts += [_sheds(plan, part) for part in parts[:2]]
    parts.append(_civic(plan, land))
    lots = Lots.join(parts)
    order = np.lexsort((lots.key, lots.role, lots.i, lots.j // 2))
    return Lots(*(getattr(lots, name)[order] for name in ("corners", "role", "i", "j", "zone", "key")))


def _rows_of_houses(plan: Plan, network: Network, zone: Zone, open_: np.ndarray) -> Lots:
    style = STYLES[zone]
    step = FINE // style.parts
    near = np.zeros_like(open_)
    inside = plan.inside_nodes
    near |= inside[:-1, :-1] | inside[1:, :-1] | inside[:-1, 1:] | inside[1:, 1:]
    whole = plan.whole_blocks if style.parts > 1 else near
    i, j = np.nonzero((plan.blocks == zone) & open_ & whole)
    a, b = (part.ravel() for part in np.indices((style.parts, style.parts)))
    block = np.repeat(np.arange(len(i)), len(a))
    fine_i = (FINE * i[:, None] + step * a).ravel()
    fine_j = (FINE * j[:, None] + step * b).ravel()
    low, high = np.stack([fine_i, fine_j]), np.stack([fine_i + step, fine_j + step])
    corners = [(low[0], low[1]), (high[0], low[1]), (high[0], high[1]), (low[0], high[1])]
    ground = np.stack([plan.nodes(*corner) for corner in corners], axis=1)
    south, north = network.east[low[0], low[1]], network.east[low[0], high[1]]
    west, east = network.north[low[0], low[1]], network.north[high[0], low[1]]
    depth_of_block = np.hypot(*((ground[:, 3] + ground[:, 2] - ground[:, 0] - ground[:, 1]) / 2).T)
    room = (depth_of_block - _HALF_WIDTH[south] - _HALF_WIDTH[north]) / 2 - style.setback[1] - 0.4
    sides = [(0, 1, south, west, east), (2, 3, north, east, west)]
    found = []
    for side, (start, end, front, before, after) in enumerate(sides):
        usable = np.flatnonzero((front > 0) & (room > style.depth[0] * 0.8))
        edge = _Edge(
            ground[usable, start],
            ground[usable, end],
            _HALF_WIDTH[front[usable]],
            _HALF_WIDTH[before[usable]],
            _HALF_WIDTH[after[usable]],
            room[usable],
            (fine_i[usable] * 100_003 + fine_j[usable]) * 2 + side,
        )
        corners_, owner, key = _row(plan.seed, style, edge)
        block_ = block[usable][owner]
        size = len(key)
        role = np.full(size, HOUSE)
        found.append(Lots(corners_, role, i[block_], j[block_], np.full(size, int(zone)), key))
    return Lots.join(found)


@dataclass(frozen=True)
class _Edge:
    """Sides of blocks: from `start` to `end`, half widths of the streets in front and at both ends, room behind."""

    start: np.ndarray
    end: np.ndarray
    front: np.ndarray
    before: np.ndarray
    after: np.ndarray
    room: np.ndarray
    key: np.ndarray


def _row(seed: int, style: Style, edge: _Edge) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return corners of the buildings along sides of blocks, the side of each, and its key."""
    length = np.hypot(*(edge.end - edge.start).T)
    along = (edge.end - edge.start) / length[:, None]
    begin = edge.before + style.setback[1]
    usable = length - begin - edge.after - style.setback[1]
    number = np.maximum(np.floor(usable / between(*style.lot, uniform(seed, "lot", edge.key))), 0).astype(int)
    owner = np.repeat(np.arange(len(number)), number)
    place = np.arange(len(owner)) - np.repeat(np.cumsum(number) - number, number)
    key = edge.key[owner] * 64 + place
    lot = (usable / np.maximum(number, 1))[owner]
    width = lot - between(*style.gap, uniform(seed, "gap", key))
    depth = np.minimum(between(*style.depth, uniform(seed, "depth", key)), edge.room[owner])
    setback = between(*style.setback, uniform(seed, "setback", key))
    from_line = edge.front[owner] + setback + depth / 2
    middle = edge.start[owner] + along[owner] * (begin[owner] + (place + 0.5) * lot)[:, None]
    inward = np.stack([-along[:, 1], along[:, 0]], axis=-1)[owner]
    middle = middle + inward * from_line[:, None]
    turn = style.turn * between(-1, 1, uniform(seed, "turn", key))
    direction = along[owner]
    direction = np.stack(
        [
            direction[:, 0] * np.cos(turn) - direction[:, 1] * np.sin(turn),
            direction[:, 0] * np.sin(turn) + direction[:, 1] * np.cos(turn),
        ],
        axis=-1,
    )
    kept = uniform(seed, "vacant", key) >= style.vacant
    return rectangles(middle[kept], direction[kept], width[kept], depth[kept]), owner[kept], key[kept]


def _sheds(plan: Plan, houses: Lots) -> Lots:
    """Return sheds of less than 10 square metres behind some houses."""
    kept = uniform(plan.seed, "shed", houses.key) < 0.12
    corners, key = houses.corners[kept], houses.key[kept]
    along = corners[:, 1] - corners[:, 0]
    along = along / np.hypot(*along.T)[:, None]
    inward = np.stack([-along[:, 1], along[:, 0]], axis=-1)
    back = (corners[:, 2] + corners[:, 3]) / 2
    middle = back + inward * between(2.6, 5.0, uniform(plan.seed, "shed place", key))[:, None]
    width = between(2.2, 3.0, uniform(plan.seed, "shed width", key))
    depth = between(2.2, 3.0, uniform(plan.seed, "shed depth", key))
    role = np.full(len(key), SHED)
    return Lots(rectangles(middle, along, width, depth), role, houses.i[kept], houses.j[kept], houses.zone[kept], key)


def _civic(plan: Plan, land: LandUse) -> Lots:
    """Return two large buildings on each block of an institution, in its northern half."""
    i = np.repeat(np.array([site.i for site in land.civic]), 2)
    j = np.repeat(np.array([site.j for site in land.civic]), 2)
    side = np.tile([-1.0, 1.0], len(land.civic))
    key = (i * 100_003 + j) * 4 + np.arange(len(i)) % 2 + (1 << 50)
    v = plan.v[FINE * j] + 43.0
    u = (plan.u[FINE * i] + plan.u[FINE * i + FINE]) / 2
    middle = plan.ground(u + side * 20.0, v)
    ends = plan.ground(u + side * 20.0 + 5.0, v) - middle
    along = ends / np.hypot(*ends.T)[:, None]
    width = between(22.0, 32.0, uniform(plan.seed, "civic width", key))
    depth = between(12.0, 17.0, uniform(plan.seed, "civic depth", key))
    role = np.full(len(i), CIVIC)
    return Lots(rectangles(middle, along, width, depth), role, i, j, plan.blocks[i, j].astype(int), key)
