"""Pages of the user guide, on this computer."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from .. import paths


def open_page(name: str, part: str = "") -> None:
    """Open a page of the guide, at a part of it; nothing where this copy of the plugin has none."""
    pages = (paths.DOCS / f"{name}.html", paths.DOCS / f"{name}.md")
    page = next((path for path in pages if path.exists()), Path())
    if not page.name:
        return
    url = QUrl.fromLocalFile(str(page))
    url.setFragment(part)
    QDesktopServices.openUrl(url)


def explain(check: str) -> None:
    """Open what is said of a check: what it looks at, why it matters, what to do."""
    open_page("checks", check)
