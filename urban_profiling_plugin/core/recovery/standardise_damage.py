"""Damage products of UNOSAT, Copernicus EMS, xBD and anybody else in one canonical form."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import shapely

from ..crs import check_coordinates
from ..errors import Problems, UrbanProfilingError
from ..frame import Frame
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message
from .damage_codes import check_codes
from .damage_crosswalk import read_crosswalk
from .damage_epochs import image_dates
from .damage_fields import ungraded_fields
from .damage_fillers import read_fillers
from .damage_grades import CANONICAL, Graded, class_counts, graded
from .damage_product import DAMAGE, FACILITIES, ROADS, SOURCES, Product, ProductLayer, product_of, read_product
from .damage_records import records_of
from .product_area import product_area
from .product_reading import (
    ProductInput,
    Reading,
    check_named,
    check_request,
    left_out_notes,
    moments,
    no_damage,
    summary_notes,
    unrecognised,
)
from .product_sites import crowded_places, joined, newest_of_products, of_one_shape

_EXTRA = ("name", "kind", "functional")
ImageDates = dict[str, np.datetime64]
"""Dates of a product's images by id."""


def standardise_damage(
    product: ProductInput,
    *,
    scheme: str = "auto",
    crosswalk: Path | str | None = None,
    class_field: str | None = None,
    date_field: str | None = None,
    confidence_field: str | None = None,
    more_products: Sequence[ProductInput] = (),
    split_ranges: str = "keep",
    date_order: str = "auto",
    same_site_m: float = 1.0,
    many_reports: int = 10,
    progress: Progress | None = None,
) -> Result:
    """Return a damage product as one row a site and epoch, in five classes.

    Classes: 0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed, NULL not analysed. What each value of a source means
    stands in the tables ``damage_<scheme>.csv`` with its source. A value that spans two classes (Copernicus “Damaged”)
    keeps the lowest in ``damage_class`` and the highest in ``damage_class_high``. Values that no table knows get no
    class and are listed; a layer of which no value is known is refused.

    Sources: field lists and codes of the UNOSAT Gaza Strip comprehensive damage assessment of 11 October 2025 and of
    older UNOSAT shapefiles; Copernicus EMS Rapid Mapping packages EMSR190 (2016) and EMSR884; Gupta et al. 2019 (xBD).

    Parameters
    ----------
    product : path of a product (a zip as published, GeoPackage, geodatabase, shapefile, GeoJSON, xBD labels), or a
        layer with all its columns.
    scheme : ``auto``, ``unosat``, ``copernicus``, ``xbd`` or ``custom`` (`class_field` and `crosswalk` say all).
    crosswalk : table for the values of `class_field`; with a known scheme it adds to the plugin's and overrules it.
    more_products : further products of the same city. Where sites of several products share a place, the newest that
        was analysed there is kept.
    split_ranges : ``keep`` ranges of classes, or take the ``low`` or the ``high`` end.
    date_order : ``auto``, ``ymd``, ``dmy`` or ``mdy``, see `read_dates`.
    same_site_m : points of different products this close are one site (m).
    many_reports : from this many sites on one coordinate a warning is given.

    Returns
    -------
    Result
        ``OUTPUT``: canonical damage; ``ANALYSED_AREA``: polygons that were analysed; ``ROADS``, ``FACILITIES``: graded
        in the product; ``CLASSES``: ``source_class, damage_class, damage_class_high, damage_label, count``.
        Figures ``CLASS_0_N`` to ``CLASS_4_N`` (rows by ``damage_class``; ``RANGE_N`` of them reach higher),
        ``NOT_ANALYSED_N, UNKNOWN_N`` (rows without a class), ``DUPLICATES_N`` (copies left out), ``REPLACED_N`` (sites
        left out for a newer product's), ``SITES_N, NEWEST_DATE`` and ``PREVIOUS_EPOCH`` (the one before the last).

    Raises
    ------
    UrbanProfilingError : the file cannot be opened, holds no damage or in no known scheme; codes run backwards.
    """
    progress = progress or Progress()
    given = None if crosswalk is None else read_crosswalk(crosswalk)
    reading = Reading(scheme, class_field, date_field, confidence_field, date_order, given, read_fillers())
    check_request(reading)
    inputs = [product, *more_products]
    products = []
    for number, item in enumerate(inputs):
        part = progress.part(60.0 * number / len(inputs), 60.0 * (number + 1) / len(inputs))
        products.append(_read(item, reading, part))
    notes = [note for found in products for note in (*found.notes, *left_out_notes(found))]
    check_coordinates(*(layer.frame for found in products for layer in found.layers))

    damage = _records(products, DAMAGE, reading, notes, progress.part(60, 75))
    if damage is None or not len(damage.frame):
        raise no_damage(inputs, products)
    damage = newest_of_products(damage, same_site_m, notes, progress.part(75, 85))
    damage = of_one_shape(damage, notes, progress.part(85, 90))
    crowded_places(damage.frame, many_reports, notes)
    progress.check()
    rows, table = graded(damage, split_ranges, notes)
    if not len(rows):
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The crosswalk table “{table}” leaves every record out, so there is no damage layer."
            ),
            table=", ".join(sorted(set(damage.tables))),
        )
    layers = {
        "OUTPUT": rows.only(*CANONICAL, "product", "kind"),
        "ANALYSED_AREA": product_area(products, reading.fillers, rows.crs, notes),
        "CLASSES": table,
    }
    for key, role in (("ROADS", ROADS), ("FACILITIES", FACILITIES)):
        found = _records(products, role, reading, notes, progress.part(90, 95), str(rows.columns["scheme"][0]))
        layers[key] = _beside(found, rows, split_ranges, notes, progress.part(95, 100))
    figures, breakdown = class_counts(rows, damage)
    return Result(layers, {**figures, **moments(rows)}, [*notes, *summary_notes(rows)], breakdown)


