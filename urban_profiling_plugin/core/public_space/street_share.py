"""Street land within areas and within the city: measured in full, or estimated from circles."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import shapely

from ..geometry import areas_of_points, percent
from ..progress import Progress
from ..tiles import PRECISION_M, TILE_M, polygons_of
from .street_samples import Circles, sampled_share, street_m2_in
from .street_union import Streets, union_by_tile

_LEAST_TILE_M = 125.0


@dataclass(frozen=True)
class Place:
    """Areas in metres, shape (n,), and the city: their union, counted once."""

    areas: np.ndarray
    city: shapely.Geometry


@dataclass(frozen=True)
class StreetShare:
    """Street land of each area (NaN where unknown) and of the city.

    Attributes
    ----------
    area_m2, area_pct : shape (n,).
    city_m2, city_pct : numbers.
    pieces : polygons of street land that do not overlap; empty unless asked for.
    standard_error, circle_m2, empty_replicates_n : of the sampled estimate.
    """

    area_m2: np.ndarray
    area_pct: np.ndarray
    city_m2: float
    city_pct: float
    pieces: list[shapely.Geometry] = field(default_factory=list)
    standard_error: float = np.nan
    circle_m2: np.ndarray | None = None
    empty_replicates_n: int = 0


def full_share(
    streets: Streets,
    place: Place,
    tile_m: float | None = None,
    keep_pieces: bool = False,
    progress: Progress | None = None,
) -> StreetShare:
    """Return the street land in each area and in the city, from the union of all streets.

    Examples
    --------
    >>> from .street_union import join_streets
    >>> street = join_streets(shapely.from_wkt(["LINESTRING (0 50, 100 50)"]), np.array([10.0]))
    >>> city = shapely.box(0, 0, 100, 100)
    >>> round(full_share(street, Place(np.array([city]), city)).city_pct, 6)
    10.0
    """
    area_m2, city_m2, pieces = np.zeros(len(place.areas)), 0.0, []
    extent_m2 = shapely.area(place.areas)
    if tile_m is None:
        # small areas want small tiles: each piece is cut by every area that crosses its tile
        tile_m = float(np.clip(np.sqrt(np.median(extent_m2)), _LEAST_TILE_M, TILE_M))
    shapely.prepare(place.areas)
    tree = shapely.STRtree(place.areas)
    for tile, piece in union_by_tile(streets, place.city, tile_m, progress=progress):
        piece_m2 = shapely.area(piece)
        city_m2 += piece_m2
        area = tree.query(tile)
        whole = shapely.covers(place.areas[area], tile)
        area_m2[area[whole]] += piece_m2
        cut = area[~whole]
        area_m2[cut] += shapely.area(shapely.intersection(place.areas[cut], piece, grid_size=PRECISION_M))
        if keep_pieces:
            pieces.append(piece)
    city_pct = 100.0 * city_m2 / shapely.area(place.city)
    return StreetShare(area_m2, percent(area_m2, extent_m2), city_m2, city_pct, pieces)


def circle_share(
    streets: Streets,
    place: Place,
    circles: Circles,
    tile_m: float | None = None,
    keep_pieces: bool = False,
    progress: Progress | None = None,
) -> StreetShare:
    """Return the estimate from circles: the city's from all of them, an area's from those whose centre it holds."""
    progress = progress or Progress()
    tiles = union_by_tile(streets, place.city, tile_m or _LEAST_TILE_M, circles.circles, progress.part(0, 70))
    pieces = np.array([piece for _, piece in tiles], dtype=object)
    circle_m2 = street_m2_in(circles.circles, pieces, progress.part(70, 90))
    share = sampled_share(circle_m2, circles.sample_m2, circles.replicate)
    circle, area = areas_of_points(circles.centres, place.areas)
    count = np.bincount(area, minlength=len(place.areas))
    ratio = np.bincount(area, weights=(circle_m2 / circles.sample_m2)[circle], minlength=len(place.areas))
    area_pct = percent(ratio, count)
    return StreetShare(
        area_pct / 100.0 * shapely.area(place.areas),
        area_pct,
        share.share_pct / 100.0 * shapely.area(place.city),
        share.share_pct,
        _within(pieces, circles.circles, progress.part(90, 100)) if keep_pieces else [],
        share.standard_error,
        circle_m2,
        share.empty_replicates_n,
    )


def _within(pieces: np.ndarray, circles: np.ndarray, progress: Progress) -> list[shapely.Geometry]:
    """Return the parts of the pieces inside any circle."""
    tree = shapely.STRtree(circles)
    inside = []
    for piece in progress.each(pieces):
        touched = circles[tree.query(piece, predicate="intersects")]
        part = polygons_of(shapely.intersection(piece, shapely.union_all(touched), grid_size=PRECISION_M))
        if part is not None:
            inside.append(part)
    return inside
