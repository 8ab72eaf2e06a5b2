"""Adapter of `open_space_inventory`."""

from __future__ import annotations

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..inputs import Inputs
from ..layer_parameters import areas
from ..parameters import Figure, Parameter, Sink
from .space_parameters import COUNTING, counting_arguments

_IDENTITY = ("name", "fee", "space_id", "source_ids", "osm_id", "source_id", "id")
_PREVIOUS = ("space_id", "kind", "owner", "access", "status", "as_read")


class OpenSpaceInventoryAlgorithm(UrbanAlgorithm):
    """The open spaces of a city: kind, owner, access, status, size."""

    stem = "open_space_inventory"
    group_key = "publicspace"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Open space inventory")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Makes one clean list of the city's open spaces: what they are, who may use them, how large they are and which "
        "somebody verified. All figures on public space are made with it.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Spaces drawn twice count once; touching spaces alike in kind, access, owner, status and name become one. "
        "Access comes from the access and fee fields, else from the table of kinds. A space is potential until "
        "somebody sets its status to verified or rejected, and check where its kind or its unknown access calls for a "
        "look: gardens without access, pitches, sports centres, reserves, cemeteries. It counts as open public space "
        "when its access is public and its status is potential or verified (SDG 11.7.1: open, public, free of "
        "charge).\n\nWith a previous inventory, what somebody decided there (status, access, owner, kind) and the "
        "space_id pass to the space that is most like it of those that overlap by more than half of the smaller of "
        "the two. So a new import of the map loses no verdict. Where several spaces became one and their verdicts "
        "differ, that of more than half of it holds, or it is to be checked.\n\nOpen land of an area is the union of "
        "the spaces that count, cut at its edge; a space counts in the numbers of every area it overlaps, unless it "
        "is rejected.\n\nSize classes and catchments are those quoted for UN-Habitat's training material by a "
        "secondary source; where it gives none (linear, regional and larger, below 0.03 ha) they are the plugin's "
        "own, as the table says.",
    )
    edition = QT_TRANSLATE_NOOP("UrbanProfiling", "SDG indicator 11.7.1, UNSD metadata of March 2020")
    parameters = (
        Parameter(
            "OPEN_SPACES",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Open spaces"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Polygons from OpenStreetMap, the city's records or a survey."),
            "layer",
            geometry=("polygon",),
            role="open_spaces",
        ),
        areas(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Neighbourhoods, districts, or the city boundary. The city is all of them together."
            ),
            optional=True,
        ),
        Parameter(
            "POPULATION",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Population"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Points or buildings with people, for square metres of open public space per person."
            ),
            "layer",
            geometry=("point", "polygon"),
            role="population",
            optional=True,
        ),
        Parameter(
            "POPULATION_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "People"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Field of the population layer with the number of people."),
            "field",
            parent="POPULATION",
            default="population",
            optional=True,
        ),
        Parameter(
            "KIND_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Kind of space"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Park, square, garden…, in the words of the table of kinds."),
            "field",
            parent="OPEN_SPACES",
            default="kind",
            optional=True,
        ),
        Parameter(
            "ACCESS_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Access"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Who may enter: public, restricted, fee, unknown; the words of OpenStreetMap (yes, private, "
                "customers…) are understood.",
            ),
            "field",
            parent="OPEN_SPACES",
            default="access",
            optional=True,
        ),
        Parameter(
            "OWNER_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Owner"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Who owns or runs the space, in any words."),
            "field",
            parent="OPEN_SPACES",
            default="owner",
            optional=True,
        ),
        Parameter(
            "STATUS_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Status"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "potential, check, verified or rejected. Where it is empty, it follows from the kind."
            ),
            "field",
            parent="OPEN_SPACES",
            default="status",
            optional=True,
        ),
        Parameter(
            "PREVIOUS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Previous inventory"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "An earlier result of this step whose verdicts and identifiers are to be kept."
            ),
            "layer",
            geometry=("polygon",),
            optional=True,
        ),
        Parameter(
            "KINDS_TABLE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Table of kinds"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "CSV with kind, counts (yes, no, check) and default_access, instead of the plugin's "
                "(open_space_kinds.csv).",
            ),
            "file",
            extension="csv",
            optional=True,
            advanced=True,
        ),
        Parameter(
            "SIZE_CLASSES_TABLE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Table of size classes"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "CSV with size_class, min_ha, max_ha and catchment_m, instead of the plugin's "
                "(open_space_size_classes.csv). A class holds its lower limit, not its upper one.",
            ),
            "file",
            extension="csv",
            optional=True,
            advanced=True,
        ),
        Parameter(
            "MERGE_TOUCHING",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Merge touching spaces"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Spaces that touch and are alike become one. Spaces with different names stay apart."
            ),
            "flag",
            default=True,
        ),
        Parameter(
            "MIN_AREA_M2",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Smallest space"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Spaces smaller than this, after merging, are left out."),
            "number",
            default=0.0,
            minimum=0,
            unit="m²",
        ),
        Parameter(
            "LINEAR_RATIO",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Linear from a length of"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "A space is linear when a rectangle of its area and perimeter is this many times longer than wide. "
                "0: none is. The plugin's own rule.",
            ),
            "number",
            default=10.0,
            minimum=0,
            unit=QT_TRANSLATE_NOOP("UrbanProfiling", "times its width"),
            advanced=True,
        ),
        *COUNTING,
    )
    sinks = (
        Sink(
            "SPACES",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Open space inventory"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The inventory. Change status, access, owner and kind here and give it as the previous inventory next "
                "time; leave as_read alone, it tells what was changed.",
            ),
            "polygon",
        ),
        Sink(
            "AREAS_OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Open spaces by area"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The areas with the number of spaces, open public space in m², percent and per person, and counts by "
                "kind and size class.",
            ),
            "polygon",
            optional=True,
        ),
    )
    figures = (
        Figure("SPACES_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Open spaces, without rejected ones")),
        Figure("OPEN_HA", QT_TRANSLATE_NOOP("UrbanProfiling", "Open public space"), "ha"),
        Figure("OPEN_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "Open public space, of the areas' land"), "%"),
        Figure("OPEN_VERIFIED_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "From verified spaces alone"), "%"),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.public_space.open_space_inventory import open_space_inventory

        told = {name: inputs.field(f"{name.upper()}_FIELD") for name in ("kind", "access", "owner", "status")}
        population_field = inputs.field("POPULATION_FIELD")
        return open_space_inventory(
            inputs.layer("OPEN_SPACES", [*_IDENTITY, *told.values()]),
            areas=inputs.layer("AREAS"),
            population=inputs.layer("POPULATION", [population_field, "population_source"], progress.part(0, 15)),
            population_field=population_field,
            kind_field=told["kind"],
            access_field=told["access"],
            owner_field=told["owner"],
            status_field=told["status"],
            kinds_table=inputs.path("KINDS_TABLE"),
            size_classes_table=inputs.path("SIZE_CLASSES_TABLE"),
            previous=inputs.layer("PREVIOUS", list(_PREVIOUS)),
            merge_touching=inputs.flag("MERGE_TOUCHING"),
            min_area_m2=inputs.number("MIN_AREA_M2"),
            linear_ratio=inputs.number("LINEAR_RATIO"),
            **counting_arguments(inputs),
            progress=progress.part(15, 100),
        )
