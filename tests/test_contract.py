"""Every algorithm has all its parts under one stem, and keeps the public contract. A failure names what is lacking."""

from __future__ import annotations

import ast
import json
import re

import pytest

qgis_core = pytest.importorskip("qgis.core")

from urban_profiling_plugin import paths  # noqa: E402
from urban_profiling_plugin.algorithms.base import GROUPS  # noqa: E402
from urban_profiling_plugin.algorithms.provider import ALGORITHMS  # noqa: E402

ROOT = paths.PACKAGE.parent
FOLDERS = {"city": "city", "publicspace": "public_space", "profile": "profile"}
FOLDERS.update({"settlements": "settlements", "recovery": "recovery", "report": "report"})

# The contract, a file an algorithm: parameter keys, layers and numbers that models, scripts and saved batches rely on.
CONTRACT = {path.stem: json.loads(path.read_text("utf-8")) for path in (ROOT / "tests" / "contract").glob("*.json")}


def test_every_algorithm_has_a_contract():
    assert {cls().name() for cls in ALGORITHMS} == set(CONTRACT)


@pytest.mark.parametrize("name", sorted(CONTRACT))
def test_keys_are_the_contract(provider, name):
    algorithm = provider.algorithm(name)
    assert algorithm is not None, f"{name} is not registered"
    inputs, sinks, figures = (set(CONTRACT[name][part]) for part in ("parameters", "sinks", "figures"))
    declared = {parameter.name() for parameter in algorithm.parameterDefinitions()}
    assert inputs | sinks <= declared, f"{name} lacks the parameters {sorted((inputs | sinks) - declared)}"
    outputs = {output.name() for output in algorithm.outputDefinitions()}
    assert sinks | figures <= outputs, f"{name} lacks the outputs {sorted((sinks | figures) - outputs)}"
    assert not (sinks & figures)


@pytest.mark.parametrize("cls", ALGORITHMS, ids=lambda cls: cls.stem)
def test_stem_has_all_its_parts(cls):
    folder = FOLDERS[cls.group_key]
    core = paths.PACKAGE / "core" / folder / f"{cls.stem}.py"
    wanted = [
        core,
        paths.PACKAGE / "algorithms" / folder / f"{cls.stem}.py",
        ROOT / "tests" / "core" / f"test_{cls.stem}.py",
        ROOT / "tests" / "algorithms" / f"test_{cls.stem}.py",
        ROOT / "docs" / "algorithms" / f"{cls().name()}.md",
        paths.RESOURCES / "icons" / f"{cls.stem}.svg",
        *(_style(cls.stem, sink.key) for sink in cls.sinks if sink.geometry != "table"),
    ]
    absent = [str(path.relative_to(ROOT)) for path in wanted if not path.exists()]
    assert not absent, f"{cls.stem} lacks {absent}"
    functions = {node.name for node in ast.parse(core.read_text("utf-8")).body if isinstance(node, ast.FunctionDef)}
    assert cls.stem in functions, f"{core.name} has no function {cls.stem}"


def _style(stem, key):
    return paths.style(stem, key) or paths.RESOURCES / "styles" / f"{stem}.{key}.qml"


@pytest.mark.parametrize("cls", ALGORITHMS, ids=lambda cls: cls.stem)
def test_everything_a_person_reads_is_there(cls):
    assert cls.title
    assert cls.summary
    assert cls.method, f"{cls.stem} does not state its method"
    assert cls.group_key in GROUPS
    assert re.fullmatch("[a-z0-9]+", cls().name())
    bare = [item.key for item in (*cls.parameters, *cls.sinks) if not item.label or not item.help]
    assert not bare, f"{cls.stem}: no label or help for {bare}"
    for parameter in cls.parameters:
        assert len(parameter.option_labels) in (0, len(parameter.options)), parameter.key
    assert len({p.key for p in cls.parameters} | {s.key for s in cls.sinks}) == len(cls.parameters) + len(cls.sinks)


@pytest.mark.parametrize("cls", ALGORITHMS, ids=lambda cls: cls.stem)
def test_definitions_are_complete(provider, cls):
    algorithm = provider.algorithm(cls().name())
    for definition in algorithm.parameterDefinitions():
        assert definition.help(), definition.name()
    assert algorithm.shortHelpString()
    assert not algorithm.icon().isNull()


def test_number_parameters_refuse_an_explicit_null(provider):
    numbers = [(cls, p) for cls in ALGORITHMS for p in cls.parameters if p.kind in ("number", "integer")]
    assert all(p.optional or p.default is not None for _, p in numbers)


def test_core_is_free_of_qgis():
    found = []
    for path in (paths.PACKAGE / "core").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            found += [f"{path.name}: {name}" for name in names if name.split(".")[0] in ("qgis", "PyQt5", "PyQt6")]
    assert not found


def test_no_module_imports_pyqt_directly():
    found = [
        str(p) for p in paths.PACKAGE.rglob("*.py") if re.search(r"^\s*(from|import) PyQt", p.read_text("utf-8"), re.M)
    ]
    assert not found


@pytest.mark.parametrize("cls", ALGORITHMS, ids=lambda cls: cls.stem)
def test_sensitivity_is_one_of_its_words(cls):
    assert {sink.sensitivity for sink in cls.sinks} <= {"none", "rows", "layer"}
