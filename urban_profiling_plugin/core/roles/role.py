"""What a role is: the layer it stands for, its fields, what is sensitive about it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

POLYGON, LINE, POINT, ANY, RASTER = "polygon", "line", "point", "any", "raster"
"""What a role's layer is made of; `ANY`: any geometry, or a table without one."""

PERSONAL_WORDS = (
    *("phone", "phones", "telephone", "phonenumber", "mobile", "email", "emails", "mail", "contact", "contacts"),
    *("whatsapp", "passport", "imei", "deviceid", "simserial", "subscriberid", "username", "enumerator", "respondent"),
)
"""Words in a field's name that mean a person or how to reach one, whatever the role. The plugin's own list."""


@dataclass(frozen=True)
class RoleField:
    """A field of a role's layer.

    Attributes
    ----------
    kind : one of `core.frame.KINDS`.
    accepted : the words it may hold; empty where any value will do, or where a table of the algorithm decides.
    unit : what its numbers are in, empty where it holds words or bare numbers.
    identifies : no two features may share a value.
    counts : it holds people, which must be numbers of zero or more.
    minimum, maximum : the numbers it may hold, both included; ``None`` where there is no limit.
    sensitive : kept out of hand-over and exports unless the user puts it in, though the layer goes along.
    """

    name: str
    kind: str = "text"
    accepted: tuple[str, ...] = ()
    unit: str = ""
    identifies: bool = False
    counts: bool = False
    minimum: float | None = None
    maximum: float | None = None
    sensitive: bool = False


@dataclass(frozen=True)
class Role:
    """What a layer is for in an assessment.

    Attributes
    ----------
    name : the word that algorithms name their inputs after.
    geometry : `POLYGON`, `LINE`, `POINT`, `ANY` or `RASTER`.
    label, help : what a person reads, templates to translate; the help says what the layer is for and where to get it.
    required : fields without which the role's layer is of no use.
    optional : fields that methods use when present.
    unit : of a raster's cells.
    sensitive : kept out of hand-over and exports unless the user puts it in.
    sensitive_words : parts of the names of fields that are sensitive in this role, for fields that users name.
    """

    name: str
    geometry: str
    label: str
    help: str
    required: tuple[RoleField, ...] = ()
    optional: tuple[RoleField, ...] = ()
    unit: str = ""
    sensitive: bool = False
    sensitive_words: tuple[str, ...] = ()

    @property
    def fields(self) -> tuple[RoleField, ...]:
        """Required and optional fields."""
        return self.required + self.optional

    def field(self, name: str) -> RoleField | None:
        """Return a field by its name in any case, or ``None``."""
        return next((field for field in self.fields if field.name == name.lower()), None)

    def sensitive_columns(self, columns: Iterable[str]) -> list[str]:
        """Return which columns of this role's layer are sensitive: by declaration, and by what their names say.

        >>> role = Role("buildings", POLYGON, "", "", sensitive_words=("disab",))
        >>> role.sensitive_columns(["levels", "Disabled_F", "ownerPhone", "mail/email", "mailbox_n"])
        ['Disabled_F', 'ownerPhone', 'mail/email']
        """
        declared = {field.name for field in self.fields if field.sensitive}
        return [name for name in columns if name.lower() in declared or self._says_so(name)]

    def _says_so(self, name: str) -> bool:
        parts = re.split(r"[^a-z0-9]+", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower())
        return not set(PERSONAL_WORDS).isdisjoint(parts) or any(word in name.lower() for word in self.sensitive_words)


AREA_FIELDS = (RoleField("area_id", identifies=True), RoleField("pcode"), RoleField("name"))
"""What tables and areas are joined by."""
OSM_ID = RoleField("osm_id", identifies=True)
NAME = RoleField("name")
POPULATION = RoleField("population", "real", unit="people", counts=True, minimum=0.0)
POPULATION_SOURCE = RoleField("population_source", accepted=("grid", "areas", "total", "floor_area", "buildings"))
DISABLED = RoleField("disabled", "real", unit="people", counts=True, minimum=0.0, sensitive=True)


def people(name: str) -> RoleField:
    """Return a field that counts people."""
    return RoleField(name, "real", unit="people", counts=True, minimum=0.0)


def amount(name: str, unit: str, kind: str = "real", maximum: float | None = None) -> RoleField:
    """Return a field of numbers of zero or more."""
    return RoleField(name, kind, unit=unit, minimum=0.0, maximum=maximum)
