"""What a person reads in place of the fields of profile results."""

from __future__ import annotations

from ...core.text import QT_TRANSLATE_NOOP

ALIASES: dict[str, str] = {
    "score": QT_TRANSLATE_NOOP("UrbanProfiling", "Score"),
    "change": QT_TRANSLATE_NOOP("UrbanProfiling", "What was changed"),
    "mean_rank_shift": QT_TRANSLATE_NOOP("UrbanProfiling", "Places a rank moves, on average"),
    "max_rank_shift": QT_TRANSLATE_NOOP("UrbanProfiling", "Places a rank moves, at most"),
    "rank_correlation": QT_TRANSLATE_NOOP("UrbanProfiling", "Correlation of the ranks (1: the same order)"),
    "ranked_n": QT_TRANSLATE_NOOP("UrbanProfiling", "Places ranked both ways"),
}
