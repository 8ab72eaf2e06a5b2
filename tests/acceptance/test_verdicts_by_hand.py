"""`openspaceinventory` with PREVIOUS: what somebody decided outlives a new import of the map."""

from __future__ import annotations

import random

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from .shapes import box, known, saved, tables_of


@pytest.fixture
def inventory(run, make_layer, rows_of):
    """Return `inventory([(WKT, fields)...], ...)`: figures, rows by the field `name`, the layer."""

    def assess(spaces, previous=None, epsg=32637, **parameters):
        given = {"OPEN_SPACES": make_layer("Polygon", spaces, epsg, "my spaces"), "SPACES": "memory:", **parameters}
        if previous is not None:
            given["PREVIOUS"] = previous
        result = run("openspaceinventory", given)
        result["layer"] = result["SPACES"] if isinstance(result["SPACES"], QgsVectorLayer) else None
        result["list"] = rows_of(result["SPACES"])
        result["rows"] = {row["name"]: row for row in result["list"]}
        return result

    return assess


def space(x, y=0, size=100, name=None, **fields):
    return box(x, y, x + size, y + size), {"name": name or f"at {x}", "kind": "park", **fields}


def decide(layer, name, **verdict):
    """Write a verdict into the inventory, as the verification page or a person does."""
    index = layer.fields().indexOf
    feature = next(feature for feature in layer.getFeatures() if feature["name"] == name)
    assert layer.startEditing()
    for field, value in verdict.items():
        assert layer.changeAttributeValue(feature.id(), index(field), value)
    assert layer.commitChanges()


VERDICTS = ("status", "access", "owner", "kind")


def verdict(row):
    return tuple(row[name] if known(row[name]) else None for name in VERDICTS)


@pytest.fixture
def first(inventory):
    """Three parks, one verified, one rejected, one a square of the municipality that takes a fee."""
    made = inventory([space(0), space(300), space(600), space(900)])
    decide(made["layer"], "at 0", status="verified")
    decide(made["layer"], "at 300", status="rejected")
    decide(made["layer"], "at 600", kind="square", owner="municipality", access="fee", status="verified")
    return made


def ids(result):
    return {name: row["space_id"] for name, row in result["rows"].items()}


DECIDED = {
    "at 0": ("verified", "public", None, "park"),
    "at 300": ("rejected", "public", None, "park"),
    "at 600": ("verified", "fee", "municipality", "square"),
    "at 900": ("potential", "public", None, "park"),
}


def check(first, second):
    assert {name: second["rows"][name]["space_id"] for name in DECIDED} == ids(first)
    assert {name: verdict(second["rows"][name]) for name in DECIDED} == DECIDED


def test_the_same_map_again(inventory, first):
    check(first, inventory([space(0), space(300), space(600), space(900)], first["layer"]))


def test_outlines_a_little_different(inventory, first):
    again = inventory(
        [space(3, -2, 99, "at 0"), space(304, 1, 103, "at 300"), space(598, 5, name="at 600"), space(900)],
        first["layer"],
    )
    check(first, again)


def test_rows_in_another_order_ids_renumbered_and_others_added(inventory, first):
    spaces = [space(x, osm_id=f"w{9000 + x}") for x in (1500, 900, 600, 1200, 300, 0)]
    random.Random(2).shuffle(spaces)
    again = inventory(spaces, first["layer"])
    check(first, again)
    assert len(set(ids(again).values())) == 6


def test_a_space_that_is_gone_takes_nothing_with_it(inventory, first):
    again = inventory([space(0), space(600), space(900)], first["layer"])
    assert verdict(again["rows"]["at 0"]) == DECIDED["at 0"]
    assert again["SPACES_N"] == 3
    assert "at 300" not in again["rows"]


def test_a_space_split_in_two(inventory, first):
    """The rejected park becomes two: neither may come back as open space; one keeps the id and no id stands twice."""
    halves = [
        (box(300, 0, 360, 100), {"name": "west", "kind": "park"}),
        (box(362, 0, 400, 100), {"name": "east", "kind": "park"}),
    ]
    again = inventory([space(0), *halves, space(600), space(900)], first["layer"])
    assert again["rows"]["west"]["status"] == "rejected"
    assert again["rows"]["east"]["status"] == "rejected"
    assert again["rows"]["west"]["space_id"] == ids(first)["at 300"]
    assert again["rows"]["east"]["space_id"] not in ids(first).values()


