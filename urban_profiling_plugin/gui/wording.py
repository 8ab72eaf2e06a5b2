"""Numbers, units and nested messages as a person reads them in QGIS's language."""

from __future__ import annotations

import string
from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QLocale

from ..core.text import QT_TRANSLATE_NOOP, Message
from ..i18n import tr

_LARGE = 100.0
OF_100 = "/100"
"""Unit of scores."""
_EN_SPACE, _NO_BREAK = "\u2002", "\u00a0"


def told(text: Message | str) -> str:
    """Return a message in the user's language, messages among its values too."""
    if isinstance(text, Message):
        values = {key: told(value) if isinstance(value, Message) else value for key, value in text.values.items()}
        return tr(text.template, **values)
    return tr(text) if text else ""


def number(value: float | int, decimals: int | None = None) -> str:
    """Return a number with the locale's group separator; decimals fit its size unless given.

    Below 1 two, so that an index from 0 to 1 tells something.
    """
    locale = QLocale()
    # QGIS leaves group separators out by default; counts of people are read, not copied
    locale.setNumberOptions(locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
    if decimals is None:
        decimals = 0 if float(value).is_integer() or abs(value) >= _LARGE else 1 if abs(value) >= 1 else 2
    return locale.toString(float(value), "f", decimals)


def quantity(value: float | int | None, unit: str = "") -> str:
    """Return a number with its unit; percentages keep one decimal."""
    if value is None:
        return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "unknown"))
    text = number(value, 1) if unit == "%" else number(value)
    return f"{text}{_NO_BREAK}{unit}" if unit else text


def fill(template: str, values: Mapping[str, str]) -> str | None:
    """Return a translated template with values in place, ``None`` when one of them is unknown."""
    names = [name for _, name, _, _ in string.Formatter().parse(template) if name]
    if any(name not in values for name in names):
        return None
    return tr(template, **{name: values[name] for name in names})


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


def plain(label: Any) -> str:
    """Return a field's name or a code as words, for want of better."""
    text = str(label).replace("_", " ").strip()
    return text[:1].upper() + text[1:]
