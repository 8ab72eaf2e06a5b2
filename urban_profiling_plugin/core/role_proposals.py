"""Which role a layer probably has, and which of its columns hold the role's fields: by columns, name and geometry."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .frame import ROW_NUMBERS
from .role_mapping import Mapped, mapped
from .roles import ANY, RASTER, ROLES, Role
from .text import QT_TRANSLATE_NOOP, Message, message
from .vendors import OWN, VENDORS, VendorField, fields_of, vendor_fields, vendor_mapping, vendor_values

__all__ = ["Mapped", "Proposal", "mapped", "mapping_of", "propose", "vendor_of"]

_WEIGHT = {"unique": 0.8, "telling": 0.45, "common": 0.1, "vendor": 0.3}
"""How likely a mark alone makes a role; several add up as independent witnesses do. The plugin's own numbers."""
_OWN_FIELD = 0.25
"""A column called like a field that only this role has, though it neither identifies nor is required."""
_ALL_EXPLAINED = 0.45
"""Every column of the layer is one of the vendor's."""
_EMPTY = 0.3
"""A column in which nothing is filled in tells less."""
_BY_GEOMETRY, _BY_ANY_GEOMETRY = 0.05, 0.03
_KNOWN = 0.2
"""With a best score below this the layer is unknown, and every role that its geometry allows is proposed."""
_WORTH_SAYING = 0.1
_MOST = 0.99
_SHOWN = 5
_UNKNOWN_SHAPES = ("", "any", "unknown")

STANDARDISE = QT_TRANSLATE_NOOP("UrbanProfiling", "“Standardise damage” turns it into classes that can be compared.")
_READ = QT_TRANSLATE_NOOP("UrbanProfiling", "“Import footprints” reads it whole.")
_SCORE = QT_TRANSLATE_NOOP("UrbanProfiling", "“Public space quality” scores its answers as they are.")
"""What is to be done with damage in somebody's own words."""
_NEXT = {
    ("unosat", "damage"): STANDARDISE,
    ("copernicus", "damage"): STANDARDISE,
    ("google", "buildings"): _READ,
    ("overture", "buildings"): _READ,
    ("microsoft", "buildings"): _READ,
    ("kobo", "public_space_survey"): _SCORE,
    ("odk", "public_space_survey"): _SCORE,
}


@dataclass(frozen=True)
class Proposal:
    """A role that a layer may have.

    Attributes
    ----------
    role : a name of `ROLES`.
    vendor : a key of `VENDORS` whose columns the layer has, empty where none is recognised.
    mapping : the layer's column by field of the role.
    score : from 0 (nothing speaks for it) to 1.
    reasons : what speaks for it and what is lacking, for a person.
    """

    role: str
    vendor: str
    mapping: dict[str, str]
    score: float
    reasons: list[Message]


@dataclass
class _Evidence:
    """What speaks for a role: the chance that all witnesses err, and what they say.

    `marks` are the marks found; those of the vendor alone do not tell the role.
    """

    doubt: float = 1.0
    marks: set[str] = field(default_factory=set)
    columns: list[str] = field(default_factory=list)
    reasons: list[Message] = field(default_factory=list)

    def add(self, mark: str, weight: float | None = None) -> None:
        if mark and not (mark == "vendor" and mark in self.marks):  # however often, it is one vendor
            self.doubt *= 1.0 - (_WEIGHT[mark] if weight is None else weight)
            self.marks.add(mark)

    @property
    def names_vendor(self) -> bool:
        """Whether it tells both the role and the vendor."""
        return bool(self.marks & {"unique", "telling"}) or self.marks >= {"common", "vendor"}


def propose(
    fields: Mapping[str, str],
    shape: str,
    layer_name: str,
    samples: Mapping[str, Sequence[object]] | None = None,
) -> list[Proposal]:
    """Return the roles that a layer may have, the best first, at most one proposal a role.

    Columns are compared with those of known publishers (`vendor_fields.csv`) and with the role's own fields, the
    layer's name with words of several languages, and samples with the words that the field may hold. Each mark counts
    as a witness of its own: ``score = 1 - product of (1 - weight)``. The weights are the plugin's own.

    Parameters
    ----------
    fields : the kind (one of `core.frame.KINDS`) by column name.
    shape : ``polygon``, ``line``, ``point``, ``table``, ``raster``, or ``any`` where it is not known.
    samples : a few distinct values by column; an empty list says that a column holds nothing.

    Returns
    -------
    list of Proposal, never empty for a shape that some role takes. A layer that nothing is known of gets every role its
    geometry allows, with a score of 0.05 at most, and says so.

    Examples
    --------
    >>> best = propose({"full_plus_code": "text", "confidence": "real"}, "polygon", "0d1_buildings")[0]
    >>> best.role, best.vendor, best.mapping["source_id"], best.score > 0.8
    ('buildings', 'google', 'full_plus_code', True)
    """
    names = [name for name in fields if name.lower() not in ROW_NUMBERS]
    filled = {name.lower(): [str(value) for value in values] for name, values in (samples or {}).items()}
    found = [_best(role, names, shape, layer_name, filled) for role in ROLES.values()]
    proposals = [proposal for proposal in found if proposal is not None and proposal.score >= _WORTH_SAYING]
    if all(proposal.score < _KNOWN for proposal in proposals):
        known = {proposal.role for proposal in proposals}
        proposals += [
            _by_geometry(role, names, shape) for role in ROLES.values() if role.name not in known and _fits(role, shape)
        ]
    order = {name: place for place, name in enumerate(ROLES)}
    return sorted(proposals, key=lambda proposal: (-proposal.score, order[proposal.role]))


