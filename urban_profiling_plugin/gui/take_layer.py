"""Takes layers into the city's GeoPackage; what they were made from is not touched."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..algorithms.bridge import Source, crs_to_pyproj, vector_source
from ..algorithms.styling import metadata_xml
from ..core.errors import UrbanProfilingError
from ..core.gpkg_records import metadata_statements
from ..core.progress import Progress
from ..core.text import QT_TRANSLATE_NOOP, Message
from ..workspace.roles import RoleLayer
from ..workspace.runs import now
from ..workspace.taking import put_layer, put_raster
from ..workspace.workspace import Workspace
from .city_layers import find_layer, open_layer
from .job import Work


@dataclass(frozen=True)
class Wanted:
    """A layer, the role it shall play, its column for each field of the role, and whose words those are."""

    layer: QgsMapLayer
    role: str
    mapping: Mapping[str, str]
    vendor: str = ""


@dataclass(frozen=True)
class Taken:
    """Where a layer lies now, empty when nothing had to be done, and what to know about it."""

    source: str
    notes: tuple[Message, ...] = ()


def taking(city: Workspace, wanted: Wanted) -> Work:
    """Return the work of copying a layer into the GeoPackage in the words of its role; call it in the window's thread.

    Raises
    ------
    UrbanProfilingError : the layer cannot be read, or has no CRS.
    """
    if isinstance(wanted.layer, QgsRasterLayer):
        place = wanted.layer.source()
        return lambda progress: Taken(put_raster(city, place, wanted.role, wanted.vendor, progress))
    source, context = _source(wanted.layer)
    table, name, origin = city.free_table(wanted.role), wanted.layer.name(), _origin(wanted)

    def copy(progress: Progress) -> Taken:
        from ..core.role_mapping import mapped

        made = mapped(source.read(None, progress.part(0, 50)), wanted.mapping, wanted.role, wanted.vendor)
        also = metadata_statements(table, name, origin)
        place = put_layer(city, table, made.frame, wanted.role, wanted.vendor, {}, also, progress.part(50, 100))
        context.feedback()  # the source reads through it: it lives until here
        return Taken(place, tuple(made.notes))

    return copy


def _origin(wanted: Wanted) -> str:
    """Return what is known of a layer, and where it was taken from and when, as metadata that QGIS shows."""
    metadata = wanted.layer.metadata()
    metadata.addHistoryItem(f"{now()}: {wanted.role}, {wanted.layer.publicSource()}")
    metadata.addHistoryItem(json.dumps({"mapping": dict(wanted.mapping), "vendor": wanted.vendor}, ensure_ascii=False))
    return metadata_xml(metadata)


def mending(city: Workspace, check: str, role: str) -> Work:
    """Return the work of mending what a check finds in a role's layer, into a copy; call it in the window's thread.

    Raises
    ------
    UrbanProfilingError : a layer cannot be read.
    """
    from ..core.roles import RASTER, ROLES

    given = {}
    for name, layer in city.roles.items():
        opened = find_layer(layer.source) or open_layer(layer.source, name)
        if ROLES[name].geometry == RASTER or not isinstance(opened, QgsVectorLayer):
            continue
        try:
            given[name] = _source(opened)
        except UrbanProfilingError:
            if name == role:
                raise
            # the others are only compared with: one that cannot be read stands in nobody's way
    before = city.roles.get(role, RoleLayer(""))
    table = city.free_table(f"{role}_mended")

    def mend(progress: Progress) -> Taken:
        from ..core.checks.fixes import fix

        part = progress.part(0, 40)
        frames = {name: source.read(None, part) for name, (source, _) in given.items()}
        fixed = fix(check, role, frames, progress.part(40, 80))
        if not len(fixed.changed) and not len(fixed.removed):
            return Taken("", (fixed.message,))
        part = progress.part(80, 100)
        place = put_layer(city, table, fixed.frame, role, before.vendor, before.mapping, (), part)
        return Taken(place, (fixed.message,))

    return mend


def _source(layer: QgsMapLayer) -> tuple[Source, QgsProcessingContext]:
    """Return how to read a layer, with selection left out; the context must live as long."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    source = vector_source(QgsProcessingParameterFeatureSource("LAYER", "LAYER"), {"LAYER": layer}, context)
    if source is None:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{layer}” cannot be read. Check that its file is still there."),
            layer=layer.name(),
        )
    if isinstance(layer, QgsVectorLayer) and layer.isSpatial() and crs_to_pyproj(layer.crs()) is None:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{layer}” has no coordinate reference system. Set it in the layer's properties, then add it.",
            ),
            layer=layer.name(),
        )
    return source, context
