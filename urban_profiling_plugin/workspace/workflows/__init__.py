"""The guided workflows as data: a new workflow is a list of steps in a module here."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ..steps import Step, Workflow
from .public_space import PUBLIC_SPACE
from .public_space_quality import PUBLIC_SPACE_QUALITY
from .recovery import RECOVERY
from .shared import IMPORT_FOOTPRINTS, IMPORT_OSM, MAKE_AREAS

__all__ = [
    "IMPORTS",
    "IMPORT_OSM",
    "PUBLIC_SPACE",
    "PUBLIC_SPACE_QUALITY",
    "RECOVERY",
    "WORKFLOWS",
    "role_tables",
    "step_of",
    "steps",
    "workflow_of",
]

WORKFLOWS: tuple[Workflow, ...] = (PUBLIC_SPACE, PUBLIC_SPACE_QUALITY, RECOVERY)
"""Every workflow, in the order of the home page."""
IMPORTS: tuple[Step, ...] = (IMPORT_OSM, IMPORT_FOOTPRINTS, MAKE_AREAS)
"""Ways to bring data in; parts of the page “City data”."""
_STEPS: dict[str, Step] = {}
for _step in (*IMPORTS, *(step for workflow in WORKFLOWS for step in workflow.steps)):
    _STEPS.setdefault(_step.stem, _step)


def step_of(stem: str) -> Step | None:
    """Return a step of any workflow by its stem; workflows share steps of the same stem."""
    return _STEPS.get(stem)


def steps() -> tuple[Step, ...]:
    """Return every step, the imports first."""
    return tuple(_STEPS.values())


def workflow_of(stem: str) -> Workflow | None:
    """Return the first workflow that has a step, by its stem."""
    return next((workflow for workflow in WORKFLOWS if workflow.step(stem) is not None), None)


def role_tables(algorithm: str, tables: Mapping[str, str], empty: Collection[str] = ()) -> dict[str, str]:
    """Return the roles that tables made by an algorithm take on, by the step that makes them.

    An import brings the city anew; of other steps a layer that is `empty` leaves the role to what had it.
    """
    for step in _STEPS.values():
        if f"urbanprofiling:{step.algorithm}" == algorithm:
            made = tables if step in IMPORTS else {key: table for key, table in tables.items() if key not in empty}
            filled = {role: key for key, role in step.fills.items() if made.get(key) == step.table(key)}
            if filled:
                return {role: tables[key] for role, key in filled.items()}
    return {}
