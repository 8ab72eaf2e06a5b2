"""The plugin's one translation context, and the translator of the language QGIS runs in."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from . import paths
from .core.text import CONTEXT, Message


def tr(text: str | Message, **values: Any) -> str:
    """Return the translation of a text that is marked for extraction, with its values in place.

    Mark the literal where it stands: ``tr(QT_TRANSLATE_NOOP("UrbanProfiling", "..."))``.
    """
    if isinstance(text, Message):
        return text.fill(QCoreApplication.translate(CONTEXT, text.template))
    translated = QCoreApplication.translate(CONTEXT, text)
    return translated.format(**values) if values else translated


def install_translator() -> QTranslator | None:
    """Install the translator of QGIS's language (``ll_CC``, then ``ll``) and return it, or ``None`` for English."""
    translator = translator_of(QgsApplication.locale() or "en")
    if translator is not None:
        QCoreApplication.installTranslator(translator)
    return translator


def translator_of(locale: str) -> QTranslator | None:
    """Return the translator of a language, not installed; ``None`` where there are no translations into it."""
    for name in (locale, locale.replace("-", "_"), locale[:2]):
        path = paths.TRANSLATIONS / f"urbanprofiling_{name}.qm"
        translator = QTranslator()
        if path.exists() and translator.load(str(path)):
            return translator
    return None


def reads_from_right() -> bool:
    """Tell whether the plugin speaks a language that is read from right to left."""
    locale = QgsApplication.locale() or "en"
    direction = QLocale(locale.replace("-", "_")).textDirection()
    return direction == Qt.LayoutDirection.RightToLeft and translator_of(locale) is not None
