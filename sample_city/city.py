"""The plan of the sample city: how large it is, what stands where, and where each corner of its lattice lies.

The city is a lattice of blocks, 96 by 66 m from street to street, in superblocks of 4 by 6 blocks. A river in a gap
between two columns of superblocks runs from south to north. East of it lies the planned grid, exactly rectangular
beyond `reach_m` of the river; west of it the lattice is bent: old town, suburbs, informal settlements. Everything is
planned on the straight lattice (coordinates u, v) and put on the ground by `Plan.ground`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

import numpy as np
import shapely

from .noise import between, uniform

EPSG = 32637
ORIGIN = (420_000.0, 2_300_000.0)
"""In the open sea, so that nobody takes the city for a real one."""
BLOCK_X, BLOCK_Y = 96, 66
COLUMNS, ROWS = 4, 6
FINE = 6
"""Steps of the fine lattice, on which streets may meet, in a block."""
RIVER_GAP = 180
WATER = (36, 132)
"""Where the water begins and ends in the river's gap."""
_SUPER_X, _SUPER_Y = BLOCK_X * COLUMNS, BLOCK_Y * ROWS


class Zone(IntEnum):
    """What a superblock or a block is."""

    PLANNED = 0
    SUBURB = 1
    OLD = 2
    INFORMAL = 3
    PARK = 4
    FARM = 5
    GOLF = 6
    RIVER = 7


STREETLESS = (Zone.PARK, Zone.FARM, Zone.GOLF)
"""Zones without streets inside."""


@dataclass(frozen=True)
class Rectangle:
    """A rectangle of blocks: columns i0 to i1 and rows j0 to j1, the ends left out."""

    zone: Zone
    i0: int
    i1: int
    j0: int
    j1: int


