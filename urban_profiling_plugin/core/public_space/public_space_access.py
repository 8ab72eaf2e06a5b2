"""Who reaches an open public space on foot: the access part of SDG 11.7.1."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
import shapely

from ..crs import check_coordinates, describe, metric_crs, require_overlap
from ..disclosure import SmallCells
from ..frame import Frame, ids_text, require_features
from ..geometry import POLYGON, repair
from ..located_people import read_people
from ..people import parse_counts
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, message
from .access_result import LAYERS, Answer, Question, access_result, at_place, check_distances, place_ids
from .counted_spaces import CountedSpaces, counted_spaces
from .space_sizes import classify, read_size_classes
from .street_access import StreetAccess, Walking


def public_space_access(
    spaces: Frame,
    streets: Frame,
    population: Frame,
    *,
    population_field: str | None,
    group_fields: Sequence[str] = (),
    areas: Frame | None = None,
    entrances: Frame | None = None,
    distance_m: float = 400.0,
    by_size_class: bool = False,
    count_unknown_access: bool = False,
    count_check: bool = False,
    min_area_m2: float = 0.0,
    walking: Walking | None = None,
    small_cells: SmallCells | None = None,
    wanted: Collection[str] = LAYERS,
    progress: Progress | None = None,
) -> Result:
    """Return who reaches an open public space within a walking distance along streets.

    ``ACCESS_PCT = 100 * people with distance <= distance_m / people`` (SDG 11.7.1, UNSD metadata of March 2020: share
    of the population within 400 m of an open public space on foot, along streets). Distance = straight walk from the
    person's point to the nearest walkable street + along streets, either way on one-way streets + straight walk to
    the entrance; 0 inside a space. It holds at equality. Catchments are cut exactly at the distance on each street.

    Parameters
    ----------
    spaces : polygons; which count is said by `counted_spaces`.
    streets : lines; see `street_network` for the fields that are used.
    population : points, or polygons up to one hectare (each person at the point on surface).
    population_field, group_fields : numbers of people (all, and by sex, age, disability); without the first each
        feature is one person.
    areas : polygons. Only people in their union count in the figures; each person counts in each area it lies in.
    entrances : points; those within the tolerance of a space replace the entrances found for it.
    by_size_class : each space serves up to its own ``catchment_m``, else the catchment of its size class.
    small_cells : see `disclosure`; for ``AREAS_OUTPUT``.
    wanted : the layers to make.

    Returns
    -------
    Result
        ``SERVED``: `population` with ``distance_m, served, space_id``. ``CATCHMENT``: street parts with
        ``from_distance_m, to_distance_m`` (and ``catchment_m`` by size class). ``CATCHMENT_AREA``: a polygon for
        drawing. ``UNCONNECTED``: spaces no street reaches. ``AREAS_OUTPUT``: `areas` with ``population, served,
        served_pct, served_verified_pct``, the same per group, and ``suppressed``. Figures ``POPULATION_N, SERVED_N,
        ACCESS_PCT, ACCESS_VERIFIED_PCT, UNREACHED_N`` (people; percent of the people counted).

    Raises
    ------
    UrbanProfilingError : layers that are empty, lie apart or hold no usable value.

    Examples
    --------
    >>> import pyproj, shapely
    >>> crs = pyproj.CRS.from_epsg(32628)
    >>> park = Frame(np.array([shapely.box(0, 5, 50, 50)]), {}, crs, name="parks")
    >>> street = Frame(np.array([shapely.LineString([(0, 0), (2000, 0)])]), {}, crs, name="streets")
    >>> homes = Frame(shapely.points([[200.0, -10.0], [900.0, 0.0]]), {"people": np.array([3, 1])}, crs, name="homes")
    >>> public_space_access(park, street, homes, population_field="people").figures["ACCESS_PCT"]
    75.0
    """
    progress = progress or Progress()
    walking = walking or Walking()
    check_distances({"DISTANCE_M": distance_m})
    require_features(spaces, streets, population, areas, entrances)
    check_coordinates(spaces, streets, population, areas, entrances)
    crs = metric_crs(streets, population, spaces)
    notes = [message(QT_TRANSLATE_NOOP("UrbanProfiling", "Distances measured in {crs}."), crs=describe(crs))]
    people = read_people(population, population_field, group_fields, crs, progress.part(0, 15), small_cells)
    fixed = repair(spaces, POLYGON)
    metric = fixed.frame.to_crs(crs)
    counted = counted_spaces(metric, count_unknown_access, count_check, min_area_m2)
    notes += people.notes + fixed.notes + _none_counts(metric, counted) + counted.notes
    notes += _twice(metric, counted.counted)
    metric_streets = streets.to_crs(crs)
    require_overlap(metric_streets, {spaces.name: metric.geometry, population.name: people.points})
    access = StreetAccess(metric, metric_streets, people.points, walking, entrances, progress.part(15, 70))
    limits, chosen = np.full(len(metric), float(distance_m)), counted.counted
    if by_size_class:
        limits = _catchments_m(metric, chosen, notes)
        chosen = chosen & ~np.isnan(limits)
    found, reaches = access.serve(limits, chosen)
    progress.at(80)
    verified = None
    if counted.has_status:
        same = np.array_equal(counted.verified & chosen, chosen)
        verified = found.served if same else access.serve(limits, counted.verified & chosen, everyone=False)[0].served
    ids = at_place(place_ids(fixed.frame, "space_id"), found.place)
    answer = Answer(found, reaches, chosen, {"served_verified": verified}, {"space_id": ids})
    question = Question(people, areas, people.small, wanted, crs)
    return access_result(question, access, fixed.frame, answer, notes + access.notes, progress.part(85, 100))


def _none_counts(spaces: Frame, counted: CountedSpaces) -> list[Message]:
    """Return what to say where no space counts: that nobody is served then is a figure as any other."""
    if counted.counted.any():
        return []
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "None of the {n} spaces of “{name}” counts as open public space, so nobody is served. Set access and "
                "status with the open space inventory, or count spaces of unknown access or still to be checked.",
            ),
            n=len(spaces),
            name=spaces.name,
        )
    ]


def _catchments_m(spaces: Frame, counted: np.ndarray, notes: list[Message]) -> np.ndarray:
    """Return the distance each space serves: its field ``catchment_m``, else that of its size class."""
    _, limits = classify(spaces.geometry, read_size_classes())  # type: ignore[arg-type]
    if spaces.find("catchment_m") is not None:
        own, _ = parse_counts(spaces, "catchment_m")
        limits = np.where(own > 0, own, limits)
    without = counted & np.isnan(limits)
    if without.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} spaces have no catchment in the table of size classes and serve nobody (features "
                    "{ids}).",
                ),
                name=spaces.name,
                n=int(without.sum()),
                ids=ids_text(spaces, without),
            )
        )
    if not counted.any():
        return limits
    notes.append(
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Each space serves up to the distance of its size class: {distances} m."
            ),
            distances=", ".join(f"{limit:g}" for limit in np.unique(limits[counted & ~without])),
        )
    )
    return limits


def _twice(spaces: Frame, counted: np.ndarray) -> list[Message]:
    """Say which counted spaces are drawn more than once; it changes no distance."""
    drawn: np.ndarray = shapely.to_wkb(shapely.normalize(spaces.geometry[counted]))  # type: ignore[index]
    _, first = np.unique(drawn, return_index=True)
    again = np.setdiff1d(np.arange(int(counted.sum())), first)
    if not len(again):
        return []
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: {n} spaces are drawn again where another is (features {ids}). This changes no distance.",
            ),
            name=spaces.name,
            n=len(again),
            ids=ids_text(spaces, np.flatnonzero(counted)[again]),
        )
    ]
