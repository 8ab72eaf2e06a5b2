"""Texts that core hands to a person: a literal template plus values, translated by whoever shows it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

CONTEXT = "UrbanProfiling"
"""The one translation context of the plugin."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name the extraction tools look for
    """Mark a literal for extraction and return it unchanged."""
    return text


@dataclass(frozen=True)
class Message:
    """A template and the values that fill it; ``str()`` gives the English text."""

    template: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.fill(self.template)

    def fill(self, template: str) -> str:
        """Return `template` (this one's translation) with the values in place."""
        return template.format(**self.values) if self.values else template


def message(template: str, **values: Any) -> Message:
    """Return a `Message`; write the template as ``QT_TRANSLATE_NOOP("UrbanProfiling", "...")``."""
    return Message(template, values)


def as_text(value: Any) -> str:
    """Return a value as stripped text, a whole number without a decimal point: files store 3 as 3.0 where rows lack it.

    >>> as_text(3.0), as_text(3.5), as_text(" Park ")
    ('3', '3.5', 'Park')
    """
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


_SIGNS = {
    "+": " plus ",
    "<": " under ",
    ">": " over ",
    "\N{LESS-THAN OR EQUAL TO}": " to ",
    "\N{GREATER-THAN OR EQUAL TO}": " from ",
    "*": " star ",
    "%": " pct ",
}


def field_word(word: str) -> str:
    """Return a word as part of a field's name: lower case, letters and digits of any script, ``_`` between.

    Signs that tell codes apart are written out, so that zones C+ and C- do not become one.

    >>> field_word("Retail / Offices"), field_word("–")
    ('retail_offices', 'other')
    >>> [field_word(code) for code in ("C+", "C-", "<50", ">50", "-1")]
    ['c_plus', 'c_minus', 'under_50', 'over_50', 'minus_1']
    """
    told = re.sub(r"(?<=\w)-$|^-(?=\d)", " minus ", word.strip().lower())
    told = "".join(_SIGNS.get(letter, letter) for letter in told)
    return re.sub(r"\W+", "_", told).strip("_") or "other"


def list_ids(ids: Any, limit: int = 10) -> str:
    """Return the first `limit` ids as text, with the number left out.

    >>> list_ids([3, 5])
    '3, 5'
    >>> list_ids(range(12), limit=2)
    '0, 1 (+10)'
    """
    ids = list(ids)
    shown = ", ".join(str(value) for value in ids[:limit])
    return shown + (f" (+{len(ids) - limit})" if len(ids) > limit else "")
