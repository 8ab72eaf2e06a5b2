"""Each named check finds what it is named after, says which features, and is silent on good data."""

import numpy as np
import pyproj
import pytest
import shapely

from urban_profiling_plugin.core.checks import CHECKS, CityData, run_checks
from urban_profiling_plugin.core.city.check_city_data import check_city_data
from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.grid import Grid
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.roles import ROLES
from urban_profiling_plugin.core.text import Message

from .city_layers import UTM28, WGS84, X, Y, box, findings, frame, good, good_grids, line, only, point


def test_good_data_pass():
    assert findings() == []


# --- shapes ---


def test_empty_layer():
    finding = only("empty_layer", streets=frame([], layer="ways"))
    assert (finding.severity, finding.role, finding.count) == ("error", "streets", 1)
    assert "“ways” has no features" in str(finding.message)


def test_null_geometry():
    buildings = frame([box(100, 505), None, shapely.Polygon()], ids=[4, 5, 6])
    finding = only("null_geometry", buildings=buildings)
    assert finding.ids.tolist() == [5, 6]
    assert finding.severity == "warning"
    assert only("null_geometry", buildings=frame([None])).severity == "error"


def test_invalid_geometry():
    bow = shapely.Polygon([(X, Y), (X + 10, Y + 10), (X + 10, Y), (X, Y + 10)])
    finding = only("invalid_geometry", buildings=frame([box(100, 505), bow], ids=[4, 5]))
    assert (finding.severity, finding.ids.tolist()) == ("warning", [5])


def test_wrong_geometry():
    finding = only("wrong_geometry", buildings=frame([box(100, 505), point(100, 505)], ids=[4, 5]))
    assert (finding.severity, finding.ids.tolist()) == ("warning", [5])
    assert only("wrong_geometry", stops=frame([box(0, 0)])).severity == "error"
    assert "table without geometry" in str(only("wrong_geometry", buildings=frame(None, name=["x"])).message)
    assert findings("wrong_geometry", services=frame([box(0, 0), point(0, 0)])) == []


def test_duplicates():
    homes = [box(100, 505), box(0, 505), box(100, 505).reverse()]
    finding = only("duplicate_features", buildings=frame(homes, ids=[7, 8, 9]))
    assert finding.ids.tolist() == [9]
    finding = only("duplicate_geometry", buildings=frame(homes, ids=[7, 8, 9], osm_id=["1", "2", "3"]))
    assert finding.ids.tolist() == [9]
    told_by_tile = frame(homes, ids=[7, 8, 9], tile=["1", "2", "3"])
    assert only("duplicate_features", buildings=told_by_tile).ids.tolist() == [9]  # no step reads that field


def test_points_may_share_a_place():
    here = [point(105, 510)] * 2
    for role in ("population", "household_survey", "damage"):
        layer = frame(here, population=[4, 4], damage_class=[1, 1])
        assert findings("duplicate_features", **{role: layer}) == []
    two_clinics = frame(here, service=["clinic", "clinic"], name=["North", "South"])
    assert findings(services=two_clinics) == []
    assert only("duplicate_features", services=frame(here, service=["clinic"] * 2)).ids.tolist() == [1]


def test_slivers_are_measured_in_metres():
    for crs in (UTM28, WGS84):
        buildings = frame([box(100, 505), box(200, 505, 50, 0.2), box(300, 505, 50, 1.0)], ids=[7, 8, 9])
        assert only("slivers", buildings=buildings.to_crs(crs)).ids.tolist() == [8]


# --- places ---


def test_crs_missing():
    finding = only("crs_missing", without_crs={"services": "clinics"})
    assert (finding.severity, finding.role) == ("error", "services")
    assert "“clinics”" in str(finding.message)


def test_a_layer_that_cannot_be_read():
    reason = Message("“{name}” is cut short.", {"name": "ways"})
    result = check_city_data(good(), unread={"services": reason})
    columns = result.layers["OUTPUT"].columns
    assert (columns["check"][0], columns["role"][0], columns["message"][0]) == ("unreadable", "services", str(reason))
    assert result.figures["ERRORS_N"] == 1


def test_three_crs_are_a_note():
    finding = only(
        "crs_mixed",
        buildings=good()["buildings"].to_crs(WGS84),
        streets=good()["streets"].to_crs(pyproj.CRS.from_epsg(3857)),
    )
    assert finding.severity == "note"
    assert "in 3 coordinate systems" in str(finding.message)
    assert {f.check for f in findings(buildings=good()["buildings"].to_crs(WGS84))} == {"crs_mixed"}


