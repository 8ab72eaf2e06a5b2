"""Footprints of every publisher by hand, each building once, and files that are broken in every way they can be."""

import gzip
import json
import zipfile
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr, osr

from urban_profiling_plugin.core.city import footprint_files
from urban_profiling_plugin.core.city.import_footprints import import_footprints
from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.progress import Progress

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
WGS84, UTM37 = pyproj.CRS.from_epsg(4326), pyproj.CRS.from_epsg(32637)
X, Y = 36.8, -1.3  # Nairobi
STEP = 0.0002  # about 22 m
FIELDS = ["source_id", "source", "confidence", "height_m", "levels", "use", "area_m2"]
HEADER = "latitude,longitude,area_in_meters,confidence,geometry,full_plus_code"


def square(column, row=0, size=0.0001):
    x, y = X + column * STEP, Y + row * STEP
    return shapely.box(x, y, x + size, y + size)


def google_row(place, code, confidence=0.8, shape=None):
    shape = square(place) if shape is None else shape
    centre = shape.centroid
    return f'{centre.y:.7f},{centre.x:.7f},120.5,{confidence},"{shape.wkt}",{code}'


def google(path, rows, header=HEADER):
    text = "\n".join(([header] if header else []) + rows) + "\n"
    path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())
    return path


def feature(shape, **properties):
    made = None if shape is None else json.loads(shapely.to_geojson(shape))
    return {"type": "Feature", "properties": properties, "geometry": made}


def lines(path, items):
    text = "\n".join(item if isinstance(item, str) else json.dumps(item) for item in items) + "\n"
    path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())
    return path


def layer(shapes, crs=WGS84, ids=None, name="layer", **columns):
    made = {key: np.array(v) if all(isinstance(i, (int, float)) for i in v) else np.array(v, dtype=object)
            for key, v in columns.items()}  # fmt: skip
    return Frame(np.array(shapes, dtype=object), made, crs, ids, name)


def column(result, name):
    values = result.layers["OUTPUT"].columns[name]
    return [None if value is None or value != value else value for value in values.tolist()]


def said(result):
    return "\n".join(map(str, result.notes))


def geodesic_m2(shape):
    return abs(pyproj.Geod(ellps="WGS84").geometry_area_perimeter(shape)[0])


# --- publishers ---


@pytest.mark.parametrize("name", ["open_buildings.csv", "open_buildings.csv.gz", "360_buildings.gz"])
def test_google(tmp_path, name):
    if name == "360_buildings.gz":  # the name says nothing: GDAL cannot read it, and that is said
        with pytest.raises(UrbanProfilingError, match="cannot be opened"):
            import_footprints(google(tmp_path / name, [google_row(0, "A+1")]))
        return
    path = google(tmp_path / name, [google_row(0, "6GCRPRX2+AA"), google_row(1, "6GCRPRX2+BB", 0.65)])
    result = import_footprints(path)
    frame = result.layers["OUTPUT"]
    assert list(frame.columns) == FIELDS and frame.crs == WGS84
    assert column(result, "source_id") == ["6GCRPRX2+AA", "6GCRPRX2+BB"]
    assert column(result, "source") == ["google", "google"]
    assert column(result, "confidence") == [0.8, 0.65]
    assert column(result, "height_m") == column(result, "levels") == column(result, "use") == [None, None]
    assert column(result, "area_m2") == pytest.approx([geodesic_m2(square(0))] * 2, rel=2e-3)
    assert shapely.equals_exact(frame.geometry, [square(0), square(1)], 1e-12).all()
    assert result.figures == {
        "BUILDINGS_N": 2, "SKIPPED_N": 0, "DUPLICATES_N": 0, "OUTSIDE_N": 0, "LOW_CONFIDENCE_N": 0
    }  # fmt: skip
    assert "CC BY 4.0" in said(result) and "UTM zone 37S" in said(result)


def test_google_without_a_header(tmp_path):
    path = google(tmp_path / "0d1.csv", [google_row(0, "A+1"), google_row(1, "B+2")], header=None)
    result = import_footprints(path)
    assert column(result, "source_id") == ["A+1", "B+2"]
    assert column(result, "source") == ["google", "google"]


def test_lines_may_break_within_an_outline(tmp_path):
    row = google_row(0, "A+1").replace(", ", ",\n", 1)
    result = import_footprints(google(tmp_path / "a.csv", [row, "broken", google_row(1, "B+2")]))
    assert column(result, "source_id") == ["A+1", "B+2"]
    assert "(lines 4)" in said(result)


