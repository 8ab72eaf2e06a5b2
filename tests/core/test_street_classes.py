"""Which streets belong to a network: the plugin's table, a table of one's own, and what stands in no table."""

import numpy as np
import pytest

from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.street_classes import NETWORKS, read_networks, streets_of_network


def ways(**columns):
    return Frame(None, {k: np.array(v, dtype=object) for k, v in columns.items()}, name="ways")


def counted(frame, network="streets", table=None, class_field="highway"):
    return streets_of_network(frame, class_field, network, table or read_networks())[0].tolist()


def test_every_class_of_the_plugins_table_is_decided_and_sourced():
    table = read_networks()
    on = {name: set(table.columns["class"][table.columns[name].astype(bool)]) for name in NETWORKS}
    assert {"residential", "primary", "pedestrian", "living_street", "unknown"} <= on["streets"]
    assert {"footway", "path", "steps", "service", "alley"} <= on["walk"] - on["streets"]
    assert on["streets"] - on["walk"] == {"motorway", "motorway_link"}


def test_kinds_of_service_way_are_told_apart():
    frame = ways(highway=["service"] * 4, service=[None, "alley", "parking_aisle", "mystery"])
    assert counted(frame, "walk") == [True, True, False, True]


def test_without_a_class_a_street_counts_and_a_river_does_not():
    frame = ways(highway=[None, None, "Residential ", "escalator", "lane"], waterway=[None, "river", None, None, None])
    assert counted(frame) == [True, False, True, False, True]
    assert counted(ways(name=["a", "b"]), class_field=None) == [True, True]


def test_private_streets_do_not_count_and_all_is_said():
    frame = ways(highway=["residential", "residential", "steps"], access=["private", "destination", None])
    mask, notes = streets_of_network(frame, "highway", "streets", read_networks())
    assert mask.tolist() == [False, True, False]
    assert "access private 1, steps 1" in str(notes[0])


def test_a_table_of_ones_own_may_be_short(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("class,streets,walk\nTrack,yes,yes\nunknown,no,yes\n", encoding="utf-8")
    frame = ways(highway=["track", "proposed", "residential", None])
    assert counted(frame, table=read_networks(path)) == [True, False, False, True]
    assert counted(frame, "walk", read_networks(path)) == [True, False, True, True]


def test_nothing_left_and_no_such_field_are_said():
    with pytest.raises(UrbanProfilingError, match=r"None of the 2 features of “ways” belongs.*footway 2"):
        counted(ways(highway=["footway", "footway"]))
    with pytest.raises(UrbanProfilingError, match="no field “kind”"):
        counted(ways(highway=["primary"]), class_field="kind")
