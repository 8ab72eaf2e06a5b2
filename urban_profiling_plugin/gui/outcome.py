"""The texts of a finished run's result, in QGIS's language."""

from __future__ import annotations

from ..algorithms.base import UrbanAlgorithm
from ..algorithms.report.language import Language
from ..report import result_text as reported
from ..report.result_text import ResultText
from ..workspace.runs import Run
from ..workspace.steps import Step
from ..workspace.workspace import Workspace

__all__ = ["ResultText", "result_text"]


def result_text(step: Step, algorithm: UrbanAlgorithm, run: Run, city: Workspace) -> ResultText | None:
    """Return what to say about a run; the choice of words may depend on other runs in the city."""
    return reported.result_text(step, algorithm, run, city, Language())
