"""The layers of a damage product, from one file, a geodatabase or a zip, and what each is for."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import shapely
from osgeo import gdal, ogr

from ..errors import UrbanProfilingError
from ..frame import Frame
from ..io import gdal_exceptions, open_dataset, read_layer
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .damage_archive import unpacked
from .damage_xbd import is_xbd, read_xbd

DAMAGE, ROADS, FACILITIES, ANALYSED, NOT_ANALYSED, FOOTPRINTS, SOURCES, OTHER = (
    "damage", "roads", "facilities", "analysed", "not_analysed", "footprints", "sources", "other",
)  # fmt: skip

_TOKENS = (
    (NOT_ANALYSED, r"not_?analy[sz]ed(_?a)?|no_?data|cloud(_?(obstruction|cover|mask))?s?"),
    (ANALYSED, r"areas?_?of_?interest(_?a)?|analysis_?(extent|area)s?|analy[sz]ed_?areas?|aoi"),
    (FOOTPRINTS, r"image_?footprints?(_?a)?|sensor_?metadata(_?a)?"),
    (SOURCES, r"sources?(_?table)?"),
    (ROADS, r"transportation(_?[alp]|_?(line|poly|point))?(_?grading)?|road(s|_?network|_?damage)?"),
    (FACILITIES, r"facilities(_?[alp])?|utilities(_?[alp])?|(settlements|facilities|industry)_?point(?!_?grading)"),
    (
        DAMAGE,
        r"built_?up(_?[ap])?|settlements(_?(poly|point|line))?(_?grading)?|settlements_po"
        r"|crisis_?information(_?(poly|point))?(_?grading)?",
    ),
    (
        OTHER,
        r"natural_?land_?use(_?a)?|land_?(use|cover)(_?(a|poly))?|hydrography(_?[alp]|_?(line|poly))?"
        r"|physiography(_?[alp]|_?line)?|observed_?event(_?[alp])?|ancillary_?crisis_?info(_?[alp])?|summary_?table"
        r"|general_?information(_?(poly|line|point))?",
    ),
)
_TOKEN = re.compile("|".join(rf"(?P<{role}>(?:^|(?<=_))(?:{pattern})(?=_|$))" for role, pattern in _TOKENS))


def _token(name: str) -> re.Match[str] | None:
    """Return the last part of a simple name that says what a layer is for."""
    found = list(_TOKEN.finditer(name))
    return found[-1] if found else None


_FORMATS = ("gpkg", "gdb", "shp", "fgb", "geojson", "json", "gml", "csv", "xlsx", "dbf", "kml", "kmz")
"""In this order the first is read where a product holds a layer in several formats."""


@dataclass(frozen=True)
class ProductLayer:
    """A layer of a product.

    Attributes
    ----------
    product : name of the product, ``EMSR884_AOI02_GRA_PRODUCT``.
    package : name of the zip or other file that it came in, which tells versions of a product apart.
    role : what the layer is for by its name: `DAMAGE`, `ROADS` and so on; `DAMAGE` too when the name does not tell.
    labels : words for codes that the file itself gives, by field, then by code.
    """

    product: str
    package: str
    role: str
    frame: Frame
    labels: dict[str, dict[str, str]] = field(default_factory=dict)


@dataclass
class Product:
    """What was read of one input: its layers, graded layers that are neither buildings, roads nor facilities (name and
    number of features), names of the layers that hold no grades, and notes.
    """

    layers: list[ProductLayer] = field(default_factory=list)
    left_out: list[tuple[str, int]] = field(default_factory=list)
    ungraded: list[str] = field(default_factory=list)
    notes: list[Message] = field(default_factory=list)


def product_of(frame: Frame) -> Product:
    """Return a layer of the project as a product of its own: whatever it is called, it is what is to be read."""
    match = _token(_simple(frame.name))
    name = _simple(frame.name)[: match.start()].strip("_").upper() if match else ""
    return Product([ProductLayer(name or frame.name, frame.name, DAMAGE, _flat(frame))])


@contextlib.contextmanager
def product_folder(path: Path, progress: Progress) -> Iterator[list[Path]]:
    """Yield the files of a product: those of a zip, unpacked, else the file itself with what lies beside it.

    Of a Copernicus shapefile or GeoJSON that somebody unpacked, the product's other layers beside it are found too.
    """
    if _is_zip(path):
        with unpacked(path, progress) as folder:
            yield sorted(item for item in folder.rglob("*") if _format(item) is not None)
        return
    files = [path]
    match = _token(_simple(path.stem))
    if match and match.lastgroup == DAMAGE and match.start() > 0:
        start = _simple(path.stem)[: match.start()]
        for item in sorted(path.parent.iterdir()):
            other = _token(_simple(item.stem))
            beside = item != path and _format(item) is not None and _simple(item.stem).startswith(start)
            if beside and other and other.lastgroup in (ANALYSED, NOT_ANALYSED, FOOTPRINTS, SOURCES):
                files.append(item)
    yield files


def read_product(path: Path, is_graded: Callable[[list[str]], bool], progress: Progress) -> Product:
    """Read every layer of a product that has to do with damage.

    Parameters
    ----------
    is_graded : tells from the names of its fields whether a layer holds grades.

    Raises
    ------
    UrbanProfilingError : the file cannot be opened or unpacked, or holds no layer.
    """
    product = Product()
    with product_folder(path, progress.part(0, 30)) as files, gdal_exceptions():
        part = progress.part(30, 100)
        xbd = [file for file in files if _format(file) == "json" and is_xbd(file)]
        if xbd:
            frame, product.notes = read_xbd(xbd, path.stem, part)
            product.layers.append(ProductLayer(path.stem, path.stem, DAMAGE, frame))
        found, unread = _choose([file for file in files if file not in xbd], path)
        for number, item in enumerate(found):
            step = part.part(100.0 * number / len(found), 100.0 * (number + 1) / len(found))
            _read(item, path, len(files), is_graded, product, step)
    if unread and not any(layer.role == DAMAGE for layer in product.layers):
        raise unread[0][1]
    if unread:
        product.notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "“{name}”: these files in it cannot be read and were left out: {files}."
                ),
                name=path.name,
                files=list_ids([file for file, _ in unread]),
            )
        )
    _by_layer(product, path)
    if not xbd and not found:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}” holds no layer that can be read. A damage product is a zip, a GeoPackage, a shapefile, a "
                "geodatabase or a GeoJSON file.",
            ),
            name=path.name,
        )
    return product


def _by_layer(product: Product, path: Path) -> None:
    """Take several damage layers whose names tell no product as products of their own: an assessment each."""
    nameless = [layer.role == DAMAGE and layer.product == path.stem for layer in product.layers]
    if sum(nameless) > 1:
        product.layers = [
            replace(layer, product=layer.frame.name) if own else layer for layer, own in zip(product.layers, nameless)
        ]


@dataclass(frozen=True)
class _Found:
    """A layer in a file, not read yet."""

    key: str
    file: Path
    layer: str
    fields: list[str]
    count: int
    labels: dict[str, dict[str, str]]


def _read(
    item: _Found, path: Path, files: int, is_graded: Callable[[list[str]], bool], product: Product, progress: Progress
) -> None:
    """Read a layer into `product`, or note that it is passed over."""
    match = _token(item.key)
    role = match.lastgroup if match else None
    name = (
        item.layer if files == 1 or item.layer.lower() == item.file.stem.lower() else f"{item.file.stem} — {item.layer}"
    )
    graded = is_graded(item.fields)
    if role in (None, DAMAGE) and not graded:
        product.ungraded.append(f"{name} ({', '.join(item.fields) or '–'})")
        return
    if role == OTHER and "ancillary" not in item.key:
        if graded:
            product.left_out.append((name, item.count))
        return
    frame = _flat(read_layer(item.file, item.layer, progress=progress, name=name))
    owner = item.key[: match.start()].strip("_").upper() if match else ""
    inner = next((folder.name[:-4] for folder in item.file.parents if folder.name.endswith("_zip")), path.stem)
    product.layers.append(ProductLayer(owner or path.stem, inner, role or DAMAGE, frame, item.labels))


def _is_zip(path: Path) -> bool:
    if path.suffix.lower() == ".zip":
        return True
    if path.is_dir() or path.suffix.lower() in (".kmz", ".xlsx"):
        return False
    with path.open("rb") as source:
        return source.read(4) == b"PK\x03\x04"


def _format(path: Path) -> str | None:
    """Return the format of a file that holds layers, ``None`` for others and for the parts of a geodatabase."""
    ending = path.suffix.lower().lstrip(".")
    if ending not in _FORMATS or any(parent.suffix.lower() == ".gdb" for parent in path.parents):
        return None
    if ending == "dbf" and any(path.with_suffix(end).exists() for end in (".shp", ".SHP")):
        return None
    return ending


def _choose(files: list[Path], path: Path) -> tuple[list[_Found], list[tuple[str, UrbanProfilingError]]]:
    """Return the layers in the files, each in one format, and the files that cannot be read.

    Raises
    ------
    UrbanProfilingError : a file that by its name is needed cannot be read.
    """
    unread: list[tuple[str, UrbanProfilingError]] = []
    found: dict[tuple[str, str], _Found] = {}
    several = len(files) > 1
    spatial = any(_format(file) not in ("kml", "kmz", "csv", "xlsx", "dbf") for file in files)
    for file in sorted(files, key=lambda item: (_FORMATS.index(_format(item) or "kmz"), str(item))):
        form = _format(file)
        if several and spatial and form in ("kml", "kmz"):
            continue  # the same layers again, for a globe
        if several and form in ("csv", "xlsx") and not _SOURCE_NAME.search(_simple(file.stem)):
            continue
        try:
            dataset = open_dataset(file, f"{path.name}/{file.name}" if file != path else None)
        except UrbanProfilingError as error:
            if several and form == "json":
                continue  # a style or the like
            match = _token(_simple(file.stem))
            if not several or (match and match.lastgroup != OTHER):
                raise
            unread.append((file.name, error))
            continue
        for number in range(dataset.GetLayerCount()):
            layer = dataset.GetLayer(number)
            key = _key(file, layer.GetName())
            place = (_place(file, key), key)
            if place not in found:
                definition = layer.GetLayerDefn()
                fields = [definition.GetFieldDefn(place).GetName() for place in range(definition.GetFieldCount())]
                labels = _labels(dataset, layer)
                found[place] = _Found(key, file, layer.GetName(), fields, layer.GetFeatureCount(), labels)
        del dataset
    return [found[key] for key in sorted(found)], unread


_SOURCE_NAME = re.compile(r"(^|_)sources?(_table)?(_|$)")


def _place(file: Path, key: str) -> str:
    """Return what tells layers of one name apart: the zip inside a zip, and the folder where no product is named."""
    match = _token(key)
    if match is None or not match.start():
        return str(file.parent)
    return next((str(folder) for folder in file.parents if folder.name.endswith("_zip")), "")


def _key(file: Path, layer: str) -> str:
    """Return a layer's simple name, the same in whatever format a product brings it."""
    stem, name = _simple(file.stem), _simple(layer)
    if name == stem or name.startswith(stem + "_"):
        return name
    return f"{re.sub(r'_v[0-9]+$', '', stem)}_{name}"


