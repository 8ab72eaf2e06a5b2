"""How a damage product is read, and what is said when it cannot be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Union

import numpy as np
import shapely

from ..errors import Problems, UrbanProfilingError
from ..frame import Frame
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .damage_classes import NONE
from .damage_crosswalk import SCHEMES, Crosswalk, shipped_crosswalk
from .damage_fields import LayerFields, fields_of
from .damage_fillers import Fillers
from .damage_product import DAMAGE, Product, ProductLayer

ProductInput = Union[Path, str, Frame]


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


def check_request(reading: Reading) -> None:
    """Refuse a scheme of one's own without what it needs."""
    if reading.scheme == "custom" and (reading.class_field is None or reading.given is None):
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "SCHEME = custom needs CLASS_FIELD, the field that holds the damage, and CROSSWALK_TABLE, a CSV file "
                "with the columns source_class and damage_class (0 none to 4 destroyed, empty: not analysed). Copy one "
                "of resources/tables/damage_*.csv of the plugin to start from.",
            )
        )


def check_named(products: Sequence[Product], reading: Reading, notes: list[Message], problems: Problems) -> None:
    """Refuse fields that were named and that no damage layer has; say where they cannot be used."""
    layers = [layer.frame for found in products for layer in found.layers if layer.role == DAMAGE]
    for key, name in (("DATE_FIELD", reading.date_field), ("CONFIDENCE_FIELD", reading.confidence_field)):
        if name is None or not layers:
            continue
        if all(frame.find(name) is None for frame in layers):
            problems.add(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "{key}: “{layer}” has no field “{field}”. Its fields are: {fields}."
                ),
                key=key,
                layer=layers[0].name,
                field=name,
                fields=", ".join(layers[0].columns) or "–",
            )
        for frame in layers:
            fields = reading.fields(list(frame.columns))
            if fields is not None and len(fields.epochs) > 1:
                notes.append(
                    message(
                        QT_TRANSLATE_NOOP(
                            "UrbanProfiling",
                            "“{layer}” holds {n} epochs with fields of their own, so {key} was not used. To read one "
                            "epoch alone, name its field in CLASS_FIELD.",
                        ),
                        layer=frame.name,
                        n=len(fields.epochs),
                        key=key,
                    )
                )


def unrecognised(layer: ProductLayer, reading: Reading) -> Message:
    """Return what to say of a layer in which no grades were found."""
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


def no_damage(inputs: Sequence[ProductInput], products: Sequence[Product]) -> UrbanProfilingError:
    """Return the refusal of products that grade no buildings: it names what they hold."""
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


def left_out_notes(found: Product) -> list[Message]:
    """Return a line for each graded layer that is no damage of buildings, roads or facilities."""
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


def summary_notes(rows: Frame) -> list[Message]:
    """Return what to know of the records as a whole: dates that lack, several epochs."""
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
    outlines = shapely.get_dimensions(rows.geometry) == 2
    if outlines.any() and (rows.columns["damage_class"][outlines] == NONE).any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "The product outlines buildings, undamaged ones among them. In a city without footprints the "
                    "damage sites can be chosen as its buildings too; then every figure is about the buildings that "
                    "the product drew.",
                )
            )
        )
    return notes


def moments(rows: Frame) -> dict[str, float | str | None]:
    """Return the date of the newest record, and the number of the epoch before the last, ``None`` where there is one.

    >>> table = Frame(None, {"epoch": np.array([1, 2]), "sensor_date": np.array(["2024-02-06", "NaT"], dtype="M8[D]")})
    >>> moments(table)
    {'NEWEST_DATE': '2024-02-06', 'PREVIOUS_EPOCH': 1}
    """
    days = rows.columns["sensor_date"]
    days = days[~np.isnat(days)]
    epochs = np.unique(rows.columns["epoch"])
    return {
        "NEWEST_DATE": str(days.max()) if len(days) else None,
        "PREVIOUS_EPOCH": int(epochs[-2]) if len(epochs) > 1 else None,
    }
