"""The only module that knows where files lie, in a checkout and in an installed plugin."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
_HOME = PACKAGE if (PACKAGE / "resources").is_dir() else PACKAGE.parent
RESOURCES = _HOME / "resources"
TRANSLATIONS = _HOME / "i18n"
METADATA = _HOME / "metadata.txt"
DOCS = _HOME / "docs"
SAMPLE = RESOURCES / "sample"
MODELS = RESOURCES / "models"


def table(name: str) -> Path:
    """Return the path of a table of defaults."""
    return RESOURCES / "tables" / name


def icon(name: str) -> Path:
    """Return the path of an icon; the plugin's own where there is none of that name."""
    path = RESOURCES / "icons" / f"{name}.svg"
    return path if path.exists() else RESOURCES / "icons" / "icon.svg"


def style(stem: str, output: str) -> Path | None:
    """Return the style of an algorithm's output, or ``None``."""
    names = (f"{stem}.{output}.qml", f"{stem}.qml") if output == "OUTPUT" else (f"{stem}.{output}.qml",)
    return next((path for name in names if (path := RESOURCES / "styles" / name).exists()), None)
