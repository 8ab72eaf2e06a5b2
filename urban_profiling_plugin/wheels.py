"""Unpacks Python packages (wheels) that the user has into a folder; nothing is downloaded. Free of QGIS and Qt."""

from __future__ import annotations

import platform
import re
import shutil
import sys
import sysconfig
import zipfile
from dataclasses import dataclass
from pathlib import Path

from .core.errors import UrbanProfilingError
from .core.text import QT_TRANSLATE_NOOP

_NAME = re.compile(
    r"(?P<name>.+?)-(?P<version>[^-]+)(-[0-9][^-]*)?-(?P<python>[^-]+)-(?P<abi>[^-]+)-(?P<system>[^-]+)$"
)


@dataclass(frozen=True)
class Wheel:
    """A wheel file and what its name says."""

    path: Path
    name: str
    version: str
    pythons: tuple[str, ...]
    abis: tuple[str, ...]
    systems: tuple[str, ...]

    def fits(self) -> bool:
        """Tell whether it is made for this Python and system."""
        version = f"{sys.version_info.major}{sys.version_info.minor}"
        exact = f"cp{version}" in self.pythons and f"cp{version}" in self.abis
        stable = "abi3" in self.abis and any(
            name.startswith("cp3") and int(name[3:] or 0) <= sys.version_info.minor for name in self.pythons
        )
        pure = "none" in self.abis and bool({"py3", f"py{version}"} & set(self.pythons))
        return (exact or stable or pure) and any(_is_this_system(name) for name in self.systems)


def wheels_in(folder: Path) -> list[Wheel]:
    """Return the wheels in a folder and its subfolders that fit this Python, the newest of each package."""
    found: dict[str, Wheel] = {}
    for path in sorted(folder.rglob("*.whl")):
        match = _NAME.match(path.stem)
        if match is None:
            continue
        wheel = Wheel(
            path,
            re.sub(r"[-_.]+", "-", match["name"]).lower(),
            match["version"],
            *(tuple(match[part].split(".")) for part in ("python", "abi", "system")),
        )
        if wheel.fits() and (wheel.name not in found or _order(found[wheel.name]) < _order(wheel)):
            found[wheel.name] = wheel
    return list(found.values())


def unpack(wheels: list[Wheel], target: Path) -> None:
    """Unpack wheels into a folder, each in place of an earlier copy.

    Raises
    ------
    UrbanProfilingError : a wheel is damaged, or the folder cannot be written.
    """
    for wheel in wheels:
        try:
            target.mkdir(parents=True, exist_ok=True)
            with zipfile.ZipFile(wheel.path) as archive:
                _check_names(archive, wheel, target)
                for top in {Path(name).parts[0] for name in archive.namelist()}:
                    if (target / top).is_dir():
                        shutil.rmtree(target / top)
                archive.extractall(target)
        except (OSError, zipfile.BadZipFile) as error:
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "“{file}” cannot be unpacked into “{folder}”: {reason}. Close QGIS and try again."
                ),
                file=wheel.path.name,
                folder=target,
                reason=error,
            ) from error


def _check_names(archive: zipfile.ZipFile, wheel: Wheel, target: Path) -> None:
    """Refuse an archive that would write outside the folder."""
    for name in archive.namelist():
        if not (target / name).resolve().is_relative_to(target.resolve()):
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP("UrbanProfiling", "“{file}” is not a sound package and was left out."),
                file=wheel.path.name,
            )


def _order(wheel: Wheel) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", wheel.version)]


def _is_this_system(name: str) -> bool:
    if name == "any":
        return True
    machine = platform.machine().lower().replace("amd64", "x86_64")
    if sys.platform == "win32":
        return name == sysconfig.get_platform().replace("-", "_")
    if sys.platform == "darwin":
        return name.startswith("macosx") and name.endswith((machine, "universal2"))
    return name.startswith(("manylinux", "linux")) and name.endswith(machine)
