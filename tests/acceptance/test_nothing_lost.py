"""A full disk, a read-only folder, a cancel at any moment: a clear message, earlier results as they were, no litter."""

from __future__ import annotations

import contextlib
import random
import re
import subprocess

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from ..core.osm_writer import OsmWriter
from .shapes import box, line, point, tables_of, temporary


@pytest.fixture
def small_disk(tmp_path):
    """Return `small_disk(kilobytes)`: a folder on a disk of this size, which `remount` makes read-only."""
    made = []

    def mount(kilobytes):
        folder = tmp_path / "القرص a disk"
        folder.mkdir()
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", folder], capture_output=True, check=False
        )
        if done.returncode:
            pytest.skip("only root may mount a small disk")
        made.append(folder)
        return folder

    yield mount
    for folder in made:
        subprocess.run(["umount", "-l", folder], check=False)


def read_only(folder):
    subprocess.run(["mount", "-o", "remount,ro", folder], check=True)


@pytest.fixture
def homes(make_layer):
    """Return `homes(n)`: n buildings in a row."""
    return lambda n: make_layer(
        "Polygon", [(box(20 * i, 0, 20 * i + 10, 10), {"name": f"home {i}"}) for i in range(n)], name="homes"
    )


def place(path, table=None):
    return f"ogr:dbname='{path}' table=\"{table}\" (geom)" if table else str(path)


def refused(run, parameters, folder):
    with pytest.raises(QgsProcessingException) as caught:
        run("populationtobuildings", parameters)
    text = str(caught.value)
    assert "Traceback" not in text
    assert folder.name in text
    assert re.search("full|written|write", text)
    return text


@pytest.mark.parametrize("name", ["out.gpkg", "out.shp", "out.geojson", "out.csv", "out.fgb"])
@pytest.mark.parametrize("earlier", [True, False])
def test_a_full_disk(run, homes, small_disk, rows_of, name, earlier):
    folder = small_disk(120 if name.endswith("csv") else 700)
    target = place(folder / name)
    if earlier:
        run("populationtobuildings", {"BUILDINGS": homes(3), "TOTAL": 6, "OUTPUT": target})
    before = sorted(path.name for path in folder.iterdir())
    refused(run, {"BUILDINGS": homes(8000), "TOTAL": 9, "OUTPUT": target}, folder)
    assert sorted(path.name for path in folder.iterdir()) == before
    if earlier:
        rows = rows_of(target)
        assert [float(row["population"]) for row in rows] == [2, 2, 2]
        if name.endswith("gpkg"):
            assert tables_of(folder / name) == {"out"}


def test_a_full_disk_leaves_the_other_tables_of_the_file(run, homes, small_disk, rows_of):
    folder = small_disk(700)
    city = folder / "city.gpkg"
    run("populationtobuildings", {"BUILDINGS": homes(3), "TOTAL": 6, "OUTPUT": place(city, "mine")})
    run("populationtobuildings", {"BUILDINGS": homes(3), "TOTAL": 3, "OUTPUT": place(city, "homes")})
    for table in ("homes", "new"):
        refused(run, {"BUILDINGS": homes(8000), "TOTAL": 9, "OUTPUT": place(city, table)}, folder)
        assert tables_of(city) == {"mine", "homes"}
        assert [path.name for path in folder.iterdir()] == ["city.gpkg"]
    assert [row["population"] for row in rows_of(f"{city}|layername=homes")] == [1, 1, 1]
    assert [row["population"] for row in rows_of(f"{city}|layername=mine")] == [2, 2, 2]


@pytest.mark.parametrize("name", ["out.gpkg", "out.shp", "out.geojson"])
@pytest.mark.parametrize("earlier", [True, False])
def test_a_read_only_folder(run, homes, small_disk, rows_of, name, earlier):
    folder = small_disk(2000)
    target = place(folder / name)
    if earlier:
        run("populationtobuildings", {"BUILDINGS": homes(3), "TOTAL": 6, "OUTPUT": target})
    before = sorted(path.name for path in folder.iterdir())
    read_only(folder)
    refused(run, {"BUILDINGS": homes(5), "TOTAL": 9, "OUTPUT": target}, folder)
    assert sorted(path.name for path in folder.iterdir()) == before
    if earlier:
        assert [float(row["population"]) for row in rows_of(target)] == [2, 2, 2]


