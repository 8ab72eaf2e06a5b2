"""Recovery: what is hit, who lived there, what it costs, what lies in the streets, and where to begin."""

from __future__ import annotations

from ...core.text import QT_TRANSLATE_NOOP
from ..steps import CITY, SUMMARY, Step, Workflow
from .damage_steps import CHANGE, OVERLAY, READ
from .response_steps import COST, DEBRIS, PRIORITY, ROUTES
from .shared import CHECKS, PEOPLE_ON_BUILDINGS

RECOVERY = Workflow(
    "recovery",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Recovery"),
    "recovery",
    (
        "boundary",
        "areas",
        "buildings",
        "streets",
        "services",
        "population",
        "population_grid",
        "damage",
        "damage_areas",
    ),
    (("areas", "boundary"), ("buildings", "damage")),
    (
        Step(
            "city_data",
            QT_TRANSLATE_NOOP("UrbanProfiling", "City data"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The city as it was before the event: neighbourhoods, buildings, people, streets and services. Import "
                "an OpenStreetMap extract, or name layers that you have. Damage comes in with the next step. Nothing "
                "is downloaded.",
            ),
            page=CITY,
        ),
        READ,
        PEOPLE_ON_BUILDINGS,
        CHECKS,
        OVERLAY,
        CHANGE,
        COST,
        DEBRIS,
        ROUTES,
        PRIORITY,
        Step(
            "summary",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Result"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "What is hit, what it costs and where to begin, with what a reader must know before quoting it.",
            ),
            page=SUMMARY,
            drawn=("recovery_priority.OUTPUT",),
            inputs={
                "": (
                    "damage_overlay.OUTPUT",
                    "damage_cost.OUTPUT",
                    "debris_estimate.OUTPUT",
                    "route_restoration.OUTPUT",
                    "recovery_priority.OUTPUT",
                ),
            },
        ),
    ),
    map=("boundary", "areas", "damage_overlay.BUILDINGS_OUTPUT", "recovery_priority.OUTPUT", "streets", "water"),
)
