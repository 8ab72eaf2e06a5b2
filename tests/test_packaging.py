"""The zip is one that plugins.qgis.org takes and QGIS installs, and metadata.txt says what is true."""

from __future__ import annotations

import ast
import configparser
import importlib.util
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import package  # noqa: E402 - scripts of the project, not of the plugin
import qgis_environment  # noqa: E402
import scan_package  # noqa: E402

TOP = f"{package.PACKAGE}/"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return package.stage(tmp_path_factory.mktemp("build"))


@pytest.fixture(scope="module")
def archive(folder, tmp_path_factory):
    return package.pack(folder, tmp_path_factory.mktemp("dist") / "plugin.zip")


@pytest.fixture(scope="module")
def names(archive):
    with zipfile.ZipFile(archive) as source:
        return source.namelist()


@pytest.fixture
def metadata():
    # with interpolation on, as the site reads it: a bare percent sign raises
    parser = configparser.ConfigParser()
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


def test_one_folder_with_what_the_site_asks_for(names):
    assert {name.split("/")[0] for name in names} == {package.PACKAGE}
    assert {TOP + "__init__.py", TOP + "metadata.txt", TOP + "LICENSE", TOP + "plugin.py"} <= set(names)


def test_no_name_the_site_refuses(names):
    refused = re.compile(r"\.\.|^/|\\|^[A-Za-z]:|\.py[co]$|(^|/)(__pycache__|__MACOSX|\.[^/]*)(/|$)")
    assert [name for name in names if refused.search(name)] == []


def test_what_the_code_reads_at_run_time_is_there(names):
    inside = {name[len(TOP) :] for name in names}
    for kind in ("resources/icons/*.svg", "resources/tables/*.csv", "resources/styles/*.qml", "resources/sample/*"):
        expected = {path.relative_to(ROOT).as_posix() for path in ROOT.glob(kind) if path.is_file()}
        assert expected <= inside
    assert "resources/icons/icon.svg" in inside
    assert "docs/index.html" in inside


def test_nothing_of_the_workshop_is_shipped(names):
    workshop = re.compile(r"(^|/)(tests?|tools|benchmarks)/|\.ts$|\.toml$|Makefile$")
    assert [name for name in names if workshop.search(name[len(TOP) :])] == []


def test_the_zip_is_small_enough_and_its_modes_are_plain(archive):
    assert archive.stat().st_size < package.MAX_ZIP_BYTES
    with zipfile.ZipFile(archive) as source:
        assert {entry.external_attr >> 16 for entry in source.infolist()} == {0o100644}
        assert source.testzip() is None


def test_the_same_sources_give_the_same_bytes(archive, tmp_path):
    again = package.pack(package.stage(tmp_path / "build"), tmp_path / "again.zip")
    assert again.read_bytes() == archive.read_bytes()


