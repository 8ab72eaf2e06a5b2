"""Whom chosen sites serve, rank by rank, with small numbers of people hidden."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..disclosure import SmallCells, families, hide_small_cells
from ..geometry import percent
from ..located_people import People


@dataclass(frozen=True)
class Ranked:
    """People newly served by each chosen site, in the order of their ranks.

    Attributes
    ----------
    newly : people whom this site serves and none before it, shape (sites, 1 + groups); column 0 is everyone.
    by_rank : rank from 0 of the first site that serves each person's point; the number of sites where none does.
    groups : names of the groups, those with one share everywhere left out.
    """

    newly: np.ndarray
    by_rank: np.ndarray
    groups: list[str]


def count_by_rank(people: People, site: np.ndarray, point: np.ndarray, chosen: np.ndarray, sites_n: int) -> Ranked:
    """Count the people of each rank.

    Parameters
    ----------
    site, point : who is within reach of which candidate, those left out who do not count or are served already.
    chosen : the candidates by rank.
    """
    rank = np.full(sites_n, len(chosen))
    rank[chosen] = np.arange(len(chosen))
    by_rank = np.full(len(people.points), len(chosen))
    np.minimum.at(by_rank, point, rank[site])
    groups = [name for name in people.groups if name not in people.uniform]
    columns = [people.count, *(people.groups[name] for name in groups)]
    newly = np.column_stack([np.bincount(by_rank, values, len(chosen) + 1)[: len(chosen)] for values in columns])
    return Ranked(newly, by_rank, groups)


def site_columns(
    people: People, ranked: Ranked, served_before: float, everyone: float, small: SmallCells
) -> dict[str, np.ndarray]:
    """Return the columns of the chosen sites, in the order of their ranks.

    A cumulative share between two hidden numbers would give them away, so it is hidden with them. The shares before
    and after, for the whole city, are taken as known.

    Parameters
    ----------
    served_before, everyone : people with a space already, and all who count.
    """
    newly = ranked.newly.copy()
    sites_n = len(newly)
    cumulative = percent(served_before + np.cumsum(newly[:, 0]), everyone)
    suppressed = np.zeros(sites_n, dtype=bool)
    if small.suppress and sites_n:
        weights = np.column_stack([people.count, *(people.groups[name] for name in ranked.groups)])
        hidden = hide_small_cells(newly, np.empty((*newly.shape, 0)), families(weights), small.minimum)
        newly[hidden.counts] = np.nan
        past = np.cumsum(hidden.counts[:, 0])
        between = (past > 0) & ((past < past[-1]) | (past[-1] < 2))
        cumulative[between] = np.nan
        suppressed = hidden.rows | between
    columns = {"rank": np.arange(1, sites_n + 1), "newly_served": newly[:, 0], "cumulative_pct": cumulative}
    for name in people.groups:
        known = ranked.groups.index(name) + 1 if name in ranked.groups else None
        columns[f"{name}_newly_served"] = np.full(sites_n, np.nan) if known is None else newly[:, known]
    columns["suppressed"] = suppressed
    return columns
