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
        <source>Stopped. Earlier results are unchanged.</source>
        <translation>Arrêté. Les résultats précédents sont inchangés.</translation>
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
        <source>Raster “{name}” has no coordinate reference system. Set it in the layer's properties, then run again.</source>
        <translation>Le raster « {name} » n'a pas de système de coordonnées de référence (SCR). Définissez-le dans les propriétés de la couche, puis relancez.</translation>
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
        <source>Errors stop later steps or make their figures wrong; warnings lower their quality; notes are good to know. Checked are the coordinate system, swapped coordinates, empty layers, missing, invalid, repeated and sliver geometries, whether the layers show one city, missing fields, unknown words, repeated identifiers, garbled letters, numbers of people that are text, negative or different from layer to layer, population polygons too large for walking distances, spaces of unknown access, street ends that stop just short of a street, streets apart from the rest, and buildings far from any street. Nothing is changed. The limits (0.5 m slivers, 1 m gaps, 100 m to a street, 1 ha, 5 percent between totals) are the plugin's own.</source>
        <translation>Les erreurs bloquent les étapes suivantes ou faussent leurs chiffres ; les avertissements en diminuent la qualité ; les remarques sont bonnes à savoir. Sont contrôlés : le système de coordonnées, les coordonnées inversées, les couches vides, les géométries manquantes, invalides, répétées ou filiformes, si les couches montrent une même ville, les champs manquants, les mots inconnus, les identifiants répétés, les caractères altérés, les nombres de personnes qui sont du texte, négatifs ou différents d'une couche à l'autre, les polygones de population trop grands pour des distances de marche, les espaces dont l'accès est inconnu, les extrémités de rue qui s'arrêtent juste avant une rue, les rues isolées du reste et les bâtiments éloignés de toute rue. Rien n'est modifié. Les limites (0,5 m pour les polygones filiformes, 1 m pour les écarts, 100 m jusqu'à une rue, 1 ha, 5 pour cent entre les totaux) sont propres à l'extension.</translation>
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
        <source>City boundary</source>
        <translation>Limite de la ville</translation>
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
        <source>Buildings</source>
        <translation>Bâtiments</translation>
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
        <source>Open public space (m²)</source>
        <translation>Espace public ouvert (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open public space (% of area)</source>
        <translation>Espace public ouvert (% de la zone)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Verified open public space (% of area)</source>
        <translation>Espace public ouvert vérifié (% de la zone)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open public space (m² per person)</source>
        <translation>Espace public ouvert (m² par personne)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Street land (m²)</source>
        <translation>Emprise des rues (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Street land (% of area)</source>
        <translation>Emprise des rues (% de la zone)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Street land, narrow widths (% of area)</source>
        <translation>Emprise des rues, largeurs étroites (% de la zone)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Street land, wide widths (% of area)</source>
        <translation>Emprise des rues, grandes largeurs (% de la zone)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Street length (km)</source>
        <translation>Longueur des rues (km)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Street length per land (km/km²)</source>
        <translation>Longueur des rues par surface de terrain (km/km²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Street length × width (m²)</source>
        <translation>Longueur × largeur des rues (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Street length with a measured width (%)</source>
        <translation>Longueur de rue avec une largeur mesurée (%)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Sample inside the city (m²)</source>
        <translation>Échantillon à l'intérieur de la ville (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open public space and streets (% of area)</source>
        <translation>Espace public ouvert et rues (% de la zone)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open public space and streets (m² per person)</source>
        <translation>Espace public ouvert et rues (m² par personne)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Space</source>
        <translation>Espace</translation>
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
        <source>Size class</source>
        <translation>Classe de taille</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Walking distance by size (m)</source>
        <translation>Distance de marche selon la taille (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>What the number of people comes from</source>
        <translation>Origine du nombre de personnes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Ids in the source</source>
        <translation>Identifiants dans la source</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Kind, owner, access, status as read (do not change)</source>
        <translation>Type, propriétaire, accès, statut tels que lus (ne pas modifier)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open public spaces</source>
        <translation>Espaces publics ouverts</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Within reach</source>
        <translation>À distance de marche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People within reach (%)</source>
        <translation>Personnes à distance de marche (%)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People within reach of a verified space (%)</source>
        <translation>Personnes à distance de marche d'un espace vérifié (%)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Walk to the nearest (m)</source>
        <translation>Marche jusqu'au plus proche (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Walk from the nearest, at the near end (m)</source>
        <translation>Marche depuis le plus proche, à l'extrémité proche (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Walk from the nearest, at the far end (m)</source>
        <translation>Marche depuis le plus proche, à l'extrémité éloignée (m)</translation>
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
        <source>Capacity per person within reach</source>
        <translation>Capacité par personne à distance de marche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Small counts hidden</source>
        <translation>Petits effectifs masqués</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>OpenStreetMap id</source>
        <translation>Identifiant OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Building tag</source>
        <translation>Attribut building</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Height (m)</source>
        <translation>Hauteur (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Street class</source>
        <translation>Classe de rue</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Width (m)</source>
        <translation>Largeur (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Lanes</source>
        <translation>Voies de circulation</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Surface</source>
        <translation>Revêtement</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>One-way</source>
        <translation>Sens unique</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Level above or below ground</source>
        <translation>Niveau au-dessus ou au-dessous du sol</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Walkable</source>
        <translation>Praticable à pied</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Fee</source>
        <translation>Payant</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Administrative level</source>
        <translation>Niveau administratif</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Layer role</source>
        <translation>Rôle de la couche</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Features</source>
        <translation>Entités</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>First features</source>
        <translation>Premières entités</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>What to do</source>
        <translation>Que faire</translation>
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
        <source>Open spaces, kind {word}</source>
        <translation>Espaces ouverts, type {word}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open spaces, size {word}</source>
        <translation>Espaces ouverts, taille {word}</translation>
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
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}”: the layer cannot be opened. Check that its file is still where it was.</source>
        <translation>« {label} » : la couche ne peut pas être ouverte. Vérifiez que son fichier se trouve toujours au même endroit.</translation>
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
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Streets and paths for walking. They join where they share a vertex; bridges and tunnels do not join what they cross. The fields walkable or access, bridge, tunnel and layer are used when there.</source>
        <translation>Rues et chemins pour la marche. Ils se raccordent là où ils partagent un sommet ; les ponts et tunnels ne se raccordent pas à ce qu'ils croisent. Les champs walkable ou access, bridge, tunnel et layer sont utilisés s'ils existent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Points or buildings where people live. Polygons over one hectare are refused: spread their people over buildings with “Population on buildings” first.</source>
        <translation>Points ou bâtiments où vivent les personnes. Les polygones de plus d'un hectare sont refusés : répartissez d'abord leurs personnes sur les bâtiments avec « Population sur les bâtiments ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Number of people</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Without it each feature counts as one person.</source>
        <translation>Sans ce champ, chaque entité compte pour une personne.</translation>
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
        <source>Areas</source>
        <translation>Zones</translation>
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
        <source>A street leads in within</source>
        <translation>Une rue y donne accès à moins de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Streets this near to the edge of a place lead into it; given entrances this near belong to it.</source>
        <translation>Les rues aussi proches du bord d'un lieu y donnent accès ; les points d'entrée donnés aussi proches en font partie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Longest way to a street</source>
        <translation>Plus long trajet jusqu'à une rue</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>People and places farther than this from any street are not reached. The walk to the street counts.</source>
        <translation>Les personnes et les lieux plus éloignés de toute rue ne sont pas atteints. La marche jusqu'à la rue compte.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Join street ends within</source>
        <translation>Raccorder les extrémités de rue à moins de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>A street end this near to another street joins it. Raise it for streets drawn carelessly.</source>
        <translation>Une extrémité de rue aussi proche d'une autre rue s'y raccorde. Augmentez cette valeur pour des rues dessinées sans précision.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Join streets that cross without a vertex</source>
        <translation>Raccorder les rues qui se croisent sans sommet</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>For street layers drawn without shared vertices. Streets whose bridge, tunnel or layer differ stay apart.</source>
        <translation>Pour les couches de rues dessinées sans sommets partagés. Les rues dont bridge, tunnel ou layer diffèrent restent séparées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Smallest connected street network</source>
        <translation>Plus petit réseau de rues connecté</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Street fragments with a smaller total length are not used.</source>
        <translation>Les fragments de rues dont la longueur totale est inférieure ne sont pas utilisés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Small counts by area</source>
        <translation>Petits effectifs par zone</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>suppress: leave counts under the minimum empty, with what would give them away. show: keep them, for use inside the office only.</source>
        <translation>suppress : laisser vides les effectifs inférieurs au minimum, ainsi que ce qui permettrait de les déduire. show : les conserver, pour un usage interne au bureau uniquement.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Hide them</source>
        <translation>Les masquer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Smallest count shown</source>
        <translation>Plus petit effectif affiché</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Counts of people below this are small.</source>
        <translation>Les nombres de personnes inférieurs à cette valeur sont de petits effectifs.</translation>
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

With a previous inventory, what somebody decided there (status, access, owner, kind) and the space_id pass to the space that overlaps by more than half of the smaller of the two. So a new import of the map loses no verdict.

Open land of an area is the union of the spaces that count, cut at its edge; a space counts in the numbers of every area it overlaps, unless it is rejected.

Size classes and catchments are those quoted for UN-Habitat's training material by a secondary source; where it gives none (linear, regional and larger, below 0.03 ha) they are the plugin's own, as the table says.</source>
        <translation>Les espaces dessinés deux fois comptent une fois ; les espaces contigus de mêmes type, accès, propriétaire, statut et nom n'en font plus qu'un. L'accès vient des champs access et fee, sinon de la table des types. Un espace est « potential » jusqu'à ce que quelqu'un fixe son statut à « verified » ou « rejected », et « check » lorsque son type ou son accès inconnu demande un examen : jardins sans accès renseigné, terrains de sport, centres sportifs, réserves, cimetières. Il compte comme espace public ouvert lorsque son accès est public et son statut potential ou verified (ODD 11.7.1 : ouvert, public, gratuit).

Avec un inventaire précédent, ce que quelqu'un y a décidé (statut, accès, propriétaire, type) et le space_id passent à l'espace dont la superposition dépasse la moitié du plus petit des deux. Ainsi, une nouvelle importation de la carte ne fait perdre aucune décision.

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
        <source>Count spaces of unknown access</source>
        <translation>Compter les espaces d'accès inconnu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Also count spaces whose access nobody has recorded.</source>
        <translation>Compter aussi les espaces dont personne n'a consigné l'accès.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Count spaces still to be checked</source>
        <translation>Compter les espaces encore à contrôler</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Also count spaces with the status “check”.</source>
        <translation>Compter aussi les espaces dont le statut est « check ».</translation>
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
        <source>The open space inventory. Spaces count when their access is public and they are not rejected.</source>
        <translation>L'inventaire des espaces ouverts. Les espaces comptent lorsque leur accès est public et qu'ils ne sont pas rejetés.</translation>
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
        <source>Smaller spaces do not count.</source>
        <translation>Les espaces plus petits ne comptent pas.</translation>
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
        <source>Neighbourhoods, districts, or the city boundary as one polygon.</source>
        <translation>Quartiers, arrondissements, ou la limite de la ville sous forme d'un seul polygone.</translation>
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
        <source>Facilities</source>
        <translation>Équipements</translation>
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
        <source>Neighbourhoods, districts, or the city boundary as one polygon. The city is all of them together, counted once where they overlap.</source>
        <translation>Quartiers, arrondissements, ou la limite de la ville sous forme d'un seul polygone. La ville est l'ensemble de ces zones, comptées une seule fois là où elles se superposent.</translation>
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
        <source>Class of street</source>
        <translation>Classe de rue</translation>
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
        <source>Seed</source>
        <translation>Graine aléatoire</translation>
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
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>“{name}” has no field “{field}”.</source>
        <translation>« {name} » n'a pas de champ « {field} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Rename the field that holds it, or choose it in each step that asks.</source>
        <translation>Renommez le champ qui le contient, ou choisissez-le à chaque étape qui le demande.</translation>
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
        <source>{n} features of “{name}” repeat the “{field}” of an earlier one.</source>
        <translation>{n} entités de « {name} » répètent le « {field} » d'une entité précédente.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Results are joined by it: give each feature its own, or remove copies.</source>
        <translation>Les résultats sont joints par ce champ : donnez à chaque entité sa propre valeur, ou supprimez les copies.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The field “{field}” of “{name}” is garbled in {n} features, for example “{example}”.</source>
        <translation>Le champ « {field} » de « {name} » est illisible dans {n} entités, par exemple « {example} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Set the right encoding in the layer's properties (Source › Data source encoding) or export it again as UTF-8{hint}.</source>
        <translation>Définissez le bon encodage dans les propriétés de la couche (Source › Encodage des données sources) ou exportez-la de nouveau en UTF-8{hint}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Nobody recorded who may enter {n} of {all} open spaces ({share:.0f} %) of “{name}”.</source>
        <translation>Personne n'a relevé qui peut entrer dans {n} des {all} espaces ouverts ({share:.0f} %) de « {name} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The inventory takes parks and squares as public and leaves the rest to be checked: check the large ones first.</source>
        <translation>L'inventaire considère les parcs et les places comme publics et laisse le reste à vérifier : vérifiez d'abord les plus grands.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” has no coordinate reference system: no step can place it.</source>
        <translation>« {name} » n'a pas de système de coordonnées de référence : aucune étape ne peut la localiser.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Set it in the layer's properties (Source › Assigned CRS).</source>
        <translation>Définissez-le dans les propriétés de la couche (Source › SCR attribué).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Correct it, or choose another layer, then check again.</source>
        <translation>Corrigez-la, ou choisissez une autre couche, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>The layers are in {n} coordinate systems: {crs}.</source>
        <translation>Les couches sont dans {n} systèmes de coordonnées : {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Nothing to do: every step works in metres, here in {crs}.</source>
        <translation>Rien à faire : chaque étape travaille en mètres, ici en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Run “Swap X and Y coordinates” and use its result.</source>
        <translation>Exécutez « Intervertir les coordonnées X et Y » et utilisez son résultat.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Assign the CRS the data was made in (layer's properties, Source › Assigned CRS).</source>
        <translation>Attribuez le SCR dans lequel les données ont été produites (propriétés de la couche, Source › SCR attribué).</translation>
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
        <source>The areas of “{name}” overlap on {share:.1f} % of their land.</source>
        <translation>Les zones de « {name} » se superposent sur {share:.1f} % de leur superficie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>City figures count it once. A sum of the areas counts it twice: correct their borders.</source>
        <translation>Les chiffres de la ville la comptent une fois. Une somme des zones la compte deux fois : corrigez leurs limites.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>The areas of “{name}” leave out {share:.1f} % of “{boundary}”.</source>
        <translation>Les zones de « {name} » laissent de côté {share:.1f} % de « {boundary} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>City figures made with the areas are for the land they cover.</source>
        <translation>Les chiffres de la ville obtenus avec les zones valent pour le territoire qu'elles couvrent.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” lies in “{reference}” when latitude and longitude are swapped.</source>
        <translation>« {name} » se trouve dans « {reference} » lorsque la latitude et la longitude sont interverties.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” lies wholly outside “{reference}”.</source>
        <translation>« {name} » se trouve entièrement hors de « {reference} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Choose the layer of this city, or check both CRSs.</source>
        <translation>Choisissez la couche de cette ville, ou vérifiez les deux SCR.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The field “{field}” of “{name}” is not a number in {n} features.</source>
        <translation>Le champ « {field} » de « {name} » n'est pas un nombre dans {n} entités.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Correct these values, or leave them empty when they are not known.</source>
        <translation>Corrigez ces valeurs, ou laissez-les vides lorsqu'elles ne sont pas connues.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The field “{field}” of “{name}” is negative in {n} features.</source>
        <translation>Le champ « {field} » de « {name} » est négatif dans {n} entités.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Often a code for “unknown”: leave these values empty, or correct them.</source>
        <translation>Souvent un code pour « inconnu » : laissez ces valeurs vides, ou corrigez-les.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{n} of {all} features of “{name}” have no value in “{field}”.</source>
        <translation>{n} des {all} entités de « {name} » n'ont pas de valeur dans « {field} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>They count as unknown, not as 0. Enter 0 where nobody lives.</source>
        <translation>Elles comptent comme inconnues, et non comme 0. Saisissez 0 là où personne n'habite.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{n} population polygons of “{name}” are larger than {limit_ha:g} ha.</source>
        <translation>{n} polygones de population de « {name} » dépassent {limit_ha:g} ha.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Steps that measure walks refuse them: spread them with “Population to buildings” first.</source>
        <translation>Les étapes qui mesurent la marche les refusent : répartissez-les d'abord avec « Population sur les bâtiments ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Give a population grid, census areas or a total when you have one.</source>
        <translation>Donnez une grille de population, des zones de recensement ou un total lorsque vous en disposez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The layers hold different numbers of people: {totals}.</source>
        <translation>Les couches contiennent des nombres de personnes différents : {totals}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Check years and extents, and state in the report which one is used.</source>
        <translation>Vérifiez les années et les emprises, et indiquez dans le rapport laquelle est utilisée.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>“{name}” has no cell with data.</source>
        <translation>« {name} » n'a aucune cellule avec des données.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Choose another raster or band.</source>
        <translation>Choisissez un autre raster ou une autre bande.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>“{name}” has {n} cells below 0, down to {lowest:g}.</source>
        <translation>« {name} » a {n} cellules inférieures à 0, jusqu'à {lowest:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Declare this value as “no data” and save the raster with it.</source>
        <translation>Déclarez cette valeur comme « valeur nulle » (no data) et enregistrez le raster avec elle.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>“{name}” has no features.</source>
        <translation>« {name} » n'a pas d'entités.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Choose another layer, or check its filter and selection.</source>
        <translation>Choisissez une autre couche, ou vérifiez son filtre et sa sélection.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” have no usable geometry.</source>
        <translation>{n} des {all} entités de « {name} » n'ont pas de géométrie utilisable.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left out. Draw or delete them.</source>
        <translation>Elles sont laissées de côté. Dessinez-les ou supprimez-les.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” have an invalid geometry.</source>
        <translation>{n} entités de « {name} » ont une géométrie invalide.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Every step repairs them on the way. “Fix geometries” does it for good.</source>
        <translation>Chaque étape les répare au passage. « Réparer les géométries » le fait définitivement.</translation>
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
        <source>They are left out. Choose the layer that has the right geometry.</source>
        <translation>Elles sont laissées de côté. Choisissez la couche qui a la bonne géométrie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” repeat the geometry of an earlier one.</source>
        <translation>{n} entités de « {name} » répètent la géométrie d'une entité précédente.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Remove them with “Delete duplicate geometries” unless they are meant.</source>
        <translation>Supprimez-les avec « Supprimer les géométries dupliquées », sauf si elles sont voulues.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} polygons of “{name}” are narrower than {width_m:g} m.</source>
        <translation>{n} polygones de « {name} » ont moins de {width_m:g} m de large.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Slivers of an overlay or of careless drawing: merge or delete them.</source>
        <translation>Éclats dus à une superposition ou à une saisie peu soignée : fusionnez-les ou supprimez-les.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Only {share:.1f} % of the street length of “{name}” is connected to the largest part.</source>
        <translation>Seuls {share:.1f} % de la longueur des rues de « {name} » sont reliés à la plus grande partie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} streets of “{name}” end within {gap_m:g} m of another street without joining it.</source>
        <translation>{n} rues de « {name} » se terminent à moins de {gap_m:g} m d'une autre rue sans la rejoindre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Raise the join tolerance of the step to {gap_m:g} m, or snap them with “Snap geometries”.</source>
        <translation>Augmentez la tolérance de raccordement de l'étape à {gap_m:g} m, ou accrochez-les avec « Accrocher les géométries à la couche ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} buildings ({share:.1f} %) of “{name}” are more than {far_m:g} m from any connected street.</source>
        <translation>{n} bâtiments ({share:.1f} %) de « {name} » sont à plus de {far_m:g} m de toute rue reliée au réseau.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Their people count as not served. Add the missing paths, or accept longer walks to streets.</source>
        <translation>Leurs habitants comptent comme non desservis. Ajoutez les chemins manquants, ou acceptez des marches plus longues jusqu'aux rues.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Streets join where they share a vertex. Raise the join tolerance or join crossings where they were drawn without.</source>
        <translation>Les rues se rejoignent là où elles partagent un sommet. Augmentez la tolérance de raccordement, ou raccordez les croisements dessinés sans sommet commun.</translation>
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
        <source>“{path}” cannot be read ({reason}). Check your rights to the file and its folder.</source>
        <translation>« {path} » ne peut pas être lu ({reason}). Vérifiez vos droits sur le fichier et son dossier.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” is empty (0 bytes). The download probably failed; get the file again.</source>
        <translation>« {path} » est vide (0 octet). Le téléchargement a probablement échoué ; téléchargez de nouveau le fichier.</translation>
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
        <location filename="../urban_profiling_plugin/core/city/osm_tags.py"/>
        <source>Table “{table}”: column “{column}” of lines {lines} holds {values}. Known are: {known}.</source>
        <translation>Table « {table} » : la colonne « {column} » des lignes {lines} contient {values}. Valeurs connues : {known}.</translation>
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
        <source>Layer “{name}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation>La couche « {name} » n'a pas de champ « {field} ». Ses champs sont : {fields}.</translation>
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
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>{left:,.0f} people ({share:.1f} %) are unplaced: {n} cells of the grid have people but no building that can hold them. A grid that reaches beyond the city counts whole: clip it to the city.</source>
        <translation>{left:,.0f} personnes ({share:.1f} %) ne sont pas placées : {n} cellules de la grille ont des habitants mais aucun bâtiment pouvant les héberger. Une grille qui dépasse la ville compte en entier : découpez-la selon la ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>{left:,.0f} people ({share:.1f} %) are unplaced: {n} areas have people but no building that can hold them (features {ids}).</source>
        <translation>{left:,.0f} personnes ({share:.1f} %) ne sont pas placées : {n} zones ont des habitants mais aucun bâtiment pouvant les héberger (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>{n} areas have no population value and count as unknown, not as 0 (features {ids}).</source>
        <translation>{n} zones n'ont pas de valeur de population et comptent comme inconnues, et non comme 0 (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Group “{group}” is known for the whole city only: the same share everywhere. It can show no difference between places, so figures by this group are not measured.</source>
        <translation>Le groupe « {group} » n'est connu que pour la ville entière : la même part partout. Il ne peut montrer aucune différence entre les lieux, les chiffres par ce groupe ne sont donc pas mesurés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Group “{group}” is known for {n} areas.</source>
        <translation>Le groupe « {group} » est connu pour {n} zones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Group “{group}” is known for {n} cells of its grid.</source>
        <translation>Le groupe « {group} » est connu pour {n} cellules de sa grille.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Of group “{group}”, {left:,.0f} people are unplaced.</source>
        <translation>Dans le groupe « {group} », {left:,.0f} personnes ne sont pas placées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Group “{group}” is larger than the population of {n} buildings. Check that both come from one source.</source>
        <translation>Le groupe « {group} » dépasse la population de {n} bâtiments. Vérifiez que les deux proviennent de la même source.</translation>
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
        <source>None of the layers has a geometry, so there is nothing to measure. Check the inputs.</source>
        <translation>Aucune des couches n'a de géométrie, il n'y a donc rien à mesurer. Vérifiez les entrées.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}”: its coordinates do not fit its CRS ({crs}). Assign the CRS the data was made in.</source>
        <translation>Couche « {name} » : ses coordonnées ne correspondent pas à son SCR ({crs}). Attribuez le SCR dans lequel les données ont été produites.</translation>
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
        <location filename="../urban_profiling_plugin/core/geometry.py"/>
        <source>Layer “{name}” is empty. Choose a layer with features, or check its filter and selection.</source>
        <translation>La couche « {name} » est vide. Choisissez une couche avec des entités, ou vérifiez son filtre et sa sélection.</translation>
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
        <source>Layer “{name}” has no field “{field}”. Choose the field that holds the people.</source>
        <translation>La couche « {name} » n'a pas de champ « {field} ». Choisissez le champ qui contient le nombre de personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}”: the field “{field}” is not a number in features {ids}. Correct them or leave them empty, then run again.</source>
        <translation>Couche « {name} » : le champ « {field} » n'est pas un nombre dans les entités {ids}. Corrigez ces valeurs ou laissez-les vides, puis relancez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}”: the field “{field}” is negative in features {ids}. There are no negative people: correct them or leave them empty, then run again.</source>
        <translation>Couche « {name} » : le champ « {field} » est négatif dans les entités {ids}. Un nombre de personnes ne peut pas être négatif : corrigez ces valeurs ou laissez-les vides, puis relancez.</translation>
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
        <source>Layer “{name}”: features {ids} are larger than 1 ha, so nobody knows where in them people live. Spread the people over buildings with “Population on buildings” (populationtobuildings) first.</source>
        <translation>Couche « {name} » : les entités {ids} dépassent 1 ha, on ne sait donc pas où les gens y habitent. Répartissez d'abord les personnes sur les bâtiments avec « Population sur les bâtiments » (populationtobuildings).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/people_served.py"/>
        <source>“{name}”: {n} buildings are larger than 1 ha (features {ids}); the people in each count at one point.</source>
        <translation>« {name} » : {n} bâtiments dépassent 1 ha (entités {ids}) ; les personnes de chacun comptent en un seul point.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/people_served.py"/>
        <source>No population field is chosen: each feature counts as one person.</source>
        <translation>Aucun champ de population n'est choisi : chaque entité compte pour une personne.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/people_served.py"/>
        <source>Not measured for {groups}: their share of the people is the same everywhere, as when it is known for the whole city only, so they show no difference between places.</source>
        <translation>Non mesuré pour {groups} : leur part parmi les personnes est la même partout, comme lorsqu'elle n'est connue que pour la ville entière ; elle ne montre donc aucune différence entre les lieux.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/people_served.py"/>
        <source>“{name}”: the field {field} is empty in {n} of {all} features; taken as 0 people.</source>
        <translation>« {name} » : le champ {field} est vide dans {n} des {all} entités ; pris comme 0 personne.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/people_served.py"/>
        <source>Nobody of layer “{population}” lies in an area of “{areas}”. Check that both are of the same city and have the right CRS.</source>
        <translation>Aucune personne de la couche « {population} » ne se trouve dans une zone de « {areas} ». Vérifiez que les deux concernent la même ville et ont le bon SCR.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/people_served.py"/>
        <source>{n:.0f} people ({features} features) live outside “{areas}” and are not counted.</source>
        <translation>{n:.0f} personnes ({features} entités) habitent hors de « {areas} » et ne sont pas comptées.</translation>
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
        <source>None of the {n} spaces of “{name}” counts as open public space. Set access and status with the open space inventory, or count spaces of unknown access or still to be checked. {reasons}</source>
        <translation>Aucun des {n} espaces de « {name} » ne compte comme espace public ouvert. Définissez access et status avec l'inventaire des espaces ouverts, ou comptez les espaces d'accès inconnu ou encore à vérifier. {reasons}</translation>
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
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>The denominator is the built-up extent, but no built-up layer is given. Give one, or choose “city”.</source>
        <translation>Le dénominateur est l'emprise bâtie, mais aucune couche d'emprise bâtie n'est donnée. Donnez-en une, ou choisissez « city ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>Areas measured in {crs}.</source>
        <translation>Superficies mesurées en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>Layer “{name}”: field “{field}” holds text, not numbers of people.</source>
        <translation>Couche « {name} » : le champ « {field} » contient du texte, et non des nombres de personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>{n} areas have no people: their square metres per person are unknown.</source>
        <translation>{n} zones n'ont pas d'habitants : leurs mètres carrés par personne sont inconnus.</translation>
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
        <source>“{name}”: the capacity of {n} facilities is empty and taken as 0 (features {ids}).</source>
        <translation>« {name} » : la capacité de {n} équipements est vide et considérée comme égale à 0 (entités {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>“{name}”: {n} facilities reach nobody; their capacity of {supply:g} is in no supply ratio (features {ids}).</source>
        <translation>« {name} » : {n} équipements ne desservent personne ; leur capacité de {supply:g} n'entre dans aucun ratio d'offre (entités {ids}).</translation>
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
        <source>{n} of {all} spaces are in the previous inventory; what was decided about {decided} of them was carried over.</source>
        <translation>{n} espaces sur {all} figurent dans l'inventaire précédent ; les décisions prises pour {decided} d'entre eux ont été reprises.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} spaces of the previous inventory have no counterpart any more, {verified} of them verified. Spaces: {ids}. If they still exist, add them to the open spaces.</source>
        <translation>{n} espaces de l'inventaire précédent n'ont plus d'équivalent, dont {verified} vérifiés. Espaces : {ids}. S'ils existent toujours, ajoutez-les aux espaces ouverts.</translation>
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
        <source>Finding the entrances</source>
        <translation>Recherche des points d'entrée</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Walking from homes to streets</source>
        <translation>Marche des domiciles aux rues</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Self-check: 0 of {n} catchment parts lie beyond the distance ({distances} m).</source>
        <translation>Autocontrôle : 0 partie d'aire de desserte sur {n} se trouve au-delà de la distance ({distances} m).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Layers “{streets}” and “{name}” do not overlap: they lie {km:.1f} km apart. Check that both are of the same city and have the right CRS.</source>
        <translation>Les couches « {streets} » et « {name} » ne se chevauchent pas : elles sont distantes de {km:.1f} km. Vérifiez que les deux concernent la même ville et que leur SCR est correct.</translation>
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
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Widths between facades need a layer of buildings. Give one, or take the widths from the table.</source>
        <translation>Les largeurs entre façades nécessitent une couche de bâtiments. Indiquez-en une, ou prenez les largeurs dans la table.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Lengths and areas measured in {crs}.</source>
        <translation>Longueurs et surfaces mesurées en {crs}.</translation>
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
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Urban extent</source>
        <translation>Emprise urbaine</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Neighbourhoods or districts</source>
        <translation>Quartiers ou arrondissements</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Population grid (people per cell)</source>
        <translation>Grille de population (personnes par cellule)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Land use</source>
        <translation>Occupation du sol</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Hazard zones</source>
        <translation>Zones à risque</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Elevation</source>
        <translation>Altitude</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Damage sites</source>
        <translation>Sites endommagés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Areas analysed for damage</source>
        <translation>Zones analysées pour les dégâts</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Public space survey</source>
        <translation>Relevé des espaces publics</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Household survey</source>
        <translation>Enquête auprès des ménages</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Displacement</source>
        <translation>Déplacement de population</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Tenure</source>
        <translation>Régime foncier</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles.py"/>
        <source>Sites and camps</source>
        <translation>Sites et camps</translation>
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
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Open the folder of a city</source>
        <translation>Ouvrir le dossier d'une ville</translation>
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
        <source>The sample city cannot be copied to “{folder}”: {reason}.</source>
        <translation>La ville d'exemple ne peut pas être copiée dans « {folder} » : {reason}.</translation>
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
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
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
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>Choose a name and a folder. Imported layers and results are kept there in one GeoPackage.</source>
        <translation>Choisissez un nom et un dossier. Les couches importées et les résultats y sont conservés dans un seul GeoPackage.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>Go on where you stopped: choose the folder of a city.</source>
        <translation>Reprenez là où vous vous êtes arrêté : choisissez le dossier d'une ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>&amp;Sample city</source>
        <translation>Ville d'&amp;exemple</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>A small invented city whose figures are known, to try the workflow. It is copied to your documents.</source>
        <translation>Une petite ville inventée dont les chiffres sont connus, pour essayer la démarche. Elle est copiée dans vos documents.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>None</source>
        <translation>Aucun</translation>
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
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>nothing</source>
        <translation>rien</translation>
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
        <source>Copy as &amp;qgis_process</source>
        <translation>Copier comme commande &amp;qgis_process</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/result_card.py"/>
        <source>Copy as P&amp;ython</source>
        <translation>Copier comme code P&amp;ython</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/runner.py"/>
        <source>The plugin made a mistake; your data is unchanged. Please report it with the details.</source>
        <translation>L'extension a commis une erreur ; vos données sont inchangées. Veuillez la signaler avec les détails.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/runner.py"/>
        <source>The run ended without a result. View › Panels › Log Messages › Processing may say why.</source>
        <translation>L'exécution s'est terminée sans résultat. Vue › Panneaux › Journal des messages › Traitement peut en indiquer la raison.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>needs data</source>
        <translation>données requises</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>done, with warnings</source>
        <translation>terminé, avec avertissements</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>out of date</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>a city</source>
        <translation>une ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>a newer version of the plugin</source>
        <translation>une version plus récente de l'extension</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>{setting} changed</source>
        <translation>{setting} a changé</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>{layer} changed</source>
        <translation>{layer} a changé</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/status.py"/>
        <source>{step} is out of date</source>
        <translation>{step} n'est plus à jour</translation>
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
        <source>There is no layer yet: {what}.</source>
        <translation>Il n'y a pas encore de couche : {what}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>First run “{what}”.</source>
        <translation>Exécutez d'abord « {what} ».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>CRS of {layer}</source>
        <translation>SCR de {layer}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Before you quote it</source>
        <translation>Avant de citer ce chiffre</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Not run yet: {what}.</source>
        <translation>Pas encore exécuté : {what}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Copy as &amp;text</source>
        <translation>Copier comme &amp;texte</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
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
        <source>needs: {what}</source>
        <translation>nécessite : {what}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>out of date: {reason}</source>
        <translation>obsolète : {reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>{n} layers</source>
        <translation>{n} couches</translation>
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
        <source>Install packages…</source>
        <translation>Installer des paquets…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Dismiss</source>
        <translation>Masquer</translation>
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
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Women and girls</source>
        <translation>Femmes et filles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Men and boys</source>
        <translation>Hommes et garçons</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Girls</source>
        <translation>Filles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Boys</source>
        <translation>Garçons</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Young people</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Adults</source>
        <translation>Adultes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Older people</source>
        <translation>Personnes âgées</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>With disabilities</source>
        <translation>Personnes handicapées</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Import from OpenStreetMap</source>
        <translation>Importer depuis OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Takes buildings, streets, open spaces, services, stops and water from an OpenStreetMap extract (.osm.pbf or .osm) on your disk. A city boundary leaves out what lies beyond it.</source>
        <translation>Tire les bâtiments, rues, espaces ouverts, services, arrêts et eaux d'un extrait OpenStreetMap (.osm.pbf ou .osm) présent sur votre disque. Une limite de ville écarte ce qui se trouve au-delà.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>buildings imported</source>
        <translation>bâtiments importés</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{STREETS_KM} of streets, {OPEN_SPACES_N} open spaces, {SERVICES_N} services.</source>
        <translation>{STREETS_KM} de rues, {OPEN_SPACES_N} espaces ouverts, {SERVICES_N} services.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Everything the assessment measures: boundary, neighbourhoods, streets, open spaces, buildings and people. Import an OpenStreetMap extract, or name layers that you have. Nothing is downloaded.</source>
        <translation>Tout ce que l'évaluation mesure : limite, quartiers, rues, espaces ouverts, bâtiments et personnes. Importez un extrait OpenStreetMap, ou désignez des couches dont vous disposez. Rien n'est téléchargé.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Spreads people counted by area or by grid cell over the buildings there, by floor area, so that walks begin where people live. Without population data floor area stands in for people, and every result says so.</source>
        <translation>Répartit les personnes dénombrées par zone ou par cellule de grille entre les bâtiments qui s'y trouvent, selon la surface de plancher, afin que les marches partent de là où vivent les personnes. Sans données de population, la surface de plancher tient lieu de personnes, et chaque résultat le précise.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>people placed on buildings</source>
        <translation>personnes placées sur les bâtiments</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{POPULATION_OUT} of {POPULATION_IN} people in the data.</source>
        <translation>{POPULATION_OUT} personnes sur les {POPULATION_IN} que comptent les données.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Not placed, for want of a building: {UNPLACED}.</source>
        <translation>Non placées, faute de bâtiment : {UNPLACED}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{POPULATION_OUT} people</source>
        <translation>{POPULATION_OUT} personnes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>There is no population data: floor area stands in for people.</source>
        <translation>Il n'y a pas de données de population : la surface de plancher tient lieu de personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Give population by area or as a grid, or the number of people in the city, for figures about people.</source>
        <translation>Indiquez la population par zone ou sous forme de grille, ou le nombre de personnes dans la ville, pour obtenir des chiffres sur les personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>floor area stands in</source>
        <translation>la surface de plancher en tient lieu</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Looks for what would spoil the result: missing coordinate systems, streets that do not join, invalid or duplicated shapes, negative counts. Each finding says where it is and what to do.</source>
        <translation>Recherche ce qui fausserait le résultat : systèmes de coordonnées manquants, rues qui ne se raccordent pas, formes invalides ou en double, effectifs négatifs. Chaque constat dit où il se trouve et ce qu'il faut faire.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>errors to mend before the figures can be trusted</source>
        <translation>erreurs à corriger avant de pouvoir se fier aux chiffres</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Warnings: {WARNINGS_N}.</source>
        <translation>Avertissements : {WARNINGS_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>errors: {ERRORS_N}, warnings: {WARNINGS_N}</source>
        <translation>erreurs : {ERRORS_N}, avertissements : {WARNINGS_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Gives every open space an identity, a kind, an access and a status. What a map shows is potential until somebody has looked: edit the status as you verify, and later runs keep your verdicts.</source>
        <translation>Donne à chaque espace ouvert un identifiant, un type, un accès et un statut. Ce que montre une carte est potentiel (potential) tant que personne n'est allé voir : modifiez le statut au fil de vos vérifications, et les exécutions suivantes conservent vos décisions.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>of open public space</source>
        <translation>d'espace public ouvert</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{OPEN_PCT} of the areas' land.</source>
        <translation>{OPEN_PCT} des terrains des zones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Verified spaces alone: {OPEN_VERIFIED_PCT}.</source>
        <translation>Espaces vérifiés seuls : {OPEN_VERIFIED_PCT}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Spaces in the inventory, those that do not count included: {SPACES_N}.</source>
        <translation>Espaces de l'inventaire, y compris ceux qui ne comptent pas : {SPACES_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{SPACES_N} spaces</source>
        <translation>{SPACES_N} espaces</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Streets are public space too, and SDG 11.7.1 counts their land. Widths come from a field of the streets, or from a table by class of street with a low and a high value.</source>
        <translation>Les rues sont aussi de l'espace public, et l'ODD 11.7.1 compte leur emprise. Les largeurs proviennent d'un champ des rues, ou d'une table par classe de rue avec une valeur basse et une valeur haute.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>of the land within the areas is street</source>
        <translation>des terrains situés dans les zones sont des rues</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Between {STREET_LOW_PCT} and {STREET_HIGH_PCT} with narrow and wide streets.</source>
        <translation>Entre {STREET_LOW_PCT} et {STREET_HIGH_PCT} selon que les rues sont étroites ou larges.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Measured widths: {MEASURED_WIDTH_PCT} of street length.</source>
        <translation>Largeurs mesurées : {MEASURED_WIDTH_PCT} de la longueur des rues.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{STREET_PCT} of the land</source>
        <translation>{STREET_PCT} des terrains</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Narrow streets</source>
        <translation>Rues étroites</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Usual widths</source>
        <translation>Largeurs habituelles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Wide streets</source>
        <translation>Rues larges</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Share of the city</source>
        <translation>Part de la ville</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>How much of the city, and of each neighbourhood, is open public space and street. Land that is both counts once. Gives the land figure of SDG 11.7.1.</source>
        <translation>Quelle part de la ville, et de chaque quartier, est de l'espace public ouvert et des rues. Un terrain qui est les deux à la fois compte une seule fois. Donne le chiffre de l'ODD 11.7.1 relatif aux terrains.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>of the land within the areas is open public space or street</source>
        <translation>des terrains situés dans les zones sont de l'espace public ouvert ou des rues</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{OPEN_PCT} open public space, {STREET_PCT} streets.</source>
        <translation>{OPEN_PCT} d'espace public ouvert, {STREET_PCT} de rues.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Verified spaces alone: {SHARE_VERIFIED_PCT}.</source>
        <translation>Espaces vérifiés seuls : {SHARE_VERIFIED_PCT}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{SHARE_PCT} of the land</source>
        <translation>{SHARE_PCT} des terrains</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Access on foot</source>
        <translation>Accès à pied</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Who reaches an open public space within five minutes' walk (400 m) along streets. Distances follow the street network, never a straight line. Gives the population figure of SDG 11.7.1.</source>
        <translation>Qui atteint un espace public ouvert en moins de cinq minutes de marche (400 m) le long des rues. Les distances suivent le réseau des rues, jamais une ligne droite. Donne le chiffre de l'ODD 11.7.1 relatif à la population.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>of residents reach an open public space within {DISTANCE_M}</source>
        <translation>des habitants atteignent un espace public ouvert à moins de {DISTANCE_M}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{SERVED_N} of {POPULATION_N} people.</source>
        <translation>{SERVED_N} personnes sur {POPULATION_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Verified spaces alone: {ACCESS_VERIFIED_PCT}.</source>
        <translation>Espaces vérifiés seuls : {ACCESS_VERIFIED_PCT}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Too far from any street, counted as not served: {UNREACHED_N} people.</source>
        <translation>Trop loin de toute rue, comptées comme non desservies : {UNREACHED_N} personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{ACCESS_PCT} within {DISTANCE_M}</source>
        <translation>{ACCESS_PCT} à moins de {DISTANCE_M}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>of the floor area, which stands in for people, is within {DISTANCE_M} of an open public space</source>
        <translation>de la surface de plancher, qui tient lieu de personnes, se trouvent à moins de {DISTANCE_M} d'un espace public ouvert</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>There is no population data, so this is no share of people.</source>
        <translation>Il n'y a pas de données de population ; il ne s'agit donc pas d'une part de personnes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>{ACCESS_PCT} of floor area</source>
        <translation>{ACCESS_PCT} de la surface de plancher</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflows.py"/>
        <source>SDG 11.7.1 for this city, with what a reader must know before quoting it.</source>
        <translation>L'ODD 11.7.1 pour cette ville, avec ce qu'un lecteur doit savoir avant de le citer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/packages.py"/>
        <source>This QGIS lacks the Python packages {names} (shapely must be 2.0 or newer). Install a full QGIS (Windows: the standalone installer or OSGeo4W “qgis-full”; Debian and Ubuntu: python3-scipy, python3-shapely), or use Urban Profiling › Install packages from a folder.</source>
        <translation>Il manque à ce QGIS les paquets Python {names} (shapely doit être en version 2.0 ou plus récente). Installez un QGIS complet (Windows : l'installateur autonome ou OSGeo4W « qgis-full » ; Debian et Ubuntu : python3-scipy, python3-shapely), ou utilisez Urban Profiling › Installer des paquets depuis un dossier.</translation>
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
        <location filename="../urban_profiling_plugin/workspace/city.py"/>
        <source>“{folder}” is not the folder of a city: it has no {record}. Choose another, or make a new city.</source>
        <translation>« {folder} » n'est pas le dossier d'une ville : il ne contient pas {record}. Choisissez-en un autre, ou créez une nouvelle ville.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/city.py"/>
        <source>The folder “{folder}” cannot be written: {reason}. Choose a folder of your own with free space.</source>
        <translation>Il est impossible d'écrire dans le dossier « {folder} » : {reason}. Choisissez un dossier qui vous appartient et dispose d'espace libre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/city.py"/>
        <source>The record “{record}” in “{folder}” cannot be read: {reason}. Restore it from a copy, or move it away and make the city again; its layers are untouched.</source>
        <translation>Le fichier « {record} » dans « {folder} » ne peut pas être lu : {reason}. Restaurez-le à partir d'une copie, ou déplacez-le et créez à nouveau la ville ; ses couches ne sont pas touchées.</translation>
    </message>
</context>
</TS>
