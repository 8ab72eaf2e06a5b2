"""One layer for every check that spoils what it looks at: it is found, of the right severity, in the right features.

`test_check_city_data` shows that the good city is silent under all of them.
"""

import string
from dataclasses import dataclass, field

import numpy as np
import pyproj
import pytest
import shapely

from urban_profiling_plugin.core.checks import CHECKS, ERROR, NOTE, SEVERITIES, WARNING, CityData, run_checks
from urban_profiling_plugin.core.checks.columns import wanted
from urban_profiling_plugin.core.checks.fixes import DIALOG, FIXES, how
from urban_profiling_plugin.core.grid import Grid
from urban_profiling_plugin.core.roles import ROLES
from urban_profiling_plugin.core.text import Message

from .city_layers import UTM28, WGS84, X, Y, box, frame, good, good_grids, grid, line, point

BOW = shapely.Polygon([(X + 100, Y + 505), (X + 110, Y + 515), (X + 110, Y + 505), (X + 100, Y + 515)])
HIGH = shapely.Polygon([(X + 100, Y + 505, 9.0), (X + 110, Y + 505, 9.0), (X + 110, Y + 515, 9.0)])
MIXED = shapely.GeometryCollection([box(100, 505), point(105, 510)])
DATES = np.array(["1899-12-30", "2024-02-29"], dtype="datetime64[D]")
FUTURE = np.array(["2024-02-29", "2099-01-01"], dtype="datetime64[D]")
HOMES = [box(100, 505), box(1500, 505)]
TWO = [point(105, 510), point(1505, 510)]
NOTHING = Grid(np.full((10, 20), np.nan), (X, 100.0, 0.0, Y + 1000, 0.0, -100.0), UTM28)


@dataclass
class Case:
    """Layers put into the good city, and what must be found: role, severity, ids, words of the message."""

    role: str
    severity: str
    ids: list = field(default_factory=list)
    words: str = ""
    layers: dict = field(default_factory=dict)
    grids: dict = field(default_factory=dict)
    more: dict = field(default_factory=dict)
    without: tuple = ()


def people(*values, ids=None, **columns):
    return frame(TWO, layer="people", ids=ids, population=list(values), **columns)


def cells(value, **changes):
    """Return the good population grid with a value in its first cell."""
    values = good_grids()["population_grid"].values.copy()
    values[0, 0] = value
    return grid(values, **changes)


