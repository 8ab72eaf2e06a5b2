"""Runs as tasks: results, failures in plain words, cancel within a second or so."""

import time

import pytest
from qgis.core import QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingParameterNumber
from qgis.PyQt.QtCore import QObject, QThread

from urban_profiling_plugin.gui.runner import Runner

SECONDS = 20_000
threads = []


class Slow(QgsProcessingAlgorithm):
    """Does as `mode` says."""

    mode = "ok"

    def name(self):
        return "slow"

    def displayName(self):
        return "Slow"

    def createInstance(self):
        return type(self)()

    def initAlgorithm(self, configuration=None):
        self.addParameter(QgsProcessingParameterNumber("N", "N", minValue=1, defaultValue=3))

    def canExecute(self):
        return self.mode != "lacking", "shapely is missing"

    def prepareAlgorithm(self, parameters, context, feedback):
        if self.mode == "prepare":
            raise QgsProcessingException("The layer has no CRS.")
        return True

    def processAlgorithm(self, parameters, context, feedback):
        threads.append(QThread.currentThread())
        feedback.pushInfo("Measuring")
        feedback.pushWarning("Two were left out")
        for step in range(200 if self.mode == "long" else 3):
            feedback.setProgress(step / 2)
            if feedback.isCanceled():
                return {}
            time.sleep(0.02)
        if self.mode == "fail":
            raise QgsProcessingException("“parks” has no features.\n“streets” has no features.")
        if self.mode == "bug":
            return {"X": 1 // 0}
        return {"X": 1, "NOTES": "note"}


@pytest.fixture
def start(qtbot, qgis_app, qgis_processing, qgis_new_project):
    parent = QObject()

    def run(mode, parameters=None):
        kind = type("Slow", (Slow,), {"mode": mode})
        runner = Runner(kind().create(), parameters or {"N": 3}, parent)
        said = []
        runner.said.connect(said.append)
        runner.shown = said
        return runner

    yield run
    threads.clear()


def outcome_of(qtbot, runner):
    with qtbot.waitSignal(runner.finished, timeout=SECONDS) as finished:
        runner.start()
    return finished.args[0]


def test_results_arrive_from_another_thread(qtbot, start):
    runner = start("ok")
    outcome = outcome_of(qtbot, runner)
    assert outcome.success
    assert outcome.results["X"] == 1
    assert outcome.warnings == ["Two were left out"]
    assert outcome.errors == []
    assert runner.shown == ["Measuring"]
    assert outcome.seconds > 0.05
    assert threads
    assert threads[0] is not QThread.currentThread()


def test_progress_reaches_the_window(qtbot, start):
    runner = start("ok")
    seen = []
    runner.progressed.connect(seen.append)
    outcome_of(qtbot, runner)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


@pytest.mark.parametrize(
    "mode, parameters, words",
    [
        ("fail", None, "“parks” has no features.\n“streets” has no features."),
        ("prepare", None, "The layer has no CRS."),
        ("lacking", None, "shapely is missing"),
        ("ok", {"N": "many"}, "N"),
    ],
)
def test_what_is_wrong_is_said_once_and_plainly(qtbot, start, mode, parameters, words):
    outcome = outcome_of(qtbot, start(mode, parameters))
    assert not outcome.success
    assert not outcome.cancelled
    assert len(outcome.errors) == 1
    assert words in outcome.errors[0]
    assert outcome.details == ""
    assert "Traceback" not in outcome.errors[0]


def test_a_fault_of_the_plugin_keeps_its_traceback_for_the_report(qtbot, start):
    outcome = outcome_of(qtbot, start("bug"))
    assert not outcome.success
    assert "report it" in outcome.errors[0]
    assert "Traceback" not in outcome.errors[0]
    assert "ZeroDivisionError" in outcome.details


def test_cancel_stops_within_a_second(qtbot, start):
    runner = start("long")
    runner.start()
    qtbot.waitUntil(lambda: bool(threads), timeout=SECONDS)
    before = time.monotonic()
    with qtbot.waitSignal(runner.finished, timeout=SECONDS) as finished:
        runner.cancel()
    assert time.monotonic() - before < 1.5
    outcome = finished.args[0]
    assert outcome.cancelled
    assert not outcome.success
    assert outcome.errors == []
