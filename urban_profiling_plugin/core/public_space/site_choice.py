"""Which candidates to choose for a number or a target, and what a reader must know about the choice."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from ..covering import Coverage, Found, best_sites, fewest_sites, greedy_best, greedy_fewest
from ..covering.programme import can_solve_whole
from ..errors import Problems, UrbanProfilingError
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, message
from .site_reach import SiteReach

METHODS = ("exact", "greedy")
SITES_N = 5
"""When neither a number nor a target is given."""


@dataclass(frozen=True)
class Goal:
    """What is asked of the choice.

    Attributes
    ----------
    sites_n : number of sites; without it, and without a target, five.
    target_pct : percent of the people (of the group to favour, if any) to be served with the fewest sites; it goes
        before `sites_n`.
    weight_field : field of the population with the people to choose for, or any weight; without it everyone counts.
    method : ``exact`` or ``greedy``.
    time_limit_s : seconds for the search.
    """

    sites_n: int | None = None
    target_pct: float | None = None
    weight_field: str | None = None
    method: str = "exact"
    time_limit_s: float = 60.0

    def check(self) -> None:
        """Raise `UrbanProfilingError` with everything that cannot be asked."""
        problems = Problems()
        if self.sites_n is not None and self.target_pct is None and self.sites_n < 1:
            problems.add(
                QT_TRANSLATE_NOOP("UrbanProfiling", "The number of sites must be 1 or more; {n} was given."),
                n=self.sites_n,
            )
        if self.target_pct is not None and not 0 < self.target_pct <= 100:
            problems.add(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "The share to reach must be above 0 % and at most 100 %; {value:g} was given."
                ),
                value=self.target_pct,
            )
        if not self.time_limit_s > 0:
            problems.add(
                QT_TRANSLATE_NOOP("UrbanProfiling", "The time limit must be above 0 seconds; {value:g} was given."),
                value=self.time_limit_s,
            )
        if self.method not in METHODS:
            problems.add(
                QT_TRANSLATE_NOOP("UrbanProfiling", "The method must be one of {known}; “{value}” was given."),
                known=", ".join(METHODS),
                value=self.method,
            )
        problems.raise_any()


def choose_sites(
    cover: Coverage, goal: Goal, weight: np.ndarray, reach: SiteReach, notes: list[Message], progress: Progress
) -> Found:
    """Return the sites chosen, and say how good the choice is."""
    if goal.weight_field:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Sites are chosen and ranked, and a target is measured, by the field “{field}”; newly_served and "
                    "the shares served count everyone.",
                ),
                field=goal.weight_field,
            )
        )
    deadline = time.monotonic() + goal.time_limit_s
    exact = goal.method == "exact"
    progress.say(
        message(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Choosing among {n} sites, for {limit:g} seconds at most"),
            n=cover.sites_n,
            limit=goal.time_limit_s,
        )
    )
    if goal.target_pct is None:
        sites_n = _number(goal, reach, notes)
        search = best_sites if exact else greedy_best
        found = search(cover, sites_n, deadline, progress=progress)
        notes += _quality(found, exact, goal.time_limit_s)
        return found
    if goal.sites_n is not None:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "A share to reach is given ({target:g} %): it decides how many sites there are, and the number of "
                    "sites ({n}) is not used.",
                ),
                target=goal.target_pct,
                n=goal.sites_n,
            )
        )
    enough = _enough(cover, goal, weight, reach)
    if enough <= cover.slack:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "{target:g} % are served already by the spaces that exist: no site is needed."
                ),
                target=goal.target_pct,
            )
        )
        return Found(np.empty(0, dtype=np.int64), 0.0, 0.0)
    found = (fewest_sites if exact else greedy_fewest)(cover, enough, deadline, progress)
    notes += _fewest_quality(found, exact, goal)
    return found


def _number(goal: Goal, reach: SiteReach, notes: list[Message]) -> int:
    """Return how many sites to choose: no more than there are."""
    asked, there = goal.sites_n or SITES_N, len(reach.sites)
    if asked > there:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{asked} sites are asked for, but “{name}” has {n} candidates: all of them are chosen.",
                ),
                asked=asked,
                name=reach.candidates.name,
                n=there,
            )
        )
    return min(asked, there)


def _enough(cover: Coverage, goal: Goal, weight: np.ndarray, reach: SiteReach) -> float:
    """Return what new sites must cover for the target.

    Raises
    ------
    UrbanProfilingError : all candidates together do not, with what they reach.
    """
    whole, before = float(weight.sum()), float(weight[reach.before].sum())
    enough = goal.target_pct / 100.0 * whole - before
    most = float(cover.weight.sum())
    if enough > most + 1e-9 * whole:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The target of {target:g} % cannot be reached: all {n} candidates of “{name}” together bring it from "
                "{before:.2f} % to {most:.2f} %. Choose a lower target, a longer walking distance, or more candidates.",
            ),
            target=goal.target_pct,
            n=len(reach.sites),
            name=reach.candidates.name,
            before=100 * before / whole,
            most=np.floor(1e4 * (before + most) / whole) / 100,  # rounded up it could not be asked for
        )
    return min(enough, most)


def _quality(found: Found, exact: bool, limit_s: float) -> list[Message]:
    if not exact:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Chosen one after another (greedy): no choice of as many sites can do better by more than {gap:.2f} % of "
            "the best (bound of the linear programme).",
        )
    elif found.gap_pct <= 0:
        template = QT_TRANSLATE_NOOP("UrbanProfiling", "Proved: no other choice of as many sites newly serves more.")
    else:
        template = _unfinished(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The search ended at the time limit of {limit:g} seconds. This is the best choice found; it is proved "
                "to lie at most {gap:.2f} % below the best there is. A longer time limit may close the gap.",
            )
        )
    return [message(template, gap=found.gap_pct, limit=limit_s)]


def _fewest_quality(found: Found, exact: bool, goal: Goal) -> list[Message]:
    if found.gap_pct <= 0:
        template = QT_TRANSLATE_NOOP("UrbanProfiling", "Proved: fewer than {n} sites do not reach {target:g} %.")
    elif exact:
        template = _unfinished(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The search ended at the time limit of {limit:g} seconds: {n} sites reach {target:g} %, and at least "
                "{least} are needed. A longer time limit may close the gap.",
            )
        )
    else:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Chosen one after another (greedy): {n} sites reach {target:g} %, and at least {least} are needed (bound "
            "of the linear programme).",
        )
    return [
        message(
            template,
            n=len(found.chosen),
            target=goal.target_pct,
            least=int(found.bound),
            limit=goal.time_limit_s,
            gap=found.gap_pct,
        )
    ]


def _unfinished(template: str) -> str:
    """Return the template, or why the search could not be finished in any time."""
    if can_solve_whole():
        return template
    return QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "The package scipy of this QGIS is older than 1.9 and cannot finish the search. This is the best choice found; "
        "it is proved to lie at most {gap:.2f} % from the best there is.",
    )
