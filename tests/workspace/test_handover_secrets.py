"""What must not be told does not travel in a hand-over, by whatever way it came into the city."""

from __future__ import annotations

import contextlib
import io
import json
import sqlite3
import subprocess
import zipfile
from pathlib import PureWindowsPath
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

import numpy as np
import pytest
from osgeo import gdal, osr

from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.geopackage import gpkg_tables_apart, write_gpkg
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.gui.commands import destination
from urban_profiling_plugin.workspace import handover, recovery
from urban_profiling_plugin.workspace.paths_in_text import without_paths
from urban_profiling_plugin.workspace.recording import Recording
from urban_profiling_plugin.workspace.workspace import Workspace

from .test_workspace import squares

SECRET = "Amina of house 12"


@pytest.fixture
def city(tmp_path):
    """A city with a survey of households and buildings with disability."""
    made = Workspace.create(tmp_path / "ana" / "Town & o'Brien", "Town")
    write_gpkg(made.package, "survey", survey())
    write_gpkg(made.package, "houses", squares(5, levels=np.arange(5), disabled=np.array([7.0] * 5)))
    write_gpkg(made.package, "wards", squares(2, area_id=np.arange(2)))
    made.reload()
    made.set_role("household_survey", made.source("survey"))
    made.set_role("buildings", made.source("houses"))
    made.set_role("areas", made.source("wards"))
    yield made
    made.close()


def survey(n=40):
    text = {"dtype": object}
    people = {"head_name": np.array([SECRET] * n, **text), "water_source": np.array(["well"] * n, **text)}
    return squares(n, area_id=np.arange(n) % 2, rooms=np.arange(n), **people)


@pytest.fixture
def opened(city, tmp_path):
    """Return `opened(...)`: pack, unpack elsewhere and open."""
    made = []

    def open_(**options):
        archive = tmp_path / "town.zip"
        handover.pack(city, archive, **options)
        elsewhere = tmp_path / f"elsewhere {len(made)}"
        elsewhere.mkdir()
        made.append(Workspace.open(handover.unpack(archive, elsewhere)))
        return made[-1]

    yield open_
    for workspace in made:
        workspace.close()


def result(city, name, frame, made_of, sensitivity="none", algorithm="urbanprofiling:x"):
    """Record a run that made a layer from others."""
    inputs = {f"LAYER_{number}": [source] for number, source in enumerate(made_of)}
    declared = {"OUTPUT": sensitivity} if sensitivity != "none" else {}
    given = {key: sources[0] for key, sources in inputs.items()}
    recording = Recording.begin(city.package, algorithm, given, inputs, {"OUTPUT": name}, {}, "", declared)
    with gpkg_tables_apart(city.package, {name: frame}, keep_before=True) as put_in_place:
        put_in_place(recording.finished(["OUTPUT"], {}, [], []))
    recording.close()
    city.reload()
    return city.source(name)


def item(city, name):
    return next(found for found in handover.items_of(city) if found.name == name)


# --- layers ----------------------------------------------------------------------------------------------------------


def test_what_is_no_longer_a_survey_by_its_role_still_is_one(city, opened):
    city.clear_role("household_survey")
    assert item(city, "survey").sensitive
    again = opened()
    assert "survey" not in again.tables
    assert SECRET.encode() not in again.package.read_bytes()


def test_a_survey_that_a_newer_one_replaced_stays_behind_too(city, opened):
    write_gpkg(city.package, "survey_2", survey(3))
    city.reload()
    city.set_role("household_survey", city.source("survey_2"))
    again = opened()
    assert not {"survey", "survey_2"} & set(again.tables)
    again = opened(include=[city.source("survey_2")], keep_columns=True)
    assert {"survey_2"} == {"survey", "survey_2"} & set(again.tables)


def test_a_survey_renamed_in_qgis_is_one(city, opened):
    gdal.OpenEx(str(city.package), gdal.OF_UPDATE).ExecuteSQL('ALTER TABLE "survey" RENAME TO "harmless"')
    city.reload()
    assert item(city, "harmless").sensitive
    assert SECRET.encode() not in opened().package.read_bytes()


