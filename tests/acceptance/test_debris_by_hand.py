"""`debrisestimate` against the HAZUS and FEMA arithmetic of the references, worked out by hand."""

from __future__ import annotations

import math

import pytest
from qgis.core import QgsProcessingException

from .damage_layers import figures, plain, saved
from .shapes import box, point, table, temporary

X, Y = 400_000, 4_000_000
FT, YD3 = 0.3048, 0.764554857984


def house(n, damage_class, kind="C1", levels=10, high=None, width=10, depth=10, **more):
    """Return the n-th building, of 100 m2 and ten levels unless told: 1,000 m2 of floor."""
    values = {"damage_class": damage_class, "damage_class_high": high, "type": kind, "levels": levels}
    x = X + 100 * n
    return box(x, Y, x + width, Y + depth), {**values, **more}


def over(first, last, **more):
    return box(X + 100 * first - 20, Y - 20, X + 100 * last + 60, Y + 90), more


@pytest.fixture
def debris(run, make_layer, rows_of):
    """Return `debris(buildings, areas, ...)`: figures and the rows of the result."""

    def estimate(buildings, areas=None, **parameters):
        given = {
            "BUILDINGS": buildings
            if hasattr(buildings, "fields")
            else make_layer("Polygon", buildings, name="my buildings")
        }
        if areas:
            given["AREAS"] = make_layer("Polygon", areas, name="my areas")
        result = run("debrisestimate", {**given, **temporary("OUTPUT"), **parameters})
        result["OUTPUT"] = rows_of(result["OUTPUT"])
        return result

    return estimate


def refused(debris, *words, **parameters):
    with pytest.raises(QgsProcessingException) as caught:
        debris(**parameters)
    said = str(caught.value)
    assert "Traceback" not in said
    for word in words:
        assert word.lower() in said.lower(), f"{word!r} is not in: {said}"


@pytest.mark.parametrize(
    ("kind", "damage_class", "tonnes"),
    [
        ("C1", 4, 1047.8),
        ("C1", 3, 344.8),
        ("C1", 2, 54.6),
        ("C3", 3, 428.2),
        ("URM", 4, 883.7),
        ("URM", 3, 345.5),
        ("C2", 4, 1184.5),  # 121.3 short tons per 1,000 ft2
        ("C3", 4, 1165.0),  # 119.3
        ("W1", 4, 328.1),  # 33.6
        ("S1", 4, 530.2),  # 54.3
        ("RM1", 4, 535.1),  # 54.8
        ("PC2", 4, 1067.3),  # 109.3
        ("C1", 0, 0.0),
    ],
)
def test_hazus_per_1000_m2_of_floor(debris, kind, damage_class, tonnes):
    """Reference 4.2."""
    result = debris([house(0, damage_class, kind)])
    assert result["DEBRIS_T_CENTRAL"] == pytest.approx(tonnes, abs=0.06)


def test_slight_damage_by_hand(debris):
    """C1 slight: 1 % of 5.3 and 0.1 % of 4 short tons per 1,000 ft2; 0.90718474 / 92.90304 t/m2 each."""
    factor = 0.90718474 / 92.90304
    assert debris([house(0, 1, "C1")])["DEBRIS_T_CENTRAL"] == pytest.approx(1000 * factor * (0.053 + 0.004))


def test_the_contract_and_truckloads_are_rounded_up(debris):
    """1,047.8 t at 1.5 t/m3 are 698.5 m3: 50 loads of 14 m3, 49.9 rounded up."""
    result = debris([house(0, 4)], [over(0, 0, name="a"), over(5, 6, name="b")], BULK_DENSITY=1.5, TRUCK_M3=14)
    a, b = result["OUTPUT"]
    low, central, high, volume, loads = figures(
        a, "debris_t_low", "debris_t_central", "debris_t_high", "debris_m3", "truckloads"
    )
    assert low <= central <= high
    assert volume == pytest.approx(central / 1.5)
    assert loads == math.ceil(central / 1.5 / 14) == 50
    assert isinstance(a["truckloads"], int)
    assert figures(b, "debris_t_central", "debris_m3", "truckloads") == (0, 0, 0)
    assert a["name"] == "a"
    assert result["TRUCKLOADS"] == 50


