"""Write docs/algorithms/<id>.md and docs/checks.md from what the code declares, and the help pages that ship.

build_docs.py            write docs/algorithms/ and docs/checks.md (needs QGIS)
build_docs.py --check    say which pages are out of date, and fail if any is
"""

from __future__ import annotations

import html
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from urban_profiling_plugin.algorithms.base import UrbanAlgorithm
    from urban_profiling_plugin.algorithms.parameters import Parameter

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
sys.path.insert(0, str(ROOT))

_STYLE = """
:root { color-scheme: light dark }
body { font: 1em/1.55 system-ui, "Segoe UI", "Noto Sans", sans-serif; max-width: 48rem; margin: 2rem auto;
       padding: 0 1rem }
h1, h2, h3 { line-height: 1.25 }
a { color: #1b6ca8 }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #8885 }
code { font-size: .92em }
pre { overflow-x: auto; padding: .7rem; background: #8881 }
@media (prefers-color-scheme: dark) { a { color: #7dbbe8 } }
"""


def write_html(destination: Path, docs: Path = DOCS) -> list[Path]:
    """Write the pages of docs/ as HTML that a browser opens without a network, pictures beside them."""
    written = []
    for page in sorted(docs.rglob("*.md")):
        target = destination / page.relative_to(docs).with_suffix(".html")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(_page(page.read_text(encoding="utf-8")).encode())
        written.append(target)
    for picture in sorted(docs.rglob("*.png")):
        target = destination / picture.relative_to(docs)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(picture.read_bytes())
    return written


def _page(text: str) -> str:
    title = text.lstrip().splitlines()[0].lstrip("# ")
    try:
        import markdown
    except ImportError:
        # readable still, where the machine that packs has no Markdown package
        body = f"<pre style='white-space: pre-wrap'>{html.escape(text)}</pre>"
    else:
        body = markdown.markdown(text, extensions=["tables", "fenced_code", "toc", "sane_lists"], output_format="html")
    # links between pages, not links out
    body = re.sub(r'href="(?!https?:)([^"#]+)\.md(#[^"]*)?"', r'href="\1.html\2"', body)
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)}</title>'
        f"<style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def algorithm_pages() -> dict[str, str]:
    """Return the text of each algorithm's page by id, from the declarations that dialogs and help use too."""
    from urban_profiling_plugin.algorithms.provider import ALGORITHMS

    return {made.name(): algorithm_page(made) for made in (algorithm() for algorithm in ALGORITHMS)}


def algorithm_page(algorithm: UrbanAlgorithm) -> str:
    """Return the Markdown page of one algorithm."""
    parts = [
        f"# {algorithm.title}",
        f"`urbanprofiling:{algorithm.name()}` - {algorithm.group()}",
        algorithm.summary,
    ]
    for heading, advanced in (("Inputs", False), ("More settings", True)):
        rows = [_input_row(parameter) for parameter in algorithm.parameters if parameter.advanced == advanced]
        if rows:
            parts += [f"## {heading}", _table(("Input", "Key", "Takes", "Default", ""), rows)]
    if algorithm.sinks:
        rows = [
            (sink.label, f"`{sink.key}`", _SHAPES[sink.geometry] + (", optional" if sink.optional else ""), sink.help)
            for sink in algorithm.sinks
        ]
        parts += ["## Layers made", _table(("Layer", "Key", "Holds", ""), rows)]
    if algorithm.figures:
        rows = [(figure.label, f"`{figure.key}`", figure.unit) for figure in algorithm.figures]
        parts += ["## Figures", _table(("Figure", "Key", "Unit"), rows)]
    if algorithm.method:
        parts += ["## Method", algorithm.method]
    if algorithm.edition:
        parts.append(f"Edition: {algorithm.edition}. See [Methods](../methods.md).")
    parts += ["## From the command line", f"```\n{_command(algorithm)}\n```"]
    return "\n\n".join(parts) + "\n"


def checks_page() -> str:
    """Return the page that explains each named check, under an anchor of its name, from the checks themselves."""
    from urban_profiling_plugin.core.checks import GROUPS
    from urban_profiling_plugin.core.checks.fixes import how

    parts = ["# Checks", _CHECKS_INTRODUCTION]
    for heading, checks in GROUPS:
        parts.append(f"## {heading}")
        parts.append("\n".join(f"- [{check.title}](#{check.name}) `{check.name}`" for check in checks))
        for check in checks:
            usual, *others = check.severities
            facts = [f"`{check.name}`", usual + (f" (or {', '.join(others)})" if others else "")]
            if check.roles:
                facts.append("about " + ", ".join(role.replace("_", " ") for role in check.roles))
            parts += [
                f'<a id="{check.name}"></a>',
                f"### {check.title}",
                " - ".join(facts),
                f"**Looked at**: {check.looks_at}",
                f"**Why it matters**: {check.why}",
                f"**What to do**: {check.remedy}",
                _HOW_FIXED[how(check.name)],
            ]
    return "\n\n".join(part for part in parts if part) + "\n"


