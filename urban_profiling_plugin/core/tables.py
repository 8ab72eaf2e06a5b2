"""Tables of defaults and tables a user gives as CSV: read, checked, every problem said at once with its line."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Union

import numpy as np

from .errors import Problems, UrbanProfilingError
from .frame import Frame
from .text import QT_TRANSLATE_NOOP

Kind = Union[str, Sequence[str]]
"""``"text"``, ``"real"``, ``"integer"``, ``"boolean"``, or the words that are allowed."""

_ENCODINGS = ("utf-8-sig", "cp1252", "latin-1")
_SEPARATORS = (",", ";", "\t")
_YES, _NO = ("yes", "true", "1", "y"), ("no", "false", "0", "n")


def read_table(
    path: str | Path,
    columns: Mapping[str, Kind],
    *,
    key: str | Sequence[str] | None = None,
    optional: Sequence[str] = (),
    required: Sequence[str] = (),
) -> Frame:
    """Return the named columns of a CSV file as a table, in the file's row order.

    The separator (comma, semicolon or tab) is found from the header; where it is not the comma, a decimal comma is
    understood. UTF-8 (with or without mark), UTF-16 with mark and Windows Latin are understood. Column names and
    allowed words are compared without regard to case, and names without regard to what stands between their words
    (``default access`` is ``default_access``); other columns are ignored; blank lines are skipped.

    Parameters
    ----------
    columns : what to read: kind by column name. A kind is ``"text"``, ``"real"``, ``"integer"``, ``"boolean"`` (yes,
        no, true, false, 1, 0), or the words that are allowed, which are returned in the spelling given here.
    key : the column, or the columns together, that must be filled in every row and may not repeat.
    optional : columns that the file may lack; they are then all missing.
    required : columns in which every row must have a value (`key` always is).

    Returns
    -------
    Frame without geometry; its ids are the line numbers in the file, its name is the file's name.

    Raises
    ------
    UrbanProfilingError : the file cannot be read, columns are lacking, values do not fit their kind, keys repeat.

    Examples
    --------
    >>> import tempfile
    >>> path = Path(tempfile.mkdtemp()) / "widths.csv"
    >>> _ = path.write_text("class;width_m\\nprimary;9,5\\n", encoding="utf-8")
    >>> table = read_table(path, {"class": "text", "width_m": "real"}, key="class")
    >>> table.columns["class"].tolist(), table.columns["width_m"].tolist()
    (['primary'], [9.5])
    """
    path = Path(path)
    keys = [key] if isinstance(key, str) else list(key or ())
    separator, header, rows, lines = _split(path, _decode(path), columns)
    problems = Problems()
    place = _check_header(path, header, columns, optional, problems)
    _check_rows(path, header, rows, lines, problems)
    problems.raise_any()

    values: dict[str, np.ndarray] = {}
    for name, kind in columns.items():
        index = place.get(_plain(name))
        cells = [row[index].strip() if index is not None and index < len(row) else "" for row in rows]
        if name in keys or name in required:
            _check_filled(path, name, cells, lines, problems)
        values[name] = _convert(path, name, kind, cells, lines, separator != ",", problems)
    if keys and not problems.messages:
        _check_unique(path, keys, values, lines, problems)
    problems.raise_any()
    kinds = {name: kind if isinstance(kind, str) else "text" for name, kind in columns.items()}
    return Frame(None, values, None, np.array(lines, dtype=np.int64), path.name, kinds)


def range_columns(table: Frame, names: Sequence[str]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the low, central and high column of a table; a low or high that is missing equals the central one.

    >>> table = Frame(None, {name: np.array([value]) for name, value in (("low", np.nan), ("mid", 2.0), ("high", 3.0))})
    >>> [values.tolist() for values in range_columns(table, ("low", "mid", "high"))]
    [[2.0], [2.0], [3.0]]
    """
    low, central, high = (table.columns[name] for name in names)
    return np.where(np.isnan(low), central, low), central, np.where(np.isnan(high), central, high)


@dataclass(frozen=True)
class Cells:
    """The cells of a CSV file as text; `lines` are the rows' line numbers."""

    name: str
    header: list[str]
    rows: list[list[str]]
    lines: list[int]
    decimal_comma: bool


def read_cells(path: str | Path) -> Cells:
    """Return a CSV file whose columns are not known beforehand; see `read_table` for what is understood.

    Raises
    ------
    UrbanProfilingError : the file cannot be read, or has no rows.
    """
    path = Path(path)
    separator, header, rows, lines = _split(path, _decode(path), {})
    return Cells(path.name, header, rows, lines, separator != ",")


def _decode(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{path}” cannot be read ({reason}). Check the path and your rights to the file.",
            ),
            path=str(path),
            reason=error.strerror or str(error),
        ) from error
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked else _ENCODINGS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling", "Table “{path}” is not a text file. Save it as CSV (UTF-8) and choose that file."
        ),
        path=str(path),
    )


def _plain(name: str) -> str:
    """Return a column name as it is compared.

    >>> _plain(" Default access "), _plain("and-key")
    ('default_access', 'and_key')
    """
    return re.sub(r"[\s_-]+", "_", name.strip().lower())


