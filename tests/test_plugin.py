"""The plugin in QGIS's interface: what is added is taken away again."""

import subprocess
import sys

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsApplication, QgsProject  # noqa: E402
from qgis.PyQt.QtWidgets import QMainWindow, QMenu  # noqa: E402

from urban_profiling_plugin.plugin import NAME, UrbanProfilingPlugin  # noqa: E402


class Interface:
    """As much of QGIS's interface as the plugin uses."""

    def __init__(self):
        self.window = QMainWindow()
        self.vector, self.help = QMenu(), QMenu()

    def mainWindow(self):
        return self.window

    def addToolBar(self, name):
        return self.window.addToolBar(name)

    def addPluginToVectorMenu(self, name, action):
        assert name == NAME
        self.vector.addAction(action)

    def removePluginVectorMenu(self, name, action):
        self.vector.removeAction(action)

    def pluginHelpMenu(self):
        return self.help

    def mapCanvas(self):
        return None

    def newProject(self, prompt=False):
        QgsProject.instance().clear()
        return True

    def addProject(self, path):
        return QgsProject.instance().read(path)


@pytest.fixture
def interface(qtbot, qgis_app, qgis_processing, qgis_new_project):
    made = Interface()
    qtbot.addWidget(made.window)
    return made


def test_unload_mirrors_load(interface, qtbot, monkeypatch):
    from urban_profiling_plugin import plugin as module

    # beside the provider that other tests share
    provider = type("Provider", (module.UrbanProfilingProvider,), {"id": lambda self: "urbanprofilingtoo"})
    monkeypatch.setattr(module, "UrbanProfilingProvider", provider)
    registry = QgsApplication.processingRegistry()
    for _ in range(2):
        plugin = UrbanProfilingPlugin(interface)
        plugin.initGui()
        assert registry.providerById("urbanprofilingtoo") is not None
        (toolbar,) = interface.window.findChildren(type(plugin._toolbar))
        texts = ["City…", "Public space…", "Recovery…", "Sample city", "Toolbox"]
        assert [action.text() for action in toolbar.actions()] == texts
        assert all(action.toolTip() and not action.icon().isNull() for action in toolbar.actions())
        texts = [action.text() for action in interface.vector.actions()]
        assert "Install packages from a folder…" in texts
        assert "Public space: quality, fairness, new sites…" in texts
        assert plugin.show_workflow("public_space_quality").isVisible()
        plugin._session.step_wanted.emit("public_space", "street_land")
        assert plugin._dialogs["public_space"].step().stem == "street_land"
        dialog = plugin.show_workflow("public_space")
        assert dialog.isVisible()
        assert plugin.show_workflow("public_space") is dialog
        assert plugin.show_workflow("recovery").session is dialog.session
        plugin.unload()
        qtbot.wait(50)
        assert registry.providerById("urbanprofilingtoo") is None
        assert interface.vector.actions() == interface.help.actions() == []
        assert interface.window.findChildren(type(toolbar)) == []
        QgsProject.instance().clear()  # nothing of the dialog listens any more


def test_qgis_starts_without_the_dialogs_and_without_the_methods():
    code = (
        # QGIS itself imports shapely from 3.40 on
        "import sys, qgis.core; before = set(sys.modules); from urban_profiling_plugin import classFactory; "
        "from urban_profiling_plugin.plugin import UrbanProfilingPlugin; loaded = [name for name in set(sys.modules) - "
        "before if name.startswith('urban_profiling_plugin.gui') or name in ('shapely', 'scipy', 'pyproj')]; "
        "assert not loaded, loaded"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_without_packages_dialogs_say_so_instead_of_failing(qgis_iface, monkeypatch):
    from urban_profiling_plugin import packages
    from urban_profiling_plugin.gui import package_folder
    from urban_profiling_plugin.plugin import UrbanProfilingPlugin

    monkeypatch.setattr(packages, "missing_packages", lambda: ("shapely",))
    asked = []
    monkeypatch.setattr(package_folder, "ask_for_packages", lambda parent: asked.append(parent))
    plugin = UrbanProfilingPlugin(qgis_iface)
    assert plugin.show_home() is None
    assert plugin.show_workflow("public_space") is None
    plugin.open_sample()
    assert len(asked) == 3