@pytest.mark.parametrize(
    ("check", "geometry", "crs"),
    [
        ("degrees_as_metres", shapely.box(-15.5, 28.0, -15.4, 28.1), UTM28),
        ("metres_as_degrees", box(0, 0), WGS84),
        ("swapped_coordinates", shapely.box(28.0, -115.5, 28.1, -115.4), WGS84),
        ("swapped_coordinates", shapely.box(28.02, -15.51, 28.03, -15.5), WGS84),  # both axes are possible latitudes
    ],
)
def test_wrong_coordinates(check, geometry, crs):
    finding = only(check, buildings=frame([geometry], crs, layer="homes"))
    assert (finding.severity, finding.role) == ("error", "buildings")
    assert "homes" in str(finding.message)


def test_coordinates_that_no_projection_reaches():
    layer = frame([shapely.box(9e9, 9e9, 9.1e9, 9.1e9)], layer="far")
    assert only("coordinates_outside_crs", services=layer).role == "services"


def test_extent_overlap():
    away = frame([box(90_000, 0)], layer="elsewhere")
    finding = only("extent_overlap", services=away)
    assert (finding.severity, finding.role) == ("error", "services")
    assert "“elsewhere” lies wholly outside “boundary”" in str(finding.message)
    finding = only("extent_overlap", boundary=frame([box(90_000, 0)], layer="wrong city"))
    assert (finding.severity, finding.role) == ("error", "boundary")
    assert "“wrong city” misses every other layer" in str(finding.message)
    mostly = frame([box(100, 505), box(5000, 0), box(5100, 0)], ids=[1, 2, 3])
    finding = only("extent_overlap", buildings=mostly)
    assert (finding.severity, finding.ids.tolist()) == ("warning", [2, 3])


def test_extent_of_a_grid():
    grid = Grid(np.ones((2, 2)), (X + 90_000, 100.0, 0.0, Y, 0.0, -100.0), UTM28, "people")
    (finding,) = findings("extent_overlap", grids={"population_grid": grid})
    assert "“people” lies wholly outside" in str(finding.message)


def test_areas_that_overlap_or_leave_land_out():
    areas = frame([box(0, 0, 1000, 1000), box(900, 0, 600, 1000)], layer="wards")
    assert "overlap, on 6.67 % of their land" in str(only("areas_overlap", areas=areas).message)
    assert "leave out 25.0 % of “boundary”" in str(only("areas_uncovered", areas=areas).message)


# --- fields ---


def test_required_field_missing():
    finding = only("required_field_missing", population=frame([point(0, 0)], layer="people", inhabitants=[5]))
    assert "“people” has no field “population”" in str(finding.message)


@pytest.mark.parametrize("columns", [{"Main_Damage_Site_Class": ["Destroyed"]}, {"damage_gra": ["Destroyed"]}])
def test_damage_in_the_words_of_its_publisher_is_to_be_standardised(columns):
    finding = only("required_field_missing", damage=frame([point(100, 505)], layer="product", **columns))
    assert "“Standardise damage” turns it into classes" in str(finding.fix)


def test_a_row_of_tags_is_told_once():
    codes, people = ["#adm2+code", "0101", "9901"], ["#affected+idps", "5", "7"]
    table = frame(None, ids=[1, 2, 3], adm2_pcode=codes, idp=people)
    assert only("unknown_keys", displacement=table).ids.tolist() == [3]
    assert only("hxl_row", displacement=table).ids.tolist() == [1]


def test_unexpected_value():
    finding = only("unexpected_value", stops=frame([point(9, 9), point(5, 5)], ids=[3, 4], capacity=["high", "many"]))
    assert finding.ids.tolist() == [4]
    assert "many" in str(finding.message)
    assert "high, low" in str(finding.fix)
    assert findings("unexpected_value", damage=frame([point(9, 9)], damage_class=[2.0])) == []


def test_duplicate_ids():
    spaces = frame([box(0, 0), box(20, 0), box(40, 0)], ids=[3, 4, 5], osm_id=["w1", None, "w1"], access=["yes"] * 3)
    finding = only("duplicate_ids", open_spaces=spaces)
    assert finding.ids.tolist() == [5]


@pytest.mark.parametrize(
    "text", ["CÃ¡diz", "Ø´Ø§Ø±Ø¹", "Caf\ufffd", "ãÏÑÓÉ", "ÇáÍí 5 - ÇáÔÑÞí", "\u0081\u00c7\u00d1\u00df"]
)
def test_text_encoding(text):
    spaces = frame([box(0, 0), box(20, 0)], ids=[3, 4], name=["Cádiz – شارع", text], access=["yes", "yes"])
    finding = only("text_encoding", open_spaces=spaces)
    assert finding.ids.tolist() == [4]
    if text.startswith("C\u00c3"):
        assert "Cádiz" in str(finding.fix)


