"""A city's record on disk: kept, moved, refused with a message."""

import os
import shutil
import subprocess
import sys

import pytest

from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.workspace.city import RECORD, City, Run, is_city


@pytest.fixture
def city(tmp_path):
    made = City.create(tmp_path / "Las Palmas", "Las Palmas / 2024")
    made.roles["streets"] = made.source("streets")
    made.roles["areas"] = "/elsewhere/areas.shp"
    made.choices["street_land"] = {"STREETS": made.source("streets"), "SEED": 3}
    made.runs["street_land"] = Run(
        parameters={"STREETS": made.source("streets"), "WIDTHS": [made.source("a"), 2]},
        inputs={made.source("streets"): 1},
        outputs={"OUTPUT": made.source("street_land")},
        figures={"STREET_PCT": 21.5, "STANDARD_ERROR": None},
        notes=["Gemessen in UTM 28N"],
        breakdown=[["شوارع", 21.5]],
        seconds=2.5,
    )
    made.touch(made.source("streets"))
    made.save()
    return made


def test_reopened_as_it_was(city):
    again = City.open(city.folder)
    assert again.name == "Las Palmas / 2024"
    assert again.package.name == "las_palmas_2024.gpkg"
    assert again.roles == city.roles
    assert again.choices == city.choices
    assert again.runs == city.runs
    assert again.revision(city.source("streets")) == 1
    assert again.revision("never seen") == 0


def test_moved_with_its_folder(city, tmp_path):
    moved = tmp_path / "مدينة"
    shutil.move(city.folder, moved)
    again = City.open(moved)
    assert again.roles["streets"] == f"{moved.as_posix()}/las_palmas_2024.gpkg|layername=streets"
    assert again.roles["areas"] == "/elsewhere/areas.shp"
    assert again.runs["street_land"].parameters["WIDTHS"] == [again.source("a"), 2]
    assert again.runs["street_land"].inputs == {again.source("streets"): 1}
    assert str(city.folder) not in (moved / RECORD).read_text(encoding="utf-8")


def test_a_city_that_is_there_is_opened_not_overwritten(city):
    again = City.create(city.folder, "Another name")
    assert again.name == "Las Palmas / 2024"
    assert again.roles == city.roles


def test_a_name_in_any_script_makes_a_file_name(tmp_path):
    assert City(tmp_path, "نواكشوط").package.name == "نواكشوط.gpkg"
    assert City(tmp_path, " ../*? ").package.name == "city.gpkg"


def test_no_city_is_said(tmp_path):
    assert not is_city(tmp_path)
    with pytest.raises(UrbanProfilingError, match="is not the folder of a city"):
        City.open(tmp_path)


@pytest.mark.parametrize("text", ["{", "[]", '{"roles": {}}', '{"name": 3}'])
def test_a_damaged_record_is_said(tmp_path, text):
    (tmp_path / RECORD).write_text(text, encoding="utf-8")
    with pytest.raises(UrbanProfilingError, match="cannot be read"):
        City.open(tmp_path)


def test_what_a_newer_version_adds_to_a_run_is_left_out(city):
    path = city.folder / RECORD
    path.write_text(path.read_text(encoding="utf-8").replace('"seconds"', '"colour": 1, "seconds"'), encoding="utf-8")
    assert City.open(city.folder).runs == city.runs


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(UrbanProfilingError, match="cannot be written.*folder of your own"):
        City.create(tmp_path / "file" / "city", "x")


def test_the_old_record_survives_a_failed_save(city, monkeypatch):
    before = (city.folder / RECORD).read_bytes()
    monkeypatch.setattr(os, "replace", lambda *_: (_ for _ in ()).throw(OSError("disk full")))
    city.roles.clear()
    with pytest.raises(UrbanProfilingError, match="disk full"):
        city.save()
    assert (city.folder / RECORD).read_bytes() == before


def test_it_needs_neither_qgis_nor_numpy():
    code = (
        "import sys; import urban_profiling_plugin.workspace.city; "
        "assert not {'qgis', 'numpy', 'PyQt5', 'PyQt6'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
