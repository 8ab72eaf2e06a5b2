"""How unequally something is spread over people: Lorenz curve, Gini, Palma ratio, concentration index."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Curve:
    """Cumulative shares from 0 to 1, of people and of what they have, with straight lines between.

    Attributes
    ----------
    people, supply : shape (groups + 1,), both from 0 to 1.
    """

    people: np.ndarray
    supply: np.ndarray

    @staticmethod
    def of(people: np.ndarray, supply: np.ndarray, order: np.ndarray) -> Curve:
        """Return the curve of groups taken in ascending `order`; groups of one value are one step.

        Raises
        ------
        ValueError : no people or no supply.
        """
        if not (people.sum() > 0 and supply.sum() > 0):
            raise ValueError("a curve needs people and something they have")
        value, step = np.unique(order, return_inverse=True)
        shares = []
        for amounts in (people, supply):
            total = np.cumsum(np.bincount(step.reshape(-1), amounts, len(value)))
            shares.append(np.concatenate([[0.0], total / total[-1]]))
        return Curve(*shares)

    def __len__(self) -> int:
        return len(self.people)


def lorenz_curve(people: np.ndarray, supply: np.ndarray) -> Curve:
    """Return the Lorenz curve: groups in order of what each of their people has, the least first.

    Parameters
    ----------
    people : persons of each group, above 0, shape (n,).
    supply : what the group has, 0 or more, shape (n,).

    Examples
    --------
    >>> curve = lorenz_curve(np.array([1.0, 1.0]), np.array([3.0, 1.0]))
    >>> curve.people.tolist(), curve.supply.tolist()
    ([0.0, 0.5, 1.0], [0.0, 0.25, 1.0])
    """
    return Curve.of(people, supply, supply / people)


def gini(curve: Curve) -> float:
    """Return the Gini coefficient of a Lorenz curve, 0 (all have the same) to 1, by trapezoids (Gini 1914).

    ``1 - sum (p_i - p_(i-1)) (L_i + L_(i-1))``. Groups count with their people; differences within groups are not seen.

    >>> gini(lorenz_curve(np.array([1.0, 1.0]), np.array([3.0, 1.0])))
    0.25
    """
    area = (np.diff(curve.people) * (curve.supply[1:] + curve.supply[:-1])).sum()
    return float(max(1.0 - area, 0.0))


def palma_ratio(curve: Curve) -> float | None:
    """Return what the best-off tenth of the people has, as a multiple of what the worst-off 40 percent have.

    Cobham and Sumner (2013, Center for Global Development working paper 343), read off the Lorenz curve between its
    points in a straight line: 0.25 when all have the same; ``None`` when the worst-off have nothing.

    >>> palma_ratio(lorenz_curve(np.array([8.0, 2.0]), np.array([4.0, 4.0])))
    1.0
    """
    poorest, rest = np.interp([0.4, 0.9], curve.people, curve.supply)
    return float((1.0 - rest) / poorest) if poorest > 0 else None


def concentration_index(people: np.ndarray, supply: np.ndarray, rank_by: np.ndarray) -> float | None:
    """Return the concentration index, -1 (the first have all) to 1 (the last have all), 0: no relation.

    ``2 cov_w(x, r) / mean(x)`` with x what each person has, r the person-weighted midpoint rank by `rank_by`, ties
    averaged (Kakwani, Wagstaff and van Doorslaer 1997, doi:10.1016/S0304-4076(96)01807-6). It equals the Gini
    coefficient when the people are ranked by x. ``None`` without people or supply.

    Parameters
    ----------
    people, supply : see `lorenz_curve`.
    rank_by : people are ranked from its lowest value to its highest, shape (n,).

    Examples
    --------
    >>> concentration_index(np.array([1.0, 1.0]), np.array([3.0, 1.0]), np.array([1.0, 2.0]))
    -0.25
    """
    if not (people.sum() > 0 and supply.sum() > 0):
        return None
    weight = people / people.sum()
    value, group = np.unique(rank_by, return_inverse=True)
    share = np.bincount(group.reshape(-1), weight, len(value))
    rank = (np.cumsum(share) - share / 2.0)[group.reshape(-1)]
    each = supply / people
    mean = float((weight * each).sum())
    return float(2.0 * (weight * (each - mean) * (rank - 0.5)).sum() / mean)
