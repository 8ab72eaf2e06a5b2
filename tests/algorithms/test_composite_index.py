"""`compositeindex` in QGIS: INFORM's arithmetic, AHP, polygons, points and tables, messages."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

INFORM = [(7.6, 8.3, 7.4), (8.5, 7.7, 7.0), (8.1, 6.0, 3.7), (3.9, 4.9, 6.4)]
RISK = [7.757, 7.709, 5.644, 4.964]


@pytest.fixture
def table(tmp_path):
    """Return `table(text)`: the path of a CSV."""

    def write(text, name="indicators.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


@pytest.fixture
def layer(make_layer):
    """Return countries of INFORM in any geometry type."""

    def make(kind="Polygon"):
        shapes = {
            "Polygon": "POLYGON(({x} 0,{y} 0,{y} 10,{x} 10,{x} 0))",
            "Point": "POINT({x} 0)",
            "NoGeometry": "",
        }
        rows = [
            (shapes[kind].format(x=20 * n, y=20 * n + 10), dict(zip(("hazard", "vulnerability", "coping"), parts)))
            for n, parts in enumerate(INFORM)
        ]
        return make_layer(kind, rows, name="countries")

    return make


GOALPOSTS = "field,dimension,low,high\nhazard,Hazard,0,10\nvulnerability,Vulnerability,0,10\ncoping,Coping,0,10\n"


@pytest.mark.parametrize("kind", ["Polygon", "Point", "NoGeometry"])
def test_inform(run, layer, table, rows_of, kind):
    result = run(
        "compositeindex",
        {
            "INPUT": layer(kind),
            "INDICATORS_TABLE": table(GOALPOSTS),
            "NORMALISATION": "goalposts",
            "AGGREGATION": "geometric",
            "DRAWS": 100,
            "OUTPUT": "TEMPORARY_OUTPUT",
            "SENSITIVITY": "TEMPORARY_OUTPUT",
        },
    )
    rows = rows_of(result["OUTPUT"])
    assert [row["score"] / 10 for row in rows] == pytest.approx(RISK, abs=5e-4)
    assert [row["rank"] for row in rows] == [1, 2, 3, 4]
    assert rows[0]["hazard_score"] == pytest.approx(76)
    assert {row["name"] for row in rows_of(result["SENSITIVITY"])} == {"hazard", "vulnerability", "coping"}
    assert result["CR"] is None


def test_pairwise_comparisons(run, layer, table):
    text = ",Hazard,Vulnerability,Coping\nHazard,1,3,5\nVulnerability,1/3,1,3\nCoping,1/5,1/3,1\n"
    result = run(
        "compositeindex",
        {
            "INPUT": layer(),
            "INDICATORS_TABLE": table(GOALPOSTS),
            "WEIGHTS": "ahp",
            "AHP_TABLE": table(text, "ahp.csv"),
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    assert result["CR"] == pytest.approx(0.033, abs=5e-4)


@pytest.mark.parametrize(("kind", "wanted"), [("Polygon", "fill"), ("Point", "marker")])
def test_styles_and_aliases(run, layer, table, tmp_path, kind, wanted):
    path = str(tmp_path / "out.gpkg")
    result = run(
        "compositeindex",
        {
            "INPUT": layer(kind),
            "INDICATORS_TABLE": table(GOALPOSTS),
            "DRAWS": 0,
            "OUTPUT": f"ogr:dbname='{path}' table=\"index\" (geom)",
        },
    )
    made = QgsVectorLayer(result["OUTPUT"], "index", "ogr")
    rules = made.renderer().rootRule().children()
    assert rules[-1].label() == "No rank: too little is known"
    assert rules[0].symbol().symbolLayer(0).layerType().lower() == f"simple{wanted}"
    names = [field.name() for field in made.fields()]
    assert made.attributeAlias(names.index("hazard_score")) == "hazard (score)"
    assert made.attributeAlias(names.index("rank_p95")) == "Rank, ninety-fifth percentile of draws"


def test_messages(run, layer, table):
    given = {"INPUT": layer(), "OUTPUT": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException, match="countries.*no field tenure"):
        run("compositeindex", {**given, "INDICATORS_TABLE": table("field\ntenure\n")})
    with pytest.raises(QgsProcessingException, match="lacks the columns field"):
        run("compositeindex", {**given, "INDICATORS_TABLE": table("indicator\nhazard\n")})
