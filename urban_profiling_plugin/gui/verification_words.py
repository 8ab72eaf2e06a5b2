"""What a person reads for the words of the inventory, and for what a verdict did."""

from __future__ import annotations

from collections.abc import Mapping

from ..core.public_space.space_words import Words
from ..core.public_space.verification import FIELDS, Step
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .wording import number, plain, quantity

ACCESS_WORDS = {
    "public": QT_TRANSLATE_NOOP("UrbanProfiling", "Open to all"),
    "restricted": QT_TRANSLATE_NOOP("UrbanProfiling", "Restricted"),
    "fee": QT_TRANSLATE_NOOP("UrbanProfiling", "For a fee"),
    "unknown": QT_TRANSLATE_NOOP("UrbanProfiling", "Access unknown"),
}
STATUS_WORDS = {
    "potential": QT_TRANSLATE_NOOP("UrbanProfiling", "Not looked at yet"),
    "check": QT_TRANSLATE_NOOP("UrbanProfiling", "To be checked"),
    "verified": QT_TRANSLATE_NOOP("UrbanProfiling", "Verified"),
    "rejected": QT_TRANSLATE_NOOP("UrbanProfiling", "Rejected: no public space"),
}
FILTER_WORDS = {
    "unverified": QT_TRANSLATE_NOOP("UrbanProfiling", "Without a verdict"),
    "check": QT_TRANSLATE_NOOP("UrbanProfiling", "To be checked"),
    "verified": QT_TRANSLATE_NOOP("UrbanProfiling", "Verified"),
    "rejected": QT_TRANSLATE_NOOP("UrbanProfiling", "Rejected"),
    "all": QT_TRANSLATE_NOOP("UrbanProfiling", "All"),
}
_HECTARE = 10_000.0


def word(field: str, text: str | None) -> str:
    """Return a word of the inventory as a person reads it."""
    if text is None:
        return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "not known"))
    known: Mapping[str, str] = {"access": ACCESS_WORDS, "status": STATUS_WORDS}.get(field, {})
    return tr(known[text]) if text in known else text if field == "owner" else plain(text)


def area(area_m2: float) -> str:
    """Return an area in the unit in which it is easily read.

    Below a hectare in square metres, above in hectares.
    """
    if area_m2 < _HECTARE:
        return quantity(round(area_m2), "m²")
    hectares = area_m2 / _HECTARE
    return f"{number(hectares, 2 if hectares < 100 else 0)}\u00a0ha"


def read_as(read: Words) -> str:
    """Return what source and tables said, empty where that was not recorded."""
    if read.status[0] is None:
        return ""
    return ", ".join(
        word(field, getattr(read, field)[0]).lower() if field != "owner" else getattr(read, field)[0]
        for field in ("kind", "owner", "access")
        if getattr(read, field)[0] is not None
    )


def told(step: Step) -> str:
    """Return in a few words what a step set."""
    fields = {change.field: change.after for change in step}
    words = [word(field, fields[field]) for field in reversed(FIELDS) if field in fields]
    rows = len({change.row for change in step})
    what = ", ".join(words)
    if rows == 1:
        return what
    return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "{n} spaces: {what}"), n=number(rows), what=what)
