"""Records of several layers put together: in one CRS and shape, the newest where products overlap, crowds told of."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import shapely

from ..crs import metric_crs
from ..duplicates import first_equal
from ..frame import Frame
from ..geometry import LINE, POINT, POLYGON, made_valid, points_of, repair
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, message
from .damage_crosswalk import Grade, distinct
from .damage_grades import Graded

_PRODUCT = ("package", "product")


def joined(parts: Sequence[Graded], progress: Progress) -> Graded:
    """Return the records of several layers as one, in the CRS of the first."""
    first = parts[0]
    if len(parts) == 1:
        return first
    frames = []
    for part in parts:
        progress.check()
        frames.append(part.frame.to_crs(first.frame.crs))
    columns = {name: np.concatenate([f.columns[name] for f in frames]) for name in first.frame.columns}
    offsets = np.cumsum([0, *(f.columns["feature"].max(initial=-1) + 1 for f in frames)])
    columns["feature"] = np.concatenate([f.columns["feature"] + start for f, start in zip(frames, offsets)])
    frame = Frame(
        np.concatenate([f.geometry for f in frames]),
        columns,
        first.frame.crs,
        np.concatenate([f.ids for f in frames]),
        first.frame.name,
        first.frame.kinds,
    )
    # one number for each word that means the same in every layer
    number: dict[tuple[str | None, Grade | None], int] = {}
    codes = []
    for part in parts:
        own = [number.setdefault(pair, len(number)) for pair in zip(part.values, part.grades)]
        codes.append(np.array(own, dtype=np.int64)[part.codes])
    return Graded(
        _own_ids(frame, parts),
        [value for value, _ in number],
        [grade for _, grade in number],
        np.concatenate(codes),
        np.concatenate([part.order for part in parts]),
        [name for part in parts for name in part.tables],
        sum(part.duplicates for part in parts),
    )


def _own_ids(frame: Frame, parts: Sequence[Graded]) -> Frame:
    """Return the frame with identifiers that no two layers share: a number is put to those that come again."""
    ids = frame.columns["site_id"].copy()
    seen: set[str] = set()
    start = 0
    for number, part in enumerate(parts, start=1):
        own = slice(start, start + len(part.frame))
        here = set(ids[own].tolist())
        if here & seen:
            ids[own] = [f"{text} ({number})" if text in seen else text for text in ids[own]]
        seen |= here
        start = own.stop
    return frame.with_columns({"site_id": ids})


def newest_of_products(damage: Graded, same_site_m: float, notes: list[Message], progress: Progress) -> Graded:
    """Return the records without those of older products at places that a newer one graded too.

    Products come in the order of their newest image, then of monitoring number and version in their name. A record
    that was not analysed never takes the place of one that was. Two records share a place when one's point on surface
    lies in the other's polygon, or when both are points no further apart than `same_site_m`.
    """
    damage = _newest_images(_without_copies(damage, notes), notes)
    frame = damage.frame
    names, product = distinct(_by_layer(damage, lambda row: "|".join(frame.columns[c][row] for c in _PRODUCT)))
    if len(names) < 2:
        return damage
    ranks = _ranks(damage, names, product)
    metric = frame.to_crs(metric_crs(frame)).geometry
    points = points_of(metric)
    reach = np.where(shapely.get_dimensions(metric) == 0, same_site_m, 0.0)
    analysed = np.array([g is not None and g.low is not None for g in damage.grades], dtype=bool)[damage.codes]
    keep = np.zeros(len(frame), dtype=bool)
    turns = [(rank, seen) for seen in (True, False) for rank in np.unique(ranks)[::-1]]
    for number, (rank, seen) in enumerate(turns):
        progress.at(100.0 * number / len(turns))
        rows = np.flatnonzero((ranks == rank) & (analysed == seen))
        others = np.flatnonzero(keep & (ranks != rank))
        if not len(rows):
            continue
        taken = np.zeros(len(rows), dtype=bool)
        if len(others):
            at_point = shapely.STRtree(metric[others]).query(points[rows], predicate="dwithin", distance=reach[rows])
            taken[at_point[0]] = True
            in_shape = shapely.STRtree(points[others]).query(metric[rows], predicate="intersects")
            taken[in_shape[0]] = True
        keep[rows[~taken]] = True
    replaced = int((~keep).sum())
    if replaced:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} records were left out because a newer product, or one that could see the place, grades the "
                    "same site. From oldest to newest: {products}.",
                ),
                n=replaced,
                products=", ".join(_by_age(names, ranks, product)),
            )
        )
    return replace(damage.take(keep), replaced=damage.replaced + replaced)


def _by_age(names: list[str], ranks: np.ndarray, product: np.ndarray) -> list[str]:
    age = [ranks[product == place][0] for place in range(len(names))]
    pairs = [names[place].partition("|") for place in np.argsort(age)]
    several = len({package for package, _, _ in pairs}) > 1
    return list(dict.fromkeys(package if several else layer for package, _, layer in pairs))


def _ranks(damage: Graded, names: list[str], product: np.ndarray) -> np.ndarray:
    """Return the age rank of each record's product, the newest highest."""
    days = damage.frame.columns["sensor_date"]
    keys = []
    for place, name in enumerate(names):
        own = days[product == place]
        own = own[~np.isnat(own)]
        newest = int(own.max().astype(np.int64)) if len(own) else -(2**62)
        monitoring = re.search(r"MONIT(\d+)", str(name).upper())
        version = re.search(r"_V(\d+)", str(name).upper())
        first = int(damage.order[product == place].min())
        numbers = (int(found.group(1)) if found else 0 for found in (monitoring, version))
        keys.append((newest, *numbers, first))
    rank = np.empty(len(names), dtype=np.int64)
    rank[sorted(range(len(names)), key=lambda place: keys[place])] = np.arange(len(names))
    return rank[product]


