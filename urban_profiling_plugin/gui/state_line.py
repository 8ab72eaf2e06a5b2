"""The few words below a step's title: what it needs, how far it is, what it found."""

from __future__ import annotations

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace import status
from ..workspace.steps import CITY, VERIFICATION, Step, Workflow
from .session import Session
from .wording import number, told


def state_line(session: Session, workflow: Workflow, step: Step, state: status.State) -> str:
    """Return them, for a step of a workflow in this state."""
    text = session.told(step)
    if state.kind == status.NEEDS:
        names = ", ".join(tr(name).lower() for name in state.needs)
        return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "needs: {what}"), what=names)
    if state.kind == status.STALE and state.reason is not None:
        return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "out of date: {reason}"), reason=told(state.reason))
    if state.kind in status.FINISHED and step.page == CITY and session.city is not None:
        layers = len([role for role in workflow.roles if session.city.layer_of(role)])
        return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "{n} layers"), n=number(layers))
    if step.page == VERIFICATION and session.city is not None:
        decided, every = status.verdicts(step, session.city)
        line = QT_TRANSLATE_NOOP("UrbanProfiling", "{n} of {all} have a verdict")
        return tr(line, n=number(decided), all=number(every))
    if state.kind in status.FINISHED and text is not None:
        return text.line or tr(status.WORDS[state.kind])
    return tr(status.WORDS[state.kind])