def test_buildings_that_were_mended_are_emptied_before_and_after(city, opened):
    write_gpkg(city.package, "buildings_mended", squares(4, disabled=np.array([7.0] * 4)))
    city.reload()
    city.set_role("buildings", city.source("buildings_mended"))
    again = opened()
    with sqlite3.connect(again.package) as connection:
        for table in ("houses", "buildings_mended"):
            assert {row[0] for row in connection.execute(f"SELECT disabled FROM {table}")} == {None}, table


def test_a_layer_with_two_roles_is_as_sensitive_as_the_worse(city):
    city.set_role("population", city.source("survey"))
    assert item(city, "survey").sensitive
    city.clear_role("household_survey")
    assert item(city, "survey").sensitive


def test_a_layer_that_nobody_tagged_is_judged_by_its_columns(city, opened):
    """Somebody copied it into the GeoPackage with another program."""
    write_gpkg(city.package, "Copy of survey", survey(5))
    write_gpkg(city.package, "contacts", squares(3, phone=np.array(["+222"] * 3, dtype=object), beds=np.arange(3)))
    write_gpkg(city.package, "trees", squares(3, height=np.arange(3)))
    city.reload()
    assert item(city, "Copy of survey").sensitive
    assert item(city, "contacts").columns == ("phone",)
    assert not item(city, "trees").sensitive
    again = opened()
    assert {"contacts", "trees"} <= set(again.tables)
    with sqlite3.connect(again.package) as connection:
        assert connection.execute("SELECT DISTINCT phone FROM contacts").fetchall() == [(None,)]
        assert connection.execute("SELECT count(DISTINCT beds) FROM contacts").fetchone() == (3,)


def test_what_no_program_lists_stays_behind(city, opened):
    with sqlite3.connect(city.package) as connection:
        connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)")
        connection.execute("INSERT INTO notes (text) VALUES (?)", (SECRET,))
        connection.execute("CREATE VIEW heads AS SELECT head_name FROM survey")
        connection.execute("CREATE TABLE qgis_projects (name TEXT PRIMARY KEY, metadata BLOB, content BLOB)")
        connection.execute("INSERT INTO qgis_projects VALUES ('mine', ?, ?)", (SECRET, SECRET))
    again = opened()
    assert SECRET.encode() not in again.package.read_bytes()
    with sqlite3.connect(again.package) as connection:
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        assert not {"notes", "heads", "qgis_projects", "survey"} & names
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert not [name for name in names if name.startswith(("rtree_survey", "trigger_insert_feature_count_survey"))]


def test_styles_and_metadata_of_what_stays_behind_do_too(city, opened):
    with sqlite3.connect(city.package) as connection:
        connection.execute("CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, f_table_name TEXT, styleQML TEXT, "
                           "styleSLD TEXT, description TEXT, owner TEXT)")  # fmt: skip
        connection.execute("INSERT INTO layer_styles VALUES (1, 'survey', ?, '', '', 'ana')", (SECRET,))
        connection.execute("INSERT INTO layer_styles VALUES (2, 'wards', '<qgis/>', '', '', 'ana')")
        connection.execute("INSERT INTO gpkg_metadata (md_standard_uri, metadata) VALUES ('x', ?)", (SECRET,))
        connection.execute(
            "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) "
            "VALUES ('table', 'survey', last_insert_rowid())"
        )
    again = opened()
    assert SECRET.encode() not in again.package.read_bytes()
    with sqlite3.connect(again.package) as connection:
        assert connection.execute("SELECT f_table_name, owner FROM layer_styles").fetchall() == [("wards", "")]


@pytest.mark.parametrize("name", ["houses", "survey", "wards"])
def test_a_layer_from_elsewhere_is_no_other_of_its_name(city, opened, tmp_path, name):
    """It is emptied by its own columns, and takes nothing of the one inside with it."""
    write_gpkg(tmp_path / "cadastre.gpkg", name, squares(3, disabled=np.array([3.0] * 3), phone=np.arange(3)))
    city.set_role("buildings", f"{tmp_path.as_posix()}/cadastre.gpkg|layername={name}")
    again = opened(leave=[city.source("houses")])
    assert again.layer_of("buildings") == again.source("buildings")
    assert again.tables["buildings"].count == 3
    assert "wards" in again.tables
    assert "houses" not in again.tables
    with sqlite3.connect(again.package) as connection:
        assert connection.execute("SELECT DISTINCT disabled, phone FROM buildings").fetchall() == [(None, None)]
    again = opened(leave=[city.layer_of("buildings")])
    assert "buildings" not in again.roles
    assert "houses" in again.tables


