"""Stops of timetables: what calls there, what is no stop, and feeds that are broken."""

import zipfile
from pathlib import Path

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.city.gtfs import is_gtfs, read_gtfs
from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.progress import Progress

LAS_PALMAS = Path(__file__).resolve().parents[3] / "shared/data/las_palmas/gtfs_las_palmas_guaguas_20230222.zip"
FEED = {
    "stops.txt": """stop_id,stop_name,stop_lat,stop_lon,location_type
a,"Main, north",28.10,-15.41,
b,Station hall,28.11,-15.42,1
c,Platform,28.12,-15.43,0
d,Harbour,28.13,-15.44,0
e,Never served,28.14,-15.45,0
""",
    "routes.txt": "route_id,route_type\nbus,3\ntrain,109\nboat,4\nodd,77\n",
    "trips.txt": "route_id,service_id,trip_id\nbus,x,t1\ntrain,x,t2\nboat,x,t3\nodd,x,t4\n",
    "stop_times.txt": "trip_id,stop_id,stop_sequence\nt1,a,1\nt1,c,2\nt2,c,1\nt3,d,1\nt4,e,1\n",
}


def write(path, files=FEED, prefix="", **other):
    files = {**files, **{f"{name}.txt": text for name, text in other.items()}}
    files = {name: text for name, text in files.items() if text is not None}
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w") as archive:
            for name, text in files.items():
                archive.writestr(prefix + name, text)
        return path
    path.mkdir()
    for name, text in files.items():
        (path / name).write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return path / "stops.txt"


def rows(result):
    columns = result.layers["STOPS"].columns
    return list(zip(*(columns[name].tolist() for name in ("stop_id", "name", "mode", "capacity"))))


def notes(result):
    return "\n".join(str(note) for note in result.notes)


@pytest.mark.parametrize("where, prefix", [("feed.zip", ""), ("feed.zip", "city/feed/"), ("feed", "")])
def test_stops_have_the_capacity_of_what_calls_there(tmp_path, where, prefix):
    """At the platform a bus and a train call: it is of high capacity, since either serves."""
    path = write(tmp_path / where, prefix=prefix)
    assert is_gtfs(path)
    result = read_gtfs(path)
    assert rows(result) == [
        ("a", "Main, north", "bus", "low"),
        ("c", "Platform", "rail", "high"),
        ("d", "Harbour", "ferry", "high"),
    ]
    stops = result.layers["STOPS"]
    assert stops.crs.to_epsg() == 4326
    assert shapely.get_coordinates(stops.geometry).tolist()[0] == [-15.41, 28.10]
    assert result.figures == {"STOPS_N": 3, "LEFT_OUT_N": 1}
    assert "1 stations, entrances and other places" in notes(result)
    assert "1 stops at which no trip calls are left out (stops e)" in notes(result)
    assert "unknown types are passed over: 77" in notes(result)
    assert "by mode: bus 1, ferry 1, rail 1" in notes(result)


def test_stops_alone_have_no_capacity_and_this_is_said(tmp_path):
    result = read_gtfs(write(tmp_path / "feed", routes=None, trips=None, stop_times=None))
    assert {row[2:] for row in rows(result)} == {(None, None)}
    assert len(rows(result)) == 4
    assert "Without routes.txt, trips.txt, stop_times.txt nobody knows which vehicles call" in notes(result)


def test_stops_without_a_place_and_stops_twice_are_listed(tmp_path):
    text = "stop_id,stop_lat,stop_lon\na,28.1,-15.4\nb,,\nc,x,1\nd,95,0\nz,0,0\na,28.2,-15.3\n"
    result = read_gtfs(write(tmp_path / "feed.zip", {"stops.txt": text}))
    assert [row[0] for row in rows(result)] == ["a"]
    assert "4 stops have no usable coordinates and are left out (stops b, c, d, z)" in notes(result)
    assert "1 stops are there twice; the first counts (stops a)" in notes(result)
    assert result.figures["LEFT_OUT_N"] == 5


def test_a_mark_at_the_beginning_short_lines_and_other_letters_do_no_harm(tmp_path):
    text = "\ufeffstop_id, stop_lat ,stop_lon,stop_name\na,28.1,-15.4\n\nb,28.1,-15.4,Cañada ↔ Ñandú\n"
    result = read_gtfs(write(tmp_path / "feed.zip", {"stops.txt": text}))
    assert [row[1] for row in rows(result)] == [None, "Cañada ↔ Ñandú"]


