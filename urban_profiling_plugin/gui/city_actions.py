"""Making, opening and finding cities: what the toolbar and the page “City data” both do."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QStandardPaths, Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox, QFileDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from .. import paths
from ..core.errors import UrbanProfilingError
from ..core.roles import ROLES
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..settings import LAST_FOLDER
from ..workspace import schema
from ..workspace.folders import file_name, folder_name, is_workspace
from ..workspace.handover import unpack
from ..workspace.workspace import Workspace
from .labels import Muted
from .name_box import name_parts
from .session import Session
from .window import Window

_SCOPE, _ENTRY = "UrbanProfiling", "city"


class CityActions:
    """What can be done about cities. Problems are told through `tell`."""

    def __init__(self, session: Session, iface: Any, tell: Callable[[str], Any]) -> None:
        self._session, self._iface, self._tell = session, iface, tell

    def find(self) -> None:
        """Take up the city that the project belongs to, if it belongs to one."""
        project, current = QgsProject.instance(), self._session.city
        folder = city_folder(project)
        if folder is None:
            gone = current is not None and not current.is_there()
            if current is not None and not (gone and any(map(current.is_at, _folders_of(project)))):
                self._session.set_city(None)
        elif current is None or not current.is_at(folder):
            self._attempt(lambda: self._session.set_city(Workspace.open(folder)))

    def new(self, parent: QWidget) -> None:
        """Ask for name and folder of a city, and make it from the project as it is."""
        dialog = NewCityDialog(parent)
        if dialog.exec():
            self._attempt(lambda: self.make(dialog.name(), dialog.folder()))

    def make(self, name: str, folder: Path) -> None:
        """Make a city in a folder; a project that has no file yet becomes the city's."""
        city = Workspace.create(folder, name)
        LAST_FOLDER.set(str(folder.parent))
        project = QgsProject.instance()
        if not project.fileName():
            project.setTitle(name)
        remember(project, city)
        self._session.set_city(city)
        if not project.fileName():
            project.write(str(city.project))

    def open(self, parent: QWidget) -> None:
        """Ask for a city's folder and open it."""
        title = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Open the folder of a city"))
        folder = QFileDialog.getExistingDirectory(parent, title, LAST_FOLDER.get())
        if folder:
            self._attempt(lambda: self.open_folder(Path(folder)))

    def unpack(self, parent: QWidget) -> None:
        """Ask for a city packed for hand-over and for a folder, unpack it there and open it."""
        title = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Choose a city packed for hand-over"))
        archive, _ = QFileDialog.getOpenFileName(parent, title, LAST_FOLDER.get(), "*.zip")
        if not archive:
            return
        title = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Unpack it into this folder"))
        folder = QFileDialog.getExistingDirectory(parent, title, LAST_FOLDER.get())
        if folder:
            self._attempt(lambda: self.open_folder(unpack(Path(archive), Path(folder))))

    def open_folder(self, folder: Path) -> None:
        """Open a city with its project, or a new project with its layers."""
        known = self._session.city
        if known is not None and known.is_at(folder):
            known.close()
        city = Workspace.open(folder)
        LAST_FOLDER.set(str(folder.parent))
        self._session.city = None
        if known is not None:
            known.close()
        if not self._new_project(city.project):
            city.close()
            return
        project = QgsProject.instance()
        if not project.fileName():
            project.setTitle(city.name)
        remember(project, city)
        self._session.set_city(city)
        if not project.fileName():
            project.write(str(city.project))

    def open_sample(self) -> None:
        """Copy the sample city to the user's documents, unless it is there, and open it."""
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self._attempt(lambda: self.copy_sample(documents / "Urban Profiling" / "Sample city"))

    def copy_sample(self, folder: Path) -> None:
        """Copy the sample city into a folder, unless it is there, and open it."""
        if not is_workspace(folder):
            packages = sorted(paths.SAMPLE.glob("*.gpkg"))
            if not packages:
                raise UrbanProfilingError(
                    QT_TRANSLATE_NOOP("UrbanProfiling", "This copy of the plugin has no sample city.")
                )
            name = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Sample city"))
            try:
                folder.mkdir(parents=True, exist_ok=True)
                for file in sorted(paths.SAMPLE.iterdir()):
                    if file.is_file() and file not in packages:
                        shutil.copyfile(file, folder / file.name)
                package = folder / f"{file_name(name)}.gpkg"
                shutil.copyfile(packages[0], package)
                schema.create(package, name)
            except (OSError, sqlite3.Error) as error:
                raise UrbanProfilingError(
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling", "The sample city cannot be copied: “{folder}” cannot be written: {reason}."
                    ),
                    folder=folder,
                    reason=error,
                ) from error
            city = Workspace.open(folder)
            for role, source in roles_in(city).items():
                city.set_role(role, source)
            city.close()
        self.open_folder(folder)

    def _new_project(self, file: Path) -> bool:
        """Open a project, or begin one; the user is asked about unsaved changes first."""
        if self._iface is None:
            QgsProject.instance().clear()
            return not file.exists() or QgsProject.instance().read(str(file))
        if not self._iface.newProject(True):
            return False
        if file.exists():
            self._iface.addProject(str(file))
        return True

    def _attempt(self, action: Callable[[], Any]) -> None:
        try:
            action()
        except UrbanProfilingError as error:
            self._tell("\n".join(tr(item) for item in error.messages))


class NewCityDialog(Window):
    """Asks for a name and for the folder in which the city's folder is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "New city")))
        self._name = QLineEdit()
        self._folder = QgsFileWidget()
        self._folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder.setFilePath(LAST_FOLDER.get() or documents)
        self._place = Muted()
        self._place.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self._place.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "&Name of the city")), self._name)
        form.addRow(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "&Folder")), self._folder)
        form.labelForField(self._folder).setBuddy(self._folder.lineEdit())
        name_parts(self._folder, form.labelForField(self._folder).text().replace("&", ""))
        form.addRow("", self._place)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addStretch()
        layout.addWidget(buttons)
        self._name.textChanged.connect(self._update)
        self._folder.fileChanged.connect(self._update)
        self.fit(80, 9)
        self._update()

    def name(self) -> str:
        """Return the city's name."""
        return self._name.text().strip()

    def folder(self) -> Path:
        """Return the folder of the city."""
        return Path(self._folder.filePath()) / folder_name(self.name())

    def _update(self, *_: object) -> None:
        ready = bool(self.name() and self._folder.filePath())
        self._ok.setEnabled(ready)
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "Results are kept in {folder}.")
        self._place.setText(tr(text, folder=self.folder()) if ready else "")


def roles_in(city: Workspace) -> dict[str, str]:
    """Return the tables and rasters of a workspace that are named after roles."""
    found = {role: city.source(role) for role in ROLES if role in city.tables}
    for folder in (city.rasters, city.folder):
        found.update({file.stem: file.as_posix() for file in sorted(folder.glob("*.tif")) if file.stem in ROLES})
    return found


def city_folder(project: QgsProject) -> Path | None:
    """Return the folder of the city that a project belongs to."""
    return next((folder for folder in _folders_of(project) if is_workspace(folder)), None)


def _folders_of(project: QgsProject) -> list[Path]:
    """Return the folders that may be of a project's city: the one it names, the one it lies in."""
    entry, found = project.readEntry(_SCOPE, _ENTRY)
    named = [Path(project.readPath(entry))] if found else []
    return [*named, Path(project.fileName()).parent] if project.fileName() else named


def remember(project: QgsProject, city: Workspace) -> None:
    """Note in a project which city it belongs to."""
    project.writeEntry(_SCOPE, _ENTRY, project.writePath(str(city.folder)))
