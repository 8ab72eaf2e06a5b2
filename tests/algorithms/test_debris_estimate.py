"""`debrisestimate` in QGIS: by hand, its layers and messages."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer


def box(x0, y0, x1, y1):
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


@pytest.fixture
def toy(make_layer):
    """A destroyed concrete frame of ten levels and a severely damaged brick house, 100 m2 each."""
    buildings = make_layer(
        "Polygon",
        [
            (box(0, 0, 10, 10), {"damage_class": 4, "type": "C1", "levels": 10, "use": "office"}),
            (box(200, 0, 210, 10), {"damage_class": 3, "type": "URM", "levels": None, "use": "residential"}),
        ],
        name="buildings",
    )
    areas = make_layer(
        "Polygon",
        [(box(-1, -1, 100, 20), {"name": "west"}), (box(100, -1, 300, 20), {"name": "east"})],
        name="areas",
    )
    return {"BUILDINGS": buildings, "AREAS": areas}


def test_by_hand(run, toy, rows_of):
    result = run("debrisestimate", {**toy, "BULK_DENSITY": 1.5, "TRUCK_M3": 10, "OUTPUT": "TEMPORARY_OUTPUT"})
    west, east = rows_of(result["OUTPUT"])
    assert west["debris_t_central"] == pytest.approx(1047.8, abs=0.05)
    assert east["debris_t_central"] == pytest.approx(34.55, abs=0.05)
    assert west["debris_m3"] == pytest.approx(1047.8 / 1.5, abs=0.05)
    assert (west["truckloads"], east["truckloads"]) == (70, 3)
    assert result["TRUCKLOADS"] == 73
    assert result["DEBRIS_T_CENTRAL"] == pytest.approx(1082.35, abs=0.1)


def test_without_density_volume_is_null(run, toy, rows_of):
    result = run("debrisestimate", {**toy, "TRUCK_M3": 10, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert result["DEBRIS_M3"] is None
    assert result["TRUCKLOADS"] is None
    assert not any(row["debris_m3"] for row in rows_of(result["OUTPUT"]))
    assert "bulk density" in result["NOTES"]


def test_without_areas_one_row(run, toy, rows_of):
    del toy["AREAS"]
    (row,) = rows_of(run("debrisestimate", {**toy, "FACTORS": "nepal", "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"])
    assert row["debris_t_low"] == pytest.approx(1_000 * 1.9)
    assert row["unestimated_n"] == 1


def test_style_and_aliases(run, toy, tmp_path):
    path = str(tmp_path / "out.gpkg")
    result = run("debrisestimate", {**toy, "OUTPUT": f"ogr:dbname='{path}' table=\"debris\" (geom)"})
    layer = QgsVectorLayer(result["OUTPUT"], "debris", "ogr")
    assert [rule.label() for rule in layer.renderer().rootRule().children()][-1] == "Debris not known"
    names = [field.name() for field in layer.fields()]
    assert layer.attributeAlias(names.index("debris_t_central")) == "Debris (t)"


def test_messages(run, toy):
    with pytest.raises(QgsProcessingException, match="bulk density must be above 0"):
        run("debrisestimate", {**toy, "BULK_DENSITY": 0, "OUTPUT": "TEMPORARY_OUTPUT"})
    with pytest.raises(QgsProcessingException, match="no damage class .10."):
        run("debrisestimate", {**toy, "CLASS_FIELD": "levels", "OUTPUT": "TEMPORARY_OUTPUT"})
