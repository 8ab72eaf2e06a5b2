"""Going through candidate spaces one by one: the queue, verdicts with undo, how far one is, figures as one goes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from ..crs import metric_crs
from ..frame import Frame
from .counted_spaces import ACCESS, STATUS, rule
from .space_faces import SpaceLand
from .space_verdicts import AS_READ
from .space_words import Words

FIELDS = ("kind", "owner", "access", "status")
"""What a verdict is made of, as fields of the inventory."""
UNVERIFIED, FINAL = ("potential", "check"), ("verified", "rejected")
ALL = "all"
FILTERS: Mapping[str, tuple[str, ...]] = {
    "unverified": UNVERIFIED,
    "check": ("check",),
    "verified": ("verified",),
    "rejected": ("rejected",),
    ALL: STATUS,
}
"""Statuses that each filter lets through."""


@dataclass(frozen=True)
class Change:
    """One field of one space before and after."""

    row: int
    field: str
    before: str | None
    after: str | None

    def back(self) -> Change:
        """Return the change that takes this one back."""
        return Change(self.row, self.field, self.after, self.before)


Step = tuple[Change, ...]
"""What one act changed; undone and redone as a whole."""


@dataclass(frozen=True)
class Tally:
    """How far one is: spaces with a final verdict and all of them, and the share of the candidates' land they hold."""

    done: int
    total: int
    land_pct: float | None


@dataclass(frozen=True)
class Figures:
    """Shares of the city in percent: from verified spaces alone, from all that count, and if all that is open counted.

    `open_*` is open public space; `share_*` that and the streets, land counted once, as `public_space_share` measures
    it. `most` takes every space that is not rejected, restricted or fee-charging for a public one.
    """

    open_verified_pct: float | None
    open_pct: float | None
    open_most_pct: float | None
    share_verified_pct: float | None
    share_pct: float | None
    share_most_pct: float | None


