"""A city's folder: one GeoPackage, a QGIS project, and a small record of roles and runs."""

from __future__ import annotations

import datetime
import json
import os
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from ..core.errors import UrbanProfilingError
from ..core.text import QT_TRANSLATE_NOOP

RECORD = "city.json"
"""The file that makes a folder a city."""
_FORMAT = 1
_HERE = "./"


@dataclass
class Run:
    """One finished run of a step.

    Attributes
    ----------
    parameters : what the algorithm was given, layers by source.
    inputs : revision of each input layer, by source, when it was read.
    outputs : source of each layer made, by sink key.
    figures, notes, breakdown : what the algorithm said; an undefined figure is ``None``.
    seconds : how long it took.
    finished : local time, ISO 8601.
    """

    parameters: dict[str, Any] = field(default_factory=dict)
    inputs: dict[str, int] = field(default_factory=dict)
    outputs: dict[str, str] = field(default_factory=dict)
    figures: dict[str, float | None] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    breakdown: list[list[Any]] = field(default_factory=list)
    seconds: float = 0.0
    finished: str = field(default_factory=lambda: datetime.datetime.now().isoformat(timespec="seconds"))


class City:
    """The folder of one city.

    `roles` holds a layer's source by role, `runs` the last finished run by stem, `choices` what the user set in the
    form of a step (by stem, then parameter key), in place of what would be filled in.
    """

    def __init__(self, folder: Path | str, name: str) -> None:
        self.folder = Path(folder)
        self.name = name
        self.roles: dict[str, str] = {}
        self.runs: dict[str, Run] = {}
        self.choices: dict[str, dict[str, Any]] = {}
        self._revisions: dict[str, int] = {}

    @property
    def package(self) -> Path:
        """The GeoPackage that holds imported layers and results."""
        return self.folder / f"{_file_name(self.name)}.gpkg"

    @property
    def project(self) -> Path:
        """The QGIS project of the city."""
        return self.folder / f"{_file_name(self.name)}.qgz"

    def source(self, table: str) -> str:
        """Return the source of a table in the city's GeoPackage."""
        return f"{self.package.as_posix()}|layername={table}"

    def revision(self, source: str) -> int:
        """Return how often a layer has changed."""
        return self._revisions.get(source, 0)

    def touch(self, source: str) -> None:
        """Note that a layer has changed, so that what was made from it is out of date."""
        self._revisions[source] = self.revision(source) + 1

    # --- file ---

    @classmethod
    def create(cls, folder: Path | str, name: str) -> City:
        """Make a city in a folder; one that is there already is opened instead.

        Raises
        ------
        UrbanProfilingError : the folder cannot be written.
        """
        folder = Path(folder)
        if (folder / RECORD).exists():
            return cls.open(folder)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _unwritable(folder, error) from error
        city = cls(folder, name)
        city.save()
        return city

    @classmethod
    def open(cls, folder: Path | str) -> City:
        """Read a city's record.

        Raises
        ------
        UrbanProfilingError : there is none, or it cannot be read.
        """
        folder = Path(folder)
        try:
            stored = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        except FileNotFoundError as error:
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{folder}” is not the folder of a city: it has no {record}. Choose another, or make a new city.",
                ),
                folder=folder,
                record=RECORD,
            ) from error
        except (OSError, ValueError) as error:
            raise _unreadable(folder, error) from error
        if not isinstance(stored, Mapping) or not isinstance(stored.get("name"), str):
            raise _unreadable(folder, "no name")
        city = cls(folder, stored["name"])
        stored = city._moved(stored, _HERE, f"{folder.as_posix()}/")
        city.roles = dict(stored.get("roles", {}))
        city.choices = {stem: dict(chosen) for stem, chosen in stored.get("choices", {}).items()}
        city._revisions = dict(stored.get("revisions", {}))
        known = {item.name for item in fields(Run)}
        for stem, run in stored.get("runs", {}).items():
            city.runs[stem] = Run(**{key: value for key, value in run.items() if key in known})
        return city

    def save(self) -> None:
        """Write the record, the old one staying whole until the new one is.

        Raises
        ------
        UrbanProfilingError : the folder cannot be written.
        """
        stored = {
            "format": _FORMAT,
            "name": self.name,
            "roles": self.roles,
            "choices": self.choices,
            "revisions": self._revisions,
            "runs": {stem: asdict(run) for stem, run in self.runs.items()},
        }
        text = json.dumps(
            self._moved(stored, f"{self.folder.as_posix()}/", _HERE), ensure_ascii=False, indent=1, sort_keys=True
        )
        scratch = self.folder / f"{RECORD}.new"
        try:
            scratch.write_text(text, encoding="utf-8")
            os.replace(scratch, self.folder / RECORD)  # noqa: PTH105 - atomic, on Windows too
        except OSError as error:
            raise _unwritable(self.folder, error) from error

    def _moved(self, value: Any, old: str, new: str) -> Any:
        """Return the record with the folder put into every path or left out: a city can be moved and copied."""
        if isinstance(value, Mapping):
            return {self._moved(key, old, new): self._moved(item, old, new) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return [self._moved(item, old, new) for item in value]
        return new + value[len(old) :] if isinstance(value, str) and value.startswith(old) else value


def is_city(folder: Path | str) -> bool:
    """Tell whether a folder holds a city."""
    return (Path(folder) / RECORD).is_file()


def _file_name(name: str) -> str:
    """Return a name that every file system takes, letters of any script kept.

    >>> _file_name("Las Palmas / 2024")
    'las_palmas_2024'
    """
    return re.sub(r"[^\w-]+", "_", name.strip().lower()).strip("_") or "city"


def _unwritable(folder: Path, reason: Any) -> UrbanProfilingError:
    return UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "The folder “{folder}” cannot be written: {reason}. Choose a folder of your own with free space.",
        ),
        folder=folder,
        reason=reason,
    )


def _unreadable(folder: Path, reason: Any) -> UrbanProfilingError:
    return UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "The record “{record}” in “{folder}” cannot be read: {reason}. Restore it from a copy, or move it away and "
            "make the city again; its layers are untouched.",
        ),
        record=RECORD,
        folder=folder,
        reason=reason,
    )
