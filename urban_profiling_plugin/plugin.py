"""What QGIS loads: provider, toolbar, menu, translator. `unload` mirrors `initGui`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QToolBar, QTreeView

from . import paths
from .algorithms.provider import UrbanProfilingProvider
from .core.text import QT_TRANSLATE_NOOP
from .i18n import install_translator, tr
from .packages import packages_problem, use_package_folder

NAME = "Urban Profiling"
_TOOLBOX = "ProcessingToolbox"


_HOME = "home"
"""Key of the home page among the dialogs."""


class UrbanProfilingPlugin:
    """The plugin, with the interface injected (``None`` under qgis_process)."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._translator = install_translator()
        self._provider: UrbanProfilingProvider | None = None
        self._toolbar: QToolBar | None = None
        self._actions: list[QAction] = []
        self._help_action: QAction | None = None
        self._dialogs: dict[str, Any] = {}
        self._session: Any = None

    def initProcessing(self) -> None:
        """Register the provider; all that qgis_process calls."""
        use_package_folder()
        self._provider = UrbanProfilingProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Register the provider and add toolbar and menu."""
        self.initProcessing()
        self._toolbar = self._iface.addToolBar(NAME)
        self._toolbar.setObjectName("UrbanProfilingToolbar")
        self._toolbar.setToolTip(NAME)
        self._toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._add(
            "icon",
            QT_TRANSLATE_NOOP("UrbanProfiling", "City…"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The city: its layers, the workflows with their state, the last figures"
            ),
            self.show_home,
        )
        self._add(
            "public_space",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Public space…"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Open public space, streets and access on foot, step by step (SDG 11.7.1)"
            ),
            partial(self.show_workflow, "public_space"),
        )
        self._add(
            "recovery",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Recovery…"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "After a disaster or a war: what is hit, what it costs and where to begin, step by step",
            ),
            partial(self.show_workflow, "recovery"),
        )
        self._add(
            "public_space_quality",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Public space: quality, fairness, new sites…"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "What people say of the spaces, who is left out, and where new ones would serve most"
            ),
            partial(self.show_workflow, "public_space_quality"),
            toolbar=False,
        )
        self._add(
            "city",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Sample city"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Open a small invented city whose figures are known, to try things"),
            self.open_sample,
        )
        self._add(
            "toolbox",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Toolbox"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Show every method in the Processing toolbox"),
            self.show_toolbox,
        )
        self._add(
            "",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Install packages from a folder…"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "For a QGIS that lacks Python packages: unpack those you have on disk"),
            self.install_packages,
            toolbar=False,
        )
        help_text = QT_TRANSLATE_NOOP("UrbanProfiling", "The user guide, on this computer")
        self._add("", QT_TRANSLATE_NOOP("UrbanProfiling", "Help"), help_text, self.show_help, toolbar=False)
        self._help_action = QAction(QIcon(str(paths.icon("icon"))), NAME, self._iface.mainWindow())
        self._help_action.triggered.connect(self.show_help)
        self._iface.pluginHelpMenu().addAction(self._help_action)

    def unload(self) -> None:
        """Take away whatever `initGui` added."""
        for dialog in self._dialogs.values():
            dialog.close()
            dialog.deleteLater()
        self._dialogs.clear()
        if self._session is not None:
            self._session.set_city(None)
            self._session.deleteLater()
            self._session = None
        for action in self._actions:
            self._iface.removePluginVectorMenu(NAME, action)
            action.deleteLater()
        self._actions.clear()
        if self._help_action is not None:
            self._iface.pluginHelpMenu().removeAction(self._help_action)
            self._help_action.deleteLater()
            self._help_action = None
        if self._toolbar is not None:
            self._iface.mainWindow().removeToolBar(self._toolbar)
            self._toolbar.deleteLater()
            self._toolbar = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None

    def _add(self, icon: str, text: str, tip: str, act: Callable[[], Any], toolbar: bool = True) -> None:
        """Add an action to the menu, and to the toolbar."""
        action = QAction(tr(text), self._iface.mainWindow())
        if icon:
            action.setIcon(QIcon(str(paths.icon(icon))))
        action.setToolTip(tr(tip))
        action.setStatusTip(tr(tip))
        action.triggered.connect(lambda _checked=False: act())
        self._iface.addPluginToVectorMenu(NAME, action)
        self._actions.append(action)
        if toolbar and self._toolbar is not None:
            self._toolbar.addAction(action)

    # --- what the actions do ---

    def show_workflow(self, stem: str, step: str = "") -> Any:
        """Show the dialog of a workflow, at a step when one is named, and return it.

        Returns ``None`` where packages are missing, which is said.
        """
        if not self._has_packages():
            return None
        from .gui.workflow_dialog import WorkflowDialog
        from .workspace.workflows import WORKFLOWS

        if stem not in self._dialogs:
            workflow = next(workflow for workflow in WORKFLOWS if workflow.stem == stem)
            self._dialogs[stem] = WorkflowDialog(
                workflow, self._iface, self._iface.mainWindow(), self._shared_session()
            )
        if step:
            self._dialogs[stem].show_step(step)
        return _raised(self._dialogs[stem])

    def show_home(self) -> Any:
        """Show the home page, and return it; ``None`` where packages are missing, which is said."""
        if not self._has_packages():
            return None
        from .gui.home_dialog import HomeDialog

        if _HOME not in self._dialogs:
            window = self._iface.mainWindow()
            self._dialogs[_HOME] = HomeDialog(self._shared_session(), self._iface, self.show_workflow, window)
        return _raised(self._dialogs[_HOME])

    def _has_packages(self) -> bool:
        """Tell whether the methods can be loaded; where not, say what is missing and offer the remedy."""
        if packages_problem() is None:
            return True
        from .gui.package_folder import ask_for_packages

        return ask_for_packages(self._iface.mainWindow()) and packages_problem() is None

    def _shared_session(self) -> Any:
        """Return the one session that every dialog shows."""
        from .gui.session import Session

        if self._session is None:
            self._session = Session(self._iface.mainWindow())
            self._session.step_wanted.connect(self.show_workflow)
        return self._session

    def open_sample(self) -> None:
        """Open the sample city in the public space workflow."""
        home = self.show_home()
        if home is not None:
            home.actions_.open_sample()

    def show_toolbox(self) -> None:
        """Show the Processing toolbox."""
        toolbox = self._iface.mainWindow().findChild(QDockWidget, _TOOLBOX)
        if toolbox is not None:
            toolbox.setUserVisible(True) if hasattr(toolbox, "setUserVisible") else toolbox.show()
            for tree in toolbox.findChildren(QTreeView):
                for row in range(tree.model().rowCount() if tree.model() is not None else 0):
                    index = tree.model().index(row, 0)
                    if index.data() == NAME:
                        tree.expand(index)
                        tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)

    def install_packages(self) -> None:
        """Unpack Python packages that the user has."""
        from .gui.package_folder import install_packages

        install_packages(self._iface.mainWindow())

    def show_help(self) -> None:
        """Open the user guide."""
        pages = (paths.DOCS / name for name in ("index.html", "index.md"))
        page = next((path for path in pages if path.exists()), None)
        if page is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))


def _raised(dialog: Any) -> Any:
    """Show a dialog above the others, and return it."""
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
