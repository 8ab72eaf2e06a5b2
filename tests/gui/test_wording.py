"""Numbers as a person reads them."""

import pytest
from qgis.PyQt.QtCore import QLocale

from urban_profiling_plugin.gui.wording import quantity
from urban_profiling_plugin.report.words import MONEY, YEAR


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    "value, text",
    [
        (0, "0"), (7.4, "7"), (812.6, "813"), (45_678, "45,700"), (999_400, "999,000"), (999_600, "1.00 million"),
        (10_361_102.4, "10.4 million"), (456_789_000, "457 million"), (9_996_000, "10.0 million"),
        (83.7e9, "83.7 billion"), (-2_500_000, "-2.50 million"),
    ],
)  # fmt: skip
def test_amounts_have_three_digits(value, text):
    assert quantity(value, MONEY) == text


def test_a_year_has_no_separator():
    assert quantity(2023, YEAR) == "2023"
