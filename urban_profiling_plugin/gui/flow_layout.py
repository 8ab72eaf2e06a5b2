"""Rows that go on below where there is no room beside: of buttons as wide as their words, of columns that share it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class _Rows(QLayout):
    """Items in rows, from where the language begins; how high they are depends on the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientations:
        return Qt.Orientations() if hasattr(Qt, "Orientations") else Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        self._arrange(box, place=True)

    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() for item in self._items) + self.spacing() * max(len(self._items) - 1, 0)
        return QSize(width, self.minimumSize().height())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, box: QRect, place: bool) -> int:
        """Give every item its place, and return the height of all rows."""
        raise NotImplementedError

    def _put(self, item: QLayoutItem, box: QRect, place: QRect) -> None:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        item.setGeometry(QStyle.visualRect(direction, box, place))


class FlowLayout(_Rows):
    """Puts its items side by side, each as wide as it wants to be."""

    def _arrange(self, box: QRect, place: bool) -> int:
        x, y, line = box.left(), box.top(), 0
        for item in self._items:
            size = item.sizeHint()
            if x > box.left() and x + size.width() > box.right() + 1:
                x, y, line = box.left(), y + line + self.spacing(), 0
            if place:
                self._put(item, box, QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line - box.top()


class ColumnsLayout(_Rows):
    """Shares the width among as many columns as there is room for.

    Parameters
    ----------
    shares : how wide the columns are to each other, 0 for one as narrow as can be; there are at most so many.
    gap : between two columns.
    """

    def __init__(self, shares: Sequence[int], gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares, self._gap = tuple(shares), gap

    def _arrange(self, box: QRect, place: bool) -> int:
        shown = [item for item in self._items if not item.isEmpty()]
        widths = self._widths(shown, box.width())
        y = box.top()
        for first in range(0, len(shown), len(widths)):
            row, x = shown[first : first + len(widths)], box.left()
            heights = [_height(item, width) for item, width in zip(row, widths)]
            for item, width, height in zip(row, widths, heights):
                if place:
                    self._put(item, box, QRect(x, y, width, height))
                x += width + self._gap
            y += max(heights) + self.spacing()
        return max(y - self.spacing() - box.top(), 0)

    def _widths(self, shown: list[QLayoutItem], width: int) -> list[int]:
        """Return the widths of the columns, of which there are as many as can show what they hold."""
        for count in range(min(len(self._shares), len(shown)), 1, -1):
            least = [max(item.minimumSize().width() for item in shown[place::count]) for place in range(count)]
            shares = self._shares[:count]
            narrow = sum(width for width, share in zip(least, shares) if not share)
            free = width - self._gap * (count - 1) - narrow
            widths = [free * share // sum(shares) if share else most for most, share in zip(least, shares)]
            if all(most <= given for most, given in zip(least, widths)):
                return widths
        return [width]


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