def test_a_read_only_folder_is_read_from(run, homes, small_disk):
    """Data on a stick that is write-protected is no obstacle."""
    folder = small_disk(2000)
    made = run("populationtobuildings", {"BUILDINGS": homes(3), "TOTAL": 6, "OUTPUT": place(folder / "homes.gpkg")})
    writer = OsmWriter()
    writer.box(0, 0, 10, 10, building="yes")
    writer.write(folder / "city.osm")
    read_only(folder)
    again = run("populationtobuildings", {"BUILDINGS": made["OUTPUT"], "TOTAL": 9, "OUTPUT": "memory:"})
    assert again["POPULATION_OUT"] == 9
    assert run("importosm", {"INPUT": str(folder / "city.osm"), **temporary("BUILDINGS")})["BUILDINGS_N"] == 1


def test_a_full_disk_for_the_second_file_leaves_the_first(run, access, small_disk, tmp_path, rows_of):
    """SERVED goes to a roomy disk, CATCHMENT to a full one: neither is replaced."""
    folder = small_disk(400)
    served, catchment = tmp_path / "served.gpkg", folder / "catchment.gpkg"
    run("publicspaceaccess", {**access(2), "SERVED": str(served), "CATCHMENT": str(catchment)})
    with contextlib.suppress(OSError), (folder / "ballast").open("wb", buffering=0) as file:
        while file.write(b"x" * 4096):
            pass
    with pytest.raises(QgsProcessingException, match="catchment"):
        run("publicspaceaccess", {**access(5), "SERVED": str(served), "CATCHMENT": str(catchment)})
    assert len(rows_of(str(served))) == 2
    # without a byte left SQLite cannot clear its log away; it does when the file is next written
    left = {path.name for path in folder.iterdir() if not path.name.endswith(("-wal", "-shm"))}
    assert left == {"ballast", "catchment.gpkg"}
    assert tables_of(catchment) == {"catchment"}
    assert not list(tmp_path.glob("*~run*")) and not list(tmp_path.glob(".*"))


# --- cancel ---


class Stopping(QgsProcessingFeedback):
    """Is cancelled when asked for the `at`-th time whether it is."""

    def __init__(self, at=None):
        super().__init__()
        self.asked, self.at, self.errors = 0, at, []

    def isCanceled(self):
        self.asked += 1
        return self.at is not None and self.asked > self.at

    def reportError(self, error, fatalError=False):  # noqa: N803
        self.errors.append(error)


@pytest.fixture
def access(make_layer):
    """Return `access(n)`: parameters of publicspaceaccess with n homes."""

    def make(n):
        spaces = [(box(1000, 0, 1100, 100), {"space_id": "P", "access": "public", "status": "potential"})]
        return {
            "OPEN_SPACES": make_layer("Polygon", spaces, name="spaces"),
            "STREETS": make_layer("LineString", [(line((0, 0), (3000, 0)), {"walkable": 1})], name="streets"),
            "POPULATION": make_layer("Point", [(point(900 - i, 0), {"population": n}) for i in range(n)], name="homes"),
            "AREAS": make_layer("Polygon", [(box(0, -50, 3000, 50), {"name": "a"})], name="areas"),
        }

    return make