def test_two_spaces_merged_that_agree(inventory):
    made = inventory([space(0), space(110)])
    decide(made["layer"], "at 0", status="verified")
    decide(made["layer"], "at 110", status="verified")
    again = inventory([(box(0, 0, 210, 100), {"name": "both", "kind": "park"})], made["layer"])
    assert again["rows"]["both"]["status"] == "verified"
    assert again["rows"]["both"]["space_id"] in ids(made).values()


def test_two_spaces_merged_that_contradict_are_named_and_to_be_checked(inventory):
    """One verified, one rejected, neither more than half of the new one: it needs a look."""
    made = inventory([space(0), space(110)])
    decide(made["layer"], "at 0", status="verified")
    decide(made["layer"], "at 110", status="rejected")
    again = inventory([(box(0, 0, 210, 100), {"name": "both", "kind": "park"})], made["layer"])
    row = again["rows"]["both"]
    assert row["space_id"] in ids(made).values()
    assert row["status"] == "check"
    for name, one in ids(made).items():
        assert f"{one} ({'verified' if name == 'at 0' else 'rejected'})" in again["NOTES"], again["NOTES"]
    # it stays so until somebody looks
    assert (
        inventory([(box(0, 0, 210, 100), {"name": "both", "kind": "park"})], again["layer"])["rows"]["both"]["status"]
        == "check"
    )


def test_of_contradicting_verdicts_that_of_most_of_the_land_holds(inventory):
    """A verified hectare and a rejected corner of 400 m2 become one."""
    made = inventory([space(0), space(105, size=20)])
    decide(made["layer"], "at 0", status="verified")
    decide(made["layer"], "at 105", status="rejected")
    again = inventory([(box(0, 0, 125, 100), {"name": "both", "kind": "park"})], made["layer"])
    assert again["rows"]["both"]["status"] == "verified"
    assert all(one in again["NOTES"] for one in ids(made).values())


def test_a_space_drawn_much_larger_keeps_its_verdict_and_is_named(inventory):
    made = inventory([space(0)])
    decide(made["layer"], "at 0", status="verified")
    again = inventory([space(0, size=200)], made["layer"])
    assert again["rows"]["at 0"]["status"] == "verified"
    assert again["rows"]["at 0"]["space_id"] == ids(made)["at 0"]
    assert ids(made)["at 0"] in again["NOTES"] and "as large as when" in again["NOTES"], again["NOTES"]


def test_a_verdict_is_not_lost_to_a_neighbour(inventory, first):
    """A new space that overlaps the verified one by a tenth is another space."""
    again = inventory([space(0), (box(90, 0, 190, 100), {"name": "new", "kind": "garden"}), space(300)], first["layer"])
    assert again["rows"]["at 0"]["space_id"] == ids(first)["at 0"]
    assert again["rows"]["new"]["space_id"] != ids(first)["at 0"]
    assert again["rows"]["new"]["status"] == "check"


@pytest.mark.parametrize("order", [1, -1])
def test_a_playground_inside_a_park_keeps_its_own_verdict(inventory, order):
    """Both are in both imports; the park is verified, the playground rejected."""
    spaces = [space(0), (box(20, 20, 50, 50), {"name": "play", "kind": "playground"})][::order]
    made = inventory(spaces)
    decide(made["layer"], "at 0", status="verified")
    decide(made["layer"], "play", status="rejected")
    for later in (spaces, spaces[::-1]):
        again = inventory(later, made["layer"])
        assert ids(again) == ids(made)
        assert {name: row["status"] for name, row in again["rows"].items()} == {"at 0": "verified", "play": "rejected"}


@pytest.mark.parametrize("word", ["verified", "rejected"])
def test_a_park_newly_drawn_around_a_playground_is_not_the_playground(inventory, word):
    """What was decided about 900 m2 says nothing about the hectare around them."""
    play = box(20, 20, 50, 50), {"name": "play", "kind": "playground"}
    made = inventory([play])
    decide(made["layer"], "play", status=word)
    again = inventory([space(0), play], made["layer"])
    assert again["rows"]["play"]["status"] == word
    assert again["rows"]["play"]["space_id"] == ids(made)["play"]
    assert again["rows"]["at 0"]["status"] == "potential"


def test_what_nobody_decided_follows_the_new_map(inventory):
    """The map learns that a park is private: nobody had said anything else."""
    made = inventory([space(0), space(300)])
    decide(made["layer"], "at 300", access="public", status="verified")
    again = inventory([space(0, access="private"), space(300, access="private")], made["layer"])
    assert again["rows"]["at 0"]["access"] == "restricted"
    assert again["rows"]["at 300"]["status"] == "verified"


