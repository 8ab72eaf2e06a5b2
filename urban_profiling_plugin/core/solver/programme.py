"""Running the solver so that QGIS stays responsive, a cancel is answered at once and the time limit holds."""

from __future__ import annotations

import os
import subprocess  # nosec B404 - starts the Python that runs already, with arguments of our own
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import scipy.optimize
import scipy.sparse

from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP
from . import highs

_WORTH = 1e6
"""What all gains together are worth to the solver: its tolerances are absolute."""
_HERE = 40_000
"""Coefficients of a programme that is tried in this process first."""
_HERE_S = 0.5
_POLL_S = 0.05
_GRACE_S = 2.0


def can_solve_whole() -> bool:
    """Tell whether this scipy solves programmes in whole numbers (1.9 and later)."""
    return hasattr(scipy.optimize, "milp")


def can_price() -> bool:
    """Tell whether this scipy's linear programmes come with prices (1.7 and later)."""
    return tuple(int(part) for part in scipy.__version__.split(".")[:2]) >= (1, 7)


@dataclass(frozen=True)
class Programme:
    """Maximise gain @ x subject to rows @ x <= limits, every x from 0 to 1, the first `whole_n` of them 0 or 1."""

    gain: np.ndarray
    rows: scipy.sparse.csc_matrix
    limits: np.ndarray
    whole_n: int = 0


def solve(programme: Programme, deadline: float, progress: Progress | None = None) -> dict[str, np.ndarray]:
    """Return what `highs.solve` finds until the deadline (on `time.monotonic`); empty when it finds nothing.

    HiGHS in scipy cannot be interrupted and, before scipy 1.15, holds every other thread of Python while it works.
    Small programmes, solved in a blink, are solved here; all others by a Python of their own, which can be stopped.
    Where none can be started the solver works here all the same, with a warning.
    """
    progress = progress or Progress()
    all_ = float(programme.gain.sum())
    if all_ <= 0 or deadline <= time.monotonic():
        return {}
    scale = _WORTH / all_
    made = _solve(replace(programme, gain=scale * programme.gain), deadline, progress)
    return {key: value / scale if key in ("prices", "bound") else value for key, value in made.items()}


def _solve(programme: Programme, deadline: float, progress: Progress) -> dict[str, np.ndarray]:
    arguments = (programme.gain, programme.rows, programme.limits, programme.whole_n)
    if programme.rows.nnz <= _HERE:
        found = highs.solve(*arguments, min(deadline - time.monotonic(), _HERE_S))
        if found.get("proved", "prices" in found):
            return found
    python = interpreter()
    made = None if python is None else _apart(python, programme, deadline, progress)
    if made is None:
        progress.warn(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The solver could not be started as a program of its own: it now works inside QGIS, which may not "
                "answer until the time limit.",
            )
        )
        made = highs.solve(*arguments, max(deadline - time.monotonic(), 0.1))
    return made


def interpreter() -> str | None:
    """Return the program that runs Python; in QGIS on Windows and macOS ``sys.executable`` may be QGIS itself."""
    here, home = Path(sys.executable or "."), Path(sys.exec_prefix)
    if here.name.lower().startswith("python"):
        return str(here)
    names = ("python3.exe", "python.exe", "bin/python3", "python3")
    found = (folder / name for folder in (home, here.parent) for name in names)
    return next((str(path) for path in found if path.is_file()), None)


def _apart(python: str, programme: Programme, deadline: float, progress: Progress) -> dict[str, np.ndarray] | None:
    """Solve in a process that ends with the run, a cancel or the deadline; ``None`` when it could not work."""
    with tempfile.TemporaryDirectory(prefix="urbanprofiling_") as name:
        folder = Path(name)
        begun = time.monotonic()
        np.savez(
            folder / "programme.npz",
            gain=programme.gain,
            shape=programme.rows.shape,
            data=programme.rows.data,
            indices=programme.rows.indices,
            indptr=programme.rows.indptr,
            limits=programme.limits,
            whole_n=programme.whole_n,
            ends=time.time() + deadline - begun,
        )
        try:
            process = subprocess.Popen(  # nosec B603 - no shell, and nothing of the user's in the arguments
                [python, "-m", highs.__name__, str(folder)],
                cwd=folder,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            return None
        try:
            while process.poll() is None and time.monotonic() < deadline + _GRACE_S:
                progress.at(100.0 * min((time.monotonic() - begun) / max(deadline - begun, 0.1), 1.0))
                time.sleep(_POLL_S)
            if process.poll() is None:
                return {}  # it does not look at the clock in every phase
            if process.returncode != 0:
                return None
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
        with np.load(folder / "solution.npz") as made:
            return {key: made[key] for key in made.files}
