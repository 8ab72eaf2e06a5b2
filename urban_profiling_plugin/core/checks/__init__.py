"""Named checks of a city's data: what is wrong with it before figures are made of it, and what to do.

Steps and dialogs run those that concern their inputs; `core.city.check_city_data` runs them all. Every check describes
itself (`Check`), and ``docs/checks.md`` is made of that. What a click can mend is in `fixes`.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP
from . import (
    areas,
    copies,
    damage,
    dates,
    fields,
    groups,
    keys,
    numbers,
    places,
    population,
    rasters,
    shapes,
    streets,
    systems,
    texts,
)
from .city_data import LARGE, CityData
from .columns import wanted
from .finding import ERROR, NOTE, SEVERITIES, WARNING, Check, Finding

__all__ = ["CHECKS", "GROUPS", "LARGE", "ERROR", "NOTE", "SEVERITIES", "WARNING"]
__all__ += ["Check", "CityData", "Finding", "run_checks", "wanted"]

GROUPS: tuple[tuple[str, tuple[Check, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("UrbanProfiling", "Reading and coordinate systems"),
        (
            systems.unreadable,
            systems.crs_missing,
            systems.crs_not_metric,
            systems.crs_mixed,
            systems.crs_outside_use,
            systems.degrees_as_metres,
            systems.metres_as_degrees,
            systems.swapped_coordinates,
            systems.coordinates_outside_crs,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("UrbanProfiling", "Place"),
        (places.extent_overlap, places.stray_features),
    ),
    (
        QT_TRANSLATE_NOOP("UrbanProfiling", "Geometry"),
        (
            shapes.empty_layer,
            shapes.null_geometry,
            shapes.invalid_geometry,
            shapes.wrong_geometry,
            shapes.geometry_collection,
            shapes.curved_geometry,
            shapes.z_values,
            copies.duplicate_features,
            copies.duplicate_geometry,
            shapes.slivers,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("UrbanProfiling", "Neighbourhoods"),
        (areas.areas_overlap, areas.area_slivers, areas.area_gaps, areas.areas_uncovered),
    ),
    (
        QT_TRANSLATE_NOOP("UrbanProfiling", "Fields and words"),
        (
            fields.required_field_missing,
            fields.field_mostly_empty,
            fields.unexpected_value,
            fields.unknown_access,
            texts.text_encoding,
            texts.stray_spaces,
            texts.hxl_row,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("UrbanProfiling", "Identifiers and codes"),
        (keys.duplicate_ids, keys.missing_ids, keys.pcodes_as_numbers, keys.unknown_keys),
    ),
    (
        QT_TRANSLATE_NOOP("UrbanProfiling", "Numbers and dates"),
        (
            numbers.not_a_number,
            numbers.value_out_of_range,
            dates.date_filler,
            dates.dates_out_of_order,
            dates.dates_in_future,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("UrbanProfiling", "People"),
        (
            population.population_not_numeric,
            population.population_negative,
            population.population_missing,
            groups.population_groups,
            population.large_population_polygons,
            population.population_stands_in,
            population.population_total,
            population.population_outside_buildings,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("UrbanProfiling", "Streets"),
        (streets.street_parts, streets.street_gaps, streets.street_crossings, streets.buildings_far),
    ),
    (
        QT_TRANSLATE_NOOP("UrbanProfiling", "Damage"),
        (damage.damage_without_analysed_area, damage.damage_outside_analysed, damage.damage_same_place),
    ),
    (
        QT_TRANSLATE_NOOP("UrbanProfiling", "Rasters"),
        (
            rasters.grid_empty,
            rasters.grid_filler,
            rasters.grid_negative,
            rasters.grid_units,
            rasters.grid_resolution,
            rasters.grid_partial,
        ),
    ),
)
"""Every check under a heading, in the order of the page that explains them."""

CHECKS = {check.name: check for _, checks in GROUPS for check in checks}
"""Every check by name."""


def run_checks(city: CityData, names: Iterable[str] | None = None, progress: Progress | None = None) -> list[Finding]:
    """Run checks on the layers given and return what they found, errors first.

    Parameters
    ----------
    names : which checks to run; all by default. Checks of roles that are not given find nothing.

    Examples
    --------
    >>> from ..frame import Frame
    >>> import numpy as np, pyproj
    >>> streets = Frame(np.empty(0, dtype=object), {}, pyproj.CRS.from_epsg(32628), name="streets")
    >>> [(finding.check, str(finding.message)) for finding in run_checks(CityData({"streets": streets}))]
    [('empty_layer', '“streets” has no features.')]
    """
    progress = progress or Progress()
    chosen = [CHECKS[name] for name in (CHECKS if names is None else names)]
    chosen = [check for check in chosen if not check.roles or city.given.intersection(check.roles)]
    findings: list[Finding] = []
    for number, check in enumerate(chosen):
        part = progress.part(100.0 * number / len(chosen), 100.0 * (number + 1) / len(chosen))
        findings.extend(check.run(city, part))
    return sorted(findings, key=lambda finding: SEVERITIES.index(finding.severity))
