"""Texts and codes mended: letters read right, spaces taken off, zeros put back, rows of tags dropped."""

from __future__ import annotations

from typing import Any, Callable

import numpy as np

from ..frame import Frame
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, message
from .city_data import CityData
from .finding import Finding
from .fixed import NO_ROWS, Fixed, without_rows
from .keys import code_columns, code_texts, short_codes
from .texts import mended, tag_rows, trimmed


def read_again(city: CityData, role: str, findings: list[Finding], progress: Progress) -> Fixed:
    """Put the text that was meant in the place of a garbled one; letters that are lost stay lost."""
    frame = city.layers[role]
    made, changed = _each_text(frame, lambda value: mended(value) or value, progress)
    lost = len(np.unique(np.concatenate([finding.ids for finding in findings]))) - len(changed)
    template = QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}”: garbled texts of {n} features were mended.")
    if lost > 0:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{name}”: garbled texts of {n} features were mended; in {lost} letters are lost for good.",
        )
    return Fixed(made, changed, NO_ROWS, message(template, name=frame.name, n=len(changed), lost=lost))


def trim_texts(city: CityData, role: str, findings: list[Finding], progress: Progress) -> Fixed:
    """Take spaces off texts, and make texts of nothing no value."""
    frame = city.layers[role]
    made, changed = _each_text(frame, trimmed, progress)
    template = QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}”: texts of {n} features were trimmed.")
    return Fixed(made, changed, NO_ROWS, message(template, name=frame.name, n=len(changed)))


def drop_tag_rows(city: CityData, role: str, findings: list[Finding], progress: Progress) -> Fixed:
    """Drop rows of HXL tags."""
    frame = city.layers[role]
    template = QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}”: {n} row of tags was dropped.")
    return without_rows(frame, tag_rows(frame), template)


def pad_codes(city: CityData, role: str, findings: list[Finding], progress: Progress) -> Fixed:
    """Turn codes of areas into texts with the zeros that were lost."""
    frame = city.layers[role]
    made: dict[str, np.ndarray] = {}
    rows = []
    told: list[Message] = []
    for column in code_columns(frame):
        short, digits = short_codes(city.layers, role, column)
        if not len(short):
            continue
        texts = code_texts(frame.columns[column])
        padded = np.empty(len(frame), dtype=object)
        padded[:] = [text.zfill(digits) if text else None for text in texts.tolist()]
        made[column] = padded
        number = frame.columns[column].dtype != object
        rows.append(np.flatnonzero(texts != "") if number else short)
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling", "“{name}”: the codes in “{field}” are texts of {digits} digits; {n} got their zeros back."
        )
        told.append(message(template, name=frame.name, field=column, digits=digits, n=len(short)))
    columns = {name: made.get(name, values) for name, values in frame.columns.items()}
    kinds = {name: "text" if name in made else kind for name, kind in frame.kinds.items()}
    fixed = Frame(frame.geometry, columns, frame.crs, frame.ids, frame.name, kinds)
    return Fixed(fixed, np.unique(np.concatenate(rows)), NO_ROWS, told[0])


def _each_text(frame: Frame, change: Callable[[str], Any], progress: Progress) -> tuple[Frame, np.ndarray]:
    """Return the frame with every text changed, and the rows in which one was."""
    columns = dict(frame.columns)
    rows = [NO_ROWS]
    for name, values in progress.each(list(frame.columns.items())):
        if values.dtype != object:
            continue
        new = {value: change(value) for value in set(values.tolist()) if isinstance(value, str)}
        new = {value: text for value, text in new.items() if text != value}
        changed = np.array([isinstance(value, str) and value in new for value in values], dtype=bool)
        if changed.any():
            columns[name] = values.copy()
            columns[name][changed] = [new[value] for value in values[changed]]
            rows.append(np.flatnonzero(changed))
    made = Frame(frame.geometry, columns, frame.crs, frame.ids, frame.name, frame.kinds)
    return made, np.unique(np.concatenate(rows))
