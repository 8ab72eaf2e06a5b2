"""The later public space steps on layers as people have them: files, degrees, selections, holes in the data."""

from __future__ import annotations

import math
import re

import pytest
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from .shapes import box, known, line, point, saved, table

X, Y = 500_000, 4_000_000
FIELDS = {"population": 10, "open_m2": 50.0, "space_id": "s", "class": "homes", "highway": "residential", "places": 5}


def at(x0, y0, x1, y1):
    return box(X + x0, Y + y0, X + x1, Y + y1)


def street(*points):
    return line(*((X + x, Y + y) for x, y in points))


def home(x, y):
    return point(X + x, Y + y)


SHAPES = {
    "areas": (
        "Polygon",
        [
            (at(0, -500, 1000, 500), {"name": "west", "population": 60, "open_m2": 600.0}),
            (at(1000, -500, 2000, 500), {"name": "east", "population": 40, "open_m2": 1600.0}),
        ],
    ),
    "streets": (
        "LineString",
        [
            (street((-100, 0), (500, 0), (1500, 0), (2100, 0)), {"highway": "residential", "walkable": 1}),
            (street((500, -600), (500, 0), (500, 600)), {"highway": "residential", "walkable": 1}),
            (street((1500, -600), (1500, 0), (1500, 600)), {"highway": "residential", "walkable": 1}),
        ],
    ),
    "homes": (
        "Point",
        [
            (home(100, 10), {"population": 20}),
            (home(510, 300), {"population": 40}),
            (home(1490, -300), {"population": 30}),
            (home(1950, 20), {"population": 10}),
        ],
    ),
    "candidates": (
        "Polygon",
        [(at(x, 5, x + 40, 45), {"name": f"lot {x}"}) for x in (150, 600, 1450, 1900)],
    ),
    "clinics": ("Point", [(home(500, 20), {"name": "a", "places": 12}), (home(1500, 20), {"name": "b", "places": 8})]),
    "land": (
        "Polygon",
        [(at(0, -500, 700, 500), {"class": "homes"}), (at(700, -500, 2000, 500), {"class": "shops"})],
    ),
    "spaces": ("Polygon", [(at(150, 5, 190, 45), {"space_id": "s1"}), (at(600, 5, 640, 45), {"space_id": "s2"})]),
    "answers": (
        "Point",
        [(home(155, 9), {"space_id": "s1", "lit": "yes"}), (home(156, 9), {"space_id": "s1", "lit": "no"})],
    ),
}
INPUTS = {
    "makeareas": {"BOUNDARY": "areas"},
    "streetconnectivity": {"STREETS": "streets", "AREAS": "areas"},
    "landusemix": {"LAND_USE": "land", "AREAS": "areas"},
    "publicspacequality": {"SPACES": "spaces", "SURVEY": "answers"},
    "publicspaceequity": {"AREAS": "areas"},
    "publicspacesites": {"CANDIDATES": "candidates", "STREETS": "streets", "POPULATION": "homes"},
    "serviceaccess": {"FACILITIES": "clinics", "STREETS": "streets", "POPULATION": "homes", "AREAS": "areas"},
}
MORE = {
    "makeareas": {"KIND": "grid", "SIZE_M": 500},
    "landusemix": {"CLASS_FIELD": "class"},
    "publicspacequality": {"MIN_ANSWERS": 1},
    "publicspacesites": {"SITES_N": 2, "SMALL_CELLS": "show"},
    "serviceaccess": {"CAPACITY_FIELD": "places", "SMALL_CELLS": "show"},
}
SINKS = {
    "publicspaceequity": ("OUTPUT", "LORENZ"),
    "publicspacequality": ("OUTPUT", "PROBLEMS"),
    "serviceaccess": ("SERVED", "CATCHMENT", "AREAS_OUTPUT"),
}
MAIN = {"serviceaccess": "AREAS_OUTPUT"}
EVERY = [(name, role) for name, inputs in INPUTS.items() for role in inputs.values()]


@pytest.fixture
def layers(make_layer):
    """Return the layers of the toy city in metres, by role."""
    return {role: make_layer(kind, rows, 32637, f"my {role}") for role, (kind, rows) in SHAPES.items()}