def _by_layer(damage: Graded, value_of: Callable[[int], object]) -> np.ndarray:
    """Return for each record what a function gives for the first record of its layer: the same all over the layer."""
    _, first, layer = np.unique(damage.order, return_index=True, return_inverse=True)
    values = np.empty(len(first), dtype=object)
    values[:] = [value_of(row) for row in first]
    return values[layer.reshape(-1)]


def _newest_images(damage: Graded, notes: list[Message]) -> Graded:
    """Return the records without older grades of the very same outline, as merged Copernicus layers hold them."""
    frame = damage.frame
    one_grade = _by_layer(damage, lambda row: frame.columns["scheme"][row] in ("copernicus", "xbd")).astype(bool)
    if not one_grade.any():
        return damage
    first = first_equal(frame.geometry)
    rows = np.flatnonzero(one_grade & (np.bincount(first, minlength=len(frame))[first] > 1))
    if not len(rows):
        return damage
    low = np.array([grade is not None and grade.low is not None for grade in damage.grades], dtype=bool)
    days = frame.columns["sensor_date"][rows].astype(np.int64)  # NaT is the smallest number
    seen = low[damage.codes[rows]]
    newest = np.full(len(frame), np.iinfo(np.int64).min)
    np.maximum.at(newest, first[rows[seen]], days[seen])
    any_seen = np.zeros(len(frame), dtype=bool)
    any_seen[first[rows[seen]]] = True
    np.maximum.at(newest, first[rows[~seen & ~any_seen[first[rows]]]], days[~seen & ~any_seen[first[rows]]])
    old = rows[np.where(seen, days < newest[first[rows]], any_seen[first[rows]] | (days < newest[first[rows]]))]
    if not len(old):
        return damage
    keep = np.ones(len(frame), dtype=bool)
    keep[old] = False
    notes.append(
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{n} records have the outline of another with a newer image, or one that could see the place, and were "
                "left out.",
            ),
            n=len(old),
        )
    )
    return replace(damage.take(keep), replaced=damage.replaced + len(old))


def _without_copies(damage: Graded, notes: list[Message]) -> Graded:
    """Return the records without copies that came in through several layers of a product."""
    frame = damage.frame
    if len(np.unique(damage.order)) < 2:
        return damage
    first = first_equal(frame.geometry)
    rows = np.flatnonzero(np.bincount(first, minlength=len(frame))[first] > 1)
    if not len(rows):
        return damage
    days = frame.columns["sensor_date"][rows].astype(np.int64)
    value = distinct(frame.columns["source_class"][rows])[1]
    keys = np.column_stack([first[rows], value, days, frame.columns["epoch"][rows]])
    _, kept, group = np.unique(keys, axis=0, return_index=True, return_inverse=True)
    other_layer = damage.order[rows] != damage.order[rows[kept[group.reshape(-1)]]]
    repeated = rows[other_layer]
    if not len(repeated):
        return damage
    keep = np.ones(len(frame), dtype=bool)
    keep[repeated] = False
    notes.append(
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "{n} records are exact copies of records in another layer and count once."
            ),
            n=len(repeated),
        )
    )
    return replace(damage.take(keep), duplicates=damage.duplicates + len(repeated))


def of_one_shape(damage: Graded, notes: list[Message], progress: Progress) -> Graded:
    """Return the records as points, lines or polygons, repaired; where shapes are mixed, as points on surface."""
    frame = damage.frame
    shapes = np.unique(shapely.get_dimensions(frame.geometry))
    if len(shapes) > 1:
        valid = shapely.is_valid(frame.geometry)
        geometry = frame.geometry.copy()
        geometry[~valid] = made_valid(geometry[~valid])
        frame = frame.with_geometry(points_of(geometry))
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}” mixes points, lines or polygons: each site became a point on its surface.",
                ),
                name=frame.name,
            )
        )
    shape = (POINT, LINE, POLYGON)[shapes[0] if len(shapes) == 1 else 0]
    done = repair(frame, shape, progress)
    notes += done.notes
    return replace(damage.take(done.rows), frame=done.frame)


def crowded_places(frame: Frame, many: int, notes: list[Message]) -> None:
    """Warn of coordinates that many sites share, copies included: often the middle of a district."""
    frame = frame.take(np.unique(frame.columns["feature"], return_index=True)[1])  # a feature counts once, not an epoch
    points = shapely.get_coordinates(points_of(frame.geometry))
    if len(points) != len(frame):  # multipoints have several
        points = shapely.get_coordinates(shapely.centroid(frame.geometry))
    places, place = np.unique(points, axis=0, return_inverse=True)
    count = np.bincount(place.reshape(-1), 1 + frame.columns["copies"]).astype(np.int64)
    crowded = count >= many
    if not crowded.any():
        return
    worst = int(np.argmax(count))
    notes.append(
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{places} coordinates hold {many} sites or more each, copies included, {n} in all (at most {most}, at "
                "{x:.6f}, {y:.6f}). Such reports were often placed on the middle of a street or district and not on "
                "their building: check them before they are counted by building.",
            ),
            places=int(crowded.sum()),
            many=many,
            n=int(count[crowded].sum()),
            most=int(count.max()),
            x=places[worst][0],
            y=places[worst][1],
        )
    )
