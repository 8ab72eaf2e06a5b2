"""The result of a question about blocked streets: layers, figures, the curve, and what a reader must know."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import pyproj
import shapely

from ..clearing import Choice
from ..disclosure import SmallCells, is_small
from ..frame import Frame
from ..located_people import Located, People
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, message
from .blocked_parts import BlockedStreets
from .blocked_roads import Roads
from .cut_off_counts import city_figures, count_cut_off, curve_columns, people_by_step
from .hidden_steps import CutOffCells
from .reached_services import CutOff

_CHART_POINTS = 8
BY_FIELD, BY_DAMAGE = "field", "damage"
OVER_BUDGET, NOT_NEEDED = "over budget", "not needed"
STATES = ("not cut off", "reconnected", "still cut off", "never reached")


@dataclass(frozen=True)
class Parts:
    """Every blocked part: its street with its own geometry, what clearing it costs, how long it is, what blocks it."""

    frame: Frame
    cost: np.ndarray
    length_m: np.ndarray
    blocked_by: np.ndarray


def street_parts(streets: Frame, roads: Roads, cut: BlockedStreets, cost: np.ndarray, crs: pyproj.CRS) -> Parts:
    """Return every blocked part, in the CRS of the street layer."""
    geometry = np.empty(len(cut.street), dtype=object)
    whole, beside = np.flatnonzero(~cut.by_damage), np.flatnonzero(cut.by_damage)
    geometry[whole] = shapely.force_2d(roads.frame.geometry[cut.street[whole]])
    lines = Frame(cut.lines(beside), {}, crs, name=streets.name)
    geometry[beside] = lines.to_crs(streets.crs).geometry  # type: ignore[arg-type]
    blocked_by = np.where(cut.by_damage, BY_DAMAGE, BY_FIELD).astype(object)
    frame = streets.take(roads.rows[cut.street]).with_geometry(geometry)
    return Parts(frame, cost, cut.length_m, blocked_by)


@dataclass(frozen=True)
class Restoration:
    """What is known once the order is chosen.

    Attributes
    ----------
    kinds : names of the kinds of service.
    """

    people: People
    located: Located
    kinds: list[str | None]
    off: CutOff
    parts: Parts
    choice: Choice

    def result(
        self,
        areas: Frame | None,
        small: SmallCells,
        needed: np.ndarray,
        wanted: Collection[str],
        progress: Progress | None = None,
    ) -> Result:
        """Count, and make the layers that are wanted.

        Parameters
        ----------
        needed : parts that would reconnect someone if there were no budget.
        """
        order, off, gap = self.choice.order, self.off, self.choice.gap_pct
        count = np.where(self.located.inside, self.people.count, 0.0)
        after, step = off.after(order), off.steps(order, progress)
        before_n, after_n, never_n = (float(count[mask].sum()) for mask in (off.before != 0, after != 0, off.never))
        table = count_cut_off(self.people.count, off.before, after, off.never, self.kinds, self.located, areas)
        steps = people_by_step(step, count, len(order))
        hidden, hidden_steps = np.zeros(len(table.population), dtype=bool), np.zeros(len(order), dtype=bool)
        if small.suppress:
            cells = np.column_stack(list(table.parts.values()))
            cut_off, left = off.before != 0, after != 0
            hidden, hidden_steps = CutOffCells(
                cells, table.population, cut_off, left, len(order), table.point, table.area, step, count
            ).hide(small.minimum)
        figures = city_figures(before_n, after_n, never_n, small)
        curve = curve_columns(steps, before_n, hidden_steps, figures["RECONNECTED_N"] is not None)
        spent = np.cumsum(self.parts.cost[order])
        layers = {
            "ORDER": self._order_layer(curve, spent),
            "OUTPUT": table.layer(self.located, areas, hidden),
        }
        if "REMAINING" in wanted:
            layers["REMAINING"] = self._remaining_layer(needed)
        if "PEOPLE" in wanted:
            layers["PEOPLE"] = self._people_layer(after, step)
        if "CURVE" in wanted:
            layers["CURVE"] = _curve_table(curve, spent)
        notes = table.notes(hidden, small) + self._hidden_note(curve, small)
        notes += self._reach_notes(count, before_n, never_n, small)
        more = {
            "COST": float(spent[-1]) if len(order) else 0.0,
            "GAP_PCT": gap if np.isfinite(gap) else None,
            "BLOCKED_N": len(self.parts.cost),
            "CLEARED_N": len(order),
        }
        made = {key: layer for key, layer in layers.items() if key in wanted}
        return Result(made, {**figures, **more}, notes, _chart(curve["cumulative_people"]))

    def _order_layer(self, curve: dict[str, np.ndarray], spent: np.ndarray) -> Frame:
        """Return the parts to clear, the first one first."""
        order, parts = self.choice.order, self.parts
        columns = {
            "order": np.arange(1, len(order) + 1),
            "cost": parts.cost[order],
            "people_reconnected": curve["people_reconnected"],
            "cumulative_people": curve["cumulative_people"],
            "reconnected_pct": curve["reconnected_pct"],
            "cumulative_cost": spent,
            "length_m": parts.length_m[order],
            "blocked_by": parts.blocked_by[order],
            "suppressed": curve["suppressed"],
        }
        return parts.frame.take(order).with_columns(columns, {"blocked_by": "text", "suppressed": "boolean"})

    def _remaining_layer(self, needed: np.ndarray) -> Frame:
        """Return the parts that are not cleared, and why."""
        parts = self.parts
        reason = np.full(len(parts.cost), NOT_NEEDED, dtype=object)
        reason[needed] = OVER_BUDGET
        left = np.ones(len(reason), dtype=bool)
        left[self.choice.order] = False
        columns = {
            "cost": parts.cost[left],
            "length_m": parts.length_m[left],
            "blocked_by": parts.blocked_by[left],
            "why_not_cleared": reason[left],
        }
        return parts.frame.take(left).with_columns(columns, {"blocked_by": "text", "why_not_cleared": "text"})

    def _people_layer(self, after: np.ndarray, step: np.ndarray) -> Frame:
        """Return the people's layer with what each is cut off from, and the step that reconnects them."""
        people, off = self.people, self.off
        state = np.select(
            [off.never, off.before == 0, after == 0], [STATES[3], STATES[0], STATES[1]], STATES[2]
        ).astype(object)
        sets, code = np.unique(off.before, return_inverse=True)
        names = [name or "services" for name in self.kinds]
        words = [", ".join(names[bit] for bit in range(len(names)) if int(one) >> bit & 1) or None for one in sets]
        columns = {
            "access_state": state,
            "cut_off_from": np.array([*words, None], dtype=object)[code.reshape(-1)],
            "reconnected_by": np.where((step > 0) & (after == 0), step.astype(float), np.nan),
        }
        kinds = {"access_state": "text", "cut_off_from": "text", "reconnected_by": "integer"}
        return people.frame.with_columns({name: people.back(values) for name, values in columns.items()}, kinds)

    def _hidden_note(self, curve: dict[str, np.ndarray], small: SmallCells) -> list[Message]:
        if not curve["suppressed"].any():
            return []
        return [
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Counts under {minimum:g} people, and what would give them away, are hidden for {n} steps of the "
                    "order (field suppressed).",
                ),
                minimum=small.minimum,
                n=int(curve["suppressed"].sum()),
            )
        ]

    def _reach_notes(self, count: np.ndarray, before_n: float, never_n: float, small: SmallCells) -> list[Message]:
        """Say who is never reached, and what could not be done."""
        off, notes = self.off, []
        if never_n > 0:
            away = float(count[off.never & (off.place < 0)].sum())
            told = QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{people:.0f} people reached no facility before the event either and are not counted as cut "
                "off (field never_reached): {away:.0f} live too far from any street, for the others no street "
                "ever led to one.",
            )
            if small.suppress and is_small(np.array([never_n, away, never_n - away]), small.minimum).any():
                told = QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{people:.0f} people reached no facility before the event either and are not counted as cut "
                    "off (field never_reached).",
                )
            notes.append(message(told, people=small.told(never_n), away=away))
        if before_n <= 0 and len(self.parts.cost):
            notes.append(
                message(
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling",
                        "Nobody is cut off: there is a way around each of the {n} blocked parts.",
                    ),
                    n=len(self.parts.cost),
                )
            )
        return notes


