"""Write docs/algorithms/<id>.md from the algorithms' own declarations, and the help pages that ship with the plugin.

build_docs.py            write docs/algorithms/ (needs QGIS)
build_docs.py --check    say which pages are out of date, and fail if any is
"""

from __future__ import annotations

import html
import re
import sys
from pathlib import Path

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
