"""Open spaces of every size class: those that count, and those that look like it and do not."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .city import FINE, Plan, Rectangle, Zone
from .land_use import LandUse, Site
from .layer import Layer, ids
from .names import PLACE_WORDS
from .noise import uniform
from .paths import bridge_extent, lake_ring
from .polygons import inset, rectangles, rounded
from .street_classes import CLASSES, WIDTHS
from .streets import Network

_GAP = 3.5
"""From the edge of the widest street to the space."""
_LAKE = 0.65
_CLASSES = ((0.03, "below_pocket"), (0.04, "pocket"), (0.4, "neighbourhood"), (10, "district"), (50, "regional"))
LINEAR_RATIO = 10.0
UNCONNECTED_M = 105.0


@dataclass(frozen=True)
class Use:
    """What a use of open land is in OpenStreetMap, in the import and for the indicator.

    Attributes
    ----------
    tags : of OpenStreetMap; access and fee are among them where somebody said.
    kind : in the import.
    verdict : ``counts``, or the reason why it does not: ``check``, ``restricted``, ``fee``.
    """

    tags: dict[str, str]
    kind: str
    verdict: str = "counts"
    names: tuple[str, ...] = ()


USES = {
    "park": Use({"leisure": "park"}, "park", names=("Park", "Green", "Gardens")),
    "pocket park": Use({"leisure": "park"}, "park", names=("Corner", "Pocket Park")),
    "public garden": Use({"leisure": "garden", "access": "yes"}, "garden", names=("Public Garden",)),
    "recreation ground": Use({"landuse": "recreation_ground"}, "recreation_ground", names=("Recreation Ground",)),
    "playground": Use({"leisure": "playground"}, "playground", names=("Playground",)),
    "square": Use({"place": "square"}, "square", names=("Square",)),
    "promenade": Use({"leisure": "park"}, "park", names=("Promenade",)),
    "garden": Use({"leisure": "garden"}, "garden", "check"),
    "private garden": Use({"leisure": "garden", "access": "private"}, "garden", "restricted"),
    "private park": Use({"leisure": "park", "access": "private"}, "park", "restricted", ("Residents' Park",)),
    "ticketed park": Use({"leisure": "park", "fee": "yes"}, "park", "fee", ("Botanical Park",)),
    "zoo": Use({"tourism": "zoo", "fee": "yes"}, "zoo", "fee", ("Zoo",)),
    "golf": Use({"leisure": "golf_course"}, "golf_course", "fee", ("Golf Club",)),
    "pitch": Use({"leisure": "pitch"}, "sports_field", "check"),
    "sports centre": Use({"leisure": "sports_centre"}, "sports_centre", "check", ("Sports Centre",)),
    "cemetery": Use({"landuse": "cemetery"}, "cemetery", "check", ("Cemetery",)),
    "reserve": Use({"leisure": "nature_reserve"}, "nature_reserve", "check", ("Nature Reserve",)),
}
_ACCESS = {"counts": "public", "check": "unknown", "restricted": "restricted", "fee": "fee"}
"""What importing makes of a space's tags and kind."""
_LOTS = {"lot": (36.0, 29.0), "pocket": (18.0, 20.0)}


@dataclass(frozen=True)
class Spaces:
    """Open spaces with what is known of each by construction.

    Attributes
    ----------
    use : key of `USES`.
    part_of : row of the space that holds this one, -1 for none.
    reach : ``street`` when streets pass within 20 m, ``near`` when the next is 20 to 100 m away, ``none`` beyond.
    """

    geometry: np.ndarray
    use: np.ndarray
    part_of: np.ndarray
    reach: np.ndarray

    @property
    def counts(self) -> np.ndarray:
        """Whether a space counts as open public space."""
        return np.array([USES[use].verdict == "counts" for use in self.use.tolist()], dtype=bool)

    @property
    def size_class(self) -> np.ndarray:
        """Size class of each space; of one inside another, its own."""
        return np.array([size_class(polygon) for polygon in self.geometry.tolist()], dtype=object)


def size_class(polygon: shapely.Polygon) -> str:
    """Return the class of a space by its area, or ``linear`` when it is ten times as long as wide.

    Long means: the rectangle of the same area and perimeter.

    >>> size_class(shapely.box(0, 0, 20, 18)), size_class(shapely.box(0, 0, 400, 16))
    ('pocket', 'linear')
    """
    half, area = polygon.exterior.length / 2, polygon.area
    root = np.sqrt(max(half * half / 4 - area, 0.0))
    if area >= 300 and (half / 2 + root) / (half / 2 - root) >= LINEAR_RATIO:
        return "linear"
    return next((name for hectares, name in _CLASSES if area < 1e4 * hectares), "metropolitan")


