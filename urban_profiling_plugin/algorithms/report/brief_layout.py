"""The brief of a workflow as one page A4: figures, map, what is not verified, caveats; saved as PDF.

from urban_profiling_plugin.algorithms.report.brief_layout import save_brief
save_brief(Workspace.open(folder), PUBLIC_SPACE, folder / "brief.pdf", language="fr")
"""

from __future__ import annotations

import contextlib
import datetime
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsLayoutExporter, QgsPrintLayout, QgsProject, QgsProjectMetadata

from ...core.errors import UrbanProfilingError
from ...core.text import QT_TRANSLATE_NOOP, Message, message
from ...report.brief import DISCLAIMER, Brief, brief_of
from ...workspace.folders import file_name
from ...workspace.status import State
from ...workspace.steps import Workflow
from ...workspace.workspace import Workspace
from .brief_page import BriefPage
from .fonts import font_family, unreadable_scripts
from .language import Language

DPI = 300.0


@dataclass(frozen=True)
class SavedBrief:
    """A brief that was saved: where, what it says, and what to know about the page."""

    path: Path
    brief: Brief
    warnings: tuple[Message, ...] = ()


def proposed_path(workspace: Workspace, workflow: Workflow) -> Path:
    """Return the file that is proposed for a brief: in the folder of the city, named after city and workflow."""
    return workspace.folder / f"{file_name(workspace.name)}_{workflow.stem}_brief.pdf"


def save_brief(
    workspace: Workspace,
    workflow: Workflow,
    path: Path | str,
    language: str = "",
    *,
    states: Mapping[str, State] | None = None,
    today: datetime.date | None = None,
    disclaimer: str = DISCLAIMER,
) -> SavedBrief:
    """Save the brief of a workflow as PDF. Needs a running QGIS, but no window, map canvas or open project.

    Parameters
    ----------
    language : code of a language (``fr``, ``ar``, ``zh-Hans``); that of QGIS when empty. Notes stand as they were
        recorded, in the language of the run.
    states : the states of the steps, by stem, where they are known.
    today : the day that stands on it.
    disclaimer : on boundaries and names; empty for none.

    Raises
    ------
    UrbanProfilingError : there is nothing to tell yet, or the file cannot be written; a file that was there is as it
        was.
    """
    from ..provider import ALGORITHMS

    words = Language(language)
    algorithms = {made.name(): made for made in (kind() for kind in ALGORITHMS)}
    brief = brief_of(workspace, workflow, algorithms, words, states, today, disclaimer)
    target = Path(path).absolute()
    project = QgsProject()
    try:
        page = BriefPage(project, brief, words, font_family())
        _export(page.layout, target, project, brief)
    finally:
        project.clear()
    return SavedBrief(target, brief, tuple(_warnings(words, brief, page)))


def _export(layout: QgsPrintLayout, target: Path, project: QgsProject, brief: Brief) -> None:
    """Write the page beside its place, then put it there."""
    about = QgsProjectMetadata()
    about.setTitle(f"{brief.city}: {brief.title}")
    about.setAuthor("")
    project.setMetadata(about)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DPI
    settings.appendGeoreference = False
    settings.exportMetadata = True
    scratch = target.with_name(f".{target.stem}~new.pdf")
    try:
        if not target.parent.is_dir():
            raise FileNotFoundError(os.strerror(2))
        # what the exporter says of a folder that cannot be written is no reason a person can do something with
        scratch.touch()
        done = QgsLayoutExporter(layout).exportToPdf(str(scratch), settings)
        if done != QgsLayoutExporter.ExportResult.Success or not scratch.stat().st_size:
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "QGIS could not write the page of the brief (“{file}”). Check that the disk is not full, or save "
                    "it elsewhere. What was there is unchanged.",
                ),
                file=target.name,
            )
        scratch.replace(target)
    except OSError as error:
        raise _unwritten(target, error) from error
    finally:
        with contextlib.suppress(OSError):
            scratch.unlink()


def _unwritten(target: Path, error: OSError) -> UrbanProfilingError:
    reason = error.strerror or error
    if isinstance(error, PermissionError) and target.exists() and os.access(target.parent, os.W_OK):
        return UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{file}” cannot be replaced: {reason}. It may be open in another program: close it there, or save "
                "under another name. What was there is unchanged.",
            ),
            file=target.name,
            reason=reason,
        )
    return UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "The brief cannot be saved as “{file}”: {reason}. Choose a folder that is there, that you may write to "
            "and that has free space.",
        ),
        file=target,
        reason=reason,
    )


def _warnings(words: Language, brief: Brief, page: BriefPage) -> list[Message]:
    found = []
    if not words.is_translated:
        text = QT_TRANSLATE_NOOP(
            "UrbanProfiling", "There are no translations into “{language}” yet: texts are English."
        )
        found.append(message(text, language=words.locale))
    scripts = unreadable_scripts(set().union(*brief.texts()))
    if scripts:
        text = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "No font on this computer has these letters, which show as boxes: {scripts}. Install one (Noto Sans has "
            "them), then save again.",
        )
        found.append(message(text, scripts=", ".join(scripts)))
    if not page.has_map:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "The page has no map: none of its layers can be opened.")
        found.append(message(text))
    return found
