"""What it costs to clear each blocked part."""

from __future__ import annotations

import numpy as np

from ..errors import Problems, UrbanProfilingError
from ..frame import Frame, ids_text
from ..people import parse_counts
from ..text import QT_TRANSLATE_NOOP, Message, message


def read_costs(streets: Frame, field: str | None, problems: Problems) -> np.ndarray | None:
    """Return the cost of clearing each street, NaN where it is empty; ``None`` without a field.

    What is text or negative goes to `problems`.
    """
    if field is None:
        return None
    values, wrong = parse_counts(streets, field)
    for rows, template in (
        (
            wrong,
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: the cost of clearing in “{field}” is not a number in features {ids}. Correct them or "
                "leave them empty.",
            ),
        ),
        (
            values < 0,
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: the cost of clearing in “{field}” is negative in features {ids}. Correct them or "
                "leave them empty.",
            ),
        ),
    ):
        if rows.any():
            problems.add(template, ids=streets.ids[rows], name=streets.name, field=field)  # type: ignore[index]
    return np.where(values < 0, np.nan, values)


def part_costs(
    streets: Frame,
    field: str | None,
    cost: np.ndarray | None,
    street: np.ndarray,
    length_m: np.ndarray,
    all_m: np.ndarray,
) -> tuple[np.ndarray, list[Message]]:
    """Return the cost of clearing each part, and how it was found.

    Without costs it is the length in metres. The cost of a street is that of all its length: a part bears its share.
    A part of a street without a cost is taken at the median cost a metre of the others.

    Parameters
    ----------
    cost : of each street, see `read_costs`.
    street : street of each part; `length_m` : its length, `all_m` : that of each whole street.

    Raises
    ------
    UrbanProfilingError : no blocked street has a cost.
    """
    if cost is None:
        note = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "No field of costs is chosen: the cost of clearing a part is its length in metres, and a budget is metres.",
        )
        return length_m.copy(), [message(note)]
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(all_m[street] > 0, np.minimum(length_m / all_m[street], 1.0), 1.0)
    found = cost[street] * share
    empty = np.isnan(found)
    if not empty.any():
        return found, []
    if empty.all():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: the field “{field}” is empty for all {n} blocked streets. Fill in what clearing them "
                "costs, or choose no field to count metres.",
            ),
            name=streets.name,
            field=field,
            n=len(np.unique(street)),
        )
    per_m = float(np.median(found[~empty] / length_m[~empty]))
    found[empty] = per_m * length_m[empty]
    return found, [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: the field “{field}” is empty for {n} blocked parts (features {ids}); they are taken at the "
                "median of the others, {per_m:.4g} a metre.",
            ),
            name=streets.name,
            field=field,
            n=int(empty.sum()),
            ids=ids_text(streets, np.unique(street[empty])),
            per_m=per_m,
        )
    ]
