"""Land taken by streets, in full or from sampled circles, with low and high widths: the street part of SDG 11.7.1."""

from __future__ import annotations

import numpy as np
import pyproj
import shapely

from ..crs import check_coordinates, describe, metric_crs
from ..errors import UrbanProfilingError
from ..frame import Frame, in_rows
from ..geometry import LINE, POLYGON, clipped_pairs, percent, repair, sum_by_area
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, message
from ..tiles import PRECISION_M
from .street_facades import MAX_M, STEP_M, facade_widths
from .street_samples import Circles, sample_circles
from .street_share import Place, StreetShare, circle_share, full_share
from .street_union import join_streets
from .street_widths import MAX_WIDTH_M, StreetWidths, street_widths

_FIELDS = (
    "street_km",
    "street_m2",
    "street_pct",
    "street_low_pct",
    "street_high_pct",
    "length_width_m2",
    "street_km_km2",
    "measured_width_pct",
)
_OVERLAP = 1.001


def street_land(
    streets: Frame,
    areas: Frame,
    widths: Frame,
    *,
    method: str = "full",
    width_field: str | None = None,
    class_field: str | None = "highway",
    width_method: str = "table",
    buildings: Frame | None = None,
    facade_step_m: float = STEP_M,
    facade_max_m: float = MAX_M,
    sample_ha: float = 10.0,
    samples_per_km2: float = 10.0,
    seed: int = 1,
    tile_m: float | None = None,
    wanted: frozenset[str] = frozenset(),
    progress: Progress | None = None,
) -> Result:
    """Return the land that streets take in each area and in the city.

    Full: the union of all streets, each widened by half its width to both sides, flat at dead ends and round at joins;
    where streets meet, a disc of half the second-widest width. ``street_pct = 100 * area(union within area) / area``.
    Beside it stands ``length_width_m2``, the sum of length times width of the SDG 11.7.1 metadata (UNSD, March 2020,
    formula F2), which counts the land where streets cross more than once. Round parts are polygons inside the circle,
    so the union is too small by thousandths of a percent.

    Sampled: the mean over circles of street land / circle, both clipped to the city (metadata: Halton points, circles
    of 10 ha), with a standard error from ten randomised replicates (`sampled_share`); it is unbiased where streets are
    as dense at the edge of the city as further inside. An area's figures come from the circles whose centre it holds.

    Parameters
    ----------
    streets : lines. Fields ``tunnel`` and ``service`` are used when present (also inside ``other_tags``).
    areas : polygons, shape (n,). The city is their union, counted once, however they overlap.
    widths : table from `read_widths`: class, low, central, high in metres.
    method : ``"full"`` or ``"sampled"``.
    width_field, class_field : of `streets`; without a class all streets are ``unknown``.
    width_method : ``"table"``, or ``"facades"``: where no width was measured, the space between `buildings` on both
        sides (`facade_widths`), the plugin's own estimate.
    sample_ha, samples_per_km2, seed : size and density of the circles.
    tile_m : side of the tiles the union is made in; by default fitted to the size of the areas.
    wanted : keys of the layers to make: ``STREET_AREAS``, ``SAMPLES``, ``AREAS_OUTPUT`` (always made).

    Returns
    -------
    Result
        ``AREAS_OUTPUT``: `areas` as given, with ``street_km, street_m2, street_pct, street_low_pct, street_high_pct,
        length_width_m2, street_km_km2, measured_width_pct``. ``STREET_AREAS``: polygons that do not overlap, one a
        tile, in the metric CRS (sampled: only within circles). ``SAMPLES``: clipped circles with ``sample_m2,
        street_m2, street_pct, replicate``.

    Raises
    ------
    UrbanProfilingError : empty layers, streets and areas apart, no street that counts, no sample inside.
    """
    progress = progress or Progress()
    if width_method == "facades" and buildings is None:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Widths between facades need a layer of buildings. Give one, or take the widths from the table.",
            )
        )
    check_coordinates(areas, streets, buildings)
    crs = metric_crs(areas, streets)
    repaired = repair(areas.only().to_crs(crs), POLYGON, progress)
    place = Place(repaired.frame.geometry, shapely.union_all(repaired.frame.geometry, grid_size=PRECISION_M))
    notes = [message(QT_TRANSLATE_NOOP("UrbanProfiling", "Lengths and areas measured in {crs}."), crs=describe(crs))]
    notes += repaired.notes + _overlap_note(place)
    near, near_notes = _streets_near(streets, areas, place.city, crs, progress.part(2, 8))
    found = street_widths(near, widths, width_field, class_field)
    notes += near_notes + found.notes
    measured = 8.0
    if width_method == "facades":
        measured = 45.0
        part = progress.part(8, measured, message(QT_TRANSLATE_NOOP("UrbanProfiling", "Measuring between facades")))
        facades = repair(buildings.only().to_crs(crs), POLYGON, part)
        found, note = _with_facades(near.geometry, found, facades.frame.geometry, facade_step_m, facade_max_m, part)
        notes += [*facades.notes, note]
    circles = _circles(place, areas, sample_ha, samples_per_km2, seed) if method == "sampled" else None
    columns, measured_pct = _lengths(near.geometry, found, place, progress.part(measured, measured + 7))
    part = progress.part(measured + 7, 100)
    shares = _shares(near.geometry, found, place, circles, tile_m, "STREET_AREAS" in wanted, part)
    central = shares["central"]
    columns["street_m2"], columns["street_pct"] = central.area_m2, central.area_pct
    columns["street_low_pct"], columns["street_high_pct"] = shares["low"].area_pct, shares["high"].area_pct
    layers = {"AREAS_OUTPUT": _areas_output(areas, columns, repaired.rows)}
    if "STREET_AREAS" in wanted:
        pieces = np.array(central.pieces, dtype=object)
        layers["STREET_AREAS"] = Frame(pieces, {"street_m2": shapely.area(pieces)}, crs, name="street land")
    if circles is not None:
        notes += _sample_notes(circles, central, sample_ha, samples_per_km2)
        if "SAMPLES" in wanted:
            layers["SAMPLES"] = _samples(circles, central, place.city, crs)
    progress.at(100)
    figures = _figures(shares, measured_pct, circles)
    return Result(layers, figures, notes, [(name, shares[name].city_pct) for name in ("low", "central", "high")])


