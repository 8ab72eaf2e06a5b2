"""Columns become the role's fields: converted as the vendor's vocabulary says, nothing else lost."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.role_proposals import mapped, propose

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


def table(**columns):
    made = {
        name: np.array(values) if all(isinstance(v, (int, float)) for v in values) else np.array(values, dtype=object)
        for name, values in columns.items()
    }
    return Frame(None, made, name="table")


def column(frame, name):
    return [None if value is None or value != value else value for value in frame.columns[name].tolist()]


def test_footprints_of_overture():
    names = ['{"primary": "Old Souk", "common": {"ar": "السوق"}}', None, "Mill"]
    sources = [
        '[{"property": "", "dataset": "Google Open Buildings", "confidence": 0.83}]',
        '[{"property": "/properties/height", "dataset": "Esri", "confidence": 0.2}, {"property": "", "dataset": "x"}]',
        None,
    ]
    frame = table(
        id=["a", "b", "c"], names=names, sources=sources, subtype=["religious", "residential", "castle"],
        num_floors=[2.0, 0.0, np.nan], height=[7.5, -1.0, 0.0],
    )  # fmt: skip
    best = propose(frame.kinds, "polygon", "buildings")[0]
    made = mapped(frame, best.mapping, best.role, best.vendor)
    assert list(made.frame.columns) == ["source_id", "confidence", "name", "use", "levels", "height_m"]
    assert column(made.frame, "name") == ["Old Souk", None, "Mill"]
    assert column(made.frame, "confidence") == [0.83, None, None]
    assert column(made.frame, "use") == ["worship", "residential", "castle"], "an unknown word stays"
    assert column(made.frame, "levels") == [2.0, None, None]
    assert column(made.frame, "height_m") == [7.5, None, None], "0 and -1 stand for not known"
    assert made.notes == []


def test_streets_of_openstreetmap_and_what_cannot_be_read():
    frame = table(osm_id=[1, 2, 3], highway=["primary"] * 3, width=["7,5 m", "wide", "20'"], bridge=["no", "F", "yes"])
    made = mapped(frame, {"width_m": "width", "bridge": "bridge", "highway": "highway"}, "streets", "osm")
    assert made.frame.columns["width_m"].tolist() == pytest.approx([7.5, np.nan, 6.096], nan_ok=True)
    assert column(made.frame, "bridge") == [None, None, "yes"]
    assert column(made.frame, "width") == ["7,5 m", "wide", "20'"], "what was lost stays in the original"
    (note,) = made.notes
    assert "1 values of “width” cannot be read as “width_m”" in str(note) and "“wide”" in str(note)


def test_who_may_walk_is_told_by_class_and_tags():
    """Of OpenStreetMap's lines some are motorways, and some no street at all."""
    frame = table(
        osm_id=[1, 2, 3, 4, 5, 6], highway=["primary", "motorway", None, "footway", "proposed", "corridor_new"],
        other_tags=['"foot"=>"no"', '"foot"=>"yes"', '"waterway"=>"river"', None, None, '"access"=>"private"'],
    )  # fmt: skip
    best = propose(frame.kinds, "line", "lines")[0]
    assert (best.role, best.mapping["walkable"]) == ("streets", "highway")
    made = mapped(frame, best.mapping, best.role, best.vendor).frame
    assert made.columns["walkable"].tolist() == [False, True, False, True, False, False]
    assert column(made, "highway") == ["primary", "motorway", None, "footway", "proposed", "corridor_new"]
    again = made.with_columns({"walkable": np.array([1, 0, 0, 1, 0, 0])})
    best = propose(again.kinds, "line", "lines")[0]
    assert best.mapping["walkable"] == "walkable", "it was decided already"
    assert column(mapped(again, best.mapping, best.role, best.vendor).frame, "walkable")[:2] == [1, 0]
    frame = table(osm_id=[1, 2], code=[5111, 5141], fclass=["motorway", "track_grade2"], oneway=["F", "B"])
    best = propose(frame.kinds, "line", "gis_osm_roads_free_1")[0]
    assert mapped(frame, best.mapping, best.role, best.vendor).frame.columns["walkable"].tolist() == [False, True]


def test_what_was_imported_or_edited_is_not_decided_anew():
    frame = table(osm_id=[1, 2], building=["yes", "school"], use=["shop", None], levels=[1.0, 2.0])
    best = propose(frame.kinds, "polygon", "buildings")[0]
    assert (best.vendor, best.mapping["use"]) == ("osm", "use")
    assert column(mapped(frame, best.mapping, best.role, best.vendor).frame, "use") == ["shop", None]


