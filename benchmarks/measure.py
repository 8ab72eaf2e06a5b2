"""Time cases against each other, and what a process has needed of memory."""

from __future__ import annotations

import gc
import math
import statistics
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

Case = Callable[[], "dict[str, float] | None"]
"""What is timed; it may return the seconds of its parts by name, and the processor seconds as ``<name>_cpu``."""
Rounds = "list[dict[str, float]]"

MAX_ROUNDS = 7


def alternate(cases: Mapping[str, Case], budget_s: float) -> dict[str, Rounds]:
    """Time the cases in turns and return, per case and round, ``seconds``, ``cpu`` and what the case says of its parts.

    Within a round the cases follow each other, so that whatever else the machine does meets all of them, and each round
    starts with another case. A first round fills the caches and is not counted, unless it alone takes longer than
    `budget_s`; then there are as many as fit into that, at least one and seven at most.
    """
    names = list(cases)
    rounds: list[dict[str, dict[str, float]]] = []
    began = time.perf_counter()
    while len(rounds) <= MAX_ROUNDS:
        turn = len(rounds) % len(names)
        started = time.perf_counter()
        rounds.append({name: _timed(cases[name]) for name in names[turn:] + names[:turn]})
        now = time.perf_counter()
        if now - started > budget_s or (len(rounds) > 1 and now - began + (now - started) > budget_s):
            break
    counted = rounds[1:] or rounds
    return {name: [found[name] for found in counted] for name in names}


def _timed(case: Case) -> dict[str, float]:
    gc.collect()
    start, start_cpu = time.perf_counter(), time.process_time()
    parts = case()
    return {"seconds": time.perf_counter() - start, "cpu": time.process_time() - start_cpu, **(parts or {})}


def ratio(upper: Sequence[float], lower: Sequence[float]) -> float:
    """Return the median over the rounds of upper / lower: each pair was measured side by side.

    >>> ratio([2.0, 9.0, 4.0], [1.0, 3.0, 2.0])
    2.0
    """
    return statistics.median(a / b for a, b in zip(upper, lower))


def growth_exponent(sizes: Sequence[float], values: Sequence[float]) -> float | None:
    """Return b of values = a * sizes ** b by least squares on logarithms, ``None`` with fewer than two sizes.

    >>> round(growth_exponent([1, 10, 100], [2.0, 20.0, 200.0]), 6)
    1.0
    """
    if len(set(sizes)) < 2:
        return None
    x, y = [math.log(size) for size in sizes], [math.log(value) for value in values]
    mean_x, mean_y = statistics.fmean(x), statistics.fmean(y)
    return sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y)) / sum((a - mean_x) ** 2 for a in x)


def peak_mb() -> float:
    """Return the largest resident size of this process so far, in MB.

    On Linux ``ru_maxrss`` begins with what the parent held when it started this program; ``VmHWM`` does not.
    """
    status = Path("/proc/self/status")
    if status.exists():
        found = [line.split()[1] for line in status.read_text().splitlines() if line.startswith("VmHWM:")]
        if found:
            return int(found[0]) * 1024 / 1e6
    import resource  # not on Windows

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
