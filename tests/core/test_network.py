"""Walking distances along streets: exact anywhere on a street, joined only where streets join."""

import heapq
import math

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.network import (
    Streets,
    WalkingGraph,
    catchment,
    find_sources,
    parts_beyond,
    street_network,
)
from urban_profiling_plugin.core.network.sources import street_parts_near
from urban_profiling_plugin.core.progress import Progress

UTM28 = pyproj.CRS.from_epsg(32628)


def streets(*lines, **columns):
    geometry = np.array([shapely.LineString(line) for line in lines], dtype=object)
    return Frame(geometry, {k: np.array(v, dtype=object) for k, v in columns.items()}, UTM28, name="streets")


class Walk:
    """Places and people on streets; `minimum_component_m` is off so that toy networks stay small."""

    def __init__(self, frame, places, tolerance=20.0, snap=100.0, entrances=None, **options):
        self.network = street_network(frame, **{"minimum_component_m": 0.0, **options})
        self.places = np.array(places, dtype=object)
        self.streets = Streets(self.network)
        self.tolerance, self.snap = tolerance, snap
        gates = None if entrances is None else np.array(entrances, dtype=float)
        self.sources = find_sources(
            self.places, self.streets, entrance_tolerance_m=tolerance, max_snap_m=snap, entrances=gates
        )
        self.graph = WalkingGraph(self.network, self.sources)

    def distances(self, *people, chosen=None, limit=np.inf):
        points = self.streets.nearest(np.array(people, dtype=float).reshape(-1, 2), self.snap)
        return self.graph.distance_at(self.graph.reach(chosen, limit), points)[0].tolist()

    def catchment(self, limit):
        found = catchment(self.graph, self.graph.reach(None), limit)
        chosen = np.ones(len(self.places), dtype=bool)
        assert not parts_beyond(found, self.graph, limit, self.places, chosen, self.tolerance).any()
        return found


def walked(frame, place, person, **options):
    return Walk(frame, [place], **options).distances(person)[0]


# --- exact along a street ---------------------------------------------------------------------------------------------


def test_home_and_entrance_on_one_street_with_nodes_far_away():
    frame = streets([(-500, 0), (550, 0)])
    assert walked(frame, shapely.Point(50, 0), (0, 0)) == pytest.approx(50)


def test_walks_to_and_from_the_street_count():
    frame = streets([(0, 0), (2000, 0)])
    assert walked(frame, shapely.Point(700, 40), (400, -30)) == pytest.approx(30 + 300 + 40)


def test_around_the_corner_by_hand():
    frame = streets([(0, 0), (300, 0)], [(300, 0), (300, 400)])
    assert walked(frame, shapely.Point(300, 400), (0, 0)) == pytest.approx(700)


def test_one_way_is_ignored_on_foot():
    frame = streets([(0, 0), (300, 0)], [(300, 0), (900, 0)], oneway=["yes", "-1"])
    assert walked(frame, shapely.Point(0, 0), (900, 0)) == pytest.approx(900)
    assert walked(frame, shapely.Point(900, 0), (0, 0)) == pytest.approx(900)


def test_two_parallel_ways_give_the_shorter():
    """Edges between the same two nodes must not be added up."""
    ways = [[(0, 0), (100, 0)], [(0, 0), (50, 80), (100, 0)], [(0, 0), (100, 0)]]
    frame = streets(*ways, [(-50, 0), (0, 0)], [(100, 0), (130, 0)])
    assert walked(frame, shapely.Point(130, 0), (-50, 0)) == pytest.approx(180)


def test_entrance_at_no_cost_is_an_edge():
    """A cost of exactly 0 must not be taken for a missing edge of the sparse matrix."""
    frame = streets([(0, 0), (100, 0), (200, 0)])
    assert walked(frame, shapely.Point(100, 0), (200, 0)) == pytest.approx(100)


# --- where streets join -----------------------------------------------------------------------------------------------


def test_shared_vertices_join_in_the_middle_of_lines():
    frame = streets([(0, 0), (100, 0), (200, 0)], [(100, -100), (100, 0), (100, 100)])
    assert walked(frame, shapely.Point(100, 100), (0, 0)) == pytest.approx(200)


