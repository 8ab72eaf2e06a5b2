"""Checks of the fields by which layers are joined: identifiers, P-codes, and whether the other layer has them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

import numpy as np

from ..frame import Frame, is_missing
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP
from .city_data import CityData, Layer
from .fields import is_empty
from .finding import WARNING, Found, check, each_layer, found
from .texts import tag_rows

_P_CODE = re.compile(
    r"p_?code|^adm(in)?\d?_?code$|^insee(_?code)?$|^(area|ward|district|municipality|commune)_?code$", re.I
)
"""Names of fields that hold codes of administrative areas."""
_SPACE_IDS = ("space_id", "osm_id")
_KEYED_BY_AREA = ("displacement", "household_survey", "tenure")


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Identifiers that repeat"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Fields that tell features apart: osm_id, building_id, area_id, space_id, facility_id."
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "Results are joined by them: rows multiply, or the wrong one is taken."),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Results are joined by it: give each feature its own, or remove copies."
    ),
)
@each_layer
def duplicate_ids(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Identifiers that two features share."""
    for column in _identifiers(layer):
        progress.check()
        again = repeated(layer.frame.columns[column])
        if len(again):
            yield found(
                layer.role.name,
                layer.frame,
                again,
                QT_TRANSLATE_NOOP("UrbanProfiling", "{n} features of “{name}” repeat the “{field}” of an earlier one."),
                field=column,
            )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Features without an identifier"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "The same fields, and the space_id of a survey: whether some features have no value."
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "Nothing can be joined to them: their answers and results are left out."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Give each of them an identifier of its own."),
)
@each_layer
def missing_ids(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Features that cannot be told apart."""
    keys = [
        column
        for wanted in layer.role.required
        if (column := layer.frame.find(wanted.name)) and wanted.name == "space_id"
    ]
    for column in [*_identifiers(layer), *keys]:
        empty = is_empty(layer.frame.columns[column])
        if empty.any() and not empty.all():  # an empty field is `field_mostly_empty`, or not used at all
            yield found(
                layer.role.name,
                layer.frame,
                empty,
                QT_TRANSLATE_NOOP("UrbanProfiling", "{n} of {all} features of “{name}” have no “{field}”."),
                field=column,
            )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Area codes that lost their zeros"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Fields of P-codes and other area codes that hold digits only, of which some have one digit less than the "
        "others, or which match the codes of another layer once zeros are put before them.",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "A spreadsheet turns the code 01004 into the number 1004. It then matches no other table, without a word.",
    ),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Keep codes as text: import the table again with this column as text."),
)
def pcodes_as_numbers(city: CityData, progress: Progress) -> Iterator[Found]:
    """Codes whose leading zeros are gone."""
    for role, frame in city.layers.items():
        for column in code_columns(frame):
            progress.check()
            rows, digits = short_codes(city.layers, role, column)
            if len(rows):
                yield found(
                    role,
                    frame,
                    rows,
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling",
                        "{n} codes in the field “{field}” of “{name}” have fewer than {digits} digits: zeros before "
                        "them were lost.",
                    ),
                    field=column,
                    digits=digits,
                )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Rows that belong to no feature"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Whether the open spaces have the space_id of each survey answer, and the areas the P-code or area_id of each "
        "row about displacement, households or tenure.",
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "These rows are in no figure by space or by area."),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Correct the codes, or choose the layer they belong to. Rows of other cities may stay."
    ),
    roles=("public_space_survey", *_KEYED_BY_AREA),
)
def unknown_keys(city: CityData, progress: Progress) -> Iterator[Found]:
    """Rows whose key the other layer does not have."""
    for role, column, other, key in _relations(city.layers):
        frame = city.layers[role]
        progress.check()
        values = code_texts(frame.columns[column])
        wrong = (values != "") & ~np.isin(values, code_texts(city.layers[other].columns[key]))
        wrong[tag_rows(frame)] = False  # `hxl_row` speaks of them
        if wrong.any():
            yield found(
                role,
                frame,
                wrong,
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "{n} of {all} rows of “{name}” have a code in “{field}” that “{other}” lacks."
                ),
                field=column,
                other=city.layers[other].name,
            )


def code_columns(frame: Frame) -> list[str]:
    """Return the fields that hold codes of areas, by their names.

    >>> code_columns(Frame(None, {"admin2Pcode": np.array(["HT0812"]), "name": np.array(["Abricots"])}))
    ['admin2Pcode']
    """
    return [name for name in frame.columns if is_code_name(name)]


def is_code_name(name: str) -> bool:
    """Tell whether a field is named as one of area codes."""
    return bool(_P_CODE.search(name))


def code_texts(values: np.ndarray) -> np.ndarray:
    """Return codes as texts, empty where there is none; whole numbers without a point.

    >>> code_texts(np.array([1004.0, np.nan])).tolist()
    ['1004', '']
    """
    if values.dtype.kind == "f":
        whole = np.isfinite(values) & (values == np.floor(values)) & (np.abs(values) < 2**53)
        texts = np.where(whole, np.where(whole, values, 0).astype(np.int64).astype(str), values.astype(str))
        return np.where(np.isnan(values), "", texts)
    texts = np.array(["" if value is None or value != value else str(value).strip() for value in values.tolist()])
    return texts.astype(str)


def short_codes(layers: Mapping[str, Frame], role: str, column: str) -> tuple[np.ndarray, int]:
    """Return the rows of codes that lost zeros, and the digits a code should have.

    The number of digits is that of the longest code when all others have one less, else that of a layer that holds the
    same codes as texts.
    """
    texts = code_texts(layers[role].columns[column])
    given = texts != ""
    nothing = np.empty(0, dtype=np.int64), 0
    if not given.any() or not np.char.isdigit(texts[given]).all():
        return nothing
    length = np.char.str_len(texts)
    digits = int(length[given].max())
    if set(length[given].tolist()) == {digits - 1, digits} and digits > 1:
        return np.flatnonzero(given & (length < digits)), digits
    for other, frame in layers.items():
        for name in code_columns(frame):
            known = code_texts(frame.columns[name])
            known = known[known != ""]
            if (other, name) == (role, column) or not len(known) or not np.char.isdigit(known).all():
                continue
            width = np.unique(np.char.str_len(known))
            short = given & (length < width[0])
            if len(width) == 1 and short.any() and np.isin(np.char.zfill(texts[given], int(width[0])), known).all():
                return np.flatnonzero(short), int(width[0])
    return nothing


def repeated(values: np.ndarray) -> np.ndarray:
    """Return the rows whose value an earlier row has; missing values repeat nothing."""
    given = np.flatnonzero(~is_missing(values))
    if values.dtype == object:
        texts = [str(value) for value in values[given]]
        first_of = {text: number for number, text in zip(range(len(texts) - 1, -1, -1), reversed(texts))}
        return given[[number for number, text in enumerate(texts) if first_of[text] != number]]
    _, first = np.unique(values[given], return_index=True)
    return np.delete(given, first)


def _identifiers(layer: Layer) -> list[str]:
    columns = [layer.frame.find(wanted.name) for wanted in layer.role.fields if wanted.identifies]
    return [column for column in columns if column is not None]


def _relations(layers: Mapping[str, Frame]) -> Iterator[tuple[str, str, str, str]]:
    """Yield role and field of each table, with role and field of the layer it refers to."""
    survey, spaces = layers.get("public_space_survey"), layers.get("open_spaces")
    if survey is not None and spaces is not None:
        key = next((found_ for name in _SPACE_IDS if (found_ := spaces.find(name))), None)
        column = survey.find("space_id")
        if column and key:
            yield "public_space_survey", column, "open_spaces", key
    areas = layers.get("areas")
    for role in _KEYED_BY_AREA if areas is not None else ():
        if role in layers:
            pair = _area_key(layers[role], areas)
            if pair is not None:
                yield role, pair[0], "areas", pair[1]


def _area_key(table: Frame, areas: Frame) -> tuple[str, str] | None:
    """Return the field of codes that both have and that tells the areas apart."""
    keys = {_plain(name): name for name in _area_codes(areas) if not len(repeated(areas.columns[name]))}
    return next(((name, keys[_plain(name)]) for name in _area_codes(table) if _plain(name) in keys), None)


def _area_codes(frame: Frame) -> Iterable[str]:
    own = frame.find("area_id")
    return [*([own] if own else []), *code_columns(frame)]


def _plain(name: str) -> str:
    """Return a field's name without what differs between publishers: ADM2_PCODE, admin2Pcode."""
    return re.sub(r"[^a-z0-9]", "", name.lower()).replace("admin", "adm")