def test_a_filtered_layer_from_elsewhere_brings_what_its_filter_shows(city, opened, tmp_path):
    write_gpkg(tmp_path / "cadastre.gpkg", "all", squares(9))
    city.set_role("buildings", f"{tmp_path.as_posix()}/cadastre.gpkg|layername=all|subset=value < 4")
    assert opened().tables["buildings"].count == 4


# --- results ---------------------------------------------------------------------------------------------------------


def test_columns_kept_from_an_input_are_as_sensitive_as_there(city, opened):
    """Through a second result too."""
    first = result(city, "near", squares(5, Disabled=np.array([7.0] * 5), km=np.arange(5)), [city.source("houses")])
    result(city, "nearer", squares(5, disabled=np.array([7.0] * 5), km=np.arange(5)), [first])
    result(city, "other", squares(5, disabled=np.array([7.0] * 5)), [city.source("wards")])
    assert item(city, "near").columns == ("Disabled",)
    assert item(city, "nearer").columns == ("disabled",)
    assert item(city, "other").columns == (), "a share by area is no column of a building"
    again = opened()
    with sqlite3.connect(again.package) as connection:
        for table in ("near", "nearer"):
            assert connection.execute(f"SELECT DISTINCT disabled FROM {table}").fetchall() == [(None,)]
            assert connection.execute(f"SELECT count(DISTINCT km) FROM {table}").fetchone() == (5,)
        assert connection.execute("SELECT DISTINCT disabled FROM other").fetchall() == [(7.0,)]


def test_rows_of_households_do_not_travel_through_a_result(city, opened):
    keeps = result(
        city, "deprived", squares(40, water_source=np.array(["well"] * 40, dtype=object)), [city.source("survey")]
    )
    result(city, "worst", squares(7, water_source=np.array(["well"] * 7, dtype=object)), [keeps, city.source("wards")])
    result(city, "drawn", squares(40, score=np.arange(40)), [city.source("survey")])
    result(
        city,
        "by_area",
        squares(2, area_id=np.arange(2), share_pct=np.arange(2)),
        [city.source("survey"), city.source("wards")],
    )
    found = {found.name: found.sensitive for found in handover.items_of(city)}
    assert {name for name, sensitive in found.items() if sensitive} == {"survey", "deprived", "worst", "drawn"}
    assert "by_area" in opened().tables


def test_a_result_that_builds_on_itself_is_judged_once(city):
    inventory = result(
        city, "inventory", squares(3, phone=np.arange(3)), [city.source("wards"), city.source("inventory")]
    )
    assert not item(city, "inventory").sensitive
    result(city, "inventory", squares(3), [inventory, city.source("houses")])
    assert not item(city, "inventory").sensitive


def test_declared_rows_and_layers(city):
    result(city, "people", squares(3, tenure=np.arange(3)), [city.source("wards")], "rows")
    result(city, "answers", squares(3), [city.source("wards")], "layer")
    assert item(city, "people").columns == ("tenure",)
    assert item(city, "answers").sensitive


# --- files -----------------------------------------------------------------------------------------------------------


def raster(path):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32628)
    made = gdal.GetDriverByName("GTiff").Create(str(path), 2, 2)
    made.SetGeoTransform((0, 1, 0, 2, 0, -1))
    made.SetProjection(reference.ExportToWkt())
    del made
    return path.as_posix()


def test_rasters_go_with_what_belongs_to_them(city, opened, tmp_path):
    raster(city.rasters / "elevation.tif")
    for suffix in (".tif.aux.xml", ".tfw"):
        (city.rasters / f"elevation{suffix}").write_text("x", encoding="utf-8")
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    city.set_role("elevation", (city.rasters / "elevation.tif").as_posix())
    city.set_role("population_grid", raster(tmp_path / "a" / "elevation.tif"))
    city.set_role("built_up", raster(city.folder / "built.tif"))
    names = [found.name for found in handover.items_of(city)]
    assert names.count("elevation.tif") == 2
    assert "elevation.tfw" not in names
    again = opened()
    assert (again.rasters / "elevation.tfw").exists()
    assert (again.rasters / "elevation.tif.aux.xml").exists()
    assert again.layer_of("population_grid") == f"{again.rasters.as_posix()}/elevation_2.tif"
    assert again.layer_of("built_up") == f"{again.folder.as_posix()}/built.tif"
    assert all(
        again.table_of(again.layer_of(role)).shape == "raster" for role in ("elevation", "population_grid", "built_up")
    )
    left = opened(leave=[(city.rasters / "elevation.tif").as_posix()])
    assert not (left.rasters / "elevation.tfw").exists()


