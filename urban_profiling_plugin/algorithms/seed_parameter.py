"""The seed of whatever is drawn at random."""

from __future__ import annotations

from ..core.text import QT_TRANSLATE_NOOP
from .parameters import Parameter

SEED = Parameter(
    "SEED",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Seed"),
    QT_TRANSLATE_NOOP("UrbanProfiling", "The same seed gives the same draws."),
    "integer",
    default=1,
    minimum=0,
    advanced=True,
)
