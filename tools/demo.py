"""Assess a city's public space through the real QGIS: GeoPackage of styled layers, project, map picture, summary.

    demo.py                                    the sample city, beside its true figures
    demo.py --osm CITY.osm.pbf [--boundary FILE]   a city of your own

Everything is run as a user's script would run it, with qgis_process; nothing here computes a figure.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import textwrap
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import demo_project
import qgis_environment
from osgeo import ogr
from qgis.core import QgsApplication

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
ogr.UseExceptions()

SAMPLE = ROOT / "resources" / "sample"
OUT = ROOT / "build" / "demo"


@dataclass
class City:
    """What is known of a city: its layers by role, and where the results go."""

    title: str
    results: Path
    layers: dict[str, str]
    population: dict[str, Any] = field(default_factory=dict)
    groups: list[str] = field(default_factory=list)
    picture: str = "map.png"
    who: str = "people"
    dense: bool = False

    def table(self, name: str) -> str:
        """Return a table of the results as a destination."""
        return qgis_environment.table(self.results, name)

    def result(self, name: str) -> str:
        """Return a table of the results as a layer."""
        return f"{self.results}|layername={name}"


def sample_city(out: Path) -> City:
    """Return the sample city, its data copied beside the results so that the project stands on its own."""
    data = out / "sample_city.gpkg"
    shutil.copyfile(SAMPLE / "sample_city.gpkg", data)
    roles = ("boundary", "areas", "buildings", "streets", "open_spaces", "services", "stops", "water", "population")
    groups = ["women", "men", "children", "adults", "older", "disabled"]
    return City(
        "Sample city",
        out / "sample_city_results.gpkg",
        {role: f"{data}|layername={role}" for role in roles},
        {
            "POPULATION_AREAS": f"{data}|layername=population",
            "POPULATION_FIELD": "population",
            "GROUP_FIELDS": groups,
            "LEVELS_FIELD": "levels",
            "USE_FIELD": "use",
        },
        groups,
    )


def osm_city(osm: Path, boundary: Path | None, out: Path, env: dict[str, str]) -> City:
    """Return a city made from an OpenStreetMap extract, imported into a GeoPackage of its own."""
    name = osm.name.split(".")[0]
    data = out / f"{name}.gpkg"
    sinks = ("BUILDINGS", "STREETS", "OPEN_SPACES", "SERVICES", "STOPS", "WATER", "ADMIN")
    parameters: dict[str, Any] = {"INPUT": osm.resolve()}
    if boundary is not None:
        parameters["BOUNDARY"] = boundary.resolve()
    parameters.update({sink: qgis_environment.table(data, sink.lower()) for sink in sinks})
    run("importosm", parameters, env)
    layers = {sink.lower(): f"{data}|layername={sink.lower()}" for sink in sinks}
    layers["areas"] = layers["boundary"] = str(boundary.resolve()) if boundary else layers["admin"]
    # without a population the floor area stands in, and each result says so
    weights = {"LEVELS_FIELD": "levels", "USE_FIELD": "use"}
    results = out / f"{name}_results.gpkg"
    title = name.replace("_", " ").title()
    return City(title, results, layers, weights, picture=f"{name}_map.png", who="floor area of homes", dense=True)


def steps(city: City) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the chain of the public space workflow: algorithm and parameters."""
    people = {"POPULATION": city.result("buildings_with_people"), "POPULATION_FIELD": "population"}
    yield (
        "populationtobuildings",
        {"BUILDINGS": city.layers["buildings"], **city.population, "OUTPUT": city.table("buildings_with_people")},
    )
    yield (
        "openspaceinventory",
        {
            "OPEN_SPACES": city.layers["open_spaces"],
            "AREAS": city.layers["areas"],
            **people,
            "SPACES": city.table("open_space_inventory"),
            "AREAS_OUTPUT": city.table("open_space_by_area"),
        },
    )
    yield (
        "streetland",
        {
            "STREETS": city.layers["streets"],
            "AREAS": city.layers["areas"],
            "STREET_AREAS": city.table("street_land"),
            "AREAS_OUTPUT": city.table("street_land_by_area"),
        },
    )
    yield (
        "publicspaceshare",
        {
            "AREAS": city.layers["areas"],
            "OPEN_SPACES": city.result("open_space_inventory"),
            "STREET_AREAS": city.result("street_land"),
            "OUTPUT": city.table("public_space_share"),
        },
    )
    yield (
        "publicspaceaccess",
        {
            "OPEN_SPACES": city.result("open_space_inventory"),
            "STREETS": city.layers["streets"],
            "AREAS": city.layers["areas"],
            **people,
            **({"GROUP_FIELDS": city.groups} if city.groups else {}),
            "SERVED": city.table("people_served"),
            "CATCHMENT": city.table("streets_within_reach"),
            "UNCONNECTED": city.table("spaces_without_street"),
            "AREAS_OUTPUT": city.table("access_by_area"),
        },
    )


