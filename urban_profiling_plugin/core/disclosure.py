"""Small counts of people stay hidden, and cannot be worked out from what is published beside them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .shared_people import SharedPeople

_UNRELATED = 1e-4


@dataclass(frozen=True)
class SmallCells:
    """Whether small numbers of people are hidden, and below which number they are small."""

    suppress: bool = True
    minimum: float = 5.0

    def told(self, people: float) -> float | Few:
        """Return a number of people as a note may tell it.

        >>> "{n:.0f} people live outside.".format(n=SmallCells().told(3.0))
        '< 5 people live outside.'
        """
        few = self.suppress and bool(is_small(np.array(people), self.minimum))
        return Few(self.minimum) if few else people


@dataclass(frozen=True)
class Few:
    """Stands in a text for a number of people that is not told, however the text would write the number."""

    minimum: float

    def __format__(self, _how: str) -> str:
        return f"< {self.minimum:g}"


@dataclass(frozen=True)
class Hidden:
    """Which cells of a table by area are left empty.

    Attributes
    ----------
    counts : whether a group's number of people is hidden, shape (areas, groups).
    shares : whether its parts and their shares are hidden, shape (areas, groups); wherever `counts` is, this is.
    """

    counts: np.ndarray
    shares: np.ndarray

    @property
    def rows(self) -> np.ndarray:
        """Return which areas have a hidden cell."""
        return self.counts.any(axis=1) | self.shares.any(axis=1)


def hide_small_cells(
    counts: np.ndarray,
    parts: np.ndarray,
    family: np.ndarray,
    minimum: float = 5,
    shared: SharedPeople | None = None,
) -> Hidden:
    """Return which counts and shares to hide so that no small number is published or can be derived.

    Hidden first are counts above 0 and under the minimum, and every part of a count where the part or its complement
    is. Totals over the areas are taken as known, so in each column of counts and of parts at least two cells are
    hidden or none, and together at least `minimum` people; the smallest cells are added (complementary suppression:
    Hundepool et al. 2012, *Statistical Disclosure Control*, ch. 4). Groups that add up with each other (women and
    men) are hidden together, and wherever the number for everyone is hidden: then for each hidden cell two tables that
    differ there agree in all that is published.

    Parameters
    ----------
    counts : people by area and group, shape (areas, groups); group 0 is everyone.
    parts : parts of these counts (served, say), shape (areas, groups, parts).
    family : number of the family of each group, shape (groups,), from `families`; that of group 0 is 0.
    shared : whom areas that overlap share; ``None`` where nobody is in several.

    Examples
    --------
    >>> people, served = np.array([[9.0], [40.0], [60.0]]), np.array([[[7.0]], [[20.0]], [[50.0]]])
    >>> hide_small_cells(people, served, np.array([0])).shares[:, 0].tolist()
    [True, True, False]
    """
    counts, parts = np.asarray(counts, dtype=float), np.asarray(parts, dtype=float)
    hidden_counts = np.zeros(counts.shape, dtype=bool)
    hidden_shares = np.zeros(counts.shape, dtype=bool)
    small_count = is_small(counts, minimum)
    # a part and the rest of its count tell of each other, so both are looked at
    both = np.concatenate([parts, counts[:, :, None] - parts], axis=2)
    small_both = is_small(both, minimum)
    either = small_both[:, :, : parts.shape[2]] | small_both[:, :, parts.shape[2] :]
    for number in np.unique(family):  # 0, everyone, comes first
        columns = np.flatnonzero(family == number)
        hidden_count = _complete(counts[:, columns], small_count[:, columns], hidden_counts[:, 0], minimum)
        sizes = np.where(either.any(axis=0), parts, 0)[:, columns].sum(axis=(1, 2))
        cells, small = (table[:, columns].reshape(len(counts), -1) for table in (both, small_both))
        hidden_share = _complete(cells, small, hidden_count | hidden_shares[:, 0], minimum, sizes)
        if shared is not None:
            few = small_count[:, columns].any(axis=1)
            hidden_count = shared.complete(hidden_count, few, minimum)
            hidden_share = shared.complete(hidden_share | hidden_count, few | small.any(axis=1), minimum)
        hidden_counts[:, columns] = hidden_count[:, None]
        hidden_shares[:, columns] = hidden_share[:, None]
    return Hidden(hidden_counts, hidden_shares)


def hide_small_parts(parts: np.ndarray, rest: np.ndarray, minimum: float = 5) -> np.ndarray:
    """Return which parts of known totals to hide, row by row, so that no small one can be worked out from the others.

    Hidden first are parts above 0 and under the minimum. Where a row's total is published, one hidden part would be the
    total less the others; so the next smallest follow, until two cells and `minimum` people are hidden (the rest counts
    as hidden), or nothing is left.

    Parameters
    ----------
    parts : people by row and group, shape (rows, groups).
    rest : people of the row's total that are in no part and are published nowhere, shape (rows,).

    Examples
    --------
    >>> women_men_other = np.array([[3.0, 20.0, 40.0], [8.0, 9.0, 0.0]])
    >>> hide_small_parts(women_men_other, np.array([0.0, 0.0])).tolist()
    [[True, True, False], [False, False, False]]
    """
    parts, rest = np.asarray(parts, dtype=float), np.asarray(rest, dtype=float)
    hidden = is_small(parts, minimum)
    wanted = hidden.any(axis=1)
    for _ in range(parts.shape[1]):
        cells = hidden.sum(axis=1) + (rest > 1e-9)
        people = np.where(hidden, parts, 0).sum(axis=1) + np.maximum(rest, 0)
        left = np.where(hidden | (parts <= 1e-9), np.inf, parts)
        short = wanted & ((cells < 2) | (people < minimum - 1e-9)) & np.isfinite(left.min(axis=1))
        if not short.any():
            break
        hidden[short, left[short].argmin(axis=1)] = True
    return hidden


def is_small(values: np.ndarray, minimum: float) -> np.ndarray:
    """Return which numbers of people are above 0 and under the minimum.

    >>> is_small(np.array([0.0, 1e-12, 0.4, 4.9, 5.0, np.nan]), 5).tolist()
    [False, False, True, True, False, False]
    """
    return (values > 1e-9) & (values < minimum - 1e-9)


def complete_hidden(values: np.ndarray, hidden: np.ndarray, minimum: float = 5) -> np.ndarray:
    """Return what to hide of numbers whose total is known: those given, and the next smallest where they would show.

    >>> complete_hidden(np.array([3.0, 40.0, 0.0, 50.0]), np.array([True, False, False, False])).tolist()
    [True, True, False, False]
    """
    return _complete(values[:, None], hidden[:, None], hidden, minimum)


def hide_rows(cells: np.ndarray, minimum: float = 5, given: np.ndarray | None = None) -> np.ndarray:
    """Return which rows of a table to hide so that no small cell shows, where the total of each column is known.

    Hidden first are rows with a small cell and those given; of every column with a small cell at least two cells and
    `minimum` people are hidden, the smallest rows first, or all.

    Parameters
    ----------
    cells : numbers of people, shape (rows, columns): whatever could be worked out, complements too.
    given : rows that are hidden already.

    Examples
    --------
    >>> hide_rows(np.array([[3.0, 50.0], [9.0, 60.0], [40.0, 70.0]])).tolist()
    [True, True, False]
    """
    given = np.zeros(len(cells), dtype=bool) if given is None else given
    return _complete(cells, is_small(cells, minimum), given, minimum)


def families(values: np.ndarray) -> np.ndarray:
    """Return which columns of people add up with each other, as a family number each; column 0, everyone, is family 0.

    Columns belong together when one can be computed from the others and column 0 (women = everyone - men): those that
    share an equation of the null space of `values`, in reduced row echelon form with column 0 last.

    Parameters
    ----------
    values : people by feature and group, shape (features, groups).

    Examples
    --------
    >>> women, men, disabled = np.array([1.0, 2, 5, 1]), np.array([2.0, 2, 3, 7]), np.array([0.0, 1, 2, 2])
    >>> families(np.column_stack([women + men, women, disabled, men])).tolist()
    [0, 1, 2, 1]
    """
    values = np.nan_to_num(np.asarray(values, dtype=float))
    size = np.linalg.norm(values, axis=0)
    scaled = np.roll(values / np.where(size > 0, size, 1.0), -1, axis=1)
    strength, vectors = np.linalg.eigh(scaled.T @ scaled)
    null = vectors[:, strength <= _UNRELATED**2 * max(float(strength.max(initial=0.0)), 1.0)].T
    equations = np.abs(_row_echelon(null)) > 1e-6
    label = np.arange(values.shape[1])
    for equation in equations[:, :-1]:
        together = np.isin(label[:-1], label[:-1][equation])
        if equation.any():
            label[:-1][together] = label[:-1][equation].min()
    _, number = np.unique(label[:-1], return_inverse=True)
    return np.concatenate([[0], number.reshape(-1) + 1])


def _complete(
    cells: np.ndarray, small: np.ndarray, given: np.ndarray, minimum: float, sizes: np.ndarray | None = None
) -> np.ndarray:
    """Return the rows to hide: those with a small cell or given, and the next smallest until nothing can be derived.

    That is when two rows at least are hidden, and in every column with a small cell the hidden ones add up to the
    minimum, or are all that have anybody. Rows with nobody are hidden last: they hide nobody.

    Parameters
    ----------
    sizes : by which rows are small, shape (rows,); by default the people in columns with a small cell.
    """
    hidden = small.any(axis=1) | given
    if not hidden.any():
        return hidden
    guarded = cells[:, small.any(axis=0)]
    sizes = guarded.sum(axis=1) if sizes is None else sizes
    found = guarded[hidden].sum(axis=0)
    for row in np.argsort(sizes, kind="stable"):
        short = found < minimum - 1e-9
        if not short.any():
            break
        if not hidden[row] and (guarded[row, short] > 1e-9).any():
            hidden[row] = True
            found += guarded[row]
    if hidden.sum() < 2:  # the total less all others would be the one
        people = cells.sum(axis=1)
        others = np.lexsort((people, people <= 1e-9))
        hidden[others[~hidden[others]][:1]] = True
    return hidden


def _row_echelon(matrix: np.ndarray) -> np.ndarray:
    """Return the reduced row echelon form."""
    matrix = matrix.copy()
    row = 0
    for column in range(matrix.shape[1]):
        if row == len(matrix):
            break
        pivot = row + int(np.argmax(np.abs(matrix[row:, column])))
        if abs(matrix[pivot, column]) < 1e-6:
            continue
        matrix[[row, pivot]] = matrix[[pivot, row]]
        matrix[row] /= matrix[row, column]
        others = np.arange(len(matrix)) != row
        matrix[others] -= np.outer(matrix[others, column], matrix[row])
        row += 1
    return matrix[:row]
