"""Numbers, units, dates and messages as a person reads them. English here; a subclass speaks other languages."""

from __future__ import annotations

import datetime
import math
import string
from collections.abc import Mapping
from typing import Any

from ..core.text import QT_TRANSLATE_NOOP, Message

_LARGE = 100.0
NO_BREAK = "\u00a0"
OF_100 = "/100"
"""Unit of scores."""
MONEY, YEAR = "money", "year"
"""Units that are told in words of their own: 45.7 million, 2023."""
SHOWN_UNITS = ("%", OF_100, "m", "m²", "m³", "ha", "km", "km²", "t", MONEY, YEAR)
"""Units that are told with a number; counts of people and things say what they count in the sentence."""
_SIZES = (
    (1e9, QT_TRANSLATE_NOOP("UrbanProfiling", "{n} billion")),
    (1e6, QT_TRANSLATE_NOOP("UrbanProfiling", "{n} million")),
)


class Words:
    """The words of one language.

    Attributes
    ----------
    locale : its code, as QGIS spells it.
    right_to_left : it is read from the right.
    """

    locale = "en"
    right_to_left = False

    def translate(self, text: str) -> str:
        """Return the translation of a text marked for it."""
        return text

    def number(self, value: float | int, decimals: int | None = None) -> str:
        """Return a number with group separators; decimals fit its size unless given."""
        return f"{float(value):,.{fitting_decimals(value) if decimals is None else decimals}f}"

    def day(self, day: datetime.date) -> str:
        """Return a date in full."""
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"

    # --- what follows from these ---

    def tr(self, text: Message | str, **values: Any) -> str:
        """Return a translated text with its values in place, messages among them too."""
        if isinstance(text, Message):
            text, values = text.template, dict(text.values)
        if not text:
            return ""
        values = {key: self.tr(value) if isinstance(value, Message) else value for key, value in values.items()}
        translated = self.translate(text)
        return translated.format(**values) if values else translated

    def quantity(self, value: float | int | None, unit: str = "") -> str:
        """Return a number with its unit; percentages keep one decimal, amounts of money three digits."""
        if value is None:
            return self.tr(QT_TRANSLATE_NOOP("UrbanProfiling", "unknown"))
        if unit == YEAR:
            return f"{value:.0f}"
        if unit == MONEY:
            return self.amount(value)
        text = self.number(value, 1) if unit == "%" else self.number(value)
        return f"{text}{NO_BREAK}{unit}" if unit else text

    def amount(self, value: float) -> str:
        """Return an amount of money to three digits, more than an estimate knows.

        >>> Words().amount(45_678_901.0), Words().amount(123_456.0)
        ('45.7 million', '123,000')
        """
        for size, text in _SIZES:
            if abs(value) >= 0.9995 * size:
                digits = value / size
                return self.tr(
                    text, n=self.number(digits, 2 if abs(digits) < 9.995 else 1 if abs(digits) < 99.95 else 0)
                )
        step = 10.0 ** max(math.floor(math.log10(abs(value))) - 2, 0) if value else 1.0
        return self.number(round(value / step) * step, 0)

    def fill(self, template: str, values: Mapping[str, str]) -> str | None:
        """Return a translated template with values in place, ``None`` when one of them is unknown."""
        names = [name for _, name, _, _ in string.Formatter().parse(template) if name]
        if any(name not in values for name in names):
            return None
        return self.tr(template, **{name: values[name] for name in names})


def fitting_decimals(value: float | int) -> int:
    """Return how many decimals a number is told with; below 1 two, so that an index from 0 to 1 tells something.

    >>> fitting_decimals(3), fitting_decimals(0.314), fitting_decimals(3.14), fitting_decimals(314.5)
    (0, 2, 1, 0)
    """
    if float(value).is_integer() or abs(value) >= _LARGE:
        return 0
    return 1 if abs(value) >= 1 else 2


def plain(label: Any) -> str:
    """Return a field's name or a code as words, for want of better.

    >>> plain("open_space")
    'Open space'
    """
    text = str(label).replace("_", " ").strip()
    return text[:1].upper() + text[1:]


_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
