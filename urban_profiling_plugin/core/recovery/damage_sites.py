"""A canonical damage layer, read and checked: one site a row, with its class, its date and where it lies."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import numpy as np
import pyproj
import shapely

from ..errors import Problems, UrbanProfilingError
from ..frame import Frame
from ..geometry import points_of, repair_places
from ..people import parse_counts
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .chosen_epoch import Epochs, choose_epoch, codes_of
from .damage_classes import DESTROYED

SITE_FIELDS = ("site_id", "epoch", "sensor_date", "damage_class", "damage_class_high")
"""Fields of canonical damage that are worked with."""


@dataclass(frozen=True)
class DamageSites:
    """Damage sites of the epoch asked for.

    Attributes
    ----------
    frame : the chosen rows of the layer as given.
    rows : rows of `frame` with a geometry, shape (n,); what follows is of these.
    geometry : points and polygons in the metric CRS.
    damage_class, damage_class_high : float, NaN where not analysed, and where the class spans none.
    date : datetime64[D], NaT where unknown.
    newness : int, higher is newer; equal for equal date and epoch.
    """

    frame: Frame
    rows: np.ndarray
    geometry: np.ndarray
    damage_class: np.ndarray
    damage_class_high: np.ndarray
    date: np.ndarray
    newness: np.ndarray
    notes: list[Message]


def read_damage_sites(
    damage: Frame, crs: pyproj.CRS, epoch: str = "latest", apart_m: float = 10.0, progress: Progress | None = None
) -> DamageSites:
    """Return the sites of a canonical damage layer at one epoch.

    Parameters
    ----------
    damage : points or polygons with ``damage_class`` (0 to 4, NULL not analysed) and, where known,
        ``damage_class_high, site_id, epoch, sensor_date``.
    epoch : ``latest``, ``all``, an epoch of the layer or a date; see `choose_epoch`.
    apart_m : rows of one ``site_id`` that lie farther apart are different sites.

    Raises
    ------
    UrbanProfilingError : an empty layer, one that is not canonical, classes or dates that are none, no such epoch.
    """
    progress = progress or Progress()
    low, high, dates, epochs = _read_fields(damage)
    fixed = repair_places(damage.only(), progress.part(0, 50))
    moved = fixed.frame.to_crs(crs)
    geometry = np.full(len(damage), None, dtype=object)
    geometry[fixed.rows] = moved.geometry
    chosen = choose_epoch(damage, epochs, geometry, epoch, apart_m)
    notes = [*fixed.notes, *_range_note(damage, low, high), *_date_notes(damage, dates), *chosen.notes]
    notes += _set_back_note(damage, low, chosen.rows, epochs)
    progress.at(80)
    high[np.isnan(low)] = np.nan
    located = np.flatnonzero(~shapely.is_missing(geometry[chosen.rows]))
    rows = chosen.rows[located]
    points = shapely.get_dimensions(geometry[rows]) == 0
    geometry[rows[points]] = points_of(geometry[rows[points]])
    notes += _crowd_note(damage, geometry[rows[points]])
    progress.at(100)
    return DamageSites(
        damage.take(chosen.rows),
        located,
        geometry[rows],
        low[rows],
        high[rows],
        dates[rows],
        chosen.newness[rows],
        notes,
    )


def _read_fields(damage: Frame) -> tuple[np.ndarray, np.ndarray, np.ndarray, Epochs]:
    """Return class, upper class, date and epoch of every row; every problem is said at once."""
    if not len(damage) or damage.geometry is None:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}” holds no damage sites. Choose a layer with features, or check its filter and "
                "selection. Where a product found no damage, there is nothing to overlay.",
            ),
            name=damage.name,
        )
    if damage.find("damage_class") is None:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}” has no field damage_class, so it is not a standardised damage layer. Run “Standardise "
                "damage” (standardisedamage) on it first and give its result here. Its fields are: {fields}.",
            ),
            name=damage.name,
            fields=", ".join(damage.columns) or "–",
        )
    problems = Problems()
    low = read_class(damage, "damage_class", problems)
    high = np.full(len(damage), np.nan)
    if damage.find("damage_class_high") is not None:
        high = read_class(damage, "damage_class_high", problems)
        turned = high < low
        if turned.any():
            problems.add(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Layer “{name}”: damage_class_high is below damage_class in features {ids}. It is the upper end "
                    "of a class that spans several; correct it or leave it empty.",
                ),
                ids=damage.ids[turned],  # type: ignore[index]
                name=damage.name,
            )
    dates = read_dates(damage, "sensor_date", problems)
    problems.raise_any()
    return low, high, dates, Epochs.of(damage, dates)


def read_class(frame: Frame, field: str, problems: Problems) -> np.ndarray:
    """Return a field of damage classes as float64, NaN where empty; what is no class from 0 to 4 goes to `problems`."""
    values, wrong = parse_counts(frame, field)
    wrong = wrong | (values < 0) | (values > DESTROYED) | (values != np.round(values)) & ~np.isnan(values)
    if wrong.any():
        column = frame.column(field)
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: {field} holds {values} (features {ids}), but a class is a whole number from 0 (none) "
                "to 4 (destroyed), or empty where not analysed. Run “Standardise damage” (standardisedamage) on the "
                "product, with a crosswalk table where its words are not known.",
            ),
            ids=frame.ids[wrong],  # type: ignore[index]
            name=frame.name,
            field=field,
            values=list_ids(sorted({str(value) for value in column[wrong].tolist()})),
        )
    return np.where(wrong, np.nan, values)


def read_dates(frame: Frame, field: str, problems: Problems) -> np.ndarray:
    """Return a field of dates as datetime64[D], NaT where empty or where there is no field; texts must be ISO dates."""
    found = frame.find(field)
    if found is None:
        return np.full(len(frame), np.datetime64("NaT", "D"))
    column = frame.columns[found]
    if column.dtype.kind == "M":
        return column.astype("datetime64[D]")
    codes, texts = codes_of(column)
    parsed = [_iso_date(text) for text in texts]
    dates = np.array([*parsed, None], dtype="datetime64[D]")[codes]
    wrong = (codes >= 0) & np.isnat(dates)
    if wrong.any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: {field} holds {values} (features {ids}), which are not dates of the form 2024-05-03. "
                "Correct them or leave them empty; “Standardise damage” (standardisedamage) reads other forms.",
            ),
            ids=frame.ids[wrong],  # type: ignore[index]
            name=frame.name,
            field=field,
            values=list_ids(text for text, date in zip(texts, parsed) if date is None),
        )
    return dates


def _iso_date(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text[:10])
    except ValueError:
        return None


def _range_note(damage: Frame, low: np.ndarray, high: np.ndarray) -> list[Message]:
    stray = np.isnan(low) & ~np.isnan(high)
    if not stray.any():
        return []
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: {n} sites have a damage_class_high but no damage_class (features {ids}); taken as not "
                "analysed.",
            ),
            name=damage.name,
            n=int(stray.sum()),
            ids=list_ids(damage.ids[stray]),  # type: ignore[index]
        )
    ]


def _date_notes(damage: Frame, dates: np.ndarray) -> list[Message]:
    missing = np.isnat(dates)
    if not missing.any():
        return []
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: the date of the image (sensor_date) is missing for {n} of {all} rows. They take the place "
                "of their epoch in the order of time, else they count as oldest.",
            ),
            name=damage.name,
            n=int(missing.sum()),
            all=len(damage),
        )
    ]


def _set_back_note(damage: Frame, low: np.ndarray, chosen: np.ndarray, epochs: Epochs) -> list[Message]:
    """Say how many sites are not analysed at their newest epoch although they were before."""
    column = damage.find("site_id")
    if column is None or len(chosen) == len(damage) or len(epochs.names) < 2:
        return []
    site, _ = codes_of(damage.columns[column])
    graded = np.zeros(site.max(initial=-1) + 2, dtype=bool)  # the last one: rows without a site
    graded[site[~np.isnan(low)]] = True
    graded[-1] = False
    lost = np.isnan(low[chosen]) & graded[site[chosen]]
    if not lost.any():
        return []
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: {n} sites are not analysed at the epoch used but are at another one; they count as not "
                "analysed. Choose the epoch “all” to use what is known of every epoch.",
            ),
            name=damage.name,
            n=int(lost.sum()),
        )
    ]


def _crowd_note(damage: Frame, points: np.ndarray) -> list[Message]:
    """Warn of coordinates that several sites share: reports placed on a street or a quarter, not on a building."""
    xy = shapely.get_coordinates(points)
    _, count = np.unique(xy[:, 0] + 1j * xy[:, 1], return_counts=True)
    shared = count[count > 1]
    if not len(shared):
        return []
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: {n} sites share their coordinate with another, at {places} coordinates, up to {most} on "
                "one. Reports placed on a quarter or a street instead of a building look like that: they all meet the "
                "one building there.",
            ),
            name=damage.name,
            n=int(shared.sum()),
            places=len(shared),
            most=int(shared.max()),
        )
    ]
