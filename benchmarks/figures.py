"""What the measurements say against the figures to reach."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from .measure import growth_exponent, ratio

END_TO_END, CORE = "plugin, end to end", "plugin, core"
MAX_GROWTH = 1.15


@dataclass
class Measurement:
    """A case on a city: seconds (and those of its parts) per round, peak memory of a process that does only this.

    Attributes
    ----------
    rounds : per round ``seconds`` and the seconds of parts by name; rounds of the cases of a group belong together.
    complete : whether the case was left to finish; otherwise its seconds are a lower bound.
    """

    benchmark: str
    group: str
    city: str
    size: int
    case: str
    rounds: list[dict[str, float]] = field(default_factory=list)
    peak_mb: float | None = None

    @property
    def complete(self) -> bool:
        return all(found.get("finished_pct", 100.0) >= 100.0 for found in self.rounds)

    def seconds(self, part: str = "seconds") -> list[float]:
        """Return the seconds of each round, in all or of a part."""
        return [found[part] for found in self.rounds]

    def median(self, part: str = "seconds") -> float:
        """Return the median over the rounds."""
        return statistics.median(self.seconds(part))


@dataclass(frozen=True)
class Figure:
    """A figure with its target.

    Attributes
    ----------
    at_least : whether the target is a floor; otherwise it is a ceiling.
    bound : whether the value is a lower bound, because the peer was stopped.
    """

    name: str
    value: float
    target: float
    at_least: bool = False
    unit: str = ""
    bound: bool = False

    @property
    def met(self) -> bool:
        return self.value >= self.target if self.at_least else self.value <= self.target


def figures(found: Sequence[Measurement]) -> list[Figure]:
    """Return every figure that the measurements allow."""
    made: list[Figure] = []
    for one in found:
        made += _against_peer(one, found)
    return made + _growth(found) + _chain(found)


_PEERS = {
    # benchmark: peer, whether it is divided by ours, target
    "reading": ("raw OGR Arrow", False, 1.5),
    "writing": ("Python feature sink", True, 3.0),
    "osm_import": ("ogr2ogr", False, 2.0),
    "catchment": ("native service area", True, {"300 sources": 8.0, "3000 sources": 30.0}),
}
_WITHOUT_TARGET = {"every field"}


def _against_peer(one: Measurement, found: Iterable[Measurement]) -> list[Figure]:
    """Return our case against its peer in the same group and run, where a figure was set."""
    if one.benchmark not in _PEERS or not one.case.startswith("plugin") or one.group in _WITHOUT_TARGET:
        return []
    peer_name, faster, target = _PEERS[one.benchmark]
    peer = next(
        other for other in found
        if (other.benchmark, other.group, other.city, other.case) == (one.benchmark, one.group, one.city, peer_name)
    )  # fmt: skip
    if isinstance(target, dict):
        target = target[one.group]
    upper, lower = (peer, one) if faster else (one, peer)
    name = f"{one.benchmark}, {one.group}, {one.city}: {one.case}, " + (
        f"times faster than {peer_name}" if faster else f"times the seconds of {peer_name}"
    )
    return [Figure(name, ratio(upper.seconds(), lower.seconds()), target, faster, "x", not peer.complete)]


def _growth(found: Iterable[Measurement]) -> list[Figure]:
    series: dict[tuple[str, str], list[tuple[int, float]]] = {}
    for one in found:
        if not one.case.startswith("plugin") or (one.benchmark == "osm_import" and not one.city.startswith("city")):
            continue
        group = "" if one.benchmark == "osm_import" else one.group + ", "
        for part in ("seconds", "core"):
            if part in one.rounds[0]:
                case = CORE if part == "core" else one.case
                series.setdefault((one.benchmark, group + case), []).append((one.size, one.median(part)))
                if one.benchmark == "chain":
                    series.setdefault(("chain", "all steps, " + case), []).append((one.size, one.median(part)))
    made = []
    for (benchmark, name), pairs in series.items():
        total: dict[int, float] = {}
        for size, seconds in pairs:
            total[size] = total.get(size, 0.0) + seconds
        exponent = growth_exponent(list(total), list(total.values()))
        if exponent is not None:
            made.append(Figure(f"growth, {benchmark}, {name}", exponent, MAX_GROWTH))
    return made


def _chain(found: Iterable[Measurement]) -> list[Figure]:
    """Return peak memory and the share of reading and writing, on the largest city."""
    steps = [one for one in found if one.benchmark == "chain"]
    if not steps:
        return []
    largest = max(one.size for one in steps)
    steps = [one for one in steps if one.size == largest]
    files = sum(one.median("read") + one.median("write") for one in steps)
    total = sum(one.median() for one in steps)
    peak = max(one.peak_mb or 0.0 for one in steps)
    city = steps[0].city
    return [
        Figure(f"chain, {city}: peak memory of the hungriest step", peak, 2500.0, unit=" MB"),
        Figure(
            f"chain, {city}: share of the time spent in reading and writing", 100.0 * files / total, 50.0, unit=" %"
        ),
    ]