def vendor_of(role: str, names: Sequence[str]) -> str:
    """Return whose layer of a known role this is by its columns, empty where nobody's mark is among them.

    >>> vendor_of("buildings", ["osm_id", "fclass", "type"]), vendor_of("buildings", ["height", "floors"])
    ('osm', '')
    """
    found = {
        vendor: _vendor_evidence(fields_of(vendor, role), vendor, ROLES[role], list(names), "", {})
        for vendor in _vendors_of(role)
    }
    named = {vendor: evidence for vendor, evidence in found.items() if evidence.marks - {"common"}}
    return min(named, key=lambda vendor: named[vendor].doubt) if named else OWN


def _fits(role: Role, shape: str) -> bool:
    """Tell whether a role's layer may be made of this."""
    if RASTER in (shape, role.geometry):
        return shape == role.geometry
    return shape in _UNKNOWN_SHAPES or role.geometry in (ANY, shape)


def _best(
    role: Role, names: list[str], shape: str, layer_name: str, filled: Mapping[str, list[str]]
) -> Proposal | None:
    """Return the best proposal of a role: of one vendor, or of nobody in particular; ``None`` where none fits."""
    own = _own_evidence(role, names, shape, layer_name, filled)
    best = None
    for vendor in _vendors_of(role.name):
        entries = fields_of(vendor, role.name)
        if not _shape_allowed(entries[0], role, shape):
            continue
        evidence = _vendor_evidence(entries, vendor, role, names, layer_name, filled)
        if evidence.names_vendor and (best is None or evidence.doubt < best[1].doubt):
            best = (vendor, evidence)
    if best is None:
        if not _fits(role, shape) or own.doubt == 1.0:
            return None
        return _proposal(role, OWN, own.doubt, own.reasons, names)
    vendor, evidence = best
    doubt = evidence.doubt * (own.doubt if _fits(role, shape) else 1.0)
    return _proposal(role, vendor, doubt, [*evidence.reasons, *own.reasons], names)


@functools.lru_cache(maxsize=None)
def _vendors_of(role: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(entry.vendor for entry in vendor_fields() if entry.role == role and entry.vendor != OWN))


def _shape_allowed(entry: VendorField, role: Role, shape: str) -> bool:
    return shape in entry.shapes or shape in _UNKNOWN_SHAPES if entry.shapes else _fits(role, shape)


def _vendor_evidence(
    entries: Sequence[VendorField],
    vendor: str,
    role: Role,
    names: list[str],
    layer_name: str,
    filled: Mapping[str, list[str]],
) -> _Evidence:
    evidence = _Evidence()
    for entry in entries:
        if entry.of_name:
            if entry.is_named(layer_name):
                evidence.add(entry.mark)
                evidence.reasons.append(_named(layer_name))
            continue
        columns = entry.find(names)
        if not columns:
            continue
        new = [column for column in columns if column not in evidence.columns]
        evidence.columns += new
        if new:  # a column that stands for two fields is one witness
            empty = all(not filled.get(column.lower(), ["?"]) for column in columns)
            evidence.add(entry.mark, _WEIGHT.get(entry.mark, 0.0) * (_EMPTY if empty else 1.0))
        words = _known_words(vendor, role.name, entry.field)
        _add_samples(evidence, columns[0], words, filled)
    if len(evidence.columns) == len(names) > 1 and evidence.marks - {"vendor"}:
        evidence.add("telling", _ALL_EXPLAINED)
    if evidence.columns:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "It has columns of {vendor}: {columns}.")
        evidence.reasons.insert(0, message(text, vendor=VENDORS[vendor], columns=_listed(evidence.columns)))
    if (vendor, role.name) in _NEXT:
        evidence.reasons.append(message(_NEXT[vendor, role.name]))
    return evidence


