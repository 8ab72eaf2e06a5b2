"""What the dialog copies can be run without it."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsDataSourceUri, QgsVectorLayer
from qgis.PyQt.QtWidgets import QApplication

from urban_profiling_plugin.gui.commands import as_python, as_qgis_process, destination, run_parameters
from urban_profiling_plugin.workspace.workflows import PUBLIC_SPACE

from .conftest import last_run
from .windows_shell import arguments, at_the_prompt

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

import package  # noqa: E402 - a script of the project
import qgis_environment  # noqa: E402


def test_what_is_not_given_is_left_out():
    assert run_parameters({"A": None, "B": [], "C": "", "D": 0, "E": False}) == {"C": "", "D": 0, "E": False}


NASTY = [
    "/a folder/x.gpkg|layername=t",
    "C:\\Users\\ana\\",
    "C:\\a b\\",
    "\\\\server\\share\\x.gpkg",
    "it's",
    "مدينة نواكشوط",
    '"levels" > 3 & "use" <> \'x\' | 1',
    'ends in a slash and a quote \\"',
    "100% of %PATH% and %path%",
    "a%b",
    '"%PATH%" ^ %USER:~0,2%',
    "a^b^^c!d!&(e)",
    "a;b,c=d",
    "",
    " ",
]


@pytest.mark.parametrize("text", NASTY)
def test_values_survive_the_shell(text):
    values = {"A": text, "B": ["women", text], "C": True, "D": 1.5}
    words = ["run", "urbanprofiling:x", "--", f"A={text}", "B=women", f"B={text}", "C=true", "D=1.5"]
    assert shlex.split(as_qgis_process("urbanprofiling:x", values, windows=False)) == ["qgis_process", *words]
    assert at_the_prompt(as_qgis_process("urbanprofiling:x", values, windows=True), VARIABLES) == words


VARIABLES = {"PATH": "C:\\Windows", "B": "&calc&", "a": "|", " ": "x", "USER": "ana"}


@given(st.text(st.sampled_from("ab \t\\\"'%^!&|<>()=,;~:شé") | st.characters(blacklist_categories=("Cc", "Cs"))))
def test_any_text_survives_the_command_prompt(text):
    line = as_qgis_process("urbanprofiling:x", {"A": text, "B": [text, "b"]}, windows=True)
    assert at_the_prompt(line, VARIABLES) == ["run", "urbanprofiling:x", "--", f"A={text}", f"B={text}", "B=b"]


def test_a_line_for_windows_is_one_line():
    line = as_qgis_process("urbanprofiling:x", {"A": "one\r\ntwo\nthree"}, windows=True)
    assert at_the_prompt(line, {})[-1] == "A=one two three"


def test_on_windows_usual_values_stay_readable():
    values = {"A": "C:/a folder/x.gpkg|layername=t", "OUTPUT": destination("C:/it's/x.gpkg", "t", windows=True)}
    assert as_qgis_process("urbanprofiling:x", values, windows=True) == (
        'qgis_process-qgis run urbanprofiling:x -- "A=C:/a folder/x.gpkg|layername=t" '
        "\"OUTPUT=ogr:dbname='C:/it\\'s/x.gpkg' table='t' (geom)\""
    )


def test_on_windows_the_batch_file_of_the_qgis_that_runs_is_named(monkeypatch):
    monkeypatch.setenv("QGIS_PREFIX_PATH", "C:/OSGeo4W/apps/qgis-ltr")
    assert as_qgis_process("urbanprofiling:x", {}, windows=True) == "qgis_process-qgis-ltr run urbanprofiling:x --"
    monkeypatch.setenv("QGIS_PREFIX_PATH", "C:\\Program Files\\QGIS 3.40\\apps\\qgis")
    assert as_qgis_process("urbanprofiling:x", {}, windows=True).startswith("qgis_process-qgis run")
    monkeypatch.setenv("QGIS_PREFIX_PATH", "D:/build/output")
    assert as_qgis_process("urbanprofiling:x", {}, windows=True).startswith("qgis_process-qgis run")


def test_the_command_line_of_windows_is_read_as_windows_documents_it():
    """The examples of Microsoft's documentation."""
    assert arguments('"abc" d e') == ["abc", "d", "e"]
    assert arguments('a\\\\\\b d"e f"g h') == ["a\\\\\\b", "de fg", "h"]
    assert arguments('a\\\\\\"b c d') == ['a\\"b', "c", "d"]
    assert arguments('a\\\\\\\\"b c" d e') == ["a\\\\b c", "d", "e"]


@pytest.mark.parametrize("windows", [False, True])
@pytest.mark.parametrize("path", ["/a b/it's.gpkg", "C:/مدينة/x.gpkg", "//server/gis/x.gpkg", 'C:/a\\b"c.gpkg'])
@pytest.mark.parametrize("table", ["open_spaces", "it's", 'a "b"', "شارع", "back\\slash"])
def test_a_destination_is_read_as_it_was_written(path, table, windows):
    uri = QgsDataSourceUri(destination(path, table, windows).partition(":")[2])
    assert (uri.database(), uri.table()) == (path, table)


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