GOOD_TEXTS = [
    *("São João", "PÃO DE AÇÚCAR", "CORAÇÃO", "MÃE", "Ã", "Çankaya", "Đà Nẵng", "Île-de-la-Cité", "Ţara Românească"),
    *("مدرسة", "حلب 12", "Москва", "Ελλάδα", "北京", "N’Djaména", "“quoted”", "½ km", "½ ¼", "20 °C", "Señal «A»"),
    *("Nº 5", "SÃO TOMÉ", "JOÃO Â", "à", "Þórshöfn", "Ærø", "what?", "Rue 12 ??", "Ìîñêâà"),  # who knows the last one?
]


def test_letters_that_are_right():
    ways = frame([line((0, y), (9, y)) for y in range(len(GOOD_TEXTS))], name=GOOD_TEXTS)
    assert findings("text_encoding", water=ways) == []


def test_a_share_that_was_computed_may_be_a_hair_above_its_limit():
    many = frame([box(0, 0, 1000, 1000), box(1000, 0, 1000, 1000)], ids=[1, 2], green_pct=[100.00000000000001, 100.1])
    assert only("value_out_of_range", areas=many).ids.tolist() == [2]
    assert findings("value_out_of_range", areas=many.take(np.array([0]))) == []


def test_times_of_several_zones():
    times = [
        ("2024-03-01T23:00:00+03:00", "2024-03-01T21:30:00Z"),
        ("2024-03-01T23:00:00.000+0300", "2024-03-01T19:30Z"),
    ]
    start, end = zip(*times)
    survey = frame(None, ids=[1, 2], space_id=["s1", "s1"], start=list(start), end=list(end))
    assert only("dates_out_of_order", public_space_survey=survey).ids.tolist() == [2]


@pytest.mark.parametrize("girls", [200, 0])
def test_girls_and_boys_may_be_counted_among_women_and_men(girls):
    """A layer does not say which it is: either sum may be everyone's."""
    groups = {"women": [500, 300], "men": [500, 300], "girls": [girls, 200], "boys": [girls, 200]}
    people = frame([point(105, 510), point(1505, 510)], ids=[1, 2], population=[1000, 1000], **groups)
    assert findings("population_groups", population=people) == []
    people = people.with_columns({"population": np.array([1000, 900])})
    assert only("population_groups", population=people).ids.tolist() == [2]


def test_copies_of_what_is_no_shape_end_nothing():
    """GEOS's normal form of a polygon with a corner that is no number ended the program."""
    wild = shapely.Polygon([(X, Y), (np.nan, Y + 1), (X + 9, Y + 9), (X, Y + 9)])
    twice = frame([wild, wild, box(100, 505)], ids=[4, 5, 6], use=["a", "a", "b"])
    assert only("invalid_geometry", buildings=twice).ids.tolist() == [4, 5]
    assert {finding.check for finding in findings("duplicate_features", buildings=twice)} <= {"duplicate_features"}


def test_a_single_part_told_as_one_of_many_is_the_same():
    shapes = [box(0, 0), shapely.MultiPolygon([box(0, 0)]), shapely.MultiPolygon([box(0, 0), box(50, 0)])]
    spaces = frame(shapes, ids=[1, 2, 3], space_id=["a", "b", "c"], access=["yes"] * 3)
    assert only("duplicate_geometry", open_spaces=spaces).ids.tolist() == [2]


def test_single_places_of_one_city_need_not_overlap():
    at = {"services": frame([point(0, 0)], service=["a"]), "stops": frame([point(900, 500)], mode=["bus"])}
    assert run_checks(CityData(at), ["extent_overlap"]) == []
    same = {role: frame([point(0, 0)]) for role in ("services", "stops", "population")}
    assert run_checks(CityData(same), ["extent_overlap"]) == []
    (finding,) = run_checks(CityData({**at, "stops": frame([point(15_000, 0)])}), ["extent_overlap"])
    assert finding.role == "stops"