CASES = {
    "unreadable": Case(
        "services", ERROR, words="cut short", more={"unread": {"services": Message("It is cut short.")}}
    ),
    "crs_missing": Case("services", ERROR, words="“clinics”", more={"without_crs": {"services": "clinics"}}),
    "crs_not_metric": Case(
        "boundary",
        NOTE,
        words="WGS 84",
        layers={role: layer.to_crs(WGS84) for role, layer in good().items()},
        grids={"population_grid": None, "elevation": None},
    ),
    "crs_mixed": Case("boundary", NOTE, words="2 coordinate systems", layers={"water": good()["water"].to_crs(WGS84)}),
    "crs_outside_use": Case(
        "services",
        WARNING,
        words="made for United Kingdom",
        layers={"services": frame([point(0, 0)], pyproj.CRS.from_epsg(27700))},
    ),
    "degrees_as_metres": Case(
        "buildings", ERROR, words="degrees", layers={"buildings": frame([shapely.box(-15.5, 28.0, -15.4, 28.1)])}
    ),
    "metres_as_degrees": Case("buildings", ERROR, words="metres", layers={"buildings": frame(HOMES, WGS84)}),
    "swapped_coordinates": Case(
        "buildings",
        ERROR,
        words="swapped",
        layers={"buildings": frame([shapely.box(28.02, -15.51, 28.03, -15.5)], WGS84)},
    ),
    "coordinates_outside_crs": Case(
        "services", ERROR, words="do not fit its CRS", layers={"services": frame([shapely.box(9e9, 9e9, 9.1e9, 9.1e9)])}
    ),
    "extent_overlap": Case(
        "services", ERROR, words="wholly outside", layers={"services": frame([point(90_000, 0), point(90_000, 9)])}
    ),
    "stray_features": Case(
        "services",
        WARNING,
        [3],
        layers={
            "services": frame(
                [point(900, 510), point(900, 520), shapely.Point(0, 0)], ids=[1, 2, 3], service=["a", "b", "c"]
            )
        },
    ),
    "empty_layer": Case("services", ERROR, words="no features", layers={"services": frame([])}),
    "null_geometry": Case(
        "buildings", WARNING, [5, 6], layers={"buildings": frame([HOMES[0], None, shapely.Point()], ids=[4, 5, 6])}
    ),
    "invalid_geometry": Case("buildings", WARNING, [5], layers={"buildings": frame([HOMES[0], BOW], ids=[4, 5])}),
    "wrong_geometry": Case(
        "buildings", WARNING, [5], layers={"buildings": frame([HOMES[0], point(5, 505)], ids=[4, 5])}
    ),
    "geometry_collection": Case("buildings", NOTE, [5], layers={"buildings": frame([HOMES[1], MIXED], ids=[4, 5])}),
    "curved_geometry": Case("areas", NOTE, words="curves", more={"curved": frozenset({"areas"})}),
    "z_values": Case("buildings", NOTE, [5], layers={"buildings": frame([HOMES[1], HIGH], ids=[4, 5])}),
    "duplicate_features": Case(
        "streets", WARNING, [9], layers={"streets": frame([line((0, 500), (2000, 500))] * 2, ids=[8, 9])}
    ),
    "duplicate_geometry": Case(
        "land_use",
        WARNING,
        [9],
        layers={"land_use": frame([box(0, 0, 2000, 1000)] * 2, ids=[8, 9], **{"class": ["a", "b"]})},
    ),
    "slivers": Case(
        "built_up", NOTE, [9], layers={"built_up": frame([box(0, 0, 99, 99), box(0, 99, 99, 0.2)], ids=[8, 9])}
    ),
    "areas_overlap": Case(
        "areas", WARNING, [7, 8], layers={"areas": frame([box(0, 0, 1100, 1000), box(1000, 0, 1000, 1000)], ids=[7, 8])}
    ),
    "area_slivers": Case(
        "areas", NOTE, [8], layers={"areas": frame([box(0, 0, 1001, 1000), box(1000, 0, 1000, 1000)], ids=[7, 8])}
    ),
    "area_gaps": Case(
        "areas",
        NOTE,
        [7, 8],
        "1 gaps",
        layers={
            "areas": frame(
                [
                    shapely.Polygon(
                        [
                            (X, Y),
                            (X + 999, Y),
                            (X + 999, Y + 800),
                            (X + 1000, Y + 800),
                            (X + 1000, Y + 1000),
                            (X, Y + 1000),
                        ]
                    ),
                    shapely.Polygon(
                        [
                            (X + 2000, Y),
                            (X + 2000, Y + 1000),
                            (X + 1000, Y + 1000),
                            (X + 1000, Y + 10),
                            (X + 999, Y + 10),
                            (X + 999, Y),
                        ]
                    ),
                ],
                ids=[7, 8],
            )
        },
    ),
    "areas_uncovered": Case("areas", NOTE, words="leave out 50.0 %", layers={"areas": frame([box(0, 0, 1000, 1000)])}),
    "required_field_missing": Case(
        "population", ERROR, words="“population”", layers={"population": frame(TWO, inhabitants=[5, 5])}
    ),
    "field_mostly_empty": Case(
        "buildings",
        NOTE,
        words="levels (33 %)",
        layers={"buildings": frame([*HOMES, box(1400, 505)], levels=[1.0, np.nan, np.nan])},
    ),
    "unexpected_value": Case(
        "stops",
        WARNING,
        [4],
        "many",
        layers={"stops": frame([point(9, 500), point(19, 500)], ids=[3, 4], capacity=["High ", "many"])},
    ),
    "unknown_access": Case(
        "open_spaces",
        WARNING,
        [4],
        "(50 %)",
        layers={"open_spaces": frame([box(0, 0), box(20, 0)], ids=[3, 4], space_id=["s1", "s2"], access=["yes", None])},
    ),
    "text_encoding": Case(
        "water",
        WARNING,
        [4],
        "CÃ¡diz",
        layers={"water": frame([line((0, 10), (9, 10)), line((0, 20), (9, 20))], ids=[3, 4], name=["Cádiz", "CÃ¡diz"])},
    ),
    "stray_spaces": Case(
        "sites",
        NOTE,
        [3, 4],
        "name",
        layers={"sites": frame([box(9, 9), box(39, 9), box(69, 9)], ids=[3, 4, 5], name=["North ", "", "South"])},
    ),
    "hxl_row": Case(
        "displacement",
        WARNING,
        [1],
        layers={
            "displacement": frame(None, ids=[1, 2], adm2_pcode=["#adm2+code", "0101"], idp=["#affected+idps", "5"])
        },
    ),
    "duplicate_ids": Case(
        "areas",
        WARNING,
        [8],
        layers={"areas": frame([box(0, 0, 1000, 1000), box(1000, 0, 1000, 1000)], ids=[7, 8], area_id=["a", "a"])},
        without=("household_survey", "tenure"),
    ),
    "missing_ids": Case(
        "public_space_survey",
        WARNING,
        [2],
        layers={"public_space_survey": frame(None, ids=[1, 2], space_id=["s1", " "])},
    ),
    "pcodes_as_numbers": Case(
        "displacement",
        WARNING,
        [1, 2],
        "fewer than 4 digits",
        layers={"displacement": frame(None, ids=[1, 2], adm2_pcode=[101, 102], idp=[5, 7])},
    ),
    "unknown_keys": Case(
        "displacement",
        WARNING,
        [2],
        "a code in “adm2_pcode”",
        layers={"displacement": frame(None, ids=[1, 2], adm2_pcode=["0101", "9901"], idp=[5, 7])},
    ),
    "not_a_number": Case(
        "buildings", WARNING, [5], "“2-3”", layers={"buildings": frame(HOMES, ids=[4, 5], levels=["1", "2-3"])}
    ),
    "value_out_of_range": Case(
        "buildings", WARNING, [5], "999", layers={"buildings": frame(HOMES, ids=[4, 5], levels=[1, 999])}
    ),
    "date_filler": Case(
        "damage",
        WARNING,
        [4],
        "1899-12-30",
        layers={"damage": frame(TWO, ids=[4, 5], damage_class=[1, 1], sensor_date=DATES)},
    ),
    "dates_out_of_order": Case(
        "public_space_survey",
        WARNING,
        [2],
        "“end” lies before “start”",
        layers={
            "public_space_survey": frame(
                None,
                ids=[1, 2],
                space_id=["s1", "s1"],
                start=["2024-03-01", "2024-03-02"],
                end=["2024-03-01", "2024-03-01"],
            )
        },
    ),
    "dates_in_future": Case(
        "damage",
        WARNING,
        [5],
        "“sensor_date”",
        layers={"damage": frame(TWO, ids=[4, 5], damage_class=[1, 1], sensor_date=FUTURE)},
    ),
    "population_not_numeric": Case("population", ERROR, [2], layers={"population": people("60", "many", ids=[1, 2])}),
    "population_negative": Case("population", ERROR, [2], layers={"population": people(60, -9, ids=[1, 2])}),
    "population_missing": Case("population", WARNING, [2], layers={"population": people(60.0, np.nan, ids=[1, 2])}),
    "population_groups": Case(
        "population",
        WARNING,
        [2],
        "women + men",
        layers={"population": people(60, 40, ids=[1, 2], women=[30, 20], men=[30, 29])},
    ),
    "large_population_polygons": Case(
        "population",
        WARNING,
        [2],
        layers={"population": frame([box(0, 500, 200, 10), box(1500, 500, 101, 100)], ids=[1, 2], population=[60, 40])},
    ),
    "population_stands_in": Case(
        "buildings",
        NOTE,
        words="floor area",
        layers={"buildings": frame(HOMES, population=[5000.0, 1.0], population_source=["floor_area"] * 2)},
    ),
    "population_total": Case(
        "buildings",
        WARNING,
        words="“homes” 80",
        layers={"buildings": frame(HOMES, layer="homes", population=[40.0, 40.0])},
    ),
    "population_outside_buildings": Case(
        "population",
        WARNING,
        [2],
        "40 %",
        layers={"population": frame([point(105, 510), point(1500, 540)], ids=[1, 2], population=[60, 40])},
    ),
    "street_parts": Case(
        "streets",
        WARNING,
        words="Only 50.0 %",
        layers={"streets": frame([line((0, 500), (2000, 500)), line((0, 600), (2000, 600))])},
    ),
    "street_gaps": Case(
        "streets",
        WARNING,
        [2],
        layers={"streets": frame([line((0, 500), (2000, 500)), line((300, 500.5), (300, 700))], ids=[1, 2])},
    ),
    "street_crossings": Case(
        "streets",
        WARNING,
        [1, 2],
        "at 1 places",
        layers={
            "streets": frame(
                [line((0, 500), (2000, 500)), line((300, 400), (300, 700)), line((400, 400), (400, 700))],
                ids=[1, 2, 3],
                bridge=["no", None, "yes"],
            )
        },
    ),
    "buildings_far": Case(
        "buildings", WARNING, [5], "50.0 %", layers={"buildings": frame([HOMES[0], box(1500, 605)], ids=[4, 5])}
    ),
    "damage_without_analysed_area": Case("damage", WARNING, words="no analysed area", without=("damage_areas",)),
    "damage_outside_analysed": Case(
        "damage",
        WARNING,
        [5],
        "1 of 2",
        layers={"damage": frame(TWO, ids=[4, 5], damage_class=[1, 1]), "damage_areas": frame([box(0, 0, 1000, 1000)])},
    ),
    "damage_same_place": Case(
        "damage",
        WARNING,
        [5, 6, 7, 8],
        "up to 5 on one",
        layers={
            "damage": frame(
                [TWO[0]] * 5 + [TWO[1]] * 2, ids=range(4, 11), damage_class=[1] * 7, epoch=["1"] * 6 + ["2"]
            )
        },
    ),
    "grid_empty": Case("elevation", ERROR, words="no cell with data", grids={"elevation": NOTHING}),
    "grid_filler": Case("population_grid", ERROR, words="1 cells of -9999", grids={"population_grid": cells(-9999)}),
    "grid_negative": Case("population_grid", ERROR, words="down to -3", grids={"population_grid": cells(-3)}),
    "grid_units": Case("population_grid", WARNING, words="people per km²", grids={"population_grid": cells(9000.0)}),
    "grid_resolution": Case(
        "elevation", NOTE, words="500 x 500 m", grids={"elevation": grid(np.arange(10.0).reshape(2, 5), 500)}
    ),
    "grid_partial": Case(
        "elevation", WARNING, words="leaves out 50.0 %", grids={"elevation": grid(np.arange(100.0).reshape(10, 10))}
    ),
}