def test_vertices_join_to_the_millimetre():
    frame = streets([(0, 0), (100, 0)], [(100.0003, 0.0002), (200, 0)])
    assert walked(frame, shapely.Point(200, 0), (0, 0), join_tolerance_m=0) == pytest.approx(200, abs=1e-3)


def test_lines_that_cross_without_a_vertex_stay_apart():
    frame = streets([(0, 0), (200, 0)], [(100, -100), (100, 100)], [(200, 0), (200, 100), (100, 100)])
    assert walked(frame, shapely.Point(100, 100), (0, 0), snap=5) == pytest.approx(400)


def test_bridge_does_not_join_what_it_crosses_although_crossings_are_joined():
    crossing = [[(0, 0), (200, 0)], [(100, -100), (100, 100)], [(200, 0), (200, 100), (100, 100)]]
    bridge = streets(*crossing, bridge=[None, "yes", None])
    assert walked(bridge, shapely.Point(100, 100), (0, 0), snap=5, join_crossings=True) == pytest.approx(400)
    plain = streets(*crossing)
    assert walked(plain, shapely.Point(100, 100), (0, 0), snap=5, join_crossings=True) == pytest.approx(200)
    layers = streets(*crossing, layer=["0", "1", None])
    assert walked(layers, shapely.Point(100, 100), (0, 0), snap=5, join_crossings=True) == pytest.approx(400)


def test_passage_through_a_building_is_on_the_ground():
    frame = streets([(0, 0), (200, 0)], [(100, -100), (100, 100)], tunnel=[None, "building_passage"])
    assert walked(frame, shapely.Point(100, 100), (0, 0), snap=5, join_crossings=True) == pytest.approx(200)


def test_osm_vertices_shared_with_a_bridge_do_join():
    frame = streets([(0, 0), (100, 0), (200, 0)], [(100, -100), (100, 0), (100, 100)], bridge=[None, "yes"])
    assert walked(frame, shapely.Point(100, 100), (0, 0)) == pytest.approx(200)


@pytest.mark.parametrize(
    ("gap", "tolerance", "expected"),
    [(0.0, 0.01, 200.0), (0.005, 0.01, 200.0), (0.4, 0.01, math.nan), (0.4, 0.5, 200.0), (0.4, 0.4, 200.0)],
)
def test_street_end_joins_the_street_it_meets(gap, tolerance, expected):
    frame = streets([(0, 0), (170, 0)], [(100, gap), (100, 100)])
    found = walked(frame, shapely.Point(100, 100), (0, 0), snap=5, join_tolerance_m=tolerance)
    assert found == pytest.approx(expected, abs=1e-6, nan_ok=True)


def test_end_of_a_bridge_joins_but_a_street_end_below_it_does_not():
    lines = [[(0, 0), (200, 0)], [(100, 0.005), (100, 100)]]
    touchdown = streets(*lines, bridge=[None, "yes"])
    assert walked(touchdown, shapely.Point(100, 100), (0, 0), snap=5) == pytest.approx(200)
    below = streets(*lines, bridge=["yes", None])
    assert math.isnan(walked(below, shapely.Point(100, 100), (0, 0), snap=5))


def test_bridge_drawn_in_two_parts_does_not_come_down_between_them():
    frame = streets(
        [(0, 0), (200, 0)], [(100, -100), (100, 0.004)], [(100, 0.004), (100, 100)], bridge=[None, "1", "1"]
    )
    assert math.isnan(walked(frame, shapely.Point(100, 100), (0, 0), snap=5))


def test_closed_streets_are_left_out():
    lines = [[(0, 0), (100, 0)], [(100, 0), (200, 0)], [(0, 0), (0, 100), (200, 100), (200, 0)]]
    for columns in (
        {"Walkable": [1, 0, None]},
        {"access": ["yes", "private", None]},
        {"walkable": ["yes", "no", "1"]},
        {"highway": ["Residential", "motorway", None]},
        {"highway": ["foo", "construction", "footway"]},
    ):
        walk = Walk(streets(*lines, **columns), [shapely.Point(200, 0)], snap=1)
        assert walk.distances((0, 0))[0] == pytest.approx(400)
        assert "1 streets closed" in str(walk.network.notes[0])
    told = streets(*lines, walkable=[1, 1, 1], highway=["motorway"] * 3)
    assert walked(told, shapely.Point(200, 0), (0, 0)) == pytest.approx(200)
    both = streets(*lines, walkable=[1, 1, 1], access=["yes", "private", "yes"])
    assert walked(both, shapely.Point(200, 0), (0, 0)) == pytest.approx(200)