@pytest.mark.parametrize("far", [1e15, np.inf, np.nan])
def test_a_feature_that_lies_nowhere_on_earth_hides_nothing_else(far):
    """It would stretch the extent that the CRS is chosen by, so that nothing else could be looked at."""
    wild = shapely.Polygon([(2, 2), (far, 1), (3, 3)])
    homes = frame([box(100, 505), wild, box(1500, 505), box(1500, 505)], ids=[4, 5, 6, 7], use=["a", "b", "c", "d"])
    assert only("duplicate_geometry", buildings=homes).ids.tolist() == [7]
    found = {(one.check, *one.ids.tolist()) for one in findings(buildings=homes)}
    assert ("null_geometry", 5) in found or ("invalid_geometry", 5) in found
    assert not {name for name, *_ in found} & {"coordinates_outside_crs", "extent_overlap", "crs_not_metric"}


def test_single_coordinates_that_the_work_cannot_reach_are_a_finding():
    """They stopped the whole check, though only two features are wrong."""
    zone27 = pyproj.CRS.from_epsg(32627)
    right = frame([point(900, 510)]).to_crs(zone27).geometry[0]
    stray = [shapely.Point(5e8, 5e8), shapely.Point(4e8, -5e8)]
    places = frame([right, *stray], zone27, ids=[1, 2, 3], service=["a", "b", "c"])
    found = run_checks(CityData({**good(), "services": places}))
    (finding,) = [one for one in found if one.check == "coordinates_outside_crs"]
    assert (finding.role, finding.ids.tolist(), finding.severity) == ("services", [2, 3], "error")


def test_a_tiny_share_is_told_in_plain_digits():
    south = shapely.union(box(0, -20_000, 20_000, 20_000), box(700, -1, 9, 10))
    areas = frame([box(0, 0, 20_000, 20_000), south])
    assert "on 0.0001 % of their land" in str(only("areas_overlap", areas=areas).message)
    twice = frame([box(0, 0, 900, 900), box(0, 0, 900, 901)])
    assert "on 99.9 % of their land" in str(only("areas_overlap", areas=twice).message)
    twice = frame([box(0, 0, 900, 900)] * 2)
    assert "on 100 % of their land" in str(only("areas_overlap", areas=twice).message)


def test_unknown_access():
    spaces = frame([box(0, 0), box(20, 0)], ids=[3, 4], access=["yes", None])
    finding = only("unknown_access", open_spaces=spaces)
    assert (finding.severity, finding.ids.tolist()) == ("warning", [4])
    assert "1 of 2 open spaces (50 %)" in str(finding.message)


# --- people ---


def test_population_text_negative_and_missing():
    layer = frame([point(100, 500)] * 4, ids=[1, 2, 3, 4], population=["many", "-9", None, "12"])
    assert only("population_not_numeric", population=layer).ids.tolist() == [1]
    assert only("population_negative", population=layer).ids.tolist() == [2]
    assert only("population_missing", population=layer).ids.tolist() == [3]


def test_large_population_polygons():
    layer = frame([box(0, 0, 100, 100), box(100, 0, 101, 100)], ids=[1, 2], population=[50, 50])
    assert only("large_population_polygons", population=layer).ids.tolist() == [2]


def test_population_totals_that_differ():
    finding = only("population_total", buildings=frame([box(100, 505)], layer="homes", population=[80.0]))
    assert "“areas” 100" in str(finding.message)
    assert "“homes” 80" in str(finding.message)
    assert findings("population_total", buildings=frame([box(100, 505)], population=[96.0])) == []


def test_a_grid_counts_in_totals_within_the_city_only():
    values = np.array([[0.0, 500.0], [100.0, 0.0]])
    grid = Grid(values, (X, 2000.0, 0.0, Y + 2000, 0.0, -1000.0), UTM28, "grid")
    assert findings("population_total", grids={"population_grid": grid}) == []
    grid = Grid(values / 2, grid.transform, UTM28, "grid")
    finding = only("population_total", grids={"population_grid": grid})
    assert "“grid” 50" in str(finding.message)


def test_floor_area_in_the_place_of_people_is_noted():
    homes = frame([box(100, 505)], population=[5000.0], population_source=["floor_area"])
    assert only("population_stands_in", buildings=homes).severity == "note"
    assert findings("population_total", buildings=homes) == []


def test_grid_values():
    grid = Grid(np.array([[-200.0, 5.0]]), (X, 500.0, 0.0, Y + 500, 0.0, -500.0), UTM28, "worldpop")
    assert "1 cells below 0, down to -200" in str(only("grid_negative", grids={"population_grid": grid}).message)
    filler = Grid(np.array([[-3.4028234663852886e38, 5.0]]), grid.transform, UTM28, "worldpop")
    assert findings("grid_negative", grids={"population_grid": filler}) == [], "`grid_filler` says it all"
    assert only("grid_filler", grids={"population_grid": filler}).severity == "error"
    empty = Grid(np.array([[np.nan]]), (X, 500.0, 0.0, Y + 500, 0.0, -500.0), UTM28)
    assert only("grid_empty", grids={"population_grid": empty}).severity == "error"