@pytest.mark.parametrize("name", ["cells.geojsonl", "cells.jsonl", "part.csv.gz", "cells.geojsonl.gz", "x.json"])
def test_microsoft(tmp_path, name):
    items = [feature(square(0), height=7.25, confidence=-1.0), feature(square(1), height=-1.0, confidence=0.9)]
    result = import_footprints(lines(tmp_path / name, items))
    assert column(result, "source") == ["microsoft"] * 2
    assert column(result, "height_m") == [7.25, None]
    assert column(result, "confidence") == [None, 0.9]
    ids = column(result, "source_id")
    assert len(set(ids)) == 2 and all(ids), "made from the outline, since Microsoft has none"
    turned = [feature(square(1).reverse(), height=2.0, confidence=0.9)]
    assert column(import_footprints(lines(tmp_path / "again.jsonl", turned)), "source_id") == [ids[1]]
    assert "CDLA" in said(result) and "Height is known for 50 %" in said(result)


def test_separators_commas_and_blank_lines(tmp_path):
    items = ["\x1e" + json.dumps(feature(square(0), height=3.0, confidence=0.5)), "", "   "]
    items += [json.dumps(feature(square(1), height=3.0, confidence=0.5)) + ","]
    assert import_footprints(lines(tmp_path / "a.geojsonl", items)).figures["BUILDINGS_N"] == 2


OVERTURE = [
    {
        "id": "08b7a4", "subtype": "religious", "class": "mosque", "height": 12.5, "num_floors": 2,
        "sources": [{"property": "", "dataset": "OpenStreetMap", "confidence": None}], "has_parts": False,
        "names": {"primary": "Jamia"},
    },
    {
        "id": "08b7a5", "subtype": None, "class": None, "height": 0.0, "num_floors": None, "has_parts": False,
        "sources": [{"property": "", "dataset": "Google Open Buildings", "confidence": 0.73}], "names": None,
    },
]  # fmt: skip


@pytest.mark.parametrize("form", ["collection", "lines", "geopackage"])
def test_overture(tmp_path, form):
    items = [feature(square(i), **properties) for i, properties in enumerate(OVERTURE)]
    if form == "lines":
        path = lines(tmp_path / "overture.geojsonseq", items)
    else:
        path = tmp_path / "overture.geojson"
        path.write_text(json.dumps({"type": "FeatureCollection", "features": items}), encoding="utf-8")
        if form == "geopackage":
            gdal.VectorTranslate(str(tmp_path / "overture.gpkg"), str(path))
            path = tmp_path / "overture.gpkg"
    result = import_footprints(path)
    assert column(result, "source_id") == ["08b7a4", "08b7a5"]
    assert column(result, "source") == ["overture"] * 2
    assert column(result, "confidence") == [None, 0.73]
    assert column(result, "height_m") == [12.5, None]
    assert column(result, "levels") == [2, None]
    assert column(result, "use") == ["worship", None]
    assert "Google Open Buildings (1)" in said(result) and "ODbL" in said(result)


def test_openstreetmap_layers():
    other = ['"building:levels"=>"3","height"=>"9,5 m"', None, '"amenity"=>"school"', None, '"height"=>"tall"']
    building = ["yes", "apartments", "yes", None, "no"]
    frame = layer(
        [square(i) for i in range(5)],
        osm_id=["1", None, "3", "4", "5"],
        osm_way_id=[None, "1", None, None, None],
        building=building,
        other_tags=other,
    )
    result = import_footprints(frame)
    assert column(result, "source_id") == ["1", "1", "3"], "a relation and a way may have the same number"
    assert column(result, "source") == ["osm"] * 3
    assert column(result, "levels") == [3, None, None]
    assert column(result, "height_m") == [9.5, None, None]
    assert column(result, "use") == [None, "residential", "education"]
    assert result.figures["SKIPPED_N"] == 0
    assert "2 features are not tagged as buildings" in said(result)


def test_openstreetmap_as_others_export_it():
    geofabrik = layer([square(0)], osm_id=["7"], code=[1500], fclass=["building"], name=[None], type=["house"])
    assert column(import_footprints(geofabrik), "use") == ["residential"]
    hot = layer([square(0)], osm_id=[7], building=["yes"], building_levels=["2"], osm_type=["way"])
    assert column(import_footprints(hot), "levels") == [2]
    assert column(import_footprints(hot), "source_id") == ["7"]


