"""Verifying 2,000 spaces: a verdict written and the next space shown, against running the share step again for it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyproj
import shapely

from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.geopackage import write_gpkg_tables
from urban_profiling_plugin.core.public_space.open_space_inventory import open_space_inventory

from . import qgis_session
from .city import City
from .measure import Case

SPACES_N = 2_000
_SIDE_M, _STREETS_N = 10_000.0, 100
_UTM = pyproj.CRS.from_epsg(32628)


def groups(city: City, scratch: Path) -> dict[str, dict[str, Case]]:
    """Return the cases; the spaces are drawn at random, whatever the city."""
    qgis_session.start(with_windows=True)
    from qgis.core import QgsVectorLayer

    from urban_profiling_plugin.gui.verification_page import VerificationPage

    path = scratch / "verification.gpkg"
    tables = _layers()
    tables["spaces"] = open_space_inventory(tables["spaces"], areas=tables["areas"]).layers["SPACES"]
    write_gpkg_tables(path, tables)
    layers = {name: QgsVectorLayer(f"{path}|layername={name}", name, "ogr") for name in tables}
    page = VerificationPage()
    page.set_layers(layers["spaces"], layers["areas"], layers["streets"], layers["homes"])
    page.show()
    qgis_session.wait_for(lambda: page.measured)

    def verdict() -> None:
        page.verify()
        page.grab()

    def share() -> None:
        given = {
            "AREAS": layers["areas"].source(),
            "OPEN_SPACES": layers["spaces"].source(),
            "STREET_AREAS": layers["streets"].source(),
        }
        qgis_session.run("urbanprofiling:publicspaceshare", {**given, "OUTPUT": "TEMPORARY_OUTPUT"})

    return {f"{SPACES_N} spaces": {"plugin, a verdict and the next space": verdict, "publicspaceshare again": share}}


def _layers() -> dict[str, Frame]:
    draw = np.random.default_rng(1)
    x, y = draw.uniform(0, _SIDE_M, (2, SPACES_N))
    width, height = draw.uniform(5, 250, (2, SPACES_N))
    kinds = np.array(["park", "garden", "square", "pitch"], dtype=object)[draw.integers(0, 4, SPACES_N)]
    names = np.array([f"space {i}" for i in range(SPACES_N)], dtype=object)
    along = np.linspace(0, _SIDE_M, _STREETS_N)
    homes = draw.uniform(0, _SIDE_M, (20_000, 2))
    return {
        "areas": Frame(np.array([shapely.box(0, 0, _SIDE_M, _SIDE_M)], dtype=object), {}, _UTM, name="areas"),
        "spaces": Frame(shapely.box(x, y, x + width, y + height), {"kind": kinds, "name": names}, _UTM, name="spaces"),
        "streets": Frame(shapely.box(0, along, _SIDE_M, along + 8), {}, _UTM, name="streets"),
        "homes": Frame(shapely.points(homes), {"population": np.full(len(homes), 4.0)}, _UTM, name="homes"),
    }
