"""Damage products of UNOSAT, Copernicus EMS, xBD and anybody else in one canonical form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Union

import numpy as np
import shapely

from ..crs import check_coordinates
from ..errors import Problems, UrbanProfilingError
from ..frame import Frame
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .damage_codes import check_codes
from .damage_crosswalk import SCHEMES, Crosswalk, read_crosswalk, shipped_crosswalk
from .damage_epochs import image_dates
from .damage_fields import LayerFields, fields_of, ungraded_fields
from .damage_fillers import Fillers, read_fillers
from .damage_grades import CANONICAL, Graded, class_counts, graded
from .damage_product import DAMAGE, FACILITIES, ROADS, SOURCES, Product, ProductLayer, product_of, read_product
from .damage_records import records_of
from .product_area import product_area
from .product_sites import crowded_places, joined, newest_of_products, of_one_shape

ProductInput = Union[Path, str, Frame]
_EXTRA = ("name", "kind", "functional")


@dataclass(frozen=True)
class Reading:
    """How layers are read; see `standardise_damage`."""

    scheme: str
    class_field: str | None
    date_field: str | None
    confidence_field: str | None
    date_order: str
    given: Crosswalk | None
    fillers: Fillers
    shipped: dict[str, Crosswalk] = field(default_factory=dict)

    def fields(self, names: Sequence[str]) -> LayerFields | None:
        """Return the fields of a layer that hold grades."""
        return fields_of(names, self.scheme, self.class_field, self.date_field, self.confidence_field)

    def crosswalk(self, scheme: str) -> Crosswalk:
        """Return the table that a scheme is read with: the plugin's, where the user's says nothing else."""
        if scheme in SCHEMES and scheme not in self.shipped:
            own = shipped_crosswalk(scheme)
            given = self.given or Crosswalk()
            self.shipped[scheme] = Crosswalk({**own.grades, **given.grades}, given.name or own.name)
        return self.shipped.get(scheme) or self.given or Crosswalk()


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
        left out for a newer product's), ``SITES_N``.

    Raises
    ------
    UrbanProfilingError : the file cannot be opened, holds no damage or in no known scheme; codes run backwards.
    """
    progress = progress or Progress()
    given = None if crosswalk is None else read_crosswalk(crosswalk)
    reading = Reading(scheme, class_field, date_field, confidence_field, date_order, given, read_fillers())
    _check_request(reading)
    inputs = [product, *more_products]
    products = []
    for number, item in enumerate(inputs):
        part = progress.part(60.0 * number / len(inputs), 60.0 * (number + 1) / len(inputs))
        products.append(_read(item, reading, part))
    notes = [note for found in products for note in (*found.notes, *_left_out(found))]
    check_coordinates(*(layer.frame for found in products for layer in found.layers))

    damage = _records(products, DAMAGE, reading, notes, progress.part(60, 75))
    if damage is None or not len(damage.frame):
        raise _no_damage(inputs, products)
    damage = newest_of_products(damage, same_site_m, notes, progress.part(75, 85))
    damage = of_one_shape(damage, notes, progress.part(85, 90))
    crowded_places(damage.frame, many_reports, notes)
    progress.check()
    rows, table = graded(damage, split_ranges, notes)
    layers = {
        "OUTPUT": rows.only(*CANONICAL, "product", "kind"),
        "ANALYSED_AREA": product_area(products, reading.fillers, rows.crs, notes),
        "CLASSES": table,
    }
    for key, role in (("ROADS", ROADS), ("FACILITIES", FACILITIES)):
        found = _records(products, role, reading, notes, progress.part(90, 95), str(rows.columns["scheme"][0]))
        layers[key] = _beside(found, rows, split_ranges, notes, progress.part(95, 100))
    figures, breakdown = class_counts(rows, damage)
    return Result(layers, figures, [*notes, *_summary(rows)], breakdown)


def _check_request(reading: Reading) -> None:
    if reading.scheme == "custom" and (reading.class_field is None or reading.given is None):
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "SCHEME = custom needs CLASS_FIELD, the field that holds the damage, and CROSSWALK_TABLE, a CSV file "
                "with the columns source_class and damage_class (0 none to 4 destroyed, empty: not analysed). Copy one "
                "of resources/tables/damage_*.csv of the plugin to start from.",
            )
        )


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
                problems.messages.append(_unrecognised(layer, reading))
                continue
            if fields is None:
                fields = ungraded_fields(layer.frame.columns, scheme)
            table = reading.crosswalk(fields.scheme)
            check_codes(layer, fields, table, problems)
            if problems.messages:
                continue
            dates = sources.get(layer.product, next(iter(sources.values())) if len(sources) == 1 else None)
            read = records_of(
                layer, fields, dates, reading.fillers, table, date_order=reading.date_order, progress=progress
            )
            notes += read.notes
            parts.append(Graded.of(read, table, order, refuse=role == DAMAGE))
            order += 1
        order += 1_000
    problems.raise_any()
    return joined(parts, progress) if parts else None


