"""What a step lacks, in words, with the way to it: a layer of the city, an earlier step, a step of another workflow."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ..core.roles import ROLES
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace.status import A_CITY, THE_FOLDER
from ..workspace.steps import Workflow
from ..workspace.workflows import steps, workflow_of
from .before_run import Finding
from .painting import MISSING


def missing(needs: Iterable[str], workflow: Workflow, go: Callable[[str], Any]) -> list[Finding]:
    """Return a finding for each thing that a step of a workflow needs; `go` is called with the step that gives it."""
    return [_finding(name, workflow, go) for name in needs]


def _finding(name: str, workflow: Workflow, go: Callable[[str], Any]) -> Finding:
    button, begin = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Go there")), workflow.steps[0].stem
    if name == A_CITY:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "There is no city yet.")
        return Finding(MISSING, tr(text), button, lambda: go(begin))
    if name == THE_FOLDER:
        text = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "The city's folder is not there. Plug its drive in again, or open the city where it is now.",
        )
        return Finding(MISSING, tr(text), button, lambda: go(begin))
    if any(role.label == name for role in ROLES.values()):
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "There is no layer yet: {what}.")
        return Finding(MISSING, tr(text, what=tr(name)), button, lambda: go(begin))
    step = next((step for step in (*workflow.steps, *steps()) if step.title == name), None)
    if step is None:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "Choose above: {what}.")
        return Finding(MISSING, tr(text, what=tr(name)))
    other = None if workflow.step(step.stem) is not None else workflow_of(step.stem)
    text = (
        QT_TRANSLATE_NOOP("UrbanProfiling", "First run “{what}”.")
        if other is None
        else QT_TRANSLATE_NOOP("UrbanProfiling", "First run “{what}” of the workflow “{workflow}”.")
    )
    named = tr(text, what=tr(name), workflow="" if other is None else tr(other.title))
    return Finding(MISSING, named, button, lambda stem=step.stem: go(stem))
