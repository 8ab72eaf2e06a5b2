"""Verdicts, undo, the queue, and figures as one goes: the same as the share step gives when it runs again."""

from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.io import read_layer
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.public_space.counted_spaces import ACCESS, STATUS
from urban_profiling_plugin.core.public_space.open_space_inventory import open_space_inventory
from urban_profiling_plugin.core.public_space.public_space_share import public_space_share
from urban_profiling_plugin.core.public_space.space_faces import space_land
from urban_profiling_plugin.core.public_space.space_surroundings import Surroundings
from urban_profiling_plugin.core.public_space.verification import FIELDS, Verification

UTM = pyproj.CRS.from_epsg(32637)
DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
CITY = Frame(np.array([shapely.box(0, 0, 1000, 1000)], dtype=object), {}, UTM, name="city")
STREET = Frame(np.array([shapely.box(0, 495, 1000, 505)], dtype=object), {}, UTM, name="street land")


def texts(values):
    column = np.empty(len(values), dtype=object)
    column[:] = values
    return column


def inventory(shapes, kind=None, access=None, status=None, **more):
    n = len(shapes)
    geometry = np.array([shapely.box(*s) if isinstance(s, tuple) else s for s in shapes] + [None], dtype=object)[:-1]
    columns = {
        "space_id": texts([f"s{i}" for i in range(n)]),
        "kind": texts(kind or ["park"] * n),
        "owner": texts([None] * n),
        "access": texts(access or ["public"] * n),
        "status": texts(status or ["potential"] * n),
        **{name: texts(values) for name, values in more.items()},
    }
    return Frame(geometry, columns, UTM, name="spaces")


def again(verification):
    """The inventory as it would be read back after the verdicts were written."""
    return verification.inventory.with_columns({field: verification.words(field) for field in FIELDS})


# --- the queue ---


def test_the_queue_is_unverified_first_and_largest_first():
    going = Verification(
        inventory(
            [(0, 0, 10, 10), (20, 0, 50, 10), (60, 0, 80, 10), (90, 0, 99, 10)],
            status=["potential", "verified", "check", "rejected"],
        )
    )
    assert going.rows("all").tolist() == [2, 0, 1, 3]
    assert going.rows("unverified").tolist() == [2, 0]
    assert going.rows("check").tolist() == [2]
    assert going.rows("rejected").tolist() == [3]
    assert going.rows("unverified", kind="garden").tolist() == []
    assert going.first("check", kind="garden") is None


def test_a_verdict_moves_nothing_about_and_the_next_is_the_next_largest():
    going = Verification(inventory([(0, 0, 10 * (9 - i), 10) for i in range(9)]))
    assert going.rows("unverified").tolist() == list(range(9))
    row, seen = going.first("unverified"), []
    while row is not None and len(seen) < 20:
        seen.append(row)
        going.set([row], {"status": "rejected" if row % 2 else "check"})
        row = going.following(row, "unverified")
    # those put off come round again, the rejected ones do not
    assert seen[:9] == list(range(9))
    assert seen[9:14] == [0, 2, 4, 6, 8]
    assert going.following(4, "unverified", back=True) == 2
    assert going.following(0, "unverified", back=True) == 8
    assert going.following(0, "rejected", kind="square") is None


def test_spaces_of_one_size_and_without_shape_have_their_place():
    going = Verification(inventory([(0, 0, 1, 1), None, (5, 0, 6, 1)]))
    assert going.rows("all").tolist() == [0, 2, 1]
    assert going.area_m2.tolist() == [1, 0, 1]


# --- verdicts ---


def test_undo_and_redo_whole_steps():
    going = Verification(inventory([(0, 0, 1, 1)] * 3, access=["unknown", "public", "fee"]))
    going.set([0, 1, 2], {"status": "verified", "access": "public"})
    going.set([1], {"owner": "city"})
    assert [change.row for change in going.undo()] == [1]
    assert {(c.row, c.field, c.after) for c in going.undo()} == {
        (0, "status", "potential"), (1, "status", "potential"), (2, "status", "potential"),
        (0, "access", "unknown"), (2, "access", "fee"),  # the second was public all along
    }  # fmt: skip
    assert not going.undoing()
    assert going.undo() == ()
    going.redo()
    assert going.words("access").tolist() == ["public"] * 3
    going.redo()
    assert going.word(1, "owner") == "city"
    assert going.redo() == ()
    going.undo()
    going.set([0], {"kind": "square"})
    assert not going.redoing()


