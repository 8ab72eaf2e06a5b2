"""The form of an algorithm, built from its declarations: labels, help, limits and defaults stand nowhere else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..algorithms.base import UrbanAlgorithm
from ..algorithms.parameters import Parameter
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .editors import ChoiceEditor, ChoicesEditor, FieldEditor, FieldsEditor, NumberEditor, StockEditor
from .labels import Muted
from .layer_choice import FileOrLayerChoice, LayerChoice
from .painting import point

_HINT_LENGTH, _HINT_WIDTH = 80, 14
_LABEL_LENGTH = 34


class Form(QWidget):
    """Editors of the inputs: on top those `shown`, else all that are not advanced; the others under “More settings”.

    Signal `edited` carries the key and the value of what the user changed.
    """

    edited = pyqtSignal(str, object)

    def __init__(
        self,
        algorithm: UrbanAlgorithm,
        shown: Sequence[str] = (),
        canvas: Any = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._algorithm, self._canvas = algorithm, canvas
        self._editors: dict[str, Any] = {}
        self._labels: dict[str, QLabel] = {}
        declared = {parameter.key: parameter for parameter in algorithm.parameters}
        keys = shown or [key for key, parameter in declared.items() if not parameter.advanced]
        plain = [declared[key] for key in keys]
        advanced = [parameter for key, parameter in declared.items() if key not in keys]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._rows(plain))
        if advanced:
            self.more = MoreSettings(self)
            self.more.setLayoutOf(self._rows(advanced))
            layout.addWidget(self.more)
        self._link_wrappers()
        align_labels(list(self._labels.values()))

    def editor(self, key: str) -> Any:
        """Return a parameter's editor."""
        return self._editors[key]

    def values(self) -> dict[str, Any]:
        """Return every parameter's value as plain data, layers by source."""
        return {key: editor.value() for key, editor in self._editors.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show these values, layers before the fields that belong to them."""
        for parameter in sorted(self._algorithm.parameters, key=lambda parameter: parameter.parent is not None):
            if parameter.key not in values:
                continue
            editor = self._editors[parameter.key]
            if parameter.parent is not None:
                editor.set_layer(self._editors[parameter.parent].layer())
            if editor.value() != values[parameter.key]:
                editor.set_value(values[parameter.key])

    def _rows(self, parameters: list[Parameter]) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for parameter in parameters:
            editor = self._make(parameter)
            help_text = tr(parameter.help)
            editor.setToolTip(help_text)
            editor.setAccessibleName(tr(parameter.label))
            editor.setAccessibleDescription(help_text)
            self._editors[parameter.key] = editor
            editor.changed.connect(partial(self._changed, parameter))
            if parameter.kind == "flag":
                form.addRow("", editor)
                continue
            label = QLabel(tr(parameter.label))
            label.setToolTip(help_text)
            label.setBuddy(editor)
            label.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            label.setSizePolicy(policy)
            self._labels[parameter.key] = label
            form.addRow(label, self._with_hint(parameter, editor))
        return form

    def _make(self, parameter: Parameter) -> QWidget:
        if parameter.kind == "layer":
            return LayerChoice(parameter.geometry, parameter.optional)
        if parameter.kind == "raster":
            return LayerChoice(("raster",), parameter.optional)
        if parameter.kind == "file_or_layer":
            return FileOrLayerChoice(parameter.geometry, parameter.optional)
        if parameter.kind == "field":
            return FieldEditor(parameter.optional, parameter.numeric)
        if parameter.kind == "fields":
            return FieldsEditor(parameter.numeric)
        if parameter.kind == "choice":
            return ChoiceEditor(parameter.options, parameter.option_labels)
        if parameter.kind == "choices":
            return ChoicesEditor(parameter.options, parameter.option_labels)
        if parameter.kind in ("number", "integer"):
            return NumberEditor(
                parameter.minimum,
                parameter.maximum,
                tr(parameter.unit),
                parameter.kind == "integer",
                parameter.optional,
            )
        return StockEditor(self._algorithm.parameterDefinition(parameter.key), self._canvas)

    def _with_hint(self, parameter: Parameter, editor: QWidget) -> QWidget | QHBoxLayout:
        """Return a number with the first words of its help beside it, when they are few."""
        if parameter.kind not in ("number", "integer"):
            return editor
        row = QHBoxLayout()
        row.addWidget(editor, 1)
        text = hint(tr(parameter.help))
        if text:
            beside = Muted(text)
            beside.setMinimumWidth(self.fontMetrics().averageCharWidth() * _HINT_WIDTH)
            row.addWidget(beside, 100)
        else:
            row.addStretch(100)
        return row

    def _changed(self, parameter: Parameter) -> None:
        if parameter.kind in ("layer", "file_or_layer"):
            layer = self._editors[parameter.key].layer()
            for child in self._algorithm.parameters:
                if child.parent == parameter.key:
                    self._editors[child.key].set_layer(layer)
        self.edited.emit(parameter.key, self._editors[parameter.key].value())

    def _link_wrappers(self) -> None:
        wrappers = [editor.wrapper for editor in self._editors.values() if isinstance(editor, StockEditor)]
        for wrapper in wrappers:
            wrapper.postInitialize(wrappers)


def align_labels(labels: Sequence[QLabel]) -> None:
    """Give labels one width: that of the longest, within reason; longer ones wrap."""
    if labels:
        metrics = labels[0].fontMetrics()
        longest = max(metrics.horizontalAdvance(label.text().replace("&", "")) for label in labels) + 2
        width = min(longest, metrics.averageCharWidth() * _LABEL_LENGTH)
        for label in labels:
            label.setFixedWidth(width)


class MoreSettings(QWidget):
    """What most people leave alone, folded away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.button = QToolButton()
        self.button.setText(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "More settings")))
        self.button.setAutoRaise(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._body = QWidget()
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._body)
        self.button.clicked.connect(lambda _checked=False: self._unfold(self._body.isHidden()))
        self._unfold(False)

    def setLayoutOf(self, rows: QFormLayout) -> None:  # noqa: N802 - beside Qt's own setLayout
        """Put these rows inside."""
        rows.setContentsMargins(0, 0, 0, 0)
        self._body.setLayout(rows)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._unfold(not self._body.isHidden())

    def _unfold(self, open_: bool) -> None:
        closed = (
            Qt.ArrowType.LeftArrow
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            else Qt.ArrowType.RightArrow
        )
        point(self.button, Qt.ArrowType.DownArrow if open_ else closed)
        self._body.setVisible(open_)
        state = (
            QT_TRANSLATE_NOOP("UrbanProfiling", "shown")
            if open_
            else QT_TRANSLATE_NOOP("UrbanProfiling", "folded away")
        )
        self.button.setAccessibleDescription(tr(state))


def hint(text: str) -> str:
    """Return the sentence of a help text to show beside a number: the first that has a number, else the first.

    Empty when it is long.
    """
    sentences = [sentence.rstrip(".") for sentence in text.split(". ")]
    found = next((sentence for sentence in sentences if any(map(str.isdigit, sentence))), sentences[0])
    return found if len(found) <= _HINT_LENGTH else ""
