"""Work in the threads of QGIS's pool, each of which comes back for the next run."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytest.importorskip("qgis.core")

# in a process of its own: what this test is about ends the process
CODE = """
import time
from qgis.PyQt.QtCore import QCoreApplication, QRunnable, QThreadPool
application = QCoreApplication([])
from urban_profiling_plugin.core.proj_threads import hold_thread_context
import pyproj
crs = pyproj.CRS.from_epsg(32637)
done = []
class Run(QRunnable):
    def run(self):
        hold_thread_context()
        done.append((pyproj.CRS.from_epsg(32628).is_projected, crs.is_geographic))
pool = QThreadPool()
pool.setMaxThreadCount(1)
pool.setExpiryTimeout(-1)
runs = [Run() for _ in range(4)]
for number, run in enumerate(runs, 1):
    run.setAutoDelete(False)
    pool.start(run)
    # not waitForDone, which would end the thread
    while len(done) < number:
        time.sleep(0.01)
    time.sleep(0.05)
print(done)
"""


def test_pyproj_works_in_every_run_of_a_thread():
    run = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert run.stdout.strip() == str([(True, False)] * 4)
