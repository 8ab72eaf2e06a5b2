"""What a check is, and what it says."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Callable, Optional

import numpy as np

from ..frame import Frame
from ..progress import Progress
from ..roles import ANY, POLYGON
from ..text import Message, message
from .city_data import CityData, Layer

ERROR, WARNING, NOTE = "error", "warning", "note"
SEVERITIES = (ERROR, WARNING, NOTE)
NOBODY = np.empty(0, dtype=np.int64)
"""The ids of a finding about a whole layer."""


@dataclass(frozen=True)
class Finding:
    """Something a check found.

    Attributes
    ----------
    check : name of the check.
    severity : ``error`` (steps stop or are wrong), ``warning`` (figures suffer) or ``note``.
    role : the layer it is about.
    ids : ids of all features concerned, int64, for a dialog that shows them; empty when it is about the whole layer.
    message : what is wrong. fix : what to do.
    """

    check: str
    severity: str
    role: str
    ids: np.ndarray
    message: Message
    fix: Message

    @property
    def count(self) -> int:
        """Number of features concerned, 1 for the whole layer."""
        return max(len(self.ids), 1)


@dataclass(frozen=True)
class Found:
    """A finding as a check gives it: without a severity it has the check's usual one, without a fix its remedy."""

    role: str
    ids: np.ndarray
    message: Message
    severity: str | None = None
    fix: Message | None = None


Look = Callable[[CityData, Progress], Iterator[Found]]
LayerLook = Callable[[Layer, Progress], Iterator[Found]]
MetricLook = Callable[[Layer, Frame, Progress], Iterator[Found]]


@dataclass(frozen=True)
class Check:
    """A named check, described for the person who meets it.

    Attributes
    ----------
    name : the word in the table of findings, and the anchor on the page of checks.
    title : what is wrong, in few words.
    severities : those it gives, the usual one first.
    looks_at : what is compared with which limit. why : what goes wrong otherwise. remedy : what to do.
    look : yields what is found.
    roles : the layers it looks at; empty for every layer.
    """

    name: str
    title: Message
    severities: tuple[str, ...]
    looks_at: Message
    why: Message
    remedy: Message
    look: Look
    roles: tuple[str, ...] = ()

    def run(self, city: CityData, progress: Progress | None = None) -> Iterator[Finding]:
        """Yield what the check finds."""
        progress = progress or Progress()
        progress.check()
        for found_ in self.look(city, progress):
            severity = found_.severity or self.severities[0]
            yield Finding(self.name, severity, found_.role, found_.ids, found_.message, found_.fix or self.remedy)


def check(
    *,
    title: str,
    severity: str | tuple[str, ...],
    looks_at: str,
    why: str,
    remedy: str,
    roles: tuple[str, ...] = (),
    **values: Any,
) -> Callable[[Look], Check]:
    """Make a check, named after it, of a function; texts are marked templates that `values` fill."""

    def make(look: Look) -> Check:
        texts = (message(text, **values) for text in (title, looks_at, why, remedy))
        title_, looks_at_, why_, remedy_ = texts
        severities = (severity,) if isinstance(severity, str) else severity
        return Check(look.__name__, title_, severities, looks_at_, why_, remedy_, look, roles)

    return make


def each_layer(look: LayerLook) -> Look:
    """Look at every layer in turn."""

    @functools.wraps(look)
    def every(city: CityData, progress: Progress) -> Iterator[Found]:
        for layer in progress.each(list(city.every.values())):
            progress.check()
            yield from look(layer, progress)

    return every


def each_metric(look: MetricLook, shape: str = POLYGON) -> Look:
    """Look at the valid features, in metres, of every layer of a geometry."""

    @functools.wraps(look)
    def every(city: CityData, progress: Progress) -> Iterator[Found]:
        for layer in progress.each(list(city.every.values())):
            progress.check()
            frame = city.metric(layer.role.name, progress) if layer.role.geometry in (shape, ANY) else None
            if frame is not None:
                yield from look(layer, frame, progress)

    return every


def found(
    role: str,
    frame: Frame | None,
    rows: Any,
    template: str,
    *,
    severity: str | None = None,
    fix: str | None = None,
    **values: Any,
) -> Found:
    """Return what was found about these rows (a mask or positions; ``None``: the whole layer).

    The templates may use ``{name}`` of the layer, ``{n}`` of the rows and ``{all}`` of the layer's features.
    """
    ids = NOBODY if rows is None or frame is None else frame.ids[rows]
    if frame is not None:
        values = {"name": frame.name, "n": len(ids), "all": len(frame), **values}
    told: Optional[Message] = None if fix is None else message(fix, **values)
    return Found(role, ids, message(template, **values), severity, told)
