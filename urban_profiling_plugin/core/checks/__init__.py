"""Named checks of a city's data: what is wrong with it before figures are made of it, and what to do.

Steps and dialogs run those that concern their inputs; `core.city.check_city_data` runs them all.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..progress import Progress
from . import fields, places, population, shapes, streets
from .finding import ERROR, NOTE, SEVERITIES, WARNING, Check, CityData, Finding, each_layer, each_metric

__all__ = ["CHECKS", "ERROR", "NOTE", "SEVERITIES", "WARNING", "Check", "CityData", "Finding", "run_checks"]

_ALL = (
    Check("unreadable", places.unreadable),
    Check("crs_missing", places.crs_missing),
    Check("crs_mixed", places.crs_mixed),
    Check("coordinates", places.coordinates),
    Check("extent_overlap", places.extent_overlap),
    Check("areas_overlap", places.areas_overlap, ("areas", "boundary")),
    Check("empty_layer", each_layer(shapes.empty_layer)),
    Check("null_geometry", each_layer(shapes.null_geometry)),
    Check("invalid_geometry", each_layer(shapes.invalid_geometry)),
    Check("wrong_geometry", each_layer(shapes.wrong_geometry)),
    Check("duplicate_geometry", each_layer(shapes.duplicate_geometry)),
    Check("slivers", each_metric(shapes.slivers)),
    Check("required_field_missing", each_layer(fields.required_field_missing)),
    Check("unexpected_value", each_layer(fields.unexpected_value)),
    Check("duplicate_ids", each_layer(fields.duplicate_ids)),
    Check("text_encoding", each_layer(fields.text_encoding)),
    Check("unknown_access", fields.unknown_access, ("open_spaces",)),
    Check("population_not_numeric", each_layer(population.population_not_numeric)),
    Check("population_negative", each_layer(population.population_negative)),
    Check("population_missing", each_layer(population.population_missing)),
    Check("population_total", population.population_total),
    Check("large_population_polygons", each_metric(population.large_population_polygons), ("population",)),
    Check("grid_values", population.grid_values, ("population_grid",)),
    Check("street_parts", streets.street_parts, ("streets",)),
    Check("street_gaps", streets.street_gaps, ("streets",)),
    Check("buildings_far", streets.buildings_far, ("buildings",)),
)
CHECKS = {check.name: check for check in _ALL}
"""Every check by name, cheap ones first."""


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
    given = {*city.layers, *city.grids, *city.without_crs, *city.unread}
    chosen = [CHECKS[name] for name in (CHECKS if names is None else names)]
    chosen = [check for check in chosen if not check.roles or given.intersection(check.roles)]
    findings: list[Finding] = []
    for number, check in enumerate(chosen):
        part = progress.part(100.0 * number / len(chosen), 100.0 * (number + 1) / len(chosen))
        findings.extend(check.run(city, part))
    return sorted(findings, key=lambda finding: SEVERITIES.index(finding.severity))
