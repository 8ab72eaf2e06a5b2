"""The streets of a question about blocked ones: which make up the network, what blocks them, what clearing costs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyproj

from ..errors import Problems
from ..frame import Frame
from ..geometry import LINE, repair
from ..progress import Progress
from ..street_classes import read_networks, streets_of_network
from ..text import QT_TRANSLATE_NOOP, Message, message
from .blocked_parts import BlockedStreets
from .blocked_words import blocked_by_field, read_words
from .clearing_cost import read_costs
from .damage_classes import DAMAGED_FROM, ends
from .damage_sites import read_damage_sites


@dataclass(frozen=True)
class Blocking:
    """What blocks streets.

    Attributes
    ----------
    field : of the streets, says which are blocked; ``None``: damage alone does. See `blocked_by_field`.
    words : table of words, see `read_words`; ``None``: the plugin's.
    reach_m : streets this near to a damaged site are blocked, along the part within reach.
    from_class : the lowest class that blocks: ``possible``, ``moderate`` or ``severe``.
    epoch : of the damage, see `read_damage_sites`.
    """

    field: str | None = None
    words: str | Path | None = None
    reach_m: float = 10.0
    from_class: str = "severe"
    epoch: str = "latest"


@dataclass(frozen=True)
class Driving:
    """Which streets make up the network, and how they join; see `streets_of_network` and `street_network`."""

    class_field: str | None = None
    network: str = "streets"
    networks: str | Path | None = None
    join_tolerance_m: float = 0.01
    join_crossings: bool = False
    minimum_component_m: float = 1000.0


@dataclass(frozen=True)
class Roads:
    """Streets of the network with a usable geometry.

    `rows` are their rows in the layer given, `blocked` which are blocked as a whole, `cost` what clearing each costs.
    """

    frame: Frame
    rows: np.ndarray
    blocked: np.ndarray
    cost: np.ndarray | None


def read_roads(
    streets: Frame, blocking: Blocking, driving: Driving, cost_field: str | None, notes: list[Message]
) -> Roads:
    """Return the streets that make up the network, and what is known about each; every problem is said at once."""
    problems = Problems()
    blocked = np.zeros(len(streets), dtype=bool)
    if blocking.field is not None:
        words = read_words(blocking.words)
        lowest = DAMAGED_FROM[blocking.from_class]
        blocked, more = blocked_by_field(streets, blocking.field, lowest, words, problems)
        notes += more
    cost = read_costs(streets, cost_field, problems)
    problems.raise_any()
    fixed = repair(streets, LINE)
    kept, more = streets_of_network(fixed.frame, driving.class_field, driving.network, read_networks(driving.networks))
    notes += fixed.notes + more
    rows = fixed.rows[kept]
    frame = fixed.frame.take(kept)
    if driving.network != "walk":
        # closed to walkers is not closed to vehicles: a motorway
        hidden = {name for name in frame.columns if name.lower() in ("walkable", "access", "highway")}
        frame = frame.only(*(name for name in frame.columns if name not in hidden))
    return Roads(frame, rows, blocked[rows], None if cost is None else cost[rows])


def damaged_sites(
    damage: Frame, blocking: Blocking, crs: pyproj.CRS, progress: Progress
) -> tuple[np.ndarray, list[Message]]:
    """Return the sites that may block streets, in metres."""
    sites = read_damage_sites(damage, crs, blocking.epoch, blocking.reach_m, progress)
    lowest = DAMAGED_FROM[blocking.from_class]
    bad = ends(sites.damage_class)[0] >= lowest
    notes = list(sites.notes)
    if not bad.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "None of the {n} sites of “{name}” has damage of class {lowest} ({word}) or more, so none blocks a "
                    "street.",
                ),
                n=len(bad),
                name=damage.name,
                lowest=lowest,
                word=blocking.from_class,
            )
        )
    return sites.geometry[bad], notes


def blocked_notes(cut: BlockedStreets, roads: Roads, sites: np.ndarray, blocking: Blocking) -> list[Message]:
    """Say how much is blocked, and when that is nothing or everything."""
    notes = []
    values = {
        "parts": int(cut.by_damage.sum()),
        "km": float(cut.length_m[cut.by_damage].sum()) / 1000,
        "reach_m": blocking.reach_m,
        "word": blocking.from_class,
        "n": len(sites),
    }
    if cut.by_damage.any():
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "{parts} street parts, {km:.2f} km, lie within {reach_m:g} m of a site with damage from {word} upwards and "
            "count as blocked by debris: the plugin's own rule. Nobody has looked at the streets themselves.",
        )
        notes.append(message(template, **values))
    elif len(sites):
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "None of the {n} sites with damage from {word} upwards lies within {reach_m:g} m of an open street: the "
            "nearest is {nearest_m:.0f} m away.",
        )
        notes.append(message(template, nearest_m=cut.nearest_m(sites), **values))
    if not len(cut.street):
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "None of the {n} streets of “{name}” is blocked, so nobody is cut off. If that is not so, check "
                    "the field that says what is blocked, the damage classes that block, and the reach of debris.",
                ),
                n=len(roads.frame),
                name=roads.frame.name,
            )
        )
    elif (cut.piece_part[cut.network.usable[cut.pieces.segment]] >= 0).all():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Every street of “{name}” is blocked, so everyone is cut off. If that is not so, check whether the "
                    "field “{field}” says which streets are open instead.",
                ),
                name=roads.frame.name,
                field=blocking.field or "–",
            )
        )
    return notes
