"""What `import_footprints` has to say: whose data it is, what was left out and why, why nothing is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyproj
import shapely

from ..crs import check_coordinates, describe
from ..errors import UrbanProfilingError
from ..frame import Frame
from ..geometry import made_valid
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from ..vendors import VENDORS
from .footprint_schemes import ANY, GOOGLE, MICROSOFT, OSM, OVERTURE

if TYPE_CHECKING:
    from .import_footprints import _City

_SHOWN = 5
_HALF = 0.5
_NEAR_DEG = 0.01
_ENOUGH = 1000

_LICENCES = {
    OSM: QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Data © OpenStreetMap contributors, Open Database License (ODbL): name them on maps and reports.",
    ),
    OVERTURE: QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Data of the Overture Maps Foundation, overturemaps.org, with © OpenStreetMap contributors; the buildings are "
        "under the Open Database License (ODbL): name both on maps and reports. Taken from: {datasets}.",
    ),
    GOOGLE: QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Data of Google Open Buildings, CC BY 4.0 or Open Database License (ODbL) 1.0 at your choice: name it on maps "
        "and reports.",
    ),
    MICROSOFT: QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Building footprints of Microsoft, under the Open Database License (ODbL), from March 2026 on under CDLA "
        "Permissive 2.0: name Microsoft and the licence of your download on maps and reports.",
    ),
    ANY: QT_TRANSLATE_NOOP(
        "UrbanProfiling", "“{name}” is not of a publisher that the plugin knows: its own licence holds."
    ),
}
# sources: OpenStreetMap copyright page; docs.overturemaps.org/attribution; FAQ of sites.research.google/open-buildings;
# microsoft/GlobalMLBuildingFootprints README (ODbL @0b9bac9, CDLA Permissive 2.0 @ef94ee3)


def refuse_scheme(name: str, scheme: str) -> None:
    """Raise since a file of OpenStreetMap was called another's."""
    raise UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling", "“{name}” is an OpenStreetMap extract, not {vendor}. Choose the scheme “auto” or “osm”."
        ),
        name=name,
        vendor=VENDORS.get(scheme, scheme),
    )


def refuse_coordinates(name: str, crs: pyproj.CRS, reach: np.ndarray, off: np.ndarray) -> None:
    """Raise when most outlines lie off the Earth: axes exchanged, or metres in place of degrees.

    `reach` is how far each outline lies from 0, in x and y, `off` which lie beyond the poles or the date line.
    """
    if off.mean() > _HALF:
        east, north = np.median(reach[off], axis=0)
        check_coordinates(Frame(np.array([shapely.box(0, 0, east, north)]), {}, crs, name=name))


def refuse_swapped(name: str, geometry: np.ndarray, latitude: np.ndarray, longitude: np.ndarray) -> None:
    """Raise when outlines lie where the columns of their centres say only with the axes exchanged."""
    drawn = np.flatnonzero(~(shapely.is_missing(geometry) | shapely.is_empty(geometry)))[:_ENOUGH]
    middle = shapely.centroid(made_valid(geometry[drawn]))
    centre = np.column_stack([shapely.get_x(middle), shapely.get_y(middle)])
    told = np.column_stack([longitude[drawn], latitude[drawn]])
    if not len(centre):
        return
    right = (np.abs(centre - told) <= _NEAR_DEG).all(axis=1)
    turned = (np.abs(centre[:, ::-1] - told) <= _NEAR_DEG).all(axis=1)
    if (turned & ~right).mean() > _HALF:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: latitude and longitude are swapped in the outlines, compared with the columns latitude and "
                "longitude. WKT has the longitude first: get the file again, or swap them (“Swap X and Y coordinates” "
                "of the Processing toolbox) and choose the layer.",
            ),
            name=name,
        )


def refuse_nothing(city: _City, boundary: Frame | None) -> None:
    """Raise since no footprint is left, and say why."""
    name, found = city.source.name, np.isfinite(city.extent).all()
    if city.low_n:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "All {n} footprints of “{name}” {where}have a confidence below {least:g}. Choose a lower one.",
            ),
            n=city.low_n,
            name=name,
            where="" if boundary is None else f"({boundary.name}) ",
            least=city.min_confidence,
        )
    if found and boundary is not None:
        extent = Frame(np.array([shapely.box(*city.extent)]), {}, city.source.crs, name=name)
        check_coordinates(boundary, extent)
        west, south, east, north = city.extent
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "None of the {n} footprints of “{name}” (x {west:.4f} to {east:.4f}, y {south:.4f} to {north:.4f}, "
                "{crs}) touches the boundary “{boundary}”. Check that both are of the same city and that the boundary "
                "has the right CRS.",
            ),
            n=city.outside_n,
            name=name,
            boundary=boundary.name,
            crs=describe(city.source.crs),
            **{"west": west, "south": south, "east": east, "north": north},
        )
    if city.broken or city.off_earth:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}” holds {n} rows but none with an outline that can be read ({rows}). Get the file again.",
            ),
            name=name,
            n=len(city.broken) + len(city.off_earth),
            rows=list_ids(sorted(city.broken + city.off_earth)),
        )
    if city.remarks.no_building:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "None of the {n} features of “{name}” is tagged as a building. Choose the layer of buildings, or the "
                "scheme “any” to take all of its polygons.",
            ),
            n=city.remarks.no_building,
            name=name,
        )
    raise UrbanProfilingError(
        QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” holds no footprints at all. Choose another file or layer."),
        name=name,
    )


