<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>Stopped. Earlier results are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>The plugin made a mistake; your data is unchanged. Please report it with the details.</source>
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
        <source>“{label}”: the fields {fields} of “{name}” are replaced by computed ones of the same name.</source>
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
        <source>Raster “{name}” is rotated: its rows do not run from west to east. Turn it with “Warp (reproject)” of the Processing toolbox and use the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/bridge.py"/>
        <source>Raster “{name}” has no coordinate reference system. Set it in the layer's properties, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>What the number of people comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Groups known for the whole city only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>OpenStreetMap id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Id in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Building tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Height (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Street class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Width (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>One-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Level above or below ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Walkable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Administrative level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Layer role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>First features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>What to do</source>
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
        <source>Errors stop later steps or make their figures wrong; warnings lower their quality; notes are good to know. Checked are coordinate systems and places, geometries, overlaps and gaps between areas, fields, words and letters, identifiers and area codes, numbers and dates, people, streets, damage and rasters. What each check looks at, with its limits, why it matters and what to do stands on the page “Checks” of the user guide. Nothing is changed. Limits without a source are the plugin's own.</source>
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
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Import footprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Outlines of buildings from OpenStreetMap, Overture, Google, Microsoft or a layer of your own, with the same fields whoever made them, each building once. Nothing is downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Whose footprints they are is told by the columns, or by you. Names of columns, units and the numbers that stand for “not known” (a height of -1 or 0) are those that each publisher documents; a height, a number of levels, a use or a confidence that is not known stays empty. Uses are those of the OpenStreetMap import.

Outlines keep their coordinates. With a boundary those that touch it are kept, whole; files of text are read piece by piece, so that the file of a country gives a city on a laptop. A building is the same when its id or its outline is the same, whatever the corner it starts at: the first is kept, the others are counted. Lines that cannot be read are named. Invalid outlines are repaired. Where a source has no ids one is made from the outline, so that it stays the same over imports. The area is measured in a metric CRS, never taken from the source.

Footprints that a machine drew miss buildings and show some that are not there, more so where homes are small and close together. With a lowest confidence those below it are left out; those of unknown confidence stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Columns of Overture 1.18, Google Open Buildings v3, Microsoft GlobalML and OpenStreetMap as GDAL writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Footprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>A layer of polygons, or a file: Google's .csv or .csv.gz, lines of GeoJSON (.geojsonl, .jsonl, Microsoft's .csv.gz), an OpenStreetMap extract, or whatever QGIS can open. GeoParquet works where the GDAL of this QGIS reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>auto: told by the columns. any: outlines from elsewhere, such as a cadastre; of their columns those are taken that are called as the fields of the result, or floors, storeys and height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Told by the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>OpenStreetMap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Overture Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Google Open Buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Footprints that touch it are kept, whole. Without a boundary all are imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Lowest confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>From 0 to 1: footprints that the publisher is less sure of are left out. Those of unknown confidence stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Outlines with id, source, confidence, height, levels and use where they are known, and their area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Left out for lack of a usable outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Left out because they repeat another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Outside the boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Below the lowest confidence</source>
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
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Make areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Divides a city into hexagons, squares or blocks, for cities that have no published neighbourhoods. The areas fill the boundary exactly, so that figures by area add up to the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Hexagons and squares lie on a lattice that is fixed to the coordinate system, not to the boundary: a place keeps its area_id when the boundary is drawn anew. They are cut at the boundary; a part that is too small joins the neighbour with which it shares most of its outline.

Blocks are the land between streets and boundary. Streets divide where they are drawn, also on bridges; dead ends and tunnels divide nothing. A block's area_id tells where it lies; it changes when its outline does.

Cells are neutral: they follow no neighbourhood that people know. Where residents name theirs, draw those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>The plugin's own division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>The city boundary, or an urban extent. Several polygons count as one city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Kind of area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>hexagon or grid: equal cells. blocks: the land between streets, as they lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Hexagons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Blocks between streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Size of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>From one side of a cell to the opposite one, which is also the distance between the centres of neighbours: a square of 500 m has 25 ha, a hexagon of 500 m 21.7 ha. Not used for blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Centre lines, for blocks. Not used for cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Smallest part of a cell that stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>At the boundary, parts under this share of a whole cell join a neighbour. 0 keeps them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Smallest block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Smaller blocks, such as traffic islands, join a neighbour. 0 keeps them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Areas with an identifier and their land in hectares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Land</source>
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
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Small counts by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>suppress: leave counts under the minimum empty, with what would give them away. show: keep them, for use inside the office only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Hide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Smallest count shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Counts of people below this are small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Small counts of people</source>
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
        <source>People</source>
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
        <source>Small counts hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank (1 first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank, fifth percentile of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank, median of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank, ninety-fifth percentile of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Indicators known (share, 0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} newly within reach</source>
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
        <source>{group}: quality (0 worst to 100 best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group}: forms about the space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} (score)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People cut off from {group} before clearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People cut off from {group} after clearing</source>
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
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Land of class {word} (% of area)</source>
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
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Lowest to highest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Distance from the mean in standard deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Between low and high of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Mean (a high score makes up for a low one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Geometric mean (makes up in part)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Harmonic mean (makes up little)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>The highest counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Number of deprivations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Consistency ratio of the comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Common scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>minmax: 0 to 100 between the lowest and highest value. zscore: standard deviations from the mean. rank: places. goalposts: 0 to 100 between low and high of the table. A row of the table may name its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>How scores are put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Within each dimension, then over dimensions. geometric and harmonic rescale to 1 to 100 first, but never goalposts. deprivation_count needs thresholds in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>table: as the table says. equal: alike within a dimension, and all dimensions alike. ahp: from pairwise comparisons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>From pairwise comparisons (AHP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Pairwise comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>CSV that compares all dimensions, or all fields: a matrix with their names in the first column and the header, or rows first, second, value (3: three times as important; 1/3 the other way).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Least share of indicators known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>From 0 to 1: places with less have no score. 0.6666 lets two of three pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Number of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>How often weights and methods are varied to see how ranks move. 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>How far weights vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>0.25: each weight up to 25 % lower or higher in a draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Common scales to draw from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Each draw takes one of them. Empty: the chosen one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Ways of putting together to draw from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}”: the layer cannot be opened. Check that its file is still where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}” ({key}): “{value}” is no number.</source>
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
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary as one polygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Name or code of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>City boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Points or buildings where people live. Polygons over one hectare are refused: spread their people over buildings with “Population to buildings” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Number of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Without it each feature counts as one person.</source>
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
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Places a rank moves, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Places a rank moves, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Correlation of the ranks (1: the same order)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Places ranked both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Composite index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>One score from many indicators, the rank it gives, and how far the rank rests on the choices made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Each indicator is brought to a common scale, weighted, put together within its dimension and then over dimensions. Rank 1 is the highest score; ties share the smallest rank. A place with too few indicators has no score and no rank. An indicator that is the same everywhere is left out and named.

Each draw varies the weights (and takes one of the methods you name); rank_p05, rank_p50 and rank_p95 are percentiles of the ranks drawn, not confidence intervals. The sensitivity table changes one choice at a time: another scale, another way of putting together, an indicator left out.