def _overlap_note(place: Place) -> list[Message]:
    total = float(shapely.area(place.areas).sum())
    if total <= _OVERLAP * shapely.area(place.city):
        return []
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The areas overlap by {pct:.1f} percent of the city; the city's figures count their union once.",
            ),
            pct=100.0 * (total / shapely.area(place.city) - 1.0),
        )
    ]


def _streets_near(
    streets: Frame, areas: Frame, city: shapely.Geometry, crs: pyproj.CRS, progress: Progress
) -> tuple[Frame, list[Message]]:
    """Return the usable streets that can reach into the city, in metres, and what was repaired."""
    repaired = repair(streets.to_crs(crs), LINE, progress)
    xmin, ymin, xmax, ymax = shapely.bounds(city)
    reach = MAX_WIDTH_M / 2.0
    box = shapely.bounds(repaired.frame.geometry)
    near = (
        (box[:, 0] <= xmax + reach)
        & (box[:, 2] >= xmin - reach)
        & (box[:, 1] <= ymax + reach)
        & (box[:, 3] >= ymin - reach)
    )
    if not near.any():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "No street of “{streets}” lies in or near “{areas}”. Check that they show the same city and that both "
                "layers have the right CRS.",
            ),
            streets=streets.name,
            areas=areas.name,
        )
    return repaired.frame.take(near), repaired.notes


def _with_facades(
    lines: np.ndarray,
    found: StreetWidths,
    buildings: np.ndarray,
    step_m: float,
    max_m: float,
    progress: Progress,
) -> tuple[StreetWidths, Message]:
    """Return the widths with those between facades in place of the table's, and what to know about them."""
    rows = np.flatnonzero(found.counted & ~found.measured)
    estimate = facade_widths(lines[rows], buildings, step_m, max_m, progress)
    seen = estimate.sections_n > 0
    low, central, high = found.low_m.copy(), found.central_m.copy(), found.high_m.copy()
    for target, values in ((low, estimate.low_m), (central, estimate.median_m), (high, estimate.high_m)):
        target[rows[seen]] = values[seen]
    note = message(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "{n} streets take the space between the building facades on both sides as their width (low and high: its "
            "quartiles). This is the plugin's own estimate: it includes front yards and does not count as measured.",
        ),
        n=int(seen.sum()),
    )
    return StreetWidths(found.counted, low, central, high, found.measured, found.notes), note


