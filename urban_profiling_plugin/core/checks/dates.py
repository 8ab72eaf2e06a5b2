"""Checks of dates: fillers, times that run backwards, days that have not come yet."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np

from ..frame import Frame
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP
from .city_data import Layer
from .finding import WARNING, Found, check, each_layer, found

FIRST_YEAR, LAST_YEAR = 1901, 2100
_UNIX_START = np.datetime64("1970-01-01", "D")
_NAMED = re.compile(r"date|time|^start|^end$|^today$|_at$|submission|valid_?(on|from|to)", re.IGNORECASE)
_ISO = re.compile(r"\s*(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?")
_PAIRS = (("start", "end"), ("begin", "end"), ("from", "to"), ("from", "until"), ("opened", "closed"), ("on", "to"))
_OBSERVED_ROLES = ("damage", "public_space_survey", "household_survey", "displacement")
_PLANNED = re.compile(r"end|until|to$|expir|plan|due|target|next|valid", re.IGNORECASE)


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Dates that stand for “unknown”"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Dates before {first}, after {last}, and 1 January 1970: what spreadsheets and devices write where there is no "
        "date (30 December 1899 is day 0 of a spreadsheet).",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "“Earliest” and “latest” are decided by them, and rounds come out of order."
    ),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Leave these dates empty, or enter the right ones."),
    first=FIRST_YEAR,
    last=LAST_YEAR,
)
@each_layer
def date_filler(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Dates that are no dates."""
    for name, values in date_columns(layer.frame).items():
        progress.check()
        day = values.astype("datetime64[D]")
        year = values.astype("datetime64[Y]").astype(np.int64) + 1970
        filler = ~np.isnat(values) & ((year < FIRST_YEAR) | (year > LAST_YEAR) | (day == _UNIX_START))
        if filler.any():
            yield found(
                layer.role.name,
                layer.frame,
                filler,
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "The field “{field}” of “{name}” holds {example} in {n} features: that is no date.",
                ),
                field=name,
                example=", ".join(str(value) for value in np.unique(day[filler])[:3]),
            )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Ends before the start"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Pairs of date fields named start and end, begin and end, from and to (until), opened and closed.",
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "One of the two is wrong, so durations and rounds are."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Correct one of the two dates; a device's clock may have been wrong."),
)
@each_layer
def dates_out_of_order(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Ends before their start."""
    columns = date_columns(layer.frame)
    for first, last in _pairs(list(columns)):
        wrong = columns[first] > columns[last]  # never with a missing date
        if wrong.any():
            yield found(
                layer.role.name,
                layer.frame,
                wrong,
                QT_TRANSLATE_NOOP("UrbanProfiling", "In {n} features of “{name}” “{last}” lies before “{first}”."),
                first=first,
                last=last,
            )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Observed in the future"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Dates of damage images, surveys and displacement rounds that are later than tomorrow."
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "“Latest” is decided by them. Mostly day and month are swapped."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Correct these dates."),
    roles=_OBSERVED_ROLES,
)
@each_layer
def dates_in_future(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Observations that cannot have been made yet."""
    if layer.role.name not in _OBSERVED_ROLES:
        return
    tomorrow = np.datetime64("today", "D") + 1
    for name, values in date_columns(layer.frame).items():
        if _PLANNED.search(name):
            continue
        year = values.astype("datetime64[Y]").astype(np.int64) + 1970
        wrong = (values.astype("datetime64[D]") > tomorrow) & (year <= LAST_YEAR)
        if wrong.any():
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The field “{field}” of “{name}” lies in the future in {n} features."
            )
            yield found(layer.role.name, layer.frame, wrong, template, field=name)


def is_date_name(name: str) -> bool:
    """Tell whether a field is named as one of dates."""
    return bool(_NAMED.search(name))


def date_columns(frame: Frame) -> dict[str, np.ndarray]:
    """Return the columns of dates as datetime64[s], NaT where there is none: of a date type, or ISO texts so named.

    Times with an offset become UTC.

    >>> table = Frame(None, {"start": np.array(["2024-03-01T10:00:00.000+03:00", "", None], dtype=object)})
    >>> date_columns(table)["start"].astype(str).tolist()
    ['2024-03-01T07:00:00', 'NaT', 'NaT']
    """
    found_ = {}
    for name, values in frame.columns.items():
        if values.dtype.kind == "M":
            found_[name] = values.astype("datetime64[s]")
        elif values.dtype == object and is_date_name(name):
            texts = {value: _parsed(value) for value in set(values.tolist()) if isinstance(value, str)}
            if any(not np.isnat(value) for value in texts.values()):
                nothing = np.datetime64("NaT", "s")
                found_[name] = np.array([texts.get(value, nothing) for value in values], dtype="datetime64[s]")
    return found_


def _parsed(text: str) -> np.datetime64:
    match = _ISO.match(text)
    if match is None:
        return np.datetime64("NaT", "s")
    day, time, offset = match.groups()
    try:
        moment = np.datetime64(f"{day}T{time}" if time else day, "s")
    except ValueError:
        return np.datetime64("NaT", "s")
    if offset in (None, "Z"):
        return moment
    minutes = int(offset[1:3]) * 60 + int(offset[-2:])
    return moment - np.timedelta64(minutes if offset[0] == "+" else -minutes, "m")


def _pairs(names: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the fields whose names differ in no more than a word for the start and one for the end."""
    parts = {name: tuple(re.split(r"[^a-z0-9]+", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower())) for name in names}
    for first in names:
        for last in names:
            for start, end in _PAIRS:
                turned = tuple(end if part == start else part for part in parts[first])
                if turned != parts[first] and turned == parts[last]:
                    yield first, last
