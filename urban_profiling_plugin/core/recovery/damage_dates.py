"""Dates of images and visits, in whatever form a column has them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection
from dataclasses import dataclass, field

import numpy as np

from ..text import QT_TRANSLATE_NOOP, Message, as_text, list_ids, message
from .damage_crosswalk import distinct

ORDERS = ("auto", "ymd", "dmy", "mdy")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_EARLIEST, _LATEST = datetime.date(1800, 1, 1), datetime.date(2200, 1, 1)
_TIME = r"(?:[TZ\s,+].*)?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})\s*[-/.]\s*(\d{{1,2}})\s*[-/.]\s*(\d{{1,2}}){_TIME}")
_YEAR_LAST = re.compile(rf"(\d{{1,2}})\s*[-/.]\s*(\d{{1,2}})\s*[-/.]\s*(\d{{4}}){_TIME}")
_DAY_MONTH = re.compile(rf"(\d{{1,2}})[-\s.]*([A-Za-z]{{3,9}})[-\s.,]*(\d{{4}}|\d{{2}}){_TIME}")
_MONTH_DAY = re.compile(rf"([A-Za-z]{{3,9}})[-\s.]*(\d{{1,2}})[-\s.,]+(\d{{4}}){_TIME}")
_COMPACT = re.compile(r"((?:18|19|20|21)\d{2})(\d{2})(\d{2})(?:T\d{4,6}Z?|\d{6})?")
_DAY_ZERO = datetime.date(1899, 12, 30)
"""Of spreadsheets, which write a day as the number of days since then."""
_SHORT_YEARS_UNTIL = 69
"""Years of two digits up to this one are of this century, as in POSIX."""


@dataclass
class Dates:
    """A column read as days.

    Attributes
    ----------
    days : datetime64[D], shape (n,), NaT where none is known.
    forms : the forms in which dates are written, ``year-month-day`` and the like.
    unread : values that are no date, and dates whose day and month cannot be told apart (`ambiguous`).
    fillers : number of values that stand for no date, by value.
    """

    days: np.ndarray
    forms: set[str] = field(default_factory=set)
    unread: list[str] = field(default_factory=list)
    ambiguous: list[str] = field(default_factory=list)
    fillers: dict[str, int] = field(default_factory=dict)

    def notes(self, layer: str, name: str) -> list[Message]:
        """Return what a reader must know about the column `name` of a layer."""
        notes = []
        if len(self.forms) > 1:
            notes.append(
                message(
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling",
                        "“{layer}”: dates in “{field}” are written in {n} ways ({forms}); each was read as what it is.",
                    ),
                    layer=layer,
                    field=name,
                    n=len(self.forms),
                    forms=", ".join(sorted(self.forms)),
                )
            )
        if self.unread:
            notes.append(
                message(
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling",
                        "“{layer}”: these values of “{field}” are no dates and became empty: {values}.",
                    ),
                    layer=layer,
                    field=name,
                    values=list_ids(self.unread),
                )
            )
        if self.ambiguous:
            notes.append(
                message(
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling",
                        "“{layer}”: in these dates of “{field}” nothing tells the day from the month, so they became "
                        "empty: {values}. Say with DATE_ORDER which comes first.",
                    ),
                    layer=layer,
                    field=name,
                    values=list_ids(self.ambiguous),
                )
            )
        return notes


def read_dates(
    values: np.ndarray, *, order: str = "auto", usual: str | None = None, fillers: Collection[str] = ()
) -> Dates:
    """Read a column of dates, times, texts or numbers as days.

    Understood are ISO dates and times, ``2016/10/28``, ``28/10/2016`` or ``10/28/2016``, ``28 Oct 2016``,
    ``28-Oct-16``, ``20161028`` with or without a time, milliseconds since 1970 and the day numbers of spreadsheets
    (42671). Times keep the day of the place where they were written. Where day and month could be exchanged the column
    decides: one value with a number above 12 tells for all; if the values contradict each other, or none tells and
    there is no `usual` order, those that could be either stay empty.

    Parameters
    ----------
    order : one of `ORDERS`; what is written with the year last is then read this way.
    usual : ``dmy`` or ``mdy``: the order of this kind of product where the column does not tell.
    fillers : dates, as ISO text, that stand for none.

    Examples
    --------
    >>> read_dates(np.array(["8/21/2020", "9/3/2020", "2020-08-14", None], dtype=object)).days.astype(str).tolist()
    ['2020-08-21', '2020-09-03', '2020-08-14', 'NaT']
    """
    if values.dtype.kind == "M":
        result = Dates(values.astype("datetime64[D]"))
        _drop_fillers(result, result.days, fillers)
        return result
    found, codes = distinct(values)
    texts = ["" if value is None else as_text(value) for value in found]
    days_first = _day_first([text for text in texts if text], order, usual)
    result = Dates(np.empty(0))
    days = np.full(len(found), np.datetime64("NaT"), dtype="datetime64[D]")
    for place, text in enumerate(texts):
        if text:
            days[place] = _day(text, days_first, result)
    result.days = days[codes] if len(found) else np.full(len(values), np.datetime64("NaT"), dtype="datetime64[D]")
    _drop_fillers(result, result.days, fillers)
    return result


def _day_first(texts: list[str], order: str, usual: str | None) -> bool | None:
    """Tell whether the day comes before the month where the year comes last, ``None`` when nothing does."""
    if order in ("dmy", "mdy"):
        return order == "dmy"
    pairs = [(int(m.group(1)), int(m.group(2))) for m in map(_YEAR_LAST.fullmatch, texts) if m]
    day_first = any(first > 12 for first, _ in pairs)
    month_first = any(second > 12 for _, second in pairs)
    if day_first != month_first:
        return day_first
    return None if day_first or usual is None else usual == "dmy"


def _day(text: str, day_first: bool | None, result: Dates) -> np.datetime64:
    """Return a text as a day, NaT when it is none; what was met is noted in `result`."""
    day = None
    if match := _YEAR_FIRST.fullmatch(text):
        form, day = "year-month-day", _date(*match.groups())
    elif match := _YEAR_LAST.fullmatch(text):
        first, second, year = (int(part) for part in match.groups())
        sure = first > 12 or second > 12 or first == second
        if not sure and day_first is None:
            result.ambiguous.append(text)
            return np.datetime64("NaT")
        before = first > 12 or (second <= 12 and day_first is not False)
        form = "day/month/year" if before else "month/day/year"
        day = _date(year, second, first) if before else _date(year, first, second)
    elif match := _COMPACT.fullmatch(text):
        form, day = "yearmonthday", _date(*match.groups())
    elif re.fullmatch(r"[3-5]\d{4}(\.\d+)?", text):
        form, day = "spreadsheet day", _DAY_ZERO + datetime.timedelta(days=int(text[:5]))
    elif re.fullmatch(r"-?\d{11,14}", text):
        form, day = "milliseconds", _from_milliseconds(int(text))
    elif match := _DAY_MONTH.fullmatch(text):
        form, day = "day month year", _date(_year(match.group(3)), _month(match.group(2)), match.group(1))
    elif match := _MONTH_DAY.fullmatch(text):
        form, day = "month day year", _date(match.group(3), _month(match.group(1)), match.group(2))
    if day is None:
        result.unread.append(text)
        return np.datetime64("NaT")
    result.forms.add(form)
    return np.datetime64(day, "D")


def _date(year: object, month: object, day: object) -> datetime.date | None:
    try:
        found = datetime.date(int(year), int(month), int(day))  # type: ignore[call-overload]
    except (ValueError, TypeError):
        return None
    return found if _EARLIEST <= found <= _LATEST else None


def _year(text: str) -> int:
    year = int(text)
    return year if len(text) > 2 else year + (2000 if year < _SHORT_YEARS_UNTIL else 1900)


def _month(name: str) -> int | None:
    short = name[:3].lower()
    return _MONTHS.index(short) + 1 if short in _MONTHS else None


def _from_milliseconds(value: int) -> datetime.date | None:
    try:
        found = (datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=value)).date()
    except OverflowError:
        return None
    return found if _EARLIEST <= found <= _LATEST else None


def _drop_fillers(result: Dates, days: np.ndarray, fillers: Collection[str]) -> None:
    for text in fillers:
        filled = days == np.datetime64(text, "D")
        if filled.any():
            result.fillers[text] = int(filled.sum())
            days[filled] = np.datetime64("NaT")
