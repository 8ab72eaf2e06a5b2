"""The street network: lines of the fine lattice joined into ways, and what does not follow the lattice.

Two streets join where, and only where, they share a vertex. Bridges and tunnels have no vertex where they cross.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import shapely

from .city import FINE, ROWS, Plan
from .land_use import LandUse
from .names import STREET_WORDS
from .noise import uniform
from .paths import Way, extra_ways
from .street_classes import CLASSES, MAIN, NO_STREET, WIDTHS
from .street_lattice import lattice_edges

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
    forced = np.zeros((east.shape[0] + 1, north.shape[1] + 1), dtype=bool)
    through = np.zeros_like(forced)
    for way in extras:
        for i0, i1, j in way.replaces:
            east[i0:i1, j] = 0
            through[i0:i1, j] = True
        for i, j in way.joins:
            forced[i, j] = True
            through[i, j] = False
    meets = _vertices(east, north, forced, through)
    along_u = _runs(east.T, meets.T, np.zeros_like(through.T), np.repeat(plan.superblock_of_column, FINE))
    along_v = _runs(north, meets, through, np.repeat(np.arange(plan.up), ROWS * FINE))
    return _assemble(plan, (east, north, meets), (along_u, along_v), extras)


def _vertices(east: np.ndarray, north: np.ndarray, forced: np.ndarray, through: np.ndarray) -> np.ndarray:
    """Return which nodes of the fine lattice are vertices: where lines meet, and corners of blocks along lines."""
    on_u = np.zeros(forced.shape, dtype=bool)
    on_u[:-1] |= east > 0
    on_u[1:] |= east > 0
    on_v = np.zeros(forced.shape, dtype=bool)
    on_v[:, :-1] |= north > 0
    on_v[:, 1:] |= north > 0
    corner = np.zeros(forced.shape, dtype=bool)
    corner[::FINE, ::FINE] = True
    return (on_u & on_v) | forced | (corner & (on_u | on_v) & ~through)


@dataclass(frozen=True)
class _Runs:
    """Runs of edges of one class along lines of the lattice: vertices run by run."""

    run: np.ndarray
    line: np.ndarray
    place: np.ndarray
    code: np.ndarray
    line_of_run: np.ndarray
    part_of_run: np.ndarray


def _runs(edges: np.ndarray, meets: np.ndarray, through: np.ndarray, part: np.ndarray) -> _Runs:
    """Return runs along the second axis; one ends where the class or the part changes, the latter not at `through`."""
    size = edges.shape[1]
    begins = np.ones(edges.shape, dtype=bool)
    begins[:, 1:] = (edges[:, 1:] != edges[:, :-1]) | ((part[1:] != part[:-1]) & ~through[:, 1:-1])
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
    name = _names(plan, runs, extras)
    number = np.arange(size)
    main = np.isin(highway, MAIN)
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
    known = (uniform(seed, "width known", number) < _MEASURED) & np.isin(highway, (*MAIN, "residential"))
    return np.where(known, np.round(central + off, 1), np.nan)


def _surfaces(seed: int, highway: np.ndarray, number: np.ndarray) -> np.ndarray:
    chance = uniform(seed, "surface", number)
    paved = np.isin(highway, (*MAIN, "pedestrian", "living_street"))
    earth = np.isin(highway, ("path", "track"))
    surface = np.where(paved, "asphalt", np.where(earth, "ground", "unpaved")).astype(object)
    surface[(highway == "residential") & (chance < 0.5)] = "asphalt"
    surface[chance > 0.8] = None
    return surface


_KIND = {"primary": "Avenue", "secondary": "Avenue", "tertiary": "Road", "pedestrian": "Walk", "living_street": "Lane"}


def _names(plan: Plan, runs: tuple[_Runs, _Runs], extras: list[Way]) -> np.ndarray:
    """Return names: one for a line of the lattice within a superblock, one for the whole line on main streets."""
    names: list[str | None] = []
    for axis, one in enumerate(runs):
        for line, part, code in zip(one.line_of_run.tolist(), one.part_of_run.tolist(), one.code.tolist()):
            kind = CLASSES[code]
            if kind in ("footway", "path", "alley"):
                names.append(None)
                continue
            key = -1 if kind in MAIN else part
            pick = float(uniform(plan.seed, "name", axis, line, key))
            word = STREET_WORDS[int(pick * len(STREET_WORDS))]
            names.append(f"{word} {_KIND.get(kind, 'Street')}")
    found = np.array(names, dtype=object)
    found[uniform(plan.seed, "no name", np.arange(len(found))) < 0.06] = None
    return np.concatenate([found, np.array([way.name for way in extras], dtype=object)])