def test_tables_that_steps_read_go_along_and_data_does_not(city, opened, tmp_path):
    (tmp_path / "widths.csv").write_text("class,low\nresidential,5\n", encoding="utf-8")
    (tmp_path / "people.csv").write_text("phone,name\n1,x\n", encoding="utf-8")
    (tmp_path / "product.zip").write_bytes(b"PK")
    files = {key: (tmp_path / name).as_posix() for key, name in
             {"WIDTHS_TABLE": "widths.csv", "PEOPLE": "people.csv", "PRODUCT": "product.zip"}.items()}  # fmt: skip
    recording = Recording.begin(
        city.package, "urbanprofiling:streetland", {**files, "STREETS": city.source("wards")},
        {**{key: [path] for key, path in files.items()}, "STREETS": [city.source("wards")]},
        {"STREET_AREAS": "street_land_street_areas"}, {},
    )  # fmt: skip
    with gpkg_tables_apart(city.package, {"street_land_street_areas": squares(2)}) as put_in_place:
        put_in_place(recording.finished(["STREET_AREAS"], {}, [], []))
    recording.close()
    city.reload()
    city.choose({"street_land": {"WIDTHS_TABLE": files["WIDTHS_TABLE"]}})
    found = {found.name: found.sensitive for found in handover.items_of(city) if found.kind == "file"}
    assert found == {"widths.csv": False, "people.csv": True, "product.zip": True}
    again = opened()
    assert (again.folder / "widths.csv").read_text(encoding="utf-8").startswith("class")
    assert not (again.folder / "people.csv").exists()
    run = again.runs[-1]
    assert run.parameters["WIDTHS_TABLE"] == f"{again.folder.as_posix()}/widths.csv"
    assert again.choices["street_land"]["WIDTHS_TABLE"] == run.parameters["WIDTHS_TABLE"]
    assert not again.changed_since(run.parameters["WIDTHS_TABLE"], run.inputs["WIDTHS_TABLE"][0].fingerprint)
    assert set(again.left_out) >= {"people.csv", "product.zip"}
    assert run.parameters["PRODUCT"] == "product.zip"


# --- names -----------------------------------------------------------------------------------------------------------


def everything_in(archive):
    """Return the name and content of every file of a zip, those of projects and databases too."""
    with zipfile.ZipFile(archive) as packed:
        for name in packed.namelist():
            content = packed.read(name)
            yield name, content
            if name.endswith(".qgz"):
                yield from everything_in(io.BytesIO(content))