def _role(layer: ProductLayer) -> str:
    """Return what a layer is for; transport that is no line (bridges, airfields) belongs with the facilities."""
    if layer.role == ROADS and layer.frame.geometry is not None:
        shapes = shapely.get_dimensions(layer.frame.geometry)
        return ROADS if (shapes == 1).any() or not len(shapes) else FACILITIES
    return layer.role


def _sources(found: Product, reading: Reading, notes: list[Message]) -> dict[str, dict[str, np.datetime64]]:
    """Return the dates of images by product, then by id."""
    sources = {}
    for layer in found.layers:
        if layer.role == SOURCES:
            dates, _, said = image_dates(layer.frame, reading.fillers, reading.date_order)
            notes += said
            if dates:
                sources[layer.product] = dates
    return sources


def _beside(found: Graded | None, rows: Frame, split_ranges: str, notes: list[Message], progress: Progress) -> Frame:
    """Return roads or facilities in canonical form, empty when the product has none."""
    if found is None or not len(found.frame):
        nothing = rows.take(np.zeros(0, dtype=np.int64))
        blank = {name: np.empty(0, dtype=object) for name in _EXTRA}
        return nothing.only(*CANONICAL, "product").with_columns(blank)
    beside = graded(of_one_shape(found, notes, progress), split_ranges, notes)[0]
    return beside.to_crs(rows.crs).only(*CANONICAL, "product", *_EXTRA)


# --- what is said ----------------------------------------------------------------------------------------------------


def _unrecognised(layer: ProductLayer, reading: Reading) -> Message:
    names = ", ".join(layer.frame.columns) or "–"
    if reading.class_field is not None:
        return message(
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” has no field “{field}”. Its fields are: {fields}."),
            name=layer.frame.name,
            field=reading.class_field,
            fields=names,
        )
    return message(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{name}” is in no scheme that is known (UNOSAT, Copernicus EMS, xBD). Say in CLASS_FIELD which field "
            "holds the damage and give a CROSSWALK_TABLE for its values, with SCHEME = custom. Its fields are: "
            "{fields}.",
        ),
        name=layer.frame.name,
        fields=names,
    )


def _no_damage(inputs: Sequence[ProductInput], products: Sequence[Product]) -> UrbanProfilingError:
    empty = [layer.frame.name for found in products for layer in found.layers if layer.role == DAMAGE]
    others = [name for found in products for name in found.ungraded]
    others += [layer.frame.name for found in products for layer in found.layers if layer.role != DAMAGE]
    name = ", ".join(item.name if isinstance(item, Frame) else Path(item).name for item in inputs)
    if empty:
        return UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: its damage layer has no features ({layers}). Check its filter and selection, or get the "
                "product again.",
            ),
            name=name,
            layers=list_ids(empty),
        )
    return UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{name}” holds no graded buildings. Its layers are: {layers}. Where one of them holds damage, name its "
            "field in CLASS_FIELD and give a CROSSWALK_TABLE, with SCHEME = custom.",
        ),
        name=name,
        layers=list_ids(others, 20) or "–",
    )


def _left_out(found: Product) -> list[Message]:
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}” grades {n} features that are neither buildings, roads nor facilities; it was left out.",
            ),
            name=name,
            n=n,
        )
        for name, n in found.left_out
    ]


def _summary(rows: Frame) -> list[Message]:
    notes = []
    days = rows.columns["sensor_date"]
    undated = int(np.isnat(days).sum())
    if undated:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} of {all} records have no date, so nobody can tell which of two is newer.",
                ),
                n=undated,
                all=len(rows),
            )
        )
    epochs = np.unique(rows.columns["epoch"])
    if len(epochs) > 1:
        sites = len(set(rows.columns["site_id"].tolist()))
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{sites} sites at {epochs} epochs: the counts are of records, so a site counts once an epoch. The "
                    "chart shows each site's newest record.",
                ),
                sites=sites,
                epochs=len(epochs),
            )
        )
    return notes
