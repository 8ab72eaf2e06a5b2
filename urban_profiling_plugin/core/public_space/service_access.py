"""Who reaches a service on foot, and how much of it there is for them: stops (SDG 11.2.1), clinics, schools."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

import numpy as np

from ...paths import table
from ..crs import check_coordinates, describe, metric_crs, require_overlap
from ..disclosure import SmallCells
from ..errors import Problems, UrbanProfilingError
from ..frame import Frame, ids_text, require_features
from ..geometry import repair_places
from ..located_people import People, read_people
from ..people import counts_of
from ..progress import Progress
from ..result import Result
from ..tables import read_table
from ..text import QT_TRANSLATE_NOOP, Message, message
from .access_result import LAYERS, Answer, Question, access_result, at_place, check_distances, place_ids
from .street_access import StreetAccess, Walking


def service_access(
    facilities: Frame,
    streets: Frame,
    population: Frame,
    *,
    population_field: str | None,
    group_fields: Sequence[str] = (),
    class_field: str | None = None,
    distances_m: Mapping[str, float] | None = None,
    distance_m: float = 400.0,
    capacity_field: str | None = None,
    areas: Frame | None = None,
    entrances: Frame | None = None,
    walking: Walking | None = None,
    small_cells: SmallCells | None = None,
    wanted: Collection[str] = LAYERS,
    progress: Progress | None = None,
) -> Result:
    """Return who reaches a facility within the walking distance of its class, along streets.

    A person is served when any facility lies within its own distance (SDG 11.2.1, metadata of September 2021: 500 m to
    a low-capacity stop or 1,000 m to a high-capacity one). Distances are those of `public_space_access`; a point is its
    own entrance. With capacities the two-step floating catchment area is computed (Luo and Wang 2003,
    doi:10.1068/b29120)::

        R_j = S_j / sum(P_i for d_ij <= d_j)        supply_ratio_i = sum(R_j for d_ij <= d_j)

    so that the sum of P_i * supply_ratio_i equals the sum of S_j over the facilities that reach anyone.

    Parameters
    ----------
    facilities : points or polygons.
    class_field, distances_m : class of each facility and distance by class; without `distances_m` the plugin's table
        (low and high). Classes that are not in it, and facilities without one, serve up to `distance_m`.
    capacity_field : supply S_j (places, beds, seats), zero or more.
    population, population_field, group_fields, areas, entrances : see `public_space_access`.

    Returns
    -------
    Result
        As `public_space_access`, without verified shares; ``SERVED`` has ``distance_m, served, facility_id, class``
        and, with capacities, ``supply_ratio`` (capacity per person; NaN where only facilities without a ratio reach).

    Raises
    ------
    UrbanProfilingError : layers that are empty, lie apart or hold no usable value.

    Examples
    --------
    >>> import pyproj, shapely
    >>> crs = pyproj.CRS.from_epsg(32628)
    >>> classes = {"capacity": np.array(["low", "high"], dtype=object)}
    >>> stops = Frame(shapely.points([[600.0, 0.0], [900.0, 0.0]]), classes, crs, name="stops")
    >>> street = Frame(np.array([shapely.LineString([(0, 0), (2000, 0)])]), {}, crs, name="streets")
    >>> home = Frame(shapely.points([[0.0, 0.0]]), {}, crs, name="homes")
    >>> made = service_access(stops, street, home, population_field=None, class_field="capacity").layers["SERVED"]
    >>> made.columns["distance_m"].tolist(), made.columns["class"].tolist()
    ([900.0], ['high'])
    """
    progress = progress or Progress()
    walking = walking or Walking()
    check_distances({"DISTANCE_M": distance_m, **(distances_m or {})})
    require_features(facilities, streets, population, areas, entrances)
    check_coordinates(facilities, streets, population, areas, entrances)
    crs = metric_crs(streets, population, facilities)
    notes = [message(QT_TRANSLATE_NOOP("UrbanProfiling", "Distances measured in {crs}."), crs=describe(crs))]
    problems = Problems()
    capacity = None if capacity_field is None else counts_of(facilities, capacity_field, problems)
    problems.raise_any()
    people = read_people(population, population_field, group_fields, crs, progress.part(0, 15), small_cells)
    fixed = repair_places(facilities)
    notes += people.notes + fixed.notes
    metric, metric_streets = fixed.frame.to_crs(crs), streets.to_crs(crs)
    require_overlap(metric_streets, {facilities.name: metric.geometry, population.name: people.points})
    access = StreetAccess(metric, metric_streets, people.points, walking, entrances, progress.part(15, 60))
    limits = _limits_m(metric, class_field, distances_m, distance_m, notes)
    everything = np.ones(len(metric), dtype=bool)
    found, reaches = access.serve(limits, everything)
    progress.at(65)
    columns = {
        "facility_id": at_place(place_ids(fixed.frame, "facility_id"), found.place),
        "class": at_place(metric.own_texts(class_field), found.place),
    }
    if capacity is not None:
        columns["supply_ratio"], more = _supply_ratio(
            access, people, limits, capacity[fixed.rows], metric, capacity_field or "", progress.part(65, 85)
        )
        notes += more
    question = Question(people, areas, people.small, wanted, crs)
    answer = Answer(found, reaches, everything, columns=columns)
    return access_result(question, access, fixed.frame, answer, notes + access.notes, progress.part(85, 100))


def read_distances(path: str | Path | None = None) -> dict[str, float]:
    """Return walking distances by class from a CSV (``class, distance_m``), or the plugin's table.

    >>> read_distances()
    {'low': 500.0, 'high': 1000.0}
    """
    read = read_table(
        path or table("service_distances.csv"),
        {"class": "text", "distance_m": "real"},
        key="class",
        required=["distance_m"],
    )
    metres = read.columns["distance_m"]
    wrong = ~(np.isfinite(metres) & (metres > 0))
    if wrong.any():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Table “{table}”: a walking distance must be above 0 m, but is not in lines {ids}."
            ),
            ids=read.ids[wrong],
            table=read.name,
        )
    return {name.lower(): float(value) for name, value in zip(read.columns["class"], metres)}


def _limits_m(
    facilities: Frame,
    class_field: str | None,
    distances_m: Mapping[str, float] | None,
    distance_m: float,
    notes: list[Message],
) -> np.ndarray:
    """Return the distance each facility serves up to, and say which classes have the general one."""
    limits = np.full(len(facilities), float(distance_m))
    if not class_field:
        return limits
    facilities.column(class_field)
    table_m = {
        name.lower(): value for name, value in (read_distances() if distances_m is None else distances_m).items()
    }
    classes = facilities.texts(class_field)
    named = np.array([name in table_m for name in classes], dtype=bool)
    limits[named] = [table_m[name] for name in classes[named]]
    if not named.all():
        others = sorted({str(name) if name is not None else "–" for name in classes[~named]})
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} facilities of the classes {classes} are not in the table of distances and serve "
                    "up to {distance_m:g} m.",
                ),
                name=facilities.name,
                n=int((~named).sum()),
                classes=", ".join(others[:10]),
                distance_m=distance_m,
            )
        )
    used = {name: table_m[name] for name in table_m if name in set(classes[named])}
    if used:
        notes.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "Walking distance by class: {distances}."),
                distances=", ".join(f"{name} {value:g} m" for name, value in used.items()),
            )
        )
    return limits


def _supply_ratio(
    access: StreetAccess,
    people: People,
    limits: np.ndarray,
    capacity: np.ndarray,
    facilities: Frame,
    field: str,
    progress: Progress,
) -> tuple[np.ndarray, list[Message]]:
    """Return the supply per person at each point, and what of the supply reaches nobody.

    It is 0 where no facility reaches, and unknown where only such do that have no ratio: of unknown capacity, or with
    nobody in reach (the homes there are empty).
    """
    unknown = np.isnan(capacity)
    supply = np.nan_to_num(capacity)
    notes = []
    if unknown.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: the field {field} is empty for {n} facilities (features {ids}): their capacity is not "
                    "known. The supply per person leaves them out: a least figure near them, and empty where no other "
                    "facility reaches.",
                ),
                name=facilities.name,
                field=field,
                n=int(unknown.sum()),
                ids=ids_text(facilities, unknown),
            )
        )
    demand = np.zeros(len(supply))
    per_person = np.zeros(len(people.count))
    defined, undefined = np.zeros(len(people.count), dtype=bool), np.zeros(len(people.count), dtype=bool)
    for places, place, point in access.pairs_within(limits, progress):  # all pairs of a place come in one block
        demand[places] = np.bincount(place, people.count[point], len(supply))[places]
        known = (demand > 0) & ~unknown
        ratio = np.divide(supply, demand, out=np.zeros(len(supply)), where=known)
        per_person += np.bincount(point, ratio[place], len(people.count))
        defined[point[known[place]]] = True
        undefined[point[~known[place]]] = True
    per_person[undefined & ~defined] = np.nan
    idle = (demand <= 0) & (supply > 0)
    if idle.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} facilities reach nobody; their capacity of {supply:g} is in no supply ratio "
                    "(features {ids}).",
                ),
                name=facilities.name,
                n=int(idle.sum()),
                supply=float(supply[idle].sum()),
                ids=ids_text(facilities, idle),
            )
        )
    return per_person, notes
