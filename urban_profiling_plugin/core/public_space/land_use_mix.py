"""How mixed land uses are: shares by class, their entropy, and what it scores in the City Prosperity Index."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyproj
import shapely

from ..city.lattice import Lattice
from ..city.make_areas import checked_size, make_areas
from ..crs import check_coordinates, describe, metric_crs
from ..errors import Problems, UrbanProfilingError
from ..frame import Frame, in_rows
from ..geometry import POLYGON, percent, repair
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, field_word, message
from .land_by_class import ClassLand, land_by_class

NOT_CLASSIFIED = ("unknown", "unclassified", "no data")
"""Words in the class field that name no use; an empty one does not either."""
MAX_CLASSES = 60
"""More are a sign of the wrong field."""
_SHOWN = 6


def land_use_mix(
    land_use: Frame,
    class_field: str | None,
    areas: Frame | None = None,
    *,
    cell_m: float | None = None,
    classes_n: int = 0,
    not_classified: Sequence[str] = NOT_CLASSIFIED,
    progress: Progress | None = None,
) -> Result:
    """Return the share of each land use in areas or cells, and how mixed they are.

    ``mix_entropy = H = -sum(p ln p)`` over the classes, p the share of a class in the classified land (Shannon 1948,
    doi:10.1002/j.1538-7305.1948.tb01338.x): 0 with one class, ln(n) when all have the same. ``mix_score = 100 H /
    ln(n)``, the land-use mix of the City Prosperity Index (edition 2016, as read in a web application that cites it),
    which averages it over cells. It says neither how large these are nor which classes there should be; n is by default
    the number of classes of the layer (that application has five). Land of one class drawn twice counts once; where
    classes overlap the land counts in each of them, and how much that is stands in ``overlap_pct``.

    Parameters
    ----------
    land_use : polygons; `class_field` holds their class, compared without regard to case and what is between words.
    areas : polygons. With `cell_m` their union is divided into cells (`make_areas`).
    cell_m : side of square cells; without `areas` every cell that land use reaches into, whole.
    classes_n : the n of the score, where more classes are possible than the layer has; 0: as many as it has.
    not_classified : values of the class field that name no use.

    Returns
    -------
    Result
        ``OUTPUT``: `areas`, or cells with ``area_id, area_ha``, with ``mix_entropy, mix_score, classes_n,
        unclassified_pct, overlap_pct`` and one ``class_<name>_pct`` a class (percent of the area's land). Figures
        ``MIX_SCORE_MEAN`` (mean over areas or cells), ``MIX_SCORE_CITY`` and ``MIX_ENTROPY_CITY`` (of all land at
        once), ``UNCLASSIFIED_PCT, OVERLAP_PCT, CLASSES_N``.

    Raises
    ------
    UrbanProfilingError : neither areas nor a cell size, no class, too many classes, layers apart.

    Examples
    --------
    >>> crs = pyproj.CRS.from_epsg(32628)
    >>> uses = {"class": np.array(["homes", "shops"], dtype=object)}
    >>> plan = Frame(shapely.box([0, 50], 0, [50, 100], 100), uses, crs, name="plan")
    >>> city = Frame(np.array([shapely.box(0, 0, 100, 100)]), {}, crs, name="city")
    >>> made = land_use_mix(plan, "class", city).layers["OUTPUT"].columns
    >>> float(made["mix_score"][0]), float(made["class_homes_pct"][0])
    (100.0, 50.0)
    """
    progress = progress or Progress()
    _require_question(land_use, class_field, areas, cell_m)
    check_coordinates(areas, land_use)
    fixed = repair(land_use, POLYGON, progress)
    place = None if areas is None else repair(areas, POLYGON, progress)
    crs = metric_crs(None if place is None else place.frame, fixed.frame)
    notes = [message(QT_TRANSLATE_NOOP("UrbanProfiling", "Areas measured in {crs}."), crs=describe(crs))]
    notes += fixed.notes + ([] if place is None else place.notes)
    uses = fixed.frame.to_crs(crs)
    names, code = _classes(uses, class_field, not_classified)  # type: ignore[arg-type]
    n = _classes_n(land_use, names, classes_n)
    progress.at(10)
    frame, rows, extents, whole = _places(areas, place, cell_m, uses, crs, progress.part(10, 30))
    land = land_by_class(uses.geometry, code, len(names), extents, whole, progress.part(30, 95))  # type: ignore[arg-type]
    if not land.classified_m2[-1]:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "No classified land of “{uses}” lies in “{areas}”. Check that they show the same city and that both "
                "layers have the right CRS.",
            ),
            uses=land_use.name,
            areas=frame.name,
        )
    columns = _measured(land, names, n)
    layer = frame.with_columns(
        {name: in_rows(values[:-1], rows, len(frame)) for name, values in columns.items()}, {"classes_n": "integer"}
    )
    score, known = columns["mix_score"][:-1], ~np.isnan(columns["mix_score"][:-1])
    figures = {
        "MIX_SCORE_MEAN": float(score[known].mean()) if known.any() else None,
        "MIX_SCORE_CITY": _figure(columns["mix_score"][-1]),
        "MIX_ENTROPY_CITY": _figure(columns["mix_entropy"][-1]),
        "UNCLASSIFIED_PCT": _figure(columns["unclassified_pct"][-1]),
        "OVERLAP_PCT": _figure(columns["overlap_pct"][-1]),
        "CLASSES_N": len(names),
    }
    notes += _notes(land_use, names, n, columns)
    progress.at(100)
    return Result({"OUTPUT": layer}, figures, notes, _largest(names, columns))


def _require_question(land_use: Frame, class_field: str | None, areas: Frame | None, cell_m: float | None) -> None:
    problems = Problems()
    if areas is None and cell_m is None:
        problems.add(
            QT_TRANSLATE_NOOP("UrbanProfiling", "The mix is measured in areas or in cells: give areas, or a cell size.")
        )
    if not class_field:
        problems.add(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Choose the field of “{name}” that holds the class of land use."),
            name=land_use.name,
        )
    problems.raise_any()


def _classes(uses: Frame, class_field: str, not_classified: Sequence[str]) -> tuple[list[str], np.ndarray]:
    """Return the classes by name, sorted, and the class of each polygon, -1 where it has none."""
    uses.column(class_field)  # a field that was asked for must be there
    nothing = {field_word(word) for word in not_classified if word.strip()}
    words = np.array([None if text is None else field_word(text) for text in uses.texts(class_field)], dtype=object)
    names = sorted({word for word in words if word is not None} - nothing)
    if not names:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: the field “{field}” names no class of land use. Choose another field.",
            ),
            name=uses.name,
            field=class_field,
        )
    if len(names) > MAX_CLASSES:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: the field “{field}” has {n} different values; at most {most} classes are told apart. "
                "Choose the field with the class, or group the classes first.",
            ),
            name=uses.name,
            field=class_field,
            n=len(names),
            most=MAX_CLASSES,
        )
    number = {name: row for row, name in enumerate(names)}
    return names, np.array([number.get(word, -1) for word in words], dtype=np.int64)


def _classes_n(land_use: Frame, names: list[str], classes_n: int) -> int:
    """Return the n of the score; refuse one below the number of classes there are."""
    if 0 < classes_n < len(names):
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}” has {found} classes, more than the {n} of the score: {names}. Group them, or give a "
                "larger number.",
            ),
            name=land_use.name,
            found=len(names),
            n=classes_n,
            names=", ".join(names),
        )
    return classes_n or len(names)


def _places(
    areas: Frame | None, place: object, cell_m: float | None, uses: Frame, crs: pyproj.CRS, progress: Progress
) -> tuple[Frame, np.ndarray, np.ndarray, bool]:
    """Return the layer to fill, its usable rows, their polygons in metres, and whether these are cells that fill it."""
    if cell_m is None:
        frame, rows = areas, place.rows  # type: ignore[attr-defined]
        return frame, rows, place.frame.to_crs(crs).geometry, False  # type: ignore[attr-defined,return-value]
    if areas is not None:
        made = make_areas(areas, "grid", cell_m, progress=progress).layers["OUTPUT"].to_crs(crs)
    else:
        geometry: np.ndarray = uses.geometry  # type: ignore[assignment]
        xmin, ymin, xmax, ymax = shapely.total_bounds(geometry)
        checked_size(cell_m, (xmax - xmin) * (ymax - ymin), "grid")
        cells, ids = Lattice("grid", cell_m).over(geometry, progress)
        made = Frame(cells, {"area_id": ids, "area_ha": shapely.area(cells) / 10_000}, crs, name="cells")
    return made, np.arange(len(made)), made.geometry, True  # type: ignore[return-value]


def _measured(land: ClassLand, names: list[str], n: int) -> dict[str, np.ndarray]:
    """Return the columns, the city in the last row."""
    total = land.class_m2.sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = land.class_m2 / total[:, None]
        entropy = -np.where(share > 0, share * np.log(share), 0.0).sum(axis=1)
    entropy = np.where(total > 0, np.abs(entropy), np.nan)  # -0.0 with one class
    columns = {
        "mix_entropy": entropy,
        "mix_score": np.minimum(100.0 * entropy / np.log(n), 100.0) if n > 1 else np.full(len(total), np.nan),
        "classes_n": (land.class_m2 > 0).sum(axis=1),
        "unclassified_pct": np.clip(100.0 - percent(land.classified_m2, land.area_m2), 0.0, 100.0),
        "overlap_pct": np.maximum(percent(total - land.classified_m2, land.area_m2), 0.0),
    }
    for number, name in enumerate(names):
        columns[f"class_{name}_pct"] = percent(land.class_m2[:, number], land.area_m2)
    return columns


def _figure(value: float) -> float | None:
    return None if np.isnan(value) else float(value)


def _largest(names: list[str], columns: dict[str, np.ndarray]) -> list[tuple[str, float | None]]:
    """Return the city's largest classes with their share of the land."""
    shares = [(name, float(columns[f"class_{name}_pct"][-1])) for name in names]
    return sorted(shares, key=lambda item: -item[1])[:_SHOWN]  # type: ignore[operator]


def _notes(land_use: Frame, names: list[str], n: int, columns: dict[str, np.ndarray]) -> list[Message]:
    notes = [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}” has {found} classes: {names}. A score of 100 means that {n} classes have the same share.",
            ),
            name=land_use.name,
            found=len(names),
            names=", ".join(names),
            n=n,
        )
    ]
    if n == 1:
        notes.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "With a single class there is nothing to mix: without a score.")
            )
        )
    unclassified, overlap = columns["unclassified_pct"][-1], columns["overlap_pct"][-1]
    if unclassified > 0.05:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{pct:.1f} percent of the land has no class. The mix is that of the rest; shares are of all land.",
                ),
                pct=float(unclassified),
            )
        )
    if overlap > 0.05:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Classes overlap on {pct:.1f} percent of the land, which counts in each of them. Check “{name}” "
                    "for polygons drawn over each other.",
                ),
                pct=float(overlap),
                name=land_use.name,
            )
        )
    return notes
