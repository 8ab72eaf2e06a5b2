"""The home page: the city, its layers, the workflows with their state and last figures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsGui, QgsScrollArea
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFrame,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from .. import paths
from ..algorithms.layer_source import source_of
from ..core.errors import UrbanProfilingError
from ..core.roles import ROLES
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..settings import LAST_FOLDER
from ..workspace.workflows import WORKFLOWS
from .assign_dialog import AssignDialog
from .before_run import Finding
from .city_actions import CityActions
from .city_layers import find_layer, open_layer, place_of, shape_of
from .flow_layout import FlowLayout
from .labels import Heading, Muted
from .layer_choice import part_of
from .notice import Notice
from .painting import NOTE, WARNING
from .panels import Card
from .role_table import RoleTable
from .session import Session
from .start_card import start_card
from .timetable import is_timetable, notes_of, open_stops
from .window import Window
from .wording import layer_text
from .workflow_row import WorkflowRow

_LETTERS, _LINES = 140, 40
_TITLE = 1.5
_WIDEST_MARGIN = 24


class HomeDialog(Window):
    """Closing it hides it; runs go on."""

    def __init__(
        self,
        session: Session,
        iface: Any = None,
        open_workflow: Callable[[str], Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Window)
        self.setWindowTitle("Urban Profiling")
        self.setWindowIcon(QIcon(str(paths.icon("icon"))))
        self.session = session
        self.notice = Notice(session)
        self.actions_ = CityActions(session, iface, self.notice.tell)
        self._told: list[str] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        margin = min(self.fontMetrics().height() * 4 // 3, _WIDEST_MARGIN)
        self._body.setContentsMargins(margin, margin * 2 // 3, margin, margin)
        area = QgsScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAccessibleName(self.windowTitle())
        layout.addWidget(area, 1)
        self._name = Heading("", _TITLE)
        self._place = Muted()
        self._body.addWidget(self._name)
        self._body.addWidget(self._place)
        self._ways = FlowLayout()
        self._body.addLayout(self._ways)
        self._body.addWidget(self.notice)
        self.start = start_card(self.actions_, self)
        self._body.addWidget(self.start)
        self.rows = self._workflows(open_workflow)
        self._layers()
        self._body.addStretch()
        self._buttons()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.refresh)
        for signal in (session.changed, session.idle):
            signal.connect(self._timer.start)
        session.city_changed.connect(self._forget)
        self.notice.changed.connect(self._timer.start)
        session.took.connect(self._took)
        project = QgsProject.instance()
        project.readProject.connect(self._find)
        project.cleared.connect(self._find)
        self.fit(_LETTERS, _LINES)
        QgsGui.enableAutoGeometryRestore(self, "UrbanProfiling/home")
        self._find()
        self.refresh()

    # --- parts ---

    def _workflows(self, open_workflow: Callable[[str], Any] | None) -> list[WorkflowRow]:
        self._work = Card(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Workflows")))
        rows = []
        for number, workflow in enumerate(WORKFLOWS):
            if number:
                line = QFrame()
                line.setFrameShape(QFrame.Shape.HLine)
                line.setFrameShadow(QFrame.Shadow.Sunken)
                self._work.body.addWidget(line)
            row = WorkflowRow(self.session, workflow)
            if open_workflow is not None:
                row.wanted.connect(lambda _stem="", name=workflow.stem: open_workflow(name))
            self._work.body.addWidget(row)
            rows.append(row)
        self._body.addWidget(self._work)
        return rows

    def _layers(self) -> None:
        self._roles_card = Card(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Layers of the city")))
        text = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Drop layers or files here, or add them: what each is gets proposed from its columns, and you confirm.",
        )
        self._roles_card.body.addWidget(Muted(tr(text)))
        self.roles = RoleTable()
        self.roles.setMinimumHeight(self.fontMetrics().height() * 13)
        self.roles.dropped.connect(self._dropped)
        self.roles.itemActivated.connect(lambda *_: self._change())
        self.roles.itemSelectionChanged.connect(self._show_ways)
        self._roles_card.body.addWidget(self.roles)
        row = FlowLayout()
        self.add = self._button(row, QT_TRANSLATE_NOOP("UrbanProfiling", "&Add a layer"), None)
        self.add.setMenu(QMenu(self.add))
        self.add.menu().aboutToShow.connect(self._fill_menu)
        self.change = self._button(row, QT_TRANSLATE_NOOP("UrbanProfiling", "&Change…"), self._change)
        self.remove = self._button(row, QT_TRANSLATE_NOOP("UrbanProfiling", "&Take away"), self._remove)
        self.remove.setToolTip(
            tr(QT_TRANSLATE_NOOP("UrbanProfiling", "The layer stays in the GeoPackage, without this role."))
        )
        self.roles.deleted.connect(self._remove)
        self._roles_card.body.addLayout(row)
        self._body.addWidget(self._roles_card)

    def _buttons(self) -> None:
        for text, act in (
            (QT_TRANSLATE_NOOP("UrbanProfiling", "&New city…"), lambda: self.actions_.new(self)),
            (QT_TRANSLATE_NOOP("UrbanProfiling", "&Open a city…"), lambda: self.actions_.open(self)),
            (QT_TRANSLATE_NOOP("UrbanProfiling", "&Unpack…"), lambda: self.actions_.unpack(self)),
        ):
            self._button(self._ways, text, act)
        self.pack = self._button(self._ways, QT_TRANSLATE_NOOP("UrbanProfiling", "&Pack for hand-over…"), self._pack)

    def _button(self, layout: Any, text: str, act: Callable[[], Any] | None) -> QPushButton:
        button = QPushButton(tr(text))
        button.setAutoDefault(False)
        if act is not None:
            button.clicked.connect(lambda _checked=False: act())
        layout.addWidget(button)
        return button

    # --- states ---

    def refresh(self) -> None:
        """Show the city as it is now."""
        self._timer.stop()
        city = self.session.city
        self._name.setText(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Urban Profiling")) if city is None else city.name)
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "No city yet. Everything of a city is kept in one folder.")
        self._place.setText(tr(text) if city is None else str(city.folder))
        self.start.setVisible(city is None)
        for button in range(self._ways.count()):
            self._ways.itemAt(button).widget().setVisible(city is not None)
        self._roles_card.setVisible(city is not None)
        known = set() if city is None else set(city.roles)
        required = [roles for workflow in WORKFLOWS for roles in workflow.required]
        wanted = {roles[0] for roles in required if known.isdisjoint(roles)}
        self.roles.show_city(city, wanted)
        for row in self.rows:
            row.refresh()
        self._show_notice()
        self._show_ways()
        self.tell_letters_apart()

    def _show_ways(self) -> None:
        city, role = self.session.city, self.roles.current_role()
        free = city is not None and city.writable
        self.add.setEnabled(free)
        self.change.setEnabled(free and bool(role))
        self.remove.setEnabled(free and city is not None and role in city.roles)
        self.pack.setEnabled(city is not None and self.session.running is None)

    def _show_notice(self) -> None:
        found = []
        city = self.session.city
        if city is not None and city.interrupted:
            text = QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "A step was interrupted by a crash or a power cut. What it had half made is gone; every finished "
                "result is there.",
            )
            found.append(Finding(WARNING, tr(text)))
        found += [Finding(NOTE, title) for title in self.session.jobs()]
        found += [Finding(NOTE, text) for text in self._told]
        self.notice.refresh(after=found)

    def _forget(self) -> None:
        self._told = []

    def _took(self, role: str, notes: list[str]) -> None:
        done = QT_TRANSLATE_NOOP("UrbanProfiling", "{role}: a new copy is in the city.")
        self._told = [tr(done, role=tr(ROLES[role].label)), *notes]
        self._timer.start()

    def _find(self, *_: object) -> None:
        self.actions_.find()

    # --- layers ---

    def _fill_menu(self) -> None:
        menu = self.add.menu()
        menu.clear()
        file = menu.addAction(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "From a file…")))
        file.triggered.connect(lambda _checked=False: self._add_file())
        menu.addSeparator()
        city = self.session.city
        known = set() if city is None else {place_of(layer.source) for layer in city.roles.values()}
        package = "" if city is None else place_of(city.package.as_posix())[0]
        for layer in QgsProject.instance().mapLayers().values():
            place = place_of(source_of(layer))
            if not shape_of(layer) or place in known or place[0] == package:
                continue
            action = menu.addAction(layer_text(layer.name(), -1, shape_of(layer)))
            action.triggered.connect(lambda _checked=False, layer=layer: self.ask(layer))

    def _add_file(self) -> None:
        title = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Choose layers"))
        files, _ = QFileDialog.getOpenFileNames(self, title, LAST_FOLDER.get())
        self._dropped([(file, "") for file in files])

    def _dropped(self, things: list[tuple[str, str]]) -> None:
        city = self.session.city
        if city is None or not city.writable:
            return
        for source, name in things:
            try:
                layer = find_layer(source) or (open_stops(source) if is_timetable(source) else None)
            except UrbanProfilingError as error:
                self.notice.tell("\n".join(tr(message) for message in error.messages))
                continue
            if layer is None and Path(source).is_file():  # a package may hold several
                source = part_of(source, ("table", "raster"), self)
                if source is None:
                    continue
                name = name or source.rpartition("layername=")[2].partition("|")[0] or Path(source).stem
            layer = layer or open_layer(source, name or Path(source.partition("|")[0]).stem)
            if layer is None or not shape_of(layer):
                text = QT_TRANSLATE_NOOP("UrbanProfiling", "“{file}” cannot be opened as a layer.")
                self.notice.tell(tr(text, file=Path(source.partition("|")[0]).name))
                continue
            self.ask(layer, "stops" if notes_of(layer) else "")

    def ask(self, layer: QgsMapLayer, role: str = "") -> None:
        """Ask what a layer is, and take it."""
        dialog = AssignDialog(self.session, layer, role, self)
        if dialog.exec():
            self.session.take(dialog.wanted(), dialog.copy.isChecked())

    def _change(self) -> None:
        """Ask anew what the layer of the chosen role is, or for a layer where it has none."""
        city, role = self.session.city, self.roles.current_role()
        if city is None or not role or not city.writable:
            return
        source = city.layer_of(role)
        layer = None if source is None else (find_layer(source) or open_layer(source, role))
        if layer is None:
            self._add_file()
            return
        dialog = AssignDialog(self.session, layer, role, self)
        dialog.copy.setChecked(not dialog.copy.isEnabled())
        if dialog.exec():
            self.session.take(dialog.wanted(), dialog.copy.isChecked())

    def _remove(self) -> None:
        role = self.roles.current_role()
        if role and self.remove.isEnabled():
            self.session.set_role(role, None)

    def _pack(self) -> None:
        from .pack_dialog import PackDialog

        city = self.session.city
        if city is not None:
            self.session.attempt(lambda: PackDialog(city, self).exec())
