"""Packages from a folder: only what fits this Python, never outside the folder."""

import sys
import zipfile

import pytest

from urban_profiling_plugin import wheels
from urban_profiling_plugin.core.errors import UrbanProfilingError

PYTHON = f"cp{sys.version_info.major}{sys.version_info.minor}"


def make(folder, name, files):
    path = folder / name
    with zipfile.ZipFile(path, "w") as archive:
        for file, text in files.items():
            archive.writestr(file, text)
    return path


@pytest.fixture
def linux(monkeypatch):
    monkeypatch.setattr(wheels.sys, "platform", "linux")
    monkeypatch.setattr(wheels.platform, "machine", lambda: "x86_64")


def test_only_what_fits_and_the_newest(tmp_path, linux):
    fits = [
        f"shapely-2.0.6-{PYTHON}-{PYTHON}-manylinux_2_17_x86_64.manylinux2014_x86_64.whl",
        f"shapely-2.0.10-{PYTHON}-{PYTHON}-manylinux_2_17_x86_64.whl",
        "affine-2.4.0-py3-none-any.whl",
        "fast_thing-1.0-cp38-abi3-manylinux_2_17_x86_64.whl",
    ]
    others = [
        "numpy-1.26.0-cp27-cp27m-manylinux_2_17_x86_64.whl",
        f"scipy-1.11.0-{PYTHON}-{PYTHON}-win_amd64.whl",
        f"pyproj-3.6.0-{PYTHON}-{PYTHON}-manylinux_2_17_aarch64.whl",
        "not a wheel.whl",
    ]
    for name in fits + others:
        make(tmp_path, name, {})
    found = {wheel.name: wheel.version for wheel in wheels.wheels_in(tmp_path)}
    assert found == {"shapely": "2.0.10", "affine": "2.4.0", "fast-thing": "1.0"}


def test_unpacked_in_place_of_an_earlier_copy(tmp_path, linux):
    target = tmp_path / "packages"
    make(tmp_path, "thing-1.0-py3-none-any.whl", {"thing/__init__.py": "V = 1", "thing/old.py": ""})
    wheels.unpack(wheels.wheels_in(tmp_path), target)
    make(tmp_path, "thing-2.0-py3-none-any.whl", {"thing/__init__.py": "V = 2"})
    wheels.unpack(wheels.wheels_in(tmp_path), target)
    assert (target / "thing" / "__init__.py").read_text() == "V = 2"
    assert not (target / "thing" / "old.py").exists()


def test_nothing_is_written_outside_the_folder(tmp_path, linux):
    make(tmp_path, "evil-1.0-py3-none-any.whl", {"../outside.py": "x"})
    with pytest.raises(UrbanProfilingError, match="not a sound package"):
        wheels.unpack(wheels.wheels_in(tmp_path), tmp_path / "packages")
    assert not (tmp_path / "outside.py").exists()


def test_a_damaged_file_is_said(tmp_path, linux):
    (tmp_path / "thing-1.0-py3-none-any.whl").write_bytes(b"PK not really")
    with pytest.raises(UrbanProfilingError, match="thing-1.0.*cannot be unpacked"):
        wheels.unpack(wheels.wheels_in(tmp_path), tmp_path / "packages")
