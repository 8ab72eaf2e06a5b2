"""What became of damaged sites between two assessments."""

from __future__ import annotations

import numpy as np

from ..crs import describe, metric_crs
from ..errors import UrbanProfilingError
from ..frame import Frame
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, message
from .changed_sites import (
    AFTER,
    BEFORE,
    BETTER,
    BOTH,
    CHANGES,
    NEW,
    NOT_COMPARABLE,
    REBUILT,
    SAME,
    WORSE,
    ChangedSites,
    change_matrix,
    change_rows,
    changes_by_area,
    site_ids,
)
from .chosen_epoch import ALL
from .damage_classes import DAMAGED_FROM, NONE
from .damage_sites import DamageSites, read_damage_sites
from .site_pairs import pair_sites


def damage_change(
    before: Frame,
    after: Frame,
    *,
    match_m: float = 10.0,
    areas: Frame | None = None,
    epoch_before: str = "latest",
    epoch_after: str = "latest",
    before_area: Frame | None = None,
    after_area: Frame | None = None,
    damaged_from: str = "moderate",
    progress: Progress | None = None,
) -> Result:
    """Return how the damage of each site changed between two assessments, or two epochs of one product.

    Sites of the two are paired one to one, the nearest first, see `pair_sites`. For a pair with classes b and a:

    - ``same``: a = b, both a single class;
    - ``worse``, ``better``: a > b, a < b, whatever a range of classes (2 to 3) turns out to be;
    - ``new``: worse, from 0 (none) to damaged (`damaged_from` or more);
    - ``rebuilt``: better, from damaged to 0;
    - ``not_comparable``: a or b was not analysed, or ranges overlap, so that nobody can tell.

    A site without a counterpart is kept. Inside the area that the other assessment analysed, if given, it had class 0
    there; outside it nothing is known. Without such an area a damaged or possibly damaged site that `before` lacks is
    ``new``, and everything else without a counterpart is ``not_comparable``: a site that was dropped is not a repair.

    Parameters
    ----------
    before, after : canonical damage, points or polygons.
    match_m : sites at most this far apart may be the same (m).
    epoch_before, epoch_after : ``latest`` (each site's newest record), an epoch of the layer or a date.
    before_area, after_area : polygons that were analysed.
    damaged_from : the lowest class that is damaged: ``possible``, ``moderate`` or ``severe``.

    Returns
    -------
    Result
        ``OUTPUT``: a row a pair or site without counterpart: those of `after` in its order, then those that only
        `before` has, with ``class_before, class_before_high, class_after, class_after_high, change, site_before,
        site_after, date_before, date_after, found_in, apart_m``. ``MATRIX``: rows of `OUTPUT` by class before and
        after. ``AREAS_OUTPUT``: `areas` with the number of sites by change, and ``worse_pct``, ``better_pct`` (percent
        of those that can be compared). Figures ``NEW_N`` to ``NOT_COMPARABLE_N``, ``MATCHED_N``.

    Raises
    ------
    UrbanProfilingError : a layer that is empty or not canonical, an epoch that it has not, a negative distance.

    Source: the plugin's own definitions.
    """
    progress = progress or Progress()
    if not match_m >= 0:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP("UrbanProfiling", "MATCH_M is {value}: a distance is 0 m or more."), value=match_m
        )
    # a product that does not say what it looked at gives an empty layer
    before_area, after_area = (area if area is not None and len(area) else None for area in (before_area, after_area))
    for epoch in (epoch_before, epoch_after):
        if (epoch or "").strip().lower() == ALL:
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Change is between two moments: choose one epoch or date, or “latest”, for each of the two, not "
                    "“all”.",
                )
            )
    crs = metric_crs(after, before)
    one = read_damage_sites(before, crs, epoch_before, match_m, progress.part(0, 20))
    two = read_damage_sites(after, crs, epoch_after, match_m, progress.part(20, 40))
    notes = [message(QT_TRANSLATE_NOOP("UrbanProfiling", "Distances measured in {crs}."), crs=describe(crs))]
    notes += [*one.notes, *two.notes, *_order_notes(one, two)]
    pairs = pair_sites(one.geometry, two.geometry, match_m, (site_ids(one), site_ids(two)), progress.part(40, 80))
    sites = ChangedSites.of(one, two, pairs)
    sites.look_at(before_area, one=True, crs=crs)
    sites.look_at(after_area, one=False, crs=crs)
    change = changes(sites.low[:, 0], sites.high[:, 0], sites.low[:, 1], sites.high[:, 1], DAMAGED_FROM[damaged_from])
    lone = sites.found != BOTH
    if before_area is None:
        change[(sites.found == AFTER) & (sites.low[:, 1] > NONE)] = NEW
    layers = {"OUTPUT": change_rows(after, one, two, sites, change), "MATRIX": change_matrix(sites, change)}
    count = np.bincount(change, minlength=len(CHANGES))
    if areas is not None:
        layers["AREAS_OUTPUT"] = changes_by_area(areas, sites, change, crs, notes, progress.part(80, 100))
    notes += _notes(sites, before_area is None, after_area is None)
    figures = {f"{name.upper()}_N": int(n) for name, n in zip(CHANGES, count)}
    figures["MATCHED_N"] = int((~lone).sum())
    breakdown = [(name, float(n)) for name, n in zip(CHANGES, count)]
    return Result(layers, figures, notes, breakdown)


