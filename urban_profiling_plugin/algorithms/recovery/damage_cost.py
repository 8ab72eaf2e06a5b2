"""Adapter of `damage_cost`."""

from __future__ import annotations

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ...report.words import MONEY, YEAR
from ..base import UrbanAlgorithm
from ..inputs import Inputs
from ..parameters import Figure, Parameter, Sink
from ..seed_parameter import SEED
from .damage_parameters import AREAS, DAMAGED_BUILDINGS, NOT_ANALYSED, damage_fields, sector_field, use_field


class DamageCostAlgorithm(UrbanAlgorithm):
    """Cost of damage and needs of recovery."""

    stem = "damage_cost"
    group_key = "recovery"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Damage cost and recovery needs")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "What the damage costs and what it takes to recover, by area and sector, with a low, a central and a high "
        "amount. A first estimate for planning, not a valuation of single buildings.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Damage = floor area × unit cost × damage ratio of the use and damage class, at replacement cost. "
        "Needs = damage × (1 + build back better) × (1 + overheads) × (1 + cumulative inflation); what each adds "
        "stands in a field of its own.\n\n"
        "Low and high take every low or every high cost and ratio together: they are bounds. With draws, cost and "
        "ratio vary independently, once per use and class (triangular between low, central and high); p10 to p90 is "
        "then narrower.\n\n"
        "HAZUS ratios are made for earthquakes: its states extensive and complete are not blast or shelling states. "
        "Without unit costs of your own, costs follow from GDP per person (Huizinga et al. 2017), in euros of 2010; "
        "its corrections for floods are not applied.\n\n"
        "A use without a cost and a building that was not analysed are left out and counted beside the amounts.",
    )
    edition = QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Damage ratios: FEMA Hazus 6.1; unit costs from GDP: JRC105688 (2017)"
    )
    parameters = (
        *DAMAGED_BUILDINGS,
        use_field(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The word by which the tables know costs and ratios: residential, school, or a HAZUS occupancy (RES1).",
            )
        ),
        Parameter(
            "DEFAULT_USE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Use where it is not known"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Most buildings of OpenStreetMap have none. residential, for example; the log says for how many it was "
                "taken. Empty: they have no cost, unless the unit costs have a row *.",
            ),
            "text",
            optional=True,
        ),
        sector_field(
            QT_TRANSLATE_NOOP("UrbanProfiling", "What the rows are made by. The use, where there is no such field.")
        ),
        AREAS,
        Parameter(
            "UNIT_COSTS_TABLE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Unit costs"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "CSV with use, unit_cost_low, unit_cost_central, unit_cost_high (per m² of floor area), currency, "
                "price_year. A row with the use * stands for all others.",
            ),
            "file",
            extension="csv",
            optional=True,
        ),
        Parameter(
            "GDP_PER_CAPITA",
            QT_TRANSLATE_NOOP("UrbanProfiling", "GDP per person, where there are no unit costs"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "In US dollars of 2010 (World Bank, GDP per capita at constant prices). Amounts are then in euros of "
                "2010: give the inflation since.",
            ),
            "number",
            optional=True,
            minimum=0,
            unit="US$ 2010",
        ),
        Parameter(
            "RATIOS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Damage ratios"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "hazus: by occupancy, earthquake. incore: one set for all uses, from a tornado study (secondary "
                "source).",
            ),
            "choice",
            default="hazus",
            options=("hazus", "incore"),
            option_labels=(
                QT_TRANSLATE_NOOP("UrbanProfiling", "HAZUS, by occupancy (earthquake)"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "IN-CORE note, all uses (tornado)"),
            ),
        ),
        Parameter(
            "RATIOS_TABLE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Damage ratios of your own"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "CSV with use (* for all), damage_class (1 to 4), ratio_low_pct, ratio_central_pct, ratio_high_pct, "
                "source. Replaces the choice above.",
            ),
            "file",
            extension="csv",
            optional=True,
            advanced=True,
        ),
        Parameter(
            "BUILD_BACK_BETTER_PCT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Build back better"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "What better standards add to the damage. No published value is assumed."
            ),
            "number",
            default=0.0,
            minimum=0,
            unit="%",
        ),
        Parameter(
            "OVERHEADS_PCT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Overheads"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Design, supervision, administration, contingencies."),
            "number",
            default=0.0,
            minimum=0,
            unit="%",
        ),
        Parameter(
            "INFLATION_PCT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Cumulative inflation"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "From the price year of the unit costs to the year of the needs, in all. May be negative.",
            ),
            "number",
            default=0.0,
            minimum=-99,
            unit="%",
        ),
        Parameter(
            "DRAWS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Number of draws"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Adds p10, p50 and p90 of the damage. Empty or 0: none; 1000 is plenty."
            ),
            "integer",
            optional=True,
            minimum=0,
            maximum=100_000,
            advanced=True,
        ),
        SEED,
    )
    sinks = (
        Sink(
            "OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Damage cost by area and sector"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "One row an area and sector; without areas, a table with one row a sector for the city.",
            ),
            "polygon",
        ),
        Sink(
            "AREAS_OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Damage cost by area"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "The areas with the amounts of all sectors together. Needs areas."),
            "polygon",
            optional=True,
            by_default=True,
        ),
    )
    figures = (
        Figure("DAMAGE_LOW", QT_TRANSLATE_NOOP("UrbanProfiling", "Damage, low bound"), MONEY),
        Figure("DAMAGE_CENTRAL", QT_TRANSLATE_NOOP("UrbanProfiling", "Damage"), MONEY),
        Figure("DAMAGE_HIGH", QT_TRANSLATE_NOOP("UrbanProfiling", "Damage, high bound"), MONEY),
        Figure("DAMAGE_P10", QT_TRANSLATE_NOOP("UrbanProfiling", "Damage, tenth percentile of the draws"), MONEY),
        Figure("DAMAGE_P50", QT_TRANSLATE_NOOP("UrbanProfiling", "Damage, median of the draws"), MONEY),
        Figure("DAMAGE_P90", QT_TRANSLATE_NOOP("UrbanProfiling", "Damage, ninetieth percentile of the draws"), MONEY),
        Figure(
            "BUILD_BACK_BETTER_CENTRAL", QT_TRANSLATE_NOOP("UrbanProfiling", "Added by building back better"), MONEY
        ),
        Figure("OVERHEADS_CENTRAL", QT_TRANSLATE_NOOP("UrbanProfiling", "Added by overheads"), MONEY),
        Figure("INFLATION_CENTRAL", QT_TRANSLATE_NOOP("UrbanProfiling", "Added by inflation"), MONEY),
        Figure("NEEDS_LOW", QT_TRANSLATE_NOOP("UrbanProfiling", "Needs, low bound"), MONEY),
        Figure("NEEDS_CENTRAL", QT_TRANSLATE_NOOP("UrbanProfiling", "Needs"), MONEY),
        Figure("NEEDS_HIGH", QT_TRANSLATE_NOOP("UrbanProfiling", "Needs, high bound"), MONEY),
        Figure("COSTED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Damaged buildings with a known cost")),
        Figure("UNCOSTED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Damaged buildings without a known cost")),
        Figure("UNCOSTED_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "Their share of damaged buildings"), "%"),
        NOT_ANALYSED,
        Figure(
            "OUTSIDE_CENTRAL", QT_TRANSLATE_NOOP("UrbanProfiling", "Damage outside the areas, not in the total"), MONEY
        ),
        Figure("CURRENCY", QT_TRANSLATE_NOOP("UrbanProfiling", "Currency of the amounts"), text=True),
        Figure("PRICE_YEAR", QT_TRANSLATE_NOOP("UrbanProfiling", "Year of the prices, before inflation"), YEAR),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.recovery.damage_cost import damage_cost

        fields = damage_fields(inputs)
        use_field, sector_field = inputs.field("USE_FIELD"), inputs.field("SECTOR_FIELD")
        return damage_cost(
            inputs.layer("BUILDINGS", [*fields.values(), use_field, sector_field]),
            **fields,
            default_levels=inputs.number("DEFAULT_LEVELS"),
            use_field=use_field,
            default_use=inputs.text("DEFAULT_USE"),
            sector_field=sector_field,
            areas=inputs.layer("AREAS"),
            unit_costs=inputs.path("UNIT_COSTS_TABLE"),
            gdp_per_capita=inputs.number("GDP_PER_CAPITA"),
            ratios=inputs.path("RATIOS_TABLE") or inputs.choice("RATIOS"),
            build_back_better_pct=inputs.number("BUILD_BACK_BETTER_PCT"),
            overheads_pct=inputs.number("OVERHEADS_PCT"),
            inflation_pct=inputs.number("INFLATION_PCT"),
            draws=inputs.integer("DRAWS"),
            seed=inputs.integer("SEED"),
            progress=progress,
        )
