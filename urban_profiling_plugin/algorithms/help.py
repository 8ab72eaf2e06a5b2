"""The help page of an algorithm, from its declarations."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr

if TYPE_CHECKING:
    from .base import UrbanAlgorithm


def help_html(algorithm: UrbanAlgorithm) -> str:
    """Return what the side panel of the Processing dialog shows."""
    parts = [f"<p>{escape(tr(algorithm.summary))}</p>"]
    parts += _list(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Inputs")), algorithm.parameters)
    parts += _list(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Layers made")), algorithm.sinks)
    if algorithm.method:
        parts.append(f"<h3>{escape(tr(QT_TRANSLATE_NOOP('UrbanProfiling', 'Method')))}</h3>")
        parts += [f"<p>{escape(paragraph)}</p>" for paragraph in tr(algorithm.method).split("\n\n")]
    return "".join(parts)


def _list(heading: str, items: tuple) -> list[str]:
    if not items:
        return []
    lines = "".join(f"<li><b>{escape(tr(item.label))}</b>: {escape(tr(item.help))}</li>" for item in items)
    return [f"<h3>{escape(heading)}</h3><ul>{lines}</ul>"]
