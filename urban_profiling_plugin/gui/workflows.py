"""The guided workflows as data: a new workflow is a list of steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..core.text import QT_TRANSLATE_NOOP

CITY, ALGORITHM, SUMMARY = "city", "algorithm", "summary"
"""What a step's page shows: the layers of the city, an algorithm's form, or the result of the whole workflow."""


@dataclass(frozen=True)
class Headline:
    """The one big figure of a result. Templates name figures and parameters by key; one that is unknown drops the text.

    Attributes
    ----------
    figure : key of the number output.
    caption : what it is a share or a number of.
    details : sentences below it, each shown when its figures are known.
    line : the short line in the list of steps.
    """

    figure: str
    caption: str
    details: tuple[str, ...] = ()
    line: str = ""


@dataclass(frozen=True)
class StandIn:
    """What to say while a figure of an earlier step (``stem.KEY``) is unknown: floor area stands in for people."""

    unknown: str
    headline: Headline


@dataclass(frozen=True)
class Step:
    """One page of a workflow.

    Attributes
    ----------
    stem : of the algorithm, or of the page.
    title, what : the heading, and what the step does and why.
    algorithm : its id within the provider; empty for a page that runs none.
    page : `CITY`, `ALGORITHM` or `SUMMARY`.
    inputs : what fills a parameter: roles (``streets``) and results or settings of earlier steps (``stem.KEY``); the
        first that is there is taken.
    field_names : names of fields, in lower case, that a parameter takes where its layer has them.
    shown : parameters at the top of the form, the others under “More settings”; all that are not advanced when empty.
    outputs : keys of the layers to make, the one that shows the result first.
    drawn : layers that are visible at first, of this step or (``stem.KEY``) of others; its first when empty.
    fills : the role that a layer made here takes on, by its key.
    stand_in : the headline for results in which floor area stands in for people.
    warnings : figures that, above zero, ask for a look.
    words : what a person reads for the labels of the breakdown.
    optional : the workflow is complete without it.
    """

    stem: str
    title: str
    what: str
    algorithm: str = ""
    page: str = ALGORITHM
    inputs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    field_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    shown: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    drawn: tuple[str, ...] = ()
    fills: Mapping[str, str] = field(default_factory=dict)
    headline: Headline | None = None
    stand_in: StandIn | None = None
    warnings: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    optional: bool = False

    def table(self, key: str) -> str:
        """Return the table of the city's GeoPackage that an output goes to."""
        if key in self.fills:
            return self.fills[key]
        return self.stem if key == "OUTPUT" else f"{self.stem}_{key.lower()}"


@dataclass(frozen=True)
class Workflow:
    """Steps in the order in which they build on each other.

    `roles` are the layers of the city that it works with, `required` those without which it has no result; each entry
    of `required` lists roles of which one is enough.
    """

    stem: str
    title: str
    icon: str
    roles: tuple[str, ...]
    required: tuple[tuple[str, ...], ...]
    steps: tuple[Step, ...]

    def step(self, stem: str) -> Step | None:
        """Return a step by its stem, or ``None``."""
        return next((step for step in self.steps if step.stem == stem), None)


_AREAS = ("areas", "boundary")
_GROUP_WORDS = {
    "women": QT_TRANSLATE_NOOP("UrbanProfiling", "Women"),
    "men": QT_TRANSLATE_NOOP("UrbanProfiling", "Men"),
    "female": QT_TRANSLATE_NOOP("UrbanProfiling", "Women and girls"),
    "male": QT_TRANSLATE_NOOP("UrbanProfiling", "Men and boys"),
    "girls": QT_TRANSLATE_NOOP("UrbanProfiling", "Girls"),
    "boys": QT_TRANSLATE_NOOP("UrbanProfiling", "Boys"),
    "children": QT_TRANSLATE_NOOP("UrbanProfiling", "Children"),
    "youth": QT_TRANSLATE_NOOP("UrbanProfiling", "Young people"),
    "adults": QT_TRANSLATE_NOOP("UrbanProfiling", "Adults"),
    "older": QT_TRANSLATE_NOOP("UrbanProfiling", "Older people"),
    "elderly": QT_TRANSLATE_NOOP("UrbanProfiling", "Older people"),
    "older_people": QT_TRANSLATE_NOOP("UrbanProfiling", "Older people"),
    "disabled": QT_TRANSLATE_NOOP("UrbanProfiling", "With disabilities"),
    "disability": QT_TRANSLATE_NOOP("UrbanProfiling", "With disabilities"),
    "persons_with_disability": QT_TRANSLATE_NOOP("UrbanProfiling", "With disabilities"),
    "persons_with_disabilities": QT_TRANSLATE_NOOP("UrbanProfiling", "With disabilities"),
}
"""Names under which counts of groups of people are recognised, and what a person reads for them."""

