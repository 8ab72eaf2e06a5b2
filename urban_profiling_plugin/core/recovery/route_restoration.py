"""Which blocked streets to clear first, so that most people reach services again for the least cost."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from ..clearing import choose_order
from ..crs import check_coordinates, describe, metric_crs, require_overlap
from ..disclosure import SmallCells
from ..errors import Problems
from ..frame import Frame, require_features
from ..geometry import repair_places
from ..located_people import people_in_areas, read_people
from ..network import StreetNetwork, Streets, street_network
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, message
from .blocked_parts import find_blocked_parts, without_fragments
from .blocked_roads import Blocking, Driving, blocked_notes, damaged_sites, read_roads
from .clearing_cost import part_costs
from .reached_services import Attaching, find_services, read_kinds, who_is_cut_off
from .restoration_result import Restoration, choice_notes, street_parts

LAYERS = ("ORDER", "OUTPUT", "REMAINING", "PEOPLE", "CURVE")


@dataclass(frozen=True)
class Plan:
    """What clearing costs and how the order is found.

    Attributes
    ----------
    cost_field : of the streets: the cost of clearing each; ``None``: its length in metres.
    budget : the order stops at this cost; ``None``: it goes on while it reconnects anyone.
    exact : give the best order where it is known; otherwise the one found chain by chain.
    exact_parts : the best order is looked for among at most so many parts.
    time_limit_s : with a budget and more parts, so long those that reconnect most people are looked for.
    """

    cost_field: str | None = None
    budget: float | None = None
    exact: bool = True
    exact_parts: int = 14
    time_limit_s: float = 20.0


def route_restoration(
    streets: Frame,
    facilities: Frame,
    population: Frame,
    *,
    population_field: str | None,
    damage: Frame | None = None,
    class_field: str | None = None,
    areas: Frame | None = None,
    blocking: Blocking | None = None,
    driving: Driving | None = None,
    plan: Plan | None = None,
    attaching: Attaching | None = None,
    small_cells: SmallCells | None = None,
    wanted: Collection[str] = LAYERS,
    progress: Progress | None = None,
) -> Result:
    """Return who is cut off from services by blocked streets, and the order of clearing that reconnects them.

    Streets that are passable from one to another form an island. A person is cut off from a class of service when no
    facility of it is on their island, and one was within reach before the event, when every street was open. People
    and facilities meet the streets as in `service_access`: at the nearest street, anywhere along it; on a blocked part
    nobody gets anywhere until it is cleared. One-way is ignored: whoever clears streets and brings relief goes both
    ways. Someone is reconnected when they again reach every class that they reached before.

    The order has least waiting, the sum over people of the cost spent until each is reconnected: the area above the
    curve of people against cost (the flow-time of network construction; Averbakh and Pereira 2021,
    doi:10.1016/j.cor.2020.105190). With a budget it reconnects most people within it, and of such orders it has least
    waiting. Among few parts it is the best there is (`best_order`), among many it is found chain by chain
    (`greedy_order`), and within a budget by a whole-number programme (`most_people`). Where the best is known::

        GAP_PCT = 100 (greedy - best) / best     of the waiting; with a budget
        GAP_PCT = 100 (best - greedy) / best     of the people reconnected

    so 0 says that chain by chain is as good as can be. A proved bound stands for a best that is not known.

    Parameters
    ----------
    streets : lines; with a field that says which are blocked, or beside `damage`.
    facilities : points or polygons that work; `class_field` tells kinds of service apart.
    population : points or small polygons, see `read_people`.
    damage : canonical damage sites, points or polygons.
    areas : only people in them count; without areas everyone does.

    Returns
    -------
    Result
        ``ORDER``: street parts to clear with ``order`` (from 1), ``cost``, ``people_reconnected, cumulative_people,
        reconnected_pct`` (percent of the people cut off), ``cumulative_cost, length_m, blocked_by, suppressed``.
        ``OUTPUT``: areas, or one row, with ``cut_off_before, cut_off_after, population, cut_off_before_pct,
        cut_off_after_pct, reconnected, never_reached`` and the same by class. ``REMAINING``: the other parts, with
        ``cost, length_m, blocked_by, why_not_cleared`` (``over budget, not needed``). ``PEOPLE``: the people with
        ``access_state, cut_off_from, reconnected_by``. ``CURVE``: a table of people against cost. Figures
        ``CUT_OFF_BEFORE_N, CUT_OFF_AFTER_N, RECONNECTED_N, NEVER_REACHED_N`` (people), ``COST``, ``GAP_PCT``,
        ``BLOCKED_N, CLEARED_N`` (parts).

    Raises
    ------
    UrbanProfilingError : layers that are empty, lie apart or hold no usable value; nothing says what is blocked.

    Examples
    --------
    >>> import pyproj, shapely
    >>> crs = pyproj.CRS.from_epsg(32628)
    >>> ways = shapely.from_wkt(["LINESTRING (0 0, 900 0)", "LINESTRING (900 0, 950 0)", "LINESTRING (950 0, 2000 0)"])
    >>> roads = Frame(ways, {"blocked": np.array([0, 1, 0])}, crs, name="roads")
    >>> clinic = Frame(shapely.points([[100.0, 0.0]]), {}, crs, name="clinics")
    >>> homes = Frame(shapely.points([[1500.0, 5.0]]), {"people": np.array([40])}, crs, name="homes")
    >>> made = route_restoration(roads, clinic, homes, population_field="people", blocking=Blocking("blocked"))
    >>> made.layers["ORDER"].columns["people_reconnected"].tolist(), made.figures["COST"]
    ([40.0], 50.0)
    """
    progress = progress or Progress()
    blocking, driving, plan = blocking or Blocking(), driving or Driving(), plan or Plan()
    attaching, small = attaching or Attaching(), small_cells or SmallCells()
    _check(streets, damage, blocking, plan)
    require_features(streets, facilities, population, areas)
    check_coordinates(streets, damage, facilities, population, areas)
    crs = metric_crs(streets, population, facilities)
    notes = [message(QT_TRANSLATE_NOOP("UrbanProfiling", "Lengths measured in {crs}."), crs=describe(crs))]
    roads = read_roads(streets, blocking, driving, plan.cost_field, notes)
    people = read_people(population, population_field, (), crs, progress.part(0, 10), small)
    places = repair_places(facilities)
    counted, more = read_kinds(places.frame, class_field)
    notes += people.notes + places.notes + more
    metric, metric_places = roads.frame.to_crs(crs), places.frame.to_crs(crs)
    sites = np.empty(0, dtype=object)
    require_overlap(metric, {facilities.name: metric_places.geometry})
    require_overlap(metric, {population.name: people.points})
    if damage is not None:
        sites, more = damaged_sites(damage, blocking, crs, progress.part(10, 15))
        notes += more
        if len(sites):
            require_overlap(metric, {damage.name: sites})
    located = people_in_areas(people, areas, crs)
    part = progress.part(15, 30, QT_TRANSLATE_NOOP("UrbanProfiling", "Joining the streets"))
    network = _network(metric, driving, part)
    part = progress.part(30, 45, QT_TRANSLATE_NOOP("UrbanProfiling", "Finding the blocked parts"))
    cut = find_blocked_parts(network, roads.blocked, sites, blocking.reach_m, part)
    all_m = np.bincount(network.street, network.length_m, len(roads.frame))
    cost, more = part_costs(roads.frame, plan.cost_field, roads.cost, cut.street, cut.length_m, all_m)
    notes += located.notes + network.notes + more + blocked_notes(cut, roads, sites, blocking)
    indexed = Streets(network)
    part = progress.part(45, 55, QT_TRANSLATE_NOOP("UrbanProfiling", "Finding the streets at the services"))
    services = find_services(metric_places, counted, class_field, people.points, cut, indexed, attaching, part)
    part = progress.part(55, 75, QT_TRANSLATE_NOOP("UrbanProfiling", "Finding the streets at the homes"))
    off = who_is_cut_off(cut, cost, services, people, indexed, attaching, part)
    part = progress.part(75, 96, QT_TRANSLATE_NOOP("UrbanProfiling", "Choosing what to clear first"))
    groups = off.groups(np.where(located.inside, people.count, 0.0))
    choice = choose_order(
        off.blockage,
        groups,
        budget=plan.budget,
        exact=plan.exact,
        exact_parts=plan.exact_parts,
        time_limit_s=plan.time_limit_s,
        progress=part,
    )
    parts = street_parts(streets, roads, cut, cost, crs)
    found = Restoration(people, located, services.kinds, off, parts, choice)
    needed = choice.order
    if plan.budget is not None and "REMAINING" in wanted:
        needed = choose_order(off.blockage, groups, exact_parts=0, progress=progress.part(96, 98)).order
    result = found.result(areas, small, needed, wanted, progress.part(98, 100))
    result.notes = notes + services.notes + choice_notes(choice, plan.budget, plan.exact_parts, cost) + result.notes
    progress.at(100)
    return result


def _network(streets: Frame, driving: Driving, progress: Progress) -> StreetNetwork:
    """Return the network as it was before the event."""
    network = street_network(
        streets,
        join_tolerance_m=driving.join_tolerance_m,
        join_crossings=driving.join_crossings,
        minimum_component_m=0.0,
        progress=progress,
    )
    return without_fragments(network, driving.minimum_component_m)


def _check(streets: Frame, damage: Frame | None, blocking: Blocking, plan: Plan) -> None:
    problems = Problems()
    if blocking.field is None and damage is None:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Nothing says which streets of “{name}” are blocked: choose the field that does (BLOCKED_FIELD), or "
                "give damage sites (DAMAGE).",
            ),
            name=streets.name,
        )
    if not blocking.reach_m > 0:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The reach of debris (BLOCK_M) must be above 0 m; {value:g} was given."
            ),
            value=blocking.reach_m,
        )
    if plan.budget is not None and not plan.budget >= 0:
        problems.add(
            QT_TRANSLATE_NOOP("UrbanProfiling", "The budget must be 0 or more; {value:g} was given."),
            value=plan.budget,
        )
    problems.raise_any()
