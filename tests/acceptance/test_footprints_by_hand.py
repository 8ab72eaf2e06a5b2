"""`importfootprints` on files as their publishers write them."""

from __future__ import annotations

import gzip
import json
import re

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from ..core.osm_writer import OsmWriter
from .shapes import box, known, saved

FIELDS = ("source_id", "source", "confidence", "height_m", "levels", "use", "area_m2")
LON, LAT = 36.8, -1.3
DEGREE = 1 / 111_000  # about a metre


@pytest.fixture
def footprints(run, make_layer, rows_of):
    """Return `footprints(input, ...)`: figures, rows and the layer."""

    def assess(given, boundary=None, **parameters):
        values = {
            "INPUT": given if isinstance(given, QgsVectorLayer) else str(given),
            "OUTPUT": "memory:",
            **parameters,
        }
        if boundary:
            values["BOUNDARY"] = make_layer("Polygon", [(boundary, {"n": 1})], 4326, "my boundary")
        result = run("importfootprints", values)
        result["layer"] = result["OUTPUT"]
        result["rows"] = rows_of(result["OUTPUT"])
        assert set(FIELDS) <= set(result["layer"].fields().names())
        return result

    def ids(source):
        made = run("importfootprints", {"INPUT": source, "SCHEME": "any", "OUTPUT": "memory:"})
        return [row["source_id"] for row in rows_of(made["OUTPUT"])]

    assess.ids = ids
    return assess


def ring(i, metres=10):
    """Return the corners of the building i, a square of so many metres, 50 m from the next."""
    x, y, d = LON + 50 * i * DEGREE, LAT, metres * DEGREE
    return [[x, y], [x + d, y], [x + d, y + d], [x, y + d], [x, y]]


def wkt(i, metres=10):
    return "POLYGON((" + ", ".join(f"{x} {y}" for x, y in ring(i, metres)) + "))"


def write(path, text):
    """Write text, packed when the name says so."""
    if path.suffix == ".gz":
        with gzip.open(path, "wt", encoding="utf-8") as file:
            file.write(text)
    else:
        path.write_text(text, encoding="utf-8")
    return path


def square_metres(rows):
    return [row["area_m2"] for row in rows]


# --- Google ---

GOOGLE = "latitude,longitude,area_in_meters,confidence,geometry,full_plus_code"


def google(*confidences):
    lines = [
        f'{LAT},{LON + 50 * i * DEGREE},9999,{confidence},"{wkt(i)}",6GCRPR6C+{i:04d}'
        for i, confidence in enumerate(confidences)
    ]
    return "\n".join([GOOGLE, *lines]) + "\n"


@pytest.mark.parametrize("name", ["tile_buildings.csv", "00b_buildings.csv.gz"])
def test_google(footprints, tmp_path, name):
    result = footprints(write(tmp_path / name, google(0.65, 0.7, 0.91)))
    rows = result["rows"]
    assert [row["source"] for row in rows] == ["google"] * 3
    assert [row["confidence"] for row in rows] == pytest.approx([0.65, 0.7, 0.91])
    assert [row["source_id"] for row in rows] == [f"6GCRPR6C+{i:04d}" for i in range(3)]
    assert square_metres(rows) == pytest.approx([100] * 3, rel=0.02)  # measured, not the 9,999 of the file
    assert not any(known(row["levels"]) or known(row["height_m"]) or known(row["use"]) for row in rows)
    assert result["layer"].crs().authid() == "EPSG:4326"


def test_the_lowest_confidence_holds_at_equality(footprints, tmp_path):
    result = footprints(write(tmp_path / "g.csv", google(0.65, 0.7, "", 0.91)), MIN_CONFIDENCE=0.7)
    assert [known(row["confidence"]) for row in result["rows"]] == [True, False, True]
    assert result["LOW_CONFIDENCE_N"] == 1
    assert len(footprints(write(tmp_path / "g.csv", google(0.65, 0.7)), MIN_CONFIDENCE="0.65")["rows"]) == 2


