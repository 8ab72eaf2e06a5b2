"""Priorities worked out by hand: ranks, phases, drivers, what is not known, and Beirut's zones."""

import csv

import numpy as np
import pyproj
import pytest
import shapely

from urban_profiling_plugin import paths
from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.indices.index import Method
from urban_profiling_plugin.core.indices.indicators import read_indicators
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.recovery.recovery_priority import NO_DRIVER, PHASES, recovery_priority

UTM = pyproj.CRS.from_epsg(32637)
BEIRUT = paths.PACKAGE.parent / ".." / "shared" / "data" / "beirut"
NAN = np.nan
TABLE = (
    "field,label,dimension,direction,weight,phase\n"
    "destroyed_pct,Destroyed homes,damage,higher,2,absorptive\n"
    "working_pct,Services that work,services,lower,1,adaptive\n"
    "poverty,Poverty,vulnerability,higher,1,transformative\n"
)


def areas(**columns):
    size = len(next(iter(columns.values())))
    geometry = np.array([shapely.box(x, 0, x + 1, 1) for x in range(size)] or [], dtype=object)
    given = {n: np.array(v, dtype=object if any(isinstance(x, str) for x in v) else float) for n, v in columns.items()}
    return Frame(geometry, given, UTM, name="zones")


@pytest.fixture
def table(tmp_path):
    def write(text=TABLE):
        path = tmp_path / "criteria.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


ZONES = areas(destroyed_pct=[80, 20, 0, 10], working_pct=[50, 0, 100, 100], poverty=[1, 2, 5, 3])
FEW = Method(draws=100)


def column(result, name):
    return result.layers["OUTPUT"].columns[name].tolist()


def said(result):
    return "\n".join(map(str, result.notes))


def test_by_hand(table):
    result = recovery_priority(ZONES, table(), method=FEW)
    # scores: destroyed 100, 25, 0, 12.5 (half the weight); not working 50, 100, 0, 0; poverty 0, 25, 100, 50
    assert column(result, "priority_score") == pytest.approx([62.5, 43.75, 25, 18.75])
    assert column(result, "rank") == [1, 2, 3, 4]
    assert result.figures == {
        "FIRST_AREAS": "0; 1; 2", "RANKED_N": 4, "UNRANKED_N": 0, "ABSORPTIVE_N": 1, "ADAPTIVE_N": 1,
        "TRANSFORMATIVE_N": 2, "CR": None,
    }  # fmt: skip
    assert result.breakdown == [("0", 62.5), ("1", 43.75), ("2", 25), ("3", 18.75)]
    low, high = column(result, "rank_p05"), column(result, "rank_p95")
    assert all(a <= r <= b for a, r, b in zip(low, column(result, "rank"), high))


def test_areas_are_named_and_the_first_told_first(table):
    zones = areas(name=["Bay", "Mill", "Hill", "Dell"], destroyed_pct=[0, NAN, 80, 60], working_pct=[50, NAN, 0, 0],
                  poverty=[1, NAN, 1, 5])  # fmt: skip
    result = recovery_priority(zones, table(), method=FEW, name_field="name")
    assert result.figures["FIRST_AREAS"] == "Dell; Hill; Bay"
    assert [name for name, _ in result.breakdown] == ["Dell", "Hill", "Bay"]


def test_an_own_criterion_that_is_known_of_no_area_is_left_out():
    zones = areas(destroyed_pct=[80, 20], damaged_pct=[90, 30], affected_population=[NAN, NAN])
    result = recovery_priority(zones, method=FEW)
    assert column(result, "rank") == [1, 2]
    assert column(result, "availability") == [1, 1]
    assert "Not known of these areas, and so not considered: People who lived in damaged buildings [affected_" in said(
        result
    )


def test_what_was_not_analysed_is_not_ranked():
    zones = areas(destroyed_pct=[80, 20, NAN], affected_population=[5, 10, 0], facilities_damaged_n=[1, 0, 0],
                  vulnerability=[1, 2, 5], functionality_index=[50, 60, 0])  # fmt: skip
    result = recovery_priority(zones, method=FEW)
    assert np.isnan(column(result, "rank")[2])
    assert "damage in 1 areas, which were not analysed" in said(result)


