"""The vocabulary of a city: complete, in known kinds and units, and clear about what is sensitive."""

import pytest

from urban_profiling_plugin.core.frame import KINDS
from urban_profiling_plugin.core.roles import ANY, LINE, POINT, POLYGON, RASTER, ROLES

# the roles of the public contract, in its order
CATALOGUE = [
    *("boundary", "urban_extent", "areas", "buildings", "streets", "open_spaces", "services", "stops", "population"),
    *("population_grid", "land_use", "water", "hazards", "elevation", "damage", "damage_areas", "public_space_survey"),
    *("household_survey", "displacement", "tenure", "sites", "built_up"),
]
WITHOUT_UNIT = {
    "clear_cost",  # money, metres or days: the user's own
    "confidence",
    "weight",
    "capacity",
    "admin_level",
    "layer",
    "round",
    "damage_class",
    "damage_class_high",
}


def test_the_roles_are_those_of_the_contract():
    assert list(ROLES) == CATALOGUE
    assert all(role.name == name for name, role in ROLES.items())


@pytest.mark.parametrize("role", ROLES.values(), ids=ROLES)
def test_a_role_is_declared_whole(role):
    assert role.geometry in (POLYGON, LINE, POINT, ANY, RASTER)
    assert role.label and not role.label.endswith(".")
    assert role.help.endswith(".") and role.help.count(". ") == 0, "one sentence"
    assert bool(role.unit) == (role.geometry == RASTER)
    names = [field.name for field in role.fields]
    assert len(set(names)) == len(names)
    assert all(name == name.lower() for name in names)


@pytest.mark.parametrize("role", ROLES.values(), ids=ROLES)
def test_numbers_have_units_and_limits_that_hold(role):
    for field in role.fields:
        assert field.kind in KINDS
        numeric = field.kind in ("integer", "real")
        assert numeric or (field.unit == "" and field.minimum is None and field.maximum is None), field
        assert not numeric or field.unit or field.name in WITHOUT_UNIT, field
        assert not field.counts or (field.unit == "people" and field.minimum == 0), field
        for word in field.accepted if numeric else ():
            assert float(word) >= 0 and (field.maximum is None or float(word) <= field.maximum)


def test_help_tells_roles_apart():
    assert len({role.help for role in ROLES.values()}) == len(ROLES)


def test_what_is_sensitive_by_default():
    assert {name for name, role in ROLES.items() if role.sensitive} == {
        *("public_space_survey", "household_survey", "displacement", "tenure", "sites")
    }
    fields = ["osm_id", "population", "Disabled", "pop_disability_f", "hazard_flags", "slum_household", "owner_phone"]
    assert ROLES["buildings"].sensitive_columns(fields) == fields[2:]
    assert ROLES["areas"].sensitive_columns(fields) == ["owner_phone"]  # shares of disabled people by area are not
    party = ["tenure_type", "party_name", "PERSON_ID", "respondentPhone", "dispute_status"]
    assert ROLES["tenure"].sensitive_columns(party) == party[1:4]
    assert ROLES["services"].sensitive_columns(["phones", "email", "name", "space_contact"]) == [
        *("phones", "email", "space_contact")
    ]


def test_a_field_is_found_in_any_case():
    assert ROLES["buildings"].field("Levels").unit == "levels"
    assert ROLES["buildings"].field("colour") is None