def _near_class_limit(area_m2: float) -> bool:
    return any(abs(area_m2 / (1e4 * hectares) - 1) < 0.02 for hectares, _ in _CLASSES)


def build_spaces(plan: Plan, land: LandUse, network: Network) -> Spaces:
    """Return the open spaces of a plan."""
    found: list[tuple[shapely.Polygon, str, int, str]] = []
    for area in plan.rectangles:
        if area.zone == Zone.PARK:
            found.append((whole_piece(plan, area, lake=True), "park", -1, "street"))
            found.append((_playground(plan, area), "playground", len(found) - 1, "street"))
        elif area.zone == Zone.GOLF:
            found.append((whole_piece(plan, area, lake=False), "golf", -1, "street"))
        elif area.zone == Zone.FARM:
            found += _on_farmland(plan, area, network)
    found += [(polygon, "promenade", -1, "street") for polygon in _promenades(plan)]
    found += [(_on_block(plan, site, network), site.use, -1, "street") for site in land.spaces]
    polygon, use, part_of, reach = zip(*found)
    geometry = np.empty(len(found), dtype=object)
    geometry[:] = polygon
    return Spaces(geometry, np.array(use, dtype=object), np.array(part_of), np.array(reach, dtype=object))


def whole_piece(plan: Plan, area: Rectangle, lake: bool) -> shapely.Polygon:
    """Return a space as large as a rectangle of blocks, within the boundary, with a lake or not."""
    i, j = FINE * np.arange(area.i0, area.i1 + 1), FINE * np.arange(area.j0, area.j1 + 1)
    sides = [(i, j[:1]), (i[-1:], j), (i[::-1], j[-1:]), (i[:1], j[::-1])]
    ring = np.concatenate([plan.nodes(*np.broadcast_arrays(a, b))[:-1] for a, b in sides])
    widest = max(WIDTHS[name][1] for name in ("primary", "secondary", "tertiary")) / 2 + 0.75
    polygon = shapely.buffer(shapely.Polygon(ring), -(widest + _GAP), join_style="mitre")
    polygon = rounded(shapely.intersection(polygon, shapely.buffer(plan.outline, -8.0, join_style="mitre")))
    return shapely.Polygon(polygon.exterior, [lake_ring(plan, area, _LAKE)[::-1]]) if lake else polygon


def _playground(plan: Plan, area: Rectangle) -> shapely.Polygon:
    """Return a playground inside a big park, beside the walk around the lake."""
    ring = lake_ring(plan, area, 1.0)
    outward = ring[3] - ring.mean(axis=0)
    middle = ring[3] + outward * 21.0 / np.hypot(*outward)
    corners = rectangles(middle[None], np.array([[1.0, 0.0]]), np.array([22.0]), np.array([17.0]))
    return shapely.Polygon(corners[0])


def _on_farmland(plan: Plan, area: Rectangle, network: Network) -> list[tuple[shapely.Polygon, str, int, str]]:
    """Return a park no street reaches, one that is 20 to 100 m from the next street, and a reserve."""
    u0, u1, v0, v1 = plan.u[FINE * area.i0], plan.u[FINE * area.i1], plan.v[FINE * area.j0], plan.v[FINE * area.j1]
    places = [((u0 + u1) / 2, (v0 + v1) / 2), (u1 - 60.0, v1 - 45.0), (u0 + 65.0, v0 + 60.0)]
    middle = plan.ground(*np.array(places).T)
    turn = np.array([0.2, 0.6, 0.0])
    along = np.stack([np.cos(turn), np.sin(turn)], axis=-1)
    corners = rectangles(middle, along, np.array([30.0, 20.0, 80.0]), np.array([25.0, 18.0, 60.0]))
    hidden, near, reserve = (shapely.Polygon(ring) for ring in corners)
    streets = network.ways[network.walkable]
    far = float(shapely.distance(hidden, streets).min()) > UNCONNECTED_M
    between = 25.0 < float(shapely.distance(near, streets).min()) < 95.0
    found = [(reserve, "reserve", -1, "street")]
    if far:
        found.append((hidden, "park", -1, "none"))
    if between:
        found.append((near, "pocket park", -1, "near"))
    return found