IMPORT_OSM = Step(
    "import_osm",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Import from OpenStreetMap"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Takes buildings, streets, open spaces, services, stops and water from an OpenStreetMap extract "
        "(.osm.pbf or .osm) on your disk. A city boundary leaves out what lies beyond it.",
    ),
    "importosm",
    inputs={"BOUNDARY": ("boundary",)},
    outputs=("BUILDINGS", "STREETS", "OPEN_SPACES", "SERVICES", "STOPS", "WATER", "ADMIN"),
    fills={
        "BUILDINGS": "buildings",
        "STREETS": "streets",
        "OPEN_SPACES": "open_spaces",
        "SERVICES": "services",
        "STOPS": "stops",
        "WATER": "water",
    },
    headline=Headline(
        "BUILDINGS_N",
        QT_TRANSLATE_NOOP("UrbanProfiling", "buildings imported"),
        (
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "{STREETS_KM} of streets, {OPEN_SPACES_N} open spaces, {SERVICES_N} services."
            ),
        ),
    ),
)
"""Part of the page “City data”."""

PUBLIC_SPACE = Workflow(
    "public_space",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Public space"),
    "public_space",
    (
        "boundary",
        "areas",
        "streets",
        "open_spaces",
        "buildings",
        "population",
        "population_grid",
        "services",
        "stops",
    ),
    (("areas", "boundary"), ("streets",), ("open_spaces",), ("buildings",)),
    (
        Step(
            "city_data",
            QT_TRANSLATE_NOOP("UrbanProfiling", "City data"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Everything the assessment measures: boundary, neighbourhoods, streets, open spaces, buildings and "
                "people. Import an OpenStreetMap extract, or name layers that you have. Nothing is downloaded.",
            ),
            page=CITY,
        ),
        Step(
            "population_to_buildings",
            QT_TRANSLATE_NOOP("UrbanProfiling", "People on buildings"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Spreads people counted by area or by grid cell over the buildings there, by floor area, so that walks "
                "begin where people live. Without population data floor area stands in for people, and every result "
                "says so.",
            ),
            "populationtobuildings",
            inputs={
                "BUILDINGS": ("buildings",),
                "POPULATION_AREAS": ("population",),
                "POPULATION_GRID": ("population_grid",),
            },
            field_names={"GROUP_FIELDS": tuple(_GROUP_WORDS)},
            shown=("BUILDINGS", "POPULATION_AREAS", "POPULATION_FIELD", "GROUP_FIELDS", "POPULATION_GRID", "TOTAL"),
            outputs=("OUTPUT",),
            headline=Headline(
                "POPULATION_OUT",
                QT_TRANSLATE_NOOP("UrbanProfiling", "people placed on buildings"),
                (
                    QT_TRANSLATE_NOOP("UrbanProfiling", "{POPULATION_OUT} of {POPULATION_IN} people in the data."),
                    QT_TRANSLATE_NOOP("UrbanProfiling", "Not placed, for want of a building: {UNPLACED}."),
                ),
                QT_TRANSLATE_NOOP("UrbanProfiling", "{POPULATION_OUT} people"),
            ),
            stand_in=StandIn(
                "population_to_buildings.POPULATION_OUT",
                Headline(
                    "",
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling", "There is no population data: floor area stands in for people."
                    ),
                    (
                        QT_TRANSLATE_NOOP(
                            "UrbanProfiling",
                            "Give population by area or as a grid, or the number of people in the city, for figures "
                            "about people.",
                        ),
                    ),
                    QT_TRANSLATE_NOOP("UrbanProfiling", "floor area stands in"),
                ),
            ),
            words=_GROUP_WORDS,
        ),
        Step(
            "check_city_data",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Checks"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Looks for what would spoil the result: missing coordinate systems, streets that do not join, invalid "
                "or duplicated shapes, negative counts. Each finding says where it is and what to do.",
            ),
            "checkcitydata",
            inputs={
                "BOUNDARY": ("boundary",),
                "AREAS": ("areas",),
                "BUILDINGS": ("buildings",),
                "STREETS": ("streets",),
                "OPEN_SPACES": ("open_spaces",),
                "SERVICES": ("services",),
                "STOPS": ("stops",),
                "POPULATION": ("population",),
                "POPULATION_GRID": ("population_grid",),
            },
            shown=("BOUNDARY", "AREAS", "STREETS", "OPEN_SPACES", "BUILDINGS", "POPULATION", "POPULATION_GRID"),
            outputs=("OUTPUT",),
            headline=Headline(
                "ERRORS_N",
                QT_TRANSLATE_NOOP("UrbanProfiling", "errors to mend before the figures can be trusted"),
                (QT_TRANSLATE_NOOP("UrbanProfiling", "Warnings: {WARNINGS_N}."),),
                QT_TRANSLATE_NOOP("UrbanProfiling", "errors: {ERRORS_N}, warnings: {WARNINGS_N}"),
            ),
            warnings=("ERRORS_N", "WARNINGS_N"),
            optional=True,
        ),
        Step(
            "open_space_inventory",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Open space inventory"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Gives every open space an identity, a kind, an access and a status. What a map shows is potential "
                "until somebody has looked: edit the status as you verify, and later runs keep your verdicts.",
            ),
            "openspaceinventory",
            inputs={
                "OPEN_SPACES": ("open_spaces",),
                "AREAS": _AREAS,
                "POPULATION": ("population_to_buildings.OUTPUT",),
                "PREVIOUS": ("open_space_inventory.SPACES",),
            },
            shown=("OPEN_SPACES", "AREAS", "POPULATION", "MIN_AREA_M2"),
            outputs=("SPACES", "AREAS_OUTPUT"),
            headline=Headline(
                "OPEN_HA",
                QT_TRANSLATE_NOOP("UrbanProfiling", "of open public space"),
                (
                    QT_TRANSLATE_NOOP("UrbanProfiling", "{OPEN_PCT} of the areas' land."),
                    QT_TRANSLATE_NOOP("UrbanProfiling", "Verified spaces alone: {OPEN_VERIFIED_PCT}."),
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling", "Spaces in the inventory, those that do not count included: {SPACES_N}."
                    ),
                ),
                QT_TRANSLATE_NOOP("UrbanProfiling", "{SPACES_N} spaces"),
            ),
        ),
        Step(
            "street_land",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Streets"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Streets are public space too, and SDG 11.7.1 counts their land. Widths come from a field of the "
                "streets, or from a table by class of street with a low and a high value.",
            ),
            "streetland",
            inputs={"STREETS": ("streets",), "AREAS": _AREAS, "BUILDINGS": ("buildings",)},
            shown=("STREETS", "AREAS", "METHOD", "WIDTH_FIELD"),
            outputs=("STREET_AREAS", "AREAS_OUTPUT"),
            headline=Headline(
                "STREET_PCT",
                QT_TRANSLATE_NOOP("UrbanProfiling", "of the land within the areas is street"),
                (
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling", "Between {STREET_LOW_PCT} and {STREET_HIGH_PCT} with narrow and wide streets."
                    ),
                    QT_TRANSLATE_NOOP("UrbanProfiling", "Measured widths: {MEASURED_WIDTH_PCT} of street length."),
                ),
                QT_TRANSLATE_NOOP("UrbanProfiling", "{STREET_PCT} of the land"),
            ),
            words={
                "low": QT_TRANSLATE_NOOP("UrbanProfiling", "Narrow streets"),
                "central": QT_TRANSLATE_NOOP("UrbanProfiling", "Usual widths"),
                "high": QT_TRANSLATE_NOOP("UrbanProfiling", "Wide streets"),
            },
        ),
        Step(
            "public_space_share",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Share of the city"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "How much of the city, and of each neighbourhood, is open public space and street. Land that is both "
                "counts once. Gives the land figure of SDG 11.7.1.",
            ),
            "publicspaceshare",
            inputs={
                "AREAS": _AREAS,
                "OPEN_SPACES": ("open_space_inventory.SPACES",),
                "STREET_AREAS": ("street_land.STREET_AREAS",),
            },
            outputs=("OUTPUT",),
            headline=Headline(
                "SHARE_PCT",
                QT_TRANSLATE_NOOP("UrbanProfiling", "of the land within the areas is open public space or street"),
                (
                    QT_TRANSLATE_NOOP("UrbanProfiling", "{OPEN_PCT} open public space, {STREET_PCT} streets."),
                    QT_TRANSLATE_NOOP("UrbanProfiling", "Verified spaces alone: {SHARE_VERIFIED_PCT}."),
                ),
                QT_TRANSLATE_NOOP("UrbanProfiling", "{SHARE_PCT} of the land"),
            ),
            words={
                "open": QT_TRANSLATE_NOOP("UrbanProfiling", "Open public space"),
                "street": QT_TRANSLATE_NOOP("UrbanProfiling", "Streets"),
            },
        ),
        Step(
            "public_space_access",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Access on foot"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Who reaches an open public space within five minutes' walk (400 m) along streets. Distances follow "
                "the street network, never a straight line. Gives the population figure of SDG 11.7.1.",
            ),
            "publicspaceaccess",
            inputs={
                "OPEN_SPACES": ("open_space_inventory.SPACES",),
                "STREETS": ("streets",),
                "POPULATION": ("population_to_buildings.OUTPUT",),
                "GROUP_FIELDS": ("population_to_buildings.GROUP_FIELDS",),
                "AREAS": _AREAS,
            },
            shown=("OPEN_SPACES", "STREETS", "POPULATION", "DISTANCE_M", "GROUP_FIELDS"),
            outputs=("SERVED", "CATCHMENT", "AREAS_OUTPUT"),
            drawn=("SERVED", "open_space_inventory.SPACES"),
            headline=Headline(
                "ACCESS_PCT",
                QT_TRANSLATE_NOOP("UrbanProfiling", "of residents reach an open public space within {DISTANCE_M}"),
                (
                    QT_TRANSLATE_NOOP("UrbanProfiling", "{SERVED_N} of {POPULATION_N} people."),
                    QT_TRANSLATE_NOOP("UrbanProfiling", "Verified spaces alone: {ACCESS_VERIFIED_PCT}."),
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling", "Too far from any street, counted as not served: {UNREACHED_N} people."
                    ),
                ),
                QT_TRANSLATE_NOOP("UrbanProfiling", "{ACCESS_PCT} within {DISTANCE_M}"),
            ),
            stand_in=StandIn(
                "population_to_buildings.POPULATION_OUT",
                Headline(
                    "ACCESS_PCT",
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling",
                        "of the floor area, which stands in for people, is within {DISTANCE_M} of an open public space",
                    ),
                    (
                        QT_TRANSLATE_NOOP(
                            "UrbanProfiling", "There is no population data, so this is no share of people."
                        ),
                        QT_TRANSLATE_NOOP("UrbanProfiling", "Verified spaces alone: {ACCESS_VERIFIED_PCT}."),
                    ),
                    QT_TRANSLATE_NOOP("UrbanProfiling", "{ACCESS_PCT} of floor area"),
                ),
            ),
            words=_GROUP_WORDS,
        ),
        Step(
            "summary",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Result"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "SDG 11.7.1 for this city, with what a reader must know before quoting it.",
            ),
            page=SUMMARY,
            inputs={
                "": ("public_space_share.OUTPUT", "public_space_access.SERVED"),
            },
        ),
    ),
)

WORKFLOWS = (PUBLIC_SPACE,)
"""Every workflow, in the order of the toolbar."""
