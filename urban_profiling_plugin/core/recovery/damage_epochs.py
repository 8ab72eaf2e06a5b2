"""When each assessment of a site was made: from its own field or the product's table of images, and in what order."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..frame import Frame, is_missing
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .damage_crosswalk import distinct, plain
from .damage_dates import read_dates
from .damage_fields import LayerFields
from .damage_fillers import Fillers, filler_note


def image_dates(
    table: Frame, fillers: Fillers, order: str = "auto"
) -> tuple[dict[str, np.datetime64], set[str], list[Message]]:
    """Return the dates of a Copernicus table of images by id, the ids of images from before the event, and notes.

    The dates are written day first there: ``src_date (dd/mm/yyyy)``.
    """
    key, name, phase = table.find("src_id"), table.find("src_date"), table.find("eventphase")
    if key is None or name is None:
        return {}, set(), []
    dates = read_dates(table.columns[name], order=order, usual="dmy", fillers=fillers.dates)
    ids = [plain(value) for value in table.columns[key]]
    phases = table.texts(phase) if phase else np.full(len(table), None)
    before = {item for item, text in zip(ids, phases) if text and text.startswith("pre")}
    return dict(zip(ids, dates.days)), before, dates.notes(table.name, name)


def days_of(
    frame: Frame,
    fields: LayerFields,
    name: str | None,
    sources: Mapping[str, np.datetime64] | None,
    fillers: Fillers,
    order: str,
    notes: list[Message],
) -> np.ndarray:
    """Return the date of each feature in one epoch, from its own field or from the product's table of images."""
    if fields.source is not None:
        return _source_days(frame, fields.source, sources, notes)
    if name is None:
        return np.full(len(frame), np.datetime64("NaT"), dtype="datetime64[D]")
    values = frame.columns[name]
    if values.dtype == object:
        values = np.array([None if plain(value) in fillers.texts else value for value in values], dtype=object)
    dates = read_dates(values, order=order, fillers=fillers.dates)
    notes += dates.notes(frame.name, name)
    for text, n in dates.fillers.items():
        notes.append(filler_note(frame.name, name, text, n))
    return dates.days


def _source_days(
    frame: Frame, name: str, sources: Mapping[str, np.datetime64] | None, notes: list[Message]
) -> np.ndarray:
    found, codes = distinct(frame.columns[name])
    nothing = np.datetime64("NaT", "D")
    if sources is None:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: the dates of a Copernicus product lie in its table of images (source), which was not "
                    "found, so they are unknown. Give the product's zip as it was published.",
                ),
                name=frame.name,
            )
        )
        return np.full(len(frame), nothing)
    days, lacking = [], []
    for value in found:
        parts = [part.strip() for part in plain(value).replace(";", ",").replace("/", ",").split(",") if part.strip()]
        known = [sources[part] for part in parts if part in sources and not np.isnat(sources[part])]
        lacking += [part for part in parts if part not in sources]
        days.append(max(known) if known else nothing)
    if lacking:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "“{name}”: the product's table of images lacks these ids of “{field}”: {ids}."
                ),
                name=frame.name,
                field=name,
                ids=list_ids(lacking),
            )
        )
    return np.array(days, dtype="datetime64[D]")[codes] if days else np.full(len(frame), nothing)


def in_order_of_time(
    frame: Frame, fields: LayerFields, days: list[np.ndarray], values: list[np.ndarray], notes: list[Message]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return for each record the row of its feature, the place of its fields in `fields.epochs`, its epoch from 1.

    Epochs are numbered by the median of their dates, since the suffixes of the fields say nothing about time. Within a
    site dates never go back: where a site's images come in another order than most, its records are put in order.
    An epoch in which a feature has neither class nor date was not assessed there and gives no record.
    """
    size = len(frame)
    if len(days) < 2:
        rows = np.arange(size)
        return rows, np.zeros(size, dtype=np.int64), np.ones(size, dtype=np.int64)
    when = np.stack(days)
    dated = ~np.isnat(when)
    there = dated | np.stack([~is_missing(column) for column in values])
    order = _epoch_order(when, dated)
    if (order != np.arange(len(order))).any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: the numbers of its date fields are not in order of time; epochs were numbered by date: "
                    "{order}.",
                ),
                name=frame.name,
                order=", ".join(f"{n} = {fields.epochs[place].value}" for n, place in enumerate(order, start=1)),
            )
        )
    number = np.empty(len(order), dtype=np.int64)
    number[order] = np.arange(1, len(order) + 1)
    # site by site, in the order of epochs
    row, rank = np.nonzero(there[order].T)
    place = order[rank]
    epoch = number[place]
    known = np.flatnonzero(dated[place, row])
    sorted_ = known[np.lexsort((epoch[known], when[place[known], row[known]], row[known]))]
    moved = sorted_ != known
    if moved.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} sites have their dates in another order than most; their records were put in order "
                    "of time.",
                ),
                name=frame.name,
                n=len(np.unique(row[known[moved]])),
            )
        )
        place = place.copy()
        place[known] = place[sorted_]
    return row, place, epoch


def visit_numbers(ids: np.ndarray, days: np.ndarray) -> np.ndarray:
    """Return which visit of its site each record is, from 1, where a site has a record a visit; undated come first.

    >>> dates = np.array(["2020-03-05", "2020-01-05", "2020-01-05"], dtype="datetime64[D]")
    >>> visit_numbers(np.array(["a", "b", "a"], dtype=object), dates)
    array([2, 1, 1])
    """
    _, site = distinct(ids)
    order = np.lexsort((np.where(np.isnat(days), np.iinfo(np.int64).min, days.astype(np.int64)), site))
    starts = np.flatnonzero(np.diff(site[order], prepend=-1))
    number = np.empty(len(ids), dtype=np.int64)
    number[order] = np.arange(len(ids)) - np.repeat(starts, np.diff(starts, append=len(ids))) + 1
    return number


def _epoch_order(when: np.ndarray, dated: np.ndarray) -> np.ndarray:
    """Return the places of epochs in order of their median date; without dates they stay where they are."""
    middle = np.full(len(when), np.nan)
    for place in range(len(when)):
        if dated[place].any():
            middle[place] = np.median(when[place][dated[place]].astype(np.int64))
        elif place:
            middle[place] = middle[place - 1]
    return np.argsort(middle, kind="stable")