def test_an_openstreetmap_extract(tmp_path):
    x, y = X, Y
    corners = [(x, y), (x + 1e-4, y), (x + 1e-4, y + 1e-4), (x, y + 1e-4)]
    nodes = "".join(f'<node id="{i}" lon="{a}" lat="{b}"/>' for i, (a, b) in enumerate(corners, 1))
    refs = "".join(f'<nd ref="{i}"/>' for i in (1, 2, 3, 4, 1))
    way = f'<way id="9">{refs}<tag k="building" v="house"/><tag k="building:levels" v="2"/></way>'
    path = tmp_path / "city.osm"
    path.write_text(f'<?xml version="1.0"?><osm version="0.6">{nodes}{way}</osm>')
    result = import_footprints(path)
    assert column(result, "source_id") == ["9"] and column(result, "source") == ["osm"]
    assert column(result, "levels") == [2] and column(result, "use") == ["residential"]
    with pytest.raises(UrbanProfilingError, match="is an OpenStreetMap extract, not Google"):
        import_footprints(path, scheme="google")


def test_any_layer():
    frame = layer(
        [shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10)], UTM37, [4, 9], "cadastre",
        Id=[0, 0], floors=["2", "0"], building_height=["7,5", "-1"], use=["shop", " "],
    )  # fmt: skip
    result = import_footprints(frame)
    assert column(result, "source_id") == ["4", "9"], "an Id that is 0 everywhere names nothing"
    assert column(result, "source") == ["cadastre"] * 2
    assert column(result, "levels") == [2, None] and column(result, "height_m") == [7.5, None]
    assert column(result, "use") == ["shop", None]
    assert column(result, "area_m2") == pytest.approx([100, 100])
    assert "its own licence holds" in said(result)


def test_what_was_imported_can_be_imported_again(tmp_path):
    first = import_footprints(google(tmp_path / "a.csv", [google_row(0, "A+1"), google_row(1, "B+2")]))
    again = import_footprints(first.layers["OUTPUT"])
    for name in FIELDS:
        assert column(again, name) == pytest.approx(column(first, name)) if name == "area_m2" else True
        assert name == "area_m2" or column(again, name) == column(first, name)


def test_footprints_put_together_from_several_keep_their_sources():
    """As VIDA combines those of Google, Microsoft and OpenStreetMap."""
    sources, confidence = ["google", "microsoft", None], [0.8, np.nan, np.nan]
    given = layer([square(i) for i in range(3)], bf_source=sources, confidence=confidence, area_in_meters=[9.0] * 3)
    result = import_footprints(given, min_confidence=0.7)
    assert column(result, "source") == ["google", "microsoft", "layer"]
    assert column(result, "confidence") == [0.8, None, None]
    assert "Google Open Buildings, CC BY" not in said(result)


def test_a_scheme_that_somebody_chose(tmp_path):
    path = google(tmp_path / "a.csv", [google_row(0, "A+1")])
    assert column(import_footprints(path, scheme="google"), "source_id") == ["A+1"]
    assert column(import_footprints(path, scheme="any"), "source") == ["a.csv"]
    with pytest.raises(UrbanProfilingError, match="none of the columns of Overture Maps"):
        import_footprints(google(tmp_path / "b.csv", [], "wkt,colour"), scheme="overture")


# --- each building once ---


def test_duplicates(tmp_path):
    ring = shapely.get_coordinates(square(1))[:-1]
    turned = shapely.Polygon(np.roll(ring, 2, axis=0))  # the same outline from another corner
    rows = [google_row(0, "A+1"), google_row(0, "A+1"), google_row(1, "B+2")]
    rows += [google_row(1, "C+3", shape=turned), google_row(2, "A+1"), google_row(3, "D+4")]
    result = import_footprints(google(tmp_path / "a.csv", rows))
    assert column(result, "source_id") == ["A+1", "B+2", "D+4"]
    assert result.figures["DUPLICATES_N"] == 3
    assert "2 footprints repeat the id of an earlier one and 1 more its outline" in said(result)


PLACES = st.lists(
    st.tuples(st.integers(0, 4), st.integers(0, 4), st.sampled_from(["0.7", "0.9", "-1", "x", ""])), max_size=12
)


