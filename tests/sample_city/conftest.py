"""Cities to look at, each made once."""

from __future__ import annotations

import pytest

from sample_city.build import build_city
from sample_city.truth import truth_of


@pytest.fixture(scope="session")
def small():
    return build_city(2000)


@pytest.fixture(scope="session")
def small_truth(small):
    return truth_of(small)


@pytest.fixture(scope="session")
def medium():
    return build_city(5000, seed=2)


@pytest.fixture(scope="session")
def large():
    return build_city(12_000)
