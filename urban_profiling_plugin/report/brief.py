"""One page at the end of a workflow: its figures, what is not verified or analysed, caveats, sources; as a model.

Everything in it comes from the records of the workspace; nothing is typed in and nothing computed anew. How the page
looks is the business of whoever draws it (`algorithms.report.brief_layout`).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..core.errors import UrbanProfilingError
from ..core.text import QT_TRANSLATE_NOOP, message
from ..workspace import status
from ..workspace.runs import Run
from ..workspace.status import Judge, State
from ..workspace.steps import SUMMARY, Step, Workflow
from ..workspace.workflows import IMPORTS
from .doubts import doubts_of
from .lineage import step_that_ran, upstream
from .map_layers import MapLayer, map_layers
from .notes import CODE, layer_names, notes_by_weight, plain_names
from .origins import Origins, origins
from .result_text import ResultText, result_text
from .words import Words

if TYPE_CHECKING:
    from ..algorithms.base import UrbanAlgorithm
    from ..workspace.workspace import Workspace

DISCLAIMER = QT_TRANSLATE_NOOP(
    "UrbanProfiling",
    "Boundaries, names and designations on the map are those of the data; showing them is no endorsement and no "
    "judgement on the legal status of any place.",
)
_NOT_CURRENT = {
    status.STALE: QT_TRANSLATE_NOOP("UrbanProfiling", "{step}: out of date, {reason}."),
    status.FAILED: QT_TRANSLATE_NOOP("UrbanProfiling", "{step}: failed when it ran last; the figures are older."),
    status.INTERRUPTED: QT_TRANSLATE_NOOP(
        "UrbanProfiling", "{step}: interrupted when it ran last; the figures are older."
    ),
    status.RUNNING: QT_TRANSLATE_NOOP("UrbanProfiling", "{step}: runs again just now; the figures are older."),
}


@dataclass(frozen=True)
class Block:
    """The headline of one step, with the run that it tells of."""

    step: Step
    title: str
    text: ResultText
    run: Run


@dataclass(frozen=True)
class Brief:
    """What a brief says, in the order of the page.

    Attributes
    ----------
    title, city, day : the workflow, what the city is called, and when the brief is made.
    blocks : headline figures with what they are of, denominators and bars.
    not_current : steps whose figures are out of date, and why.
    doubts : what is not verified, not analysed or only estimated.
    notes : what else to know before quoting it, what matters to most figures first.
    layers : what the map draws, from the top.
    origins : publishers to be named, and layers of which none is recorded.
    editions : of the methods.
    measured_in : codes of the coordinate systems that were measured in.
    computed : the days of the first and of the last run told.
    versions : of the programs, of the last run told.
    disclaimer : on boundaries and names.
    """

    title: str
    city: str
    day: str
    blocks: tuple[Block, ...]
    not_current: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    layers: tuple[MapLayer, ...] = ()
    origins: Origins = Origins()
    editions: tuple[str, ...] = ()
    measured_in: tuple[str, ...] = ()
    computed: tuple[str, ...] = ()
    versions: Mapping[str, str] | None = None
    disclaimer: str = ""

    def texts(self) -> Iterable[str]:
        """Yield every text of it."""
        yield from (self.title, self.city, self.day, self.disclaimer)
        for block in self.blocks:
            text = block.text
            yield from (block.title, text.figure, text.caption, *text.details, *(label for label, _ in text.bars))
        yield from (*self.not_current, *self.doubts, *self.notes, *(layer.name for layer in self.layers))
        yield from (*self.origins.attributions, *self.origins.others, *self.editions, *self.computed)


def brief_of(
    city: Workspace,
    workflow: Workflow,
    algorithms: Mapping[str, UrbanAlgorithm],
    words: Words | None = None,
    states: Mapping[str, State] | None = None,
    today: datetime.date | None = None,
    disclaimer: str = DISCLAIMER,
) -> Brief:
    """Return the brief of a workflow in a city.

    Parameters
    ----------
    algorithms : those of the steps of every workflow, by id: one builds on others.
    words : the language; English unless given.
    states : the states of the steps, by stem, where they are known; judged here otherwise.
    today : the day it is made.
    disclaimer : on boundaries and names, marked for translation; empty for none.

    Raises
    ------
    UrbanProfilingError : no step that the summary tells of has been run.
    """
    words = words or Words()
    wanted = told_steps(workflow)
    blocks = blocks_of(wanted, algorithms, city, words)
    if not blocks:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "There is nothing to tell in a brief yet: none of the steps whose figures it shows has been run in "
                "“{city}”. Run the workflow, then save the brief.",
            ),
            city=city.name,
        )
    if states is None:
        judge = Judge(workflow, algorithms, city)
        states = {step.stem: judge.state(step) for step in workflow.steps}
    told = [(block.step, block.run) for block in blocks]
    runs = [block.run for block in blocks]
    basis = _basis(workflow, runs, city)
    missing = [step for step in wanted if city.run_of(step) is None]
    layers = map_layers(workflow, [block.step for block in blocks], algorithms, city, words)
    notes = notes_by_weight([run.notes for run in runs], [run.notes for _, run in basis])
    days = sorted(moment for run in runs if (moment := _day(run)) is not None)
    return Brief(
        words.tr(workflow.title),
        city.name,
        words.day(today or datetime.date.today()),
        blocks,
        tuple(_not_current(workflow, city, states, words)),
        doubts_of(workflow, told, basis, missing, algorithms, city, words),
        plain_names(notes, layer_names(algorithms, city, words)),
        layers,
        origins(city, runs, [layer.source for layer in layers], words),
        tuple(dict.fromkeys(run.edition for run in runs if run.edition)),
        tuple(dict.fromkeys(code for run in runs for note in run.notes for code in CODE.findall(note))),
        tuple(dict.fromkeys(words.day(day) for day in (days[:1] + days[-1:]))),
        max(runs, key=lambda run: run.ended).versions,
        words.tr(disclaimer),
    )


def told_steps(workflow: Workflow) -> list[Step]:
    """Return the steps whose headline the workflow's summary shows, in its order."""
    summary = next((step for step in workflow.steps if step.page == SUMMARY), None)
    if summary is None:
        return [step for step in workflow.steps if step.headline is not None]
    stems = dict.fromkeys(name.partition(".")[0] for names in summary.inputs.values() for name in names)
    found = (workflow.step(stem) for stem in stems)
    return [step for step in found if step is not None and step.headline is not None]


