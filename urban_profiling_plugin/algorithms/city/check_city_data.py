"""Adapter of `check_city_data`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.errors import Cancelled, UrbanProfilingError
from ...core.progress import Progress
from ...core.result import Result
from ...core.roles import ANY, RASTER, ROLES, Role
from ...core.text import QT_TRANSLATE_NOOP, Message
from ...i18n import tr
from ..base import UrbanAlgorithm
from ..inputs import Inputs
from ..parameters import Figure, Parameter, Sink

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer

    from ...core.frame import Frame
    from ...core.grid import Grid
    from ..bridge import Source

_MOST_CELLS = 25_000_000


def _parameter(role: Role) -> Parameter:
    return Parameter(
        role.name.upper(),
        role.label,
        QT_TRANSLATE_NOOP("UrbanProfiling", "Leave it empty when the city has no such layer yet."),
        "raster" if role.geometry == RASTER else "layer",
        geometry=("table",) if role.geometry == ANY else () if role.geometry == RASTER else (role.geometry,),
        role=role.name,
        optional=True,
    )


class CheckCityDataAlgorithm(UrbanAlgorithm):
    """What is wrong with the data before figures are made of them."""

    stem = "check_city_data"
    group_key = "city"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Check city data")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Looks through the layers of a city and says in plain words what is wrong with them and what to do: before "
        "figures are made of them that somebody has to take back.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Errors stop later steps or make their figures wrong; warnings lower their quality; notes are good to know. "
        "Checked are coordinate systems and places, geometries, overlaps and gaps between areas, fields, words and "
        "letters, identifiers and area codes, numbers and dates, people, streets, damage and rasters. What each check "
        "looks at, with its limits, why it matters and what to do stands on the page “Checks” of the user guide. "
        "Nothing is changed. Limits without a source are the plugin's own.",
    )
    edition = QT_TRANSLATE_NOOP("UrbanProfiling", "The plugin's own checks")
    parameters = tuple(_parameter(role) for role in ROLES.values())
    sinks = (
        Sink(
            "OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Findings"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "One row a finding, errors first: check, severity, role, how many features and the first ten of them, "
                "what is wrong, what to do.",
            ),
            "table",
        ),
    )
    figures = (
        Figure("ERRORS_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Errors")),
        Figure("WARNINGS_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Warnings")),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.city.check_city_data import check_city_data

        given = _Given()
        reading = progress.part(0, 50, QT_TRANSLATE_NOOP("UrbanProfiling", "Reading the layers"))
        for number, role in enumerate(ROLES.values()):
            part = reading.part(100.0 * number / len(ROLES), 100.0 * (number + 1) / len(ROLES))
            try:
                given.read(role, inputs, part)
            except Cancelled:
                raise
            except UrbanProfilingError as error:
                given.unread[role.name] = error.messages[0]
        step = progress.part(50, 100, QT_TRANSLATE_NOOP("UrbanProfiling", "Checking"))
        return check_city_data(
            given.layers,
            grids=given.grids,
            without_crs=given.without_crs,
            unread=given.unread,
            curved=given.curved,
            translate=tr,
            progress=step,
        )


class _Given:
    """The layers as they come in: read, without a CRS, or not to be read."""

    def __init__(self) -> None:
        self.layers: dict[str, Frame] = {}
        self.grids: dict[str, Grid] = {}
        self.without_crs: dict[str, str] = {}
        self.unread: dict[str, Message] = {}
        self.curved: set[str] = set()

    def read(self, role: Role, inputs: Inputs, progress: Progress) -> None:
        """Read the layer of a role, where there is one."""
        key = role.name.upper()
        if role.geometry == RASTER:
            raster = inputs.raster(key)
            if raster is not None and not raster.crs().isValid():
                self.without_crs[role.name] = raster.name()
            elif raster is not None:
                # people are added up; heights are only looked at, and a fine terrain model has a billion cells
                cells = None if role.name == "population_grid" else _MOST_CELLS
                large = raster.width() * raster.height() > _MOST_CELLS
                self.grids[role.name] = inputs.grid(key, cells, self._city_in(raster) if large else None)
            return
        source = inputs.source(key)
        if source is not None:
            self._read_vector(role, source, progress)

    def _city_in(self, raster: QgsRasterLayer) -> tuple[float, ...] | None:
        """Return the extent of the city in a raster's CRS: people of the rest of a country are not looked at."""
        from ...core.checks.city_data import REFERENCE_ROLES
        from ...core.crs import box_in
        from ..bridge import crs_to_pyproj

        frame = next((self.layers[role] for role in REFERENCE_ROLES if role in self.layers), None)
        crs = crs_to_pyproj(raster.crs())
        return None if frame is None or frame.total_bounds is None or crs is None else box_in(frame, crs)

    def _read_vector(self, role: Role, source: Source, progress: Progress) -> None:
        from ...core.checks import LARGE, wanted

        columns = wanted(role, source.fields) if role.name in LARGE else None
        try:
            frame = source.read(columns, progress)
        except Cancelled:
            raise
        except UrbanProfilingError:
            if source.crs is not None:
                raise
            self.without_crs[role.name] = source.name
            return
        if frame.geometry is not None and source.crs is None:
            self.without_crs[role.name] = source.name  # the file has one, but QGIS was told to forget it
            return
        self.layers[role.name] = frame
        if source.curved:
            self.curved.add(role.name)
