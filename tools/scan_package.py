"""Run on the packed plugin the checks that plugins.qgis.org runs after an upload; any finding fails.

bandit with every rule of the site's list at every severity, and detect-secrets. The site also looks at file names.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import package

SUSPICIOUS = {".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd"}


def bandit_findings(folder: Path) -> list[str]:
    """Return what bandit reports at any severity; without -t it runs every rule it has, the site's among them."""
    report = _json([sys.executable, "-m", "bandit", "-r", str(folder), "-f", "json", "--quiet"], folder)
    return [
        f"{Path(r['filename']).relative_to(folder)}:{r['line_number']}: {r['test_id']} {r['issue_text']}"
        for r in report["results"]
    ] + [f"{error['filename']}: {error['reason']}" for error in report["errors"]]


def secret_findings(folder: Path) -> list[str]:
    """Return what detect-secrets takes for a secret."""
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files"]
    report = _json([*command, "--exclude-files", r"metadata\.txt", "."], folder)
    return [f"{name}:{hit['line_number']}: {hit['type']}" for name, hits in report["results"].items() for hit in hits]


def suspicious_names(folder: Path) -> list[str]:
    """Return the files whose kind the site distrusts."""
    return [
        f"{path.name}: a kind of file the site distrusts" for path in folder.rglob("*") if path.suffix in SUSPICIOUS
    ]


def _json(command: list[str], folder: Path) -> dict:
    # bandit ends with 1 when it has findings
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if not run.stdout.strip():
        raise RuntimeError(f"{' '.join(command)} gave no report:\n{run.stderr}")
    return json.loads(run.stdout)


def scan(archive: Path) -> list[str]:
    """Return every finding in a zip."""
    with tempfile.TemporaryDirectory() as scratch, zipfile.ZipFile(archive) as source:
        source.extractall(scratch)
        folder = Path(scratch, package.PACKAGE).resolve()
        return bandit_findings(folder) + secret_findings(folder) + suspicious_names(folder)


def main() -> int:
    """Scan the zip that `make package` left."""
    archive = package.ROOT / "dist" / f"{package.PACKAGE}-{package.version()}.zip"
    findings = scan(archive)
    print("\n".join(findings) if findings else f"{archive.name}: no findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
