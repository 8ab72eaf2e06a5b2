"""The measurements and figures as text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .figures import MAX_GROWTH, Figure, Growth, Measurement


def report(
    found: Sequence[Measurement], figures: Sequence[Figure], grown: Sequence[Growth], machine: Mapping[str, str]
) -> str:
    """Return the tables: every case, the chain's parts, growth, the figures against their targets."""
    cases = [
        [
            one.benchmark, one.group, one.city, one.case,
            ("" if one.complete else "> ") + f"{one.median():.3f}", str(len(one.rounds)), _mb(one.peak_mb),
        ]
        for one in found if one.benchmark != "chain"
    ]  # fmt: skip
    chain = [
        [
            one.group, one.city, f"{one.median():.2f}", f"{one.median('core'):.2f}", f"{one.median('read'):.2f}",
            f"{one.median('write'):.2f}", _mb(one.peak_mb),
        ]
        for one in found if one.benchmark == "chain"
    ]  # fmt: skip
    against = [
        [
            figure.name,
            ("> " if figure.bound else "") + f"{figure.value:.2f}{figure.unit}",
            f"{'at least' if figure.at_least else 'at most'} {figure.target:g}{figure.unit}",
            _verdict(figure.met),
        ]
        for figure in figures
    ]
    parts = [", ".join(f"{name} {value}" for name, value in machine.items())]
    if cases:
        parts.append(_table(["benchmark", "what", "city", "case", "seconds", "rounds", "peak MB"], cases))
    if chain:
        parts.append(_table(["step", "city", "end to end s", "core s", "reading s", "writing s", "peak MB"], chain))
    if grown:
        rows = [
            [one.name, f"{one.clock:.2f}", f"{one.processor:.2f}", f"at most {MAX_GROWTH}", _verdict(one.met)]
            for one in grown
        ]
        parts.append(_table(["growth exponent", "clock", "processor", "target", ""], rows))
    if against:
        parts.append(_table(["figure", "value", "target", ""], against))
    return "\n\n".join(parts)


def _verdict(met: bool) -> str:
    return "met" if met else "MISSED"


def _mb(value: float | None) -> str:
    return "" if value is None else f"{value:.0f}"


def _table(head: list[str], rows: list[list[str]]) -> str:
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    lines = ["  ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip() for row in [head, *rows]]
    return "\n".join([lines[0], "  ".join("-" * width for width in widths), *lines[1:]])
