"""Geometries mended where that is safe: repaired, freed of parts of another kind, dropped where they are a copy."""

from __future__ import annotations

import numpy as np
import shapely

from ..frame import Frame
from ..geometry import DIMENSION, made_valid, parts_of
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, message
from .areas import SEAM_WIDTH_M, drawn, measured, shared_land
from .city_data import CityData
from .finding import Finding
from .fixed import NO_ROWS, Fixed, unchanged, without_rows
from .shapes import COLLECTION, is_narrow

_CRUMB_M2 = 1.0


def drop_without_geometry(city: CityData, role: str, findings: list[Finding], progress: Progress) -> Fixed:
    """Drop the features without coordinates, unless that would be all of them."""
    layer = city.every[role]
    if not layer.usable.any():
        return unchanged(
            layer.frame,
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}”: no feature has a geometry, so none is dropped."),
        )
    return without_rows(
        layer.frame,
        np.flatnonzero(~layer.usable),
        QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}”: {n} features without a geometry were dropped."),
    )


def repair_invalid(city: CityData, role: str, findings: list[Finding], progress: Progress) -> Fixed:
    """Repair invalid geometries, keeping their kind; what has no area or length loses its geometry."""
    layer = city.every[role]
    rows = np.flatnonzero(layer.usable & ~layer.valid(progress))
    geometry = layer.frame.geometry.copy()
    dimension = shapely.get_dimensions(geometry[rows])
    for row, wanted, made in zip(rows, dimension, made_valid(geometry[rows])):
        if made is None:
            geometry[row] = None
            continue
        alike = shapely.get_dimensions(made) == wanted and shapely.get_type_id(made) != COLLECTION
        geometry[row] = made if alike else parts_of(made, int(wanted))
    lost = int(shapely.is_missing(geometry[rows]).sum())
    template = QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}”: {n} invalid geometries were repaired.")
    if lost:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{name}”: {n} invalid geometries were repaired; {lost} features had no area or length and now have no "
            "geometry.",
        )
    told = message(template, name=layer.frame.name, n=len(rows) - lost, lost=lost)
    return Fixed(layer.frame.with_geometry(geometry), rows, NO_ROWS, told)


def keep_parts_of_role(city: CityData, role: str, findings: list[Finding], progress: Progress) -> Fixed:
    """Keep of geometry collections the parts that the role asks for."""
    layer = city.every[role]
    rows = rows_of(layer.frame, findings)
    geometry = layer.frame.geometry.copy()
    for row in rows:
        geometry[row] = parts_of(geometry[row], DIMENSION[layer.role.geometry])
    template = QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}”: {n} collections keep only the parts that count.")
    told = message(template, name=layer.frame.name, n=len(rows))
    return Fixed(layer.frame.with_geometry(geometry), rows, NO_ROWS, told)


def drop_copies(city: CityData, role: str, findings: list[Finding], progress: Progress) -> Fixed:
    """Drop the features that repeat an earlier one in geometry and values."""
    frame = city.layers[role]
    template = QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}”: {n} features that repeat an earlier one were dropped.")
    return without_rows(frame, rows_of(frame, findings), template)


def swap_axes(city: CityData, role: str, findings: list[Finding], progress: Progress) -> Fixed:
    """Exchange x and y of every coordinate."""
    frame = city.layers[role]
    geometry = frame.geometry.copy()
    high = shapely.has_z(geometry)
    geometry[~high] = shapely.transform(geometry[~high], lambda xy: xy[:, ::-1])
    geometry[high] = shapely.transform(geometry[high], lambda xyz: xyz[:, [1, 0, 2]], include_z=True)
    rows = np.flatnonzero(city.every[role].usable)
    template = QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}”: x and y of {n} features were exchanged.")
    return Fixed(frame.with_geometry(geometry), rows, NO_ROWS, message(template, name=frame.name, n=len(rows)))


def cut_thin_overlaps(city: CityData, role: str, findings: list[Finding], progress: Progress) -> Fixed:
    """Take strips that two areas share away from the later one, where they share no more and it stays as whole."""
    frame = city.layers[role]
    row = np.flatnonzero(city.every[role].valid(progress))
    one, other, piece = shared_land(drawn(city, progress), city.crs, progress)
    wide = ~is_narrow(piece, SEAM_WIDTH_M)
    claimed = set(zip(one[wide].tolist(), other[wide].tolist()))  # by both: somebody has to say whose it is
    earlier: dict[int, set[int]] = {}
    for first, second in zip(one[~wide].tolist(), other[~wide].tolist()):
        if (first, second) not in claimed:
            earlier.setdefault(row[second], set()).add(row[first])
    geometry = frame.geometry.copy()
    changed = []
    for later in progress.each(sorted(earlier)):
        after = _cut(geometry[later], geometry[sorted(earlier[later])], frame, city)
        if after is not None:
            geometry[later] = after
            changed.append(later)
    template = QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}”: thin overlaps were cut from {n} areas.")
    left = len(np.unique(other[~wide])) - len(changed)
    if left:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{name}”: thin overlaps were cut from {n} areas; {left} would fall apart or share more land, and are "
            "left.",
        )
    told = message(template, name=frame.name, n=len(changed), left=left)
    return Fixed(frame.with_geometry(geometry), np.array(changed, dtype=np.int64), NO_ROWS, told)


def _cut(area: shapely.Geometry, others: np.ndarray, frame: Frame, city: CityData) -> shapely.Geometry | None:
    """Return an area without what others cover, ``None`` when it would fall apart; crumbs of the cut are no part."""
    parts = shapely.get_parts(shapely.difference(area, shapely.union_all(others)))
    in_metres = measured(parts, frame, city.crs)
    crumb = is_narrow(in_metres, SEAM_WIDTH_M) & (shapely.area(in_metres) < _CRUMB_M2)
    parts = parts[~crumb & (shapely.get_dimensions(parts) == 2)]
    if len(parts) != shapely.get_num_geometries(area):
        return None
    after = parts[0] if len(parts) == 1 else shapely.multipolygons(parts)
    return after if shapely.is_valid(after) else None


def rows_of(frame: Frame, findings: list[Finding]) -> np.ndarray:
    """Return the rows that findings name."""
    named = np.concatenate([finding.ids for finding in findings])
    return np.flatnonzero(np.isin(frame.ids, named))
