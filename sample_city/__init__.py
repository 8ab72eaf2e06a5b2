"""A made-up city with known answers: layers for tests, benchmarks and the demonstration of Urban Profiling.

``python -m sample_city FOLDER --buildings 2000`` writes a GeoPackage with a table for each role, the known answers as
``truth.json`` and CSV files, and with ``--osm`` the same city as OpenStreetMap XML. From Python::

    from sample_city.build import build_city
    from sample_city.truth import truth_of

    city = build_city(2000, seed=1)
    truth_of(city)["space_access"]["access_pct"]

`city` holds the plan; every family of layers is a module of its own, listed in `build.FAMILIES`. Nothing here uses the
plugin's methods, so that both can be held against each other; only the GeoPackage is written by the plugin's writer.
"""
