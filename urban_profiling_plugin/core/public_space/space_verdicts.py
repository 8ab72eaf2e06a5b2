"""What a previous inventory knew: which space is which, and what somebody decided about it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

import numpy as np
import pyproj
import shapely

from ..frame import Frame
from ..geometry import POLYGON, repair
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .counted_spaces import ACCESS, STATUS
from .space_words import Words, override, own_texts, status_of

AS_READ = "as_read"
"""Field of the inventory: the words as source and tables gave them, so that a later run knows what somebody changed."""
_SAME_SPACE = 0.5
_BLOCK = 2_000


@dataclass(frozen=True)
class PreviousInventory:
    """The usable spaces of an earlier inventory in a metric CRS, and what somebody decided about each."""

    frame: Frame
    decided: Words

    @staticmethod
    def read(previous: Frame, crs: pyproj.CRS, notes: list[Message]) -> PreviousInventory:
        """Return the inventory in the metric CRS."""
        repaired = repair(previous.to_crs(crs), POLYGON)
        notes.extend(repaired.notes)
        return PreviousInventory(repaired.frame, verdicts(repaired.frame))

    def carry(
        self,
        metric: Frame,
        words: Words,
        told: np.ndarray,
        kinds: dict[str, tuple[str, str]],
        notes: list[Message],
        progress: Progress,
    ) -> Words:
        """Return the words of spaces with what was decided about the previous spaces they are.

        Parameters
        ----------
        metric : the spaces in the same metric CRS.
        words, told : their words, and where the source itself tells the status.
        kinds : the table of kinds, from which the status follows where nobody decided it.
        """
        best = match(metric.geometry, self.frame.geometry, progress).best_previous(len(metric))  # type: ignore[arg-type]
        found = best >= 0
        decided = self.decided.take(np.maximum(best, 0)).where(found)
        carried = override(words, decided)
        own = told | (decided.status != None)  # noqa: E711 - elementwise
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} of {all} spaces are in the previous inventory; what was decided about {decided} of them was "
                    "carried over.",
                ),
                n=int(found.sum()),
                all=len(metric),
                decided=int(decided.given().sum()),
            )
        )
        return replace(carried, status=np.where(own, carried.status, status_of(carried.kind, carried.access, kinds)))

    def space_ids(self, metric: Frame, notes: list[Message], progress: Progress) -> np.ndarray:
        """Return the previous id of each space, ``None`` for a new one; say which previous spaces are gone."""
        found = match(metric.geometry, self.frame.geometry, progress)  # type: ignore[arg-type]
        same = found.identity(len(metric), len(self.frame))
        notes.extend(_lost(self.frame, found.previous))
        return np.where(same >= 0, own_texts(self.frame, "space_id")[np.maximum(same, 0)], None)


@dataclass(frozen=True)
class Matches:
    """Pairs of a space and a previous space that overlap by more than half of the smaller, largest overlap first."""

    space: np.ndarray
    previous: np.ndarray

    def best_previous(self, spaces_n: int) -> np.ndarray:
        """Return the previous space that overlaps each space most, -1 where there is none."""
        return _first(self.space, self.previous, spaces_n)

    def identity(self, spaces_n: int, previous_n: int) -> np.ndarray:
        """Return the previous space that each space is: each the other's best, -1 otherwise."""
        best = self.best_previous(spaces_n)
        back = _first(self.previous, self.space, previous_n)
        rows = np.arange(spaces_n)
        return np.where((best >= 0) & (back[np.maximum(best, 0)] == rows), best, -1)


def match(geometry: np.ndarray, previous: np.ndarray, progress: Progress) -> Matches:
    """Return which spaces are which previous spaces; both polygons in one metric CRS."""
    tree = shapely.STRtree(previous)
    space, before = tree.query(geometry, predicate="intersects")
    common = np.zeros(len(space))
    for start in range(0, len(space), _BLOCK):
        progress.at(100.0 * start / len(space))
        rows = slice(start, start + _BLOCK)
        common[rows] = shapely.area(shapely.intersection(geometry[space[rows]], previous[before[rows]]))
    smaller = np.minimum(shapely.area(geometry)[space], shapely.area(previous)[before])
    same = common > _SAME_SPACE * smaller
    space, before, common = space[same], before[same], common[same]
    order = np.lexsort((before, space, -common))
    return Matches(space[order], before[order])