def test_islands_are_not_reached_and_fragments_not_used():
    frame = streets([(0, 0), (1500, 0)], [(0, 500), (1200, 500)], [(0, 30), (300, 30)])
    walk = Walk(frame, [shapely.Point(0, 0)], minimum_component_m=1000)
    assert walk.network.usable.tolist() == [True, True, False]
    assert walk.distances((100, 30), (100, 500), (100, 200)) == pytest.approx([130, math.nan, math.nan], nan_ok=True)
    assert "0.3 km" in str(walk.network.notes[0])


def test_component_of_exactly_the_minimum_counts_and_a_street_drawn_twice_counts_once():
    assert street_network(streets([(0, 0), (1000, 0)])).usable.all()
    with pytest.raises(UrbanProfilingError, match="“streets” has no connected part.*longest measures 999 m"):
        street_network(streets([(0, 0), (999, 0)], [(999, 0), (0, 0)]))


def test_nothing_walkable_is_named():
    with pytest.raises(UrbanProfilingError, match="“streets”: none of its 1 streets is walkable"):
        street_network(streets([(0, 0), (1000, 0)], walkable=[0]))


def test_missing_multipart_and_pointlike_streets():
    geometry = np.array(
        [
            None,
            shapely.MultiLineString([[(0, 0), (100, 0)], [(100, 0), (100, 50)]]),
            shapely.LineString([(5, 5), (5, 5)]),
            shapely.LineString([(100, 50), (100, 50), (1100, 50)]),
        ],
        dtype=object,
    )
    network = street_network(Frame(geometry, {}, UTM28, name="streets"), minimum_component_m=0)
    assert sorted(network.length_m.tolist()) == pytest.approx([50, 100, 1000])
    assert set(network.street.tolist()) == {1, 3}


def test_wide_extent_does_not_mix_vertices_up():
    frame = streets([(0, 0), (6e6, 6e6)], [(0, 3e6), (6e6, 0)])
    assert len(street_network(frame).nodes) == 4


# --- places -----------------------------------------------------------------------------------------------------------


def test_street_along_a_park_is_at_the_park():
    walk = Walk(streets([(0, 0), (2000, 0)]), [shapely.box(900, 20, 950, 60), shapely.box(100, -50, 160, 50)])
    assert walk.distances((925, 0), (900, 0), (930, 5), (800, 0)) == pytest.approx([0, 0, 5, 100])
    assert walk.distances((130, 0), (170, 0), (80, 0), (70, 0), (180, 0), (190, 0)) == pytest.approx(
        [0, 0, 0, 10, 0, 10]
    )


def test_park_out_of_reach_of_the_tolerance_is_entered_from_the_nearest_street_point():
    walk = Walk(streets([(0, 0), (2000, 0)]), [shapely.box(900, 60, 950, 90), shapely.box(100, 101, 160, 150)])
    assert walk.sources.connected.tolist() == [True, False]
    assert walk.distances((1000, 0))[0] == pytest.approx(60 + 50)


def test_tolerances_hold_at_equality():
    street = streets([(0, 0), (2000, 0)])
    assert walked(street, shapely.box(900, 20, 950, 60), (1000, 0)) == pytest.approx(50)
    assert walked(street, shapely.box(900, 20.1, 950, 60), (1000, 0)) == pytest.approx(70.1)
    assert walked(street, shapely.box(900, 100, 950, 160), (1000, 100)) == pytest.approx(250)
    assert math.isnan(walked(street, shapely.box(900, 100.1, 950, 160), (1000, 0)))
    assert math.isnan(walked(street, shapely.box(900, 20, 950, 60), (1000, 100.1)))


