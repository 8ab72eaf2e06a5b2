"""What an open space is, who may enter it and what is known of it, in the words of the inventory."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...paths import table
from ..frame import Frame, ids_text
from ..tables import read_table
from ..text import QT_TRANSLATE_NOOP, Message, message
from .counted_spaces import ACCESS, STATUS

ACCESS_WORDS = {
    **{word: word for word in ACCESS},
    **dict.fromkeys(("yes", "permissive", "designated", "official", "open", "free"), "public"),
    **dict.fromkeys(
        ("no", "private", "customers", "members", "residents", "permit", "delivery", "forestry", "agricultural"),
        "restricted",
    ),
    **dict.fromkeys(("paid", "ticket"), "fee"),
}
"""The inventory's word for what OpenStreetMap and surveys write."""
FREE_WORDS = ("no", "false", "0", "free", "none", "donation", "voluntary")
"""Values of a fee field that mean entry without paying."""
OTHER = "other"
_UNKNOWN_KIND = ("check", "unknown")


@dataclass(frozen=True)
class Words:
    """Kind, owner, access and status of each space: object arrays of text, shape (n,); the owner may be ``None``."""

    kind: np.ndarray
    owner: np.ndarray
    access: np.ndarray
    status: np.ndarray

    def take(self, rows: np.ndarray) -> Words:
        """Return the words of these spaces."""
        return Words(self.kind[rows], self.owner[rows], self.access[rows], self.status[rows])

    def where(self, rows: np.ndarray) -> Words:
        """Return the words of these spaces, ``None`` for the others."""
        columns = (self.kind, self.owner, self.access, self.status)
        return Words(*(np.where(rows, column, None) for column in columns))

    def given(self) -> np.ndarray:
        """Return where any word is given."""
        columns = (self.kind, self.owner, self.access, self.status)
        return np.logical_or.reduce([column != None for column in columns])  # noqa: E711 - elementwise

    def as_read(self) -> np.ndarray:
        """Return the four words of each space as one text, to tell later what somebody changed."""
        owner = [value or "" for value in self.owner]
        return np.array(
            ["|".join(row) for row in zip(self.kind, owner, self.access, self.status)], dtype=object
        ).reshape(len(self.kind))

    @staticmethod
    def from_text(texts: np.ndarray) -> Words:
        """Return the words that `as_read` wrote; ``None`` where a text is not of that form."""
        parts = [str(text).split("|") if text is not None else [] for text in texts]
        columns = [np.array([row[i] if len(row) == 4 else None for row in parts], dtype=object) for i in range(4)]
        columns = [column.reshape(len(texts)) for column in columns]
        columns[1][columns[1] == ""] = None
        return Words(*columns)


def read_kinds(path: str | Path | None = None) -> dict[str, tuple[str, str]]:
    """Return (counts, default access) by kind, from a CSV or the plugin's table.

    >>> read_kinds()["park"]
    ('yes', 'public')
    """
    columns = {"kind": "text", "counts": ("yes", "no", "check"), "default_access": ACCESS}
    read = read_table(
        path or table("open_space_kinds.csv"), columns, key="kind", optional=("default_access",), required=("counts",)
    ).columns
    access = [word or "unknown" for word in read["default_access"]]
    return {kind.lower(): row for kind, row in zip(read["kind"], zip(read["counts"], access))}


def without_kinds(
    spaces: Frame, access_field: str | None, kinds: dict[str, tuple[str, str]], notes: list[Message]
) -> dict[str, tuple[str, str]]:
    """Return the table of kinds for a layer that has no field of kinds: what is not told calls for no look.

    It then counts by its access, and whole where it does not tell that either, as it does in every other step
    (`counted_spaces`).
    """
    if spaces.find(access_field) is None:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{name}” tells neither what its spaces are nor who may enter them: all count as open to the public until "
            "somebody rejects them.",
        )
        access = "public"
    else:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling", "“{name}” does not tell what its spaces are: they count by their access alone."
        )
        access = "unknown"
    notes.append(message(template, name=spaces.name))
    return {**kinds, OTHER: ("yes", access)}


