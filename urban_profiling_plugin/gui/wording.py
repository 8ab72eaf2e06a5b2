"""Numbers, units and nested messages as a person reads them in QGIS's language."""

from __future__ import annotations

from ..algorithms.report.language import Language
from ..core.text import QT_TRANSLATE_NOOP, Message
from ..i18n import tr
from ..report.words import OF_100, plain

__all__ = ["OF_100", "duration", "layer_text", "number", "plain", "quantity", "told"]

_EN_SPACE = "\u2002"


def told(text: Message | str) -> str:
    """Return a message in the user's language, messages among its values too."""
    if isinstance(text, Message):
        values = {key: told(value) if isinstance(value, Message) else value for key, value in text.values.items()}
        return tr(text.template, **values)
    return tr(text) if text else ""


def number(value: float | int, decimals: int | None = None) -> str:
    """Return a number with the locale's group separator; decimals fit its size unless given."""
    return Language().number(value, decimals)


def quantity(value: float | int | None, unit: str = "") -> str:
    """Return a number with its unit; percentages keep one decimal, amounts of money three digits."""
    return Language().quantity(value, unit)


def duration(seconds: float) -> str:
    """Return a length of time in seconds, or minutes when it is long."""
    if seconds < 1:
        return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "less than 1 s"))
    if seconds < 90:
        return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "{n} s"), n=number(round(seconds)))
    return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "{n} min"), n=number(round(seconds / 60)))


def layer_text(name: str, count: int, shape: str, filtered: bool = False) -> str:
    """Return a layer's name with how much is in it: ``Streets  (13 467 lines)``."""
    one, many = _COUNTS.get(shape, _COUNTS["table"])
    if count < 0:
        return name
    text = tr(one) if count == 1 else tr(many, n=number(count))
    if filtered:
        text = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "{count}, filtered"), count=text)
    return f"{name}{_EN_SPACE}({text})"


_COUNTS = {
    "point": (
        QT_TRANSLATE_NOOP("UrbanProfiling", "1 point"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "{n} points"),
    ),
    "line": (QT_TRANSLATE_NOOP("UrbanProfiling", "1 line"), QT_TRANSLATE_NOOP("UrbanProfiling", "{n} lines")),
    "polygon": (
        QT_TRANSLATE_NOOP("UrbanProfiling", "1 polygon"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "{n} polygons"),
    ),
    "table": (QT_TRANSLATE_NOOP("UrbanProfiling", "1 row"), QT_TRANSLATE_NOOP("UrbanProfiling", "{n} rows")),
}