def test_numbers_stand_in_where_shares_are_not_known():
    zones = areas(destroyed_pct=[NAN, NAN], destroyed_n=[3, 9], damaged_n=[5, 10])
    result = recovery_priority(zones, method=FEW)
    assert column(result, "rank") == [2, 1]
    assert "own criteria: Destroyed buildings (number); Damaged buildings (number). Not known" in said(result)
    both = areas(destroyed_pct=[80, 20], destroyed_n=[3, 9], damaged_n=[5, 10])
    told = said(recovery_priority(both, method=FEW))
    assert "Destroyed buildings (% of those analysed); Damaged buildings (number). Not known" in told
    assert "considered: Destroyed" not in told


def test_phase_is_the_first_of_the_ladder_that_is_reached(table):
    result = recovery_priority(ZONES, table(), method=FEW)
    assert column(result, "phase") == ["absorptive", "adaptive", "transformative", "transformative"]
    assert column(result, "absorptive_score") == pytest.approx([100, 25, 0, 12.5])
    assert column(result, "adaptive_score") == pytest.approx([50, 100, 0, 0])
    assert column(result, "transformative_score") == pytest.approx([0, 25, 100, 50])
    lower = recovery_priority(ZONES, table(), method=FEW, phase_from=12.5)
    assert column(lower, "phase") == ["absorptive", "absorptive", "transformative", "absorptive"]
    assert "plugin's own rule, not UN-Habitat's" in said(result)


def test_phase_does_not_depend_on_the_scale_of_the_score(table):
    for kind in ("zscore", "rank"):
        result = recovery_priority(ZONES, table(), method=Method(draws=0, normalisation=kind))
        assert column(result, "phase") == ["absorptive", "adaptive", "transformative", "transformative"]


def test_unknown_rung_is_not_passed_over(table):
    zones = areas(destroyed_pct=[80, NAN, 0], working_pct=[50, 0, NAN], poverty=[1, 2, 5])
    result = recovery_priority(zones, table(), method=FEW)
    assert column(result, "phase") == ["absorptive", None, None]
    assert "2 ranked areas have no phase" in said(result)


def test_drivers_are_what_lifts_above_the_mean(table):
    result = recovery_priority(ZONES, table(), method=FEW)
    assert column(result, "drivers") == [
        "Destroyed homes: 80; Services that work: 50",
        "Services that work: 0",
        "Poverty: 5",
        "Poverty: 3",
    ]


def test_drivers_show_categories_as_they_are_and_only_three(table):
    text = "field,category_scores\nclass,none=0;all=4\n" + "".join(f"f{number},\n" for number in range(4))
    zones = areas(**{"class": ["All", "none"]}, **{f"f{number}": [number + 1.25, 0] for number in range(4)})
    result = recovery_priority(zones, table(text), method=FEW)
    assert column(result, "drivers") == ["class: All; f0: 1.25; f1: 2.25", NO_DRIVER]


def test_null_is_unranked(table):
    zones = areas(destroyed_pct=[80, NAN, 0], working_pct=[50, NAN, 10], poverty=[4, 2, 5])
    result = recovery_priority(zones, table(), method=FEW)
    assert np.isnan(column(result, "rank")[1])
    assert np.isnan(column(result, "rank_p05")[1])
    assert column(result, "phase")[1] is None
    assert column(result, "drivers")[1] is None
    assert sorted(column(result, "rank")[::2]) == [1, 2]
    assert result.figures["UNRANKED_N"] == 1


def test_missing_criteria_of_an_own_table_are_named(table):
    with pytest.raises(UrbanProfilingError, match="zones.*no field working_pct, poverty, which table"):
        recovery_priority(areas(destroyed_pct=[1, 2]), table())


def test_default_table_uses_what_is_there_and_names_the_rest():
    zones = areas(destroyed_pct=[10, 0, 5], affected_population=[300, 10, 700])
    result = recovery_priority(zones, method=FEW)
    assert column(result, "rank")[1] == 3
    assert (
        "own criteria: Destroyed buildings (% of those analysed); People who lived in damaged buildings. Not known"
        in said(result)
    )
    assert "slum_population_pct" in said(result)


