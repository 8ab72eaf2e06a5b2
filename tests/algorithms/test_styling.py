"""What is stored as a layer's style and metadata is made without a layer; it does what the style itself does."""

import re
from xml.etree.ElementTree import canonicalize

import numpy as np
import pyproj
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsLayerMetadata,
    QgsRenderContext,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtXml import QDomDocument

from urban_profiling_plugin import paths
from urban_profiling_plugin.algorithms.fields import alias
from urban_profiling_plugin.algorithms.styling import metadata_xml, style_layer, style_xml
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.geopackage import gpkg_tables_apart
from urban_profiling_plugin.core.gpkg_records import metadata_statements, style_statements

POINT, LINE, POLYGON = (
    QgsWkbTypes.GeometryType.PointGeometry,
    QgsWkbTypes.GeometryType.LineGeometry,
    QgsWkbTypes.GeometryType.PolygonGeometry,
)
SHAPES = {
    POINT: shapely.MultiPoint([(10.0, 50.0)]),
    LINE: shapely.MultiLineString([[(10.0, 50.0), (11.0, 50.0)]]),
    POLYGON: shapely.MultiPolygon([shapely.box(10, 50, 11, 51)]),
}
STYLES = sorted((paths.RESOURCES / "styles").glob("*.qml"))
COLUMNS = {"damaged_pct": np.array([3.0]), "own": np.array(["a"], object)}


_UNIQUE = re.compile(r"\{[0-9a-f]{8}-[0-9a-f-]{27}\}")
"""Newer QGIS gives every layer of a symbol an identity of its own whenever a style is read."""


def shown(layer):
    document = QDomDocument()
    layer.exportNamedStyle(document)
    root = document.documentElement()
    found = {"labels": root.attribute("labelsEnabled")}
    for tag in ("renderer-v2", "labeling", "layerOpacity", "blendMode", "featureBlendMode", "aliases", "flags"):
        part = QDomDocument()
        part.appendChild(part.importNode(root.firstChildElement(tag), True))
        text = _UNIQUE.sub("", part.toString())
        found[tag] = canonicalize(text) if text.strip() else ""
    return found


def written(path, geometry, also):
    frame = Frame(geometry, dict(COLUMNS), None if geometry is None else pyproj.CRS.from_epsg(4326))
    with gpkg_tables_apart(path, {"made": frame}) as put_in_place:
        put_in_place(also)
    return QgsVectorLayer(f"{path}|layername=made", "made", "ogr")


@pytest.mark.parametrize("style", STYLES, ids=lambda path: path.stem)
def test_the_stored_style_is_the_style(qgis_app, tmp_path, style):
    stem, _, output = style.stem.removesuffix(".point").partition(".")
    text = style.read_text("utf-8")
    kind = [POINT, LINE, POLYGON][int(text.partition("<layerGeometryType>")[2][0])]
    output = output or "OUTPUT"
    geometry = np.array([SHAPES[kind]], object)
    plain = written(tmp_path / "plain.gpkg", geometry, [])
    style_layer(plain, stem, output)
    xml = style_xml(["fid", *COLUMNS], kind, stem, output)
    stored = written(tmp_path / "stored.gpkg", geometry, style_statements("made", "geom", "made", xml))
    assert shown(stored) == shown(plain)
    assert shown(stored)["renderer-v2"] != shown(written(tmp_path / "none.gpkg", geometry, []))["renderer-v2"]
    assert stored.attributeAlias(stored.fields().indexOf("damaged_pct")) == alias("damaged_pct") != ""
    assert stored.attributeAlias(stored.fields().indexOf("own")) == ""


def test_a_table_has_aliases_alone(qgis_app, tmp_path):
    xml = style_xml(COLUMNS, QgsWkbTypes.GeometryType.NullGeometry, "recovery_priority", "OUTPUT")
    stored = written(tmp_path / "table.gpkg", None, style_statements("made", "", "made", xml))
    assert "renderer-v2" not in xml
    assert stored.attributeAlias(stored.fields().indexOf("damaged_pct")) == alias("damaged_pct")


def test_stored_metadata_are_the_metadata(qgis_app, tmp_path):
    metadata = QgsLayerMetadata()
    metadata.setTitle("Who & what <where>")
    metadata.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    metadata.addHistoryItem('{"notes": ["é “x”"]}')
    also = metadata_statements("made", "Who & what <where>", metadata_xml(metadata))
    stored = written(tmp_path / "made.gpkg", None, also).metadata()
    assert (stored.title(), stored.history(), stored.crs()) == (metadata.title(), metadata.history(), metadata.crs())


@pytest.mark.parametrize(
    ("stem", "field"),
    [
        ("public_space_access", "served_pct"),
        ("service_access", "served_pct"),
        ("public_space_sites", "newly_served_pct"),
        ("street_land", "street_pct"),
    ],
)
@pytest.mark.parametrize("value", [None, 0.0, 20.0, 99.9, 100.0])
def test_an_area_without_a_figure_is_on_the_map_and_in_the_legend(qgis_app, stem, field, value):
    """Hidden, or nobody there: not a hole in the map."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&field={field}:double", "areas", "memory")
    style_layer(layer, stem, "AREAS_OUTPUT")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([value])
    context = QgsRenderContext()
    context.expressionContext().setFields(layer.fields())
    renderer = layer.renderer()
    renderer.startRender(context, layer.fields())
    context.expressionContext().setFeature(feature)
    keys = renderer.legendKeysForFeature(feature, context)
    renderer.stopRender(context)
    labels = [item.label() for item in renderer.legendSymbolItems() if item.ruleKey() in keys]
    assert len(labels) == 1
    assert ("No figure" in labels[0]) == (value is None)
