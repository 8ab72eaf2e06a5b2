"""What the measurements say against the figures to reach."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from .measure import growth_exponent, ratio

END_TO_END, CORE = "plugin, end to end", "plugin, core"
MAX_GROWTH = 1.15
NEXT_S = 0.2
"""Verification: the next space is to be there within so many seconds."""


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
    """Return every figure but growth that the measurements allow."""
    made: list[Figure] = []
    for one in found:
        made += _against_peer(one, found) + _verdict(one) + _sites(one)
    return made + _workspace(found) + _chain(found)


_PEERS = {
    # benchmark: peer, whether it is divided by ours, target
    "reading": ("raw OGR Arrow", False, 1.5),
    "writing": ("Python feature sink", True, 3.0),
    "osm_import": ("ogr2ogr", False, 2.0),
    "catchment": ("native service area", True, {"300 sources": 8.0, "3000 sources": 30.0}),
    "damage_overlay": ("native chain", True, {"areas": 4.0, "areas and buildings": 1.0}),
    "damage_estimates": ("native chain", True, 1.0),
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


def _verdict(one: Measurement) -> list[Figure]:
    """Return the seconds from a verdict to the next space: what counts is whether a person waits."""
    if one.benchmark != "verification" or not one.case.startswith("plugin"):
        return []
    return [Figure(f"verification, {one.group}: {one.case}", one.median(), NEXT_S, unit=" s")]


_SITES_PEOPLE = 250_000
"""The figures for choosing sites were set for 200,000 people's points and five sites."""


def _sites(one: Measurement) -> list[Figure]:
    """Return seconds and proved gap of choosing sites, for the number and the city that figures were set for."""
    if one.benchmark != "sites" or one.group != "5 sites" or one.size > _SITES_PEOPLE:
        return []
    name = f"sites, {one.group}, {one.city}: {one.case}"
    greedy = one.case.endswith("greedy")
    made = [Figure(name, one.median(), 10.0 if greedy else 60.0, unit=" s")]
    return made if greedy else [*made, Figure(f"{name}, gap proved", max(one.seconds("gap_pct")), 0.0, unit=" %")]


@dataclass(frozen=True)
class Growth:
    """How time grows with the number of buildings: the exponent, by the clock and in processor time.

    The sizes run one after the other, so what else the machine does enters the clock's; the processor's decides.
    """

    name: str
    clock: float
    processor: float

    @property
    def met(self) -> bool:
        return self.processor <= MAX_GROWTH


def growth(found: Iterable[Measurement]) -> list[Growth]:
    """Return the growth of every case of ours that was measured at two sizes or more; of the chain also in all."""
    series: dict[str, dict[int, tuple[float, float]]] = {}

    def add(name: str, one: Measurement, clock: str, processor: str) -> None:
        before = series.setdefault(name, {}).get(one.size, (0.0, 0.0))
        series[name][one.size] = (before[0] + one.median(clock), before[1] + one.median(processor))

    for one in found:
        if not one.case.startswith("plugin") or not one.size or one.benchmark == "verification":
            continue
        for case, clock, processor in ((one.case, "seconds", "cpu"), (CORE, "core", "core_cpu")):
            if clock in one.rounds[0]:
                add(f"{one.benchmark}, {one.group}: {case}", one, clock, processor)
                if one.benchmark == "chain":
                    add(f"chain, all steps: {case}", one, clock, processor)
    return [
        Growth(name, *(growth_exponent(list(by_size), list(values)) for values in zip(*by_size.values())))
        for name, by_size in series.items()
        if len(by_size) > 1
    ]


def _workspace(found: Iterable[Measurement]) -> list[Figure]:
    """Return how long it takes to open a workspace and tell its status."""
    return [
        Figure(f"workspace, {one.group}: seconds", one.median(), 2.0, unit=" s")
        for one in found
        if one.benchmark == "workspace" and one.case == "plugin, nothing changed"
    ]


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
