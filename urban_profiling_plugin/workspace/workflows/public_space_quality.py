"""Public space, further: how good it is, what surrounds it, who is left out, where new ones would serve most."""

from __future__ import annotations

from ...core.text import QT_TRANSLATE_NOOP
from ..steps import CITY, SUMMARY, Doubt, Headline, StandIn, Step, Workflow
from .shared import AREAS, GROUP_WORDS

_PEOPLE = "population_to_buildings.OUTPUT"
_GROUPS = "population_to_buildings.GROUP_FIELDS"
_PEOPLE_N = "population_to_buildings.POPULATION_OUT"
_SPACES = "open_space_inventory.SPACES"
_SCORE = "/100"

_QUALITY = Step(
    "public_space_quality",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Quality"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "How safe, inclusive, accessible, comfortable and green each space is, from what people answered or "
        "surveyors saw; women's safety apart. Answers are scored by a table that you can change. The scoring "
        "is the plugin's own.",
    ),
    "publicspacequality",
    inputs={"SPACES": (_SPACES,), "SURVEY": ("public_space_survey",)},
    field_names={"GROUP_FIELD": ("sex", "gender", "respondent_sex", "respondent_gender", "age_group")},
    shown=("SPACES", "SURVEY", "SURVEY_SPACE_ID_FIELD", "GROUP_FIELD", "MIN_ANSWERS", "QUESTIONS_TABLE"),
    outputs=("OUTPUT", "PROBLEMS"),
    headline=Headline(
        "QUALITY_MEAN",
        QT_TRANSLATE_NOOP("UrbanProfiling", "mean quality of the spaces that have a score"),
        (
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "{ANSWERED_N} of {SPACES_N} spaces have answers, from {ANSWERS_N} forms."
            ),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Spaces with scores, of all or of a group, that stay hidden because few answered: {SUPPRESSED_N}.",
            ),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Problems in the survey, listed one by one in its own table: {PROBLEMS_N}."
            ),
        ),
        QT_TRANSLATE_NOOP("UrbanProfiling", "quality {QUALITY_MEAN}"),
        (
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Quality is known for {ANSWERED_N} of {SPACES_N} spaces, those that people were asked "
                    "about. The scoring is the plugin's own.",
                ),
                "SPACES_N",
                "ANSWERED_N",
            ),
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Forms or answers of the survey that were doubtful and are listed with it: {PROBLEMS_N}.",
                ),
                "PROBLEMS_N",
            ),
        ),
    ),
    warnings=("PROBLEMS_N",),
    words={
        "safety": QT_TRANSLATE_NOOP("UrbanProfiling", "Safety"),
        "inclusivity": QT_TRANSLATE_NOOP("UrbanProfiling", "Open to everyone"),
        "accessibility": QT_TRANSLATE_NOOP("UrbanProfiling", "Easy to reach"),
        "comfort": QT_TRANSLATE_NOOP("UrbanProfiling", "Comfort"),
        "greenness": QT_TRANSLATE_NOOP("UrbanProfiling", "Trees and plants"),
        "women_safety": QT_TRANSLATE_NOOP("UrbanProfiling", "Women's safety"),
    },
    optional=True,
)