def test_staging_leaves_out_what_running_leaves_behind(tmp_path):
    for name in (
        "metadata.txt",
        "LICENSE",
        "urban_profiling_plugin/a.py",
        "urban_profiling_plugin/__pycache__/a.cpython-311.pyc",
        "urban_profiling_plugin/.hidden",
        "resources/sample/city.gpkg",
        "resources/sample/city.gpkg-wal",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert list(package.sources(tmp_path)) == ["LICENSE", "a.py", "metadata.txt", "resources/sample/city.gpkg"]


def test_a_second_staging_drops_what_left_the_sources(tmp_path):
    folder = package.stage(tmp_path)
    (folder / "left.py").touch()
    assert not (package.stage(tmp_path) / "left.py").exists()
    assert [path.name for path in tmp_path.iterdir()] == [package.PACKAGE]


def test_metadata_has_the_keys_the_site_asks_for(metadata):
    required = "name description version qgisminimumversion author email about tracker repository homepage"
    assert [key for key in required.split() if not metadata.get(key)] == []
    assert metadata["qgisminimumversion"] == "3.22"
    assert metadata["qgismaximumversion"] == "4.99"
    assert metadata["hasprocessingprovider"] == "yes"
    assert "supportsqt6" not in metadata
    assert "/" not in metadata["author"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert metadata["category"] in {"Raster", "Vector", "Database", "Mesh", "Web"}
    assert (ROOT / metadata["icon"]).is_file()
    for key in ("homepage", "tracker", "repository"):
        assert metadata[key].startswith("https://")
    for key in ("description", "about", "changelog"):
        assert not re.search("<[a-z/]", metadata[key]), f"{key} holds HTML"


def test_one_version_everywhere(metadata):
    project = re.search(r'^version = "(.*)"$', (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.MULTILINE)
    assert project.group(1) == metadata["version"]
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(r"^## \[?([\d.]+)", changelog, re.MULTILINE).group(1) == metadata["version"]


def test_shipped_code_keeps_to_python_3_9(folder):
    for path in folder.rglob("*.py"):
        ast.parse(path.read_text(encoding="utf-8"), str(path), feature_version=(3, 9))


def test_shipped_code_names_no_other_qt_binding(folder):
    other = re.compile(r"^\s*(from|import) (PyQt\d|PySide\d|sip\b)", re.MULTILINE)
    assert [path.name for path in folder.rglob("*.py") if other.search(path.read_text(encoding="utf-8"))] == []


@pytest.mark.skipif(
    not (importlib.util.find_spec("bandit") and importlib.util.find_spec("detect_secrets")),
    reason="no bandit or detect-secrets",
)
def test_the_security_checks_of_the_site_find_nothing(archive):
    assert scan_package.scan(archive) == []


def test_help_pages_link_to_pages_that_exist(folder):
    for page in folder.glob("docs/**/*.html"):
        for link in re.findall(r'(?:href|src)="(?!https?:|#|mailto:)([^"#]+)', page.read_text(encoding="utf-8")):
            assert (page.parent / link).is_file(), f"{page.name} links to {link}"


@pytest.fixture
def installed(archive, tmp_path):
    """The environment of a QGIS in whose profile the zip was unpacked, as "Install from ZIP" does."""
    pytest.importorskip("qgis.core")
    profile = tmp_path / "ملف المستخدم"
    with zipfile.ZipFile(archive) as source:
        source.extractall(profile / "profiles" / "default" / "python" / "plugins")
    env = qgis_environment.environment(tmp_path / "no plugins here", profile)
    qgis_environment.enable_plugin(env)
    return env


def listed(env):
    command = [qgis_environment.process_program(), "list"]
    run = subprocess.run(command, env=env, capture_output=True, text=True, encoding="utf-8", check=True)
    return re.findall(r"urbanprofiling:(\w+)", run.stdout)


def declared():
    from urban_profiling_plugin.algorithms.provider import ALGORITHMS

    return {algorithm().name() for algorithm in ALGORITHMS}


def test_the_zip_installs_in_qgis(installed):
    assert declared() <= set(listed(installed))


def test_without_shapely_the_plugin_loads_and_names_what_is_missing(installed, tmp_path):
    blocked = tmp_path / "blocked" / "shapely"
    blocked.mkdir(parents=True)
    (blocked / "__init__.py").write_text("raise ModuleNotFoundError('No module named shapely')", encoding="utf-8")
    env = {**installed, "PYTHONPATH": os.pathsep.join([str(blocked.parent), installed.get("PYTHONPATH", "")])}
    assert declared() <= set(listed(env))
    layer = tmp_path / "square.geojson"
    layer.write_text(
        '{"type": "Feature", "properties": {}, "geometry": {"type": "Polygon",'
        ' "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}}',
        encoding="utf-8",
    )
    parameters = dict.fromkeys(("AREAS", "OPEN_SPACES", "STREET_AREAS"), layer)
    with pytest.raises(qgis_environment.QgisFailed, match="lacks the Python packages shapely"):
        qgis_environment.run_algorithm(
            "urbanprofiling:publicspaceshare", {**parameters, "OUTPUT": tmp_path / "out.gpkg"}, env
        )
