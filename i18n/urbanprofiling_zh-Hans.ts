<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>UrbanProfiling</name>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>City data</source>
        <translation>城市数据</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Public space</source>
        <translation>公共空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Urban profile</source>
        <translation>城市概况</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Informal settlements</source>
        <translation>非正规住区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Reports and exchange</source>
        <translation>报告与交换</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Stopped. Earlier results are unchanged.</source>
        <translation>已停止。以前的结果不变。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>The plugin made a mistake; your data is unchanged. Please report it with the details.</source>
        <translation>插件出错；您的数据不变。请连同详细信息一并报告。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Writing the results</source>
        <translation>正在写入结果</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>“{label}”: the fields {fields} of “{name}” are replaced by computed ones of the same name.</source>
        <translation>“{label}”：“{name}”的字段 {fields} 被同名的计算字段取代。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>“{table}” in {path} is being edited in QGIS. Save or cancel the edits, then run again.</source>
        <translation>{path} 中的“{table}”正在 QGIS 中编辑。请保存或取消编辑，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/bridge.py"/>
        <source>Raster “{name}” cannot be read: {reason}</source>
        <translation>无法读取栅格“{name}”：{reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/bridge.py"/>
        <source>Raster “{name}” is rotated: its rows do not run from west to east. Turn it with “Warp (reproject)” of the Processing toolbox and use the result.</source>
        <translation>栅格“{name}”是旋转的：其行不是由西向东排列。请用数据处理工具箱中的“变形 (重投影)”将其转正并使用其结果。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/bridge.py"/>
        <source>Raster “{name}” has no coordinate reference system. Set it in the layer's properties, then run again.</source>
        <translation>栅格“{name}”没有坐标参照系。请在图层属性中设置，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Area</source>
        <translation>分区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>What the number of people comes from</source>
        <translation>人数来源</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Groups known for the whole city only</source>
        <translation>仅知全市总数的群体</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>OpenStreetMap id</source>
        <translation>OpenStreetMap 标识</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Id in the source</source>
        <translation>数据源中的标识</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Building tag</source>
        <translation>建筑物标签</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Levels</source>
        <translation>楼层数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Height (m)</source>
        <translation>高度（米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Street class</source>
        <translation>街道等级</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Width (m)</source>
        <translation>宽度（米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Lanes</source>
        <translation>车道数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Surface</source>
        <translation>路面</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>One-way</source>
        <translation>单行</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Bridge</source>
        <translation>桥梁</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Level above or below ground</source>
        <translation>地面以上或以下层级</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Walkable</source>
        <translation>可步行</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Fee</source>
        <translation>收费</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Sector</source>
        <translation>部门</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Mode</source>
        <translation>交通方式</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Administrative level</source>
        <translation>行政级别</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Layer role</source>
        <translation>图层角色</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Features</source>
        <translation>要素</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>First features</source>
        <translation>前几个要素</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>What was found</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Leave it empty when the city has no such layer yet.</source>
        <translation>城市尚无此类图层时留空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Check city data</source>
        <translation>检查城市数据</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Looks through the layers of a city and says in plain words what is wrong with them and what to do: before figures are made of them that somebody has to take back.</source>
        <translation>检查城市的各个图层，用通俗的语言说明有什么问题、如何处理：以免据此得出的数字日后须收回。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Errors stop later steps or make their figures wrong; warnings lower their quality; notes are good to know. Checked are coordinate systems and places, geometries, overlaps and gaps between areas, fields, words and letters, identifiers and area codes, numbers and dates, people, streets, damage and rasters. What each check looks at, with its limits, why it matters and what to do stands on the page “Checks” of the user guide. Nothing is changed. Limits without a source are the plugin's own.</source>
        <translation>错误会使后续步骤停止或使其数字出错；警告会降低其质量；提示供参考。检查内容包括坐标参照系和位置、几何图形、分区之间的重叠和缝隙、字段、词语和字符、标识符和分区代码、数字和日期、人口、街道、损毁和栅格。每项检查的内容、界限、意义和处理办法见用户指南的“检查”页。不更改任何内容。未注明来源的界限由本插件自定。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>The plugin's own checks</source>
        <translation>本插件自定的检查</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Findings</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>One row a finding, errors first: check, severity, role, how many features and the first ten of them, what is wrong, what to do.</source>
        <translation>每个发现的问题一行，错误在前：检查、严重程度、角色、要素数量及前十个要素、问题内容、处理办法。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Reading the layers</source>
        <translation>正在读取图层</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Import footprints</source>
        <translation>导入建筑轮廓</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Outlines of buildings from OpenStreetMap, Overture, Google, Microsoft or a layer of your own, with the same fields whoever made them, each building once. Nothing is downloaded.</source>
        <translation>来自 OpenStreetMap、Overture、Google、Microsoft 或自有图层的建筑轮廓，不论由谁制作，字段均相同，每栋建筑物只取一次。不会下载任何内容。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Whose footprints they are is told by the columns, or by you. Names of columns, units and the numbers that stand for “not known” (a height of -1 or 0) are those that each publisher documents; a height, a number of levels, a use or a confidence that is not known stays empty. Uses are those of the OpenStreetMap import.

Outlines keep their coordinates. With a boundary those that touch it are kept, whole; files of text are read piece by piece, so that the file of a country gives a city on a laptop. A building is the same when its id or its outline is the same, whatever the corner it starts at: the first is kept, the others are counted. Lines that cannot be read are named. Invalid outlines are repaired. Where a source has no ids one is made from the outline, so that it stays the same over imports. The area is measured in a metric CRS, never taken from the source.

Footprints that a machine drew miss buildings and show some that are not there, more so where homes are small and close together. With a lowest confidence those below it are left out; those of unknown confidence stay.</source>
        <translation>建筑轮廓由谁制作，从列名判断或由您指定。列名、单位以及代表“未知”的数字（高度为 -1 或 0）以各发布者的文档为准；未知的高度、楼层数、用途或置信度留空。用途采用 OpenStreetMap 导入的用途。

轮廓保留其坐标。如有边界，与其相接的轮廓完整保留；文本文件分块读取，因此用笔记本电脑即可从全国文件中取出一座城市。标识相同或轮廓相同（不论从哪个角点开始）即为同一栋建筑物：保留第一个，其余计数。无法读取的行会列出。无效轮廓会修复。数据源没有标识时，根据轮廓生成，使其在多次导入中保持不变。面积用米制坐标参照系 (CRS) 测量，绝不取自数据源。

由机器绘制的轮廓会遗漏建筑物，也会出现不存在的建筑物，在住宅小而密集处尤甚。设置最低置信度后，低于该值的不纳入；置信度未知的保留。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Columns of Overture 1.18, Google Open Buildings v3, Microsoft GlobalML and OpenStreetMap as GDAL writes it</source>
        <translation>Overture 1.18、Google Open Buildings v3、Microsoft GlobalML 及 GDAL 所写 OpenStreetMap 的列</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Footprints</source>
        <translation>建筑轮廓</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>A layer of polygons, or a file: Google's .csv or .csv.gz, lines of GeoJSON (.geojsonl, .jsonl, Microsoft's .csv.gz), an OpenStreetMap extract, or whatever QGIS can open. GeoParquet works where the GDAL of this QGIS reads it.</source>
        <translation>多边形图层，或文件：Google 的 .csv 或 .csv.gz、逐行 GeoJSON（.geojsonl、.jsonl、Microsoft 的 .csv.gz）、OpenStreetMap 提取数据，或 QGIS 能打开的任何文件。此 QGIS 的 GDAL 能读取时，也可使用 GeoParquet。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Made by</source>
        <translation>制作者</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>auto: told by the columns. any: outlines from elsewhere, such as a cadastre; of their columns those are taken that are called as the fields of the result, or floors, storeys and height.</source>
        <translation>auto：从列名判断。any：来自其他来源的轮廓，如地籍；从其列中取与结果字段同名的列，或 floors、storeys 和 height。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Told by the columns</source>
        <translation>从列名判断</translation>
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
        <translation>其他制作者</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Footprints that touch it are kept, whole. Without a boundary all are imported.</source>
        <translation>与边界相接的建筑轮廓完整保留。没有边界时全部导入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Lowest confidence</source>
        <translation>最低置信度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>From 0 to 1: footprints that the publisher is less sure of are left out. Those of unknown confidence stay.</source>
        <translation>从 0 到 1：发布者把握较小的建筑轮廓不纳入。置信度未知的保留。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Outlines with id, source, confidence, height, levels and use where they are known, and their area.</source>
        <translation>带有标识、数据源、置信度、高度、楼层数和用途（如已知）及面积的轮廓。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Buildings</source>
        <translation>建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Left out for lack of a usable outline</source>
        <translation>因没有可用轮廓而未纳入</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Left out because they repeat another</source>
        <translation>因与其他重复而未纳入</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Outside the boundary</source>
        <translation>在边界之外</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Below the lowest confidence</source>
        <translation>低于最低置信度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of highways (highway, keep, walkable)</source>
        <translation>道路表（highway、keep、walkable）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of access values (value, foot, space)</source>
        <translation>准入值表（value、foot、space）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of open spaces (key, value, kind)</source>
        <translation>开放空间表（key、value、kind）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of building uses (key, value, keep, use)</source>
        <translation>建筑物用途表（key、value、keep、use）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of services (key, value, sector)</source>
        <translation>服务表（key、value、sector）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of stops (key, value, mode, capacity, rank)</source>
        <translation>站点表（key、value、mode、capacity、rank）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of waters (key, value, kind)</source>
        <translation>水域表（key、value、kind）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>A CSV file instead of the plugin's own. Copy resources/tables/osm_*.csv of the plugin to start from; in tables of keys and values the first row that fits decides, and * stands for any value.</source>
        <translation>用以代替插件自带表格的 CSV 文件。可复制插件的 resources/tables/osm_*.csv 作为起点；在键和值的表格中，以第一个符合的行为准，* 代表任何值。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Import OpenStreetMap</source>
        <translation>导入 OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Buildings, streets, open spaces, services, stops, water and administrative boundaries of a city from an OpenStreetMap extract on your disk. Nothing is downloaded.</source>
        <translation>从磁盘上的 OpenStreetMap 提取数据中获取一座城市的建筑物、街道、开放空间、服务、站点、水域和行政边界。不会下载任何内容。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Features are taken whole and keep their OpenStreetMap coordinates, so streets join where they share a vertex. Tags are read through tables that you can replace; a number that cannot be read and a use that is not tagged stay empty. Streets are walkable by the foot tag, then an access tag that closes them, then their class. An open space is public, restricted, fee or unknown by its access and fee tags, then its kind; gardens, pitches, sports centres, reserves and cemeteries without an access tag are unknown. Proposed and abandoned streets are left out and counted. Stops have low or high capacity as in SDG 11.2.1. A facility mapped as a point inside its own outline counts once. Outlines that are invalid are repaired; what the file does not hold whole, as at the edge of an extract, is named. osm_id of a relation is negative. The sea is no area in OpenStreetMap and is not among the water.</source>
        <translation>要素完整取用并保留其 OpenStreetMap 坐标，因此街道在共用顶点处连接。标签通过可替换的表格读取；无法读取的数字和未加标签的用途留空。街道是否可步行，依次看 foot 标签、将其封闭的 access 标签、街道等级。开放空间为公共、限制、收费或未知，依次看其 access 和 fee 标签、类型；没有 access 标签的花园、球场、体育中心、保护区和墓地为未知。拟建和废弃的街道不纳入，但会计数。站点运力分低和高，与 SDG 11.2.1 一致。在自身轮廓内又标为点的设施只计一次。无效轮廓会修复；文件中不完整的内容（如提取数据边缘处）会列出。关系的 osm_id 为负。海洋在 OpenStreetMap 中不是面，不在水域之列。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>OpenStreetMap tags by the plugin's tables of this version</source>
        <translation>按插件本版本表格读取的 OpenStreetMap 标签</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>OpenStreetMap file</source>
        <translation>OpenStreetMap 文件</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>An extract that ends in .osm.pbf, .osm or .osm.gz. Choose one that reaches beyond the city: what crosses its edge is incomplete.</source>
        <translation>以 .osm.pbf、.osm 或 .osm.gz 结尾的提取数据。请选择范围超出城市的文件：跨越其边缘的内容不完整。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Buildings that touch it are kept, and of everything else what lies within the margin around it, uncut: people near the edge walk across it. Without a boundary the whole file is imported.</source>
        <translation>与边界相接的建筑物保留；其他内容保留边界周围余量之内的部分，不裁切：边缘附近的人会步行穿越边界。没有边界时导入整个文件。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Margin around the boundary</source>
        <translation>边界周围的余量</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>How far outside the boundary streets, open spaces, services, stops and water are kept. At least the longest walk you want to measure.</source>
        <translation>边界以外多远的街道、开放空间、服务、站点和水域予以保留。至少为要测量的最长步行距离。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Stops this close are one</source>
        <translation>相距如此近的站点视为一个</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>A platform this close to a stop of the same mode, and a stopping position on the street this close to either, is the same stop drawn again. The plugin's own choice.</source>
        <translation>与同一交通方式的站点如此近的站台，以及与两者之一如此近的街上停车位置，是同一站点的重复绘制。此值由本插件自定。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Outlines with use, levels and height where they are tagged.</source>
        <translation>带有用途、楼层数和高度（如有标签）的轮廓。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Streets</source>
        <translation>街道</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Streets and paths of today. walkable is 1 where people may walk. Bridge and tunnel are empty where there is none.</source>
        <translation>现有街道和小路。可步行处 walkable 为 1。没有桥梁和隧道时，相应字段为空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Open spaces</source>
        <translation>开放空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Parks, squares, playgrounds and other open land, with who may enter. To be verified.</source>
        <translation>公园、广场、游乐场及其他开放土地，附谁可以进入。有待核实。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Schools, clinics, shops, offices and more as points, by sector.</source>
        <translation>学校、诊所、商店、办公场所等，为点，按部门划分。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Public transport stops</source>
        <translation>公共交通站点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Stops and stations with mode and capacity (low, high; SDG 11.2.1).</source>
        <translation>站点和车站，附交通方式和运力（低、高；SDG 11.2.1）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Water</source>
        <translation>水域</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Lakes, rivers drawn as areas, reservoirs; not the sea.</source>
        <translation>湖泊、以面绘制的河流、水库；不含海洋。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Administrative boundaries</source>
        <translation>行政边界</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Those that lie in the file as a whole, with their level: a choice for the areas.</source>
        <translation>文件中完整包含的行政边界，附其级别：可供选作分区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Left out for lack of a usable geometry</source>
        <translation>因没有可用几何图形而未纳入</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Choose an OpenStreetMap file.</source>
        <translation>选择 OpenStreetMap 文件。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Make areas</source>
        <translation>创建分区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Divides a city into hexagons, squares or blocks, for cities that have no published neighbourhoods. The areas fill the boundary exactly, so that figures by area add up to the city.</source>
        <translation>将城市划分为六边形、正方形或街区，用于没有已公布社区的城市。分区恰好填满边界，因此各分区数字之和等于城市数字。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Hexagons and squares lie on a lattice that is fixed to the coordinate system, not to the boundary: a place keeps its area_id when the boundary is drawn anew. They are cut at the boundary; a part that is too small joins the neighbour with which it shares most of its outline.

Blocks are the land between streets and boundary. Streets divide where they are drawn, also on bridges; dead ends and tunnels divide nothing. A block's area_id tells where it lies; it changes when its outline does.

Cells are neutral: they follow no neighbourhood that people know. Where residents name theirs, draw those.</source>
        <translation>六边形和正方形位于固定于坐标参照系而非边界的格网上：重新绘制边界后，一个地点的 area_id 保持不变。它们在边界处裁切；过小的部分并入与其共用轮廓最长的相邻分区。

街区是街道与边界之间的土地。街道在其绘制处起分隔作用，桥梁上亦然；断头路和隧道不分隔。街区的 area_id 表明其位置；轮廓改变时随之改变。

格网单元是中性的：不对应人们熟悉的任何社区。如居民对社区有自己的称呼，请绘制这些社区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>The plugin's own division</source>
        <translation>本插件自定的划分</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Boundary</source>
        <translation>边界</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>The city boundary, or an urban extent. Several polygons count as one city.</source>
        <translation>城市边界，或城市范围。多个多边形视为一座城市。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Kind of area</source>
        <translation>分区类型</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>hexagon or grid: equal cells. blocks: the land between streets, as they lie.</source>
        <translation>hexagon 或 grid：大小相等的单元。blocks：街道之间的土地，按原样划分。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Hexagons</source>
        <translation>六边形</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Squares</source>
        <translation>正方形</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Blocks between streets</source>
        <translation>街道之间的街区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Size of a cell</source>
        <translation>单元大小</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>From one side of a cell to the opposite one, which is also the distance between the centres of neighbours: a square of 500 m has 25 ha, a hexagon of 500 m 21.7 ha. Not used for blocks.</source>
        <translation>从单元一边到对边的距离，也是相邻单元中心之间的距离：500 米的正方形为 25 公顷，500 米的六边形为 21.7 公顷。不用于街区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Centre lines, for blocks. Not used for cells.</source>
        <translation>中心线，用于街区。不用于单元。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Smallest part of a cell that stands alone</source>
        <translation>可独立存在的最小单元部分</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>At the boundary, parts under this share of a whole cell join a neighbour. 0 keeps them all.</source>
        <translation>在边界处，小于整个单元此比例的部分并入相邻分区。0 表示全部保留。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Smallest block</source>
        <translation>最小街区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Smaller blocks, such as traffic islands, join a neighbour. 0 keeps them all.</source>
        <translation>较小的街区（如交通岛）并入相邻街区。0 表示全部保留。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Areas</source>
        <translation>分区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Areas with an identifier and their land in hectares.</source>
        <translation>带有标识符和土地面积（公顷）的分区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Land</source>
        <translation>土地</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Population to buildings</source>
        <translation>人口分配到建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Places the people of a census area, a population grid or the whole city on the buildings they probably live in, so that walking distances start where people are.</source>
        <translation>将普查区、人口网格或整座城市的人口分配到其可能居住的建筑物，使步行距离从人所在处起算。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>The people of each cell or area are shared among the buildings in it (those whose point on surface lies there) in proportion to floor area: footprint times levels where levels are known. Small buildings and, with a use field, uses such as school or factory hold nobody; a building of unknown use stays in. This is dasymetric mapping (Mennis, 2003).

People of a cell or area without such a building are reported as unplaced and not moved elsewhere: people given = people placed + unplaced. Buildings where nothing is known about people get no value, not 0. Of overlapping areas the first counts. Numbers are estimates: they say how many people a building of that size would hold, not who lives in it.

A group (sex, age, disability) is spread like the people of its own area or cell. A group known for the whole city only gets the same share in every building and can show no difference between places.

Without any population the floor area itself stands in for people, and every result says so.</source>
        <translation>每个像元或分区的人口，按建筑面积比例分摊到其中的建筑物（面上点位于其中者）：占地面积乘以楼层数（如已知）。小型建筑物，以及有用途字段时学校、工厂等用途的建筑物不分配人口；用途未知的建筑物参与分配。这是分区密度制图法（Mennis, 2003）。

没有此类建筑物的像元或分区，其人口报告为未分配，不移到别处：给定人口 = 已分配人口 + 未分配人口。人口情况不明处的建筑物没有值，而不是 0。分区重叠时以第一个为准。数字是估计值：说明该大小的建筑物可容纳多少人，而不是谁住在其中。

群体（性别、年龄、残疾）与其所在分区或像元的人口同样分配。仅知全市总数的群体在每栋建筑物中占比相同，不能显示地点之间的差异。

没有任何人口数据时，以建筑面积本身代替人口，每项结果都会说明这一点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Dasymetric mapping by floor area</source>
        <translation>按建筑面积的分区密度制图法</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Footprints. Points of structures can be used too, with the weight “equal”.</source>
        <translation>建筑轮廓。也可使用建筑物点，权重选“equal”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Population grid</source>
        <translation>人口网格</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People per cell (not per km²), such as WorldPop or GHS-POP, clipped to the city.</source>
        <translation>每像元人数（不是每平方千米），如 WorldPop 或 GHS-POP，裁剪到城市。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Population areas</source>
        <translation>人口分区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Census areas or neighbourhoods with a number of people, instead of a grid.</source>
        <translation>带有人数的普查区或社区，代替网格。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People of an area</source>
        <translation>分区人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Field with the residents of each area. Empty means not known.</source>
        <translation>各分区居民人数的字段。空表示未知。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Groups of an area</source>
        <translation>分区群体</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Fields with the number of women, men, children, older people, people with disability…</source>
        <translation>女性、男性、儿童、老年人、残疾人…人数的字段</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Grids of groups</source>
        <translation>群体网格</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People of one group per cell, one raster a group. The layer's name becomes the field.</source>
        <translation>每像元某一群体的人数，每个群体一个栅格。图层名称成为字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People of the city</source>
        <translation>城市人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>With a grid or areas, everything is scaled to this number. Alone, it is spread over all buildings.</source>
        <translation>有网格或分区时，全部按此数缩放。单独使用时，分配到所有建筑物。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Share people by</source>
        <translation>人口分摊方式</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>area: footprint, times levels when a levels field is given. volume: the same, and levels must be given. equal: every building the same.</source>
        <translation>area：占地面积，给出楼层数字段时乘以楼层数。volume：同上，但必须给出楼层数。equal：每栋建筑物相同。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Floor area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Volume (levels needed)</source>
        <translation>体积（需要楼层数）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Every building the same</source>
        <translation>每栋建筑物相同</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Levels of a building</source>
        <translation>建筑物楼层数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Number of storeys. A building without a value counts as one level.</source>
        <translation>楼层的数量。没有值的建筑物按一层计。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Use of a building</source>
        <translation>建筑物用途</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Buildings whose use is in the table of uses without residents hold nobody.</source>
        <translation>用途列于无居民用途表中的建筑物不分配人口。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Uses without residents</source>
        <translation>无居民用途</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>CSV with a column use, instead of the plugin's table (exclude_uses.csv).</source>
        <translation>含 use 列的 CSV，代替插件自带的表格 (exclude_uses.csv)。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Smallest dwelling</source>
        <translation>最小住房</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Footprints smaller than this (sheds, kiosks) hold nobody.</source>
        <translation>小于此值的建筑轮廓（棚屋、售货亭）不分配人口。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Buildings with population</source>
        <translation>带人口的建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>All buildings with population, one field a group, and population_source: what the numbers come from, or what stands in for people.</source>
        <translation>所有带人口的建筑物，每个群体一个字段，并有 population_source：数字来自何处，或以什么代替人口。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People given</source>
        <translation>给定人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People on buildings</source>
        <translation>分配到建筑物的人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People without a building</source>
        <translation>没有建筑物的人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Reading buildings</source>
        <translation>正在读取建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Small counts by area</source>
        <translation>分区小计数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>suppress: leave counts under the minimum empty, with what would give them away. show: keep them, for use inside the office only.</source>
        <translation>suppress：低于最小值的计数留空，可据以推算的数字也留空。show：保留，仅供办公室内部使用。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Hide them</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Smallest count shown</source>
        <translation>显示的最小计数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Counts of people below this are small.</source>
        <translation>低于此值的人数为小计数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Small counts of people</source>
        <translation>人数小计数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Area (m²)</source>
        <translation>面积（平方米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Area (ha)</source>
        <translation>面积（公顷）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Perimeter (m)</source>
        <translation>周长（米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Access</source>
        <translation>准入</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People</source>
        <translation>人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Class</source>
        <translation>等级</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Small counts hidden</source>
        <translation>小计数已隐藏</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank (1 first)</source>
        <translation>排名（1 为首位）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank, fifth percentile of draws</source>
        <translation>排名，抽样的第五百分位数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank, median of draws</source>
        <translation>排名，抽样的中位数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank, ninety-fifth percentile of draws</source>
        <translation>排名，抽样的第九十五百分位数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Indicators known (share, 0 to 1)</source>
        <translation>已知指标（比例，0 到 1）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} newly within reach</source>
        <translation>{group}，新增可达</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} within reach (% of {group})</source>
        <translation>{group}，可达（占 {group} 的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} within reach</source>
        <translation>{group}，可达</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group}: quality (0 worst to 100 best)</source>
        <translation>{group}：质量（0 最差，100 最好）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group}: forms about the space</source>
        <translation>{group}：关于该空间的表单</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} (score)</source>
        <translation>{group}（得分）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People cut off from {group} before clearing</source>
        <translation>清理前与 {group} 隔断的人数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People cut off from {group} after clearing</source>
        <translation>清理后与 {group} 隔断的人数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open spaces, kind {word}</source>
        <translation>开放空间，类型 {word}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open spaces, size {word}</source>
        <translation>开放空间，大小 {word}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Land of class {word} (% of area)</source>
        <translation>{word} 类土地（占面积的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/help.py"/>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/help.py"/>
        <source>Layers made</source>
        <translation>生成的图层</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/help.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Lowest to highest value</source>
        <translation>最低值到最高值</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Distance from the mean in standard deviations</source>
        <translation>与平均值之差，以标准差计</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Between low and high of the table</source>
        <translation>表中低值与高值之间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Mean (a high score makes up for a low one)</source>
        <translation>算术平均（高分可弥补低分）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Geometric mean (makes up in part)</source>
        <translation>几何平均（可部分弥补）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Harmonic mean (makes up little)</source>
        <translation>调和平均（弥补很少）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>The highest counts</source>
        <translation>以最高者为准</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Number of deprivations</source>
        <translation>匮乏项数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Consistency ratio of the comparisons</source>
        <translation>比较的一致性比率</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Common scale</source>
        <translation>统一尺度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>minmax: 0 to 100 between the lowest and highest value. zscore: standard deviations from the mean. rank: places. goalposts: 0 to 100 between low and high of the table. A row of the table may name its own.</source>
        <translation>minmax：最低值与最高值之间为 0 到 100。zscore：与平均值之差，以标准差计。rank：名次。goalposts：表中低值与高值之间为 0 到 100。表中的行可自行指定。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>How scores are put together</source>
        <translation>得分合成方式</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Within each dimension, then over dimensions. geometric and harmonic rescale to 1 to 100 first, but never goalposts. deprivation_count needs thresholds in the table.</source>
        <translation>先在各维度内合成，再跨维度合成。geometric 和 harmonic 先重新缩放到 1 至 100，但 goalposts 从不如此。deprivation_count 需要表中的阈值。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>table: as the table says. equal: alike within a dimension, and all dimensions alike. ahp: from pairwise comparisons.</source>
        <translation>table：按表中所列。equal：维度内相同，各维度也相同。ahp：来自成对比较。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Of the table</source>
        <translation>按表中所列</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Equal</source>
        <translation>相等</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>From pairwise comparisons (AHP)</source>
        <translation>来自成对比较 (AHP)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Pairwise comparisons</source>
        <translation>成对比较</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>CSV that compares all dimensions, or all fields: a matrix with their names in the first column and the header, or rows first, second, value (3: three times as important; 1/3 the other way).</source>
        <translation>比较所有维度或所有字段的 CSV：首列和表头为其名称的矩阵，或 first、second、value 各行（3：三倍重要；1/3 则相反）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Least share of indicators known</source>
        <translation>已知指标的最小比例</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>From 0 to 1: places with less have no score. 0.6666 lets two of three pass.</source>
        <translation>从 0 到 1：低于此比例的地点没有得分。0.6666 表示三项中有两项即可。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Number of draws</source>
        <translation>抽样次数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>How often weights and methods are varied to see how ranks move. 0: never.</source>
        <translation>改变权重和方法的次数，以观察排名如何变动。0：不进行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>How far weights vary</source>
        <translation>权重变动幅度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>0.25: each weight up to 25 % lower or higher in a draw.</source>
        <translation>0.25：每次抽样中每个权重最多低或高 25%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Common scales to draw from</source>
        <translation>可供抽取的统一尺度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Each draw takes one of them. Empty: the chosen one.</source>
        <translation>每次抽样取其中之一。空：采用所选尺度。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Ways of putting together to draw from</source>
        <translation>可供抽取的合成方式</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}”: the layer cannot be opened. Check that its file is still where it was.</source>
        <translation>“{label}”：无法打开图层。请检查其文件是否仍在原处。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}” ({key}): “{value}” is no number.</source>
        <translation>“{label}”（{key}）：“{value}”不是数字。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}” ({key}) was given no value (NULL), probably by an earlier step that could not compute it. Give a number, or leave the parameter out to use its default.</source>
        <translation>“{label}”（{key}）未得到值 (NULL)，可能是前面的步骤未能算出。请给出数字，或不填此参数以使用默认值。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}”: the raster cannot be opened.</source>
        <translation>“{label}”：无法打开栅格。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}”: layer “{layer}” has no field {names}. Its fields are: {fields}.</source>
        <translation>“{label}”：图层“{layer}”没有字段 {names}。其字段为：{fields}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary as one polygon.</source>
        <translation>社区、区或作为一个多边形的城市边界。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Name or code of the area</source>
        <translation>分区名称或代码</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>City boundary</source>
        <translation>城市边界</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Facilities</source>
        <translation>设施</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Points or buildings where people live. Polygons over one hectare are refused: spread their people over buildings with “Population to buildings” first.</source>
        <translation>人们居住的点或建筑物。不接受大于一公顷的多边形：请先用“人口分配到建筑物”将其人口分配到建筑物。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Number of people</source>
        <translation>人数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Without it each feature counts as one person.</source>
        <translation>没有此字段时，每个要素按一人计。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/output.py"/>
        <source>“{path}” cannot be written.</source>
        <translation>无法写入“{path}”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/output.py"/>
        <source>“{path}” could not be written: {reason}. Check that the disk is not full, that the folder exists and can be written to, and that no other program has the file open. Earlier results are unchanged.</source>
        <translation>无法写入“{path}”：{reason}。请检查磁盘是否已满、文件夹是否存在且可写，以及该文件是否被其他程序打开。以前的结果不变。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/output.py"/>
        <source>“{path}” could not be written: {reason}.</source>
        <translation>无法写入“{path}”：{reason}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>What was changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Places a rank moves, on average</source>
        <translation>排名变动名次，平均</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Places a rank moves, at most</source>
        <translation>排名变动名次，最多</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Correlation of the ranks (1: the same order)</source>
        <translation>排名相关系数（1：顺序相同）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Places ranked both ways</source>
        <translation>两种情况下均有排名的地点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Composite index</source>
        <translation>综合指数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>One score from many indicators, the rank it gives, and how far the rank rests on the choices made.</source>
        <translation>由多个指标得出一个得分、据此的排名，以及排名在多大程度上取决于所作的选择。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Each indicator is brought to a common scale, weighted, put together within its dimension and then over dimensions. Rank 1 is the highest score; ties share the smallest rank. A place with too few indicators has no score and no rank. An indicator that is the same everywhere is left out and named.

Each draw varies the weights (and takes one of the methods you name); rank_p05, rank_p50 and rank_p95 are percentiles of the ranks drawn, not confidence intervals. The sensitivity table changes one choice at a time: another scale, another way of putting together, an indicator left out.

Means let a good value make up for a bad one. For deprivations and severity use max or deprivation_count.</source>
        <translation>每个指标转换到统一尺度并加权，先在其维度内合成，再跨维度合成。排名 1 为最高得分；并列者取最小名次。指标过少的地点没有得分和排名。处处相同的指标不纳入，并予以列出。

每次抽样改变权重（并取所列方法之一）；rank_p05、rank_p50 和 rank_p95 是所抽排名的百分位数，不是置信区间。敏感性表每次只改变一项选择：另一种尺度、另一种合成方式、去掉一个指标。

平均法可用好的值弥补差的值。对于匮乏程度和严重程度，请使用 max 或 deprivation_count。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>OECD/JRC Handbook on Constructing Composite Indicators (2008)</source>
        <translation>经合组织/联合研究中心 (OECD/JRC)《综合指标构建手册》(2008)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Areas or other places</source>
        <translation>分区或其他地点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>A layer or table with one field an indicator.</source>
        <translation>每个指标一个字段的图层或表格。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>CSV with field and, as wanted, dimension, direction (higher or lower), weight, dimension_weight, normalisation, low, high, missing_values (999;-1), category_scores (word=score;word=score), label.</source>
        <translation>含 field 列的 CSV，并可按需包含 dimension、direction（higher 或 lower）、weight、dimension_weight、normalisation、low、high、missing_values (999;-1)、category_scores (word=score;word=score)、label。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>The places with score, rank, its spread, and the score of each dimension.</source>
        <translation>各地点的得分、排名、排名离散范围及各维度得分。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Sensitivity of the ranks</source>
        <translation>排名敏感性</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>One row a choice that was changed: how far the ranks move.</source>
        <translation>每项更改的选择一行：排名变动多少。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Places ranked</source>
        <translation>有排名的地点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Places without a rank</source>
        <translation>无排名的地点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Streets and paths for walking. They join where they share a vertex; bridges and tunnels do not join what they cross. The fields walkable or access, bridge, tunnel and layer are used when there.</source>
        <translation>可步行的街道和小路。它们在共用顶点处连接；桥梁和隧道不与其跨越的道路连接。如有字段 walkable 或 access、bridge、tunnel 和 layer，则会使用。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Groups</source>
        <translation>群体</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Numbers of people by sex, age, disability: access is given for each.</source>
        <translation>按性别、年龄、残疾列出的人数：分别给出可达性。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary. Only people inside count; nobody counts twice.</source>
        <translation>社区、区或城市边界。只计其中的人；每人只计一次。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Walking distance</source>
        <translation>步行距离</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Entrances</source>
        <translation>入口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Gates, where they are known. They replace the entrances found for the place nearest to them.</source>
        <translation>已知的出入口。对距其最近的地点，以其代替推算的入口。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Streets within reach</source>
        <translation>可达街道</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>The parts of streets within the walking distance, cut exactly there. The walk from home is left out.</source>
        <translation>步行距离以内的街道部分，在该处精确截断。不含从住处出发的步行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Area within reach</source>
        <translation>可达范围</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>A polygon around these streets, for drawing only: nobody is counted by it.</source>
        <translation>围绕这些街道的多边形，仅供绘图：不据此统计人口。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>People within reach</source>
        <translation>可达人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Access by area</source>
        <translation>分区可达性</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>The areas with people, people within reach and their share, for all and by group.</source>
        <translation>各分区的人口、可达人口及其占比，包括总体和各群体。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>People not reached by any street</source>
        <translation>没有任何街道可达的人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space (m²)</source>
        <translation>公共开放空间（平方米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space (% of area)</source>
        <translation>公共开放空间（占面积的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Verified open public space (% of area)</source>
        <translation>已核实公共开放空间（占面积的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space (m² per person)</source>
        <translation>公共开放空间（平方米/人）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land (m²)</source>
        <translation>街道用地（平方米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land (% of area)</source>
        <translation>街道用地（占面积的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land, narrow widths (% of area)</source>
        <translation>街道用地，窄宽度（占面积的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land, wide widths (% of area)</source>
        <translation>街道用地，宽宽度（占面积的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street length (km)</source>
        <translation>街道长度（千米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street length per land (km/km²)</source>
        <translation>单位土地街道长度（千米/平方千米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street length × width (m²)</source>
        <translation>街道长度 × 宽度（平方米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>With a measured width (% of street length)</source>
        <translation>有实测宽度（占街道长度的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Sample inside the city (m²)</source>
        <translation>城市内样本（平方米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space and streets (% of area)</source>
        <translation>公共开放空间和街道（占面积的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space and streets (m² per person)</source>
        <translation>公共开放空间和街道（平方米/人）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Size class</source>
        <translation>大小等级</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walking distance by size (m)</source>
        <translation>按大小的步行距离（米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Ids in the source</source>
        <translation>数据源中的标识</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Kind, owner, access, status as read (do not change)</source>
        <translation>读取时的类型、所有者、准入、状态（请勿更改）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public spaces</source>
        <translation>公共开放空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Within reach</source>
        <translation>可达</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach (% of people)</source>
        <translation>可达人口（占人口的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach of a verified space (% of people)</source>
        <translation>可到达已核实空间的人口（占人口的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach today (% of people)</source>
        <translation>目前可达人口（占人口的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People newly within reach (% of people)</source>
        <translation>新增可达人口（占人口的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People newly within reach</source>
        <translation>新增可达人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach up to this site (% of people)</source>
        <translation>至此地点的可达人口（占人口的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walk to the nearest (m)</source>
        <translation>到最近处的步行距离（米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walk from the nearest, at the near end (m)</source>
        <translation>距最近处的步行距离，近端（米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walk from the nearest, at the far end (m)</source>
        <translation>距最近处的步行距离，远端（米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land use mix, entropy (0: one class alone)</source>
        <translation>土地利用混合度，熵（0：只有一类）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land use mix, score (0 to 100)</source>
        <translation>土地利用混合度，得分（0 到 100）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Classes of land use</source>
        <translation>土地利用类别</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land without a class (% of area)</source>
        <translation>无类别土地（占面积的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land where classes overlap (% of area)</source>
        <translation>类别重叠的土地（占面积的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Supply per person</source>
        <translation>人均供给</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Share of supply (% of the city's)</source>
        <translation>供给占比（占全市的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Share of people (% of the city's)</source>
        <translation>人口占比（占全市的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People up to here (% of all people)</source>
        <translation>累计人口（占总人口的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Supply up to here (% of all supply)</source>
        <translation>累计供给（占总供给的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Intersections</source>
        <translation>交叉口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Intersections per land (per km²)</source>
        <translation>单位土地交叉口（每平方千米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Dead ends</source>
        <translation>断头路</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Dead ends (% of intersections and dead ends)</source>
        <translation>断头路（占交叉口和断头路的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Streets that meet at an intersection or dead end, mean</source>
        <translation>交叉口或断头路处交会的街道数，平均</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Score of intersections (0 to 100)</source>
        <translation>交叉口得分（0 到 100）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Score of street length (0 to 100)</source>
        <translation>街道长度得分（0 到 100）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Streets that leave it</source>
        <translation>由此出发的街道数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Points counted as this one</source>
        <translation>并入此点的点数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Capacity per person within reach</source>
        <translation>可达的人均容量</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Safety (0 worst to 100 best)</source>
        <translation>安全（0 最差，100 最好）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Inclusivity (0 worst to 100 best)</source>
        <translation>包容（0 最差，100 最好）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Accessibility (0 worst to 100 best)</source>
        <translation>可达（0 最差，100 最好）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Comfort (0 worst to 100 best)</source>
        <translation>舒适（0 最差，100 最好）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Greenness (0 worst to 100 best)</source>
        <translation>绿化（0 最差，100 最好）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Women's safety (0 worst to 100 best)</source>
        <translation>女性安全（0 最差，100 最好）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Quality (0 worst to 100 best)</source>
        <translation>质量（0 最差，100 最好）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Forms about the space</source>
        <translation>关于该空间的表单</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land use mix</source>
        <translation>土地利用混合度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>What the land of each neighbourhood, or of cells of one size, is used for, and how mixed the uses are: where homes, work and shops are near each other, and where one use stands alone.</source>
        <translation>各社区或同样大小单元的土地用途，以及用途的混合程度：哪里住宅、工作场所和商店彼此邻近，哪里只有单一用途。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Entropy H = -Σ p ln p over the classes, p the share of a class in the classified land (Shannon 1948): 0 where one class stands alone, ln n where n classes have the same share. Score = 100 H / ln n, as the City Prosperity Index scores land use mix (edition 2016, as read in a web application that cites it), averaged over areas or cells. The index says neither how large cells are nor which classes there should be: by default n is the number of classes of the layer; that application has five.

Land of one class drawn twice counts once. Where classes overlap, the land counts in each of them, and the share of such land stands beside. So does the share of land without a class, which is part of no class. The shares of the classes are percentages of all land of the area.</source>
        <translation>熵 H = -Σ p ln p，对各类别求和，p 为某类别在已分类土地中的占比（Shannon 1948）：只有一类时为 0，n 个类别占比相同时为 ln n。得分 = 100 H / ln n，与城市繁荣指数对土地利用混合度的评分方法一致（2016 年版，据引用它的一个网络应用），再对分区或单元取平均。该指数未说明单元大小，也未说明应有哪些类别：默认 n 为图层的类别数；该应用有五类。

同一类别重复绘制的土地只计一次。类别重叠处，土地在每一类中都计入，并另列此类土地的占比。无类别土地的占比也另列，不属于任何类别。各类别占比是占分区全部土地的百分比。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>City Prosperity Index 2016, land use mix</source>
        <translation>城市繁荣指数 2016，土地利用混合度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land use</source>
        <translation>土地利用</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Polygons of land use, from a plan, a register or a map.</source>
        <translation>土地利用多边形，来自规划、登记册或地图。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Class of use</source>
        <translation>用途类别</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>The field with the class. Upper and lower case and what stands between words make no difference.</source>
        <translation>含类别的字段。不区分大小写和词间字符。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Neighbourhoods or districts. With a cell size, the land that is divided into cells. Give areas, a cell size, or both.</source>
        <translation>社区或区。给出单元大小时，则为划分成单元的土地。请给出分区、单元大小，或两者。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Side of square cells. Without areas, every cell that land use reaches into, whole. Empty: no cells.</source>
        <translation>正方形单元的边长。没有分区时，为土地利用所及的每个完整单元。空：不用单元。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Number of classes a full score takes</source>
        <translation>满分所需的类别数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>To compare cities, give the number of classes they all have. 0: as many as the layer has.</source>
        <translation>要比较多座城市，请给出各城市共有的类别数。0：与图层的类别数相同。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Values that are no class</source>
        <translation>不属于类别的值</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Values of the class field, with commas between, that name no use. Add others to leave out of the mix, such as water or roads.</source>
        <translation>类别字段中不表示用途的值，以逗号分隔。可添加不计入混合度的其他值，如水域或道路。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>The areas or cells with the share of each class, their entropy and its score.</source>
        <translation>分区或单元，附各类别占比、熵及其得分。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Mix, mean score of areas or cells</source>
        <translation>混合度，分区或单元的平均得分</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Mix of all land at once</source>
        <translation>全部土地合计的混合度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Entropy of all land at once</source>
        <translation>全部土地合计的熵</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land without a class</source>
        <translation>无类别土地</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land where classes overlap</source>
        <translation>类别重叠的土地</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Classes of the layer</source>
        <translation>图层的类别</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open space inventory</source>
        <translation>开放空间清单</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Makes one clean list of the city's open spaces: what they are, who may use them, how large they are and which somebody verified. All figures on public space are made with it.</source>
        <translation>整理出城市开放空间的一份清晰清单：是什么、谁可以使用、有多大、哪些已有人核实。所有关于公共空间的数字都据此得出。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Spaces drawn twice count once; touching spaces alike in kind, access, owner, status and name become one. Access comes from the access and fee fields, else from the table of kinds. A space is potential until somebody sets its status to verified or rejected, and check where its kind or its unknown access calls for a look: gardens without access, pitches, sports centres, reserves, cemeteries. It counts as open public space when its access is public and its status is potential or verified (SDG 11.7.1: open, public, free of charge).

With a previous inventory, what somebody decided there (status, access, owner, kind) and the space_id pass to the space that is most like it of those that overlap by more than half of the smaller of the two. So a new import of the map loses no verdict. Where several spaces became one and their verdicts differ, that of more than half of it holds, or it is to be checked.

Open land of an area is the union of the spaces that count, cut at its edge; a space counts in the numbers of every area it overlaps, unless it is rejected.

Size classes and catchments are those quoted for UN-Habitat's training material by a secondary source; where it gives none (linear, regional and larger, below 0.03 ha) they are the plugin's own, as the table says.</source>
        <translation>重复绘制的空间只计一次；相接且类型、准入、所有者、状态和名称相同的空间合为一个。准入取自 access 和 fee 字段，否则取自类型表。在有人将状态设为 verified 或 rejected 之前，空间为 potential；其类型或未知的准入需要查看时为 check：没有准入信息的花园、球场、体育中心、保护区、墓地。准入为 public 且状态为 potential 或 verified 时，计为公共开放空间（SDG 11.7.1：开放、公共、免费）。

如有以前的清单，其中已作的决定（状态、准入、所有者、类型）和 space_id 会转给重叠超过两者中较小者一半的空间里最相似的一个。因此重新导入地图不会丢失判定。多个空间合为一个且判定不同时，以占一半以上者的判定为准，否则待查。

分区的开放土地是计入空间的并集，在分区边缘裁切；除非已被否决，一个空间计入其重叠的每个分区的数量。

大小等级和服务范围是第二手资料引自联合国人居署培训材料的数值；其中没有的（线状、区域级及更大、小于 0.03 公顷）由本插件自定，如表中所示。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>SDG indicator 11.7.1, UNSD metadata of March 2020</source>
        <translation>SDG 指标 11.7.1，联合国统计司元数据，2020 年 3 月</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Polygons from OpenStreetMap, the city's records or a survey.</source>
        <translation>来自 OpenStreetMap、城市登记资料或调查的多边形。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Neighbourhoods, districts, or the city boundary. The city is all of them together.</source>
        <translation>社区、区或城市边界。城市为其全部合计。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Points or buildings with people, for square metres of open public space per person.</source>
        <translation>带人口的点或建筑物，用于计算人均公共开放空间平方米数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Field of the population layer with the number of people.</source>
        <translation>人口图层中人数的字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Kind of space</source>
        <translation>空间类型</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Park, square, garden…, in the words of the table of kinds.</source>
        <translation>公园、广场、花园…，使用类型表中的词语。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Who may enter: public, restricted, fee, unknown; the words of OpenStreetMap (yes, private, customers…) are understood.</source>
        <translation>谁可以进入：public、restricted、fee、unknown；也能识别 OpenStreetMap 的词语（yes、private、customers…）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Who owns or runs the space, in any words.</source>
        <translation>谁拥有或管理该空间，用词不限。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>potential, check, verified or rejected. Where it is empty, it follows from the kind.</source>
        <translation>potential、check、verified 或 rejected。为空时由类型确定。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Previous inventory</source>
        <translation>以前的清单</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>An earlier result of this step whose verdicts and identifiers are to be kept.</source>
        <translation>此步骤以前的结果，其判定和标识符将予保留。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Table of kinds</source>
        <translation>类型表</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>CSV with kind, counts (yes, no, check) and default_access, instead of the plugin's (open_space_kinds.csv).</source>
        <translation>含 kind、counts（yes、no、check）和 default_access 的 CSV，代替插件自带的表格 (open_space_kinds.csv)。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Table of size classes</source>
        <translation>大小等级表</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>CSV with size_class, min_ha, max_ha and catchment_m, instead of the plugin's (open_space_size_classes.csv). A class holds its lower limit, not its upper one.</source>
        <translation>含 size_class、min_ha、max_ha 和 catchment_m 的 CSV，代替插件自带的表格 (open_space_size_classes.csv)。等级包含下限，不含上限。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Merge touching spaces</source>
        <translation>合并相接的空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Spaces that touch and are alike become one. Spaces with different names stay apart.</source>
        <translation>相接且相同的空间合为一个。名称不同的空间保持分开。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Smallest space</source>
        <translation>最小空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Spaces smaller than this, after merging, are left out.</source>
        <translation>合并后小于此值的空间不纳入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Linear from a length of</source>
        <translation>长度达到此值时为线状</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>A space is linear when a rectangle of its area and perimeter is this many times longer than wide. 0: none is. The plugin's own rule.</source>
        <translation>若与空间面积和周长相同的矩形，其长为宽的此倍数，则该空间为线状。0：没有线状空间。本插件自定的规则。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>times its width</source>
        <translation>倍于其宽度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>The inventory. Change status, access, owner and kind here and give it as the previous inventory next time; leave as_read alone, it tells what was changed.</source>
        <translation>清单。在此更改状态、准入、所有者和类型，下次将其作为以前的清单；请勿改动 as_read，它用于说明更改了什么。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open spaces by area</source>
        <translation>分区开放空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>The areas with the number of spaces, open public space in m², percent and per person, and counts by kind and size class.</source>
        <translation>各分区的空间数量、公共开放空间（平方米、百分比和人均），以及按类型和大小等级的计数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open spaces, without rejected ones</source>
        <translation>开放空间，不含已否决者</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open public space</source>
        <translation>公共开放空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open public space, of the areas' land</source>
        <translation>公共开放空间，占分区土地</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>From verified spaces alone</source>
        <translation>仅计已核实的空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Public space access</source>
        <translation>公共空间可达性</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Who reaches an open public space on foot within 400 m along streets, and where the gaps are. Gives the access part of SDG 11.7.1, by sex, age and disability where these are known.</source>
        <translation>谁能沿街道步行 400 米内到达公共开放空间，缺口在哪里。得出 SDG 11.7.1 的可达性部分，并按性别、年龄和残疾（如已知）列出。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Distance is the straight walk from home to the nearest street, plus the way along streets, plus the straight walk to the entrance; inside a space it is 0. Entrances are those given, or the streets within the tolerance of the space. One shortest-path search from all spaces at once (Dijkstra 1959), exact anywhere along a street; catchments are cut exactly at the distance, and a self-check in the result proves that none goes beyond it.</source>
        <translation>距离为从住处到最近街道的直线步行，加上沿街道的路程，再加上到入口的直线步行；空间内部为 0。入口为给定的入口，或距空间在容差内的街道。从所有空间同时进行一次最短路径搜索（Dijkstra 1959），在街道任何位置都精确；服务范围在该距离处精确截断，结果中的自检证明没有任何部分超出。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Longest walk to a public space; the SDG metadata takes 400 m (5 minutes).</source>
        <translation>到公共空间的最长步行距离；SDG 元数据采用 400 米（5 分钟）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Larger spaces serve farther</source>
        <translation>较大空间服务更远</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Each space serves up to the distance of its size class (field catchment_m of the inventory, else the table of size classes) instead of one distance for all.</source>
        <translation>每个空间的服务距离为其大小等级的距离（清单的字段 catchment_m，否则大小等级表），而不是统一的距离。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>The people's layer with the walk to the nearest space, whether it is within reach, and which it is.</source>
        <translation>人口图层，附到最近空间的步行距离、是否可达，以及是哪个空间。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Spaces no street reaches</source>
        <translation>没有街道通达的空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Spaces that count, but have no street near enough to walk in from.</source>
        <translation>计入但附近没有可步行进入的街道的空间。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Public space equity</source>
        <translation>公共空间公平性</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>How unequally public space, or anything else counted by neighbourhood, is spread over the people who live there, and whether the deprived have less of it.</source>
        <translation>公共空间（或任何其他按社区统计的内容）在当地居民之间分布的不平等程度，以及匮乏者拥有的是否较少。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Lorenz curve: people in order of what each of them has in their area, the least first, against their share of all. Gini: 0 when all have the same, near 1 when few have all; by person-weighted trapezoids. Palma ratio: what the best-off tenth has over what the worst-off 40 percent have (0.25 when all have the same), read off the curve in straight lines between its points.

Concentration index, with a measure of deprivation: from -1, the most deprived have all, over 0 to 1, the least deprived have all; twice the person-weighted covariance of what people have with their rank from the most deprived, over the mean, ties averaged (Kakwani, Wagstaff and van Doorslaer 1997).

Areas without people, or whose people or supply are not known, are left out and reported. Differences within an area are not seen: with smaller areas the figures rise, so compare cities by areas of like size.</source>
        <translation>洛伦兹曲线：将人们按其所在分区人均拥有量从少到多排列，与其占总量的比例对照。基尼系数：人人相同时为 0，少数人拥有全部时接近 1；按人口加权梯形计算。帕尔马比值：拥有最多的十分之一人口与拥有最少的 40% 人口所拥有量之比（人人相同时为 0.25），在曲线各点之间按直线读取。

集中指数，需要匮乏程度数据：-1 表示最匮乏者拥有全部，经 0，到 1 表示最不匮乏者拥有全部；为人们拥有量与其从最匮乏起排名的人口加权协方差的两倍，除以平均值，并列者取平均（Kakwani, Wagstaff and van Doorslaer 1997）。

没有人口或人口、供给未知的分区不纳入，并予以报告。分区内部的差异无法反映：分区越小数字越高，因此请用大小相近的分区比较城市。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Gini 1914; Palma ratio 2013; concentration index 1997</source>
        <translation>Gini 1914；帕尔马比值 2013；集中指数 1997</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Neighbourhoods with what they have and how many people live there: “Access by area” of “Public space access”, where its areas came from “Public space share” or “Open space inventory”.</source>
        <translation>社区及其拥有量和居住人数：“公共空间可达性”的“分区可达性”，其分区来自“公共空间占比”或“开放空间清单”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>What they have</source>
        <translation>拥有量</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>A total of each area, not per person: m² of open public space, places, beds.</source>
        <translation>各分区的总量，而非人均：公共开放空间平方米数、席位、床位。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Number of residents of each area.</source>
        <translation>各分区居民人数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Deprivation</source>
        <translation>匮乏程度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>How deprived the people of each area are, in any unit, for the concentration index.</source>
        <translation>各分区人口的匮乏程度，单位不限，用于集中指数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>More deprived means</source>
        <translation>更匮乏的含义</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>high: a higher value, as of a poverty rate. low: a lower one, as of an income.</source>
        <translation>high：值越高，如贫困率。low：值越低，如收入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>A higher value</source>
        <translation>值越高</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>A lower value</source>
        <translation>值越低</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Equity by area</source>
        <translation>分区公平性</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>The areas with what each person has there, and their share of supply and of people.</source>
        <translation>各分区的人均拥有量，以及其供给占比和人口占比。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Lorenz curve</source>
        <translation>洛伦兹曲线</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Points of the curve for a chart, and of the curve by deprivation: cumulative percent of people and of supply.</source>
        <translation>用于图表的曲线点，以及按匮乏程度的曲线点：人口和供给的累计百分比。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Gini coefficient (0: all have the same)</source>
        <translation>基尼系数（0：人人相同）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Best-off tenth over worst-off 40 % (Palma ratio)</source>
        <translation>拥有最多的十分之一与拥有最少的 40% 之比（帕尔马比值）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Concentration index (above 0: the deprived have less)</source>
        <translation>集中指数（大于 0：匮乏者拥有较少）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Supply per person in the city</source>
        <translation>全市人均供给</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Supply of areas left out</source>
        <translation>未纳入分区的供给</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Public space quality</source>
        <translation>公共空间质量</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Brings in what surveyors saw and people said: how safe, inclusive, accessible, comfortable and green each space is, for everyone and by group, with women's safety apart.</source>
        <translation>引入调查员的观察和人们的意见：每个空间的安全、包容、可达、舒适和绿化程度，包括总体和各群体，女性安全单列。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Each answer is worth 0 (worst) to 100 (best) by the table of questions; a question's score is the mean over those who answered it, a dimension's the mean over its questions by their weights, the quality that over all questions. What nobody answered, and answers the table does not know, are missing and never zero: the weights of the others share out the whole. Women's safety stands apart and is not in the quality: it is the dimension women_safety where the table has one, else safety as women answered it.

The scoring is the plugin's own: UN-Habitat's city-wide public space assessment publishes no weights. The five dimensions are those that the metadata of SDG 11.7.1 names for quality; questions, answers, scores and weights are a table (public_space_questions.csv) to be adapted to your form.

An answer may be a word, a number, a range of numbers (1..5, or ..10), or several words with spaces, commas or semicolons between them, as Kobo writes them; other spellings, as labels in another language, stand behind | in the same cell. An empty score allows an answer that counts as none.

Forms about spaces that do not exist, forms that came twice, answers outside the table and contradicting answers to questions of fact are listed in the table of problems; a form that came twice counts once.

Scores that fewer than the smallest number of people stand behind are left empty, and with them what would give them away.</source>
        <translation>每个答复按问题表取值 0（最差）到 100（最好）；一个问题的得分是答复者的平均值，一个维度的得分是其各问题按权重的平均值，质量是所有问题的平均值。无人答复的，以及表中没有的答复，均为缺失，绝不为零：其余权重分摊全部。女性安全单列，不计入质量：表中有维度 women_safety 时即为该维度，否则为女性所答的安全得分。

评分方法由本插件自定：联合国人居署的全市公共空间评估未公布权重。五个维度是 SDG 11.7.1 元数据中列出的质量维度；问题、答复、得分和权重为一个表格 (public_space_questions.csv)，可按您的表单调整。

答复可以是一个词、一个数字、一个数字范围（1..5，或 ..10），或以空格、逗号或分号分隔的多个词（如 Kobo 的写法）；其他写法（如另一种语言的标签）在同一单元格中写在 | 之后。得分为空表示允许该答复，但按无答复计。

关于不存在的空间的表单、重复提交的表单、表外答复以及对事实性问题的矛盾答复，均列入问题清单；重复提交的表单只计一次。

所依据人数少于最小人数的得分留空，可据以推算的数字也留空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Plugin's own scoring; dimensions of SDG indicator 11.7.1, UNSD metadata of March 2020</source>
        <translation>本插件自定的评分；SDG 指标 11.7.1 的维度，联合国统计司元数据，2020 年 3 月</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Public spaces</source>
        <translation>公共空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>The inventory of open spaces, or any layer whose features were rated.</source>
        <translation>开放空间清单，或任何对其要素作过评分的图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Identifier of the space</source>
        <translation>空间标识符</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>The field that names each space in both layers the same.</source>
        <translation>在两个图层中以相同方式标明每个空间的字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Survey</source>
        <translation>调查</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>A layer or table with a row for each filled in form, such as an export from Kobo.</source>
        <translation>每份已填表单一行的图层或表格，如 Kobo 的导出文件。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Space the form is about</source>
        <translation>表单所针对的空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Field of the survey. Without it, the one of the same name as in the spaces.</source>
        <translation>调查的字段。未指定时，采用与空间图层同名的字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Group of the respondent</source>
        <translation>答复者群体</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Sex or age group, for scores of each group.</source>
        <translation>性别或年龄组，用于各群体的得分。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Smallest number of answers</source>
        <translation>最少答复数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Scores that fewer people stand behind are left empty. 1 where surveyors filled in one form a space.</source>
        <translation>所依据人数较少的得分留空。由调查员每个空间填一份表单时取 1。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Table of questions</source>
        <translation>问题表</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>CSV with question, dimension, answer, score and weight (and score_to, kind, several), instead of the plugin's (public_space_questions.csv).</source>
        <translation>含 question、dimension、answer、score 和 weight（以及 score_to、kind、several）的 CSV，代替插件自带的表格 (public_space_questions.csv)。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Identifier of the form</source>
        <translation>表单标识符</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Tells forms that came twice. Without it the usual names are looked for: submission_id, _uuid, instanceID, KEY, _id.</source>
        <translation>用于识别重复提交的表单。未指定时查找常用名称：submission_id、_uuid、instanceID、KEY、_id。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Scores that few people stand behind</source>
        <translation>所依据人数少的得分</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>suppress: leave them empty, with what would give them away. show: keep them, for use in the office only.</source>
        <translation>suppress：留空，可据以推算的数字也留空。show：保留，仅供办公室内部使用。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>The spaces with a score for each dimension, the quality, women's safety, the number of forms, and the same for each group.</source>
        <translation>各空间，附各维度得分、质量、女性安全、表单数，以及各群体的相同内容。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Problems in the survey</source>
        <translation>调查中的问题</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>For the office, since it names single forms: the survey's feature, form, space, field, value and the problem (unknown_space, no_space_id, repeated_submission, outside_list, conflicting_answers).</source>
        <translation>仅供办公室使用，因其列出单份表单：调查的要素、表单、空间、字段、值和问题（unknown_space、no_space_id、repeated_submission、outside_list、conflicting_answers）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Spaces</source>
        <translation>空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Spaces with answers</source>
        <translation>有答复的空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Forms that count</source>
        <translation>计入的表单</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Mean quality of the spaces with a score</source>
        <translation>有得分空间的平均质量</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Spaces with hidden scores</source>
        <translation>得分被隐藏的空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Public space share</source>
        <translation>公共空间占比</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>How much of the city, and of each neighbourhood, is open public space and street. Gives the land part of SDG 11.7.1.</source>
        <translation>城市及各社区有多少土地是公共开放空间和街道。得出 SDG 11.7.1 的土地部分。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Open public space and street land inside the areas, united so that a street through a park counts once, divided by the area. The SDG metadata adds the two instead; choose “sum” for that reading.</source>
        <translation>分区内的公共开放空间和街道用地取并集，使穿过公园的街道只计一次，再除以面积。SDG 元数据则将两者相加；要采用该算法请选择“sum”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Street land</source>
        <translation>街道用地</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Polygons of street land, from “Street land”.</source>
        <translation>街道用地多边形，来自“街道用地”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Built-up extent</source>
        <translation>建成区范围</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The built-up extent of the city (not building footprints).</source>
        <translation>城市的建成区范围（不是建筑轮廓）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Where streets and open spaces overlap</source>
        <translation>街道与开放空间重叠处</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>union: count the land once. sum: count it in both, as the metadata does.</source>
        <translation>union：土地只计一次。sum：在两者中都计入，与元数据一致。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Count once</source>
        <translation>只计一次</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Count in both (SDG metadata, formula 4)</source>
        <translation>在两者中都计入（SDG 元数据，公式 4）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Share of</source>
        <translation>分母</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>city: the whole land of the areas. built_up: the built-up extent within them.</source>
        <translation>city：分区的全部土地。built_up：其中的建成区范围。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The whole land of the areas</source>
        <translation>分区的全部土地</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The built-up extent</source>
        <translation>建成区范围</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Population of the areas</source>
        <translation>分区人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Number of residents, for square metres per person.</source>
        <translation>居民人数，用于计算人均平方米数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Public space share by area</source>
        <translation>分区公共空间占比</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The areas with open public space and street land, in m² and percent.</source>
        <translation>各分区的公共开放空间和街道用地，以平方米和百分比表示。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Open public space and streets</source>
        <translation>公共开放空间和街道</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Streets and verified spaces alone</source>
        <translation>仅计街道和已核实的空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Sites for new public spaces</source>
        <translation>新公共空间选址</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Among candidate sites, finds the few that bring most people within reach of a public space who have none, or the fewest that reach a target; with a proof of how near the answer is to the best possible.</source>
        <translation>在候选地点中，找出能使最多目前没有公共空间的人可达公共空间的少数几个，或达到目标所需的最少个数；并证明答案与最优方案的接近程度。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The maximal covering location problem (Church and ReVelle 1974): choose SITES_N candidates so that most people are within DISTANCE_M of one of them or of an existing space; everyone counts once. Distances are those of “Public space access”: run that with the chosen sites among its open spaces and it gives the share after. A target asks for the fewest sites instead, and of these choices the one that serves most.

exact: prices on serving each group of people (Lagrangian relaxation) give a bound and rule out most candidates; the solver HiGHS decides about the rest, until the best is proved or the time is over. greedy: one site after another, each the one that adds most; at least 63 % of the best (Nemhauser, Wolsey and Fisher 1978), held against the bound of the linear programme.

GAP_PCT = 100 (bound - value) / bound, of people newly served, or of sites with a target: 0 is proved to be the best. Sites are ranked by what each adds to those before it; of equally good ones the first in the layer is taken. Candidates may overlap each other and existing spaces: people count once, and never as newly served when they have a space.</source>
        <translation>最大覆盖选址问题（Church and ReVelle 1974）：选择 SITES_N 个候选地点，使最多的人位于其中之一或现有空间的 DISTANCE_M 内；每人只计一次。距离与“公共空间可达性”相同：将所选地点加入其开放空间后运行，即得出之后的占比。设有目标时则求最少地点数，并在这些选择中取服务人数最多者。

exact：以服务各人群的价格（拉格朗日松弛）给出界限并排除大多数候选地点；其余由求解器 HiGHS 决定，直到证明为最优或时间用完。greedy：逐个选择，每次取增加最多者；至少达到最优的 63%（Nemhauser, Wolsey and Fisher 1978），并与线性规划的界限对照。

GAP_PCT = 100 (界限 - 值) / 界限，按新获服务的人数计，设有目标时按地点数计：0 表示已证明为最优。地点按其在前面各地点之外增加的人数排名；同样好时取图层中的第一个。候选地点可彼此重叠，也可与现有空间重叠：每人只计一次，已有空间的人绝不计为新获服务。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Walking distance after SDG indicator 11.7.1, UNSD metadata of March 2020; the choice of sites is the plugin's own</source>
        <translation>步行距离依据 SDG 指标 11.7.1，联合国统计司元数据，2020 年 3 月；地点选择方法由本插件自定</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Candidate sites</source>
        <translation>候选地点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Places where a public space could be: vacant plots, gardens that could be opened.</source>
        <translation>可建公共空间的地点：空置地块、可开放的花园。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Existing open spaces</source>
        <translation>现有开放空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The open space inventory. Spaces count when their access is public and they are not rejected; whom they serve need no site.</source>
        <translation>开放空间清单。准入为公共且未被否决的空间计入；其服务的人不需要新地点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Number of sites</source>
        <translation>地点数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>How many sites to choose, unless a share to reach is given.</source>
        <translation>选择多少个地点；给出目标占比时除外。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Share to reach</source>
        <translation>目标占比</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Instead of a number: the fewest sites that bring the people served, existing spaces included, to this share. With a group to favour it is the share of that group.</source>
        <translation>代替数量：使获得服务的人（包括由现有空间服务者）达到此占比的最少地点。设有优先群体时，为该群体的占比。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Group to favour</source>
        <translation>优先群体</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Field with the number of people of a group (children, low income), or any weight of 0 or more: sites are chosen for these instead of everyone. Empty counts as 0.</source>
        <translation>某群体（儿童、低收入者）人数的字段，或任何大于等于 0 的权重：为其而非所有人选择地点。空按 0 计。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>exact: the best choice, proved, or the best found when the time is over. greedy: one site after another; fast, and seldom far from the best.</source>
        <translation>exact：经证明的最优选择，或时间用完时找到的最好选择。greedy：逐个选择；快速，且很少与最优相差很远。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Best choice, proved</source>
        <translation>最优选择，经证明</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>One site after another</source>
        <translation>逐个选择</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Time limit of the search</source>
        <translation>搜索时限</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>After this the best choice found is returned with its proved gap. Measuring the ways comes on top.</source>
        <translation>到时返回找到的最好选择及其经证明的差距。测量路程的时间另计。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Chosen sites</source>
        <translation>所选地点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The chosen candidates with their rank, the people each newly serves (also by group), and the share of people served up to it.</source>
        <translation>所选候选地点，附排名、各自新服务的人数（也按群体列出）以及累计服务人口占比。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Candidates no street reaches</source>
        <translation>没有街道通达的候选地点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Candidates that have no street near enough to walk in from: they serve nobody outside.</source>
        <translation>附近没有可步行进入的街道的候选地点：它们不服务其外的任何人。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The areas with people, and the shares served before, after, and newly by the chosen sites, for all and by group.</source>
        <translation>各分区的人口，以及所选地点前、后和新增的服务占比，包括总体和各群体。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>People within reach, with these sites</source>
        <translation>可达人口，计入这些地点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>People within reach today</source>
        <translation>目前可达人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Proved distance to the best possible</source>
        <translation>经证明与最优方案的差距</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Sites chosen</source>
        <translation>已选地点数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Service access</source>
        <translation>服务可达性</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Who reaches a stop, clinic, school or any other facility on foot along streets. With stops it gives SDG 11.2.1; with capacities also how much of the service there is for each person.</source>
        <translation>谁能沿街道步行到达站点、诊所、学校或任何其他设施。用于站点时得出 SDG 11.2.1；有容量数据时还得出人均服务量。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Distances are those of “Public space access”; a point is its own entrance. A person is served when any facility lies within the distance of its class. With a capacity field: two-step floating catchment area (Luo and Wang 2003): each facility's capacity divided by the people it reaches, summed over the facilities that each person reaches.</source>
        <translation>距离与“公共空间可达性”相同；点本身即为入口。任何设施位于其等级的距离内时，即为获得服务。有容量字段时采用两步移动搜索法（Luo and Wang 2003）：每个设施的容量除以其可达人数，再对每人可达的设施求和。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>SDG indicator 11.2.1, metadata of September 2021</source>
        <translation>SDG 指标 11.2.1，元数据，2021 年 9 月</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Stops, clinics, schools or other services, as points or polygons.</source>
        <translation>站点、诊所、学校或其他服务，为点或多边形。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Facilities of different classes may serve different distances; for stops choose the field capacity (low or high).</source>
        <translation>不同等级的设施可有不同的服务距离；对于站点，选择字段 capacity（low 或 high）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Walking distance by class</source>
        <translation>各等级步行距离</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>A CSV with the columns class and distance_m. Without it: low 500 m, high 1,000 m (SDG 11.2.1).</source>
        <translation>含 class 和 distance_m 列的 CSV。未提供时：low 500 米，high 1,000 米 (SDG 11.2.1)。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Number of places</source>
        <translation>名额数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Beds, seats or pupils each facility has room for, to share out among those it reaches.</source>
        <translation>各设施可容纳的床位、座位或学生数，用于在其可达者之间分摊。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Longest walk to a facility without a class, or whose class has no distance.</source>
        <translation>到没有等级、或其等级没有距离的设施的最长步行距离。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>The people's layer with the walk to the nearest facility that serves them, which it is and its class.</source>
        <translation>人口图层，附到最近的可服务设施的步行距离、是哪个设施及其等级。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Facilities no street reaches</source>
        <translation>没有街道通达的设施</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Facilities that have no street near enough to walk in from.</source>
        <translation>附近没有可步行进入的街道的设施。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>The open space inventory. Spaces count when their access is public and they are not rejected.</source>
        <translation>开放空间清单。准入为公共且未被否决的空间计入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Count spaces of unknown access</source>
        <translation>计入准入未知的空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Also count spaces whose access nobody has recorded.</source>
        <translation>准入未被记录的空间也计入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Count spaces still to be checked</source>
        <translation>计入待查空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Also count spaces with the status “check”.</source>
        <translation>状态为“check”的空间也计入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Smaller spaces do not count.</source>
        <translation>较小的空间不计入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street connectivity</source>
        <translation>街道连通性</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>How well the streets of a city, and of each neighbourhood, connect: intersections and street length per km², dead ends, and what these score in the City Prosperity Index.</source>
        <translation>城市及各社区街道的连通情况：每平方千米的交叉口数和街道长度、断头路，以及在城市繁荣指数中的得分。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>An intersection is a point where three or more streets meet, a dead end one where a street ends; where two meet is a bend. Streets meet where they share a vertex; bridges and tunnels do not meet what they cross. Intersections joined by a street shorter than 10 m count as one, so that the two carriageways of a street do not count twice. Street ends on the edge of the areas were cut there and are no dead ends.

The share of dead ends and the mean number of streets are over intersections and dead ends together. The city's figures are over the union of the areas. A street along the edge of two areas is long in both; an intersection there counts in the first.

Scores from 0 to 100 follow the City Prosperity Index, by edition. 2016: 100 intersections per km² and more score 100; 20 km of street per km² score 100, none and 40 score 0. Edition 2018 was inferred from the scores published for one city. The index does not say which streets and intersections count: that choice is the plugin's own.</source>
        <translation>交叉口是三条或以上街道交会的点，断头路是一条街道终止的点；两条交会处为弯道。街道在共用顶点处交会；桥梁和隧道不与其跨越的道路交会。由短于 10 米的街道相连的交叉口计为一个，使一条街道的两条车行道不计两次。位于分区边缘的街道端点是在那里截断的，不是断头路。

断头路占比和平均街道数按交叉口和断头路合计计算。城市数字按分区的并集计算。沿两个分区边缘的街道在两个分区中都计长度；该处的交叉口计入第一个分区。

得分从 0 到 100，依据城市繁荣指数的相应版本。2016 年版：每平方千米 100 个及以上交叉口得 100 分；每平方千米 20 千米街道得 100 分，0 和 40 千米得 0 分。2018 年版由一座城市公布的得分推断而来。该指数未说明哪些街道和交叉口计入：此选择由本插件自定。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>City Prosperity Index, edition as chosen (2016 by default)</source>
        <translation>城市繁荣指数，所选版本（默认 2016）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Centre lines, also beyond the areas. The fields bridge, tunnel, layer, access and service are used when there.</source>
        <translation>中心线，包括分区以外的。如有字段 bridge、tunnel、layer、access 和 service，则会使用。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Benchmarks</source>
        <translation>基准</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Edition of the City Prosperity Index that scores follow. 2018 was inferred from one city's published scores.</source>
        <translation>得分所依据的城市繁荣指数版本。2018 年版由一座城市公布的得分推断而来。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>City Prosperity Index 2016</source>
        <translation>城市繁荣指数 2016</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>City Prosperity Index, Mexico 2018 (inferred)</source>
        <translation>城市繁荣指数，墨西哥 2018（推断）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Benchmarks of your own (CSV)</source>
        <translation>自有基准 (CSV)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Columns indicator (intersection_density, street_density), transformation (rising, peak), minimum, benchmark; with a column edition, the rows of the chosen one.</source>
        <translation>列 indicator（intersection_density、street_density）、transformation（rising、peak）、minimum、benchmark；有 edition 列时，采用所选版本的行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Count as one intersection within</source>
        <translation>此距离内计为一个交叉口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Intersections joined by a shorter street are one: carriageways, offset crossings. 0 counts each. Lower it where lanes lie close.</source>
        <translation>由更短的街道相连的交叉口计为一个：车行道、错位交叉口。0 表示逐个计数。小巷密集处请减小。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street connectivity by area</source>
        <translation>分区街道连通性</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>The areas with intersections, street length, dead ends and their scores.</source>
        <translation>各分区的交叉口、街道长度、断头路及其得分。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Intersections and dead ends</source>
        <translation>交叉口和断头路</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>What was counted, as points with the number of streets that leave each.</source>
        <translation>计入的内容，为点，附由各点出发的街道数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Intersections per land</source>
        <translation>单位土地交叉口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street length</source>
        <translation>街道长度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street length per land</source>
        <translation>单位土地街道长度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Dead ends of all street ends and crossings</source>
        <translation>断头路占全部街道端点和交叉口的比例</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Streets that meet at one, on average</source>
        <translation>一处交会的街道数，平均</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Score of intersections</source>
        <translation>交叉口得分</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Score of street length</source>
        <translation>街道长度得分</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>How much of the city, and of each neighbourhood, is street: from centre lines and widths, measured where you have them and otherwise by class. Gives the street part of SDG 11.7.1 and says how far narrow and wide streets would move it.</source>
        <translation>城市及各社区有多少土地是街道：由中心线和宽度得出，有实测宽度时用实测，否则按等级。得出 SDG 11.7.1 的街道部分，并说明窄街道和宽街道会使其变动多少。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Each street is widened by half its width to both sides: flat at dead ends, round at joins, with a disc of half the second-widest width where streets meet. All streets are united, so land where they cross counts once. Tunnels, proposed and unfinished streets, parking aisles, driveways and railways are left out, tracks unless the table counts them; the log says how many.

Widths come from the width field; where it is empty, from a table by class with a low, a central and a high width and its sources. The low and high shares use these; they are bounds, since all streets would have to be narrow or wide together. The SDG metadata (UNSD, March 2020) adds length times width instead; that sum stands beside the union.

Sampled: circles around ten randomly shifted sets of Halton points, cut at the edge of the city; the share is the mean over circles, its standard error comes from the ten sets. It is unbiased where streets are as dense at the edge as further inside.

Widths between facades are the plugin's own estimate of the space between buildings, front yards included.</source>
        <translation>每条街道向两侧各加宽其宽度的一半：断头路处平端，连接处圆角，街道交会处以第二宽宽度的一半为半径画圆。所有街道取并集，交叉处的土地只计一次。隧道、拟建和未完工的街道、停车场通道、私家车道和铁路不纳入，土路除非表中计入也不纳入；日志说明数量。

宽度取自宽度字段；为空时取自按等级列出低、中、高宽度及其来源的表格。低值和高值占比据此计算；它们是界限，因为要求所有街道同时窄或同时宽。SDG 元数据（联合国统计司，2020 年 3 月）则将长度乘以宽度相加；该总和列在并集旁。

抽样：围绕十组随机平移的 Halton 点画圆，在城市边缘裁切；占比为各圆的平均值，标准误差来自这十组。若边缘的街道密度与内部相同，则无偏。

建筑立面之间的宽度是本插件对建筑物间距的自定估计，包括前院。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Centre lines. The fields tunnel and service, as OpenStreetMap has them, are used when present.</source>
        <translation>中心线。如有 OpenStreetMap 式的字段 tunnel 和 service，则会使用。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>full: all streets. sampled: circles around Halton points as in the SDG metadata, with a standard error.</source>
        <translation>full：所有街道。sampled：与 SDG 元数据一样围绕 Halton 点画圆，附标准误差。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>All streets</source>
        <translation>所有街道</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Sampled circles</source>
        <translation>抽样圆</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Measured width</source>
        <translation>实测宽度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Width of the whole street in metres, sidewalks included. Empty, zero, negative and values above 100 m are replaced by the table's.</source>
        <translation>整条街道的宽度（米），含人行道。空值、零、负值和大于 100 米的值以表中的值代替。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The field whose values the table of widths lists.</source>
        <translation>其值列于宽度表的字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Widths by class (CSV)</source>
        <translation>各等级宽度 (CSV)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Columns class, low, central, high (metres), counts_as_street (yes, no), source. A row “unknown” stands for every other class. Without a file the plugin's own table is used.</source>
        <translation>列 class、low、central、high（米）、counts_as_street（yes、no）、source。“unknown”行代表所有其他等级。没有文件时使用插件自带的表格。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Width where none was measured</source>
        <translation>未实测处的宽度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>table: by class. facades: the space between buildings on both sides (the plugin's own estimate), by class where there are none.</source>
        <translation>table：按等级。facades：两侧建筑物之间的距离（本插件自定的估计），没有建筑物处按等级。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>By class, from the table</source>
        <translation>按等级，取自表格</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Between building facades</source>
        <translation>建筑立面之间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Footprints, for widths between facades.</source>
        <translation>建筑轮廓，用于立面之间的宽度。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Distance between cross-sections</source>
        <translation>横断面间距</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>How often along a street the space between facades is measured.</source>
        <translation>沿街道每隔多远测量一次立面间距。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Farthest facade from the centre line</source>
        <translation>立面距中心线的最远距离</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>A cross-section counts when buildings stand within this distance on both sides.</source>
        <translation>两侧此距离内都有建筑物时，横断面才计入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Area of a sample circle</source>
        <translation>样本圆面积</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The SDG metadata takes 10 hectares.</source>
        <translation>SDG 元数据采用 10 公顷。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Samples per km²</source>
        <translation>每平方千米样本数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Density of the sample points. The metadata's “one circle per hectare” would overlap tenfold and is probably a slip; the density used is written into the result.</source>
        <translation>样本点密度。元数据的“每公顷一个圆”会重叠十倍，可能是笔误；所用密度写入结果。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The same seed gives the same sample points.</source>
        <translation>种子相同，样本点相同。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The land of all streets, cut along tiles so that it draws fast; pieces never overlap. For the public space share.</source>
        <translation>所有街道的用地，沿图块切分以便快速绘制；各块绝不重叠。用于公共空间占比。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Street land by area</source>
        <translation>分区街道用地</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The areas with street length, street land and its low and high share.</source>
        <translation>各分区的街道长度、街道用地及其低值和高值占比。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Sample circles</source>
        <translation>样本圆</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The circles, cut at the edge of the city, with their street land.</source>
        <translation>在城市边缘裁切的圆，附其街道用地。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>With the low widths</source>
        <translation>采用低值宽度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>With the high widths</source>
        <translation>采用高值宽度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Street length with a measured width</source>
        <translation>有实测宽度的街道长度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Standard error of the sampled share</source>
        <translation>抽样占比的标准误差</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Site</source>
        <translation>损毁点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Epoch (1 = oldest)</source>
        <translation>期次（1 = 最早）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date of the image or visit</source>
        <translation>影像或实地查看日期</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage in the words of the source</source>
        <translation>损毁，数据源用词</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Published by</source>
        <translation>发布者</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>How sure the source is</source>
        <translation>数据源的把握程度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Functional, as the product says</source>
        <translation>是否可用，据产品</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Class before (0 none to 4 destroyed)</source>
        <translation>之前等级（0 无，4 毁坏）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Highest class it may have been before</source>
        <translation>之前可能的最高等级</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Class after (0 none to 4 destroyed)</source>
        <translation>之后等级（0 无，4 毁坏）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Highest class it may be after</source>
        <translation>之后可能的最高等级</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Before, in words</source>
        <translation>之前，文字</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>After, in words</source>
        <translation>之后，文字</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Site before</source>
        <translation>之前的损毁点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Site after</source>
        <translation>之后的损毁点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date before</source>
        <translation>之前日期</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date after</source>
        <translation>之后日期</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Found in</source>
        <translation>所在评估</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>How far apart (m)</source>
        <translation>相距（米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Sites</source>
        <translation>损毁点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>New damage</source>
        <translation>新增损毁</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Worse</source>
        <translation>加重</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Same class</source>
        <translation>等级不变</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Better</source>
        <translation>减轻</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Rebuilt</source>
        <translation>已重建</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Not comparable</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>New or worse (% of comparable sites)</source>
        <translation>新增或加重（占可比较损毁点的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Better or rebuilt (% of comparable sites)</source>
        <translation>减轻或已重建（占可比较损毁点的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Highest class it may be</source>
        <translation>可能的最高等级</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Class in words</source>
        <translation>等级，文字</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage class (0 none to 4 destroyed)</source>
        <translation>损毁等级（0 无，4 毁坏）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage in words</source>
        <translation>损毁，文字</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage sites</source>
        <translation>损毁点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date of the image</source>
        <translation>影像日期</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>How the damage was matched</source>
        <translation>损毁匹配方式</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Analysed</source>
        <translation>已分析</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Why it has no building</source>
        <translation>没有建筑物的原因</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Counted in its area</source>
        <translation>计入其分区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings analysed</source>
        <translation>已分析建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>No visible damage</source>
        <translation>无可见损毁</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Possible damage</source>
        <translation>可能损毁</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Moderate damage</source>
        <translation>中度损毁</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Moderate to severe damage, not told apart</source>
        <translation>中度至严重损毁，未区分</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Severe damage</source>
        <translation>严重损毁</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Destroyed</source>
        <translation>毁坏</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Other classes not told apart</source>
        <translation>未区分的其他等级</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings</source>
        <translation>受损建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings (% of buildings analysed)</source>
        <translation>受损建筑物（占已分析建筑物的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Destroyed buildings (% of buildings analysed)</source>
        <translation>毁坏建筑物（占已分析建筑物的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Counted by</source>
        <translation>计数依据</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People who lived in damaged buildings</source>
        <translation>居住在受损建筑物中的人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Residents unknown (% of damaged buildings)</source>
        <translation>居民未知（占受损建筑物的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings with residents unknown</source>
        <translation>居民未知的建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Floor area of damaged buildings (m²)</source>
        <translation>受损建筑物的建筑面积（平方米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Floor area unknown (% of damaged buildings)</source>
        <translation>建筑面积未知（占受损建筑物的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings with floor area unknown</source>
        <translation>建筑面积未知的建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Footprint of damaged buildings (m²)</source>
        <translation>受损建筑物的占地面积（平方米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings outside the analysed area</source>
        <translation>已分析区域之外的受损建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged sites without a building</source>
        <translation>没有建筑物的受损点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Facilities analysed</source>
        <translation>已分析设施</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged facilities</source>
        <translation>受损设施</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged facilities (% of facilities analysed)</source>
        <translation>受损设施（占已分析设施的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length (m)</source>
        <translation>街道长度（米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length analysed (m)</source>
        <translation>已分析街道长度（米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length damaged or beside damage (m)</source>
        <translation>受损或邻近损毁的街道长度（米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length damaged or beside damage (% of length analysed)</source>
        <translation>受损或邻近损毁的街道长度（占已分析长度的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Length (m)</source>
        <translation>长度（米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Length damaged or beside damage (m)</source>
        <translation>受损或邻近损毁的长度（米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Row of the area</source>
        <translation>分区的行</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, low bound (currency)</source>
        <translation>损毁金额，下限（货币）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage (currency)</source>
        <translation>损毁金额（货币）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, high bound (currency)</source>
        <translation>损毁金额，上限（货币）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Of it, possible damage (currency)</source>
        <translation>其中可能损毁（货币）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Added by building back better (currency)</source>
        <translation>因重建得更好而增加（货币）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Added by overheads (currency)</source>
        <translation>因间接费用而增加（货币）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Added by inflation (currency)</source>
        <translation>因通货膨胀而增加（货币）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Needs, low bound (currency)</source>
        <translation>需求，下限（货币）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Needs (currency)</source>
        <translation>需求（货币）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Needs, high bound (currency)</source>
        <translation>需求，上限（货币）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, tenth percentile of draws (currency)</source>
        <translation>损毁金额，抽样的第十百分位数（货币）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, median of draws (currency)</source>
        <translation>损毁金额，抽样的中位数（货币）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, ninetieth percentile of draws (currency)</source>
        <translation>损毁金额，抽样的第九十百分位数（货币）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Floor area (m²)</source>
        <translation>建筑面积（平方米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings with a known cost</source>
        <translation>成本已知的受损建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings without a known cost</source>
        <translation>成本未知的受损建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Without a known cost (% of damaged buildings)</source>
        <translation>成本未知（占受损建筑物的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings not analysed</source>
        <translation>未分析建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Prices of the year</source>
        <translation>价格年份</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Debris, low (t)</source>
        <translation>瓦砾，低值（吨）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Debris (t)</source>
        <translation>瓦砾（吨）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Debris, high (t)</source>
        <translation>瓦砾，高值（吨）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Of it, from possible damage (t)</source>
        <translation>其中来自可能损毁（吨）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Volume of the debris, low (m³)</source>
        <translation>瓦砾体积，低值（立方米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Volume of the debris (m³)</source>
        <translation>瓦砾体积（立方米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Volume of the debris, high (m³)</source>
        <translation>瓦砾体积，高值（立方米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Truckloads</source>
        <translation>车次</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings estimated</source>
        <translation>已估算的受损建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings not estimated</source>
        <translation>未估算的受损建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Not estimated (% of damaged buildings)</source>
        <translation>未估算（占受损建筑物的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Priority score</source>
        <translation>优先级得分</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Phase of recovery (plugin's own rule)</source>
        <translation>恢复阶段（本插件自定规则）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>What lifts it above the mean (value)</source>
        <translation>使其高于平均值的因素（值）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Criteria of the absorptive phase (0 to 100)</source>
        <translation>吸收阶段标准（0 到 100）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Criteria of the adaptive phase (0 to 100)</source>
        <translation>适应阶段标准（0 到 100）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Criteria of the transformative phase (0 to 100)</source>
        <translation>转型阶段标准（0 到 100）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Order (1 first)</source>
        <translation>顺序（1 为首位）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cost of clearing (metres without costs)</source>
        <translation>清理成本（无成本时为米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People it reconnects</source>
        <translation>由此恢复连通的人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People reconnected so far</source>
        <translation>累计恢复连通的人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Reconnected so far (% of people cut off)</source>
        <translation>累计恢复连通（占被隔断人口的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cost so far</source>
        <translation>累计成本</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Blocked by</source>
        <translation>堵塞原因</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People cut off before clearing</source>
        <translation>清理前被隔断的人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People cut off after clearing</source>
        <translation>清理后被隔断的人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cut off before clearing (% of people)</source>
        <translation>清理前被隔断（占人口的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cut off after clearing (% of people)</source>
        <translation>清理后被隔断（占人口的百分比）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People reconnected</source>
        <translation>恢复连通的人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People who reached nothing before either</source>
        <translation>之前也无法到达任何设施的人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Access to services</source>
        <translation>服务可达性</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cut off from</source>
        <translation>被隔断的服务</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Reconnected by the step</source>
        <translation>恢复连通的步骤</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Why it is not in the order</source>
        <translation>不在顺序中的原因</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damage change</source>
        <translation>损毁变化</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Which damage is new, worse, the same, better or rebuilt between two assessments, or two epochs of one product, site by site, as a matrix and by area.</source>
        <translation>在两次评估之间，或同一产品的两个期次之间，哪些损毁为新增、加重、不变、减轻或已重建：逐点列出、以矩阵列出并按分区列出。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Sites of both are paired one to one within a distance, the nearest first. worse, better: the class rose or fell, whatever a range of classes turns out to be. new: from none to damaged; rebuilt: from damaged to none. not_comparable: not analysed in one of the two, or ranges that overlap. A site without a counterpart is kept. Where the area that the other assessment looked at is given, it had no damage there; without it, damage that the earlier one lacks is new, and a site that the later one lacks cannot be compared: that is no sign of repair. Exchanging the two mirrors the matrix. The definitions are the plugin's own.</source>
        <translation>两者的损毁点在一定距离内一一配对，最近的优先。worse、better：不论等级范围实际为何，等级上升或下降。new：从无到受损；rebuilt：从受损到无。not_comparable：两者之一未分析，或范围重叠。没有对应点的损毁点予以保留。给出另一次评估查看过的区域时，该点在区域内视为没有损毁；未给出时，较早评估中没有的损毁为新增，较晚评估中没有的损毁点无法比较：这不是修复的迹象。两者互换，矩阵即对称翻转。定义由本插件自定。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The plugin's definitions of change of this version</source>
        <translation>插件本版本自定的变化定义</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damage before</source>
        <translation>之前损毁</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The earlier assessment, from “Standardise damage”.</source>
        <translation>较早的评估，来自“损毁标准化”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damage after</source>
        <translation>之后损毁</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The later assessment. For two epochs of one product give the same layer twice and choose the epochs.</source>
        <translation>较晚的评估。比较同一产品的两个期次时，将同一图层给出两次并选择期次。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Sites this close may be the same</source>
        <translation>相距如此近的损毁点可能相同</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>0 m only where the outlines are the same. Literature uses 5 or 10 m.</source>
        <translation>仅当轮廓相同时取 0 米。文献采用 5 或 10 米。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Neighbourhoods or districts to count by.</source>
        <translation>用于统计的社区或区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Epoch before</source>
        <translation>之前期次</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>latest: the newest record of each site. Else an epoch of the layer (1 is the oldest) or a date such as 2023-10-17.</source>
        <translation>latest：每个损毁点的最新记录。否则为图层的期次（1 为最早）或日期，如 2023-10-17。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Epoch after</source>
        <translation>之后期次</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>As above, of the later layer.</source>
        <translation>同上，用于较晚的图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Area analysed before</source>
        <translation>之前已分析区域</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Where the earlier assessment looked: a site that it lacks there was undamaged, elsewhere nobody knows.</source>
        <translation>较早评估查看过之处：其中没有的损毁点当时未损毁，其他地方则无人知晓。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Area analysed after</source>
        <translation>之后已分析区域</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Where the later assessment looked: a site that it lacks there is undamaged, elsewhere nobody knows.</source>
        <translation>较晚评估查看过之处：其中没有的损毁点现未损毁，其他地方则无人知晓。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damaged from</source>
        <translation>受损起始等级</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The lowest class that counts as damaged, for the words “new” and “rebuilt”.</source>
        <translation>计为受损的最低等级，用于“新增”和“已重建”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Change of damage</source>
        <translation>逐点损毁变化</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>A row a pair of sites or a site without counterpart, with both classes. A pair has the outline of the later layer.</source>
        <translation>每对损毁点或每个没有对应点的损毁点一行，附两个等级。成对的采用较晚图层的轮廓。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Classes before and after</source>
        <translation>前后等级</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>How many rows have each class before and each class after.</source>
        <translation>各前等级与各后等级的行数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Change of damage by area</source>
        <translation>分区损毁变化</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The areas with the number of sites by change.</source>
        <translation>各分区按变化划分的损毁点数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Rebuilt, from damaged to none</source>
        <translation>已重建，从受损到无</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Sites found in both</source>
        <translation>两者中都有的损毁点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage cost and recovery needs</source>
        <translation>损毁成本与恢复需求</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>What the damage costs and what it takes to recover, by area and sector, with a low, a central and a high amount. A first estimate for planning, not a valuation of single buildings.</source>
        <translation>损毁造成的成本和恢复所需金额，按分区和部门列出低值、中间值和高值。供规划用的初步估算，不是对单栋建筑物的估价。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage = floor area × unit cost × damage ratio of the use and damage class, at replacement cost. Needs = damage × (1 + build back better) × (1 + overheads) × (1 + cumulative inflation); what each adds stands in a field of its own.

Low and high take every low or every high cost and ratio together: they are bounds. With draws, cost and ratio vary independently, once per use and class (triangular between low, central and high); p10 to p90 is then narrower.

HAZUS ratios are made for earthquakes: its states extensive and complete are not blast or shelling states. Without unit costs of your own, costs follow from GDP per person (Huizinga et al. 2017), in euros of 2010; its corrections for floods are not applied.

A use without a cost and a building that was not analysed are left out and counted beside the amounts.</source>
        <translation>损毁金额 = 建筑面积 × 单位成本 × 该用途和损毁等级的损毁率，按重置成本计。需求 = 损毁金额 × (1 + 重建得更好) × (1 + 间接费用) × (1 + 累计通货膨胀)；各项增加额分列在各自字段中。

低值和高值将所有成本和比率同取低值或同取高值：它们是界限。使用抽样时，成本和比率独立变动，每个用途和等级一次（低值、中间值、高值之间的三角分布）；p10 至 p90 因此更窄。

HAZUS 比率是为地震制定的：其 extensive 和 complete 状态不是爆炸或炮击状态。没有自有单位成本时，成本由人均国内生产总值推算（Huizinga et al. 2017），以 2010 年欧元计；其针对洪水的修正不适用。

没有成本的用途和未分析的建筑物不纳入，在金额旁计数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage ratios: FEMA Hazus 6.1; unit costs from GDP: JRC105688 (2017)</source>
        <translation>损毁率：FEMA Hazus 6.1；由国内生产总值推算的单位成本：JRC105688 (2017)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>The word by which the tables know costs and ratios: residential, school, or a HAZUS occupancy (RES1).</source>
        <translation>表格据以查找成本和比率的词语：residential、school，或 HAZUS 使用类别 (RES1)。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Use where it is not known</source>
        <translation>用途未知时采用的用途</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Most buildings of OpenStreetMap have none. residential, for example; the log says for how many it was taken. Empty: they have no cost, unless the unit costs have a row *.</source>
        <translation>OpenStreetMap 的多数建筑物没有用途。例如 residential；日志说明有多少栋采用此用途。空：没有成本，除非单位成本表有 * 行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>What the rows are made by. The use, where there is no such field.</source>
        <translation>行的划分依据。没有此字段时用用途。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Unit costs</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>CSV with use, unit_cost_low, unit_cost_central, unit_cost_high (per m² of floor area), currency, price_year. A row with the use * stands for all others.</source>
        <translation>含 use、unit_cost_low、unit_cost_central、unit_cost_high（每平方米建筑面积）、currency、price_year 的 CSV。用途为 * 的行代表所有其他用途。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>GDP per person, where there are no unit costs</source>
        <translation>人均国内生产总值，没有单位成本时使用</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>In US dollars of 2010 (World Bank, GDP per capita at constant prices). Amounts are then in euros of 2010: give the inflation since.</source>
        <translation>以 2010 年美元计（世界银行，按不变价格计算的人均国内生产总值）。金额则以 2010 年欧元计：请给出此后的通货膨胀。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage ratios</source>
        <translation>损毁率</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>hazus: by occupancy, earthquake. incore: one set for all uses, from a tornado study (secondary source).</source>
        <translation>hazus：按使用类别，地震。incore：所有用途一套，来自一项龙卷风研究（第二手资料）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>HAZUS, by occupancy (earthquake)</source>
        <translation>HAZUS，按使用类别（地震）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>IN-CORE note, all uses (tornado)</source>
        <translation>IN-CORE 说明，所有用途（龙卷风）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage ratios of your own</source>
        <translation>自有损毁率</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>CSV with use (* for all), damage_class (1 to 4), ratio_low_pct, ratio_central_pct, ratio_high_pct, source. Replaces the choice above.</source>
        <translation>含 use（* 代表全部）、damage_class（1 到 4）、ratio_low_pct、ratio_central_pct、ratio_high_pct、source 的 CSV。取代上面的选择。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Build back better</source>
        <translation>重建得更好</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>What better standards add to the damage. No published value is assumed.</source>
        <translation>更高标准在损毁金额之上的增加额。不假定任何已公布的值。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Overheads</source>
        <translation>间接费用</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Design, supervision, administration, contingencies.</source>
        <translation>设计、监理、行政、不可预见费。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Cumulative inflation</source>
        <translation>累计通货膨胀</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>From the price year of the unit costs to the year of the needs, in all. May be negative.</source>
        <translation>从单位成本的价格年份到需求年份，合计。可为负。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Adds p10, p50 and p90 of the damage. Empty or 0: none; 1000 is plenty.</source>
        <translation>增加损毁金额的 p10、p50 和 p90。空或 0：无；1000 次已足够。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage cost by area and sector</source>
        <translation>分区和部门损毁成本</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>One row an area and sector; without areas, a table with one row a sector for the city.</source>
        <translation>每个分区和部门一行；没有分区时，为全市每个部门一行的表格。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage cost by area</source>
        <translation>分区损毁成本</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>The areas with the amounts of all sectors together. Needs areas.</source>
        <translation>各分区所有部门合计的金额。需要分区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, low bound</source>
        <translation>损毁金额，下限</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage</source>
        <translation>损毁金额</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, high bound</source>
        <translation>损毁金额，上限</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, tenth percentile of the draws</source>
        <translation>损毁金额，抽样的第十百分位数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, median of the draws</source>
        <translation>损毁金额，抽样的中位数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, ninetieth percentile of the draws</source>
        <translation>损毁金额，抽样的第九十百分位数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Added by building back better</source>
        <translation>因重建得更好而增加</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Added by overheads</source>
        <translation>因间接费用而增加</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Added by inflation</source>
        <translation>因通货膨胀而增加</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Needs, low bound</source>
        <translation>需求，下限</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Needs, high bound</source>
        <translation>需求，上限</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Their share of damaged buildings</source>
        <translation>其占受损建筑物的比例</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage outside the areas, not in the total</source>
        <translation>分区以外的损毁金额，不计入总额</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Currency of the amounts</source>
        <translation>金额的货币</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Year of the prices, before inflation</source>
        <translation>价格年份，未计通货膨胀</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage overlay</source>
        <translation>损毁叠加</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Which neighbourhoods, sectors and services are hit, and how many people lived in the damaged buildings: damage sites laid over buildings and areas, as a share of what was analysed.</source>
        <translation>哪些社区、部门和服务受到影响，受损建筑物中住有多少人：将损毁点叠加到建筑物和分区上，以占已分析者的比例表示。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>A damage site belongs to the building it lies in, else to the nearest within the matching distance. A building on analysed land without a site is undamaged; one whose site was not analysed, or that lies elsewhere, is not known.

Damaged (%) = 100 × damaged buildings / analysed buildings. Possible damage stands apart. A class that spans two (Copernicus “Damaged”: moderate to severe) counts as damaged and in its own field only.

A building counts at its point on surface in every area that holds it; the figures of the city count it once. Where an area has no footprints, damage sites count in place of buildings.

Affected people are the residents, before the event, of damaged buildings. That is not SDG 11.5.1, and a site seen on satellite images is not a structural grade.

Facilities take the damage of the building they are in. Streets count along the parts within the matching distance of a damaged site, where debris may lie. Layers of facilities and streets that a product has graded keep their classes. The rules of counting are the plugin's own.</source>
        <translation>损毁点属于其所在的建筑物，否则属于匹配距离内最近的建筑物。已分析土地上没有损毁点的建筑物为未损毁；其损毁点未分析的，或位于别处的，为未知。

受损 (%) = 100 × 受损建筑物 / 已分析建筑物。可能损毁单列。跨两级的等级（Copernicus “Damaged”：中度至严重）计为受损，且只计入其自身字段。

建筑物按其面上点计入包含该点的每个分区；城市数字只计一次。分区没有建筑轮廓时，以损毁点代替建筑物计数。

受影响人口是事件发生前受损建筑物的居民。这不是 SDG 11.5.1，卫星影像上看到的损毁点也不是结构评级。

设施采用其所在建筑物的损毁。街道按距受损点匹配距离内的部分计，那里可能有瓦砾。产品已评级的设施和街道图层保留其等级。计数规则由本插件自定。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Canonical damage classes 0 to 4; the plugin's own rules of counting</source>
        <translation>规范损毁等级 0 到 4；本插件自定的计数规则</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage by area</source>
        <translation>分区损毁</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>The areas with analysed and damaged buildings by class, their share, affected people and floor area, facilities and street length.</source>
        <translation>各分区按等级划分的已分析和受损建筑物及其占比、受影响人口和建筑面积、设施和街道长度。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Buildings with damage</source>
        <translation>附损毁的建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Every building with its class, date, number of sites and match.</source>
        <translation>每栋建筑物，附等级、日期、损毁点数和匹配方式。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage by area, sector and class</source>
        <translation>按分区、部门和等级的损毁</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>One row an area, sector and class: buildings, floor area, people.</source>
        <translation>每个分区、部门和等级一行：建筑物、建筑面积、人口。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage sites without a building</source>
        <translation>没有建筑物的损毁点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Sites that belong to no building, why, and whether they count in their area.</source>
        <translation>不属于任何建筑物的损毁点、其原因，以及是否计入其分区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Facilities with damage</source>
        <translation>附损毁的设施</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Every facility with its class and the sites that hit it.</source>
        <translation>每个设施，附其等级和影响它的损毁点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Streets with damage</source>
        <translation>附损毁的街道</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Every street with its class and the length that is damaged.</source>
        <translation>每条街道，附其等级和受损长度。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Buildings in the areas</source>
        <translation>分区内的建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damaged, of the buildings analysed</source>
        <translation>受损，占已分析建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>People in damaged buildings</source>
        <translation>受损建筑物中的人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Neighbourhoods or districts. Without them the result is for the city as a whole.</source>
        <translation>社区或区。没有时，结果针对整座城市。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Epoch</source>
        <translation>期次</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>latest: the newest row of each site. all: every row. Or an epoch of the damage layer, or a date (2024-05-03).</source>
        <translation>latest：每个损毁点的最新行。all：每一行。或损毁图层的某个期次，或日期 (2024-05-03)。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Sector of the building</source>
        <translation>建筑物所属部门</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Use of the building</source>
        <translation>建筑物用途</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>The buildings that “Damage overlay” makes. Points need a field with the footprint.</source>
        <translation>“损毁叠加”生成的建筑物。点需要占地面积字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Damage class</source>
        <translation>损毁等级</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed; empty where a building was not analysed.</source>
        <translation>0 无，1 可能，2 中度，3 严重，4 毁坏；未分析的建筑物为空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Highest damage class</source>
        <translation>最高损毁等级</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Where the source cannot tell two classes apart (Copernicus “Damaged”: 2 to 3).</source>
        <translation>数据源无法区分两个等级时（Copernicus “Damaged”：2 至 3）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Number of storeys.</source>
        <translation>楼层的数量。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Levels where they are not known</source>
        <translation>未知时采用的楼层数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>The log says for how many damaged buildings this was taken.</source>
        <translation>日志说明有多少受损建筑物采用此值。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Footprint</source>
        <translation>占地面积</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Ground area of the building in m², where it is better known than from the shape. Not the floor area.</source>
        <translation>建筑物占地面积（平方米），用于比形状更准确之处。不是建筑面积。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris estimate</source>
        <translation>瓦砾估算</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>How much debris the damaged buildings leave, by area: tonnes with a low, a central and a high figure, cubic metres and truckloads.</source>
        <translation>受损建筑物产生多少瓦砾，按分区列出：吨数的低值、中间值和高值，立方米数和车次。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>hazus: floor area × tonnes per m² by structural type and damage class (brick, wood and other; reinforced concrete and steel). Cubic metres need the bulk density of the debris.

fema: the volume of destroyed buildings, homes by floor area and vegetation, others by volume. Tonnes need the bulk density. Lighter damage is not estimated.

nepal: tonnes and cubic metres per m² of destroyed buildings measured in Kathmandu; two to three times as much as hazus. The difference between methods is larger than the range of one: compare them.

Whether foundations count is not said by the sources. Class ranges take the low class for low, the high class for high, the mean for central. Truckloads are rounded up, row by row.</source>
        <translation>hazus：建筑面积 × 按结构类型和损毁等级的每平方米吨数（砖、木及其他；钢筋混凝土和钢）。立方米数需要瓦砾的堆积密度。

fema：毁坏建筑物的体积，住宅按建筑面积和植被，其他按体积。吨数需要堆积密度。较轻的损毁不估算。

nepal：在加德满都测得的毁坏建筑物每平方米吨数和立方米数；为 hazus 的两到三倍。方法之间的差异大于单一方法的范围：请加以比较。

各来源未说明是否计入基础。等级为范围时，低值取低等级，高值取高等级，中间值取平均。车次逐行向上取整。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>FEMA Hazus debris table; FEMA 325 (2007); Poudel et al. (2018)</source>
        <translation>FEMA Hazus 瓦砾表；FEMA 325 (2007)；Poudel et al. (2018)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Structural type</source>
        <translation>结构类型</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>HAZUS types (C1, C3M, URM) or materials (concrete, brick, wood). Where it is not known, the range over all types is used.</source>
        <translation>HAZUS 类型（C1、C3M、URM）或材料（concrete、brick、wood）。未知时采用所有类型的范围。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>For fema, which tells homes from other buildings.</source>
        <translation>用于 fema，该方法区分住宅和其他建筑物。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris factors</source>
        <translation>瓦砾系数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>hazus: all classes, by structural type. fema: volume of destroyed buildings. nepal: destroyed buildings, as measured in Kathmandu.</source>
        <translation>hazus：所有等级，按结构类型。fema：毁坏建筑物的体积。nepal：毁坏建筑物，在加德满都测得。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>HAZUS, by structural type and damage class</source>
        <translation>HAZUS，按结构类型和损毁等级</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>FEMA 325, volume of destroyed buildings</source>
        <translation>FEMA 325，毁坏建筑物的体积</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Kathmandu, destroyed buildings</source>
        <translation>加德满都，毁坏建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris factors of your own</source>
        <translation>自有瓦砾系数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>CSV with type (* for all), damage_class (1 to 4), t_m2_low, t_m2_central, t_m2_high and, where known, m3_m2_low, m3_m2_central, m3_m2_high, source; or an edited copy of debris_factors_hazus.csv. Replaces the choice above.</source>
        <translation>含 type（* 代表全部）、damage_class（1 到 4）、t_m2_low、t_m2_central、t_m2_high 以及（如已知）m3_m2_low、m3_m2_central、m3_m2_high、source 的 CSV；或编辑过的 debris_factors_hazus.csv 副本。取代上面的选择。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Bulk density of the debris</source>
        <translation>瓦砾堆积密度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Tonnes per m³ of loose debris, from weighed trucks of your city. No value fits everywhere, so there is no default.</source>
        <translation>每立方米松散瓦砾的吨数，来自本市卡车过磅数据。没有处处适用的值，因此没有默认值。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>What a truck carries</source>
        <translation>每车装载量</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Cubic metres of loose debris a truckload.</source>
        <translation>每车次松散瓦砾的立方米数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Height of a storey</source>
        <translation>楼层高度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>For fema, to get the volume of buildings that are no homes.</source>
        <translation>用于 fema，以得出非住宅建筑物的体积。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris by area</source>
        <translation>分区瓦砾</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>The areas with their debris; without areas, a table with one row for the city.</source>
        <translation>各分区及其瓦砾；没有分区时，为全市一行的表格。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris, low</source>
        <translation>瓦砾，低值</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris</source>
        <translation>瓦砾</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris, high</source>
        <translation>瓦砾，高值</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Volume of the debris</source>
        <translation>瓦砾体积</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris outside the areas, not in the total</source>
        <translation>分区以外的瓦砾，不计入总数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Standardised damage, points or polygons, from “Standardise damage”: damage_class 0 (none) to 4 (destroyed), empty where not analysed.</source>
        <translation>标准化损毁，点或多边形，来自“损毁标准化”：damage_class 从 0（无）到 4（毁坏），未分析处为空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Footprints from before the event (or points). Without them damage sites count in place of buildings.</source>
        <translation>事件发生前的建筑轮廓（或点）。没有时，以损毁点代替建筑物计数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Housing, health, education. The use, where there is no such field. Empty stays unknown.</source>
        <translation>住房、卫生、教育。没有此字段时用用途。空仍为未知。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Residents of the building</source>
        <translation>建筑物居民</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Before the event, from “Population to buildings”.</source>
        <translation>事件发生前，来自“人口分配到建筑物”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Number of storeys, for floor area. Where it is missing the floor area is unknown, not guessed.</source>
        <translation>楼层的数量，用于建筑面积。缺失时建筑面积为未知，不作推测。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Number of structures of the area</source>
        <translation>分区的建筑结构数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>What damage sites are a share of in areas without footprints, a census count for example.</source>
        <translation>在没有建筑轮廓的分区，作为损毁点占比的分母，例如普查数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Names the areas in the table by sector. Without it the field name does, else the feature's number.</source>
        <translation>在按部门的表格中标明分区。没有时用字段 name，否则用要素编号。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Analysed area</source>
        <translation>已分析区域</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The land the damage product looked at. Without it nobody knows which buildings are undamaged, and percentages stay empty.</source>
        <translation>损毁评估产品查看过的土地。没有它，无人知晓哪些建筑物未损毁，百分比为空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Take everything as analysed</source>
        <translation>全部视为已分析</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Without an analysed area: a building without a site counts as undamaged. Only if you are sure of it.</source>
        <translation>没有已分析区域时：没有损毁点的建筑物计为未损毁。仅在有把握时使用。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Clinics, schools, water points, as points or polygons; or those a product has graded (damage_class).</source>
        <translation>诊所、学校、供水点，为点或多边形；或产品已评级的设施 (damage_class)。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Streets, for the length that is damaged; or those a product has graded (damage_class).</source>
        <translation>街道，用于受损长度；或产品已评级的街道 (damage_class)。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Matching distance</source>
        <translation>匹配距离</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>A site in no building belongs to the nearest one within this distance; streets within it count as hit.</source>
        <translation>不在任何建筑物内的损毁点属于此距离内最近的建筑物；此距离内的街道计为受影响。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Several sites on one building</source>
        <translation>一栋建筑物上有多个损毁点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>worst: the worst class. latest: the class of the newest site. majority: the most frequent class, of equals the worst.</source>
        <translation>worst：最严重的等级。latest：最新损毁点的等级。majority：最常见的等级，相同时取最严重者。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The worst counts</source>
        <translation>以最严重者为准</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The newest counts</source>
        <translation>以最新者为准</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The most frequent counts</source>
        <translation>以最常见者为准</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The lowest class that counts as damaged.</source>
        <translation>计为受损的最低等级。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>A damage polygon also hits buildings it covers by</source>
        <translation>损毁多边形影响的建筑物覆盖比例</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>A damage polygon belongs to the building it overlaps most, and to every other of which it covers this share.</source>
        <translation>损毁多边形属于与其重叠最多的建筑物，以及被其覆盖达到此比例的其他每栋建筑物。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Recovery priority</source>
        <translation>恢复优先级</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Where to begin: areas ranked by damage, vulnerability, services and displacement, with how firm each rank is, the phase of recovery and what drives the rank. It is a starting point for a discussion, not its result.</source>
        <translation>从何处着手：按损毁、脆弱性、服务和流离失所对分区排名，附每个排名的稳固程度、恢复阶段和排名的驱动因素。这是讨论的起点，而非结论。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>A composite index of the criteria in the table: each on a common scale, weighted, put together within its dimension and over dimensions. Rank 1 is the most urgent. rank_p05 to rank_p95 come from draws with other weights (and methods, where you name them); they are not confidence intervals.

Phases are those of the recovery ladder of UN-Habitat's Urban Recovery Framework (absorptive, adaptive, transformative). Which criterion belongs to which phase, and the rule, are the plugin's own: the first phase whose criteria score at least the threshold, else the last.

Drivers are the criteria, three at most, that lift the area most above the mean of all. Criteria, weights and phases of the default table are the plugin's own: replace them with what the city decided.</source>
        <translation>由表中标准构成的综合指数：每项标准转换到统一尺度并加权，先在维度内合成，再跨维度合成。排名 1 为最紧迫。rank_p05 至 rank_p95 来自采用其他权重（以及所列方法）的抽样；它们不是置信区间。

阶段是联合国人居署《城市恢复框架》恢复阶梯的各阶段（吸收、适应、转型）。哪项标准属于哪个阶段以及判定规则由本插件自定：取标准得分达到阈值的第一个阶段，否则取最后一个。

驱动因素是使分区高出总体平均值最多的标准，最多三项。默认表的标准、权重和阶段由本插件自定：请替换为城市所决定的内容。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>OECD/JRC Handbook (2008); phases after the UN-Habitat Urban Recovery Framework (2022)</source>
        <translation>OECD/JRC 手册 (2008)；阶段依据联合国人居署《城市恢复框架》(2022)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Neighbourhoods with damage and what else is known of them, one field a criterion.</source>
        <translation>附损毁及其他已知情况的社区，每项标准一个字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>CSV with field and, as wanted, label, dimension, direction (higher or lower), weight, phase, normalisation, low, high, missing_values, category_scores (word=score;word=score). Without it: the plugin's own criteria, as far as the areas have them.</source>
        <translation>含 field 列的 CSV，并可按需包含 label、dimension、direction（higher 或 lower）、weight、phase、normalisation、low、high、missing_values、category_scores (word=score;word=score)。未提供时：采用本插件自定的标准，以分区所具备者为限。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Names the areas to begin with. Without it the field area_id does, else the feature's number.</source>
        <translation>标明优先着手的分区。没有时用字段 area_id，否则用要素编号。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Score from which a phase applies</source>
        <translation>阶段适用的起始得分</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>0 to 100: of the criteria of the phase, 100 being the most in the city. The plugin's own.</source>
        <translation>0 到 100：该阶段标准的得分，100 为全市最高。由本插件自定。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>The areas with score, rank, its spread, phase and drivers.</source>
        <translation>各分区的得分、排名、排名离散范围、阶段和驱动因素。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas to begin with</source>
        <translation>优先着手的分区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas ranked</source>
        <translation>有排名的分区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas without a rank</source>
        <translation>无排名的分区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas in the absorptive phase</source>
        <translation>吸收阶段的分区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas in the adaptive phase</source>
        <translation>适应阶段的分区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas in the transformative phase</source>
        <translation>转型阶段的分区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>All streets, open and blocked. They join where they share a vertex; bridges and tunnels do not join what they cross.</source>
        <translation>所有街道，畅通的和堵塞的。它们在共用顶点处连接；桥梁和隧道不与其跨越的道路连接。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Blocked</source>
        <translation>堵塞</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Field of the streets: yes or no, 1 or 0, blocked or open. Or damage_class, of streets graded by a product. Empty is passable.</source>
        <translation>街道的字段：yes 或 no、1 或 0、blocked 或 open。或产品已评级街道的 damage_class。空为可通行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Standardised damage, points or polygons, instead of the field or beside it: streets near severe damage are blocked by debris.</source>
        <translation>标准化损毁，点或多边形，代替该字段或与其并用：严重损毁附近的街道被瓦砾堵塞。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Clinics, schools, water points that work: leave out (filter) those that do not.</source>
        <translation>正常运转的诊所、学校、供水点：请（用过滤器）去掉不运转的。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Kind of service</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>People need one facility of each kind they reached before (health, education). Without it any facility will do.</source>
        <translation>对原先可到达的每类设施（卫生、教育），人们需要一个。没有此字段时，任何设施均可。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary. Only people inside count, and nobody twice. Without areas everyone does.</source>
        <translation>社区、区或城市边界。只计其中的人，每人只计一次。没有分区时计所有人。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Reach of debris</source>
        <translation>瓦砾波及范围</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Streets this near to a damaged site are blocked along the part within reach. Sites are often points in the middle of a building.</source>
        <translation>距受损点如此近的街道，在波及范围内的部分视为堵塞。损毁点常是建筑物中央的点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Damage that blocks</source>
        <translation>造成堵塞的损毁</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>The lowest class of damage that blocks streets. A class that spans two (moderate to severe) counts by its lower end.</source>
        <translation>堵塞街道的最低损毁等级。跨两级的等级（中度至严重）按其下限计。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Words for blocked (CSV)</source>
        <translation>表示堵塞的词语 (CSV)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Columns word and blocked (yes or no), where the field uses words of its own. Without a file the plugin's own table is used.</source>
        <translation>列 word 和 blocked（yes 或 no），用于字段使用自有词语时。没有文件时使用插件自带的表格。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Cost of clearing</source>
        <translation>清理成本</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Field of the streets: money, days or truckloads to clear the whole street; a blocked part of it costs its share by length. Without it the cost is the length in metres.</source>
        <translation>街道的字段：清理整条街道所需的资金、天数或车次；其堵塞部分按长度比例计。没有时，成本为长度（米）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>The order stops here, in the unit of the cost (metres where there is none).</source>
        <translation>顺序到此为止，单位与成本相同（没有成本时为米）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>exact: the best order, where few parts decide; otherwise the one found chain by chain. greedy: always the one found chain by chain. The gap between both is reported where the best is known.</source>
        <translation>exact：起决定作用的路段较少时为最优顺序；否则为逐链找到的顺序。greedy：始终为逐链找到的顺序。最优顺序已知时报告两者的差距。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Best order, where it can be found</source>
        <translation>最优顺序（能找到时）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Chain by chain</source>
        <translation>逐链</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Compare every order of up to</source>
        <translation>比较所有顺序的路段数上限</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Blocked parts where there is more than one way (with a budget, all that decide); chains of parts count as one. Each more takes twice the time.</source>
        <translation>有一条以上通路的堵塞路段（设有预算时，为所有起决定作用的路段）；成链的路段计为一段。每增加一段，所需时间加倍。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>With a budget and more parts than that, the ones that reconnect most people are looked for so long. What is found by then is given, with how good it is proved to be.</source>
        <translation>设有预算且路段多于上述数量时，在此时限内寻找使最多人恢复连通的路段。届时给出已找到的结果，以及经证明的优劣程度。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Streets this near to the edge of a facility's grounds lead into it.</source>
        <translation>距设施场地边缘如此近的街道通入该设施。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Street fragments that were never connected to a longer network are not used. The longest network always is.</source>
        <translation>从未与更长网络相连的街道碎段不使用。最长的网络始终使用。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Route restoration</source>
        <translation>通道恢复</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Who is cut off from services by streets that debris or damage blocks, and in which order to clear them so that most people are reconnected for the least cost.</source>
        <translation>谁因街道被瓦砾或损毁堵塞而无法获得服务，以及应按何种顺序清理，才能以最低成本使最多人恢复连通。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>A person is cut off from a kind of service when no facility of it can be reached over passable streets, but one could when every street was open; and reconnected when everything reached before is reached again. People and facilities are at the nearest street. On a blocked part nobody gets anywhere until it is cleared. One-way is ignored: relief goes both ways. Distances do not matter, only whether there is a way.

The order has least waiting: the sum, over people, of the cost spent until each is reconnected. With a budget it first reconnects most people within the budget. Parts that lead to nobody, or have a way around them, are left out; several blocked parts in a row are cleared together.

Where few blocked parts lie on loops, so that there is more than one way, every order is compared and the best one given. Otherwise it is found chain by chain: from everyone who reaches services, cheapest chains of blocked parts lead to everyone who does not, and the branch of them with most people for its cost comes first (Horn 1972; along trees as in Averbakh and Pereira 2021). With a budget the parts that reconnect most people are also looked for by a whole-number programme (HiGHS), which proves how good they are.

GAP_PCT says how much worse the order found chain by chain is than the best: 100 × (its waiting - least waiting) / least waiting, or with a budget 100 × (most people - its people) / most people. Where the best is not known a proved bound stands for it, and GAP_PCT is more than the true one.

Streets near damaged sites are taken as blocked by debris along the part within reach: the plugin's own rule. Nobody has looked at the streets themselves.</source>
        <translation>若经可通行的街道无法到达某类服务的任何设施，而所有街道畅通时可以到达，则该人与该类服务隔断；原可到达的全部重新可达时，即为恢复连通。人和设施位于最近的街道上。堵塞路段清理之前，其上的人哪里也去不了。不考虑单行：救援双向通行。距离无关紧要，只看是否有路。

该顺序等待最少：等待是每人恢复连通之前所花成本的总和。设有预算时，先在预算内使最多人恢复连通。不通向任何人或可绕行的路段不纳入；连续多个堵塞路段一并清理。

位于环路上（因而有一条以上通路）的堵塞路段较少时，比较所有顺序并给出最优者。否则逐链寻找：从所有可到达服务的人出发，以成本最低的堵塞路段链通向所有不可到达的人，其中单位成本人数最多的分支优先（Horn 1972；沿树进行，如 Averbakh and Pereira 2021）。设有预算时，还用整数规划 (HiGHS) 寻找使最多人恢复连通的路段，并证明其优劣程度。

GAP_PCT 说明逐链找到的顺序比最优顺序差多少：100 × (其等待 - 最少等待) / 最少等待，或设有预算时 100 × (最多人数 - 其人数) / 最多人数。最优未知时以经证明的界限代替，此时 GAP_PCT 大于真实值。

受损点附近的街道在波及范围内的部分视为被瓦砾堵塞：本插件自定的规则。街道本身未经实地查看。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The plugin's own rules; Horn (1972), Averbakh and Pereira (2021)</source>
        <translation>本插件自定的规则；Horn (1972)，Averbakh and Pereira (2021)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Streets to clear, in order</source>
        <translation>待清理街道，按顺序</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The street parts to clear, the first one first, with their cost, the people each reconnects and the people reconnected up to it. 0 people: it opens the way to the next ones.</source>
        <translation>待清理的街道路段，首先清理的在前，附成本、各自恢复连通的人数和累计恢复连通的人数。0 人：为后续路段打通道路。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>People cut off by area</source>
        <translation>分区被隔断人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The areas with the people cut off before clearing and after it, in all and by kind of service; without areas, a table with one row for the city.</source>
        <translation>各分区清理前和清理后被隔断的人口，包括总数和按服务类型；没有分区时，为全市一行的表格。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Blocked streets that are not in the order</source>
        <translation>不在顺序中的堵塞街道</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Over budget, or not needed: clearing them as well would reconnect nobody more.</source>
        <translation>超出预算，或不需要：清理它们也不会使更多人恢复连通。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>People and what they are cut off from</source>
        <translation>人口及其被隔断的服务</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The people's layer: from which services each place is cut off, and the step of the order that reconnects it.</source>
        <translation>人口图层：各处与哪些服务隔断，以及使其恢复连通的顺序步骤。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>People reconnected against cost</source>
        <translation>恢复连通的人口与成本</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>A row for each step: cost so far, people reconnected so far.</source>
        <translation>每个步骤一行：累计成本、累计恢复连通的人口。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Cost of the order (metres without costs)</source>
        <translation>该顺序的成本（无成本时为米）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Blocked street parts</source>
        <translation>堵塞的街道路段</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Street parts in the order</source>
        <translation>顺序中的街道路段</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Chain by chain, worse than the best by at most</source>
        <translation>逐链方法最多比最优差</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Standardise damage</source>
        <translation>损毁标准化</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Reads a damage product as it was published (UNOSAT, Copernicus EMS, xBD, or any layer with a table of its words) and gives one row a site and date in five classes, with the area that was analysed.</source>
        <translation>按发布原样读取损毁评估产品（UNOSAT、Copernicus EMS、xBD，或任何附有词语表的图层），每个损毁点和日期给出一行，分五个等级，并给出已分析区域。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>What each word or code of a source means stands in tables you can replace: 0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed, empty for not analysed. Not analysed is never undamaged. A word that spans two classes (Copernicus “Damaged”) is kept as a range until you split it. UNOSAT's columns side by side become rows, numbered by date and not by the suffix of their names; its codes run from 1 (destroyed) to 4 (possible), and layers that read them backwards are refused. Copernicus products give their dates in a table of images, which is joined. xBD is read by its labels. Values that stand for none (“Null”, 1899-12-30, “Fully Functional” on every road) become empty and are reported, exact copies count once, and where products overlap the newest that saw the place is kept. Classes seen from above match grades given on the ground only roughly.</source>
        <translation>数据源的每个词语或代码的含义见可替换的表格：0 无，1 可能，2 中度，3 严重，4 毁坏，未分析为空。未分析绝不等于未损毁。跨两级的词语（Copernicus “Damaged”）在拆分之前保留为范围。UNOSAT 并列的各列转为行，按日期而非名称后缀编号；其代码从 1（毁坏）到 4（可能），反向使用代码的图层不予接受。Copernicus 产品的日期在影像表中，会与之连接。xBD 按其标签读取。代表无值的值（“Null”、1899-12-30、每条道路上的“Fully Functional”）变为空并予以报告；完全相同的副本只计一次；产品重叠处，保留看到该地点的最新产品。从空中看到的等级与实地评级只是大致对应。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>UNOSAT schema of October 2025 and older; Copernicus EMS Rapid Mapping schemas of 2016 and 2026; xBD labels</source>
        <translation>UNOSAT 2025 年 10 月及更早的架构；Copernicus EMS Rapid Mapping 2016 和 2026 年架构；xBD 标签</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Damage product</source>
        <translation>损毁评估产品</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The product's zip as it was published, a GeoPackage, geodatabase, shapefile or GeoJSON, an xBD label file, or a layer of the project.</source>
        <translation>按发布原样的产品 zip 文件、GeoPackage、地理数据库、shapefile 或 GeoJSON、xBD 标签文件，或工程中的图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>auto recognises the first three by their fields. custom: the class field and the crosswalk table say all.</source>
        <translation>auto 按字段识别前三种。custom：完全由等级字段和对照表说明。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Recognise it</source>
        <translation>自动识别</translation>
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
        <translation>其他发布者，用对照表</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Table of its words (crosswalk)</source>
        <translation>词语表（对照表）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>A CSV file that says which class each value of the source is (source_class, damage_class and, for ranges, damage_class_high). For a known publisher it adds to the plugin's own table and overrules it. Start from resources/tables/damage_*.csv of the plugin or from the table of classes of a run before.</source>
        <translation>说明数据源每个值对应哪个等级的 CSV 文件（source_class、damage_class，范围则加 damage_class_high）。对已知发布者，它补充并优先于插件自带的表格。可从插件的 resources/tables/damage_*.csv 或以前运行的等级表开始。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Field with the damage</source>
        <translation>损毁字段</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Empty: the field that the publisher uses.</source>
        <translation>空：发布者所用的字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Field with the date</source>
        <translation>日期字段</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>When the site was seen. Empty: the date of the image that the publisher gives.</source>
        <translation>损毁点被看到的时间。空：发布者给出的影像日期。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Field with the confidence</source>
        <translation>置信度字段</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>How sure the source is. Empty: the field that the publisher uses.</source>
        <translation>数据源的把握程度。空：发布者所用的字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>More products of the same city</source>
        <translation>同一城市的更多产品</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Other zips or files, older or newer. Where their sites share a place, the newest that saw it is kept. To see change, standardise each product by itself instead.</source>
        <translation>其他 zip 或文件，较早或较新。其损毁点位于同一处时，保留看到它的最新者。要查看变化，请将各产品分别标准化。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Words that span two classes</source>
        <translation>跨两级的词语</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>keep: as a range (Copernicus “Damaged” is 2 to 3). low, high: put into the lower or the higher class.</source>
        <translation>keep：保留为范围（Copernicus “Damaged”为 2 至 3）。low、high：归入较低或较高的等级。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Keep as a range</source>
        <translation>保留为范围</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The lower class</source>
        <translation>较低等级</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The higher class</source>
        <translation>较高等级</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Order in dates that end with the year</source>
        <translation>以年份结尾的日期中的顺序</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>auto: found from values above 12; dates that could be either stay empty. ymd: the year always comes first. dmy: 3/4/2020 is 3 April. mdy: it is 4 March.</source>
        <translation>auto：根据大于 12 的值判断；两者皆可的日期为空。ymd：年份始终在前。dmy：3/4/2020 为 4 月 3 日。mdy：为 3 月 4 日。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Find out</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Points of two products this close are one site</source>
        <translation>两个产品相距如此近的点为同一损毁点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Used between products only. Polygons are one site where they cover each other's middle.</source>
        <translation>仅用于不同产品之间。多边形在覆盖彼此中心时为同一损毁点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Warn from this many sites on one coordinate</source>
        <translation>同一坐标上达到此数量时警告</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Reports are often placed on the middle of a street or district. Nothing is left out.</source>
        <translation>报告常被定位在街道或区的中心。不会略去任何内容。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>One row a site and epoch with its class, the words of the source and the date of the image. A site of mixed points and polygons is a point.</source>
        <translation>每个损毁点和期次一行，附等级、数据源用词和影像日期。点与多边形混合的损毁点为点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The area of interest where images show it, without what is marked as not analysed. Empty when the product does not say.</source>
        <translation>影像所及的关注区域，不含标为未分析的部分。产品未说明时为空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Roads of the product</source>
        <translation>产品中的道路</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Roads with their grade where the product has one.</source>
        <translation>道路，附产品给出的评级（如有）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Facilities of the product</source>
        <translation>产品中的设施</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Facilities with their grade where the product has one.</source>
        <translation>设施，附产品给出的评级（如有）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>What each word of the source became</source>
        <translation>数据源各词语的转换结果</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Each value of the source, its class and how often it occurs. Words without a class are to be looked into. Saved as CSV and edited, it can be given back as the crosswalk table.</source>
        <translation>数据源的每个值、其等级和出现次数。没有等级的词语须加以查看。保存为 CSV 并编辑后，可作为对照表再次使用。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Moderate damage, or from moderate upwards</source>
        <translation>中度损毁，或中度以上</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>No damage seen</source>
        <translation>未见损毁</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Among these, of a class that may be higher</source>
        <translation>其中等级可能更高者</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Not analysed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Of a class that no table knows</source>
        <translation>等级无表可查者</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Exact copies left out</source>
        <translation>略去的完全相同副本</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Left out for a newer product's</source>
        <translation>因有较新产品而略去</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Date of the newest image</source>
        <translation>最新影像日期</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Epoch before the last, where there are several</source>
        <translation>倒数第二个期次（有多个时）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Choose a damage product.</source>
        <translation>选择损毁评估产品。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>QGIS could not write the page of the brief (“{file}”). Check that the disk is not full, or save it elsewhere. What was there is unchanged.</source>
        <translation>QGIS 无法写入简报页面（“{file}”）。请检查磁盘是否已满，或保存到其他位置。原有内容不变。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>“{file}” cannot be replaced: {reason}. It may be open in another program: close it there, or save under another name. What was there is unchanged.</source>
        <translation>无法替换“{file}”：{reason}。它可能在另一个程序中打开：请在那里关闭，或以其他名称保存。原有内容不变。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>The brief cannot be saved as “{file}”: {reason}. Choose a folder that is there, that you may write to and that has free space.</source>
        <translation>无法将简报保存为“{file}”：{reason}。请选择一个存在、可写且有可用空间的文件夹。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>There are no translations into “{language}” yet: texts are English.</source>
        <translation>尚无“{language}”翻译：文本为英文。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>No font on this computer has these letters, which show as boxes: {scripts}. Install one (Noto Sans has them), then save again.</source>
        <translation>本机没有包含这些字符的字体，它们显示为方框：{scripts}。请安装一种（Noto Sans 含有这些字符），然后重新保存。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>The page has no map: none of its layers can be opened.</source>
        <translation>页面没有地图：其图层均无法打开。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Not verified, not analysed</source>
        <translation>未核实，未分析</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Before you quote it</source>
        <translation>引用之前</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>{workflow}: the assessment in brief</source>
        <translation>{workflow}：评估简报</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Some of these figures are not up to date: run the steps again first</source>
        <translation>其中一些数字已过时：请先重新运行相应步骤</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Data: {publishers}.</source>
        <translation>数据：{publishers}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Layers of which no publisher is recorded: {layers}.</source>
        <translation>未记录发布者的图层：{layers}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Method: {editions}.</source>
        <translation>方法：{editions}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Measured in {crs}.</source>
        <translation>以 {crs} 测量。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Map in {crs}.</source>
        <translation>地图使用 {crs}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Computed on {days} with Urban Profiling {plugin}, QGIS {qgis}.</source>
        <translation>于 {days} 用 Urban Profiling {plugin}、QGIS {qgis} 计算。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>and {n} more in the plugin</source>
        <translation>插件中另有 {n} 项</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/map_side.py"/>
        <source>… and more</source>
        <translation>…等</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/small_print.py"/>
        <source>… and {n} more notes in the plugin.</source>
        <translation>…插件中另有 {n} 条提示。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/seed_parameter.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/seed_parameter.py"/>
        <source>The same seed gives the same draws.</source>
        <translation>种子相同，抽样相同。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary as one polygon. The city is all of them together, counted once where they overlap.</source>
        <translation>社区、区或作为一个多边形的城市边界。城市为其全部合计，重叠处只计一次。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Which streets count</source>
        <translation>哪些街道计入</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>streets: streets for vehicles and pedestrian streets. walk: all that one may walk, with footpaths, steps, service roads and alleys; the better choice where lanes are drawn as paths. Private ones never count.</source>
        <translation>streets：车行街道和步行街。walk：所有可步行之处，包括步道、台阶、辅路和小巷；小巷绘为小路时更为适用。私有道路一律不计入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Streets, footpaths and alleys</source>
        <translation>街道、步道和小巷</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Class of street</source>
        <translation>街道等级</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>The field with the class of street. Without one, every street of the layer counts.</source>
        <translation>街道等级字段。没有时，图层的每条街道都计入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Which classes count (CSV)</source>
        <translation>哪些等级计入 (CSV)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Columns class, streets, walk (yes or no). A row “unknown” stands for every other class. Without a file the plugin's own table is used.</source>
        <translation>列 class、streets、walk（yes 或 no）。“unknown”行代表所有其他等级。没有文件时使用插件自带的表格。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Join street ends within</source>
        <translation>连接此距离内的街道端点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>A street end this near to another street joins it. Raise it for streets drawn carelessly.</source>
        <translation>距另一条街道如此近的街道端点与其连接。街道绘制粗略时请增大。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Join streets that cross without a vertex</source>
        <translation>连接没有共用顶点的交叉街道</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>For street layers drawn without shared vertices. Streets whose bridge, tunnel or layer differ stay apart.</source>
        <translation>用于绘制时没有共用顶点的街道图层。bridge、tunnel 或 layer 不同的街道保持分开。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Longest way to a street</source>
        <translation>到街道的最长距离</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>People and places farther than this from any street are not reached. The walk to the street counts.</source>
        <translation>距任何街道超过此距离的人和地点为不可达。到街道的步行路程计入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>A street leads in within</source>
        <translation>街道通入距离</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Streets this near to the edge of a place lead into it; given entrances this near belong to it.</source>
        <translation>距地点边缘如此近的街道通入该地点；如此近的给定入口属于该地点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Smallest connected street network</source>
        <translation>最小连通街道网络</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Street fragments with a smaller total length are not used.</source>
        <translation>总长度较小的街道碎段不使用。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/benchmarks.py"/>
        <source>Table “{name}”: in lines {ids} the benchmark is not above the minimum. Correct them.</source>
        <translation>表格“{name}”：第 {ids} 行的基准不高于最小值。请更正。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/benchmarks.py"/>
        <source>Table “{name}” has no rows of the edition “{edition}”; it has {editions}. Leave out the column edition to use all of its rows.</source>
        <translation>表格“{name}”没有版本“{edition}”的行；它有 {editions}。要使用其所有行，请去掉 edition 列。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/benchmarks.py"/>
        <source>Table “{name}” has several rows for {indicators} in one edition. Keep one of each.</source>
        <translation>表格“{name}”在同一版本中有多行 {indicators}。每项请只保留一行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Reading and coordinate systems</source>
        <translation>读取与坐标参照系</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Geometry</source>
        <translation>几何图形</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Neighbourhoods</source>
        <translation>社区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Fields and words</source>
        <translation>字段与词语</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Identifiers and codes</source>
        <translation>标识符与代码</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Numbers and dates</source>
        <translation>数字与日期</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Rasters</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Areas overlap</source>
        <translation>分区重叠</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land that two areas share, in pieces wider than {seam_m:g} m; a note when it is no more than {overlap_pct:g} % of all their land.</source>
        <translation>两个分区共有的土地，宽于 {seam_m:g} 米的部分；不超过分区全部土地的 {overlap_pct:g}% 时为提示。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>People, buildings and land there count in both areas. City figures count them once, so a sum of the areas is larger than the city.</source>
        <translation>那里的人口、建筑物和土地在两个分区中都计入。城市数字只计一次，因此各分区之和大于城市总数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>City figures count it once. A sum of the areas counts it twice: correct their borders. Where the layer holds two levels (districts and their neighbourhoods), use one of them.</source>
        <translation>城市数字只计一次。各分区之和会计两次：请修正其边界。如图层包含两个级别（区及其社区），请只用其中一个。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>{n} areas of “{name}” overlap, on {share:.3g} % of their land.</source>
        <translation>“{name}”有 {n} 个分区重叠，占其土地的 {share:.3g}%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Thin overlaps along the borders of areas</source>
        <translation>分区边界上的狭窄重叠</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land that two areas share, in pieces narrower than {seam_m:g} m.</source>
        <translation>两个分区共有的土地，窄于 {seam_m:g} 米的部分。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>The border was drawn twice, not quite the same. What stands on the strip counts in both areas.</source>
        <translation>边界画了两次，不完全一致。狭条上的内容在两个分区中都计入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Give the strip to one of the two areas: edit with “Avoid overlap” switched on.</source>
        <translation>将狭条划归其中一个分区：启用“避免重叠”进行编辑。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>{n} areas of “{name}” overlap an earlier one on a strip narrower than {seam_m:g} m.</source>
        <translation>“{name}”有 {n} 个分区与前面的分区在窄于 {seam_m:g} 米的狭条上重叠。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Thin gaps between areas</source>
        <translation>分区之间的狭窄缝隙</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land that no area covers, enclosed by areas and narrower than {seam_m:g} m.</source>
        <translation>被分区包围、不属于任何分区且窄于 {seam_m:g} 米的土地。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>What stands on the strip counts in no area.</source>
        <translation>狭条上的内容不计入任何分区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Move the border of one of the areas to that of the other.</source>
        <translation>将其中一个分区的边界移到另一个分区的边界处。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Between {n} areas of “{name}” lie {gaps} gaps narrower than {seam_m:g} m.</source>
        <translation>“{name}”的 {n} 个分区之间有 {gaps} 处窄于 {seam_m:g} 米的缝隙。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Areas leave out a part of the city</source>
        <translation>分区未覆盖城市的一部分</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land inside the boundary that no area covers: more than {uncovered_pct:g} % of it.</source>
        <translation>边界内不属于任何分区的土地：超过 {uncovered_pct:g}%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>City figures that are made with the areas leave that land out.</source>
        <translation>用分区得出的城市数字不包括这些土地。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>City figures made with the areas are for the land they cover.</source>
        <translation>用分区得出的城市数字只针对其覆盖的土地。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>The areas of “{name}” leave out {share:.1f} % of “{boundary}”.</source>
        <translation>“{name}”的分区未覆盖“{boundary}”的 {share:.1f}%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Features that are there twice</source>
        <translation>重复的要素</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Features with the geometry of an earlier one and the same values in every field (buildings, streets and people: in the fields that the role knows). Not looked at are points of surveys and other sensitive layers, of damage and of people: several may well share a place.</source>
        <translation>几何图形与前面某要素相同、且所有字段的值也相同的要素（建筑物、街道和人口：只看角色所含的字段）。不检查调查及其他敏感图层的点、损毁点和人口点：它们很可能有多个位于同一位置。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>They count twice, mostly because a layer was added to itself.</source>
        <translation>它们会计两次，多半是因为图层被添加到自身。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Remove them with “Delete duplicate geometries”.</source>
        <translation>用“删除重复几何图形”将其移除。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>{n} features of “{name}” repeat an earlier one.</source>
        <translation>“{name}”有 {n} 个要素与前面的要素重复。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Two features with one geometry</source>
        <translation>两个要素共用同一几何图形</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Lines and polygons with the geometry of an earlier one, but other values in their fields.</source>
        <translation>几何图形与前面某要素相同、但字段值不同的线和多边形。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Their land, length or floor area counts twice.</source>
        <translation>其土地、长度或建筑面积会计两次。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Look which of the two is right and remove the other; keep both where they are meant, such as flats of a house.</source>
        <translation>查看两者中哪个正确，移除另一个；如属有意（例如一栋房屋中的多套住房），则都保留。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>{n} features of “{name}” repeat the geometry of an earlier one with other values.</source>
        <translation>“{name}”有 {n} 个要素与前面的要素几何图形相同但值不同。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>No area analysed for damage</source>
        <translation>没有损毁已分析区域</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Whether there is a layer of damage areas beside that of damage sites.</source>
        <translation>损毁点图层之外是否还有损毁区域图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>A building without a damage site is undamaged only where somebody has looked. Without the analysed area no share of damaged buildings can be given.</source>
        <translation>没有损毁点的建筑物只有在已查看过的地方才算未损毁。没有已分析区域就无法得出受损建筑物占比。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Give the area that was analysed: products of UNOSAT and Copernicus hold it (“area of interest”).</source>
        <translation>提供已分析区域：UNOSAT 和 Copernicus 的产品中有此内容（“area of interest”）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>For “{name}” no analysed area is given: shares of damaged buildings will be empty.</source>
        <translation>“{name}”没有已分析区域：受损建筑物占比将为空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Damage outside the analysed area</source>
        <translation>已分析区域以外的损毁</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Damage sites that touch no polygon of the damage areas.</source>
        <translation>与损毁区域的任何多边形都不相接的损毁点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>They are in no share of damaged buildings; the two layers may be of different products.</source>
        <translation>它们不计入受损建筑物占比；两个图层可能来自不同产品。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Choose the analysed area of the same product, or add the areas of all products that are used.</source>
        <translation>选择同一产品的已分析区域，或添加所用全部产品的区域。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>{n} of {all} damage sites of “{name}” lie outside “{areas}”.</source>
        <translation>“{name}”的 {all} 个损毁点中有 {n} 个位于“{areas}”之外。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Many damage reports on one point</source>
        <translation>多份损毁报告位于同一点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Damage points that share their coordinates with an earlier one of the same epoch; a note when no point has {crowd} or more.</source>
        <translation>与同一期次中前面某点坐标相同的损毁点；没有任何点达到 {crowd} 个或以上时为提示。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Reports are often placed at the middle of a district or a street, and one building is reported several times. Matched to buildings they give too few damaged ones, or the wrong ones.</source>
        <translation>报告常被定位在区或街道的中心，而一栋建筑物可能被多次报告。与建筑物匹配后，受损数会偏少，或对应错误。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Find out how the reports were placed; leave out those that stand for an address or a district only.</source>
        <translation>查明报告是如何定位的；去掉仅代表某个地址或区的报告。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>{n} of {all} damage reports of “{name}” stand on the point of another; up to {most} on one.</source>
        <translation>“{name}”的 {all} 份损毁报告中有 {n} 份与另一份位于同一点；同一点最多 {most} 份。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Dates that stand for “unknown”</source>
        <translation>代表“未知”的日期</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Dates before {first}, after {last}, and 1 January 1970: what spreadsheets and devices write where there is no date (30 December 1899 is day 0 of a spreadsheet).</source>
        <translation>早于 {first}、晚于 {last} 以及 1970 年 1 月 1 日的日期：电子表格和设备在没有日期时写入的值（1899 年 12 月 30 日是电子表格的第 0 天）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>“Earliest” and “latest” are decided by them, and rounds come out of order.</source>
        <translation>“最早”和“最新”由它们决定，轮次顺序也会出错。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Leave these dates empty, or enter the right ones.</source>
        <translation>将这些日期留空，或输入正确日期。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>The field “{field}” of “{name}” holds {example} in {n} features: that is no date.</source>
        <translation>“{name}”的字段“{field}”在 {n} 个要素中为 {example}：这不是日期。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Ends before the start</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Pairs of date fields named start and end, begin and end, from and to (until), opened and closed.</source>
        <translation>名为 start 和 end、begin 和 end、from 和 to（until）、opened 和 closed 的成对日期字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>One of the two is wrong, so durations and rounds are.</source>
        <translation>两者之一有误，因此期限和轮次也有误。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Correct one of the two dates; a device's clock may have been wrong.</source>
        <translation>更正其中一个日期；设备时钟可能有误。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>In {n} features of “{name}” “{last}” lies before “{first}”.</source>
        <translation>“{name}”有 {n} 个要素的“{last}”早于“{first}”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Observed in the future</source>
        <translation>观测日期在未来</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Dates of damage images, surveys and displacement rounds that are later than tomorrow.</source>
        <translation>损毁影像、调查和流离失所轮次的日期晚于明天。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>“Latest” is decided by them. Mostly day and month are swapped.</source>
        <translation>“最新”由它们决定。多半是日和月颠倒。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Correct these dates.</source>
        <translation>更正这些日期。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>The field “{field}” of “{name}” lies in the future in {n} features.</source>
        <translation>“{name}”的字段“{field}”在 {n} 个要素中为未来日期。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>A field is missing</source>
        <translation>缺少字段</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields without which a layer is of no use in its role: the people of a population layer, the class of damage sites, the space that a survey answer is about.</source>
        <translation>图层在其角色中不可缺少的字段：人口图层的人数、损毁点的等级、调查答复所针对的空间。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The steps that need it stop, unless you name another field to them.</source>
        <translation>除非另行指定字段，否则需要它的步骤会停止。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Rename the field that holds it, or choose it in each step that asks.</source>
        <translation>重命名含有该内容的字段，或在每个要求它的步骤中选择。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>“{name}” has no field “{field}”.</source>
        <translation>“{name}”没有字段“{field}”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>“{column}” seems to hold it: rename it, or choose it in each step that asks.</source>
        <translation>“{column}”似乎含有该内容：请重命名，或在每个要求它的步骤中选择。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields that are mostly empty</source>
        <translation>大多为空的字段</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields that decide figures and are filled in less than {mostly_pct:g} % of the features: a warning for those that the role requires, else a note.</source>
        <translation>影响数字、但只有不到 {mostly_pct:g}% 的要素填写的字段：角色必需的字段为警告，其余为提示。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Steps put a default in the place of what is missing, or leave the feature out: a cost with two floors for every building, a width by street class.</source>
        <translation>步骤会以默认值代替缺失值，或不计该要素：例如按每栋两层计算成本，按街道等级取宽度。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fill in what you know, of the largest features first; figures say how much rests on defaults.</source>
        <translation>填入已知内容，先从最大的要素开始；数字会说明有多少依据默认值。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Few features of “{name}” have a value in: {fields}.</source>
        <translation>“{name}”中很少要素填有值的字段：{fields}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Words that no step understands</source>
        <translation>步骤无法识别的词语</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields that take certain words only: the status of a space, the capacity of a stop, the class of damage. Capitals and spaces around a word do not matter.</source>
        <translation>只接受特定词语的字段：空间的状态、站点的运力、损毁等级。大小写和词语两端的空格无关紧要。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The feature is treated as if nothing were known about it.</source>
        <translation>该要素按一无所知处理。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Put one of the accepted words in the place of the others.</source>
        <translation>将其他词语替换为可接受的词语。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The field “{field}” of “{name}” holds words that are not known in {n} features: {words}.</source>
        <translation>“{name}”的字段“{field}”在 {n} 个要素中含有无法识别的词语：{words}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Use one of: {accepted}.</source>
        <translation>使用以下之一：{accepted}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Open spaces of unknown access</source>
        <translation>准入未知的开放空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Open spaces without a known word in the field access; a note when they are no more than {many_pct:g} %.</source>
        <translation>字段 access 中没有已知词语的开放空间；不超过 {many_pct:g}% 时为提示。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Only spaces open to everyone count as public. Who may enter decides how large the share of public space is.</source>
        <translation>只有对所有人开放的空间才计为公共。谁可以进入决定公共空间占比的大小。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The inventory takes parks and squares as public and leaves the rest to be checked: check the large ones first.</source>
        <translation>清单将公园和广场视为公共，其余留待检查：请先检查大的空间。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Nobody recorded who may enter {n} of {all} open spaces ({share:.0f} %) of “{name}”.</source>
        <translation>“{name}”的 {all} 个开放空间中有 {n} 个（{share:.0f}%）未记录谁可以进入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Who may enter {n} of {all} open spaces ({share:.0f} %) of “{name}” is not recorded, or in words that are not known: {words}.</source>
        <translation>“{name}”的 {all} 个开放空间中有 {n} 个（{share:.0f}%）未记录谁可以进入，或所用词语无法识别：{words}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: no feature has a geometry, so none is dropped.</source>
        <translation>“{name}”：没有要素有几何图形，因此未删除任何要素。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} features without a geometry were dropped.</source>
        <translation>“{name}”：已删除 {n} 个没有几何图形的要素。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} invalid geometries were repaired.</source>
        <translation>“{name}”：已修复 {n} 个无效几何图形。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} invalid geometries were repaired; {lost} features had no area or length and now have no geometry.</source>
        <translation>“{name}”：已修复 {n} 个无效几何图形；{lost} 个要素没有面积或长度，现已无几何图形。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} collections keep only the parts that count.</source>
        <translation>“{name}”：{n} 个几何图形集合只保留计入的部分。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} features that repeat an earlier one were dropped.</source>
        <translation>“{name}”：已删除 {n} 个与前面重复的要素。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: x and y of {n} features were exchanged.</source>
        <translation>“{name}”：已交换 {n} 个要素的 x 和 y。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: thin overlaps were cut from {n} areas.</source>
        <translation>“{name}”：已从 {n} 个分区切除狭窄重叠。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: thin overlaps were cut from {n} areas; {left} would fall apart or share more land, and are left.</source>
        <translation>“{name}”：已从 {n} 个分区切除狭窄重叠；{left} 个会因此断开或共有更多土地，故保持不变。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}”: ends within {gap_m:g} m of a street were joined to it; {n} streets changed.</source>
        <translation>“{name}”：距街道 {gap_m:g} 米内的端点已与其连接；{n} 条街道有更改。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}”: ends within {gap_m:g} m of a street were joined to it; {n} streets changed. {left} streets are so short that they would vanish, and are left.</source>
        <translation>“{name}”：距街道 {gap_m:g} 米内的端点已与其连接；{n} 条街道有更改。{left} 条街道过短，连接后会消失，故保持不变。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}” has no field bridge, tunnel or layer: which crossings are bridges nobody can tell, so none was joined.</source>
        <translation>“{name}”没有字段 bridge、tunnel 或 layer：无法判断哪些交叉处是桥梁，因此均未连接。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}”: streets that cross on one level got a common vertex; {n} streets changed.</source>
        <translation>“{name}”：同一层面上交叉的街道已加上共用顶点；{n} 条街道有更改。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: garbled texts of {n} features were mended.</source>
        <translation>“{name}”：已修正 {n} 个要素的乱码文本。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: garbled texts of {n} features were mended; in {lost} letters are lost for good.</source>
        <translation>“{name}”：已修正 {n} 个要素的乱码文本；其中 {lost} 个有字符永久丢失。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: texts of {n} features were trimmed.</source>
        <translation>“{name}”：已去除 {n} 个要素文本两端的空格。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: {n} row of tags was dropped.</source>
        <translation>“{name}”：已删除 {n} 行标签。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: the codes in “{field}” are texts of {digits} digits; {n} got their zeros back.</source>
        <translation>“{name}”：“{field}”中的代码为 {digits} 位文本；已为 {n} 个补回前导零。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fixed.py"/>
        <source>“{name}”: there is nothing to mend.</source>
        <translation>“{name}”：没有需要修正的内容。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fixes.py"/>
        <source>What “{check}” finds cannot be mended by itself: {remedy}</source>
        <translation>“{check}”发现的问题无法自动修正：{remedy}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fixes.py"/>
        <source>There is no layer for “{role}” to mend.</source>
        <translation>没有可修正的“{role}”图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Groups that do not add up</source>
        <translation>群体之和不符</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Fields of groups (women and men; girls and boys with them; children, adults and older people) against the field population: sums that differ by more than one person and {differ_pct:g} %, groups larger than everyone.</source>
        <translation>群体字段（女性和男性，以及女童和男童；儿童、成年人和老年人）与字段 population 对比：两者之差超过 1 人且超过 {differ_pct:g}%，或群体人数大于总人数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Shares of groups are over their own numbers; they then do not fit the share of everyone.</source>
        <translation>群体占比以其自身人数为分母，因而与总体占比不一致。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Check whether a group is missing, is counted twice, or is of another year than the total.</source>
        <translation>检查是否缺少某个群体、某群体是否计了两次，或年份与总数不同。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>In {n} features of “{name}” {groups} do not add up to “{field}”.</source>
        <translation>“{name}”有 {n} 个要素的 {groups} 之和与“{field}”不符。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>In {n} features of “{name}” the group “{group}” is larger than “{field}”.</source>
        <translation>“{name}”有 {n} 个要素的群体“{group}”大于“{field}”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Identifiers that repeat</source>
        <translation>重复的标识符</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Fields that tell features apart: osm_id, building_id, area_id, space_id, facility_id.</source>
        <translation>用于区分要素的字段：osm_id、building_id、area_id、space_id、facility_id。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Results are joined by them: rows multiply, or the wrong one is taken.</source>
        <translation>结果据此连接：行会成倍增加，或取到错误的行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Results are joined by it: give each feature its own, or remove copies.</source>
        <translation>结果据此连接：请为每个要素指定各自的标识符，或移除副本。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} features of “{name}” repeat the “{field}” of an earlier one.</source>
        <translation>“{name}”有 {n} 个要素的“{field}”与前面的要素重复。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Features without an identifier</source>
        <translation>没有标识符的要素</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>The same fields, and the space_id of a survey: whether some features have no value.</source>
        <translation>同样的字段，以及调查的 space_id：是否有要素没有值。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Nothing can be joined to them: their answers and results are left out.</source>
        <translation>无法与其连接：其答复和结果不计入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Give each of them an identifier of its own.</source>
        <translation>为每个要素指定各自的标识符。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} of {all} features of “{name}” have no “{field}”.</source>
        <translation>“{name}”的 {all} 个要素中有 {n} 个没有“{field}”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Area codes that lost their zeros</source>
        <translation>丢失前导零的分区代码</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Fields of P-codes and other area codes that hold digits only, of which some have one digit less than the others, or which match the codes of another layer once zeros are put before them.</source>
        <translation>只含数字的 P-code 及其他分区代码字段，其中一些比其余少一位，或在前面补零后与另一图层的代码相符。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>A spreadsheet turns the code 01004 into the number 1004. It then matches no other table, without a word.</source>
        <translation>电子表格会把代码 01004 变成数字 1004，随后便与任何其他表格都不匹配，且没有任何提示。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Keep codes as text: import the table again with this column as text.</source>
        <translation>将代码保留为文本：重新导入表格，并将此列设为文本。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} codes in the field “{field}” of “{name}” have fewer than {digits} digits: zeros before them were lost.</source>
        <translation>“{name}”的字段“{field}”中有 {n} 个代码不足 {digits} 位：前导零已丢失。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Rows that belong to no feature</source>
        <translation>不属于任何要素的行</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Whether the open spaces have the space_id of each survey answer, and the areas the P-code or area_id of each row about displacement, households or tenure.</source>
        <translation>开放空间是否有每条调查答复的 space_id，分区是否有关于流离失所、住户或权属的每一行的 P-code 或 area_id。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>These rows are in no figure by space or by area.</source>
        <translation>这些行不计入任何按空间或分区统计的数字。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Correct the codes, or choose the layer they belong to. Rows of other cities may stay.</source>
        <translation>更正代码，或选择它们所属的图层。其他城市的行可以保留。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} of {all} rows of “{name}” have a code in “{field}” that “{other}” lacks.</source>
        <translation>“{name}”的 {all} 行中有 {n} 行的“{field}”代码是“{other}”所没有的。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Texts where numbers are needed</source>
        <translation>应为数字处出现文本</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Fields of the role that hold numbers (floors, heights, widths, lanes) but are texts in part.</source>
        <translation>角色中应为数字（楼层数、高度、宽度、车道数）但部分为文本的字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>They are treated as not known: “2-3 floors” is no number of floors.</source>
        <translation>按未知处理：“2-3 层”不是楼层数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Write plain numbers, with a point and without units.</source>
        <translation>填写纯数字，用小数点，不带单位。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is not a number in {n} features, for example “{example}”.</source>
        <translation>“{name}”的字段“{field}”在 {n} 个要素中不是数字，例如“{example}”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is not a number in {n} features.</source>
        <translation>“{name}”的字段“{field}”在 {n} 个要素中不是数字。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Values that cannot be</source>
        <translation>不可能的值</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Numbers outside what is possible: negative counts, areas and lengths, shares beyond 100 %, more floors than the tallest building has. The limits with their sources are in resources/tables/check_ranges.csv.</source>
        <translation>超出可能范围的数字：负的计数、面积和长度，超过 100% 的占比，比最高建筑物还多的楼层数。界限及其来源见 resources/tables/check_ranges.csv。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Often a code for “unknown” (-9, 999) or another unit: one such value spoils a sum, a mean and a map's legend.</source>
        <translation>往往是代表“未知”的代码（-9、999）或另一种单位：一个这样的值就会破坏总和、平均值和地图图例。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Correct these values, or leave them empty when they are not known.</source>
        <translation>更正这些值；未知时留空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is outside {low:g} to {high:g} in {n} features ({least:g} to {most:g}).</source>
        <translation>“{name}”的字段“{field}”在 {n} 个要素中超出 {low:g} 至 {high:g} 的范围（{least:g} 至 {most:g}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is below {low:g} in {n} features, down to {least:g}.</source>
        <translation>“{name}”的字段“{field}”在 {n} 个要素中低于 {low:g}，最低为 {least:g}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>The layer shows another place</source>
        <translation>图层显示的是另一个地方</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>The extent of each layer and raster against that of the boundary (else the urban extent, else the areas): an error when they do not meet, a warning when more than {mostly_pct:g} % of the features lie outside. Without any of these, layers that lie more than {near_km:g} km from every other.</source>
        <translation>将每个图层和栅格的范围与边界（否则与城市范围，再否则与分区）的范围对比：两者不相交时为错误，超过 {mostly_pct:g}% 的要素在外时为警告。如这些都没有，则为与其他所有图层相距均超过 {near_km:g} 千米的图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>What lies outside is in no figure: results are empty or too small.</source>
        <translation>范围以外的内容不计入任何数字：结果为空或偏小。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Choose the layer of this city, or check both CRSs.</source>
        <translation>选择本城市的图层，或检查两者的坐标参照系 (CRS)。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” misses every other layer: it shows another place.</source>
        <translation>“{name}”与其他所有图层均不相交：它显示的是另一个地方。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Choose the boundary of this city, or check its CRS.</source>
        <translation>选择本城市的边界，或检查其坐标参照系 (CRS)。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” lies wholly outside “{reference}”.</source>
        <translation>“{name}”完全位于“{reference}”之外。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>{n} of {all} features of “{name}” lie outside “{reference}”.</source>
        <translation>“{name}”的 {all} 个要素中有 {n} 个位于“{reference}”之外。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>They are in no figure. Check that both show the same city.</source>
        <translation>它们不计入任何数字。请检查两者是否显示同一座城市。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Single features far from the rest</source>
        <translation>远离其余要素的个别要素</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Features at latitude 0, longitude 0; and, in layers of {enough} features or more, those that lie more than {sizes:g} times the extent of the middle 90 % (and {far_km:g} km) away from it.</source>
        <translation>位于纬度 0、经度 0 的要素；以及在有 {enough} 个或更多要素的图层中，与中间 90% 要素的距离超过其范围 {sizes:g} 倍（且超过 {far_km:g} 千米）的要素。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>A position that was never taken is often stored as 0, 0. One such feature stretches the layer's extent over half the world, and its people or damage are missing from the city's figures.</source>
        <translation>从未测得的位置常存为 0, 0。一个这样的要素就会使图层范围横跨半个地球，而其人口或损毁则不会出现在城市的数字中。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Correct their positions, or delete them.</source>
        <translation>更正其位置，或将其删除。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>{n} of {all} features of “{name}” lie far from all others.</source>
        <translation>“{name}”的 {all} 个要素中有 {n} 个远离其他所有要素。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” meets none of the other layers: it shows another place.</source>
        <translation>“{name}”与其他图层均不相交：它显示的是另一个地方。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People told in words</source>
        <translation>以文字表示的人数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the fields that hold numbers of people hold numbers.</source>
        <translation>应为人数的字段是否为数字。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Steps that count people stop, rather than leave some of them out.</source>
        <translation>统计人口的步骤会停止，而不会漏掉其中一部分人。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Fewer than no people</source>
        <translation>人数小于零</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the fields that hold numbers of people are negative.</source>
        <translation>人数字段是否为负。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Steps that count people stop; other tools subtract them.</source>
        <translation>统计人口的步骤会停止；其他工具会将其扣减。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Often a code for “unknown”: leave these values empty, or correct them.</source>
        <translation>往往是代表“未知”的代码：请将这些值留空，或更正。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The field “{field}” of “{name}” is negative in {n} features.</source>
        <translation>“{name}”的字段“{field}”在 {n} 个要素中为负。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People not known</source>
        <translation>人数未知</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the field population is empty.</source>
        <translation>字段 population 是否为空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Unknown is not nobody: totals are too small by those who live there.</source>
        <translation>未知不等于无人：总数会少算居住在那里的人。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>They count as unknown, not as 0. Enter 0 where nobody lives.</source>
        <translation>它们按未知而非 0 计。无人居住处请输入 0。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{n} of {all} features of “{name}” have no value in “{field}”.</source>
        <translation>“{name}”的 {all} 个要素中有 {n} 个的“{field}”没有值。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Population polygons too large for walking distances</source>
        <translation>对步行距离而言过大的人口多边形</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Polygons of the population layer larger than {limit_ha:g} ha.</source>
        <translation>人口图层中大于 {limit_ha:g} 公顷的多边形。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>A polygon counts at one point. In a large one most people live elsewhere, so walks from that point mean little.</source>
        <translation>一个多边形的人口计在一个点上。在大的多边形中，多数人住在别处，因此从该点起算的步行路程意义不大。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Steps that measure walks refuse them: spread them with “Population to buildings” first.</source>
        <translation>测量步行的步骤不接受它们：请先用“人口分配到建筑物”进行分配。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{n} population polygons of “{name}” are larger than {limit_ha:g} ha.</source>
        <translation>“{name}”有 {n} 个人口多边形大于 {limit_ha:g} 公顷。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Something else stands in for people</source>
        <translation>以其他内容代替人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the field population_source says that floor area or buildings stand in for people.</source>
        <translation>字段 population_source 是否说明以建筑面积或建筑物代替人口。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Percentages of people are then percentages of floor area or of buildings.</source>
        <translation>此时人口百分比实为建筑面积或建筑物的百分比。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Give a population grid, census areas or a total when you have one.</source>
        <translation>如有人口网格、普查区或总人口，请提供。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Layers that hold different numbers of people</source>
        <translation>各图层人数不同</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The sums of population over the boundary, the areas, the population layer, the buildings, and the cells of the population grid whose middle lies in the city: whether they differ by more than {differ_pct:g} %.</source>
        <translation>边界、分区、人口图层、建筑物以及中心位于城市内的人口网格像元的人口总和：相差是否超过 {differ_pct:g}%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Figures per person depend on which of them a step uses, and do not fit each other.</source>
        <translation>人均数字取决于步骤采用其中哪一个，彼此不一致。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Check years and extents, and state in the report which one is used.</source>
        <translation>检查年份和范围，并在报告中说明采用了哪一个。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The layers hold different numbers of people: {totals}.</source>
        <translation>各图层人数不同：{totals}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People where there are no buildings</source>
        <translation>没有建筑物处有人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People of points more than {near_m:g} m from any building, of polygons that touch none, and of grid cells in the city without one: more than {outside_pct:g} % of all, a warning from {much_pct:g} %.</source>
        <translation>距任何建筑物超过 {near_m:g} 米的点、不与任何建筑物相接的多边形以及城市内没有建筑物的网格像元的人口：超过总数的 {outside_pct:g}%；达到 {much_pct:g}% 起为警告。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>They cannot be put into buildings, and walk from where nobody lives. Mostly buildings are missing in a part of the city, or the grid spreads people over open land.</source>
        <translation>无法将其分配到建筑物，且步行从无人居住处起算。多半是城市的一部分缺少建筑物，或网格把人口分散到空地上。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Look where they are: add missing buildings, or use a grid that was made with buildings (a “constrained” one).</source>
        <translation>查看其所在位置：补充缺少的建筑物，或使用依据建筑物制作的网格（“constrained”网格）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{share:.0f} % of the people of “{name}” are where no building is.</source>
        <translation>“{name}”的 {share:.0f}% 人口位于没有建筑物处。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>A raster without data</source>
        <translation>没有数据的栅格</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Whether a raster has a cell with a value.</source>
        <translation>栅格是否有带值的像元。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>A step that needs it stops.</source>
        <translation>需要它的步骤会停止。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Choose another raster or band.</source>
        <translation>选择其他栅格或波段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” has no cell with data.</source>
        <translation>“{name}”没有带数据的像元。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Fillers that count as values</source>
        <translation>被当作值的填充值</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells of exactly -9999, -32768, 65535 and other numbers that programs write where there is no data, and numbers too large for anything, that the raster does not declare as “no data”.</source>
        <translation>值恰为 -9999、-32768、65535 等程序在没有数据时写入的数字，以及过大而不可能的数字，而栅格未将其声明为“无数据”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>They are added up as people and averaged as heights.</source>
        <translation>它们会作为人口相加，作为高度取平均。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Declare this value as “no data” and save the raster with it.</source>
        <translation>将此值声明为“无数据”，并随之保存栅格。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” has {n} cells of {values}, which stand for “no data”.</source>
        <translation>“{name}”有 {n} 个像元的值为 {values}，代表“无数据”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Fewer than no people in cells</source>
        <translation>像元中人数小于零</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Whether the population grid has cells below 0.</source>
        <translation>人口网格是否有小于 0 的像元。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>They are subtracted from the people of the city, or the step stops.</source>
        <translation>会从城市人口中扣减，或步骤停止。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” has {n} cells below 0, down to {lowest:g}.</source>
        <translation>“{name}”有 {n} 个像元小于 0，最低为 {lowest:g}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Values of another unit</source>
        <translation>另一种单位的值</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Population grids: no cell above 1 (a share), the same in every cell (a mask; a note), or more than {crowded:,.0f} people per km² on average where people are (a density instead of people per cell). Elevation: values below {lowest:g} or above {highest:,.0f} m, or the same everywhere (a note).</source>
        <translation>人口网格：没有大于 1 的像元（占比）、每个像元相同（掩膜；提示），或有人处平均每平方千米超过 {crowded:,.0f} 人（是密度而非每像元人数）。高程：低于 {lowest:g} 或高于 {highest:,.0f} 米的值，或处处相同（提示）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells are added up as people and read as metres. A density per km² in cells of one hectare gives a hundred times too many people.</source>
        <translation>像元会作为人口相加、按米读取。一公顷像元中若为每平方千米密度，得出的人数会多一百倍。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Read what the cells hold at the raster's source, and turn it into people per cell or metres.</source>
        <translation>在栅格来源处查明像元的含义，并转换为每像元人数或米。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” goes from {low:g} to {high:g}: no land is that low or high in metres.</source>
        <translation>“{name}”的值从 {low:g} 到 {high:g}：以米计，没有陆地这么低或这么高。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” is {low:g} everywhere: that is no elevation.</source>
        <translation>“{name}”处处为 {low:g}：这不是高程。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells too large for a city</source>
        <translation>像元对城市而言过大</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells larger than {population_m:,.0f} m (population) or {elevation_m:g} m (elevation).</source>
        <translation>像元大于 {population_m:,.0f} 米（人口）或 {elevation_m:g} 米（高程）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>One value stands for many streets: what differs between neighbourhoods cannot be seen.</source>
        <translation>一个值代表许多街道：看不出社区之间的差异。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Use a finer raster where there is one (population: 100 m, heights: 30 m).</source>
        <translation>如有更精细的栅格，请使用（人口：100 米，高程：30 米）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>The cells of “{name}” measure {width:,.0f} x {height:,.0f} m.</source>
        <translation>“{name}”的像元为 {width:,.0f} x {height:,.0f} 米。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>A raster that does not cover the city</source>
        <translation>未覆盖城市的栅格</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>The part of the boundary (else the urban extent, else the areas) outside the raster's extent: more than {uncovered_pct:g} %.</source>
        <translation>边界（否则城市范围，再否则分区）位于栅格范围之外的部分：超过 {uncovered_pct:g}%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>People and heights there are missing, and totals too small.</source>
        <translation>那里的人口和高度缺失，总数偏小。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Use a raster that covers the whole city; tiles can be merged.</source>
        <translation>使用覆盖整座城市的栅格；图块可以合并。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” leaves out {share:.1f} % of “{reference}”.</source>
        <translation>“{name}”未覆盖“{reference}”的 {share:.1f}%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>No cell of “{name}” holds more than 1: that is a share or a mask, not people.</source>
        <translation>“{name}”没有大于 1 的像元：这是占比或掩膜，不是人口。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Every cell of “{name}” with people holds {value:g}: that is a class or a mask, not people.</source>
        <translation>“{name}”每个有人口的像元都是 {value:g}：这是类别或掩膜，不是人口。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” would hold {density:,.0f} people per km² where there are any: its cells hold something else.</source>
        <translation>“{name}”有人处将达到每平方千米 {density:,.0f} 人：其像元表示的是其他内容。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>The layer is empty</source>
        <translation>图层为空</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether the layer has a feature; its filter and selection count.</source>
        <translation>图层是否有要素；其过滤器和选择会起作用。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Choose another layer, or check its filter and selection.</source>
        <translation>选择其他图层，或检查其过滤器和选择。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>“{name}” has no features.</source>
        <translation>“{name}”没有要素。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Features without a geometry</source>
        <translation>没有几何图形的要素</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether each feature has coordinates; an error when none of the layer has.</source>
        <translation>每个要素是否有坐标；图层中没有任何要素有坐标时为错误。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They lie nowhere, so they are left out of every figure.</source>
        <translation>它们不在任何位置，因此不计入任何数字。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left out. Draw or delete them.</source>
        <translation>它们不计入。请绘制或删除。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” have no usable geometry.</source>
        <translation>“{name}”的 {all} 个要素中有 {n} 个没有可用的几何图形。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Invalid geometries</source>
        <translation>无效几何图形</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Polygons that cross or touch themselves, holes outside their polygon, lines without length: what the Simple Features standard (OGC 06-103r4) does not allow.</source>
        <translation>自相交或自相接的多边形、位于多边形之外的孔、没有长度的线：Simple Features 标准 (OGC 06-103r4) 不允许的情况。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Areas and overlaps of such shapes are not defined. The plugin repairs them on the way and says so; other tools stop or give wrong areas.</source>
        <translation>此类形状的面积和重叠没有定义。本插件在处理中修复并予以说明；其他工具会停止或给出错误面积。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Every step repairs them on the way. “Fix geometries” does it for good.</source>
        <translation>每个步骤都会在处理中修复。“修正几何图形”可永久修复。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” have an invalid geometry.</source>
        <translation>“{name}”有 {n} 个要素的几何图形无效。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Points where polygons are needed, and the like</source>
        <translation>应为多边形处出现点等情况</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether each feature is a point, line or polygon as its role asks; an error when none is.</source>
        <translation>每个要素是否为其角色要求的点、线或多边形；没有任何要素符合时为错误。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left out: a point has no area, a line no inside.</source>
        <translation>它们不计入：点没有面积，线没有内部。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left out. Choose the layer that has the right geometry.</source>
        <translation>它们不计入。请选择几何类型正确的图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>“{name}” is a table without geometry.</source>
        <translation>“{name}”是没有几何图形的表格。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Choose a layer that shows where things are, or join the table to one.</source>
        <translation>选择显示位置的图层，或将表格连接到此类图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” are not points.</source>
        <translation>“{name}”的 {all} 个要素中有 {n} 个不是点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” are not lines.</source>
        <translation>“{name}”的 {all} 个要素中有 {n} 个不是线。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” are not polygons.</source>
        <translation>“{name}”的 {all} 个要素中有 {n} 个不是多边形。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Several kinds of shape in one feature</source>
        <translation>一个要素中有多种形状</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Geometry collections: features that hold points, lines and polygons at once.</source>
        <translation>几何图形集合：同时含有点、线和多边形的要素。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Only the parts of the kind that the role asks for count. Such features are mostly left over from an overlay, and many formats cannot store them.</source>
        <translation>只有角色要求的那类部分计入。此类要素多半是叠加处理的残留，许多格式无法存储。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Keep the parts that are meant, and delete the rest.</source>
        <translation>保留需要的部分，删除其余部分。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” are geometry collections.</source>
        <translation>“{name}”有 {n} 个要素是几何图形集合。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Arcs are drawn as straight pieces</source>
        <translation>弧线按直线段绘制</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether the layer's geometry type has curves.</source>
        <translation>图层的几何类型是否含有曲线。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Curves are taken as many short straight pieces, as QGIS draws them. Areas differ by far less than one percent.</source>
        <translation>曲线按许多短直线段处理，与 QGIS 绘制方式相同。面积相差远小于百分之一。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Nothing to do.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>“{name}” has curves, which are taken as straight pieces.</source>
        <translation>“{name}”有曲线，按直线段处理。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Heights in the geometry</source>
        <translation>几何图形中的高度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether coordinates have a third number (Z) that is not always 0.</source>
        <translation>坐标是否有不总为 0 的第三个数 (Z)。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>All figures are made in the plane: a height in the geometry is not read. Heights of buildings are taken from the field height_m, the number of floors from levels.</source>
        <translation>所有数字都在平面上计算：不读取几何图形中的高度。建筑物高度取自字段 height_m，楼层数取自 levels。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Copy heights that matter to a field (“Extract Z values”); otherwise there is nothing to do.</source>
        <translation>将有用的高度复制到字段（“提取Z值”）；否则无需处理。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” have heights in their coordinates.</source>
        <translation>“{name}”有 {n} 个要素的坐标带有高度。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Polygons too narrow to be real</source>
        <translation>过窄而不真实的多边形</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Polygons narrower than {width_m:g} m on average: twice the area over the perimeter.</source>
        <translation>平均宽度小于 {width_m:g} 米的多边形：面积的两倍除以周长。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left over from an overlay, and raise every count of features.</source>
        <translation>它们是叠加处理的残留，会使要素计数偏高。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Slivers of an overlay or of careless drawing: merge or delete them.</source>
        <translation>叠加或粗略绘制产生的碎片：请合并或删除。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} polygons of “{name}” are narrower than {width_m:g} m.</source>
        <translation>“{name}”有 {n} 个多边形窄于 {width_m:g} 米。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>The street network falls into pieces</source>
        <translation>街道网络断成数块</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>The share of the length of walkable streets in the largest connected part: less than {connected_pct:g} %. An error when no street can be walked.</source>
        <translation>可步行街道长度在最大连通部分中所占比例：低于 {connected_pct:g}%。没有可步行街道时为错误。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Nobody walks from one part to another: people on the smaller parts reach nothing outside them.</source>
        <translation>无法从一部分步行到另一部分：较小部分上的人到不了其外的任何地方。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Streets join where they share a vertex. Raise the join tolerance or join crossings where they were drawn without.</source>
        <translation>街道在共用顶点处连接。如绘制时没有共用顶点，请增大连接容差或连接交叉处。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Only {share:.1f} % of the street length of “{name}” is connected to the largest part.</source>
        <translation>“{name}”的街道长度只有 {share:.1f}% 与最大部分相连。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Streets that end just short of another</source>
        <translation>差一点未到另一条街道的端点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Ends that share no vertex and lie within {gap_m:g} m of a street on the same level (bridge, tunnel, layer).</source>
        <translation>不共用顶点、且距同一层面（bridge、tunnel、layer）的街道 {gap_m:g} 米以内的端点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>On the map they meet, in the network they do not: the way round may be a kilometre.</source>
        <translation>它们在地图上相接，在网络中却不相接：绕行可能长达一千米。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Raise the join tolerance of the step to {gap_m:g} m, or snap them with “Snap geometries”.</source>
        <translation>将步骤的连接容差增大到 {gap_m:g} 米，或用“将几何图形捕捉到图层”进行捕捉。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} streets of “{name}” end within {gap_m:g} m of another street without joining it.</source>
        <translation>“{name}”有 {n} 条街道的端点距另一条街道不足 {gap_m:g} 米但未连接。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Streets that cross without a junction</source>
        <translation>交叉但没有交叉口的街道</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Walkable streets that cross on the same level (bridge, tunnel, layer) without a shared vertex; a note when they are no more than {crossings_pct:g} % of the streets, and where no field tells bridges.</source>
        <translation>在同一层面（bridge、tunnel、layer）交叉但没有共用顶点的可步行街道；不超过街道的 {crossings_pct:g}% 时，以及没有字段标明桥梁时，为提示。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Nobody can turn there: streets join at shared vertices only, so that bridges stay bridges.</source>
        <translation>那里无法转弯：街道只在共用顶点处连接，这样桥梁仍是桥梁。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Where they do meet, put a vertex into both, or choose “join crossings” in the step. Where one is a bridge or a tunnel, say so in the field bridge, tunnel or layer.</source>
        <translation>确实相接处，在两条街道上都加顶点，或在步骤中选择“连接交叉处”。其中之一是桥梁或隧道处，请在字段 bridge、tunnel 或 layer 中注明。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} streets of “{name}” cross another without a junction, at {places} places.</source>
        <translation>“{name}”有 {n} 条街道与另一条交叉但没有交叉口，共 {places} 处。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} streets of “{name}” cross another without a junction, at {places} places; no field bridge, tunnel or layer tells which are bridges.</source>
        <translation>“{name}”有 {n} 条街道与另一条交叉但没有交叉口，共 {places} 处；没有字段 bridge、tunnel 或 layer 说明哪些是桥梁。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Buildings far from any street</source>
        <translation>远离任何街道的建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Buildings whose point on surface is more than {far_m:g} m from a walkable street in a connected part of at least 1 km; an error when all are.</source>
        <translation>面上点距长度至少 1 千米的连通部分中可步行街道超过 {far_m:g} 米的建筑物；全部如此时为错误。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Their people count as not served by anything.</source>
        <translation>其中的人计为未获任何服务。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Their people count as not served. Add the missing paths, or accept longer walks to streets.</source>
        <translation>其中的人计为未获服务。请补充缺少的小路，或允许更长的到街道步行距离。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} buildings ({share:.1f} %) of “{name}” are more than {far_m:g} m from any connected street.</source>
        <translation>“{name}”有 {n} 栋建筑物（{share:.1f}%）距任何连通街道超过 {far_m:g} 米。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer cannot be read</source>
        <translation>无法读取图层</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer's file opens and its features can be read.</source>
        <translation>图层文件能否打开，其要素能否读取。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>No step can use it.</source>
        <translation>任何步骤都无法使用它。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Correct it, or choose another layer, then check again.</source>
        <translation>将其更正，或选择其他图层，然后重新检查。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>No coordinate reference system</source>
        <translation>没有坐标参照系</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer says which system (CRS) its coordinates are in.</source>
        <translation>图层是否说明其坐标所用的参照系 (CRS)。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Coordinates are only numbers without it: no step can place or measure the layer.</source>
        <translation>没有它，坐标只是数字：任何步骤都无法定位或测量该图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Set the CRS the data was made in (layer's properties, Source › Assigned CRS). Whoever made the data knows it; a .prj file beside a shapefile holds it.</source>
        <translation>设置数据制作时所用的坐标参照系（图层属性，源 › 指定CRS）。数据制作者知道；shapefile 旁的 .prj 文件中有此信息。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>“{name}” has no coordinate reference system: no step can place it.</source>
        <translation>“{name}”没有坐标参照系：任何步骤都无法定位它。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Layers in degrees or in a map projection that stretches lengths</source>
        <translation>以度为单位或使用会拉伸长度的地图投影的图层</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether lengths measured in the layers' one CRS are true to one percent. Degrees are no lengths, and Web Mercator (EPSG:3857) stretches them, by a fifth at 34° north and twofold at 60°.</source>
        <translation>在各图层共同的坐标参照系 (CRS) 中测得的长度是否精确到百分之一。度不是长度，而 Web Mercator (EPSG:3857) 会拉伸长度，在北纬 34° 拉伸五分之一，在 60° 拉伸一倍。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The plugin measures in a metric CRS of its own choice. What you measure yourself in the layer's CRS, in the field calculator for example, does not agree with its figures.</source>
        <translation>本插件用自选的米制坐标参照系 (CRS) 测量。您自行在图层的坐标参照系中测得的结果（例如用字段计算器）与插件的数字不一致。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Nothing to do for the plugin's own figures.</source>
        <translation>就本插件自身的数字而言，无需处理。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layers are in {crs}, in which lengths are not true.</source>
        <translation>各图层使用 {crs}，其中长度不真实。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Nothing to do: every step works in metres, here in {metric}.</source>
        <translation>无需处理：每个步骤都以米计算，此处使用 {metric}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Layers in several coordinate systems</source>
        <translation>各图层使用多个坐标参照系</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether all layers are in one CRS.</source>
        <translation>所有图层是否使用同一坐标参照系 (CRS)。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Good to know: the plugin brings them into one metric CRS, other tools may not.</source>
        <translation>供参考：本插件会将其统一到一个米制坐标参照系 (CRS)，其他工具则未必。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layers are in {n} coordinate systems: {crs}.</source>
        <translation>各图层使用 {n} 个坐标参照系：{crs}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer lies outside the area its coordinate system is made for</source>
        <translation>图层位于其坐标参照系适用区域之外</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer touches the area that its CRS is published for, widened by {margin_deg:g} degrees.</source>
        <translation>图层是否与其坐标参照系 (CRS) 公布的适用区域（外扩 {margin_deg:g} 度）相接。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Mostly a wrong CRS was assigned, so the layer shows another place; else its lengths and areas are distorted.</source>
        <translation>多半是指定了错误的坐标参照系 (CRS)，因而图层显示在另一个地方；否则其长度和面积会失真。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Assign the CRS the data was made in (layer's properties, Source › Assigned CRS).</source>
        <translation>指定数据制作时所用的坐标参照系（图层属性，源 › 指定CRS）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>“{name}” is said to be in {crs}, which is made for {area}, but lies near {latitude:.1f}, {longitude:.1f} (latitude, longitude).</source>
        <translation>“{name}”标明使用 {crs}，其适用区域为 {area}，但图层位于 {latitude:.1f}, {longitude:.1f}（纬度，经度）附近。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Degrees that claim to be metres</source>
        <translation>标为米而实为度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether all coordinates of a layer in metres are as small as latitudes and longitudes.</source>
        <translation>以米为单位的图层，其坐标是否都小到像纬度和经度。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer lies somewhere else, and a city is a few metres wide.</source>
        <translation>图层会位于别处，城市只有几米宽。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Assign EPSG:4326 to the layer (layer's properties, Source › Assigned CRS).</source>
        <translation>为图层指定 EPSG:4326（图层属性，源 › 指定CRS）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Metres that claim to be degrees</source>
        <translation>标为度而实为米</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether a layer in degrees has coordinates beyond 360 degrees.</source>
        <translation>以度为单位的图层是否有超过 360 度的坐标。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>There is no such place: the layer cannot be placed or measured.</source>
        <translation>没有这样的地方：无法定位或测量该图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Assign the projected CRS the data was made in (layer's properties, Source › Assigned CRS).</source>
        <translation>指定数据制作时所用的投影坐标参照系（图层属性，源 › 指定CRS）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Latitude and longitude are swapped</source>
        <translation>纬度和经度颠倒</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Layers in degrees: whether a latitude is beyond 90 degrees, or the layer meets the boundary or the other layers only with its axes exchanged.</source>
        <translation>以度为单位的图层：是否有纬度超过 90 度，或图层只有交换坐标轴后才与边界或其他图层相交。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer lies on another continent, and no step finds its features.</source>
        <translation>图层位于另一个大陆，任何步骤都找不到其要素。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Run “Swap X and Y coordinates” of the Processing toolbox and use its result.</source>
        <translation>运行数据处理工具箱中的“交换X和Y的坐标”并使用其结果。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>“{name}” lies in “{reference}” when latitude and longitude are swapped.</source>
        <translation>纬度和经度交换后，“{name}”位于“{reference}”内。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Coordinates that the coordinate system does not reach</source>
        <translation>坐标超出坐标参照系的适用范围</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer's extent can be turned into degrees.</source>
        <translation>图层范围能否转换为度。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The CRS is wrong: there is no such place in it.</source>
        <translation>坐标参照系 (CRS) 有误：其中没有这样的地方。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Garbled letters</source>
        <translation>乱码</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Texts that were read in the wrong encoding: UTF-8 taken for Windows Latin (“CÃ¡diz” for “Cádiz”), Windows Arabic taken for it (“ÍáÈ” for “حلب”), and letters that are lost (“�”, “???”).</source>
        <translation>以错误编码读取的文本：UTF-8 被当作 Windows Latin（“Cádiz”变成“CÃ¡diz”），Windows Arabic 被当作 Windows Latin（“حلب”变成“ÍáÈ”），以及丢失的字符（“�”、“???”）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Names do not match those of other tables, and stand in maps and reports as they are.</source>
        <translation>名称与其他表格中的不匹配，并原样出现在地图和报告中。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Set the right encoding in the layer's properties (Source › Data source encoding) or export it again as UTF-8.</source>
        <translation>在图层属性中设置正确的编码（源 › 数据源编码），或重新导出为 UTF-8。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>The field “{field}” of “{name}” is garbled in {n} features, for example “{example}”.</source>
        <translation>“{name}”的字段“{field}”在 {n} 个要素中有乱码，例如“{example}”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>The field “{field}” of “{name}” is garbled in {n} features.</source>
        <translation>“{name}”的字段“{field}”在 {n} 个要素中有乱码。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Set the right encoding in the layer's properties (Source › Data source encoding) or export it again as UTF-8{hint}.</source>
        <translation>在图层属性中设置正确的编码（源 › 数据源编码），或重新导出为 UTF-8{hint}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Spaces around texts, and texts of nothing</source>
        <translation>文本两端的空格和空文本</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Texts that begin or end with a space, and empty texts where there should be no value (NULL); empty ones not in tables, since CSV files know no NULL.</source>
        <translation>以空格开头或结尾的文本，以及应为无值 (NULL) 处的空文本；表格中的空文本除外，因为 CSV 文件没有 NULL。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>“Clinic ” and “Clinic” are two words to a join or a legend, and an empty text is a value to most tools.</source>
        <translation>对连接或图例而言，“Clinic ”与“Clinic”是两个词，而空文本对多数工具来说是一个值。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Nothing to do for the plugin's own figures; trim the texts before you join by them.</source>
        <translation>就本插件自身的数字而言，无需处理；用文本连接之前请去除两端空格。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>{n} features of “{name}” have texts with spaces around them or with nothing in them, in: {fields}.</source>
        <translation>“{name}”有 {n} 个要素的文本两端有空格或为空文本，所在字段：{fields}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>A row of HXL tags among the data</source>
        <translation>数据中有一行 HXL 标签</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>A row whose texts are tags such as #adm2+code: the second line of a table from the Humanitarian Data Exchange (HXL standard).</source>
        <translation>文本为 #adm2+code 之类标签的一行：人道主义数据交换平台（HXL 标准）表格的第二行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>It counts as a row of data, and turns columns of numbers into texts.</source>
        <translation>它会计为一行数据，并使数字列变成文本。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Delete this row, or load the table without its second line.</source>
        <translation>删除此行，或加载表格时略去第二行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>{n} row of “{name}” holds HXL tags, not data.</source>
        <translation>“{name}”有 {n} 行是 HXL 标签，不是数据。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>No layer is given, so there is nothing to check. Choose at least one.</source>
        <translation>没有给出图层，因此无可检查。请至少选择一个。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>{layers} layers checked: {errors} errors to correct first, {warnings} warnings.</source>
        <translation>已检查 {layers} 个图层：{errors} 个错误需先更正，{warnings} 个警告。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>{layers} layers checked: no errors, {warnings} warnings to read before you go on.</source>
        <translation>已检查 {layers} 个图层：没有错误，{warnings} 个警告请在继续之前阅读。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>{layers} layers checked: nothing stands in the way.</source>
        <translation>已检查 {layers} 个图层：没有障碍。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>Checking buildings</source>
        <translation>正在检查建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>“{name}” holds points, which have no floor area. Choose the weight “equal”, or a layer of footprints.</source>
        <translation>“{name}”为点，没有建筑面积。请选择权重“equal”，或选择建筑轮廓图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>Measuring buildings</source>
        <translation>正在测量建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>{n} buildings under {min_area_m2:g} m² hold nobody.</source>
        <translation>{n} 栋小于 {min_area_m2:g} 平方米的建筑物不分配人口。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>No building of “{name}” can hold people: all are smaller than {min_area_m2:g} m² or of an excluded use. Lower the smallest area, or check the use field.</source>
        <translation>“{name}”中没有可分配人口的建筑物：全部小于 {min_area_m2:g} 平方米或用途被排除。请减小最小面积，或检查用途字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>Footprints were measured in {crs}.</source>
        <translation>建筑轮廓以 {crs} 测量。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>The number of levels is missing for {n} of {all} buildings ({wrong} of them hold something that is not a number); they count as one level. Leave the levels field empty to weigh all by footprint alone.</source>
        <translation>{all} 栋建筑物中有 {n} 栋缺少楼层数（其中 {wrong} 栋的内容不是数字）；按一层计。要全部仅按占地面积加权，请将楼层数字段留空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>{n} of {all} buildings hold nobody because of their use ({uses}); {unknown} of unknown use stay in.</source>
        <translation>{all} 栋建筑物中有 {n} 栋因其用途（{uses}）不分配人口；{unknown} 栋用途未知的参与分配。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” does not exist or is no file. Check the path.</source>
        <translation>“{path}”不存在或不是文件。请检查路径。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” has no header: its first line is a building already. Only Google's files without a header ({columns}) can be read so; add a first line with the names of the columns.</source>
        <translation>“{path}”没有表头：首行已是建筑物。只有 Google 的无表头文件（{columns}）可以这样读取；请在首行加上列名。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” has no column with outlines as WKT (geometry or wkt). It has: {columns}. Google Open Buildings offers files of points too: get the polygons.</source>
        <translation>“{path}”没有以 WKT 表示轮廓的列（geometry 或 wkt）。它有：{columns}。Google Open Buildings 也提供点文件：请获取多边形文件。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” is damaged or was cut short after about line {line}, so nothing was imported: buildings would be missing unnoticed. Get the file again and compare its size with the source's.</source>
        <translation>“{path}”已损坏或在约第 {line} 行之后被截断，因此未导入任何内容：否则会缺少建筑物而不被察觉。请重新获取文件，并与来源核对大小。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” is GeoParquet, which the GDAL of this QGIS cannot read. Get the same data as GeoJSON or GeoPackage, or convert it on another computer: ogr2ogr buildings.gpkg {file}</source>
        <translation>“{path}”为 GeoParquet，此 QGIS 的 GDAL 无法读取。请获取相同数据的 GeoJSON 或 GeoPackage，或在另一台计算机上转换：ogr2ogr buildings.gpkg {file}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” has no coordinate reference system. Load it into QGIS, set its CRS and choose the layer.</source>
        <translation>“{path}”没有坐标参照系。请将其加载到 QGIS，设置其坐标参照系 (CRS)，然后选择该图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” holds several layers of polygons: {layers}. Load the right one into QGIS and choose it, or write {path}|layername=&lt;name&gt;.</source>
        <translation>“{path}”含有多个多边形图层：{layers}。请将正确的图层加载到 QGIS 并选择，或写为 {path}|layername=&lt;name&gt;。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” holds no layer of polygons. It holds: {layers}.</source>
        <translation>“{path}”不含多边形图层。它含有：{layers}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Data © OpenStreetMap contributors, Open Database License (ODbL): name them on maps and reports.</source>
        <translation>数据 © OpenStreetMap 贡献者，开放数据库许可 (ODbL)：请在地图和报告中注明。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Data of the Overture Maps Foundation, overturemaps.org, with © OpenStreetMap contributors; the buildings are under the Open Database License (ODbL): name both on maps and reports. Taken from: {datasets}.</source>
        <translation>Overture Maps Foundation 的数据，overturemaps.org，含 © OpenStreetMap 贡献者的数据；建筑物采用开放数据库许可 (ODbL)：请在地图和报告中注明两者。取自：{datasets}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Data of Google Open Buildings, CC BY 4.0 or Open Database License (ODbL) 1.0 at your choice: name it on maps and reports.</source>
        <translation>Google Open Buildings 的数据，采用 CC BY 4.0 或开放数据库许可 (ODbL) 1.0，由您选择：请在地图和报告中注明。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Building footprints of Microsoft, under the Open Database License (ODbL), from March 2026 on under CDLA Permissive 2.0: name Microsoft and the licence of your download on maps and reports.</source>
        <translation>Microsoft 的建筑轮廓，采用开放数据库许可 (ODbL)，自 2026 年 3 月起采用 CDLA Permissive 2.0：请在地图和报告中注明 Microsoft 和所下载数据的许可。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” is not of a publisher that the plugin knows: its own licence holds.</source>
        <translation>“{name}”不属于插件已知的发布者：适用其自身许可。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” is an OpenStreetMap extract, not {vendor}. Choose the scheme “auto” or “osm”.</source>
        <translation>“{name}”是 OpenStreetMap 提取数据，不是 {vendor}。请选择方案“auto”或“osm”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}”: latitude and longitude are swapped in the outlines, compared with the columns latitude and longitude. WKT has the longitude first: get the file again, or swap them (“Swap X and Y coordinates” of the Processing toolbox) and choose the layer.</source>
        <translation>“{name}”：与 latitude 和 longitude 列相比，轮廓中的纬度和经度颠倒。WKT 以经度在前：请重新获取文件，或将其交换（数据处理工具箱中的“交换X和Y的坐标”）并选择该图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>All {n} footprints of “{name}” {where}have a confidence below {least:g}. Choose a lower one.</source>
        <translation>“{name}”的全部 {n} 个建筑轮廓{where}置信度低于 {least:g}。请选择较低的值。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>None of the {n} footprints of “{name}” (x {west:.4f} to {east:.4f}, y {south:.4f} to {north:.4f}, {crs}) touches the boundary “{boundary}”. Check that both are of the same city and that the boundary has the right CRS.</source>
        <translation>“{name}”的 {n} 个建筑轮廓（x {west:.4f} 至 {east:.4f}，y {south:.4f} 至 {north:.4f}，{crs}）均不与边界“{boundary}”相接。请检查两者是否属于同一座城市，以及边界的坐标参照系 (CRS) 是否正确。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” holds {n} rows but none with an outline that can be read ({rows}). Get the file again.</source>
        <translation>“{name}”有 {n} 行，但没有一行的轮廓可以读取（{rows}）。请重新获取文件。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>None of the {n} features of “{name}” is tagged as a building. Choose the layer of buildings, or the scheme “any” to take all of its polygons.</source>
        <translation>“{name}”的 {n} 个要素均未加建筑物标签。请选择建筑物图层，或选择方案“any”以取用其所有多边形。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” holds no footprints at all. Choose another file or layer.</source>
        <translation>“{name}”不含任何建筑轮廓。请选择其他文件或图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” was read as {vendor}.</source>
        <translation>“{name}”按 {vendor} 读取。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Areas measured in {crs}.</source>
        <translation>面积以 {crs} 测量。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Height is known for {height_pct:.0f} %, levels for {levels_pct:.0f} %.</source>
        <translation>高度已知者占 {height_pct:.0f}%，楼层数已知者占 {levels_pct:.0f}%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} lines could not be read as footprints and were left out (lines {ids}).</source>
        <translation>{n} 行无法作为建筑轮廓读取，未纳入（第 {ids} 行）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} features have no outline and were left out (features {ids}).</source>
        <translation>{n} 个要素没有轮廓，未纳入（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} outlines lie beyond the poles or the date line and were left out ({ids}).</source>
        <translation>{n} 个轮廓超出两极或日期变更线，未纳入（{ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Kept are footprints that touch the boundary, whole; {n} lie outside.</source>
        <translation>与边界相接的建筑轮廓完整保留；{n} 个在边界之外。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} footprints of a confidence below {least:g} were left out.</source>
        <translation>{n} 个置信度低于 {least:g} 的建筑轮廓未纳入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} footprints of unknown confidence were kept.</source>
        <translation>{n} 个置信度未知的建筑轮廓已保留。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} features are not tagged as buildings and were left out.</source>
        <translation>{n} 个要素未加建筑物标签，未纳入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{ids_n} footprints repeat the id of an earlier one and {outlines_n} more its outline: each was kept once.</source>
        <translation>{ids_n} 个建筑轮廓的标识与前面的重复，另有 {outlines_n} 个的轮廓重复：每个只保留一次。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} confidences are not numbers from 0 to 1 and count as unknown (rows {ids}).</source>
        <translation>{n} 个置信度不是 0 到 1 的数字，按未知计（第 {ids} 行）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} heights cannot be read and count as unknown (rows {ids}).</source>
        <translation>{n} 个高度无法读取，按未知计（第 {ids} 行）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} numbers of levels cannot be read and count as unknown (rows {ids}).</source>
        <translation>{n} 个楼层数无法读取，按未知计（第 {ids} 行）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_schemes.py"/>
        <source>“{name}” has none of the columns of {vendor}. It has: {columns}. Choose the scheme “auto”, or “any” for outlines from elsewhere.</source>
        <translation>“{name}”没有 {vendor} 的任何列。它有：{columns}。请选择方案“auto”，来自其他来源的轮廓请选择“any”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_sources.py"/>
        <source>“{name}” is a table without outlines. Choose a layer of polygons, or the file itself if it is a CSV with outlines as WKT.</source>
        <translation>“{name}”是没有轮廓的表格。请选择多边形图层；如为以 WKT 表示轮廓的 CSV，请选择该文件本身。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}” has no stop that can be used. Check that it is a whole GTFS timetable and that its trips call at its stops.</source>
        <translation>“{path}”没有可用的站点。请检查它是否为完整的 GTFS 时刻表，以及其车次是否停靠其站点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}” is not a GTFS timetable: it has no stops.txt. Choose the feed's .zip file, or its stops.txt.</source>
        <translation>“{path}”不是 GTFS 时刻表：没有 stops.txt。请选择 GTFS 的 .zip 文件，或其中的 stops.txt。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}”: {file} has no column {columns}. Its columns are: {header}.</source>
        <translation>“{path}”：{file} 没有列 {columns}。其列为：{header}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}” cannot be read: {reason}. Check that the file is whole.</source>
        <translation>无法读取“{path}”：{reason}。请检查文件是否完整。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stations, entrances and other places that are no stops.</source>
        <translation>{n} 个车站、入口及其他非站点地点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops have no usable coordinates and are left out (stops {ids}).</source>
        <translation>{n} 个站点没有可用坐标，未纳入（站点 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops are there twice; the first counts (stops {ids}).</source>
        <translation>{n} 个站点重复；以第一个为准（站点 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}”: stops.txt has no stop with coordinates.</source>
        <translation>“{path}”：stops.txt 中没有带坐标的站点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>Without {files} nobody knows which vehicles call: mode and capacity of the stops are empty.</source>
        <translation>没有 {files}，无法知道停靠的车辆类型：站点的交通方式和运力为空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>Routes of unknown types are passed over: {types}.</source>
        <translation>类型未知的线路已略过：{types}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops at which no trip calls are left out (stops {ids}).</source>
        <translation>{n} 个没有车次停靠的站点未纳入（站点 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops of “{path}”, by mode: {modes}.</source>
        <translation>“{path}”的 {n} 个站点，按交通方式：{modes}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_footprints.py"/>
        <source>Reading the footprints</source>
        <translation>正在读取建筑轮廓</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>Reading the OpenStreetMap file</source>
        <translation>正在读取 OpenStreetMap 文件</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>The nodes are not in order; reading again with the slower index</source>
        <translation>节点未按顺序排列；正用较慢的索引重新读取</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>None of the {n} features found has a usable geometry: the file lacks their nodes. Get an extract that holds whole ways.</source>
        <translation>找到的 {n} 个要素均没有可用的几何图形：文件缺少其节点。请获取包含完整路径的提取数据。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>Data © OpenStreetMap contributors, Open Database License. Measured in {crs}.</source>
        <translation>数据 © OpenStreetMap 贡献者，开放数据库许可。以 {crs} 测量。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>The size of the areas must be above 0 m; {size_m:g} was given.</source>
        <translation>分区大小必须大于 0 米；给出的是 {size_m:g}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>Areas of {size_m:g} m would be about {n:,.0f}; at most {most:,} are made. Choose a larger size: with {better_m:,.0f} m they are few enough.</source>
        <translation>{size_m:g} 米的分区约有 {n:,.0f} 个；最多创建 {most:,} 个。请选择更大的尺寸：用 {better_m:,.0f} 米则数量足够少。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>Blocks are the land between streets, but no streets are given. Give a street layer.</source>
        <translation>街区是街道之间的土地，但没有给出街道。请给出街道图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>The streets enclose {n:,} blocks; at most {most:,} are made. Choose a smaller boundary, or fewer classes of street.</source>
        <translation>街道围成 {n:,} 个街区；最多创建 {most:,} 个。请选择较小的边界，或较少的街道等级。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>All {n} areas are smaller than the smallest that may stand alone.</source>
        <translation>全部 {n} 个分区都小于可独立存在的最小面积。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>{n} parts of cells were too small and joined a neighbour.</source>
        <translation>{n} 个单元部分过小，已并入相邻分区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>{n} blocks were too small and joined a neighbour.</source>
        <translation>{n} 个街区过小，已并入相邻街区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” does not exist. Check the path.</source>
        <translation>“{path}”不存在。请检查路径。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” is a folder. Choose the .osm.pbf or .osm file in it.</source>
        <translation>“{path}”是文件夹。请选择其中的 .osm.pbf 或 .osm 文件。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” is not an OpenStreetMap file (found: {kind}). Choose a file that ends in .osm.pbf or .osm, for example an extract of your city from an OpenStreetMap download service; unpack it first if it is packed.</source>
        <translation>“{path}”不是 OpenStreetMap 文件（实为：{kind}）。请选择以 .osm.pbf 或 .osm 结尾的文件，例如从 OpenStreetMap 下载服务获取的本市提取数据；如为压缩文件，请先解压。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” holds no buildings, streets, open spaces, services or stops. Probably only a part of the area's data was saved, or the download failed; get the extract again.</source>
        <translation>“{path}”不含建筑物、街道、开放空间、服务或站点。可能只保存了该地区数据的一部分，或下载失败；请重新获取提取数据。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>The boundary “{name}” (west {west:.4f}, south {south:.4f}, east {east:.4f}, north {north:.4f}) holds nothing of “{path}” ({extent}). Check that both are of the same city and that the boundary has the right CRS.</source>
        <translation>边界“{name}”（西 {west:.4f}，南 {south:.4f}，东 {east:.4f}，北 {north:.4f}）内没有“{path}”（{extent}）的任何内容。请检查两者是否属于同一座城市，以及边界的坐标参照系 (CRS) 是否正确。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_file.py"/>
        <source>“{path}” could not be read to its end, so nothing was imported: there is no room for GDAL's temporary files. Free some disk space and memory, or choose a smaller extract. GDAL says: {reason}</source>
        <translation>“{path}”未能读到结尾，因此未导入任何内容：没有空间存放 GDAL 的临时文件。请释放一些磁盘空间和内存，或选择较小的提取数据。GDAL 提示：{reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_file.py"/>
        <source>“{path}” is damaged or was cut short, so nothing was imported. Get the file again and compare its size with the source's. GDAL says: {reason}</source>
        <translation>“{path}”已损坏或被截断，因此未导入任何内容。请重新获取文件，并与来源核对大小。GDAL 提示：{reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} invalid outlines were repaired (OSM ids {ids}).</source>
        <translation>“{name}”：已修复 {n} 个无效轮廓（OSM 标识 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} outlines cannot be built and were left out, mostly because the file lacks their nodes (OSM ids {ids}).</source>
        <translation>“{name}”：{n} 个轮廓无法构建，未纳入，多半因为文件缺少其节点（OSM 标识 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} ways tagged as an area are not closed and were left out (OSM ids {ids}).</source>
        <translation>“{name}”：{n} 条标为面的路径未闭合，未纳入（OSM 标识 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} features that are mapped twice were taken once (OSM ids {ids}).</source>
        <translation>“{name}”：{n} 个重复绘制的要素只取一次（OSM 标识 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} features lack some of their nodes in the file, mostly at the edge of the extract; they are kept with the nodes there are, so their shape is incomplete (OSM ids {ids}).</source>
        <translation>{n} 个要素在文件中缺少部分节点，多半位于提取数据边缘；它们以现有节点保留，因此形状不完整（OSM 标识 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} ways anywhere in the file have fewer than two nodes in it and were left out (OSM ids {ids}).</source>
        <translation>文件中有 {n} 条路径的节点少于两个，未纳入（OSM 标识 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} areas anywhere in the file were left out because ways of their outline are missing in it or do not close; an extract that keeps relations whole would have them (OSM ids {ids}).</source>
        <translation>文件中有 {n} 个面未纳入，因为其轮廓的路径缺失或未闭合；保持关系完整的提取数据会包含它们（OSM 标识 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>GDAL met {n} faulty geometries: {texts}</source>
        <translation>GDAL 遇到 {n} 个有缺陷的几何图形：{texts}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Ways that are no street today were left out of the streets, by highway value: {values}.</source>
        <translation>目前不是街道的路径未纳入街道，按 highway 值：{values}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Ways whose highway value the table of highways does not list were left out: {values}. To import them, give a table that lists the values.</source>
        <translation>highway 值未列于道路表的路径未纳入：{values}。要导入它们，请提供列有这些值的表格。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} values of the tag {key} are no number and were left empty: {values}.</source>
        <translation>标签 {key} 的 {n} 个值不是数字，已留空：{values}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Nothing was found for: {layers}.</source>
        <translation>未找到以下内容：{layers}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Buildings that touch the boundary were kept, and of the other layers all that lies within {margin_m:g} m of it, whole: people near the edge walk across it.</source>
        <translation>与边界相接的建筑物已保留，其他图层保留距边界 {margin_m:g} 米以内的全部内容，不裁切：边缘附近的人会步行穿越边界。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>{left:,.0f} people ({share:.1f} %) are unplaced: {n} cells of the grid have people but no building that can hold them. A grid that reaches beyond the city counts whole: clip it to the city.</source>
        <translation>{left:,.0f} 人（{share:.1f}%）未分配：网格中 {n} 个像元有人口，但没有可分配的建筑物。超出城市的网格会整体计入：请将其裁剪到城市。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>{left:,.0f} people ({share:.1f} %) are unplaced: {n} areas have people but no building that can hold them (features {ids}).</source>
        <translation>{left:,.0f} 人（{share:.1f}%）未分配：{n} 个分区有人口，但没有可分配的建筑物（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>{n} areas have no population value and count as unknown, not as 0 (features {ids}).</source>
        <translation>{n} 个分区没有人口值，按未知而非 0 计（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is known for the whole city only: the same share everywhere. It can show no difference between places, so figures by this group are not measured.</source>
        <translation>群体“{group}”仅知全市总数：各处占比相同。它不能显示地点之间的差异，因此不测量该群体的数字。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is known for {n} areas.</source>
        <translation>已知群体“{group}”的分区有 {n} 个。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is known for {n} cells of its grid.</source>
        <translation>已知群体“{group}”的网格像元有 {n} 个。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Of group “{group}”, {left:,.0f} people are unplaced.</source>
        <translation>群体“{group}”中有 {left:,.0f} 人未分配。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is larger than the population of {n} buildings. Check that both come from one source.</source>
        <translation>群体“{group}”在 {n} 栋建筑物中大于人口。请检查两者是否来自同一来源。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Spreading people over buildings</source>
        <translation>正在将人口分配到建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Both a population grid (“{grid}”) and population areas (“{areas}”) are given. Choose one of them.</source>
        <translation>同时给出了人口网格（“{grid}”）和人口分区（“{areas}”）。请选择其一。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Group fields ({fields}) are given without population areas. Choose the areas that hold them.</source>
        <translation>给出了群体字段（{fields}）但没有人口分区。请选择含有这些字段的分区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Group grids are given without a population. Choose a population grid or areas too.</source>
        <translation>给出了群体网格但没有人口。请同时选择人口网格或分区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Two outputs would have one name among population, {names}. Rename the group fields or grids.</source>
        <translation>在 population、{names} 中会有两个输出同名。请重命名群体字段或网格。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>The total population is {total:g}. Give a number above 0, or none.</source>
        <translation>总人口为 {total:g}。请给出大于 0 的数字，或不给出。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Weighting by volume needs the number of levels of “{name}”. Choose the levels field, or weight by area.</source>
        <translation>按体积加权需要“{name}”的楼层数。请选择楼层数字段，或按面积加权。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>The population given has no people, so it cannot be scaled to the total of {total:,.0f}. Check its field.</source>
        <translation>给出的人口数据中没有人，因此无法缩放到总数 {total:,.0f}。请检查其字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>{given:,.0f} people were scaled to the total of {total:,.0f} (times {factor:.4f}).</source>
        <translation>{given:,.0f} 人已缩放到总数 {total:,.0f}（乘以 {factor:.4f}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>No population was given. The field population is not people: it holds floor area in m², which stands in for them. Shares and percentages made with it are shares of floor area.</source>
        <translation>没有给出人口。字段 population 不是人口：它是以平方米计的建筑面积，用来代替人口。据此得出的占比和百分比是建筑面积的占比。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>No population was given. The field population is not people: each building counts as one, and shares and percentages made with it are shares of buildings.</source>
        <translation>没有给出人口。字段 population 不是人口：每栋建筑物计为一，据此得出的占比和百分比是建筑物的占比。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>The grid's values were taken as people per cell, not as people per km². A density gives wrong figures.</source>
        <translation>网格的值按每像元人数处理，而不是每平方千米人数。密度会得出错误的数字。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>{n} of {all} buildings lie where no population is known; theirs is left empty (features {ids}).</source>
        <translation>{all} 栋建筑物中有 {n} 栋位于人口未知处；其人口留空（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>Grid “{name}” has {n} cells below 0 (down to {lowest:g}): probably its “no data” value is not declared. Set it in the layer's properties (Transparency › Additional no data value) and save the raster with it.</source>
        <translation>网格“{name}”有 {n} 个像元小于 0（最低为 {lowest:g}）：可能未声明其“无数据”值。请在图层属性中设置（透明度 › 附加的无数据值），并随之保存栅格。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>Grid “{name}” has no cell with data. Choose another raster or band.</source>
        <translation>网格“{name}”没有带数据的像元。请选择其他栅格或波段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>Areas of “{name}” overlap: {n} buildings lie in more than one and belong to the first.</source>
        <translation>“{name}”的分区有重叠：{n} 栋建筑物位于多个分区，归入第一个。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>None of the buildings of “{buildings}” lies within “{where}”. Check that both cover the same city and that their CRSs are right.</source>
        <translation>“{buildings}”的建筑物均不在“{where}”内。请检查两者是否覆盖同一座城市，以及其坐标参照系 (CRS) 是否正确。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}” claims metres ({crs}), but its coordinates look like degrees ({xmin:.4f}, {ymin:.4f} to {xmax:.4f}, {ymax:.4f}). Assign EPSG:4326 to it (Layer properties › Source), then run again.</source>
        <translation>图层“{name}”标为米（{crs}），但其坐标看似度（{xmin:.4f}, {ymin:.4f} 至 {xmax:.4f}, {ymax:.4f}）。请为其指定 EPSG:4326（图层属性 › 源），然后重新运行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}”: latitude and longitude seem to be swapped, since only the other way round it lies where “{other}” does. Use “Swap X and Y coordinates” of the Processing toolbox on the one that is wrong, then run again.</source>
        <translation>图层“{name}”：纬度和经度似乎颠倒，因为只有反过来它才与“{other}”位于同一处。请对有误的图层使用数据处理工具箱中的“交换X和Y的坐标”，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}”: latitude and longitude are swapped (latitudes up to {value:.1f}). Use “Swap X and Y coordinates” of the Processing toolbox, then run again.</source>
        <translation>图层“{name}”：纬度和经度颠倒（纬度达 {value:.1f}）。请使用数据处理工具箱中的“交换X和Y的坐标”，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}” claims degrees ({crs}), but its coordinates reach {value:.0f}: they are metres. Assign the projected CRS the data was made in (Layer properties › Source), then run again.</source>
        <translation>图层“{name}”标为度（{crs}），但其坐标达 {value:.0f}：实为米。请指定数据制作时所用的投影坐标参照系（图层属性 › 源），然后重新运行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>None of the layers ({names}) has a geometry, so there is nothing to measure. Check the inputs.</source>
        <translation>各图层（{names}）均没有几何图形，因此无可测量。请检查输入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}”: its coordinates do not fit its CRS ({crs}). Assign the CRS the data was made in.</source>
        <translation>图层“{name}”：其坐标与其坐标参照系（{crs}）不符。请指定数据制作时所用的坐标参照系。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layers “{streets}” and “{name}” do not overlap: they lie {km:.1f} km apart. Check that both are of the same city and have the right CRS.</source>
        <translation>图层“{streets}”与“{name}”不重叠：相距 {km:.1f} 千米。请检查两者是否属于同一座城市，以及坐标参照系 (CRS) 是否正确。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/errors.py"/>
        <source>“{path}” cannot be read ({reason}). Check your rights to the file and its folder.</source>
        <translation>无法读取“{path}”（{reason}）。请检查您对该文件及其文件夹的权限。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/errors.py"/>
        <source>“{path}” is empty (0 bytes). The download probably failed; get the file again.</source>
        <translation>“{path}”为空（0 字节）。下载可能失败；请重新获取文件。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}” has no coordinate reference system. Set it in the layer's properties (Source › Assigned CRS), then run again.</source>
        <translation>图层“{name}”没有坐标参照系。请在图层属性中设置（源 › 指定CRS），然后重新运行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}”: coordinates of features {ids} cannot be transformed from {crs}. The layer probably has the wrong CRS or swapped coordinates; correct it, then run again.</source>
        <translation>图层“{name}”：要素 {ids} 的坐标无法从 {crs} 转换。该图层的坐标参照系可能有误，或坐标颠倒；请更正，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}” is empty. Choose a layer with features, or check its filter and selection.</source>
        <translation>图层“{name}”为空。请选择有要素的图层，或检查其过滤器和选择。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation>图层“{name}”没有字段“{field}”。其字段为：{fields}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geometry.py"/>
        <source>“{name}”: {n} invalid geometries were repaired (features {ids}).</source>
        <translation>“{name}”：已修复 {n} 个无效几何图形（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geometry.py"/>
        <source>Layer “{name}” has {n} features but none with a usable geometry of the type needed. Check the layer.</source>
        <translation>图层“{name}”有 {n} 个要素，但没有所需类型的可用几何图形。请检查图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geometry.py"/>
        <source>“{name}”: {n} features without a usable geometry were left out (features {ids}).</source>
        <translation>“{name}”：{n} 个没有可用几何图形的要素未纳入（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geopackage.py"/>
        <source>“{path}” could not be written: {reason}. Check that the disk is not full, that the folder can be written to and that no other program has the file locked. Earlier results are unchanged.</source>
        <translation>无法写入“{path}”：{reason}。请检查磁盘是否已满、文件夹是否可写，以及该文件是否被其他程序锁定。以前的结果不变。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}” compares {given}, but must compare all dimensions ({dimensions}) or all indicators ({fields}).</source>
        <translation>表格“{path}”比较的是 {given}，但必须比较所有维度（{dimensions}）或所有指标（{fields}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}”: comparisons are numbers above 0 (3, 0.5, 1/3). Correct these lines (line: value): {ids}.</source>
        <translation>表格“{path}”：比较值应为大于 0 的数字（3、0.5、1/3）。请更正以下各行（行：值）：{ids}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}” lacks the comparisons {pairs}.</source>
        <translation>表格“{path}”缺少比较 {pairs}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}”: {pairs} are compared both ways, but one is not the reciprocal of the other (3 and 1/3).</source>
        <translation>表格“{path}”：{pairs} 作了双向比较，但两者不互为倒数（3 和 1/3）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>Left out, because they are empty or the same everywhere and so tell no place from another: {fields}.</source>
        <translation>未纳入，因其为空或处处相同，无法区分地点：{fields}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>Table “{path}”: goalposts need “low” and “high” for {fields}. Give them, or choose another normalisation.</source>
        <translation>表格“{path}”：goalposts 需要 {fields} 的“low”和“high”。请给出，或选择其他归一化方法。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>Table “{path}”: counting deprivations needs a threshold for {fields}: “high” where a high value is the deprivation, “low” where a low one is.</source>
        <translation>表格“{path}”：统计匮乏项数需要 {fields} 的阈值：高值为匮乏时用“high”，低值为匮乏时用“low”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>{n} of {all} places have no score and no rank: fewer than {share:.4g} % of the {k} indicators are known there.</source>
        <translation>{all} 个地点中有 {n} 个没有得分和排名：其 {k} 个指标中已知的不足 {share:.4g}%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>{n} places are scored without all indicators; “availability” says how many are known.</source>
        <translation>{n} 个地点在指标不全的情况下评分；“availability”说明已知多少。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>The highest score counts: weights play no part in it.</source>
        <translation>以最高得分为准：权重不起作用。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>rank_p05 to rank_p95 hold nine of ten ranks of {draws} draws with weights up to {noise:g} % higher or lower. They show how much rests on the choices; they are not confidence intervals.</source>
        <translation>rank_p05 至 rank_p95 包含 {draws} 次抽样中十分之九的排名，权重最多高或低 {noise:g}%。它们显示结果在多大程度上取决于所作的选择；它们不是置信区间。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>The pairwise comparisons contradict each other: their consistency ratio is {ratio:.2f}, and up to {limit:.2f} is commonly accepted. Look for comparisons that go round in a circle.</source>
        <translation>成对比较相互矛盾：其一致性比率为 {ratio:.2f}，一般接受的上限为 {limit:.2f}。请查找循环矛盾的比较。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: the direction in lines {ids} must be higher (a high value gives a high score) or lower.</source>
        <translation>表格“{path}”：第 {ids} 行的方向必须为 higher（高值得高分）或 lower。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: the weights in lines {ids} are negative. Use 0 or more.</source>
        <translation>表格“{path}”：第 {ids} 行的权重为负。请使用 0 或更大的值。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: in lines {ids} “low” must be below “high”.</source>
        <translation>表格“{path}”：第 {ids} 行的“low”必须小于“high”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: lines {ids} are normalised by goalposts and need “low” and “high”.</source>
        <translation>表格“{path}”：第 {ids} 行按 goalposts 归一化，需要“low”和“high”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: write the category scores in lines {ids} as word=score;word=score.</source>
        <translation>表格“{path}”：请将第 {ids} 行的类别得分写为 word=score;word=score。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Layer “{name}” has no field {lacking}, which table “{path}” names. Its fields are: {fields}. Correct the table, or join what is lacking to the layer.</source>
        <translation>图层“{name}”没有表格“{path}”所列的字段 {lacking}。其字段为：{fields}。请更正表格，或将缺少的内容连接到图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Layer “{name}”: “{field}” is not a number in features {ids} ({values}). Correct them, name them in “missing_values”, or give the words a score in “category_scores”.</source>
        <translation>图层“{name}”：“{field}”在要素 {ids} 中不是数字（{values}）。请更正，或在“missing_values”中列出，或在“category_scores”中为这些词语给出得分。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Layer “{name}”: “{field}” has categories without a score: {values} (features {ids}). Add them to “category_scores”, or to “missing_values”.</source>
        <translation>图层“{name}”：“{field}”有没有得分的类别：{values}（要素 {ids}）。请将其加入“category_scores”或“missing_values”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/weights.py"/>
        <source>Weights from pairwise comparisons (ahp) need the table of comparisons. Give it, or choose other weights.</source>
        <translation>由成对比较得出的权重 (ahp) 需要比较表。请给出，或选择其他权重。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/weights.py"/>
        <source>Table “{path}”: all weights of {dimensions} are 0. Give one of them a weight above 0.</source>
        <translation>表格“{path}”：{dimensions} 的权重全为 0。请为其中之一给出大于 0 的权重。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/io.py"/>
        <source>“{path}” has no layer “{layer}”. Its layers are: {layers}.</source>
        <translation>“{path}”没有图层“{layer}”。其图层为：{layers}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/io.py"/>
        <source>“{path}” cannot be opened as a layer: {reason}</source>
        <translation>无法将“{path}”作为图层打开：{reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>Layer “{name}”: features {ids} are larger than 1 ha, so nobody knows where in them people live. Spread the people over buildings with “Population to buildings” (populationtobuildings) first.</source>
        <translation>图层“{name}”：要素 {ids} 大于 1 公顷，无法知道人们住在其中何处。请先用“人口分配到建筑物”(populationtobuildings) 将人口分配到建筑物。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>“{name}”: {n} buildings are larger than 1 ha (features {ids}); the people in each count at one point.</source>
        <translation>“{name}”：{n} 栋建筑物大于 1 公顷（要素 {ids}）；每栋中的人计在一个点上。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>No population field is chosen: each feature counts as one person.</source>
        <translation>没有选择人口字段：每个要素按一人计。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>Not measured for {groups}: their share of the people is the same everywhere, as when it is known for the whole city only, so they show no difference between places.</source>
        <translation>未测量 {groups}：其人口占比处处相同（例如仅知全市总数时），因此不能显示地点之间的差异。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>“{name}”: the field {field} is empty in {n} of {all} features; taken as 0 people.</source>
        <translation>“{name}”：字段 {field} 在 {all} 个要素中有 {n} 个为空；按 0 人处理。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>“{name}”: {group} are more than all people ({field}) in {n} features ({ids}). Check whether both fields are right.</source>
        <translation>“{name}”：{n} 个要素 ({ids}) 中 {group} 多于总人口 ({field})。请检查两个字段是否正确。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>Nobody of layer “{population}” lies in an area of “{areas}”. Check that both are of the same city and have the right CRS.</source>
        <translation>图层“{population}”中无人位于“{areas}”的分区内。请检查两者是否属于同一座城市，以及坐标参照系 (CRS) 是否正确。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>{features} features where people may live lie outside “{areas}” and are not counted.</source>
        <translation>{features} 个可能有人居住的要素位于“{areas}”之外，不计入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>{n:.0f} people ({features} features) live outside “{areas}” and are not counted.</source>
        <translation>{n:.0f} 人（{features} 个要素）居住在“{areas}”之外，不计入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>Layer “{name}”: none of its {n} streets is walkable according to the field walkable or access. Check that field, or choose a layer with streets for walking.</source>
        <translation>图层“{name}”：按字段 walkable 或 access，其 {n} 条街道均不可步行。请检查该字段，或选择有可步行街道的图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>“{name}”: {n} streets closed to walkers were left out.</source>
        <translation>“{name}”：{n} 条不对行人开放的街道未纳入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>“{name}”: {n} street ends were joined to the street within {tolerance_m:g} m of them.</source>
        <translation>“{name}”：{n} 个街道端点已与 {tolerance_m:g} 米内的街道连接。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>Layer “{name}” has no connected part long enough to walk on: the longest measures {longest_m:.0f} m, at least {minimum_m:g} m are needed. Streets join where they share a vertex: raise the join tolerance or join crossings if they were drawn without, or lower the smallest connected part that counts.</source>
        <translation>图层“{name}”没有足够长的可步行连通部分：最长为 {longest_m:.0f} 米，至少需要 {minimum_m:g} 米。街道在共用顶点处连接：如绘制时没有共用顶点，请增大连接容差或连接交叉处，或减小计入的最小连通部分。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>“{name}”: {km:.1f} km of streets in connected parts shorter than {minimum_m:g} m were not used.</source>
        <translation>“{name}”：{km:.1f} 千米位于短于 {minimum_m:g} 米的连通部分中的街道未使用。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}”: the field “{field}” is not a number in features {ids}. Correct them or leave them empty, then run again.</source>
        <translation>图层“{name}”：字段“{field}”在要素 {ids} 中不是数字。请更正或留空，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}” has no field “{field}”. Choose the field that holds the people.</source>
        <translation>图层“{name}”没有字段“{field}”。请选择含有人数的字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}”: the field “{field}” is negative in features {ids}. There are no negative people: correct them or leave them empty, then run again.</source>
        <translation>图层“{name}”：字段“{field}”在要素 {ids} 中为负。人数不能为负：请更正或留空，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>{n} areas have no people: their square metres per person are unknown.</source>
        <translation>{n} 个分区没有人口：其人均平方米数未知。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>The population of “{name}” is not people: it is floor area in m² that stands in for them. Read percentages of people as percentages of floor area.</source>
        <translation>“{name}”的人口不是人口：它是以平方米计的建筑面积，用来代替人口。请将人口百分比理解为建筑面积百分比。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>The population of “{name}” is not people: each building counts as one. Read percentages of people as percentages of buildings.</source>
        <translation>“{name}”的人口不是人口：每栋建筑物计为一。请将人口百分比理解为建筑物百分比。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>The catchment area is for drawing only; nobody is counted by it.</source>
        <translation>服务范围仅供绘图；不据此统计人口。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>The walking distance ({name}) must be above 0 m; {value:g} was given.</source>
        <translation>步行距离（{name}）必须大于 0 米；给出的是 {value:g}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>Nobody lives within {max_snap_m:g} m of a street of “{streets}” that is connected to others, so nobody is served. Check that the street layer covers the places where people live.</source>
        <translation>距“{streets}”中与其他街道连通的街道 {max_snap_m:g} 米内无人居住，因此无人获得服务。请检查街道图层是否覆盖人们居住之处。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>{n} features where people may live are not reached and count as not served: {off_street} lie farther than {max_snap_m:g} m from a usable street, from {no_way} no way leads to a place.</source>
        <translation>{n} 个可能有人居住的要素无法到达，计为未获服务：其中 {off_street} 个距可用街道超过 {max_snap_m:g} 米，{no_way} 个没有通往任何地点的路。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>{people:.0f} people ({n} features) are not reached and count as not served: {off_street} features lie farther than {max_snap_m:g} m from a usable street, from {no_way} no way leads to a place.</source>
        <translation>{people:.0f} 人（{n} 个要素）不可达，计为未获服务：{off_street} 个要素距可用街道超过 {max_snap_m:g} 米，{no_way} 个要素没有通往任何地点的路。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>“{name}”: {n} features have no usable street within {max_snap_m:g} m and serve nobody outside them (features {ids}).</source>
        <translation>“{name}”：{n} 个要素在 {max_snap_m:g} 米内没有可用街道，不服务其外的任何人（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}”: the field {field} of features {ids} holds {values}, which is none of {known}; an unknown access counts as unknown, an unknown status as potential. Run the open space inventory to set them.</source>
        <translation>“{name}”：要素 {ids} 的字段 {field} 为 {values}，不属于 {known}；未知的准入按 unknown 计，未知的状态按 potential 计。请运行“开放空间清单”加以设置。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}” has no field status: all its public spaces count, and how many were verified is not known.</source>
        <translation>“{name}”没有字段 status：其所有公共空间都计入，已核实的数量未知。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}” has no field access: all its spaces count as open to the public.</source>
        <translation>“{name}”没有字段 access：其所有空间都计为向公众开放。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}” has neither of the fields access and status: all its spaces count as open public space, and how many were verified is not known.</source>
        <translation>“{name}”既没有字段 access，也没有字段 status：其所有空间都计为公共开放空间，已核实的数量未知。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>{counted} of {n} spaces of “{name}” count as open public space. Not counted: {closed} not open to the public or charging a fee, {unknown} of unknown access, {check} still to be checked, {rejected} rejected, {small} smaller than {min_area_m2:g} m² or without a geometry.</source>
        <translation>“{name}”的 {n} 个空间中有 {counted} 个计为公共开放空间。未计入：{closed} 个不向公众开放或收费，{unknown} 个准入未知，{check} 个待查，{rejected} 个已否决，{small} 个小于 {min_area_m2:g} 平方米或没有几何图形。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>Deprivation is not known in {n} areas; the concentration index leaves them out.</source>
        <translation>{n} 个分区的匮乏程度未知；集中指数不含这些分区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>Deprivation is not known in {n} areas with {pct:.1f} percent of the people; the concentration index leaves them out.</source>
        <translation>{n} 个分区（占人口的 {pct:.1f}%）的匮乏程度未知；集中指数不含这些分区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>Where deprivation is known nobody has any supply: the concentration index is unknown.</source>
        <translation>匮乏程度已知之处无人拥有任何供给：集中指数未知。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>All areas are equally deprived: the concentration index of 0 tells nothing.</source>
        <translation>所有分区匮乏程度相同：集中指数为 0 不说明任何问题。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>“{name}”: {n} areas without people are left out, with a supply of {supply:g} (features {ids}).</source>
        <translation>“{name}”：{n} 个没有人口的分区未纳入，其供给为 {supply:g}（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>“{name}”: {n} areas whose people or supply are not known are left out, with {people:,.0f} people and a supply of {supply:g} (features {ids}).</source>
        <translation>“{name}”：{n} 个人口或供给未知的分区未纳入，其人口为 {people:,.0f} 人，供给为 {supply:g}（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>The areas overlap by {pct:.1f} percent: people and supply there count in each of them.</source>
        <translation>分区重叠 {pct:.1f}%：那里的人口和供给在每个分区中都计入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>No classified land of “{uses}” lies in “{areas}”. Check that they show the same city and that both layers have the right CRS.</source>
        <translation>“{areas}”内没有“{uses}”的已分类土地。请检查它们是否显示同一座城市，以及两个图层的坐标参照系 (CRS) 是否正确。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>The mix is measured in areas or in cells: give areas, or a cell size.</source>
        <translation>混合度按分区或单元测量：请给出分区或单元大小。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Choose the field of “{name}” that holds the class of land use.</source>
        <translation>请选择“{name}”中含有土地利用类别的字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Layer “{name}”: the field “{field}” names no class of land use. Choose another field.</source>
        <translation>图层“{name}”：字段“{field}”中没有土地利用类别。请选择其他字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Layer “{name}”: the field “{field}” has {n} different values; at most {most} classes are told apart. Choose the field with the class, or group the classes first.</source>
        <translation>图层“{name}”：字段“{field}”有 {n} 个不同的值；最多区分 {most} 个类别。请选择含有类别的字段，或先将类别归组。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Layer “{name}” has {found} classes, more than the {n} of the score: {names}. Group them, or give a larger number.</source>
        <translation>图层“{name}”有 {found} 个类别，多于得分的 {n} 个：{names}。请将其归组，或给出更大的数字。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>“{name}” has {found} classes: {names}. A score of 100 means that {n} classes have the same share.</source>
        <translation>“{name}”有 {found} 个类别：{names}。100 分表示 {n} 个类别占比相同。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>With a single class there is nothing to mix: without a score.</source>
        <translation>只有一个类别，谈不上混合：没有得分。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>{pct:.1f} percent of the land has no class. The mix is that of the rest; shares are of all land.</source>
        <translation>{pct:.1f}% 的土地没有类别。混合度针对其余土地；占比以全部土地为分母。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Classes overlap on {pct:.1f} percent of the land, which counts in each of them. Check “{name}” for polygons drawn over each other.</source>
        <translation>{pct:.1f}% 的土地类别重叠，在每一类中都计入。请检查“{name}”中是否有多边形相互叠压。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Checking the spaces</source>
        <translation>正在检查空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Areas were measured in {crs}.</source>
        <translation>面积以 {crs} 测量。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Carrying over what was decided before</source>
        <translation>正在沿用以前的决定</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Merging touching spaces</source>
        <translation>正在合并相接的空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Measuring open land</source>
        <translation>正在测量开放土地</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>“{name}”: {n} spaces are drawn twice and counted once (features {ids} repeat features {of}).</source>
        <translation>“{name}”：{n} 个空间重复绘制，只计一次（要素 {ids} 与要素 {of} 重复）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>{n} pairs of spaces overlap, {different} of them of different kinds, for example {examples}. Their land counts once in hectares and percentages.</source>
        <translation>{n} 对空间重叠，其中 {different} 对类型不同，例如 {examples}。在公顷数和百分比中其土地只计一次。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Spaces by kind (in brackets those that count): {kinds}.</source>
        <translation>按类型划分的空间（括号内为计入者）：{kinds}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/people_served.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden in {n} areas (field suppressed).</source>
        <translation>{n} 个分区中低于 {minimum:g} 人的计数以及可据以推算的数字已隐藏（字段 suppressed）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>Distances measured in {crs}.</source>
        <translation>距离以 {crs} 测量。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>None of the {n} spaces of “{name}” counts as open public space, so nobody is served. Set access and status with the open space inventory, or count spaces of unknown access or still to be checked.</source>
        <translation>“{name}”的 {n} 个空间均不计为公共开放空间，因此无人获得服务。请用“开放空间清单”设置准入和状态，或计入准入未知或待查的空间。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>“{name}”: {n} spaces have no catchment in the table of size classes and serve nobody (features {ids}).</source>
        <translation>“{name}”：{n} 个空间在大小等级表中没有服务范围，不服务任何人（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>Each space serves up to the distance of its size class: {distances} m.</source>
        <translation>每个空间的服务距离为其大小等级的距离：{distances} 米。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>“{name}”: {n} spaces are drawn again where another is (features {ids}). This changes no distance.</source>
        <translation>“{name}”：{n} 个空间在另一空间处重复绘制（要素 {ids}）。这不改变任何距离。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>No area of “{name}” has people in “{population}” and a known “{supply}”, so there is nothing to compare. Check both fields.</source>
        <translation>“{name}”中没有分区既在“{population}”中有人口，又有已知的“{supply}”，因此无可比较。请检查这两个字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden in {n} areas (field suppressed); on the Lorenz curve these areas are one, the curve by deprivation leaves them out.</source>
        <translation>{n} 个分区中低于 {minimum:g} 人的计数以及可据以推算的数字已隐藏（字段 suppressed）；在洛伦兹曲线上这些分区合为一个，按匮乏程度的曲线不含这些分区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Choose the field of “{name}” that holds the supply.</source>
        <translation>请选择“{name}”中含有供给的字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Choose the field of “{name}” that holds the people.</source>
        <translation>请选择“{name}”中含有人口的字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Layer “{name}”: the supply in “{field}” is negative in features {ids}. Nobody has less than nothing: correct these values or leave them empty, then run again.</source>
        <translation>图层“{name}”：“{field}”中的供给在要素 {ids} 中为负。拥有量不能小于零：请更正这些值或留空，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>“{name}”: nobody has any of it, so nothing is spread unequally.</source>
        <translation>“{name}”：无人拥有任何供给，因此不存在分布不均。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>“{name}” has one area with people, so there is nothing to compare: a Gini of 0 tells nothing. Give neighbourhoods, or make areas.</source>
        <translation>“{name}”只有一个有人口的分区，因此无可比较：基尼系数为 0 不说明任何问题。请提供社区，或创建分区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>The 40 percent of the people who have least have nothing, so the Palma ratio is unknown.</source>
        <translation>拥有最少的 40% 人口一无所有，因此帕尔马比值未知。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>“{name}”: {n} spaces have no identifier and so no answers (features {ids}).</source>
        <translation>“{name}”：{n} 个空间没有标识符，因而没有答复（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>“{name}”: {n} spaces share an identifier with another and have the same answers (spaces {ids}).</source>
        <translation>“{name}”：{n} 个空间与另一空间共用标识符，答复相同（空间 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>The scoring is the plugin's own: 0 is worst, 100 best, as the table of questions says. {n} of {all} spaces have answers.</source>
        <translation>评分方法由本插件自定：0 最差，100 最好，见问题表。{all} 个空间中有 {n} 个有答复。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>Scores of {n} spaces that fewer than {minimum:g} people stand behind, and what would give them away, are left empty.</source>
        <translation>{n} 个空间中所依据人数少于 {minimum:g} 人的得分以及可据以推算的数字已留空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>No space has that many answers. Where surveyors filled in the forms rather than people who were asked, one form a space is enough: set the smallest number of answers to 1.</source>
        <translation>没有空间达到该答复数。如果表单由调查员填写而非由受访者填写，每个空间一份即可：请将最少答复数设为 1。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>The denominator is the built-up extent, but no built-up layer is given. Give one, or choose “city”.</source>
        <translation>分母为建成区范围，但没有给出建成区图层。请给出，或选择“city”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>No counted open space of “{spaces}” and no street of “{streets}” lies in “{areas}”. Check that they show the same city and that their CRSs are right.</source>
        <translation>“{areas}”内没有“{spaces}”的计入开放空间，也没有“{streets}”的街道。请检查它们是否显示同一座城市，以及其坐标参照系 (CRS) 是否正确。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>Shares are of the built-up extent within the areas.</source>
        <translation>占比以分区内的建成区范围为分母。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>Shares are of all land within the municipal boundary, as the areas give it. Where the areas are an urban extent, say so beside the figure.</source>
        <translation>占比以市政边界内的全部土地（由分区给出）为分母。如分区为城市范围，请在数字旁注明。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_sites.py"/>
        <source>Layer “{name}”: the field “{field}” adds up to 0, so there is nobody to choose sites for. Choose another field, or check its values.</source>
        <translation>图层“{name}”：字段“{field}”之和为 0，因此没有可为其选择地点的人。请选择其他字段，或检查其值。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_sites.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden for {n} sites (field suppressed).</source>
        <translation>{n} 个地点中低于 {minimum:g} 人的计数以及可据以推算的数字已隐藏（字段 suppressed）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: a dimension cannot be called “{name}”, the name of the score of all dimensions (lines {ids}). Call it something else.</source>
        <translation>表格“{table}”：维度不能命名为“{name}”，这是所有维度得分的名称（第 {ids} 行）。请改用其他名称。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: column “{column}” runs from 0 (worst) to 100 (best), but not in lines {ids}. Correct them.</source>
        <translation>表格“{table}”：列“{column}”应为 0（最差）到 100（最好），但第 {ids} 行不是。请更正。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: the weight is negative in lines {ids}. Correct it.</source>
        <translation>表格“{table}”：第 {ids} 行的权重为负。请更正。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: line {line} repeats the answer “{answer}” of question “{question}”. Keep one of each.</source>
        <translation>表格“{table}”：第 {line} 行与问题“{question}”的答复“{answer}”重复。每项请只保留一行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: the range “{answer}” of line {line} does not run from a smaller to a larger number (one with score_to needs both). Write it as 1..5.</source>
        <translation>表格“{table}”：第 {line} 行的范围“{answer}”不是从小到大（有 score_to 的范围两端都需要）。请写为 1..5。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: question “{question}” has different values of “{column}” (lines {ids}). Give it one.</source>
        <translation>表格“{table}”：问题“{question}”的“{column}”有不同的值（第 {ids} 行）。请只给一个值。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Layer “{name}”: question “{question}” may be any of the fields {fields}. Write the whole name of the right one into the table of questions.</source>
        <translation>图层“{name}”：问题“{question}”可能是字段 {fields} 中的任何一个。请将正确字段的全名写入问题表。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>Table “{table}”: a walking distance must be above 0 m, but is not in lines {ids}.</source>
        <translation>表格“{table}”：步行距离必须大于 0 米，但第 {ids} 行不是。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>“{name}”: {n} facilities of the classes {classes} are not in the table of distances and serve up to {distance_m:g} m.</source>
        <translation>“{name}”：{n} 个等级为 {classes} 的设施不在距离表中，服务距离为 {distance_m:g} 米。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>Walking distance by class: {distances}.</source>
        <translation>各等级步行距离：{distances}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>“{name}”: the field {field} is empty for {n} facilities (features {ids}): their capacity is not known. The supply per person leaves them out: a least figure near them, and empty where no other facility reaches.</source>
        <translation>“{name}”：{n} 个设施的字段 {field} 为空（要素 {ids}）：其容量未知。人均供给不含这些设施：在其附近为最低值，没有其他设施可达处为空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>“{name}”: {n} facilities reach nobody; their capacity of {supply:g} is in no supply ratio (features {ids}).</source>
        <translation>“{name}”：{n} 个设施无人可达；其容量 {supply:g} 不计入任何供给比率（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>“{name}”: {n} candidates are drawn again where another is (features {ids}). A site and its double serve the same people, who count once.</source>
        <translation>“{name}”：{n} 个候选地点在另一候选地点处重复绘制（要素 {ids}）。地点与其重复者服务相同的人，只计一次。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>“{name}”: {n} candidates overlap each other (features {ids}). Each is a site of its own; people near several count once.</source>
        <translation>“{name}”：{n} 个候选地点相互重叠（要素 {ids}）。各自为独立地点；邻近多个地点的人只计一次。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>“{name}”: {n} candidates overlap open spaces of “{existing}” (features {ids}). They stay in the choice, but people whom those spaces serve already are never counted as newly served.</source>
        <translation>“{name}”：{n} 个候选地点与“{existing}”的开放空间重叠（要素 {ids}）。它们仍可供选择，但已由这些空间服务的人绝不计为新获服务。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>Chosen sites of rank {ranks} overlap each other on the ground: build on one, or on the part that is free.</source>
        <translation>排名 {ranks} 的所选地点在地面上相互重叠：请只建其中之一，或建在未被占用的部分。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>{n} of the chosen sites bring nobody within reach who was not already (features {ids}); they only make up the number.</source>
        <translation>所选地点中有 {n} 个未使任何原先不可达的人变为可达（要素 {ids}）；它们只是凑足数量。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The number of sites must be 1 or more; {n} was given.</source>
        <translation>地点数必须为 1 或更多；给出的是 {n}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The share to reach must be above 0 % and at most 100 %; {value:g} was given.</source>
        <translation>目标占比必须大于 0% 且不超过 100%；给出的是 {value:g}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The time limit must be above 0 seconds; {value:g} was given.</source>
        <translation>时限必须大于 0 秒；给出的是 {value:g}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The method must be one of {known}; “{value}” was given.</source>
        <translation>方法必须为 {known} 之一；给出的是“{value}”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Sites are chosen and ranked, and a target is measured, by the field “{field}”; newly_served and the shares served count everyone.</source>
        <translation>地点的选择和排名以及目标的衡量均按字段“{field}”；newly_served 和服务占比计所有人。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Choosing among {n} sites, for {limit:g} seconds at most</source>
        <translation>正在从 {n} 个地点中选择，最多 {limit:g} 秒</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>A share to reach is given ({target:g} %): it decides how many sites there are, and the number of sites ({n}) is not used.</source>
        <translation>已给出目标占比（{target:g}%）：由它决定地点数，地点数设置（{n}）不使用。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>{target:g} % are served already by the spaces that exist: no site is needed.</source>
        <translation>现有空间已服务 {target:g}%：不需要新地点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>{asked} sites are asked for, but “{name}” has {n} candidates: all of them are chosen.</source>
        <translation>要求 {asked} 个地点，但“{name}”只有 {n} 个候选地点：全部选用。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The target of {target:g} % cannot be reached: all {n} candidates of “{name}” together bring it from {before:.2f} % to {most:.2f} %. Choose a lower target, a longer walking distance, or more candidates.</source>
        <translation>无法达到 {target:g}% 的目标：“{name}”的全部 {n} 个候选地点合计将其从 {before:.2f}% 提高到 {most:.2f}%。请选择较低的目标、较长的步行距离或更多候选地点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Chosen one after another (greedy): no choice of as many sites can do better by more than {gap:.2f} % of the best (bound of the linear programme).</source>
        <translation>逐个选择 (greedy)：同样数量地点的任何选择，最多只能比其好最优值的 {gap:.2f}%（线性规划的界限）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Proved: no other choice of as many sites newly serves more.</source>
        <translation>已证明：同样数量地点的其他选择不会新服务更多人。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The search ended at the time limit of {limit:g} seconds. This is the best choice found; it is proved to lie at most {gap:.2f} % below the best there is. A longer time limit may close the gap.</source>
        <translation>搜索在 {limit:g} 秒时限到达时结束。这是找到的最好选择；经证明最多比最优低 {gap:.2f}%。延长时限可能消除差距。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Proved: fewer than {n} sites do not reach {target:g} %.</source>
        <translation>已证明：少于 {n} 个地点达不到 {target:g}%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The search ended at the time limit of {limit:g} seconds: {n} sites reach {target:g} %, and at least {least} are needed. A longer time limit may close the gap.</source>
        <translation>搜索在 {limit:g} 秒时限到达时结束：{n} 个地点达到 {target:g}%，至少需要 {least} 个。延长时限可能消除差距。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Chosen one after another (greedy): {n} sites reach {target:g} %, and at least {least} are needed (bound of the linear programme).</source>
        <translation>逐个选择 (greedy)：{n} 个地点达到 {target:g}%，至少需要 {least} 个（线性规划的界限）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The package scipy of this QGIS is older than 1.9 and cannot finish the search. This is the best choice found; it is proved to lie at most {gap:.2f} % from the best there is.</source>
        <translation>此 QGIS 的软件包 scipy 版本低于 1.9，无法完成搜索。这是找到的最好选择；经证明与最优最多相差 {gap:.2f}%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_reach.py"/>
        <source>Walking from each candidate site</source>
        <translation>正在计算从各候选地点的步行</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_reach.py"/>
        <source>Layer “{name}” is empty: nobody has a public space yet.</source>
        <translation>图层“{name}”为空：目前无人拥有公共空间。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_reach.py"/>
        <source>{people:.0f} people ({n} features) live farther than {max_snap_m:g} m from a usable street: a site serves them only where they live inside it. They count as not served.</source>
        <translation>{people:.0f} 人（{n} 个要素）居住在距可用街道超过 {max_snap_m:g} 米处：只有住在地点内部时才由该地点服务。他们计为未获服务。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>{n} rejected spaces stay in the layer but in no number.</source>
        <translation>{n} 个已否决的空间保留在图层中，但不计入任何数字。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>No space of “{spaces}” lies in “{areas}”. Check that both show the same city and that their CRSs are right.</source>
        <translation>“{areas}”内没有“{spaces}”的空间。请检查两者是否显示同一座城市，以及其坐标参照系 (CRS) 是否正确。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>{n} spaces lie outside “{areas}” and are in no figure.</source>
        <translation>{n} 个空间位于“{areas}”之外，不计入任何数字。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>{n:,.0f} people live outside the areas.</source>
        <translation>{n:,.0f} 人居住在分区之外。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_merging.py"/>
        <source>{n} spaces that touch and are alike were merged into {merged} (of {all} spaces).</source>
        <translation>{n} 个相接且相同的空间已合并为 {merged} 个（共 {all} 个空间）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_merging.py"/>
        <source>All spaces of “{name}” are smaller than {min_area_m2:g} m². Lower the smallest area.</source>
        <translation>“{name}”的所有空间都小于 {min_area_m2:g} 平方米。请减小最小面积。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_merging.py"/>
        <source>{n} spaces smaller than {min_area_m2:g} m² were left out.</source>
        <translation>{n} 个小于 {min_area_m2:g} 平方米的空间未纳入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_sizes.py"/>
        <source>Table “{name}”: the size classes {classes} have no lower limit, a limit that is not below the upper one, or overlap another class. Correct min_ha and max_ha.</source>
        <translation>表格“{name}”：大小等级 {classes} 没有下限、下限不小于上限，或与其他等级重叠。请更正 min_ha 和 max_ha。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>Layer “{name}” is no earlier inventory: it has neither of the fields space_id and status. Choose an earlier result of this step, or none.</source>
        <translation>图层“{name}”不是以前的清单：它既没有字段 space_id，也没有字段 status。请选择此步骤以前的结果，或不选择。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} of {all} spaces are in the previous inventory; what was decided about {decided} of them was carried over.</source>
        <translation>{all} 个空间中有 {n} 个在以前的清单中；其中 {decided} 个的决定已沿用。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} spaces were several about which different things had been decided: {examples}. What was decided about more than half of a space holds; without such, the space is to be checked.</source>
        <translation>{n} 个空间由多个决定不同的空间构成：{examples}。以占空间一半以上者的决定为准；没有时，该空间待查。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} spaces are more than twice as large as when it was decided about them (previously {ids}). What was decided stands; look at them again.</source>
        <translation>{n} 个空间的面积是作出决定时的两倍以上（以前为 {ids}）。决定仍然有效；请再次查看。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>“{name}”: the {field} of features {ids} is none of {known} ({values}), so what was decided about it is not known. Correct it there and run this step again.</source>
        <translation>“{name}”：要素 {ids} 的 {field} 不属于 {known}（{values}），因此其决定未知。请在那里更正，然后重新运行此步骤。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} spaces of the previous inventory have no counterpart any more, {verified} of them verified. Spaces: {ids}. If they still exist, add them to the open spaces.</source>
        <translation>以前清单中的 {n} 个空间不再有对应空间，其中 {verified} 个已核实。空间：{ids}。如仍存在，请将其加入开放空间。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}” tells neither what its spaces are nor who may enter them: all count as open to the public until somebody rejects them.</source>
        <translation>“{name}”既未说明其空间是什么，也未说明谁可以进入：在有人否决之前，全部计为向公众开放。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}” does not tell what its spaces are: they count by their access alone.</source>
        <translation>“{name}”未说明其空间是什么：仅按其准入计入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}”: the kinds {kinds} are not in the table of kinds; they are to be checked. Add them to the table to decide whether they count.</source>
        <translation>“{name}”：类型 {kinds} 不在类型表中；它们待查。请将其加入表中以决定是否计入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}”: the access of features {ids} is told in words that are not known ({values}) and counts as unknown.</source>
        <translation>“{name}”：要素 {ids} 的准入用词无法识别（{values}），按未知计。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}”: the status of features {ids} is none of {known} ({values}); it was set from their kind and access.</source>
        <translation>“{name}”：要素 {ids} 的状态不属于 {known}（{values}）；已根据其类型和准入设置。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Joining the streets</source>
        <translation>正在连接街道</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Walking from homes to streets</source>
        <translation>正在计算从住宅到街道的步行</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Finding the entrances</source>
        <translation>正在查找入口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Self-check: 0 of {n} catchment parts lie beyond the distance ({distances} m).</source>
        <translation>自检：{n} 个服务范围部分中有 0 个超出距离（{distances} 米）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>“{name}”: {n} entrances lie farther than {tolerance_m:g} m from any place and were not used (features {ids}).</source>
        <translation>“{name}”：{n} 个入口距任何地点超过 {tolerance_m:g} 米，未使用（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>“{name}”: {n} entrances lie farther than {max_snap_m:g} m from any street and lead nowhere (features {ids}).</source>
        <translation>“{name}”：{n} 个入口距任何街道超过 {max_snap_m:g} 米，不通向任何地方（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>Lengths and areas measured in {crs}.</source>
        <translation>长度和面积以 {crs} 测量。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>Counting intersections</source>
        <translation>正在统计交叉口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>“{name}”: at {n} places streets of one level cross without a shared vertex; these are not counted as intersections. If the streets do meet there, choose “Join streets that cross without a vertex”.</source>
        <translation>“{name}”：有 {n} 处同一层面的街道交叉但没有共用顶点；这些不计为交叉口。如街道在那里确实相接，请选择“连接没有共用顶点的交叉街道”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>{nodes} intersections closer than {merge_m:g} m along a street were counted as {n}: carriageways of one street, offset crossings.</source>
        <translation>{nodes} 个沿街道相距不足 {merge_m:g} 米的交叉口计为 {n} 个：同一街道的车行道、错位交叉口。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>{n} street ends lie on the edge of the areas, where the streets were cut; they are no dead ends.</source>
        <translation>{n} 个街道端点位于分区边缘，街道在那里被截断；它们不是断头路。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>Scores of {indicator}: {source}.</source>
        <translation>{indicator} 的得分：{source}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>There is no benchmark for {indicators}: without a score.</source>
        <translation>{indicators} 没有基准：没有得分。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Widths between facades need a layer of buildings. Give one, or take the widths from the table.</source>
        <translation>立面之间的宽度需要建筑物图层。请给出，或从表格取宽度。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Measuring between facades</source>
        <translation>正在测量立面间距</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>The areas overlap by {pct:.1f} percent of the city; the city's figures count their union once.</source>
        <translation>分区重叠部分占城市的 {pct:.1f}%；城市数字中其并集只计一次。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>No street of “{streets}” lies in or near “{areas}”. Check that they show the same city and that both layers have the right CRS.</source>
        <translation>“{areas}”内或附近没有“{streets}”的街道。请检查它们是否显示同一座城市，以及两个图层的坐标参照系 (CRS) 是否正确。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>{n} streets take the space between the building facades on both sides as their width (low and high: its quartiles). This is the plugin's own estimate: it includes front yards and does not count as measured.</source>
        <translation>{n} 条街道以两侧建筑立面之间的距离作为宽度（低值和高值：其四分位数）。这是本插件自定的估计：包括前院，不计为实测。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>None of the sample points fell inside “{name}”. Ask for more samples per km² (now {density:g}).</source>
        <translation>没有样本点落在“{name}”内。请增加每平方千米样本数（现为 {density:g}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Uniting street land</source>
        <translation>正在合并街道用地</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Street land with low widths</source>
        <translation>街道用地，采用低值宽度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Street land with high widths</source>
        <translation>街道用地，采用高值宽度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Estimated from {n} circles of {ha:g} ha around ten shifted sets of Halton points, {density:g} per km² of the bounding box and so of the city; points outside are dropped, circles cut at the edge. Unbiased where streets are as dense at the edge as further inside. Street land is given within circles only.</source>
        <translation>由围绕十组平移 Halton 点的 {n} 个 {ha:g} 公顷的圆估计，外接矩形内（因而城市内）每平方千米 {density:g} 个；外部的点舍去，圆在边缘裁切。若边缘的街道密度与内部相同，则无偏。街道用地仅在圆内给出。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>{n} of ten sets have no point inside, so the standard error is unknown. Ask for more samples per km².</source>
        <translation>十组中有 {n} 组在内部没有点，因此标准误差未知。请增加每平方千米样本数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Table “{name}”: lines {ids} count as street but have no central width. Give one in metres.</source>
        <translation>表格“{name}”：第 {ids} 行计为街道但没有中间值宽度。请给出（以米计）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Table “{name}”: the widths in lines {ids} must satisfy 0 &lt; low ≤ central ≤ high ≤ {most:g} m.</source>
        <translation>表格“{name}”：第 {ids} 行的宽度必须满足 0 &lt; low ≤ central ≤ high ≤ {most:g} 米。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Table “{table}” has no width for these classes of “{name}”: {counts}. Add a row for each, or a row “{unknown}” for all of them.</source>
        <translation>表格“{table}”没有“{name}”中以下等级的宽度：{counts}。请为每个等级加一行，或为全部加一行“{unknown}”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>None of the {n} features of “{name}” counts as a street ({counts}). Check the class field and the column counts_as_street of table “{table}”.</source>
        <translation>“{name}”的 {n} 个要素均不计为街道（{counts}）。请检查等级字段和表格“{table}”的列 counts_as_street。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Of {n} features of “{name}” in and near the areas, {counted} count as streets. {measured} have a measured width; the others take theirs by class from table “{table}”.</source>
        <translation>“{name}”在分区内及附近的 {n} 个要素中，{counted} 个计为街道。{measured} 个有实测宽度；其余按等级取自表格“{table}”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Left out as no street land: {counts}.</source>
        <translation>因不属于街道用地而未纳入：{counts}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>These classes are not in table “{table}” and count like its row “{unknown}”: {counts}.</source>
        <translation>这些等级不在表格“{table}”中，按其“{unknown}”行计：{counts}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>{n} widths of “{name}” are no number between 0 and {most:g} m and were replaced by the table's (features {ids}).</source>
        <translation>“{name}”有 {n} 个宽度不是 0 到 {most:g} 米之间的数字，已用表中的值代替（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>Layer “{name}” has none of the questions of the table ({questions}). Its fields are: {fields}. Write your questions and answers into a copy of public_space_questions.csv and choose it as the table of questions.</source>
        <translation>图层“{name}”没有表格中的任何问题（{questions}）。其字段为：{fields}。请将您的问题和答复写入 public_space_questions.csv 的副本，并选作问题表。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}” has no field for {n} questions of the table, which count nowhere: {questions}.</source>
        <translation>“{name}”没有表格中 {n} 个问题的字段，这些问题在任何地方都不计入：{questions}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}”: {n} forms came twice and count once (submissions {ids}). In {differ} of them the answers differ from those that came first, which count.</source>
        <translation>“{name}”：{n} 份表单重复提交，只计一次（提交 {ids}）。其中 {differ} 份的答复与先提交的不同，以先提交的为准。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}”: {n} answers are not in the table of questions and count as not given. By value (features): {values}. Add them to the table if they are right.</source>
        <translation>“{name}”：{n} 个答复不在问题表中，按未答计。按值（要素）：{values}。如正确，请将其加入表中。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}”: about {n} spaces respondents tell different things; their scores are averaged. By question (spaces): {examples}.</source>
        <translation>“{name}”：答复者对约 {n} 个空间说法不一；其得分取平均。按问题（空间）：{examples}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>Layer “{name}”: field “{field}” has {n} different values, too many for groups. Choose one with classes, such as sex or age group.</source>
        <translation>图层“{name}”：字段“{field}”有 {n} 个不同的值，用作群体过多。请选择分类字段，如性别或年龄组。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>{n} forms do not tell the group ({field}); they count for everyone.</source>
        <translation>{n} 份表单未说明群体（{field}）；它们计入总体。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>“{name}”: a form that came twice is told by the field “{field}”.</source>
        <translation>“{name}”：重复提交的表单由字段“{field}”识别。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>No answer of “{survey}” is about a space of “{spaces}”: the survey names the spaces {told}, the layer has {ids}. Choose the fields that hold the same identifiers.</source>
        <translation>“{survey}”的答复均不针对“{spaces}”的空间：调查所列空间为 {told}，图层中为 {ids}。请选择含有相同标识符的字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>“{name}”: {n} forms name no space and count nowhere (features {ids}).</source>
        <translation>“{name}”：{n} 份表单未标明空间，在任何地方都不计入（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>“{name}”: {n} forms are about spaces that “{spaces}” does not have and count nowhere (spaces {ids}; features {rows}).</source>
        <translation>“{name}”：{n} 份表单针对“{spaces}”中没有的空间，在任何地方都不计入（空间 {ids}；要素 {rows}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/affected_people.py"/>
        <source>Affected people are those who lived in damaged buildings before the event, not those directly affected of SDG 11.5.1. Residents are unknown for {unknown} of {damaged} damaged buildings, which add nobody.</source>
        <translation>受影响人口是事件发生前居住在受损建筑物中的人，不是 SDG 11.5.1 的直接受影响者。{damaged} 栋受损建筑物中有 {unknown} 栋居民未知，不增加任何人数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/affected_people.py"/>
        <source>Numbers under {minimum:g} people, and what would give them away, are hidden in {n} areas and {cells} rows of the table of sectors (field suppressed).</source>
        <translation>{n} 个分区和部门表的 {cells} 行中低于 {minimum:g} 人的数字以及可据以推算的数字已隐藏（字段 suppressed）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/analysed_area.py"/>
        <source>Everything is taken as analysed, as asked: a building without a damage site counts as undamaged.</source>
        <translation>按要求全部视为已分析：没有损毁点的建筑物计为未损毁。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/analysed_area.py"/>
        <source>No layer says which land was analysed, so nobody knows whether a building without a damage site is undamaged: numbers and percentages of analysed buildings stay empty. Give the analysed area of the product.</source>
        <translation>没有图层说明哪些土地已分析，因此无法知道没有损毁点的建筑物是否未损毁：已分析建筑物的数量和百分比为空。请给出产品的已分析区域。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/analysed_area.py"/>
        <source>“{name}” says what was analysed; so not everything is taken as analysed.</source>
        <translation>“{name}”说明了已分析的内容；因此不将全部视为已分析。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>None of the {n} sites of “{name}” has damage of class {lowest} ({word}) or more, so none blocks a street.</source>
        <translation>“{name}”的 {n} 个损毁点均未达到 {lowest} 级（{word}）或以上，因此没有堵塞街道。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>{parts} street parts, {km:.2f} km, lie within {reach_m:g} m of a site with damage from {word} upwards and count as blocked by debris: the plugin's own rule. Nobody has looked at the streets themselves.</source>
        <translation>{parts} 个街道路段（{km:.2f} 千米）距损毁达到“{word}”及以上的损毁点不足 {reach_m:g} 米，视为被瓦砾堵塞：本插件自定的规则。街道本身未经实地查看。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>None of the {n} sites with damage from {word} upwards lies within {reach_m:g} m of an open street: the nearest is {nearest_m:.0f} m away.</source>
        <translation>损毁达到“{word}”及以上的 {n} 个损毁点均不在畅通街道的 {reach_m:g} 米内：最近的相距 {nearest_m:.0f} 米。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>None of the {n} streets of “{name}” is blocked, so nobody is cut off. If that is not so, check the field that says what is blocked, the damage classes that block, and the reach of debris.</source>
        <translation>“{name}”的 {n} 条街道均未堵塞，因此无人被隔断。如与实际不符，请检查说明堵塞情况的字段、造成堵塞的损毁等级和瓦砾波及范围。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>Every street of “{name}” is blocked, so everyone is cut off. If that is not so, check whether the field “{field}” says which streets are open instead.</source>
        <translation>“{name}”的每条街道都堵塞，因此所有人都被隔断。如与实际不符，请检查字段“{field}”说明的是否为哪些街道畅通。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_words.py"/>
        <source>Layer “{name}”: nobody knows whether {values} in the field “{field}” mean blocked (features {ids}). Use yes and no, or give a table of your own words (BLOCKED_TABLE: a CSV with the columns word and blocked). Damage classes 0 to 4 belong in a field called damage_class.</source>
        <translation>图层“{name}”：无法知道字段“{field}”中的 {values} 是否表示堵塞（要素 {ids}）。请使用 yes 和 no，或给出自有词语表（BLOCKED_TABLE：含 word 和 blocked 列的 CSV）。损毁等级 0 到 4 应放在名为 damage_class 的字段中。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_words.py"/>
        <source>“{name}”: the field “{field}” is empty for {n} of {all} streets; they are taken as passable.</source>
        <translation>“{name}”：字段“{field}”在 {all} 条街道中有 {n} 条为空；视为可通行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/changed_sites.py"/>
        <source>{n} sites lie outside “{areas}” and are in no row of it.</source>
        <translation>{n} 个损毁点位于“{areas}”之外，不在其任何一行中。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/chosen_epoch.py"/>
        <source>Layer “{name}” has no epoch “{epoch}”. Its epochs are: {epochs}; its dates: {dates}. Choose one of them, “latest” or “all”.</source>
        <translation>图层“{name}”没有期次“{epoch}”。其期次为：{epochs}；其日期为：{dates}。请选择其中之一、“latest”或“all”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/chosen_epoch.py"/>
        <source>“{name}”: {n} values of site_id name places that lie apart (features {ids}), as when the ids of two products repeat. These rows count as different sites.</source>
        <translation>“{name}”：site_id 的 {n} 个值指向相距较远的地点（要素 {ids}），例如两个产品的标识重复时。这些行计为不同的损毁点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/chosen_epoch.py"/>
        <source>“{name}”: each site is taken at its newest row, {n} of {all} rows. Sites by epoch: {epochs}.</source>
        <translation>“{name}”：每个损毁点取其最新一行，{all} 行中取 {n} 行。按期次划分的损毁点：{epochs}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>Layer “{name}”: the cost of clearing in “{field}” is not a number in features {ids}. Correct them or leave them empty.</source>
        <translation>图层“{name}”：“{field}”中的清理成本在要素 {ids} 中不是数字。请更正或留空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>Layer “{name}”: the cost of clearing in “{field}” is negative in features {ids}. Correct them or leave them empty.</source>
        <translation>图层“{name}”：“{field}”中的清理成本在要素 {ids} 中为负。请更正或留空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>No field of costs is chosen: the cost of clearing a part is its length in metres, and a budget is metres.</source>
        <translation>没有选择成本字段：路段的清理成本为其长度（米），预算也以米计。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>Layer “{name}”: the field “{field}” is empty for all {n} blocked streets. Fill in what clearing them costs, or choose no field to count metres.</source>
        <translation>图层“{name}”：字段“{field}”对全部 {n} 条堵塞街道都为空。请填入清理成本，或不选择字段而以米计。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>“{name}”: the field “{field}” is empty for {n} blocked parts (features {ids}); they are taken at the median of the others, {per_m:.4g} a metre.</source>
        <translation>“{name}”：字段“{field}”对 {n} 个堵塞路段为空（要素 {ids}）；按其余路段的中位数处理，每米 {per_m:.4g}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/cut_off_counts.py"/>
        <source>Areas overlap: {n} places where people live lie in several. Each area counts them, the figures of the city count them once.</source>
        <translation>分区重叠：{n} 个居住地点位于多个分区。每个分区都计入，城市数字只计一次。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/cut_off_counts.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden in {n} rows of the table by area (field suppressed).</source>
        <translation>按分区的表格中有 {n} 行低于 {minimum:g} 人的计数以及可据以推算的数字已隐藏（字段 suppressed）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_archive.py"/>
        <source>“{name}” cannot be unpacked ({reason}). Download it again, or unpack it yourself and choose the layer in it.</source>
        <translation>无法解包“{name}”（{reason}）。请重新下载，或自行解包并选择其中的图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_archive.py"/>
        <source>“{name}” was refused: names in it lead out of its folder ({members}), so unpacking it could overwrite other files. Get the product from its publisher again.</source>
        <translation>“{name}”未被接受：其中的名称指向其文件夹之外（{members}），解包可能覆盖其他文件。请从发布者处重新获取产品。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_archive.py"/>
        <source>“{name}” was refused: {packed:.0f} MB would unpack to {size:.0f} MB, which is more than a damage product has or the disk holds. Unpack it yourself if you trust it, and choose the layer in it.</source>
        <translation>“{name}”未被接受：{packed:.0f} MB 将解包为 {size:.0f} MB，超出损毁评估产品应有的大小或磁盘容量。如信任该文件，请自行解包，并选择其中的图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>MATCH_M is {value}: a distance is 0 m or more.</source>
        <translation>MATCH_M 为 {value}：距离应为 0 米或更大。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>Change is between two moments: choose one epoch or date, or “latest”, for each of the two, not “all”.</source>
        <translation>变化是两个时间之间的变化：请为两者各选一个期次、日期或“latest”，而不是“all”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>The later layer “{after}” is older ({newest}) than the earlier one “{before}” ({other}). Exchange them unless you mean it.</source>
        <translation>较晚的图层“{after}”（{newest}）早于较早的图层“{before}”（{other}）。除非有意如此，请互换。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>{n} sites have no counterpart before. Damaged ones count as new, which is right only where the earlier assessment looked: give the area that it analysed (BEFORE_AREA) to be sure.</source>
        <translation>{n} 个损毁点之前没有对应点。其中受损的计为新增，这只在较早评估查看过之处才正确：请给出其已分析区域 (BEFORE_AREA) 以便确定。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>{n} sites have no counterpart after. That is no sign of repair, so they cannot be compared: give the area that the later assessment analysed (AFTER_AREA), where it looked and found nothing.</source>
        <translation>{n} 个损毁点之后没有对应点。这不是修复的迹象，因此无法比较：请给出较晚评估的已分析区域 (AFTER_AREA)，即查看过而未发现之处。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_classes.py"/>
        <source>Table “{path}”: the damage class in lines {ids} must be 1, 2, 3 or 4.</source>
        <translation>表格“{path}”：第 {ids} 行的损毁等级必须为 1、2、3 或 4。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_codes.py"/>
        <source>“{name}”: field “{field}” holds numbers. xBD has two codings (no-damage is 1 in one and 0 in the other), so numbers cannot be told apart: give the labels, or a crosswalk table with SCHEME = custom.</source>
        <translation>“{name}”：字段“{field}”为数字。xBD 有两种编码（no-damage 在一种中为 1，在另一种中为 0），因此数字无法区分：请给出标签，或在 SCHEME = custom 时给出对照表。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_codes.py"/>
        <source>Table “{table}” reads the codes of UNOSAT's field “{field}” backwards. In UNOSAT's products 1 is destroyed, 2 severe, 3 moderate and 4 possible damage. Correct the table; if your data is really coded otherwise, give the field another name.</source>
        <translation>表格“{table}”反向读取了 UNOSAT 字段“{field}”的代码。在 UNOSAT 的产品中，1 为毁坏，2 为严重，3 为中度，4 为可能损毁。请更正表格；如数据确实采用其他编码，请为该字段换一个名称。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_codes.py"/>
        <source>“{name}”: the codes in “{field}” are turned round (“{other}” says {said}). In UNOSAT's products 1 is destroyed, 2 severe, 3 moderate and 4 possible damage. Get the product as UNOSAT published it, or choose SCHEME = custom and a crosswalk table if you know what the codes mean.</source>
        <translation>“{name}”：“{field}”中的代码颠倒（“{other}”表明为 {said}）。在 UNOSAT 的产品中，1 为毁坏，2 为严重，3 为中度，4 为可能损毁。请获取 UNOSAT 发布的原样产品；如知道代码含义，请选择 SCHEME = custom 和对照表。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Give a table of unit costs, or the GDP per person in US dollars of 2010. Without unit costs nothing can be costed.</source>
        <translation>请给出单位成本表，或以 2010 年美元计的人均国内生产总值。没有单位成本就无法计算成本。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>The table of unit costs was used; the GDP per person stands in only where there is none, since amounts of other currencies and years cannot be added.</source>
        <translation>已使用单位成本表；只有没有该表时才以人均国内生产总值代替，因为不同货币和年份的金额不能相加。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>The GDP per person must be above 0; {value:g} was given.</source>
        <translation>人均国内生产总值必须大于 0；给出的是 {value:g}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Layer “{name}” has no field for the use of its buildings. Costs are known by use: choose the field with the use or the sector, or say what a building is taken as whose use is not known (residential). Its fields are: {fields}.</source>
        <translation>图层“{name}”没有建筑物用途字段。成本按用途列出：请选择含有用途或部门的字段，或说明用途未知的建筑物按何种用途处理（residential）。其字段为：{fields}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>The use is not known for {n} of {all} damaged buildings: they are taken as “{use}”, as the parameter says.</source>
        <translation>{all} 栋受损建筑物中有 {n} 栋用途未知：按参数设定，视为“{use}”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>No use of the damaged buildings has a unit cost ({uses}). Write the table's uses as the buildings have them, or add a row with the use * for all others.</source>
        <translation>受损建筑物的用途均没有单位成本（{uses}）。请按建筑物的用词书写表中的用途，或为所有其他用途加一行 *。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>No unit cost for {n} of {all} damaged buildings (use: number): {uses}. They are not costed; “uncosted_pct” says their share.</source>
        <translation>{all} 栋受损建筑物中有 {n} 栋没有单位成本（用途：数量）：{uses}。它们未计成本；“uncosted_pct”说明其占比。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>{n} damaged buildings are not costed because their footprint or the ratio of their use and class is not known.</source>
        <translation>{n} 栋受损建筑物未计成本，因为其占地面积或其用途和等级的比率未知。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Amounts in {currency} of {year}, damage ratios from {table}. Low and high assume that everything errs together: they are bounds.</source>
        <translation>金额以 {year} 年 {currency} 计，损毁率取自 {table}。低值和高值假定所有误差同向：它们是界限。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Needs = damage × {better:g} (build back better) × {overheads:g} (overheads) × {inflation:g} (cumulative inflation since {year}).</source>
        <translation>需求 = 损毁金额 × {better:g}（重建得更好）× {overheads:g}（间接费用）× {inflation:g}（自 {year} 年以来的累计通货膨胀）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>{n} buildings are possibly damaged. Their part of the central amount stands in “possible_central”.</source>
        <translation>{n} 栋建筑物可能受损。其在中间值金额中的部分见“possible_central”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>p10, p50 and p90 come from {draws} draws: unit cost and ratio once per use and class, triangular between low, central and high. They do not add up over rows.</source>
        <translation>p10、p50 和 p90 来自 {draws} 次抽样：每个用途和等级的单位成本和比率各抽一次，在低值、中间值和高值之间呈三角分布。各行之间不能相加。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>Layer “{name}”: the field “{field}” is not a number of structures in features {ids}. Correct them or leave them empty, then run again.</source>
        <translation>图层“{name}”：字段“{field}”在要素 {ids} 中不是建筑结构数。请更正或留空，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>“{name}”: {n} areas without footprints (features {ids}) are analysed in part only. Nobody knows how many of their structures lie in that part, so their percentages stay empty.</source>
        <translation>“{name}”：{n} 个没有建筑轮廓的分区（要素 {ids}）只有部分已分析。无法知道其建筑结构有多少位于该部分，因此其百分比为空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>“{name}”: {n} areas (features {ids}) have more damage sites than analysed structures, so their number of structures cannot be right and their percentages stay empty. Check the field.</source>
        <translation>“{name}”：{n} 个分区（要素 {ids}）的损毁点多于已分析建筑结构，因此其建筑结构数不可能正确，百分比为空。请检查该字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>Areas without footprints overlap, and nobody knows which structures they share: the number analysed in the city, and its percentage, stay empty.</source>
        <translation>没有建筑轮廓的分区重叠，无法知道它们共有哪些建筑结构：全市已分析数量及其百分比为空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>“{name}”: {n} damaged sites lie in areas without footprints (features {ids}) where nobody knows how many structures were analysed. They count as damaged, so the city has no percentage. Give footprints or the number of structures there, or leave these areas out.</source>
        <translation>“{name}”：{n} 个受损点位于没有建筑轮廓的分区（要素 {ids}），无法知道那里分析了多少建筑结构。它们计为受损，因此全市没有百分比。请给出那里的建筑轮廓或建筑结构数，或去掉这些分区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>Areas of “{name}” overlap: {n} buildings or sites lie in more than one. They count in each row, and once in the figures of the city, so the rows add up to more than the city.</source>
        <translation>“{name}”的分区重叠：{n} 栋建筑物或损毁点位于多个分区。它们在每一行中都计入，在城市数字中只计一次，因此各行之和大于全市。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>{n} buildings have a class that spans “{word}”, from which buildings count as damaged. They are not counted as damaged; split their class first if you know more.</source>
        <translation>{n} 栋建筑物的等级跨越受损起始等级“{word}”。它们不计为受损；如了解更多情况，请先拆分其等级。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_crosswalk.py"/>
        <source>Table “{path}” needs the columns source_class (the value in the data) and damage_class (0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed; empty: not analysed), and for a value between two classes damage_class_high.</source>
        <translation>表格“{path}”需要列 source_class（数据中的值）和 damage_class（0 无，1 可能，2 中度，3 严重，4 毁坏；空：未分析），介于两级之间的值还需要 damage_class_high。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_crosswalk.py"/>
        <source>Table “{path}”: damage_class takes 0 to 4, none, possible, moderate, severe, destroyed, or nothing for not analysed; damage_class_high a higher one. Correct these lines (line: value): {ids}.</source>
        <translation>表格“{path}”：damage_class 可取 0 到 4、none、possible、moderate、severe、destroyed，未分析则不填；damage_class_high 取更高的值。请更正以下各行（行：值）：{ids}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_crosswalk.py"/>
        <source>Table “{path}” gives a value two different classes in these lines (line: value): {ids}. Keep one.</source>
        <translation>表格“{path}”在以下各行中给同一个值两个不同的等级（行：值）：{ids}。请只保留一个。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_dates.py"/>
        <source>“{layer}”: dates in “{field}” are written in {n} ways ({forms}); each was read as what it is.</source>
        <translation>“{layer}”：“{field}”中的日期有 {n} 种写法（{forms}）；已分别按其写法读取。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_dates.py"/>
        <source>“{layer}”: these values of “{field}” are no dates and became empty: {values}.</source>
        <translation>“{layer}”：“{field}”的以下值不是日期，已变为空：{values}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_dates.py"/>
        <source>“{layer}”: in these dates of “{field}” nothing tells the day from the month, so they became empty: {values}. Say with DATE_ORDER which comes first.</source>
        <translation>“{layer}”：“{field}”的以下日期无法区分日和月，已变为空：{values}。请用 DATE_ORDER 说明哪个在前。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: the dates of a Copernicus product lie in its table of images (source), which was not found, so they are unknown. Give the product's zip as it was published.</source>
        <translation>“{name}”：Copernicus 产品的日期在其影像表 (source) 中，但未找到该表，因此日期未知。请按发布原样给出产品的 zip 文件。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: the product's table of images lacks these ids of “{field}”: {ids}.</source>
        <translation>“{name}”：产品的影像表缺少“{field}”的以下标识：{ids}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: the numbers of its date fields are not in order of time; epochs were numbered by date: {order}.</source>
        <translation>“{name}”：其日期字段的编号不按时间顺序；期次已按日期编号：{order}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: {n} sites have their dates in another order than most; their records were put in order of time.</source>
        <translation>“{name}”：{n} 个损毁点的日期顺序与多数不同；其记录已按时间排序。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_fillers.py"/>
        <source>“{layer}”: “{value}” in “{field}” is a filler and became empty ({n} features).</source>
        <translation>“{layer}”：“{field}”中的“{value}”是填充值，已变为空（{n} 个要素）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>“{name}”: none of its damage values is known: {values}. Give a CROSSWALK_TABLE that says what they mean: a CSV file with the columns source_class and damage_class (0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed, empty: not analysed).</source>
        <translation>“{name}”：其损毁值均无法识别：{values}。请给出说明其含义的 CROSSWALK_TABLE：含 source_class 和 damage_class 列的 CSV 文件（0 无，1 可能，2 中度，3 严重，4 毁坏，空：未分析）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>{n} records are about no site by the crosswalk table and were left out: {values}.</source>
        <translation>按对照表，{n} 条记录不针对任何损毁点，未纳入：{values}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>These values are in no crosswalk and got no class, since guessing would be worse: {values}. Write what they mean into a copy of {table} and give it as CROSSWALK_TABLE.</source>
        <translation>这些值不在任何对照表中，没有等级，因为猜测更糟：{values}。请将其含义写入 {table} 的副本，并作为 CROSSWALK_TABLE 给出。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>{n} records span two classes in their source and were put into the lower one, as you chose.</source>
        <translation>{n} 条记录在数据源中跨两级，已按您的选择归入较低等级。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>{n} records span two classes in their source and were put into the higher one, as you chose.</source>
        <translation>{n} 条记录在数据源中跨两级，已按您的选择归入较高等级。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_overlay.py"/>
        <source>Distances and areas measured in {crs}.</source>
        <translation>距离和面积以 {crs} 测量。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_product.py"/>
        <source>“{name}”: these files in it cannot be read and were left out: {files}.</source>
        <translation>“{name}”：其中以下文件无法读取，未纳入：{files}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_product.py"/>
        <source>“{name}” holds no layer that can be read. A damage product is a zip, a GeoPackage, a shapefile, a geodatabase or a GeoJSON file.</source>
        <translation>“{name}”没有可读取的图层。损毁评估产品应为 zip、GeoPackage、shapefile、地理数据库或 GeoJSON 文件。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_ratios.py"/>
        <source>Table “{path}”: the ratios in lines {ids} must satisfy 0 ≤ low ≤ central ≤ high ≤ 100 %.</source>
        <translation>表格“{path}”：第 {ids} 行的比率必须满足 0 ≤ low ≤ central ≤ high ≤ 100%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_ratios.py"/>
        <source>Table “{path}”: the ratios in lines {ids} are lower than those of a lighter damage class of the same use.</source>
        <translation>表格“{path}”：第 {ids} 行的比率低于同一用途较轻损毁等级的比率。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_ratios.py"/>
        <source>No damage ratio is known for the uses {uses}: low and high take the lowest and highest ratio of all uses in {table}.</source>
        <translation>用途 {uses} 没有已知的损毁率：低值和高值取 {table} 中所有用途的最低和最高比率。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_records.py"/>
        <source>“{name}”: {n} features have no geometry and were left out (features {ids}).</source>
        <translation>“{name}”：{n} 个要素没有几何图形，未纳入（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_records.py"/>
        <source>“{name}”: {n} features are exact copies of others and count once (features {ids}).</source>
        <translation>“{name}”：{n} 个要素是其他要素的完全相同副本，只计一次（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}” holds no damage sites. Choose a layer with features, or check its filter and selection. Where a product found no damage, there is nothing to overlay.</source>
        <translation>图层“{name}”没有损毁点。请选择有要素的图层，或检查其过滤器和选择。产品未发现损毁时，无可叠加。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}” has no field damage_class, so it is not a standardised damage layer. Run “Standardise damage” (standardisedamage) on it first and give its result here. Its fields are: {fields}.</source>
        <translation>图层“{name}”没有字段 damage_class，因此不是标准化损毁图层。请先对其运行“损毁标准化”(standardisedamage)，并在此给出其结果。其字段为：{fields}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}”: damage_class_high is below damage_class in features {ids}. It is the upper end of a class that spans several; correct it or leave it empty.</source>
        <translation>图层“{name}”：要素 {ids} 的 damage_class_high 低于 damage_class。它是跨多级的等级的上限；请更正或留空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}”: {field} holds {values} (features {ids}), but a class is a whole number from 0 (none) to 4 (destroyed), or empty where not analysed. Run “Standardise damage” (standardisedamage) on the product, with a crosswalk table where its words are not known.</source>
        <translation>图层“{name}”：{field} 为 {values}（要素 {ids}），但等级应为 0（无）到 4（毁坏）的整数，未分析则为空。请对产品运行“损毁标准化”(standardisedamage)，其用词无法识别时使用对照表。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}”: {field} holds {values} (features {ids}), which are not dates of the form 2024-05-03. Correct them or leave them empty; “Standardise damage” (standardisedamage) reads other forms.</source>
        <translation>图层“{name}”：{field} 为 {values}（要素 {ids}），不是 2024-05-03 形式的日期。请更正或留空；“损毁标准化”(standardisedamage) 可读取其他形式。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: {n} sites have a damage_class_high but no damage_class (features {ids}); taken as not analysed.</source>
        <translation>“{name}”：{n} 个损毁点有 damage_class_high 但没有 damage_class（要素 {ids}）；视为未分析。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: the date of the image (sensor_date) is missing for {n} of {all} rows. They take the place of their epoch in the order of time, else they count as oldest.</source>
        <translation>“{name}”：{all} 行中有 {n} 行缺少影像日期 (sensor_date)。它们按其期次排入时间顺序，否则计为最早。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: {n} sites are not analysed at the epoch used but are at another one; they count as not analysed. Choose the epoch “all” to use what is known of every epoch.</source>
        <translation>“{name}”：{n} 个损毁点在所用期次未分析，但在另一期次已分析；它们计为未分析。要使用每个期次的已知内容，请选择期次“all”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: {n} sites share their coordinate with another, at {places} coordinates, up to {most} on one. Reports placed on a quarter or a street instead of a building look like that: they all meet the one building there.</source>
        <translation>“{name}”：{n} 个损毁点与其他损毁点坐标相同，共 {places} 个坐标，同一坐标最多 {most} 个。定位在片区或街道而非建筑物上的报告就是这样：它们都落在那里的同一栋建筑物上。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: none of its {n} xBD label files holds a labelled building with coordinates. Choose the files from after the disaster (…_post_disaster.json).</source>
        <translation>“{name}”：其 {n} 个 xBD 标签文件中均没有带坐标的已标注建筑物。请选择灾后的文件 (…_post_disaster.json)。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: {n} xBD files from before the disaster have no labels and were passed over.</source>
        <translation>“{name}”：{n} 个灾前的 xBD 文件没有标签，已略过。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: these xBD files give their buildings in pixels only and were left out: {files}.</source>
        <translation>“{name}”：以下 xBD 文件只以像素给出建筑物，未纳入：{files}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: these xBD files cannot be read and were left out: {files}.</source>
        <translation>“{name}”：以下 xBD 文件无法读取，未纳入：{files}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>{n} buildings have a range of damage classes: low takes the lower class, high the higher, central the mean of both.</source>
        <translation>{n} 栋建筑物的损毁等级为范围：低值取较低等级，高值取较高等级，中间值取两者平均。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}” holds points, which have no footprint. Use building footprints, or name the field that holds the footprint in square metres.</source>
        <translation>图层“{name}”为点，没有占地面积。请使用建筑轮廓，或指定以平方米计的占地面积字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Footprints measured in {crs}.</source>
        <translation>占地面积以 {crs} 测量。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}” has no field “{field}” with the damage class (0 none to 4 destroyed). Use the buildings that “Damage overlay” makes, or choose the field. Its fields are: {fields}.</source>
        <translation>图层“{name}”没有含损毁等级（0 无，4 毁坏）的字段“{field}”。请使用“损毁叠加”生成的建筑物，或选择字段。其字段为：{fields}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: “{high}” is below “{field}” in features {ids}. It is the highest class a building may have: correct these features or leave it empty.</source>
        <translation>图层“{name}”：要素 {ids} 的“{high}”低于“{field}”。它是建筑物可能的最高等级：请更正这些要素或留空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: “{field}” holds values that are no damage class ({values}) in features {ids}. Classes are 0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed; use “Standardise damage” for other codes.</source>
        <translation>图层“{name}”：“{field}”在要素 {ids} 中的值不是损毁等级（{values}）。等级为 0 无，1 可能，2 中度，3 严重，4 毁坏；其他代码请使用“损毁标准化”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: the levels in “{field}” are not numbers, or negative, in features {ids}. Correct them or leave them empty.</source>
        <translation>图层“{name}”：“{field}”中的楼层数在要素 {ids} 中不是数字或为负。请更正或留空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>The number of levels is not known for {n} of {all} damaged buildings: they are taken as {levels:g}, as the parameter says.</source>
        <translation>{all} 栋受损建筑物中有 {n} 栋楼层数未知：按参数设定，视为 {levels:g} 层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: the footprint in “{field}” is not a number, or negative, in features {ids}. Correct them or leave them empty.</source>
        <translation>图层“{name}”：“{field}”中的占地面积在要素 {ids} 中不是数字或为负。请更正或留空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Areas overlap: {n} buildings lie in several. Each area counts them, the total counts them once.</source>
        <translation>分区重叠：{n} 栋建筑物位于多个分区。每个分区都计入，总数只计一次。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>{n} of {all} damaged buildings lie outside the areas: they are in no row and not in the total.</source>
        <translation>{all} 栋受损建筑物中有 {n} 栋位于分区之外：不在任何一行中，也不计入总数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>{n} of {all} buildings have no damage class: they were not analysed, and are neither damaged nor undamaged here.</source>
        <translation>{all} 栋建筑物中有 {n} 栋没有损毁等级：未经分析，在此既不算受损也不算未损毁。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>None of the {n} buildings is damaged.</source>
        <translation>{n} 栋建筑物均未受损。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>The bulk density must be above 0 t/m³; {value:g} was given.</source>
        <translation>堆积密度必须大于 0 吨/立方米；给出的是 {value:g}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>What a truck carries must be above 0 m³; {value:g} was given.</source>
        <translation>每车装载量必须大于 0 立方米；给出的是 {value:g}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>The height of a storey must be above 0 m; {value:g} was given.</source>
        <translation>楼层高度必须大于 0 米；给出的是 {value:g}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>FEMA volumes are for destroyed buildings: {homes} homes (low, central and high are light, medium and heavy vegetation) and {others} other buildings of {storey_m:g} m a storey. Lighter damage is not estimated.</source>
        <translation>FEMA 体积针对毁坏建筑物：{homes} 栋住宅（低值、中间值和高值为稀疏、中等和茂密植被）和 {others} 栋其他建筑物，每层 {storey_m:g} 米。较轻的损毁不估算。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>{n} of {all} damaged buildings are not estimated: their footprint, or a factor for their type and class, is not known. “unestimated_pct” says their share.</source>
        <translation>{all} 栋受损建筑物中有 {n} 栋未估算：其占地面积，或其类型和等级的系数未知。“unestimated_pct”说明其占比。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>Cubic metres and truckloads are empty: they need the bulk density of the debris, for which no source gives a value that would fit everywhere. Give it in t/m³.</source>
        <translation>立方米数和车次为空：它们需要瓦砾的堆积密度，而没有任何来源给出处处适用的值。请以吨/立方米给出。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>Tonnes are empty: the method gives volumes, and the bulk density of the debris is not given.</source>
        <translation>吨数为空：该方法给出体积，而未给出瓦砾的堆积密度。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>The structural types {types} are not known: low and high take the lightest and the heaviest of all types in {table}, central their mean.</source>
        <translation>结构类型 {types} 未知：低值和高值取 {table} 中所有类型的最轻和最重者，中间值取其平均。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}” is not a table of debris factors. Give the columns type, damage_class, t_m2_low, t_m2_central, t_m2_high, or those of debris_factors_hazus.csv.</source>
        <translation>表格“{path}”不是瓦砾系数表。请给出列 type、damage_class、t_m2_low、t_m2_central、t_m2_high，或 debris_factors_hazus.csv 的各列。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: lines {ids} need a unit weight of at least 0 and percentages between 0 and 100.</source>
        <translation>表格“{path}”：第 {ids} 行需要不小于 0 的单位重量和 0 到 100 之间的百分比。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: in lines {ids} the factors must satisfy 0 ≤ {low} ≤ {central} ≤ {high}.</source>
        <translation>表格“{path}”：第 {ids} 行的系数必须满足 0 ≤ {low} ≤ {central} ≤ {high}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: lines {ids} give neither tonnes nor cubic metres.</source>
        <translation>表格“{path}”：第 {ids} 行既没有吨数，也没有立方米数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: lines {ids} repeat a type that an earlier line has.</source>
        <translation>表格“{path}”：第 {ids} 行与前面行的类型重复。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/hit_facilities.py"/>
        <source>“{name}” has damage classes of its own, as graded in the product; they are kept. Where they are empty, nobody analysed.</source>
        <translation>“{name}”有产品评定的自身损毁等级；予以保留。为空处即未经分析。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/hit_streets.py"/>
        <source>Streets count as damaged along the parts within {match_m:g} m of a damaged site, where debris may lie: the plugin's own rule. Nobody has looked at the streets themselves.</source>
        <translation>街道在距受损点 {match_m:g} 米以内的部分计为受损，那里可能有瓦砾：本插件自定的规则。街道本身未经实地查看。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>Matching damage to buildings</source>
        <translation>正在将损毁与建筑物匹配</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>Finding the area of each building</source>
        <translation>正在查找每栋建筑物所在的分区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>Layer “{name}” has neither dates (sensor_date) nor epochs, so nobody can tell which site of a building is the latest. Choose the rule “worst” or “majority”, or add the dates.</source>
        <translation>图层“{name}”既没有日期 (sensor_date) 也没有期次，因此无法判断建筑物的哪个损毁点最新。请选择规则“worst”或“majority”，或添加日期。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>None of the {n} sites of “{name}” lies in “{areas}” ({damaged} of them are damaged). Check that both show the same city and that their CRSs are right.</source>
        <translation>“{name}”的 {n} 个损毁点均不在“{areas}”内（其中 {damaged} 个受损）。请检查两者是否显示同一座城市，以及其坐标参照系 (CRS) 是否正确。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>{n} sites of “{name}” ({damaged} of them damaged) lie outside “{areas}”.</source>
        <translation>“{name}”的 {n} 个损毁点（其中 {damaged} 个受损）位于“{areas}”之外。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>{n} damage sites lie outside the analysed land, and {buildings} damaged buildings, which do not count (field damaged_outside_n). Check that the analysed area is that of the product.</source>
        <translation>{n} 个损毁点和 {buildings} 栋受损建筑物位于已分析土地之外，不计入（字段 damaged_outside_n）。请检查已分析区域是否为该产品的区域。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>{n} of {all} damage sites have no building within {match_m:g} m ({damaged} of them are damaged); they count where an area has no footprints, and are kept in the layer of unmatched sites.</source>
        <translation>{all} 个损毁点中有 {n} 个在 {match_m:g} 米内没有建筑物（其中 {damaged} 个受损）；它们在没有建筑轮廓的分区计入，并保留在未匹配损毁点图层中。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>The population of “{name}” is not people: floor area or buildings stand in for them, which is enough for shares but not for numbers. How many people lived in damaged buildings is not known: spread people over the buildings first (“Population to buildings”).</source>
        <translation>“{name}”的人口不是人口：它以建筑面积或建筑物代替，足以计算占比，但不足以得出人数。居住在受损建筑物中的人数未知：请先将人口分配到建筑物（“人口分配到建筑物”）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>“{name}”: no field of levels is chosen, so floor area is unknown; the footprint stands beside it.</source>
        <translation>“{name}”：没有选择楼层数字段，因此建筑面积未知；旁边列出占地面积。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>“{name}”: the number of levels is unknown for {n} of {all} buildings ({wrong} hold something that is not a number). Their floor area is left out, not guessed.</source>
        <translation>“{name}”：{all} 栋建筑物中有 {n} 栋楼层数未知（{wrong} 栋的内容不是数字）。其建筑面积不计入，不作推测。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>“{name}”: the field {field} is empty for {n} of {all} buildings; they stand apart as “{word}”.</source>
        <translation>“{name}”：字段 {field} 在 {all} 栋建筑物中有 {n} 栋为空；它们单列为“{word}”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_area.py"/>
        <source>The product does not say which area it analysed. Without that nobody knows what is undamaged, so shares of damaged buildings cannot be computed.</source>
        <translation>产品未说明分析了哪个区域。没有这一信息就无法知道什么未损毁，因此无法计算受损建筑物占比。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_area.py"/>
        <source>The image footprints of “{name}” miss its area of interest; the whole area counts as analysed.</source>
        <translation>“{name}”的影像覆盖范围与其关注区域不相交；整个区域计为已分析。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>SCHEME = custom needs CLASS_FIELD, the field that holds the damage, and CROSSWALK_TABLE, a CSV file with the columns source_class and damage_class (0 none to 4 destroyed, empty: not analysed). Copy one of resources/tables/damage_*.csv of the plugin to start from.</source>
        <translation>SCHEME = custom 需要 CLASS_FIELD（含损毁的字段）和 CROSSWALK_TABLE（含 source_class 和 damage_class 列的 CSV 文件；0 无，4 毁坏，空：未分析）。可复制插件的 resources/tables/damage_*.csv 之一作为起点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>{key}: “{layer}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation>{key}：“{layer}”没有字段“{field}”。其字段为：{fields}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{layer}” holds {n} epochs with fields of their own, so {key} was not used. To read one epoch alone, name its field in CLASS_FIELD.</source>
        <translation>“{layer}”有 {n} 个期次，各有其字段，因此未使用 {key}。要只读取一个期次，请在 CLASS_FIELD 中指定其字段。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation>“{name}”没有字段“{field}”。其字段为：{fields}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}” is in no scheme that is known (UNOSAT, Copernicus EMS, xBD). Say in CLASS_FIELD which field holds the damage and give a CROSSWALK_TABLE for its values, with SCHEME = custom. Its fields are: {fields}.</source>
        <translation>“{name}”不属于任何已知方案（UNOSAT、Copernicus EMS、xBD）。请在 CLASS_FIELD 中说明哪个字段含有损毁，并为其值给出 CROSSWALK_TABLE，同时设 SCHEME = custom。其字段为：{fields}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}”: its damage layer has no features ({layers}). Check its filter and selection, or get the product again.</source>
        <translation>“{name}”：其损毁图层没有要素（{layers}）。请检查其过滤器和选择，或重新获取产品。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}” holds no graded buildings. Its layers are: {layers}. Where one of them holds damage, name its field in CLASS_FIELD and give a CROSSWALK_TABLE, with SCHEME = custom.</source>
        <translation>“{name}”没有已评级的建筑物。其图层为：{layers}。如其中之一含有损毁，请在 CLASS_FIELD 中指定其字段，并给出 CROSSWALK_TABLE，同时设 SCHEME = custom。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>Layer “{name}” grades {n} features that are neither buildings, roads nor facilities; it was left out.</source>
        <translation>图层“{name}”评级的 {n} 个要素既不是建筑物、道路，也不是设施；未纳入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>{n} of {all} records have no date, so nobody can tell which of two is newer.</source>
        <translation>{all} 条记录中有 {n} 条没有日期，因此无法判断两条中哪条较新。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>{sites} sites at {epochs} epochs: the counts are of records, so a site counts once an epoch. The chart shows each site's newest record.</source>
        <translation>{sites} 个损毁点，{epochs} 个期次：计数按记录进行，因此一个损毁点每个期次计一次。图表显示每个损毁点的最新记录。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>The product outlines buildings, undamaged ones among them. In a city without footprints the damage sites can be chosen as its buildings too; then every figure is about the buildings that the product drew.</source>
        <translation>产品绘出了建筑物轮廓，其中也有未损毁的。在没有建筑轮廓的城市，也可将损毁点选作其建筑物；此时每个数字都针对产品所绘的建筑物。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{n} records were left out because a newer product, or one that could see the place, grades the same site. From oldest to newest: {products}.</source>
        <translation>{n} 条记录未纳入，因为较新的产品或能看到该地点的产品已对同一损毁点评级。从最早到最新：{products}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{n} records have the outline of another with a newer image, or one that could see the place, and were left out.</source>
        <translation>{n} 条记录的轮廓与另一条记录相同，而后者影像较新或能看到该地点；前者未纳入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{n} records are exact copies of records in another layer and count once.</source>
        <translation>{n} 条记录是另一图层中记录的完全相同副本，只计一次。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>“{name}” mixes points, lines or polygons: each site became a point on its surface.</source>
        <translation>“{name}”混有点、线或多边形：每个损毁点都转为其面上的点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{places} coordinates hold {many} sites or more each, copies included, {n} in all (at most {most}, at {x:.6f}, {y:.6f}). Such reports were often placed on the middle of a street or district and not on their building: check them before they are counted by building.</source>
        <translation>{places} 个坐标各有 {many} 个或更多损毁点，含副本，共 {n} 个（最多 {most} 个，位于 {x:.6f}, {y:.6f}）。此类报告常被定位在街道或区的中心，而不在其建筑物上：请在按建筑物计数之前加以检查。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>Layer “{name}”: the field “{field}” holds {n} different values, at most {most} kinds of service can be told apart. Choose a field with the kind of facility (clinic, school), not its name.</source>
        <translation>图层“{name}”：字段“{field}”有 {n} 个不同的值，最多可区分 {most} 种服务类型。请选择含设施类型（诊所、学校）的字段，而不是其名称。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>None of the {n} facilities of “{name}” lies within {max_snap_m:g} m of a street, so nobody could reach one. Check that both layers are of the same city and have the right CRS, or raise the longest way to a street.</source>
        <translation>“{name}”的 {n} 个设施均不在街道的 {max_snap_m:g} 米内，因此无人可以到达。请检查两个图层是否属于同一座城市、坐标参照系 (CRS) 是否正确，或增大到街道的最长距离。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>“{name}”: {n} of {all} facilities lie farther than {max_snap_m:g} m from any street and serve nobody (features {ids}).</source>
        <translation>“{name}”：{all} 个设施中有 {n} 个距任何街道超过 {max_snap_m:g} 米，不服务任何人（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>Layer “{name}”: the field “{field}” is empty for all facilities. Choose the field with the kind of facility, or none to take all as one kind.</source>
        <translation>图层“{name}”：字段“{field}”对所有设施都为空。请选择含设施类型的字段；不选择则全部视为同一类型。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>“{name}”: {n} facilities have no class in “{field}” and do not count (features {ids}).</source>
        <translation>“{name}”：{n} 个设施在“{field}”中没有类型，不计入（要素 {ids}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Layer “{name}” has none of the criteria {lacking}. Use the areas that “Damage overlay” makes, joined with what else is known of them, or give a table of criteria of your own. Its fields are: {fields}.</source>
        <translation>图层“{name}”没有以下任何标准：{lacking}。请使用“损毁叠加”生成的分区，并连接其他已知情况，或给出自有标准表。其字段为：{fields}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Ranked by the plugin's own criteria: {given}. Not known of these areas, and so not considered: {lacking}.</source>
        <translation>按本插件自定的标准排名：{given}。这些分区未知、因而未考虑的标准：{lacking}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Nothing is known of the damage in {n} areas, which were not analysed: they have no rank.</source>
        <translation>{n} 个分区的损毁情况不明，未经分析：没有排名。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>No criterion names a phase (absorptive, adaptive, transformative): “phase” is empty.</source>
        <translation>没有标准指明阶段（absorptive、adaptive、transformative）：“phase”为空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Phases are the plugin's own rule, not UN-Habitat's: the first of {phases} whose criteria score {from_score:g} of 100 or more, else {last}.</source>
        <translation>阶段按本插件自定的规则，而非联合国人居署的规则：取 {phases} 中标准得分达到 {from_score:g}（满分 100）或以上的第一个，否则取 {last}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>{n} ranked areas have no phase: the criteria that would decide are not known there.</source>
        <translation>{n} 个有排名的分区没有阶段：用于判定的标准在那里未知。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden for {n} steps of the order (field suppressed).</source>
        <translation>顺序中 {n} 个步骤低于 {minimum:g} 人的计数以及可据以推算的数字已隐藏（字段 suppressed）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{people:.0f} people reached no facility before the event either and are not counted as cut off (field never_reached): {away:.0f} live too far from any street, for the others no street ever led to one.</source>
        <translation>{people:.0f} 人在事件发生前也无法到达任何设施，不计为被隔断（字段 never_reached）：{away:.0f} 人住处距任何街道过远，其余的人从来没有街道通往设施。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{people:.0f} people reached no facility before the event either and are not counted as cut off (field never_reached).</source>
        <translation>{people:.0f} 人在事件发生前也无法到达任何设施，不计为被隔断（字段 never_reached）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Nobody is cut off: there is a way around each of the {n} blocked parts.</source>
        <translation>无人被隔断：{n} 个堵塞路段均可绕行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Proved: no order of the {n} parts that decide is better. Found chain by chain it is as good.</source>
        <translation>已证明：{n} 个起决定作用的路段没有更好的顺序。逐链找到的顺序同样好。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Proved: no order of the {n} parts that decide is better. Found chain by chain it would be worse by {gap:.2f} %.</source>
        <translation>已证明：{n} 个起决定作用的路段没有更好的顺序。逐链找到的顺序会差 {gap:.2f}%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Found chain by chain: the best order of the {n} parts that decide is better by {gap:.2f} %.</source>
        <translation>逐链找到：{n} 个起决定作用的路段的最优顺序要好 {gap:.2f}%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{n} parts decide the order, {loops} of them where there is more than one way: more than the {most} of which every order is compared. It was found chain by chain, each time the one that reconnects most people for its cost. People wait at most {given:.0f} % longer than in the best order: so much is proved, usually it is far less.</source>
        <translation>{n} 个路段决定顺序，其中 {loops} 个有一条以上通路：超过可比较所有顺序的上限 {most} 个。顺序为逐链找到，每次取单位成本恢复连通人数最多的链。人们的等待最多比最优顺序长 {given:.0f}%：这一点已经证明，通常远小于此。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{n} parts decide, more than the {most} of which every order is compared. This order reconnects at most {given:.1f} % fewer people than the best within the budget: so much is proved.</source>
        <translation>{n} 个路段起决定作用，超过可比较所有顺序的上限 {most} 个。此顺序恢复连通的人数最多比预算内的最优顺序少 {given:.1f}%：这一点已经证明。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Proved: no choice among the {n} parts that decide reconnects more people within the budget. Found chain by chain it would be {gap:.2f} % fewer.</source>
        <translation>已证明：在 {n} 个起决定作用的路段中，没有其他选择能在预算内使更多人恢复连通。逐链找到的选择会少 {gap:.2f}%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>The order costs {spent:.6g} of the budget of {budget:.6g}.</source>
        <translation>该顺序花费 {spent:.6g}，预算为 {budget:.6g}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Lengths measured in {crs}.</source>
        <translation>长度以 {crs} 测量。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Finding the blocked parts</source>
        <translation>正在查找堵塞路段</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Finding the streets at the services</source>
        <translation>正在查找服务所在的街道</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Finding the streets at the homes</source>
        <translation>正在查找住宅所在的街道</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Choosing what to clear first</source>
        <translation>正在选择优先清理的路段</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Nothing says which streets of “{name}” are blocked: choose the field that does (BLOCKED_FIELD), or give damage sites (DAMAGE).</source>
        <translation>没有内容说明“{name}”的哪些街道堵塞：请选择说明堵塞的字段 (BLOCKED_FIELD)，或给出损毁点 (DAMAGE)。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>The reach of debris (BLOCK_M) must be above 0 m; {value:g} was given.</source>
        <translation>瓦砾波及范围 (BLOCK_M) 必须大于 0 米；给出的是 {value:g}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>The budget must be 0 or more; {value:g} was given.</source>
        <translation>预算必须为 0 或更大；给出的是 {value:g}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/standardise_damage.py"/>
        <source>The crosswalk table “{table}” leaves every record out, so there is no damage layer.</source>
        <translation>对照表“{table}”略去了所有记录，因此没有损毁图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/standardise_damage.py"/>
        <source>“{name}” is a table without geometry. Choose the layer of damage sites, or make one with “Create points layer from table” of the Processing toolbox.</source>
        <translation>“{name}”是没有几何图形的表格。请选择损毁点图层，或用数据处理工具箱中的“从表格创建点图层”生成。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: lines {ids} have negative costs. Correct them.</source>
        <translation>表格“{path}”：第 {ids} 行的成本为负。请更正。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: in lines {ids} the low cost is above the central one, or the central above the high one. Put them in order.</source>
        <translation>表格“{path}”：第 {ids} 行的低值成本高于中间值，或中间值高于高值。请按顺序排列。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: lines {ids} give no low or no high cost. The central cost stands in, so the range is too narrow there.</source>
        <translation>表格“{path}”：第 {ids} 行没有低值或高值成本。以中间值成本代替，因此那里的范围过窄。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: the column “{column}” has several values ({values}). Amounts in different currencies or of different years cannot be added: convert them to one.</source>
        <translation>表格“{path}”：列“{column}”有多个值（{values}）。不同货币或不同年份的金额不能相加：请换算为同一种。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Unit costs from GDP per person (Huizinga et al. 2017), in {currency} of {year}: the source gives no range, so low and high are too narrow. Bring the amounts to today with the inflation since {year}. Corrections made for floods are not applied.</source>
        <translation>由人均国内生产总值推算的单位成本（Huizinga et al. 2017），以 {year} 年 {currency} 计：来源未给出范围，因此低值和高值过窄。请用自 {year} 年以来的通货膨胀将金额调整到目前。针对洪水的修正不适用。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_mapping.py"/>
        <source>The role “{role}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation>角色“{role}”没有字段“{field}”。其字段为：{fields}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_mapping.py"/>
        <source>“{name}”: {n} values of “{column}” cannot be read as “{field}” and are left empty there (features {ids}; for example {examples}).</source>
        <translation>“{name}”：“{column}”的 {n} 个值无法读作“{field}”，在其中留空（要素 {ids}；例如 {examples}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_mapping.py"/>
        <source>“{name}”: {n} values of “{field}” lie outside {low:g} to {high:g} (features {ids}). Correct them.</source>
        <translation>“{name}”：“{field}”的 {n} 个值超出 {low:g} 至 {high:g} 的范围（要素 {ids}）。请更正。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>“Standardise damage” turns it into classes that can be compared.</source>
        <translation>“损毁标准化”可将其转换为可比较的等级。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>“Import footprints” reads it whole.</source>
        <translation>“导入建筑轮廓”可将其完整读取。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>“Public space quality” scores its answers as they are.</source>
        <translation>“公共空间质量”按原样对其答复计分。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>It has columns of {vendor}: {columns}.</source>
        <translation>它有 {vendor} 的列：{columns}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>It has columns that suit this: {columns}.</source>
        <translation>它有与此相符的列：{columns}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>Its column “{column}” holds known words: {words}.</source>
        <translation>其列“{column}”含有已知词语：{words}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>It lacks {fields}, which this role needs.</source>
        <translation>它缺少此角色所需的 {fields}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>Neither its name nor its columns tell what it is; only its geometry would do.</source>
        <translation>从名称和列都看不出它是什么；只有其几何图形符合。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>Its name “{name}” says so.</source>
        <translation>其名称“{name}”说明了这一点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/damage.py"/>
        <source>Damaged places by class and date: products of UNOSAT or Copernicus EMS, or a field assessment, made comparable by “Standardise damage”.</source>
        <translation>按等级和日期列出的受损地点：UNOSAT 或 Copernicus EMS 的产品，或实地评估，经“损毁标准化”后可相互比较。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/damage.py"/>
        <source>Areas analysed for damage</source>
        <translation>损毁已分析区域</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/damage.py"/>
        <source>Where damage was looked for, without which no share of damaged buildings can be told: the area of interest in the product of UNOSAT or Copernicus EMS.</source>
        <translation>查看过损毁的区域，没有它就无法得出受损建筑物占比：即 UNOSAT 或 Copernicus EMS 产品中的关注区域。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>How many people live where, on points or buildings: from “Population to buildings”, or from census tables such as the common operational population statistics (COD-PS) joined to areas.</source>
        <translation>各处居住人数，为点或建筑物：来自“人口分配到建筑物”，或来自连接到分区的普查表格，如通用业务数据集人口统计 (COD-PS)。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Population grid (people per cell)</source>
        <translation>人口网格（每像元人数）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>How many people live in each cell, where there is no census by small area: WorldPop or GHS-POP, clipped to the city.</source>
        <translation>每个像元的居住人数，用于没有小区域普查之处：WorldPop 或 GHS-POP，裁剪到城市。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Public space survey</source>
        <translation>公共空间调查</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Answers about single open spaces, for their quality: an export of KoboToolbox, ODK or QField.</source>
        <translation>关于各个开放空间质量的答复：KoboToolbox、ODK 或 QField 的导出文件。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Household survey</source>
        <translation>住户调查</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Answers of households on water, sanitation, rooms, building and tenure, for SDG 11.1.1: an export of KoboToolbox or ODK, or a sample of the census.</source>
        <translation>住户关于供水、卫生设施、房间、建筑和权属的答复，用于 SDG 11.1.1：KoboToolbox 或 ODK 的导出文件，或普查样本。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Displacement</source>
        <translation>流离失所</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Displaced, returned and host people by area and round of counting: from the Displacement Tracking Matrix of IOM (DTM) or local authorities.</source>
        <translation>按分区和统计轮次列出的流离失所者、返回者和收容社区人口：来自国际移民组织的流离失所跟踪表 (DTM) 或地方当局。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Tenure</source>
        <translation>权属</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>By what right people hold land and buildings, disputes and evidence: a view exported from the Social Tenure Domain Model (STDM), or the land registry; names are never shown.</source>
        <translation>人们凭何种权利持有土地和建筑物、争议和凭证：从社会权属领域模型 (STDM) 导出的视图，或土地登记；绝不显示姓名。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Sites and camps</source>
        <translation>安置点和营地</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Camps and collective sites, to check them against humanitarian standards: from the camp management cluster or the DTM.</source>
        <translation>营地和集体安置点，用于对照人道主义标准进行检查：来自营地管理群组或 DTM。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>The city that figures are about: from the municipality, or from the administrative boundaries of an OpenStreetMap import.</source>
        <translation>数字所针对的城市：来自市政当局，或来自 OpenStreetMap 导入的行政边界。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Urban extent</source>
        <translation>城市范围</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>How far the city is built, whatever the municipal border says: from “Urban extent” or “Degree of urbanisation”, or a published urban centre.</source>
        <translation>城市建成区实际到达之处，不论市政边界如何：来自“城市范围”或“城市化程度”，或已公布的城市中心。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Neighbourhoods or districts</source>
        <translation>社区或区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>What results are told for: from the municipality or the common operational boundaries (COD-AB) of your country; where there are none, from “Make areas”.</source>
        <translation>结果按此说明：来自市政当局或本国的通用业务数据集行政边界 (COD-AB)；如没有，则来自“创建分区”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Footprints that people, damage and access are measured on: from OpenStreetMap, Overture, Google, Microsoft or the cadastre, through “Import footprints”.</source>
        <translation>测量人口、损毁和可达性所依据的建筑轮廓：通过“导入建筑轮廓”从 OpenStreetMap、Overture、Google、Microsoft 或地籍获取。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Centre lines of streets and paths, joined where they meet, that walks, street land and blocks are made from: from OpenStreetMap through “Import OpenStreetMap”, or the municipality.</source>
        <translation>街道和小路的中心线，在相接处连接，用于计算步行、街道用地和街区：通过“导入 OpenStreetMap”从 OpenStreetMap 获取，或来自市政当局。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Parks, squares, playgrounds and other open land that may be public: from the municipality's register, or from OpenStreetMap through “Import OpenStreetMap”.</source>
        <translation>公园、广场、游乐场及其他可能属于公共的开放土地：来自市政登记册，或通过“导入 OpenStreetMap”从 OpenStreetMap 获取。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Schools, clinics, water points and other facilities with their sector and state: from line ministries, field surveys, OpenStreetMap or Overture places.</source>
        <translation>学校、诊所、供水点及其他设施，附部门和状况：来自主管部委、实地调查、OpenStreetMap 或 Overture 地点数据。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Where public transport is boarded, for SDG 11.2.1: from the operator's timetable data (GTFS), or from OpenStreetMap through “Import OpenStreetMap”.</source>
        <translation>公共交通上车处，用于 SDG 11.2.1：来自运营方的时刻表数据 (GTFS)，或通过“导入 OpenStreetMap”从 OpenStreetMap 获取。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>What land is used for, for the mix of uses: from the municipal plan, or land use polygons of OpenStreetMap or Overture.</source>
        <translation>土地的用途，用于计算用途混合度：来自市政规划，或 OpenStreetMap 或 Overture 的土地利用多边形。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Lakes, rivers and the sea, which are not land of the city: from OpenStreetMap through “Import OpenStreetMap”, or the national mapping agency.</source>
        <translation>湖泊、河流和海洋，不属于城市土地：通过“导入 OpenStreetMap”从 OpenStreetMap 获取，或来自国家测绘机构。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Hazard zones</source>
        <translation>灾害危险区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Where floods, landslides or other hazards reach, by class: from the disaster management agency, or a flood model made into polygons.</source>
        <translation>洪水、滑坡或其他灾害波及的区域，按等级划分：来自灾害管理机构，或转换为多边形的洪水模型。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Elevation</source>
        <translation>高程</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Height of the ground, for slopes and the low-lying coast: from the national mapping agency, or a free global model such as Copernicus DEM or SRTM.</source>
        <translation>地面高度，用于坡度和低洼海岸：来自国家测绘机构，或免费的全球模型，如 Copernicus DEM 或 SRTM。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>The built-up part of the city as areas (not single footprints), as an alternative denominator: from the municipality, or made from a built-up grid.</source>
        <translation>以面表示的城市建成区（非单个建筑轮廓），可作为另一种分母：来自市政当局，或由建成区网格制作。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/solver/programme.py"/>
        <source>The solver could not be started as a program of its own: it now works inside QGIS, which may not answer until the time limit.</source>
        <translation>无法将求解器作为独立程序启动：它现在在 QGIS 内运行，QGIS 在到达时限之前可能没有响应。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/street_classes.py"/>
        <source>No street of “{streets}” lies in “{areas}”. Check that they show the same city and that both layers have the right CRS.</source>
        <translation>“{areas}”内没有“{streets}”的街道。请检查它们是否显示同一座城市，以及两个图层的坐标参照系 (CRS) 是否正确。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/street_classes.py"/>
        <source>None of the {n} features of “{name}” belongs to the network “{network}” ({counts}). Check the class field, or take the network “walk”.</source>
        <translation>“{name}”的 {n} 个要素均不属于网络“{network}”（{counts}）。请检查等级字段，或采用网络“walk”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/street_classes.py"/>
        <source>“{name}”: not part of the network “{network}”: {counts}.</source>
        <translation>“{name}”：不属于网络“{network}”：{counts}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” cannot be read ({reason}). Check the path and your rights to the file.</source>
        <translation>无法读取表格“{path}”（{reason}）。请检查路径和您对该文件的权限。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” is not a text file. Save it as CSV (UTF-8) and choose that file.</source>
        <translation>表格“{path}”不是文本文件。请保存为 CSV (UTF-8) 并选择该文件。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” is not a readable CSV file ({reason}).</source>
        <translation>表格“{path}”不是可读取的 CSV 文件（{reason}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” has no rows. It needs a header line ({columns}) and rows below it.</source>
        <translation>表格“{path}”没有行。它需要一行表头（{columns}）及其下的各行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: columns {columns} appear twice. Keep one of each.</source>
        <translation>表格“{path}”：列 {columns} 出现两次。每列请只保留一个。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” lacks the columns {columns}. It has: {given}. Add them to its header.</source>
        <translation>表格“{path}”缺少列 {columns}。它有：{given}。请将其加入表头。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: lines {ids} have more cells than the header. Put texts that hold the separator between double quotes.</source>
        <translation>表格“{path}”：第 {ids} 行的单元格多于表头。请将含有分隔符的文本放在双引号中。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: column “{column}” is empty in lines {ids}. Fill it.</source>
        <translation>表格“{path}”：第 {ids} 行的列“{column}”为空。请填写。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: lines {ids} repeat a value of “{column}” that an earlier line has. Keep one of each.</source>
        <translation>表格“{path}”：第 {ids} 行的“{column}”值与前面行的值重复。每项请只保留一行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: column “{column}” takes {expected}. Correct these lines (line: value): {ids}.</source>
        <translation>表格“{path}”：列“{column}”可取 {expected}。请更正以下各行（行：值）：{ids}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/admin_levels.py"/>
        <source>&amp;Use as areas</source>
        <translation>用作分区(&amp;U)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/admin_levels.py"/>
        <source>Areas from OpenStreetMap</source>
        <translation>来自 OpenStreetMap 的分区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/admin_levels.py"/>
        <source>level {level}: {n} ({names})</source>
        <translation>级别 {level}：{n} 个（{names}）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>What is this layer?</source>
        <translation>这是什么图层？</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Role of the layer</source>
        <translation>图层的角色</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>&amp;It is</source>
        <translation>它是(&amp;I)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Fields of the role and columns</source>
        <translation>角色的字段与列</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>&amp;Copy it into the city's GeoPackage (the original is not touched)</source>
        <translation>复制到城市的 GeoPackage 中（原件不受影响）(&amp;C)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>A copy travels with the city and carries the fields under the names above. Without a copy the layer stays where it is, and must be there whenever a step runs.</source>
        <translation>副本随城市一起移动，并以上述名称保存各字段。如不复制，图层留在原处，每次运行步骤时都必须在那里。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>This layer is temporary: without a copy it ends with QGIS.</source>
        <translation>此图层是临时图层：若不复制，关闭 QGIS 后即消失。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>{role} (likely)</source>
        <translation>{role}（可能）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>No method of this version works with a layer of this kind.</source>
        <translation>本版本中没有使用此类图层的方法。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>What the methods look for</source>
        <translation>方法所需的字段</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Column of this layer</source>
        <translation>本图层的列</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Needed</source>
        <translation>必需</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Until now this is “{layer}”, which stays in the GeoPackage.</source>
        <translation>目前使用的是“{layer}”，它仍保留在 GeoPackage 中。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{label}: the layer cannot be opened. Choose it again, or put its file back.</source>
        <translation>{label}：无法打开图层。请重新选择，或将其文件放回原处。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} has no coordinate reference system.</source>
        <translation>{layer} 没有坐标参照系。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>Set CRS…</source>
        <translation>设置坐标参照系…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} is empty.</source>
        <translation>{layer} 为空。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>The filter of {layer} leaves nothing.</source>
        <translation>{layer} 的过滤器未留下任何要素。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} has edits that are not saved yet; they count.</source>
        <translation>{layer} 有尚未保存的编辑；这些编辑会计入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} is being edited.</source>
        <translation>{layer} 正在编辑。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>Save edits</source>
        <translation>保存编辑</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} lies elsewhere than the other layers. Its CRS may be wrong, or it is another city.</source>
        <translation>{layer} 与其他图层不在同一位置。其坐标参照系可能有误，或者它属于另一座城市。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>The data is there.</source>
        <translation>数据已就绪。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>All layers show the same city. Their CRSs differ ({names}); that is no problem.</source>
        <translation>所有图层显示同一座城市。它们的坐标参照系不同（{names}）；这没有问题。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>All layers show the same city and share one CRS ({name}).</source>
        <translation>所有图层显示同一座城市，并使用同一坐标参照系（{name}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>Changes: {layer}</source>
        <translation>变化：{layer}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/chart.py"/>
        <source>Bar chart</source>
        <translation>条形图</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/chart.py"/>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/check_findings.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/check_findings.py"/>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/check_findings.py"/>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Open the folder of a city</source>
        <translation>打开城市文件夹</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Choose a city packed for hand-over</source>
        <translation>选择为移交而打包的城市</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Unpack it into this folder</source>
        <translation>解包到此文件夹</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>This copy of the plugin has no sample city.</source>
        <translation>此插件副本不含示例城市。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Sample city</source>
        <translation>示例城市</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>The sample city cannot be copied: “{folder}” cannot be written: {reason}.</source>
        <translation>无法复制示例城市：无法写入“{folder}”：{reason}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>New city</source>
        <translation>新建城市</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>&amp;Name of the city</source>
        <translation>城市名称(&amp;N)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Results are kept in {folder}.</source>
        <translation>结果保存在 {folder}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_map.py"/>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>areas, points or buildings with numbers of people</source>
        <translation>带有人数的分区、点或建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>Layers of the city</source>
        <translation>城市图层</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>Bring data in</source>
        <translation>引入数据</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>{city}, kept in {folder}</source>
        <translation>{city}，保存在 {folder}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>&amp;New city…</source>
        <translation>新建城市(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>&amp;Open a city…</source>
        <translation>打开城市(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>{role} (optional)</source>
        <translation>{role}（可选）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>Choose a field…</source>
        <translation>选择字段…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/form.py"/>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/form.py"/>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/form.py"/>
        <source>folded away</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Runs of “{step}”</source>
        <translation>“{step}”的运行记录</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Choose one run to see its record, or two to compare them.</source>
        <translation>选择一次运行可查看其记录，选择两次可进行比较。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Record of the run</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>&amp;Run it again</source>
        <translation>再次运行(&amp;R)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Copy as &amp;qgis_process</source>
        <translation>复制为 qgis_process 命令(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Copy as P&amp;ython</source>
        <translation>复制为 Python(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Save as &amp;model…</source>
        <translation>另存为模型(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Show changes on the map</source>
        <translation>在地图上显示变化</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>What the last run changed in the layer of the run before</source>
        <translation>上次运行相对于前一次运行对图层的更改</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Nothing differs: same layers, settings and figures.</source>
        <translation>没有不同：图层、设置和数字均相同。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Save as a model</source>
        <translation>另存为模型</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Drop layers or files here, or add them: what each is gets proposed from its columns, and you confirm.</source>
        <translation>将图层或文件拖放到此处，或添加它们：插件根据各列推断其类型，由您确认。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Add a layer</source>
        <translation>添加图层(&amp;A)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Take away</source>
        <translation>移除(&amp;T)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>The layer stays in the GeoPackage, without this role.</source>
        <translation>图层保留在 GeoPackage 中，但不再具有此角色。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Unpack…</source>
        <translation>解包(&amp;U)…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Pack for hand-over…</source>
        <translation>打包移交(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Urban Profiling</source>
        <translation>Urban Profiling</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>No city yet. Everything of a city is kept in one folder.</source>
        <translation>尚无城市。一座城市的所有内容都保存在一个文件夹中。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>A step was interrupted by a crash or a power cut. What it had half made is gone; every finished result is there.</source>
        <translation>有一个步骤因崩溃或断电而中断。未完成的部分已清除；所有已完成的结果都在。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>{role}: a new copy is in the city.</source>
        <translation>{role}：新副本已在城市中。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Choose layers</source>
        <translation>选择图层</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>“{file}” cannot be opened as a layer.</source>
        <translation>无法将“{file}”作为图层打开。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/import_card.py"/>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/key_button.py"/>
        <source>{what} ({key})</source>
        <translation>{what}（{key}）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/labels.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/land_task.py"/>
        <source>Measuring open spaces</source>
        <translation>正在测量开放空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a layer…</source>
        <translation>选择图层…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>{layer} (not there)</source>
        <translation>{layer}（不存在）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>{name} (not in the project)</source>
        <translation>{name}（不在工程中）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a layer</source>
        <translation>选择图层</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Layer of {file}</source>
        <translation>{file} 的图层</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a file or a layer…</source>
        <translation>选择文件或图层…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>There is no city yet.</source>
        <translation>尚无城市。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>The city's folder is not there. Plug its drive in again, or open the city where it is now.</source>
        <translation>城市文件夹不存在。请重新接入其所在的驱动器，或从城市现在的位置打开。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>There is no layer yet: {what}.</source>
        <translation>尚无图层：{what}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>Choose above: {what}.</source>
        <translation>请在上方选择：{what}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>First run “{what}”.</source>
        <translation>请先运行“{what}”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>First run “{what}” of the workflow “{workflow}”.</source>
        <translation>请先运行工作流“{workflow}”中的“{what}”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/notice.py"/>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/notice.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Pack {city} for hand-over</source>
        <translation>打包 {city} 以供移交</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Writes the whole city into one .zip that opens on another computer. Layers about single people or households stay behind unless you tick them.</source>
        <translation>将整个城市写入一个可在另一台计算机上打开的 .zip 文件。除非勾选，否则关于个人或住户的图层不会包含在内。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Layers that go along</source>
        <translation>随附图层</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Goes along</source>
        <translation>随附</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Sensitive</source>
        <translation>敏感</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Keep their sensitive &amp;columns (disability, contacts)</source>
        <translation>保留其敏感列（残疾、联系方式）(&amp;C)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Keep &amp;folders and user names in the records</source>
        <translation>在记录中保留文件夹和用户名(&amp;F)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>&amp;Pack</source>
        <translation>打包(&amp;P)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Show the &amp;file</source>
        <translation>显示文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>yes, stays behind</source>
        <translation>是，不随附</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>columns {names} are emptied</source>
        <translation>清空列 {names}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Packed: {file}, {size} MB. Left out: {left}.</source>
        <translation>已打包：{file}，{size} MB。未包含：{left}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Install packages…</source>
        <translation>安装软件包…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Choose the folder with Python packages (.whl)</source>
        <translation>选择包含 Python 软件包 (.whl) 的文件夹</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Installed: {names}.</source>
        <translation>已安装：{names}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Restart QGIS to use them.</source>
        <translation>重新启动 QGIS 后即可使用。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>“{folder}” holds no package that is missing here and made for Python {version} on this system. Missing: {names}.</source>
        <translation>“{folder}”中没有此处缺少且适用于本系统 Python {version} 的软件包。缺少：{names}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Still to come</source>
        <translation>待完成</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Reading the layers…</source>
        <translation>正在读取图层…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>{percent} %, {time}</source>
        <translation>{percent}%，{time}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Show fewer notes</source>
        <translation>显示较少提示</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Show {n} more notes</source>
        <translation>再显示 {n} 条提示</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Out of date: {reason}.</source>
        <translation>已过时：{reason}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/result_card.py"/>
        <source>Show &amp;layers</source>
        <translation>显示图层(&amp;L)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/result_card.py"/>
        <source>&amp;Earlier runs…</source>
        <translation>以前的运行(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/role_table.py"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/role_table.py"/>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/role_table.py"/>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>This version of the plugin has no “{algorithm}”.</source>
        <translation>此版本的插件没有“{algorithm}”。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>{what}: the run read only some features of “{layer}”, selected or let through then. Its record does not say all of that, so that it cannot be repeated.</source>
        <translation>{what}：该次运行只读取了“{layer}”中当时选中或通过过滤器的部分要素。其记录未载明全部情况，因此无法重复运行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>{what}: “{layer}” is not there any more, so that the run cannot be repeated. Choose another in the form of the step.</source>
        <translation>{what}：“{layer}”已不存在，因此无法重复运行。请在步骤的表单中选择其他图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>{what}: the layer is in this project alone, where no other program sees it. Save it to a file, and run the step with that.</source>
        <translation>{what}：该图层仅在此工程中，其他程序看不到。请将其保存为文件，并用该文件运行步骤。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_model.py"/>
        <source>“{path}” could not be written. Choose another folder.</source>
        <translation>无法写入“{path}”。请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>By</source>
        <translation>运行者</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>The run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>What it read</source>
        <translation>读取内容</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Layers it made</source>
        <translation>生成的图层</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>{n} features</source>
        <translation>{n} 个要素</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>{count}, edited</source>
        <translation>{count}，已编辑</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/runner.py"/>
        <source>The run ended without a result. View › Panels › Log Messages › Processing may say why.</source>
        <translation>运行结束但没有结果。“视图 › 面板 › 日志信息 › 数据处理”中可能有原因说明。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/session.py"/>
        <source>Copying {layer}…</source>
        <translation>正在复制 {layer}…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/session.py"/>
        <source>Mending {layer}…</source>
        <translation>正在修正 {layer}…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/small_map.py"/>
        <source>Map of the space</source>
        <translation>空间地图</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Verified, open to all</source>
        <translation>已核实，对所有人开放</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Nothing left in this list</source>
        <translation>此列表中已无剩余项</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Choose another list above, or go on to the next step.</source>
        <translation>请在上方选择另一个列表，或进入下一步。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Check later</source>
        <translation>稍后检查</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Many alike…</source>
        <translation>批量判定相似空间…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Back</source>
        <translation>上一个</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{area} ({size_class})</source>
        <translation>{area}（{size_class}）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>On the map as</source>
        <translation>地图上的类型</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>If it is public</source>
        <translation>是否公共</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>People near</source>
        <translation>附近人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Nearby</source>
        <translation>附近</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>In the source</source>
        <translation>数据源中的信息</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>it is {value} % of the city's land</source>
        <translation>占城市土地的 {value}%</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{n} within {metres} m in a straight line</source>
        <translation>直线距离 {metres} 米内 {n} 人</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{space} overlaps ({area})</source>
        <translation>{space} 与其重叠（{area}）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{space} touches</source>
        <translation>{space} 与其相接</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{space} {metres} m away</source>
        <translation>{space} 相距 {metres} 米</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Choose a name and a folder. Imported layers and results are kept there in one GeoPackage.</source>
        <translation>选择名称和文件夹。导入的图层和结果保存在该处的一个 GeoPackage 中。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Go on where you stopped: choose the folder of a city.</source>
        <translation>从上次停止处继续：选择城市文件夹。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Somebody handed you a city as a .zip: choose it, and where to put it.</source>
        <translation>他人以 .zip 文件移交给您一座城市：选择该文件及存放位置。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>&amp;Sample city</source>
        <translation>示例城市(&amp;S)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>A small invented city whose figures are known, to try the workflow. It is copied to your documents.</source>
        <translation>一座虚构的小城市，其数字已知，可用来试用工作流。它将复制到您的文档文件夹。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>needs: {what}</source>
        <translation>需要：{what}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>out of date: {reason}</source>
        <translation>已过时：{reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>{n} layers</source>
        <translation>{n} 个图层</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>{n} of {all} have a verdict</source>
        <translation>{all} 个中 {n} 个已有判定</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>Before the run</source>
        <translation>运行前</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>{n} more findings</source>
        <translation>另有 {n} 个发现的问题</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>The last run was interrupted, by a crash or a power cut. What it had half made is gone; earlier results are unchanged. Run it again.</source>
        <translation>上次运行因崩溃或断电而中断。未完成的部分已清除；以前的结果不变。请再次运行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>CRS of {layer}</source>
        <translation>{layer} 的坐标参照系</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Save the brief</source>
        <translation>保存简报</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>The brief is saved: {file}</source>
        <translation>简报已保存：{file}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>&amp;Open it</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Save &amp;brief as PDF…</source>
        <translation>将简报保存为 PDF(&amp;B)…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/take_layer.py"/>
        <source>“{layer}” cannot be read. Check that its file is still there.</source>
        <translation>无法读取“{layer}”。请检查其文件是否仍在原处。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/take_layer.py"/>
        <source>“{layer}” has no coordinate reference system. Set it in the layer's properties, then add it.</source>
        <translation>“{layer}”没有坐标参照系。请在图层属性中设置，然后添加。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/timetable.py"/>
        <source>Public transport timetables (GTFS)</source>
        <translation>公共交通时刻表 (GTFS)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/timetable.py"/>
        <source>Stops of {file}</source>
        <translation>{file} 的站点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>The layer of open spaces cannot be opened.</source>
        <translation>无法打开开放空间图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>“{name}” lacks the fields {fields}. Run the open space inventory and use its result.</source>
        <translation>“{name}”缺少字段 {fields}。请运行“开放空间清单”并使用其结果。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>“{name}” cannot be changed: its file is read-only, or of a kind that QGIS cannot write. Copy it into the city's GeoPackage.</source>
        <translation>无法更改“{name}”：其文件为只读，或其格式 QGIS 无法写入。请将其复制到城市的 GeoPackage 中。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>“{name}” is being edited in QGIS. Save or cancel the edits there: verdicts are written at once and would get in their way.</source>
        <translation>“{name}”正在 QGIS 中编辑。请在那里保存或取消编辑：判定会立即写入，可能与编辑冲突。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>The verdict was not written to “{name}”: {reason}. Check that no other program has the file open for writing and that the disk is not full, then give it again.</source>
        <translation>判定未写入“{name}”：{reason}。请检查是否有其他程序正以写入方式打开该文件、磁盘是否已满，然后重新判定。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>{done} of {total} spaces have a verdict; these hold {land} of the land.</source>
        <translation>{total} 个空间中 {done} 个已有判定，占土地的 {land}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>public space and streets, of the city's land</source>
        <translation>公共空间和街道，占城市土地</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>streets and verified spaces alone</source>
        <translation>仅计街道和已核实的空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>open public space, of the city's land</source>
        <translation>公共开放空间，占城市土地</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>from verified spaces alone</source>
        <translation>仅计已核实的空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>if all that is not decided were public</source>
        <translation>若未判定者均为公共</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>Which spaces to go through</source>
        <translation>要查看哪些空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>Of which kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>Every kind</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>There is no inventory of open spaces yet.</source>
        <translation>尚无开放空间清单。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>{place} of {n}, largest first</source>
        <translation>第 {place} 个，共 {n} 个，从大到小</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Rejected: no public space</source>
        <translation>已否决：非公共空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>To be checked</source>
        <translation>待查</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>&amp;Give it to {n} spaces</source>
        <translation>应用于 {n} 个空间(&amp;G)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>One verdict for many alike</source>
        <translation>对多个相似空间作一次判定</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Only those without a name</source>
        <translation>仅限无名称的空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Up to a size of</source>
        <translation>面积不超过</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Show them on the &amp;map</source>
        <translation>在地图上显示(&amp;M)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Back to the single space</source>
        <translation>返回单个空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Only of the kind “{kind}”</source>
        <translation>仅限“{kind}”类型</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Only with “{access}”</source>
        <translation>仅限准入为“{access}”</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>No space without a verdict is like that. Take a larger size or fewer limits.</source>
        <translation>没有符合条件的未判定空间。请增大面积上限或减少限制条件。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>{n} spaces without a verdict, {area} together.</source>
        <translation>{n} 个未判定空间，共 {area}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Open public space stays at {after} % of the city's land.</source>
        <translation>公共开放空间仍占城市土地的 {after}%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Open public space goes from {before} % to {after} % of the city's land.</source>
        <translation>公共开放空间占城市土地的比例从 {before}% 变为 {after}%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>If all that is not decided were public, it would stay at {after} %.</source>
        <translation>若未判定者均为公共，则仍为 {after}%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>If all that is not decided were public, it would go from {before} % to {after} %.</source>
        <translation>若未判定者均为公共，则从 {before}% 变为 {after}%。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_measures.py"/>
        <source>Measuring the spaces; verdicts can be given meanwhile…</source>
        <translation>正在测量空间；其间可以进行判定…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_measures.py"/>
        <source>Choose areas in “City data” to see the city's figures here.</source>
        <translation>在“城市数据”中选择分区，即可在此查看城市的数字。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_page.py"/>
        <source>Verify</source>
        <translation>核实</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_page.py"/>
        <source>Taken back: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_page.py"/>
        <source>Again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Open to all</source>
        <translation>对所有人开放</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Restricted</source>
        <translation>限制进入</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>For a fee</source>
        <translation>收费</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Access unknown</source>
        <translation>准入未知</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Not looked at yet</source>
        <translation>尚未查看</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Without a verdict</source>
        <translation>未判定</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>{n} spaces: {what}</source>
        <translation>{n} 个空间：{what}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>less than 1 s</source>
        <translation>不足 1 秒</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{count}, filtered</source>
        <translation>{count}，已过滤</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 point</source>
        <translation>1 个点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} points</source>
        <translation>{n} 个点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 line</source>
        <translation>1 条线</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} lines</source>
        <translation>{n} 条线</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 polygon</source>
        <translation>1 个多边形</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} polygons</source>
        <translation>{n} 个多边形</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} rows</source>
        <translation>{n} 行</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Run what is in&amp;complete</source>
        <translation>运行未完成的步骤(&amp;C)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Runs, in order, every step that is ready or out of date.</source>
        <translation>依次运行所有就绪或已过时的步骤。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>No city yet</source>
        <translation>尚无城市</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Run again</source>
        <translation>再次运行(&amp;R)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Next: {step}</source>
        <translation>下一步(&amp;N)：{step}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Works offline</source>
        <translation>可离线使用</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Running: {step}</source>
        <translation>正在运行：{step}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>took {time}</source>
        <translation>用时 {time}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>Run what is incomplete</source>
        <translation>运行未完成的步骤</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>{what}: {workflow}</source>
        <translation>{what}：{workflow}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>{done} of {all} steps done</source>
        <translation>{all} 个步骤中 {done} 个已完成</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/packages.py"/>
        <source>This QGIS lacks the Python packages {names} (shapely must be 2.0 or newer). Install a full QGIS (Windows: the standalone installer or OSGeo4W “qgis-full”; Debian and Ubuntu: python3-scipy, python3-shapely), or use Urban Profiling › Install packages from a folder.</source>
        <translation>此 QGIS 缺少 Python 软件包 {names}（shapely 须为 2.0 或更新版本）。请安装完整的 QGIS（Windows：独立安装程序或 OSGeo4W “qgis-full”；Debian 和 Ubuntu：python3-scipy、python3-shapely），或使用 Urban Profiling › 从文件夹安装软件包。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>City…</source>
        <translation>城市…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>The city: its layers, the workflows with their state, the last figures</source>
        <translation>城市：其图层、各工作流及其状态、最新数字</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Public space…</source>
        <translation>公共空间…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Open public space, streets and access on foot, step by step (SDG 11.7.1)</source>
        <translation>公共开放空间、街道和步行可达性，逐步进行 (SDG 11.7.1)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Recovery…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>After a disaster or a war: what is hit, what it costs and where to begin, step by step</source>
        <translation>灾害或战争之后：哪些受损、成本多少、从何处着手，逐步进行</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Public space: quality, fairness, new sites…</source>
        <translation>公共空间：质量、公平、新选址…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>What people say of the spaces, who is left out, and where new ones would serve most</source>
        <translation>人们如何评价空间、谁被排除在外、新空间建在何处受益最广</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Open a small invented city whose figures are known, to try things</source>
        <translation>打开一座数字已知的虚构小城市，以供试用</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Toolbox</source>
        <translation>工具箱</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Show every method in the Processing toolbox</source>
        <translation>在数据处理工具箱中显示所有方法</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Install packages from a folder…</source>
        <translation>从文件夹安装软件包…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>For a QGIS that lacks Python packages: unpack those you have on disk</source>
        <translation>适用于缺少 Python 软件包的 QGIS：解包磁盘上已有的软件包</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>The user guide, on this computer</source>
        <translation>本机上的用户指南</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>Boundaries, names and designations on the map are those of the data; showing them is no endorsement and no judgement on the legal status of any place.</source>
        <translation>地图上的边界、名称和称谓均来自数据；显示它们并不表示认可，也不表示对任何地方的法律地位作出判断。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: out of date, {reason}.</source>
        <translation>{step}：已过时，{reason}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: failed when it ran last; the figures are older.</source>
        <translation>{step}：上次运行失败；数字较旧。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: interrupted when it ran last; the figures are older.</source>
        <translation>{step}：上次运行中断；数字较旧。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: runs again just now; the figures are older.</source>
        <translation>{step}：目前正在重新运行；数字较旧。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>There is nothing to tell in a brief yet: none of the steps whose figures it shows has been run in “{city}”. Run the workflow, then save the brief.</source>
        <translation>简报目前没有内容：其所示数字的各步骤在“{city}”中均未运行。请运行工作流，然后保存简报。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>its data changed</source>
        <translation>其数据已更改</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/doubts.py"/>
        <source>Not run, so that its figures are missing here: {steps}.</source>
        <translation>未运行，因此此处没有其数字：{steps}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/doubts.py"/>
        <source>Steps of the assessment that were not run: {steps}.</source>
        <translation>未运行的评估步骤：{steps}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/doubts.py"/>
        <source>Still to be verified: {left} of {n} candidates.</source>
        <translation>仍待核实：{n} 个候选中的 {left} 个。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/origins.py"/>
        <source>{role} ({file})</source>
        <translation>{role}（{file}）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/result_text.py"/>
        <source>fewer than {n}</source>
        <translation>少于 {n}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/words.py"/>
        <source>{n} billion</source>
        <translation>{n} 十亿</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/words.py"/>
        <source>{n} million</source>
        <translation>{n} 百万</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/wheels.py"/>
        <source>“{file}” cannot be unpacked into “{folder}”: {reason}. Close QGIS and try again.</source>
        <translation>无法将“{file}”解包到“{folder}”：{reason}。请关闭 QGIS 后重试。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/wheels.py"/>
        <source>“{file}” is not a sound package and was left out.</source>
        <translation>“{file}”不是完好的软件包，未纳入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/compare.py"/>
        <source>The two layers are in different coordinate systems ({one}, {other}).</source>
        <translation>两个图层使用不同的坐标参照系（{one}、{other}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/folders.py"/>
        <source>In “{folder}” several GeoPackages are of a city: {names}. Move all but one to another folder, then open the city again.</source>
        <translation>“{folder}”中有多个城市 GeoPackage：{names}。请只保留一个，将其余移到其他文件夹，然后重新打开城市。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/folders.py"/>
        <source>“{folder}” cannot be a city's folder: QGIS opens no layer where a “|” is in the path. Choose another.</source>
        <translation>“{folder}”不能作为城市文件夹：路径含有“|”时 QGIS 无法打开图层。请另选一个。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/folders.py"/>
        <source>“{folder}” lies too deep: with the GeoPackage its path has {size} letters of at most {most}. Move it nearer to the top, or shorten the names of folders.</source>
        <translation>“{folder}”层级过深：加上 GeoPackage 后路径有 {size} 个字符，最多允许 {most} 个。请将其移到更高层级，或缩短文件夹名称。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>A step is running. Wait until it has ended, then pack the city again.</source>
        <translation>有步骤正在运行。请等它结束后再打包城市。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>“{path}” could not be written: {reason}. Check that the disk is not full and the folder can be written to. The city itself is unchanged.</source>
        <translation>无法写入“{path}”：{reason}。请检查磁盘是否已满、文件夹是否可写。城市本身不变。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>“{path}” is not a city packed for hand-over: it should hold one folder with a GeoPackage. Nothing was unpacked.</source>
        <translation>“{path}”不是为移交而打包的城市：其中应有一个包含 GeoPackage 的文件夹。未解包任何内容。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>“{path}” cannot be unpacked into “{folder}”: {reason}.</source>
        <translation>无法将“{path}”解包到“{folder}”：{reason}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>“{name}” was made with an older version of the plugin and has to be upgraded, but its backup cannot be written to “{folder}”: {reason}. Free some space, then open it again. Nothing was changed.</source>
        <translation>“{name}”由旧版插件创建，需要升级，但无法将其备份写入“{folder}”：{reason}。请释放一些空间，然后重新打开。未作任何更改。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>The city in “{folder}” is being upgraded in another window. Wait a moment, then open it again.</source>
        <translation>“{folder}”中的城市正在另一个窗口中升级。请稍候，然后重新打开。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>The city in “{folder}” was made with an older version of the plugin and cannot be upgraded: {reason}. Check that the folder can be written to, that the disk is not full and that no other program has the GeoPackage locked.</source>
        <translation>“{folder}”中的城市由旧版插件创建，无法升级：{reason}。请检查文件夹是否可写、磁盘是否已满，以及 GeoPackage 是否被其他程序锁定。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>The record “{record}” in “{folder}” cannot be read: {reason}. Restore it from a copy, or move it away and make the city again; its layers are untouched.</source>
        <translation>无法读取“{folder}”中的记录“{record}”：{reason}。请从副本恢复，或将其移走并重新创建城市；城市的图层不受影响。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>“{folder}” is not there any more: a stick or drive was taken out, or the folder was moved. Put it back, and the work goes on as it was.</source>
        <translation>“{folder}”已不存在：U 盘或驱动器被拔出，或文件夹被移走。请将其放回原处，工作即可照常继续。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>“{path}” is being written by another program. Wait until that has ended, then try again.</source>
        <translation>另一个程序正在写入“{path}”。请等它结束后再试。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>The folder “{folder}” cannot be written: {reason}. Check that the disk is not full, or choose a folder of your own with free space. What was there is unchanged.</source>
        <translation>无法写入文件夹“{folder}”：{reason}。请检查磁盘是否已满，或选择一个您自己的、有可用空间的文件夹。原有内容不变。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>“{path}” cannot be read: {reason}. Restore it from a copy (the folder “backups” may hold one), or open its layers in QGIS one by one.</source>
        <translation>无法读取“{path}”：{reason}。请从副本恢复（“backups”文件夹中可能有一份），或在 QGIS 中逐个打开其图层。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/recording.py"/>
        <source>“{table}” is being written by another run (begun {since} by {user} on {host}). Wait until it has ended, then run again.</source>
        <translation>另一次运行正在写入“{table}”（由 {user} 在 {host} 上于 {since} 开始）。请等它结束后再运行。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/recording.py"/>
        <source>The run cannot be recorded in “{path}”: {reason}. Check that the disk is not full and that the folder can be written to. Nothing was changed.</source>
        <translation>无法将运行记录到“{path}”：{reason}。请检查磁盘是否已满、文件夹是否可写。未作任何更改。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/schema.py"/>
        <source>“{path}” was made with a newer version of Urban Profiling (workspace schema {version}, this one knows {known}). Nothing was changed. Update the plugin to open it; the layers themselves open in any QGIS.</source>
        <translation>“{path}”由较新版本的 Urban Profiling 创建（工作区架构 {version}，本版本支持 {known}）。未作任何更改。请更新插件后再打开；图层本身可在任何 QGIS 中打开。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>needs data</source>
        <translation>需要数据</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>done, with warnings</source>
        <translation>完成，有警告</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>a city</source>
        <translation>一座城市</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>the city's folder</source>
        <translation>城市文件夹</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>a newer version of the plugin</source>
        <translation>较新版本的插件</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>its layer “{table}” is gone</source>
        <translation>其图层“{table}”已不存在</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>another run replaced its layer “{table}”</source>
        <translation>另一次运行替换了其图层“{table}”</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>{setting} changed</source>
        <translation>{setting} 已更改</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>{layer} changed</source>
        <translation>{layer} 已更改</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>{step} is out of date</source>
        <translation>{step} 已过时</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/taking.py"/>
        <source>“{path}” cannot be copied into the city's folder: {reason}.</source>
        <translation>无法将“{path}”复制到城市文件夹：{reason}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Moderate to severe</source>
        <translation>中度至严重</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Between other classes</source>
        <translation>介于其他等级之间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>A word nobody explains</source>
        <translation>无说明的词语</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Damage data</source>
        <translation>损毁数据</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Reads a damage product as it was published: the zip of UNOSAT or Copernicus EMS, xBD, or any layer with a table of its words. Its sites and the area it analysed become layers of the city. Not analysed is never undamaged.</source>
        <translation>按发布原样读取损毁评估产品：UNOSAT 或 Copernicus EMS 的 zip 文件、xBD，或任何附有词语表的图层。其损毁点和已分析区域成为城市图层。未分析绝不等于未损毁。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>sites in the product</source>
        <translation>个产品中的损毁点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>The newest image is of {NEWEST_DATE}.</source>
        <translation>最新影像日期为 {NEWEST_DATE}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Exact copies, which count once: {DUPLICATES_N}.</source>
        <translation>完全相同的副本，只计一次：{DUPLICATES_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{SITES_N} sites</source>
        <translation>{SITES_N} 个损毁点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Records of the damage product of a word that no table explains, which have no class: {UNKNOWN_N}.</source>
        <translation>损毁评估产品中所用词语无任何表格说明、因而没有等级的记录：{UNKNOWN_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Records that the damage product marks as not analysed: {NOT_ANALYSED_N}.</source>
        <translation>损毁评估产品标为未分析的记录：{NOT_ANALYSED_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{AFFECTED_POPULATION} people lived in damaged buildings before the event (not SDG 11.5.1).</source>
        <translation>事件发生前有 {AFFECTED_POPULATION} 人居住在受损建筑物中（非 SDG 11.5.1）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>How many people lived in damaged buildings is not known: there is no population data, or they are too few to be told.</source>
        <translation>居住在受损建筑物中的人数未知：没有人口数据，或人数过少不宜公布。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Damage seen from above is no inspection: what cannot be seen from the air is missing, and a class is no structural grade.</source>
        <translation>从空中看到的损毁不等于实地检查：从空中看不到的损毁没有计入，等级也不是结构评级。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Buildings and people hit</source>
        <translation>受影响的建筑物和人口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Lays the damage over buildings and neighbourhoods: how many of the buildings that were analysed are damaged, how many people lived in them, which services and streets are hit.</source>
        <translation>将损毁叠加到建筑物和社区上：已分析的建筑物中有多少受损，其中住有多少人，哪些服务和街道受到影响。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>of the buildings analysed are damaged</source>
        <translation>的已分析建筑物受损</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{DAMAGED_N} of {ANALYSED_N} buildings analysed.</source>
        <translation>{ANALYSED_N} 栋已分析建筑物中的 {DAMAGED_N} 栋。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Not analysed: {NOT_ANALYSED_N} of {BUILDINGS_N} buildings.</source>
        <translation>未分析：{BUILDINGS_N} 栋建筑物中的 {NOT_ANALYSED_N} 栋。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{DAMAGED_N} of {ANALYSED_N} damaged</source>
        <translation>{ANALYSED_N} 栋中 {DAMAGED_N} 栋受损</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{NOT_ANALYSED_N} of {BUILDINGS_N} buildings were not analysed: nobody knows whether they are damaged, and they are in no figure.</source>
        <translation>{BUILDINGS_N} 栋建筑物中有 {NOT_ANALYSED_N} 栋未分析：是否受损无人知晓，不计入任何数字。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>buildings are damaged; of how many that were analysed is not known</source>
        <translation>栋建筑物受损；已分析总数未知</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>A share needs the area that the product analysed, and buildings or their number in every area.</source>
        <translation>计算占比需要产品的已分析区域，以及建筑物或各分区的建筑物数量。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{DAMAGED_N} damaged, share unknown</source>
        <translation>{DAMAGED_N} 栋受损，占比未知</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>What changed</source>
        <translation>变化情况</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Which damage is new, worse, the same, better or rebuilt: between the last two dates of one product, or between two products that were read one after the other.</source>
        <translation>哪些损毁为新增、加重、不变、减轻或已重建：在同一产品的最近两个日期之间，或在先后读取的两个产品之间。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>a second assessment, or a product with several dates</source>
        <translation>第二次评估，或含多个日期的产品</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>sites are newly damaged</source>
        <translation>个损毁点为新受损</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Worse: {WORSE_N}. The same: {SAME_N}. Better: {BETTER_N}. Rebuilt: {REBUILT_N}.</source>
        <translation>加重：{WORSE_N}。不变：{SAME_N}。减轻：{BETTER_N}。已重建：{REBUILT_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Cannot be compared, for nobody looked at one of the two times: {NOT_COMPARABLE_N}.</source>
        <translation>无法比较，因为两个时间之一无人查看：{NOT_COMPARABLE_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>new: {NEW_N}, worse: {WORSE_N}</source>
        <translation>新增：{NEW_N}，加重：{WORSE_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Newly damaged</source>
        <translation>新受损</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>The same</source>
        <translation>不变</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Not every space has been verified. Those taken from a map and seen by nobody count until they are rejected; beside each headline stands the figure from verified spaces alone.</source>
        <translation>并非每个空间都已核实。取自地图而无人查看过的空间在被否决之前都会计入；每个主要数字旁都列有仅计已核实空间的数字。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Gives every open space an identity, a kind, an access and a status. What a map shows is potential until somebody has looked: edit the status as you verify, and later runs keep your verdicts.</source>
        <translation>为每个开放空间赋予标识、类型、准入和状态。地图所示空间在有人查看之前均为潜在空间：核实时编辑状态，以后的运行会保留您的判定。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of open public space</source>
        <translation>公共开放空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{OPEN_PCT} of the areas' land.</source>
        <translation>占分区土地的 {OPEN_PCT}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Verified spaces alone: {OPEN_VERIFIED_PCT}.</source>
        <translation>仅计已核实的空间：{OPEN_VERIFIED_PCT}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Spaces in the inventory, those that do not count included: {SPACES_N}.</source>
        <translation>清单中的空间数，包括不计入者：{SPACES_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{SPACES_N} spaces</source>
        <translation>{SPACES_N} 个空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Streets are public space too, and SDG 11.7.1 counts their land. Widths come from a field of the streets, or from a table by class of street with a low and a high value.</source>
        <translation>街道也是公共空间，SDG 11.7.1 将其用地计入。宽度取自街道的字段，或取自按街道等级列出低值和高值的表格。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of the land within the areas is street</source>
        <translation>的分区内土地为街道</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Between {STREET_LOW_PCT} and {STREET_HIGH_PCT} with narrow and wide streets.</source>
        <translation>按窄街道和宽街道计，介于 {STREET_LOW_PCT} 与 {STREET_HIGH_PCT} 之间。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Measured widths: {MEASURED_WIDTH_PCT} of street length.</source>
        <translation>实测宽度：占街道长度的 {MEASURED_WIDTH_PCT}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{STREET_PCT} of the land</source>
        <translation>占土地的 {STREET_PCT}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Street land is between {STREET_LOW_PCT} and {STREET_HIGH_PCT} of the land, with narrow and wide streets: widths are measured for {MEASURED_WIDTH_PCT} of the street length, the usual ones of their class elsewhere.</source>
        <translation>按窄街道和宽街道计，街道用地占土地的 {STREET_LOW_PCT} 至 {STREET_HIGH_PCT}：{MEASURED_WIDTH_PCT} 的街道长度有实测宽度，其余采用所属等级的常用宽度。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Street land was sampled on {SAMPLES_N} circles, with a standard error of {STANDARD_ERROR} percentage points.</source>
        <translation>街道用地在 {SAMPLES_N} 个圆内抽样测得，标准误差为 {STANDARD_ERROR} 个百分点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Narrow streets</source>
        <translation>窄街道</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Usual widths</source>
        <translation>常用宽度</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Wide streets</source>
        <translation>宽街道</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Go through the candidates, largest first, and decide which are really public. Every verdict is kept at once, and the city's figures move with it.</source>
        <translation>从大到小逐个查看候选空间，判定哪些确属公共。每个判定立即保存，城市的数字随之变化。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Share of the city</source>
        <translation>城市占比</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>How much of the city, and of each neighbourhood, is open public space and street. Land that is both counts once. Gives the land figure of SDG 11.7.1.</source>
        <translation>城市及各社区有多少土地是公共开放空间和街道。兼属两者的土地只计一次。得出 SDG 11.7.1 的土地数字。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of the land within the areas is open public space or street</source>
        <translation>的分区内土地为公共开放空间或街道</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{OPEN_PCT} open public space, {STREET_PCT} streets.</source>
        <translation>公共开放空间 {OPEN_PCT}，街道 {STREET_PCT}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Streets and verified spaces alone: {SHARE_VERIFIED_PCT}.</source>
        <translation>仅计街道和已核实的空间：{SHARE_VERIFIED_PCT}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{SHARE_PCT} of the land</source>
        <translation>占土地的 {SHARE_PCT}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Access on foot</source>
        <translation>步行可达性</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Who reaches an open public space within five minutes' walk (400 m) along streets. Distances follow the street network, never a straight line. Gives the population figure of SDG 11.7.1.</source>
        <translation>谁能沿街道步行五分钟（400 米）内到达公共开放空间。距离沿街道网络计算，绝非直线距离。得出 SDG 11.7.1 的人口数字。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of residents reach an open public space within {DISTANCE_M}</source>
        <translation>的居民可在 {DISTANCE_M} 内到达公共开放空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{SERVED_N} of {POPULATION_N} people.</source>
        <translation>{POPULATION_N} 人中的 {SERVED_N} 人。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Verified spaces alone: {ACCESS_VERIFIED_PCT}.</source>
        <translation>仅计已核实的空间：{ACCESS_VERIFIED_PCT}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Not reached along streets, counted as not served: {UNREACHED_N} people.</source>
        <translation>沿街道不可达，计为未获服务：{UNREACHED_N} 人。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{ACCESS_PCT} within {DISTANCE_M}</source>
        <translation>{ACCESS_PCT} 在 {DISTANCE_M} 内</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of the floor area, which stands in for people, is within {DISTANCE_M} of an open public space</source>
        <translation>的建筑面积（代替人口）位于公共开放空间 {DISTANCE_M} 内</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>There is no population data, so this is no share of people.</source>
        <translation>没有人口数据，因此这不是人口占比。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{ACCESS_PCT} of floor area</source>
        <translation>建筑面积的 {ACCESS_PCT}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Everything the assessment measures: boundary, neighbourhoods, streets, open spaces, buildings and people. Import an OpenStreetMap extract, or name layers that you have. Nothing is downloaded.</source>
        <translation>评估所测量的一切：边界、社区、街道、开放空间、建筑物和人口。导入 OpenStreetMap 提取数据，或指定已有图层。不会下载任何内容。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>SDG 11.7.1 for this city, with what a reader must know before quoting it.</source>
        <translation>本城市的 SDG 11.7.1，以及引用之前须知的事项。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How safe, inclusive, accessible, comfortable and green each space is, from what people answered or surveyors saw; women's safety apart. Answers are scored by a table that you can change. The scoring is the plugin's own.</source>
        <translation>根据人们的答复或调查员的观察，了解每个空间的安全、包容、可达、舒适和绿化程度；女性安全单列。答复按可修改的表格评分。评分方法由本插件自定。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>mean quality of the spaces that have a score</source>
        <translation>有得分空间的平均质量</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{ANSWERED_N} of {SPACES_N} spaces have answers, from {ANSWERS_N} forms.</source>
        <translation>{SPACES_N} 个空间中 {ANSWERED_N} 个有答复，来自 {ANSWERS_N} 份表单。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Spaces with scores, of all or of a group, that stay hidden because few answered: {SUPPRESSED_N}.</source>
        <translation>因答复人数少而隐藏得分（总体或某群体）的空间：{SUPPRESSED_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Problems in the survey, listed one by one in its own table: {PROBLEMS_N}.</source>
        <translation>调查中的问题，在单独的表格中逐一列出：{PROBLEMS_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>quality {QUALITY_MEAN}</source>
        <translation>质量 {QUALITY_MEAN}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Quality is known for {ANSWERED_N} of {SPACES_N} spaces, those that people were asked about. The scoring is the plugin's own.</source>
        <translation>{SPACES_N} 个空间中仅知 {ANSWERED_N} 个的质量，即人们被问及的空间。评分方法由本插件自定。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Forms or answers of the survey that were doubtful and are listed with it: {PROBLEMS_N}.</source>
        <translation>调查中存疑并随调查列出的表单或答复：{PROBLEMS_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Open to everyone</source>
        <translation>对所有人开放</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Easy to reach</source>
        <translation>易于到达</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Comfort</source>
        <translation>舒适</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Trees and plants</source>
        <translation>树木与植物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Women's safety</source>
        <translation>女性安全</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Public transport</source>
        <translation>公共交通</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Who can walk to public transport: within 500 m of a bus or tram stop, or 1,000 m of a train, metro or ferry (SDG 11.2.1). Stops whose capacity nobody recorded count as bus stops.</source>
        <translation>谁能步行到达公共交通：距公共汽车或有轨电车站点 500 米内，或距火车、地铁或轮渡站点 1,000 米内 (SDG 11.2.1)。运力未记录的站点按公共汽车站点计。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of residents can walk to public transport</source>
        <translation>的居民可步行到达公共交通</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{ACCESS_PCT} near a stop</source>
        <translation>{ACCESS_PCT} 靠近站点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of the floor area, which stands in for people, is within walking distance of public transport</source>
        <translation>的建筑面积（代替人口）位于公共交通的步行距离内</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How well streets connect: crossings, street length and dead ends, scored as in the City Prosperity Index. Many crossings and few dead ends make walks short.</source>
        <translation>街道连通情况：交叉口、街道长度和断头路，按城市繁荣指数评分。交叉口多、断头路少，步行路程就短。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>crossings on a km² of land</source>
        <translation>个交叉口，每平方千米土地</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Crossings in all: {INTERSECTIONS_N}, on {STREET_KM} of street.</source>
        <translation>交叉口总数：{INTERSECTIONS_N}，街道长度 {STREET_KM}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{DEAD_END_PCT} of the places where streets meet or end are dead ends.</source>
        <translation>街道交会或终止处有 {DEAD_END_PCT} 是断头路。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{INTERSECTIONS_KM2} crossings per km²</source>
        <translation>每平方千米 {INTERSECTIONS_KM2} 个交叉口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Crossings</source>
        <translation>交叉口</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How mixed homes, shops, work and other uses are in each neighbourhood: where they are, daily ways are short. 0: one use alone; 100: all uses have the same share. As in the City Prosperity Index.</source>
        <translation>各社区中住宅、商店、工作场所及其他用途的混合程度：混合的地方，日常出行路程短。0：只有一种用途；100：各种用途占比相同。与城市繁荣指数一致。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>mix of land uses in an area, on average</source>
        <translation>分区的土地利用混合度，平均值</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The city as a whole: {MIX_SCORE_CITY}.</source>
        <translation>整个城市：{MIX_SCORE_CITY}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Land without a known use: {UNCLASSIFIED_PCT} of all land.</source>
        <translation>用途未知的土地：占全部土地的 {UNCLASSIFIED_PCT}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>mix {MIX_SCORE_MEAN}</source>
        <translation>混合度 {MIX_SCORE_MEAN}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The mix of land uses leaves out land without a known use, {UNCLASSIFIED_PCT} of all land; streets and water may be among it.</source>
        <translation>土地利用混合度不计用途未知的土地，即全部土地的 {UNCLASSIFIED_PCT}；其中可能包括街道和水域。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Homes</source>
        <translation>住宅</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Shops and offices</source>
        <translation>商店和办公</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Industry</source>
        <translation>工业</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Public institutions</source>
        <translation>公共机构</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Open space</source>
        <translation>开放空间</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Vacant land</source>
        <translation>空置土地</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Farmland</source>
        <translation>农地</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fairness</source>
        <translation>公平</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How evenly open public space is spread over the people of the neighbourhoods and, given a measure of deprivation, whether the poorer have less of it. Needs several neighbourhoods with people.</source>
        <translation>公共开放空间在各社区人口之间的分布是否均匀；如有匮乏程度数据，还可了解较贫困者拥有的是否较少。需要多个有人口的社区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini coefficient of open public space (0: all have the same; 1: one has all)</source>
        <translation>公共开放空间的基尼系数（0：人人相同；1：一人独占）</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SUPPLY_PP} m² for each person, on average.</source>
        <translation>平均每人 {SUPPLY_PP} 平方米。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The best-off tenth of the people has {PALMA_RATIO} times what the worst-off 40 % have together (0.25 when all have the same).</source>
        <translation>拥有最多的十分之一人口所拥有的，是拥有最少的 40% 人口总和的 {PALMA_RATIO} 倍（人人相同时为 0.25）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Concentration index: {CONCENTRATION_INDEX}. Above 0 the deprived have less.</source>
        <translation>集中指数：{CONCENTRATION_INDEX}。大于 0 表示匮乏者拥有较少。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini {GINI}</source>
        <translation>基尼系数 {GINI}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Differences within a neighbourhood are not seen. Open public space where nobody lives, or where the people are not known, is left out of fairness: {SUPPLY_LEFT_OUT} m².</source>
        <translation>社区内部的差异无法反映。无人居住或人口未知处的公共开放空间不计入公平性：{SUPPLY_LEFT_OUT} 平方米。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini coefficient of open public space over floor area, which stands in for people</source>
        <translation>公共开放空间按建筑面积（代替人口）计算的基尼系数</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>There is no population data, so this says nothing of people.</source>
        <translation>没有人口数据，因此这不能说明人口情况。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini {GINI}, over floor area</source>
        <translation>基尼系数 {GINI}，按建筑面积</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fifth with least</source>
        <translation>最少的五分之一</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Second fifth</source>
        <translation>第二个五分之一</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Third fifth</source>
        <translation>第三个五分之一</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fourth fifth</source>
        <translation>第四个五分之一</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fifth with most</source>
        <translation>最多的五分之一</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Where to add</source>
        <translation>在何处增建</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Which of the places where a public space could be (vacant plots, gardens to be opened) would serve most people who have none now. The choice is proved: the result says how far from the best possible it can be at most.</source>
        <translation>在可建公共空间的地点（空置地块、可开放的花园）中，哪些能服务最多目前没有公共空间的人。选择经过证明：结果会说明与最优方案最多相差多少。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of residents would reach an open public space within {DISTANCE_M}, with {CHOSEN_N} new ones</source>
        <translation>的居民将可在 {DISTANCE_M} 内到达公共开放空间，新增 {CHOSEN_N} 处</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_BEFORE_PCT} do today.</source>
        <translation>目前为 {SERVED_BEFORE_PCT}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Proved: at most {GAP_PCT} from the best possible choice.</source>
        <translation>已证明：与最优方案最多相差 {GAP_PCT}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_BEFORE_PCT} → {SERVED_AFTER_PCT}</source>
        <translation>{SERVED_BEFORE_PCT} → {SERVED_AFTER_PCT}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The choice of new sites is not proved to be the best: another may be better by up to {GAP_PCT}.</source>
        <translation>未证明新地点的选择为最优：另一方案可能更好，最多好 {GAP_PCT}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of the floor area, which stands in for people, would be within {DISTANCE_M} of an open public space, with {CHOSEN_N} new ones</source>
        <translation>的建筑面积（代替人口）将位于公共开放空间 {DISTANCE_M} 内，新增 {CHOSEN_N} 处</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_BEFORE_PCT} is today.</source>
        <translation>目前为 {SERVED_BEFORE_PCT}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_AFTER_PCT} of floor area</source>
        <translation>建筑面积的 {SERVED_AFTER_PCT}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>With the first site</source>
        <translation>加第一个地点</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the second</source>
        <translation>再加第二个</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the third</source>
        <translation>再加第三个</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the fourth</source>
        <translation>再加第四个</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the fifth</source>
        <translation>再加第五个</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the sixth</source>
        <translation>再加第六个</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Public space: quality, fairness, new sites</source>
        <translation>公共空间：质量、公平、新选址</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>What this looks at beyond the workflow “Public space”: answers of a survey about the spaces, stops of public transport, land use. Bring what you have; each step says what it needs. Open spaces and people come from the other workflow, so run that first.</source>
        <translation>在“公共空间”工作流之外还考察：关于空间的调查答复、公共交通站点、土地利用。有什么数据就用什么数据；每个步骤都会说明所需内容。开放空间和人口来自另一工作流，因此请先运行该工作流。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>What was found, side by side, with what a reader must know before quoting it. Steps that were not run are left out.</source>
        <translation>并列显示各项结果，以及引用之前须知的事项。未运行的步骤不列出。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/recovery.py"/>
        <source>The city as it was before the event: neighbourhoods, buildings, people, streets and services. Import an OpenStreetMap extract, or name layers that you have. Damage comes in with the next step. Nothing is downloaded.</source>
        <translation>事件发生前的城市：社区、建筑物、人口、街道和服务。导入 OpenStreetMap 提取数据，或指定已有图层。损毁数据在下一步引入。不会下载任何内容。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/recovery.py"/>
        <source>What is hit, what it costs and where to begin, with what a reader must know before quoting it.</source>
        <translation>哪些受损、成本多少、从何处着手，以及引用之前须知的事项。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>What the damage costs and what recovery needs, with a low and a high amount: a first estimate for planning. Give a table of unit costs (a file unit_costs.csv in the city's folder is found by itself), or the GDP per person, from which usual costs of construction follow.</source>
        <translation>损毁造成的成本和恢复所需金额，给出低值和高值：供规划用的初步估算。请提供单位成本表（城市文件夹中的 unit_costs.csv 文件会自动找到），或人均国内生产总值，由此推算常用建筑成本。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>unit costs, or the GDP per person</source>
        <translation>单位成本，或人均国内生产总值</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{CURRENCY} of damage, at replacement cost in prices of {PRICE_YEAR}</source>
        <translation>{CURRENCY} 损毁成本，按 {PRICE_YEAR} 年价格的重置成本计</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>At least {DAMAGE_LOW}, at most {DAMAGE_HIGH}: everything low, or everything high.</source>
        <translation>最少 {DAMAGE_LOW}，最多 {DAMAGE_HIGH}：全部取低值，或全部取高值。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Recovery needs {NEEDS_CENTRAL} ({NEEDS_LOW} to {NEEDS_HIGH}).</source>
        <translation>恢复需要 {NEEDS_CENTRAL}（{NEEDS_LOW} 至 {NEEDS_HIGH}）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>From {COSTED_N} damaged or possibly damaged buildings.</source>
        <translation>根据 {COSTED_N} 栋受损或可能受损的建筑物。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DAMAGE_CENTRAL} {CURRENCY}</source>
        <translation>{DAMAGE_CENTRAL} {CURRENCY}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>The cost is a first estimate, between {DAMAGE_LOW} and {DAMAGE_HIGH} {CURRENCY}: bounds, for low and high costs and shares together.</source>
        <translation>成本为初步估算，介于 {DAMAGE_LOW} 与 {DAMAGE_HIGH} {CURRENCY} 之间：这是成本与比率同取低值或同取高值的界限。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Damaged buildings without a known cost, which are in no amount: {UNCOSTED_N}.</source>
        <translation>成本未知、不计入任何金额的受损建筑物：{UNCOSTED_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Building back better</source>
        <translation>重建得更好</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Inflation</source>
        <translation>通货膨胀</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>How much debris the damaged buildings leave. For cubic metres and truckloads say how heavy loose debris is (its bulk density, from weighed trucks of your city) and what a truck carries.</source>
        <translation>受损建筑物产生多少瓦砾。要得出立方米数和车次，请说明松散瓦砾的重量（堆积密度，来自本市卡车过磅数据）和每车装载量。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>of debris from damaged buildings</source>
        <translation>受损建筑物产生的瓦砾</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DEBRIS_T_LOW} to {DEBRIS_T_HIGH} by the range of the factors.</source>
        <translation>按系数范围为 {DEBRIS_T_LOW} 至 {DEBRIS_T_HIGH}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DEBRIS_M3}, {TRUCKLOADS} truckloads of {TRUCK_M3}.</source>
        <translation>{DEBRIS_M3}，{TRUCKLOADS} 车次，每车 {TRUCK_M3}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>From {ESTIMATED_N} damaged or possibly damaged buildings.</source>
        <translation>根据 {ESTIMATED_N} 栋受损或可能受损的建筑物。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DEBRIS_T_CENTRAL}</source>
        <translation>{DEBRIS_T_CENTRAL}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Debris is estimated from floor area, between {DEBRIS_T_LOW} and {DEBRIS_T_HIGH}; other methods differ by more.</source>
        <translation>瓦砾按建筑面积估算，介于 {DEBRIS_T_LOW} 与 {DEBRIS_T_HIGH} 之间；不同方法之间差异更大。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Damaged buildings whose debris could not be estimated: {UNESTIMATED_N}.</source>
        <translation>无法估算瓦砾的受损建筑物：{UNESTIMATED_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Truckloads are not known: say what a truck carries, and the bulk density.</source>
        <translation>车次未知：请说明每车装载量和堆积密度。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Low</source>
        <translation>低值</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Central</source>
        <translation>中间值</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>High</source>
        <translation>高值</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Streets to clear first</source>
        <translation>优先清理的街道</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Who is cut off from services because debris blocks the streets, and in which order to clear them so that most people reach services again for the least effort. Streets near severe damage are taken as blocked; nobody has looked at them.</source>
        <translation>谁因瓦砾堵塞街道而无法获得服务，以及应按何种顺序清理，才能以最少投入使最多人重新获得服务。严重损毁附近的街道视为堵塞；未经实地查看。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>people are cut off from a service that they reached before</source>
        <translation>人与原可到达的某项服务隔断</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{RECONNECTED_N} of them reach it again when {CLEARED_N} of {BLOCKED_N} blocked parts of streets are cleared, in the order of the map.</source>
        <translation>按地图所示顺序清理 {BLOCKED_N} 段堵塞街道中的 {CLEARED_N} 段后，其中 {RECONNECTED_N} 人可重新到达。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>That takes {COST} in all (metres of street, unless costs are given).</source>
        <translation>总共需要 {COST}（未提供成本时为街道米数）。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>cut off: {CUT_OFF_BEFORE_N}, reconnected: {RECONNECTED_N}</source>
        <translation>被隔断：{CUT_OFF_BEFORE_N}，恢复连通：{RECONNECTED_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Streets are taken as blocked where damage is near, or as their layer says; whether they are has to be seen on the ground.</source>
        <translation>街道是否堵塞，按附近有损毁或其图层所示判断；实际情况须实地查看。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>parts of streets to clear, so that homes reach services again</source>
        <translation>段街道需清理，以使住宅重新获得服务</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>There is no population data: the order is by floor area, not by people.</source>
        <translation>没有人口数据：顺序按建筑面积而非人口确定。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Blocked parts of streets: {BLOCKED_N}.</source>
        <translation>堵塞的街道路段：{BLOCKED_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{CLEARED_N} parts to clear</source>
        <translation>{CLEARED_N} 段需清理</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Where to begin</source>
        <translation>从何处着手</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Ranks the neighbourhoods by damage, people, services and, where their layer says so, displacement and vulnerability, and shows how firm each rank is. A starting point for a discussion, not its result. Criteria of your own: a file recovery_criteria.csv in the city's folder.</source>
        <translation>按损毁、人口、服务以及（如图层有此信息）流离失所和脆弱性对社区排名，并显示每个排名的稳固程度。这是讨论的起点，而非结论。如需自定标准：在城市文件夹中放入文件 recovery_criteria.csv。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>come first, of {RANKED_N} areas ranked</source>
        <translation>居首位，共 {RANKED_N} 个分区参与排名</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Areas by phase of recovery: absorptive {ABSORPTIVE_N}, adaptive {ADAPTIVE_N}, transformative {TRANSFORMATIVE_N}.</source>
        <translation>按恢复阶段划分的分区：吸收 {ABSORPTIVE_N}、适应 {ADAPTIVE_N}、转型 {TRANSFORMATIVE_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Areas without a rank, of which too little is known: {UNRANKED_N}.</source>
        <translation>因所知过少而无排名的分区：{UNRANKED_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{RANKED_N} areas ranked</source>
        <translation>{RANKED_N} 个分区已排名</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Ranks depend on the choice of criteria and weights; they are where a discussion begins. The layer shows how far each rank moves with other weights.</source>
        <translation>排名取决于标准和权重的选择；它们是讨论的起点。图层显示每个排名在其他权重下的变动幅度。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Areas without a rank, because too little is known of them: {UNRANKED_N}.</source>
        <translation>因所知过少而无排名的分区：{UNRANKED_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>No area can be ranked.</source>
        <translation>无法对任何分区排名。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>There must be several areas that were analysed and that differ. Where no neighbourhoods are published, make areas on the page “City data”.</source>
        <translation>必须有多个已分析且彼此不同的分区。如没有已公布的社区，请在“城市数据”页面创建分区。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>no ranks</source>
        <translation>无排名</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Women</source>
        <translation>女性</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Men</source>
        <translation>男性</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Women and girls</source>
        <translation>妇女和女童</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Men and boys</source>
        <translation>男子和男童</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Girls</source>
        <translation>女童</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Boys</source>
        <translation>男童</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Young people</source>
        <translation>青年</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Adults</source>
        <translation>成年人</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Older people</source>
        <translation>老年人</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>With disabilities</source>
        <translation>残疾人</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Spreads people counted by area or by grid cell over the buildings there, by floor area, so that walks begin where people live and damage counts who lived there. Without population data floor area stands in for people, and every result says so.</source>
        <translation>将按分区或栅格像元统计的人口按建筑面积分配到当地建筑物，使步行从居住地起算，损毁统计到居住者。没有人口数据时以建筑面积代替人口，每项结果都会说明这一点。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>people placed on buildings</source>
        <translation>人已分配到建筑物</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>{POPULATION_OUT} of {POPULATION_IN} people in the data.</source>
        <translation>数据中 {POPULATION_IN} 人中的 {POPULATION_OUT} 人。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Not placed, for want of a building: {UNPLACED}.</source>
        <translation>因没有建筑物而未分配：{UNPLACED}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>{POPULATION_OUT} people</source>
        <translation>{POPULATION_OUT} 人</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>People in the data who could not be placed, for want of a building, and are in no figure: {UNPLACED}.</source>
        <translation>数据中因没有建筑物而无法分配、不计入任何数字的人数：{UNPLACED}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>There is no population data: floor area stands in for people.</source>
        <translation>没有人口数据：以建筑面积代替人口。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Give population by area or as a grid, or the number of people in the city, for figures about people.</source>
        <translation>要得到人口数字，请提供分区人口、人口网格或城市人口总数。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>floor area stands in</source>
        <translation>以建筑面积代替</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Looks for what would spoil the result: missing coordinate systems, streets that do not join, invalid or duplicated shapes, negative counts. Each finding says where it is and what to do.</source>
        <translation>查找会影响结果的问题：缺少坐标参照系、街道未连接、形状无效或重复、计数为负。每个发现的问题都说明位置和处理办法。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>errors to mend before the figures can be trusted</source>
        <translation>个错误需修正，数字才可信</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Warnings: {WARNINGS_N}.</source>
        <translation>警告：{WARNINGS_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>errors: {ERRORS_N}, warnings: {WARNINGS_N}</source>
        <translation>错误：{ERRORS_N}，警告：{WARNINGS_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Errors in the city's data that were found and not mended: {ERRORS_N}.</source>
        <translation>城市数据中发现但未修正的错误：{ERRORS_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Warnings that the checks of the city's data gave: {WARNINGS_N}.</source>
        <translation>城市数据检查给出的警告：{WARNINGS_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Import from OpenStreetMap</source>
        <translation>从 OpenStreetMap 导入</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Takes buildings, streets, open spaces, services, stops and water from an OpenStreetMap extract (.osm.pbf or .osm) on your disk. A city boundary leaves out what lies beyond it.</source>
        <translation>从磁盘上的 OpenStreetMap 提取数据（.osm.pbf 或 .osm）中获取建筑物、街道、开放空间、服务、站点和水域。城市边界以外的内容不导入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>buildings imported</source>
        <translation>栋建筑物已导入</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>{STREETS_KM} of streets, {OPEN_SPACES_N} open spaces, {SERVICES_N} services.</source>
        <translation>街道 {STREETS_KM}、开放空间 {OPEN_SPACES_N} 个、服务 {SERVICES_N} 个。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Building footprints</source>
        <translation>建筑轮廓</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Takes building footprints from Overture, Google Open Buildings, Microsoft, or any layer, where OpenStreetMap has few. A city boundary leaves out what lies beyond it.</source>
        <translation>在 OpenStreetMap 数据较少处，从 Overture、Google Open Buildings、Microsoft 或任何图层获取建筑轮廓。城市边界以外的内容不导入。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Left out: {SKIPPED_N}.</source>
        <translation>未纳入：{SKIPPED_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>There twice: {DUPLICATES_N}.</source>
        <translation>重复：{DUPLICATES_N}。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Areas where none are published</source>
        <translation>没有已公布分区时的分区</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Most cities have no published neighbourhoods. Hexagons, squares or the blocks between streets stand in for them, so that results can be told by area.</source>
        <translation>多数城市没有已公布的社区。可用六边形、正方形或街道之间的街区代替，以便按分区说明结果。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>areas made</source>
        <translation>个分区已创建</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workspace.py"/>
        <source>“{folder}” is not the folder of a city: it has no GeoPackage made by this plugin. Choose another, or make a new city.</source>
        <translation>“{folder}”不是城市文件夹：其中没有本插件创建的 GeoPackage。请另选一个，或新建城市。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workspace.py"/>
        <source>“{name}” is open in another QGIS window ({user} on {host}, since {since}). Here you can look at everything; to run steps or change layers, close it there, then open it here again.</source>
        <translation>“{name}”已在另一个 QGIS 窗口中打开（{host} 上的 {user}，自 {since} 起）。您可在此查看所有内容；要运行步骤或更改图层，请在那里关闭，然后在此重新打开。</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workspace.py"/>
        <source>“{folder}” cannot be written, so “{name}” is open for looking only. Copy the folder to a place of your own, or have it made writable, then open it again.</source>
        <translation>“{folder}”不可写，因此“{name}”仅以查看方式打开。请将文件夹复制到您自己的位置，或设为可写，然后重新打开。</translation>
    </message>
</context>
</TS>
