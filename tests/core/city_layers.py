"""A small city with nothing wrong in any of its layers, for tests to spoil."""

import numpy as np
import pyproj
import shapely

from urban_profiling_plugin.core.checks import CityData, run_checks
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.grid import Grid

UTM28 = pyproj.CRS.from_epsg(32628)
WGS84 = pyproj.CRS.from_epsg(4326)
X, Y = 450_000.0, 3_100_000.0


def box(x, y, width=10.0, height=10.0):
    return shapely.box(X + x, Y + y, X + x + width, Y + y + height)


def line(*places):
    return shapely.LineString([(X + x, Y + y) for x, y in places])


def point(x, y):
    return shapely.Point(X + x, Y + y)


def frame(geometries, crs=UTM28, layer="layer", ids=None, **columns):
    """Return a layer; a column of numbers stays one, whatever else becomes objects."""
    geometry = None
    if geometries is not None:
        geometry = np.empty(len(geometries), dtype=object)
        geometry[:] = geometries
    made = {}
    for key, values in columns.items():
        column = np.array(values)
        if column.dtype.kind not in "ifM":
            column = np.empty(len(values), dtype=object)
            column[:] = values
        made[key] = column
    return Frame(geometry, made, crs if geometries is not None else None, ids, layer)


def grid(values, cell=100.0, x=0.0, y=1000.0, crs=UTM28, layer="raster"):
    """Return a raster whose upper left corner lies at x, y of the city."""
    return Grid(np.array(values, dtype=float), (X + x, cell, 0.0, Y + y, 0.0, -cell), crs, layer)


def good():
    """Return the vector layers of a city of 2 x 1 km."""
    return {
        "boundary": frame([box(0, 0, 2000, 1000)], layer="boundary", name=["city"], population=[100]),
        "urban_extent": frame([box(0, 0, 1900, 1000)], layer="extent"),
        "areas": frame(
            [box(0, 0, 1000, 1000), box(1000, 0, 1000, 1000)],
            layer="areas",
            area_id=["a", "b"],
            adm2_pcode=["0101", "0102"],
            population=[60, 40],
            women=[31, 20],
            men=[29, 20],
        ),
        "buildings": frame(
            [box(100, 505), box(1500, 505)],
            layer="buildings",
            population=[60.0, 40.0],
            osm_id=["1", "2"],
            use=["house", "school"],
            levels=[1.0, 3.0],
        ),
        "streets": frame(
            [line((0, 500), (1000, 500)), line((1000, 500), (2000, 500)), line((1000, 500), (1000, 900))],
            layer="streets",
            highway=["primary", "primary", "residential"],
            bridge=[None, None, None],
        ),
        "open_spaces": frame(
            [box(500, 600, 50, 50)], layer="spaces", space_id=["s1"], kind=["park"], access=["yes"], name=["Cádiz"]
        ),
        "services": frame([point(900, 510)], layer="clinics", sector=["health"], service=["clinic"], beds=[12]),
        "stops": frame([point(900, 500)], layer="stops", mode=["bus"], capacity=["low"]),
        "population": frame([point(105, 510), point(1505, 510)], layer="people", population=[60, 40]),
        "land_use": frame([box(0, 0, 2000, 1000)], layer="land use", **{"class": ["residential"]}),
        "water": frame([line((0, 10), (2000, 10))], layer="river", name=["Guiniguada"]),
        "hazards": frame([box(0, 0, 2000, 50)], layer="floods", **{"class": ["high"]}),
        "damage": frame(
            [point(105, 510), point(1505, 510)],
            layer="damage",
            damage_class=[0, 4],
            sensor_date=np.array(["2024-02-29", "2024-02-29"], dtype="datetime64[D]"),
        ),
        "damage_areas": frame([box(0, 0, 2000, 1000)], layer="analysed"),
        "public_space_survey": frame(
            None,
            layer="space survey",
            space_id=["s1", "s1"],
            start=["2024-03-01T10:00:00.000+03:00"] * 2,
            end=["2024-03-01T10:09:00.000+03:00"] * 2,
        ),
        "household_survey": frame(None, layer="households", household_size=[4, 6], area_id=["a", "b"]),
        "displacement": frame(None, layer="dtm", adm2_pcode=["0101", "0102"], idp=[5, 7]),
        "tenure": frame(None, layer="tenure", area_id=["a"], tenure=["owner"]),
        "sites": frame([box(1200, 700, 100, 100)], layer="camp", name=["North"]),
        "built_up": frame([box(0, 0, 1900, 1000)], layer="built"),
    }


def good_grids():
    """Return its rasters: 100 people in the two cells with a building, hills."""
    people = np.zeros((10, 20))
    people[4, 1], people[4, 15] = 60.0, 40.0
    hills = np.add.outer(np.arange(10.0), np.arange(20.0))
    return {
        "population_grid": grid(people, layer="people per cell"),
        "elevation": grid(hills, layer="heights"),
    }


def findings(check=None, names=None, grids=None, without_crs=None, **layers):
    """Return what is found in the good city with other layers put in (``None``: taken out)."""
    given = {role: layer for role, layer in {**good(), **layers}.items() if layer is not None}
    made = run_checks(CityData(given, {**good_grids(), **(grids or {})}, without_crs or {}), names)
    return [finding for finding in made if check is None or finding.check == check]


def only(check, **layers):
    """Return the one finding of a check."""
    (finding,) = findings(check, **layers)
    return finding