def cases(name, make_layer, homes, access, tmp_path):
    """Return the parameters of a run of one algorithm, without its sinks, and its sinks."""
    if name == "publicspaceaccess":
        return access(5), ("SERVED", "CATCHMENT", "AREAS_OUTPUT", "UNCONNECTED", "CATCHMENT_AREA")
    if name == "populationtobuildings":
        return {"BUILDINGS": homes(5), "TOTAL": 6}, ("OUTPUT",)
    if name == "importosm":
        writer = OsmWriter()
        for i in range(5):
            writer.box(30 * i, 0, 10, 10, building="yes")
            writer.way([(30 * i, 30), (30 * i + 30, 30)], highway="residential")
        return {"INPUT": str(writer.write(tmp_path / "osm" / "city.osm"))}, ("BUILDINGS", "STREETS")
    if name == "openspaceinventory":
        given = access(5)
        return {key: given[key] for key in ("OPEN_SPACES", "AREAS", "POPULATION")}, ("SPACES", "AREAS_OUTPUT")
    if name == "makeareas":
        return {"BOUNDARY": access(5)["AREAS"], "SIZE_M": 200}, ("OUTPUT",)
    if name == "publicspacesites":
        given = access(5)
        given["CANDIDATES"] = given.pop("OPEN_SPACES")
        return given, ("OUTPUT", "AREAS_OUTPUT", "UNCONNECTED")
    if name == "publicspacequality":
        answers = [(None, {"space_id": "P", "lighting": "yes"}), (None, {"space_id": "Q", "lighting": "odd"})]
        survey = make_layer("None", answers, None, "survey")
        return {"SPACES": access(5)["OPEN_SPACES"], "SURVEY": survey}, ("OUTPUT", "PROBLEMS")
    if name == "importfootprints":
        lines = [
            f'{{"type": "Polygon", "coordinates": [[[{i}, 0], [{i}.1, 0], [{i}, 0.1], [{i}, 0]]]}}' for i in range(9)
        ]
        path = tmp_path / "city.geojsonl"
        path.write_text("\n".join(f'{{"type": "Feature", "geometry": {line}}}' for line in lines), encoding="utf-8")
        return {"INPUT": str(path), "SCHEME": "microsoft"}, ("OUTPUT",)
    given = access(5)
    return {key: given[key] for key in ("STREETS", "AREAS")}, (
        ("OUTPUT", "INTERSECTIONS") if name == "streetconnectivity" else ("STREET_AREAS", "AREAS_OUTPUT")
    )


@pytest.mark.parametrize("files", ["one file", "a file each", "shapefiles"])
@pytest.mark.parametrize(
    "name",
    [
        "publicspaceaccess",
        "populationtobuildings",
        "importosm",
        "importfootprints",
        "makeareas",
        "openspaceinventory",
        "streetland",
        "streetconnectivity",
        "publicspacesites",
        "publicspacequality",
    ],
)
def test_cancel_at_any_moment(provider, make_layer, homes, access, tmp_path, rows_of, name, files):
    """All or nothing: either the earlier results are as they were and nothing is left about, or all are replaced."""
    parameters, sinks = cases(name, make_layer, homes, access, tmp_path)
    folder = tmp_path / "results"
    folder.mkdir()
    if files == "one file":
        places = {key: place(folder / "city.gpkg", key.lower()) for key in sinks}
        layers = {key: f"{folder / 'city.gpkg'}|layername={key.lower()}" for key in sinks}
    else:
        ending = "gpkg" if files == "a file each" else "shp"
        places = layers = {key: str(folder / f"{key.lower()}.{ending}") for key in sinks}
    algorithm = provider.algorithm(name)

    def execute(feedback):
        results, ok = algorithm.create().run({**parameters, **places}, QgsProcessingContext(), feedback)
        assert ok, feedback.errors
        return results

    whole = Stopping()
    written = execute(whole)
    if files == "shapefiles":
        layers = {key: written[key] for key in sinks}  # a table is a .dbf
    after = {key: len(rows_of(path)) for key, path in layers.items()}
    lose_a_row(layers)  # so that an earlier result and a new one differ
    before = {key: len(rows_of(path)) for key, path in layers.items()}
    assert all(before[key] == after[key] - 1 for key in sinks if after[key])
    names = sorted(path.name for path in folder.iterdir())
    moments = range(whole.asked)
    for at in sorted(random.Random(1).sample(moments, min(len(moments), 6)) + [*moments[-2:]]):
        results = execute(Stopping(at))
        found = {key: len(rows_of(path)) for key, path in layers.items()}
        assert found == (after if results else before), at
        assert sorted(path.name for path in folder.iterdir()) == names, at
        if files == "one file":
            assert tables_of(folder / "city.gpkg") == {key.lower() for key in sinks}, at
        if results:
            lose_a_row(layers)


def lose_a_row(layers):
    """Delete the first row of each layer that has one."""
    for path in layers.values():
        layer = QgsVectorLayer(path, "earlier", "ogr")
        first = next(layer.getFeatures(), None)
        if first is not None:
            assert layer.dataProvider().deleteFeatures([first.id()])
