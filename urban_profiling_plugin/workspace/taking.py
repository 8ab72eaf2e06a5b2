"""Puts a layer into a workspace and gives it its role, both or neither; what it was made from is not touched."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path

from osgeo import gdal

from ..core.errors import UrbanProfilingError
from ..core.frame import Frame
from ..core.geopackage import gpkg_tables_apart
from ..core.gpkg_records import Statement
from ..core.io import gdal_exceptions
from ..core.progress import Progress
from ..core.roles import ROLES
from ..core.text import QT_TRANSLATE_NOOP
from . import recovery, runs, schema, sources
from .package import unwritable
from .raster_files import all_files
from .roles import RoleLayer, role_statements
from .workspace import Workspace

_NEW = "~new"


def put_layer(
    city: Workspace,
    table: str,
    frame: Frame,
    role: str,
    vendor: str = "",
    mapping: Mapping[str, str] | None = None,
    also: Sequence[Statement] = (),
    progress: Progress | None = None,
) -> str:
    """Write a layer to a new table that takes on a role, and return its source.

    Parameters
    ----------
    table : a name that `Workspace.free_table` gave.
    also : what else is written in the same transaction.

    Raises
    ------
    UrbanProfilingError : the file cannot be written; then nothing has changed.
    """
    layer = RoleLayer(city.source(table), dict(mapping or {}), vendor, checked=runs.now())
    with contextlib.ExitStack() as stack:
        _keep_others_off(city, stack)
        shapes = {table: ROLES[role].geometry}
        put_in_place = stack.enter_context(gpkg_tables_apart(city.package, {table: frame}, progress, shapes=shapes))
        put_in_place([*also, *role_statements(role, layer, city.home)])
    return layer.source


def put_raster(city: Workspace, source: str, role: str, vendor: str = "", progress: Progress | None = None) -> str:
    """Copy a raster into the folder of rasters, as a GeoTIFF, give it its role, and return its source.

    A GeoTIFF is copied with the files beside it that belong to it; anything else is converted.

    Raises
    ------
    UrbanProfilingError : it cannot be read, or the folder not be written.
    """
    progress = progress or Progress()
    target = _free_raster(city, role)
    scratch = target.with_name(f".{target.stem}{_NEW}{target.suffix}")
    try:
        city.rasters.mkdir(exist_ok=True)
        with contextlib.ExitStack() as stack:
            _keep_others_off(city, stack)
            beside = _copy_raster(source, scratch, progress)
            for path in (*beside, scratch):  # itself last: what is there is whole
                path.replace(target.with_name(path.name.replace(scratch.stem, target.stem, 1)))
            layer = RoleLayer(sources.source_of(target), vendor=vendor, checked=runs.now())
            with schema.connect(city.package, write=True) as connection:
                for statement in role_statements(role, layer, city.home):
                    connection.execute(*statement)
    except (OSError, RuntimeError, sqlite3.Error) as error:
        progress.check()
        told = UrbanProfilingError(
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{path}” cannot be copied into the city's folder: {reason}."),
            path=Path(source.partition("|")[0]).name,
            reason=error,
        )
        raise city.explained(error, told) from error
    finally:
        for path in scratch.parent.glob(f"{scratch.stem}*"):
            with contextlib.suppress(OSError):
                path.unlink()
    return layer.source


def _keep_others_off(city: Workspace, stack: contextlib.ExitStack) -> None:
    try:
        stack.enter_context(recovery.at_work(city.package))
    except OSError as error:
        raise city.explained(error, unwritable(city.folder, error)) from error


def _free_raster(city: Workspace, role: str) -> Path:
    target, number = city.rasters / f"{role}.tif", 1
    while target.exists():
        number += 1
        target = city.rasters / f"{role}_{number}.tif"
    return target


def _copy_raster(source: str, scratch: Path, progress: Progress) -> list[Path]:
    """Write a raster under a name of its own, and return the files beside it."""
    with gdal_exceptions():
        dataset = gdal.OpenEx(source, gdal.OF_RASTER | gdal.OF_READONLY)
        path = Path(source)
        if dataset.GetDriver().ShortName == "GTiff" and path.is_file():
            del dataset
            made = [scratch.with_name(file.name.replace(path.stem, scratch.stem, 1)) for file in all_files(path)]
            made[0] = scratch
            for file, copy in zip(all_files(path), made):
                progress.check()
                shutil.copyfile(file, copy)
            return made[1:]

        def goes_on(share: float, _message: str, _data: object) -> int:
            progress.at(100.0 * share)
            return 1

        options = ["COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER", "TILED=YES"]
        gdal.Translate(os.fspath(scratch), dataset, format="GTiff", creationOptions=options, callback=goes_on)
        return []
