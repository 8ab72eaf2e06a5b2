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


def killed(folder, kills, seed):
    done = subprocess.run(
        [sys.executable, str(SCRIPT), str(folder), str(kills), str(seed)], capture_output=True, text=True, check=False
    )
    assert done.stdout, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork a process")
@pytest.mark.parametrize("kills", [8, pytest.param(200, marks=pytest.mark.slow)])
def test_every_finished_result_survives(tmp_path, kills):
    report = killed(tmp_path / "city", kills, seed=kills)
    assert report["kills"] == kills
    assert report["interrupted"] > kills / 10, "hardly any run was hit: the test says nothing"
    assert report["wrong"] == []
