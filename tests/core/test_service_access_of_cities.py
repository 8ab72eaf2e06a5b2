"""Service access on the real data of two informal settlements: what is messy in it is told, supply is conserved."""

from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely

from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.io import read_layer
from urban_profiling_plugin.core.public_space.service_access import service_access
from urban_profiling_plugin.core.public_space.street_access import Walking

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


def centre_lines(blocks, crs):
    """Return lines half way between blocks, where a settlement is drawn without its streets."""
    rings = shapely.get_exterior_ring(shapely.segmentize(blocks, 12.0))
    xy, owner = shapely.get_coordinates(rings, return_index=True)
    points = shapely.points(xy)
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(xy)))
    cell, point = shapely.STRtree(points).query(cells, predicate="contains")
    first = np.unique(cell, return_index=True)[1]
    block = owner[point[first]]
    lands = [shapely.union_all(cells[cell[first]][block == number]) for number in np.unique(block)]
    lines = shapely.get_parts(shapely.line_merge(shapely.union_all(shapely.boundary(np.array(lands)))))
    near = shapely.distance(lines, shapely.union_all(blocks)) < 40
    return Frame(lines[near], {}, crs, name="lines between blocks")


@pytest.fixture(scope="module")
def epworth():
    """Plots, the lines between their blocks, homes with one household each."""
    plots = read_layer(DATA / "epworth" / "Epworth_Before.shp")
    shapes = shapely.make_valid(plots.geometry)
    blocks = shapely.get_parts(shapely.union_all(shapely.buffer(shapes, 0.5, join_style="mitre")))
    blocks = blocks[shapely.area(blocks) > 100]
    return plots, centre_lines(blocks, plots.crs)


@pytest.mark.skipif(not (DATA / "epworth").exists(), reason="no data")
def test_epworth_households_near_an_open_space(epworth):
    plots, streets = epworth
    use = plots.columns["USE"].astype(str)
    homes = plots.take(np.char.startswith(use.astype(str), "R"))
    spaces = plots.take(use == "OS")
    result = service_access(spaces, streets, homes, population_field=None, class_field="CONDITION")
    figures = result.figures
    assert figures["POPULATION_N"] == len(homes) == 5436
    assert 60 < figures["ACCESS_PCT"] <= 100
    said = "\n".join(str(note) for note in result.notes)
    assert "each feature counts as one person" in said
    # nobody rated them: classes that are in no table serve up to the general distance
    assert "are not in the table of distances and serve up to 400 m" in said
    near = service_access(spaces, streets, homes, population_field=None, distance_m=100).figures
    assert near["ACCESS_PCT"] < figures["ACCESS_PCT"]


@pytest.fixture(scope="module")
def kibera():
    """Paths, schools with their pupils, and a person in every fourth cell of the settlement each way."""
    from osgeo import gdal

    streets = read_layer(DATA / "kibera" / "kibera_roads.gpkg")
    schools = read_layer(DATA / "kibera" / "kibera-schools-osm.geojson")
    grid = gdal.Open(str(DATA / "kibera" / "kibera_villages_grid.tif"))
    left, width, _, top, _, height = grid.GetGeoTransform()
    row, column = np.nonzero(grid.ReadAsArray()[::4, ::4] == 1)
    points = shapely.points(left + (4 * column + 0.5) * width, top + (4 * row + 0.5) * height)
    return streets, schools, Frame(points, {}, pyproj.CRS.from_epsg(4326), name="people")


@pytest.mark.skipif(not (DATA / "kibera").exists(), reason="no data")
def test_kibera_places_at_school_are_conserved(kibera):
    streets, schools, people = kibera
    assert len(people) > 1000
    walking = Walking(20.0, 100.0, 1.0, True, 1000.0)  # the paths cross without a vertex
    result = service_access(
        schools,
        streets,
        people,
        population_field=None,
        capacity_field="osm:education:students",
        distance_m=500,
        walking=walking,
    )
    assert result.figures["POPULATION_N"] == len(people)
    assert 80 < result.figures["ACCESS_PCT"] <= 100
    ratio = result.layers["SERVED"].columns["supply_ratio"].astype(float)
    said = "\n".join(str(note) for note in result.notes)
    assert "their capacity is not known" in said
    places = [float(text) for text in schools.columns["osm:education:students"].tolist() if text]
    reaching = sum(places)
    for note in result.notes:
        reaching -= note.values.get("supply", 0.0)
    assert np.nansum(ratio) == pytest.approx(reaching, rel=1e-9)
    assert 0.5 * sum(places) < reaching <= sum(places)
