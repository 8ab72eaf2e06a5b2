"""The street network: lines of the fine lattice joined into ways, and what does not follow the lattice.

Two streets join where, and only where, they share a vertex. Bridges and tunnels have no vertex where they cross.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import shapely

from .city import COLUMNS, FINE, ROWS, STREETLESS, Plan, Zone
from .land_use import LandUse
from .noise import uniform
from .paths import Way, extra_ways

WIDTHS = {
    "primary": (6.0, 11.4, 19.2),
    "secondary": (6.0, 11.4, 17.0),
    "tertiary": (6.0, 10.2, 17.0),
    "residential": (4.75, 9.0, 13.0),
    "living_street": (2.7, 5.5, 9.0),
    "pedestrian": (3.0, 8.0, 10.0),
    "alley": (2.7, 3.0, 4.75),
    "footway": (1.2, 1.8, 2.4),
    "path": (1.2, 1.8, 2.4),
    "steps": (1.2, 1.8, 2.4),
    "track": (2.7, 3.0, 3.6),
    "driveway": (2.7, 3.0, 3.6),
    "parking_aisle": (4.75, 5.0, 5.5),
    "proposed": (4.75, 9.0, 13.0),
}
"""Low, central and high width in metres of a street without a width of its own, by class."""
NO_STREET = ("track", "driveway", "parking_aisle", "proposed")
"""Classes that are no street land."""
CLASSES = ("", *WIDTHS)
_CODE = {name: code for code, name in enumerate(CLASSES)}
_MAIN = ("primary", "secondary", "tertiary")
_MEASURED = 0.3


@dataclass(frozen=True)
class Network:
    """Streets as ways, and the lattice's edges for those who build along them.

    Attributes
    ----------
    ways : object array of line strings.
    highway, name, surface : text of each way; `None` where there is no name.
    width_m : measured width, NaN where nobody measured it; `lanes` likewise.
    oneway, bridge, tunnel, walkable : boolean.
    access : text, `None` where not tagged.
    east, north : class code of each edge of the fine lattice, 0 without a street.
    vertices : which nodes of the fine lattice are vertices of streets.
    """

    ways: np.ndarray
    highway: np.ndarray
    name: np.ndarray
    surface: np.ndarray
    width_m: np.ndarray
    lanes: np.ndarray
    oneway: np.ndarray
    bridge: np.ndarray
    tunnel: np.ndarray
    access: np.ndarray
    walkable: np.ndarray
    east: np.ndarray = field(repr=False)
    north: np.ndarray = field(repr=False)
    vertices: np.ndarray = field(repr=False)

    def width(self, which: int = 1) -> np.ndarray:
        """Return the width of each way: measured, else low (0), central (1) or high (2) of its class."""
        by_class = np.array([WIDTHS[name][which] for name in self.highway.tolist()])
        return np.where(np.isnan(self.width_m), by_class, self.width_m)

    @property
    def is_street(self) -> np.ndarray:
        """Which ways are street land: neither tunnels nor ways on plots, through fields or on paper."""
        return ~self.tunnel & ~np.isin(self.highway, NO_STREET)


def build_streets(plan: Plan, land: LandUse) -> Network:
    """Return the street network of a plan."""
    east, north = lattice_edges(plan, land)
    extras = extra_ways(plan, land)
    for way in extras:
        for i0, i1, j in way.replaces:
            east[i0:i1, j] = 0
    forced = np.zeros((east.shape[0] + 1, north.shape[1] + 1), dtype=bool)
    for way in extras:
        for i, j in way.joins:
            forced[i, j] = True
    meets = _vertices(east, north, forced)
    along_u = _runs(east.T, meets.T, plan, across=True)
    along_v = _runs(north, meets, plan, across=False)
    return _assemble(plan, (east, north, meets), (along_u, along_v), extras)


def lattice_edges(plan: Plan, land: LandUse) -> tuple[np.ndarray, np.ndarray]:
    """Return the class code of each edge of the fine lattice: eastward (6 columns, 6 rows + 1), northward likewise."""
    columns, rows = plan.columns, plan.rows
    east = np.zeros((columns, rows + 1), dtype=np.uint8)
    north = np.zeros((columns + 1, rows), dtype=np.uint8)
    east[:], north[:] = _CODE["residential"], _CODE["residential"]
    line = np.arange(rows + 1)
    east[:, line % ROWS == ROWS // 2] = _CODE["tertiary"]
    east[:, line % ROWS == 0] = _CODE["secondary"]
    east[:, plan.bridge_rows()] = _CODE["primary"]
    borders = [plan.first_column(c) for c in range(plan.across)] + [columns]
    north[borders] = _CODE["secondary"]
    north[borders[:: max(2, plan.across // 8)]] = _CODE["primary"]
    north[[plan.river_column, plan.river_column + 1]] = _CODE["tertiary"]
    east[plan.river_column] = 0
    inside = plan.inside_nodes
    east *= inside[:-1] | inside[1:]
    north *= inside[:, :-1] | inside[:, 1:]
    for area in plan.rectangles:
        if area.zone in STREETLESS:
            east[area.i0 : area.i1, area.j0 + 1 : area.j1] = 0
            north[area.i0 + 1 : area.i1, area.j0 : area.j1] = 0
    _recolour_quarters(plan, east, north)
    east, north = np.repeat(east, FINE, axis=0), np.repeat(north, FINE, axis=1)
    fine_east = np.zeros((FINE * columns, FINE * rows + 1), dtype=np.uint8)
    fine_north = np.zeros((FINE * columns + 1, FINE * rows), dtype=np.uint8)
    fine_east[:, ::FINE], fine_north[::FINE] = east, north
    _alleys_of_old_town(plan, fine_east, fine_north)
    _footpaths_of_informal_settlements(plan, fine_east, fine_north)
    _dead_ends(plan, fine_north)
    _service_alleys(plan, land, fine_east)
    return fine_east, fine_north


def _recolour_quarters(plan: Plan, east: np.ndarray, north: np.ndarray) -> None:
    """Give the streets inside old towns and informal settlements their classes."""
    for area in plan.rectangles:
        if area.zone == Zone.OLD:
            inner_east, inner_north, middle = "living_street", "living_street", "pedestrian"
        elif area.zone == Zone.INFORMAL:
            inner_east, inner_north, middle = "footway", "footway", "footway"
        else:
            continue
        block = east[area.i0 : area.i1, area.j0 + 1 : area.j1]
        block[block > 0] = _CODE[inner_east]
        row = east[area.i0 : area.i1, (area.j0 + area.j1) // 2]
        row[row > 0] = _CODE[middle]
        block = north[area.i0 + 1 : area.i1, area.j0 : area.j1]
        block[block > 0] = _CODE[inner_north]


def _blocks_of(plan: Plan, zone: Zone) -> tuple[np.ndarray, np.ndarray]:
    return np.nonzero((plan.blocks == zone) & plan.whole_blocks)


def _alleys_of_old_town(plan: Plan, east: np.ndarray, north: np.ndarray) -> None:
    """Quarter each block by lanes from its middle; some are missing, so others end dead. One always connects."""
    i, j = _blocks_of(plan, Zone.OLD)
    half = FINE // 2
    arms = [(east, 0, half, 1), (east, half, half, 1), (north, half, 0, 0), (north, half, half, 0)]
    kept = uniform(plan.seed, "old lane", i[:, None], j[:, None], np.arange(4)) < 0.72
    kept[np.arange(len(i)), (i + 2 * j) % 4] = True
    for n, (edges, di, dj, along_i) in enumerate(arms):
        for step in range(half):
            a = FINE * i + di + (step if along_i else 0)
            b = FINE * j + dj + (0 if along_i else step)
            edges[a[kept[:, n]], b[kept[:, n]]] = _CODE["footway"]


def _footpaths_of_informal_settlements(plan: Plan, east: np.ndarray, north: np.ndarray) -> None:
    """Cut each block in nine by paths; few of them lead out to the streets around the settlement."""
    i, j = _blocks_of(plan, Zone.INFORMAL)
    blocks = plan.blocks
    same = {
        "west": blocks[i - 1, j] == Zone.INFORMAL,
        "east": blocks[i + 1, j] == Zone.INFORMAL,
        "south": blocks[i, j - 1] == Zone.INFORMAL,
        "north": blocks[i, j + 1] == Zone.INFORMAL,
    }
    for line in (2, 4):
        for third in range(3):
            for edges, along_i, low, high in ((east, True, "west", "east"), (north, False, "south", "north")):
                chance = uniform(plan.seed, "informal path", i, j, line, third, int(along_i))
                outward = ((third == 0) & ~same[low]) | ((third == 2) & ~same[high])
                kept = np.where(outward, chance < 0.15, (third == 1) | (chance < 0.85))
                kept |= (third == 0) & (line == 2) & same[low]
                for step in (2 * third, 2 * third + 1):
                    a = FINE * i + (step if along_i else line)
                    b = FINE * j + (line if along_i else step)
                    edges[a[kept], b[kept]] = _CODE["path"]
    _close_ways_out(plan, east, north)


def _close_ways_out(plan: Plan, east: np.ndarray, north: np.ndarray) -> None:
    """End half of the footways just before the street that bounds the settlement; the first of each stays open."""
    for area in plan.rectangles:
        if area.zone != Zone.INFORMAL:
            continue
        for j in range(area.j0 + 1, area.j1):
            for side, start in ((0, FINE * area.i0), (1, FINE * area.i1 - 2)):
                open_ = j == area.j0 + 1 and side == 0
                if not open_ and uniform(plan.seed, "way out", start, j) < 0.5:
                    east[start : start + 2, FINE * j] = 0


def _dead_ends(plan: Plan, north: np.ndarray) -> None:
    """Cut streets of the suburbs off in the middle of the block."""
    i, j = np.indices((plan.columns + 1, plan.rows))
    suburb = np.zeros(i.shape, dtype=bool)
    suburb[1:-1] = (plan.blocks[:-1] == Zone.SUBURB) & (plan.blocks[1:] == Zone.SUBURB)
    owner = plan.superblock_of_column
    within = np.zeros(plan.columns + 1, dtype=bool)
    within[1:-1] = owner[1:] == owner[:-1]
    chance = uniform(plan.seed, "dead end", i, j)
    cut = suburb & within[:, None] & (chance < 0.2) & (north[::FINE, ::FINE] > 0)
    for a, b in zip(*np.nonzero(cut)):
        start = FINE * b + (FINE // 2 if chance[a, b] < 0.1 else 0)
        north[FINE * a, start : start + FINE // 2] = 0


def _service_alleys(plan: Plan, land: LandUse, east: np.ndarray) -> None:
    """Run an alley behind the houses of some rows of blocks in the planned grid."""
    taken = land.blocks("spaces", "civic", "vacant")
    for column in range(plan.river, plan.across):
        for row in range(plan.rows):
            i0 = plan.first_column(column)
            blocks = [(i, row) for i in range(i0, i0 + COLUMNS)]
            plain = all(plan.blocks[b] == Zone.PLANNED and plan.whole_blocks[b] and b not in taken for b in blocks)
            if plain and uniform(plan.seed, "alley", column, row) < 0.3:
                east[FINE * i0 : FINE * (i0 + COLUMNS), FINE * row + FINE // 2] = _CODE["alley"]


def _vertices(east: np.ndarray, north: np.ndarray, forced: np.ndarray) -> np.ndarray:
    """Return which nodes of the fine lattice are vertices: where lines meet, and corners of blocks."""
    on_u = np.zeros(forced.shape, dtype=bool)
    on_u[:-1] |= east > 0
    on_u[1:] |= east > 0
    on_v = np.zeros(forced.shape, dtype=bool)
    on_v[:, :-1] |= north > 0
    on_v[:, 1:] |= north > 0
    return (on_u & on_v) | forced


@dataclass(frozen=True)
class _Runs:
    """Runs of edges of one class along lines of the lattice: vertices run by run."""

    run: np.ndarray
    line: np.ndarray
    place: np.ndarray
    code: np.ndarray
    line_of_run: np.ndarray
    part_of_run: np.ndarray


def _runs(edges: np.ndarray, meets: np.ndarray, plan: Plan, across: bool) -> _Runs:
    """Return runs along the second axis; a run ends where the class changes and at superblock borders."""
    size = edges.shape[1]
    if across:
        part = np.repeat(plan.superblock_of_column, FINE)
    else:
        part = np.repeat(np.arange(plan.up), ROWS * FINE)
    begins = np.ones(edges.shape, dtype=bool)
    begins[:, 1:] = (edges[:, 1:] != edges[:, :-1]) | (part[1:] != part[:-1])
    line, start = np.nonzero(begins & (edges > 0))
    every_line, every_start = np.nonzero(begins)
    following = np.append(every_line[1:] * size + every_start[1:], len(edges) * size)
    position = np.searchsorted(every_line * size + every_start, line * size + start)
    end = np.minimum(following[position] - line * size, size)
    count = end - start + 1
    run = np.repeat(np.arange(len(start)), count)
    place = np.arange(len(run)) - np.repeat(np.cumsum(count) - count, count) + start[run]
    keep = meets[line[run], place] | (place == start[run]) | (place == end[run])
    return _Runs(run[keep], line[run][keep], place[keep], edges[line, start], line, part[start])


def _assemble(
    plan: Plan, lattice: tuple[np.ndarray, np.ndarray, np.ndarray], runs: tuple[_Runs, _Runs], extras: list[Way]
) -> Network:
    along_u, along_v = runs
    lines = [
        shapely.linestrings(plan.nodes(along_u.place, along_u.line), indices=along_u.run),
        shapely.linestrings(plan.nodes(along_v.line, along_v.place), indices=along_v.run),
        np.array([shapely.LineString(way.points) for way in extras] or [None], dtype=object)[: len(extras)],
    ]
    code = np.concatenate([along_u.code, along_v.code])
    classes = np.array(CLASSES, dtype=object)[code]
    highway = np.concatenate([classes, np.array([way.highway for way in extras], dtype=object)])
    size, first_extra = len(highway), len(classes)
    bridge, tunnel = np.zeros(size, dtype=bool), np.zeros(size, dtype=bool)
    bridge[first_extra:] = [way.bridge for way in extras]
    tunnel[first_extra:] = [way.tunnel for way in extras]
    access = np.full(size, None, dtype=object)
    access[first_extra:] = [way.access for way in extras]
    name = _names(plan, runs, highway, extras)
    number = np.arange(size)
    main = np.isin(highway, _MAIN)
    # a main street is as wide all along, so that no corner is left where widths change
    line = np.concatenate([2 * along_u.line_of_run, 2 * along_v.line_of_run + 1, -1 - np.arange(len(extras))])
    width = _measured_widths(plan.seed, highway, np.where(main, -2 - line, number))
    width[first_extra:] = np.nan
    return Network(
        ways=np.concatenate(lines),
        highway=highway,
        name=name,
        surface=_surfaces(plan.seed, highway, number),
        width_m=width,
        lanes=np.where(main & (uniform(plan.seed, "lanes", number) < 0.6), 2.0, np.nan),
        oneway=(highway == "residential") & (uniform(plan.seed, "oneway", number) < 0.08),
        bridge=bridge,
        tunnel=tunnel,
        access=access,
        walkable=~tunnel & ~np.isin(highway, ("driveway", "parking_aisle", "proposed")),
        east=lattice[0],
        north=lattice[1],
        vertices=lattice[2],
    )


def _measured_widths(seed: int, highway: np.ndarray, number: np.ndarray) -> np.ndarray:
    central = np.array([WIDTHS[name][1] for name in highway.tolist()])
    off = np.array([-1.5, -1.0, 0.0, 1.0, 1.5])[(uniform(seed, "width off", number) * 5).astype(int)]
    known = (uniform(seed, "width known", number) < _MEASURED) & np.isin(highway, (*_MAIN, "residential"))
    return np.where(known, np.round(central + off, 1), np.nan)


def _surfaces(seed: int, highway: np.ndarray, number: np.ndarray) -> np.ndarray:
    chance = uniform(seed, "surface", number)
    paved = np.isin(highway, (*_MAIN, "pedestrian", "living_street"))
    earth = np.isin(highway, ("path", "track"))
    surface = np.where(paved, "asphalt", np.where(earth, "ground", "unpaved")).astype(object)
    surface[(highway == "residential") & (chance < 0.5)] = "asphalt"
    surface[chance > 0.8] = None
    return surface


_TREES = (
    "Acacia Almond Apricot Baobab Cedar Citrus Coral Date Palm Fig Hibiscus Jasmine Juniper Laurel Lemon Mango Mint "
    "Mulberry Myrtle Neem Oleander Olive Orange Papaya Pomegranate Quince Rosemary Saffron Sesame Sycamore Tamarind "
    "Tamarisk Thyme Walnut Willow Potters Weavers Coppersmiths Boatbuilders Fishermen Saddlers Bakers Lantern Well "
    "Windmill Lighthouse Harbour Cañada Forêt Ñandú Übersee"
).replace("Date Palm", "Date-Palm")
_NAMES = _TREES.split()
_KIND = {"primary": "Avenue", "secondary": "Avenue", "tertiary": "Road", "pedestrian": "Walk", "living_street": "Lane"}


def _names(plan: Plan, runs: tuple[_Runs, _Runs], highway: np.ndarray, extras: list[Way]) -> np.ndarray:
    """Return names: one for a line of the lattice within a superblock, one for the whole line on main streets."""
    names: list[str | None] = []
    for axis, one in enumerate(runs):
        for line, part, code in zip(one.line_of_run.tolist(), one.part_of_run.tolist(), one.code.tolist()):
            kind = CLASSES[code]
            if kind in ("footway", "path", "alley"):
                names.append(None)
                continue
            key = -1 if kind in _MAIN else part
            pick = float(uniform(plan.seed, "name", axis, line, key))
            word = _NAMES[int(pick * len(_NAMES))].replace("-", " ")
            names.append(f"{word} {_KIND.get(kind, 'Street')}")
    found = np.array(names, dtype=object)
    found[uniform(plan.seed, "no name", np.arange(len(found))) < 0.06] = None
    return np.concatenate([found, np.array([way.name for way in extras], dtype=object)])
