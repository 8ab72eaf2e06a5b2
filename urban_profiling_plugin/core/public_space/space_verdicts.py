"""What a previous inventory knew: which space is which, and what somebody decided about it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pyproj

from ..errors import UrbanProfilingError
from ..frame import Frame, ids_text, is_missing
from ..geometry import POLYGON, repair
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .counted_spaces import ACCESS, STATUS
from .space_matching import Matches, match
from .space_words import ACCESS_WORDS, Words, override, status_of

AS_READ = "as_read"
"""Field of the inventory: the words as source and tables gave them, so that a later run knows what somebody changed."""


@dataclass(frozen=True)
class PreviousInventory:
    """The usable spaces of an earlier inventory in a metric CRS, and what somebody decided about each."""

    frame: Frame
    decided: Words

    @staticmethod
    def read(previous: Frame, crs: pyproj.CRS, notes: list[Message]) -> PreviousInventory:
        """Return the inventory in the metric CRS.

        Raises
        ------
        UrbanProfilingError : a layer that is no inventory.
        """
        if previous.find("space_id") is None and previous.find("status") is None:
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Layer “{name}” is no earlier inventory: it has neither of the fields space_id and status. Choose "
                    "an earlier result of this step, or none.",
                ),
                name=previous.name,
            )
        repaired = repair(previous.to_crs(crs), POLYGON)
        notes.extend(repaired.notes)
        return PreviousInventory(repaired.frame, verdicts(repaired.frame, notes))

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
        found = match(metric.geometry, self.frame.geometry, progress)  # type: ignore[arg-type]
        heirs = found.heirs
        row = np.full(len(metric), -1)
        row[found.space[heirs]] = found.previous[heirs]
        decided = self.decided.take(np.maximum(row, 0)).where(row >= 0)
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} of {all} spaces are in the previous inventory; what was decided about {decided} of them was "
                    "carried over.",
                ),
                n=int((row >= 0).sum()),
                all=len(metric),
                decided=int(decided.given().sum()),
            )
        )
        part = np.zeros(len(metric), dtype=bool)
        part[found.space[heirs]] = ~found.of_space[heirs]
        decided = self._contradictions(found, decided, part, notes)
        notes.extend(self._grown(row, part & decided.given()))
        carried = override(words, decided)
        own = told | (decided.status != None)  # noqa: E711 - elementwise
        return replace(carried, status=np.where(own, carried.status, status_of(carried.kind, carried.access, kinds)))

    def _contradictions(self, found: Matches, decided: Words, part: np.ndarray, notes: list[Message]) -> Words:
        """Name spaces that were several about which different things were decided; where no verdict is of most: check.

        Parameters
        ----------
        part : where what was decided is about less than half of the space.
        """
        status = self.decided.status
        given = ~is_missing(status)
        gone = found.of_previous & (found.best_space[found.previous] == found.space) & given[found.previous]
        space, previous = found.space[gone], found.previous[gone]
        words, number = np.unique(status[previous].astype(str), return_inverse=True)
        different = np.unique(space * len(words) + number.ravel()) // max(len(words), 1)
        owners, count = np.unique(different, return_counts=True)
        rows = owners[count > 1]
        examples = [
            " + ".join(f"{self._name(one)} ({status[one]})" for one in np.sort(previous[space == row]).tolist())
            for row in rows.tolist()
        ]
        if not len(rows):
            return decided
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} spaces were several about which different things had been decided: {examples}. What was "
                    "decided about more than half of a space holds; without such, the space is to be checked.",
                ),
                n=len(rows),
                examples=list_ids(examples),
            )
        )
        unclear = np.zeros(len(part), dtype=bool)
        unclear[rows] = True
        return replace(decided, status=np.where(unclear & part, "check", decided.status))

    def _grown(self, row: np.ndarray, grown: np.ndarray) -> list[Message]:
        """Say which spaces are more than twice the one about which somebody decided."""
        if not grown.any():
            return []
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "{n} spaces are more than twice as large as when it was decided about them (previously {ids}). What was "
            "decided stands; look at them again.",
        )
        return [message(template, n=int(grown.sum()), ids=list_ids([self._name(one) for one in row[grown].tolist()]))]

    def _name(self, row: int) -> str:
        """Return the id of a previous space, else its feature id."""
        field = self.frame.find("space_id")
        return str(self.frame.ids[row] if field is None else self.frame.columns[field][row])

    def space_ids(self, metric: Frame, notes: list[Message], progress: Progress) -> np.ndarray:
        """Return the previous id of each space, ``None`` for a new one; say which previous spaces are gone."""
        found = match(metric.geometry, self.frame.geometry, progress)  # type: ignore[arg-type]
        same = found.identity
        notes.extend(_lost(self.frame, found.previous))
        return np.where(same >= 0, self.frame.own_texts("space_id")[np.maximum(same, 0)], None)


def verdicts(previous: Frame, notes: list[Message]) -> Words:
    """Return what somebody decided in a previous inventory: a word where there is a decision, ``None`` elsewhere.

    A word is a decision when it differs from what was read at that time (field ``as_read``); verifying a space decides
    its access too. Without that field a status of verified or rejected is a decision, and so are kind and owner of such
    spaces and every access that is not unknown. Words that are not known are named in `notes`.
    """
    told = previous.texts("access")
    access_word = np.array([ACCESS_WORDS.get(text, text) for text in told.tolist()], dtype=object)
    now = Words(previous.texts("kind"), previous.own_texts("owner"), access_word, previous.texts("status"))
    read = Words.from_text(previous.own_texts(AS_READ))
    recorded = read.status != None  # noqa: E711 - elementwise
    final = np.isin(now.status.astype(str), ("verified", "rejected"))
    status = np.where(recorded, now.status != read.status, final)
    status &= _known(previous, "status", now.status, STATUS, notes)
    verified = status & (now.status == "verified")
    access = np.where(recorded, (now.access != read.access) | verified, now.access != "unknown")
    access &= _known(previous, "access", now.access, ACCESS, notes)
    kind = np.where(recorded, now.kind != read.kind, final)
    owner = np.where(recorded, now.owner != read.owner, final)
    decided = {"kind": kind, "owner": owner, "access": access, "status": status}
    return Words(**{name: np.where(rows.astype(bool), getattr(now, name), None) for name, rows in decided.items()})


def _known(previous: Frame, field: str, told: np.ndarray, words: Sequence[str], notes: list[Message]) -> np.ndarray:
    """Return where a field holds one of these words; name what else it holds."""
    known = np.isin(told.astype(str), words)
    strange = ~known & (told != None)  # noqa: E711 - elementwise
    if strange.any():
        texts = previous.own_texts(field)[strange]
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: the {field} of features {ids} is none of {known} ({values}), so what was decided about "
                    "it is not known. Correct it there and run this step again.",
                ),
                name=previous.name,
                field=field,
                ids=ids_text(previous, strange),
                known=", ".join(words),
                values=list_ids(dict.fromkeys(texts.tolist()), 5),
            )
        )
    return known


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

    Source ids that several spaces have, as a field that is 0 everywhere, tell none of them.

    Parameters
    ----------
    own, source_ids : text or ``None``, shape (n,); several source ids are separated by ``;``.
    positions : longitude and latitude of the centroid in degrees, shape (n, 2); rounded to about a metre.
    """
    found = np.empty(len(own), dtype=object)
    first = [min(sources.split(";")) if sources else None for sources in source_ids]
    times = Counter(first)
    for row, (given, source, (x, y)) in enumerate(zip(own, first, positions)):
        key = f"source {source}" if source and times[source] == 1 else f"at {x:.5f} {y:.5f}"
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