def test_google_multipolygons_and_bad_lines(footprints, tmp_path):
    """A building of two parts; a line without a shape, one whose numbers are words, one cut short at the end."""
    parts = [f"(({x} -1.3,{x}0001 -1.3,{x}0001 -1.2999,{x} -1.3))" for x in (36.91, 36.92)]
    lines = [
        f'{LAT},{LON},1,0.9,"MULTIPOLYGON({",".join(parts)})",AA+1',
        f"{LAT},{LON},1,0.9,,AA+2",
        "a,b,c,d,e,f",
        f'{LAT},{LON},1,0.9,"POLYGON((36.8 -1.3,36.',
    ]
    result = footprints(write(tmp_path / "g.csv", google(0.8) + "\n".join(lines)))
    assert [row["source_id"] for row in result["rows"]] == ["6GCRPR6C+0000", "AA+1"]
    assert result["SKIPPED_N"] == 3
    assert re.search(r"\b4, 5, 6\b", result["NOTES"]), result["NOTES"]  # the lines


# --- Microsoft ---


def microsoft(*properties):
    return "".join(
        json.dumps({"type": "Feature", "properties": one, "geometry": {"type": "Polygon", "coordinates": [ring(i)]}})
        + "\n"
        for i, one in enumerate(properties)
    )


@pytest.mark.parametrize(
    "name", ["Kenya.geojsonl", "Kenya.geojsonl.gz", "part-00.csv.gz", "kenya.geojson", "k.geojson.gz", "k.jsonl"]
)
def test_microsoft_lines(footprints, tmp_path, name):
    text = microsoft({"height": 4.5, "confidence": 0.8}, {"height": -1, "confidence": -1.0}, {})
    result = footprints(write(tmp_path / name, text), SCHEME="microsoft")
    rows = result["rows"]
    assert [row["source"] for row in rows] == ["microsoft"] * 3
    assert rows[0]["height_m"] == pytest.approx(4.5) and rows[0]["confidence"] == pytest.approx(0.8)
    assert not known(rows[1]["height_m"]) and not known(rows[1]["confidence"])
    assert len({row["source_id"] for row in rows}) == 3
    assert square_metres(rows) == pytest.approx([100] * 3, rel=0.02)


def test_microsoft_told_by_itself(footprints, tmp_path):
    text = microsoft({"height": 4.5, "confidence": 0.8}, {"height": -1, "confidence": -1.0})
    assert {row["source"] for row in footprints(write(tmp_path / "k.geojsonl", text))["rows"]} == {"microsoft"}


def test_microsoft_as_one_collection(footprints, tmp_path):
    lines = [json.loads(line) for line in microsoft({"height": 3.0}, {"height": -1}).splitlines()]
    text = json.dumps({"type": "FeatureCollection", "features": lines})
    rows = footprints(write(tmp_path / "Old.geojson", text), SCHEME="microsoft")["rows"]
    assert [row["height_m"] if known(row["height_m"]) else None for row in rows] == [3.0, None]


def test_a_made_id_is_the_same_next_time_whatever_the_order(footprints, tmp_path):
    lines = microsoft({}, {}, {}).splitlines()
    one = footprints(write(tmp_path / "a.geojsonl", "\n".join(lines)), SCHEME="microsoft")["rows"]
    two = footprints(write(tmp_path / "b.geojsonl", "\n".join(lines[::-1])), SCHEME="microsoft")["rows"]
    assert [row["source_id"] for row in one] == [row["source_id"] for row in two][::-1]


def test_lines_that_cannot_be_read_are_counted_and_named(footprints, tmp_path):
    lines = microsoft({}, {}, {}).splitlines()
    text = "\n".join([lines[0], "{broken", lines[1], "", lines[2][:50]])
    result = footprints(write(tmp_path / "a.geojsonl", text), SCHEME="microsoft")
    assert len(result["rows"]) == 2 and result["SKIPPED_N"] == 2
    assert re.search(r"\b2, 5\b", result["NOTES"]), result["NOTES"]


def test_a_packed_file_cut_short(footprints, tmp_path):
    path = write(tmp_path / "cut.csv.gz", google(*[0.7] * 500))
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(QgsProcessingException) as caught:
        footprints(path)
    text = str(caught.value)
    assert "cut.csv.gz" in text and "Traceback" not in text and re.search("download|again|complete|whole", text), text


