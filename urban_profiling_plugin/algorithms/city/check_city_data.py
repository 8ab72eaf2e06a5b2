"""Adapter of `check_city_data`."""

from __future__ import annotations

from ...core.errors import Cancelled, UrbanProfilingError
from ...core.progress import Progress
from ...core.result import Result
from ...core.roles import ANY, RASTER, ROLES, Role
from ...core.text import QT_TRANSLATE_NOOP
from ...i18n import tr
from ..base import UrbanAlgorithm
from ..inputs import Inputs
from ..parameters import Figure, Parameter, Sink

_LARGE = ("buildings", "streets", "population")
"""Roles with so many features that only the fields that checks look at are read."""


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
        "Checked are the coordinate system, swapped coordinates, empty layers, missing, invalid, repeated and sliver "
        "geometries, whether the layers show one city, missing fields, unknown words, repeated identifiers, garbled "
        "letters, numbers of people that are text, negative or different from layer to layer, population polygons "
        "too large for walking distances, spaces of unknown access, street ends that stop just short of a street, "
        "streets apart from the rest, and buildings far from any street. Nothing is changed. The limits "
        "(0.5 m slivers, 1 m gaps, 100 m to a street, 1 ha, 5 percent between totals) are the plugin's own.",
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

        layers, grids, without_crs, unread = {}, {}, {}, {}
        reading = progress.part(0, 50, QT_TRANSLATE_NOOP("UrbanProfiling", "Reading the layers"))
        for number, role in enumerate(ROLES.values()):
            key = role.name.upper()
            part = reading.part(100.0 * number / len(ROLES), 100.0 * (number + 1) / len(ROLES))
            source = None
            try:
                if role.geometry == RASTER:
                    grid = inputs.grid(key)
                    grids.update({} if grid is None else {role.name: grid})
                    continue
                source = inputs.source(key)
                if source is None:
                    continue
                frame = source.read([f.name for f in role.fields] if role.name in _LARGE else None, part)
            except Cancelled:
                raise
            except UrbanProfilingError as error:
                if source is not None and source.crs is None:
                    without_crs[role.name] = source.name
                else:
                    unread[role.name] = error.messages[0]
                continue
            if frame.geometry is not None and source.crs is None:
                without_crs[role.name] = source.name  # the file has one, but QGIS was told to forget it
            else:
                layers[role.name] = frame
        step = progress.part(50, 100, QT_TRANSLATE_NOOP("UrbanProfiling", "Checking"))
        return check_city_data(layers, grids=grids, without_crs=without_crs, unread=unread, translate=tr, progress=step)
