"""The layers of a city that several algorithms take, declared once; each says in its help what they are to it."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.text import QT_TRANSLATE_NOOP
from .parameters import Parameter


def areas(help_text: str, optional: bool = False) -> Parameter:
    """Return the areas that results are made by."""
    return Parameter(
        "AREAS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Areas"),
        help_text,
        "layer",
        geometry=("polygon",),
        role="areas",
        optional=optional,
    )


AREAS = areas(QT_TRANSLATE_NOOP("UrbanProfiling", "Neighbourhoods, districts, or the city boundary as one polygon."))


def area_name_field(help_text: str, default: str) -> Parameter:
    """Return the field that names the areas."""
    return Parameter(
        "AREA_NAME_FIELD",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Name or code of the area"),
        help_text,
        "field",
        parent="AREAS",
        default=default,
        optional=True,
        advanced=True,
    )


def boundary(help_text: str) -> Parameter:
    """Return the boundary beyond which an import leaves things out."""
    return Parameter(
        "BOUNDARY",
        QT_TRANSLATE_NOOP("UrbanProfiling", "City boundary"),
        help_text,
        "layer",
        geometry=("polygon",),
        role="boundary",
        optional=True,
    )


def buildings(
    help_text: str, geometry: Sequence[str] = ("polygon", "point"), optional: bool = False, advanced: bool = False
) -> Parameter:
    """Return the buildings."""
    return Parameter(
        "BUILDINGS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Buildings"),
        help_text,
        "layer",
        geometry=geometry,
        role="buildings",
        optional=optional,
        advanced=advanced,
    )


def streets(help_text: str, optional: bool = False) -> Parameter:
    """Return the streets."""
    return Parameter(
        "STREETS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Streets"),
        help_text,
        "layer",
        geometry=("line",),
        role="streets",
        optional=optional,
    )


def facilities(help_text: str, role: str = "services", optional: bool = False) -> Parameter:
    """Return the places that people go to for a service."""
    return Parameter(
        "FACILITIES",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Facilities"),
        help_text,
        "layer",
        geometry=("point", "polygon"),
        role=role,
        optional=optional,
    )


PEOPLE = (
    Parameter(
        "POPULATION",
        QT_TRANSLATE_NOOP("UrbanProfiling", "People"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Points or buildings where people live. Polygons over one hectare are refused: spread their people over "
            "buildings with “Population to buildings” first.",
        ),
        "layer",
        geometry=("point", "polygon"),
        role="population",
    ),
    Parameter(
        "POPULATION_FIELD",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Number of people"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Without it each feature counts as one person."),
        "field",
        parent="POPULATION",
        default="population",
        optional=True,
        numeric=True,
    ),
)
"""Who walks or drives to a place: the layer and its number of people."""
