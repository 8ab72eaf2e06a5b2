"""Parts of open space become spaces: those that touch and are alike are one."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely

from ..errors import UrbanProfilingError
from ..frame import Frame
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, message
from .land import touching_groups, united_groups
from .space_words import Words

_SOURCE_IDS = ("source_ids", "osm_id", "source_id", "id")


@dataclass(frozen=True)
class Draft:
    """Spaces on their way to the inventory, in the CRS of the source: arrays of shape (n,).

    `as_read` are their words before anybody's decision, `ids` the feature ids of the first part of each.
    """

    geometry: np.ndarray
    words: Words
    name: np.ndarray
    source_ids: np.ndarray
    space_id: np.ndarray
    as_read: np.ndarray
    ids: np.ndarray
    source: Frame

    @staticmethod
    def of(parts: Frame, words: Words) -> Draft:
        """Return each part as a space of its own."""
        source = next((name for name in _SOURCE_IDS if parts.find(name)), None)
        return Draft(
            parts.geometry,  # type: ignore[arg-type]
            words,
            parts.own_texts("name"),
            parts.own_texts(source),
            parts.own_texts("space_id"),
            words.as_read(),
            parts.ids,  # type: ignore[arg-type]
            parts,
        )

    def frame(self) -> Frame:
        """Return the geometries as a frame without columns."""
        return Frame(self.geometry, {}, self.source.crs, self.ids, self.source.name)

    def take(self, rows: np.ndarray) -> Draft:
        """Return these spaces."""
        return Draft(
            self.geometry[rows],
            self.words.take(rows),
            self.name[rows],
            self.source_ids[rows],
            self.space_id[rows],
            self.as_read[rows],
            self.ids[rows],
            self.source,
        )


def merge(draft: Draft, notes: list[Message], progress: Progress) -> Draft:
    """Return the spaces with those that touch and are alike united; one that has a name only joins nameless ones."""
    words = draft.words
    alike = [words.kind, words.access, words.status, words.owner]
    code = np.unique(
        np.array(["\x1f".join(str(value) for value in row) for row in zip(*alike)], dtype=object), return_inverse=True
    )[1].ravel()
    group = touching_groups(draft.geometry, code)
    group = _split_by_name(draft, group, code)
    if group.max(initial=-1) + 1 == len(group):
        return draft
    geometry = united_groups(draft.geometry, group, progress)
    members = np.argsort(group, kind="stable")
    starts = np.flatnonzero(np.diff(group[members], prepend=-1))
    first = members[starts].copy()
    joined = draft.take(first)
    final = words.as_read()
    for number, rows in enumerate(np.split(members, starts[1:])):
        if len(rows) == 1:
            continue
        sources = sorted({part for text in draft.source_ids[rows] if text for part in text.split(";")})
        joined.source_ids[number] = ";".join(sources) or None
        joined.name[number] = next((name for name in draft.name[rows] if name), None)
        joined.space_id[number] = next((own for own in draft.space_id[rows] if own), None)
        changed = rows[draft.as_read[rows] != final[rows]]
        joined.as_read[number] = draft.as_read[changed[0] if len(changed) else rows[0]]
    notes.append(
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "{n} spaces that touch and are alike were merged into {merged} (of {all} spaces)."
            ),
            n=int((np.bincount(group)[group] > 1).sum()),
            merged=int((np.bincount(group) > 1).sum()),
            all=len(group),
        )
    )
    return replace(joined, geometry=geometry)


def _split_by_name(draft: Draft, group: np.ndarray, code: np.ndarray) -> np.ndarray:
    """Return the groups with those that hold several names told apart by name."""
    name = np.array([value or "" for value in draft.name], dtype=object)
    number = np.unique(name, return_inverse=True)[1].ravel()
    named = name != ""
    pairs = np.unique(np.column_stack([group[named], number[named]]), axis=0)
    mixed = np.isin(group, np.flatnonzero(np.bincount(pairs[:, 0], minlength=group.max(initial=0) + 1) > 1))
    if not mixed.any():
        return group
    apart = np.where(mixed, number + 1, 0)
    return touching_groups(draft.geometry, code * (apart.max() + 1) + apart)


def leave_out_small(draft: Draft, metric: Frame, min_area_m2: float, notes: list[Message]) -> tuple[Draft, Frame]:
    """Return the spaces of at least that area, and the same in metres; say how many were smaller."""
    kept = shapely.area(metric.geometry) >= min_area_m2
    if kept.all():
        return draft, metric
    if not kept.any():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "All spaces of “{name}” are smaller than {min_area_m2:g} m². Lower the smallest area."
            ),
            name=metric.name,
            min_area_m2=min_area_m2,
        )
    notes.append(
        message(
            QT_TRANSLATE_NOOP("UrbanProfiling", "{n} spaces smaller than {min_area_m2:g} m² were left out."),
            n=int((~kept).sum()),
            min_area_m2=min_area_m2,
        )
    )
    return draft.take(kept), metric.take(kept)
