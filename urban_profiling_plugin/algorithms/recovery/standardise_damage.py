"""Adapter of `standardise_damage`."""

from __future__ import annotations

from ...core.errors import UrbanProfilingError
from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..inputs import Inputs
from ..parameters import Figure, Parameter, Sink


class StandardiseDamageAlgorithm(UrbanAlgorithm):
    """Damage products in one form."""

    stem = "standardise_damage"
    group_key = "recovery"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Standardise damage")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Reads a damage product as it was published (UNOSAT, Copernicus EMS, xBD, or any layer with a table of its "
        "words) and gives one row a site and date in five classes, with the area that was analysed.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "What each word or code of a source means stands in tables you can replace: 0 none, 1 possible, 2 moderate, 3 "
        "severe, 4 destroyed, empty for not analysed. Not analysed is never undamaged. A word that spans two classes "
        "(Copernicus “Damaged”) is kept as a range until you split it. UNOSAT's columns side by side become rows, "
        "numbered by date and not by the suffix of their names; its codes run from 1 (destroyed) to 4 (possible), and "
        "layers that read them backwards are refused. Copernicus products give their dates in a table of images, which "
        "is joined. xBD is read by its labels. Values that stand for none (“Null”, 1899-12-30, “Fully Functional” on "
        "every road) become empty and are reported, exact copies count once, and where products overlap the newest "
        "that saw the place is kept. Classes seen from above match grades given on the ground only roughly.",
    )
    edition = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "UNOSAT schema of October 2025 and older; Copernicus EMS Rapid Mapping schemas of 2016 and 2026; xBD labels",
    )
    parameters = (
        Parameter(
            "INPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Damage product"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The product's zip as it was published, a GeoPackage, geodatabase, shapefile or GeoJSON, an xBD label "
                "file, or a layer of the project.",
            ),
            "file_or_layer",
            geometry=("any",),
        ),
        Parameter(
            "SCHEME",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Published by"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "auto recognises the first three by their fields. custom: the class field and the crosswalk table say "
                "all.",
            ),
            "choice",
            default="auto",
            options=("auto", "unosat", "copernicus", "xbd", "custom"),
            option_labels=(
                QT_TRANSLATE_NOOP("UrbanProfiling", "Recognise it"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "UNOSAT"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Copernicus EMS"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "xBD (xView2)"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Somebody else, by a crosswalk table"),
            ),
        ),
        Parameter(
            "CROSSWALK_TABLE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Table of its words (crosswalk)"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "A CSV file that says which class each value of the source is (source_class, damage_class and, for "
                "ranges, damage_class_high). For a known publisher it adds to the plugin's own table and overrules it. "
                "Start from resources/tables/damage_*.csv of the plugin or from the table of classes of a run before.",
            ),
            "file",
            optional=True,
            extension="csv",
        ),
        Parameter(
            "CLASS_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Field with the damage"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Empty: the field that the publisher uses."),
            "field",
            parent="INPUT",
            optional=True,
        ),
        Parameter(
            "DATE_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Field with the date"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "When the site was seen. Empty: the date of the image that the publisher gives."
            ),
            "field",
            parent="INPUT",
            optional=True,
        ),
        Parameter(
            "CONFIDENCE_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Field with the confidence"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "How sure the source is. Empty: the field that the publisher uses."),
            "field",
            parent="INPUT",
            optional=True,
        ),
        Parameter(
            "MORE_PRODUCTS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "More products of the same city"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Other zips or files, older or newer. Where their sites share a place, the newest that saw it is kept. "
                "To see change, standardise each product by itself instead.",
            ),
            "files",
            optional=True,
            advanced=True,
        ),
        Parameter(
            "SPLIT_RANGES",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Words that span two classes"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "keep: as a range (Copernicus “Damaged” is 2 to 3). low, high: put into the lower or the higher class.",
            ),
            "choice",
            default="keep",
            options=("keep", "low", "high"),
            option_labels=(
                QT_TRANSLATE_NOOP("UrbanProfiling", "Keep as a range"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "The lower class"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "The higher class"),
            ),
            advanced=True,
        ),
        Parameter(
            "DATE_ORDER",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Order in dates that end with the year"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "auto: found from values above 12; dates that could be either stay empty. ymd: the year always comes "
                "first. dmy: 3/4/2020 is 3 April. mdy: it is 4 March.",
            ),
            "choice",
            default="auto",
            options=("auto", "ymd", "dmy", "mdy"),
            option_labels=(
                QT_TRANSLATE_NOOP("UrbanProfiling", "Find out"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Year, month, day"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Day, month, year"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Month, day, year"),
            ),
            advanced=True,
        ),
        Parameter(
            "SAME_SITE_M",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Points of two products this close are one site"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Used between products only. Polygons are one site where they cover each other's middle.",
            ),
            "number",
            default=1.0,
            minimum=0.0,
            advanced=True,
            unit="m",
        ),
        Parameter(
            "MANY_REPORTS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Warn from this many sites on one coordinate"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Reports are often placed on the middle of a street or district. Nothing is left out."
            ),
            "integer",
            default=10,
            minimum=2,
            advanced=True,
        ),
    )
    sinks = (
        Sink(
            "OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Damage sites"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "One row a site and epoch with its class, the words of the source and the date of the image. A site of "
                "mixed points and polygons is a point.",
            ),
            "any",
        ),
        Sink(
            "ANALYSED_AREA",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Analysed area"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The area of interest where images show it, without what is marked as not analysed. Empty when the "
                "product does not say.",
            ),
            "polygon",
            optional=True,
            by_default=True,
        ),
        Sink(
            "ROADS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Roads of the product"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Roads with their grade where the product has one."),
            "line",
            optional=True,
        ),
        Sink(
            "FACILITIES",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Facilities of the product"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Facilities with their grade where the product has one."),
            "any",
            optional=True,
        ),
        Sink(
            "CLASSES",
            QT_TRANSLATE_NOOP("UrbanProfiling", "What each word of the source became"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Each value of the source, its class and how often it occurs. Words without a class are to be looked "
                "into. Saved as CSV and edited, it can be given back as the crosswalk table.",
            ),
            "table",
            optional=True,
            by_default=True,
        ),
    )
    figures = (
        Figure("CLASS_4_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Destroyed")),
        Figure("CLASS_3_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Severe damage")),
        Figure("CLASS_2_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Moderate damage, or from moderate upwards")),
        Figure("CLASS_1_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Possible damage")),
        Figure("CLASS_0_N", QT_TRANSLATE_NOOP("UrbanProfiling", "No damage seen")),
        Figure("RANGE_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Among these, of a class that may be higher")),
        Figure("NOT_ANALYSED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Not analysed")),
        Figure("UNKNOWN_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Of a class that no table knows")),
        Figure("DUPLICATES_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Exact copies left out")),
        Figure("REPLACED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Left out for a newer product's")),
        Figure("SITES_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Sites")),
        Figure("NEWEST_DATE", QT_TRANSLATE_NOOP("UrbanProfiling", "Date of the newest image"), text=True),
        Figure("PREVIOUS_EPOCH", QT_TRANSLATE_NOOP("UrbanProfiling", "Epoch before the last, where there are several")),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.recovery.standardise_damage import standardise_damage

        product = inputs.file_or_layer("INPUT", progress.part(0, 20))
        if product is None:
            raise UrbanProfilingError(QT_TRANSLATE_NOOP("UrbanProfiling", "Choose a damage product."))
        return standardise_damage(
            product,
            scheme=inputs.choice("SCHEME"),
            crosswalk=inputs.path("CROSSWALK_TABLE"),
            class_field=inputs.field("CLASS_FIELD"),
            date_field=inputs.field("DATE_FIELD"),
            confidence_field=inputs.field("CONFIDENCE_FIELD"),
            more_products=inputs.files("MORE_PRODUCTS"),
            split_ranges=inputs.choice("SPLIT_RANGES"),
            date_order=inputs.choice("DATE_ORDER"),
            same_site_m=inputs.number("SAME_SITE_M"),
            many_reports=inputs.integer("MANY_REPORTS"),
            progress=progress.part(20, 100),
        )
