"""The algorithm pages say what the algorithms declare; what pages link to and name is there."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import build_docs  # noqa: E402 - a script of the project, not of the plugin

pytest.importorskip("qgis.core")


@pytest.fixture(scope="module")
def pages(qgis_app):
    return build_docs.algorithm_pages()


def test_every_page_is_up_to_date(pages):
    stale = [
        name
        for name, text in pages.items()
        if not (page := build_docs.DOCS / "algorithms" / f"{name}.md").exists()
        or page.read_text(encoding="utf-8") != text
    ]
    assert stale == [], "run `make docs`"


def test_the_page_of_checks_is_up_to_date():
    assert (build_docs.DOCS / "checks.md").read_text(encoding="utf-8") == build_docs.checks_page(), "run `make docs`"


def test_every_check_has_an_anchor_that_the_dialog_can_link_to(tmp_path):
    from urban_profiling_plugin.core.checks import CHECKS

    page = build_docs.checks_page()
    assert [name for name in CHECKS if page.count(f'<a id="{name}"></a>') != 1] == []
    assert page.count("one click mends it") == sum(map(_mended_by_click, CHECKS))
    assert "{" not in page, "a text was not filled"
    pytest.importorskip("markdown")
    build_docs.write_html(tmp_path)
    html = (tmp_path / "checks.html").read_text(encoding="utf-8")
    assert [name for name in CHECKS if html.count(f'id="{name}"') != 1] == []


def _mended_by_click(name):
    from urban_profiling_plugin.core.checks.fixes import FIXES

    return name in FIXES


def test_no_page_outlives_its_algorithm(pages):
    assert {page.stem for page in (build_docs.DOCS / "algorithms").glob("*.md")} <= set(pages)


def test_a_page_names_every_key_of_the_contract(pages):
    from urban_profiling_plugin.algorithms.provider import ALGORITHMS

    for algorithm in (made() for made in ALGORITHMS):
        keys = [item.key for item in (*algorithm.parameters, *algorithm.sinks, *algorithm.figures)]
        assert [key for key in keys if f"`{key}`" not in pages[algorithm.name()]] == []


def test_links_between_pages_lead_to_html_and_links_out_stay(tmp_path):
    pytest.importorskip("markdown")
    (tmp_path / "docs").mkdir()
    text = "# Title\n\n[one](algorithms/one.md#part) [out](https://example.org/a.md)\n"
    (tmp_path / "docs" / "index.md").write_text(text, encoding="utf-8")
    (page,) = build_docs.write_html(tmp_path / "html", tmp_path / "docs")
    html = page.read_text(encoding="utf-8")
    assert "<title>Title</title>" in html
    assert 'href="algorithms/one.html#part"' in html
    assert 'href="https://example.org/a.md"' in html


def test_every_link_leads_to_a_file_that_is_there():
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]
    broken = {}
    for page in pages:
        links = re.findall(r"\]\((?!https?:|mailto:|#)([^)#]+)", page.read_text(encoding="utf-8"))
        lost = [link for link in links if not (page.parent / link).exists()]
        if lost:
            broken[page.name] = lost
    assert broken == {}


def test_the_readme_names_every_folder_and_what_it_names_is_there():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`.*?) \|", readme.split("## Where everything is")[1], re.MULTILINE)
    named = {one for row in rows for one in re.findall(r"`([^`]+)`", row)}
    assert [one for one in named if not any(ROOT.glob(one.rstrip("/")))] == []
    package = ROOT / "urban_profiling_plugin"
    assert {f"{package.name}/{path.parent.name}/" for path in package.glob("*/__init__.py")} - named == set()
