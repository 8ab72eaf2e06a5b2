"""Takes layers into the city's GeoPackage; what they were made from is not touched."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..algorithms.bridge import Source, crs_to_pyproj, vector_source
from ..core.errors import UrbanProfilingError
from ..core.progress import Progress
from ..core.text import QT_TRANSLATE_NOOP, Message
from ..workspace.sources import source_of
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
    """Where a layer lies now, whose words it was in, and what to know about it."""

    source: str
    notes: tuple[Message, ...] = ()
    vendor: str = ""


def taking(city: Workspace, wanted: Wanted) -> Work:
    """Return the work of copying a layer into the GeoPackage in the words of its role; call it in the window's thread.

    Raises
    ------
    UrbanProfilingError : the layer cannot be read, or has no CRS.
    """
    if isinstance(wanted.layer, QgsRasterLayer):
        path = Path(wanted.layer.source().partition("|")[0])
        return lambda progress: _copy_raster(city, path, wanted.role)
    source, context = _source(wanted.layer)

    def copy(progress: Progress) -> Taken:
        from ..core.geopackage import write_gpkg
        from ..core.role_mapping import mapped

        made = mapped(source.read(None, progress.part(0, 50)), wanted.mapping, wanted.role, wanted.vendor)
        table = city.free_table(wanted.role)
        write_gpkg(city.package, table, made.frame, progress.part(50, 100))
        context.feedback()  # the source reads through it: it lives until here
        return Taken(city.source(table), tuple(made.notes), wanted.vendor)

    return copy


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
        if ROLES[name].geometry != RASTER and isinstance(opened, QgsVectorLayer) and (name == role or opened.isValid()):
            given[name] = _source(opened)
    vendor = city.roles[role].vendor if role in city.roles else ""

    def mend(progress: Progress) -> Taken:
        from ..core.checks.fixes import fix
        from ..core.geopackage import write_gpkg

        part = progress.part(0, 40)
        frames = {name: source.read(None, part) for name, (source, _) in given.items()}
        fixed = fix(check, role, frames, progress.part(40, 80))
        if not len(fixed.changed) and not len(fixed.removed):
            return Taken("", (fixed.message,), vendor)
        table = city.free_table(f"{role}_mended")
        write_gpkg(city.package, table, fixed.frame, progress.part(80, 100))
        return Taken(city.source(table), (fixed.message,), vendor)

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


def _copy_raster(city: Workspace, path: Path, role: str) -> Taken:
    suffix = path.suffix.lower()
    target, number = city.rasters / f"{role}{suffix}", 1
    while target.exists():
        number += 1
        target = city.rasters / f"{role}_{number}{suffix}"
    try:
        city.rasters.mkdir(exist_ok=True)
        scratch = target.with_name(f".{target.stem}~new{suffix}")
        shutil.copyfile(path, scratch)
        scratch.replace(target)
    except OSError as error:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{path}” cannot be copied into the city's folder: {reason}."),
            path=path.name,
            reason=error,
        ) from error
    return Taken(source_of(target))