@dataclass(frozen=True, eq=False)
class Plan:
    """Size, zones and the ground position of the lattice.

    Attributes
    ----------
    seed : of everything random.
    across, up : superblocks from west to east and from south to north.
    river : the column of superblocks that begins at the river's east bank.
    fill : share of the lots that are built on.
    superblocks : zone of each superblock, shape (across, up).
    rectangles : groups of blocks that are not plain housing.
    """

    seed: int
    across: int
    up: int
    river: int
    fill: float
    superblocks: np.ndarray
    rectangles: tuple[Rectangle, ...]

    @property
    def columns(self) -> int:
        """Columns of blocks, the river's among them."""
        return COLUMNS * self.across + 1

    @property
    def rows(self) -> int:
        """Rows of blocks."""
        return ROWS * self.up

    @property
    def river_column(self) -> int:
        """The column of blocks that is the river's gap."""
        return COLUMNS * self.river

    @property
    def small(self) -> bool:
        """Whether this is the smallest city, which is laid out by hand."""
        return (self.across, self.up) == (3, 4)

    @property
    def reach_m(self) -> float:
        """How far from its banks the river bends the lattice."""
        return 0.75 * _SUPER_X * min(4, max(1, self.across // 4))

    @cached_property
    def u(self) -> np.ndarray:
        """Lattice x of each line of the fine lattice."""
        steps = np.full(self.columns, BLOCK_X / FINE)
        steps[self.river_column] = RIVER_GAP / FINE
        return np.concatenate([[0.0], np.cumsum(np.repeat(steps, FINE))])

    @cached_property
    def v(self) -> np.ndarray:
        """Lattice y of each line of the fine lattice."""
        return np.arange(FINE * self.rows + 1) * (BLOCK_Y / FINE)

    @property
    def west_bank_u(self) -> float:
        """Lattice x of the embankment street west of the river."""
        return float(_SUPER_X * self.river)

    @property
    def east_bank_u(self) -> float:
        """Lattice x of the embankment street east of the river."""
        return self.west_bank_u + RIVER_GAP

    def first_column(self, superblock: int) -> int:
        """Return the first column of blocks of a column of superblocks."""
        return COLUMNS * superblock + (superblock >= self.river)

    @cached_property
    def superblock_of_column(self) -> np.ndarray:
        """The column of superblocks of each column of blocks, -1 for the river."""
        owner = np.repeat(np.arange(self.across), COLUMNS)
        return np.insert(owner, self.river_column, -1)

    @cached_property
    def blocks(self) -> np.ndarray:
        """Zone of each block, shape (columns, rows)."""
        owner = self.superblock_of_column
        zone = self.superblocks[owner][:, np.repeat(np.arange(self.up), ROWS)].copy()
        plain = np.isin(zone, (Zone.PLANNED, Zone.SUBURB))
        east = np.arange(self.columns) > self.river_column
        zone = np.where(plain, zone, np.where(east[:, None], Zone.PLANNED, Zone.SUBURB))
        zone[self.river_column] = Zone.RIVER
        for area in self.rectangles:
            zone[area.i0 : area.i1, area.j0 : area.j1] = area.zone
        return zone

    def ground(self, u: np.ndarray, v: np.ndarray) -> np.ndarray:
        """Return ground coordinates, shape (..., 2), of lattice coordinates; exact where the grid is not bent."""
        u, v = np.broadcast_arrays(np.asarray(u, dtype=float), np.asarray(v, dtype=float))
        du, dv = self._swirl(u, v)
        u, v = u + du, v + dv
        du, dv = self._bend(u, v)
        return np.stack([u + du + ORIGIN[0], v + dv + ORIGIN[1]], axis=-1)

    def nodes(self, i: np.ndarray, j: np.ndarray) -> np.ndarray:
        """Return ground coordinates, rounded to the centimetre, of nodes of the fine lattice."""
        i, j = np.broadcast_arrays(i, j)
        xy = self.ground(self.u[i], self.v[j])
        zone = self._zone_of_node(i, j)
        reach_x = np.where(zone == Zone.OLD, 9.0, np.where(zone == Zone.INFORMAL, 5.0, 0.0))
        reach_y = np.where(zone == Zone.OLD, 4.5, np.where(zone == Zone.INFORMAL, 2.5, 0.0))
        xy[..., 0] += reach_x * between(-1, 1, uniform(self.seed, "node x", i, j))
        xy[..., 1] += reach_y * between(-1, 1, uniform(self.seed, "node y", i, j))
        return np.round(xy, 2)

    def exact(self, u: np.ndarray, v: np.ndarray) -> np.ndarray:
        """Return where the ground equals the lattice: the planned grid out of the river's reach."""
        column, row = self._superblock(np.asarray(u), np.asarray(v))
        return (np.asarray(u) >= self.east_bank_u + self.reach_m) & (self.superblocks[column, row] == Zone.PLANNED)

    def _superblock(self, u: np.ndarray, v: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        shift = np.where(u >= self.east_bank_u, RIVER_GAP, 0)
        column = np.clip(np.floor((u - shift) / _SUPER_X).astype(int), 0, self.across - 1)
        return column, np.clip(np.floor(v / _SUPER_Y).astype(int), 0, self.up - 1)

    def _swirl(self, u: np.ndarray, v: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the turn of a superblock around its middle; none at its edges, so that neighbours fit."""
        column, row = self._superblock(u, v)
        zone = self.superblocks[column, row]
        largest = np.select([zone == Zone.SUBURB, zone == Zone.OLD, zone == Zone.INFORMAL], [0.5, 0.55, 0.25], 0.0)
        side = np.where(uniform(self.seed, "swirl", column, row) < 0.5, -1.0, 1.0)
        shift = np.where(u >= self.east_bank_u, RIVER_GAP, 0)
        x = u - shift - _SUPER_X * (column + 0.5)
        y = v - _SUPER_Y * (row + 0.5)
        inside = (np.abs(x) <= _SUPER_X / 2) & (np.abs(y) <= _SUPER_Y / 2)
        inside &= (u <= self.west_bank_u) | (u >= self.east_bank_u)
        bump = np.where(inside, (1 - (2 * x / _SUPER_X) ** 2) * (1 - (2 * y / _SUPER_Y) ** 2), 0.0)
        angle = side * largest * bump**1.5
        return x * (np.cos(angle) - 1) - y * np.sin(angle), x * np.sin(angle) + y * (np.cos(angle) - 1)

    def _bend(self, u: np.ndarray, v: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the river's meanders, which fade away from it, and the irregular lie of the land in the west."""
        reach = self.reach_m
        away = np.clip(np.maximum(self.west_bank_u - u, u - self.east_bank_u) / reach, 0.0, 1.0)
        phase = 2 * np.pi * uniform(self.seed, "bend", np.arange(8))
        wave = 3.2 * reach
        meander = np.sin(2 * np.pi * v / wave + phase[0]) + 0.3 * np.sin(4.6 * np.pi * v / wave + phase[1])
        du = 0.16 * reach * meander * (1 - _smooth(away))
        inland = _smooth(np.clip((self.west_bank_u - u) / reach, 0.0, 1.0))
        length = 3.0 * reach
        for n, (a, b) in enumerate(((1.0, 0.5), (-0.6, 1.1), (0.3, -1.7))):
            du = du + 0.03 * reach * inland * np.sin(2 * np.pi * (a * u + b * v) / length + phase[2 + n])
        dv = np.zeros_like(du)
        for n, (a, b) in enumerate(((1.2, 0.4), (-0.5, 0.9), (0.2, 1.6))):
            dv = dv + 0.03 * reach * inland * np.sin(2 * np.pi * (a * u + b * v) / length + phase[5 + n])
        return du, dv

    def _zone_of_node(self, i: np.ndarray, j: np.ndarray) -> np.ndarray:
        """Return the zone of the blocks around a node where they are of one zone, else -1."""
        west, east = np.maximum((i - 1) // FINE, 0), np.minimum(i // FINE, self.columns - 1)
        south, north = np.maximum((j - 1) // FINE, 0), np.minimum(j // FINE, self.rows - 1)
        zone = self.blocks[west, south]
        same = (zone == self.blocks[east, south]) & (zone == self.blocks[west, north])
        return np.where(same & (zone == self.blocks[east, north]), zone, -1)

    @cached_property
    def outline(self) -> shapely.Polygon:
        """The municipal boundary before neighbourhoods divide it: cut corners, sides aslant to the streets."""
        width, height = self.u[-1], self.v[-1]
        cut = 0.09 * min(width, height)
        slant_x, slant_y = BLOCK_X, BLOCK_Y  # a side drifts by one block, so no street runs along it
        corners = [
            (cut, 8.0),
            (width - cut - slant_x, 8.0 + slant_y),
            (width - 10.0 - slant_x, cut + slant_y),
            (width - 10.0, height - cut),
            (width - cut, height - 8.0 - slant_y),
            (cut + slant_x, height - 8.0),
            (10.0 + slant_x, height - cut),
            (10.0, cut),
        ]
        ring = []
        for (u0, v0), (u1, v1) in zip(corners, [*corners[1:], corners[0]]):
            pieces = max(1, round(np.hypot(u1 - u0, v1 - v0) / _SUPER_Y))
            share = np.arange(pieces) / pieces
            ring.append(self.ground(u0 + (u1 - u0) * share, v0 + (v1 - v0) * share))
        return shapely.Polygon(np.round(np.concatenate(ring), 2))

    @cached_property
    def whole_blocks(self) -> np.ndarray:
        """Whether a block lies inside the boundary with all its corners, shape (columns, rows)."""
        inside = self.inside_nodes
        return inside[:-1, :-1] & inside[1:, :-1] & inside[:-1, 1:] & inside[1:, 1:]

    @cached_property
    def inside_nodes(self) -> np.ndarray:
        """Whether a corner of the blocks lies inside the boundary, shape (columns + 1, rows + 1)."""
        corners = self.nodes(FINE * np.arange(self.columns + 1)[:, None], FINE * np.arange(self.rows + 1)[None, :])
        return shapely.contains_xy(self.outline, corners[..., 0], corners[..., 1])

    def bridge_rows(self) -> list[int]:
        """Return the rows of the lattice whose street crosses the river."""
        step = ROWS if self.up < 8 else 2 * ROWS
        return list(range(step, self.rows, step))

    def flyover_rows(self) -> list[int]:
        """Return the rows whose bridge flies over the east bank: every third, where the streets under it run on."""
        first = self.river_column + 1
        return [
            row
            for row in self.bridge_rows()[2::3]
            if (self.blocks[first : first + 2, row - 1 : row + 1] == Zone.PLANNED).all()
            and self.inside_nodes[first : first + 3, row - 1 : row + 2].all()
        ]

    def tunnel_rows(self) -> list[int]:
        """Return the rows whose street dips under a street of the planned grid near the river."""
        first = self.river_column + 1
        return [
            row
            for row in range(ROWS // 2, self.rows, 4 * ROWS)
            if (self.blocks[first : first + 4, row - 1 : row + 1] == Zone.PLANNED).all()
            and self.inside_nodes[first : first + 5, row - 1 : row + 2].all()
        ]


def _smooth(t: np.ndarray) -> np.ndarray:
    return t * t * t * (t * (6 * t - 15) + 10)
