"""A layer in the words of its role: columns renamed and converted, everything else kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from .conversions import Converted, convert
from .errors import Problems
from .frame import Frame, check_field, is_missing
from .roles import ROLES, Role, RoleField
from .text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .vendors import OWN, VendorField, fields_of

_KEPT_AS = "_source"
"""Ending of a column that had to make room for a field of the role."""


@dataclass(frozen=True)
class Mapped:
    """A layer in its role's words, and what a person should know about the conversion."""

    frame: Frame
    notes: list[Message]


def mapped(frame: Frame, mapping: Mapping[str, str], role: str | Role, vendor: str = OWN) -> Mapped:
    """Return a layer with the fields of its role first, and its other columns as they are.

    Values become what the vendor's vocabulary says: texts numbers, words the role's words, 0 and -1 missing where they
    stand for that. Where the vendor spreads a field over several columns (``osm_id``, ``osm_way_id``; the codes of
    several administrative levels) the first with a value counts. A column in the way of a field is kept as
    ``<name>_source``, and so is the original of a field of which values could not be read.

    Parameters
    ----------
    mapping : the layer's column by field of the role, as `role_proposals.propose` gives it; a field may be left out.
    vendor : whose words the columns hold, empty for nobody's in particular.

    Raises
    ------
    UrbanProfilingError : fields the role does not have, columns the layer does not have.

    Examples
    --------
    >>> table = Frame(None, {"height": np.array([7.5, -1.0]), "use": np.array(["a", "b"], dtype=object)})
    >>> made = mapped(table, {"height_m": "height"}, "buildings", "microsoft").frame
    >>> list(made.columns), made.columns["height_m"].tolist()
    (['height_m', 'use'], [7.5, nan])
    """
    role = ROLES[role] if isinstance(role, str) else role
    sources = _checked(frame, mapping, role)
    fields: dict[str, Converted] = {}
    notes: list[Message] = []
    lossy = set()
    for wanted in (wanted for wanted in role.fields if wanted.name in sources):
        made = _converted(frame, sources[wanted.name], wanted, role, vendor)
        fields[wanted.name] = made
        if made.unread.any():
            lossy.add(sources[wanted.name])
            notes.append(_unread(frame, sources[wanted.name], wanted, made.unread))
        notes += _outside(frame, wanted, made.values)
    columns = {name: made.values for name, made in fields.items()}
    kinds = {name: made.kind for name, made in fields.items()}
    for name, values in frame.columns.items():
        if name in sources.values() and name not in lossy:
            continue
        # nor under a name that means something to the role: population_source tells what stands in for people
        taken = {*frame.columns, *columns, *(field.name for field in role.fields)}
        kept = name if name.lower() not in fields else _free(f"{name}{_KEPT_AS}", taken)
        columns[kept], kinds[kept] = values, frame.kinds[name]
    return Mapped(replace(frame, columns=columns, kinds=kinds), notes)


def _checked(frame: Frame, mapping: Mapping[str, str], role: Role) -> dict[str, str]:
    """Return the mapping in the spelling of role and layer; say all that is wrong with it."""
    problems = Problems()
    sources = {}
    for name, column in mapping.items():
        wanted, found = role.field(name), frame.find(column)
        if wanted is None:
            problems.add(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "The role “{role}” has no field “{field}”. Its fields are: {fields}."
                ),
                role=role.name,
                field=name,
                fields=", ".join(field.name for field in role.fields) or "–",
            )
        check_field(frame, column, problems)
        if wanted is not None and found is not None:
            sources[wanted.name] = found
    problems.raise_any()
    return sources


def _converted(frame: Frame, column: str, wanted: RoleField, role: Role, vendor: str) -> Converted:
    entry = _entry(frame, column, wanted, role, vendor)
    if entry is not None and entry.conversion.startswith("osm_") and column.lower() == wanted.name:
        entry = None  # decided already, by an earlier import or by hand
    conversion = entry.conversion if entry is not None else ""
    made = convert(conversion, frame.columns[column], wanted, vendor, role.name, frame.columns)
    for other in entry.find(frame.columns) if entry is not None and not conversion.startswith("osm_") else ():
        rest = is_missing(made.values) & ~made.unread
        if other != column and rest.any():
            more = convert(conversion, frame.columns[other], wanted, vendor, role.name, frame.columns)
            if more.kind == made.kind:
                values = made.values.astype(object) if more.values.dtype == object else made.values.copy()
                values[rest] = more.values[rest]
                made = Converted(values, made.kind, made.unread | (more.unread & rest))
    return replace(made, values=_accepted(made.values, wanted)) if wanted.accepted else made


def _entry(frame: Frame, column: str, wanted: RoleField, role: Role, vendor: str) -> VendorField | None:
    """Return the line of the vocabulary that this column is, or ``None``."""
    for owner in dict.fromkeys((vendor, OWN)):
        for entry in fields_of(owner, role.name):
            if entry.field == wanted.name and not entry.of_name and column in entry.find(frame.columns):
                return entry
    return None


def _accepted(values: np.ndarray, wanted: RoleField) -> np.ndarray:
    """Return accepted words in the role's spelling, whatever their case; others as they are, for checks to find."""
    if values.dtype != object:
        return values
    words = {word.lower(): word for word in wanted.accepted}
    made = values.copy()
    for row in np.flatnonzero(~is_missing(values)):
        made[row] = words.get(str(values[row]).strip().lower(), values[row])
    return made


def _free(name: str, taken: set[str]) -> str:
    lower, number, free = {other.lower() for other in taken}, 2, name
    while free.lower() in lower:
        free, number = f"{name}_{number}", number + 1
    return free


def _unread(frame: Frame, column: str, wanted: RoleField, unread: np.ndarray) -> Message:
    examples = list(dict.fromkeys(str(value) for value in frame.columns[column][unread].tolist() if value is not None))
    return message(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{name}”: {n} values of “{column}” cannot be read as “{field}” and are left empty there (features {ids}; "
            "for example {examples}).",
        ),
        name=frame.name,
        n=int(unread.sum()),
        column=column,
        field=wanted.name,
        ids=list_ids(frame.ids[unread]),
        examples=", ".join(f"“{text[:40]}”" for text in examples[:3]) or "–",
    )


def _outside(frame: Frame, wanted: RoleField, values: np.ndarray) -> list[Message]:
    """Say which values lie outside the limits of a field; they stay, for a person to correct."""
    if values.dtype.kind not in "iuf" or (wanted.minimum is None and wanted.maximum is None):
        return []
    low = -np.inf if wanted.minimum is None else wanted.minimum
    high = np.inf if wanted.maximum is None else wanted.maximum
    outside = (values < low) | (values > high)
    if not outside.any():
        return []
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: {n} values of “{field}” lie outside {low:g} to {high:g} (features {ids}). Correct them.",
            ),
            name=frame.name,
            n=int(outside.sum()),
            field=wanted.name,
            low=low,
            high=high,
            ids=list_ids(frame.ids[outside]),
        )
    ]
