"""Asks what a layer is: proposes its role and which of its columns are which field; the user confirms."""

from __future__ import annotations

from qgis.core import NULL, QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsScrollArea
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ..core.role_proposals import Proposal, mapping_of, propose
from ..core.roles import ROLES
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .city_layers import is_temporary, shape_of
from .labels import Heading, Muted, Wrapped
from .name_box import NameBox
from .session import Session
from .take_layer import Wanted
from .timetable import notes_of
from .window import Window
from .wording import layer_text, told

_SAMPLED, _DISTINCT = 500, 12
_LIKELY = 0.5


def proposals_for(layer: QgsMapLayer) -> list[Proposal]:
    """Return what a layer may be, the best first."""
    if not isinstance(layer, QgsVectorLayer):
        return propose({}, shape_of(layer), layer.name())
    fields = {field.name(): _kind(field) for field in layer.fields()}
    samples: dict[str, list[object]] = {name: [] for name in fields}
    for number, feature in enumerate(layer.getFeatures()):
        if number >= _SAMPLED:
            break
        for name, value in zip(fields, feature.attributes()):
            known = samples[name]
            if value is not None and value != NULL and len(known) < _DISTINCT and value not in known:
                known.append(value)
    return propose(fields, shape_of(layer), layer.name(), samples)


def _kind(field: object) -> str:
    name = field.typeName().lower()  # type: ignore[attr-defined]
    if field.isNumeric():  # type: ignore[attr-defined]
        return "real" if "real" in name or "double" in name or "float" in name else "integer"
    return "boolean" if "bool" in name else "datetime" if "time" in name else "date" if "date" in name else "text"


class AssignDialog(Window):
    """One layer: its role, the mapping of its fields, and whether it is copied into the city's GeoPackage."""

    def __init__(self, session: Session, layer: QgsMapLayer, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._layer = session, layer
        self._proposals = {proposal.role: proposal for proposal in proposals_for(layer)}
        self.setWindowTitle(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "What is this layer?")))
        layout = QVBoxLayout(self)
        count = layer.featureCount() if isinstance(layer, QgsVectorLayer) else -1
        layout.addWidget(Heading(layer_text(layer.name(), count, shape_of(layer))))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.role = NameBox()
        self.role.setAccessibleName(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Role of the layer")))
        self._fill_roles(role)
        form.addRow(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "&It is")), self.role)
        layout.addLayout(form)
        self._help, self._reasons, self._replaces = Muted(), Wrapped(), Wrapped()
        for part in (self._help, self._reasons):
            layout.addWidget(part)
        self._fields: dict[str, QComboBox] = {}
        self._area = QgsScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Fields of the role and columns")))
        layout.addWidget(self._area, 1)
        self.copy = QCheckBox(
            tr(QT_TRANSLATE_NOOP("UrbanProfiling", "&Copy it into the city's GeoPackage (the original is not touched)"))
        )
        self.copy.setChecked(True)
        self.copy.setToolTip(
            tr(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "A copy travels with the city and carries the fields under the names above. Without a copy the "
                    "layer stays where it is, and must be there whenever a step runs.",
                )
            )
        )
        if notes_of(layer) or is_temporary(layer):  # what was read from a timetable is nowhere else
            self.copy.setEnabled(False)
            self.copy.setToolTip(
                tr(QT_TRANSLATE_NOOP("UrbanProfiling", "This layer is temporary: without a copy it ends with QGIS."))
            )
        layout.addWidget(self.copy)
        layout.addWidget(self._replaces)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        layout.addWidget(buttons)
        self.role.currentIndexChanged.connect(self._show_role)
        self.fit(86, 30)
        self._show_role()

    def _fill_roles(self, wanted: str) -> None:
        for name, proposal in self._proposals.items():
            text = tr(ROLES[name].label)
            if proposal.score >= _LIKELY and name == next(iter(self._proposals)):
                text = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "{role} (likely)"), role=text)
            self.role.addItem(text, name)
        place = self.role.findData(wanted)
        self.role.setCurrentIndex(max(place, 0))

    def _show_role(self, *_: object) -> None:
        name = self.role.currentData()
        self._ok.setEnabled(name is not None)
        if name is None:
            none = QT_TRANSLATE_NOOP("UrbanProfiling", "No method of this version works with a layer of this kind.")
            self._reasons.setText(tr(none))
            return
        role, proposal = ROLES[name], self._proposals[name]
        self._help.setText(tr(role.help))
        reasons = [told(reason) for reason in proposal.reasons]
        if notes_of(self._layer):
            reasons.append(notes_of(self._layer))
        self._reasons.setText("\n".join(reasons))
        self._reasons.setVisible(bool(reasons))
        columns = [f.name() for f in self._layer.fields()] if isinstance(self._layer, QgsVectorLayer) else []
        mapping = {**mapping_of(role, proposal.vendor, columns), **proposal.mapping}
        required = {field.name for field in role.required}
        self._fields = {}
        inside = QWidget()
        rows = QFormLayout(inside)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.addRow(
            Muted(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "What the methods look for"))),
            Muted(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Column of this layer"))),
        )
        for field in role.fields if columns else ():
            text = f"{field.name} ({field.unit})" if field.unit else field.name
            choice = NameBox()
            choice.setAccessibleName(text)
            choice.addItem("–", "")
            for column in columns:
                choice.addItem(column, column)
            choice.setCurrentIndex(max(choice.findData(mapping.get(field.name, "")), 0))
            label = Heading(text) if field.name in required else QLabel(text)
            label.setBuddy(choice)
            if field.name in required:
                needed = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Needed"))
                label.setToolTip(needed)
                choice.setToolTip(needed)
                choice.setAccessibleDescription(needed)
            rows.addRow(label, choice)
            self._fields[field.name] = choice
        self._area.setWidget(inside)
        self._area.setVisible(bool(self._fields))
        self._show_replaced(name)

    def _show_replaced(self, name: str) -> None:
        city = self._session.city
        source = None if city is None else city.layer_of(name)
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "Until now this is “{layer}”, which stays in the GeoPackage.")
        table = None if city is None or not source else city.table_of(source)
        self._replaces.setText(tr(text, layer=table.name) if table is not None else "")
        self._replaces.setVisible(table is not None)

    def mapping(self) -> dict[str, str]:
        """Return the chosen column of each field that has one."""
        return {name: choice.currentData() for name, choice in self._fields.items() if choice.currentData()}

    def wanted(self) -> Wanted:
        """Return what was decided."""
        name = self.role.currentData()
        return Wanted(self._layer, name, self.mapping(), self._proposals[name].vendor)