def blocks_of(
    steps: Iterable[Step], algorithms: Mapping[str, UrbanAlgorithm], city: Workspace, words: Words
) -> tuple[Block, ...]:
    """Return the headlines of those of these steps that have been run."""
    found = []
    for step in steps:
        run, algorithm = city.run_of(step), algorithms.get(step.algorithm)
        text = None if run is None or algorithm is None else result_text(step, algorithm, run, city, words)
        if text is not None:
            found.append(Block(step, words.tr(step.title), text, run))
    return tuple(found)


def _basis(workflow: Workflow, told: Sequence[Run], city: Workspace) -> list[tuple[Step, Run]]:
    """Return the steps that these runs are made from, nearest first, then what else was run of the workflow."""
    near = [(step_that_ran(city, run), run) for run in upstream(city, told)]
    rest = [(step, city.run_of(step)) for step in reversed(workflow.steps)]
    found = {run.number: (step, run) for step, run in (*near, *rest) if step is not None and run is not None}
    return [pair for pair in found.values() if pair[1] not in told and pair[0] not in IMPORTS]


def _not_current(workflow: Workflow, city: Workspace, states: Mapping[str, State], words: Words) -> Iterable[str]:
    for step in workflow.steps:
        state = states.get(step.stem)
        if state is None or state.kind not in _NOT_CURRENT or city.run_of(step) is None:
            continue
        reason = state.reason or message(QT_TRANSLATE_NOOP("UrbanProfiling", "its data changed"))
        yield words.tr(_NOT_CURRENT[state.kind], step=words.tr(step.title), reason=words.tr(reason))


def _day(run: Run) -> datetime.date | None:
    """Return the day a run ended on, where the clock of this computer is."""
    try:
        return datetime.datetime.fromisoformat(run.ended).astimezone().date()
    except ValueError:
        return None