def test_no_file_of_a_hand_over_names_a_folder_or_a_user(city, tmp_path):
    host = "laptop-of-ana"
    with sqlite3.connect(city.package) as connection:
        connection.execute("CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, f_table_name TEXT, styleQML TEXT, "
                           "styleSLD TEXT, description TEXT, owner TEXT)")  # fmt: skip
        qml = (
            "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis><prop k=\"name\" "
            'v="/home/ana/icons/tree.svg"/><prop v="base64:iVBORw0/ab/cd/ef+/home/x/yz=="/>'
            '<layer expression="&quot;area&quot; / 10000 / 2"/></qgis>'
        )
        connection.execute("INSERT INTO layer_styles VALUES (1, 'wards', ?, '', '', 'ana')", (qml,))
        history = json.dumps({"inputs": "C:\\Users\\ana\\Town\\a.gpkg|layername=x"}).replace('"', "&quot;")
        xml = f"<qgis><contact><name>ana</name></contact><history>{history}</history></qgis>"
        connection.execute("INSERT INTO gpkg_metadata (md_standard_uri, metadata) VALUES ('x', ?)", (xml,))
        connection.execute(
            "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) "
            "VALUES ('table', 'wards', last_insert_rowid())"
        )
    recording = Recording.begin(
        city.package,
        "urbanprofiling:x",
        {"A": "C:\\Users\\ana\\a b\\x.shp", "B": f"{tmp_path}/ana/other/y.shp"},
        {},
        {},
        {},
    )
    recording.ended("failed", f"“{tmp_path}/ana/o'brien/z.shp” cannot be read by ana’s program in /home/ana.")
    recording.close()
    with sqlite3.connect(city.package) as connection:
        connection.execute("UPDATE runs SET run_by = ?", (json.dumps({"user": "ana", "host": host}),))
    city.reload()
    project(city, tmp_path)
    archive = tmp_path / "town.zip"
    handover.pack(city, archive)
    told = dict(everything_in(archive))
    assert {name.rpartition("/")[2] for name in told} >= {"town.gpkg", "town.qgz", "town.qgs", "town.qgd"}
    for secret in (str(tmp_path), "/ana", "\\ana", "ana/", "Users", host, "saveUser", "<author", SECRET):
        for name, content in told.items():
            assert secret.encode() not in content, (secret, name)
    with zipfile.ZipFile(archive) as packed:
        packed.extract("town/town.gpkg", tmp_path)
    with sqlite3.connect(tmp_path / "town" / "town.gpkg") as connection:
        (style,) = connection.execute("SELECT styleQML FROM layer_styles").fetchone()
        given, problem = connection.execute("SELECT parameters, problem FROM runs").fetchone()
    assert style.startswith("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis>")
    assert '"tree.svg"' in style
    assert "base64:iVBORw0/ab/cd/ef+/home/x/yz==" in style, "a picture in letters is no path"
    assert "/ 10000 / 2" in style, "a division is none"
    assert json.loads(given) == {"A": "x.shp", "B": "y.shp"}
    assert "z.shp” cannot be read" in problem


@pytest.mark.parametrize(
    "name",
    [
        "ana maría's stick",
        "l' été d' ana",
        'it\'s "quoted" by ana',
        "ana; b, c=d & <x>",
        "ana 100% #1 ? {b}",
        "[ana] *",
    ],
)
def test_whatever_the_folder_is_called_nobody_reads_it(tmp_path, name):
    folder = tmp_path / name / "المدينة" / "Town"
    made = Workspace.create(folder, "Town")
    write_gpkg(made.package, "wards", squares(2))
    made.reload()
    to = destination(made.package.as_posix(), "t"), destination(str(PureWindowsPath("C:\\Users", name, "x.gpkg")), "t")
    picture, sentence = f"{folder}/logo.svg", f"“{folder}” is not there; see {made.package}: nothing is lost."
    recording = Recording.begin(
        made.package, "urbanprofiling:x", {"A": picture, "B": to[0], "C": [to[1]], "D": sentence}, {}, {}, {}
    )
    recording.ended("failed", sentence)
    recording.close()
    history = json.dumps({"parameters": {"OUTPUT": to[0], "OTHER": to[1]}, "notes": [sentence]}, ensure_ascii=False)
    tree = ElementTree.Element("qgis")
    for text in (history, json.dumps(json.loads(history)), picture, sentence, to[0]):
        ElementTree.SubElement(tree, "history", {"v": text}).text = text
    xml = ElementTree.tostring(tree, encoding="unicode")
    with sqlite3.connect(made.package) as connection:
        connection.execute("INSERT INTO gpkg_metadata (md_standard_uri, metadata) VALUES ('x', ?)", (xml,))
        connection.execute(
            "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) "
            "VALUES ('table', 'wards', last_insert_rowid())"
        )
        connection.execute("CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, f_table_name TEXT, styleQML TEXT, "
                           "styleSLD TEXT, description TEXT, owner TEXT)")  # fmt: skip
        connection.execute("INSERT INTO layer_styles VALUES (1, 'wards', ?, '', ?, 'x')", (xml, sentence))
        connection.execute("UPDATE gpkg_contents SET description = ?", (sentence,))
    with zipfile.ZipFile(made.project, "w") as packed:
        packed.writestr("town.qgs", xml)
    made.reload()
    handover.pack(made, tmp_path / "town.zip")
    for file, content in everything_in(tmp_path / "town.zip"):
        for secret in ("المدينة", name, "ana", json.dumps("المدينة")[1:-1], str(tmp_path)):
            assert secret.encode() not in content, (secret, file, content[content.find(secret.encode()) - 60 :][:200])
    again = Workspace.open(handover.unpack(tmp_path / "town.zip", tmp_path))
    assert again.runs[0].parameters["B"] == "ogr:dbname='town.gpkg' table=\"t\" (geom)"
    assert again.runs[0].parameters["A"] == f"{again.folder.as_posix()}/logo.svg"
    again.close()
    made.close()


