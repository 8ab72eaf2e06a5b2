"""The result of an access question: layers, figures and what a reader must know, the same for spaces and services."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pyproj

from ..disclosure import SmallCells, families, is_small
from ..errors import UrbanProfilingError
from ..frame import Frame, ids_text, is_missing
from ..geometry import percent
from ..located_people import People, people_in_areas
from ..network import Reach
from ..people import stand_in_of
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, message
from .people_served import count_by_area
from .street_access import Served, StreetAccess, catchment_area

LAYERS = ("SERVED", "CATCHMENT", "CATCHMENT_AREA", "UNCONNECTED", "AREAS_OUTPUT")


@dataclass(frozen=True)
class Question:
    """Who is asked about, and what is wanted of the answer.

    Attributes
    ----------
    areas : whose people count; ``None``: everyone.
    small : whether small cells of the table by area are hidden.
    wanted : keys of the layers to make.
    crs : the metric CRS.
    """

    people: People
    areas: Frame | None
    small: SmallCells
    wanted: Collection[str]
    crs: pyproj.CRS


@dataclass(frozen=True)
class Answer:
    """What was found, before it is counted.

    Attributes
    ----------
    found : distance and place of each point.
    reaches : what each distance reaches, for the catchment.
    chosen : places that count.
    shares : further masks of served points by name (``served_verified``); ``None`` where that is not known.
    columns, kinds : further columns of the points for the layer ``SERVED``.
    """

    found: Served
    reaches: Sequence[tuple[float, np.ndarray, Reach]]
    chosen: np.ndarray
    shares: Mapping[str, np.ndarray | None] = field(default_factory=dict)
    columns: Mapping[str, np.ndarray] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)


def access_result(
    question: Question, access: StreetAccess, places: Frame, answer: Answer, notes: list[Message], progress: Progress
) -> Result:
    """Count, and make the layers that are wanted; `places` are in their own CRS."""
    people, found, wanted = question.people, answer.found, question.wanted
    served = {"served": found.served, **answer.shares}
    located = people_in_areas(people, question.areas, question.crs)
    notes = notes + located.notes
    table = None
    if question.areas is not None:
        table, hidden = count_by_area(people, served, question.areas, located, question.small)
        notes += hidden
    progress.at(30)
    apart = answer.chosen & ~access.connected
    unreached = np.isnan(found.distance_m)
    notes += _unreached_notes(people, access, unreached, located.inside) + unconnected_notes(places, apart, access)
    columns = {"distance_m": found.distance_m, "served": found.served, **answer.columns}
    layers = {
        "SERVED": people.frame.with_columns(
            {name: people.back(values) for name, values in columns.items()}, {"served": "boolean", **answer.kinds}
        ),
        "UNCONNECTED": places.take(apart),
    }
    if table is not None:
        layers["AREAS_OUTPUT"] = table
    if not {"CATCHMENT", "CATCHMENT_AREA"}.isdisjoint(wanted):
        layers["CATCHMENT"], note = access.catchments(answer.reaches, question.crs, "catchment")
        notes.append(note)
    progress.at(50)
    if "CATCHMENT_AREA" in wanted:
        chosen = access.places[answer.chosen]
        layers["CATCHMENT_AREA"] = catchment_area(layers["CATCHMENT"], chosen, "catchment area", progress.part(50, 100))
        notes.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "The catchment area is for drawing only; nobody is counted by it.")
            )
        )
    figures = _figures(people, served, unreached, located.inside)
    made = {key: frame for key, frame in layers.items() if key in wanted}
    return Result(made, figures, notes, _by_group(question, found.served, located.inside))


def check_distances(distances_m: Mapping[str, float]) -> None:
    """Raise `UrbanProfilingError` for a walking distance that is not above zero."""
    for name, value in distances_m.items():
        if not (np.isfinite(value) and value > 0):
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "The walking distance ({name}) must be above 0 m; {value:g} was given."
                ),
                name=name,
                value=value,
            )


def place_ids(places: Frame, name: str) -> np.ndarray:
    """Return the places' identifiers as text: the field of that name, else the feature id."""
    texts = places.own_texts(name)
    lacking = is_missing(texts)
    texts[lacking] = places.ids[lacking].astype(str)  # type: ignore[index]
    return texts


