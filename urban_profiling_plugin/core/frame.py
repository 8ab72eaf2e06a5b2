"""A layer in memory: geometries, columns, CRS."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pyproj
import shapely

from .errors import Problems, UrbanProfilingError
from .text import QT_TRANSLATE_NOOP, as_text

ROW_NUMBERS = ("fid", "ogc_fid")
"""Fields, in lower case, in which files number their rows: they say nothing of the features, and are never carried."""
KINDS = ("integer", "real", "text", "boolean", "date", "datetime")


def kind_of(values: np.ndarray) -> str:
    """Return the field kind that a column's dtype stands for.

    >>> kind_of(np.array([1, 2]))
    'integer'
    """
    code = values.dtype.kind
    if code == "M":
        return "date" if values.dtype == np.dtype("datetime64[D]") else "datetime"
    return {"b": "boolean", "i": "integer", "u": "integer", "f": "real"}.get(code, "text")


def is_missing(values: np.ndarray) -> np.ndarray:
    """Return where a column holds no value: NaN, NaT or ``None``.

    >>> is_missing(np.array(["a", None], dtype=object)).tolist()
    [False, True]
    """
    if values.dtype.kind == "f":
        return np.isnan(values)
    if values.dtype.kind == "M":
        return np.isnat(values)
    if values.dtype == object:
        return np.array([value is None or value != value for value in values], dtype=bool)
    return np.zeros(len(values), dtype=bool)


def in_rows(values: np.ndarray, rows: np.ndarray, size: int) -> np.ndarray:
    """Return values of some rows in all rows, missing in the others.

    >>> in_rows(np.array([7, 8]), np.array([0, 2]), 3).tolist()
    [7.0, nan, 8.0]
    """
    if len(rows) == size:
        return values
    if values.dtype.kind == "M":
        found = np.full(size, np.datetime64("NaT"), dtype=values.dtype)
    elif values.dtype.kind in "Ob":
        found = np.full(size, None, dtype=object)
    else:
        found = np.full(size, np.nan)
    found[rows] = values
    return found


@dataclass(frozen=True)
class Frame:
    """Geometries and equally long columns, validated on creation.

    Attributes
    ----------
    geometry : object array, shape (n,), of shapely geometries or ``None``; ``None`` for a table.
    columns : numpy arrays of shape (n,) by field name. A missing number is NaN, a missing text ``None``.
        An integer column with missing values is float64 with kind ``integer``.
    crs : pyproj CRS; ``None`` for a table.
    ids : int64 array, shape (n,), the features' ids in their source, for messages.
    name : the layer's name, for messages.
    kinds : field kind by name where the dtype alone does not tell it (one of `KINDS`).
    given : names of the columns that are a user's own, as an adapter read them.
    replaced : names of such columns in whose place computed ones stand now, for the log.

    Raises
    ------
    UrbanProfilingError : a layer without a CRS.
    ValueError : lengths that differ (a bug, not bad data).
    """

    geometry: np.ndarray | None
    columns: Mapping[str, np.ndarray] = field(default_factory=dict)
    crs: pyproj.CRS | None = None
    ids: np.ndarray | None = None
    name: str = "layer"
    kinds: Mapping[str, str] = field(default_factory=dict)
    given: frozenset[str] = frozenset()
    replaced: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        columns = {name: np.asarray(values) for name, values in self.columns.items()}
        rows = self.geometry if self.geometry is not None else next(iter(columns.values()), self.ids)
        size = 0 if rows is None else len(rows)
        wrong = [name for name, values in columns.items() if values.shape != (size,)]
        if wrong:
            raise ValueError(f"columns {wrong} of {self.name} do not have {size} rows")
        ids = np.arange(size, dtype=np.int64) if self.ids is None else np.asarray(self.ids, dtype=np.int64)
        if ids.shape != (size,):
            raise ValueError(f"{len(ids)} ids for {size} rows of {self.name}")
        if self.geometry is not None:
            geometry = np.asarray(self.geometry, dtype=object)
            if geometry.shape != (size,):
                raise ValueError(f"the geometry of {self.name} is not one-dimensional")
            object.__setattr__(self, "geometry", geometry)
            if self.crs is None:
                raise UrbanProfilingError(
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling",
                        "Layer “{name}” has no coordinate reference system. Set it in the layer's properties "
                        "(Source › Assigned CRS), then run again.",
                    ),
                    name=self.name,
                )
        object.__setattr__(self, "columns", columns)
        object.__setattr__(self, "ids", ids)
        object.__setattr__(self, "kinds", {n: self.kinds.get(n, kind_of(v)) for n, v in columns.items()})

    def __len__(self) -> int:
        return len(self.ids)  # type: ignore[arg-type]

    @functools.cached_property
    def total_bounds(self) -> tuple[float, float, float, float] | None:
        """West, south, east and north of everything, ``None`` without a geometry; a run asks for it several times.

        Features whose coordinates are no numbers lie nowhere.
        """
        if self.geometry is None or not len(self.geometry):
            return None
        bounds = shapely.total_bounds(self.geometry)
        if not np.isfinite(bounds).all():
            each = shapely.bounds(self.geometry)
            each = each[np.isfinite(each).all(axis=1)]
            if not len(each):
                return None
            bounds = np.concatenate([each[:, :2].min(axis=0), each[:, 2:].max(axis=0)])
        return tuple(bounds.tolist())  # type: ignore[return-value]

    def find(self, name: str | None) -> str | None:
        """Return the column called `name` without regard to case, or ``None``."""
        if not name:
            return None
        if name in self.columns:
            return name
        return next((column for column in self.columns if column.lower() == name.lower()), None)

    def column(self, name: str) -> np.ndarray:
        """Return a column by name (any case); raise `UrbanProfilingError` when there is none."""
        check_field(self, name, problems := Problems())
        problems.raise_any()
        return self.columns[self.find(name)]  # type: ignore[index]

    def texts(self, name: str | None, default: str | None = None) -> np.ndarray:
        """Return a column as stripped lower-case text, ``None`` where missing; `default` where there is no field."""
        texts = self.own_texts(name, default)
        texts[:] = [None if text is None else text.lower() for text in texts]
        return texts

    def own_texts(self, name: str | None, default: str | None = None) -> np.ndarray:
        """Return a column as stripped text in its own case; see `texts`. Whole numbers have no decimal point."""
        found = self.find(name)
        if found is None:
            return np.full(len(self), default, dtype=object)
        values = self.columns[found]
        known = values[np.isfinite(values)] if values.dtype.kind == "f" else np.empty(0)
        told = str if (known % 1).any() else as_text  # of shares every one is told alike
        texts = np.empty(len(self), dtype=object)
        texts[:] = [None if v is None or v != v else told(v) or None for v in values.tolist()]
        return texts

    def take(self, rows: np.ndarray) -> Frame:
        """Return the rows at these positions, or where this mask is true."""
        return replace(
            self,
            geometry=None if self.geometry is None else self.geometry[rows],
            columns={name: values[rows] for name, values in self.columns.items()},
            ids=self.ids[rows],  # type: ignore[index]
        )

    def with_columns(self, columns: Mapping[str, np.ndarray], kinds: Mapping[str, str] | None = None) -> Frame:
        """Return this frame with computed columns; each replaces a column of the same name in any case."""
        lower = {name.lower() for name in columns}
        kept = {name: values for name, values in self.columns.items() if name.lower() not in lower}
        kept_kinds = {name: self.kinds[name] for name in kept}
        gone = tuple(name for name in self.columns if name in self.given and name not in kept)
        return replace(
            self,
            columns={**kept, **columns},
            kinds={**kept_kinds, **(kinds or {})},
            given=self.given.difference(gone),
            replaced=(*self.replaced, *gone),
        )

    def only(self, *names: str) -> Frame:
        """Return this frame with these columns alone."""
        return replace(
            self, columns={name: self.columns[name] for name in names}, kinds={n: self.kinds[n] for n in names}
        )

    def with_geometry(self, geometry: np.ndarray, crs: pyproj.CRS | None = None) -> Frame:
        """Return this frame with other geometries (and CRS)."""
        return replace(self, geometry=geometry, crs=crs or self.crs)

    def to_crs(self, crs: pyproj.CRS) -> Frame:
        """Return this frame in another CRS, axes in x, y order.

        Raises
        ------
        UrbanProfilingError : coordinates that cannot be transformed, with the rows.
        """
        if self.geometry is None or self.crs is None or self.crs.equals(crs, ignore_axis_order=True):
            return self
        moved, bad = self._moved(crs)
        if bad.any():
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Layer “{name}”: coordinates of features {ids} cannot be transformed from {crs}. "
                    "The layer probably has the wrong CRS or swapped coordinates; correct it, then run again.",
                ),
                name=self.name,
                ids=ids_text(self, bad),
                crs=self.crs.name,
            )
        return replace(self, geometry=moved, crs=crs)

    def reaches(self, crs: pyproj.CRS) -> np.ndarray:
        """Return which features can be transformed to another CRS."""
        return ~self._moved(crs)[1]

    def _moved(self, crs: pyproj.CRS) -> tuple[np.ndarray, np.ndarray]:
        """Return the geometry in another CRS, and which of it cannot be there."""
        transformer = pyproj.Transformer.from_crs(self.crs, crs, always_xy=True)

        def move(xy: np.ndarray) -> np.ndarray:
            return np.column_stack(transformer.transform(xy[:, 0], xy[:, 1]))

        moved = shapely.transform(self.geometry, move)
        given = ~(shapely.is_missing(self.geometry) | shapely.is_empty(self.geometry))
        return moved, given & ~np.isfinite(shapely.bounds(moved)).all(axis=1)


def require_features(*frames: Frame | None) -> None:
    """Raise `UrbanProfilingError` with every layer that is given and has no features."""
    problems = Problems()
    for frame in frames:
        if frame is not None:
            check_features(frame, problems)
    problems.raise_any()


def check_features(frame: Frame, problems: Problems) -> None:
    """Add to the problems when a layer has no features."""
    if not len(frame):
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}” is empty. Choose a layer with features, or check its filter and selection.",
            ),
            name=frame.name,
        )


def check_field(frame: Frame, name: str, problems: Problems) -> None:
    """Add to the problems when a layer lacks a field (any case)."""
    if frame.find(name) is None:
        problems.add(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Layer “{name}” has no field “{field}”. Its fields are: {fields}."),
            name=frame.name,
            field=name,
            fields=", ".join(frame.columns) or "–",
        )


def ids_text(frame: Frame, rows: Any) -> str:
    """Return the ids of these rows for a message."""
    from .text import list_ids

    return list_ids(frame.ids[rows])  # type: ignore[index]
