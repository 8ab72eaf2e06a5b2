"""Words of buildings (use, sector, structural type) as numbers: what depends on them is worked out once a word."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..frame import Frame, is_missing


@dataclass(frozen=True)
class Words:
    """The words of a field in alphabetical order, no word last.

    Attributes
    ----------
    keys : in small letters, as tables are asked; ``None`` for no word.
    names : as the first row that has the word writes it.
    number : the number of each row's word.
    """

    keys: list[str | None]
    names: list[str | None]
    number: np.ndarray

    def with_default(self, word: str) -> Words:
        """Return the words with this one in place of none.

        >>> words = Words(["home", None], ["home", None], np.array([0, 1, 1]))
        >>> words.with_default("Home").number.tolist(), words.with_default("school").keys
        ([0, 0, 0], ['home', 'school'])
        """
        if None not in self.keys:
            return self
        none, key = self.keys.index(None), word.lower()
        if key not in self.keys:
            return Words([*self.keys[:none], key], [*self.names[:none], word], self.number)
        number = np.where(self.number == none, self.keys.index(key), self.number)
        return Words(self.keys[:none], self.names[:none], number)


def words_of(buildings: Frame, field: str | None, rows: np.ndarray) -> Words:
    """Return the words of a field in some rows of a layer; without the field no row has a word.

    Examples
    --------
    >>> table = Frame(None, {"use": np.array(["School", None, "home", "school"], dtype=object)})
    >>> words = words_of(table, "use", np.arange(4))
    >>> words.keys, words.names, words.number.tolist()
    (['home', 'school', None], ['home', 'School', None], [1, 2, 0, 1])
    """
    words = buildings.texts(field)[rows]
    missing = is_missing(words)
    found, first, number = np.unique(np.where(missing, "", words).astype(str), return_index=True, return_inverse=True)
    written = None if buildings.find(field) is None else buildings.column(str(field))
    keys: list[str | None] = [str(key) for key in found]
    names: list[str | None] = [
        key if written is None else str(written[rows[at]]).strip() for key, at in zip(keys, first)
    ]
    number = number.reshape(-1)
    if missing.any():  # the empty text sorts first
        keys, names = [*keys[1:], None], [*names[1:], None]
        number = np.where(number == 0, len(keys), number) - 1
    return Words(keys, names, number)
