"""Words of buildings (use, sector, structural type) as numbers: what depends on them is worked out once a word."""

from __future__ import annotations

import numpy as np

from ..frame import Frame, is_missing


def words_of(buildings: Frame, field: str | None, rows: np.ndarray) -> tuple[list[str | None], np.ndarray]:
    """Return a field's words in alphabetical order, no word (``None``) last, and the number of each row's word.

    Words are lower-case; without the field every row has no word.

    Examples
    --------
    >>> table = Frame(None, {"use": np.array(["School", None, "home", "school"], dtype=object)})
    >>> words, number = words_of(table, "use", np.arange(4))
    >>> words, number.tolist()
    (['home', 'school', None], [1, 2, 0, 1])
    """
    words = buildings.texts(field)[rows]
    missing = is_missing(words)
    names, number = np.unique(np.where(missing, "", words).astype(str), return_inverse=True)
    listed: list[str | None] = [str(name) for name in names]
    number = number.reshape(-1)
    if missing.any():  # the empty text sorts first
        listed = [*listed[1:], None]
        number = np.where(number == 0, len(listed), number) - 1
    return listed, number
