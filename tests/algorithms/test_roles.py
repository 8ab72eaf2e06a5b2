"""What algorithms say of roles is in the vocabulary: a form filled from a city's layers finds its fields."""

import pytest

pytest.importorskip("qgis.core")

from urban_profiling_plugin.algorithms.provider import ALGORITHMS  # noqa: E402
from urban_profiling_plugin.core.roles import ANY, RASTER, ROLES  # noqa: E402

LAYERS = [
    pytest.param(parameter, id=f"{cls.stem}.{parameter.key}")
    for cls in ALGORITHMS
    for parameter in cls.parameters
    if parameter.role is not None
]
FIELDS = [
    pytest.param(ROLES[parent.role], word, id=f"{cls.stem}.{parameter.key}={word}")
    for cls in ALGORITHMS
    for parameter in cls.parameters
    for parent in cls.parameters
    if parent.key == parameter.parent and parent.role is not None
    for word in (parameter.default if isinstance(parameter.default, (list, tuple)) else [parameter.default])
    if word
]


@pytest.mark.parametrize("parameter", LAYERS)
def test_the_role_exists_and_its_geometry_is_taken(parameter):
    geometry = ROLES[parameter.role].geometry
    if geometry == RASTER:
        assert parameter.kind == "raster"
    else:
        assert geometry == ANY or not parameter.geometry or {geometry, "any", "table"} & set(parameter.geometry)


@pytest.mark.parametrize(("role", "word"), FIELDS)
def test_a_named_default_is_a_field_of_the_role(role, word):
    assert role.field(word) is not None, f"add it to the role {role.name} in core/roles"
