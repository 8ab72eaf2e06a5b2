"""The cards of the verification page: how far one is with what comes of it, and what is known of a space."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from ..core.public_space.verification import Figures, Tally
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .labels import Heading, Muted, Wrapped, scaled
from .leading import Leading
from .painting import accent
from .panels import Card
from .wording import number, quantity

_FIGURE, _SMALL_FIGURE, _NAME = 1.9, 1.25, 1.3


class Headline(Card):
    """How many spaces have a verdict, and the city's figures with and without those that have none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setMaximumHeight(self.fontMetrics().height() // 2)
        self._told = Wrapped()
        self._main = _Figure(_FIGURE)
        self._verified, self._most = _Figure(_SMALL_FIGURE), _Figure(_SMALL_FIGURE)
        self._waiting = Muted()
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.fontMetrics().height() * 3 // 2)
        grid.setVerticalSpacing(0)
        for column, (figure, stretch) in enumerate(((self._main, 4), (self._verified, 3), (self._most, 3))):
            # the numbers stand on one line, whatever their size and however long what is below them
            grid.addWidget(figure.number, 0, column, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(figure.caption, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, stretch)
        self.body.addWidget(self._told)
        self.body.addWidget(self._bar)
        self.body.addLayout(grid)
        self.body.addWidget(self._waiting)
        self.show_figures(None, False, "")

    def show_tally(self, tally: Tally) -> None:
        """Show how far one is."""
        land = quantity(None if tally.land_pct is None else round(tally.land_pct, 1), "%")
        text = tr(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "{done} of {total} spaces have a verdict; these hold {land} of the land."
            ),
            done=number(tally.done),
            total=number(tally.total),
            land=land,
        )
        self._told.setText(text)
        # by number: the land is done long before the spaces are
        self._bar.setValue(round(1000 * tally.done / tally.total) if tally.total else 0)
        self._bar.setAccessibleName(text)

    def show_figures(self, figures: Figures | None, with_streets: bool, waiting: str) -> None:
        """Show the figures, or what they wait for."""
        self._waiting.setText(waiting)
        self._waiting.setVisible(bool(waiting))
        for figure in (self._main, self._verified, self._most):
            figure.show(figures is not None)
        if figures is None:
            return
        if with_streets:
            values = (figures.share_pct, figures.share_verified_pct, figures.share_most_pct)
            what = QT_TRANSLATE_NOOP("UrbanProfiling", "public space and streets, of the city's land")
            alone = QT_TRANSLATE_NOOP("UrbanProfiling", "streets and verified spaces alone")
        else:
            values = (figures.open_pct, figures.open_verified_pct, figures.open_most_pct)
            what = QT_TRANSLATE_NOOP("UrbanProfiling", "open public space, of the city's land")
            alone = QT_TRANSLATE_NOOP("UrbanProfiling", "from verified spaces alone")
        captions = (
            what,
            alone,
            QT_TRANSLATE_NOOP("UrbanProfiling", "if all that is not decided were public"),
        )
        for figure, value, caption in zip((self._main, self._verified, self._most), values, captions):
            figure.tell(_percent(value), tr(caption))

    def texts(self) -> list[str]:
        """Return what is read: how far, and each figure with its caption."""
        figures = [figure.text() for figure in (self._main, self._verified, self._most) if not figure.number.isHidden()]
        return [self._told.text(), *figures, *([self._waiting.text()] if self._waiting.text() else [])]


class _Figure:
    """A number and what it is of."""

    def __init__(self, scale: float) -> None:
        self.number, self.caption = Leading(), Muted()
        self.number.setFont(scaled(self.number.font(), scale, bold=True))
        self.number.setForegroundRole(QPalette.ColorRole.WindowText)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, accent(palette))
        self.number.setPalette(palette)

    def show(self, on: bool) -> None:
        """Show it, or not."""
        for label in (self.number, self.caption):
            label.setVisible(on)

    def tell(self, text: str, caption: str) -> None:
        """Show a number."""
        self.number.setText(text)
        self.caption.setText(caption)
        self.number.setAccessibleName(self.text())

    def text(self) -> str:
        """Return number and caption."""
        return f"{self.number.text()} {self.caption.text()}"


def _percent(value: float | None) -> str:
    """Return a percentage with as many decimals as a verdict on one space moves."""
    if value is None:
        return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "unknown"))
    return f"{number(value, 2)}\u00a0%"


class Facts(QWidget):
    """What is known of a space, in rows that a person can read at a glance; name and first line stand in `heading`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QWidget()
        top = QVBoxLayout(self.heading)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        self._name = Heading("", _NAME)
        self._line = Wrapped()
        top.addWidget(self._name)
        top.addWidget(self._line)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(self.fontMetrics().height())
        self._grid.setVerticalSpacing(self.fontMetrics().height() // 5)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, Wrapped]] = []

    def tell(self, name: str, line: str, rows: Sequence[tuple[str, str]]) -> None:
        """Show a space; rows without a text are left out."""
        self._name.setText(name)
        self._line.setText(line)
        rows = [(label, text) for label, text in rows if text]
        while len(self._rows) < len(rows):
            label, value = Muted(), Wrapped()
            label.setWordWrap(False)
            place = len(self._rows)
            self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, place, 1)
            self._rows.append((label, value))
        for index, (label, value) in enumerate(self._rows):
            shown = index < len(rows)
            label.setVisible(shown)
            value.setVisible(shown)
            if shown:
                label.setText(rows[index][0])
                value.setText(rows[index][1])
                value.setAccessibleName(f"{rows[index][0]}: {rows[index][1]}")

    def texts(self) -> list[str]:
        """Return name, line and rows as they are read."""
        rows = [f"{label.text()}: {value.text()}" for label, value in self._rows if not value.isHidden()]
        return [self._name.text(), self._line.text(), *rows]
