"""What is wrong with a window for those who use it by keyboard, by ear, on a small screen, or from right to left."""

from __future__ import annotations

from collections import Counter

from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from urban_profiling_plugin.gui.form import MoreSettings

from .walk import settle

SCREEN = (1366, 728)
"""What a taskbar leaves of a screen of 1366 x 768."""
INTERACTIVE = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView, QTabBar)


def interactive(window):
    """Return what a person can act on, whole things only: a number's edit field belongs to it."""
    found = [part for part in window.findChildren(INTERACTIVE) if part.isVisible() and part.isEnabled()]
    return [
        part
        for part in found
        if part.window() is window
        and not isinstance(part, QHeaderView)
        and not isinstance(part.parentWidget(), (QComboBox, QAbstractSpinBox, QLineEdit, QTabBar, QAbstractItemView))
    ]


def whole(widget):
    """Return the widget that one with the keyboard is a part of."""
    while isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox)):
        widget = widget.parentWidget()
    return widget


def tabbed(window, key=Qt.Key.Key_Tab):
    """Return what Tab leads to, from where the keyboard is until it is there again."""
    if window.focusWidget() is None:
        QTest.keyClick(window, key)
    found = [window.focusWidget()]
    for _ in range(200):
        QTest.keyClick(found[-1], key)
        if window.focusWidget() is found[0]:
            return [whole(widget) for widget in found]
        found.append(window.focusWidget())
    raise AssertionError(f"{window.windowTitle()}: the keyboard does not come back from {name_of(found[-1])}")


def name_of(widget):
    """Return what a screen reader calls a widget."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&", "")
    label = next((label for label in widget.window().findChildren(QLabel) if label.buddy() is widget), None)
    return "" if label is None else label.text().replace("&", "")


def place_of(widget):
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def page_of(widget):
    """Return the page that scrolls and holds a widget, ``None`` for what stays."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def is_read_after(before, after, mirrored):
    """Tell whether a thing lies below another, or beside it where one reads on."""
    first, second = place_of(before), place_of(after)
    if second.top() >= first.bottom():
        return True
    beside = second.right() <= first.left() if mirrored else second.left() >= first.right()
    return beside and second.bottom() > first.top()


def out_of_order(window):
    """Return the pairs that Tab takes against the reading direction, within a page and among what stays."""
    mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    order = [widget for widget in tabbed(window) if isinstance(widget, INTERACTIVE)]
    first = min(range(len(order)), key=lambda i: (page_of(order[i]) is not None, place_of(order[i]).top()))
    order = order[first:] + order[:first]
    wrong = []
    for page in {page_of(widget) for widget in order}:
        part = [widget for widget in order if page_of(widget) is page]
        wrong += [(a, b) for a, b in zip(part, part[1:]) if not is_read_after(a, b, mirrored)]
    return [f"{name_of(a)} before {name_of(b)}" for a, b in wrong]


def unreached(window):
    order = tabbed(window)
    back = tabbed(window, Qt.Key.Key_Backtab)
    assert back[:1] + back[:0:-1] == order, "Shift+Tab is the way back"
    groups = [widget.group() for widget in order if isinstance(widget, QAbstractButton) and widget.group() is not None]
    return [
        name_of(part) or type(part).__name__
        for part in interactive(window)
        if part not in order and not (isinstance(part, QAbstractButton) and part.group() in groups)
    ]


def nameless(window):
    stops = [*interactive(window), *tabbed(window)]
    return [f"{type(part).__name__} in {type(part.parentWidget()).__name__}" for part in stops if not name_of(part)]


def shared_names(window):
    names = Counter(name_of(part) for part in interactive(window) if isinstance(part, QAbstractButton))
    return [name for name, count in names.items() if count > 1]


def shared_letters(window):
    labels = [part for part in window.findChildren(QLabel) if part.buddy() is not None]
    texts = [part.text() for part in (*window.findChildren(QAbstractButton), *labels) if part.isVisible()]
    letters = Counter(QKeySequence.mnemonic(text).toString() for text in texts)
    return [f"{letter} of {texts}" for letter, count in letters.items() if letter and count > 1]


