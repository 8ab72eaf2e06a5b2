"""`streetconnectivity` in QGIS: figures, fields, points, editions, refusals."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

X, Y = 400_000, 4_000_000
CORNERS = ((-100, -100), (900, -100), (900, 900), (-100, 900), (-100, -100))
AREA = "POLYGON((" + ", ".join(f"{X + x} {Y + y}" for x, y in CORNERS) + "))"
FIELDS = ["intersections_n", "intersections_km2", "street_km", "street_km_km2", "dead_ends_n", "dead_end_pct"]
FIELDS += ["mean_degree", "cpi_intersection_density", "cpi_street_density"]


def line(*xy):
    return "LINESTRING(" + ", ".join(f"{X + x} {Y + y}" for x, y in xy) + ")"


@pytest.fixture
def city(make_layer):
    """A lattice of three by three crossings 100 m apart, a cul-de-sac, a footpath, a flyover; 1 km² of land."""
    at = (0, 100, 200)
    rows = [(line(*((x, y) for x in at)), {"highway": "residential", "bridge": None}) for y in at]
    rows += [(line(*((x, y) for y in at)), {"highway": "residential", "bridge": None}) for x in at]
    rows.append((line((200, 100), (300, 100)), {"highway": "residential", "bridge": None}))
    rows.append((line((100, 100), (150, 150)), {"highway": "footway", "bridge": None}))
    rows.append((line((50, -50), (50, 700)), {"highway": "primary", "bridge": "yes"}))
    return {
        "STREETS": make_layer("LineString", rows, name="roads"),
        "AREAS": make_layer("Polygon", [(AREA, {"name": "city", "street_km": 9.0})], name="districts"),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }


def test_by_hand(run, city, tmp_path):
    path = tmp_path / "out.gpkg"
    place = {"OUTPUT": f"ogr:dbname='{path}' table=\"areas\" (geom)"}
    result = run(
        "streetconnectivity", {**city, **place, "INTERSECTIONS": f"ogr:dbname='{path}' table=\"points\" (geom)"}
    )
    km = 1.2 + 0.1 + 0.75
    assert result["INTERSECTIONS_N"] == 5
    assert result["INTERSECTIONS_KM2"] == pytest.approx(5)
    assert result["STREET_KM_KM2"] == pytest.approx(km)
    assert result["DEAD_END_PCT"] == pytest.approx(100 * 3 / 8)  # the cul-de-sac and both ends of the flyover
    assert result["MEAN_DEGREE"] == pytest.approx((3 * 3 + 4 * 2 + 3) / 8)
    assert result["CPI_INTERSECTION_DENSITY"] == pytest.approx(5)
    assert result["CPI_STREET_DENSITY"] == pytest.approx(100 * km / 20)
    assert "footway 1" in result["NOTES"]
    layer = QgsVectorLayer(f"{path}|layername=areas", "areas", "ogr")
    assert [field.name() for field in layer.fields()] == ["fid", "name", *FIELDS]
    (row,) = layer.getFeatures()
    assert row["name"] == "city" and row["intersections_n"] == 5 and row["street_km"] == pytest.approx(km)
    assert "% of intersections" in layer.attributeAlias(layer.fields().indexOf("dead_end_pct"))
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert labels[0] == "0 – 25 intersections per km²" and labels[-1] == "not known"
    points = QgsVectorLayer(f"{path}|layername=points", "points", "ogr")
    assert sorted(f["kind"] for f in points.getFeatures()) == ["dead_end"] * 3 + ["intersection"] * 5
    assert points.renderer().type() == "RuleRenderer"


@pytest.mark.parametrize("edition", ["2018", 2018])
def test_editions(run, city, edition):
    result = run("streetconnectivity", {**city, "PROFILE": edition})
    assert result["CPI_STREET_DENSITY"] == 0  # below 10 km/km²
    assert "inferred" in result["NOTES"]


def test_benchmarks_of_ones_own(run, city, tmp_path):
    table = tmp_path / "own.csv"
    table.write_text("indicator,transformation,minimum,benchmark\nintersection_density,rising,0,50\n", encoding="utf-8")
    result = run("streetconnectivity", {**city, "BENCHMARKS_TABLE": str(table)})
    assert result["CPI_INTERSECTION_DENSITY"] == pytest.approx(10)
    assert result["CPI_STREET_DENSITY"] is None


def test_footpaths_on_request(run, city):
    result = run("streetconnectivity", {**city, "NETWORK": "walk"})
    assert result["INTERSECTIONS_N"] == 5 and result["DEAD_ENDS_N"] == 4


def test_refusals(run, city, make_layer):
    far = AREA.replace("400", "600").replace("399", "599")
    with pytest.raises(QgsProcessingException, match="No street of “roads” lies in “elsewhere”"):
        run("streetconnectivity", {**city, "AREAS": make_layer("Polygon", [(far, {})], name="elsewhere")})
    with pytest.raises(QgsProcessingException, match="no field kind"):
        run("streetconnectivity", {**city, "CLASS_FIELD": "kind"})