@pytest.mark.parametrize("content", ["", "nothing here\n", "<html><body>404</body></html>", GOOGLE + "\n"])
@pytest.mark.parametrize("name", ["a.csv", "a.csv.gz", "a.geojsonl", "a.geojson", "a.gpkg"])
def test_what_holds_no_buildings(footprints, tmp_path, name, content):
    with pytest.raises(QgsProcessingException) as caught:
        footprints(write(tmp_path / name, content))
    assert "a." in str(caught.value) and "Traceback" not in str(caught.value), str(caught.value)


def test_no_such_file(footprints, tmp_path):
    with pytest.raises(QgsProcessingException) as caught:
        footprints(tmp_path / "nowhere.csv.gz")
    assert "nowhere.csv.gz" in str(caught.value) and "Traceback" not in str(caught.value)


# --- Overture ---


def overture(*properties):
    features = [
        {
            "type": "Feature",
            "id": one.get("id"),
            "geometry": {"type": "Polygon", "coordinates": [ring(i)]},
            "properties": {
                "version": 2,
                "bbox": {"xmin": LON, "xmax": LON, "ymin": LAT, "ymax": LAT},
                "sources": [{"property": "", "dataset": "OpenStreetMap", "record_id": "w1@1", "confidence": None}],
                "names": {"primary": "دار", "common": None, "rules": []},
                "has_parts": False,
                "is_underground": False,
                **one,
            },
        }
        for i, one in enumerate(properties)
    ]
    return json.dumps({"type": "FeatureCollection", "features": features})


def test_overture(footprints, tmp_path):
    given = overture(
        {"id": "08b7", "height": 12.5, "num_floors": 4, "subtype": "residential", "class": "apartments"},
        {
            "id": "08b8",
            "height": None,
            "num_floors": None,
            "subtype": None,
            "class": None,
            "sources": [{"property": "", "dataset": "Google Open Buildings", "record_id": None, "confidence": 0.83}],
        },
    )
    rows = footprints(write(tmp_path / "buildings.geojson", given))["rows"]
    assert [row["source_id"] for row in rows] == ["08b7", "08b8"]
    assert all("overture" in row["source"].lower() for row in rows)
    assert (rows[0]["height_m"], rows[0]["levels"]) == (12.5, 4)
    assert rows[0]["use"] == "residential"
    assert rows[1]["confidence"] == pytest.approx(0.83)
    assert not any(known(rows[1][name]) for name in ("height_m", "levels", "use"))


def test_overture_in_a_geopackage(footprints, tmp_path, make_layer):
    """As `ogr2ogr` writes it: structs as JSON text."""
    sources = '[ { "property": "", "dataset": "Microsoft ML Buildings", "record_id": null, "confidence": 0.5 } ]'
    layer = make_layer(
        "Polygon",
        [
            (
                wkt(0),
                {
                    "id": "x1",
                    "sources": sources,
                    "names": '{"primary":"a"}',
                    "subtype": "education",
                    "class": "school",
                    "height": 3.0,
                    "num_floors": 2,
                    "has_parts": 0,
                },
            )
        ],
        4326,
        "building",
    )
    (row,) = footprints(saved(layer, tmp_path / "o.gpkg"))["rows"]
    assert (row["source_id"], row["levels"], row["height_m"]) == ("x1", 2, 3.0)
    assert known(row["use"])


# --- OpenStreetMap and any other ---


def test_an_osm_file(footprints, tmp_path):
    writer = OsmWriter()
    writer.box(0, 0, 10, 10, building="house", **{"building:levels": "2", "height": "6 m"})
    writer.box(30, 0, 10, 10, building="yes")
    writer.way([(0, 30), (30, 30)], highway="residential")
    rows = footprints(writer.write(tmp_path / "c.osm"))["rows"]
    assert len(rows) == 2
    assert (rows[0]["levels"], rows[0]["height_m"]) == (2, 6)
    assert not known(rows[1]["levels"])
    assert square_metres(rows) == pytest.approx([100, 100], rel=0.02)
    assert len({row["source_id"] for row in rows}) == 2