def test_given_entrances_replace_those_found_for_their_space_alone():
    parks = [shapely.box(900, 10, 950, 60), shapely.box(1500, 10, 1550, 60)]
    walk = Walk(streets([(0, 0), (2000, 0)]), parks, entrances=[(955, 20), (940, 65), (500, 500)])
    assert walk.distances((925, 0), (1525, 0)) == pytest.approx([30 + 20, 0])
    assert walk.distances((955, 0))[0] == pytest.approx(20)
    assert walk.sources.entrances_unused.tolist() == [2]
    far = Walk(streets([(0, 0), (2000, 0)]), [shapely.box(900, 10, 950, 300)], entrances=[(925, 290)])
    assert far.sources.entrances_apart.tolist() == [0]
    assert not far.sources.connected.any()


def test_parts_near_a_shape_are_exact():
    """Against shapely's distance, at the ends of the intervals and on both sides of them."""
    rng = np.random.default_rng(3)
    star = shapely.Polygon([(r * math.cos(a), r * math.sin(a)) for a, r in zip(np.arange(0, 6.2, 0.3), [90, 30] * 11)])
    ring = shapely.difference(shapely.Point(200, 0).buffer(120), shapely.Point(200, 0).buffer(60))
    shapes = np.array([star, ring, shapely.LineString([(0, 200), (300, 220), (300, 300)])], dtype=object)
    ends = rng.uniform(-200, 400, (60, 4)).round(1)
    frame = streets(*[[(a, b), (c, d)] for a, b, c, d in ends])
    indexed = Streets(street_network(frame, minimum_component_m=0))
    network = indexed.network
    shape, segment, begin, end = street_parts_near(shapes, indexed, 20.0)
    lines = shapely.linestrings(np.stack([network.nodes[network.start], network.nodes[network.end]], axis=1))
    for row in range(len(shapes)):
        for number, line in enumerate(lines):
            at = np.arange(0, line.length, 0.25)
            near = shapely.distance(shapely.line_interpolate_point(line, at), shapes[row])
            mine = (shape == row) & (segment == number)
            covered = ((at[:, None] >= begin[mine]) & (at[:, None] <= end[mine])).any(axis=1)
            unsure = np.abs(near - 20.0) < 1e-4
            assert (covered == (near <= 20.0))[~unsure].all()
    inner = (begin > 1e-6) & (end < network.length_m[segment] - 1e-6)
    for at in (begin, end):
        edge = shapely.distance(shapely.line_interpolate_point(lines[segment], at), shapes[shape])
        assert edge[inner] == pytest.approx(20.0, abs=1e-4)


def test_people_far_from_streets_and_no_people():
    walk = Walk(streets([(0, 0), (2000, 0)]), [shapely.Point(0, 0)])
    assert walk.distances((50, 101), (50, 99)) == pytest.approx([math.nan, 149], nan_ok=True)
    assert walk.distances() == []


def test_no_place_chosen_reaches_nobody():
    walk = Walk(streets([(0, 0), (2000, 0)]), [shapely.Point(0, 0)])
    assert math.isnan(walk.distances((50, 0), chosen=np.array([False]))[0])
    assert len(catchment(walk.graph, walk.graph.reach(np.array([False])), 400).lines) == 0


def test_limit_holds_at_equality():
    walk = Walk(streets([(0, 0), (200, 0), (400, 0), (600, 0)]), [shapely.Point(0, 0)])
    assert walk.graph.reach(None, 400.0).node_m.tolist() == [0, 200, 400, math.inf]


# --- catchments -------------------------------------------------------------------------------------------------------


def test_catchment_is_cut_exactly_and_runs_on_in_one_line():
    frame = streets([(0, 0), (150, 0), (300, 0), (450, 0), (600, 0)])
    found = Walk(frame, [shapely.Point(0, 0)]).catchment(400)
    assert shapely.to_wkt(found.lines).tolist() == ["LINESTRING (0 0, 150 0, 300 0, 400 0)"]
    assert (found.from_m.tolist(), found.to_m.tolist(), found.street.tolist()) == ([0], [400], [0])


def test_catchment_runs_against_the_direction_of_drawing_too():
    found = Walk(streets([(600, 0), (450, 0), (0, 0)]), [shapely.Point(0, 0)]).catchment(500)
    assert shapely.to_wkt(found.lines).tolist() == ["LINESTRING (0 0, 450 0, 500 0)"]


def test_catchments_from_both_ends_meet_in_the_middle():
    found = Walk(streets([(0, 0), (600, 0)]), [shapely.Point(0, 0), shapely.Point(600, 0)]).catchment(400)
    assert sorted(shapely.to_wkt(found.lines)) == ["LINESTRING (0 0, 300 0)", "LINESTRING (600 0, 300 0)"]
    assert found.to_m.tolist() == [300, 300]


