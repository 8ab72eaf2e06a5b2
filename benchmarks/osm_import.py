"""An OpenStreetMap file to the layers of a city: importosm, ogr2ogr."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from . import qgis_session
from .city import City
from .measure import Case


def _tags(*keys: str) -> str:
    return ", ".join(f"hstore_get_value(other_tags, '{key}') AS \"{key}\"" for key in keys)


OGR2OGR = {
    "buildings": f"""SELECT osm_id, osm_way_id, name, building, {_tags("building:levels", "height")}
        FROM multipolygons WHERE building IS NOT NULL""",
    "streets": f"""SELECT osm_id, name, highway,
        {_tags("width", "lanes", "surface", "oneway", "bridge", "tunnel", "access", "foot")}
        FROM lines WHERE highway IS NOT NULL""",
    "open_spaces": f"""SELECT osm_id, osm_way_id, name, leisure, landuse, {_tags("access", "fee")} FROM multipolygons
        WHERE leisure IN ('park', 'garden', 'playground', 'pitch', 'nature_reserve', 'common', 'sports_centre')
        OR landuse IN ('recreation_ground', 'village_green', 'cemetery', 'grass') OR place = 'square'""",
    "services": f"""SELECT osm_id, name, {_tags("amenity", "healthcare", "office")} FROM points
        WHERE other_tags LIKE '%"amenity"=>%' OR other_tags LIKE '%"healthcare"=>%'""",
    "service_areas": """SELECT osm_id, osm_way_id, name, amenity, office FROM multipolygons
        WHERE amenity IS NOT NULL""",
    "stops": f"""SELECT osm_id, name, highway, {_tags("public_transport", "railway")} FROM points
        WHERE highway = 'bus_stop' OR other_tags LIKE '%"public_transport"=>%' OR other_tags LIKE '%"railway"=>%'""",
    "water": """SELECT osm_id, osm_way_id, name, "natural" FROM multipolygons
        WHERE "natural" = 'water' OR landuse = 'reservoir'""",
    "admin": "SELECT osm_id, name, admin_level FROM multipolygons WHERE boundary = 'administrative'",
}
"""What a user would type after ``ogr2ogr -sql`` for the same seven layers (services need two tables)."""
_SINKS = ("BUILDINGS", "STREETS", "OPEN_SPACES", "SERVICES", "STOPS", "WATER", "ADMIN")


def groups(city: City, scratch: Path) -> dict[str, dict[str, Case]]:
    """Return the cases: all layers into one GeoPackage."""
    qgis_session.start()
    ours, theirs = scratch / "ours.gpkg", scratch / "theirs.gpkg"
    return {
        city.osm.name: {
            "plugin, core": lambda: _core(city.osm),
            "plugin, end to end": lambda: _end_to_end(city.osm, ours),
            "ogr2ogr": lambda: _ogr2ogr(city.osm, theirs),
        }
    }


def _core(osm: Path) -> None:
    from urban_profiling_plugin.core.city.import_osm import import_osm

    import_osm(osm)


def _end_to_end(osm: Path, path: Path) -> None:
    path.unlink(missing_ok=True)
    sinks = {key: f"ogr:dbname='{path}' table=\"{key.lower()}\" (geom)" for key in _SINKS}
    qgis_session.run("urbanprofiling:importosm", {"INPUT": str(osm), **sinks})


def _ogr2ogr(osm: Path, path: Path) -> None:
    """Write each layer as ``ogr2ogr -append -sql`` does, without the start of a program for each."""
    path.unlink(missing_ok=True)
    for name, statement in OGR2OGR.items():
        mode = "append" if path.exists() else None
        sql = " ".join(statement.split())
        made = gdal.VectorTranslate(
            str(path), str(osm), format="GPKG", accessMode=mode, SQLStatement=sql, layerName=name
        )
        if made is None:
            raise RuntimeError(f"ogr2ogr: {name}: {gdal.GetLastErrorMsg()}")
