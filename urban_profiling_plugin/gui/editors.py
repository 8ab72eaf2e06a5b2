"""Editors of parameter values where the stock widgets do badly, and the stock widgets elsewhere; all speak alike.

An editor is a widget with `value()`, `set_value(value)` and a signal `changed` for what the user did.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import (
    QgsFields,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import (
    QgsCheckableComboBox,
    QgsDoubleSpinBox,
    QgsGui,
    QgsProcessingContextGenerator,
    QgsProcessingGui,
    QgsProcessingParameterWidgetContext,
)
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .name_box import NameBox, name_parts

_LARGEST = 1e12
_FEWEST, _USUAL = 16, 24
"""Letters that a number has room for, on a narrow page and elsewhere."""


class ChoiceEditor(NameBox):
    """Words of the contract, shown as a person reads them."""

    changed = pyqtSignal()

    def __init__(self, options: Sequence[str], labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for number, word in enumerate(options):
            self.addItem(tr(labels[number]) if number < len(labels) else word, word)
        self.activated.connect(lambda _: self.changed.emit())

    def value(self) -> str | None:
        """Return the chosen word."""
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Choose a word."""
        self.setCurrentIndex(self.findData(value))


class _SeveralEditor(QgsCheckableComboBox):
    """Any number of words; the value is a list of them."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.setDefaultText(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "None")))
        self.setSeparator(", ")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(18)
        self.checkedItemsChanged.connect(self._on_changed)

    def offer(self, words: Sequence[tuple[str, str]]) -> None:
        """Offer (word, what a person reads); what was chosen stays where it is still there."""
        kept = self.value()
        self._quiet = True
        self.clear()
        for word, text in words:
            self.addItemWithCheckState(text, Qt.CheckState.Unchecked, word)
        self._quiet = False
        self.set_value(kept)

    def value(self) -> list[str]:
        """Return the chosen words."""
        return [str(word) for word in self.checkedItemsData()]

    def set_value(self, value: Any) -> None:
        """Choose words, in any case."""
        given = value if isinstance(value, (list, tuple)) else [value] if value else []
        wanted = {str(word).lower() for word in given}
        self._quiet = True
        for place in range(self.count()):
            checked = str(self.itemData(place)).lower() in wanted
            self.setItemCheckState(place, Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self._quiet = False

    def _on_changed(self, _: object) -> None:
        if not self._quiet:
            self.changed.emit()


class ChoicesEditor(_SeveralEditor):
    """Several of the words of a parameter."""

    def __init__(self, options: Sequence[str], labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer([(word, tr(label)) for word, label in zip(options, labels or options)])


class NumberEditor(QgsDoubleSpinBox):
    """A number with its unit and without idle zeros; cleared when optional."""

    changed = pyqtSignal()

    def __init__(
        self,
        minimum: float | None,
        maximum: float | None,
        unit: str = "",
        whole: bool = False,
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._optional, self._whole = optional, whole
        low, high = -_LARGEST if minimum is None else minimum, _LARGEST if maximum is None else maximum
        self.setDecimals(0 if whole else 6)
        self._unset = math.floor(low) - 1.0
        self.setRange(self._unset if optional else low, high)
        self.setKeyboardTracking(False)
        self.setStepType(QgsDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self.setShowClearButton(optional)
        if optional:
            # the smallest value stands for none
            self.setClearValueMode(
                QgsDoubleSpinBox.ClearValueMode.MinimumValue, tr(QT_TRANSLATE_NOOP("UrbanProfiling", "not set"))
            )
        if unit:
            self.setSuffix(f" {unit}")
        letter = self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(letter * _FEWEST)
        self.setMaximumWidth(letter * _USUAL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_value(None if optional else max(low, 0.0))
        self.valueChanged.connect(self._on_changed)

    def textFromValue(self, value: float) -> str:
        """Return the number without trailing zeros."""
        text = self.locale().toString(value, "f", self.decimals())
        point = self.locale().decimalPoint()
        if point in text:
            text = text.rstrip(self.locale().zeroDigit()).rstrip(point)
        return text

    def value(self) -> float | int | None:
        """Return the number, ``None`` when it is not set."""
        value = super().value()
        if self._optional and value <= self._unset:
            return None
        return int(round(value)) if self._whole else value

    def set_value(self, value: Any) -> None:
        """Set the number, ``None`` for none."""
        self._quiet = True
        self.setValue(self._unset if value is None and self._optional else float(value or 0))
        self._quiet = False

    def _on_changed(self, _: float) -> None:
        if not self._quiet:
            self.changed.emit()


class FieldEditor(NameBox):
    """One field of a layer; nothing when optional."""

    changed = pyqtSignal()

    def __init__(self, optional: bool, numeric: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._optional, self._numeric = optional, numeric
        self.activated.connect(lambda _: self.changed.emit())
        self.set_layer(None)

    def set_layer(self, layer: QgsVectorLayer | None) -> None:
        """Offer the fields of a layer; what was chosen stays where the layer has it."""
        kept = self.value()
        self.clear()
        self.addItem(
            tr(QT_TRANSLATE_NOOP("UrbanProfiling", "None"))
            if self._optional
            else tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Choose a field…")),
            None,
        )
        for name, text, icon in _fields(layer, self._numeric):
            self.addItem(icon, text, name)
        self.set_value(kept)

    def value(self) -> str | None:
        """Return the field's name."""
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Choose a field by name; one that the layer lacks leaves the choice empty."""
        place = _find(self, value)
        self.setCurrentIndex(max(place, 0))


class FieldsEditor(_SeveralEditor):
    """Any number of fields of a layer."""

    def __init__(self, numeric: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numeric = numeric

    def set_layer(self, layer: QgsVectorLayer | None) -> None:
        """Offer the fields of a layer; what was chosen stays where the layer has it."""
        self.offer([(name, text) for name, text, _ in _fields(layer, self._numeric)])


class _ContextGenerator(QgsProcessingContextGenerator):
    """Gives stock widgets a Processing context."""

    def __init__(self) -> None:
        super().__init__()
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())

    def processingContext(self) -> QgsProcessingContext:
        return self._context


class StockEditor(QWidget):
    """QGIS's own widget of a parameter type."""

    changed = pyqtSignal()

    def __init__(self, definition: QgsProcessingParameterDefinition, canvas: Any = None, parent: QWidget | None = None):
        super().__init__(parent)
        self._definition = definition
        self._wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(
            definition, QgsProcessingGui.WidgetType.Standard
        )
        # wrappers do not keep these alive
        self._widget_context = QgsProcessingParameterWidgetContext()
        self._widget_context.setProject(QgsProject.instance())
        if canvas is not None:
            self._widget_context.setMapCanvas(canvas)
        self._generator = _ContextGenerator()
        self._wrapper.setWidgetContext(self._widget_context)
        self._wrapper.registerProcessingContextGenerator(self._generator)
        made = self._wrapper.createWrappedWidget(self._generator.processingContext())
        name_parts(made, definition.description())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(made)
        self.setFocusProxy(made)
        self._quiet = False
        self._wrapper.widgetValueHasChanged.connect(self._on_changed)

    @property
    def wrapper(self) -> Any:
        """The wrapped widget's wrapper."""
        return self._wrapper

    def value(self) -> Any:
        """Return the value as plain data."""
        value = self._wrapper.parameterValue()
        if isinstance(value, (list, tuple)):
            return [str(item) for item in value]
        return value if value is None or isinstance(value, (str, bool, int, float)) else str(value)

    def set_value(self, value: Any) -> None:
        """Show a value."""
        self._quiet = True
        self._wrapper.setParameterValue(value, self._generator.processingContext())
        self._quiet = False

    def _on_changed(self, _: object) -> None:
        if not self._quiet:
            self.changed.emit()


def _fields(layer: QgsVectorLayer | None, numeric: bool) -> list[tuple[str, str, Any]]:
    """Return (name, text, icon) of the fields on offer; the alias stands beside the name."""
    if not isinstance(layer, QgsVectorLayer):
        return []
    fields: QgsFields = layer.fields()
    found = []
    for place in range(fields.count()):
        field = fields.at(place)
        if not numeric or field.isNumeric():
            text = f"{field.name()} – {field.alias()}" if field.alias() else field.name()
            found.append((field.name(), text, fields.iconForField(place)))
    return found


def _find(combo: QComboBox, value: Any) -> int:
    """Return the place of a field without regard to case, -1 when it is not offered."""
    if not value:
        return -1
    matches: Callable[[int], bool] = lambda place: str(combo.itemData(place) or "").lower() == str(value).lower()  # noqa: E731
    return next((place for place in range(combo.count()) if matches(place)), -1)
