"""A city's data checked before figures are made of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

import numpy as np

from ..checks import ERROR, WARNING, CityData, run_checks
from ..errors import UrbanProfilingError
from ..frame import Frame
from ..grid import Grid
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message


def check_city_data(
    layers: Mapping[str, Frame],
    *,
    grids: Mapping[str, Grid] | None = None,
    without_crs: Mapping[str, str] | None = None,
    unread: Mapping[str, Message] | None = None,
    curved: Collection[str] = (),
    translate: Callable[[Message], str] = str,
    progress: Progress | None = None,
) -> Result:
    """Run every check on the layers given and return a table of what was found.

    Parameters
    ----------
    layers, grids : data by role (`core.roles.ROLES`).
    without_crs : names of layers, by role, that have no CRS and so cannot be placed.
    unread : why other layers could not be read, by role.
    curved : roles whose layers hold arcs.
    translate : gives a message in the reader's language.

    Returns
    -------
    Result : ``OUTPUT``, a table with ``check, severity, role, count, feature_ids`` (the first ten), ``message, fix``,
        one row a finding, errors first; figures ``ERRORS_N``, ``WARNINGS_N``.

    Raises
    ------
    UrbanProfilingError : no layer is given.

    Examples
    --------
    >>> import pyproj
    >>> areas = Frame(np.array([None], dtype=object), {}, pyproj.CRS.from_epsg(32628), np.array([7]), "areas")
    >>> check_city_data({"areas": areas}).layers["OUTPUT"].columns["check"].tolist()
    ['null_geometry']
    """
    city = CityData(dict(layers), dict(grids or {}), dict(without_crs or {}), dict(unread or {}), frozenset(curved))
    given = len(city.given)
    if not given:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP("UrbanProfiling", "No layer is given, so there is nothing to check. Choose at least one.")
        )
    findings = run_checks(city, progress=progress)
    columns = {
        "check": _texts([finding.check for finding in findings]),
        "severity": _texts([finding.severity for finding in findings]),
        "role": _texts([finding.role for finding in findings]),
        "count": np.array([finding.count for finding in findings], dtype=np.int64),
        "feature_ids": _texts([list_ids(finding.ids) or None for finding in findings]),
        "message": _texts([translate(finding.message) for finding in findings]),
        "fix": _texts([translate(finding.fix) for finding in findings]),
    }
    severities = [finding.severity for finding in findings]
    figures = {"ERRORS_N": severities.count(ERROR), "WARNINGS_N": severities.count(WARNING)}
    if figures["ERRORS_N"]:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling", "{layers} layers checked: {errors} errors to correct first, {warnings} warnings."
        )
    elif figures["WARNINGS_N"]:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling", "{layers} layers checked: no errors, {warnings} warnings to read before you go on."
        )
    else:
        template = QT_TRANSLATE_NOOP("UrbanProfiling", "{layers} layers checked: nothing stands in the way.")
    note = message(template, layers=given, errors=figures["ERRORS_N"], warnings=figures["WARNINGS_N"])
    serious = [finding.message for finding in findings if finding.severity == ERROR]
    return Result({"OUTPUT": Frame(None, columns, name="checks")}, figures, [note, *serious])


def _texts(values: list[str | None]) -> np.ndarray:
    made = np.empty(len(values), dtype=object)
    made[:] = values
    return made
