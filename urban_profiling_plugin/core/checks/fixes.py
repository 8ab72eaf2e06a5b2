"""What a click can mend: a fix for each check where one is safe.

`fix` takes layers and gives a mended layer; the one given is left as it is, so whoever calls it keeps the original. A
fix leaves every row it does not name untouched, does nothing to a layer that its check finds nothing wrong with (so
doing it twice changes nothing), and leaves nothing for the check to find but what it says in its message.

>>> import numpy as np, pyproj, shapely
>>> bow = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
>>> homes = Frame(np.array([bow]), {}, pyproj.CRS.from_epsg(32628), name="homes")
>>> fixed = fix("invalid_geometry", "buildings", {"buildings": homes})
>>> str(fixed.message), fixed.changed.tolist(), bool(shapely.is_valid(fixed.frame.geometry[0]))
('“homes”: 1 invalid geometries were repaired.', [0], True)
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

from ..errors import UrbanProfilingError
from ..frame import Frame
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP
from . import CHECKS, fix_shapes, fix_streets, fix_texts
from .city_data import CityData
from .finding import Finding
from .fixed import Fixed, unchanged

__all__ = ["CLICK", "DIALOG", "FIXES", "HAND", "Fixed", "fix", "how"]

CLICK, DIALOG, HAND = "click", "dialog", "hand"
"""How a finding is mended: by `fix`; by choosing a CRS, which only a person knows; by hand, as its text says."""

FIXES: dict[str, Callable[[CityData, str, list[Finding], Progress], Fixed]] = {
    "null_geometry": fix_shapes.drop_without_geometry,
    "invalid_geometry": fix_shapes.repair_invalid,
    "geometry_collection": fix_shapes.keep_parts_of_role,
    "duplicate_features": fix_shapes.drop_copies,
    "swapped_coordinates": fix_shapes.swap_axes,
    "area_slivers": fix_shapes.cut_thin_overlaps,
    "text_encoding": fix_texts.read_again,
    "stray_spaces": fix_texts.trim_texts,
    "hxl_row": fix_texts.drop_tag_rows,
    "pcodes_as_numbers": fix_texts.pad_codes,
    "street_gaps": fix_streets.close_gaps,
    "street_crossings": fix_streets.join_crossings,
}
"""The fix of each check that has one."""

_BY_DIALOG = ("crs_missing", "crs_outside_use", "degrees_as_metres", "metres_as_degrees", "coordinates_outside_crs")


def how(check: str) -> str:
    """Return how findings of a check are mended: `CLICK`, `DIALOG` (assign a CRS) or `HAND`.

    >>> how("invalid_geometry"), how("crs_missing"), how("unknown_access")
    ('click', 'dialog', 'hand')
    """
    return CLICK if check in FIXES else DIALOG if check in _BY_DIALOG else HAND


def fix(check: str, role: str, frames: Mapping[str, Frame], progress: Progress | None = None) -> Fixed:
    """Return the layer of a role with what a check finds in it mended.

    Parameters
    ----------
    check : name of the check.
    frames : the layers by role, with every field that is to be kept. Some checks compare layers
        (`swapped_coordinates`, `pcodes_as_numbers`), so give all that the check was given.

    Returns
    -------
    Fixed : the frame given itself, and a reason, when there is nothing to mend.

    Raises
    ------
    UrbanProfilingError : the check has no safe fix, or there is no layer in the role.
    """
    if how(check) != CLICK:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP("UrbanProfiling", "What “{check}” finds cannot be mended by itself: {remedy}"),
            check=check,
            remedy=str(CHECKS[check].remedy) if check in CHECKS else "–",
        )
    if role not in frames:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP("UrbanProfiling", "There is no layer for “{role}” to mend."), role=role
        )
    progress = progress or Progress()
    city = CityData(dict(frames))
    findings = [finding for finding in CHECKS[check].run(city, progress.part(0, 40)) if finding.role == role]
    if not findings:
        return unchanged(frames[role])
    return FIXES[check](city, role, findings, progress.part(40, 100))
