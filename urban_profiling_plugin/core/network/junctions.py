"""Intersections and dead ends of a street network."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse
from scipy.sparse.csgraph import connected_components


@dataclass(frozen=True)
class Junctions:
    """Where streets meet or end.

    Attributes
    ----------
    xy : coordinates, shape (n, 2).
    streets_n : streets that leave each: 1 at a dead end, 3 and more at an intersection; nothing else is listed.
    merged_n : nodes that went into each.
    """

    xy: np.ndarray
    streets_n: np.ndarray
    merged_n: np.ndarray

    @property
    def is_intersection(self) -> np.ndarray:
        """Return which are intersections; the others are dead ends."""
        return self.streets_n >= 3


def unique_edges(start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return the rows of the segments with every pair of nodes once, none from a node to itself.

    >>> unique_edges(np.array([0, 1, 2, 3]), np.array([1, 0, 2, 1])).tolist()
    [0, 3]
    """
    pairs = np.sort(np.column_stack([start, end]), axis=1)
    first = np.unique(pairs, axis=0, return_index=True)[1]
    return np.sort(first[start[first] != end[first]])


def junctions(
    nodes: np.ndarray, start: np.ndarray, end: np.ndarray, length_m: np.ndarray, merge_m: float = 0.0
) -> Junctions:
    """Return the intersections and dead ends of segments.

    A node where two segments meet is a bend and counts as nothing. Intersections joined by a street shorter than
    `merge_m` are one, at their middle: those of the two carriageways of a street, or of an offset crossing. The streets
    of a merged intersection are those that leave it, so what only bypasses an island is none.

    Parameters
    ----------
    nodes, start, end, length_m : see `StreetNetwork`; every edge once (`unique_edges`).

    Examples
    --------
    >>> nodes = np.array([[0, 0], [100, 0], [200, 0], [100, 80]], dtype=float)
    >>> made = junctions(nodes, np.array([0, 1, 1]), np.array([1, 2, 3]), np.array([100.0, 100.0, 80.0]))
    >>> made.xy.tolist(), made.streets_n.tolist()
    ([[0.0, 0.0], [100.0, 0.0], [200.0, 0.0], [100.0, 80.0]], [1, 3, 1, 1])
    """
    degree = np.bincount(np.concatenate([start, end]), minlength=len(nodes))
    one, other, chain_m = _chains(degree, start, end, length_m)
    short = (chain_m < merge_m) & (degree[one] >= 3) & (degree[other] >= 3) & (one != other)
    links = scipy.sparse.coo_matrix((np.ones(short.sum()), (one[short], other[short])), shape=(len(nodes),) * 2)
    _, group = connected_components(links, directed=False)
    leaves = (group[one] != group[other]) | (one == other)
    streets_n = np.bincount(np.concatenate([group[one[leaves]], group[other[leaves]]]), minlength=len(nodes))
    ends = np.flatnonzero((degree != 2) & (degree > 0))
    merged_n = np.bincount(group[ends], minlength=len(nodes))
    kept = (merged_n > 0) & ((streets_n == 1) | (streets_n >= 3))
    middle = [np.bincount(group[ends], nodes[ends, axis], len(nodes))[kept] / merged_n[kept] for axis in (0, 1)]
    return Junctions(np.column_stack(middle), streets_n[kept], merged_n[kept])


def _chains(
    degree: np.ndarray, start: np.ndarray, end: np.ndarray, length_m: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return streets from one node that is no bend to the next: their end nodes and length, rings alone left out."""
    edges_n = len(start)
    node = np.concatenate([start, end])
    edge = np.concatenate([np.arange(edges_n)] * 2)
    order = np.argsort(node, kind="stable")
    bends = edge[order][degree[node[order]] == 2].reshape(-1, 2)
    links = scipy.sparse.coo_matrix((np.ones(len(bends)), (bends[:, 0], bends[:, 1])), shape=(edges_n, edges_n))
    chains_n, chain = connected_components(links, directed=False)
    at_end = degree[node] != 2
    place = np.argsort(chain[edge[at_end]], kind="stable")
    ends = node[at_end][place].reshape(-1, 2)
    number = chain[edge[at_end]][place][0::2]
    return ends[:, 0], ends[:, 1], np.bincount(chain, length_m, chains_n)[number]
