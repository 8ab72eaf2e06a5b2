"""“Install packages from a folder” in QGIS: unpacked into the profile, last on the path, found at once."""

import sys

import pytest

from tests.test_wheels import make
from urban_profiling_plugin import packages
from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.gui import package_folder
from urban_profiling_plugin.settings import PACKAGE_FOLDER


@pytest.fixture
def profile(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setattr(package_folder, "package_folder", lambda: tmp_path / "profile")
    monkeypatch.setattr(packages, "_NEEDED", {"urban_toy_package": "VALUE"})
    monkeypatch.setattr(sys, "path", list(sys.path))
    packages.missing_packages.cache_clear()
    before = PACKAGE_FOLDER.get()
    yield tmp_path / "profile"
    PACKAGE_FOLDER.set(before)
    sys.modules.pop("urban_toy_package", None)
    packages.missing_packages.cache_clear()


def test_what_is_missing_is_unpacked_and_found(profile, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    name = "urban-toy-package"
    make(folder, "urban_toy_package-1.0-py3-none-any.whl", {"urban_toy_package/__init__.py": "VALUE = 1"})
    make(folder, "another-1.0-py3-none-any.whl", {"another/__init__.py": ""})
    assert packages.missing_packages() == ("urban_toy_package",)
    assert [wheel.name for wheel in package_folder.install_from(folder)] == [name]
    assert packages.missing_packages() == ()
    assert sys.path[-1] == str(profile)
    assert not (profile / "another").exists()


def test_a_folder_without_them_is_said(profile, tmp_path):
    with pytest.raises(UrbanProfilingError, match="holds no package.*Missing: urban_toy_package"):
        package_folder.install_from(tmp_path)
