"""Checks of texts: garbled letters, stray spaces, rows of tags among the data."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np

from ..frame import Frame
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP
from .city_data import Layer
from .finding import NOTE, WARNING, Found, check, each_layer, found

_LOST = ("\ufffd", "???")
_UNDEFINED = {code: bytes([code]) for code in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
"""Bytes that Windows Latin leaves undefined; programs write them as control characters."""
_MOST_TIMES = 4
_ARABIC = re.compile(r"[\u0600-\u06ff\u200c\u200d]")
_FEWEST_ARABIC = 3


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Garbled letters"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Texts that were read in the wrong encoding: UTF-8 taken for Windows Latin (“CÃ¡diz” for “Cádiz”), Windows "
        "Arabic taken for it (“ÍáÈ” for “حلب”), and letters that are lost (“�”, “???”).",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Names do not match those of other tables, and stand in maps and reports as they are."
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Set the right encoding in the layer's properties (Source › Data source encoding) or export it again as UTF-8.",
    ),
)
@each_layer
def text_encoding(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Letters garbled by a wrong character encoding."""
    for name, values in layer.frame.columns.items():
        progress.check()
        if values.dtype != object:
            continue
        garbled = {value: text for value in set(values.tolist()) if (text := mended(value)) is not None}
        if not garbled:
            continue
        rows = np.flatnonzero(np.array([value in garbled for value in values], dtype=bool))
        example = str(values[rows[0]])
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling", "The field “{field}” of “{name}” is garbled in {n} features, for example “{example}”."
        )
        if layer.is_sensitive(name):  # a name is nobody's business
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The field “{field}” of “{name}” is garbled in {n} features."
            )
            example = ""
        yield found(
            layer.role.name,
            layer.frame,
            rows,
            template,
            fix=QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Set the right encoding in the layer's properties (Source › Data source encoding) or export it again "
                "as UTF-8{hint}.",
            ),
            field=name,
            example=example[:40],
            hint=f" (“{garbled[example][:40]}”)" if garbled.get(example) else "",
        )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Spaces around texts, and texts of nothing"),
    severity=NOTE,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Texts that begin or end with a space, and empty texts where there should be no value (NULL); empty ones not "
        "in "
        "tables, since CSV files know no NULL.",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "“Clinic ” and “Clinic” are two words to a join or a legend, and an empty text is a value to most tools.",
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Nothing to do for the plugin's own figures; trim the texts before you join by them."
    ),
)
@each_layer
def stray_spaces(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Texts with spaces around them or nothing in them."""
    names, rows = [], []
    allowed = "" if layer.frame.geometry is None else None
    for name, values in layer.frame.columns.items():
        progress.check()
        if values.dtype == object:
            changed = np.array(
                [isinstance(value, str) and value != allowed and trimmed(value) != value for value in values],
                dtype=bool,
            )
            if changed.any():
                names.append(name)
                rows.append(np.flatnonzero(changed))
    if names:
        yield found(
            layer.role.name,
            layer.frame,
            np.unique(np.concatenate(rows)),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{n} features of “{name}” have texts with spaces around them or with nothing in them, in: {fields}.",
            ),
            fields=", ".join(names[:10]) + (f" (+{len(names) - 10})" if len(names) > 10 else ""),
        )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "A row of HXL tags among the data"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "A row whose texts are tags such as #adm2+code: the second line of a table from the Humanitarian Data Exchange "
        "(HXL standard).",
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "It counts as a row of data, and turns columns of numbers into texts."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Delete this row, or load the table without its second line."),
)
@each_layer
def hxl_row(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Rows of hashtags."""
    rows = tag_rows(layer.frame)
    if len(rows):
        template = QT_TRANSLATE_NOOP("UrbanProfiling", "{n} row of “{name}” holds HXL tags, not data.")
        yield found(layer.role.name, layer.frame, rows, template)


def tag_rows(frame: Frame) -> np.ndarray:
    """Return the rows, among the first ten, of which every text that is not empty is a tag, two at least.

    >>> names = np.array(["#adm1+name", "Nord"], dtype=object), np.array(["#adm1+code", "HT03"], dtype=object)
    >>> tag_rows(Frame(None, {"name": names[0], "code": names[1]})).tolist()
    [0]
    """
    rows = []
    texts = [values for values in frame.columns.values() if values.dtype == object]
    for row in range(min(10, len(frame))):
        filled = [str(values[row]).strip() for values in texts if values[row] is not None and str(values[row]).strip()]
        if len(filled) > 1 and all(text[0] == "#" and text[1:2].isalpha() for text in filled):
            rows.append(row)
    return np.array(rows, dtype=np.int64)


def trimmed(value: str) -> str | None:
    """Return a text without spaces around it, ``None`` for one of nothing else.

    >>> trimmed(" clinic "), trimmed("  ")
    ('clinic', None)
    """
    return value.strip() or None


def mended(value: object) -> str | None:
    """Return what a garbled text was meant to be (empty when that is lost), ``None`` when it is not garbled.

    >>> mended("C\\u00c3\\u00a1diz"), mended("Cádiz"), mended("Caf\\ufffd"), mended("ÍáÈ")
    ('Cádiz', None, '', 'حلب')
    """
    if not isinstance(value, str):
        return None
    if any(mark in value for mark in _LOST):
        return ""
    if value.isascii():
        return None
    found_, text = None, value
    for _ in range(_MOST_TIMES):  # some texts went the wrong way more than once
        again = _reread(text)
        if again is None or again == text:
            break
        found_ = text = again
    return _arabic(value) if found_ is None else found_


def _arabic(value: str) -> str | None:
    """Return a text whose bytes were Windows Arabic but read as Latin, read right; ``None`` when they were not.

    Nobody writes a name in accented letters alone; Cyrillic bytes read as Arabic hold accented letters yet.
    """
    if any(letter.isascii() and letter.isalpha() for letter in value):
        return None
    try:
        # Latin 1 has control characters where Windows Latin has letters
        text = b"".join(bytes([ord(c)]) if 0x80 <= ord(c) < 0xA0 else c.encode("cp1252") for c in value).decode(
            "cp1256"
        )
    except UnicodeError:
        return None
    letters = [letter for letter in text if not letter.isascii()]
    alike = len(letters) >= _FEWEST_ARABIC and all(_ARABIC.match(letter) for letter in letters)
    return text if alike else None


def _reread(value: str) -> str | None:
    """Return a text whose bytes were UTF-8 but read as Windows Latin, read right; ``None`` when they were not."""
    try:
        return value.encode("cp1252").decode("utf-8")
    except UnicodeError:
        pass
    try:
        return b"".join(_UNDEFINED.get(ord(c)) or c.encode("cp1252") for c in value).decode("utf-8")
    except UnicodeError:
        pass
    try:
        return value.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return None
