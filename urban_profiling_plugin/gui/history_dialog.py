"""The runs of a step: what each read, was set to and found; repeated, saved as a model, compared with another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QPushButton,
    QSplitter,
    QStyle,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import UrbanProfilingError
from ..core.geopackage import BEFORE_SUFFIX
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..settings import LAST_FOLDER
from ..workspace import runs, sources
from ..workspace.compare import compare_runs
from ..workspace.runs import Run
from ..workspace.steps import Step
from .changes_layer import changes_layer
from .city_map import show_extra
from .commands import as_python, as_qgis_process, destination
from .flow_layout import FlowLayout
from .labels import Heading, Muted
from .map_view import MapView
from .painting import NOTE
from .panels import MessageCard, copy_text
from .project_layers import ProjectLayers
from .run_again import ELSEWHERE, HERE, MODEL, obstacle
from .run_model import save_model
from .run_words import STATUS, difference_words, rows_of, when, who
from .session import Session
from .window import Window

_RUN = Qt.ItemDataRole.UserRole


class HistoryDialog(Window):
    """`repeated` is emitted when the user has the settings of a run put back and run."""

    repeated = pyqtSignal()

    def __init__(self, session: Session, step: Step, view: MapView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._step, self._view = session, step, view
        self._algorithm = session.algorithm(step)
        self.setWindowTitle(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Runs of “{step}”"), step=tr(step.title)))
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(tr(step.title)))
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "Choose one run to see its record, or two to compare them.")
        layout.addWidget(Muted(tr(text)))
        halves = QSplitter(Qt.Orientation.Horizontal)
        self.list = _tree(QT_TRANSLATE_NOOP("UrbanProfiling", "When"), QT_TRANSLATE_NOOP("UrbanProfiling", "Status"))
        self.list.setRootIsDecorated(False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(self.windowTitle())
        self.record = QTreeWidget()
        self.record.setAccessibleName(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Record of the run")))
        halves.addWidget(self.list)
        halves.addWidget(self.record)
        halves.setStretchFactor(1, 1)
        layout.addWidget(halves, 1)
        self.message = MessageCard()
        layout.addWidget(self.message)
        row = FlowLayout()
        self.again = self._button(row, QT_TRANSLATE_NOOP("UrbanProfiling", "&Run it again"), self._repeat)
        self.process = self._button(
            row, QT_TRANSLATE_NOOP("UrbanProfiling", "Copy as &qgis_process"), lambda: self._copy(as_qgis_process)
        )
        self.python = self._button(
            row, QT_TRANSLATE_NOOP("UrbanProfiling", "Copy as P&ython"), lambda: self._copy(as_python)
        )
        self.model = self._button(row, QT_TRANSLATE_NOOP("UrbanProfiling", "Save as &model…"), self._save_model)
        self.changes = self._button(row, QT_TRANSLATE_NOOP("UrbanProfiling", "Show changes on the map"), self._map)
        self.changes.setToolTip(
            tr(QT_TRANSLATE_NOOP("UrbanProfiling", "What the last run changed in the layer of the run before"))
        )
        layout.addLayout(row)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        for run in reversed(session.city.runs_of(step) if session.city is not None else []):
            self._add(run)
        self.list.itemSelectionChanged.connect(self._show)
        if self.list.topLevelItemCount():
            self.list.setCurrentItem(self.list.topLevelItem(0))
        self.fit(130, 34)
        # the times are whole, what they are of has the rest
        columns = range(self.list.columnCount())
        needed = sum(max(self.list.sizeHintForColumn(i), self.list.header().sectionSizeHint(i)) for i in columns)
        needed += self.list.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent) + 2 * self.list.frameWidth()
        halves.setSizes([needed, self.width() - needed])
        self._show()

    def _add(self, run: Run) -> None:
        item = QTreeWidgetItem([when(run.started), tr(STATUS.get(run.status, run.status))])
        item.setData(0, _RUN, run)
        item.setToolTip(0, who(run))
        item.setToolTip(1, run.problem)
        self.list.addTopLevelItem(item)

    def _button(self, layout: FlowLayout, text: str, act: Callable[[], Any]) -> QPushButton:
        button = QPushButton(tr(text))
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        layout.addWidget(button)
        return button

    def chosen(self) -> list[Run]:
        """Return the chosen runs, the older first."""
        found = [item.data(0, _RUN) for item in self.list.selectedItems()]
        return sorted(found, key=lambda run: run.number)

    # --- what is shown ---

    def _show(self) -> None:
        chosen = self.chosen()
        self.record.clear()
        if len(chosen) == 2:
            self._show_comparison(*chosen)
        elif chosen:
            self._show_record(chosen[-1])
        one = len(chosen) == 1
        city = self._session.city
        free = city is not None and city.writable and self._session.running is None
        ways = {self.again: HERE, self.process: ELSEWHERE, self.python: HERE, self.model: MODEL}
        layers = ProjectLayers(city)
        why = {
            button: obstacle(chosen[-1], self._algorithm, layers, where) if one else ""
            for button, where in ways.items()
        }
        for button, reason in why.items():
            button.setEnabled(one and not reason and (free or button is not self.again))
            button.setToolTip(reason)
        self.message.tell("\n".join(dict.fromkeys(reason for reason in why.values() if reason)), severity=NOTE)
        self.changes.setEnabled(bool(self._pairs()))

    def _show_record(self, run: Run) -> None:
        self._columns(QT_TRANSLATE_NOOP("UrbanProfiling", "What"), QT_TRANSLATE_NOOP("UrbanProfiling", "Value"))
        for title, rows in rows_of(run, self._algorithm):
            group = QTreeWidgetItem([title])
            self.record.addTopLevelItem(group)
            group.setFirstColumnSpanned(True)
            for what, value in rows:
                group.addChild(_row(what, value))
            group.setExpanded(True)

    def _show_comparison(self, before: Run, after: Run) -> None:
        self._columns(
            QT_TRANSLATE_NOOP("UrbanProfiling", "What differs"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Before"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "After"),
        )
        groups: dict[str, QTreeWidgetItem] = {}
        for found in compare_runs(before, after):
            kind, what, then, now = difference_words(found, self._algorithm)
            if kind not in groups:
                groups[kind] = QTreeWidgetItem([kind])
                self.record.addTopLevelItem(groups[kind])
                groups[kind].setFirstColumnSpanned(True)
            groups[kind].addChild(_row(what, then, now))
            groups[kind].setExpanded(True)
        if not groups:
            text = QT_TRANSLATE_NOOP("UrbanProfiling", "Nothing differs: same layers, settings and figures.")
            self.record.addTopLevelItem(QTreeWidgetItem([tr(text)]))
            self.record.topLevelItem(0).setFirstColumnSpanned(True)

    def _columns(self, *titles: str) -> None:
        self.record.setColumnCount(len(titles))
        self.record.setHeaderLabels([tr(title) for title in titles])
        header = self.record.header()
        for column in range(len(titles)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    # --- what is done ---

    def _attempt(self, action: Callable[[], Any]) -> None:
        try:
            action()
            self.message.tell("")
        except UrbanProfilingError as error:
            self.message.tell("\n".join(tr(item) for item in error.messages))

    def _repeat(self) -> None:
        """Put the settings of a run back into the form, and run the step."""
        self._session.repeat(self._step, self.chosen()[-1])
        self.repeated.emit()
        self.accept()

    def _copy(self, write: Callable[..., str]) -> None:
        run = self.chosen()[-1]
        places = {}
        for key, place in run.outputs.items():
            path, table = sources.parts_of(place)
            places[key] = destination(path.as_posix(), table)
        copy_text(write(run.algorithm, {**run.parameters, **places}), self.process)

    def _save_model(self) -> None:
        run = self.chosen()[-1]
        title = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Save as a model"))
        start = str(Path(LAST_FOLDER.get()) / f"{self._step.stem}.model3")
        path, _ = QFileDialog.getSaveFileName(self, title, start, "*.model3")
        if path:
            target = Path(path)
            target = target if target.suffix == ".model3" else target.with_name(f"{target.name}.model3")
            self._attempt(lambda: save_model(run, target))

    def _pairs(self) -> list[tuple[str, str]]:
        """Return (before, after) of the layers of which the run before the last is kept."""
        city = self._session.city
        run = None if city is None else city.run_of(self._step)
        if city is None or run is None or run.status != runs.DONE:
            return []
        names = [sources.parts_of(place)[1] for place in run.outputs.values()]
        return [
            (city.source(name + BEFORE_SUFFIX), city.source(name))
            for name in names
            if name + BEFORE_SUFFIX in city.tables
        ]

    def _map(self) -> None:
        """Add a layer with what became of each feature, for every layer that has a version before."""
        made: list[QgsVectorLayer] = []
        for before, after in self._pairs():
            self._attempt(lambda before=before, after=after: made.append(changes_layer(before, after)))
        show_extra(made)
        self._view.zoom_to(made)


def _row(*texts: str) -> QTreeWidgetItem:
    """Return a row whose texts are whole in its tooltips."""
    item = QTreeWidgetItem(list(texts))
    for column, text in enumerate(texts):
        item.setToolTip(column, text)
    return item


def _tree(*titles: str) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setHeaderLabels([tr(title) for title in titles])
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return tree
