"""Bad geometry, missing CRS, other files and nothing at all, in every layer that the recovery steps take."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from .damage_layers import plain, site
from .shapes import box, line, point, table, temporary

X, Y = 400_000, 4_000_000
BOWTIE = f"POLYGON(({X} {Y},{X + 10} {Y + 10},{X + 10} {Y},{X} {Y + 10},{X} {Y}))"


def homes(**more):
    fields = {"use": "RES1", "levels": 1, "population": 10, "type": "C1", "damage_class": 4, **more}
    return [(box(X + 50 * n, Y, X + 50 * n + 10, Y + 10), dict(fields)) for n in range(6)]


def layers(make_layer, change=None, epsg=32637):
    """Return the parameters of every step for a city that works, with one layer changed: (name, rows)."""
    rows = {
        "damage": ("Point", [site(X + 50 * n + 5, Y + 5, c) for n, c in enumerate([4, 3, 2, 1, 0, None])]),
        "buildings": ("Polygon", homes()),
        "areas": (
            "Polygon",
            [
                (
                    box(X - 20, Y - 20, X + 130, Y + 90),
                    {"name": "west", "damaged_pct": 60.0, "affected_population": 30},
                ),
                (
                    box(X + 130, Y - 20, X + 500, Y + 90),
                    {"name": "east", "damaged_pct": 20.0, "affected_population": 10},
                ),
            ],
        ),
        "analysed": ("Polygon", [(box(X - 20, Y - 20, X + 500, Y + 90), {"name": "all"})]),
        "streets": (
            "LineString",
            [
                (line((X, Y + 20), (X + 1500, Y + 20)), {"blocked": 0}),
                (line((X + 1500, Y + 20), (X + 1600, Y + 20)), {"blocked": 1}),
                (line((X + 1600, Y + 20), (X + 2500, Y + 20)), {"blocked": 0}),
            ],
        ),
        "clinics": ("Point", [(point(X, Y + 20), {"name": "clinic"})]),
        "people": (
            "Point",
            [(point(X + 2000, Y + 20), {"population": 40}), (point(X + 300, Y + 20), {"population": 7})],
        ),
    }
    made = {}
    for name, (kind, of) in rows.items():
        if change and change[0] == name:
            of = change[1](of)
            made[name] = make_layer(kind, of, change[2] if len(change) > 2 else epsg, f"my {name}")
        else:
            made[name] = make_layer(kind, of, epsg, f"my {name}")
    return made


def parameters(step, made, folder):
    costs = table(
        folder / "costs.csv",
        ["use", "unit_cost_low", "unit_cost_central", "unit_cost_high", "currency", "price_year"],
        ["RES1", 80, 100, 150, "USD", 2020],
    )
    given = {
        "damageoverlay": {
            "DAMAGE": made["damage"],
            "BUILDINGS": made["buildings"],
            "AREAS": made["areas"],
            "ANALYSED_AREA": made["analysed"],
            "FACILITIES": made["clinics"],
            "STREETS": made["streets"],
            **temporary("OUTPUT", "BUILDINGS_OUTPUT", "SECTORS", "UNMATCHED"),
        },
        "damagechange": {
            "BEFORE": made["damage"],
            "AFTER": made["damage"],
            "AREAS": made["areas"],
            **temporary("OUTPUT", "AREAS_OUTPUT"),
        },
        "damagecost": {
            "BUILDINGS": made["buildings"],
            "AREAS": made["areas"],
            "UNIT_COSTS_TABLE": costs,
            **temporary("OUTPUT"),
        },
        "debrisestimate": {"BUILDINGS": made["buildings"], "AREAS": made["areas"], **temporary("OUTPUT")},
        "routerestoration": {
            "STREETS": made["streets"],
            "FACILITIES": made["clinics"],
            "POPULATION": made["people"],
            "AREAS": made["areas"],
            "DAMAGE": made["damage"],
            **temporary("ORDER", "OUTPUT"),
        },
        "recoverypriority": {"AREAS": made["areas"], "DRAWS": 20, **temporary("OUTPUT")},
    }
    return given[step]


TAKES = {
    "damageoverlay": ("damage", "buildings", "areas", "analysed", "clinics", "streets"),
    "damagechange": ("damage", "areas"),
    "damagecost": ("buildings", "areas"),
    "debrisestimate": ("buildings", "areas"),
    "routerestoration": ("streets", "clinics", "people", "areas", "damage"),
    "recoverypriority": ("areas",),
}
EVERY = [(step, name) for step, names in TAKES.items() for name in names]


def ends_well(run, step, given, name, *words):
    """Return the result; a refusal must be for people and name the layer."""
    try:
        result = run(step, given)
    except QgsProcessingException as error:
        said = str(error)
        assert "Traceback" not in said
        assert f"my {name}" in said, said
        return None
    return result


@pytest.mark.parametrize(("step", "name"), EVERY)
def test_an_empty_layer(run, make_layer, tmp_path, step, name):
    made = layers(make_layer, (name, lambda rows: []))
    ends_well(run, step, parameters(step, made, tmp_path), name)


@pytest.mark.parametrize(("step", "name"), EVERY)
def test_a_feature_without_geometry_is_told_of_and_its_row_is_kept(run, make_layer, rows_of, tmp_path, step, name):
    made = layers(make_layer, (name, lambda rows: [*rows, (None, rows[-1][1])]))
    given = parameters(step, made, tmp_path)
    result = ends_well(run, step, given, name)
    if result is None or step == "recoverypriority":  # which measures nothing
        return
    assert f"my {name}" in result["NOTES"], result["NOTES"]
    if name == "areas" and step not in ("damagecost",):
        key = "AREAS_OUTPUT" if step == "damagechange" else "OUTPUT"
        assert len(rows_of(result[key])) == 3
    if name == "buildings" and "BUILDINGS_OUTPUT" in given:
        rows = rows_of(result["BUILDINGS_OUTPUT"])
        assert len(rows) == 7
        assert plain(rows[6]["damage_class"]) is None


@pytest.mark.parametrize(("step", "name"), [pair for pair in EVERY if pair[1] in ("buildings", "areas", "analysed")])
def test_a_bowtie_is_repaired_and_told_of(run, make_layer, tmp_path, step, name):
    made = layers(make_layer, (name, lambda rows: [*rows, (BOWTIE, rows[-1][1])]))
    result = ends_well(run, step, parameters(step, made, tmp_path), name)
    assert result is not None
    if step != "recoverypriority":  # which measures nothing
        assert f"my {name}" in result["NOTES"], result["NOTES"]


@pytest.mark.parametrize(("step", "name"), EVERY)
def test_a_layer_without_a_crs_is_refused(run, make_layer, tmp_path, step, name):
    made = layers(make_layer, (name, lambda rows: rows, None))
    given = parameters(step, made, tmp_path)
    if step == "recoverypriority":
        return
    with pytest.raises(QgsProcessingException) as caught:
        run(step, given)
    assert f"my {name}" in str(caught.value)
    assert "coordinate reference system" in str(caught.value)


@pytest.mark.parametrize(("step", "name"), [pair for pair in EVERY if pair[0] != "recoverypriority"])
def test_metres_that_say_they_are_degrees(run, make_layer, tmp_path, step, name):
    """400,000 degrees: the wrong CRS."""
    made = layers(make_layer, (name, lambda rows: rows, 4326))
    with pytest.raises(QgsProcessingException) as caught:
        run(step, parameters(step, made, tmp_path))
    said = str(caught.value)
    assert "Traceback" not in said
    assert f"my {name}" in said


@pytest.mark.parametrize("step", [step for step in TAKES if step != "recoverypriority"])
def test_a_layer_of_another_place_is_told_of(run, make_layer, tmp_path, step):
    """Areas 300 km away: no count is made up in silence."""

    def far(rows):
        return [(box(X + 300_000, Y, X + 301_000, Y + 900), values) for _, values in rows]

    made = layers(make_layer, ("areas", far))
    result = ends_well(run, step, parameters(step, made, tmp_path), "areas")
    if result is not None:
        said = result["NOTES"].lower()
        assert "outside" in said or "no area" in said or "lies in “my areas”" in said, result["NOTES"]


@pytest.mark.parametrize("step", TAKES)
def test_layers_that_cannot_be_opened(run, make_layer, tmp_path, step):
    made = layers(make_layer)
    name = TAKES[step][0]
    made[name] = str(tmp_path / "gone.gpkg")
    with pytest.raises(QgsProcessingException) as caught:
        run(step, parameters(step, made, tmp_path))
    assert "Traceback" not in str(caught.value)


@pytest.mark.parametrize("step", ["damageoverlay", "damagecost", "debrisestimate", "damagechange", "recoverypriority"])
def test_a_refusal_leaves_the_old_result(run, make_layer, rows_of, tmp_path, step):
    given = parameters(step, layers(make_layer), tmp_path)
    out = tmp_path / "out.gpkg"
    given["OUTPUT"] = f"ogr:dbname='{out}' table=\"result\" (geom)"
    run(step, given)
    before = rows_of(f"{out}|layername=result")
    assert before

    def spoil(rows):
        return [(wkt, {**values, "damage_class": 77, "damaged_pct": "x"}) for wkt, values in rows]

    name = {"recoverypriority": "areas", "damagecost": "buildings", "debrisestimate": "buildings"}.get(step, "damage")
    bad = parameters(step, layers(make_layer, (name, spoil)), tmp_path)
    if step == "recoverypriority":
        bad["CRITERIA_TABLE"] = table(tmp_path / "c.csv", ["field"], ["damaged_pct"])
    bad["OUTPUT"] = given["OUTPUT"]
    with pytest.raises(QgsProcessingException):
        run(step, bad)
    assert rows_of(f"{out}|layername=result") == before
    assert QgsVectorLayer(f"{out}|layername=result", "r", "ogr").isValid()