@pytest.fixture
def step(run, rows_of, tmp_path):
    """Return `step(id, layers, ...)`: the figures that are numbers, and the rows of the main layer."""
    questions = table(
        tmp_path / "questions.csv",
        ["question", "dimension", "answer", "score", "weight"],
        ["lit", "safety", "yes", 100, 1],
        ["lit", "safety", "no", 0, 1],
    )

    def execute(name, layers, feedback=None, **more):
        given = {key: layers[role] for key, role in INPUTS[name].items()}
        given.update(MORE.get(name, {}))
        given.update(dict.fromkeys(SINKS.get(name, ("OUTPUT",)), "memory:"))
        if name == "publicspacequality":
            given["QUESTIONS_TABLE"] = questions
        made = run(name, {**given, **more}, feedback=feedback)
        figures = {key: value for key, value in made.items() if isinstance(value, (int, float))}
        return figures, rows_of(made[MAIN.get(name, "OUTPUT")]), made

    return execute


def same(one, two, rel=2e-3):
    assert set(one[0]) == set(two[0])
    for key, value in one[0].items():
        assert two[0][key] == pytest.approx(value, rel=rel, abs=1e-5), key
    assert len(one[1]) == len(two[1])


@pytest.mark.parametrize("name", INPUTS)
def test_figures_by_hand(step, layers, name):
    """The toy city's own figures, so that the same ones below are the right ones."""
    figures, rows, made = step(name, layers)
    if name == "makeareas":
        assert figures["AREAS_N"] == len(rows) and figures["AREA_HA"] == pytest.approx(200)
    if name == "streetconnectivity":  # 2 crossings and 2 + 1 + 1 km on 2 km2
        assert (figures["INTERSECTIONS_KM2"], figures["STREET_KM_KM2"]) == pytest.approx((1, 2))
    if name == "landusemix":
        assert [row["class_homes_pct"] for row in rows] == pytest.approx([70, 0])
    if name == "publicspacequality":
        assert rows[0]["safety_score"] == pytest.approx(50)
    if name == "publicspaceequity":  # 10 and 40 m2 a person; trapezoids 0.6 x 3/22 + 0.4 x (6/22 + 1) / 2
        assert figures["GINI"] == pytest.approx(1 - 2 * (0.6 * 3 / 22 + 0.2 * (6 / 22 + 1)))
    if name == "publicspacesites":  # lot 600 serves the 40 (10 + 300 + 80 m), lot 1450 the 30; the others are too far
        assert figures["SERVED_AFTER_PCT"] == pytest.approx(70)
    if (
        name == "serviceaccess"
    ):  # b reaches the 30 in 350 m and the other 10 in 490 m: too far; a the 40, and 20 in 430 m
        assert figures["SERVED_N"] == 70
        assert [row["served"] for row in rows] == [40, 30]


@pytest.mark.parametrize("name", INPUTS)
@pytest.mark.parametrize("driver", ["GPKG", "ESRI Shapefile", "GeoJSON"])
def test_files(step, layers, tmp_path, name, driver):
    ending = {"GPKG": "gpkg", "ESRI Shapefile": "shp", "GeoJSON": "geojson"}[driver]
    memory = step(name, layers)
    files = {role: saved(layer, tmp_path / f"{role} ملف.{ending}", role, driver) for role, layer in layers.items()}
    same(memory, step(name, files))


@pytest.mark.parametrize("name", INPUTS)
@pytest.mark.parametrize("ending", ["gpkg", "shp", "geojson", "csv"])
def test_results_in_files(step, layers, tmp_path, rows_of, name, ending):
    """Shapefile names have 10 characters: no field may be lost to another that begins as it does."""
    memory = step(name, layers)
    key = MAIN.get(name, "OUTPUT")
    path = tmp_path / f"result.{ending}"
    made = step(name, layers, **{key: str(path)})
    rows = rows_of(str(path)) if ending != "gpkg" else rows_of(made[2][key])
    assert len(rows) == len(memory[1])
    numbers = [value for value in memory[1][0].values() if isinstance(value, float) and known(value)]
    written = [value for value in rows[0].values() if known(value)]
    for value in numbers:
        assert any(
            str(one).replace(".", "").replace("-", "").isdigit() and float(one) == pytest.approx(value, rel=1e-4)
            for one in written
        ), (value, rows[0])