def test_what_is_the_same_is_no_step():
    going = Verification(inventory([(0, 0, 1, 1)]))
    assert going.set([0], {"status": "potential", "owner": ""}) == ()
    assert not going.undoing()


def test_a_proposal_changes_nothing():
    going = Verification(inventory([(0, 0, 1, 1)]))
    step = going.proposal([0], {"status": "verified"})
    assert going.word(0, "status") == "potential"
    going.apply(step)
    assert going.word(0, "status") == "verified"


def test_verifying_a_space_of_unknown_access_says_that_it_is_public():
    going = Verification(inventory([(0, 0, 1, 1)] * 2, access=["unknown", "restricted"]))
    assert going.verified(0) == {"status": "verified", "access": "public"}
    assert going.verified(1) == {"status": "verified"}


@pytest.mark.parametrize("words", [{"access": "open"}, {"status": None}, {"kind": " "}, {"colour": "red"}])
def test_words_the_inventory_does_not_know_are_refused(words):
    with pytest.raises(ValueError, match=r"."):
        Verification(inventory([(0, 0, 1, 1)])).set([0], words)


def test_what_is_lacking_is_unknown():
    bare = Frame(np.array([shapely.box(0, 0, 1, 1)], dtype=object), {"status": texts(["Good"])}, UTM)
    going = Verification(bare)
    assert (going.word(0, "kind"), going.word(0, "status")) == (None, "potential")
    assert going.word(0, "access") == "public"  # as the share counts a layer without the field


def test_the_tally_counts_verdicts_and_land():
    going = Verification(inventory([(0, 0, 30, 10), (50, 0, 60, 10)]))
    assert (going.tally().done, going.tally().total, going.tally().land_pct) == (0, 2, 0)
    going.set([0], {"status": "rejected"})
    going.set([1], {"status": "check"})
    assert (going.tally().done, going.tally().land_pct) == (1, 75)


# --- many at once ---


def test_alike_are_unverified_spaces_of_the_kind_up_to_a_size():
    going = Verification(
        inventory(
            [(0, 0, 10, 10), (20, 0, 25, 10), (30, 0, 70, 10), (80, 0, 81, 1), (90, 0, 95, 10), (0, 20, 5, 22)],
            kind=["garden", "garden", "garden", "park", "garden", "garden"],
            access=["unknown", "unknown", "unknown", "unknown", "public", "unknown"],
            status=["check", "check", "check", "check", "potential", "rejected"],
            name=[None, "Rose garden", None, None, None, None],
        )
    )
    assert going.alike(0).tolist() == [2, 0, 1]
    assert going.alike(0, max_area_m2=100).tolist() == [0, 1]
    assert going.alike(0, max_area_m2=100, unnamed=True).tolist() == [0]
    assert going.alike(0, same_access=False).tolist() == [2, 0, 1, 4]
    assert going.alike(0, same_kind=False).tolist() == [2, 0, 1, 3]
    step = going.set(going.alike(0, max_area_m2=100).tolist(), {"status": "rejected"})
    assert len(step) == 2
    going.undo()
    assert going.words("status").tolist() == ["check", "check", "check", "check", "potential", "rejected"]


# --- figures ---


def same_as_share(going, areas, streets):
    """Equal to what the share step gives, but for edges that the 1e-6 m grid of the overlays moves."""
    figures = going.figures(space_land(going.inventory, areas, streets))
    run = public_space_share(areas, again(going), streets).figures
    most = public_space_share(areas, again(going), streets, count_unknown_access=True, count_check=True).figures
    assert figures.share_pct == pytest.approx(run["SHARE_PCT"], abs=1e-7)
    assert figures.share_verified_pct == pytest.approx(run["SHARE_VERIFIED_PCT"], abs=1e-7)
    assert figures.open_pct == pytest.approx(run["OPEN_PCT"], abs=1e-7)
    assert figures.share_most_pct == pytest.approx(most["SHARE_PCT"], abs=1e-7)
    assert figures.open_most_pct == pytest.approx(most["OPEN_PCT"], abs=1e-7)
    assert figures.open_verified_pct <= figures.open_pct + 1e-9 <= figures.open_most_pct + 2e-9