def describe(
    spaces: Frame,
    kinds: dict[str, tuple[str, str]],
    kind_field: str | None,
    access_field: str | None,
    owner_field: str | None,
    status_field: str | None,
) -> tuple[Words, np.ndarray, list[Message]]:
    """Return the words of each space, for which of them the layer itself told the status, and notes.

    Access comes from the access field, else from the kind; a fee makes public or untold access ``fee``. A status of the
    layer's own stands; otherwise it is that of `status_of`.
    """
    notes: list[Message] = []
    kind = spaces.texts(kind_field, OTHER)
    kind = np.array([OTHER if word is None else word.replace("|", "/") for word in kind], dtype=object)
    strange = sorted(set(kind) - set(kinds))
    if strange:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: the kinds {kinds} are not in the table of kinds; they are to be checked. Add them to "
                    "the table to decide whether they count.",
                ),
                name=spaces.name,
                kinds=", ".join(strange[:10]) + (f" (+{len(strange) - 10})" if len(strange) > 10 else ""),
            )
        )
    default = np.array([kinds.get(word, _UNKNOWN_KIND)[1] for word in kind], dtype=object)
    access = _access(spaces, access_field, default, notes)
    told, given = _given_status(spaces, status_field, notes)
    status = np.where(told, given, status_of(kind, access, kinds))
    owner = np.array([None if text is None else text.replace("|", "/") for text in spaces.own_texts(owner_field)])
    return Words(kind, owner.astype(object), access, status), told, notes


def status_of(kind: np.ndarray, access: np.ndarray, kinds: dict[str, tuple[str, str]]) -> np.ndarray:
    """Return the status that follows from kind and access.

    A kind that does not count is ``rejected``; one to be checked, or a space of unknown access, is ``check``; the rest
    is ``potential``.
    """
    counts = np.array([kinds.get(word, _UNKNOWN_KIND)[0] for word in kind], dtype=object)
    status = np.where(access == "unknown", "check", "potential").astype(object)
    status[counts == "check"] = "check"
    status[counts == "no"] = "rejected"
    return status


def override(words: Words, by: Words) -> Words:
    """Return the words with those of `by` in their place wherever these are given."""
    names = ("kind", "owner", "access", "status")
    given = {name: getattr(by, name) != None for name in names}  # noqa: E711 - elementwise
    return Words(**{name: np.where(given[name], getattr(by, name), getattr(words, name)) for name in names})


def _access(spaces: Frame, access_field: str | None, default: np.ndarray, notes: list[Message]) -> np.ndarray:
    told = spaces.texts(access_field)
    strange = np.array([word is not None and word not in ACCESS_WORDS for word in told], dtype=bool)
    if strange.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: the access of features {ids} is told in words that are not known ({values}) and counts "
                    "as unknown.",
                ),
                name=spaces.name,
                ids=ids_text(spaces, strange),
                values=", ".join(sorted(set(told[strange]))[:5]),
            )
        )
    known = np.array([ACCESS_WORDS.get(word, "unknown") for word in told], dtype=object).reshape(len(told))
    access = np.where(told == None, default, known)  # noqa: E711 - elementwise
    fee = spaces.texts("fee")
    paid = np.array([word is not None and word not in FREE_WORDS for word in fee], dtype=bool)
    access[paid & (access != "restricted")] = "fee"
    return access


def _given_status(spaces: Frame, status_field: str | None, notes: list[Message]) -> tuple[np.ndarray, np.ndarray]:
    """Return where the layer tells a status, and its words."""
    given = spaces.texts(status_field)
    told = np.isin(given.astype(str), STATUS)
    strange = ~told & (given != None)  # noqa: E711 - elementwise
    if strange.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: the status of features {ids} is none of {known} ({values}); it was set from their kind "
                    "and access.",
                ),
                name=spaces.name,
                ids=ids_text(spaces, strange),
                known=", ".join(STATUS),
                values=", ".join(sorted(set(given[strange]))[:5]),
            )
        )
    return told, given