def project(city, tmp_path):
    """Write a project as QGIS does, with a layer of each kind of place."""
    layer = (
        "<maplayer><id>{id}</id><datasource>{source}</datasource><provider>{provider}</provider>"
        "<resourceMetadata><contact><name>ana</name></contact></resourceMetadata></maplayer>"
    )
    layers = {
        "wards_1": ("./town.gpkg|layername=wards", "ogr"),
        "survey_1": ("./town.gpkg|layername=survey", "ogr"),
        "outside_1": (f"{tmp_path}/ana/outside.gpkg|layername=x", "ogr"),
        "base_1": ("dbname='x' host=db user=ana", "postgres"),
    }
    tree = "".join(f'<layer-tree-layer id="{id}" source="{tmp_path}/ana/x.gpkg"/>' for id in layers)
    items = "".join(f"<item>{id}</item>" for id in layers)
    text = (
        f"<qgis saveUser='ana' saveUserFull='Ana A.'><homePath path='{tmp_path}/ana'/><projectMetadata>"
        f"<author>Ana</author></projectMetadata><layer-tree-group>{tree}<custom-order>{items}</custom-order>"
        "</layer-tree-group><projectlayers>"
        + "".join(layer.format(id=id, source=source, provider=kind) for id, (source, kind) in layers.items())
        + f"</projectlayers><Layout><picture file={quoteattr(f'{city.folder}/logo.png')}/></Layout></qgis>"
    )
    with contextlib.closing(sqlite3.connect(tmp_path / "x.qgd")) as connection:
        for name in ("wards_1_labels", "survey_1_labels"):
            connection.execute(f"CREATE TABLE {name} (ASPK TEXT)")
            connection.execute(f"INSERT INTO {name} VALUES (?)", (SECRET if "survey" in name else "x",))
        connection.commit()
    with zipfile.ZipFile(city.project, "w") as packed:
        packed.writestr("town.qgs", text)
        packed.write(tmp_path / "x.qgd", "town.qgd")
        packed.writestr("attachment.txt", "ana/")


def test_the_project_has_what_goes_along_and_nothing_else(city, tmp_path):
    project(city, tmp_path)
    handover.pack(city, tmp_path / "town.zip")
    told = dict(everything_in(tmp_path / "town.zip"))
    text = next(content for name, content in told.items() if name == "town.qgs").decode()
    assert "./town.gpkg|layername=wards" in text
    for gone in ("survey_1", "outside_1", "base_1", "host=db"):
        assert gone not in text
    assert "'./logo.png'" in text or '"./logo.png"' in text
    assert text.count("wards_1") == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/home/ana", ""),
        ("C:\\Users\\Ana Maria", ""),
        ("/home/o'brien/x.shp", "x.shp"),
        ("ogr:dbname='/home/ana maría\\'s stick/x.gpkg' table=\"t\" (geom)", "ogr:dbname='x.gpkg' table=\"t\" (geom)"),
        ("ogr:dbname='/data/l\\' été \"a\"/x.gpkg' table='t'", "ogr:dbname='x.gpkg' table='t'"),
        ("ogr:dbname='C:\\\\Users\\\\o\\'brien\\\\x.gpkg' table='t' (geom)", "ogr:dbname='x.gpkg' table='t' (geom)"),
        ('dbname="//server/ana (2)/x.gpkg" table="t"', 'dbname="x.gpkg" table="t"'),
        ("dbname='gis' host=db user=ana", "dbname='gis' host=db user=ana"),
        ("/data/Sana'a/x.shp|layername=y", "x.shp|layername=y"),
        ("\\\\server\\ana\\x.shp", "x.shp"),
        ("//server/ana/x.shp", "x.shp"),
        ("delimitedtext://file:///home/ana/stops.txt?type=csv", "delimitedtext://stops.txt?type=csv"),
        ("“/home/ana/x.shp” and “/srv/ana/y.shp”", "“x.shp” and “y.shp”"),
        ("the folder /home/ana is full", "the folder  is full"),
        ("1/2/3, 10 / 5 / 2, km/h, and/or/not", "1/2/3, 10 / 5 / 2, km/h, and/or/not"),
        ("<b>x</b>, <br/>y</p>", "<b>x</b>, <br/>y</p>"),
        ("+proj=utm +zone=28 +units=m", "+proj=utm +zone=28 +units=m"),
        ("", ""),
    ],
)
def test_paths_of_every_kind(text, expected):
    assert without_paths(text) == expected


