"""The page “City data”: which city, import of an OpenStreetMap extract, and which layer plays which role."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QTabWidget, QWidget

from ..core.errors import UrbanProfilingError
from ..core.roles import ANY, ROLES
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace import status
from ..workspace.steps import Step, Workflow
from ..workspace.workflows import IMPORT_OSM, IMPORTS
from .admin_levels import AdminLevels
from .assign_dialog import AssignDialog, proposals_for
from .city_actions import CityActions
from .city_layers import is_temporary
from .form import align_labels
from .import_card import ImportCard
from .labels import Wrapped
from .layer_choice import LayerChoice
from .map_view import MapView
from .page import Page
from .panels import Card, MessageCard
from .session import Session
from .start_card import start_card
from .take_layer import Wanted
from .timetable import open_stops

_STOPS = "stops"
_NOT_NEEDED = {
    "population": QT_TRANSLATE_NOOP("UrbanProfiling", "areas, points or buildings with numbers of people"),
}


class CityPage(Page):
    """Shows how to begin while there is no city; then its layers, and the import."""

    def __init__(
        self,
        session: Session,
        workflow: Workflow,
        step: Step,
        view: MapView,
        actions: CityActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, workflow, step, view, parent)
        self.message = MessageCard()
        self.start = start_card(actions, self)
        self.place = self._place_card(actions)
        self.roles = Card(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Layers of the city")))
        self.choices: dict[str, LayerChoice] = {}
        self._fill_roles()
        bring = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Bring data in"))
        self.import_card = Card(bring)
        self.tabs = QTabWidget()
        self.tabs.tabBar().setAccessibleName(bring)
        self.tabs.setDocumentMode(True)
        self.imports: dict[str, ImportCard] = {}
        for one in IMPORTS:
            made = ImportCard(session, one, view)
            made.failed.connect(self.message.tell)
            self.imports[one.stem] = made
            self.tabs.addTab(made, tr(one.title))
        self.import_card.body.addWidget(self.tabs)
        for part in (self.start, self.message, self.place, self.import_card, self.roles):
            self._cards.addWidget(part)
        self._cards.addStretch()
        self._arranged_for = ""
        session.began.connect(lambda _stem: self.message.tell(""))
        session.problem.connect(self.message.tell)

    def refresh(self, state: status.State) -> None:
        """Show the city's layers."""
        city = self.session.city
        self.start.setVisible(city is None)
        self.roles.setVisible(city is not None)
        self.place.setVisible(city is not None)
        self.import_card.setVisible(city is not None)
        if city is None:
            return
        self._arrange(str(city.folder), bool(state.needs))
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "{city}, kept in {folder}")
        self._place.setText(tr(text, city=city.name, folder=city.folder))
        for role, choice in self.choices.items():
            if choice.value() != city.layer_of(role):
                choice.set_value(city.layer_of(role))
        run = self.session.run_of(IMPORT_OSM)
        offered = self.levels.tell(run.outputs.get("ADMIN") if run is not None else None)
        self.levels.setVisible(offered and not city.layer_of("areas"))
        for made in self.imports.values():
            made.refresh()

    def _arrange(self, city: str, lacking: bool) -> None:
        """Put the import on top of a city that lacks layers, else its layers; it stays so while the city is open."""
        if city == self._arranged_for:
            return
        self._arranged_for = city
        first, second = (self.import_card, self.roles) if lacking else (self.roles, self.import_card)
        place = min(self._cards.indexOf(first), self._cards.indexOf(second))
        self._cards.insertWidget(place, first)
        self._cards.insertWidget(place + 1, second)

    def _place_card(self, actions: CityActions) -> Card:
        """Return the card that says which city this is and where it lies, and leads to others."""
        card, row = Card(), QHBoxLayout()
        self._place = Wrapped()
        row.addWidget(self._place, 1)
        ways = (
            (QT_TRANSLATE_NOOP("UrbanProfiling", "&New city…"), actions.new),
            (QT_TRANSLATE_NOOP("UrbanProfiling", "&Open a city…"), actions.open),
        )
        for text, act in ways:
            button = QPushButton(tr(text))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, act=act: act(self))
            row.addWidget(button)
        card.body.addLayout(row)
        return card

    def _fill_roles(self) -> None:
        required = {role for roles in self.workflow.required for role in roles}
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for role in self.workflow.roles:
            declared = ROLES[role]
            geometry = ("table",) if declared.geometry == ANY else (declared.geometry,)
            choice = LayerChoice(geometry, optional=True)
            choice.setAccessibleName(tr(declared.label))
            choice.changed.connect(partial(self._role_chosen, role))
            choice.loaded.connect(partial(self.session.map.receive, role))
            choice.takes_timetables = role == _STOPS
            choice.timetable.connect(self._take_timetable)
            label = QLabel(tr(declared.label))
            label.setBuddy(choice)
            label.setWordWrap(True)
            if role not in required:
                text = QT_TRANSLATE_NOOP("UrbanProfiling", "{role} (optional)")
                label.setText(tr(text, role=tr(declared.label)))
            if role in _NOT_NEEDED:
                choice.setToolTip(tr(_NOT_NEEDED[role]))
            self.choices[role] = choice
            form.addRow(label, choice)
        self.levels = AdminLevels()
        self.levels.chosen.connect(self._take_level)
        align_labels([form.labelForField(choice) for choice in self.choices.values()])
        self.roles.body.addLayout(form)
        self.roles.body.addWidget(self.levels)

    def _role_chosen(self, role: str) -> None:
        layer = self.choices[role].layer()
        if layer is None or not is_temporary(layer):
            self.session.set_role(role, self.choices[role].value())
            return
        known = {proposal.role: proposal for proposal in proposals_for(layer)}.get(role)
        mapping, vendor = ({}, "") if known is None else (known.mapping, known.vendor)
        self.session.take(Wanted(layer, role, mapping, vendor))

    def _take_timetable(self, path: str) -> None:
        """Ask about the stops of a timetable, and copy them into the city."""
        try:
            dialog = AssignDialog(self.session, open_stops(path), _STOPS, self)
        except UrbanProfilingError as error:
            self.message.tell("\n".join(tr(message) for message in error.messages))
            return
        if dialog.exec():
            self.session.take(dialog.wanted())

    def _take_level(self, source: str) -> None:
        self.session.set_role("areas", source)
        self.session.map.show_layers()
