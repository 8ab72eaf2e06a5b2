"""Codes that are read the wrong way round, recognised and refused."""

from __future__ import annotations

import numpy as np

from ..errors import Problems
from ..frame import Frame, is_missing
from ..text import QT_TRANSLATE_NOOP
from .damage_crosswalk import Crosswalk, distinct, known_words, plain, runs_backwards
from .damage_fields import LayerFields, is_unosat_class
from .damage_product import ProductLayer

_MAX_LABELS = 60


def check_codes(layer: ProductLayer, fields: LayerFields, crosswalk: Crosswalk, problems: Problems) -> None:
    """Refuse codes whose meaning is turned round or cannot be known.

    UNOSAT's codes run from 1, destroyed, to 4, possible damage; a public repository reads them backwards, and layers
    made with it carry labels that give it away. The numbers of xBD mean one thing in its images and another in its
    training code, so only its labels are read.
    """
    frame = layer.frame
    coded = [epoch.value for epoch in fields.epochs if epoch.value and _has_codes(frame, epoch.value)]
    if fields.scheme == "xbd" and coded:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: field “{field}” holds numbers. xBD has two codings (no-damage is 1 in one and 0 in the "
                "other), so numbers cannot be told apart: give the labels, or a crosswalk table with SCHEME = custom.",
            ),
            name=frame.name,
            field=coded[0],
        )
    unosat = fields.scheme == "unosat" or any(is_unosat_class(name) for name in coded)
    if not unosat or not coded:
        return
    codes = [(code, crosswalk.grades[code]) for code in ("1", "2", "3", "4") if code in crosswalk.grades]
    if runs_backwards(codes):
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{table}” reads the codes of UNOSAT's field “{field}” backwards. In UNOSAT's products 1 is "
                "destroyed, 2 severe, 3 moderate and 4 possible damage. Correct the table; if your data is really "
                "coded otherwise, give the field another name.",
            ),
            table=crosswalk.name,
            field=coded[0],
        )
        return
    words = known_words()
    for name in coded:
        pairs = [(code, text) for code, text in layer.labels.get(name, {}).items()]
        _refuse_backwards(frame.name, name, name, pairs, words, problems)
        for other in frame.columns:
            if other not in coded and frame.columns[other].dtype == object:
                _refuse_backwards(frame.name, name, other, _pairs(frame, name, other), words, problems)


def _has_codes(frame: Frame, name: str) -> bool:
    column = frame.columns[name]
    if column.dtype.kind in "iuf":
        return not is_missing(column).all()
    return any(plain(value).isdigit() for value in distinct(column)[0])


def _pairs(frame: Frame, name: str, other: str) -> list[tuple[str, str]]:
    """Return the pairs of code and label that occur, none when the other column is no column of labels."""
    labels, label_of = distinct(frame.columns[other])
    if len(labels) > _MAX_LABELS:
        return []
    codes, code_of = distinct(frame.columns[name])
    found = np.unique(np.column_stack([code_of, label_of]), axis=0)
    return [(plain(codes[code]), labels[text]) for code, text in found if labels[text] is not None]


def _refuse_backwards(
    layer: str, name: str, other: str, pairs: list[tuple[str, str]], words: Crosswalk, problems: Problems
) -> None:
    grades = [(plain(code), words.find(text)) for code, text in pairs]
    graded = [(code, grade) for code, grade in grades if grade is not None]
    labels_codes = len({code for code, _ in grades}) == len(grades)
    if not labels_codes or len(graded) < 2 or 2 * len(graded) < len(grades) or not runs_backwards(graded):
        return
    said = next(f"{code} = {text}" for code, text in pairs if plain(code) in ("1", "4") and words.find(text))
    problems.add(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{name}”: the codes in “{field}” are turned round (“{other}” says {said}). In UNOSAT's products 1 is "
            "destroyed, 2 severe, 3 moderate and 4 possible damage. Get the product as UNOSAT published it, or choose "
            "SCHEME = custom and a crosswalk table if you know what the codes mean.",
        ),
        name=layer,
        field=name,
        other=other,
        said=said,
    )
