"""From the words of a source to canonical classes, with what has none listed; counts by class."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from ..errors import UrbanProfilingError
from ..frame import Frame
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .damage_classes import CLASS_LABELS, NOT_ANALYSED
from .damage_crosswalk import UNKNOWN, Crosswalk, Grade, distinct, label
from .damage_records import Records

CANONICAL = (
    "site_id", "epoch", "sensor_date", "damage_class", "damage_class_high", "damage_label", "source_class", "scheme",
    "confidence", "note",
)  # fmt: skip


@dataclass
class Graded:
    """Records of one or more layers with what their values mean.

    Attributes
    ----------
    grades : what the distinct values of each record mean, by number; ``None``: no table knows it.
    codes : number of each record's value in `values` and `grades`, shape (n,).
    order : of the layer each record is from: later products have higher numbers, shape (n,).
    """

    frame: Frame
    values: list[str | None]
    grades: list[Grade | None]
    codes: np.ndarray
    order: np.ndarray
    tables: list[str] = field(default_factory=list)
    duplicates: int = 0
    replaced: int = 0

    @staticmethod
    def of(records: Records, crosswalk: Crosswalk, order: int, refuse: bool = True) -> Graded:
        """Return records with the meaning of their values; of a damage layer some must be known."""
        frame = records.frame
        values, codes = distinct(frame.columns["source_class"])
        grades = [Grade(None) if value is None else crosswalk.find(value) for value in values]
        if refuse and any(value is not None for value in values):
            _refuse_unknown(frame, values, grades)
        return Graded(frame, values, grades, codes, np.full(len(frame), order), [crosswalk.name], records.duplicates)

    def take(self, rows: np.ndarray) -> Graded:
        """Return some of the records."""
        return replace(self, frame=self.frame.take(rows), codes=self.codes[rows], order=self.order[rows])


def _refuse_unknown(frame: Frame, values: list, grades: list[Grade | None]) -> None:
    if any(grade is not None for value, grade in zip(values, grades) if value is not None):
        return
    raise UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{name}”: none of its damage values is known: {values}. Give a CROSSWALK_TABLE that says what they mean: "
            "a CSV file with the columns source_class and damage_class (0 none, 1 possible, 2 moderate, 3 severe, 4 "
            "destroyed, empty: not analysed).",
        ),
        name=frame.name,
        values=list_ids([f"“{value}”" for value in values if value is not None]),
    )


def graded(damage: Graded, split_ranges: str, notes: list[Message]) -> tuple[Frame, Frame]:
    """Return the records in canonical form, without those about no site, and the table of values with their counts."""
    out = np.array([grade is not None and grade.left_out for grade in damage.grades], dtype=bool)
    if out.any():
        gone = out[damage.codes]
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} records are about no site by the crosswalk table and were left out: {values}.",
                ),
                n=int(gone.sum()),
                values=list_ids([f"“{damage.values[place]}”" for place in np.flatnonzero(out)]),
            )
        )
        damage = damage.take(~gone)
    grades = [_split(grade, split_ranges) for grade in damage.grades]
    low = np.array([np.nan if grade is None or grade.low is None else grade.low for grade in grades])
    high = np.array([np.nan if grade is None or grade.high is None else grade.high for grade in grades])
    words = np.array([UNKNOWN if grade is None else label(grade.low, grade.high) for grade in grades], dtype=object)
    unknown = np.array([grade is None for grade in grades], dtype=bool)
    codes = damage.codes
    frame = damage.frame.with_columns(
        {
            "damage_class": low[codes] if len(low) else np.empty(0),
            "damage_class_high": high[codes] if len(high) else np.empty(0),
            "damage_label": words[codes] if len(words) else np.empty(0, dtype=object),
            "note": _remarks(damage, unknown),
        },
        {"damage_class": "integer", "damage_class_high": "integer", "note": "text"},
    )
    count = np.bincount(codes, minlength=len(grades))
    _say(damage, unknown, count, split_ranges, notes)
    return frame, _table(damage, low, high, words, count)


def _split(grade: Grade | None, how: str) -> Grade | None:
    if grade is None or grade.high is None or how == "keep":
        return grade
    return Grade(grade.low if how == "low" else grade.high)


def _remarks(damage: Graded, unknown: np.ndarray) -> np.ndarray:
    """Return the remark of each record: what its source says, and why it has no class."""
    absent = np.array([value is None for value in damage.values], dtype=bool)
    said = damage.frame.columns["note"].copy()
    for rows, text in ((absent, "no class given"), (unknown, "unknown class")):
        hit = np.flatnonzero(rows[damage.codes]) if len(rows) else np.empty(0, dtype=int)
        for row in hit:
            said[row] = text if said[row] is None else f"{said[row]}; {text}"
    return said


def _say(damage: Graded, unknown: np.ndarray, count: np.ndarray, split_ranges: str, notes: list[Message]) -> None:
    lost = [f"“{damage.values[place]}” ({count[place]})" for place in np.flatnonzero(unknown & (count > 0))]
    if lost:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "These values are in no crosswalk and got no class, since guessing would be worse: {values}. Write "
                    "what they mean into a copy of {table} and give it as CROSSWALK_TABLE.",
                ),
                values=list_ids(lost, 20),
                table=", ".join(sorted(set(damage.tables))),
            )
        )
    ranges = [place for place, grade in enumerate(damage.grades) if grade is not None and grade.high is not None]
    n = int(count[ranges].sum()) if ranges else 0
    if n and split_ranges == "keep":
        lower = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "{n} records span two classes in their source and were put into the lower one, as you chose.",
        )
        higher = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "{n} records span two classes in their source and were put into the higher one, as you chose.",
        )
        notes.append(message(lower if split_ranges == "low" else higher, n=n))


def _table(damage: Graded, low: np.ndarray, high: np.ndarray, words: np.ndarray, count: np.ndarray) -> Frame:
    """Return the values of the source with their class and count, the worst first."""
    places = np.flatnonzero(count > 0)
    text = [damage.values[place] for place in places]
    worst = np.where(np.isnan(low[places]), -1, low[places] + np.nan_to_num(high[places]) / 10)
    order = sorted(range(len(places)), key=lambda place: (-worst[place], text[place] is None, str(text[place])))
    places = places[order]
    return Frame(
        None,
        {
            "source_class": np.array([damage.values[place] for place in places], dtype=object),
            "damage_class": low[places],
            "damage_class_high": high[places],
            "damage_label": words[places],
            "count": count[places],
        },
        kinds={"damage_class": "integer", "damage_class_high": "integer", "source_class": "text"},
        name="classes",
    )


def class_counts(rows: Frame, damage: Graded) -> tuple[dict[str, float], list[tuple[str, float]]]:
    """Return the number outputs, and the newest record of each site by label for the chart."""
    low, words = rows.columns["damage_class"], rows.columns["damage_label"]
    figures: dict[str, float] = {f"CLASS_{number}_N": int((low == number).sum()) for number in range(len(CLASS_LABELS))}
    figures["RANGE_N"] = int((~np.isnan(rows.columns["damage_class_high"])).sum())
    unknown = words == UNKNOWN
    figures["NOT_ANALYSED_N"] = int((np.isnan(low) & ~unknown).sum())
    figures["UNKNOWN_N"] = int(unknown.sum())
    figures["DUPLICATES_N"], figures["REPLACED_N"] = damage.duplicates, damage.replaced
    newest = newest_rows(rows)
    figures["SITES_N"] = len(newest)
    names, number = np.unique(words[newest].astype(str), return_counts=True)
    found = dict(zip(names.tolist(), number.tolist()))
    order = [label(number, high) for number in range(5) for high in (None, *range(number + 1, 5))]
    order += [NOT_ANALYSED, UNKNOWN]
    return figures, [(name, float(found[name])) for name in reversed(order) if name in found]


def newest_rows(rows: Frame) -> np.ndarray:
    """Return the row of each site's newest record (by date, then epoch), in input order.

    >>> sites = Frame(None, {"site_id": np.array(["a", "a"], dtype=object), "epoch": np.array([2, 1]),
    ...     "sensor_date": np.array(["NaT", "NaT"], dtype="datetime64[D]")})
    >>> newest_rows(sites).tolist()
    [0]
    """
    _, site = distinct(rows.columns["site_id"])
    days = rows.columns["sensor_date"]
    when = np.where(np.isnat(days), np.iinfo(np.int64).min, days.astype(np.int64))
    order = np.lexsort((-np.arange(len(rows)), rows.columns["epoch"], when, site))
    last = np.ones(len(order), dtype=bool)
    last[:-1] = site[order][1:] != site[order][:-1]
    return np.sort(order[last])
