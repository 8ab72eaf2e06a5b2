<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>UrbanProfiling</name>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>City data</source>
        <translation>Données de la ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Public space</source>
        <translation>Espace public</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Urban profile</source>
        <translation>Profil urbain</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Informal settlements</source>
        <translation>Établissements informels</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Recovery</source>
        <translation>Relèvement</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Reports and exchange</source>
        <translation>Rapports et échanges</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Stopped. Earlier results are unchanged.</source>
        <translation>Arrêté. Les résultats précédents sont inchangés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>The plugin made a mistake; your data is unchanged. Please report it with the details.</source>
        <translation>L'extension a commis une erreur ; vos données sont inchangées. Veuillez la signaler avec les détails.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Writing the results</source>
        <translation>Écriture des résultats</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>“{label}”: the fields {fields} of “{name}” are replaced by computed ones of the same name.</source>
        <translation>« {label} » : les champs {fields} de « {name} » sont remplacés par des champs calculés du même nom.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>“{table}” in {path} is being edited in QGIS. Save or cancel the edits, then run again.</source>
        <translation>« {table} » dans {path} est en cours d'édition dans QGIS. Enregistrez ou annulez les modifications, puis relancez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/bridge.py"/>
        <source>Raster “{name}” cannot be read: {reason}</source>
        <translation>Le raster « {name} » ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/bridge.py"/>
        <source>Raster “{name}” is rotated: its rows do not run from west to east. Turn it with “Warp (reproject)” of the Processing toolbox and use the result.</source>
        <translation>Le raster « {name} » est tourné : ses lignes ne vont pas d'ouest en est. Redressez-le avec « Projection (warp) » de la boîte à outils de traitements et utilisez le résultat.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/bridge.py"/>
        <source>Raster “{name}” has no coordinate reference system. Set it in the layer's properties, then run again.</source>
        <translation>Le raster « {name} » n'a pas de système de coordonnées de référence (SCR). Définissez-le dans les propriétés de la couche, puis relancez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>What the number of people comes from</source>
        <translation>Origine du nombre de personnes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Groups known for the whole city only</source>
        <translation>Groupes connus seulement pour la ville entière</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>OpenStreetMap id</source>
        <translation>Identifiant OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Id in the source</source>
        <translation>Identifiant dans la source</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Building tag</source>
        <translation>Attribut building</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Height (m)</source>
        <translation>Hauteur (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Street class</source>
        <translation>Classe de rue</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Width (m)</source>
        <translation>Largeur (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Lanes</source>
        <translation>Voies de circulation</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Surface</source>
        <translation>Revêtement</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>One-way</source>
        <translation>Sens unique</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Level above or below ground</source>
        <translation>Niveau au-dessus ou au-dessous du sol</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Walkable</source>
        <translation>Praticable à pied</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Fee</source>
        <translation>Payant</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Administrative level</source>
        <translation>Niveau administratif</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Layer role</source>
        <translation>Rôle de la couche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Features</source>
        <translation>Entités</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>First features</source>
        <translation>Premières entités</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Leave it empty when the city has no such layer yet.</source>
        <translation>Laissez vide si la ville n'a pas encore de couche de ce type.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Check city data</source>
        <translation>Contrôler les données de la ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Looks through the layers of a city and says in plain words what is wrong with them and what to do: before figures are made of them that somebody has to take back.</source>
        <translation>Examine les couches d'une ville et dit en termes simples ce qui ne va pas et ce qu'il faut faire, avant que l'on en tire des chiffres qu'il faudrait ensuite retirer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Errors stop later steps or make their figures wrong; warnings lower their quality; notes are good to know. Checked are coordinate systems and places, geometries, overlaps and gaps between areas, fields, words and letters, identifiers and area codes, numbers and dates, people, streets, damage and rasters. What each check looks at, with its limits, why it matters and what to do stands on the page “Checks” of the user guide. Nothing is changed. Limits without a source are the plugin's own.</source>
        <translation>Les erreurs bloquent les étapes suivantes ou faussent leurs chiffres ; les avertissements en diminuent la qualité ; les remarques sont bonnes à savoir. Sont contrôlés les systèmes de coordonnées et les lieux, les géométries, les superpositions et les interstices entre zones, les champs, les mots et les lettres, les identifiants et les codes de zone, les nombres et les dates, les personnes, les rues, les dommages et les rasters. Ce que chaque contrôle examine, avec ses limites, pourquoi cela compte et que faire, figure à la page « Contrôles » du guide de l'utilisateur. Rien n'est modifié. Les limites sans source sont propres à l'extension.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>The plugin's own checks</source>
        <translation>Contrôles propres à l'extension</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>One row a finding, errors first: check, severity, role, how many features and the first ten of them, what is wrong, what to do.</source>
        <translation>Une ligne par constat, les erreurs d'abord : contrôle, gravité, rôle, nombre d'entités et les dix premières d'entre elles, ce qui ne va pas, ce qu'il faut faire.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Reading the layers</source>
        <translation>Lecture des couches</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Import footprints</source>
        <translation>Importer des emprises au sol</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Outlines of buildings from OpenStreetMap, Overture, Google, Microsoft or a layer of your own, with the same fields whoever made them, each building once. Nothing is downloaded.</source>
        <translation>Contours de bâtiments d'OpenStreetMap, d'Overture, de Google, de Microsoft ou d'une de vos couches, avec les mêmes champs quelle que soit leur origine, chaque bâtiment une seule fois. Rien n'est téléchargé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Whose footprints they are is told by the columns, or by you. Names of columns, units and the numbers that stand for “not known” (a height of -1 or 0) are those that each publisher documents; a height, a number of levels, a use or a confidence that is not known stays empty. Uses are those of the OpenStreetMap import.

Outlines keep their coordinates. With a boundary those that touch it are kept, whole; files of text are read piece by piece, so that the file of a country gives a city on a laptop. A building is the same when its id or its outline is the same, whatever the corner it starts at: the first is kept, the others are counted. Lines that cannot be read are named. Invalid outlines are repaired. Where a source has no ids one is made from the outline, so that it stays the same over imports. The area is measured in a metric CRS, never taken from the source.

Footprints that a machine drew miss buildings and show some that are not there, more so where homes are small and close together. With a lowest confidence those below it are left out; those of unknown confidence stay.</source>
        <translation>De qui viennent les emprises au sol est déterminé par les colonnes, ou par vous. Les noms de colonnes, les unités et les nombres qui signifient « inconnu » (une hauteur de -1 ou 0) sont ceux que chaque éditeur documente ; une hauteur, un nombre de niveaux, un usage ou un indice de confiance inconnu reste vide. Les usages sont ceux de l'importation OpenStreetMap.

Les contours gardent leurs coordonnées. Avec une limite, ceux qui la touchent sont conservés en entier ; les fichiers texte sont lus par morceaux, de sorte que le fichier d'un pays donne une ville sur un ordinateur portable. Un bâtiment est le même si son identifiant ou son contour est le même, quel que soit le sommet où il commence : le premier est conservé, les autres sont comptés. Les lignes qui ne peuvent pas être lues sont indiquées. Les contours invalides sont réparés. Lorsqu'une source n'a pas d'identifiants, il en est créé un d'après le contour, afin qu'il reste le même d'une importation à l'autre. La surface est mesurée dans un SCR métrique, et jamais reprise de la source.

Les emprises au sol dessinées par une machine oublient des bâtiments et en montrent qui n'existent pas, davantage là où les logements sont petits et serrés. Avec un indice de confiance minimal, celles qui sont en dessous sont laissées de côté ; celles dont l'indice est inconnu restent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Columns of Overture 1.18, Google Open Buildings v3, Microsoft GlobalML and OpenStreetMap as GDAL writes it</source>
        <translation>Colonnes d'Overture 1.18, Google Open Buildings v3, Microsoft GlobalML et d'OpenStreetMap tel que GDAL l'écrit</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Footprints</source>
        <translation>Emprises au sol</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>A layer of polygons, or a file: Google's .csv or .csv.gz, lines of GeoJSON (.geojsonl, .jsonl, Microsoft's .csv.gz), an OpenStreetMap extract, or whatever QGIS can open. GeoParquet works where the GDAL of this QGIS reads it.</source>
        <translation>Une couche de polygones, ou un fichier : .csv ou .csv.gz de Google, lignes de GeoJSON (.geojsonl, .jsonl, .csv.gz de Microsoft), un extrait OpenStreetMap, ou tout ce que QGIS peut ouvrir. GeoParquet fonctionne si le GDAL de ce QGIS le lit.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Made by</source>
        <translation>Établies par</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>auto: told by the columns. any: outlines from elsewhere, such as a cadastre; of their columns those are taken that are called as the fields of the result, or floors, storeys and height.</source>
        <translation>auto : déterminé par les colonnes. any : contours d'une autre origine, comme un cadastre ; de leurs colonnes sont prises celles qui portent les noms des champs du résultat, ou floors, storeys et height.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Told by the columns</source>
        <translation>Déterminé par les colonnes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Overture Maps</source>
        <translation>Overture Maps</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Google Open Buildings</source>
        <translation>Google Open Buildings</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Somebody else</source>
        <translation>Quelqu'un d'autre</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Footprints that touch it are kept, whole. Without a boundary all are imported.</source>
        <translation>Les emprises au sol qui la touchent sont conservées en entier. Sans limite, toutes sont importées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Lowest confidence</source>
        <translation>Indice de confiance minimal</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>From 0 to 1: footprints that the publisher is less sure of are left out. Those of unknown confidence stay.</source>
        <translation>De 0 à 1 : les emprises au sol dont l'éditeur est moins sûr sont laissées de côté. Celles dont l'indice de confiance est inconnu restent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Outlines with id, source, confidence, height, levels and use where they are known, and their area.</source>
        <translation>Contours avec identifiant, source, indice de confiance, hauteur, niveaux et usage lorsqu'ils sont connus, ainsi que leur surface.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Left out for lack of a usable outline</source>
        <translation>Écartées faute de contour utilisable</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Left out because they repeat another</source>
        <translation>Écartées parce qu'elles en répètent une autre</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Outside the boundary</source>
        <translation>Hors de la limite</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Below the lowest confidence</source>
        <translation>Sous l'indice de confiance minimal</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of highways (highway, keep, walkable)</source>
        <translation>Table des voies (highway, keep, walkable)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of access values (value, foot, space)</source>
        <translation>Table des valeurs d'accès (value, foot, space)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of open spaces (key, value, kind)</source>
        <translation>Table des espaces ouverts (key, value, kind)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of building uses (key, value, keep, use)</source>
        <translation>Table des usages des bâtiments (key, value, keep, use)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of services (key, value, sector)</source>
        <translation>Table des services (key, value, sector)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of stops (key, value, mode, capacity, rank)</source>
        <translation>Table des arrêts (key, value, mode, capacity, rank)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of waters (key, value, kind)</source>
        <translation>Table des eaux (key, value, kind)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>A CSV file instead of the plugin's own. Copy resources/tables/osm_*.csv of the plugin to start from; in tables of keys and values the first row that fits decides, and * stands for any value.</source>
        <translation>Un fichier CSV à la place de celui de l'extension. Pour commencer, copiez resources/tables/osm_*.csv de l'extension ; dans les tables de clés et de valeurs, la première ligne qui convient décide, et * représente n'importe quelle valeur.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Import OpenStreetMap</source>
        <translation>Importer OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Buildings, streets, open spaces, services, stops, water and administrative boundaries of a city from an OpenStreetMap extract on your disk. Nothing is downloaded.</source>
        <translation>Bâtiments, rues, espaces ouverts, services, arrêts, eau et limites administratives d'une ville, tirés d'un extrait OpenStreetMap présent sur votre disque. Rien n'est téléchargé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Features are taken whole and keep their OpenStreetMap coordinates, so streets join where they share a vertex. Tags are read through tables that you can replace; a number that cannot be read and a use that is not tagged stay empty. Streets are walkable by the foot tag, then an access tag that closes them, then their class. An open space is public, restricted, fee or unknown by its access and fee tags, then its kind; gardens, pitches, sports centres, reserves and cemeteries without an access tag are unknown. Proposed and abandoned streets are left out and counted. Stops have low or high capacity as in SDG 11.2.1. A facility mapped as a point inside its own outline counts once. Outlines that are invalid are repaired; what the file does not hold whole, as at the edge of an extract, is named. osm_id of a relation is negative. The sea is no area in OpenStreetMap and is not among the water.</source>
        <translation>Les entités sont reprises en entier et gardent leurs coordonnées OpenStreetMap : les rues se raccordent donc là où elles partagent un sommet. Les attributs (tags) sont lus au moyen de tables que vous pouvez remplacer ; un nombre illisible et un usage non renseigné restent vides. Une rue est praticable à pied selon l'attribut foot, puis selon un attribut d'accès qui la ferme, puis selon sa classe. Un espace ouvert est public, restricted, fee ou unknown selon ses attributs access et fee, puis selon son type ; les jardins, terrains de sport, centres sportifs, réserves et cimetières sans attribut access sont unknown. Les rues projetées et abandonnées sont écartées et comptées. Les arrêts ont une capacité faible (low) ou élevée (high) comme dans l'ODD 11.2.1. Un équipement cartographié comme point à l'intérieur de son propre contour compte une fois. Les contours invalides sont réparés ; ce que le fichier ne contient pas en entier, comme au bord d'un extrait, est indiqué. L'osm_id d'une relation est négatif. La mer n'est pas une surface dans OpenStreetMap et ne figure pas parmi les eaux.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>OpenStreetMap tags by the plugin's tables of this version</source>
        <translation>Attributs OpenStreetMap selon les tables de l'extension dans cette version</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>OpenStreetMap file</source>
        <translation>Fichier OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>An extract that ends in .osm.pbf, .osm or .osm.gz. Choose one that reaches beyond the city: what crosses its edge is incomplete.</source>
        <translation>Un extrait dont le nom se termine par .osm.pbf, .osm ou .osm.gz. Choisissez-en un qui s'étend au-delà de la ville : ce qui traverse son bord est incomplet.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Buildings that touch it are kept, and of everything else what lies within the margin around it, uncut: people near the edge walk across it. Without a boundary the whole file is imported.</source>
        <translation>Les bâtiments qui la touchent sont conservés et, de tout le reste, ce qui se trouve dans la marge qui l'entoure, sans découpage : les personnes proches du bord le franchissent à pied. Sans limite, le fichier entier est importé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Margin around the boundary</source>
        <translation>Marge autour de la limite</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>How far outside the boundary streets, open spaces, services, stops and water are kept. At least the longest walk you want to measure.</source>
        <translation>Distance au-delà de la limite jusqu'à laquelle les rues, espaces ouverts, services, arrêts et eaux sont conservés. Au moins la plus longue marche que vous voulez mesurer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Stops this close are one</source>
        <translation>Des arrêts aussi proches n'en font qu'un</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>A platform this close to a stop of the same mode, and a stopping position on the street this close to either, is the same stop drawn again. The plugin's own choice.</source>
        <translation>Un quai aussi proche d'un arrêt du même mode, ainsi qu'une position d'arrêt sur la rue aussi proche de l'un ou de l'autre, est le même arrêt dessiné une seconde fois. Choix propre à l'extension.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Outlines with use, levels and height where they are tagged.</source>
        <translation>Contours avec usage, niveaux et hauteur lorsqu'ils sont renseignés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Streets</source>
        <translation>Rues</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Streets and paths of today. walkable is 1 where people may walk. Bridge and tunnel are empty where there is none.</source>
        <translation>Rues et chemins actuels. walkable vaut 1 là où l'on peut marcher. Pont et tunnel sont vides là où il n'y en a pas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Open spaces</source>
        <translation>Espaces ouverts</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Parks, squares, playgrounds and other open land, with who may enter. To be verified.</source>
        <translation>Parcs, places, aires de jeux et autres terrains ouverts, avec qui peut y entrer. À vérifier.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Schools, clinics, shops, offices and more as points, by sector.</source>
        <translation>Écoles, centres de santé, commerces, bureaux et autres, sous forme de points, par secteur.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Public transport stops</source>
        <translation>Arrêts de transport public</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Stops and stations with mode and capacity (low, high; SDG 11.2.1).</source>
        <translation>Arrêts et gares avec mode et capacité (low, high ; ODD 11.2.1).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Lakes, rivers drawn as areas, reservoirs; not the sea.</source>
        <translation>Lacs, cours d'eau dessinés en surface, réservoirs ; pas la mer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Administrative boundaries</source>
        <translation>Limites administratives</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Those that lie in the file as a whole, with their level: a choice for the areas.</source>
        <translation>Celles que le fichier contient en entier, avec leur niveau : un choix pour les zones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Left out for lack of a usable geometry</source>
        <translation>Écartées faute de géométrie utilisable</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Choose an OpenStreetMap file.</source>
        <translation>Choisissez un fichier OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Make areas</source>
        <translation>Créer des zones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Divides a city into hexagons, squares or blocks, for cities that have no published neighbourhoods. The areas fill the boundary exactly, so that figures by area add up to the city.</source>
        <translation>Divise une ville en hexagones, carrés ou îlots, pour les villes qui n'ont pas de quartiers publiés. Les zones remplissent exactement la limite, de sorte que les chiffres par zone s'additionnent pour donner ceux de la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Hexagons and squares lie on a lattice that is fixed to the coordinate system, not to the boundary: a place keeps its area_id when the boundary is drawn anew. They are cut at the boundary; a part that is too small joins the neighbour with which it shares most of its outline.

Blocks are the land between streets and boundary. Streets divide where they are drawn, also on bridges; dead ends and tunnels divide nothing. A block's area_id tells where it lies; it changes when its outline does.

Cells are neutral: they follow no neighbourhood that people know. Where residents name theirs, draw those.</source>
        <translation>Les hexagones et les carrés suivent une trame fixée au système de coordonnées, et non à la limite : un lieu garde son area_id lorsque la limite est redessinée. Ils sont coupés à la limite ; une partie trop petite rejoint la voisine avec laquelle elle partage la plus grande part de son contour.

Les îlots sont les terrains situés entre les rues et la limite. Les rues divisent là où elles sont dessinées, y compris sur les ponts ; les impasses et les tunnels ne divisent rien. L'area_id d'un îlot dit où il se trouve ; il change lorsque son contour change.

Les cellules sont neutres : elles ne suivent aucun quartier que les gens connaissent. Là où les habitants nomment les leurs, dessinez-les.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>The plugin's own division</source>
        <translation>Découpage propre à l'extension</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Boundary</source>
        <translation>Limite</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>The city boundary, or an urban extent. Several polygons count as one city.</source>
        <translation>La limite de la ville, ou une emprise urbaine. Plusieurs polygones comptent comme une seule ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Kind of area</source>
        <translation>Type de zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>hexagon or grid: equal cells. blocks: the land between streets, as they lie.</source>
        <translation>hexagon ou grid : cellules égales. blocks : les terrains entre les rues, tels qu'ils se trouvent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Hexagons</source>
        <translation>Hexagones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Squares</source>
        <translation>Carrés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Blocks between streets</source>
        <translation>Îlots entre les rues</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Size of a cell</source>
        <translation>Taille d'une cellule</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>From one side of a cell to the opposite one, which is also the distance between the centres of neighbours: a square of 500 m has 25 ha, a hexagon of 500 m 21.7 ha. Not used for blocks.</source>
        <translation>D'un côté d'une cellule au côté opposé, ce qui est aussi la distance entre les centres de cellules voisines : un carré de 500 m fait 25 ha, un hexagone de 500 m 21,7 ha. Non utilisé pour les îlots.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Centre lines, for blocks. Not used for cells.</source>
        <translation>Axes des rues, pour les îlots. Non utilisés pour les cellules.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Smallest part of a cell that stands alone</source>
        <translation>Plus petite partie de cellule qui reste seule</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>At the boundary, parts under this share of a whole cell join a neighbour. 0 keeps them all.</source>
        <translation>À la limite, les parties inférieures à cette part d'une cellule entière rejoignent une voisine. 0 les garde toutes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Smallest block</source>
        <translation>Plus petit îlot</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Smaller blocks, such as traffic islands, join a neighbour. 0 keeps them all.</source>
        <translation>Les îlots plus petits, comme les îlots directionnels, rejoignent un voisin. 0 les garde tous.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Areas with an identifier and their land in hectares.</source>
        <translation>Zones avec un identifiant et leur superficie en hectares.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Land</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Population to buildings</source>
        <translation>Population sur les bâtiments</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Places the people of a census area, a population grid or the whole city on the buildings they probably live in, so that walking distances start where people are.</source>
        <translation>Place les personnes d'une zone de recensement, d'une grille de population ou de la ville entière sur les bâtiments où elles vivent probablement, afin que les distances de marche partent de là où sont les personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>The people of each cell or area are shared among the buildings in it (those whose point on surface lies there) in proportion to floor area: footprint times levels where levels are known. Small buildings and, with a use field, uses such as school or factory hold nobody; a building of unknown use stays in. This is dasymetric mapping (Mennis, 2003).

People of a cell or area without such a building are reported as unplaced and not moved elsewhere: people given = people placed + unplaced. Buildings where nothing is known about people get no value, not 0. Of overlapping areas the first counts. Numbers are estimates: they say how many people a building of that size would hold, not who lives in it.

A group (sex, age, disability) is spread like the people of its own area or cell. A group known for the whole city only gets the same share in every building and can show no difference between places.

Without any population the floor area itself stands in for people, and every result says so.</source>
        <translation>Les personnes de chaque cellule ou zone sont réparties entre les bâtiments qui s'y trouvent (ceux dont le point sur la surface y est situé) en proportion de la surface de plancher : l'emprise au sol multipliée par les niveaux lorsqu'ils sont connus. Les petits bâtiments et, avec un champ d'usage, les usages tels que school ou factory n'abritent personne ; un bâtiment d'usage inconnu est conservé. C'est la cartographie dasymétrique (Mennis, 2003).

Les personnes d'une cellule ou zone sans bâtiment de ce type sont signalées comme non placées et ne sont pas déplacées ailleurs : personnes données = personnes placées + non placées. Les bâtiments pour lesquels rien n'est connu des personnes ne reçoivent aucune valeur, et non 0. Lorsque des zones se superposent, la première compte. Les nombres sont des estimations : ils disent combien de personnes un bâtiment de cette taille abriterait, et non qui y vit.

Un groupe (sexe, âge, handicap) est réparti comme les personnes de sa propre zone ou cellule. Un groupe connu seulement pour la ville entière reçoit la même part dans chaque bâtiment et ne peut montrer aucune différence entre les lieux.

Sans aucune population, la surface de plancher elle-même remplace les personnes, et chaque résultat l'indique.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Dasymetric mapping by floor area</source>
        <translation>Cartographie dasymétrique selon la surface de plancher</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Footprints. Points of structures can be used too, with the weight “equal”.</source>
        <translation>Emprises au sol. Des points de structures peuvent aussi être utilisés, avec la pondération « equal ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Population grid</source>
        <translation>Grille de population</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People per cell (not per km²), such as WorldPop or GHS-POP, clipped to the city.</source>
        <translation>Personnes par cellule (et non par km²), comme WorldPop ou GHS-POP, découpée selon la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Population areas</source>
        <translation>Zones de population</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Census areas or neighbourhoods with a number of people, instead of a grid.</source>
        <translation>Zones de recensement ou quartiers avec un nombre de personnes, à la place d'une grille.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People of an area</source>
        <translation>Personnes d'une zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Field with the residents of each area. Empty means not known.</source>
        <translation>Champ contenant les habitants de chaque zone. Vide signifie inconnu.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Groups of an area</source>
        <translation>Groupes d'une zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Fields with the number of women, men, children, older people, people with disability…</source>
        <translation>Champs contenant le nombre de femmes, d'hommes, d'enfants, de personnes âgées, de personnes handicapées…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Grids of groups</source>
        <translation>Grilles de groupes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People of one group per cell, one raster a group. The layer's name becomes the field.</source>
        <translation>Personnes d'un groupe par cellule, un raster par groupe. Le nom de la couche devient le champ.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People of the city</source>
        <translation>Personnes de la ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>With a grid or areas, everything is scaled to this number. Alone, it is spread over all buildings.</source>
        <translation>Avec une grille ou des zones, tout est ajusté à ce nombre. Seul, il est réparti sur tous les bâtiments.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Share people by</source>
        <translation>Répartir les personnes selon</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>area: footprint, times levels when a levels field is given. volume: the same, and levels must be given. equal: every building the same.</source>
        <translation>area : emprise au sol, multipliée par les niveaux lorsqu'un champ des niveaux est donné. volume : de même, mais les niveaux doivent être donnés. equal : chaque bâtiment de façon égale.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Floor area</source>
        <translation>Surface de plancher</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Volume (levels needed)</source>
        <translation>Volume (niveaux nécessaires)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Every building the same</source>
        <translation>Chaque bâtiment de façon égale</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Levels of a building</source>
        <translation>Niveaux d'un bâtiment</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Number of storeys. A building without a value counts as one level.</source>
        <translation>Nombre d'étages, rez-de-chaussée compris. Un bâtiment sans valeur compte pour un niveau.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Use of a building</source>
        <translation>Usage d'un bâtiment</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Buildings whose use is in the table of uses without residents hold nobody.</source>
        <translation>Les bâtiments dont l'usage figure dans la table des usages sans habitants n'abritent personne.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Uses without residents</source>
        <translation>Usages sans habitants</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>CSV with a column use, instead of the plugin's table (exclude_uses.csv).</source>
        <translation>CSV avec une colonne use, à la place de la table de l'extension (exclude_uses.csv).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Smallest dwelling</source>
        <translation>Plus petit logement</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Footprints smaller than this (sheds, kiosks) hold nobody.</source>
        <translation>Les emprises au sol plus petites (remises, kiosques) n'abritent personne.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Buildings with population</source>
        <translation>Bâtiments avec population</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>All buildings with population, one field a group, and population_source: what the numbers come from, or what stands in for people.</source>
        <translation>Tous les bâtiments avec population, un champ par groupe, et population_source : d'où viennent les nombres, ou ce qui remplace les personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People given</source>
        <translation>Personnes données</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People on buildings</source>
        <translation>Personnes sur des bâtiments</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People without a building</source>
        <translation>Personnes sans bâtiment</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Reading buildings</source>
        <translation>Lecture des bâtiments</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Small counts by area</source>
        <translation>Petits effectifs par zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>suppress: leave counts under the minimum empty, with what would give them away. show: keep them, for use inside the office only.</source>
        <translation>suppress : laisser vides les effectifs inférieurs au minimum, ainsi que ce qui permettrait de les déduire. show : les conserver, pour un usage interne au bureau uniquement.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Hide them</source>
        <translation>Les masquer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Smallest count shown</source>
        <translation>Plus petit effectif affiché</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Counts of people below this are small.</source>
        <translation>Les nombres de personnes inférieurs à cette valeur sont de petits effectifs.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Small counts of people</source>
        <translation>Petits nombres de personnes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Area (m²)</source>
        <translation>Surface (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Area (ha)</source>
        <translation>Surface (ha)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Perimeter (m)</source>
        <translation>Périmètre (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Facility</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Small counts hidden</source>
        <translation>Petits effectifs masqués</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank (1 first)</source>
        <translation>Rang (1 en tête)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank, fifth percentile of draws</source>
        <translation>Rang, cinquième centile des tirages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank, median of draws</source>
        <translation>Rang, médiane des tirages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank, ninety-fifth percentile of draws</source>
        <translation>Rang, quatre-vingt-quinzième centile des tirages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Indicators known (share, 0 to 1)</source>
        <translation>Indicateurs connus (part, de 0 à 1)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} newly within reach</source>
        <translation>{group} nouvellement à distance de marche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} within reach (% of {group})</source>
        <translation>{group} à distance de marche (% de {group})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} within reach</source>
        <translation>{group} à distance de marche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group}: quality (0 worst to 100 best)</source>
        <translation>{group} : qualité (0 la pire à 100 la meilleure)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group}: forms about the space</source>
        <translation>{group} : formulaires sur l'espace</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} (score)</source>
        <translation>{group} (score)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People cut off from {group} before clearing</source>
        <translation>Personnes coupées de {group} avant dégagement</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People cut off from {group} after clearing</source>
        <translation>Personnes coupées de {group} après dégagement</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open spaces, kind {word}</source>
        <translation>Espaces ouverts, type {word}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open spaces, size {word}</source>
        <translation>Espaces ouverts, taille {word}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Land of class {word} (% of area)</source>
        <translation>Terrain de la classe {word} (% de la zone)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/help.py"/>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/help.py"/>
        <source>Layers made</source>
        <translation>Couches produites</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/help.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Lowest to highest value</source>
        <translation>De la valeur la plus basse à la plus haute</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Distance from the mean in standard deviations</source>
        <translation>Distance à la moyenne en écarts types</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Between low and high of the table</source>
        <translation>Entre low et high de la table</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Mean (a high score makes up for a low one)</source>
        <translation>Moyenne (un score élevé compense un score bas)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Geometric mean (makes up in part)</source>
        <translation>Moyenne géométrique (compense en partie)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Harmonic mean (makes up little)</source>
        <translation>Moyenne harmonique (compense peu)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>The highest counts</source>
        <translation>Le plus élevé compte</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Number of deprivations</source>
        <translation>Nombre de privations</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Consistency ratio of the comparisons</source>
        <translation>Ratio de cohérence des comparaisons</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Common scale</source>
        <translation>Échelle commune</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>minmax: 0 to 100 between the lowest and highest value. zscore: standard deviations from the mean. rank: places. goalposts: 0 to 100 between low and high of the table. A row of the table may name its own.</source>
        <translation>minmax : 0 à 100 entre la valeur la plus basse et la plus haute. zscore : écarts types par rapport à la moyenne. rank : places. goalposts : 0 à 100 entre low et high de la table. Une ligne de la table peut indiquer la sienne.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>How scores are put together</source>
        <translation>Comment les scores sont agrégés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Within each dimension, then over dimensions. geometric and harmonic rescale to 1 to 100 first, but never goalposts. deprivation_count needs thresholds in the table.</source>
        <translation>Dans chaque dimension, puis entre dimensions. geometric et harmonic ramènent d'abord à une échelle de 1 à 100, mais jamais goalposts. deprivation_count nécessite des seuils dans la table.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>table: as the table says. equal: alike within a dimension, and all dimensions alike. ahp: from pairwise comparisons.</source>
        <translation>table : comme l'indique la table. equal : égaux dans une dimension, et toutes les dimensions égales. ahp : d'après des comparaisons par paires.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Of the table</source>
        <translation>Ceux de la table</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Equal</source>
        <translation>Égaux</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>From pairwise comparisons (AHP)</source>
        <translation>D'après des comparaisons par paires (AHP)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Pairwise comparisons</source>
        <translation>Comparaisons par paires</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>CSV that compares all dimensions, or all fields: a matrix with their names in the first column and the header, or rows first, second, value (3: three times as important; 1/3 the other way).</source>
        <translation>CSV qui compare toutes les dimensions, ou tous les champs : une matrice avec leurs noms dans la première colonne et dans l'en-tête, ou des lignes first, second, value (3 : trois fois plus important ; 1/3 l'inverse).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Least share of indicators known</source>
        <translation>Plus petite part d'indicateurs connus</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>From 0 to 1: places with less have no score. 0.6666 lets two of three pass.</source>
        <translation>De 0 à 1 : les lieux qui en ont moins n'ont pas de score. 0.6666 laisse passer deux sur trois.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Number of draws</source>
        <translation>Nombre de tirages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>How often weights and methods are varied to see how ranks move. 0: never.</source>
        <translation>Combien de fois faire varier les poids et les méthodes pour voir comment les rangs bougent. 0 : jamais.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>How far weights vary</source>
        <translation>Ampleur de la variation des poids</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>0.25: each weight up to 25 % lower or higher in a draw.</source>
        <translation>0,25 : dans un tirage, chaque poids varie jusqu'à 25 % vers le bas ou vers le haut.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Common scales to draw from</source>
        <translation>Échelles communes parmi lesquelles tirer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Each draw takes one of them. Empty: the chosen one.</source>
        <translation>Chaque tirage prend l'une d'elles. Vide : celle qui est choisie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Ways of putting together to draw from</source>
        <translation>Façons d'agréger parmi lesquelles tirer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}”: the layer cannot be opened. Check that its file is still where it was.</source>
        <translation>« {label} » : la couche ne peut pas être ouverte. Vérifiez que son fichier se trouve toujours au même endroit.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}” ({key}): “{value}” is no number.</source>
        <translation>« {label} » ({key}) : « {value} » n'est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}” ({key}) was given no value (NULL), probably by an earlier step that could not compute it. Give a number, or leave the parameter out to use its default.</source>
        <translation>« {label} » ({key}) n'a reçu aucune valeur (NULL), probablement d'une étape précédente qui n'a pas pu la calculer. Indiquez un nombre, ou omettez le paramètre pour utiliser sa valeur par défaut.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}”: the raster cannot be opened.</source>
        <translation>« {label} » : le raster ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}”: layer “{layer}” has no field {names}. Its fields are: {fields}.</source>
        <translation>« {label} » : la couche « {layer} » n'a pas de champ {names}. Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary as one polygon.</source>
        <translation>Quartiers, arrondissements, ou la limite de la ville sous forme d'un seul polygone.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Name or code of the area</source>
        <translation>Nom ou code de la zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>City boundary</source>
        <translation>Limite de la ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Facilities</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Points or buildings where people live. Polygons over one hectare are refused: spread their people over buildings with “Population to buildings” first.</source>
        <translation>Points ou bâtiments où vivent les personnes. Les polygones de plus d'un hectare sont refusés : répartissez d'abord leurs personnes sur les bâtiments avec « Population sur les bâtiments ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Number of people</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Without it each feature counts as one person.</source>
        <translation>Sans ce champ, chaque entité compte pour une personne.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/output.py"/>
        <source>“{path}” cannot be written.</source>
        <translation>« {path} » ne peut pas être écrit.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/output.py"/>
        <source>“{path}” could not be written: {reason}. Check that the disk is not full, that the folder exists and can be written to, and that no other program has the file open. Earlier results are unchanged.</source>
        <translation>« {path} » n'a pas pu être écrit : {reason}. Vérifiez que le disque n'est pas plein, que le dossier existe et qu'il est possible d'y écrire, et qu'aucun autre programme n'a ouvert le fichier. Les résultats précédents sont inchangés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/output.py"/>
        <source>“{path}” could not be written: {reason}.</source>
        <translation>« {path} » n'a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>What was changed</source>
        <translation>Ce qui a été changé</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Places a rank moves, on average</source>
        <translation>Nombre de places dont un rang bouge, en moyenne</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Places a rank moves, at most</source>
        <translation>Nombre de places dont un rang bouge, au plus</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Correlation of the ranks (1: the same order)</source>
        <translation>Corrélation des rangs (1 : le même ordre)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Places ranked both ways</source>
        <translation>Lieux classés dans les deux cas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Composite index</source>
        <translation>Indice composite</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>One score from many indicators, the rank it gives, and how far the rank rests on the choices made.</source>
        <translation>Un score tiré de nombreux indicateurs, le rang qui en découle, et dans quelle mesure ce rang tient aux choix faits.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Each indicator is brought to a common scale, weighted, put together within its dimension and then over dimensions. Rank 1 is the highest score; ties share the smallest rank. A place with too few indicators has no score and no rank. An indicator that is the same everywhere is left out and named.

Each draw varies the weights (and takes one of the methods you name); rank_p05, rank_p50 and rank_p95 are percentiles of the ranks drawn, not confidence intervals. The sensitivity table changes one choice at a time: another scale, another way of putting together, an indicator left out.

Means let a good value make up for a bad one. For deprivations and severity use max or deprivation_count.</source>
        <translation>Chaque indicateur est ramené à une échelle commune, pondéré, agrégé dans sa dimension, puis entre dimensions. Le rang 1 est le score le plus élevé ; les ex æquo partagent le plus petit rang. Un lieu qui a trop peu d'indicateurs n'a ni score ni rang. Un indicateur identique partout est laissé de côté et nommé.

Chaque tirage fait varier les poids (et prend l'une des méthodes que vous indiquez) ; rank_p05, rank_p50 et rank_p95 sont des centiles des rangs tirés, et non des intervalles de confiance. La table de sensibilité change un choix à la fois : une autre échelle, une autre façon d'agréger, un indicateur en moins.

Les moyennes laissent une bonne valeur compenser une mauvaise. Pour des privations et des niveaux de gravité, utilisez max ou deprivation_count.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>OECD/JRC Handbook on Constructing Composite Indicators (2008)</source>
        <translation>Manuel OCDE/JRC sur la construction d'indicateurs composites (2008)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Areas or other places</source>
        <translation>Zones ou autres lieux</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>A layer or table with one field an indicator.</source>
        <translation>Une couche ou une table avec un champ par indicateur.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>CSV with field and, as wanted, dimension, direction (higher or lower), weight, dimension_weight, normalisation, low, high, missing_values (999;-1), category_scores (word=score;word=score), label.</source>
        <translation>CSV avec field et, au besoin, dimension, direction (higher ou lower), weight, dimension_weight, normalisation, low, high, missing_values (999;-1), category_scores (mot=score;mot=score), label.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>The places with score, rank, its spread, and the score of each dimension.</source>
        <translation>Les lieux avec leur score, leur rang, sa dispersion, et le score de chaque dimension.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Sensitivity of the ranks</source>
        <translation>Sensibilité des rangs</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>One row a choice that was changed: how far the ranks move.</source>
        <translation>Une ligne par choix modifié : de combien les rangs bougent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Places ranked</source>
        <translation>Lieux classés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Places without a rank</source>
        <translation>Lieux sans rang</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Streets and paths for walking. They join where they share a vertex; bridges and tunnels do not join what they cross. The fields walkable or access, bridge, tunnel and layer are used when there.</source>
        <translation>Rues et chemins pour la marche. Ils se raccordent là où ils partagent un sommet ; les ponts et tunnels ne se raccordent pas à ce qu'ils croisent. Les champs walkable ou access, bridge, tunnel et layer sont utilisés s'ils existent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Numbers of people by sex, age, disability: access is given for each.</source>
        <translation>Nombres de personnes par sexe, âge, handicap : l'accès est donné pour chacun.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary. Only people inside count; nobody counts twice.</source>
        <translation>Quartiers, arrondissements ou limite de la ville. Seules les personnes à l'intérieur comptent ; personne n'est compté deux fois.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Walking distance</source>
        <translation>Distance de marche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Entrances</source>
        <translation>Points d'entrée</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Gates, where they are known. They replace the entrances found for the place nearest to them.</source>
        <translation>Portes et portails, lorsqu'ils sont connus. Ils remplacent les points d'entrée trouvés pour le lieu le plus proche d'eux.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Streets within reach</source>
        <translation>Rues à distance de marche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>The parts of streets within the walking distance, cut exactly there. The walk from home is left out.</source>
        <translation>Les parties de rues situées à distance de marche, coupées exactement à cette distance. La marche depuis le domicile n'est pas prise en compte.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Area within reach</source>
        <translation>Surface à distance de marche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>A polygon around these streets, for drawing only: nobody is counted by it.</source>
        <translation>Un polygone autour de ces rues, pour le dessin uniquement : il ne sert à compter personne.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>People within reach</source>
        <translation>Personnes à distance de marche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Access by area</source>
        <translation>Accès par zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>The areas with people, people within reach and their share, for all and by group.</source>
        <translation>Les zones avec les personnes, les personnes à distance de marche et leur part, au total et par groupe.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>People not reached by any street</source>
        <translation>Personnes qu'aucune rue n'atteint</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space (m²)</source>
        <translation>Espace public ouvert (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space (% of area)</source>
        <translation>Espace public ouvert (% de la zone)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Verified open public space (% of area)</source>
        <translation>Espace public ouvert vérifié (% de la zone)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space (m² per person)</source>
        <translation>Espace public ouvert (m² par personne)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land (m²)</source>
        <translation>Emprise des rues (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land (% of area)</source>
        <translation>Emprise des rues (% de la zone)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land, narrow widths (% of area)</source>
        <translation>Emprise des rues, largeurs étroites (% de la zone)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land, wide widths (% of area)</source>
        <translation>Emprise des rues, grandes largeurs (% de la zone)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street length (km)</source>
        <translation>Longueur des rues (km)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street length per land (km/km²)</source>
        <translation>Longueur des rues par surface de terrain (km/km²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street length × width (m²)</source>
        <translation>Longueur × largeur des rues (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>With a measured width (% of street length)</source>
        <translation>Avec une largeur mesurée (% de la longueur des rues)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Sample inside the city (m²)</source>
        <translation>Échantillon à l'intérieur de la ville (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space and streets (% of area)</source>
        <translation>Espace public ouvert et rues (% de la zone)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space and streets (m² per person)</source>
        <translation>Espace public ouvert et rues (m² par personne)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Size class</source>
        <translation>Classe de taille</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walking distance by size (m)</source>
        <translation>Distance de marche selon la taille (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Ids in the source</source>
        <translation>Identifiants dans la source</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Kind, owner, access, status as read (do not change)</source>
        <translation>Type, propriétaire, accès, statut tels que lus (ne pas modifier)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public spaces</source>
        <translation>Espaces publics ouverts</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Within reach</source>
        <translation>À distance de marche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach (% of people)</source>
        <translation>Personnes à distance de marche (% des personnes)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach of a verified space (% of people)</source>
        <translation>Personnes à distance de marche d'un espace vérifié (% des personnes)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach today (% of people)</source>
        <translation>Personnes à distance de marche aujourd'hui (% des personnes)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People newly within reach (% of people)</source>
        <translation>Personnes nouvellement à distance de marche (% des personnes)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People newly within reach</source>
        <translation>Personnes nouvellement à distance de marche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach up to this site (% of people)</source>
        <translation>Personnes à distance de marche jusqu'à ce site (% des personnes)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walk to the nearest (m)</source>
        <translation>Marche jusqu'au plus proche (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walk from the nearest, at the near end (m)</source>
        <translation>Marche depuis le plus proche, à l'extrémité proche (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walk from the nearest, at the far end (m)</source>
        <translation>Marche depuis le plus proche, à l'extrémité éloignée (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land use mix, entropy (0: one class alone)</source>
        <translation>Mixité de l'occupation du sol, entropie (0 : une seule classe)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land use mix, score (0 to 100)</source>
        <translation>Mixité de l'occupation du sol, score (0 à 100)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Classes of land use</source>
        <translation>Classes d'occupation du sol</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land without a class (% of area)</source>
        <translation>Terrains sans classe (% de la zone)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land where classes overlap (% of area)</source>
        <translation>Terrains où des classes se superposent (% de la zone)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Supply per person</source>
        <translation>Offre par personne</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Share of supply (% of the city's)</source>
        <translation>Part de l'offre (% de celle de la ville)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Share of people (% of the city's)</source>
        <translation>Part des personnes (% de celles de la ville)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People up to here (% of all people)</source>
        <translation>Personnes jusqu'ici (% de toutes les personnes)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Supply up to here (% of all supply)</source>
        <translation>Offre jusqu'ici (% de toute l'offre)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Intersections</source>
        <translation>Intersections</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Intersections per land (per km²)</source>
        <translation>Intersections par surface de terrain (par km²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Dead ends</source>
        <translation>Impasses</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Dead ends (% of intersections and dead ends)</source>
        <translation>Impasses (% des intersections et impasses)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Streets that meet at an intersection or dead end, mean</source>
        <translation>Rues qui se rencontrent à une intersection ou une impasse, moyenne</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Score of intersections (0 to 100)</source>
        <translation>Score des intersections (0 à 100)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Score of street length (0 to 100)</source>
        <translation>Score de la longueur des rues (0 à 100)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Streets that leave it</source>
        <translation>Rues qui en partent</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Points counted as this one</source>
        <translation>Points comptés comme celui-ci</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Capacity per person within reach</source>
        <translation>Capacité par personne à distance de marche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Safety (0 worst to 100 best)</source>
        <translation>Sécurité (0 la pire à 100 la meilleure)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Inclusivity (0 worst to 100 best)</source>
        <translation>Inclusivité (0 le pire à 100 le meilleur)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Accessibility (0 worst to 100 best)</source>
        <translation>Accessibilité (0 le pire à 100 le meilleur)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Comfort (0 worst to 100 best)</source>
        <translation>Confort (0 le pire à 100 le meilleur)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Greenness (0 worst to 100 best)</source>
        <translation>Verdure (0 le pire à 100 le meilleur)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Women's safety (0 worst to 100 best)</source>
        <translation>Sécurité des femmes (0 la pire à 100 la meilleure)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Quality (0 worst to 100 best)</source>
        <translation>Qualité (0 la pire à 100 la meilleure)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Forms about the space</source>
        <translation>Formulaires sur l'espace</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land use mix</source>
        <translation>Mixité de l'occupation du sol</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>What the land of each neighbourhood, or of cells of one size, is used for, and how mixed the uses are: where homes, work and shops are near each other, and where one use stands alone.</source>
        <translation>À quoi sert le terrain de chaque quartier, ou de cellules d'une même taille, et à quel point les usages sont mêlés : où logements, travail et commerces sont proches les uns des autres, et où un usage est seul.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Entropy H = -Σ p ln p over the classes, p the share of a class in the classified land (Shannon 1948): 0 where one class stands alone, ln n where n classes have the same share. Score = 100 H / ln n, as the City Prosperity Index scores land use mix (edition 2016, as read in a web application that cites it), averaged over areas or cells. The index says neither how large cells are nor which classes there should be: by default n is the number of classes of the layer; that application has five.

Land of one class drawn twice counts once. Where classes overlap, the land counts in each of them, and the share of such land stands beside. So does the share of land without a class, which is part of no class. The shares of the classes are percentages of all land of the area.</source>
        <translation>Entropie H = -Σ p ln p sur les classes, p étant la part d'une classe dans les terrains classés (Shannon 1948) : 0 là où une classe est seule, ln n là où n classes ont la même part. Score = 100 H / ln n, comme le City Prosperity Index note la mixité de l'occupation du sol (édition 2016, telle que lue dans une application web qui la cite), en moyenne sur les zones ou les cellules. L'indice ne dit ni la taille des cellules ni quelles classes il doit y avoir : par défaut, n est le nombre de classes de la couche ; cette application en a cinq.

Un terrain d'une même classe dessiné deux fois compte une fois. Là où des classes se superposent, le terrain compte dans chacune, et la part de ces terrains figure à côté. Il en va de même de la part des terrains sans classe, qui n'entrent dans aucune classe. Les parts des classes sont des pourcentages de tout le terrain de la zone.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>City Prosperity Index 2016, land use mix</source>
        <translation>City Prosperity Index 2016, mixité de l'occupation du sol</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land use</source>
        <translation>Occupation du sol</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Polygons of land use, from a plan, a register or a map.</source>
        <translation>Polygones d'occupation du sol, d'un plan, d'un registre ou d'une carte.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Class of use</source>
        <translation>Classe d'usage</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>The field with the class. Upper and lower case and what stands between words make no difference.</source>
        <translation>Le champ de la classe. La casse et ce qui sépare les mots ne font pas de différence.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Neighbourhoods or districts. With a cell size, the land that is divided into cells. Give areas, a cell size, or both.</source>
        <translation>Quartiers ou arrondissements. Avec une taille de cellule, le terrain à diviser en cellules. Donnez des zones, une taille de cellule, ou les deux.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Side of square cells. Without areas, every cell that land use reaches into, whole. Empty: no cells.</source>
        <translation>Côté des cellules carrées. Sans zones, chaque cellule que touche l'occupation du sol, en entier. Vide : pas de cellules.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Number of classes a full score takes</source>
        <translation>Nombre de classes pour le score maximal</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>To compare cities, give the number of classes they all have. 0: as many as the layer has.</source>
        <translation>Pour comparer des villes, donnez le nombre de classes qu'elles ont toutes. 0 : autant que la couche en a.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Values that are no class</source>
        <translation>Valeurs qui ne sont pas une classe</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Values of the class field, with commas between, that name no use. Add others to leave out of the mix, such as water or roads.</source>
        <translation>Valeurs du champ de classe, séparées par des virgules, qui ne nomment aucun usage. Ajoutez-en d'autres à exclure de la mixité, comme l'eau ou les routes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>The areas or cells with the share of each class, their entropy and its score.</source>
        <translation>Les zones ou cellules avec la part de chaque classe, leur entropie et son score.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Mix, mean score of areas or cells</source>
        <translation>Mixité, score moyen des zones ou cellules</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Mix of all land at once</source>
        <translation>Mixité de tout le terrain à la fois</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Entropy of all land at once</source>
        <translation>Entropie de tout le terrain à la fois</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land without a class</source>
        <translation>Terrains sans classe</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land where classes overlap</source>
        <translation>Terrains où des classes se superposent</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Classes of the layer</source>
        <translation>Classes de la couche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open space inventory</source>
        <translation>Inventaire des espaces ouverts</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Makes one clean list of the city's open spaces: what they are, who may use them, how large they are and which somebody verified. All figures on public space are made with it.</source>
        <translation>Établit une liste unique et propre des espaces ouverts de la ville : ce qu'ils sont, qui peut les utiliser, quelle est leur taille et lesquels ont été vérifiés. Tous les chiffres sur l'espace public en sont tirés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Spaces drawn twice count once; touching spaces alike in kind, access, owner, status and name become one. Access comes from the access and fee fields, else from the table of kinds. A space is potential until somebody sets its status to verified or rejected, and check where its kind or its unknown access calls for a look: gardens without access, pitches, sports centres, reserves, cemeteries. It counts as open public space when its access is public and its status is potential or verified (SDG 11.7.1: open, public, free of charge).

With a previous inventory, what somebody decided there (status, access, owner, kind) and the space_id pass to the space that is most like it of those that overlap by more than half of the smaller of the two. So a new import of the map loses no verdict. Where several spaces became one and their verdicts differ, that of more than half of it holds, or it is to be checked.

Open land of an area is the union of the spaces that count, cut at its edge; a space counts in the numbers of every area it overlaps, unless it is rejected.

Size classes and catchments are those quoted for UN-Habitat's training material by a secondary source; where it gives none (linear, regional and larger, below 0.03 ha) they are the plugin's own, as the table says.</source>
        <translation>Les espaces dessinés deux fois comptent une fois ; les espaces contigus de mêmes type, accès, propriétaire, statut et nom n'en font plus qu'un. L'accès vient des champs access et fee, sinon de la table des types. Un espace est « potential » jusqu'à ce que quelqu'un fixe son statut à « verified » ou « rejected », et « check » lorsque son type ou son accès inconnu demande un examen : jardins sans accès renseigné, terrains de sport, centres sportifs, réserves, cimetières. Il compte comme espace public ouvert lorsque son accès est public et son statut potential ou verified (ODD 11.7.1 : ouvert, public, gratuit).

Avec un inventaire précédent, ce que quelqu'un y a décidé (statut, accès, propriétaire, type) et le space_id passent à l'espace qui lui ressemble le plus parmi ceux dont la superposition dépasse la moitié du plus petit des deux. Ainsi, une nouvelle importation de la carte ne fait perdre aucune décision. Lorsque plusieurs espaces n'en font plus qu'un et que leurs décisions diffèrent, celle qui porte sur plus de la moitié de l'espace vaut ; à défaut, il est à contrôler.

Le terrain ouvert d'une zone est l'union des espaces qui comptent, coupée à son bord ; un espace compte dans les nombres de chaque zone qu'il recouvre, sauf s'il est rejeté (rejected).

Les classes de taille et les aires de desserte sont celles qu'une source secondaire cite d'après le matériel de formation d'ONU-Habitat ; là où elle n'en donne pas (espaces linéaires, régionaux et plus grands, moins de 0,03 ha), elles sont propres à l'extension, comme l'indique la table.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>SDG indicator 11.7.1, UNSD metadata of March 2020</source>
        <translation>Indicateur ODD 11.7.1, métadonnées de la DSNU (UNSD) de mars 2020</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Polygons from OpenStreetMap, the city's records or a survey.</source>
        <translation>Polygones d'OpenStreetMap, des registres de la ville ou d'un relevé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Neighbourhoods, districts, or the city boundary. The city is all of them together.</source>
        <translation>Quartiers, arrondissements ou limite de la ville. La ville est leur ensemble.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Points or buildings with people, for square metres of open public space per person.</source>
        <translation>Points ou bâtiments avec des personnes, pour les mètres carrés d'espace public ouvert par personne.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Field of the population layer with the number of people.</source>
        <translation>Champ de la couche de population contenant le nombre de personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Kind of space</source>
        <translation>Type d'espace</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Park, square, garden…, in the words of the table of kinds.</source>
        <translation>Parc, place, jardin…, avec les mots de la table des types.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Who may enter: public, restricted, fee, unknown; the words of OpenStreetMap (yes, private, customers…) are understood.</source>
        <translation>Qui peut entrer : public, restricted, fee, unknown ; les mots d'OpenStreetMap (yes, private, customers…) sont compris.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Who owns or runs the space, in any words.</source>
        <translation>Qui possède ou gère l'espace, en texte libre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>potential, check, verified or rejected. Where it is empty, it follows from the kind.</source>
        <translation>potential, check, verified ou rejected. S'il est vide, il découle du type.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Previous inventory</source>
        <translation>Inventaire précédent</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>An earlier result of this step whose verdicts and identifiers are to be kept.</source>
        <translation>Un résultat antérieur de cette étape dont les décisions et les identifiants doivent être conservés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Table of kinds</source>
        <translation>Table des types</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>CSV with kind, counts (yes, no, check) and default_access, instead of the plugin's (open_space_kinds.csv).</source>
        <translation>CSV avec kind, counts (yes, no, check) et default_access, à la place de celui de l'extension (open_space_kinds.csv).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Table of size classes</source>
        <translation>Table des classes de taille</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>CSV with size_class, min_ha, max_ha and catchment_m, instead of the plugin's (open_space_size_classes.csv). A class holds its lower limit, not its upper one.</source>
        <translation>CSV avec size_class, min_ha, max_ha et catchment_m, à la place de celui de l'extension (open_space_size_classes.csv). Une classe comprend sa limite inférieure, mais pas sa limite supérieure.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Merge touching spaces</source>
        <translation>Fusionner les espaces contigus</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Spaces that touch and are alike become one. Spaces with different names stay apart.</source>
        <translation>Les espaces qui se touchent et sont semblables n'en font plus qu'un. Les espaces de noms différents restent séparés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Smallest space</source>
        <translation>Plus petit espace</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Spaces smaller than this, after merging, are left out.</source>
        <translation>Les espaces plus petits, après fusion, sont écartés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Linear from a length of</source>
        <translation>Linéaire à partir d'une longueur de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>A space is linear when a rectangle of its area and perimeter is this many times longer than wide. 0: none is. The plugin's own rule.</source>
        <translation>Un espace est linéaire lorsqu'un rectangle de mêmes surface et périmètre a une longueur valant au moins ce nombre de fois sa largeur. 0 : aucun ne l'est. Règle propre à l'extension.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>times its width</source>
        <translation>fois sa largeur</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>The inventory. Change status, access, owner and kind here and give it as the previous inventory next time; leave as_read alone, it tells what was changed.</source>
        <translation>L'inventaire. Modifiez-y le statut, l'accès, le propriétaire et le type, et donnez-le comme inventaire précédent la prochaine fois ; ne touchez pas à as_read, qui indique ce qui a été modifié.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open spaces by area</source>
        <translation>Espaces ouverts par zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>The areas with the number of spaces, open public space in m², percent and per person, and counts by kind and size class.</source>
        <translation>Les zones avec le nombre d'espaces, l'espace public ouvert en m², en pour cent et par personne, et les effectifs par type et classe de taille.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open spaces, without rejected ones</source>
        <translation>Espaces ouverts, sans ceux qui sont rejetés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open public space</source>
        <translation>Espace public ouvert</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open public space, of the areas' land</source>
        <translation>Espace public ouvert, part du terrain des zones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>From verified spaces alone</source>
        <translation>À partir des seuls espaces vérifiés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Public space access</source>
        <translation>Accès à l'espace public</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Who reaches an open public space on foot within 400 m along streets, and where the gaps are. Gives the access part of SDG 11.7.1, by sex, age and disability where these are known.</source>
        <translation>Qui atteint à pied un espace public ouvert à moins de 400 m le long des rues, et où sont les lacunes. Donne la partie accès de l'ODD 11.7.1, par sexe, âge et handicap lorsqu'ils sont connus.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Distance is the straight walk from home to the nearest street, plus the way along streets, plus the straight walk to the entrance; inside a space it is 0. Entrances are those given, or the streets within the tolerance of the space. One shortest-path search from all spaces at once (Dijkstra 1959), exact anywhere along a street; catchments are cut exactly at the distance, and a self-check in the result proves that none goes beyond it.</source>
        <translation>La distance est la marche en ligne droite du domicile à la rue la plus proche, plus le trajet le long des rues, plus la marche en ligne droite jusqu'au point d'entrée ; à l'intérieur d'un espace, elle vaut 0. Les points d'entrée sont ceux qui sont donnés, ou les rues situées à l'intérieur de la tolérance autour de l'espace. Une seule recherche de plus court chemin depuis tous les espaces à la fois (Dijkstra 1959), exacte en tout point d'une rue ; les aires de desserte sont coupées exactement à la distance, et un autocontrôle dans le résultat prouve qu'aucune ne va au-delà.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Longest walk to a public space; the SDG metadata takes 400 m (5 minutes).</source>
        <translation>Plus longue marche jusqu'à un espace public ; les métadonnées de l'ODD retiennent 400 m (5 minutes).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Larger spaces serve farther</source>
        <translation>Les grands espaces desservent plus loin</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Each space serves up to the distance of its size class (field catchment_m of the inventory, else the table of size classes) instead of one distance for all.</source>
        <translation>Chaque espace dessert jusqu'à la distance de sa classe de taille (champ catchment_m de l'inventaire, sinon la table des classes de taille) au lieu d'une distance unique pour tous.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>The people's layer with the walk to the nearest space, whether it is within reach, and which it is.</source>
        <translation>La couche des personnes avec la marche jusqu'à l'espace le plus proche, s'il est à distance de marche, et de quel espace il s'agit.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Spaces no street reaches</source>
        <translation>Espaces qu'aucune rue n'atteint</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Spaces that count, but have no street near enough to walk in from.</source>
        <translation>Espaces qui comptent, mais n'ont aucune rue assez proche pour y entrer à pied.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Public space equity</source>
        <translation>Équité de l'espace public</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>How unequally public space, or anything else counted by neighbourhood, is spread over the people who live there, and whether the deprived have less of it.</source>
        <translation>À quel point l'espace public, ou toute autre chose comptée par quartier, est inégalement réparti entre les personnes qui y vivent, et si les plus défavorisés en ont moins.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Lorenz curve: people in order of what each of them has in their area, the least first, against their share of all. Gini: 0 when all have the same, near 1 when few have all; by person-weighted trapezoids. Palma ratio: what the best-off tenth has over what the worst-off 40 percent have (0.25 when all have the same), read off the curve in straight lines between its points.

Concentration index, with a measure of deprivation: from -1, the most deprived have all, over 0 to 1, the least deprived have all; twice the person-weighted covariance of what people have with their rank from the most deprived, over the mean, ties averaged (Kakwani, Wagstaff and van Doorslaer 1997).

Areas without people, or whose people or supply are not known, are left out and reported. Differences within an area are not seen: with smaller areas the figures rise, so compare cities by areas of like size.</source>
        <translation>Courbe de Lorenz : les personnes dans l'ordre de ce que chacune a dans sa zone, les moins dotées d'abord, face à leur part de l'ensemble. Gini : 0 si toutes ont autant, proche de 1 si quelques-unes ont tout ; par trapèzes pondérés par les personnes. Ratio de Palma : ce qu'a le dixième le mieux loti par rapport à ce qu'ont les 40 pour cent les moins bien lotis (0,25 si tous ont autant), lu sur la courbe en ligne droite entre ses points.

Indice de concentration, avec une mesure du désavantage : de -1, les plus défavorisés ont tout, en passant par 0, à 1, les moins défavorisés ont tout ; deux fois la covariance, pondérée par les personnes, entre ce qu'elles ont et leur rang à partir des plus défavorisés, divisée par la moyenne, les ex æquo en moyenne (Kakwani, Wagstaff et van Doorslaer 1997).

Les zones sans personnes, ou dont les personnes ou l'offre ne sont pas connues, sont laissées de côté et signalées. Les différences à l'intérieur d'une zone ne se voient pas : avec des zones plus petites, les chiffres augmentent ; comparez donc des villes selon des zones de taille semblable.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Gini 1914; Palma ratio 2013; concentration index 1997</source>
        <translation>Gini 1914 ; ratio de Palma 2013 ; indice de concentration 1997</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Neighbourhoods with what they have and how many people live there: “Access by area” of “Public space access”, where its areas came from “Public space share” or “Open space inventory”.</source>
        <translation>Quartiers avec ce qu'ils ont et le nombre de personnes qui y vivent : « Accès par zone » de « Accès à l'espace public », si ses zones viennent de « Part de l'espace public » ou d'« Inventaire des espaces ouverts ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>What they have</source>
        <translation>Ce qu'ils ont</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>A total of each area, not per person: m² of open public space, places, beds.</source>
        <translation>Un total par zone, et non par personne : m² d'espace public ouvert, places, lits.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Number of residents of each area.</source>
        <translation>Nombre d'habitants de chaque zone.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Deprivation</source>
        <translation>Désavantage</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>How deprived the people of each area are, in any unit, for the concentration index.</source>
        <translation>À quel point les personnes de chaque zone sont défavorisées, dans une unité quelconque, pour l'indice de concentration.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>More deprived means</source>
        <translation>Plus défavorisé signifie</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>high: a higher value, as of a poverty rate. low: a lower one, as of an income.</source>
        <translation>high : une valeur plus haute, comme pour un taux de pauvreté. low : une valeur plus basse, comme pour un revenu.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>A higher value</source>
        <translation>Une valeur plus haute</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>A lower value</source>
        <translation>Une valeur plus basse</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Equity by area</source>
        <translation>Équité par zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>The areas with what each person has there, and their share of supply and of people.</source>
        <translation>Les zones avec ce que chaque personne y a, et leur part de l'offre et des personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Lorenz curve</source>
        <translation>Courbe de Lorenz</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Points of the curve for a chart, and of the curve by deprivation: cumulative percent of people and of supply.</source>
        <translation>Points de la courbe pour un graphique, et de la courbe selon le désavantage : pourcentages cumulés des personnes et de l'offre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Gini coefficient (0: all have the same)</source>
        <translation>Coefficient de Gini (0 : tous ont autant)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Best-off tenth over worst-off 40 % (Palma ratio)</source>
        <translation>Le dixième le mieux loti par rapport aux 40 % les moins bien lotis (ratio de Palma)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Concentration index (above 0: the deprived have less)</source>
        <translation>Indice de concentration (au-dessus de 0 : les plus défavorisés ont moins)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Supply per person in the city</source>
        <translation>Offre par personne dans la ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Supply of areas left out</source>
        <translation>Offre des zones laissées de côté</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Public space quality</source>
        <translation>Qualité de l'espace public</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Brings in what surveyors saw and people said: how safe, inclusive, accessible, comfortable and green each space is, for everyone and by group, with women's safety apart.</source>
        <translation>Reprend ce que les enquêteurs ont vu et ce que les gens ont dit : à quel point chaque espace est sûr, inclusif, accessible, confortable et vert, pour tous et par groupe, la sécurité des femmes à part.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Each answer is worth 0 (worst) to 100 (best) by the table of questions; a question's score is the mean over those who answered it, a dimension's the mean over its questions by their weights, the quality that over all questions. What nobody answered, and answers the table does not know, are missing and never zero: the weights of the others share out the whole. Women's safety stands apart and is not in the quality: it is the dimension women_safety where the table has one, else safety as women answered it.

The scoring is the plugin's own: UN-Habitat's city-wide public space assessment publishes no weights. The five dimensions are those that the metadata of SDG 11.7.1 names for quality; questions, answers, scores and weights are a table (public_space_questions.csv) to be adapted to your form.

An answer may be a word, a number, a range of numbers (1..5, or ..10), or several words with spaces, commas or semicolons between them, as Kobo writes them; other spellings, as labels in another language, stand behind | in the same cell. An empty score allows an answer that counts as none.

Forms about spaces that do not exist, forms that came twice, answers outside the table and contradicting answers to questions of fact are listed in the table of problems; a form that came twice counts once.

Scores that fewer than the smallest number of people stand behind are left empty, and with them what would give them away.</source>
        <translation>Chaque réponse vaut de 0 (le pire) à 100 (le meilleur) selon la table des questions ; le score d'une question est la moyenne sur ceux qui y ont répondu, celui d'une dimension la moyenne de ses questions selon leurs poids, la qualité celle de toutes les questions. Ce à quoi personne n'a répondu, et les réponses que la table ne connaît pas, sont manquants et jamais nuls : les poids des autres se partagent l'ensemble. La sécurité des femmes figure à part et n'entre pas dans la qualité : c'est la dimension women_safety si la table en a une, sinon la sécurité telle que des femmes l'ont jugée.

La notation est propre à l'extension : l'évaluation des espaces publics à l'échelle de la ville d'ONU-Habitat ne publie pas de poids. Les cinq dimensions sont celles que les métadonnées de l'ODD 11.7.1 nomment pour la qualité ; les questions, réponses, scores et poids sont une table (public_space_questions.csv) à adapter à votre formulaire.

Une réponse peut être un mot, un nombre, un intervalle de nombres (1..5, ou ..10), ou plusieurs mots séparés par des espaces, des virgules ou des points-virgules, comme Kobo les écrit ; d'autres graphies, comme des libellés dans une autre langue, se placent après | dans la même cellule. Un score vide admet une réponse qui compte comme absente.

Les formulaires sur des espaces qui n'existent pas, les formulaires reçus deux fois, les réponses hors de la table et les réponses contradictoires à des questions de fait figurent dans la table des problèmes ; un formulaire reçu deux fois compte une fois.

Les scores qui reposent sur moins de personnes que le minimum sont laissés vides, ainsi que ce qui permettrait de les déduire.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Plugin's own scoring; dimensions of SDG indicator 11.7.1, UNSD metadata of March 2020</source>
        <translation>Notation propre à l'extension ; dimensions de l'indicateur ODD 11.7.1, métadonnées de la DSNU (UNSD) de mars 2020</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Public spaces</source>
        <translation>Espaces publics</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>The inventory of open spaces, or any layer whose features were rated.</source>
        <translation>L'inventaire des espaces ouverts, ou toute couche dont les entités ont été notées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Identifier of the space</source>
        <translation>Identifiant de l'espace</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>The field that names each space in both layers the same.</source>
        <translation>Le champ qui nomme chaque espace de la même façon dans les deux couches.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>A layer or table with a row for each filled in form, such as an export from Kobo.</source>
        <translation>Une couche ou une table avec une ligne par formulaire rempli, comme un export de Kobo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Space the form is about</source>
        <translation>Espace sur lequel porte le formulaire</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Field of the survey. Without it, the one of the same name as in the spaces.</source>
        <translation>Champ de l'enquête. Sans lui, celui du même nom que dans les espaces.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Group of the respondent</source>
        <translation>Groupe du répondant</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Sex or age group, for scores of each group.</source>
        <translation>Sexe ou groupe d'âge, pour des scores par groupe.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Smallest number of answers</source>
        <translation>Plus petit nombre de réponses</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Scores that fewer people stand behind are left empty. 1 where surveyors filled in one form a space.</source>
        <translation>Les scores qui reposent sur moins de personnes sont laissés vides. 1 si des enquêteurs ont rempli un formulaire par espace.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Table of questions</source>
        <translation>Table des questions</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>CSV with question, dimension, answer, score and weight (and score_to, kind, several), instead of the plugin's (public_space_questions.csv).</source>
        <translation>CSV avec question, dimension, answer, score et weight (ainsi que score_to, kind, several), à la place de celui de l'extension (public_space_questions.csv).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Identifier of the form</source>
        <translation>Identifiant du formulaire</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Tells forms that came twice. Without it the usual names are looked for: submission_id, _uuid, instanceID, KEY, _id.</source>
        <translation>Repère les formulaires reçus deux fois. Sans lui, les noms habituels sont cherchés : submission_id, _uuid, instanceID, KEY, _id.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Scores that few people stand behind</source>
        <translation>Scores qui reposent sur peu de personnes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>suppress: leave them empty, with what would give them away. show: keep them, for use in the office only.</source>
        <translation>suppress : les laisser vides, ainsi que ce qui permettrait de les déduire. show : les conserver, pour un usage interne au bureau uniquement.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>The spaces with a score for each dimension, the quality, women's safety, the number of forms, and the same for each group.</source>
        <translation>Les espaces avec un score pour chaque dimension, la qualité, la sécurité des femmes, le nombre de formulaires, et de même pour chaque groupe.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Problems in the survey</source>
        <translation>Problèmes de l'enquête</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>For the office, since it names single forms: the survey's feature, form, space, field, value and the problem (unknown_space, no_space_id, repeated_submission, outside_list, conflicting_answers).</source>
        <translation>Pour un usage interne au bureau, car elle nomme chaque formulaire : l'entité de l'enquête, le formulaire, l'espace, le champ, la valeur et le problème (unknown_space, no_space_id, repeated_submission, outside_list, conflicting_answers).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Spaces with answers</source>
        <translation>Espaces avec des réponses</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Forms that count</source>
        <translation>Formulaires pris en compte</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Mean quality of the spaces with a score</source>
        <translation>Qualité moyenne des espaces notés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Spaces with hidden scores</source>
        <translation>Espaces dont les scores sont masqués</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Public space share</source>
        <translation>Part de l'espace public</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>How much of the city, and of each neighbourhood, is open public space and street. Gives the land part of SDG 11.7.1.</source>
        <translation>Quelle part de la ville, et de chaque quartier, est de l'espace public ouvert et de la rue. Donne la partie foncière de l'ODD 11.7.1.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Open public space and street land inside the areas, united so that a street through a park counts once, divided by the area. The SDG metadata adds the two instead; choose “sum” for that reading.</source>
        <translation>Espace public ouvert et emprise des rues à l'intérieur des zones, réunis pour qu'une rue traversant un parc ne compte qu'une fois, divisés par la superficie. Les métadonnées de l'ODD additionnent plutôt les deux ; choisissez « sum » pour cette lecture.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Street land</source>
        <translation>Emprise des rues</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Polygons of street land, from “Street land”.</source>
        <translation>Polygones de l'emprise des rues, issus de « Emprise des rues ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Built-up extent</source>
        <translation>Emprise bâtie</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The built-up extent of the city (not building footprints).</source>
        <translation>L'emprise bâtie de la ville (et non les contours des bâtiments).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Where streets and open spaces overlap</source>
        <translation>Là où les rues et les espaces ouverts se superposent</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>union: count the land once. sum: count it in both, as the metadata does.</source>
        <translation>union : compter le terrain une seule fois. sum : le compter dans les deux, comme le font les métadonnées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Count once</source>
        <translation>Compter une fois</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Count in both (SDG metadata, formula 4)</source>
        <translation>Compter dans les deux (métadonnées de l'ODD, formule 4)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Share of</source>
        <translation>Part de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>city: the whole land of the areas. built_up: the built-up extent within them.</source>
        <translation>city : toute la superficie des zones. built_up : l'emprise bâtie qui s'y trouve.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The whole land of the areas</source>
        <translation>Toute la superficie des zones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The built-up extent</source>
        <translation>L'emprise bâtie</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Population of the areas</source>
        <translation>Population des zones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Number of residents, for square metres per person.</source>
        <translation>Nombre d'habitants, pour les mètres carrés par personne.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Public space share by area</source>
        <translation>Part d'espace public par zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The areas with open public space and street land, in m² and percent.</source>
        <translation>Les zones avec leur espace public ouvert et leur emprise des rues, en m² et en pourcentage.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Open public space and streets</source>
        <translation>Espace public ouvert et rues</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Streets and verified spaces alone</source>
        <translation>Rues et espaces vérifiés seuls</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Sites for new public spaces</source>
        <translation>Sites pour de nouveaux espaces publics</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Among candidate sites, finds the few that bring most people within reach of a public space who have none, or the fewest that reach a target; with a proof of how near the answer is to the best possible.</source>
        <translation>Parmi des sites possibles, trouve les quelques-uns qui mettent un espace public à portée du plus grand nombre de personnes qui n'en ont pas, ou le plus petit nombre de sites qui atteint un objectif ; avec la preuve de l'écart entre la réponse et la meilleure possible.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The maximal covering location problem (Church and ReVelle 1974): choose SITES_N candidates so that most people are within DISTANCE_M of one of them or of an existing space; everyone counts once. Distances are those of “Public space access”: run that with the chosen sites among its open spaces and it gives the share after. A target asks for the fewest sites instead, and of these choices the one that serves most.

exact: prices on serving each group of people (Lagrangian relaxation) give a bound and rule out most candidates; the solver HiGHS decides about the rest, until the best is proved or the time is over. greedy: one site after another, each the one that adds most; at least 63 % of the best (Nemhauser, Wolsey and Fisher 1978), held against the bound of the linear programme.

GAP_PCT = 100 (bound - value) / bound, of people newly served, or of sites with a target: 0 is proved to be the best. Sites are ranked by what each adds to those before it; of equally good ones the first in the layer is taken. Candidates may overlap each other and existing spaces: people count once, and never as newly served when they have a space.</source>
        <translation>Le problème de localisation à couverture maximale (maximal covering location problem, Church et ReVelle 1974) : choisir SITES_N sites possibles de façon que le plus grand nombre de personnes soient à moins de DISTANCE_M de l'un d'eux ou d'un espace existant ; chacun compte une fois. Les distances sont celles de « Accès à l'espace public » : exécutez cette étape avec les sites choisis parmi ses espaces ouverts, et elle donne la part après. Un objectif demande plutôt le plus petit nombre de sites et, parmi ces choix, celui qui dessert le plus de personnes.

exact : des prix attachés à la desserte de chaque groupe de personnes (relaxation lagrangienne) donnent une borne et éliminent la plupart des sites possibles ; le solveur HiGHS décide du reste, jusqu'à ce que le meilleur soit prouvé ou que le temps soit écoulé. greedy : un site après l'autre, chaque fois celui qui ajoute le plus ; au moins 63 % du meilleur (Nemhauser, Wolsey et Fisher 1978), comparé à la borne du programme linéaire.

GAP_PCT = 100 (borne - valeur) / borne, en personnes nouvellement desservies, ou en sites avec un objectif : 0 est prouvé le meilleur. Les sites sont classés selon ce que chacun ajoute aux précédents ; à égalité, le premier dans la couche est pris. Les sites possibles peuvent se superposer entre eux et aux espaces existants : les personnes comptent une fois, et jamais comme nouvellement desservies si elles ont un espace.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Walking distance after SDG indicator 11.7.1, UNSD metadata of March 2020; the choice of sites is the plugin's own</source>
        <translation>Distance de marche d'après l'indicateur ODD 11.7.1, métadonnées de la DSNU (UNSD) de mars 2020 ; le choix des sites est propre à l'extension</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Candidate sites</source>
        <translation>Sites possibles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Places where a public space could be: vacant plots, gardens that could be opened.</source>
        <translation>Lieux où un espace public pourrait se trouver : parcelles vacantes, jardins qui pourraient être ouverts.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Existing open spaces</source>
        <translation>Espaces ouverts existants</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The open space inventory. Spaces count when their access is public and they are not rejected; whom they serve need no site.</source>
        <translation>L'inventaire des espaces ouverts. Les espaces comptent lorsque leur accès est public et qu'ils ne sont pas rejetés ; ceux qu'ils desservent n'ont besoin d'aucun site.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Number of sites</source>
        <translation>Nombre de sites</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>How many sites to choose, unless a share to reach is given.</source>
        <translation>Combien de sites choisir, sauf si une part à atteindre est donnée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Share to reach</source>
        <translation>Part à atteindre</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Instead of a number: the fewest sites that bring the people served, existing spaces included, to this share. With a group to favour it is the share of that group.</source>
        <translation>À la place d'un nombre : le plus petit nombre de sites qui porte à cette part les personnes desservies, espaces existants compris. Avec un groupe à favoriser, c'est la part de ce groupe.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Group to favour</source>
        <translation>Groupe à favoriser</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Field with the number of people of a group (children, low income), or any weight of 0 or more: sites are chosen for these instead of everyone. Empty counts as 0.</source>
        <translation>Champ contenant le nombre de personnes d'un groupe (enfants, faibles revenus), ou un poids quelconque de 0 ou plus : les sites sont choisis pour elles et non pour tous. Vide compte comme 0.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>exact: the best choice, proved, or the best found when the time is over. greedy: one site after another; fast, and seldom far from the best.</source>
        <translation>exact : le meilleur choix, prouvé, ou le meilleur trouvé lorsque le temps est écoulé. greedy : un site après l'autre ; rapide, et rarement loin du meilleur.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Best choice, proved</source>
        <translation>Meilleur choix, prouvé</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>One site after another</source>
        <translation>Un site après l'autre</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Time limit of the search</source>
        <translation>Limite de temps de la recherche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>After this the best choice found is returned with its proved gap. Measuring the ways comes on top.</source>
        <translation>Passé ce délai, le meilleur choix trouvé est rendu avec son écart prouvé. La mesure des trajets s'y ajoute.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Chosen sites</source>
        <translation>Sites choisis</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The chosen candidates with their rank, the people each newly serves (also by group), and the share of people served up to it.</source>
        <translation>Les sites choisis avec leur rang, les personnes que chacun dessert nouvellement (aussi par groupe), et la part des personnes desservies jusqu'à lui.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Candidates no street reaches</source>
        <translation>Sites possibles qu'aucune rue n'atteint</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Candidates that have no street near enough to walk in from: they serve nobody outside.</source>
        <translation>Sites possibles sans rue assez proche pour y entrer à pied : ils ne desservent personne en dehors d'eux.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The areas with people, and the shares served before, after, and newly by the chosen sites, for all and by group.</source>
        <translation>Les zones avec les personnes et les parts desservies avant, après, et nouvellement par les sites choisis, au total et par groupe.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>People within reach, with these sites</source>
        <translation>Personnes à distance de marche, avec ces sites</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>People within reach today</source>
        <translation>Personnes à distance de marche aujourd'hui</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Proved distance to the best possible</source>
        <translation>Écart prouvé avec le meilleur possible</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Sites chosen</source>
        <translation>Sites choisis</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Service access</source>
        <translation>Accès aux services</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Who reaches a stop, clinic, school or any other facility on foot along streets. With stops it gives SDG 11.2.1; with capacities also how much of the service there is for each person.</source>
        <translation>Qui peut rejoindre à pied, par les rues, un arrêt, un centre de santé, une école ou tout autre équipement. Avec des arrêts, donne l'ODD 11.2.1 ; avec des capacités, indique aussi combien de service revient à chaque personne.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Distances are those of “Public space access”; a point is its own entrance. A person is served when any facility lies within the distance of its class. With a capacity field: two-step floating catchment area (Luo and Wang 2003): each facility's capacity divided by the people it reaches, summed over the facilities that each person reaches.</source>
        <translation>Les distances sont celles de « Accès à l'espace public » ; un point est sa propre entrée. Une personne est desservie lorsqu'un équipement se trouve à la distance prévue pour sa classe ou plus près. Avec un champ de capacité : aires de chalandise flottantes en deux étapes (two-step floating catchment area, Luo et Wang 2003) : la capacité de chaque équipement est divisée par le nombre de personnes qu'il atteint, puis sommée sur les équipements que chaque personne peut rejoindre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>SDG indicator 11.2.1, metadata of September 2021</source>
        <translation>Indicateur ODD 11.2.1, métadonnées de septembre 2021</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Stops, clinics, schools or other services, as points or polygons.</source>
        <translation>Arrêts, centres de santé, écoles ou autres services, sous forme de points ou de polygones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Facilities of different classes may serve different distances; for stops choose the field capacity (low or high).</source>
        <translation>Les équipements de classes différentes peuvent desservir des distances différentes ; pour les arrêts, choisissez le champ capacity (low ou high).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Walking distance by class</source>
        <translation>Distance de marche par classe</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>A CSV with the columns class and distance_m. Without it: low 500 m, high 1,000 m (SDG 11.2.1).</source>
        <translation>Un CSV avec les colonnes class et distance_m. Sans ce fichier : low 500 m, high 1 000 m (ODD 11.2.1).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Number of places</source>
        <translation>Nombre de places</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Beds, seats or pupils each facility has room for, to share out among those it reaches.</source>
        <translation>Lits, sièges ou élèves que chaque équipement peut accueillir, à répartir entre les personnes qu'il atteint.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Longest walk to a facility without a class, or whose class has no distance.</source>
        <translation>Marche la plus longue vers un équipement sans classe, ou dont la classe n'a pas de distance.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>The people's layer with the walk to the nearest facility that serves them, which it is and its class.</source>
        <translation>La couche des personnes avec la marche jusqu'à l'équipement le plus proche qui les dessert, l'identité de cet équipement et sa classe.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Facilities no street reaches</source>
        <translation>Équipements qu'aucune rue n'atteint</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Facilities that have no street near enough to walk in from.</source>
        <translation>Équipements sans rue assez proche pour y entrer à pied.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>The open space inventory. Spaces count when their access is public and they are not rejected.</source>
        <translation>L'inventaire des espaces ouverts. Les espaces comptent lorsque leur accès est public et qu'ils ne sont pas rejetés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Count spaces of unknown access</source>
        <translation>Compter les espaces d'accès inconnu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Also count spaces whose access nobody has recorded.</source>
        <translation>Compter aussi les espaces dont personne n'a consigné l'accès.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Count spaces still to be checked</source>
        <translation>Compter les espaces encore à contrôler</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Also count spaces with the status “check”.</source>
        <translation>Compter aussi les espaces dont le statut est « check ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Smaller spaces do not count.</source>
        <translation>Les espaces plus petits ne comptent pas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street connectivity</source>
        <translation>Connectivité des rues</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>How well the streets of a city, and of each neighbourhood, connect: intersections and street length per km², dead ends, and what these score in the City Prosperity Index.</source>
        <translation>À quel point les rues d'une ville, et de chaque quartier, sont reliées entre elles : intersections et longueur de rues par km², impasses, et les scores qui en résultent dans le City Prosperity Index.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>An intersection is a point where three or more streets meet, a dead end one where a street ends; where two meet is a bend. Streets meet where they share a vertex; bridges and tunnels do not meet what they cross. Intersections joined by a street shorter than 10 m count as one, so that the two carriageways of a street do not count twice. Street ends on the edge of the areas were cut there and are no dead ends.

The share of dead ends and the mean number of streets are over intersections and dead ends together. The city's figures are over the union of the areas. A street along the edge of two areas is long in both; an intersection there counts in the first.

Scores from 0 to 100 follow the City Prosperity Index, by edition. 2016: 100 intersections per km² and more score 100; 20 km of street per km² score 100, none and 40 score 0. Edition 2018 was inferred from the scores published for one city. The index does not say which streets and intersections count: that choice is the plugin's own.</source>
        <translation>Une intersection est un point où trois rues ou plus se rencontrent, une impasse un point où une rue se termine ; là où deux se rencontrent, c'est un virage. Les rues se rejoignent là où elles partagent un sommet ; les ponts et tunnels ne rejoignent pas ce qu'ils croisent. Les intersections reliées par une rue de moins de 10 m n'en font qu'une, afin que les deux chaussées d'une rue ne comptent pas deux fois. Les extrémités de rue au bord des zones y ont été coupées et ne sont pas des impasses.

La part des impasses et le nombre moyen de rues portent sur les intersections et les impasses ensemble. Les chiffres de la ville portent sur l'union des zones. Une rue qui longe la limite de deux zones compte en longueur dans les deux ; une intersection qui s'y trouve compte dans la première.

Les scores de 0 à 100 suivent l'Indice de prospérité des villes (City Prosperity Index), selon l'édition. 2016 : 100 intersections par km² et plus valent 100 ; 20 km de rues par km² valent 100, aucune ou 40 valent 0. L'édition 2018 a été déduite des scores publiés pour une ville. L'indice ne dit pas quelles rues et intersections comptent : ce choix est propre à l'extension.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>City Prosperity Index, edition as chosen (2016 by default)</source>
        <translation>City Prosperity Index, édition au choix (2016 par défaut)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Centre lines, also beyond the areas. The fields bridge, tunnel, layer, access and service are used when there.</source>
        <translation>Axes des rues, y compris au-delà des zones. Les champs bridge, tunnel, layer, access et service sont utilisés s'ils existent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Benchmarks</source>
        <translation>Valeurs de référence</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Edition of the City Prosperity Index that scores follow. 2018 was inferred from one city's published scores.</source>
        <translation>Édition du City Prosperity Index que suivent les scores. Celle de 2018 a été déduite des scores publiés pour une ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>City Prosperity Index 2016</source>
        <translation>City Prosperity Index 2016</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>City Prosperity Index, Mexico 2018 (inferred)</source>
        <translation>City Prosperity Index, Mexique 2018 (déduit)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Benchmarks of your own (CSV)</source>
        <translation>Vos propres valeurs de référence (CSV)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Columns indicator (intersection_density, street_density), transformation (rising, peak), minimum, benchmark; with a column edition, the rows of the chosen one.</source>
        <translation>Colonnes indicator (intersection_density, street_density), transformation (rising, peak), minimum, benchmark ; avec une colonne edition, les lignes de l'édition choisie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Count as one intersection within</source>
        <translation>Compter comme une seule intersection à moins de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Intersections joined by a shorter street are one: carriageways, offset crossings. 0 counts each. Lower it where lanes lie close.</source>
        <translation>Les intersections reliées par une rue plus courte n'en font qu'une : chaussées séparées, croisements décalés. 0 compte chacune. Abaissez cette valeur là où les ruelles sont serrées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street connectivity by area</source>
        <translation>Connectivité des rues par zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>The areas with intersections, street length, dead ends and their scores.</source>
        <translation>Les zones avec leurs intersections, la longueur des rues, les impasses et leurs scores.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Intersections and dead ends</source>
        <translation>Intersections et impasses</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>What was counted, as points with the number of streets that leave each.</source>
        <translation>Ce qui a été compté, sous forme de points avec le nombre de rues qui partent de chacun.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Intersections per land</source>
        <translation>Intersections par surface de terrain</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street length</source>
        <translation>Longueur des rues</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street length per land</source>
        <translation>Longueur des rues par surface de terrain</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Dead ends of all street ends and crossings</source>
        <translation>Impasses parmi toutes les extrémités et tous les croisements de rues</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Streets that meet at one, on average</source>
        <translation>Rues qui s'y rencontrent, en moyenne</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Score of intersections</source>
        <translation>Score des intersections</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Score of street length</source>
        <translation>Score de la longueur des rues</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>How much of the city, and of each neighbourhood, is street: from centre lines and widths, measured where you have them and otherwise by class. Gives the street part of SDG 11.7.1 and says how far narrow and wide streets would move it.</source>
        <translation>Quelle part de la ville, et de chaque quartier, est occupée par les rues : à partir des axes et des largeurs, mesurées là où vous en disposez et sinon par classe. Donne la partie « rues » de l'ODD 11.7.1 et indique de combien des rues étroites ou larges la feraient varier.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Each street is widened by half its width to both sides: flat at dead ends, round at joins, with a disc of half the second-widest width where streets meet. All streets are united, so land where they cross counts once. Tunnels, proposed and unfinished streets, parking aisles, driveways and railways are left out, tracks unless the table counts them; the log says how many.

Widths come from the width field; where it is empty, from a table by class with a low, a central and a high width and its sources. The low and high shares use these; they are bounds, since all streets would have to be narrow or wide together. The SDG metadata (UNSD, March 2020) adds length times width instead; that sum stands beside the union.

Sampled: circles around ten randomly shifted sets of Halton points, cut at the edge of the city; the share is the mean over circles, its standard error comes from the ten sets. It is unbiased where streets are as dense at the edge as further inside.

Widths between facades are the plugin's own estimate of the space between buildings, front yards included.</source>
        <translation>Chaque rue est élargie de la moitié de sa largeur des deux côtés : à bout plat dans les impasses, arrondie aux jonctions, avec un disque de la moitié de la deuxième plus grande largeur là où des rues se rencontrent. Toutes les rues sont réunies, de sorte que le terrain où elles se croisent ne compte qu'une fois. Les tunnels, les rues en projet ou inachevées, les allées de stationnement, les accès privés et les voies ferrées sont écartés, de même que les pistes sauf si la table les compte ; le journal indique combien.

Les largeurs proviennent du champ de largeur ; là où il est vide, d'une table par classe avec une largeur basse, centrale et haute et leurs sources. Les parts basse et haute les utilisent ; ce sont des bornes, car il faudrait que toutes les rues soient étroites ou larges à la fois. Les métadonnées de l'ODD (UNSD, mars 2020) additionnent plutôt longueur fois largeur ; cette somme figure à côté de l'union.

Par échantillon : des cercles autour de dix ensembles de points de Halton décalés aléatoirement, coupés au bord de la ville ; la part est la moyenne sur les cercles, son erreur type provient des dix ensembles. Elle est sans biais là où les rues sont aussi denses au bord que plus à l'intérieur.

Les largeurs entre façades sont l'estimation, propre à l'extension, de l'espace entre les bâtiments, cours avant comprises.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Centre lines. The fields tunnel and service, as OpenStreetMap has them, are used when present.</source>
        <translation>Axes des rues. Les champs tunnel et service, tels qu'OpenStreetMap les définit, sont utilisés s'ils sont présents.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>full: all streets. sampled: circles around Halton points as in the SDG metadata, with a standard error.</source>
        <translation>full : toutes les rues. sampled : cercles autour de points de Halton comme dans les métadonnées de l'ODD, avec une erreur type.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>All streets</source>
        <translation>Toutes les rues</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Sampled circles</source>
        <translation>Cercles échantillonnés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Measured width</source>
        <translation>Largeur mesurée</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Width of the whole street in metres, sidewalks included. Empty, zero, negative and values above 100 m are replaced by the table's.</source>
        <translation>Largeur de toute la rue en mètres, trottoirs compris. Les valeurs vides, nulles, négatives ou supérieures à 100 m sont remplacées par celles de la table.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The field whose values the table of widths lists.</source>
        <translation>Le champ dont la table des largeurs énumère les valeurs.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Widths by class (CSV)</source>
        <translation>Largeurs par classe (CSV)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Columns class, low, central, high (metres), counts_as_street (yes, no), source. A row “unknown” stands for every other class. Without a file the plugin's own table is used.</source>
        <translation>Colonnes class, low, central, high (mètres), counts_as_street (yes, no), source. Une ligne « unknown » vaut pour toute autre classe. Sans fichier, la table de l'extension est utilisée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Width where none was measured</source>
        <translation>Largeur là où aucune n'a été mesurée</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>table: by class. facades: the space between buildings on both sides (the plugin's own estimate), by class where there are none.</source>
        <translation>table : par classe. facades : l'espace entre les bâtiments des deux côtés (estimation propre à l'extension), par classe là où il n'y en a pas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>By class, from the table</source>
        <translation>Par classe, d'après la table</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Between building facades</source>
        <translation>Entre les façades des bâtiments</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Footprints, for widths between facades.</source>
        <translation>Contours des bâtiments, pour les largeurs entre façades.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Distance between cross-sections</source>
        <translation>Distance entre les profils en travers</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>How often along a street the space between facades is measured.</source>
        <translation>À quel intervalle le long d'une rue l'espace entre les façades est mesuré.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Farthest facade from the centre line</source>
        <translation>Façade la plus éloignée de l'axe</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>A cross-section counts when buildings stand within this distance on both sides.</source>
        <translation>Un profil en travers compte lorsque des bâtiments se trouvent à cette distance ou plus près, des deux côtés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Area of a sample circle</source>
        <translation>Superficie d'un cercle échantillon</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The SDG metadata takes 10 hectares.</source>
        <translation>Les métadonnées de l'ODD prennent 10 hectares.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Samples per km²</source>
        <translation>Échantillons par km²</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Density of the sample points. The metadata's “one circle per hectare” would overlap tenfold and is probably a slip; the density used is written into the result.</source>
        <translation>Densité des points d'échantillonnage. Le « un cercle par hectare » des métadonnées donnerait des cercles dix fois superposés et est probablement une erreur ; la densité utilisée est inscrite dans le résultat.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The same seed gives the same sample points.</source>
        <translation>La même graine donne les mêmes points d'échantillonnage.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The land of all streets, cut along tiles so that it draws fast; pieces never overlap. For the public space share.</source>
        <translation>L'emprise de toutes les rues, découpée selon des tuiles pour un affichage rapide ; les morceaux ne se superposent jamais. Pour la part d'espace public.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Street land by area</source>
        <translation>Emprise des rues par zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The areas with street length, street land and its low and high share.</source>
        <translation>Les zones avec la longueur des rues, l'emprise des rues et ses parts basse et haute.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Sample circles</source>
        <translation>Cercles échantillons</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The circles, cut at the edge of the city, with their street land.</source>
        <translation>Les cercles, coupés au bord de la ville, avec leur emprise des rues.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>With the low widths</source>
        <translation>Avec les largeurs basses</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>With the high widths</source>
        <translation>Avec les largeurs hautes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Street length with a measured width</source>
        <translation>Longueur de rues dont la largeur est mesurée</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Standard error of the sampled share</source>
        <translation>Erreur type de la part échantillonnée</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Epoch (1 = oldest)</source>
        <translation>Époque (1 = la plus ancienne)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date of the image or visit</source>
        <translation>Date de l'image ou de la visite</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage in the words of the source</source>
        <translation>Dommage dans les mots de la source</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Published by</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>How sure the source is</source>
        <translation>Degré de certitude de la source</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Functional, as the product says</source>
        <translation>Fonctionnel, selon le produit</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Class before (0 none to 4 destroyed)</source>
        <translation>Classe avant (0 aucun à 4 détruit)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Highest class it may have been before</source>
        <translation>Classe la plus élevée possible avant</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Class after (0 none to 4 destroyed)</source>
        <translation>Classe après (0 aucun à 4 détruit)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Highest class it may be after</source>
        <translation>Classe la plus élevée possible après</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Before, in words</source>
        <translation>Avant, en mots</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>After, in words</source>
        <translation>Après, en mots</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Site before</source>
        <translation>Site avant</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Site after</source>
        <translation>Site après</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date before</source>
        <translation>Date avant</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date after</source>
        <translation>Date après</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>How far apart (m)</source>
        <translation>Distance entre les deux (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>New damage</source>
        <translation>Nouveaux dommages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Worse</source>
        <translation>Aggravés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Same class</source>
        <translation>Même classe</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Better</source>
        <translation>Améliorés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Rebuilt</source>
        <translation>Reconstruits</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Not comparable</source>
        <translation>Non comparables</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>New or worse (% of comparable sites)</source>
        <translation>Nouveaux ou aggravés (% des sites comparables)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Better or rebuilt (% of comparable sites)</source>
        <translation>Améliorés ou reconstruits (% des sites comparables)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Highest class it may be</source>
        <translation>Classe la plus élevée possible</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Class in words</source>
        <translation>Classe en mots</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage class (0 none to 4 destroyed)</source>
        <translation>Classe de dommage (0 aucun à 4 détruit)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage in words</source>
        <translation>Dommage en mots</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage sites</source>
        <translation>Sites de dommages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date of the image</source>
        <translation>Date de l'image</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>How the damage was matched</source>
        <translation>Comment le dommage a été apparié</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Analysed</source>
        <translation>Analysé</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Why it has no building</source>
        <translation>Pourquoi il n'a pas de bâtiment</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Counted in its area</source>
        <translation>Compté dans sa zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings analysed</source>
        <translation>Bâtiments analysés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>No visible damage</source>
        <translation>Aucun dommage visible</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Possible damage</source>
        <translation>Dommages possibles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Moderate damage</source>
        <translation>Dommages modérés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Moderate to severe damage, not told apart</source>
        <translation>Dommages modérés à graves, non distingués</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Severe damage</source>
        <translation>Dommages graves</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Destroyed</source>
        <translation>Détruits</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Other classes not told apart</source>
        <translation>Autres classes non distinguées</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings</source>
        <translation>Bâtiments endommagés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings (% of buildings analysed)</source>
        <translation>Bâtiments endommagés (% des bâtiments analysés)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Destroyed buildings (% of buildings analysed)</source>
        <translation>Bâtiments détruits (% des bâtiments analysés)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Counted by</source>
        <translation>Compté par</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People who lived in damaged buildings</source>
        <translation>Personnes qui vivaient dans des bâtiments endommagés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Residents unknown (% of damaged buildings)</source>
        <translation>Habitants inconnus (% des bâtiments endommagés)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings with residents unknown</source>
        <translation>Bâtiments dont les habitants sont inconnus</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Floor area of damaged buildings (m²)</source>
        <translation>Surface de plancher des bâtiments endommagés (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Floor area unknown (% of damaged buildings)</source>
        <translation>Surface de plancher inconnue (% des bâtiments endommagés)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings with floor area unknown</source>
        <translation>Bâtiments dont la surface de plancher est inconnue</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Footprint of damaged buildings (m²)</source>
        <translation>Emprise au sol des bâtiments endommagés (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings outside the analysed area</source>
        <translation>Bâtiments endommagés hors de la zone analysée</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged sites without a building</source>
        <translation>Sites endommagés sans bâtiment</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Facilities analysed</source>
        <translation>Équipements analysés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged facilities</source>
        <translation>Équipements endommagés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged facilities (% of facilities analysed)</source>
        <translation>Équipements endommagés (% des équipements analysés)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length (m)</source>
        <translation>Longueur des rues (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length analysed (m)</source>
        <translation>Longueur de rues analysée (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length damaged or beside damage (m)</source>
        <translation>Longueur de rues endommagée ou le long de dommages (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length damaged or beside damage (% of length analysed)</source>
        <translation>Longueur de rues endommagée ou le long de dommages (% de la longueur analysée)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Length (m)</source>
        <translation>Longueur (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Length damaged or beside damage (m)</source>
        <translation>Longueur endommagée ou le long de dommages (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Row of the area</source>
        <translation>Ligne de la zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, low bound (currency)</source>
        <translation>Dommage, borne basse (monnaie)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage (currency)</source>
        <translation>Dommage (monnaie)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, high bound (currency)</source>
        <translation>Dommage, borne haute (monnaie)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Of it, possible damage (currency)</source>
        <translation>Dont dommages possibles (monnaie)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Added by building back better (currency)</source>
        <translation>Ajouté pour reconstruire en mieux (monnaie)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Added by overheads (currency)</source>
        <translation>Ajouté par les frais généraux (monnaie)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Added by inflation (currency)</source>
        <translation>Ajouté par l'inflation (monnaie)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Needs, low bound (currency)</source>
        <translation>Besoins, borne basse (monnaie)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Needs (currency)</source>
        <translation>Besoins (monnaie)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Needs, high bound (currency)</source>
        <translation>Besoins, borne haute (monnaie)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, tenth percentile of draws (currency)</source>
        <translation>Dommage, dixième centile des tirages (monnaie)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, median of draws (currency)</source>
        <translation>Dommage, médiane des tirages (monnaie)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, ninetieth percentile of draws (currency)</source>
        <translation>Dommage, quatre-vingt-dixième centile des tirages (monnaie)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Floor area (m²)</source>
        <translation>Surface de plancher (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings with a known cost</source>
        <translation>Bâtiments endommagés dont le coût est connu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings without a known cost</source>
        <translation>Bâtiments endommagés dont le coût n'est pas connu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Without a known cost (% of damaged buildings)</source>
        <translation>Sans coût connu (% des bâtiments endommagés)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings not analysed</source>
        <translation>Bâtiments non analysés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Prices of the year</source>
        <translation>Prix de l'année</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Debris, low (t)</source>
        <translation>Débris, valeur basse (t)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Debris (t)</source>
        <translation>Débris (t)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Debris, high (t)</source>
        <translation>Débris, valeur haute (t)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Of it, from possible damage (t)</source>
        <translation>Dont dommages possibles (t)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Volume of the debris, low (m³)</source>
        <translation>Volume des débris, valeur basse (m³)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Volume of the debris (m³)</source>
        <translation>Volume des débris (m³)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Volume of the debris, high (m³)</source>
        <translation>Volume des débris, valeur haute (m³)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Truckloads</source>
        <translation>Chargements de camion</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings estimated</source>
        <translation>Bâtiments endommagés estimés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings not estimated</source>
        <translation>Bâtiments endommagés non estimés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Not estimated (% of damaged buildings)</source>
        <translation>Non estimés (% des bâtiments endommagés)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Priority score</source>
        <translation>Score de priorité</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Phase of recovery (plugin's own rule)</source>
        <translation>Phase de relèvement (règle propre à l'extension)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>What lifts it above the mean (value)</source>
        <translation>Ce qui l'élève au-dessus de la moyenne (valeur)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Criteria of the absorptive phase (0 to 100)</source>
        <translation>Critères de la phase absorptive (0 à 100)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Criteria of the adaptive phase (0 to 100)</source>
        <translation>Critères de la phase adaptive (0 à 100)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Criteria of the transformative phase (0 to 100)</source>
        <translation>Critères de la phase transformative (0 à 100)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Order (1 first)</source>
        <translation>Ordre (1 en premier)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cost of clearing (metres without costs)</source>
        <translation>Coût du dégagement (mètres sans coûts)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People it reconnects</source>
        <translation>Personnes qu'il reconnecte</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People reconnected so far</source>
        <translation>Personnes reconnectées jusque-là</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Reconnected so far (% of people cut off)</source>
        <translation>Reconnectées jusque-là (% des personnes coupées)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cost so far</source>
        <translation>Coût jusque-là</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Blocked by</source>
        <translation>Bloquée par</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People cut off before clearing</source>
        <translation>Personnes coupées avant dégagement</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People cut off after clearing</source>
        <translation>Personnes coupées après dégagement</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cut off before clearing (% of people)</source>
        <translation>Coupées avant dégagement (% des personnes)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cut off after clearing (% of people)</source>
        <translation>Coupées après dégagement (% des personnes)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People reconnected</source>
        <translation>Personnes reconnectées</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People who reached nothing before either</source>
        <translation>Personnes qui n'atteignaient déjà rien auparavant</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Access to services</source>
        <translation>Accès aux services</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cut off from</source>
        <translation>Coupé de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Reconnected by the step</source>
        <translation>Reconnecté par l'étape</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Why it is not in the order</source>
        <translation>Pourquoi il n'est pas dans l'ordre</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damage change</source>
        <translation>Évolution des dommages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Which damage is new, worse, the same, better or rebuilt between two assessments, or two epochs of one product, site by site, as a matrix and by area.</source>
        <translation>Quels dommages sont nouveaux, aggravés, identiques, améliorés ou reconstruits entre deux évaluations, ou deux époques d'un même produit, site par site, sous forme de matrice et par zone.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Sites of both are paired one to one within a distance, the nearest first. worse, better: the class rose or fell, whatever a range of classes turns out to be. new: from none to damaged; rebuilt: from damaged to none. not_comparable: not analysed in one of the two, or ranges that overlap. A site without a counterpart is kept. Where the area that the other assessment looked at is given, it had no damage there; without it, damage that the earlier one lacks is new, and a site that the later one lacks cannot be compared: that is no sign of repair. Exchanging the two mirrors the matrix. The definitions are the plugin's own.</source>
        <translation>Les sites des deux évaluations sont appariés un à un à l'intérieur d'une distance, les plus proches d'abord. worse, better : la classe a monté ou baissé, quelle que soit finalement la valeur dans un intervalle de classes. new : d'aucun dommage à endommagé ; rebuilt : d'endommagé à aucun dommage. not_comparable : non analysé dans l'une des deux, ou intervalles qui se chevauchent. Un site sans équivalent est conservé. Si la zone que l'autre évaluation a examinée est donnée, il n'y avait pas de dommage ; sans elle, un dommage absent de la plus ancienne est nouveau, et un site absent de la plus récente ne peut pas être comparé : ce n'est pas un signe de réparation. Échanger les deux inverse la matrice. Les définitions sont propres à l'extension.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The plugin's definitions of change of this version</source>
        <translation>Les définitions de l'évolution de l'extension dans cette version</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damage before</source>
        <translation>Dommage avant</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The earlier assessment, from “Standardise damage”.</source>
        <translation>L'évaluation la plus ancienne, issue de « Normaliser les dommages ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damage after</source>
        <translation>Dommage après</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The later assessment. For two epochs of one product give the same layer twice and choose the epochs.</source>
        <translation>L'évaluation la plus récente. Pour deux époques d'un même produit, donnez deux fois la même couche et choisissez les époques.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Sites this close may be the same</source>
        <translation>Des sites aussi proches peuvent être le même</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>0 m only where the outlines are the same. Literature uses 5 or 10 m.</source>
        <translation>0 m seulement si les contours sont les mêmes. La littérature utilise 5 ou 10 m.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Neighbourhoods or districts to count by.</source>
        <translation>Quartiers ou arrondissements selon lesquels compter.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Epoch before</source>
        <translation>Époque avant</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>latest: the newest record of each site. Else an epoch of the layer (1 is the oldest) or a date such as 2023-10-17.</source>
        <translation>latest : l'enregistrement le plus récent de chaque site. Sinon, une époque de la couche (1 est la plus ancienne) ou une date comme 2023-10-17.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Epoch after</source>
        <translation>Époque après</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>As above, of the later layer.</source>
        <translation>Comme ci-dessus, pour la couche la plus récente.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Area analysed before</source>
        <translation>Zone analysée avant</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Where the earlier assessment looked: a site that it lacks there was undamaged, elsewhere nobody knows.</source>
        <translation>Où l'évaluation la plus ancienne a regardé : un site qui y manque était intact, ailleurs on ne sait pas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Area analysed after</source>
        <translation>Zone analysée après</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Where the later assessment looked: a site that it lacks there is undamaged, elsewhere nobody knows.</source>
        <translation>Où l'évaluation la plus récente a regardé : un site qui y manque est intact, ailleurs on ne sait pas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damaged from</source>
        <translation>Endommagé à partir de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The lowest class that counts as damaged, for the words “new” and “rebuilt”.</source>
        <translation>La classe la plus basse qui compte comme endommagée, pour les mots « new » et « rebuilt ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Change of damage</source>
        <translation>Évolution des dommages, site par site</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>A row a pair of sites or a site without counterpart, with both classes. A pair has the outline of the later layer.</source>
        <translation>Une ligne par paire de sites ou par site sans équivalent, avec les deux classes. Une paire porte le contour de la couche la plus récente.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Classes before and after</source>
        <translation>Classes avant et après</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>How many rows have each class before and each class after.</source>
        <translation>Combien de lignes ont chaque classe avant et chaque classe après.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Change of damage by area</source>
        <translation>Évolution des dommages par zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The areas with the number of sites by change.</source>
        <translation>Les zones avec le nombre de sites selon l'évolution.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Rebuilt, from damaged to none</source>
        <translation>Reconstruit, d'endommagé à aucun dommage</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Sites found in both</source>
        <translation>Sites trouvés dans les deux</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage cost and recovery needs</source>
        <translation>Coût des dommages et besoins de relèvement</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>What the damage costs and what it takes to recover, by area and sector, with a low, a central and a high amount. A first estimate for planning, not a valuation of single buildings.</source>
        <translation>Ce que coûtent les dommages et ce qu'il faut pour se relever, par zone et par secteur, avec un montant bas, central et haut. Une première estimation pour la planification, et non une évaluation de chaque bâtiment.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage = floor area × unit cost × damage ratio of the use and damage class, at replacement cost. Needs = damage × (1 + build back better) × (1 + overheads) × (1 + cumulative inflation); what each adds stands in a field of its own.

Low and high take every low or every high cost and ratio together: they are bounds. With draws, cost and ratio vary independently, once per use and class (triangular between low, central and high); p10 to p90 is then narrower.

HAZUS ratios are made for earthquakes: its states extensive and complete are not blast or shelling states. Without unit costs of your own, costs follow from GDP per person (Huizinga et al. 2017), in euros of 2010; its corrections for floods are not applied.

A use without a cost and a building that was not analysed are left out and counted beside the amounts.</source>
        <translation>Dommage = surface de plancher × coût unitaire × taux de dommage de l'usage et de la classe de dommage, au coût de remplacement. Besoins = dommage × (1 + reconstruire en mieux) × (1 + frais généraux) × (1 + inflation cumulée) ; ce que chacun ajoute figure dans un champ à part.

Les valeurs basse et haute prennent ensemble tous les coûts et taux bas, ou tous les hauts : ce sont des bornes. Avec des tirages, le coût et le taux varient indépendamment, une fois par usage et classe (loi triangulaire entre les valeurs basse, centrale et haute) ; l'intervalle de p10 à p90 est alors plus étroit.

Les taux HAZUS sont établis pour les séismes : ses états extensive et complete ne sont pas des états dus à une explosion ou à des bombardements. Sans coûts unitaires de votre part, les coûts découlent du PIB par habitant (Huizinga et al. 2017), en euros de 2010 ; ses corrections pour les inondations ne sont pas appliquées.

Un usage sans coût et un bâtiment qui n'a pas été analysé sont laissés de côté et comptés à côté des montants.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage ratios: FEMA Hazus 6.1; unit costs from GDP: JRC105688 (2017)</source>
        <translation>Taux de dommage : FEMA Hazus 6.1 ; coûts unitaires d'après le PIB : JRC105688 (2017)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>The word by which the tables know costs and ratios: residential, school, or a HAZUS occupancy (RES1).</source>
        <translation>Le mot sous lequel les tables connaissent les coûts et les taux : residential, school, ou une occupation HAZUS (RES1).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Use where it is not known</source>
        <translation>Usage lorsqu'il n'est pas connu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Most buildings of OpenStreetMap have none. residential, for example; the log says for how many it was taken. Empty: they have no cost, unless the unit costs have a row *.</source>
        <translation>La plupart des bâtiments d'OpenStreetMap n'en ont pas. residential, par exemple ; le journal indique pour combien il a été pris. Vide : ils n'ont pas de coût, sauf si les coûts unitaires ont une ligne *.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>What the rows are made by. The use, where there is no such field.</source>
        <translation>Ce selon quoi les lignes sont établies. L'usage, s'il n'y a pas de champ de ce type.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Unit costs</source>
        <translation>Coûts unitaires</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>CSV with use, unit_cost_low, unit_cost_central, unit_cost_high (per m² of floor area), currency, price_year. A row with the use * stands for all others.</source>
        <translation>CSV avec use, unit_cost_low, unit_cost_central, unit_cost_high (par m² de surface de plancher), currency, price_year. Une ligne dont use vaut * représente tous les autres.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>GDP per person, where there are no unit costs</source>
        <translation>PIB par habitant, en l'absence de coûts unitaires</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>In US dollars of 2010 (World Bank, GDP per capita at constant prices). Amounts are then in euros of 2010: give the inflation since.</source>
        <translation>En dollars des États-Unis de 2010 (Banque mondiale, PIB par habitant à prix constants). Les montants sont alors en euros de 2010 : indiquez l'inflation depuis.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage ratios</source>
        <translation>Taux de dommage</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>hazus: by occupancy, earthquake. incore: one set for all uses, from a tornado study (secondary source).</source>
        <translation>hazus : par occupation, séisme. incore : un seul jeu pour tous les usages, d'une étude sur une tornade (source secondaire).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>HAZUS, by occupancy (earthquake)</source>
        <translation>HAZUS, par occupation (séisme)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>IN-CORE note, all uses (tornado)</source>
        <translation>Note IN-CORE, tous usages (tornade)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage ratios of your own</source>
        <translation>Vos propres taux de dommage</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>CSV with use (* for all), damage_class (1 to 4), ratio_low_pct, ratio_central_pct, ratio_high_pct, source. Replaces the choice above.</source>
        <translation>CSV avec use (* pour tous), damage_class (1 à 4), ratio_low_pct, ratio_central_pct, ratio_high_pct, source. Remplace le choix ci-dessus.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Build back better</source>
        <translation>Reconstruire en mieux</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>What better standards add to the damage. No published value is assumed.</source>
        <translation>Ce que de meilleures normes ajoutent au dommage. Aucune valeur publiée n'est supposée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Overheads</source>
        <translation>Frais généraux</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Design, supervision, administration, contingencies.</source>
        <translation>Études, supervision, administration, imprévus.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Cumulative inflation</source>
        <translation>Inflation cumulée</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>From the price year of the unit costs to the year of the needs, in all. May be negative.</source>
        <translation>De l'année des prix des coûts unitaires à l'année des besoins, au total. Peut être négative.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Adds p10, p50 and p90 of the damage. Empty or 0: none; 1000 is plenty.</source>
        <translation>Ajoute p10, p50 et p90 du dommage. Vide ou 0 : aucun ; 1 000 suffit largement.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage cost by area and sector</source>
        <translation>Coût des dommages par zone et secteur</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>One row an area and sector; without areas, a table with one row a sector for the city.</source>
        <translation>Une ligne par zone et par secteur ; sans zones, une table avec une ligne par secteur pour la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage cost by area</source>
        <translation>Coût des dommages par zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>The areas with the amounts of all sectors together. Needs areas.</source>
        <translation>Les zones avec les montants de tous les secteurs ensemble. Nécessite des zones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, low bound</source>
        <translation>Dommage, borne basse</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, high bound</source>
        <translation>Dommage, borne haute</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, tenth percentile of the draws</source>
        <translation>Dommage, dixième centile des tirages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, median of the draws</source>
        <translation>Dommage, médiane des tirages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, ninetieth percentile of the draws</source>
        <translation>Dommage, quatre-vingt-dixième centile des tirages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Added by building back better</source>
        <translation>Ajouté pour reconstruire en mieux</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Added by overheads</source>
        <translation>Ajouté par les frais généraux</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Added by inflation</source>
        <translation>Ajouté par l'inflation</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Needs, low bound</source>
        <translation>Besoins, borne basse</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Needs, high bound</source>
        <translation>Besoins, borne haute</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Their share of damaged buildings</source>
        <translation>Leur part des bâtiments endommagés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage outside the areas, not in the total</source>
        <translation>Dommages hors des zones, non compris dans le total</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Currency of the amounts</source>
        <translation>Monnaie des montants</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Year of the prices, before inflation</source>
        <translation>Année des prix, avant inflation</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage overlay</source>
        <translation>Superposition des dommages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Which neighbourhoods, sectors and services are hit, and how many people lived in the damaged buildings: damage sites laid over buildings and areas, as a share of what was analysed.</source>
        <translation>Quels quartiers, secteurs et services sont touchés, et combien de personnes vivaient dans les bâtiments endommagés : les sites de dommage superposés aux bâtiments et aux zones, en part de ce qui a été analysé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>A damage site belongs to the building it lies in, else to the nearest within the matching distance. A building on analysed land without a site is undamaged; one whose site was not analysed, or that lies elsewhere, is not known.

Damaged (%) = 100 × damaged buildings / analysed buildings. Possible damage stands apart. A class that spans two (Copernicus “Damaged”: moderate to severe) counts as damaged and in its own field only.

A building counts at its point on surface in every area that holds it; the figures of the city count it once. Where an area has no footprints, damage sites count in place of buildings.

Affected people are the residents, before the event, of damaged buildings. That is not SDG 11.5.1, and a site seen on satellite images is not a structural grade.

Facilities take the damage of the building they are in. Streets count along the parts within the matching distance of a damaged site, where debris may lie. Layers of facilities and streets that a product has graded keep their classes. The rules of counting are the plugin's own.</source>
        <translation>Un site de dommage appartient au bâtiment dans lequel il se trouve, sinon au plus proche à l'intérieur de la distance d'appariement. Un bâtiment situé sur un terrain analysé et sans site est intact ; un bâtiment dont le site n'a pas été analysé, ou qui se trouve ailleurs, n'est pas connu.

Endommagés (%) = 100 × bâtiments endommagés / bâtiments analysés. Les dommages possibles sont indiqués à part. Une classe qui en couvre deux (Copernicus « Damaged » : modéré à grave) compte comme endommagée, et seulement dans son propre champ.

Un bâtiment compte, par son point sur la surface, dans chaque zone qui le contient ; les chiffres de la ville le comptent une fois. Là où une zone n'a pas d'emprises au sol, les sites de dommage comptent à la place des bâtiments.

Les personnes touchées sont les habitants, avant l'événement, des bâtiments endommagés. Ce n'est pas l'ODD 11.5.1, et un site vu sur des images satellite n'est pas une évaluation de la structure.

Les équipements prennent le dommage du bâtiment où ils se trouvent. Les rues comptent pour les parties situées à la distance d'appariement d'un site endommagé, où des débris peuvent se trouver. Les couches d'équipements et de rues qu'un produit a évaluées gardent leurs classes. Les règles de comptage sont propres à l'extension.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Canonical damage classes 0 to 4; the plugin's own rules of counting</source>
        <translation>Classes de dommage normalisées 0 à 4 ; règles de comptage propres à l'extension</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage by area</source>
        <translation>Dommages par zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>The areas with analysed and damaged buildings by class, their share, affected people and floor area, facilities and street length.</source>
        <translation>Les zones avec leurs bâtiments analysés et endommagés par classe, leur part, les personnes touchées et la surface de plancher, les équipements et la longueur de rues.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Buildings with damage</source>
        <translation>Bâtiments avec dommages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Every building with its class, date, number of sites and match.</source>
        <translation>Chaque bâtiment avec sa classe, sa date, son nombre de sites et son appariement.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage by area, sector and class</source>
        <translation>Dommages par zone, secteur et classe</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>One row an area, sector and class: buildings, floor area, people.</source>
        <translation>Une ligne par zone, secteur et classe : bâtiments, surface de plancher, personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage sites without a building</source>
        <translation>Sites de dommage sans bâtiment</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Sites that belong to no building, why, and whether they count in their area.</source>
        <translation>Sites qui n'appartiennent à aucun bâtiment, pourquoi, et s'ils comptent dans leur zone.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Facilities with damage</source>
        <translation>Équipements avec dommages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Every facility with its class and the sites that hit it.</source>
        <translation>Chaque équipement avec sa classe et les sites qui le touchent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Streets with damage</source>
        <translation>Rues avec dommages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Every street with its class and the length that is damaged.</source>
        <translation>Chaque rue avec sa classe et la longueur endommagée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Buildings in the areas</source>
        <translation>Bâtiments dans les zones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damaged, of the buildings analysed</source>
        <translation>Endommagés, parmi les bâtiments analysés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>People in damaged buildings</source>
        <translation>Habitants des bâtiments endommagés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Neighbourhoods or districts. Without them the result is for the city as a whole.</source>
        <translation>Quartiers ou arrondissements. Sans eux, le résultat vaut pour la ville entière.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>latest: the newest row of each site. all: every row. Or an epoch of the damage layer, or a date (2024-05-03).</source>
        <translation>latest : la ligne la plus récente de chaque site. all : toutes les lignes. Ou une époque de la couche de dommages, ou une date (2024-05-03).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Sector of the building</source>
        <translation>Secteur du bâtiment</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Use of the building</source>
        <translation>Usage du bâtiment</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>The buildings that “Damage overlay” makes. Points need a field with the footprint.</source>
        <translation>Les bâtiments que produit « Superposition des dommages ». Les points ont besoin d'un champ avec l'emprise au sol.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Damage class</source>
        <translation>Classe de dommage</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed; empty where a building was not analysed.</source>
        <translation>0 aucun, 1 possible, 2 modéré, 3 grave, 4 détruit ; vide si le bâtiment n'a pas été analysé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Highest damage class</source>
        <translation>Classe de dommage la plus élevée</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Where the source cannot tell two classes apart (Copernicus “Damaged”: 2 to 3).</source>
        <translation>Là où la source ne peut pas distinguer deux classes (Copernicus « Damaged » : 2 à 3).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Number of storeys.</source>
        <translation>Nombre d'étages, rez-de-chaussée compris.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Levels where they are not known</source>
        <translation>Niveaux lorsqu'ils ne sont pas connus</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>The log says for how many damaged buildings this was taken.</source>
        <translation>Le journal indique pour combien de bâtiments endommagés cette valeur a été prise.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Footprint</source>
        <translation>Emprise au sol</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Ground area of the building in m², where it is better known than from the shape. Not the floor area.</source>
        <translation>Emprise au sol du bâtiment en m², lorsqu'elle est mieux connue que par la forme. Ce n'est pas la surface de plancher.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris estimate</source>
        <translation>Estimation des débris</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>How much debris the damaged buildings leave, by area: tonnes with a low, a central and a high figure, cubic metres and truckloads.</source>
        <translation>Combien de débris laissent les bâtiments endommagés, par zone : tonnes avec un chiffre bas, central et haut, mètres cubes et chargements de camion.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>hazus: floor area × tonnes per m² by structural type and damage class (brick, wood and other; reinforced concrete and steel). Cubic metres need the bulk density of the debris.

fema: the volume of destroyed buildings, homes by floor area and vegetation, others by volume. Tonnes need the bulk density. Lighter damage is not estimated.

nepal: tonnes and cubic metres per m² of destroyed buildings measured in Kathmandu; two to three times as much as hazus. The difference between methods is larger than the range of one: compare them.

Whether foundations count is not said by the sources. Class ranges take the low class for low, the high class for high, the mean for central. Truckloads are rounded up, row by row.</source>
        <translation>hazus : surface de plancher × tonnes par m² selon le type de structure et la classe de dommage (brique, bois et autres ; béton armé et acier). Les mètres cubes nécessitent la densité en vrac des débris.

fema : le volume des bâtiments détruits, les logements selon la surface de plancher et la végétation, les autres selon le volume. Les tonnes nécessitent la densité en vrac. Les dommages plus légers ne sont pas estimés.

nepal : tonnes et mètres cubes par m² de bâtiments détruits, mesurés à Katmandou ; deux à trois fois plus que hazus. La différence entre méthodes est plus grande que l'intervalle de l'une d'elles : comparez-les.

Les sources ne disent pas si les fondations comptent. Pour les intervalles de classes, la valeur basse prend la classe inférieure, la haute la classe supérieure, la centrale la moyenne. Les chargements de camion sont arrondis au supérieur, ligne par ligne.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>FEMA Hazus debris table; FEMA 325 (2007); Poudel et al. (2018)</source>
        <translation>Table des débris FEMA Hazus ; FEMA 325 (2007) ; Poudel et al. (2018)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Structural type</source>
        <translation>Type de structure</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>HAZUS types (C1, C3M, URM) or materials (concrete, brick, wood). Where it is not known, the range over all types is used.</source>
        <translation>Types HAZUS (C1, C3M, URM) ou matériaux (concrete, brick, wood). Lorsqu'il n'est pas connu, l'intervalle sur tous les types est utilisé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>For fema, which tells homes from other buildings.</source>
        <translation>Pour fema, qui distingue les logements des autres bâtiments.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris factors</source>
        <translation>Facteurs de débris</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>hazus: all classes, by structural type. fema: volume of destroyed buildings. nepal: destroyed buildings, as measured in Kathmandu.</source>
        <translation>hazus : toutes les classes, par type de structure. fema : volume des bâtiments détruits. nepal : bâtiments détruits, selon des mesures à Katmandou.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>HAZUS, by structural type and damage class</source>
        <translation>HAZUS, par type de structure et classe de dommage</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>FEMA 325, volume of destroyed buildings</source>
        <translation>FEMA 325, volume des bâtiments détruits</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Kathmandu, destroyed buildings</source>
        <translation>Katmandou, bâtiments détruits</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris factors of your own</source>
        <translation>Vos propres facteurs de débris</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>CSV with type (* for all), damage_class (1 to 4), t_m2_low, t_m2_central, t_m2_high and, where known, m3_m2_low, m3_m2_central, m3_m2_high, source; or an edited copy of debris_factors_hazus.csv. Replaces the choice above.</source>
        <translation>CSV avec type (* pour tous), damage_class (1 à 4), t_m2_low, t_m2_central, t_m2_high et, lorsqu'ils sont connus, m3_m2_low, m3_m2_central, m3_m2_high, source ; ou une copie modifiée de debris_factors_hazus.csv. Remplace le choix ci-dessus.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Bulk density of the debris</source>
        <translation>Densité en vrac des débris</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Tonnes per m³ of loose debris, from weighed trucks of your city. No value fits everywhere, so there is no default.</source>
        <translation>Tonnes par m³ de débris en vrac, d'après des camions pesés dans votre ville. Aucune valeur ne convient partout, il n'y a donc pas de valeur par défaut.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>What a truck carries</source>
        <translation>Contenance d'un camion</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Cubic metres of loose debris a truckload.</source>
        <translation>Mètres cubes de débris en vrac par chargement de camion.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Height of a storey</source>
        <translation>Hauteur d'un étage</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>For fema, to get the volume of buildings that are no homes.</source>
        <translation>Pour fema, afin d'obtenir le volume des bâtiments qui ne sont pas des logements.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris by area</source>
        <translation>Débris par zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>The areas with their debris; without areas, a table with one row for the city.</source>
        <translation>Les zones avec leurs débris ; sans zones, une table avec une ligne pour la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris, low</source>
        <translation>Débris, valeur basse</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris</source>
        <translation>Débris</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris, high</source>
        <translation>Débris, valeur haute</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Volume of the debris</source>
        <translation>Volume des débris</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris outside the areas, not in the total</source>
        <translation>Débris hors des zones, non compris dans le total</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Standardised damage, points or polygons, from “Standardise damage”: damage_class 0 (none) to 4 (destroyed), empty where not analysed.</source>
        <translation>Dommages normalisés, points ou polygones, issus de « Normaliser les dommages » : damage_class de 0 (aucun) à 4 (détruit), vide si non analysé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Footprints from before the event (or points). Without them damage sites count in place of buildings.</source>
        <translation>Emprises au sol d'avant l'événement (ou points). Sans elles, les sites de dommage comptent à la place des bâtiments.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Housing, health, education. The use, where there is no such field. Empty stays unknown.</source>
        <translation>Logement, santé, éducation. L'usage, s'il n'y a pas de champ de ce type. Vide reste inconnu.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Residents of the building</source>
        <translation>Habitants du bâtiment</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Before the event, from “Population to buildings”.</source>
        <translation>Avant l'événement, issus de « Population sur les bâtiments ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Number of storeys, for floor area. Where it is missing the floor area is unknown, not guessed.</source>
        <translation>Nombre d'étages, pour la surface de plancher. S'il manque, la surface de plancher est inconnue, et non devinée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Number of structures of the area</source>
        <translation>Nombre de structures de la zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>What damage sites are a share of in areas without footprints, a census count for example.</source>
        <translation>Ce dont les sites de dommage sont une part dans les zones sans emprises au sol, par exemple un dénombrement du recensement.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Names the areas in the table by sector. Without it the field name does, else the feature's number.</source>
        <translation>Nomme les zones dans la table par secteur. Sans lui, le champ name le fait, sinon le numéro de l'entité.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Analysed area</source>
        <translation>Zone analysée</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The land the damage product looked at. Without it nobody knows which buildings are undamaged, and percentages stay empty.</source>
        <translation>Les terrains que le produit d'évaluation des dommages a examinés. Sans eux, on ne sait pas quels bâtiments sont intacts, et les pourcentages restent vides.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Take everything as analysed</source>
        <translation>Tout considérer comme analysé</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Without an analysed area: a building without a site counts as undamaged. Only if you are sure of it.</source>
        <translation>Sans zone analysée : un bâtiment sans site compte comme intact. Seulement si vous en êtes sûr.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Clinics, schools, water points, as points or polygons; or those a product has graded (damage_class).</source>
        <translation>Centres de santé, écoles, points d'eau, sous forme de points ou de polygones ; ou ceux qu'un produit a évalués (damage_class).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Streets, for the length that is damaged; or those a product has graded (damage_class).</source>
        <translation>Rues, pour la longueur endommagée ; ou celles qu'un produit a évaluées (damage_class).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Matching distance</source>
        <translation>Distance d'appariement</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>A site in no building belongs to the nearest one within this distance; streets within it count as hit.</source>
        <translation>Un site hors de tout bâtiment appartient au plus proche à l'intérieur de cette distance ; les rues situées à l'intérieur comptent comme touchées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Several sites on one building</source>
        <translation>Plusieurs sites sur un bâtiment</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>worst: the worst class. latest: the class of the newest site. majority: the most frequent class, of equals the worst.</source>
        <translation>worst : la pire classe. latest : la classe du site le plus récent. majority : la classe la plus fréquente, à égalité la pire.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The worst counts</source>
        <translation>Le pire compte</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The newest counts</source>
        <translation>Le plus récent compte</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The most frequent counts</source>
        <translation>Le plus fréquent compte</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The lowest class that counts as damaged.</source>
        <translation>La classe la plus basse qui compte comme endommagée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>A damage polygon also hits buildings it covers by</source>
        <translation>Un polygone de dommage touche aussi les bâtiments qu'il couvre à</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>A damage polygon belongs to the building it overlaps most, and to every other of which it covers this share.</source>
        <translation>Un polygone de dommage appartient au bâtiment qu'il recouvre le plus, et à tout autre dont il couvre cette part.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Recovery priority</source>
        <translation>Priorité de relèvement</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Where to begin: areas ranked by damage, vulnerability, services and displacement, with how firm each rank is, the phase of recovery and what drives the rank. It is a starting point for a discussion, not its result.</source>
        <translation>Par où commencer : les zones classées selon les dommages, la vulnérabilité, les services et les déplacements, avec la solidité de chaque rang, la phase de relèvement et ce qui détermine le rang. C'est un point de départ pour une discussion, et non son résultat.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>A composite index of the criteria in the table: each on a common scale, weighted, put together within its dimension and over dimensions. Rank 1 is the most urgent. rank_p05 to rank_p95 come from draws with other weights (and methods, where you name them); they are not confidence intervals.

Phases are those of the recovery ladder of UN-Habitat's Urban Recovery Framework (absorptive, adaptive, transformative). Which criterion belongs to which phase, and the rule, are the plugin's own: the first phase whose criteria score at least the threshold, else the last.

Drivers are the criteria, three at most, that lift the area most above the mean of all. Criteria, weights and phases of the default table are the plugin's own: replace them with what the city decided.</source>
        <translation>Un indice composite des critères de la table : chacun est ramené à une échelle commune, pondéré, agrégé dans sa dimension, puis entre dimensions. Le rang 1 est le plus urgent. rank_p05 à rank_p95 proviennent de tirages avec d'autres poids (et d'autres méthodes, si vous en indiquez) ; ce ne sont pas des intervalles de confiance.

Les phases sont celles de l'échelle du relèvement du Cadre de relèvement urbain (Urban Recovery Framework) d'ONU-Habitat (absorptive, adaptive, transformative). Le rattachement des critères aux phases, ainsi que la règle, sont propres à l'extension : la première phase dont les critères atteignent au moins le seuil, sinon la dernière.

Les facteurs sont les critères, trois au plus, qui élèvent le plus la zone au-dessus de la moyenne de toutes. Les critères, les poids et les phases de la table par défaut sont propres à l'extension : remplacez-les par ce que la ville a décidé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>OECD/JRC Handbook (2008); phases after the UN-Habitat Urban Recovery Framework (2022)</source>
        <translation>Manuel OCDE/JRC (2008) ; phases d'après le Cadre de relèvement urbain (Urban Recovery Framework) d'ONU-Habitat (2022)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Neighbourhoods with damage and what else is known of them, one field a criterion.</source>
        <translation>Quartiers avec leurs dommages et ce que l'on sait d'autre sur eux, un champ par critère.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>CSV with field and, as wanted, label, dimension, direction (higher or lower), weight, phase, normalisation, low, high, missing_values, category_scores (word=score;word=score). Without it: the plugin's own criteria, as far as the areas have them.</source>
        <translation>CSV avec field et, au besoin, label, dimension, direction (higher ou lower), weight, phase, normalisation, low, high, missing_values, category_scores (mot=score;mot=score). Sans ce fichier : les critères propres à l'extension, dans la mesure où les zones les ont.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Names the areas to begin with. Without it the field area_id does, else the feature's number.</source>
        <translation>Nomme les zones par lesquelles commencer. Sans lui, le champ area_id le fait, sinon le numéro de l'entité.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Score from which a phase applies</source>
        <translation>Score à partir duquel une phase s'applique</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>0 to 100: of the criteria of the phase, 100 being the most in the city. The plugin's own.</source>
        <translation>De 0 à 100 : score des critères de la phase, 100 étant le plus élevé de la ville. Règle propre à l'extension.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>The areas with score, rank, its spread, phase and drivers.</source>
        <translation>Les zones avec leur score, leur rang, sa dispersion, leur phase et leurs facteurs.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas to begin with</source>
        <translation>Zones par lesquelles commencer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas ranked</source>
        <translation>Zones classées</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas without a rank</source>
        <translation>Zones sans rang</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas in the absorptive phase</source>
        <translation>Zones en phase absorptive</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas in the adaptive phase</source>
        <translation>Zones en phase adaptive</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas in the transformative phase</source>
        <translation>Zones en phase transformative</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>All streets, open and blocked. They join where they share a vertex; bridges and tunnels do not join what they cross.</source>
        <translation>Toutes les rues, ouvertes et bloquées. Elles se raccordent là où elles partagent un sommet ; les ponts et tunnels ne se raccordent pas à ce qu'ils croisent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Blocked</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Field of the streets: yes or no, 1 or 0, blocked or open. Or damage_class, of streets graded by a product. Empty is passable.</source>
        <translation>Champ des rues : yes ou no, 1 ou 0, blocked ou open. Ou damage_class, pour des rues évaluées par un produit. Vide signifie praticable.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Standardised damage, points or polygons, instead of the field or beside it: streets near severe damage are blocked by debris.</source>
        <translation>Dommages normalisés, points ou polygones, à la place du champ ou en complément : les rues proches de dommages graves sont bloquées par des débris.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Clinics, schools, water points that work: leave out (filter) those that do not.</source>
        <translation>Centres de santé, écoles, points d'eau qui fonctionnent : écartez (par un filtre) ceux qui ne fonctionnent pas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Kind of service</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>People need one facility of each kind they reached before (health, education). Without it any facility will do.</source>
        <translation>Les personnes ont besoin d'un équipement de chaque type qu'elles atteignaient auparavant (santé, éducation). Sans lui, n'importe quel équipement convient.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary. Only people inside count, and nobody twice. Without areas everyone does.</source>
        <translation>Quartiers, arrondissements ou limite de la ville. Seules les personnes à l'intérieur comptent, et personne deux fois. Sans zones, toutes comptent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Reach of debris</source>
        <translation>Portée des débris</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Streets this near to a damaged site are blocked along the part within reach. Sites are often points in the middle of a building.</source>
        <translation>Les rues aussi proches d'un site endommagé sont bloquées sur la partie à portée. Les sites sont souvent des points au milieu d'un bâtiment.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Damage that blocks</source>
        <translation>Dommages qui bloquent</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>The lowest class of damage that blocks streets. A class that spans two (moderate to severe) counts by its lower end.</source>
        <translation>La plus basse classe de dommage qui bloque les rues. Une classe qui en couvre deux (modéré à grave) compte pour sa valeur inférieure.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Words for blocked (CSV)</source>
        <translation>Mots pour bloqué (CSV)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Columns word and blocked (yes or no), where the field uses words of its own. Without a file the plugin's own table is used.</source>
        <translation>Colonnes word et blocked (yes ou no), si le champ utilise ses propres mots. Sans fichier, la table de l'extension est utilisée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Cost of clearing</source>
        <translation>Coût du dégagement</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Field of the streets: money, days or truckloads to clear the whole street; a blocked part of it costs its share by length. Without it the cost is the length in metres.</source>
        <translation>Champ des rues : argent, jours ou chargements de camion pour dégager toute la rue ; un tronçon bloqué coûte sa part selon sa longueur. Sans lui, le coût est la longueur en mètres.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>The order stops here, in the unit of the cost (metres where there is none).</source>
        <translation>L'ordre s'arrête ici, dans l'unité du coût (mètres s'il n'y en a pas).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>exact: the best order, where few parts decide; otherwise the one found chain by chain. greedy: always the one found chain by chain. The gap between both is reported where the best is known.</source>
        <translation>exact : le meilleur ordre, lorsque peu de tronçons sont déterminants ; sinon celui trouvé chaîne par chaîne. greedy : toujours celui trouvé chaîne par chaîne. L'écart entre les deux est signalé lorsque le meilleur est connu.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Best order, where it can be found</source>
        <translation>Meilleur ordre, lorsqu'il peut être trouvé</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Chain by chain</source>
        <translation>Chaîne par chaîne</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Compare every order of up to</source>
        <translation>Comparer tous les ordres jusqu'à</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Blocked parts where there is more than one way (with a budget, all that decide); chains of parts count as one. Each more takes twice the time.</source>
        <translation>Tronçons bloqués là où il y a plus d'un chemin (avec un budget, tous les tronçons déterminants) ; les chaînes de tronçons comptent pour un. Chaque tronçon de plus double la durée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>With a budget and more parts than that, the ones that reconnect most people are looked for so long. What is found by then is given, with how good it is proved to be.</source>
        <translation>Avec un budget et plus de tronçons que cela, ceux qui reconnectent le plus de personnes sont cherchés pendant cette durée au plus. Ce qui est trouvé d'ici là est donné, avec la qualité qui en est prouvée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Streets this near to the edge of a facility's grounds lead into it.</source>
        <translation>Les rues aussi proches du bord du terrain d'un équipement y donnent accès.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Street fragments that were never connected to a longer network are not used. The longest network always is.</source>
        <translation>Les fragments de rues qui n'ont jamais été reliés à un réseau plus long ne sont pas utilisés. Le réseau le plus long l'est toujours.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Route restoration</source>
        <translation>Rétablissement des itinéraires</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Who is cut off from services by streets that debris or damage blocks, and in which order to clear them so that most people are reconnected for the least cost.</source>
        <translation>Qui est coupé des services par des rues que des débris ou des dommages bloquent, et dans quel ordre les dégager pour reconnecter le plus de personnes au moindre coût.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>A person is cut off from a kind of service when no facility of it can be reached over passable streets, but one could when every street was open; and reconnected when everything reached before is reached again. People and facilities are at the nearest street. On a blocked part nobody gets anywhere until it is cleared. One-way is ignored: relief goes both ways. Distances do not matter, only whether there is a way.

The order has least waiting: the sum, over people, of the cost spent until each is reconnected. With a budget it first reconnects most people within the budget. Parts that lead to nobody, or have a way around them, are left out; several blocked parts in a row are cleared together.

Where few blocked parts lie on loops, so that there is more than one way, every order is compared and the best one given. Otherwise it is found chain by chain: from everyone who reaches services, cheapest chains of blocked parts lead to everyone who does not, and the branch of them with most people for its cost comes first (Horn 1972; along trees as in Averbakh and Pereira 2021). With a budget the parts that reconnect most people are also looked for by a whole-number programme (HiGHS), which proves how good they are.

GAP_PCT says how much worse the order found chain by chain is than the best: 100 × (its waiting - least waiting) / least waiting, or with a budget 100 × (most people - its people) / most people. Where the best is not known a proved bound stands for it, and GAP_PCT is more than the true one.

Streets near damaged sites are taken as blocked by debris along the part within reach: the plugin's own rule. Nobody has looked at the streets themselves.</source>
        <translation>Une personne est coupée d'un type de service lorsqu'aucun équipement de ce type ne peut être atteint par des rues praticables, alors qu'un pouvait l'être quand toutes les rues étaient ouvertes ; elle est reconnectée lorsque tout ce qui était atteint auparavant l'est de nouveau. Les personnes et les équipements sont placés à la rue la plus proche. Sur un tronçon bloqué, personne ne va nulle part tant qu'il n'est pas dégagé. Les sens uniques sont ignorés : les secours circulent dans les deux sens. Les distances n'importent pas, seulement l'existence d'un chemin.

L'ordre est celui de la moindre attente : la somme, sur les personnes, du coût dépensé jusqu'à la reconnexion de chacune. Avec un budget, il reconnecte d'abord le plus de personnes possible dans ce budget. Les tronçons qui ne mènent à personne, ou qui peuvent être contournés, sont laissés de côté ; plusieurs tronçons bloqués à la suite sont dégagés ensemble.

Lorsque peu de tronçons bloqués se trouvent sur des boucles, c'est-à-dire là où il y a plus d'un chemin, tous les ordres sont comparés et le meilleur est donné. Sinon, l'ordre est trouvé chaîne par chaîne : depuis toutes les personnes qui atteignent les services, les chaînes de tronçons bloqués les moins coûteuses mènent à toutes celles qui ne les atteignent pas, et la branche qui compte le plus de personnes pour son coût vient en premier (Horn 1972 ; le long d'arbres comme chez Averbakh et Pereira 2021). Avec un budget, les tronçons qui reconnectent le plus de personnes sont aussi cherchés par un programme en nombres entiers (HiGHS), qui prouve à quel point ils sont bons.

GAP_PCT indique de combien l'ordre trouvé chaîne par chaîne est moins bon que le meilleur : 100 × (son attente - moindre attente) / moindre attente, ou avec un budget 100 × (plus grand nombre de personnes - ses personnes) / plus grand nombre de personnes. Si le meilleur n'est pas connu, une borne prouvée en tient lieu, et GAP_PCT est supérieur à l'écart réel.

Les rues proches de sites endommagés sont considérées comme bloquées par des débris sur la partie à portée : règle propre à l'extension. Personne n'a examiné les rues elles-mêmes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The plugin's own rules; Horn (1972), Averbakh and Pereira (2021)</source>
        <translation>Règles propres à l'extension ; Horn (1972), Averbakh et Pereira (2021)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Streets to clear, in order</source>
        <translation>Rues à dégager, dans l'ordre</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The street parts to clear, the first one first, with their cost, the people each reconnects and the people reconnected up to it. 0 people: it opens the way to the next ones.</source>
        <translation>Les tronçons de rue à dégager, le premier d'abord, avec leur coût, les personnes que chacun reconnecte et les personnes reconnectées jusqu'à lui. 0 personne : il ouvre la voie aux suivants.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>People cut off by area</source>
        <translation>Personnes coupées par zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The areas with the people cut off before clearing and after it, in all and by kind of service; without areas, a table with one row for the city.</source>
        <translation>Les zones avec les personnes coupées avant et après le dégagement, au total et par type de service ; sans zones, une table avec une ligne pour la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Blocked streets that are not in the order</source>
        <translation>Rues bloquées qui ne sont pas dans l'ordre</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Over budget, or not needed: clearing them as well would reconnect nobody more.</source>
        <translation>Hors budget, ou pas nécessaires : les dégager aussi ne reconnecterait personne de plus.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>People and what they are cut off from</source>
        <translation>Personnes et ce dont elles sont coupées</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The people's layer: from which services each place is cut off, and the step of the order that reconnects it.</source>
        <translation>La couche des personnes : de quels services chaque lieu est coupé, et l'étape de l'ordre qui le reconnecte.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>People reconnected against cost</source>
        <translation>Personnes reconnectées selon le coût</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>A row for each step: cost so far, people reconnected so far.</source>
        <translation>Une ligne par étape : coût jusque-là, personnes reconnectées jusque-là.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Cost of the order (metres without costs)</source>
        <translation>Coût de l'ordre (mètres sans coûts)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Blocked street parts</source>
        <translation>Tronçons de rue bloqués</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Street parts in the order</source>
        <translation>Tronçons de rue dans l'ordre</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Chain by chain, worse than the best by at most</source>
        <translation>Chaîne par chaîne, moins bon que le meilleur d'au plus</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Standardise damage</source>
        <translation>Normaliser les dommages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Reads a damage product as it was published (UNOSAT, Copernicus EMS, xBD, or any layer with a table of its words) and gives one row a site and date in five classes, with the area that was analysed.</source>
        <translation>Lit un produit d'évaluation des dommages tel qu'il a été publié (UNOSAT, Copernicus EMS, xBD, ou toute couche avec une table de ses mots) et donne une ligne par site et par date en cinq classes, avec la zone qui a été analysée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>What each word or code of a source means stands in tables you can replace: 0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed, empty for not analysed. Not analysed is never undamaged. A word that spans two classes (Copernicus “Damaged”) is kept as a range until you split it. UNOSAT's columns side by side become rows, numbered by date and not by the suffix of their names; its codes run from 1 (destroyed) to 4 (possible), and layers that read them backwards are refused. Copernicus products give their dates in a table of images, which is joined. xBD is read by its labels. Values that stand for none (“Null”, 1899-12-30, “Fully Functional” on every road) become empty and are reported, exact copies count once, and where products overlap the newest that saw the place is kept. Classes seen from above match grades given on the ground only roughly.</source>
        <translation>La signification de chaque mot ou code d'une source figure dans des tables que vous pouvez remplacer : 0 aucun, 1 possible, 2 modéré, 3 grave, 4 détruit, vide pour non analysé. Non analysé ne veut jamais dire intact. Un mot qui couvre deux classes (Copernicus « Damaged ») est gardé comme intervalle jusqu'à ce que vous le scindiez. Les colonnes d'UNOSAT placées côte à côte deviennent des lignes, numérotées selon la date et non selon le suffixe de leurs noms ; ses codes vont de 1 (détruit) à 4 (possible), et les couches qui les lisent à l'envers sont refusées. Les produits de Copernicus donnent leurs dates dans une table d'images, qui est jointe. xBD est lu par ses étiquettes. Les valeurs qui signifient l'absence de valeur (« Null », 1899-12-30, « Fully Functional » sur chaque route) deviennent vides et sont signalées, les copies exactes comptent une fois, et là où des produits se superposent, le plus récent qui a vu le lieu est conservé. Les classes vues d'en haut ne correspondent que grossièrement aux évaluations faites au sol.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>UNOSAT schema of October 2025 and older; Copernicus EMS Rapid Mapping schemas of 2016 and 2026; xBD labels</source>
        <translation>Schéma d'UNOSAT d'octobre 2025 et antérieurs ; schémas de Copernicus EMS Rapid Mapping de 2016 et 2026 ; étiquettes xBD</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Damage product</source>
        <translation>Produit d'évaluation des dommages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The product's zip as it was published, a GeoPackage, geodatabase, shapefile or GeoJSON, an xBD label file, or a layer of the project.</source>
        <translation>Le zip du produit tel qu'il a été publié, un GeoPackage, une géodatabase, un shapefile ou un GeoJSON, un fichier d'étiquettes xBD, ou une couche du projet.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>auto recognises the first three by their fields. custom: the class field and the crosswalk table say all.</source>
        <translation>auto reconnaît les trois premiers à leurs champs. custom : le champ de classe et la table de correspondance disent tout.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Recognise it</source>
        <translation>Le reconnaître</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>UNOSAT</source>
        <translation>UNOSAT</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Copernicus EMS</source>
        <translation>Copernicus EMS</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>xBD (xView2)</source>
        <translation>xBD (xView2)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Somebody else, by a crosswalk table</source>
        <translation>Quelqu'un d'autre, selon une table de correspondance</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Table of its words (crosswalk)</source>
        <translation>Table de ses mots (correspondance)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>A CSV file that says which class each value of the source is (source_class, damage_class and, for ranges, damage_class_high). For a known publisher it adds to the plugin's own table and overrules it. Start from resources/tables/damage_*.csv of the plugin or from the table of classes of a run before.</source>
        <translation>Un fichier CSV qui dit à quelle classe correspond chaque valeur de la source (source_class, damage_class et, pour les intervalles, damage_class_high). Pour un éditeur connu, il complète la table de l'extension et prévaut sur elle. Partez de resources/tables/damage_*.csv de l'extension, ou de la table des classes d'une exécution antérieure.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Field with the damage</source>
        <translation>Champ du dommage</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Empty: the field that the publisher uses.</source>
        <translation>Vide : le champ que l'éditeur utilise.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Field with the date</source>
        <translation>Champ de la date</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>When the site was seen. Empty: the date of the image that the publisher gives.</source>
        <translation>Quand le site a été vu. Vide : la date de l'image que donne l'éditeur.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Field with the confidence</source>
        <translation>Champ de l'indice de confiance</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>How sure the source is. Empty: the field that the publisher uses.</source>
        <translation>Degré de certitude de la source. Vide : le champ que l'éditeur utilise.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>More products of the same city</source>
        <translation>Autres produits de la même ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Other zips or files, older or newer. Where their sites share a place, the newest that saw it is kept. To see change, standardise each product by itself instead.</source>
        <translation>D'autres zips ou fichiers, plus anciens ou plus récents. Là où leurs sites partagent un lieu, le plus récent qui l'a vu est conservé. Pour voir l'évolution, normalisez plutôt chaque produit séparément.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Words that span two classes</source>
        <translation>Mots qui couvrent deux classes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>keep: as a range (Copernicus “Damaged” is 2 to 3). low, high: put into the lower or the higher class.</source>
        <translation>keep : comme intervalle (Copernicus « Damaged » vaut 2 à 3). low, high : mis dans la classe inférieure ou supérieure.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Keep as a range</source>
        <translation>Garder comme intervalle</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The lower class</source>
        <translation>La classe inférieure</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The higher class</source>
        <translation>La classe supérieure</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Order in dates that end with the year</source>
        <translation>Ordre dans les dates qui se terminent par l'année</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>auto: found from values above 12; dates that could be either stay empty. ymd: the year always comes first. dmy: 3/4/2020 is 3 April. mdy: it is 4 March.</source>
        <translation>auto : déduit des valeurs supérieures à 12 ; les dates ambiguës restent vides. ymd : l'année vient toujours en premier. dmy : 3/4/2020 est le 3 avril. mdy : c'est le 4 mars.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Find out</source>
        <translation>À déterminer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Year, month, day</source>
        <translation>Année, mois, jour</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Month, day, year</source>
        <translation>Mois, jour, année</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Points of two products this close are one site</source>
        <translation>Des points de deux produits aussi proches ne font qu'un site</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Used between products only. Polygons are one site where they cover each other's middle.</source>
        <translation>Utilisé seulement entre produits. Les polygones sont un même site là où ils couvrent chacun le milieu de l'autre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Warn from this many sites on one coordinate</source>
        <translation>Avertir à partir de ce nombre de sites sur une même coordonnée</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Reports are often placed on the middle of a street or district. Nothing is left out.</source>
        <translation>Les signalements sont souvent placés au milieu d'une rue ou d'un arrondissement. Rien n'est laissé de côté.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>One row a site and epoch with its class, the words of the source and the date of the image. A site of mixed points and polygons is a point.</source>
        <translation>Une ligne par site et par époque avec sa classe, les mots de la source et la date de l'image. Un site fait de points et de polygones est un point.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The area of interest where images show it, without what is marked as not analysed. Empty when the product does not say.</source>
        <translation>La zone d'intérêt là où des images la montrent, sans ce qui est marqué comme non analysé. Vide si le produit ne le dit pas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Roads of the product</source>
        <translation>Routes du produit</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Roads with their grade where the product has one.</source>
        <translation>Routes avec leur évaluation, lorsque le produit en donne une.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Facilities of the product</source>
        <translation>Équipements du produit</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Facilities with their grade where the product has one.</source>
        <translation>Équipements avec leur évaluation, lorsque le produit en donne une.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>What each word of the source became</source>
        <translation>Ce que chaque mot de la source est devenu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Each value of the source, its class and how often it occurs. Words without a class are to be looked into. Saved as CSV and edited, it can be given back as the crosswalk table.</source>
        <translation>Chaque valeur de la source, sa classe et sa fréquence. Les mots sans classe sont à examiner. Enregistrée en CSV et modifiée, elle peut être redonnée comme table de correspondance.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Moderate damage, or from moderate upwards</source>
        <translation>Dommages modérés, ou à partir de modérés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>No damage seen</source>
        <translation>Aucun dommage vu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Among these, of a class that may be higher</source>
        <translation>Parmi eux, d'une classe qui peut être plus élevée</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Not analysed</source>
        <translation>Non analysé</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Of a class that no table knows</source>
        <translation>D'une classe qu'aucune table ne connaît</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Exact copies left out</source>
        <translation>Copies exactes écartées</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Left out for a newer product's</source>
        <translation>Écartés au profit d'un produit plus récent</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Date of the newest image</source>
        <translation>Date de l'image la plus récente</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Epoch before the last, where there are several</source>
        <translation>Époque précédant la dernière, s'il y en a plusieurs</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Choose a damage product.</source>
        <translation>Choisissez un produit d'évaluation des dommages.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>QGIS could not write the page of the brief (“{file}”). Check that the disk is not full, or save it elsewhere. What was there is unchanged.</source>
        <translation>QGIS n'a pas pu écrire la page de la synthèse (« {file} »). Vérifiez que le disque n'est pas plein, ou enregistrez-la ailleurs. Ce qui s'y trouvait est inchangé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>“{file}” cannot be replaced: {reason}. It may be open in another program: close it there, or save under another name. What was there is unchanged.</source>
        <translation>« {file} » ne peut pas être remplacé : {reason}. Il est peut-être ouvert dans un autre programme : fermez-le là-bas, ou enregistrez sous un autre nom. Ce qui s'y trouvait est inchangé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>The brief cannot be saved as “{file}”: {reason}. Choose a folder that is there, that you may write to and that has free space.</source>
        <translation>La synthèse ne peut pas être enregistrée sous « {file} » : {reason}. Choisissez un dossier qui existe, où vous pouvez écrire et qui dispose d'espace libre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>There are no translations into “{language}” yet: texts are English.</source>
        <translation>Il n'y a pas encore de traduction pour la langue « {language} » : les textes sont en anglais.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>No font on this computer has these letters, which show as boxes: {scripts}. Install one (Noto Sans has them), then save again.</source>
        <translation>Aucune police de cet ordinateur n'a ces lettres, qui s'affichent comme des carrés : {scripts}. Installez-en une (Noto Sans les contient), puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>The page has no map: none of its layers can be opened.</source>
        <translation>La page n'a pas de carte : aucune de ses couches ne peut être ouverte.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Not verified, not analysed</source>
        <translation>Non vérifié, non analysé</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Before you quote it</source>
        <translation>Avant de citer ce chiffre</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>{workflow}: the assessment in brief</source>
        <translation>{workflow} : l'évaluation en bref</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Some of these figures are not up to date: run the steps again first</source>
        <translation>Certains de ces chiffres sont obsolètes : exécutez d'abord de nouveau les étapes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Data: {publishers}.</source>
        <translation>Données : {publishers}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Layers of which no publisher is recorded: {layers}.</source>
        <translation>Couches dont aucun éditeur n'est enregistré : {layers}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Method: {editions}.</source>
        <translation>Méthode : {editions}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Measured in {crs}.</source>
        <translation>Mesuré en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Map in {crs}.</source>
        <translation>Carte en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Computed on {days} with Urban Profiling {plugin}, QGIS {qgis}.</source>
        <translation>Calculé le {days} avec Urban Profiling {plugin}, QGIS {qgis}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>and {n} more in the plugin</source>
        <translation>et {n} de plus dans l'extension</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/map_side.py"/>
        <source>… and more</source>
        <translation>… et d'autres</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/small_print.py"/>
        <source>… and {n} more notes in the plugin.</source>
        <translation>… et {n} remarques de plus dans l'extension.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/seed_parameter.py"/>
        <source>Seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/seed_parameter.py"/>
        <source>The same seed gives the same draws.</source>
        <translation>La même graine donne les mêmes tirages.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary as one polygon. The city is all of them together, counted once where they overlap.</source>
        <translation>Quartiers, arrondissements, ou la limite de la ville sous forme d'un seul polygone. La ville est l'ensemble de ces zones, comptées une seule fois là où elles se superposent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Which streets count</source>
        <translation>Quelles rues comptent</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>streets: streets for vehicles and pedestrian streets. walk: all that one may walk, with footpaths, steps, service roads and alleys; the better choice where lanes are drawn as paths. Private ones never count.</source>
        <translation>streets : rues pour véhicules et rues piétonnes. walk : tout ce où l'on peut marcher, avec les chemins piétons, les escaliers, les voies de desserte et les ruelles ; le meilleur choix là où les ruelles sont dessinées comme des chemins. Les voies privées ne comptent jamais.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Streets, footpaths and alleys</source>
        <translation>Rues, chemins piétons et ruelles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Class of street</source>
        <translation>Classe de rue</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>The field with the class of street. Without one, every street of the layer counts.</source>
        <translation>Le champ de la classe de rue. Sans lui, toutes les rues de la couche comptent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Which classes count (CSV)</source>
        <translation>Quelles classes comptent (CSV)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Columns class, streets, walk (yes or no). A row “unknown” stands for every other class. Without a file the plugin's own table is used.</source>
        <translation>Colonnes class, streets, walk (yes ou no). Une ligne « unknown » vaut pour toute autre classe. Sans fichier, la table de l'extension est utilisée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Join street ends within</source>
        <translation>Raccorder les extrémités de rue à moins de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>A street end this near to another street joins it. Raise it for streets drawn carelessly.</source>
        <translation>Une extrémité de rue aussi proche d'une autre rue s'y raccorde. Augmentez cette valeur pour des rues dessinées sans précision.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Join streets that cross without a vertex</source>
        <translation>Raccorder les rues qui se croisent sans sommet</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>For street layers drawn without shared vertices. Streets whose bridge, tunnel or layer differ stay apart.</source>
        <translation>Pour les couches de rues dessinées sans sommets partagés. Les rues dont bridge, tunnel ou layer diffèrent restent séparées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Longest way to a street</source>
        <translation>Plus long trajet jusqu'à une rue</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>People and places farther than this from any street are not reached. The walk to the street counts.</source>
        <translation>Les personnes et les lieux plus éloignés de toute rue ne sont pas atteints. La marche jusqu'à la rue compte.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>A street leads in within</source>
        <translation>Une rue y donne accès à moins de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Streets this near to the edge of a place lead into it; given entrances this near belong to it.</source>
        <translation>Les rues aussi proches du bord d'un lieu y donnent accès ; les points d'entrée donnés aussi proches en font partie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Smallest connected street network</source>
        <translation>Plus petit réseau de rues connecté</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Street fragments with a smaller total length are not used.</source>
        <translation>Les fragments de rues dont la longueur totale est inférieure ne sont pas utilisés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/benchmarks.py"/>
        <source>Table “{name}”: in lines {ids} the benchmark is not above the minimum. Correct them.</source>
        <translation>Table « {name} » : dans les lignes {ids}, la valeur de référence n'est pas supérieure au minimum. Corrigez-les.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/benchmarks.py"/>
        <source>Table “{name}” has no rows of the edition “{edition}”; it has {editions}. Leave out the column edition to use all of its rows.</source>
        <translation>La table « {name} » n'a pas de ligne de l'édition « {edition} » ; elle a {editions}. Omettez la colonne edition pour utiliser toutes ses lignes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/benchmarks.py"/>
        <source>Table “{name}” has several rows for {indicators} in one edition. Keep one of each.</source>
        <translation>La table « {name} » a plusieurs lignes pour {indicators} dans une même édition. N'en gardez qu'une de chaque.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Reading and coordinate systems</source>
        <translation>Lecture et systèmes de coordonnées</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Fields and words</source>
        <translation>Champs et mots</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Identifiers and codes</source>
        <translation>Identifiants et codes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Numbers and dates</source>
        <translation>Nombres et dates</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Areas overlap</source>
        <translation>Les zones se superposent</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land that two areas share, in pieces wider than {seam_m:g} m; a note when it is no more than {overlap_pct:g} % of all their land.</source>
        <translation>Terrains que deux zones partagent, en morceaux de plus de {seam_m:g} m de large ; une remarque s'ils ne dépassent pas {overlap_pct:g} % de tous leurs terrains.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>People, buildings and land there count in both areas. City figures count them once, so a sum of the areas is larger than the city.</source>
        <translation>Les personnes, les bâtiments et les terrains qui s'y trouvent comptent dans les deux zones. Les chiffres de la ville les comptent une fois : une somme des zones dépasse donc la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>City figures count it once. A sum of the areas counts it twice: correct their borders. Where the layer holds two levels (districts and their neighbourhoods), use one of them.</source>
        <translation>Les chiffres de la ville la comptent une fois. Une somme des zones la compte deux fois : corrigez leurs limites. Si la couche contient deux niveaux (arrondissements et leurs quartiers), n'en utilisez qu'un.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>{n} areas of “{name}” overlap, on {share:.3g} % of their land.</source>
        <translation>{n} zones de « {name} » se superposent, sur {share:.3g} % de leurs terrains.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Thin overlaps along the borders of areas</source>
        <translation>Superpositions étroites le long des limites de zones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land that two areas share, in pieces narrower than {seam_m:g} m.</source>
        <translation>Terrains que deux zones partagent, en morceaux de moins de {seam_m:g} m de large.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>The border was drawn twice, not quite the same. What stands on the strip counts in both areas.</source>
        <translation>La limite a été dessinée deux fois, pas tout à fait de la même façon. Ce qui se trouve sur la bande compte dans les deux zones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Give the strip to one of the two areas: edit with “Avoid overlap” switched on.</source>
        <translation>Attribuez la bande à l'une des deux zones : modifiez avec « Éviter le chevauchement » activé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>{n} areas of “{name}” overlap an earlier one on a strip narrower than {seam_m:g} m.</source>
        <translation>{n} zones de « {name} » se superposent à une précédente sur une bande de moins de {seam_m:g} m de large.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Thin gaps between areas</source>
        <translation>Interstices étroits entre zones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land that no area covers, enclosed by areas and narrower than {seam_m:g} m.</source>
        <translation>Terrains qu'aucune zone ne couvre, entourés de zones et de moins de {seam_m:g} m de large.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>What stands on the strip counts in no area.</source>
        <translation>Ce qui se trouve sur la bande ne compte dans aucune zone.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Move the border of one of the areas to that of the other.</source>
        <translation>Déplacez la limite de l'une des zones sur celle de l'autre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Between {n} areas of “{name}” lie {gaps} gaps narrower than {seam_m:g} m.</source>
        <translation>Entre {n} zones de « {name} » se trouvent {gaps} interstices de moins de {seam_m:g} m de large.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Areas leave out a part of the city</source>
        <translation>Les zones laissent de côté une partie de la ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land inside the boundary that no area covers: more than {uncovered_pct:g} % of it.</source>
        <translation>Terrains à l'intérieur de la limite qu'aucune zone ne couvre : plus de {uncovered_pct:g} % de celle-ci.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>City figures that are made with the areas leave that land out.</source>
        <translation>Les chiffres de la ville établis à partir des zones laissent ces terrains de côté.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>City figures made with the areas are for the land they cover.</source>
        <translation>Les chiffres de la ville obtenus avec les zones valent pour le territoire qu'elles couvrent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>The areas of “{name}” leave out {share:.1f} % of “{boundary}”.</source>
        <translation>Les zones de « {name} » laissent de côté {share:.1f} % de « {boundary} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Features that are there twice</source>
        <translation>Entités présentes deux fois</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Features with the geometry of an earlier one and the same values in every field (buildings, streets and people: in the fields that the role knows). Not looked at are points of surveys and other sensitive layers, of damage and of people: several may well share a place.</source>
        <translation>Entités qui ont la géométrie d'une entité précédente et les mêmes valeurs dans tous les champs (bâtiments, rues et personnes : dans les champs que le rôle connaît). Ne sont pas examinés les points des enquêtes et d'autres couches sensibles, des dommages et des personnes : plusieurs peuvent très bien partager un lieu.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>They count twice, mostly because a layer was added to itself.</source>
        <translation>Elles comptent deux fois, le plus souvent parce qu'une couche a été ajoutée à elle-même.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Remove them with “Delete duplicate geometries”.</source>
        <translation>Supprimez-les avec « Supprimer les géométries dupliquées ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>{n} features of “{name}” repeat an earlier one.</source>
        <translation>{n} entités de « {name} » en répètent une précédente.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Two features with one geometry</source>
        <translation>Deux entités avec une même géométrie</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Lines and polygons with the geometry of an earlier one, but other values in their fields.</source>
        <translation>Lignes et polygones qui ont la géométrie d'une entité précédente, mais d'autres valeurs dans leurs champs.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Their land, length or floor area counts twice.</source>
        <translation>Leur superficie, leur longueur ou leur surface de plancher compte deux fois.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Look which of the two is right and remove the other; keep both where they are meant, such as flats of a house.</source>
        <translation>Regardez laquelle des deux est juste et supprimez l'autre ; gardez les deux si elles sont voulues, comme les appartements d'un immeuble.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>{n} features of “{name}” repeat the geometry of an earlier one with other values.</source>
        <translation>{n} entités de « {name} » répètent la géométrie d'une précédente avec d'autres valeurs.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>No area analysed for damage</source>
        <translation>Aucune zone analysée pour les dommages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Whether there is a layer of damage areas beside that of damage sites.</source>
        <translation>S'il y a une couche de zones analysées à côté de celle des sites de dommage.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>A building without a damage site is undamaged only where somebody has looked. Without the analysed area no share of damaged buildings can be given.</source>
        <translation>Un bâtiment sans site de dommage n'est intact que là où quelqu'un a regardé. Sans la zone analysée, aucune part de bâtiments endommagés ne peut être donnée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Give the area that was analysed: products of UNOSAT and Copernicus hold it (“area of interest”).</source>
        <translation>Donnez la zone qui a été analysée : les produits d'UNOSAT et de Copernicus la contiennent (« area of interest »).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>For “{name}” no analysed area is given: shares of damaged buildings will be empty.</source>
        <translation>Pour « {name} », aucune zone analysée n'est donnée : les parts de bâtiments endommagés seront vides.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Damage outside the analysed area</source>
        <translation>Dommages hors de la zone analysée</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Damage sites that touch no polygon of the damage areas.</source>
        <translation>Sites de dommage qui ne touchent aucun polygone des zones analysées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>They are in no share of damaged buildings; the two layers may be of different products.</source>
        <translation>Ils n'entrent dans aucune part de bâtiments endommagés ; les deux couches sont peut-être de produits différents.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Choose the analysed area of the same product, or add the areas of all products that are used.</source>
        <translation>Choisissez la zone analysée du même produit, ou ajoutez les zones de tous les produits utilisés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>{n} of {all} damage sites of “{name}” lie outside “{areas}”.</source>
        <translation>{n} des {all} sites de dommage de « {name} » se trouvent hors de « {areas} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Many damage reports on one point</source>
        <translation>De nombreux signalements de dommages en un seul point</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Damage points that share their coordinates with an earlier one of the same epoch; a note when no point has {crowd} or more.</source>
        <translation>Points de dommage qui partagent leurs coordonnées avec un point précédent de la même époque ; une remarque si aucun point n'en réunit {crowd} ou plus.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Reports are often placed at the middle of a district or a street, and one building is reported several times. Matched to buildings they give too few damaged ones, or the wrong ones.</source>
        <translation>Les signalements sont souvent placés au milieu d'un arrondissement ou d'une rue, et un même bâtiment est signalé plusieurs fois. Appariés aux bâtiments, ils en donnent trop peu d'endommagés, ou pas les bons.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Find out how the reports were placed; leave out those that stand for an address or a district only.</source>
        <translation>Cherchez à savoir comment les signalements ont été placés ; écartez ceux qui ne représentent qu'une adresse ou un arrondissement.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>{n} of {all} damage reports of “{name}” stand on the point of another; up to {most} on one.</source>
        <translation>{n} des {all} signalements de dommages de « {name} » se trouvent au même point qu'un autre ; jusqu'à {most} en un seul.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Dates that stand for “unknown”</source>
        <translation>Dates qui signifient « inconnu »</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Dates before {first}, after {last}, and 1 January 1970: what spreadsheets and devices write where there is no date (30 December 1899 is day 0 of a spreadsheet).</source>
        <translation>Dates antérieures à {first}, postérieures à {last}, et le 1er janvier 1970 : ce que les tableurs et les appareils écrivent lorsqu'il n'y a pas de date (le 30 décembre 1899 est le jour 0 d'un tableur).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>“Earliest” and “latest” are decided by them, and rounds come out of order.</source>
        <translation>« Earliest » et « latest » en dépendent, et les vagues ne sont plus dans l'ordre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Leave these dates empty, or enter the right ones.</source>
        <translation>Laissez ces dates vides, ou saisissez les bonnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>The field “{field}” of “{name}” holds {example} in {n} features: that is no date.</source>
        <translation>Le champ « {field} » de « {name} » contient {example} dans {n} entités : ce n'est pas une date.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Ends before the start</source>
        <translation>Se termine avant le début</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Pairs of date fields named start and end, begin and end, from and to (until), opened and closed.</source>
        <translation>Paires de champs de date nommés start et end, begin et end, from et to (until), opened et closed.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>One of the two is wrong, so durations and rounds are.</source>
        <translation>L'une des deux est fausse, et donc aussi les durées et les vagues.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Correct one of the two dates; a device's clock may have been wrong.</source>
        <translation>Corrigez l'une des deux dates ; l'horloge d'un appareil était peut-être fausse.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>In {n} features of “{name}” “{last}” lies before “{first}”.</source>
        <translation>Dans {n} entités de « {name} », « {last} » est antérieur à « {first} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Observed in the future</source>
        <translation>Observé dans le futur</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Dates of damage images, surveys and displacement rounds that are later than tomorrow.</source>
        <translation>Dates d'images de dommages, d'enquêtes et de vagues de déplacement postérieures à demain.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>“Latest” is decided by them. Mostly day and month are swapped.</source>
        <translation>« Latest » en dépend. Le plus souvent, le jour et le mois sont intervertis.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Correct these dates.</source>
        <translation>Corrigez ces dates.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>The field “{field}” of “{name}” lies in the future in {n} features.</source>
        <translation>Le champ « {field} » de « {name} » se situe dans le futur dans {n} entités.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>A field is missing</source>
        <translation>Un champ manque</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields without which a layer is of no use in its role: the people of a population layer, the class of damage sites, the space that a survey answer is about.</source>
        <translation>Champs sans lesquels une couche ne sert à rien dans son rôle : les personnes d'une couche de population, la classe des sites de dommage, l'espace sur lequel porte une réponse d'enquête.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The steps that need it stop, unless you name another field to them.</source>
        <translation>Les étapes qui en ont besoin s'arrêtent, sauf si vous leur indiquez un autre champ.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Rename the field that holds it, or choose it in each step that asks.</source>
        <translation>Renommez le champ qui le contient, ou choisissez-le à chaque étape qui le demande.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>“{name}” has no field “{field}”.</source>
        <translation>« {name} » n'a pas de champ « {field} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>“{column}” seems to hold it: rename it, or choose it in each step that asks.</source>
        <translation>« {column} » semble le contenir : renommez-la, ou choisissez-la à chaque étape qui le demande.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields that are mostly empty</source>
        <translation>Champs en grande partie vides</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields that decide figures and are filled in less than {mostly_pct:g} % of the features: a warning for those that the role requires, else a note.</source>
        <translation>Champs qui déterminent les chiffres et sont remplis dans moins de {mostly_pct:g} % des entités : un avertissement pour ceux que le rôle exige, sinon une remarque.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Steps put a default in the place of what is missing, or leave the feature out: a cost with two floors for every building, a width by street class.</source>
        <translation>Les étapes mettent une valeur par défaut à la place de ce qui manque, ou laissent l'entité de côté : un coût avec deux étages pour chaque bâtiment, une largeur selon la classe de rue.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fill in what you know, of the largest features first; figures say how much rests on defaults.</source>
        <translation>Remplissez ce que vous savez, en commençant par les plus grandes entités ; les chiffres indiquent quelle part repose sur des valeurs par défaut.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Few features of “{name}” have a value in: {fields}.</source>
        <translation>Peu d'entités de « {name} » ont une valeur dans : {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Words that no step understands</source>
        <translation>Mots qu'aucune étape ne comprend</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields that take certain words only: the status of a space, the capacity of a stop, the class of damage. Capitals and spaces around a word do not matter.</source>
        <translation>Champs qui n'acceptent que certains mots : le statut d'un espace, la capacité d'un arrêt, la classe de dommage. Les majuscules et les espaces autour d'un mot n'importent pas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The feature is treated as if nothing were known about it.</source>
        <translation>L'entité est traitée comme si l'on ne savait rien d'elle.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Put one of the accepted words in the place of the others.</source>
        <translation>Mettez l'un des mots acceptés à la place des autres.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The field “{field}” of “{name}” holds words that are not known in {n} features: {words}.</source>
        <translation>Le champ « {field} » de « {name} » contient des mots inconnus dans {n} entités : {words}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Use one of: {accepted}.</source>
        <translation>Utilisez l'un de ces mots : {accepted}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Open spaces of unknown access</source>
        <translation>Espaces ouverts d'accès inconnu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Open spaces without a known word in the field access; a note when they are no more than {many_pct:g} %.</source>
        <translation>Espaces ouverts sans mot connu dans le champ access ; une remarque s'ils ne dépassent pas {many_pct:g} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Only spaces open to everyone count as public. Who may enter decides how large the share of public space is.</source>
        <translation>Seuls les espaces ouverts à tous comptent comme publics. Qui peut entrer détermine l'importance de la part d'espace public.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The inventory takes parks and squares as public and leaves the rest to be checked: check the large ones first.</source>
        <translation>L'inventaire considère les parcs et les places comme publics et laisse le reste à vérifier : vérifiez d'abord les plus grands.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Nobody recorded who may enter {n} of {all} open spaces ({share:.0f} %) of “{name}”.</source>
        <translation>Personne n'a relevé qui peut entrer dans {n} des {all} espaces ouverts ({share:.0f} %) de « {name} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Who may enter {n} of {all} open spaces ({share:.0f} %) of “{name}” is not recorded, or in words that are not known: {words}.</source>
        <translation>Qui peut entrer dans {n} des {all} espaces ouverts ({share:.0f} %) de « {name} » n'est pas relevé, ou l'est avec des mots inconnus : {words}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: no feature has a geometry, so none is dropped.</source>
        <translation>« {name} » : aucune entité n'a de géométrie, aucune n'est donc supprimée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} features without a geometry were dropped.</source>
        <translation>« {name} » : {n} entités sans géométrie ont été supprimées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} invalid geometries were repaired.</source>
        <translation>« {name} » : {n} géométries invalides ont été réparées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} invalid geometries were repaired; {lost} features had no area or length and now have no geometry.</source>
        <translation>« {name} » : {n} géométries invalides ont été réparées ; {lost} entités n'avaient ni surface ni longueur et n'ont maintenant plus de géométrie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} collections keep only the parts that count.</source>
        <translation>« {name} » : {n} collections ne gardent que les parties qui comptent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} features that repeat an earlier one were dropped.</source>
        <translation>« {name} » : {n} entités qui en répètent une précédente ont été supprimées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: x and y of {n} features were exchanged.</source>
        <translation>« {name} » : x et y de {n} entités ont été échangés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: thin overlaps were cut from {n} areas.</source>
        <translation>« {name} » : des superpositions étroites ont été retirées de {n} zones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: thin overlaps were cut from {n} areas; {left} would fall apart or share more land, and are left.</source>
        <translation>« {name} » : des superpositions étroites ont été retirées de {n} zones ; {left} tomberaient en morceaux ou partagent davantage de terrain, et sont laissées telles quelles.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}”: ends within {gap_m:g} m of a street were joined to it; {n} streets changed.</source>
        <translation>« {name} » : les extrémités à moins de {gap_m:g} m d'une rue y ont été raccordées ; {n} rues modifiées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}”: ends within {gap_m:g} m of a street were joined to it; {n} streets changed. {left} streets are so short that they would vanish, and are left.</source>
        <translation>« {name} » : les extrémités à moins de {gap_m:g} m d'une rue y ont été raccordées ; {n} rues modifiées. {left} rues sont si courtes qu'elles disparaîtraient, et sont laissées telles quelles.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}” has no field bridge, tunnel or layer: which crossings are bridges nobody can tell, so none was joined.</source>
        <translation>« {name} » n'a pas de champ bridge, tunnel ou layer : on ne peut pas savoir quels croisements sont des ponts, aucun n'a donc été raccordé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}”: streets that cross on one level got a common vertex; {n} streets changed.</source>
        <translation>« {name} » : les rues qui se croisent au même niveau ont reçu un sommet commun ; {n} rues modifiées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: garbled texts of {n} features were mended.</source>
        <translation>« {name} » : les textes altérés de {n} entités ont été corrigés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: garbled texts of {n} features were mended; in {lost} letters are lost for good.</source>
        <translation>« {name} » : les textes altérés de {n} entités ont été corrigés ; dans {lost}, des lettres sont perdues pour de bon.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: texts of {n} features were trimmed.</source>
        <translation>« {name} » : les espaces autour des textes de {n} entités ont été supprimées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: {n} row of tags was dropped.</source>
        <translation>« {name} » : {n} ligne d'étiquettes a été supprimée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: the codes in “{field}” are texts of {digits} digits; {n} got their zeros back.</source>
        <translation>« {name} » : les codes de « {field} » sont des textes de {digits} chiffres ; {n} ont retrouvé leurs zéros.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fixed.py"/>
        <source>“{name}”: there is nothing to mend.</source>
        <translation>« {name} » : il n'y a rien à corriger.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fixes.py"/>
        <source>What “{check}” finds cannot be mended by itself: {remedy}</source>
        <translation>Ce que trouve « {check} » ne peut pas être corrigé automatiquement : {remedy}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fixes.py"/>
        <source>There is no layer for “{role}” to mend.</source>
        <translation>Il n'y a pas de couche pour « {role} » à corriger.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Groups that do not add up</source>
        <translation>Des groupes dont la somme ne concorde pas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Fields of groups (women and men; girls and boys with them; children, adults and older people) against the field population: sums that differ by more than one person and {differ_pct:g} %, groups larger than everyone.</source>
        <translation>Champs de groupes (femmes et hommes ; filles et garçons avec eux ; enfants, adultes et personnes âgées) par rapport au champ population : sommes qui diffèrent de plus d'une personne et de {differ_pct:g} %, groupes plus nombreux que l'ensemble.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Shares of groups are over their own numbers; they then do not fit the share of everyone.</source>
        <translation>Les parts des groupes portent sur leurs propres nombres ; elles ne concordent alors pas avec la part de l'ensemble.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Check whether a group is missing, is counted twice, or is of another year than the total.</source>
        <translation>Vérifiez si un groupe manque, s'il est compté deux fois, ou s'il est d'une autre année que le total.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>In {n} features of “{name}” {groups} do not add up to “{field}”.</source>
        <translation>Dans {n} entités de « {name} », la somme de {groups} ne correspond pas à « {field} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>In {n} features of “{name}” the group “{group}” is larger than “{field}”.</source>
        <translation>Dans {n} entités de « {name} », le groupe « {group} » dépasse « {field} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Identifiers that repeat</source>
        <translation>Identifiants qui se répètent</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Fields that tell features apart: osm_id, building_id, area_id, space_id, facility_id.</source>
        <translation>Champs qui distinguent les entités : osm_id, building_id, area_id, space_id, facility_id.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Results are joined by them: rows multiply, or the wrong one is taken.</source>
        <translation>Les résultats sont joints par eux : des lignes se multiplient, ou la mauvaise est prise.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Results are joined by it: give each feature its own, or remove copies.</source>
        <translation>Les résultats sont joints par ce champ : donnez à chaque entité sa propre valeur, ou supprimez les copies.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} features of “{name}” repeat the “{field}” of an earlier one.</source>
        <translation>{n} entités de « {name} » répètent le « {field} » d'une entité précédente.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Features without an identifier</source>
        <translation>Entités sans identifiant</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>The same fields, and the space_id of a survey: whether some features have no value.</source>
        <translation>Les mêmes champs, et le space_id d'une enquête : si des entités n'ont pas de valeur.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Nothing can be joined to them: their answers and results are left out.</source>
        <translation>Rien ne peut leur être joint : leurs réponses et leurs résultats sont laissés de côté.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Give each of them an identifier of its own.</source>
        <translation>Donnez à chacune son propre identifiant.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} of {all} features of “{name}” have no “{field}”.</source>
        <translation>{n} des {all} entités de « {name} » n'ont pas de « {field} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Area codes that lost their zeros</source>
        <translation>Codes de zone qui ont perdu leurs zéros</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Fields of P-codes and other area codes that hold digits only, of which some have one digit less than the others, or which match the codes of another layer once zeros are put before them.</source>
        <translation>Champs de P-codes et d'autres codes de zone qui ne contiennent que des chiffres, dont certains ont un chiffre de moins que les autres, ou qui correspondent aux codes d'une autre couche une fois des zéros placés devant.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>A spreadsheet turns the code 01004 into the number 1004. It then matches no other table, without a word.</source>
        <translation>Un tableur transforme le code 01004 en nombre 1004. Il ne correspond alors à aucune autre table, sans que rien ne le signale.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Keep codes as text: import the table again with this column as text.</source>
        <translation>Gardez les codes comme texte : importez de nouveau la table avec cette colonne en texte.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} codes in the field “{field}” of “{name}” have fewer than {digits} digits: zeros before them were lost.</source>
        <translation>{n} codes du champ « {field} » de « {name} » ont moins de {digits} chiffres : les zéros qui les précédaient ont été perdus.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Rows that belong to no feature</source>
        <translation>Lignes qui n'appartiennent à aucune entité</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Whether the open spaces have the space_id of each survey answer, and the areas the P-code or area_id of each row about displacement, households or tenure.</source>
        <translation>Si les espaces ouverts ont le space_id de chaque réponse d'enquête, et les zones le P-code ou l'area_id de chaque ligne sur les déplacements, les ménages ou le régime foncier.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>These rows are in no figure by space or by area.</source>
        <translation>Ces lignes n'entrent dans aucun chiffre par espace ou par zone.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Correct the codes, or choose the layer they belong to. Rows of other cities may stay.</source>
        <translation>Corrigez les codes, ou choisissez la couche à laquelle ils appartiennent. Les lignes d'autres villes peuvent rester.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} of {all} rows of “{name}” have a code in “{field}” that “{other}” lacks.</source>
        <translation>{n} des {all} lignes de « {name} » ont dans « {field} » un code que « {other} » n'a pas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Texts where numbers are needed</source>
        <translation>Du texte là où il faut des nombres</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Fields of the role that hold numbers (floors, heights, widths, lanes) but are texts in part.</source>
        <translation>Champs du rôle qui contiennent des nombres (étages, hauteurs, largeurs, voies) mais sont en partie du texte.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>They are treated as not known: “2-3 floors” is no number of floors.</source>
        <translation>Ils sont traités comme inconnus : « 2-3 étages » n'est pas un nombre d'étages.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Write plain numbers, with a point and without units.</source>
        <translation>Écrivez des nombres simples, avec un point décimal et sans unités.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is not a number in {n} features, for example “{example}”.</source>
        <translation>Le champ « {field} » de « {name} » n'est pas un nombre dans {n} entités, par exemple « {example} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is not a number in {n} features.</source>
        <translation>Le champ « {field} » de « {name} » n'est pas un nombre dans {n} entités.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Values that cannot be</source>
        <translation>Valeurs impossibles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Numbers outside what is possible: negative counts, areas and lengths, shares beyond 100 %, more floors than the tallest building has. The limits with their sources are in resources/tables/check_ranges.csv.</source>
        <translation>Nombres en dehors du possible : effectifs, surfaces et longueurs négatifs, parts supérieures à 100 %, plus d'étages que le plus haut bâtiment n'en a. Les limites et leurs sources se trouvent dans resources/tables/check_ranges.csv.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Often a code for “unknown” (-9, 999) or another unit: one such value spoils a sum, a mean and a map's legend.</source>
        <translation>Souvent un code pour « inconnu » (-9, 999) ou une autre unité : une seule valeur de ce genre fausse une somme, une moyenne et la légende d'une carte.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Correct these values, or leave them empty when they are not known.</source>
        <translation>Corrigez ces valeurs, ou laissez-les vides lorsqu'elles ne sont pas connues.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is outside {low:g} to {high:g} in {n} features ({least:g} to {most:g}).</source>
        <translation>Le champ « {field} » de « {name} » sort de l'intervalle de {low:g} à {high:g} dans {n} entités ({least:g} à {most:g}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is below {low:g} in {n} features, down to {least:g}.</source>
        <translation>Le champ « {field} » de « {name} » est inférieur à {low:g} dans {n} entités, jusqu'à {least:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>The layer shows another place</source>
        <translation>La couche montre un autre lieu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>The extent of each layer and raster against that of the boundary (else the urban extent, else the areas): an error when they do not meet, a warning when more than {mostly_pct:g} % of the features lie outside. Without any of these, layers that lie more than {near_km:g} km from every other.</source>
        <translation>L'emprise de chaque couche et raster par rapport à celle de la limite (sinon de l'emprise urbaine, sinon des zones) : une erreur si elles ne se rencontrent pas, un avertissement si plus de {mostly_pct:g} % des entités se trouvent en dehors. Sans aucune d'elles, les couches situées à plus de {near_km:g} km de toutes les autres.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>What lies outside is in no figure: results are empty or too small.</source>
        <translation>Ce qui se trouve en dehors n'entre dans aucun chiffre : les résultats sont vides ou trop petits.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Choose the layer of this city, or check both CRSs.</source>
        <translation>Choisissez la couche de cette ville, ou vérifiez les deux SCR.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” misses every other layer: it shows another place.</source>
        <translation>« {name} » ne recoupe aucune autre couche : elle montre un autre lieu.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Choose the boundary of this city, or check its CRS.</source>
        <translation>Choisissez la limite de cette ville, ou vérifiez son SCR.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” lies wholly outside “{reference}”.</source>
        <translation>« {name} » se trouve entièrement hors de « {reference} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>{n} of {all} features of “{name}” lie outside “{reference}”.</source>
        <translation>{n} des {all} entités de « {name} » se trouvent hors de « {reference} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>They are in no figure. Check that both show the same city.</source>
        <translation>Elles n'entrent dans aucun chiffre. Vérifiez que les deux couches montrent la même ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Single features far from the rest</source>
        <translation>Entités isolées loin des autres</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Features at latitude 0, longitude 0; and, in layers of {enough} features or more, those that lie more than {sizes:g} times the extent of the middle 90 % (and {far_km:g} km) away from it.</source>
        <translation>Entités à la latitude 0, longitude 0 ; et, dans les couches de {enough} entités ou plus, celles qui se trouvent à plus de {sizes:g} fois l'emprise des 90 % centraux (et {far_km:g} km) de ceux-ci.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>A position that was never taken is often stored as 0, 0. One such feature stretches the layer's extent over half the world, and its people or damage are missing from the city's figures.</source>
        <translation>Une position qui n'a jamais été relevée est souvent enregistrée comme 0, 0. Une seule entité de ce type étire l'emprise de la couche sur la moitié du monde, et ses personnes ou ses dommages manquent dans les chiffres de la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Correct their positions, or delete them.</source>
        <translation>Corrigez leurs positions, ou supprimez-les.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>{n} of {all} features of “{name}” lie far from all others.</source>
        <translation>{n} des {all} entités de « {name} » se trouvent loin de toutes les autres.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” meets none of the other layers: it shows another place.</source>
        <translation>« {name} » ne rencontre aucune des autres couches : elle montre un autre lieu.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People told in words</source>
        <translation>Nombre de personnes en toutes lettres</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the fields that hold numbers of people hold numbers.</source>
        <translation>Si les champs qui contiennent des nombres de personnes contiennent des nombres.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Steps that count people stop, rather than leave some of them out.</source>
        <translation>Les étapes qui comptent des personnes s'arrêtent, plutôt que d'en oublier une partie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Fewer than no people</source>
        <translation>Moins que personne</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the fields that hold numbers of people are negative.</source>
        <translation>Si les champs qui contiennent des nombres de personnes sont négatifs.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Steps that count people stop; other tools subtract them.</source>
        <translation>Les étapes qui comptent des personnes s'arrêtent ; d'autres outils les soustraient.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Often a code for “unknown”: leave these values empty, or correct them.</source>
        <translation>Souvent un code pour « inconnu » : laissez ces valeurs vides, ou corrigez-les.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The field “{field}” of “{name}” is negative in {n} features.</source>
        <translation>Le champ « {field} » de « {name} » est négatif dans {n} entités.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People not known</source>
        <translation>Nombre de personnes inconnu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the field population is empty.</source>
        <translation>Si le champ population est vide.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Unknown is not nobody: totals are too small by those who live there.</source>
        <translation>Inconnu ne veut pas dire personne : les totaux sont trop petits de ceux qui y vivent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>They count as unknown, not as 0. Enter 0 where nobody lives.</source>
        <translation>Elles comptent comme inconnues, et non comme 0. Saisissez 0 là où personne n'habite.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{n} of {all} features of “{name}” have no value in “{field}”.</source>
        <translation>{n} des {all} entités de « {name} » n'ont pas de valeur dans « {field} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Population polygons too large for walking distances</source>
        <translation>Polygones de population trop grands pour des distances de marche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Polygons of the population layer larger than {limit_ha:g} ha.</source>
        <translation>Polygones de la couche de population de plus de {limit_ha:g} ha.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>A polygon counts at one point. In a large one most people live elsewhere, so walks from that point mean little.</source>
        <translation>Un polygone compte en un seul point. Dans un grand polygone, la plupart des personnes vivent ailleurs : les marches depuis ce point ne disent pas grand-chose.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Steps that measure walks refuse them: spread them with “Population to buildings” first.</source>
        <translation>Les étapes qui mesurent la marche les refusent : répartissez-les d'abord avec « Population sur les bâtiments ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{n} population polygons of “{name}” are larger than {limit_ha:g} ha.</source>
        <translation>{n} polygones de population de « {name} » dépassent {limit_ha:g} ha.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Something else stands in for people</source>
        <translation>Autre chose tient lieu de personnes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the field population_source says that floor area or buildings stand in for people.</source>
        <translation>Si le champ population_source indique que la surface de plancher ou les bâtiments tiennent lieu de personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Percentages of people are then percentages of floor area or of buildings.</source>
        <translation>Les pourcentages de personnes sont alors des pourcentages de surface de plancher ou de bâtiments.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Give a population grid, census areas or a total when you have one.</source>
        <translation>Donnez une grille de population, des zones de recensement ou un total lorsque vous en disposez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Layers that hold different numbers of people</source>
        <translation>Des couches qui contiennent des nombres de personnes différents</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The sums of population over the boundary, the areas, the population layer, the buildings, and the cells of the population grid whose middle lies in the city: whether they differ by more than {differ_pct:g} %.</source>
        <translation>Les sommes de la population dans la limite, les zones, la couche de population, les bâtiments, et les cellules de la grille de population dont le milieu se trouve dans la ville : si elles diffèrent de plus de {differ_pct:g} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Figures per person depend on which of them a step uses, and do not fit each other.</source>
        <translation>Les chiffres par personne dépendent de la couche qu'une étape utilise, et ne concordent pas entre eux.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Check years and extents, and state in the report which one is used.</source>
        <translation>Vérifiez les années et les emprises, et indiquez dans le rapport laquelle est utilisée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The layers hold different numbers of people: {totals}.</source>
        <translation>Les couches contiennent des nombres de personnes différents : {totals}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People where there are no buildings</source>
        <translation>Des personnes là où il n'y a pas de bâtiments</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People of points more than {near_m:g} m from any building, of polygons that touch none, and of grid cells in the city without one: more than {outside_pct:g} % of all, a warning from {much_pct:g} %.</source>
        <translation>Personnes de points situés à plus de {near_m:g} m de tout bâtiment, de polygones qui n'en touchent aucun, et de cellules de grille de la ville qui n'en ont pas : plus de {outside_pct:g} % de l'ensemble, un avertissement à partir de {much_pct:g} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>They cannot be put into buildings, and walk from where nobody lives. Mostly buildings are missing in a part of the city, or the grid spreads people over open land.</source>
        <translation>Elles ne peuvent pas être placées dans des bâtiments, et marchent à partir de là où personne ne vit. Le plus souvent, des bâtiments manquent dans une partie de la ville, ou la grille répartit des personnes sur des terrains libres.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Look where they are: add missing buildings, or use a grid that was made with buildings (a “constrained” one).</source>
        <translation>Regardez où elles se trouvent : ajoutez les bâtiments manquants, ou utilisez une grille établie avec des bâtiments (« constrained »).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{share:.0f} % of the people of “{name}” are where no building is.</source>
        <translation>{share:.0f} % des personnes de « {name} » se trouvent là où il n'y a pas de bâtiment.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>A raster without data</source>
        <translation>Un raster sans données</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Whether a raster has a cell with a value.</source>
        <translation>Si un raster a une cellule avec une valeur.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>A step that needs it stops.</source>
        <translation>Une étape qui en a besoin s'arrête.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Choose another raster or band.</source>
        <translation>Choisissez un autre raster ou une autre bande.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” has no cell with data.</source>
        <translation>« {name} » n'a aucune cellule avec des données.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Fillers that count as values</source>
        <translation>Valeurs de remplissage qui comptent comme des valeurs</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells of exactly -9999, -32768, 65535 and other numbers that programs write where there is no data, and numbers too large for anything, that the raster does not declare as “no data”.</source>
        <translation>Cellules valant exactement -9999, -32768, 65535 et d'autres nombres que des programmes écrivent là où il n'y a pas de données, ainsi que les nombres trop grands pour quoi que ce soit, que le raster ne déclare pas comme « valeur nulle » (no data).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>They are added up as people and averaged as heights.</source>
        <translation>Elles sont additionnées comme des personnes et moyennées comme des altitudes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Declare this value as “no data” and save the raster with it.</source>
        <translation>Déclarez cette valeur comme « valeur nulle » (no data) et enregistrez le raster avec elle.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” has {n} cells of {values}, which stand for “no data”.</source>
        <translation>« {name} » a {n} cellules valant {values}, qui signifient « valeur nulle » (no data).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Fewer than no people in cells</source>
        <translation>Moins que personne dans des cellules</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Whether the population grid has cells below 0.</source>
        <translation>Si la grille de population a des cellules inférieures à 0.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>They are subtracted from the people of the city, or the step stops.</source>
        <translation>Elles sont soustraites des personnes de la ville, ou l'étape s'arrête.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” has {n} cells below 0, down to {lowest:g}.</source>
        <translation>« {name} » a {n} cellules inférieures à 0, jusqu'à {lowest:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Values of another unit</source>
        <translation>Valeurs d'une autre unité</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Population grids: no cell above 1 (a share), the same in every cell (a mask; a note), or more than {crowded:,.0f} people per km² on average where people are (a density instead of people per cell). Elevation: values below {lowest:g} or above {highest:,.0f} m, or the same everywhere (a note).</source>
        <translation>Grilles de population : aucune cellule au-dessus de 1 (une part), la même valeur dans chaque cellule (un masque ; une remarque), ou plus de {crowded:,.0f} personnes par km² en moyenne là où il y a des personnes (une densité au lieu de personnes par cellule). Altitude : valeurs inférieures à {lowest:g} ou supérieures à {highest:,.0f} m, ou identiques partout (une remarque).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells are added up as people and read as metres. A density per km² in cells of one hectare gives a hundred times too many people.</source>
        <translation>Les cellules sont additionnées comme des personnes et lues comme des mètres. Une densité par km² dans des cellules d'un hectare donne cent fois trop de personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Read what the cells hold at the raster's source, and turn it into people per cell or metres.</source>
        <translation>Lisez à la source du raster ce que contiennent les cellules, et convertissez-le en personnes par cellule ou en mètres.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” goes from {low:g} to {high:g}: no land is that low or high in metres.</source>
        <translation>« {name} » va de {low:g} à {high:g} : aucun terrain n'est aussi bas ou aussi haut en mètres.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” is {low:g} everywhere: that is no elevation.</source>
        <translation>« {name} » vaut {low:g} partout : ce n'est pas une altitude.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells too large for a city</source>
        <translation>Cellules trop grandes pour une ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells larger than {population_m:,.0f} m (population) or {elevation_m:g} m (elevation).</source>
        <translation>Cellules de plus de {population_m:,.0f} m (population) ou {elevation_m:g} m (altitude).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>One value stands for many streets: what differs between neighbourhoods cannot be seen.</source>
        <translation>Une seule valeur vaut pour de nombreuses rues : ce qui diffère entre les quartiers ne se voit pas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Use a finer raster where there is one (population: 100 m, heights: 30 m).</source>
        <translation>Utilisez un raster plus fin s'il y en a un (population : 100 m, altitudes : 30 m).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>The cells of “{name}” measure {width:,.0f} x {height:,.0f} m.</source>
        <translation>Les cellules de « {name} » mesurent {width:,.0f} x {height:,.0f} m.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>A raster that does not cover the city</source>
        <translation>Un raster qui ne couvre pas la ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>The part of the boundary (else the urban extent, else the areas) outside the raster's extent: more than {uncovered_pct:g} %.</source>
        <translation>La partie de la limite (sinon de l'emprise urbaine, sinon des zones) située hors de l'emprise du raster : plus de {uncovered_pct:g} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>People and heights there are missing, and totals too small.</source>
        <translation>Les personnes et les altitudes y manquent, et les totaux sont trop faibles.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Use a raster that covers the whole city; tiles can be merged.</source>
        <translation>Utilisez un raster qui couvre toute la ville ; des tuiles peuvent être fusionnées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” leaves out {share:.1f} % of “{reference}”.</source>
        <translation>« {name} » laisse de côté {share:.1f} % de « {reference} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>No cell of “{name}” holds more than 1: that is a share or a mask, not people.</source>
        <translation>Aucune cellule de « {name} » ne contient plus de 1 : c'est une part ou un masque, et non des personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Every cell of “{name}” with people holds {value:g}: that is a class or a mask, not people.</source>
        <translation>Chaque cellule de « {name} » où il y a des personnes contient {value:g} : c'est une classe ou un masque, et non des personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” would hold {density:,.0f} people per km² where there are any: its cells hold something else.</source>
        <translation>« {name} » contiendrait {density:,.0f} personnes par km² là où il y en a : ses cellules contiennent autre chose.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>The layer is empty</source>
        <translation>La couche est vide</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether the layer has a feature; its filter and selection count.</source>
        <translation>Si la couche a une entité ; son filtre et sa sélection comptent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Choose another layer, or check its filter and selection.</source>
        <translation>Choisissez une autre couche, ou vérifiez son filtre et sa sélection.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>“{name}” has no features.</source>
        <translation>« {name} » n'a pas d'entités.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Features without a geometry</source>
        <translation>Entités sans géométrie</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether each feature has coordinates; an error when none of the layer has.</source>
        <translation>Si chaque entité a des coordonnées ; une erreur si aucune de la couche n'en a.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They lie nowhere, so they are left out of every figure.</source>
        <translation>Elles ne se trouvent nulle part, et sont donc écartées de tous les chiffres.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left out. Draw or delete them.</source>
        <translation>Elles sont laissées de côté. Dessinez-les ou supprimez-les.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” have no usable geometry.</source>
        <translation>{n} des {all} entités de « {name} » n'ont pas de géométrie utilisable.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Invalid geometries</source>
        <translation>Géométries invalides</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Polygons that cross or touch themselves, holes outside their polygon, lines without length: what the Simple Features standard (OGC 06-103r4) does not allow.</source>
        <translation>Polygones qui se croisent ou se touchent eux-mêmes, trous hors de leur polygone, lignes sans longueur : ce que la norme Simple Features (OGC 06-103r4) n'autorise pas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Areas and overlaps of such shapes are not defined. The plugin repairs them on the way and says so; other tools stop or give wrong areas.</source>
        <translation>La surface et la superposition de telles formes ne sont pas définies. L'extension les répare au passage et le dit ; d'autres outils s'arrêtent ou donnent des surfaces fausses.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Every step repairs them on the way. “Fix geometries” does it for good.</source>
        <translation>Chaque étape les répare au passage. « Réparer les géométries » le fait définitivement.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” have an invalid geometry.</source>
        <translation>{n} entités de « {name} » ont une géométrie invalide.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Points where polygons are needed, and the like</source>
        <translation>Des points là où il faut des polygones, et cas semblables</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether each feature is a point, line or polygon as its role asks; an error when none is.</source>
        <translation>Si chaque entité est un point, une ligne ou un polygone comme son rôle le demande ; une erreur si aucune ne l'est.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left out: a point has no area, a line no inside.</source>
        <translation>Elles sont laissées de côté : un point n'a pas de surface, une ligne pas d'intérieur.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left out. Choose the layer that has the right geometry.</source>
        <translation>Elles sont laissées de côté. Choisissez la couche qui a la bonne géométrie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>“{name}” is a table without geometry.</source>
        <translation>« {name} » est une table sans géométrie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Choose a layer that shows where things are, or join the table to one.</source>
        <translation>Choisissez une couche qui montre où sont les choses, ou joignez la table à une telle couche.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” are not points.</source>
        <translation>{n} des {all} entités de « {name} » ne sont pas des points.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” are not lines.</source>
        <translation>{n} des {all} entités de « {name} » ne sont pas des lignes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” are not polygons.</source>
        <translation>{n} des {all} entités de « {name} » ne sont pas des polygones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Several kinds of shape in one feature</source>
        <translation>Plusieurs types de forme dans une entité</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Geometry collections: features that hold points, lines and polygons at once.</source>
        <translation>Collections de géométries : entités qui contiennent à la fois des points, des lignes et des polygones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Only the parts of the kind that the role asks for count. Such features are mostly left over from an overlay, and many formats cannot store them.</source>
        <translation>Seules comptent les parties du type que le rôle demande. De telles entités sont le plus souvent des restes d'une superposition, et de nombreux formats ne peuvent pas les enregistrer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Keep the parts that are meant, and delete the rest.</source>
        <translation>Gardez les parties voulues et supprimez le reste.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” are geometry collections.</source>
        <translation>{n} entités de « {name} » sont des collections de géométries.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Arcs are drawn as straight pieces</source>
        <translation>Les arcs sont dessinés en segments droits</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether the layer's geometry type has curves.</source>
        <translation>Si le type de géométrie de la couche comporte des courbes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Curves are taken as many short straight pieces, as QGIS draws them. Areas differ by far less than one percent.</source>
        <translation>Les courbes sont prises comme une suite de courts segments droits, comme QGIS les dessine. Les surfaces diffèrent de bien moins d'un pour cent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>“{name}” has curves, which are taken as straight pieces.</source>
        <translation>« {name} » a des courbes, qui sont prises comme des segments droits.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Heights in the geometry</source>
        <translation>Hauteurs dans la géométrie</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether coordinates have a third number (Z) that is not always 0.</source>
        <translation>Si les coordonnées ont un troisième nombre (Z) qui n'est pas toujours 0.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>All figures are made in the plane: a height in the geometry is not read. Heights of buildings are taken from the field height_m, the number of floors from levels.</source>
        <translation>Tous les chiffres sont établis dans le plan : une hauteur contenue dans la géométrie n'est pas lue. La hauteur des bâtiments vient du champ height_m, le nombre d'étages de levels.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Copy heights that matter to a field (“Extract Z values”); otherwise there is nothing to do.</source>
        <translation>Copiez dans un champ les hauteurs qui comptent (« Extraire les valeurs Z ») ; sinon, il n'y a rien à faire.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” have heights in their coordinates.</source>
        <translation>{n} entités de « {name} » ont des hauteurs dans leurs coordonnées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Polygons too narrow to be real</source>
        <translation>Polygones trop étroits pour être réels</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Polygons narrower than {width_m:g} m on average: twice the area over the perimeter.</source>
        <translation>Polygones de moins de {width_m:g} m de large en moyenne : deux fois la surface divisée par le périmètre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left over from an overlay, and raise every count of features.</source>
        <translation>Ce sont des restes d'une superposition, et ils augmentent tout décompte d'entités.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Slivers of an overlay or of careless drawing: merge or delete them.</source>
        <translation>Éclats dus à une superposition ou à une saisie peu soignée : fusionnez-les ou supprimez-les.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} polygons of “{name}” are narrower than {width_m:g} m.</source>
        <translation>{n} polygones de « {name} » ont moins de {width_m:g} m de large.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>The street network falls into pieces</source>
        <translation>Le réseau des rues est en morceaux</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>The share of the length of walkable streets in the largest connected part: less than {connected_pct:g} %. An error when no street can be walked.</source>
        <translation>La part de la longueur des rues praticables à pied qui se trouve dans la plus grande partie connexe : moins de {connected_pct:g} %. Une erreur si aucune rue n'est praticable à pied.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Nobody walks from one part to another: people on the smaller parts reach nothing outside them.</source>
        <translation>Personne ne marche d'une partie à l'autre : les habitants des petites parties n'atteignent rien en dehors d'elles.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Streets join where they share a vertex. Raise the join tolerance or join crossings where they were drawn without.</source>
        <translation>Les rues se rejoignent là où elles partagent un sommet. Augmentez la tolérance de raccordement, ou raccordez les croisements dessinés sans sommet commun.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Only {share:.1f} % of the street length of “{name}” is connected to the largest part.</source>
        <translation>Seuls {share:.1f} % de la longueur des rues de « {name} » sont reliés à la plus grande partie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Streets that end just short of another</source>
        <translation>Rues qui s'arrêtent juste avant une autre</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Ends that share no vertex and lie within {gap_m:g} m of a street on the same level (bridge, tunnel, layer).</source>
        <translation>Extrémités qui ne partagent pas de sommet et se trouvent à moins de {gap_m:g} m d'une rue de même niveau (bridge, tunnel, layer).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>On the map they meet, in the network they do not: the way round may be a kilometre.</source>
        <translation>Sur la carte elles se rencontrent, dans le réseau non : le détour peut atteindre un kilomètre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Raise the join tolerance of the step to {gap_m:g} m, or snap them with “Snap geometries”.</source>
        <translation>Augmentez la tolérance de raccordement de l'étape à {gap_m:g} m, ou accrochez-les avec « Accrocher les géométries à la couche ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} streets of “{name}” end within {gap_m:g} m of another street without joining it.</source>
        <translation>{n} rues de « {name} » se terminent à moins de {gap_m:g} m d'une autre rue sans la rejoindre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Streets that cross without a junction</source>
        <translation>Rues qui se croisent sans jonction</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Walkable streets that cross on the same level (bridge, tunnel, layer) without a shared vertex; a note when they are no more than {crossings_pct:g} % of the streets, and where no field tells bridges.</source>
        <translation>Rues praticables à pied qui se croisent au même niveau (bridge, tunnel, layer) sans sommet commun ; une remarque si elles ne dépassent pas {crossings_pct:g} % des rues, et si aucun champ n'indique les ponts.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Nobody can turn there: streets join at shared vertices only, so that bridges stay bridges.</source>
        <translation>Personne ne peut y tourner : les rues ne se rejoignent qu'aux sommets partagés, afin que les ponts restent des ponts.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Where they do meet, put a vertex into both, or choose “join crossings” in the step. Where one is a bridge or a tunnel, say so in the field bridge, tunnel or layer.</source>
        <translation>Là où elles se rencontrent vraiment, placez un sommet dans les deux, ou choisissez « raccorder les croisements » dans l'étape. Si l'une est un pont ou un tunnel, indiquez-le dans le champ bridge, tunnel ou layer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} streets of “{name}” cross another without a junction, at {places} places.</source>
        <translation>{n} rues de « {name} » en croisent une autre sans jonction, à {places} endroits.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} streets of “{name}” cross another without a junction, at {places} places; no field bridge, tunnel or layer tells which are bridges.</source>
        <translation>{n} rues de « {name} » en croisent une autre sans jonction, à {places} endroits ; aucun champ bridge, tunnel ou layer ne dit lesquelles sont des ponts.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Buildings far from any street</source>
        <translation>Bâtiments éloignés de toute rue</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Buildings whose point on surface is more than {far_m:g} m from a walkable street in a connected part of at least 1 km; an error when all are.</source>
        <translation>Bâtiments dont le point sur la surface est à plus de {far_m:g} m d'une rue praticable à pied faisant partie d'un ensemble connexe d'au moins 1 km ; une erreur si tous le sont.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Their people count as not served by anything.</source>
        <translation>Leurs habitants comptent comme desservis par rien.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Their people count as not served. Add the missing paths, or accept longer walks to streets.</source>
        <translation>Leurs habitants comptent comme non desservis. Ajoutez les chemins manquants, ou acceptez des marches plus longues jusqu'aux rues.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} buildings ({share:.1f} %) of “{name}” are more than {far_m:g} m from any connected street.</source>
        <translation>{n} bâtiments ({share:.1f} %) de « {name} » sont à plus de {far_m:g} m de toute rue reliée au réseau.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer cannot be read</source>
        <translation>La couche ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer's file opens and its features can be read.</source>
        <translation>Si le fichier de la couche s'ouvre et que ses entités peuvent être lues.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>No step can use it.</source>
        <translation>Aucune étape ne peut l'utiliser.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Correct it, or choose another layer, then check again.</source>
        <translation>Corrigez-la, ou choisissez une autre couche, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>No coordinate reference system</source>
        <translation>Pas de système de coordonnées de référence</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer says which system (CRS) its coordinates are in.</source>
        <translation>Si la couche dit dans quel système (SCR) sont ses coordonnées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Coordinates are only numbers without it: no step can place or measure the layer.</source>
        <translation>Sans lui, les coordonnées ne sont que des nombres : aucune étape ne peut localiser ni mesurer la couche.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Set the CRS the data was made in (layer's properties, Source › Assigned CRS). Whoever made the data knows it; a .prj file beside a shapefile holds it.</source>
        <translation>Définissez le SCR dans lequel les données ont été produites (propriétés de la couche, Source › SCR attribué). Celui qui a produit les données le connaît ; un fichier .prj à côté d'un shapefile le contient.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>“{name}” has no coordinate reference system: no step can place it.</source>
        <translation>« {name} » n'a pas de système de coordonnées de référence : aucune étape ne peut la localiser.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Layers in degrees or in a map projection that stretches lengths</source>
        <translation>Couches en degrés ou dans une projection cartographique qui étire les longueurs</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether lengths measured in the layers' one CRS are true to one percent. Degrees are no lengths, and Web Mercator (EPSG:3857) stretches them, by a fifth at 34° north and twofold at 60°.</source>
        <translation>Si les longueurs mesurées dans le SCR commun des couches sont exactes à un pour cent près. Des degrés ne sont pas des longueurs, et Web Mercator (EPSG:3857) les étire, d'un cinquième à 34° nord et du double à 60°.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The plugin measures in a metric CRS of its own choice. What you measure yourself in the layer's CRS, in the field calculator for example, does not agree with its figures.</source>
        <translation>L'extension mesure dans un SCR métrique qu'elle choisit. Ce que vous mesurez vous-même dans le SCR de la couche, par exemple dans la calculatrice de champs, ne concorde pas avec ses chiffres.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Nothing to do for the plugin's own figures.</source>
        <translation>Rien à faire pour les chiffres de l'extension.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layers are in {crs}, in which lengths are not true.</source>
        <translation>Les couches sont en {crs}, où les longueurs ne sont pas exactes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Nothing to do: every step works in metres, here in {metric}.</source>
        <translation>Rien à faire : chaque étape travaille en mètres, ici en {metric}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Layers in several coordinate systems</source>
        <translation>Couches dans plusieurs systèmes de coordonnées</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether all layers are in one CRS.</source>
        <translation>Si toutes les couches sont dans un même SCR.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Good to know: the plugin brings them into one metric CRS, other tools may not.</source>
        <translation>Bon à savoir : l'extension les ramène dans un seul SCR métrique, d'autres outils ne le font peut-être pas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layers are in {n} coordinate systems: {crs}.</source>
        <translation>Les couches sont dans {n} systèmes de coordonnées : {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer lies outside the area its coordinate system is made for</source>
        <translation>La couche se trouve hors de la zone pour laquelle son système de coordonnées est fait</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer touches the area that its CRS is published for, widened by {margin_deg:g} degrees.</source>
        <translation>Si la couche touche la zone pour laquelle son SCR est publié, élargie de {margin_deg:g} degrés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Mostly a wrong CRS was assigned, so the layer shows another place; else its lengths and areas are distorted.</source>
        <translation>Le plus souvent, un mauvais SCR a été attribué et la couche montre donc un autre lieu ; sinon, ses longueurs et surfaces sont déformées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Assign the CRS the data was made in (layer's properties, Source › Assigned CRS).</source>
        <translation>Attribuez le SCR dans lequel les données ont été produites (propriétés de la couche, Source › SCR attribué).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>“{name}” is said to be in {crs}, which is made for {area}, but lies near {latitude:.1f}, {longitude:.1f} (latitude, longitude).</source>
        <translation>« {name} » est déclarée en {crs}, qui est fait pour {area}, mais se trouve près de {latitude:.1f}, {longitude:.1f} (latitude, longitude).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Degrees that claim to be metres</source>
        <translation>Des degrés déclarés comme des mètres</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether all coordinates of a layer in metres are as small as latitudes and longitudes.</source>
        <translation>Si toutes les coordonnées d'une couche en mètres sont aussi petites que des latitudes et des longitudes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer lies somewhere else, and a city is a few metres wide.</source>
        <translation>La couche se trouve ailleurs, et une ville fait quelques mètres de large.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Assign EPSG:4326 to the layer (layer's properties, Source › Assigned CRS).</source>
        <translation>Attribuez EPSG:4326 à la couche (propriétés de la couche, Source › SCR attribué).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Metres that claim to be degrees</source>
        <translation>Des mètres déclarés comme des degrés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether a layer in degrees has coordinates beyond 360 degrees.</source>
        <translation>Si une couche en degrés a des coordonnées au-delà de 360 degrés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>There is no such place: the layer cannot be placed or measured.</source>
        <translation>Ce lieu n'existe pas : la couche ne peut être ni localisée ni mesurée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Assign the projected CRS the data was made in (layer's properties, Source › Assigned CRS).</source>
        <translation>Attribuez le SCR projeté dans lequel les données ont été produites (propriétés de la couche, Source › SCR attribué).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Latitude and longitude are swapped</source>
        <translation>Latitude et longitude interverties</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Layers in degrees: whether a latitude is beyond 90 degrees, or the layer meets the boundary or the other layers only with its axes exchanged.</source>
        <translation>Couches en degrés : si une latitude dépasse 90 degrés, ou si la couche ne rencontre la limite ou les autres couches qu'une fois ses axes intervertis.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer lies on another continent, and no step finds its features.</source>
        <translation>La couche se trouve sur un autre continent, et aucune étape ne trouve ses entités.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Run “Swap X and Y coordinates” of the Processing toolbox and use its result.</source>
        <translation>Exécutez « Intervertir les coordonnées X et Y » de la boîte à outils de traitements et utilisez son résultat.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>“{name}” lies in “{reference}” when latitude and longitude are swapped.</source>
        <translation>« {name} » se trouve dans « {reference} » lorsque la latitude et la longitude sont interverties.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Coordinates that the coordinate system does not reach</source>
        <translation>Coordonnées que le système de coordonnées n'atteint pas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer's extent can be turned into degrees.</source>
        <translation>Si l'emprise de la couche peut être convertie en degrés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The CRS is wrong: there is no such place in it.</source>
        <translation>Le SCR est faux : ce lieu n'y existe pas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Garbled letters</source>
        <translation>Caractères altérés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Texts that were read in the wrong encoding: UTF-8 taken for Windows Latin (“CÃ¡diz” for “Cádiz”), Windows Arabic taken for it (“ÍáÈ” for “حلب”), and letters that are lost (“�”, “???”).</source>
        <translation>Textes lus avec le mauvais encodage : UTF-8 pris pour du latin de Windows (« CÃ¡diz » pour « Cádiz »), arabe de Windows pris pour du latin de Windows (« ÍáÈ » pour « حلب »), et lettres perdues (« � », « ??? »).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Names do not match those of other tables, and stand in maps and reports as they are.</source>
        <translation>Les noms ne correspondent pas à ceux d'autres tables, et figurent tels quels dans les cartes et les rapports.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Set the right encoding in the layer's properties (Source › Data source encoding) or export it again as UTF-8.</source>
        <translation>Définissez le bon encodage dans les propriétés de la couche (Source › Encodage des données sources) ou exportez-la de nouveau en UTF-8.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>The field “{field}” of “{name}” is garbled in {n} features, for example “{example}”.</source>
        <translation>Le champ « {field} » de « {name} » est illisible dans {n} entités, par exemple « {example} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>The field “{field}” of “{name}” is garbled in {n} features.</source>
        <translation>Le champ « {field} » de « {name} » est illisible dans {n} entités.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Set the right encoding in the layer's properties (Source › Data source encoding) or export it again as UTF-8{hint}.</source>
        <translation>Définissez le bon encodage dans les propriétés de la couche (Source › Encodage des données sources) ou exportez-la de nouveau en UTF-8{hint}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Spaces around texts, and texts of nothing</source>
        <translation>Espaces autour de textes, et textes vides</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Texts that begin or end with a space, and empty texts where there should be no value (NULL); empty ones not in tables, since CSV files know no NULL.</source>
        <translation>Textes qui commencent ou se terminent par une espace, et textes vides là où il ne devrait y avoir aucune valeur (NULL) ; les textes vides ne sont pas cherchés dans les tables, car les fichiers CSV ne connaissent pas NULL.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>“Clinic ” and “Clinic” are two words to a join or a legend, and an empty text is a value to most tools.</source>
        <translation>« Clinique » suivi d'une espace et « Clinique » sont deux mots différents pour une jointure ou une légende, et un texte vide est une valeur pour la plupart des outils.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Nothing to do for the plugin's own figures; trim the texts before you join by them.</source>
        <translation>Rien à faire pour les chiffres de l'extension ; supprimez les espaces autour des textes avant de les utiliser pour une jointure.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>{n} features of “{name}” have texts with spaces around them or with nothing in them, in: {fields}.</source>
        <translation>{n} entités de « {name} » ont des textes entourés d'espaces ou vides, dans : {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>A row of HXL tags among the data</source>
        <translation>Une ligne d'étiquettes HXL parmi les données</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>A row whose texts are tags such as #adm2+code: the second line of a table from the Humanitarian Data Exchange (HXL standard).</source>
        <translation>Une ligne dont les textes sont des étiquettes comme #adm2+code : la deuxième ligne d'une table du Humanitarian Data Exchange (norme HXL).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>It counts as a row of data, and turns columns of numbers into texts.</source>
        <translation>Elle compte comme une ligne de données, et transforme des colonnes de nombres en texte.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Delete this row, or load the table without its second line.</source>
        <translation>Supprimez cette ligne, ou chargez la table sans sa deuxième ligne.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>{n} row of “{name}” holds HXL tags, not data.</source>
        <translation>{n} ligne de « {name} » contient des étiquettes HXL, et non des données.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>No layer is given, so there is nothing to check. Choose at least one.</source>
        <translation>Aucune couche n'est donnée, il n'y a donc rien à vérifier. Choisissez-en au moins une.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>{layers} layers checked: {errors} errors to correct first, {warnings} warnings.</source>
        <translation>{layers} couches vérifiées : {errors} erreurs à corriger d'abord, {warnings} avertissements.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>{layers} layers checked: no errors, {warnings} warnings to read before you go on.</source>
        <translation>{layers} couches vérifiées : aucune erreur, {warnings} avertissements à lire avant de continuer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>{layers} layers checked: nothing stands in the way.</source>
        <translation>{layers} couches vérifiées : rien ne s'oppose à la suite.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>Checking buildings</source>
        <translation>Vérification des bâtiments</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>“{name}” holds points, which have no floor area. Choose the weight “equal”, or a layer of footprints.</source>
        <translation>« {name} » contient des points, qui n'ont pas de surface de plancher. Choisissez la pondération « equal », ou une couche de contours de bâtiments.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>Measuring buildings</source>
        <translation>Mesure des bâtiments</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>{n} buildings under {min_area_m2:g} m² hold nobody.</source>
        <translation>{n} bâtiments de moins de {min_area_m2:g} m² n'hébergent personne.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>No building of “{name}” can hold people: all are smaller than {min_area_m2:g} m² or of an excluded use. Lower the smallest area, or check the use field.</source>
        <translation>Aucun bâtiment de « {name} » ne peut héberger d'habitants : tous font moins de {min_area_m2:g} m² ou ont un usage exclu. Abaissez la plus petite superficie, ou vérifiez le champ d'usage.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>Footprints were measured in {crs}.</source>
        <translation>Les contours des bâtiments ont été mesurés en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>The number of levels is missing for {n} of {all} buildings ({wrong} of them hold something that is not a number); they count as one level. Leave the levels field empty to weigh all by footprint alone.</source>
        <translation>Le nombre de niveaux manque pour {n} des {all} bâtiments ({wrong} d'entre eux contiennent autre chose qu'un nombre) ; ils comptent pour un niveau. Laissez vide le champ des niveaux pour pondérer tous les bâtiments par leur seule emprise au sol.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>{n} of {all} buildings hold nobody because of their use ({uses}); {unknown} of unknown use stay in.</source>
        <translation>{n} des {all} bâtiments n'hébergent personne en raison de leur usage ({uses}) ; {unknown} d'usage inconnu sont conservés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” does not exist or is no file. Check the path.</source>
        <translation>« {path} » n'existe pas ou n'est pas un fichier. Vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” has no header: its first line is a building already. Only Google's files without a header ({columns}) can be read so; add a first line with the names of the columns.</source>
        <translation>« {path} » n'a pas d'en-tête : sa première ligne est déjà un bâtiment. Seuls les fichiers de Google sans en-tête ({columns}) peuvent être lus ainsi ; ajoutez une première ligne avec les noms des colonnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” has no column with outlines as WKT (geometry or wkt). It has: {columns}. Google Open Buildings offers files of points too: get the polygons.</source>
        <translation>« {path} » n'a pas de colonne avec des contours en WKT (geometry ou wkt). Il a : {columns}. Google Open Buildings propose aussi des fichiers de points : prenez les polygones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” is damaged or was cut short after about line {line}, so nothing was imported: buildings would be missing unnoticed. Get the file again and compare its size with the source's.</source>
        <translation>« {path} » est endommagé ou tronqué après la ligne {line} environ, rien n'a donc été importé : des bâtiments manqueraient sans qu'on le remarque. Procurez-vous de nouveau le fichier et comparez sa taille à celle de la source.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” is GeoParquet, which the GDAL of this QGIS cannot read. Get the same data as GeoJSON or GeoPackage, or convert it on another computer: ogr2ogr buildings.gpkg {file}</source>
        <translation>« {path} » est un fichier GeoParquet, que le GDAL de ce QGIS ne peut pas lire. Procurez-vous les mêmes données en GeoJSON ou GeoPackage, ou convertissez-le sur un autre ordinateur : ogr2ogr buildings.gpkg {file}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” has no coordinate reference system. Load it into QGIS, set its CRS and choose the layer.</source>
        <translation>« {path} » n'a pas de système de coordonnées de référence. Chargez-le dans QGIS, définissez son SCR et choisissez la couche.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” holds several layers of polygons: {layers}. Load the right one into QGIS and choose it, or write {path}|layername=&lt;name&gt;.</source>
        <translation>« {path} » contient plusieurs couches de polygones : {layers}. Chargez la bonne dans QGIS et choisissez-la, ou écrivez {path}|layername=&lt;nom&gt;.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” holds no layer of polygons. It holds: {layers}.</source>
        <translation>« {path} » ne contient aucune couche de polygones. Il contient : {layers}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Data © OpenStreetMap contributors, Open Database License (ODbL): name them on maps and reports.</source>
        <translation>Données © les contributeurs d'OpenStreetMap, Open Database License (ODbL) : citez-les sur les cartes et dans les rapports.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Data of the Overture Maps Foundation, overturemaps.org, with © OpenStreetMap contributors; the buildings are under the Open Database License (ODbL): name both on maps and reports. Taken from: {datasets}.</source>
        <translation>Données de l'Overture Maps Foundation, overturemaps.org, avec © les contributeurs d'OpenStreetMap ; les bâtiments sont sous Open Database License (ODbL) : citez les deux sur les cartes et dans les rapports. Tirées de : {datasets}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Data of Google Open Buildings, CC BY 4.0 or Open Database License (ODbL) 1.0 at your choice: name it on maps and reports.</source>
        <translation>Données de Google Open Buildings, CC BY 4.0 ou Open Database License (ODbL) 1.0 à votre choix : citez-les sur les cartes et dans les rapports.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Building footprints of Microsoft, under the Open Database License (ODbL), from March 2026 on under CDLA Permissive 2.0: name Microsoft and the licence of your download on maps and reports.</source>
        <translation>Emprises au sol des bâtiments de Microsoft, sous Open Database License (ODbL), sous CDLA Permissive 2.0 à partir de mars 2026 : citez Microsoft et la licence de votre téléchargement sur les cartes et dans les rapports.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” is not of a publisher that the plugin knows: its own licence holds.</source>
        <translation>« {name} » n'est pas d'un éditeur que l'extension connaît : sa propre licence s'applique.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” is an OpenStreetMap extract, not {vendor}. Choose the scheme “auto” or “osm”.</source>
        <translation>« {name} » est un extrait OpenStreetMap, et non {vendor}. Choisissez le schéma « auto » ou « osm ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}”: latitude and longitude are swapped in the outlines, compared with the columns latitude and longitude. WKT has the longitude first: get the file again, or swap them (“Swap X and Y coordinates” of the Processing toolbox) and choose the layer.</source>
        <translation>« {name} » : la latitude et la longitude sont interverties dans les contours, par rapport aux colonnes latitude et longitude. Le WKT place la longitude en premier : procurez-vous de nouveau le fichier, ou intervertissez-les (« Intervertir les coordonnées X et Y » de la boîte à outils de traitements) et choisissez la couche.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>All {n} footprints of “{name}” {where}have a confidence below {least:g}. Choose a lower one.</source>
        <translation>Les {n} emprises au sol de « {name} » {where}ont toutes un indice de confiance inférieur à {least:g}. Choisissez-en un plus bas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>None of the {n} footprints of “{name}” (x {west:.4f} to {east:.4f}, y {south:.4f} to {north:.4f}, {crs}) touches the boundary “{boundary}”. Check that both are of the same city and that the boundary has the right CRS.</source>
        <translation>Aucune des {n} emprises au sol de « {name} » (x {west:.4f} à {east:.4f}, y {south:.4f} à {north:.4f}, {crs}) ne touche la limite « {boundary} ». Vérifiez que les deux concernent la même ville et que la limite a le bon SCR.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” holds {n} rows but none with an outline that can be read ({rows}). Get the file again.</source>
        <translation>« {name} » contient {n} lignes, mais aucune avec un contour lisible ({rows}). Procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>None of the {n} features of “{name}” is tagged as a building. Choose the layer of buildings, or the scheme “any” to take all of its polygons.</source>
        <translation>Aucune des {n} entités de « {name} » n'est étiquetée comme bâtiment. Choisissez la couche des bâtiments, ou le schéma « any » pour prendre tous ses polygones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” holds no footprints at all. Choose another file or layer.</source>
        <translation>« {name} » ne contient aucune emprise au sol. Choisissez un autre fichier ou une autre couche.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” was read as {vendor}.</source>
        <translation>« {name} » a été lu comme {vendor}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Areas measured in {crs}.</source>
        <translation>Superficies mesurées en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Height is known for {height_pct:.0f} %, levels for {levels_pct:.0f} %.</source>
        <translation>La hauteur est connue pour {height_pct:.0f} %, les niveaux pour {levels_pct:.0f} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} lines could not be read as footprints and were left out (lines {ids}).</source>
        <translation>{n} lignes n'ont pas pu être lues comme des emprises au sol et ont été laissées de côté (lignes {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} features have no outline and were left out (features {ids}).</source>
        <translation>{n} entités n'ont pas de contour et ont été laissées de côté (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} outlines lie beyond the poles or the date line and were left out ({ids}).</source>
        <translation>{n} contours se trouvent au-delà des pôles ou de la ligne de changement de date et ont été laissés de côté ({ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Kept are footprints that touch the boundary, whole; {n} lie outside.</source>
        <translation>Sont conservées en entier les emprises au sol qui touchent la limite ; {n} se trouvent en dehors.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} footprints of a confidence below {least:g} were left out.</source>
        <translation>{n} emprises au sol dont l'indice de confiance est inférieur à {least:g} ont été laissées de côté.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} footprints of unknown confidence were kept.</source>
        <translation>{n} emprises au sol dont l'indice de confiance est inconnu ont été conservées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} features are not tagged as buildings and were left out.</source>
        <translation>{n} entités ne sont pas étiquetées comme bâtiments et ont été laissées de côté.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{ids_n} footprints repeat the id of an earlier one and {outlines_n} more its outline: each was kept once.</source>
        <translation>{ids_n} emprises au sol répètent l'identifiant d'une précédente et {outlines_n} autres son contour : chacune a été conservée une fois.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} confidences are not numbers from 0 to 1 and count as unknown (rows {ids}).</source>
        <translation>{n} indices de confiance ne sont pas des nombres de 0 à 1 et comptent comme inconnus (lignes {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} heights cannot be read and count as unknown (rows {ids}).</source>
        <translation>{n} hauteurs ne peuvent pas être lues et comptent comme inconnues (lignes {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} numbers of levels cannot be read and count as unknown (rows {ids}).</source>
        <translation>{n} nombres de niveaux ne peuvent pas être lus et comptent comme inconnus (lignes {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_schemes.py"/>
        <source>“{name}” has none of the columns of {vendor}. It has: {columns}. Choose the scheme “auto”, or “any” for outlines from elsewhere.</source>
        <translation>« {name} » n'a aucune des colonnes de {vendor}. Il a : {columns}. Choisissez le schéma « auto », ou « any » pour des contours d'une autre origine.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_sources.py"/>
        <source>“{name}” is a table without outlines. Choose a layer of polygons, or the file itself if it is a CSV with outlines as WKT.</source>
        <translation>« {name} » est une table sans contours. Choisissez une couche de polygones, ou le fichier lui-même s'il s'agit d'un CSV avec des contours en WKT.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}” has no stop that can be used. Check that it is a whole GTFS timetable and that its trips call at its stops.</source>
        <translation>« {path} » n'a aucun arrêt utilisable. Vérifiez qu'il s'agit d'horaires GTFS complets et que leurs courses desservent leurs arrêts.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}” is not a GTFS timetable: it has no stops.txt. Choose the feed's .zip file, or its stops.txt.</source>
        <translation>« {path} » n'est pas un fichier d'horaires GTFS : il n'a pas de stops.txt. Choisissez le fichier .zip du jeu de données, ou son stops.txt.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}”: {file} has no column {columns}. Its columns are: {header}.</source>
        <translation>« {path} » : {file} n'a pas de colonne {columns}. Ses colonnes sont : {header}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}” cannot be read: {reason}. Check that the file is whole.</source>
        <translation>« {path} » ne peut pas être lu : {reason}. Vérifiez que le fichier est complet.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stations, entrances and other places that are no stops.</source>
        <translation>{n} gares, entrées et autres lieux qui ne sont pas des arrêts.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops have no usable coordinates and are left out (stops {ids}).</source>
        <translation>{n} arrêts n'ont pas de coordonnées utilisables et sont laissés de côté (arrêts {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops are there twice; the first counts (stops {ids}).</source>
        <translation>{n} arrêts figurent deux fois ; le premier compte (arrêts {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}”: stops.txt has no stop with coordinates.</source>
        <translation>« {path} » : stops.txt n'a aucun arrêt avec des coordonnées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>Without {files} nobody knows which vehicles call: mode and capacity of the stops are empty.</source>
        <translation>Sans {files}, on ne sait pas quels véhicules s'arrêtent : le mode et la capacité des arrêts sont vides.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>Routes of unknown types are passed over: {types}.</source>
        <translation>Les lignes de types inconnus sont ignorées : {types}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops at which no trip calls are left out (stops {ids}).</source>
        <translation>{n} arrêts où aucune course ne s'arrête sont laissés de côté (arrêts {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops of “{path}”, by mode: {modes}.</source>
        <translation>{n} arrêts de « {path} », par mode : {modes}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_footprints.py"/>
        <source>Reading the footprints</source>
        <translation>Lecture des emprises au sol</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>Reading the OpenStreetMap file</source>
        <translation>Lecture du fichier OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>The nodes are not in order; reading again with the slower index</source>
        <translation>Les nœuds ne sont pas dans l'ordre ; nouvelle lecture avec l'index plus lent</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>None of the {n} features found has a usable geometry: the file lacks their nodes. Get an extract that holds whole ways.</source>
        <translation>Aucune des {n} entités trouvées n'a de géométrie utilisable : leurs nœuds manquent dans le fichier. Procurez-vous un extrait qui contient des chemins entiers.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>Data © OpenStreetMap contributors, Open Database License. Measured in {crs}.</source>
        <translation>Données © les contributeurs d'OpenStreetMap, Open Database License. Mesuré en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>The size of the areas must be above 0 m; {size_m:g} was given.</source>
        <translation>La taille des zones doit être supérieure à 0 m ; la valeur donnée est {size_m:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>Areas of {size_m:g} m would be about {n:,.0f}; at most {most:,} are made. Choose a larger size: with {better_m:,.0f} m they are few enough.</source>
        <translation>Des zones de {size_m:g} m seraient environ {n:,.0f} ; {most:,} au plus sont créées. Choisissez une taille plus grande : avec {better_m:,.0f} m, elles sont assez peu nombreuses.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>Blocks are the land between streets, but no streets are given. Give a street layer.</source>
        <translation>Les îlots sont les terrains entre les rues, mais aucune rue n'est donnée. Donnez une couche de rues.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>The streets enclose {n:,} blocks; at most {most:,} are made. Choose a smaller boundary, or fewer classes of street.</source>
        <translation>Les rues délimitent {n:,} îlots ; {most:,} au plus sont créés. Choisissez une limite plus petite, ou moins de classes de rue.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>All {n} areas are smaller than the smallest that may stand alone.</source>
        <translation>Les {n} zones sont toutes plus petites que la plus petite qui puisse rester seule.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>{n} parts of cells were too small and joined a neighbour.</source>
        <translation>{n} parties de cellules étaient trop petites et ont rejoint une voisine.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>{n} blocks were too small and joined a neighbour.</source>
        <translation>{n} îlots étaient trop petits et ont rejoint un voisin.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” does not exist. Check the path.</source>
        <translation>« {path} » n'existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” is a folder. Choose the .osm.pbf or .osm file in it.</source>
        <translation>« {path} » est un dossier. Choisissez le fichier .osm.pbf ou .osm qu'il contient.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” is not an OpenStreetMap file (found: {kind}). Choose a file that ends in .osm.pbf or .osm, for example an extract of your city from an OpenStreetMap download service; unpack it first if it is packed.</source>
        <translation>« {path} » n'est pas un fichier OpenStreetMap (trouvé : {kind}). Choisissez un fichier qui se termine par .osm.pbf ou .osm, par exemple un extrait de votre ville provenant d'un service de téléchargement OpenStreetMap ; décompressez-le d'abord s'il est compressé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” holds no buildings, streets, open spaces, services or stops. Probably only a part of the area's data was saved, or the download failed; get the extract again.</source>
        <translation>« {path} » ne contient ni bâtiments, ni rues, ni espaces ouverts, ni services, ni arrêts. Seule une partie des données de la zone a probablement été enregistrée, ou le téléchargement a échoué ; procurez-vous de nouveau l'extrait.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>The boundary “{name}” (west {west:.4f}, south {south:.4f}, east {east:.4f}, north {north:.4f}) holds nothing of “{path}” ({extent}). Check that both are of the same city and that the boundary has the right CRS.</source>
        <translation>La limite « {name} » (ouest {west:.4f}, sud {south:.4f}, est {east:.4f}, nord {north:.4f}) ne contient rien de « {path} » ({extent}). Vérifiez que les deux concernent la même ville et que la limite a le bon SCR.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_file.py"/>
        <source>“{path}” could not be read to its end, so nothing was imported: there is no room for GDAL's temporary files. Free some disk space and memory, or choose a smaller extract. GDAL says: {reason}</source>
        <translation>« {path} » n'a pas pu être lu jusqu'au bout, rien n'a donc été importé : il n'y a pas de place pour les fichiers temporaires de GDAL. Libérez de l'espace disque et de la mémoire, ou choisissez un extrait plus petit. Message de GDAL : {reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_file.py"/>
        <source>“{path}” is damaged or was cut short, so nothing was imported. Get the file again and compare its size with the source's. GDAL says: {reason}</source>
        <translation>« {path} » est endommagé ou tronqué, rien n'a donc été importé. Procurez-vous de nouveau le fichier et comparez sa taille à celle de la source. Message de GDAL : {reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} invalid outlines were repaired (OSM ids {ids}).</source>
        <translation>« {name} » : {n} contours invalides ont été réparés (identifiants OSM {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} outlines cannot be built and were left out, mostly because the file lacks their nodes (OSM ids {ids}).</source>
        <translation>« {name} » : {n} contours ne peuvent pas être construits et ont été laissés de côté, le plus souvent parce que leurs nœuds manquent dans le fichier (identifiants OSM {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} ways tagged as an area are not closed and were left out (OSM ids {ids}).</source>
        <translation>« {name} » : {n} chemins étiquetés comme surface ne sont pas fermés et ont été laissés de côté (identifiants OSM {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} features that are mapped twice were taken once (OSM ids {ids}).</source>
        <translation>« {name} » : {n} entités cartographiées deux fois ont été prises une seule fois (identifiants OSM {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} features lack some of their nodes in the file, mostly at the edge of the extract; they are kept with the nodes there are, so their shape is incomplete (OSM ids {ids}).</source>
        <translation>Une partie des nœuds de {n} entités manque dans le fichier, le plus souvent au bord de l'extrait ; elles sont conservées avec les nœuds présents, leur forme est donc incomplète (identifiants OSM {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} ways anywhere in the file have fewer than two nodes in it and were left out (OSM ids {ids}).</source>
        <translation>{n} chemins, où que ce soit dans le fichier, y ont moins de deux nœuds et ont été laissés de côté (identifiants OSM {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} areas anywhere in the file were left out because ways of their outline are missing in it or do not close; an extract that keeps relations whole would have them (OSM ids {ids}).</source>
        <translation>{n} surfaces, où que ce soit dans le fichier, ont été laissées de côté parce que des chemins de leur contour y manquent ou ne se ferment pas ; un extrait qui garde les relations entières les contiendrait (identifiants OSM {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>GDAL met {n} faulty geometries: {texts}</source>
        <translation>GDAL a rencontré {n} géométries défectueuses : {texts}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Ways that are no street today were left out of the streets, by highway value: {values}.</source>
        <translation>Les chemins qui ne sont pas des rues aujourd'hui ont été exclus des rues, par valeur de highway : {values}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Ways whose highway value the table of highways does not list were left out: {values}. To import them, give a table that lists the values.</source>
        <translation>Les chemins dont la valeur de highway ne figure pas dans la table des highway ont été laissés de côté : {values}. Pour les importer, donnez une table qui contient ces valeurs.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} values of the tag {key} are no number and were left empty: {values}.</source>
        <translation>{n} valeurs de l'étiquette {key} ne sont pas des nombres et ont été laissées vides : {values}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Nothing was found for: {layers}.</source>
        <translation>Rien n'a été trouvé pour : {layers}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Buildings that touch the boundary were kept, and of the other layers all that lies within {margin_m:g} m of it, whole: people near the edge walk across it.</source>
        <translation>Les bâtiments qui touchent la limite ont été conservés et, pour les autres couches, tout ce qui se trouve à moins de {margin_m:g} m de celle-ci, en entier : les personnes proches du bord la traversent à pied.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>{left:,.0f} people ({share:.1f} %) are unplaced: {n} cells of the grid have people but no building that can hold them. A grid that reaches beyond the city counts whole: clip it to the city.</source>
        <translation>{left:,.0f} personnes ({share:.1f} %) ne sont pas placées : {n} cellules de la grille ont des habitants mais aucun bâtiment pouvant les héberger. Une grille qui dépasse la ville compte en entier : découpez-la selon la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>{left:,.0f} people ({share:.1f} %) are unplaced: {n} areas have people but no building that can hold them (features {ids}).</source>
        <translation>{left:,.0f} personnes ({share:.1f} %) ne sont pas placées : {n} zones ont des habitants mais aucun bâtiment pouvant les héberger (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>{n} areas have no population value and count as unknown, not as 0 (features {ids}).</source>
        <translation>{n} zones n'ont pas de valeur de population et comptent comme inconnues, et non comme 0 (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is known for the whole city only: the same share everywhere. It can show no difference between places, so figures by this group are not measured.</source>
        <translation>Le groupe « {group} » n'est connu que pour la ville entière : la même part partout. Il ne peut montrer aucune différence entre les lieux, les chiffres par ce groupe ne sont donc pas mesurés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is known for {n} areas.</source>
        <translation>Le groupe « {group} » est connu pour {n} zones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is known for {n} cells of its grid.</source>
        <translation>Le groupe « {group} » est connu pour {n} cellules de sa grille.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Of group “{group}”, {left:,.0f} people are unplaced.</source>
        <translation>Dans le groupe « {group} », {left:,.0f} personnes ne sont pas placées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is larger than the population of {n} buildings. Check that both come from one source.</source>
        <translation>Le groupe « {group} » dépasse la population de {n} bâtiments. Vérifiez que les deux proviennent de la même source.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Spreading people over buildings</source>
        <translation>Répartition des personnes sur les bâtiments</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Both a population grid (“{grid}”) and population areas (“{areas}”) are given. Choose one of them.</source>
        <translation>Une grille de population (« {grid} ») et des zones de population (« {areas} ») sont données toutes les deux. Choisissez l'une des deux.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Group fields ({fields}) are given without population areas. Choose the areas that hold them.</source>
        <translation>Des champs de groupes ({fields}) sont donnés sans zones de population. Choisissez les zones qui les contiennent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Group grids are given without a population. Choose a population grid or areas too.</source>
        <translation>Des grilles de groupes sont données sans population. Choisissez aussi une grille ou des zones de population.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Two outputs would have one name among population, {names}. Rename the group fields or grids.</source>
        <translation>Deux sorties auraient le même nom parmi population, {names}. Renommez les champs ou les grilles de groupes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>The total population is {total:g}. Give a number above 0, or none.</source>
        <translation>La population totale est {total:g}. Donnez un nombre supérieur à 0, ou aucun.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Weighting by volume needs the number of levels of “{name}”. Choose the levels field, or weight by area.</source>
        <translation>La pondération par le volume exige le nombre de niveaux de « {name} ». Choisissez le champ des niveaux, ou pondérez par la surface.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>The population given has no people, so it cannot be scaled to the total of {total:,.0f}. Check its field.</source>
        <translation>La population donnée ne compte personne, elle ne peut donc pas être ajustée au total de {total:,.0f}. Vérifiez son champ.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>{given:,.0f} people were scaled to the total of {total:,.0f} (times {factor:.4f}).</source>
        <translation>{given:,.0f} personnes ont été ajustées au total de {total:,.0f} (multipliées par {factor:.4f}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>No population was given. The field population is not people: it holds floor area in m², which stands in for them. Shares and percentages made with it are shares of floor area.</source>
        <translation>Aucune population n'a été donnée. Le champ population ne représente pas des personnes : il contient la surface de plancher en m², qui en tient lieu. Les parts et pourcentages calculés avec lui sont des parts de surface de plancher.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>No population was given. The field population is not people: each building counts as one, and shares and percentages made with it are shares of buildings.</source>
        <translation>Aucune population n'a été donnée. Le champ population ne représente pas des personnes : chaque bâtiment compte pour un, et les parts et pourcentages calculés avec lui sont des parts de bâtiments.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>The grid's values were taken as people per cell, not as people per km². A density gives wrong figures.</source>
        <translation>Les valeurs de la grille ont été prises comme des personnes par cellule, et non par km². Une densité donne des chiffres faux.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>{n} of {all} buildings lie where no population is known; theirs is left empty (features {ids}).</source>
        <translation>{n} des {all} bâtiments se trouvent là où aucune population n'est connue ; la leur est laissée vide (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>Grid “{name}” has {n} cells below 0 (down to {lowest:g}): probably its “no data” value is not declared. Set it in the layer's properties (Transparency › Additional no data value) and save the raster with it.</source>
        <translation>La grille « {name} » a {n} cellules inférieures à 0 (jusqu'à {lowest:g}) : sa valeur nulle (no data) n'est probablement pas déclarée. Définissez-la dans les propriétés de la couche (Transparence › Valeur nulle supplémentaire) et enregistrez le raster avec elle.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>Grid “{name}” has no cell with data. Choose another raster or band.</source>
        <translation>La grille « {name} » n'a aucune cellule avec des données. Choisissez un autre raster ou une autre bande.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>Areas of “{name}” overlap: {n} buildings lie in more than one and belong to the first.</source>
        <translation>Des zones de « {name} » se superposent : {n} bâtiments se trouvent dans plusieurs zones et appartiennent à la première.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>None of the buildings of “{buildings}” lies within “{where}”. Check that both cover the same city and that their CRSs are right.</source>
        <translation>Aucun des bâtiments de « {buildings} » ne se trouve dans « {where} ». Vérifiez que les deux couvrent la même ville et que leurs SCR sont corrects.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}” claims metres ({crs}), but its coordinates look like degrees ({xmin:.4f}, {ymin:.4f} to {xmax:.4f}, {ymax:.4f}). Assign EPSG:4326 to it (Layer properties › Source), then run again.</source>
        <translation>La couche « {name} » est déclarée en mètres ({crs}), mais ses coordonnées ressemblent à des degrés ({xmin:.4f}, {ymin:.4f} à {xmax:.4f}, {ymax:.4f}). Attribuez-lui EPSG:4326 (Propriétés de la couche › Source), puis relancez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}”: latitude and longitude seem to be swapped, since only the other way round it lies where “{other}” does. Use “Swap X and Y coordinates” of the Processing toolbox on the one that is wrong, then run again.</source>
        <translation>Couche « {name} » : la latitude et la longitude semblent interverties, car ce n'est que dans l'autre sens qu'elle se trouve au même endroit que « {other} ». Utilisez « Intervertir les coordonnées X et Y » de la boîte à outils de traitements sur celle qui est erronée, puis relancez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}”: latitude and longitude are swapped (latitudes up to {value:.1f}). Use “Swap X and Y coordinates” of the Processing toolbox, then run again.</source>
        <translation>Couche « {name} » : la latitude et la longitude sont interverties (latitudes jusqu'à {value:.1f}). Utilisez « Intervertir les coordonnées X et Y » de la boîte à outils de traitements, puis relancez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}” claims degrees ({crs}), but its coordinates reach {value:.0f}: they are metres. Assign the projected CRS the data was made in (Layer properties › Source), then run again.</source>
        <translation>La couche « {name} » est déclarée en degrés ({crs}), mais ses coordonnées atteignent {value:.0f} : ce sont des mètres. Attribuez le SCR projeté dans lequel les données ont été produites (Propriétés de la couche › Source), puis relancez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>None of the layers ({names}) has a geometry, so there is nothing to measure. Check the inputs.</source>
        <translation>Aucune des couches ({names}) n'a de géométrie, il n'y a donc rien à mesurer. Vérifiez les entrées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}”: its coordinates do not fit its CRS ({crs}). Assign the CRS the data was made in.</source>
        <translation>Couche « {name} » : ses coordonnées ne correspondent pas à son SCR ({crs}). Attribuez le SCR dans lequel les données ont été produites.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layers “{streets}” and “{name}” do not overlap: they lie {km:.1f} km apart. Check that both are of the same city and have the right CRS.</source>
        <translation>Les couches « {streets} » et « {name} » ne se chevauchent pas : elles sont distantes de {km:.1f} km. Vérifiez que les deux concernent la même ville et que leur SCR est correct.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/errors.py"/>
        <source>“{path}” cannot be read ({reason}). Check your rights to the file and its folder.</source>
        <translation>« {path} » ne peut pas être lu ({reason}). Vérifiez vos droits sur le fichier et son dossier.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/errors.py"/>
        <source>“{path}” is empty (0 bytes). The download probably failed; get the file again.</source>
        <translation>« {path} » est vide (0 octet). Le téléchargement a probablement échoué ; téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}” has no coordinate reference system. Set it in the layer's properties (Source › Assigned CRS), then run again.</source>
        <translation>La couche « {name} » n'a pas de système de coordonnées de référence. Définissez-le dans les propriétés de la couche (Source › SCR attribué), puis relancez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}”: coordinates of features {ids} cannot be transformed from {crs}. The layer probably has the wrong CRS or swapped coordinates; correct it, then run again.</source>
        <translation>Couche « {name} » : les coordonnées des entités {ids} ne peuvent pas être transformées depuis {crs}. La couche a probablement un SCR erroné ou des coordonnées interverties ; corrigez-la, puis relancez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}” is empty. Choose a layer with features, or check its filter and selection.</source>
        <translation>La couche « {name} » est vide. Choisissez une couche avec des entités, ou vérifiez son filtre et sa sélection.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation>La couche « {name} » n'a pas de champ « {field} ». Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geometry.py"/>
        <source>“{name}”: {n} invalid geometries were repaired (features {ids}).</source>
        <translation>« {name} » : {n} géométries invalides ont été réparées (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geometry.py"/>
        <source>Layer “{name}” has {n} features but none with a usable geometry of the type needed. Check the layer.</source>
        <translation>La couche « {name} » a {n} entités, mais aucune avec une géométrie utilisable du type requis. Vérifiez la couche.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geometry.py"/>
        <source>“{name}”: {n} features without a usable geometry were left out (features {ids}).</source>
        <translation>« {name} » : {n} entités sans géométrie utilisable ont été laissées de côté (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geopackage.py"/>
        <source>“{path}” could not be written: {reason}. Check that the disk is not full, that the folder can be written to and that no other program has the file locked. Earlier results are unchanged.</source>
        <translation>« {path} » n'a pas pu être écrit : {reason}. Vérifiez que le disque n'est pas plein, que le dossier est accessible en écriture et qu'aucun autre programme ne verrouille le fichier. Les résultats précédents sont inchangés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}” compares {given}, but must compare all dimensions ({dimensions}) or all indicators ({fields}).</source>
        <translation>La table « {path} » compare {given}, mais doit comparer toutes les dimensions ({dimensions}) ou tous les indicateurs ({fields}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}”: comparisons are numbers above 0 (3, 0.5, 1/3). Correct these lines (line: value): {ids}.</source>
        <translation>Table « {path} » : les comparaisons sont des nombres supérieurs à 0 (3, 0.5, 1/3). Corrigez ces lignes (ligne : valeur) : {ids}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}” lacks the comparisons {pairs}.</source>
        <translation>Il manque à la table « {path} » les comparaisons {pairs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}”: {pairs} are compared both ways, but one is not the reciprocal of the other (3 and 1/3).</source>
        <translation>Table « {path} » : {pairs} sont comparés dans les deux sens, mais l'un n'est pas l'inverse de l'autre (3 et 1/3).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>Left out, because they are empty or the same everywhere and so tell no place from another: {fields}.</source>
        <translation>Écartés, parce qu'ils sont vides ou identiques partout et ne distinguent donc aucun lieu d'un autre : {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>Table “{path}”: goalposts need “low” and “high” for {fields}. Give them, or choose another normalisation.</source>
        <translation>Table « {path} » : goalposts nécessite « low » et « high » pour {fields}. Donnez-les, ou choisissez une autre normalisation.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>Table “{path}”: counting deprivations needs a threshold for {fields}: “high” where a high value is the deprivation, “low” where a low one is.</source>
        <translation>Table « {path} » : compter les privations nécessite un seuil pour {fields} : « high » si une valeur haute est la privation, « low » si c'est une valeur basse.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>{n} of {all} places have no score and no rank: fewer than {share:.4g} % of the {k} indicators are known there.</source>
        <translation>{n} des {all} lieux n'ont ni score ni rang : moins de {share:.4g} % des {k} indicateurs y sont connus.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>{n} places are scored without all indicators; “availability” says how many are known.</source>
        <translation>{n} lieux sont notés sans tous les indicateurs ; « availability » dit combien sont connus.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>The highest score counts: weights play no part in it.</source>
        <translation>Le score le plus élevé compte : les poids n'y jouent aucun rôle.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>rank_p05 to rank_p95 hold nine of ten ranks of {draws} draws with weights up to {noise:g} % higher or lower. They show how much rests on the choices; they are not confidence intervals.</source>
        <translation>rank_p05 à rank_p95 contiennent neuf rangs sur dix de {draws} tirages, avec des poids jusqu'à {noise:g} % plus hauts ou plus bas. Ils montrent ce qui tient aux choix faits ; ce ne sont pas des intervalles de confiance.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>The pairwise comparisons contradict each other: their consistency ratio is {ratio:.2f}, and up to {limit:.2f} is commonly accepted. Look for comparisons that go round in a circle.</source>
        <translation>Les comparaisons par paires se contredisent : leur ratio de cohérence est de {ratio:.2f}, alors qu'on admet couramment jusqu'à {limit:.2f}. Cherchez des comparaisons qui tournent en rond.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: the direction in lines {ids} must be higher (a high value gives a high score) or lower.</source>
        <translation>Table « {path} » : la direction des lignes {ids} doit être higher (une valeur haute donne un score élevé) ou lower.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: the weights in lines {ids} are negative. Use 0 or more.</source>
        <translation>Table « {path} » : les poids des lignes {ids} sont négatifs. Utilisez 0 ou plus.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: in lines {ids} “low” must be below “high”.</source>
        <translation>Table « {path} » : dans les lignes {ids}, « low » doit être inférieur à « high ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: lines {ids} are normalised by goalposts and need “low” and “high”.</source>
        <translation>Table « {path} » : les lignes {ids} sont normalisées par goalposts et ont besoin de « low » et « high ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: write the category scores in lines {ids} as word=score;word=score.</source>
        <translation>Table « {path} » : écrivez les scores de catégories des lignes {ids} sous la forme mot=score;mot=score.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Layer “{name}” has no field {lacking}, which table “{path}” names. Its fields are: {fields}. Correct the table, or join what is lacking to the layer.</source>
        <translation>La couche « {name} » n'a pas de champ {lacking}, que la table « {path} » nomme. Ses champs sont : {fields}. Corrigez la table, ou joignez à la couche ce qui lui manque.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Layer “{name}”: “{field}” is not a number in features {ids} ({values}). Correct them, name them in “missing_values”, or give the words a score in “category_scores”.</source>
        <translation>Couche « {name} » : « {field} » n'est pas un nombre dans les entités {ids} ({values}). Corrigez ces valeurs, indiquez-les dans « missing_values », ou donnez un score aux mots dans « category_scores ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Layer “{name}”: “{field}” has categories without a score: {values} (features {ids}). Add them to “category_scores”, or to “missing_values”.</source>
        <translation>Couche « {name} » : « {field} » a des catégories sans score : {values} (entités {ids}). Ajoutez-les à « category_scores », ou à « missing_values ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/weights.py"/>
        <source>Weights from pairwise comparisons (ahp) need the table of comparisons. Give it, or choose other weights.</source>
        <translation>Les poids d'après des comparaisons par paires (ahp) nécessitent la table des comparaisons. Donnez-la, ou choisissez d'autres poids.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/weights.py"/>
        <source>Table “{path}”: all weights of {dimensions} are 0. Give one of them a weight above 0.</source>
        <translation>Table « {path} » : tous les poids de {dimensions} sont à 0. Donnez à l'un d'eux un poids supérieur à 0.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/io.py"/>
        <source>“{path}” has no layer “{layer}”. Its layers are: {layers}.</source>
        <translation>« {path} » n'a pas de couche « {layer} ». Ses couches sont : {layers}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/io.py"/>
        <source>“{path}” cannot be opened as a layer: {reason}</source>
        <translation>« {path} » ne peut pas être ouvert comme couche : {reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>Layer “{name}”: features {ids} are larger than 1 ha, so nobody knows where in them people live. Spread the people over buildings with “Population to buildings” (populationtobuildings) first.</source>
        <translation>Couche « {name} » : les entités {ids} dépassent 1 ha, on ne sait donc pas où les gens y habitent. Répartissez d'abord les personnes sur les bâtiments avec « Population sur les bâtiments » (populationtobuildings).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>“{name}”: {n} buildings are larger than 1 ha (features {ids}); the people in each count at one point.</source>
        <translation>« {name} » : {n} bâtiments dépassent 1 ha (entités {ids}) ; les personnes de chacun comptent en un seul point.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>No population field is chosen: each feature counts as one person.</source>
        <translation>Aucun champ de population n'est choisi : chaque entité compte pour une personne.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>Not measured for {groups}: their share of the people is the same everywhere, as when it is known for the whole city only, so they show no difference between places.</source>
        <translation>Non mesuré pour {groups} : leur part parmi les personnes est la même partout, comme lorsqu'elle n'est connue que pour la ville entière ; elle ne montre donc aucune différence entre les lieux.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>“{name}”: the field {field} is empty in {n} of {all} features; taken as 0 people.</source>
        <translation>« {name} » : le champ {field} est vide dans {n} des {all} entités ; pris comme 0 personne.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>“{name}”: {group} are more than all people ({field}) in {n} features ({ids}). Check whether both fields are right.</source>
        <translation>« {name} » : le groupe {group} dépasse le total des personnes ({field}) dans {n} entités ({ids}). Vérifiez que les deux champs sont corrects.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>Nobody of layer “{population}” lies in an area of “{areas}”. Check that both are of the same city and have the right CRS.</source>
        <translation>Aucune personne de la couche « {population} » ne se trouve dans une zone de « {areas} ». Vérifiez que les deux concernent la même ville et ont le bon SCR.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>{features} features where people may live lie outside “{areas}” and are not counted.</source>
        <translation>{features} entités où des personnes peuvent habiter se trouvent hors de « {areas} » et ne sont pas comptées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>{n:.0f} people ({features} features) live outside “{areas}” and are not counted.</source>
        <translation>{n:.0f} personnes ({features} entités) habitent hors de « {areas} » et ne sont pas comptées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>Layer “{name}”: none of its {n} streets is walkable according to the field walkable or access. Check that field, or choose a layer with streets for walking.</source>
        <translation>Couche « {name} » : aucune de ses {n} rues n'est praticable à pied d'après le champ walkable ou access. Vérifiez ce champ, ou choisissez une couche avec des rues où l'on peut marcher.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>“{name}”: {n} streets closed to walkers were left out.</source>
        <translation>« {name} » : {n} rues fermées aux piétons ont été laissées de côté.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>“{name}”: {n} street ends were joined to the street within {tolerance_m:g} m of them.</source>
        <translation>« {name} » : {n} extrémités de rues ont été raccordées à la rue située à moins de {tolerance_m:g} m.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>Layer “{name}” has no connected part long enough to walk on: the longest measures {longest_m:.0f} m, at least {minimum_m:g} m are needed. Streets join where they share a vertex: raise the join tolerance or join crossings if they were drawn without, or lower the smallest connected part that counts.</source>
        <translation>La couche « {name} » n'a pas de partie connexe assez longue pour y marcher : la plus longue mesure {longest_m:.0f} m, il faut au moins {minimum_m:g} m. Les rues se rejoignent là où elles partagent un sommet : augmentez la tolérance de raccordement ou raccordez les croisements s'ils ont été dessinés sans sommet commun, ou abaissez la plus petite partie connexe prise en compte.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>“{name}”: {km:.1f} km of streets in connected parts shorter than {minimum_m:g} m were not used.</source>
        <translation>« {name} » : {km:.1f} km de rues dans des parties connexes de moins de {minimum_m:g} m n'ont pas été utilisés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}”: the field “{field}” is not a number in features {ids}. Correct them or leave them empty, then run again.</source>
        <translation>Couche « {name} » : le champ « {field} » n'est pas un nombre dans les entités {ids}. Corrigez ces valeurs ou laissez-les vides, puis relancez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}” has no field “{field}”. Choose the field that holds the people.</source>
        <translation>La couche « {name} » n'a pas de champ « {field} ». Choisissez le champ qui contient le nombre de personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}”: the field “{field}” is negative in features {ids}. There are no negative people: correct them or leave them empty, then run again.</source>
        <translation>Couche « {name} » : le champ « {field} » est négatif dans les entités {ids}. Un nombre de personnes ne peut pas être négatif : corrigez ces valeurs ou laissez-les vides, puis relancez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>{n} areas have no people: their square metres per person are unknown.</source>
        <translation>{n} zones n'ont pas d'habitants : leurs mètres carrés par personne sont inconnus.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>The population of “{name}” is not people: it is floor area in m² that stands in for them. Read percentages of people as percentages of floor area.</source>
        <translation>La population de « {name} » ne représente pas des personnes : c'est la surface de plancher en m² qui en tient lieu. Lisez les pourcentages de personnes comme des pourcentages de surface de plancher.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>The population of “{name}” is not people: each building counts as one. Read percentages of people as percentages of buildings.</source>
        <translation>La population de « {name} » ne représente pas des personnes : chaque bâtiment compte pour un. Lisez les pourcentages de personnes comme des pourcentages de bâtiments.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>The catchment area is for drawing only; nobody is counted by it.</source>
        <translation>La zone de desserte ne sert qu'au dessin ; personne n'est compté à partir d'elle.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>The walking distance ({name}) must be above 0 m; {value:g} was given.</source>
        <translation>La distance de marche ({name}) doit être supérieure à 0 m ; la valeur donnée est {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>Nobody lives within {max_snap_m:g} m of a street of “{streets}” that is connected to others, so nobody is served. Check that the street layer covers the places where people live.</source>
        <translation>Personne n'habite à moins de {max_snap_m:g} m d'une rue de « {streets} » reliée à d'autres, donc personne n'est desservi. Vérifiez que la couche des rues couvre les lieux où les gens habitent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>{n} features where people may live are not reached and count as not served: {off_street} lie farther than {max_snap_m:g} m from a usable street, from {no_way} no way leads to a place.</source>
        <translation>{n} entités où des personnes peuvent habiter ne sont pas atteintes et comptent comme non desservies : {off_street} se trouvent à plus de {max_snap_m:g} m d'une rue utilisable ; depuis {no_way}, aucun chemin ne mène à un lieu.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>{people:.0f} people ({n} features) are not reached and count as not served: {off_street} features lie farther than {max_snap_m:g} m from a usable street, from {no_way} no way leads to a place.</source>
        <translation>{people:.0f} personnes ({n} entités) ne sont pas atteintes et comptent comme non desservies : {off_street} entités sont à plus de {max_snap_m:g} m d'une rue utilisable, et depuis {no_way} aucun chemin ne mène à un lieu.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>“{name}”: {n} features have no usable street within {max_snap_m:g} m and serve nobody outside them (features {ids}).</source>
        <translation>« {name} » : {n} entités n'ont pas de rue utilisable à moins de {max_snap_m:g} m et ne desservent personne en dehors d'elles (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}”: the field {field} of features {ids} holds {values}, which is none of {known}; an unknown access counts as unknown, an unknown status as potential. Run the open space inventory to set them.</source>
        <translation>« {name} » : le champ {field} des entités {ids} contient {values}, qui ne figure pas parmi {known} ; un accès inconnu compte comme unknown, un statut inconnu comme potential. Exécutez l'inventaire des espaces ouverts pour les définir.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}” has no field status: all its public spaces count, and how many were verified is not known.</source>
        <translation>« {name} » n'a pas de champ status : tous ses espaces publics comptent, et on ne sait pas combien ont été vérifiés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}” has no field access: all its spaces count as open to the public.</source>
        <translation>« {name} » n'a pas de champ access : tous ses espaces comptent comme ouverts au public.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}” has neither of the fields access and status: all its spaces count as open public space, and how many were verified is not known.</source>
        <translation>« {name} » n'a ni le champ access ni le champ status : tous ses espaces comptent comme espace public ouvert, et on ne sait pas combien ont été vérifiés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>{counted} of {n} spaces of “{name}” count as open public space. Not counted: {closed} not open to the public or charging a fee, {unknown} of unknown access, {check} still to be checked, {rejected} rejected, {small} smaller than {min_area_m2:g} m² or without a geometry.</source>
        <translation>{counted} des {n} espaces de « {name} » comptent comme espace public ouvert. Non comptés : {closed} non ouverts au public ou payants, {unknown} d'accès inconnu, {check} encore à vérifier, {rejected} rejetés, {small} de moins de {min_area_m2:g} m² ou sans géométrie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>Deprivation is not known in {n} areas; the concentration index leaves them out.</source>
        <translation>Le désavantage n'est pas connu dans {n} zones ; l'indice de concentration les laisse de côté.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>Deprivation is not known in {n} areas with {pct:.1f} percent of the people; the concentration index leaves them out.</source>
        <translation>Le désavantage n'est pas connu dans {n} zones regroupant {pct:.1f} pour cent des personnes ; l'indice de concentration les laisse de côté.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>Where deprivation is known nobody has any supply: the concentration index is unknown.</source>
        <translation>Là où le désavantage est connu, personne n'a d'offre : l'indice de concentration est inconnu.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>All areas are equally deprived: the concentration index of 0 tells nothing.</source>
        <translation>Toutes les zones sont également défavorisées : l'indice de concentration de 0 ne dit rien.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>“{name}”: {n} areas without people are left out, with a supply of {supply:g} (features {ids}).</source>
        <translation>« {name} » : {n} zones sans personnes sont laissées de côté, avec une offre de {supply:g} (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>“{name}”: {n} areas whose people or supply are not known are left out, with {people:,.0f} people and a supply of {supply:g} (features {ids}).</source>
        <translation>« {name} » : {n} zones dont les personnes ou l'offre ne sont pas connues sont laissées de côté, avec {people:,.0f} personnes et une offre de {supply:g} (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>The areas overlap by {pct:.1f} percent: people and supply there count in each of them.</source>
        <translation>Les zones se superposent sur {pct:.1f} pour cent : les personnes et l'offre qui s'y trouvent comptent dans chacune d'elles.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>No classified land of “{uses}” lies in “{areas}”. Check that they show the same city and that both layers have the right CRS.</source>
        <translation>Aucun terrain classé de « {uses} » ne se trouve dans « {areas} ». Vérifiez que les deux couches représentent la même ville et ont le bon SCR.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>The mix is measured in areas or in cells: give areas, or a cell size.</source>
        <translation>La mixité se mesure dans des zones ou dans des cellules : donnez des zones, ou une taille de cellule.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Choose the field of “{name}” that holds the class of land use.</source>
        <translation>Choisissez le champ de « {name} » qui contient la classe d'occupation du sol.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Layer “{name}”: the field “{field}” names no class of land use. Choose another field.</source>
        <translation>Couche « {name} » : le champ « {field} » ne nomme aucune classe d'occupation du sol. Choisissez un autre champ.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Layer “{name}”: the field “{field}” has {n} different values; at most {most} classes are told apart. Choose the field with the class, or group the classes first.</source>
        <translation>Couche « {name} » : le champ « {field} » a {n} valeurs différentes ; {most} classes au plus sont distinguées. Choisissez le champ de la classe, ou regroupez d'abord les classes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Layer “{name}” has {found} classes, more than the {n} of the score: {names}. Group them, or give a larger number.</source>
        <translation>La couche « {name} » a {found} classes, plus que les {n} du score : {names}. Regroupez-les, ou donnez un nombre plus grand.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>“{name}” has {found} classes: {names}. A score of 100 means that {n} classes have the same share.</source>
        <translation>« {name} » a {found} classes : {names}. Un score de 100 signifie que {n} classes ont la même part.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>With a single class there is nothing to mix: without a score.</source>
        <translation>Avec une seule classe, il n'y a rien à mêler : sans score.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>{pct:.1f} percent of the land has no class. The mix is that of the rest; shares are of all land.</source>
        <translation>{pct:.1f} pour cent du terrain n'a pas de classe. La mixité est celle du reste ; les parts portent sur tout le terrain.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Classes overlap on {pct:.1f} percent of the land, which counts in each of them. Check “{name}” for polygons drawn over each other.</source>
        <translation>Des classes se superposent sur {pct:.1f} pour cent du terrain, qui compte dans chacune d'elles. Cherchez dans « {name} » des polygones dessinés les uns sur les autres.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Checking the spaces</source>
        <translation>Vérification des espaces</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Areas were measured in {crs}.</source>
        <translation>Les superficies ont été mesurées en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Carrying over what was decided before</source>
        <translation>Reprise des décisions antérieures</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Merging touching spaces</source>
        <translation>Fusion des espaces contigus</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Measuring open land</source>
        <translation>Mesure des terrains ouverts</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>“{name}”: {n} spaces are drawn twice and counted once (features {ids} repeat features {of}).</source>
        <translation>« {name} » : {n} espaces sont dessinés deux fois et comptés une fois (les entités {ids} répètent les entités {of}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>{n} pairs of spaces overlap, {different} of them of different kinds, for example {examples}. Their land counts once in hectares and percentages.</source>
        <translation>{n} paires d'espaces se superposent, dont {different} de types différents, par exemple {examples}. Leur terrain compte une seule fois dans les hectares et les pourcentages.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Spaces by kind (in brackets those that count): {kinds}.</source>
        <translation>Espaces par type (entre parenthèses, ceux qui comptent) : {kinds}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/people_served.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden in {n} areas (field suppressed).</source>
        <translation>Les effectifs de moins de {minimum:g} personnes, et ce qui permettrait de les déduire, sont masqués dans {n} zones (champ suppressed).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>Distances measured in {crs}.</source>
        <translation>Distances mesurées en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>None of the {n} spaces of “{name}” counts as open public space, so nobody is served. Set access and status with the open space inventory, or count spaces of unknown access or still to be checked.</source>
        <translation>Aucun des {n} espaces de « {name} » ne compte comme espace public ouvert, personne n'est donc desservi. Définissez access et status avec l'inventaire des espaces ouverts, ou comptez les espaces d'accès inconnu ou encore à vérifier.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>“{name}”: {n} spaces have no catchment in the table of size classes and serve nobody (features {ids}).</source>
        <translation>« {name} » : {n} espaces n'ont pas de distance de desserte dans la table des classes de taille et ne desservent personne (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>Each space serves up to the distance of its size class: {distances} m.</source>
        <translation>Chaque espace dessert jusqu'à la distance de sa classe de taille : {distances} m.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>“{name}”: {n} spaces are drawn again where another is (features {ids}). This changes no distance.</source>
        <translation>« {name} » : {n} espaces sont redessinés là où il y en a déjà un (entités {ids}). Cela ne change aucune distance.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>No area of “{name}” has people in “{population}” and a known “{supply}”, so there is nothing to compare. Check both fields.</source>
        <translation>Aucune zone de « {name} » n'a à la fois des personnes dans « {population} » et un « {supply} » connu : il n'y a donc rien à comparer. Vérifiez les deux champs.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden in {n} areas (field suppressed); on the Lorenz curve these areas are one, the curve by deprivation leaves them out.</source>
        <translation>Les effectifs de moins de {minimum:g} personnes, et ce qui permettrait de les déduire, sont masqués dans {n} zones (champ suppressed) ; sur la courbe de Lorenz, ces zones n'en font qu'une, la courbe selon le désavantage les laisse de côté.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Choose the field of “{name}” that holds the supply.</source>
        <translation>Choisissez le champ de « {name} » qui contient l'offre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Choose the field of “{name}” that holds the people.</source>
        <translation>Choisissez le champ de « {name} » qui contient le nombre de personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Layer “{name}”: the supply in “{field}” is negative in features {ids}. Nobody has less than nothing: correct these values or leave them empty, then run again.</source>
        <translation>Couche « {name} » : l'offre dans « {field} » est négative dans les entités {ids}. Personne n'a moins que rien : corrigez ces valeurs ou laissez-les vides, puis relancez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>“{name}”: nobody has any of it, so nothing is spread unequally.</source>
        <translation>« {name} » : personne n'en a, rien n'est donc réparti de façon inégale.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>“{name}” has one area with people, so there is nothing to compare: a Gini of 0 tells nothing. Give neighbourhoods, or make areas.</source>
        <translation>« {name} » n'a qu'une zone avec des personnes, il n'y a donc rien à comparer : un Gini de 0 ne dit rien. Donnez des quartiers, ou créez des zones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>The 40 percent of the people who have least have nothing, so the Palma ratio is unknown.</source>
        <translation>Les 40 pour cent de personnes les moins dotées n'ont rien, le ratio de Palma est donc inconnu.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>“{name}”: {n} spaces have no identifier and so no answers (features {ids}).</source>
        <translation>« {name} » : {n} espaces n'ont pas d'identifiant, et donc pas de réponses (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>“{name}”: {n} spaces share an identifier with another and have the same answers (spaces {ids}).</source>
        <translation>« {name} » : {n} espaces partagent un identifiant avec un autre et ont les mêmes réponses (espaces {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>The scoring is the plugin's own: 0 is worst, 100 best, as the table of questions says. {n} of {all} spaces have answers.</source>
        <translation>La notation est propre à l'extension : 0 est le pire, 100 le meilleur, comme l'indique la table des questions. {n} des {all} espaces ont des réponses.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>Scores of {n} spaces that fewer than {minimum:g} people stand behind, and what would give them away, are left empty.</source>
        <translation>Les scores de {n} espaces qui reposent sur moins de {minimum:g} personnes, ainsi que ce qui permettrait de les déduire, sont laissés vides.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>No space has that many answers. Where surveyors filled in the forms rather than people who were asked, one form a space is enough: set the smallest number of answers to 1.</source>
        <translation>Aucun espace n'a autant de réponses. Si les formulaires ont été remplis par des enquêteurs plutôt que par des personnes interrogées, un formulaire par espace suffit : fixez le plus petit nombre de réponses à 1.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>The denominator is the built-up extent, but no built-up layer is given. Give one, or choose “city”.</source>
        <translation>Le dénominateur est l'emprise bâtie, mais aucune couche d'emprise bâtie n'est donnée. Donnez-en une, ou choisissez « city ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>No counted open space of “{spaces}” and no street of “{streets}” lies in “{areas}”. Check that they show the same city and that their CRSs are right.</source>
        <translation>Aucun espace ouvert compté de « {spaces} » ni aucune rue de « {streets} » ne se trouve dans « {areas} ». Vérifiez que ces couches montrent la même ville et que leurs SCR sont corrects.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>Shares are of the built-up extent within the areas.</source>
        <translation>Les parts se rapportent à l'emprise bâtie à l'intérieur des zones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>Shares are of all land within the municipal boundary, as the areas give it. Where the areas are an urban extent, say so beside the figure.</source>
        <translation>Les parts se rapportent à l'ensemble des terrains situés dans la limite municipale, telle que la donnent les zones. Si les zones sont une emprise urbaine, précisez-le à côté du chiffre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_sites.py"/>
        <source>Layer “{name}”: the field “{field}” adds up to 0, so there is nobody to choose sites for. Choose another field, or check its values.</source>
        <translation>Couche « {name} » : la somme du champ « {field} » est 0, il n'y a donc personne pour qui choisir des sites. Choisissez un autre champ, ou vérifiez ses valeurs.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_sites.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden for {n} sites (field suppressed).</source>
        <translation>Les effectifs de moins de {minimum:g} personnes, et ce qui permettrait de les déduire, sont masqués pour {n} sites (champ suppressed).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: a dimension cannot be called “{name}”, the name of the score of all dimensions (lines {ids}). Call it something else.</source>
        <translation>Table « {table} » : une dimension ne peut pas s'appeler « {name} », le nom du score de toutes les dimensions (lignes {ids}). Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: column “{column}” runs from 0 (worst) to 100 (best), but not in lines {ids}. Correct them.</source>
        <translation>Table « {table} » : la colonne « {column} » va de 0 (le pire) à 100 (le meilleur), mais pas dans les lignes {ids}. Corrigez-les.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: the weight is negative in lines {ids}. Correct it.</source>
        <translation>Table « {table} » : le poids est négatif dans les lignes {ids}. Corrigez-le.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: line {line} repeats the answer “{answer}” of question “{question}”. Keep one of each.</source>
        <translation>Table « {table} » : la ligne {line} répète la réponse « {answer} » à la question « {question} ». N'en gardez qu'une de chaque.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: the range “{answer}” of line {line} does not run from a smaller to a larger number (one with score_to needs both). Write it as 1..5.</source>
        <translation>Table « {table} » : l'intervalle « {answer} » de la ligne {line} ne va pas d'un nombre plus petit à un plus grand (avec score_to, il faut les deux). Écrivez-le sous la forme 1..5.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: question “{question}” has different values of “{column}” (lines {ids}). Give it one.</source>
        <translation>Table « {table} » : la question « {question} » a des valeurs différentes de « {column} » (lignes {ids}). Donnez-lui-en une seule.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Layer “{name}”: question “{question}” may be any of the fields {fields}. Write the whole name of the right one into the table of questions.</source>
        <translation>Couche « {name} » : la question « {question} » peut être l'un des champs {fields}. Écrivez le nom complet du bon champ dans la table des questions.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>Table “{table}”: a walking distance must be above 0 m, but is not in lines {ids}.</source>
        <translation>Table « {table} » : une distance de marche doit être supérieure à 0 m, mais ne l'est pas dans les lignes {ids}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>“{name}”: {n} facilities of the classes {classes} are not in the table of distances and serve up to {distance_m:g} m.</source>
        <translation>« {name} » : {n} équipements des classes {classes} ne figurent pas dans la table des distances et desservent jusqu'à {distance_m:g} m.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>Walking distance by class: {distances}.</source>
        <translation>Distance de marche par classe : {distances}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>“{name}”: the field {field} is empty for {n} facilities (features {ids}): their capacity is not known. The supply per person leaves them out: a least figure near them, and empty where no other facility reaches.</source>
        <translation>« {name} » : le champ {field} est vide pour {n} équipements (entités {ids}) : leur capacité n'est pas connue. L'offre par personne les laisse de côté : un chiffre minimal à proximité, et vide là où aucun autre équipement n'est à portée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>“{name}”: {n} facilities reach nobody; their capacity of {supply:g} is in no supply ratio (features {ids}).</source>
        <translation>« {name} » : {n} équipements ne desservent personne ; leur capacité de {supply:g} n'entre dans aucun ratio d'offre (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>“{name}”: {n} candidates are drawn again where another is (features {ids}). A site and its double serve the same people, who count once.</source>
        <translation>« {name} » : {n} sites possibles sont redessinés là où il y en a déjà un (entités {ids}). Un site et son double desservent les mêmes personnes, qui comptent une fois.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>“{name}”: {n} candidates overlap each other (features {ids}). Each is a site of its own; people near several count once.</source>
        <translation>« {name} » : {n} sites possibles se superposent entre eux (entités {ids}). Chacun est un site à part entière ; les personnes proches de plusieurs comptent une fois.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>“{name}”: {n} candidates overlap open spaces of “{existing}” (features {ids}). They stay in the choice, but people whom those spaces serve already are never counted as newly served.</source>
        <translation>« {name} » : {n} sites possibles se superposent à des espaces ouverts de « {existing} » (entités {ids}). Ils restent dans le choix, mais les personnes que ces espaces desservent déjà ne sont jamais comptées comme nouvellement desservies.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>Chosen sites of rank {ranks} overlap each other on the ground: build on one, or on the part that is free.</source>
        <translation>Des sites choisis de rang {ranks} se superposent sur le terrain : aménagez l'un d'eux, ou la partie libre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>{n} of the chosen sites bring nobody within reach who was not already (features {ids}); they only make up the number.</source>
        <translation>{n} des sites choisis ne mettent à distance de marche personne qui n'y soit déjà (entités {ids}) ; ils ne font que compléter le nombre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The number of sites must be 1 or more; {n} was given.</source>
        <translation>Le nombre de sites doit être de 1 ou plus ; la valeur donnée est {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The share to reach must be above 0 % and at most 100 %; {value:g} was given.</source>
        <translation>La part à atteindre doit être supérieure à 0 % et de 100 % au plus ; la valeur donnée est {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The time limit must be above 0 seconds; {value:g} was given.</source>
        <translation>La limite de temps doit être supérieure à 0 seconde ; la valeur donnée est {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The method must be one of {known}; “{value}” was given.</source>
        <translation>La méthode doit être l'une de {known} ; la valeur donnée est « {value} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Sites are chosen and ranked, and a target is measured, by the field “{field}”; newly_served and the shares served count everyone.</source>
        <translation>Les sites sont choisis et classés, et un objectif est mesuré, selon le champ « {field} » ; newly_served et les parts desservies comptent tout le monde.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Choosing among {n} sites, for {limit:g} seconds at most</source>
        <translation>Choix parmi {n} sites, en {limit:g} secondes au plus</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>A share to reach is given ({target:g} %): it decides how many sites there are, and the number of sites ({n}) is not used.</source>
        <translation>Une part à atteindre est donnée ({target:g} %) : c'est elle qui détermine le nombre de sites, et le nombre de sites ({n}) n'est pas utilisé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>{target:g} % are served already by the spaces that exist: no site is needed.</source>
        <translation>{target:g} % sont déjà desservis par les espaces existants : aucun site n'est nécessaire.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>{asked} sites are asked for, but “{name}” has {n} candidates: all of them are chosen.</source>
        <translation>{asked} sites sont demandés, mais « {name} » a {n} sites possibles : tous sont choisis.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The target of {target:g} % cannot be reached: all {n} candidates of “{name}” together bring it from {before:.2f} % to {most:.2f} %. Choose a lower target, a longer walking distance, or more candidates.</source>
        <translation>L'objectif de {target:g} % ne peut pas être atteint : les {n} sites possibles de « {name} » ensemble le portent de {before:.2f} % à {most:.2f} %. Choisissez un objectif plus bas, une distance de marche plus longue, ou davantage de sites possibles.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Chosen one after another (greedy): no choice of as many sites can do better by more than {gap:.2f} % of the best (bound of the linear programme).</source>
        <translation>Choisis l'un après l'autre (greedy) : aucun choix d'autant de sites ne peut faire mieux de plus de {gap:.2f} % du meilleur (borne du programme linéaire).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Proved: no other choice of as many sites newly serves more.</source>
        <translation>Prouvé : aucun autre choix d'autant de sites ne dessert nouvellement plus de personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The search ended at the time limit of {limit:g} seconds. This is the best choice found; it is proved to lie at most {gap:.2f} % below the best there is. A longer time limit may close the gap.</source>
        <translation>La recherche s'est terminée à la limite de temps de {limit:g} secondes. Voici le meilleur choix trouvé ; il est prouvé qu'il est à {gap:.2f} % au plus sous le meilleur possible. Une limite de temps plus longue peut combler l'écart.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Proved: fewer than {n} sites do not reach {target:g} %.</source>
        <translation>Prouvé : moins de {n} sites n'atteignent pas {target:g} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The search ended at the time limit of {limit:g} seconds: {n} sites reach {target:g} %, and at least {least} are needed. A longer time limit may close the gap.</source>
        <translation>La recherche s'est terminée à la limite de temps de {limit:g} secondes : {n} sites atteignent {target:g} %, et il en faut au moins {least}. Une limite de temps plus longue peut combler l'écart.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Chosen one after another (greedy): {n} sites reach {target:g} %, and at least {least} are needed (bound of the linear programme).</source>
        <translation>Choisis l'un après l'autre (greedy) : {n} sites atteignent {target:g} %, et il en faut au moins {least} (borne du programme linéaire).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The package scipy of this QGIS is older than 1.9 and cannot finish the search. This is the best choice found; it is proved to lie at most {gap:.2f} % from the best there is.</source>
        <translation>Le paquet scipy de ce QGIS est antérieur à 1.9 et ne peut pas terminer la recherche. Voici le meilleur choix trouvé ; il est prouvé qu'il est à {gap:.2f} % au plus du meilleur possible.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_reach.py"/>
        <source>Walking from each candidate site</source>
        <translation>Marche depuis chaque site possible</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_reach.py"/>
        <source>Layer “{name}” is empty: nobody has a public space yet.</source>
        <translation>La couche « {name} » est vide : personne n'a encore d'espace public.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_reach.py"/>
        <source>{people:.0f} people ({n} features) live farther than {max_snap_m:g} m from a usable street: a site serves them only where they live inside it. They count as not served.</source>
        <translation>{people:.0f} personnes ({n} entités) vivent à plus de {max_snap_m:g} m d'une rue utilisable : un site ne les dessert que si elles vivent à l'intérieur. Elles comptent comme non desservies.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>{n} rejected spaces stay in the layer but in no number.</source>
        <translation>{n} espaces rejetés restent dans la couche mais n'entrent dans aucun chiffre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>No space of “{spaces}” lies in “{areas}”. Check that both show the same city and that their CRSs are right.</source>
        <translation>Aucun espace de « {spaces} » ne se trouve dans « {areas} ». Vérifiez que les deux couches représentent la même ville et que leurs SCR sont corrects.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>{n} spaces lie outside “{areas}” and are in no figure.</source>
        <translation>{n} espaces se trouvent hors de « {areas} » et n'entrent dans aucun chiffre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>{n:,.0f} people live outside the areas.</source>
        <translation>{n:,.0f} personnes vivent hors des zones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_merging.py"/>
        <source>{n} spaces that touch and are alike were merged into {merged} (of {all} spaces).</source>
        <translation>{n} espaces semblables qui se touchent ont été fusionnés en {merged} (sur {all} espaces).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_merging.py"/>
        <source>All spaces of “{name}” are smaller than {min_area_m2:g} m². Lower the smallest area.</source>
        <translation>Tous les espaces de « {name} » sont plus petits que {min_area_m2:g} m². Diminuez la surface minimale.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_merging.py"/>
        <source>{n} spaces smaller than {min_area_m2:g} m² were left out.</source>
        <translation>{n} espaces plus petits que {min_area_m2:g} m² ont été écartés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_sizes.py"/>
        <source>Table “{name}”: the size classes {classes} have no lower limit, a limit that is not below the upper one, or overlap another class. Correct min_ha and max_ha.</source>
        <translation>Table « {name} » : les classes de taille {classes} n'ont pas de limite inférieure, ont une limite inférieure qui n'est pas en dessous de la limite supérieure, ou chevauchent une autre classe. Corrigez min_ha et max_ha.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>Layer “{name}” is no earlier inventory: it has neither of the fields space_id and status. Choose an earlier result of this step, or none.</source>
        <translation>La couche « {name} » n'est pas un inventaire antérieur : elle n'a ni le champ space_id ni le champ status. Choisissez un résultat antérieur de cette étape, ou aucun.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} of {all} spaces are in the previous inventory; what was decided about {decided} of them was carried over.</source>
        <translation>{n} espaces sur {all} figurent dans l'inventaire précédent ; les décisions prises pour {decided} d'entre eux ont été reprises.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} spaces were several about which different things had been decided: {examples}. What was decided about more than half of a space holds; without such, the space is to be checked.</source>
        <translation>{n} espaces étaient auparavant plusieurs, au sujet desquels des choses différentes avaient été décidées : {examples}. Ce qui a été décidé pour plus de la moitié d'un espace vaut ; à défaut, l'espace est à contrôler.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} spaces are more than twice as large as when it was decided about them (previously {ids}). What was decided stands; look at them again.</source>
        <translation>{n} espaces sont plus de deux fois plus grands que lorsqu'on a décidé à leur sujet (auparavant {ids}). Ce qui a été décidé est maintenu ; examinez-les de nouveau.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>“{name}”: the {field} of features {ids} is none of {known} ({values}), so what was decided about it is not known. Correct it there and run this step again.</source>
        <translation>« {name} » : la valeur du champ {field} des entités {ids} n'est aucune de {known} ({values}), ce qui avait été décidé à leur sujet n'est donc pas connu. Corrigez-la à cet endroit et exécutez de nouveau cette étape.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} spaces of the previous inventory have no counterpart any more, {verified} of them verified. Spaces: {ids}. If they still exist, add them to the open spaces.</source>
        <translation>{n} espaces de l'inventaire précédent n'ont plus d'équivalent, dont {verified} vérifiés. Espaces : {ids}. S'ils existent toujours, ajoutez-les aux espaces ouverts.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}” tells neither what its spaces are nor who may enter them: all count as open to the public until somebody rejects them.</source>
        <translation>« {name} » n'indique ni ce que sont ses espaces ni qui peut y entrer : tous comptent comme ouverts au public jusqu'à ce que quelqu'un les rejette.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}” does not tell what its spaces are: they count by their access alone.</source>
        <translation>« {name} » n'indique pas ce que sont ses espaces : ils comptent selon leur seul accès.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}”: the kinds {kinds} are not in the table of kinds; they are to be checked. Add them to the table to decide whether they count.</source>
        <translation>« {name} » : les types {kinds} ne figurent pas dans la table des types ; ils sont à contrôler. Ajoutez-les à la table pour décider s'ils comptent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}”: the access of features {ids} is told in words that are not known ({values}) and counts as unknown.</source>
        <translation>« {name} » : l'accès des entités {ids} est indiqué par des mots inconnus ({values}) et est considéré comme unknown.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}”: the status of features {ids} is none of {known} ({values}); it was set from their kind and access.</source>
        <translation>« {name} » : le statut des entités {ids} n'est aucun de {known} ({values}) ; il a été défini d'après leur type et leur accès.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Joining the streets</source>
        <translation>Raccordement des rues</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Walking from homes to streets</source>
        <translation>Marche des domiciles aux rues</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Finding the entrances</source>
        <translation>Recherche des points d'entrée</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Self-check: 0 of {n} catchment parts lie beyond the distance ({distances} m).</source>
        <translation>Autocontrôle : 0 partie d'aire de desserte sur {n} se trouve au-delà de la distance ({distances} m).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>“{name}”: {n} entrances lie farther than {tolerance_m:g} m from any place and were not used (features {ids}).</source>
        <translation>« {name} » : {n} points d'entrée se trouvent à plus de {tolerance_m:g} m de tout lieu et n'ont pas été utilisés (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>“{name}”: {n} entrances lie farther than {max_snap_m:g} m from any street and lead nowhere (features {ids}).</source>
        <translation>« {name} » : {n} points d'entrée se trouvent à plus de {max_snap_m:g} m de toute rue et ne mènent nulle part (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>Lengths and areas measured in {crs}.</source>
        <translation>Longueurs et surfaces mesurées en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>Counting intersections</source>
        <translation>Comptage des intersections</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>“{name}”: at {n} places streets of one level cross without a shared vertex; these are not counted as intersections. If the streets do meet there, choose “Join streets that cross without a vertex”.</source>
        <translation>« {name} » : à {n} endroits, des rues de même niveau se croisent sans sommet commun ; elles ne sont pas comptées comme intersections. Si les rues s'y rencontrent vraiment, choisissez « Raccorder les rues qui se croisent sans sommet ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>{nodes} intersections closer than {merge_m:g} m along a street were counted as {n}: carriageways of one street, offset crossings.</source>
        <translation>{nodes} intersections à moins de {merge_m:g} m l'une de l'autre le long d'une rue ont été comptées comme {n} : chaussées d'une même rue, croisements décalés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>{n} street ends lie on the edge of the areas, where the streets were cut; they are no dead ends.</source>
        <translation>{n} extrémités de rue se trouvent au bord des zones, où les rues ont été coupées ; ce ne sont pas des impasses.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>Scores of {indicator}: {source}.</source>
        <translation>Scores de {indicator} : {source}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>There is no benchmark for {indicators}: without a score.</source>
        <translation>Il n'y a pas de valeur de référence pour {indicators} : sans score.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Widths between facades need a layer of buildings. Give one, or take the widths from the table.</source>
        <translation>Les largeurs entre façades nécessitent une couche de bâtiments. Indiquez-en une, ou prenez les largeurs dans la table.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Measuring between facades</source>
        <translation>Mesure entre façades</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>The areas overlap by {pct:.1f} percent of the city; the city's figures count their union once.</source>
        <translation>Les zones se chevauchent sur {pct:.1f} pour cent de la ville ; les chiffres de la ville ne comptent leur union qu'une fois.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>No street of “{streets}” lies in or near “{areas}”. Check that they show the same city and that both layers have the right CRS.</source>
        <translation>Aucune rue de « {streets} » ne se trouve dans « {areas} » ou à proximité. Vérifiez que les deux couches représentent la même ville et que leur SCR est correct.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>{n} streets take the space between the building facades on both sides as their width (low and high: its quartiles). This is the plugin's own estimate: it includes front yards and does not count as measured.</source>
        <translation>{n} rues prennent pour largeur l'espace entre les façades des bâtiments des deux côtés (valeurs basse et haute : ses quartiles). Il s'agit d'une estimation propre à l'extension : elle comprend les cours avant et ne compte pas comme mesurée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>None of the sample points fell inside “{name}”. Ask for more samples per km² (now {density:g}).</source>
        <translation>Aucun des points d'échantillonnage n'est tombé dans « {name} ». Demandez davantage d'échantillons par km² (actuellement {density:g}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Uniting street land</source>
        <translation>Union de l'emprise des rues</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Street land with low widths</source>
        <translation>Emprise des rues avec les largeurs basses</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Street land with high widths</source>
        <translation>Emprise des rues avec les largeurs hautes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Estimated from {n} circles of {ha:g} ha around ten shifted sets of Halton points, {density:g} per km² of the bounding box and so of the city; points outside are dropped, circles cut at the edge. Unbiased where streets are as dense at the edge as further inside. Street land is given within circles only.</source>
        <translation>Estimation à partir de {n} cercles de {ha:g} ha autour de dix jeux décalés de points de Halton, {density:g} par km² du rectangle englobant et donc de la ville ; les points situés à l'extérieur sont écartés, les cercles sont coupés au bord. Sans biais lorsque les rues sont aussi denses au bord que plus à l'intérieur. L'emprise des rues n'est donnée qu'à l'intérieur des cercles.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>{n} of ten sets have no point inside, so the standard error is unknown. Ask for more samples per km².</source>
        <translation>{n} des dix jeux n'ont aucun point à l'intérieur, de sorte que l'erreur type est inconnue. Demandez davantage d'échantillons par km².</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Table “{name}”: lines {ids} count as street but have no central width. Give one in metres.</source>
        <translation>Table « {name} » : les lignes {ids} comptent comme rues mais n'ont pas de largeur centrale. Indiquez-en une en mètres.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Table “{name}”: the widths in lines {ids} must satisfy 0 &lt; low ≤ central ≤ high ≤ {most:g} m.</source>
        <translation>Table « {name} » : les largeurs des lignes {ids} doivent satisfaire 0 &lt; basse ≤ centrale ≤ haute ≤ {most:g} m.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Table “{table}” has no width for these classes of “{name}”: {counts}. Add a row for each, or a row “{unknown}” for all of them.</source>
        <translation>La table « {table} » n'a pas de largeur pour ces classes de « {name} » : {counts}. Ajoutez une ligne pour chacune, ou une ligne « {unknown} » pour toutes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>None of the {n} features of “{name}” counts as a street ({counts}). Check the class field and the column counts_as_street of table “{table}”.</source>
        <translation>Aucune des {n} entités de « {name} » ne compte comme rue ({counts}). Vérifiez le champ de classe et la colonne counts_as_street de la table « {table} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Of {n} features of “{name}” in and near the areas, {counted} count as streets. {measured} have a measured width; the others take theirs by class from table “{table}”.</source>
        <translation>Sur {n} entités de « {name} » dans les zones et à proximité, {counted} comptent comme rues. {measured} ont une largeur mesurée ; les autres prennent la leur par classe dans la table « {table} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Left out as no street land: {counts}.</source>
        <translation>Écartés car ne faisant pas partie de l'emprise des rues : {counts}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>These classes are not in table “{table}” and count like its row “{unknown}”: {counts}.</source>
        <translation>Ces classes ne figurent pas dans la table « {table} » et comptent comme sa ligne « {unknown} » : {counts}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>{n} widths of “{name}” are no number between 0 and {most:g} m and were replaced by the table's (features {ids}).</source>
        <translation>{n} largeurs de « {name} » ne sont pas un nombre compris entre 0 et {most:g} m et ont été remplacées par celles de la table (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>Layer “{name}” has none of the questions of the table ({questions}). Its fields are: {fields}. Write your questions and answers into a copy of public_space_questions.csv and choose it as the table of questions.</source>
        <translation>La couche « {name} » n'a aucune des questions de la table ({questions}). Ses champs sont : {fields}. Écrivez vos questions et réponses dans une copie de public_space_questions.csv et choisissez-la comme table des questions.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}” has no field for {n} questions of the table, which count nowhere: {questions}.</source>
        <translation>« {name} » n'a pas de champ pour {n} questions de la table, qui ne comptent nulle part : {questions}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}”: {n} forms came twice and count once (submissions {ids}). In {differ} of them the answers differ from those that came first, which count.</source>
        <translation>« {name} » : {n} formulaires ont été reçus deux fois et comptent une fois (envois {ids}). Dans {differ} d'entre eux, les réponses diffèrent de celles reçues en premier, qui comptent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}”: {n} answers are not in the table of questions and count as not given. By value (features): {values}. Add them to the table if they are right.</source>
        <translation>« {name} » : {n} réponses ne figurent pas dans la table des questions et comptent comme non données. Par valeur (entités) : {values}. Ajoutez-les à la table si elles sont justes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}”: about {n} spaces respondents tell different things; their scores are averaged. By question (spaces): {examples}.</source>
        <translation>« {name} » : sur {n} espaces, les répondants disent des choses différentes ; leurs scores sont moyennés. Par question (espaces) : {examples}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>Layer “{name}”: field “{field}” has {n} different values, too many for groups. Choose one with classes, such as sex or age group.</source>
        <translation>Couche « {name} » : le champ « {field} » a {n} valeurs différentes, trop pour des groupes. Choisissez-en un avec des classes, comme le sexe ou le groupe d'âge.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>{n} forms do not tell the group ({field}); they count for everyone.</source>
        <translation>{n} formulaires n'indiquent pas le groupe ({field}) ; ils comptent pour tous.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>“{name}”: a form that came twice is told by the field “{field}”.</source>
        <translation>« {name} » : un formulaire reçu deux fois est reconnu au champ « {field} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>No answer of “{survey}” is about a space of “{spaces}”: the survey names the spaces {told}, the layer has {ids}. Choose the fields that hold the same identifiers.</source>
        <translation>Aucune réponse de « {survey} » ne porte sur un espace de « {spaces} » : l'enquête nomme les espaces {told}, la couche a {ids}. Choisissez les champs qui contiennent les mêmes identifiants.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>“{name}”: {n} forms name no space and count nowhere (features {ids}).</source>
        <translation>« {name} » : {n} formulaires ne nomment aucun espace et ne comptent nulle part (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>“{name}”: {n} forms are about spaces that “{spaces}” does not have and count nowhere (spaces {ids}; features {rows}).</source>
        <translation>« {name} » : {n} formulaires portent sur des espaces que « {spaces} » n'a pas et ne comptent nulle part (espaces {ids} ; entités {rows}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/affected_people.py"/>
        <source>Affected people are those who lived in damaged buildings before the event, not those directly affected of SDG 11.5.1. Residents are unknown for {unknown} of {damaged} damaged buildings, which add nobody.</source>
        <translation>Les personnes touchées sont celles qui vivaient dans des bâtiments endommagés avant l'événement, et non les personnes directement touchées de l'ODD 11.5.1. Les habitants sont inconnus pour {unknown} des {damaged} bâtiments endommagés, qui n'ajoutent personne.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/affected_people.py"/>
        <source>Numbers under {minimum:g} people, and what would give them away, are hidden in {n} areas and {cells} rows of the table of sectors (field suppressed).</source>
        <translation>Les nombres de moins de {minimum:g} personnes, et ce qui permettrait de les déduire, sont masqués dans {n} zones et {cells} lignes de la table des secteurs (champ suppressed).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/analysed_area.py"/>
        <source>Everything is taken as analysed, as asked: a building without a damage site counts as undamaged.</source>
        <translation>Tout est considéré comme analysé, comme demandé : un bâtiment sans site de dommage compte comme intact.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/analysed_area.py"/>
        <source>No layer says which land was analysed, so nobody knows whether a building without a damage site is undamaged: numbers and percentages of analysed buildings stay empty. Give the analysed area of the product.</source>
        <translation>Aucune couche ne dit quels terrains ont été analysés : on ne peut donc pas savoir si un bâtiment sans site de dommage est intact, et les nombres et pourcentages de bâtiments analysés restent vides. Donnez la zone analysée du produit.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/analysed_area.py"/>
        <source>“{name}” says what was analysed; so not everything is taken as analysed.</source>
        <translation>« {name} » dit ce qui a été analysé ; tout n'est donc pas considéré comme analysé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>None of the {n} sites of “{name}” has damage of class {lowest} ({word}) or more, so none blocks a street.</source>
        <translation>Aucun des {n} sites de « {name} » n'a de dommage de classe {lowest} ({word}) ou plus, aucun ne bloque donc de rue.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>{parts} street parts, {km:.2f} km, lie within {reach_m:g} m of a site with damage from {word} upwards and count as blocked by debris: the plugin's own rule. Nobody has looked at the streets themselves.</source>
        <translation>{parts} tronçons de rue, {km:.2f} km, se trouvent à moins de {reach_m:g} m d'un site dont le dommage est de {word} ou plus et comptent comme bloqués par des débris : règle propre à l'extension. Personne n'a examiné les rues elles-mêmes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>None of the {n} sites with damage from {word} upwards lies within {reach_m:g} m of an open street: the nearest is {nearest_m:.0f} m away.</source>
        <translation>Aucun des {n} sites dont le dommage est de {word} ou plus ne se trouve à moins de {reach_m:g} m d'une rue ouverte : le plus proche est à {nearest_m:.0f} m.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>None of the {n} streets of “{name}” is blocked, so nobody is cut off. If that is not so, check the field that says what is blocked, the damage classes that block, and the reach of debris.</source>
        <translation>Aucune des {n} rues de « {name} » n'est bloquée, personne n'est donc coupé. Si ce n'est pas le cas, vérifiez le champ qui dit ce qui est bloqué, les classes de dommage qui bloquent, et la portée des débris.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>Every street of “{name}” is blocked, so everyone is cut off. If that is not so, check whether the field “{field}” says which streets are open instead.</source>
        <translation>Toutes les rues de « {name} » sont bloquées, tout le monde est donc coupé. Si ce n'est pas le cas, vérifiez si le champ « {field} » indique plutôt quelles rues sont ouvertes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_words.py"/>
        <source>Layer “{name}”: nobody knows whether {values} in the field “{field}” mean blocked (features {ids}). Use yes and no, or give a table of your own words (BLOCKED_TABLE: a CSV with the columns word and blocked). Damage classes 0 to 4 belong in a field called damage_class.</source>
        <translation>Couche « {name} » : on ne peut pas savoir si {values} dans le champ « {field} » signifie bloqué (entités {ids}). Utilisez yes et no, ou donnez une table de vos propres mots (BLOCKED_TABLE : un CSV avec les colonnes word et blocked). Les classes de dommage 0 à 4 doivent figurer dans un champ nommé damage_class.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_words.py"/>
        <source>“{name}”: the field “{field}” is empty for {n} of {all} streets; they are taken as passable.</source>
        <translation>« {name} » : le champ « {field} » est vide pour {n} des {all} rues ; elles sont considérées comme praticables.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/changed_sites.py"/>
        <source>{n} sites lie outside “{areas}” and are in no row of it.</source>
        <translation>{n} sites se trouvent hors de « {areas} » et ne figurent dans aucune de ses lignes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/chosen_epoch.py"/>
        <source>Layer “{name}” has no epoch “{epoch}”. Its epochs are: {epochs}; its dates: {dates}. Choose one of them, “latest” or “all”.</source>
        <translation>La couche « {name} » n'a pas d'époque « {epoch} ». Ses époques sont : {epochs} ; ses dates : {dates}. Choisissez l'une d'elles, « latest » ou « all ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/chosen_epoch.py"/>
        <source>“{name}”: {n} values of site_id name places that lie apart (features {ids}), as when the ids of two products repeat. These rows count as different sites.</source>
        <translation>« {name} » : {n} valeurs de site_id désignent des lieux éloignés les uns des autres (entités {ids}), comme lorsque les identifiants de deux produits se répètent. Ces lignes comptent comme des sites différents.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/chosen_epoch.py"/>
        <source>“{name}”: each site is taken at its newest row, {n} of {all} rows. Sites by epoch: {epochs}.</source>
        <translation>« {name} » : chaque site est pris à sa ligne la plus récente, {n} des {all} lignes. Sites par époque : {epochs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>Layer “{name}”: the cost of clearing in “{field}” is not a number in features {ids}. Correct them or leave them empty.</source>
        <translation>Couche « {name} » : le coût du dégagement dans « {field} » n'est pas un nombre dans les entités {ids}. Corrigez ces valeurs ou laissez-les vides.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>Layer “{name}”: the cost of clearing in “{field}” is negative in features {ids}. Correct them or leave them empty.</source>
        <translation>Couche « {name} » : le coût du dégagement dans « {field} » est négatif dans les entités {ids}. Corrigez ces valeurs ou laissez-les vides.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>No field of costs is chosen: the cost of clearing a part is its length in metres, and a budget is metres.</source>
        <translation>Aucun champ de coût n'est choisi : le coût du dégagement d'un tronçon est sa longueur en mètres, et un budget s'exprime en mètres.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>Layer “{name}”: the field “{field}” is empty for all {n} blocked streets. Fill in what clearing them costs, or choose no field to count metres.</source>
        <translation>Couche « {name} » : le champ « {field} » est vide pour les {n} rues bloquées. Saisissez ce que coûte leur dégagement, ou ne choisissez aucun champ pour compter en mètres.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>“{name}”: the field “{field}” is empty for {n} blocked parts (features {ids}); they are taken at the median of the others, {per_m:.4g} a metre.</source>
        <translation>« {name} » : le champ « {field} » est vide pour {n} tronçons bloqués (entités {ids}) ; ils sont pris à la médiane des autres, {per_m:.4g} par mètre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/cut_off_counts.py"/>
        <source>Areas overlap: {n} places where people live lie in several. Each area counts them, the figures of the city count them once.</source>
        <translation>Des zones se superposent : {n} lieux où vivent des personnes se trouvent dans plusieurs. Chaque zone les compte, les chiffres de la ville les comptent une fois.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/cut_off_counts.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden in {n} rows of the table by area (field suppressed).</source>
        <translation>Les effectifs de moins de {minimum:g} personnes, et ce qui permettrait de les déduire, sont masqués dans {n} lignes de la table par zone (champ suppressed).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_archive.py"/>
        <source>“{name}” cannot be unpacked ({reason}). Download it again, or unpack it yourself and choose the layer in it.</source>
        <translation>« {name} » ne peut pas être décompressé ({reason}). Téléchargez-le de nouveau, ou décompressez-le vous-même et choisissez la couche qu'il contient.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_archive.py"/>
        <source>“{name}” was refused: names in it lead out of its folder ({members}), so unpacking it could overwrite other files. Get the product from its publisher again.</source>
        <translation>« {name} » a été refusé : des noms qu'il contient mènent hors de son dossier ({members}), sa décompression pourrait donc écraser d'autres fichiers. Procurez-vous de nouveau le produit auprès de son éditeur.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_archive.py"/>
        <source>“{name}” was refused: {packed:.0f} MB would unpack to {size:.0f} MB, which is more than a damage product has or the disk holds. Unpack it yourself if you trust it, and choose the layer in it.</source>
        <translation>« {name} » a été refusé : {packed:.0f} Mo donneraient {size:.0f} Mo une fois décompressés, plus que n'en a un produit d'évaluation des dommages ou que le disque ne peut en contenir. Décompressez-le vous-même si vous lui faites confiance, et choisissez la couche qu'il contient.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>MATCH_M is {value}: a distance is 0 m or more.</source>
        <translation>MATCH_M vaut {value} : une distance est de 0 m ou plus.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>Change is between two moments: choose one epoch or date, or “latest”, for each of the two, not “all”.</source>
        <translation>L'évolution se mesure entre deux moments : choisissez pour chacun des deux une époque ou une date, ou « latest », et non « all ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>The later layer “{after}” is older ({newest}) than the earlier one “{before}” ({other}). Exchange them unless you mean it.</source>
        <translation>La couche la plus récente « {after} » est plus ancienne ({newest}) que la plus ancienne « {before} » ({other}). Échangez-les, sauf si c'est voulu.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>{n} sites have no counterpart before. Damaged ones count as new, which is right only where the earlier assessment looked: give the area that it analysed (BEFORE_AREA) to be sure.</source>
        <translation>{n} sites n'ont pas d'équivalent avant. Ceux qui sont endommagés comptent comme nouveaux, ce qui n'est juste que là où l'évaluation la plus ancienne a regardé : donnez la zone qu'elle a analysée (BEFORE_AREA) pour en être sûr.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>{n} sites have no counterpart after. That is no sign of repair, so they cannot be compared: give the area that the later assessment analysed (AFTER_AREA), where it looked and found nothing.</source>
        <translation>{n} sites n'ont pas d'équivalent après. Ce n'est pas un signe de réparation, ils ne peuvent donc pas être comparés : donnez la zone que l'évaluation la plus récente a analysée (AFTER_AREA), où elle a regardé et n'a rien trouvé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_classes.py"/>
        <source>Table “{path}”: the damage class in lines {ids} must be 1, 2, 3 or 4.</source>
        <translation>Table « {path} » : la classe de dommage des lignes {ids} doit être 1, 2, 3 ou 4.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_codes.py"/>
        <source>“{name}”: field “{field}” holds numbers. xBD has two codings (no-damage is 1 in one and 0 in the other), so numbers cannot be told apart: give the labels, or a crosswalk table with SCHEME = custom.</source>
        <translation>« {name} » : le champ « {field} » contient des nombres. xBD a deux codages (no-damage vaut 1 dans l'un et 0 dans l'autre), les nombres ne peuvent donc pas être distingués : donnez les étiquettes, ou une table de correspondance avec SCHEME = custom.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_codes.py"/>
        <source>Table “{table}” reads the codes of UNOSAT's field “{field}” backwards. In UNOSAT's products 1 is destroyed, 2 severe, 3 moderate and 4 possible damage. Correct the table; if your data is really coded otherwise, give the field another name.</source>
        <translation>La table « {table} » lit à l'envers les codes du champ « {field} » d'UNOSAT. Dans les produits d'UNOSAT, 1 est détruit, 2 grave, 3 modéré et 4 dommage possible. Corrigez la table ; si vos données sont réellement codées autrement, donnez un autre nom au champ.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_codes.py"/>
        <source>“{name}”: the codes in “{field}” are turned round (“{other}” says {said}). In UNOSAT's products 1 is destroyed, 2 severe, 3 moderate and 4 possible damage. Get the product as UNOSAT published it, or choose SCHEME = custom and a crosswalk table if you know what the codes mean.</source>
        <translation>« {name} » : les codes de « {field} » sont inversés (« {other} » indique {said}). Dans les produits d'UNOSAT, 1 est détruit, 2 grave, 3 modéré et 4 dommage possible. Procurez-vous le produit tel qu'UNOSAT l'a publié, ou choisissez SCHEME = custom et une table de correspondance si vous savez ce que signifient les codes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Give a table of unit costs, or the GDP per person in US dollars of 2010. Without unit costs nothing can be costed.</source>
        <translation>Donnez une table de coûts unitaires, ou le PIB par habitant en dollars des États-Unis de 2010. Sans coûts unitaires, rien ne peut être chiffré.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>The table of unit costs was used; the GDP per person stands in only where there is none, since amounts of other currencies and years cannot be added.</source>
        <translation>La table des coûts unitaires a été utilisée ; le PIB par habitant ne la remplace que là où il n'y en a pas, car des montants de monnaies et d'années différentes ne peuvent pas être additionnés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>The GDP per person must be above 0; {value:g} was given.</source>
        <translation>Le PIB par habitant doit être supérieur à 0 ; la valeur donnée est {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Layer “{name}” has no field for the use of its buildings. Costs are known by use: choose the field with the use or the sector, or say what a building is taken as whose use is not known (residential). Its fields are: {fields}.</source>
        <translation>La couche « {name} » n'a pas de champ pour l'usage de ses bâtiments. Les coûts sont connus par usage : choisissez le champ de l'usage ou du secteur, ou dites pour quoi est pris un bâtiment dont l'usage n'est pas connu (residential). Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>The use is not known for {n} of {all} damaged buildings: they are taken as “{use}”, as the parameter says.</source>
        <translation>L'usage n'est pas connu pour {n} des {all} bâtiments endommagés : ils sont pris comme « {use} », comme l'indique le paramètre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>No use of the damaged buildings has a unit cost ({uses}). Write the table's uses as the buildings have them, or add a row with the use * for all others.</source>
        <translation>Aucun usage des bâtiments endommagés n'a de coût unitaire ({uses}). Écrivez les usages de la table comme dans les bâtiments, ou ajoutez une ligne dont l'usage est * pour tous les autres.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>No unit cost for {n} of {all} damaged buildings (use: number): {uses}. They are not costed; “uncosted_pct” says their share.</source>
        <translation>Pas de coût unitaire pour {n} des {all} bâtiments endommagés (usage : nombre) : {uses}. Ils ne sont pas chiffrés ; « uncosted_pct » en donne la part.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>{n} damaged buildings are not costed because their footprint or the ratio of their use and class is not known.</source>
        <translation>{n} bâtiments endommagés ne sont pas chiffrés parce que leur emprise au sol, ou le taux de leur usage et de leur classe, n'est pas connu.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Amounts in {currency} of {year}, damage ratios from {table}. Low and high assume that everything errs together: they are bounds.</source>
        <translation>Montants en {currency} de {year}, taux de dommage de {table}. Les valeurs basse et haute supposent que toutes les erreurs vont dans le même sens : ce sont des bornes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Needs = damage × {better:g} (build back better) × {overheads:g} (overheads) × {inflation:g} (cumulative inflation since {year}).</source>
        <translation>Besoins = dommage × {better:g} (reconstruire en mieux) × {overheads:g} (frais généraux) × {inflation:g} (inflation cumulée depuis {year}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>{n} buildings are possibly damaged. Their part of the central amount stands in “possible_central”.</source>
        <translation>{n} bâtiments sont possiblement endommagés. Leur part du montant central figure dans « possible_central ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>p10, p50 and p90 come from {draws} draws: unit cost and ratio once per use and class, triangular between low, central and high. They do not add up over rows.</source>
        <translation>p10, p50 et p90 proviennent de {draws} tirages : coût unitaire et taux, une fois par usage et classe, selon une loi triangulaire entre les valeurs basse, centrale et haute. Ils ne s'additionnent pas d'une ligne à l'autre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>Layer “{name}”: the field “{field}” is not a number of structures in features {ids}. Correct them or leave them empty, then run again.</source>
        <translation>Couche « {name} » : le champ « {field} » n'est pas un nombre de structures dans les entités {ids}. Corrigez ces valeurs ou laissez-les vides, puis relancez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>“{name}”: {n} areas without footprints (features {ids}) are analysed in part only. Nobody knows how many of their structures lie in that part, so their percentages stay empty.</source>
        <translation>« {name} » : {n} zones sans emprises au sol (entités {ids}) ne sont analysées qu'en partie. On ne sait pas combien de leurs structures se trouvent dans cette partie, leurs pourcentages restent donc vides.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>“{name}”: {n} areas (features {ids}) have more damage sites than analysed structures, so their number of structures cannot be right and their percentages stay empty. Check the field.</source>
        <translation>« {name} » : {n} zones (entités {ids}) ont plus de sites de dommage que de structures analysées, leur nombre de structures ne peut donc pas être juste et leurs pourcentages restent vides. Vérifiez le champ.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>Areas without footprints overlap, and nobody knows which structures they share: the number analysed in the city, and its percentage, stay empty.</source>
        <translation>Des zones sans emprises au sol se superposent, et l'on ne sait pas quelles structures elles partagent : le nombre de structures analysées dans la ville, et son pourcentage, restent vides.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>“{name}”: {n} damaged sites lie in areas without footprints (features {ids}) where nobody knows how many structures were analysed. They count as damaged, so the city has no percentage. Give footprints or the number of structures there, or leave these areas out.</source>
        <translation>« {name} » : {n} sites endommagés se trouvent dans des zones sans emprises au sol (entités {ids}) où l'on ne sait pas combien de structures ont été analysées. Ils comptent comme endommagés, la ville n'a donc pas de pourcentage. Donnez-y des emprises au sol ou le nombre de structures, ou laissez ces zones de côté.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>Areas of “{name}” overlap: {n} buildings or sites lie in more than one. They count in each row, and once in the figures of the city, so the rows add up to more than the city.</source>
        <translation>Des zones de « {name} » se superposent : {n} bâtiments ou sites se trouvent dans plusieurs. Ils comptent dans chaque ligne, et une fois dans les chiffres de la ville : la somme des lignes dépasse donc la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>{n} buildings have a class that spans “{word}”, from which buildings count as damaged. They are not counted as damaged; split their class first if you know more.</source>
        <translation>{n} bâtiments ont une classe qui s'étend de part et d'autre de « {word} », à partir de laquelle les bâtiments comptent comme endommagés. Ils ne sont pas comptés comme endommagés ; scindez d'abord leur classe si vous en savez plus.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_crosswalk.py"/>
        <source>Table “{path}” needs the columns source_class (the value in the data) and damage_class (0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed; empty: not analysed), and for a value between two classes damage_class_high.</source>
        <translation>La table « {path} » a besoin des colonnes source_class (la valeur dans les données) et damage_class (0 aucun, 1 possible, 2 modéré, 3 grave, 4 détruit ; vide : non analysé), et, pour une valeur entre deux classes, damage_class_high.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_crosswalk.py"/>
        <source>Table “{path}”: damage_class takes 0 to 4, none, possible, moderate, severe, destroyed, or nothing for not analysed; damage_class_high a higher one. Correct these lines (line: value): {ids}.</source>
        <translation>Table « {path} » : damage_class accepte 0 à 4, none, possible, moderate, severe, destroyed, ou rien pour non analysé ; damage_class_high une classe plus élevée. Corrigez ces lignes (ligne : valeur) : {ids}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_crosswalk.py"/>
        <source>Table “{path}” gives a value two different classes in these lines (line: value): {ids}. Keep one.</source>
        <translation>La table « {path} » donne à une valeur deux classes différentes dans ces lignes (ligne : valeur) : {ids}. N'en gardez qu'une.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_dates.py"/>
        <source>“{layer}”: dates in “{field}” are written in {n} ways ({forms}); each was read as what it is.</source>
        <translation>« {layer} » : les dates de « {field} » sont écrites de {n} façons ({forms}) ; chacune a été lue pour ce qu'elle est.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_dates.py"/>
        <source>“{layer}”: these values of “{field}” are no dates and became empty: {values}.</source>
        <translation>« {layer} » : ces valeurs de « {field} » ne sont pas des dates et sont devenues vides : {values}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_dates.py"/>
        <source>“{layer}”: in these dates of “{field}” nothing tells the day from the month, so they became empty: {values}. Say with DATE_ORDER which comes first.</source>
        <translation>« {layer} » : dans ces dates de « {field} », rien ne distingue le jour du mois, elles sont donc devenues vides : {values}. Indiquez avec DATE_ORDER ce qui vient en premier.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: the dates of a Copernicus product lie in its table of images (source), which was not found, so they are unknown. Give the product's zip as it was published.</source>
        <translation>« {name} » : les dates d'un produit Copernicus se trouvent dans sa table d'images (source), qui n'a pas été trouvée ; elles sont donc inconnues. Donnez le zip du produit tel qu'il a été publié.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: the product's table of images lacks these ids of “{field}”: {ids}.</source>
        <translation>« {name} » : il manque à la table d'images du produit ces identifiants de « {field} » : {ids}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: the numbers of its date fields are not in order of time; epochs were numbered by date: {order}.</source>
        <translation>« {name} » : les numéros de ses champs de date ne suivent pas l'ordre du temps ; les époques ont été numérotées selon la date : {order}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: {n} sites have their dates in another order than most; their records were put in order of time.</source>
        <translation>« {name} » : {n} sites ont leurs dates dans un autre ordre que la plupart ; leurs enregistrements ont été remis dans l'ordre du temps.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_fillers.py"/>
        <source>“{layer}”: “{value}” in “{field}” is a filler and became empty ({n} features).</source>
        <translation>« {layer} » : « {value} » dans « {field} » est une valeur de remplissage et est devenue vide ({n} entités).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>“{name}”: none of its damage values is known: {values}. Give a CROSSWALK_TABLE that says what they mean: a CSV file with the columns source_class and damage_class (0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed, empty: not analysed).</source>
        <translation>« {name} » : aucune de ses valeurs de dommage n'est connue : {values}. Donnez une CROSSWALK_TABLE qui dit ce qu'elles signifient : un fichier CSV avec les colonnes source_class et damage_class (0 aucun, 1 possible, 2 modéré, 3 grave, 4 détruit, vide : non analysé).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>{n} records are about no site by the crosswalk table and were left out: {values}.</source>
        <translation>{n} enregistrements ne concernent aucun site selon la table de correspondance et ont été laissés de côté : {values}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>These values are in no crosswalk and got no class, since guessing would be worse: {values}. Write what they mean into a copy of {table} and give it as CROSSWALK_TABLE.</source>
        <translation>Ces valeurs ne figurent dans aucune table de correspondance et n'ont reçu aucune classe, car deviner serait pire : {values}. Écrivez ce qu'elles signifient dans une copie de {table} et donnez-la comme CROSSWALK_TABLE.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>{n} records span two classes in their source and were put into the lower one, as you chose.</source>
        <translation>{n} enregistrements couvrent deux classes dans leur source et ont été mis dans la classe inférieure, comme vous l'avez choisi.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>{n} records span two classes in their source and were put into the higher one, as you chose.</source>
        <translation>{n} enregistrements couvrent deux classes dans leur source et ont été mis dans la classe supérieure, comme vous l'avez choisi.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_overlay.py"/>
        <source>Distances and areas measured in {crs}.</source>
        <translation>Distances et surfaces mesurées en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_product.py"/>
        <source>“{name}”: these files in it cannot be read and were left out: {files}.</source>
        <translation>« {name} » : ces fichiers qu'il contient ne peuvent pas être lus et ont été laissés de côté : {files}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_product.py"/>
        <source>“{name}” holds no layer that can be read. A damage product is a zip, a GeoPackage, a shapefile, a geodatabase or a GeoJSON file.</source>
        <translation>« {name} » ne contient aucune couche lisible. Un produit d'évaluation des dommages est un zip, un GeoPackage, un shapefile, une géodatabase ou un fichier GeoJSON.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_ratios.py"/>
        <source>Table “{path}”: the ratios in lines {ids} must satisfy 0 ≤ low ≤ central ≤ high ≤ 100 %.</source>
        <translation>Table « {path} » : les taux des lignes {ids} doivent satisfaire 0 ≤ bas ≤ central ≤ haut ≤ 100 %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_ratios.py"/>
        <source>Table “{path}”: the ratios in lines {ids} are lower than those of a lighter damage class of the same use.</source>
        <translation>Table « {path} » : les taux des lignes {ids} sont inférieurs à ceux d'une classe de dommage plus légère du même usage.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_ratios.py"/>
        <source>No damage ratio is known for the uses {uses}: low and high take the lowest and highest ratio of all uses in {table}.</source>
        <translation>Aucun taux de dommage n'est connu pour les usages {uses} : les valeurs basse et haute prennent le taux le plus bas et le plus haut de tous les usages de {table}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_records.py"/>
        <source>“{name}”: {n} features have no geometry and were left out (features {ids}).</source>
        <translation>« {name} » : {n} entités n'ont pas de géométrie et ont été laissées de côté (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_records.py"/>
        <source>“{name}”: {n} features are exact copies of others and count once (features {ids}).</source>
        <translation>« {name} » : {n} entités sont des copies exactes d'autres et comptent une fois (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}” holds no damage sites. Choose a layer with features, or check its filter and selection. Where a product found no damage, there is nothing to overlay.</source>
        <translation>La couche « {name} » ne contient aucun site de dommage. Choisissez une couche avec des entités, ou vérifiez son filtre et sa sélection. Si un produit n'a trouvé aucun dommage, il n'y a rien à superposer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}” has no field damage_class, so it is not a standardised damage layer. Run “Standardise damage” (standardisedamage) on it first and give its result here. Its fields are: {fields}.</source>
        <translation>La couche « {name} » n'a pas de champ damage_class : ce n'est donc pas une couche de dommages normalisée. Exécutez d'abord sur elle « Normaliser les dommages » (standardisedamage) et donnez ici son résultat. Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}”: damage_class_high is below damage_class in features {ids}. It is the upper end of a class that spans several; correct it or leave it empty.</source>
        <translation>Couche « {name} » : damage_class_high est inférieur à damage_class dans les entités {ids}. C'est le haut d'une classe qui en couvre plusieurs ; corrigez-le ou laissez-le vide.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}”: {field} holds {values} (features {ids}), but a class is a whole number from 0 (none) to 4 (destroyed), or empty where not analysed. Run “Standardise damage” (standardisedamage) on the product, with a crosswalk table where its words are not known.</source>
        <translation>Couche « {name} » : {field} contient {values} (entités {ids}), mais une classe est un nombre entier de 0 (aucun) à 4 (détruit), ou vide si non analysé. Exécutez « Normaliser les dommages » (standardisedamage) sur le produit, avec une table de correspondance si ses mots ne sont pas connus.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}”: {field} holds {values} (features {ids}), which are not dates of the form 2024-05-03. Correct them or leave them empty; “Standardise damage” (standardisedamage) reads other forms.</source>
        <translation>Couche « {name} » : {field} contient {values} (entités {ids}), qui ne sont pas des dates de la forme 2024-05-03. Corrigez-les ou laissez-les vides ; « Normaliser les dommages » (standardisedamage) lit d'autres formes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: {n} sites have a damage_class_high but no damage_class (features {ids}); taken as not analysed.</source>
        <translation>« {name} » : {n} sites ont un damage_class_high mais pas de damage_class (entités {ids}) ; considérés comme non analysés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: the date of the image (sensor_date) is missing for {n} of {all} rows. They take the place of their epoch in the order of time, else they count as oldest.</source>
        <translation>« {name} » : la date de l'image (sensor_date) manque pour {n} des {all} lignes. Elles prennent la place de leur époque dans l'ordre du temps, sinon elles comptent comme les plus anciennes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: {n} sites are not analysed at the epoch used but are at another one; they count as not analysed. Choose the epoch “all” to use what is known of every epoch.</source>
        <translation>« {name} » : {n} sites ne sont pas analysés à l'époque utilisée mais le sont à une autre ; ils comptent comme non analysés. Choisissez l'époque « all » pour utiliser ce que l'on sait de toutes les époques.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: {n} sites share their coordinate with another, at {places} coordinates, up to {most} on one. Reports placed on a quarter or a street instead of a building look like that: they all meet the one building there.</source>
        <translation>« {name} » : {n} sites partagent leurs coordonnées avec un autre, en {places} points, jusqu'à {most} en un seul. C'est l'aspect de signalements placés sur un quartier ou une rue au lieu d'un bâtiment : ils touchent tous l'unique bâtiment qui s'y trouve.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: none of its {n} xBD label files holds a labelled building with coordinates. Choose the files from after the disaster (…_post_disaster.json).</source>
        <translation>« {name} » : aucun de ses {n} fichiers d'étiquettes xBD ne contient de bâtiment étiqueté avec des coordonnées. Choisissez les fichiers d'après la catastrophe (…_post_disaster.json).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: {n} xBD files from before the disaster have no labels and were passed over.</source>
        <translation>« {name} » : {n} fichiers xBD d'avant la catastrophe n'ont pas d'étiquettes et ont été ignorés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: these xBD files give their buildings in pixels only and were left out: {files}.</source>
        <translation>« {name} » : ces fichiers xBD ne donnent leurs bâtiments qu'en pixels et ont été laissés de côté : {files}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: these xBD files cannot be read and were left out: {files}.</source>
        <translation>« {name} » : ces fichiers xBD ne peuvent pas être lus et ont été laissés de côté : {files}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>{n} buildings have a range of damage classes: low takes the lower class, high the higher, central the mean of both.</source>
        <translation>{n} bâtiments ont un intervalle de classes de dommage : la valeur basse prend la classe inférieure, la haute la supérieure, la centrale la moyenne des deux.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}” holds points, which have no footprint. Use building footprints, or name the field that holds the footprint in square metres.</source>
        <translation>La couche « {name} » contient des points, qui n'ont pas d'emprise au sol. Utilisez des emprises au sol de bâtiments, ou indiquez le champ qui contient l'emprise au sol en mètres carrés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Footprints measured in {crs}.</source>
        <translation>Emprises au sol mesurées en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}” has no field “{field}” with the damage class (0 none to 4 destroyed). Use the buildings that “Damage overlay” makes, or choose the field. Its fields are: {fields}.</source>
        <translation>La couche « {name} » n'a pas de champ « {field} » avec la classe de dommage (0 aucun à 4 détruit). Utilisez les bâtiments que produit « Superposition des dommages », ou choisissez le champ. Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: “{high}” is below “{field}” in features {ids}. It is the highest class a building may have: correct these features or leave it empty.</source>
        <translation>Couche « {name} » : « {high} » est inférieur à « {field} » dans les entités {ids}. C'est la classe la plus élevée qu'un bâtiment puisse avoir : corrigez ces entités ou laissez-la vide.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: “{field}” holds values that are no damage class ({values}) in features {ids}. Classes are 0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed; use “Standardise damage” for other codes.</source>
        <translation>Couche « {name} » : « {field} » contient des valeurs qui ne sont pas des classes de dommage ({values}) dans les entités {ids}. Les classes sont 0 aucun, 1 possible, 2 modéré, 3 grave, 4 détruit ; utilisez « Normaliser les dommages » pour d'autres codes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: the levels in “{field}” are not numbers, or negative, in features {ids}. Correct them or leave them empty.</source>
        <translation>Couche « {name} » : les niveaux dans « {field} » ne sont pas des nombres, ou sont négatifs, dans les entités {ids}. Corrigez ces valeurs ou laissez-les vides.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>The number of levels is not known for {n} of {all} damaged buildings: they are taken as {levels:g}, as the parameter says.</source>
        <translation>Le nombre de niveaux n'est pas connu pour {n} des {all} bâtiments endommagés : il est pris égal à {levels:g}, comme l'indique le paramètre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: the footprint in “{field}” is not a number, or negative, in features {ids}. Correct them or leave them empty.</source>
        <translation>Couche « {name} » : l'emprise au sol dans « {field} » n'est pas un nombre, ou est négative, dans les entités {ids}. Corrigez ces valeurs ou laissez-les vides.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Areas overlap: {n} buildings lie in several. Each area counts them, the total counts them once.</source>
        <translation>Les zones se superposent : {n} bâtiments se trouvent dans plusieurs. Chaque zone les compte, le total les compte une fois.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>{n} of {all} damaged buildings lie outside the areas: they are in no row and not in the total.</source>
        <translation>{n} des {all} bâtiments endommagés se trouvent hors des zones : ils ne figurent dans aucune ligne ni dans le total.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>{n} of {all} buildings have no damage class: they were not analysed, and are neither damaged nor undamaged here.</source>
        <translation>{n} des {all} bâtiments n'ont pas de classe de dommage : ils n'ont pas été analysés, et ne sont ici ni endommagés ni intacts.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>None of the {n} buildings is damaged.</source>
        <translation>Aucun des {n} bâtiments n'est endommagé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>The bulk density must be above 0 t/m³; {value:g} was given.</source>
        <translation>La densité en vrac doit être supérieure à 0 t/m³ ; la valeur donnée est {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>What a truck carries must be above 0 m³; {value:g} was given.</source>
        <translation>La contenance d'un camion doit être supérieure à 0 m³ ; la valeur donnée est {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>The height of a storey must be above 0 m; {value:g} was given.</source>
        <translation>La hauteur d'un étage doit être supérieure à 0 m ; la valeur donnée est {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>FEMA volumes are for destroyed buildings: {homes} homes (low, central and high are light, medium and heavy vegetation) and {others} other buildings of {storey_m:g} m a storey. Lighter damage is not estimated.</source>
        <translation>Les volumes FEMA valent pour les bâtiments détruits : {homes} logements (basse, centrale et haute correspondent à une végétation légère, moyenne et dense) et {others} autres bâtiments à {storey_m:g} m par étage. Les dommages plus légers ne sont pas estimés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>{n} of {all} damaged buildings are not estimated: their footprint, or a factor for their type and class, is not known. “unestimated_pct” says their share.</source>
        <translation>{n} des {all} bâtiments endommagés ne sont pas estimés : leur emprise au sol, ou un facteur pour leur type et leur classe, n'est pas connu. « unestimated_pct » en donne la part.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>Cubic metres and truckloads are empty: they need the bulk density of the debris, for which no source gives a value that would fit everywhere. Give it in t/m³.</source>
        <translation>Les mètres cubes et les chargements de camion sont vides : il leur faut la densité en vrac des débris, pour laquelle aucune source ne donne de valeur valable partout. Indiquez-la en t/m³.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>Tonnes are empty: the method gives volumes, and the bulk density of the debris is not given.</source>
        <translation>Les tonnes sont vides : la méthode donne des volumes, et la densité en vrac des débris n'est pas donnée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>The structural types {types} are not known: low and high take the lightest and the heaviest of all types in {table}, central their mean.</source>
        <translation>Les types de structure {types} ne sont pas connus : les valeurs basse et haute prennent le plus léger et le plus lourd de tous les types de {table}, la centrale leur moyenne.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}” is not a table of debris factors. Give the columns type, damage_class, t_m2_low, t_m2_central, t_m2_high, or those of debris_factors_hazus.csv.</source>
        <translation>La table « {path} » n'est pas une table de facteurs de débris. Donnez les colonnes type, damage_class, t_m2_low, t_m2_central, t_m2_high, ou celles de debris_factors_hazus.csv.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: lines {ids} need a unit weight of at least 0 and percentages between 0 and 100.</source>
        <translation>Table « {path} » : les lignes {ids} nécessitent un poids unitaire d'au moins 0 et des pourcentages entre 0 et 100.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: in lines {ids} the factors must satisfy 0 ≤ {low} ≤ {central} ≤ {high}.</source>
        <translation>Table « {path} » : dans les lignes {ids}, les facteurs doivent satisfaire 0 ≤ {low} ≤ {central} ≤ {high}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: lines {ids} give neither tonnes nor cubic metres.</source>
        <translation>Table « {path} » : les lignes {ids} ne donnent ni tonnes ni mètres cubes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: lines {ids} repeat a type that an earlier line has.</source>
        <translation>Table « {path} » : les lignes {ids} répètent un type déjà présent dans une ligne antérieure.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/hit_facilities.py"/>
        <source>“{name}” has damage classes of its own, as graded in the product; they are kept. Where they are empty, nobody analysed.</source>
        <translation>« {name} » a ses propres classes de dommage, telles qu'évaluées dans le produit ; elles sont conservées. Là où elles sont vides, personne n'a analysé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/hit_streets.py"/>
        <source>Streets count as damaged along the parts within {match_m:g} m of a damaged site, where debris may lie: the plugin's own rule. Nobody has looked at the streets themselves.</source>
        <translation>Les rues comptent comme endommagées pour les parties situées à moins de {match_m:g} m d'un site endommagé, où des débris peuvent se trouver : règle propre à l'extension. Personne n'a examiné les rues elles-mêmes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>Matching damage to buildings</source>
        <translation>Appariement des dommages aux bâtiments</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>Finding the area of each building</source>
        <translation>Recherche de la zone de chaque bâtiment</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>Layer “{name}” has neither dates (sensor_date) nor epochs, so nobody can tell which site of a building is the latest. Choose the rule “worst” or “majority”, or add the dates.</source>
        <translation>La couche « {name} » n'a ni dates (sensor_date) ni époques : on ne peut donc pas savoir quel site d'un bâtiment est le plus récent. Choisissez la règle « worst » ou « majority », ou ajoutez les dates.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>None of the {n} sites of “{name}” lies in “{areas}” ({damaged} of them are damaged). Check that both show the same city and that their CRSs are right.</source>
        <translation>Aucun des {n} sites de « {name} » ne se trouve dans « {areas} » ({damaged} d'entre eux sont endommagés). Vérifiez que les deux couches représentent la même ville et que leurs SCR sont corrects.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>{n} sites of “{name}” ({damaged} of them damaged) lie outside “{areas}”.</source>
        <translation>{n} sites de « {name} » (dont {damaged} endommagés) se trouvent hors de « {areas} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>{n} damage sites lie outside the analysed land, and {buildings} damaged buildings, which do not count (field damaged_outside_n). Check that the analysed area is that of the product.</source>
        <translation>{n} sites de dommage se trouvent hors des terrains analysés, ainsi que {buildings} bâtiments endommagés, qui ne comptent pas (champ damaged_outside_n). Vérifiez que la zone analysée est celle du produit.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>{n} of {all} damage sites have no building within {match_m:g} m ({damaged} of them are damaged); they count where an area has no footprints, and are kept in the layer of unmatched sites.</source>
        <translation>{n} des {all} sites de dommage n'ont pas de bâtiment à moins de {match_m:g} m ({damaged} d'entre eux sont endommagés) ; ils comptent là où une zone n'a pas d'emprises au sol, et sont conservés dans la couche des sites non appariés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>The population of “{name}” is not people: floor area or buildings stand in for them, which is enough for shares but not for numbers. How many people lived in damaged buildings is not known: spread people over the buildings first (“Population to buildings”).</source>
        <translation>La population de « {name} » ne représente pas des personnes : la surface de plancher ou les bâtiments en tiennent lieu, ce qui suffit pour des parts mais pas pour des nombres. Combien de personnes vivaient dans des bâtiments endommagés n'est pas connu : répartissez d'abord les personnes sur les bâtiments (« Population sur les bâtiments »).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>“{name}”: no field of levels is chosen, so floor area is unknown; the footprint stands beside it.</source>
        <translation>« {name} » : aucun champ des niveaux n'est choisi, la surface de plancher est donc inconnue ; l'emprise au sol figure à côté.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>“{name}”: the number of levels is unknown for {n} of {all} buildings ({wrong} hold something that is not a number). Their floor area is left out, not guessed.</source>
        <translation>« {name} » : le nombre de niveaux est inconnu pour {n} des {all} bâtiments ({wrong} contiennent autre chose qu'un nombre). Leur surface de plancher est laissée de côté, et non devinée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>“{name}”: the field {field} is empty for {n} of {all} buildings; they stand apart as “{word}”.</source>
        <translation>« {name} » : le champ {field} est vide pour {n} des {all} bâtiments ; ils figurent à part sous « {word} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_area.py"/>
        <source>The product does not say which area it analysed. Without that nobody knows what is undamaged, so shares of damaged buildings cannot be computed.</source>
        <translation>Le produit ne dit pas quelle zone il a analysée. Sans cela, on ne sait pas ce qui est intact : les parts de bâtiments endommagés ne peuvent pas être calculées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_area.py"/>
        <source>The image footprints of “{name}” miss its area of interest; the whole area counts as analysed.</source>
        <translation>Les emprises d'images de « {name} » ne rencontrent pas sa zone d'intérêt ; toute la zone compte comme analysée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>SCHEME = custom needs CLASS_FIELD, the field that holds the damage, and CROSSWALK_TABLE, a CSV file with the columns source_class and damage_class (0 none to 4 destroyed, empty: not analysed). Copy one of resources/tables/damage_*.csv of the plugin to start from.</source>
        <translation>SCHEME = custom nécessite CLASS_FIELD, le champ qui contient le dommage, et CROSSWALK_TABLE, un fichier CSV avec les colonnes source_class et damage_class (0 aucun à 4 détruit, vide : non analysé). Pour commencer, copiez l'un des resources/tables/damage_*.csv de l'extension.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>{key}: “{layer}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation>{key} : « {layer} » n'a pas de champ « {field} ». Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{layer}” holds {n} epochs with fields of their own, so {key} was not used. To read one epoch alone, name its field in CLASS_FIELD.</source>
        <translation>« {layer} » contient {n} époques qui ont leurs propres champs, {key} n'a donc pas été utilisé. Pour lire une seule époque, indiquez son champ dans CLASS_FIELD.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation>« {name} » n'a pas de champ « {field} ». Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}” is in no scheme that is known (UNOSAT, Copernicus EMS, xBD). Say in CLASS_FIELD which field holds the damage and give a CROSSWALK_TABLE for its values, with SCHEME = custom. Its fields are: {fields}.</source>
        <translation>« {name} » ne suit aucun schéma connu (UNOSAT, Copernicus EMS, xBD). Indiquez dans CLASS_FIELD quel champ contient le dommage et donnez une CROSSWALK_TABLE pour ses valeurs, avec SCHEME = custom. Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}”: its damage layer has no features ({layers}). Check its filter and selection, or get the product again.</source>
        <translation>« {name} » : sa couche de dommages n'a pas d'entités ({layers}). Vérifiez son filtre et sa sélection, ou procurez-vous de nouveau le produit.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}” holds no graded buildings. Its layers are: {layers}. Where one of them holds damage, name its field in CLASS_FIELD and give a CROSSWALK_TABLE, with SCHEME = custom.</source>
        <translation>« {name} » ne contient pas de bâtiments évalués. Ses couches sont : {layers}. Si l'une d'elles contient des dommages, indiquez son champ dans CLASS_FIELD et donnez une CROSSWALK_TABLE, avec SCHEME = custom.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>Layer “{name}” grades {n} features that are neither buildings, roads nor facilities; it was left out.</source>
        <translation>La couche « {name} » évalue {n} entités qui ne sont ni des bâtiments, ni des routes, ni des équipements ; elle a été écartée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>{n} of {all} records have no date, so nobody can tell which of two is newer.</source>
        <translation>{n} des {all} enregistrements n'ont pas de date : on ne peut donc pas savoir lequel de deux est le plus récent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>{sites} sites at {epochs} epochs: the counts are of records, so a site counts once an epoch. The chart shows each site's newest record.</source>
        <translation>{sites} sites à {epochs} époques : les effectifs sont ceux des enregistrements, un site compte donc une fois par époque. Le graphique montre l'enregistrement le plus récent de chaque site.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>The product outlines buildings, undamaged ones among them. In a city without footprints the damage sites can be chosen as its buildings too; then every figure is about the buildings that the product drew.</source>
        <translation>Le produit dessine les contours de bâtiments, dont certains intacts. Dans une ville sans emprises au sol, les sites de dommage peuvent aussi être choisis comme ses bâtiments ; chaque chiffre porte alors sur les bâtiments que le produit a dessinés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{n} records were left out because a newer product, or one that could see the place, grades the same site. From oldest to newest: {products}.</source>
        <translation>{n} enregistrements ont été laissés de côté parce qu'un produit plus récent, ou qui pouvait voir le lieu, évalue le même site. Du plus ancien au plus récent : {products}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{n} records have the outline of another with a newer image, or one that could see the place, and were left out.</source>
        <translation>{n} enregistrements ont le contour d'un autre dont l'image est plus récente, ou qui pouvait voir le lieu, et ont été laissés de côté.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{n} records are exact copies of records in another layer and count once.</source>
        <translation>{n} enregistrements sont des copies exactes d'enregistrements d'une autre couche et comptent une fois.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>“{name}” mixes points, lines or polygons: each site became a point on its surface.</source>
        <translation>« {name} » mêle des points, des lignes ou des polygones : chaque site est devenu un point sur sa surface.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{places} coordinates hold {many} sites or more each, copies included, {n} in all (at most {most}, at {x:.6f}, {y:.6f}). Such reports were often placed on the middle of a street or district and not on their building: check them before they are counted by building.</source>
        <translation>{places} coordonnées contiennent chacune {many} sites ou plus, copies comprises, {n} au total (au plus {most}, à {x:.6f}, {y:.6f}). De tels signalements ont souvent été placés au milieu d'une rue ou d'un arrondissement et non sur leur bâtiment : vérifiez-les avant de les compter par bâtiment.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>Layer “{name}”: the field “{field}” holds {n} different values, at most {most} kinds of service can be told apart. Choose a field with the kind of facility (clinic, school), not its name.</source>
        <translation>Couche « {name} » : le champ « {field} » contient {n} valeurs différentes ; {most} types de service au plus peuvent être distingués. Choisissez un champ avec le type d'équipement (centre de santé, école), et non son nom.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>None of the {n} facilities of “{name}” lies within {max_snap_m:g} m of a street, so nobody could reach one. Check that both layers are of the same city and have the right CRS, or raise the longest way to a street.</source>
        <translation>Aucun des {n} équipements de « {name} » ne se trouve à moins de {max_snap_m:g} m d'une rue, personne ne pourrait donc en atteindre un. Vérifiez que les deux couches concernent la même ville et ont le bon SCR, ou augmentez le plus long trajet jusqu'à une rue.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>“{name}”: {n} of {all} facilities lie farther than {max_snap_m:g} m from any street and serve nobody (features {ids}).</source>
        <translation>« {name} » : {n} des {all} équipements se trouvent à plus de {max_snap_m:g} m de toute rue et ne desservent personne (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>Layer “{name}”: the field “{field}” is empty for all facilities. Choose the field with the kind of facility, or none to take all as one kind.</source>
        <translation>Couche « {name} » : le champ « {field} » est vide pour tous les équipements. Choisissez le champ avec le type d'équipement, ou aucun pour les prendre tous comme un seul type.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>“{name}”: {n} facilities have no class in “{field}” and do not count (features {ids}).</source>
        <translation>« {name} » : {n} équipements n'ont pas de classe dans « {field} » et ne comptent pas (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Layer “{name}” has none of the criteria {lacking}. Use the areas that “Damage overlay” makes, joined with what else is known of them, or give a table of criteria of your own. Its fields are: {fields}.</source>
        <translation>La couche « {name} » n'a aucun des critères {lacking}. Utilisez les zones que produit « Superposition des dommages », jointes à ce que l'on sait d'autre sur elles, ou donnez votre propre table de critères. Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Ranked by the plugin's own criteria: {given}. Not known of these areas, and so not considered: {lacking}.</source>
        <translation>Classées selon les critères propres à l'extension : {given}. Inconnus pour ces zones, et donc non pris en compte : {lacking}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Nothing is known of the damage in {n} areas, which were not analysed: they have no rank.</source>
        <translation>On ne sait rien des dommages dans {n} zones, qui n'ont pas été analysées : elles n'ont pas de rang.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>No criterion names a phase (absorptive, adaptive, transformative): “phase” is empty.</source>
        <translation>Aucun critère ne nomme de phase (absorptive, adaptive, transformative) : « phase » est vide.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Phases are the plugin's own rule, not UN-Habitat's: the first of {phases} whose criteria score {from_score:g} of 100 or more, else {last}.</source>
        <translation>Les phases suivent une règle propre à l'extension, et non d'ONU-Habitat : la première de {phases} dont les critères atteignent {from_score:g} sur 100 ou plus, sinon {last}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>{n} ranked areas have no phase: the criteria that would decide are not known there.</source>
        <translation>{n} zones classées n'ont pas de phase : les critères qui la détermineraient n'y sont pas connus.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden for {n} steps of the order (field suppressed).</source>
        <translation>Les effectifs de moins de {minimum:g} personnes, et ce qui permettrait de les déduire, sont masqués pour {n} étapes de l'ordre (champ suppressed).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{people:.0f} people reached no facility before the event either and are not counted as cut off (field never_reached): {away:.0f} live too far from any street, for the others no street ever led to one.</source>
        <translation>{people:.0f} personnes n'atteignaient déjà aucun équipement avant l'événement et ne sont pas comptées comme coupées (champ never_reached) : {away:.0f} vivent trop loin de toute rue ; pour les autres, aucune rue n'a jamais mené à un équipement.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{people:.0f} people reached no facility before the event either and are not counted as cut off (field never_reached).</source>
        <translation>{people:.0f} personnes n'atteignaient déjà aucun équipement avant l'événement et ne sont pas comptées comme coupées (champ never_reached).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Nobody is cut off: there is a way around each of the {n} blocked parts.</source>
        <translation>Personne n'est coupé : chacun des {n} tronçons bloqués peut être contourné.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Proved: no order of the {n} parts that decide is better. Found chain by chain it is as good.</source>
        <translation>Prouvé : aucun ordre des {n} tronçons déterminants n'est meilleur. Trouvé chaîne par chaîne, il est aussi bon.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Proved: no order of the {n} parts that decide is better. Found chain by chain it would be worse by {gap:.2f} %.</source>
        <translation>Prouvé : aucun ordre des {n} tronçons déterminants n'est meilleur. Trouvé chaîne par chaîne, il serait moins bon de {gap:.2f} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Found chain by chain: the best order of the {n} parts that decide is better by {gap:.2f} %.</source>
        <translation>Trouvé chaîne par chaîne : le meilleur ordre des {n} tronçons déterminants est supérieur de {gap:.2f} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{n} parts decide the order, {loops} of them where there is more than one way: more than the {most} of which every order is compared. It was found chain by chain, each time the one that reconnects most people for its cost. People wait at most {given:.0f} % longer than in the best order: so much is proved, usually it is far less.</source>
        <translation>{n} tronçons déterminent l'ordre, dont {loops} là où il y a plus d'un chemin : plus que les {most} dont tous les ordres sont comparés. Il a été trouvé chaîne par chaîne, en prenant chaque fois celle qui reconnecte le plus de personnes pour son coût. Les personnes attendent au plus {given:.0f} % de plus que dans le meilleur ordre : cela est prouvé, d'ordinaire c'est bien moins.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{n} parts decide, more than the {most} of which every order is compared. This order reconnects at most {given:.1f} % fewer people than the best within the budget: so much is proved.</source>
        <translation>{n} tronçons sont déterminants, plus que les {most} dont tous les ordres sont comparés. Cet ordre reconnecte au plus {given:.1f} % de personnes de moins que le meilleur dans ce budget : cela est prouvé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Proved: no choice among the {n} parts that decide reconnects more people within the budget. Found chain by chain it would be {gap:.2f} % fewer.</source>
        <translation>Prouvé : aucun choix parmi les {n} tronçons déterminants ne reconnecte plus de personnes dans ce budget. Trouvé chaîne par chaîne, il en reconnecterait {gap:.2f} % de moins.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>The order costs {spent:.6g} of the budget of {budget:.6g}.</source>
        <translation>L'ordre coûte {spent:.6g} sur le budget de {budget:.6g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Lengths measured in {crs}.</source>
        <translation>Longueurs mesurées en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Finding the blocked parts</source>
        <translation>Recherche des tronçons bloqués</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Finding the streets at the services</source>
        <translation>Recherche des rues proches des services</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Finding the streets at the homes</source>
        <translation>Recherche des rues proches des domiciles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Choosing what to clear first</source>
        <translation>Choix de ce qu'il faut dégager d'abord</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Nothing says which streets of “{name}” are blocked: choose the field that does (BLOCKED_FIELD), or give damage sites (DAMAGE).</source>
        <translation>Rien ne dit quelles rues de « {name} » sont bloquées : choisissez le champ qui le dit (BLOCKED_FIELD), ou donnez des sites de dommage (DAMAGE).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>The reach of debris (BLOCK_M) must be above 0 m; {value:g} was given.</source>
        <translation>La portée des débris (BLOCK_M) doit être supérieure à 0 m ; la valeur donnée est {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>The budget must be 0 or more; {value:g} was given.</source>
        <translation>Le budget doit être de 0 ou plus ; la valeur donnée est {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/standardise_damage.py"/>
        <source>The crosswalk table “{table}” leaves every record out, so there is no damage layer.</source>
        <translation>La table de correspondance « {table} » écarte tous les enregistrements, il n'y a donc pas de couche de dommages.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/standardise_damage.py"/>
        <source>“{name}” is a table without geometry. Choose the layer of damage sites, or make one with “Create points layer from table” of the Processing toolbox.</source>
        <translation>« {name} » est une table sans géométrie. Choisissez la couche des sites de dommage, ou créez-en une avec « Créer une couche de points à partir d'une table » de la boîte à outils de traitements.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: lines {ids} have negative costs. Correct them.</source>
        <translation>Table « {path} » : les lignes {ids} ont des coûts négatifs. Corrigez-les.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: in lines {ids} the low cost is above the central one, or the central above the high one. Put them in order.</source>
        <translation>Table « {path} » : dans les lignes {ids}, le coût bas est supérieur au coût central, ou le central au haut. Mettez-les dans l'ordre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: lines {ids} give no low or no high cost. The central cost stands in, so the range is too narrow there.</source>
        <translation>Table « {path} » : les lignes {ids} ne donnent pas de coût bas ou pas de coût haut. Le coût central en tient lieu, l'intervalle y est donc trop étroit.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: the column “{column}” has several values ({values}). Amounts in different currencies or of different years cannot be added: convert them to one.</source>
        <translation>Table « {path} » : la colonne « {column} » a plusieurs valeurs ({values}). Des montants de monnaies ou d'années différentes ne peuvent pas être additionnés : convertissez-les en une seule.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Unit costs from GDP per person (Huizinga et al. 2017), in {currency} of {year}: the source gives no range, so low and high are too narrow. Bring the amounts to today with the inflation since {year}. Corrections made for floods are not applied.</source>
        <translation>Coûts unitaires d'après le PIB par habitant (Huizinga et al. 2017), en {currency} de {year} : la source ne donne pas d'intervalle, les valeurs basse et haute sont donc trop proches. Ramenez les montants à aujourd'hui avec l'inflation depuis {year}. Les corrections faites pour les inondations ne sont pas appliquées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_mapping.py"/>
        <source>The role “{role}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation>Le rôle « {role} » n'a pas de champ « {field} ». Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_mapping.py"/>
        <source>“{name}”: {n} values of “{column}” cannot be read as “{field}” and are left empty there (features {ids}; for example {examples}).</source>
        <translation>« {name} » : {n} valeurs de « {column} » ne peuvent pas être lues comme « {field} » et y sont laissées vides (entités {ids} ; par exemple {examples}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_mapping.py"/>
        <source>“{name}”: {n} values of “{field}” lie outside {low:g} to {high:g} (features {ids}). Correct them.</source>
        <translation>« {name} » : {n} valeurs de « {field} » sortent de l'intervalle de {low:g} à {high:g} (entités {ids}). Corrigez-les.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>“Standardise damage” turns it into classes that can be compared.</source>
        <translation>« Normaliser les dommages » le convertit en classes comparables.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>“Import footprints” reads it whole.</source>
        <translation>« Importer des emprises au sol » le lit en entier.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>“Public space quality” scores its answers as they are.</source>
        <translation>« Qualité de l'espace public » évalue ses réponses telles quelles.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>It has columns of {vendor}: {columns}.</source>
        <translation>Elle a des colonnes de {vendor} : {columns}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>It has columns that suit this: {columns}.</source>
        <translation>Elle a des colonnes qui conviennent : {columns}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>Its column “{column}” holds known words: {words}.</source>
        <translation>Sa colonne « {column} » contient des mots connus : {words}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>It lacks {fields}, which this role needs.</source>
        <translation>Il lui manque {fields}, dont ce rôle a besoin.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>Neither its name nor its columns tell what it is; only its geometry would do.</source>
        <translation>Ni son nom ni ses colonnes ne disent ce qu'elle est ; seule sa géométrie conviendrait.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>Its name “{name}” says so.</source>
        <translation>Son nom « {name} » l'indique.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/damage.py"/>
        <source>Damaged places by class and date: products of UNOSAT or Copernicus EMS, or a field assessment, made comparable by “Standardise damage”.</source>
        <translation>Lieux endommagés par classe et par date : produits d'UNOSAT ou de Copernicus EMS, ou évaluation de terrain, rendus comparables par « Normaliser les dommages ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/damage.py"/>
        <source>Areas analysed for damage</source>
        <translation>Zones analysées pour les dommages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/damage.py"/>
        <source>Where damage was looked for, without which no share of damaged buildings can be told: the area of interest in the product of UNOSAT or Copernicus EMS.</source>
        <translation>Où des dommages ont été cherchés, sans quoi aucune part de bâtiments endommagés ne peut être donnée : la zone d'intérêt du produit d'UNOSAT ou de Copernicus EMS.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>How many people live where, on points or buildings: from “Population to buildings”, or from census tables such as the common operational population statistics (COD-PS) joined to areas.</source>
        <translation>Combien de personnes vivent où, sur des points ou des bâtiments : de « Population sur les bâtiments », ou de tables de recensement comme les statistiques démographiques communes (COD-PS) jointes à des zones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Population grid (people per cell)</source>
        <translation>Grille de population (personnes par cellule)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>How many people live in each cell, where there is no census by small area: WorldPop or GHS-POP, clipped to the city.</source>
        <translation>Combien de personnes vivent dans chaque cellule, lorsqu'il n'y a pas de recensement par petite zone : WorldPop ou GHS-POP, découpé selon la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Public space survey</source>
        <translation>Relevé des espaces publics</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Answers about single open spaces, for their quality: an export of KoboToolbox, ODK or QField.</source>
        <translation>Réponses sur chaque espace ouvert, pour sa qualité : un export de KoboToolbox, ODK ou QField.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Household survey</source>
        <translation>Enquête auprès des ménages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Answers of households on water, sanitation, rooms, building and tenure, for SDG 11.1.1: an export of KoboToolbox or ODK, or a sample of the census.</source>
        <translation>Réponses de ménages sur l'eau, l'assainissement, les pièces, le bâtiment et le régime foncier, pour l'ODD 11.1.1 : un export de KoboToolbox ou d'ODK, ou un échantillon du recensement.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Displacement</source>
        <translation>Déplacement de population</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Displaced, returned and host people by area and round of counting: from the Displacement Tracking Matrix of IOM (DTM) or local authorities.</source>
        <translation>Personnes déplacées, retournées et d'accueil par zone et par vague de comptage : de la Matrice de suivi des déplacements de l'OIM (DTM) ou des autorités locales.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Tenure</source>
        <translation>Régime foncier</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>By what right people hold land and buildings, disputes and evidence: a view exported from the Social Tenure Domain Model (STDM), or the land registry; names are never shown.</source>
        <translation>À quel titre les personnes détiennent terrains et bâtiments, litiges et preuves : une vue exportée du Social Tenure Domain Model (STDM), ou le registre foncier ; les noms ne sont jamais montrés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Sites and camps</source>
        <translation>Sites et camps</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Camps and collective sites, to check them against humanitarian standards: from the camp management cluster or the DTM.</source>
        <translation>Camps et sites collectifs, à contrôler au regard des standards humanitaires : du cluster de gestion des camps (CCCM) ou de la DTM.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>The city that figures are about: from the municipality, or from the administrative boundaries of an OpenStreetMap import.</source>
        <translation>La ville sur laquelle portent les chiffres : de la municipalité, ou des limites administratives d'une importation OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Urban extent</source>
        <translation>Emprise urbaine</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>How far the city is built, whatever the municipal border says: from “Urban extent” or “Degree of urbanisation”, or a published urban centre.</source>
        <translation>Jusqu'où la ville est bâtie, quelle que soit la limite municipale : d'« Emprise urbaine » ou de « Degré d'urbanisation », ou d'un centre urbain publié.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Neighbourhoods or districts</source>
        <translation>Quartiers ou arrondissements</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>What results are told for: from the municipality or the common operational boundaries (COD-AB) of your country; where there are none, from “Make areas”.</source>
        <translation>Ce pour quoi les résultats sont donnés : de la municipalité ou des limites opérationnelles communes (COD-AB) de votre pays ; s'il n'y en a pas, de « Créer des zones ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Footprints that people, damage and access are measured on: from OpenStreetMap, Overture, Google, Microsoft or the cadastre, through “Import footprints”.</source>
        <translation>Emprises au sol sur lesquelles sont mesurés les personnes, les dommages et l'accès : d'OpenStreetMap, Overture, Google, Microsoft ou du cadastre, par « Importer des emprises au sol ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Centre lines of streets and paths, joined where they meet, that walks, street land and blocks are made from: from OpenStreetMap through “Import OpenStreetMap”, or the municipality.</source>
        <translation>Axes des rues et chemins, raccordés là où ils se rencontrent, dont on tire les marches, l'emprise des rues et les îlots : d'OpenStreetMap par « Importer OpenStreetMap », ou de la municipalité.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Parks, squares, playgrounds and other open land that may be public: from the municipality's register, or from OpenStreetMap through “Import OpenStreetMap”.</source>
        <translation>Parcs, places, aires de jeux et autres terrains ouverts qui peuvent être publics : du registre de la municipalité, ou d'OpenStreetMap par « Importer OpenStreetMap ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Schools, clinics, water points and other facilities with their sector and state: from line ministries, field surveys, OpenStreetMap or Overture places.</source>
        <translation>Écoles, centres de santé, points d'eau et autres équipements avec leur secteur et leur état : des ministères concernés, d'enquêtes de terrain, d'OpenStreetMap ou des lieux d'Overture.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Where public transport is boarded, for SDG 11.2.1: from the operator's timetable data (GTFS), or from OpenStreetMap through “Import OpenStreetMap”.</source>
        <translation>Où l'on monte dans les transports publics, pour l'ODD 11.2.1 : des données horaires de l'opérateur (GTFS), ou d'OpenStreetMap par « Importer OpenStreetMap ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>What land is used for, for the mix of uses: from the municipal plan, or land use polygons of OpenStreetMap or Overture.</source>
        <translation>À quoi servent les terrains, pour la mixité des usages : du plan municipal, ou de polygones d'occupation du sol d'OpenStreetMap ou d'Overture.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Lakes, rivers and the sea, which are not land of the city: from OpenStreetMap through “Import OpenStreetMap”, or the national mapping agency.</source>
        <translation>Lacs, cours d'eau et mer, qui ne font pas partie des terrains de la ville : d'OpenStreetMap par « Importer OpenStreetMap », ou de l'institut cartographique national.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Hazard zones</source>
        <translation>Zones à risque</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Where floods, landslides or other hazards reach, by class: from the disaster management agency, or a flood model made into polygons.</source>
        <translation>Jusqu'où vont les inondations, les glissements de terrain ou d'autres aléas, par classe : de l'agence de gestion des catastrophes, ou d'un modèle d'inondation converti en polygones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Elevation</source>
        <translation>Altitude</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Height of the ground, for slopes and the low-lying coast: from the national mapping agency, or a free global model such as Copernicus DEM or SRTM.</source>
        <translation>Altitude du sol, pour les pentes et les côtes basses : de l'institut cartographique national, ou d'un modèle mondial gratuit comme Copernicus DEM ou SRTM.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>The built-up part of the city as areas (not single footprints), as an alternative denominator: from the municipality, or made from a built-up grid.</source>
        <translation>La partie bâtie de la ville sous forme de surfaces (et non d'emprises de chaque bâtiment), comme autre dénominateur : de la municipalité, ou établie à partir d'une grille du bâti.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/solver/programme.py"/>
        <source>The solver could not be started as a program of its own: it now works inside QGIS, which may not answer until the time limit.</source>
        <translation>Le solveur n'a pas pu être lancé comme programme séparé : il travaille maintenant dans QGIS, qui peut ne pas répondre jusqu'à la limite de temps.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/street_classes.py"/>
        <source>No street of “{streets}” lies in “{areas}”. Check that they show the same city and that both layers have the right CRS.</source>
        <translation>Aucune rue de « {streets} » ne se trouve dans « {areas} ». Vérifiez que les deux couches représentent la même ville et ont le bon SCR.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/street_classes.py"/>
        <source>None of the {n} features of “{name}” belongs to the network “{network}” ({counts}). Check the class field, or take the network “walk”.</source>
        <translation>Aucune des {n} entités de « {name} » ne fait partie du réseau « {network} » ({counts}). Vérifiez le champ de classe, ou prenez le réseau « walk ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/street_classes.py"/>
        <source>“{name}”: not part of the network “{network}”: {counts}.</source>
        <translation>« {name} » : hors du réseau « {network} » : {counts}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” cannot be read ({reason}). Check the path and your rights to the file.</source>
        <translation>La table « {path} » ne peut pas être lue ({reason}). Vérifiez le chemin et vos droits sur le fichier.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” is not a text file. Save it as CSV (UTF-8) and choose that file.</source>
        <translation>La table « {path} » n'est pas un fichier texte. Enregistrez-la en CSV (UTF-8) et choisissez ce fichier.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” is not a readable CSV file ({reason}).</source>
        <translation>La table « {path} » n'est pas un fichier CSV lisible ({reason}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” has no rows. It needs a header line ({columns}) and rows below it.</source>
        <translation>La table « {path} » n'a aucune ligne. Il lui faut une ligne d'en-tête ({columns}) et des lignes en dessous.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: columns {columns} appear twice. Keep one of each.</source>
        <translation>Table « {path} » : les colonnes {columns} apparaissent deux fois. N'en gardez qu'une de chaque.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” lacks the columns {columns}. It has: {given}. Add them to its header.</source>
        <translation>Il manque à la table « {path} » les colonnes {columns}. Elle contient : {given}. Ajoutez-les à son en-tête.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: lines {ids} have more cells than the header. Put texts that hold the separator between double quotes.</source>
        <translation>Table « {path} » : les lignes {ids} ont plus de cellules que l'en-tête. Mettez entre guillemets droits doubles les textes qui contiennent le séparateur.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: column “{column}” is empty in lines {ids}. Fill it.</source>
        <translation>Table « {path} » : la colonne « {column} » est vide dans les lignes {ids}. Remplissez-la.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: lines {ids} repeat a value of “{column}” that an earlier line has. Keep one of each.</source>
        <translation>Table « {path} » : les lignes {ids} répètent une valeur de « {column} » déjà présente dans une ligne antérieure. N'en gardez qu'une de chaque.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: column “{column}” takes {expected}. Correct these lines (line: value): {ids}.</source>
        <translation>Table « {path} » : la colonne « {column} » accepte {expected}. Corrigez ces lignes (ligne : valeur) : {ids}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/admin_levels.py"/>
        <source>&amp;Use as areas</source>
        <translation>&amp;Utiliser comme zones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/admin_levels.py"/>
        <source>Areas from OpenStreetMap</source>
        <translation>Zones d'OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/admin_levels.py"/>
        <source>level {level}: {n} ({names})</source>
        <translation>niveau {level} : {n} ({names})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>What is this layer?</source>
        <translation>Quelle est cette couche ?</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Role of the layer</source>
        <translation>Rôle de la couche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>&amp;It is</source>
        <translation>C'&amp;est</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Fields of the role and columns</source>
        <translation>Champs du rôle et colonnes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>&amp;Copy it into the city's GeoPackage (the original is not touched)</source>
        <translation>&amp;Copier dans le GeoPackage de la ville (l'original n'est pas touché)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>A copy travels with the city and carries the fields under the names above. Without a copy the layer stays where it is, and must be there whenever a step runs.</source>
        <translation>Une copie voyage avec la ville et porte les champs sous les noms ci-dessus. Sans copie, la couche reste où elle est et doit s'y trouver chaque fois qu'une étape s'exécute.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>This layer is temporary: without a copy it ends with QGIS.</source>
        <translation>Cette couche est temporaire : sans copie, elle disparaît avec la fermeture de QGIS.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>{role} (likely)</source>
        <translation>{role} (probable)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>No method of this version works with a layer of this kind.</source>
        <translation>Aucune méthode de cette version n'utilise de couche de ce type.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>What the methods look for</source>
        <translation>Ce que les méthodes recherchent</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Column of this layer</source>
        <translation>Colonne de cette couche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Until now this is “{layer}”, which stays in the GeoPackage.</source>
        <translation>Jusqu'à présent, c'est « {layer} », qui reste dans le GeoPackage.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{label}: the layer cannot be opened. Choose it again, or put its file back.</source>
        <translation>{label} : la couche ne peut pas être ouverte. Choisissez-la à nouveau, ou remettez son fichier en place.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} has no coordinate reference system.</source>
        <translation>{layer} n'a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>Set CRS…</source>
        <translation>Définir le SCR…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} is empty.</source>
        <translation>{layer} : la couche est vide.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>The filter of {layer} leaves nothing.</source>
        <translation>Le filtre de {layer} ne laisse aucune entité.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} has edits that are not saved yet; they count.</source>
        <translation>{layer} : des modifications ne sont pas encore enregistrées ; elles sont prises en compte.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} is being edited.</source>
        <translation>{layer} : la couche est en cours d'édition.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>Save edits</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} lies elsewhere than the other layers. Its CRS may be wrong, or it is another city.</source>
        <translation>{layer} : la couche se trouve ailleurs que les autres couches. Son SCR est peut-être erroné, ou il s'agit d'une autre ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>The data is there.</source>
        <translation>Les données sont là.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>All layers show the same city. Their CRSs differ ({names}); that is no problem.</source>
        <translation>Toutes les couches représentent la même ville. Leurs SCR diffèrent ({names}) ; cela ne pose pas de problème.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>All layers show the same city and share one CRS ({name}).</source>
        <translation>Toutes les couches représentent la même ville et partagent un même SCR ({name}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>Changes: {layer}</source>
        <translation>Changements : {layer}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/chart.py"/>
        <source>Bar chart</source>
        <translation>Diagramme en barres</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/chart.py"/>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/check_findings.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/check_findings.py"/>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/check_findings.py"/>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Open the folder of a city</source>
        <translation>Ouvrir le dossier d'une ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Choose a city packed for hand-over</source>
        <translation>Choisir une ville empaquetée pour la remise</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Unpack it into this folder</source>
        <translation>La décompresser dans ce dossier</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>This copy of the plugin has no sample city.</source>
        <translation>Cette copie de l'extension ne contient pas de ville d'exemple.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Sample city</source>
        <translation>Ville d'exemple</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>The sample city cannot be copied: “{folder}” cannot be written: {reason}.</source>
        <translation>La ville d'exemple ne peut pas être copiée : impossible d'écrire dans « {folder} » : {reason}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>New city</source>
        <translation>Nouvelle ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>&amp;Name of the city</source>
        <translation>&amp;Nom de la ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Results are kept in {folder}.</source>
        <translation>Les résultats sont conservés dans {folder}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_map.py"/>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>areas, points or buildings with numbers of people</source>
        <translation>zones, points ou bâtiments avec des nombres de personnes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>Layers of the city</source>
        <translation>Couches de la ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>Bring data in</source>
        <translation>Apporter des données</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>{city}, kept in {folder}</source>
        <translation>{city}, dans le dossier {folder}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>&amp;New city…</source>
        <translation>&amp;Nouvelle ville…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>&amp;Open a city…</source>
        <translation>&amp;Ouvrir une ville…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>{role} (optional)</source>
        <translation>{role} (facultatif)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>Choose a field…</source>
        <translation>Choisir un champ…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/form.py"/>
        <source>More settings</source>
        <translation>Plus de paramètres</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/form.py"/>
        <source>shown</source>
        <translation>affichés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/form.py"/>
        <source>folded away</source>
        <translation>repliés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Runs of “{step}”</source>
        <translation>Exécutions de « {step} »</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Choose one run to see its record, or two to compare them.</source>
        <translation>Choisissez une exécution pour voir son enregistrement, ou deux pour les comparer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Record of the run</source>
        <translation>Enregistrement de l'exécution</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>&amp;Run it again</source>
        <translation>Exécuter à n&amp;ouveau</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Copy as &amp;qgis_process</source>
        <translation>Copier comme commande &amp;qgis_process</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Copy as P&amp;ython</source>
        <translation>Copier comme code P&amp;ython</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Save as &amp;model…</source>
        <translation>Enregistrer comme &amp;modèle…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Show changes on the map</source>
        <translation>Afficher les changements sur la carte</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>What the last run changed in the layer of the run before</source>
        <translation>Ce que la dernière exécution a changé dans la couche de l'exécution précédente</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Nothing differs: same layers, settings and figures.</source>
        <translation>Rien ne diffère : mêmes couches, paramètres et chiffres.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Save as a model</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Workflows</source>
        <translation>Démarches</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Drop layers or files here, or add them: what each is gets proposed from its columns, and you confirm.</source>
        <translation>Déposez ici des couches ou des fichiers, ou ajoutez-les : ce que chacun représente est proposé d'après ses colonnes, et vous confirmez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Add a layer</source>
        <translation>&amp;Ajouter une couche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Take away</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>The layer stays in the GeoPackage, without this role.</source>
        <translation>La couche reste dans le GeoPackage, sans ce rôle.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Unpack…</source>
        <translation>&amp;Décompresser…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Pack for hand-over…</source>
        <translation>Empaqueter pour la &amp;remise…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Urban Profiling</source>
        <translation>Urban Profiling</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>No city yet. Everything of a city is kept in one folder.</source>
        <translation>Pas encore de ville. Tout ce qui concerne une ville est conservé dans un seul dossier.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>A step was interrupted by a crash or a power cut. What it had half made is gone; every finished result is there.</source>
        <translation>Une étape a été interrompue par un plantage ou une coupure de courant. Ce qu'elle avait produit à moitié a disparu ; tous les résultats terminés sont là.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>{role}: a new copy is in the city.</source>
        <translation>{role} : une nouvelle copie se trouve dans la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>From a file…</source>
        <translation>À partir d'un fichier…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Choose layers</source>
        <translation>Choisir des couches</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>“{file}” cannot be opened as a layer.</source>
        <translation>« {file} » ne peut pas être ouvert comme couche.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/import_card.py"/>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/key_button.py"/>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/labels.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/land_task.py"/>
        <source>Measuring open spaces</source>
        <translation>Mesure des espaces ouverts</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a layer…</source>
        <translation>Choisir une couche…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>{layer} (not there)</source>
        <translation>{layer} (absente)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>{name} (not in the project)</source>
        <translation>{name} (absent du projet)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a layer</source>
        <translation>Choisir une couche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Layer of {file}</source>
        <translation>Couche de {file}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a file or a layer…</source>
        <translation>Choisir un fichier ou une couche…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>There is no city yet.</source>
        <translation>Il n'y a pas encore de ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>The city's folder is not there. Plug its drive in again, or open the city where it is now.</source>
        <translation>Le dossier de la ville n'est pas là. Rebranchez son disque, ou ouvrez la ville là où elle se trouve maintenant.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>There is no layer yet: {what}.</source>
        <translation>Il n'y a pas encore de couche : {what}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>Choose above: {what}.</source>
        <translation>Choisissez ci-dessus : {what}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>First run “{what}”.</source>
        <translation>Exécutez d'abord « {what} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>First run “{what}” of the workflow “{workflow}”.</source>
        <translation>Exécutez d'abord « {what} » de la démarche « {workflow} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/notice.py"/>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/notice.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Pack {city} for hand-over</source>
        <translation>Empaqueter {city} pour la remise</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Writes the whole city into one .zip that opens on another computer. Layers about single people or households stay behind unless you tick them.</source>
        <translation>Écrit toute la ville dans un seul .zip qui s'ouvre sur un autre ordinateur. Les couches sur des personnes ou des ménages individuels restent ici, sauf si vous les cochez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Layers that go along</source>
        <translation>Couches jointes à la remise</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Goes along</source>
        <translation>Fait partie de la remise</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>What it is</source>
        <translation>Ce que c'est</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Keep their sensitive &amp;columns (disability, contacts)</source>
        <translation>Garder leurs &amp;colonnes sensibles (handicap, contacts)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Keep &amp;folders and user names in the records</source>
        <translation>Garder les &amp;dossiers et noms d'utilisateur dans les enregistrements</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>&amp;Pack</source>
        <translation>&amp;Empaqueter</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Show the &amp;file</source>
        <translation>Afficher le &amp;fichier</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>yes, stays behind</source>
        <translation>oui, reste ici</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>columns {names} are emptied</source>
        <translation>les colonnes {names} sont vidées</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Packed: {file}, {size} MB. Left out: {left}.</source>
        <translation>Empaqueté : {file}, {size} Mo. Laissé de côté : {left}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Install packages…</source>
        <translation>Installer des paquets…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Choose the folder with Python packages (.whl)</source>
        <translation>Choisir le dossier contenant les paquets Python (.whl)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Installed: {names}.</source>
        <translation>Installés : {names}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Restart QGIS to use them.</source>
        <translation>Redémarrez QGIS pour les utiliser.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>“{folder}” holds no package that is missing here and made for Python {version} on this system. Missing: {names}.</source>
        <translation>« {folder} » ne contient aucun paquet qui manque ici et qui soit conçu pour Python {version} sur ce système. Manquants : {names}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Still to come</source>
        <translation>Encore à faire</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Reading the layers…</source>
        <translation>Lecture des couches…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>{percent} %, {time}</source>
        <translation>{percent} %, {time}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Show fewer notes</source>
        <translation>Afficher moins de remarques</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Show {n} more notes</source>
        <translation>Afficher {n} remarques de plus</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Out of date: {reason}.</source>
        <translation>Obsolète : {reason}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/result_card.py"/>
        <source>Show &amp;layers</source>
        <translation>Afficher les &amp;couches</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/result_card.py"/>
        <source>&amp;Earlier runs…</source>
        <translation>Exécutions a&amp;ntérieures…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/role_table.py"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/role_table.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/role_table.py"/>
        <source>none yet</source>
        <translation>aucune pour l'instant</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>This version of the plugin has no “{algorithm}”.</source>
        <translation>Cette version de l'extension n'a pas « {algorithm} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>{what}: the run read only some features of “{layer}”, selected or let through then. Its record does not say all of that, so that it cannot be repeated.</source>
        <translation>{what} : l'exécution n'a lu que certaines entités de « {layer} », alors sélectionnées ou retenues par le filtre. Son enregistrement n'indique pas tout cela, elle ne peut donc pas être répétée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>{what}: “{layer}” is not there any more, so that the run cannot be repeated. Choose another in the form of the step.</source>
        <translation>{what} : « {layer} » n'est plus là, l'exécution ne peut donc pas être répétée. Choisissez une autre couche dans le formulaire de l'étape.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>{what}: the layer is in this project alone, where no other program sees it. Save it to a file, and run the step with that.</source>
        <translation>{what} : la couche n'existe que dans ce projet, où aucun autre programme ne la voit. Enregistrez-la dans un fichier, et exécutez l'étape avec celui-ci.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_model.py"/>
        <source>“{path}” could not be written. Choose another folder.</source>
        <translation>« {path} » n'a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>The run</source>
        <translation>L'exécution</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>What it read</source>
        <translation>Ce qu'elle a lu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Layers it made</source>
        <translation>Couches qu'elle a produites</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>{n} features</source>
        <translation>{n} entités</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>{count}, edited</source>
        <translation>{count}, modifiées</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/runner.py"/>
        <source>The run ended without a result. View › Panels › Log Messages › Processing may say why.</source>
        <translation>L'exécution s'est terminée sans résultat. Vue › Panneaux › Journal des messages › Traitement peut en indiquer la raison.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/session.py"/>
        <source>Copying {layer}…</source>
        <translation>Copie de {layer}…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/session.py"/>
        <source>Mending {layer}…</source>
        <translation>Correction de {layer}…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/small_map.py"/>
        <source>Map of the space</source>
        <translation>Carte de l'espace</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Verified, open to all</source>
        <translation>Vérifié, ouvert à tous</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Nothing left in this list</source>
        <translation>Il ne reste rien dans cette liste</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Choose another list above, or go on to the next step.</source>
        <translation>Choisissez une autre liste ci-dessus, ou passez à l'étape suivante.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Check later</source>
        <translation>Contrôler plus tard</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Many alike…</source>
        <translation>Plusieurs semblables…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{area} ({size_class})</source>
        <translation>{area} ({size_class})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>On the map as</source>
        <translation>Sur la carte comme</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>If it is public</source>
        <translation>S'il est public</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>People near</source>
        <translation>Personnes à proximité</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Nearby</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>In the source</source>
        <translation>Dans la source</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>it is {value} % of the city's land</source>
        <translation>il représente {value} % du terrain de la ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{n} within {metres} m in a straight line</source>
        <translation>{n} à moins de {metres} m à vol d'oiseau</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{space} overlaps ({area})</source>
        <translation>{space} se superpose ({area})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{space} touches</source>
        <translation>{space} touche cet espace</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{space} {metres} m away</source>
        <translation>{space} à {metres} m</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Choose a name and a folder. Imported layers and results are kept there in one GeoPackage.</source>
        <translation>Choisissez un nom et un dossier. Les couches importées et les résultats y sont conservés dans un seul GeoPackage.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Go on where you stopped: choose the folder of a city.</source>
        <translation>Reprenez là où vous vous êtes arrêté : choisissez le dossier d'une ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Somebody handed you a city as a .zip: choose it, and where to put it.</source>
        <translation>Quelqu'un vous a remis une ville sous forme de .zip : choisissez-le, ainsi que l'endroit où la placer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>&amp;Sample city</source>
        <translation>Ville d'&amp;exemple</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>A small invented city whose figures are known, to try the workflow. It is copied to your documents.</source>
        <translation>Une petite ville inventée dont les chiffres sont connus, pour essayer la démarche. Elle est copiée dans vos documents.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>needs: {what}</source>
        <translation>nécessite : {what}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>out of date: {reason}</source>
        <translation>obsolète : {reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>{n} layers</source>
        <translation>{n} couches</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>{n} of {all} have a verdict</source>
        <translation>{n} sur {all} ont une décision</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>Before the run</source>
        <translation>Avant l'exécution</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>{n} more findings</source>
        <translation>{n} constats de plus</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>The last run was interrupted, by a crash or a power cut. What it had half made is gone; earlier results are unchanged. Run it again.</source>
        <translation>La dernière exécution a été interrompue par un plantage ou une coupure de courant. Ce qu'elle avait produit à moitié a disparu ; les résultats précédents sont inchangés. Relancez-la.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>CRS of {layer}</source>
        <translation>SCR de {layer}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Save the brief</source>
        <translation>Enregistrer la synthèse</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>The brief is saved: {file}</source>
        <translation>La synthèse est enregistrée : {file}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>&amp;Open it</source>
        <translation>&amp;L'ouvrir</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Save &amp;brief as PDF…</source>
        <translation>Enregistrer la &amp;synthèse en PDF…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Copy as &amp;text</source>
        <translation>Copier comme &amp;texte</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/take_layer.py"/>
        <source>“{layer}” cannot be read. Check that its file is still there.</source>
        <translation>« {layer} » ne peut pas être lue. Vérifiez que son fichier est toujours là.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/take_layer.py"/>
        <source>“{layer}” has no coordinate reference system. Set it in the layer's properties, then add it.</source>
        <translation>« {layer} » n'a pas de système de coordonnées de référence. Définissez-le dans les propriétés de la couche, puis ajoutez-la.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/timetable.py"/>
        <source>Public transport timetables (GTFS)</source>
        <translation>Horaires de transport public (GTFS)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/timetable.py"/>
        <source>Stops of {file}</source>
        <translation>Arrêts de {file}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>The layer of open spaces cannot be opened.</source>
        <translation>La couche des espaces ouverts ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>“{name}” lacks the fields {fields}. Run the open space inventory and use its result.</source>
        <translation>Il manque à « {name} » les champs {fields}. Exécutez l'inventaire des espaces ouverts et utilisez son résultat.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>“{name}” cannot be changed: its file is read-only, or of a kind that QGIS cannot write. Copy it into the city's GeoPackage.</source>
        <translation>« {name} » ne peut pas être modifiée : son fichier est en lecture seule, ou d'un type que QGIS ne peut pas écrire. Copiez-la dans le GeoPackage de la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>“{name}” is being edited in QGIS. Save or cancel the edits there: verdicts are written at once and would get in their way.</source>
        <translation>« {name} » est en cours d'édition dans QGIS. Enregistrez-y ou annulez-y les modifications : les décisions sont écrites aussitôt et les gêneraient.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>The verdict was not written to “{name}”: {reason}. Check that no other program has the file open for writing and that the disk is not full, then give it again.</source>
        <translation>La décision n'a pas été écrite dans « {name} » : {reason}. Vérifiez qu'aucun autre programme n'a ouvert le fichier en écriture et que le disque n'est pas plein, puis donnez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>{done} of {total} spaces have a verdict; these hold {land} of the land.</source>
        <translation>{done} espaces sur {total} ont une décision ; ils représentent {land} du terrain.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>public space and streets, of the city's land</source>
        <translation>d'espace public et de rues, en part du terrain de la ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>streets and verified spaces alone</source>
        <translation>rues et espaces vérifiés seuls</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>open public space, of the city's land</source>
        <translation>d'espace public ouvert, en part du terrain de la ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>from verified spaces alone</source>
        <translation>à partir des seuls espaces vérifiés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>if all that is not decided were public</source>
        <translation>si tout ce qui n'est pas décidé était public</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>Which spaces to go through</source>
        <translation>Espaces à passer en revue</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>Of which kind</source>
        <translation>De quel type</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>Every kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>There is no inventory of open spaces yet.</source>
        <translation>Il n'y a pas encore d'inventaire des espaces ouverts.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>{place} of {n}, largest first</source>
        <translation>{place} sur {n}, les plus grands d'abord</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Rejected: no public space</source>
        <translation>Rejeté : pas un espace public</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>To be checked</source>
        <translation>À contrôler</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>&amp;Give it to {n} spaces</source>
        <translation>&amp;L'appliquer à {n} espaces</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>One verdict for many alike</source>
        <translation>Une décision pour plusieurs espaces semblables</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Verdict</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Only those without a name</source>
        <translation>Seulement ceux qui n'ont pas de nom</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Up to a size of</source>
        <translation>Jusqu'à une taille de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Show them on the &amp;map</source>
        <translation>Les afficher sur la &amp;carte</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Back to the single space</source>
        <translation>Retour à l'espace seul</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Only of the kind “{kind}”</source>
        <translation>Seulement du type « {kind} »</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Only with “{access}”</source>
        <translation>Seulement avec « {access} »</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>No space without a verdict is like that. Take a larger size or fewer limits.</source>
        <translation>Aucun espace sans décision n'est ainsi. Prenez une taille plus grande ou moins de restrictions.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>{n} spaces without a verdict, {area} together.</source>
        <translation>{n} espaces sans décision, {area} au total.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Open public space stays at {after} % of the city's land.</source>
        <translation>L'espace public ouvert reste à {after} % du terrain de la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Open public space goes from {before} % to {after} % of the city's land.</source>
        <translation>L'espace public ouvert passe de {before} % à {after} % du terrain de la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>If all that is not decided were public, it would stay at {after} %.</source>
        <translation>Si tout ce qui n'est pas décidé était public, il resterait à {after} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>If all that is not decided were public, it would go from {before} % to {after} %.</source>
        <translation>Si tout ce qui n'est pas décidé était public, il passerait de {before} % à {after} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_measures.py"/>
        <source>Measuring the spaces; verdicts can be given meanwhile…</source>
        <translation>Mesure des espaces en cours ; des décisions peuvent déjà être prises…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_measures.py"/>
        <source>Choose areas in “City data” to see the city's figures here.</source>
        <translation>Choisissez des zones dans « Données de la ville » pour voir ici les chiffres de la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_page.py"/>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_page.py"/>
        <source>Taken back: {what}</source>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_page.py"/>
        <source>Again: {what}</source>
        <translation>Rétabli : {what}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Open to all</source>
        <translation>Ouvert à tous</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>For a fee</source>
        <translation>Payant</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Access unknown</source>
        <translation>Accès inconnu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Not looked at yet</source>
        <translation>Pas encore examiné</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Without a verdict</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>{n} spaces: {what}</source>
        <translation>{n} espaces : {what}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>less than 1 s</source>
        <translation>moins de 1 s</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{count}, filtered</source>
        <translation>{count}, avec filtre</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} points</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} lines</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 polygon</source>
        <translation>1 polygone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} polygons</source>
        <translation>{n} polygones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 row</source>
        <translation>1 ligne de table</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} rows</source>
        <translation>{n} lignes de table</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Run what is in&amp;complete</source>
        <translation>Exécuter ce qui est in&amp;complet</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Runs, in order, every step that is ready or out of date.</source>
        <translation>Exécute, dans l'ordre, chaque étape prête ou obsolète.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>No city yet</source>
        <translation>Pas encore de ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Run again</source>
        <translation>Exécuter à n&amp;ouveau</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Next: {step}</source>
        <translation>&amp;Suivant : {step}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Works offline</source>
        <translation>Fonctionne hors ligne</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Running: {step}</source>
        <translation>En cours : {step}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>took {time}</source>
        <translation>durée : {time}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>Run what is incomplete</source>
        <translation>Exécuter ce qui est incomplet</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>{what}: {workflow}</source>
        <translation>{what} : {workflow}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>{done} of {all} steps done</source>
        <translation>{done} étapes sur {all} terminées</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/packages.py"/>
        <source>This QGIS lacks the Python packages {names} (shapely must be 2.0 or newer). Install a full QGIS (Windows: the standalone installer or OSGeo4W “qgis-full”; Debian and Ubuntu: python3-scipy, python3-shapely), or use Urban Profiling › Install packages from a folder.</source>
        <translation>Il manque à ce QGIS les paquets Python {names} (shapely doit être en version 2.0 ou plus récente). Installez un QGIS complet (Windows : l'installateur autonome ou OSGeo4W « qgis-full » ; Debian et Ubuntu : python3-scipy, python3-shapely), ou utilisez Urban Profiling › Installer des paquets depuis un dossier.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>City…</source>
        <translation>Ville…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>The city: its layers, the workflows with their state, the last figures</source>
        <translation>La ville : ses couches, l'état des démarches, les derniers chiffres</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Public space…</source>
        <translation>Espace public…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Open public space, streets and access on foot, step by step (SDG 11.7.1)</source>
        <translation>Espace public ouvert, rues et accès à pied, étape par étape (ODD 11.7.1)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Recovery…</source>
        <translation>Relèvement…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>After a disaster or a war: what is hit, what it costs and where to begin, step by step</source>
        <translation>Après une catastrophe ou une guerre : ce qui est touché, ce que cela coûte et par où commencer, étape par étape</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Public space: quality, fairness, new sites…</source>
        <translation>Espace public : qualité, équité, nouveaux sites…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>What people say of the spaces, who is left out, and where new ones would serve most</source>
        <translation>Ce que les gens disent des espaces, qui est laissé de côté, et où de nouveaux espaces serviraient le plus</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Open a small invented city whose figures are known, to try things</source>
        <translation>Ouvrir une petite ville inventée dont les chiffres sont connus, pour faire des essais</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Toolbox</source>
        <translation>Boîte à outils</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Show every method in the Processing toolbox</source>
        <translation>Afficher toutes les méthodes dans la boîte à outils de traitements</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Install packages from a folder…</source>
        <translation>Installer des paquets depuis un dossier…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>For a QGIS that lacks Python packages: unpack those you have on disk</source>
        <translation>Pour un QGIS auquel il manque des paquets Python : décompresser ceux que vous avez sur votre disque</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>The user guide, on this computer</source>
        <translation>Le guide de l'utilisateur, sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>Boundaries, names and designations on the map are those of the data; showing them is no endorsement and no judgement on the legal status of any place.</source>
        <translation>Les limites, noms et appellations figurant sur la carte sont ceux des données ; les montrer ne vaut ni approbation ni jugement sur le statut juridique d'un lieu quelconque.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: out of date, {reason}.</source>
        <translation>{step} : obsolète, {reason}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: failed when it ran last; the figures are older.</source>
        <translation>{step} : échec à la dernière exécution ; les chiffres sont plus anciens.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: interrupted when it ran last; the figures are older.</source>
        <translation>{step} : interruption à la dernière exécution ; les chiffres sont plus anciens.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: runs again just now; the figures are older.</source>
        <translation>{step} : nouvelle exécution en cours ; les chiffres sont plus anciens.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>There is nothing to tell in a brief yet: none of the steps whose figures it shows has been run in “{city}”. Run the workflow, then save the brief.</source>
        <translation>Il n'y a encore rien à dire dans une synthèse : aucune des étapes dont elle montre les chiffres n'a été exécutée dans « {city} ». Exécutez la démarche, puis enregistrez la synthèse.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>its data changed</source>
        <translation>ses données ont changé</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/doubts.py"/>
        <source>Not run, so that its figures are missing here: {steps}.</source>
        <translation>Non exécutées, leurs chiffres manquent donc ici : {steps}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/doubts.py"/>
        <source>Steps of the assessment that were not run: {steps}.</source>
        <translation>Étapes de l'évaluation qui n'ont pas été exécutées : {steps}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/doubts.py"/>
        <source>Still to be verified: {left} of {n} candidates.</source>
        <translation>Encore à vérifier : {left} candidats sur {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/origins.py"/>
        <source>{role} ({file})</source>
        <translation>{role} ({file})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/result_text.py"/>
        <source>fewer than {n}</source>
        <translation>moins de {n}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/words.py"/>
        <source>{n} billion</source>
        <translation>{n} milliards</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/words.py"/>
        <source>{n} million</source>
        <translation>{n} millions</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/wheels.py"/>
        <source>“{file}” cannot be unpacked into “{folder}”: {reason}. Close QGIS and try again.</source>
        <translation>« {file} » ne peut pas être décompressé dans « {folder} » : {reason}. Fermez QGIS et réessayez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/wheels.py"/>
        <source>“{file}” is not a sound package and was left out.</source>
        <translation>« {file} » n'est pas un paquet valide et a été écarté.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/compare.py"/>
        <source>The two layers are in different coordinate systems ({one}, {other}).</source>
        <translation>Les deux couches sont dans des systèmes de coordonnées différents ({one}, {other}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/folders.py"/>
        <source>In “{folder}” several GeoPackages are of a city: {names}. Move all but one to another folder, then open the city again.</source>
        <translation>Dans « {folder} », plusieurs GeoPackages sont ceux d'une ville : {names}. Déplacez-les tous sauf un dans un autre dossier, puis rouvrez la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/folders.py"/>
        <source>“{folder}” cannot be a city's folder: QGIS opens no layer where a “|” is in the path. Choose another.</source>
        <translation>« {folder} » ne peut pas être le dossier d'une ville : QGIS n'ouvre aucune couche dont le chemin contient « | ». Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/folders.py"/>
        <source>“{folder}” lies too deep: with the GeoPackage its path has {size} letters of at most {most}. Move it nearer to the top, or shorten the names of folders.</source>
        <translation>« {folder} » est trop profond : avec le GeoPackage, son chemin compte {size} caractères, pour {most} au plus. Rapprochez-le de la racine, ou raccourcissez les noms des dossiers.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>A step is running. Wait until it has ended, then pack the city again.</source>
        <translation>Une étape est en cours. Attendez qu'elle soit terminée, puis empaquetez de nouveau la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>“{path}” could not be written: {reason}. Check that the disk is not full and the folder can be written to. The city itself is unchanged.</source>
        <translation>« {path} » n'a pas pu être écrit : {reason}. Vérifiez que le disque n'est pas plein et que le dossier est accessible en écriture. La ville elle-même est inchangée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>“{path}” is not a city packed for hand-over: it should hold one folder with a GeoPackage. Nothing was unpacked.</source>
        <translation>« {path} » n'est pas une ville empaquetée pour la remise : il devrait contenir un dossier avec un GeoPackage. Rien n'a été décompressé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>“{path}” cannot be unpacked into “{folder}”: {reason}.</source>
        <translation>« {path} » ne peut pas être décompressé dans « {folder} » : {reason}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>“{name}” was made with an older version of the plugin and has to be upgraded, but its backup cannot be written to “{folder}”: {reason}. Free some space, then open it again. Nothing was changed.</source>
        <translation>« {name} » a été créée avec une version plus ancienne de l'extension et doit être mise à niveau, mais sa sauvegarde ne peut pas être écrite dans « {folder} » : {reason}. Libérez de l'espace, puis rouvrez-la. Rien n'a été modifié.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>The city in “{folder}” is being upgraded in another window. Wait a moment, then open it again.</source>
        <translation>La ville dans « {folder} » est en cours de mise à niveau dans une autre fenêtre. Attendez un instant, puis rouvrez-la.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>The city in “{folder}” was made with an older version of the plugin and cannot be upgraded: {reason}. Check that the folder can be written to, that the disk is not full and that no other program has the GeoPackage locked.</source>
        <translation>La ville dans « {folder} » a été créée avec une version plus ancienne de l'extension et ne peut pas être mise à niveau : {reason}. Vérifiez que le dossier est accessible en écriture, que le disque n'est pas plein et qu'aucun autre programme ne verrouille le GeoPackage.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>The record “{record}” in “{folder}” cannot be read: {reason}. Restore it from a copy, or move it away and make the city again; its layers are untouched.</source>
        <translation>Le fichier « {record} » dans « {folder} » ne peut pas être lu : {reason}. Restaurez-le à partir d'une copie, ou déplacez-le et créez à nouveau la ville ; ses couches ne sont pas touchées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>“{folder}” is not there any more: a stick or drive was taken out, or the folder was moved. Put it back, and the work goes on as it was.</source>
        <translation>« {folder} » n'est plus là : une clé USB ou un disque a été retiré, ou le dossier a été déplacé. Remettez-le en place, et le travail continue comme avant.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>“{path}” is being written by another program. Wait until that has ended, then try again.</source>
        <translation>« {path} » est en cours d'écriture par un autre programme. Attendez qu'il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>The folder “{folder}” cannot be written: {reason}. Check that the disk is not full, or choose a folder of your own with free space. What was there is unchanged.</source>
        <translation>Il est impossible d'écrire dans le dossier « {folder} » : {reason}. Vérifiez que le disque n'est pas plein, ou choisissez un dossier qui vous appartient et dispose d'espace libre. Ce qui s'y trouvait est inchangé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>“{path}” cannot be read: {reason}. Restore it from a copy (the folder “backups” may hold one), or open its layers in QGIS one by one.</source>
        <translation>« {path} » ne peut pas être lu : {reason}. Restaurez-le à partir d'une copie (le dossier « backups » peut en contenir une), ou ouvrez ses couches une par une dans QGIS.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/recording.py"/>
        <source>“{table}” is being written by another run (begun {since} by {user} on {host}). Wait until it has ended, then run again.</source>
        <translation>« {table} » est en cours d'écriture par une autre exécution (commencée {since} par {user} sur {host}). Attendez qu'elle soit terminée, puis relancez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/recording.py"/>
        <source>The run cannot be recorded in “{path}”: {reason}. Check that the disk is not full and that the folder can be written to. Nothing was changed.</source>
        <translation>L'exécution ne peut pas être enregistrée dans « {path} » : {reason}. Vérifiez que le disque n'est pas plein et que le dossier est accessible en écriture. Rien n'a été modifié.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/schema.py"/>
        <source>“{path}” was made with a newer version of Urban Profiling (workspace schema {version}, this one knows {known}). Nothing was changed. Update the plugin to open it; the layers themselves open in any QGIS.</source>
        <translation>« {path} » a été créé avec une version plus récente d'Urban Profiling (schéma de l'espace de travail {version}, celle-ci connaît {known}). Rien n'a été modifié. Mettez l'extension à jour pour l'ouvrir ; les couches elles-mêmes s'ouvrent dans n'importe quel QGIS.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>needs data</source>
        <translation>données requises</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>done, with warnings</source>
        <translation>terminé, avec avertissements</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>out of date</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>a city</source>
        <translation>une ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>the city's folder</source>
        <translation>le dossier de la ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>a newer version of the plugin</source>
        <translation>une version plus récente de l'extension</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>its layer “{table}” is gone</source>
        <translation>sa couche « {table} » a disparu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>another run replaced its layer “{table}”</source>
        <translation>une autre exécution a remplacé sa couche « {table} »</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>{setting} changed</source>
        <translation>{setting} a changé</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>{layer} changed</source>
        <translation>{layer} a changé</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>{step} is out of date</source>
        <translation>{step} n'est plus à jour</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/taking.py"/>
        <source>“{path}” cannot be copied into the city's folder: {reason}.</source>
        <translation>« {path} » ne peut pas être copié dans le dossier de la ville : {reason}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Moderate to severe</source>
        <translation>Modérés à graves</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Between other classes</source>
        <translation>Entre d'autres classes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>A word nobody explains</source>
        <translation>Un mot que rien n'explique</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Damage data</source>
        <translation>Données sur les dommages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Reads a damage product as it was published: the zip of UNOSAT or Copernicus EMS, xBD, or any layer with a table of its words. Its sites and the area it analysed become layers of the city. Not analysed is never undamaged.</source>
        <translation>Lit un produit d'évaluation des dommages tel qu'il a été publié : le zip d'UNOSAT ou de Copernicus EMS, xBD, ou toute couche avec une table de ses mots. Ses sites et la zone qu'il a analysée deviennent des couches de la ville. Non analysé ne veut jamais dire intact.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>sites in the product</source>
        <translation>sites dans le produit</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>The newest image is of {NEWEST_DATE}.</source>
        <translation>L'image la plus récente date du {NEWEST_DATE}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Exact copies, which count once: {DUPLICATES_N}.</source>
        <translation>Copies exactes, qui comptent une fois : {DUPLICATES_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{SITES_N} sites</source>
        <translation>{SITES_N} sites</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Records of the damage product of a word that no table explains, which have no class: {UNKNOWN_N}.</source>
        <translation>Enregistrements du produit d'évaluation des dommages dont le mot n'est expliqué par aucune table, et qui n'ont pas de classe : {UNKNOWN_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Records that the damage product marks as not analysed: {NOT_ANALYSED_N}.</source>
        <translation>Enregistrements que le produit d'évaluation des dommages signale comme non analysés : {NOT_ANALYSED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{AFFECTED_POPULATION} people lived in damaged buildings before the event (not SDG 11.5.1).</source>
        <translation>{AFFECTED_POPULATION} personnes vivaient dans des bâtiments endommagés avant l'événement (ce n'est pas l'ODD 11.5.1).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>How many people lived in damaged buildings is not known: there is no population data, or they are too few to be told.</source>
        <translation>On ne sait pas combien de personnes vivaient dans les bâtiments endommagés : il n'y a pas de données de population, ou ces personnes sont trop peu nombreuses pour que leur nombre soit indiqué.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Damage seen from above is no inspection: what cannot be seen from the air is missing, and a class is no structural grade.</source>
        <translation>Des dommages vus du ciel ne sont pas une inspection : ce qui ne se voit pas d'en haut manque, et une classe n'est pas une évaluation de la structure.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Buildings and people hit</source>
        <translation>Bâtiments et personnes touchés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Lays the damage over buildings and neighbourhoods: how many of the buildings that were analysed are damaged, how many people lived in them, which services and streets are hit.</source>
        <translation>Superpose les dommages aux bâtiments et aux quartiers : combien des bâtiments analysés sont endommagés, combien de personnes y vivaient, quels services et quelles rues sont touchés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>of the buildings analysed are damaged</source>
        <translation>des bâtiments analysés sont endommagés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{DAMAGED_N} of {ANALYSED_N} buildings analysed.</source>
        <translation>{DAMAGED_N} des {ANALYSED_N} bâtiments analysés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Not analysed: {NOT_ANALYSED_N} of {BUILDINGS_N} buildings.</source>
        <translation>Non analysés : {NOT_ANALYSED_N} des {BUILDINGS_N} bâtiments.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{DAMAGED_N} of {ANALYSED_N} damaged</source>
        <translation>{DAMAGED_N} sur {ANALYSED_N} endommagés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{NOT_ANALYSED_N} of {BUILDINGS_N} buildings were not analysed: nobody knows whether they are damaged, and they are in no figure.</source>
        <translation>{NOT_ANALYSED_N} des {BUILDINGS_N} bâtiments n'ont pas été analysés : on ne sait pas s'ils sont endommagés, et ils ne figurent dans aucun chiffre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>buildings are damaged; of how many that were analysed is not known</source>
        <translation>bâtiments sont endommagés ; on ne sait pas combien ont été analysés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>A share needs the area that the product analysed, and buildings or their number in every area.</source>
        <translation>Une part nécessite la zone que le produit a analysée, et des bâtiments ou leur nombre dans chaque zone.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{DAMAGED_N} damaged, share unknown</source>
        <translation>{DAMAGED_N} endommagés, part inconnue</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Which damage is new, worse, the same, better or rebuilt: between the last two dates of one product, or between two products that were read one after the other.</source>
        <translation>Quels dommages sont nouveaux, aggravés, identiques, améliorés ou reconstruits : entre les deux dernières dates d'un même produit, ou entre deux produits lus l'un après l'autre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>a second assessment, or a product with several dates</source>
        <translation>une deuxième évaluation, ou un produit à plusieurs dates</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>sites are newly damaged</source>
        <translation>sites sont nouvellement endommagés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Worse: {WORSE_N}. The same: {SAME_N}. Better: {BETTER_N}. Rebuilt: {REBUILT_N}.</source>
        <translation>Aggravés : {WORSE_N}. Identiques : {SAME_N}. Améliorés : {BETTER_N}. Reconstruits : {REBUILT_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Cannot be compared, for nobody looked at one of the two times: {NOT_COMPARABLE_N}.</source>
        <translation>Non comparables, car personne n'a regardé à l'une des deux dates : {NOT_COMPARABLE_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>new: {NEW_N}, worse: {WORSE_N}</source>
        <translation>nouveaux : {NEW_N}, aggravés : {WORSE_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Newly damaged</source>
        <translation>Nouvellement endommagés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>The same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Cannot be compared</source>
        <translation>Non comparables</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Not every space has been verified. Those taken from a map and seen by nobody count until they are rejected; beside each headline stands the figure from verified spaces alone.</source>
        <translation>Les espaces n'ont pas tous été vérifiés. Ceux qui sont tirés d'une carte et que personne n'a vus comptent jusqu'à ce qu'ils soient rejetés ; à côté de chaque chiffre principal figure celui des seuls espaces vérifiés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Gives every open space an identity, a kind, an access and a status. What a map shows is potential until somebody has looked: edit the status as you verify, and later runs keep your verdicts.</source>
        <translation>Donne à chaque espace ouvert un identifiant, un type, un accès et un statut. Ce que montre une carte est potentiel (potential) tant que personne n'est allé voir : modifiez le statut au fil de vos vérifications, et les exécutions suivantes conservent vos décisions.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of open public space</source>
        <translation>d'espace public ouvert</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{OPEN_PCT} of the areas' land.</source>
        <translation>{OPEN_PCT} des terrains des zones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Verified spaces alone: {OPEN_VERIFIED_PCT}.</source>
        <translation>Espaces vérifiés seuls : {OPEN_VERIFIED_PCT}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Spaces in the inventory, those that do not count included: {SPACES_N}.</source>
        <translation>Espaces de l'inventaire, y compris ceux qui ne comptent pas : {SPACES_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{SPACES_N} spaces</source>
        <translation>{SPACES_N} espaces</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Streets are public space too, and SDG 11.7.1 counts their land. Widths come from a field of the streets, or from a table by class of street with a low and a high value.</source>
        <translation>Les rues sont aussi de l'espace public, et l'ODD 11.7.1 compte leur emprise. Les largeurs proviennent d'un champ des rues, ou d'une table par classe de rue avec une valeur basse et une valeur haute.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of the land within the areas is street</source>
        <translation>des terrains situés dans les zones sont des rues</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Between {STREET_LOW_PCT} and {STREET_HIGH_PCT} with narrow and wide streets.</source>
        <translation>Entre {STREET_LOW_PCT} et {STREET_HIGH_PCT} selon que les rues sont étroites ou larges.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Measured widths: {MEASURED_WIDTH_PCT} of street length.</source>
        <translation>Largeurs mesurées : {MEASURED_WIDTH_PCT} de la longueur des rues.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{STREET_PCT} of the land</source>
        <translation>{STREET_PCT} des terrains</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Street land is between {STREET_LOW_PCT} and {STREET_HIGH_PCT} of the land, with narrow and wide streets: widths are measured for {MEASURED_WIDTH_PCT} of the street length, the usual ones of their class elsewhere.</source>
        <translation>L'emprise des rues représente entre {STREET_LOW_PCT} et {STREET_HIGH_PCT} des terrains, selon que les rues sont étroites ou larges : les largeurs sont mesurées pour {MEASURED_WIDTH_PCT} de la longueur des rues, et sont ailleurs celles, habituelles, de leur classe.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Street land was sampled on {SAMPLES_N} circles, with a standard error of {STANDARD_ERROR} percentage points.</source>
        <translation>L'emprise des rues a été échantillonnée sur {SAMPLES_N} cercles, avec une erreur type de {STANDARD_ERROR} points de pourcentage.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Narrow streets</source>
        <translation>Rues étroites</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Usual widths</source>
        <translation>Largeurs habituelles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Wide streets</source>
        <translation>Rues larges</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Go through the candidates, largest first, and decide which are really public. Every verdict is kept at once, and the city's figures move with it.</source>
        <translation>Passez en revue les candidats, les plus grands d'abord, et décidez lesquels sont réellement publics. Chaque décision est enregistrée aussitôt, et les chiffres de la ville évoluent avec elle.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Share of the city</source>
        <translation>Part de la ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>How much of the city, and of each neighbourhood, is open public space and street. Land that is both counts once. Gives the land figure of SDG 11.7.1.</source>
        <translation>Quelle part de la ville, et de chaque quartier, est de l'espace public ouvert et des rues. Un terrain qui est les deux à la fois compte une seule fois. Donne le chiffre de l'ODD 11.7.1 relatif aux terrains.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of the land within the areas is open public space or street</source>
        <translation>des terrains situés dans les zones sont de l'espace public ouvert ou des rues</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{OPEN_PCT} open public space, {STREET_PCT} streets.</source>
        <translation>{OPEN_PCT} d'espace public ouvert, {STREET_PCT} de rues.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Streets and verified spaces alone: {SHARE_VERIFIED_PCT}.</source>
        <translation>Rues et espaces vérifiés seuls : {SHARE_VERIFIED_PCT}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{SHARE_PCT} of the land</source>
        <translation>{SHARE_PCT} des terrains</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Access on foot</source>
        <translation>Accès à pied</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Who reaches an open public space within five minutes' walk (400 m) along streets. Distances follow the street network, never a straight line. Gives the population figure of SDG 11.7.1.</source>
        <translation>Qui atteint un espace public ouvert en moins de cinq minutes de marche (400 m) le long des rues. Les distances suivent le réseau des rues, jamais une ligne droite. Donne le chiffre de l'ODD 11.7.1 relatif à la population.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of residents reach an open public space within {DISTANCE_M}</source>
        <translation>des habitants atteignent un espace public ouvert à moins de {DISTANCE_M}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{SERVED_N} of {POPULATION_N} people.</source>
        <translation>{SERVED_N} personnes sur {POPULATION_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Verified spaces alone: {ACCESS_VERIFIED_PCT}.</source>
        <translation>Espaces vérifiés seuls : {ACCESS_VERIFIED_PCT}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Not reached along streets, counted as not served: {UNREACHED_N} people.</source>
        <translation>Non atteintes par les rues, comptées comme non desservies : {UNREACHED_N} personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{ACCESS_PCT} within {DISTANCE_M}</source>
        <translation>{ACCESS_PCT} à moins de {DISTANCE_M}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of the floor area, which stands in for people, is within {DISTANCE_M} of an open public space</source>
        <translation>de la surface de plancher, qui tient lieu de personnes, se trouvent à moins de {DISTANCE_M} d'un espace public ouvert</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>There is no population data, so this is no share of people.</source>
        <translation>Il n'y a pas de données de population ; il ne s'agit donc pas d'une part de personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{ACCESS_PCT} of floor area</source>
        <translation>{ACCESS_PCT} de la surface de plancher</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Everything the assessment measures: boundary, neighbourhoods, streets, open spaces, buildings and people. Import an OpenStreetMap extract, or name layers that you have. Nothing is downloaded.</source>
        <translation>Tout ce que l'évaluation mesure : limite, quartiers, rues, espaces ouverts, bâtiments et personnes. Importez un extrait OpenStreetMap, ou désignez des couches dont vous disposez. Rien n'est téléchargé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>SDG 11.7.1 for this city, with what a reader must know before quoting it.</source>
        <translation>L'ODD 11.7.1 pour cette ville, avec ce qu'un lecteur doit savoir avant de le citer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How safe, inclusive, accessible, comfortable and green each space is, from what people answered or surveyors saw; women's safety apart. Answers are scored by a table that you can change. The scoring is the plugin's own.</source>
        <translation>À quel point chaque espace est sûr, inclusif, accessible, confortable et vert, d'après ce que les gens ont répondu ou ce que les enquêteurs ont vu ; la sécurité des femmes à part. Les réponses sont notées selon une table que vous pouvez modifier. La notation est propre à l'extension.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>mean quality of the spaces that have a score</source>
        <translation>qualité moyenne des espaces notés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{ANSWERED_N} of {SPACES_N} spaces have answers, from {ANSWERS_N} forms.</source>
        <translation>{ANSWERED_N} des {SPACES_N} espaces ont des réponses, tirées de {ANSWERS_N} formulaires.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Spaces with scores, of all or of a group, that stay hidden because few answered: {SUPPRESSED_N}.</source>
        <translation>Espaces notés, de tous ou d'un groupe, dont les scores restent masqués parce que peu de personnes ont répondu : {SUPPRESSED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Problems in the survey, listed one by one in its own table: {PROBLEMS_N}.</source>
        <translation>Problèmes de l'enquête, énumérés un par un dans une table à part : {PROBLEMS_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>quality {QUALITY_MEAN}</source>
        <translation>qualité {QUALITY_MEAN}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Quality is known for {ANSWERED_N} of {SPACES_N} spaces, those that people were asked about. The scoring is the plugin's own.</source>
        <translation>La qualité est connue pour {ANSWERED_N} des {SPACES_N} espaces, ceux sur lesquels des personnes ont été interrogées. La notation est propre à l'extension.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Forms or answers of the survey that were doubtful and are listed with it: {PROBLEMS_N}.</source>
        <translation>Formulaires ou réponses de l'enquête qui étaient douteux et sont listés avec elle : {PROBLEMS_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Open to everyone</source>
        <translation>Ouvert à chacun</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Easy to reach</source>
        <translation>Facile d'accès</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Comfort</source>
        <translation>Confort</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Trees and plants</source>
        <translation>Arbres et plantes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Women's safety</source>
        <translation>Sécurité des femmes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Public transport</source>
        <translation>Transport public</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Who can walk to public transport: within 500 m of a bus or tram stop, or 1,000 m of a train, metro or ferry (SDG 11.2.1). Stops whose capacity nobody recorded count as bus stops.</source>
        <translation>Qui peut rejoindre à pied les transports publics : à moins de 500 m d'un arrêt de bus ou de tram, ou de 1 000 m d'un train, d'un métro ou d'un bac (ODD 11.2.1). Les arrêts dont personne n'a relevé la capacité comptent comme arrêts de bus.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of residents can walk to public transport</source>
        <translation>des habitants peuvent rejoindre à pied les transports publics</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{ACCESS_PCT} near a stop</source>
        <translation>{ACCESS_PCT} près d'un arrêt</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of the floor area, which stands in for people, is within walking distance of public transport</source>
        <translation>de la surface de plancher, qui tient lieu de personnes, se trouvent à distance de marche des transports publics</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How well streets connect: crossings, street length and dead ends, scored as in the City Prosperity Index. Many crossings and few dead ends make walks short.</source>
        <translation>À quel point les rues sont reliées : carrefours, longueur des rues et impasses, notés comme dans le City Prosperity Index. De nombreux carrefours et peu d'impasses raccourcissent les marches.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>crossings on a km² of land</source>
        <translation>carrefours par km² de terrain</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Crossings in all: {INTERSECTIONS_N}, on {STREET_KM} of street.</source>
        <translation>Carrefours au total : {INTERSECTIONS_N}, sur {STREET_KM} de rues.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{DEAD_END_PCT} of the places where streets meet or end are dead ends.</source>
        <translation>{DEAD_END_PCT} des points où des rues se rencontrent ou se terminent sont des impasses.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{INTERSECTIONS_KM2} crossings per km²</source>
        <translation>{INTERSECTIONS_KM2} carrefours par km²</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Crossings</source>
        <translation>Carrefours</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How mixed homes, shops, work and other uses are in each neighbourhood: where they are, daily ways are short. 0: one use alone; 100: all uses have the same share. As in the City Prosperity Index.</source>
        <translation>À quel point logements, commerces, travail et autres usages sont mêlés dans chaque quartier : là où ils le sont, les trajets quotidiens sont courts. 0 : un seul usage ; 100 : tous les usages ont la même part. Comme dans le City Prosperity Index.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>mix of land uses in an area, on average</source>
        <translation>mixité de l'occupation du sol dans une zone, en moyenne</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The city as a whole: {MIX_SCORE_CITY}.</source>
        <translation>La ville dans son ensemble : {MIX_SCORE_CITY}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Land without a known use: {UNCLASSIFIED_PCT} of all land.</source>
        <translation>Terrains sans usage connu : {UNCLASSIFIED_PCT} de tous les terrains.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>mix {MIX_SCORE_MEAN}</source>
        <translation>mixité {MIX_SCORE_MEAN}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The mix of land uses leaves out land without a known use, {UNCLASSIFIED_PCT} of all land; streets and water may be among it.</source>
        <translation>La mixité de l'occupation du sol laisse de côté les terrains dont l'usage n'est pas connu, soit {UNCLASSIFIED_PCT} de tous les terrains ; des rues et de l'eau peuvent s'y trouver.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Homes</source>
        <translation>Logements</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Shops and offices</source>
        <translation>Commerces et bureaux</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Industry</source>
        <translation>Industrie</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Public institutions</source>
        <translation>Institutions publiques</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Open space</source>
        <translation>Espace ouvert</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Vacant land</source>
        <translation>Terrains vacants</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Farmland</source>
        <translation>Terres agricoles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fairness</source>
        <translation>Équité</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How evenly open public space is spread over the people of the neighbourhoods and, given a measure of deprivation, whether the poorer have less of it. Needs several neighbourhoods with people.</source>
        <translation>À quel point l'espace public ouvert est réparti de façon égale entre les habitants des quartiers et, si une mesure du désavantage est donnée, si les plus pauvres en ont moins. Nécessite plusieurs quartiers habités.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini coefficient of open public space (0: all have the same; 1: one has all)</source>
        <translation>Coefficient de Gini de l'espace public ouvert (0 : tous ont autant ; 1 : un seul a tout)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SUPPLY_PP} m² for each person, on average.</source>
        <translation>{SUPPLY_PP} m² par personne, en moyenne.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The best-off tenth of the people has {PALMA_RATIO} times what the worst-off 40 % have together (0.25 when all have the same).</source>
        <translation>Le dixième des personnes le mieux loti a {PALMA_RATIO} fois ce qu'ont ensemble les 40 % les moins bien lotis (0,25 si tous ont autant).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Concentration index: {CONCENTRATION_INDEX}. Above 0 the deprived have less.</source>
        <translation>Indice de concentration : {CONCENTRATION_INDEX}. Au-dessus de 0, les plus défavorisés ont moins.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini {GINI}</source>
        <translation>Gini {GINI}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Differences within a neighbourhood are not seen. Open public space where nobody lives, or where the people are not known, is left out of fairness: {SUPPLY_LEFT_OUT} m².</source>
        <translation>Les différences à l'intérieur d'un quartier ne se voient pas. L'espace public ouvert là où personne ne vit, ou là où les personnes ne sont pas connues, n'entre pas dans l'équité : {SUPPLY_LEFT_OUT} m².</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini coefficient of open public space over floor area, which stands in for people</source>
        <translation>Coefficient de Gini de l'espace public ouvert sur la surface de plancher, qui tient lieu de personnes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>There is no population data, so this says nothing of people.</source>
        <translation>Il n'y a pas de données de population, ceci ne dit donc rien des personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini {GINI}, over floor area</source>
        <translation>Gini {GINI}, sur la surface de plancher</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fifth with least</source>
        <translation>Cinquième le moins doté</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Second fifth</source>
        <translation>Deuxième cinquième</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Third fifth</source>
        <translation>Troisième cinquième</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fourth fifth</source>
        <translation>Quatrième cinquième</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fifth with most</source>
        <translation>Cinquième le mieux doté</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Where to add</source>
        <translation>Où en ajouter</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Which of the places where a public space could be (vacant plots, gardens to be opened) would serve most people who have none now. The choice is proved: the result says how far from the best possible it can be at most.</source>
        <translation>Lesquels des lieux où un espace public pourrait se trouver (parcelles vacantes, jardins à ouvrir) desserviraient le plus de personnes qui n'en ont pas aujourd'hui. Le choix est prouvé : le résultat dit à quelle distance du meilleur possible il peut être au plus.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of residents would reach an open public space within {DISTANCE_M}, with {CHOSEN_N} new ones</source>
        <translation>des habitants atteindraient un espace public ouvert à moins de {DISTANCE_M}, avec {CHOSEN_N} nouveaux espaces</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_BEFORE_PCT} do today.</source>
        <translation>{SERVED_BEFORE_PCT} le font aujourd'hui.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Proved: at most {GAP_PCT} from the best possible choice.</source>
        <translation>Prouvé : à {GAP_PCT} au plus du meilleur choix possible.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_BEFORE_PCT} → {SERVED_AFTER_PCT}</source>
        <translation>{SERVED_BEFORE_PCT} → {SERVED_AFTER_PCT}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The choice of new sites is not proved to be the best: another may be better by up to {GAP_PCT}.</source>
        <translation>Il n'est pas prouvé que le choix des nouveaux sites soit le meilleur : un autre peut être meilleur de {GAP_PCT} au plus.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of the floor area, which stands in for people, would be within {DISTANCE_M} of an open public space, with {CHOSEN_N} new ones</source>
        <translation>de la surface de plancher, qui tient lieu de personnes, se trouveraient à moins de {DISTANCE_M} d'un espace public ouvert, avec {CHOSEN_N} nouveaux espaces</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_BEFORE_PCT} is today.</source>
        <translation>{SERVED_BEFORE_PCT} s'y trouvent aujourd'hui.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_AFTER_PCT} of floor area</source>
        <translation>{SERVED_AFTER_PCT} de la surface de plancher</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>With the first site</source>
        <translation>Avec le premier site</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the second</source>
        <translation>et le deuxième</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the third</source>
        <translation>et le troisième</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the fourth</source>
        <translation>et le quatrième</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the fifth</source>
        <translation>et le cinquième</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the sixth</source>
        <translation>et le sixième</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Public space: quality, fairness, new sites</source>
        <translation>Espace public : qualité, équité, nouveaux sites</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>What this looks at beyond the workflow “Public space”: answers of a survey about the spaces, stops of public transport, land use. Bring what you have; each step says what it needs. Open spaces and people come from the other workflow, so run that first.</source>
        <translation>Ce que cette démarche examine au-delà de la démarche « Espace public » : réponses d'une enquête sur les espaces, arrêts de transport public, occupation du sol. Apportez ce dont vous disposez ; chaque étape dit ce dont elle a besoin. Les espaces ouverts et les personnes viennent de l'autre démarche : exécutez-la d'abord.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>What was found, side by side, with what a reader must know before quoting it. Steps that were not run are left out.</source>
        <translation>Ce qui a été constaté, côte à côte, avec ce qu'un lecteur doit savoir avant de le citer. Les étapes non exécutées sont laissées de côté.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/recovery.py"/>
        <source>The city as it was before the event: neighbourhoods, buildings, people, streets and services. Import an OpenStreetMap extract, or name layers that you have. Damage comes in with the next step. Nothing is downloaded.</source>
        <translation>La ville telle qu'elle était avant l'événement : quartiers, bâtiments, personnes, rues et services. Importez un extrait OpenStreetMap, ou désignez des couches dont vous disposez. Les dommages arrivent à l'étape suivante. Rien n'est téléchargé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/recovery.py"/>
        <source>What is hit, what it costs and where to begin, with what a reader must know before quoting it.</source>
        <translation>Ce qui est touché, ce que cela coûte et par où commencer, avec ce qu'un lecteur doit savoir avant de le citer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>What the damage costs and what recovery needs, with a low and a high amount: a first estimate for planning. Give a table of unit costs (a file unit_costs.csv in the city's folder is found by itself), or the GDP per person, from which usual costs of construction follow.</source>
        <translation>Ce que coûtent les dommages et ce que nécessite le relèvement, avec un montant bas et un montant haut : une première estimation pour la planification. Donnez une table de coûts unitaires (un fichier unit_costs.csv dans le dossier de la ville est trouvé tout seul), ou le PIB par habitant, dont se déduisent les coûts de construction habituels.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>unit costs, or the GDP per person</source>
        <translation>des coûts unitaires, ou le PIB par habitant</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{CURRENCY} of damage, at replacement cost in prices of {PRICE_YEAR}</source>
        <translation>{CURRENCY} de dommages, au coût de remplacement, aux prix de {PRICE_YEAR}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>At least {DAMAGE_LOW}, at most {DAMAGE_HIGH}: everything low, or everything high.</source>
        <translation>Au moins {DAMAGE_LOW}, au plus {DAMAGE_HIGH} : toutes les valeurs basses, ou toutes les valeurs hautes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Recovery needs {NEEDS_CENTRAL} ({NEEDS_LOW} to {NEEDS_HIGH}).</source>
        <translation>Le relèvement nécessite {NEEDS_CENTRAL} (de {NEEDS_LOW} à {NEEDS_HIGH}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>From {COSTED_N} damaged or possibly damaged buildings.</source>
        <translation>D'après {COSTED_N} bâtiments endommagés ou peut-être endommagés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DAMAGE_CENTRAL} {CURRENCY}</source>
        <translation>{DAMAGE_CENTRAL} {CURRENCY}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>The cost is a first estimate, between {DAMAGE_LOW} and {DAMAGE_HIGH} {CURRENCY}: bounds, for low and high costs and shares together.</source>
        <translation>Le coût est une première estimation, entre {DAMAGE_LOW} et {DAMAGE_HIGH} {CURRENCY} : des bornes, pour les coûts et les parts bas ou hauts ensemble.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Damaged buildings without a known cost, which are in no amount: {UNCOSTED_N}.</source>
        <translation>Bâtiments endommagés dont le coût n'est pas connu, qui ne figurent dans aucun montant : {UNCOSTED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Building back better</source>
        <translation>Reconstruire en mieux</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Inflation</source>
        <translation>Inflation</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>How much debris the damaged buildings leave. For cubic metres and truckloads say how heavy loose debris is (its bulk density, from weighed trucks of your city) and what a truck carries.</source>
        <translation>Combien de débris laissent les bâtiments endommagés. Pour les mètres cubes et les chargements de camion, indiquez le poids des débris en vrac (leur densité en vrac, d'après des camions pesés dans votre ville) et la contenance d'un camion.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>of debris from damaged buildings</source>
        <translation>de débris des bâtiments endommagés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DEBRIS_T_LOW} to {DEBRIS_T_HIGH} by the range of the factors.</source>
        <translation>De {DEBRIS_T_LOW} à {DEBRIS_T_HIGH} selon l'intervalle des facteurs.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DEBRIS_M3}, {TRUCKLOADS} truckloads of {TRUCK_M3}.</source>
        <translation>{DEBRIS_M3}, soit {TRUCKLOADS} chargements de camion de {TRUCK_M3}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>From {ESTIMATED_N} damaged or possibly damaged buildings.</source>
        <translation>D'après {ESTIMATED_N} bâtiments endommagés ou peut-être endommagés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DEBRIS_T_CENTRAL}</source>
        <translation>{DEBRIS_T_CENTRAL}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Debris is estimated from floor area, between {DEBRIS_T_LOW} and {DEBRIS_T_HIGH}; other methods differ by more.</source>
        <translation>Les débris sont estimés d'après la surface de plancher, entre {DEBRIS_T_LOW} et {DEBRIS_T_HIGH} ; d'autres méthodes s'en écartent davantage.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Damaged buildings whose debris could not be estimated: {UNESTIMATED_N}.</source>
        <translation>Bâtiments endommagés dont les débris n'ont pas pu être estimés : {UNESTIMATED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Truckloads are not known: say what a truck carries, and the bulk density.</source>
        <translation>Les chargements de camion ne sont pas connus : indiquez la contenance d'un camion et la densité en vrac.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Low</source>
        <translation>Valeur basse</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Central</source>
        <translation>Valeur centrale</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>High</source>
        <translation>Valeur haute</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Streets to clear first</source>
        <translation>Rues à dégager d'abord</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Who is cut off from services because debris blocks the streets, and in which order to clear them so that most people reach services again for the least effort. Streets near severe damage are taken as blocked; nobody has looked at them.</source>
        <translation>Qui est coupé des services parce que des débris bloquent les rues, et dans quel ordre les dégager pour que le plus de personnes atteignent de nouveau les services avec le moins d'effort. Les rues proches de dommages graves sont considérées comme bloquées ; personne ne les a examinées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>people are cut off from a service that they reached before</source>
        <translation>personnes sont coupées d'un service qu'elles atteignaient auparavant</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{RECONNECTED_N} of them reach it again when {CLEARED_N} of {BLOCKED_N} blocked parts of streets are cleared, in the order of the map.</source>
        <translation>{RECONNECTED_N} d'entre elles l'atteignent de nouveau lorsque {CLEARED_N} des {BLOCKED_N} tronçons de rue bloqués sont dégagés, dans l'ordre de la carte.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>That takes {COST} in all (metres of street, unless costs are given).</source>
        <translation>Cela demande {COST} au total (mètres de rue, sauf si des coûts sont donnés).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>cut off: {CUT_OFF_BEFORE_N}, reconnected: {RECONNECTED_N}</source>
        <translation>coupées : {CUT_OFF_BEFORE_N}, reconnectées : {RECONNECTED_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Streets are taken as blocked where damage is near, or as their layer says; whether they are has to be seen on the ground.</source>
        <translation>Les rues sont considérées comme bloquées là où des dommages sont proches, ou selon leur couche ; seul un examen sur le terrain dira si elles le sont.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>parts of streets to clear, so that homes reach services again</source>
        <translation>tronçons de rue à dégager, pour que les logements atteignent de nouveau les services</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>There is no population data: the order is by floor area, not by people.</source>
        <translation>Il n'y a pas de données de population : l'ordre suit la surface de plancher, et non les personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Blocked parts of streets: {BLOCKED_N}.</source>
        <translation>Tronçons de rue bloqués : {BLOCKED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{CLEARED_N} parts to clear</source>
        <translation>{CLEARED_N} tronçons à dégager</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Where to begin</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Ranks the neighbourhoods by damage, people, services and, where their layer says so, displacement and vulnerability, and shows how firm each rank is. A starting point for a discussion, not its result. Criteria of your own: a file recovery_criteria.csv in the city's folder.</source>
        <translation>Classe les quartiers selon les dommages, les personnes, les services et, si leur couche les indique, les déplacements et la vulnérabilité, et montre la solidité de chaque rang. Un point de départ pour une discussion, et non son résultat. Vos propres critères : un fichier recovery_criteria.csv dans le dossier de la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>come first, of {RANKED_N} areas ranked</source>
        <translation>viennent en premier, sur {RANKED_N} zones classées</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Areas by phase of recovery: absorptive {ABSORPTIVE_N}, adaptive {ADAPTIVE_N}, transformative {TRANSFORMATIVE_N}.</source>
        <translation>Zones par phase de relèvement : absorptive {ABSORPTIVE_N}, adaptive {ADAPTIVE_N}, transformative {TRANSFORMATIVE_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Areas without a rank, of which too little is known: {UNRANKED_N}.</source>
        <translation>Zones sans rang, dont on sait trop peu : {UNRANKED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{RANKED_N} areas ranked</source>
        <translation>{RANKED_N} zones classées</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Ranks depend on the choice of criteria and weights; they are where a discussion begins. The layer shows how far each rank moves with other weights.</source>
        <translation>Les rangs dépendent du choix des critères et des poids ; c'est par eux que commence une discussion. La couche montre de combien chaque rang se déplace avec d'autres poids.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Areas without a rank, because too little is known of them: {UNRANKED_N}.</source>
        <translation>Zones sans rang, parce qu'on en sait trop peu : {UNRANKED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>No area can be ranked.</source>
        <translation>Aucune zone ne peut être classée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>There must be several areas that were analysed and that differ. Where no neighbourhoods are published, make areas on the page “City data”.</source>
        <translation>Il faut plusieurs zones qui ont été analysées et qui diffèrent. Si aucun quartier n'est publié, créez des zones à la page « Données de la ville ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>no ranks</source>
        <translation>pas de rangs</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Women and girls</source>
        <translation>Femmes et filles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Men and boys</source>
        <translation>Hommes et garçons</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Girls</source>
        <translation>Filles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Boys</source>
        <translation>Garçons</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Young people</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Adults</source>
        <translation>Adultes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Older people</source>
        <translation>Personnes âgées</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>With disabilities</source>
        <translation>Personnes handicapées</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Spreads people counted by area or by grid cell over the buildings there, by floor area, so that walks begin where people live and damage counts who lived there. Without population data floor area stands in for people, and every result says so.</source>
        <translation>Répartit les personnes dénombrées par zone ou par cellule de grille entre les bâtiments qui s'y trouvent, selon la surface de plancher, afin que les marches partent de là où vivent les personnes et que les dommages tiennent compte de qui y vivait. Sans données de population, la surface de plancher tient lieu de personnes, et chaque résultat le précise.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>people placed on buildings</source>
        <translation>personnes placées sur les bâtiments</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>{POPULATION_OUT} of {POPULATION_IN} people in the data.</source>
        <translation>{POPULATION_OUT} personnes sur les {POPULATION_IN} que comptent les données.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Not placed, for want of a building: {UNPLACED}.</source>
        <translation>Non placées, faute de bâtiment : {UNPLACED}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>{POPULATION_OUT} people</source>
        <translation>{POPULATION_OUT} personnes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>People in the data who could not be placed, for want of a building, and are in no figure: {UNPLACED}.</source>
        <translation>Personnes des données qui n'ont pas pu être placées, faute de bâtiment, et n'entrent dans aucun chiffre : {UNPLACED}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>There is no population data: floor area stands in for people.</source>
        <translation>Il n'y a pas de données de population : la surface de plancher tient lieu de personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Give population by area or as a grid, or the number of people in the city, for figures about people.</source>
        <translation>Indiquez la population par zone ou sous forme de grille, ou le nombre de personnes dans la ville, pour obtenir des chiffres sur les personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>floor area stands in</source>
        <translation>la surface de plancher en tient lieu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Looks for what would spoil the result: missing coordinate systems, streets that do not join, invalid or duplicated shapes, negative counts. Each finding says where it is and what to do.</source>
        <translation>Recherche ce qui fausserait le résultat : systèmes de coordonnées manquants, rues qui ne se raccordent pas, formes invalides ou en double, effectifs négatifs. Chaque constat dit où il se trouve et ce qu'il faut faire.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>errors to mend before the figures can be trusted</source>
        <translation>erreurs à corriger avant de pouvoir se fier aux chiffres</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Warnings: {WARNINGS_N}.</source>
        <translation>Avertissements : {WARNINGS_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>errors: {ERRORS_N}, warnings: {WARNINGS_N}</source>
        <translation>erreurs : {ERRORS_N}, avertissements : {WARNINGS_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Errors in the city's data that were found and not mended: {ERRORS_N}.</source>
        <translation>Erreurs trouvées dans les données de la ville et non corrigées : {ERRORS_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Warnings that the checks of the city's data gave: {WARNINGS_N}.</source>
        <translation>Avertissements donnés par les contrôles des données de la ville : {WARNINGS_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Import from OpenStreetMap</source>
        <translation>Importer depuis OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Takes buildings, streets, open spaces, services, stops and water from an OpenStreetMap extract (.osm.pbf or .osm) on your disk. A city boundary leaves out what lies beyond it.</source>
        <translation>Tire les bâtiments, rues, espaces ouverts, services, arrêts et eaux d'un extrait OpenStreetMap (.osm.pbf ou .osm) présent sur votre disque. Une limite de ville écarte ce qui se trouve au-delà.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>buildings imported</source>
        <translation>bâtiments importés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>{STREETS_KM} of streets, {OPEN_SPACES_N} open spaces, {SERVICES_N} services.</source>
        <translation>{STREETS_KM} de rues, {OPEN_SPACES_N} espaces ouverts, {SERVICES_N} services.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Building footprints</source>
        <translation>Emprises au sol des bâtiments</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Takes building footprints from Overture, Google Open Buildings, Microsoft, or any layer, where OpenStreetMap has few. A city boundary leaves out what lies beyond it.</source>
        <translation>Prend les emprises au sol des bâtiments chez Overture, Google Open Buildings, Microsoft, ou dans une couche quelconque, là où OpenStreetMap en a peu. Une limite de ville écarte ce qui se trouve au-delà.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Left out: {SKIPPED_N}.</source>
        <translation>Écartés : {SKIPPED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>There twice: {DUPLICATES_N}.</source>
        <translation>Présents deux fois : {DUPLICATES_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Areas where none are published</source>
        <translation>Des zones là où aucune n'est publiée</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Most cities have no published neighbourhoods. Hexagons, squares or the blocks between streets stand in for them, so that results can be told by area.</source>
        <translation>La plupart des villes n'ont pas de quartiers publiés. Des hexagones, des carrés ou les îlots entre les rues en tiennent lieu, afin que les résultats puissent être donnés par zone.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>areas made</source>
        <translation>zones créées</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workspace.py"/>
        <source>“{folder}” is not the folder of a city: it has no GeoPackage made by this plugin. Choose another, or make a new city.</source>
        <translation>« {folder} » n'est pas le dossier d'une ville : il ne contient pas de GeoPackage créé par cette extension. Choisissez-en un autre, ou créez une nouvelle ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workspace.py"/>
        <source>“{name}” is open in another QGIS window ({user} on {host}, since {since}). Here you can look at everything; to run steps or change layers, close it there, then open it here again.</source>
        <translation>« {name} » est ouverte dans une autre fenêtre de QGIS ({user} sur {host}, depuis {since}). Ici, vous pouvez tout consulter ; pour exécuter des étapes ou modifier des couches, fermez-la là-bas, puis rouvrez-la ici.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workspace.py"/>
        <source>“{folder}” cannot be written, so “{name}” is open for looking only. Copy the folder to a place of your own, or have it made writable, then open it again.</source>
        <translation>Il est impossible d'écrire dans « {folder} » : « {name} » est donc ouverte en consultation seulement. Copiez le dossier dans un emplacement qui vous appartient, ou faites-le rendre accessible en écriture, puis rouvrez-la.</translation>
    </message>
</context>
</TS>