def run(algorithm: str, parameters: dict[str, Any], env: dict[str, str]) -> dict[str, Any]:
    """Run one step and say how long it took, from the start of QGIS to its end."""
    print(f"  {algorithm:24}", end="", flush=True)
    started = time.monotonic()
    results = qgis_environment.run_algorithm(f"urbanprofiling:{algorithm}", parameters, env)
    print(f"{time.monotonic() - started:6.1f} s")
    return results


def project_layers(city: City) -> tuple[list[demo_project.Shown], dict[str, demo_project.Shown]]:
    """Return the results, top first, and the data below them; what is off at first would cover the rest."""
    results = [
        ("spaces_without_street", "Spaces that no street reaches", False),
        ("open_space_inventory", "Open spaces", True),
        (
            "people_served",
            "Homes within 400 m of a public space" if city.dense else "People within 400 m of a public space",
            True,
        ),
        ("streets_within_reach", "Streets within 400 m of a public space", not city.dense),
        ("street_land", "Street land", False),
        ("access_by_area", "Access by area", False),
        ("public_space_share", "Public space share by area", False),
    ]
    data = [("boundary", "Boundary", True), ("streets", "Streets", True), ("buildings", "Buildings", False)]
    data.append(("water", "Water", True))
    return (
        [demo_project.Shown(city.result(table), title, on) for table, title, on in results],
        {role: demo_project.Shown(city.layers[role], title, on) for role, title, on in data if role in city.layers},
    )


def known_truth() -> dict[tuple[str, str], float]:
    """Return the sample city's true figures by algorithm and figure; those of groups by the group's field."""
    truth = json.loads((SAMPLE / "truth.json").read_text(encoding="utf-8"))
    spaces, streets, share, access = (truth[key] for key in ("open_spaces", "street_land", "share", "space_access"))
    return {
        ("populationtobuildings", "POPULATION_IN"): truth["population"]["population"],
        ("populationtobuildings", "POPULATION_OUT"): truth["population"]["population"],
        ("openspaceinventory", "OPEN_PCT"): spaces["open_pct"],
        ("openspaceinventory", "OPEN_HA"): spaces["open_m2"] / 10_000,
        ("streetland", "STREET_PCT"): streets["street_pct"],
        ("streetland", "STREET_LOW_PCT"): streets["street_low_pct"],
        ("streetland", "STREET_HIGH_PCT"): streets["street_high_pct"],
        ("publicspaceshare", "OPEN_PCT"): share["open_pct"],
        ("publicspaceshare", "STREET_PCT"): share["street_pct"],
        ("publicspaceshare", "SHARE_PCT"): share["share_pct"],
        ("publicspaceaccess", "POPULATION_N"): truth["population"]["population"],
        ("publicspaceaccess", "SERVED_N"): access["served_n"],
        ("publicspaceaccess", "ACCESS_PCT"): access["access_pct"],
        **{("publicspaceaccess", group): value for group, value in access["by_group_pct"].items()},
    }


def served_by_group(city: City) -> dict[str, float | None]:
    """Return the percentage of each group within reach, added up from the people that the access step wrote."""
    results = ogr.Open(str(city.results))
    served, total = dict.fromkeys(city.groups, 0.0), dict.fromkeys(city.groups, 0.0)
    for feature in results.GetLayerByName("people_served"):
        for group in city.groups:
            number = feature.GetField(group) or 0.0
            total[group] += number
            served[group] += number if feature.GetField("served") else 0.0
    return {group: 100 * served[group] / total[group] if total[group] else None for group in city.groups}