def test_by_hand():
    # a park of 200 x 200 with the street through it, a garden half outside the city, a pitch inside the park
    shapes = [(100, 400, 300, 600), (900, 0, 1100, 100), (150, 410, 200, 460)]
    going = Verification(
        inventory(shapes, access=["public", "unknown", "public"], status=["potential", "check", "potential"])
    )
    land = space_land(going.inventory, CITY, STREET)
    found = going.figures(land)
    assert (found.open_pct, found.share_pct) == (pytest.approx(4.0), pytest.approx(4.8))
    assert (found.open_verified_pct, found.share_verified_pct) == (0, pytest.approx(1.0))
    assert (found.open_most_pct, found.share_most_pct) == (pytest.approx(5.0), pytest.approx(5.8))
    going.set([1], going.verified(1))
    assert going.figures(land).open_verified_pct == pytest.approx(1.0)
    going.set([0], {"status": "rejected"})  # the pitch inside stays
    assert going.figures(land).open_pct == pytest.approx(1.0 + 0.25)
    assert going.figures(land, [2], {"status": "rejected"}).open_pct == pytest.approx(1.0)
    assert going.word(2, "status") == "potential"
    same_as_share(going, CITY, STREET)


def test_without_streets_there_is_open_space_alone():
    going = Verification(inventory([(0, 0, 100, 100)]))
    found = going.figures(space_land(going.inventory, CITY))
    assert (found.open_pct, found.share_pct) == (pytest.approx(1.0), pytest.approx(1.0))


boxes = st.lists(
    st.tuples(st.integers(-100, 1000), st.integers(-100, 1000), st.integers(5, 400), st.integers(5, 400)),
    min_size=1,
    max_size=14,
)


@settings(max_examples=60, deadline=None)
@given(boxes, st.randoms(use_true_random=False), st.floats(0, 90))
def test_random_verdicts_give_the_figures_of_the_share_step(shapes, draw, degrees):
    turned = [
        shapely.affinity.rotate(shapely.box(x, y, x + w, y + h), degrees * (i % 3), origin="center")
        for i, (x, y, w, h) in enumerate(shapes)
    ]
    areas = Frame(
        np.array([shapely.box(0, 0, 600, 1000), shapely.box(500, 0, 900, 1000)], dtype=object), {}, UTM, name="areas"
    )
    going = Verification(inventory(turned))
    if not shapely.intersects(shapely.union_all(turned), areas.geometry).any():
        return
    for row in range(len(turned)):
        going.set([row], {"access": draw.choice(ACCESS), "status": draw.choice(STATUS)})
    same_as_share(going, areas, STREET)


def test_shapes_that_are_broken_missing_or_in_parts():
    bow = shapely.from_wkt("POLYGON((0 0,100 100,100 0,0 100,0 0))")
    both = shapely.MultiPolygon([shapely.box(200, 0, 300, 100), shapely.box(310, 50, 320, 120)])
    going = Verification(inventory([bow, None, both, shapely.Polygon()]))
    same_as_share(going, CITY, STREET)
    assert len(space_land(going.inventory, CITY).face_m2) == 2


def test_areas_in_degrees_work():
    far = CITY.with_geometry(shapely.transform(CITY.geometry, lambda xy: xy + [5e5, 4e6]))
    street = STREET.with_geometry(shapely.transform(STREET.geometry, lambda xy: xy + [5e5, 4e6]))
    going = Verification(
        inventory([shapely.box(5e5 + 100, 4e6 + 400, 5e5 + 300, 4e6 + 600)]).to_crs(pyproj.CRS.from_epsg(4326))
    )
    same_as_share(going, far, street)


def test_empty_layers_are_named_and_cancel_answers():
    with pytest.raises(UrbanProfilingError, match="city"):
        space_land(inventory([(0, 0, 1, 1)]), CITY.take(np.zeros(1, dtype=bool)))
    with pytest.raises(Cancelled):
        space_land(inventory([(0, 0, 1, 1)]), CITY, STREET, Progress(cancelled=lambda: True))


# --- verdicts survive a new import ---


