"""A programme for HiGHS through scipy, in this process or as a program of its own (`programme` starts it).

    python -m urban_profiling_plugin.core.solver.highs FOLDER

reads FOLDER/programme.npz and leaves FOLDER/solution.npz.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
import scipy.optimize
import scipy.sparse

_INTERIOR_FROM = 60_000
"""Coefficients from which the interior point method is faster than the simplex (measured: five times at 200,000)."""


def solve(
    gain: np.ndarray, rows: scipy.sparse.csc_matrix, limits: np.ndarray, whole_n: int, time_limit_s: float
) -> dict[str, np.ndarray]:
    """Maximise gain @ x subject to rows @ x <= limits, every x from 0 to 1.

    Parameters
    ----------
    whole_n : the first so many of x must be 0 or 1; with any, `scipy.optimize.milp` is needed (scipy 1.9).

    Returns
    -------
    dict
        ``x`` where a solution was found; ``prices`` of the rows (linear programme, scipy 1.7); ``bound`` on the gain
        and ``proved`` (whole). Empty when the time was too short for anything.
    """
    found: dict[str, np.ndarray] = {}
    if not whole_n:
        method = "highs-ipm" if rows.nnz >= _INTERIOR_FROM else "highs"
        options = {"time_limit": float(time_limit_s)}
        made = scipy.optimize.linprog(-gain, rows, limits, bounds=(0, 1), method=method, options=options)
        if made.status == 0:
            found["x"] = made.x
            found["prices"] = -made.ineqlin.marginals
        return found
    integrality = np.zeros(len(gain))
    integrality[:whole_n] = 1
    made = scipy.optimize.milp(
        -gain,
        integrality=integrality,
        bounds=scipy.optimize.Bounds(0, 1),
        constraints=scipy.optimize.LinearConstraint(rows, -np.inf, limits),
        options={"time_limit": float(time_limit_s), "mip_rel_gap": 0.0},
    )
    if made.x is not None:
        found["x"] = made.x
    proved = made.status == 0
    found["proved"] = np.array(proved)
    bound = getattr(made, "mip_dual_bound", None)
    if bound is not None and np.isfinite(bound):
        found["bound"] = np.array(-bound)
    return found


def main(folder: Path) -> None:
    """Solve the programme in a folder."""
    with np.load(folder / "programme.npz") as given:
        shape = tuple(int(size) for size in given["shape"])
        rows = scipy.sparse.csc_matrix((given["data"], given["indices"], given["indptr"]), shape=shape)
        left = max(float(given["ends"]) - time.time(), 0.1)  # starting this program has taken some of it
        made = solve(given["gain"], rows, given["limits"], int(given["whole_n"]), left)
    np.savez(folder / "solution.npz", **made)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