def test_truckloads_are_of_the_total_volume_not_a_sum_of_buildings(debris):
    """Ten buildings of a tenth of a load each are one load; areas are rounded each by itself."""
    homes = [house(n, 4, levels=1, width=1, depth=1) for n in range(10)]  # 1.0478 t each
    result = debris(homes, BULK_DENSITY=1.0, TRUCK_M3=11)
    assert (result["OUTPUT"][0]["truckloads"], result["TRUCKLOADS"]) == (1, 1)
    areas = [over(0, 4, name="a"), over(5, 9, name="b")]
    result = debris(homes, areas, BULK_DENSITY=1.0, TRUCK_M3=11)
    assert [row["truckloads"] for row in result["OUTPUT"]] == [1, 1]
    assert result["TRUCKLOADS"] == 1


def test_an_exact_number_of_loads_is_not_one_more(debris, tmp_path):
    factors = table(
        tmp_path / "f.csv",
        ["type", "damage_class", "t_m2_low", "t_m2_central", "t_m2_high", "source"],
        ["*", 4, 0.1, 0.3, 0.7, "x"],
    )
    result = debris([house(0, 4, levels=1)], FACTORS_TABLE=factors, BULK_DENSITY=1.5, TRUCK_M3=2)
    # 100 m2 x 0.3 t/m2 = 30 t = 20 m3 = 10 loads exactly
    assert (result["DEBRIS_M3"], result["TRUCKLOADS"]) == (pytest.approx(20), 10)
    assert [result[f"DEBRIS_T_{name}"] for name in ("LOW", "CENTRAL", "HIGH")] == pytest.approx([10, 30, 70])


def test_without_a_bulk_density_there_is_no_volume(debris):
    """The definitions: bulk density has no default."""
    result = debris([house(0, 4)], TRUCK_M3=14)
    (row,) = result["OUTPUT"]
    assert row["debris_t_central"] == pytest.approx(1047.8, abs=0.05)
    assert figures(row, "debris_m3", "truckloads") == (None, None)
    result = debris([house(0, 4)], BULK_DENSITY=1.5)
    assert figures(result["OUTPUT"][0], "truckloads") == (None,)
    assert plain(result["OUTPUT"][0]["debris_m3"]) == pytest.approx(1047.8 / 1.5, abs=0.05)


def test_fema_homes_by_hand(debris):
    """Reference 4.1: 30 x 40 ft, two storeys, medium vegetation: 624 cubic yards; light 528, heavy 720."""
    home = house(0, 4, width=30 * FT, depth=40 * FT, levels=2, use="residential")
    result = debris([home], FACTORS="fema", USE_FIELD="use", BULK_DENSITY=0.5, TRUCK_M3=10)
    (row,) = result["OUTPUT"]
    assert row["debris_m3"] == pytest.approx(624 * YD3, rel=1e-5)
    assert row["truckloads"] == math.ceil(624 * YD3 / 10)
    assert row["debris_t_central"] == pytest.approx(624 * YD3 * 0.5, rel=1e-5)
    assert (row["debris_t_low"], row["debris_t_high"]) == (
        pytest.approx(528 * YD3 * 0.5, rel=1e-5),
        pytest.approx(720 * YD3 * 0.5, rel=1e-5),
    )


def test_fema_other_buildings_by_hand(debris):
    """L x W x H x 0.33 / 27: 100 x 100 x 20 ft are 2,444.4 cubic yards."""
    shop = house(0, 4, width=100 * FT, depth=100 * FT, levels=2, use="commercial")
    result = debris([shop], FACTORS="fema", USE_FIELD="use", STOREY_M=10 * FT, BULK_DENSITY=1)
    assert result["DEBRIS_M3"] == pytest.approx(100 * 100 * 20 * 0.33 / 27 * YD3, rel=1e-5)


def test_nepal_is_two_to_three_times_hazus(debris):
    """Reference 4.3: 1.90-3.23 t/m2 and 0.89-1.57 m3/m2."""
    result = debris([house(0, 4)], FACTORS="nepal")
    assert (result["DEBRIS_T_LOW"], result["DEBRIS_T_HIGH"]) == (pytest.approx(1900), pytest.approx(3230))


