"""People and those of them that are served, by area, with small numbers hidden."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..disclosure import SmallCells, families, hide_small_cells
from ..frame import Frame, in_rows
from ..geometry import percent
from ..located_people import Located, People
from ..people import SOURCE_FIELD, stand_in_of
from ..shared_people import SharedPeople
from ..text import QT_TRANSLATE_NOOP, Message, message


def count_by_area(
    people: People,
    served: Mapping[str, np.ndarray | None],
    areas: Frame,
    located: Located,
    small: SmallCells,
) -> tuple[Frame, list[Message]]:
    """Return the areas with their counts of people and of those served, and what was hidden of them.

    Parameters
    ----------
    served : mask of the points by name of the share; the first is ``served``, a ``None`` is not known.
    """
    columns, hidden = _area_columns(people, served, located.point, located.area, len(located.rows), small)
    columns = {name: in_rows(values, located.rows, len(areas)) for name, values in columns.items()}
    suppressed = np.zeros(len(areas), dtype=bool)
    suppressed[located.rows] = hidden
    columns["suppressed"] = suppressed
    stand_in = stand_in_of(people.frame)
    if stand_in is not None:  # so that what is made of these areas does not take them for people
        columns[SOURCE_FIELD] = np.full(len(areas), stand_in, dtype=object)
    notes = []
    if hidden.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Counts under {minimum:g} people, and what would give them away, are hidden in {n} areas (field "
                    "suppressed).",
                ),
                minimum=small.minimum,
                n=int(hidden.sum()),
            )
        )
    return areas.with_columns(columns), notes


def _area_columns(
    people: People,
    served: Mapping[str, np.ndarray | None],
    point: np.ndarray,
    area: np.ndarray,
    areas_n: int,
    small: SmallCells,
) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Return the columns of the table by area, and which rows have a hidden cell."""
    measured = [name for name in people.groups if name not in people.uniform]
    weights = np.column_stack([people.count, *(people.groups[name] for name in measured)])
    known = {name: mask for name, mask in served.items() if mask is not None}

    def total(mask: np.ndarray | None = None) -> np.ndarray:
        chosen = weights if mask is None else weights * mask[:, None]
        return np.column_stack([np.bincount(area, chosen[point, i], areas_n) for i in range(weights.shape[1])])

    counts = total()
    parts = np.stack([total(mask) for mask in known.values()], axis=2)
    shares = percent(parts, counts[:, :, None])
    rows = np.zeros(areas_n, dtype=bool)
    if small.suppress:
        shared = SharedPeople.of(point, area, people.count, areas_n)
        hidden = hide_small_cells(counts, parts, families(weights), small.minimum, shared)
        rows = hidden.rows
        counts[hidden.counts] = np.nan
        parts[hidden.shares] = np.nan
        shares[hidden.shares] = np.nan
    columns = {"population": counts[:, 0], "served": parts[:, 0, 0]}
    for name in served:
        place = list(known).index(name) if name in known else None
        columns[f"{name}_pct"] = np.full(areas_n, np.nan) if place is None else shares[:, 0, place]
    for name in people.groups:
        i = measured.index(name) + 1 if name in measured else None
        columns[name] = np.full(areas_n, np.nan) if i is None else counts[:, i]
        columns[f"{name}_served"] = np.full(areas_n, np.nan) if i is None else parts[:, i, 0]
        columns[f"{name}_served_pct"] = np.full(areas_n, np.nan) if i is None else shares[:, i, 0]
    return columns, rows
