"""Census blocks: the smallest areas for which the people are known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .city import FINE, Plan, Zone
from .polygons import from_rings, rounded
from .streets import Network


@dataclass(frozen=True)
class Census:
    """Census blocks: two blocks of the city each, one above the other; `key` (see `census_key`) in order."""

    key: np.ndarray
    geometry: np.ndarray

    def rows(self, key: np.ndarray) -> np.ndarray:
        """Return the rows of census blocks by their keys."""
        return np.searchsorted(self.key, key)


def census_key(plan: Plan, i: np.ndarray, j: np.ndarray) -> np.ndarray:
    """Return the key of the census block that a block of the city belongs to."""
    return i * plan.rows + j // 2


def census_blocks(plan: Plan, network: Network) -> Census:
    """Return the census blocks of all blocks with homes or institutions, within the boundary."""
    lived_in = plan.blocks <= Zone.INFORMAL
    corners = plan.inside_nodes
    near = corners[:-1, :-1] | corners[1:, :-1] | corners[:-1, 1:] | corners[1:, 1:]
    pairs = (lived_in & near).reshape(plan.columns, plan.rows // 2, 2).any(axis=2)
    i, k = np.nonzero(pairs)
    high = 2 * FINE
    along, up = np.arange(FINE), np.arange(high)
    ring_i = np.concatenate([along, np.full(high, FINE), FINE - along, np.zeros(high, dtype=int)])
    ring_j = np.concatenate([np.zeros(FINE, dtype=int), up, np.full(FINE, high), high - up])
    nodes_i = FINE * i[:, None] + ring_i
    nodes_j = high * k[:, None] + ring_j
    used = network.vertices[nodes_i, nodes_j] | ((ring_i % FINE == 0) & (ring_j % FINE == 0))
    owner = np.broadcast_to(np.arange(len(i))[:, None], used.shape)[used]
    geometry = from_rings(plan.nodes(nodes_i[used], nodes_j[used]), owner)
    outline = plan.outline
    shapely.prepare(outline)
    cut = np.flatnonzero(~shapely.contains(outline, geometry))
    geometry[cut] = [rounded(piece) for piece in shapely.intersection(geometry[cut], outline).tolist()]
    return Census(census_key(plan, i, 2 * k), geometry)
