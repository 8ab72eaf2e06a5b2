"""Overlapping spaces cut into faces, so that the land of any choice of them is a sum: exact, and at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components

from ..crs import metric_crs
from ..frame import Frame
from ..geometry import POLYGON, clipped_pairs, repair, sum_by_area
from ..overlaps import overlapping_pairs
from ..progress import Progress
from ..tiles import PRECISION_M, square_tiles, united_by_tile

_LEAST_M2 = 1e-6
_STREET_TILE_M = 125.0


@dataclass(frozen=True)
class SpaceLand:
    """Land of spaces within the city, by faces: parts of the land that the same spaces cover.

    Attributes
    ----------
    covers : which spaces cover which face, sparse, shape (faces, spaces).
    face_m2 : area of each face.
    off_street_m2 : the part of it that is no street land.
    city_m2, street_m2 : the whole city, and its street land.
    """

    covers: csr_matrix
    face_m2: np.ndarray
    off_street_m2: np.ndarray
    city_m2: float
    street_m2: float

    def open_m2(self, chosen: np.ndarray) -> float:
        """Return the land of the chosen spaces (a mask), land under several of them once."""
        return float(self.face_m2[self._covered(chosen)].sum())

    def public_m2(self, chosen: np.ndarray) -> float:
        """Return the land of the chosen spaces and of the streets, all of it once."""
        return self.street_m2 + float(self.off_street_m2[self._covered(chosen)].sum())

    def percent(self, area_m2: float) -> float | None:
        """Return an area as a share of the city."""
        return 100.0 * area_m2 / self.city_m2 if self.city_m2 > 0 else None

    def _covered(self, chosen: np.ndarray) -> np.ndarray:
        return self.covers @ chosen.astype(np.float64) > 0


def space_land(
    spaces: Frame, areas: Frame, street_areas: Frame | None = None, progress: Progress | None = None
) -> SpaceLand:
    """Return the land of each space within the union of the areas, ready for any choice of them.

    The sums equal the areas of unions that `public_space_share` measures, whatever spaces overlap each other, the
    streets or the city's edge (within the 1e-6 m grid of the overlays).

    Parameters
    ----------
    spaces : polygons, shape (n,); those without a usable geometry cover nothing.
    areas : polygons; the city is their union.
    street_areas : polygons of street land; ``None``: none is known.

    Raises
    ------
    UrbanProfilingError : a layer without any usable polygon.

    Examples
    --------
    >>> import pyproj
    >>> crs = pyproj.CRS.from_epsg(32628)
    >>> two = Frame(np.array([shapely.box(0, 0, 20, 10), shapely.box(10, 0, 30, 10)]), {}, crs)
    >>> land = space_land(two, Frame(np.array([shapely.box(0, 0, 100, 10)]), {}, crs))
    >>> land.open_m2(np.array([True, False])), land.open_m2(np.array([True, True]))
    (200.0, 300.0)
    """
    progress = progress or Progress()
    crs = metric_crs(*(frame for frame in (areas, spaces, street_areas) if frame is not None))
    own = repair(spaces.to_crs(crs), POLYGON, progress)
    places = repair(areas.to_crs(crs), POLYGON, progress).frame.geometry
    city = shapely.union_all(places, grid_size=PRECISION_M)
    row, _, part = clipped_pairs(own.frame.geometry, np.array([city], dtype=object), progress.part(5, 15))
    faces, face, number = _faces(part, progress.part(15, 40))
    street_m2, off_street = 0.0, shapely.area(faces)
    if street_areas is not None and len(street_areas):
        streets = repair(street_areas.to_crs(crs), POLYGON, progress).frame.geometry
        street_m2, on_street = _street_land(streets, city, faces, progress.part(40, 100))
        off_street = np.maximum(off_street - on_street, 0.0)
    shape = (len(faces), len(spaces))
    covers = csr_matrix((np.ones(len(face)), (face, own.rows[row[number]])), shape=shape)
    return SpaceLand(covers, shapely.area(faces), off_street, float(shapely.area(city)), street_m2)


def _faces(polygons: np.ndarray, progress: Progress) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the faces that the polygons cut each other into, and the pairs (face, polygon that covers it)."""
    first, second = overlapping_pairs(polygons, _LEAST_M2, PRECISION_M, progress.part(0, 50))
    size = len(polygons)
    pairs = coo_matrix((np.ones(len(first)), (first, second)), shape=(size, size))
    _, group = connected_components(pairs, directed=False)
    alone = np.bincount(group, minlength=size)[group] == 1
    single = np.flatnonzero(alone)
    faces = [polygons[single]]
    face, polygon, count = [np.arange(len(single))], [single], len(single)
    together = np.flatnonzero(~alone)
    order = together[np.argsort(group[together], kind="stable")]
    starts = np.flatnonzero(np.diff(group[order], prepend=-1))
    for members in progress.part(50, 100).each(np.split(order, starts[1:]) if len(order) else []):
        made, inside, cover = _arrangement(polygons[members])
        faces.append(made)
        face.append(inside + count)
        polygon.append(members[cover])
        count += len(made)
    return np.concatenate(faces), np.concatenate(face), np.concatenate(polygon)


def _arrangement(polygons: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the faces of a few overlapping polygons, and the pairs (face, polygon)."""
    edges = shapely.union_all(shapely.boundary(polygons), grid_size=PRECISION_M)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(edges)))
    faces = faces[shapely.area(faces) > _LEAST_M2]
    polygon, face = shapely.STRtree(shapely.point_on_surface(faces)).query(polygons, predicate="intersects")
    used, face = np.unique(face, return_inverse=True)
    return faces[used], face.ravel(), polygon


def _street_land(
    streets: np.ndarray, city: shapely.Geometry, faces: np.ndarray, progress: Progress
) -> tuple[float, np.ndarray]:
    """Return the street land of the city, and that of each face."""
    tiles = square_tiles(city, _STREET_TILE_M)[0]
    tiles = tiles[shapely.intersects(city, tiles)]
    united = united_by_tile(streets, tiles, progress.part(0, 60))
    united = united[~shapely.is_empty(united)]
    _, _, inside = clipped_pairs(united, np.array([city], dtype=object), progress.part(60, 70))
    _, face, part = clipped_pairs(inside, faces, progress.part(70, 100))
    return float(shapely.area(inside).sum()), sum_by_area(face, shapely.area(part), len(faces))