# --- reliability -----------------------------------------------------------------------------------------------------


def test_packed_while_qgis_edits_it_has_what_was_saved(city, opened, qgis_app):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(city.source("wards"), "wards", "ogr")
    assert layer.startEditing()
    dataset = gdal.OpenEx(str(city.package), gdal.OF_UPDATE)
    wards = dataset.GetLayerByName("wards")
    feature = wards.GetFeature(1)
    feature.SetFID(-1)
    wards.CreateFeature(feature)
    dataset.FlushCache()
    assert city.package.with_name(f"{city.package.name}-wal").exists(), "the test says nothing"
    again = opened()
    assert again.tables["wards"].count == 3
    assert not list(again.folder.glob("*-wal"))
    assert layer.rollBack()


def test_stopped_at_any_moment_nothing_is_left(city, tmp_path):
    seen = []

    def stop_at(share):
        return Progress(report=seen.append, cancelled=lambda: bool(seen) and seen[-1] >= share)

    target = tmp_path / "out" / "town.zip"
    target.parent.mkdir()
    for share in range(0, 100, 7):
        seen.clear()
        with contextlib.suppress(Cancelled):
            handover.pack(city, target, progress=stop_at(share))
            assert share > 55, "from then on it is one short write"
            target.unlink()
        assert not list(target.parent.iterdir())
        assert not list(city.folder.glob(f"{recovery.SCRATCH}*"))
        assert not list(city.folder.glob(".urban_profiling_run_*"))


def test_a_city_that_can_only_be_read_is_packed(city, tmp_path):
    city.close()
    copied = tmp_path / "usb"
    mounted = subprocess.run(["mount", "--bind", str(city.folder), str(city.folder)], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("nothing can be mounted here")
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(city.folder)], check=True)
        again = Workspace.open(city.folder)
        assert not again.writable
        copied.mkdir()
        handover.pack(again, copied / "town.zip")
        assert "town/town.gpkg" in zipfile.ZipFile(copied / "town.zip").namelist()
    finally:
        subprocess.run(["umount", str(city.folder)], check=True)


def test_an_earlier_zip_stays_whole_until_the_new_one_is(city, tmp_path, monkeypatch):
    target = tmp_path / "town.zip"
    handover.pack(city, target)
    before = target.read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(handover, "_write_zip", full)
    with pytest.raises(UrbanProfilingError, match="No space left"):
        handover.pack(city, target)
    assert target.read_bytes() == before


def test_an_archive_that_cannot_be_read_is_said(tmp_path, city):
    target = tmp_path / "town.zip"
    handover.pack(city, target)
    content = target.read_bytes()
    (tmp_path / "cut.zip").write_bytes(content[: len(content) // 2] + b"x" * 40 + content[len(content) // 2 + 40 :])
    (tmp_path / "into").mkdir()
    with pytest.raises(UrbanProfilingError, match="cannot be unpacked"):
        handover.unpack(tmp_path / "cut.zip", tmp_path / "into")
    assert not list((tmp_path / "into").iterdir())
    with zipfile.ZipFile(tmp_path / "odd.zip", "w") as packed:
        packed.writestr("/", "")
    with pytest.raises(UrbanProfilingError, match="not a city"):
        handover.unpack(tmp_path / "odd.zip", tmp_path / "into")


def test_unpacked_into_a_folder_that_cannot_be_written_is_said(tmp_path, city):
    handover.pack(city, tmp_path / "town.zip")
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(UrbanProfilingError, match="cannot be unpacked"):
        handover.unpack(tmp_path / "town.zip", tmp_path / "file")