def _split(path: Path, text: str, columns: Mapping[str, Kind]) -> tuple[str, list[str], list[list[str]], list[int]]:
    """Return the separator, the header, the rows and their line numbers."""
    wanted = {_plain(name) for name in columns}

    def parse(separator: str) -> tuple[list[list[str]], list[int]]:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)
        rows, lines = [], []
        for row in reader:
            if any(cell.strip() for cell in row):
                rows.append(row)
                lines.append(reader.line_num)
        return rows, lines

    try:
        parsed = {separator: parse(separator) for separator in _SEPARATORS}
    except csv.Error as error:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Table “{path}” is not a readable CSV file ({reason})."),
            path=str(path),
            reason=str(error),
        ) from error

    def fit(separator: str) -> tuple[int, int]:
        header = parsed[separator][0][0] if parsed[separator][0] else []
        return len(wanted.intersection(map(_plain, header))), len(header)

    separator = max(_SEPARATORS, key=fit)
    rows, lines = parsed[separator]
    if len(rows) < 2:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Table “{path}” has no rows. It needs a header line ({columns}) and rows below it."
            ),
            path=str(path),
            columns=", ".join(columns),
        )
    return separator, [cell.strip() for cell in rows[0]], rows[1:], lines[1:]


def _check_header(
    path: Path, header: list[str], columns: Mapping[str, Kind], optional: Sequence[str], problems: Problems
) -> dict[str, int]:
    """Return the position by plain column name."""
    place: dict[str, int] = {}
    repeated = []
    for index, name in enumerate(header):
        if _plain(name) in place:
            repeated.append(name)
        place.setdefault(_plain(name), index)
    repeated = [name for name in repeated if _plain(name) in {_plain(column) for column in columns}]
    if repeated:
        problems.add(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Table “{path}”: columns {columns} appear twice. Keep one of each."),
            path=str(path),
            columns=", ".join(repeated),
        )
    lacking = [name for name in columns if _plain(name) not in place and name not in optional]
    if lacking:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Table “{path}” lacks the columns {columns}. It has: {given}. Add them to its header."
            ),
            path=str(path),
            columns=", ".join(lacking),
            given=", ".join(name for name in header if name) or "–",
        )
    return place


def _check_rows(path: Path, header: list[str], rows: list[list[str]], lines: list[int], problems: Problems) -> None:
    long = [line for row, line in zip(rows, lines) if any(cell.strip() for cell in row[len(header) :])]
    if long:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{path}”: lines {ids} have more cells than the header. Put texts that hold the separator "
                "between double quotes.",
            ),
            ids=long,
            path=str(path),
        )


def _check_filled(path: Path, name: str, cells: list[str], lines: list[int], problems: Problems) -> None:
    empty = [line for cell, line in zip(cells, lines) if not cell]
    if empty:
        problems.add(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Table “{path}”: column “{column}” is empty in lines {ids}. Fill it."),
            ids=empty,
            path=str(path),
            column=name,
        )


def _check_unique(
    path: Path, keys: list[str], values: Mapping[str, np.ndarray], lines: list[int], problems: Problems
) -> None:
    first: dict[tuple, int] = {}
    repeated = []
    for line, parts in zip(lines, zip(*(values[name].tolist() for name in keys))):
        folded = tuple(part.lower() if isinstance(part, str) else part for part in parts)
        if first.setdefault(folded, line) != line:
            repeated.append(line)
    if repeated:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{path}”: lines {ids} repeat a value of “{column}” that an earlier line has. Keep one of each.",
            ),
            ids=repeated,
            path=str(path),
            column=" + ".join(keys),
        )


def _convert(
    path: Path, name: str, kind: Kind, cells: list[str], lines: list[int], decimal_comma: bool, problems: Problems
) -> np.ndarray:
    """Return a column of its kind; a cell that does not fit is added to `problems`."""
    parse, expected = _parser(kind, decimal_comma)
    values: list[Any] = []
    bad: list[str] = []
    for cell, line in zip(cells, lines):
        value = parse(cell) if cell else None
        if cell and value is None:
            bad.append(f"{line}: “{cell}”")
        values.append(value)
    if bad:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{path}”: column “{column}” takes {expected}. Correct these lines (line: value): {ids}.",
            ),
            ids=bad,
            path=str(path),
            column=name,
            expected=expected,
        )
    if kind in ("real", "integer"):
        numbers = np.array([math.nan if value is None else value for value in values], dtype=float)
        return numbers.astype(np.int64) if kind == "integer" and not np.isnan(numbers).any() else numbers
    if kind == "boolean" and None not in values:
        return np.array(values, dtype=bool)
    column = np.empty(len(values), dtype=object)
    column[:] = values
    return column


def _parser(kind: Kind, decimal_comma: bool):  # type: ignore[no-untyped-def]
    """Return what turns a cell into a value (``None``: it does not fit) and the words that say what fits."""

    def real(cell: str) -> float | None:
        try:
            number = float(cell.replace(",", ".") if decimal_comma else cell)
        except ValueError:
            return None
        return number if math.isfinite(number) else None

    def integer(cell: str) -> float | None:
        number = real(cell)
        return number if number is not None and number == round(number) else None

    def boolean(cell: str) -> bool | None:
        return True if cell.lower() in _YES else False if cell.lower() in _NO else None

    if kind == "text":
        return str, "text"
    if kind == "real":
        return real, "numbers"
    if kind == "integer":
        return integer, "whole numbers"
    if kind == "boolean":
        return boolean, "yes or no"
    words = {word.lower(): word for word in kind}
    return (lambda cell: words.get(cell.lower())), ", ".join(kind)