@settings(max_examples=25, deadline=None)
@given(PLACES, PLACES, st.integers(1, 5))
def test_parts_of_a_file_give_what_the_whole_gives(tmp_path_factory, left, right, piece):
    folder = tmp_path_factory.mktemp("parts")
    rows = [[google_row(place, f"{code}+1", confidence) for place, code, confidence in part] for part in (left, right)]
    always = google_row(9, "Z+9")

    def found(name, parts):
        return import_footprints(google(folder / name, [always, *parts]))

    was, footprint_files._PIECE = footprint_files._PIECE, piece
    try:
        whole = found("whole.csv", rows[0] + rows[1])
    finally:
        footprint_files._PIECE = was
    united, ids, outlines = [], set(), set()
    for result in (found("left.csv", rows[0]), found("right.csv", rows[1])):
        frame = result.layers["OUTPUT"]
        for row, outline in zip(zip(*(column(result, name) for name in FIELDS)), frame.geometry):
            if row[0] not in ids and outline.normalize().wkb not in outlines:
                united.append(row)
            ids.add(row[0])
            outlines.add(outline.normalize().wkb)
    made = list(zip(*(column(whole, name) for name in FIELDS)))
    assert len(made) == len({row[0] for row in made})
    if len(rows[0]) + len(rows[1]) == 0 or not _chained(rows):
        assert made == united
    numbers = whole.figures
    assert sum(numbers.values()) == len(rows[0]) + len(rows[1]) + 1


def _chained(rows):
    """Tell whether a code and an outline each repeat across other rows: then what is first depends on what is left."""
    codes, places = {}, {}
    for row in rows[0] + rows[1]:
        code, outline = row.rpartition(",")[2], row.split('"')[1]
        codes.setdefault(code, set()).add(outline)
        places.setdefault(outline, set()).add(code)
    return any(len(found) > 1 for found in (*codes.values(), *places.values()))


# --- boundary and confidence ---


def test_boundary_in_another_crs_keeps_what_touches_it_whole(tmp_path):
    rows = [google_row(i, f"{i}+1") for i in range(6)]
    edge = Frame(
        np.array([shapely.box(X - 0.001, Y - 0.001, X + 2 * STEP + 0.00005, Y + 0.001)]), {}, WGS84, name="city"
    ).to_crs(pyproj.CRS.from_epsg(32737))
    result = import_footprints(google(tmp_path / "a.csv", rows), boundary=edge)
    assert column(result, "source_id") == ["0+1", "1+1", "2+1"]
    assert shapely.equals_exact(result.layers["OUTPUT"].geometry[2], square(2), 1e-12), "whole, in the source's CRS"
    assert result.figures["OUTSIDE_N"] == 3
    assert "EPSG:32737" in said(result)


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "shp", "fgb"])
def test_boundary_on_files_that_gdal_reads(tmp_path, suffix):
    path = write_layer(
        tmp_path / f"homes.{suffix}", [square(i) for i in range(6)], building_id=[f"b{i}" for i in range(6)]
    )
    edge = Frame(np.array([shapely.box(X - 0.001, Y - 0.001, X + 2 * STEP + 0.00005, Y + 0.001)]), {}, WGS84)
    result = import_footprints(path, boundary=edge.to_crs(pyproj.CRS.from_epsg(32737)))
    assert sorted(column(result, "source_id")) == ["b0", "b1", "b2"]
    assert result.figures["OUTSIDE_N"] == 3
    far = Frame(np.array([shapely.box(10, 10, 10.1, 10.1)]), {}, WGS84, name="elsewhere")
    with pytest.raises(UrbanProfilingError, match="None of the 6 footprints of “homes.*x 36.8000 to 36.8011"):
        import_footprints(path, boundary=far)


def test_nothing_inside_the_boundary(tmp_path):
    path = google(tmp_path / "a.csv", [google_row(0, "A+1")])
    far = Frame(np.array([shapely.box(10, 10, 10.1, 10.1)]), {}, WGS84, name="elsewhere")
    with pytest.raises(UrbanProfilingError, match=r"None of the 1 footprints of “a.csv” \(x 36.8000 to .*“elsewhere”"):
        import_footprints(path, boundary=far)


