"""Buildings: what stands on the lots, after whatever would overlap or leave an answer in doubt is taken away."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .access import Access, measure
from .census import Census, census_key
from .city import Plan, Zone
from .land_use import LandUse
from .layer import Layer, ids
from .lots import CIVIC, HOUSE, SHED, Lots
from .noise import between, choose, uniform
from .open_spaces import Spaces
from .polygons import from_corners
from .streets import Network
from .walking import segments

DOUBT_M = 1.0
"""No home lies this near to a distance that decides something."""
_CLEAR_M = 0.25
_STEADY_M = 0.05
_BLOCK = 200_000
L_SHAPED = 0.08


@dataclass(frozen=True)
class Buildings:
    """Buildings that stay.

    Attributes
    ----------
    geometry : polygons.
    lots : the lots they stand on.
    shop : houses without people.
    census : census block of each: two blocks, one above the other.
    access : walking distances of each.
    """

    geometry: np.ndarray
    lots: Lots
    shop: np.ndarray
    census: np.ndarray
    access: Access

    @property
    def homes(self) -> np.ndarray:
        """Whether people live in a building."""
        return (self.lots.role == HOUSE) & ~self.shop


def build_buildings(
    plan: Plan, network: Network, spaces: Spaces, stops: Layer, census: Census, lots: Lots
) -> Buildings:
    """Return the buildings of a plan: about the share `plan.fill` of what it has room for."""
    filled = (uniform(plan.seed, "fill", lots.key, lots.role) < plan.fill) | (lots.role == CIVIC)
    lots = _take(lots, filled)
    geometry = _shapes(plan.seed, lots)
    key = census_key(plan, lots.i, lots.j)
    kept = _inside(plan, geometry) & _off_streets(network, geometry) & _off_spaces(spaces, geometry)
    kept &= _in_own(census, key, geometry)
    geometry, lots = geometry[kept], _take(lots, kept)
    kept = _apart(geometry)
    geometry, lots = geometry[kept], _take(lots, kept)
    access = measure(network, spaces, stops, geometry)
    sure = (access.sure(DOUBT_M) & _steady(geometry)) | (lots.role != HOUSE)
    geometry, lots, access = geometry[sure], _take(lots, sure), access.take(sure)
    formal = np.isin(lots.zone, (Zone.PLANNED, Zone.OLD, Zone.SUBURB))
    shop = (lots.role == HOUSE) & formal & (uniform(plan.seed, "shop", lots.key) < 0.035)
    return Buildings(geometry, lots, shop, census_key(plan, lots.i, lots.j), access)


def _take(lots: Lots, rows: np.ndarray) -> Lots:
    return Lots(*(getattr(lots, name)[rows] for name in ("corners", "role", "i", "j", "zone", "key")))


def _shapes(seed: int, lots: Lots) -> np.ndarray:
    """Return polygons; some houses are L-shaped."""
    geometry = from_corners(lots.corners)
    formal = np.isin(lots.zone, (Zone.PLANNED, Zone.SUBURB))
    rows = np.flatnonzero((lots.role == HOUSE) & formal & (uniform(seed, "L", lots.key) < L_SHAPED))
    a, b, c, d = (lots.corners[rows, n] for n in range(4))
    share = between(0.62, 0.75, uniform(seed, "L depth", lots.key[rows]))[:, None]
    half = between(0.4, 0.55, uniform(seed, "L width", lots.key[rows]))[:, None]
    side, back = b + share * (c - b), c + half * (d - c)
    inner = side + half * (d - c)
    geometry[rows] = from_corners(np.round(np.stack([a, b, side, inner, back, d], axis=1), 2))
    return geometry


def _inside(plan: Plan, geometry: np.ndarray) -> np.ndarray:
    limit = shapely.buffer(plan.outline, -2.0, join_style="mitre")
    shapely.prepare(limit)
    return shapely.contains_properly(limit, geometry)


def _off_streets(network: Network, geometry: np.ndarray) -> np.ndarray:
    """Return which buildings keep clear of the land of every way, also of those that are no streets."""
    start, end, _ = segments(network.ways)
    inner = shapely.get_num_coordinates(network.ways) - 1
    half = np.repeat(network.width() / 2 + _CLEAR_M, inner)
    along = end - start
    length = np.hypot(*along.T)
    unit = along / length[:, None]
    across = np.stack([-unit[:, 1], unit[:, 0]], axis=-1) * half[:, None]
    tip = unit * _CLEAR_M
    strips = from_corners(
        np.stack([start - tip - across, end + tip - across, end + tip + across, start - tip + across], axis=1)
    )
    return _hit_none(strips, geometry)


def _steady(geometry: np.ndarray) -> np.ndarray:
    """Return which buildings keep their point on surface when corners move by a centimetre.

    The point lies half way between the corners next above and below the middle: no corner is at its height.
    """
    _, low, _, high = shapely.bounds(geometry).T
    xy, building = shapely.get_coordinates(geometry, return_index=True)
    steady = np.ones(len(geometry), dtype=bool)
    steady[building[np.abs(xy[:, 1] - ((low + high) / 2)[building]) < _STEADY_M]] = False
    return steady


def _in_own(census: Census, key: np.ndarray, geometry: np.ndarray) -> np.ndarray:
    """Return which buildings lie wholly in their own census block."""
    shapely.prepare(census.geometry)
    return shapely.contains_properly(census.geometry[census.rows(key)], geometry)


def _off_spaces(spaces: Spaces, geometry: np.ndarray) -> np.ndarray:
    around = shapely.buffer(spaces.geometry, 1.0, quad_segs=2)
    return _hit_none(around, geometry)


def _hit_none(obstacles: np.ndarray, geometry: np.ndarray) -> np.ndarray:
    tree = shapely.STRtree(obstacles)
    clear = np.ones(len(geometry), dtype=bool)
    for begin in range(0, len(geometry), _BLOCK):
        hit, _ = tree.query(geometry[begin : begin + _BLOCK], predicate="intersects")
        clear[begin + hit] = False
    return clear


def _apart(geometry: np.ndarray) -> np.ndarray:
    """Return which buildings stay so that none touches another; of two that do, the earlier stays."""
    tree = shapely.STRtree(geometry)
    kept = np.ones(len(geometry), dtype=bool)
    for begin in range(0, len(geometry), _BLOCK):
        first, second = tree.query(geometry[begin : begin + _BLOCK], predicate="intersects")
        first = first + begin
        pairs = first < second
        first, second = first[pairs], second[pairs]
        order = np.lexsort((second, first))
        for one, other in zip(first[order].tolist(), second[order].tolist()):
            if kept[one]:
                kept[other] = False
    return kept


def levels_of_census(plan: Plan, buildings: Buildings) -> np.ndarray:
    """Return levels of each building: one number in a census block, so that area and floor area share people alike."""
    low = np.array([1, 1, 2, 1])
    high = np.array([4, 2, 4, 1])
    blocks, position = np.unique(buildings.census, return_inverse=True)
    zone = _lowest_zone(buildings, position.ravel(), len(blocks))
    chance = uniform(plan.seed, "levels", blocks)
    return (low[zone] + (chance * (high[zone] - low[zone] + 1)).astype(int))[position.ravel()]


def _lowest_zone(buildings: Buildings, position: np.ndarray, size: int) -> np.ndarray:
    """Return the zone of census blocks: informal where one of its two blocks is, else the first house's."""
    zone = np.full(size, -1)
    np.maximum.at(zone, position, np.where(buildings.lots.zone <= Zone.INFORMAL, buildings.lots.zone, -1))
    return np.maximum(zone, 0)


