"""One verdict for many spaces alike: which they are, what comes of it, and only then the verdict."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QPushButton, QWidget

from ..core.public_space.space_faces import SpaceLand
from ..core.public_space.verification import Verification
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .flow_layout import FlowLayout
from .key_button import KeyButton
from .labels import Wrapped
from .panels import Card
from .verification_words import area, word
from .wording import number

_VERDICTS = ("rejected", "verified", "check")
_VERDICT_WORDS = {
    "rejected": QT_TRANSLATE_NOOP("UrbanProfiling", "Rejected: no public space"),
    "verified": QT_TRANSLATE_NOOP("UrbanProfiling", "Verified, open to all"),
    "check": QT_TRANSLATE_NOOP("UrbanProfiling", "To be checked"),
}
_GIVE = QT_TRANSLATE_NOOP("UrbanProfiling", "&Give it to {n} spaces")
_LARGEST_M2 = 1e9


class ManyCard(Card):
    """Chooses spaces like the one that is looked at. `given` carries their rows and the words; `closed` ends it."""

    given = pyqtSignal(list, dict)
    shown = pyqtSignal(list)
    closed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "One verdict for many alike")), parent)
        self._verification: Verification | None = None
        self._land: Callable[[], SpaceLand | None] = lambda: None
        self._row = 0
        self.rows: list[int] = []
        self.verdict = QComboBox()
        for text in _VERDICTS:
            self.verdict.addItem(tr(_VERDICT_WORDS[text]), text)
        self.verdict.setAccessibleName(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Verdict")))
        self.kind, self.access, self.unnamed = QCheckBox(), QCheckBox(), QCheckBox()
        self.unnamed.setText(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Only those without a name")))
        self.size = QDoubleSpinBox()
        self.size.setRange(0, _LARGEST_M2)
        self.size.setDecimals(0)
        self.size.setSingleStep(50)
        self.size.setGroupSeparatorShown(True)
        self.size.setSuffix("\u00a0m²")
        label = QLabel(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Up to a size of")))
        label.setBuddy(self.size)
        self._preview = Wrapped()
        self.apply, self.show_them = QPushButton(tr(_GIVE, n=number(0))), QPushButton()
        self.show_them.setText(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Show them on the &map")))
        self.back = KeyButton(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Back to the single space")), Qt.Key.Key_Escape)
        first, size, buttons = FlowLayout(), QHBoxLayout(), FlowLayout()
        for box in (self.kind, self.access, self.unnamed):
            first.addWidget(box)
            box.toggled.connect(self.refresh)
        for widget in (label, self.size):
            size.addWidget(widget)
        size.addStretch()
        for button in (self.apply, self.show_them, self.back):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.body.addWidget(self.verdict, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(first)
        self.body.addLayout(size)
        self.body.addWidget(self._preview)
        self.body.addLayout(buttons)
        self.body.addStretch()
        self.verdict.currentIndexChanged.connect(self.refresh)
        self.size.valueChanged.connect(self.refresh)
        self.apply.clicked.connect(lambda _checked=False: self.given.emit(list(self.rows), self.words()))
        self.show_them.clicked.connect(lambda _checked=False: self.shown.emit(list(self.rows)))
        self.back.clicked.connect(lambda _checked=False: self.closed.emit())

    def open(self, verification: Verification, row: int, land: Callable[[], SpaceLand | None]) -> None:
        """Begin with the spaces of this one's kind and access, up to its size."""
        self._verification, self._row, self._land = verification, row, land
        kind, access = (word(field, verification.word(row, field)) for field in ("kind", "access"))
        self.kind.setText(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Only of the kind “{kind}”"), kind=kind))
        self.access.setText(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Only with “{access}”"), access=access.lower()))
        for box, checked in ((self.kind, True), (self.access, True), (self.unnamed, False)):
            box.blockSignals(True)
            box.setChecked(checked)
            box.blockSignals(False)
        self.size.blockSignals(True)
        self.size.setValue(float(np.ceil(verification.area_m2[row])))
        self.size.blockSignals(False)
        self.refresh()
        self.verdict.setFocus()

    def words(self) -> dict[str, str]:
        """Return what the verdict sets."""
        verdict = self.verdict.currentData()
        return {"status": verdict, "access": "public"} if verdict == "verified" else {"status": verdict}

    def refresh(self, *_: object) -> None:
        """Say how many spaces that would be, and what would come of it."""
        going = self._verification
        if going is None:
            return
        self.rows = going.alike(
            self._row,
            same_kind=self.kind.isChecked(),
            same_access=self.access.isChecked(),
            unnamed=self.unnamed.isChecked(),
            max_area_m2=self.size.value(),
        ).tolist()
        if self.verdict.currentData() == "check":
            # what is to be checked already would not change
            self.rows = [row for row in self.rows if going.word(row, "status") != "check"]
        any_ = bool(self.rows)
        self.apply.setEnabled(any_)
        self.show_them.setEnabled(any_)
        self.apply.setText(tr(_GIVE, n=number(len(self.rows))))
        self._preview.setText(self._told())

    def preview(self) -> str:
        """Return what is said of the choice."""
        return self._preview.text()

    def _told(self) -> str:
        going, land = self._verification, self._land()
        if going is None or not self.rows:
            return tr(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "No space without a verdict is like that. Take a larger size or fewer limits."
                )
            )
        text = tr(
            QT_TRANSLATE_NOOP("UrbanProfiling", "{n} spaces without a verdict, {area} together."),
            n=number(len(self.rows)),
            area=area(float(going.area_m2[self.rows].sum())),
        )
        if land is None:
            return text
        before, after = going.figures(land), going.figures(land, self.rows, self.words())
        if before.open_pct is None or after.open_pct is None:
            return text
        counted = _goes(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Open public space stays at {after} % of the city's land."),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Open public space goes from {before} % to {after} % of the city's land."
            ),
            before.open_pct,
            after.open_pct,
        )
        most = _goes(
            QT_TRANSLATE_NOOP("UrbanProfiling", "If all that is not decided were public, it would stay at {after} %."),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "If all that is not decided were public, it would go from {before} % to {after} %."
            ),
            before.open_most_pct,
            after.open_most_pct,
        )
        return f"{text} {counted} {most}"


def _goes(same: str, change: str, before: float | None, after: float | None) -> str:
    shown = ["" if value is None else number(value, 2) for value in (before, after)]
    return tr(same if shown[0] == shown[1] else change, before=shown[0], after=shown[1])
