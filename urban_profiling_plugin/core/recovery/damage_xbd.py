"""Label files of xBD (xView2): a JSON an image, buildings as WKT in degrees with the label of their damage."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import shapely

from ..crs import WGS84
from ..errors import UrbanProfilingError
from ..frame import Frame
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message

_SNIFFED = 65_536


def is_xbd(path: Path) -> bool:
    """Tell whether a JSON file is a label file: xBD has one list of features in degrees and one in pixels."""
    with path.open("rb") as source:
        start = source.read(_SNIFFED)
    return b'"lng_lat"' in start or (b'"xy"' in start and b'"features"' in start and b'"wkt"' in start)


def read_xbd(files: list[Path], name: str, progress: Progress) -> tuple[Frame, list[Message]]:
    """Read the buildings of label files taken after the disaster.

    Files from before it have no labels and are passed over.

    Returns
    -------
    Frame with ``uid, subtype, capture_date, disaster``, and notes.

    Source: Gupta et al. 2019, *xBD: a dataset for assessing building damage from satellite imagery*;
    DIUx-xView/xView2_baseline.
    """
    rows: list[tuple[str, str | None, str | None, str | None, str | None]] = []
    before, unplaced, unread = 0, [], []
    for file in progress.each(files):
        try:
            content = json.loads(file.read_text("utf-8"))
            features, facts = content["features"], content.get("metadata") or {}
            found = [
                (
                    item["wkt"],
                    item["properties"].get("uid"),
                    item["properties"].get("subtype"),
                    facts.get("capture_date"),
                    facts.get("disaster"),
                )
                for item in features.get("lng_lat") or ()
                if item["properties"].get("feature_type", "building") == "building"
            ]
        except (ValueError, KeyError, TypeError, AttributeError, OSError):
            unread.append(file.name)
            continue
        if "pre_disaster" in file.stem and not any(row[2] for row in found):
            before += 1
        elif not found and features.get("xy"):
            unplaced.append(file.name)
        else:
            rows.extend(found)
    geometry = shapely.from_wkt(np.array([row[0] for row in rows], dtype=object), on_invalid="ignore")
    columns = {
        column: np.array([row[place] for row in rows], dtype=object)
        for place, column in enumerate(("uid", "subtype", "capture_date", "disaster"), start=1)
    }
    if not rows:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: none of its {n} xBD label files holds a labelled building with coordinates. Choose the "
                "files from after the disaster (…_post_disaster.json).",
            ),
            name=name,
            n=len(files),
        )
    return Frame(geometry, columns, WGS84, name=name), _notes(name, before, unplaced, unread)


def _notes(name: str, before: int, unplaced: list[str], unread: list[str]) -> list[Message]:
    notes = []
    if before:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} xBD files from before the disaster have no labels and were passed over.",
                ),
                name=name,
                n=before,
            )
        )
    for files, template in (
        (
            unplaced,
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: these xBD files give their buildings in pixels only and were left out: {files}.",
            ),
        ),
        (
            unread,
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}”: these xBD files cannot be read and were left out: {files}."),
        ),
    ):
        if files:
            notes.append(message(template, name=name, files=list_ids(files)))
    return notes
