"""What publishers of data call their columns: read from `vendor_fields.csv` and `vendor_values.csv`."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .. import paths
from .tables import read_table

OWN = ""
"""In place of a vendor: the plugin's own words for what municipalities and others call things."""
VENDORS = {
    "osm": "OpenStreetMap",
    "overture": "Overture Maps",
    "google": "Google Open Buildings",
    "microsoft": "Microsoft building footprints",
    "vida": "Google-Microsoft-OSM Open Buildings (VIDA)",
    "cod_ab": "OCHA COD-AB",
    "cod_ps": "OCHA COD-PS",
    "iom_dtm": "IOM DTM",
    "unosat": "UNOSAT",
    "copernicus": "Copernicus EMS",
    "kobo": "KoboToolbox",
    "odk": "ODK",
    "stdm": "STDM",
    "ghs_ucdb": "GHS Urban Centre Database",
}
"""Proper names, by the word in the tables."""
MARKS = ("unique", "telling", "common", "vendor")
_LAYER = "layer:"


@dataclass(frozen=True)
class VendorField:
    """One line of the table.

    Attributes
    ----------
    shapes : what the vendor's layer is made of; empty where any that the role takes will do.
    field : the role's field that the column holds, empty where the column only tells the vendor.
    columns : alternatives, the first that a layer has counts. ``#`` stands for a number (an administrative level; the
        deepest counts), ``?`` for a letter, ``*`` for anything; case does not matter.
    of_name : `columns` are looked for in the layer's name, not among its columns.
    mark : how much it tells: ``unique`` to the vendor's layers of this role, ``telling``, ``common`` among many, or
        ``vendor``: whose it is, but not which role; empty: nothing.
    conversion : how its values become the field's, see `core.conversions`.
    """

    vendor: str
    role: str
    shapes: tuple[str, ...]
    field: str
    columns: tuple[str, ...]
    of_name: bool
    mark: str
    conversion: str
    source: str

    def find(self, names: Iterable[str]) -> list[str]:
        """Return the names that are this column, the preferred one first.

        >>> entry = VendorField("cod_ab", "areas", (), "pcode", ("adm#_pcode",), False, "unique", "", "")
        >>> entry.find(["ADM1_PCODE", "name", "ADM2_PCODE"])
        ['ADM2_PCODE', 'ADM1_PCODE']
        >>> entry = VendorField("cod_ab", "areas", (), "name", ("adm#_en", "adm#_ar"), False, "telling", "", "")
        >>> entry.find(["ADM1_EN", "ADM1_AR", "ADM2_AR"])
        ['ADM2_AR', 'ADM1_EN', 'ADM1_AR']
        """
        names, found = list(names), []
        for place, pattern in enumerate(self.columns):
            matches = [(match, name) for name in names if (match := _compiled(pattern).fullmatch(name))]
            found += [([-int(number) for number in match.groups()], place, name) for match, name in matches]
        if all("#" in pattern for pattern in self.columns):
            found.sort(key=lambda item: item[:2])  # any name of the deepest level before those of the next
        else:
            found.sort(key=lambda item: (item[1], item[0]))
        return list(dict.fromkeys(name for _, _, name in found))

    def is_named(self, layer_name: str) -> bool:
        """Tell whether the layer's name, or a word of it, says so."""
        split = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", layer_name)
        words = [layer_name, *(word for word in re.split(r"[\W_\d]+", split) if word)]
        return any(_compiled(pattern).fullmatch(word) for pattern in self.columns for word in words)


@functools.lru_cache(maxsize=None)
def _compiled(pattern: str) -> re.Pattern[str]:
    parts = {"#": r"(\d{1,2})", "?": "[a-z]", "*": ".*"}
    return re.compile("".join(parts.get(letter) or re.escape(letter) for letter in pattern), re.IGNORECASE)


@functools.lru_cache(maxsize=None)
def vendor_fields() -> tuple[VendorField, ...]:
    """Return every line of the table, in its order."""
    columns = ("vendor", "role", "shape", "field", "columns", "conversion", "source")
    kinds = {**dict.fromkeys(columns, "text"), "mark": MARKS}
    read = read_table(paths.table("vendor_fields.csv"), kinds, required=("role", "columns", "source")).columns
    entries = []
    for row in range(len(read["role"])):
        line = {name: read[name][row] or "" for name in kinds}
        of_name = line["columns"].startswith(_LAYER)
        entries.append(
            VendorField(
                line["vendor"],
                line["role"],
                _split(line["shape"]),
                line["field"],
                _split(line["columns"][len(_LAYER) :] if of_name else line["columns"]),
                of_name,
                line["mark"],
                line["conversion"],
                line["source"],
            )
        )
    return tuple(entries)


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split("|")) if text else ()


@functools.lru_cache(maxsize=None)
def fields_of(vendor: str, role: str) -> tuple[VendorField, ...]:
    """Return a vendor's lines for a role."""
    return tuple(entry for entry in vendor_fields() if entry.vendor == vendor and entry.role == role)


@functools.lru_cache(maxsize=None)
def vendor_values(vendor: str, role: str, field: str) -> dict[str, str | None]:
    """Return what a vendor's words become, by the word in lower case; ``None``: nothing is known.

    >>> vendor_values("overture", "buildings", "use")["religious"]
    'worship'
    """
    names = ("vendor", "role", "field", "value", "becomes", "source")
    read = read_table(
        paths.table("vendor_values.csv"), dict.fromkeys(names, "text"), required=("vendor", "role", "field", "value")
    ).columns
    asked = (vendor, role, field)
    lines = zip(zip(read["vendor"], read["role"], read["field"]), read["value"], read["becomes"])
    return {value.lower(): becomes or None for key, value, becomes in lines if key == asked}


def vendor_mapping(vendor: str, role: str, names: Sequence[str]) -> dict[str, str]:
    """Return which column of a vendor's layer holds which field of the role.

    >>> vendor_mapping("google", "buildings", ["latitude", "confidence", "full_plus_code"])
    {'source_id': 'full_plus_code', 'confidence': 'confidence'}
    """
    mapping: dict[str, str] = {}
    for entry in fields_of(vendor, role):
        if entry.field and not entry.of_name and entry.field not in mapping and (found := entry.find(names)):
            mapping[entry.field] = found[0]
    return mapping
