"""Parts of a bar add up; a cancel is answered wherever progress is told."""

import pytest

from urban_profiling_plugin.core.errors import Cancelled
from urban_profiling_plugin.core.progress import Progress


def test_parts_nest():
    seen = []
    progress = Progress(report=seen.append).part(50, 100).part(0, 50)
    progress.at(100)
    assert seen == [0 + 50, 50, 75]


def test_each_yields_everything_and_ends_at_the_end():
    seen = []
    assert list(Progress(report=seen.append).each(iter("abc"))) == ["a", "b", "c"]
    assert seen[-1] == 100


@pytest.mark.parametrize(
    "use", [lambda p: p.check(), lambda p: p.at(1), lambda p: p.part(0, 1), lambda p: list(p.each([1]))]
)
def test_cancel(use):
    with pytest.raises(Cancelled):
        use(Progress(cancelled=lambda: True))


def test_lines_go_where_they_should():
    said, warned = [], []
    progress = Progress(say=said.append, warn=warned.append)
    progress.part(0, 10, "Reading")
    progress.warn("Careful")
    assert [str(m) for m in said] == ["Reading"]
    assert [str(m) for m in warned] == ["Careful"]
