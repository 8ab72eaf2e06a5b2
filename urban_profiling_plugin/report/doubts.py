"""What is not verified, not analysed or only estimated in the figures of a workflow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP
from ..workspace import filling, status
from ..workspace.steps import VERIFICATION, Step, Workflow
from ..workspace.workflows import steps
from .result_text import result_text
from .words import Words

if TYPE_CHECKING:
    from ..algorithms.base import UrbanAlgorithm
    from ..workspace.runs import Run
    from ..workspace.workspace import Workspace


def doubts_of(
    workflow: Workflow,
    told: Sequence[tuple[Step, Run]],
    basis: Sequence[tuple[Step, Run]],
    missing: Sequence[Step],
    algorithms: Mapping[str, UrbanAlgorithm],
    city: Workspace,
    words: Words,
) -> tuple[str, ...]:
    """Return what is missing, what nobody has decided yet, then what the steps themselves say; each once.

    Parameters
    ----------
    told : the steps whose figures are told, with their runs.
    basis : the steps that these are made from, nearest first, and others of the workflow.
    missing : the steps whose figures would be told too, had they been run.
    """
    found: list[str] = []
    if missing:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "Not run, so that its figures are missing here: {steps}.")
        found.append(words.tr(text, steps=_titles(missing, words)))
    found += _undecided([run for _, run in (*told, *basis)], city, words)
    for step, run in (*told, *basis):
        algorithm = algorithms.get(step.algorithm)
        text = None if algorithm is None else result_text(step, algorithm, run, city, words)
        found += () if text is None else text.doubts
    skipped = [step for step in workflow.steps if step.algorithm and city.run_of(step) is None and step not in missing]
    if skipped:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "Steps of the assessment that were not run: {steps}.")
        found.append(words.tr(text, steps=_titles(skipped, words)))
    return tuple(dict.fromkeys(found))


def _undecided(used: Sequence[Run], city: Workspace, words: Words) -> Iterable[str]:
    """Yield how many candidates have no verdict yet, of each layer of candidates that was used."""
    made = {place for run in used for place in run.outputs.values()}
    for step in steps():
        if step.page != VERIFICATION or filling.available(step.inputs[""][0], city) not in made:
            continue
        decided, every = status.verdicts(step, city)
        if decided < every:
            text = QT_TRANSLATE_NOOP("UrbanProfiling", "Still to be verified: {left} of {n} candidates.")
            yield words.tr(text, left=words.number(every - decided), n=words.number(every))


def _titles(found: Iterable[Step], words: Words) -> str:
    return ", ".join(words.tr(step.title) for step in found)