_SERVICE_ACCESS = Step(
    "service_access",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Public transport"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Who can walk to public transport: within 500 m of a bus or tram stop, or 1,000 m of a train, metro or "
        "ferry (SDG 11.2.1). Stops whose capacity nobody recorded count as bus stops.",
    ),
    "serviceaccess",
    inputs={
        "FACILITIES": ("stops",),
        "STREETS": ("streets",),
        "POPULATION": (_PEOPLE,),
        "GROUP_FIELDS": (_GROUPS,),
        "AREAS": AREAS,
    },
    settings={"DISTANCE_M": 500.0},
    field_names={"CLASS_FIELD": ("capacity",)},
    shown=("FACILITIES", "CLASS_FIELD", "STREETS", "POPULATION", "GROUP_FIELDS", "DISTANCE_M"),
    outputs=("SERVED", "CATCHMENT", "AREAS_OUTPUT"),
    drawn=("SERVED", "stops"),
    headline=Headline(
        "ACCESS_PCT",
        QT_TRANSLATE_NOOP("UrbanProfiling", "of residents can walk to public transport"),
        (
            QT_TRANSLATE_NOOP("UrbanProfiling", "{SERVED_N} of {POPULATION_N} people."),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Not reached along streets, counted as not served: {UNREACHED_N} people."
            ),
        ),
        QT_TRANSLATE_NOOP("UrbanProfiling", "{ACCESS_PCT} near a stop"),
    ),
    stand_in=StandIn(
        _PEOPLE_N,
        Headline(
            "ACCESS_PCT",
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "of the floor area, which stands in for people, is within walking distance of public transport",
            ),
            (QT_TRANSLATE_NOOP("UrbanProfiling", "There is no population data, so this is no share of people."),),
            QT_TRANSLATE_NOOP("UrbanProfiling", "{ACCESS_PCT} of floor area"),
        ),
    ),
    words=GROUP_WORDS,
    optional=True,
)

_STREET_CONNECTIVITY = Step(
    "street_connectivity",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Street connectivity"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "How well streets connect: crossings, street length and dead ends, scored as in the City Prosperity "
        "Index. Many crossings and few dead ends make walks short.",
    ),
    "streetconnectivity",
    inputs={"STREETS": ("streets",), "AREAS": AREAS},
    shown=("STREETS", "AREAS", "PROFILE"),
    outputs=("OUTPUT",),
    headline=Headline(
        "INTERSECTIONS_KM2",
        QT_TRANSLATE_NOOP("UrbanProfiling", "crossings on a km² of land"),
        (
            QT_TRANSLATE_NOOP("UrbanProfiling", "Crossings in all: {INTERSECTIONS_N}, on {STREET_KM} of street."),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "{DEAD_END_PCT} of the places where streets meet or end are dead ends."
            ),
        ),
        QT_TRANSLATE_NOOP("UrbanProfiling", "{INTERSECTIONS_KM2} crossings per km²"),
    ),
    words={
        "cpi_intersection_density": QT_TRANSLATE_NOOP("UrbanProfiling", "Crossings"),
        "cpi_street_density": QT_TRANSLATE_NOOP("UrbanProfiling", "Street length"),
    },
    bars=_SCORE,
)

_LAND_USE_MIX = Step(
    "land_use_mix",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Land use mix"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "How mixed homes, shops, work and other uses are in each neighbourhood: where they are, daily ways are "
        "short. 0: one use alone; 100: all uses have the same share. As in the City Prosperity Index.",
    ),
    "landusemix",
    inputs={"LAND_USE": ("land_use",), "AREAS": AREAS},
    field_names={"CLASS_FIELD": ("class", "land_use", "landuse", "use")},
    shown=("LAND_USE", "CLASS_FIELD", "AREAS", "CELL_M"),
    outputs=("OUTPUT",),
    headline=Headline(
        "MIX_SCORE_MEAN",
        QT_TRANSLATE_NOOP("UrbanProfiling", "mix of land uses in an area, on average"),
        (
            QT_TRANSLATE_NOOP("UrbanProfiling", "The city as a whole: {MIX_SCORE_CITY}."),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Land without a known use: {UNCLASSIFIED_PCT} of all land."),
        ),
        QT_TRANSLATE_NOOP("UrbanProfiling", "mix {MIX_SCORE_MEAN}"),
        (
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "The mix of land uses leaves out land without a known use, {UNCLASSIFIED_PCT} of all land; "
                    "streets and water may be among it.",
                ),
                "UNCLASSIFIED_PCT",
            ),
        ),
    ),
    words={
        "residential": QT_TRANSLATE_NOOP("UrbanProfiling", "Homes"),
        "commercial": QT_TRANSLATE_NOOP("UrbanProfiling", "Shops and offices"),
        "industrial": QT_TRANSLATE_NOOP("UrbanProfiling", "Industry"),
        "institutional": QT_TRANSLATE_NOOP("UrbanProfiling", "Public institutions"),
        "open_space": QT_TRANSLATE_NOOP("UrbanProfiling", "Open space"),
        "vacant": QT_TRANSLATE_NOOP("UrbanProfiling", "Vacant land"),
        "agriculture": QT_TRANSLATE_NOOP("UrbanProfiling", "Farmland"),
        "water": QT_TRANSLATE_NOOP("UrbanProfiling", "Water"),
    },
    bars="%",
    optional=True,
)

