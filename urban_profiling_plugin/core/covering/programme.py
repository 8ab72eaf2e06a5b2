"""The covering programme as the solver takes it."""

from __future__ import annotations

import numpy as np
import scipy.sparse

from .. import solver
from ..progress import Progress
from ..solver import can_price, can_solve_whole
from .coverage import Coverage

__all__ = ["can_price", "can_solve_whole", "solve"]


def solve(
    cover: Coverage, sites_n: int, whole: bool, deadline: float, progress: Progress | None = None
) -> dict[str, np.ndarray]:
    """Maximise weight @ y subject to y_i <= sum of x_j that cover i, sum of x <= sites_n, all from 0 to 1.

    Parameters
    ----------
    whole : x must be 0 or 1.

    Returns
    -------
    dict
        As `solver.solve`: ``x`` of the sites, ``prices`` of the rows y_i <= ..., ``bound``, ``proved``.
    """
    groups_n, columns_n = cover.groups.shape
    covered = scipy.sparse.hstack([-cover.groups, scipy.sparse.identity(groups_n)])
    number = scipy.sparse.csr_matrix(np.concatenate([np.ones(columns_n), np.zeros(groups_n)])[None, :])
    made = solver.solve(
        solver.Programme(
            np.concatenate([np.zeros(columns_n), cover.weight]),
            scipy.sparse.vstack([covered, number]).tocsc(),
            np.concatenate([np.zeros(groups_n), [float(sites_n)]]),
            columns_n if whole else 0,
        ),
        deadline,
        progress,
    )
    ends = {"x": columns_n, "prices": groups_n}
    return {key: value[: ends[key]] if key in ends else value for key, value in made.items()}
