"""The files: the same each time, as committed, readable, and the OpenStreetMap file the same city."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pyproj
import pytest
import shapely

from sample_city.__main__ import main
from sample_city.files import GEOPACKAGE, MESSY, OSM_FILE, PRODUCT, TABLES
from urban_profiling_plugin.core.io import read_layer

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
LAYERS = (
    "boundary", "areas", "streets", "open_spaces", "water", "stops", "services", "buildings", "population",
    "vacant_sites", "land_use", "public_space_survey",
)  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("city")
    assert main([str(folder), "--buildings", "2000", "--osm", "--messy"]) == 0
    return folder


@pytest.fixture(scope="module")
def osm(folder):
    return ElementTree.parse(folder / OSM_FILE).getroot()


def test_the_same_bytes_each_time(folder, tmp_path):
    main([str(tmp_path), "--buildings", "2000", "--osm", "--messy"])
    names = sorted(path.name for path in folder.iterdir())
    assert names == sorted(path.name for path in tmp_path.iterdir())
    assert [name for name in names if (folder / name).read_bytes() != (tmp_path / name).read_bytes()] == []


@pytest.mark.parametrize("layer", LAYERS)
def test_the_committed_city_is_what_the_generator_makes(folder, layer):
    made, kept = read_layer(folder / GEOPACKAGE, layer), read_layer(SAMPLE / GEOPACKAGE, layer)
    assert list(made.columns) == list(kept.columns)
    assert made.kinds == kept.kinds
    for name, values in made.columns.items():
        if values.dtype.kind == "f":
            assert values == pytest.approx(kept.columns[name], nan_ok=True), name
        else:
            assert values.tolist() == kept.columns[name].tolist(), name
    if made.geometry is None:
        assert kept.geometry is None
        return
    # newer GEOS begins the rings of a union elsewhere
    made_anew, committed = shapely.normalize(made.geometry), shapely.normalize(kept.geometry)
    assert shapely.equals_exact(made_anew, committed, 0.011).all()
    assert made.crs.to_epsg() == kept.crs.to_epsg() == 32637


def test_the_committed_answers_are_what_the_generator_finds(folder):
    def close(made, kept):
        if isinstance(made, dict):
            return made.keys() == kept.keys() and all(close(made[key], kept[key]) for key in made)
        if isinstance(made, list):
            return len(made) == len(kept) and all(map(close, made, kept))
        return made == pytest.approx(kept, rel=1e-6, abs=1e-6) if isinstance(made, float) else made == kept

    made, kept = (json.loads((where / "truth.json").read_text(encoding="utf-8")) for where in (folder, SAMPLE))
    del made["mess"]  # of the messy copy, which is not committed
    assert close(made, kept)
    for name in ("truth_buildings.csv", "truth_open_spaces.csv", "truth_survey.csv", "street_widths.csv"):
        rows = [list(csv.reader((where / name).open(encoding="utf-8"))) for where in (folder, SAMPLE)]
        assert len(rows[0]) == len(rows[1])
        assert rows[0][0] == rows[1][0]


def test_the_committed_damage_is_what_the_generator_makes(folder):
    for name in TABLES:
        assert (folder / name).read_text(encoding="utf-8") == (SAMPLE / name).read_text(encoding="utf-8")
    rows = [list(csv.reader((where / "truth_damage.csv").open(encoding="utf-8"))) for where in (folder, SAMPLE)]
    assert rows[0] == rows[1]
    for layer in ("Damage_Sites_SampleCity_20240503", "Analysis_Extent"):
        inner = f"/{PRODUCT}/UNOSAT_like_SampleCity_CDA.gpkg"
        made, kept = (read_layer(f"/vsizip/{where}{inner}", layer) for where in (folder, SAMPLE))
        assert list(made.columns) == list(kept.columns)
        for name, values in made.columns.items():
            same = values.tolist() == kept.columns[name].tolist()
            assert same or values == pytest.approx(kept.columns[name], nan_ok=True), name
        assert shapely.equals_exact(made.geometry, kept.geometry, 2e-7).all()
        assert made.crs.to_epsg() == 4326
    assert (SAMPLE / PRODUCT).stat().st_size < 100_000


def test_the_committed_city_is_small_and_explained():
    assert (SAMPLE / GEOPACKAGE).stat().st_size < 2_000_000
    text = (SAMPLE / "SOURCE.md").read_text(encoding="utf-8")
    assert "CC0" in text
    assert "made-up" in text
    for path in SAMPLE.iterdir():
        assert path.name in text or path.name == "SOURCE.md"


def test_the_geopackage_says_so_itself(folder):
    with sqlite3.connect(folder / GEOPACKAGE) as connection:
        rows = connection.execute("SELECT table_name, last_change, srs_id FROM gpkg_contents").fetchall()
    assert {name for name, _, _ in rows} == set(LAYERS)
    assert {change for _, change, _ in rows} == {"2024-01-01T00:00:00.000Z"}
    assert {srs for name, _, srs in rows if name != "public_space_survey"} == {32637}


def test_truth_of_buildings_is_by_id(folder):
    homes = read_layer(folder / GEOPACKAGE, "buildings")
    with (folder / "truth_buildings.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert {int(row["osm_id"]) for row in rows} <= set(homes.columns["osm_id"].tolist())
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    people = sum(float(row["population"]) for row in rows)
    assert people == pytest.approx(truth["population"]["population"], abs=0.01)
    served = sum(float(row["population"]) for row in rows if row["space_served"] == "1")
    assert 100 * served / people == pytest.approx(truth["space_access"]["access_pct"], abs=1e-6)


def test_osm_is_in_order_and_whole(osm):
    kinds = [child.tag for child in osm]
    order = ["bounds", "node", "way", "relation"]
    assert [order.index(kind) for kind in kinds] == sorted(order.index(kind) for kind in kinds)
    ids = {kind: [int(child.get("id")) for child in osm.iter(kind)] for kind in ("node", "way", "relation")}
    for numbers in ids.values():
        assert numbers == sorted(set(numbers))
    nodes, ways = set(ids["node"]), set(ids["way"])
    assert all(int(nd.get("ref")) in nodes for nd in osm.iter("nd"))
    assert all(int(member.get("ref")) in ways for member in osm.iter("member"))


def test_osm_streets_share_nodes_where_they_meet(osm, small):
    ways = [way for way in osm.iter("way") if way.find("tag[@k='highway']") is not None]
    used = Counter(ref for way in ways for ref in {nd.get("ref") for nd in way.iter("nd")})
    xy = [tuple(point) for way in small.network.ways.tolist() for point in {tuple(point) for point in way.coords}]
    assert sorted(used.values()) == sorted(Counter(xy).values())


def test_osm_has_a_park_with_a_hole(osm):
    parks = [
        relation
        for relation in osm.iter("relation")
        if relation.find("tag[@v='multipolygon']") is not None and relation.find("tag[@v='park']") is not None
    ]
    assert [[member.get("role") for member in park.iter("member")] for park in parks] == [["outer", "inner"]]


def test_importing_the_osm_file_gives_the_layers(folder):
    from urban_profiling_plugin.core.city.import_osm import import_osm

    layers = import_osm(folder / OSM_FILE).layers
    utm = pyproj.CRS.from_epsg(32637)
    for key in ("BUILDINGS", "STREETS", "OPEN_SPACES", "SERVICES", "STOPS", "WATER", "ADMIN"):
        read = layers[key].to_crs(utm)
        if key == "ADMIN":
            ours = read_layer(folder / GEOPACKAGE, "areas")
            rows = np.flatnonzero(read.columns["admin_level"] == 10)
            read = read.take(rows)
        else:
            ours = read_layer(folder / GEOPACKAGE, key.lower())
        if key == "STREETS":
            ours = ours.take(ours.columns["highway"] != "proposed")
        place = {number: row for row, number in enumerate(read.columns["osm_id"].tolist())}
        assert set(place) == set(ours.columns["osm_id"].tolist()), key
        rows = np.array([place[number] for number in ours.columns["osm_id"].tolist()])
        assert shapely.hausdorff_distance(read.geometry[rows], ours.geometry).max() < 0.02, key
        for name in set(ours.columns) & set(read.columns):
            values, expected = read.columns[name][rows], ours.columns[name]
            if expected.dtype.kind == "f":
                assert values.astype(float) == pytest.approx(expected, rel=1e-3, abs=0.02, nan_ok=True), (key, name)
            else:
                assert values.tolist() == expected.tolist(), (key, name)


def test_the_mess_is_what_it_says(folder):
    counts = json.loads((folder / "truth.json").read_text(encoding="utf-8"))["mess"]
    for name, one in counts.items():
        clean, messy = read_layer(folder / GEOPACKAGE, name), read_layer(folder / MESSY, name)
        assert len(messy) == len(clean) + sum(one.values())
        missing = shapely.is_missing(messy.geometry)
        assert missing.sum() == one["without_geometry"]
        assert (~shapely.is_valid(messy.geometry[~missing])).sum() == one["invalid"]
        if "osm_id" in messy.columns:
            assert len(messy) - len(np.unique(messy.columns["osm_id"])) == sum(one.values())


def test_nothing_is_written_for_a_size_out_of_range(tmp_path):
    with pytest.raises(SystemExit):
        main([str(tmp_path / "city"), "--buildings", "12"])
    assert not (tmp_path / "city").exists()


def test_without_truth_and_damage_there_is_only_the_city(tmp_path):
    main([str(tmp_path), "--buildings", "1500", "--no-truth", "--no-damage"])
    assert [path.name for path in tmp_path.iterdir()] == [GEOPACKAGE]


def test_the_generator_uses_none_of_the_plugins_methods():
    package = Path(main.__code__.co_filename).parent
    found = [
        (path.name, line.strip())
        for path in sorted(package.glob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if "urban_profiling_plugin" in line
    ]
    assert found == [
        ("files.py", "from urban_profiling_plugin.core.frame import Frame"),
        ("files.py", "from urban_profiling_plugin.core.geopackage import write_gpkg_tables"),
    ]
