"""“Install packages from a folder”: wheels that the user has, unpacked into the profile. Nothing is downloaded."""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from ..core.errors import UrbanProfilingError
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..packages import missing_packages, packages_problem, use_package_folder
from ..settings import LAST_FOLDER, PACKAGE_FOLDER
from ..wheels import Wheel, unpack, wheels_in
from .wording import told


def package_folder() -> Path:
    """Return the folder of the profile that packages for this Python go to."""
    version = f"python{sys.version_info.major}{sys.version_info.minor}"
    return Path(QgsApplication.qgisSettingsDirPath()) / "urban_profiling" / version


def ask_for_packages(parent: QWidget | None) -> bool:
    """Say which packages are missing and offer to install them; return whether anything was installed."""
    box = QMessageBox(parent)
    box.setWindowTitle("Urban Profiling")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(told(packages_problem() or ""))
    label = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Install packages…"))
    remedy = box.addButton(label, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is remedy and install_packages(parent)


def install_packages(parent: QWidget | None) -> bool:
    """Ask for a folder with wheels and unpack what is missing; return whether anything was."""
    title = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Choose the folder with Python packages (.whl)"))
    folder = QFileDialog.getExistingDirectory(parent, title, LAST_FOLDER.get())
    if not folder:
        return False
    try:
        installed = install_from(Path(folder))
    except UrbanProfilingError as error:
        QMessageBox.warning(parent, title, "\n".join(tr(item) for item in error.messages))
        return False
    problem = packages_problem()
    names = ", ".join(f"{wheel.name} {wheel.version}" for wheel in installed)
    text = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Installed: {names}."), names=names)
    if problem is not None:
        restart = QT_TRANSLATE_NOOP("UrbanProfiling", "Restart QGIS to use them.")
        text = f"{text}\n\n{tr(restart)}\n\n{told(problem)}"
    QMessageBox.information(parent, title, text)
    return True


def install_from(folder: Path) -> list[Wheel]:
    """Unpack the wheels of a folder that this QGIS lacks, and what they need; return them.

    Raises
    ------
    UrbanProfilingError : there is none that fits, or it cannot be unpacked.
    """
    missing = missing_packages()
    found = wheels_in(folder)
    wanted = [wheel for wheel in found if wheel.name.replace("-", "_") in missing]
    if not wanted:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{folder}” holds no package that is missing here and made for Python {version} on this system. "
                "Missing: {names}.",
            ),
            folder=folder,
            version=f"{sys.version_info.major}.{sys.version_info.minor}",
            names=", ".join(missing) or tr(QT_TRANSLATE_NOOP("UrbanProfiling", "nothing")),
        )
    unpack(wanted, package_folder())
    PACKAGE_FOLDER.set(str(package_folder()))
    use_package_folder()
    missing_packages.cache_clear()
    return wanted