def test_over_three_imports(inventory, first):
    """Import, decide, import, decide, import: with the last inventory as the previous one each time."""
    second = inventory([space(1, name="at 0"), space(300), space(600), space(900)], first["layer"])
    decide(second["layer"], "at 900", status="verified")
    third = inventory([space(2, name="at 0"), space(300), space(600), space(900), space(1200)], second["layer"])
    assert {name: third["rows"][name]["space_id"] for name in DECIDED} == ids(first)
    assert third["rows"]["at 900"]["status"] == "verified"
    assert verdict(third["rows"]["at 600"]) == DECIDED["at 600"]


def test_in_place_the_previous_inventory_is_the_one_replaced(inventory, first, tmp_path):
    """PREVIOUS and SPACES are the same table of the city's file."""
    path = saved(first["layer"], tmp_path / "city.gpkg", "open_spaces")
    table = f"{path}|layername=open_spaces"
    again = inventory(
        [space(0), space(300), space(600), space(900), space(1200)],
        table,
        SPACES=f"ogr:dbname='{path}' table=\"open_spaces\" (geom)",
    )
    check(first, again)
    assert len(again["list"]) == 5
    assert tables_of(path) == {"open_spaces"}


@pytest.mark.parametrize("driver", ["GPKG", "ESRI Shapefile", "GeoJSON"])
def test_a_previous_inventory_from_a_file(inventory, first, tmp_path, driver):
    """Shapefiles cut names to 10 characters (`catchment_`, `size_class`): what is decided stands in shorter ones."""
    ending = {"GPKG": "gpkg", "ESRI Shapefile": "shp", "GeoJSON": "geojson"}[driver]
    path = saved(first["layer"], tmp_path / f"before.{ending}", "before", driver)
    check(first, inventory([space(0), space(300), space(600), space(900)], path))


def test_a_previous_inventory_in_another_crs(inventory, run, make_layer):
    """The first in metres, the next import in degrees."""
    import processing

    here = [
        (box(500_000 + x, 4_000_000, 500_100 + x, 4_000_100), {"name": f"at {x}", "kind": "park"}) for x in (0, 300)
    ]
    made = inventory(here)
    decide(made["layer"], "at 300", status="rejected")
    layer = make_layer("Polygon", here, name="x")
    moved = processing.run("native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"})
    again = run("openspaceinventory", {"OPEN_SPACES": moved["OUTPUT"], "PREVIOUS": made["layer"], "SPACES": "memory:"})
    rows = {feature["name"]: feature for feature in again["SPACES"].getFeatures()}
    assert rows["at 300"]["status"] == "rejected"
    assert {name: feature["space_id"] for name, feature in rows.items()} == ids(made)


def test_a_previous_layer_that_is_no_inventory(inventory, make_layer):
    other = make_layer("Polygon", [(box(0, 0, 9, 9), {"colour": "red"})], name="my walls")
    try:
        result = inventory([space(0)], other)
    except QgsProcessingException as error:
        text = str(error)
    else:
        text = result["NOTES"]
    assert "my walls" in text and "space_id" in text and "Traceback" not in text


def test_an_empty_previous_inventory_is_none(inventory, first):
    layer = first["layer"]
    assert layer.dataProvider().truncate()
    try:
        result = inventory([space(0)], layer)
    except QgsProcessingException as error:
        assert "Traceback" not in str(error) and "empty" in str(error)
    else:
        assert result["SPACES_N"] == 1


def test_ids_twice_in_the_previous_inventory(inventory, first):
    """A feature copied in QGIS keeps its id: no id stands twice in the next inventory."""
    layer = first["layer"]
    copied = next(layer.getFeatures())
    layer.dataProvider().addFeatures([copied])
    again = inventory([space(0), space(300), space(600), space(900)], layer)
    found = [row["space_id"] for row in again["list"]]
    assert len(found) == len(set(found))
    assert again["rows"]["at 300"]["status"] == "rejected"


def test_a_status_in_other_words(inventory, first):
    """Somebody wrote “Verified ” and “REJECTED” by hand; a word nobody knows is named."""
    decide(first["layer"], "at 0", status="Verified ")
    decide(first["layer"], "at 300", status="REJECTED")
    again = inventory([space(0), space(300), space(600), space(900)], first["layer"])
    assert again["rows"]["at 0"]["status"] == "verified"
    assert again["rows"]["at 300"]["status"] == "rejected"
    decide(first["layer"], "at 0", status="fine I think")
    try:
        text = inventory([space(0), space(300)], first["layer"])["NOTES"]
    except QgsProcessingException as error:
        text = str(error)
    assert "fine I think" in text and "Traceback" not in text, text


