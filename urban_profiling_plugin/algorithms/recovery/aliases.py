"""What a person reads in place of the fields of recovery results."""

from __future__ import annotations

from ...core.text import QT_TRANSLATE_NOOP

ALIASES: dict[str, str] = {
    "area_row": QT_TRANSLATE_NOOP("UrbanProfiling", "Row of the area"),
    "sector": QT_TRANSLATE_NOOP("UrbanProfiling", "Sector"),
    "damage_low": QT_TRANSLATE_NOOP("UrbanProfiling", "Damage, low bound (currency)"),
    "damage_central": QT_TRANSLATE_NOOP("UrbanProfiling", "Damage (currency)"),
    "damage_high": QT_TRANSLATE_NOOP("UrbanProfiling", "Damage, high bound (currency)"),
    "possible_central": QT_TRANSLATE_NOOP("UrbanProfiling", "Of it, possible damage (currency)"),
    "build_back_better_central": QT_TRANSLATE_NOOP("UrbanProfiling", "Added by building back better (currency)"),
    "overheads_central": QT_TRANSLATE_NOOP("UrbanProfiling", "Added by overheads (currency)"),
    "inflation_central": QT_TRANSLATE_NOOP("UrbanProfiling", "Added by inflation (currency)"),
    "needs_low": QT_TRANSLATE_NOOP("UrbanProfiling", "Needs, low bound (currency)"),
    "needs_central": QT_TRANSLATE_NOOP("UrbanProfiling", "Needs (currency)"),
    "needs_high": QT_TRANSLATE_NOOP("UrbanProfiling", "Needs, high bound (currency)"),
    "damage_p10": QT_TRANSLATE_NOOP("UrbanProfiling", "Damage, tenth percentile of draws (currency)"),
    "damage_p50": QT_TRANSLATE_NOOP("UrbanProfiling", "Damage, median of draws (currency)"),
    "damage_p90": QT_TRANSLATE_NOOP("UrbanProfiling", "Damage, ninetieth percentile of draws (currency)"),
    "floor_m2": QT_TRANSLATE_NOOP("UrbanProfiling", "Floor area of damaged buildings (m²)"),
    "costed_n": QT_TRANSLATE_NOOP("UrbanProfiling", "Damaged buildings with a known cost"),
    "uncosted_n": QT_TRANSLATE_NOOP("UrbanProfiling", "Damaged buildings without a known cost"),
    "uncosted_pct": QT_TRANSLATE_NOOP("UrbanProfiling", "Without a known cost (% of damaged buildings)"),
    "not_analysed_n": QT_TRANSLATE_NOOP("UrbanProfiling", "Buildings not analysed"),
    "currency": QT_TRANSLATE_NOOP("UrbanProfiling", "Currency"),
    "price_year": QT_TRANSLATE_NOOP("UrbanProfiling", "Prices of the year"),
    "debris_t_low": QT_TRANSLATE_NOOP("UrbanProfiling", "Debris, low (t)"),
    "debris_t_central": QT_TRANSLATE_NOOP("UrbanProfiling", "Debris (t)"),
    "debris_t_high": QT_TRANSLATE_NOOP("UrbanProfiling", "Debris, high (t)"),
    "possible_t_central": QT_TRANSLATE_NOOP("UrbanProfiling", "Of it, from possible damage (t)"),
    "debris_m3_low": QT_TRANSLATE_NOOP("UrbanProfiling", "Volume of the debris, low (m³)"),
    "debris_m3": QT_TRANSLATE_NOOP("UrbanProfiling", "Volume of the debris (m³)"),
    "debris_m3_high": QT_TRANSLATE_NOOP("UrbanProfiling", "Volume of the debris, high (m³)"),
    "truckloads": QT_TRANSLATE_NOOP("UrbanProfiling", "Truckloads"),
    "estimated_n": QT_TRANSLATE_NOOP("UrbanProfiling", "Damaged buildings estimated"),
    "unestimated_n": QT_TRANSLATE_NOOP("UrbanProfiling", "Damaged buildings not estimated"),
    "unestimated_pct": QT_TRANSLATE_NOOP("UrbanProfiling", "Not estimated (% of damaged buildings)"),
}
