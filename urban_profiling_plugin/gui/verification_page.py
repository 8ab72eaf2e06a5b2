"""The page on which an officer goes through candidate spaces, largest first, and decides which are public."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ..core.errors import UrbanProfilingError
from ..core.public_space.verification import Step, Verification
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .panels import MessageCard
from .small_map import SmallMap
from .space_card import SpaceCard
from .space_on_map import SpaceOnMap
from .verdict_store import VerdictStore
from .verification_cards import Headline
from .verification_lists import SpaceLists
from .verification_many import ManyCard
from .verification_measures import Measures
from .verification_words import told

_WITH_MAP = 70
"""Letters across from which a map fits beside the card."""


class VerificationPage(QWidget):
    """Shows one candidate at a time and writes every verdict to the layer at once.

    `written` tells that verdicts are in the file, so that what was made from it is out of date.

    Parameters
    ----------
    canvas : the map on which the candidate is shown, and beside the card on one of the page's own; none in tests.
    """

    written = pyqtSignal()

    def __init__(self, canvas: Any = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers: tuple[Any, ...] = ()
        self._store: VerdictStore | None = None
        self.verification: Verification | None = None
        self.row: int | None = None
        self.measures = Measures(self)
        self._stale, self._busy = False, False
        self.map = None if canvas is None else SmallMap()
        self._map = SpaceOnMap(*([] if self.map is None else [canvas, self.map]))
        self.message = MessageCard()
        self.headline = Headline()
        self.lists = SpaceLists()
        self.card, self.many = SpaceCard(), ManyCard()
        self._stack = QStackedWidget()
        for card in (self.card, self.many):
            self._stack.addWidget(card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.message, self.headline):
            layout.addWidget(part)
        layout.addLayout(self.lists)
        beside = QHBoxLayout()
        beside.addWidget(self._stack, 3)
        if self.map is not None:
            beside.addWidget(self.map, 2)
        layout.addLayout(beside)
        layout.addStretch()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Verify")))
        self._connect()
        self._show()

    @property
    def measured(self) -> bool:
        """Tell whether the figures are there."""
        return self.measures.land is not None

    # --- the layers ---

    def set_layers(
        self,
        spaces: QgsVectorLayer | None,
        areas: QgsVectorLayer | None = None,
        street_areas: QgsVectorLayer | None = None,
        population: QgsVectorLayer | None = None,
        population_field: str = "population",
    ) -> None:
        """Work on these layers; the same as before are only looked at again.

        Parameters
        ----------
        spaces : the inventory, in a file that QGIS can write.
        areas, street_areas : for the figures; without streets they are of open space alone, without areas there are
            none.
        population, population_field : for how many people live near.
        """
        layers = (spaces, areas, street_areas, population, population_field)
        if layers == self._layers:
            self.refresh()
            return
        self._let_go()
        self._layers = layers
        if spaces is not None:
            for signal, slot in self._heard(spaces):
                signal.connect(slot)
            self._store = VerdictStore(spaces)
        self._load()

    def _heard(self, spaces: QgsVectorLayer) -> tuple[tuple[Any, Callable[..., None]], ...]:
        """Return what the layer tells, and who listens."""
        return (
            (spaces.dataChanged, self._changed_elsewhere),
            (spaces.afterCommitChanges, self._changed_elsewhere),
            (spaces.editingStarted, self._tell_problem),
            (spaces.editingStopped, self._tell_problem),
            (spaces.selectionChanged, self._selected),
            (spaces.willBeDeleted, self._gone),
        )

    def refresh(self) -> None:
        """Show what the layer holds now; nothing is read again unless it was changed elsewhere."""
        if self._stale:
            self._load()
        else:
            self._show()

    def _load(self) -> None:
        """Read the inventory, and measure it unless it has the shapes it had."""
        self._stale = False
        before, where = self.verification, self.row
        if self._store is None:
            self.verification, self.row = None, None
            self._show()
            return
        try:
            going = Verification(self._store.read())
        except UrbanProfilingError as error:
            self.verification, self.row = None, None
            self._show()
            self.message.tell("\n".join(tr(item) for item in error.messages))
            return
        if before is not None and before.is_same(going):
            self._show()
            return
        self.verification = going
        same_shapes = before is not None and before.has_same_shapes(going)
        if not same_shapes:
            self.measures.begin(going.inventory, *self._layers[1:])
        self.row = where if same_shapes else going.first(self.lists.words()[0], None)
        self.card.offer(going)
        self.lists.offer(going)
        self._show()
        self._show_on_map()

    def _let_go(self) -> None:
        """Forget the layers; the map is as it was."""
        self.measures.cancel()
        spaces = self._layers[0] if self._layers else None
        if spaces is not None:
            for signal, slot in self._heard(spaces):
                signal.disconnect(slot)
        self._map.clear()
        self._layers, self._store, self.verification, self.row = (), None, None, None
        self._stale = False
        self._show()

    def _gone(self) -> None:
        # it cannot be asked any more
        self._layers = ()
        self._let_go()

    def _changed_elsewhere(self) -> None:
        if not self._busy:
            self._stale = True
            if self.isVisible():
                self.refresh()

    # --- verdicts ---

    def decide(self, words: dict[str, str | None], go_on: bool) -> None:
        """Give the candidate these words, and go on to the next."""
        if self.verification is None or self.row is None:
            return
        if not self._write(self.verification.proposal([self.row], words)):
            return
        if go_on:
            self.go(back=False)
        else:
            self._show()

    def verify(self) -> None:
        """Give the candidate the verdict “verified”, and go on."""
        if self.verification is not None and self.row is not None:
            self.decide(dict(self.verification.verified(self.row)), True)

    def undo(self) -> None:
        """Take the last verdict back, and show the space it was about."""
        if self.verification is not None:
            self._take(self.verification.undoing(), undo=True)

    def redo(self) -> None:
        """Give the verdict again that was taken back last."""
        if self.verification is not None:
            self._take(self.verification.redoing(), undo=False)

    def _take(self, step: Step, undo: bool) -> None:
        going = self.verification
        if going is None or not step or not self._put(step):
            return
        if undo:
            going.undo()
            step = tuple(change.back() for change in step)
            text = QT_TRANSLATE_NOOP("UrbanProfiling", "Taken back: {what}")
        else:
            going.redo()
            text = QT_TRANSLATE_NOOP("UrbanProfiling", "Again: {what}")
        self.card.say(tr(text, what=told(step)))
        self.show_row(step[0].row)

    def _give_many(self, rows: Sequence[int], words: dict[str, str | None]) -> None:
        if self.verification is not None and self._write(self.verification.proposal(rows, words)):
            self._close_many()
            if self.row in rows:
                self.go(back=False)
            else:
                self._show()

    def _write(self, step: Step) -> bool:
        """Write a step and take it over; tell and change nothing where it cannot be written."""
        if self.verification is None or not self._put(step):
            return False
        self.verification.apply(step)
        if step:
            name = self.card.name() if len({change.row for change in step}) == 1 else ""
            self.card.say(f"{name}: {told(step)}" if name else told(step))
        return True

    def _put(self, step: Step) -> bool:
        if self._store is None:
            return False
        self._busy = True
        try:
            problem = self._store.write(step)
        finally:
            self._busy = False
        self.message.tell(problem)
        if problem:
            return False
        if step:
            self.written.emit()
        return True

    # --- going through ---

    def go(self, back: bool) -> None:
        """Go on to the next candidate of the list, or to the one before."""
        if self.verification is None:
            return
        chosen = self.lists.words()
        found = (
            self.verification.first(*chosen)
            if self.row is None
            else self.verification.following(self.row, *chosen, back=back)
        )
        if found is not None:
            self.show_row(found)
            return
        if self.row is not None and not self.verification.matching(*chosen)[self.row]:
            self.row = None
            self._map.clear()
        self._show()

    def show_row(self, row: int) -> None:
        """Show a space."""
        self.row = row
        self._show()
        self._show_on_map()

    def _selected(self, chosen: Sequence[int], *_: object) -> None:
        """Show the one space that was selected on the map."""
        if len(chosen) == 1 and self._store is not None and self.isVisible():
            row = self._store.row(chosen[0])
            if row is not None and row != self.row:
                self._stack.setCurrentWidget(self.card)
                self.show_row(row)

    def _filtered(self) -> None:
        """Begin the chosen list anew."""
        if self.verification is None:
            return
        self.verification.sort()
        self.row = self.verification.first(*self.lists.words())
        self._show()
        self._show_on_map()
        self.setFocus()

    def _open_many(self) -> None:
        if self.verification is not None and self.row is not None:
            self.many.open(self.verification, self.row, lambda: self.measures.land)
            self._stack.setCurrentWidget(self.many)

    def _close_many(self) -> None:
        self._stack.setCurrentWidget(self.card)
        self.setFocus()

    def _show_many(self, rows: Sequence[int]) -> None:
        if self._store is not None:
            self._map.show_many(self._store.layer, [self._store.feature_id(row) for row in rows])

    # --- what is shown ---

    def _show(self) -> None:
        going = self.verification
        for part in (self.headline, self._stack):
            part.setVisible(going is not None)
        self._show_map()
        self._tell_problem()
        self.lists.show_place(going, self.row)
        if going is None:
            return
        self.headline.show_tally(going.tally())
        land = self.measures.land
        figures = None if land is None else going.figures(land)
        self.headline.show_figures(figures, self._layers[2] is not None, self.measures.waiting)
        if self.row is None:
            self.card.show_nothing(going)
        else:
            self.card.show_space(going, self.row, land, self.measures.around)
        if self._stack.currentWidget() is self.many:
            self.many.refresh()

    def _show_map(self) -> None:
        """Show the page's own map where there is room for it."""
        if self.map is not None:
            wide = self.width() > _WITH_MAP * self.fontMetrics().averageCharWidth()
            self.map.setVisible(wide and self.verification is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_map()

    def _show_on_map(self) -> None:
        if self.row is None or self._store is None:
            self._map.clear()
        elif self.isVisible():
            self._map.show(self._store.layer, self._store.feature_id(self.row))

    def _tell_problem(self) -> None:
        if self._store is not None and self.verification is not None:
            self.message.tell(self._store.problem())

    def _connect(self) -> None:
        self.measures.changed.connect(self._show)
        self.lists.chosen.connect(self._filtered)
        card = self.card
        card.verified.connect(self.verify)
        card.decided.connect(self.decide)
        card.moved.connect(lambda back: self.go(back))
        card.undone.connect(self.undo)
        card.redone.connect(self.redo)
        card.many_wanted.connect(self._open_many)
        card.done_typing.connect(self.setFocus)
        self.many.given.connect(self._give_many)
        self.many.shown.connect(self._show_many)
        self.many.closed.connect(self._close_many)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._load()
        self._show_on_map()
        self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._map.clear()
