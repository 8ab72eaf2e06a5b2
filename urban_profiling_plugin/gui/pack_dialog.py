"""Pack a city for hand-over: what goes along, what stays behind, where the zip goes."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHeaderView,
    QProgressBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.roles import ROLES
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..settings import LAST_FOLDER
from ..workspace.handover import Item, Packed, items_of, pack
from ..workspace.workspace import Workspace
from .job import Job
from .labels import Muted
from .name_box import name_parts
from .painting import ERROR, NOTE
from .panels import MessageCard
from .window import Window
from .wording import number

_ITEM = Qt.ItemDataRole.UserRole


class PackDialog(Window):
    """Lists the layers, sensitive ones unticked, and writes the zip in the background."""

    def __init__(self, city: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._city = city
        self._job: Job | None = None
        self._made: Packed | None = None
        self.setWindowTitle(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Pack {city} for hand-over"), city=city.name))
        layout = QVBoxLayout(self)
        text = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Writes the whole city into one .zip that opens on another computer. Layers about single people or "
            "households stay behind unless you tick them.",
        )
        layout.addWidget(Muted(tr(text)))
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Layers that go along")))
        self.tree.setHeaderLabels(
            [
                tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Goes along")),
                tr(QT_TRANSLATE_NOOP("UrbanProfiling", "What it is")),
                tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Features")),
                tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Sensitive")),
            ]
        )
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # what stays behind is what one must see: a long name gives way
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for item in items_of(city):
            self._add(item)
        layout.addWidget(self.tree, 1)
        self.columns = QCheckBox(
            tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Keep their sensitive &columns (disability, contacts)"))
        )
        self.paths = QCheckBox(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Keep &folders and user names in the records")))
        for box in (self.columns, self.paths):
            layout.addWidget(box)
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter("*.zip")
        folder = Path(LAST_FOLDER.get() or city.folder.parent)
        self.file.setFilePath(str(folder / f"{city.package.stem}.zip"))
        name_parts(self.file, tr(QT_TRANSLATE_NOOP("UrbanProfiling", "File to write")))
        layout.addWidget(self.file)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.windowTitle())
        self.bar.hide()
        layout.addWidget(self.bar)
        self.message = MessageCard()
        layout.addWidget(self.message)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.pack_button = self.buttons.addButton(
            tr(QT_TRANSLATE_NOOP("UrbanProfiling", "&Pack")), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.show_button = self.buttons.addButton(
            tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Show the &file")), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.show_button.setEnabled(False)
        self.show_button.clicked.connect(self._show_file)
        self.pack_button.clicked.connect(lambda _checked=False: self.start())
        self.buttons.rejected.connect(self.reject)
        layout.addWidget(self.buttons)
        self.fit(110, 30)

    def _add(self, item: Item) -> None:
        row = QTreeWidgetItem([item.name, tr(ROLES[item.role].label) if item.role else "", "", ""])
        row.setData(0, _ITEM, item)
        row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        row.setCheckState(0, Qt.CheckState.Unchecked if item.sensitive else Qt.CheckState.Checked)
        row.setText(2, number(item.count) if item.count >= 0 else "")
        row.setTextAlignment(2, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if item.sensitive:
            row.setText(3, tr(QT_TRANSLATE_NOOP("UrbanProfiling", "yes, stays behind")))
        elif item.columns:
            names = ", ".join(item.columns)
            row.setText(3, tr(QT_TRANSLATE_NOOP("UrbanProfiling", "columns {names} are emptied"), names=names))
        for column in range(self.tree.columnCount()):
            row.setToolTip(column, row.text(column))
        self.tree.addTopLevelItem(row)

    def start(self) -> None:
        """Write the zip."""
        rows = [self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount())]
        ticked = [row.data(0, _ITEM) for row in rows if row.checkState(0) == Qt.CheckState.Checked]
        left = [row.data(0, _ITEM).source for row in rows if row.checkState(0) != Qt.CheckState.Checked]
        target = Path(self.file.filePath())
        if target.suffix.lower() != ".zip":
            target = target.with_name(f"{target.name}.zip")
        include = [item.source for item in ticked]
        self.message.tell("")
        self.bar.show()
        self.pack_button.setEnabled(False)
        left_out = {"leave": left, "keep_columns": self.columns.isChecked(), "keep_paths": self.paths.isChecked()}
        self._job = Job(
            self.windowTitle(), lambda progress: pack(self._city, target, include, **left_out, progress=progress), self
        )
        self._job.progressed.connect(lambda percent: self.bar.setValue(int(percent)))
        self._job.finished.connect(self._end)
        self._job.start()

    def _end(self, made: Packed | None, problem: str) -> None:
        self._job, self._made = None, made
        self.bar.hide()
        self.pack_button.setEnabled(True)
        self.show_button.setEnabled(made is not None)
        if made is None:
            self.message.tell(problem, severity=ERROR)
            return
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "Packed: {file}, {size} MB. Left out: {left}.")
        nothing = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "nothing"))
        size, left = number(made.size / 1e6, 1), ", ".join(made.left_out) or nothing
        self.message.tell(tr(text, file=made.path.name, size=size, left=left), severity=NOTE)

    def _show_file(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made.path.parent)))

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
        super().reject()
