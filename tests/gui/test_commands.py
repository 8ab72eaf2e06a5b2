"""What the dialog copies can be run without it."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtWidgets import QApplication

from urban_profiling_plugin.gui.commands import as_python, as_qgis_process, destination, run_parameters
from urban_profiling_plugin.workspace.workflows import PUBLIC_SPACE

from .conftest import last_run

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

import package  # noqa: E402 - a script of the project
import qgis_environment  # noqa: E402


def test_what_is_not_given_is_left_out():
    assert run_parameters({"A": None, "B": [], "C": "", "D": 0, "E": False}) == {"C": "", "D": 0, "E": False}


@pytest.mark.parametrize("windows", [False, True])
def test_values_survive_the_shell(windows):
    given = {"A": "/a folder/x.gpkg|layername=t", "B": ["women", "men"], "C": True, "D": 1.5, "E": "it's"}
    line = as_qgis_process("urbanprofiling:x", given, windows)
    if not windows:
        assert shlex.split(line) == [
            *("qgis_process", "run", "urbanprofiling:x", "--", "A=/a folder/x.gpkg|layername=t"),
            *("B=women", "B=men", "C=true", "D=1.5", "E=it's"),
        ]
    else:
        assert '"A=/a folder/x.gpkg|layername=t"' in line
    assert "\n" not in line


def test_a_destination_with_quotes_in_it_is_one_word():
    text = destination("/a folder/x.gpkg", "open_spaces")
    assert shlex.split(as_qgis_process("urbanprofiling:x", {"OUTPUT": text}, windows=False))[-1] == f"OUTPUT={text}"


def test_python_is_python():
    code = as_python("urbanprofiling:x", {"A": "it's", "B": ["ä"], "C": None, "D": False})
    seen = []
    exec(
        code.replace("import processing", ""), {"processing": type("P", (), {"run": lambda *given: seen.append(given)})}
    )
    assert seen == [("urbanprofiling:x", {"A": "it's", "B": ["ä"], "D": False})]


@pytest.mark.slow
def test_the_copied_chain_runs_under_qgis_process(opened, run_step, tmp_path):
    stems = ("population_to_buildings", "open_space_inventory", "street_land", "public_space_share")
    for stem in (*stems, "public_space_access"):
        assert run_step(opened, stem).success
    opened.show_step("summary")
    lines = opened.page(PUBLIC_SPACE.step("summary")).commands(python=False).splitlines()
    assert len(lines) == 5
    opened.show_step("street_land")
    opened.page(opened.step()).result.process_wanted.emit(opened.run)
    assert QApplication.clipboard().text() == lines[2]
    plugins = tmp_path / "build"
    package.stage(plugins)
    env = qgis_environment.environment(plugins, tmp_path / "profile")
    qgis_environment.enable_plugin(env)
    before = last_run(opened, "public_space_access").figures["ACCESS_PCT"]
    for line in lines:
        words = [qgis_environment.process_program(), *shlex.split(line)[1:]]
        run = subprocess.run(words, env=env, capture_output=True, text=True, encoding="utf-8", check=False)
        assert run.returncode == 0, run.stdout + run.stderr
    assert f"ACCESS_PCT:\t{before:.3f}"[:14] in run.stdout
    assert '"women"' in run.stdout
    assert '"men"' in run.stdout
    served = QgsVectorLayer(last_run(opened, "public_space_access").outputs["SERVED"], "x", "ogr")
    assert served.featureCount() == 25
