"""`recoverypriority` against ranks, phases and drivers worked out by hand."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from .damage_layers import figures, plain
from .shapes import box, table, temporary

PHASES = {"absorptive", "adaptive", "transformative"}


@pytest.fixture
def priority(run, make_layer, rows_of, tmp_path):
    """Return `priority(values by field, criteria, ...)`: figures and the rows; a criterion is {column: cell}."""

    def rank(values, criteria=None, **parameters):
        size = len(next(iter(values.values())))
        rows = [
            (
                box(10 * n, 0, 10 * n + 10, 10),
                {"name": f"area {n}", **{field: column[n] for field, column in values.items()}},
            )
            for n in range(size)
        ]
        given = {"AREAS": make_layer("Polygon", rows, name="my areas"), "DRAWS": 50}
        if criteria:
            header = list(dict.fromkeys(name for row in criteria for name in row))
            cells = ([row.get(name, "") for name in header] for row in criteria)
            given["CRITERIA_TABLE"] = table(tmp_path / "my criteria.csv", header, *cells)
        result = run("recoverypriority", {**given, **temporary("OUTPUT"), **parameters})
        result["OUTPUT"] = rows_of(result["OUTPUT"])
        result["RANKS"] = [plain(row["rank"]) for row in result["OUTPUT"]]
        return result

    return rank


CRITERIA = [
    {"field": "damaged_pct", "dimension": "damage", "weight": 2, "phase": "absorptive", "label": "Damage"},
    {"field": "poverty", "dimension": "vulnerability", "weight": 1, "phase": "adaptive", "label": "Poverty"},
    {
        "field": "working_pct",
        "dimension": "services",
        "weight": 1,
        "direction": "lower",
        "phase": "transformative",
        "label": "Services",
    },
]
VALUES = {
    "damaged_pct": [80.0, 0.0, 40.0, 40.0, None],
    "poverty": [0.0, 10.0, 5.0, 5.0, None],
    "working_pct": [0.0, 100.0, 50.0, 50.0, 20.0],
}


def test_scores_and_ranks_by_hand(priority):
    """Damage 100, 0, 50, 50 (half the weight), poverty 0, 100, 50, 50, services 100, 0, 50, 50 (a quarter each)."""
    result = priority(VALUES, CRITERIA)
    scores = [plain(row["priority_score"]) for row in result["OUTPUT"]]
    assert scores[:4] == pytest.approx([75, 25, 50, 50])
    assert scores[4] is None
    assert result["RANKS"] == [1, 4, 2, 2, None]
    for row in result["OUTPUT"][:4]:
        assert [
            name
            for name in ("rank_p05", "rank_p95", "phase", "drivers")
            if plain(row.get(name)) is None and name[0] == "r"
        ] == []
        assert isinstance(row["rank"], int)
        assert plain(row["phase"]) in PHASES
    assert figures(result["OUTPUT"][4], "rank_p05", "rank_p95") == (None, None)


def test_drivers_are_what_lifts_an_area_above_the_others(priority):
    rows = priority(VALUES, CRITERIA)["OUTPUT"]
    first = rows[0]["drivers"]
    assert first.index("Damage") < first.index("Services")
    assert "Poverty" not in first
    assert "Poverty" in rows[1]["drivers"]
    assert "Damage" not in rows[1]["drivers"]


def test_the_phases_by_the_criteria_they_have(priority):
    """Much damage: absorptive. Little damage, much poverty: adaptive. Neither: transformative."""
    values = {"damaged_pct": [80.0, 0.0, 0.0], "poverty": [0.0, 10.0, 0.0], "working_pct": [50.0, 50.0, 0.0]}
    rows = priority(values, CRITERIA)["OUTPUT"]
    assert [row["phase"] for row in rows] == ["absorptive", "adaptive", "transformative"]


def test_without_noise_the_ranks_do_not_move(priority):
    for row in priority(VALUES, CRITERIA, NOISE=0, DRAWS=100)["OUTPUT"][:4]:
        assert figures(row, "rank_p05", "rank_p95") == (row["rank"], row["rank"])


def test_draws_and_seed(priority):
    values = {
        "damaged_pct": [80.0, 10.0, 40.0, 60.0],
        "poverty": [0.0, 10.0, 7.0, 3.0],
        "working_pct": [10.0, 5.0, 0.0, 3.0],
    }

    def drawn(seed):
        rows = priority(values, CRITERIA, NOISE=0.9, DRAWS=80, SEED=seed)["OUTPUT"]
        return [figures(row, "rank_p05", "rank_p95") for row in rows]

    assert drawn(3) == drawn(3)
    assert any(low < high for low, high in drawn(3))


def test_the_table_of_the_plugin_takes_what_the_overlay_made(priority):
    """Without a table: more damage and more people come first."""
    values = {
        "damaged_pct": [80.0, 10.0, 0.0],
        "affected_population": [800.0, 100.0, 0.0],
        "destroyed_pct": [50.0, 1.0, 0.0],
    }
    result = priority(values)
    assert result["RANKS"] == [1, 2, 3]
    assert "own" in result["NOTES"].lower()


def test_bad_input(priority):
    for values, criteria, words in [
        ({"other": [1.0, 2.0]}, None, ["my areas"]),
        ({"damaged_pct": [1.0, 2.0]}, [{"field": "nowhere", "phase": "adaptive"}], ["my areas", "nowhere"]),
        ({"damaged_pct": [1.0, 2.0]}, [{"field": "damaged_pct", "phase": "someday"}], ["my criteria.csv", "phase"]),
        ({"damaged_pct": [1.0, 2.0]}, [{"field": "damaged_pct", "weight": -2}], ["my criteria.csv", "weight"]),
        ({"damaged_pct": ["a", "b"]}, [{"field": "damaged_pct"}], ["my areas", "damaged_pct"]),
    ]:
        with pytest.raises(QgsProcessingException) as caught:
            priority(values, criteria)
        said = str(caught.value)
        assert "Traceback" not in said
        assert [word for word in words if word not in said] == []


def test_phases_are_not_required_of_a_table(priority):
    result = priority({"a": [1.0, 2.0], "b": [3.0, 1.0]}, [{"field": "a", "weight": 3}, {"field": "b", "weight": 1}])
    assert result["RANKS"] == [2, 1]


def test_one_area_and_all_alike(priority):
    """Nothing tells the areas apart: no rank is made up."""
    result = priority({"damaged_pct": [5.0, 5.0]}, [{"field": "damaged_pct"}])
    assert result["RANKS"] in ([None, None], [1, 1])
    assert "damaged_pct" in result["NOTES"] or "same" in result["NOTES"]