def test_verdicts_and_ids_survive_a_new_import():
    source = inventory(
        [(0, 0, 100, 100), (200, 0, 240, 40), (300, 0, 340, 40), (400, 0, 440, 40)],
        kind=["park", "garden", "garden", "pitch"],
        access=["public", None, None, None],
        osm_id=["1", "2", "3", "4"],
    )
    source = source.only("kind", "access", "osm_id")
    first = open_space_inventory(source).layers["SPACES"]
    going = Verification(first)
    ids = first.columns["space_id"].tolist()
    row = {kind: first.columns["source_ids"].tolist().index(kind) for kind in ("1", "2", "3", "4")}
    going.set([row["2"]], {**going.verified(row["2"]), "owner": "city", "kind": "square"})
    going.set([row["3"]], {"status": "rejected"})
    going.set([row["4"]], {"access": "fee"})
    # mapped anew: other ids and rows, moved by a metre, one more garden
    moved = shapely.transform(source.geometry[::-1], lambda xy: xy + 1.0)
    geometry = np.append(moved, np.array([shapely.box(600, 0, 640, 40)], dtype=object))
    source = Frame(
        geometry,
        {
            "kind": texts(["pitch", "garden", "garden", "park", "garden"]),
            "access": texts([None, None, None, "public", None]),
            "osm_id": texts(["14", "13", "12", "11", "15"]),
        },
        UTM,
    )
    second = open_space_inventory(source, previous=again(going)).layers["SPACES"].columns
    found = {
        second["source_ids"][i]: tuple(second[f][i] for f in ("kind", "owner", "access", "status")) for i in range(5)
    }
    assert found["12"] == ("square", "city", "public", "verified")
    assert found["13"][3] == "rejected"
    assert found["14"][2] == "fee"
    assert found["11"] == ("park", None, "public", "potential")
    assert found["15"] == ("garden", None, "unknown", "check")
    assert set(ids) <= set(second["space_id"].tolist())
    # and what was read then is still told
    assert Verification(first).as_read(row["2"]).kind[0] == "garden"


# --- around a space ---


def test_neighbours_and_people():
    spaces = inventory([(0, 0, 100, 100), (50, 0, 150, 100), (110, 0, 120, 10), (500, 0, 510, 10), None])
    homes = Frame(
        np.array([shapely.box(-60, 0, -50, 10), shapely.Point(50, 50), shapely.Point(900, 0), None], dtype=object),
        {"population": np.array([4.0, 2.0, 7.0, 1.0])},
        UTM,
        name="homes",
    )
    around = Surroundings(spaces, homes)
    assert [(n.row, n.distance_m, n.overlap_m2) for n in around.neighbours(0)] == [(1, 0, 5000), (2, 10, 0)]
    assert around.people(0, 100) == 6
    assert around.people(0, 10) == 2
    assert around.people(4, 100) is None
    assert around.neighbours(4) == []
    assert Surroundings(spaces).people(0, 100) is None
    area = homes.with_columns({"population_source": texts(["floor_area"] * 4)})
    assert Surroundings(spaces, area).people(0, 100) is None


# --- a real city ---


@pytest.mark.skipif(not (DATA / "las_palmas").exists(), reason="no data")
def test_las_palmas(las_palmas_spaces):
    spaces, areas = las_palmas_spaces
    crs = pyproj.CRS.from_epsg(32628)
    left, low, right, high = shapely.total_bounds(areas.to_crs(crs).geometry)
    across = np.arange(low, high, 300)
    streets = Frame(shapely.box(left, across, right, across + 10), {}, crs, name="streets")
    going = Verification(spaces)
    draw = np.random.default_rng(5)
    for row in range(0, len(spaces), 2):
        going.set([row], {"access": draw.choice(ACCESS), "status": draw.choice(STATUS)})
    same_as_share(going, areas, streets)


@pytest.fixture(scope="module")
def las_palmas_spaces():
    from urban_profiling_plugin.core.city.import_osm import import_osm

    made = import_osm(DATA / "las_palmas" / "las_palmas.osm.pbf", wanted=("OPEN_SPACES",))
    areas = read_layer(DATA / "las_palmas" / "municipality_boundary_cnig.geojson")
    spaces = open_space_inventory(made.layers["OPEN_SPACES"], areas=areas).layers["SPACES"]
    kinds = spaces.columns["kind"]
    assert (kinds == "garden").sum() > 3000
    return spaces, areas