def test_confidence(tmp_path):
    rows = [google_row(i, f"{i}+1", value) for i, value in enumerate(["0.9", "0.69999", "0.7", "-1", "85", "", "high"])]
    result = import_footprints(google(tmp_path / "a.csv", rows), min_confidence=0.7)
    assert column(result, "source_id") == ["0+1", "2+1", "3+1", "4+1", "5+1", "6+1"], "unknown is not low"
    assert column(result, "confidence") == [0.9, 0.7, None, None, None, None]
    assert result.figures["LOW_CONFIDENCE_N"] == 1
    assert "2 confidences are not numbers from 0 to 1 and count as unknown (rows 6, 8)" in said(result)
    assert "4 footprints of unknown confidence were kept" in said(result)
    low = google(tmp_path / "b.csv", rows[:3])
    with pytest.raises(UrbanProfilingError, match="All 3 footprints of “b.csv” have a confidence below 0.95"):
        import_footprints(low, min_confidence=0.95)


# --- bad input ---


def test_broken_lines_are_listed_and_the_others_kept(tmp_path):
    rows = [google_row(0, "A+1"), google_row(1, "B+2").replace("POLYGON", "POLYGUN"), "1,2,3", ""]
    rows += [google_row(2, "C+3"), google_row(3, "D+4").replace(square(3).wkt, "POLYGON EMPTY")]
    result = import_footprints(google(tmp_path / "a.csv", rows))
    assert column(result, "source_id") == ["A+1", "C+3"]
    assert result.figures["SKIPPED_N"] == 3
    assert "3 lines could not be read as footprints and were left out (lines 3, 4, 7)" in said(result)


def test_broken_lines_of_json(tmp_path):
    good = [json.dumps(feature(square(i), height=1.0, confidence=0.5)) for i in range(3)]
    halves = good[0][:60], good[0][60:]  # together they make sense
    two = good[0] + "," + good[1]
    items = [good[0], *halves, good[1], two, '{"type": "FeatureCollection"}', "7", good[2]]
    items += [
        json.dumps(feature(None, height=1.0)),
        '{"type":"Feature","properties":null,"geometry":{"type":"Polygon"}}',
    ]
    items += ['{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[1,2],[3,4]]]}}']
    result = import_footprints(lines(tmp_path / "a.jsonl", items))
    assert result.figures["BUILDINGS_N"] == 3
    assert result.figures["SKIPPED_N"] == 8
    assert "(lines 2, 3, 5, 6, 7, 9, 10, 11)" in said(result)


def test_a_file_of_nothing_but_broken_lines(tmp_path):
    rows = [google_row(0, "A+1").replace("POLYGON ((", "POLYGON (") for _ in range(3)]
    with pytest.raises(UrbanProfilingError, match=r"3 rows but none with an outline that can be read \(2, 3, 4\)"):
        import_footprints(google(tmp_path / "a.csv", rows))
    with pytest.raises(UrbanProfilingError, match="holds no footprints at all"):
        import_footprints(google(tmp_path / "b.csv", []))


@pytest.mark.parametrize("name", ["a.csv.gz", "a.geojsonl.gz"])
def test_a_packed_file_that_was_cut_short(tmp_path, name):
    path = tmp_path / name
    if "csv" in name:
        google(path, [google_row(i % 9, f"{i}+1", i / 4000) for i in range(4000)])
    else:
        lines(path, [feature(square(i % 99, i), height=i / 7, confidence=0.5) for i in range(4000)])
    path.write_bytes(path.read_bytes()[:-2000])
    with pytest.raises(UrbanProfilingError, match="damaged or was cut short after about line"):
        import_footprints(path)
    path.write_bytes(path.read_bytes()[:40])
    with pytest.raises(UrbanProfilingError, match="damaged or was cut short"):
        import_footprints(path)


def test_files_that_are_something_else(tmp_path):
    with pytest.raises(UrbanProfilingError, match="does not exist"):
        import_footprints(tmp_path / "none.csv")
    with pytest.raises(UrbanProfilingError, match="does not exist or is no file"):
        import_footprints(tmp_path)
    (tmp_path / "empty.csv").touch()
    with pytest.raises(UrbanProfilingError, match="is empty"):
        import_footprints(tmp_path / "empty.csv")
    (tmp_path / "page.geojson").write_text("<!DOCTYPE html><p>not found</p>")
    with pytest.raises(UrbanProfilingError, match="cannot be opened"):
        import_footprints(tmp_path / "page.geojson")
    if gdal.GetDriverByName("Parquet") is None:
        (tmp_path / "a.parquet").write_bytes(b"PAR1....PAR1")
        with pytest.raises(UrbanProfilingError, match="GeoParquet, which the GDAL of this QGIS cannot read"):
            import_footprints(tmp_path / "a.parquet")


