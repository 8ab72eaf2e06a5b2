"""Which open spaces count as open public space: the one rule behind every share and every access figure."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import shapely

from ..frame import Frame, ids_text
from ..text import QT_TRANSLATE_NOOP, Message, message

ACCESS = ("public", "restricted", "fee", "unknown")
STATUS = ("potential", "check", "verified", "rejected")


@dataclass(frozen=True)
class CountedSpaces:
    """The spaces that count, those of them that somebody verified, and what a reader must know.

    Attributes
    ----------
    counted, verified : boolean arrays, one value a space; verified spaces are a part of the counted ones.
    has_status : whether the layer says what was verified at all; without it the verified figure is undefined.
    """

    counted: np.ndarray
    verified: np.ndarray
    has_status: bool
    notes: list[Message] = field(default_factory=list)


def counted_spaces(
    frame: Frame, count_unknown_access: bool = False, count_check: bool = False, min_area_m2: float = 0.0
) -> CountedSpaces:
    """Return which spaces count as open public space (SDG 11.7.1: open, public, free of charge).

    A space counts when its ``access`` is public and its ``status`` is neither ``rejected`` nor ``check``. A missing
    access is unknown, a missing status potential. A layer without one of these fields counts whole in that respect,
    and a note says so.

    Parameters
    ----------
    frame : spaces in a metric CRS, with the inventory's fields ``access`` and ``status`` where there are such.
    count_unknown_access : count spaces of unknown access too, also those that are still to be checked.
    count_check : count spaces whose status still is ``check`` too, where their access is public.
    min_area_m2 : smaller spaces do not count.

    Examples
    --------
    >>> import pyproj
    >>> spaces = Frame(
    ...     np.array([shapely.box(0, 0, 10, 10)] * 3, dtype=object),
    ...     {"access": np.array(["public", "fee", None], dtype=object)},
    ...     pyproj.CRS.from_epsg(32628),
    ... )
    >>> counted_spaces(spaces).counted.tolist(), counted_spaces(spaces, count_unknown_access=True).counted.tolist()
    ([True, False, False], [True, False, True])
    """
    has_access, has_status = frame.find("access") is not None, frame.find("status") is not None
    access, status = frame.texts("access", "public"), frame.texts("status", "potential")
    access[access == None] = "unknown"  # noqa: E711 - elementwise
    status[status == None] = "potential"  # noqa: E711 - elementwise
    notes = _unknown_words(frame, access, ACCESS, "access") + _unknown_words(frame, status, STATUS, "status")
    access[~np.isin(access, ACCESS)] = "unknown"

    open_to_all, accepted = rule(access, status, count_unknown_access, count_check)
    areas = shapely.area(frame.geometry)
    large = ~np.isnan(areas) & (areas >= min_area_m2)
    counted = open_to_all & accepted & large
    if not has_access or not has_status:
        notes.append(_without_fields(frame, has_access, has_status))
    notes.extend(_left_out(frame, access, status, open_to_all, accepted, large, min_area_m2))
    return CountedSpaces(counted, counted & (status == "verified"), has_status, notes)


def rule(
    access: np.ndarray, status: np.ndarray, count_unknown_access: bool = False, count_check: bool = False
) -> tuple[np.ndarray, np.ndarray]:
    """Return which spaces are open to all, and which are accepted as spaces: those that are both count.

    A space of unknown access is always to be checked in an inventory, so who counts unknown access counts it.
    """
    open_to_all = (access == "public") | ((access == "unknown") & count_unknown_access)
    checked = (status != "check") | count_check | ((access == "unknown") & count_unknown_access)
    accepted = (status != "rejected") & checked
    return open_to_all, accepted


def _unknown_words(frame: Frame, values: np.ndarray, known: tuple[str, ...], name: str) -> list[Message]:
    strange = ~np.isin(values, known)
    if not strange.any():
        return []
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: the field {field} of features {ids} holds {values}, which is none of {known}; an unknown "
                "access counts as unknown, an unknown status as potential. Run the open space inventory to set them.",
            ),
            name=frame.name,
            field=name,
            ids=ids_text(frame, strange),
            values=", ".join(sorted(set(values[strange]))[:5]),
            known=", ".join(known),
        )
    ]


def _without_fields(frame: Frame, has_access: bool, has_status: bool) -> Message:
    if has_access:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{name}” has no field status: all its public spaces count, and how many were verified is not known.",
        )
    elif has_status:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling", "“{name}” has no field access: all its spaces count as open to the public."
        )
    else:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{name}” has neither of the fields access and status: all its spaces count as open public space, and how "
            "many were verified is not known.",
        )
    return message(template, name=frame.name)


def _left_out(
    frame: Frame,
    access: np.ndarray,
    status: np.ndarray,
    open_to_all: np.ndarray,
    accepted: np.ndarray,
    large: np.ndarray,
    min_area_m2: float,
) -> list[Message]:
    counted = open_to_all & accepted & large
    if counted.all():
        return []
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{counted} of {n} spaces of “{name}” count as open public space. Not counted: {closed} not open to the "
                "public or charging a fee, {unknown} of unknown access, {check} still to be checked, {rejected} "
                "rejected, {small} smaller than {min_area_m2:g} m² or without a geometry.",
            ),
            counted=int(counted.sum()),
            n=len(frame),
            name=frame.name,
            closed=int(np.isin(access, ("restricted", "fee")).sum()),
            unknown=int(((access == "unknown") & ~open_to_all).sum()),
            check=int((open_to_all & (status == "check") & ~accepted).sum()),
            rejected=int((open_to_all & (status == "rejected")).sum()),
            small=int((open_to_all & accepted & ~large).sum()),
            min_area_m2=min_area_m2,
        )
    ]