def test_catchment_leaves_the_walk_to_the_entrance_in():
    found = Walk(streets([(0, 0), (600, 0)]), [shapely.Point(0, 60)]).catchment(400)
    assert (found.from_m.tolist(), found.to_m.tolist()) == ([60], [400])
    assert shapely.length(found.lines).tolist() == [340]


def test_catchment_of_a_park_holds_the_streets_at_it():
    found = Walk(streets([(0, 0), (2000, 0)]), [shapely.box(900, -10, 950, 10)]).catchment(100)
    by_distance = sorted(zip(found.to_m.tolist(), shapely.length(found.lines)))
    assert by_distance == [(0, pytest.approx(50 + 40)), (100, pytest.approx(100)), (100, pytest.approx(100))]


def test_self_check_finds_a_part_that_is_too_long_or_hangs_in_the_air():
    walk = Walk(streets([(0, 0), (900, 0)], [(0, 500), (900, 500)]), [shapely.Point(0, 0)])
    found = walk.catchment(400)
    chosen = np.array([True])

    def wrong(lines, start, end):
        made = type(found)(shapely.from_wkt(lines), np.array(start), np.array(end), np.zeros(len(lines), dtype=int))
        return parts_beyond(made, walk.graph, 400, walk.places, chosen, 20).tolist()

    assert wrong(["LINESTRING (0 0, 400 0)"], [0.0], [400.0]) == [False]
    assert wrong(["LINESTRING (0 0, 401 0)"], [0.0], [401.0]) == [True]
    assert wrong(["LINESTRING (0 0, 401 0)"], [0.0], [400.0]) == [True]
    assert wrong(["LINESTRING (0 500, 400 500)"], [0.0], [400.0]) == [True]
    assert wrong(["LINESTRING (0 0, 300 0)", "LINESTRING (300 0, 400 0)"], [0.0, 200.0], [300.0, 300.0]) == [
        False,
        True,
    ]
    assert wrong(["LINESTRING (0 500, 400 500)"], [0.0], [0.0]) == [True]


# --- against a plain Dijkstra on streets cut to one metre -------------------------------------------------------------


def plain_dijkstra(lines, stops, starts):
    """Distance from the starts (coordinate, cost) at every vertex of the streets cut to a metre and at the stops."""
    edges = {}
    for a, b in lines:
        a, b = np.array(a), np.array(b)
        length = math.dist(a, b)
        at = set(np.arange(0, length, 1.0)) | {length}
        for stop in stops:
            share = float(np.dot(np.array(stop) - a, b - a)) / length**2
            if -1e-9 <= share <= 1 + 1e-9 and math.dist(a + share * (b - a), stop) < 1e-6:
                at.add(share * length)
        row = [tuple((a + t / length * (b - a)).round(5)) for t in sorted(at)]
        for p, q in zip(row, row[1:]):
            edges.setdefault(p, []).append((q, math.dist(p, q)))
            edges.setdefault(q, []).append((p, math.dist(p, q)))
    best, queue = {}, [(cost, tuple(np.round(xy, 5))) for xy, cost in starts]
    heapq.heapify(queue)
    while queue:
        cost, here = heapq.heappop(queue)
        if here not in best:
            best[here] = cost
            for there, step in edges.get(here, ()):
                heapq.heappush(queue, (cost + step, there))
    return best


