"""The last page of a workflow: the brief is saved with one click, and what is wrong is said there."""

import pytest
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication
from qgis.PyQt.QtWidgets import QFileDialog, QPushButton

from urban_profiling_plugin.gui.painting import ERROR, NOTE
from urban_profiling_plugin.gui.panels import FindingList
from urban_profiling_plugin.workspace.workflows import PUBLIC_SPACE

SUMMARY = PUBLIC_SPACE.step("summary")


@pytest.fixture
def summary(opened, run_step):
    """The summary page after the share of the city was worked out."""
    for stem in ("open_space_inventory", "street_land", "public_space_share"):
        assert run_step(opened, stem).success
    opened.show_step("summary")
    return opened.page(SUMMARY)


@pytest.fixture
def asked(monkeypatch):
    """Answer the question for a file with `asked.answer`; what was proposed is in `asked.proposed`."""

    class Asked:
        answer, proposed = "", []

    def ask(parent, title, proposed, kinds):
        Asked.proposed.append(proposed)
        return Asked.answer, kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return Asked


def click(page):
    button = next(button for button in page.findChildren(QPushButton) if "brief" in button.text())
    assert button.text().replace("&", "") == "Save brief as PDF…"
    assert button.isVisible()
    button.click()
    assert QGuiApplication.overrideCursor() is None


def test_one_click_saves_the_brief_and_another_opens_it(summary, asked, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    asked.answer = str(tmp_path / "morning")
    click(summary)
    city = summary.session.city
    assert asked.proposed == [str(city.folder / "toy_city_public_space_brief.pdf")]
    assert (tmp_path / "morning.pdf").read_bytes().startswith(b"%PDF")
    done = summary._saved.findings()
    assert [finding.severity for finding in done] == [NOTE]
    assert done[0].text == "The brief is saved: morning.pdf"
    assert summary._saved.isVisible()
    summary._saved.findChild(QPushButton).click()
    assert opened == [QUrl.fromLocalFile(str(tmp_path / "morning.pdf"))]


def test_a_problem_is_said_on_the_page(summary, asked, tmp_path):
    asked.answer = str(tmp_path / "none" / "brief.pdf")
    click(summary)
    found = summary._saved.findings()
    assert [finding.severity for finding in found] == [ERROR]
    assert "cannot be saved" in found[0].text
    assert "Choose a folder" in found[0].text


def test_who_chooses_no_file_gets_none(summary, asked, tmp_path):
    before = sorted(summary.session.city.folder.iterdir())
    click(summary)
    assert sorted(summary.session.city.folder.iterdir()) == before
    assert not summary._saved.isVisible()


def test_another_run_takes_the_message_away(opened, summary, asked, tmp_path, run_step):
    asked.answer = str(tmp_path / "brief.pdf")
    click(summary)
    opened.refresh()
    assert summary._saved.isVisible()
    assert run_step(opened, "public_space_share").success
    opened.show_step("summary")
    assert not summary._saved.isVisible()


def test_without_a_result_there_is_no_button(opened):
    opened.show_step("summary")
    button = next(button for button in opened.page(SUMMARY).findChildren(QPushButton) if "brief" in button.text())
    assert not button.isVisible()


def test_without_a_result_it_says_what_to_run_first_and_leads_there(opened):
    opened.show_step("summary")
    (first, *_) = opened.page(SUMMARY).findChild(FindingList).findings()
    assert first.text == "First run “Share of the city”."
    first.act()
    assert opened.step().stem == "public_space_share"


def test_a_folder_that_is_gone_is_named_as_that(opened):
    folder = opened.session.city.folder
    away = folder.rename(folder.with_name("away"))
    opened.show_step("summary")
    opened.refresh()
    (only,) = opened.page(SUMMARY).findChild(FindingList).findings()
    away.rename(folder)
    assert only.text.startswith("The city's folder is not there.")