def changes(
    before: np.ndarray, before_high: np.ndarray, after: np.ndarray, after_high: np.ndarray, damaged: int
) -> np.ndarray:
    """Return the change of each pair as a number, its place in `CHANGES`.

    Parameters
    ----------
    before, before_high, after, after_high : int, lower and upper end of the classes, -1 where not known.
    damaged : the lowest class that counts as damaged.

    Examples
    --------
    >>> low, high = np.array([0, 4, 2, 2]), np.array([0, 4, 3, 2])
    >>> after = np.array([3, 0, 2, -1])
    >>> [CHANGES[number] for number in changes(low, high, after, after, 2)]
    ['new', 'rebuilt', 'not_comparable', 'not_comparable']
    """
    known = (before >= 0) & (after >= 0)
    worse, better = known & (after > before_high), known & (after_high < before)
    change = np.full(len(before), NOT_COMPARABLE)
    change[known & (before == before_high) & (after == after_high) & (before == after)] = SAME
    change[worse] = WORSE
    change[better] = BETTER
    change[worse & (before_high == NONE) & (after >= damaged)] = NEW
    change[better & (after_high == NONE) & (before >= damaged)] = REBUILT
    return change


def _order_notes(one: DamageSites, two: DamageSites) -> list[Message]:
    earlier, later = (sites.date[~np.isnat(sites.date)] for sites in (one, two))
    if not len(earlier) or not len(later) or later.max() >= earlier.max():
        return []
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The later layer “{after}” is older ({newest}) than the earlier one “{before}” ({other}). Exchange "
                "them unless you mean it.",
            ),
            after=two.frame.name,
            before=one.frame.name,
            newest=str(later.max()),
            other=str(earlier.max()),
        )
    ]


def _notes(sites: ChangedSites, no_before: bool, no_after: bool) -> list[Message]:
    notes = []
    after, before = int((sites.found == AFTER).sum()), int((sites.found == BEFORE).sum())
    if after and no_before:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} sites have no counterpart before. Damaged ones count as new, which is right only where the "
                    "earlier assessment looked: give the area that it analysed (BEFORE_AREA) to be sure.",
                ),
                n=after,
            )
        )
    if before and no_after:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} sites have no counterpart after. That is no sign of repair, so they cannot be compared: give "
                    "the area that the later assessment analysed (AFTER_AREA), where it looked and found nothing.",
                ),
                n=before,
            )
        )
    return notes
