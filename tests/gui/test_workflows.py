"""The workflows as data: everything they name exists."""

import string

import pytest

from urban_profiling_plugin import paths
from urban_profiling_plugin.core.roles import ROLES
from urban_profiling_plugin.workspace.filling import TABLE
from urban_profiling_plugin.workspace.steps import ALGORITHM, SUMMARY
from urban_profiling_plugin.workspace.workflows import IMPORT_OSM, WORKFLOWS, step_of, workflow_of
from urban_profiling_plugin.workspace.workflows.shared import CHECKS

STEPS = [(workflow, step) for workflow in WORKFLOWS for step in (*workflow.steps, IMPORT_OSM)]
RUNNING = [(workflow, step) for workflow, step in STEPS if step.page == ALGORITHM]


def named(template):
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("workflow, step", RUNNING, ids=lambda item: item.stem)
def test_what_a_step_names_is_declared(provider, workflow, step):
    algorithm = provider.algorithm(step.algorithm)
    assert algorithm is not None, f"{step.algorithm} is not registered"
    assert algorithm.stem == step.stem
    declared = {parameter.key: parameter for parameter in algorithm.parameters}
    sinks = {sink.key: sink for sink in algorithm.sinks}
    figures = {figure.key for figure in algorithm.figures}
    wanted = {key for want in step.wants for key in (*want.one_of, *sum(want.differ, ()))}
    named_keys = (step.inputs, step.shown, step.field_names, step.settings, step.files, wanted)
    assert {key for keys in named_keys for key in keys} <= set(declared)
    assert all(declared[key].kind in ("file", "file_or_layer") for key in step.files)
    assert all(want.label and (want.one_of or want.differ) for want in step.wants)
    assert set(step.needed) <= {key for key in step.inputs if declared[key].optional}
    assert all(value != declared[key].default for key, value in step.settings.items())
    assert set(step.outputs) <= set(sinks)
    assert {sink.key for sink in sinks.values() if not sink.optional} <= set(step.outputs), (
        "a required output is lacking"
    )
    assert set(step.fills) <= set(step.outputs)
    assert set(step.warnings) <= figures
    assert step.headline is not None
    assert step.headline.figure in figures
    for headline in (step.headline, *([step.stand_in.headline] if step.stand_in else [])):
        assert headline.figure in figures | {""}
        assert set(headline.otherwise) <= figures
        for text in (headline.caption, *headline.details, headline.line, *(one.text for one in headline.doubts)):
            assert named(text) <= figures | set(declared), text
        assert {key for doubt in headline.doubts for key in (doubt.more, doubt.than) if key} <= figures
    required = {key for key, parameter in declared.items() if not parameter.optional and parameter.kind == "layer"}
    if step.shown:
        assert required <= set(step.shown), "a required layer is folded away"


@pytest.mark.parametrize("workflow, step", STEPS, ids=lambda item: item.stem)
def test_inputs_come_from_roles_or_earlier_steps(provider, workflow, step):
    before = workflow.steps[: workflow.steps.index(step)] if step in workflow.steps else ()
    for name in (name for names in (*step.inputs.values(), step.drawn) for name in names):
        if name.startswith(TABLE) or name in step.outputs:
            continue
        stem, _, key = name.partition(".")
        if not key:
            assert stem in ROLES
            assert stem in workflow.roles or step is CHECKS, "the page “City data” does not ask for it"
            continue
        earlier = step_of(stem)
        other = workflow_of(stem)
        assert earlier in (*before, step) or WORKFLOWS.index(other) < WORKFLOWS.index(workflow), name
        algorithm = provider.algorithm(earlier.algorithm)
        settings = {item.key for item in (*algorithm.parameters, *algorithm.figures)}
        assert key in earlier.outputs or key in settings


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda item: item.stem)
def test_a_workflow_is_sound(workflow):
    stems = [step.stem for step in workflow.steps]
    assert len(set(stems)) == len(stems)
    assert workflow.steps[-1].page == SUMMARY
    assert paths.icon(workflow.icon).stem == workflow.icon
    assert {role for roles in workflow.required for role in roles} <= set(workflow.roles) <= set(ROLES)
    for name in workflow.map:
        stem, _, key = name.partition(".")
        assert name in ROLES or key in step_of(stem).outputs


def test_tables_do_not_collide():
    every = {step.stem: step for workflow in WORKFLOWS for step in workflow.steps}.values()
    tables = [step.table(key) for step in (IMPORT_OSM, *every) for key in step.outputs]
    assert len(set(tables)) == len(tables)


def test_titles_tell_steps_apart():
    """What a step needs is named by its title, in whatever workflow it is."""
    steps = {step.stem: step for workflow in WORKFLOWS for step in workflow.steps if step.page == ALGORITHM}
    titles = [step.title for step in steps.values()]
    assert len(set(titles)) == len(titles)
    assert not set(titles) & {role.label for role in ROLES.values()}
