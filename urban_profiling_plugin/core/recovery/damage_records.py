"""One layer of a product as records: a row a site and epoch, with the class still in the words of its source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import shapely

from ..duplicates import first_equal
from ..frame import Frame, ids_text
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, as_text, message
from .damage_crosswalk import Crosswalk, distinct, plain
from .damage_epochs import days_of, in_order_of_time, visit_numbers
from .damage_fields import LayerFields, site_field, telling
from .damage_fillers import Fillers, filler_note
from .damage_product import ProductLayer

_MORE = {
    "name": ("name", "nam"),
    "kind": ("obj_type", "settl_type", "road_type", "fac_type", "info", "disaster"),
    "functional": ("functional",),
}
"""Fields of a product that are kept beside the canonical ones, by the name they are given."""


@dataclass
class Records:
    """What a layer gave.

    Attributes
    ----------
    frame : a row a site and epoch: ``site_id, epoch, sensor_date, source_class, confidence, note, product,
        package, copies, scheme, name, kind, functional``; ``copies`` is how many exact copies
        it stands for, ``feature`` the number of its feature.
    duplicates : features left out because another is the same.
    sites : number of features kept.
    """

    frame: Frame
    duplicates: int = 0
    sites: int = 0
    notes: list[Message] = field(default_factory=list)


def records_of(
    layer: ProductLayer,
    fields: LayerFields,
    sources: Mapping[str, np.datetime64] | None,
    fillers: Fillers,
    crosswalk: Crosswalk,
    *,
    date_order: str = "auto",
    progress: Progress | None = None,
) -> Records:
    """Return the records of a layer.

    Parameters
    ----------
    fields : where the layer has its grades and dates.
    sources : date by id of the product's table of images, ``None`` when it has none.
    crosswalk : what it knows is an answer and no filler.
    """
    result = Records(layer.frame)
    frame = _placed(layer.frame, result)
    frame, copies = _once(frame, fields, result)
    result.duplicates = int(copies.sum())
    result.sites = len(frame)
    epochs = fields.epochs
    progress = progress or Progress()
    days, values = [], []
    for epoch in progress.part(0, 50).each(epochs):
        days.append(days_of(frame, fields, epoch.date, sources, fillers, date_order, result.notes))
        values.append(_cleaned(frame, epoch.value, fillers, result, crosswalk))
    progress.at(50)
    row, place, number = in_order_of_time(frame, fields, days, values, result.notes)

    def picked(columns: list[np.ndarray]) -> np.ndarray:
        return np.stack(columns)[place, row] if len(columns) > 1 else columns[0][row]

    ids = _site_ids(frame, layer, days)
    if len(epochs) == 1:
        number = visit_numbers(ids, days[0])
    progress.at(80)
    columns = {
        "site_id": ids[row],
        "epoch": number,
        "sensor_date": picked(days),
        "source_class": picked(values),
        "confidence": picked([_cleaned(frame, e.confidence, fillers, result) for e in epochs]),
        "note": picked([_status(frame, e.status) for e in epochs]),
        "product": np.full(len(row), layer.product, dtype=object),
        "package": np.full(len(row), layer.package, dtype=object),
        "copies": copies[row],
        "feature": row,
        "scheme": np.full(len(row), fields.scheme, dtype=object),
    }
    for name, choices in _MORE.items():
        found = next((own for own in map(frame.find, choices) if own is not None), None)
        columns[name] = _cleaned(frame, found, fillers, result)[row]
    result.frame = Frame(frame.geometry[row], columns, frame.crs, frame.ids[row], frame.name, {"sensor_date": "date"})
    return result


def _placed(frame: Frame, result: Records) -> Frame:
    """Return the features that have a place; the others are listed."""
    lost = shapely.is_missing(frame.geometry) | shapely.is_empty(frame.geometry)
    if not lost.any():
        return frame
    result.notes.append(
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "“{name}”: {n} features have no geometry and were left out (features {ids})."
            ),
            name=frame.name,
            n=int(lost.sum()),
            ids=ids_text(frame, lost),
        )
    )
    return frame.take(~lost)


def _once(frame: Frame, fields: LayerFields, result: Records) -> tuple[Frame, np.ndarray]:
    """Return the features without those that are the same as an earlier one, and how many of these each stands for.

    The same are features of one place whose fields all agree, but for row numbers. In Copernicus and xBD products a
    building has one grade an image, so there place, grade and image are enough.
    """
    if fields.scheme in ("copernicus", "xbd"):
        epoch = fields.epochs[0]
        compared = [name for name in (epoch.value, epoch.date, fields.source) if name]
    else:
        compared = telling(frame.columns)
    first = first_equal(frame.geometry)
    shared = np.bincount(first, minlength=len(frame))[first] > 1
    rows = np.flatnonzero(shared)
    copies = np.zeros(len(frame), dtype=np.int64)
    if not len(rows):
        return frame, copies
    keys = np.column_stack([first[rows], *(distinct(frame.columns[name][rows])[1] for name in compared)])
    _, kept, count = np.unique(keys, axis=0, return_index=True, return_counts=True)
    copies[rows[kept]] = count - 1
    repeated = np.ones(len(rows), dtype=bool)
    repeated[kept] = False
    if not repeated.any():
        return frame, copies
    keep = np.ones(len(frame), dtype=bool)
    keep[rows[repeated]] = False
    result.notes.append(
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: {n} features are exact copies of others and count once (features {ids}).",
            ),
            name=frame.name,
            n=int(repeated.sum()),
            ids=ids_text(frame, ~keep),
        )
    )
    return frame.take(keep), copies[keep]


def _cleaned(
    frame: Frame, name: str | None, fillers: Fillers, result: Records, crosswalk: Crosswalk | None = None
) -> np.ndarray:
    """Return a column as the texts that were published, ``None`` where a filler stands; what was one is reported."""
    if name is None:
        return np.full(len(frame), None, dtype=object)
    found, codes = distinct(frame.columns[name])
    texts = np.empty(len(found), dtype=object)
    count = np.bincount(codes, minlength=len(found))
    given = [value for value in found if value is not None and str(value).strip()]
    for place, value in enumerate(found):
        if value is None or not str(value).strip():
            continue
        word = plain(value)
        alone = word in fillers.everywhere and len(given) == 1
        answer = crosswalk is not None and crosswalk.find(value) is not None
        if (alone or word in fillers.texts) and not answer:
            result.notes.append(filler_note(frame.name, name, str(value), int(count[place])))
            continue
        texts[place] = as_text(value)
    return texts[codes] if len(found) else np.full(len(frame), None, dtype=object)


def _status(frame: Frame, name: str | None) -> np.ndarray:
    """Return UNOSAT's status code as a remark: no codebook of it is public, so it is kept and not read."""
    if name is None:
        return np.full(len(frame), None, dtype=object)
    found, codes = distinct(frame.columns[name])
    texts = np.array([None if value is None else f"status {as_text(value)}" for value in found], dtype=object)
    return texts[codes] if len(found) else np.full(len(frame), None, dtype=object)


def _site_ids(frame: Frame, layer: ProductLayer, days: list[np.ndarray]) -> np.ndarray:
    """Return the features' own identifiers where they tell features apart, else the product and the feature's number.

    An identifier may come again with another date: the same site visited again.
    """
    for name in site_field(frame.columns):
        ids, codes = distinct(frame.columns[name])
        keys = [codes]
        if len(days) == 1:
            keys.append(np.where(np.isnat(days[0]), -(2**31), days[0].astype(np.int64)))
        alone = len(np.unique(np.column_stack(keys), axis=0)) == len(frame)
        if None not in ids and alone:
            return np.array([as_text(value) for value in ids], dtype=object)[codes]
    return np.array([f"{layer.product}:{number}" for number in frame.ids.tolist()], dtype=object)
