"""One candidate space: the verdict by button or key, always in the same place, and below what is known of it."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from ..core.public_space.counted_spaces import ACCESS
from ..core.public_space.space_faces import SpaceLand
from ..core.public_space.space_surroundings import Surroundings
from ..core.public_space.space_words import read_kinds
from ..core.public_space.verification import Verification
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .flow_layout import FlowLayout
from .key_button import ArrowKeys, DoneKeys, KeyButton, KeyLabel
from .labels import Muted
from .panels import Card
from .verification_cards import Facts
from .verification_words import ACCESS_WORDS, area, read_as, word
from .wording import number, plain

_REACH_M = 400.0


class SpaceCard(Card):
    """Shows a space. What the user wants is told by signals; `decided` carries words and whether to go on."""

    verified = pyqtSignal()
    decided = pyqtSignal(dict, bool)
    moved = pyqtSignal(bool)
    undone = pyqtSignal()
    redone = pyqtSignal()
    many_wanted = pyqtSignal()
    done_typing = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._going: Verification | None = None
        self._row: int | None = None
        self.facts = Facts()
        self.access: dict[str, KeyButton] = {}
        self.kind, self.owner = QComboBox(), QLineEdit()
        self._said = Muted(" ")
        self.body.addWidget(self.facts.heading)
        self.body.addLayout(self._verdicts())
        self.body.addLayout(self._access())
        self._fields = QWidget()
        self._words(self._fields)
        self.body.addWidget(self._fields)
        # what differs in height from space to space comes last, so that no button moves
        self.body.addLayout(self._ways())
        self.body.addWidget(self._said)
        self.body.addWidget(self.facts)
        self.body.addStretch()

    # --- what is shown ---

    def offer(self, going: Verification) -> None:
        """Offer the kinds and owners there are."""
        kinds = {kind for kind in going.words("kind").tolist() if kind is not None} | set(read_kinds())
        self.kind.blockSignals(True)
        self.kind.clear()
        for kind in sorted(kinds, key=plain):
            self.kind.addItem(plain(kind), kind)
        self.kind.blockSignals(False)
        owners = sorted({owner for owner in going.words("owner").tolist() if owner is not None})
        completer = QCompleter(owners, self.owner)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.owner.setCompleter(completer)

    def show_space(self, going: Verification, row: int, land: SpaceLand | None, around: Surroundings | None) -> None:
        """Show a space with what is known of it."""
        self._going, self._row = going, row
        for button in self._all():
            button.setEnabled(True)
        self._fields.setEnabled(True)
        access = going.word(row, "access") or "unknown"
        self.verify.tell(
            tr(
                QT_TRANSLATE_NOOP("UrbanProfiling", "Verified, open to all")
                if access in ("unknown", "public")
                else QT_TRANSLATE_NOOP("UrbanProfiling", "Verified")
            )
        )
        for text, button in self.access.items():
            button.setChecked(text == access)
        self.kind.setCurrentIndex(self.kind.findData(going.word(row, "kind")))
        if self.kind.currentIndex() < 0:
            self.kind.setEditText(plain(going.word(row, "kind") or ""))
        self.owner.setText(going.word(row, "owner") or "")
        self._offer_ways(going)
        self.facts.tell(_name(going, row), _line(going, row), _rows(going, row, land, around))

    def show_nothing(self, going: Verification) -> None:
        """Say that the list holds no space."""
        self._going, self._row = going, None
        for button in self._all():
            button.setEnabled(False)
        self._fields.setEnabled(False)
        self._offer_ways(going)
        self.facts.tell(
            tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Nothing left in this list")),
            tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Choose another list above, or go on to the next step.")),
            [],
        )

    def name(self) -> str:
        """Return the name of the space shown."""
        return "" if self._going is None or self._row is None else _name(self._going, self._row)

    def say(self, text: str) -> None:
        """Say what was done last."""
        self._said.setText(text or " ")
        self._said.setAccessibleName(text)

    def said(self) -> str:
        """Return what was said last."""
        return self._said.text().strip()

    def _offer_ways(self, going: Verification) -> None:
        self.undo.setEnabled(bool(going.undoing()))
        self.redo.setEnabled(bool(going.redoing()))
        if self._row is None:
            for button in (self.back, self.next):
                button.setEnabled(True)

    def _all(self) -> list[KeyButton]:
        verdicts = [self.verify, self.reject, self.check, self.many, self.back, self.next]
        return [*verdicts, *self.access.values()]

    # --- parts ---

    def _verdicts(self) -> FlowLayout:
        row = FlowLayout()
        self.verify = KeyButton(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Verified, open to all")), Qt.Key.Key_V)
        self.reject = KeyButton(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Rejected")), Qt.Key.Key_R)
        self.check = KeyButton(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Check later")), Qt.Key.Key_C)
        self.many = KeyButton(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Many alike…")), Qt.Key.Key_B)
        self.verify.clicked.connect(lambda _checked=False: self.verified.emit())
        self.reject.clicked.connect(lambda _checked=False: self.decided.emit({"status": "rejected"}, True))
        self.check.clicked.connect(lambda _checked=False: self.decided.emit({"status": "check"}, True))
        self.many.clicked.connect(lambda _checked=False: self.many_wanted.emit())
        for button in (self.verify, self.reject, self.check, self.many):
            row.addWidget(button)
        return row

    def _access(self) -> FlowLayout:
        row, group = FlowLayout(), QButtonGroup(self)
        keys = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)
        for text, key in zip(ACCESS, keys):
            button = KeyButton(tr(ACCESS_WORDS[text]), key)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, text=text: self.decided.emit({"access": text}, False))
            group.addButton(button)
            self.access[text] = button
            row.addWidget(button)
        return row

    def _words(self, parent: QWidget) -> None:
        row = QHBoxLayout(parent)
        row.setContentsMargins(0, 0, 0, 0)
        self.kind.setEditable(True)
        self.kind.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.kind.setMaxVisibleItems(20)
        self.kind.activated.connect(lambda _index: self._keep_kind())
        self.kind.activated.connect(lambda _index: self.done_typing.emit())
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(10)
        fields = (
            (QT_TRANSLATE_NOOP("UrbanProfiling", "Kind"), Qt.Key.Key_K, self.kind, self._keep_kind),
            (QT_TRANSLATE_NOOP("UrbanProfiling", "Owner"), Qt.Key.Key_O, self.owner, self._keep_owner),
        )
        for text, key, field, keep in fields:
            label = KeyLabel(tr(text), key, field)
            keys = DoneKeys(field)
            keys.kept.connect(keep)
            keys.kept.connect(self.done_typing)
            keys.left.connect(self._restore)
            keys.left.connect(self.done_typing)
            row.addWidget(label)
            row.addWidget(field, 1)
        self.kind.lineEdit().editingFinished.connect(self._keep_kind)
        self.owner.editingFinished.connect(self._keep_owner)

    def _ways(self) -> FlowLayout:
        row = FlowLayout()
        back, following = self._arrow_keys()
        self.back = KeyButton(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Back")), back, repeat=True)
        self.next = KeyButton(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Next")), following, repeat=True)
        self.undo = KeyButton(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Undo")), QKeySequence.StandardKey.Undo)
        self.redo = KeyButton(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Redo")), QKeySequence.StandardKey.Redo)
        self.back.clicked.connect(lambda _checked=False: self.moved.emit(True))
        self.next.clicked.connect(lambda _checked=False: self.moved.emit(False))
        self.undo.clicked.connect(lambda _checked=False: self.undone.emit())
        self.redo.clicked.connect(lambda _checked=False: self.redone.emit())
        for button in (self.back, self.next, self.undo, self.redo):
            row.addWidget(button)
        self._arrows = ArrowKeys((self.back, self.next), self)
        return row

    def _arrow_keys(self) -> tuple[Any, Any]:
        """Return the keys that point back and on, as one reads."""
        keys = Qt.Key.Key_Left, Qt.Key.Key_Right
        return keys if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else keys[::-1]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            for button, key in zip((self.back, self.next), self._arrow_keys()):
                button.lead(key)

    # --- typed words ---

    def _keep_kind(self) -> None:
        text = self.kind.currentText().strip()
        if self._going is None or self._row is None or not text:
            return
        place = self.kind.findText(text, Qt.MatchFlag.MatchFixedString)
        kind = self.kind.itemData(place) if place >= 0 else text.lower().replace(" ", "_")
        if kind != self._going.word(self._row, "kind"):
            self.decided.emit({"kind": kind}, False)

    def _keep_owner(self) -> None:
        owner = self.owner.text().strip() or None
        if self._going is not None and self._row is not None and owner != self._going.word(self._row, "owner"):
            self.decided.emit({"owner": owner}, False)

    def _restore(self) -> None:
        if self._going is not None and self._row is not None:
            self.kind.setEditText(plain(self._going.word(self._row, "kind") or ""))
            self.owner.setText(self._going.word(self._row, "owner") or "")


def _name(going: Verification, row: int) -> str:
    """Return a space's name, else what it is."""
    return _text(going, row, "name") or word("kind", going.word(row, "kind"))


