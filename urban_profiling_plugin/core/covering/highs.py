"""The covering programme for HiGHS through scipy, in this process or as a program of its own (`programme` starts it).

    python -m urban_profiling_plugin.core.covering.highs FOLDER

reads FOLDER/programme.npz and leaves FOLDER/solution.npz.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
import scipy.optimize
import scipy.sparse

_WORTH = 1e6
"""What everyone together is worth to the solver: its tolerances are absolute."""
_INTERIOR_FROM = 50_000
"""Pairs from which the interior point method is faster than the simplex (measured: five times at 200,000)."""


def solve(
    groups: scipy.sparse.csr_matrix, weight: np.ndarray, sites_n: int, whole: bool, time_limit_s: float
) -> dict[str, np.ndarray]:
    """Maximise weight @ y subject to y_i <= sum of x_j that cover i, sum of x <= sites_n, all from 0 to 1.

    Parameters
    ----------
    groups : sparse matrix of ones, shape (groups, sites).
    whole : x must be 0 or 1; needs `scipy.optimize.milp` (scipy 1.9).

    Returns
    -------
    dict
        ``x`` where a solution was found; ``prices`` of the rows y_i <= ... (linear programme, scipy 1.7); ``bound``
        on the value and ``proved`` (whole). Empty when the time was too short for anything.
    """
    groups_n, columns_n = groups.shape
    scale = _WORTH / float(weight.sum())
    cost = np.concatenate([np.zeros(columns_n), -scale * weight])
    covered = scipy.sparse.hstack([-groups, scipy.sparse.identity(groups_n)])
    number = scipy.sparse.csr_matrix(np.concatenate([np.ones(columns_n), np.zeros(groups_n)])[None, :])
    rows = scipy.sparse.vstack([covered, number]).tocsc()
    limits = np.concatenate([np.zeros(groups_n), [float(sites_n)]])
    found: dict[str, np.ndarray] = {}
    if not whole:
        method = "highs-ipm" if groups.nnz >= _INTERIOR_FROM else "highs"
        options = {"time_limit": float(time_limit_s)}
        made = scipy.optimize.linprog(cost, rows, limits, bounds=(0, 1), method=method, options=options)
        if made.status == 0:
            found["x"] = made.x[:columns_n]
            found["prices"] = -made.ineqlin.marginals[:groups_n] / scale
        return found
    made = scipy.optimize.milp(
        cost,
        integrality=np.concatenate([np.ones(columns_n), np.zeros(groups_n)]),
        bounds=scipy.optimize.Bounds(0, 1),
        constraints=scipy.optimize.LinearConstraint(rows, -np.inf, limits),
        options={"time_limit": float(time_limit_s), "mip_rel_gap": 0.0},
    )
    if made.x is not None:
        found["x"] = made.x[:columns_n]
    proved = made.status == 0
    found["proved"] = np.array(proved)
    bound = getattr(made, "mip_dual_bound", None)
    if bound is not None and np.isfinite(bound):
        found["bound"] = np.array(-bound / scale)
    return found


def main(folder: Path) -> None:
    """Solve the programme in a folder."""
    with np.load(folder / "programme.npz") as given:
        shape = tuple(int(size) for size in given["shape"])
        parts = (np.ones(len(given["indices"])), given["indices"], given["indptr"])
        groups = scipy.sparse.csr_matrix(parts, shape=shape)
        left = max(float(given["ends"]) - time.time(), 0.1)  # starting this program has taken some of it
        made = solve(groups, given["weight"], int(given["sites_n"]), bool(given["whole"]), left)
    np.savez(folder / "solution.npz", **made)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