def test_wrong_columns(tmp_path):
    points = google(
        tmp_path / "points.csv", ["1,2,3,0.9,A+1"], "latitude,longitude,area_in_meters,confidence,full_plus_code"
    )
    with pytest.raises(
        UrbanProfilingError, match="no column with outlines as WKT.*latitude, longitude.*get the polygons"
    ):
        import_footprints(points)
    with pytest.raises(UrbanProfilingError, match="has no header"):
        import_footprints(google(tmp_path / "a.csv", [], f'7,"{square(0).wkt}"'))
    with pytest.raises(UrbanProfilingError, match="is a table without outlines"):
        import_footprints(Frame(None, {"a": np.array([1])}, name="table"))
    other = tmp_path / "other.csv"
    other.write_text(f'nr;Geom;storeys\n1;"{square(0).wkt}";2\n', encoding="utf-8-sig")
    result = import_footprints(other)
    assert column(result, "levels") == [2] and column(result, "source") == ["other.csv"]


def test_a_package_of_several_layers(tmp_path):
    path = write_layer(tmp_path / "two.gpkg", [square(0)], table="homes", n=[1])
    write_layer(path, [square(0)], table="parcels", n=[1])
    with pytest.raises(UrbanProfilingError, match="several layers of polygons: homes, parcels"):
        import_footprints(path)


def packed(path, folder, *files):
    with zipfile.ZipFile(path, "w") as archive:
        for file in files:
            archive.write(file, f"{folder}{file.name}")
    return path


@pytest.mark.parametrize("folder", ["", "hti_bldg 2024/shp/", "école/"])
def test_a_packed_shapefile_in_whatever_folder(tmp_path, folder):
    write_layer(tmp_path / "homes.shp", [square(0)], floors=[2])
    parts = sorted(tmp_path.glob("homes.*"))
    result = import_footprints(packed(tmp_path / "a.zip", folder, *parts))
    assert column(result, "levels") == [2]
    write_layer(tmp_path / "sheds.shp", [square(1)], floors=[1])
    both = packed(tmp_path / "b.zip", folder, *parts, *sorted(tmp_path.glob("sheds.*")))
    with pytest.raises(UrbanProfilingError, match="several layers of polygons: (homes, sheds|sheds, homes)"):
        import_footprints(both)
    package = write_layer(tmp_path / "homes.gpkg", [square(0)], floors=[3])
    if ogr.GetDriverByName("OpenFileGDB").TestCapability("CreateDataSource"):
        files = sorted(write_layer(tmp_path / "homes.gdb", [square(0)], floors=[4]).iterdir())
        geodatabase = packed(tmp_path / "d.zip", f"{folder}homes.gdb/", *files)
        assert column(import_footprints(geodatabase), "levels") == [4]
    assert column(import_footprints(packed(tmp_path / "c.zip", folder, package)), "levels") == [3]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("before", ["", "\n;;\n"])
def test_tables_as_spreadsheets_write_them(tmp_path, encoding, before):
    path = tmp_path / "cadastre.csv"
    text = before + f"building_id;use;height;wkt\n01;école;7,5;{square(0).wkt}\n02;hôpital;;{square(1).wkt}\n"
    path.write_bytes(text.encode(encoding))
    result = import_footprints(path)
    assert column(result, "source_id") == ["01", "02"]
    assert column(result, "use") == ["école", "hôpital"] and column(result, "height_m") == [7.5, None]


def test_outlines_that_are_no_numbers(tmp_path):
    bad = [f'1,1,1,0.9,"POLYGON(({x} 1,2 2,3 3,{x} 1))",B+{x}' for x in ("nan", "inf")]
    result = import_footprints(google(tmp_path / "a.csv", [*bad, google_row(0, "A+1")]))
    assert column(result, "source_id") == ["A+1"] and result.figures["SKIPPED_N"] == 2
    assert "lines 2, 3" in said(result)
    with pytest.raises(UrbanProfilingError, match="none with an outline that can be read"):
        import_footprints(google(tmp_path / "b.csv", bad))


