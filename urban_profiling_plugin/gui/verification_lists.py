"""Which candidates to go through, by verdict and kind, and where in the list one is."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox

from ..core.public_space.verification import FILTERS, Verification
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .flow_layout import FlowLayout
from .labels import Muted
from .verification_words import FILTER_WORDS
from .wording import number, plain


class SpaceLists(FlowLayout):
    """Lets one choose a list; `chosen` tells that it is another."""

    chosen = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.filter, self.kind, self.place = QComboBox(), QComboBox(), Muted()
        for one in FILTERS:
            self.filter.addItem(tr(FILTER_WORDS[one]), one)
        self.filter.setAccessibleName(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Which spaces to go through")))
        self.kind.setAccessibleName(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Of which kind")))
        for box, letters in ((self.filter, 22), (self.kind, 16)):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(letters)
            box.setMaxVisibleItems(20)
            box.activated.connect(lambda _index: self.chosen.emit())
        self.place.setWordWrap(False)
        self.place.setMinimumHeight(self.filter.sizeHint().height())
        for part in (self.filter, self.kind, self.place):
            self.addWidget(part)

    def words(self) -> tuple[str, str | None]:
        """Return the list that is chosen: which spaces, of which kind (``None``: every)."""
        return self.filter.currentData(), self.kind.currentData()

    def offer(self, going: Verification) -> None:
        """Offer the kinds that there are, the most frequent first."""
        kept = self.kind.currentData()
        kinds = [kind for kind in going.words("kind").tolist() if kind is not None]
        self.kind.blockSignals(True)
        self.kind.clear()
        self.kind.addItem(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Every kind")), None)
        for kind in sorted(set(kinds), key=lambda kind: (-kinds.count(kind), kind)):
            self.kind.addItem(f"{plain(kind)}\u2002({number(kinds.count(kind))})", kind)
        self.kind.setCurrentIndex(max(self.kind.findData(kept), 0))
        self.kind.blockSignals(False)

    def show_place(self, going: Verification | None, row: int | None) -> None:
        """Say how many spaces each list holds, and where in it one is."""
        for box in (self.filter, self.kind):
            box.setVisible(going is not None)
        if going is None:
            self.place.setText(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "There is no inventory of open spaces yet.")))
            return
        for index in range(self.filter.count()):
            one = self.filter.itemData(index)
            n = int(going.matching(one, self.kind.currentData()).sum())
            self.filter.setItemText(index, f"{tr(FILTER_WORDS[one])}\u2002({number(n)})")
        rows = going.rows(*self.words()).tolist()
        if row in rows:
            text = QT_TRANSLATE_NOOP("UrbanProfiling", "{place} of {n}, largest first")
            self.place.setText(tr(text, place=number(rows.index(row) + 1), n=number(len(rows))))
        else:
            self.place.setText("")