def test_columns_of_an_osm_export(footprints, make_layer, tmp_path):
    """QuickOSM and Geofabrik: full_id or osm_id, tags as columns or in other_tags."""
    quick = make_layer(
        "Polygon",
        [
            (
                wkt(0),
                {
                    "full_id": "w12",
                    "osm_id": "12",
                    "osm_type": "way",
                    "building": "school",
                    "building:levels": "3",
                    "height": "9.5",
                },
            )
        ],
        4326,
    )
    (row,) = footprints(quick)["rows"]
    assert "12" in row["source_id"] and (row["levels"], row["height_m"]) == (3, 9.5)
    assert known(row["use"])
    fabrik = make_layer(
        "Polygon",
        [
            (
                wkt(0),
                {
                    "osm_id": "12",
                    "osm_way_id": None,
                    "building": "house",
                    "other_tags": '"building:levels"=>"2","height"=>"6"',
                },
            )
        ],
        4326,
    )
    (row,) = footprints(fabrik)["rows"]
    assert (row["levels"], row["height_m"]) == (2, 6)


@pytest.mark.parametrize("driver", ["GPKG", "ESRI Shapefile", "GeoJSON", "FlatGeobuf"])
def test_a_layer_of_ones_own(footprints, make_layer, tmp_path, driver):
    """A cadastre in metres: its floors and height are taken, names of 10 characters and all."""
    ending = {"GPKG": "gpkg", "ESRI Shapefile": "shp", "GeoJSON": "geojson", "FlatGeobuf": "fgb"}[driver]
    layer = make_layer(
        "Polygon",
        [
            (box(i * 50, 0, i * 50 + 10, 20), {"source_id": f"K{i}", "floors": i + 1, "height_m": 3.5 * (i + 1)})
            for i in range(3)
        ],
        32637,
        "cadastre",
    )
    rows = footprints(saved(layer, tmp_path / f"c.{ending}", driver=driver), SCHEME="any")["rows"]
    rows.sort(key=lambda row: row["source_id"])  # FlatGeobuf has an order of its own
    assert [row["source_id"] for row in rows] == ["K0", "K1", "K2"]
    assert [row["levels"] for row in rows] == [1, 2, 3]
    assert [row["height_m"] for row in rows] == pytest.approx([3.5, 7, 10.5])
    assert square_metres(rows) == pytest.approx([200] * 3, rel=2e-3)


def test_twice_the_same_building(footprints, make_layer):
    """The same outline from another corner, and the same id: one is kept."""
    turned = "POLYGON((10 0,10 10,0 10,0 0,10 0))"
    layer = make_layer(
        "Polygon",
        [
            (box(0, 0, 10, 10), {"source_id": "a"}),
            (turned, {"source_id": "b"}),
            (box(50, 0, 60, 10), {"source_id": "c"}),
            (box(90, 0, 99, 10), {"source_id": "c"}),
        ],
    )
    result = footprints(layer, SCHEME="any")
    assert [row["source_id"] for row in result["rows"]] == ["a", "c"]
    assert result["DUPLICATES_N"] == 2


def test_shapes_missing_bad_and_of_other_kinds(footprints, make_layer):
    """A bow tie is repaired, a missing shape and one without area are counted and listed."""
    tie = "POLYGON((0 0,10 10,10 0,0 10,0 0))"
    flat = "POLYGON((0 0,10 0,20 0,0 0))"
    layer = make_layer(
        "Polygon",
        [
            (tie, {"source_id": "t"}),
            (None, {"source_id": "n"}),
            (flat, {"source_id": "f"}),
            (box(50, 0, 60, 10), {"source_id": "g"}),
        ],
        name="my houses",
    )
    result = footprints(layer, SCHEME="any")
    assert [row["source_id"] for row in result["rows"]] == ["t", "g"]
    assert square_metres(result["rows"]) == pytest.approx([50, 100], rel=2e-3)
    assert result["SKIPPED_N"] == 2
    assert "my houses" in result["NOTES"] and re.search(r"(?s)features 2.*features 3", result["NOTES"]), result["NOTES"]


def test_a_boundary_keeps_what_touches_it_whole(footprints, tmp_path):
    """Buildings at 0, 50 and 100 m; the boundary reaches into the second."""
    boundary = box(LON - 0.001, LAT - 0.001, LON + 55 * DEGREE, LAT + 0.001)
    for name, text in (("g.csv", google(0.7, 0.8, 0.9)), ("m.geojsonl", microsoft({}, {}, {}))):
        result = footprints(write(tmp_path / name, text), boundary)
        assert len(result["rows"]) == 2 and result["OUTSIDE_N"] == 1
        assert square_metres(result["rows"]) == pytest.approx([100, 100], rel=0.02)