def too_wide(window):
    """Return what does not fit a small screen; a page may scroll down, not across."""
    window.resize(*SCREEN)
    settle()
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    wrong = [f"{least} at least"] if least.width() > SCREEN[0] or least.height() > SCREEN[1] else []
    for area in window.findChildren(QScrollArea):
        across = area.horizontalScrollBar().maximum()
        if area.isVisible() and across:
            parts = [part for part in area.widget().findChildren(QWidget) if part.layout() is None and part.isVisible()]
            widest = max(parts, key=lambda part: max(part.minimumSizeHint().width(), part.minimumWidth()))
            wrong.append(f"{across} pixels across, by {type(widest).__name__} {name_of(widest)}")
    return wrong


def empty_below(window):
    """Return the pages that scroll on past what they hold."""
    found = []
    for area in window.findChildren(QScrollArea):
        if area.isVisible() and area.verticalScrollBar().maximum():
            inner = area.widget()
            parts = [part for part in inner.findChildren(QFrame) if part.isVisible()]  # words and cards
            end = max(part.mapTo(inner, part.rect().bottomLeft()).y() for part in parts)
            if inner.height() - end > 4 * inner.fontMetrics().height():
                found.append(f"{inner.height() - end} pixels of {inner.height()}")
    return found


def cut(window):
    """Return what has less room than its text, and no tooltip with the whole of it."""
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisible() or part.window() is not window:
            continue
        if isinstance(part, QPushButton) and part.width() < part.minimumSizeHint().width():
            found.append(f"button {part.text()}")
        elif isinstance(part, QLabel) and part.text() and not part.toolTip():
            if part.wordWrap():
                lacks = (
                    part.height() < part.heightForWidth(part.width()) or part.width() < part.minimumSizeHint().width()
                )
            else:
                lacks = part.width() < part.fontMetrics().horizontalAdvance(part.text().replace("&", ""))
            if lacks:
                found.append(f"label {part.text()}")
        elif isinstance(part, QComboBox) and not part.isEditable():
            tip = part.tip() if hasattr(part, "tip") else part.toolTip()
            text = part.currentText()
            if part.fontMetrics().horizontalAdvance(text) > part.width() and text not in tip:
                found.append(f"choice {text}")
        elif isinstance(part, QTreeWidget):
            found += [f"row {text}" for text in cut_in_rows(part)]
    return found


def cut_in_rows(tree):
    """Yield the texts of a table that its columns cut, without a tooltip that has them whole."""
    tops = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
    for item in [*tops, *(top.child(i) for top in tops for i in range(top.childCount()))]:
        for column in range(0 if item.isFirstColumnSpanned() else tree.columnCount()):
            text, width = item.text(column), tree.columnWidth(column)
            if tree.fontMetrics().horizontalAdvance(text) > width and text not in item.toolTip(column):
                yield text


def points_left(icon):
    """Tell whether the tip of an arrow is on the left: there it is thinner."""
    picture = icon.pixmap(40, 40).toImage()
    thick = [sum(picture.pixelColor(x, y).alpha() > 99 for y in range(40)) for x in range(40)]
    inked = [count for count in thick if count]
    return inked[0] < inked[-1]


def stays_open(window):
    """Return what Escape does not do: it ends what is open inside a page first, then closes the window."""
    runs = []
    session = getattr(window, "session", None)
    if session is not None:
        session.began.connect(runs.append)
    for _ in range(2):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
    if session is not None:
        session.began.disconnect(runs.append)
    return [*(["still open"] if window.isVisible() else []), *runs]


def not_mirrored(window):
    """Return what keeps to the side it has in English."""
    found = []
    for label in window.findChildren(QLabel):
        field = label.buddy()
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        if label.alignment() & left == left:
            found.append(f"alignment of {label.text()}")
        if label.isVisible() and field is not None and field.isVisible():
            a, b = place_of(label), place_of(field)
            if b.top() < a.bottom() and a.top() < b.bottom() and a.left() < b.left():
                found.append(f"label of {label.text()}")
    for button in window.findChildren(QToolButton):
        if button.isVisible() and button.text() and button.arrowType() != Qt.ArrowType.NoArrow:
            found.append(f"Qt draws the arrow of {button.text()} over its text")
    for more in window.findChildren(MoreSettings):
        if more.isVisible() and more.button.accessibleDescription() == "folded away":
            found += [] if points_left(more.button.icon()) else [f"arrow of {more.button.text()}"]
    return found