def verdicts(previous: Frame) -> Words:
    """Return what somebody decided in a previous inventory: a word where there is a decision, ``None`` elsewhere.

    A word is a decision when it differs from what was read at that time (field ``as_read``); verifying a space decides
    its access too. Without that field a status of verified or rejected is a decision, and so are kind and owner of such
    spaces and every access that is not unknown.
    """
    now = Words(
        previous.texts("kind"), own_texts(previous, "owner"), previous.texts("access"), previous.texts("status")
    )
    read = Words.from_text(own_texts(previous, AS_READ))
    recorded = read.status != None  # noqa: E711 - elementwise
    final = np.isin(now.status.astype(str), ("verified", "rejected"))
    status = np.where(recorded, now.status != read.status, final) & np.isin(now.status.astype(str), STATUS)
    verified = status & (now.status == "verified")
    access = np.where(recorded, (now.access != read.access) | verified, now.access != "unknown")
    access &= np.isin(now.access.astype(str), ACCESS)
    kind = np.where(recorded, now.kind != read.kind, final)
    owner = np.where(recorded, now.owner != read.owner, final)
    decided = {"kind": kind, "owner": owner, "access": access, "status": status}
    return Words(**{name: np.where(rows.astype(bool), getattr(now, name), None) for name, rows in decided.items()})


def _lost(previous: Frame, matched: np.ndarray) -> list[Message]:
    """Return a note on previous spaces that have no counterpart any more."""
    gone = np.ones(len(previous), dtype=bool)
    gone[matched] = False
    if not gone.any():
        return []
    names = previous.columns[previous.find("space_id")] if previous.find("space_id") else previous.ids  # type: ignore[index]
    verified = gone & (previous.texts("status") == "verified")
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{n} spaces of the previous inventory have no counterpart any more, {verified} of them verified. "
                "Spaces: {ids}. If they still exist, add them to the open spaces.",
            ),
            n=int(gone.sum()),
            verified=int(verified.sum()),
            ids=list_ids(names[np.flatnonzero(verified if verified.any() else gone)]),
        )
    ]


def new_ids(own: np.ndarray, source_ids: np.ndarray, positions: np.ndarray) -> np.ndarray:
    """Return an id for each space: its own, else from the first of its source ids, else from where it lies.

    Parameters
    ----------
    own, source_ids : text or ``None``, shape (n,); several source ids are separated by ``;``.
    positions : longitude and latitude of the centroid in degrees, shape (n, 2); rounded to about a metre.
    """
    found = np.empty(len(own), dtype=object)
    for row, (given, sources, (x, y)) in enumerate(zip(own, source_ids, positions)):
        key = f"source {min(sources.split(';'))}" if sources else f"at {x:.5f} {y:.5f}"
        found[row] = given or "s" + hashlib.sha256(key.encode("utf-8")).hexdigest()[:10]
    return found


def unique_ids(ids: np.ndarray, first: np.ndarray) -> np.ndarray:
    """Return the ids with ``-2``, ``-3`` behind repeated ones; rows where `first` is true keep theirs before others.

    >>> unique_ids(np.array(["a", "a", "b"], dtype=object), np.array([False, True, False])).tolist()
    ['a-2', 'a', 'b']
    """
    found = ids.copy()
    taken: set[str] = set()
    for row in np.argsort(~first, kind="stable"):
        number = 2
        while found[row] in taken:
            found[row] = f"{ids[row]}-{number}"
            number += 1
        taken.add(found[row])
    return found


def _first(keys: np.ndarray, values: np.ndarray, size: int) -> np.ndarray:
    """Return the first value of each key, -1 for keys that do not occur."""
    found = np.full(size, -1, dtype=np.int64)
    found[keys[::-1]] = values[::-1]  # the first occurrence is written last
    return found
