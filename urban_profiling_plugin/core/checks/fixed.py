"""What a fix gives back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..frame import Frame
from ..text import QT_TRANSLATE_NOOP, Message, message

NO_ROWS = np.empty(0, dtype=np.int64)


@dataclass(frozen=True)
class Fixed:
    """A layer with something mended; the one that was given is left as it is.

    Attributes
    ----------
    frame : the mended layer, in the CRS and row order of the one given. Rows that are not named below are the same
        objects. It is the frame given itself when nothing could be done.
    changed : rows of the frame given whose geometry or values are new, int64.
    removed : rows of the frame given that are gone, int64.
    message : what was done, and what is left to do by hand.
    """

    frame: Frame
    changed: np.ndarray
    removed: np.ndarray
    message: Message


def unchanged(frame: Frame, template: str | None = None) -> Fixed:
    """Return a frame as it is, with the reason."""
    template = template or QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}”: there is nothing to mend.")
    return Fixed(frame, NO_ROWS, NO_ROWS, message(template, name=frame.name))


def without_rows(frame: Frame, rows: np.ndarray, template: str) -> Fixed:
    """Return a frame without these rows; the template may use ``{n}`` and ``{name}``."""
    kept = np.ones(len(frame), dtype=bool)
    kept[rows] = False
    told = message(template, n=len(rows), name=frame.name)
    return Fixed(frame.take(kept), NO_ROWS, np.asarray(rows, dtype=np.int64), told)
