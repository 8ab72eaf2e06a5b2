"""One page at the end of a workflow: its figures, what is not verified or analysed, caveats, sources; as a model.

Everything in it comes from the records of the workspace; nothing is typed in and nothing computed anew. How the page
looks is the business of whoever draws it (`algorithms.report.brief_layout`).
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..core.errors import UrbanProfilingError
from ..core.roles import ROLES
from ..core.text import QT_TRANSLATE_NOOP, Message, message
from ..workspace import sources, status
from ..workspace.runs import Run
from ..workspace.status import Judge, State
from ..workspace.steps import SUMMARY, Step, Workflow
from ..workspace.workflows import step_of
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
OUTLINES, GROUND = ("areas", "boundary"), ("streets", "water")
"""Roles drawn over and under the results."""
_SHAPES = ("point", "line", "polygon", "any", "raster")
"""From the top of a map to its bottom, so that nothing hides what is smaller."""
_CODE = re.compile(r"\b(?:EPSG|ESRI|IGNF):\w+")
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
class MapLayer:
    """A layer of the map: where it is, what it is called, and whether it is a result or the ground beside it."""

    source: str
    name: str
    result: bool = True
    role: str = ""


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
    algorithms : those of the workflow's steps, by id.
    words : the language; English unless given.
    states : the states of the steps, by stem, where they are known; judged here otherwise.
    today : the day it is made.
    disclaimer : on boundaries and names, marked for translation; empty for none.

    Raises
    ------
    UrbanProfilingError : no step that the summary tells of has been run.
    """
    words = words or Words()
    blocks = blocks_of(told_steps(workflow), algorithms, city, words)
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
    finished = [(step, run) for step in workflow.steps if (run := city.run_of(step)) is not None]
    told = [block.run for block in blocks]
    names = layer_names(workflow, algorithms, city, words)
    others = [run for _, run in finished if run not in told]
    days = sorted(moment for run in told if (moment := _day(run)) is not None)
    return Brief(
        words.tr(workflow.title),
        city.name,
        words.day(today or datetime.date.today()),
        blocks,
        tuple(_not_current(finished, states, words)),
        tuple(dict.fromkeys(_doubts(workflow, blocks, finished, algorithms, city, words))),
        plain_names(notes_by_weight([run.notes for run in told], [run.notes for run in others]), names),
        tuple(_map_layers(workflow, blocks, algorithms, city, words)),
        origins(city, [run for _, run in finished], words),
        tuple(dict.fromkeys(run.edition for run in told if run.edition)),
        tuple(dict.fromkeys(code for run in told for note in run.notes for code in _CODE.findall(note))),
        tuple(dict.fromkeys(words.day(day) for day in (days[:1] + days[-1:]))),
        max(told, key=lambda run: run.ended).versions,
        words.tr(disclaimer),
    )


def told_steps(workflow: Workflow) -> list[Step]:
    """Return the steps whose headline the workflow's summary shows, in its order."""
    summary = next((step for step in workflow.steps if step.page == SUMMARY), None)
    names = [step.stem for step in workflow.steps] if summary is None else summary.inputs.get("", ())
    found = (workflow.step(stem) for stem in dict.fromkeys(name.partition(".")[0] for name in names))
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


def notes_by_weight(told: Sequence[Sequence[str]], others: Sequence[Sequence[str]] = ()) -> tuple[str, ...]:
    """Return every note once: those on several of the figures told first, then as the figures stand, then the others'.

    Notes that name a coordinate system come last: the page names it anyway.

    >>> notes_by_weight([["in EPSG:4326", "a", "both"], ["both", "b"]], [["c"]])
    ('both', 'a', 'b', 'c', 'in EPSG:4326')
    """
    said = [note for notes in told for note in dict.fromkeys(notes)]
    ranked = sorted(dict.fromkeys(said), key=lambda note: -said.count(note))
    every = dict.fromkeys([*ranked, *(note for notes in others for note in notes)])
    return tuple(sorted(every, key=lambda note: bool(_CODE.search(note))))


def layer_names(
    workflow: Workflow, algorithms: Mapping[str, UrbanAlgorithm], city: Workspace, words: Words
) -> dict[str, str]:
    """Return what a person calls the layers of the city, by the name that QGIS gives a table of its GeoPackage."""
    found = {}
    for step in workflow.steps:
        run = city.run_of(step)
        for key, place in ({} if run is None else run.outputs).items():
            found[place] = _layer_name(step.stem, key, algorithms, words)
    found.update({layer.source: words.tr(ROLES[role].label) for role, layer in city.roles.items() if role in ROLES})
    tables = ((sources.parts_of(place), name) for place, name in found.items())
    return {f"{path.stem} — {table}": name for (path, table), name in tables if table}


