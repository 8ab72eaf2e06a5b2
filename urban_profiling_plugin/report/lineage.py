"""What results are made from: the runs whose layers other runs read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..workspace import runs
from ..workspace.workflows import steps

if TYPE_CHECKING:
    from ..workspace.runs import Run
    from ..workspace.steps import Step
    from ..workspace.workspace import Workspace


def makers(city: Workspace) -> dict[str, Run]:
    """Return the run that made each layer last, by source."""
    return {place: run for run in city.runs if run.status == runs.DONE for place in run.outputs.values()}


def read_by(run: Run) -> list[str]:
    """Return the sources that a run read."""
    return [item.source for items in run.inputs.values() for item in items]


def upstream(city: Workspace, told: Iterable[Run]) -> list[Run]:
    """Return the runs that the layers of these runs are made from, nearest first, without these."""
    made, told = makers(city), list(told)
    found: list[Run] = []
    todo = list(told)
    while todo:
        near = [made[source] for run in todo for source in read_by(run) if source in made]
        todo = []
        for run in near:
            if run not in found and run not in told:
                found.append(run)
                todo.append(run)
    return found


def step_that_ran(city: Workspace, run: Run) -> Step | None:
    """Return the step whose last finished run this is, ``None`` when it is of none."""
    return next((step for step in steps() if city.run_of(step) is run), None)