@pytest.mark.parametrize("name", INPUTS)
@pytest.mark.parametrize(("epsg", "rel"), [("EPSG:4326", 2e-3), ("EPSG:3857", 2e-3), ("EPSG:32636", 1e-2)])
def test_other_crs(step, layers, name, epsg, rel):
    """Degrees, Web Mercator, and the UTM zone beside the right one, whose metres are half a percent too long here."""
    import processing

    metres = step(name, layers)
    moved = {
        role: processing.run("native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": epsg, "OUTPUT": "memory:"})[
            "OUTPUT"
        ]
        for role, layer in layers.items()
    }
    other = step(name, moved)
    if name == "makeareas":
        assert other[0]["AREA_HA"] == pytest.approx(metres[0]["AREA_HA"], rel=rel)
    else:
        same(metres, other, rel)


@pytest.mark.parametrize(("name", "role"), EVERY)
def test_selected_features_alone(step, layers, make_layer, name, role):
    """A second city beside the first, not selected, is not there."""
    alone = step(name, layers)
    kind, rows = SHAPES[role]
    decoys = []
    for wkt, fields in rows:
        numbers = re.sub(r"(\d+) (\d+)", lambda m: f"{int(m[1]) + 300} {int(m[2]) + 77}", wkt.replace(".0", ""))
        decoys.append((numbers, {**fields, **({"space_id": f"x{fields['space_id']}"} if "space_id" in fields else {})}))
    layer = make_layer(kind, [*rows, *decoys], 32637, f"my {role}")
    QgsProject.instance().addMapLayer(layer)
    try:
        layer.selectByIds(sorted(layer.allFeatureIds())[: len(rows)])
        chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        same(alone, step(name, {**layers, role: chosen}), rel=1e-9)
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize(("name", "role"), EVERY)
def test_multipart_shapes(step, layers, make_layer, name, role):
    kind, rows = SHAPES[role]
    multi = [("MULTI" + wkt.replace("(", "((", 1) + ")", fields) for wkt, fields in rows]
    layer = make_layer(f"Multi{kind}", multi, 32637, f"my {role}")
    same(step(name, layers), step(name, {**layers, role: layer}), rel=1e-9)


@pytest.mark.parametrize(("name", "role"), EVERY)
def test_a_missing_geometry_is_said_and_the_rest_counts(step, layers, make_layer, name, role):
    kind, rows = SHAPES[role]
    fields = {**rows[0][1], **({"space_id": "none"} if "space_id" in rows[0][1] else {})}
    layer = make_layer(kind, [*rows, (None, fields)], 32637, f"my {role}")
    alone, made = step(name, layers), step(name, {**layers, role: layer})
    if role not in ("answers",) and name not in ("publicspaceequity", "publicspacequality"):
        assert f"my {role}" in made[2]["NOTES"], made[2]["NOTES"]
    for key in ("GINI", "INTERSECTIONS_N", "SERVED_AFTER_PCT", "AREA_HA", "MIX_SCORE_CITY"):
        if key in alone[0] and name != "publicspaceequity":
            assert made[0][key] == pytest.approx(alone[0][key]), key


@pytest.mark.parametrize(("name", "role"), EVERY)
def test_an_empty_layer(step, layers, make_layer, name, role):
    kind, rows = SHAPES[role]
    layer = make_layer(kind, rows, 32637, f"my {role}")
    assert layer.dataProvider().truncate()
    with pytest.raises(QgsProcessingException) as caught:
        step(name, {**layers, role: layer})
    text = str(caught.value)
    assert f"my {role}" in text and re.search("empty|no features", text) and "Traceback" not in text


