"""Which streets count as street land, and how wide each is: measured, or by class from a sourced table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import Problems, UrbanProfilingError
from ..frame import Frame, ids_text
from ..street_classes import LEFT_OUT, NO_STREET, UNKNOWN, count_words, street_classes, street_tag
from ..tables import range_columns, read_table
from ..text import QT_TRANSLATE_NOOP, Message, message

TABLE_COLUMNS = {
    "class": "text",
    "low": "real",
    "central": "real",
    "high": "real",
    "counts_as_street": "boolean",
    "source": "text",
}
TUNNEL = "tunnel"
"""What is said in place of a class."""
MAX_WIDTH_M = 100.0
"""A wider street is a slip in the data (feet, millimetres, a wrong field); the table's width is used and it is said."""

_NO_TUNNEL = (None, "no", "false", "0", "building_passage")
_NUMBER = re.compile(r"^\s*(\d+(?:[.,]\d+)?)\s*m?\s*$")


@dataclass(frozen=True)
class StreetWidths:
    """One value a street: whether it counts, its width (NaN where it does not), and whether that was measured."""

    counted: np.ndarray
    low_m: np.ndarray
    central_m: np.ndarray
    high_m: np.ndarray
    measured: np.ndarray
    notes: list[Message]


def read_widths(path: str | Path) -> Frame:
    """Return the table of widths by class (metres), checked.

    Columns ``class`` and ``central``; where ``low`` and ``high`` are missing they equal ``central``, and where
    ``counts_as_street`` is missing the class counts.

    Raises
    ------
    UrbanProfilingError : columns or widths are lacking, not between 0 and `MAX_WIDTH_M`, or not in order.
    """
    table = read_table(path, TABLE_COLUMNS, key="class", optional=("low", "high", "counts_as_street", "source"))
    low, central, high = range_columns(table, ("low", "central", "high"))
    counts = np.array([value is None or bool(value) for value in table.columns["counts_as_street"].tolist()])
    problems = Problems()
    if (counts & np.isnan(central)).any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{name}”: lines {ids} count as street but have no central width. Give one in metres.",
            ),
            ids=table.ids[counts & np.isnan(central)],
            name=table.name,
        )
    # written so that a missing width, which compares false, passes
    wrong = (low <= 0) | (high > MAX_WIDTH_M) | (low > central) | (central > high)
    if wrong.any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{name}”: the widths in lines {ids} must satisfy 0 < low ≤ central ≤ high ≤ {most:g} m.",
            ),
            ids=table.ids[wrong],
            name=table.name,
            most=MAX_WIDTH_M,
        )
    problems.raise_any()
    return table.with_columns({"low": low, "high": high, "counts_as_street": counts})


def street_widths(
    streets: Frame, table: Frame, width_field: str | None = None, class_field: str | None = None
) -> StreetWidths:
    """Return which streets count and how wide they are.

    The width is the one in `width_field`; where that is missing, not positive or above `MAX_WIDTH_M`, the table's for
    the street's class. Measured widths are the same in the low, central and high figure. A class that the table does
    not name, and a missing one, takes its row ``unknown``. Left out are classes that do not count, and tunnels (field
    ``tunnel``; passages through buildings stay). The class of an OpenStreetMap ``service`` way is its kind of service
    (field ``service``) where the table names that. Both fields are also found inside GDAL's ``other_tags``.

    Parameters
    ----------
    table : from `read_widths`.

    Raises
    ------
    UrbanProfilingError : no street counts, or classes without a row in the table.
    """
    n = len(streets)
    named = {name.lower() for name in table.columns["class"]} | LEFT_OUT
    classes = street_classes(streets, class_field, named)
    rows = {name.lower(): row for row, name in enumerate(table.columns["class"])}
    row = np.array([rows.get(name, -1) for name in classes], dtype=np.int64)
    left_out_unless_named = np.isin(classes, (*LEFT_OUT, NO_STREET)) & (row < 0)
    tunnel = ~np.isin(street_tag(streets, "tunnel"), _NO_TUNNEL)
    given, strange = _given_widths(streets, width_field)

    strangers = (row < 0) & ~left_out_unless_named & ~tunnel
    row[strangers] = rows.get(UNKNOWN, -1)
    counted = ~tunnel & ~left_out_unless_named & np.where(row >= 0, table.columns["counts_as_street"][row], True)
    measured = counted & ~np.isnan(given)
    lacking = counted & ~measured & (row < 0)
    if lacking.any():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{table}” has no width for these classes of “{name}”: {counts}. Add a row for each, or a row "
                "“{unknown}” for all of them.",
            ),
            table=table.name,
            name=streets.name,
            counts=count_words(classes[lacking]),
            unknown=UNKNOWN,
        )
    reasons = np.where(tunnel, TUNNEL, classes)
    if not counted.any():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "None of the {n} features of “{name}” counts as a street ({counts}). Check the class field and the "
                "column counts_as_street of table “{table}”.",
            ),
            n=n,
            name=streets.name,
            counts=count_words(reasons),
            table=table.name,
        )
    widths = [
        np.where(measured, given, np.where(counted, table.columns[name][row], np.nan))
        for name in ("low", "central", "high")
    ]
    notes = _notes(streets, table, classes, reasons, counted, measured, strangers & counted, strange & counted)
    return StreetWidths(counted, widths[0], widths[1], widths[2], measured, notes)


def _given_widths(streets: Frame, width_field: str | None) -> tuple[np.ndarray, np.ndarray]:
    """Return the usable widths (NaN elsewhere) and where a value was given that cannot be used."""
    if not width_field:
        return np.full(len(streets), np.nan), np.zeros(len(streets), dtype=bool)
    column = streets.column(width_field)
    if column.dtype.kind in "iuf":
        widths = column.astype(float)
        given = ~np.isnan(widths)
    else:
        hits = [None if value is None else _NUMBER.match(str(value)) for value in column]
        widths = np.array([np.nan if hit is None else float(hit.group(1).replace(",", ".")) for hit in hits])
        given = np.array([value is not None and bool(str(value).strip()) for value in column], dtype=bool)
    usable = given & (widths > 0) & (widths <= MAX_WIDTH_M)
    return np.where(usable, widths, np.nan), given & ~usable


def _notes(
    streets: Frame,
    table: Frame,
    classes: np.ndarray,
    reasons: np.ndarray,
    counted: np.ndarray,
    measured: np.ndarray,
    unknown: np.ndarray,
    strange: np.ndarray,
) -> list[Message]:
    notes = [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Of {n} features of “{name}” in and near the areas, {counted} count as streets. {measured} have a "
                "measured width; the others take theirs by class from table “{table}”.",
            ),
            counted=int(counted.sum()),
            n=len(streets),
            name=streets.name,
            measured=int(measured.sum()),
            table=table.name,
        )
    ]
    if not counted.all():
        notes.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "Left out as no street land: {counts}."),
                counts=count_words(reasons[~counted]),
            )
        )
    if unknown.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "These classes are not in table “{table}” and count like its row “{unknown}”: {counts}.",
                ),
                table=table.name,
                unknown=UNKNOWN,
                counts=count_words(classes[unknown]),
            )
        )
    if strange.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} widths of “{name}” are no number between 0 and {most:g} m and were replaced by the table's "
                    "(features {ids}).",
                ),
                n=int(strange.sum()),
                name=streets.name,
                most=MAX_WIDTH_M,
                ids=ids_text(streets, strange),
            )
        )
    return notes
