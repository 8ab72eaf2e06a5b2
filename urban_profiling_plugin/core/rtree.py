"""Bulk loading of SQLite R*Tree tables.

Inserting boxes one by one costs more than writing the features. Packing them bottom-up (sort-tile-recursive,
Leutenegger et al. 1997, doi:10.1109/ICDE.1997.582015) into the documented shadow tables
(https://www.sqlite.org/rtree.html) gives the same kind of tree at once.
SQLite's ``rtreecheck()`` proves it in the tests.
"""

from __future__ import annotations

import sqlite3

import numpy as np

_CELLS = 51  # SQLite's node capacity in two dimensions with pages of 1,280 bytes and more
_ROOT = 1


def fill_rtree(connection: sqlite3.Connection, name: str, ids: np.ndarray, bounds: np.ndarray) -> None:
    """Fill the empty R*Tree table `name` (two dimensions, float) with boxes.

    Parameters
    ----------
    ids : int64, shape (n,), ascending (any order is right, this one is fastest).
    bounds : float64, shape (n, 4): xmin, ymin, xmax, ymax; finite.
    """
    if not len(ids):
        return
    boxes = _outward(np.asarray(bounds)[:, [0, 2, 1, 3]])
    nodes: list[tuple[int, bytes]] = []
    parents: list[tuple[int, int]] = []
    size = _node_size(connection, name)
    children, depth, first = np.asarray(ids, dtype=np.int64), 0, _ROOT + 1
    while True:
        root = len(children) <= _CELLS
        order = np.arange(len(children)) if root else _tile_order(boxes)
        starts = np.arange(0, len(children), _CELLS)
        numbers = np.array([_ROOT]) if root else first + np.arange(len(starts))
        nodes += _nodes(children[order], boxes[order], numbers, depth if root else 0, size)
        holder = np.repeat(numbers, np.diff(np.append(starts, len(children))))
        holder_of = np.empty(len(children), dtype=np.int64)
        holder_of[order] = holder
        pairs = zip(children.tolist(), holder_of.tolist())  # by ascending id, which SQLite appends
        if depth == 0:
            connection.executemany(f'INSERT INTO "{name}_rowid"(rowid, nodeno) VALUES (?, ?)', pairs)  # nosec B608
        else:
            parents += pairs
        if root:
            break
        ordered = boxes[order]
        low = np.minimum.reduceat(ordered, starts, axis=0)
        high = np.maximum.reduceat(ordered, starts, axis=0)
        boxes = np.column_stack([low[:, 0], high[:, 1], low[:, 2], high[:, 3]])
        children, depth, first = numbers.astype(np.int64), depth + 1, first + len(starts)
    connection.executemany(f'INSERT OR REPLACE INTO "{name}_node"(nodeno, data) VALUES (?, ?)', nodes)  # nosec B608
    connection.executemany(f'INSERT INTO "{name}_parent"(nodeno, parentnode) VALUES (?, ?)', parents)  # nosec B608


def _outward(boxes: np.ndarray) -> np.ndarray:
    """Round to float32 so that no box shrinks: minima down, maxima up. Columns: xmin, xmax, ymin, ymax."""
    rounded = boxes.astype(np.float32)
    for column, up in enumerate((False, True, False, True)):
        values = rounded[:, column]
        short = values < boxes[:, column] if up else values > boxes[:, column]
        values[short] = np.nextafter(values[short], np.float32(np.inf if up else -np.inf))
    return rounded


def _tile_order(boxes: np.ndarray) -> np.ndarray:
    """Return the order in which runs of `_CELLS` boxes are near each other."""
    x, y = boxes[:, 0] + boxes[:, 1], boxes[:, 2] + boxes[:, 3]
    leaves = -(-len(boxes) // _CELLS)
    slices = int(np.ceil(np.sqrt(leaves)))
    rank = np.empty(len(boxes), dtype=np.int64)
    rank[np.argsort(x, kind="stable")] = np.arange(len(boxes))
    return np.lexsort((y, rank // (slices * _CELLS)))


def _nodes(
    children: np.ndarray, boxes: np.ndarray, numbers: np.ndarray, depth: int, size: int
) -> list[tuple[int, bytes]]:
    """Return (node number, blob): two bytes depth (root only), two bytes count, then the cells, big-endian."""
    cells = np.zeros(len(numbers) * _CELLS, dtype=[("child", ">i8"), ("box", ">f4", 4)])
    cells["child"][: len(children)] = children
    cells["box"][: len(children)] = boxes
    counts = np.full(len(numbers), _CELLS)
    counts[-1] = len(children) - _CELLS * (len(numbers) - 1)
    raw, width = cells.tobytes(), cells.itemsize * _CELLS
    padding = bytes(size - 4 - width)
    return [
        (number, depth.to_bytes(2, "big") + count.to_bytes(2, "big") + raw[i * width : (i + 1) * width] + padding)
        for i, (number, count) in enumerate(zip(numbers.tolist(), counts.tolist()))
    ]


def _node_size(connection: sqlite3.Connection, name: str) -> int:
    """Return the node size SQLite chose for this table from its page size."""
    return connection.execute(f'SELECT length(data) FROM "{name}_node" WHERE nodeno = ?', (_ROOT,)).fetchone()[0]  # nosec B608