def all_notes(city: _City, output: Frame, same_id_n: int, same_outline_n: int, crs: pyproj.CRS) -> list[Message]:
    """Return what a person should know about an import, the licence first."""
    scheme, name = city.source.scheme, city.source.name
    datasets = ", ".join(f"{dataset} ({n})" for dataset, n in city.remarks.datasets.most_common(_SHOWN)) or "–"
    found = [message(_LICENCES[scheme], name=name, datasets=datasets)]
    if scheme != ANY:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” was read as {vendor}.")
        found.append(message(text, name=name, vendor=VENDORS[scheme]))
    found.append(message(QT_TRANSLATE_NOOP("UrbanProfiling", "Areas measured in {crs}."), crs=describe(crs)))
    found += _left_out(city) + _doubles(same_id_n, same_outline_n) + _unread(city)
    if not np.isnan(output.columns["height_m"]).any() and not np.isnan(output.columns["levels"]).any():
        return found
    text = QT_TRANSLATE_NOOP("UrbanProfiling", "Height is known for {height_pct:.0f} %, levels for {levels_pct:.0f} %.")
    known = {f"{key}_pct": 100.0 * float((~np.isnan(output.columns[field])).mean()) for key, field in _KNOWN.items()}
    return [*found, message(text, **known)]


_KNOWN = {"height": "height_m", "levels": "levels"}


def _left_out(city: _City) -> list[Message]:
    found = []
    if city.broken:
        text = (
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "{n} lines could not be read as footprints and were left out (lines {ids})."
            )
            if city.source.lines
            else QT_TRANSLATE_NOOP("UrbanProfiling", "{n} features have no outline and were left out (features {ids}).")
        )
        found.append(message(text, n=len(city.broken), ids=list_ids(sorted(city.broken))))
    if city.off_earth:
        text = QT_TRANSLATE_NOOP(
            "UrbanProfiling", "{n} outlines lie beyond the poles or the date line and were left out ({ids})."
        )
        found.append(message(text, n=len(city.off_earth), ids=list_ids(sorted(city.off_earth))))
    if city.clip.area is not None and city.outside_n is not None:
        text = QT_TRANSLATE_NOOP(
            "UrbanProfiling", "Kept are footprints that touch the boundary, whole; {n} lie outside."
        )
        found.append(message(text, n=city.outside_n))
    if city.low_n:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "{n} footprints of a confidence below {least:g} were left out.")
        found.append(message(text, n=city.low_n, least=city.min_confidence))
    if city.unknown_confidence_n:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "{n} footprints of unknown confidence were kept.")
        found.append(message(text, n=city.unknown_confidence_n))
    if city.remarks.no_building:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "{n} features are not tagged as buildings and were left out.")
        found.append(message(text, n=city.remarks.no_building))
    return found


def _doubles(same_id_n: int, same_outline_n: int) -> list[Message]:
    if not same_id_n and not same_outline_n:
        return []
    text = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "{ids_n} footprints repeat the id of an earlier one and {outlines_n} more its outline: each was kept once.",
    )
    return [message(text, ids_n=same_id_n, outlines_n=same_outline_n)]


def _unread(city: _City) -> list[Message]:
    texts = {
        "confidence": QT_TRANSLATE_NOOP(
            "UrbanProfiling", "{n} confidences are not numbers from 0 to 1 and count as unknown (rows {ids})."
        ),
        "height_m": QT_TRANSLATE_NOOP(
            "UrbanProfiling", "{n} heights cannot be read and count as unknown (rows {ids})."
        ),
        "levels": QT_TRANSLATE_NOOP(
            "UrbanProfiling", "{n} numbers of levels cannot be read and count as unknown (rows {ids})."
        ),
    }
    return [
        message(text, n=len(city.remarks.unread[name]), ids=list_ids(city.remarks.unread[name]))
        for name, text in texts.items()
        if city.remarks.unread.get(name)
    ]
