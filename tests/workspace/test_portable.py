"""A city goes from one system to another: names that both take, paths that neither minds."""

from __future__ import annotations

import io
import re
import sqlite3
import zipfile
from pathlib import PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.geopackage import write_gpkg
from urban_profiling_plugin.workspace import folders, handover
from urban_profiling_plugin.workspace.folders import file_name, folder_name, length_of, portable_name
from urban_profiling_plugin.workspace.workflows import step_of
from urban_profiling_plugin.workspace.workspace import Workspace

from .test_recording import begin, finish
from .test_workspace import squares

STREETS = step_of("street_land")
DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[1-9¹²³]) *(\.|$)", re.IGNORECASE)


def windows_takes(name):
    """Tell whether Windows keeps the name of a file or folder as it is."""
    plain = not re.search(r'[<>:"/\\|?*\x00-\x1f]', name)
    return bool(name) and plain and name[-1] not in ". " and not DEVICE.match(name)


NAMES = ["CON", "con.txt", "aux.gpkg", "nul .tar.gz", "COM1", "lpt9.tif", "COM¹", "CONIN$", "Town. ", "a:b", "..", "",
         "a\\b", "مدينة", "St. Louis", "con sol", "console.gpkg"]  # fmt: skip


@pytest.mark.parametrize("make", [folder_name, file_name, portable_name])
@pytest.mark.parametrize("name", NAMES)
def test_every_system_takes_the_names_that_are_made(make, name):
    assert windows_takes(make(name)), make(name)
    assert make(make(name)) == make(name)


@pytest.mark.parametrize("make", [folder_name, file_name, portable_name])
@given(name=st.text(st.sampled_from("conauxCOM1¹$.: /\\*ش") | st.characters(blacklist_categories=("Cs",)), max_size=20))
def test_every_system_takes_whatever_name_is_made(make, name):
    assert windows_takes(make(name)), make(name)


@pytest.mark.parametrize("name", ["مدينة", "St. Louis", "con sol", "console.gpkg", "Las Palmas (2).tif", "a, b; c&d"])
def test_a_name_that_every_system_takes_stays(name):
    assert portable_name(name) == name


def test_how_long_a_path_is_each_system_counts_in_its_own_way():
    arabic = "C:/Users/ana/" + "مدينة " * 30
    assert length_of(arabic, windows=True) == len(arabic)
    assert length_of(arabic, windows=False) == len(arabic.encode())
    assert length_of("😀", windows=True) == 2


def awkward(tmp_path, package="Town: new.gpkg"):
    """A city as Linux lets it be: names in it that Windows does not take."""
    made = Workspace.create(tmp_path / "here", "Town")
    made.close()
    made.package.rename(made.folder / package)
    made = Workspace.open(made.folder)
    write_gpkg(made.package, "lines", squares(3))
    for name in ("pop 12:30.tif", "Pop 12_30.tif", "aux.tif", "aux.tif.aux.xml", "elevation.tif"):
        (made.rasters / name).write_text(name, encoding="utf-8")
    made.reload()
    made.set_role("streets", made.source("lines"))
    made.set_role("population_grid", f"{made.rasters.as_posix()}/pop 12:30.tif")
    made.choose({"street_land": {"STREETS": made.source("lines")}})
    finish(made, begin(made, GRID=made.layer_of("population_grid")))
    with zipfile.ZipFile(made.project, "w") as packed:
        sources = (f"./{package}|layername=lines", "./rasters/pop 12:30.tif")
        layers = "".join(
            f"<maplayer><id>layer_{number}</id><datasource>{source}</datasource><provider>ogr</provider></maplayer>"
            for number, source in enumerate(sources)
        )
        packed.writestr("x.qgs", f"<qgis><projectlayers>{layers}</projectlayers></qgis>")
    return made