def random_streets(rng, side=4, spacing=90.0):
    """A jittered lattice with streets missing; integer coordinates."""
    xy = {
        (i, j): tuple(np.round([i * spacing + rng.uniform(-25, 25), j * spacing + rng.uniform(-25, 25)]))
        for i in range(side)
        for j in range(side)
    }
    steps = [(k, (k[0] + 1, k[1])) for k in xy] + [(k, (k[0], k[1] + 1)) for k in xy]
    return [(xy[a], xy[b]) for a, b in steps if b in xy and rng.random() < 0.8]


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6))
def test_plain_dijkstra_on_streets_cut_to_a_metre_agrees(seed):
    rng = np.random.default_rng(seed)
    lines = random_streets(rng)
    places = [shapely.Point(*rng.uniform(0, 300, 2)) for _ in range(3)]
    people = rng.uniform(-20, 300, (25, 2))
    walk = Walk(streets(*lines), places, snap=150)
    segments = shapely.linestrings(lines)

    def foot(xy):
        nearest = segments[int(np.argmin(shapely.distance(segments, shapely.Point(xy))))]
        point = nearest.interpolate(nearest.project(shapely.Point(xy)))
        return (point.x, point.y), point.distance(shapely.Point(xy))

    ends = [foot(person) for person in people]
    starts = [foot((place.x, place.y)) for place in places]
    best = plain_dijkstra(lines, [xy for xy, _ in ends + starts], starts)
    expected = [best.get(tuple(np.round(xy, 5)), math.nan) + walk_m for xy, walk_m in ends]
    assert walk.distances(*people) == pytest.approx(expected, abs=1e-2, nan_ok=True)
    walk.catchment(120.0)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6))
def test_plain_dijkstra_agrees_around_polygons(seed):
    rng = np.random.default_rng(seed)
    lines = random_streets(rng)
    park = shapely.Point(*rng.uniform(50, 220, 2)).buffer(rng.uniform(10, 50), quad_segs=2)
    walk = Walk(streets(*lines), [park])
    if not len(walk.sources.part_place):
        return
    metres = {xy for a, b in lines for xy in plain_dijkstra([(a, b)], [], [(a, 0)])}
    starts = [(xy, 0.0) for xy in metres if park.distance(shapely.Point(xy)) <= 20]
    if not starts:
        return
    best = plain_dijkstra(lines, [], starts)
    homes = [xy for xy in sorted(metres)[::7] if xy in best]
    assert walk.distances(*homes) == pytest.approx([best[xy] for xy in homes], abs=1.5)
    found = walk.catchment(100.0)
    drawn = shapely.union_all(shapely.buffer(found.lines, 1e-3))
    for xy in homes:
        assert (drawn.distance(shapely.Point(xy)) < 1e-2) == (best[xy] <= 100) or abs(best[xy] - 100) <= 2


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6), st.floats(-3, 3), st.floats(-1e5, 1e5))
def test_rotation_and_shift_change_nothing(seed, angle, shift):
    rng = np.random.default_rng(seed)
    lines, people = random_streets(rng), rng.uniform(0, 300, (20, 2))
    places = [shapely.Point(*rng.uniform(0, 300, 2)).buffer(30), shapely.Point(*rng.uniform(0, 300, 2))]
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])

    def move(xy):
        return np.asarray(xy) @ turn.T + [shift, -shift]

    moved = Walk(streets(*[move(line) for line in lines]), [shapely.transform(place, move) for place in places])
    before = Walk(streets(*lines), places)
    assert moved.distances(*move(people)) == pytest.approx(before.distances(*people), abs=1e-4, nan_ok=True)
    assert shapely.length(moved.catchment(90).lines).sum() == pytest.approx(
        shapely.length(before.catchment(90).lines).sum(), abs=1e-2
    )


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6))
def test_pairs_within_agree_with_each_place_asked_alone(seed):
    rng = np.random.default_rng(seed)
    lines, people = random_streets(rng, side=6), rng.uniform(0, 500, (40, 2))
    places = [shapely.Point(*xy) for xy in rng.uniform(0, 500, (12, 2))] + [shapely.box(100, 100, 180, 190)]
    walk = Walk(streets(*lines), places)
    limits = rng.uniform(30, 250, len(places))
    points = walk.streets.nearest(people, walk.snap)
    found = set()
    for asked, place, point in walk.graph.pairs_within(limits, points):
        assert set(place) <= set(asked)
        found |= set(zip(place.tolist(), point.tolist()))
    expected = set()
    for place in range(len(places)):
        alone = np.arange(len(places)) == place
        distance = np.array(walk.distances(*people, chosen=alone))
        expected |= {(place, int(point)) for point in np.flatnonzero(distance <= limits[place])}
    assert found == expected


def test_cancel_stops_at_once():
    calls = []

    def cancelled():
        calls.append(1)
        return len(calls) > 1

    with pytest.raises(Cancelled):
        street_network(streets([(0, 0), (2000, 0)]), progress=Progress(cancelled=cancelled))
