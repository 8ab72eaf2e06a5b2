"""`landusemix` in QGIS: figures, fields, cells, values that are no class, refusals."""

import math

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer


def box(x0, y0, x1, y1):
    x, y = 400_000, 4_000_000
    return f"POLYGON(({x + x0} {y + y0},{x + x1} {y + y0},{x + x1} {y + y1},{x + x0} {y + y1},{x + x0} {y + y0}))"


@pytest.fixture
def layers(make_layer):
    """Two districts of 100 x 100 m: homes and shops by halves; homes, a lake and a gap."""
    uses = [(box(0, 0, 50, 100), {"class": "Homes"}), (box(50, 0, 100, 100), {"class": "Shops"})]
    uses += [(box(100, 0, 150, 100), {"class": "Homes"}), (box(150, 0, 175, 100), {"class": "Water"})]
    districts = [(box(0, 0, 100, 100), {"name": "a"}), (box(100, 0, 200, 100), {"name": "b"})]
    return {
        "LAND_USE": make_layer("Polygon", uses, name="plan"),
        "AREAS": make_layer("Polygon", districts, name="districts"),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }


def test_by_hand(run, layers, rows_of, tmp_path):
    path = tmp_path / "out.gpkg"
    result = run("landusemix", {**layers, "OUTPUT": f"ogr:dbname='{path}' table=\"mix\" (geom)"})
    layer = QgsVectorLayer(f"{path}|layername=mix", "mix", "ogr")
    first, second = rows_of(layer)
    assert first["name"] == "a" and first["mix_entropy"] == pytest.approx(math.log(2))
    assert first["mix_score"] == pytest.approx(100 * math.log(2) / math.log(3))
    assert first["class_homes_pct"] == pytest.approx(50) and first["class_water_pct"] == pytest.approx(0)
    p = (2 / 3, 1 / 3)
    assert second["mix_entropy"] == pytest.approx(-sum(x * math.log(x) for x in p))
    assert second["unclassified_pct"] == pytest.approx(25) and second["class_homes_pct"] == pytest.approx(50)
    assert result["MIX_SCORE_MEAN"] == pytest.approx((first["mix_score"] + second["mix_score"]) / 2)
    assert result["UNCLASSIFIED_PCT"] == pytest.approx(12.5) and result["CLASSES_N"] == 3
    assert "homes, shops, water" in result["NOTES"]
    assert layer.attributeAlias(layer.fields().indexOf("class_homes_pct")) == "Land of class homes (% of area)"
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert labels[0] == "0 – 20 of 100" and labels[-1] == "no classified land"


def test_values_that_are_no_class(run, layers, rows_of):
    result = run("landusemix", {**layers, "NOT_CLASSIFIED": "water"})
    first, second = rows_of(result["OUTPUT"])
    assert first["mix_score"] == pytest.approx(100) and second["mix_score"] == pytest.approx(0)
    assert second["unclassified_pct"] == pytest.approx(50)
    assert "class_water_pct" not in first


def test_cells_with_and_without_areas(run, layers, rows_of):
    result = run("landusemix", {**layers, "CELL_M": 50, "CLASSES_N": 5})
    assert len(rows_of(result["OUTPUT"])) == 8
    assert result["MIX_SCORE_MEAN"] == pytest.approx(0) and result["UNCLASSIFIED_PCT"] == pytest.approx(12.5)
    layers.pop("AREAS")
    rows = rows_of(run("landusemix", {**layers, "CELL_M": 100})["OUTPUT"])
    assert [row["area_id"] for row in rows] == ["grid_100_4000_40000", "grid_100_4001_40000"]


def test_refusals(run, layers, make_layer):
    with pytest.raises(QgsProcessingException, match="give areas, or a cell size"):
        run("landusemix", {**layers, "AREAS": None})
    with pytest.raises(QgsProcessingException, match="has no field use"):
        run("landusemix", {**layers, "CLASS_FIELD": "use"})
    plain = make_layer("Polygon", [(box(0, 0, 9, 9), {"name": "x"})], name="plain")
    with pytest.raises(QgsProcessingException, match="Choose the field of “plain”"):
        run("landusemix", {**layers, "LAND_USE": plain})
    with pytest.raises(QgsProcessingException, match="3 classes, more than the 2 of the score"):
        run("landusemix", {**layers, "CLASSES_N": 2})