def plain_names(notes: Iterable[str], names: Mapping[str, str]) -> tuple[str, ...]:
    """Return notes with what a person calls the layers in place of what QGIS calls them; what is the same then once.

    >>> plain_names(["“city — streets”: 3 left out."], {"city — streets": "Streets"})
    ('“Streets”: 3 left out.',)
    """
    found = []
    for note in notes:
        for name, plain in names.items():
            note = note.replace(f"“{name}”", f"“{plain}”")
        found.append(note)
    return tuple(dict.fromkeys(found))


def _not_current(finished: Sequence[tuple[Step, Run]], states: Mapping[str, State], words: Words) -> Iterable[str]:
    for step, _ in finished:
        state = states.get(step.stem)
        if state is None or state.kind not in _NOT_CURRENT:
            continue
        reason = state.reason or message(QT_TRANSLATE_NOOP("UrbanProfiling", "its data changed"))
        yield words.tr(_NOT_CURRENT[state.kind], step=words.tr(step.title), reason=words.tr(reason))


def _doubts(
    workflow: Workflow,
    blocks: Sequence[Block],
    finished: Sequence[tuple[Step, Run]],
    algorithms: Mapping[str, UrbanAlgorithm],
    city: Workspace,
    words: Words,
) -> Iterable[str]:
    """Yield what is missing, then doubts about the figures told, then about what these are made from, nearest first."""
    told = [block.step.stem for block in blocks]
    missing = [words.tr(step.title) for step in told_steps(workflow) if step.stem not in told]
    if missing:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "Not run, so that its figures are missing here: {steps}.")
        yield words.tr(text, steps=", ".join(missing))
    for block in blocks:
        yield from block.text.doubts
    others = [step for step, _ in reversed(finished) if step.stem not in told]
    for block in blocks_of(others, algorithms, city, words):
        yield from block.text.doubts
    skipped = [
        words.tr(step.title)
        for step in workflow.steps
        if step.algorithm and city.run_of(step) is None and step not in told_steps(workflow)
    ]
    if skipped:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "Steps of the assessment that were not run: {steps}.")
        yield words.tr(text, steps=", ".join(skipped))


def _map_layers(
    workflow: Workflow,
    blocks: Sequence[Block],
    algorithms: Mapping[str, UrbanAlgorithm],
    city: Workspace,
    words: Words,
) -> Iterable[MapLayer]:
    """Yield what the map draws, from the top; what is sensitive stays out."""
    names: Iterable[str] = workflow.map
    if not names:
        last = blocks[-1].step
        drawn = (name if "." in name else f"{last.stem}.{name}" for name in last.drawn or last.outputs[:1])
        names = (*OUTLINES, *sorted(drawn, key=lambda name: _rank(name, city)), *GROUND)
    seen = set()
    for name in names:
        source = status.available(name, city)
        if not source or source in seen or _rank(name, city) == len(_SHAPES) or _is_sensitive(name, city):
            continue
        seen.add(source)
        stem, _, key = name.partition(".")
        if key:
            yield MapLayer(source, _layer_name(stem, key, algorithms, words))
        else:
            yield MapLayer(source, words.tr(ROLES[stem].label), False, stem)


def _rank(name: str, city: Workspace) -> int:
    """Return the place of a layer from the top of the map, the last for what cannot be drawn."""
    source = status.available(name, city)
    table = city.table_of(source) if source else None
    return _SHAPES.index(table.shape) if table is not None and table.shape in _SHAPES else len(_SHAPES)


def _is_sensitive(name: str, city: Workspace) -> bool:
    stem, _, key = name.partition(".")
    if not key:
        return ROLES[stem].sensitive
    step = step_of(stem)
    run = None if step is None else city.run_of(step)
    return run is not None and run.sensitivity.get(key) == "layer"


def _layer_name(stem: str, key: str, algorithms: Mapping[str, UrbanAlgorithm], words: Words) -> str:
    step = step_of(stem)
    algorithm = algorithms.get(step.algorithm) if step is not None else None
    label = next((sink.label for sink in algorithm.sinks if sink.key == key), "") if algorithm is not None else ""
    return words.tr(Message(label)) if label else stem


def _day(run: Run) -> datetime.date | None:
    """Return the day a run ended on, where the clock of this computer is."""
    try:
        return datetime.datetime.fromisoformat(run.ended).astimezone().date()
    except ValueError:
        return None