_EQUITY = Step(
    "public_space_equity",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Fairness"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "How evenly open public space is spread over the people of the neighbourhoods and, given a measure of "
        "deprivation, whether the poorer have less of it. Needs several neighbourhoods with people.",
    ),
    "publicspaceequity",
    inputs={"AREAS": ("public_space_access.AREAS_OUTPUT",)},
    shown=("AREAS", "SUPPLY_FIELD", "POPULATION_FIELD", "DEPRIVATION_FIELD", "DEPRIVED_WHEN"),
    outputs=("OUTPUT", "LORENZ"),
    headline=Headline(
        "GINI",
        QT_TRANSLATE_NOOP(
            "UrbanProfiling", "Gini coefficient of open public space (0: all have the same; 1: one has all)"
        ),
        (
            QT_TRANSLATE_NOOP("UrbanProfiling", "{SUPPLY_PP} m² for each person, on average."),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The best-off tenth of the people has {PALMA_RATIO} times what the worst-off 40 % have "
                "together (0.25 when all have the same).",
            ),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Concentration index: {CONCENTRATION_INDEX}. Above 0 the deprived have less.",
            ),
        ),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Gini {GINI}"),
        (
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Differences within a neighbourhood are not seen. Open public space where nobody lives, or "
                    "where the people are not known, is left out of fairness: {SUPPLY_LEFT_OUT} m².",
                ),
                "SUPPLY_LEFT_OUT",
            ),
        ),
    ),
    stand_in=StandIn(
        _PEOPLE_N,
        Headline(
            "GINI",
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Gini coefficient of open public space over floor area, which stands in for people",
            ),
            (QT_TRANSLATE_NOOP("UrbanProfiling", "There is no population data, so this says nothing of people."),),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Gini {GINI}, over floor area"),
        ),
    ),
    words={
        "20 %": QT_TRANSLATE_NOOP("UrbanProfiling", "Fifth with least"),
        "40 %": QT_TRANSLATE_NOOP("UrbanProfiling", "Second fifth"),
        "60 %": QT_TRANSLATE_NOOP("UrbanProfiling", "Third fifth"),
        "80 %": QT_TRANSLATE_NOOP("UrbanProfiling", "Fourth fifth"),
        "100 %": QT_TRANSLATE_NOOP("UrbanProfiling", "Fifth with most"),
    },
    bars="%",
    optional=True,
)