def test_stops_of_openstreetmap_have_mode_and_capacity():
    frame = table(
        osm_id=[1, 2, 3, 4], highway=["bus_stop", None, None, None], railway=[None, "station", "tram_stop", None],
        public_transport=["platform", "station", "stop_position", None], name=["a", "b", "c", "d"],
    )  # fmt: skip
    best = propose(frame.kinds, "point", "stops")[0]
    assert (best.role, best.vendor) == ("stops", "osm")
    made = mapped(frame, best.mapping, best.role, best.vendor).frame
    assert column(made, "mode") == ["bus", "rail", "tram", None]
    assert column(made, "capacity") == ["low", "high", "low", None]


def test_points_set_thousands_apart_where_a_million_shows_it():
    """In Portuguese and Indonesian tables; without a million nobody can tell 10.250 people from ten and a quarter."""
    for values, people in ((["1.234.567", "10.250", "812"], [1234567, 10250, 812]), (["10.250", "7"], [10.25, 7])):
        made = mapped(table(T_TL=values), {"population": "T_TL"}, "population", "cod_ps")
        assert column(made.frame, "population") == people and made.notes == []


def test_numbers_without_end_and_columns_of_nothing_harm_nothing():
    made = mapped(table(adm2_pcode=[1e400, 7.0]), {"pcode": "adm2_pcode"}, "areas", "cod_ab").frame
    assert column(made, "pcode")[1] == "7"
    odd = table(sensordate=[10**24, True, 1697500800000])
    dates = mapped(odd, {"sensor_date": "sensordate"}, "damage", "unosat").frame.columns["sensor_date"]
    assert dates.astype(str).tolist() == ["NaT", "NaT", "2023-10-17"]
    days = Frame(None, {"floors": np.array(["2024-03-02", "NaT"], dtype="datetime64[D]")}, name="cadastre")
    made = mapped(days, {"levels": "floors"}, "buildings")
    assert column(made.frame, "levels") == [None, None] and "1 values of “floors”" in str(made.notes[0])
    bare = table(osm_id=[1, 2], building=[None, None], use=[None, "shop"])
    assert column(mapped(bare, {"use": "building"}, "buildings", "osm").frame, "use") == [None, None]


def test_the_first_column_with_a_value_counts():
    frame = table(osm_id=["5", None, None], osm_way_id=[None, "7", None], building=["yes", "mosque", None])
    made = mapped(frame, {"osm_id": "osm_id", "building": "building", "use": "building"}, "buildings", "osm").frame
    assert column(made, "osm_id") == ["5", "7", None]
    assert column(made, "use") == [None, "worship", None]
    assert column(made, "building") == ["yes", "mosque", None]
    frame = table(admin1Pcode=["HT01", "HT02"], admin2Pcode=["HT0116", None], numPresentIdpInd=["6,683", "12"])
    made = mapped(frame, {"pcode": "admin2Pcode", "idp": "numPresentIdpInd"}, "displacement", "iom_dtm").frame
    assert column(made, "pcode") == ["HT0116", "HT02"]
    assert column(made, "idp") == [6683.0, 12.0]
    assert column(made, "admin1Pcode") == ["HT01", "HT02"]


def test_another_name_of_the_same_level_counts_before_that_of_the_region():
    """In some COD-AB layers of 2025 adm2_name is empty and adm2_name1 holds the name."""
    frame = table(
        adm1_name=["Nord", "Nord"], adm1_pcode=["MR01"] * 2, adm2_name=[None, "Aioun"],
        adm2_name1=["عيون", "لعيون"], adm2_pcode=["MR0101", "MR0102"], lang=["fr"] * 2,
    )  # fmt: skip
    best = propose(frame.kinds, "polygon", "mrt_adm2")[0]
    assert best.mapping == {"pcode": "adm2_pcode", "name": "adm2_name"}
    assert column(mapped(frame, best.mapping, best.role, best.vendor).frame, "name") == ["عيون", "Aioun"]


def test_sectors_and_kinds_come_from_the_tables_of_tags():
    frame = table(amenity=["school", None, "bench"], shop=[None, "bakery", None], name=["A", "B", "C"])
    made = mapped(frame, {"sector": "amenity", "service": "amenity"}, "services", "osm").frame
    assert column(made, "sector")[0] == "education" and column(made, "sector")[2] is None
    assert column(made, "service")[:2] == ["school", "bakery"]
    frame = table(leisure=["park", None], landuse=[None, "residential"])
    assert column(mapped(frame, {"kind": "leisure"}, "open_spaces", "osm").frame, "kind") == ["park", None]


