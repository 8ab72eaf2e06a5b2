"""Adapter of `debris_estimate`."""

from __future__ import annotations

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..inputs import Inputs
from ..parameters import Figure, Parameter, Sink
from .damage_parameters import AREAS, DAMAGED_BUILDINGS, NOT_ANALYSED, damage_fields, use_field


class DebrisEstimateAlgorithm(UrbanAlgorithm):
    """Debris of damaged buildings."""

    stem = "debris_estimate"
    group_key = "recovery"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Debris estimate")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "How much debris the damaged buildings leave, by area: tonnes with a low, a central and a high figure, cubic "
        "metres and truckloads.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "hazus: floor area × tonnes per m² by structural type and damage class (brick, wood and other; reinforced "
        "concrete and steel). Cubic metres need the bulk density of the debris.\n\n"
        "fema: the volume of destroyed buildings, homes by floor area and vegetation, others by volume. Tonnes need "
        "the bulk density. Lighter damage is not estimated.\n\n"
        "nepal: tonnes and cubic metres per m² of destroyed buildings measured in Kathmandu; two to three times as "
        "much as hazus. The difference between methods is larger than the range of one: compare them.\n\n"
        "Whether foundations count is not said by the sources. Class ranges take the low class for low, the high class "
        "for high, the mean for central. Truckloads are rounded up, row by row.",
    )
    edition = QT_TRANSLATE_NOOP("UrbanProfiling", "FEMA Hazus debris table; FEMA 325 (2007); Poudel et al. (2018)")
    parameters = (
        *DAMAGED_BUILDINGS,
        Parameter(
            "TYPE_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Structural type"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "HAZUS types (C1, C3M, URM) or materials (concrete, brick, wood). Where it is not known, the range "
                "over all types is used.",
            ),
            "field",
            parent="BUILDINGS",
            default="type",
            optional=True,
        ),
        use_field(
            QT_TRANSLATE_NOOP("UrbanProfiling", "For fema, which tells homes from other buildings."), advanced=True
        ),
        AREAS,
        Parameter(
            "FACTORS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Debris factors"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "hazus: all classes, by structural type. fema: volume of destroyed buildings. nepal: destroyed "
                "buildings, as measured in Kathmandu.",
            ),
            "choice",
            default="hazus",
            options=("hazus", "fema", "nepal"),
            option_labels=(
                QT_TRANSLATE_NOOP("UrbanProfiling", "HAZUS, by structural type and damage class"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "FEMA 325, volume of destroyed buildings"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Kathmandu, destroyed buildings"),
            ),
        ),
        Parameter(
            "FACTORS_TABLE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Debris factors of your own"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "CSV with type (* for all), damage_class (1 to 4), t_m2_low, t_m2_central, t_m2_high and, where known, "
                "m3_m2_low, m3_m2_central, m3_m2_high, source; or an edited copy of debris_factors_hazus.csv. Replaces "
                "the choice above.",
            ),
            "file",
            extension="csv",
            optional=True,
            advanced=True,
        ),
        Parameter(
            "BULK_DENSITY",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Bulk density of the debris"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Tonnes per m³ of loose debris, from weighed trucks of your city. No value fits everywhere, so there "
                "is no default.",
            ),
            "number",
            optional=True,
            minimum=0,
            unit="t/m³",
        ),
        Parameter(
            "TRUCK_M3",
            QT_TRANSLATE_NOOP("UrbanProfiling", "What a truck carries"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Cubic metres of loose debris a truckload."),
            "number",
            optional=True,
            minimum=0,
            unit="m³",
        ),
        Parameter(
            "STOREY_M",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Height of a storey"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "For fema, to get the volume of buildings that are no homes."),
            "number",
            default=3.0,
            minimum=0.1,
            unit="m",
            advanced=True,
        ),
    )
    sinks = (
        Sink(
            "OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Debris by area"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The areas with their debris; without areas, a table with one row for the city."
            ),
            "polygon",
        ),
    )
    figures = (
        Figure("DEBRIS_T_LOW", QT_TRANSLATE_NOOP("UrbanProfiling", "Debris, low"), "t"),
        Figure("DEBRIS_T_CENTRAL", QT_TRANSLATE_NOOP("UrbanProfiling", "Debris"), "t"),
        Figure("DEBRIS_T_HIGH", QT_TRANSLATE_NOOP("UrbanProfiling", "Debris, high"), "t"),
        Figure("DEBRIS_M3", QT_TRANSLATE_NOOP("UrbanProfiling", "Volume of the debris"), "m³"),
        Figure("TRUCKLOADS", QT_TRANSLATE_NOOP("UrbanProfiling", "Truckloads")),
        Figure("ESTIMATED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Damaged buildings estimated")),
        Figure("UNESTIMATED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Damaged buildings not estimated")),
        Figure("UNESTIMATED_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "Their share of damaged buildings"), "%"),
        NOT_ANALYSED,
        Figure(
            "OUTSIDE_T_CENTRAL", QT_TRANSLATE_NOOP("UrbanProfiling", "Debris outside the areas, not in the total"), "t"
        ),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.recovery.debris_estimate import debris_estimate

        fields = damage_fields(inputs)
        type_field, use_field = inputs.field("TYPE_FIELD"), inputs.field("USE_FIELD")
        return debris_estimate(
            inputs.layer("BUILDINGS", [*fields.values(), type_field, use_field]),
            **fields,
            default_levels=inputs.number("DEFAULT_LEVELS"),
            type_field=type_field,
            use_field=use_field,
            areas=inputs.layer("AREAS"),
            factors=inputs.path("FACTORS_TABLE") or inputs.choice("FACTORS"),
            bulk_density=inputs.number("BULK_DENSITY"),
            truck_m3=inputs.number("TRUCK_M3"),
            storey_m=inputs.number("STOREY_M"),
            progress=progress,
        )