@pytest.mark.parametrize(
    "package", ["Town: new.gpkg", "aux.gpkg", "a\\b.gpkg", "what?.gpkg", "Town..gpkg", "town.gpkg"]
)
def test_what_linux_packs_windows_unpacks(tmp_path, package):
    city = awkward(tmp_path, package)
    handover.pack(city, tmp_path / "town.zip")
    with zipfile.ZipFile(tmp_path / "town.zip") as packed:
        names = packed.namelist()
        project = zipfile.ZipFile(io.BytesIO(packed.read(next(n for n in names if n.endswith(".qgz"))))).read("x.qgs")
    assert all(windows_takes(part) for name in names for part in name.split("/")), names
    assert len({name.casefold() for name in names}) == len(names), "Windows does not tell capitals apart"
    again = Workspace.open(handover.unpack(tmp_path / "town.zip", tmp_path / "here"))
    assert again.layer_of("streets") == again.source("lines")
    assert again.choices == {"street_land": {"STREETS": again.source("lines")}}
    grid = again.rasters / again.layer_of("population_grid").rpartition("/")[2]
    assert grid.read_text(encoding="utf-8") == "pop 12:30.tif"
    run = again.run_of(STREETS)
    assert run.parameters == {"STREETS": again.source("lines"), "GRID": grid.as_posix()}
    assert all(again.table_of(place) is not None for place in run.outputs.values())
    assert not again.changed_since(again.source("lines"), run.input_of(again.source("lines")).fingerprint)
    assert again.project.exists()
    assert f"./{again.package.name}|layername=lines<".encode() in project
    assert f"./rasters/{grid.name}<".encode() in project
    xml = next(path for path in again.rasters.iterdir() if path.name.endswith(".aux.xml"))
    assert (again.rasters / xml.name[: -len(".aux.xml")]).read_text(encoding="utf-8") == "aux.tif"
    again.close()
    city.close()


def test_what_is_unpacked_too_deep_is_said(tmp_path, monkeypatch):
    city = awkward(tmp_path)
    handover.pack(city, tmp_path / "town.zip")
    city.close()
    monkeypatch.setattr(folders, "_LONGEST", length_of(tmp_path) + 60)
    with pytest.raises(UrbanProfilingError, match="too deep"):
        handover.unpack(tmp_path / "town.zip", tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["here", "town.zip"]


def test_what_windows_recorded_opens_on_linux_and_back(tmp_path):
    """The records of a run on Windows, with its ways of writing a path, in a folder of this system."""
    from urban_profiling_plugin.workspace.runs import Input, Run, row_of, run_of
    from urban_profiling_plugin.workspace.sources import Home

    there = Home(PureWindowsPath("D:\\Städte\\Town"), "town.gpkg")
    given_there = {
        "A": "D:\\Städte\\Town\\town.gpkg|layername=lines",
        "B": "d:/städte/town/rasters\\grid.tif",
        "C": ["D:/Städte/Town/widths.csv", "E:\\data\\other.csv"],
        "D": "a\\b",
        "E": "replace(\"x\", '\\\\', '/')",
    }
    run = Run(1, "urbanprofiling:streetland", given_there, {"A": (Input(given_there["A"]),)}, {"O": given_there["A"]})
    row = row_of(run, there)
    here = run_of(1, row, Home(tmp_path, "town.gpkg"))
    assert here.parameters == {
        "A": f"{tmp_path}/town.gpkg|layername=lines",
        "B": f"{tmp_path}/rasters/grid.tif",
        "C": [f"{tmp_path}/widths.csv", "E:\\data\\other.csv"],
        "D": "a\\b",
        "E": "replace(\"x\", '\\\\', '/')",
    }
    assert here.outputs == {"O": f"{tmp_path}/town.gpkg|layername=lines"}
    assert here.inputs["A"][0].source == here.parameters["A"]
    back = run_of(1, row_of(here, Home(tmp_path, "town.gpkg")), there)
    assert back.parameters["A"] == "D:/Städte/Town/town.gpkg|layername=lines"
    assert back.parameters["C"] == ["D:/Städte/Town/widths.csv", "E:\\data\\other.csv"]


def test_a_city_packed_with_backslashes_by_another_program_is_unpacked(tmp_path):
    city = awkward(tmp_path, "town.gpkg")
    city.close()
    with zipfile.ZipFile(tmp_path / "by windows.zip", "w") as packed:
        packed.write(city.package, "Town\\town.gpkg")
        packed.write(city.rasters / "elevation.tif", "Town\\rasters\\elevation.tif")
    with zipfile.ZipFile(tmp_path / "by windows.zip") as packed:
        assert "\\" in packed.namelist()[0]
    again = Workspace.open(handover.unpack(tmp_path / "by windows.zip", tmp_path))
    assert again.layer_of("streets") == again.source("lines")
    assert (again.rasters / "elevation.tif").exists()
    with sqlite3.connect(again.package) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    again.close()
