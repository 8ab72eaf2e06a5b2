"""The words of reports in QGIS's language, or in another that is asked for."""

from __future__ import annotations

import datetime
import re

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale, Qt
from qgis.PyQt.QtGui import QGuiApplication

from ...core.text import CONTEXT
from ...i18n import translator_of
from ...report.words import Words, fitting_decimals

_WEEKDAY = re.compile(r"^dddd\W*|\W*dddd$")
"""The day of the week in a language's long way of writing a date."""


class Language(Words):
    """One language.

    Parameters
    ----------
    locale : its code (``ar``, ``zh-Hans``); QGIS's own when empty.
    """

    def __init__(self, locale: str = "") -> None:
        self._translator = translator_of(locale) if locale else None
        self._own = not locale
        self.locale = locale or QgsApplication.locale() or "en"
        self._numbers = QLocale(locale.replace("-", "_")) if locale else QLocale()
        # QGIS leaves group separators out by default; counts of people are read, not copied
        self._numbers.setNumberOptions(self._numbers.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
        written = QLocale(self.locale.replace("-", "_")).textDirection()
        self.right_to_left = written == Qt.LayoutDirection.RightToLeft or (
            self._own and QGuiApplication.isRightToLeft()
        )

    @property
    def is_translated(self) -> bool:
        """Tell whether there are translations into it; English needs none."""
        return self._own or self._translator is not None or self.locale[:2] == "en"

    def translate(self, text: str) -> str:
        if self._own:
            return QCoreApplication.translate(CONTEXT, text)
        if self._translator is None:
            return text
        # as bytes: of a str PyQt takes ASCII alone
        return self._translator.translate(CONTEXT.encode(), text.encode()) or text

    def number(self, value: float | int, decimals: int | None = None) -> str:
        return self._numbers.toString(float(value), "f", fitting_decimals(value) if decimals is None else decimals)

    def day(self, day: datetime.date) -> str:
        long = self._numbers.dateFormat(QLocale.FormatType.LongFormat)
        return self._numbers.toString(QDate(day.year, day.month, day.day), _WEEKDAY.sub("", long))