def print_summary(city: City, results: dict[str, dict[str, Any]], truth: dict[tuple[str, str], float]) -> None:
    """Print every figure with its label and unit, beside the known truth where there is one."""
    from urban_profiling_plugin.algorithms.provider import ALGORITHMS

    by_name = {made.name(): made for made in (algorithm() for algorithm in ALGORITHMS)}
    print(f"\n{city.title}{'':{max(0, 58 - len(city.title))}}{'figure':>12}{'truth' if truth else '':>12}")
    for name, found in results.items():
        algorithm = by_name[name]
        print(f"{algorithm.title}")
        rows = [(figure.key, figure.label, figure.unit, found.get(figure.key)) for figure in algorithm.figures]
        if name == "publicspaceaccess":
            rows += [(group, f"  {group}", "%", value) for group, value in served_by_group(city).items()]
        for key, label, unit, value in rows:
            known = truth.get((name, key))
            if value is None and known is None:
                continue  # belongs to a method that was not asked for; the notes say what could not be measured
            print(f"  {label + (f' ({unit})' if unit else ''):56}{_number(value):>12}{_number(known, ''):>12}")


def print_notes(results: dict[str, dict[str, Any]]) -> None:
    """Print what the algorithms said about method and uncertainty, each note once."""
    notes = dict.fromkeys(
        line for found in results.values() for line in (found.get("NOTES") or "").splitlines() if line
    )
    print("\nNotes")
    for note in notes:
        print(textwrap.fill(note, 96, initial_indent="  - ", subsequent_indent="    "))


def headline(city: City, results: dict[str, dict[str, Any]]) -> str:
    """Return the figures of SDG 11.7.1 in a line."""
    share, access = results["publicspaceshare"], results["publicspaceaccess"]
    return (
        f"{_number(share['SHARE_PCT'])} % of the land is open public space and street; "
        f"{_number(access['ACCESS_PCT'])} % of the {city.who} within 400 m of an open public space along the streets."
    )


def _number(value: Any, missing: str = "not known") -> str:
    if value is None:
        return missing
    return f"{value:,.0f}" if float(value).is_integer() and abs(value) >= 100 else f"{value:,.2f}"


def main(arguments: list[str] | None = None) -> int:
    """Assess the city and leave GeoPackage, project, picture and summary."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--osm", type=Path, help="an OpenStreetMap extract (.osm.pbf, .osm); without it the sample city"
    )
    parser.add_argument("--boundary", type=Path, help="the city's boundary, a polygon layer")
    options = parser.parse_args(arguments)
    OUT.mkdir(parents=True, exist_ok=True)
    env = qgis_environment.environment(ROOT / "build", ROOT / "build" / "profile")
    os.environ.update({key: env[key] for key in ("XDG_RUNTIME_DIR", "QT_QPA_PLATFORM")})
    try:
        qgis_environment.enable_plugin(env)
        print("The public space workflow, each step by qgis_process:")
        city = osm_city(options.osm, options.boundary, OUT, env) if options.osm else sample_city(OUT)
        results = {algorithm: run(algorithm, parameters, env) for algorithm, parameters in steps(city)}
    except qgis_environment.QgisFailed as error:
        print(f"\ndemo: {error}", file=sys.stderr)
        return 1
    application = QgsApplication([], False)
    application.initQgis()
    stem = city.results.stem.replace("_results", "")
    title = f"{city.title}: who reaches an open public space on foot"
    project = demo_project.make_project(OUT / f"{stem}.qgz", title, headline(city, results), *project_layers(city))
    demo_project.draw_map(project, OUT / city.picture)
    print_summary(city, results, {} if options.osm else known_truth())
    print_notes(results)
    shown = [path.relative_to(ROOT) for path in (city.results, OUT / f"{stem}.qgz", OUT / city.picture)]
    print(f"\nLayers   {shown[0]}\nProject  {shown[1]}\nMap      {shown[2]}")
    del project
    application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