def test_a_boundary_that_misses_all(footprints, tmp_path):
    with pytest.raises(QgsProcessingException, match="my boundary") as caught:
        footprints(write(tmp_path / "g.csv", google(0.7)), box(10, 50, 10.1, 50.1))
    assert "Traceback" not in str(caught.value)


@pytest.mark.parametrize("wrong", [{"SCHEME": "bing"}, {"MIN_CONFIDENCE": 1.5}, {"MIN_CONFIDENCE": -0.1}])
def test_words_and_limits(footprints, tmp_path, wrong):
    with pytest.raises(QgsProcessingException) as caught:
        footprints(write(tmp_path / "g.csv", google(0.7)), **wrong)
    assert "Traceback" not in str(caught.value)


def test_a_scheme_that_the_columns_do_not_bear_out(footprints, make_layer):
    layer = make_layer("Polygon", [(box(0, 0, 9, 9), {"colour": "red"})], name="my houses")
    with pytest.raises(QgsProcessingException) as caught:
        footprints(layer, SCHEME="google")
    assert "my houses" in str(caught.value) and "Traceback" not in str(caught.value)


def test_sizes_that_stand_for_not_known(footprints, make_layer):
    layer = make_layer(
        "Polygon",
        [
            (box(50 * i, 0, 50 * i + 9, 9), {"levels": levels, "height_m": height})
            for i, (levels, height) in enumerate([(0, 0.0), (-1, -1.0), (3, 9.0)])
        ],
    )
    rows = footprints(layer, SCHEME="any")["rows"]
    assert [known(row["height_m"]) for row in rows] == [False, False, True]
    assert [known(row["levels"]) for row in rows] == [False, False, True]


def test_only_the_selected(footprints, make_layer):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    layer = make_layer("Polygon", [(box(50 * i, 0, 50 * i + 9, 9), {"source_id": str(i)}) for i in range(3)])
    QgsProject.instance().addMapLayer(layer)
    try:
        layer.selectByExpression("source_id = '1'")
        result = footprints.ids(QgsProcessingFeatureSourceDefinition(layer.id(), True))
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    assert result == ["1"]


# --- more ways in which people get them ---


def test_overpass_turbo(footprints, tmp_path):
    """The GeoJSON of overpass-turbo: id and @id as way/123, tags flat."""
    features = [
        {
            "type": "Feature",
            "id": f"way/{100 + i}",
            "properties": {"@id": f"way/{100 + i}", "building": "school", "building:levels": "3", "height": "9 m"},
            "geometry": {"type": "Polygon", "coordinates": [ring(i)]},
        }
        for i in range(2)
    ]
    text = json.dumps({"type": "FeatureCollection", "generator": "overpass-turbo", "features": features})
    rows = footprints(write(tmp_path / "export.geojson", text))["rows"]
    assert all(str(100 + i) in row["source_id"] for i, row in enumerate(rows))
    assert [(row["levels"], row["height_m"]) for row in rows] == [(3, 9)] * 2
    assert {row["source"].lower() for row in rows} <= {"osm", "openstreetmap"}


def test_a_hot_export_and_geofabrik_as_shapefiles(footprints, make_layer, tmp_path):
    """Names cut to 10 characters: building:levels is building_l or building:l, height as text."""
    hot = make_layer(
        "Polygon", [(wkt(0), {"osm_id": 77, "building": "yes", "building_levels": "2", "name": "x"})], 4326, "hot"
    )
    (row,) = footprints(saved(hot, tmp_path / "hot.shp", driver="ESRI Shapefile"))["rows"]
    assert "77" in row["source_id"] and row["levels"] == 2
    free = make_layer(
        "Polygon",
        [(wkt(0), {"osm_id": "88", "code": 1500, "fclass": "building", "name": None, "type": "house"})],
        4326,
        "gis_osm_buildings_a_free_1",
    )
    (row,) = footprints(saved(free, tmp_path / "gis_osm_buildings_a_free_1.shp", driver="ESRI Shapefile"))["rows"]
    assert "88" in row["source_id"] and "osm" in row["source"].lower() or "openstreetmap" in row["source"].lower()
    assert row["use"] == "residential"