def test_odd_columns_and_outlines_beside_googles_centres():
    """A centre that is a day, as a spreadsheet makes of 1-3, and an outline with a corner that is no number."""
    wild = shapely.Polygon([(X, Y), (X, np.nan), (X + STEP, Y)])
    days = np.array(["2024-03-01"] * 3, dtype="datetime64[D]")
    given = layer([square(0), wild, square(1)], full_plus_code=["A+1", "B+1", "C+1"], confidence=[0.9] * 3)
    for columns in ({"latitude": np.full(3, Y), "longitude": np.full(3, X)}, {"latitude": days, "longitude": days}):
        result = import_footprints(given.with_columns(columns))
        assert column(result, "source_id") == ["A+1", "C+1"] and result.figures["SKIPPED_N"] == 1


def test_swapped_coordinates(tmp_path):
    def turn(shape):
        return shapely.transform(shape, lambda xy: xy[:, ::-1])

    row = google_row(0, "A+1").split('"')
    path = google(tmp_path / "a.csv", [f'{row[0]}"{turn(square(0)).wkt}"{row[2]}'])
    with pytest.raises(UrbanProfilingError, match="latitude and longitude are swapped in the outlines"):
        import_footprints(path)
    path = lines(tmp_path / "a.jsonl", [feature(turn(square(0)), height=1.0, confidence=0.9)])
    city = Frame(np.array([square(0).buffer(0.01)]), {}, WGS84, name="city")
    with pytest.raises(UrbanProfilingError, match="latitude and longitude seem to be swapped"):
        import_footprints(path, boundary=city)
    far = shapely.box(-35.0, 160.0, -34.9, 160.1)
    with pytest.raises(UrbanProfilingError, match="latitude and longitude are swapped"):
        import_footprints(lines(tmp_path / "b.jsonl", [feature(far, height=1.0)] * 2))
    metres = shapely.box(300_000, 9_000_000, 300_010, 9_000_010)
    with pytest.raises(UrbanProfilingError, match="they are metres"):
        import_footprints(lines(tmp_path / "c.jsonl", [feature(metres, height=1.0)] * 2))


def test_a_few_outlines_off_the_earth_are_left_out(tmp_path):
    items = [feature(square(i), height=1.0) for i in range(4)] + [feature(shapely.box(0, 95, 1, 96), height=1.0)]
    result = import_footprints(lines(tmp_path / "a.jsonl", items))
    assert result.figures["BUILDINGS_N"] == 4 and result.figures["SKIPPED_N"] == 1
    assert "1 outlines lie beyond the poles or the date line and were left out (5)" in said(result)


def test_every_shape_there_is():
    bow_tie = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    hole = shapely.Polygon([(20, 0), (30, 0), (30, 10), (20, 10)], [[(22, 2), (24, 2), (24, 4), (22, 4)]])
    multi = shapely.MultiPolygon([shapely.box(40, 0, 45, 5), shapely.box(50, 0, 55, 5)])
    mixed = shapely.GeometryCollection([shapely.box(60, 0, 65, 5), shapely.Point(0, 0)])
    shapes = [bow_tie, hole, multi, mixed, None, shapely.Point(1, 1), shapely.Polygon(), shapely.box(70, 0, 70, 5)]
    result = import_footprints(layer(shapes, UTM37, range(1, 9)))
    assert column(result, "area_m2") == pytest.approx([50, 96, 50, 25])
    assert column(result, "source_id") == ["1", "2", "3", "4"]
    assert result.figures["SKIPPED_N"] == 4
    assert "invalid geometries were repaired" in said(result)


def test_shapes_of_json(tmp_path):
    hole = shapely.Polygon(square(0, size=0.0004).exterior, [square(0, size=0.0001).buffer(-0.00002).exterior])
    multi = shapely.MultiPolygon([square(9), square(10)])
    solid = shapely.force_3d(square(12), 7.0)
    made = import_footprints(lines(tmp_path / "a.jsonl", [feature(s, height=1.0) for s in (hole, multi, solid)]))
    geometry = made.layers["OUTPUT"].geometry
    for shape, expected in zip(geometry, (hole, multi, shapely.force_2d(solid))):
        assert shapely.equals_exact(shapely.force_2d(shape), expected, 1e-12)


