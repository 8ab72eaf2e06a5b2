"""The brief as a page: saved as PDF, read back, in other languages, with too much and too little to tell."""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (  # noqa: E402
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)

from tests.workspace.workflow_runs import STEPS, toy_city  # noqa: E402
from urban_profiling_plugin import paths  # noqa: E402
from urban_profiling_plugin.algorithms.report import brief_layout, fonts  # noqa: E402
from urban_profiling_plugin.algorithms.report.brief_layout import proposed_path, save_brief  # noqa: E402
from urban_profiling_plugin.algorithms.report.brief_page import BriefPage  # noqa: E402
from urban_profiling_plugin.algorithms.report.language import Language  # noqa: E402
from urban_profiling_plugin.algorithms.report.map_part import MapPart, scale_length  # noqa: E402
from urban_profiling_plugin.algorithms.report.panel import Panel  # noqa: E402
from urban_profiling_plugin.core.errors import UrbanProfilingError  # noqa: E402
from urban_profiling_plugin.gui.commands import destination, run_parameters  # noqa: E402
from urban_profiling_plugin.report.map_layers import MapLayer  # noqa: E402
from urban_profiling_plugin.workspace import filling  # noqa: E402
from urban_profiling_plugin.workspace.workflows import PUBLIC_SPACE  # noqa: E402
from urban_profiling_plugin.workspace.workspace import Workspace  # noqa: E402

sys.path.insert(0, str(paths.PACKAGE.parent / "tools"))

DAY = datetime.date(2026, 9, 14)
reads_pdf = pytest.mark.skipif(not shutil.which("pdftotext"), reason="no pdftotext")


def run_steps(provider, city):
    """Run the workflow, with the toy's own widths of no street: the steps' defaults."""
    for step in STEPS:
        algorithm = provider.algorithm(step.algorithm).create()
        city.reload()
        given = run_parameters(filling.parameters(step, algorithm, city, filling.Layers(city)))
        places = {key: destination(city.package.as_posix(), step.table(key)) for key in step.outputs}
        done = algorithm.run({**given, **places}, QgsProcessingContext(), QgsProcessingFeedback())
        assert done[1], step.stem
    city.reload()


@pytest.fixture(scope="module")
def toy(provider, tmp_path_factory):
    """The toy city with its workflow run."""
    folder = tmp_path_factory.mktemp("cities") / "Toy city"
    city = toy_city(folder)
    run_steps(provider, city)
    city.close()
    return folder


@pytest.fixture
def city(toy):
    made = Workspace.open(toy)
    yield made
    made.close()


@pytest.fixture
def saved(city, tmp_path):
    return save_brief(city, PUBLIC_SPACE, tmp_path / "brief.pdf", today=DAY)


def text_of(path: Path) -> str:
    told = subprocess.run(["pdftotext", "-raw", str(path), "-"], check=True, capture_output=True, text=True).stdout
    return re.sub(r"\s+", " ", told)


