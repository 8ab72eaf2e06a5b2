"""Which fields of a layer the checks look at, so that no more of a large layer is read."""

from __future__ import annotations

from collections.abc import Iterable

from ..roles import Role
from .dates import is_date_name
from .groups import is_group_name
from .keys import is_code_name
from .numbers import ranges


def wanted(role: Role, fields: Iterable[str]) -> list[str]:
    """Return the fields of a layer that a check of its role looks at.

    >>> from ..roles import ROLES
    >>> wanted(ROLES["buildings"], ["LEVELS", "tile", "women", "pcode", "survey_date"])
    ['LEVELS', 'women', 'pcode', 'survey_date']
    """
    known = {field.name for field in role.fields}
    return [
        name
        for name in fields
        if name.lower() in known
        or is_code_name(name)
        or is_date_name(name)
        or is_group_name(name)
        or any(limits.covers(role.name, name) for limits in ranges())
    ]
