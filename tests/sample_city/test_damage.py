"""Damage as it is generated: in any city every site belongs to the building it is said to, and to no other."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from sample_city.damage import DATES, MODERATE, UNSEEN, epicentre
from sample_city.damage_product import BESIDE, MATCH_M, columns_of


@pytest.fixture(params=["small", "medium", "large"])
def city(request):
    return request.getfixturevalue(request.param)


def test_no_building_lies_on_the_edge_of_what_was_analysed(city):
    edge = city.damage.area.exterior
    assert city.damage.area.is_valid
    assert shapely.distance(city.buildings.geometry, edge).min() > 1
    assert 0.3 < city.damage.analysed.mean() < 0.9
    assert not (city.damage.now[~city.damage.analysed] != UNSEEN).any()


def test_every_site_belongs_to_its_building_alone(city):
    sites, homes = city.sites, city.buildings.geometry
    points = shapely.points(sites.xy)
    tree = shapely.STRtree(homes)
    nearest = tree.query_nearest(points, all_matches=False)[1]
    distance = shapely.distance(points, homes[nearest])
    own = sites.building >= 0
    assert (nearest[own] == sites.building[own]).all()
    assert (distance[own & ~sites.near] == 0).all()
    assert ((distance[sites.near] > 2) & (distance[sites.near] < MATCH_M / 2)).all()
    assert (distance[~own] > MATCH_M + 1).all()
    assert (~own).any() and sites.near.any()


def test_the_worst_site_of_a_building_is_its_class(city):
    sites = city.sites
    own = sites.building >= 0
    worst = np.full(len(city.damage.now), UNSEEN)
    np.maximum.at(worst, sites.building[own], sites.now[own])
    assert (worst == city.damage.now).all()
    assert (np.bincount(sites.building[own]) == 2).any()


def test_the_nearer_the_harder(city):
    found = city.damage.found
    assert (found >= MODERATE).sum() > 50
    at = shapely.distance(city.points, epicentre(city.plan))
    means = [at[found == grade].mean() for grade in range(5)]
    assert means == sorted(means, reverse=True)


def test_columns_are_unosats(city):
    sites = city.sites
    columns = columns_of(sites, np.full(len(sites), "x", dtype=object))
    size = len(sites) + len(sites.copied)
    assert {len(values) for values in columns.values()} == {size}
    assert len(set(columns["SiteID"].tolist())) == len(sites)
    assert np.nanmax(columns["SensorDate"]) == np.datetime64(DATES[1])
    assert {1.0, 2.0, 3.0, 4.0, 6.0, float(BESIDE)} == set(
        columns["Main_Damage_Site_Class"][~np.isnan(columns["Main_Damage_Site_Class"])].tolist()
    )
    assert (np.isnan(columns["Main_Damage_Site_Class_2"]) == np.isnat(columns["SensorDate_2"])).all()
