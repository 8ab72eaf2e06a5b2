"""Numbers of people by area, sector and class: no small one is published or follows from what is."""

import numpy as np
import pyproj
import pytest
import shapely

from urban_profiling_plugin.core.disclosure import SmallCells
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.recovery.damage_overlay import damage_overlay
from urban_profiling_plugin.core.recovery.overlay_buildings import BuildingFields

UTM = pyproj.CRS.from_epsg(32636)


def run(seed, suppress, overlap):
    """Return the result for a street of homes with few people in some, in five areas."""
    rng = np.random.default_rng(seed)
    n = 30
    x = 30.0 * np.arange(n)
    people = rng.choice([0.0, 1.0, 2.0, 3.0, 7.0, 20.0, 60.0], n)
    homes = Frame(
        shapely.box(x, 0, x + 10, 10),
        {"population": people, "use": rng.choice(["home", "school", "shop"], n).astype(object)},
        UTM,
        name="homes",
    )
    sites = Frame(shapely.points(x + 5, np.full(n, 5.0)), {"damage_class": rng.choice([0.0, 1, 2, 3, 4], n)}, UTM)
    edges = 180.0 * np.arange(6) - 5
    bounds = [(a, b) for a, b in zip(edges[:-1], edges[1:])]
    bounds += [(edges[0], edges[2]), (edges[1] + 60, edges[3])] if overlap else []
    areas = Frame(np.array([shapely.box(a, -9, b, 19) for a, b in bounds]), {}, UTM, name="areas")
    return damage_overlay(
        sites, areas, buildings=homes, assume_all_analysed=True, building_fields=BuildingFields("use", "population"),
        small_cells=SmallCells(suppress), wanted=("SECTORS",),
    )  # fmt: skip


def is_determined(equations, row):
    return np.linalg.matrix_rank(np.vstack([equations, row])) == np.linalg.matrix_rank(equations)


@pytest.mark.parametrize("seed", range(40))
def test_no_combination_of_what_is_published_gives_a_small_number_back(seed):
    hidden, truth = (run(seed, suppress, False) for suppress in (True, False))
    table, true = hidden.layers["SECTORS"].columns, truth.layers["SECTORS"].columns
    area = table["area"].astype(int)
    damaged = table["class"] >= 2
    one_cell = np.eye(len(area))
    equations = [one_cell[i] for i in np.flatnonzero(~np.isnan(table["population"]))]
    totals = [((area == number) & damaged).astype(float) for number in range(5)]
    published = hidden.layers["OUTPUT"].columns["affected_population"]
    equations += [totals[number] for number in range(5) if not np.isnan(published[number])]
    if hidden.figures["AFFECTED_POPULATION"] is not None:
        equations.append(damaged.astype(float))
    equations = np.array(equations) if equations else np.zeros((1, len(area)))
    small = (true["population"] > 0) & (true["population"] < 5)
    assert not [i for i in np.flatnonzero(small) if is_determined(equations, one_cell[i])]
    amounts = truth.layers["OUTPUT"].columns["affected_population"]
    small_areas = [number for number in range(5) if 0 < amounts[number] < 5]
    assert not [number for number in small_areas if is_determined(equations, totals[number])]
    assert table["count"].tolist() == true["count"].tolist()
    shown = ~np.isnan(table["population"])
    assert table["population"][shown].tolist() == true["population"][shown].tolist()


@pytest.mark.parametrize("seed", range(20))
def test_areas_that_share_people_hide_together(seed):
    hidden, truth = (run(seed, suppress, True).layers["OUTPUT"].columns for suppress in (True, False))
    small = (truth["affected_population"] > 0) & (truth["affected_population"] < 5)
    sharing = {0: {5}, 1: {5, 6}, 2: {6}, 5: {0, 1, 6}, 6: {1, 2, 5}}
    for number in np.flatnonzero(small):
        for other in (number, *sharing.get(number, ())):
            assert np.isnan(hidden["affected_population"][other])


def test_large_numbers_are_all_shown():
    homes = Frame(shapely.box([0.0, 30], 0, [10, 40], 10), {"population": np.array([50.0, 60.0])}, UTM, name="homes")
    sites = Frame(shapely.points([[5.0, 5.0]]), {"damage_class": np.array([4])}, UTM)
    areas = Frame(shapely.box([-9.0, 20], 0, [20, 50], 10), {}, UTM, name="areas")
    result = damage_overlay(
        sites, areas, buildings=homes, assume_all_analysed=True, building_fields=BuildingFields(population="population")
    )
    assert result.layers["OUTPUT"].columns["affected_population"].tolist() == [50, 0]
    assert not result.layers["OUTPUT"].columns["suppressed"].any()
    assert not any("hidden" in str(note) for note in result.notes)
