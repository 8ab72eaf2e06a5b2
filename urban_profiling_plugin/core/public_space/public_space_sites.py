"""Where a few new public spaces would serve most people who have none within reach."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np

from ..covering import Found, coverage_of, rank
from ..crs import check_coordinates, metric_crs
from ..disclosure import SmallCells
from ..errors import Problems
from ..frame import Frame, require_features
from ..geometry import percent
from ..located_people import people_in_areas, read_people
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, message
from .access_result import check_distances
from .people_served import count_by_area
from .site_candidates import chosen_notes
from .site_choice import Goal, choose_sites
from .site_counts import count_by_rank, site_columns
from .site_reach import ExistingSpaces, SiteReach, reach_of_sites
from .street_access import Walking

LAYERS = ("OUTPUT", "UNCONNECTED", "AREAS_OUTPUT")
_BARS = 20
"""Ranks that the small chart of a result shows."""


def public_space_sites(
    candidates: Frame,
    streets: Frame,
    population: Frame,
    *,
    population_field: str | None,
    group_fields: Sequence[str] = (),
    existing: Frame | None = None,
    areas: Frame | None = None,
    entrances: Frame | None = None,
    distance_m: float = 400.0,
    goal: Goal | None = None,
    count_unknown_access: bool = False,
    count_check: bool = False,
    min_area_m2: float = 0.0,
    walking: Walking | None = None,
    small_cells: SmallCells | None = None,
    wanted: Collection[str] = LAYERS,
    progress: Progress | None = None,
) -> Result:
    """Return the candidate sites that bring most people within reach of a public space who have none.

    The maximal covering location problem (Church and ReVelle 1974, doi:10.1007/BF01942293): maximise ``sum w_i y_i``
    subject to ``y_i <= sum of x_j that serve i``, ``sum x = sites_n``, x binary; with a target, minimise ``sum x``
    subject to that share being served. Who is served is decided as in `public_space_access`: with the chosen sites
    among its spaces it gives the share after. ``GAP_PCT = 100 (bound - value) / bound``, of people newly served, or of
    sites with a target; greedy uses the bound of the linear programme.

    Parameters
    ----------
    candidates : polygons where a space could be. Streets within the tolerance lead into them.
    existing : polygons; those that count (see `counted_spaces`) serve people already.
    entrances : points; gates of existing spaces, see `public_space_access`.
    population, population_field, group_fields, areas : see `public_space_access`. Only people in areas count.
    goal : how many sites, or which share; for whom; how long.
    small_cells : see `disclosure`; for both layers with counts.
    wanted : the layers to make.

    Returns
    -------
    Result
        ``OUTPUT``: the chosen candidates with ``rank`` (by what each adds to those before it), ``newly_served``
        (people), ``cumulative_pct`` (percent of people served, existing spaces included), ``<group>_newly_served``,
        ``suppressed``. ``UNCONNECTED``: candidates no street reaches. ``AREAS_OUTPUT``: `areas` with ``population,
        served, served_pct, served_before_pct, newly_served_pct``, the same per group. Figures ``SERVED_BEFORE_PCT,
        SERVED_AFTER_PCT`` (percent of people), ``GAP_PCT``, ``CHOSEN_N``.

    Raises
    ------
    UrbanProfilingError : layers that are empty, lie apart or hold no usable value; nobody to serve; a target that all
        candidates together do not reach.

    Examples
    --------
    >>> import pyproj, shapely
    >>> crs = pyproj.CRS.from_epsg(32628)
    >>> plots = Frame(shapely.box([0, 900, 1800], 0, [50, 950, 1850], 50), {}, crs, name="plots")
    >>> street = Frame(np.array([shapely.LineString([(0, 0), (2000, 0)])]), {}, crs, name="streets")
    >>> homes = Frame(shapely.points([[100, 0], [1000, 0], [1700, 0]]), {"people": np.array([8, 6, 7])}, crs)
    >>> made = public_space_sites(plots, street, homes, population_field="people", goal=Goal(sites_n=2))
    >>> made.layers["OUTPUT"].columns["rank"].tolist(), round(made.figures["SERVED_AFTER_PCT"], 1)
    ([1, 2], 71.4)
    """
    progress = progress or Progress()
    goal = goal or Goal()
    check_distances({"DISTANCE_M": distance_m})
    goal.check()
    require_features(candidates, streets, population, areas, entrances)
    check_coordinates(candidates, streets, population, existing, areas, entrances)
    crs = metric_crs(streets, population, candidates)
    groups = [*group_fields, *([goal.weight_field] if goal.weight_field else [])]
    favoured = None if goal.weight_field in group_fields else goal.weight_field
    people = read_people(population, population_field, groups, crs, progress.part(0, 10), small_cells, favoured)
    located = people_in_areas(people, areas, crs)
    spaces = ExistingSpaces(existing, entrances, count_unknown_access, count_check, min_area_m2)
    reach = reach_of_sites(
        candidates, spaces, streets, people, located, distance_m, walking or Walking(), crs, progress.part(10, 60)
    )
    weight = _weights(reach, population_field, goal)
    cover = coverage_of(reach.site, reach.point, weight, len(reach.sites))
    notes = list(reach.notes)
    found = choose_sites(cover, goal, weight, reach, notes, progress.part(60, 95))
    chosen = rank(cover, found.chosen)
    return _result(reach, chosen, found, areas, people.small, wanted, notes)


def _weights(reach: SiteReach, population_field: str | None, goal: Goal) -> np.ndarray:
    """Return for how much each person's point counts, 0 outside the areas.

    Raises
    ------
    UrbanProfilingError : for nothing at all.
    """
    people, field = reach.people, goal.weight_field
    same = field is None or field.lower() == (population_field or "").lower()
    given = people.count if same else people.groups[field]
    weight = np.where(reach.located.inside, given, 0.0)
    problems = Problems()
    for name, values in ((population_field, people.count), (field, given)):
        if name is not None and not values[reach.located.inside].sum() > 0:
            problems.add(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Layer “{name}”: the field “{field}” adds up to 0, so there is nobody to choose sites for. Choose "
                    "another field, or check its values.",
                ),
                name=people.frame.name,
                field=name,
            )
    problems.raise_any()
    return weight


def _result(
    reach: SiteReach,
    chosen: np.ndarray,
    found: Found,
    areas: Frame | None,
    small: SmallCells,
    wanted: Collection[str],
    notes: list[Message],
) -> Result:
    people, inside, before = reach.people, reach.located.inside, reach.before
    ranked = count_by_rank(people, reach.site, reach.point, chosen, len(reach.sites))
    notes = notes + chosen_notes(reach.sites.take(chosen), ranked.newly[:, 0])
    new = ranked.by_rank < len(chosen)
    everyone, had = float(people.count[inside].sum()), float(people.count[inside & before].sum())
    columns = site_columns(people, ranked, had, everyone, small)
    if columns["suppressed"].any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Counts under {minimum:g} people, and what would give them away, are hidden for {n} sites (field "
                    "suppressed).",
                ),
                minimum=small.minimum,
                n=int(columns["suppressed"].sum()),
            )
        )
    order = np.argsort(chosen)  # results keep the order of the input
    layers = {
        "OUTPUT": reach.candidates.take(chosen[order]).with_columns(
            {name: values[order] for name, values in columns.items()}
        ),
        "UNCONNECTED": reach.candidates.take(~reach.access.connected),
    }
    if areas is not None and "AREAS_OUTPUT" in wanted:
        served = {"served": before | new, "served_before": before, "newly_served": new & ~before}
        layers["AREAS_OUTPUT"], hidden = count_by_area(people, served, areas, reach.located, small)
        notes += hidden
    figures = {
        "SERVED_AFTER_PCT": float(percent(had + ranked.newly[:, 0].sum(), everyone)),
        "SERVED_BEFORE_PCT": float(percent(had, everyone)),
        "GAP_PCT": found.gap_pct,
        "CHOSEN_N": len(chosen),
    }
    bars = enumerate(columns["cumulative_pct"][:_BARS].tolist(), 1)
    breakdown = [(str(number), None if np.isnan(share) else share) for number, share in bars]
    return Result({key: frame for key, frame in layers.items() if key in wanted}, figures, notes, breakdown)