def _text(going: Verification, row: int, field: str) -> str | None:
    return going.inventory.take([row]).own_texts(field)[0]


def _line(going: Verification, row: int) -> str:
    size = _text(going, row, "size_class")
    shown = area(float(going.area_m2[row]))
    if size:
        template = QT_TRANSLATE_NOOP("UrbanProfiling", "{area} ({size_class})")
        shown = tr(template, area=shown, size_class=plain(size).lower())
    parts = [
        word("kind", going.word(row, "kind")),
        shown,
        word("access", going.word(row, "access")),
        word("status", going.word(row, "status")),
    ]
    return "  ·  ".join(parts)


def _rows(going: Verification, row: int, land: SpaceLand | None, around: Surroundings | None) -> list[tuple[str, str]]:
    """Return what is known of a space, as label and text."""
    return [
        (tr(QT_TRANSLATE_NOOP("UrbanProfiling", "On the map as")), read_as(going.as_read(row))),
        (tr(QT_TRANSLATE_NOOP("UrbanProfiling", "If it is public")), _worth(going, row, land)),
        (tr(QT_TRANSLATE_NOOP("UrbanProfiling", "People near")), _people(going, row, around)),
        (tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Nearby")), _nearby(going, row, around)),
        (tr(QT_TRANSLATE_NOOP("UrbanProfiling", "In the source")), _source(going, row)),
    ]


def _worth(going: Verification, row: int, land: SpaceLand | None) -> str:
    """Return how much open public space the city has by this space alone."""
    if land is None:
        return ""
    without = going.figures(land, [row], {"status": "rejected"}).open_pct
    with_it = going.figures(land, [row], {"status": "verified", "access": "public"}).open_pct
    if without is None or with_it is None:
        return ""
    return tr(
        QT_TRANSLATE_NOOP("UrbanProfiling", "it is {value} % of the city's land"), value=number(with_it - without, 3)
    )


def _people(going: Verification, row: int, around: Surroundings | None) -> str:
    reach = _number(going, row, "catchment_m") or _REACH_M
    people = None if around is None else around.people(row, reach)
    if people is None:
        return ""
    return tr(
        QT_TRANSLATE_NOOP("UrbanProfiling", "{n} within {metres} m in a straight line"),
        n=number(round(people)),
        metres=number(reach),
    )


def _number(going: Verification, row: int, field: str) -> float | None:
    found = going.inventory.find(field)
    if found is None or going.inventory.columns[found].dtype.kind not in "if":
        return None
    value = float(going.inventory.columns[found][row])
    return value if value == value else None


def _nearby(going: Verification, row: int, around: Surroundings | None) -> str:
    texts = []
    for other in around.neighbours(row) if around is not None else []:
        name = _text(going, other.row, "name")
        what = word("kind", going.word(other.row, "kind")).lower()
        shown = f"{what} “{name}”" if name else what
        if other.overlap_m2 >= 1:
            text = tr(
                QT_TRANSLATE_NOOP("UrbanProfiling", "{space} overlaps ({area})"),
                space=shown,
                area=area(other.overlap_m2),
            )
        elif other.distance_m <= 0.5:
            text = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "{space} touches"), space=shown)
        else:
            text = tr(
                QT_TRANSLATE_NOOP("UrbanProfiling", "{space} {metres} m away"),
                space=shown,
                metres=number(round(other.distance_m)),
            )
        texts.append(text)
    return "; ".join(texts)


def _source(going: Verification, row: int) -> str:
    """Return the identifiers of a space here and in its source."""
    ids = [_text(going, row, "space_id"), _text(going, row, "source_ids")]
    return ", ".join(text.replace(";", ", ") for text in ids if text)
