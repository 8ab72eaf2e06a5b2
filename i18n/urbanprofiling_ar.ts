<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>UrbanProfiling</name>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>City data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Public space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Urban profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Informal settlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Reports and exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Writing the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Stopped. Earlier results are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>“{table}” in {path} is being edited in QGIS. Save or cancel the edits, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/bridge.py"/>
        <source>Raster “{name}” cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/bridge.py"/>
        <source>Raster “{name}” has no coordinate reference system. Set it in the layer's properties, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Leave it empty when the city has no such layer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Check city data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Looks through the layers of a city and says in plain words what is wrong with them and what to do: before figures are made of them that somebody has to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Errors stop later steps or make their figures wrong; warnings lower their quality; notes are good to know. Checked are the coordinate system, swapped coordinates, empty layers, missing, invalid, repeated and sliver geometries, whether the layers show one city, missing fields, unknown words, repeated identifiers, garbled letters, numbers of people that are text, negative or different from layer to layer, population polygons too large for walking distances, spaces of unknown access, street ends that stop just short of a street, streets apart from the rest, and buildings far from any street. Nothing is changed. The limits (0.5 m slivers, 1 m gaps, 100 m to a street, 1 ha, 5 percent between totals) are the plugin's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>The plugin's own checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>One row a finding, errors first: check, severity, role, how many features and the first ten of them, what is wrong, what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Reading the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of highways (highway, keep, walkable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of access values (value, foot, space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of open spaces (key, value, kind)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of building uses (key, value, keep, use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of services (key, value, sector)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of stops (key, value, mode, capacity, rank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of waters (key, value, kind)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>A CSV file instead of the plugin's own. Copy resources/tables/osm_*.csv of the plugin to start from; in tables of keys and values the first row that fits decides, and * stands for any value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Import OpenStreetMap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Buildings, streets, open spaces, services, stops, water and administrative boundaries of a city from an OpenStreetMap extract on your disk. Nothing is downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Features are taken whole and keep their OpenStreetMap coordinates, so streets join where they share a vertex. Tags are read through tables that you can replace; a number that cannot be read and a use that is not tagged stay empty. Streets are walkable by the foot tag, then an access tag that closes them, then their class. An open space is public, restricted, fee or unknown by its access and fee tags, then its kind; gardens, pitches, sports centres, reserves and cemeteries without an access tag are unknown. Proposed and abandoned streets are left out and counted. Stops have low or high capacity as in SDG 11.2.1. A facility mapped as a point inside its own outline counts once. Outlines that are invalid are repaired; what the file does not hold whole, as at the edge of an extract, is named. osm_id of a relation is negative. The sea is no area in OpenStreetMap and is not among the water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>OpenStreetMap tags by the plugin's tables of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>OpenStreetMap file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>An extract that ends in .osm.pbf, .osm or .osm.gz. Choose one that reaches beyond the city: what crosses its edge is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>City boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Buildings that touch it are kept, and of everything else what lies within the margin around it, uncut: people near the edge walk across it. Without a boundary the whole file is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Margin around the boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>How far outside the boundary streets, open spaces, services, stops and water are kept. At least the longest walk you want to measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Stops this close are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>A platform this close to a stop of the same mode, and a stopping position on the street this close to either, is the same stop drawn again. The plugin's own choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Outlines with use, levels and height where they are tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Streets and paths of today. walkable is 1 where people may walk. Bridge and tunnel are empty where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Open spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Parks, squares, playgrounds and other open land, with who may enter. To be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Schools, clinics, shops, offices and more as points, by sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Public transport stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Stops and stations with mode and capacity (low, high; SDG 11.2.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Lakes, rivers drawn as areas, reservoirs; not the sea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Administrative boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Those that lie in the file as a whole, with their level: a choice for the areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Left out for lack of a usable geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Choose an OpenStreetMap file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Population to buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Places the people of a census area, a population grid or the whole city on the buildings they probably live in, so that walking distances start where people are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>The people of each cell or area are shared among the buildings in it (those whose point on surface lies there) in proportion to floor area: footprint times levels where levels are known. Small buildings and, with a use field, uses such as school or factory hold nobody; a building of unknown use stays in. This is dasymetric mapping (Mennis, 2003).

People of a cell or area without such a building are reported as unplaced and not moved elsewhere: people given = people placed + unplaced. Buildings where nothing is known about people get no value, not 0. Of overlapping areas the first counts. Numbers are estimates: they say how many people a building of that size would hold, not who lives in it.

A group (sex, age, disability) is spread like the people of its own area or cell. A group known for the whole city only gets the same share in every building and can show no difference between places.

Without any population the floor area itself stands in for people, and every result says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Dasymetric mapping by floor area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Footprints. Points of structures can be used too, with the weight “equal”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Population grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People per cell (not per km²), such as WorldPop or GHS-POP, clipped to the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Population areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Census areas or neighbourhoods with a number of people, instead of a grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People of an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Field with the residents of each area. Empty means not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Groups of an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Fields with the number of women, men, children, older people, people with disability…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Grids of groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People of one group per cell, one raster a group. The layer's name becomes the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>With a grid or areas, everything is scaled to this number. Alone, it is spread over all buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Share people by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>area: footprint, times levels when a levels field is given. volume: the same, and levels must be given. equal: every building the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Floor area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Volume (levels needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Every building the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Levels of a building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Number of storeys. A building without a value counts as one level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Use of a building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Buildings whose use is in the table of uses without residents hold nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Uses without residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>CSV with a column use, instead of the plugin's table (exclude_uses.csv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Smallest dwelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Footprints smaller than this (sheds, kiosks) hold nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Buildings with population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>All buildings with population, one field a group, and population_source: what the numbers come from, or what stands in for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People on buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People without a building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Reading buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Area (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Area (ha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Perimeter (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open public space (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open public space (% of area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Verified open public space (% of area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open public space (m² per person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Street land (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Street land (% of area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Street land, narrow widths (% of area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Street land, wide widths (% of area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Street length (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Street length per land (km/km²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Street length × width (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Street length with a measured width (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Sample inside the city (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open public space and streets (% of area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open public space and streets (m² per person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Size class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Walking distance by size (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>What the number of people comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Ids in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Kind, owner, access, status as read (do not change)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open public spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People within reach (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People within reach of a verified space (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Walk to the nearest (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Walk from the nearest, at the near end (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Walk from the nearest, at the far end (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Capacity per person within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Small counts hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>OpenStreetMap id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Building tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Height (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Street class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Width (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>One-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Level above or below ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Walkable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Administrative level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Layer role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>First features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} within reach (% of {group})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open spaces, kind {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open spaces, size {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/help.py"/>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/help.py"/>
        <source>Layers made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/help.py"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}”: the layer cannot be opened. Check that its file is still where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}” ({key}) was given no value (NULL), probably by an earlier step that could not compute it. Give a number, or leave the parameter out to use its default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}”: the raster cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}”: layer “{layer}” has no field {names}. Its fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/output.py"/>
        <source>“{path}” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/output.py"/>
        <source>“{path}” could not be written: {reason}. Check that the disk is not full, that the folder exists and can be written to, and that no other program has the file open. Earlier results are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/output.py"/>
        <source>“{path}” could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Streets and paths for walking. They join where they share a vertex; bridges and tunnels do not join what they cross. The fields walkable or access, bridge, tunnel and layer are used when there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Points or buildings where people live. Polygons over one hectare are refused: spread their people over buildings with “Population on buildings” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Number of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Without it each feature counts as one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Numbers of people by sex, age, disability: access is given for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary. Only people inside count; nobody counts twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Walking distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Entrances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Gates, where they are known. They replace the entrances found for the place nearest to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>A street leads in within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Streets this near to the edge of a place lead into it; given entrances this near belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Longest way to a street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>People and places farther than this from any street are not reached. The walk to the street counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Join street ends within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>A street end this near to another street joins it. Raise it for streets drawn carelessly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Join streets that cross without a vertex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>For street layers drawn without shared vertices. Streets whose bridge, tunnel or layer differ stay apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Smallest connected street network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Street fragments with a smaller total length are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Small counts by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>suppress: leave counts under the minimum empty, with what would give them away. show: keep them, for use inside the office only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Hide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Smallest count shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Counts of people below this are small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Streets within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>The parts of streets within the walking distance, cut exactly there. The walk from home is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Area within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>A polygon around these streets, for drawing only: nobody is counted by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>People within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Access by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>The areas with people, people within reach and their share, for all and by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>People not reached by any street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open space inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Makes one clean list of the city's open spaces: what they are, who may use them, how large they are and which somebody verified. All figures on public space are made with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Spaces drawn twice count once; touching spaces alike in kind, access, owner, status and name become one. Access comes from the access and fee fields, else from the table of kinds. A space is potential until somebody sets its status to verified or rejected, and check where its kind or its unknown access calls for a look: gardens without access, pitches, sports centres, reserves, cemeteries. It counts as open public space when its access is public and its status is potential or verified (SDG 11.7.1: open, public, free of charge).

With a previous inventory, what somebody decided there (status, access, owner, kind) and the space_id pass to the space that overlaps by more than half of the smaller of the two. So a new import of the map loses no verdict.

Open land of an area is the union of the spaces that count, cut at its edge; a space counts in the numbers of every area it overlaps, unless it is rejected.

Size classes and catchments are those quoted for UN-Habitat's training material by a secondary source; where it gives none (linear, regional and larger, below 0.03 ha) they are the plugin's own, as the table says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>SDG indicator 11.7.1, UNSD metadata of March 2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Polygons from OpenStreetMap, the city's records or a survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Neighbourhoods, districts, or the city boundary. The city is all of them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Points or buildings with people, for square metres of open public space per person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Field of the population layer with the number of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Kind of space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Park, square, garden…, in the words of the table of kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Who may enter: public, restricted, fee, unknown; the words of OpenStreetMap (yes, private, customers…) are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Who owns or runs the space, in any words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>potential, check, verified or rejected. Where it is empty, it follows from the kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Previous inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>An earlier result of this step whose verdicts and identifiers are to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Table of kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>CSV with kind, counts (yes, no, check) and default_access, instead of the plugin's (open_space_kinds.csv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Table of size classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>CSV with size_class, min_ha, max_ha and catchment_m, instead of the plugin's (open_space_size_classes.csv). A class holds its lower limit, not its upper one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Merge touching spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Spaces that touch and are alike become one. Spaces with different names stay apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Smallest space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Spaces smaller than this, after merging, are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Linear from a length of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>A space is linear when a rectangle of its area and perimeter is this many times longer than wide. 0: none is. The plugin's own rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>times its width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Count spaces of unknown access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Also count spaces whose access nobody has recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Count spaces still to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Also count spaces with the status “check”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>The inventory. Change status, access, owner and kind here and give it as the previous inventory next time; leave as_read alone, it tells what was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open spaces by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>The areas with the number of spaces, open public space in m², percent and per person, and counts by kind and size class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open spaces, without rejected ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open public space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open public space, of the areas' land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>From verified spaces alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Public space access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Who reaches an open public space on foot within 400 m along streets, and where the gaps are. Gives the access part of SDG 11.7.1, by sex, age and disability where these are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Distance is the straight walk from home to the nearest street, plus the way along streets, plus the straight walk to the entrance; inside a space it is 0. Entrances are those given, or the streets within the tolerance of the space. One shortest-path search from all spaces at once (Dijkstra 1959), exact anywhere along a street; catchments are cut exactly at the distance, and a self-check in the result proves that none goes beyond it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>The open space inventory. Spaces count when their access is public and they are not rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Longest walk to a public space; the SDG metadata takes 400 m (5 minutes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Larger spaces serve farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Each space serves up to the distance of its size class (field catchment_m of the inventory, else the table of size classes) instead of one distance for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Smaller spaces do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>The people's layer with the walk to the nearest space, whether it is within reach, and which it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Spaces no street reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Spaces that count, but have no street near enough to walk in from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Public space share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>How much of the city, and of each neighbourhood, is open public space and street. Gives the land part of SDG 11.7.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Open public space and street land inside the areas, united so that a street through a park counts once, divided by the area. The SDG metadata adds the two instead; choose “sum” for that reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Neighbourhoods, districts, or the city boundary as one polygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Street land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Polygons of street land, from “Street land”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Built-up extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The built-up extent of the city (not building footprints).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Where streets and open spaces overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>union: count the land once. sum: count it in both, as the metadata does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Count once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Count in both (SDG metadata, formula 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Share of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>city: the whole land of the areas. built_up: the built-up extent within them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The whole land of the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The built-up extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Population of the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Number of residents, for square metres per person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Public space share by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The areas with open public space and street land, in m² and percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Open public space and streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Service access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Who reaches a stop, clinic, school or any other facility on foot along streets. With stops it gives SDG 11.2.1; with capacities also how much of the service there is for each person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Distances are those of “Public space access”; a point is its own entrance. A person is served when any facility lies within the distance of its class. With a capacity field: two-step floating catchment area (Luo and Wang 2003): each facility's capacity divided by the people it reaches, summed over the facilities that each person reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>SDG indicator 11.2.1, metadata of September 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Stops, clinics, schools or other services, as points or polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Facilities of different classes may serve different distances; for stops choose the field capacity (low or high).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Walking distance by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>A CSV with the columns class and distance_m. Without it: low 500 m, high 1,000 m (SDG 11.2.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Number of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Beds, seats or pupils each facility has room for, to share out among those it reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Longest walk to a facility without a class, or whose class has no distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>The people's layer with the walk to the nearest facility that serves them, which it is and its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Facilities no street reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Facilities that have no street near enough to walk in from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>How much of the city, and of each neighbourhood, is street: from centre lines and widths, measured where you have them and otherwise by class. Gives the street part of SDG 11.7.1 and says how far narrow and wide streets would move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Each street is widened by half its width to both sides: flat at dead ends, round at joins, with a disc of half the second-widest width where streets meet. All streets are united, so land where they cross counts once. Tunnels, proposed and unfinished streets, parking aisles, driveways and railways are left out, tracks unless the table counts them; the log says how many.

Widths come from the width field; where it is empty, from a table by class with a low, a central and a high width and its sources. The low and high shares use these; they are bounds, since all streets would have to be narrow or wide together. The SDG metadata (UNSD, March 2020) adds length times width instead; that sum stands beside the union.

Sampled: circles around ten randomly shifted sets of Halton points, cut at the edge of the city; the share is the mean over circles, its standard error comes from the ten sets. It is unbiased where streets are as dense at the edge as further inside.

Widths between facades are the plugin's own estimate of the space between buildings, front yards included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Centre lines. The fields tunnel and service, as OpenStreetMap has them, are used when present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Neighbourhoods, districts, or the city boundary as one polygon. The city is all of them together, counted once where they overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>full: all streets. sampled: circles around Halton points as in the SDG metadata, with a standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>All streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Sampled circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Measured width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Width of the whole street in metres, sidewalks included. Empty, zero, negative and values above 100 m are replaced by the table's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Class of street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The field whose values the table of widths lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Widths by class (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Columns class, low, central, high (metres), counts_as_street (yes, no), source. A row “unknown” stands for every other class. Without a file the plugin's own table is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Width where none was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>table: by class. facades: the space between buildings on both sides (the plugin's own estimate), by class where there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>By class, from the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Between building facades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Footprints, for widths between facades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Distance between cross-sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>How often along a street the space between facades is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Farthest facade from the centre line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>A cross-section counts when buildings stand within this distance on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Area of a sample circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The SDG metadata takes 10 hectares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Samples per km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Density of the sample points. The metadata's “one circle per hectare” would overlap tenfold and is probably a slip; the density used is written into the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The same seed gives the same sample points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The land of all streets, cut along tiles so that it draws fast; pieces never overlap. For the public space share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Street land by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The areas with street length, street land and its low and high share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Sample circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The circles, cut at the edge of the city, with their street land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>With the low widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>With the high widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Street length with a measured width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Standard error of the sampled share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>“{name}” has no field “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Rename the field that holds it, or choose it in each step that asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The field “{field}” of “{name}” holds words that are not known in {n} features: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Use one of: {accepted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>{n} features of “{name}” repeat the “{field}” of an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Results are joined by it: give each feature its own, or remove copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The field “{field}” of “{name}” is garbled in {n} features, for example “{example}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Set the right encoding in the layer's properties (Source › Data source encoding) or export it again as UTF-8{hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Nobody recorded who may enter {n} of {all} open spaces ({share:.0f} %) of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The inventory takes parks and squares as public and leaves the rest to be checked: check the large ones first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” has no coordinate reference system: no step can place it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Set it in the layer's properties (Source › Assigned CRS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Correct it, or choose another layer, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>The layers are in {n} coordinate systems: {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Nothing to do: every step works in metres, here in {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Run “Swap X and Y coordinates” and use its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Assign the CRS the data was made in (layer's properties, Source › Assigned CRS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” misses every other layer: it shows another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Choose the boundary of this city, or check its CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>{n} of {all} features of “{name}” lie outside “{reference}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>They are in no figure. Check that both show the same city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>The areas of “{name}” overlap on {share:.1f} % of their land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>City figures count it once. A sum of the areas counts it twice: correct their borders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>The areas of “{name}” leave out {share:.1f} % of “{boundary}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>City figures made with the areas are for the land they cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” lies in “{reference}” when latitude and longitude are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” lies wholly outside “{reference}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Choose the layer of this city, or check both CRSs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The field “{field}” of “{name}” is not a number in {n} features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Correct these values, or leave them empty when they are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The field “{field}” of “{name}” is negative in {n} features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Often a code for “unknown”: leave these values empty, or correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{n} of {all} features of “{name}” have no value in “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>They count as unknown, not as 0. Enter 0 where nobody lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{n} population polygons of “{name}” are larger than {limit_ha:g} ha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Steps that measure walks refuse them: spread them with “Population to buildings” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Give a population grid, census areas or a total when you have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The layers hold different numbers of people: {totals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Check years and extents, and state in the report which one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>“{name}” has no cell with data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Choose another raster or band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>“{name}” has {n} cells below 0, down to {lowest:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Declare this value as “no data” and save the raster with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>“{name}” has no features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Choose another layer, or check its filter and selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” have no usable geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left out. Draw or delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” have an invalid geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Every step repairs them on the way. “Fix geometries” does it for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>“{name}” is a table without geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Choose a layer that shows where things are, or join the table to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” are not points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” are not lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” are not polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left out. Choose the layer that has the right geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” repeat the geometry of an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Remove them with “Delete duplicate geometries” unless they are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} polygons of “{name}” are narrower than {width_m:g} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Slivers of an overlay or of careless drawing: merge or delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Only {share:.1f} % of the street length of “{name}” is connected to the largest part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} streets of “{name}” end within {gap_m:g} m of another street without joining it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Raise the join tolerance of the step to {gap_m:g} m, or snap them with “Snap geometries”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} buildings ({share:.1f} %) of “{name}” are more than {far_m:g} m from any connected street.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Their people count as not served. Add the missing paths, or accept longer walks to streets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Streets join where they share a vertex. Raise the join tolerance or join crossings where they were drawn without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>No layer is given, so there is nothing to check. Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>{layers} layers checked: {errors} errors to correct first, {warnings} warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>{layers} layers checked: no errors, {warnings} warnings to read before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>{layers} layers checked: nothing stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>Checking buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>“{name}” holds points, which have no floor area. Choose the weight “equal”, or a layer of footprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>Measuring buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>{n} buildings under {min_area_m2:g} m² hold nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>No building of “{name}” can hold people: all are smaller than {min_area_m2:g} m² or of an excluded use. Lower the smallest area, or check the use field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>Footprints were measured in {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>The number of levels is missing for {n} of {all} buildings ({wrong} of them hold something that is not a number); they count as one level. Leave the levels field empty to weigh all by footprint alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>{n} of {all} buildings hold nobody because of their use ({uses}); {unknown} of unknown use stay in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>Reading the OpenStreetMap file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>The nodes are not in order; reading again with the slower index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>None of the {n} features found has a usable geometry: the file lacks their nodes. Get an extract that holds whole ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>Data © OpenStreetMap contributors, Open Database License. Measured in {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” does not exist. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” is a folder. Choose the .osm.pbf or .osm file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” cannot be read ({reason}). Check your rights to the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” is empty (0 bytes). The download probably failed; get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” is not an OpenStreetMap file (found: {kind}). Choose a file that ends in .osm.pbf or .osm, for example an extract of your city from an OpenStreetMap download service; unpack it first if it is packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” holds no buildings, streets, open spaces, services or stops. Probably only a part of the area's data was saved, or the download failed; get the extract again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>The boundary “{name}” (west {west:.4f}, south {south:.4f}, east {east:.4f}, north {north:.4f}) holds nothing of “{path}” ({extent}). Check that both are of the same city and that the boundary has the right CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_file.py"/>
        <source>“{path}” could not be read to its end, so nothing was imported: there is no room for GDAL's temporary files. Free some disk space and memory, or choose a smaller extract. GDAL says: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_file.py"/>
        <source>“{path}” is damaged or was cut short, so nothing was imported. Get the file again and compare its size with the source's. GDAL says: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} invalid outlines were repaired (OSM ids {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} outlines cannot be built and were left out, mostly because the file lacks their nodes (OSM ids {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} ways tagged as an area are not closed and were left out (OSM ids {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} features that are mapped twice were taken once (OSM ids {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} features lack some of their nodes in the file, mostly at the edge of the extract; they are kept with the nodes there are, so their shape is incomplete (OSM ids {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} ways anywhere in the file have fewer than two nodes in it and were left out (OSM ids {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} areas anywhere in the file were left out because ways of their outline are missing in it or do not close; an extract that keeps relations whole would have them (OSM ids {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>GDAL met {n} faulty geometries: {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Ways that are no street today were left out of the streets, by highway value: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Ways whose highway value the table of highways does not list were left out: {values}. To import them, give a table that lists the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} values of the tag {key} are no number and were left empty: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Nothing was found for: {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Buildings that touch the boundary were kept, and of the other layers all that lies within {margin_m:g} m of it, whole: people near the edge walk across it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_tags.py"/>
        <source>Table “{table}”: column “{column}” of lines {lines} holds {values}. Known are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Spreading people over buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Both a population grid (“{grid}”) and population areas (“{areas}”) are given. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Group fields ({fields}) are given without population areas. Choose the areas that hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Group grids are given without a population. Choose a population grid or areas too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Two outputs would have one name among population, {names}. Rename the group fields or grids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>The total population is {total:g}. Give a number above 0, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Weighting by volume needs the number of levels of “{name}”. Choose the levels field, or weight by area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Layer “{name}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>The population given has no people, so it cannot be scaled to the total of {total:,.0f}. Check its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>{given:,.0f} people were scaled to the total of {total:,.0f} (times {factor:.4f}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>No population was given. The field population is not people: it holds floor area in m², which stands in for them. Shares and percentages made with it are shares of floor area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>No population was given. The field population is not people: each building counts as one, and shares and percentages made with it are shares of buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>The grid's values were taken as people per cell, not as people per km². A density gives wrong figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>{n} of {all} buildings lie where no population is known; theirs is left empty (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>{left:,.0f} people ({share:.1f} %) are unplaced: {n} cells of the grid have people but no building that can hold them. A grid that reaches beyond the city counts whole: clip it to the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>{left:,.0f} people ({share:.1f} %) are unplaced: {n} areas have people but no building that can hold them (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>{n} areas have no population value and count as unknown, not as 0 (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Group “{group}” is known for the whole city only: the same share everywhere. It can show no difference between places, so figures by this group are not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Group “{group}” is known for {n} areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Group “{group}” is known for {n} cells of its grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Of group “{group}”, {left:,.0f} people are unplaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Group “{group}” is larger than the population of {n} buildings. Check that both come from one source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>Grid “{name}” has {n} cells below 0 (down to {lowest:g}): probably its “no data” value is not declared. Set it in the layer's properties (Transparency › Additional no data value) and save the raster with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>Grid “{name}” has no cell with data. Choose another raster or band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>Areas of “{name}” overlap: {n} buildings lie in more than one and belong to the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>None of the buildings of “{buildings}” lies within “{where}”. Check that both cover the same city and that their CRSs are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}” claims metres ({crs}), but its coordinates look like degrees ({xmin:.4f}, {ymin:.4f} to {xmax:.4f}, {ymax:.4f}). Assign EPSG:4326 to it (Layer properties › Source), then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}”: latitude and longitude seem to be swapped, since only the other way round it lies where “{other}” does. Use “Swap X and Y coordinates” of the Processing toolbox on the one that is wrong, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}”: latitude and longitude are swapped (latitudes up to {value:.1f}). Use “Swap X and Y coordinates” of the Processing toolbox, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}” claims degrees ({crs}), but its coordinates reach {value:.0f}: they are metres. Assign the projected CRS the data was made in (Layer properties › Source), then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>None of the layers has a geometry, so there is nothing to measure. Check the inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}”: its coordinates do not fit its CRS ({crs}). Assign the CRS the data was made in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}” has no coordinate reference system. Set it in the layer's properties (Source › Assigned CRS), then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}”: coordinates of features {ids} cannot be transformed from {crs}. The layer probably has the wrong CRS or swapped coordinates; correct it, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geometry.py"/>
        <source>Layer “{name}” is empty. Choose a layer with features, or check its filter and selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geometry.py"/>
        <source>“{name}”: {n} invalid geometries were repaired (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geometry.py"/>
        <source>Layer “{name}” has {n} features but none with a usable geometry of the type needed. Check the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geometry.py"/>
        <source>“{name}”: {n} features without a usable geometry were left out (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geopackage.py"/>
        <source>“{path}” could not be written: {reason}. Check that the disk is not full, that the folder can be written to and that no other program has the file locked. Earlier results are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/io.py"/>
        <source>“{path}” has no layer “{layer}”. Its layers are: {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/io.py"/>
        <source>“{path}” cannot be opened as a layer: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>Layer “{name}”: none of its {n} streets is walkable according to the field walkable or access. Check that field, or choose a layer with streets for walking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>“{name}”: {n} streets closed to walkers were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>“{name}”: {n} street ends were joined to the street within {tolerance_m:g} m of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>Layer “{name}” has no connected part long enough to walk on: the longest measures {longest_m:.0f} m, at least {minimum_m:g} m are needed. Streets join where they share a vertex: raise the join tolerance or join crossings if they were drawn without, or lower the smallest connected part that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>“{name}”: {km:.1f} km of streets in connected parts shorter than {minimum_m:g} m were not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}” has no field “{field}”. Choose the field that holds the people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}”: the field “{field}” is not a number in features {ids}. Correct them or leave them empty, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}”: the field “{field}” is negative in features {ids}. There are no negative people: correct them or leave them empty, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>The population of “{name}” is not people: it is floor area in m² that stands in for them. Read percentages of people as percentages of floor area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>The population of “{name}” is not people: each building counts as one. Read percentages of people as percentages of buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>The catchment area is for drawing only; nobody is counted by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>The walking distance ({name}) must be above 0 m; {value:g} was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>Nobody lives within {max_snap_m:g} m of a street of “{streets}” that is connected to others, so nobody is served. Check that the street layer covers the places where people live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>{people:.0f} people ({n} features) are not reached and count as not served: {off_street} features lie farther than {max_snap_m:g} m from a usable street, from {no_way} no way leads to a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>“{name}”: {n} features have no usable street within {max_snap_m:g} m and serve nobody outside them (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}”: the field {field} of features {ids} holds {values}, which is none of {known}; an unknown access counts as unknown, an unknown status as potential. Run the open space inventory to set them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}” has no field status: all its public spaces count, and how many were verified is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}” has no field access: all its spaces count as open to the public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}” has neither of the fields access and status: all its spaces count as open public space, and how many were verified is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>{counted} of {n} spaces of “{name}” count as open public space. Not counted: {closed} not open to the public or charging a fee, {unknown} of unknown access, {check} still to be checked, {rejected} rejected, {small} smaller than {min_area_m2:g} m² or without a geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Checking the spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Areas were measured in {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Carrying over what was decided before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Merging touching spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Measuring open land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>“{name}”: {n} spaces are drawn twice and counted once (features {ids} repeat features {of}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>{n} pairs of spaces overlap, {different} of them of different kinds, for example {examples}. Their land counts once in hectares and percentages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Spaces by kind (in brackets those that count): {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/people_served.py"/>
        <source>Layer “{name}”: features {ids} are larger than 1 ha, so nobody knows where in them people live. Spread the people over buildings with “Population on buildings” (populationtobuildings) first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/people_served.py"/>
        <source>“{name}”: {n} buildings are larger than 1 ha (features {ids}); the people in each count at one point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/people_served.py"/>
        <source>No population field is chosen: each feature counts as one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/people_served.py"/>
        <source>Not measured for {groups}: their share of the people is the same everywhere, as when it is known for the whole city only, so they show no difference between places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/people_served.py"/>
        <source>“{name}”: the field {field} is empty in {n} of {all} features; taken as 0 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/people_served.py"/>
        <source>Nobody of layer “{population}” lies in an area of “{areas}”. Check that both are of the same city and have the right CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/people_served.py"/>
        <source>{n:.0f} people ({features} features) live outside “{areas}” and are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/people_served.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden in {n} areas (field suppressed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>Distances measured in {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>None of the {n} spaces of “{name}” counts as open public space. Set access and status with the open space inventory, or count spaces of unknown access or still to be checked. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>“{name}”: {n} spaces have no catchment in the table of size classes and serve nobody (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>Each space serves up to the distance of its size class: {distances} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>“{name}”: {n} spaces are drawn again where another is (features {ids}). This changes no distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>The denominator is the built-up extent, but no built-up layer is given. Give one, or choose “city”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>Areas measured in {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>Layer “{name}”: field “{field}” holds text, not numbers of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>{n} areas have no people: their square metres per person are unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>No counted open space of “{spaces}” and no street of “{streets}” lies in “{areas}”. Check that they show the same city and that their CRSs are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>Shares are of the built-up extent within the areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>Shares are of all land within the municipal boundary, as the areas give it. Where the areas are an urban extent, say so beside the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>“{name}”: {n} facilities of the classes {classes} are not in the table of distances and serve up to {distance_m:g} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>Walking distance by class: {distances}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>“{name}”: the capacity of {n} facilities is empty and taken as 0 (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>“{name}”: {n} facilities reach nobody; their capacity of {supply:g} is in no supply ratio (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>{n} rejected spaces stay in the layer but in no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>No space of “{spaces}” lies in “{areas}”. Check that both show the same city and that their CRSs are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>{n} spaces lie outside “{areas}” and are in no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>{n:,.0f} people live outside the areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_merging.py"/>
        <source>{n} spaces that touch and are alike were merged into {merged} (of {all} spaces).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_merging.py"/>
        <source>All spaces of “{name}” are smaller than {min_area_m2:g} m². Lower the smallest area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_merging.py"/>
        <source>{n} spaces smaller than {min_area_m2:g} m² were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_sizes.py"/>
        <source>Table “{name}”: the size classes {classes} have no lower limit, a limit that is not below the upper one, or overlap another class. Correct min_ha and max_ha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} of {all} spaces are in the previous inventory; what was decided about {decided} of them was carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} spaces of the previous inventory have no counterpart any more, {verified} of them verified. Spaces: {ids}. If they still exist, add them to the open spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}”: the kinds {kinds} are not in the table of kinds; they are to be checked. Add them to the table to decide whether they count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}”: the access of features {ids} is told in words that are not known ({values}) and counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}”: the status of features {ids} is none of {known} ({values}); it was set from their kind and access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Joining the streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Finding the entrances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Walking from homes to streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Self-check: 0 of {n} catchment parts lie beyond the distance ({distances} m).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Layers “{streets}” and “{name}” do not overlap: they lie {km:.1f} km apart. Check that both are of the same city and have the right CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>“{name}”: {n} entrances lie farther than {tolerance_m:g} m from any place and were not used (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>“{name}”: {n} entrances lie farther than {max_snap_m:g} m from any street and lead nowhere (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Widths between facades need a layer of buildings. Give one, or take the widths from the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Lengths and areas measured in {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Measuring between facades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>The areas overlap by {pct:.1f} percent of the city; the city's figures count their union once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>No street of “{streets}” lies in or near “{areas}”. Check that they show the same city and that both layers have the right CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>{n} streets take the space between the building facades on both sides as their width (low and high: its quartiles). This is the plugin's own estimate: it includes front yards and does not count as measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>None of the sample points fell inside “{name}”. Ask for more samples per km² (now {density:g}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Uniting street land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Street land with low widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Street land with high widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Estimated from {n} circles of {ha:g} ha around ten shifted sets of Halton points, {density:g} per km² of the bounding box and so of the city; points outside are dropped, circles cut at the edge. Unbiased where streets are as dense at the edge as further inside. Street land is given within circles only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>{n} of ten sets have no point inside, so the standard error is unknown. Ask for more samples per km².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Table “{name}”: lines {ids} count as street but have no central width. Give one in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Table “{name}”: the widths in lines {ids} must satisfy 0 &lt; low ≤ central ≤ high ≤ {most:g} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Table “{table}” has no width for these classes of “{name}”: {counts}. Add a row for each, or a row “{unknown}” for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>None of the {n} features of “{name}” counts as a street ({counts}). Check the class field and the column counts_as_street of table “{table}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Of {n} features of “{name}” in and near the areas, {counted} count as streets. {measured} have a measured width; the others take theirs by class from table “{table}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Left out as no street land: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>These classes are not in table “{table}” and count like its row “{unknown}”: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>{n} widths of “{name}” are no number between 0 and {most:g} m and were replaced by the table's (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Urban extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Neighbourhoods or districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Population grid (people per cell)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Hazard zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Elevation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Damage sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Areas analysed for damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Public space survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Household survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Displacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Tenure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Sites and camps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” cannot be read ({reason}). Check the path and your rights to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” is not a text file. Save it as CSV (UTF-8) and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” is not a readable CSV file ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” has no rows. It needs a header line ({columns}) and rows below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: columns {columns} appear twice. Keep one of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” lacks the columns {columns}. It has: {given}. Add them to its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: lines {ids} have more cells than the header. Put texts that hold the separator between double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: column “{column}” is empty in lines {ids}. Fill it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: lines {ids} repeat a value of “{column}” that an earlier line has. Keep one of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: column “{column}” takes {expected}. Correct these lines (line: value): {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/admin_levels.py"/>
        <source>&amp;Use as areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/admin_levels.py"/>
        <source>Areas from OpenStreetMap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/admin_levels.py"/>
        <source>level {level}: {n} ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{label}: the layer cannot be opened. Choose it again, or put its file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} has no coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>Set CRS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>The filter of {layer} leaves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} has edits that are not saved yet; they count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} is being edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>Save edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} lies elsewhere than the other layers. Its CRS may be wrong, or it is another city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>The data is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>All layers show the same city. Their CRSs differ ({names}); that is no problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>All layers show the same city and share one CRS ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/chart.py"/>
        <source>Bar chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/chart.py"/>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/check_findings.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Open the folder of a city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>This copy of the plugin has no sample city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>The sample city cannot be copied to “{folder}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>New city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>&amp;Name of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Results are kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>areas, points or buildings with numbers of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>Layers of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>{city}, kept in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>&amp;New city…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>&amp;Open a city…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>{role} (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>Choose a name and a folder. Imported layers and results are kept there in one GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>Go on where you stopped: choose the folder of a city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>&amp;Sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>A small invented city whose figures are known, to try the workflow. It is copied to your documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>Choose a field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/form.py"/>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/form.py"/>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/form.py"/>
        <source>folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a layer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>{name} (not in the project)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Layer of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Choose the folder with Python packages (.whl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Installed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Restart QGIS to use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>“{folder}” holds no package that is missing here and made for Python {version} on this system. Missing: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Reading the layers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>{percent} %, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Show fewer notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Show {n} more notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Out of date: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/result_card.py"/>
        <source>Show &amp;layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/result_card.py"/>
        <source>Copy as &amp;qgis_process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/result_card.py"/>
        <source>Copy as P&amp;ython</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/runner.py"/>
        <source>The plugin made a mistake; your data is unchanged. Please report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/runner.py"/>
        <source>The run ended without a result. View › Panels › Log Messages › Processing may say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>needs data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>done, with warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>a city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>a newer version of the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>{setting} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>{layer} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>{step} is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>Before the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>{n} more findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>There is no layer yet: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>First run “{what}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>CRS of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Before you quote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Not run yet: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Copy as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>less than 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{count}, filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Run what is in&amp;complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Runs, in order, every step that is ready or out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>No city yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>needs: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>out of date: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>{n} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Install packages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Works offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Running: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>took {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Women and girls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Men and boys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Girls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Boys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Older people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>With disabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Import from OpenStreetMap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Takes buildings, streets, open spaces, services, stops and water from an OpenStreetMap extract (.osm.pbf or .osm) on your disk. A city boundary leaves out what lies beyond it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>buildings imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{STREETS_KM} of streets, {OPEN_SPACES_N} open spaces, {SERVICES_N} services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Everything the assessment measures: boundary, neighbourhoods, streets, open spaces, buildings and people. Import an OpenStreetMap extract, or name layers that you have. Nothing is downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Spreads people counted by area or by grid cell over the buildings there, by floor area, so that walks begin where people live. Without population data floor area stands in for people, and every result says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>people placed on buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{POPULATION_OUT} of {POPULATION_IN} people in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Not placed, for want of a building: {UNPLACED}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{POPULATION_OUT} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>There is no population data: floor area stands in for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Give population by area or as a grid, or the number of people in the city, for figures about people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>floor area stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Looks for what would spoil the result: missing coordinate systems, streets that do not join, invalid or duplicated shapes, negative counts. Each finding says where it is and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>errors to mend before the figures can be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Warnings: {WARNINGS_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>errors: {ERRORS_N}, warnings: {WARNINGS_N}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Gives every open space an identity, a kind, an access and a status. What a map shows is potential until somebody has looked: edit the status as you verify, and later runs keep your verdicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>of open public space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{OPEN_PCT} of the areas' land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Verified spaces alone: {OPEN_VERIFIED_PCT}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Spaces in the inventory, those that do not count included: {SPACES_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{SPACES_N} spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Streets are public space too, and SDG 11.7.1 counts their land. Widths come from a field of the streets, or from a table by class of street with a low and a high value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>of the land within the areas is street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Between {STREET_LOW_PCT} and {STREET_HIGH_PCT} with narrow and wide streets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Measured widths: {MEASURED_WIDTH_PCT} of street length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{STREET_PCT} of the land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Narrow streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Usual widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Wide streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Share of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>How much of the city, and of each neighbourhood, is open public space and street. Land that is both counts once. Gives the land figure of SDG 11.7.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>of the land within the areas is open public space or street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{OPEN_PCT} open public space, {STREET_PCT} streets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Verified spaces alone: {SHARE_VERIFIED_PCT}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{SHARE_PCT} of the land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Access on foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Who reaches an open public space within five minutes' walk (400 m) along streets. Distances follow the street network, never a straight line. Gives the population figure of SDG 11.7.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>of residents reach an open public space within {DISTANCE_M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{SERVED_N} of {POPULATION_N} people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Verified spaces alone: {ACCESS_VERIFIED_PCT}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Too far from any street, counted as not served: {UNREACHED_N} people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{ACCESS_PCT} within {DISTANCE_M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>of the floor area, which stands in for people, is within {DISTANCE_M} of an open public space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>There is no population data, so this is no share of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{ACCESS_PCT} of floor area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>SDG 11.7.1 for this city, with what a reader must know before quoting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/packages.py"/>
        <source>This QGIS lacks the Python packages {names} (shapely must be 2.0 or newer). Install a full QGIS (Windows: the standalone installer or OSGeo4W “qgis-full”; Debian and Ubuntu: python3-scipy, python3-shapely), or use Urban Profiling › Install packages from a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Public space…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Open public space, streets and access on foot, step by step (SDG 11.7.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Open a small invented city whose figures are known, to try things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Toolbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Show every method in the Processing toolbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Install packages from a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>For a QGIS that lacks Python packages: unpack those you have on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>The user guide, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/wheels.py"/>
        <source>“{file}” cannot be unpacked into “{folder}”: {reason}. Close QGIS and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/wheels.py"/>
        <source>“{file}” is not a sound package and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/city.py"/>
        <source>“{folder}” is not the folder of a city: it has no {record}. Choose another, or make a new city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/city.py"/>
        <source>The folder “{folder}” cannot be written: {reason}. Choose a folder of your own with free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/city.py"/>
        <source>The record “{record}” in “{folder}” cannot be read: {reason}. Restore it from a copy, or move it away and make the city again; its layers are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