def _own_evidence(
    role: Role, names: list[str], shape: str, layer_name: str, filled: Mapping[str, list[str]]
) -> _Evidence:
    """Return what the role's own field names, the layer's name and common words say."""
    evidence = _Evidence()
    for entry in fields_of(OWN, role.name):
        if not _shape_allowed(entry, role, shape):
            continue
        if entry.of_name:
            if entry.is_named(layer_name):
                evidence.add(entry.mark)
                evidence.reasons.append(_named(layer_name))
        elif columns := [column for column in entry.find(names) if column not in evidence.columns]:
            evidence.columns += columns
            evidence.add(entry.mark)
            _add_samples(evidence, columns[0], _known_words(OWN, role.name, entry.field), filled)
    for name, column in _own_columns(role, names).items():
        if column not in evidence.columns:
            evidence.columns.append(column)
            wanted = role.field(name)
            sure = wanted in role.required or (wanted.identifies and _roles_with(name) <= 2)
            evidence.add("telling", _WEIGHT["telling"] if sure else _OWN_FIELD / _roles_with(name))
        _add_samples(evidence, column, role.field(name).accepted, filled)
    if evidence.columns:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "It has columns that suit this: {columns}.")
        evidence.reasons.append(message(text, columns=_listed(evidence.columns)))
    return evidence


def _add_samples(evidence: _Evidence, column: str, words: Sequence[str], filled: Mapping[str, list[str]]) -> None:
    """Count it as a witness when the column holds words that the field may hold."""
    known = {word.lower() for word in words}
    found = [value for value in filled.get(column.lower(), ()) if value.strip().lower() in known]
    if found:
        evidence.add("telling")
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "Its column “{column}” holds known words: {words}.")
        evidence.reasons.append(message(text, column=column, words=_listed(found)))


@functools.lru_cache(maxsize=None)
def _known_words(vendor: str, role: str, name: str) -> tuple[str, ...]:
    declared = ROLES[role].field(name) if name else None
    return (*(vendor_values(vendor, role, name) if name else ()), *(declared.accepted if declared else ()))


@functools.lru_cache(maxsize=None)
def _roles_with(name: str) -> int:
    """Return how many roles have a field of this name: the fewer, the more it tells."""
    return max(sum(role.field(name) is not None for role in ROLES.values()), 1)


def _own_columns(role: Role, names: Sequence[str]) -> dict[str, str]:
    """Return the columns that are called as the role's fields.

    Of ``group/space_id`` (KoboToolbox) and ``group-space_id`` (ODK Central) the last part counts.
    """
    by_name: dict[str, str] = {}
    for name in names:
        by_name.setdefault(re.split("[/-]", name.lower())[-1], name)
    by_name.update({name.lower(): name for name in reversed(names)})
    by_name.update({name: name for name in names if name.islower()})
    return {declared.name: by_name[declared.name] for declared in role.fields if declared.name in by_name}


def _proposal(role: Role, vendor: str, doubt: float, reasons: list[Message], names: list[str]) -> Proposal:
    mapping = mapping_of(role, vendor, names)
    lacking = [wanted.name for wanted in role.required if wanted.name not in mapping]
    if lacking:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "It lacks {fields}, which this role needs.")
        reasons = [*reasons, message(text, fields=", ".join(lacking))]
    return Proposal(role.name, vendor, mapping, round(min(1.0 - doubt, _MOST), 4), _once(reasons))


def mapping_of(role: Role, vendor: str, names: Sequence[str]) -> dict[str, str]:
    """Return the column by field of a role: as the vendor calls it, else as the plugin does, else by common words.

    A column that means something else to the vendor is not taken for what its name says to us.
    """
    mapping = {} if vendor == OWN else vendor_mapping(vendor, role.name, names)
    entries = [] if vendor == OWN else fields_of(vendor, role.name)
    theirs = {column for entry in entries if not entry.of_name for column in entry.find(names)}
    for name, column in _own_columns(role, names).items():
        if column not in theirs:
            mapping.setdefault(name, column)
    for name, column in vendor_mapping(OWN, role.name, names).items():
        if column not in theirs and column not in mapping.values():
            mapping.setdefault(name, column)
    return {wanted.name: mapping[wanted.name] for wanted in role.fields if wanted.name in mapping}


def _by_geometry(role: Role, names: list[str], shape: str) -> Proposal:
    text = QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Neither its name nor its columns tell what it is; only its geometry would do."
    )
    score = _BY_GEOMETRY if role.geometry == shape else _BY_ANY_GEOMETRY
    return _proposal(role, OWN, 1.0 - score, [message(text)], names)


def _named(layer_name: str) -> Message:
    return message(QT_TRANSLATE_NOOP("UrbanProfiling", "Its name “{name}” says so."), name=layer_name)


def _listed(words: Sequence[str]) -> str:
    shown = ", ".join(words[:_SHOWN])
    return shown if len(words) <= _SHOWN else f"{shown} (+{len(words) - _SHOWN})"


def _once(reasons: Sequence[Message]) -> list[Message]:
    return list({str(reason): reason for reason in reasons}.values())