def test_empty_layers_and_layers_in_degrees_that_claim_metres():
    with pytest.raises(UrbanProfilingError, match="holds no footprints at all"):
        import_footprints(layer([], building_id=[]))
    with pytest.raises(UrbanProfilingError, match="claims metres"):
        import_footprints(layer([square(0), square(5)], UTM37, name="wrong"))


def test_area_is_not_that_of_web_mercator():
    far_north = shapely.box(25.0, 60.0, 25.001, 60.001)
    frame = layer([far_north], WGS84).to_crs(pyproj.CRS.from_epsg(3857))
    assert frame.geometry[0].area > 3.9 * geodesic_m2(far_north)
    assert column(import_footprints(frame), "area_m2") == pytest.approx([geodesic_m2(far_north)], rel=2e-3)


def test_cancel_and_pieces(tmp_path, monkeypatch):
    monkeypatch.setattr(footprint_files, "_PIECE", 3)
    path = google(tmp_path / "a.csv", [google_row(i, f"{i}+1") for i in range(10)])
    assert import_footprints(path).figures["BUILDINGS_N"] == 10
    asked = []

    def cancelled():
        asked.append(1)
        return len(asked) > 3

    with pytest.raises(Cancelled):
        import_footprints(path, progress=Progress(cancelled=cancelled))
    path = lines(tmp_path / "a.jsonl", [feature(square(i), height=1.0) for i in range(10)])
    assert import_footprints(path).figures["BUILDINGS_N"] == 10
    with pytest.raises(Cancelled):
        import_footprints(path, progress=Progress(cancelled=lambda: True))


def test_a_quotation_mark_that_nobody_closed(tmp_path, monkeypatch):
    monkeypatch.setattr(footprint_files, "_FIELD_LIMIT", 2000)
    rows = [google_row(0, "A+1"), google_row(1, "B+2").replace('))"', "))")]
    rows += [google_row(i, f"{i}+1") for i in range(2, 60)]
    result = import_footprints(google(tmp_path / "a.csv", rows))
    assert column(result, "source_id")[0] == "A+1" and column(result, "source_id")[-1] == "59+1"
    assert "(lines 3" in said(result)


# --- real data ---


def test_real_buildings_of_djibouti():
    path = DATA / "djibouti" / "buildings_DJI.1.1_1.geojson"
    if not path.exists():
        pytest.skip("real data is not here")
    result = import_footprints(path)
    assert sum(value for value in result.figures.values()) == 3855
    assert result.figures["BUILDINGS_N"] > 3800
    assert set(column(result, "source")) == {"osm"}
    assert "hut" not in set(column(result, "use")) and "residential" in set(column(result, "use"))
    ids = column(result, "source_id")
    assert len(set(ids)) == len(ids) and "9681417" in ids
    total = sum(column(result, "area_m2"))
    by_hand = sum(geodesic_m2(shape) for shape in result.layers["OUTPUT"].geometry)
    assert total == pytest.approx(by_hand, rel=2e-3)


def test_real_buildings_of_kampala():
    path = DATA / "kampala" / "kampala.gpkg"
    if not path.exists():
        pytest.skip("real data is not here")
    from urban_profiling_plugin.core.io import read_layer

    result = import_footprints(read_layer(path, "buildings"))
    assert result.figures["BUILDINGS_N"] + result.figures["DUPLICATES_N"] + result.figures["SKIPPED_N"] == 4840
    assert result.figures["BUILDINGS_N"] > 4800, "its FID_1 is no id"


def write_layer(path, shapes, table="homes", epsg=4326, **columns):
    drivers = {
        ".gpkg": "GPKG",
        ".geojson": "GeoJSON",
        ".shp": "ESRI Shapefile",
        ".fgb": "FlatGeobuf",
        ".gdb": "OpenFileGDB",
    }
    mode = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE) if path.exists() else None
    dataset = mode or ogr.GetDriverByName(drivers[path.suffix]).CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    made = dataset.CreateLayer(table, reference, ogr.wkbPolygon)
    for name, values in columns.items():
        made.CreateField(ogr.FieldDefn(name, ogr.OFTString if isinstance(values[0], str) else ogr.OFTInteger))
    for row, shape in enumerate(shapes):
        item = ogr.Feature(made.GetLayerDefn())
        item.SetGeometry(ogr.CreateGeometryFromWkb(shape.wkb))
        for place, values in enumerate(columns.values()):
            item.SetField(place, values[row])
        made.CreateFeature(item)
    del made, dataset, mode
    return path
