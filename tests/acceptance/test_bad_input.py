"""Bad input, through the algorithm a user would meet it in: a message with the layer, the features and the remedy."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from ..core.osm_writer import OsmWriter
from .shapes import box, known, line, point, temporary

ACCESS, SHARE, STREETS, POPULATION, INVENTORY = (
    "publicspaceaccess",
    "publicspaceshare",
    "streetland",
    "populationtobuildings",
    "openspaceinventory",
)


def city(make_layer, epsg=32637, x=400_000, y=3_700_000):
    """Return the layers of a city that works, by role."""
    return {
        "spaces": make_layer(
            "Polygon",
            [(box(x + 1000, y, x + 1100, y + 100), {"kind": "park", "access": "public", "status": "potential"})],
            epsg,
            "my spaces",
        ),
        "streets": make_layer(
            "LineString", [(line((x, y), (x + 3000, y)), {"walkable": 1, "width_m": 10.0})], epsg, "my streets"
        ),
        "homes": make_layer(
            "Polygon",
            [
                (box(x + 900, y, x + 910, y + 10), {"population": 40}),
                (box(x + 100, y, x + 110, y + 10), {"population": 60}),
            ],
            epsg,
            "my homes",
        ),
        "areas": make_layer("Polygon", [(box(x, y - 100, x + 3000, y + 900), {"population": 100})], epsg, "my areas"),
    }


def parameters(name, layers):
    """Return the parameters of an algorithm for these layers."""
    if name == ACCESS:
        given = {"OPEN_SPACES": "spaces", "STREETS": "streets", "POPULATION": "homes", "AREAS": "areas"}
        out = ("SERVED", "CATCHMENT", "AREAS_OUTPUT")
    elif name == "serviceaccess":
        given = {"FACILITIES": "spaces", "STREETS": "streets", "POPULATION": "homes", "AREAS": "areas"}
        out = ("SERVED", "CATCHMENT", "AREAS_OUTPUT")
    elif name == SHARE:
        given, out = {"AREAS": "areas", "OPEN_SPACES": "spaces", "STREET_AREAS": "homes"}, ("OUTPUT",)
    elif name == STREETS:
        given, out = {"STREETS": "streets", "AREAS": "areas"}, ("STREET_AREAS", "AREAS_OUTPUT")
    elif name == POPULATION:
        given, out = {"BUILDINGS": "homes", "POPULATION_AREAS": "areas"}, ("OUTPUT",)
    else:
        given, out = {"OPEN_SPACES": "spaces", "AREAS": "areas", "POPULATION": "homes"}, ("SPACES", "AREAS_OUTPUT")
    return {**{key: layers[role] for key, role in given.items()}, **temporary(*out)}


USES = {
    ACCESS: ("spaces", "streets", "homes", "areas"),
    "serviceaccess": ("spaces", "streets", "homes", "areas"),
    SHARE: ("areas", "spaces"),
    STREETS: ("streets", "areas"),
    POPULATION: ("homes", "areas"),
    INVENTORY: ("spaces", "areas", "homes"),
}
EVERY = [(name, role) for name, roles in USES.items() for role in roles]


def refusal(run, name, layers, *words):
    """Run, expect a refusal, check that it is for people, and return it."""
    with pytest.raises(QgsProcessingException) as caught:
        run(name, parameters(name, layers))
    text = str(caught.value)
    assert "Traceback" not in text
    for word in words:
        assert re.search(word, text, re.IGNORECASE), text
    return text


@pytest.mark.parametrize(("name", "role"), EVERY)
def test_a_layer_without_crs(run, make_layer, name, role):
    layers = city(make_layer)
    layers[role] = city(make_layer, None)[role]
    refusal(run, name, layers, f"my {role}", "coordinate reference system|CRS", "set")


@pytest.mark.parametrize(("name", "role"), EVERY)
def test_degrees_that_claim_to_be_metres(run, make_layer, name, role):
    """The coordinates are longitude and latitude, the CRS says UTM."""
    layers = city(make_layer)
    small = {
        "spaces": ("Polygon", box(36.301, 33.5, 36.302, 33.501)),
        "areas": ("Polygon", box(36.3, 33.49, 36.33, 33.51)),
        "homes": ("Polygon", box(36.3009, 33.5, 36.301, 33.5001)),
        "streets": ("LineString", line((36.3, 33.5), (36.33, 33.5))),
    }[role]
    layers[role] = make_layer(
        small[0], [(small[1], {"population": 5, "walkable": 1, "access": "public"})], 32637, f"my {role}"
    )
    refusal(run, name, layers, f"my {role}", "degree|CRS")


@pytest.mark.parametrize(("name", "role"), EVERY)
def test_swapped_coordinates(run, make_layer, name, role):
    """Latitude first, in a CRS of degrees: found beside layers that are right."""
    layers = city(make_layer, 4326, 36.3, 33.5)
    spec = {
        "spaces": ("Polygon", box(33.5, 36.301, 33.501, 36.302)),
        "areas": ("Polygon", box(33.49, 36.3, 33.51, 36.33)),
        "homes": ("Polygon", box(33.5, 36.3009, 33.5001, 36.301)),
        "streets": ("LineString", line((33.5, 36.3), (33.5, 36.33))),
    }
    degrees = {
        "spaces": ("Polygon", box(36.301, 33.5, 36.302, 33.501)),
        "areas": ("Polygon", box(36.3, 33.49, 36.33, 33.51)),
        "homes": ("Polygon", box(36.3009, 33.5, 36.301, 33.5001)),
        "streets": ("LineString", line((36.3, 33.5), (36.33, 33.5))),
    }
    fields = {"population": 5, "walkable": 1, "access": "public", "width_m": 5.0}
    layers = {key: make_layer(kind, [(wkt, fields)], 4326, f"my {key}") for key, (kind, wkt) in degrees.items()}
    layers[role] = make_layer(spec[role][0], [(spec[role][1], fields)], 4326, f"my {role}")
    refusal(run, name, layers, f"my {role}", "swap|exchang|overlap|apart|same (city|place)|lies in")


@pytest.mark.parametrize(("name", "role"), EVERY)
def test_an_empty_layer(run, make_layer, name, role):
    layers = city(make_layer)
    kind = "LineString" if role == "streets" else "Polygon"
    layers[role] = make_layer(kind, [(None, {"population": 5, "walkable": 1})], name=f"my {role}")
    assert layers[role].dataProvider().truncate()
    refusal(run, name, layers, f"my {role}", "empty|no features")


@pytest.mark.parametrize(("name", "role"), EVERY)
def test_a_layer_of_null_geometry_only(run, make_layer, name, role):
    layers = city(make_layer)
    kind = "LineString" if role == "streets" else "Polygon"
    layers[role] = make_layer(kind, [(None, {"population": 5, "walkable": 1})], name=f"my {role}")
    refusal(run, name, layers, f"my {role}")


@pytest.mark.parametrize(("name", "role"), EVERY)
def test_null_and_invalid_geometry_are_said_and_the_rest_counts(run, make_layer, name, role):
    """A missing geometry and a bow tie (a line: one without length) beside the right ones."""
    layers = city(make_layer)
    right = [(feature.geometry().asWkt(), dict(zip(feature.fields().names(), feature.attributes())))
             for feature in layers[role].getFeatures()]  # fmt: skip
    x, y = 402_500, 3_700_200
    odd = line((x, y), (x, y)) if role == "streets" else (
        f"POLYGON(({x} {y},{x + 10} {y + 10},{x + 10} {y},{x} {y + 10},{x} {y}))"
    )  # fmt: skip
    fields = right[0][1]
    kind = "LineString" if role == "streets" else "Polygon"
    layers[role] = make_layer(kind, [*right, (None, fields), (odd, fields)], name=f"my {role}")
    result = run(name, parameters(name, layers))
    assert f"my {role}" in result["NOTES"], result["NOTES"]
    assert re.search(r"geometr|invalid|repaired|length", result["NOTES"])


def test_three_crs_give_the_same_figures(run, make_layer):
    import processing

    layers = city(make_layer)
    figures = {}
    for name in USES:
        figures[name] = run(name, parameters(name, layers))
    for role, epsg in (("spaces", "EPSG:4326"), ("areas", "EPSG:3857"), ("homes", "EPSG:32636")):
        made = processing.run(
            "native:reprojectlayer", {"INPUT": layers[role], "TARGET_CRS": epsg, "OUTPUT": "TEMPORARY_OUTPUT"}
        )
        layers[role] = made["OUTPUT"]
    for name in USES:
        again = run(name, parameters(name, layers))
        for key, value in figures[name].items():
            if isinstance(value, (int, float)):
                assert again[key] == pytest.approx(value, rel=2e-3, abs=1e-6), (name, key)


@pytest.mark.parametrize("name", [ACCESS, "serviceaccess"])
def test_streets_without_a_connected_part_near_the_people(run, make_layer, name):
    layers = city(make_layer)
    short = [(line((400_000 + 200 * i, 3_700_000), (400_150 + 200 * i, 3_700_000)), {"walkable": 1}) for i in range(9)]
    layers["streets"] = make_layer("LineString", short, name="my streets")
    refusal(run, name, layers, "my streets", "connected", "150 m", "tolerance|Join")
    far = [(line((400_000, 3_705_000), (404_000, 3_705_000)), {"walkable": 1})]
    layers["streets"] = make_layer("LineString", far, name="my streets")
    refusal(run, name, layers, "my streets")


@pytest.mark.parametrize("name", [ACCESS, "serviceaccess", INVENTORY])
@pytest.mark.parametrize("value", ["many", -4.0])
def test_population_with_text_or_negatives(run, make_layer, name, value):
    layers = city(make_layer)
    shape = box(400_900, 3_700_000, 400_910, 3_700_010)
    layers["homes"] = make_layer("Polygon", [(shape, {"population": value})] * 2, name="my homes")
    refusal(run, name, layers, "my homes", "population", r"features? 1, 2", "negative|not a number")


@pytest.mark.parametrize("value", ["many", -4.0])
def test_ward_population_with_text_or_negatives(run, make_layer, value):
    layers = city(make_layer)
    shape = box(400_000, 3_699_900, 403_000, 3_700_900)
    layers["areas"] = make_layer("Polygon", [(shape, {"population": value})], name="my areas")
    refusal(run, POPULATION, layers, "my areas", "population", "features? 1", "negative|not a number")


def test_numbers_in_a_text_field_are_numbers_or_refused(run, make_layer):
    """Many a table keeps its numbers as text: "40" means 40."""
    layers = city(make_layer)
    shape = box(400_900, 3_700_000, 400_910, 3_700_010)
    layers["homes"] = make_layer("Polygon", [(shape, {"population": "40"})], name="my homes")
    try:
        assert run(ACCESS, parameters(ACCESS, layers))["POPULATION_N"] == 40
    except QgsProcessingException as error:
        assert "my homes" in str(error) and "Traceback" not in str(error)


@pytest.mark.parametrize("name", [ACCESS, "serviceaccess", SHARE, STREETS, POPULATION, INVENTORY])
def test_a_boundary_that_misses_everything(run, make_layer, name):
    layers = city(make_layer)
    layers["areas"] = make_layer(
        "Polygon", [(box(450_000, 3_750_000, 453_000, 3_751_000), {"population": 5})], name="my areas"
    )
    refusal(run, name, layers, "my areas")


@pytest.mark.parametrize("name", [ACCESS, SHARE, INVENTORY])
def test_duplicated_spaces_give_the_same_figure(run, make_layer, name):
    layers = city(make_layer)
    once = run(name, parameters(name, layers))
    feature = next(layers["spaces"].getFeatures())
    for _ in range(2):
        layers["spaces"].dataProvider().addFeatures([feature])
    again = run(name, parameters(name, layers))
    for key, value in once.items():
        if isinstance(value, (int, float)):
            assert again[key] == pytest.approx(value), key


def test_names_beyond_ascii_stand_in_the_message(run, make_layer):
    layers = city(make_layer)
    layers["streets"] = make_layer("LineString", [], name="شوارع المدينة")
    refusal(run, ACCESS, layers, "شوارع المدينة")


def test_a_layer_with_two_wrongs_is_told_both_at_once(run, make_layer):
    layers = city(make_layer)
    shape = box(400_900, 3_700_000, 400_910, 3_700_010)
    rows = [(shape, {"population": -1.0, "women": 2.0}), (shape, {"population": 1.0, "women": -2.0})]
    layers["homes"] = make_layer("Polygon", rows, name="my homes")
    given = {**parameters(ACCESS, layers), "GROUP_FIELDS": "women"}
    with pytest.raises(QgsProcessingException, match="(?s)population.*women"):
        run(ACCESS, given)


def test_raster_and_table_where_shapes_are_needed(run, make_layer, tmp_path):
    (tmp_path / "people.csv").write_text("population\n5\n", encoding="utf-8")
    layers = city(make_layer)
    layers["homes"] = QgsVectorLayer(str(tmp_path / "people.csv"), "my table", "ogr")
    with pytest.raises(QgsProcessingException) as caught:
        run(ACCESS, parameters(ACCESS, layers))
    assert "Traceback" not in str(caught.value)


# --- OpenStreetMap files ---


@pytest.fixture
def osm():
    writer = OsmWriter()
    for i in range(40):
        writer.box(30 * i, 0, 10, 10, building="yes")
        writer.box(30 * i, 50, 20, 20, leisure="park", name=f"مُنتزَه {i}")
        writer.way([(30 * i, 30), (30 * i + 30, 30)], highway="residential")
    return writer


SINKS = ("BUILDINGS", "STREETS", "OPEN_SPACES", "SERVICES", "STOPS", "WATER", "ADMIN")


def test_an_osm_file_cut_short(run, osm, tmp_path):
    whole = osm.text()
    for share in (0.02, 0.3, 0.6, 0.9, 0.999):
        path = tmp_path / "my city.osm"
        path.write_text(whole[: int(share * len(whole))], encoding="utf-8")
        with pytest.raises(QgsProcessingException) as caught:
            run("importosm", {"INPUT": str(path), **temporary(*SINKS)})
        text = str(caught.value)
        assert "my city.osm" in text and "Traceback" not in text
        assert re.search("download|copy|complete|again", text), text


def test_what_is_no_osm_file(run, tmp_path):
    for name, content in (("a.osm", b""), ("b.osm.pbf", b"\0" * 500), ("c.osm", b"<html></html>"), ("d.osm.pbf", b"")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(QgsProcessingException) as caught:
            run("importosm", {"INPUT": str(tmp_path / name), **temporary(*SINKS)})
        assert name in str(caught.value) and "Traceback" not in str(caught.value), str(caught.value)
    with pytest.raises(QgsProcessingException) as caught:
        run("importosm", {"INPUT": str(tmp_path / "nowhere.osm.pbf"), **temporary(*SINKS)})
    assert "nowhere.osm.pbf" in str(caught.value) and "Traceback" not in str(caught.value)


def test_an_osm_boundary_that_misses_the_file(run, osm, make_layer, tmp_path):
    path = osm.write(tmp_path / "city.osm")
    away = make_layer("Polygon", [(box(10, 50, 10.1, 50.1), {"n": 1})], 4326, "my boundary")
    with pytest.raises(QgsProcessingException, match="my boundary") as caught:
        run("importosm", {"INPUT": str(path), "BOUNDARY": away, **temporary(*SINKS)})
    assert "Traceback" not in str(caught.value)


def test_an_import_that_works(run, osm, tmp_path, rows_of):
    path = osm.write(tmp_path / "مدينة.osm")
    result = run("importosm", {"INPUT": str(path), **temporary(*SINKS)})
    assert (result["BUILDINGS_N"], result["OPEN_SPACES_N"], result["SKIPPED_N"]) == (40, 40, 0)
    assert result["STREETS_KM"] == pytest.approx(1.2, rel=0.01)
    columns = {
        "BUILDINGS": "osm_id name building use levels height_m",
        "STREETS": "osm_id name highway width_m lanes surface oneway bridge tunnel access walkable",
        "OPEN_SPACES": "osm_id name kind access fee area_m2",
        "SERVICES": "osm_id name sector service",
        "STOPS": "osm_id name mode capacity",
        "ADMIN": "osm_id name admin_level",
    }
    for key, names in columns.items():
        assert set(names.split()) <= set(result[key].fields().names()), key
    space = rows_of(result["OPEN_SPACES"])[0]
    assert (space["name"], space["kind"], space["access"]) == ("مُنتزَه 0", "park", "public")
    assert space["area_m2"] == pytest.approx(400, rel=0.01)
    assert not known(rows_of(result["BUILDINGS"])[0]["levels"])


def test_every_check_of_the_list_is_a_finding(run, make_layer, rows_of):
    layers = city(make_layer)
    layers["streets"] = city(make_layer, None)["streets"]
    layers["spaces"] = make_layer("Polygon", [(box(36.3, 33.5, 36.31, 33.51), {"kind": "park"})], name="my spaces")
    layers["homes"] = make_layer("Point", [(point(400_900, 3_700_000), {"population": "many"})], name="my homes")
    layers["areas"] = make_layer("Polygon", [], name="my areas")
    roles = {"STREETS": "streets", "OPEN_SPACES": "spaces", "POPULATION": "homes", "AREAS": "areas"}
    result = run("checkcitydata", {**{key: layers[role] for key, role in roles.items()}, "OUTPUT": "memory:"})
    errors = {row["role"]: row["message"] for row in rows_of(result["OUTPUT"]) if row["severity"] == "error"}
    assert set(errors) >= {"streets", "open_spaces", "population", "areas"}, errors
