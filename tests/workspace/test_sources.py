"""How layers are named in records, on every system."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urban_profiling_plugin.workspace.sources import Home, is_inside, moved, parts_of, source_of, whole

POSIX = PurePosixPath("/data/Las Palmas")
DRIVE = PureWindowsPath("C:\\Users\\ana\\Las Palmas")
SHARE = PureWindowsPath("\\\\server\\gis\\Las Palmas")


@pytest.mark.parametrize(
    ("folder", "source", "recorded"),
    [
        (POSIX, "/data/Las Palmas/lp.gpkg|layername=streets", "./lp.gpkg|layername=streets"),
        (POSIX, "/data/Las Palmas", "./"),
        (POSIX, "/data/Las Palmas 2/lp.gpkg", "/data/Las Palmas 2/lp.gpkg"),
        (POSIX, "/DATA/Las Palmas/lp.gpkg", "/DATA/Las Palmas/lp.gpkg"),
        (POSIX, "400", "400"),
        (DRIVE, "C:/Users/ana/Las Palmas/lp.gpkg|layername=a\\b", "./lp.gpkg|layername=a\\b"),
        (DRIVE, "C:\\Users\\ana\\Las Palmas\\rasters\\a.tif", "./rasters/a.tif"),
        (DRIVE, "c:/users/Ana/las palmas/lp.gpkg", "./lp.gpkg"),
        (DRIVE, "D:/Users/ana/Las Palmas/lp.gpkg", "D:/Users/ana/Las Palmas/lp.gpkg"),
        (DRIVE, "C:/Users/ana/Las Palmas2/lp.gpkg", "C:/Users/ana/Las Palmas2/lp.gpkg"),
        (SHARE, "\\\\SERVER\\gis\\Las Palmas\\lp.gpkg|layername=x", "./lp.gpkg|layername=x"),
        (SHARE, "//server/gis/Las Palmas/rasters/a.tif", "./rasters/a.tif"),
        (SHARE, "//server/gis2/a.tif", "//server/gis2/a.tif"),
    ],
)
def test_what_lies_in_the_folder_is_recorded_relative_to_it(folder, source, recorded):
    home = Home(folder)
    assert home.recorded(source) == recorded
    again = home.opened(recorded)
    assert again.replace("\\", "/").lower() == source.replace("\\", "/").lower() or "layername" in source
    assert is_inside(source, folder) == (recorded.startswith("./") and recorded != "./")


@pytest.mark.parametrize("folder", [POSIX, DRIVE, SHARE, PurePosixPath("/"), PureWindowsPath("D:\\")])
@given(text=st.text())
def test_any_text_comes_back_as_it_was(folder, text):
    home = Home(folder)
    for given_text in (text, f"./{text}", f".//{text}", source_of(folder / "lp.gpkg", "t")):
        assert home.opened(home.recorded(given_text)) == given_text


def test_a_package_that_was_renamed_is_named_by_its_new_name():
    home = Home(POSIX, "new.gpkg", "old.gpkg")
    assert home.opened("./old.gpkg|layername=a") == "/data/Las Palmas/new.gpkg|layername=a"
    assert home.opened("./old.gpkg") == "/data/Las Palmas/new.gpkg"
    assert home.opened("./old.gpkg.zip") == "/data/Las Palmas/old.gpkg.zip"
    assert home.opened("./rasters/old.gpkg|layername=a") == "/data/Las Palmas/rasters/old.gpkg|layername=a"


def test_what_climbs_out_is_not_inside():
    assert not is_inside("/data/Las Palmas/../other/a.shp", POSIX)
    assert is_inside("/data/Las Palmas/a..b.shp", POSIX)


def test_a_source_is_whole_wherever_the_program_stands(tmp_path, monkeypatch):
    (tmp_path / "x").mkdir()
    monkeypatch.chdir(tmp_path / "x")
    assert whole("../lp.gpkg|layername=a|subset=b") == f"{tmp_path.as_posix()}/lp.gpkg|layername=a|subset=b"


def test_parts_of_a_source():
    assert parts_of("C:/a b/lp.gpkg|layername=streets|subset=x")[1] == "streets"
    assert parts_of("/a/b.shp")[1] == ""


def test_every_text_of_plain_data_is_moved():
    assert moved({"a": ["b", 1, {"c": None}]}, str.upper) == {"A": ["B", 1, {"C": None}]}
