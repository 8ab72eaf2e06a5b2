"""Street land estimated from sampled circles, with its standard error."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely

from ..progress import Progress
from .halton import shifted_replicates

REPLICATES = 10
CIRCLE_SEGMENTS = 16
_BLOCK_PAIRS = 5_000


@dataclass(frozen=True)
class Circles:
    """Sampled circles whose centre lies in the extent.

    Attributes
    ----------
    centres : points, shape (n,).
    circles : polygons of exactly the sample's area around them, not clipped.
    replicate : int array, 0 to 9.
    sample_m2 : area of the part inside the extent.
    """

    centres: np.ndarray
    circles: np.ndarray
    replicate: np.ndarray
    sample_m2: np.ndarray


@dataclass(frozen=True)
class SampledShare:
    """Mean share in percent and its standard error in percentage points; NaN where undefined."""

    share_pct: float
    standard_error: float
    empty_replicates_n: int


def sample_circles(extent: shapely.Geometry, sample_ha: float, samples_per_km2: float, seed: int) -> Circles:
    """Return circles around randomised Halton points.

    Ten replicates of n / 10 points (rounded up; n = `samples_per_km2` times the area of the bounding box, so that the
    density inside the extent is the one asked for), each shifted at random, over the bounding box; points outside the
    extent are dropped (UN-Habitat, SDG 11.7.1 metadata: Halton points with circles of 10 ha).
    """
    xmin, ymin, xmax, ymax = shapely.bounds(extent)
    n = samples_per_km2 * (xmax - xmin) * (ymax - ymin) / 1e6
    points, replicate = shifted_replicates(max(math.ceil(n / REPLICATES - 1e-9), 1), REPLICATES, seed)
    points = np.array([xmin, ymin]) + points * np.array([xmax - xmin, ymax - ymin])
    shapely.prepare(extent)
    centres = shapely.points(points)
    inside = shapely.contains(extent, centres)
    centres, replicate = centres[inside], replicate[inside]
    circles = shapely.buffer(centres, _radius(sample_ha), quad_segs=CIRCLE_SEGMENTS)
    sample_m2 = shapely.area(circles)
    cut = np.flatnonzero(~shapely.covers(extent, circles))
    sample_m2[cut] = shapely.area(shapely.intersection(circles[cut], extent))
    return Circles(centres, circles, replicate, sample_m2)


def _radius(sample_ha: float) -> float:
    """Return the radius at which the polygon that stands for a circle has exactly the sample's area."""
    sides = 4 * CIRCLE_SEGMENTS
    return math.sqrt(sample_ha * 1e4 / (sides / 2.0 * math.sin(2.0 * math.pi / sides)))


def street_m2_in(circles: np.ndarray, pieces: np.ndarray, progress: Progress | None = None) -> np.ndarray:
    """Return the area of street land in each circle, shape (n,).

    `pieces` do not overlap (`union_by_tile`); the smaller they are against the circles, the faster this is, because
    pieces wholly inside a circle are not cut.
    """
    progress = progress or Progress()
    total = np.zeros(len(circles))
    if not len(circles) or not len(pieces):
        return total
    shapely.prepare(circles)
    piece_m2 = shapely.area(pieces)
    circle, piece = shapely.STRtree(pieces).query(circles, predicate="intersects")
    blocks = range(0, len(circle), _BLOCK_PAIRS)
    for start in progress.each(blocks):
        of, part = circle[start : start + _BLOCK_PAIRS], piece[start : start + _BLOCK_PAIRS]
        area = piece_m2[part]
        cut = ~shapely.covers(circles[of], pieces[part])
        area[cut] = shapely.area(shapely.intersection(pieces[part[cut]], circles[of[cut]]))
        total += np.bincount(of, weights=area, minlength=len(circles))
    return total


def sampled_share(street_m2: np.ndarray, sample_m2: np.ndarray, replicate: np.ndarray) -> SampledShare:
    """Return the mean of street_i / sample_i and its standard error.

    .. math:: SE = sd(m_1 ... m_{10}) / \\sqrt{10}

    with m_r the mean of replicate r and the sample standard deviation (ddof 1). A replicate without a point makes the
    error undefined.

    The mean is unbiased where street density near the edge of the extent equals that further inside: a circle that is
    cut weighs the little land it holds as much as a whole one.

    Examples
    --------
    >>> sampled_share(np.array([1.0, 3.0]), np.array([10.0, 10.0]), np.array([0, 1])).share_pct
    20.0
    """
    ratio = np.asarray(street_m2, dtype=float) / sample_m2
    count = np.bincount(replicate, minlength=REPLICATES)
    empty = int((count == 0).sum())
    if not len(ratio):
        return SampledShare(math.nan, math.nan, empty)
    share_pct = 100.0 * float(ratio.mean())
    if empty:
        return SampledShare(share_pct, math.nan, empty)
    means = np.bincount(replicate, weights=ratio, minlength=REPLICATES) / count
    return SampledShare(share_pct, 100.0 * float(means.std(ddof=1)) / math.sqrt(REPLICATES), 0)