@pytest.mark.parametrize(
    ("name", "role"),
    [one for one in EVERY if one[1] != "answers" and one[0] not in ("publicspaceequity", "publicspacequality")],
)
def test_a_layer_without_crs(step, layers, make_layer, name, role):
    kind, rows = SHAPES[role]
    with pytest.raises(QgsProcessingException) as caught:
        step(name, {**layers, role: make_layer(kind, rows, None, f"my {role}")})
    text = str(caught.value)
    assert f"my {role}" in text and re.search("coordinate reference system|CRS", text) and "Traceback" not in text


@pytest.mark.parametrize(
    ("name", "role"), [one for one in EVERY if len(INPUTS[one[0]]) > 1 and one[0] != "publicspacequality"]
)
def test_a_layer_of_another_city(step, layers, make_layer, name, role):
    kind, rows = SHAPES[role]
    far = [
        (
            re.sub(r"(\d{6}) (\d{7})", lambda m: f"{int(m[1]) + 60_000} {int(m[2]) + 60_000}", wkt.replace(".0", "")),
            fields,
        )
        for wkt, fields in rows
    ]
    try:
        _, rows, made = step(name, {**layers, role: make_layer(kind, far, 32637, f"my {role}")})
        text = made["NOTES"]
    except QgsProcessingException as error:
        text = str(error)
    assert f"my {role}" in text and "Traceback" not in text, text


@pytest.mark.parametrize("name", INPUTS)
def test_the_same_twice(step, layers, name):
    one, two = step(name, layers), step(name, layers)
    assert one[0] == two[0]
    assert [{key: value if known(value) else None for key, value in row.items()} for row in one[1]] == [
        {key: value if known(value) else None for key, value in row.items()} for row in two[1]
    ]


@pytest.mark.parametrize(("name", "role"), EVERY)
def test_edits_not_saved_yet_count_and_a_filter_too(step, layers, make_layer, name, role):
    kind, rows = SHAPES[role]
    alone = step(name, layers)
    layer = make_layer(kind, rows, 32637, f"my {role}")
    assert layer.startEditing()
    extra = next(layer.getFeatures())
    assert layer.addFeature(extra)
    assert layer.deleteFeature(sorted(layer.allFeatureIds())[0])  # the new one has a negative id
    same(alone, step(name, {**layers, role: layer}), rel=1e-9)
    layer.rollBack()


@pytest.mark.parametrize("name", INPUTS)
def test_fields_of_the_input_that_are_called_as_ours(step, layers, make_layer, name):
    """A computed field replaces one of the same name in any case, fid is not carried, the others stay."""
    keeps = {"streetconnectivity": "areas", "landusemix": "areas", "serviceaccess": "areas", "makeareas": None}
    role = keeps.get(name, next(iter(INPUTS[name].values())))
    if role is None:
        pytest.skip("areas are made anew")
    kind, rows = SHAPES[role]
    ours = [field for field in step(name, layers)[1][0] if field not in rows[0][1] and field != "fid"]
    given = [(wkt, {**fields, "own": "mine", **{field.upper(): "old" for field in ours[:3]}}) for wkt, fields in rows]
    log = QgsProcessingFeedback()
    _, made, _ = step(name, {**layers, role: make_layer(kind, given, 32637, f"my {role}")}, feedback=log)
    names = [field.lower() for field in made[0]]
    assert len(names) == len(set(names))
    assert made[0]["own"] == "mine"
    lower = {field.lower(): value for field, value in made[0].items()}
    for field in ours[:3]:
        assert lower[field.lower()] != "old", field
        assert field.upper() in log.textLog() or field in log.textLog()
    assert "replace" in log.textLog().lower(), log.textLog()


def test_a_survey_that_is_a_layer_without_shapes_in_a_geopackage(step, layers, make_layer, tmp_path):
    answers = make_layer("None", [(None, fields) for _, fields in SHAPES["answers"][1]], None, "answers")
    path = saved(answers, tmp_path / "survey.gpkg", "answers")
    same(step("publicspacequality", layers), step("publicspacequality", {**layers, "answers": path}))