def _read(item: ProductInput, reading: Reading, progress: Progress) -> Product:
    if isinstance(item, Frame):
        return product_of(item)
    return read_product(Path(item), lambda names: reading.fields(names) is not None, progress)


def _records(
    products: Sequence[Product],
    role: str,
    reading: Reading,
    notes: list[Message],
    progress: Progress,
    scheme: str = "",
) -> Graded | None:
    """Return the records of every layer of one role, ``None`` when there is no such layer.

    `scheme` is what roads and facilities without grades are said to be in: that of the buildings.
    """
    problems = Problems()
    parts: list[Graded] = []
    order = 0
    for found in products:
        sources = _sources(found, reading, notes if role == DAMAGE else [])
        for layer in found.layers:
            if _role(layer) != role or not len(layer.frame):
                continue
            progress.check()
            if layer.frame.geometry is None:
                problems.add(
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling",
                        "“{name}” is a table without geometry. Choose the layer of damage sites, or make one with "
                        "“Create points layer from table” of the Processing toolbox.",
                    ),
                    name=layer.frame.name,
                )
                continue
            fields = reading.fields(list(layer.frame.columns))
            if fields is None and role == DAMAGE:
                problems.messages.append(unrecognised(layer, reading))
                continue
            if fields is None:
                fields = ungraded_fields(layer.frame.columns, scheme)
            table = reading.crosswalk(fields.scheme)
            check_codes(layer, fields, table, problems)
            if problems.messages:
                continue
            read = records_of(
                layer,
                fields,
                _dates_for(layer, sources),
                reading.fillers,
                table,
                date_order=reading.date_order,
                progress=progress,
            )
            notes += read.notes
            parts.append(Graded.of(read, table, order, refuse=role == DAMAGE))
            order += 1
        order += 1_000
    if role == DAMAGE:
        check_named(products, reading, notes, problems)
    problems.raise_any()
    return joined(parts, progress) if parts else None


def _role(layer: ProductLayer) -> str:
    """Return what a layer is for; transport that is no line (bridges, airfields) belongs with the facilities."""
    if layer.role == ROADS and layer.frame.geometry is not None:
        shapes = shapely.get_dimensions(layer.frame.geometry)
        return ROADS if (shapes == 1).any() or not len(shapes) else FACILITIES
    return layer.role


def _dates_for(layer: ProductLayer, sources: dict[tuple[str, str], ImageDates]) -> ImageDates | None:
    """Return the dates of a layer's images: of its product in its package, else of the only table there is."""
    if (layer.product, layer.package) in sources:
        return sources[layer.product, layer.package]
    return next(iter(sources.values())) if len(sources) == 1 else None


def _sources(found: Product, reading: Reading, notes: list[Message]) -> dict[tuple[str, str], ImageDates]:
    """Return the dates of images by product and package, then by id."""
    sources: dict[tuple[str, str], ImageDates] = {}
    for layer in found.layers:
        if layer.role == SOURCES:
            dates, _, said = image_dates(layer.frame, reading.fillers, reading.date_order)
            notes += said
            if dates:
                sources[layer.product, layer.package] = dates
    return sources


def _beside(found: Graded | None, rows: Frame, split_ranges: str, notes: list[Message], progress: Progress) -> Frame:
    """Return roads or facilities in canonical form, empty when the product has none."""
    if found is None or not len(found.frame):
        nothing = rows.take(np.zeros(0, dtype=np.int64))
        blank = {name: np.empty(0, dtype=object) for name in _EXTRA}
        return nothing.only(*CANONICAL, "product").with_columns(blank)
    beside = graded(of_one_shape(found, notes, progress), split_ranges, notes)[0]
    return beside.to_crs(rows.crs).only(*CANONICAL, "product", *_EXTRA)