# --- streets ---


def test_street_parts():
    apart = frame([line((0, 500), (1000, 500)), line((0, 600), (1000, 600))], layer="ways")
    finding = only("street_parts", streets=apart)
    assert finding.severity == "warning"
    assert "Only 50.0 %" in str(finding.message)
    closed = frame([line((0, 500), (1000, 500))], layer="ways", walkable=["no"])
    assert only("street_parts", streets=closed).severity == "error"


def test_street_gaps():
    streets = frame(
        [
            line((0, 500), (1000, 500), (2000, 500)),
            line((300, 500.5), (300, 700)),  # half a metre short
            line((400, 501.5), (400, 700)),  # too far to be meant
            line((500, 500.005), (500, 700)),  # the steps join it themselves
            line((1000, 500), (1000, 700)),  # joined
            line((600, 500.4), (600, 700)),  # on a bridge
        ],
        ids=[1, 2, 3, 4, 5, 6],
        bridge=[None, None, None, None, None, "yes"],
    )
    assert only("street_gaps", streets=streets).ids.tolist() == [2]


def test_buildings_far_from_streets():
    homes = frame([box(100, 505), box(100, 595), box(100, 605)], ids=[1, 2, 3], layer="homes")
    finding = only("buildings_far", buildings=homes)
    assert (finding.severity, finding.ids.tolist()) == ("warning", [3])  # its middle lies 110 m away
    assert "1 buildings (33.3 %) of “homes”" in str(finding.message)
    assert only("buildings_far", buildings=frame([box(100, 800)])).severity == "error"


# --- the table ---


def test_table():
    layers = {
        "boundary": good()["boundary"],
        "streets": frame([]),
        "buildings": frame([box(100, 505)] * 14, ids=range(20, 34)),
    }
    result = check_city_data(layers, translate=lambda text: str(text).upper())
    columns = result.layers["OUTPUT"].columns
    assert list(columns) == ["check", "severity", "role", "count", "feature_ids", "message", "fix"]
    assert columns["severity"].tolist() == sorted(columns["severity"], key=["error", "warning", "note"].index)
    row = columns["check"].tolist().index("duplicate_features")
    assert columns["count"][row] == 13
    assert columns["feature_ids"][row] == "21, 22, 23, 24, 25, 26, 27, 28, 29, 30 (+3)"
    assert columns["message"][row] == columns["message"][row].upper()
    assert result.figures == {"ERRORS_N": 1, "WARNINGS_N": 1}
    assert str(result.notes[0]) == "3 layers checked: 1 errors to correct first, 1 warnings."


def test_a_clean_city_and_no_city():
    result = check_city_data(good())
    assert len(result.layers["OUTPUT"]) == 0
    assert result.figures == {"ERRORS_N": 0, "WARNINGS_N": 0}
    with pytest.raises(UrbanProfilingError, match="No layer is given"):
        check_city_data({})


@pytest.mark.parametrize("role", ROLES)
def test_every_role_can_be_given_alone_and_empty(role):
    if ROLES[role].geometry == "raster":
        grid = Grid(np.full((1, 1), np.nan), (X, 1.0, 0.0, Y, 0.0, -1.0), UTM28)
        run_checks(CityData({}, {role: grid}))
    else:
        assert run_checks(CityData({role: frame([])}))[0].check in ("empty_layer", "required_field_missing")


@pytest.mark.parametrize("name", ["street_parts", "street_gaps", "street_crossings", "buildings_far"])
def test_a_cancel_in_the_middle_is_no_finding(name):
    """A network that was given up is no network without streets."""
    for asked in range(1, 40):
        times = iter(range(1000))
        progress = Progress(cancelled=lambda times=times, asked=asked: next(times) >= asked)
        try:
            assert list(CHECKS[name].run(CityData(good()), progress)) == []
        except Cancelled:
            continue
        assert asked > 3
        break


def test_chosen_checks_only_and_cancel():
    layers = {"streets": frame([]), "buildings": frame([None])}
    assert {f.check for f in run_checks(CityData(layers), ["null_geometry", "street_gaps"])} == {"null_geometry"}
    for check in CHECKS.values():
        with pytest.raises(Cancelled):
            run_checks(CityData(good(), good_grids()), [check.name], Progress(cancelled=lambda: True))
        with pytest.raises(Cancelled):
            list(check.run(CityData(good(), good_grids()), Progress(cancelled=lambda: True)))
