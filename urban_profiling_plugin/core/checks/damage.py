"""Checks of damage sites: were they looked for, where, and how precisely were they placed."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP
from .city_data import CityData
from .finding import NOTE, WARNING, Found, check, found

_CROWD = 5


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "No area analysed for damage"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Whether there is a layer of damage areas beside that of damage sites."
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "A building without a damage site is undamaged only where somebody has looked. Without the analysed area no "
        "share of damaged buildings can be given.",
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Give the area that was analysed: products of UNOSAT and Copernicus hold it (“area of interest”).",
    ),
    roles=("damage",),
)
def damage_without_analysed_area(city: CityData, progress: Progress) -> Iterator[Found]:
    """Damage sites of which nobody said where they were looked for."""
    frame = city.layers.get("damage")
    if frame is not None and len(frame) and "damage_areas" not in city.given:
        yield found(
            "damage",
            frame,
            None,
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "For “{name}” no analysed area is given: shares of damaged buildings will be empty.",
            ),
        )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Damage outside the analysed area"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP("UrbanProfiling", "Damage sites that touch no polygon of the damage areas."),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "They are in no share of damaged buildings; the two layers may be of different products."
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Choose the analysed area of the same product, or add the areas of all products that are used.",
    ),
    roles=("damage",),
)
def damage_outside_analysed(city: CityData, progress: Progress) -> Iterator[Found]:
    """Damage sites where nobody looked."""
    sites, areas = city.metric("damage", progress), city.metric("damage_areas", progress)
    if sites is None or areas is None:
        return
    inside = np.zeros(len(sites), dtype=bool)
    tree = shapely.STRtree(sites.geometry)
    for area in progress.each(areas.geometry):
        shapely.prepare(area)
        inside[tree.query(area, predicate="intersects")] = True
    if not inside.all():
        yield found(
            "damage",
            sites,
            ~inside,
            QT_TRANSLATE_NOOP("UrbanProfiling", "{n} of {all} damage sites of “{name}” lie outside “{areas}”."),
            areas=areas.name,
        )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Many damage reports on one point"),
    severity=(WARNING, NOTE),
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Damage points that share their coordinates with an earlier one of the same epoch; a note when no point has "
        "{crowd} or more.",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Reports are often placed at the middle of a district or a street, and one building is reported several times. "
        "Matched to buildings they give too few damaged ones, or the wrong ones.",
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Find out how the reports were placed; leave out those that stand for an address or a district only.",
    ),
    roles=("damage",),
    crowd=_CROWD,
)
def damage_same_place(city: CityData, progress: Progress) -> Iterator[Found]:
    """Reports that share a point."""
    layer = city.every.get("damage")
    if layer is None or not layer.usable.any():
        return
    rows = np.flatnonzero(layer.usable & (shapely.get_type_id(layer.frame.geometry) == 0))
    if len(rows) < 2:
        return
    xy = shapely.get_coordinates(layer.frame.geometry[rows])
    epoch = layer.frame.texts("epoch")[rows].astype(str)
    _, round_ = np.unique(epoch, return_inverse=True)
    _, first, count = np.unique(np.column_stack([xy, round_]), axis=0, return_index=True, return_counts=True)
    again = np.delete(rows, first)
    if len(again):
        yield found(
            "damage",
            layer.frame,
            again,
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{n} of {all} damage reports of “{name}” stand on the point of another; up to {most} on one.",
            ),
            severity=WARNING if count.max() >= _CROWD else NOTE,
            most=int(count.max()),
        )