class Verification:
    """An inventory of open spaces on its way to being verified. Free of Qt and of files: whoever shows it writes it.

    Parameters
    ----------
    inventory : polygons with the inventory's fields, shape (n,); what is lacking is unknown. Rows stay in place.

    Examples
    --------
    >>> import pyproj
    >>> spaces = Frame(
    ...     np.array([shapely.box(0, 0, 10, 10), shapely.box(20, 0, 60, 10)], dtype=object),
    ...     {"kind": np.array(["park", "garden"], dtype=object)},
    ...     pyproj.CRS.from_epsg(32628),
    ... )
    >>> going = Verification(spaces)
    >>> row = going.first("unverified")
    >>> _ = going.set([row], {"status": "verified", "access": "public"})
    >>> row, going.following(row, "unverified"), going.tally()
    (1, 0, Tally(done=1, total=2, land_pct=80.0))
    >>> going.undo()[0].after, going.tally().done
    ('potential', 0)
    """

    def __init__(self, inventory: Frame) -> None:
        self.inventory = inventory
        metric = inventory.only().to_crs(metric_crs(inventory))
        self.area_m2 = np.nan_to_num(shapely.area(metric.geometry))
        self._words = {
            "kind": inventory.own_texts("kind"),
            "owner": inventory.own_texts("owner"),
            "access": _known(inventory.texts("access", "public"), ACCESS, "unknown"),
            "status": _known(inventory.texts("status", "potential"), STATUS, "potential"),
        }
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._order = np.empty(0, dtype=np.int64)
        self.sort()

    def __len__(self) -> int:
        return len(self.inventory)

    def has_same_shapes(self, other: Verification) -> bool:
        """Tell whether another inventory has the same features in the same rows."""
        same = np.array_equal(self.inventory.ids, other.inventory.ids)  # type: ignore[arg-type]
        return same and np.array_equal(self.area_m2, other.area_m2)

    def is_same(self, other: Verification) -> bool:
        """Tell whether another inventory is this one as it stands now."""
        same = self.has_same_shapes(other)
        return same and all(np.array_equal(self._words[field], other._words[field]) for field in FIELDS)

    # --- the queue ---

    def sort(self) -> None:
        """Order the queue as things stand: what has no final verdict first, the largest first."""
        self._order = np.lexsort((np.arange(len(self)), -self.area_m2, self.is_final()))
        self._place = np.empty(len(self), dtype=np.int64)
        self._place[self._order] = np.arange(len(self))

    def is_final(self) -> np.ndarray:
        """Return which spaces have a final verdict: verified or rejected."""
        return self._is("status", FINAL)

    def matching(self, chosen: str = ALL, kind: str | None = None) -> np.ndarray:
        """Return which spaces a filter lets through, of one kind where it is given."""
        found = self._is("status", FILTERS[chosen])
        return found if kind is None else found & (self._words["kind"] == kind)

    def _is(self, field: str, words: Sequence[str]) -> np.ndarray:
        found = np.zeros(len(self), dtype=bool)
        for text in words:
            found |= self._words[field] == text
        return found

    def rows(self, chosen: str = ALL, kind: str | None = None) -> np.ndarray:
        """Return these spaces in the order of the queue."""
        return self._order[self.matching(chosen, kind)[self._order]]

    def first(self, chosen: str = ALL, kind: str | None = None) -> int | None:
        """Return the first space of the queue, ``None`` when the filter lets none through."""
        rows = self.rows(chosen, kind)
        return int(rows[0]) if len(rows) else None

    def following(self, row: int, chosen: str = ALL, kind: str | None = None, back: bool = False) -> int | None:
        """Return the next space (or the one before) that the filter lets through, from the other end after the last.

        The order is that of the last `sort`, so a verdict moves nothing about. ``None`` when there is no other.
        """
        rows = self.rows(chosen, kind)
        rows = rows[rows != row]
        if not len(rows):
            return None
        after = int(np.searchsorted(self._place[rows], self._place[row]))
        return int(rows[after - 1] if back else rows[after % len(rows)])

    # --- verdicts ---

    def word(self, row: int, field: str) -> str | None:
        """Return kind, owner, access or status of a space as it is now."""
        return self._words[field][row]

    def words(self, field: str) -> np.ndarray:
        """Return a field of all spaces as it is now."""
        return self._words[field].copy()

    def as_read(self, row: int) -> Words:
        """Return the words of a space as source and tables gave them, ``None`` where that was not recorded."""
        return Words.from_text(self.inventory.take(np.array([row])).own_texts(AS_READ))

    def verified(self, row: int) -> dict[str, str]:
        """Return what “verified” sets: where nobody knew the access, that it is open to all, since else it counts not.

        A space known to be restricted or to charge stays so: verified, and not counted.
        """
        found = {"status": "verified"}
        if self._words["access"][row] == "unknown":
            found["access"] = "public"
        return found

    def proposal(self, rows: Sequence[int], words: Mapping[str, str | None]) -> Step:
        """Return what these words of some spaces would change, without changing it.

        Raises
        ------
        ValueError : a field or word that the inventory does not know (a bug, not bad data).
        """
        return tuple(
            Change(int(row), field, self._words[field][row], text)
            for field, text in ((name, _checked(name, text)) for name, text in words.items())
            for row in rows
            if self._words[field][row] != text
        )

    def apply(self, step: Step) -> None:
        """Change what a proposal says; a step that changes nothing is none."""
        if step:
            self._change(step)
            self._done.append(step)
            self._undone.clear()

    def set(self, rows: Sequence[int], words: Mapping[str, str | None]) -> Step:
        """Set fields of spaces, and return what changed."""
        step = self.proposal(rows, words)
        self.apply(step)
        return step

    def undoing(self) -> Step:
        """Return what undoing would change, empty when there is nothing to undo."""
        return tuple(change.back() for change in reversed(self._done[-1])) if self._done else ()

    def undo(self) -> Step:
        """Take the last step back, and return what that changed."""
        step = self.undoing()
        if step:
            self._undone.append(self._done.pop())
            self._change(step)
        return step

    def redoing(self) -> Step:
        """Return what redoing would change, empty when nothing was undone."""
        return self._undone[-1] if self._undone else ()

    def redo(self) -> Step:
        """Do again what was undone last, and return what that changed."""
        step = self.redoing()
        if step:
            self._done.append(self._undone.pop())
            self._change(step)
        return step

    def _change(self, step: Step) -> None:
        for change in step:
            self._words[change.field][change.row] = change.after

    # --- many at once ---

    def alike(
        self,
        row: int,
        *,
        same_kind: bool = True,
        same_access: bool = True,
        unnamed: bool = False,
        max_area_m2: float | None = None,
    ) -> np.ndarray:
        """Return the spaces without a final verdict that are like one of them, in the order of the queue.

        Parameters
        ----------
        unnamed : only those without a name.
        max_area_m2 : only those up to this size.
        """
        found = self.matching("unverified")
        for field, same in (("kind", same_kind), ("access", same_access)):
            if same:
                found &= self._words[field] == self._words[field][row]
        if unnamed:
            found &= self.inventory.own_texts("name") == None  # noqa: E711 - elementwise
        if max_area_m2 is not None:
            found &= self.area_m2 <= max_area_m2
        return self._order[found[self._order]]

    # --- how far, and what comes of it ---

    def tally(self) -> Tally:
        """Return how many spaces have a final verdict, and how much of the candidates' land they hold."""
        final, whole = self.is_final(), float(self.area_m2.sum())
        land = 100.0 * float(self.area_m2[final].sum()) / whole if whole > 0 else None
        return Tally(int(final.sum()), len(self), land)

    def figures(
        self, land: SpaceLand, rows: Sequence[int] = (), words: Mapping[str, str | None] | None = None
    ) -> Figures:
        """Return the city's figures as they stand, or as they would with these words of some spaces."""
        access, status = self._words["access"], self._words["status"]
        if words:
            access, status = access.copy(), status.copy()
            access[list(rows)] = words.get("access", access[list(rows)])
            status[list(rows)] = words.get("status", status[list(rows)])
        open_to_all, accepted = rule(access, status)
        counted = open_to_all & accepted
        may_be_open, may_be_accepted = rule(access, status, count_unknown_access=True, count_check=True)
        chosen = (counted & (status == "verified"), counted, may_be_open & may_be_accepted)
        return Figures(
            *(land.percent(land.open_m2(mask)) for mask in chosen),
            *(land.percent(land.public_m2(mask)) for mask in chosen),
        )


def _known(texts: np.ndarray, known: tuple[str, ...], otherwise: str) -> np.ndarray:
    """Return the words, `otherwise` where one is missing or not known: what `counted_spaces` reads there."""
    return np.where(np.isin(texts.astype(str), known), texts, otherwise).astype(object)


def _checked(field: str, text: str | None) -> str | None:
    """Return a word as it is stored; raise ValueError for one that the inventory does not know."""
    allowed = {"access": ACCESS, "status": STATUS}.get(field)
    if field not in FIELDS or (allowed is not None and text not in allowed):
        raise ValueError(f"{text!r} is no {field} of a space")
    # the bar parts the words in the field as_read
    plain = (text or "").replace("|", "/").strip() or None
    if plain is None and field != "owner":
        raise ValueError(f"a space needs a {field}")
    return plain
