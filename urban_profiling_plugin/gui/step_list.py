"""The steps of a workflow with their state: an icon of its own shape, a title, and a few words."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ..i18n import tr
from ..workspace.steps import Workflow
from .painting import draw_text, icon_size, muted, state_icon

_LINE = Qt.ItemDataRole.UserRole + 1
_STEM = Qt.ItemDataRole.UserRole + 2
_SMALLER = 0.87
_NARROW, _WIDE = 31, 40


class StepList(QListWidget):
    """A list that shows, for each step, its state."""

    def __init__(self, workflow: Workflow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setItemDelegate(_StepDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr(workflow.title))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, palette.color(QPalette.ColorRole.Window))
        self.setPalette(palette)
        self._rows: dict[str, int] = {}
        for row, step in enumerate(workflow.steps):
            item = QListWidgetItem(tr(step.title))
            item.setData(_STEM, step.stem)
            self.addItem(item)
            self._rows[step.stem] = row

    def show_states(self, shown: Mapping[str, tuple[str, str]]) -> None:
        """Show (state, few words) of each step by its stem."""
        for stem, (kind, line) in shown.items():
            item = self.item(self._rows[stem])
            item.setIcon(state_icon(kind, self.palette()))
            item.setData(_LINE, line)
            item.setToolTip(f"{item.text()}: {line}" if line else item.text())
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {line}")

    def line(self, stem: str) -> str:
        """Return the few words shown below a step."""
        return self.item(self._rows[stem]).data(_LINE) or ""

    def current_stem(self) -> str:
        """Return the step that is chosen."""
        item = self.currentItem()
        return item.data(_STEM) if item is not None else ""

    def choose(self, stem: str) -> None:
        """Choose a step."""
        self.setCurrentRow(self._rows[stem])

    def sizeHint(self) -> QSize:
        """Return a width in which every title fits, within reason."""
        bold, _ = _fonts(self.font())
        widest = max(QFontMetrics(bold).horizontalAdvance(self.item(row).text()) for row in range(self.count()))
        unit = self.fontMetrics().averageCharWidth()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        width = widest + icon_size(self.fontMetrics()) + 3 * unit
        return QSize(min(max(width, _NARROW * unit), _WIDE * unit) + bar, 200)


class _StepDelegate(QStyledItemDelegate):
    """Draws title and state below each other, mirrored where the language runs from right to left."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        self.initStyleOption(option, index)
        title, line = option.text, index.data(_LINE) or ""
        margin, gap = _margins(option)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            self._draw_ground(painter, option, chosen)
        inner = option.rect.adjusted(margin, margin, -margin, -margin)
        icon = icon_size(option.fontMetrics)
        mark = QRect(inner.left(), inner.top(), icon, icon)
        option.icon.paint(painter, QStyle.visualRect(option.direction, option.rect, mark))
        ink = option.palette.color(QPalette.ColorRole.WindowText)
        left = inner.left() + icon + gap
        width = inner.right() - left
        bold, small = _fonts(option.font)
        if chosen:
            painter.setFont(bold)
        painter.setPen(ink)
        height = option.fontMetrics.height()
        top = QRect(left, inner.top() + max((icon - height) // 2, 0), width, height)
        text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, width)
        draw_text(painter, QStyle.visualRect(option.direction, option.rect, top), text, option.direction)
        painter.setFont(small)
        painter.setPen(muted(option.palette))
        below = QRect(left, top.bottom() + 2, width, painter.fontMetrics().height())
        text = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, width)
        draw_text(painter, QStyle.visualRect(option.direction, option.rect, below), text, option.direction)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, chosen: bool) -> None:
        """Draw the chosen step as a card, framed in the highlight where the keyboard is; hint at a hovered one."""
        focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        frame = QPalette.ColorRole.Highlight if focused else QPalette.ColorRole.Mid
        painter.setPen(QPen(option.palette.color(frame), 1) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(QPalette.ColorRole.Base if chosen else QPalette.ColorRole.Midlight))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        self.initStyleOption(option, index)
        margin, _ = _margins(option)
        return QSize(0, int(option.fontMetrics.height() * (1 + _SMALLER)) + 2 * margin + 4)


def _margins(option: QStyleOptionViewItem) -> tuple[int, int]:
    unit = max(option.fontMetrics.height() // 3, 4)
    return unit, unit + 2


def _fonts(font: QFont) -> tuple[QFont, QFont]:
    bold, small = QFont(font), QFont(font)
    bold.setBold(True)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * _SMALLER)
    else:
        small.setPixelSize(round(font.pixelSize() * _SMALLER))
    return bold, small