@pytest.mark.parametrize("seed", range(6))
def test_ids_and_verdicts_through_random_new_imports(inventory, seed):
    """Twenty spaces, each moved by up to a fifth of its size, some gone, some new, in any order."""
    draw = random.Random(seed)
    spaces = [space(300 * (i % 5), 300 * (i // 5), 100, f"s{i}") for i in range(20)]
    made = inventory(spaces)
    words = {}
    for i in range(20):
        words[f"s{i}"] = draw.choice(["verified", "rejected", None])
        if words[f"s{i}"]:
            decide(made["layer"], f"s{i}", status=words[f"s{i}"])
    kept = draw.sample(range(20), 15)
    later = [
        space(300 * (i % 5) + draw.uniform(-20, 20), 300 * (i // 5) + draw.uniform(-20, 20), 100, f"s{i}") for i in kept
    ] + [space(150 + 300 * i, 150, 60, f"new{i}") for i in range(3)]
    draw.shuffle(later)
    again = inventory(later, made["layer"])
    for i in kept:
        row = again["rows"][f"s{i}"]
        assert row["space_id"] == made["rows"][f"s{i}"]["space_id"]
        assert row["status"] == (words[f"s{i}"] or "potential")
    for i in range(3):
        assert again["rows"][f"new{i}"]["space_id"] not in ids(made).values()


def test_without_a_previous_inventory_the_id_of_the_source_keeps_the_space_id(inventory):
    """OpenStreetMap knows its ways by number: the outline may move, rows and neighbours may change."""
    one = inventory([space(0, osm_id="w11"), space(300, osm_id="w12")])
    two = inventory(
        [space(900, osm_id="w13"), space(303, 4, 97, "at 300", osm_id="w12"), space(2, name="at 0", osm_id="w11")]
    )
    for name in ("at 0", "at 300"):
        assert two["rows"][name]["space_id"] == one["rows"][name]["space_id"]
    assert len(set(ids(two).values())) == 3


def test_the_same_id_of_the_source_twice_gives_two_space_ids(inventory):
    made = inventory([space(0, osm_id="w1"), space(300, osm_id="w1"), space(600)])
    assert len({row["space_id"] for row in made["list"]}) == 3


def test_an_inventory_as_open_spaces_keeps_its_ids_and_words(inventory, first):
    """The result of this step put in again as the open spaces themselves."""
    again = inventory([], OPEN_SPACES=first["layer"])
    check(first, again)


def test_touching_halves_that_were_one_space(inventory):
    """Two halves that touch were one space and verified; the next import draws them with another cut."""
    halves = [
        (box(0, 0, 50, 100), {"name": "p", "kind": "park"}),
        (box(50, 0, 100, 100), {"name": "p", "kind": "park"}),
    ]
    made = inventory(halves)
    assert made["SPACES_N"] == 1
    decide(made["layer"], "p", status="verified")
    cut = [(box(0, 0, 30, 100), {"name": "p", "kind": "park"}), (box(30, 0, 101, 100), {"name": "p", "kind": "park"})]
    again = inventory(cut, made["layer"])
    assert again["SPACES_N"] == 1
    assert again["rows"]["p"]["status"] == "verified"
    assert again["rows"]["p"]["space_id"] == made["rows"]["p"]["space_id"]
    apart = inventory(cut, made["layer"], MERGE_TOUCHING=False)
    assert [row["status"] for row in apart["list"]] == ["verified", "verified"]
    assert apart["list"][1]["space_id"] == made["rows"]["p"]["space_id"]  # the larger piece


def test_a_rejected_space_split_among_new_ones_is_rejected_in_each(inventory):
    """A hectare cut into nine plots with lanes between: each lies in what was rejected."""
    made = inventory([space(0)])
    decide(made["layer"], "at 0", status="rejected")
    plots = [
        (box(34 * i, 34 * j, 34 * i + 31, 34 * j + 31), {"name": f"{i}{j}", "kind": "park"})
        for i in range(3)
        for j in range(3)
    ]
    again = inventory(plots, made["layer"])
    assert {row["status"] for row in again["list"]} == {"rejected"}
    assert len({row["space_id"] for row in again["list"]}) == 9
    assert again["SPACES_N"] == 0