_CHECKS_INTRODUCTION = """Before figures are made of a city's data, [Check city data](algorithms/checkcitydata.md) looks
through it and says what is wrong. Every finding has the name of a check; this page says what each looks at, why it
matters and what to do.

**Errors** stop later steps or make their figures wrong. **Warnings** lower their quality. **Notes** are good to know.
Nothing is changed by checking. Limits without a source are the plugin's own.

Where a click mends what was found, the layer that you gave is kept, and a mended copy takes its place in the city."""
_HOW_FIXED = {
    "click": "**Fix**: one click mends it; the original is kept.",
    "dialog": "**Fix**: the dialog asks for the coordinate system, which only a person knows.",
    "hand": "",
}


_SHAPES = {
    "point": "points",
    "line": "lines",
    "polygon": "polygons",
    "any": "points, lines or polygons",
    "table": "a table",
}
_KINDS = {
    "layers": "several layers",
    "raster": "a raster",
    "field": "a field",
    "fields": "fields",
    "number": "a number",
    "integer": "a whole number",
    "flag": "true or false",
    "file": "a file",
    "files": "several files",
    "file_or_layer": "a file or a layer",
    "text": "text",
}


def _input_row(parameter: Parameter) -> tuple[str, ...]:
    if parameter.kind == "layer":
        takes = " or ".join(_SHAPES[shape] for shape in parameter.geometry)
    elif parameter.kind in ("choice", "choices"):
        takes = ("any of " if parameter.kind == "choices" else "") + ", ".join(
            f"`{option}`" for option in parameter.options
        )
    else:
        takes = _KINDS[parameter.kind]
    if parameter.parent:
        takes += f" of `{parameter.parent}`"
    if parameter.unit:
        takes += f", {parameter.unit}"
    if parameter.optional:
        takes += ", optional"
    default = parameter.default
    if default is None or default == "":
        shown = ""
    elif isinstance(default, bool):
        shown = str(default).lower()
    else:
        shown = ", ".join(map(str, default)) if isinstance(default, (list, tuple)) else str(default)
    return parameter.label, f"`{parameter.key}`", takes, shown and f"`{shown}`", parameter.help


def _table(header: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [header, tuple("---" for _ in header), *rows]
    return "\n".join(
        "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in line) + " |" for line in lines
    )


def _command(algorithm: UrbanAlgorithm) -> str:
    words = [f"qgis_process run urbanprofiling:{algorithm.name()} --"]
    for parameter in algorithm.parameters:
        if not parameter.optional and parameter.default is None:
            words.append(f"{parameter.key}={_EXAMPLES.get(parameter.kind, _example_layer(parameter))}")
    words += [f"{sink.key}={sink.key.lower()}.gpkg" for sink in algorithm.sinks if not sink.optional]
    return " \\\n  ".join(words)


def _example_layer(parameter: Parameter) -> str:
    # quoted: to a shell the bar is a pipe
    return f"'city.gpkg|layername={parameter.role or parameter.key.lower()}'"


_EXAMPLES = {
    "file": "city.osm.pbf",
    "file_or_layer": "product.zip",
    "raster": "population.tif",
    "field": "population",
    "number": "1",
    "integer": "1",
}


def main(arguments: list[str]) -> int:
    """Write the pages, or with --check compare them."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    try:
        pages = algorithm_pages()
    finally:
        del application
    folder = DOCS / "algorithms"
    folder.mkdir(parents=True, exist_ok=True)
    stale = []
    texts = {folder / f"{name}.md": text for name, text in pages.items()}
    for page, text in {**texts, DOCS / "checks.md": checks_page()}.items():
        if not page.exists() or page.read_text(encoding="utf-8") != text:
            stale.append(page)
            if "--check" not in arguments:
                page.write_bytes(text.encode())
    gone = [page for page in folder.glob("*.md") if page.stem not in pages]
    if "--check" not in arguments:
        for page in gone:
            page.unlink()
        print(f"docs: {len(pages) + 1} pages, {len(stale)} written, {len(gone)} removed")
        return 0
    for page in stale + gone:
        print(f"{page.relative_to(ROOT)} is out of date: run `make docs`")
    return 1 if stale + gone else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
