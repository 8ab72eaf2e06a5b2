"""A run that is killed at any moment leaves every finished result whole, and shows as interrupted."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
SCRIPT = Path(__file__).parent / "workflow_runs.py"


WORK = Path(__file__).parent / "killed_work.py"


def killed(*words):
    done = subprocess.run([sys.executable, *map(str, words)], capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork a process")
@pytest.mark.parametrize("kills", [8, pytest.param(200, marks=pytest.mark.slow)])
def test_every_finished_result_survives(tmp_path, kills):
    report = killed(SCRIPT, tmp_path / "city", kills, kills)
    assert report["kills"] == kills
    assert report["interrupted"] > kills / 10, "hardly any run was hit: the test says nothing"
    assert report["wrong"] == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork a process")
@pytest.mark.parametrize("kills", [6, pytest.param(60, marks=pytest.mark.slow)])
@pytest.mark.parametrize("kind", ["taking", "raster", "packing", "upgrading"])
def test_nothing_is_half_done(tmp_path, kind, kills):
    report = killed(WORK, kind, tmp_path / "city", kills, kills)
    assert report["kills"] == kills
    assert report["hit"] > kills / 4, "hardly any was hit: the test says nothing"
    assert report["wrong"] == []