def test_an_unknown_type_takes_the_range_of_all(debris):
    """Complete: from W1 (0.328 t/m2, the lightest but for none) to C2 (1.185)."""
    (row,) = debris([house(0, 4, kind=None)])["OUTPUT"]
    low, high = figures(row, "debris_t_low", "debris_t_high")
    assert low <= 328.2
    assert high >= 1184


def test_a_class_range_takes_its_ends(debris):
    (row,) = debris([house(0, 2, high=3)])["OUTPUT"]
    assert figures(row, "debris_t_low", "debris_t_high") == (
        pytest.approx(54.6, abs=0.06),
        pytest.approx(344.8, abs=0.06),
    )


def test_not_analysed_and_levels_that_lack(debris):
    result = debris([house(0, 4), house(1, None), house(2, 4, levels=None)])
    assert result["DEBRIS_T_CENTRAL"] == pytest.approx(1047.8 * 1.1, abs=0.1)
    assert result["NOT_ANALYSED_N"] == 1
    assert "level" in result["NOTES"]


def test_overlapping_areas_count_in_each_and_the_total_once(debris):
    result = debris([house(0, 4), house(1, 4), house(9, 4)], [over(0, 1, name="a"), over(1, 2, name="b")])
    assert [row["debris_t_central"] for row in result["OUTPUT"]] == pytest.approx([2 * 1047.8, 1047.8], abs=0.1)
    assert result["DEBRIS_T_CENTRAL"] == pytest.approx(2 * 1047.8, abs=0.1)


def test_factors_of_ones_own(debris, tmp_path):
    factors = table(
        tmp_path / "f.csv",
        ["type", "damage_class", "t_m2_low", "t_m2_central", "t_m2_high", "source"],
        ["concrete", 4, 1, 2, 3, "x"],
        ["*", 4, 0.1, 0.2, 0.3, "x"],
    )
    result = debris([house(0, 4, "concrete", levels=1), house(1, 4, "mud", levels=1)], FACTORS_TABLE=factors)
    assert [result[f"DEBRIS_T_{name}"] for name in ("LOW", "CENTRAL", "HIGH")] == pytest.approx([110, 220, 330])


def test_files_and_points(debris, make_layer, tmp_path):
    layer = saved(make_layer("Polygon", [house(0, 2, high=3)], name="b"), tmp_path / "b.shp")
    assert debris(layer)["DEBRIS_T_HIGH"] == pytest.approx(344.8, abs=0.06)
    points = make_layer(
        "Point", [(point(X, Y), {"damage_class": 4, "type": "C1", "levels": 10, "ground": 100})], name="points"
    )
    refused(debris, "points", "footprint", buildings=points)
    assert debris(points, AREA_FIELD="ground")["DEBRIS_T_CENTRAL"] == pytest.approx(1047.8, abs=0.06)


def test_bad_input(debris, make_layer, tmp_path):
    raw = make_layer("Polygon", [(box(X, Y, X + 9, Y + 9), {"type": "C1"})], name="raw buildings")
    refused(debris, "raw buildings", "damage_class", buildings=raw)
    refused(debris, "my buildings", "2", buildings=[house(0, 4), house(1, 8)])
    refused(debris, "my buildings", "levels", "2", buildings=[house(0, 4), house(1, 4, levels=-1)])
    for name, rows in {
        "negative": [["*", 4, -1, 2, 3, "x"]],
        "order": [["*", 4, 5, 2, 3, "x"]],
        "text": [["*", 4, "a", 2, 3, "x"]],
    }.items():
        path = table(
            tmp_path / f"{name}.csv", ["type", "damage_class", "t_m2_low", "t_m2_central", "t_m2_high", "source"], *rows
        )
        refused(debris, f"{name}.csv", "2", buildings=[house(0, 4)], FACTORS_TABLE=path)
    for key, value in (("BULK_DENSITY", 0), ("BULK_DENSITY", -1), ("TRUCK_M3", 0)):
        with pytest.raises(QgsProcessingException):
            debris([house(0, 4)], **{"BULK_DENSITY": 1, "TRUCK_M3": 1, key: value})


def test_nothing_damaged_and_nothing_analysed(debris):
    assert debris([house(0, 0)], BULK_DENSITY=1, TRUCK_M3=1)["TRUCKLOADS"] == 0
    assert plain(debris([house(0, None)])["DEBRIS_T_CENTRAL"]) is None
