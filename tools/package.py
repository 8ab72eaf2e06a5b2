"""Stage the plugin in build/ and pack it into dist/ for "Install from ZIP".

The staged folder is what QGIS loads in development too (QGIS_PLUGINPATH=build). The zip is the same bytes for the same
sources: entries sorted, one fixed time, one mode.
"""

from __future__ import annotations

import argparse
import configparser
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path

import build_docs
import translations

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "urban_profiling_plugin"
MAX_ZIP_BYTES = 25_000_000
"""What plugins.qgis.org accepts."""
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
_LEFT_OUT = {".pyc", ".pyo", ".gpkg-wal", ".gpkg-shm"}


def version(root: Path = ROOT) -> str:
    """Return the version that metadata.txt states."""
    metadata = configparser.ConfigParser()
    metadata.read(root / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def sources(root: Path = ROOT) -> dict[str, Path]:
    """Return the files of the plugin by their path inside its folder, sorted."""
    files = {name: root / name for name in ("metadata.txt", "LICENSE")}
    for folder, inside in ((PACKAGE, ""), ("resources", "resources/")):
        for path in (root / folder).rglob("*"):
            parts = path.relative_to(root / folder).parts
            hidden = any(part.startswith(".") or part == "__pycache__" for part in parts)
            if path.is_file() and not hidden and path.suffix not in _LEFT_OUT:
                files[inside + "/".join(parts)] = path
    return dict(sorted(files.items()))


def stage(destination: Path, root: Path = ROOT) -> Path:
    """Make `destination`/urban_profiling_plugin anew, with translations and help pages built, and return it."""
    destination.mkdir(parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(prefix=".staging-", dir=destination))
    folder = scratch / PACKAGE
    for inside, path in sources(root).items():
        target = folder / inside
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    translations.compile_into(folder / "i18n")
    build_docs.write_html(folder / "docs")
    # a run that is loading the plugin meets either the old folder or the new one, whole
    staged = destination / PACKAGE
    if staged.exists():
        staged.rename(scratch / "replaced")
    folder.rename(staged)
    shutil.rmtree(scratch)
    return staged


def pack(folder: Path, archive: Path) -> Path:
    """Write the zip of a staged folder, with that folder at its top."""
    archive.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        # the site takes the plugin's name from the first entry
        for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).parts):
            if not path.is_file() or "__pycache__" in path.parts:
                continue
            entry = zipfile.ZipInfo(f"{folder.name}/{path.relative_to(folder).as_posix()}", _FIXED_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            target.writestr(entry, path.read_bytes())
    return archive


def main(arguments: list[str] | None = None) -> int:
    """Stage, and pack unless told not to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--stage-only", action="store_true", help="make build/ and no zip")
    options = parser.parse_args(arguments)
    folder = stage(ROOT / "build")
    if options.stage_only:
        return 0
    archive = pack(folder, ROOT / "dist" / f"{PACKAGE}-{version()}.zip")
    size = archive.stat().st_size
    print(f"{archive.relative_to(ROOT)}: {size / 1e6:.1f} MB")
    if size > MAX_ZIP_BYTES:
        print(f"package: larger than the {MAX_ZIP_BYTES / 1e6:.0f} MB that plugins.qgis.org accepts", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