def test_words_that_mean_nothing_and_dates():
    frame = table(
        idpOriginAdmin1Name=["Ouest", "Not available"],
        reportingDate=["2010-11-30T00:00:00", "soon"],
        roundNumber=["3", "4"],
    )
    mapping = {"origin": "idpOriginAdmin1Name", "reporting_date": "reportingDate", "round": "roundNumber"}
    made = mapped(frame, mapping, "displacement", "iom_dtm")
    assert column(made.frame, "origin") == ["Ouest", None]
    assert made.frame.columns["reporting_date"].astype(str).tolist() == ["2010-11-30", "NaT"]
    assert made.frame.kinds["reporting_date"] == "date"
    assert column(made.frame, "round") == [3.0, 4.0]
    assert len(made.notes) == 1


def test_accepted_words_get_the_roles_spelling():
    frame = table(state=["Verified", " POTENTIAL ", "so-so", None])
    made = mapped(frame, {"status": "state"}, "open_spaces").frame
    assert column(made, "status") == ["verified", "potential", "so-so", None]


def test_columns_in_the_way_are_kept():
    frame = table(subtype=["civic"], Use=["town hall"], use_source=["mayor"], height=[3.0])
    made = mapped(frame, {"use": "subtype", "height_m": "height"}, "buildings", "overture").frame
    assert {name: column(made, name) for name in made.columns} == {
        "use": ["public"],
        "height_m": [3.0],
        "Use_source_2": ["town hall"],
        "use_source": ["mayor"],
    }


def test_a_column_in_the_way_takes_no_name_of_another_field():
    """`population_source` tells what stands in for people."""
    made = mapped(table(population=[1, 2], census=[3, 4]), {"population": "census"}, "population").frame
    assert list(made.columns) == ["population", "population_source_2"]
    assert column(made, "population") == [3, 4] and column(made, "population_source_2") == [1, 2]


def test_columns_told_apart_by_capitals():
    assert propose(dict.fromkeys(["NAME", "name", "Name"], "text"), "polygon", "wards")[0].mapping == {"name": "name"}


def test_values_outside_the_limits_are_told():
    made = mapped(table(confidence=[0.5, 85.0]), {"confidence": "confidence"}, "buildings")
    assert made.frame.columns["confidence"].tolist() == [0.5, 85.0]
    assert "1 values of “confidence” lie outside 0 to 1 (features 1)" in str(made.notes[0])


def test_everything_wrong_with_a_mapping_is_said_at_once():
    with pytest.raises(UrbanProfilingError) as caught:
        mapped(table(a=[1]), {"levels": "floors", "colour": "a"}, "buildings")
    assert "has no field “floors”" in str(caught.value)
    assert "“buildings” has no field “colour”" in str(caught.value)


def test_geometry_ids_and_empty_layers():
    import pyproj
    import shapely

    frame = Frame(
        np.array([shapely.Point(1, 2), None], dtype=object),
        {"damage": np.array(["x", None], dtype=object)},
        pyproj.CRS.from_epsg(4326),
        np.array([7, 9]),
    )
    made = mapped(frame, {"source_class": "DAMAGE"}, "damage").frame
    assert made.geometry is frame.geometry and made.ids.tolist() == [7, 9] and list(made.columns) == ["source_class"]
    empty = mapped(frame.take(np.zeros(2, dtype=bool)), {"source_class": "damage"}, "damage").frame
    assert len(empty) == 0 and list(empty.columns) == ["source_class"]


@given(
    st.lists(
        st.tuples(st.one_of(st.none(), st.text(max_size=8)), st.floats(allow_nan=True, width=32)),
        min_size=1,
        max_size=9,
    ),
    st.sampled_from(["levels", "height_m", "name", "use", "building_id"]),
    st.sampled_from(["", "osm", "overture", "google", "microsoft"]),
)
def test_rows_and_other_columns_are_never_lost(rows, wanted, vendor):
    frame = table(text=[row[0] for row in rows] + ["z"], number=[row[1] for row in rows] + [0.5])
    for source, other in (("text", "number"), ("number", "text")):
        made = mapped(frame, {wanted: source}, "buildings", vendor).frame
        assert len(made) == len(frame)
        assert made.columns[other] is frame.columns[other]
        assert next(iter(made.columns)) == wanted
        again = mapped(made, {wanted: wanted}, "buildings").frame
        assert str(column(again, wanted)) == str(column(made, wanted)), "canonical values stay as they are"


def test_the_real_tracking_matrix_adds_up():
    from urban_profiling_plugin.core.io import read_layer

    path = DATA / "displacement_haiti" / "global-iom-dtm-from-api-admin-0-to-2.csv"
    if not path.exists():
        pytest.skip("real data is not here")
    frame = read_layer(path)
    best = propose(frame.kinds, "table", frame.name)[0]
    made = mapped(frame, best.mapping, best.role, best.vendor).frame
    here = (made.columns["pcode"] == "HT0116") & (made.columns["round"] == 1)
    assert made.columns["idp"][here].tolist() == [6683.0]
    assert (made.columns["men"] + made.columns["women"])[here].tolist() == [6683.0]