def _simple(name: str) -> str:
    """Return a name in lower case with underscores, humps of camel case kept together.

    >>> _simple("EMSR884 AOI02-builtUpP_v1")
    'emsr884_aoi02_builtupp_v1'
    """
    return re.sub(r"[^0-9a-z]+", "_", name.lower()).strip("_")


def _labels(dataset: gdal.Dataset, layer: ogr.Layer) -> dict[str, dict[str, str]]:
    """Return the words that a geodatabase or GeoPackage gives for the codes of its fields."""
    if not hasattr(dataset, "GetFieldDomain"):
        return {}
    found = {}
    definition = layer.GetLayerDefn()
    for place in range(definition.GetFieldCount()):
        column = definition.GetFieldDefn(place)
        domain = dataset.GetFieldDomain(column.GetDomainName()) if column.GetDomainName() else None
        if domain is not None and domain.GetDomainType() == ogr.OFDT_CODED:
            found[column.GetName()] = {str(code): str(text) for code, text in domain.GetEnumeration().items() if text}
    return found


def _flat(frame: Frame) -> Frame:
    """Return a frame without heights, which no method here asks for."""
    if frame.geometry is None or not shapely.has_z(frame.geometry).any():
        return frame
    return replace(frame, geometry=np.asarray(shapely.force_2d(frame.geometry), dtype=object))
