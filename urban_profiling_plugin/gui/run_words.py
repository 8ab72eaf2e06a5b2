"""A recorded run in words: when and by whom, what it read, what it was set to, what differs from another."""

from __future__ import annotations

import datetime
from typing import Any

from qgis.PyQt.QtCore import QDateTime, QLocale

from ..algorithms.base import UrbanAlgorithm
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace import runs, sources
from ..workspace.compare import FIGURE, INPUT, PARAMETER, Difference
from ..workspace.runs import Run
from .wording import duration, number, quantity

STATUS = {
    runs.DONE: QT_TRANSLATE_NOOP("UrbanProfiling", "done"),
    runs.RUNNING: QT_TRANSLATE_NOOP("UrbanProfiling", "running"),
    runs.FAILED: QT_TRANSLATE_NOOP("UrbanProfiling", "failed"),
    runs.CANCELLED: QT_TRANSLATE_NOOP("UrbanProfiling", "stopped"),
    runs.INTERRUPTED: QT_TRANSLATE_NOOP("UrbanProfiling", "interrupted"),
}


def when(text: str) -> str:
    """Return a recorded time in local time and the user's way of writing it."""
    try:
        moment = datetime.datetime.fromisoformat(text)
    except ValueError:
        return text
    local = QDateTime.fromMSecsSinceEpoch(int(moment.timestamp() * 1000))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat) if local.isValid() else text


def who(run: Run) -> str:
    """Return who ran it, empty when that was stripped."""
    parts = [run.run_by.get("user", ""), run.run_by.get("host", "")]
    return " @ ".join(part for part in parts if part)


def value_words(value: Any) -> str:
    """Return a parameter's value as a person reads it; a layer by its name."""
    if value is None or value in ("", []):
        return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "nothing"))
    if isinstance(value, bool):
        yes, no = QT_TRANSLATE_NOOP("UrbanProfiling", "yes"), QT_TRANSLATE_NOOP("UrbanProfiling", "no")
        return tr(yes) if value else tr(no)
    if isinstance(value, (int, float)):
        return number(value, None if float(value).is_integer() else 3)
    if isinstance(value, (list, tuple)):
        return ", ".join(value_words(item) for item in value)
    if isinstance(value, dict):
        return value_words(value.get("source"))
    path, table = sources.parts_of(str(value))
    return table or (path.name if "/" in str(value) else str(value))


def label_of(algorithm: UrbanAlgorithm | None, key: str) -> str:
    """Return what a parameter or figure is called."""
    declared = () if algorithm is None else (*algorithm.parameters, *algorithm.figures, *algorithm.sinks)
    return next((tr(item.label) for item in declared if item.key == key), key)


def figure_words(algorithm: UrbanAlgorithm | None, key: str, value: float | str | None) -> str:
    """Return a figure with its unit."""
    if isinstance(value, str):
        return value
    units = {} if algorithm is None else {figure.key: figure.unit for figure in algorithm.figures}
    return quantity(value, units.get(key, ""))


def rows_of(run: Run, algorithm: UrbanAlgorithm | None) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return everything recorded of a run, in groups of (what, value)."""
    about = [
        (tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Status")), tr(STATUS.get(run.status, run.status))),
        (tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Begun")), when(run.started)),
        (tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Took")), duration(run.seconds) if run.ended else ""),
        (tr(QT_TRANSLATE_NOOP("UrbanProfiling", "By")), who(run)),
        (tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Method")), run.edition),
        (tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Problem")), run.problem),
    ]
    read = []
    for key, items in run.inputs.items():
        for item in items:
            count = item.fingerprint.count
            size = "" if count is None else f" ({number(count)})"
            read.append((label_of(algorithm, key), value_words(item.source) + size))
    settings = [
        (label_of(algorithm, key), value_words(value)) for key, value in run.parameters.items() if key not in run.inputs
    ]
    figures = [(label_of(algorithm, key), figure_words(algorithm, key, value)) for key, value in run.figures.items()]
    layers = [(label_of(algorithm, key), value_words(place)) for key, place in run.outputs.items()]
    groups = (
        (QT_TRANSLATE_NOOP("UrbanProfiling", "The run"), about),
        (QT_TRANSLATE_NOOP("UrbanProfiling", "What it read"), read),
        (QT_TRANSLATE_NOOP("UrbanProfiling", "Settings"), settings),
        (QT_TRANSLATE_NOOP("UrbanProfiling", "Figures"), figures),
        (QT_TRANSLATE_NOOP("UrbanProfiling", "Layers it made"), layers),
        (QT_TRANSLATE_NOOP("UrbanProfiling", "Versions"), list(run.versions.items())),
    )
    return [(tr(title), [row for row in rows if row[1]]) for title, rows in groups if any(row[1] for row in rows)]


_KINDS = {
    INPUT: QT_TRANSLATE_NOOP("UrbanProfiling", "Layer"),
    PARAMETER: QT_TRANSLATE_NOOP("UrbanProfiling", "Setting"),
    FIGURE: QT_TRANSLATE_NOOP("UrbanProfiling", "Figure"),
}


def difference_words(found: Difference, algorithm: UrbanAlgorithm | None) -> tuple[str, str, str, str]:
    """Return a difference as (kind, what, before, after)."""
    kind = tr(_KINDS.get(found.kind, QT_TRANSLATE_NOOP("UrbanProfiling", "Version")))
    if found.kind == FIGURE:
        told = [figure_words(algorithm, found.key, value) for value in (found.before, found.after)]
    elif found.kind == INPUT:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "{n} features")
        told = [value_words(None) if v is None else tr(text, n=number(v)) for v in (found.before, found.after)]
        if told[0] == told[1]:
            told[1] = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "{count}, edited"), count=told[1])
    else:
        told = [value_words(value) for value in (found.before, found.after)]
    return kind, label_of(algorithm, found.key), told[0], told[1]