def test_raster_where_a_vector_is_wanted(step, layers, tmp_path):
    (tmp_path / "a.txt").write_text("no layer", encoding="utf-8")
    for name, inputs in INPUTS.items():
        for role in inputs.values():
            with pytest.raises(QgsProcessingException) as caught:
                step(name, {**layers, role: str(tmp_path / "a.txt")})
            assert "Traceback" not in str(caught.value)


def test_points_where_polygons_are_wanted(step, layers, make_layer):
    for name, role in (
        ("makeareas", "areas"),
        ("landusemix", "land"),
        ("publicspacesites", "candidates"),
        ("streetconnectivity", "streets"),
    ):
        wrong = make_layer("Point", [(home(5, 5), FIELDS)], 32637, f"my {role}")
        with pytest.raises(QgsProcessingException) as caught:
            step(name, {**layers, role: wrong})
        assert "Traceback" not in str(caught.value)


def test_layers_by_the_name_of_a_project(step, layers):
    for layer in layers.values():
        QgsProject.instance().addMapLayer(layer, False)
    try:
        figures, _, _ = step("serviceaccess", {role: layer.name() for role, layer in layers.items()})
        assert figures["SERVED_N"] == 70
    finally:
        for layer in layers.values():
            QgsProject.instance().takeMapLayer(layer)
    assert isinstance(layers["areas"], QgsVectorLayer)


# --- geometry and places that are wrong ---

MEASURED = [one for one in EVERY if one[0] not in ("publicspaceequity", "publicspacequality")]


@pytest.mark.parametrize(("name", "role"), MEASURED)
def test_invalid_shapes_are_repaired_or_left_out_and_named(step, layers, make_layer, name, role):
    kind, rows = SHAPES[role]
    if kind == "Point":
        pytest.skip("a point cannot be invalid")
    x, y = X + 300, Y + 400
    odd = line((x, y), (x, y))
    if kind == "Polygon":
        odd = f"POLYGON(({x} {y},{x + 10} {y + 10},{x + 10} {y},{x} {y + 10},{x} {y}))"
    layer = make_layer(kind, [*rows, (odd, rows[0][1])], 32637, f"my {role}")
    _, _, made = step(name, {**layers, role: layer})
    assert f"my {role}" in made["NOTES"], made["NOTES"]
    assert re.search(r"repaired|left out|invalid|length", made["NOTES"]), made["NOTES"]


