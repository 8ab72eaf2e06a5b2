"""`serviceaccess` in QGIS: classes and their distances, capacities, layers of any geometry."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer


def box(x0, y0, x1, y1):
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


@pytest.fixture
def toy(make_layer):
    """A home at 0; a low-capacity stop at 600 m and a high-capacity one at 900 m along one street."""
    stops = make_layer(
        "Point",
        [
            ("POINT(600 0)", {"facility_id": "bus", "capacity": "low", "seats": 30}),
            ("POINT(900 0)", {"facility_id": "rail", "capacity": "high", "seats": 100}),
            ("POINT(900 500)", {"facility_id": "lost", "capacity": "low", "seats": 7}),
        ],
        name="stops",
    )
    streets = make_layer("LineString", [("LINESTRING(0 0, 3000 0)", {"name": "Main"})], name="streets")
    people = make_layer(
        "Point", [("POINT(0 0)", {"population": 10}), ("POINT(2000 0)", {"population": 30})], name="homes"
    )
    return {"FACILITIES": stops, "STREETS": streets, "POPULATION": people, "SERVED": "TEMPORARY_OUTPUT"}


def test_by_class(run, toy, rows_of):
    result = run("serviceaccess", {**toy, "CLASS_FIELD": "capacity", "CATCHMENT": "TEMPORARY_OUTPUT"})
    assert (result["POPULATION_N"], result["SERVED_N"], result["ACCESS_PCT"]) == (40, 10, 25)
    near, far = rows_of(result["SERVED"])
    assert (near["distance_m"], near["facility_id"], near["class"]) == (pytest.approx(900), "rail", "high")
    assert not far["served"]
    assert {row["catchment_m"] for row in rows_of(result["CATCHMENT"])} == {500, 1000}
    assert "low 500 m, high 1000 m" in result["NOTES"]


def test_own_table_and_general_distance(run, toy, tmp_path):
    table = tmp_path / "distances.csv"
    table.write_text("class;distance_m\nlow;600\n", encoding="utf-8")
    parameters = {**toy, "CLASS_FIELD": "capacity", "DISTANCES_TABLE": str(table), "CATCHMENT": "TEMPORARY_OUTPUT"}
    assert run("serviceaccess", {**parameters, "DISTANCE_M": 100})["SERVED_N"] == 10
    assert run("serviceaccess", {**parameters, "DISTANCE_M": 1100})["SERVED_N"] == 40
    table.write_text("class;distance_m\nlow;far\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="takes numbers"):
        run("serviceaccess", parameters)


def test_capacities_are_shared_out(run, toy, rows_of):
    result = run(
        "serviceaccess",
        {**toy, "CAPACITY_FIELD": "seats", "DISTANCE_M": 1100, "CATCHMENT": "TEMPORARY_OUTPUT"},
    )
    ratios = [row["supply_ratio"] for row in rows_of(result["SERVED"])]
    assert ratios == pytest.approx([30 / 10 + 100 / 40, 100 / 40])
    assert "capacity of 7 is in no supply ratio" in result["NOTES"]


def test_polygons_and_unconnected_facilities(run, toy, make_layer, rows_of, tmp_path):
    toy["FACILITIES"] = make_layer(
        "Polygon",
        [(box(90, 0, 190, 99), {"name": "school"}), (box(90, 300, 190, 399), {"name": "far"})],
        name="schools",
    )
    path = f"ogr:dbname='{tmp_path}/out.gpkg' table=\"apart\" (geom)"
    result = run("serviceaccess", {**toy, "UNCONNECTED": path, "CATCHMENT": "TEMPORARY_OUTPUT"})
    assert result["SERVED_N"] == 10
    assert [row["name"] for row in rows_of(result["UNCONNECTED"])] == ["far"]
    assert QgsVectorLayer(result["UNCONNECTED"], "apart", "ogr").renderer().type() == "singleSymbol"