def pages_of(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


def page_of(brief, language="", **changes):
    """Return the page of a brief with other words in it, and the project it needs."""
    project = QgsProject()
    page = BriefPage(project, dataclasses.replace(brief, **changes), Language(language), fonts.font_family())
    page.project = project
    return page


def map_of(page) -> QgsLayoutItemMap:
    return next(item for item in page.layout.items() if isinstance(item, QgsLayoutItemMap))


def overlaps(page) -> list[tuple[str, str]]:
    """Return parts of the page that lie over each other or beyond it; half a millimetre is the width of lines."""
    parts = [item for item in page.layout.items() if isinstance(item, (Panel, QgsLayoutItemMap))]
    boxes = [item.sceneBoundingRect().adjusted(0.5, 0.5, -0.5, -0.5) for item in parts]
    assert len(boxes) >= 5
    boxes = [box for box in boxes if box.height() > 0]
    paper = page.layout.pageCollection().page(0).sceneBoundingRect()
    found = [(str(box), "off the paper") for box in boxes if not paper.contains(box)]
    pairs = [(one, other) for n, one in enumerate(boxes) for other in boxes[:n]]
    return found + [(str(one), str(other)) for one, other in pairs if one.intersects(other)]


@reads_pdf
def test_the_page_holds_figures_denominators_and_caveats(city, saved):
    assert pages_of(saved.path) == 1
    text = text_of(saved.path)
    for told in ("Toy city", "Public space: the assessment in brief", "14 September 2026"):
        assert told in text
    share = city.run_of(PUBLIC_SPACE.step("public_space_share")).figures["SHARE_PCT"]
    access = city.run_of(PUBLIC_SPACE.step("public_space_access")).figures
    assert f"{share:.1f} %" in text
    assert f"{access['ACCESS_PCT']:.1f} %" in text
    assert "of the land within the areas is open public space or street" in text
    assert f"{access['SERVED_N']:,.0f} of {access['POPULATION_N']:,.0f} people." in text
    assert "Verified spaces alone: 0.0 %." in text
    assert "Not verified, not analysed" in text
    assert "Not every space has been verified." in text
    assert "Before you quote it" in text
    assert saved.brief.notes[0][:40] in text
    for told in ("People within reach", "200 m", "EPSG:32637", "UNSD metadata of March 2020", "Urban Profiling 0."):
        assert told in text
    assert "Layers of which no publisher is recorded" in text
    assert "endorsement" in text
    assert "out of date" not in text
    assert saved.warnings == ()


def test_the_map_is_a_picture_and_fonts_are_in_the_file(saved):
    content = saved.path.read_bytes()
    assert b"/Subtype /Image" in content
    assert b"/FontFile2" in content or b"/FontFile3" in content
    assert len(content) < 2_000_000


def test_the_city_and_the_open_project_stay_as_they_are(city, tmp_path, qgis_new_project):
    before = hashlib.sha256(city.package.read_bytes()).hexdigest()
    files = sorted(path.name for path in city.folder.iterdir())
    save_brief(city, PUBLIC_SPACE, tmp_path / "brief.pdf", today=DAY)
    assert hashlib.sha256(city.package.read_bytes()).hexdigest() == before
    assert sorted(path.name for path in city.folder.iterdir()) == files
    assert QgsProject.instance().mapLayers() == {}
    assert [path.name for path in tmp_path.iterdir()] == ["brief.pdf"]


def test_the_proposed_name_is_that_of_city_and_workflow(city):
    assert proposed_path(city, PUBLIC_SPACE) == city.folder / "toy_city_public_space_brief.pdf"


@reads_pdf
def test_what_is_out_of_date_is_said_on_the_page(city, tmp_path):
    choices = dict(city.choices)
    city.choose({"street_land": {"METHOD": "sampled"}})
    try:
        made = save_brief(city, PUBLIC_SPACE, tmp_path / "brief.pdf", today=DAY)
    finally:
        city.choose(choices)
    assert made.brief.not_current[0] == "Street land: out of date, Method changed."
    text = text_of(made.path)
    assert "not up to date: run the steps again first" in text
    assert "Share of the city: out of date, Street land is out of date." in text


def test_only_classes_that_are_on_the_map_are_in_the_legend(city, saved):
    layer = next(layer for layer in saved.brief.layers if layer.name == "Open space inventory")
    project = QgsProject()
    part = MapPart(project, [layer], page_of(saved.brief)._map.crs)
    told = [entry.text for entry in part.legend(part.extent_for(1.0))]
    assert told[0] == "Open space inventory"
    assert len(told) == 2, "both parks are of one class"
    away = part.extent_for(1.0)
    away.setXMinimum(away.xMaximum() + 1000.0)
    away.setXMaximum(away.xMinimum() + 1000.0)
    assert part.legend(away) == []
    assert part.extent_for(2.0).width() == pytest.approx(2.0 * part.extent_for(2.0).height())


def test_without_a_recorded_system_the_map_is_in_metres(city, saved):
    page = page_of(saved.brief, measured_in=())
    assert page._map.crs.authid() == "EPSG:32637"


@pytest.mark.parametrize(("most", "expected"), [(730.0, 500.0), (1000.0, 1000.0), (2.4, 2.0), (0.4, 0.4)])
def test_a_scale_is_a_round_length(most, expected):
    assert scale_length(most) == expected


# --- too much, too little ---


def test_notes_without_room_are_counted(saved):
    notes = tuple(
        f"Note {n} says something of about the length that a note has on a page like this." for n in range(90)
    )
    page = page_of(saved.brief, notes=notes)
    assert 40 < page.hidden_notes < 90
    assert overlaps(page) == []


@reads_pdf
def test_the_number_of_hidden_notes_is_the_one_told(saved, tmp_path):
    notes = tuple(
        f"Note-{n} says something of about the length that a note has on a page like this." for n in range(90)
    )
    page = page_of(saved.brief, notes=notes)
    brief_layout._export(page.layout, tmp_path / "long.pdf", page.project, saved.brief)
    text = text_of(tmp_path / "long.pdf")
    shown = set(re.findall(r"Note-(\d+)", text))
    assert len(shown) == 90 - page.hidden_notes
    assert shown == {str(n) for n in range(len(shown))}, "the first ones"
    assert f"and {page.hidden_notes} more notes in the plugin" in text


@pytest.mark.parametrize("number", [1, 2, 3, 4, 6, 9])
def test_any_number_of_figures_fits(saved, number):
    long = saved.brief.blocks[1]
    long = dataclasses.replace(
        long,
        text=dataclasses.replace(long.text, figure="US$\u00a01,234,567,890", bars=(("A long name " * 8, 1e9),) * 9),
    )
    blocks = (*saved.brief.blocks, long) * 3
    page = page_of(saved.brief, blocks=blocks[:number], city="Llanfairpwllgwyngyll " * 9)
    assert overlaps(page) == []
    assert map_of(page).sizeWithUnits().height() >= 60.0


def test_hardly_anything_to_tell_is_a_page_too(saved, tmp_path):
    block = saved.brief.blocks[0]
    bare = dataclasses.replace(block, text=dataclasses.replace(block.text, figure="unknown", details=(), bars=()))
    page = page_of(
        saved.brief, blocks=(bare,), notes=(), doubts=(), layers=(), editions=(), measured_in=(), computed=()
    )
    assert not page.has_map
    brief_layout._export(page.layout, tmp_path / "bare.pdf", page.project, saved.brief)
    assert pages_of(tmp_path / "bare.pdf") == 1


def test_a_layer_that_cannot_be_opened_leaves_a_brief_without_map(saved, tmp_path):
    page = page_of(saved.brief, layers=(MapLayer(str(tmp_path / "gone.gpkg"), "Gone"),))
    assert not page.has_map
    words = Language()
    assert ["no map" in str(text) for text in brief_layout._warnings(words, saved.brief, page)] == [True]


# --- other languages ---


@pytest.fixture
def arabic(tmp_path, monkeypatch):
    """A translation into Arabic of every text: the source behind an Arabic word."""
    import translations

    if not translations.release_tool():
        pytest.skip("no lrelease")
    texts = [text for text in translations.texts()[0] if not text.plural]
    translations.write(tmp_path / "urbanprofiling_ar.ts", "ar", texts, {t.source: [f"مدينة {t.source}"] for t in texts})
    translations.compile_into(tmp_path, tmp_path)
    monkeypatch.setattr(paths, "TRANSLATIONS", tmp_path)


def test_a_page_in_arabic_is_mirrored(city, saved, arabic, tmp_path):
    made = save_brief(city, PUBLIC_SPACE, tmp_path / "ar.pdf", "ar", today=DAY)
    assert made.warnings == ()
    assert made.brief.blocks[0].text.caption.startswith("مدينة")
    assert made.brief.day == "١٤ سبتمبر ٢٠٢٦"
    assert pages_of(made.path) == 1
    english, page = page_of(saved.brief), page_of(made.brief, "ar")
    assert map_of(english).pos().x() == pytest.approx(14.0)
    assert map_of(page).pos().x() + map_of(page).rect().width() == pytest.approx(210.0 - 14.0)
    assert overlaps(page) == []


@reads_pdf
def test_arabic_can_be_searched_for(city, arabic, tmp_path):
    made = save_brief(city, PUBLIC_SPACE, tmp_path / "ar.pdf", "ar", today=DAY)
    assert re.search("[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]", text_of(made.path))


def test_a_language_without_translations_is_said(city, tmp_path):
    made = save_brief(city, PUBLIC_SPACE, tmp_path / "sw.pdf", "sw", today=DAY)
    assert ["no translations into “sw”" in str(text) for text in made.warnings] == [True]


def test_letters_that_no_font_has_are_said(monkeypatch):
    monkeypatch.setattr(fonts, "_families", lambda *system: ["DejaVu Sans"] if system != (fonts._SYSTEM.Thai,) else [])
    assert fonts.unreadable_scripts("Krung Thep กรุงเทพ") == ["Thai"]
    assert fonts.unreadable_scripts("حلب Алеппо") == []


def test_there_is_a_font():
    assert fonts.font_family()


# --- a file that cannot be written ---


def test_a_folder_that_is_not_there_is_said(city, tmp_path):
    with pytest.raises(UrbanProfilingError, match="cannot be saved as .*No such file or directory.*Choose a folder"):
        save_brief(city, PUBLIC_SPACE, tmp_path / "none" / "brief.pdf")


def test_a_file_in_use_is_said_and_stays(city, tmp_path, monkeypatch):
    target = tmp_path / "brief.pdf"
    target.write_text("the brief of yesterday", encoding="utf-8")

    def refuse(self, other):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UrbanProfilingError, match="“brief.pdf” cannot be replaced: .*open in another program"):
        save_brief(city, PUBLIC_SPACE, target)
    assert target.read_text(encoding="utf-8") == "the brief of yesterday"
    assert [path.name for path in tmp_path.iterdir()] == ["brief.pdf"]


def test_an_export_that_fails_leaves_what_was_there(city, tmp_path, monkeypatch):
    target = tmp_path / "brief.pdf"
    target.write_text("the brief of yesterday", encoding="utf-8")
    monkeypatch.setattr(
        QgsLayoutExporter, "exportToPdf", lambda *_: QgsLayoutExporter.ExportResult.PrintError, raising=True
    )
    with pytest.raises(UrbanProfilingError, match="could not write the page"):
        save_brief(city, PUBLIC_SPACE, target)
    assert target.read_text(encoding="utf-8") == "the brief of yesterday"
    assert [path.name for path in tmp_path.iterdir()] == ["brief.pdf"]


def test_before_any_run_there_is_nothing_to_tell(tmp_path, provider):
    city = toy_city(tmp_path / "New city")
    try:
        with pytest.raises(UrbanProfilingError, match="nothing to tell"):
            save_brief(city, PUBLIC_SPACE, tmp_path / "brief.pdf")
    finally:
        city.close()
