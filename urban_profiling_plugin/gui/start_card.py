"""The ways to begin, while there is no city."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .city_actions import CityActions
from .labels import Wrapped
from .panels import Card


def start_card(actions: CityActions, page: QWidget) -> Card:
    """Return the card with the ways to begin."""
    card = Card(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Begin")))
    rows = (
        (
            QT_TRANSLATE_NOOP("UrbanProfiling", "&New city…"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Choose a name and a folder. Imported layers and results are kept there in one GeoPackage.",
            ),
            lambda: actions.new(page),
        ),
        (
            QT_TRANSLATE_NOOP("UrbanProfiling", "&Open a city…"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Go on where you stopped: choose the folder of a city."),
            lambda: actions.open(page),
        ),
        (
            QT_TRANSLATE_NOOP("UrbanProfiling", "&Unpack…"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Somebody handed you a city as a .zip: choose it, and where to put it."
            ),
            lambda: actions.unpack(page),
        ),
        (
            QT_TRANSLATE_NOOP("UrbanProfiling", "&Sample city"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "A small invented city whose figures are known, to try the workflow. It is copied to your documents.",
            ),
            actions.open_sample,
        ),
    )
    buttons = []
    for text, explanation, act in rows:
        row = QHBoxLayout()
        button = QPushButton(tr(text))
        button.setAutoDefault(False)
        button.setAccessibleDescription(tr(explanation))
        button.clicked.connect(lambda _checked=False, act=act: act())
        buttons.append(button)
        row.addWidget(button)
        row.addWidget(Wrapped(tr(explanation)), 1)
        card.body.addLayout(row)
    width = max(button.sizeHint().width() for button in buttons)
    for button in buttons:
        button.setFixedWidth(width)
    return card
