"""What OGR hands over as columns and geometries: NULLs, bytes, days, lists and arcs told as core knows them."""

from __future__ import annotations

import json

import numpy as np
import shapely
from osgeo import ogr

_EMPTY = {
    "integer": "int64",
    "real": "float64",
    "boolean": "bool",
    "date": "datetime64[D]",
    "datetime": "datetime64[ms]",
}
_CHORD_DEG = 1.0
"""An arc's chord spans one degree, as where QGIS makes them."""
_COLLECTION = 7


def from_wkb(wkb: np.ndarray) -> np.ndarray:
    """Return geometries, ``None`` where there is none that can be read; arcs, which GEOS knows none of, as chords."""
    if isinstance(wkb, np.ma.MaskedArray):
        wkb = np.where(np.ma.getmaskarray(wkb), None, np.ma.getdata(wkb))
    try:
        found = shapely.from_wkb(wkb, on_invalid="ignore")
    except NotImplementedError:  # newer GEOS reads arcs, which shapely then refuses
        found = np.array([item if _arcs(item) is None else None for item in wkb], dtype=object)
        found = shapely.from_wkb(found, on_invalid="ignore")
    # older GEOS gives none for them; newer lets them through in a collection
    doubtful = shapely.is_missing(found) | (shapely.get_type_id(found) == _COLLECTION)
    for row in np.flatnonzero(doubtful).tolist():
        curve = _arcs(wkb[row])
        if curve is not None:
            chords = curve.GetLinearGeometry(_CHORD_DEG).ExportToWkb()
            found[row] = shapely.from_wkb(bytes(chords), on_invalid="ignore")
    return found


def _arcs(wkb: bytes | None) -> ogr.Geometry | None:
    """Return a geometry that has arcs, ``None`` for any other."""
    try:
        found = None if wkb is None else ogr.CreateGeometryFromWkb(bytes(wkb))
    except RuntimeError:
        return None
    return found if found is not None and found.HasCurveGeometry() else None


def unmasked(values: np.ndarray, kind: str) -> np.ndarray:
    """Return a batch column without mask: NaN, NaT or None where NULL."""
    mask = np.ma.getmaskarray(values)
    data = np.ma.getdata(values)
    if kind == "text":
        text = _decoded(data)
        text[mask] = None
        return text
    if kind == "integer":
        if not mask.any():
            return data.astype(np.int64)
        if np.abs(data[~mask], dtype=np.float64).max(initial=0) < 2**53:
            return np.where(mask, np.nan, data.astype(np.float64))
        return np.where(mask, None, data.astype(object))
    if kind == "real":
        return np.where(mask, np.nan, data.astype(np.float64))
    if kind == "boolean":
        return np.where(mask, None, data.astype(object)) if mask.any() else data.astype(bool)
    return np.where(mask, np.datetime64("NaT"), data)


def _decoded(data: np.ndarray) -> np.ndarray:
    """Return texts as objects: fixed-width bytes, or the objects (with ``None``) that newer GDAL hands over."""
    if data.dtype == object:
        return np.array([v.decode("utf-8", "replace") if isinstance(v, bytes) else v for v in data], dtype=object)
    if not len(data):
        return np.empty(0, dtype=object)
    # one distinct value is decoded once: classes and uses repeat, names do not
    unique, inverse = np.unique(data, return_inverse=True)
    decoded = [value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value) for value in unique]
    return np.array(decoded, dtype=object)[inverse.reshape(-1)]


def joined(chunks: list[np.ndarray], kind: str) -> np.ndarray:
    """Return batches of a column as one."""
    if not chunks:
        return np.empty(0, dtype=_EMPTY.get(kind, object))
    if any(chunk.dtype == object for chunk in chunks):
        chunks = [chunk.astype(object) for chunk in chunks]
    return np.concatenate(chunks)


def column_of(values: list, kind: str) -> np.ndarray:
    """Return Python values (``None`` where NULL) as a column of this kind.

    >>> column_of([1, None], "integer")
    array([ 1., nan])
    """
    if kind in ("integer", "boolean") and all(value is not None for value in values):
        return np.array(values, dtype=_EMPTY[kind])
    if kind in ("integer", "real"):
        if kind == "integer" and any(value is not None and abs(value) >= 2**53 for value in values):
            return np.array(values, dtype=object)
        return np.array([np.nan if value is None else value for value in values], dtype=np.float64)
    if kind in ("date", "datetime"):
        stamps = [None if value is None else str(value).replace("/", "-").split("+")[0].strip() for value in values]
        return np.array(["NaT" if stamp is None else stamp for stamp in stamps], dtype=_EMPTY[kind])
    return np.array([value if value is None or kind == "boolean" else text_of(value) for value in values], dtype=object)


def text_of(value: object) -> str:
    """Return a value as a text; lists and objects as JSON, as they would stand in a text field.

    >>> text_of(["a", None]), text_of(2)
    ('["a", null]', '2')
    """
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, (list, tuple, dict)) else str(value)