@pytest.mark.parametrize("name", ["o.geojsonl", "o.geojsonseq", "o.geojson.gz", "o.geojsonl.gz", "o.json"])
def test_overture_line_by_line_and_packed(footprints, tmp_path, name):
    whole = json.loads(overture({"id": "a1", "height": 4.0, "subtype": "religious"}, {"id": "a2", "height": 5.0}))
    lines = name.startswith(("o.geojsonl", "o.geojsonseq"))
    text = "\n".join(json.dumps(one) for one in whole["features"]) if lines else json.dumps(whole)
    rows = footprints(write(tmp_path / name, text))["rows"]
    assert [row["source_id"] for row in rows] == ["a1", "a2"]
    assert [row["height_m"] for row in rows] == [4, 5]
    assert all("overture" in row["source"].lower() for row in rows)


def test_lines_with_a_record_separator(footprints, tmp_path):
    """GeoJSON text sequences (RFC 8142) begin each line with the character 30."""
    text = "".join("\x1e" + line + "\n" for line in microsoft({"height": 3.0}, {}).splitlines())
    assert len(footprints(write(tmp_path / "m.geojsonseq", text), SCHEME="microsoft")["rows"]) == 2


def test_windows_line_ends_and_a_byte_order_mark(footprints, tmp_path):
    (tmp_path / "g.csv").write_bytes(b"\xef\xbb\xbf" + google(0.7, 0.8).replace("\n", "\r\n").encode())
    assert len(footprints(tmp_path / "g.csv")["rows"]) == 2


def test_google_in_columns_of_another_order_and_more_of_them(footprints, tmp_path):
    """The v3 polygons, the 2.5D points with heights: columns are told by their names."""
    lines = [
        "full_plus_code,geometry,longitude,latitude,confidence,area_in_meters,region",
        f'A+1,"{wkt(0)}",{LON},{LAT},0.8,1,x',
    ]
    rows = footprints(write(tmp_path / "g.csv", "\n".join(lines)))["rows"]
    assert (rows[0]["source_id"], rows[0]["confidence"]) == ("A+1", 0.8)


def test_a_layer_added_from_such_a_csv(footprints, tmp_path):
    """The same file opened in QGIS as delimited text."""
    path = write(tmp_path / "g.csv", google(0.7, 0.8))
    layer = QgsVectorLayer(f"file://{path}?delimiter=,&wktField=geometry&crs=EPSG:4326", "google", "delimitedtext")
    assert layer.isValid()
    rows = footprints(layer)["rows"]
    assert [row["source"] for row in rows] == ["google"] * 2
    assert [row["confidence"] for row in rows] == pytest.approx([0.7, 0.8])


def test_points_are_no_outlines(footprints, make_layer, tmp_path):
    layer = make_layer("Point", [("POINT(5 5)", {"source_id": "a"})], name="my points")
    with pytest.raises(QgsProcessingException) as caught:
        footprints(layer, SCHEME="any")
    assert "Traceback" not in str(caught.value)
    only_points = "latitude,longitude,confidence,geometry\n-1.3,36.8,0.8,POINT(36.8 -1.3)\n"
    with pytest.raises(QgsProcessingException) as caught:
        footprints(write(tmp_path / "points.csv", only_points))
    assert "points.csv" in str(caught.value) and "Traceback" not in str(caught.value)


def test_holes_and_the_third_dimension(footprints, make_layer):
    hole = "POLYGON((0 0,20 0,20 20,0 20,0 0),(5 5,15 5,15 15,5 15,5 5))"
    (row,) = footprints(make_layer("Polygon", [(hole, {"source_id": "a"})]), SCHEME="any")["rows"]
    assert row["area_m2"] == pytest.approx(300, rel=2e-3)
    tall = "POLYGONZ((0 0 5,10 0 5,10 10 5,0 10 5,0 0 5))"
    (row,) = footprints(make_layer("PolygonZ", [(tall, {"source_id": "a"})]), SCHEME="any")["rows"]
    assert row["area_m2"] == pytest.approx(100, rel=2e-3)