def _lengths(
    lines: np.ndarray, found: StreetWidths, place: Place, progress: Progress
) -> tuple[dict[str, np.ndarray], float]:
    """Return the columns that need centre lines alone, and the city's share of street length with a measured width."""
    rows = np.flatnonzero(found.counted)
    # the city stands behind the areas as one more row, so that the lines are cut once for both
    extents = np.append(place.areas, place.city)
    street, area, part = clipped_pairs(lines[rows], extents, progress)
    street, length = rows[street], shapely.length(part)
    total = sum_by_area(area, length, len(extents))
    measured = sum_by_area(area, length * found.measured[street], len(extents))
    measured_pct = percent(measured, total)
    columns = {
        "street_km": total / 1e3,
        "length_width_m2": sum_by_area(area, length * found.central_m[street], len(extents)),
        "street_km_km2": total / 1e3 / (shapely.area(extents) / 1e6),
        "measured_width_pct": measured_pct,
    }
    return {name: values[:-1] for name, values in columns.items()}, float(measured_pct[-1])


def _circles(place: Place, areas: Frame, sample_ha: float, samples_per_km2: float, seed: int) -> Circles:
    circles = sample_circles(place.city, sample_ha, samples_per_km2, seed)
    if not len(circles.circles):
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "None of the sample points fell inside “{name}”. Ask for more samples per km² (now {density:g}).",
            ),
            name=areas.name,
            density=samples_per_km2,
        )
    return circles


def _shares(
    lines: np.ndarray,
    found: StreetWidths,
    place: Place,
    circles: Circles | None,
    tile_m: float | None,
    keep_pieces: bool,
    progress: Progress,
) -> dict[str, StreetShare]:
    """Return the street land with the central, low and high widths."""
    lines, counted = lines[found.counted], found.counted
    widths = {"central": found.central_m[counted], "low": found.low_m[counted], "high": found.high_m[counted]}
    texts = {
        "central": QT_TRANSLATE_NOOP("UrbanProfiling", "Uniting street land"),
        "low": QT_TRANSLATE_NOOP("UrbanProfiling", "Street land with low widths"),
        "high": QT_TRANSLATE_NOOP("UrbanProfiling", "Street land with high widths"),
    }
    shares: dict[str, StreetShare] = {}
    for number, (name, width_m) in enumerate(widths.items()):
        if name != "central" and np.array_equal(width_m, widths["central"]):
            shares[name] = shares["central"]
            continue
        part = progress.part(100.0 * number / 3, 100.0 * (number + 1) / 3, message(texts[name]))
        keep = keep_pieces and name == "central"
        united = join_streets(lines, width_m)
        shares[name] = (
            full_share(united, place, tile_m, keep, part)
            if circles is None
            else circle_share(united, place, circles, tile_m, keep, part)
        )
    return shares


def _areas_output(areas: Frame, columns: dict[str, np.ndarray], rows: np.ndarray) -> Frame:
    """Return the areas as given with the figures of those that could be measured, NaN in the other rows."""
    return areas.with_columns({name: in_rows(columns[name], rows, len(areas)) for name in _FIELDS})


def _figures(shares: dict[str, StreetShare], measured_pct: float, circles: Circles | None) -> dict[str, float | None]:
    central = shares["central"]
    figures = {
        "STREET_PCT": central.city_pct,
        "STREET_LOW_PCT": shares["low"].city_pct,
        "STREET_HIGH_PCT": shares["high"].city_pct,
        "STREET_M2": central.city_m2,
        "MEASURED_WIDTH_PCT": measured_pct,
        "STANDARD_ERROR": central.standard_error,
        "SAMPLES_N": np.nan if circles is None else len(circles.circles),
    }
    return {key: None if np.isnan(value) else value for key, value in figures.items()}


def _samples(circles: Circles, share: StreetShare, city: shapely.Geometry, crs: pyproj.CRS) -> Frame:
    clipped = circles.circles.copy()
    cut = ~shapely.covers(city, clipped)
    clipped[cut] = shapely.intersection(clipped[cut], city)
    columns = {
        "sample_m2": circles.sample_m2,
        "street_m2": share.circle_m2,
        "street_pct": percent(share.circle_m2, circles.sample_m2),
        "replicate": circles.replicate + 1,
    }
    return Frame(clipped, columns, crs, name="samples")


def _sample_notes(circles: Circles, share: StreetShare, sample_ha: float, samples_per_km2: float) -> list[Message]:
    notes = [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Estimated from {n} circles of {ha:g} ha around ten shifted sets of Halton points, {density:g} per km² "
                "of the bounding box and so of the city; points outside are dropped, circles cut at the edge. Unbiased "
                "where streets are as dense at the edge as further inside. Street land is given within circles only.",
            ),
            n=len(circles.circles),
            ha=sample_ha,
            density=samples_per_km2,
        )
    ]
    if share.empty_replicates_n:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} of ten sets have no point inside, so the standard error is unknown. Ask for more samples "
                    "per km².",
                ),
                n=share.empty_replicates_n,
            )
        )
    return notes
