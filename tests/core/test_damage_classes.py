"""Words for damage classes, and classes that span several."""

import numpy as np

from urban_profiling_plugin.core.recovery.damage_classes import damage_labels, ends

NAN = np.nan


def test_labels_of_every_class():
    assert damage_labels(np.array([0, 1, 2, 3, 4, NAN])).tolist() == [
        "none", "possible", "moderate", "severe", "destroyed", "not analysed",
    ]  # fmt: skip


def test_a_range_is_named_by_both_ends():
    found = damage_labels(np.array([2.0, 3.0, 0.0]), np.array([3.0, 4.0, 1.0]))
    assert found.tolist() == ["moderate to severe", "severe to destroyed", "none to possible"]


def test_an_upper_end_at_or_below_the_class_is_no_range():
    low, high = ends(np.array([3.0, 3.0, NAN]), np.array([3.0, NAN, 4.0]))
    assert (low.tolist(), high.tolist()) == ([3, 3, -1], [3, 3, -1])


def test_empty():
    assert len(damage_labels(np.empty(0), np.empty(0))) == 0