@pytest.mark.parametrize(("name", "role"), MEASURED)
def test_degrees_that_claim_to_be_metres(step, layers, make_layer, name, role):
    import processing

    moved = processing.run(
        "native:reprojectlayer", {"INPUT": layers[role], "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    )["OUTPUT"]
    fields = [dict(zip(one.fields().names(), one.attributes())) for one in moved.getFeatures()]
    shapes = [one.geometry().asWkt(9) for one in moved.getFeatures()]
    kind = SHAPES[role][0]
    wrong = make_layer(kind, list(zip(shapes, fields)), 32637, f"my {role}")
    with pytest.raises(QgsProcessingException) as caught:
        step(name, {**layers, role: wrong})
    text = str(caught.value)
    assert f"my {role}" in text and "degree" in text and "Traceback" not in text


@pytest.mark.parametrize(("name", "role"), [one for one in MEASURED if len(INPUTS[one[0]]) > 1])
def test_swapped_coordinates(step, layers, make_layer, name, role):
    """All in degrees; one layer has latitude first."""
    import processing

    degrees = {}
    for one, layer in layers.items():
        given = {"INPUT": layer, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
        degrees[one] = processing.run("native:reprojectlayer", given)["OUTPUT"]
        degrees[one].setName(f"my {one}")
    swapped = processing.run("native:swapxy", {"INPUT": degrees[role], "OUTPUT": "memory:"})["OUTPUT"]
    swapped.setName(f"my {role}")
    try:
        _, _, made = step(name, {**degrees, role: swapped})
        text = made["NOTES"]
    except QgsProcessingException as error:
        text = str(error)
    assert f"my {role}" in text and re.search("swap|exchang|overlap|apart|same (city|place)|lies? in|CRS|near", text), (
        text
    )
    assert "Traceback" not in text


def test_people_are_features_where_no_field_tells_their_number(step, layers, make_layer):
    """A layer without the field `population`: each point is one person."""
    homes = make_layer("Point", [(wkt, {"name": "x"}) for wkt, _ in SHAPES["homes"][1]], 32637, "my homes")
    figures, _, _ = step("publicspacesites", {**layers, "homes": homes})
    assert figures["SERVED_AFTER_PCT"] == pytest.approx(50)
    figures, _, _ = step("serviceaccess", {**layers, "homes": homes})
    assert (figures["POPULATION_N"], figures["SERVED_N"]) == (4, 2)


def test_fields_are_found_in_any_case(step, layers):
    figures, _, _ = step("publicspaceequity", layers, SUPPLY_FIELD="Open_M2", POPULATION_FIELD="POPULATION")
    assert figures["GINI"] == pytest.approx(1 - 2 * (0.6 * 3 / 22 + 0.2 * (6 / 22 + 1)))


def test_a_field_that_was_asked_for_and_is_not_there(step, layers):
    for name, field in (
        ("publicspaceequity", "SUPPLY_FIELD"),
        ("publicspacesites", "WEIGHT_FIELD"),
        ("serviceaccess", "CAPACITY_FIELD"),
        ("serviceaccess", "GROUP_FIELDS"),
        ("landusemix", "CLASS_FIELD"),
        ("publicspacequality", "GROUP_FIELD"),
    ):
        with pytest.raises(QgsProcessingException) as caught:
            step(name, layers, **{field: "nowhere_to_be_found"})
        assert "nowhere_to_be_found" in str(caught.value) and "Traceback" not in str(caught.value), name


def test_the_alias_of_a_percentage_names_what_it_is_of(step, layers, run):
    made = [step(name, layers)[2] for name in INPUTS]
    areas = {"AREAS": layers["areas"], "AREAS_OUTPUT": "memory:"}
    made.append(step("publicspacesites", layers, GROUP_FIELDS="population", **areas)[2])
    walk = {"STREETS": layers["streets"], "POPULATION": layers["homes"], "SERVED": "memory:", "CATCHMENT": "memory:"}
    made.append(run("publicspaceaccess", {"OPEN_SPACES": layers["spaces"], **walk, **areas}))
    made.append(run("openspaceinventory", {"OPEN_SPACES": layers["spaces"], "SPACES": "memory:", **areas}))
    made.append(run("streetland", {"STREETS": layers["streets"], "STREET_AREAS": "memory:", **areas}))
    seen = set()
    for result in made:
        for layer in result.values():
            if isinstance(layer, QgsVectorLayer):
                for index, field in enumerate(layer.fields()):
                    if field.name().endswith("_pct"):
                        seen.add(field.name())
                        assert re.search(r"% of \w", layer.attributeAlias(index)), field.name()
    assert len(seen) >= 15


@pytest.mark.parametrize("value", [float("inf"), float("nan"), -0.0, 1e12, 1e-12])
def test_numbers_at_the_edge_of_what_there_is(step, layers, make_layer, value):
    """A number that is none is a message or unknown; no figure is infinite and nothing breaks."""
    for name, role, field in (
        ("publicspaceequity", "areas", "population"),
        ("publicspaceequity", "areas", "open_m2"),
        ("publicspacesites", "homes", "population"),
        ("serviceaccess", "homes", "population"),
        ("serviceaccess", "clinics", "places"),
    ):
        kind, rows = SHAPES[role]
        given = [
            (wkt, {**fields, field: value if i == 0 else float(fields[field])}) for i, (wkt, fields) in enumerate(rows)
        ]
        try:
            figures, out, _ = step(name, {**layers, role: make_layer(kind, given, 32637, f"my {role}")})
        except QgsProcessingException as error:
            assert f"my {role}" in str(error) and field in str(error) and "Traceback" not in str(error)
            continue
        assert not any(math.isinf(number) or math.isnan(number) for number in figures.values()), (name, field, figures)
        for row in out:
            if field not in row:
                assert not any(isinstance(one, float) and math.isinf(one) for one in row.values()), (name, field, row)
