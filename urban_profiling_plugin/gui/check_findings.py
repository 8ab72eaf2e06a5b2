"""Findings of the step “Checks”, where they concern a step: with the features on the map at hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from qgis.core import NULL, QgsFeatureRequest, QgsProject, QgsVectorLayer

from ..core.roles import ROLES
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace.steps import Step, Workflow
from ..workspace.workflows import step_of
from ..workspace.workspace import Workspace
from .before_run import Finding
from .city_layers import find_layer, open_layer
from .painting import ERROR, NOTE, WARNING

STEM = "check_city_data"
_ORDER = (ERROR, WARNING, NOTE)


def roles_of(step: Step, workflow: Workflow) -> set[str]:
    """Return the roles a step works with, by itself or through what an earlier step made of one (its first input)."""
    found: set[str] = set()
    for name in {name for names in step.inputs.values() for name in names}:
        stem, _, key = name.partition(".")
        earlier = workflow.step(stem) or step_of(stem) if key else None
        if earlier is not None and earlier is not step:
            found.update(next(iter(earlier.inputs.values()), ()))
        found.add(name)
    return found & set(ROLES)


@dataclass(frozen=True)
class Ways:
    """What can be done about a finding: show its features, mend it, read why it matters."""

    show: Callable[[QgsVectorLayer, list[int]], Any]
    mend: Callable[[str, str], Any]
    explain: Callable[[str], Any]


def check_findings(city: Workspace, roles: Iterable[str] | None, ways: Ways, notes: bool = True) -> list[Finding]:
    """Return what the last checks found for these roles (all when ``None``), errors first."""
    step = step_of(STEM)
    run = None if step is None else city.run_of(step)
    source = run.outputs.get("OUTPUT") if run is not None else None
    table = (find_layer(source) or open_layer(source, STEM)) if source else None
    if not isinstance(table, QgsVectorLayer):
        return []
    wanted = None if roles is None else set(roles)
    rows = []
    for feature in table.getFeatures(QgsFeatureRequest()):
        row = {field.name(): _text(feature[field.name()]) for field in table.fields()}
        given = set(re.split(r"[,;\s]+", row.get("role", "")))
        if row.get("severity") in _ORDER and (wanted is None or given & wanted) and (notes or row["severity"] != NOTE):
            rows.append(row)
    rows.sort(key=lambda row: _ORDER.index(row["severity"]))
    return [_finding(row, city, ways) for row in rows]


def _finding(row: dict[str, str], city: Workspace, ways: Ways) -> Finding:
    from ..core.checks.fixes import CLICK, how

    text = " ".join(part for part in (row.get("message", ""), row.get("fix", "")) if part)
    check, role = row.get("check", ""), row.get("role", "")
    ids = [int(number) for number in re.findall(r"\d+", row.get("feature_ids", "").partition("(")[0])]
    source = city.layer_of(role)
    layer = find_layer(source, QgsProject.instance()) if source else None
    buttons = []
    if ids and isinstance(layer, QgsVectorLayer):
        buttons.append((tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Show")), lambda: ways.show(layer, ids)))
    if how(check) == CLICK and source and city.writable:
        buttons.append((tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Fix")), lambda: ways.mend(check, role)))
    buttons.append((tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Why?")), lambda: ways.explain(check)))
    return Finding(row["severity"], text, also=tuple(buttons))


def _text(value: Any) -> str:
    return "" if value is None or value == NULL else str(value)