def city_of(case):
    layers = {role: layer for role, layer in {**good(), **case.layers}.items() if role not in case.without}
    for unread in case.more.values():
        layers = {
            role: layer for role, layer in layers.items() if role not in unread or unread is case.more.get("curved")
        }
    grids = {role: raster for role, raster in {**good_grids(), **case.grids}.items() if raster is not None}
    return CityData(layers, grids, **case.more)


def test_every_check_has_a_case():
    assert set(CASES) == set(CHECKS)


@pytest.mark.parametrize("name", CHECKS)
def test_what_a_check_is_named_after_is_found(name):
    case = CASES[name]
    (finding,) = run_checks(city_of(case), [name])
    assert (finding.check, finding.role, finding.severity) == (name, case.role, case.severity)
    assert finding.ids.tolist() == case.ids
    assert case.words in str(finding.message)
    assert str(finding.fix)
    assert finding.severity in CHECKS[name].severities


@pytest.mark.parametrize("name", CHECKS)
def test_the_good_city_is_silent(name):
    assert run_checks(CityData(good(), good_grids()), [name]) == []


@pytest.mark.parametrize("check", CHECKS.values(), ids=lambda check: check.name)
def test_a_check_describes_itself(check):
    for text in (check.title, check.looks_at, check.why, check.remedy):
        assert str(text).strip()
        fields = {name for _, name, _, _ in string.Formatter().parse(text.template) if name}
        assert fields <= set(text.values), "a value is missing"
    assert set(check.severities) <= set(SEVERITIES)
    assert set(check.roles) <= set(ROLES)
    assert not str(check.title).endswith(".")


def test_how_each_is_mended():
    assert set(FIXES) <= set(CHECKS)
    by_dialog = {name for name in CHECKS if how(name) == DIALOG}
    assert {"crs_missing", "degrees_as_metres", "metres_as_degrees"} <= by_dialog
    assert not by_dialog & set(FIXES)


def test_only_the_fields_that_are_looked_at_are_read():
    fields = ["osm_id", "Levels", "women", "tile", "confidence", "height_source", "adm1_pcode", "capture_date"]
    assert wanted(ROLES["buildings"], fields) == [
        "osm_id",
        "Levels",
        "women",
        "confidence",
        "adm1_pcode",
        "capture_date",
    ]
