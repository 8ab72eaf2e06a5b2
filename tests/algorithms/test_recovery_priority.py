"""`recoverypriority` in QGIS: by hand, the default table, styles and messages."""

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProcessingException,
    QgsVectorLayer,
)


def box(x):
    return f"POLYGON(({x} 0,{x + 10} 0,{x + 10} 10,{x} 10,{x} 0))"


@pytest.fixture
def areas(make_layer):
    rows = [(80.0, 900, 30.0), (10.0, 100, 60.0), (0.0, 50, 90.0), (None, None, None)]
    names = ("destroyed_pct", "affected_population", "functionality_index")
    return make_layer(
        "Polygon", [(box(20 * number), dict(zip(names, row))) for number, row in enumerate(rows)], name="zones"
    )


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "criteria.csv"
    path.write_text(
        "field,direction,weight,phase,label\n"
        "destroyed_pct,higher,3,absorptive,Destroyed\n"
        "functionality_index,lower,1,adaptive,Working services\n",
        encoding="utf-8",
    )
    return str(path)


def test_by_hand(run, areas, table, rows_of):
    result = run(
        "recoverypriority", {"AREAS": areas, "CRITERIA_TABLE": table, "DRAWS": 100, "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    rows = rows_of(result["OUTPUT"])
    assert [row["rank"] for row in rows[:3]] == [1, 2, 3]
    assert rows[1]["priority_score"] == pytest.approx((3 * 12.5 + 50) / 4)
    assert [row["phase"] for row in rows[:3]] == ["absorptive", "adaptive", "adaptive"]
    assert rows[0]["drivers"] == "Destroyed: 80; Working services: 30"
    assert not rows[3]["rank"]
    assert (result["RANKED_N"], result["UNRANKED_N"], result["CR"]) == (3, 1, None)


def test_default_criteria(run, areas):
    result = run("recoverypriority", {"AREAS": areas, "DRAWS": 50, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert "People who lived in damaged buildings; Services that work. Not known" in result["NOTES"]


def test_methods_to_draw_from(run, areas, table, rows_of):
    given = {"AREAS": areas, "CRITERIA_TABLE": table, "DRAWS": 100, "OUTPUT": "TEMPORARY_OUTPUT"}
    result = run("recoverypriority", {**given, "NORMALISATIONS": ["minmax", "rank"], "AGGREGATIONS": "arithmetic,max"})
    assert rows_of(result["OUTPUT"])[0]["rank_p05"] == 1
    with pytest.raises(QgsProcessingException, match="goalposts need “low” and “high”"):
        run("recoverypriority", {**given, "NORMALISATIONS": ["goalposts"]})


def test_style_covers_every_rank_once(run, areas, table, tmp_path):
    path = str(tmp_path / "out.gpkg")
    result = run(
        "recoverypriority",
        {
            "AREAS": areas,
            "CRITERIA_TABLE": table,
            "DRAWS": 0,
            "OUTPUT": f"ogr:dbname='{path}' table=\"priority\" (geom)",
        },
    )
    layer = QgsVectorLayer(result["OUTPUT"], "priority", "ogr")
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    shown = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        rules = layer.renderer().rootRule().children()
        shown.append([r.label() for r in rules if QgsExpression(r.filterExpression()).evaluate(context)])
    assert [len(labels) for labels in shown] == [1, 1, 1, 1]
    assert shown[0] == ["First tenth: begin here (by rank)"]
    assert shown[3] == ["No rank: too little is known"]


def test_messages(run, areas, tmp_path):
    path = tmp_path / "criteria.csv"
    path.write_text("field\ndestroyed_pct\npoverty\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="zones.*no field poverty"):
        run("recoverypriority", {"AREAS": areas, "CRITERIA_TABLE": str(path), "OUTPUT": "TEMPORARY_OUTPUT"})
    with pytest.raises(QgsProcessingException, match="need the table of comparisons"):
        run("recoverypriority", {"AREAS": areas, "WEIGHTS": "ahp", "OUTPUT": "TEMPORARY_OUTPUT"})
