<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>UrbanProfiling</name>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>City data</source>
        <translation>Datos de la ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Public space</source>
        <translation>Espacio público</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Urban profile</source>
        <translation>Perfil urbano</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Informal settlements</source>
        <translation>Asentamientos informales</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Reports and exchange</source>
        <translation>Informes e intercambio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Stopped. Earlier results are unchanged.</source>
        <translation>Detenido. Los resultados anteriores no han cambiado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>The plugin made a mistake; your data is unchanged. Please report it with the details.</source>
        <translation>El complemento cometió un error; sus datos no han cambiado. Infórmelo con los detalles.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Writing the results</source>
        <translation>Escribiendo los resultados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>“{label}”: the fields {fields} of “{name}” are replaced by computed ones of the same name.</source>
        <translation>«{label}»: los campos {fields} de «{name}» se reemplazan por otros calculados con el mismo nombre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>“{table}” in {path} is being edited in QGIS. Save or cancel the edits, then run again.</source>
        <translation>«{table}» de {path} se está editando en QGIS. Guarde o cancele las ediciones y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/bridge.py"/>
        <source>Raster “{name}” cannot be read: {reason}</source>
        <translation>No se puede leer el ráster «{name}»: {reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/bridge.py"/>
        <source>Raster “{name}” is rotated: its rows do not run from west to east. Turn it with “Warp (reproject)” of the Processing toolbox and use the result.</source>
        <translation>El ráster «{name}» está girado: sus filas no van de oeste a este. Enderécelo con «Combar (reproyectar)» de la caja de herramientas de Procesos y use el resultado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/bridge.py"/>
        <source>Raster “{name}” has no coordinate reference system. Set it in the layer's properties, then run again.</source>
        <translation>El ráster «{name}» no tiene sistema de referencia de coordenadas. Establézcalo en las propiedades de la capa y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>What the number of people comes from</source>
        <translation>De dónde procede el número de personas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Groups known for the whole city only</source>
        <translation>Grupos conocidos solo para toda la ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>OpenStreetMap id</source>
        <translation>Id de OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Id in the source</source>
        <translation>Id en la fuente</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Building tag</source>
        <translation>Etiqueta building</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Levels</source>
        <translation>Plantas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Height (m)</source>
        <translation>Altura (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Street class</source>
        <translation>Clase de calle</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Width (m)</source>
        <translation>Ancho (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Surface</source>
        <translation>Superficie de rodadura</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>One-way</source>
        <translation>Sentido único</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Bridge</source>
        <translation>Puente</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Level above or below ground</source>
        <translation>Nivel sobre o bajo el suelo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Walkable</source>
        <translation>Transitable a pie</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Fee</source>
        <translation>De pago</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Administrative level</source>
        <translation>Nivel administrativo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Layer role</source>
        <translation>Función de la capa</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Features</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>First features</source>
        <translation>Primeros objetos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Leave it empty when the city has no such layer yet.</source>
        <translation>Déjelo vacío si la ciudad aún no tiene una capa así.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Check city data</source>
        <translation>Comprobar los datos de la ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Looks through the layers of a city and says in plain words what is wrong with them and what to do: before figures are made of them that somebody has to take back.</source>
        <translation>Revisa las capas de una ciudad y dice con palabras sencillas qué está mal en ellas y qué hacer: antes de que se calculen cifras que alguien tenga que retirar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Errors stop later steps or make their figures wrong; warnings lower their quality; notes are good to know. Checked are coordinate systems and places, geometries, overlaps and gaps between areas, fields, words and letters, identifiers and area codes, numbers and dates, people, streets, damage and rasters. What each check looks at, with its limits, why it matters and what to do stands on the page “Checks” of the user guide. Nothing is changed. Limits without a source are the plugin's own.</source>
        <translation>Los errores detienen los pasos posteriores o falsean sus cifras; las advertencias reducen su calidad; las notas conviene conocerlas. Se comprueban sistemas de coordenadas y lugares, geometrías, superposiciones y huecos entre zonas, campos, palabras y letras, identificadores y códigos de zona, números y fechas, personas, calles, daños y rásteres. Qué examina cada comprobación, con sus límites, por qué importa y qué hacer figura en la página «Comprobaciones» de la guía del usuario. No se modifica nada. Los límites sin fuente son propios del complemento.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>The plugin's own checks</source>
        <translation>Comprobaciones propias del complemento</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>One row a finding, errors first: check, severity, role, how many features and the first ten of them, what is wrong, what to do.</source>
        <translation>Una fila por hallazgo, primero los errores: comprobación, gravedad, función, cuántos objetos y los diez primeros, qué está mal, qué hacer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Reading the layers</source>
        <translation>Leyendo las capas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Import footprints</source>
        <translation>Importar huellas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Outlines of buildings from OpenStreetMap, Overture, Google, Microsoft or a layer of your own, with the same fields whoever made them, each building once. Nothing is downloaded.</source>
        <translation>Contornos de edificios de OpenStreetMap, Overture, Google, Microsoft o una capa propia, con los mismos campos sea quien sea su autor, cada edificio una vez. No se descarga nada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Whose footprints they are is told by the columns, or by you. Names of columns, units and the numbers that stand for “not known” (a height of -1 or 0) are those that each publisher documents; a height, a number of levels, a use or a confidence that is not known stays empty. Uses are those of the OpenStreetMap import.

Outlines keep their coordinates. With a boundary those that touch it are kept, whole; files of text are read piece by piece, so that the file of a country gives a city on a laptop. A building is the same when its id or its outline is the same, whatever the corner it starts at: the first is kept, the others are counted. Lines that cannot be read are named. Invalid outlines are repaired. Where a source has no ids one is made from the outline, so that it stays the same over imports. The area is measured in a metric CRS, never taken from the source.

Footprints that a machine drew miss buildings and show some that are not there, more so where homes are small and close together. With a lowest confidence those below it are left out; those of unknown confidence stay.</source>
        <translation>De quién son las huellas lo indican las columnas, o usted. Los nombres de las columnas, las unidades y los números que significan «desconocido» (una altura de -1 o 0) son los que documenta cada editor; una altura, un número de plantas, un uso o una confianza que no se conozca queda vacío. Los usos son los de la importación de OpenStreetMap.

Los contornos conservan sus coordenadas. Con un límite se conservan, enteros, los que lo tocan; los archivos de texto se leen por partes, para que el archivo de un país dé una ciudad en un ordenador portátil. Un edificio es el mismo cuando su id o su contorno es el mismo, sea cual sea la esquina en que empiece: se conserva el primero y los demás se cuentan. Se indican las líneas que no se pueden leer. Los contornos no válidos se reparan. Donde una fuente no tiene ids, se crea uno a partir del contorno, para que sea el mismo en todas las importaciones. El área se mide en un SRC métrico, nunca se toma de la fuente.

Las huellas dibujadas por una máquina omiten edificios y muestran algunos que no existen, más aún donde las viviendas son pequeñas y están juntas. Con una confianza mínima se excluyen las inferiores; las de confianza desconocida se quedan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Columns of Overture 1.18, Google Open Buildings v3, Microsoft GlobalML and OpenStreetMap as GDAL writes it</source>
        <translation>Columnas de Overture 1.18, Google Open Buildings v3, Microsoft GlobalML y OpenStreetMap tal como los escribe GDAL</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Footprints</source>
        <translation>Huellas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>A layer of polygons, or a file: Google's .csv or .csv.gz, lines of GeoJSON (.geojsonl, .jsonl, Microsoft's .csv.gz), an OpenStreetMap extract, or whatever QGIS can open. GeoParquet works where the GDAL of this QGIS reads it.</source>
        <translation>Una capa de polígonos o un archivo: el .csv o .csv.gz de Google, líneas de GeoJSON (.geojsonl, .jsonl, el .csv.gz de Microsoft), un extracto de OpenStreetMap o cualquier cosa que QGIS pueda abrir. GeoParquet funciona donde el GDAL de este QGIS lo lee.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Made by</source>
        <translation>Elaboradas por</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>auto: told by the columns. any: outlines from elsewhere, such as a cadastre; of their columns those are taken that are called as the fields of the result, or floors, storeys and height.</source>
        <translation>auto: según las columnas. any: contornos de otra procedencia, como un catastro; de sus columnas se toman las que se llaman como los campos del resultado, o floors, storeys y height.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Told by the columns</source>
        <translation>Según las columnas</translation>
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
        <translation>Otro autor</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Footprints that touch it are kept, whole. Without a boundary all are imported.</source>
        <translation>Se conservan, enteras, las huellas que lo tocan. Sin límite se importan todas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Lowest confidence</source>
        <translation>Confianza mínima</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>From 0 to 1: footprints that the publisher is less sure of are left out. Those of unknown confidence stay.</source>
        <translation>De 0 a 1: se excluyen las huellas de las que el editor está menos seguro. Las de confianza desconocida se quedan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Outlines with id, source, confidence, height, levels and use where they are known, and their area.</source>
        <translation>Contornos con id, fuente, confianza, altura, plantas y uso donde se conocen, y su área.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Left out for lack of a usable outline</source>
        <translation>Excluidas por falta de un contorno utilizable</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Left out because they repeat another</source>
        <translation>Excluidas porque repiten otra</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Outside the boundary</source>
        <translation>Fuera del límite</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Below the lowest confidence</source>
        <translation>Por debajo de la confianza mínima</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of highways (highway, keep, walkable)</source>
        <translation>Tabla de vías (highway, keep, walkable)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of access values (value, foot, space)</source>
        <translation>Tabla de valores de acceso (value, foot, space)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of open spaces (key, value, kind)</source>
        <translation>Tabla de espacios abiertos (key, value, kind)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of building uses (key, value, keep, use)</source>
        <translation>Tabla de usos de edificios (key, value, keep, use)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of services (key, value, sector)</source>
        <translation>Tabla de servicios (key, value, sector)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of stops (key, value, mode, capacity, rank)</source>
        <translation>Tabla de paradas (key, value, mode, capacity, rank)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of waters (key, value, kind)</source>
        <translation>Tabla de aguas (key, value, kind)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>A CSV file instead of the plugin's own. Copy resources/tables/osm_*.csv of the plugin to start from; in tables of keys and values the first row that fits decides, and * stands for any value.</source>
        <translation>Un archivo CSV en lugar del propio del complemento. Copie resources/tables/osm_*.csv del complemento para empezar; en las tablas de claves y valores decide la primera fila que corresponda, y * representa cualquier valor.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Import OpenStreetMap</source>
        <translation>Importar OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Buildings, streets, open spaces, services, stops, water and administrative boundaries of a city from an OpenStreetMap extract on your disk. Nothing is downloaded.</source>
        <translation>Edificios, calles, espacios abiertos, servicios, paradas, agua y límites administrativos de una ciudad a partir de un extracto de OpenStreetMap que tenga en el disco. No se descarga nada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Features are taken whole and keep their OpenStreetMap coordinates, so streets join where they share a vertex. Tags are read through tables that you can replace; a number that cannot be read and a use that is not tagged stay empty. Streets are walkable by the foot tag, then an access tag that closes them, then their class. An open space is public, restricted, fee or unknown by its access and fee tags, then its kind; gardens, pitches, sports centres, reserves and cemeteries without an access tag are unknown. Proposed and abandoned streets are left out and counted. Stops have low or high capacity as in SDG 11.2.1. A facility mapped as a point inside its own outline counts once. Outlines that are invalid are repaired; what the file does not hold whole, as at the edge of an extract, is named. osm_id of a relation is negative. The sea is no area in OpenStreetMap and is not among the water.</source>
        <translation>Los objetos se toman enteros y conservan sus coordenadas de OpenStreetMap, por lo que las calles se unen donde comparten un vértice. Las etiquetas se leen con tablas que usted puede reemplazar; un número que no se puede leer y un uso sin etiqueta quedan vacíos. Las calles son transitables a pie según la etiqueta foot; después, según una etiqueta access que las cierre; después, según su clase. Un espacio abierto es público, restringido, de pago o desconocido según sus etiquetas access y fee, y después según su tipo; los jardines, canchas, centros deportivos, reservas y cementerios sin etiqueta access son desconocidos. Las calles proyectadas y abandonadas se excluyen y se cuentan. Las paradas tienen capacidad baja o alta como en el ODS 11.2.1. Un equipamiento cartografiado como punto dentro de su propio contorno cuenta una vez. Los contornos no válidos se reparan; se indica lo que el archivo no contiene entero, como en el borde de un extracto. El osm_id de una relación es negativo. El mar no es un área en OpenStreetMap y no figura entre el agua.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>OpenStreetMap tags by the plugin's tables of this version</source>
        <translation>Etiquetas de OpenStreetMap según las tablas del complemento en esta versión</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>OpenStreetMap file</source>
        <translation>Archivo de OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>An extract that ends in .osm.pbf, .osm or .osm.gz. Choose one that reaches beyond the city: what crosses its edge is incomplete.</source>
        <translation>Un extracto que termine en .osm.pbf, .osm u .osm.gz. Elija uno que abarque más allá de la ciudad: lo que cruza su borde queda incompleto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Buildings that touch it are kept, and of everything else what lies within the margin around it, uncut: people near the edge walk across it. Without a boundary the whole file is imported.</source>
        <translation>Se conservan los edificios que lo tocan y, de todo lo demás, lo que está dentro del margen a su alrededor, sin cortar: quienes viven cerca del borde lo cruzan a pie. Sin límite se importa todo el archivo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Margin around the boundary</source>
        <translation>Margen alrededor del límite</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>How far outside the boundary streets, open spaces, services, stops and water are kept. At least the longest walk you want to measure.</source>
        <translation>Hasta qué distancia fuera del límite se conservan calles, espacios abiertos, servicios, paradas y agua. Como mínimo, el recorrido a pie más largo que quiera medir.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Stops this close are one</source>
        <translation>Las paradas así de cercanas son una sola</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>A platform this close to a stop of the same mode, and a stopping position on the street this close to either, is the same stop drawn again. The plugin's own choice.</source>
        <translation>Un andén así de cercano a una parada del mismo modo, y una posición de detención en la calle así de cercana a cualquiera de ellos, es la misma parada dibujada de nuevo. Criterio propio del complemento.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Outlines with use, levels and height where they are tagged.</source>
        <translation>Contornos con uso, plantas y altura donde están etiquetados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Streets</source>
        <translation>Calles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Streets and paths of today. walkable is 1 where people may walk. Bridge and tunnel are empty where there is none.</source>
        <translation>Calles y caminos actuales. walkable es 1 donde se puede caminar. Los campos de puente y túnel están vacíos donde no los hay.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Open spaces</source>
        <translation>Espacios abiertos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Parks, squares, playgrounds and other open land, with who may enter. To be verified.</source>
        <translation>Parques, plazas, áreas de juego y otros terrenos abiertos, con quién puede entrar. Por verificar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Schools, clinics, shops, offices and more as points, by sector.</source>
        <translation>Escuelas, centros de salud, comercios, oficinas y otros como puntos, por sector.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Public transport stops</source>
        <translation>Paradas de transporte público</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Stops and stations with mode and capacity (low, high; SDG 11.2.1).</source>
        <translation>Paradas y estaciones con modo y capacidad (low, high; ODS 11.2.1).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Lakes, rivers drawn as areas, reservoirs; not the sea.</source>
        <translation>Lagos, ríos dibujados como áreas, embalses; no el mar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Administrative boundaries</source>
        <translation>Límites administrativos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Those that lie in the file as a whole, with their level: a choice for the areas.</source>
        <translation>Los que el archivo contiene enteros, con su nivel: una opción para las zonas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Left out for lack of a usable geometry</source>
        <translation>Excluidos por falta de una geometría utilizable</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Choose an OpenStreetMap file.</source>
        <translation>Elija un archivo de OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Make areas</source>
        <translation>Crear zonas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Divides a city into hexagons, squares or blocks, for cities that have no published neighbourhoods. The areas fill the boundary exactly, so that figures by area add up to the city.</source>
        <translation>Divide una ciudad en hexágonos, cuadrados o manzanas, para ciudades que no tienen barrios publicados. Las zonas llenan el límite exactamente, de modo que las cifras por zona suman la ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Hexagons and squares lie on a lattice that is fixed to the coordinate system, not to the boundary: a place keeps its area_id when the boundary is drawn anew. They are cut at the boundary; a part that is too small joins the neighbour with which it shares most of its outline.

Blocks are the land between streets and boundary. Streets divide where they are drawn, also on bridges; dead ends and tunnels divide nothing. A block's area_id tells where it lies; it changes when its outline does.

Cells are neutral: they follow no neighbourhood that people know. Where residents name theirs, draw those.</source>
        <translation>Los hexágonos y cuadrados están en una retícula fijada al sistema de coordenadas, no al límite: un lugar conserva su area_id cuando el límite se dibuja de nuevo. Se cortan en el límite; una parte demasiado pequeña se une a la vecina con la que comparte la mayor parte de su contorno.

Las manzanas son el suelo entre calles y límite. Las calles dividen donde están dibujadas, también en puentes; las calles sin salida y los túneles no dividen nada. El area_id de una manzana dice dónde está; cambia cuando lo hace su contorno.

Las celdas son neutras: no siguen ningún barrio que la gente conozca. Donde los residentes nombren los suyos, dibuje esos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>The plugin's own division</source>
        <translation>División propia del complemento</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Boundary</source>
        <translation>Límite</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>The city boundary, or an urban extent. Several polygons count as one city.</source>
        <translation>El límite de la ciudad o una extensión urbana. Varios polígonos cuentan como una sola ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Kind of area</source>
        <translation>Tipo de zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>hexagon or grid: equal cells. blocks: the land between streets, as they lie.</source>
        <translation>hexagon o grid: celdas iguales. blocks: el suelo entre calles, tal como está.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Hexagons</source>
        <translation>Hexágonos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Squares</source>
        <translation>Cuadrados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Blocks between streets</source>
        <translation>Manzanas entre calles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Size of a cell</source>
        <translation>Tamaño de una celda</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>From one side of a cell to the opposite one, which is also the distance between the centres of neighbours: a square of 500 m has 25 ha, a hexagon of 500 m 21.7 ha. Not used for blocks.</source>
        <translation>De un lado de una celda al opuesto, que es también la distancia entre los centros de celdas vecinas: un cuadrado de 500 m tiene 25 ha; un hexágono de 500 m, 21,7 ha. No se usa para manzanas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Centre lines, for blocks. Not used for cells.</source>
        <translation>Ejes de calles, para manzanas. No se usan para celdas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Smallest part of a cell that stands alone</source>
        <translation>Menor parte de una celda que queda sola</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>At the boundary, parts under this share of a whole cell join a neighbour. 0 keeps them all.</source>
        <translation>En el límite, las partes inferiores a esta proporción de una celda entera se unen a una vecina. 0 las conserva todas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Smallest block</source>
        <translation>Manzana mínima</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Smaller blocks, such as traffic islands, join a neighbour. 0 keeps them all.</source>
        <translation>Las manzanas más pequeñas, como las isletas de tráfico, se unen a una vecina. 0 las conserva todas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Areas</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Areas with an identifier and their land in hectares.</source>
        <translation>Zonas con un identificador y su suelo en hectáreas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Land</source>
        <translation>Suelo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Population to buildings</source>
        <translation>Población en los edificios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Places the people of a census area, a population grid or the whole city on the buildings they probably live in, so that walking distances start where people are.</source>
        <translation>Sitúa a las personas de una zona censal, una cuadrícula de población o toda la ciudad en los edificios donde probablemente viven, para que las distancias a pie partan de donde está la gente.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>The people of each cell or area are shared among the buildings in it (those whose point on surface lies there) in proportion to floor area: footprint times levels where levels are known. Small buildings and, with a use field, uses such as school or factory hold nobody; a building of unknown use stays in. This is dasymetric mapping (Mennis, 2003).

People of a cell or area without such a building are reported as unplaced and not moved elsewhere: people given = people placed + unplaced. Buildings where nothing is known about people get no value, not 0. Of overlapping areas the first counts. Numbers are estimates: they say how many people a building of that size would hold, not who lives in it.

A group (sex, age, disability) is spread like the people of its own area or cell. A group known for the whole city only gets the same share in every building and can show no difference between places.

Without any population the floor area itself stands in for people, and every result says so.</source>
        <translation>Las personas de cada celda o zona se reparten entre los edificios que contiene (aquellos cuyo punto en la superficie está allí) en proporción a la superficie construida: huella por plantas, donde se conocen las plantas. Los edificios pequeños y, con un campo de uso, usos como escuela o fábrica no alojan a nadie; un edificio de uso desconocido se mantiene. Esto es cartografía dasimétrica (Mennis, 2003).

Las personas de una celda o zona sin tales edificios se notifican como no asignadas y no se trasladan a otro lugar: personas dadas = personas asignadas + no asignadas. Los edificios donde no se sabe nada de las personas no reciben valor, no 0. De zonas que se superponen cuenta la primera. Los números son estimaciones: dicen cuántas personas alojaría un edificio de ese tamaño, no quién vive en él.

Un grupo (sexo, edad, discapacidad) se reparte como las personas de su propia zona o celda. Un grupo conocido solo para toda la ciudad recibe la misma proporción en cada edificio y no puede mostrar diferencias entre lugares.

Sin datos de población, la propia superficie construida sustituye a las personas, y cada resultado lo indica.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Dasymetric mapping by floor area</source>
        <translation>Cartografía dasimétrica por superficie construida</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Footprints. Points of structures can be used too, with the weight “equal”.</source>
        <translation>Huellas. También se pueden usar puntos de estructuras, con la ponderación «equal».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Population grid</source>
        <translation>Cuadrícula de población</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People per cell (not per km²), such as WorldPop or GHS-POP, clipped to the city.</source>
        <translation>Personas por celda (no por km²), como WorldPop o GHS-POP, recortada a la ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Population areas</source>
        <translation>Zonas de población</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Census areas or neighbourhoods with a number of people, instead of a grid.</source>
        <translation>Zonas censales o barrios con un número de personas, en lugar de una cuadrícula.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People of an area</source>
        <translation>Personas de una zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Field with the residents of each area. Empty means not known.</source>
        <translation>Campo con los residentes de cada zona. Vacío significa desconocido.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Groups of an area</source>
        <translation>Grupos de una zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Fields with the number of women, men, children, older people, people with disability…</source>
        <translation>Campos con el número de mujeres, hombres, niños, personas mayores, personas con discapacidad…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Grids of groups</source>
        <translation>Cuadrículas de grupos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People of one group per cell, one raster a group. The layer's name becomes the field.</source>
        <translation>Personas de un grupo por celda, un ráster por grupo. El nombre de la capa pasa a ser el campo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People of the city</source>
        <translation>Personas de la ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>With a grid or areas, everything is scaled to this number. Alone, it is spread over all buildings.</source>
        <translation>Con una cuadrícula o zonas, todo se ajusta a este número. Solo, se reparte entre todos los edificios.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Share people by</source>
        <translation>Repartir a las personas por</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>area: footprint, times levels when a levels field is given. volume: the same, and levels must be given. equal: every building the same.</source>
        <translation>area: huella, por plantas cuando se indica un campo de plantas. volume: lo mismo, y las plantas son obligatorias. equal: todos los edificios por igual.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Floor area</source>
        <translation>Superficie construida</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Volume (levels needed)</source>
        <translation>Volumen (requiere plantas)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Every building the same</source>
        <translation>Todos los edificios por igual</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Levels of a building</source>
        <translation>Plantas de un edificio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Number of storeys. A building without a value counts as one level.</source>
        <translation>Número de plantas. Un edificio sin valor cuenta como una planta.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Use of a building</source>
        <translation>Uso de un edificio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Buildings whose use is in the table of uses without residents hold nobody.</source>
        <translation>Los edificios cuyo uso figura en la tabla de usos sin residentes no alojan a nadie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Uses without residents</source>
        <translation>Usos sin residentes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>CSV with a column use, instead of the plugin's table (exclude_uses.csv).</source>
        <translation>CSV con una columna use, en lugar de la tabla del complemento (exclude_uses.csv).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Smallest dwelling</source>
        <translation>Vivienda mínima</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Footprints smaller than this (sheds, kiosks) hold nobody.</source>
        <translation>Las huellas más pequeñas (cobertizos, quioscos) no alojan a nadie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Buildings with population</source>
        <translation>Edificios con población</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>All buildings with population, one field a group, and population_source: what the numbers come from, or what stands in for people.</source>
        <translation>Todos los edificios con población, un campo por grupo, y population_source: de dónde proceden los números, o qué sustituye a las personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People given</source>
        <translation>Personas dadas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People on buildings</source>
        <translation>Personas en edificios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People without a building</source>
        <translation>Personas sin edificio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Reading buildings</source>
        <translation>Leyendo los edificios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Small counts by area</source>
        <translation>Recuentos pequeños por zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>suppress: leave counts under the minimum empty, with what would give them away. show: keep them, for use inside the office only.</source>
        <translation>suppress: dejar vacíos los recuentos por debajo del mínimo, con lo que los revelaría. show: conservarlos, solo para uso interno en la oficina.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Hide them</source>
        <translation>Ocultarlos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Smallest count shown</source>
        <translation>Recuento mínimo mostrado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Counts of people below this are small.</source>
        <translation>Los recuentos de personas inferiores a este son pequeños.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Small counts of people</source>
        <translation>Recuentos pequeños de personas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Area (m²)</source>
        <translation>Área (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Area (ha)</source>
        <translation>Área (ha)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Perimeter (m)</source>
        <translation>Perímetro (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Facility</source>
        <translation>Equipamiento</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Small counts hidden</source>
        <translation>Recuentos pequeños ocultos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank (1 first)</source>
        <translation>Puesto (1 el primero)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank, fifth percentile of draws</source>
        <translation>Puesto, percentil 5 de los sorteos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank, median of draws</source>
        <translation>Puesto, mediana de los sorteos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank, ninety-fifth percentile of draws</source>
        <translation>Puesto, percentil 95 de los sorteos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Indicators known (share, 0 to 1)</source>
        <translation>Indicadores conocidos (proporción, de 0 a 1)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} newly within reach</source>
        <translation>{group} que pasan a estar al alcance</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} within reach (% of {group})</source>
        <translation>{group} al alcance (% de {group})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} within reach</source>
        <translation>{group} al alcance</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group}: quality (0 worst to 100 best)</source>
        <translation>{group}: calidad (0 la peor a 100 la mejor)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group}: forms about the space</source>
        <translation>{group}: formularios sobre el espacio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} (score)</source>
        <translation>{group} (puntuación)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People cut off from {group} before clearing</source>
        <translation>Personas aisladas de {group} antes del despeje</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People cut off from {group} after clearing</source>
        <translation>Personas aisladas de {group} después del despeje</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open spaces, kind {word}</source>
        <translation>Espacios abiertos, tipo {word}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open spaces, size {word}</source>
        <translation>Espacios abiertos, tamaño {word}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Land of class {word} (% of area)</source>
        <translation>Suelo de clase {word} (% de la zona)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/help.py"/>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/help.py"/>
        <source>Layers made</source>
        <translation>Capas creadas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/help.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Lowest to highest value</source>
        <translation>Del valor más bajo al más alto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Distance from the mean in standard deviations</source>
        <translation>Distancia a la media en desviaciones estándar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Between low and high of the table</source>
        <translation>Entre low y high de la tabla</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Mean (a high score makes up for a low one)</source>
        <translation>Media (una puntuación alta compensa una baja)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Geometric mean (makes up in part)</source>
        <translation>Media geométrica (compensa en parte)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Harmonic mean (makes up little)</source>
        <translation>Media armónica (compensa poco)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>The highest counts</source>
        <translation>Cuenta la más alta</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Number of deprivations</source>
        <translation>Número de privaciones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Consistency ratio of the comparisons</source>
        <translation>Razón de consistencia de las comparaciones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Common scale</source>
        <translation>Escala común</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>minmax: 0 to 100 between the lowest and highest value. zscore: standard deviations from the mean. rank: places. goalposts: 0 to 100 between low and high of the table. A row of the table may name its own.</source>
        <translation>minmax: de 0 a 100 entre el valor más bajo y el más alto. zscore: desviaciones estándar respecto a la media. rank: puestos. goalposts: de 0 a 100 entre low y high de la tabla. Una fila de la tabla puede indicar la suya propia.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>How scores are put together</source>
        <translation>Cómo se agregan las puntuaciones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Within each dimension, then over dimensions. geometric and harmonic rescale to 1 to 100 first, but never goalposts. deprivation_count needs thresholds in the table.</source>
        <translation>Dentro de cada dimensión y después entre dimensiones. geometric y harmonic reescalan antes de 1 a 100, pero nunca goalposts. deprivation_count necesita umbrales en la tabla.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>table: as the table says. equal: alike within a dimension, and all dimensions alike. ahp: from pairwise comparisons.</source>
        <translation>table: según la tabla. equal: iguales dentro de una dimensión, y todas las dimensiones iguales. ahp: a partir de comparaciones por pares.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Of the table</source>
        <translation>Los de la tabla</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Equal</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>From pairwise comparisons (AHP)</source>
        <translation>De comparaciones por pares (AHP)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Pairwise comparisons</source>
        <translation>Comparaciones por pares</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>CSV that compares all dimensions, or all fields: a matrix with their names in the first column and the header, or rows first, second, value (3: three times as important; 1/3 the other way).</source>
        <translation>CSV que compara todas las dimensiones o todos los campos: una matriz con sus nombres en la primera columna y en el encabezado, o filas first, second, value (3: tres veces más importante; 1/3 a la inversa).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Least share of indicators known</source>
        <translation>Proporción mínima de indicadores conocidos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>From 0 to 1: places with less have no score. 0.6666 lets two of three pass.</source>
        <translation>De 0 a 1: los lugares con menos no tienen puntuación. 0.6666 deja pasar dos de tres.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Number of draws</source>
        <translation>Número de sorteos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>How often weights and methods are varied to see how ranks move. 0: never.</source>
        <translation>Cuántas veces se varían pesos y métodos para ver cómo se mueven los puestos. 0: nunca.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>How far weights vary</source>
        <translation>Cuánto varían los pesos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>0.25: each weight up to 25 % lower or higher in a draw.</source>
        <translation>0,25: cada peso hasta un 25 % menor o mayor en un sorteo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Common scales to draw from</source>
        <translation>Escalas comunes entre las que sortear</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Each draw takes one of them. Empty: the chosen one.</source>
        <translation>Cada sorteo toma una de ellas. Vacío: la elegida.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Ways of putting together to draw from</source>
        <translation>Formas de agregar entre las que sortear</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}”: the layer cannot be opened. Check that its file is still where it was.</source>
        <translation>«{label}»: la capa no se puede abrir. Compruebe que su archivo sigue donde estaba.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}” ({key}): “{value}” is no number.</source>
        <translation>«{label}» ({key}): «{value}» no es un número.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}” ({key}) was given no value (NULL), probably by an earlier step that could not compute it. Give a number, or leave the parameter out to use its default.</source>
        <translation>«{label}» ({key}) no recibió ningún valor (NULL), probablemente de un paso anterior que no pudo calcularlo. Indique un número u omita el parámetro para usar su valor predeterminado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}”: the raster cannot be opened.</source>
        <translation>«{label}»: el ráster no se puede abrir.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}”: layer “{layer}” has no field {names}. Its fields are: {fields}.</source>
        <translation>«{label}»: la capa «{layer}» no tiene el campo {names}. Sus campos son: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary as one polygon.</source>
        <translation>Barrios, distritos o el límite de la ciudad como un solo polígono.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Name or code of the area</source>
        <translation>Nombre o código de la zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>City boundary</source>
        <translation>Límite de la ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Facilities</source>
        <translation>Equipamientos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Points or buildings where people live. Polygons over one hectare are refused: spread their people over buildings with “Population to buildings” first.</source>
        <translation>Puntos o edificios donde vive gente. Los polígonos de más de una hectárea se rechazan: reparta primero a sus personas entre los edificios con «Población en los edificios».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Number of people</source>
        <translation>Número de personas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Without it each feature counts as one person.</source>
        <translation>Sin él, cada objeto cuenta como una persona.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/output.py"/>
        <source>“{path}” cannot be written.</source>
        <translation>No se puede escribir «{path}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/output.py"/>
        <source>“{path}” could not be written: {reason}. Check that the disk is not full, that the folder exists and can be written to, and that no other program has the file open. Earlier results are unchanged.</source>
        <translation>No se pudo escribir «{path}»: {reason}. Compruebe que el disco no esté lleno, que la carpeta exista y se pueda escribir en ella, y que ningún otro programa tenga el archivo abierto. Los resultados anteriores no han cambiado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/output.py"/>
        <source>“{path}” could not be written: {reason}.</source>
        <translation>No se pudo escribir «{path}»: {reason}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Places a rank moves, on average</source>
        <translation>Posiciones que se mueve un puesto, en promedio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Places a rank moves, at most</source>
        <translation>Posiciones que se mueve un puesto, como máximo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Correlation of the ranks (1: the same order)</source>
        <translation>Correlación de los puestos (1: el mismo orden)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Places ranked both ways</source>
        <translation>Lugares clasificados de ambas formas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Composite index</source>
        <translation>Índice compuesto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>One score from many indicators, the rank it gives, and how far the rank rests on the choices made.</source>
        <translation>Una puntuación a partir de muchos indicadores, el puesto que da, y cuánto depende el puesto de las decisiones tomadas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Each indicator is brought to a common scale, weighted, put together within its dimension and then over dimensions. Rank 1 is the highest score; ties share the smallest rank. A place with too few indicators has no score and no rank. An indicator that is the same everywhere is left out and named.

Each draw varies the weights (and takes one of the methods you name); rank_p05, rank_p50 and rank_p95 are percentiles of the ranks drawn, not confidence intervals. The sensitivity table changes one choice at a time: another scale, another way of putting together, an indicator left out.

Means let a good value make up for a bad one. For deprivations and severity use max or deprivation_count.</source>
        <translation>Cada indicador se lleva a una escala común, se pondera, se agrega dentro de su dimensión y después entre dimensiones. El puesto 1 es la puntuación más alta; los empates comparten el puesto menor. Un lugar con demasiado pocos indicadores no tiene puntuación ni puesto. Un indicador igual en todas partes se excluye y se indica.

Cada sorteo varía los pesos (y toma uno de los métodos que usted indique); rank_p05, rank_p50 y rank_p95 son percentiles de los puestos sorteados, no intervalos de confianza. La tabla de sensibilidad cambia una decisión cada vez: otra escala, otra forma de agregar, un indicador excluido.

Las medias permiten que un valor bueno compense uno malo. Para privaciones y gravedad use max o deprivation_count.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>OECD/JRC Handbook on Constructing Composite Indicators (2008)</source>
        <translation>Manual de la OCDE y el JRC sobre la construcción de indicadores compuestos (2008)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Areas or other places</source>
        <translation>Zonas u otros lugares</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>A layer or table with one field an indicator.</source>
        <translation>Una capa o tabla con un campo por indicador.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>CSV with field and, as wanted, dimension, direction (higher or lower), weight, dimension_weight, normalisation, low, high, missing_values (999;-1), category_scores (word=score;word=score), label.</source>
        <translation>CSV con field y, si se desea, dimension, direction (higher o lower), weight, dimension_weight, normalisation, low, high, missing_values (999;-1), category_scores (word=score;word=score), label.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>The places with score, rank, its spread, and the score of each dimension.</source>
        <translation>Los lugares con puntuación, puesto, su dispersión y la puntuación de cada dimensión.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Sensitivity of the ranks</source>
        <translation>Sensibilidad de los puestos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>One row a choice that was changed: how far the ranks move.</source>
        <translation>Una fila por decisión que se cambió: cuánto se mueven los puestos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Places ranked</source>
        <translation>Lugares clasificados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Places without a rank</source>
        <translation>Lugares sin puesto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Streets and paths for walking. They join where they share a vertex; bridges and tunnels do not join what they cross. The fields walkable or access, bridge, tunnel and layer are used when there.</source>
        <translation>Calles y caminos para ir a pie. Se unen donde comparten un vértice; los puentes y túneles no se unen a lo que cruzan. Se usan los campos walkable o access, bridge, tunnel y layer cuando existen.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Numbers of people by sex, age, disability: access is given for each.</source>
        <translation>Números de personas por sexo, edad, discapacidad: el acceso se da para cada uno.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary. Only people inside count; nobody counts twice.</source>
        <translation>Barrios, distritos o el límite de la ciudad. Solo cuentan las personas que están dentro; nadie cuenta dos veces.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Walking distance</source>
        <translation>Distancia a pie</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Entrances</source>
        <translation>Entradas de acceso</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Gates, where they are known. They replace the entrances found for the place nearest to them.</source>
        <translation>Puertas, donde se conocen. Reemplazan las entradas encontradas para el lugar más cercano a ellas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Streets within reach</source>
        <translation>Calles al alcance</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>The parts of streets within the walking distance, cut exactly there. The walk from home is left out.</source>
        <translation>Los tramos de calle dentro de la distancia a pie, cortados exactamente en ella. El recorrido desde la vivienda no se incluye.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Area within reach</source>
        <translation>Área al alcance</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>A polygon around these streets, for drawing only: nobody is counted by it.</source>
        <translation>Un polígono alrededor de estas calles, solo para dibujar: no sirve para contar a nadie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>People within reach</source>
        <translation>Personas al alcance</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Access by area</source>
        <translation>Acceso por zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>The areas with people, people within reach and their share, for all and by group.</source>
        <translation>Las zonas con las personas, las personas al alcance y su proporción, en total y por grupo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>People not reached by any street</source>
        <translation>Personas a las que no llega ninguna calle</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space (m²)</source>
        <translation>Espacio público abierto (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space (% of area)</source>
        <translation>Espacio público abierto (% de la zona)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Verified open public space (% of area)</source>
        <translation>Espacio público abierto verificado (% de la zona)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space (m² per person)</source>
        <translation>Espacio público abierto (m² por persona)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land (m²)</source>
        <translation>Suelo de calles (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land (% of area)</source>
        <translation>Suelo de calles (% de la zona)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land, narrow widths (% of area)</source>
        <translation>Suelo de calles, anchos estrechos (% de la zona)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land, wide widths (% of area)</source>
        <translation>Suelo de calles, anchos amplios (% de la zona)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street length (km)</source>
        <translation>Longitud de calles (km)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street length per land (km/km²)</source>
        <translation>Longitud de calles por suelo (km/km²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street length × width (m²)</source>
        <translation>Longitud de calles × ancho (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>With a measured width (% of street length)</source>
        <translation>Con ancho medido (% de la longitud de calles)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Sample inside the city (m²)</source>
        <translation>Muestra dentro de la ciudad (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space and streets (% of area)</source>
        <translation>Espacio público abierto y calles (% de la zona)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space and streets (m² per person)</source>
        <translation>Espacio público abierto y calles (m² por persona)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Size class</source>
        <translation>Clase de tamaño</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walking distance by size (m)</source>
        <translation>Distancia a pie según el tamaño (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Ids in the source</source>
        <translation>Ids en la fuente</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Kind, owner, access, status as read (do not change)</source>
        <translation>Tipo, propietario, acceso, estado tal como se leyeron (no modificar)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public spaces</source>
        <translation>Espacios públicos abiertos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Within reach</source>
        <translation>Al alcance</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach (% of people)</source>
        <translation>Personas al alcance (% de las personas)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach of a verified space (% of people)</source>
        <translation>Personas al alcance de un espacio verificado (% de las personas)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach today (% of people)</source>
        <translation>Personas al alcance hoy (% de las personas)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People newly within reach (% of people)</source>
        <translation>Personas que pasan a estar al alcance (% de las personas)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People newly within reach</source>
        <translation>Personas que pasan a estar al alcance</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach up to this site (% of people)</source>
        <translation>Personas al alcance hasta este sitio (% de las personas)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walk to the nearest (m)</source>
        <translation>Recorrido hasta el más cercano (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walk from the nearest, at the near end (m)</source>
        <translation>Recorrido desde el más cercano, en el extremo próximo (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walk from the nearest, at the far end (m)</source>
        <translation>Recorrido desde el más cercano, en el extremo lejano (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land use mix, entropy (0: one class alone)</source>
        <translation>Mezcla de usos del suelo, entropía (0: una sola clase)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land use mix, score (0 to 100)</source>
        <translation>Mezcla de usos del suelo, puntuación (0 a 100)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Classes of land use</source>
        <translation>Clases de uso del suelo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land without a class (% of area)</source>
        <translation>Suelo sin clase (% de la zona)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land where classes overlap (% of area)</source>
        <translation>Suelo donde se superponen clases (% de la zona)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Supply per person</source>
        <translation>Oferta por persona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Share of supply (% of the city's)</source>
        <translation>Proporción de la oferta (% de la ciudad)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Share of people (% of the city's)</source>
        <translation>Proporción de las personas (% de la ciudad)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People up to here (% of all people)</source>
        <translation>Personas hasta aquí (% de todas las personas)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Supply up to here (% of all supply)</source>
        <translation>Oferta hasta aquí (% de toda la oferta)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Intersections</source>
        <translation>Intersecciones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Intersections per land (per km²)</source>
        <translation>Intersecciones por suelo (por km²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Dead ends</source>
        <translation>Calles sin salida</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Dead ends (% of intersections and dead ends)</source>
        <translation>Calles sin salida (% de intersecciones y calles sin salida)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Streets that meet at an intersection or dead end, mean</source>
        <translation>Calles que se encuentran en una intersección o calle sin salida, media</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Score of intersections (0 to 100)</source>
        <translation>Puntuación de las intersecciones (0 a 100)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Score of street length (0 to 100)</source>
        <translation>Puntuación de la longitud de calles (0 a 100)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Streets that leave it</source>
        <translation>Calles que parten de ella</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Points counted as this one</source>
        <translation>Puntos contados como este</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Capacity per person within reach</source>
        <translation>Capacidad por persona al alcance</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Safety (0 worst to 100 best)</source>
        <translation>Seguridad (0 la peor a 100 la mejor)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Inclusivity (0 worst to 100 best)</source>
        <translation>Inclusividad (0 la peor a 100 la mejor)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Accessibility (0 worst to 100 best)</source>
        <translation>Accesibilidad (0 la peor a 100 la mejor)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Comfort (0 worst to 100 best)</source>
        <translation>Comodidad (0 la peor a 100 la mejor)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Greenness (0 worst to 100 best)</source>
        <translation>Vegetación (0 la peor a 100 la mejor)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Women's safety (0 worst to 100 best)</source>
        <translation>Seguridad de las mujeres (0 la peor a 100 la mejor)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Quality (0 worst to 100 best)</source>
        <translation>Calidad (0 la peor a 100 la mejor)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Forms about the space</source>
        <translation>Formularios sobre el espacio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land use mix</source>
        <translation>Mezcla de usos del suelo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>What the land of each neighbourhood, or of cells of one size, is used for, and how mixed the uses are: where homes, work and shops are near each other, and where one use stands alone.</source>
        <translation>Para qué se usa el suelo de cada barrio, o de celdas de un mismo tamaño, y cuán mezclados están los usos: dónde viviendas, trabajo y comercios están cerca unos de otros y dónde hay un solo uso.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Entropy H = -Σ p ln p over the classes, p the share of a class in the classified land (Shannon 1948): 0 where one class stands alone, ln n where n classes have the same share. Score = 100 H / ln n, as the City Prosperity Index scores land use mix (edition 2016, as read in a web application that cites it), averaged over areas or cells. The index says neither how large cells are nor which classes there should be: by default n is the number of classes of the layer; that application has five.

Land of one class drawn twice counts once. Where classes overlap, the land counts in each of them, and the share of such land stands beside. So does the share of land without a class, which is part of no class. The shares of the classes are percentages of all land of the area.</source>
        <translation>Entropía H = -Σ p ln p sobre las clases, donde p es la proporción de una clase en el suelo clasificado (Shannon 1948): 0 donde hay una sola clase, ln n donde n clases tienen la misma proporción. Puntuación = 100 H / ln n, como puntúa la mezcla de usos del suelo el Índice de Prosperidad Urbana (edición 2016, según una aplicación web que lo cita), promediada sobre zonas o celdas. El índice no dice qué tamaño tienen las celdas ni qué clases debe haber: por defecto n es el número de clases de la capa; esa aplicación tiene cinco.

El suelo de una clase dibujado dos veces cuenta una vez. Donde se superponen clases, el suelo cuenta en cada una de ellas, y la proporción de ese suelo figura al lado. También figura la proporción de suelo sin clase, que no forma parte de ninguna clase. Las proporciones de las clases son porcentajes de todo el suelo de la zona.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>City Prosperity Index 2016, land use mix</source>
        <translation>Índice de Prosperidad Urbana 2016, mezcla de usos del suelo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land use</source>
        <translation>Uso del suelo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Polygons of land use, from a plan, a register or a map.</source>
        <translation>Polígonos de uso del suelo, de un plan, un registro o un mapa.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Class of use</source>
        <translation>Clase de uso</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>The field with the class. Upper and lower case and what stands between words make no difference.</source>
        <translation>El campo con la clase. Las mayúsculas y minúsculas y lo que haya entre palabras no importan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Neighbourhoods or districts. With a cell size, the land that is divided into cells. Give areas, a cell size, or both.</source>
        <translation>Barrios o distritos. Con un tamaño de celda, el suelo que se divide en celdas. Indique zonas, un tamaño de celda, o ambos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Side of square cells. Without areas, every cell that land use reaches into, whole. Empty: no cells.</source>
        <translation>Lado de celdas cuadradas. Sin zonas, toda celda a la que llegue el uso del suelo, entera. Vacío: sin celdas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Number of classes a full score takes</source>
        <translation>Número de clases para la puntuación máxima</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>To compare cities, give the number of classes they all have. 0: as many as the layer has.</source>
        <translation>Para comparar ciudades, indique el número de clases que todas tienen. 0: tantas como tenga la capa.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Values that are no class</source>
        <translation>Valores que no son clase</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Values of the class field, with commas between, that name no use. Add others to leave out of the mix, such as water or roads.</source>
        <translation>Valores del campo de clase, separados por comas, que no nombran ningún uso. Añada otros que excluir de la mezcla, como agua o vías.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>The areas or cells with the share of each class, their entropy and its score.</source>
        <translation>Las zonas o celdas con la proporción de cada clase, su entropía y su puntuación.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Mix, mean score of areas or cells</source>
        <translation>Mezcla, puntuación media de zonas o celdas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Mix of all land at once</source>
        <translation>Mezcla de todo el suelo a la vez</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Entropy of all land at once</source>
        <translation>Entropía de todo el suelo a la vez</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land without a class</source>
        <translation>Suelo sin clase</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land where classes overlap</source>
        <translation>Suelo donde se superponen clases</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Classes of the layer</source>
        <translation>Clases de la capa</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open space inventory</source>
        <translation>Inventario de espacios abiertos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Makes one clean list of the city's open spaces: what they are, who may use them, how large they are and which somebody verified. All figures on public space are made with it.</source>
        <translation>Crea una única lista depurada de los espacios abiertos de la ciudad: qué son, quién puede usarlos, cuán grandes son y cuáles verificó alguien. Con ella se calculan todas las cifras sobre espacio público.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Spaces drawn twice count once; touching spaces alike in kind, access, owner, status and name become one. Access comes from the access and fee fields, else from the table of kinds. A space is potential until somebody sets its status to verified or rejected, and check where its kind or its unknown access calls for a look: gardens without access, pitches, sports centres, reserves, cemeteries. It counts as open public space when its access is public and its status is potential or verified (SDG 11.7.1: open, public, free of charge).

With a previous inventory, what somebody decided there (status, access, owner, kind) and the space_id pass to the space that is most like it of those that overlap by more than half of the smaller of the two. So a new import of the map loses no verdict. Where several spaces became one and their verdicts differ, that of more than half of it holds, or it is to be checked.

Open land of an area is the union of the spaces that count, cut at its edge; a space counts in the numbers of every area it overlaps, unless it is rejected.

Size classes and catchments are those quoted for UN-Habitat's training material by a secondary source; where it gives none (linear, regional and larger, below 0.03 ha) they are the plugin's own, as the table says.</source>
        <translation>Los espacios dibujados dos veces cuentan una vez; los espacios contiguos iguales en tipo, acceso, propietario, estado y nombre se convierten en uno. El acceso procede de los campos access y fee; si no, de la tabla de tipos. Un espacio es potential hasta que alguien pone su estado en verified o rejected, y check donde su tipo o su acceso desconocido exige una revisión: jardines sin acceso, canchas, centros deportivos, reservas, cementerios. Cuenta como espacio público abierto cuando su acceso es público y su estado es potential o verified (ODS 11.7.1: abierto, público, gratuito).

Con un inventario anterior, lo que alguien decidió en él (estado, acceso, propietario, tipo) y el space_id pasan al espacio que más se le parece de los que se superponen en más de la mitad del menor de los dos. Así, una nueva importación del mapa no pierde ninguna decisión. Donde varios espacios se convirtieron en uno y sus decisiones difieren, vale la de más de la mitad de él, o queda por comprobar.

El suelo abierto de una zona es la unión de los espacios que cuentan, cortada en su borde; un espacio cuenta en los números de cada zona a la que se superpone, salvo que esté rechazado.

Las clases de tamaño y áreas de servicio son las que una fuente secundaria cita del material de formación de ONU-Hábitat; donde no da ninguna (lineal, regional y mayores, menos de 0,03 ha) son propias del complemento, como indica la tabla.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>SDG indicator 11.7.1, UNSD metadata of March 2020</source>
        <translation>Indicador ODS 11.7.1, metadatos de la UNSD de marzo de 2020</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Polygons from OpenStreetMap, the city's records or a survey.</source>
        <translation>Polígonos de OpenStreetMap, de los registros de la ciudad o de un levantamiento.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Neighbourhoods, districts, or the city boundary. The city is all of them together.</source>
        <translation>Barrios, distritos o el límite de la ciudad. La ciudad es el conjunto de todos ellos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Points or buildings with people, for square metres of open public space per person.</source>
        <translation>Puntos o edificios con personas, para los metros cuadrados de espacio público abierto por persona.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Field of the population layer with the number of people.</source>
        <translation>Campo de la capa de población con el número de personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Kind of space</source>
        <translation>Tipo de espacio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Park, square, garden…, in the words of the table of kinds.</source>
        <translation>Parque, plaza, jardín…, con las palabras de la tabla de tipos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Who may enter: public, restricted, fee, unknown; the words of OpenStreetMap (yes, private, customers…) are understood.</source>
        <translation>Quién puede entrar: public, restricted, fee, unknown; se entienden las palabras de OpenStreetMap (yes, private, customers…).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Who owns or runs the space, in any words.</source>
        <translation>Quién posee o gestiona el espacio, con cualquier palabra.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>potential, check, verified or rejected. Where it is empty, it follows from the kind.</source>
        <translation>potential, check, verified o rejected. Donde está vacío, se deduce del tipo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Previous inventory</source>
        <translation>Inventario anterior</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>An earlier result of this step whose verdicts and identifiers are to be kept.</source>
        <translation>Un resultado anterior de este paso cuyas decisiones e identificadores deben conservarse.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Table of kinds</source>
        <translation>Tabla de tipos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>CSV with kind, counts (yes, no, check) and default_access, instead of the plugin's (open_space_kinds.csv).</source>
        <translation>CSV con kind, counts (yes, no, check) y default_access, en lugar de la del complemento (open_space_kinds.csv).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Table of size classes</source>
        <translation>Tabla de clases de tamaño</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>CSV with size_class, min_ha, max_ha and catchment_m, instead of the plugin's (open_space_size_classes.csv). A class holds its lower limit, not its upper one.</source>
        <translation>CSV con size_class, min_ha, max_ha y catchment_m, en lugar de la del complemento (open_space_size_classes.csv). Una clase incluye su límite inferior, no el superior.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Merge touching spaces</source>
        <translation>Combinar espacios contiguos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Spaces that touch and are alike become one. Spaces with different names stay apart.</source>
        <translation>Los espacios que se tocan y son semejantes se convierten en uno. Los espacios con nombres distintos siguen separados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Smallest space</source>
        <translation>Espacio mínimo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Spaces smaller than this, after merging, are left out.</source>
        <translation>Los espacios más pequeños, tras la combinación, se excluyen.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Linear from a length of</source>
        <translation>Lineal a partir de una longitud de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>A space is linear when a rectangle of its area and perimeter is this many times longer than wide. 0: none is. The plugin's own rule.</source>
        <translation>Un espacio es lineal cuando un rectángulo de su área y perímetro es este número de veces más largo que ancho. 0: ninguno lo es. Regla propia del complemento.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>times its width</source>
        <translation>veces su ancho</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>The inventory. Change status, access, owner and kind here and give it as the previous inventory next time; leave as_read alone, it tells what was changed.</source>
        <translation>El inventario. Cambie aquí estado, acceso, propietario y tipo, e indíquelo la próxima vez como inventario anterior; no toque as_read, que dice qué se cambió.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open spaces by area</source>
        <translation>Espacios abiertos por zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>The areas with the number of spaces, open public space in m², percent and per person, and counts by kind and size class.</source>
        <translation>Las zonas con el número de espacios, el espacio público abierto en m², en porcentaje y por persona, y los recuentos por tipo y clase de tamaño.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open spaces, without rejected ones</source>
        <translation>Espacios abiertos, sin los rechazados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open public space</source>
        <translation>Espacio público abierto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open public space, of the areas' land</source>
        <translation>Espacio público abierto, del suelo de las zonas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>From verified spaces alone</source>
        <translation>Solo con espacios verificados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Public space access</source>
        <translation>Acceso al espacio público</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Who reaches an open public space on foot within 400 m along streets, and where the gaps are. Gives the access part of SDG 11.7.1, by sex, age and disability where these are known.</source>
        <translation>Quién llega a pie a un espacio público abierto en 400 m por las calles, y dónde hay carencias. Da la parte de acceso del ODS 11.7.1, por sexo, edad y discapacidad donde se conocen.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Distance is the straight walk from home to the nearest street, plus the way along streets, plus the straight walk to the entrance; inside a space it is 0. Entrances are those given, or the streets within the tolerance of the space. One shortest-path search from all spaces at once (Dijkstra 1959), exact anywhere along a street; catchments are cut exactly at the distance, and a self-check in the result proves that none goes beyond it.</source>
        <translation>La distancia es el tramo recto desde la vivienda hasta la calle más cercana, más el recorrido por las calles, más el tramo recto hasta la entrada; dentro de un espacio es 0. Las entradas son las indicadas, o las calles dentro de la tolerancia del espacio. Una sola búsqueda del camino más corto desde todos los espacios a la vez (Dijkstra 1959), exacta en cualquier punto de una calle; las áreas de servicio se cortan exactamente a la distancia, y una autocomprobación en el resultado demuestra que ninguna la supera.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Longest walk to a public space; the SDG metadata takes 400 m (5 minutes).</source>
        <translation>Recorrido máximo hasta un espacio público; los metadatos del ODS toman 400 m (5 minutos).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Larger spaces serve farther</source>
        <translation>Los espacios mayores sirven más lejos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Each space serves up to the distance of its size class (field catchment_m of the inventory, else the table of size classes) instead of one distance for all.</source>
        <translation>Cada espacio sirve hasta la distancia de su clase de tamaño (campo catchment_m del inventario; si no, la tabla de clases de tamaño) en lugar de una misma distancia para todos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>The people's layer with the walk to the nearest space, whether it is within reach, and which it is.</source>
        <translation>La capa de personas con el recorrido hasta el espacio más cercano, si está al alcance, y cuál es.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Spaces no street reaches</source>
        <translation>Espacios a los que no llega ninguna calle</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Spaces that count, but have no street near enough to walk in from.</source>
        <translation>Espacios que cuentan, pero sin ninguna calle lo bastante cercana para entrar a pie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Public space equity</source>
        <translation>Equidad del espacio público</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>How unequally public space, or anything else counted by neighbourhood, is spread over the people who live there, and whether the deprived have less of it.</source>
        <translation>Cuán desigualmente se reparte el espacio público, o cualquier otra cosa contada por barrio, entre las personas que viven allí, y si las desfavorecidas tienen menos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Lorenz curve: people in order of what each of them has in their area, the least first, against their share of all. Gini: 0 when all have the same, near 1 when few have all; by person-weighted trapezoids. Palma ratio: what the best-off tenth has over what the worst-off 40 percent have (0.25 when all have the same), read off the curve in straight lines between its points.

Concentration index, with a measure of deprivation: from -1, the most deprived have all, over 0 to 1, the least deprived have all; twice the person-weighted covariance of what people have with their rank from the most deprived, over the mean, ties averaged (Kakwani, Wagstaff and van Doorslaer 1997).

Areas without people, or whose people or supply are not known, are left out and reported. Differences within an area are not seen: with smaller areas the figures rise, so compare cities by areas of like size.</source>
        <translation>Curva de Lorenz: personas ordenadas según lo que cada una tiene en su zona, primero las que menos tienen, frente a su proporción del total. Gini: 0 cuando todas tienen lo mismo, cerca de 1 cuando pocas lo tienen todo; por trapecios ponderados por personas. Razón de Palma: lo que tiene la décima parte mejor dotada respecto a lo que tiene el 40 % peor dotado (0,25 cuando todas tienen lo mismo), leída en la curva en líneas rectas entre sus puntos.

Índice de concentración, con una medida de privación: desde -1, las más desfavorecidas lo tienen todo, pasando por 0, hasta 1, las menos desfavorecidas lo tienen todo; el doble de la covarianza ponderada por personas entre lo que tienen y su puesto desde la más desfavorecida, dividido por la media, con los empates promediados (Kakwani, Wagstaff y van Doorslaer 1997).

Las zonas sin personas, o cuyas personas u oferta no se conocen, se excluyen y se notifican. Las diferencias dentro de una zona no se ven: con zonas más pequeñas las cifras aumentan, así que compare ciudades con zonas de tamaño similar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Gini 1914; Palma ratio 2013; concentration index 1997</source>
        <translation>Gini 1914; razón de Palma 2013; índice de concentración 1997</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Neighbourhoods with what they have and how many people live there: “Access by area” of “Public space access”, where its areas came from “Public space share” or “Open space inventory”.</source>
        <translation>Barrios con lo que tienen y cuántas personas viven en ellos: «Acceso por zona» de «Acceso al espacio público», donde sus zonas proceden de «Proporción de espacio público» o «Inventario de espacios abiertos».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>What they have</source>
        <translation>Lo que tienen</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>A total of each area, not per person: m² of open public space, places, beds.</source>
        <translation>Un total de cada zona, no por persona: m² de espacio público abierto, plazas, camas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Number of residents of each area.</source>
        <translation>Número de residentes de cada zona.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Deprivation</source>
        <translation>Privación</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>How deprived the people of each area are, in any unit, for the concentration index.</source>
        <translation>Cuán desfavorecidas están las personas de cada zona, en cualquier unidad, para el índice de concentración.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>More deprived means</source>
        <translation>Más desfavorecido significa</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>high: a higher value, as of a poverty rate. low: a lower one, as of an income.</source>
        <translation>high: un valor más alto, como en una tasa de pobreza. low: uno más bajo, como en un ingreso.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>A higher value</source>
        <translation>Un valor más alto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>A lower value</source>
        <translation>Un valor más bajo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Equity by area</source>
        <translation>Equidad por zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>The areas with what each person has there, and their share of supply and of people.</source>
        <translation>Las zonas con lo que cada persona tiene allí, y su proporción de la oferta y de las personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Lorenz curve</source>
        <translation>Curva de Lorenz</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Points of the curve for a chart, and of the curve by deprivation: cumulative percent of people and of supply.</source>
        <translation>Puntos de la curva para un gráfico, y de la curva por privación: porcentaje acumulado de personas y de oferta.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Gini coefficient (0: all have the same)</source>
        <translation>Coeficiente de Gini (0: todos tienen lo mismo)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Best-off tenth over worst-off 40 % (Palma ratio)</source>
        <translation>Décima parte mejor dotada respecto al 40 % peor dotado (razón de Palma)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Concentration index (above 0: the deprived have less)</source>
        <translation>Índice de concentración (por encima de 0: las personas desfavorecidas tienen menos)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Supply per person in the city</source>
        <translation>Oferta por persona en la ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Supply of areas left out</source>
        <translation>Oferta de las zonas excluidas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Public space quality</source>
        <translation>Calidad del espacio público</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Brings in what surveyors saw and people said: how safe, inclusive, accessible, comfortable and green each space is, for everyone and by group, with women's safety apart.</source>
        <translation>Incorpora lo que observaron los encuestadores y lo que dijo la gente: cuán seguro, inclusivo, accesible, cómodo y verde es cada espacio, en total y por grupo, con la seguridad de las mujeres aparte.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Each answer is worth 0 (worst) to 100 (best) by the table of questions; a question's score is the mean over those who answered it, a dimension's the mean over its questions by their weights, the quality that over all questions. What nobody answered, and answers the table does not know, are missing and never zero: the weights of the others share out the whole. Women's safety stands apart and is not in the quality: it is the dimension women_safety where the table has one, else safety as women answered it.

The scoring is the plugin's own: UN-Habitat's city-wide public space assessment publishes no weights. The five dimensions are those that the metadata of SDG 11.7.1 names for quality; questions, answers, scores and weights are a table (public_space_questions.csv) to be adapted to your form.

An answer may be a word, a number, a range of numbers (1..5, or ..10), or several words with spaces, commas or semicolons between them, as Kobo writes them; other spellings, as labels in another language, stand behind | in the same cell. An empty score allows an answer that counts as none.

Forms about spaces that do not exist, forms that came twice, answers outside the table and contradicting answers to questions of fact are listed in the table of problems; a form that came twice counts once.

Scores that fewer than the smallest number of people stand behind are left empty, and with them what would give them away.</source>
        <translation>Cada respuesta vale de 0 (peor) a 100 (mejor) según la tabla de preguntas; la puntuación de una pregunta es la media de quienes la respondieron, la de una dimensión es la media de sus preguntas según sus pesos, y la calidad es la media de todas las preguntas. Lo que nadie respondió, y las respuestas que la tabla no conoce, faltan y nunca son cero: los pesos de las demás se reparten el total. La seguridad de las mujeres va aparte y no entra en la calidad: es la dimensión women_safety donde la tabla la tiene; si no, la seguridad según respondieron las mujeres.

La puntuación es propia del complemento: la evaluación de espacios públicos a escala de ciudad de ONU-Hábitat no publica pesos. Las cinco dimensiones son las que los metadatos del ODS 11.7.1 nombran para la calidad; preguntas, respuestas, puntuaciones y pesos son una tabla (public_space_questions.csv) que debe adaptarse a su formulario.

Una respuesta puede ser una palabra, un número, un rango de números (1..5, o ..10), o varias palabras separadas por espacios, comas o puntos y coma, como las escribe Kobo; otras formas, como etiquetas en otro idioma, van tras | en la misma celda. Una puntuación vacía admite una respuesta que no cuenta.

Los formularios sobre espacios que no existen, los formularios recibidos dos veces, las respuestas fuera de la tabla y las respuestas contradictorias a preguntas de hecho se enumeran en la tabla de problemas; un formulario recibido dos veces cuenta una vez.

Las puntuaciones respaldadas por menos personas que el número mínimo se dejan vacías, y con ellas lo que las revelaría.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Plugin's own scoring; dimensions of SDG indicator 11.7.1, UNSD metadata of March 2020</source>
        <translation>Puntuación propia del complemento; dimensiones del indicador ODS 11.7.1, metadatos de la UNSD de marzo de 2020</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Public spaces</source>
        <translation>Espacios públicos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>The inventory of open spaces, or any layer whose features were rated.</source>
        <translation>El inventario de espacios abiertos, o cualquier capa cuyos objetos se valoraron.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Identifier of the space</source>
        <translation>Identificador del espacio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>The field that names each space in both layers the same.</source>
        <translation>El campo que nombra cada espacio de la misma forma en ambas capas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Survey</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>A layer or table with a row for each filled in form, such as an export from Kobo.</source>
        <translation>Una capa o tabla con una fila por formulario rellenado, como una exportación de Kobo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Space the form is about</source>
        <translation>Espacio al que se refiere el formulario</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Field of the survey. Without it, the one of the same name as in the spaces.</source>
        <translation>Campo de la encuesta. Sin él, el del mismo nombre que en los espacios.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Group of the respondent</source>
        <translation>Grupo de la persona encuestada</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Sex or age group, for scores of each group.</source>
        <translation>Sexo o grupo de edad, para puntuaciones de cada grupo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Smallest number of answers</source>
        <translation>Número mínimo de respuestas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Scores that fewer people stand behind are left empty. 1 where surveyors filled in one form a space.</source>
        <translation>Las puntuaciones respaldadas por menos personas se dejan vacías. 1 donde los encuestadores rellenaron un formulario por espacio.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Table of questions</source>
        <translation>Tabla de preguntas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>CSV with question, dimension, answer, score and weight (and score_to, kind, several), instead of the plugin's (public_space_questions.csv).</source>
        <translation>CSV con question, dimension, answer, score y weight (y score_to, kind, several), en lugar de la del complemento (public_space_questions.csv).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Identifier of the form</source>
        <translation>Identificador del formulario</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Tells forms that came twice. Without it the usual names are looked for: submission_id, _uuid, instanceID, KEY, _id.</source>
        <translation>Reconoce los formularios recibidos dos veces. Sin él se buscan los nombres habituales: submission_id, _uuid, instanceID, KEY, _id.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Scores that few people stand behind</source>
        <translation>Puntuaciones respaldadas por pocas personas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>suppress: leave them empty, with what would give them away. show: keep them, for use in the office only.</source>
        <translation>suppress: dejarlas vacías, con lo que las revelaría. show: conservarlas, solo para uso en la oficina.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>The spaces with a score for each dimension, the quality, women's safety, the number of forms, and the same for each group.</source>
        <translation>Los espacios con una puntuación por dimensión, la calidad, la seguridad de las mujeres, el número de formularios, y lo mismo para cada grupo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Problems in the survey</source>
        <translation>Problemas en la encuesta</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>For the office, since it names single forms: the survey's feature, form, space, field, value and the problem (unknown_space, no_space_id, repeated_submission, outside_list, conflicting_answers).</source>
        <translation>Para la oficina, ya que nombra formularios concretos: objeto de la encuesta, formulario, espacio, campo, valor y problema (unknown_space, no_space_id, repeated_submission, outside_list, conflicting_answers).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Spaces</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Spaces with answers</source>
        <translation>Espacios con respuestas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Forms that count</source>
        <translation>Formularios que cuentan</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Mean quality of the spaces with a score</source>
        <translation>Calidad media de los espacios con puntuación</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Spaces with hidden scores</source>
        <translation>Espacios con puntuaciones ocultas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Public space share</source>
        <translation>Proporción de espacio público</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>How much of the city, and of each neighbourhood, is open public space and street. Gives the land part of SDG 11.7.1.</source>
        <translation>Cuánto de la ciudad, y de cada barrio, es espacio público abierto y calle. Da la parte de suelo del ODS 11.7.1.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Open public space and street land inside the areas, united so that a street through a park counts once, divided by the area. The SDG metadata adds the two instead; choose “sum” for that reading.</source>
        <translation>Espacio público abierto y suelo de calles dentro de las zonas, unidos para que una calle que atraviesa un parque cuente una vez, divididos por la superficie de la zona. Los metadatos del ODS, en cambio, suman ambos; elija «sum» para esa lectura.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Street land</source>
        <translation>Suelo de calles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Polygons of street land, from “Street land”.</source>
        <translation>Polígonos de suelo de calles, de «Suelo de calles».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Built-up extent</source>
        <translation>Extensión construida</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The built-up extent of the city (not building footprints).</source>
        <translation>La extensión construida de la ciudad (no las huellas de edificios).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Where streets and open spaces overlap</source>
        <translation>Donde se superponen calles y espacios abiertos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>union: count the land once. sum: count it in both, as the metadata does.</source>
        <translation>union: contar el suelo una vez. sum: contarlo en ambos, como hacen los metadatos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Count once</source>
        <translation>Contar una vez</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Count in both (SDG metadata, formula 4)</source>
        <translation>Contar en ambos (metadatos del ODS, fórmula 4)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Share of</source>
        <translation>Proporción de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>city: the whole land of the areas. built_up: the built-up extent within them.</source>
        <translation>city: todo el suelo de las zonas. built_up: la extensión construida dentro de ellas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The whole land of the areas</source>
        <translation>Todo el suelo de las zonas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The built-up extent</source>
        <translation>La extensión construida</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Population of the areas</source>
        <translation>Población de las zonas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Number of residents, for square metres per person.</source>
        <translation>Número de residentes, para los metros cuadrados por persona.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Public space share by area</source>
        <translation>Proporción de espacio público por zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The areas with open public space and street land, in m² and percent.</source>
        <translation>Las zonas con espacio público abierto y suelo de calles, en m² y en porcentaje.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Open public space and streets</source>
        <translation>Espacio público abierto y calles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Streets and verified spaces alone</source>
        <translation>Solo calles y espacios verificados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Sites for new public spaces</source>
        <translation>Sitios para nuevos espacios públicos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Among candidate sites, finds the few that bring most people within reach of a public space who have none, or the fewest that reach a target; with a proof of how near the answer is to the best possible.</source>
        <translation>Entre los sitios candidatos, encuentra los pocos que acercan un espacio público a más personas que no tienen ninguno, o el menor número que alcanza una meta; con una prueba de cuán cerca está la respuesta de la mejor posible.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The maximal covering location problem (Church and ReVelle 1974): choose SITES_N candidates so that most people are within DISTANCE_M of one of them or of an existing space; everyone counts once. Distances are those of “Public space access”: run that with the chosen sites among its open spaces and it gives the share after. A target asks for the fewest sites instead, and of these choices the one that serves most.

exact: prices on serving each group of people (Lagrangian relaxation) give a bound and rule out most candidates; the solver HiGHS decides about the rest, until the best is proved or the time is over. greedy: one site after another, each the one that adds most; at least 63 % of the best (Nemhauser, Wolsey and Fisher 1978), held against the bound of the linear programme.

GAP_PCT = 100 (bound - value) / bound, of people newly served, or of sites with a target: 0 is proved to be the best. Sites are ranked by what each adds to those before it; of equally good ones the first in the layer is taken. Candidates may overlap each other and existing spaces: people count once, and never as newly served when they have a space.</source>
        <translation>El problema de localización de máxima cobertura (Church y ReVelle 1974): elegir SITES_N candidatos de modo que la mayoría de las personas estén a menos de DISTANCE_M de uno de ellos o de un espacio existente; cada persona cuenta una vez. Las distancias son las de «Acceso al espacio público»: ejecútelo con los sitios elegidos entre sus espacios abiertos y da la proporción posterior. Una meta pide, en cambio, el menor número de sitios y, de esas opciones, la que atiende a más personas.

exact: unos precios por atender a cada grupo de personas (relajación lagrangiana) dan una cota y descartan la mayoría de los candidatos; el programa HiGHS decide sobre el resto, hasta que se demuestra la mejor opción o se acaba el tiempo. greedy: un sitio tras otro, cada vez el que más añade; al menos el 63 % de la mejor (Nemhauser, Wolsey y Fisher 1978), comparado con la cota del programa lineal.

GAP_PCT = 100 (cota - valor) / cota, de las personas atendidas por primera vez, o de los sitios cuando hay una meta: 0 está demostrado como lo mejor. Los sitios se ordenan por lo que cada uno añade a los anteriores; entre igual de buenos se toma el primero de la capa. Los candidatos pueden superponerse entre sí y a espacios existentes: las personas cuentan una vez, y nunca como atendidas por primera vez cuando ya tienen un espacio.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Walking distance after SDG indicator 11.7.1, UNSD metadata of March 2020; the choice of sites is the plugin's own</source>
        <translation>Distancia a pie según el indicador ODS 11.7.1, metadatos de la UNSD de marzo de 2020; la elección de sitios es propia del complemento</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Candidate sites</source>
        <translation>Sitios candidatos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Places where a public space could be: vacant plots, gardens that could be opened.</source>
        <translation>Lugares donde podría haber un espacio público: parcelas vacantes, jardines que podrían abrirse.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Existing open spaces</source>
        <translation>Espacios abiertos existentes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The open space inventory. Spaces count when their access is public and they are not rejected; whom they serve need no site.</source>
        <translation>El inventario de espacios abiertos. Los espacios cuentan cuando su acceso es público y no están rechazados; las personas a las que sirven no necesitan ningún sitio.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Number of sites</source>
        <translation>Número de sitios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>How many sites to choose, unless a share to reach is given.</source>
        <translation>Cuántos sitios elegir, salvo que se indique una proporción que alcanzar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Share to reach</source>
        <translation>Proporción que alcanzar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Instead of a number: the fewest sites that bring the people served, existing spaces included, to this share. With a group to favour it is the share of that group.</source>
        <translation>En lugar de un número: el menor número de sitios que lleva a las personas atendidas, incluidos los espacios existentes, a esta proporción. Con un grupo que favorecer, es la proporción de ese grupo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Group to favour</source>
        <translation>Grupo que favorecer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Field with the number of people of a group (children, low income), or any weight of 0 or more: sites are chosen for these instead of everyone. Empty counts as 0.</source>
        <translation>Campo con el número de personas de un grupo (niños, ingresos bajos), o cualquier peso de 0 o más: los sitios se eligen para ellas en lugar de para todas. Vacío cuenta como 0.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>exact: the best choice, proved, or the best found when the time is over. greedy: one site after another; fast, and seldom far from the best.</source>
        <translation>exact: la mejor opción, demostrada, o la mejor encontrada cuando se acaba el tiempo. greedy: un sitio tras otro; rápido, y rara vez lejos de la mejor.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Best choice, proved</source>
        <translation>Mejor opción, demostrada</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>One site after another</source>
        <translation>Un sitio tras otro</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Time limit of the search</source>
        <translation>Límite de tiempo de la búsqueda</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>After this the best choice found is returned with its proved gap. Measuring the ways comes on top.</source>
        <translation>Después se devuelve la mejor opción encontrada con su brecha demostrada. La medición de los recorridos se suma aparte.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Chosen sites</source>
        <translation>Sitios elegidos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The chosen candidates with their rank, the people each newly serves (also by group), and the share of people served up to it.</source>
        <translation>Los candidatos elegidos con su puesto, las personas que cada uno atiende por primera vez (también por grupo) y la proporción de personas atendidas hasta él.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Candidates no street reaches</source>
        <translation>Candidatos a los que no llega ninguna calle</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Candidates that have no street near enough to walk in from: they serve nobody outside.</source>
        <translation>Candidatos sin ninguna calle lo bastante cercana para entrar a pie: no sirven a nadie de fuera.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The areas with people, and the shares served before, after, and newly by the chosen sites, for all and by group.</source>
        <translation>Las zonas con las personas y las proporciones atendidas antes, después y por primera vez con los sitios elegidos, en total y por grupo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>People within reach, with these sites</source>
        <translation>Personas al alcance, con estos sitios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>People within reach today</source>
        <translation>Personas al alcance hoy</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Proved distance to the best possible</source>
        <translation>Distancia demostrada a lo mejor posible</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Sites chosen</source>
        <translation>Número de sitios elegidos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Service access</source>
        <translation>Acceso a servicios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Who reaches a stop, clinic, school or any other facility on foot along streets. With stops it gives SDG 11.2.1; with capacities also how much of the service there is for each person.</source>
        <translation>Quién llega a pie por las calles a una parada, centro de salud, escuela u otro equipamiento. Con paradas da el ODS 11.2.1; con capacidades, también cuánto servicio hay por persona.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Distances are those of “Public space access”; a point is its own entrance. A person is served when any facility lies within the distance of its class. With a capacity field: two-step floating catchment area (Luo and Wang 2003): each facility's capacity divided by the people it reaches, summed over the facilities that each person reaches.</source>
        <translation>Las distancias son las de «Acceso al espacio público»; un punto es su propia entrada. Una persona está atendida cuando algún equipamiento está dentro de la distancia de su clase. Con un campo de capacidad: área de captación flotante en dos pasos (Luo y Wang 2003): la capacidad de cada equipamiento dividida por las personas a las que llega, sumada sobre los equipamientos a los que llega cada persona.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>SDG indicator 11.2.1, metadata of September 2021</source>
        <translation>Indicador ODS 11.2.1, metadatos de septiembre de 2021</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Stops, clinics, schools or other services, as points or polygons.</source>
        <translation>Paradas, centros de salud, escuelas u otros servicios, como puntos o polígonos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Facilities of different classes may serve different distances; for stops choose the field capacity (low or high).</source>
        <translation>Equipamientos de distintas clases pueden servir a distintas distancias; para las paradas elija el campo capacity (low o high).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Walking distance by class</source>
        <translation>Distancia a pie por clase</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>A CSV with the columns class and distance_m. Without it: low 500 m, high 1,000 m (SDG 11.2.1).</source>
        <translation>Un CSV con las columnas class y distance_m. Sin él: low 500 m, high 1 000 m (ODS 11.2.1).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Number of places</source>
        <translation>Número de plazas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Beds, seats or pupils each facility has room for, to share out among those it reaches.</source>
        <translation>Camas, asientos o alumnos que cada equipamiento puede acoger, para repartir entre las personas a las que llega.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Longest walk to a facility without a class, or whose class has no distance.</source>
        <translation>Recorrido máximo hasta un equipamiento sin clase, o cuya clase no tiene distancia.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>The people's layer with the walk to the nearest facility that serves them, which it is and its class.</source>
        <translation>La capa de personas con el recorrido hasta el equipamiento más cercano que las atiende, cuál es y su clase.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Facilities no street reaches</source>
        <translation>Equipamientos a los que no llega ninguna calle</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Facilities that have no street near enough to walk in from.</source>
        <translation>Equipamientos sin ninguna calle lo bastante cercana para entrar a pie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>The open space inventory. Spaces count when their access is public and they are not rejected.</source>
        <translation>El inventario de espacios abiertos. Los espacios cuentan cuando su acceso es público y no están rechazados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Count spaces of unknown access</source>
        <translation>Contar los espacios de acceso desconocido</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Also count spaces whose access nobody has recorded.</source>
        <translation>Contar también los espacios cuyo acceso nadie ha registrado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Count spaces still to be checked</source>
        <translation>Contar los espacios aún por comprobar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Also count spaces with the status “check”.</source>
        <translation>Contar también los espacios con el estado «check».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Smaller spaces do not count.</source>
        <translation>Los espacios más pequeños no cuentan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street connectivity</source>
        <translation>Conectividad de las calles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>How well the streets of a city, and of each neighbourhood, connect: intersections and street length per km², dead ends, and what these score in the City Prosperity Index.</source>
        <translation>Cuán bien conectan las calles de una ciudad, y de cada barrio: intersecciones y longitud de calles por km², calles sin salida, y la puntuación que reciben en el Índice de Prosperidad Urbana.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>An intersection is a point where three or more streets meet, a dead end one where a street ends; where two meet is a bend. Streets meet where they share a vertex; bridges and tunnels do not meet what they cross. Intersections joined by a street shorter than 10 m count as one, so that the two carriageways of a street do not count twice. Street ends on the edge of the areas were cut there and are no dead ends.

The share of dead ends and the mean number of streets are over intersections and dead ends together. The city's figures are over the union of the areas. A street along the edge of two areas is long in both; an intersection there counts in the first.

Scores from 0 to 100 follow the City Prosperity Index, by edition. 2016: 100 intersections per km² and more score 100; 20 km of street per km² score 100, none and 40 score 0. Edition 2018 was inferred from the scores published for one city. The index does not say which streets and intersections count: that choice is the plugin's own.</source>
        <translation>Una intersección es un punto donde se encuentran tres o más calles; una calle sin salida, uno donde termina una calle; donde se encuentran dos hay una curva. Las calles se encuentran donde comparten un vértice; los puentes y túneles no se encuentran con lo que cruzan. Las intersecciones unidas por una calle de menos de 10 m cuentan como una, para que las dos calzadas de una calle no cuenten dos veces. Los extremos de calle en el borde de las zonas se cortaron allí y no son calles sin salida.

La proporción de calles sin salida y el número medio de calles se calculan sobre intersecciones y calles sin salida juntas. Las cifras de la ciudad se calculan sobre la unión de las zonas. Una calle en el borde de dos zonas suma longitud en ambas; una intersección allí cuenta en la primera.

Las puntuaciones de 0 a 100 siguen el Índice de Prosperidad Urbana, según la edición. 2016: 100 o más intersecciones por km² puntúan 100; 20 km de calles por km² puntúan 100; ninguno y 40 puntúan 0. La edición 2018 se dedujo de las puntuaciones publicadas para una ciudad. El índice no dice qué calles e intersecciones cuentan: esa elección es propia del complemento.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>City Prosperity Index, edition as chosen (2016 by default)</source>
        <translation>Índice de Prosperidad Urbana, edición elegida (2016 por defecto)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Centre lines, also beyond the areas. The fields bridge, tunnel, layer, access and service are used when there.</source>
        <translation>Ejes de calles, también más allá de las zonas. Se usan los campos bridge, tunnel, layer, access y service cuando existen.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Benchmarks</source>
        <translation>Valores de referencia</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Edition of the City Prosperity Index that scores follow. 2018 was inferred from one city's published scores.</source>
        <translation>Edición del Índice de Prosperidad Urbana que siguen las puntuaciones. La de 2018 se dedujo de las puntuaciones publicadas de una ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>City Prosperity Index 2016</source>
        <translation>Índice de Prosperidad Urbana 2016</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>City Prosperity Index, Mexico 2018 (inferred)</source>
        <translation>Índice de Prosperidad Urbana, México 2018 (deducido)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Benchmarks of your own (CSV)</source>
        <translation>Valores de referencia propios (CSV)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Columns indicator (intersection_density, street_density), transformation (rising, peak), minimum, benchmark; with a column edition, the rows of the chosen one.</source>
        <translation>Columnas indicator (intersection_density, street_density), transformation (rising, peak), minimum, benchmark; con una columna edition, las filas de la elegida.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Count as one intersection within</source>
        <translation>Contar como una sola intersección a menos de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Intersections joined by a shorter street are one: carriageways, offset crossings. 0 counts each. Lower it where lanes lie close.</source>
        <translation>Las intersecciones unidas por una calle más corta son una: calzadas, cruces desplazados. 0 cuenta cada una. Redúzcalo donde las calles están muy juntas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street connectivity by area</source>
        <translation>Conectividad de las calles por zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>The areas with intersections, street length, dead ends and their scores.</source>
        <translation>Las zonas con intersecciones, longitud de calles, calles sin salida y sus puntuaciones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Intersections and dead ends</source>
        <translation>Intersecciones y calles sin salida</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>What was counted, as points with the number of streets that leave each.</source>
        <translation>Lo que se contó, como puntos con el número de calles que parten de cada uno.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Intersections per land</source>
        <translation>Intersecciones por suelo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street length</source>
        <translation>Longitud de calles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street length per land</source>
        <translation>Longitud de calles por suelo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Dead ends of all street ends and crossings</source>
        <translation>Calles sin salida, del total de extremos y cruces de calles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Streets that meet at one, on average</source>
        <translation>Calles que se encuentran en una, en promedio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Score of intersections</source>
        <translation>Puntuación de las intersecciones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Score of street length</source>
        <translation>Puntuación de la longitud de calles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>How much of the city, and of each neighbourhood, is street: from centre lines and widths, measured where you have them and otherwise by class. Gives the street part of SDG 11.7.1 and says how far narrow and wide streets would move it.</source>
        <translation>Cuánto de la ciudad, y de cada barrio, es calle: a partir de ejes y anchos, medidos donde los tenga y, si no, por clase. Da la parte de calles del ODS 11.7.1 y dice cuánto la moverían calles estrechas y anchas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Each street is widened by half its width to both sides: flat at dead ends, round at joins, with a disc of half the second-widest width where streets meet. All streets are united, so land where they cross counts once. Tunnels, proposed and unfinished streets, parking aisles, driveways and railways are left out, tracks unless the table counts them; the log says how many.

Widths come from the width field; where it is empty, from a table by class with a low, a central and a high width and its sources. The low and high shares use these; they are bounds, since all streets would have to be narrow or wide together. The SDG metadata (UNSD, March 2020) adds length times width instead; that sum stands beside the union.

Sampled: circles around ten randomly shifted sets of Halton points, cut at the edge of the city; the share is the mean over circles, its standard error comes from the ten sets. It is unbiased where streets are as dense at the edge as further inside.

Widths between facades are the plugin's own estimate of the space between buildings, front yards included.</source>
        <translation>Cada calle se ensancha la mitad de su ancho a ambos lados: plana en las calles sin salida, redonda en las uniones, con un disco de la mitad del segundo mayor ancho donde se encuentran calles. Todas las calles se unen, de modo que el suelo donde se cruzan cuenta una vez. Se excluyen túneles, calles proyectadas y sin terminar, pasillos de aparcamiento, accesos particulares y vías férreas, y los caminos rurales salvo que la tabla los cuente; el registro dice cuántos.

Los anchos proceden del campo de ancho; donde está vacío, de una tabla por clase con un ancho bajo, uno central y uno alto y sus fuentes. Las proporciones baja y alta usan estos; son cotas, ya que todas las calles tendrían que ser estrechas o anchas a la vez. Los metadatos del ODS (UNSD, marzo de 2020), en cambio, suman longitud por ancho; esa suma figura junto a la unión.

Por muestreo: círculos alrededor de diez conjuntos de puntos de Halton desplazados al azar, cortados en el borde de la ciudad; la proporción es la media de los círculos y su error estándar procede de los diez conjuntos. No tiene sesgo donde las calles son tan densas en el borde como más adentro.

Los anchos entre fachadas son una estimación propia del complemento del espacio entre edificios, incluidos los antejardines.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Centre lines. The fields tunnel and service, as OpenStreetMap has them, are used when present.</source>
        <translation>Ejes de calles. Se usan los campos tunnel y service, tal como los tiene OpenStreetMap, cuando existen.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>full: all streets. sampled: circles around Halton points as in the SDG metadata, with a standard error.</source>
        <translation>full: todas las calles. sampled: círculos alrededor de puntos de Halton como en los metadatos del ODS, con un error estándar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>All streets</source>
        <translation>Todas las calles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Sampled circles</source>
        <translation>Círculos de muestra</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Measured width</source>
        <translation>Ancho medido</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Width of the whole street in metres, sidewalks included. Empty, zero, negative and values above 100 m are replaced by the table's.</source>
        <translation>Ancho de toda la calle en metros, aceras incluidas. Los valores vacíos, cero, negativos y superiores a 100 m se reemplazan por los de la tabla.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The field whose values the table of widths lists.</source>
        <translation>El campo cuyos valores enumera la tabla de anchos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Widths by class (CSV)</source>
        <translation>Anchos por clase (CSV)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Columns class, low, central, high (metres), counts_as_street (yes, no), source. A row “unknown” stands for every other class. Without a file the plugin's own table is used.</source>
        <translation>Columnas class, low, central, high (metros), counts_as_street (yes, no), source. Una fila «unknown» representa todas las demás clases. Sin archivo se usa la tabla propia del complemento.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Width where none was measured</source>
        <translation>Ancho donde no se midió ninguno</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>table: by class. facades: the space between buildings on both sides (the plugin's own estimate), by class where there are none.</source>
        <translation>table: por clase. facades: el espacio entre edificios a ambos lados (estimación propia del complemento), y por clase donde no los hay.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>By class, from the table</source>
        <translation>Por clase, de la tabla</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Between building facades</source>
        <translation>Entre fachadas de edificios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Footprints, for widths between facades.</source>
        <translation>Huellas, para los anchos entre fachadas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Distance between cross-sections</source>
        <translation>Distancia entre secciones transversales</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>How often along a street the space between facades is measured.</source>
        <translation>Cada cuánto se mide a lo largo de una calle el espacio entre fachadas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Farthest facade from the centre line</source>
        <translation>Fachada más alejada del eje</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>A cross-section counts when buildings stand within this distance on both sides.</source>
        <translation>Una sección transversal cuenta cuando hay edificios dentro de esta distancia a ambos lados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Area of a sample circle</source>
        <translation>Área de un círculo de muestra</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The SDG metadata takes 10 hectares.</source>
        <translation>Los metadatos del ODS toman 10 hectáreas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Samples per km²</source>
        <translation>Muestras por km²</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Density of the sample points. The metadata's “one circle per hectare” would overlap tenfold and is probably a slip; the density used is written into the result.</source>
        <translation>Densidad de los puntos de muestra. La indicación de los metadatos, «un círculo por hectárea», daría una superposición de diez veces y es probablemente un error; la densidad usada se escribe en el resultado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The same seed gives the same sample points.</source>
        <translation>La misma semilla da los mismos puntos de muestra.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The land of all streets, cut along tiles so that it draws fast; pieces never overlap. For the public space share.</source>
        <translation>El suelo de todas las calles, cortado en teselas para que se dibuje rápido; los trozos nunca se superponen. Para la proporción de espacio público.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Street land by area</source>
        <translation>Suelo de calles por zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The areas with street length, street land and its low and high share.</source>
        <translation>Las zonas con longitud de calles, suelo de calles y sus proporciones baja y alta.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Sample circles</source>
        <translation>Círculos de muestreo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The circles, cut at the edge of the city, with their street land.</source>
        <translation>Los círculos, cortados en el borde de la ciudad, con su suelo de calles.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>With the low widths</source>
        <translation>Con los anchos bajos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>With the high widths</source>
        <translation>Con los anchos altos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Street length with a measured width</source>
        <translation>Longitud de calles con ancho medido</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Standard error of the sampled share</source>
        <translation>Error estándar de la proporción muestreada</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Epoch (1 = oldest)</source>
        <translation>Época (1 = la más antigua)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date of the image or visit</source>
        <translation>Fecha de la imagen o visita</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage in the words of the source</source>
        <translation>Daños según las palabras de la fuente</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Published by</source>
        <translation>Publicado por</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>How sure the source is</source>
        <translation>Grado de certeza de la fuente</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Functional, as the product says</source>
        <translation>Funcional, según el producto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Class before (0 none to 4 destroyed)</source>
        <translation>Clase antes (0 ninguno a 4 destruido)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Highest class it may have been before</source>
        <translation>Clase más alta posible antes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Class after (0 none to 4 destroyed)</source>
        <translation>Clase después (0 ninguno a 4 destruido)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Highest class it may be after</source>
        <translation>Clase más alta posible después</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Before, in words</source>
        <translation>Antes, en palabras</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>After, in words</source>
        <translation>Después, en palabras</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Site before</source>
        <translation>Sitio antes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Site after</source>
        <translation>Sitio después</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date before</source>
        <translation>Fecha antes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date after</source>
        <translation>Fecha después</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Found in</source>
        <translation>Encontrado en</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>How far apart (m)</source>
        <translation>Distancia entre ambos (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>New damage</source>
        <translation>Daños nuevos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Worse</source>
        <translation>Peores</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Same class</source>
        <translation>Misma clase</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Better</source>
        <translation>Mejores</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Rebuilt</source>
        <translation>Reconstruidos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Not comparable</source>
        <translation>No comparable</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>New or worse (% of comparable sites)</source>
        <translation>Nuevos o peores (% de sitios comparables)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Better or rebuilt (% of comparable sites)</source>
        <translation>Mejores o reconstruidos (% de sitios comparables)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Highest class it may be</source>
        <translation>Clase más alta posible</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Class in words</source>
        <translation>Clase en palabras</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage class (0 none to 4 destroyed)</source>
        <translation>Clase de daños (0 ninguno a 4 destruido)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage in words</source>
        <translation>Daños en palabras</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage sites</source>
        <translation>Sitios de daños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date of the image</source>
        <translation>Fecha de la imagen</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>How the damage was matched</source>
        <translation>Cómo se asignaron los daños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Analysed</source>
        <translation>Analizado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Why it has no building</source>
        <translation>Por qué no tiene edificio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Counted in its area</source>
        <translation>Contado en su zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings analysed</source>
        <translation>Edificios analizados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>No visible damage</source>
        <translation>Sin daños visibles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Possible damage</source>
        <translation>Daños posibles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Moderate damage</source>
        <translation>Daños moderados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Moderate to severe damage, not told apart</source>
        <translation>Daños de moderados a graves, sin distinguir</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Severe damage</source>
        <translation>Daños graves</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Destroyed</source>
        <translation>Destruido</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Other classes not told apart</source>
        <translation>Otras clases sin distinguir</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings</source>
        <translation>Edificios dañados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings (% of buildings analysed)</source>
        <translation>Edificios dañados (% de edificios analizados)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Destroyed buildings (% of buildings analysed)</source>
        <translation>Edificios destruidos (% de edificios analizados)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Counted by</source>
        <translation>Contado por</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People who lived in damaged buildings</source>
        <translation>Personas que vivían en edificios dañados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Residents unknown (% of damaged buildings)</source>
        <translation>Residentes desconocidos (% de edificios dañados)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings with residents unknown</source>
        <translation>Edificios con residentes desconocidos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Floor area of damaged buildings (m²)</source>
        <translation>Superficie construida de edificios dañados (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Floor area unknown (% of damaged buildings)</source>
        <translation>Superficie construida desconocida (% de edificios dañados)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings with floor area unknown</source>
        <translation>Edificios con superficie construida desconocida</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Footprint of damaged buildings (m²)</source>
        <translation>Huella de edificios dañados (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings outside the analysed area</source>
        <translation>Edificios dañados fuera del área analizada</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged sites without a building</source>
        <translation>Sitios dañados sin edificio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Facilities analysed</source>
        <translation>Equipamientos analizados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged facilities</source>
        <translation>Equipamientos dañados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged facilities (% of facilities analysed)</source>
        <translation>Equipamientos dañados (% de equipamientos analizados)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length (m)</source>
        <translation>Longitud de calles (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length analysed (m)</source>
        <translation>Longitud de calles analizada (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length damaged or beside damage (m)</source>
        <translation>Longitud de calles dañada o junto a daños (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length damaged or beside damage (% of length analysed)</source>
        <translation>Longitud de calles dañada o junto a daños (% de la longitud analizada)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Length (m)</source>
        <translation>Longitud (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Length damaged or beside damage (m)</source>
        <translation>Longitud dañada o junto a daños (m)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Row of the area</source>
        <translation>Fila de la zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, low bound (currency)</source>
        <translation>Daños, cota baja (moneda)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage (currency)</source>
        <translation>Daños (moneda)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, high bound (currency)</source>
        <translation>Daños, cota alta (moneda)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Of it, possible damage (currency)</source>
        <translation>De ellos, daños posibles (moneda)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Added by building back better (currency)</source>
        <translation>Añadido por reconstruir mejor (moneda)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Added by overheads (currency)</source>
        <translation>Añadido por gastos generales (moneda)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Added by inflation (currency)</source>
        <translation>Añadido por inflación (moneda)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Needs, low bound (currency)</source>
        <translation>Necesidades, cota baja (moneda)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Needs (currency)</source>
        <translation>Necesidades (moneda)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Needs, high bound (currency)</source>
        <translation>Necesidades, cota alta (moneda)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, tenth percentile of draws (currency)</source>
        <translation>Daños, percentil 10 de los sorteos (moneda)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, median of draws (currency)</source>
        <translation>Daños, mediana de los sorteos (moneda)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, ninetieth percentile of draws (currency)</source>
        <translation>Daños, percentil 90 de los sorteos (moneda)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Floor area (m²)</source>
        <translation>Superficie construida (m²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings with a known cost</source>
        <translation>Edificios dañados con costo conocido</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings without a known cost</source>
        <translation>Edificios dañados sin costo conocido</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Without a known cost (% of damaged buildings)</source>
        <translation>Sin costo conocido (% de edificios dañados)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings not analysed</source>
        <translation>Edificios no analizados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Prices of the year</source>
        <translation>Precios del año</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Debris, low (t)</source>
        <translation>Escombros, bajo (t)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Debris (t)</source>
        <translation>Escombros (t)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Debris, high (t)</source>
        <translation>Escombros, alto (t)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Of it, from possible damage (t)</source>
        <translation>De ellos, de daños posibles (t)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Volume of the debris, low (m³)</source>
        <translation>Volumen de los escombros, bajo (m³)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Volume of the debris (m³)</source>
        <translation>Volumen de los escombros (m³)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Volume of the debris, high (m³)</source>
        <translation>Volumen de los escombros, alto (m³)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Truckloads</source>
        <translation>Cargas de camión</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings estimated</source>
        <translation>Edificios dañados estimados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings not estimated</source>
        <translation>Edificios dañados no estimados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Not estimated (% of damaged buildings)</source>
        <translation>No estimados (% de edificios dañados)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Priority score</source>
        <translation>Puntuación de prioridad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Phase of recovery (plugin's own rule)</source>
        <translation>Fase de recuperación (regla propia del complemento)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>What lifts it above the mean (value)</source>
        <translation>Qué la eleva por encima de la media (valor)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Criteria of the absorptive phase (0 to 100)</source>
        <translation>Criterios de la fase de absorción (0 a 100)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Criteria of the adaptive phase (0 to 100)</source>
        <translation>Criterios de la fase de adaptación (0 a 100)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Criteria of the transformative phase (0 to 100)</source>
        <translation>Criterios de la fase de transformación (0 a 100)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Order (1 first)</source>
        <translation>Orden (1 el primero)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cost of clearing (metres without costs)</source>
        <translation>Costo de despeje (metros si no hay costos)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People it reconnects</source>
        <translation>Personas que reconecta</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People reconnected so far</source>
        <translation>Personas reconectadas hasta aquí</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Reconnected so far (% of people cut off)</source>
        <translation>Reconectadas hasta aquí (% de personas aisladas)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cost so far</source>
        <translation>Costo hasta aquí</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Blocked by</source>
        <translation>Bloqueado por</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People cut off before clearing</source>
        <translation>Personas aisladas antes del despeje</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People cut off after clearing</source>
        <translation>Personas aisladas después del despeje</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cut off before clearing (% of people)</source>
        <translation>Aisladas antes del despeje (% de las personas)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cut off after clearing (% of people)</source>
        <translation>Aisladas después del despeje (% de las personas)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People reconnected</source>
        <translation>Personas reconectadas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People who reached nothing before either</source>
        <translation>Personas que antes tampoco llegaban a nada</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Access to services</source>
        <translation>Acceso a los servicios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cut off from</source>
        <translation>Aislado de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Reconnected by the step</source>
        <translation>Reconectado por el paso</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Why it is not in the order</source>
        <translation>Por qué no está en el orden</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damage change</source>
        <translation>Cambio de los daños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Which damage is new, worse, the same, better or rebuilt between two assessments, or two epochs of one product, site by site, as a matrix and by area.</source>
        <translation>Qué daños son nuevos, peores, iguales, menores o reconstruidos entre dos evaluaciones, o dos épocas de un producto, sitio por sitio, como matriz y por zona.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Sites of both are paired one to one within a distance, the nearest first. worse, better: the class rose or fell, whatever a range of classes turns out to be. new: from none to damaged; rebuilt: from damaged to none. not_comparable: not analysed in one of the two, or ranges that overlap. A site without a counterpart is kept. Where the area that the other assessment looked at is given, it had no damage there; without it, damage that the earlier one lacks is new, and a site that the later one lacks cannot be compared: that is no sign of repair. Exchanging the two mirrors the matrix. The definitions are the plugin's own.</source>
        <translation>Los sitios de ambas se emparejan uno a uno dentro de una distancia, primero los más cercanos. worse, better: la clase subió o bajó, sea cual sea el valor dentro de un rango de clases. new: de ninguno a dañado; rebuilt: de dañado a ninguno. not_comparable: no analizado en una de las dos, o rangos que se superponen. Un sitio sin contraparte se conserva. Donde se indica el área que observó la otra evaluación, no tenía daños allí; sin ella, los daños que faltan en la anterior son nuevos, y un sitio que falta en la posterior no se puede comparar: eso no es señal de reparación. Intercambiar las dos refleja la matriz. Las definiciones son propias del complemento.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The plugin's definitions of change of this version</source>
        <translation>Definiciones de cambio del complemento en esta versión</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damage before</source>
        <translation>Daños antes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The earlier assessment, from “Standardise damage”.</source>
        <translation>La evaluación anterior, de «Normalizar daños».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damage after</source>
        <translation>Daños después</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The later assessment. For two epochs of one product give the same layer twice and choose the epochs.</source>
        <translation>La evaluación posterior. Para dos épocas de un producto, indique la misma capa dos veces y elija las épocas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Sites this close may be the same</source>
        <translation>Los sitios así de cercanos pueden ser el mismo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>0 m only where the outlines are the same. Literature uses 5 or 10 m.</source>
        <translation>0 m solo donde los contornos son los mismos. En la bibliografía se usan 5 o 10 m.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Neighbourhoods or districts to count by.</source>
        <translation>Barrios o distritos por los que contar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Epoch before</source>
        <translation>Época antes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>latest: the newest record of each site. Else an epoch of the layer (1 is the oldest) or a date such as 2023-10-17.</source>
        <translation>latest: el registro más reciente de cada sitio. Si no, una época de la capa (1 es la más antigua) o una fecha como 2023-10-17.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Epoch after</source>
        <translation>Época después</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>As above, of the later layer.</source>
        <translation>Como arriba, para la capa posterior.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Area analysed before</source>
        <translation>Área analizada antes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Where the earlier assessment looked: a site that it lacks there was undamaged, elsewhere nobody knows.</source>
        <translation>Dónde observó la evaluación anterior: un sitio que allí falta en ella no tenía daños; en otras partes nadie lo sabe.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Area analysed after</source>
        <translation>Área analizada después</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Where the later assessment looked: a site that it lacks there is undamaged, elsewhere nobody knows.</source>
        <translation>Dónde observó la evaluación posterior: un sitio que allí falta en ella no tiene daños; en otras partes nadie lo sabe.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damaged from</source>
        <translation>Dañado a partir de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The lowest class that counts as damaged, for the words “new” and “rebuilt”.</source>
        <translation>La clase más baja que cuenta como dañada, para las palabras «new» y «rebuilt».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Change of damage</source>
        <translation>Cambio de los daños, sitio por sitio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>A row a pair of sites or a site without counterpart, with both classes. A pair has the outline of the later layer.</source>
        <translation>Una fila por par de sitios o por sitio sin contraparte, con ambas clases. Un par tiene el contorno de la capa posterior.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Classes before and after</source>
        <translation>Clases antes y después</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>How many rows have each class before and each class after.</source>
        <translation>Cuántas filas tienen cada clase antes y cada clase después.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Change of damage by area</source>
        <translation>Cambio de los daños por zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The areas with the number of sites by change.</source>
        <translation>Las zonas con el número de sitios por cambio.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Rebuilt, from damaged to none</source>
        <translation>Reconstruidos, de dañado a ninguno</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Sites found in both</source>
        <translation>Sitios encontrados en ambas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage cost and recovery needs</source>
        <translation>Costo de los daños y necesidades de recuperación</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>What the damage costs and what it takes to recover, by area and sector, with a low, a central and a high amount. A first estimate for planning, not a valuation of single buildings.</source>
        <translation>Cuánto cuestan los daños y qué requiere la recuperación, por zona y sector, con un importe bajo, uno central y uno alto. Una primera estimación para planificar, no una tasación de edificios concretos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage = floor area × unit cost × damage ratio of the use and damage class, at replacement cost. Needs = damage × (1 + build back better) × (1 + overheads) × (1 + cumulative inflation); what each adds stands in a field of its own.

Low and high take every low or every high cost and ratio together: they are bounds. With draws, cost and ratio vary independently, once per use and class (triangular between low, central and high); p10 to p90 is then narrower.

HAZUS ratios are made for earthquakes: its states extensive and complete are not blast or shelling states. Without unit costs of your own, costs follow from GDP per person (Huizinga et al. 2017), in euros of 2010; its corrections for floods are not applied.

A use without a cost and a building that was not analysed are left out and counted beside the amounts.</source>
        <translation>Daños = superficie construida × costo unitario × tasa de daños del uso y la clase de daños, a costo de reposición. Necesidades = daños × (1 + reconstruir mejor) × (1 + gastos generales) × (1 + inflación acumulada); lo que cada uno añade figura en un campo propio.

Bajo y alto toman juntos todos los costos y tasas bajos o todos los altos: son cotas. Con sorteos, costo y tasa varían de forma independiente, una vez por uso y clase (triangular entre bajo, central y alto); el intervalo de p10 a p90 es entonces más estrecho.

Las tasas de HAZUS están hechas para terremotos: sus estados extenso y completo no son estados por explosión o bombardeo. Sin costos unitarios propios, los costos se deducen del PIB por persona (Huizinga et al. 2017), en euros de 2010; no se aplican sus correcciones para inundaciones.

Un uso sin costo y un edificio no analizado se excluyen y se cuentan junto a los importes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage ratios: FEMA Hazus 6.1; unit costs from GDP: JRC105688 (2017)</source>
        <translation>Tasas de daños: FEMA Hazus 6.1; costos unitarios a partir del PIB: JRC105688 (2017)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>The word by which the tables know costs and ratios: residential, school, or a HAZUS occupancy (RES1).</source>
        <translation>La palabra con que las tablas conocen costos y tasas: residential, school, o una ocupación de HAZUS (RES1).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Use where it is not known</source>
        <translation>Uso donde no se conoce</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Most buildings of OpenStreetMap have none. residential, for example; the log says for how many it was taken. Empty: they have no cost, unless the unit costs have a row *.</source>
        <translation>La mayoría de los edificios de OpenStreetMap no lo tienen. Por ejemplo, residential; el registro dice para cuántos se tomó. Vacío: no tienen costo, salvo que los costos unitarios tengan una fila *.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>What the rows are made by. The use, where there is no such field.</source>
        <translation>Según qué se forman las filas. El uso, donde no hay tal campo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Unit costs</source>
        <translation>Costos unitarios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>CSV with use, unit_cost_low, unit_cost_central, unit_cost_high (per m² of floor area), currency, price_year. A row with the use * stands for all others.</source>
        <translation>CSV con use, unit_cost_low, unit_cost_central, unit_cost_high (por m² de superficie construida), currency, price_year. Una fila con el uso * representa todos los demás.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>GDP per person, where there are no unit costs</source>
        <translation>PIB por persona, donde no hay costos unitarios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>In US dollars of 2010 (World Bank, GDP per capita at constant prices). Amounts are then in euros of 2010: give the inflation since.</source>
        <translation>En dólares estadounidenses de 2010 (Banco Mundial, PIB per cápita a precios constantes). Los importes están entonces en euros de 2010: indique la inflación desde ese año.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage ratios</source>
        <translation>Tasas de daños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>hazus: by occupancy, earthquake. incore: one set for all uses, from a tornado study (secondary source).</source>
        <translation>hazus: por ocupación, terremoto. incore: un solo conjunto para todos los usos, de un estudio sobre tornados (fuente secundaria).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>HAZUS, by occupancy (earthquake)</source>
        <translation>HAZUS, por ocupación (terremoto)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>IN-CORE note, all uses (tornado)</source>
        <translation>Nota de IN-CORE, todos los usos (tornado)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage ratios of your own</source>
        <translation>Tasas de daños propias</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>CSV with use (* for all), damage_class (1 to 4), ratio_low_pct, ratio_central_pct, ratio_high_pct, source. Replaces the choice above.</source>
        <translation>CSV con use (* para todos), damage_class (1 a 4), ratio_low_pct, ratio_central_pct, ratio_high_pct, source. Reemplaza la opción anterior.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Build back better</source>
        <translation>Reconstruir mejor</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>What better standards add to the damage. No published value is assumed.</source>
        <translation>Lo que añaden a los daños unas normas mejores. No se presupone ningún valor publicado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Overheads</source>
        <translation>Gastos generales</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Design, supervision, administration, contingencies.</source>
        <translation>Diseño, supervisión, administración, imprevistos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Cumulative inflation</source>
        <translation>Inflación acumulada</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>From the price year of the unit costs to the year of the needs, in all. May be negative.</source>
        <translation>Desde el año de precios de los costos unitarios hasta el año de las necesidades, en total. Puede ser negativa.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Adds p10, p50 and p90 of the damage. Empty or 0: none; 1000 is plenty.</source>
        <translation>Añade p10, p50 y p90 de los daños. Vacío o 0: ninguno; 1000 es más que suficiente.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage cost by area and sector</source>
        <translation>Costo de los daños por zona y sector</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>One row an area and sector; without areas, a table with one row a sector for the city.</source>
        <translation>Una fila por zona y sector; sin zonas, una tabla con una fila por sector para la ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage cost by area</source>
        <translation>Costo de los daños por zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>The areas with the amounts of all sectors together. Needs areas.</source>
        <translation>Las zonas con los importes de todos los sectores juntos. Requiere zonas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, low bound</source>
        <translation>Daños, cota baja</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage</source>
        <translation>Daños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, high bound</source>
        <translation>Daños, cota alta</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, tenth percentile of the draws</source>
        <translation>Daños, percentil 10 de los sorteos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, median of the draws</source>
        <translation>Daños, mediana de los sorteos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, ninetieth percentile of the draws</source>
        <translation>Daños, percentil 90 de los sorteos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Added by building back better</source>
        <translation>Añadido por reconstruir mejor</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Added by overheads</source>
        <translation>Añadido por gastos generales</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Added by inflation</source>
        <translation>Añadido por inflación</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Needs, low bound</source>
        <translation>Necesidades, cota baja</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Needs, high bound</source>
        <translation>Necesidades, cota alta</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Their share of damaged buildings</source>
        <translation>Su proporción de los edificios dañados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage outside the areas, not in the total</source>
        <translation>Daños fuera de las zonas, no incluidos en el total</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Currency of the amounts</source>
        <translation>Moneda de los importes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Year of the prices, before inflation</source>
        <translation>Año de los precios, antes de la inflación</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage overlay</source>
        <translation>Superposición de daños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Which neighbourhoods, sectors and services are hit, and how many people lived in the damaged buildings: damage sites laid over buildings and areas, as a share of what was analysed.</source>
        <translation>Qué barrios, sectores y servicios están afectados, y cuántas personas vivían en los edificios dañados: sitios de daños superpuestos a edificios y zonas, como proporción de lo analizado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>A damage site belongs to the building it lies in, else to the nearest within the matching distance. A building on analysed land without a site is undamaged; one whose site was not analysed, or that lies elsewhere, is not known.

Damaged (%) = 100 × damaged buildings / analysed buildings. Possible damage stands apart. A class that spans two (Copernicus “Damaged”: moderate to severe) counts as damaged and in its own field only.

A building counts at its point on surface in every area that holds it; the figures of the city count it once. Where an area has no footprints, damage sites count in place of buildings.

Affected people are the residents, before the event, of damaged buildings. That is not SDG 11.5.1, and a site seen on satellite images is not a structural grade.

Facilities take the damage of the building they are in. Streets count along the parts within the matching distance of a damaged site, where debris may lie. Layers of facilities and streets that a product has graded keep their classes. The rules of counting are the plugin's own.</source>
        <translation>Un sitio de daños pertenece al edificio en que está; si no, al más cercano dentro de la distancia de asignación. Un edificio en suelo analizado sin ningún sitio no está dañado; de uno cuyo sitio no se analizó, o que está en otra parte, no se sabe.

Dañados (%) = 100 × edificios dañados / edificios analizados. Los daños posibles van aparte. Una clase que abarca dos (Copernicus «Damaged»: de moderado a grave) cuenta como dañada y solo en su propio campo.

Un edificio cuenta en su punto en la superficie en cada zona que lo contiene; las cifras de la ciudad lo cuentan una vez. Donde una zona no tiene huellas, los sitios de daños cuentan en lugar de los edificios.

Las personas afectadas son los residentes, antes del evento, de los edificios dañados. Eso no es el ODS 11.5.1, y un sitio visto en imágenes de satélite no es un grado estructural.

Los equipamientos toman los daños del edificio en que están. Las calles cuentan en los tramos dentro de la distancia de asignación de un sitio dañado, donde puede haber escombros. Las capas de equipamientos y calles que un producto ha clasificado conservan sus clases. Las reglas de recuento son propias del complemento.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Canonical damage classes 0 to 4; the plugin's own rules of counting</source>
        <translation>Clases de daños normalizadas de 0 a 4; reglas de recuento propias del complemento</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage by area</source>
        <translation>Daños por zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>The areas with analysed and damaged buildings by class, their share, affected people and floor area, facilities and street length.</source>
        <translation>Las zonas con edificios analizados y dañados por clase, su proporción, personas afectadas y superficie construida, equipamientos y longitud de calles.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Buildings with damage</source>
        <translation>Edificios con daños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Every building with its class, date, number of sites and match.</source>
        <translation>Cada edificio con su clase, fecha, número de sitios y asignación.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage by area, sector and class</source>
        <translation>Daños por zona, sector y clase</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>One row an area, sector and class: buildings, floor area, people.</source>
        <translation>Una fila por zona, sector y clase: edificios, superficie construida, personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage sites without a building</source>
        <translation>Sitios de daños sin edificio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Sites that belong to no building, why, and whether they count in their area.</source>
        <translation>Sitios que no pertenecen a ningún edificio, por qué, y si cuentan en su zona.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Facilities with damage</source>
        <translation>Equipamientos con daños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Every facility with its class and the sites that hit it.</source>
        <translation>Cada equipamiento con su clase y los sitios que lo afectan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Streets with damage</source>
        <translation>Calles con daños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Every street with its class and the length that is damaged.</source>
        <translation>Cada calle con su clase y la longitud dañada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Buildings in the areas</source>
        <translation>Edificios en las zonas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damaged, of the buildings analysed</source>
        <translation>Dañados, de los edificios analizados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>People in damaged buildings</source>
        <translation>Personas en edificios dañados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Neighbourhoods or districts. Without them the result is for the city as a whole.</source>
        <translation>Barrios o distritos. Sin ellos el resultado es para la ciudad en su conjunto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>latest: the newest row of each site. all: every row. Or an epoch of the damage layer, or a date (2024-05-03).</source>
        <translation>latest: la fila más reciente de cada sitio. all: todas las filas. O una época de la capa de daños, o una fecha (2024-05-03).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Sector of the building</source>
        <translation>Sector del edificio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Use of the building</source>
        <translation>Uso del edificio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>The buildings that “Damage overlay” makes. Points need a field with the footprint.</source>
        <translation>Los edificios que crea «Superposición de daños». Los puntos necesitan un campo con la huella.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Damage class</source>
        <translation>Clase de daños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed; empty where a building was not analysed.</source>
        <translation>0 ninguno, 1 posible, 2 moderado, 3 grave, 4 destruido; vacío donde no se analizó un edificio.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Highest damage class</source>
        <translation>Clase de daños más alta</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Where the source cannot tell two classes apart (Copernicus “Damaged”: 2 to 3).</source>
        <translation>Donde la fuente no puede distinguir dos clases (Copernicus «Damaged»: 2 a 3).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Number of storeys.</source>
        <translation>Número de plantas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Levels where they are not known</source>
        <translation>Plantas donde no se conocen</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>The log says for how many damaged buildings this was taken.</source>
        <translation>El registro dice para cuántos edificios dañados se tomó este valor.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Footprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Ground area of the building in m², where it is better known than from the shape. Not the floor area.</source>
        <translation>Superficie del edificio en el suelo en m², donde se conoce mejor que por la forma. No es la superficie construida.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris estimate</source>
        <translation>Estimación de escombros</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>How much debris the damaged buildings leave, by area: tonnes with a low, a central and a high figure, cubic metres and truckloads.</source>
        <translation>Cuántos escombros dejan los edificios dañados, por zona: toneladas con una cifra baja, una central y una alta, metros cúbicos y cargas de camión.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>hazus: floor area × tonnes per m² by structural type and damage class (brick, wood and other; reinforced concrete and steel). Cubic metres need the bulk density of the debris.

fema: the volume of destroyed buildings, homes by floor area and vegetation, others by volume. Tonnes need the bulk density. Lighter damage is not estimated.

nepal: tonnes and cubic metres per m² of destroyed buildings measured in Kathmandu; two to three times as much as hazus. The difference between methods is larger than the range of one: compare them.

Whether foundations count is not said by the sources. Class ranges take the low class for low, the high class for high, the mean for central. Truckloads are rounded up, row by row.</source>
        <translation>hazus: superficie construida × toneladas por m² según tipo estructural y clase de daños (ladrillo, madera y otros; hormigón armado y acero). Los metros cúbicos necesitan la densidad aparente de los escombros.

fema: el volumen de los edificios destruidos, las viviendas según superficie construida y vegetación, los demás según volumen. Las toneladas necesitan la densidad aparente. Los daños menores no se estiman.

nepal: toneladas y metros cúbicos por m² de edificios destruidos medidos en Katmandú; de dos a tres veces más que hazus. La diferencia entre métodos es mayor que el rango de uno solo: compárelos.

Las fuentes no dicen si los cimientos cuentan. Los rangos de clases toman la clase baja para el valor bajo, la alta para el alto y la media para el central. Las cargas de camión se redondean hacia arriba, fila por fila.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>FEMA Hazus debris table; FEMA 325 (2007); Poudel et al. (2018)</source>
        <translation>Tabla de escombros de FEMA Hazus; FEMA 325 (2007); Poudel et al. (2018)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Structural type</source>
        <translation>Tipo estructural</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>HAZUS types (C1, C3M, URM) or materials (concrete, brick, wood). Where it is not known, the range over all types is used.</source>
        <translation>Tipos de HAZUS (C1, C3M, URM) o materiales (concrete, brick, wood). Donde no se conoce, se usa el rango de todos los tipos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>For fema, which tells homes from other buildings.</source>
        <translation>Para fema, que distingue las viviendas de los demás edificios.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris factors</source>
        <translation>Factores de escombros</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>hazus: all classes, by structural type. fema: volume of destroyed buildings. nepal: destroyed buildings, as measured in Kathmandu.</source>
        <translation>hazus: todas las clases, por tipo estructural. fema: volumen de los edificios destruidos. nepal: edificios destruidos, según medidas en Katmandú.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>HAZUS, by structural type and damage class</source>
        <translation>HAZUS, por tipo estructural y clase de daños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>FEMA 325, volume of destroyed buildings</source>
        <translation>FEMA 325, volumen de edificios destruidos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Kathmandu, destroyed buildings</source>
        <translation>Katmandú, edificios destruidos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris factors of your own</source>
        <translation>Factores de escombros propios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>CSV with type (* for all), damage_class (1 to 4), t_m2_low, t_m2_central, t_m2_high and, where known, m3_m2_low, m3_m2_central, m3_m2_high, source; or an edited copy of debris_factors_hazus.csv. Replaces the choice above.</source>
        <translation>CSV con type (* para todos), damage_class (1 a 4), t_m2_low, t_m2_central, t_m2_high y, donde se conozcan, m3_m2_low, m3_m2_central, m3_m2_high, source; o una copia editada de debris_factors_hazus.csv. Reemplaza la opción anterior.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Bulk density of the debris</source>
        <translation>Densidad aparente de los escombros</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Tonnes per m³ of loose debris, from weighed trucks of your city. No value fits everywhere, so there is no default.</source>
        <translation>Toneladas por m³ de escombros sueltos, según camiones pesados en su ciudad. Ningún valor sirve en todas partes, por lo que no hay valor predeterminado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>What a truck carries</source>
        <translation>Lo que lleva un camión</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Cubic metres of loose debris a truckload.</source>
        <translation>Metros cúbicos de escombros sueltos por carga de camión.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Height of a storey</source>
        <translation>Altura de una planta</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>For fema, to get the volume of buildings that are no homes.</source>
        <translation>Para fema, para obtener el volumen de los edificios que no son viviendas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris by area</source>
        <translation>Escombros por zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>The areas with their debris; without areas, a table with one row for the city.</source>
        <translation>Las zonas con sus escombros; sin zonas, una tabla con una fila para la ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris, low</source>
        <translation>Escombros, bajo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris</source>
        <translation>Escombros</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris, high</source>
        <translation>Escombros, alto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Volume of the debris</source>
        <translation>Volumen de los escombros</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris outside the areas, not in the total</source>
        <translation>Escombros fuera de las zonas, no incluidos en el total</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Standardised damage, points or polygons, from “Standardise damage”: damage_class 0 (none) to 4 (destroyed), empty where not analysed.</source>
        <translation>Daños normalizados, puntos o polígonos, de «Normalizar daños»: damage_class de 0 (ninguno) a 4 (destruido), vacío donde no se analizó.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Footprints from before the event (or points). Without them damage sites count in place of buildings.</source>
        <translation>Huellas anteriores al evento (o puntos). Sin ellas, los sitios de daños cuentan en lugar de los edificios.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Housing, health, education. The use, where there is no such field. Empty stays unknown.</source>
        <translation>Vivienda, salud, educación. El uso, donde no hay tal campo. Vacío sigue siendo desconocido.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Residents of the building</source>
        <translation>Residentes del edificio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Before the event, from “Population to buildings”.</source>
        <translation>Antes del evento, de «Población en los edificios».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Number of storeys, for floor area. Where it is missing the floor area is unknown, not guessed.</source>
        <translation>Número de plantas, para la superficie construida. Donde falta, la superficie construida es desconocida, no se supone.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Number of structures of the area</source>
        <translation>Número de estructuras de la zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>What damage sites are a share of in areas without footprints, a census count for example.</source>
        <translation>De qué son proporción los sitios de daños en zonas sin huellas, por ejemplo un recuento censal.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Names the areas in the table by sector. Without it the field name does, else the feature's number.</source>
        <translation>Nombra las zonas en la tabla por sector. Sin él lo hace el campo name; si no, el número del objeto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Analysed area</source>
        <translation>Área analizada</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The land the damage product looked at. Without it nobody knows which buildings are undamaged, and percentages stay empty.</source>
        <translation>El suelo que observó el producto de daños. Sin ella nadie sabe qué edificios no están dañados, y los porcentajes quedan vacíos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Take everything as analysed</source>
        <translation>Considerar todo como analizado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Without an analysed area: a building without a site counts as undamaged. Only if you are sure of it.</source>
        <translation>Sin un área analizada: un edificio sin sitio cuenta como no dañado. Solo si está seguro de ello.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Clinics, schools, water points, as points or polygons; or those a product has graded (damage_class).</source>
        <translation>Centros de salud, escuelas, puntos de agua, como puntos o polígonos; o los que un producto ha clasificado (damage_class).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Streets, for the length that is damaged; or those a product has graded (damage_class).</source>
        <translation>Calles, para la longitud dañada; o las que un producto ha clasificado (damage_class).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Matching distance</source>
        <translation>Distancia de asignación</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>A site in no building belongs to the nearest one within this distance; streets within it count as hit.</source>
        <translation>Un sitio que no está en ningún edificio pertenece al más cercano dentro de esta distancia; las calles dentro de ella cuentan como afectadas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Several sites on one building</source>
        <translation>Varios sitios en un edificio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>worst: the worst class. latest: the class of the newest site. majority: the most frequent class, of equals the worst.</source>
        <translation>worst: la peor clase. latest: la clase del sitio más reciente. majority: la clase más frecuente; en caso de empate, la peor.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The worst counts</source>
        <translation>Cuenta el peor</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The newest counts</source>
        <translation>Cuenta el más reciente</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The most frequent counts</source>
        <translation>Cuenta el más frecuente</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The lowest class that counts as damaged.</source>
        <translation>La clase más baja que cuenta como dañada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>A damage polygon also hits buildings it covers by</source>
        <translation>Un polígono de daños afecta también a los edificios que cubre en un</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>A damage polygon belongs to the building it overlaps most, and to every other of which it covers this share.</source>
        <translation>Un polígono de daños pertenece al edificio al que más se superpone, y a todos los demás de los que cubre esta proporción.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Recovery priority</source>
        <translation>Prioridad de recuperación</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Where to begin: areas ranked by damage, vulnerability, services and displacement, with how firm each rank is, the phase of recovery and what drives the rank. It is a starting point for a discussion, not its result.</source>
        <translation>Por dónde empezar: zonas clasificadas por daños, vulnerabilidad, servicios y desplazamiento, con cuán firme es cada puesto, la fase de recuperación y qué determina el puesto. Es el punto de partida de una discusión, no su resultado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>A composite index of the criteria in the table: each on a common scale, weighted, put together within its dimension and over dimensions. Rank 1 is the most urgent. rank_p05 to rank_p95 come from draws with other weights (and methods, where you name them); they are not confidence intervals.

Phases are those of the recovery ladder of UN-Habitat's Urban Recovery Framework (absorptive, adaptive, transformative). Which criterion belongs to which phase, and the rule, are the plugin's own: the first phase whose criteria score at least the threshold, else the last.

Drivers are the criteria, three at most, that lift the area most above the mean of all. Criteria, weights and phases of the default table are the plugin's own: replace them with what the city decided.</source>
        <translation>Un índice compuesto de los criterios de la tabla: cada uno en una escala común, ponderado, agregado dentro de su dimensión y entre dimensiones. El puesto 1 es el más urgente. rank_p05 a rank_p95 proceden de sorteos con otros pesos (y métodos, donde los indique); no son intervalos de confianza.

Las fases son las de la escalera de recuperación del Marco de Recuperación Urbana de ONU-Hábitat (absorción, adaptación, transformación). Qué criterio pertenece a qué fase, y la regla, son propios del complemento: la primera fase cuyos criterios puntúan al menos el umbral; si no, la última.

Los factores determinantes son los criterios, tres como máximo, que más elevan la zona por encima de la media de todas. Los criterios, pesos y fases de la tabla predeterminada son propios del complemento: reemplácelos por lo que haya decidido la ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>OECD/JRC Handbook (2008); phases after the UN-Habitat Urban Recovery Framework (2022)</source>
        <translation>Manual de la OCDE y el JRC (2008); fases según el Marco de Recuperación Urbana de ONU-Hábitat (2022)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Neighbourhoods with damage and what else is known of them, one field a criterion.</source>
        <translation>Barrios con daños y lo demás que se sabe de ellos, un campo por criterio.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>CSV with field and, as wanted, label, dimension, direction (higher or lower), weight, phase, normalisation, low, high, missing_values, category_scores (word=score;word=score). Without it: the plugin's own criteria, as far as the areas have them.</source>
        <translation>CSV con field y, si se desea, label, dimension, direction (higher o lower), weight, phase, normalisation, low, high, missing_values, category_scores (word=score;word=score). Sin él: los criterios propios del complemento, en la medida en que las zonas los tengan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Names the areas to begin with. Without it the field area_id does, else the feature's number.</source>
        <translation>Nombra las zonas por las que empezar. Sin él lo hace el campo area_id; si no, el número del objeto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Score from which a phase applies</source>
        <translation>Puntuación a partir de la cual se aplica una fase</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>0 to 100: of the criteria of the phase, 100 being the most in the city. The plugin's own.</source>
        <translation>De 0 a 100: de los criterios de la fase, donde 100 es el máximo de la ciudad. Propia del complemento.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>The areas with score, rank, its spread, phase and drivers.</source>
        <translation>Las zonas con puntuación, puesto, su dispersión, fase y factores determinantes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas to begin with</source>
        <translation>Zonas por las que empezar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas ranked</source>
        <translation>Zonas clasificadas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas without a rank</source>
        <translation>Zonas sin puesto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas in the absorptive phase</source>
        <translation>Zonas en la fase de absorción</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas in the adaptive phase</source>
        <translation>Zonas en la fase de adaptación</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas in the transformative phase</source>
        <translation>Zonas en la fase de transformación</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>All streets, open and blocked. They join where they share a vertex; bridges and tunnels do not join what they cross.</source>
        <translation>Todas las calles, abiertas y bloqueadas. Se unen donde comparten un vértice; los puentes y túneles no se unen a lo que cruzan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Field of the streets: yes or no, 1 or 0, blocked or open. Or damage_class, of streets graded by a product. Empty is passable.</source>
        <translation>Campo de las calles: yes o no, 1 o 0, blocked u open. O damage_class, de calles clasificadas por un producto. Vacío es transitable.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Standardised damage, points or polygons, instead of the field or beside it: streets near severe damage are blocked by debris.</source>
        <translation>Daños normalizados, puntos o polígonos, en lugar del campo o junto a él: las calles cercanas a daños graves están bloqueadas por escombros.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Clinics, schools, water points that work: leave out (filter) those that do not.</source>
        <translation>Centros de salud, escuelas, puntos de agua que funcionan: excluya (con un filtro) los que no.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Kind of service</source>
        <translation>Tipo de servicio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>People need one facility of each kind they reached before (health, education). Without it any facility will do.</source>
        <translation>Las personas necesitan un equipamiento de cada tipo al que antes llegaban (salud, educación). Sin él basta cualquier equipamiento.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary. Only people inside count, and nobody twice. Without areas everyone does.</source>
        <translation>Barrios, distritos o el límite de la ciudad. Solo cuentan las personas que están dentro, y nadie dos veces. Sin zonas cuentan todas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Reach of debris</source>
        <translation>Alcance de los escombros</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Streets this near to a damaged site are blocked along the part within reach. Sites are often points in the middle of a building.</source>
        <translation>Las calles así de cercanas a un sitio dañado están bloqueadas en el tramo dentro del alcance. Los sitios suelen ser puntos en el centro de un edificio.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Damage that blocks</source>
        <translation>Daños que bloquean</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>The lowest class of damage that blocks streets. A class that spans two (moderate to severe) counts by its lower end.</source>
        <translation>La clase de daños más baja que bloquea calles. Una clase que abarca dos (de moderado a grave) cuenta por su extremo inferior.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Words for blocked (CSV)</source>
        <translation>Palabras para bloqueado (CSV)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Columns word and blocked (yes or no), where the field uses words of its own. Without a file the plugin's own table is used.</source>
        <translation>Columnas word y blocked (yes o no), donde el campo usa palabras propias. Sin archivo se usa la tabla propia del complemento.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Cost of clearing</source>
        <translation>Costo de despeje</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Field of the streets: money, days or truckloads to clear the whole street; a blocked part of it costs its share by length. Without it the cost is the length in metres.</source>
        <translation>Campo de las calles: dinero, días o cargas de camión para despejar toda la calle; un tramo bloqueado cuesta su parte según la longitud. Sin él, el costo es la longitud en metros.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>The order stops here, in the unit of the cost (metres where there is none).</source>
        <translation>El orden se detiene aquí, en la unidad del costo (metros donde no hay ninguna).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>exact: the best order, where few parts decide; otherwise the one found chain by chain. greedy: always the one found chain by chain. The gap between both is reported where the best is known.</source>
        <translation>exact: el mejor orden, donde deciden pocos tramos; si no, el encontrado cadena por cadena. greedy: siempre el encontrado cadena por cadena. La brecha entre ambos se notifica donde se conoce el mejor.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Best order, where it can be found</source>
        <translation>Mejor orden, donde se puede encontrar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Chain by chain</source>
        <translation>Cadena por cadena</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Compare every order of up to</source>
        <translation>Comparar todos los órdenes de hasta</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Blocked parts where there is more than one way (with a budget, all that decide); chains of parts count as one. Each more takes twice the time.</source>
        <translation>Tramos bloqueados donde hay más de un camino (con un presupuesto, todos los que deciden); las cadenas de tramos cuentan como uno. Cada uno más duplica el tiempo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>With a budget and more parts than that, the ones that reconnect most people are looked for so long. What is found by then is given, with how good it is proved to be.</source>
        <translation>Con un presupuesto y más tramos que esos, los que reconectan a más personas se buscan durante este tiempo. Se da lo encontrado hasta entonces, con lo bueno que se demuestra que es.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Streets this near to the edge of a facility's grounds lead into it.</source>
        <translation>Las calles así de cercanas al borde del terreno de un equipamiento dan acceso a él.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Street fragments that were never connected to a longer network are not used. The longest network always is.</source>
        <translation>Los fragmentos de calles que nunca estuvieron conectados a una red mayor no se usan. La red más larga siempre se usa.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Route restoration</source>
        <translation>Restablecimiento de rutas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Who is cut off from services by streets that debris or damage blocks, and in which order to clear them so that most people are reconnected for the least cost.</source>
        <translation>Quién queda aislado de los servicios por calles bloqueadas por escombros o daños, y en qué orden despejarlas para reconectar a más personas con el menor costo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>A person is cut off from a kind of service when no facility of it can be reached over passable streets, but one could when every street was open; and reconnected when everything reached before is reached again. People and facilities are at the nearest street. On a blocked part nobody gets anywhere until it is cleared. One-way is ignored: relief goes both ways. Distances do not matter, only whether there is a way.

The order has least waiting: the sum, over people, of the cost spent until each is reconnected. With a budget it first reconnects most people within the budget. Parts that lead to nobody, or have a way around them, are left out; several blocked parts in a row are cleared together.

Where few blocked parts lie on loops, so that there is more than one way, every order is compared and the best one given. Otherwise it is found chain by chain: from everyone who reaches services, cheapest chains of blocked parts lead to everyone who does not, and the branch of them with most people for its cost comes first (Horn 1972; along trees as in Averbakh and Pereira 2021). With a budget the parts that reconnect most people are also looked for by a whole-number programme (HiGHS), which proves how good they are.

GAP_PCT says how much worse the order found chain by chain is than the best: 100 × (its waiting - least waiting) / least waiting, or with a budget 100 × (most people - its people) / most people. Where the best is not known a proved bound stands for it, and GAP_PCT is more than the true one.

Streets near damaged sites are taken as blocked by debris along the part within reach: the plugin's own rule. Nobody has looked at the streets themselves.</source>
        <translation>Una persona está aislada de un tipo de servicio cuando no puede llegar a ningún equipamiento de ese tipo por calles transitables, pero sí podía cuando todas las calles estaban abiertas; y reconectada cuando vuelve a llegar a todo aquello a lo que antes llegaba. Las personas y los equipamientos están en la calle más cercana. En un tramo bloqueado nadie pasa hasta que se despeja. El sentido único se ignora: la ayuda circula en ambos sentidos. Las distancias no importan, solo si hay un camino.

El orden tiene la espera mínima: la suma, sobre las personas, del costo gastado hasta que cada una queda reconectada. Con un presupuesto, primero reconecta a más personas dentro del presupuesto. Los tramos que no llevan a nadie, o que se pueden rodear, se excluyen; varios tramos bloqueados seguidos se despejan juntos.

Donde pocos tramos bloqueados están en circuitos, de modo que hay más de un camino, se comparan todos los órdenes y se da el mejor. Si no, se encuentra cadena por cadena: desde todas las personas que llegan a los servicios, las cadenas más baratas de tramos bloqueados llevan a todas las que no llegan, y va primero la rama con más personas por su costo (Horn 1972; en árboles como en Averbakh y Pereira 2021). Con un presupuesto, los tramos que reconectan a más personas se buscan también mediante un programa de números enteros (HiGHS), que demuestra cuán buenos son.

GAP_PCT dice cuánto peor que el mejor es el orden encontrado cadena por cadena: 100 × (su espera - espera mínima) / espera mínima, o con un presupuesto 100 × (máximo de personas - sus personas) / máximo de personas. Donde no se conoce el mejor, lo sustituye una cota demostrada, y GAP_PCT es mayor que el verdadero.

Las calles cercanas a sitios dañados se consideran bloqueadas por escombros en el tramo dentro del alcance: regla propia del complemento. Nadie ha inspeccionado las calles mismas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The plugin's own rules; Horn (1972), Averbakh and Pereira (2021)</source>
        <translation>Reglas propias del complemento; Horn (1972), Averbakh y Pereira (2021)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Streets to clear, in order</source>
        <translation>Calles que despejar, en orden</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The street parts to clear, the first one first, with their cost, the people each reconnects and the people reconnected up to it. 0 people: it opens the way to the next ones.</source>
        <translation>Los tramos de calle que despejar, empezando por el primero, con su costo, las personas que reconecta cada uno y las reconectadas hasta él. 0 personas: abre el camino a los siguientes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>People cut off by area</source>
        <translation>Personas aisladas por zona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The areas with the people cut off before clearing and after it, in all and by kind of service; without areas, a table with one row for the city.</source>
        <translation>Las zonas con las personas aisladas antes y después del despeje, en total y por tipo de servicio; sin zonas, una tabla con una fila para la ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Blocked streets that are not in the order</source>
        <translation>Calles bloqueadas que no están en el orden</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Over budget, or not needed: clearing them as well would reconnect nobody more.</source>
        <translation>Fuera de presupuesto, o innecesarias: despejarlas también no reconectaría a nadie más.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>People and what they are cut off from</source>
        <translation>Personas y de qué están aisladas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The people's layer: from which services each place is cut off, and the step of the order that reconnects it.</source>
        <translation>La capa de personas: de qué servicios está aislado cada lugar, y el paso del orden que lo reconecta.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>People reconnected against cost</source>
        <translation>Personas reconectadas según el costo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>A row for each step: cost so far, people reconnected so far.</source>
        <translation>Una fila por paso: costo hasta aquí, personas reconectadas hasta aquí.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Cost of the order (metres without costs)</source>
        <translation>Costo del orden (metros si no hay costos)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Blocked street parts</source>
        <translation>Tramos de calle bloqueados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Street parts in the order</source>
        <translation>Tramos de calle en el orden</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Chain by chain, worse than the best by at most</source>
        <translation>Cadena por cadena, peor que el mejor como máximo en</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Standardise damage</source>
        <translation>Normalizar daños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Reads a damage product as it was published (UNOSAT, Copernicus EMS, xBD, or any layer with a table of its words) and gives one row a site and date in five classes, with the area that was analysed.</source>
        <translation>Lee un producto de daños tal como se publicó (UNOSAT, Copernicus EMS, xBD, o cualquier capa con una tabla de sus palabras) y da una fila por sitio y fecha en cinco clases, con el área que se analizó.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>What each word or code of a source means stands in tables you can replace: 0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed, empty for not analysed. Not analysed is never undamaged. A word that spans two classes (Copernicus “Damaged”) is kept as a range until you split it. UNOSAT's columns side by side become rows, numbered by date and not by the suffix of their names; its codes run from 1 (destroyed) to 4 (possible), and layers that read them backwards are refused. Copernicus products give their dates in a table of images, which is joined. xBD is read by its labels. Values that stand for none (“Null”, 1899-12-30, “Fully Functional” on every road) become empty and are reported, exact copies count once, and where products overlap the newest that saw the place is kept. Classes seen from above match grades given on the ground only roughly.</source>
        <translation>Qué significa cada palabra o código de una fuente está en tablas que usted puede reemplazar: 0 ninguno, 1 posible, 2 moderado, 3 grave, 4 destruido, vacío para no analizado. No analizado nunca significa sin daños. Una palabra que abarca dos clases (Copernicus «Damaged») se conserva como rango hasta que usted la divida. Las columnas contiguas de UNOSAT se convierten en filas, numeradas por fecha y no por el sufijo de sus nombres; sus códigos van de 1 (destruido) a 4 (posible), y se rechazan las capas que los leen al revés. Los productos de Copernicus dan sus fechas en una tabla de imágenes, que se une. xBD se lee por sus etiquetas. Los valores que significan ninguno («Null», 1899-12-30, «Fully Functional» en todas las vías) quedan vacíos y se notifican, las copias exactas cuentan una vez, y donde se superponen productos se conserva el más reciente que vio el lugar. Las clases vistas desde arriba corresponden solo aproximadamente a los grados dados en terreno.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>UNOSAT schema of October 2025 and older; Copernicus EMS Rapid Mapping schemas of 2016 and 2026; xBD labels</source>
        <translation>Esquema de UNOSAT de octubre de 2025 y anteriores; esquemas de Copernicus EMS Rapid Mapping de 2016 y 2026; etiquetas de xBD</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Damage product</source>
        <translation>Producto de daños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The product's zip as it was published, a GeoPackage, geodatabase, shapefile or GeoJSON, an xBD label file, or a layer of the project.</source>
        <translation>El zip del producto tal como se publicó, un GeoPackage, una geodatabase, un shapefile o GeoJSON, un archivo de etiquetas xBD o una capa del proyecto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>auto recognises the first three by their fields. custom: the class field and the crosswalk table say all.</source>
        <translation>auto reconoce los tres primeros por sus campos. custom: el campo de clase y la tabla de correspondencias lo indican todo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Recognise it</source>
        <translation>Reconocerlo</translation>
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
        <translation>Otro autor, con una tabla de correspondencias</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Table of its words (crosswalk)</source>
        <translation>Tabla de sus palabras (correspondencias)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>A CSV file that says which class each value of the source is (source_class, damage_class and, for ranges, damage_class_high). For a known publisher it adds to the plugin's own table and overrules it. Start from resources/tables/damage_*.csv of the plugin or from the table of classes of a run before.</source>
        <translation>Un archivo CSV que dice qué clase es cada valor de la fuente (source_class, damage_class y, para rangos, damage_class_high). Para un editor conocido complementa la tabla propia del complemento y prevalece sobre ella. Parta de resources/tables/damage_*.csv del complemento o de la tabla de clases de una ejecución anterior.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Field with the damage</source>
        <translation>Campo con los daños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Empty: the field that the publisher uses.</source>
        <translation>Vacío: el campo que usa el editor.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Field with the date</source>
        <translation>Campo con la fecha</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>When the site was seen. Empty: the date of the image that the publisher gives.</source>
        <translation>Cuándo se vio el sitio. Vacío: la fecha de la imagen que da el editor.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Field with the confidence</source>
        <translation>Campo con la confianza</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>How sure the source is. Empty: the field that the publisher uses.</source>
        <translation>Grado de certeza de la fuente. Vacío: el campo que usa el editor.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>More products of the same city</source>
        <translation>Más productos de la misma ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Other zips or files, older or newer. Where their sites share a place, the newest that saw it is kept. To see change, standardise each product by itself instead.</source>
        <translation>Otros zips o archivos, más antiguos o más recientes. Donde sus sitios comparten un lugar, se conserva el más reciente que lo vio. Para ver cambios, normalice cada producto por separado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Words that span two classes</source>
        <translation>Palabras que abarcan dos clases</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>keep: as a range (Copernicus “Damaged” is 2 to 3). low, high: put into the lower or the higher class.</source>
        <translation>keep: como rango (Copernicus «Damaged» es 2 a 3). low, high: se asignan a la clase inferior o a la superior.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Keep as a range</source>
        <translation>Conservar como rango</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The lower class</source>
        <translation>La clase inferior</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The higher class</source>
        <translation>La clase superior</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Order in dates that end with the year</source>
        <translation>Orden en las fechas que terminan con el año</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>auto: found from values above 12; dates that could be either stay empty. ymd: the year always comes first. dmy: 3/4/2020 is 3 April. mdy: it is 4 March.</source>
        <translation>auto: se deduce de los valores superiores a 12; las fechas que podrían ser ambas quedan vacías. ymd: el año siempre va primero. dmy: 3/4/2020 es el 3 de abril. mdy: es el 4 de marzo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Find out</source>
        <translation>Deducirlo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Year, month, day</source>
        <translation>Año, mes, día</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Day, month, year</source>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Points of two products this close are one site</source>
        <translation>Puntos de dos productos así de cercanos son un sitio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Used between products only. Polygons are one site where they cover each other's middle.</source>
        <translation>Se usa solo entre productos. Los polígonos son un mismo sitio donde cada uno cubre el centro del otro.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Warn from this many sites on one coordinate</source>
        <translation>Advertir a partir de este número de sitios en una coordenada</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Reports are often placed on the middle of a street or district. Nothing is left out.</source>
        <translation>Los informes suelen situarse en el centro de una calle o distrito. No se excluye nada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>One row a site and epoch with its class, the words of the source and the date of the image. A site of mixed points and polygons is a point.</source>
        <translation>Una fila por sitio y época con su clase, las palabras de la fuente y la fecha de la imagen. Un sitio de puntos y polígonos mezclados es un punto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The area of interest where images show it, without what is marked as not analysed. Empty when the product does not say.</source>
        <translation>El área de interés donde las imágenes la muestran, sin lo marcado como no analizado. Vacía cuando el producto no lo dice.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Roads of the product</source>
        <translation>Vías del producto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Roads with their grade where the product has one.</source>
        <translation>Vías con su clase donde el producto la tiene.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Facilities of the product</source>
        <translation>Equipamientos del producto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Facilities with their grade where the product has one.</source>
        <translation>Equipamientos con su clase donde el producto la tiene.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>What each word of the source became</source>
        <translation>En qué se convirtió cada palabra de la fuente</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Each value of the source, its class and how often it occurs. Words without a class are to be looked into. Saved as CSV and edited, it can be given back as the crosswalk table.</source>
        <translation>Cada valor de la fuente, su clase y con qué frecuencia aparece. Conviene examinar las palabras sin clase. Guardada como CSV y editada, puede volver a darse como tabla de correspondencias.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Moderate damage, or from moderate upwards</source>
        <translation>Daños moderados, o de moderados en adelante</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>No damage seen</source>
        <translation>Sin daños observados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Among these, of a class that may be higher</source>
        <translation>Entre ellos, de una clase que puede ser más alta</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Not analysed</source>
        <translation>No analizado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Of a class that no table knows</source>
        <translation>De una clase que ninguna tabla conoce</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Exact copies left out</source>
        <translation>Copias exactas excluidas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Left out for a newer product's</source>
        <translation>Excluidos en favor de un producto más reciente</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Date of the newest image</source>
        <translation>Fecha de la imagen más reciente</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Epoch before the last, where there are several</source>
        <translation>Época anterior a la última, donde hay varias</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Choose a damage product.</source>
        <translation>Elija un producto de daños.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>QGIS could not write the page of the brief (“{file}”). Check that the disk is not full, or save it elsewhere. What was there is unchanged.</source>
        <translation>QGIS no pudo escribir la página de la síntesis («{file}»). Compruebe que el disco no esté lleno o guárdela en otro lugar. Lo que había no ha cambiado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>“{file}” cannot be replaced: {reason}. It may be open in another program: close it there, or save under another name. What was there is unchanged.</source>
        <translation>No se puede reemplazar «{file}»: {reason}. Puede estar abierto en otro programa: ciérrelo allí o guarde con otro nombre. Lo que había no ha cambiado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>The brief cannot be saved as “{file}”: {reason}. Choose a folder that is there, that you may write to and that has free space.</source>
        <translation>La síntesis no se puede guardar como «{file}»: {reason}. Elija una carpeta que exista, en la que pueda escribir y que tenga espacio libre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>There are no translations into “{language}” yet: texts are English.</source>
        <translation>Aún no hay traducciones para el idioma «{language}»: los textos están en inglés.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>No font on this computer has these letters, which show as boxes: {scripts}. Install one (Noto Sans has them), then save again.</source>
        <translation>Ninguna fuente tipográfica de este ordenador tiene estas letras, que se muestran como recuadros: {scripts}. Instale una (Noto Sans las tiene) y guarde de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>The page has no map: none of its layers can be opened.</source>
        <translation>La página no tiene mapa: no se puede abrir ninguna de sus capas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Not verified, not analysed</source>
        <translation>No verificado, no analizado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Before you quote it</source>
        <translation>Antes de citarlo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>{workflow}: the assessment in brief</source>
        <translation>{workflow}: la evaluación en síntesis</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Some of these figures are not up to date: run the steps again first</source>
        <translation>Algunas de estas cifras están desactualizadas: ejecute antes los pasos de nuevo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Data: {publishers}.</source>
        <translation>Datos: {publishers}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Layers of which no publisher is recorded: {layers}.</source>
        <translation>Capas de las que no consta ningún editor: {layers}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Method: {editions}.</source>
        <translation>Método: {editions}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Measured in {crs}.</source>
        <translation>Medido en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Map in {crs}.</source>
        <translation>Mapa en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Computed on {days} with Urban Profiling {plugin}, QGIS {qgis}.</source>
        <translation>Calculado el {days} con Urban Profiling {plugin}, QGIS {qgis}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>and {n} more in the plugin</source>
        <translation>y {n} más en el complemento</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/map_side.py"/>
        <source>… and more</source>
        <translation>… y más</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/small_print.py"/>
        <source>… and {n} more notes in the plugin.</source>
        <translation>… y {n} notas más en el complemento.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/seed_parameter.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/seed_parameter.py"/>
        <source>The same seed gives the same draws.</source>
        <translation>La misma semilla da los mismos sorteos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary as one polygon. The city is all of them together, counted once where they overlap.</source>
        <translation>Barrios, distritos o el límite de la ciudad como un solo polígono. La ciudad es el conjunto de todos ellos, contado una vez donde se superponen.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Which streets count</source>
        <translation>Qué calles cuentan</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>streets: streets for vehicles and pedestrian streets. walk: all that one may walk, with footpaths, steps, service roads and alleys; the better choice where lanes are drawn as paths. Private ones never count.</source>
        <translation>streets: calles para vehículos y calles peatonales. walk: todo aquello por donde se puede caminar, con senderos, escaleras, vías de servicio y callejones; la mejor opción donde las callejuelas se dibujan como caminos. Las privadas nunca cuentan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Streets, footpaths and alleys</source>
        <translation>Calles, senderos y callejones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Class of street</source>
        <translation>Clase de calle</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>The field with the class of street. Without one, every street of the layer counts.</source>
        <translation>El campo con la clase de calle. Sin él, cuentan todas las calles de la capa.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Which classes count (CSV)</source>
        <translation>Qué clases cuentan (CSV)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Columns class, streets, walk (yes or no). A row “unknown” stands for every other class. Without a file the plugin's own table is used.</source>
        <translation>Columnas class, streets, walk (yes o no). Una fila «unknown» representa todas las demás clases. Sin archivo se usa la tabla propia del complemento.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Join street ends within</source>
        <translation>Unir extremos de calle a menos de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>A street end this near to another street joins it. Raise it for streets drawn carelessly.</source>
        <translation>Un extremo de calle así de cercano a otra calle se une a ella. Auméntelo para calles dibujadas con poco cuidado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Join streets that cross without a vertex</source>
        <translation>Unir calles que se cruzan sin vértice</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>For street layers drawn without shared vertices. Streets whose bridge, tunnel or layer differ stay apart.</source>
        <translation>Para capas de calles dibujadas sin vértices compartidos. Las calles cuyos bridge, tunnel o layer difieren siguen separadas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Longest way to a street</source>
        <translation>Recorrido máximo hasta una calle</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>People and places farther than this from any street are not reached. The walk to the street counts.</source>
        <translation>Las personas y lugares más alejados de cualquier calle no se alcanzan. El recorrido hasta la calle cuenta.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>A street leads in within</source>
        <translation>Una calle da acceso a menos de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Streets this near to the edge of a place lead into it; given entrances this near belong to it.</source>
        <translation>Las calles así de cercanas al borde de un lugar dan acceso a él; las entradas indicadas así de cercanas le pertenecen.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Smallest connected street network</source>
        <translation>Red de calles conectada mínima</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Street fragments with a smaller total length are not used.</source>
        <translation>No se usan los fragmentos de calles con una longitud total menor.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/benchmarks.py"/>
        <source>Table “{name}”: in lines {ids} the benchmark is not above the minimum. Correct them.</source>
        <translation>Tabla «{name}»: en las líneas {ids} el valor de referencia no es superior al mínimo. Corríjalas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/benchmarks.py"/>
        <source>Table “{name}” has no rows of the edition “{edition}”; it has {editions}. Leave out the column edition to use all of its rows.</source>
        <translation>La tabla «{name}» no tiene filas de la edición «{edition}»; tiene {editions}. Omita la columna edition para usar todas sus filas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/benchmarks.py"/>
        <source>Table “{name}” has several rows for {indicators} in one edition. Keep one of each.</source>
        <translation>La tabla «{name}» tiene varias filas para {indicators} en una misma edición. Conserve una de cada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Reading and coordinate systems</source>
        <translation>Lectura y sistemas de coordenadas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Neighbourhoods</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Fields and words</source>
        <translation>Campos y palabras</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Identifiers and codes</source>
        <translation>Identificadores y códigos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Numbers and dates</source>
        <translation>Números y fechas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Areas overlap</source>
        <translation>Las zonas se superponen</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land that two areas share, in pieces wider than {seam_m:g} m; a note when it is no more than {overlap_pct:g} % of all their land.</source>
        <translation>Suelo que comparten dos zonas, en trozos de más de {seam_m:g} m de ancho; una nota cuando no supera el {overlap_pct:g} % de todo su suelo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>People, buildings and land there count in both areas. City figures count them once, so a sum of the areas is larger than the city.</source>
        <translation>Las personas, los edificios y el suelo que hay allí cuentan en ambas zonas. Las cifras de la ciudad los cuentan una vez, por lo que la suma de las zonas es mayor que la ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>City figures count it once. A sum of the areas counts it twice: correct their borders. Where the layer holds two levels (districts and their neighbourhoods), use one of them.</source>
        <translation>Las cifras de la ciudad lo cuentan una vez. La suma de las zonas lo cuenta dos veces: corrija sus límites. Si la capa contiene dos niveles (distritos y sus barrios), use uno de ellos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>{n} areas of “{name}” overlap, on {share:.3g} % of their land.</source>
        <translation>{n} zonas de «{name}» se superponen, en el {share:.3g} % de su suelo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Thin overlaps along the borders of areas</source>
        <translation>Superposiciones estrechas en los límites de las zonas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land that two areas share, in pieces narrower than {seam_m:g} m.</source>
        <translation>Suelo que comparten dos zonas, en trozos de menos de {seam_m:g} m de ancho.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>The border was drawn twice, not quite the same. What stands on the strip counts in both areas.</source>
        <translation>El límite se dibujó dos veces, no exactamente igual. Lo que hay en la franja cuenta en ambas zonas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Give the strip to one of the two areas: edit with “Avoid overlap” switched on.</source>
        <translation>Asigne la franja a una de las dos zonas: edite con «Evitar solapamiento» activado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>{n} areas of “{name}” overlap an earlier one on a strip narrower than {seam_m:g} m.</source>
        <translation>{n} zonas de «{name}» se superponen a una anterior en una franja de menos de {seam_m:g} m de ancho.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Thin gaps between areas</source>
        <translation>Huecos estrechos entre zonas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land that no area covers, enclosed by areas and narrower than {seam_m:g} m.</source>
        <translation>Suelo que ninguna zona cubre, rodeado de zonas y de menos de {seam_m:g} m de ancho.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>What stands on the strip counts in no area.</source>
        <translation>Lo que hay en la franja no cuenta en ninguna zona.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Move the border of one of the areas to that of the other.</source>
        <translation>Mueva el límite de una de las zonas hasta el de la otra.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Between {n} areas of “{name}” lie {gaps} gaps narrower than {seam_m:g} m.</source>
        <translation>Entre {n} zonas de «{name}» hay {gaps} huecos de menos de {seam_m:g} m de ancho.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Areas leave out a part of the city</source>
        <translation>Las zonas dejan fuera una parte de la ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land inside the boundary that no area covers: more than {uncovered_pct:g} % of it.</source>
        <translation>Suelo dentro del límite que ninguna zona cubre: más del {uncovered_pct:g} % de él.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>City figures that are made with the areas leave that land out.</source>
        <translation>Las cifras de la ciudad calculadas con las zonas excluyen ese suelo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>City figures made with the areas are for the land they cover.</source>
        <translation>Las cifras de la ciudad calculadas con las zonas corresponden al suelo que estas cubren.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>The areas of “{name}” leave out {share:.1f} % of “{boundary}”.</source>
        <translation>Las zonas de «{name}» dejan fuera el {share:.1f} % de «{boundary}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Features that are there twice</source>
        <translation>Objetos repetidos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Features with the geometry of an earlier one and the same values in every field (buildings, streets and people: in the fields that the role knows). Not looked at are points of surveys and other sensitive layers, of damage and of people: several may well share a place.</source>
        <translation>Objetos con la geometría de uno anterior y los mismos valores en todos los campos (edificios, calles y personas: en los campos que la función conoce). No se examinan los puntos de encuestas y otras capas sensibles, de daños y de personas: varios pueden compartir un lugar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>They count twice, mostly because a layer was added to itself.</source>
        <translation>Cuentan dos veces, por lo general porque una capa se añadió a sí misma.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Remove them with “Delete duplicate geometries”.</source>
        <translation>Elimínelos con «Borrar geometrías duplicadas».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>{n} features of “{name}” repeat an earlier one.</source>
        <translation>{n} objetos de «{name}» repiten uno anterior.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Two features with one geometry</source>
        <translation>Dos objetos con una misma geometría</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Lines and polygons with the geometry of an earlier one, but other values in their fields.</source>
        <translation>Líneas y polígonos con la geometría de uno anterior, pero otros valores en sus campos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Their land, length or floor area counts twice.</source>
        <translation>Su suelo, longitud o superficie construida cuenta dos veces.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Look which of the two is right and remove the other; keep both where they are meant, such as flats of a house.</source>
        <translation>Vea cuál de los dos es correcto y elimine el otro; conserve ambos donde sea intencional, como las viviendas de un edificio.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>{n} features of “{name}” repeat the geometry of an earlier one with other values.</source>
        <translation>{n} objetos de «{name}» repiten la geometría de uno anterior con otros valores.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>No area analysed for damage</source>
        <translation>Sin área analizada para los daños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Whether there is a layer of damage areas beside that of damage sites.</source>
        <translation>Si hay una capa de áreas analizadas junto a la de sitios de daños.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>A building without a damage site is undamaged only where somebody has looked. Without the analysed area no share of damaged buildings can be given.</source>
        <translation>Un edificio sin sitio de daños está intacto solo donde alguien ha observado. Sin el área analizada no se puede dar ninguna proporción de edificios dañados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Give the area that was analysed: products of UNOSAT and Copernicus hold it (“area of interest”).</source>
        <translation>Indique el área que se analizó: los productos de UNOSAT y Copernicus la incluyen («area of interest»).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>For “{name}” no analysed area is given: shares of damaged buildings will be empty.</source>
        <translation>Para «{name}» no se indica área analizada: las proporciones de edificios dañados quedarán vacías.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Damage outside the analysed area</source>
        <translation>Daños fuera del área analizada</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Damage sites that touch no polygon of the damage areas.</source>
        <translation>Sitios de daños que no tocan ningún polígono de las áreas analizadas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>They are in no share of damaged buildings; the two layers may be of different products.</source>
        <translation>No figuran en ninguna proporción de edificios dañados; puede que las dos capas sean de productos distintos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Choose the analysed area of the same product, or add the areas of all products that are used.</source>
        <translation>Elija el área analizada del mismo producto, o añada las áreas de todos los productos que se usan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>{n} of {all} damage sites of “{name}” lie outside “{areas}”.</source>
        <translation>{n} de {all} sitios de daños de «{name}» están fuera de «{areas}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Many damage reports on one point</source>
        <translation>Muchos informes de daños en un mismo punto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Damage points that share their coordinates with an earlier one of the same epoch; a note when no point has {crowd} or more.</source>
        <translation>Puntos de daños que comparten sus coordenadas con uno anterior de la misma época; una nota cuando ningún punto tiene {crowd} o más.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Reports are often placed at the middle of a district or a street, and one building is reported several times. Matched to buildings they give too few damaged ones, or the wrong ones.</source>
        <translation>Los informes suelen situarse en el centro de un distrito o de una calle, y un mismo edificio se informa varias veces. Al asignarlos a edificios dan demasiado pocos dañados, o los equivocados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Find out how the reports were placed; leave out those that stand for an address or a district only.</source>
        <translation>Averigüe cómo se situaron los informes; excluya los que solo representan una dirección o un distrito.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>{n} of {all} damage reports of “{name}” stand on the point of another; up to {most} on one.</source>
        <translation>{n} de {all} informes de daños de «{name}» están en el punto de otro; hasta {most} en uno.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Dates that stand for “unknown”</source>
        <translation>Fechas que significan «desconocido»</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Dates before {first}, after {last}, and 1 January 1970: what spreadsheets and devices write where there is no date (30 December 1899 is day 0 of a spreadsheet).</source>
        <translation>Fechas anteriores a {first}, posteriores a {last}, y el 1 de enero de 1970: lo que las hojas de cálculo y los dispositivos escriben cuando no hay fecha (el 30 de diciembre de 1899 es el día 0 de una hoja de cálculo).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>“Earliest” and “latest” are decided by them, and rounds come out of order.</source>
        <translation>«Earliest» y «latest» se deciden con ellas, y las rondas quedan desordenadas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Leave these dates empty, or enter the right ones.</source>
        <translation>Deje vacías estas fechas o introduzca las correctas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>The field “{field}” of “{name}” holds {example} in {n} features: that is no date.</source>
        <translation>El campo «{field}» de «{name}» contiene {example} en {n} objetos: eso no es una fecha.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Ends before the start</source>
        <translation>Termina antes de empezar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Pairs of date fields named start and end, begin and end, from and to (until), opened and closed.</source>
        <translation>Pares de campos de fecha llamados start y end, begin y end, from y to (until), opened y closed.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>One of the two is wrong, so durations and rounds are.</source>
        <translation>Una de las dos es errónea, y por tanto las duraciones y las rondas también.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Correct one of the two dates; a device's clock may have been wrong.</source>
        <translation>Corrija una de las dos fechas; el reloj de un dispositivo pudo estar mal.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>In {n} features of “{name}” “{last}” lies before “{first}”.</source>
        <translation>En {n} objetos de «{name}», «{last}» es anterior a «{first}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Observed in the future</source>
        <translation>Observado en el futuro</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Dates of damage images, surveys and displacement rounds that are later than tomorrow.</source>
        <translation>Fechas de imágenes de daños, encuestas y rondas de desplazamiento posteriores a mañana.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>“Latest” is decided by them. Mostly day and month are swapped.</source>
        <translation>«Latest» se decide con ellas. Por lo general, día y mes están intercambiados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Correct these dates.</source>
        <translation>Corrija estas fechas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>The field “{field}” of “{name}” lies in the future in {n} features.</source>
        <translation>El campo «{field}» de «{name}» está en el futuro en {n} objetos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>A field is missing</source>
        <translation>Falta un campo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields without which a layer is of no use in its role: the people of a population layer, the class of damage sites, the space that a survey answer is about.</source>
        <translation>Campos sin los cuales una capa no sirve para su función: las personas de una capa de población, la clase de los sitios de daños, el espacio al que se refiere una respuesta de encuesta.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The steps that need it stop, unless you name another field to them.</source>
        <translation>Los pasos que lo necesitan se detienen, salvo que les indique otro campo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Rename the field that holds it, or choose it in each step that asks.</source>
        <translation>Cambie el nombre del campo que lo contiene, o elíjalo en cada paso que lo pida.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>“{name}” has no field “{field}”.</source>
        <translation>«{name}» no tiene el campo «{field}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>“{column}” seems to hold it: rename it, or choose it in each step that asks.</source>
        <translation>«{column}» parece contenerlo: cámbiele el nombre, o elíjala en cada paso que lo pida.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields that are mostly empty</source>
        <translation>Campos mayormente vacíos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields that decide figures and are filled in less than {mostly_pct:g} % of the features: a warning for those that the role requires, else a note.</source>
        <translation>Campos que deciden cifras y están rellenados en menos del {mostly_pct:g} % de los objetos: una advertencia para los que la función requiere; si no, una nota.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Steps put a default in the place of what is missing, or leave the feature out: a cost with two floors for every building, a width by street class.</source>
        <translation>Los pasos ponen un valor predeterminado en lugar de lo que falta, o excluyen el objeto: un costo con dos plantas para cada edificio, un ancho por clase de calle.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fill in what you know, of the largest features first; figures say how much rests on defaults.</source>
        <translation>Rellene lo que sepa, primero en los objetos más grandes; las cifras indican cuánto se basa en valores predeterminados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Few features of “{name}” have a value in: {fields}.</source>
        <translation>Pocos objetos de «{name}» tienen un valor en: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Words that no step understands</source>
        <translation>Palabras que ningún paso entiende</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields that take certain words only: the status of a space, the capacity of a stop, the class of damage. Capitals and spaces around a word do not matter.</source>
        <translation>Campos que solo admiten ciertas palabras: el estado de un espacio, la capacidad de una parada, la clase de daños. Las mayúsculas y los espacios alrededor de una palabra no importan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The feature is treated as if nothing were known about it.</source>
        <translation>El objeto se trata como si no se supiera nada de él.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Put one of the accepted words in the place of the others.</source>
        <translation>Ponga una de las palabras admitidas en lugar de las demás.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The field “{field}” of “{name}” holds words that are not known in {n} features: {words}.</source>
        <translation>El campo «{field}» de «{name}» contiene palabras desconocidas en {n} objetos: {words}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Use one of: {accepted}.</source>
        <translation>Use una de estas: {accepted}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Open spaces of unknown access</source>
        <translation>Espacios abiertos de acceso desconocido</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Open spaces without a known word in the field access; a note when they are no more than {many_pct:g} %.</source>
        <translation>Espacios abiertos sin una palabra conocida en el campo access; una nota cuando no superan el {many_pct:g} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Only spaces open to everyone count as public. Who may enter decides how large the share of public space is.</source>
        <translation>Solo los espacios abiertos a todos cuentan como públicos. Quién puede entrar decide cuán grande es la proporción de espacio público.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The inventory takes parks and squares as public and leaves the rest to be checked: check the large ones first.</source>
        <translation>El inventario considera públicos los parques y plazas y deja el resto por comprobar: compruebe primero los grandes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Nobody recorded who may enter {n} of {all} open spaces ({share:.0f} %) of “{name}”.</source>
        <translation>Nadie registró quién puede entrar en {n} de {all} espacios abiertos ({share:.0f} %) de «{name}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Who may enter {n} of {all} open spaces ({share:.0f} %) of “{name}” is not recorded, or in words that are not known: {words}.</source>
        <translation>Quién puede entrar en {n} de {all} espacios abiertos ({share:.0f} %) de «{name}» no está registrado, o lo está con palabras desconocidas: {words}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: no feature has a geometry, so none is dropped.</source>
        <translation>«{name}»: ningún objeto tiene geometría, por lo que no se elimina ninguno.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} features without a geometry were dropped.</source>
        <translation>«{name}»: se eliminaron {n} objetos sin geometría.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} invalid geometries were repaired.</source>
        <translation>«{name}»: se repararon {n} geometrías no válidas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} invalid geometries were repaired; {lost} features had no area or length and now have no geometry.</source>
        <translation>«{name}»: se repararon {n} geometrías no válidas; {lost} objetos no tenían área ni longitud y ahora no tienen geometría.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} collections keep only the parts that count.</source>
        <translation>«{name}»: {n} colecciones conservan solo las partes que cuentan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} features that repeat an earlier one were dropped.</source>
        <translation>«{name}»: se eliminaron {n} objetos que repetían uno anterior.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: x and y of {n} features were exchanged.</source>
        <translation>«{name}»: se intercambiaron x e y de {n} objetos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: thin overlaps were cut from {n} areas.</source>
        <translation>«{name}»: se recortaron superposiciones estrechas de {n} zonas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: thin overlaps were cut from {n} areas; {left} would fall apart or share more land, and are left.</source>
        <translation>«{name}»: se recortaron superposiciones estrechas de {n} zonas; {left} se partirían o comparten más suelo, y se dejan como están.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}”: ends within {gap_m:g} m of a street were joined to it; {n} streets changed.</source>
        <translation>«{name}»: los extremos a menos de {gap_m:g} m de una calle se unieron a ella; {n} calles modificadas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}”: ends within {gap_m:g} m of a street were joined to it; {n} streets changed. {left} streets are so short that they would vanish, and are left.</source>
        <translation>«{name}»: los extremos a menos de {gap_m:g} m de una calle se unieron a ella; {n} calles modificadas. {left} calles son tan cortas que desaparecerían, y se dejan como están.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}” has no field bridge, tunnel or layer: which crossings are bridges nobody can tell, so none was joined.</source>
        <translation>«{name}» no tiene los campos bridge, tunnel ni layer: nadie puede saber qué cruces son puentes, por lo que no se unió ninguno.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}”: streets that cross on one level got a common vertex; {n} streets changed.</source>
        <translation>«{name}»: las calles que se cruzan al mismo nivel recibieron un vértice común; {n} calles modificadas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: garbled texts of {n} features were mended.</source>
        <translation>«{name}»: se corrigieron textos alterados de {n} objetos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: garbled texts of {n} features were mended; in {lost} letters are lost for good.</source>
        <translation>«{name}»: se corrigieron textos alterados de {n} objetos; en {lost} se han perdido letras definitivamente.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: texts of {n} features were trimmed.</source>
        <translation>«{name}»: se quitaron los espacios sobrantes en los textos de {n} objetos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: {n} row of tags was dropped.</source>
        <translation>«{name}»: filas de etiquetas eliminadas: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: the codes in “{field}” are texts of {digits} digits; {n} got their zeros back.</source>
        <translation>«{name}»: los códigos de «{field}» son textos de {digits} cifras; {n} recuperaron sus ceros.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fixed.py"/>
        <source>“{name}”: there is nothing to mend.</source>
        <translation>«{name}»: no hay nada que corregir.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fixes.py"/>
        <source>What “{check}” finds cannot be mended by itself: {remedy}</source>
        <translation>Lo que encuentra «{check}» no se puede corregir automáticamente: {remedy}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fixes.py"/>
        <source>There is no layer for “{role}” to mend.</source>
        <translation>No hay capa para «{role}» que corregir.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Groups that do not add up</source>
        <translation>Grupos que no suman</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Fields of groups (women and men; girls and boys with them; children, adults and older people) against the field population: sums that differ by more than one person and {differ_pct:g} %, groups larger than everyone.</source>
        <translation>Campos de grupos (mujeres y hombres; niñas y niños con ellos; niños, adultos y personas mayores) frente al campo population: sumas que difieren en más de una persona y del {differ_pct:g} %, grupos mayores que el total.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Shares of groups are over their own numbers; they then do not fit the share of everyone.</source>
        <translation>Las proporciones de los grupos se calculan sobre sus propios números; entonces no concuerdan con la proporción del total.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Check whether a group is missing, is counted twice, or is of another year than the total.</source>
        <translation>Compruebe si falta un grupo, si se cuenta dos veces o si es de un año distinto al del total.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>In {n} features of “{name}” {groups} do not add up to “{field}”.</source>
        <translation>En {n} objetos de «{name}», {groups} no suman «{field}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>In {n} features of “{name}” the group “{group}” is larger than “{field}”.</source>
        <translation>En {n} objetos de «{name}», el grupo «{group}» es mayor que «{field}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Identifiers that repeat</source>
        <translation>Identificadores que se repiten</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Fields that tell features apart: osm_id, building_id, area_id, space_id, facility_id.</source>
        <translation>Campos que distinguen los objetos: osm_id, building_id, area_id, space_id, facility_id.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Results are joined by them: rows multiply, or the wrong one is taken.</source>
        <translation>Los resultados se unen mediante ellos: las filas se multiplican, o se toma la equivocada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Results are joined by it: give each feature its own, or remove copies.</source>
        <translation>Los resultados se unen mediante él: dé a cada objeto el suyo propio, o elimine las copias.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} features of “{name}” repeat the “{field}” of an earlier one.</source>
        <translation>{n} objetos de «{name}» repiten el «{field}» de uno anterior.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Features without an identifier</source>
        <translation>Objetos sin identificador</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>The same fields, and the space_id of a survey: whether some features have no value.</source>
        <translation>Los mismos campos, y el space_id de una encuesta: si algunos objetos no tienen valor.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Nothing can be joined to them: their answers and results are left out.</source>
        <translation>No se les puede unir nada: sus respuestas y resultados quedan fuera.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Give each of them an identifier of its own.</source>
        <translation>Dé a cada uno un identificador propio.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} of {all} features of “{name}” have no “{field}”.</source>
        <translation>{n} de {all} objetos de «{name}» no tienen «{field}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Area codes that lost their zeros</source>
        <translation>Códigos de zona que perdieron sus ceros</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Fields of P-codes and other area codes that hold digits only, of which some have one digit less than the others, or which match the codes of another layer once zeros are put before them.</source>
        <translation>Campos de códigos P y otros códigos de zona que contienen solo cifras, de los que algunos tienen una cifra menos que los demás, o que coinciden con los códigos de otra capa al anteponerles ceros.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>A spreadsheet turns the code 01004 into the number 1004. It then matches no other table, without a word.</source>
        <translation>Una hoja de cálculo convierte el código 01004 en el número 1004. Entonces deja de coincidir con las demás tablas, sin aviso.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Keep codes as text: import the table again with this column as text.</source>
        <translation>Conserve los códigos como texto: importe de nuevo la tabla con esta columna como texto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} codes in the field “{field}” of “{name}” have fewer than {digits} digits: zeros before them were lost.</source>
        <translation>{n} códigos del campo «{field}» de «{name}» tienen menos de {digits} cifras: se perdieron los ceros iniciales.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Rows that belong to no feature</source>
        <translation>Filas que no pertenecen a ningún objeto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Whether the open spaces have the space_id of each survey answer, and the areas the P-code or area_id of each row about displacement, households or tenure.</source>
        <translation>Si los espacios abiertos tienen el space_id de cada respuesta de la encuesta, y las zonas el código P o area_id de cada fila sobre desplazamiento, hogares o tenencia.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>These rows are in no figure by space or by area.</source>
        <translation>Estas filas no figuran en ninguna cifra por espacio o por zona.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Correct the codes, or choose the layer they belong to. Rows of other cities may stay.</source>
        <translation>Corrija los códigos o elija la capa a la que pertenecen. Las filas de otras ciudades pueden quedarse.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} of {all} rows of “{name}” have a code in “{field}” that “{other}” lacks.</source>
        <translation>{n} de {all} filas de «{name}» tienen en «{field}» un código que falta en «{other}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Texts where numbers are needed</source>
        <translation>Textos donde se necesitan números</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Fields of the role that hold numbers (floors, heights, widths, lanes) but are texts in part.</source>
        <translation>Campos de la función que contienen números (plantas, alturas, anchos, carriles) pero que en parte son textos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>They are treated as not known: “2-3 floors” is no number of floors.</source>
        <translation>Se tratan como desconocidos: «2-3 plantas» no es un número de plantas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Write plain numbers, with a point and without units.</source>
        <translation>Escriba números simples, con punto decimal y sin unidades.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is not a number in {n} features, for example “{example}”.</source>
        <translation>El campo «{field}» de «{name}» no es un número en {n} objetos, por ejemplo «{example}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is not a number in {n} features.</source>
        <translation>El campo «{field}» de «{name}» no es un número en {n} objetos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Values that cannot be</source>
        <translation>Valores imposibles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Numbers outside what is possible: negative counts, areas and lengths, shares beyond 100 %, more floors than the tallest building has. The limits with their sources are in resources/tables/check_ranges.csv.</source>
        <translation>Números fuera de lo posible: recuentos, áreas y longitudes negativos, proporciones superiores al 100 %, más plantas que el edificio más alto. Los límites y sus fuentes están en resources/tables/check_ranges.csv.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Often a code for “unknown” (-9, 999) or another unit: one such value spoils a sum, a mean and a map's legend.</source>
        <translation>A menudo es un código para «desconocido» (-9, 999) u otra unidad: un solo valor así estropea una suma, una media y la leyenda de un mapa.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Correct these values, or leave them empty when they are not known.</source>
        <translation>Corrija estos valores, o déjelos vacíos cuando no se conozcan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is outside {low:g} to {high:g} in {n} features ({least:g} to {most:g}).</source>
        <translation>El campo «{field}» de «{name}» está fuera del rango de {low:g} a {high:g} en {n} objetos (de {least:g} a {most:g}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is below {low:g} in {n} features, down to {least:g}.</source>
        <translation>El campo «{field}» de «{name}» es inferior a {low:g} en {n} objetos, hasta {least:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>The layer shows another place</source>
        <translation>La capa muestra otro lugar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>The extent of each layer and raster against that of the boundary (else the urban extent, else the areas): an error when they do not meet, a warning when more than {mostly_pct:g} % of the features lie outside. Without any of these, layers that lie more than {near_km:g} km from every other.</source>
        <translation>La extensión de cada capa y ráster frente a la del límite (si no lo hay, la extensión urbana; si no, las zonas): un error cuando no coinciden, una advertencia cuando más del {mostly_pct:g} % de los objetos están fuera. Sin ninguno de ellos, las capas que están a más de {near_km:g} km de todas las demás.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>What lies outside is in no figure: results are empty or too small.</source>
        <translation>Lo que queda fuera no figura en ninguna cifra: los resultados salen vacíos o demasiado pequeños.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Choose the layer of this city, or check both CRSs.</source>
        <translation>Elija la capa de esta ciudad, o compruebe ambos SRC.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” misses every other layer: it shows another place.</source>
        <translation>«{name}» no coincide con ninguna otra capa: muestra otro lugar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Choose the boundary of this city, or check its CRS.</source>
        <translation>Elija el límite de esta ciudad, o compruebe su SRC.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” lies wholly outside “{reference}”.</source>
        <translation>«{name}» está completamente fuera de «{reference}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>{n} of {all} features of “{name}” lie outside “{reference}”.</source>
        <translation>{n} de {all} objetos de «{name}» están fuera de «{reference}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>They are in no figure. Check that both show the same city.</source>
        <translation>No figuran en ninguna cifra. Compruebe que ambas capas muestren la misma ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Single features far from the rest</source>
        <translation>Objetos aislados lejos del resto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Features at latitude 0, longitude 0; and, in layers of {enough} features or more, those that lie more than {sizes:g} times the extent of the middle 90 % (and {far_km:g} km) away from it.</source>
        <translation>Objetos en latitud 0, longitud 0; y, en capas de {enough} objetos o más, los que están a más de {sizes:g} veces la extensión del 90 % central (y {far_km:g} km) de él.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>A position that was never taken is often stored as 0, 0. One such feature stretches the layer's extent over half the world, and its people or damage are missing from the city's figures.</source>
        <translation>Una posición que nunca se tomó suele guardarse como 0, 0. Un solo objeto así extiende la capa por medio mundo, y sus personas o daños faltan en las cifras de la ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Correct their positions, or delete them.</source>
        <translation>Corrija sus posiciones o elimínelos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>{n} of {all} features of “{name}” lie far from all others.</source>
        <translation>{n} de {all} objetos de «{name}» están lejos de todos los demás.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” meets none of the other layers: it shows another place.</source>
        <translation>«{name}» no se cruza con ninguna de las demás capas: muestra otro lugar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People told in words</source>
        <translation>Número de personas en palabras</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the fields that hold numbers of people hold numbers.</source>
        <translation>Si los campos que contienen números de personas contienen números.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Steps that count people stop, rather than leave some of them out.</source>
        <translation>Los pasos que cuentan personas se detienen, en vez de omitir a algunas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Fewer than no people</source>
        <translation>Menos que ninguna persona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the fields that hold numbers of people are negative.</source>
        <translation>Si los campos que contienen números de personas son negativos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Steps that count people stop; other tools subtract them.</source>
        <translation>Los pasos que cuentan personas se detienen; otras herramientas las restan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Often a code for “unknown”: leave these values empty, or correct them.</source>
        <translation>A menudo es un código para «desconocido»: deje vacíos estos valores o corríjalos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The field “{field}” of “{name}” is negative in {n} features.</source>
        <translation>El campo «{field}» de «{name}» es negativo en {n} objetos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People not known</source>
        <translation>Número de personas desconocido</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the field population is empty.</source>
        <translation>Si el campo population está vacío.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Unknown is not nobody: totals are too small by those who live there.</source>
        <translation>Desconocido no significa nadie: faltan en los totales quienes viven allí.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>They count as unknown, not as 0. Enter 0 where nobody lives.</source>
        <translation>Cuentan como desconocidos, no como 0. Introduzca 0 donde no viva nadie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{n} of {all} features of “{name}” have no value in “{field}”.</source>
        <translation>{n} de {all} objetos de «{name}» no tienen valor en «{field}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Population polygons too large for walking distances</source>
        <translation>Polígonos de población demasiado grandes para medir distancias a pie</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Polygons of the population layer larger than {limit_ha:g} ha.</source>
        <translation>Polígonos de la capa de población de más de {limit_ha:g} ha.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>A polygon counts at one point. In a large one most people live elsewhere, so walks from that point mean little.</source>
        <translation>Un polígono cuenta en un solo punto. En uno grande la mayoría de las personas viven en otra parte, por lo que los recorridos desde ese punto dicen poco.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Steps that measure walks refuse them: spread them with “Population to buildings” first.</source>
        <translation>Los pasos que miden recorridos a pie los rechazan: repártalos primero con «Población en los edificios».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{n} population polygons of “{name}” are larger than {limit_ha:g} ha.</source>
        <translation>{n} polígonos de población de «{name}» superan las {limit_ha:g} ha.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Something else stands in for people</source>
        <translation>Otra cosa sustituye a las personas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the field population_source says that floor area or buildings stand in for people.</source>
        <translation>Si el campo population_source indica que la superficie construida o los edificios sustituyen a las personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Percentages of people are then percentages of floor area or of buildings.</source>
        <translation>Los porcentajes de personas son entonces porcentajes de superficie construida o de edificios.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Give a population grid, census areas or a total when you have one.</source>
        <translation>Indique una cuadrícula de población, zonas censales o un total cuando disponga de ellos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Layers that hold different numbers of people</source>
        <translation>Capas con números de personas distintos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The sums of population over the boundary, the areas, the population layer, the buildings, and the cells of the population grid whose middle lies in the city: whether they differ by more than {differ_pct:g} %.</source>
        <translation>Las sumas de población del límite, las zonas, la capa de población, los edificios y las celdas de la cuadrícula de población cuyo centro está en la ciudad: si difieren en más del {differ_pct:g} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Figures per person depend on which of them a step uses, and do not fit each other.</source>
        <translation>Las cifras por persona dependen de cuál de ellas use un paso, y no concuerdan entre sí.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Check years and extents, and state in the report which one is used.</source>
        <translation>Compruebe los años y las extensiones, e indique en el informe cuál se usa.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The layers hold different numbers of people: {totals}.</source>
        <translation>Las capas contienen números de personas distintos: {totals}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People where there are no buildings</source>
        <translation>Personas donde no hay edificios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People of points more than {near_m:g} m from any building, of polygons that touch none, and of grid cells in the city without one: more than {outside_pct:g} % of all, a warning from {much_pct:g} %.</source>
        <translation>Personas de puntos a más de {near_m:g} m de cualquier edificio, de polígonos que no tocan ninguno y de celdas de la cuadrícula en la ciudad sin ninguno: más del {outside_pct:g} % del total, una advertencia a partir del {much_pct:g} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>They cannot be put into buildings, and walk from where nobody lives. Mostly buildings are missing in a part of the city, or the grid spreads people over open land.</source>
        <translation>No se pueden asignar a edificios, y sus recorridos parten de donde no vive nadie. Por lo general faltan edificios en una parte de la ciudad, o la cuadrícula reparte a las personas por suelo sin edificar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Look where they are: add missing buildings, or use a grid that was made with buildings (a “constrained” one).</source>
        <translation>Vea dónde están: añada los edificios que faltan, o use una cuadrícula elaborada con edificios («constrained»).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{share:.0f} % of the people of “{name}” are where no building is.</source>
        <translation>El {share:.0f} % de las personas de «{name}» están donde no hay edificios.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>A raster without data</source>
        <translation>Un ráster sin datos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Whether a raster has a cell with a value.</source>
        <translation>Si un ráster tiene alguna celda con valor.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>A step that needs it stops.</source>
        <translation>Un paso que lo necesita se detiene.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Choose another raster or band.</source>
        <translation>Elija otro ráster u otra banda.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” has no cell with data.</source>
        <translation>«{name}» no tiene ninguna celda con datos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Fillers that count as values</source>
        <translation>Valores de relleno que cuentan como valores</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells of exactly -9999, -32768, 65535 and other numbers that programs write where there is no data, and numbers too large for anything, that the raster does not declare as “no data”.</source>
        <translation>Celdas de exactamente -9999, -32768, 65535 y otros números que los programas escriben donde no hay datos, y números demasiado grandes para ser reales, que el ráster no declara como «sin datos».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>They are added up as people and averaged as heights.</source>
        <translation>Se suman como personas y se promedian como alturas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Declare this value as “no data” and save the raster with it.</source>
        <translation>Declare este valor como «sin datos» y guarde el ráster con él.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” has {n} cells of {values}, which stand for “no data”.</source>
        <translation>«{name}» tiene {n} celdas de {values}, que significan «sin datos».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Fewer than no people in cells</source>
        <translation>Menos que ninguna persona en celdas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Whether the population grid has cells below 0.</source>
        <translation>Si la cuadrícula de población tiene celdas inferiores a 0.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>They are subtracted from the people of the city, or the step stops.</source>
        <translation>Se restan de las personas de la ciudad, o el paso se detiene.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” has {n} cells below 0, down to {lowest:g}.</source>
        <translation>«{name}» tiene {n} celdas inferiores a 0, hasta {lowest:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Values of another unit</source>
        <translation>Valores de otra unidad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Population grids: no cell above 1 (a share), the same in every cell (a mask; a note), or more than {crowded:,.0f} people per km² on average where people are (a density instead of people per cell). Elevation: values below {lowest:g} or above {highest:,.0f} m, or the same everywhere (a note).</source>
        <translation>Cuadrículas de población: ninguna celda superior a 1 (una proporción), lo mismo en todas las celdas (una máscara; una nota), o más de {crowded:,.0f} personas por km² en promedio donde hay personas (una densidad en lugar de personas por celda). Elevación: valores inferiores a {lowest:g} o superiores a {highest:,.0f} m, o iguales en todas partes (una nota).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells are added up as people and read as metres. A density per km² in cells of one hectare gives a hundred times too many people.</source>
        <translation>Las celdas se suman como personas y se leen como metros. Una densidad por km² en celdas de una hectárea da cien veces más personas de las que hay.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Read what the cells hold at the raster's source, and turn it into people per cell or metres.</source>
        <translation>Consulte en la fuente del ráster qué contienen las celdas, y conviértalo en personas por celda o en metros.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” goes from {low:g} to {high:g}: no land is that low or high in metres.</source>
        <translation>«{name}» va de {low:g} a {high:g}: ningún terreno es tan bajo o tan alto en metros.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” is {low:g} everywhere: that is no elevation.</source>
        <translation>«{name}» es {low:g} en todas partes: eso no es una elevación.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells too large for a city</source>
        <translation>Celdas demasiado grandes para una ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells larger than {population_m:,.0f} m (population) or {elevation_m:g} m (elevation).</source>
        <translation>Celdas de más de {population_m:,.0f} m (población) o {elevation_m:g} m (elevación).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>One value stands for many streets: what differs between neighbourhoods cannot be seen.</source>
        <translation>Un solo valor representa muchas calles: no se ve lo que difiere entre barrios.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Use a finer raster where there is one (population: 100 m, heights: 30 m).</source>
        <translation>Use un ráster más fino si lo hay (población: 100 m, alturas: 30 m).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>The cells of “{name}” measure {width:,.0f} x {height:,.0f} m.</source>
        <translation>Las celdas de «{name}» miden {width:,.0f} x {height:,.0f} m.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>A raster that does not cover the city</source>
        <translation>Un ráster que no cubre la ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>The part of the boundary (else the urban extent, else the areas) outside the raster's extent: more than {uncovered_pct:g} %.</source>
        <translation>La parte del límite (si no lo hay, de la extensión urbana; si no, de las zonas) fuera de la extensión del ráster: más del {uncovered_pct:g} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>People and heights there are missing, and totals too small.</source>
        <translation>Faltan las personas y las alturas de allí, y los totales son demasiado pequeños.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Use a raster that covers the whole city; tiles can be merged.</source>
        <translation>Use un ráster que cubra toda la ciudad; las teselas se pueden combinar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” leaves out {share:.1f} % of “{reference}”.</source>
        <translation>«{name}» deja fuera el {share:.1f} % de «{reference}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>No cell of “{name}” holds more than 1: that is a share or a mask, not people.</source>
        <translation>Ninguna celda de «{name}» contiene más de 1: eso es una proporción o una máscara, no personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Every cell of “{name}” with people holds {value:g}: that is a class or a mask, not people.</source>
        <translation>Todas las celdas de «{name}» con personas contienen {value:g}: eso es una clase o una máscara, no personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” would hold {density:,.0f} people per km² where there are any: its cells hold something else.</source>
        <translation>«{name}» contendría {density:,.0f} personas por km² donde las hay: sus celdas contienen otra cosa.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>The layer is empty</source>
        <translation>La capa está vacía</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether the layer has a feature; its filter and selection count.</source>
        <translation>Si la capa tiene algún objeto; su filtro y su selección cuentan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Choose another layer, or check its filter and selection.</source>
        <translation>Elija otra capa, o compruebe su filtro y su selección.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>“{name}” has no features.</source>
        <translation>«{name}» no tiene objetos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Features without a geometry</source>
        <translation>Objetos sin geometría</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether each feature has coordinates; an error when none of the layer has.</source>
        <translation>Si cada objeto tiene coordenadas; un error cuando ninguno de la capa las tiene.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They lie nowhere, so they are left out of every figure.</source>
        <translation>No están en ningún lugar, por lo que quedan fuera de todas las cifras.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left out. Draw or delete them.</source>
        <translation>Quedan fuera. Dibújelos o elimínelos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” have no usable geometry.</source>
        <translation>{n} de {all} objetos de «{name}» no tienen geometría utilizable.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Invalid geometries</source>
        <translation>Geometrías no válidas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Polygons that cross or touch themselves, holes outside their polygon, lines without length: what the Simple Features standard (OGC 06-103r4) does not allow.</source>
        <translation>Polígonos que se cruzan o se tocan a sí mismos, agujeros fuera de su polígono, líneas sin longitud: lo que no permite el estándar Simple Features (OGC 06-103r4).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Areas and overlaps of such shapes are not defined. The plugin repairs them on the way and says so; other tools stop or give wrong areas.</source>
        <translation>Las áreas y superposiciones de esas formas no están definidas. El complemento las repara sobre la marcha y lo indica; otras herramientas se detienen o dan áreas erróneas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Every step repairs them on the way. “Fix geometries” does it for good.</source>
        <translation>Cada paso las repara sobre la marcha. «Corregir geometrías» lo hace de forma definitiva.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” have an invalid geometry.</source>
        <translation>{n} objetos de «{name}» tienen una geometría no válida.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Points where polygons are needed, and the like</source>
        <translation>Puntos donde se necesitan polígonos, y casos similares</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether each feature is a point, line or polygon as its role asks; an error when none is.</source>
        <translation>Si cada objeto es un punto, una línea o un polígono según pide su función; un error cuando ninguno lo es.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left out: a point has no area, a line no inside.</source>
        <translation>Quedan fuera: un punto no tiene área, ni una línea interior.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left out. Choose the layer that has the right geometry.</source>
        <translation>Quedan fuera. Elija la capa que tenga la geometría correcta.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>“{name}” is a table without geometry.</source>
        <translation>«{name}» es una tabla sin geometría.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Choose a layer that shows where things are, or join the table to one.</source>
        <translation>Elija una capa que muestre dónde están las cosas, o una la tabla a una de ellas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” are not points.</source>
        <translation>{n} de {all} objetos de «{name}» no son puntos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” are not lines.</source>
        <translation>{n} de {all} objetos de «{name}» no son líneas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” are not polygons.</source>
        <translation>{n} de {all} objetos de «{name}» no son polígonos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Several kinds of shape in one feature</source>
        <translation>Varios tipos de forma en un objeto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Geometry collections: features that hold points, lines and polygons at once.</source>
        <translation>Colecciones de geometrías: objetos que contienen puntos, líneas y polígonos a la vez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Only the parts of the kind that the role asks for count. Such features are mostly left over from an overlay, and many formats cannot store them.</source>
        <translation>Solo cuentan las partes del tipo que pide la función. Esos objetos suelen ser restos de una superposición, y muchos formatos no pueden guardarlos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Keep the parts that are meant, and delete the rest.</source>
        <translation>Conserve las partes deseadas y elimine el resto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” are geometry collections.</source>
        <translation>{n} objetos de «{name}» son colecciones de geometrías.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Arcs are drawn as straight pieces</source>
        <translation>Los arcos se dibujan como tramos rectos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether the layer's geometry type has curves.</source>
        <translation>Si el tipo de geometría de la capa tiene curvas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Curves are taken as many short straight pieces, as QGIS draws them. Areas differ by far less than one percent.</source>
        <translation>Las curvas se toman como muchos tramos rectos cortos, tal como las dibuja QGIS. Las áreas difieren en mucho menos del uno por ciento.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Nothing to do.</source>
        <translation>Nada que hacer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>“{name}” has curves, which are taken as straight pieces.</source>
        <translation>«{name}» tiene curvas, que se toman como tramos rectos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Heights in the geometry</source>
        <translation>Alturas en la geometría</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether coordinates have a third number (Z) that is not always 0.</source>
        <translation>Si las coordenadas tienen un tercer número (Z) que no siempre es 0.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>All figures are made in the plane: a height in the geometry is not read. Heights of buildings are taken from the field height_m, the number of floors from levels.</source>
        <translation>Todas las cifras se calculan en el plano: la altura en la geometría no se lee. Las alturas de los edificios se toman del campo height_m, y el número de plantas, de levels.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Copy heights that matter to a field (“Extract Z values”); otherwise there is nothing to do.</source>
        <translation>Copie en un campo las alturas que importen («Extraer valores Z»); si no, no hay nada que hacer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” have heights in their coordinates.</source>
        <translation>{n} objetos de «{name}» tienen alturas en sus coordenadas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Polygons too narrow to be real</source>
        <translation>Polígonos demasiado estrechos para ser reales</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Polygons narrower than {width_m:g} m on average: twice the area over the perimeter.</source>
        <translation>Polígonos de menos de {width_m:g} m de ancho en promedio: el doble del área dividido por el perímetro.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left over from an overlay, and raise every count of features.</source>
        <translation>Son restos de una superposición y aumentan todo recuento de objetos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Slivers of an overlay or of careless drawing: merge or delete them.</source>
        <translation>Astillas de una superposición o de un dibujo descuidado: combínelas o elimínelas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} polygons of “{name}” are narrower than {width_m:g} m.</source>
        <translation>{n} polígonos de «{name}» tienen menos de {width_m:g} m de ancho.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>The street network falls into pieces</source>
        <translation>La red de calles está fragmentada</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>The share of the length of walkable streets in the largest connected part: less than {connected_pct:g} %. An error when no street can be walked.</source>
        <translation>La proporción de la longitud de calles transitables a pie en la mayor parte conectada: menos del {connected_pct:g} %. Un error cuando no se puede caminar por ninguna calle.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Nobody walks from one part to another: people on the smaller parts reach nothing outside them.</source>
        <translation>Nadie camina de una parte a otra: las personas de las partes menores no llegan a nada fuera de ellas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Streets join where they share a vertex. Raise the join tolerance or join crossings where they were drawn without.</source>
        <translation>Las calles se unen donde comparten un vértice. Aumente la tolerancia de unión, o una los cruces donde se dibujaron sin vértice.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Only {share:.1f} % of the street length of “{name}” is connected to the largest part.</source>
        <translation>Solo el {share:.1f} % de la longitud de calles de «{name}» está conectado a la parte mayor.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Streets that end just short of another</source>
        <translation>Calles que terminan justo antes de otra</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Ends that share no vertex and lie within {gap_m:g} m of a street on the same level (bridge, tunnel, layer).</source>
        <translation>Extremos que no comparten vértice y están a menos de {gap_m:g} m de una calle del mismo nivel (bridge, tunnel, layer).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>On the map they meet, in the network they do not: the way round may be a kilometre.</source>
        <translation>En el mapa se encuentran, en la red no: el rodeo puede ser de un kilómetro.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Raise the join tolerance of the step to {gap_m:g} m, or snap them with “Snap geometries”.</source>
        <translation>Aumente la tolerancia de unión del paso a {gap_m:g} m, o ajústelas con «Ajustar geometrías a capa».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} streets of “{name}” end within {gap_m:g} m of another street without joining it.</source>
        <translation>{n} calles de «{name}» terminan a menos de {gap_m:g} m de otra calle sin unirse a ella.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Streets that cross without a junction</source>
        <translation>Calles que se cruzan sin conexión</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Walkable streets that cross on the same level (bridge, tunnel, layer) without a shared vertex; a note when they are no more than {crossings_pct:g} % of the streets, and where no field tells bridges.</source>
        <translation>Calles transitables a pie que se cruzan al mismo nivel (bridge, tunnel, layer) sin un vértice compartido; una nota cuando no superan el {crossings_pct:g} % de las calles, y donde ningún campo indica los puentes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Nobody can turn there: streets join at shared vertices only, so that bridges stay bridges.</source>
        <translation>Nadie puede girar allí: las calles solo se unen en vértices compartidos, para que los puentes sigan siendo puentes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Where they do meet, put a vertex into both, or choose “join crossings” in the step. Where one is a bridge or a tunnel, say so in the field bridge, tunnel or layer.</source>
        <translation>Donde sí se encuentren, ponga un vértice en ambas, o elija «unir los cruces» en el paso. Donde una sea puente o túnel, indíquelo en el campo bridge, tunnel o layer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} streets of “{name}” cross another without a junction, at {places} places.</source>
        <translation>{n} calles de «{name}» cruzan otra sin conexión, en {places} lugares.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} streets of “{name}” cross another without a junction, at {places} places; no field bridge, tunnel or layer tells which are bridges.</source>
        <translation>{n} calles de «{name}» cruzan otra sin conexión, en {places} lugares; ningún campo bridge, tunnel o layer indica cuáles son puentes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Buildings far from any street</source>
        <translation>Edificios lejos de cualquier calle</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Buildings whose point on surface is more than {far_m:g} m from a walkable street in a connected part of at least 1 km; an error when all are.</source>
        <translation>Edificios cuyo punto en la superficie está a más de {far_m:g} m de una calle transitable a pie en una parte conectada de al menos 1 km; un error cuando lo están todos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Their people count as not served by anything.</source>
        <translation>Sus personas cuentan como no atendidas por nada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Their people count as not served. Add the missing paths, or accept longer walks to streets.</source>
        <translation>Sus personas cuentan como no atendidas. Añada los caminos que faltan, o acepte recorridos más largos hasta las calles.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} buildings ({share:.1f} %) of “{name}” are more than {far_m:g} m from any connected street.</source>
        <translation>{n} edificios ({share:.1f} %) de «{name}» están a más de {far_m:g} m de cualquier calle conectada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer cannot be read</source>
        <translation>La capa no se puede leer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer's file opens and its features can be read.</source>
        <translation>Si el archivo de la capa se abre y sus objetos se pueden leer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>No step can use it.</source>
        <translation>Ningún paso puede usarla.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Correct it, or choose another layer, then check again.</source>
        <translation>Corríjala o elija otra capa, y compruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>No coordinate reference system</source>
        <translation>Sin sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer says which system (CRS) its coordinates are in.</source>
        <translation>Si la capa indica en qué sistema (SRC) están sus coordenadas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Coordinates are only numbers without it: no step can place or measure the layer.</source>
        <translation>Sin él, las coordenadas son solo números: ningún paso puede situar ni medir la capa.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Set the CRS the data was made in (layer's properties, Source › Assigned CRS). Whoever made the data knows it; a .prj file beside a shapefile holds it.</source>
        <translation>Establezca el SRC en que se crearon los datos (propiedades de la capa, Fuente › SRC asignado). Quien creó los datos lo conoce; lo contiene un archivo .prj junto a un shapefile.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>“{name}” has no coordinate reference system: no step can place it.</source>
        <translation>«{name}» no tiene sistema de referencia de coordenadas: ningún paso puede situarla.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Layers in degrees or in a map projection that stretches lengths</source>
        <translation>Capas en grados o en una proyección cartográfica que estira las longitudes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether lengths measured in the layers' one CRS are true to one percent. Degrees are no lengths, and Web Mercator (EPSG:3857) stretches them, by a fifth at 34° north and twofold at 60°.</source>
        <translation>Si las longitudes medidas en el único SRC de las capas son exactas al uno por ciento. Los grados no son longitudes, y Web Mercator (EPSG:3857) las estira en una quinta parte a 34° norte y al doble a 60°.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The plugin measures in a metric CRS of its own choice. What you measure yourself in the layer's CRS, in the field calculator for example, does not agree with its figures.</source>
        <translation>El complemento mide en un SRC métrico que él elige. Lo que usted mida en el SRC de la capa, por ejemplo en la calculadora de campos, no coincide con sus cifras.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Nothing to do for the plugin's own figures.</source>
        <translation>Nada que hacer para las cifras del complemento.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layers are in {crs}, in which lengths are not true.</source>
        <translation>Las capas están en {crs}, en el que las longitudes no son exactas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Nothing to do: every step works in metres, here in {metric}.</source>
        <translation>Nada que hacer: cada paso trabaja en metros, aquí en {metric}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Layers in several coordinate systems</source>
        <translation>Capas en varios sistemas de coordenadas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether all layers are in one CRS.</source>
        <translation>Si todas las capas están en un mismo SRC.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Good to know: the plugin brings them into one metric CRS, other tools may not.</source>
        <translation>Conviene saberlo: el complemento las lleva a un único SRC métrico; otras herramientas pueden no hacerlo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layers are in {n} coordinate systems: {crs}.</source>
        <translation>Las capas están en {n} sistemas de coordenadas: {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer lies outside the area its coordinate system is made for</source>
        <translation>La capa está fuera del área para la que está hecho su sistema de coordenadas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer touches the area that its CRS is published for, widened by {margin_deg:g} degrees.</source>
        <translation>Si la capa toca el área para la que se publicó su SRC, ampliada en {margin_deg:g} grados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Mostly a wrong CRS was assigned, so the layer shows another place; else its lengths and areas are distorted.</source>
        <translation>Por lo general se asignó un SRC erróneo, de modo que la capa muestra otro lugar; si no, sus longitudes y áreas están distorsionadas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Assign the CRS the data was made in (layer's properties, Source › Assigned CRS).</source>
        <translation>Asigne el SRC en que se crearon los datos (propiedades de la capa, Fuente › SRC asignado).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>“{name}” is said to be in {crs}, which is made for {area}, but lies near {latitude:.1f}, {longitude:.1f} (latitude, longitude).</source>
        <translation>Se indica que «{name}» está en {crs}, hecho para {area}, pero se encuentra cerca de {latitude:.1f}, {longitude:.1f} (latitud, longitud).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Degrees that claim to be metres</source>
        <translation>Grados declarados como metros</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether all coordinates of a layer in metres are as small as latitudes and longitudes.</source>
        <translation>Si todas las coordenadas de una capa en metros son tan pequeñas como latitudes y longitudes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer lies somewhere else, and a city is a few metres wide.</source>
        <translation>La capa está en otro lugar, y una ciudad mide unos pocos metros de ancho.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Assign EPSG:4326 to the layer (layer's properties, Source › Assigned CRS).</source>
        <translation>Asigne EPSG:4326 a la capa (propiedades de la capa, Fuente › SRC asignado).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Metres that claim to be degrees</source>
        <translation>Metros declarados como grados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether a layer in degrees has coordinates beyond 360 degrees.</source>
        <translation>Si una capa en grados tiene coordenadas de más de 360 grados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>There is no such place: the layer cannot be placed or measured.</source>
        <translation>Ese lugar no existe: la capa no se puede situar ni medir.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Assign the projected CRS the data was made in (layer's properties, Source › Assigned CRS).</source>
        <translation>Asigne el SRC proyectado en que se crearon los datos (propiedades de la capa, Fuente › SRC asignado).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Latitude and longitude are swapped</source>
        <translation>Latitud y longitud intercambiadas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Layers in degrees: whether a latitude is beyond 90 degrees, or the layer meets the boundary or the other layers only with its axes exchanged.</source>
        <translation>Capas en grados: si una latitud supera los 90 grados, o si la capa coincide con el límite o con las demás capas solo al intercambiar sus ejes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer lies on another continent, and no step finds its features.</source>
        <translation>La capa está en otro continente, y ningún paso encuentra sus objetos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Run “Swap X and Y coordinates” of the Processing toolbox and use its result.</source>
        <translation>Ejecute «Intercambiar coordenadas X e Y» de la caja de herramientas de Procesos y use su resultado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>“{name}” lies in “{reference}” when latitude and longitude are swapped.</source>
        <translation>«{name}» está en «{reference}» cuando se intercambian latitud y longitud.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Coordinates that the coordinate system does not reach</source>
        <translation>Coordenadas que el sistema de coordenadas no alcanza</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer's extent can be turned into degrees.</source>
        <translation>Si la extensión de la capa se puede convertir a grados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The CRS is wrong: there is no such place in it.</source>
        <translation>El SRC es erróneo: ese lugar no existe en él.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Garbled letters</source>
        <translation>Letras alteradas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Texts that were read in the wrong encoding: UTF-8 taken for Windows Latin (“CÃ¡diz” for “Cádiz”), Windows Arabic taken for it (“ÍáÈ” for “حلب”), and letters that are lost (“�”, “???”).</source>
        <translation>Textos leídos con la codificación equivocada: UTF-8 tomado por Windows Latin («CÃ¡diz» por «Cádiz»), árabe de Windows tomado por Windows Latin («ÍáÈ» por «حلب»), y letras perdidas («�», «???»).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Names do not match those of other tables, and stand in maps and reports as they are.</source>
        <translation>Los nombres no coinciden con los de otras tablas, y figuran tal cual en mapas e informes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Set the right encoding in the layer's properties (Source › Data source encoding) or export it again as UTF-8.</source>
        <translation>Establezca la codificación correcta en las propiedades de la capa (Fuente › Codificación de la fuente de datos) o expórtela de nuevo como UTF-8.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>The field “{field}” of “{name}” is garbled in {n} features, for example “{example}”.</source>
        <translation>El campo «{field}» de «{name}» está alterado en {n} objetos, por ejemplo «{example}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>The field “{field}” of “{name}” is garbled in {n} features.</source>
        <translation>El campo «{field}» de «{name}» está alterado en {n} objetos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Set the right encoding in the layer's properties (Source › Data source encoding) or export it again as UTF-8{hint}.</source>
        <translation>Establezca la codificación correcta en las propiedades de la capa (Fuente › Codificación de la fuente de datos) o expórtela de nuevo como UTF-8{hint}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Spaces around texts, and texts of nothing</source>
        <translation>Espacios alrededor de textos, y textos sin contenido</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Texts that begin or end with a space, and empty texts where there should be no value (NULL); empty ones not in tables, since CSV files know no NULL.</source>
        <translation>Textos que empiezan o terminan con un espacio, y textos vacíos donde no debería haber valor (NULL); los vacíos no se señalan en tablas, ya que los archivos CSV no conocen NULL.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>“Clinic ” and “Clinic” are two words to a join or a legend, and an empty text is a value to most tools.</source>
        <translation>«Clinic » y «Clinic» son dos palabras para una unión o una leyenda, y un texto vacío es un valor para la mayoría de las herramientas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Nothing to do for the plugin's own figures; trim the texts before you join by them.</source>
        <translation>Nada que hacer para las cifras del complemento; quite los espacios sobrantes antes de usar los textos para una unión.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>{n} features of “{name}” have texts with spaces around them or with nothing in them, in: {fields}.</source>
        <translation>{n} objetos de «{name}» tienen textos con espacios alrededor o sin contenido, en: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>A row of HXL tags among the data</source>
        <translation>Una fila de etiquetas HXL entre los datos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>A row whose texts are tags such as #adm2+code: the second line of a table from the Humanitarian Data Exchange (HXL standard).</source>
        <translation>Una fila cuyos textos son etiquetas como #adm2+code: la segunda línea de una tabla del Humanitarian Data Exchange (estándar HXL).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>It counts as a row of data, and turns columns of numbers into texts.</source>
        <translation>Cuenta como una fila de datos y convierte columnas de números en textos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Delete this row, or load the table without its second line.</source>
        <translation>Elimine esta fila o cargue la tabla sin su segunda línea.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>{n} row of “{name}” holds HXL tags, not data.</source>
        <translation>Filas de «{name}» con etiquetas HXL en lugar de datos: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>No layer is given, so there is nothing to check. Choose at least one.</source>
        <translation>No se indica ninguna capa, por lo que no hay nada que comprobar. Elija al menos una.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>{layers} layers checked: {errors} errors to correct first, {warnings} warnings.</source>
        <translation>{layers} capas comprobadas: {errors} errores que corregir primero, {warnings} advertencias.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>{layers} layers checked: no errors, {warnings} warnings to read before you go on.</source>
        <translation>{layers} capas comprobadas: sin errores, {warnings} advertencias que leer antes de continuar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>{layers} layers checked: nothing stands in the way.</source>
        <translation>{layers} capas comprobadas: nada impide continuar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>Checking buildings</source>
        <translation>Comprobando los edificios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>“{name}” holds points, which have no floor area. Choose the weight “equal”, or a layer of footprints.</source>
        <translation>«{name}» contiene puntos, que no tienen superficie construida. Elija la ponderación «equal» o una capa de huellas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>Measuring buildings</source>
        <translation>Midiendo los edificios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>{n} buildings under {min_area_m2:g} m² hold nobody.</source>
        <translation>{n} edificios de menos de {min_area_m2:g} m² no alojan a nadie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>No building of “{name}” can hold people: all are smaller than {min_area_m2:g} m² or of an excluded use. Lower the smallest area, or check the use field.</source>
        <translation>Ningún edificio de «{name}» puede alojar personas: todos tienen menos de {min_area_m2:g} m² o un uso excluido. Reduzca el área mínima o compruebe el campo de uso.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>Footprints were measured in {crs}.</source>
        <translation>Las huellas se midieron en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>The number of levels is missing for {n} of {all} buildings ({wrong} of them hold something that is not a number); they count as one level. Leave the levels field empty to weigh all by footprint alone.</source>
        <translation>Falta el número de plantas en {n} de {all} edificios ({wrong} de ellos contienen algo que no es un número); cuentan como una planta. Deje vacío el campo de plantas para ponderarlos todos solo por la huella.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>{n} of {all} buildings hold nobody because of their use ({uses}); {unknown} of unknown use stay in.</source>
        <translation>{n} de {all} edificios no alojan a nadie debido a su uso ({uses}); {unknown} de uso desconocido se mantienen.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” does not exist or is no file. Check the path.</source>
        <translation>«{path}» no existe o no es un archivo. Compruebe la ruta.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” has no header: its first line is a building already. Only Google's files without a header ({columns}) can be read so; add a first line with the names of the columns.</source>
        <translation>«{path}» no tiene encabezado: su primera línea ya es un edificio. Solo se pueden leer así los archivos de Google sin encabezado ({columns}); añada una primera línea con los nombres de las columnas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” has no column with outlines as WKT (geometry or wkt). It has: {columns}. Google Open Buildings offers files of points too: get the polygons.</source>
        <translation>«{path}» no tiene ninguna columna con contornos como WKT (geometry o wkt). Tiene: {columns}. Google Open Buildings ofrece también archivos de puntos: obtenga los polígonos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” is damaged or was cut short after about line {line}, so nothing was imported: buildings would be missing unnoticed. Get the file again and compare its size with the source's.</source>
        <translation>«{path}» está dañado o se cortó después de la línea {line} aproximadamente, por lo que no se importó nada: faltarían edificios sin que se notara. Obtenga el archivo de nuevo y compare su tamaño con el de la fuente.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” is GeoParquet, which the GDAL of this QGIS cannot read. Get the same data as GeoJSON or GeoPackage, or convert it on another computer: ogr2ogr buildings.gpkg {file}</source>
        <translation>«{path}» es GeoParquet, que el GDAL de este QGIS no puede leer. Obtenga los mismos datos como GeoJSON o GeoPackage, o conviértalos en otro ordenador: ogr2ogr buildings.gpkg {file}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” has no coordinate reference system. Load it into QGIS, set its CRS and choose the layer.</source>
        <translation>«{path}» no tiene sistema de referencia de coordenadas. Cárguelo en QGIS, establezca su SRC y elija la capa.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” holds several layers of polygons: {layers}. Load the right one into QGIS and choose it, or write {path}|layername=&lt;name&gt;.</source>
        <translation>«{path}» contiene varias capas de polígonos: {layers}. Cargue la correcta en QGIS y elíjala, o escriba {path}|layername=&lt;name&gt;.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” holds no layer of polygons. It holds: {layers}.</source>
        <translation>«{path}» no contiene ninguna capa de polígonos. Contiene: {layers}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Data © OpenStreetMap contributors, Open Database License (ODbL): name them on maps and reports.</source>
        <translation>Datos © colaboradores de OpenStreetMap, Open Database License (ODbL): menciónelos en mapas e informes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Data of the Overture Maps Foundation, overturemaps.org, with © OpenStreetMap contributors; the buildings are under the Open Database License (ODbL): name both on maps and reports. Taken from: {datasets}.</source>
        <translation>Datos de la Overture Maps Foundation, overturemaps.org, con © colaboradores de OpenStreetMap; los edificios están bajo la Open Database License (ODbL): mencione a ambos en mapas e informes. Tomados de: {datasets}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Data of Google Open Buildings, CC BY 4.0 or Open Database License (ODbL) 1.0 at your choice: name it on maps and reports.</source>
        <translation>Datos de Google Open Buildings, CC BY 4.0 u Open Database License (ODbL) 1.0 a su elección: menciónelo en mapas e informes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Building footprints of Microsoft, under the Open Database License (ODbL), from March 2026 on under CDLA Permissive 2.0: name Microsoft and the licence of your download on maps and reports.</source>
        <translation>Huellas de edificios de Microsoft, bajo la Open Database License (ODbL), y desde marzo de 2026 bajo CDLA Permissive 2.0: mencione a Microsoft y la licencia de su descarga en mapas e informes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” is not of a publisher that the plugin knows: its own licence holds.</source>
        <translation>«{name}» no es de un editor que el complemento conozca: rige su propia licencia.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” is an OpenStreetMap extract, not {vendor}. Choose the scheme “auto” or “osm”.</source>
        <translation>«{name}» es un extracto de OpenStreetMap, no {vendor}. Elija el esquema «auto» u «osm».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}”: latitude and longitude are swapped in the outlines, compared with the columns latitude and longitude. WKT has the longitude first: get the file again, or swap them (“Swap X and Y coordinates” of the Processing toolbox) and choose the layer.</source>
        <translation>«{name}»: latitud y longitud están intercambiadas en los contornos, en comparación con las columnas latitude y longitude. WKT pone primero la longitud: obtenga el archivo de nuevo, o intercámbielas («Intercambiar coordenadas X e Y» de la caja de herramientas de Procesos) y elija la capa.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>All {n} footprints of “{name}” {where}have a confidence below {least:g}. Choose a lower one.</source>
        <translation>Las {n} huellas de «{name}» {where}tienen todas una confianza inferior a {least:g}. Elija una menor.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>None of the {n} footprints of “{name}” (x {west:.4f} to {east:.4f}, y {south:.4f} to {north:.4f}, {crs}) touches the boundary “{boundary}”. Check that both are of the same city and that the boundary has the right CRS.</source>
        <translation>Ninguna de las {n} huellas de «{name}» (x {west:.4f} a {east:.4f}, y {south:.4f} a {north:.4f}, {crs}) toca el límite «{boundary}». Compruebe que ambos sean de la misma ciudad y que el límite tenga el SRC correcto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” holds {n} rows but none with an outline that can be read ({rows}). Get the file again.</source>
        <translation>«{name}» contiene {n} filas, pero ninguna con un contorno que se pueda leer ({rows}). Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>None of the {n} features of “{name}” is tagged as a building. Choose the layer of buildings, or the scheme “any” to take all of its polygons.</source>
        <translation>Ninguno de los {n} objetos de «{name}» está etiquetado como edificio. Elija la capa de edificios, o el esquema «any» para tomar todos sus polígonos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” holds no footprints at all. Choose another file or layer.</source>
        <translation>«{name}» no contiene ninguna huella. Elija otro archivo u otra capa.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” was read as {vendor}.</source>
        <translation>«{name}» se leyó como {vendor}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Areas measured in {crs}.</source>
        <translation>Áreas medidas en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Height is known for {height_pct:.0f} %, levels for {levels_pct:.0f} %.</source>
        <translation>La altura se conoce en el {height_pct:.0f} %, las plantas en el {levels_pct:.0f} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} lines could not be read as footprints and were left out (lines {ids}).</source>
        <translation>{n} líneas no se pudieron leer como huellas y se excluyeron (líneas {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} features have no outline and were left out (features {ids}).</source>
        <translation>{n} objetos no tienen contorno y se excluyeron (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} outlines lie beyond the poles or the date line and were left out ({ids}).</source>
        <translation>{n} contornos están más allá de los polos o de la línea de cambio de fecha y se excluyeron ({ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Kept are footprints that touch the boundary, whole; {n} lie outside.</source>
        <translation>Se conservan, enteras, las huellas que tocan el límite; {n} quedan fuera.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} footprints of a confidence below {least:g} were left out.</source>
        <translation>Se excluyeron {n} huellas con una confianza inferior a {least:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} footprints of unknown confidence were kept.</source>
        <translation>Se conservaron {n} huellas de confianza desconocida.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} features are not tagged as buildings and were left out.</source>
        <translation>{n} objetos no están etiquetados como edificios y se excluyeron.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{ids_n} footprints repeat the id of an earlier one and {outlines_n} more its outline: each was kept once.</source>
        <translation>{ids_n} huellas repiten el id de una anterior y otras {outlines_n} su contorno: cada una se conservó una vez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} confidences are not numbers from 0 to 1 and count as unknown (rows {ids}).</source>
        <translation>{n} valores de confianza no son números de 0 a 1 y cuentan como desconocidos (filas {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} heights cannot be read and count as unknown (rows {ids}).</source>
        <translation>{n} alturas no se pueden leer y cuentan como desconocidas (filas {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} numbers of levels cannot be read and count as unknown (rows {ids}).</source>
        <translation>{n} números de plantas no se pueden leer y cuentan como desconocidos (filas {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_schemes.py"/>
        <source>“{name}” has none of the columns of {vendor}. It has: {columns}. Choose the scheme “auto”, or “any” for outlines from elsewhere.</source>
        <translation>«{name}» no tiene ninguna de las columnas de {vendor}. Tiene: {columns}. Elija el esquema «auto», o «any» para contornos de otra procedencia.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_sources.py"/>
        <source>“{name}” is a table without outlines. Choose a layer of polygons, or the file itself if it is a CSV with outlines as WKT.</source>
        <translation>«{name}» es una tabla sin contornos. Elija una capa de polígonos, o el propio archivo si es un CSV con contornos como WKT.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}” has no stop that can be used. Check that it is a whole GTFS timetable and that its trips call at its stops.</source>
        <translation>«{path}» no tiene ninguna parada utilizable. Compruebe que sea un horario GTFS completo y que sus viajes paren en sus paradas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}” is not a GTFS timetable: it has no stops.txt. Choose the feed's .zip file, or its stops.txt.</source>
        <translation>«{path}» no es un horario GTFS: no tiene stops.txt. Elija el archivo .zip del horario, o su stops.txt.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}”: {file} has no column {columns}. Its columns are: {header}.</source>
        <translation>«{path}»: {file} no tiene la columna {columns}. Sus columnas son: {header}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}” cannot be read: {reason}. Check that the file is whole.</source>
        <translation>No se puede leer «{path}»: {reason}. Compruebe que el archivo esté completo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stations, entrances and other places that are no stops.</source>
        <translation>{n} estaciones, entradas y otros lugares que no son paradas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops have no usable coordinates and are left out (stops {ids}).</source>
        <translation>{n} paradas no tienen coordenadas utilizables y se excluyen (paradas {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops are there twice; the first counts (stops {ids}).</source>
        <translation>{n} paradas están repetidas; cuenta la primera (paradas {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}”: stops.txt has no stop with coordinates.</source>
        <translation>«{path}»: stops.txt no tiene ninguna parada con coordenadas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>Without {files} nobody knows which vehicles call: mode and capacity of the stops are empty.</source>
        <translation>Sin {files} nadie sabe qué vehículos paran: el modo y la capacidad de las paradas están vacíos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>Routes of unknown types are passed over: {types}.</source>
        <translation>Las rutas de tipos desconocidos se omiten: {types}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops at which no trip calls are left out (stops {ids}).</source>
        <translation>{n} paradas en las que no para ningún viaje se excluyen (paradas {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops of “{path}”, by mode: {modes}.</source>
        <translation>{n} paradas de «{path}», por modo: {modes}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_footprints.py"/>
        <source>Reading the footprints</source>
        <translation>Leyendo las huellas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>Reading the OpenStreetMap file</source>
        <translation>Leyendo el archivo de OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>The nodes are not in order; reading again with the slower index</source>
        <translation>Los nodos no están en orden; leyendo de nuevo con el índice más lento</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>None of the {n} features found has a usable geometry: the file lacks their nodes. Get an extract that holds whole ways.</source>
        <translation>Ninguno de los {n} objetos encontrados tiene una geometría utilizable: al archivo le faltan sus nodos. Obtenga un extracto que contenga las vías enteras.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>Data © OpenStreetMap contributors, Open Database License. Measured in {crs}.</source>
        <translation>Datos © colaboradores de OpenStreetMap, Open Database License. Medido en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>The size of the areas must be above 0 m; {size_m:g} was given.</source>
        <translation>El tamaño de las zonas debe ser superior a 0 m; se indicó {size_m:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>Areas of {size_m:g} m would be about {n:,.0f}; at most {most:,} are made. Choose a larger size: with {better_m:,.0f} m they are few enough.</source>
        <translation>Las zonas de {size_m:g} m serían unas {n:,.0f}; se crean {most:,} como máximo. Elija un tamaño mayor: con {better_m:,.0f} m son suficientemente pocas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>Blocks are the land between streets, but no streets are given. Give a street layer.</source>
        <translation>Las manzanas son el suelo entre calles, pero no se indica ninguna calle. Indique una capa de calles.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>The streets enclose {n:,} blocks; at most {most:,} are made. Choose a smaller boundary, or fewer classes of street.</source>
        <translation>Las calles encierran {n:,} manzanas; se crean {most:,} como máximo. Elija un límite más pequeño, o menos clases de calle.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>All {n} areas are smaller than the smallest that may stand alone.</source>
        <translation>Las {n} zonas son todas menores que la mínima que puede quedar sola.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>{n} parts of cells were too small and joined a neighbour.</source>
        <translation>{n} partes de celdas eran demasiado pequeñas y se unieron a una vecina.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>{n} blocks were too small and joined a neighbour.</source>
        <translation>{n} manzanas eran demasiado pequeñas y se unieron a una vecina.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” does not exist. Check the path.</source>
        <translation>«{path}» no existe. Compruebe la ruta.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” is a folder. Choose the .osm.pbf or .osm file in it.</source>
        <translation>«{path}» es una carpeta. Elija el archivo .osm.pbf u .osm que contiene.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” is not an OpenStreetMap file (found: {kind}). Choose a file that ends in .osm.pbf or .osm, for example an extract of your city from an OpenStreetMap download service; unpack it first if it is packed.</source>
        <translation>«{path}» no es un archivo de OpenStreetMap (se encontró: {kind}). Elija un archivo que termine en .osm.pbf u .osm, por ejemplo un extracto de su ciudad de un servicio de descarga de OpenStreetMap; descomprímalo antes si está comprimido.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” holds no buildings, streets, open spaces, services or stops. Probably only a part of the area's data was saved, or the download failed; get the extract again.</source>
        <translation>«{path}» no contiene edificios, calles, espacios abiertos, servicios ni paradas. Es probable que solo se haya guardado una parte de los datos del área, o que la descarga haya fallado; obtenga el extracto de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>The boundary “{name}” (west {west:.4f}, south {south:.4f}, east {east:.4f}, north {north:.4f}) holds nothing of “{path}” ({extent}). Check that both are of the same city and that the boundary has the right CRS.</source>
        <translation>El límite «{name}» (oeste {west:.4f}, sur {south:.4f}, este {east:.4f}, norte {north:.4f}) no contiene nada de «{path}» ({extent}). Compruebe que ambos sean de la misma ciudad y que el límite tenga el SRC correcto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_file.py"/>
        <source>“{path}” could not be read to its end, so nothing was imported: there is no room for GDAL's temporary files. Free some disk space and memory, or choose a smaller extract. GDAL says: {reason}</source>
        <translation>«{path}» no se pudo leer hasta el final, por lo que no se importó nada: no hay espacio para los archivos temporales de GDAL. Libere espacio de disco y memoria, o elija un extracto más pequeño. GDAL indica: {reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_file.py"/>
        <source>“{path}” is damaged or was cut short, so nothing was imported. Get the file again and compare its size with the source's. GDAL says: {reason}</source>
        <translation>«{path}» está dañado o se cortó, por lo que no se importó nada. Obtenga el archivo de nuevo y compare su tamaño con el de la fuente. GDAL indica: {reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} invalid outlines were repaired (OSM ids {ids}).</source>
        <translation>«{name}»: se repararon {n} contornos no válidos (ids OSM {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} outlines cannot be built and were left out, mostly because the file lacks their nodes (OSM ids {ids}).</source>
        <translation>«{name}»: {n} contornos no se pueden construir y se excluyeron, por lo general porque al archivo le faltan sus nodos (ids OSM {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} ways tagged as an area are not closed and were left out (OSM ids {ids}).</source>
        <translation>«{name}»: {n} vías etiquetadas como área no están cerradas y se excluyeron (ids OSM {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} features that are mapped twice were taken once (OSM ids {ids}).</source>
        <translation>«{name}»: {n} objetos cartografiados dos veces se tomaron una vez (ids OSM {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} features lack some of their nodes in the file, mostly at the edge of the extract; they are kept with the nodes there are, so their shape is incomplete (OSM ids {ids}).</source>
        <translation>A {n} objetos les faltan algunos de sus nodos en el archivo, por lo general en el borde del extracto; se conservan con los nodos que hay, por lo que su forma está incompleta (ids OSM {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} ways anywhere in the file have fewer than two nodes in it and were left out (OSM ids {ids}).</source>
        <translation>{n} vías en cualquier parte del archivo tienen menos de dos nodos en él y se excluyeron (ids OSM {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} areas anywhere in the file were left out because ways of their outline are missing in it or do not close; an extract that keeps relations whole would have them (OSM ids {ids}).</source>
        <translation>{n} áreas en cualquier parte del archivo se excluyeron porque faltan en él vías de su contorno o no se cierran; un extracto que conserve enteras las relaciones las tendría (ids OSM {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>GDAL met {n} faulty geometries: {texts}</source>
        <translation>GDAL encontró {n} geometrías defectuosas: {texts}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Ways that are no street today were left out of the streets, by highway value: {values}.</source>
        <translation>Las vías que hoy no son calles se excluyeron de las calles, por valor de highway: {values}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Ways whose highway value the table of highways does not list were left out: {values}. To import them, give a table that lists the values.</source>
        <translation>Se excluyeron las vías cuyo valor de highway no figura en la tabla de vías: {values}. Para importarlas, indique una tabla que incluya esos valores.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} values of the tag {key} are no number and were left empty: {values}.</source>
        <translation>{n} valores de la etiqueta {key} no son números y se dejaron vacíos: {values}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Nothing was found for: {layers}.</source>
        <translation>No se encontró nada para: {layers}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Buildings that touch the boundary were kept, and of the other layers all that lies within {margin_m:g} m of it, whole: people near the edge walk across it.</source>
        <translation>Se conservaron los edificios que tocan el límite y, de las demás capas, todo lo que está a menos de {margin_m:g} m de él, entero: quienes viven cerca del borde lo cruzan a pie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>{left:,.0f} people ({share:.1f} %) are unplaced: {n} cells of the grid have people but no building that can hold them. A grid that reaches beyond the city counts whole: clip it to the city.</source>
        <translation>{left:,.0f} personas ({share:.1f} %) están sin asignar: {n} celdas de la cuadrícula tienen personas pero ningún edificio que pueda alojarlas. Una cuadrícula que llega más allá de la ciudad cuenta entera: recórtela a la ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>{left:,.0f} people ({share:.1f} %) are unplaced: {n} areas have people but no building that can hold them (features {ids}).</source>
        <translation>{left:,.0f} personas ({share:.1f} %) están sin asignar: {n} zonas tienen personas pero ningún edificio que pueda alojarlas (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>{n} areas have no population value and count as unknown, not as 0 (features {ids}).</source>
        <translation>{n} zonas no tienen valor de población y cuentan como desconocidas, no como 0 (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is known for the whole city only: the same share everywhere. It can show no difference between places, so figures by this group are not measured.</source>
        <translation>El grupo «{group}» se conoce solo para toda la ciudad: la misma proporción en todas partes. No puede mostrar diferencias entre lugares, por lo que no se miden cifras de este grupo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is known for {n} areas.</source>
        <translation>El grupo «{group}» se conoce en {n} zonas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is known for {n} cells of its grid.</source>
        <translation>El grupo «{group}» se conoce en {n} celdas de su cuadrícula.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Of group “{group}”, {left:,.0f} people are unplaced.</source>
        <translation>Del grupo «{group}», {left:,.0f} personas están sin asignar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is larger than the population of {n} buildings. Check that both come from one source.</source>
        <translation>El grupo «{group}» es mayor que la población de {n} edificios. Compruebe que ambos procedan de una misma fuente.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Spreading people over buildings</source>
        <translation>Repartiendo a las personas entre los edificios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Both a population grid (“{grid}”) and population areas (“{areas}”) are given. Choose one of them.</source>
        <translation>Se indican tanto una cuadrícula de población («{grid}») como zonas de población («{areas}»). Elija una de las dos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Group fields ({fields}) are given without population areas. Choose the areas that hold them.</source>
        <translation>Se indican campos de grupos ({fields}) sin zonas de población. Elija las zonas que los contienen.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Group grids are given without a population. Choose a population grid or areas too.</source>
        <translation>Se indican cuadrículas de grupos sin población. Elija también una cuadrícula o zonas de población.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Two outputs would have one name among population, {names}. Rename the group fields or grids.</source>
        <translation>Dos salidas tendrían un mismo nombre entre population, {names}. Cambie el nombre de los campos o cuadrículas de grupos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>The total population is {total:g}. Give a number above 0, or none.</source>
        <translation>La población total es {total:g}. Indique un número superior a 0, o ninguno.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Weighting by volume needs the number of levels of “{name}”. Choose the levels field, or weight by area.</source>
        <translation>Ponderar por volumen requiere el número de plantas de «{name}». Elija el campo de plantas, o pondere por área.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>The population given has no people, so it cannot be scaled to the total of {total:,.0f}. Check its field.</source>
        <translation>La población indicada no tiene personas, por lo que no se puede ajustar al total de {total:,.0f}. Compruebe su campo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>{given:,.0f} people were scaled to the total of {total:,.0f} (times {factor:.4f}).</source>
        <translation>{given:,.0f} personas se ajustaron al total de {total:,.0f} (multiplicadas por {factor:.4f}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>No population was given. The field population is not people: it holds floor area in m², which stands in for them. Shares and percentages made with it are shares of floor area.</source>
        <translation>No se indicó población. El campo population no son personas: contiene la superficie construida en m², que las sustituye. Las proporciones y porcentajes calculados con él son de superficie construida.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>No population was given. The field population is not people: each building counts as one, and shares and percentages made with it are shares of buildings.</source>
        <translation>No se indicó población. El campo population no son personas: cada edificio cuenta como una, y las proporciones y porcentajes calculados con él son de edificios.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>The grid's values were taken as people per cell, not as people per km². A density gives wrong figures.</source>
        <translation>Los valores de la cuadrícula se tomaron como personas por celda, no como personas por km². Una densidad da cifras erróneas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>{n} of {all} buildings lie where no population is known; theirs is left empty (features {ids}).</source>
        <translation>{n} de {all} edificios están donde no se conoce la población; la suya se deja vacía (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>Grid “{name}” has {n} cells below 0 (down to {lowest:g}): probably its “no data” value is not declared. Set it in the layer's properties (Transparency › Additional no data value) and save the raster with it.</source>
        <translation>La cuadrícula «{name}» tiene {n} celdas inferiores a 0 (hasta {lowest:g}): es probable que su valor «sin datos» no esté declarado. Establézcalo en las propiedades de la capa (Transparencia › Valor sin datos adicional) y guarde el ráster con él.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>Grid “{name}” has no cell with data. Choose another raster or band.</source>
        <translation>La cuadrícula «{name}» no tiene ninguna celda con datos. Elija otro ráster u otra banda.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>Areas of “{name}” overlap: {n} buildings lie in more than one and belong to the first.</source>
        <translation>Hay zonas de «{name}» que se superponen: {n} edificios están en más de una y pertenecen a la primera.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>None of the buildings of “{buildings}” lies within “{where}”. Check that both cover the same city and that their CRSs are right.</source>
        <translation>Ninguno de los edificios de «{buildings}» está dentro de «{where}». Compruebe que ambos cubran la misma ciudad y que sus SRC sean correctos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}” claims metres ({crs}), but its coordinates look like degrees ({xmin:.4f}, {ymin:.4f} to {xmax:.4f}, {ymax:.4f}). Assign EPSG:4326 to it (Layer properties › Source), then run again.</source>
        <translation>La capa «{name}» se declara en metros ({crs}), pero sus coordenadas parecen grados ({xmin:.4f}, {ymin:.4f} a {xmax:.4f}, {ymax:.4f}). Asígnele EPSG:4326 (Propiedades de la capa › Fuente) y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}”: latitude and longitude seem to be swapped, since only the other way round it lies where “{other}” does. Use “Swap X and Y coordinates” of the Processing toolbox on the one that is wrong, then run again.</source>
        <translation>Capa «{name}»: latitud y longitud parecen estar intercambiadas, ya que solo al revés está donde está «{other}». Use «Intercambiar coordenadas X e Y» de la caja de herramientas de Procesos en la que sea errónea y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}”: latitude and longitude are swapped (latitudes up to {value:.1f}). Use “Swap X and Y coordinates” of the Processing toolbox, then run again.</source>
        <translation>Capa «{name}»: latitud y longitud están intercambiadas (latitudes de hasta {value:.1f}). Use «Intercambiar coordenadas X e Y» de la caja de herramientas de Procesos y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}” claims degrees ({crs}), but its coordinates reach {value:.0f}: they are metres. Assign the projected CRS the data was made in (Layer properties › Source), then run again.</source>
        <translation>La capa «{name}» se declara en grados ({crs}), pero sus coordenadas llegan a {value:.0f}: son metros. Asigne el SRC proyectado en que se crearon los datos (Propiedades de la capa › Fuente) y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>None of the layers ({names}) has a geometry, so there is nothing to measure. Check the inputs.</source>
        <translation>Ninguna de las capas ({names}) tiene geometría, por lo que no hay nada que medir. Compruebe las entradas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}”: its coordinates do not fit its CRS ({crs}). Assign the CRS the data was made in.</source>
        <translation>Capa «{name}»: sus coordenadas no corresponden a su SRC ({crs}). Asigne el SRC en que se crearon los datos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layers “{streets}” and “{name}” do not overlap: they lie {km:.1f} km apart. Check that both are of the same city and have the right CRS.</source>
        <translation>Las capas «{streets}» y «{name}» no coinciden: están a {km:.1f} km una de otra. Compruebe que ambas sean de la misma ciudad y tengan el SRC correcto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/errors.py"/>
        <source>“{path}” cannot be read ({reason}). Check your rights to the file and its folder.</source>
        <translation>No se puede leer «{path}» ({reason}). Compruebe sus permisos sobre el archivo y su carpeta.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/errors.py"/>
        <source>“{path}” is empty (0 bytes). The download probably failed; get the file again.</source>
        <translation>«{path}» está vacío (0 bytes). Es probable que la descarga haya fallado; obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}” has no coordinate reference system. Set it in the layer's properties (Source › Assigned CRS), then run again.</source>
        <translation>La capa «{name}» no tiene sistema de referencia de coordenadas. Establézcalo en las propiedades de la capa (Fuente › SRC asignado) y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}”: coordinates of features {ids} cannot be transformed from {crs}. The layer probably has the wrong CRS or swapped coordinates; correct it, then run again.</source>
        <translation>Capa «{name}»: las coordenadas de los objetos {ids} no se pueden transformar desde {crs}. Es probable que la capa tenga un SRC erróneo o las coordenadas intercambiadas; corríjala y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}” is empty. Choose a layer with features, or check its filter and selection.</source>
        <translation>La capa «{name}» está vacía. Elija una capa con objetos, o compruebe su filtro y su selección.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation>La capa «{name}» no tiene el campo «{field}». Sus campos son: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geometry.py"/>
        <source>“{name}”: {n} invalid geometries were repaired (features {ids}).</source>
        <translation>«{name}»: se repararon {n} geometrías no válidas (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geometry.py"/>
        <source>Layer “{name}” has {n} features but none with a usable geometry of the type needed. Check the layer.</source>
        <translation>La capa «{name}» tiene {n} objetos, pero ninguno con una geometría utilizable del tipo necesario. Compruebe la capa.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geometry.py"/>
        <source>“{name}”: {n} features without a usable geometry were left out (features {ids}).</source>
        <translation>«{name}»: se excluyeron {n} objetos sin geometría utilizable (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geopackage.py"/>
        <source>“{path}” could not be written: {reason}. Check that the disk is not full, that the folder can be written to and that no other program has the file locked. Earlier results are unchanged.</source>
        <translation>No se pudo escribir «{path}»: {reason}. Compruebe que el disco no esté lleno, que se pueda escribir en la carpeta y que ningún otro programa tenga bloqueado el archivo. Los resultados anteriores no han cambiado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}” compares {given}, but must compare all dimensions ({dimensions}) or all indicators ({fields}).</source>
        <translation>La tabla «{path}» compara {given}, pero debe comparar todas las dimensiones ({dimensions}) o todos los indicadores ({fields}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}”: comparisons are numbers above 0 (3, 0.5, 1/3). Correct these lines (line: value): {ids}.</source>
        <translation>Tabla «{path}»: las comparaciones son números superiores a 0 (3, 0.5, 1/3). Corrija estas líneas (línea: valor): {ids}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}” lacks the comparisons {pairs}.</source>
        <translation>A la tabla «{path}» le faltan las comparaciones {pairs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}”: {pairs} are compared both ways, but one is not the reciprocal of the other (3 and 1/3).</source>
        <translation>Tabla «{path}»: {pairs} se comparan en ambos sentidos, pero una no es la inversa de la otra (3 y 1/3).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>Left out, because they are empty or the same everywhere and so tell no place from another: {fields}.</source>
        <translation>Excluidos, porque están vacíos o son iguales en todas partes y no distinguen un lugar de otro: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>Table “{path}”: goalposts need “low” and “high” for {fields}. Give them, or choose another normalisation.</source>
        <translation>Tabla «{path}»: goalposts necesita «low» y «high» para {fields}. Indíquelos, o elija otra normalización.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>Table “{path}”: counting deprivations needs a threshold for {fields}: “high” where a high value is the deprivation, “low” where a low one is.</source>
        <translation>Tabla «{path}»: contar privaciones requiere un umbral para {fields}: «high» donde la privación es un valor alto, «low» donde lo es uno bajo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>{n} of {all} places have no score and no rank: fewer than {share:.4g} % of the {k} indicators are known there.</source>
        <translation>{n} de {all} lugares no tienen puntuación ni puesto: allí se conoce menos del {share:.4g} % de los {k} indicadores.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>{n} places are scored without all indicators; “availability” says how many are known.</source>
        <translation>{n} lugares se puntúan sin todos los indicadores; «availability» dice cuántos se conocen.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>The highest score counts: weights play no part in it.</source>
        <translation>Cuenta la puntuación más alta: los pesos no intervienen en ella.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>rank_p05 to rank_p95 hold nine of ten ranks of {draws} draws with weights up to {noise:g} % higher or lower. They show how much rests on the choices; they are not confidence intervals.</source>
        <translation>De rank_p05 a rank_p95 quedan nueve de cada diez puestos de {draws} sorteos con pesos hasta un {noise:g} % mayores o menores. Muestran cuánto depende de las decisiones; no son intervalos de confianza.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>The pairwise comparisons contradict each other: their consistency ratio is {ratio:.2f}, and up to {limit:.2f} is commonly accepted. Look for comparisons that go round in a circle.</source>
        <translation>Las comparaciones por pares se contradicen: su razón de consistencia es {ratio:.2f}, y lo habitual es aceptar hasta {limit:.2f}. Busque comparaciones que formen un círculo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: the direction in lines {ids} must be higher (a high value gives a high score) or lower.</source>
        <translation>Tabla «{path}»: la dirección en las líneas {ids} debe ser higher (un valor alto da una puntuación alta) o lower.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: the weights in lines {ids} are negative. Use 0 or more.</source>
        <translation>Tabla «{path}»: los pesos de las líneas {ids} son negativos. Use 0 o más.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: in lines {ids} “low” must be below “high”.</source>
        <translation>Tabla «{path}»: en las líneas {ids} «low» debe ser inferior a «high».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: lines {ids} are normalised by goalposts and need “low” and “high”.</source>
        <translation>Tabla «{path}»: las líneas {ids} se normalizan por goalposts y necesitan «low» y «high».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: write the category scores in lines {ids} as word=score;word=score.</source>
        <translation>Tabla «{path}»: escriba las puntuaciones de categorías de las líneas {ids} como palabra=puntuación;palabra=puntuación.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Layer “{name}” has no field {lacking}, which table “{path}” names. Its fields are: {fields}. Correct the table, or join what is lacking to the layer.</source>
        <translation>La capa «{name}» no tiene el campo {lacking}, que nombra la tabla «{path}». Sus campos son: {fields}. Corrija la tabla, o una a la capa lo que falta.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Layer “{name}”: “{field}” is not a number in features {ids} ({values}). Correct them, name them in “missing_values”, or give the words a score in “category_scores”.</source>
        <translation>Capa «{name}»: «{field}» no es un número en los objetos {ids} ({values}). Corríjalos, indíquelos en «missing_values», o dé a las palabras una puntuación en «category_scores».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Layer “{name}”: “{field}” has categories without a score: {values} (features {ids}). Add them to “category_scores”, or to “missing_values”.</source>
        <translation>Capa «{name}»: «{field}» tiene categorías sin puntuación: {values} (objetos {ids}). Añádalas a «category_scores» o a «missing_values».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/weights.py"/>
        <source>Weights from pairwise comparisons (ahp) need the table of comparisons. Give it, or choose other weights.</source>
        <translation>Los pesos por comparaciones por pares (ahp) necesitan la tabla de comparaciones. Indíquela, o elija otros pesos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/weights.py"/>
        <source>Table “{path}”: all weights of {dimensions} are 0. Give one of them a weight above 0.</source>
        <translation>Tabla «{path}»: todos los pesos de {dimensions} son 0. Dé a uno de ellos un peso superior a 0.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/io.py"/>
        <source>“{path}” has no layer “{layer}”. Its layers are: {layers}.</source>
        <translation>«{path}» no tiene la capa «{layer}». Sus capas son: {layers}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/io.py"/>
        <source>“{path}” cannot be opened as a layer: {reason}</source>
        <translation>«{path}» no se puede abrir como capa: {reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>Layer “{name}”: features {ids} are larger than 1 ha, so nobody knows where in them people live. Spread the people over buildings with “Population to buildings” (populationtobuildings) first.</source>
        <translation>Capa «{name}»: los objetos {ids} miden más de 1 ha, por lo que nadie sabe en qué parte de ellos vive la gente. Reparta primero a las personas entre los edificios con «Población en los edificios» (populationtobuildings).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>“{name}”: {n} buildings are larger than 1 ha (features {ids}); the people in each count at one point.</source>
        <translation>«{name}»: {n} edificios miden más de 1 ha (objetos {ids}); las personas de cada uno cuentan en un solo punto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>No population field is chosen: each feature counts as one person.</source>
        <translation>No se ha elegido campo de población: cada objeto cuenta como una persona.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>Not measured for {groups}: their share of the people is the same everywhere, as when it is known for the whole city only, so they show no difference between places.</source>
        <translation>No se mide para {groups}: su proporción de las personas es la misma en todas partes, como cuando se conoce solo para toda la ciudad, por lo que no muestra diferencias entre lugares.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>“{name}”: the field {field} is empty in {n} of {all} features; taken as 0 people.</source>
        <translation>«{name}»: el campo {field} está vacío en {n} de {all} objetos; se toma como 0 personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>“{name}”: {group} are more than all people ({field}) in {n} features ({ids}). Check whether both fields are right.</source>
        <translation>«{name}»: el grupo {group} supera al total de personas ({field}) en {n} objetos ({ids}). Compruebe si ambos campos son correctos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>Nobody of layer “{population}” lies in an area of “{areas}”. Check that both are of the same city and have the right CRS.</source>
        <translation>Nadie de la capa «{population}» está en una zona de «{areas}». Compruebe que ambas sean de la misma ciudad y tengan el SRC correcto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>{features} features where people may live lie outside “{areas}” and are not counted.</source>
        <translation>{features} entidades donde puede vivir gente están fuera de «{areas}» y no se cuentan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>{n:.0f} people ({features} features) live outside “{areas}” and are not counted.</source>
        <translation>{n:.0f} personas ({features} objetos) viven fuera de «{areas}» y no se cuentan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>Layer “{name}”: none of its {n} streets is walkable according to the field walkable or access. Check that field, or choose a layer with streets for walking.</source>
        <translation>Capa «{name}»: ninguna de sus {n} calles es transitable a pie según el campo walkable o access. Compruebe ese campo, o elija una capa con calles para ir a pie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>“{name}”: {n} streets closed to walkers were left out.</source>
        <translation>«{name}»: se excluyeron {n} calles cerradas a peatones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>“{name}”: {n} street ends were joined to the street within {tolerance_m:g} m of them.</source>
        <translation>«{name}»: {n} extremos de calle se unieron a la calle situada a menos de {tolerance_m:g} m de ellos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>Layer “{name}” has no connected part long enough to walk on: the longest measures {longest_m:.0f} m, at least {minimum_m:g} m are needed. Streets join where they share a vertex: raise the join tolerance or join crossings if they were drawn without, or lower the smallest connected part that counts.</source>
        <translation>La capa «{name}» no tiene ninguna parte conectada lo bastante larga para caminar: la más larga mide {longest_m:.0f} m y se necesitan al menos {minimum_m:g} m. Las calles se unen donde comparten un vértice: aumente la tolerancia de unión o una los cruces si se dibujaron sin vértice, o reduzca la parte conectada mínima que cuenta.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>“{name}”: {km:.1f} km of streets in connected parts shorter than {minimum_m:g} m were not used.</source>
        <translation>«{name}»: no se usaron {km:.1f} km de calles en partes conectadas de menos de {minimum_m:g} m.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}”: the field “{field}” is not a number in features {ids}. Correct them or leave them empty, then run again.</source>
        <translation>Capa «{name}»: el campo «{field}» no es un número en los objetos {ids}. Corríjalos o déjelos vacíos, y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}” has no field “{field}”. Choose the field that holds the people.</source>
        <translation>La capa «{name}» no tiene el campo «{field}». Elija el campo que contiene las personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}”: the field “{field}” is negative in features {ids}. There are no negative people: correct them or leave them empty, then run again.</source>
        <translation>Capa «{name}»: el campo «{field}» es negativo en los objetos {ids}. No hay personas negativas: corríjalos o déjelos vacíos, y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>{n} areas have no people: their square metres per person are unknown.</source>
        <translation>{n} zonas no tienen personas: sus metros cuadrados por persona son desconocidos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>The population of “{name}” is not people: it is floor area in m² that stands in for them. Read percentages of people as percentages of floor area.</source>
        <translation>La población de «{name}» no son personas: es superficie construida en m² que las sustituye. Lea los porcentajes de personas como porcentajes de superficie construida.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>The population of “{name}” is not people: each building counts as one. Read percentages of people as percentages of buildings.</source>
        <translation>La población de «{name}» no son personas: cada edificio cuenta como una. Lea los porcentajes de personas como porcentajes de edificios.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>The catchment area is for drawing only; nobody is counted by it.</source>
        <translation>El área de servicio es solo para dibujar; no sirve para contar a nadie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>The walking distance ({name}) must be above 0 m; {value:g} was given.</source>
        <translation>La distancia a pie ({name}) debe ser superior a 0 m; se indicó {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>Nobody lives within {max_snap_m:g} m of a street of “{streets}” that is connected to others, so nobody is served. Check that the street layer covers the places where people live.</source>
        <translation>Nadie vive a menos de {max_snap_m:g} m de una calle de «{streets}» conectada a otras, por lo que nadie está atendido. Compruebe que la capa de calles cubra los lugares donde vive la gente.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>{n} features where people may live are not reached and count as not served: {off_street} lie farther than {max_snap_m:g} m from a usable street, from {no_way} no way leads to a place.</source>
        <translation>{n} entidades donde puede vivir gente no se alcanzan y cuentan como no servidas: {off_street} están a más de {max_snap_m:g} m de una calle utilizable; desde {no_way} ningún camino lleva a un lugar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>{people:.0f} people ({n} features) are not reached and count as not served: {off_street} features lie farther than {max_snap_m:g} m from a usable street, from {no_way} no way leads to a place.</source>
        <translation>No se llega a {people:.0f} personas ({n} objetos), que cuentan como no atendidas: {off_street} objetos están a más de {max_snap_m:g} m de una calle utilizable; desde {no_way} ningún camino lleva a un lugar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>“{name}”: {n} features have no usable street within {max_snap_m:g} m and serve nobody outside them (features {ids}).</source>
        <translation>«{name}»: {n} objetos no tienen ninguna calle utilizable a menos de {max_snap_m:g} m y no sirven a nadie de fuera (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}”: the field {field} of features {ids} holds {values}, which is none of {known}; an unknown access counts as unknown, an unknown status as potential. Run the open space inventory to set them.</source>
        <translation>«{name}»: el campo {field} de los objetos {ids} contiene {values}, que no es ninguno de {known}; un acceso desconocido cuenta como unknown, un estado desconocido como potential. Ejecute el inventario de espacios abiertos para establecerlos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}” has no field status: all its public spaces count, and how many were verified is not known.</source>
        <translation>«{name}» no tiene el campo status: todos sus espacios públicos cuentan, y no se sabe cuántos se verificaron.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}” has no field access: all its spaces count as open to the public.</source>
        <translation>«{name}» no tiene el campo access: todos sus espacios cuentan como abiertos al público.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}” has neither of the fields access and status: all its spaces count as open public space, and how many were verified is not known.</source>
        <translation>«{name}» no tiene ninguno de los campos access y status: todos sus espacios cuentan como espacio público abierto, y no se sabe cuántos se verificaron.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>{counted} of {n} spaces of “{name}” count as open public space. Not counted: {closed} not open to the public or charging a fee, {unknown} of unknown access, {check} still to be checked, {rejected} rejected, {small} smaller than {min_area_m2:g} m² or without a geometry.</source>
        <translation>{counted} de {n} espacios de «{name}» cuentan como espacio público abierto. No cuentan: {closed} no abiertos al público o de pago, {unknown} de acceso desconocido, {check} aún por comprobar, {rejected} rechazados, {small} de menos de {min_area_m2:g} m² o sin geometría.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>Deprivation is not known in {n} areas; the concentration index leaves them out.</source>
        <translation>La privación no se conoce en {n} zonas; el índice de concentración las excluye.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>Deprivation is not known in {n} areas with {pct:.1f} percent of the people; the concentration index leaves them out.</source>
        <translation>La privación no se conoce en {n} zonas con el {pct:.1f} por ciento de las personas; el índice de concentración las excluye.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>Where deprivation is known nobody has any supply: the concentration index is unknown.</source>
        <translation>Donde se conoce la privación, nadie tiene oferta: el índice de concentración es desconocido.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>All areas are equally deprived: the concentration index of 0 tells nothing.</source>
        <translation>Todas las zonas están igual de desfavorecidas: el índice de concentración de 0 no dice nada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>“{name}”: {n} areas without people are left out, with a supply of {supply:g} (features {ids}).</source>
        <translation>«{name}»: se excluyen {n} zonas sin personas, con una oferta de {supply:g} (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>“{name}”: {n} areas whose people or supply are not known are left out, with {people:,.0f} people and a supply of {supply:g} (features {ids}).</source>
        <translation>«{name}»: se excluyen {n} zonas cuyas personas u oferta no se conocen, con {people:,.0f} personas y una oferta de {supply:g} (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>The areas overlap by {pct:.1f} percent: people and supply there count in each of them.</source>
        <translation>Las zonas se superponen en un {pct:.1f} por ciento: las personas y la oferta que hay allí cuentan en cada una de ellas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>No classified land of “{uses}” lies in “{areas}”. Check that they show the same city and that both layers have the right CRS.</source>
        <translation>Ningún suelo clasificado de «{uses}» está en «{areas}». Compruebe que muestren la misma ciudad y que ambas capas tengan el SRC correcto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>The mix is measured in areas or in cells: give areas, or a cell size.</source>
        <translation>La mezcla se mide en zonas o en celdas: indique zonas, o un tamaño de celda.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Choose the field of “{name}” that holds the class of land use.</source>
        <translation>Elija el campo de «{name}» que contiene la clase de uso del suelo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Layer “{name}”: the field “{field}” names no class of land use. Choose another field.</source>
        <translation>Capa «{name}»: el campo «{field}» no nombra ninguna clase de uso del suelo. Elija otro campo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Layer “{name}”: the field “{field}” has {n} different values; at most {most} classes are told apart. Choose the field with the class, or group the classes first.</source>
        <translation>Capa «{name}»: el campo «{field}» tiene {n} valores distintos; se distinguen {most} clases como máximo. Elija el campo con la clase, o agrupe antes las clases.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Layer “{name}” has {found} classes, more than the {n} of the score: {names}. Group them, or give a larger number.</source>
        <translation>La capa «{name}» tiene {found} clases, más que las {n} de la puntuación: {names}. Agrúpelas, o indique un número mayor.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>“{name}” has {found} classes: {names}. A score of 100 means that {n} classes have the same share.</source>
        <translation>«{name}» tiene {found} clases: {names}. Una puntuación de 100 significa que {n} clases tienen la misma proporción.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>With a single class there is nothing to mix: without a score.</source>
        <translation>Con una sola clase no hay nada que mezclar: sin puntuación.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>{pct:.1f} percent of the land has no class. The mix is that of the rest; shares are of all land.</source>
        <translation>El {pct:.1f} por ciento del suelo no tiene clase. La mezcla es la del resto; las proporciones son de todo el suelo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Classes overlap on {pct:.1f} percent of the land, which counts in each of them. Check “{name}” for polygons drawn over each other.</source>
        <translation>Hay clases que se superponen en el {pct:.1f} por ciento del suelo, que cuenta en cada una de ellas. Compruebe si «{name}» tiene polígonos dibujados unos sobre otros.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Checking the spaces</source>
        <translation>Comprobando los espacios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Areas were measured in {crs}.</source>
        <translation>Las áreas se midieron en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Carrying over what was decided before</source>
        <translation>Trasladando lo decidido antes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Merging touching spaces</source>
        <translation>Combinando espacios contiguos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Measuring open land</source>
        <translation>Midiendo el suelo abierto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>“{name}”: {n} spaces are drawn twice and counted once (features {ids} repeat features {of}).</source>
        <translation>«{name}»: {n} espacios están dibujados dos veces y se cuentan una (los objetos {ids} repiten los objetos {of}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>{n} pairs of spaces overlap, {different} of them of different kinds, for example {examples}. Their land counts once in hectares and percentages.</source>
        <translation>{n} pares de espacios se superponen, {different} de ellos de tipos distintos, por ejemplo {examples}. Su suelo cuenta una vez en hectáreas y porcentajes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Spaces by kind (in brackets those that count): {kinds}.</source>
        <translation>Espacios por tipo (entre paréntesis los que cuentan): {kinds}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/people_served.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden in {n} areas (field suppressed).</source>
        <translation>Los recuentos de menos de {minimum:g} personas, y lo que los revelaría, se ocultan en {n} zonas (campo suppressed).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>Distances measured in {crs}.</source>
        <translation>Distancias medidas en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>None of the {n} spaces of “{name}” counts as open public space, so nobody is served. Set access and status with the open space inventory, or count spaces of unknown access or still to be checked.</source>
        <translation>Ninguno de los {n} espacios de «{name}» cuenta como espacio público abierto, por lo que nadie está atendido. Establezca acceso y estado con el inventario de espacios abiertos, o cuente los espacios de acceso desconocido o aún por comprobar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>“{name}”: {n} spaces have no catchment in the table of size classes and serve nobody (features {ids}).</source>
        <translation>«{name}»: {n} espacios no tienen área de servicio en la tabla de clases de tamaño y no sirven a nadie (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>Each space serves up to the distance of its size class: {distances} m.</source>
        <translation>Cada espacio sirve hasta la distancia de su clase de tamaño: {distances} m.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>“{name}”: {n} spaces are drawn again where another is (features {ids}). This changes no distance.</source>
        <translation>«{name}»: {n} espacios están dibujados de nuevo donde hay otro (objetos {ids}). Esto no cambia ninguna distancia.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>No area of “{name}” has people in “{population}” and a known “{supply}”, so there is nothing to compare. Check both fields.</source>
        <translation>Ninguna zona de «{name}» tiene personas en «{population}» y un valor conocido de «{supply}», por lo que no hay nada que comparar. Compruebe ambos campos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden in {n} areas (field suppressed); on the Lorenz curve these areas are one, the curve by deprivation leaves them out.</source>
        <translation>Los recuentos de menos de {minimum:g} personas, y lo que los revelaría, se ocultan en {n} zonas (campo suppressed); en la curva de Lorenz estas zonas son una sola, y la curva por privación las excluye.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Choose the field of “{name}” that holds the supply.</source>
        <translation>Elija el campo de «{name}» que contiene la oferta.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Choose the field of “{name}” that holds the people.</source>
        <translation>Elija el campo de «{name}» que contiene las personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Layer “{name}”: the supply in “{field}” is negative in features {ids}. Nobody has less than nothing: correct these values or leave them empty, then run again.</source>
        <translation>Capa «{name}»: la oferta en «{field}» es negativa en los objetos {ids}. Nadie tiene menos que nada: corrija estos valores o déjelos vacíos, y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>“{name}”: nobody has any of it, so nothing is spread unequally.</source>
        <translation>«{name}»: nadie tiene nada de ello, por lo que nada está repartido desigualmente.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>“{name}” has one area with people, so there is nothing to compare: a Gini of 0 tells nothing. Give neighbourhoods, or make areas.</source>
        <translation>«{name}» tiene una sola zona con personas, por lo que no hay nada que comparar: un Gini de 0 no dice nada. Indique barrios, o cree zonas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>The 40 percent of the people who have least have nothing, so the Palma ratio is unknown.</source>
        <translation>El 40 por ciento de las personas que menos tienen no tienen nada, por lo que la razón de Palma es desconocida.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>“{name}”: {n} spaces have no identifier and so no answers (features {ids}).</source>
        <translation>«{name}»: {n} espacios no tienen identificador y, por tanto, tampoco respuestas (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>“{name}”: {n} spaces share an identifier with another and have the same answers (spaces {ids}).</source>
        <translation>«{name}»: {n} espacios comparten identificador con otro y tienen las mismas respuestas (espacios {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>The scoring is the plugin's own: 0 is worst, 100 best, as the table of questions says. {n} of {all} spaces have answers.</source>
        <translation>La puntuación es propia del complemento: 0 es lo peor, 100 lo mejor, según la tabla de preguntas. {n} de {all} espacios tienen respuestas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>Scores of {n} spaces that fewer than {minimum:g} people stand behind, and what would give them away, are left empty.</source>
        <translation>Las puntuaciones de {n} espacios respaldadas por menos de {minimum:g} personas, y lo que las revelaría, se dejan vacías.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>No space has that many answers. Where surveyors filled in the forms rather than people who were asked, one form a space is enough: set the smallest number of answers to 1.</source>
        <translation>Ningún espacio tiene tantas respuestas. Donde los formularios los rellenaron los encuestadores y no las personas consultadas, basta un formulario por espacio: ponga en 1 el número mínimo de respuestas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>The denominator is the built-up extent, but no built-up layer is given. Give one, or choose “city”.</source>
        <translation>El denominador es la extensión construida, pero no se indica ninguna capa de lo construido. Indique una, o elija «city».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>No counted open space of “{spaces}” and no street of “{streets}” lies in “{areas}”. Check that they show the same city and that their CRSs are right.</source>
        <translation>Ningún espacio abierto que cuente de «{spaces}» ni ninguna calle de «{streets}» está en «{areas}». Compruebe que muestren la misma ciudad y que sus SRC sean correctos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>Shares are of the built-up extent within the areas.</source>
        <translation>Las proporciones se refieren a la extensión construida dentro de las zonas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>Shares are of all land within the municipal boundary, as the areas give it. Where the areas are an urban extent, say so beside the figure.</source>
        <translation>Las proporciones se refieren a todo el suelo dentro del límite municipal, según lo dan las zonas. Donde las zonas sean una extensión urbana, indíquelo junto a la cifra.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_sites.py"/>
        <source>Layer “{name}”: the field “{field}” adds up to 0, so there is nobody to choose sites for. Choose another field, or check its values.</source>
        <translation>Capa «{name}»: el campo «{field}» suma 0, por lo que no hay nadie para quien elegir sitios. Elija otro campo, o compruebe sus valores.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_sites.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden for {n} sites (field suppressed).</source>
        <translation>Los recuentos de menos de {minimum:g} personas, y lo que los revelaría, se ocultan en {n} sitios (campo suppressed).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: a dimension cannot be called “{name}”, the name of the score of all dimensions (lines {ids}). Call it something else.</source>
        <translation>Tabla «{table}»: una dimensión no puede llamarse «{name}», el nombre de la puntuación de todas las dimensiones (líneas {ids}). Dele otro nombre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: column “{column}” runs from 0 (worst) to 100 (best), but not in lines {ids}. Correct them.</source>
        <translation>Tabla «{table}»: la columna «{column}» va de 0 (peor) a 100 (mejor), pero no en las líneas {ids}. Corríjalas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: the weight is negative in lines {ids}. Correct it.</source>
        <translation>Tabla «{table}»: el peso es negativo en las líneas {ids}. Corríjalo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: line {line} repeats the answer “{answer}” of question “{question}”. Keep one of each.</source>
        <translation>Tabla «{table}»: la línea {line} repite la respuesta «{answer}» de la pregunta «{question}». Conserve una de cada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: the range “{answer}” of line {line} does not run from a smaller to a larger number (one with score_to needs both). Write it as 1..5.</source>
        <translation>Tabla «{table}»: el rango «{answer}» de la línea {line} no va de un número menor a uno mayor (uno con score_to necesita ambos). Escríbalo como 1..5.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: question “{question}” has different values of “{column}” (lines {ids}). Give it one.</source>
        <translation>Tabla «{table}»: la pregunta «{question}» tiene valores distintos de «{column}» (líneas {ids}). Dele uno solo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Layer “{name}”: question “{question}” may be any of the fields {fields}. Write the whole name of the right one into the table of questions.</source>
        <translation>Capa «{name}»: la pregunta «{question}» puede ser cualquiera de los campos {fields}. Escriba el nombre completo del correcto en la tabla de preguntas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>Table “{table}”: a walking distance must be above 0 m, but is not in lines {ids}.</source>
        <translation>Tabla «{table}»: una distancia a pie debe ser superior a 0 m, pero no lo es en las líneas {ids}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>“{name}”: {n} facilities of the classes {classes} are not in the table of distances and serve up to {distance_m:g} m.</source>
        <translation>«{name}»: {n} equipamientos de las clases {classes} no están en la tabla de distancias y sirven hasta {distance_m:g} m.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>Walking distance by class: {distances}.</source>
        <translation>Distancia a pie por clase: {distances}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>“{name}”: the field {field} is empty for {n} facilities (features {ids}): their capacity is not known. The supply per person leaves them out: a least figure near them, and empty where no other facility reaches.</source>
        <translation>«{name}»: el campo {field} está vacío en {n} equipamientos (objetos {ids}): su capacidad no se conoce. La oferta por persona los excluye: es una cifra mínima cerca de ellos, y queda vacía donde no llega ningún otro equipamiento.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>“{name}”: {n} facilities reach nobody; their capacity of {supply:g} is in no supply ratio (features {ids}).</source>
        <translation>«{name}»: {n} equipamientos no llegan a nadie; su capacidad de {supply:g} no figura en ninguna razón de oferta (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>“{name}”: {n} candidates are drawn again where another is (features {ids}). A site and its double serve the same people, who count once.</source>
        <translation>«{name}»: {n} candidatos están dibujados de nuevo donde hay otro (objetos {ids}). Un sitio y su doble sirven a las mismas personas, que cuentan una vez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>“{name}”: {n} candidates overlap each other (features {ids}). Each is a site of its own; people near several count once.</source>
        <translation>«{name}»: {n} candidatos se superponen entre sí (objetos {ids}). Cada uno es un sitio por sí mismo; las personas cercanas a varios cuentan una vez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>“{name}”: {n} candidates overlap open spaces of “{existing}” (features {ids}). They stay in the choice, but people whom those spaces serve already are never counted as newly served.</source>
        <translation>«{name}»: {n} candidatos se superponen a espacios abiertos de «{existing}» (objetos {ids}). Siguen entre las opciones, pero las personas a las que esos espacios ya atienden nunca se cuentan como atendidas por primera vez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>Chosen sites of rank {ranks} overlap each other on the ground: build on one, or on the part that is free.</source>
        <translation>Los sitios elegidos con los puestos {ranks} se superponen sobre el terreno: construya en uno solo, o en la parte libre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>{n} of the chosen sites bring nobody within reach who was not already (features {ids}); they only make up the number.</source>
        <translation>{n} de los sitios elegidos no ponen al alcance a nadie que no lo estuviera ya (objetos {ids}); solo completan el número.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The number of sites must be 1 or more; {n} was given.</source>
        <translation>El número de sitios debe ser 1 o más; se indicó {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The share to reach must be above 0 % and at most 100 %; {value:g} was given.</source>
        <translation>La proporción que alcanzar debe ser superior al 0 % y del 100 % como máximo; se indicó {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The time limit must be above 0 seconds; {value:g} was given.</source>
        <translation>El límite de tiempo debe ser superior a 0 segundos; se indicó {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The method must be one of {known}; “{value}” was given.</source>
        <translation>El método debe ser uno de {known}; se indicó «{value}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Sites are chosen and ranked, and a target is measured, by the field “{field}”; newly_served and the shares served count everyone.</source>
        <translation>Los sitios se eligen y clasifican, y la meta se mide, según el campo «{field}»; newly_served y las proporciones atendidas cuentan a todas las personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Choosing among {n} sites, for {limit:g} seconds at most</source>
        <translation>Eligiendo entre {n} sitios, durante {limit:g} segundos como máximo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>A share to reach is given ({target:g} %): it decides how many sites there are, and the number of sites ({n}) is not used.</source>
        <translation>Se indica una proporción que alcanzar ({target:g} %): ella decide cuántos sitios hay, y el número de sitios ({n}) no se usa.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>{target:g} % are served already by the spaces that exist: no site is needed.</source>
        <translation>El {target:g} % ya está atendido por los espacios existentes: no se necesita ningún sitio.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>{asked} sites are asked for, but “{name}” has {n} candidates: all of them are chosen.</source>
        <translation>Se piden {asked} sitios, pero «{name}» tiene {n} candidatos: se eligen todos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The target of {target:g} % cannot be reached: all {n} candidates of “{name}” together bring it from {before:.2f} % to {most:.2f} %. Choose a lower target, a longer walking distance, or more candidates.</source>
        <translation>La meta del {target:g} % no se puede alcanzar: los {n} candidatos de «{name}» juntos la llevan del {before:.2f} % al {most:.2f} %. Elija una meta menor, una distancia a pie mayor, o más candidatos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Chosen one after another (greedy): no choice of as many sites can do better by more than {gap:.2f} % of the best (bound of the linear programme).</source>
        <translation>Elegidos uno tras otro (greedy): ninguna elección con el mismo número de sitios puede ser mejor en más del {gap:.2f} % de la mejor (cota del programa lineal).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Proved: no other choice of as many sites newly serves more.</source>
        <translation>Demostrado: ninguna otra elección con el mismo número de sitios atiende por primera vez a más personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The search ended at the time limit of {limit:g} seconds. This is the best choice found; it is proved to lie at most {gap:.2f} % below the best there is. A longer time limit may close the gap.</source>
        <translation>La búsqueda terminó en el límite de tiempo de {limit:g} segundos. Esta es la mejor elección encontrada; está demostrado que queda como máximo un {gap:.2f} % por debajo de la mejor que existe. Un límite de tiempo mayor puede cerrar la brecha.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Proved: fewer than {n} sites do not reach {target:g} %.</source>
        <translation>Demostrado: menos de {n} sitios no alcanzan el {target:g} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The search ended at the time limit of {limit:g} seconds: {n} sites reach {target:g} %, and at least {least} are needed. A longer time limit may close the gap.</source>
        <translation>La búsqueda terminó en el límite de tiempo de {limit:g} segundos: {n} sitios alcanzan el {target:g} %, y se necesitan al menos {least}. Un límite de tiempo mayor puede cerrar la brecha.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Chosen one after another (greedy): {n} sites reach {target:g} %, and at least {least} are needed (bound of the linear programme).</source>
        <translation>Elegidos uno tras otro (greedy): {n} sitios alcanzan el {target:g} %, y se necesitan al menos {least} (cota del programa lineal).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The package scipy of this QGIS is older than 1.9 and cannot finish the search. This is the best choice found; it is proved to lie at most {gap:.2f} % from the best there is.</source>
        <translation>El paquete scipy de este QGIS es anterior a 1.9 y no puede terminar la búsqueda. Esta es la mejor elección encontrada; está demostrado que está como máximo a un {gap:.2f} % de la mejor que existe.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_reach.py"/>
        <source>Walking from each candidate site</source>
        <translation>Midiendo recorridos a pie desde cada sitio candidato</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_reach.py"/>
        <source>Layer “{name}” is empty: nobody has a public space yet.</source>
        <translation>La capa «{name}» está vacía: nadie tiene aún un espacio público.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_reach.py"/>
        <source>{people:.0f} people ({n} features) live farther than {max_snap_m:g} m from a usable street: a site serves them only where they live inside it. They count as not served.</source>
        <translation>{people:.0f} personas ({n} objetos) viven a más de {max_snap_m:g} m de una calle utilizable: un sitio las atiende solo si viven dentro de él. Cuentan como no atendidas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>{n} rejected spaces stay in the layer but in no number.</source>
        <translation>{n} espacios rechazados permanecen en la capa, pero no en los números.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>No space of “{spaces}” lies in “{areas}”. Check that both show the same city and that their CRSs are right.</source>
        <translation>Ningún espacio de «{spaces}» está en «{areas}». Compruebe que ambos muestren la misma ciudad y que sus SRC sean correctos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>{n} spaces lie outside “{areas}” and are in no figure.</source>
        <translation>{n} espacios están fuera de «{areas}» y no figuran en ninguna cifra.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>{n:,.0f} people live outside the areas.</source>
        <translation>{n:,.0f} personas viven fuera de las zonas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_merging.py"/>
        <source>{n} spaces that touch and are alike were merged into {merged} (of {all} spaces).</source>
        <translation>{n} espacios contiguos y semejantes se combinaron en {merged} (de {all} espacios).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_merging.py"/>
        <source>All spaces of “{name}” are smaller than {min_area_m2:g} m². Lower the smallest area.</source>
        <translation>Todos los espacios de «{name}» miden menos de {min_area_m2:g} m². Reduzca el área mínima.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_merging.py"/>
        <source>{n} spaces smaller than {min_area_m2:g} m² were left out.</source>
        <translation>Se excluyeron {n} espacios de menos de {min_area_m2:g} m².</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_sizes.py"/>
        <source>Table “{name}”: the size classes {classes} have no lower limit, a limit that is not below the upper one, or overlap another class. Correct min_ha and max_ha.</source>
        <translation>Tabla «{name}»: las clases de tamaño {classes} no tienen límite inferior, tienen un límite que no es menor que el superior, o se superponen a otra clase. Corrija min_ha y max_ha.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>Layer “{name}” is no earlier inventory: it has neither of the fields space_id and status. Choose an earlier result of this step, or none.</source>
        <translation>La capa «{name}» no es un inventario anterior: no tiene ninguno de los campos space_id y status. Elija un resultado anterior de este paso, o ninguno.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} of {all} spaces are in the previous inventory; what was decided about {decided} of them was carried over.</source>
        <translation>{n} de {all} espacios están en el inventario anterior; se trasladó lo decidido sobre {decided} de ellos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} spaces were several about which different things had been decided: {examples}. What was decided about more than half of a space holds; without such, the space is to be checked.</source>
        <translation>{n} espacios eran varios sobre los que se habían decidido cosas distintas: {examples}. Vale lo decidido sobre más de la mitad de un espacio; si no lo hay, el espacio queda por comprobar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} spaces are more than twice as large as when it was decided about them (previously {ids}). What was decided stands; look at them again.</source>
        <translation>{n} espacios miden más del doble que cuando se decidió sobre ellos (antes {ids}). Lo decidido se mantiene; revíselos de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>“{name}”: the {field} of features {ids} is none of {known} ({values}), so what was decided about it is not known. Correct it there and run this step again.</source>
        <translation>«{name}»: {field} de los objetos {ids} no es ninguno de {known} ({values}), por lo que no se sabe qué se decidió al respecto. Corríjalo allí y ejecute de nuevo este paso.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} spaces of the previous inventory have no counterpart any more, {verified} of them verified. Spaces: {ids}. If they still exist, add them to the open spaces.</source>
        <translation>{n} espacios del inventario anterior ya no tienen contraparte, {verified} de ellos verificados. Espacios: {ids}. Si aún existen, añádalos a los espacios abiertos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}” tells neither what its spaces are nor who may enter them: all count as open to the public until somebody rejects them.</source>
        <translation>«{name}» no indica ni qué son sus espacios ni quién puede entrar en ellos: todos cuentan como abiertos al público hasta que alguien los rechace.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}” does not tell what its spaces are: they count by their access alone.</source>
        <translation>«{name}» no indica qué son sus espacios: cuentan solo según su acceso.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}”: the kinds {kinds} are not in the table of kinds; they are to be checked. Add them to the table to decide whether they count.</source>
        <translation>«{name}»: los tipos {kinds} no están en la tabla de tipos; quedan por comprobar. Añádalos a la tabla para decidir si cuentan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}”: the access of features {ids} is told in words that are not known ({values}) and counts as unknown.</source>
        <translation>«{name}»: el acceso de los objetos {ids} está indicado con palabras desconocidas ({values}) y cuenta como desconocido.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}”: the status of features {ids} is none of {known} ({values}); it was set from their kind and access.</source>
        <translation>«{name}»: el estado de los objetos {ids} no es ninguno de {known} ({values}); se estableció según su tipo y acceso.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Joining the streets</source>
        <translation>Uniendo las calles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Walking from homes to streets</source>
        <translation>Midiendo recorridos de las viviendas a las calles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Finding the entrances</source>
        <translation>Buscando las entradas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Self-check: 0 of {n} catchment parts lie beyond the distance ({distances} m).</source>
        <translation>Autocomprobación: 0 de {n} partes de áreas de servicio superan la distancia ({distances} m).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>“{name}”: {n} entrances lie farther than {tolerance_m:g} m from any place and were not used (features {ids}).</source>
        <translation>«{name}»: {n} entradas están a más de {tolerance_m:g} m de cualquier lugar y no se usaron (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>“{name}”: {n} entrances lie farther than {max_snap_m:g} m from any street and lead nowhere (features {ids}).</source>
        <translation>«{name}»: {n} entradas están a más de {max_snap_m:g} m de cualquier calle y no llevan a ninguna parte (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>Lengths and areas measured in {crs}.</source>
        <translation>Longitudes y áreas medidas en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>Counting intersections</source>
        <translation>Contando las intersecciones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>“{name}”: at {n} places streets of one level cross without a shared vertex; these are not counted as intersections. If the streets do meet there, choose “Join streets that cross without a vertex”.</source>
        <translation>«{name}»: en {n} lugares se cruzan calles de un mismo nivel sin un vértice compartido; no se cuentan como intersecciones. Si las calles sí se encuentran allí, elija «Unir calles que se cruzan sin vértice».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>{nodes} intersections closer than {merge_m:g} m along a street were counted as {n}: carriageways of one street, offset crossings.</source>
        <translation>{nodes} intersecciones a menos de {merge_m:g} m a lo largo de una calle se contaron como {n}: calzadas de una misma calle, cruces desplazados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>{n} street ends lie on the edge of the areas, where the streets were cut; they are no dead ends.</source>
        <translation>{n} extremos de calle están en el borde de las zonas, donde se cortaron las calles; no son calles sin salida.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>Scores of {indicator}: {source}.</source>
        <translation>Puntuaciones de {indicator}: {source}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>There is no benchmark for {indicators}: without a score.</source>
        <translation>No hay valor de referencia para {indicators}: sin puntuación.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Widths between facades need a layer of buildings. Give one, or take the widths from the table.</source>
        <translation>Los anchos entre fachadas necesitan una capa de edificios. Indique una, o tome los anchos de la tabla.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Measuring between facades</source>
        <translation>Midiendo entre fachadas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>The areas overlap by {pct:.1f} percent of the city; the city's figures count their union once.</source>
        <translation>Las zonas se superponen en un {pct:.1f} por ciento de la ciudad; las cifras de la ciudad cuentan su unión una vez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>No street of “{streets}” lies in or near “{areas}”. Check that they show the same city and that both layers have the right CRS.</source>
        <translation>Ninguna calle de «{streets}» está en «{areas}» ni cerca. Compruebe que muestren la misma ciudad y que ambas capas tengan el SRC correcto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>{n} streets take the space between the building facades on both sides as their width (low and high: its quartiles). This is the plugin's own estimate: it includes front yards and does not count as measured.</source>
        <translation>{n} calles toman como ancho el espacio entre las fachadas de los edificios a ambos lados (bajo y alto: sus cuartiles). Es una estimación propia del complemento: incluye los antejardines y no cuenta como medida.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>None of the sample points fell inside “{name}”. Ask for more samples per km² (now {density:g}).</source>
        <translation>Ninguno de los puntos de muestra cayó dentro de «{name}». Pida más muestras por km² (ahora {density:g}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Uniting street land</source>
        <translation>Uniendo el suelo de calles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Street land with low widths</source>
        <translation>Suelo de calles con anchos bajos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Street land with high widths</source>
        <translation>Suelo de calles con anchos altos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Estimated from {n} circles of {ha:g} ha around ten shifted sets of Halton points, {density:g} per km² of the bounding box and so of the city; points outside are dropped, circles cut at the edge. Unbiased where streets are as dense at the edge as further inside. Street land is given within circles only.</source>
        <translation>Estimado a partir de {n} círculos de {ha:g} ha alrededor de diez conjuntos desplazados de puntos de Halton, {density:g} por km² del rectángulo envolvente y, por tanto, de la ciudad; los puntos de fuera se descartan y los círculos se cortan en el borde. Sin sesgo donde las calles son tan densas en el borde como más adentro. El suelo de calles se da solo dentro de los círculos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>{n} of ten sets have no point inside, so the standard error is unknown. Ask for more samples per km².</source>
        <translation>{n} de diez conjuntos no tienen ningún punto dentro, por lo que el error estándar es desconocido. Pida más muestras por km².</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Table “{name}”: lines {ids} count as street but have no central width. Give one in metres.</source>
        <translation>Tabla «{name}»: las líneas {ids} cuentan como calle pero no tienen ancho central. Indique uno en metros.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Table “{name}”: the widths in lines {ids} must satisfy 0 &lt; low ≤ central ≤ high ≤ {most:g} m.</source>
        <translation>Tabla «{name}»: los anchos de las líneas {ids} deben cumplir 0 &lt; bajo ≤ central ≤ alto ≤ {most:g} m.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Table “{table}” has no width for these classes of “{name}”: {counts}. Add a row for each, or a row “{unknown}” for all of them.</source>
        <translation>La tabla «{table}» no tiene ancho para estas clases de «{name}»: {counts}. Añada una fila para cada una, o una fila «{unknown}» para todas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>None of the {n} features of “{name}” counts as a street ({counts}). Check the class field and the column counts_as_street of table “{table}”.</source>
        <translation>Ninguno de los {n} objetos de «{name}» cuenta como calle ({counts}). Compruebe el campo de clase y la columna counts_as_street de la tabla «{table}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Of {n} features of “{name}” in and near the areas, {counted} count as streets. {measured} have a measured width; the others take theirs by class from table “{table}”.</source>
        <translation>De {n} objetos de «{name}» en las zonas y cerca de ellas, {counted} cuentan como calles. {measured} tienen un ancho medido; los demás toman el suyo por clase de la tabla «{table}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Left out as no street land: {counts}.</source>
        <translation>Excluidos por no ser suelo de calles: {counts}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>These classes are not in table “{table}” and count like its row “{unknown}”: {counts}.</source>
        <translation>Estas clases no están en la tabla «{table}» y cuentan como su fila «{unknown}»: {counts}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>{n} widths of “{name}” are no number between 0 and {most:g} m and were replaced by the table's (features {ids}).</source>
        <translation>{n} anchos de «{name}» no son un número entre 0 y {most:g} m y se reemplazaron por los de la tabla (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>Layer “{name}” has none of the questions of the table ({questions}). Its fields are: {fields}. Write your questions and answers into a copy of public_space_questions.csv and choose it as the table of questions.</source>
        <translation>La capa «{name}» no tiene ninguna de las preguntas de la tabla ({questions}). Sus campos son: {fields}. Escriba sus preguntas y respuestas en una copia de public_space_questions.csv y elíjala como tabla de preguntas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}” has no field for {n} questions of the table, which count nowhere: {questions}.</source>
        <translation>«{name}» no tiene campo para {n} preguntas de la tabla, que no cuentan en ninguna parte: {questions}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}”: {n} forms came twice and count once (submissions {ids}). In {differ} of them the answers differ from those that came first, which count.</source>
        <translation>«{name}»: {n} formularios se recibieron dos veces y cuentan una (envíos {ids}). En {differ} de ellos las respuestas difieren de las primeras recibidas, que son las que cuentan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}”: {n} answers are not in the table of questions and count as not given. By value (features): {values}. Add them to the table if they are right.</source>
        <translation>«{name}»: {n} respuestas no están en la tabla de preguntas y cuentan como no dadas. Por valor (objetos): {values}. Añádalas a la tabla si son correctas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}”: about {n} spaces respondents tell different things; their scores are averaged. By question (spaces): {examples}.</source>
        <translation>«{name}»: sobre {n} espacios, las personas encuestadas dicen cosas distintas; sus puntuaciones se promedian. Por pregunta (espacios): {examples}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>Layer “{name}”: field “{field}” has {n} different values, too many for groups. Choose one with classes, such as sex or age group.</source>
        <translation>Capa «{name}»: el campo «{field}» tiene {n} valores distintos, demasiados para grupos. Elija uno con clases, como sexo o grupo de edad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>{n} forms do not tell the group ({field}); they count for everyone.</source>
        <translation>{n} formularios no indican el grupo ({field}); cuentan para el total.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>“{name}”: a form that came twice is told by the field “{field}”.</source>
        <translation>«{name}»: un formulario recibido dos veces se reconoce por el campo «{field}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>No answer of “{survey}” is about a space of “{spaces}”: the survey names the spaces {told}, the layer has {ids}. Choose the fields that hold the same identifiers.</source>
        <translation>Ninguna respuesta de «{survey}» se refiere a un espacio de «{spaces}»: la encuesta nombra los espacios {told}, la capa tiene {ids}. Elija los campos que contienen los mismos identificadores.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>“{name}”: {n} forms name no space and count nowhere (features {ids}).</source>
        <translation>«{name}»: {n} formularios no nombran ningún espacio y no cuentan en ninguna parte (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>“{name}”: {n} forms are about spaces that “{spaces}” does not have and count nowhere (spaces {ids}; features {rows}).</source>
        <translation>«{name}»: {n} formularios se refieren a espacios que «{spaces}» no tiene y no cuentan en ninguna parte (espacios {ids}; objetos {rows}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/affected_people.py"/>
        <source>Affected people are those who lived in damaged buildings before the event, not those directly affected of SDG 11.5.1. Residents are unknown for {unknown} of {damaged} damaged buildings, which add nobody.</source>
        <translation>Las personas afectadas son las que vivían en edificios dañados antes del evento, no las directamente afectadas del ODS 11.5.1. No se conocen los residentes de {unknown} de {damaged} edificios dañados, que no suman a nadie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/affected_people.py"/>
        <source>Numbers under {minimum:g} people, and what would give them away, are hidden in {n} areas and {cells} rows of the table of sectors (field suppressed).</source>
        <translation>Los números de menos de {minimum:g} personas, y lo que los revelaría, se ocultan en {n} zonas y {cells} filas de la tabla de sectores (campo suppressed).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/analysed_area.py"/>
        <source>Everything is taken as analysed, as asked: a building without a damage site counts as undamaged.</source>
        <translation>Todo se considera analizado, como se pidió: un edificio sin sitio de daños cuenta como no dañado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/analysed_area.py"/>
        <source>No layer says which land was analysed, so nobody knows whether a building without a damage site is undamaged: numbers and percentages of analysed buildings stay empty. Give the analysed area of the product.</source>
        <translation>Ninguna capa dice qué suelo se analizó, por lo que nadie sabe si un edificio sin sitio de daños no está dañado: los números y porcentajes de edificios analizados quedan vacíos. Indique el área analizada del producto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/analysed_area.py"/>
        <source>“{name}” says what was analysed; so not everything is taken as analysed.</source>
        <translation>«{name}» dice qué se analizó; por tanto, no todo se considera analizado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>None of the {n} sites of “{name}” has damage of class {lowest} ({word}) or more, so none blocks a street.</source>
        <translation>Ninguno de los {n} sitios de «{name}» tiene daños de clase {lowest} ({word}) o superior, por lo que ninguno bloquea una calle.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>{parts} street parts, {km:.2f} km, lie within {reach_m:g} m of a site with damage from {word} upwards and count as blocked by debris: the plugin's own rule. Nobody has looked at the streets themselves.</source>
        <translation>{parts} tramos de calle, {km:.2f} km, están a menos de {reach_m:g} m de un sitio con daños de {word} en adelante y cuentan como bloqueados por escombros: regla propia del complemento. Nadie ha inspeccionado las calles mismas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>None of the {n} sites with damage from {word} upwards lies within {reach_m:g} m of an open street: the nearest is {nearest_m:.0f} m away.</source>
        <translation>Ninguno de los {n} sitios con daños de {word} en adelante está a menos de {reach_m:g} m de una calle abierta: el más cercano está a {nearest_m:.0f} m.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>None of the {n} streets of “{name}” is blocked, so nobody is cut off. If that is not so, check the field that says what is blocked, the damage classes that block, and the reach of debris.</source>
        <translation>Ninguna de las {n} calles de «{name}» está bloqueada, por lo que nadie está aislado. Si no es así, compruebe el campo que dice qué está bloqueado, las clases de daños que bloquean y el alcance de los escombros.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>Every street of “{name}” is blocked, so everyone is cut off. If that is not so, check whether the field “{field}” says which streets are open instead.</source>
        <translation>Todas las calles de «{name}» están bloqueadas, por lo que todas las personas están aisladas. Si no es así, compruebe si el campo «{field}» dice más bien qué calles están abiertas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_words.py"/>
        <source>Layer “{name}”: nobody knows whether {values} in the field “{field}” mean blocked (features {ids}). Use yes and no, or give a table of your own words (BLOCKED_TABLE: a CSV with the columns word and blocked). Damage classes 0 to 4 belong in a field called damage_class.</source>
        <translation>Capa «{name}»: nadie sabe si {values} en el campo «{field}» significan bloqueado (objetos {ids}). Use yes y no, o indique una tabla con sus propias palabras (BLOCKED_TABLE: un CSV con las columnas word y blocked). Las clases de daños de 0 a 4 deben estar en un campo llamado damage_class.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_words.py"/>
        <source>“{name}”: the field “{field}” is empty for {n} of {all} streets; they are taken as passable.</source>
        <translation>«{name}»: el campo «{field}» está vacío en {n} de {all} calles; se consideran transitables.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/changed_sites.py"/>
        <source>{n} sites lie outside “{areas}” and are in no row of it.</source>
        <translation>{n} sitios están fuera de «{areas}» y no figuran en ninguna de sus filas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/chosen_epoch.py"/>
        <source>Layer “{name}” has no epoch “{epoch}”. Its epochs are: {epochs}; its dates: {dates}. Choose one of them, “latest” or “all”.</source>
        <translation>La capa «{name}» no tiene la época «{epoch}». Sus épocas son: {epochs}; sus fechas: {dates}. Elija una de ellas, «latest» o «all».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/chosen_epoch.py"/>
        <source>“{name}”: {n} values of site_id name places that lie apart (features {ids}), as when the ids of two products repeat. These rows count as different sites.</source>
        <translation>«{name}»: {n} valores de site_id nombran lugares alejados entre sí (objetos {ids}), como cuando se repiten los ids de dos productos. Estas filas cuentan como sitios distintos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/chosen_epoch.py"/>
        <source>“{name}”: each site is taken at its newest row, {n} of {all} rows. Sites by epoch: {epochs}.</source>
        <translation>«{name}»: cada sitio se toma en su fila más reciente, {n} de {all} filas. Sitios por época: {epochs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>Layer “{name}”: the cost of clearing in “{field}” is not a number in features {ids}. Correct them or leave them empty.</source>
        <translation>Capa «{name}»: el costo de despeje en «{field}» no es un número en los objetos {ids}. Corríjalos o déjelos vacíos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>Layer “{name}”: the cost of clearing in “{field}” is negative in features {ids}. Correct them or leave them empty.</source>
        <translation>Capa «{name}»: el costo de despeje en «{field}» es negativo en los objetos {ids}. Corríjalos o déjelos vacíos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>No field of costs is chosen: the cost of clearing a part is its length in metres, and a budget is metres.</source>
        <translation>No se ha elegido campo de costos: el costo de despejar un tramo es su longitud en metros, y un presupuesto son metros.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>Layer “{name}”: the field “{field}” is empty for all {n} blocked streets. Fill in what clearing them costs, or choose no field to count metres.</source>
        <translation>Capa «{name}»: el campo «{field}» está vacío en las {n} calles bloqueadas. Rellene cuánto cuesta despejarlas, o no elija ningún campo para contar metros.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>“{name}”: the field “{field}” is empty for {n} blocked parts (features {ids}); they are taken at the median of the others, {per_m:.4g} a metre.</source>
        <translation>«{name}»: el campo «{field}» está vacío en {n} tramos bloqueados (objetos {ids}); se toma la mediana de los demás, {per_m:.4g} por metro.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/cut_off_counts.py"/>
        <source>Areas overlap: {n} places where people live lie in several. Each area counts them, the figures of the city count them once.</source>
        <translation>Hay zonas que se superponen: {n} lugares donde vive gente están en varias. Cada zona los cuenta; las cifras de la ciudad los cuentan una vez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/cut_off_counts.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden in {n} rows of the table by area (field suppressed).</source>
        <translation>Los recuentos de menos de {minimum:g} personas, y lo que los revelaría, se ocultan en {n} filas de la tabla por zona (campo suppressed).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_archive.py"/>
        <source>“{name}” cannot be unpacked ({reason}). Download it again, or unpack it yourself and choose the layer in it.</source>
        <translation>«{name}» no se puede descomprimir ({reason}). Descárguelo de nuevo, o descomprímalo usted mismo y elija la capa que contiene.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_archive.py"/>
        <source>“{name}” was refused: names in it lead out of its folder ({members}), so unpacking it could overwrite other files. Get the product from its publisher again.</source>
        <translation>«{name}» se rechazó: contiene nombres que llevan fuera de su carpeta ({members}), por lo que descomprimirlo podría sobrescribir otros archivos. Obtenga de nuevo el producto de su editor.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_archive.py"/>
        <source>“{name}” was refused: {packed:.0f} MB would unpack to {size:.0f} MB, which is more than a damage product has or the disk holds. Unpack it yourself if you trust it, and choose the layer in it.</source>
        <translation>«{name}» se rechazó: {packed:.0f} MB se descomprimirían en {size:.0f} MB, más de lo que tiene un producto de daños o cabe en el disco. Descomprímalo usted mismo si confía en él, y elija la capa que contiene.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>MATCH_M is {value}: a distance is 0 m or more.</source>
        <translation>MATCH_M es {value}: una distancia es de 0 m o más.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>Change is between two moments: choose one epoch or date, or “latest”, for each of the two, not “all”.</source>
        <translation>Un cambio se da entre dos momentos: elija una época o fecha, o «latest», para cada uno de los dos, no «all».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>The later layer “{after}” is older ({newest}) than the earlier one “{before}” ({other}). Exchange them unless you mean it.</source>
        <translation>La capa posterior «{after}» es más antigua ({newest}) que la anterior «{before}» ({other}). Intercámbielas, salvo que sea intencional.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>{n} sites have no counterpart before. Damaged ones count as new, which is right only where the earlier assessment looked: give the area that it analysed (BEFORE_AREA) to be sure.</source>
        <translation>{n} sitios no tienen contraparte antes. Los dañados cuentan como nuevos, lo que es correcto solo donde observó la evaluación anterior: indique el área que analizó (BEFORE_AREA) para estar seguro.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>{n} sites have no counterpart after. That is no sign of repair, so they cannot be compared: give the area that the later assessment analysed (AFTER_AREA), where it looked and found nothing.</source>
        <translation>{n} sitios no tienen contraparte después. Eso no es señal de reparación, por lo que no se pueden comparar: indique el área que analizó la evaluación posterior (AFTER_AREA), donde observó y no encontró nada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_classes.py"/>
        <source>Table “{path}”: the damage class in lines {ids} must be 1, 2, 3 or 4.</source>
        <translation>Tabla «{path}»: la clase de daños en las líneas {ids} debe ser 1, 2, 3 o 4.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_codes.py"/>
        <source>“{name}”: field “{field}” holds numbers. xBD has two codings (no-damage is 1 in one and 0 in the other), so numbers cannot be told apart: give the labels, or a crosswalk table with SCHEME = custom.</source>
        <translation>«{name}»: el campo «{field}» contiene números. xBD tiene dos codificaciones (no-damage es 1 en una y 0 en la otra), por lo que los números no se pueden distinguir: indique las etiquetas, o una tabla de correspondencias con SCHEME = custom.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_codes.py"/>
        <source>Table “{table}” reads the codes of UNOSAT's field “{field}” backwards. In UNOSAT's products 1 is destroyed, 2 severe, 3 moderate and 4 possible damage. Correct the table; if your data is really coded otherwise, give the field another name.</source>
        <translation>La tabla «{table}» lee al revés los códigos del campo «{field}» de UNOSAT. En los productos de UNOSAT, 1 es destruido, 2 grave, 3 moderado y 4 daños posibles. Corrija la tabla; si sus datos están realmente codificados de otro modo, dé otro nombre al campo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_codes.py"/>
        <source>“{name}”: the codes in “{field}” are turned round (“{other}” says {said}). In UNOSAT's products 1 is destroyed, 2 severe, 3 moderate and 4 possible damage. Get the product as UNOSAT published it, or choose SCHEME = custom and a crosswalk table if you know what the codes mean.</source>
        <translation>«{name}»: los códigos de «{field}» están invertidos («{other}» dice {said}). En los productos de UNOSAT, 1 es destruido, 2 grave, 3 moderado y 4 daños posibles. Obtenga el producto tal como lo publicó UNOSAT, o elija SCHEME = custom y una tabla de correspondencias si sabe qué significan los códigos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Give a table of unit costs, or the GDP per person in US dollars of 2010. Without unit costs nothing can be costed.</source>
        <translation>Indique una tabla de costos unitarios, o el PIB por persona en dólares estadounidenses de 2010. Sin costos unitarios no se puede calcular ningún costo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>The table of unit costs was used; the GDP per person stands in only where there is none, since amounts of other currencies and years cannot be added.</source>
        <translation>Se usó la tabla de costos unitarios; el PIB por persona solo la sustituye donde no la hay, ya que no se pueden sumar importes de otras monedas y años.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>The GDP per person must be above 0; {value:g} was given.</source>
        <translation>El PIB por persona debe ser superior a 0; se indicó {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Layer “{name}” has no field for the use of its buildings. Costs are known by use: choose the field with the use or the sector, or say what a building is taken as whose use is not known (residential). Its fields are: {fields}.</source>
        <translation>La capa «{name}» no tiene campo para el uso de sus edificios. Los costos se conocen por uso: elija el campo con el uso o el sector, o diga qué se supone para un edificio cuyo uso no se conoce (residential). Sus campos son: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>The use is not known for {n} of {all} damaged buildings: they are taken as “{use}”, as the parameter says.</source>
        <translation>No se conoce el uso de {n} de {all} edificios dañados: se toman como «{use}», según indica el parámetro.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>No use of the damaged buildings has a unit cost ({uses}). Write the table's uses as the buildings have them, or add a row with the use * for all others.</source>
        <translation>Ningún uso de los edificios dañados tiene costo unitario ({uses}). Escriba los usos de la tabla como los tienen los edificios, o añada una fila con el uso * para todos los demás.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>No unit cost for {n} of {all} damaged buildings (use: number): {uses}. They are not costed; “uncosted_pct” says their share.</source>
        <translation>Sin costo unitario para {n} de {all} edificios dañados (uso: número): {uses}. No se calcula su costo; «uncosted_pct» dice su proporción.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>{n} damaged buildings are not costed because their footprint or the ratio of their use and class is not known.</source>
        <translation>No se calcula el costo de {n} edificios dañados porque no se conoce su huella o la tasa de su uso y clase.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Amounts in {currency} of {year}, damage ratios from {table}. Low and high assume that everything errs together: they are bounds.</source>
        <translation>Importes en {currency} de {year}, tasas de daños de {table}. Bajo y alto suponen que todo se desvía a la vez: son cotas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Needs = damage × {better:g} (build back better) × {overheads:g} (overheads) × {inflation:g} (cumulative inflation since {year}).</source>
        <translation>Necesidades = daños × {better:g} (reconstruir mejor) × {overheads:g} (gastos generales) × {inflation:g} (inflación acumulada desde {year}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>{n} buildings are possibly damaged. Their part of the central amount stands in “possible_central”.</source>
        <translation>{n} edificios están posiblemente dañados. Su parte del importe central figura en «possible_central».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>p10, p50 and p90 come from {draws} draws: unit cost and ratio once per use and class, triangular between low, central and high. They do not add up over rows.</source>
        <translation>p10, p50 y p90 proceden de {draws} sorteos: costo unitario y tasa una vez por uso y clase, triangular entre bajo, central y alto. No se pueden sumar por filas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>Layer “{name}”: the field “{field}” is not a number of structures in features {ids}. Correct them or leave them empty, then run again.</source>
        <translation>Capa «{name}»: el campo «{field}» no es un número de estructuras en los objetos {ids}. Corríjalos o déjelos vacíos, y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>“{name}”: {n} areas without footprints (features {ids}) are analysed in part only. Nobody knows how many of their structures lie in that part, so their percentages stay empty.</source>
        <translation>«{name}»: {n} zonas sin huellas (objetos {ids}) están analizadas solo en parte. Nadie sabe cuántas de sus estructuras están en esa parte, por lo que sus porcentajes quedan vacíos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>“{name}”: {n} areas (features {ids}) have more damage sites than analysed structures, so their number of structures cannot be right and their percentages stay empty. Check the field.</source>
        <translation>«{name}»: {n} zonas (objetos {ids}) tienen más sitios de daños que estructuras analizadas, por lo que su número de estructuras no puede ser correcto y sus porcentajes quedan vacíos. Compruebe el campo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>Areas without footprints overlap, and nobody knows which structures they share: the number analysed in the city, and its percentage, stay empty.</source>
        <translation>Hay zonas sin huellas que se superponen, y nadie sabe qué estructuras comparten: el número analizado en la ciudad, y su porcentaje, quedan vacíos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>“{name}”: {n} damaged sites lie in areas without footprints (features {ids}) where nobody knows how many structures were analysed. They count as damaged, so the city has no percentage. Give footprints or the number of structures there, or leave these areas out.</source>
        <translation>«{name}»: {n} sitios dañados están en zonas sin huellas (objetos {ids}) donde nadie sabe cuántas estructuras se analizaron. Cuentan como dañados, por lo que la ciudad no tiene porcentaje. Indique las huellas o el número de estructuras de allí, o excluya estas zonas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>Areas of “{name}” overlap: {n} buildings or sites lie in more than one. They count in each row, and once in the figures of the city, so the rows add up to more than the city.</source>
        <translation>Hay zonas de «{name}» que se superponen: {n} edificios o sitios están en más de una. Cuentan en cada fila, y una vez en las cifras de la ciudad, por lo que las filas suman más que la ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>{n} buildings have a class that spans “{word}”, from which buildings count as damaged. They are not counted as damaged; split their class first if you know more.</source>
        <translation>{n} edificios tienen una clase que abarca «{word}», a partir de la cual los edificios cuentan como dañados. No se cuentan como dañados; divida antes su clase si sabe más.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_crosswalk.py"/>
        <source>Table “{path}” needs the columns source_class (the value in the data) and damage_class (0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed; empty: not analysed), and for a value between two classes damage_class_high.</source>
        <translation>La tabla «{path}» necesita las columnas source_class (el valor en los datos) y damage_class (0 ninguno, 1 posible, 2 moderado, 3 grave, 4 destruido; vacío: no analizado), y para un valor entre dos clases damage_class_high.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_crosswalk.py"/>
        <source>Table “{path}”: damage_class takes 0 to 4, none, possible, moderate, severe, destroyed, or nothing for not analysed; damage_class_high a higher one. Correct these lines (line: value): {ids}.</source>
        <translation>Tabla «{path}»: damage_class admite de 0 a 4, none, possible, moderate, severe, destroyed, o nada para no analizado; damage_class_high, uno superior. Corrija estas líneas (línea: valor): {ids}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_crosswalk.py"/>
        <source>Table “{path}” gives a value two different classes in these lines (line: value): {ids}. Keep one.</source>
        <translation>La tabla «{path}» da a un valor dos clases distintas en estas líneas (línea: valor): {ids}. Conserve una.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_dates.py"/>
        <source>“{layer}”: dates in “{field}” are written in {n} ways ({forms}); each was read as what it is.</source>
        <translation>«{layer}»: las fechas de «{field}» están escritas de {n} maneras ({forms}); cada una se leyó según su forma.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_dates.py"/>
        <source>“{layer}”: these values of “{field}” are no dates and became empty: {values}.</source>
        <translation>«{layer}»: estos valores de «{field}» no son fechas y quedaron vacíos: {values}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_dates.py"/>
        <source>“{layer}”: in these dates of “{field}” nothing tells the day from the month, so they became empty: {values}. Say with DATE_ORDER which comes first.</source>
        <translation>«{layer}»: en estas fechas de «{field}» nada distingue el día del mes, por lo que quedaron vacías: {values}. Indique con DATE_ORDER cuál va primero.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: the dates of a Copernicus product lie in its table of images (source), which was not found, so they are unknown. Give the product's zip as it was published.</source>
        <translation>«{name}»: las fechas de un producto de Copernicus están en su tabla de imágenes (source), que no se encontró, por lo que son desconocidas. Indique el zip del producto tal como se publicó.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: the product's table of images lacks these ids of “{field}”: {ids}.</source>
        <translation>«{name}»: a la tabla de imágenes del producto le faltan estos ids de «{field}»: {ids}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: the numbers of its date fields are not in order of time; epochs were numbered by date: {order}.</source>
        <translation>«{name}»: los números de sus campos de fecha no siguen el orden del tiempo; las épocas se numeraron por fecha: {order}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: {n} sites have their dates in another order than most; their records were put in order of time.</source>
        <translation>«{name}»: {n} sitios tienen sus fechas en un orden distinto al de la mayoría; sus registros se pusieron en orden temporal.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_fillers.py"/>
        <source>“{layer}”: “{value}” in “{field}” is a filler and became empty ({n} features).</source>
        <translation>«{layer}»: «{value}» en «{field}» es un valor de relleno y quedó vacío ({n} objetos).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>“{name}”: none of its damage values is known: {values}. Give a CROSSWALK_TABLE that says what they mean: a CSV file with the columns source_class and damage_class (0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed, empty: not analysed).</source>
        <translation>«{name}»: no se conoce ninguno de sus valores de daños: {values}. Indique una CROSSWALK_TABLE que diga qué significan: un archivo CSV con las columnas source_class y damage_class (0 ninguno, 1 posible, 2 moderado, 3 grave, 4 destruido, vacío: no analizado).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>{n} records are about no site by the crosswalk table and were left out: {values}.</source>
        <translation>{n} registros no corresponden a ningún sitio según la tabla de correspondencias y se excluyeron: {values}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>These values are in no crosswalk and got no class, since guessing would be worse: {values}. Write what they mean into a copy of {table} and give it as CROSSWALK_TABLE.</source>
        <translation>Estos valores no están en ninguna tabla de correspondencias y no recibieron clase, ya que suponerla sería peor: {values}. Escriba qué significan en una copia de {table} e indíquela como CROSSWALK_TABLE.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>{n} records span two classes in their source and were put into the lower one, as you chose.</source>
        <translation>{n} registros abarcan dos clases en su fuente y se asignaron a la inferior, como usted eligió.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>{n} records span two classes in their source and were put into the higher one, as you chose.</source>
        <translation>{n} registros abarcan dos clases en su fuente y se asignaron a la superior, como usted eligió.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_overlay.py"/>
        <source>Distances and areas measured in {crs}.</source>
        <translation>Distancias y áreas medidas en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_product.py"/>
        <source>“{name}”: these files in it cannot be read and were left out: {files}.</source>
        <translation>«{name}»: estos archivos que contiene no se pueden leer y se excluyeron: {files}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_product.py"/>
        <source>“{name}” holds no layer that can be read. A damage product is a zip, a GeoPackage, a shapefile, a geodatabase or a GeoJSON file.</source>
        <translation>«{name}» no contiene ninguna capa que se pueda leer. Un producto de daños es un zip, un GeoPackage, un shapefile, una geodatabase o un archivo GeoJSON.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_ratios.py"/>
        <source>Table “{path}”: the ratios in lines {ids} must satisfy 0 ≤ low ≤ central ≤ high ≤ 100 %.</source>
        <translation>Tabla «{path}»: las tasas de las líneas {ids} deben cumplir 0 ≤ bajo ≤ central ≤ alto ≤ 100 %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_ratios.py"/>
        <source>Table “{path}”: the ratios in lines {ids} are lower than those of a lighter damage class of the same use.</source>
        <translation>Tabla «{path}»: las tasas de las líneas {ids} son menores que las de una clase de daños más leve del mismo uso.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_ratios.py"/>
        <source>No damage ratio is known for the uses {uses}: low and high take the lowest and highest ratio of all uses in {table}.</source>
        <translation>No se conoce ninguna tasa de daños para los usos {uses}: bajo y alto toman la tasa más baja y la más alta de todos los usos en {table}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_records.py"/>
        <source>“{name}”: {n} features have no geometry and were left out (features {ids}).</source>
        <translation>«{name}»: {n} objetos no tienen geometría y se excluyeron (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_records.py"/>
        <source>“{name}”: {n} features are exact copies of others and count once (features {ids}).</source>
        <translation>«{name}»: {n} objetos son copias exactas de otros y cuentan una vez (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}” holds no damage sites. Choose a layer with features, or check its filter and selection. Where a product found no damage, there is nothing to overlay.</source>
        <translation>La capa «{name}» no contiene sitios de daños. Elija una capa con objetos, o compruebe su filtro y su selección. Donde un producto no encontró daños, no hay nada que superponer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}” has no field damage_class, so it is not a standardised damage layer. Run “Standardise damage” (standardisedamage) on it first and give its result here. Its fields are: {fields}.</source>
        <translation>La capa «{name}» no tiene el campo damage_class, por lo que no es una capa de daños normalizados. Ejecute antes «Normalizar daños» (standardisedamage) con ella e indique aquí su resultado. Sus campos son: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}”: damage_class_high is below damage_class in features {ids}. It is the upper end of a class that spans several; correct it or leave it empty.</source>
        <translation>Capa «{name}»: damage_class_high es inferior a damage_class en los objetos {ids}. Es el extremo superior de una clase que abarca varias; corríjalo o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}”: {field} holds {values} (features {ids}), but a class is a whole number from 0 (none) to 4 (destroyed), or empty where not analysed. Run “Standardise damage” (standardisedamage) on the product, with a crosswalk table where its words are not known.</source>
        <translation>Capa «{name}»: {field} contiene {values} (objetos {ids}), pero una clase es un número entero de 0 (ninguno) a 4 (destruido), o vacío donde no se analizó. Ejecute «Normalizar daños» (standardisedamage) con el producto, con una tabla de correspondencias donde no se conozcan sus palabras.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}”: {field} holds {values} (features {ids}), which are not dates of the form 2024-05-03. Correct them or leave them empty; “Standardise damage” (standardisedamage) reads other forms.</source>
        <translation>Capa «{name}»: {field} contiene {values} (objetos {ids}), que no son fechas de la forma 2024-05-03. Corríjalas o déjelas vacías; «Normalizar daños» (standardisedamage) lee otras formas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: {n} sites have a damage_class_high but no damage_class (features {ids}); taken as not analysed.</source>
        <translation>«{name}»: {n} sitios tienen damage_class_high pero no damage_class (objetos {ids}); se toman como no analizados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: the date of the image (sensor_date) is missing for {n} of {all} rows. They take the place of their epoch in the order of time, else they count as oldest.</source>
        <translation>«{name}»: falta la fecha de la imagen (sensor_date) en {n} de {all} filas. Ocupan el lugar de su época en el orden temporal; si no, cuentan como las más antiguas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: {n} sites are not analysed at the epoch used but are at another one; they count as not analysed. Choose the epoch “all” to use what is known of every epoch.</source>
        <translation>«{name}»: {n} sitios no están analizados en la época usada pero sí en otra; cuentan como no analizados. Elija la época «all» para usar lo que se sabe de todas las épocas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: {n} sites share their coordinate with another, at {places} coordinates, up to {most} on one. Reports placed on a quarter or a street instead of a building look like that: they all meet the one building there.</source>
        <translation>«{name}»: {n} sitios comparten su coordenada con otro, en {places} coordenadas, hasta {most} en una. Así se ven los informes situados en un barrio o una calle en vez de en un edificio: todos coinciden con el único edificio que hay allí.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: none of its {n} xBD label files holds a labelled building with coordinates. Choose the files from after the disaster (…_post_disaster.json).</source>
        <translation>«{name}»: ninguno de sus {n} archivos de etiquetas xBD contiene un edificio etiquetado con coordenadas. Elija los archivos posteriores al desastre (…_post_disaster.json).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: {n} xBD files from before the disaster have no labels and were passed over.</source>
        <translation>«{name}»: {n} archivos xBD anteriores al desastre no tienen etiquetas y se omitieron.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: these xBD files give their buildings in pixels only and were left out: {files}.</source>
        <translation>«{name}»: estos archivos xBD dan sus edificios solo en píxeles y se excluyeron: {files}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: these xBD files cannot be read and were left out: {files}.</source>
        <translation>«{name}»: estos archivos xBD no se pueden leer y se excluyeron: {files}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>{n} buildings have a range of damage classes: low takes the lower class, high the higher, central the mean of both.</source>
        <translation>{n} edificios tienen un rango de clases de daños: bajo toma la clase inferior, alto la superior, central la media de ambas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}” holds points, which have no footprint. Use building footprints, or name the field that holds the footprint in square metres.</source>
        <translation>La capa «{name}» contiene puntos, que no tienen huella. Use huellas de edificios, o indique el campo que contiene la huella en metros cuadrados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Footprints measured in {crs}.</source>
        <translation>Huellas medidas en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}” has no field “{field}” with the damage class (0 none to 4 destroyed). Use the buildings that “Damage overlay” makes, or choose the field. Its fields are: {fields}.</source>
        <translation>La capa «{name}» no tiene el campo «{field}» con la clase de daños (0 ninguno a 4 destruido). Use los edificios que crea «Superposición de daños», o elija el campo. Sus campos son: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: “{high}” is below “{field}” in features {ids}. It is the highest class a building may have: correct these features or leave it empty.</source>
        <translation>Capa «{name}»: «{high}» es inferior a «{field}» en los objetos {ids}. Es la clase más alta que puede tener un edificio: corrija estos objetos o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: “{field}” holds values that are no damage class ({values}) in features {ids}. Classes are 0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed; use “Standardise damage” for other codes.</source>
        <translation>Capa «{name}»: «{field}» contiene valores que no son clases de daños ({values}) en los objetos {ids}. Las clases son 0 ninguno, 1 posible, 2 moderado, 3 grave, 4 destruido; use «Normalizar daños» para otros códigos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: the levels in “{field}” are not numbers, or negative, in features {ids}. Correct them or leave them empty.</source>
        <translation>Capa «{name}»: las plantas en «{field}» no son números, o son negativas, en los objetos {ids}. Corríjalas o déjelas vacías.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>The number of levels is not known for {n} of {all} damaged buildings: they are taken as {levels:g}, as the parameter says.</source>
        <translation>No se conoce el número de plantas de {n} de {all} edificios dañados: se toma {levels:g}, según indica el parámetro.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: the footprint in “{field}” is not a number, or negative, in features {ids}. Correct them or leave them empty.</source>
        <translation>Capa «{name}»: la huella en «{field}» no es un número, o es negativa, en los objetos {ids}. Corríjala o déjela vacía.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Areas overlap: {n} buildings lie in several. Each area counts them, the total counts them once.</source>
        <translation>Hay zonas que se superponen: {n} edificios están en varias. Cada zona los cuenta; el total los cuenta una vez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>{n} of {all} damaged buildings lie outside the areas: they are in no row and not in the total.</source>
        <translation>{n} de {all} edificios dañados están fuera de las zonas: no figuran en ninguna fila ni en el total.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>{n} of {all} buildings have no damage class: they were not analysed, and are neither damaged nor undamaged here.</source>
        <translation>{n} de {all} edificios no tienen clase de daños: no se analizaron, y aquí no son ni dañados ni no dañados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>None of the {n} buildings is damaged.</source>
        <translation>Ninguno de los {n} edificios está dañado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>The bulk density must be above 0 t/m³; {value:g} was given.</source>
        <translation>La densidad aparente debe ser superior a 0 t/m³; se indicó {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>What a truck carries must be above 0 m³; {value:g} was given.</source>
        <translation>Lo que lleva un camión debe ser superior a 0 m³; se indicó {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>The height of a storey must be above 0 m; {value:g} was given.</source>
        <translation>La altura de una planta debe ser superior a 0 m; se indicó {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>FEMA volumes are for destroyed buildings: {homes} homes (low, central and high are light, medium and heavy vegetation) and {others} other buildings of {storey_m:g} m a storey. Lighter damage is not estimated.</source>
        <translation>Los volúmenes de FEMA son para edificios destruidos: {homes} viviendas (bajo, central y alto son vegetación ligera, media y densa) y {others} edificios de otro tipo con {storey_m:g} m por planta. Los daños menores no se estiman.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>{n} of {all} damaged buildings are not estimated: their footprint, or a factor for their type and class, is not known. “unestimated_pct” says their share.</source>
        <translation>{n} de {all} edificios dañados no se estiman: no se conoce su huella, o un factor para su tipo y clase. «unestimated_pct» dice su proporción.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>Cubic metres and truckloads are empty: they need the bulk density of the debris, for which no source gives a value that would fit everywhere. Give it in t/m³.</source>
        <translation>Los metros cúbicos y las cargas de camión están vacíos: necesitan la densidad aparente de los escombros, para la que ninguna fuente da un valor que sirva en todas partes. Indíquela en t/m³.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>Tonnes are empty: the method gives volumes, and the bulk density of the debris is not given.</source>
        <translation>Las toneladas están vacías: el método da volúmenes, y no se indica la densidad aparente de los escombros.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>The structural types {types} are not known: low and high take the lightest and the heaviest of all types in {table}, central their mean.</source>
        <translation>No se conocen los tipos estructurales {types}: bajo y alto toman el más ligero y el más pesado de todos los tipos en {table}, central su media.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}” is not a table of debris factors. Give the columns type, damage_class, t_m2_low, t_m2_central, t_m2_high, or those of debris_factors_hazus.csv.</source>
        <translation>La tabla «{path}» no es una tabla de factores de escombros. Dé las columnas type, damage_class, t_m2_low, t_m2_central, t_m2_high, o las de debris_factors_hazus.csv.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: lines {ids} need a unit weight of at least 0 and percentages between 0 and 100.</source>
        <translation>Tabla «{path}»: las líneas {ids} necesitan un peso unitario de al menos 0 y porcentajes entre 0 y 100.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: in lines {ids} the factors must satisfy 0 ≤ {low} ≤ {central} ≤ {high}.</source>
        <translation>Tabla «{path}»: en las líneas {ids} los factores deben cumplir 0 ≤ {low} ≤ {central} ≤ {high}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: lines {ids} give neither tonnes nor cubic metres.</source>
        <translation>Tabla «{path}»: las líneas {ids} no dan ni toneladas ni metros cúbicos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: lines {ids} repeat a type that an earlier line has.</source>
        <translation>Tabla «{path}»: las líneas {ids} repiten un tipo que ya tiene una línea anterior.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/hit_facilities.py"/>
        <source>“{name}” has damage classes of its own, as graded in the product; they are kept. Where they are empty, nobody analysed.</source>
        <translation>«{name}» tiene clases de daños propias, según la clasificación del producto; se conservan. Donde están vacías, nadie analizó.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/hit_streets.py"/>
        <source>Streets count as damaged along the parts within {match_m:g} m of a damaged site, where debris may lie: the plugin's own rule. Nobody has looked at the streets themselves.</source>
        <translation>Las calles cuentan como dañadas en los tramos a menos de {match_m:g} m de un sitio dañado, donde puede haber escombros: regla propia del complemento. Nadie ha inspeccionado las calles mismas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>Matching damage to buildings</source>
        <translation>Asignando daños a edificios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>Finding the area of each building</source>
        <translation>Buscando la zona de cada edificio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>Layer “{name}” has neither dates (sensor_date) nor epochs, so nobody can tell which site of a building is the latest. Choose the rule “worst” or “majority”, or add the dates.</source>
        <translation>La capa «{name}» no tiene fechas (sensor_date) ni épocas, por lo que nadie puede saber qué sitio de un edificio es el más reciente. Elija la regla «worst» o «majority», o añada las fechas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>None of the {n} sites of “{name}” lies in “{areas}” ({damaged} of them are damaged). Check that both show the same city and that their CRSs are right.</source>
        <translation>Ninguno de los {n} sitios de «{name}» está en «{areas}» ({damaged} de ellos están dañados). Compruebe que ambas muestren la misma ciudad y que sus SRC sean correctos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>{n} sites of “{name}” ({damaged} of them damaged) lie outside “{areas}”.</source>
        <translation>{n} sitios de «{name}» ({damaged} de ellos dañados) están fuera de «{areas}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>{n} damage sites lie outside the analysed land, and {buildings} damaged buildings, which do not count (field damaged_outside_n). Check that the analysed area is that of the product.</source>
        <translation>{n} sitios de daños están fuera del suelo analizado, y {buildings} edificios dañados, que no cuentan (campo damaged_outside_n). Compruebe que el área analizada sea la del producto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>{n} of {all} damage sites have no building within {match_m:g} m ({damaged} of them are damaged); they count where an area has no footprints, and are kept in the layer of unmatched sites.</source>
        <translation>{n} de {all} sitios de daños no tienen ningún edificio a menos de {match_m:g} m ({damaged} de ellos están dañados); cuentan donde una zona no tiene huellas, y se conservan en la capa de sitios sin asignar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>The population of “{name}” is not people: floor area or buildings stand in for them, which is enough for shares but not for numbers. How many people lived in damaged buildings is not known: spread people over the buildings first (“Population to buildings”).</source>
        <translation>La población de «{name}» no son personas: la superficie construida o los edificios las sustituyen, lo que basta para proporciones pero no para números. No se sabe cuántas personas vivían en edificios dañados: reparta antes a las personas entre los edificios («Población en los edificios»).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>“{name}”: no field of levels is chosen, so floor area is unknown; the footprint stands beside it.</source>
        <translation>«{name}»: no se ha elegido campo de plantas, por lo que la superficie construida es desconocida; la huella figura al lado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>“{name}”: the number of levels is unknown for {n} of {all} buildings ({wrong} hold something that is not a number). Their floor area is left out, not guessed.</source>
        <translation>«{name}»: se desconoce el número de plantas de {n} de {all} edificios ({wrong} contienen algo que no es un número). Su superficie construida se excluye, no se supone.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>“{name}”: the field {field} is empty for {n} of {all} buildings; they stand apart as “{word}”.</source>
        <translation>«{name}»: el campo {field} está vacío en {n} de {all} edificios; figuran aparte como «{word}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_area.py"/>
        <source>The product does not say which area it analysed. Without that nobody knows what is undamaged, so shares of damaged buildings cannot be computed.</source>
        <translation>El producto no dice qué área analizó. Sin ello nadie sabe qué no está dañado, por lo que no se pueden calcular proporciones de edificios dañados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_area.py"/>
        <source>The image footprints of “{name}” miss its area of interest; the whole area counts as analysed.</source>
        <translation>Las huellas de imagen de «{name}» no coinciden con su área de interés; toda el área cuenta como analizada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>SCHEME = custom needs CLASS_FIELD, the field that holds the damage, and CROSSWALK_TABLE, a CSV file with the columns source_class and damage_class (0 none to 4 destroyed, empty: not analysed). Copy one of resources/tables/damage_*.csv of the plugin to start from.</source>
        <translation>SCHEME = custom necesita CLASS_FIELD, el campo que contiene los daños, y CROSSWALK_TABLE, un archivo CSV con las columnas source_class y damage_class (0 ninguno a 4 destruido, vacío: no analizado). Copie una de resources/tables/damage_*.csv del complemento para empezar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>{key}: “{layer}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation>{key}: «{layer}» no tiene el campo «{field}». Sus campos son: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{layer}” holds {n} epochs with fields of their own, so {key} was not used. To read one epoch alone, name its field in CLASS_FIELD.</source>
        <translation>«{layer}» contiene {n} épocas con campos propios, por lo que no se usó {key}. Para leer una sola época, indique su campo en CLASS_FIELD.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation>«{name}» no tiene el campo «{field}». Sus campos son: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}” is in no scheme that is known (UNOSAT, Copernicus EMS, xBD). Say in CLASS_FIELD which field holds the damage and give a CROSSWALK_TABLE for its values, with SCHEME = custom. Its fields are: {fields}.</source>
        <translation>«{name}» no está en ningún esquema conocido (UNOSAT, Copernicus EMS, xBD). Indique en CLASS_FIELD qué campo contiene los daños y dé una CROSSWALK_TABLE para sus valores, con SCHEME = custom. Sus campos son: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}”: its damage layer has no features ({layers}). Check its filter and selection, or get the product again.</source>
        <translation>«{name}»: su capa de daños no tiene objetos ({layers}). Compruebe su filtro y su selección, u obtenga el producto de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}” holds no graded buildings. Its layers are: {layers}. Where one of them holds damage, name its field in CLASS_FIELD and give a CROSSWALK_TABLE, with SCHEME = custom.</source>
        <translation>«{name}» no contiene edificios clasificados. Sus capas son: {layers}. Donde una de ellas contenga daños, indique su campo en CLASS_FIELD y dé una CROSSWALK_TABLE, con SCHEME = custom.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>Layer “{name}” grades {n} features that are neither buildings, roads nor facilities; it was left out.</source>
        <translation>La capa «{name}» clasifica {n} objetos que no son edificios, vías ni equipamientos; se excluyó.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>{n} of {all} records have no date, so nobody can tell which of two is newer.</source>
        <translation>{n} de {all} registros no tienen fecha, por lo que nadie puede saber cuál de dos es más reciente.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>{sites} sites at {epochs} epochs: the counts are of records, so a site counts once an epoch. The chart shows each site's newest record.</source>
        <translation>{sites} sitios en {epochs} épocas: los recuentos son de registros, por lo que un sitio cuenta una vez por época. El gráfico muestra el registro más reciente de cada sitio.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>The product outlines buildings, undamaged ones among them. In a city without footprints the damage sites can be chosen as its buildings too; then every figure is about the buildings that the product drew.</source>
        <translation>El producto dibuja contornos de edificios, también de los no dañados. En una ciudad sin huellas, los sitios de daños se pueden elegir también como sus edificios; entonces todas las cifras se refieren a los edificios que dibujó el producto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{n} records were left out because a newer product, or one that could see the place, grades the same site. From oldest to newest: {products}.</source>
        <translation>{n} registros se excluyeron porque un producto más reciente, o uno que pudo ver el lugar, clasifica el mismo sitio. Del más antiguo al más reciente: {products}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{n} records have the outline of another with a newer image, or one that could see the place, and were left out.</source>
        <translation>{n} registros tienen el contorno de otro con una imagen más reciente, o que pudo ver el lugar, y se excluyeron.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{n} records are exact copies of records in another layer and count once.</source>
        <translation>{n} registros son copias exactas de registros de otra capa y cuentan una vez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>“{name}” mixes points, lines or polygons: each site became a point on its surface.</source>
        <translation>«{name}» mezcla puntos, líneas o polígonos: cada sitio se convirtió en un punto en su superficie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{places} coordinates hold {many} sites or more each, copies included, {n} in all (at most {most}, at {x:.6f}, {y:.6f}). Such reports were often placed on the middle of a street or district and not on their building: check them before they are counted by building.</source>
        <translation>{places} coordenadas contienen {many} sitios o más cada una, copias incluidas, {n} en total ({most} como máximo, en {x:.6f}, {y:.6f}). Esos informes a menudo se situaron en el centro de una calle o distrito y no en su edificio: compruébelos antes de contarlos por edificio.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>Layer “{name}”: the field “{field}” holds {n} different values, at most {most} kinds of service can be told apart. Choose a field with the kind of facility (clinic, school), not its name.</source>
        <translation>Capa «{name}»: el campo «{field}» contiene {n} valores distintos; se pueden distinguir {most} tipos de servicio como máximo. Elija un campo con el tipo de equipamiento (centro de salud, escuela), no su nombre.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>None of the {n} facilities of “{name}” lies within {max_snap_m:g} m of a street, so nobody could reach one. Check that both layers are of the same city and have the right CRS, or raise the longest way to a street.</source>
        <translation>Ninguno de los {n} equipamientos de «{name}» está a menos de {max_snap_m:g} m de una calle, por lo que nadie podría llegar a uno. Compruebe que ambas capas sean de la misma ciudad y tengan el SRC correcto, o aumente el recorrido máximo hasta una calle.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>“{name}”: {n} of {all} facilities lie farther than {max_snap_m:g} m from any street and serve nobody (features {ids}).</source>
        <translation>«{name}»: {n} de {all} equipamientos están a más de {max_snap_m:g} m de cualquier calle y no sirven a nadie (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>Layer “{name}”: the field “{field}” is empty for all facilities. Choose the field with the kind of facility, or none to take all as one kind.</source>
        <translation>Capa «{name}»: el campo «{field}» está vacío en todos los equipamientos. Elija el campo con el tipo de equipamiento, o ninguno para tomarlos todos como un solo tipo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>“{name}”: {n} facilities have no class in “{field}” and do not count (features {ids}).</source>
        <translation>«{name}»: {n} equipamientos no tienen clase en «{field}» y no cuentan (objetos {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Layer “{name}” has none of the criteria {lacking}. Use the areas that “Damage overlay” makes, joined with what else is known of them, or give a table of criteria of your own. Its fields are: {fields}.</source>
        <translation>La capa «{name}» no tiene ninguno de los criterios {lacking}. Use las zonas que crea «Superposición de daños», unidas a lo demás que se sepa de ellas, o indique una tabla de criterios propios. Sus campos son: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Ranked by the plugin's own criteria: {given}. Not known of these areas, and so not considered: {lacking}.</source>
        <translation>Clasificadas según los criterios propios del complemento: {given}. No se conocen en estas zonas, y por tanto no se consideran: {lacking}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Nothing is known of the damage in {n} areas, which were not analysed: they have no rank.</source>
        <translation>No se sabe nada de los daños en {n} zonas, que no se analizaron: no tienen puesto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>No criterion names a phase (absorptive, adaptive, transformative): “phase” is empty.</source>
        <translation>Ningún criterio nombra una fase (absorptive, adaptive, transformative): «phase» está vacío.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Phases are the plugin's own rule, not UN-Habitat's: the first of {phases} whose criteria score {from_score:g} of 100 or more, else {last}.</source>
        <translation>Las fases son una regla propia del complemento, no de ONU-Hábitat: la primera de {phases} cuyos criterios puntúan {from_score:g} de 100 o más; si no, {last}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>{n} ranked areas have no phase: the criteria that would decide are not known there.</source>
        <translation>{n} zonas clasificadas no tienen fase: allí no se conocen los criterios que la decidirían.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden for {n} steps of the order (field suppressed).</source>
        <translation>Los recuentos de menos de {minimum:g} personas, y lo que los revelaría, se ocultan en {n} pasos del orden (campo suppressed).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{people:.0f} people reached no facility before the event either and are not counted as cut off (field never_reached): {away:.0f} live too far from any street, for the others no street ever led to one.</source>
        <translation>{people:.0f} personas tampoco llegaban a ningún equipamiento antes del evento y no se cuentan como aisladas (campo never_reached): {away:.0f} viven demasiado lejos de cualquier calle; para las demás, ninguna calle llevó nunca a uno.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{people:.0f} people reached no facility before the event either and are not counted as cut off (field never_reached).</source>
        <translation>{people:.0f} personas tampoco llegaban a ningún equipamiento antes del evento y no se cuentan como aisladas (campo never_reached).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Nobody is cut off: there is a way around each of the {n} blocked parts.</source>
        <translation>Nadie está aislado: cada uno de los {n} tramos bloqueados se puede rodear.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Proved: no order of the {n} parts that decide is better. Found chain by chain it is as good.</source>
        <translation>Demostrado: ningún orden de los {n} tramos que deciden es mejor. El encontrado cadena por cadena es igual de bueno.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Proved: no order of the {n} parts that decide is better. Found chain by chain it would be worse by {gap:.2f} %.</source>
        <translation>Demostrado: ningún orden de los {n} tramos que deciden es mejor. El encontrado cadena por cadena sería peor en un {gap:.2f} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Found chain by chain: the best order of the {n} parts that decide is better by {gap:.2f} %.</source>
        <translation>Encontrado cadena por cadena: el mejor orden de los {n} tramos que deciden es mejor en un {gap:.2f} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{n} parts decide the order, {loops} of them where there is more than one way: more than the {most} of which every order is compared. It was found chain by chain, each time the one that reconnects most people for its cost. People wait at most {given:.0f} % longer than in the best order: so much is proved, usually it is far less.</source>
        <translation>{n} tramos deciden el orden, {loops} de ellos donde hay más de un camino: más de los {most} con los que se comparan todos los órdenes. Se encontró cadena por cadena, cada vez la que reconecta a más personas por su costo. Las personas esperan como máximo un {given:.0f} % más que en el mejor orden: eso está demostrado; por lo general es mucho menos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{n} parts decide, more than the {most} of which every order is compared. This order reconnects at most {given:.1f} % fewer people than the best within the budget: so much is proved.</source>
        <translation>{n} tramos deciden, más de los {most} con los que se comparan todos los órdenes. Este orden reconecta como máximo a un {given:.1f} % menos de personas que el mejor dentro del presupuesto: eso está demostrado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Proved: no choice among the {n} parts that decide reconnects more people within the budget. Found chain by chain it would be {gap:.2f} % fewer.</source>
        <translation>Demostrado: ninguna elección entre los {n} tramos que deciden reconecta a más personas dentro del presupuesto. La encontrada cadena por cadena sería un {gap:.2f} % menos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>The order costs {spent:.6g} of the budget of {budget:.6g}.</source>
        <translation>El orden cuesta {spent:.6g} del presupuesto de {budget:.6g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Lengths measured in {crs}.</source>
        <translation>Longitudes medidas en {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Finding the blocked parts</source>
        <translation>Buscando los tramos bloqueados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Finding the streets at the services</source>
        <translation>Buscando las calles junto a los servicios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Finding the streets at the homes</source>
        <translation>Buscando las calles junto a las viviendas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Choosing what to clear first</source>
        <translation>Eligiendo qué despejar primero</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Nothing says which streets of “{name}” are blocked: choose the field that does (BLOCKED_FIELD), or give damage sites (DAMAGE).</source>
        <translation>Nada indica qué calles de «{name}» están bloqueadas: elija el campo que lo indica (BLOCKED_FIELD), o indique sitios de daños (DAMAGE).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>The reach of debris (BLOCK_M) must be above 0 m; {value:g} was given.</source>
        <translation>El alcance de los escombros (BLOCK_M) debe ser superior a 0 m; se indicó {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>The budget must be 0 or more; {value:g} was given.</source>
        <translation>El presupuesto debe ser 0 o más; se indicó {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/standardise_damage.py"/>
        <source>The crosswalk table “{table}” leaves every record out, so there is no damage layer.</source>
        <translation>La tabla de correspondencias «{table}» excluye todos los registros, por lo que no hay capa de daños.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/standardise_damage.py"/>
        <source>“{name}” is a table without geometry. Choose the layer of damage sites, or make one with “Create points layer from table” of the Processing toolbox.</source>
        <translation>«{name}» es una tabla sin geometría. Elija la capa de sitios de daños, o cree una con «Crear capa de puntos a partir de tabla» de la caja de herramientas de Procesos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: lines {ids} have negative costs. Correct them.</source>
        <translation>Tabla «{path}»: las líneas {ids} tienen costos negativos. Corríjalos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: in lines {ids} the low cost is above the central one, or the central above the high one. Put them in order.</source>
        <translation>Tabla «{path}»: en las líneas {ids} el costo bajo es superior al central, o el central superior al alto. Póngalos en orden.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: lines {ids} give no low or no high cost. The central cost stands in, so the range is too narrow there.</source>
        <translation>Tabla «{path}»: las líneas {ids} no dan costo bajo o no dan costo alto. El costo central los sustituye, por lo que el rango es allí demasiado estrecho.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: the column “{column}” has several values ({values}). Amounts in different currencies or of different years cannot be added: convert them to one.</source>
        <translation>Tabla «{path}»: la columna «{column}» tiene varios valores ({values}). No se pueden sumar importes en monedas distintas o de años distintos: conviértalos a uno solo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Unit costs from GDP per person (Huizinga et al. 2017), in {currency} of {year}: the source gives no range, so low and high are too narrow. Bring the amounts to today with the inflation since {year}. Corrections made for floods are not applied.</source>
        <translation>Costos unitarios a partir del PIB por persona (Huizinga et al. 2017), en {currency} de {year}: la fuente no da rango, por lo que bajo y alto son demasiado estrechos. Actualice los importes a hoy con la inflación desde {year}. No se aplican las correcciones hechas para inundaciones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_mapping.py"/>
        <source>The role “{role}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation>La función «{role}» no tiene el campo «{field}». Sus campos son: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_mapping.py"/>
        <source>“{name}”: {n} values of “{column}” cannot be read as “{field}” and are left empty there (features {ids}; for example {examples}).</source>
        <translation>«{name}»: {n} valores de «{column}» no se pueden leer como «{field}» y allí se dejan vacíos (objetos {ids}; por ejemplo {examples}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_mapping.py"/>
        <source>“{name}”: {n} values of “{field}” lie outside {low:g} to {high:g} (features {ids}). Correct them.</source>
        <translation>«{name}»: {n} valores de «{field}» están fuera del rango de {low:g} a {high:g} (objetos {ids}). Corríjalos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>“Standardise damage” turns it into classes that can be compared.</source>
        <translation>«Normalizar daños» lo convierte en clases comparables.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>“Import footprints” reads it whole.</source>
        <translation>«Importar huellas» lo lee entero.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>“Public space quality” scores its answers as they are.</source>
        <translation>«Calidad del espacio público» puntúa sus respuestas tal como están.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>It has columns of {vendor}: {columns}.</source>
        <translation>Tiene columnas de {vendor}: {columns}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>It has columns that suit this: {columns}.</source>
        <translation>Tiene columnas adecuadas para esto: {columns}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>Its column “{column}” holds known words: {words}.</source>
        <translation>Su columna «{column}» contiene palabras conocidas: {words}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>It lacks {fields}, which this role needs.</source>
        <translation>Le falta {fields}, que esta función necesita.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>Neither its name nor its columns tell what it is; only its geometry would do.</source>
        <translation>Ni su nombre ni sus columnas dicen qué es; solo su geometría serviría.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>Its name “{name}” says so.</source>
        <translation>Su nombre «{name}» lo indica.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/damage.py"/>
        <source>Damaged places by class and date: products of UNOSAT or Copernicus EMS, or a field assessment, made comparable by “Standardise damage”.</source>
        <translation>Lugares dañados por clase y fecha: productos de UNOSAT o Copernicus EMS, o una evaluación en terreno, hechos comparables con «Normalizar daños».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/damage.py"/>
        <source>Areas analysed for damage</source>
        <translation>Áreas analizadas para los daños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/damage.py"/>
        <source>Where damage was looked for, without which no share of damaged buildings can be told: the area of interest in the product of UNOSAT or Copernicus EMS.</source>
        <translation>Dónde se buscaron daños; sin ello no se puede dar ninguna proporción de edificios dañados: el área de interés en el producto de UNOSAT o Copernicus EMS.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>How many people live where, on points or buildings: from “Population to buildings”, or from census tables such as the common operational population statistics (COD-PS) joined to areas.</source>
        <translation>Cuántas personas viven dónde, en puntos o edificios: de «Población en los edificios», o de tablas censales como las estadísticas operativas comunes de población (COD-PS) unidas a zonas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Population grid (people per cell)</source>
        <translation>Cuadrícula de población (personas por celda)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>How many people live in each cell, where there is no census by small area: WorldPop or GHS-POP, clipped to the city.</source>
        <translation>Cuántas personas viven en cada celda, donde no hay censo por zonas pequeñas: WorldPop o GHS-POP, recortada a la ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Public space survey</source>
        <translation>Encuesta de espacios públicos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Answers about single open spaces, for their quality: an export of KoboToolbox, ODK or QField.</source>
        <translation>Respuestas sobre espacios abiertos concretos, para su calidad: una exportación de KoboToolbox, ODK o QField.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Household survey</source>
        <translation>Encuesta de hogares</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Answers of households on water, sanitation, rooms, building and tenure, for SDG 11.1.1: an export of KoboToolbox or ODK, or a sample of the census.</source>
        <translation>Respuestas de hogares sobre agua, saneamiento, habitaciones, edificio y tenencia, para el ODS 11.1.1: una exportación de KoboToolbox u ODK, o una muestra del censo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Displacement</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Displaced, returned and host people by area and round of counting: from the Displacement Tracking Matrix of IOM (DTM) or local authorities.</source>
        <translation>Personas desplazadas, retornadas y de acogida por zona y ronda de recuento: de la Matriz de Seguimiento del Desplazamiento de la OIM (DTM) o de las autoridades locales.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Tenure</source>
        <translation>Tenencia</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>By what right people hold land and buildings, disputes and evidence: a view exported from the Social Tenure Domain Model (STDM), or the land registry; names are never shown.</source>
        <translation>Con qué derecho ocupan las personas el suelo y los edificios, litigios y pruebas: una vista exportada del Social Tenure Domain Model (STDM), o del registro de la propiedad; los nombres nunca se muestran.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Sites and camps</source>
        <translation>Sitios y campamentos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Camps and collective sites, to check them against humanitarian standards: from the camp management cluster or the DTM.</source>
        <translation>Campamentos y sitios colectivos, para contrastarlos con las normas humanitarias: del grupo sectorial de gestión de campamentos o de la DTM.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>The city that figures are about: from the municipality, or from the administrative boundaries of an OpenStreetMap import.</source>
        <translation>La ciudad a la que se refieren las cifras: del municipio, o de los límites administrativos de una importación de OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Urban extent</source>
        <translation>Extensión urbana</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>How far the city is built, whatever the municipal border says: from “Urban extent” or “Degree of urbanisation”, or a published urban centre.</source>
        <translation>Hasta dónde está construida la ciudad, diga lo que diga el límite municipal: de «Extensión urbana» o «Grado de urbanización», o de un centro urbano publicado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Neighbourhoods or districts</source>
        <translation>Barrios o distritos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>What results are told for: from the municipality or the common operational boundaries (COD-AB) of your country; where there are none, from “Make areas”.</source>
        <translation>Para qué se dan los resultados: del municipio o de los límites operativos comunes (COD-AB) de su país; donde no los haya, de «Crear zonas».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Footprints that people, damage and access are measured on: from OpenStreetMap, Overture, Google, Microsoft or the cadastre, through “Import footprints”.</source>
        <translation>Huellas sobre las que se miden personas, daños y acceso: de OpenStreetMap, Overture, Google, Microsoft o el catastro, mediante «Importar huellas».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Centre lines of streets and paths, joined where they meet, that walks, street land and blocks are made from: from OpenStreetMap through “Import OpenStreetMap”, or the municipality.</source>
        <translation>Ejes de calles y caminos, unidos donde se encuentran, con los que se calculan recorridos a pie, suelo de calles y manzanas: de OpenStreetMap mediante «Importar OpenStreetMap», o del municipio.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Parks, squares, playgrounds and other open land that may be public: from the municipality's register, or from OpenStreetMap through “Import OpenStreetMap”.</source>
        <translation>Parques, plazas, áreas de juego y otros terrenos abiertos que pueden ser públicos: del registro municipal, o de OpenStreetMap mediante «Importar OpenStreetMap».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Schools, clinics, water points and other facilities with their sector and state: from line ministries, field surveys, OpenStreetMap or Overture places.</source>
        <translation>Escuelas, centros de salud, puntos de agua y otros equipamientos con su sector y estado: de los ministerios competentes, levantamientos en terreno, OpenStreetMap o los lugares de Overture.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Where public transport is boarded, for SDG 11.2.1: from the operator's timetable data (GTFS), or from OpenStreetMap through “Import OpenStreetMap”.</source>
        <translation>Dónde se toma el transporte público, para el ODS 11.2.1: de los datos de horarios del operador (GTFS), o de OpenStreetMap mediante «Importar OpenStreetMap».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>What land is used for, for the mix of uses: from the municipal plan, or land use polygons of OpenStreetMap or Overture.</source>
        <translation>Para qué se usa el suelo, para la mezcla de usos: del plan municipal, o de polígonos de uso del suelo de OpenStreetMap u Overture.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Lakes, rivers and the sea, which are not land of the city: from OpenStreetMap through “Import OpenStreetMap”, or the national mapping agency.</source>
        <translation>Lagos, ríos y el mar, que no son suelo de la ciudad: de OpenStreetMap mediante «Importar OpenStreetMap», o del organismo cartográfico nacional.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Hazard zones</source>
        <translation>Zonas de amenaza</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Where floods, landslides or other hazards reach, by class: from the disaster management agency, or a flood model made into polygons.</source>
        <translation>Hasta dónde llegan inundaciones, deslizamientos u otras amenazas, por clase: del organismo de gestión de desastres, o de un modelo de inundación convertido en polígonos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Elevation</source>
        <translation>Elevación</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Height of the ground, for slopes and the low-lying coast: from the national mapping agency, or a free global model such as Copernicus DEM or SRTM.</source>
        <translation>Altura del terreno, para las pendientes y la costa baja: del organismo cartográfico nacional, o de un modelo mundial gratuito como Copernicus DEM o SRTM.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>The built-up part of the city as areas (not single footprints), as an alternative denominator: from the municipality, or made from a built-up grid.</source>
        <translation>La parte construida de la ciudad como áreas (no huellas individuales), como denominador alternativo: del municipio, o elaborada a partir de una cuadrícula de lo construido.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/solver/programme.py"/>
        <source>The solver could not be started as a program of its own: it now works inside QGIS, which may not answer until the time limit.</source>
        <translation>El programa de optimización no se pudo iniciar por separado: ahora trabaja dentro de QGIS, que puede no responder hasta el límite de tiempo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/street_classes.py"/>
        <source>No street of “{streets}” lies in “{areas}”. Check that they show the same city and that both layers have the right CRS.</source>
        <translation>Ninguna calle de «{streets}» está en «{areas}». Compruebe que muestren la misma ciudad y que ambas capas tengan el SRC correcto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/street_classes.py"/>
        <source>None of the {n} features of “{name}” belongs to the network “{network}” ({counts}). Check the class field, or take the network “walk”.</source>
        <translation>Ninguno de los {n} objetos de «{name}» pertenece a la red «{network}» ({counts}). Compruebe el campo de clase, o use la red «walk».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/street_classes.py"/>
        <source>“{name}”: not part of the network “{network}”: {counts}.</source>
        <translation>«{name}»: no forman parte de la red «{network}»: {counts}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” cannot be read ({reason}). Check the path and your rights to the file.</source>
        <translation>No se puede leer la tabla «{path}» ({reason}). Compruebe la ruta y sus permisos sobre el archivo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” is not a text file. Save it as CSV (UTF-8) and choose that file.</source>
        <translation>La tabla «{path}» no es un archivo de texto. Guárdela como CSV (UTF-8) y elija ese archivo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” is not a readable CSV file ({reason}).</source>
        <translation>La tabla «{path}» no es un archivo CSV legible ({reason}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” has no rows. It needs a header line ({columns}) and rows below it.</source>
        <translation>La tabla «{path}» no tiene filas. Necesita una línea de encabezado ({columns}) y filas debajo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: columns {columns} appear twice. Keep one of each.</source>
        <translation>Tabla «{path}»: las columnas {columns} aparecen dos veces. Conserve una de cada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” lacks the columns {columns}. It has: {given}. Add them to its header.</source>
        <translation>A la tabla «{path}» le faltan las columnas {columns}. Tiene: {given}. Añádalas a su encabezado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: lines {ids} have more cells than the header. Put texts that hold the separator between double quotes.</source>
        <translation>Tabla «{path}»: las líneas {ids} tienen más celdas que el encabezado. Ponga entre comillas dobles los textos que contengan el separador.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: column “{column}” is empty in lines {ids}. Fill it.</source>
        <translation>Tabla «{path}»: la columna «{column}» está vacía en las líneas {ids}. Rellénela.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: lines {ids} repeat a value of “{column}” that an earlier line has. Keep one of each.</source>
        <translation>Tabla «{path}»: las líneas {ids} repiten un valor de «{column}» que ya tiene una línea anterior. Conserve uno de cada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: column “{column}” takes {expected}. Correct these lines (line: value): {ids}.</source>
        <translation>Tabla «{path}»: la columna «{column}» admite {expected}. Corrija estas líneas (línea: valor): {ids}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/admin_levels.py"/>
        <source>&amp;Use as areas</source>
        <translation>&amp;Usar como zonas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/admin_levels.py"/>
        <source>Areas from OpenStreetMap</source>
        <translation>Zonas de OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/admin_levels.py"/>
        <source>level {level}: {n} ({names})</source>
        <translation>nivel {level}: {n} ({names})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>What is this layer?</source>
        <translation>¿Qué es esta capa?</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Role of the layer</source>
        <translation>Función de la capa</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>&amp;It is</source>
        <translation>&amp;Es</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Fields of the role and columns</source>
        <translation>Campos de la función y columnas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>&amp;Copy it into the city's GeoPackage (the original is not touched)</source>
        <translation>&amp;Copiar en el GeoPackage de la ciudad (el original no se toca)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>A copy travels with the city and carries the fields under the names above. Without a copy the layer stays where it is, and must be there whenever a step runs.</source>
        <translation>Una copia viaja con la ciudad y lleva los campos con los nombres indicados arriba. Sin copia, la capa se queda donde está y debe encontrarse allí cada vez que se ejecute un paso.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>This layer is temporary: without a copy it ends with QGIS.</source>
        <translation>Esta capa es temporal: sin una copia desaparece al cerrar QGIS.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>{role} (likely)</source>
        <translation>{role} (probable)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>No method of this version works with a layer of this kind.</source>
        <translation>Ningún método de esta versión trabaja con una capa de este tipo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>What the methods look for</source>
        <translation>Lo que buscan los métodos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Column of this layer</source>
        <translation>Columna de esta capa</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Until now this is “{layer}”, which stays in the GeoPackage.</source>
        <translation>Hasta ahora es «{layer}», que permanece en el GeoPackage.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{label}: the layer cannot be opened. Choose it again, or put its file back.</source>
        <translation>{label}: la capa no se puede abrir. Elíjala de nuevo o devuelva su archivo a su lugar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} has no coordinate reference system.</source>
        <translation>{layer} no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>Set CRS…</source>
        <translation>Establecer SRC…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} is empty.</source>
        <translation>{layer}: la capa está vacía.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>The filter of {layer} leaves nothing.</source>
        <translation>El filtro de {layer} no deja ningún objeto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} has edits that are not saved yet; they count.</source>
        <translation>{layer}: hay ediciones sin guardar; se tienen en cuenta.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} is being edited.</source>
        <translation>{layer}: la capa está en edición.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>Save edits</source>
        <translation>Guardar ediciones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} lies elsewhere than the other layers. Its CRS may be wrong, or it is another city.</source>
        <translation>{layer}: la capa está en un lugar distinto al de las demás. Puede que su SRC sea erróneo o que se trate de otra ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>The data is there.</source>
        <translation>Los datos están disponibles.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>All layers show the same city. Their CRSs differ ({names}); that is no problem.</source>
        <translation>Todas las capas muestran la misma ciudad. Sus SRC son distintos ({names}); eso no es problema.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>All layers show the same city and share one CRS ({name}).</source>
        <translation>Todas las capas muestran la misma ciudad y comparten un mismo SRC ({name}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>Changes: {layer}</source>
        <translation>Cambios: {layer}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/chart.py"/>
        <source>Bar chart</source>
        <translation>Gráfico de barras</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/chart.py"/>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/check_findings.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/check_findings.py"/>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/check_findings.py"/>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Open the folder of a city</source>
        <translation>Abrir la carpeta de una ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Choose a city packed for hand-over</source>
        <translation>Elegir una ciudad empaquetada para la entrega</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Unpack it into this folder</source>
        <translation>Desempaquetarla en esta carpeta</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>This copy of the plugin has no sample city.</source>
        <translation>Esta copia del complemento no contiene ciudad de ejemplo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Sample city</source>
        <translation>Ciudad de ejemplo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>The sample city cannot be copied: “{folder}” cannot be written: {reason}.</source>
        <translation>No se puede copiar la ciudad de ejemplo: no se puede escribir en «{folder}»: {reason}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>New city</source>
        <translation>Nueva ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>&amp;Name of the city</source>
        <translation>&amp;Nombre de la ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Results are kept in {folder}.</source>
        <translation>Los resultados se guardan en {folder}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_map.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>areas, points or buildings with numbers of people</source>
        <translation>zonas, puntos o edificios con número de personas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>Layers of the city</source>
        <translation>Capas de la ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>Bring data in</source>
        <translation>Incorporar datos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>{city}, kept in {folder}</source>
        <translation>{city}, en la carpeta {folder}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>&amp;New city…</source>
        <translation>&amp;Nueva ciudad…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>&amp;Open a city…</source>
        <translation>A&amp;brir una ciudad…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>{role} (optional)</source>
        <translation>{role} (opcional)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>Choose a field…</source>
        <translation>Elegir un campo…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/form.py"/>
        <source>More settings</source>
        <translation>Más parámetros</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/form.py"/>
        <source>shown</source>
        <translation>visibles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/form.py"/>
        <source>folded away</source>
        <translation>plegados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Runs of “{step}”</source>
        <translation>Ejecuciones de «{step}»</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Choose one run to see its record, or two to compare them.</source>
        <translation>Elija una ejecución para ver su registro, o dos para compararlas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Record of the run</source>
        <translation>Registro de la ejecución</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>&amp;Run it again</source>
        <translation>Ejecutar de n&amp;uevo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Copy as &amp;qgis_process</source>
        <translation>Copiar como &amp;qgis_process</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Copy as P&amp;ython</source>
        <translation>Copiar como P&amp;ython</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Save as &amp;model…</source>
        <translation>Guardar como &amp;modelo…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Show changes on the map</source>
        <translation>Mostrar los cambios en el mapa</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>What the last run changed in the layer of the run before</source>
        <translation>Lo que la última ejecución cambió en la capa de la ejecución anterior</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>What</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Nothing differs: same layers, settings and figures.</source>
        <translation>Nada difiere: mismas capas, parámetros y cifras.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Save as a model</source>
        <translation>Guardar como modelo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Workflows</source>
        <translation>Flujos de trabajo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Drop layers or files here, or add them: what each is gets proposed from its columns, and you confirm.</source>
        <translation>Suelte aquí capas o archivos, o añádalos: se propone qué es cada uno según sus columnas, y usted lo confirma.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Add a layer</source>
        <translation>&amp;Añadir una capa</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Take away</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>The layer stays in the GeoPackage, without this role.</source>
        <translation>La capa permanece en el GeoPackage, sin esta función.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Unpack…</source>
        <translation>&amp;Desempaquetar…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Pack for hand-over…</source>
        <translation>Em&amp;paquetar para la entrega…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Urban Profiling</source>
        <translation>Urban Profiling</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>No city yet. Everything of a city is kept in one folder.</source>
        <translation>Aún no hay ciudad. Todo lo de una ciudad se guarda en una sola carpeta.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>A step was interrupted by a crash or a power cut. What it had half made is gone; every finished result is there.</source>
        <translation>Un paso se interrumpió por un fallo o un corte de corriente. Lo que había hecho a medias ha desaparecido; todos los resultados terminados están disponibles.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>{role}: a new copy is in the city.</source>
        <translation>{role}: hay una nueva copia en la ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Choose layers</source>
        <translation>Elegir capas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>“{file}” cannot be opened as a layer.</source>
        <translation>«{file}» no se puede abrir como capa.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/import_card.py"/>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/key_button.py"/>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/labels.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/land_task.py"/>
        <source>Measuring open spaces</source>
        <translation>Medición de los espacios abiertos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a layer…</source>
        <translation>Elegir una capa…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Browse…</source>
        <translation>Explorar…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>{layer} (not there)</source>
        <translation>{layer} (no está)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>{name} (not in the project)</source>
        <translation>{name} (no está en el proyecto)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a layer</source>
        <translation>Elegir una capa</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Layer of {file}</source>
        <translation>Capa de {file}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a file or a layer…</source>
        <translation>Elegir un archivo o una capa…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>There is no city yet.</source>
        <translation>Aún no hay ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>The city's folder is not there. Plug its drive in again, or open the city where it is now.</source>
        <translation>La carpeta de la ciudad no está. Vuelva a conectar su unidad o abra la ciudad donde está ahora.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>There is no layer yet: {what}.</source>
        <translation>Aún no hay capa: {what}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>Choose above: {what}.</source>
        <translation>Elija arriba: {what}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>First run “{what}”.</source>
        <translation>Ejecute primero «{what}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>First run “{what}” of the workflow “{workflow}”.</source>
        <translation>Ejecute primero «{what}» del flujo de trabajo «{workflow}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/notice.py"/>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/notice.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Pack {city} for hand-over</source>
        <translation>Empaquetar {city} para la entrega</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Writes the whole city into one .zip that opens on another computer. Layers about single people or households stay behind unless you tick them.</source>
        <translation>Escribe toda la ciudad en un único .zip que se abre en otro ordenador. Las capas sobre personas u hogares concretos no se incluyen, salvo que usted las marque.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Layers that go along</source>
        <translation>Capas que se incluyen</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Goes along</source>
        <translation>Se incluye</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Keep their sensitive &amp;columns (disability, contacts)</source>
        <translation>Conservar sus &amp;columnas sensibles (discapacidad, contactos)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Keep &amp;folders and user names in the records</source>
        <translation>Conservar carpetas y nombres de &amp;usuario en los registros</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>File to write</source>
        <translation>Archivo que se escribirá</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>&amp;Pack</source>
        <translation>Em&amp;paquetar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Show the &amp;file</source>
        <translation>Mostrar el &amp;archivo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>yes, stays behind</source>
        <translation>sí, no se incluye</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>columns {names} are emptied</source>
        <translation>se vacían las columnas {names}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Packed: {file}, {size} MB. Left out: {left}.</source>
        <translation>Empaquetado: {file}, {size} MB. No incluido: {left}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Install packages…</source>
        <translation>Instalar paquetes…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Choose the folder with Python packages (.whl)</source>
        <translation>Elegir la carpeta con paquetes de Python (.whl)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Installed: {names}.</source>
        <translation>Instalado: {names}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Restart QGIS to use them.</source>
        <translation>Reinicie QGIS para usarlos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>“{folder}” holds no package that is missing here and made for Python {version} on this system. Missing: {names}.</source>
        <translation>«{folder}» no contiene ningún paquete que falte aquí y esté hecho para Python {version} en este sistema. Faltan: {names}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Still to come</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Reading the layers…</source>
        <translation>Leyendo las capas…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>{percent} %, {time}</source>
        <translation>{percent} %, {time}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Show fewer notes</source>
        <translation>Mostrar menos notas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Show {n} more notes</source>
        <translation>Mostrar {n} notas más</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Out of date: {reason}.</source>
        <translation>Desactualizado: {reason}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/result_card.py"/>
        <source>Show &amp;layers</source>
        <translation>Mostrar &amp;capas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/result_card.py"/>
        <source>&amp;Earlier runs…</source>
        <translation>Ejecuciones &amp;anteriores…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/role_table.py"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/role_table.py"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/role_table.py"/>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>This version of the plugin has no “{algorithm}”.</source>
        <translation>Esta versión del complemento no tiene «{algorithm}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>{what}: the run read only some features of “{layer}”, selected or let through then. Its record does not say all of that, so that it cannot be repeated.</source>
        <translation>{what}: la ejecución leyó solo algunos objetos de «{layer}», seleccionados o admitidos por el filtro en ese momento. Su registro no lo indica todo, por lo que no se puede repetir.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>{what}: “{layer}” is not there any more, so that the run cannot be repeated. Choose another in the form of the step.</source>
        <translation>{what}: «{layer}» ya no está, por lo que la ejecución no se puede repetir. Elija otra capa en el formulario del paso.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>{what}: the layer is in this project alone, where no other program sees it. Save it to a file, and run the step with that.</source>
        <translation>{what}: la capa está solo en este proyecto, donde ningún otro programa la ve. Guárdela en un archivo y ejecute el paso con él.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_model.py"/>
        <source>“{path}” could not be written. Choose another folder.</source>
        <translation>No se pudo escribir «{path}». Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>The run</source>
        <translation>La ejecución</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>What it read</source>
        <translation>Lo que leyó</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Settings</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Layers it made</source>
        <translation>Capas que creó</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Setting</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>{n} features</source>
        <translation>{n} objetos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>{count}, edited</source>
        <translation>{count}, con ediciones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/runner.py"/>
        <source>The run ended without a result. View › Panels › Log Messages › Processing may say why.</source>
        <translation>La ejecución terminó sin resultado. Ver › Paneles › Mensajes de registro › Procesos puede indicar el motivo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/session.py"/>
        <source>Copying {layer}…</source>
        <translation>Copiando {layer}…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/session.py"/>
        <source>Mending {layer}…</source>
        <translation>Corrigiendo {layer}…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/small_map.py"/>
        <source>Map of the space</source>
        <translation>Mapa del espacio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Verified, open to all</source>
        <translation>Verificado, abierto a todos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Nothing left in this list</source>
        <translation>No queda nada en esta lista</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Choose another list above, or go on to the next step.</source>
        <translation>Elija otra lista arriba o pase al siguiente paso.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Check later</source>
        <translation>Comprobar más tarde</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Many alike…</source>
        <translation>Varios semejantes…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{area} ({size_class})</source>
        <translation>{area} ({size_class})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>On the map as</source>
        <translation>En el mapa como</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>If it is public</source>
        <translation>Si es público</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>People near</source>
        <translation>Personas cercanas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Nearby</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>In the source</source>
        <translation>En la fuente</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>it is {value} % of the city's land</source>
        <translation>es el {value} % del suelo de la ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{n} within {metres} m in a straight line</source>
        <translation>{n} a menos de {metres} m en línea recta</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{space} overlaps ({area})</source>
        <translation>{space} se superpone ({area})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{space} touches</source>
        <translation>{space} es contiguo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{space} {metres} m away</source>
        <translation>{space} a {metres} m</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Choose a name and a folder. Imported layers and results are kept there in one GeoPackage.</source>
        <translation>Elija un nombre y una carpeta. Las capas importadas y los resultados se guardan allí en un solo GeoPackage.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Go on where you stopped: choose the folder of a city.</source>
        <translation>Continúe donde lo dejó: elija la carpeta de una ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Somebody handed you a city as a .zip: choose it, and where to put it.</source>
        <translation>Alguien le entregó una ciudad como .zip: elíjalo, e indique dónde colocarla.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>&amp;Sample city</source>
        <translation>Ciudad de &amp;ejemplo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>A small invented city whose figures are known, to try the workflow. It is copied to your documents.</source>
        <translation>Una pequeña ciudad inventada cuyas cifras se conocen, para probar el flujo de trabajo. Se copia en sus documentos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>needs: {what}</source>
        <translation>necesita: {what}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>out of date: {reason}</source>
        <translation>desactualizado: {reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>{n} layers</source>
        <translation>{n} capas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>{n} of {all} have a verdict</source>
        <translation>{n} de {all} tienen una decisión</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>Before the run</source>
        <translation>Antes de la ejecución</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>{n} more findings</source>
        <translation>{n} hallazgos más</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>The last run was interrupted, by a crash or a power cut. What it had half made is gone; earlier results are unchanged. Run it again.</source>
        <translation>La última ejecución se interrumpió por un fallo o un corte de corriente. Lo que había hecho a medias ha desaparecido; los resultados anteriores no han cambiado. Ejecútela de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>CRS of {layer}</source>
        <translation>SRC de {layer}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Save the brief</source>
        <translation>Guardar la síntesis</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>The brief is saved: {file}</source>
        <translation>La síntesis está guardada: {file}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>&amp;Open it</source>
        <translation>&amp;Abrirla</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Save &amp;brief as PDF…</source>
        <translation>&amp;Guardar la síntesis como PDF…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/take_layer.py"/>
        <source>“{layer}” cannot be read. Check that its file is still there.</source>
        <translation>No se puede leer «{layer}». Compruebe que su archivo sigue allí.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/take_layer.py"/>
        <source>“{layer}” has no coordinate reference system. Set it in the layer's properties, then add it.</source>
        <translation>«{layer}» no tiene sistema de referencia de coordenadas. Establézcalo en las propiedades de la capa y después añádala.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/timetable.py"/>
        <source>Public transport timetables (GTFS)</source>
        <translation>Horarios de transporte público (GTFS)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/timetable.py"/>
        <source>Stops of {file}</source>
        <translation>Paradas de {file}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>The layer of open spaces cannot be opened.</source>
        <translation>No se puede abrir la capa de espacios abiertos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>“{name}” lacks the fields {fields}. Run the open space inventory and use its result.</source>
        <translation>A «{name}» le faltan los campos {fields}. Ejecute el inventario de espacios abiertos y use su resultado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>“{name}” cannot be changed: its file is read-only, or of a kind that QGIS cannot write. Copy it into the city's GeoPackage.</source>
        <translation>«{name}» no se puede modificar: su archivo es de solo lectura o de un tipo que QGIS no puede escribir. Cópiela en el GeoPackage de la ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>“{name}” is being edited in QGIS. Save or cancel the edits there: verdicts are written at once and would get in their way.</source>
        <translation>«{name}» se está editando en QGIS. Guarde o cancele allí las ediciones: las decisiones se escriben de inmediato y entrarían en conflicto con ellas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>The verdict was not written to “{name}”: {reason}. Check that no other program has the file open for writing and that the disk is not full, then give it again.</source>
        <translation>La decisión no se escribió en «{name}»: {reason}. Compruebe que ningún otro programa tenga el archivo abierto para escritura y que el disco no esté lleno, y vuelva a darla.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>{done} of {total} spaces have a verdict; these hold {land} of the land.</source>
        <translation>{done} de {total} espacios tienen una decisión; representan {land} del suelo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>public space and streets, of the city's land</source>
        <translation>espacio público y calles, del suelo de la ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>streets and verified spaces alone</source>
        <translation>solo calles y espacios verificados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>open public space, of the city's land</source>
        <translation>espacio público abierto, del suelo de la ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>from verified spaces alone</source>
        <translation>solo con los espacios verificados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>if all that is not decided were public</source>
        <translation>si todo lo no decidido fuera público</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>Which spaces to go through</source>
        <translation>Qué espacios revisar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>Of which kind</source>
        <translation>De qué tipo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>Every kind</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>There is no inventory of open spaces yet.</source>
        <translation>Aún no hay inventario de espacios abiertos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>{place} of {n}, largest first</source>
        <translation>{place} de {n}, de mayor a menor</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Rejected: no public space</source>
        <translation>Rechazado: no es espacio público</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>To be checked</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>&amp;Give it to {n} spaces</source>
        <translation>&amp;Aplicarla a {n} espacios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>One verdict for many alike</source>
        <translation>Una decisión para varios semejantes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Verdict</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Only those without a name</source>
        <translation>Solo los que no tienen nombre</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Up to a size of</source>
        <translation>Hasta un tamaño de</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Show them on the &amp;map</source>
        <translation>Mostrarlos en el &amp;mapa</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Back to the single space</source>
        <translation>Volver al espacio individual</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Only of the kind “{kind}”</source>
        <translation>Solo del tipo «{kind}»</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Only with “{access}”</source>
        <translation>Solo con «{access}»</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>No space without a verdict is like that. Take a larger size or fewer limits.</source>
        <translation>Ningún espacio sin decisión cumple eso. Indique un tamaño mayor o menos límites.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>{n} spaces without a verdict, {area} together.</source>
        <translation>{n} espacios sin decisión, {area} en total.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Open public space stays at {after} % of the city's land.</source>
        <translation>El espacio público abierto se mantiene en el {after} % del suelo de la ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Open public space goes from {before} % to {after} % of the city's land.</source>
        <translation>El espacio público abierto pasa del {before} % al {after} % del suelo de la ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>If all that is not decided were public, it would stay at {after} %.</source>
        <translation>Si todo lo no decidido fuera público, se mantendría en el {after} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>If all that is not decided were public, it would go from {before} % to {after} %.</source>
        <translation>Si todo lo no decidido fuera público, pasaría del {before} % al {after} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_measures.py"/>
        <source>Measuring the spaces; verdicts can be given meanwhile…</source>
        <translation>Midiendo los espacios; mientras tanto se pueden tomar decisiones…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_measures.py"/>
        <source>Choose areas in “City data” to see the city's figures here.</source>
        <translation>Elija zonas en «Datos de la ciudad» para ver aquí las cifras de la ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_page.py"/>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_page.py"/>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_page.py"/>
        <source>Again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Open to all</source>
        <translation>Abierto a todos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Restricted</source>
        <translation>Restringido</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>For a fee</source>
        <translation>De pago</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Access unknown</source>
        <translation>Acceso desconocido</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Not looked at yet</source>
        <translation>Aún sin revisar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Without a verdict</source>
        <translation>Sin decisión</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>{n} spaces: {what}</source>
        <translation>{n} espacios: {what}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>less than 1 s</source>
        <translation>menos de 1 s</translation>
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
        <translation>{count}, con filtro</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} points</source>
        <translation>{n} puntos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} lines</source>
        <translation>{n} líneas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 polygon</source>
        <translation>1 polígono</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} polygons</source>
        <translation>{n} polígonos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Run what is in&amp;complete</source>
        <translation>Ejecutar &amp;lo incompleto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Runs, in order, every step that is ready or out of date.</source>
        <translation>Ejecuta, en orden, todos los pasos listos o desactualizados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>No city yet</source>
        <translation>Aún no hay ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Run again</source>
        <translation>Ejecutar de n&amp;uevo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Next: {step}</source>
        <translation>&amp;Siguiente: {step}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Works offline</source>
        <translation>Funciona sin conexión</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Running: {step}</source>
        <translation>En ejecución: {step}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>took {time}</source>
        <translation>duración: {time}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>Run what is incomplete</source>
        <translation>Ejecutar lo incompleto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>{what}: {workflow}</source>
        <translation>{what}: {workflow}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>{done} of {all} steps done</source>
        <translation>{done} de {all} pasos terminados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/packages.py"/>
        <source>This QGIS lacks the Python packages {names} (shapely must be 2.0 or newer). Install a full QGIS (Windows: the standalone installer or OSGeo4W “qgis-full”; Debian and Ubuntu: python3-scipy, python3-shapely), or use Urban Profiling › Install packages from a folder.</source>
        <translation>A este QGIS le faltan los paquetes de Python {names} (shapely debe ser 2.0 o posterior). Instale un QGIS completo (Windows: el instalador independiente u OSGeo4W «qgis-full»; Debian y Ubuntu: python3-scipy, python3-shapely), o use Urban Profiling › Instalar paquetes desde una carpeta.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>City…</source>
        <translation>Ciudad…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>The city: its layers, the workflows with their state, the last figures</source>
        <translation>La ciudad: sus capas, el estado de los flujos de trabajo, las últimas cifras</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Public space…</source>
        <translation>Espacio público…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Open public space, streets and access on foot, step by step (SDG 11.7.1)</source>
        <translation>Espacio público abierto, calles y acceso a pie, paso a paso (ODS 11.7.1)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Recovery…</source>
        <translation>Recuperación…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>After a disaster or a war: what is hit, what it costs and where to begin, step by step</source>
        <translation>Después de un desastre o una guerra: qué está afectado, cuánto cuesta y por dónde empezar, paso a paso</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Public space: quality, fairness, new sites…</source>
        <translation>Espacio público: calidad, equidad, nuevos sitios…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>What people say of the spaces, who is left out, and where new ones would serve most</source>
        <translation>Qué dice la gente de los espacios, quién queda excluido y dónde serían más útiles los nuevos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Open a small invented city whose figures are known, to try things</source>
        <translation>Abrir una pequeña ciudad inventada cuyas cifras se conocen, para hacer pruebas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Toolbox</source>
        <translation>Caja de herramientas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Show every method in the Processing toolbox</source>
        <translation>Mostrar todos los métodos en la caja de herramientas de Procesos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Install packages from a folder…</source>
        <translation>Instalar paquetes desde una carpeta…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>For a QGIS that lacks Python packages: unpack those you have on disk</source>
        <translation>Para un QGIS al que le faltan paquetes de Python: desempaquetar los que tenga en el disco</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>The user guide, on this computer</source>
        <translation>La guía del usuario, en este ordenador</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>Boundaries, names and designations on the map are those of the data; showing them is no endorsement and no judgement on the legal status of any place.</source>
        <translation>Los límites, nombres y denominaciones del mapa son los de los datos; mostrarlos no implica aprobación ni juicio alguno sobre la condición jurídica de ningún lugar.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: out of date, {reason}.</source>
        <translation>{step}: desactualizado, {reason}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: failed when it ran last; the figures are older.</source>
        <translation>{step}: error en la última ejecución; las cifras son anteriores.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: interrupted when it ran last; the figures are older.</source>
        <translation>{step}: interrumpido en la última ejecución; las cifras son anteriores.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: runs again just now; the figures are older.</source>
        <translation>{step}: se está ejecutando de nuevo; las cifras son anteriores.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>There is nothing to tell in a brief yet: none of the steps whose figures it shows has been run in “{city}”. Run the workflow, then save the brief.</source>
        <translation>Aún no hay nada que contar en una síntesis: en «{city}» no se ha ejecutado ninguno de los pasos cuyas cifras muestra. Ejecute el flujo de trabajo y después guarde la síntesis.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>its data changed</source>
        <translation>sus datos han cambiado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/doubts.py"/>
        <source>Not run, so that its figures are missing here: {steps}.</source>
        <translation>No ejecutados, por lo que aquí faltan sus cifras: {steps}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/doubts.py"/>
        <source>Steps of the assessment that were not run: {steps}.</source>
        <translation>Pasos de la evaluación que no se ejecutaron: {steps}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/doubts.py"/>
        <source>Still to be verified: {left} of {n} candidates.</source>
        <translation>Aún por verificar: {left} de {n} candidatos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/origins.py"/>
        <source>{role} ({file})</source>
        <translation>{role} ({file})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/result_text.py"/>
        <source>fewer than {n}</source>
        <translation>menos de {n}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/words.py"/>
        <source>{n} billion</source>
        <translation>{n} mil millones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/words.py"/>
        <source>{n} million</source>
        <translation>{n} millones</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/wheels.py"/>
        <source>“{file}” cannot be unpacked into “{folder}”: {reason}. Close QGIS and try again.</source>
        <translation>«{file}» no se puede desempaquetar en «{folder}»: {reason}. Cierre QGIS e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/wheels.py"/>
        <source>“{file}” is not a sound package and was left out.</source>
        <translation>«{file}» no es un paquete íntegro y se excluyó.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/compare.py"/>
        <source>The two layers are in different coordinate systems ({one}, {other}).</source>
        <translation>Las dos capas están en sistemas de coordenadas distintos ({one}, {other}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/folders.py"/>
        <source>In “{folder}” several GeoPackages are of a city: {names}. Move all but one to another folder, then open the city again.</source>
        <translation>En «{folder}» varios GeoPackages son de una ciudad: {names}. Mueva todos menos uno a otra carpeta y abra la ciudad de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/folders.py"/>
        <source>“{folder}” cannot be a city's folder: QGIS opens no layer where a “|” is in the path. Choose another.</source>
        <translation>«{folder}» no puede ser la carpeta de una ciudad: QGIS no abre ninguna capa cuya ruta contenga «|». Elija otra.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/folders.py"/>
        <source>“{folder}” lies too deep: with the GeoPackage its path has {size} letters of at most {most}. Move it nearer to the top, or shorten the names of folders.</source>
        <translation>«{folder}» está a demasiada profundidad: con el GeoPackage, su ruta tiene {size} letras de un máximo de {most}. Muévala a un nivel superior o acorte los nombres de las carpetas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>A step is running. Wait until it has ended, then pack the city again.</source>
        <translation>Hay un paso en ejecución. Espere a que termine y empaquete la ciudad de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>“{path}” could not be written: {reason}. Check that the disk is not full and the folder can be written to. The city itself is unchanged.</source>
        <translation>No se pudo escribir «{path}»: {reason}. Compruebe que el disco no esté lleno y que se pueda escribir en la carpeta. La ciudad en sí no ha cambiado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>“{path}” is not a city packed for hand-over: it should hold one folder with a GeoPackage. Nothing was unpacked.</source>
        <translation>«{path}» no es una ciudad empaquetada para la entrega: debería contener una carpeta con un GeoPackage. No se desempaquetó nada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>“{path}” cannot be unpacked into “{folder}”: {reason}.</source>
        <translation>«{path}» no se puede desempaquetar en «{folder}»: {reason}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>“{name}” was made with an older version of the plugin and has to be upgraded, but its backup cannot be written to “{folder}”: {reason}. Free some space, then open it again. Nothing was changed.</source>
        <translation>«{name}» se creó con una versión anterior del complemento y debe actualizarse, pero su copia de seguridad no se puede escribir en «{folder}»: {reason}. Libere espacio y ábrala de nuevo. No se modificó nada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>The city in “{folder}” is being upgraded in another window. Wait a moment, then open it again.</source>
        <translation>La ciudad de «{folder}» se está actualizando en otra ventana. Espere un momento y ábrala de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>The city in “{folder}” was made with an older version of the plugin and cannot be upgraded: {reason}. Check that the folder can be written to, that the disk is not full and that no other program has the GeoPackage locked.</source>
        <translation>La ciudad de «{folder}» se creó con una versión anterior del complemento y no se puede actualizar: {reason}. Compruebe que se pueda escribir en la carpeta, que el disco no esté lleno y que ningún otro programa tenga bloqueado el GeoPackage.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>The record “{record}” in “{folder}” cannot be read: {reason}. Restore it from a copy, or move it away and make the city again; its layers are untouched.</source>
        <translation>No se puede leer el registro «{record}» de «{folder}»: {reason}. Restáurelo desde una copia, o muévalo a otro lugar y cree la ciudad de nuevo; sus capas no se tocan.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>“{folder}” is not there any more: a stick or drive was taken out, or the folder was moved. Put it back, and the work goes on as it was.</source>
        <translation>«{folder}» ya no está: se retiró una memoria USB o una unidad, o se movió la carpeta. Vuelva a ponerla en su sitio y el trabajo continúa como antes.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>“{path}” is being written by another program. Wait until that has ended, then try again.</source>
        <translation>Otro programa está escribiendo «{path}». Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>The folder “{folder}” cannot be written: {reason}. Check that the disk is not full, or choose a folder of your own with free space. What was there is unchanged.</source>
        <translation>No se puede escribir en la carpeta «{folder}»: {reason}. Compruebe que el disco no esté lleno o elija una carpeta propia con espacio libre. Lo que había no ha cambiado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>“{path}” cannot be read: {reason}. Restore it from a copy (the folder “backups” may hold one), or open its layers in QGIS one by one.</source>
        <translation>No se puede leer «{path}»: {reason}. Restáurelo desde una copia (puede haber una en la carpeta «backups») o abra sus capas en QGIS una por una.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/recording.py"/>
        <source>“{table}” is being written by another run (begun {since} by {user} on {host}). Wait until it has ended, then run again.</source>
        <translation>Otra ejecución está escribiendo «{table}» (iniciada {since} por {user} en {host}). Espere a que termine y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/recording.py"/>
        <source>The run cannot be recorded in “{path}”: {reason}. Check that the disk is not full and that the folder can be written to. Nothing was changed.</source>
        <translation>La ejecución no se puede registrar en «{path}»: {reason}. Compruebe que el disco no esté lleno y que se pueda escribir en la carpeta. No se modificó nada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/schema.py"/>
        <source>“{path}” was made with a newer version of Urban Profiling (workspace schema {version}, this one knows {known}). Nothing was changed. Update the plugin to open it; the layers themselves open in any QGIS.</source>
        <translation>«{path}» se creó con una versión más reciente de Urban Profiling (esquema del espacio de trabajo {version}; esta conoce {known}). No se modificó nada. Actualice el complemento para abrirlo; las capas en sí se abren en cualquier QGIS.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>needs data</source>
        <translation>necesita datos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>done, with warnings</source>
        <translation>terminado, con advertencias</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>a city</source>
        <translation>una ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>the city's folder</source>
        <translation>la carpeta de la ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>a newer version of the plugin</source>
        <translation>una versión más reciente del complemento</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>its layer “{table}” is gone</source>
        <translation>su capa «{table}» ha desaparecido</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>another run replaced its layer “{table}”</source>
        <translation>otra ejecución reemplazó su capa «{table}»</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>{setting} changed</source>
        <translation>{setting} ha cambiado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>{layer} changed</source>
        <translation>{layer} ha cambiado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>{step} is out of date</source>
        <translation>{step} está desactualizado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/taking.py"/>
        <source>“{path}” cannot be copied into the city's folder: {reason}.</source>
        <translation>«{path}» no se puede copiar en la carpeta de la ciudad: {reason}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Moderate to severe</source>
        <translation>De moderado a grave</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Between other classes</source>
        <translation>Entre otras clases</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>A word nobody explains</source>
        <translation>Una palabra que nadie explica</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Damage data</source>
        <translation>Datos de daños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Reads a damage product as it was published: the zip of UNOSAT or Copernicus EMS, xBD, or any layer with a table of its words. Its sites and the area it analysed become layers of the city. Not analysed is never undamaged.</source>
        <translation>Lee un producto de daños tal como se publicó: el zip de UNOSAT o Copernicus EMS, xBD, o cualquier capa con una tabla de sus palabras. Sus sitios y el área que analizó pasan a ser capas de la ciudad. No analizado nunca significa sin daños.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>sites in the product</source>
        <translation>sitios en el producto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>The newest image is of {NEWEST_DATE}.</source>
        <translation>La imagen más reciente es del {NEWEST_DATE}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Exact copies, which count once: {DUPLICATES_N}.</source>
        <translation>Copias exactas, que cuentan una vez: {DUPLICATES_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{SITES_N} sites</source>
        <translation>{SITES_N} sitios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Records of the damage product of a word that no table explains, which have no class: {UNKNOWN_N}.</source>
        <translation>Registros del producto de daños con una palabra que ninguna tabla explica, que no tienen clase: {UNKNOWN_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Records that the damage product marks as not analysed: {NOT_ANALYSED_N}.</source>
        <translation>Registros que el producto de daños marca como no analizados: {NOT_ANALYSED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{AFFECTED_POPULATION} people lived in damaged buildings before the event (not SDG 11.5.1).</source>
        <translation>{AFFECTED_POPULATION} personas vivían en edificios dañados antes del evento (no es el ODS 11.5.1).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>How many people lived in damaged buildings is not known: there is no population data, or they are too few to be told.</source>
        <translation>No se sabe cuántas personas vivían en edificios dañados: no hay datos de población, o son demasiado pocas para indicarlo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Damage seen from above is no inspection: what cannot be seen from the air is missing, and a class is no structural grade.</source>
        <translation>Los daños vistos desde arriba no son una inspección: falta lo que no se ve desde el aire, y una clase no es un grado estructural.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Buildings and people hit</source>
        <translation>Edificios y personas afectados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Lays the damage over buildings and neighbourhoods: how many of the buildings that were analysed are damaged, how many people lived in them, which services and streets are hit.</source>
        <translation>Superpone los daños a edificios y barrios: cuántos de los edificios analizados están dañados, cuántas personas vivían en ellos, qué servicios y calles están afectados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>of the buildings analysed are damaged</source>
        <translation>de los edificios analizados están dañados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{DAMAGED_N} of {ANALYSED_N} buildings analysed.</source>
        <translation>{DAMAGED_N} de {ANALYSED_N} edificios analizados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Not analysed: {NOT_ANALYSED_N} of {BUILDINGS_N} buildings.</source>
        <translation>No analizados: {NOT_ANALYSED_N} de {BUILDINGS_N} edificios.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{DAMAGED_N} of {ANALYSED_N} damaged</source>
        <translation>{DAMAGED_N} de {ANALYSED_N} dañados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{NOT_ANALYSED_N} of {BUILDINGS_N} buildings were not analysed: nobody knows whether they are damaged, and they are in no figure.</source>
        <translation>{NOT_ANALYSED_N} de {BUILDINGS_N} edificios no se analizaron: nadie sabe si están dañados, y no figuran en ninguna cifra.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>buildings are damaged; of how many that were analysed is not known</source>
        <translation>edificios están dañados; no se sabe de cuántos analizados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>A share needs the area that the product analysed, and buildings or their number in every area.</source>
        <translation>Una proporción requiere el área que analizó el producto, y edificios o su número en cada zona.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{DAMAGED_N} damaged, share unknown</source>
        <translation>{DAMAGED_N} dañados, proporción desconocida</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Which damage is new, worse, the same, better or rebuilt: between the last two dates of one product, or between two products that were read one after the other.</source>
        <translation>Qué daños son nuevos, peores, iguales, menores o reconstruidos: entre las dos últimas fechas de un producto, o entre dos productos leídos uno tras otro.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>a second assessment, or a product with several dates</source>
        <translation>una segunda evaluación, o un producto con varias fechas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>sites are newly damaged</source>
        <translation>sitios tienen daños nuevos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Worse: {WORSE_N}. The same: {SAME_N}. Better: {BETTER_N}. Rebuilt: {REBUILT_N}.</source>
        <translation>Peores: {WORSE_N}. Iguales: {SAME_N}. Mejores: {BETTER_N}. Reconstruidos: {REBUILT_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Cannot be compared, for nobody looked at one of the two times: {NOT_COMPARABLE_N}.</source>
        <translation>No comparables, porque nadie los observó en una de las dos fechas: {NOT_COMPARABLE_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>new: {NEW_N}, worse: {WORSE_N}</source>
        <translation>nuevos: {NEW_N}, peores: {WORSE_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Newly damaged</source>
        <translation>Con daños nuevos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>The same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Cannot be compared</source>
        <translation>No comparables</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Not every space has been verified. Those taken from a map and seen by nobody count until they are rejected; beside each headline stands the figure from verified spaces alone.</source>
        <translation>No se han verificado todos los espacios. Los tomados de un mapa y no vistos por nadie cuentan hasta que se rechazan; junto a cada cifra principal figura la de los espacios verificados solamente.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Gives every open space an identity, a kind, an access and a status. What a map shows is potential until somebody has looked: edit the status as you verify, and later runs keep your verdicts.</source>
        <translation>Da a cada espacio abierto una identidad, un tipo, un acceso y un estado. Lo que muestra un mapa es potencial hasta que alguien lo ha revisado: edite el estado a medida que verifica; las ejecuciones posteriores conservan sus decisiones.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of open public space</source>
        <translation>de espacio público abierto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{OPEN_PCT} of the areas' land.</source>
        <translation>{OPEN_PCT} del suelo de las zonas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Verified spaces alone: {OPEN_VERIFIED_PCT}.</source>
        <translation>Solo espacios verificados: {OPEN_VERIFIED_PCT}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Spaces in the inventory, those that do not count included: {SPACES_N}.</source>
        <translation>Espacios en el inventario, incluidos los que no cuentan: {SPACES_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{SPACES_N} spaces</source>
        <translation>{SPACES_N} espacios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Streets are public space too, and SDG 11.7.1 counts their land. Widths come from a field of the streets, or from a table by class of street with a low and a high value.</source>
        <translation>Las calles también son espacio público, y el ODS 11.7.1 cuenta su suelo. Los anchos provienen de un campo de las calles o de una tabla por clase de calle con un valor bajo y uno alto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of the land within the areas is street</source>
        <translation>del suelo dentro de las zonas es calle</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Between {STREET_LOW_PCT} and {STREET_HIGH_PCT} with narrow and wide streets.</source>
        <translation>Entre {STREET_LOW_PCT} y {STREET_HIGH_PCT} con calles estrechas y anchas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Measured widths: {MEASURED_WIDTH_PCT} of street length.</source>
        <translation>Anchos medidos: {MEASURED_WIDTH_PCT} de la longitud de las calles.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{STREET_PCT} of the land</source>
        <translation>{STREET_PCT} del suelo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Street land is between {STREET_LOW_PCT} and {STREET_HIGH_PCT} of the land, with narrow and wide streets: widths are measured for {MEASURED_WIDTH_PCT} of the street length, the usual ones of their class elsewhere.</source>
        <translation>El suelo de calles está entre {STREET_LOW_PCT} y {STREET_HIGH_PCT} del suelo, con calles estrechas y anchas: los anchos están medidos en {MEASURED_WIDTH_PCT} de la longitud de las calles; en el resto se usan los habituales de su clase.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Street land was sampled on {SAMPLES_N} circles, with a standard error of {STANDARD_ERROR} percentage points.</source>
        <translation>El suelo de calles se muestreó en {SAMPLES_N} círculos, con un error estándar de {STANDARD_ERROR} puntos porcentuales.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Narrow streets</source>
        <translation>Calles estrechas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Usual widths</source>
        <translation>Anchos habituales</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Wide streets</source>
        <translation>Calles anchas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Go through the candidates, largest first, and decide which are really public. Every verdict is kept at once, and the city's figures move with it.</source>
        <translation>Revise los candidatos, de mayor a menor, y decida cuáles son realmente públicos. Cada decisión se guarda de inmediato y las cifras de la ciudad cambian con ella.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Share of the city</source>
        <translation>Proporción de la ciudad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>How much of the city, and of each neighbourhood, is open public space and street. Land that is both counts once. Gives the land figure of SDG 11.7.1.</source>
        <translation>Cuánto de la ciudad, y de cada barrio, es espacio público abierto y calle. El suelo que es ambas cosas cuenta una vez. Da la cifra de suelo del ODS 11.7.1.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of the land within the areas is open public space or street</source>
        <translation>del suelo dentro de las zonas es espacio público abierto o calle</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{OPEN_PCT} open public space, {STREET_PCT} streets.</source>
        <translation>{OPEN_PCT} de espacio público abierto, {STREET_PCT} de calles.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Streets and verified spaces alone: {SHARE_VERIFIED_PCT}.</source>
        <translation>Solo calles y espacios verificados: {SHARE_VERIFIED_PCT}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{SHARE_PCT} of the land</source>
        <translation>{SHARE_PCT} del suelo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Access on foot</source>
        <translation>Acceso a pie</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Who reaches an open public space within five minutes' walk (400 m) along streets. Distances follow the street network, never a straight line. Gives the population figure of SDG 11.7.1.</source>
        <translation>Quién llega a un espacio público abierto en cinco minutos a pie (400 m) por las calles. Las distancias siguen la red de calles, nunca una línea recta. Da la cifra de población del ODS 11.7.1.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of residents reach an open public space within {DISTANCE_M}</source>
        <translation>de los residentes llegan a un espacio público abierto a menos de {DISTANCE_M}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{SERVED_N} of {POPULATION_N} people.</source>
        <translation>{SERVED_N} de {POPULATION_N} personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Verified spaces alone: {ACCESS_VERIFIED_PCT}.</source>
        <translation>Solo espacios verificados: {ACCESS_VERIFIED_PCT}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Not reached along streets, counted as not served: {UNREACHED_N} people.</source>
        <translation>No alcanzadas por las calles, contadas como no atendidas: {UNREACHED_N} personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{ACCESS_PCT} within {DISTANCE_M}</source>
        <translation>{ACCESS_PCT} a menos de {DISTANCE_M}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of the floor area, which stands in for people, is within {DISTANCE_M} of an open public space</source>
        <translation>de la superficie construida, que sustituye a las personas, está a menos de {DISTANCE_M} de un espacio público abierto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>There is no population data, so this is no share of people.</source>
        <translation>No hay datos de población, por lo que no es una proporción de personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{ACCESS_PCT} of floor area</source>
        <translation>{ACCESS_PCT} de la superficie construida</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Everything the assessment measures: boundary, neighbourhoods, streets, open spaces, buildings and people. Import an OpenStreetMap extract, or name layers that you have. Nothing is downloaded.</source>
        <translation>Todo lo que mide la evaluación: límite, barrios, calles, espacios abiertos, edificios y personas. Importe un extracto de OpenStreetMap o indique capas que ya tenga. No se descarga nada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>SDG 11.7.1 for this city, with what a reader must know before quoting it.</source>
        <translation>El ODS 11.7.1 para esta ciudad, con lo que el lector debe saber antes de citarlo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How safe, inclusive, accessible, comfortable and green each space is, from what people answered or surveyors saw; women's safety apart. Answers are scored by a table that you can change. The scoring is the plugin's own.</source>
        <translation>Cuán seguro, inclusivo, accesible, cómodo y verde es cada espacio, según lo que la gente respondió o los encuestadores observaron; la seguridad de las mujeres, aparte. Las respuestas se puntúan con una tabla que usted puede modificar. La puntuación es propia del complemento.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>mean quality of the spaces that have a score</source>
        <translation>calidad media de los espacios que tienen puntuación</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{ANSWERED_N} of {SPACES_N} spaces have answers, from {ANSWERS_N} forms.</source>
        <translation>{ANSWERED_N} de {SPACES_N} espacios tienen respuestas, de {ANSWERS_N} formularios.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Spaces with scores, of all or of a group, that stay hidden because few answered: {SUPPRESSED_N}.</source>
        <translation>Espacios con puntuación, total o de un grupo, que se mantiene oculta porque pocos respondieron: {SUPPRESSED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Problems in the survey, listed one by one in its own table: {PROBLEMS_N}.</source>
        <translation>Problemas en la encuesta, enumerados uno por uno en su propia tabla: {PROBLEMS_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>quality {QUALITY_MEAN}</source>
        <translation>calidad {QUALITY_MEAN}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Quality is known for {ANSWERED_N} of {SPACES_N} spaces, those that people were asked about. The scoring is the plugin's own.</source>
        <translation>La calidad se conoce en {ANSWERED_N} de {SPACES_N} espacios, aquellos sobre los que se preguntó. La puntuación es propia del complemento.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Forms or answers of the survey that were doubtful and are listed with it: {PROBLEMS_N}.</source>
        <translation>Formularios o respuestas de la encuesta que eran dudosos y se enumeran con ella: {PROBLEMS_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Open to everyone</source>
        <translation>Abierto a todas las personas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Easy to reach</source>
        <translation>Fácil acceso</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Comfort</source>
        <translation>Comodidad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Trees and plants</source>
        <translation>Árboles y plantas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Women's safety</source>
        <translation>Seguridad de las mujeres</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Public transport</source>
        <translation>Transporte público</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Who can walk to public transport: within 500 m of a bus or tram stop, or 1,000 m of a train, metro or ferry (SDG 11.2.1). Stops whose capacity nobody recorded count as bus stops.</source>
        <translation>Quién puede ir a pie al transporte público: a menos de 500 m de una parada de autobús o tranvía, o de 1 000 m de un tren, metro o transbordador (ODS 11.2.1). Las paradas cuya capacidad nadie registró cuentan como paradas de autobús.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of residents can walk to public transport</source>
        <translation>de los residentes pueden ir a pie al transporte público</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{ACCESS_PCT} near a stop</source>
        <translation>{ACCESS_PCT} cerca de una parada</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of the floor area, which stands in for people, is within walking distance of public transport</source>
        <translation>de la superficie construida, que sustituye a las personas, está a distancia a pie del transporte público</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How well streets connect: crossings, street length and dead ends, scored as in the City Prosperity Index. Many crossings and few dead ends make walks short.</source>
        <translation>Cuán bien conectan las calles: cruces, longitud de calles y calles sin salida, puntuados como en el Índice de Prosperidad Urbana. Muchos cruces y pocas calles sin salida acortan los recorridos a pie.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>crossings on a km² of land</source>
        <translation>cruces por km² de suelo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Crossings in all: {INTERSECTIONS_N}, on {STREET_KM} of street.</source>
        <translation>Cruces en total: {INTERSECTIONS_N}, en {STREET_KM} de calles.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{DEAD_END_PCT} of the places where streets meet or end are dead ends.</source>
        <translation>{DEAD_END_PCT} de los puntos donde las calles se encuentran o terminan son calles sin salida.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{INTERSECTIONS_KM2} crossings per km²</source>
        <translation>{INTERSECTIONS_KM2} cruces por km²</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Crossings</source>
        <translation>Cruces</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How mixed homes, shops, work and other uses are in each neighbourhood: where they are, daily ways are short. 0: one use alone; 100: all uses have the same share. As in the City Prosperity Index.</source>
        <translation>Cuán mezclados están viviendas, comercios, trabajo y otros usos en cada barrio: donde lo están, los recorridos diarios son cortos. 0: un solo uso; 100: todos los usos tienen la misma proporción. Como en el Índice de Prosperidad Urbana.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>mix of land uses in an area, on average</source>
        <translation>mezcla de usos del suelo en una zona, en promedio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The city as a whole: {MIX_SCORE_CITY}.</source>
        <translation>La ciudad en su conjunto: {MIX_SCORE_CITY}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Land without a known use: {UNCLASSIFIED_PCT} of all land.</source>
        <translation>Suelo sin uso conocido: {UNCLASSIFIED_PCT} de todo el suelo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>mix {MIX_SCORE_MEAN}</source>
        <translation>mezcla {MIX_SCORE_MEAN}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The mix of land uses leaves out land without a known use, {UNCLASSIFIED_PCT} of all land; streets and water may be among it.</source>
        <translation>La mezcla de usos del suelo excluye el suelo sin uso conocido, {UNCLASSIFIED_PCT} de todo el suelo; puede incluir calles y agua.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Homes</source>
        <translation>Viviendas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Shops and offices</source>
        <translation>Comercios y oficinas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Industry</source>
        <translation>Industria</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Public institutions</source>
        <translation>Instituciones públicas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Open space</source>
        <translation>Espacio abierto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Vacant land</source>
        <translation>Suelo vacante</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Farmland</source>
        <translation>Suelo agrícola</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fairness</source>
        <translation>Equidad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How evenly open public space is spread over the people of the neighbourhoods and, given a measure of deprivation, whether the poorer have less of it. Needs several neighbourhoods with people.</source>
        <translation>Cuán equitativamente se reparte el espacio público abierto entre la población de los barrios y, si se da una medida de privación, si los más pobres tienen menos. Requiere varios barrios con población.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini coefficient of open public space (0: all have the same; 1: one has all)</source>
        <translation>Coeficiente de Gini del espacio público abierto (0: todos tienen lo mismo; 1: uno lo tiene todo)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SUPPLY_PP} m² for each person, on average.</source>
        <translation>{SUPPLY_PP} m² por persona, en promedio.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The best-off tenth of the people has {PALMA_RATIO} times what the worst-off 40 % have together (0.25 when all have the same).</source>
        <translation>La décima parte de la población mejor dotada tiene {PALMA_RATIO} veces lo que tiene en conjunto el 40 % peor dotado (0,25 cuando todos tienen lo mismo).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Concentration index: {CONCENTRATION_INDEX}. Above 0 the deprived have less.</source>
        <translation>Índice de concentración: {CONCENTRATION_INDEX}. Por encima de 0, las personas desfavorecidas tienen menos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini {GINI}</source>
        <translation>Gini {GINI}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Differences within a neighbourhood are not seen. Open public space where nobody lives, or where the people are not known, is left out of fairness: {SUPPLY_LEFT_OUT} m².</source>
        <translation>Las diferencias dentro de un barrio no se ven. El espacio público abierto donde nadie vive, o donde no se conoce la población, queda fuera de la equidad: {SUPPLY_LEFT_OUT} m².</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini coefficient of open public space over floor area, which stands in for people</source>
        <translation>Coeficiente de Gini del espacio público abierto respecto a la superficie construida, que sustituye a las personas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>There is no population data, so this says nothing of people.</source>
        <translation>No hay datos de población, por lo que esto no dice nada de las personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini {GINI}, over floor area</source>
        <translation>Gini {GINI}, respecto a la superficie construida</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fifth with least</source>
        <translation>Quinto menos dotado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Second fifth</source>
        <translation>Segundo quinto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Third fifth</source>
        <translation>Tercer quinto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fourth fifth</source>
        <translation>Cuarto quinto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fifth with most</source>
        <translation>Quinto más dotado</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Where to add</source>
        <translation>Dónde añadir</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Which of the places where a public space could be (vacant plots, gardens to be opened) would serve most people who have none now. The choice is proved: the result says how far from the best possible it can be at most.</source>
        <translation>Cuáles de los lugares donde podría haber un espacio público (parcelas vacantes, jardines por abrir) servirían a más personas que hoy no tienen ninguno. La elección está demostrada: el resultado dice a cuánto puede estar, como máximo, de la mejor posible.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of residents would reach an open public space within {DISTANCE_M}, with {CHOSEN_N} new ones</source>
        <translation>de los residentes llegarían a un espacio público abierto a menos de {DISTANCE_M}, con {CHOSEN_N} nuevos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_BEFORE_PCT} do today.</source>
        <translation>{SERVED_BEFORE_PCT} lo hacen hoy.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Proved: at most {GAP_PCT} from the best possible choice.</source>
        <translation>Demostrado: a {GAP_PCT} como máximo de la mejor elección posible.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_BEFORE_PCT} → {SERVED_AFTER_PCT}</source>
        <translation>{SERVED_BEFORE_PCT} → {SERVED_AFTER_PCT}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The choice of new sites is not proved to be the best: another may be better by up to {GAP_PCT}.</source>
        <translation>No está demostrado que la elección de nuevos sitios sea la mejor: otra puede ser mejor hasta en {GAP_PCT}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of the floor area, which stands in for people, would be within {DISTANCE_M} of an open public space, with {CHOSEN_N} new ones</source>
        <translation>de la superficie construida, que sustituye a las personas, estaría a menos de {DISTANCE_M} de un espacio público abierto, con {CHOSEN_N} nuevos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_BEFORE_PCT} is today.</source>
        <translation>{SERVED_BEFORE_PCT} lo está hoy.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_AFTER_PCT} of floor area</source>
        <translation>{SERVED_AFTER_PCT} de la superficie construida</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>With the first site</source>
        <translation>Con el primer sitio</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the second</source>
        <translation>y el segundo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the third</source>
        <translation>y el tercero</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the fourth</source>
        <translation>y el cuarto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the fifth</source>
        <translation>y el quinto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the sixth</source>
        <translation>y el sexto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Public space: quality, fairness, new sites</source>
        <translation>Espacio público: calidad, equidad, nuevos sitios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>What this looks at beyond the workflow “Public space”: answers of a survey about the spaces, stops of public transport, land use. Bring what you have; each step says what it needs. Open spaces and people come from the other workflow, so run that first.</source>
        <translation>Lo que aquí se examina más allá del flujo de trabajo «Espacio público»: respuestas de una encuesta sobre los espacios, paradas de transporte público, uso del suelo. Aporte lo que tenga; cada paso indica lo que necesita. Los espacios abiertos y las personas provienen del otro flujo de trabajo, así que ejecútelo primero.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>What was found, side by side, with what a reader must know before quoting it. Steps that were not run are left out.</source>
        <translation>Lo que se encontró, en paralelo, con lo que el lector debe saber antes de citarlo. Se omiten los pasos que no se ejecutaron.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/recovery.py"/>
        <source>The city as it was before the event: neighbourhoods, buildings, people, streets and services. Import an OpenStreetMap extract, or name layers that you have. Damage comes in with the next step. Nothing is downloaded.</source>
        <translation>La ciudad tal como era antes del evento: barrios, edificios, personas, calles y servicios. Importe un extracto de OpenStreetMap o indique capas que ya tenga. Los daños se incorporan en el paso siguiente. No se descarga nada.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/recovery.py"/>
        <source>What is hit, what it costs and where to begin, with what a reader must know before quoting it.</source>
        <translation>Qué está afectado, cuánto cuesta y por dónde empezar, con lo que el lector debe saber antes de citarlo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>What the damage costs and what recovery needs, with a low and a high amount: a first estimate for planning. Give a table of unit costs (a file unit_costs.csv in the city's folder is found by itself), or the GDP per person, from which usual costs of construction follow.</source>
        <translation>Cuánto cuestan los daños y qué necesita la recuperación, con un importe bajo y uno alto: una primera estimación para planificar. Indique una tabla de costos unitarios (un archivo unit_costs.csv en la carpeta de la ciudad se encuentra por sí solo), o el PIB por persona, del que se deducen los costos habituales de construcción.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>unit costs, or the GDP per person</source>
        <translation>costos unitarios, o el PIB por persona</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{CURRENCY} of damage, at replacement cost in prices of {PRICE_YEAR}</source>
        <translation>{CURRENCY} de daños, a costo de reposición en precios de {PRICE_YEAR}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>At least {DAMAGE_LOW}, at most {DAMAGE_HIGH}: everything low, or everything high.</source>
        <translation>Al menos {DAMAGE_LOW}, como máximo {DAMAGE_HIGH}: todo bajo, o todo alto.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Recovery needs {NEEDS_CENTRAL} ({NEEDS_LOW} to {NEEDS_HIGH}).</source>
        <translation>La recuperación necesita {NEEDS_CENTRAL} (de {NEEDS_LOW} a {NEEDS_HIGH}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>From {COSTED_N} damaged or possibly damaged buildings.</source>
        <translation>A partir de {COSTED_N} edificios dañados o posiblemente dañados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DAMAGE_CENTRAL} {CURRENCY}</source>
        <translation>{DAMAGE_CENTRAL} {CURRENCY}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>The cost is a first estimate, between {DAMAGE_LOW} and {DAMAGE_HIGH} {CURRENCY}: bounds, for low and high costs and shares together.</source>
        <translation>El costo es una primera estimación, entre {DAMAGE_LOW} y {DAMAGE_HIGH} {CURRENCY}: son cotas, con costos y proporciones bajos o altos a la vez.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Damaged buildings without a known cost, which are in no amount: {UNCOSTED_N}.</source>
        <translation>Edificios dañados sin costo conocido, que no figuran en ningún importe: {UNCOSTED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Building back better</source>
        <translation>Reconstruir mejor</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Inflation</source>
        <translation>Inflación</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>How much debris the damaged buildings leave. For cubic metres and truckloads say how heavy loose debris is (its bulk density, from weighed trucks of your city) and what a truck carries.</source>
        <translation>Cuántos escombros dejan los edificios dañados. Para obtener metros cúbicos y cargas de camión, indique cuánto pesan los escombros sueltos (su densidad aparente, según camiones pesados en su ciudad) y cuánto lleva un camión.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>of debris from damaged buildings</source>
        <translation>de escombros de edificios dañados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DEBRIS_T_LOW} to {DEBRIS_T_HIGH} by the range of the factors.</source>
        <translation>De {DEBRIS_T_LOW} a {DEBRIS_T_HIGH} según el rango de los factores.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DEBRIS_M3}, {TRUCKLOADS} truckloads of {TRUCK_M3}.</source>
        <translation>{DEBRIS_M3}, {TRUCKLOADS} cargas de camión de {TRUCK_M3}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>From {ESTIMATED_N} damaged or possibly damaged buildings.</source>
        <translation>A partir de {ESTIMATED_N} edificios dañados o posiblemente dañados.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DEBRIS_T_CENTRAL}</source>
        <translation>{DEBRIS_T_CENTRAL}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Debris is estimated from floor area, between {DEBRIS_T_LOW} and {DEBRIS_T_HIGH}; other methods differ by more.</source>
        <translation>Los escombros se estiman a partir de la superficie construida, entre {DEBRIS_T_LOW} y {DEBRIS_T_HIGH}; otros métodos difieren más.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Damaged buildings whose debris could not be estimated: {UNESTIMATED_N}.</source>
        <translation>Edificios dañados cuyos escombros no se pudieron estimar: {UNESTIMATED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Truckloads are not known: say what a truck carries, and the bulk density.</source>
        <translation>No se conocen las cargas de camión: indique cuánto lleva un camión y la densidad aparente.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Central</source>
        <translation>Central</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Streets to clear first</source>
        <translation>Calles que despejar primero</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Who is cut off from services because debris blocks the streets, and in which order to clear them so that most people reach services again for the least effort. Streets near severe damage are taken as blocked; nobody has looked at them.</source>
        <translation>Quién queda aislado de los servicios porque los escombros bloquean las calles, y en qué orden despejarlas para que la mayoría vuelva a acceder a los servicios con el menor esfuerzo. Las calles cercanas a daños graves se consideran bloqueadas; nadie las ha inspeccionado.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>people are cut off from a service that they reached before</source>
        <translation>personas están aisladas de un servicio al que antes llegaban</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{RECONNECTED_N} of them reach it again when {CLEARED_N} of {BLOCKED_N} blocked parts of streets are cleared, in the order of the map.</source>
        <translation>{RECONNECTED_N} de ellas vuelven a llegar cuando se despejan {CLEARED_N} de {BLOCKED_N} tramos de calle bloqueados, en el orden del mapa.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>That takes {COST} in all (metres of street, unless costs are given).</source>
        <translation>Eso requiere {COST} en total (metros de calle, salvo que se indiquen costos).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>cut off: {CUT_OFF_BEFORE_N}, reconnected: {RECONNECTED_N}</source>
        <translation>aisladas: {CUT_OFF_BEFORE_N}, reconectadas: {RECONNECTED_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Streets are taken as blocked where damage is near, or as their layer says; whether they are has to be seen on the ground.</source>
        <translation>Las calles se consideran bloqueadas donde hay daños cerca o donde su capa lo indica; si lo están debe comprobarse sobre el terreno.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>parts of streets to clear, so that homes reach services again</source>
        <translation>tramos de calle que despejar, para que las viviendas vuelvan a acceder a los servicios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>There is no population data: the order is by floor area, not by people.</source>
        <translation>No hay datos de población: el orden sigue la superficie construida, no las personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Blocked parts of streets: {BLOCKED_N}.</source>
        <translation>Tramos de calle bloqueados: {BLOCKED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{CLEARED_N} parts to clear</source>
        <translation>{CLEARED_N} tramos que despejar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Where to begin</source>
        <translation>Por dónde empezar</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Ranks the neighbourhoods by damage, people, services and, where their layer says so, displacement and vulnerability, and shows how firm each rank is. A starting point for a discussion, not its result. Criteria of your own: a file recovery_criteria.csv in the city's folder.</source>
        <translation>Clasifica los barrios por daños, población, servicios y, donde su capa lo indica, desplazamiento y vulnerabilidad, y muestra cuán firme es cada puesto. Es el punto de partida de una discusión, no su resultado. Criterios propios: un archivo recovery_criteria.csv en la carpeta de la ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>come first, of {RANKED_N} areas ranked</source>
        <translation>van primero, de {RANKED_N} zonas clasificadas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Areas by phase of recovery: absorptive {ABSORPTIVE_N}, adaptive {ADAPTIVE_N}, transformative {TRANSFORMATIVE_N}.</source>
        <translation>Zonas por fase de recuperación: absorción {ABSORPTIVE_N}, adaptación {ADAPTIVE_N}, transformación {TRANSFORMATIVE_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Areas without a rank, of which too little is known: {UNRANKED_N}.</source>
        <translation>Zonas sin puesto, de las que se sabe muy poco: {UNRANKED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{RANKED_N} areas ranked</source>
        <translation>{RANKED_N} zonas clasificadas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Ranks depend on the choice of criteria and weights; they are where a discussion begins. The layer shows how far each rank moves with other weights.</source>
        <translation>Los puestos dependen de los criterios y pesos elegidos; son el inicio de una discusión. La capa muestra cuánto se mueve cada puesto con otros pesos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Areas without a rank, because too little is known of them: {UNRANKED_N}.</source>
        <translation>Zonas sin puesto, porque se sabe muy poco de ellas: {UNRANKED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>No area can be ranked.</source>
        <translation>No se puede clasificar ninguna zona.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>There must be several areas that were analysed and that differ. Where no neighbourhoods are published, make areas on the page “City data”.</source>
        <translation>Debe haber varias zonas analizadas y que difieran entre sí. Donde no haya barrios publicados, cree zonas en la página «Datos de la ciudad».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>no ranks</source>
        <translation>sin puestos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Women and girls</source>
        <translation>Mujeres y niñas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Men and boys</source>
        <translation>Hombres y niños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Girls</source>
        <translation>Niñas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Boys</source>
        <translation>Niños</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Children</source>
        <translation>Niños y niñas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Young people</source>
        <translation>Jóvenes</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Adults</source>
        <translation>Adultos</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Older people</source>
        <translation>Personas mayores</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>With disabilities</source>
        <translation>Con discapacidad</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Spreads people counted by area or by grid cell over the buildings there, by floor area, so that walks begin where people live and damage counts who lived there. Without population data floor area stands in for people, and every result says so.</source>
        <translation>Reparte a las personas contadas por zona o por celda de cuadrícula entre los edificios que hay allí, según la superficie construida, para que los recorridos a pie partan de donde vive la gente y los daños cuenten a quienes vivían allí. Sin datos de población, la superficie construida sustituye a las personas, y cada resultado lo indica.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>people placed on buildings</source>
        <translation>personas asignadas a edificios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>{POPULATION_OUT} of {POPULATION_IN} people in the data.</source>
        <translation>{POPULATION_OUT} de {POPULATION_IN} personas de los datos.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Not placed, for want of a building: {UNPLACED}.</source>
        <translation>Sin asignar, por falta de edificio: {UNPLACED}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>{POPULATION_OUT} people</source>
        <translation>{POPULATION_OUT} personas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>People in the data who could not be placed, for want of a building, and are in no figure: {UNPLACED}.</source>
        <translation>Personas de los datos que no se pudieron asignar, por falta de edificio, y no figuran en ninguna cifra: {UNPLACED}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>There is no population data: floor area stands in for people.</source>
        <translation>No hay datos de población: la superficie construida sustituye a las personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Give population by area or as a grid, or the number of people in the city, for figures about people.</source>
        <translation>Indique la población por zona o en cuadrícula, o el número de personas de la ciudad, para obtener cifras sobre personas.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>floor area stands in</source>
        <translation>la sustituye la superficie construida</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Looks for what would spoil the result: missing coordinate systems, streets that do not join, invalid or duplicated shapes, negative counts. Each finding says where it is and what to do.</source>
        <translation>Busca lo que estropearía el resultado: sistemas de coordenadas ausentes, calles que no se unen, formas no válidas o duplicadas, recuentos negativos. Cada hallazgo dice dónde está y qué hacer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>errors to mend before the figures can be trusted</source>
        <translation>errores que corregir antes de poder confiar en las cifras</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Warnings: {WARNINGS_N}.</source>
        <translation>Advertencias: {WARNINGS_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>errors: {ERRORS_N}, warnings: {WARNINGS_N}</source>
        <translation>errores: {ERRORS_N}, advertencias: {WARNINGS_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Errors in the city's data that were found and not mended: {ERRORS_N}.</source>
        <translation>Errores encontrados en los datos de la ciudad y no corregidos: {ERRORS_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Warnings that the checks of the city's data gave: {WARNINGS_N}.</source>
        <translation>Advertencias de las comprobaciones de los datos de la ciudad: {WARNINGS_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Import from OpenStreetMap</source>
        <translation>Importar de OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Takes buildings, streets, open spaces, services, stops and water from an OpenStreetMap extract (.osm.pbf or .osm) on your disk. A city boundary leaves out what lies beyond it.</source>
        <translation>Toma edificios, calles, espacios abiertos, servicios, paradas y agua de un extracto de OpenStreetMap (.osm.pbf u .osm) que tenga en el disco. Un límite de la ciudad excluye lo que queda fuera de él.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>buildings imported</source>
        <translation>edificios importados</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>{STREETS_KM} of streets, {OPEN_SPACES_N} open spaces, {SERVICES_N} services.</source>
        <translation>{STREETS_KM} de calles, {OPEN_SPACES_N} espacios abiertos, {SERVICES_N} servicios.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Building footprints</source>
        <translation>Huellas de edificios</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Takes building footprints from Overture, Google Open Buildings, Microsoft, or any layer, where OpenStreetMap has few. A city boundary leaves out what lies beyond it.</source>
        <translation>Toma huellas de edificios de Overture, Google Open Buildings, Microsoft o cualquier capa, donde OpenStreetMap tiene pocas. Un límite de la ciudad excluye lo que queda fuera de él.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Left out: {SKIPPED_N}.</source>
        <translation>Excluidos: {SKIPPED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>There twice: {DUPLICATES_N}.</source>
        <translation>Repetidos: {DUPLICATES_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Areas where none are published</source>
        <translation>Zonas donde no hay publicadas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Most cities have no published neighbourhoods. Hexagons, squares or the blocks between streets stand in for them, so that results can be told by area.</source>
        <translation>La mayoría de las ciudades no tienen barrios publicados. Hexágonos, cuadrados o las manzanas entre calles los sustituyen, para poder dar resultados por zona.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>areas made</source>
        <translation>zonas creadas</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workspace.py"/>
        <source>“{folder}” is not the folder of a city: it has no GeoPackage made by this plugin. Choose another, or make a new city.</source>
        <translation>«{folder}» no es la carpeta de una ciudad: no contiene ningún GeoPackage creado por este complemento. Elija otra o cree una nueva ciudad.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workspace.py"/>
        <source>“{name}” is open in another QGIS window ({user} on {host}, since {since}). Here you can look at everything; to run steps or change layers, close it there, then open it here again.</source>
        <translation>«{name}» está abierta en otra ventana de QGIS ({user} en {host}, desde {since}). Aquí puede consultarlo todo; para ejecutar pasos o modificar capas, ciérrela allí y ábrala aquí de nuevo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workspace.py"/>
        <source>“{folder}” cannot be written, so “{name}” is open for looking only. Copy the folder to a place of your own, or have it made writable, then open it again.</source>
        <translation>No se puede escribir en «{folder}», por lo que «{name}» está abierta solo para consulta. Copie la carpeta a un lugar propio o solicite permiso de escritura, y ábrala de nuevo.</translation>
    </message>
</context>
</TS>
