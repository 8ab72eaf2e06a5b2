"""Numbers, units, dates and messages as a person reads them. English here; a subclass speaks other languages."""

from __future__ import annotations

import datetime
import string
from collections.abc import Mapping
from typing import Any

from ..core.text import QT_TRANSLATE_NOOP, Message

_LARGE = 100.0
NO_BREAK = "\u00a0"
SHOWN_UNITS = ("%", "m", "m²", "ha", "km", "km²")
"""Units that stand behind a number; counts of people and things say what they count in the sentence."""


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
        """Return a number with its unit; percentages keep one decimal."""
        if value is None:
            return self.tr(QT_TRANSLATE_NOOP("UrbanProfiling", "unknown"))
        text = self.number(value, 1) if unit == "%" else self.number(value)
        return f"{text}{NO_BREAK}{unit}" if unit else text

    def fill(self, template: str, values: Mapping[str, str]) -> str | None:
        """Return a translated template with values in place, ``None`` when one of them is unknown."""
        names = [name for _, name, _, _ in string.Formatter().parse(template) if name]
        if any(name not in values for name in names):
            return None
        return self.tr(template, **{name: values[name] for name in names})


def fitting_decimals(value: float | int) -> int:
    """Return how many decimals a number is told with: one where it is small and not whole.

    >>> fitting_decimals(3), fitting_decimals(3.14), fitting_decimals(314.5)
    (0, 1, 0)
    """
    return 0 if float(value).is_integer() or abs(value) >= _LARGE else 1


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