_SITES = Step(
    "public_space_sites",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Where to add"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Which of the places where a public space could be (vacant plots, gardens to be opened) would serve "
        "most people who have none now. The choice is proved: the result says how far from the best possible "
        "it can be at most.",
    ),
    "publicspacesites",
    inputs={
        "CANDIDATES": ("table:vacant_sites",),
        "EXISTING": (_SPACES,),
        "STREETS": ("streets",),
        "POPULATION": (_PEOPLE,),
        "GROUP_FIELDS": (_GROUPS,),
        "AREAS": AREAS,
    },
    needed=("EXISTING",),
    shown=(
        "CANDIDATES",
        "EXISTING",
        "STREETS",
        "POPULATION",
        "SITES_N",
        "TARGET_PCT",
        "DISTANCE_M",
        "WEIGHT_FIELD",
    ),
    outputs=("OUTPUT", "AREAS_OUTPUT"),
    drawn=("OUTPUT", _SPACES, "public_space_access.SERVED"),
    headline=Headline(
        "SERVED_AFTER_PCT",
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "of residents would reach an open public space within {DISTANCE_M}, with {CHOSEN_N} new ones",
        ),
        (
            QT_TRANSLATE_NOOP("UrbanProfiling", "{SERVED_BEFORE_PCT} do today."),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Proved: at most {GAP_PCT} from the best possible choice."),
        ),
        QT_TRANSLATE_NOOP("UrbanProfiling", "{SERVED_BEFORE_PCT} → {SERVED_AFTER_PCT}"),
        (
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "The choice of new sites is not proved to be the best: another may be better by up to {GAP_PCT}.",
                ),
                "GAP_PCT",
            ),
        ),
    ),
    stand_in=StandIn(
        _PEOPLE_N,
        Headline(
            "SERVED_AFTER_PCT",
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "of the floor area, which stands in for people, would be within {DISTANCE_M} of an open public "
                "space, with {CHOSEN_N} new ones",
            ),
            (
                QT_TRANSLATE_NOOP("UrbanProfiling", "There is no population data, so this is no share of people."),
                QT_TRANSLATE_NOOP("UrbanProfiling", "{SERVED_BEFORE_PCT} is today."),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Proved: at most {GAP_PCT} from the best possible choice."),
            ),
            QT_TRANSLATE_NOOP("UrbanProfiling", "{SERVED_AFTER_PCT} of floor area"),
        ),
    ),
    words={
        "1": QT_TRANSLATE_NOOP("UrbanProfiling", "With the first site"),
        "2": QT_TRANSLATE_NOOP("UrbanProfiling", "and the second"),
        "3": QT_TRANSLATE_NOOP("UrbanProfiling", "and the third"),
        "4": QT_TRANSLATE_NOOP("UrbanProfiling", "and the fourth"),
        "5": QT_TRANSLATE_NOOP("UrbanProfiling", "and the fifth"),
        "6": QT_TRANSLATE_NOOP("UrbanProfiling", "and the sixth"),
    },
    optional=True,
)

PUBLIC_SPACE_QUALITY = Workflow(
    "public_space_quality",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Public space: quality, fairness, new sites"),
    "public_space_quality",
    ("boundary", "areas", "streets", "public_space_survey", "stops", "land_use"),
    (("areas", "boundary"), ("streets",)),
    (
        Step(
            "city_data",
            QT_TRANSLATE_NOOP("UrbanProfiling", "City data"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "What this looks at beyond the workflow “Public space”: answers of a survey about the spaces, stops of "
                "public transport, land use. Bring what you have; each step says what it needs. Open spaces and people "
                "come from the other workflow, so run that first.",
            ),
            page=CITY,
        ),
        _QUALITY,
        _SERVICE_ACCESS,
        _STREET_CONNECTIVITY,
        _LAND_USE_MIX,
        _EQUITY,
        _SITES,
        Step(
            "summary",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Result"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "What was found, side by side, with what a reader must know before quoting it. Steps that were not run "
                "are left out.",
            ),
            page=SUMMARY,
            inputs={
                "": (
                    "public_space_quality.OUTPUT",
                    "service_access.SERVED",
                    "public_space_equity.OUTPUT",
                    "public_space_sites.OUTPUT",
                    "street_connectivity.OUTPUT",
                    "land_use_mix.OUTPUT",
                ),
            },
        ),
    ),
    map=(
        "boundary",
        "areas",
        "public_space_sites.OUTPUT",
        "public_space_access.SERVED",
        "public_space_quality.OUTPUT",
        "streets",
    ),
)
