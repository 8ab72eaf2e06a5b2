"""`damagecost` in QGIS: by hand, tables and layers, messages."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

HEADER = "use,unit_cost_low,unit_cost_central,unit_cost_high,currency,price_year\n"


def box(x0, y0, x1, y1):
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


@pytest.fixture
def toy(make_layer, tmp_path):
    """Two destroyed homes of two levels and a school of moderate damage, 100 m2 each."""
    path = tmp_path / "costs.csv"
    path.write_text(HEADER + "residential,300,400,600,USD,2020\nEDU1,500,600,900,USD,2020\n", encoding="utf-8")
    buildings = make_layer(
        "Polygon",
        [
            (box(0, 0, 10, 10), {"damage_class": 4, "damage_class_high": None, "use": "residential", "levels": 2}),
            (box(50, 0, 60, 10), {"damage_class": 4, "damage_class_high": None, "use": "residential", "levels": 2}),
            (box(200, 0, 210, 10), {"damage_class": 2, "damage_class_high": 3, "use": "EDU1", "levels": None}),
        ],
        name="buildings",
    )
    areas = make_layer(
        "Polygon",
        [(box(-1, -1, 100, 20), {"name": "west"}), (box(100, -1, 300, 20), {"name": "east"})],
        name="areas",
    )
    return {"BUILDINGS": buildings, "AREAS": areas, "UNIT_COSTS_TABLE": str(path)}


def test_by_hand(run, toy, rows_of):
    result = run(
        "damagecost",
        {
            **toy,
            "BUILD_BACK_BETTER_PCT": 20,
            "OVERHEADS_PCT": 10,
            "INFLATION_PCT": 5,
            "DRAWS": 200,
            "OUTPUT": "TEMPORARY_OUTPUT",
            "AREAS_OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    homes, school = 2 * 200 * 400, 100 * 600 * (0.1 + 0.435) / 2
    assert result["DAMAGE_CENTRAL"] == pytest.approx(homes + school)
    assert result["NEEDS_CENTRAL"] == pytest.approx((homes + school) * 1.2 * 1.1 * 1.05)
    assert result["DAMAGE_LOW"] < result["DAMAGE_P10"] < result["DAMAGE_P90"] < result["DAMAGE_HIGH"]
    rows = rows_of(result["OUTPUT"])
    found = {(row["name"], row["sector"]): row["damage_central"] for row in rows}
    assert found == pytest.approx(
        {("west", "residential"): homes, ("west", "EDU1"): 0, ("east", "residential"): 0, ("east", "EDU1"): school}
    )
    assert {row["currency"] for row in rows} == {"USD"}
    assert [row["damage_central"] for row in rows_of(result["AREAS_OUTPUT"])] == pytest.approx([homes, school])
    assert "levels is not known for 1 of 3" in result["NOTES"]


def test_without_areas_a_table(run, toy, rows_of):
    del toy["AREAS"]
    result = run("damagecost", {**toy, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert [(row["sector"], row["damage_low"]) for row in rows_of(result["OUTPUT"])] == [
        ("EDU1", pytest.approx(100 * 500 * 0.1)),
        ("residential", pytest.approx(2 * 200 * 300)),
    ]
    assert result["DAMAGE_P50"] is None


def test_from_gdp(run, toy):
    del toy["UNIT_COSTS_TABLE"]
    result = run("damagecost", {**toy, "GDP_PER_CAPITA": 4_000, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert result["DAMAGE_CENTRAL"] == pytest.approx(400 * 587.67 + 100 * 652.02 * (0.1 + 0.435) / 2, rel=1e-5)
    assert "EUR of 2010" in result["NOTES"]


def test_geopackage_styles_and_aliases(run, toy, tmp_path):
    path = str(tmp_path / "out.gpkg")
    result = run(
        "damagecost",
        {
            **toy,
            "OUTPUT": f"ogr:dbname='{path}' table=\"by_sector\" (geom)",
            "AREAS_OUTPUT": f"ogr:dbname='{path}' table=\"by_area\" (geom)",
        },
    )
    for key in ("OUTPUT", "AREAS_OUTPUT"):
        layer = QgsVectorLayer(result[key], key, "ogr")
        assert layer.renderer().type() == "RuleRenderer"
        names = [field.name() for field in layer.fields()]
        assert layer.attributeAlias(names.index("uncosted_pct")) == "Without a known cost (% of damaged buildings)"


def test_style_shows_the_damage_of_all_sectors_of_an_area(run, toy):
    """Rows of one area lie on each other: all take the colour of the area's total."""
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

    from urban_profiling_plugin import paths

    result = run("damagecost", {**toy, "OUTPUT": "TEMPORARY_OUTPUT"})
    layer = result["OUTPUT"]
    assert layer.loadNamedStyle(str(paths.style("damage_cost", "OUTPUT")))[1]
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    labels = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        labels.append(
            [
                rule.label().split(" (")[0]
                for rule in layer.renderer().rootRule().children()
                if QgsExpression(rule.filterExpression()).evaluate(context)
            ]
        )
    assert labels == [["100,000 – 1 million"]] * 2 + [["10,000 – 100,000"]] * 2


@pytest.mark.parametrize(
    ("change", "match"),
    [
        ({"UNIT_COSTS_TABLE": None}, "Give a table of unit costs, or the GDP"),
        ({"CLASS_FIELD": "grade"}, "has no field grade"),
        ({"USE_FIELD": "levels"}, "No use of the damaged buildings has a unit cost"),
    ],
)
def test_messages(run, toy, change, match):
    with pytest.raises(QgsProcessingException, match=match):
        run("damagecost", {**toy, **change, "OUTPUT": "TEMPORARY_OUTPUT"})


def test_layer_without_damage_is_said(run, toy, make_layer):
    toy["BUILDINGS"] = make_layer("Polygon", [(box(0, 0, 9, 9), {"use": "residential"})], name="plain")
    with pytest.raises(QgsProcessingException, match="plain.*no field “damage_class”"):
        run("damagecost", {**toy, "OUTPUT": "TEMPORARY_OUTPUT"})