def at_place(values: np.ndarray, place: np.ndarray) -> np.ndarray:
    """Return the value of each point's place, ``None`` where it has none."""
    found = np.full(len(place), None, dtype=object)
    found[place >= 0] = values[place[place >= 0]]
    return found


def _figures(
    people: People, served: Mapping[str, np.ndarray | None], unreached: np.ndarray, inside: np.ndarray
) -> dict[str, float | None]:
    whole = float(people.count[inside].sum())
    share = {
        name: None if mask is None else _share(people.count[mask & inside].sum(), whole)
        for name, mask in served.items()
    }
    figures = {
        "POPULATION_N": whole,
        "SERVED_N": float(people.count[served["served"] & inside].sum()),  # type: ignore[operator]
        "ACCESS_PCT": share["served"],
        "UNREACHED_N": float(people.count[unreached & inside].sum()),
    }
    if "served_verified" in share:
        figures["ACCESS_VERIFIED_PCT"] = share["served_verified"]
    return figures


def _by_group(question: Question, served: np.ndarray, inside: np.ndarray) -> list[tuple[str, float | None]]:
    """Return the share served of each group; ``None`` where it is not measured, or stands on a few people only.

    Groups that add up with each other (women and men) are hidden together: the city's own figure less one of them is
    the other.
    """
    groups = {name: values for name, values in question.people.groups.items() if name not in question.people.uniform}
    weights = np.column_stack([question.people.count, *groups.values()])
    whole, part = weights[inside].sum(axis=0), weights[served & inside].sum(axis=0)
    family = families(weights)
    few = is_small(np.array([part, whole - part, whole]), question.small.minimum).any(axis=0)
    hidden = np.isin(family, family[1:][few[1:]]) & question.small.suppress
    shares = dict(zip(groups, np.where(hidden, np.nan, percent(part, whole))[1:].tolist()))
    return [(name, None if np.isnan(shares.get(name, np.nan)) else shares[name]) for name in question.people.groups]


def _share(part: float, whole: float) -> float | None:
    share = float(percent(part, whole))
    return None if np.isnan(share) else share


def _unreached_notes(people: People, access: StreetAccess, unreached: np.ndarray, inside: np.ndarray) -> list[Message]:
    lost = unreached & inside
    if not lost.any():
        return []
    off_street = lost & (access.attached.segment < 0)
    if off_street.sum() == inside.sum():
        return [
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Nobody lives within {max_snap_m:g} m of a street of “{streets}” that is connected to others, so "
                    "nobody is served. Check that the street layer covers the places where people live.",
                ),
                max_snap_m=access.walking.max_snap_m,
                streets=access.graph.network.name,
            )
        ]
    values = {
        "n": int(lost.sum()),
        "off_street": int(off_street.sum()),
        "max_snap_m": access.walking.max_snap_m,
        "no_way": int((lost & ~off_street).sum()),
    }
    if stand_in_of(people.frame) is not None:  # what stands in for people is no number of them
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "{n} features where people may live are not reached and count as not served: {off_street} lie farther "
            "than {max_snap_m:g} m from a usable street, from {no_way} no way leads to a place.",
        )
        return [message(template, **values)]
    template = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "{people:.0f} people ({n} features) are not reached and count as not served: {off_street} features lie "
        "farther than {max_snap_m:g} m from a usable street, from {no_way} no way leads to a place.",
    )
    return [message(template, people=people.small.told(float(people.count[lost].sum())), **values)]


def unconnected_notes(places: Frame, apart: np.ndarray, access: StreetAccess) -> list[Message]:
    """Return what to say of places (a mask) that no street reaches."""
    if not apart.any():
        return []
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: {n} features have no usable street within {max_snap_m:g} m and serve nobody outside them "
                "(features {ids}).",
            ),
            name=places.name,
            n=int(apart.sum()),
            max_snap_m=access.walking.max_snap_m,
            ids=ids_text(places, apart),
        )
    ]