_HOUSE_TAGS = {
    Zone.PLANNED: (("house", 5), ("yes", 3), ("detached", 2)),
    Zone.SUBURB: (("yes", 6), ("house", 4)),
    Zone.OLD: (("yes", 7), ("residential", 3)),
    Zone.INFORMAL: (("yes", 8), ("hut", 2)),
}
_CIVIC_TAGS = {
    "school": ("school", "education"),
    "university": ("university", "education"),
    "hospital": ("hospital", "health"),
    "market": ("retail", "commercial"),
    "industry": ("industrial", "industrial"),
    "town hall": ("civic", "public"),
    "station": ("train_station", "transport"),
}
_USE = {"house": "residential", "detached": "residential", "residential": "residential", "hut": "residential"}


def building_layer(plan: Plan, land: LandUse, buildings: Buildings) -> Layer:
    """Return the layer ``buildings``."""
    lots, size = buildings.lots, len(buildings.geometry)
    tag = np.full(size, None, dtype=object)
    use = np.full(size, None, dtype=object)
    for zone, shares in _HOUSE_TAGS.items():
        rows = np.flatnonzero((lots.zone == zone) & (lots.role == HOUSE))
        drawn = choose([share for _, share in shares], uniform(plan.seed, "tag", lots.key[rows]))
        tag[rows] = np.array([name for name, _ in shares], dtype=object)[drawn]
        use[rows] = np.array([_USE.get(name) for name, _ in shares], dtype=object)[drawn]
    levels = levels_of_census(plan, buildings).astype(float)
    tall = (lots.role == HOUSE) & (levels >= 3) & (lots.zone == Zone.PLANNED)
    tag[tall], use[tall] = "apartments", "residential"
    tag[buildings.shop], use[buildings.shop] = "retail", "commercial"
    tag[lots.role == SHED], use[lots.role == SHED] = "shed", "shed"
    of_block = {(site.i, site.j): _CIVIC_TAGS[site.use] for site in land.civic}
    for row in np.flatnonzero(lots.role == CIVIC).tolist():
        tag[row], use[row] = of_block[lots.i[row], lots.j[row]]
    levels[lots.role == SHED] = np.nan
    known = (uniform(plan.seed, "height", lots.key) < 0.15) & (lots.role != SHED)
    height = np.where(known, np.round(3.1 * levels + 0.4, 1), np.nan)
    names = np.full(size, None, dtype=object)
    return Layer(
        "buildings",
        buildings.geometry,
        {
            "osm_id": ids("buildings", size),
            "name": names,
            "building": tag,
            "use": use,
            "levels": levels,
            "height_m": height,
        },
        kinds={"levels": "real"},
        tags={
            "building": tag,
            "building:levels": _number_texts(levels, "%d"),
            "height": _number_texts(height, "%.1f"),
        },
    )


def _number_texts(values: np.ndarray, form: str) -> np.ndarray:
    """Return numbers as text, ``None`` where missing; each distinct number is written once."""
    unique, position = np.unique(values, return_inverse=True)
    written = np.array([None if value != value else form % value for value in unique.tolist()], dtype=object)
    return written[position.ravel()]