def _promenades(plan: Plan) -> list[shapely.Polygon]:
    """Return strips between the west bank's street and the water, never where something crosses."""
    rows = bridge_extent(plan)
    inside = plan.inside_nodes[plan.river_column]
    banks = [(low, high) for low, high in zip(rows, rows[1:]) if high - low >= 6 and inside[[low, high]].all()]
    chosen = [bank for bank in banks if uniform(plan.seed, "promenade", bank[0]) < 0.4]
    polygons = []
    for low, high in chosen or banks[:1]:
        v = np.arange(plan.v[FINE * low] + 30.0, plan.v[FINE * high] - 29.0, 11.0)
        west = plan.ground(np.full(len(v), plan.west_bank_u + 12.0), v)
        east = plan.ground(np.full(len(v), plan.west_bank_u + 28.0), v)
        polygons.append(shapely.Polygon(np.round(np.concatenate([west[::-1], east]), 2)))
    return polygons


def _on_block(plan: Plan, site: Site, network: Network) -> shapely.Polygon:
    """Return a space on a block: the whole of it, a lot on its south side, or the largest quarter in the old town."""
    i, j = FINE * site.i, FINE * site.j
    if site.form == "square":
        half = FINE // 2
        quarters = [block_piece(plan, network, (i + a, j + b), half, 1.0) for a in (0, half) for b in (0, half)]
        return max(quarters, key=lambda polygon: polygon.area)
    if site.form == "block":
        polygon = block_piece(plan, network, (i, j), FINE, 2.0)
        return block_piece(plan, network, (i, j), FINE, 3.0) if _near_class_limit(polygon.area) else polygon
    corners, half_widths = block_corners(plan, network, (i, j), FINE)
    width, depth = (22.0, 17.0) if site.use == "playground" else _LOTS[site.form]
    along = (corners[1] - corners[0]) / np.hypot(*(corners[1] - corners[0]))
    inward = np.array([-along[1], along[0]])
    middle = (corners[0] + corners[1]) / 2 + inward * (half_widths[0] + _GAP + depth / 2)
    return shapely.Polygon(rectangles(middle[None], along[None], np.array([width]), np.array([depth]))[0])


def block_piece(plan: Plan, network: Network, node: tuple[int, int], step: int, gap: float) -> shapely.Polygon:
    """Return the land between the streets around a piece of the lattice."""
    corners, half_widths = block_corners(plan, network, node, step)
    return shapely.Polygon(inset(corners[None], (half_widths + gap)[None])[0])


def block_corners(plan: Plan, network: Network, node: tuple[int, int], step: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the corners of a piece of the lattice from its lower left node, and half the width of each street."""
    i, j = node
    corners = plan.nodes(np.array([i, i + step, i + step, i]), np.array([j, j, j + step, j + step]))
    codes = (network.east[i, j], network.north[i + step, j], network.east[i, j + step], network.north[i, j])
    return corners, np.array([WIDTHS[CLASSES[code] or "footway"][1] / 2 + 0.75 for code in codes])


def space_names(seed: int, spaces: Spaces) -> np.ndarray:
    """Return names; gardens and pitches have none."""
    names: list[str | None] = []
    for row, use in enumerate(spaces.use.tolist()):
        kinds = USES[use].names
        pick = uniform(seed, "space name", row, np.arange(2))
        word = PLACE_WORDS[int(pick[0] * len(PLACE_WORDS))]
        names.append(f"{word} {kinds[int(pick[1] * len(kinds))]}" if kinds else None)
    return np.array(names, dtype=object)


def has_hole(polygons: np.ndarray) -> np.ndarray:
    """Return which polygons have holes: these are relations in OpenStreetMap, with ids below zero in the import."""
    return shapely.get_num_interior_rings(polygons) > 0


def space_layer(plan: Plan, spaces: Spaces) -> Layer:
    """Return the layer ``open_spaces``."""
    size = len(spaces.geometry)
    uses = [USES[use] for use in spaces.use.tolist()]
    keys = ("leisure", "landuse", "place", "tourism", "access", "fee")
    tags = {key: np.array([use.tags.get(key) for use in uses], dtype=object) for key in keys}
    tags["name"] = space_names(plan.seed, spaces)
    return Layer(
        "open_spaces",
        spaces.geometry,
        {
            "osm_id": np.where(has_hole(spaces.geometry), -1, 1) * ids("open_spaces", size),
            "name": tags["name"],
            "kind": np.array([use.kind for use in uses], dtype=object),
            "access": np.array([_ACCESS[use.verdict] for use in uses], dtype=object),
            "fee": tags["fee"],
            "area_m2": shapely.area(spaces.geometry),
        },
        tags=tags,
    )