@pytest.mark.parametrize(
    "files, said",
    [
        ({"stops.txt": "stop_id,lat,lon\na,1,1\n"}, "stops.txt has no column stop_lat, stop_lon"),
        ({"stops.txt": "stop_id,stop_lat,stop_lon\n"}, "has no stop with coordinates"),
        ({"stops.txt": ""}, "has no column stop_id, stop_lat, stop_lon. Its columns are: –"),
        ({**FEED, "routes.txt": "route_id,kind\nbus,3\n"}, "routes.txt has no column route_type"),
        ({**FEED, "stop_times.txt": "trip_id,stop_id\n"}, "has no stop that can be used"),
    ],
)
def test_a_feed_that_cannot_be_used_says_why(tmp_path, files, said):
    with pytest.raises(UrbanProfilingError) as caught:
        read_gtfs(write(tmp_path / "feed.zip", files))
    assert said in str(caught.value)
    assert "feed.zip" in str(caught.value)


def test_what_is_no_feed_is_said(tmp_path):
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("readme.txt", "no timetable")
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 not a zip")
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    for name in ("other.zip", "broken.zip", "notes.txt", "nowhere.zip"):
        assert not is_gtfs(tmp_path / name)
        with pytest.raises(UrbanProfilingError):
            read_gtfs(tmp_path / name)


def test_a_cut_off_archive_is_said(tmp_path):
    path = write(tmp_path / "feed.zip")
    data = bytearray(path.read_bytes())
    place = data.find(b"stop_id,stop_name") + 40
    data[place : place + 20] = b"\xff" * 20
    path.write_bytes(bytes(data))
    with pytest.raises(UrbanProfilingError, match="cannot be read"):
        read_gtfs(path)


@pytest.mark.parametrize("what", ["damaged", "password", "unknown packing"])
def test_a_packed_file_that_cannot_be_unpacked_is_said(tmp_path, what):
    path = tmp_path / "feed.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in FEED.items():
            archive.writestr(name, text * 20 if name == "stops.txt" else text)
    data = bytearray(path.read_bytes())
    if what == "damaged":
        place = data.find(b"stops.txt") + 9
        data[place : place + 20] = b"\xff" * 20
    for header, flags, method in ((b"PK\x03\x04", 6, 8), (b"PK\x01\x02", 8, 10)):
        place = data.find(header)
        if what == "password":
            data[place + flags] |= 1
        elif what == "unknown packing":
            data[place + method] = 9  # Deflate64, as Windows packs what is large
    path.write_bytes(bytes(data))
    with pytest.raises(UrbanProfilingError, match="cannot be read"):
        read_gtfs(path)


def test_blanks_after_commas_do_no_harm(tmp_path):
    stops = 'stop_id, stop_name, stop_lat, stop_lon\na, "Main, north", 28.1, -15.4\n'
    assert rows(read_gtfs(write(tmp_path / "feed.zip", {"stops.txt": stops})))[0][:2] == ("a", "Main, north")


def test_it_stops_when_asked(tmp_path):
    with pytest.raises(Cancelled):
        read_gtfs(write(tmp_path / "feed.zip"), Progress(cancelled=lambda: True))


@settings(max_examples=25, deadline=None)
@given(types=st.lists(st.sampled_from([0, 1, 2, 3, 4, 7, 11, 12, 109, 401, 715, 900]), min_size=1, max_size=6))
def test_one_vehicle_of_high_capacity_is_enough(tmp_path_factory, types):
    high = {1, 2, 4, 12, 109, 401}
    names = [f"r{n}" for n in range(len(types))]
    feed = {
        "stops.txt": "stop_id,stop_lat,stop_lon\na,1,1\n",
        "routes.txt": "route_id,route_type\n" + "".join(f"{n},{t}\n" for n, t in zip(names, types)),
        "trips.txt": "route_id,trip_id\n" + "".join(f"{n},t{n}\n" for n in names),
        "stop_times.txt": "trip_id,stop_id\n" + "".join(f"t{n},a\n" for n in names),
    }
    result = read_gtfs(write(tmp_path_factory.mktemp("feed") / "feed.zip", feed))
    assert rows(result)[0][3] == ("high" if high & set(types) else "low")


@pytest.mark.skipif(not LAS_PALMAS.exists(), reason="the real data is not here")
def test_las_palmas():
    result = read_gtfs(LAS_PALMAS)
    assert result.figures == {"STOPS_N": 792, "LEFT_OUT_N": 1}
    assert {row[2:] for row in rows(result)} == {("bus", "low")}
    x, y = shapely.get_coordinates(result.layers["STOPS"].geometry).T
    assert -15.6 < x.min() < x.max() < -15.3
    assert 27.9 < y.min() < y.max() < 28.3
