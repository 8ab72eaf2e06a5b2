"""The guided dialog: steps with their state on the left, one page a step on the right, the way on at the bottom."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgsGui, QgsScrollArea
from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon, QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from .. import paths
from ..core.text import QT_TRANSLATE_NOOP, Message
from ..i18n import tr
from ..packages import packages_problem
from ..workspace import status
from ..workspace.steps import ALGORITHM, CITY, VERIFICATION, Step, Workflow
from ..workspace.workflows import workflow_of
from .before_run import Finding
from .city_actions import CityActions
from .city_page import CityPage
from .help_pages import open_page
from .labels import Heading, Muted
from .map_view import MapView
from .notice import Notice
from .page import Page
from .painting import ERROR
from .session import Session
from .state_line import state_line
from .step import StepPage
from .step_list import StepList
from .summary_page import SummaryPage
from .window import Window
from .wording import duration, told

_LETTERS, _LINES = 148, 41
_SETTLED_MS = 60
_WIDEST_MARGIN = 24
"""Large letters need the room themselves."""
_TITLE, _PAGE_TITLE = 1.35, 1.5


class WorkflowDialog(Window):
    """Shows any workflow. Closing it hides it; a run goes on and its layers appear."""

    def __init__(
        self, workflow: Workflow, iface: Any = None, parent: QWidget | None = None, session: Session | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Window)
        self.setWindowTitle(f"Urban Profiling – {tr(workflow.title)}")
        self.setWindowIcon(QIcon(str(paths.icon(workflow.icon))))
        self.workflow = workflow
        self.session = Session(self) if session is None else session
        self._view = MapView(iface)
        self.notice = Notice(self.session)
        self.notice.setAutoFillBackground(False)
        self.notice.setFrameShape(QFrame.Shape.NoFrame)
        self.actions_ = CityActions(self.session, iface, self.notice.tell)
        self.pages: dict[str, Page] = {}
        self._stack = QStackedWidget()
        self.steps = StepList(workflow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._left())
        middle.addLayout(self._right(), 1)
        layout.addLayout(middle, 1)
        layout.addWidget(_line())
        layout.addLayout(self._bottom())
        self._refresh_timer = QTimer(self)
        self._refresh_timer.setSingleShot(True)
        self._refresh_timer.setInterval(0)
        self._refresh_timer.timeout.connect(self.refresh)
        self._wanted: QWidget | None = None
        self._scroll_timer = QTimer(self)
        self._scroll_timer.setSingleShot(True)
        self._scroll_timer.timeout.connect(self._scroll)
        self.steps.currentRowChanged.connect(self._refresh_timer.start)
        self._followed = ""
        self.session.began.connect(self._follow)
        self.session.idle.connect(self._finish_following)
        self.session.changed.connect(self._refresh_timer.start)
        self.notice.changed.connect(self._refresh_timer.start)
        project = QgsProject.instance()
        project.readProject.connect(self._find_city)
        project.cleared.connect(self._find_city)
        project.layersAdded.connect(self._refresh_timer.start)
        project.layersRemoved.connect(self._refresh_timer.start)
        self.fit(_LETTERS, _LINES)
        QgsGui.enableAutoGeometryRestore(self, f"UrbanProfiling/{workflow.stem}")
        self.steps.choose(workflow.steps[0].stem)
        self._find_city()
        self.refresh()

    # --- parts ---

    def _left(self) -> QWidget:
        self._pane = left = QWidget()
        layout = QVBoxLayout(left)
        layout.addWidget(Heading(tr(self.workflow.title), _TITLE))
        self._city_name = Muted()
        layout.addWidget(self._city_name)
        layout.addWidget(self.steps, 1)
        self.run_all = QPushButton(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Run what is in&complete")))
        self.run_all.setAutoDefault(False)
        self.run_all.setToolTip(
            tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Runs, in order, every step that is ready or out of date."))
        )
        self.run_all.clicked.connect(self._run_incomplete)
        layout.addWidget(self.run_all)
        return left

    def _right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.notice)
        right.addWidget(self._stack, 1)
        return right

    def _bottom(self) -> QHBoxLayout:
        row = QHBoxLayout()
        margin = self.fontMetrics().height() * 2 // 3
        row.setContentsMargins(margin, margin, margin, margin)
        row.setSpacing(margin)
        self.help = QPushButton(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "&Help")))
        self.help.setAutoDefault(False)
        self.help.clicked.connect(self._show_help)
        self._told = Muted()
        self._told.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.run = QPushButton()
        self.run.setDefault(True)
        self.run.clicked.connect(lambda _checked=False: self.session.run(self.step()))
        self.next = QPushButton()
        self.next.setAutoDefault(False)
        self.next.clicked.connect(self._go_on)
        row.addWidget(self.help)
        row.addWidget(self._told, 1)
        row.addWidget(self.run)
        row.addWidget(self.next)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        sides = self._pane.layout().contentsMargins()
        wanted = self.steps.sizeHint().width() + sides.left() + sides.right()
        self._pane.setFixedWidth(min(wanted, self.width() // 3))

    def page(self, step: Step) -> Page:
        """Return the page of a step, made when it is first shown."""
        if step.stem not in self.pages:
            made = self._made(step)
            made.step_wanted.connect(self._go)
            self.pages[step.stem] = made
            self._stack.addWidget(_scrolled(step, made))
        return self.pages[step.stem]

    def _made(self, step: Step) -> Page:
        given = (self.session, self.workflow, step, self._view)
        if step.page == CITY:
            return CityPage(*given, self.actions_)
        if step.page == VERIFICATION:
            from .verification_step import VerificationStep

            return VerificationStep(*given)
        if step.page != ALGORITHM:
            return SummaryPage(*given)
        made = StepPage(*given)
        made.result_shown.connect(self._scroll_to)
        return made

    # --- states ---

    def step(self) -> Step:
        """Return the step whose page is shown."""
        return self.workflow.step(self.steps.current_stem()) or self.workflow.steps[0]

    def show_step(self, stem: str) -> None:
        """Show the page of a step."""
        self.steps.choose(stem)
        self.refresh()

    def refresh(self) -> None:
        """Show the states as they are now."""
        self._refresh_timer.stop()
        states = self.session.states(self.workflow)
        self.steps.show_states(
            {
                step.stem: (states[step.stem].kind, state_line(self.session, self.workflow, step, states[step.stem]))
                for step in self.workflow.steps
            }
        )
        city = self.session.city
        no_city = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "No city yet"))
        named = no_city if city is None else f"{city.name}  ·  {city.package.name}"
        two_lines = 3 * self.steps.sizeHint().width() // 2
        self._city_name.setText(self.fontMetrics().elidedText(named, Qt.TextElideMode.ElideMiddle, two_lines))
        self._city_name.setToolTip("" if city is None else f"{named}\n{city.folder}")
        step = self.step()
        page = self.page(step)
        page.refresh(states[step.stem])
        self._stack.setCurrentWidget(self._scroll_of(page))
        self._show_ways(step, states)
        self.tell_letters_apart()

    def _scroll_of(self, page: QWidget) -> QWidget:
        return next(
            self._stack.widget(i) for i in range(self._stack.count()) if self._stack.widget(i).isAncestorOf(page)
        )

    def _scroll_to(self, card: QWidget) -> None:
        """Bring a result into view, below a long form."""
        self.refresh()
        self._wanted = card
        # when the page has its new height
        self._scroll_timer.start(_SETTLED_MS)

    def _scroll(self) -> None:
        area = self._stack.currentWidget()
        if isinstance(area, QgsScrollArea) and self._wanted is not None and area.isAncestorOf(self._wanted):
            area.ensureWidgetVisible(self._wanted, 0, area.fontMetrics().height())

    def _show_ways(self, step: Step, states: dict[str, status.State]) -> None:
        problem = packages_problem()
        self._show_notice(problem)
        closed = problem is not None or bool(self.session.read_only())
        busy = self.session.running is not None
        state = states[step.stem]
        runs = step.page == ALGORITHM
        finished = state.kind in status.FINISHED
        again = QT_TRANSLATE_NOOP("UrbanProfiling", "&Run again")
        self.run.setText(tr(again if finished else QT_TRANSLATE_NOOP("UrbanProfiling", "&Run")))
        self.run.setVisible(runs)
        self.run.setEnabled(runs and not busy and not state.needs and not closed)
        self.run.setDefault(not finished)
        following = self._following(step)
        self.next.setVisible(True)
        if following is None:
            self.next.setText(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "&Close")))
        else:
            text = QT_TRANSLATE_NOOP("UrbanProfiling", "&Next: {step}")
            self.next.setText(tr(text, step=tr(following.title)))
        self.next.setDefault(finished)
        waiting = [
            s for s in self.workflow.steps
            if s.algorithm and not states[s.stem].needs and states[s.stem].kind in status.WAITING
        ]  # fmt: skip
        self.run_all.setEnabled(bool(waiting) and not busy and not closed)
        self._told.setText(self._status_text(step) if problem is None else "")

    def _show_notice(self, problem: Message | None) -> None:
        """Show what concerns every page: packages that are missing, a city that cannot be opened."""
        found = []
        if problem is not None:
            remedy = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Install packages…"))
            found.append(Finding(ERROR, told(problem), remedy, self._install_packages))
        self.notice.refresh(before=found)

    def _install_packages(self) -> None:
        from .package_folder import install_packages

        if install_packages(self):
            self.refresh()

    def _status_text(self, step: Step) -> str:
        offline = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Works offline"))
        run = self.session.run_of(step)
        if step.page != ALGORITHM:
            return offline
        running = self.session.running
        if running is not None:
            return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Running: {step}"), step=tr(running.title))
        if run is None:
            return offline
        took = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "took {time}"), time=duration(run.seconds))
        return f"{offline}  ·  {took}"

    # --- ways ---

    def _find_city(self, *_: object) -> None:
        self.actions_.find()

    def _following(self, step: Step) -> Step | None:
        place = self.workflow.steps.index(step) + 1
        return self.workflow.steps[place] if place < len(self.workflow.steps) else None

    def _run_incomplete(self) -> None:
        """Run what is incomplete, and show the page of what runs until the user turns to another."""
        self._followed = self.steps.current_stem()
        self.session.run_incomplete(self.workflow)

    def _follow(self, stem: str) -> None:
        if self._followed and self._followed == self.steps.current_stem():
            self._followed = stem
            self.show_step(stem)
        else:
            self._followed = ""

    def _finish_following(self) -> None:
        """Show the result when everything ran and the user has stayed."""
        last = self.workflow.steps[-1]
        if (
            self._followed
            and self._followed == self.steps.current_stem()
            and not self.session.states(self.workflow)[last.stem].needs
        ):
            self.show_step(last.stem)
        self._followed = ""

    def _go(self, stem: str) -> None:
        """Show the page of a step; that of another workflow is asked for."""
        other = workflow_of(stem)
        if self.workflow.step(stem) is not None:
            self.steps.choose(stem)
        elif other is not None:
            self.session.step_wanted.emit(other.stem, stem)

    def _go_on(self) -> None:
        following = self._following(self.step())
        if following is None:
            self.close()
        else:
            self.show_step(following.stem)

    def _show_help(self) -> None:
        algorithm = self.session.algorithm(self.step())
        url = algorithm.helpUrl() if algorithm is not None else ""
        if url:
            QDesktopServices.openUrl(QUrl(url))
        else:
            open_page(self.workflow.stem)


def _scrolled(step: Step, page: QWidget) -> QgsScrollArea:
    """Return a page below its title, scrolling up and down only; the wheel does not change what it passes over."""
    inside = QWidget()
    layout = QVBoxLayout(inside)
    margin = min(inside.fontMetrics().height() * 4 // 3, _WIDEST_MARGIN)
    layout.setContentsMargins(margin, margin * 2 // 3, margin, margin)
    layout.addWidget(Heading(tr(step.title), _PAGE_TITLE))
    layout.addWidget(Muted(tr(step.what)))
    layout.addSpacing(margin // 3)
    layout.addWidget(page, 1)
    area = QgsScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setWidget(inside)
    area.setAccessibleName(tr(step.title))
    return area


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    return line