def choice_notes(choice: Choice, budget: float | None, exact_parts: int, cost: np.ndarray) -> list[Message]:
    """Say how good the order is, and what it leaves."""
    if not choice.deciding_n:
        return []
    values = {
        "n": choice.deciding_n,
        "loops": choice.searched_n,
        "most": exact_parts,
        "gap": choice.gap_pct,
        "given": choice.given_gap_pct,
        "budget": budget,
    }
    known = choice.given_gap_pct is None or choice.is_best
    if known and choice.gap_pct <= 0:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Proved: no order of the {n} parts that decide is better. Found chain by chain it is as good.",
        )
    elif known and choice.is_best:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Proved: no order of the {n} parts that decide is better. Found chain by chain it would be worse by "
            "{gap:.2f} %.",
        )
    elif known:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Found chain by chain: the best order of the {n} parts that decide is better by {gap:.2f} %.",
        )
    elif budget is None:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "{n} parts decide the order, {loops} of them where there is more than one way: more than the {most} of "
            "which every order is compared. It was found chain by chain, each time the one that reconnects most people "
            "for its cost. People wait at most {given:.0f} % longer than in the best order: so much is proved, usually "
            "it is far less.",
        )
    elif choice.given_gap_pct > 0:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "{n} parts decide, more than the {most} of which every order is compared. This order reconnects at most "
            "{given:.1f} % fewer people than the best within the budget: so much is proved.",
        )
    else:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Proved: no choice among the {n} parts that decide reconnects more people within the budget. Found chain "
            "by chain it would be {gap:.2f} % fewer.",
        )
    notes = [message(template, **values)]
    spent = float(cost[choice.order].sum())
    if budget is not None:
        notes.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "The order costs {spent:.6g} of the budget of {budget:.6g}."),
                spent=spent,
                budget=budget,
            )
        )
    return notes


def _curve_table(curve: dict[str, np.ndarray], spent: np.ndarray) -> Frame:
    """Return people against cost: a row before anything is cleared, then one a step."""
    zero = np.zeros(1)
    columns = {
        "step": np.arange(len(spent) + 1),
        "cumulative_cost": np.concatenate([zero, spent]),
        "cumulative_people": np.concatenate([zero, curve["cumulative_people"]]),
        "reconnected_pct": np.concatenate([zero if len(spent) else [np.nan], curve["reconnected_pct"]]),
    }
    return Frame(None, columns, name="curve")


def _chart(people: np.ndarray) -> list[tuple[str, float | None]]:
    """Return points of the curve: parts cleared, of all in the order, and the people reconnected by them."""
    known = np.flatnonzero(~np.isnan(people))
    if not len(known):
        return []
    places = np.unique(np.linspace(0, len(known) - 1, min(len(known), _CHART_POINTS)).round().astype(int))
    return [(f"{row + 1} / {len(people)}", float(people[row])) for row in known[places].tolist()]