Means let a good value make up for a bad one. For deprivations and severity use max or deprivation_count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>OECD/JRC Handbook on Constructing Composite Indicators (2008)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Areas or other places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>A layer or table with one field an indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>CSV with field and, as wanted, dimension, direction (higher or lower), weight, dimension_weight, normalisation, low, high, missing_values (999;-1), category_scores (word=score;word=score), label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>The places with score, rank, its spread, and the score of each dimension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Sensitivity of the ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>One row a choice that was changed: how far the ranks move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Places ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Places without a rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Streets and paths for walking. They join where they share a vertex; bridges and tunnels do not join what they cross. The fields walkable or access, bridge, tunnel and layer are used when there.</source>
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
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space (% of area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Verified open public space (% of area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space (m² per person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land (% of area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land, narrow widths (% of area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land, wide widths (% of area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street length (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street length per land (km/km²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street length × width (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>With a measured width (% of street length)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Sample inside the city (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space and streets (% of area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space and streets (m² per person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Size class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walking distance by size (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Ids in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Kind, owner, access, status as read (do not change)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach (% of people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach of a verified space (% of people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach today (% of people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People newly within reach (% of people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People newly within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach up to this site (% of people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walk to the nearest (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walk from the nearest, at the near end (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walk from the nearest, at the far end (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land use mix, entropy (0: one class alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land use mix, score (0 to 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Classes of land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land without a class (% of area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land where classes overlap (% of area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Supply per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Share of supply (% of the city's)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Share of people (% of the city's)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People up to here (% of all people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Supply up to here (% of all supply)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Intersections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Intersections per land (per km²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Dead ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Dead ends (% of intersections and dead ends)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Streets that meet at an intersection or dead end, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Score of intersections (0 to 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Score of street length (0 to 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Streets that leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Points counted as this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Capacity per person within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Safety (0 worst to 100 best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Inclusivity (0 worst to 100 best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Accessibility (0 worst to 100 best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Comfort (0 worst to 100 best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Greenness (0 worst to 100 best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Women's safety (0 worst to 100 best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Quality (0 worst to 100 best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Forms about the space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land use mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>What the land of each neighbourhood, or of cells of one size, is used for, and how mixed the uses are: where homes, work and shops are near each other, and where one use stands alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Entropy H = -Σ p ln p over the classes, p the share of a class in the classified land (Shannon 1948): 0 where one class stands alone, ln n where n classes have the same share. Score = 100 H / ln n, as the City Prosperity Index scores land use mix (edition 2016, as read in a web application that cites it), averaged over areas or cells. The index says neither how large cells are nor which classes there should be: by default n is the number of classes of the layer; that application has five.

Land of one class drawn twice counts once. Where classes overlap, the land counts in each of them, and the share of such land stands beside. So does the share of land without a class, which is part of no class. The shares of the classes are percentages of all land of the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>City Prosperity Index 2016, land use mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Polygons of land use, from a plan, a register or a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Class of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>The field with the class. Upper and lower case and what stands between words make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Neighbourhoods or districts. With a cell size, the land that is divided into cells. Give areas, a cell size, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Side of square cells. Without areas, every cell that land use reaches into, whole. Empty: no cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Number of classes a full score takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>To compare cities, give the number of classes they all have. 0: as many as the layer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Values that are no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Values of the class field, with commas between, that name no use. Add others to leave out of the mix, such as water or roads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>The areas or cells with the share of each class, their entropy and its score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Mix, mean score of areas or cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Mix of all land at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Entropy of all land at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land without a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land where classes overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Classes of the layer</source>
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

With a previous inventory, what somebody decided there (status, access, owner, kind) and the space_id pass to the space that is most like it of those that overlap by more than half of the smaller of the two. So a new import of the map loses no verdict. Where several spaces became one and their verdicts differ, that of more than half of it holds, or it is to be checked.

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
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Public space equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>How unequally public space, or anything else counted by neighbourhood, is spread over the people who live there, and whether the deprived have less of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Lorenz curve: people in order of what each of them has in their area, the least first, against their share of all. Gini: 0 when all have the same, near 1 when few have all; by person-weighted trapezoids. Palma ratio: what the best-off tenth has over what the worst-off 40 percent have (0.25 when all have the same), read off the curve in straight lines between its points.

Concentration index, with a measure of deprivation: from -1, the most deprived have all, over 0 to 1, the least deprived have all; twice the person-weighted covariance of what people have with their rank from the most deprived, over the mean, ties averaged (Kakwani, Wagstaff and van Doorslaer 1997).

Areas without people, or whose people or supply are not known, are left out and reported. Differences within an area are not seen: with smaller areas the figures rise, so compare cities by areas of like size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Gini 1914; Palma ratio 2013; concentration index 1997</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Neighbourhoods with what they have and how many people live there: “Access by area” of “Public space access”, where its areas came from “Public space share” or “Open space inventory”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>What they have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>A total of each area, not per person: m² of open public space, places, beds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Number of residents of each area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Deprivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>How deprived the people of each area are, in any unit, for the concentration index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>More deprived means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>high: a higher value, as of a poverty rate. low: a lower one, as of an income.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>A higher value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>A lower value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Equity by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>The areas with what each person has there, and their share of supply and of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Lorenz curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Points of the curve for a chart, and of the curve by deprivation: cumulative percent of people and of supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Gini coefficient (0: all have the same)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Best-off tenth over worst-off 40 % (Palma ratio)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Concentration index (above 0: the deprived have less)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Supply per person in the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Supply of areas left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Public space quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Brings in what surveyors saw and people said: how safe, inclusive, accessible, comfortable and green each space is, for everyone and by group, with women's safety apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Each answer is worth 0 (worst) to 100 (best) by the table of questions; a question's score is the mean over those who answered it, a dimension's the mean over its questions by their weights, the quality that over all questions. What nobody answered, and answers the table does not know, are missing and never zero: the weights of the others share out the whole. Women's safety stands apart and is not in the quality: it is the dimension women_safety where the table has one, else safety as women answered it.

The scoring is the plugin's own: UN-Habitat's city-wide public space assessment publishes no weights. The five dimensions are those that the metadata of SDG 11.7.1 names for quality; questions, answers, scores and weights are a table (public_space_questions.csv) to be adapted to your form.

An answer may be a word, a number, a range of numbers (1..5, or ..10), or several words with spaces, commas or semicolons between them, as Kobo writes them; other spellings, as labels in another language, stand behind | in the same cell. An empty score allows an answer that counts as none.

Forms about spaces that do not exist, forms that came twice, answers outside the table and contradicting answers to questions of fact are listed in the table of problems; a form that came twice counts once.

Scores that fewer than the smallest number of people stand behind are left empty, and with them what would give them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Plugin's own scoring; dimensions of SDG indicator 11.7.1, UNSD metadata of March 2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Public spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>The inventory of open spaces, or any layer whose features were rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Identifier of the space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>The field that names each space in both layers the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>A layer or table with a row for each filled in form, such as an export from Kobo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Space the form is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Field of the survey. Without it, the one of the same name as in the spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Group of the respondent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Sex or age group, for scores of each group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Smallest number of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Scores that fewer people stand behind are left empty. 1 where surveyors filled in one form a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Table of questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>CSV with question, dimension, answer, score and weight (and score_to, kind, several), instead of the plugin's (public_space_questions.csv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Identifier of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Tells forms that came twice. Without it the usual names are looked for: submission_id, _uuid, instanceID, KEY, _id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Scores that few people stand behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>suppress: leave them empty, with what would give them away. show: keep them, for use in the office only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>The spaces with a score for each dimension, the quality, women's safety, the number of forms, and the same for each group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Problems in the survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>For the office, since it names single forms: the survey's feature, form, space, field, value and the problem (unknown_space, no_space_id, repeated_submission, outside_list, conflicting_answers).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Spaces with answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Forms that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Mean quality of the spaces with a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Spaces with hidden scores</source>
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
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Streets and verified spaces alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Sites for new public spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Among candidate sites, finds the few that bring most people within reach of a public space who have none, or the fewest that reach a target; with a proof of how near the answer is to the best possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The maximal covering location problem (Church and ReVelle 1974): choose SITES_N candidates so that most people are within DISTANCE_M of one of them or of an existing space; everyone counts once. Distances are those of “Public space access”: run that with the chosen sites among its open spaces and it gives the share after. A target asks for the fewest sites instead, and of these choices the one that serves most.

exact: prices on serving each group of people (Lagrangian relaxation) give a bound and rule out most candidates; the solver HiGHS decides about the rest, until the best is proved or the time is over. greedy: one site after another, each the one that adds most; at least 63 % of the best (Nemhauser, Wolsey and Fisher 1978), held against the bound of the linear programme.

GAP_PCT = 100 (bound - value) / bound, of people newly served, or of sites with a target: 0 is proved to be the best. Sites are ranked by what each adds to those before it; of equally good ones the first in the layer is taken. Candidates may overlap each other and existing spaces: people count once, and never as newly served when they have a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Walking distance after SDG indicator 11.7.1, UNSD metadata of March 2020; the choice of sites is the plugin's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Candidate sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Places where a public space could be: vacant plots, gardens that could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Existing open spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The open space inventory. Spaces count when their access is public and they are not rejected; whom they serve need no site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Number of sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>How many sites to choose, unless a share to reach is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Share to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Instead of a number: the fewest sites that bring the people served, existing spaces included, to this share. With a group to favour it is the share of that group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Group to favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Field with the number of people of a group (children, low income), or any weight of 0 or more: sites are chosen for these instead of everyone. Empty counts as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>exact: the best choice, proved, or the best found when the time is over. greedy: one site after another; fast, and seldom far from the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Best choice, proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>One site after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Time limit of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>After this the best choice found is returned with its proved gap. Measuring the ways comes on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Chosen sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The chosen candidates with their rank, the people each newly serves (also by group), and the share of people served up to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Candidates no street reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Candidates that have no street near enough to walk in from: they serve nobody outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The areas with people, and the shares served before, after, and newly by the chosen sites, for all and by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>People within reach, with these sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>People within reach today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Proved distance to the best possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Sites chosen</source>
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
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>The open space inventory. Spaces count when their access is public and they are not rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Count spaces of unknown access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Also count spaces whose access nobody has recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Count spaces still to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Also count spaces with the status “check”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Smaller spaces do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street connectivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>How well the streets of a city, and of each neighbourhood, connect: intersections and street length per km², dead ends, and what these score in the City Prosperity Index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>An intersection is a point where three or more streets meet, a dead end one where a street ends; where two meet is a bend. Streets meet where they share a vertex; bridges and tunnels do not meet what they cross. Intersections joined by a street shorter than 10 m count as one, so that the two carriageways of a street do not count twice. Street ends on the edge of the areas were cut there and are no dead ends.

The share of dead ends and the mean number of streets are over intersections and dead ends together. The city's figures are over the union of the areas. A street along the edge of two areas is long in both; an intersection there counts in the first.

Scores from 0 to 100 follow the City Prosperity Index, by edition. 2016: 100 intersections per km² and more score 100; 20 km of street per km² score 100, none and 40 score 0. Edition 2018 was inferred from the scores published for one city. The index does not say which streets and intersections count: that choice is the plugin's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>City Prosperity Index, edition as chosen (2016 by default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Centre lines, also beyond the areas. The fields bridge, tunnel, layer, access and service are used when there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Benchmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Edition of the City Prosperity Index that scores follow. 2018 was inferred from one city's published scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>City Prosperity Index 2016</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>City Prosperity Index, Mexico 2018 (inferred)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Benchmarks of your own (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Columns indicator (intersection_density, street_density), transformation (rising, peak), minimum, benchmark; with a column edition, the rows of the chosen one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Count as one intersection within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Intersections joined by a shorter street are one: carriageways, offset crossings. 0 counts each. Lower it where lanes lie close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street connectivity by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>The areas with intersections, street length, dead ends and their scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Intersections and dead ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>What was counted, as points with the number of streets that leave each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Intersections per land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street length per land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Dead ends of all street ends and crossings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Streets that meet at one, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Score of intersections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Score of street length</source>
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
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Epoch (1 = oldest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date of the image or visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage in the words of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Published by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>How sure the source is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Functional, as the product says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Class before (0 none to 4 destroyed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Highest class it may have been before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Class after (0 none to 4 destroyed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Highest class it may be after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Before, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>After, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Site before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Site after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Found in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>How far apart (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>New damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Same class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Rebuilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>New or worse (% of comparable sites)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Better or rebuilt (% of comparable sites)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Highest class it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Class in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage class (0 none to 4 destroyed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>How the damage was matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Why it has no building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Counted in its area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>No visible damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Possible damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Moderate damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Moderate to severe damage, not told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Severe damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Other classes not told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings (% of buildings analysed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Destroyed buildings (% of buildings analysed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Counted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People who lived in damaged buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Residents unknown (% of damaged buildings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings with residents unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Floor area of damaged buildings (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Floor area unknown (% of damaged buildings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings with floor area unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Footprint of damaged buildings (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings outside the analysed area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged sites without a building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Facilities analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged facilities (% of facilities analysed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length analysed (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length damaged or beside damage (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length damaged or beside damage (% of length analysed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Length (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Length damaged or beside damage (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Row of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, low bound (currency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage (currency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, high bound (currency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Of it, possible damage (currency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Added by building back better (currency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Added by overheads (currency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Added by inflation (currency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Needs, low bound (currency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Needs (currency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Needs, high bound (currency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, tenth percentile of draws (currency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, median of draws (currency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, ninetieth percentile of draws (currency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Floor area (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings with a known cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings without a known cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Without a known cost (% of damaged buildings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Prices of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Debris, low (t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Debris (t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Debris, high (t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Of it, from possible damage (t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Volume of the debris, low (m³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Volume of the debris (m³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Volume of the debris, high (m³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Truckloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings not estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Not estimated (% of damaged buildings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Priority score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Phase of recovery (plugin's own rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>What lifts it above the mean (value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Criteria of the absorptive phase (0 to 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Criteria of the adaptive phase (0 to 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Criteria of the transformative phase (0 to 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Order (1 first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cost of clearing (metres without costs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People it reconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People reconnected so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Reconnected so far (% of people cut off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cost so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Blocked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People cut off before clearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People cut off after clearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cut off before clearing (% of people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cut off after clearing (% of people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People reconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People who reached nothing before either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Access to services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cut off from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Reconnected by the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Why it is not in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damage change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Which damage is new, worse, the same, better or rebuilt between two assessments, or two epochs of one product, site by site, as a matrix and by area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Sites of both are paired one to one within a distance, the nearest first. worse, better: the class rose or fell, whatever a range of classes turns out to be. new: from none to damaged; rebuilt: from damaged to none. not_comparable: not analysed in one of the two, or ranges that overlap. A site without a counterpart is kept. Where the area that the other assessment looked at is given, it had no damage there; without it, damage that the earlier one lacks is new, and a site that the later one lacks cannot be compared: that is no sign of repair. Exchanging the two mirrors the matrix. The definitions are the plugin's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The plugin's definitions of change of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damage before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The earlier assessment, from “Standardise damage”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damage after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The later assessment. For two epochs of one product give the same layer twice and choose the epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Sites this close may be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>0 m only where the outlines are the same. Literature uses 5 or 10 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Neighbourhoods or districts to count by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Epoch before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>latest: the newest record of each site. Else an epoch of the layer (1 is the oldest) or a date such as 2023-10-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Epoch after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>As above, of the later layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Area analysed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Where the earlier assessment looked: a site that it lacks there was undamaged, elsewhere nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Area analysed after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Where the later assessment looked: a site that it lacks there is undamaged, elsewhere nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damaged from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The lowest class that counts as damaged, for the words “new” and “rebuilt”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Change of damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>A row a pair of sites or a site without counterpart, with both classes. A pair has the outline of the later layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Classes before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>How many rows have each class before and each class after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Change of damage by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The areas with the number of sites by change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Rebuilt, from damaged to none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Sites found in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage cost and recovery needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>What the damage costs and what it takes to recover, by area and sector, with a low, a central and a high amount. A first estimate for planning, not a valuation of single buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage = floor area × unit cost × damage ratio of the use and damage class, at replacement cost. Needs = damage × (1 + build back better) × (1 + overheads) × (1 + cumulative inflation); what each adds stands in a field of its own.

Low and high take every low or every high cost and ratio together: they are bounds. With draws, cost and ratio vary independently, once per use and class (triangular between low, central and high); p10 to p90 is then narrower.

HAZUS ratios are made for earthquakes: its states extensive and complete are not blast or shelling states. Without unit costs of your own, costs follow from GDP per person (Huizinga et al. 2017), in euros of 2010; its corrections for floods are not applied.

A use without a cost and a building that was not analysed are left out and counted beside the amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage ratios: FEMA Hazus 6.1; unit costs from GDP: JRC105688 (2017)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>The word by which the tables know costs and ratios: residential, school, or a HAZUS occupancy (RES1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Use where it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Most buildings of OpenStreetMap have none. residential, for example; the log says for how many it was taken. Empty: they have no cost, unless the unit costs have a row *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>What the rows are made by. The use, where there is no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Unit costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>CSV with use, unit_cost_low, unit_cost_central, unit_cost_high (per m² of floor area), currency, price_year. A row with the use * stands for all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>GDP per person, where there are no unit costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>In US dollars of 2010 (World Bank, GDP per capita at constant prices). Amounts are then in euros of 2010: give the inflation since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage ratios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>hazus: by occupancy, earthquake. incore: one set for all uses, from a tornado study (secondary source).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>HAZUS, by occupancy (earthquake)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>IN-CORE note, all uses (tornado)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage ratios of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>CSV with use (* for all), damage_class (1 to 4), ratio_low_pct, ratio_central_pct, ratio_high_pct, source. Replaces the choice above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Build back better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>What better standards add to the damage. No published value is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Overheads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Design, supervision, administration, contingencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Cumulative inflation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>From the price year of the unit costs to the year of the needs, in all. May be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Adds p10, p50 and p90 of the damage. Empty or 0: none; 1000 is plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage cost by area and sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>One row an area and sector; without areas, a table with one row a sector for the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage cost by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>The areas with the amounts of all sectors together. Needs areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, low bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, high bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, tenth percentile of the draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, median of the draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, ninetieth percentile of the draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Added by building back better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Added by overheads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Added by inflation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Needs, low bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Needs, high bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Their share of damaged buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage outside the areas, not in the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Currency of the amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Year of the prices, before inflation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Which neighbourhoods, sectors and services are hit, and how many people lived in the damaged buildings: damage sites laid over buildings and areas, as a share of what was analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>A damage site belongs to the building it lies in, else to the nearest within the matching distance. A building on analysed land without a site is undamaged; one whose site was not analysed, or that lies elsewhere, is not known.

Damaged (%) = 100 × damaged buildings / analysed buildings. Possible damage stands apart. A class that spans two (Copernicus “Damaged”: moderate to severe) counts as damaged and in its own field only.

A building counts at its point on surface in every area that holds it; the figures of the city count it once. Where an area has no footprints, damage sites count in place of buildings.

Affected people are the residents, before the event, of damaged buildings. That is not SDG 11.5.1, and a site seen on satellite images is not a structural grade.

Facilities take the damage of the building they are in. Streets count along the parts within the matching distance of a damaged site, where debris may lie. Layers of facilities and streets that a product has graded keep their classes. The rules of counting are the plugin's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Canonical damage classes 0 to 4; the plugin's own rules of counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>The areas with analysed and damaged buildings by class, their share, affected people and floor area, facilities and street length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Buildings with damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Every building with its class, date, number of sites and match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage by area, sector and class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>One row an area, sector and class: buildings, floor area, people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage sites without a building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Sites that belong to no building, why, and whether they count in their area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Facilities with damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Every facility with its class and the sites that hit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Streets with damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Every street with its class and the length that is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Buildings in the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damaged, of the buildings analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>People in damaged buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Neighbourhoods or districts. Without them the result is for the city as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>latest: the newest row of each site. all: every row. Or an epoch of the damage layer, or a date (2024-05-03).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Sector of the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Use of the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>The buildings that “Damage overlay” makes. Points need a field with the footprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Damage class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed; empty where a building was not analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Highest damage class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Where the source cannot tell two classes apart (Copernicus “Damaged”: 2 to 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Number of storeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Levels where they are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>The log says for how many damaged buildings this was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Footprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Ground area of the building in m², where it is better known than from the shape. Not the floor area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>How much debris the damaged buildings leave, by area: tonnes with a low, a central and a high figure, cubic metres and truckloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>hazus: floor area × tonnes per m² by structural type and damage class (brick, wood and other; reinforced concrete and steel). Cubic metres need the bulk density of the debris.

fema: the volume of destroyed buildings, homes by floor area and vegetation, others by volume. Tonnes need the bulk density. Lighter damage is not estimated.

nepal: tonnes and cubic metres per m² of destroyed buildings measured in Kathmandu; two to three times as much as hazus. The difference between methods is larger than the range of one: compare them.

Whether foundations count is not said by the sources. Class ranges take the low class for low, the high class for high, the mean for central. Truckloads are rounded up, row by row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>FEMA Hazus debris table; FEMA 325 (2007); Poudel et al. (2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Structural type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>HAZUS types (C1, C3M, URM) or materials (concrete, brick, wood). Where it is not known, the range over all types is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>For fema, which tells homes from other buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>hazus: all classes, by structural type. fema: volume of destroyed buildings. nepal: destroyed buildings, as measured in Kathmandu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>HAZUS, by structural type and damage class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>FEMA 325, volume of destroyed buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Kathmandu, destroyed buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris factors of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>CSV with type (* for all), damage_class (1 to 4), t_m2_low, t_m2_central, t_m2_high and, where known, m3_m2_low, m3_m2_central, m3_m2_high, source; or an edited copy of debris_factors_hazus.csv. Replaces the choice above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Bulk density of the debris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Tonnes per m³ of loose debris, from weighed trucks of your city. No value fits everywhere, so there is no default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>What a truck carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Cubic metres of loose debris a truckload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Height of a storey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>For fema, to get the volume of buildings that are no homes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>The areas with their debris; without areas, a table with one row for the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Volume of the debris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris outside the areas, not in the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Standardised damage, points or polygons, from “Standardise damage”: damage_class 0 (none) to 4 (destroyed), empty where not analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Footprints from before the event (or points). Without them damage sites count in place of buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Housing, health, education. The use, where there is no such field. Empty stays unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Residents of the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Before the event, from “Population to buildings”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Number of storeys, for floor area. Where it is missing the floor area is unknown, not guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Number of structures of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>What damage sites are a share of in areas without footprints, a census count for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Names the areas in the table by sector. Without it the field name does, else the feature's number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Analysed area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The land the damage product looked at. Without it nobody knows which buildings are undamaged, and percentages stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Take everything as analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Without an analysed area: a building without a site counts as undamaged. Only if you are sure of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Clinics, schools, water points, as points or polygons; or those a product has graded (damage_class).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Streets, for the length that is damaged; or those a product has graded (damage_class).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Matching distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>A site in no building belongs to the nearest one within this distance; streets within it count as hit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Several sites on one building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>worst: the worst class. latest: the class of the newest site. majority: the most frequent class, of equals the worst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The worst counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The newest counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The most frequent counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The lowest class that counts as damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>A damage polygon also hits buildings it covers by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>A damage polygon belongs to the building it overlaps most, and to every other of which it covers this share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Recovery priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Where to begin: areas ranked by damage, vulnerability, services and displacement, with how firm each rank is, the phase of recovery and what drives the rank. It is a starting point for a discussion, not its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>A composite index of the criteria in the table: each on a common scale, weighted, put together within its dimension and over dimensions. Rank 1 is the most urgent. rank_p05 to rank_p95 come from draws with other weights (and methods, where you name them); they are not confidence intervals.

Phases are those of the recovery ladder of UN-Habitat's Urban Recovery Framework (absorptive, adaptive, transformative). Which criterion belongs to which phase, and the rule, are the plugin's own: the first phase whose criteria score at least the threshold, else the last.

Drivers are the criteria, three at most, that lift the area most above the mean of all. Criteria, weights and phases of the default table are the plugin's own: replace them with what the city decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>OECD/JRC Handbook (2008); phases after the UN-Habitat Urban Recovery Framework (2022)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Neighbourhoods with damage and what else is known of them, one field a criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>CSV with field and, as wanted, label, dimension, direction (higher or lower), weight, phase, normalisation, low, high, missing_values, category_scores (word=score;word=score). Without it: the plugin's own criteria, as far as the areas have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Names the areas to begin with. Without it the field area_id does, else the feature's number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Score from which a phase applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>0 to 100: of the criteria of the phase, 100 being the most in the city. The plugin's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>The areas with score, rank, its spread, phase and drivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas without a rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas in the absorptive phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas in the adaptive phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas in the transformative phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>All streets, open and blocked. They join where they share a vertex; bridges and tunnels do not join what they cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Field of the streets: yes or no, 1 or 0, blocked or open. Or damage_class, of streets graded by a product. Empty is passable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Standardised damage, points or polygons, instead of the field or beside it: streets near severe damage are blocked by debris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Clinics, schools, water points that work: leave out (filter) those that do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Kind of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>People need one facility of each kind they reached before (health, education). Without it any facility will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary. Only people inside count, and nobody twice. Without areas everyone does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Reach of debris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Streets this near to a damaged site are blocked along the part within reach. Sites are often points in the middle of a building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Damage that blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>The lowest class of damage that blocks streets. A class that spans two (moderate to severe) counts by its lower end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Words for blocked (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Columns word and blocked (yes or no), where the field uses words of its own. Without a file the plugin's own table is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Cost of clearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Field of the streets: money, days or truckloads to clear the whole street; a blocked part of it costs its share by length. Without it the cost is the length in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>The order stops here, in the unit of the cost (metres where there is none).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>exact: the best order, where few parts decide; otherwise the one found chain by chain. greedy: always the one found chain by chain. The gap between both is reported where the best is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Best order, where it can be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Chain by chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Compare every order of up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Blocked parts where there is more than one way (with a budget, all that decide); chains of parts count as one. Each more takes twice the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>With a budget and more parts than that, the ones that reconnect most people are looked for so long. What is found by then is given, with how good it is proved to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Streets this near to the edge of a facility's grounds lead into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Street fragments that were never connected to a longer network are not used. The longest network always is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Route restoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Who is cut off from services by streets that debris or damage blocks, and in which order to clear them so that most people are reconnected for the least cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>A person is cut off from a kind of service when no facility of it can be reached over passable streets, but one could when every street was open; and reconnected when everything reached before is reached again. People and facilities are at the nearest street. On a blocked part nobody gets anywhere until it is cleared. One-way is ignored: relief goes both ways. Distances do not matter, only whether there is a way.

The order has least waiting: the sum, over people, of the cost spent until each is reconnected. With a budget it first reconnects most people within the budget. Parts that lead to nobody, or have a way around them, are left out; several blocked parts in a row are cleared together.

Where few blocked parts lie on loops, so that there is more than one way, every order is compared and the best one given. Otherwise it is found chain by chain: from everyone who reaches services, cheapest chains of blocked parts lead to everyone who does not, and the branch of them with most people for its cost comes first (Horn 1972; along trees as in Averbakh and Pereira 2021). With a budget the parts that reconnect most people are also looked for by a whole-number programme (HiGHS), which proves how good they are.

GAP_PCT says how much worse the order found chain by chain is than the best: 100 × (its waiting - least waiting) / least waiting, or with a budget 100 × (most people - its people) / most people. Where the best is not known a proved bound stands for it, and GAP_PCT is more than the true one.

Streets near damaged sites are taken as blocked by debris along the part within reach: the plugin's own rule. Nobody has looked at the streets themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The plugin's own rules; Horn (1972), Averbakh and Pereira (2021)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Streets to clear, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The street parts to clear, the first one first, with their cost, the people each reconnects and the people reconnected up to it. 0 people: it opens the way to the next ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>People cut off by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The areas with the people cut off before clearing and after it, in all and by kind of service; without areas, a table with one row for the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Blocked streets that are not in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Over budget, or not needed: clearing them as well would reconnect nobody more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>People and what they are cut off from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The people's layer: from which services each place is cut off, and the step of the order that reconnects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>People reconnected against cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>A row for each step: cost so far, people reconnected so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Cost of the order (metres without costs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Blocked street parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Street parts in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Chain by chain, worse than the best by at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Standardise damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Reads a damage product as it was published (UNOSAT, Copernicus EMS, xBD, or any layer with a table of its words) and gives one row a site and date in five classes, with the area that was analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>What each word or code of a source means stands in tables you can replace: 0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed, empty for not analysed. Not analysed is never undamaged. A word that spans two classes (Copernicus “Damaged”) is kept as a range until you split it. UNOSAT's columns side by side become rows, numbered by date and not by the suffix of their names; its codes run from 1 (destroyed) to 4 (possible), and layers that read them backwards are refused. Copernicus products give their dates in a table of images, which is joined. xBD is read by its labels. Values that stand for none (“Null”, 1899-12-30, “Fully Functional” on every road) become empty and are reported, exact copies count once, and where products overlap the newest that saw the place is kept. Classes seen from above match grades given on the ground only roughly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>UNOSAT schema of October 2025 and older; Copernicus EMS Rapid Mapping schemas of 2016 and 2026; xBD labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Damage product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The product's zip as it was published, a GeoPackage, geodatabase, shapefile or GeoJSON, an xBD label file, or a layer of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>auto recognises the first three by their fields. custom: the class field and the crosswalk table say all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Recognise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>UNOSAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Copernicus EMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>xBD (xView2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Somebody else, by a crosswalk table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Table of its words (crosswalk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>A CSV file that says which class each value of the source is (source_class, damage_class and, for ranges, damage_class_high). For a known publisher it adds to the plugin's own table and overrules it. Start from resources/tables/damage_*.csv of the plugin or from the table of classes of a run before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Field with the damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Empty: the field that the publisher uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Field with the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>When the site was seen. Empty: the date of the image that the publisher gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Field with the confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>How sure the source is. Empty: the field that the publisher uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>More products of the same city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Other zips or files, older or newer. Where their sites share a place, the newest that saw it is kept. To see change, standardise each product by itself instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Words that span two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>keep: as a range (Copernicus “Damaged” is 2 to 3). low, high: put into the lower or the higher class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Keep as a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The lower class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The higher class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Order in dates that end with the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>auto: found from values above 12; dates that could be either stay empty. ymd: the year always comes first. dmy: 3/4/2020 is 3 April. mdy: it is 4 March.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Points of two products this close are one site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Used between products only. Polygons are one site where they cover each other's middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Warn from this many sites on one coordinate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Reports are often placed on the middle of a street or district. Nothing is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>One row a site and epoch with its class, the words of the source and the date of the image. A site of mixed points and polygons is a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The area of interest where images show it, without what is marked as not analysed. Empty when the product does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Roads of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Roads with their grade where the product has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Facilities of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Facilities with their grade where the product has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>What each word of the source became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Each value of the source, its class and how often it occurs. Words without a class are to be looked into. Saved as CSV and edited, it can be given back as the crosswalk table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Moderate damage, or from moderate upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>No damage seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Among these, of a class that may be higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Of a class that no table knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Exact copies left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Left out for a newer product's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Date of the newest image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Epoch before the last, where there are several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Choose a damage product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>QGIS could not write the page of the brief (“{file}”). Check that the disk is not full, or save it elsewhere. What was there is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>“{file}” cannot be replaced: {reason}. It may be open in another program: close it there, or save under another name. What was there is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>The brief cannot be saved as “{file}”: {reason}. Choose a folder that is there, that you may write to and that has free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>There are no translations into “{language}” yet: texts are English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>No font on this computer has these letters, which show as boxes: {scripts}. Install one (Noto Sans has them), then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>The page has no map: none of its layers can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Not verified, not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Before you quote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>{workflow}: the assessment in brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Some of these figures are not up to date: run the steps again first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Data: {publishers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Layers of which no publisher is recorded: {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Method: {editions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Measured in {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Map in {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Computed on {days} with Urban Profiling {plugin}, QGIS {qgis}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>and {n} more in the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/map_side.py"/>
        <source>… and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/small_print.py"/>
        <source>… and {n} more notes in the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/seed_parameter.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/seed_parameter.py"/>
        <source>The same seed gives the same draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary as one polygon. The city is all of them together, counted once where they overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Which streets count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>streets: streets for vehicles and pedestrian streets. walk: all that one may walk, with footpaths, steps, service roads and alleys; the better choice where lanes are drawn as paths. Private ones never count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Streets, footpaths and alleys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Class of street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>The field with the class of street. Without one, every street of the layer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Which classes count (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Columns class, streets, walk (yes or no). A row “unknown” stands for every other class. Without a file the plugin's own table is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Join street ends within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>A street end this near to another street joins it. Raise it for streets drawn carelessly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Join streets that cross without a vertex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>For street layers drawn without shared vertices. Streets whose bridge, tunnel or layer differ stay apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Longest way to a street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>People and places farther than this from any street are not reached. The walk to the street counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>A street leads in within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Streets this near to the edge of a place lead into it; given entrances this near belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Smallest connected street network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Street fragments with a smaller total length are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/benchmarks.py"/>
        <source>Table “{name}”: in lines {ids} the benchmark is not above the minimum. Correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/benchmarks.py"/>
        <source>Table “{name}” has no rows of the edition “{edition}”; it has {editions}. Leave out the column edition to use all of its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/benchmarks.py"/>
        <source>Table “{name}” has several rows for {indicators} in one edition. Keep one of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Reading and coordinate systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Neighbourhoods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Fields and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Identifiers and codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Numbers and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Areas overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land that two areas share, in pieces wider than {seam_m:g} m; a note when it is no more than {overlap_pct:g} % of all their land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>People, buildings and land there count in both areas. City figures count them once, so a sum of the areas is larger than the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>City figures count it once. A sum of the areas counts it twice: correct their borders. Where the layer holds two levels (districts and their neighbourhoods), use one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>{n} areas of “{name}” overlap, on {share:.3g} % of their land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Thin overlaps along the borders of areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land that two areas share, in pieces narrower than {seam_m:g} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>The border was drawn twice, not quite the same. What stands on the strip counts in both areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Give the strip to one of the two areas: edit with “Avoid overlap” switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>{n} areas of “{name}” overlap an earlier one on a strip narrower than {seam_m:g} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Thin gaps between areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land that no area covers, enclosed by areas and narrower than {seam_m:g} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>What stands on the strip counts in no area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Move the border of one of the areas to that of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Between {n} areas of “{name}” lie {gaps} gaps narrower than {seam_m:g} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Areas leave out a part of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land inside the boundary that no area covers: more than {uncovered_pct:g} % of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>City figures that are made with the areas leave that land out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>City figures made with the areas are for the land they cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>The areas of “{name}” leave out {share:.1f} % of “{boundary}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Features that are there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Features with the geometry of an earlier one and the same values in every field (buildings, streets and people: in the fields that the role knows). Not looked at are points of surveys and other sensitive layers, of damage and of people: several may well share a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>They count twice, mostly because a layer was added to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Remove them with “Delete duplicate geometries”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>{n} features of “{name}” repeat an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Two features with one geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Lines and polygons with the geometry of an earlier one, but other values in their fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Their land, length or floor area counts twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Look which of the two is right and remove the other; keep both where they are meant, such as flats of a house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>{n} features of “{name}” repeat the geometry of an earlier one with other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>No area analysed for damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Whether there is a layer of damage areas beside that of damage sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>A building without a damage site is undamaged only where somebody has looked. Without the analysed area no share of damaged buildings can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Give the area that was analysed: products of UNOSAT and Copernicus hold it (“area of interest”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>For “{name}” no analysed area is given: shares of damaged buildings will be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Damage outside the analysed area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Damage sites that touch no polygon of the damage areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>They are in no share of damaged buildings; the two layers may be of different products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Choose the analysed area of the same product, or add the areas of all products that are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>{n} of {all} damage sites of “{name}” lie outside “{areas}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Many damage reports on one point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Damage points that share their coordinates with an earlier one of the same epoch; a note when no point has {crowd} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Reports are often placed at the middle of a district or a street, and one building is reported several times. Matched to buildings they give too few damaged ones, or the wrong ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Find out how the reports were placed; leave out those that stand for an address or a district only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>{n} of {all} damage reports of “{name}” stand on the point of another; up to {most} on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Dates that stand for “unknown”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Dates before {first}, after {last}, and 1 January 1970: what spreadsheets and devices write where there is no date (30 December 1899 is day 0 of a spreadsheet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>“Earliest” and “latest” are decided by them, and rounds come out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Leave these dates empty, or enter the right ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>The field “{field}” of “{name}” holds {example} in {n} features: that is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Ends before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Pairs of date fields named start and end, begin and end, from and to (until), opened and closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>One of the two is wrong, so durations and rounds are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Correct one of the two dates; a device's clock may have been wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>In {n} features of “{name}” “{last}” lies before “{first}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Observed in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Dates of damage images, surveys and displacement rounds that are later than tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>“Latest” is decided by them. Mostly day and month are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Correct these dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>The field “{field}” of “{name}” lies in the future in {n} features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>A field is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields without which a layer is of no use in its role: the people of a population layer, the class of damage sites, the space that a survey answer is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The steps that need it stop, unless you name another field to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Rename the field that holds it, or choose it in each step that asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>“{name}” has no field “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>“{column}” seems to hold it: rename it, or choose it in each step that asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields that are mostly empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields that decide figures and are filled in less than {mostly_pct:g} % of the features: a warning for those that the role requires, else a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Steps put a default in the place of what is missing, or leave the feature out: a cost with two floors for every building, a width by street class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fill in what you know, of the largest features first; figures say how much rests on defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Few features of “{name}” have a value in: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Words that no step understands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields that take certain words only: the status of a space, the capacity of a stop, the class of damage. Capitals and spaces around a word do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The feature is treated as if nothing were known about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Put one of the accepted words in the place of the others.</source>
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
        <source>Open spaces of unknown access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Open spaces without a known word in the field access; a note when they are no more than {many_pct:g} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Only spaces open to everyone count as public. Who may enter decides how large the share of public space is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The inventory takes parks and squares as public and leaves the rest to be checked: check the large ones first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Nobody recorded who may enter {n} of {all} open spaces ({share:.0f} %) of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Who may enter {n} of {all} open spaces ({share:.0f} %) of “{name}” is not recorded, or in words that are not known: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: no feature has a geometry, so none is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} features without a geometry were dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} invalid geometries were repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} invalid geometries were repaired; {lost} features had no area or length and now have no geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} collections keep only the parts that count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} features that repeat an earlier one were dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: x and y of {n} features were exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: thin overlaps were cut from {n} areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: thin overlaps were cut from {n} areas; {left} would fall apart or share more land, and are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}”: ends within {gap_m:g} m of a street were joined to it; {n} streets changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}”: ends within {gap_m:g} m of a street were joined to it; {n} streets changed. {left} streets are so short that they would vanish, and are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}” has no field bridge, tunnel or layer: which crossings are bridges nobody can tell, so none was joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}”: streets that cross on one level got a common vertex; {n} streets changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: garbled texts of {n} features were mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: garbled texts of {n} features were mended; in {lost} letters are lost for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: texts of {n} features were trimmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: {n} row of tags was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: the codes in “{field}” are texts of {digits} digits; {n} got their zeros back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fixed.py"/>
        <source>“{name}”: there is nothing to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fixes.py"/>
        <source>What “{check}” finds cannot be mended by itself: {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fixes.py"/>
        <source>There is no layer for “{role}” to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Groups that do not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Fields of groups (women and men; girls and boys with them; children, adults and older people) against the field population: sums that differ by more than one person and {differ_pct:g} %, groups larger than everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Shares of groups are over their own numbers; they then do not fit the share of everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Check whether a group is missing, is counted twice, or is of another year than the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>In {n} features of “{name}” {groups} do not add up to “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>In {n} features of “{name}” the group “{group}” is larger than “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Identifiers that repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Fields that tell features apart: osm_id, building_id, area_id, space_id, facility_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Results are joined by them: rows multiply, or the wrong one is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Results are joined by it: give each feature its own, or remove copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} features of “{name}” repeat the “{field}” of an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Features without an identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>The same fields, and the space_id of a survey: whether some features have no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Nothing can be joined to them: their answers and results are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Give each of them an identifier of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} of {all} features of “{name}” have no “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Area codes that lost their zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Fields of P-codes and other area codes that hold digits only, of which some have one digit less than the others, or which match the codes of another layer once zeros are put before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>A spreadsheet turns the code 01004 into the number 1004. It then matches no other table, without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Keep codes as text: import the table again with this column as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} codes in the field “{field}” of “{name}” have fewer than {digits} digits: zeros before them were lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Rows that belong to no feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Whether the open spaces have the space_id of each survey answer, and the areas the P-code or area_id of each row about displacement, households or tenure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>These rows are in no figure by space or by area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Correct the codes, or choose the layer they belong to. Rows of other cities may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} of {all} rows of “{name}” have a code in “{field}” that “{other}” lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Texts where numbers are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Fields of the role that hold numbers (floors, heights, widths, lanes) but are texts in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>They are treated as not known: “2-3 floors” is no number of floors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Write plain numbers, with a point and without units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is not a number in {n} features, for example “{example}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is not a number in {n} features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Values that cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Numbers outside what is possible: negative counts, areas and lengths, shares beyond 100 %, more floors than the tallest building has. The limits with their sources are in resources/tables/check_ranges.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Often a code for “unknown” (-9, 999) or another unit: one such value spoils a sum, a mean and a map's legend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Correct these values, or leave them empty when they are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is outside {low:g} to {high:g} in {n} features ({least:g} to {most:g}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is below {low:g} in {n} features, down to {least:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>The layer shows another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>The extent of each layer and raster against that of the boundary (else the urban extent, else the areas): an error when they do not meet, a warning when more than {mostly_pct:g} % of the features lie outside. Without any of these, layers that lie more than {near_km:g} km from every other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>What lies outside is in no figure: results are empty or too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Choose the layer of this city, or check both CRSs.</source>
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
        <source>“{name}” lies wholly outside “{reference}”.</source>
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
        <source>Single features far from the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Features at latitude 0, longitude 0; and, in layers of {enough} features or more, those that lie more than {sizes:g} times the extent of the middle 90 % (and {far_km:g} km) away from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>A position that was never taken is often stored as 0, 0. One such feature stretches the layer's extent over half the world, and its people or damage are missing from the city's figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Correct their positions, or delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>{n} of {all} features of “{name}” lie far from all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” meets none of the other layers: it shows another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People told in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the fields that hold numbers of people hold numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Steps that count people stop, rather than leave some of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Fewer than no people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the fields that hold numbers of people are negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Steps that count people stop; other tools subtract them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Often a code for “unknown”: leave these values empty, or correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The field “{field}” of “{name}” is negative in {n} features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the field population is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Unknown is not nobody: totals are too small by those who live there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>They count as unknown, not as 0. Enter 0 where nobody lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{n} of {all} features of “{name}” have no value in “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Population polygons too large for walking distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Polygons of the population layer larger than {limit_ha:g} ha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>A polygon counts at one point. In a large one most people live elsewhere, so walks from that point mean little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Steps that measure walks refuse them: spread them with “Population to buildings” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{n} population polygons of “{name}” are larger than {limit_ha:g} ha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Something else stands in for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the field population_source says that floor area or buildings stand in for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Percentages of people are then percentages of floor area or of buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Give a population grid, census areas or a total when you have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Layers that hold different numbers of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The sums of population over the boundary, the areas, the population layer, the buildings, and the cells of the population grid whose middle lies in the city: whether they differ by more than {differ_pct:g} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Figures per person depend on which of them a step uses, and do not fit each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Check years and extents, and state in the report which one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The layers hold different numbers of people: {totals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People where there are no buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People of points more than {near_m:g} m from any building, of polygons that touch none, and of grid cells in the city without one: more than {outside_pct:g} % of all, a warning from {much_pct:g} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>They cannot be put into buildings, and walk from where nobody lives. Mostly buildings are missing in a part of the city, or the grid spreads people over open land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Look where they are: add missing buildings, or use a grid that was made with buildings (a “constrained” one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{share:.0f} % of the people of “{name}” are where no building is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>A raster without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Whether a raster has a cell with a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>A step that needs it stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Choose another raster or band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” has no cell with data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Fillers that count as values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells of exactly -9999, -32768, 65535 and other numbers that programs write where there is no data, and numbers too large for anything, that the raster does not declare as “no data”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>They are added up as people and averaged as heights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Declare this value as “no data” and save the raster with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” has {n} cells of {values}, which stand for “no data”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Fewer than no people in cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Whether the population grid has cells below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>They are subtracted from the people of the city, or the step stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” has {n} cells below 0, down to {lowest:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Values of another unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Population grids: no cell above 1 (a share), the same in every cell (a mask; a note), or more than {crowded:,.0f} people per km² on average where people are (a density instead of people per cell). Elevation: values below {lowest:g} or above {highest:,.0f} m, or the same everywhere (a note).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells are added up as people and read as metres. A density per km² in cells of one hectare gives a hundred times too many people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Read what the cells hold at the raster's source, and turn it into people per cell or metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” goes from {low:g} to {high:g}: no land is that low or high in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” is {low:g} everywhere: that is no elevation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells too large for a city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells larger than {population_m:,.0f} m (population) or {elevation_m:g} m (elevation).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>One value stands for many streets: what differs between neighbourhoods cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Use a finer raster where there is one (population: 100 m, heights: 30 m).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>The cells of “{name}” measure {width:,.0f} x {height:,.0f} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>A raster that does not cover the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>The part of the boundary (else the urban extent, else the areas) outside the raster's extent: more than {uncovered_pct:g} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>People and heights there are missing, and totals too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Use a raster that covers the whole city; tiles can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” leaves out {share:.1f} % of “{reference}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>No cell of “{name}” holds more than 1: that is a share or a mask, not people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Every cell of “{name}” with people holds {value:g}: that is a class or a mask, not people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” would hold {density:,.0f} people per km² where there are any: its cells hold something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>The layer is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether the layer has a feature; its filter and selection count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Choose another layer, or check its filter and selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>“{name}” has no features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Features without a geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether each feature has coordinates; an error when none of the layer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They lie nowhere, so they are left out of every figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left out. Draw or delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” have no usable geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Invalid geometries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Polygons that cross or touch themselves, holes outside their polygon, lines without length: what the Simple Features standard (OGC 06-103r4) does not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Areas and overlaps of such shapes are not defined. The plugin repairs them on the way and says so; other tools stop or give wrong areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Every step repairs them on the way. “Fix geometries” does it for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” have an invalid geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Points where polygons are needed, and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether each feature is a point, line or polygon as its role asks; an error when none is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left out: a point has no area, a line no inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left out. Choose the layer that has the right geometry.</source>
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
        <source>Several kinds of shape in one feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Geometry collections: features that hold points, lines and polygons at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Only the parts of the kind that the role asks for count. Such features are mostly left over from an overlay, and many formats cannot store them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Keep the parts that are meant, and delete the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” are geometry collections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Arcs are drawn as straight pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether the layer's geometry type has curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Curves are taken as many short straight pieces, as QGIS draws them. Areas differ by far less than one percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>“{name}” has curves, which are taken as straight pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Heights in the geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether coordinates have a third number (Z) that is not always 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>All figures are made in the plane: a height in the geometry is not read. Heights of buildings are taken from the field height_m, the number of floors from levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Copy heights that matter to a field (“Extract Z values”); otherwise there is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” have heights in their coordinates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Polygons too narrow to be real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Polygons narrower than {width_m:g} m on average: twice the area over the perimeter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left over from an overlay, and raise every count of features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Slivers of an overlay or of careless drawing: merge or delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} polygons of “{name}” are narrower than {width_m:g} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>The street network falls into pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>The share of the length of walkable streets in the largest connected part: less than {connected_pct:g} %. An error when no street can be walked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Nobody walks from one part to another: people on the smaller parts reach nothing outside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Streets join where they share a vertex. Raise the join tolerance or join crossings where they were drawn without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Only {share:.1f} % of the street length of “{name}” is connected to the largest part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Streets that end just short of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Ends that share no vertex and lie within {gap_m:g} m of a street on the same level (bridge, tunnel, layer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>On the map they meet, in the network they do not: the way round may be a kilometre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Raise the join tolerance of the step to {gap_m:g} m, or snap them with “Snap geometries”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} streets of “{name}” end within {gap_m:g} m of another street without joining it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Streets that cross without a junction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Walkable streets that cross on the same level (bridge, tunnel, layer) without a shared vertex; a note when they are no more than {crossings_pct:g} % of the streets, and where no field tells bridges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Nobody can turn there: streets join at shared vertices only, so that bridges stay bridges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Where they do meet, put a vertex into both, or choose “join crossings” in the step. Where one is a bridge or a tunnel, say so in the field bridge, tunnel or layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} streets of “{name}” cross another without a junction, at {places} places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} streets of “{name}” cross another without a junction, at {places} places; no field bridge, tunnel or layer tells which are bridges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Buildings far from any street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Buildings whose point on surface is more than {far_m:g} m from a walkable street in a connected part of at least 1 km; an error when all are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Their people count as not served by anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Their people count as not served. Add the missing paths, or accept longer walks to streets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} buildings ({share:.1f} %) of “{name}” are more than {far_m:g} m from any connected street.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer's file opens and its features can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>No step can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Correct it, or choose another layer, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>No coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer says which system (CRS) its coordinates are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Coordinates are only numbers without it: no step can place or measure the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Set the CRS the data was made in (layer's properties, Source › Assigned CRS). Whoever made the data knows it; a .prj file beside a shapefile holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>“{name}” has no coordinate reference system: no step can place it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Layers in degrees or in a map projection that stretches lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether lengths measured in the layers' one CRS are true to one percent. Degrees are no lengths, and Web Mercator (EPSG:3857) stretches them, by a fifth at 34° north and twofold at 60°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The plugin measures in a metric CRS of its own choice. What you measure yourself in the layer's CRS, in the field calculator for example, does not agree with its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Nothing to do for the plugin's own figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layers are in {crs}, in which lengths are not true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Nothing to do: every step works in metres, here in {metric}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Layers in several coordinate systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether all layers are in one CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Good to know: the plugin brings them into one metric CRS, other tools may not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layers are in {n} coordinate systems: {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer lies outside the area its coordinate system is made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer touches the area that its CRS is published for, widened by {margin_deg:g} degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Mostly a wrong CRS was assigned, so the layer shows another place; else its lengths and areas are distorted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Assign the CRS the data was made in (layer's properties, Source › Assigned CRS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>“{name}” is said to be in {crs}, which is made for {area}, but lies near {latitude:.1f}, {longitude:.1f} (latitude, longitude).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Degrees that claim to be metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether all coordinates of a layer in metres are as small as latitudes and longitudes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer lies somewhere else, and a city is a few metres wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Assign EPSG:4326 to the layer (layer's properties, Source › Assigned CRS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Metres that claim to be degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether a layer in degrees has coordinates beyond 360 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>There is no such place: the layer cannot be placed or measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Assign the projected CRS the data was made in (layer's properties, Source › Assigned CRS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Latitude and longitude are swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Layers in degrees: whether a latitude is beyond 90 degrees, or the layer meets the boundary or the other layers only with its axes exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer lies on another continent, and no step finds its features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Run “Swap X and Y coordinates” of the Processing toolbox and use its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>“{name}” lies in “{reference}” when latitude and longitude are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Coordinates that the coordinate system does not reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer's extent can be turned into degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The CRS is wrong: there is no such place in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Garbled letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Texts that were read in the wrong encoding: UTF-8 taken for Windows Latin (“CÃ¡diz” for “Cádiz”), Windows Arabic taken for it (“ÍáÈ” for “حلب”), and letters that are lost (“�”, “???”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Names do not match those of other tables, and stand in maps and reports as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Set the right encoding in the layer's properties (Source › Data source encoding) or export it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>The field “{field}” of “{name}” is garbled in {n} features, for example “{example}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>The field “{field}” of “{name}” is garbled in {n} features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Set the right encoding in the layer's properties (Source › Data source encoding) or export it again as UTF-8{hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Spaces around texts, and texts of nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Texts that begin or end with a space, and empty texts where there should be no value (NULL); empty ones not in tables, since CSV files know no NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>“Clinic ” and “Clinic” are two words to a join or a legend, and an empty text is a value to most tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Nothing to do for the plugin's own figures; trim the texts before you join by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>{n} features of “{name}” have texts with spaces around them or with nothing in them, in: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>A row of HXL tags among the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>A row whose texts are tags such as #adm2+code: the second line of a table from the Humanitarian Data Exchange (HXL standard).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>It counts as a row of data, and turns columns of numbers into texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Delete this row, or load the table without its second line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>{n} row of “{name}” holds HXL tags, not data.</source>
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
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” does not exist or is no file. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” has no header: its first line is a building already. Only Google's files without a header ({columns}) can be read so; add a first line with the names of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” has no column with outlines as WKT (geometry or wkt). It has: {columns}. Google Open Buildings offers files of points too: get the polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” is damaged or was cut short after about line {line}, so nothing was imported: buildings would be missing unnoticed. Get the file again and compare its size with the source's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” is GeoParquet, which the GDAL of this QGIS cannot read. Get the same data as GeoJSON or GeoPackage, or convert it on another computer: ogr2ogr buildings.gpkg {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” has no coordinate reference system. Load it into QGIS, set its CRS and choose the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” holds several layers of polygons: {layers}. Load the right one into QGIS and choose it, or write {path}|layername=&lt;name&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” holds no layer of polygons. It holds: {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Data © OpenStreetMap contributors, Open Database License (ODbL): name them on maps and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Data of the Overture Maps Foundation, overturemaps.org, with © OpenStreetMap contributors; the buildings are under the Open Database License (ODbL): name both on maps and reports. Taken from: {datasets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Data of Google Open Buildings, CC BY 4.0 or Open Database License (ODbL) 1.0 at your choice: name it on maps and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Building footprints of Microsoft, under the Open Database License (ODbL), from March 2026 on under CDLA Permissive 2.0: name Microsoft and the licence of your download on maps and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” is not of a publisher that the plugin knows: its own licence holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” is an OpenStreetMap extract, not {vendor}. Choose the scheme “auto” or “osm”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}”: latitude and longitude are swapped in the outlines, compared with the columns latitude and longitude. WKT has the longitude first: get the file again, or swap them (“Swap X and Y coordinates” of the Processing toolbox) and choose the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>All {n} footprints of “{name}” {where}have a confidence below {least:g}. Choose a lower one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>None of the {n} footprints of “{name}” (x {west:.4f} to {east:.4f}, y {south:.4f} to {north:.4f}, {crs}) touches the boundary “{boundary}”. Check that both are of the same city and that the boundary has the right CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” holds {n} rows but none with an outline that can be read ({rows}). Get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>None of the {n} features of “{name}” is tagged as a building. Choose the layer of buildings, or the scheme “any” to take all of its polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” holds no footprints at all. Choose another file or layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” was read as {vendor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Areas measured in {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Height is known for {height_pct:.0f} %, levels for {levels_pct:.0f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} lines could not be read as footprints and were left out (lines {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} features have no outline and were left out (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} outlines lie beyond the poles or the date line and were left out ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Kept are footprints that touch the boundary, whole; {n} lie outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} footprints of a confidence below {least:g} were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} footprints of unknown confidence were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} features are not tagged as buildings and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{ids_n} footprints repeat the id of an earlier one and {outlines_n} more its outline: each was kept once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} confidences are not numbers from 0 to 1 and count as unknown (rows {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} heights cannot be read and count as unknown (rows {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} numbers of levels cannot be read and count as unknown (rows {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_schemes.py"/>
        <source>“{name}” has none of the columns of {vendor}. It has: {columns}. Choose the scheme “auto”, or “any” for outlines from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_sources.py"/>
        <source>“{name}” is a table without outlines. Choose a layer of polygons, or the file itself if it is a CSV with outlines as WKT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}” has no stop that can be used. Check that it is a whole GTFS timetable and that its trips call at its stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}” is not a GTFS timetable: it has no stops.txt. Choose the feed's .zip file, or its stops.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}”: {file} has no column {columns}. Its columns are: {header}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}” cannot be read: {reason}. Check that the file is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stations, entrances and other places that are no stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops have no usable coordinates and are left out (stops {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops are there twice; the first counts (stops {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}”: stops.txt has no stop with coordinates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>Without {files} nobody knows which vehicles call: mode and capacity of the stops are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>Routes of unknown types are passed over: {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops at which no trip calls are left out (stops {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops of “{path}”, by mode: {modes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_footprints.py"/>
        <source>Reading the footprints</source>
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
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>The size of the areas must be above 0 m; {size_m:g} was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>Areas of {size_m:g} m would be about {n:,.0f}; at most {most:,} are made. Choose a larger size: with {better_m:,.0f} m they are few enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>Blocks are the land between streets, but no streets are given. Give a street layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>The streets enclose {n:,} blocks; at most {most:,} are made. Choose a smaller boundary, or fewer classes of street.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>All {n} areas are smaller than the smallest that may stand alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>{n} parts of cells were too small and joined a neighbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>{n} blocks were too small and joined a neighbour.</source>
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
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>{left:,.0f} people ({share:.1f} %) are unplaced: {n} cells of the grid have people but no building that can hold them. A grid that reaches beyond the city counts whole: clip it to the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>{left:,.0f} people ({share:.1f} %) are unplaced: {n} areas have people but no building that can hold them (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>{n} areas have no population value and count as unknown, not as 0 (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is known for the whole city only: the same share everywhere. It can show no difference between places, so figures by this group are not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is known for {n} areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is known for {n} cells of its grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Of group “{group}”, {left:,.0f} people are unplaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is larger than the population of {n} buildings. Check that both come from one source.</source>
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
        <source>None of the layers ({names}) has a geometry, so there is nothing to measure. Check the inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}”: its coordinates do not fit its CRS ({crs}). Assign the CRS the data was made in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layers “{streets}” and “{name}” do not overlap: they lie {km:.1f} km apart. Check that both are of the same city and have the right CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/errors.py"/>
        <source>“{path}” cannot be read ({reason}). Check your rights to the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/errors.py"/>
        <source>“{path}” is empty (0 bytes). The download probably failed; get the file again.</source>
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
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}” is empty. Choose a layer with features, or check its filter and selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}” has no field “{field}”. Its fields are: {fields}.</source>
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
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}” compares {given}, but must compare all dimensions ({dimensions}) or all indicators ({fields}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}”: comparisons are numbers above 0 (3, 0.5, 1/3). Correct these lines (line: value): {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}” lacks the comparisons {pairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}”: {pairs} are compared both ways, but one is not the reciprocal of the other (3 and 1/3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>Left out, because they are empty or the same everywhere and so tell no place from another: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>Table “{path}”: goalposts need “low” and “high” for {fields}. Give them, or choose another normalisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>Table “{path}”: counting deprivations needs a threshold for {fields}: “high” where a high value is the deprivation, “low” where a low one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>{n} of {all} places have no score and no rank: fewer than {share:.4g} % of the {k} indicators are known there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>{n} places are scored without all indicators; “availability” says how many are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>The highest score counts: weights play no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>rank_p05 to rank_p95 hold nine of ten ranks of {draws} draws with weights up to {noise:g} % higher or lower. They show how much rests on the choices; they are not confidence intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>The pairwise comparisons contradict each other: their consistency ratio is {ratio:.2f}, and up to {limit:.2f} is commonly accepted. Look for comparisons that go round in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: the direction in lines {ids} must be higher (a high value gives a high score) or lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: the weights in lines {ids} are negative. Use 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: in lines {ids} “low” must be below “high”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: lines {ids} are normalised by goalposts and need “low” and “high”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: write the category scores in lines {ids} as word=score;word=score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Layer “{name}” has no field {lacking}, which table “{path}” names. Its fields are: {fields}. Correct the table, or join what is lacking to the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Layer “{name}”: “{field}” is not a number in features {ids} ({values}). Correct them, name them in “missing_values”, or give the words a score in “category_scores”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Layer “{name}”: “{field}” has categories without a score: {values} (features {ids}). Add them to “category_scores”, or to “missing_values”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/weights.py"/>
        <source>Weights from pairwise comparisons (ahp) need the table of comparisons. Give it, or choose other weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/weights.py"/>
        <source>Table “{path}”: all weights of {dimensions} are 0. Give one of them a weight above 0.</source>
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
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>Layer “{name}”: features {ids} are larger than 1 ha, so nobody knows where in them people live. Spread the people over buildings with “Population to buildings” (populationtobuildings) first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>“{name}”: {n} buildings are larger than 1 ha (features {ids}); the people in each count at one point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>No population field is chosen: each feature counts as one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>Not measured for {groups}: their share of the people is the same everywhere, as when it is known for the whole city only, so they show no difference between places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>“{name}”: the field {field} is empty in {n} of {all} features; taken as 0 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>“{name}”: {group} are more than all people ({field}) in {n} features ({ids}). Check whether both fields are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>Nobody of layer “{population}” lies in an area of “{areas}”. Check that both are of the same city and have the right CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>{features} features where people may live lie outside “{areas}” and are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>{n:.0f} people ({features} features) live outside “{areas}” and are not counted.</source>
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
        <source>Layer “{name}”: the field “{field}” is not a number in features {ids}. Correct them or leave them empty, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}” has no field “{field}”. Choose the field that holds the people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}”: the field “{field}” is negative in features {ids}. There are no negative people: correct them or leave them empty, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>{n} areas have no people: their square metres per person are unknown.</source>
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
        <source>{n} features where people may live are not reached and count as not served: {off_street} lie farther than {max_snap_m:g} m from a usable street, from {no_way} no way leads to a place.</source>
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
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>Deprivation is not known in {n} areas; the concentration index leaves them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>Deprivation is not known in {n} areas with {pct:.1f} percent of the people; the concentration index leaves them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>Where deprivation is known nobody has any supply: the concentration index is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>All areas are equally deprived: the concentration index of 0 tells nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>“{name}”: {n} areas without people are left out, with a supply of {supply:g} (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>“{name}”: {n} areas whose people or supply are not known are left out, with {people:,.0f} people and a supply of {supply:g} (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>The areas overlap by {pct:.1f} percent: people and supply there count in each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>No classified land of “{uses}” lies in “{areas}”. Check that they show the same city and that both layers have the right CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>The mix is measured in areas or in cells: give areas, or a cell size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Choose the field of “{name}” that holds the class of land use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Layer “{name}”: the field “{field}” names no class of land use. Choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Layer “{name}”: the field “{field}” has {n} different values; at most {most} classes are told apart. Choose the field with the class, or group the classes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Layer “{name}” has {found} classes, more than the {n} of the score: {names}. Group them, or give a larger number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>“{name}” has {found} classes: {names}. A score of 100 means that {n} classes have the same share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>With a single class there is nothing to mix: without a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>{pct:.1f} percent of the land has no class. The mix is that of the rest; shares are of all land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Classes overlap on {pct:.1f} percent of the land, which counts in each of them. Check “{name}” for polygons drawn over each other.</source>
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
        <source>None of the {n} spaces of “{name}” counts as open public space, so nobody is served. Set access and status with the open space inventory, or count spaces of unknown access or still to be checked.</source>
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
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>No area of “{name}” has people in “{population}” and a known “{supply}”, so there is nothing to compare. Check both fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden in {n} areas (field suppressed); on the Lorenz curve these areas are one, the curve by deprivation leaves them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Choose the field of “{name}” that holds the supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Choose the field of “{name}” that holds the people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Layer “{name}”: the supply in “{field}” is negative in features {ids}. Nobody has less than nothing: correct these values or leave them empty, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>“{name}”: nobody has any of it, so nothing is spread unequally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>“{name}” has one area with people, so there is nothing to compare: a Gini of 0 tells nothing. Give neighbourhoods, or make areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>The 40 percent of the people who have least have nothing, so the Palma ratio is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>“{name}”: {n} spaces have no identifier and so no answers (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>“{name}”: {n} spaces share an identifier with another and have the same answers (spaces {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>The scoring is the plugin's own: 0 is worst, 100 best, as the table of questions says. {n} of {all} spaces have answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>Scores of {n} spaces that fewer than {minimum:g} people stand behind, and what would give them away, are left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>No space has that many answers. Where surveyors filled in the forms rather than people who were asked, one form a space is enough: set the smallest number of answers to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>The denominator is the built-up extent, but no built-up layer is given. Give one, or choose “city”.</source>
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
        <location filename="../urban_profiling_plugin/core/public_space/public_space_sites.py"/>
        <source>Layer “{name}”: the field “{field}” adds up to 0, so there is nobody to choose sites for. Choose another field, or check its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_sites.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden for {n} sites (field suppressed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: a dimension cannot be called “{name}”, the name of the score of all dimensions (lines {ids}). Call it something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: column “{column}” runs from 0 (worst) to 100 (best), but not in lines {ids}. Correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: the weight is negative in lines {ids}. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: line {line} repeats the answer “{answer}” of question “{question}”. Keep one of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: the range “{answer}” of line {line} does not run from a smaller to a larger number (one with score_to needs both). Write it as 1..5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: question “{question}” has different values of “{column}” (lines {ids}). Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Layer “{name}”: question “{question}” may be any of the fields {fields}. Write the whole name of the right one into the table of questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>Table “{table}”: a walking distance must be above 0 m, but is not in lines {ids}.</source>
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
        <source>“{name}”: the field {field} is empty for {n} facilities (features {ids}): their capacity is not known. The supply per person leaves them out: a least figure near them, and empty where no other facility reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>“{name}”: {n} facilities reach nobody; their capacity of {supply:g} is in no supply ratio (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>“{name}”: {n} candidates are drawn again where another is (features {ids}). A site and its double serve the same people, who count once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>“{name}”: {n} candidates overlap each other (features {ids}). Each is a site of its own; people near several count once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>“{name}”: {n} candidates overlap open spaces of “{existing}” (features {ids}). They stay in the choice, but people whom those spaces serve already are never counted as newly served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>Chosen sites of rank {ranks} overlap each other on the ground: build on one, or on the part that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>{n} of the chosen sites bring nobody within reach who was not already (features {ids}); they only make up the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The number of sites must be 1 or more; {n} was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The share to reach must be above 0 % and at most 100 %; {value:g} was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The time limit must be above 0 seconds; {value:g} was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The method must be one of {known}; “{value}” was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Sites are chosen and ranked, and a target is measured, by the field “{field}”; newly_served and the shares served count everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Choosing among {n} sites, for {limit:g} seconds at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>A share to reach is given ({target:g} %): it decides how many sites there are, and the number of sites ({n}) is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>{target:g} % are served already by the spaces that exist: no site is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>{asked} sites are asked for, but “{name}” has {n} candidates: all of them are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The target of {target:g} % cannot be reached: all {n} candidates of “{name}” together bring it from {before:.2f} % to {most:.2f} %. Choose a lower target, a longer walking distance, or more candidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Chosen one after another (greedy): no choice of as many sites can do better by more than {gap:.2f} % of the best (bound of the linear programme).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Proved: no other choice of as many sites newly serves more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The search ended at the time limit of {limit:g} seconds. This is the best choice found; it is proved to lie at most {gap:.2f} % below the best there is. A longer time limit may close the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Proved: fewer than {n} sites do not reach {target:g} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The search ended at the time limit of {limit:g} seconds: {n} sites reach {target:g} %, and at least {least} are needed. A longer time limit may close the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Chosen one after another (greedy): {n} sites reach {target:g} %, and at least {least} are needed (bound of the linear programme).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The package scipy of this QGIS is older than 1.9 and cannot finish the search. This is the best choice found; it is proved to lie at most {gap:.2f} % from the best there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_reach.py"/>
        <source>Walking from each candidate site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_reach.py"/>
        <source>Layer “{name}” is empty: nobody has a public space yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_reach.py"/>
        <source>{people:.0f} people ({n} features) live farther than {max_snap_m:g} m from a usable street: a site serves them only where they live inside it. They count as not served.</source>
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
        <source>Layer “{name}” is no earlier inventory: it has neither of the fields space_id and status. Choose an earlier result of this step, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} of {all} spaces are in the previous inventory; what was decided about {decided} of them was carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} spaces were several about which different things had been decided: {examples}. What was decided about more than half of a space holds; without such, the space is to be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} spaces are more than twice as large as when it was decided about them (previously {ids}). What was decided stands; look at them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>“{name}”: the {field} of features {ids} is none of {known} ({values}), so what was decided about it is not known. Correct it there and run this step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} spaces of the previous inventory have no counterpart any more, {verified} of them verified. Spaces: {ids}. If they still exist, add them to the open spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}” tells neither what its spaces are nor who may enter them: all count as open to the public until somebody rejects them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}” does not tell what its spaces are: they count by their access alone.</source>
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
        <source>Walking from homes to streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Finding the entrances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Self-check: 0 of {n} catchment parts lie beyond the distance ({distances} m).</source>
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
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>Lengths and areas measured in {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>Counting intersections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>“{name}”: at {n} places streets of one level cross without a shared vertex; these are not counted as intersections. If the streets do meet there, choose “Join streets that cross without a vertex”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>{nodes} intersections closer than {merge_m:g} m along a street were counted as {n}: carriageways of one street, offset crossings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>{n} street ends lie on the edge of the areas, where the streets were cut; they are no dead ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>Scores of {indicator}: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>There is no benchmark for {indicators}: without a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Widths between facades need a layer of buildings. Give one, or take the widths from the table.</source>
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
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>Layer “{name}” has none of the questions of the table ({questions}). Its fields are: {fields}. Write your questions and answers into a copy of public_space_questions.csv and choose it as the table of questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}” has no field for {n} questions of the table, which count nowhere: {questions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}”: {n} forms came twice and count once (submissions {ids}). In {differ} of them the answers differ from those that came first, which count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}”: {n} answers are not in the table of questions and count as not given. By value (features): {values}. Add them to the table if they are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}”: about {n} spaces respondents tell different things; their scores are averaged. By question (spaces): {examples}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>Layer “{name}”: field “{field}” has {n} different values, too many for groups. Choose one with classes, such as sex or age group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>{n} forms do not tell the group ({field}); they count for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>“{name}”: a form that came twice is told by the field “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>No answer of “{survey}” is about a space of “{spaces}”: the survey names the spaces {told}, the layer has {ids}. Choose the fields that hold the same identifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>“{name}”: {n} forms name no space and count nowhere (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>“{name}”: {n} forms are about spaces that “{spaces}” does not have and count nowhere (spaces {ids}; features {rows}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/affected_people.py"/>
        <source>Affected people are those who lived in damaged buildings before the event, not those directly affected of SDG 11.5.1. Residents are unknown for {unknown} of {damaged} damaged buildings, which add nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/affected_people.py"/>
        <source>Numbers under {minimum:g} people, and what would give them away, are hidden in {n} areas and {cells} rows of the table of sectors (field suppressed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/analysed_area.py"/>
        <source>Everything is taken as analysed, as asked: a building without a damage site counts as undamaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/analysed_area.py"/>
        <source>No layer says which land was analysed, so nobody knows whether a building without a damage site is undamaged: numbers and percentages of analysed buildings stay empty. Give the analysed area of the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/analysed_area.py"/>
        <source>“{name}” says what was analysed; so not everything is taken as analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>None of the {n} sites of “{name}” has damage of class {lowest} ({word}) or more, so none blocks a street.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>{parts} street parts, {km:.2f} km, lie within {reach_m:g} m of a site with damage from {word} upwards and count as blocked by debris: the plugin's own rule. Nobody has looked at the streets themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>None of the {n} sites with damage from {word} upwards lies within {reach_m:g} m of an open street: the nearest is {nearest_m:.0f} m away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>None of the {n} streets of “{name}” is blocked, so nobody is cut off. If that is not so, check the field that says what is blocked, the damage classes that block, and the reach of debris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>Every street of “{name}” is blocked, so everyone is cut off. If that is not so, check whether the field “{field}” says which streets are open instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_words.py"/>
        <source>Layer “{name}”: nobody knows whether {values} in the field “{field}” mean blocked (features {ids}). Use yes and no, or give a table of your own words (BLOCKED_TABLE: a CSV with the columns word and blocked). Damage classes 0 to 4 belong in a field called damage_class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_words.py"/>
        <source>“{name}”: the field “{field}” is empty for {n} of {all} streets; they are taken as passable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/changed_sites.py"/>
        <source>{n} sites lie outside “{areas}” and are in no row of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/chosen_epoch.py"/>
        <source>Layer “{name}” has no epoch “{epoch}”. Its epochs are: {epochs}; its dates: {dates}. Choose one of them, “latest” or “all”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/chosen_epoch.py"/>
        <source>“{name}”: {n} values of site_id name places that lie apart (features {ids}), as when the ids of two products repeat. These rows count as different sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/chosen_epoch.py"/>
        <source>“{name}”: each site is taken at its newest row, {n} of {all} rows. Sites by epoch: {epochs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>Layer “{name}”: the cost of clearing in “{field}” is not a number in features {ids}. Correct them or leave them empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>Layer “{name}”: the cost of clearing in “{field}” is negative in features {ids}. Correct them or leave them empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>No field of costs is chosen: the cost of clearing a part is its length in metres, and a budget is metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>Layer “{name}”: the field “{field}” is empty for all {n} blocked streets. Fill in what clearing them costs, or choose no field to count metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>“{name}”: the field “{field}” is empty for {n} blocked parts (features {ids}); they are taken at the median of the others, {per_m:.4g} a metre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/cut_off_counts.py"/>
        <source>Areas overlap: {n} places where people live lie in several. Each area counts them, the figures of the city count them once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/cut_off_counts.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden in {n} rows of the table by area (field suppressed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_archive.py"/>
        <source>“{name}” cannot be unpacked ({reason}). Download it again, or unpack it yourself and choose the layer in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_archive.py"/>
        <source>“{name}” was refused: names in it lead out of its folder ({members}), so unpacking it could overwrite other files. Get the product from its publisher again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_archive.py"/>
        <source>“{name}” was refused: {packed:.0f} MB would unpack to {size:.0f} MB, which is more than a damage product has or the disk holds. Unpack it yourself if you trust it, and choose the layer in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>MATCH_M is {value}: a distance is 0 m or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>Change is between two moments: choose one epoch or date, or “latest”, for each of the two, not “all”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>The later layer “{after}” is older ({newest}) than the earlier one “{before}” ({other}). Exchange them unless you mean it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>{n} sites have no counterpart before. Damaged ones count as new, which is right only where the earlier assessment looked: give the area that it analysed (BEFORE_AREA) to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>{n} sites have no counterpart after. That is no sign of repair, so they cannot be compared: give the area that the later assessment analysed (AFTER_AREA), where it looked and found nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_classes.py"/>
        <source>Table “{path}”: the damage class in lines {ids} must be 1, 2, 3 or 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_codes.py"/>
        <source>“{name}”: field “{field}” holds numbers. xBD has two codings (no-damage is 1 in one and 0 in the other), so numbers cannot be told apart: give the labels, or a crosswalk table with SCHEME = custom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_codes.py"/>
        <source>Table “{table}” reads the codes of UNOSAT's field “{field}” backwards. In UNOSAT's products 1 is destroyed, 2 severe, 3 moderate and 4 possible damage. Correct the table; if your data is really coded otherwise, give the field another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_codes.py"/>
        <source>“{name}”: the codes in “{field}” are turned round (“{other}” says {said}). In UNOSAT's products 1 is destroyed, 2 severe, 3 moderate and 4 possible damage. Get the product as UNOSAT published it, or choose SCHEME = custom and a crosswalk table if you know what the codes mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Give a table of unit costs, or the GDP per person in US dollars of 2010. Without unit costs nothing can be costed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>The table of unit costs was used; the GDP per person stands in only where there is none, since amounts of other currencies and years cannot be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>The GDP per person must be above 0; {value:g} was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Layer “{name}” has no field for the use of its buildings. Costs are known by use: choose the field with the use or the sector, or say what a building is taken as whose use is not known (residential). Its fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>The use is not known for {n} of {all} damaged buildings: they are taken as “{use}”, as the parameter says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>No use of the damaged buildings has a unit cost ({uses}). Write the table's uses as the buildings have them, or add a row with the use * for all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>No unit cost for {n} of {all} damaged buildings (use: number): {uses}. They are not costed; “uncosted_pct” says their share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>{n} damaged buildings are not costed because their footprint or the ratio of their use and class is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Amounts in {currency} of {year}, damage ratios from {table}. Low and high assume that everything errs together: they are bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Needs = damage × {better:g} (build back better) × {overheads:g} (overheads) × {inflation:g} (cumulative inflation since {year}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>{n} buildings are possibly damaged. Their part of the central amount stands in “possible_central”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>p10, p50 and p90 come from {draws} draws: unit cost and ratio once per use and class, triangular between low, central and high. They do not add up over rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>Layer “{name}”: the field “{field}” is not a number of structures in features {ids}. Correct them or leave them empty, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>“{name}”: {n} areas without footprints (features {ids}) are analysed in part only. Nobody knows how many of their structures lie in that part, so their percentages stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>“{name}”: {n} areas (features {ids}) have more damage sites than analysed structures, so their number of structures cannot be right and their percentages stay empty. Check the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>Areas without footprints overlap, and nobody knows which structures they share: the number analysed in the city, and its percentage, stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>“{name}”: {n} damaged sites lie in areas without footprints (features {ids}) where nobody knows how many structures were analysed. They count as damaged, so the city has no percentage. Give footprints or the number of structures there, or leave these areas out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>Areas of “{name}” overlap: {n} buildings or sites lie in more than one. They count in each row, and once in the figures of the city, so the rows add up to more than the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>{n} buildings have a class that spans “{word}”, from which buildings count as damaged. They are not counted as damaged; split their class first if you know more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_crosswalk.py"/>
        <source>Table “{path}” needs the columns source_class (the value in the data) and damage_class (0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed; empty: not analysed), and for a value between two classes damage_class_high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_crosswalk.py"/>
        <source>Table “{path}”: damage_class takes 0 to 4, none, possible, moderate, severe, destroyed, or nothing for not analysed; damage_class_high a higher one. Correct these lines (line: value): {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_crosswalk.py"/>
        <source>Table “{path}” gives a value two different classes in these lines (line: value): {ids}. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_dates.py"/>
        <source>“{layer}”: dates in “{field}” are written in {n} ways ({forms}); each was read as what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_dates.py"/>
        <source>“{layer}”: these values of “{field}” are no dates and became empty: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_dates.py"/>
        <source>“{layer}”: in these dates of “{field}” nothing tells the day from the month, so they became empty: {values}. Say with DATE_ORDER which comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: the dates of a Copernicus product lie in its table of images (source), which was not found, so they are unknown. Give the product's zip as it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: the product's table of images lacks these ids of “{field}”: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: the numbers of its date fields are not in order of time; epochs were numbered by date: {order}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: {n} sites have their dates in another order than most; their records were put in order of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_fillers.py"/>
        <source>“{layer}”: “{value}” in “{field}” is a filler and became empty ({n} features).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>“{name}”: none of its damage values is known: {values}. Give a CROSSWALK_TABLE that says what they mean: a CSV file with the columns source_class and damage_class (0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed, empty: not analysed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>{n} records are about no site by the crosswalk table and were left out: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>These values are in no crosswalk and got no class, since guessing would be worse: {values}. Write what they mean into a copy of {table} and give it as CROSSWALK_TABLE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>{n} records span two classes in their source and were put into the lower one, as you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>{n} records span two classes in their source and were put into the higher one, as you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_overlay.py"/>
        <source>Distances and areas measured in {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_product.py"/>
        <source>“{name}”: these files in it cannot be read and were left out: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_product.py"/>
        <source>“{name}” holds no layer that can be read. A damage product is a zip, a GeoPackage, a shapefile, a geodatabase or a GeoJSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_ratios.py"/>
        <source>Table “{path}”: the ratios in lines {ids} must satisfy 0 ≤ low ≤ central ≤ high ≤ 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_ratios.py"/>
        <source>Table “{path}”: the ratios in lines {ids} are lower than those of a lighter damage class of the same use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_ratios.py"/>
        <source>No damage ratio is known for the uses {uses}: low and high take the lowest and highest ratio of all uses in {table}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_records.py"/>
        <source>“{name}”: {n} features have no geometry and were left out (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_records.py"/>
        <source>“{name}”: {n} features are exact copies of others and count once (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}” holds no damage sites. Choose a layer with features, or check its filter and selection. Where a product found no damage, there is nothing to overlay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}” has no field damage_class, so it is not a standardised damage layer. Run “Standardise damage” (standardisedamage) on it first and give its result here. Its fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}”: damage_class_high is below damage_class in features {ids}. It is the upper end of a class that spans several; correct it or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}”: {field} holds {values} (features {ids}), but a class is a whole number from 0 (none) to 4 (destroyed), or empty where not analysed. Run “Standardise damage” (standardisedamage) on the product, with a crosswalk table where its words are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}”: {field} holds {values} (features {ids}), which are not dates of the form 2024-05-03. Correct them or leave them empty; “Standardise damage” (standardisedamage) reads other forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: {n} sites have a damage_class_high but no damage_class (features {ids}); taken as not analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: the date of the image (sensor_date) is missing for {n} of {all} rows. They take the place of their epoch in the order of time, else they count as oldest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: {n} sites are not analysed at the epoch used but are at another one; they count as not analysed. Choose the epoch “all” to use what is known of every epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: {n} sites share their coordinate with another, at {places} coordinates, up to {most} on one. Reports placed on a quarter or a street instead of a building look like that: they all meet the one building there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: none of its {n} xBD label files holds a labelled building with coordinates. Choose the files from after the disaster (…_post_disaster.json).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: {n} xBD files from before the disaster have no labels and were passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: these xBD files give their buildings in pixels only and were left out: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: these xBD files cannot be read and were left out: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>{n} buildings have a range of damage classes: low takes the lower class, high the higher, central the mean of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}” holds points, which have no footprint. Use building footprints, or name the field that holds the footprint in square metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Footprints measured in {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}” has no field “{field}” with the damage class (0 none to 4 destroyed). Use the buildings that “Damage overlay” makes, or choose the field. Its fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: “{high}” is below “{field}” in features {ids}. It is the highest class a building may have: correct these features or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: “{field}” holds values that are no damage class ({values}) in features {ids}. Classes are 0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed; use “Standardise damage” for other codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: the levels in “{field}” are not numbers, or negative, in features {ids}. Correct them or leave them empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>The number of levels is not known for {n} of {all} damaged buildings: they are taken as {levels:g}, as the parameter says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: the footprint in “{field}” is not a number, or negative, in features {ids}. Correct them or leave them empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Areas overlap: {n} buildings lie in several. Each area counts them, the total counts them once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>{n} of {all} damaged buildings lie outside the areas: they are in no row and not in the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>{n} of {all} buildings have no damage class: they were not analysed, and are neither damaged nor undamaged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>None of the {n} buildings is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>The bulk density must be above 0 t/m³; {value:g} was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>What a truck carries must be above 0 m³; {value:g} was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>The height of a storey must be above 0 m; {value:g} was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>FEMA volumes are for destroyed buildings: {homes} homes (low, central and high are light, medium and heavy vegetation) and {others} other buildings of {storey_m:g} m a storey. Lighter damage is not estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>{n} of {all} damaged buildings are not estimated: their footprint, or a factor for their type and class, is not known. “unestimated_pct” says their share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>Cubic metres and truckloads are empty: they need the bulk density of the debris, for which no source gives a value that would fit everywhere. Give it in t/m³.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>Tonnes are empty: the method gives volumes, and the bulk density of the debris is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>The structural types {types} are not known: low and high take the lightest and the heaviest of all types in {table}, central their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}” is not a table of debris factors. Give the columns type, damage_class, t_m2_low, t_m2_central, t_m2_high, or those of debris_factors_hazus.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: lines {ids} need a unit weight of at least 0 and percentages between 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: in lines {ids} the factors must satisfy 0 ≤ {low} ≤ {central} ≤ {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: lines {ids} give neither tonnes nor cubic metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: lines {ids} repeat a type that an earlier line has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/hit_facilities.py"/>
        <source>“{name}” has damage classes of its own, as graded in the product; they are kept. Where they are empty, nobody analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/hit_streets.py"/>
        <source>Streets count as damaged along the parts within {match_m:g} m of a damaged site, where debris may lie: the plugin's own rule. Nobody has looked at the streets themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>Matching damage to buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>Finding the area of each building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>Layer “{name}” has neither dates (sensor_date) nor epochs, so nobody can tell which site of a building is the latest. Choose the rule “worst” or “majority”, or add the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>None of the {n} sites of “{name}” lies in “{areas}” ({damaged} of them are damaged). Check that both show the same city and that their CRSs are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>{n} sites of “{name}” ({damaged} of them damaged) lie outside “{areas}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>{n} damage sites lie outside the analysed land, and {buildings} damaged buildings, which do not count (field damaged_outside_n). Check that the analysed area is that of the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>{n} of {all} damage sites have no building within {match_m:g} m ({damaged} of them are damaged); they count where an area has no footprints, and are kept in the layer of unmatched sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>The population of “{name}” is not people: floor area or buildings stand in for them, which is enough for shares but not for numbers. How many people lived in damaged buildings is not known: spread people over the buildings first (“Population to buildings”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>“{name}”: no field of levels is chosen, so floor area is unknown; the footprint stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>“{name}”: the number of levels is unknown for {n} of {all} buildings ({wrong} hold something that is not a number). Their floor area is left out, not guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>“{name}”: the field {field} is empty for {n} of {all} buildings; they stand apart as “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_area.py"/>
        <source>The product does not say which area it analysed. Without that nobody knows what is undamaged, so shares of damaged buildings cannot be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_area.py"/>
        <source>The image footprints of “{name}” miss its area of interest; the whole area counts as analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>SCHEME = custom needs CLASS_FIELD, the field that holds the damage, and CROSSWALK_TABLE, a CSV file with the columns source_class and damage_class (0 none to 4 destroyed, empty: not analysed). Copy one of resources/tables/damage_*.csv of the plugin to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>{key}: “{layer}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{layer}” holds {n} epochs with fields of their own, so {key} was not used. To read one epoch alone, name its field in CLASS_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}” is in no scheme that is known (UNOSAT, Copernicus EMS, xBD). Say in CLASS_FIELD which field holds the damage and give a CROSSWALK_TABLE for its values, with SCHEME = custom. Its fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}”: its damage layer has no features ({layers}). Check its filter and selection, or get the product again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}” holds no graded buildings. Its layers are: {layers}. Where one of them holds damage, name its field in CLASS_FIELD and give a CROSSWALK_TABLE, with SCHEME = custom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>Layer “{name}” grades {n} features that are neither buildings, roads nor facilities; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>{n} of {all} records have no date, so nobody can tell which of two is newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>{sites} sites at {epochs} epochs: the counts are of records, so a site counts once an epoch. The chart shows each site's newest record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>The product outlines buildings, undamaged ones among them. In a city without footprints the damage sites can be chosen as its buildings too; then every figure is about the buildings that the product drew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{n} records were left out because a newer product, or one that could see the place, grades the same site. From oldest to newest: {products}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{n} records have the outline of another with a newer image, or one that could see the place, and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{n} records are exact copies of records in another layer and count once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>“{name}” mixes points, lines or polygons: each site became a point on its surface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{places} coordinates hold {many} sites or more each, copies included, {n} in all (at most {most}, at {x:.6f}, {y:.6f}). Such reports were often placed on the middle of a street or district and not on their building: check them before they are counted by building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>Layer “{name}”: the field “{field}” holds {n} different values, at most {most} kinds of service can be told apart. Choose a field with the kind of facility (clinic, school), not its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>None of the {n} facilities of “{name}” lies within {max_snap_m:g} m of a street, so nobody could reach one. Check that both layers are of the same city and have the right CRS, or raise the longest way to a street.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>“{name}”: {n} of {all} facilities lie farther than {max_snap_m:g} m from any street and serve nobody (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>Layer “{name}”: the field “{field}” is empty for all facilities. Choose the field with the kind of facility, or none to take all as one kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>“{name}”: {n} facilities have no class in “{field}” and do not count (features {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Layer “{name}” has none of the criteria {lacking}. Use the areas that “Damage overlay” makes, joined with what else is known of them, or give a table of criteria of your own. Its fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Ranked by the plugin's own criteria: {given}. Not known of these areas, and so not considered: {lacking}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Nothing is known of the damage in {n} areas, which were not analysed: they have no rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>No criterion names a phase (absorptive, adaptive, transformative): “phase” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Phases are the plugin's own rule, not UN-Habitat's: the first of {phases} whose criteria score {from_score:g} of 100 or more, else {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>{n} ranked areas have no phase: the criteria that would decide are not known there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden for {n} steps of the order (field suppressed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{people:.0f} people reached no facility before the event either and are not counted as cut off (field never_reached): {away:.0f} live too far from any street, for the others no street ever led to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{people:.0f} people reached no facility before the event either and are not counted as cut off (field never_reached).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Nobody is cut off: there is a way around each of the {n} blocked parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Proved: no order of the {n} parts that decide is better. Found chain by chain it is as good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Proved: no order of the {n} parts that decide is better. Found chain by chain it would be worse by {gap:.2f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Found chain by chain: the best order of the {n} parts that decide is better by {gap:.2f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{n} parts decide the order, {loops} of them where there is more than one way: more than the {most} of which every order is compared. It was found chain by chain, each time the one that reconnects most people for its cost. People wait at most {given:.0f} % longer than in the best order: so much is proved, usually it is far less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{n} parts decide, more than the {most} of which every order is compared. This order reconnects at most {given:.1f} % fewer people than the best within the budget: so much is proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Proved: no choice among the {n} parts that decide reconnects more people within the budget. Found chain by chain it would be {gap:.2f} % fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>The order costs {spent:.6g} of the budget of {budget:.6g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Lengths measured in {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Finding the blocked parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Finding the streets at the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Finding the streets at the homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Choosing what to clear first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Nothing says which streets of “{name}” are blocked: choose the field that does (BLOCKED_FIELD), or give damage sites (DAMAGE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>The reach of debris (BLOCK_M) must be above 0 m; {value:g} was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>The budget must be 0 or more; {value:g} was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/standardise_damage.py"/>
        <source>The crosswalk table “{table}” leaves every record out, so there is no damage layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/standardise_damage.py"/>
        <source>“{name}” is a table without geometry. Choose the layer of damage sites, or make one with “Create points layer from table” of the Processing toolbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: lines {ids} have negative costs. Correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: in lines {ids} the low cost is above the central one, or the central above the high one. Put them in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: lines {ids} give no low or no high cost. The central cost stands in, so the range is too narrow there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: the column “{column}” has several values ({values}). Amounts in different currencies or of different years cannot be added: convert them to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Unit costs from GDP per person (Huizinga et al. 2017), in {currency} of {year}: the source gives no range, so low and high are too narrow. Bring the amounts to today with the inflation since {year}. Corrections made for floods are not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_mapping.py"/>
        <source>The role “{role}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_mapping.py"/>
        <source>“{name}”: {n} values of “{column}” cannot be read as “{field}” and are left empty there (features {ids}; for example {examples}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_mapping.py"/>
        <source>“{name}”: {n} values of “{field}” lie outside {low:g} to {high:g} (features {ids}). Correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>“Standardise damage” turns it into classes that can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>“Import footprints” reads it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>“Public space quality” scores its answers as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>It has columns of {vendor}: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>It has columns that suit this: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>Its column “{column}” holds known words: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>It lacks {fields}, which this role needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>Neither its name nor its columns tell what it is; only its geometry would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>Its name “{name}” says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/damage.py"/>
        <source>Damaged places by class and date: products of UNOSAT or Copernicus EMS, or a field assessment, made comparable by “Standardise damage”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/damage.py"/>
        <source>Areas analysed for damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/damage.py"/>
        <source>Where damage was looked for, without which no share of damaged buildings can be told: the area of interest in the product of UNOSAT or Copernicus EMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>How many people live where, on points or buildings: from “Population to buildings”, or from census tables such as the common operational population statistics (COD-PS) joined to areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Population grid (people per cell)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>How many people live in each cell, where there is no census by small area: WorldPop or GHS-POP, clipped to the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Public space survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Answers about single open spaces, for their quality: an export of KoboToolbox, ODK or QField.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Household survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Answers of households on water, sanitation, rooms, building and tenure, for SDG 11.1.1: an export of KoboToolbox or ODK, or a sample of the census.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Displacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Displaced, returned and host people by area and round of counting: from the Displacement Tracking Matrix of IOM (DTM) or local authorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Tenure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>By what right people hold land and buildings, disputes and evidence: a view exported from the Social Tenure Domain Model (STDM), or the land registry; names are never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Sites and camps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Camps and collective sites, to check them against humanitarian standards: from the camp management cluster or the DTM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>The city that figures are about: from the municipality, or from the administrative boundaries of an OpenStreetMap import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Urban extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>How far the city is built, whatever the municipal border says: from “Urban extent” or “Degree of urbanisation”, or a published urban centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Neighbourhoods or districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>What results are told for: from the municipality or the common operational boundaries (COD-AB) of your country; where there are none, from “Make areas”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Footprints that people, damage and access are measured on: from OpenStreetMap, Overture, Google, Microsoft or the cadastre, through “Import footprints”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Centre lines of streets and paths, joined where they meet, that walks, street land and blocks are made from: from OpenStreetMap through “Import OpenStreetMap”, or the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Parks, squares, playgrounds and other open land that may be public: from the municipality's register, or from OpenStreetMap through “Import OpenStreetMap”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Schools, clinics, water points and other facilities with their sector and state: from line ministries, field surveys, OpenStreetMap or Overture places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Where public transport is boarded, for SDG 11.2.1: from the operator's timetable data (GTFS), or from OpenStreetMap through “Import OpenStreetMap”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>What land is used for, for the mix of uses: from the municipal plan, or land use polygons of OpenStreetMap or Overture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Lakes, rivers and the sea, which are not land of the city: from OpenStreetMap through “Import OpenStreetMap”, or the national mapping agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Hazard zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Where floods, landslides or other hazards reach, by class: from the disaster management agency, or a flood model made into polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Elevation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Height of the ground, for slopes and the low-lying coast: from the national mapping agency, or a free global model such as Copernicus DEM or SRTM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>The built-up part of the city as areas (not single footprints), as an alternative denominator: from the municipality, or made from a built-up grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/solver/programme.py"/>
        <source>The solver could not be started as a program of its own: it now works inside QGIS, which may not answer until the time limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/street_classes.py"/>
        <source>No street of “{streets}” lies in “{areas}”. Check that they show the same city and that both layers have the right CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/street_classes.py"/>
        <source>None of the {n} features of “{name}” belongs to the network “{network}” ({counts}). Check the class field, or take the network “walk”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/street_classes.py"/>
        <source>“{name}”: not part of the network “{network}”: {counts}.</source>
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
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>What is this layer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Role of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>&amp;It is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Fields of the role and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>&amp;Copy it into the city's GeoPackage (the original is not touched)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>A copy travels with the city and carries the fields under the names above. Without a copy the layer stays where it is, and must be there whenever a step runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>This layer is temporary: without a copy it ends with QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>{role} (likely)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>No method of this version works with a layer of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>What the methods look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Column of this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Until now this is “{layer}”, which stays in the GeoPackage.</source>
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
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>Changes: {layer}</source>
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
        <location filename="../urban_profiling_plugin/gui/check_findings.py"/>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/check_findings.py"/>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Open the folder of a city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Choose a city packed for hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Unpack it into this folder</source>
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
        <source>The sample city cannot be copied: “{folder}” cannot be written: {reason}.</source>
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
        <location filename="../urban_profiling_plugin/gui/city_map.py"/>
        <source>Changes</source>
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
        <source>Bring data in</source>
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
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>not set</source>
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
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Runs of “{step}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Choose one run to see its record, or two to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Record of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>&amp;Run it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Copy as &amp;qgis_process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Copy as P&amp;ython</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Save as &amp;model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Show changes on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>What the last run changed in the layer of the run before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Nothing differs: same layers, settings and figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Save as a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Drop layers or files here, or add them: what each is gets proposed from its columns, and you confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Add a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>The layer stays in the GeoPackage, without this role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Unpack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Pack for hand-over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Urban Profiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>No city yet. Everything of a city is kept in one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>A step was interrupted by a crash or a power cut. What it had half made is gone; every finished result is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>{role}: a new copy is in the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Choose layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>“{file}” cannot be opened as a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/import_card.py"/>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/key_button.py"/>
        <source>{what} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/labels.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/land_task.py"/>
        <source>Measuring open spaces</source>
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
        <source>{layer} (not there)</source>
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
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a file or a layer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>There is no city yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>The city's folder is not there. Plug its drive in again, or open the city where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>There is no layer yet: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>Choose above: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>First run “{what}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>First run “{what}” of the workflow “{workflow}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/notice.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/notice.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Pack {city} for hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Writes the whole city into one .zip that opens on another computer. Layers about single people or households stay behind unless you tick them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Layers that go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Keep their sensitive &amp;columns (disability, contacts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Keep &amp;folders and user names in the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>File to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>&amp;Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Show the &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>yes, stays behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>columns {names} are emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Packed: {file}, {size} MB. Left out: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Install packages…</source>
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
        <source>&amp;Earlier runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/role_table.py"/>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/role_table.py"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/role_table.py"/>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>This version of the plugin has no “{algorithm}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>{what}: the run read only some features of “{layer}”, selected or let through then. Its record does not say all of that, so that it cannot be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>{what}: “{layer}” is not there any more, so that the run cannot be repeated. Choose another in the form of the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>{what}: the layer is in this project alone, where no other program sees it. Save it to a file, and run the step with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_model.py"/>
        <source>“{path}” could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>The run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>What it read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Layers it made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>{n} features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>{count}, edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/runner.py"/>
        <source>The run ended without a result. View › Panels › Log Messages › Processing may say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/session.py"/>
        <source>Copying {layer}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/session.py"/>
        <source>Mending {layer}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/small_map.py"/>
        <source>Map of the space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Verified, open to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Nothing left in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Choose another list above, or go on to the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Check later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Many alike…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{area} ({size_class})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>On the map as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>If it is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>People near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>In the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>it is {value} % of the city's land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{n} within {metres} m in a straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{space} overlaps ({area})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{space} touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{space} {metres} m away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Choose a name and a folder. Imported layers and results are kept there in one GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Go on where you stopped: choose the folder of a city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Somebody handed you a city as a .zip: choose it, and where to put it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>&amp;Sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>A small invented city whose figures are known, to try the workflow. It is copied to your documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>needs: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>out of date: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>{n} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>{n} of {all} have a verdict</source>
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
        <source>The last run was interrupted, by a crash or a power cut. What it had half made is gone; earlier results are unchanged. Run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>CRS of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Save the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>The brief is saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>&amp;Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Save &amp;brief as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Copy as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/take_layer.py"/>
        <source>“{layer}” cannot be read. Check that its file is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/take_layer.py"/>
        <source>“{layer}” has no coordinate reference system. Set it in the layer's properties, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/timetable.py"/>
        <source>Public transport timetables (GTFS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/timetable.py"/>
        <source>Stops of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>The layer of open spaces cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>“{name}” lacks the fields {fields}. Run the open space inventory and use its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>“{name}” cannot be changed: its file is read-only, or of a kind that QGIS cannot write. Copy it into the city's GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>“{name}” is being edited in QGIS. Save or cancel the edits there: verdicts are written at once and would get in their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>The verdict was not written to “{name}”: {reason}. Check that no other program has the file open for writing and that the disk is not full, then give it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>{done} of {total} spaces have a verdict; these hold {land} of the land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>public space and streets, of the city's land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>streets and verified spaces alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>open public space, of the city's land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>from verified spaces alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>if all that is not decided were public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>Which spaces to go through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>Of which kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>Every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>There is no inventory of open spaces yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>{place} of {n}, largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Rejected: no public space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>To be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>&amp;Give it to {n} spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>One verdict for many alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Only those without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Up to a size of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Show them on the &amp;map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Back to the single space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Only of the kind “{kind}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Only with “{access}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>No space without a verdict is like that. Take a larger size or fewer limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>{n} spaces without a verdict, {area} together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Open public space stays at {after} % of the city's land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Open public space goes from {before} % to {after} % of the city's land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>If all that is not decided were public, it would stay at {after} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>If all that is not decided were public, it would go from {before} % to {after} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_measures.py"/>
        <source>Measuring the spaces; verdicts can be given meanwhile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_measures.py"/>
        <source>Choose areas in “City data” to see the city's figures here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_page.py"/>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_page.py"/>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_page.py"/>
        <source>Again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Open to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>For a fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Access unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Without a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>{n} spaces: {what}</source>
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
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>Run what is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>{what}: {workflow}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>{done} of {all} steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/packages.py"/>
        <source>This QGIS lacks the Python packages {names} (shapely must be 2.0 or newer). Install a full QGIS (Windows: the standalone installer or OSGeo4W “qgis-full”; Debian and Ubuntu: python3-scipy, python3-shapely), or use Urban Profiling › Install packages from a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>City…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>The city: its layers, the workflows with their state, the last figures</source>
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
        <source>Recovery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>After a disaster or a war: what is hit, what it costs and where to begin, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Public space: quality, fairness, new sites…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>What people say of the spaces, who is left out, and where new ones would serve most</source>
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
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>Boundaries, names and designations on the map are those of the data; showing them is no endorsement and no judgement on the legal status of any place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: out of date, {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: failed when it ran last; the figures are older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: interrupted when it ran last; the figures are older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: runs again just now; the figures are older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>There is nothing to tell in a brief yet: none of the steps whose figures it shows has been run in “{city}”. Run the workflow, then save the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>its data changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/doubts.py"/>
        <source>Not run, so that its figures are missing here: {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/doubts.py"/>
        <source>Steps of the assessment that were not run: {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/doubts.py"/>
        <source>Still to be verified: {left} of {n} candidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/origins.py"/>
        <source>{role} ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/result_text.py"/>
        <source>fewer than {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/words.py"/>
        <source>{n} billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/words.py"/>
        <source>{n} million</source>
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
        <location filename="../urban_profiling_plugin/workspace/compare.py"/>
        <source>The two layers are in different coordinate systems ({one}, {other}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/folders.py"/>
        <source>In “{folder}” several GeoPackages are of a city: {names}. Move all but one to another folder, then open the city again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/folders.py"/>
        <source>“{folder}” cannot be a city's folder: QGIS opens no layer where a “|” is in the path. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/folders.py"/>
        <source>“{folder}” lies too deep: with the GeoPackage its path has {size} letters of at most {most}. Move it nearer to the top, or shorten the names of folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>A step is running. Wait until it has ended, then pack the city again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>“{path}” could not be written: {reason}. Check that the disk is not full and the folder can be written to. The city itself is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>“{path}” is not a city packed for hand-over: it should hold one folder with a GeoPackage. Nothing was unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>“{path}” cannot be unpacked into “{folder}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>“{name}” was made with an older version of the plugin and has to be upgraded, but its backup cannot be written to “{folder}”: {reason}. Free some space, then open it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>The city in “{folder}” is being upgraded in another window. Wait a moment, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>The city in “{folder}” was made with an older version of the plugin and cannot be upgraded: {reason}. Check that the folder can be written to, that the disk is not full and that no other program has the GeoPackage locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>The record “{record}” in “{folder}” cannot be read: {reason}. Restore it from a copy, or move it away and make the city again; its layers are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>“{folder}” is not there any more: a stick or drive was taken out, or the folder was moved. Put it back, and the work goes on as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>“{path}” is being written by another program. Wait until that has ended, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>The folder “{folder}” cannot be written: {reason}. Check that the disk is not full, or choose a folder of your own with free space. What was there is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>“{path}” cannot be read: {reason}. Restore it from a copy (the folder “backups” may hold one), or open its layers in QGIS one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/recording.py"/>
        <source>“{table}” is being written by another run (begun {since} by {user} on {host}). Wait until it has ended, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/recording.py"/>
        <source>The run cannot be recorded in “{path}”: {reason}. Check that the disk is not full and that the folder can be written to. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/schema.py"/>
        <source>“{path}” was made with a newer version of Urban Profiling (workspace schema {version}, this one knows {known}). Nothing was changed. Update the plugin to open it; the layers themselves open in any QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>needs data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>done, with warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>a city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>the city's folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>a newer version of the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>its layer “{table}” is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>another run replaced its layer “{table}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>{setting} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>{layer} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>{step} is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/taking.py"/>
        <source>“{path}” cannot be copied into the city's folder: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Moderate to severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Between other classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>A word nobody explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Damage data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Reads a damage product as it was published: the zip of UNOSAT or Copernicus EMS, xBD, or any layer with a table of its words. Its sites and the area it analysed become layers of the city. Not analysed is never undamaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>sites in the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>The newest image is of {NEWEST_DATE}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Exact copies, which count once: {DUPLICATES_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{SITES_N} sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Records of the damage product of a word that no table explains, which have no class: {UNKNOWN_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Records that the damage product marks as not analysed: {NOT_ANALYSED_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{AFFECTED_POPULATION} people lived in damaged buildings before the event (not SDG 11.5.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>How many people lived in damaged buildings is not known: there is no population data, or they are too few to be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Damage seen from above is no inspection: what cannot be seen from the air is missing, and a class is no structural grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Buildings and people hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Lays the damage over buildings and neighbourhoods: how many of the buildings that were analysed are damaged, how many people lived in them, which services and streets are hit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>of the buildings analysed are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{DAMAGED_N} of {ANALYSED_N} buildings analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Not analysed: {NOT_ANALYSED_N} of {BUILDINGS_N} buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{DAMAGED_N} of {ANALYSED_N} damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{NOT_ANALYSED_N} of {BUILDINGS_N} buildings were not analysed: nobody knows whether they are damaged, and they are in no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>buildings are damaged; of how many that were analysed is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>A share needs the area that the product analysed, and buildings or their number in every area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{DAMAGED_N} damaged, share unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Which damage is new, worse, the same, better or rebuilt: between the last two dates of one product, or between two products that were read one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>a second assessment, or a product with several dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>sites are newly damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Worse: {WORSE_N}. The same: {SAME_N}. Better: {BETTER_N}. Rebuilt: {REBUILT_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Cannot be compared, for nobody looked at one of the two times: {NOT_COMPARABLE_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>new: {NEW_N}, worse: {WORSE_N}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Newly damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Not every space has been verified. Those taken from a map and seen by nobody count until they are rejected; beside each headline stands the figure from verified spaces alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Gives every open space an identity, a kind, an access and a status. What a map shows is potential until somebody has looked: edit the status as you verify, and later runs keep your verdicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of open public space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{OPEN_PCT} of the areas' land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Verified spaces alone: {OPEN_VERIFIED_PCT}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Spaces in the inventory, those that do not count included: {SPACES_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{SPACES_N} spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Streets are public space too, and SDG 11.7.1 counts their land. Widths come from a field of the streets, or from a table by class of street with a low and a high value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of the land within the areas is street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Between {STREET_LOW_PCT} and {STREET_HIGH_PCT} with narrow and wide streets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Measured widths: {MEASURED_WIDTH_PCT} of street length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{STREET_PCT} of the land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Street land is between {STREET_LOW_PCT} and {STREET_HIGH_PCT} of the land, with narrow and wide streets: widths are measured for {MEASURED_WIDTH_PCT} of the street length, the usual ones of their class elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Street land was sampled on {SAMPLES_N} circles, with a standard error of {STANDARD_ERROR} percentage points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Narrow streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Usual widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Wide streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Go through the candidates, largest first, and decide which are really public. Every verdict is kept at once, and the city's figures move with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Share of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>How much of the city, and of each neighbourhood, is open public space and street. Land that is both counts once. Gives the land figure of SDG 11.7.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of the land within the areas is open public space or street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{OPEN_PCT} open public space, {STREET_PCT} streets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Streets and verified spaces alone: {SHARE_VERIFIED_PCT}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{SHARE_PCT} of the land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Access on foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Who reaches an open public space within five minutes' walk (400 m) along streets. Distances follow the street network, never a straight line. Gives the population figure of SDG 11.7.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of residents reach an open public space within {DISTANCE_M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{SERVED_N} of {POPULATION_N} people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Verified spaces alone: {ACCESS_VERIFIED_PCT}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Not reached along streets, counted as not served: {UNREACHED_N} people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{ACCESS_PCT} within {DISTANCE_M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of the floor area, which stands in for people, is within {DISTANCE_M} of an open public space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>There is no population data, so this is no share of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{ACCESS_PCT} of floor area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Everything the assessment measures: boundary, neighbourhoods, streets, open spaces, buildings and people. Import an OpenStreetMap extract, or name layers that you have. Nothing is downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>SDG 11.7.1 for this city, with what a reader must know before quoting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How safe, inclusive, accessible, comfortable and green each space is, from what people answered or surveyors saw; women's safety apart. Answers are scored by a table that you can change. The scoring is the plugin's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>mean quality of the spaces that have a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{ANSWERED_N} of {SPACES_N} spaces have answers, from {ANSWERS_N} forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Spaces with scores, of all or of a group, that stay hidden because few answered: {SUPPRESSED_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Problems in the survey, listed one by one in its own table: {PROBLEMS_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>quality {QUALITY_MEAN}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Quality is known for {ANSWERED_N} of {SPACES_N} spaces, those that people were asked about. The scoring is the plugin's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Forms or answers of the survey that were doubtful and are listed with it: {PROBLEMS_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Open to everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Easy to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Comfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Trees and plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Women's safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Public transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Who can walk to public transport: within 500 m of a bus or tram stop, or 1,000 m of a train, metro or ferry (SDG 11.2.1). Stops whose capacity nobody recorded count as bus stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of residents can walk to public transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{ACCESS_PCT} near a stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of the floor area, which stands in for people, is within walking distance of public transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How well streets connect: crossings, street length and dead ends, scored as in the City Prosperity Index. Many crossings and few dead ends make walks short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>crossings on a km² of land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Crossings in all: {INTERSECTIONS_N}, on {STREET_KM} of street.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{DEAD_END_PCT} of the places where streets meet or end are dead ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{INTERSECTIONS_KM2} crossings per km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Crossings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How mixed homes, shops, work and other uses are in each neighbourhood: where they are, daily ways are short. 0: one use alone; 100: all uses have the same share. As in the City Prosperity Index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>mix of land uses in an area, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The city as a whole: {MIX_SCORE_CITY}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Land without a known use: {UNCLASSIFIED_PCT} of all land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>mix {MIX_SCORE_MEAN}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The mix of land uses leaves out land without a known use, {UNCLASSIFIED_PCT} of all land; streets and water may be among it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Shops and offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Public institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Open space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Vacant land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Farmland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How evenly open public space is spread over the people of the neighbourhoods and, given a measure of deprivation, whether the poorer have less of it. Needs several neighbourhoods with people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini coefficient of open public space (0: all have the same; 1: one has all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SUPPLY_PP} m² for each person, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The best-off tenth of the people has {PALMA_RATIO} times what the worst-off 40 % have together (0.25 when all have the same).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Concentration index: {CONCENTRATION_INDEX}. Above 0 the deprived have less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini {GINI}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Differences within a neighbourhood are not seen. Open public space where nobody lives, or where the people are not known, is left out of fairness: {SUPPLY_LEFT_OUT} m².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini coefficient of open public space over floor area, which stands in for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>There is no population data, so this says nothing of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini {GINI}, over floor area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fifth with least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Second fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Third fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fourth fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fifth with most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Where to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Which of the places where a public space could be (vacant plots, gardens to be opened) would serve most people who have none now. The choice is proved: the result says how far from the best possible it can be at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of residents would reach an open public space within {DISTANCE_M}, with {CHOSEN_N} new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_BEFORE_PCT} do today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Proved: at most {GAP_PCT} from the best possible choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_BEFORE_PCT} → {SERVED_AFTER_PCT}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The choice of new sites is not proved to be the best: another may be better by up to {GAP_PCT}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of the floor area, which stands in for people, would be within {DISTANCE_M} of an open public space, with {CHOSEN_N} new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_BEFORE_PCT} is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_AFTER_PCT} of floor area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>With the first site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the sixth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Public space: quality, fairness, new sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>What this looks at beyond the workflow “Public space”: answers of a survey about the spaces, stops of public transport, land use. Bring what you have; each step says what it needs. Open spaces and people come from the other workflow, so run that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>What was found, side by side, with what a reader must know before quoting it. Steps that were not run are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/recovery.py"/>
        <source>The city as it was before the event: neighbourhoods, buildings, people, streets and services. Import an OpenStreetMap extract, or name layers that you have. Damage comes in with the next step. Nothing is downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/recovery.py"/>
        <source>What is hit, what it costs and where to begin, with what a reader must know before quoting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>What the damage costs and what recovery needs, with a low and a high amount: a first estimate for planning. Give a table of unit costs (a file unit_costs.csv in the city's folder is found by itself), or the GDP per person, from which usual costs of construction follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>unit costs, or the GDP per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{CURRENCY} of damage, at replacement cost in prices of {PRICE_YEAR}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>At least {DAMAGE_LOW}, at most {DAMAGE_HIGH}: everything low, or everything high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Recovery needs {NEEDS_CENTRAL} ({NEEDS_LOW} to {NEEDS_HIGH}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>From {COSTED_N} damaged or possibly damaged buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DAMAGE_CENTRAL} {CURRENCY}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>The cost is a first estimate, between {DAMAGE_LOW} and {DAMAGE_HIGH} {CURRENCY}: bounds, for low and high costs and shares together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Damaged buildings without a known cost, which are in no amount: {UNCOSTED_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Building back better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Inflation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>How much debris the damaged buildings leave. For cubic metres and truckloads say how heavy loose debris is (its bulk density, from weighed trucks of your city) and what a truck carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>of debris from damaged buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DEBRIS_T_LOW} to {DEBRIS_T_HIGH} by the range of the factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DEBRIS_M3}, {TRUCKLOADS} truckloads of {TRUCK_M3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>From {ESTIMATED_N} damaged or possibly damaged buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DEBRIS_T_CENTRAL}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Debris is estimated from floor area, between {DEBRIS_T_LOW} and {DEBRIS_T_HIGH}; other methods differ by more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Damaged buildings whose debris could not be estimated: {UNESTIMATED_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Truckloads are not known: say what a truck carries, and the bulk density.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Streets to clear first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Who is cut off from services because debris blocks the streets, and in which order to clear them so that most people reach services again for the least effort. Streets near severe damage are taken as blocked; nobody has looked at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>people are cut off from a service that they reached before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{RECONNECTED_N} of them reach it again when {CLEARED_N} of {BLOCKED_N} blocked parts of streets are cleared, in the order of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>That takes {COST} in all (metres of street, unless costs are given).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>cut off: {CUT_OFF_BEFORE_N}, reconnected: {RECONNECTED_N}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Streets are taken as blocked where damage is near, or as their layer says; whether they are has to be seen on the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>parts of streets to clear, so that homes reach services again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>There is no population data: the order is by floor area, not by people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Blocked parts of streets: {BLOCKED_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{CLEARED_N} parts to clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Where to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Ranks the neighbourhoods by damage, people, services and, where their layer says so, displacement and vulnerability, and shows how firm each rank is. A starting point for a discussion, not its result. Criteria of your own: a file recovery_criteria.csv in the city's folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>come first, of {RANKED_N} areas ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Areas by phase of recovery: absorptive {ABSORPTIVE_N}, adaptive {ADAPTIVE_N}, transformative {TRANSFORMATIVE_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Areas without a rank, of which too little is known: {UNRANKED_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{RANKED_N} areas ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Ranks depend on the choice of criteria and weights; they are where a discussion begins. The layer shows how far each rank moves with other weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Areas without a rank, because too little is known of them: {UNRANKED_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>No area can be ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>There must be several areas that were analysed and that differ. Where no neighbourhoods are published, make areas on the page “City data”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>no ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Women and girls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Men and boys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Girls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Boys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Older people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>With disabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Spreads people counted by area or by grid cell over the buildings there, by floor area, so that walks begin where people live and damage counts who lived there. Without population data floor area stands in for people, and every result says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>people placed on buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>{POPULATION_OUT} of {POPULATION_IN} people in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Not placed, for want of a building: {UNPLACED}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>{POPULATION_OUT} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>People in the data who could not be placed, for want of a building, and are in no figure: {UNPLACED}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>There is no population data: floor area stands in for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Give population by area or as a grid, or the number of people in the city, for figures about people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>floor area stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Looks for what would spoil the result: missing coordinate systems, streets that do not join, invalid or duplicated shapes, negative counts. Each finding says where it is and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>errors to mend before the figures can be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Warnings: {WARNINGS_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>errors: {ERRORS_N}, warnings: {WARNINGS_N}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Errors in the city's data that were found and not mended: {ERRORS_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Warnings that the checks of the city's data gave: {WARNINGS_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Import from OpenStreetMap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Takes buildings, streets, open spaces, services, stops and water from an OpenStreetMap extract (.osm.pbf or .osm) on your disk. A city boundary leaves out what lies beyond it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>buildings imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>{STREETS_KM} of streets, {OPEN_SPACES_N} open spaces, {SERVICES_N} services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Building footprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Takes building footprints from Overture, Google Open Buildings, Microsoft, or any layer, where OpenStreetMap has few. A city boundary leaves out what lies beyond it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Left out: {SKIPPED_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>There twice: {DUPLICATES_N}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Areas where none are published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Most cities have no published neighbourhoods. Hexagons, squares or the blocks between streets stand in for them, so that results can be told by area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>areas made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workspace.py"/>
        <source>“{folder}” is not the folder of a city: it has no GeoPackage made by this plugin. Choose another, or make a new city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workspace.py"/>
        <source>“{name}” is open in another QGIS window ({user} on {host}, since {since}). Here you can look at everything; to run steps or change layers, close it there, then open it here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workspace.py"/>
        <source>“{folder}” cannot be written, so “{name}” is open for looking only. Copy the folder to a place of your own, or have it made writable, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