def test_default_table_without_any_field():
    with pytest.raises(UrbanProfilingError, match="none of the criteria destroyed_pct"):
        recovery_priority(areas(name=["a", "b"]))


def test_default_table_is_labelled_the_plugins_own_and_covers_every_phase():
    path = paths.table("recovery_criteria.csv")
    assert set(read_indicators(path, {"phase": PHASES}).columns["phase"].tolist()) == set(PHASES)
    with path.open(encoding="utf-8", newline="") as file:
        assert all(row["source"].startswith("The plugin's own") for row in csv.DictReader(file))


def test_without_phases_and_without_draws(table):
    result = recovery_priority(ZONES, table("field\ndestroyed_pct\npoverty\n"), method=Method(draws=0))
    assert column(result, "phase") == [None] * 4
    assert np.isnan(column(result, "rank_p05")).all()
    assert "No criterion names a phase" in said(result)


def test_bad_phase_and_empty_layer(table):
    with pytest.raises(UrbanProfilingError, match="“phase” takes absorptive, adaptive, transformative"):
        recovery_priority(ZONES, table("field,phase\npoverty,later\n"))
    with pytest.raises(UrbanProfilingError, match="is empty"):
        recovery_priority(areas(destroyed_pct=[]), table())


def test_areas_without_geometry_and_multipart_keep_their_rows(table):
    geometry = ZONES.geometry.copy()
    geometry[1] = None
    geometry[2] = shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(2, 0, 3, 1)])
    result = recovery_priority(ZONES.with_geometry(geometry), table(), method=FEW)
    assert column(result, "rank") == [1, 2, 3, 4]


def test_cancel(table):
    with pytest.raises(Cancelled):
        recovery_priority(ZONES, table(), progress=Progress(cancelled=lambda: True))


@pytest.mark.skipif(not BEIRUT.exists(), reason="the data of Beirut are not here")
def test_beirut(table):
    """139 operational zones by UN-Habitat's poverty class and the reports that tell of damage."""
    from osgeo import ogr

    with (BEIRUT / "unhabitat_zone_scoring.csv").open(encoding="utf-8-sig", newline="") as file:
        scoring = {row["zone_number"]: " ".join(row["UN-Habitat_Scoring"].split()) for row in csv.DictReader(file)}
    zones = ogr.Open(str(BEIRUT / "beirut_port_explosions_operational_zones_139.shp"))
    numbers = [int(feature["zone_numbe"]) for feature in zones.GetLayer()]
    poverty = [scoring.get(str(number)) or None for number in numbers]
    reports = ogr.Open(str(BEIRUT / "oml_damage_reports.gpkg"))
    heavy = ("Total destruction", "Major", "Heavy", "Needs Replacement", "Moderate", "Some damage", "Needs Repair")
    hit = [
        int(feature["zone"])
        for feature in reports.GetLayer()
        if feature["zone"] is not None and any(word in (feature["damage"] or "") for word in heavy)
    ]
    damage = np.array([hit.count(number) for number in numbers], dtype=float)
    assert damage.sum() > 150
    frame = areas(damage_n=damage.tolist(), poverty=poverty)
    text = (
        "field,label,dimension,direction,phase,missing_values,category_scores\n"
        "damage_n,Reports of damage,damage,higher,absorptive,,\n"
        "poverty,Poverty class,vulnerability,higher,transformative,Not residential,"
        "None poor=0;Minority poor=1;Half poor/half not poor=2;Majority poor=3;All poor=4\n"
    )
    result = recovery_priority(frame, table(text), method=Method(draws=300))
    rank = np.array(column(result, "rank"))
    order = ["None poor", "Minority poor", "Half poor/half not poor", "Majority poor", "All poor"]
    grade = np.array([order.index(word) if word in order else -1 for word in poverty])
    known = grade >= 0
    assert len(rank) == 139
    assert (~np.isnan(rank) == known).all()
    assert result.figures["RANKED_N"] == known.sum() > 100
    # no zone ranks before one that is hit at least as hard and is at least as poor
    for zone in np.flatnonzero(known):
        ahead = known & (damage >= damage[zone]) & (grade >= grade[zone])
        assert (rank[ahead] <= rank[zone]).all()
    assert set(np.array(column(result, "phase"))[known]) == {"absorptive", "transformative"}
