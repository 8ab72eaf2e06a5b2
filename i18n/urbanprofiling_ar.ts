<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>UrbanProfiling</name>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>City data</source>
        <translation>بيانات المدينة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Public space</source>
        <translation>الفضاء العام</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Urban profile</source>
        <translation>الملف الحضري</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Informal settlements</source>
        <translation>المستوطنات غير الرسمية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Recovery</source>
        <translation>التعافي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Reports and exchange</source>
        <translation>التقارير والتبادل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Stopped. Earlier results are unchanged.</source>
        <translation>أُوقفت العملية. النتائج السابقة لم تتغيّر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>The plugin made a mistake; your data is unchanged. Please report it with the details.</source>
        <translation>وقع خطأ في الملحق؛ بياناتك لم تتغيّر. يُرجى الإبلاغ عنه مع التفاصيل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Notes</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>Writing the results</source>
        <translation>كتابة النتائج</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>“{label}”: the fields {fields} of “{name}” are replaced by computed ones of the same name.</source>
        <translation>«{label}»: تحلّ محلّ الحقول {fields} في «{name}» حقول محسوبة بالأسماء نفسها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/base.py"/>
        <source>“{table}” in {path} is being edited in QGIS. Save or cancel the edits, then run again.</source>
        <translation>«{table}» في {path} قيد التحرير في QGIS. احفظ التعديلات أو ألغِها، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/bridge.py"/>
        <source>Raster “{name}” cannot be read: {reason}</source>
        <translation>تتعذّر قراءة الطبقة النقطية «{name}»: {reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/bridge.py"/>
        <source>Raster “{name}” is rotated: its rows do not run from west to east. Turn it with “Warp (reproject)” of the Processing toolbox and use the result.</source>
        <translation>الطبقة النقطية «{name}» مدوَّرة: صفوفها لا تمتد من الغرب إلى الشرق. عدّل اتجاهها بالأداة «Warp (reproject)» من صندوق أدوات المعالجة (Processing) واستخدم النتيجة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/bridge.py"/>
        <source>Raster “{name}” has no coordinate reference system. Set it in the layer's properties, then run again.</source>
        <translation>ليس للطبقة النقطية «{name}» نظام إسناد إحداثي. عيّنه في خصائص الطبقة، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>What the number of people comes from</source>
        <translation>مصدر عدد السكان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Groups known for the whole city only</source>
        <translation>الفئات المعروفة للمدينة كلها فقط</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>OpenStreetMap id</source>
        <translation>معرّف OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Id in the source</source>
        <translation>المعرّف في المصدر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Building tag</source>
        <translation>وسم المبنى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Use</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Levels</source>
        <translation>الطوابق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Height (m)</source>
        <translation>الارتفاع (م)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Street class</source>
        <translation>فئة الشارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Width (m)</source>
        <translation>العرض (م)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Lanes</source>
        <translation>حارات المرور</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Surface</source>
        <translation>نوع السطح</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>One-way</source>
        <translation>اتجاه واحد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Bridge</source>
        <translation>جسر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Tunnel</source>
        <translation>نفق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Level above or below ground</source>
        <translation>المستوى فوق الأرض أو تحتها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Walkable</source>
        <translation>صالح للسير</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Fee</source>
        <translation>رسوم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Mode</source>
        <translation>وسيلة النقل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Administrative level</source>
        <translation>المستوى الإداري</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Severity</source>
        <translation>درجة الخطورة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Layer role</source>
        <translation>دور الطبقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>Features</source>
        <translation>المعالم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>First features</source>
        <translation>المعالم الأولى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/aliases.py"/>
        <source>What to do</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Leave it empty when the city has no such layer yet.</source>
        <translation>اتركه فارغًا إن لم تكن لدى المدينة طبقة كهذه بعد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Check city data</source>
        <translation>فحص بيانات المدينة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Looks through the layers of a city and says in plain words what is wrong with them and what to do: before figures are made of them that somebody has to take back.</source>
        <translation>يستعرض طبقات المدينة ويبيّن بكلمات بسيطة ما فيها من أخطاء وما ينبغي فعله، قبل أن تُحسب منها أرقام يضطر أحد إلى سحبها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Errors stop later steps or make their figures wrong; warnings lower their quality; notes are good to know. Checked are coordinate systems and places, geometries, overlaps and gaps between areas, fields, words and letters, identifiers and area codes, numbers and dates, people, streets, damage and rasters. What each check looks at, with its limits, why it matters and what to do stands on the page “Checks” of the user guide. Nothing is changed. Limits without a source are the plugin's own.</source>
        <translation>الأخطاء توقف خطوات لاحقة أو تجعل أرقامها خاطئة؛ والتحذيرات تخفض جودتها؛ والتنبيهات للعلم. وتشمل الفحوص أنظمة الإحداثيات والأماكن، والأشكال الهندسية، والتداخلات والفجوات بين المناطق، والحقول والكلمات والحروف، والمعرّفات ورموز المناطق، والأعداد والتواريخ، والسكان والشوارع والأضرار والطبقات النقطية. أما ما يتناوله كل فحص وحدوده وسبب أهميته وما ينبغي فعله فمبيَّن في صفحة «الفحوص» من دليل المستخدم. لا يُغيَّر شيء. والحدود التي لا مصدر لها من وضع الملحق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>The plugin's own checks</source>
        <translation>فحوص الملحق نفسه</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>One row a finding, errors first: check, severity, role, how many features and the first ten of them, what is wrong, what to do.</source>
        <translation>صف لكل ملاحظة، الأخطاء أولًا: الفحص، ودرجة الخطورة، والدور، وعدد المعالم والعشرة الأولى منها، والخطأ، وما ينبغي فعله.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Reading the layers</source>
        <translation>قراءة الطبقات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/check_city_data.py"/>
        <source>Checking</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Import footprints</source>
        <translation>استيراد بصمات المباني</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Outlines of buildings from OpenStreetMap, Overture, Google, Microsoft or a layer of your own, with the same fields whoever made them, each building once. Nothing is downloaded.</source>
        <translation>الحدود الخارجية للمباني من OpenStreetMap أو Overture أو Google أو Microsoft أو من طبقة لديك، بالحقول نفسها أيًا كان من أعدّها، وكل مبنى مرة واحدة. لا يُنزَّل شيء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Whose footprints they are is told by the columns, or by you. Names of columns, units and the numbers that stand for “not known” (a height of -1 or 0) are those that each publisher documents; a height, a number of levels, a use or a confidence that is not known stays empty. Uses are those of the OpenStreetMap import.

Outlines keep their coordinates. With a boundary those that touch it are kept, whole; files of text are read piece by piece, so that the file of a country gives a city on a laptop. A building is the same when its id or its outline is the same, whatever the corner it starts at: the first is kept, the others are counted. Lines that cannot be read are named. Invalid outlines are repaired. Where a source has no ids one is made from the outline, so that it stays the same over imports. The area is measured in a metric CRS, never taken from the source.

Footprints that a machine drew miss buildings and show some that are not there, more so where homes are small and close together. With a lowest confidence those below it are left out; those of unknown confidence stay.</source>
        <translation>يُعرف مصدر البصمات من الأعمدة، أو تحدّده أنت. وأسماء الأعمدة والوحدات والأعداد التي تعني «غير معروف» (ارتفاع -1 أو 0) هي كما يوثّقها كل ناشر؛ وما لا يُعرف من ارتفاع أو عدد طوابق أو استعمال أو درجة ثقة يبقى فارغًا. والاستعمالات هي استعمالات الاستيراد من OpenStreetMap.

تحتفظ الحدود الخارجية بإحداثياتها. وإذا أُدخلت حدود للمدينة يُحتفظ بما يلامسها كاملًا؛ وتُقرأ الملفات النصية جزءًا جزءًا، بحيث يمكن استخراج مدينة من ملف بلد كامل على حاسوب محمول. ويُعدّ المبنى هو نفسه إذا كان معرّفه أو حدوده الخارجية هي نفسها، أيًا كان الركن الذي تبدأ منه: يُحتفظ بالأول، وتُعدّ البقية. وتُذكر الأسطر التي لا يمكن قراءتها. وتُصلَح الحدود الخارجية غير الصالحة. وحيث لا معرّفات في المصدر يُنشأ معرّف من الحدود الخارجية، فيبقى هو نفسه عند تكرار الاستيراد. وتُقاس المساحة في نظام إسناد إحداثي متري، ولا تؤخذ من المصدر أبدًا.

البصمات التي رسمتها آلة تغفل مباني وتُظهر أخرى غير موجودة، ولا سيما حيث تكون المساكن صغيرة ومتلاصقة. وإذا حُدّدت أدنى درجة ثقة استُبعد ما دونها؛ ويبقى ما لا تُعرف درجة الثقة فيه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Columns of Overture 1.18, Google Open Buildings v3, Microsoft GlobalML and OpenStreetMap as GDAL writes it</source>
        <translation>أعمدة Overture 1.18 وGoogle Open Buildings v3 وMicrosoft GlobalML وOpenStreetMap كما يكتبها GDAL</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Footprints</source>
        <translation>بصمات المباني</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>A layer of polygons, or a file: Google's .csv or .csv.gz, lines of GeoJSON (.geojsonl, .jsonl, Microsoft's .csv.gz), an OpenStreetMap extract, or whatever QGIS can open. GeoParquet works where the GDAL of this QGIS reads it.</source>
        <translation>طبقة مضلّعات، أو ملف: .csv أو .csv.gz من Google، أو أسطر GeoJSON (.geojsonl، .jsonl، .csv.gz من Microsoft)، أو مستخرَج OpenStreetMap، أو كل ما يستطيع QGIS فتحه. ويعمل GeoParquet حيث يقرؤه GDAL في نسخة QGIS هذه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Made by</source>
        <translation>الجهة المُعِدّة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>auto: told by the columns. any: outlines from elsewhere, such as a cadastre; of their columns those are taken that are called as the fields of the result, or floors, storeys and height.</source>
        <translation>auto: تُعرف من الأعمدة. any: حدود خارجية من مصدر آخر، كالسجل المساحي؛ وتؤخذ من أعمدتها تلك التي لها أسماء حقول النتيجة، أو floors أو storeys أو height.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Told by the columns</source>
        <translation>تُعرف من الأعمدة</translation>
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
        <translation>جهة أخرى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Footprints that touch it are kept, whole. Without a boundary all are imported.</source>
        <translation>يُحتفظ بالبصمات التي تلامسها كاملةً. وبدون حدود تُستورد جميعها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Lowest confidence</source>
        <translation>أدنى درجة ثقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>From 0 to 1: footprints that the publisher is less sure of are left out. Those of unknown confidence stay.</source>
        <translation>من 0 إلى 1: تُستبعد البصمات التي يقل وثوق الناشر بها عن ذلك. ويبقى ما لا تُعرف درجة الثقة فيه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Outlines with id, source, confidence, height, levels and use where they are known, and their area.</source>
        <translation>الحدود الخارجية مع المعرّف والمصدر ودرجة الثقة والارتفاع والطوابق والاستعمال حيث تكون معروفة، ومع مساحتها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Buildings</source>
        <translation>المباني</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Left out for lack of a usable outline</source>
        <translation>المستبعَد لعدم وجود حدود خارجية صالحة للاستخدام</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Left out because they repeat another</source>
        <translation>المستبعَد لأنه يكرّر غيره</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Outside the boundary</source>
        <translation>خارج الحدود</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_footprints.py"/>
        <source>Below the lowest confidence</source>
        <translation>دون أدنى درجة ثقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of highways (highway, keep, walkable)</source>
        <translation>جدول الطرق (highway, keep, walkable)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of access values (value, foot, space)</source>
        <translation>جدول قيم الوصول (value, foot, space)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of open spaces (key, value, kind)</source>
        <translation>جدول الفضاءات المفتوحة (key, value, kind)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of building uses (key, value, keep, use)</source>
        <translation>جدول استعمالات المباني (key, value, keep, use)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of services (key, value, sector)</source>
        <translation>جدول الخدمات (key, value, sector)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of stops (key, value, mode, capacity, rank)</source>
        <translation>جدول المواقف (key, value, mode, capacity, rank)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Table of waters (key, value, kind)</source>
        <translation>جدول المياه (key, value, kind)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>A CSV file instead of the plugin's own. Copy resources/tables/osm_*.csv of the plugin to start from; in tables of keys and values the first row that fits decides, and * stands for any value.</source>
        <translation>ملف CSV بدلًا من جدول الملحق. انسخ ملفات resources/tables/osm_*.csv من الملحق للانطلاق منها؛ وفي جداول المفاتيح والقيم يُعتمد أول صف مطابق، وتعني * أي قيمة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Import OpenStreetMap</source>
        <translation>استيراد OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Buildings, streets, open spaces, services, stops, water and administrative boundaries of a city from an OpenStreetMap extract on your disk. Nothing is downloaded.</source>
        <translation>المباني والشوارع والفضاءات المفتوحة والخدمات والمواقف والمياه والحدود الإدارية لمدينة، من مستخرَج OpenStreetMap على القرص. لا يُنزَّل شيء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Features are taken whole and keep their OpenStreetMap coordinates, so streets join where they share a vertex. Tags are read through tables that you can replace; a number that cannot be read and a use that is not tagged stay empty. Streets are walkable by the foot tag, then an access tag that closes them, then their class. An open space is public, restricted, fee or unknown by its access and fee tags, then its kind; gardens, pitches, sports centres, reserves and cemeteries without an access tag are unknown. Proposed and abandoned streets are left out and counted. Stops have low or high capacity as in SDG 11.2.1. A facility mapped as a point inside its own outline counts once. Outlines that are invalid are repaired; what the file does not hold whole, as at the edge of an extract, is named. osm_id of a relation is negative. The sea is no area in OpenStreetMap and is not among the water.</source>
        <translation>تؤخذ المعالم كاملة وتحتفظ بإحداثياتها في OpenStreetMap، ولذلك تتصل الشوارع حيث تشترك في رأس. وتُقرأ الوسوم بواسطة جداول يمكنك استبدالها؛ والعدد الذي لا يمكن قراءته والاستعمال غير الموسوم يبقيان فارغين. ويُعدّ الشارع صالحًا للسير بحسب الوسم foot، ثم وسم access الذي يغلقه، ثم فئته. ويكون الفضاء المفتوح عامًا أو مقيَّدًا أو مقابل رسوم أو غير معروف بحسب وسمي access وfee، ثم بحسب نوعه؛ والحدائق والملاعب والمراكز الرياضية والمحميات والمقابر التي لا وسم access لها تُعدّ غير معروفة. وتُستبعد الشوارع المقترحة والمهجورة وتُعدّ. وللمواقف سعة منخفضة أو مرتفعة كما في SDG 11.2.1. والمرفق المرسوم نقطةً داخل حدوده الخارجية يُحتسب مرة واحدة. وتُصلَح الحدود الخارجية غير الصالحة؛ ويُذكر ما لا يحتويه الملف كاملًا، كما في طرف المستخرَج. وقيمة osm_id للعلاقة (relation) سالبة. والبحر ليس منطقة في OpenStreetMap ولا يدخل في المياه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>OpenStreetMap tags by the plugin's tables of this version</source>
        <translation>وسوم OpenStreetMap وفق جداول الملحق في هذا الإصدار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>OpenStreetMap file</source>
        <translation>ملف OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>An extract that ends in .osm.pbf, .osm or .osm.gz. Choose one that reaches beyond the city: what crosses its edge is incomplete.</source>
        <translation>مستخرَج ينتهي اسمه بـ .osm.pbf أو .osm أو .osm.gz. اختر مستخرَجًا يتجاوز المدينة: فما يقطع طرفه يكون غير مكتمل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Buildings that touch it are kept, and of everything else what lies within the margin around it, uncut: people near the edge walk across it. Without a boundary the whole file is imported.</source>
        <translation>يُحتفظ بالمباني التي تلامسها، وبكل ما عداها مما يقع ضمن الهامش المحيط بها، دون قصّ: فسكان الأطراف يسيرون عبرها. وبدون حدود يُستورد الملف كله.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Margin around the boundary</source>
        <translation>الهامش حول الحدود</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>How far outside the boundary streets, open spaces, services, stops and water are kept. At least the longest walk you want to measure.</source>
        <translation>المسافة خارج الحدود التي يُحتفظ ضمنها بالشوارع والفضاءات المفتوحة والخدمات والمواقف والمياه. ينبغي ألا تقل عن أطول مسافة سير تريد قياسها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Stops this close are one</source>
        <translation>تُعدّ المواقف موقفًا واحدًا ضمن هذه المسافة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>A platform this close to a stop of the same mode, and a stopping position on the street this close to either, is the same stop drawn again. The plugin's own choice.</source>
        <translation>الرصيف القريب بهذا القدر من موقف لوسيلة النقل نفسها، ونقطة التوقف على الشارع القريبة بهذا القدر من أي منهما، هما الموقف نفسه مرسومًا من جديد. وهذا اختيار الملحق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Outlines with use, levels and height where they are tagged.</source>
        <translation>الحدود الخارجية مع الاستعمال والطوابق والارتفاع حيث تكون موسومة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Streets</source>
        <translation>الشوارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Streets and paths of today. walkable is 1 where people may walk. Bridge and tunnel are empty where there is none.</source>
        <translation>الشوارع والمسارات القائمة اليوم. قيمة walkable هي 1 حيث يُسمح بالسير. ويكون الجسر والنفق فارغين حيث لا يوجد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Open spaces</source>
        <translation>الفضاءات المفتوحة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Parks, squares, playgrounds and other open land, with who may enter. To be verified.</source>
        <translation>المتنزهات والساحات وملاعب الأطفال وغيرها من الأراضي المفتوحة، مع من يُسمح له بالدخول. وهي بحاجة إلى التحقق منها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Schools, clinics, shops, offices and more as points, by sector.</source>
        <translation>المدارس والعيادات والمتاجر والمكاتب وغيرها كنقاط، بحسب القطاع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Public transport stops</source>
        <translation>مواقف النقل العام</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Stops and stations with mode and capacity (low, high; SDG 11.2.1).</source>
        <translation>المواقف والمحطات مع وسيلة النقل والسعة (منخفضة، مرتفعة؛ SDG 11.2.1).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Water</source>
        <translation>المياه</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Lakes, rivers drawn as areas, reservoirs; not the sea.</source>
        <translation>البحيرات والأنهار المرسومة كمساحات وخزانات المياه؛ دون البحر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Administrative boundaries</source>
        <translation>الحدود الإدارية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Those that lie in the file as a whole, with their level: a choice for the areas.</source>
        <translation>الحدود الواردة في الملف كاملةً، مع مستواها: خيار للمناطق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Left out for lack of a usable geometry</source>
        <translation>المستبعَد لعدم وجود شكل هندسي صالح للاستخدام</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/import_osm.py"/>
        <source>Choose an OpenStreetMap file.</source>
        <translation>اختر ملف OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Make areas</source>
        <translation>إنشاء المناطق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Divides a city into hexagons, squares or blocks, for cities that have no published neighbourhoods. The areas fill the boundary exactly, so that figures by area add up to the city.</source>
        <translation>يقسّم المدينة إلى أشكال سداسية أو مربعات أو كتل عمرانية، للمدن التي ليس لها أحياء منشورة. وتملأ المناطق الحدود تمامًا، بحيث يساوي مجموع أرقام المناطق رقم المدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Hexagons and squares lie on a lattice that is fixed to the coordinate system, not to the boundary: a place keeps its area_id when the boundary is drawn anew. They are cut at the boundary; a part that is too small joins the neighbour with which it shares most of its outline.

Blocks are the land between streets and boundary. Streets divide where they are drawn, also on bridges; dead ends and tunnels divide nothing. A block's area_id tells where it lies; it changes when its outline does.

Cells are neutral: they follow no neighbourhood that people know. Where residents name theirs, draw those.</source>
        <translation>تقع الأشكال السداسية والمربعات على شبكة مثبّتة على نظام الإحداثيات لا على الحدود: يحتفظ المكان بقيمة area_id عند رسم الحدود من جديد. وتُقصّ عند الحدود؛ والجزء الأصغر من اللازم يُضم إلى المنطقة المجاورة التي يشترك معها في أكبر جزء من محيطه.

الكتل العمرانية هي الأرض الواقعة بين الشوارع والحدود. وتفصل الشوارع حيث رُسمت، حتى على الجسور؛ أما النهايات المسدودة والأنفاق فلا تفصل شيئًا. وتبيّن قيمة area_id للكتلة مكانها؛ وتتغيّر بتغيّر محيطها.

الخلايا محايدة: فهي لا تتبع أي حيّ يعرفه الناس. وحيث يسمّي السكان أحياءهم، ارسم تلك الأحياء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>The plugin's own division</source>
        <translation>تقسيم الملحق نفسه</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Boundary</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>The city boundary, or an urban extent. Several polygons count as one city.</source>
        <translation>حدود المدينة، أو امتداد حضري. وتُحتسب عدة مضلّعات مدينة واحدة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Kind of area</source>
        <translation>نوع المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>hexagon or grid: equal cells. blocks: the land between streets, as they lie.</source>
        <translation>hexagon أو grid: خلايا متساوية. blocks: الأرض الواقعة بين الشوارع، كما هي.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Hexagons</source>
        <translation>أشكال سداسية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Squares</source>
        <translation>مربعات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Blocks between streets</source>
        <translation>كتل عمرانية بين الشوارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Size of a cell</source>
        <translation>حجم الخلية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>From one side of a cell to the opposite one, which is also the distance between the centres of neighbours: a square of 500 m has 25 ha, a hexagon of 500 m 21.7 ha. Not used for blocks.</source>
        <translation>من أحد أضلاع الخلية إلى الضلع المقابل، وهو أيضًا المسافة بين مركزي خليتين متجاورتين: مساحة مربع 500 م هي 25 هكتارًا، ومساحة شكل سداسي 500 م هي 21.7 هكتار. لا يُستخدم للكتل العمرانية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Centre lines, for blocks. Not used for cells.</source>
        <translation>محاور الشوارع، للكتل العمرانية. لا تُستخدم للخلايا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Smallest part of a cell that stands alone</source>
        <translation>أصغر جزء من خلية يبقى مستقلًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>At the boundary, parts under this share of a whole cell join a neighbour. 0 keeps them all.</source>
        <translation>عند الحدود، تُضم إلى منطقة مجاورة الأجزاء التي تقل عن هذه النسبة من الخلية الكاملة. القيمة 0 تبقيها جميعًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Smallest block</source>
        <translation>أصغر كتلة عمرانية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Smaller blocks, such as traffic islands, join a neighbour. 0 keeps them all.</source>
        <translation>تُضم الكتل الأصغر، مثل الجزر المرورية، إلى كتلة مجاورة. القيمة 0 تبقيها جميعًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Areas</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Areas with an identifier and their land in hectares.</source>
        <translation>مناطق لها معرّف ومساحة أرضها بالهكتار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/make_areas.py"/>
        <source>Land</source>
        <translation>الأرض</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Population to buildings</source>
        <translation>توزيع السكان على المباني</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Places the people of a census area, a population grid or the whole city on the buildings they probably live in, so that walking distances start where people are.</source>
        <translation>يضع سكان منطقة تعداد أو شبكة سكان أو المدينة كلها على المباني التي يُرجَّح أنهم يسكنونها، لتبدأ مسافات السير من حيث يوجد الناس.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>The people of each cell or area are shared among the buildings in it (those whose point on surface lies there) in proportion to floor area: footprint times levels where levels are known. Small buildings and, with a use field, uses such as school or factory hold nobody; a building of unknown use stays in. This is dasymetric mapping (Mennis, 2003).

People of a cell or area without such a building are reported as unplaced and not moved elsewhere: people given = people placed + unplaced. Buildings where nothing is known about people get no value, not 0. Of overlapping areas the first counts. Numbers are estimates: they say how many people a building of that size would hold, not who lives in it.

A group (sex, age, disability) is spread like the people of its own area or cell. A group known for the whole city only gets the same share in every building and can show no difference between places.

Without any population the floor area itself stands in for people, and every result says so.</source>
        <translation>يُقسَّم سكان كل خلية أو منطقة على المباني الواقعة فيها (التي تقع نقطتها السطحية هناك) بما يتناسب مع المساحة الطابقية: بصمة المبنى مضروبةً في عدد الطوابق حيث يكون معروفًا. ولا يُعطى أي سكان للمباني الصغيرة ولا، عند وجود حقل للاستعمال، لاستعمالات مثل المدرسة أو المصنع؛ أما المبنى غير المعروف الاستعمال فيبقى محتسبًا. وهذا هو رسم الخرائط الداسيمتري (dasymetric mapping، Mennis, 2003).

يُذكر سكان الخلية أو المنطقة التي ليس فيها مبنى كهذا على أنهم غير موزّعين ولا يُنقلون إلى مكان آخر: السكان المُدخَلون = الموزّعون + غير الموزّعين. والمباني التي لا يُعرف شيء عن سكانها لا تُعطى قيمة، ولا تُعطى 0. ومن المناطق المتداخلة تُحتسب الأولى. والأعداد تقديرات: فهي تبيّن كم من السكان يسع مبنى بهذا الحجم، لا من يسكنه.

توزَّع الفئة (الجنس، العمر، الإعاقة) كما يوزَّع سكان منطقتها أو خليتها. والفئة التي لا يُعرف عددها إلا للمدينة كلها تحصل على النسبة نفسها في كل مبنى ولا يمكن أن تُظهر فرقًا بين الأماكن.

وإذا لم توجد أي بيانات سكان حلّت المساحة الطابقية نفسها محلّهم، وتشير كل نتيجة إلى ذلك.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Dasymetric mapping by floor area</source>
        <translation>رسم الخرائط الداسيمتري بحسب المساحة الطابقية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Footprints. Points of structures can be used too, with the weight “equal”.</source>
        <translation>بصمات المباني. ويمكن أيضًا استخدام نقاط المنشآت، مع الوزن «equal».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Population grid</source>
        <translation>شبكة السكان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People per cell (not per km²), such as WorldPop or GHS-POP, clipped to the city.</source>
        <translation>عدد السكان في الخلية (لا في كل كم²)، مثل WorldPop أو GHS-POP، مقصوصة على المدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Population areas</source>
        <translation>مناطق السكان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Census areas or neighbourhoods with a number of people, instead of a grid.</source>
        <translation>مناطق تعداد أو أحياء فيها عدد سكان، بدلًا من شبكة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People of an area</source>
        <translation>سكان المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Field with the residents of each area. Empty means not known.</source>
        <translation>حقل عدد المقيمين في كل منطقة. الفارغ يعني غير معروف.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Groups of an area</source>
        <translation>فئات المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Fields with the number of women, men, children, older people, people with disability…</source>
        <translation>حقول أعداد النساء والرجال والأطفال وكبار السن وذوي الإعاقة…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Grids of groups</source>
        <translation>شبكات الفئات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People of one group per cell, one raster a group. The layer's name becomes the field.</source>
        <translation>عدد سكان فئة واحدة في الخلية، طبقة نقطية لكل فئة. ويصبح اسم الطبقة اسم الحقل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People of the city</source>
        <translation>سكان المدينة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>With a grid or areas, everything is scaled to this number. Alone, it is spread over all buildings.</source>
        <translation>مع شبكة أو مناطق، يُضبط كل شيء على هذا العدد. وإن كان وحده، وُزّع على جميع المباني.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Share people by</source>
        <translation>توزيع السكان بحسب</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>area: footprint, times levels when a levels field is given. volume: the same, and levels must be given. equal: every building the same.</source>
        <translation>area: بصمة المبنى، مضروبةً في عدد الطوابق عند تحديد حقل للطوابق. volume: كما سبق، ويجب تحديد الطوابق. equal: المباني كلها سواء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Floor area</source>
        <translation>المساحة الطابقية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Volume (levels needed)</source>
        <translation>الحجم (تلزم الطوابق)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Every building the same</source>
        <translation>المباني كلها سواء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Levels of a building</source>
        <translation>طوابق المبنى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Number of storeys. A building without a value counts as one level.</source>
        <translation>عدد الطوابق. والمبنى الذي لا قيمة له يُحتسب بطابق واحد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Use of a building</source>
        <translation>استعمال المبنى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Buildings whose use is in the table of uses without residents hold nobody.</source>
        <translation>لا يُعطى أي سكان للمباني التي يرد استعمالها في جدول الاستعمالات غير السكنية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Uses without residents</source>
        <translation>الاستعمالات غير السكنية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>CSV with a column use, instead of the plugin's table (exclude_uses.csv).</source>
        <translation>ملف CSV فيه العمود use، بدلًا من جدول الملحق (exclude_uses.csv).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Smallest dwelling</source>
        <translation>أصغر مسكن</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Footprints smaller than this (sheds, kiosks) hold nobody.</source>
        <translation>لا يُعطى أي سكان للبصمات الأصغر من ذلك (السقائف والأكشاك).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Buildings with population</source>
        <translation>المباني مع السكان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>All buildings with population, one field a group, and population_source: what the numbers come from, or what stands in for people.</source>
        <translation>جميع المباني مع عدد السكان، وحقل لكل فئة، والحقل population_source: مصدر الأعداد، أو ما يحلّ محلّ السكان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People given</source>
        <translation>السكان المُدخَلون</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People on buildings</source>
        <translation>السكان الموزّعون على المباني</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>People without a building</source>
        <translation>السكان الذين لا مبنى لهم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/city/population_to_buildings.py"/>
        <source>Reading buildings</source>
        <translation>قراءة المباني</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Small counts by area</source>
        <translation>الأعداد الصغيرة بحسب المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>suppress: leave counts under the minimum empty, with what would give them away. show: keep them, for use inside the office only.</source>
        <translation>suppress: ترك الأعداد التي تقل عن الحد الأدنى فارغة، مع ما قد يكشفها. show: الاحتفاظ بها، للاستخدام داخل المكتب فقط.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Hide them</source>
        <translation>إخفاؤها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Smallest count shown</source>
        <translation>أصغر عدد يُعرض</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Counts of people below this are small.</source>
        <translation>أعداد السكان التي تقل عن ذلك أعداد صغيرة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/disclosure_parameters.py"/>
        <source>Small counts of people</source>
        <translation>الأعداد الصغيرة من الأشخاص</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Area (m²)</source>
        <translation>المساحة (م²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Area (ha)</source>
        <translation>المساحة (هكتار)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Perimeter (m)</source>
        <translation>المحيط (م)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People</source>
        <translation>السكان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Facility</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Small counts hidden</source>
        <translation>الأعداد الصغيرة مخفية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank (1 first)</source>
        <translation>الرتبة (1 هي الأولى)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank, fifth percentile of draws</source>
        <translation>الرتبة، المئين الخامس من السحوبات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank, median of draws</source>
        <translation>الرتبة، وسيط السحوبات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Rank, ninety-fifth percentile of draws</source>
        <translation>الرتبة، المئين الخامس والتسعون من السحوبات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Indicators known (share, 0 to 1)</source>
        <translation>المؤشرات المعروفة (حصة، من 0 إلى 1)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} newly within reach</source>
        <translation>{group}: من أصبحوا ضمن مسافة الوصول</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} within reach (% of {group})</source>
        <translation>{group} ضمن مسافة الوصول (% من {group})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} within reach</source>
        <translation>{group} ضمن مسافة الوصول</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group}: quality (0 worst to 100 best)</source>
        <translation>{group}: الجودة (من 0 الأسوأ إلى 100 الأفضل)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group}: forms about the space</source>
        <translation>{group}: الاستمارات عن الفضاء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>{group} (score)</source>
        <translation>{group} (الدرجة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People cut off from {group} before clearing</source>
        <translation>المنقطعون عن {group} قبل فتح الشوارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>People cut off from {group} after clearing</source>
        <translation>المنقطعون عن {group} بعد فتح الشوارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open spaces, kind {word}</source>
        <translation>الفضاءات المفتوحة، النوع {word}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Open spaces, size {word}</source>
        <translation>الفضاءات المفتوحة، الحجم {word}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/fields.py"/>
        <source>Land of class {word} (% of area)</source>
        <translation>أراضي الفئة {word} (% من المنطقة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/help.py"/>
        <source>Inputs</source>
        <translation>المُدخَلات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/help.py"/>
        <source>Layers made</source>
        <translation>الطبقات المُنتَجة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/help.py"/>
        <source>Method</source>
        <translation>المنهجية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Lowest to highest value</source>
        <translation>من أدنى قيمة إلى أعلى قيمة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Distance from the mean in standard deviations</source>
        <translation>البعد عن المتوسط بالانحرافات المعيارية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Between low and high of the table</source>
        <translation>بين low وhigh في الجدول</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Mean (a high score makes up for a low one)</source>
        <translation>المتوسط الحسابي (الدرجة العالية تعوّض المنخفضة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Geometric mean (makes up in part)</source>
        <translation>المتوسط الهندسي (يعوّض جزئيًا)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Harmonic mean (makes up little)</source>
        <translation>المتوسط التوافقي (يعوّض قليلًا)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>The highest counts</source>
        <translation>تُعتمد الدرجة الأعلى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Number of deprivations</source>
        <translation>عدد أوجه الحرمان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Consistency ratio of the comparisons</source>
        <translation>نسبة اتساق المقارنات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Common scale</source>
        <translation>المقياس المشترك</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>minmax: 0 to 100 between the lowest and highest value. zscore: standard deviations from the mean. rank: places. goalposts: 0 to 100 between low and high of the table. A row of the table may name its own.</source>
        <translation>minmax: من 0 إلى 100 بين أدنى قيمة وأعلى قيمة. zscore: انحرافات معيارية عن المتوسط. rank: المراتب. goalposts: من 0 إلى 100 بين low وhigh في الجدول. ويمكن لكل صف في الجدول أن يحدّد مقياسه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>How scores are put together</source>
        <translation>طريقة تجميع الدرجات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Within each dimension, then over dimensions. geometric and harmonic rescale to 1 to 100 first, but never goalposts. deprivation_count needs thresholds in the table.</source>
        <translation>داخل كل بُعد، ثم على مستوى الأبعاد. يعيد geometric وharmonic القياس أولًا إلى ما بين 1 و100، ما عدا goalposts. ويحتاج deprivation_count إلى عتبات في الجدول.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>table: as the table says. equal: alike within a dimension, and all dimensions alike. ahp: from pairwise comparisons.</source>
        <translation>table: كما في الجدول. equal: متساوية داخل البُعد، والأبعاد كلها متساوية. ahp: من المقارنات الزوجية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Of the table</source>
        <translation>أوزان الجدول</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Equal</source>
        <translation>متساوية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>From pairwise comparisons (AHP)</source>
        <translation>من المقارنات الزوجية (AHP)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Pairwise comparisons</source>
        <translation>المقارنات الزوجية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>CSV that compares all dimensions, or all fields: a matrix with their names in the first column and the header, or rows first, second, value (3: three times as important; 1/3 the other way).</source>
        <translation>ملف CSV يقارن بين جميع الأبعاد، أو بين جميع الحقول: مصفوفة أسماؤها في العمود الأول وفي صف العناوين، أو صفوف first, second, value (3: أهم بثلاث مرات؛ 1/3: العكس).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Least share of indicators known</source>
        <translation>أدنى حصة من المؤشرات المعروفة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>From 0 to 1: places with less have no score. 0.6666 lets two of three pass.</source>
        <translation>من 0 إلى 1: الأماكن التي لديها أقل من ذلك لا درجة لها. القيمة 0.6666 تقبل اثنين من ثلاثة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Number of draws</source>
        <translation>عدد السحوبات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>How often weights and methods are varied to see how ranks move. 0: never.</source>
        <translation>عدد المرات التي تُغيَّر فيها الأوزان والطرق لمعرفة كيف تتحرّك الرتب. 0: لا تُغيَّر أبدًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>How far weights vary</source>
        <translation>مدى تغيّر الأوزان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>0.25: each weight up to 25 % lower or higher in a draw.</source>
        <translation>0.25: كل وزن أقل أو أكثر بنسبة تصل إلى 25 % في السحب الواحد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Common scales to draw from</source>
        <translation>المقاييس المشتركة التي يُسحب منها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Each draw takes one of them. Empty: the chosen one.</source>
        <translation>يأخذ كل سحب واحدًا منها. فارغ: المقياس المختار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/index_parameters.py"/>
        <source>Ways of putting together to draw from</source>
        <translation>طرق التجميع التي يُسحب منها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}”: the layer cannot be opened. Check that its file is still where it was.</source>
        <translation>«{label}»: يتعذّر فتح الطبقة. تأكد من أن ملفها ما زال في مكانه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}” ({key}): “{value}” is no number.</source>
        <translation>«{label}» ({key}): «{value}» ليس عددًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}” ({key}) was given no value (NULL), probably by an earlier step that could not compute it. Give a number, or leave the parameter out to use its default.</source>
        <translation>لم تُعطَ قيمة للمعامل «{label}» ({key}) (NULL)، ربما من خطوة سابقة تعذّر عليها حسابها. أدخل عددًا، أو احذف المعامل لاستخدام قيمته الافتراضية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}”: the raster cannot be opened.</source>
        <translation>«{label}»: يتعذّر فتح الطبقة النقطية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/inputs.py"/>
        <source>“{label}”: layer “{layer}” has no field {names}. Its fields are: {fields}.</source>
        <translation>«{label}»: ليس في الطبقة «{layer}» الحقل {names}. وحقولها هي: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary as one polygon.</source>
        <translation>الأحياء أو المناطق الإدارية أو حدود المدينة في مضلّع واحد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Name or code of the area</source>
        <translation>اسم المنطقة أو رمزها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>City boundary</source>
        <translation>حدود المدينة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Facilities</source>
        <translation>المرافق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Points or buildings where people live. Polygons over one hectare are refused: spread their people over buildings with “Population to buildings” first.</source>
        <translation>نقاط أو مبانٍ يسكنها الناس. تُرفض المضلّعات التي تتجاوز هكتارًا واحدًا: وزّع سكانها أولًا على المباني بأداة «توزيع السكان على المباني».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Number of people</source>
        <translation>عدد السكان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/layer_parameters.py"/>
        <source>Without it each feature counts as one person.</source>
        <translation>بدونه يُحتسب كل معلم شخصًا واحدًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/output.py"/>
        <source>“{path}” cannot be written.</source>
        <translation>تتعذّر كتابة «{path}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/output.py"/>
        <source>“{path}” could not be written: {reason}. Check that the disk is not full, that the folder exists and can be written to, and that no other program has the file open. Earlier results are unchanged.</source>
        <translation>تعذّرت كتابة «{path}»: {reason}. تأكد من أن القرص غير ممتلئ، ومن أن المجلد موجود والكتابة فيه ممكنة، ومن أن الملف غير مفتوح في برنامج آخر. النتائج السابقة لم تتغيّر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/output.py"/>
        <source>“{path}” could not be written: {reason}.</source>
        <translation>تعذّرت كتابة «{path}»: {reason}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>What was changed</source>
        <translation>ما غُيّر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Places a rank moves, on average</source>
        <translation>المراتب التي تتحرّكها الرتبة، في المتوسط</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Places a rank moves, at most</source>
        <translation>المراتب التي تتحرّكها الرتبة، على الأكثر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Correlation of the ranks (1: the same order)</source>
        <translation>ارتباط الرتب (1: الترتيب نفسه)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/aliases.py"/>
        <source>Places ranked both ways</source>
        <translation>الأماكن المرتَّبة في الحالتين</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Composite index</source>
        <translation>المؤشر المركّب</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>One score from many indicators, the rank it gives, and how far the rank rests on the choices made.</source>
        <translation>درجة واحدة من مؤشرات كثيرة، والرتبة الناتجة عنها، ومدى اعتماد الرتبة على الاختيارات المتخذة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Each indicator is brought to a common scale, weighted, put together within its dimension and then over dimensions. Rank 1 is the highest score; ties share the smallest rank. A place with too few indicators has no score and no rank. An indicator that is the same everywhere is left out and named.

Each draw varies the weights (and takes one of the methods you name); rank_p05, rank_p50 and rank_p95 are percentiles of the ranks drawn, not confidence intervals. The sensitivity table changes one choice at a time: another scale, another way of putting together, an indicator left out.

Means let a good value make up for a bad one. For deprivations and severity use max or deprivation_count.</source>
        <translation>يُحوَّل كل مؤشر إلى مقياس مشترك ويُعطى وزنًا، ثم تُجمَّع المؤشرات داخل بُعدها ثم على مستوى الأبعاد. الرتبة 1 هي أعلى درجة؛ وتشترك الدرجات المتساوية في أصغر رتبة. والمكان الذي لديه مؤشرات أقل من اللازم لا درجة له ولا رتبة. والمؤشر الذي له القيمة نفسها في كل مكان يُستبعد ويُذكر.

يغيّر كل سحب الأوزان (ويأخذ إحدى الطرق التي تعيّنها)؛ والحقول rank_p05 وrank_p50 وrank_p95 هي مئينات الرتب المسحوبة، لا فترات ثقة. ويغيّر جدول الحساسية اختيارًا واحدًا في كل مرة: مقياس آخر، أو طريقة تجميع أخرى، أو مؤشر مستبعَد.

تسمح المتوسطات للقيمة الجيدة بأن تعوّض القيمة السيئة. ولأوجه الحرمان والشدة استخدم max أو deprivation_count.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>OECD/JRC Handbook on Constructing Composite Indicators (2008)</source>
        <translation>دليل OECD/JRC لإعداد المؤشرات المركّبة (2008)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Areas or other places</source>
        <translation>مناطق أو أماكن أخرى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>A layer or table with one field an indicator.</source>
        <translation>طبقة أو جدول فيه حقل لكل مؤشر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>CSV with field and, as wanted, dimension, direction (higher or lower), weight, dimension_weight, normalisation, low, high, missing_values (999;-1), category_scores (word=score;word=score), label.</source>
        <translation>ملف CSV فيه العمود field وكذلك، عند الرغبة، dimension وdirection (higher أو lower) وweight وdimension_weight وnormalisation وlow وhigh وmissing_values (999;-1) وcategory_scores (word=score;word=score) وlabel.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Index</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>The places with score, rank, its spread, and the score of each dimension.</source>
        <translation>الأماكن مع الدرجة والرتبة ومدى تباينها، ودرجة كل بُعد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Sensitivity of the ranks</source>
        <translation>حساسية الرتب</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>One row a choice that was changed: how far the ranks move.</source>
        <translation>صف لكل اختيار غُيّر: مدى تحرّك الرتب.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Places ranked</source>
        <translation>الأماكن المرتَّبة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/profile/composite_index.py"/>
        <source>Places without a rank</source>
        <translation>الأماكن التي لا رتبة لها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Streets and paths for walking. They join where they share a vertex; bridges and tunnels do not join what they cross. The fields walkable or access, bridge, tunnel and layer are used when there.</source>
        <translation>شوارع ومسارات للسير. تتصل حيث تشترك في رأس؛ ولا تتصل الجسور والأنفاق بما تقطعه. وتُستخدم الحقول walkable أو access، وbridge وtunnel وlayer إن وُجدت.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Groups</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Numbers of people by sex, age, disability: access is given for each.</source>
        <translation>أعداد السكان بحسب الجنس والعمر والإعاقة: يُعطى الوصول لكل منها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary. Only people inside count; nobody counts twice.</source>
        <translation>أحياء أو مناطق إدارية أو حدود المدينة. لا يُحتسب إلا السكان داخلها؛ ولا يُحتسب أحد مرتين.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Walking distance</source>
        <translation>مسافة السير</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Entrances</source>
        <translation>المداخل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Gates, where they are known. They replace the entrances found for the place nearest to them.</source>
        <translation>البوابات، حيث تكون معروفة. وهي تحلّ محلّ المداخل المستنتجة لأقرب مكان إليها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Streets within reach</source>
        <translation>الشوارع ضمن مسافة الوصول</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>The parts of streets within the walking distance, cut exactly there. The walk from home is left out.</source>
        <translation>أجزاء الشوارع الواقعة ضمن مسافة السير، مقطوعةً عندها تمامًا. ولا تُحتسب مسافة السير من المسكن.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Area within reach</source>
        <translation>المنطقة ضمن مسافة الوصول</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>A polygon around these streets, for drawing only: nobody is counted by it.</source>
        <translation>مضلّع حول هذه الشوارع، للرسم فقط: لا يُعدّ به أحد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>People within reach</source>
        <translation>السكان ضمن مسافة الوصول</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>Access by area</source>
        <translation>الوصول بحسب المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>The areas with people, people within reach and their share, for all and by group.</source>
        <translation>المناطق مع السكان والسكان ضمن مسافة الوصول ونسبتهم، للجميع وبحسب الفئة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/access_parameters.py"/>
        <source>People not reached by any street</source>
        <translation>السكان الذين لا يصل إليهم أي شارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space (m²)</source>
        <translation>الفضاء العام المفتوح (م²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space (% of area)</source>
        <translation>الفضاء العام المفتوح (% من المنطقة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Verified open public space (% of area)</source>
        <translation>الفضاء العام المفتوح المتحقَّق منه (% من المنطقة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space (m² per person)</source>
        <translation>الفضاء العام المفتوح (م² للشخص)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land (m²)</source>
        <translation>أرض الشوارع (م²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land (% of area)</source>
        <translation>أرض الشوارع (% من المنطقة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land, narrow widths (% of area)</source>
        <translation>أرض الشوارع، شوارع ضيقة (% من المنطقة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street land, wide widths (% of area)</source>
        <translation>أرض الشوارع، شوارع عريضة (% من المنطقة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street length (km)</source>
        <translation>طول الشوارع (كم)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street length per land (km/km²)</source>
        <translation>طول الشوارع لكل وحدة مساحة (كم/كم²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Street length × width (m²)</source>
        <translation>طول الشوارع × عرضها (م²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>With a measured width (% of street length)</source>
        <translation>ذات عرض مقيس (% من طول الشوارع)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Sample inside the city (m²)</source>
        <translation>العيّنة داخل المدينة (م²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space and streets (% of area)</source>
        <translation>الفضاء العام المفتوح والشوارع (% من المنطقة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public space and streets (m² per person)</source>
        <translation>الفضاء العام المفتوح والشوارع (م² للشخص)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Space</source>
        <translation>الفضاء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Size class</source>
        <translation>فئة الحجم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walking distance by size (m)</source>
        <translation>مسافة السير بحسب الحجم (م)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Ids in the source</source>
        <translation>المعرّفات في المصدر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Kind, owner, access, status as read (do not change)</source>
        <translation>النوع والمالك والوصول والحالة كما قُرئت (لا تغيّرها)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Open public spaces</source>
        <translation>الفضاءات العامة المفتوحة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Within reach</source>
        <translation>ضمن مسافة الوصول</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach (% of people)</source>
        <translation>السكان ضمن مسافة الوصول (% من السكان)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach of a verified space (% of people)</source>
        <translation>السكان ضمن مسافة الوصول إلى فضاء متحقَّق منه (% من السكان)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach today (% of people)</source>
        <translation>السكان ضمن مسافة الوصول اليوم (% من السكان)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People newly within reach (% of people)</source>
        <translation>السكان الذين أصبحوا ضمن مسافة الوصول (% من السكان)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People newly within reach</source>
        <translation>السكان الذين أصبحوا ضمن مسافة الوصول</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People within reach up to this site (% of people)</source>
        <translation>السكان ضمن مسافة الوصول حتى هذا الموقع (% من السكان)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walk to the nearest (m)</source>
        <translation>مسافة السير إلى الأقرب (م)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walk from the nearest, at the near end (m)</source>
        <translation>مسافة السير من الأقرب، عند الطرف القريب (م)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Walk from the nearest, at the far end (m)</source>
        <translation>مسافة السير من الأقرب، عند الطرف البعيد (م)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land use mix, entropy (0: one class alone)</source>
        <translation>اختلاط استعمالات الأراضي، الإنتروبيا (0: فئة واحدة فقط)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land use mix, score (0 to 100)</source>
        <translation>اختلاط استعمالات الأراضي، الدرجة (من 0 إلى 100)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Classes of land use</source>
        <translation>فئات استعمالات الأراضي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land without a class (% of area)</source>
        <translation>أراضٍ بلا فئة (% من المنطقة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Land where classes overlap (% of area)</source>
        <translation>أراضٍ تتداخل فيها الفئات (% من المنطقة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Supply per person</source>
        <translation>المتاح للشخص الواحد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Share of supply (% of the city's)</source>
        <translation>الحصة من المتاح (% من متاح المدينة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Share of people (% of the city's)</source>
        <translation>الحصة من السكان (% من سكان المدينة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Curve</source>
        <translation>المنحنى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>People up to here (% of all people)</source>
        <translation>السكان حتى هذه النقطة (% من جميع السكان)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Supply up to here (% of all supply)</source>
        <translation>المتاح حتى هذه النقطة (% من إجمالي المتاح)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Intersections</source>
        <translation>التقاطعات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Intersections per land (per km²)</source>
        <translation>التقاطعات بالنسبة إلى مساحة الأرض (لكل كم²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Dead ends</source>
        <translation>النهايات المسدودة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Dead ends (% of intersections and dead ends)</source>
        <translation>النهايات المسدودة (% من التقاطعات والنهايات المسدودة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Streets that meet at an intersection or dead end, mean</source>
        <translation>عدد الشوارع الملتقية عند تقاطع أو نهاية مسدودة، المتوسط</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Score of intersections (0 to 100)</source>
        <translation>درجة التقاطعات (من 0 إلى 100)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Score of street length (0 to 100)</source>
        <translation>درجة طول الشوارع (من 0 إلى 100)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Streets that leave it</source>
        <translation>الشوارع المتفرعة منه</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Points counted as this one</source>
        <translation>النقاط المحسوبة ضمن هذه النقطة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Capacity per person within reach</source>
        <translation>السعة للشخص الواحد ضمن مسافة الوصول</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Safety (0 worst to 100 best)</source>
        <translation>السلامة (من 0 الأسوأ إلى 100 الأفضل)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Inclusivity (0 worst to 100 best)</source>
        <translation>الشمول (من 0 الأسوأ إلى 100 الأفضل)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Accessibility (0 worst to 100 best)</source>
        <translation>إمكانية الوصول (من 0 الأسوأ إلى 100 الأفضل)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Comfort (0 worst to 100 best)</source>
        <translation>الراحة (من 0 الأسوأ إلى 100 الأفضل)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Greenness (0 worst to 100 best)</source>
        <translation>الخضرة (من 0 الأسوأ إلى 100 الأفضل)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Women's safety (0 worst to 100 best)</source>
        <translation>سلامة النساء (من 0 الأسوأ إلى 100 الأفضل)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Quality (0 worst to 100 best)</source>
        <translation>الجودة (من 0 الأسوأ إلى 100 الأفضل)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/aliases.py"/>
        <source>Forms about the space</source>
        <translation>الاستمارات المتعلقة بالفضاء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land use mix</source>
        <translation>تنوّع استعمالات الأراضي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>What the land of each neighbourhood, or of cells of one size, is used for, and how mixed the uses are: where homes, work and shops are near each other, and where one use stands alone.</source>
        <translation>فيمَ تُستعمل أرض كل حي، أو أرض خلايا متساوية الحجم، وما مدى تنوّع هذه الاستعمالات: أين تتجاور المساكن وأماكن العمل والمتاجر، وأين ينفرد استعمال واحد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Entropy H = -Σ p ln p over the classes, p the share of a class in the classified land (Shannon 1948): 0 where one class stands alone, ln n where n classes have the same share. Score = 100 H / ln n, as the City Prosperity Index scores land use mix (edition 2016, as read in a web application that cites it), averaged over areas or cells. The index says neither how large cells are nor which classes there should be: by default n is the number of classes of the layer; that application has five.

Land of one class drawn twice counts once. Where classes overlap, the land counts in each of them, and the share of such land stands beside. So does the share of land without a class, which is part of no class. The shares of the classes are percentages of all land of the area.</source>
        <translation>الإنتروبيا H = -Σ p ln p على جميع الفئات، حيث p حصة الفئة من الأرض المصنّفة (Shannon 1948): تساوي 0 حيث تنفرد فئة واحدة، و ln n حيث تتساوى حصص n من الفئات. الدرجة = 100 H / ln n، كما يقيّم مؤشر ازدهار المدن تنوّع استعمالات الأراضي (طبعة 2016، كما وردت في تطبيق ويب يستشهد بها)، وهي متوسط المناطق أو الخلايا. ولا يحدد المؤشر حجم الخلايا ولا الفئات المطلوبة: القيمة الافتراضية لـ n هي عدد فئات الطبقة؛ أما ذلك التطبيق ففيه خمس فئات.

الأرض من الفئة نفسها المرسومة مرتين تُحسب مرة واحدة. وحيث تتداخل الفئات، تُحسب الأرض في كل منها، وتُذكر حصة هذه الأرض إلى جانبها. وكذلك حصة الأرض التي لا فئة لها، وهي لا تدخل في أي فئة. وحصص الفئات نسب مئوية من كامل أرض المنطقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>City Prosperity Index 2016, land use mix</source>
        <translation>مؤشر ازدهار المدن 2016، تنوّع استعمالات الأراضي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land use</source>
        <translation>استعمالات الأراضي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Polygons of land use, from a plan, a register or a map.</source>
        <translation>مضلّعات استعمالات الأراضي، من مخطط أو سجل أو خريطة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Class of use</source>
        <translation>فئة الاستعمال</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>The field with the class. Upper and lower case and what stands between words make no difference.</source>
        <translation>الحقل الذي يحتوي على الفئة. لا فرق بين الأحرف الكبيرة والصغيرة ولا أثر لما يفصل بين الكلمات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Neighbourhoods or districts. With a cell size, the land that is divided into cells. Give areas, a cell size, or both.</source>
        <translation>الأحياء أو المناطق الإدارية. وعند تحديد حجم للخلية، الأرض التي تُقسَّم إلى خلايا. أعطِ مناطق أو حجم خلية أو كليهما.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Side of square cells. Without areas, every cell that land use reaches into, whole. Empty: no cells.</source>
        <translation>طول ضلع الخلايا المربعة. من دون مناطق: كل خلية تمتد إليها استعمالات الأراضي، كاملةً. فارغ: لا خلايا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Number of classes a full score takes</source>
        <translation>عدد الفئات اللازم لبلوغ الدرجة الكاملة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>To compare cities, give the number of classes they all have. 0: as many as the layer has.</source>
        <translation>للمقارنة بين المدن، أعطِ عدد الفئات المشترك بينها جميعًا. 0: بعدد فئات الطبقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Values that are no class</source>
        <translation>القيم التي لا تُعدّ فئات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Values of the class field, with commas between, that name no use. Add others to leave out of the mix, such as water or roads.</source>
        <translation>قيم حقل الفئة التي لا تدل على أي استعمال، مفصولة بفواصل. أضف قيمًا أخرى تريد استبعادها من التنوّع، مثل المياه أو الطرق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>The areas or cells with the share of each class, their entropy and its score.</source>
        <translation>المناطق أو الخلايا مع حصة كل فئة والإنتروبيا ودرجتها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Mix, mean score of areas or cells</source>
        <translation>التنوّع، متوسط درجات المناطق أو الخلايا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Mix of all land at once</source>
        <translation>تنوّع كامل الأرض مجتمعةً</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Entropy of all land at once</source>
        <translation>إنتروبيا كامل الأرض مجتمعةً</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land without a class</source>
        <translation>الأرض بلا فئة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Land where classes overlap</source>
        <translation>الأرض التي تتداخل فيها الفئات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/land_use_mix.py"/>
        <source>Classes of the layer</source>
        <translation>فئات الطبقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open space inventory</source>
        <translation>جرد الفضاءات المفتوحة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Makes one clean list of the city's open spaces: what they are, who may use them, how large they are and which somebody verified. All figures on public space are made with it.</source>
        <translation>يُعِدّ قائمة واحدة منقّحة بالفضاءات المفتوحة في المدينة: ما هي، ومن يحق له استعمالها، وما مساحتها، وأيها جرى التحقق منه. وعليها تقوم جميع الأرقام المتعلقة بالفضاءات العامة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Spaces drawn twice count once; touching spaces alike in kind, access, owner, status and name become one. Access comes from the access and fee fields, else from the table of kinds. A space is potential until somebody sets its status to verified or rejected, and check where its kind or its unknown access calls for a look: gardens without access, pitches, sports centres, reserves, cemeteries. It counts as open public space when its access is public and its status is potential or verified (SDG 11.7.1: open, public, free of charge).

With a previous inventory, what somebody decided there (status, access, owner, kind) and the space_id pass to the space that is most like it of those that overlap by more than half of the smaller of the two. So a new import of the map loses no verdict. Where several spaces became one and their verdicts differ, that of more than half of it holds, or it is to be checked.

Open land of an area is the union of the spaces that count, cut at its edge; a space counts in the numbers of every area it overlaps, unless it is rejected.

Size classes and catchments are those quoted for UN-Habitat's training material by a secondary source; where it gives none (linear, regional and larger, below 0.03 ha) they are the plugin's own, as the table says.</source>
        <translation>الفضاءات المرسومة مرتين تُحسب مرة واحدة؛ والفضاءات المتلامسة المتماثلة في النوع والوصول والمالك والحالة والاسم تُدمج في فضاء واحد. يُستمد الوصول من الحقلين access و fee، وإلا فمن جدول الأنواع. تكون حالة الفضاء potential إلى أن يجعلها أحدهم verified أو rejected، وتكون check إذا استدعى نوعه أو عدم معرفة الوصول إليه معاينته: الحدائق التي لا وصول محدَّدًا لها، والملاعب، والمراكز الرياضية، والمحميات، والمقابر. ويُحسب فضاءً عامًا مفتوحًا إذا كان الوصول إليه عامًا وكانت حالته potential أو verified (مؤشر أهداف التنمية المستدامة 11.7.1: مفتوح وعام ومجاني).

عند إعطاء جرد سابق، ينتقل ما تقرّر فيه (الحالة والوصول والمالك والنوع) ومعه space_id إلى أكثر الفضاءات شبهًا به من بين الفضاءات التي يتجاوز تداخلها معه نصف أصغر الاثنين. وبذلك لا يضيع أي قرار عند استيراد الخريطة من جديد. وإذا أصبحت عدة فضاءات فضاءً واحدًا واختلفت قراراتها، أُخذ بقرار ما يزيد على نصفه، وإلا وجبت مراجعته.

الأرض المفتوحة في منطقة ما هي اتحاد الفضاءات المحسوبة، مقصوصًا عند حدّها؛ ويُحسب الفضاء في أعداد كل منطقة يتداخل معها، ما لم يكن مرفوضًا.

فئات الحجم ونطاقات التغطية هي المنقولة عن مواد موئل الأمم المتحدة التدريبية في مصدر ثانوي؛ وحيث لا يذكر شيئًا (الخطية، والإقليمية وما فوقها، وما دون 0.03 هكتار) فهي خاصة بالملحق، كما يبيّن الجدول.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>SDG indicator 11.7.1, UNSD metadata of March 2020</source>
        <translation>مؤشر أهداف التنمية المستدامة 11.7.1، البيانات الوصفية لشعبة الإحصاءات في الأمم المتحدة (UNSD)، آذار/مارس 2020</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Polygons from OpenStreetMap, the city's records or a survey.</source>
        <translation>مضلّعات من OpenStreetMap أو من سجلات المدينة أو من مسح.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Neighbourhoods, districts, or the city boundary. The city is all of them together.</source>
        <translation>الأحياء أو المناطق الإدارية أو حدود المدينة. والمدينة هي مجموعها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Population</source>
        <translation>السكان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Points or buildings with people, for square metres of open public space per person.</source>
        <translation>نقاط أو مبانٍ تحمل عدد السكان، لحساب الأمتار المربعة من الفضاء العام المفتوح للشخص الواحد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Field of the population layer with the number of people.</source>
        <translation>حقل طبقة السكان الذي يحتوي على عدد السكان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Kind of space</source>
        <translation>نوع الفضاء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Park, square, garden…, in the words of the table of kinds.</source>
        <translation>متنزه أو ساحة أو حديقة…، بالكلمات الواردة في جدول الأنواع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Who may enter: public, restricted, fee, unknown; the words of OpenStreetMap (yes, private, customers…) are understood.</source>
        <translation>من يحق له الدخول: public أو restricted أو fee أو unknown؛ وكلمات OpenStreetMap (yes و private و customers…) مفهومة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Who owns or runs the space, in any words.</source>
        <translation>من يملك الفضاء أو يديره، بأي صيغة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>potential, check, verified or rejected. Where it is empty, it follows from the kind.</source>
        <translation>potential أو check أو verified أو rejected. إذا كان فارغًا حُدِّد بحسب النوع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Previous inventory</source>
        <translation>الجرد السابق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>An earlier result of this step whose verdicts and identifiers are to be kept.</source>
        <translation>نتيجة سابقة لهذه الخطوة ينبغي الاحتفاظ بقراراتها ومعرِّفاتها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Table of kinds</source>
        <translation>جدول الأنواع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>CSV with kind, counts (yes, no, check) and default_access, instead of the plugin's (open_space_kinds.csv).</source>
        <translation>ملف CSV فيه kind و counts (yes أو no أو check) و default_access، بدلًا من جدول الملحق (open_space_kinds.csv).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Table of size classes</source>
        <translation>جدول فئات الحجم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>CSV with size_class, min_ha, max_ha and catchment_m, instead of the plugin's (open_space_size_classes.csv). A class holds its lower limit, not its upper one.</source>
        <translation>ملف CSV فيه size_class و min_ha و max_ha و catchment_m، بدلًا من جدول الملحق (open_space_size_classes.csv). تشمل الفئة حدّها الأدنى دون حدّها الأعلى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Merge touching spaces</source>
        <translation>دمج الفضاءات المتلامسة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Spaces that touch and are alike become one. Spaces with different names stay apart.</source>
        <translation>تُدمج الفضاءات المتلامسة المتماثلة في فضاء واحد. أما الفضاءات المختلفة الأسماء فتبقى منفصلة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Smallest space</source>
        <translation>أصغر فضاء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Spaces smaller than this, after merging, are left out.</source>
        <translation>تُستبعد الفضاءات الأصغر من هذا بعد الدمج.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Linear from a length of</source>
        <translation>خطي ابتداءً من طول قدره</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>A space is linear when a rectangle of its area and perimeter is this many times longer than wide. 0: none is. The plugin's own rule.</source>
        <translation>يُعدّ الفضاء خطيًا إذا كان طول مستطيل له المساحة والمحيط نفسهما يعادل عرضه مضروبًا في هذا العدد. 0: لا شيء خطي. قاعدة خاصة بالملحق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>times its width</source>
        <translation>مرة قدر عرضه</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>The inventory. Change status, access, owner and kind here and give it as the previous inventory next time; leave as_read alone, it tells what was changed.</source>
        <translation>الجرد. غيِّر هنا الحالة والوصول والمالك والنوع، وأعطِه جردًا سابقًا في المرة القادمة؛ ولا تغيّر as_read، فهو يبيّن ما جرى تغييره.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open spaces by area</source>
        <translation>الفضاءات المفتوحة حسب المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>The areas with the number of spaces, open public space in m², percent and per person, and counts by kind and size class.</source>
        <translation>المناطق مع عدد الفضاءات، والفضاء العام المفتوح بالمتر المربع وبالنسبة المئوية وللشخص الواحد، والأعداد حسب النوع وفئة الحجم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open spaces, without rejected ones</source>
        <translation>الفضاءات المفتوحة، من دون المرفوضة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open public space</source>
        <translation>الفضاء العام المفتوح</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>Open public space, of the areas' land</source>
        <translation>الفضاء العام المفتوح، من أرض المناطق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/open_space_inventory.py"/>
        <source>From verified spaces alone</source>
        <translation>من الفضاءات المتحقَّق منها وحدها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Public space access</source>
        <translation>الوصول إلى الفضاءات العامة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Who reaches an open public space on foot within 400 m along streets, and where the gaps are. Gives the access part of SDG 11.7.1, by sex, age and disability where these are known.</source>
        <translation>من يصل إلى فضاء عام مفتوح سيرًا على الأقدام في حدود 400 م عبر الشوارع، وأين توجد الفجوات. يعطي شقّ الوصول من مؤشر أهداف التنمية المستدامة 11.7.1، حسب الجنس والعمر والإعاقة حيث تكون معروفة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Distance is the straight walk from home to the nearest street, plus the way along streets, plus the straight walk to the entrance; inside a space it is 0. Entrances are those given, or the streets within the tolerance of the space. One shortest-path search from all spaces at once (Dijkstra 1959), exact anywhere along a street; catchments are cut exactly at the distance, and a self-check in the result proves that none goes beyond it.</source>
        <translation>المسافة هي السير في خط مستقيم من المسكن إلى أقرب شارع، مضافًا إليه الطريق عبر الشوارع، ثم السير في خط مستقيم إلى المدخل؛ وهي 0 داخل الفضاء. والمداخل هي المعطاة، أو الشوارع الواقعة ضمن هامش السماح حول الفضاء. ويُجرى بحث واحد عن أقصر مسار من جميع الفضاءات دفعة واحدة (Dijkstra 1959)، دقيق عند أي نقطة على الشارع؛ وتُقصّ نطاقات التغطية عند المسافة بدقة، ويثبت فحص ذاتي في النتيجة أن أيًا منها لا يتجاوزها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Longest walk to a public space; the SDG metadata takes 400 m (5 minutes).</source>
        <translation>أطول مسافة سير إلى فضاء عام؛ تعتمد البيانات الوصفية لأهداف التنمية المستدامة 400 م (5 دقائق).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Larger spaces serve farther</source>
        <translation>الفضاءات الأكبر تخدم مسافة أبعد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Each space serves up to the distance of its size class (field catchment_m of the inventory, else the table of size classes) instead of one distance for all.</source>
        <translation>يخدم كل فضاء حتى مسافة فئة حجمه (الحقل catchment_m في الجرد، وإلا فجدول فئات الحجم) بدلًا من مسافة واحدة للجميع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>The people's layer with the walk to the nearest space, whether it is within reach, and which it is.</source>
        <translation>طبقة السكان مع مسافة السير إلى أقرب فضاء، وما إذا كان ضمن مسافة الوصول، وأي فضاء هو.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Spaces no street reaches</source>
        <translation>فضاءات لا يصل إليها أي شارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_access.py"/>
        <source>Spaces that count, but have no street near enough to walk in from.</source>
        <translation>فضاءات تُحسب، لكن لا يوجد شارع قريب منها بما يكفي للدخول إليها سيرًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Public space equity</source>
        <translation>الإنصاف في الفضاءات العامة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>How unequally public space, or anything else counted by neighbourhood, is spread over the people who live there, and whether the deprived have less of it.</source>
        <translation>ما مدى التفاوت في توزيع الفضاء العام، أو أي شيء آخر يُحسب حسب الحي، على السكان المقيمين هناك، وهل نصيب المحرومين منه أقل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Lorenz curve: people in order of what each of them has in their area, the least first, against their share of all. Gini: 0 when all have the same, near 1 when few have all; by person-weighted trapezoids. Palma ratio: what the best-off tenth has over what the worst-off 40 percent have (0.25 when all have the same), read off the curve in straight lines between its points.

Concentration index, with a measure of deprivation: from -1, the most deprived have all, over 0 to 1, the least deprived have all; twice the person-weighted covariance of what people have with their rank from the most deprived, over the mean, ties averaged (Kakwani, Wagstaff and van Doorslaer 1997).

Areas without people, or whose people or supply are not known, are left out and reported. Differences within an area are not seen: with smaller areas the figures rise, so compare cities by areas of like size.</source>
        <translation>منحنى لورنز: السكان مرتّبون بحسب ما لكل منهم في منطقته، بدءًا بالأقل، مقابل حصتهم من المجموع. معامل جيني: 0 إذا كان للجميع القدر نفسه، ويقترب من 1 إذا كان كل شيء لقلة منهم؛ محسوبًا بأشباه منحرفات مرجَّحة بعدد السكان. نسبة بالما: ما لدى العُشر الأوفر حظًا مقسومًا على ما لدى الأقل حظًا البالغين 40 في المائة (0.25 إذا كان للجميع القدر نفسه)، وتُقرأ من المنحنى بخطوط مستقيمة بين نقاطه.

مؤشر التركّز، مع مقياس للحرمان: من -1، حيث كل شيء للأكثر حرمانًا، مرورًا بالقيمة 0، إلى 1، حيث كل شيء للأقل حرمانًا؛ وهو ضعف التباين المشترك المرجَّح بعدد السكان بين ما لدى الناس ورتبتهم ابتداءً من الأكثر حرمانًا، مقسومًا على المتوسط، مع أخذ متوسط الرتب المتساوية (Kakwani, Wagstaff and van Doorslaer 1997).

المناطق الخالية من السكان، أو التي لا يُعرف سكانها أو المتاح فيها، تُستبعد ويُبلَّغ عنها. ولا تظهر الفروق داخل المنطقة الواحدة: فالأرقام ترتفع كلما صغرت المناطق، لذا قارن المدن بمناطق متقاربة الحجم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Gini 1914; Palma ratio 2013; concentration index 1997</source>
        <translation>جيني 1914؛ نسبة بالما 2013؛ مؤشر التركّز 1997</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Neighbourhoods with what they have and how many people live there: “Access by area” of “Public space access”, where its areas came from “Public space share” or “Open space inventory”.</source>
        <translation>الأحياء مع ما لديها وعدد المقيمين فيها: «الوصول بحسب المنطقة» من «الوصول إلى الفضاءات العامة»، إذا كانت مناطقها من «حصة الفضاءات العامة» أو «جرد الفضاءات المفتوحة».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>What they have</source>
        <translation>ما لديهم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>A total of each area, not per person: m² of open public space, places, beds.</source>
        <translation>مجموع لكل منطقة، لا للشخص الواحد: الأمتار المربعة من الفضاء العام المفتوح، الأماكن، الأسرّة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Number of residents of each area.</source>
        <translation>عدد المقيمين في كل منطقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Deprivation</source>
        <translation>الحرمان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>How deprived the people of each area are, in any unit, for the concentration index.</source>
        <translation>مدى حرمان سكان كل منطقة، بأي وحدة، لحساب مؤشر التركّز.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>More deprived means</source>
        <translation>الأكثر حرمانًا يعني</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>high: a higher value, as of a poverty rate. low: a lower one, as of an income.</source>
        <translation>high: قيمة أعلى، كما في معدل الفقر. low: قيمة أدنى، كما في الدخل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>A higher value</source>
        <translation>قيمة أعلى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>A lower value</source>
        <translation>قيمة أدنى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Equity by area</source>
        <translation>الإنصاف حسب المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>The areas with what each person has there, and their share of supply and of people.</source>
        <translation>المناطق مع ما لكل شخص فيها، وحصتها من المتاح ومن السكان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Lorenz curve</source>
        <translation>منحنى لورنز</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Points of the curve for a chart, and of the curve by deprivation: cumulative percent of people and of supply.</source>
        <translation>نقاط المنحنى لرسم مخطط، ونقاط المنحنى حسب الحرمان: النسبة التراكمية للسكان وللمتاح.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Gini coefficient (0: all have the same)</source>
        <translation>معامل جيني (0: للجميع القدر نفسه)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Best-off tenth over worst-off 40 % (Palma ratio)</source>
        <translation>العُشر الأوفر حظًا مقابل الأقل حظًا البالغين 40 % (نسبة بالما)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Concentration index (above 0: the deprived have less)</source>
        <translation>مؤشر التركّز (فوق 0: نصيب المحرومين أقل)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Supply per person in the city</source>
        <translation>المتاح للشخص الواحد في المدينة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_equity.py"/>
        <source>Supply of areas left out</source>
        <translation>المتاح في المناطق المستبعدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Public space quality</source>
        <translation>جودة الفضاءات العامة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Brings in what surveyors saw and people said: how safe, inclusive, accessible, comfortable and green each space is, for everyone and by group, with women's safety apart.</source>
        <translation>يُدخل ما رآه القائمون بالمسح وما قاله الناس: مدى سلامة كل فضاء وشموله وسهولة الوصول إليه وراحته وخضرته، للجميع ولكل فئة، مع عرض سلامة النساء على حدة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Each answer is worth 0 (worst) to 100 (best) by the table of questions; a question's score is the mean over those who answered it, a dimension's the mean over its questions by their weights, the quality that over all questions. What nobody answered, and answers the table does not know, are missing and never zero: the weights of the others share out the whole. Women's safety stands apart and is not in the quality: it is the dimension women_safety where the table has one, else safety as women answered it.

The scoring is the plugin's own: UN-Habitat's city-wide public space assessment publishes no weights. The five dimensions are those that the metadata of SDG 11.7.1 names for quality; questions, answers, scores and weights are a table (public_space_questions.csv) to be adapted to your form.

An answer may be a word, a number, a range of numbers (1..5, or ..10), or several words with spaces, commas or semicolons between them, as Kobo writes them; other spellings, as labels in another language, stand behind | in the same cell. An empty score allows an answer that counts as none.

Forms about spaces that do not exist, forms that came twice, answers outside the table and contradicting answers to questions of fact are listed in the table of problems; a form that came twice counts once.

Scores that fewer than the smallest number of people stand behind are left empty, and with them what would give them away.</source>
        <translation>قيمة كل إجابة من 0 (الأسوأ) إلى 100 (الأفضل) وفق جدول الأسئلة؛ ودرجة السؤال متوسط من أجابوا عنه، ودرجة البُعد متوسط أسئلته بحسب أوزانها، والجودة متوسط جميع الأسئلة. وما لم يُجب عنه أحد، والإجابات التي لا يعرفها الجدول، تُعدّ ناقصة ولا تُعدّ صفرًا أبدًا: تتقاسم أوزان الأسئلة الأخرى المجموع كله. وتُعرض سلامة النساء على حدة ولا تدخل في الجودة: وهي البُعد women_safety إن كان في الجدول، وإلا فالسلامة كما أجابت عنها النساء.

طريقة التقييم خاصة بالملحق: فتقييم موئل الأمم المتحدة للفضاءات العامة على نطاق المدينة لا ينشر أوزانًا. والأبعاد الخمسة هي التي تسميها البيانات الوصفية لمؤشر أهداف التنمية المستدامة 11.7.1 للجودة؛ أما الأسئلة والإجابات والدرجات والأوزان فهي جدول (public_space_questions.csv) ينبغي تكييفه مع استمارتك.

قد تكون الإجابة كلمة أو عددًا أو مجالًا من الأعداد (1..5، أو ..10)، أو عدة كلمات تفصل بينها مسافات أو فواصل أو فواصل منقوطة كما يكتبها Kobo؛ وتأتي الصيغ الأخرى، كالتسميات بلغة أخرى، بعد | في الخلية نفسها. والدرجة الفارغة تسمح بإجابة لا تُحسب.

تُدرج في جدول المشكلات الاستماراتُ المتعلقة بفضاءات غير موجودة، والاستمارات الواردة مرتين، والإجابات الخارجة عن الجدول، والإجابات المتناقضة عن أسئلة الوقائع؛ والاستمارة الواردة مرتين تُحسب مرة واحدة.

الدرجات التي يستند إليها عدد من الأشخاص أقل من الحد الأدنى تُترك فارغة، ومعها ما قد يكشفها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Plugin's own scoring; dimensions of SDG indicator 11.7.1, UNSD metadata of March 2020</source>
        <translation>تقييم خاص بالملحق؛ أبعاد مؤشر أهداف التنمية المستدامة 11.7.1، البيانات الوصفية لشعبة الإحصاءات في الأمم المتحدة (UNSD)، آذار/مارس 2020</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Public spaces</source>
        <translation>الفضاءات العامة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>The inventory of open spaces, or any layer whose features were rated.</source>
        <translation>جرد الفضاءات المفتوحة، أو أي طبقة جرى تقييم معالمها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Identifier of the space</source>
        <translation>معرِّف الفضاء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>The field that names each space in both layers the same.</source>
        <translation>الحقل الذي يسمّي كل فضاء بالاسم نفسه في الطبقتين.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Survey</source>
        <translation>المسح</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>A layer or table with a row for each filled in form, such as an export from Kobo.</source>
        <translation>طبقة أو جدول فيه صف لكل استمارة معبّأة، كملف مُصدَّر من Kobo.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Space the form is about</source>
        <translation>الفضاء الذي تتعلق به الاستمارة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Field of the survey. Without it, the one of the same name as in the spaces.</source>
        <translation>حقل من المسح. من دونه يُستعمل الحقل الذي له الاسم نفسه في الفضاءات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Group of the respondent</source>
        <translation>فئة المستجيب</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Sex or age group, for scores of each group.</source>
        <translation>الجنس أو الفئة العمرية، لحساب درجات كل فئة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Smallest number of answers</source>
        <translation>الحد الأدنى لعدد الإجابات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Scores that fewer people stand behind are left empty. 1 where surveyors filled in one form a space.</source>
        <translation>الدرجات التي يستند إليها عدد أقل من الأشخاص تُترك فارغة. 1 إذا عبّأ القائمون بالمسح استمارة واحدة لكل فضاء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Table of questions</source>
        <translation>جدول الأسئلة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>CSV with question, dimension, answer, score and weight (and score_to, kind, several), instead of the plugin's (public_space_questions.csv).</source>
        <translation>ملف CSV فيه question و dimension و answer و score و weight (و score_to و kind و several)، بدلًا من جدول الملحق (public_space_questions.csv).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Identifier of the form</source>
        <translation>معرِّف الاستمارة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Tells forms that came twice. Without it the usual names are looked for: submission_id, _uuid, instanceID, KEY, _id.</source>
        <translation>يكشف الاستمارات الواردة مرتين. من دونه يُبحث عن الأسماء المعتادة: submission_id و _uuid و instanceID و KEY و _id.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Scores that few people stand behind</source>
        <translation>الدرجات التي يستند إليها عدد قليل من الأشخاص</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>suppress: leave them empty, with what would give them away. show: keep them, for use in the office only.</source>
        <translation>suppress: تُترك فارغة، مع ما قد يكشفها. show: يُحتفظ بها، للاستعمال داخل المكتب فقط.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>The spaces with a score for each dimension, the quality, women's safety, the number of forms, and the same for each group.</source>
        <translation>الفضاءات مع درجة لكل بُعد، والجودة، وسلامة النساء، وعدد الاستمارات، والأمر نفسه لكل فئة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Problems in the survey</source>
        <translation>مشكلات المسح</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>For the office, since it names single forms: the survey's feature, form, space, field, value and the problem (unknown_space, no_space_id, repeated_submission, outside_list, conflicting_answers).</source>
        <translation>للمكتب فقط، لأنه يسمّي استمارات بعينها: المعلم والاستمارة والفضاء والحقل والقيمة في المسح، والمشكلة (unknown_space أو no_space_id أو repeated_submission أو outside_list أو conflicting_answers).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Spaces</source>
        <translation>الفضاءات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Spaces with answers</source>
        <translation>الفضاءات التي لها إجابات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Forms that count</source>
        <translation>الاستمارات المحسوبة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Mean quality of the spaces with a score</source>
        <translation>متوسط جودة الفضاءات التي لها درجة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_quality.py"/>
        <source>Spaces with hidden scores</source>
        <translation>الفضاءات ذات الدرجات المخفية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Public space share</source>
        <translation>حصة الفضاءات العامة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>How much of the city, and of each neighbourhood, is open public space and street. Gives the land part of SDG 11.7.1.</source>
        <translation>ما نسبة الفضاءات العامة المفتوحة والشوارع من المدينة ومن كل حي. يعطي شقّ الأرض من مؤشر أهداف التنمية المستدامة 11.7.1.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Open public space and street land inside the areas, united so that a street through a park counts once, divided by the area. The SDG metadata adds the two instead; choose “sum” for that reading.</source>
        <translation>الفضاءات العامة المفتوحة وأرض الشوارع داخل المناطق، موحَّدةً بحيث يُحسب الشارع المار في متنزه مرة واحدة، مقسومةً على مساحة المنطقة. أما البيانات الوصفية لأهداف التنمية المستدامة فتجمع الاثنين؛ اختر «sum» للأخذ بهذه القراءة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Street land</source>
        <translation>أرض الشوارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Polygons of street land, from “Street land”.</source>
        <translation>مضلّعات أرض الشوارع، من «أرض الشوارع».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Built-up extent</source>
        <translation>نطاق المنطقة المبنية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The built-up extent of the city (not building footprints).</source>
        <translation>نطاق المنطقة المبنية في المدينة (لا البصمات الأرضية للمباني).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Where streets and open spaces overlap</source>
        <translation>حيث تتداخل الشوارع والفضاءات المفتوحة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>union: count the land once. sum: count it in both, as the metadata does.</source>
        <translation>union: تُحسب الأرض مرة واحدة. sum: تُحسب في كليهما، كما تفعل البيانات الوصفية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Count once</source>
        <translation>تُحسب مرة واحدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Count in both (SDG metadata, formula 4)</source>
        <translation>تُحسب في كليهما (البيانات الوصفية لأهداف التنمية المستدامة، المعادلة 4)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Share of</source>
        <translation>الحصة من</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>city: the whole land of the areas. built_up: the built-up extent within them.</source>
        <translation>city: كامل أرض المناطق. built_up: نطاق المنطقة المبنية داخلها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The whole land of the areas</source>
        <translation>كامل أرض المناطق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The built-up extent</source>
        <translation>نطاق المنطقة المبنية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Population of the areas</source>
        <translation>عدد سكان المناطق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Number of residents, for square metres per person.</source>
        <translation>عدد المقيمين، لحساب الأمتار المربعة للشخص الواحد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Public space share by area</source>
        <translation>حصة الفضاءات العامة حسب المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>The areas with open public space and street land, in m² and percent.</source>
        <translation>المناطق مع الفضاءات العامة المفتوحة وأرض الشوارع، بالمتر المربع وبالنسبة المئوية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Open public space and streets</source>
        <translation>الفضاءات العامة المفتوحة والشوارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_share.py"/>
        <source>Streets and verified spaces alone</source>
        <translation>الشوارع والفضاءات المتحقَّق منها وحدها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Sites for new public spaces</source>
        <translation>مواقع لفضاءات عامة جديدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Among candidate sites, finds the few that bring most people within reach of a public space who have none, or the fewest that reach a target; with a proof of how near the answer is to the best possible.</source>
        <translation>يختار من بين المواقع المرشَّحة العددَ القليل الذي يجعل أكبر عدد ممن ليس لهم فضاء عام ضمن مسافة الوصول إلى فضاء عام، أو أقل عدد منها يبلغ هدفًا معيّنًا؛ مع إثبات مدى قرب الجواب من أفضل ما يمكن.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The maximal covering location problem (Church and ReVelle 1974): choose SITES_N candidates so that most people are within DISTANCE_M of one of them or of an existing space; everyone counts once. Distances are those of “Public space access”: run that with the chosen sites among its open spaces and it gives the share after. A target asks for the fewest sites instead, and of these choices the one that serves most.

exact: prices on serving each group of people (Lagrangian relaxation) give a bound and rule out most candidates; the solver HiGHS decides about the rest, until the best is proved or the time is over. greedy: one site after another, each the one that adds most; at least 63 % of the best (Nemhauser, Wolsey and Fisher 1978), held against the bound of the linear programme.

GAP_PCT = 100 (bound - value) / bound, of people newly served, or of sites with a target: 0 is proved to be the best. Sites are ranked by what each adds to those before it; of equally good ones the first in the layer is taken. Candidates may overlap each other and existing spaces: people count once, and never as newly served when they have a space.</source>
        <translation>مسألة تحديد المواقع ذات التغطية القصوى (Church and ReVelle 1974): اختيار SITES_N من المواقع المرشَّحة بحيث يكون أكبر عدد من السكان ضمن DISTANCE_M من أحدها أو من فضاء قائم؛ ويُحسب كل شخص مرة واحدة. والمسافات هي مسافات «الوصول إلى الفضاءات العامة»: شغّلها مع إدراج المواقع المختارة بين الفضاءات المفتوحة فتعطي النسبة بعد ذلك. أما تحديد هدف فيطلب أقل عدد من المواقع، ومن بين هذه الخيارات الخيار الذي يخدم أكبر عدد.

exact: أسعار لخدمة كل مجموعة من السكان (استرخاء لاغرانج) تعطي حدًا وتستبعد معظم المواقع المرشَّحة؛ ويحسم برنامج الحل HiGHS الباقي، إلى أن يثبت الأفضل أو ينقضي الوقت. greedy: موقع تلو الآخر، كلٌّ منها هو الذي يضيف أكثر؛ لا تقل النتيجة عن 63 % من الأفضل (Nemhauser, Wolsey and Fisher 1978)، وتُقاس مقابل حدّ البرنامج الخطي.

GAP_PCT = 100 (bound - value) / bound، من السكان المخدومين حديثًا، أو من المواقع عند تحديد هدف: 0 يعني ثبوت أنه الأفضل. وتُرتَّب المواقع بحسب ما يضيفه كل منها إلى ما قبله؛ وعند التساوي يؤخذ الأول في الطبقة. وقد تتداخل المواقع المرشَّحة فيما بينها ومع الفضاءات القائمة: يُحسب السكان مرة واحدة، ولا يُحسبون مخدومين حديثًا إذا كان لديهم فضاء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Walking distance after SDG indicator 11.7.1, UNSD metadata of March 2020; the choice of sites is the plugin's own</source>
        <translation>مسافة السير على الأقدام وفق مؤشر أهداف التنمية المستدامة 11.7.1، البيانات الوصفية لشعبة الإحصاءات في الأمم المتحدة (UNSD)، آذار/مارس 2020؛ أما اختيار المواقع فخاص بالملحق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Candidate sites</source>
        <translation>المواقع المرشَّحة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Places where a public space could be: vacant plots, gardens that could be opened.</source>
        <translation>أماكن يمكن أن يُقام فيها فضاء عام: قطع أرض شاغرة، حدائق يمكن فتحها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Existing open spaces</source>
        <translation>الفضاءات المفتوحة القائمة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The open space inventory. Spaces count when their access is public and they are not rejected; whom they serve need no site.</source>
        <translation>جرد الفضاءات المفتوحة. تُحسب الفضاءات التي يكون الوصول إليها عامًا ولا تكون مرفوضة؛ ومن تخدمهم لا يحتاجون إلى موقع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Number of sites</source>
        <translation>عدد المواقع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>How many sites to choose, unless a share to reach is given.</source>
        <translation>عدد المواقع المراد اختيارها، ما لم تُعطَ نسبة مستهدفة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Share to reach</source>
        <translation>النسبة المستهدفة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Instead of a number: the fewest sites that bring the people served, existing spaces included, to this share. With a group to favour it is the share of that group.</source>
        <translation>بدلًا من العدد: أقل عدد من المواقع يرفع نسبة السكان المخدومين، بما في ذلك من تخدمهم الفضاءات القائمة، إلى هذه النسبة. وعند تفضيل فئة تكون النسبة نسبة تلك الفئة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Group to favour</source>
        <translation>الفئة المفضَّلة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Field with the number of people of a group (children, low income), or any weight of 0 or more: sites are chosen for these instead of everyone. Empty counts as 0.</source>
        <translation>حقل يحتوي على عدد أفراد فئة سكانية (الأطفال، ذوو الدخل المنخفض)، أو أي وزن قدره 0 أو أكثر: تُختار المواقع لهؤلاء بدلًا من الجميع. الفارغ يُحسب 0.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>exact: the best choice, proved, or the best found when the time is over. greedy: one site after another; fast, and seldom far from the best.</source>
        <translation>exact: أفضل اختيار، مع إثباته، أو أفضل ما وُجد عند انقضاء الوقت. greedy: موقع تلو الآخر؛ سريع، ونادرًا ما يبتعد عن الأفضل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Best choice, proved</source>
        <translation>أفضل اختيار، مع الإثبات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>One site after another</source>
        <translation>موقع تلو الآخر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Time limit of the search</source>
        <translation>الحد الزمني للبحث</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>After this the best choice found is returned with its proved gap. Measuring the ways comes on top.</source>
        <translation>بعده يُعطى أفضل اختيار وُجد مع فجوته المثبتة. ويضاف إليه وقت قياس الطرق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Chosen sites</source>
        <translation>المواقع المختارة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The chosen candidates with their rank, the people each newly serves (also by group), and the share of people served up to it.</source>
        <translation>المواقع المرشَّحة المختارة مع رتبها، ومن يخدمهم كل منها حديثًا (وحسب الفئة أيضًا)، ونسبة السكان المخدومين وصولًا إليه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Candidates no street reaches</source>
        <translation>المواقع المرشَّحة التي لا يصل إليها أي شارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Candidates that have no street near enough to walk in from: they serve nobody outside.</source>
        <translation>المواقع المرشَّحة التي لا يوجد شارع قريب منها بما يكفي للدخول إليها سيرًا: لا تخدم أحدًا خارجها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>The areas with people, and the shares served before, after, and newly by the chosen sites, for all and by group.</source>
        <translation>المناطق مع سكانها، ونسب المخدومين قبل المواقع المختارة وبعدها ومن تخدمهم حديثًا، للجميع وحسب الفئة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>People within reach, with these sites</source>
        <translation>السكان ضمن مسافة الوصول، مع هذه المواقع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>People within reach today</source>
        <translation>السكان ضمن مسافة الوصول اليوم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Proved distance to the best possible</source>
        <translation>الفارق المثبت عن أفضل ما يمكن</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/public_space_sites.py"/>
        <source>Sites chosen</source>
        <translation>عدد المواقع المختارة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Service access</source>
        <translation>الوصول إلى الخدمات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Who reaches a stop, clinic, school or any other facility on foot along streets. With stops it gives SDG 11.2.1; with capacities also how much of the service there is for each person.</source>
        <translation>من يصل سيرًا على الأقدام عبر الشوارع إلى موقف نقل عام أو عيادة أو مدرسة أو أي مرفق آخر. مع المواقف يعطي مؤشر أهداف التنمية المستدامة 11.2.1؛ ومع السعات يعطي أيضًا مقدار الخدمة المتاح لكل شخص.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Distances are those of “Public space access”; a point is its own entrance. A person is served when any facility lies within the distance of its class. With a capacity field: two-step floating catchment area (Luo and Wang 2003): each facility's capacity divided by the people it reaches, summed over the facilities that each person reaches.</source>
        <translation>المسافات هي مسافات «الوصول إلى الفضاءات العامة»؛ والنقطة مدخل نفسها. ويُعدّ الشخص مخدومًا إذا وقع أي مرفق ضمن مسافة فئته. ومع حقل للسعة: منهجية نطاق التغطية العائم ذات الخطوتين (Luo and Wang 2003): سعة كل مرفق مقسومة على عدد السكان الذين يصل إليهم، ثم تُجمع على المرافق التي يصل إليها كل شخص.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>SDG indicator 11.2.1, metadata of September 2021</source>
        <translation>مؤشر أهداف التنمية المستدامة 11.2.1، البيانات الوصفية، أيلول/سبتمبر 2021</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Stops, clinics, schools or other services, as points or polygons.</source>
        <translation>مواقف النقل العام أو العيادات أو المدارس أو خدمات أخرى، نقاطًا أو مضلّعات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Facilities of different classes may serve different distances; for stops choose the field capacity (low or high).</source>
        <translation>قد تخدم المرافق المختلفة الفئات مسافات مختلفة؛ للمواقف اختر الحقل capacity (low أو high).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Walking distance by class</source>
        <translation>مسافة السير على الأقدام حسب الفئة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>A CSV with the columns class and distance_m. Without it: low 500 m, high 1,000 m (SDG 11.2.1).</source>
        <translation>ملف CSV فيه العمودان class و distance_m. من دونه: low بمسافة 500 م، و high بمسافة 1,000 م (مؤشر أهداف التنمية المستدامة 11.2.1).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Number of places</source>
        <translation>عدد الأماكن</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Beds, seats or pupils each facility has room for, to share out among those it reaches.</source>
        <translation>ما يتسع له كل مرفق من أسرّة أو مقاعد أو تلاميذ، لتقاسمه بين من يصل إليهم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Longest walk to a facility without a class, or whose class has no distance.</source>
        <translation>أطول مسافة سير إلى مرفق لا فئة له، أو لا مسافة لفئته.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>The people's layer with the walk to the nearest facility that serves them, which it is and its class.</source>
        <translation>طبقة السكان مع مسافة السير إلى أقرب مرفق يخدمهم، وأي مرفق هو وفئته.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Facilities no street reaches</source>
        <translation>مرافق لا يصل إليها أي شارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/service_access.py"/>
        <source>Facilities that have no street near enough to walk in from.</source>
        <translation>مرافق لا يوجد شارع قريب منها بما يكفي للدخول إليها سيرًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>The open space inventory. Spaces count when their access is public and they are not rejected.</source>
        <translation>جرد الفضاءات المفتوحة. تُحسب الفضاءات التي يكون الوصول إليها عامًا ولا تكون مرفوضة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Count spaces of unknown access</source>
        <translation>احتساب الفضاءات غير المعروفة الوصول</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Also count spaces whose access nobody has recorded.</source>
        <translation>احتساب الفضاءات التي لم يسجّل أحد إمكانية الوصول إليها أيضًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Count spaces still to be checked</source>
        <translation>احتساب الفضاءات التي ما زالت بحاجة إلى فحص</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Also count spaces with the status “check”.</source>
        <translation>احتساب الفضاءات التي حالتها «check» أيضًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/space_parameters.py"/>
        <source>Smaller spaces do not count.</source>
        <translation>لا تُحتسب الفضاءات الأصغر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street connectivity</source>
        <translation>ترابط الشوارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>How well the streets of a city, and of each neighbourhood, connect: intersections and street length per km², dead ends, and what these score in the City Prosperity Index.</source>
        <translation>ما مدى ترابط شوارع المدينة وشوارع كل حي: التقاطعات وطول الشوارع لكل كم²، والنهايات المسدودة، ودرجاتها في مؤشر ازدهار المدن.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>An intersection is a point where three or more streets meet, a dead end one where a street ends; where two meet is a bend. Streets meet where they share a vertex; bridges and tunnels do not meet what they cross. Intersections joined by a street shorter than 10 m count as one, so that the two carriageways of a street do not count twice. Street ends on the edge of the areas were cut there and are no dead ends.

The share of dead ends and the mean number of streets are over intersections and dead ends together. The city's figures are over the union of the areas. A street along the edge of two areas is long in both; an intersection there counts in the first.

Scores from 0 to 100 follow the City Prosperity Index, by edition. 2016: 100 intersections per km² and more score 100; 20 km of street per km² score 100, none and 40 score 0. Edition 2018 was inferred from the scores published for one city. The index does not say which streets and intersections count: that choice is the plugin's own.</source>
        <translation>التقاطع نقطة تلتقي فيها ثلاثة شوارع أو أكثر، والنهاية المسدودة نقطة ينتهي عندها شارع؛ وحيث يلتقي شارعان فذلك منعطف. وتلتقي الشوارع حيث تشترك في رأس؛ أما الجسور والأنفاق فلا تلتقي بما تعبره. والتقاطعات التي يصل بينها شارع أقصر من 10 م تُحسب تقاطعًا واحدًا، لئلا يُحسب الشارع ذو الاتجاهين المفصولين مرتين. ونهايات الشوارع الواقعة على حافة المناطق قُصّت هناك وليست نهايات مسدودة.

تُحسب نسبة النهايات المسدودة ومتوسط عدد الشوارع على التقاطعات والنهايات المسدودة معًا. وأرقام المدينة محسوبة على اتحاد المناطق. والشارع الممتد على الحد بين منطقتين يدخل طوله في كلتيهما؛ أما التقاطع هناك فيُحسب في الأولى.

تتبع الدرجات من 0 إلى 100 مؤشر ازدهار المدن، حسب الطبعة. 2016: 100 تقاطع لكل كم² فأكثر درجتها 100؛ و 20 كم من الشوارع لكل كم² درجتها 100، أما انعدامها أو بلوغها 40 فدرجته 0. واستُنبطت طبعة 2018 من الدرجات المنشورة لمدينة واحدة. ولا يحدد المؤشر أي الشوارع والتقاطعات تُحسب: ذلك الاختيار خاص بالملحق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>City Prosperity Index, edition as chosen (2016 by default)</source>
        <translation>مؤشر ازدهار المدن، الطبعة المختارة (2016 افتراضيًا)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Centre lines, also beyond the areas. The fields bridge, tunnel, layer, access and service are used when there.</source>
        <translation>محاور الشوارع، بما فيها ما يقع خارج المناطق. تُستعمل الحقول bridge و tunnel و layer و access و service إن وُجدت.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Benchmarks</source>
        <translation>القيم المرجعية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Edition of the City Prosperity Index that scores follow. 2018 was inferred from one city's published scores.</source>
        <translation>طبعة مؤشر ازدهار المدن التي تتبعها الدرجات. واستُنبطت طبعة 2018 من الدرجات المنشورة لمدينة واحدة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>City Prosperity Index 2016</source>
        <translation>مؤشر ازدهار المدن 2016</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>City Prosperity Index, Mexico 2018 (inferred)</source>
        <translation>مؤشر ازدهار المدن، المكسيك 2018 (مستنبَط)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Benchmarks of your own (CSV)</source>
        <translation>قيم مرجعية خاصة بك (CSV)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Columns indicator (intersection_density, street_density), transformation (rising, peak), minimum, benchmark; with a column edition, the rows of the chosen one.</source>
        <translation>الأعمدة indicator (intersection_density أو street_density) و transformation (rising أو peak) و minimum و benchmark؛ وعند وجود عمود edition، صفوف الطبعة المختارة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Count as one intersection within</source>
        <translation>حساب التقاطعات تقاطعًا واحدًا ضمن</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Intersections joined by a shorter street are one: carriageways, offset crossings. 0 counts each. Lower it where lanes lie close.</source>
        <translation>التقاطعات التي يصل بينها شارع أقصر من هذا تُعدّ واحدًا: الاتجاهان المفصولان والتقاطعات المتزحزحة. القيمة 0 تحسب كلًّا منها. خفّضها حيث تتقارب الأزقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street connectivity by area</source>
        <translation>ترابط الشوارع حسب المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>The areas with intersections, street length, dead ends and their scores.</source>
        <translation>المناطق مع التقاطعات وطول الشوارع والنهايات المسدودة ودرجاتها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Intersections and dead ends</source>
        <translation>التقاطعات والنهايات المسدودة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>What was counted, as points with the number of streets that leave each.</source>
        <translation>ما جرى حسابه، نقاطًا مع عدد الشوارع المتفرعة من كل منها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Intersections per land</source>
        <translation>التقاطعات بالنسبة إلى مساحة الأرض</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street length</source>
        <translation>طول الشوارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Street length per land</source>
        <translation>طول الشوارع بالنسبة إلى مساحة الأرض</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Dead ends of all street ends and crossings</source>
        <translation>النهايات المسدودة من بين جميع نهايات الشوارع وتقاطعاتها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Streets that meet at one, on average</source>
        <translation>الشوارع الملتقية عند كل منها، في المتوسط</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Score of intersections</source>
        <translation>درجة التقاطعات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_connectivity.py"/>
        <source>Score of street length</source>
        <translation>درجة طول الشوارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>How much of the city, and of each neighbourhood, is street: from centre lines and widths, measured where you have them and otherwise by class. Gives the street part of SDG 11.7.1 and says how far narrow and wide streets would move it.</source>
        <translation>ما نسبة الشوارع من المدينة ومن كل حي: من محاور الشوارع وعروضها، المقيسة حيث تتوافر وإلا فحسب الفئة. يعطي شقّ الشوارع من مؤشر أهداف التنمية المستدامة 11.7.1 ويبيّن مدى تأثير الشوارع الضيقة والواسعة فيه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Each street is widened by half its width to both sides: flat at dead ends, round at joins, with a disc of half the second-widest width where streets meet. All streets are united, so land where they cross counts once. Tunnels, proposed and unfinished streets, parking aisles, driveways and railways are left out, tracks unless the table counts them; the log says how many.

Widths come from the width field; where it is empty, from a table by class with a low, a central and a high width and its sources. The low and high shares use these; they are bounds, since all streets would have to be narrow or wide together. The SDG metadata (UNSD, March 2020) adds length times width instead; that sum stands beside the union.

Sampled: circles around ten randomly shifted sets of Halton points, cut at the edge of the city; the share is the mean over circles, its standard error comes from the ten sets. It is unbiased where streets are as dense at the edge as further inside.

Widths between facades are the plugin's own estimate of the space between buildings, front yards included.</source>
        <translation>يُوسَّع كل شارع بمقدار نصف عرضه إلى الجانبين: بطرف مستوٍ عند النهايات المسدودة، ومستدير عند الوصلات، وبقرص قدره نصف ثاني أكبر عرض حيث تلتقي الشوارع. ثم تُوحَّد الشوارع كلها، فتُحسب الأرض مرة واحدة حيث تتقاطع. وتُستبعد الأنفاق، والشوارع المقترحة وغير المكتملة، وممرات مواقف السيارات، ومداخل السيارات، والسكك الحديدية، وكذلك المسالك الترابية ما لم يحسبها الجدول؛ ويبيّن السجل أعدادها.

تُؤخذ العروض من حقل العرض؛ وحيث يكون فارغًا فمن جدول حسب الفئة فيه عرض منخفض ومركزي ومرتفع مع المصادر. وتُحسب النسبتان المنخفضة والمرتفعة بهذه القيم؛ وهما حدّان، إذ يلزم لبلوغهما أن تكون جميع الشوارع ضيقة أو واسعة معًا. أما البيانات الوصفية لأهداف التنمية المستدامة (UNSD، آذار/مارس 2020) فتجمع حاصل ضرب الطول في العرض؛ ويُذكر ذلك المجموع إلى جانب الاتحاد.

بالعيّنة: دوائر حول عشر مجموعات مزاحة عشوائيًا من نقاط هالتون (Halton)، مقصوصة عند حد المدينة؛ والنسبة متوسط الدوائر، وخطؤها المعياري من المجموعات العشر. وهي غير متحيّزة حيث تكون كثافة الشوارع عند الحد مماثلة لكثافتها في الداخل.

العروض بين الواجهات تقدير خاص بالملحق للمسافة بين المباني، بما فيها الأفنية الأمامية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Centre lines. The fields tunnel and service, as OpenStreetMap has them, are used when present.</source>
        <translation>محاور الشوارع. يُستعمل الحقلان tunnel و service، كما هما في OpenStreetMap، إن وُجدا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>full: all streets. sampled: circles around Halton points as in the SDG metadata, with a standard error.</source>
        <translation>full: جميع الشوارع. sampled: دوائر حول نقاط هالتون كما في البيانات الوصفية لأهداف التنمية المستدامة، مع خطأ معياري.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>All streets</source>
        <translation>جميع الشوارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Sampled circles</source>
        <translation>دوائر بالعيّنة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Measured width</source>
        <translation>العرض المقيس</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Width of the whole street in metres, sidewalks included. Empty, zero, negative and values above 100 m are replaced by the table's.</source>
        <translation>عرض الشارع كله بالأمتار، بما فيه الأرصفة. القيم الفارغة والصفرية والسالبة وما يتجاوز 100 م تُستبدل بها قيم الجدول.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The field whose values the table of widths lists.</source>
        <translation>الحقل الذي ترد قيمه في جدول العروض.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Widths by class (CSV)</source>
        <translation>العروض حسب الفئة (CSV)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Columns class, low, central, high (metres), counts_as_street (yes, no), source. A row “unknown” stands for every other class. Without a file the plugin's own table is used.</source>
        <translation>الأعمدة class و low و central و high (بالأمتار) و counts_as_street (yes أو no) و source. يمثّل الصف «unknown» كل فئة أخرى. من دون ملف يُستعمل جدول الملحق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Width where none was measured</source>
        <translation>العرض حيث لم يُقَس</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>table: by class. facades: the space between buildings on both sides (the plugin's own estimate), by class where there are none.</source>
        <translation>table: حسب الفئة. facades: المسافة بين المباني على الجانبين (تقدير خاص بالملحق)، وحسب الفئة حيث لا توجد مبانٍ.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>By class, from the table</source>
        <translation>حسب الفئة، من الجدول</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Between building facades</source>
        <translation>بين واجهات المباني</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Footprints, for widths between facades.</source>
        <translation>البصمات الأرضية للمباني، لحساب العروض بين الواجهات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Distance between cross-sections</source>
        <translation>المسافة بين المقاطع العرضية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>How often along a street the space between facades is measured.</source>
        <translation>المسافة التي تُقاس عندها الفسحة بين الواجهات على طول الشارع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Farthest facade from the centre line</source>
        <translation>أبعد واجهة عن محور الشارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>A cross-section counts when buildings stand within this distance on both sides.</source>
        <translation>يُحسب المقطع العرضي إذا وُجدت مبانٍ ضمن هذه المسافة على الجانبين.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Area of a sample circle</source>
        <translation>مساحة دائرة العيّنة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The SDG metadata takes 10 hectares.</source>
        <translation>تعتمد البيانات الوصفية لأهداف التنمية المستدامة 10 هكتارات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Samples per km²</source>
        <translation>العيّنات لكل كم²</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Density of the sample points. The metadata's “one circle per hectare” would overlap tenfold and is probably a slip; the density used is written into the result.</source>
        <translation>كثافة نقاط العيّنة. العبارة «one circle per hectare» (دائرة لكل هكتار) في البيانات الوصفية تؤدي إلى تداخل بمقدار عشرة أضعاف، وهي على الأرجح سهو؛ وتُكتب الكثافة المستعملة في النتيجة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The same seed gives the same sample points.</source>
        <translation>البذرة نفسها تعطي نقاط العيّنة نفسها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The land of all streets, cut along tiles so that it draws fast; pieces never overlap. For the public space share.</source>
        <translation>أرض جميع الشوارع، مقسّمة على امتداد مربعات لتسريع الرسم؛ ولا تتداخل القطع أبدًا. تُستعمل لحصة الفضاءات العامة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Street land by area</source>
        <translation>أرض الشوارع حسب المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The areas with street length, street land and its low and high share.</source>
        <translation>المناطق مع طول الشوارع وأرض الشوارع ونسبتها المنخفضة والمرتفعة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Sample circles</source>
        <translation>دوائر العيّنة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>The circles, cut at the edge of the city, with their street land.</source>
        <translation>الدوائر، مقصوصةً عند حد المدينة، مع أرض شوارعها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>With the low widths</source>
        <translation>بالعروض المنخفضة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>With the high widths</source>
        <translation>بالعروض المرتفعة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Street length with a measured width</source>
        <translation>طول الشوارع ذات العرض المقيس</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/public_space/street_land.py"/>
        <source>Standard error of the sampled share</source>
        <translation>الخطأ المعياري للنسبة المقدّرة بالعيّنة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Epoch (1 = oldest)</source>
        <translation>فترة الرصد (1 = الأقدم)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date of the image or visit</source>
        <translation>تاريخ الصورة أو الزيارة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage in the words of the source</source>
        <translation>الضرر بكلمات المصدر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Published by</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>How sure the source is</source>
        <translation>مدى يقين المصدر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Product</source>
        <translation>المنتَج</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Functional, as the product says</source>
        <translation>عامل، بحسب المنتَج</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Class before (0 none to 4 destroyed)</source>
        <translation>الفئة قبل (من 0 بلا ضرر إلى 4 مدمَّر)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Highest class it may have been before</source>
        <translation>أعلى فئة محتملة قبل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Class after (0 none to 4 destroyed)</source>
        <translation>الفئة بعد (من 0 بلا ضرر إلى 4 مدمَّر)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Highest class it may be after</source>
        <translation>أعلى فئة محتملة بعد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Before, in words</source>
        <translation>قبل، بالكلمات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>After, in words</source>
        <translation>بعد، بالكلمات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Site before</source>
        <translation>الموقع قبل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Site after</source>
        <translation>الموقع بعد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date before</source>
        <translation>التاريخ قبل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date after</source>
        <translation>التاريخ بعد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Found in</source>
        <translation>وُجد في</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>How far apart (m)</source>
        <translation>المسافة بينهما (م)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>New damage</source>
        <translation>أضرار جديدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Same class</source>
        <translation>الفئة نفسها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Rebuilt</source>
        <translation>أعيد بناؤها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Not comparable</source>
        <translation>غير قابلة للمقارنة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>New or worse (% of comparable sites)</source>
        <translation>الجديدة أو الأسوأ (% من المواقع القابلة للمقارنة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Better or rebuilt (% of comparable sites)</source>
        <translation>الأفضل أو المعاد بناؤها (% من المواقع القابلة للمقارنة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Highest class it may be</source>
        <translation>أعلى فئة محتملة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Class in words</source>
        <translation>الفئة بالكلمات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage class (0 none to 4 destroyed)</source>
        <translation>فئة الضرر (من 0 بلا ضرر إلى 4 مدمَّر)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage in words</source>
        <translation>الضرر بالكلمات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage sites</source>
        <translation>مواقع الأضرار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Date of the image</source>
        <translation>تاريخ الصورة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>How the damage was matched</source>
        <translation>طريقة مطابقة الضرر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Analysed</source>
        <translation>محلَّل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Why it has no building</source>
        <translation>سبب عدم وجود مبنى له</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Counted in its area</source>
        <translation>محسوب في منطقته</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings analysed</source>
        <translation>المباني المحلَّلة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>No visible damage</source>
        <translation>لا أضرار ظاهرة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Possible damage</source>
        <translation>أضرار محتملة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Moderate damage</source>
        <translation>أضرار متوسطة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Moderate to severe damage, not told apart</source>
        <translation>أضرار متوسطة إلى شديدة، بلا تمييز بينها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Severe damage</source>
        <translation>أضرار شديدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Destroyed</source>
        <translation>مدمَّرة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Other classes not told apart</source>
        <translation>فئات أخرى بلا تمييز بينها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings</source>
        <translation>المباني المتضرّرة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings (% of buildings analysed)</source>
        <translation>المباني المتضرّرة (% من المباني المحلَّلة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Destroyed buildings (% of buildings analysed)</source>
        <translation>المباني المدمَّرة (% من المباني المحلَّلة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Counted by</source>
        <translation>أساس الحساب</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People who lived in damaged buildings</source>
        <translation>السكان الذين كانوا يقيمون في المباني المتضرّرة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Residents unknown (% of damaged buildings)</source>
        <translation>السكان غير معروفين (% من المباني المتضرّرة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings with residents unknown</source>
        <translation>المباني التي لا يُعرف سكانها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Floor area of damaged buildings (m²)</source>
        <translation>المساحة الطابقية للمباني المتضرّرة (م²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Floor area unknown (% of damaged buildings)</source>
        <translation>المساحة الطابقية غير معروفة (% من المباني المتضرّرة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings with floor area unknown</source>
        <translation>المباني التي لا تُعرف مساحتها الطابقية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Footprint of damaged buildings (m²)</source>
        <translation>البصمة الأرضية للمباني المتضرّرة (م²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings outside the analysed area</source>
        <translation>المباني المتضرّرة خارج المنطقة المحلَّلة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged sites without a building</source>
        <translation>المواقع المتضرّرة بلا مبنى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Facilities analysed</source>
        <translation>المرافق المحلَّلة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged facilities</source>
        <translation>المرافق المتضرّرة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged facilities (% of facilities analysed)</source>
        <translation>المرافق المتضرّرة (% من المرافق المحلَّلة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length (m)</source>
        <translation>طول الشوارع (م)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length analysed (m)</source>
        <translation>طول الشوارع المحلَّل (م)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length damaged or beside damage (m)</source>
        <translation>طول الشوارع المتضرّر أو المجاور لأضرار (م)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Street length damaged or beside damage (% of length analysed)</source>
        <translation>طول الشوارع المتضرّر أو المجاور لأضرار (% من الطول المحلَّل)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Length (m)</source>
        <translation>الطول (م)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Length damaged or beside damage (m)</source>
        <translation>الطول المتضرّر أو المجاور لأضرار (م)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Row of the area</source>
        <translation>صف المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, low bound (currency)</source>
        <translation>الأضرار، الحد الأدنى (بالعملة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage (currency)</source>
        <translation>الأضرار (بالعملة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, high bound (currency)</source>
        <translation>الأضرار، الحد الأعلى (بالعملة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Of it, possible damage (currency)</source>
        <translation>منها أضرار محتملة (بالعملة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Added by building back better (currency)</source>
        <translation>ما تضيفه إعادة البناء على نحو أفضل (بالعملة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Added by overheads (currency)</source>
        <translation>ما تضيفه النفقات العامة (بالعملة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Added by inflation (currency)</source>
        <translation>ما يضيفه التضخم (بالعملة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Needs, low bound (currency)</source>
        <translation>الاحتياجات، الحد الأدنى (بالعملة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Needs (currency)</source>
        <translation>الاحتياجات (بالعملة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Needs, high bound (currency)</source>
        <translation>الاحتياجات، الحد الأعلى (بالعملة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, tenth percentile of draws (currency)</source>
        <translation>الأضرار، المئين العاشر للسحوبات (بالعملة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, median of draws (currency)</source>
        <translation>الأضرار، وسيط السحوبات (بالعملة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damage, ninetieth percentile of draws (currency)</source>
        <translation>الأضرار، المئين التسعون للسحوبات (بالعملة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Floor area (m²)</source>
        <translation>المساحة الطابقية (م²)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings with a known cost</source>
        <translation>المباني المتضرّرة ذات التكلفة المعروفة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings without a known cost</source>
        <translation>المباني المتضرّرة بلا تكلفة معروفة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Without a known cost (% of damaged buildings)</source>
        <translation>بلا تكلفة معروفة (% من المباني المتضرّرة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Buildings not analysed</source>
        <translation>المباني غير المحلَّلة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Prices of the year</source>
        <translation>أسعار سنة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Debris, low (t)</source>
        <translation>الأنقاض، القيمة المنخفضة (طن)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Debris (t)</source>
        <translation>الأنقاض (طن)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Debris, high (t)</source>
        <translation>الأنقاض، القيمة المرتفعة (طن)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Of it, from possible damage (t)</source>
        <translation>منها أنقاض من أضرار محتملة (طن)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Volume of the debris, low (m³)</source>
        <translation>حجم الأنقاض، القيمة المنخفضة (م³)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Volume of the debris (m³)</source>
        <translation>حجم الأنقاض (م³)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Volume of the debris, high (m³)</source>
        <translation>حجم الأنقاض، القيمة المرتفعة (م³)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Truckloads</source>
        <translation>حمولات الشاحنات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings estimated</source>
        <translation>المباني المتضرّرة المقدَّرة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Damaged buildings not estimated</source>
        <translation>المباني المتضرّرة غير المقدَّرة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Not estimated (% of damaged buildings)</source>
        <translation>غير المقدَّرة (% من المباني المتضرّرة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Priority score</source>
        <translation>درجة الأولوية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Phase of recovery (plugin's own rule)</source>
        <translation>مرحلة التعافي (قاعدة خاصة بالملحق)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>What lifts it above the mean (value)</source>
        <translation>ما يرفعها فوق المتوسط (القيمة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Criteria of the absorptive phase (0 to 100)</source>
        <translation>معايير المرحلة الاستيعابية (من 0 إلى 100)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Criteria of the adaptive phase (0 to 100)</source>
        <translation>معايير المرحلة التكيّفية (من 0 إلى 100)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Criteria of the transformative phase (0 to 100)</source>
        <translation>معايير المرحلة التحويلية (من 0 إلى 100)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Order (1 first)</source>
        <translation>الترتيب (1 أولًا)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cost of clearing (metres without costs)</source>
        <translation>تكلفة الفتح (بالأمتار إن لم تُعطَ تكاليف)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People it reconnects</source>
        <translation>السكان الذين يعيد وصلهم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People reconnected so far</source>
        <translation>السكان المعاد وصلهم حتى الآن</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Reconnected so far (% of people cut off)</source>
        <translation>المعاد وصلهم حتى الآن (% من المنقطعين)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cost so far</source>
        <translation>التكلفة حتى الآن</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Blocked by</source>
        <translation>سبب الانسداد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People cut off before clearing</source>
        <translation>السكان المنقطعون قبل الفتح</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People cut off after clearing</source>
        <translation>السكان المنقطعون بعد الفتح</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cut off before clearing (% of people)</source>
        <translation>المنقطعون قبل الفتح (% من السكان)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cut off after clearing (% of people)</source>
        <translation>المنقطعون بعد الفتح (% من السكان)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People reconnected</source>
        <translation>السكان المعاد وصلهم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>People who reached nothing before either</source>
        <translation>السكان الذين لم يكونوا يصلون إلى شيء من قبل أيضًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Access to services</source>
        <translation>الوصول إلى الخدمات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Cut off from</source>
        <translation>منقطع عن</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Reconnected by the step</source>
        <translation>أعيد وصله في الخطوة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/aliases.py"/>
        <source>Why it is not in the order</source>
        <translation>سبب عدم إدراجه في الترتيب</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damage change</source>
        <translation>تغيّر الأضرار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Which damage is new, worse, the same, better or rebuilt between two assessments, or two epochs of one product, site by site, as a matrix and by area.</source>
        <translation>أي الأضرار جديد أو أسوأ أو على حاله أو أفضل أو أعيد بناؤه بين تقييمين، أو بين فترتَي رصد لمنتَج واحد، موقعًا موقعًا، في مصفوفة وحسب المنطقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Sites of both are paired one to one within a distance, the nearest first. worse, better: the class rose or fell, whatever a range of classes turns out to be. new: from none to damaged; rebuilt: from damaged to none. not_comparable: not analysed in one of the two, or ranges that overlap. A site without a counterpart is kept. Where the area that the other assessment looked at is given, it had no damage there; without it, damage that the earlier one lacks is new, and a site that the later one lacks cannot be compared: that is no sign of repair. Exchanging the two mirrors the matrix. The definitions are the plugin's own.</source>
        <translation>تُقرن مواقع التقييمين واحدًا بواحد ضمن مسافة معيّنة، بدءًا بالأقرب. worse و better: ارتفعت الفئة أو انخفضت، أيًّا كانت القيمة الفعلية ضمن مجال الفئات. new: من بلا ضرر إلى متضرّر؛ rebuilt: من متضرّر إلى بلا ضرر. not_comparable: لم يجرِ تحليله في أحد التقييمين، أو تداخلت مجالات الفئات. ويُحتفظ بالموقع الذي لا نظير له. وحيث أُعطيت المنطقة التي نظر فيها التقييم الآخر، فلم يكن به ضرر هناك؛ ومن دونها يُعدّ الضرر غير الموجود في التقييم الأسبق جديدًا، ولا يمكن مقارنة موقع غير موجود في التقييم اللاحق: فليس ذلك دليلًا على الترميم. وتبديل الاثنين يعكس المصفوفة. والتعريفات خاصة بالملحق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The plugin's definitions of change of this version</source>
        <translation>تعريفات الملحق للتغيّر في هذا الإصدار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damage before</source>
        <translation>الأضرار قبل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The earlier assessment, from “Standardise damage”.</source>
        <translation>التقييم الأسبق، من «توحيد بيانات الأضرار».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damage after</source>
        <translation>الأضرار بعد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The later assessment. For two epochs of one product give the same layer twice and choose the epochs.</source>
        <translation>التقييم اللاحق. لفترتَي رصد من منتَج واحد أعطِ الطبقة نفسها مرتين واختر الفترتين.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Sites this close may be the same</source>
        <translation>المواقع المتقاربة إلى هذا الحد قد تكون موقعًا واحدًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>0 m only where the outlines are the same. Literature uses 5 or 10 m.</source>
        <translation>0 م فقط حيث تتطابق الحدود الخارجية. وتستعمل المراجع 5 أو 10 م.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Neighbourhoods or districts to count by.</source>
        <translation>الأحياء أو المناطق الإدارية التي يُحسب بحسبها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Epoch before</source>
        <translation>فترة الرصد قبل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>latest: the newest record of each site. Else an epoch of the layer (1 is the oldest) or a date such as 2023-10-17.</source>
        <translation>latest: أحدث سجل لكل موقع. وإلا ففترة رصد من الطبقة (1 هي الأقدم) أو تاريخ مثل 2023-10-17.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Epoch after</source>
        <translation>فترة الرصد بعد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>As above, of the later layer.</source>
        <translation>كما سبق، للطبقة اللاحقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Area analysed before</source>
        <translation>المنطقة المحلَّلة قبل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Where the earlier assessment looked: a site that it lacks there was undamaged, elsewhere nobody knows.</source>
        <translation>حيث نظر التقييم الأسبق: الموقع غير الموجود فيه هناك لم يكن متضرّرًا، أما في غير ذلك فلا يُعرف.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Area analysed after</source>
        <translation>المنطقة المحلَّلة بعد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Where the later assessment looked: a site that it lacks there is undamaged, elsewhere nobody knows.</source>
        <translation>حيث نظر التقييم اللاحق: الموقع غير الموجود فيه هناك غير متضرّر، أما في غير ذلك فلا يُعرف.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Damaged from</source>
        <translation>متضرّر ابتداءً من</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The lowest class that counts as damaged, for the words “new” and “rebuilt”.</source>
        <translation>أدنى فئة تُعدّ متضرّرة، للكلمتين «new» و «rebuilt».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Change of damage</source>
        <translation>تغيّر الأضرار حسب الموقع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>A row a pair of sites or a site without counterpart, with both classes. A pair has the outline of the later layer.</source>
        <translation>صف لكل زوج من المواقع أو لكل موقع بلا نظير، مع الفئتين. ويأخذ الزوج الحدود الخارجية من الطبقة اللاحقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Classes before and after</source>
        <translation>الفئات قبل وبعد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>How many rows have each class before and each class after.</source>
        <translation>عدد الصفوف في كل فئة قبل وكل فئة بعد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Change of damage by area</source>
        <translation>تغيّر الأضرار حسب المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>The areas with the number of sites by change.</source>
        <translation>المناطق مع عدد المواقع حسب التغيّر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Rebuilt, from damaged to none</source>
        <translation>أعيد بناؤها، من متضرّر إلى بلا ضرر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_change.py"/>
        <source>Sites found in both</source>
        <translation>المواقع الموجودة في التقييمين</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage cost and recovery needs</source>
        <translation>تكلفة الأضرار واحتياجات التعافي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>What the damage costs and what it takes to recover, by area and sector, with a low, a central and a high amount. A first estimate for planning, not a valuation of single buildings.</source>
        <translation>تكلفة الأضرار وما يلزم للتعافي، حسب المنطقة والقطاع، بمبلغ منخفض ومركزي ومرتفع. تقدير أولي للتخطيط، لا تثمين لمبانٍ بعينها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage = floor area × unit cost × damage ratio of the use and damage class, at replacement cost. Needs = damage × (1 + build back better) × (1 + overheads) × (1 + cumulative inflation); what each adds stands in a field of its own.

Low and high take every low or every high cost and ratio together: they are bounds. With draws, cost and ratio vary independently, once per use and class (triangular between low, central and high); p10 to p90 is then narrower.

HAZUS ratios are made for earthquakes: its states extensive and complete are not blast or shelling states. Without unit costs of your own, costs follow from GDP per person (Huizinga et al. 2017), in euros of 2010; its corrections for floods are not applied.

A use without a cost and a building that was not analysed are left out and counted beside the amounts.</source>
        <translation>الأضرار = المساحة الطابقية × تكلفة الوحدة × نسبة الضرر للاستعمال وفئة الضرر، بتكلفة الاستبدال. الاحتياجات = الأضرار × (1 + إعادة البناء على نحو أفضل) × (1 + النفقات العامة) × (1 + التضخم التراكمي)؛ ويُذكر ما يضيفه كل منها في حقل خاص به.

القيمتان المنخفضة والمرتفعة تأخذان جميع التكاليف والنسب المنخفضة معًا أو المرتفعة معًا: فهما حدّان. ومع السحوبات العشوائية تتغيّر التكلفة والنسبة كلٌّ على حدة، مرة لكل استعمال وفئة (توزيع مثلثي بين المنخفض والمركزي والمرتفع)؛ ويكون المجال من p10 إلى p90 عندئذ أضيق.

نسب HAZUS موضوعة للزلازل: وحالتاها extensive و complete ليستا حالتي انفجار أو قصف. ومن دون تكاليف وحدة خاصة بك تُستنتج التكاليف من الناتج المحلي الإجمالي للفرد (Huizinga et al. 2017)، بيورو عام 2010؛ ولا تُطبَّق تصحيحاتها الخاصة بالفيضانات.

الاستعمال الذي لا تكلفة له والمبنى الذي لم يجرِ تحليله يُستبعدان ويُذكر عددهما إلى جانب المبالغ.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage ratios: FEMA Hazus 6.1; unit costs from GDP: JRC105688 (2017)</source>
        <translation>نسب الضرر: FEMA Hazus 6.1؛ تكاليف الوحدة من الناتج المحلي الإجمالي: JRC105688 (2017)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>The word by which the tables know costs and ratios: residential, school, or a HAZUS occupancy (RES1).</source>
        <translation>الكلمة التي تعرف بها الجداول التكاليف والنسب: residential أو school أو صنف إشغال من HAZUS (RES1).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Use where it is not known</source>
        <translation>الاستعمال حيث لا يكون معروفًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Most buildings of OpenStreetMap have none. residential, for example; the log says for how many it was taken. Empty: they have no cost, unless the unit costs have a row *.</source>
        <translation>معظم مباني OpenStreetMap بلا استعمال. residential مثلًا؛ ويبيّن السجل عدد المباني التي أُخذ لها. فارغ: لا تكلفة لها، ما لم يكن في تكاليف الوحدة صف *.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>What the rows are made by. The use, where there is no such field.</source>
        <translation>ما تُبنى عليه الصفوف. يُؤخذ الاستعمال حيث لا يوجد مثل هذا الحقل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Unit costs</source>
        <translation>تكاليف الوحدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>CSV with use, unit_cost_low, unit_cost_central, unit_cost_high (per m² of floor area), currency, price_year. A row with the use * stands for all others.</source>
        <translation>ملف CSV فيه use و unit_cost_low و unit_cost_central و unit_cost_high (لكل م² من المساحة الطابقية) و currency و price_year. يمثّل الصف ذو الاستعمال * جميع الاستعمالات الأخرى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>GDP per person, where there are no unit costs</source>
        <translation>الناتج المحلي الإجمالي للفرد، حيث لا توجد تكاليف وحدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>In US dollars of 2010 (World Bank, GDP per capita at constant prices). Amounts are then in euros of 2010: give the inflation since.</source>
        <translation>بدولار الولايات المتحدة لعام 2010 (البنك الدولي، الناتج المحلي الإجمالي للفرد بالأسعار الثابتة). وتكون المبالغ عندئذ بيورو عام 2010: أعطِ التضخم منذ ذلك العام.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage ratios</source>
        <translation>نسب الضرر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>hazus: by occupancy, earthquake. incore: one set for all uses, from a tornado study (secondary source).</source>
        <translation>hazus: حسب صنف الإشغال، زلازل. incore: مجموعة واحدة لجميع الاستعمالات، من دراسة عن الأعاصير القُمعية (مصدر ثانوي).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>HAZUS, by occupancy (earthquake)</source>
        <translation>HAZUS، حسب صنف الإشغال (زلازل)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>IN-CORE note, all uses (tornado)</source>
        <translation>مذكرة IN-CORE، جميع الاستعمالات (إعصار قُمعي)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage ratios of your own</source>
        <translation>نسب ضرر خاصة بك</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>CSV with use (* for all), damage_class (1 to 4), ratio_low_pct, ratio_central_pct, ratio_high_pct, source. Replaces the choice above.</source>
        <translation>ملف CSV فيه use (* للجميع) و damage_class (من 1 إلى 4) و ratio_low_pct و ratio_central_pct و ratio_high_pct و source. يحل محل الاختيار أعلاه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Build back better</source>
        <translation>إعادة البناء على نحو أفضل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>What better standards add to the damage. No published value is assumed.</source>
        <translation>ما تضيفه المعايير الأفضل إلى الأضرار. لا تُفترض أي قيمة منشورة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Overheads</source>
        <translation>النفقات العامة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Design, supervision, administration, contingencies.</source>
        <translation>التصميم والإشراف والإدارة والطوارئ.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Cumulative inflation</source>
        <translation>التضخم التراكمي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>From the price year of the unit costs to the year of the needs, in all. May be negative.</source>
        <translation>من سنة أسعار تكاليف الوحدة إلى سنة الاحتياجات، إجمالًا. يجوز أن يكون سالبًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Adds p10, p50 and p90 of the damage. Empty or 0: none; 1000 is plenty.</source>
        <translation>يضيف p10 و p50 و p90 للأضرار. فارغ أو 0: لا شيء؛ 1000 أكثر من كافٍ.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage cost by area and sector</source>
        <translation>تكلفة الأضرار حسب المنطقة والقطاع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>One row an area and sector; without areas, a table with one row a sector for the city.</source>
        <translation>صف لكل منطقة وقطاع؛ ومن دون مناطق، جدول فيه صف لكل قطاع للمدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage cost by area</source>
        <translation>تكلفة الأضرار حسب المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>The areas with the amounts of all sectors together. Needs areas.</source>
        <translation>المناطق مع مبالغ جميع القطاعات معًا. يتطلب مناطق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, low bound</source>
        <translation>الأضرار، الحد الأدنى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage</source>
        <translation>الأضرار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, high bound</source>
        <translation>الأضرار، الحد الأعلى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, tenth percentile of the draws</source>
        <translation>الأضرار، المئين العاشر للسحوبات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, median of the draws</source>
        <translation>الأضرار، وسيط السحوبات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage, ninetieth percentile of the draws</source>
        <translation>الأضرار، المئين التسعون للسحوبات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Added by building back better</source>
        <translation>ما تضيفه إعادة البناء على نحو أفضل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Added by overheads</source>
        <translation>ما تضيفه النفقات العامة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Added by inflation</source>
        <translation>ما يضيفه التضخم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Needs, low bound</source>
        <translation>الاحتياجات، الحد الأدنى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Needs, high bound</source>
        <translation>الاحتياجات، الحد الأعلى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Their share of damaged buildings</source>
        <translation>نسبتها من المباني المتضرّرة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Damage outside the areas, not in the total</source>
        <translation>الأضرار خارج المناطق، غير مشمولة في المجموع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Currency of the amounts</source>
        <translation>عملة المبالغ</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_cost.py"/>
        <source>Year of the prices, before inflation</source>
        <translation>سنة الأسعار، قبل التضخم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage overlay</source>
        <translation>تراكب الأضرار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Which neighbourhoods, sectors and services are hit, and how many people lived in the damaged buildings: damage sites laid over buildings and areas, as a share of what was analysed.</source>
        <translation>أي الأحياء والقطاعات والخدمات أصيبت، وكم شخصًا كان يقيم في المباني المتضرّرة: مواقع الأضرار موضوعةً على المباني والمناطق، بوصفها نسبة مما جرى تحليله.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>A damage site belongs to the building it lies in, else to the nearest within the matching distance. A building on analysed land without a site is undamaged; one whose site was not analysed, or that lies elsewhere, is not known.

Damaged (%) = 100 × damaged buildings / analysed buildings. Possible damage stands apart. A class that spans two (Copernicus “Damaged”: moderate to severe) counts as damaged and in its own field only.

A building counts at its point on surface in every area that holds it; the figures of the city count it once. Where an area has no footprints, damage sites count in place of buildings.

Affected people are the residents, before the event, of damaged buildings. That is not SDG 11.5.1, and a site seen on satellite images is not a structural grade.

Facilities take the damage of the building they are in. Streets count along the parts within the matching distance of a damaged site, where debris may lie. Layers of facilities and streets that a product has graded keep their classes. The rules of counting are the plugin's own.</source>
        <translation>يتبع موقع الضرر المبنى الذي يقع فيه، وإلا فأقرب مبنى ضمن مسافة المطابقة. والمبنى الواقع على أرض جرى تحليلها ولا موقع ضرر له يُعدّ غير متضرّر؛ أما المبنى الذي لم يجرِ تحليل موقعه، أو الواقع خارج تلك الأرض، فحالته غير معروفة.

المتضرّر (%) = 100 × المباني المتضرّرة / المباني المحلَّلة. والأضرار المحتملة تُعرض على حدة. والفئة التي تمتد على فئتين (Copernicus «Damaged»: متوسطة إلى شديدة) تُحسب متضرّرة وفي حقلها الخاص فقط.

يُحسب المبنى عند نقطة على سطحه في كل منطقة تحتوي عليها؛ وأرقام المدينة تحسبه مرة واحدة. وحيث لا توجد في المنطقة بصمات أرضية تُحسب مواقع الأضرار بدلًا من المباني.

السكان المتأثرون هم من كانوا يقيمون، قبل الحدث، في المباني المتضرّرة. وليس ذلك مؤشر أهداف التنمية المستدامة 11.5.1، والموقع المرصود على الصور الساتلية ليس تقييمًا إنشائيًا.

تأخذ المرافق ضرر المبنى الذي تقع فيه. وتُحسب الشوارع على امتداد الأجزاء الواقعة ضمن مسافة المطابقة من موقع متضرّر، حيث قد توجد أنقاض. وتحتفظ طبقات المرافق والشوارع التي صنّفها منتَج ما بفئاتها. وقواعد الحساب خاصة بالملحق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Canonical damage classes 0 to 4; the plugin's own rules of counting</source>
        <translation>فئات الضرر المعتمدة من 0 إلى 4؛ قواعد حساب خاصة بالملحق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage by area</source>
        <translation>الأضرار حسب المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>The areas with analysed and damaged buildings by class, their share, affected people and floor area, facilities and street length.</source>
        <translation>المناطق مع المباني المحلَّلة والمتضرّرة حسب الفئة، ونسبتها، والسكان المتأثرين والمساحة الطابقية، والمرافق وطول الشوارع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Buildings with damage</source>
        <translation>المباني مع الأضرار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Every building with its class, date, number of sites and match.</source>
        <translation>كل مبنى مع فئته والتاريخ وعدد المواقع وطريقة المطابقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage by area, sector and class</source>
        <translation>الأضرار حسب المنطقة والقطاع والفئة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>One row an area, sector and class: buildings, floor area, people.</source>
        <translation>صف لكل منطقة وقطاع وفئة: المباني والمساحة الطابقية والسكان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damage sites without a building</source>
        <translation>مواقع الأضرار بلا مبنى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Sites that belong to no building, why, and whether they count in their area.</source>
        <translation>المواقع التي لا تتبع أي مبنى، وسبب ذلك، وما إذا كانت تُحسب في منطقتها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Facilities with damage</source>
        <translation>المرافق مع الأضرار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Every facility with its class and the sites that hit it.</source>
        <translation>كل مرفق مع فئته والمواقع التي أصابته.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Streets with damage</source>
        <translation>الشوارع مع الأضرار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Every street with its class and the length that is damaged.</source>
        <translation>كل شارع مع فئته والطول المتضرّر منه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Buildings in the areas</source>
        <translation>المباني في المناطق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>Damaged, of the buildings analysed</source>
        <translation>المتضرّرة، من المباني المحلَّلة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_overlay.py"/>
        <source>People in damaged buildings</source>
        <translation>السكان في المباني المتضرّرة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Neighbourhoods or districts. Without them the result is for the city as a whole.</source>
        <translation>الأحياء أو المناطق الإدارية. من دونها تكون النتيجة للمدينة ككل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Epoch</source>
        <translation>فترة الرصد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>latest: the newest row of each site. all: every row. Or an epoch of the damage layer, or a date (2024-05-03).</source>
        <translation>latest: أحدث صف لكل موقع. all: كل صف. أو فترة رصد من طبقة الأضرار، أو تاريخ (2024-05-03).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Sector of the building</source>
        <translation>قطاع المبنى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Use of the building</source>
        <translation>استعمال المبنى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>The buildings that “Damage overlay” makes. Points need a field with the footprint.</source>
        <translation>المباني الناتجة من «تراكب الأضرار». تحتاج النقاط إلى حقل فيه البصمة الأرضية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Damage class</source>
        <translation>فئة الضرر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed; empty where a building was not analysed.</source>
        <translation>0 بلا ضرر، 1 محتمل، 2 متوسط، 3 شديد، 4 مدمَّر؛ فارغ إذا لم يجرِ تحليل المبنى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Highest damage class</source>
        <translation>أعلى فئة ضرر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Where the source cannot tell two classes apart (Copernicus “Damaged”: 2 to 3).</source>
        <translation>حيث لا يميّز المصدر بين فئتين (Copernicus «Damaged»: من 2 إلى 3).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Number of storeys.</source>
        <translation>عدد الطوابق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Levels where they are not known</source>
        <translation>الطوابق حيث لا تكون معروفة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>The log says for how many damaged buildings this was taken.</source>
        <translation>يبيّن السجل عدد المباني المتضرّرة التي أُخذت لها هذه القيمة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Footprint</source>
        <translation>البصمة الأرضية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/damage_parameters.py"/>
        <source>Ground area of the building in m², where it is better known than from the shape. Not the floor area.</source>
        <translation>مساحة المبنى على الأرض بالمتر المربع، حيث تكون معروفة بأدق مما يعطيه الشكل. وليست المساحة الطابقية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris estimate</source>
        <translation>تقدير الأنقاض</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>How much debris the damaged buildings leave, by area: tonnes with a low, a central and a high figure, cubic metres and truckloads.</source>
        <translation>مقدار الأنقاض التي تخلّفها المباني المتضرّرة، حسب المنطقة: الأطنان بقيمة منخفضة ومركزية ومرتفعة، والأمتار المكعبة، وحمولات الشاحنات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>hazus: floor area × tonnes per m² by structural type and damage class (brick, wood and other; reinforced concrete and steel). Cubic metres need the bulk density of the debris.

fema: the volume of destroyed buildings, homes by floor area and vegetation, others by volume. Tonnes need the bulk density. Lighter damage is not estimated.

nepal: tonnes and cubic metres per m² of destroyed buildings measured in Kathmandu; two to three times as much as hazus. The difference between methods is larger than the range of one: compare them.

Whether foundations count is not said by the sources. Class ranges take the low class for low, the high class for high, the mean for central. Truckloads are rounded up, row by row.</source>
        <translation>hazus: المساحة الطابقية × الأطنان لكل م² حسب النوع الإنشائي وفئة الضرر (الطوب والخشب وغيرهما؛ الخرسانة المسلحة والفولاذ). وتتطلب الأمتار المكعبة الكثافة الظاهرية للأنقاض.

fema: حجم المباني المدمَّرة، المساكن حسب المساحة الطابقية والغطاء النباتي، وغيرها حسب الحجم. وتتطلب الأطنان الكثافة الظاهرية. ولا تُقدَّر الأضرار الأخف.

nepal: الأطنان والأمتار المكعبة لكل م² من المباني المدمَّرة، كما قيست في كاتماندو؛ وهي ضعفا ما يعطيه hazus إلى ثلاثة أضعافه. والفرق بين المنهجيات أكبر من مجال المنهجية الواحدة: قارن بينها.

لا تبيّن المصادر هل تُحسب الأساسات. ومجالات الفئات تأخذ الفئة الدنيا للقيمة المنخفضة، والفئة العليا للمرتفعة، والمتوسط للمركزية. وتُقرَّب حمولات الشاحنات إلى الأعلى، صفًا صفًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>FEMA Hazus debris table; FEMA 325 (2007); Poudel et al. (2018)</source>
        <translation>جدول الأنقاض FEMA Hazus؛ FEMA 325 (2007)؛ Poudel et al. (2018)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Structural type</source>
        <translation>النوع الإنشائي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>HAZUS types (C1, C3M, URM) or materials (concrete, brick, wood). Where it is not known, the range over all types is used.</source>
        <translation>أنواع HAZUS (C1 أو C3M أو URM) أو المواد (concrete أو brick أو wood). حيث لا يكون معروفًا يُستعمل المجال الشامل لجميع الأنواع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>For fema, which tells homes from other buildings.</source>
        <translation>لطريقة fema، التي تميّز المساكن من المباني الأخرى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris factors</source>
        <translation>معاملات الأنقاض</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>hazus: all classes, by structural type. fema: volume of destroyed buildings. nepal: destroyed buildings, as measured in Kathmandu.</source>
        <translation>hazus: جميع الفئات، حسب النوع الإنشائي. fema: حجم المباني المدمَّرة. nepal: المباني المدمَّرة، كما قيست في كاتماندو.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>HAZUS, by structural type and damage class</source>
        <translation>HAZUS، حسب النوع الإنشائي وفئة الضرر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>FEMA 325, volume of destroyed buildings</source>
        <translation>FEMA 325، حجم المباني المدمَّرة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Kathmandu, destroyed buildings</source>
        <translation>كاتماندو، المباني المدمَّرة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris factors of your own</source>
        <translation>معاملات أنقاض خاصة بك</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>CSV with type (* for all), damage_class (1 to 4), t_m2_low, t_m2_central, t_m2_high and, where known, m3_m2_low, m3_m2_central, m3_m2_high, source; or an edited copy of debris_factors_hazus.csv. Replaces the choice above.</source>
        <translation>ملف CSV فيه type (* للجميع) و damage_class (من 1 إلى 4) و t_m2_low و t_m2_central و t_m2_high، وحيث تُعرف m3_m2_low و m3_m2_central و m3_m2_high، و source؛ أو نسخة معدّلة من debris_factors_hazus.csv. يحل محل الاختيار أعلاه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Bulk density of the debris</source>
        <translation>الكثافة الظاهرية للأنقاض</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Tonnes per m³ of loose debris, from weighed trucks of your city. No value fits everywhere, so there is no default.</source>
        <translation>الأطنان لكل م³ من الأنقاض السائبة، من شاحنات موزونة في مدينتك. لا توجد قيمة تصلح لكل مكان، لذا لا قيمة افتراضية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>What a truck carries</source>
        <translation>حمولة الشاحنة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Cubic metres of loose debris a truckload.</source>
        <translation>الأمتار المكعبة من الأنقاض السائبة لكل حمولة شاحنة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Height of a storey</source>
        <translation>ارتفاع الطابق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>For fema, to get the volume of buildings that are no homes.</source>
        <translation>لطريقة fema، لحساب حجم المباني غير السكنية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris by area</source>
        <translation>الأنقاض حسب المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>The areas with their debris; without areas, a table with one row for the city.</source>
        <translation>المناطق مع أنقاضها؛ ومن دون مناطق، جدول فيه صف واحد للمدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris, low</source>
        <translation>الأنقاض، القيمة المنخفضة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris</source>
        <translation>الأنقاض</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris, high</source>
        <translation>الأنقاض، القيمة المرتفعة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Volume of the debris</source>
        <translation>حجم الأنقاض</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/debris_estimate.py"/>
        <source>Debris outside the areas, not in the total</source>
        <translation>الأنقاض خارج المناطق، غير مشمولة في المجموع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Standardised damage, points or polygons, from “Standardise damage”: damage_class 0 (none) to 4 (destroyed), empty where not analysed.</source>
        <translation>أضرار موحَّدة، نقاط أو مضلّعات، من «توحيد بيانات الأضرار»: damage_class من 0 (بلا ضرر) إلى 4 (مدمَّر)، فارغ حيث لم يجرِ التحليل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Footprints from before the event (or points). Without them damage sites count in place of buildings.</source>
        <translation>البصمات الأرضية قبل الحدث (أو نقاط). من دونها تُحسب مواقع الأضرار بدلًا من المباني.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Housing, health, education. The use, where there is no such field. Empty stays unknown.</source>
        <translation>السكن أو الصحة أو التعليم. يُؤخذ الاستعمال حيث لا يوجد مثل هذا الحقل. والفارغ يبقى غير معروف.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Residents of the building</source>
        <translation>سكان المبنى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Before the event, from “Population to buildings”.</source>
        <translation>قبل الحدث، من «توزيع السكان على المباني».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Number of storeys, for floor area. Where it is missing the floor area is unknown, not guessed.</source>
        <translation>عدد الطوابق، لحساب المساحة الطابقية. حيث ينقص تكون المساحة الطابقية غير معروفة، ولا تُخمَّن.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Number of structures of the area</source>
        <translation>عدد المنشآت في المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>What damage sites are a share of in areas without footprints, a census count for example.</source>
        <translation>ما تُنسب إليه مواقع الأضرار في المناطق التي لا بصمات أرضية فيها، كعدد من تعداد مثلًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Names the areas in the table by sector. Without it the field name does, else the feature's number.</source>
        <translation>يسمّي المناطق في الجدول حسب القطاع. من دونه يسمّيها الحقل name، وإلا فرقم المعلم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Analysed area</source>
        <translation>المنطقة المحلَّلة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The land the damage product looked at. Without it nobody knows which buildings are undamaged, and percentages stay empty.</source>
        <translation>الأرض التي نظر فيها منتَج الأضرار. من دونها لا يُعرف أي المباني غير متضرّر، وتبقى النسب المئوية فارغة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Take everything as analysed</source>
        <translation>اعتبار كل شيء محلَّلًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Without an analysed area: a building without a site counts as undamaged. Only if you are sure of it.</source>
        <translation>من دون منطقة محلَّلة: يُحسب المبنى الذي لا موقع ضرر له غير متضرّر. فقط إذا كنت متأكدًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Clinics, schools, water points, as points or polygons; or those a product has graded (damage_class).</source>
        <translation>العيادات والمدارس ونقاط المياه، نقاطًا أو مضلّعات؛ أو تلك التي صنّفها منتَج (damage_class).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Streets, for the length that is damaged; or those a product has graded (damage_class).</source>
        <translation>الشوارع، لحساب الطول المتضرّر؛ أو تلك التي صنّفها منتَج (damage_class).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Matching distance</source>
        <translation>مسافة المطابقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>A site in no building belongs to the nearest one within this distance; streets within it count as hit.</source>
        <translation>الموقع الذي لا يقع في أي مبنى يتبع أقرب مبنى ضمن هذه المسافة؛ والشوارع الواقعة ضمنها تُحسب مصابة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>Several sites on one building</source>
        <translation>عدة مواقع على مبنى واحد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>worst: the worst class. latest: the class of the newest site. majority: the most frequent class, of equals the worst.</source>
        <translation>worst: أسوأ فئة. latest: فئة أحدث موقع. majority: الفئة الأكثر تكرارًا، وعند التساوي الأسوأ.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The worst counts</source>
        <translation>يُحسب الأسوأ</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The newest counts</source>
        <translation>يُحسب الأحدث</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The most frequent counts</source>
        <translation>يُحسب الأكثر تكرارًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>The lowest class that counts as damaged.</source>
        <translation>أدنى فئة تُعدّ متضرّرة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>A damage polygon also hits buildings it covers by</source>
        <translation>مضلّع الضرر يصيب أيضًا المباني التي يغطي منها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/overlay_parameters.py"/>
        <source>A damage polygon belongs to the building it overlaps most, and to every other of which it covers this share.</source>
        <translation>يتبع مضلّع الضرر المبنى الأكثر تداخلًا معه، وكل مبنى آخر يغطي منه هذه النسبة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Recovery priority</source>
        <translation>أولويات التعافي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Where to begin: areas ranked by damage, vulnerability, services and displacement, with how firm each rank is, the phase of recovery and what drives the rank. It is a starting point for a discussion, not its result.</source>
        <translation>من أين نبدأ: المناطق مرتّبة حسب الأضرار والهشاشة والخدمات والنزوح، مع مدى ثبات كل رتبة، ومرحلة التعافي، والعوامل الدافعة للرتبة. وهو نقطة انطلاق للنقاش، لا نتيجته.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>A composite index of the criteria in the table: each on a common scale, weighted, put together within its dimension and over dimensions. Rank 1 is the most urgent. rank_p05 to rank_p95 come from draws with other weights (and methods, where you name them); they are not confidence intervals.

Phases are those of the recovery ladder of UN-Habitat's Urban Recovery Framework (absorptive, adaptive, transformative). Which criterion belongs to which phase, and the rule, are the plugin's own: the first phase whose criteria score at least the threshold, else the last.

Drivers are the criteria, three at most, that lift the area most above the mean of all. Criteria, weights and phases of the default table are the plugin's own: replace them with what the city decided.</source>
        <translation>مؤشر مركّب من المعايير الواردة في الجدول: كل منها على مقياس مشترك ومرجَّح بوزنه، ويُجمع داخل بُعده ثم على جميع الأبعاد. الرتبة 1 هي الأشد إلحاحًا. وتأتي rank_p05 إلى rank_p95 من سحوبات بأوزان أخرى (ومنهجيات أخرى حيث تسمّيها)؛ وليست فترات ثقة.

المراحل هي مراحل سُلّم التعافي في إطار التعافي الحضري لموئل الأمم المتحدة (الاستيعابية والتكيّفية والتحويلية). أما انتماء كل معيار إلى مرحلة، والقاعدة، فخاصان بالملحق: أول مرحلة تبلغ درجة معاييرها العتبة على الأقل، وإلا فالأخيرة.

العوامل الدافعة هي المعايير، ثلاثة على الأكثر، التي ترفع المنطقة أكثر من غيرها فوق متوسط الجميع. ومعايير الجدول الافتراضي وأوزانه ومراحله خاصة بالملحق: استبدل بها ما قررته المدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>OECD/JRC Handbook (2008); phases after the UN-Habitat Urban Recovery Framework (2022)</source>
        <translation>دليل OECD/JRC (2008)؛ المراحل وفق إطار التعافي الحضري لموئل الأمم المتحدة (2022)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Neighbourhoods with damage and what else is known of them, one field a criterion.</source>
        <translation>الأحياء مع أضرارها وما يُعرف عنها غير ذلك، حقل لكل معيار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>CSV with field and, as wanted, label, dimension, direction (higher or lower), weight, phase, normalisation, low, high, missing_values, category_scores (word=score;word=score). Without it: the plugin's own criteria, as far as the areas have them.</source>
        <translation>ملف CSV فيه field، وحسب الحاجة label و dimension و direction (higher أو lower) و weight و phase و normalisation و low و high و missing_values و category_scores (word=score;word=score). من دونه: معايير الملحق، بقدر ما تتوافر في المناطق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Names the areas to begin with. Without it the field area_id does, else the feature's number.</source>
        <translation>يسمّي المناطق التي يُبدأ بها. من دونه يسمّيها الحقل area_id، وإلا فرقم المعلم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Score from which a phase applies</source>
        <translation>الدرجة التي تنطبق المرحلة ابتداءً منها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>0 to 100: of the criteria of the phase, 100 being the most in the city. The plugin's own.</source>
        <translation>من 0 إلى 100: لمعايير المرحلة، حيث 100 هي الأعلى في المدينة. خاصة بالملحق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>The areas with score, rank, its spread, phase and drivers.</source>
        <translation>المناطق مع الدرجة والرتبة وتشتّتها والمرحلة والعوامل الدافعة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas to begin with</source>
        <translation>المناطق التي يُبدأ بها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas ranked</source>
        <translation>المناطق المرتَّبة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas without a rank</source>
        <translation>المناطق بلا رتبة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas in the absorptive phase</source>
        <translation>المناطق في المرحلة الاستيعابية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas in the adaptive phase</source>
        <translation>المناطق في المرحلة التكيّفية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/recovery_priority.py"/>
        <source>Areas in the transformative phase</source>
        <translation>المناطق في المرحلة التحويلية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>All streets, open and blocked. They join where they share a vertex; bridges and tunnels do not join what they cross.</source>
        <translation>جميع الشوارع، السالكة والمسدودة. تتصل حيث تشترك في رأس؛ أما الجسور والأنفاق فلا تتصل بما تعبره.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Blocked</source>
        <translation>مسدود</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Field of the streets: yes or no, 1 or 0, blocked or open. Or damage_class, of streets graded by a product. Empty is passable.</source>
        <translation>حقل في الشوارع: yes أو no، 1 أو 0، blocked أو open. أو damage_class للشوارع التي صنّفها منتَج. والفارغ سالك.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Standardised damage, points or polygons, instead of the field or beside it: streets near severe damage are blocked by debris.</source>
        <translation>أضرار موحَّدة، نقاط أو مضلّعات، بدلًا من الحقل أو إلى جانبه: تُعدّ الشوارع القريبة من أضرار شديدة مسدودة بالأنقاض.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Clinics, schools, water points that work: leave out (filter) those that do not.</source>
        <translation>العيادات والمدارس ونقاط المياه العاملة: استبعد (بالتصفية) غير العاملة منها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Kind of service</source>
        <translation>نوع الخدمة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>People need one facility of each kind they reached before (health, education). Without it any facility will do.</source>
        <translation>يحتاج السكان إلى مرفق واحد من كل نوع كانوا يصلون إليه من قبل (الصحة، التعليم). من دونه يكفي أي مرفق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary. Only people inside count, and nobody twice. Without areas everyone does.</source>
        <translation>الأحياء أو المناطق الإدارية أو حدود المدينة. لا يُحسب إلا السكان داخلها، ولا يُحسب أحد مرتين. ومن دون مناطق يُحسب الجميع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Reach of debris</source>
        <translation>مدى الأنقاض</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Streets this near to a damaged site are blocked along the part within reach. Sites are often points in the middle of a building.</source>
        <translation>الشوارع القريبة إلى هذا الحد من موقع متضرّر تُعدّ مسدودة على امتداد الجزء الواقع ضمن المدى. وكثيرًا ما تكون المواقع نقاطًا في وسط المبنى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Damage that blocks</source>
        <translation>الأضرار التي تسدّ الشوارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>The lowest class of damage that blocks streets. A class that spans two (moderate to severe) counts by its lower end.</source>
        <translation>أدنى فئة ضرر تسدّ الشوارع. والفئة التي تمتد على فئتين (متوسطة إلى شديدة) تُحسب بحدّها الأدنى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Words for blocked (CSV)</source>
        <translation>الكلمات الدالة على الانسداد (CSV)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Columns word and blocked (yes or no), where the field uses words of its own. Without a file the plugin's own table is used.</source>
        <translation>العمودان word و blocked (yes أو no)، حيث يستعمل الحقل كلمات خاصة به. من دون ملف يُستعمل جدول الملحق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Cost of clearing</source>
        <translation>تكلفة الفتح</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Field of the streets: money, days or truckloads to clear the whole street; a blocked part of it costs its share by length. Without it the cost is the length in metres.</source>
        <translation>حقل في الشوارع: المال أو الأيام أو حمولات الشاحنات اللازمة لفتح الشارع كله؛ وتُحسب تكلفة الجزء المسدود بنسبة طوله. ومن دونه تكون التكلفة هي الطول بالأمتار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>The order stops here, in the unit of the cost (metres where there is none).</source>
        <translation>يتوقف الترتيب هنا، بوحدة التكلفة (بالأمتار إن لم تُعطَ تكلفة).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>exact: the best order, where few parts decide; otherwise the one found chain by chain. greedy: always the one found chain by chain. The gap between both is reported where the best is known.</source>
        <translation>exact: أفضل ترتيب، حيث تكون المقاطع الحاسمة قليلة؛ وإلا فالترتيب الذي يوجد سلسلةً سلسلة. greedy: دائمًا الترتيب الذي يوجد سلسلةً سلسلة. ويُبلَّغ عن الفجوة بينهما حيث يُعرف الأفضل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Best order, where it can be found</source>
        <translation>أفضل ترتيب، حيث يمكن إيجاده</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Chain by chain</source>
        <translation>سلسلةً سلسلة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Compare every order of up to</source>
        <translation>مقارنة جميع الترتيبات حتى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Blocked parts where there is more than one way (with a budget, all that decide); chains of parts count as one. Each more takes twice the time.</source>
        <translation>المقاطع المسدودة حيث يوجد أكثر من طريق (ومع ميزانية، جميع المقاطع الحاسمة)؛ وتُحسب سلسلة المقاطع مقطعًا واحدًا. وكل مقطع إضافي يضاعف الوقت.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>With a budget and more parts than that, the ones that reconnect most people are looked for so long. What is found by then is given, with how good it is proved to be.</source>
        <translation>مع ميزانية وعدد مقاطع يزيد على ذلك، يُبحث خلال هذه المدة عن المقاطع التي تعيد وصل أكبر عدد من السكان. ويُعطى ما يوجد حتى انقضائها، مع مدى جودته المُثبت.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Streets this near to the edge of a facility's grounds lead into it.</source>
        <translation>الشوارع القريبة إلى هذا الحد من حافة أرض المرفق تؤدي إليه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_parameters.py"/>
        <source>Street fragments that were never connected to a longer network are not used. The longest network always is.</source>
        <translation>أجزاء الشوارع التي لم تتصل قط بشبكة أطول لا تُستعمل. أما أطول شبكة فتُستعمل دائمًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Route restoration</source>
        <translation>إعادة فتح الطرق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Who is cut off from services by streets that debris or damage blocks, and in which order to clear them so that most people are reconnected for the least cost.</source>
        <translation>من انقطع عن الخدمات بسبب شوارع تسدّها الأنقاض أو الأضرار، وبأي ترتيب تُفتح بحيث يُعاد وصل أكبر عدد من السكان بأقل تكلفة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>A person is cut off from a kind of service when no facility of it can be reached over passable streets, but one could when every street was open; and reconnected when everything reached before is reached again. People and facilities are at the nearest street. On a blocked part nobody gets anywhere until it is cleared. One-way is ignored: relief goes both ways. Distances do not matter, only whether there is a way.

The order has least waiting: the sum, over people, of the cost spent until each is reconnected. With a budget it first reconnects most people within the budget. Parts that lead to nobody, or have a way around them, are left out; several blocked parts in a row are cleared together.

Where few blocked parts lie on loops, so that there is more than one way, every order is compared and the best one given. Otherwise it is found chain by chain: from everyone who reaches services, cheapest chains of blocked parts lead to everyone who does not, and the branch of them with most people for its cost comes first (Horn 1972; along trees as in Averbakh and Pereira 2021). With a budget the parts that reconnect most people are also looked for by a whole-number programme (HiGHS), which proves how good they are.

GAP_PCT says how much worse the order found chain by chain is than the best: 100 × (its waiting - least waiting) / least waiting, or with a budget 100 × (most people - its people) / most people. Where the best is not known a proved bound stands for it, and GAP_PCT is more than the true one.

Streets near damaged sites are taken as blocked by debris along the part within reach: the plugin's own rule. Nobody has looked at the streets themselves.</source>
        <translation>يُعدّ الشخص منقطعًا عن نوع من الخدمات إذا تعذّر الوصول إلى أي مرفق منه عبر الشوارع السالكة، وكان ذلك ممكنًا حين كانت الشوارع كلها مفتوحة؛ ويُعدّ معاد الوصل إذا أمكن من جديد الوصول إلى كل ما كان يصل إليه من قبل. ويقع الأشخاص والمرافق عند أقرب شارع. ولا يمر أحد على المقطع المسدود إلى أن يُفتح. ويُتجاهل الاتجاه الواحد: فالإغاثة تسير في الاتجاهين. ولا أهمية للمسافات، بل لوجود طريق أو عدمه.

يحقق الترتيب أقل انتظار: مجموع التكلفة المنفقة، على جميع السكان، إلى أن يُعاد وصل كل منهم. ومع ميزانية يُعاد أولًا وصل أكبر عدد من السكان ضمن الميزانية. وتُستبعد المقاطع التي لا تؤدي إلى أحد أو يوجد طريق بديل حولها؛ وتُفتح معًا المقاطع المسدودة المتتالية.

حيث تكون المقاطع المسدودة الواقعة على حلقات قليلة، بحيث يوجد أكثر من طريق، تُقارن جميع الترتيبات ويُعطى الأفضل. وإلا فيوجد الترتيب سلسلةً سلسلة: من كل من يصل إلى الخدمات تمتد أرخص سلاسل المقاطع المسدودة إلى كل من لا يصل، ويأتي أولًا الفرع الذي يضم أكبر عدد من السكان مقابل تكلفته (Horn 1972؛ وعلى الأشجار كما في Averbakh and Pereira 2021). ومع ميزانية يُبحث أيضًا عن المقاطع التي تعيد وصل أكبر عدد من السكان ببرنامج أعداد صحيحة (HiGHS) يُثبت مدى جودتها.

يبيّن GAP_PCT كم يزيد الترتيب الموجود سلسلةً سلسلة سوءًا على الأفضل: 100 × (انتظاره - أقل انتظار) / أقل انتظار، أو مع ميزانية 100 × (أكبر عدد من السكان - عدد سكانه) / أكبر عدد من السكان. وحيث لا يُعرف الأفضل يحلّ محلّه حدٌّ مُثبت، فيكون GAP_PCT أكبر من قيمته الحقيقية.

الشوارع القريبة من المواقع المتضرّرة تُعدّ مسدودة بالأنقاض على امتداد الجزء الواقع ضمن المدى: قاعدة خاصة بالملحق. ولم يعاين أحد الشوارع نفسها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The plugin's own rules; Horn (1972), Averbakh and Pereira (2021)</source>
        <translation>قواعد خاصة بالملحق؛ Horn (1972)، Averbakh and Pereira (2021)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Streets to clear, in order</source>
        <translation>الشوارع المطلوب فتحها، بالترتيب</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The street parts to clear, the first one first, with their cost, the people each reconnects and the people reconnected up to it. 0 people: it opens the way to the next ones.</source>
        <translation>مقاطع الشوارع المطلوب فتحها، بدءًا بالأول، مع تكلفتها والسكان الذين يعيد كل منها وصلهم والسكان المعاد وصلهم وصولًا إليه. 0 من السكان: يفتح الطريق إلى المقاطع التالية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>People cut off by area</source>
        <translation>السكان المنقطعون حسب المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The areas with the people cut off before clearing and after it, in all and by kind of service; without areas, a table with one row for the city.</source>
        <translation>المناطق مع السكان المنقطعين قبل الفتح وبعده، إجمالًا وحسب نوع الخدمة؛ ومن دون مناطق، جدول فيه صف واحد للمدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Blocked streets that are not in the order</source>
        <translation>الشوارع المسدودة غير المدرجة في الترتيب</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Over budget, or not needed: clearing them as well would reconnect nobody more.</source>
        <translation>تتجاوز الميزانية، أو غير لازمة: فتحها أيضًا لن يعيد وصل أحد آخر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>People and what they are cut off from</source>
        <translation>السكان وما انقطعوا عنه</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>The people's layer: from which services each place is cut off, and the step of the order that reconnects it.</source>
        <translation>طبقة السكان: عن أي الخدمات انقطع كل مكان، والخطوة التي تعيد وصله في الترتيب.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>People reconnected against cost</source>
        <translation>السكان المعاد وصلهم مقابل التكلفة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>A row for each step: cost so far, people reconnected so far.</source>
        <translation>صف لكل خطوة: التكلفة حتى الآن، والسكان المعاد وصلهم حتى الآن.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Cost of the order (metres without costs)</source>
        <translation>تكلفة الترتيب (بالأمتار إن لم تُعطَ تكاليف)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Blocked street parts</source>
        <translation>مقاطع الشوارع المسدودة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Street parts in the order</source>
        <translation>مقاطع الشوارع في الترتيب</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/route_restoration.py"/>
        <source>Chain by chain, worse than the best by at most</source>
        <translation>سلسلةً سلسلة، أسوأ من الأفضل بما لا يزيد على</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Standardise damage</source>
        <translation>توحيد بيانات الأضرار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Reads a damage product as it was published (UNOSAT, Copernicus EMS, xBD, or any layer with a table of its words) and gives one row a site and date in five classes, with the area that was analysed.</source>
        <translation>يقرأ منتَج أضرار كما نُشر (UNOSAT أو Copernicus EMS أو xBD أو أي طبقة مع جدول لكلماتها) ويعطي صفًا لكل موقع وتاريخ في خمس فئات، مع المنطقة المحلَّلة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>What each word or code of a source means stands in tables you can replace: 0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed, empty for not analysed. Not analysed is never undamaged. A word that spans two classes (Copernicus “Damaged”) is kept as a range until you split it. UNOSAT's columns side by side become rows, numbered by date and not by the suffix of their names; its codes run from 1 (destroyed) to 4 (possible), and layers that read them backwards are refused. Copernicus products give their dates in a table of images, which is joined. xBD is read by its labels. Values that stand for none (“Null”, 1899-12-30, “Fully Functional” on every road) become empty and are reported, exact copies count once, and where products overlap the newest that saw the place is kept. Classes seen from above match grades given on the ground only roughly.</source>
        <translation>معنى كل كلمة أو رمز في المصدر وارد في جداول يمكنك استبدالها: 0 بلا ضرر، 1 محتمل، 2 متوسط، 3 شديد، 4 مدمَّر، وفارغ إذا لم يجرِ التحليل. وما لم يجرِ تحليله لا يُعدّ أبدًا غير متضرّر. والكلمة التي تمتد على فئتين (Copernicus «Damaged») تُحفظ مجالًا إلى أن تفصلها. وتصبح أعمدة UNOSAT المتجاورة صفوفًا مرقّمة بحسب التاريخ لا بحسب لاحقة أسمائها؛ وتتدرج رموزه من 1 (مدمَّر) إلى 4 (محتمل)، وتُرفض الطبقات التي تقرؤها بالعكس. وتعطي منتَجات Copernicus تواريخها في جدول للصور يجري ربطه. ويُقرأ xBD من تسمياته. والقيم التي تعني لا شيء («Null» و 1899-12-30 و «Fully Functional» على كل طريق) تصبح فارغة ويُبلَّغ عنها، وتُحسب النسخ المطابقة مرة واحدة، وحيث تتداخل المنتَجات يُحتفظ بأحدث ما رأى المكان. والفئات المرصودة من الأعلى لا تطابق التقييمات الميدانية إلا على وجه التقريب.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>UNOSAT schema of October 2025 and older; Copernicus EMS Rapid Mapping schemas of 2016 and 2026; xBD labels</source>
        <translation>مخطط بيانات UNOSAT لتشرين الأول/أكتوبر 2025 وما قبله؛ مخططا بيانات Copernicus EMS Rapid Mapping لعامي 2016 و 2026؛ تسميات xBD</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Damage product</source>
        <translation>منتَج الأضرار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The product's zip as it was published, a GeoPackage, geodatabase, shapefile or GeoJSON, an xBD label file, or a layer of the project.</source>
        <translation>ملف zip للمنتَج كما نُشر، أو GeoPackage أو geodatabase أو shapefile أو GeoJSON، أو ملف تسميات xBD، أو طبقة من المشروع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>auto recognises the first three by their fields. custom: the class field and the crosswalk table say all.</source>
        <translation>auto يتعرّف إلى الثلاثة الأولى من حقولها. custom: يحدد حقل الفئة وجدول المطابقة كل شيء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Recognise it</source>
        <translation>التعرّف تلقائيًا</translation>
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
        <translation>ناشر آخر، وفق جدول مطابقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Table of its words (crosswalk)</source>
        <translation>جدول كلماته (جدول المطابقة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>A CSV file that says which class each value of the source is (source_class, damage_class and, for ranges, damage_class_high). For a known publisher it adds to the plugin's own table and overrules it. Start from resources/tables/damage_*.csv of the plugin or from the table of classes of a run before.</source>
        <translation>ملف CSV يبيّن فئة كل قيمة في المصدر (source_class و damage_class، وللمجالات damage_class_high). وللناشر المعروف يضاف إلى جدول الملحق ويُقدَّم عليه. ابدأ من resources/tables/damage_*.csv في الملحق أو من جدول الفئات الناتج من عملية تشغيل سابقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Field with the damage</source>
        <translation>حقل الضرر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Empty: the field that the publisher uses.</source>
        <translation>فارغ: الحقل الذي يستعمله الناشر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Field with the date</source>
        <translation>حقل التاريخ</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>When the site was seen. Empty: the date of the image that the publisher gives.</source>
        <translation>متى شوهد الموقع. فارغ: تاريخ الصورة الذي يعطيه الناشر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Field with the confidence</source>
        <translation>حقل درجة الثقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>How sure the source is. Empty: the field that the publisher uses.</source>
        <translation>مدى يقين المصدر. فارغ: الحقل الذي يستعمله الناشر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>More products of the same city</source>
        <translation>منتَجات أخرى للمدينة نفسها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Other zips or files, older or newer. Where their sites share a place, the newest that saw it is kept. To see change, standardise each product by itself instead.</source>
        <translation>ملفات zip أو ملفات أخرى، أقدم أو أحدث. حيث تشترك مواقعها في مكان يُحتفظ بأحدث ما رآه. ولمعرفة التغيّر وحّد كل منتَج على حدة بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Words that span two classes</source>
        <translation>الكلمات التي تمتد على فئتين</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>keep: as a range (Copernicus “Damaged” is 2 to 3). low, high: put into the lower or the higher class.</source>
        <translation>keep: مجالًا (Copernicus «Damaged» من 2 إلى 3). low و high: توضع في الفئة الدنيا أو العليا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Keep as a range</source>
        <translation>الاحتفاظ بها مجالًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The lower class</source>
        <translation>الفئة الدنيا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The higher class</source>
        <translation>الفئة العليا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Order in dates that end with the year</source>
        <translation>ترتيب التواريخ المنتهية بالسنة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>auto: found from values above 12; dates that could be either stay empty. ymd: the year always comes first. dmy: 3/4/2020 is 3 April. mdy: it is 4 March.</source>
        <translation>auto: يُستنتج من القيم التي تتجاوز 12؛ والتواريخ المحتملة للوجهين تبقى فارغة. ymd: السنة دائمًا أولًا. dmy: 3/4/2020 هو 3 نيسان/أبريل. mdy: هو 4 آذار/مارس.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Find out</source>
        <translation>استنتاج الترتيب</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Year, month, day</source>
        <translation>السنة، الشهر، اليوم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Day, month, year</source>
        <translation>اليوم، الشهر، السنة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Month, day, year</source>
        <translation>الشهر، اليوم، السنة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Points of two products this close are one site</source>
        <translation>نقاط منتَجين بهذا القرب موقع واحد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Used between products only. Polygons are one site where they cover each other's middle.</source>
        <translation>يُستعمل بين المنتَجات فقط. وتكون المضلّعات موقعًا واحدًا حيث يغطي كل منها وسط الآخر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Warn from this many sites on one coordinate</source>
        <translation>التحذير ابتداءً من هذا العدد من المواقع على إحداثية واحدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Reports are often placed on the middle of a street or district. Nothing is left out.</source>
        <translation>كثيرًا ما توضع البلاغات في وسط شارع أو منطقة إدارية. ولا يُستبعد شيء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>One row a site and epoch with its class, the words of the source and the date of the image. A site of mixed points and polygons is a point.</source>
        <translation>صف لكل موقع وفترة رصد مع فئته وكلمات المصدر وتاريخ الصورة. والموقع الذي يجمع نقاطًا ومضلّعات يكون نقطة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>The area of interest where images show it, without what is marked as not analysed. Empty when the product does not say.</source>
        <translation>منطقة الاهتمام حيث تُظهرها الصور، من دون ما هو مبيَّن أنه لم يجرِ تحليله. فارغة إذا لم يبيّنها المنتَج.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Roads of the product</source>
        <translation>طرق المنتَج</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Roads with their grade where the product has one.</source>
        <translation>الطرق مع تصنيفها حيث يوجد في المنتَج.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Facilities of the product</source>
        <translation>مرافق المنتَج</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Facilities with their grade where the product has one.</source>
        <translation>المرافق مع تصنيفها حيث يوجد في المنتَج.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>What each word of the source became</source>
        <translation>ما آلت إليه كل كلمة في المصدر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Each value of the source, its class and how often it occurs. Words without a class are to be looked into. Saved as CSV and edited, it can be given back as the crosswalk table.</source>
        <translation>كل قيمة في المصدر وفئتها وعدد مرات ورودها. ينبغي النظر في الكلمات التي لا فئة لها. وبعد حفظه بصيغة CSV وتعديله يمكن إعطاؤه من جديد جدولًا للمطابقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Moderate damage, or from moderate upwards</source>
        <translation>أضرار متوسطة، أو متوسطة فما فوق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>No damage seen</source>
        <translation>لم تُرصد أضرار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Among these, of a class that may be higher</source>
        <translation>منها من فئة قد تكون أعلى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Not analysed</source>
        <translation>غير محلَّل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Of a class that no table knows</source>
        <translation>من فئة لا يعرفها أي جدول</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Exact copies left out</source>
        <translation>نسخ مطابقة مستبعدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Left out for a newer product's</source>
        <translation>استُبعدت لصالح منتَج أحدث</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Date of the newest image</source>
        <translation>تاريخ أحدث صورة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Epoch before the last, where there are several</source>
        <translation>فترة الرصد قبل الأخيرة، حيث توجد عدة فترات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/recovery/standardise_damage.py"/>
        <source>Choose a damage product.</source>
        <translation>اختر منتَج أضرار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>QGIS could not write the page of the brief (“{file}”). Check that the disk is not full, or save it elsewhere. What was there is unchanged.</source>
        <translation>تعذّر على QGIS كتابة صفحة الموجز («{file}»). تحقّق من أن القرص غير ممتلئ، أو احفظه في مكان آخر. لم يتغيّر ما كان موجودًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>“{file}” cannot be replaced: {reason}. It may be open in another program: close it there, or save under another name. What was there is unchanged.</source>
        <translation>يتعذّر استبدال «{file}»: {reason}. ربما كان مفتوحًا في برنامج آخر: أغلقه هناك، أو احفظ باسم آخر. لم يتغيّر ما كان موجودًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>The brief cannot be saved as “{file}”: {reason}. Choose a folder that is there, that you may write to and that has free space.</source>
        <translation>يتعذّر حفظ الموجز باسم «{file}»: {reason}. اختر مجلدًا موجودًا يحق لك الكتابة فيه وفيه مساحة خالية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>There are no translations into “{language}” yet: texts are English.</source>
        <translation>لا توجد بعدُ ترجمات إلى «{language}»: النصوص بالإنكليزية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>No font on this computer has these letters, which show as boxes: {scripts}. Install one (Noto Sans has them), then save again.</source>
        <translation>لا يوجد على هذا الحاسوب خط يحتوي على هذه الحروف، فتظهر مربعات: {scripts}. ثبّت خطًا منها (Noto Sans يحتوي عليها)، ثم احفظ من جديد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_layout.py"/>
        <source>The page has no map: none of its layers can be opened.</source>
        <translation>لا خريطة في الصفحة: يتعذّر فتح أيٍّ من طبقاتها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Not verified, not analysed</source>
        <translation>غير متحقَّق منه، غير محلَّل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Before you quote it</source>
        <translation>قبل الاستشهاد به</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>{workflow}: the assessment in brief</source>
        <translation>{workflow}: موجز التقييم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Some of these figures are not up to date: run the steps again first</source>
        <translation>بعض هذه الأرقام غير محدَّث: أعد تشغيل الخطوات أولًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Data: {publishers}.</source>
        <translation>البيانات: {publishers}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Layers of which no publisher is recorded: {layers}.</source>
        <translation>الطبقات التي لم يُسجَّل ناشرها: {layers}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Method: {editions}.</source>
        <translation>المنهجية: {editions}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Measured in {crs}.</source>
        <translation>القياس بنظام {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Map in {crs}.</source>
        <translation>الخريطة بنظام {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>Computed on {days} with Urban Profiling {plugin}, QGIS {qgis}.</source>
        <translation>حُسب في {days} باستعمال Urban Profiling {plugin}، QGIS {qgis}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/brief_page.py"/>
        <source>and {n} more in the plugin</source>
        <translation>وأخرى في الملحق (عددها {n})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/map_side.py"/>
        <source>… and more</source>
        <translation>… وأخرى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/report/small_print.py"/>
        <source>… and {n} more notes in the plugin.</source>
        <translation>… وتنبيهات أخرى في الملحق (عددها {n}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/seed_parameter.py"/>
        <source>Seed</source>
        <translation>بذرة العشوائية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/seed_parameter.py"/>
        <source>The same seed gives the same draws.</source>
        <translation>البذرة نفسها تعطي السحوبات نفسها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Neighbourhoods, districts, or the city boundary as one polygon. The city is all of them together, counted once where they overlap.</source>
        <translation>الأحياء أو المناطق الإدارية أو حدود المدينة في مضلّع واحد. والمدينة هي مجموعها، وتُحسب مرة واحدة حيث تتداخل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Which streets count</source>
        <translation>الشوارع المحسوبة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>streets: streets for vehicles and pedestrian streets. walk: all that one may walk, with footpaths, steps, service roads and alleys; the better choice where lanes are drawn as paths. Private ones never count.</source>
        <translation>streets: شوارع المركبات وشوارع المشاة. walk: كل ما يُسمح بالسير فيه، مع مسارات المشاة والأدراج وطرق الخدمة والأزقة؛ وهو الاختيار الأفضل حيث رُسمت الأزقة مسارات. ولا تُحسب الشوارع الخاصة أبدًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Streets, footpaths and alleys</source>
        <translation>الشوارع ومسارات المشاة والأزقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Class of street</source>
        <translation>فئة الشارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>The field with the class of street. Without one, every street of the layer counts.</source>
        <translation>الحقل الذي يحتوي على فئة الشارع. من دونه تُحسب جميع شوارع الطبقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Which classes count (CSV)</source>
        <translation>الفئات المحسوبة (CSV)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Columns class, streets, walk (yes or no). A row “unknown” stands for every other class. Without a file the plugin's own table is used.</source>
        <translation>الأعمدة class و streets و walk (yes أو no). يمثّل الصف «unknown» كل فئة أخرى. من دون ملف يُستعمل جدول الملحق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Join street ends within</source>
        <translation>وصل أطراف الشوارع ضمن</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>A street end this near to another street joins it. Raise it for streets drawn carelessly.</source>
        <translation>طرف الشارع القريب بهذا القدر من شارع آخر يوصل به. ارفع القيمة للشوارع المرسومة دون إتقان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Join streets that cross without a vertex</source>
        <translation>وصل الشوارع المتقاطعة بلا رأس مشترك</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>For street layers drawn without shared vertices. Streets whose bridge, tunnel or layer differ stay apart.</source>
        <translation>لطبقات الشوارع المرسومة بلا رؤوس مشتركة. وتبقى منفصلةً الشوارع التي تختلف قيم bridge أو tunnel أو layer فيها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Longest way to a street</source>
        <translation>أطول مسافة إلى شارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>People and places farther than this from any street are not reached. The walk to the street counts.</source>
        <translation>السكان والأماكن الأبعد من ذلك عن أي شارع لا يمكن الوصول إليهم. وتُحتسب مسافة السير إلى الشارع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>A street leads in within</source>
        <translation>الشارع يؤدي إلى المكان ضمن</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Streets this near to the edge of a place lead into it; given entrances this near belong to it.</source>
        <translation>الشوارع القريبة بهذا القدر من حافة المكان تؤدي إليه؛ والمداخل المُدخَلة القريبة بهذا القدر تخصّه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Smallest connected street network</source>
        <translation>أصغر شبكة شوارع متصلة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/algorithms/street_parameters.py"/>
        <source>Street fragments with a smaller total length are not used.</source>
        <translation>لا تُستخدم أجزاء الشوارع التي مجموع طولها أقل من ذلك.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/benchmarks.py"/>
        <source>Table “{name}”: in lines {ids} the benchmark is not above the minimum. Correct them.</source>
        <translation>الجدول «{name}»: القيمة المرجعية في الأسطر {ids} ليست أعلى من الحد الأدنى. صحّحها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/benchmarks.py"/>
        <source>Table “{name}” has no rows of the edition “{edition}”; it has {editions}. Leave out the column edition to use all of its rows.</source>
        <translation>لا صفوف في الجدول «{name}» للطبعة «{edition}»؛ فيه {editions}. احذف العمود edition لاستعمال جميع صفوفه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/benchmarks.py"/>
        <source>Table “{name}” has several rows for {indicators} in one edition. Keep one of each.</source>
        <translation>في الجدول «{name}» عدة صفوف للمؤشرات {indicators} في طبعة واحدة. أبقِ صفًا واحدًا لكل منها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Reading and coordinate systems</source>
        <translation>القراءة وأنظمة الإحداثيات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Geometry</source>
        <translation>الشكل الهندسي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Neighbourhoods</source>
        <translation>الأحياء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Fields and words</source>
        <translation>الحقول والكلمات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Identifiers and codes</source>
        <translation>المعرّفات والرموز</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Numbers and dates</source>
        <translation>الأعداد والتواريخ</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/__init__.py"/>
        <source>Rasters</source>
        <translation>الطبقات النقطية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Areas overlap</source>
        <translation>المناطق متداخلة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land that two areas share, in pieces wider than {seam_m:g} m; a note when it is no more than {overlap_pct:g} % of all their land.</source>
        <translation>أرض تشترك فيها منطقتان، في قطع أعرض من {seam_m:g} م؛ ويصدر تنبيه فقط إذا لم تتجاوز {overlap_pct:g} % من مجموع أراضي المناطق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>People, buildings and land there count in both areas. City figures count them once, so a sum of the areas is larger than the city.</source>
        <translation>السكان والمباني والأراضي هناك يُحتسبون في المنطقتين. أما أرقام المدينة فتحتسبهم مرة واحدة، ولذلك يزيد مجموع المناطق على المدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>City figures count it once. A sum of the areas counts it twice: correct their borders. Where the layer holds two levels (districts and their neighbourhoods), use one of them.</source>
        <translation>تحتسبها أرقام المدينة مرة واحدة، ويحتسبها مجموع المناطق مرتين: صحّح حدود المناطق. وإذا كانت الطبقة تضم مستويين (مناطق إدارية وأحياءها)، فاستخدم أحدهما.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>{n} areas of “{name}” overlap, on {share:.3g} % of their land.</source>
        <translation>عدد المناطق المتداخلة في «{name}»: {n}، على {share:.3g} % من أراضيها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Thin overlaps along the borders of areas</source>
        <translation>تداخلات رفيعة على طول حدود المناطق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land that two areas share, in pieces narrower than {seam_m:g} m.</source>
        <translation>أرض تشترك فيها منطقتان، في قطع أضيق من {seam_m:g} م.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>The border was drawn twice, not quite the same. What stands on the strip counts in both areas.</source>
        <translation>رُسم الحد مرتين، دون تطابق تام. وما يقع على الشريط يُحتسب في المنطقتين.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Give the strip to one of the two areas: edit with “Avoid overlap” switched on.</source>
        <translation>أعطِ الشريط لإحدى المنطقتين: حرّر الطبقة مع تفعيل خيار «تجنّب التداخل».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>{n} areas of “{name}” overlap an earlier one on a strip narrower than {seam_m:g} m.</source>
        <translation>عدد المناطق في «{name}» التي تتداخل مع منطقة سابقة على شريط أضيق من {seam_m:g} م: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Thin gaps between areas</source>
        <translation>فجوات رفيعة بين المناطق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land that no area covers, enclosed by areas and narrower than {seam_m:g} m.</source>
        <translation>أرض لا تغطيها أي منطقة، تحيط بها المناطق وأضيق من {seam_m:g} م.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>What stands on the strip counts in no area.</source>
        <translation>ما يقع على الشريط لا يُحتسب في أي منطقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Move the border of one of the areas to that of the other.</source>
        <translation>حرّك حد إحدى المناطق إلى حد الأخرى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Between {n} areas of “{name}” lie {gaps} gaps narrower than {seam_m:g} m.</source>
        <translation>بين مناطق «{name}» (عددها {n}) فجوات أضيق من {seam_m:g} م عددها {gaps}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Areas leave out a part of the city</source>
        <translation>تستبعد المناطق جزءًا من المدينة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>Land inside the boundary that no area covers: more than {uncovered_pct:g} % of it.</source>
        <translation>أرض داخل الحدود لا تغطيها أي منطقة: أكثر من {uncovered_pct:g} % منها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>City figures that are made with the areas leave that land out.</source>
        <translation>أرقام المدينة المحسوبة بالمناطق تستبعد تلك الأرض.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>City figures made with the areas are for the land they cover.</source>
        <translation>أرقام المدينة المحسوبة بالمناطق تخص الأرض التي تغطيها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/areas.py"/>
        <source>The areas of “{name}” leave out {share:.1f} % of “{boundary}”.</source>
        <translation>تستبعد مناطق «{name}» {share:.1f} % من «{boundary}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Features that are there twice</source>
        <translation>معالم مكرَّرة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Features with the geometry of an earlier one and the same values in every field (buildings, streets and people: in the fields that the role knows). Not looked at are points of surveys and other sensitive layers, of damage and of people: several may well share a place.</source>
        <translation>معالم لها الشكل الهندسي لمعلم سابق والقيم نفسها في كل حقل (وفي المباني والشوارع والسكان: في الحقول المعروفة للدور). ولا تُفحص نقاط المسوح وغيرها من الطبقات الحساسة، ولا نقاط الأضرار والسكان: فقد تشترك عدة نقاط في مكان واحد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>They count twice, mostly because a layer was added to itself.</source>
        <translation>تُحتسب مرتين، وغالبًا لأن الطبقة أُضيفت إلى نفسها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Remove them with “Delete duplicate geometries”.</source>
        <translation>أزلها بأداة «حذف الأشكال الهندسية المكررة».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>{n} features of “{name}” repeat an earlier one.</source>
        <translation>عدد معالم «{name}» التي تكرّر معلمًا سابقًا: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Two features with one geometry</source>
        <translation>معلمان لهما شكل هندسي واحد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Lines and polygons with the geometry of an earlier one, but other values in their fields.</source>
        <translation>خطوط ومضلّعات لها الشكل الهندسي لمعلم سابق، لكن بقيم أخرى في حقولها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Their land, length or floor area counts twice.</source>
        <translation>تُحتسب أرضها أو طولها أو مساحتها الطابقية مرتين.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>Look which of the two is right and remove the other; keep both where they are meant, such as flats of a house.</source>
        <translation>انظر أي الاثنين هو الصحيح وأزل الآخر؛ واحتفظ بكليهما إن كان ذلك مقصودًا، مثل شقق في منزل واحد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/copies.py"/>
        <source>{n} features of “{name}” repeat the geometry of an earlier one with other values.</source>
        <translation>عدد معالم «{name}» التي تكرّر الشكل الهندسي لمعلم سابق بقيم أخرى: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>No area analysed for damage</source>
        <translation>لا توجد منطقة محلَّلة للأضرار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Whether there is a layer of damage areas beside that of damage sites.</source>
        <translation>ما إذا كانت هناك طبقة لمناطق الأضرار إلى جانب طبقة مواقع الأضرار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>A building without a damage site is undamaged only where somebody has looked. Without the analysed area no share of damaged buildings can be given.</source>
        <translation>لا يُعدّ المبنى الذي ليس فيه موقع أضرار سليمًا إلا حيث نظر أحد. وبدون المنطقة المحلَّلة لا يمكن إعطاء نسبة المباني المتضرّرة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Give the area that was analysed: products of UNOSAT and Copernicus hold it (“area of interest”).</source>
        <translation>أدخل المنطقة التي حُلّلت: فهي موجودة في منتجات UNOSAT وCopernicus («منطقة الاهتمام»).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>For “{name}” no analysed area is given: shares of damaged buildings will be empty.</source>
        <translation>لم تُحدَّد منطقة محلَّلة للطبقة «{name}»: ستكون نسب المباني المتضرّرة فارغة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Damage outside the analysed area</source>
        <translation>أضرار خارج المنطقة المحلَّلة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Damage sites that touch no polygon of the damage areas.</source>
        <translation>مواقع أضرار لا تلامس أي مضلّع من مناطق الأضرار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>They are in no share of damaged buildings; the two layers may be of different products.</source>
        <translation>لا تدخل في أي نسبة للمباني المتضرّرة؛ وقد تكون الطبقتان من منتجين مختلفين.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Choose the analysed area of the same product, or add the areas of all products that are used.</source>
        <translation>اختر المنطقة المحلَّلة للمنتَج نفسه، أو أضف مناطق جميع المنتجات المستخدمة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>{n} of {all} damage sites of “{name}” lie outside “{areas}”.</source>
        <translation>مواقع الأضرار في «{name}» الواقعة خارج «{areas}»: {n} من أصل {all}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Many damage reports on one point</source>
        <translation>بلاغات أضرار كثيرة على نقطة واحدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Damage points that share their coordinates with an earlier one of the same epoch; a note when no point has {crowd} or more.</source>
        <translation>نقاط أضرار لها إحداثيات نقطة سابقة من الفترة نفسها؛ ويصدر تنبيه فقط إذا لم يبلغ عدد البلاغات على أي نقطة {crowd} أو أكثر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Reports are often placed at the middle of a district or a street, and one building is reported several times. Matched to buildings they give too few damaged ones, or the wrong ones.</source>
        <translation>كثيرًا ما توضع البلاغات في وسط منطقة إدارية أو شارع، ويُبلَّغ عن المبنى الواحد عدة مرات. وإذا قوبلت بالمباني أعطت عددًا أقل من المباني المتضرّرة، أو أعطت مباني غير المتضرّرة فعلًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>Find out how the reports were placed; leave out those that stand for an address or a district only.</source>
        <translation>تبيّن كيف حُدّدت مواضع البلاغات؛ واستبعد ما يمثل منها عنوانًا أو منطقة إدارية فقط.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/damage.py"/>
        <source>{n} of {all} damage reports of “{name}” stand on the point of another; up to {most} on one.</source>
        <translation>بلاغات الأضرار في «{name}» الواقعة على نقطة بلاغ آخر: {n} من أصل {all}؛ وأكثر عدد على نقطة واحدة {most}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Dates that stand for “unknown”</source>
        <translation>تواريخ بمعنى «غير معروف»</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Dates before {first}, after {last}, and 1 January 1970: what spreadsheets and devices write where there is no date (30 December 1899 is day 0 of a spreadsheet).</source>
        <translation>تواريخ قبل {first} وبعد {last} و1 كانون الثاني/يناير 1970: ما تكتبه جداول البيانات والأجهزة حيث لا يوجد تاريخ (30 كانون الأول/ديسمبر 1899 هو اليوم 0 في جدول البيانات).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>“Earliest” and “latest” are decided by them, and rounds come out of order.</source>
        <translation>على أساسها يُحدَّد «الأقدم» و«الأحدث»، ويختل ترتيب الجولات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Leave these dates empty, or enter the right ones.</source>
        <translation>اترك هذه التواريخ فارغة، أو أدخل التواريخ الصحيحة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>The field “{field}” of “{name}” holds {example} in {n} features: that is no date.</source>
        <translation>الحقل «{field}» في «{name}» يحتوي على {example} في معالم عددها {n}: وهذا ليس تاريخًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Ends before the start</source>
        <translation>تاريخ الانتهاء قبل البدء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Pairs of date fields named start and end, begin and end, from and to (until), opened and closed.</source>
        <translation>أزواج حقول التواريخ المسماة start وend، وbegin وend، وfrom وto (أو until)، وopened وclosed.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>One of the two is wrong, so durations and rounds are.</source>
        <translation>أحد التاريخين خاطئ، ومن ثم تكون المدد والجولات خاطئة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Correct one of the two dates; a device's clock may have been wrong.</source>
        <translation>صحّح أحد التاريخين؛ ربما كانت ساعة الجهاز غير مضبوطة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>In {n} features of “{name}” “{last}” lies before “{first}”.</source>
        <translation>عدد معالم «{name}» التي يسبق فيها «{last}» «{first}»: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Observed in the future</source>
        <translation>رصد في المستقبل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Dates of damage images, surveys and displacement rounds that are later than tomorrow.</source>
        <translation>تواريخ صور الأضرار أو المسوح أو جولات النزوح التي تأتي بعد الغد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>“Latest” is decided by them. Mostly day and month are swapped.</source>
        <translation>على أساسها يُحدَّد «الأحدث». وغالبًا ما يكون اليوم والشهر مبدّلين.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>Correct these dates.</source>
        <translation>صحّح هذه التواريخ.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/dates.py"/>
        <source>The field “{field}” of “{name}” lies in the future in {n} features.</source>
        <translation>الحقل «{field}» في «{name}» يقع في المستقبل في معالم عددها {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>A field is missing</source>
        <translation>حقل ناقص</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields without which a layer is of no use in its role: the people of a population layer, the class of damage sites, the space that a survey answer is about.</source>
        <translation>حقول لا فائدة من الطبقة في دورها بدونها: السكان في طبقة السكان، والفئة في مواقع الأضرار، والفضاء الذي تتعلق به إجابة المسح.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The steps that need it stop, unless you name another field to them.</source>
        <translation>تتوقف الخطوات التي تحتاج إليه، ما لم تعيّن لها حقلًا آخر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Rename the field that holds it, or choose it in each step that asks.</source>
        <translation>أعد تسمية الحقل الذي يحتوي عليه، أو اختره في كل خطوة تطلبه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>“{name}” has no field “{field}”.</source>
        <translation>ليس في «{name}» حقل «{field}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>“{column}” seems to hold it: rename it, or choose it in each step that asks.</source>
        <translation>يبدو أن «{column}» يحتوي عليه: أعد تسميته، أو اختره في كل خطوة تطلبه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields that are mostly empty</source>
        <translation>حقول معظمها فارغ</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields that decide figures and are filled in less than {mostly_pct:g} % of the features: a warning for those that the role requires, else a note.</source>
        <translation>حقول تتوقف عليها الأرقام وهي معبأة في أقل من {mostly_pct:g} % من المعالم: يصدر تحذير لما يتطلبه الدور منها، وتنبيه لغيره.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Steps put a default in the place of what is missing, or leave the feature out: a cost with two floors for every building, a width by street class.</source>
        <translation>تضع الخطوات قيمة افتراضية مكان ما هو ناقص، أو تستبعد المعلم: تكلفة بطابقين لكل مبنى، أو عرض بحسب فئة الشارع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fill in what you know, of the largest features first; figures say how much rests on defaults.</source>
        <translation>عبّئ ما تعرفه، بدءًا بأكبر المعالم؛ وتبيّن الأرقام مقدار ما يستند إلى قيم افتراضية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Few features of “{name}” have a value in: {fields}.</source>
        <translation>قليل من معالم «{name}» له قيمة في: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Words that no step understands</source>
        <translation>كلمات لا تفهمها أي خطوة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Fields that take certain words only: the status of a space, the capacity of a stop, the class of damage. Capitals and spaces around a word do not matter.</source>
        <translation>حقول لا تقبل إلا كلمات معيّنة: حالة الفضاء، وسعة الموقف، وفئة الأضرار. ولا أهمية للأحرف الكبيرة ولا للمسافات حول الكلمة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The feature is treated as if nothing were known about it.</source>
        <translation>يُعامَل المعلم كما لو لم يُعرف عنه شيء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Put one of the accepted words in the place of the others.</source>
        <translation>ضع إحدى الكلمات المقبولة مكان الكلمات الأخرى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The field “{field}” of “{name}” holds words that are not known in {n} features: {words}.</source>
        <translation>الحقل «{field}» في «{name}» يحتوي على كلمات غير معروفة في معالم عددها {n}: {words}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Use one of: {accepted}.</source>
        <translation>استخدم إحدى الكلمات التالية: {accepted}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Open spaces of unknown access</source>
        <translation>فضاءات مفتوحة غير معروفة الوصول</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Open spaces without a known word in the field access; a note when they are no more than {many_pct:g} %.</source>
        <translation>فضاءات مفتوحة ليس في حقلها access كلمة معروفة؛ ويصدر تنبيه فقط إذا لم تتجاوز {many_pct:g} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Only spaces open to everyone count as public. Who may enter decides how large the share of public space is.</source>
        <translation>لا تُعدّ عامةً إلا الفضاءات المفتوحة للجميع. ومن يُسمح له بالدخول يحدد حجم حصة الفضاء العام.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>The inventory takes parks and squares as public and leaves the rest to be checked: check the large ones first.</source>
        <translation>يعدّ الجرد المتنزهات والساحات عامةً ويترك الباقي للفحص: افحص الكبيرة أولًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Nobody recorded who may enter {n} of {all} open spaces ({share:.0f} %) of “{name}”.</source>
        <translation>لم يسجّل أحد من يُسمح له بالدخول في {n} من أصل {all} من الفضاءات المفتوحة ({share:.0f} %) في «{name}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fields.py"/>
        <source>Who may enter {n} of {all} open spaces ({share:.0f} %) of “{name}” is not recorded, or in words that are not known: {words}.</source>
        <translation>من يُسمح له بالدخول في {n} من أصل {all} من الفضاءات المفتوحة ({share:.0f} %) في «{name}» غير مسجَّل، أو مسجَّل بكلمات غير معروفة: {words}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: no feature has a geometry, so none is dropped.</source>
        <translation>«{name}»: ليس لأي معلم شكل هندسي، ولذلك لم يُحذف شيء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} features without a geometry were dropped.</source>
        <translation>«{name}»: عدد المعالم المحذوفة لأنها بلا شكل هندسي: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} invalid geometries were repaired.</source>
        <translation>«{name}»: عدد الأشكال الهندسية غير الصالحة التي أُصلحت: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} invalid geometries were repaired; {lost} features had no area or length and now have no geometry.</source>
        <translation>«{name}»: عدد الأشكال الهندسية غير الصالحة التي أُصلحت: {n}؛ وعدد المعالم التي لم تكن لها مساحة ولا طول ولم يعد لها شكل هندسي: {lost}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} collections keep only the parts that count.</source>
        <translation>«{name}»: عدد مجموعات الأشكال التي لم يبقَ منها إلا الأجزاء المحتسبة: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: {n} features that repeat an earlier one were dropped.</source>
        <translation>«{name}»: عدد المعالم المحذوفة لأنها تكرّر معلمًا سابقًا: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: x and y of {n} features were exchanged.</source>
        <translation>«{name}»: عدد المعالم التي بُدّل فيها بين x وy: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: thin overlaps were cut from {n} areas.</source>
        <translation>«{name}»: عدد المناطق التي قُطعت منها تداخلات رفيعة: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_shapes.py"/>
        <source>“{name}”: thin overlaps were cut from {n} areas; {left} would fall apart or share more land, and are left.</source>
        <translation>«{name}»: عدد المناطق التي قُطعت منها تداخلات رفيعة: {n}؛ وعدد المناطق المتروكة لأنها كانت ستتجزأ أو تشترك في أرض أكبر: {left}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}”: ends within {gap_m:g} m of a street were joined to it; {n} streets changed.</source>
        <translation>«{name}»: وُصلت بالشارع الأطرافُ الواقعة على بُعد لا يزيد على {gap_m:g} م منه؛ عدد الشوارع المعدَّلة: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}”: ends within {gap_m:g} m of a street were joined to it; {n} streets changed. {left} streets are so short that they would vanish, and are left.</source>
        <translation>«{name}»: وُصلت بالشارع الأطرافُ الواقعة على بُعد لا يزيد على {gap_m:g} م منه؛ عدد الشوارع المعدَّلة: {n}. وعدد الشوارع المتروكة لأنها من القصر بحيث كانت ستختفي: {left}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}” has no field bridge, tunnel or layer: which crossings are bridges nobody can tell, so none was joined.</source>
        <translation>«{name}»: لا يوجد حقل bridge أو tunnel أو layer: ولا يمكن لأحد أن يعرف أي التقاطعات جسور، ولذلك لم يوصل أي منها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_streets.py"/>
        <source>“{name}”: streets that cross on one level got a common vertex; {n} streets changed.</source>
        <translation>«{name}»: أُعطيت الشوارع المتقاطعة على مستوى واحد رأسًا مشتركًا؛ عدد الشوارع المعدَّلة: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: garbled texts of {n} features were mended.</source>
        <translation>«{name}»: عدد المعالم التي أُصلحت نصوصها المشوَّهة: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: garbled texts of {n} features were mended; in {lost} letters are lost for good.</source>
        <translation>«{name}»: عدد المعالم التي أُصلحت نصوصها المشوَّهة: {n}؛ وعدد ما فُقدت فيه حروف نهائيًا: {lost}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: texts of {n} features were trimmed.</source>
        <translation>«{name}»: عدد المعالم التي حُذفت المسافات الزائدة من نصوصها: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: {n} row of tags was dropped.</source>
        <translation>«{name}»: عدد صفوف الوسوم المحذوفة: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fix_texts.py"/>
        <source>“{name}”: the codes in “{field}” are texts of {digits} digits; {n} got their zeros back.</source>
        <translation>«{name}»: الرموز في «{field}» نصوص من {digits} أرقام؛ وعدد ما استعاد أصفاره: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fixed.py"/>
        <source>“{name}”: there is nothing to mend.</source>
        <translation>«{name}»: لا يوجد ما يُصلَح.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fixes.py"/>
        <source>What “{check}” finds cannot be mended by itself: {remedy}</source>
        <translation>لا يمكن إصلاح ما يجده الفحص «{check}» تلقائيًا: {remedy}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/fixes.py"/>
        <source>There is no layer for “{role}” to mend.</source>
        <translation>لا توجد طبقة للدور «{role}» لإصلاحها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Groups that do not add up</source>
        <translation>فئات لا يطابق مجموعها الإجمالي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Fields of groups (women and men; girls and boys with them; children, adults and older people) against the field population: sums that differ by more than one person and {differ_pct:g} %, groups larger than everyone.</source>
        <translation>حقول الفئات (النساء والرجال؛ ومعهم الفتيات والفتيان؛ والأطفال والبالغون وكبار السن) مقابل الحقل population: مجاميع تختلف بأكثر من شخص واحد وبأكثر من {differ_pct:g} %، وفئات أكبر من العدد الكلي.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Shares of groups are over their own numbers; they then do not fit the share of everyone.</source>
        <translation>نسب الفئات محسوبة على أعدادها هي؛ ولذلك لا تتسق مع نسبة الجميع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>Check whether a group is missing, is counted twice, or is of another year than the total.</source>
        <translation>تحقّق مما إذا كانت فئة ناقصة، أو محتسبة مرتين، أو من سنة غير سنة الإجمالي.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>In {n} features of “{name}” {groups} do not add up to “{field}”.</source>
        <translation>عدد معالم «{name}» التي لا يطابق فيها مجموع {groups} قيمة «{field}»: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/groups.py"/>
        <source>In {n} features of “{name}” the group “{group}” is larger than “{field}”.</source>
        <translation>عدد معالم «{name}» التي تكون فيها الفئة «{group}» أكبر من «{field}»: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Identifiers that repeat</source>
        <translation>معرّفات مكرَّرة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Fields that tell features apart: osm_id, building_id, area_id, space_id, facility_id.</source>
        <translation>حقول تميّز المعالم بعضها عن بعض: osm_id وbuilding_id وarea_id وspace_id وfacility_id.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Results are joined by them: rows multiply, or the wrong one is taken.</source>
        <translation>تُربط النتائج بواسطتها: فتتضاعف الصفوف، أو يؤخذ الصف الخطأ.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Results are joined by it: give each feature its own, or remove copies.</source>
        <translation>تُربط النتائج بواسطته: أعطِ كل معلم معرّفًا خاصًا به، أو أزل النسخ.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} features of “{name}” repeat the “{field}” of an earlier one.</source>
        <translation>عدد معالم «{name}» التي تكرّر «{field}» لمعلم سابق: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Features without an identifier</source>
        <translation>معالم بلا معرّف</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>The same fields, and the space_id of a survey: whether some features have no value.</source>
        <translation>الحقول نفسها، والحقل space_id في المسح: ما إذا كانت بعض المعالم بلا قيمة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Nothing can be joined to them: their answers and results are left out.</source>
        <translation>لا يمكن ربط أي شيء بها: تُستبعد إجاباتها ونتائجها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Give each of them an identifier of its own.</source>
        <translation>أعطِ كلًا منها معرّفًا خاصًا به.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} of {all} features of “{name}” have no “{field}”.</source>
        <translation>معالم «{name}» التي ليس لها «{field}»: {n} من أصل {all}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Area codes that lost their zeros</source>
        <translation>رموز مناطق فقدت أصفارها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Fields of P-codes and other area codes that hold digits only, of which some have one digit less than the others, or which match the codes of another layer once zeros are put before them.</source>
        <translation>حقول رموز P-code وغيرها من رموز المناطق التي لا تحتوي إلا على أرقام، ولبعضها رقم أقل من سائرها، أو التي تطابق رموز طبقة أخرى متى وُضعت أصفار قبلها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>A spreadsheet turns the code 01004 into the number 1004. It then matches no other table, without a word.</source>
        <translation>يحوّل جدول البيانات الرمز 01004 إلى العدد 1004. وعندئذ لا يطابق أي جدول آخر، دون أي إشعار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Keep codes as text: import the table again with this column as text.</source>
        <translation>احتفظ بالرموز كنصوص: استورد الجدول من جديد مع هذا العمود كنص.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} codes in the field “{field}” of “{name}” have fewer than {digits} digits: zeros before them were lost.</source>
        <translation>عدد الرموز في الحقل «{field}» من «{name}» التي يقل عدد أرقامها عن {digits}: {n}؛ فُقدت الأصفار التي قبلها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Rows that belong to no feature</source>
        <translation>صفوف لا تنتمي إلى أي معلم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Whether the open spaces have the space_id of each survey answer, and the areas the P-code or area_id of each row about displacement, households or tenure.</source>
        <translation>ما إذا كان في الفضاءات المفتوحة قيمة space_id لكل إجابة من إجابات المسح، وفي المناطق رمز P-code أو قيمة area_id لكل صف عن النزوح أو الأسر المعيشية أو الحيازة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>These rows are in no figure by space or by area.</source>
        <translation>لا تدخل هذه الصفوف في أي رقم بحسب الفضاء أو المنطقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>Correct the codes, or choose the layer they belong to. Rows of other cities may stay.</source>
        <translation>صحّح الرموز، أو اختر الطبقة التي تنتمي إليها. ويمكن أن تبقى صفوف المدن الأخرى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/keys.py"/>
        <source>{n} of {all} rows of “{name}” have a code in “{field}” that “{other}” lacks.</source>
        <translation>صفوف «{name}» التي لا يوجد رمزها في الحقل «{field}» ضمن «{other}»: {n} من أصل {all}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Texts where numbers are needed</source>
        <translation>نصوص حيث تلزم أعداد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Fields of the role that hold numbers (floors, heights, widths, lanes) but are texts in part.</source>
        <translation>حقول الدور التي تحتوي على أعداد (الطوابق والارتفاع والعرض وعدد حارات المرور) ولكنها نصوص في جزء منها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>They are treated as not known: “2-3 floors” is no number of floors.</source>
        <translation>تُعامَل على أنها غير معروفة: فالنص «2-3 طوابق» ليس عدد طوابق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Write plain numbers, with a point and without units.</source>
        <translation>اكتب أعدادًا مجردة، بنقطة عشرية ودون وحدات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is not a number in {n} features, for example “{example}”.</source>
        <translation>الحقل «{field}» في «{name}» ليس عددًا في معالم عددها {n}، مثل «{example}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is not a number in {n} features.</source>
        <translation>الحقل «{field}» في «{name}» ليس عددًا في معالم عددها {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Values that cannot be</source>
        <translation>قيم غير ممكنة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Numbers outside what is possible: negative counts, areas and lengths, shares beyond 100 %, more floors than the tallest building has. The limits with their sources are in resources/tables/check_ranges.csv.</source>
        <translation>أعداد خارج الممكن: تعداد أو مساحات أو أطوال سالبة، ونسب تتجاوز 100 %، وطوابق أكثر من طوابق أعلى مبنى. والحدود ومصادرها في الملف resources/tables/check_ranges.csv.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Often a code for “unknown” (-9, 999) or another unit: one such value spoils a sum, a mean and a map's legend.</source>
        <translation>غالبًا ما تكون رمزًا لمعنى «غير معروف» (-9، 999) أو بوحدة أخرى: قيمة واحدة كهذه تُفسد المجموع والمتوسط ووسيلة إيضاح الخريطة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>Correct these values, or leave them empty when they are not known.</source>
        <translation>صحّح هذه القيم، أو اتركها فارغة إن كانت غير معروفة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is outside {low:g} to {high:g} in {n} features ({least:g} to {most:g}).</source>
        <translation>الحقل «{field}» في «{name}» خارج النطاق من {low:g} إلى {high:g} في معالم عددها {n} (من {least:g} إلى {most:g}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/numbers.py"/>
        <source>The field “{field}” of “{name}” is below {low:g} in {n} features, down to {least:g}.</source>
        <translation>الحقل «{field}» في «{name}» أقل من {low:g} في معالم عددها {n}، وأدنى قيمة فيه {least:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>The layer shows another place</source>
        <translation>تُظهر الطبقة مكانًا آخر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>The extent of each layer and raster against that of the boundary (else the urban extent, else the areas): an error when they do not meet, a warning when more than {mostly_pct:g} % of the features lie outside. Without any of these, layers that lie more than {near_km:g} km from every other.</source>
        <translation>نطاق كل طبقة متجهية أو نقطية مقارنةً بنطاق الحدود (وإلا فالامتداد الحضري، وإلا فالمناطق): خطأ إذا لم يلتقيا، وتحذير إذا وقع خارجه أكثر من {mostly_pct:g} % من المعالم. وإن لم يوجد أي من هذه، فالطبقات التي تبعد أكثر من {near_km:g} كم عن كل الطبقات الأخرى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>What lies outside is in no figure: results are empty or too small.</source>
        <translation>ما يقع خارجه لا يدخل في أي رقم: تكون النتائج فارغة أو أصغر من الواقع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Choose the layer of this city, or check both CRSs.</source>
        <translation>اختر طبقة هذه المدينة، أو تحقّق من نظامي الإسناد الإحداثي.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” misses every other layer: it shows another place.</source>
        <translation>لا تلتقي «{name}» بأي طبقة أخرى: فهي تُظهر مكانًا آخر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Choose the boundary of this city, or check its CRS.</source>
        <translation>اختر حدود هذه المدينة، أو تحقّق من نظام إسنادها الإحداثي.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” lies wholly outside “{reference}”.</source>
        <translation>تقع «{name}» كلها خارج «{reference}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>{n} of {all} features of “{name}” lie outside “{reference}”.</source>
        <translation>معالم «{name}» الواقعة خارج «{reference}»: {n} من أصل {all}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>They are in no figure. Check that both show the same city.</source>
        <translation>لا تدخل في أي رقم. تأكد من أن الطبقتين تُظهران المدينة نفسها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Single features far from the rest</source>
        <translation>معالم مفردة بعيدة عن سائر المعالم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Features at latitude 0, longitude 0; and, in layers of {enough} features or more, those that lie more than {sizes:g} times the extent of the middle 90 % (and {far_km:g} km) away from it.</source>
        <translation>معالم عند خط العرض 0 وخط الطول 0؛ وفي الطبقات التي يبلغ عدد معالمها {enough} أو أكثر، المعالم التي تبعد عن نطاق الـ 90 % الوسطى بأكثر من {sizes:g} أمثال هذا النطاق (وبأكثر من {far_km:g} كم).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>A position that was never taken is often stored as 0, 0. One such feature stretches the layer's extent over half the world, and its people or damage are missing from the city's figures.</source>
        <translation>كثيرًا ما يُخزَّن الموقع الذي لم يُلتقط قط بالقيمتين 0 و0. ومعلم واحد كهذا يمدّ نطاق الطبقة على نصف العالم، ويغيب سكانه أو أضراره عن أرقام المدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>Correct their positions, or delete them.</source>
        <translation>صحّح مواقعها، أو احذفها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>{n} of {all} features of “{name}” lie far from all others.</source>
        <translation>معالم «{name}» البعيدة عن سائر المعالم: {n} من أصل {all}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/places.py"/>
        <source>“{name}” meets none of the other layers: it shows another place.</source>
        <translation>لا تلتقي «{name}» بأي من الطبقات الأخرى: فهي تُظهر مكانًا آخر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People told in words</source>
        <translation>أعداد سكان مكتوبة بالكلمات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the fields that hold numbers of people hold numbers.</source>
        <translation>ما إذا كانت حقول أعداد السكان تحتوي على أعداد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Steps that count people stop, rather than leave some of them out.</source>
        <translation>تتوقف الخطوات التي تعدّ السكان، بدلًا من أن تستبعد بعضهم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Fewer than no people</source>
        <translation>أعداد سكان سالبة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the fields that hold numbers of people are negative.</source>
        <translation>ما إذا كانت حقول أعداد السكان سالبة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Steps that count people stop; other tools subtract them.</source>
        <translation>تتوقف الخطوات التي تعدّ السكان؛ أما الأدوات الأخرى فتطرحهم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Often a code for “unknown”: leave these values empty, or correct them.</source>
        <translation>غالبًا ما تكون رمزًا لمعنى «غير معروف»: اترك هذه القيم فارغة، أو صحّحها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The field “{field}” of “{name}” is negative in {n} features.</source>
        <translation>الحقل «{field}» في «{name}» سالب في معالم عددها {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People not known</source>
        <translation>عدد سكان غير معروف</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the field population is empty.</source>
        <translation>ما إذا كان الحقل population فارغًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Unknown is not nobody: totals are too small by those who live there.</source>
        <translation>غير المعروف لا يعني عدم وجود أحد: تنقص المجاميع بقدر من يسكنون هناك.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>They count as unknown, not as 0. Enter 0 where nobody lives.</source>
        <translation>تُحتسب غير معروفة، لا 0. أدخل 0 حيث لا يسكن أحد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{n} of {all} features of “{name}” have no value in “{field}”.</source>
        <translation>معالم «{name}» التي ليس لها قيمة في «{field}»: {n} من أصل {all}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Population polygons too large for walking distances</source>
        <translation>مضلّعات سكان أكبر من أن تصلح لمسافات السير</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Polygons of the population layer larger than {limit_ha:g} ha.</source>
        <translation>مضلّعات في طبقة السكان أكبر من {limit_ha:g} هكتار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>A polygon counts at one point. In a large one most people live elsewhere, so walks from that point mean little.</source>
        <translation>يُحتسب المضلّع عند نقطة واحدة. وفي المضلّع الكبير يسكن معظم الناس في مكان آخر، فلا تعني مسافات السير من تلك النقطة الكثير.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Steps that measure walks refuse them: spread them with “Population to buildings” first.</source>
        <translation>ترفضها الخطوات التي تقيس مسافات السير: وزّعها أولًا بأداة «توزيع السكان على المباني».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{n} population polygons of “{name}” are larger than {limit_ha:g} ha.</source>
        <translation>عدد مضلّعات السكان في «{name}» الأكبر من {limit_ha:g} هكتار: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Something else stands in for people</source>
        <translation>شيء آخر يحلّ محلّ السكان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Whether the field population_source says that floor area or buildings stand in for people.</source>
        <translation>ما إذا كان الحقل population_source يبيّن أن المساحة الطابقية أو المباني تحلّ محلّ السكان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Percentages of people are then percentages of floor area or of buildings.</source>
        <translation>تكون النسب المئوية للسكان عندئذ نسبًا مئوية للمساحة الطابقية أو للمباني.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Give a population grid, census areas or a total when you have one.</source>
        <translation>أدخل شبكة سكان أو مناطق تعداد أو عددًا إجماليًا متى توفر لديك.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Layers that hold different numbers of people</source>
        <translation>طبقات تحتوي على أعداد سكان مختلفة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The sums of population over the boundary, the areas, the population layer, the buildings, and the cells of the population grid whose middle lies in the city: whether they differ by more than {differ_pct:g} %.</source>
        <translation>مجاميع السكان في الحدود والمناطق وطبقة السكان والمباني، وفي خلايا شبكة السكان التي يقع وسطها في المدينة: ما إذا كانت تختلف بأكثر من {differ_pct:g} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Figures per person depend on which of them a step uses, and do not fit each other.</source>
        <translation>تتوقف الأرقام المحسوبة لكل شخص على ما تستخدمه الخطوة منها، ولا تتسق فيما بينها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Check years and extents, and state in the report which one is used.</source>
        <translation>تحقّق من السنوات والنطاقات، واذكر في التقرير أيّها استُخدم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>The layers hold different numbers of people: {totals}.</source>
        <translation>تحتوي الطبقات على أعداد سكان مختلفة: {totals}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People where there are no buildings</source>
        <translation>سكان حيث لا توجد مبانٍ</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>People of points more than {near_m:g} m from any building, of polygons that touch none, and of grid cells in the city without one: more than {outside_pct:g} % of all, a warning from {much_pct:g} %.</source>
        <translation>سكان النقاط التي تبعد أكثر من {near_m:g} م عن أي مبنى، وسكان المضلّعات التي لا تلامس أي مبنى، وسكان خلايا الشبكة في المدينة التي ليس فيها مبنى: أكثر من {outside_pct:g} % من المجموع، وتحذير ابتداءً من {much_pct:g} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>They cannot be put into buildings, and walk from where nobody lives. Mostly buildings are missing in a part of the city, or the grid spreads people over open land.</source>
        <translation>لا يمكن توزيعهم على مبانٍ، وتبدأ مسافات سيرهم من حيث لا يسكن أحد. وغالبًا ما تنقص مبانٍ في جزء من المدينة، أو توزّع الشبكة السكان على أرض خالية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>Look where they are: add missing buildings, or use a grid that was made with buildings (a “constrained” one).</source>
        <translation>انظر أين هم: أضف المباني الناقصة، أو استخدم شبكة أُعدّت استنادًا إلى المباني (من نوع «constrained»).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/population.py"/>
        <source>{share:.0f} % of the people of “{name}” are where no building is.</source>
        <translation>{share:.0f} % من سكان «{name}» موجودون حيث لا يوجد أي مبنى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>A raster without data</source>
        <translation>طبقة نقطية بلا بيانات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Whether a raster has a cell with a value.</source>
        <translation>ما إذا كان في الطبقة النقطية خلية ذات قيمة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>A step that needs it stops.</source>
        <translation>تتوقف الخطوة التي تحتاج إليها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Choose another raster or band.</source>
        <translation>اختر طبقة نقطية أخرى أو نطاقًا (band) آخر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” has no cell with data.</source>
        <translation>ليس في «{name}» أي خلية فيها بيانات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Fillers that count as values</source>
        <translation>قيم حشو تُحتسب قيمًا حقيقية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells of exactly -9999, -32768, 65535 and other numbers that programs write where there is no data, and numbers too large for anything, that the raster does not declare as “no data”.</source>
        <translation>خلايا قيمتها بالضبط -9999 أو -32768 أو 65535 أو غيرها من الأعداد التي تكتبها البرامج حيث لا توجد بيانات، وأعداد أكبر من كل معقول، لا تعلنها الطبقة النقطية قيمةَ «لا بيانات».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>They are added up as people and averaged as heights.</source>
        <translation>تُجمع كأنها سكان ويُحسب متوسطها كأنها ارتفاعات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Declare this value as “no data” and save the raster with it.</source>
        <translation>أعلن هذه القيمة «لا بيانات» واحفظ الطبقة النقطية معها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” has {n} cells of {values}, which stand for “no data”.</source>
        <translation>في «{name}» خلايا عددها {n} قيمتها {values}، وهي بمعنى «لا بيانات».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Fewer than no people in cells</source>
        <translation>أعداد سكان سالبة في الخلايا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Whether the population grid has cells below 0.</source>
        <translation>ما إذا كانت في شبكة السكان خلايا أقل من 0.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>They are subtracted from the people of the city, or the step stops.</source>
        <translation>تُطرح من سكان المدينة، أو تتوقف الخطوة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” has {n} cells below 0, down to {lowest:g}.</source>
        <translation>في «{name}» خلايا أقل من 0 عددها {n}، وأدناها {lowest:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Values of another unit</source>
        <translation>قيم بوحدة أخرى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Population grids: no cell above 1 (a share), the same in every cell (a mask; a note), or more than {crowded:,.0f} people per km² on average where people are (a density instead of people per cell). Elevation: values below {lowest:g} or above {highest:,.0f} m, or the same everywhere (a note).</source>
        <translation>شبكات السكان: لا خلية أكبر من 1 (نسبة)، أو القيمة نفسها في كل خلية (قناع؛ يصدر تنبيه)، أو أكثر من {crowded:,.0f} شخص لكل كم² في المتوسط حيث يوجد سكان (كثافة بدلًا من عدد السكان في الخلية). الارتفاع: قيم أقل من {lowest:g} أو أكبر من {highest:,.0f} م، أو القيمة نفسها في كل مكان (يصدر تنبيه).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells are added up as people and read as metres. A density per km² in cells of one hectare gives a hundred times too many people.</source>
        <translation>تُجمع الخلايا كأنها سكان وتُقرأ كأنها أمتار. والكثافة لكل كم² في خلايا مساحتها هكتار واحد تعطي مائة ضعف عدد السكان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Read what the cells hold at the raster's source, and turn it into people per cell or metres.</source>
        <translation>اقرأ في مصدر الطبقة النقطية ما تحتويه الخلايا، وحوّله إلى عدد السكان في الخلية أو إلى أمتار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” goes from {low:g} to {high:g}: no land is that low or high in metres.</source>
        <translation>تمتد قيم «{name}» من {low:g} إلى {high:g}: ولا توجد أرض بهذا الانخفاض أو الارتفاع بالأمتار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” is {low:g} everywhere: that is no elevation.</source>
        <translation>قيمة «{name}» هي {low:g} في كل مكان: وهذا ليس ارتفاعًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells too large for a city</source>
        <translation>خلايا أكبر من أن تصلح لمدينة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Cells larger than {population_m:,.0f} m (population) or {elevation_m:g} m (elevation).</source>
        <translation>خلايا أكبر من {population_m:,.0f} م (السكان) أو {elevation_m:g} م (الارتفاع).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>One value stands for many streets: what differs between neighbourhoods cannot be seen.</source>
        <translation>قيمة واحدة تمثل شوارع كثيرة: ولا يمكن رؤية الفروق بين الأحياء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Use a finer raster where there is one (population: 100 m, heights: 30 m).</source>
        <translation>استخدم طبقة نقطية أدق إن وُجدت (السكان: 100 م، الارتفاعات: 30 م).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>The cells of “{name}” measure {width:,.0f} x {height:,.0f} m.</source>
        <translation>قياس خلايا «{name}» هو {width:,.0f} x {height:,.0f} م.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>A raster that does not cover the city</source>
        <translation>طبقة نقطية لا تغطي المدينة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>The part of the boundary (else the urban extent, else the areas) outside the raster's extent: more than {uncovered_pct:g} %.</source>
        <translation>الجزء من الحدود (وإلا فمن الامتداد الحضري، وإلا فمن المناطق) الواقع خارج نطاق الطبقة النقطية: أكثر من {uncovered_pct:g} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>People and heights there are missing, and totals too small.</source>
        <translation>السكان والارتفاعات هناك ناقصة، والمجاميع أصغر من الواقع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Use a raster that covers the whole city; tiles can be merged.</source>
        <translation>استخدم طبقة نقطية تغطي المدينة كلها؛ ويمكن دمج الأجزاء المتجاورة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” leaves out {share:.1f} % of “{reference}”.</source>
        <translation>تستبعد «{name}» {share:.1f} % من «{reference}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>No cell of “{name}” holds more than 1: that is a share or a mask, not people.</source>
        <translation>لا تزيد أي خلية في «{name}» على 1: فهذه نسبة أو قناع، وليست سكانًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>Every cell of “{name}” with people holds {value:g}: that is a class or a mask, not people.</source>
        <translation>كل خلية فيها سكان في «{name}» قيمتها {value:g}: فهذه فئة أو قناع، وليست سكانًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/rasters.py"/>
        <source>“{name}” would hold {density:,.0f} people per km² where there are any: its cells hold something else.</source>
        <translation>وفقًا لطبقة «{name}» يكون عدد السكان {density:,.0f} لكل كم² حيث يوجد سكان: فخلاياها تحتوي على شيء آخر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>The layer is empty</source>
        <translation>الطبقة فارغة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether the layer has a feature; its filter and selection count.</source>
        <translation>ما إذا كان في الطبقة معلم؛ مع مراعاة المُرشِّح والتحديد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Choose another layer, or check its filter and selection.</source>
        <translation>اختر طبقة أخرى، أو تحقّق من مُرشِّحها وتحديدها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>“{name}” has no features.</source>
        <translation>ليس في «{name}» أي معالم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Features without a geometry</source>
        <translation>معالم بلا شكل هندسي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether each feature has coordinates; an error when none of the layer has.</source>
        <translation>ما إذا كانت لكل معلم إحداثيات؛ وخطأ إذا لم تكن لأي معلم في الطبقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They lie nowhere, so they are left out of every figure.</source>
        <translation>ليس لها مكان، ولذلك تُستبعد من كل رقم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left out. Draw or delete them.</source>
        <translation>هي مستبعَدة. ارسمها أو احذفها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” have no usable geometry.</source>
        <translation>معالم «{name}» التي ليس لها شكل هندسي صالح للاستخدام: {n} من أصل {all}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Invalid geometries</source>
        <translation>أشكال هندسية غير صالحة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Polygons that cross or touch themselves, holes outside their polygon, lines without length: what the Simple Features standard (OGC 06-103r4) does not allow.</source>
        <translation>مضلّعات تقطع نفسها أو تلامسها، وثقوب خارج مضلّعها، وخطوط بلا طول: ما لا يسمح به معيار Simple Features (OGC 06-103r4).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Areas and overlaps of such shapes are not defined. The plugin repairs them on the way and says so; other tools stop or give wrong areas.</source>
        <translation>مساحات هذه الأشكال وتداخلاتها غير معرَّفة. يصلحها الملحق أثناء العمل ويشير إلى ذلك؛ أما الأدوات الأخرى فتتوقف أو تعطي مساحات خاطئة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Every step repairs them on the way. “Fix geometries” does it for good.</source>
        <translation>تصلحها كل خطوة أثناء العمل. أما أداة «إصلاح الأشكال الهندسية» فتصلحها نهائيًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” have an invalid geometry.</source>
        <translation>عدد معالم «{name}» ذات الشكل الهندسي غير الصالح: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Points where polygons are needed, and the like</source>
        <translation>نقاط حيث تلزم مضلّعات، وما شابه ذلك</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether each feature is a point, line or polygon as its role asks; an error when none is.</source>
        <translation>ما إذا كان كل معلم نقطة أو خطًا أو مضلّعًا كما يتطلب دوره؛ وخطأ إذا لم يكن أي منها كذلك.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left out: a point has no area, a line no inside.</source>
        <translation>هي مستبعَدة: فليس للنقطة مساحة، ولا للخط داخل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left out. Choose the layer that has the right geometry.</source>
        <translation>هي مستبعَدة. اختر الطبقة ذات الشكل الهندسي الصحيح.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>“{name}” is a table without geometry.</source>
        <translation>«{name}» جدول بلا شكل هندسي.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Choose a layer that shows where things are, or join the table to one.</source>
        <translation>اختر طبقة تبيّن مواقع الأشياء، أو اربط الجدول بإحداها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” are not points.</source>
        <translation>معالم «{name}» التي ليست نقاطًا: {n} من أصل {all}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” are not lines.</source>
        <translation>معالم «{name}» التي ليست خطوطًا: {n} من أصل {all}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} of {all} features of “{name}” are not polygons.</source>
        <translation>معالم «{name}» التي ليست مضلّعات: {n} من أصل {all}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Several kinds of shape in one feature</source>
        <translation>عدة أنواع من الأشكال في معلم واحد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Geometry collections: features that hold points, lines and polygons at once.</source>
        <translation>مجموعات أشكال هندسية: معالم تحتوي على نقاط وخطوط ومضلّعات معًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Only the parts of the kind that the role asks for count. Such features are mostly left over from an overlay, and many formats cannot store them.</source>
        <translation>لا تُحتسب إلا الأجزاء التي من النوع الذي يتطلبه الدور. ومعظم هذه المعالم من بقايا عملية تراكب، ولا تستطيع صيغ كثيرة تخزينها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Keep the parts that are meant, and delete the rest.</source>
        <translation>احتفظ بالأجزاء المقصودة، واحذف الباقي.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” are geometry collections.</source>
        <translation>عدد معالم «{name}» التي هي مجموعات أشكال هندسية: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Arcs are drawn as straight pieces</source>
        <translation>أقواس مرسومة كقطع مستقيمة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether the layer's geometry type has curves.</source>
        <translation>ما إذا كان نوع الشكل الهندسي للطبقة يتضمن منحنيات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Curves are taken as many short straight pieces, as QGIS draws them. Areas differ by far less than one percent.</source>
        <translation>تؤخذ المنحنيات كقطع مستقيمة قصيرة كثيرة، كما يرسمها QGIS. وتختلف المساحات بأقل بكثير من واحد في المائة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Nothing to do.</source>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>“{name}” has curves, which are taken as straight pieces.</source>
        <translation>في «{name}» منحنيات، وتؤخذ كقطع مستقيمة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Heights in the geometry</source>
        <translation>ارتفاعات في الشكل الهندسي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Whether coordinates have a third number (Z) that is not always 0.</source>
        <translation>ما إذا كان للإحداثيات عدد ثالث (Z) لا يساوي 0 دائمًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>All figures are made in the plane: a height in the geometry is not read. Heights of buildings are taken from the field height_m, the number of floors from levels.</source>
        <translation>تُحسب جميع الأرقام في المستوي: ولا يُقرأ الارتفاع الموجود في الشكل الهندسي. وتؤخذ ارتفاعات المباني من الحقل height_m، وعدد الطوابق من levels.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Copy heights that matter to a field (“Extract Z values”); otherwise there is nothing to do.</source>
        <translation>انسخ الارتفاعات المهمة إلى حقل («استخراج قيم Z»)؛ وفي ما عدا ذلك لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} features of “{name}” have heights in their coordinates.</source>
        <translation>عدد معالم «{name}» التي لها ارتفاعات في إحداثياتها: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Polygons too narrow to be real</source>
        <translation>مضلّعات أضيق من أن تكون حقيقية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Polygons narrower than {width_m:g} m on average: twice the area over the perimeter.</source>
        <translation>مضلّعات متوسط عرضها أقل من {width_m:g} م: ضعف المساحة مقسومًا على المحيط.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>They are left over from an overlay, and raise every count of features.</source>
        <translation>هي من بقايا عملية تراكب، وتزيد كل عدد للمعالم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>Slivers of an overlay or of careless drawing: merge or delete them.</source>
        <translation>شرائح رفيعة ناتجة عن تراكب أو رسم غير متقن: ادمجها أو احذفها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/shapes.py"/>
        <source>{n} polygons of “{name}” are narrower than {width_m:g} m.</source>
        <translation>عدد مضلّعات «{name}» الأضيق من {width_m:g} م: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>The street network falls into pieces</source>
        <translation>شبكة الشوارع مجزأة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>The share of the length of walkable streets in the largest connected part: less than {connected_pct:g} %. An error when no street can be walked.</source>
        <translation>حصة أكبر جزء متصل من طول الشوارع الصالحة للسير: أقل من {connected_pct:g} %. وخطأ إذا لم يكن أي شارع صالحًا للسير.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Nobody walks from one part to another: people on the smaller parts reach nothing outside them.</source>
        <translation>لا أحد يسير من جزء إلى آخر: فسكان الأجزاء الأصغر لا يصلون إلى أي شيء خارجها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Streets join where they share a vertex. Raise the join tolerance or join crossings where they were drawn without.</source>
        <translation>تتصل الشوارع حيث تشترك في رأس. ارفع حد التسامح للوصل، أو صِل التقاطعات حيث رُسمت الشوارع بلا رؤوس مشتركة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Only {share:.1f} % of the street length of “{name}” is connected to the largest part.</source>
        <translation>{share:.1f} % فقط من طول شوارع «{name}» متصل بالجزء الأكبر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Streets that end just short of another</source>
        <translation>شوارع تنتهي قبيل شارع آخر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Ends that share no vertex and lie within {gap_m:g} m of a street on the same level (bridge, tunnel, layer).</source>
        <translation>أطراف لا تشترك في رأس وتقع على بُعد لا يزيد على {gap_m:g} م من شارع على المستوى نفسه (bridge وtunnel وlayer).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>On the map they meet, in the network they do not: the way round may be a kilometre.</source>
        <translation>تلتقي على الخريطة ولا تلتقي في الشبكة: وقد يبلغ الطريق البديل كيلومترًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Raise the join tolerance of the step to {gap_m:g} m, or snap them with “Snap geometries”.</source>
        <translation>ارفع حد التسامح للوصل في الخطوة إلى {gap_m:g} م، أو حاذِها بأداة «محاذاة الأشكال الهندسية».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} streets of “{name}” end within {gap_m:g} m of another street without joining it.</source>
        <translation>عدد شوارع «{name}» التي تنتهي على بُعد لا يزيد على {gap_m:g} م من شارع آخر دون أن تتصل به: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Streets that cross without a junction</source>
        <translation>شوارع تتقاطع بلا نقطة التقاء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Walkable streets that cross on the same level (bridge, tunnel, layer) without a shared vertex; a note when they are no more than {crossings_pct:g} % of the streets, and where no field tells bridges.</source>
        <translation>شوارع صالحة للسير تتقاطع على المستوى نفسه (bridge وtunnel وlayer) دون رأس مشترك؛ ويصدر تنبيه فقط إذا لم تتجاوز {crossings_pct:g} % من الشوارع، وحيث لا يوجد حقل يبيّن الجسور.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Nobody can turn there: streets join at shared vertices only, so that bridges stay bridges.</source>
        <translation>لا يمكن لأحد أن ينعطف هناك: فالشوارع لا تتصل إلا عند الرؤوس المشتركة، لكي تبقى الجسور جسورًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Where they do meet, put a vertex into both, or choose “join crossings” in the step. Where one is a bridge or a tunnel, say so in the field bridge, tunnel or layer.</source>
        <translation>حيث تلتقي الشوارع فعلًا، ضع رأسًا في كل منها، أو اختر «وصل التقاطعات» في الخطوة. وحيث يكون أحدها جسرًا أو نفقًا، بيّن ذلك في الحقل bridge أو tunnel أو layer.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} streets of “{name}” cross another without a junction, at {places} places.</source>
        <translation>عدد شوارع «{name}» التي تقطع شارعًا آخر بلا نقطة التقاء: {n}، وعدد الأماكن: {places}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} streets of “{name}” cross another without a junction, at {places} places; no field bridge, tunnel or layer tells which are bridges.</source>
        <translation>عدد شوارع «{name}» التي تقطع شارعًا آخر بلا نقطة التقاء: {n}، وعدد الأماكن: {places}؛ ولا يوجد حقل bridge أو tunnel أو layer يبيّن أيّها جسور.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Buildings far from any street</source>
        <translation>مبانٍ بعيدة عن أي شارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Buildings whose point on surface is more than {far_m:g} m from a walkable street in a connected part of at least 1 km; an error when all are.</source>
        <translation>مبانٍ تبعد نقطتها السطحية أكثر من {far_m:g} م عن شارع صالح للسير في جزء متصل لا يقل طوله عن 1 كم؛ وخطأ إذا كانت جميعها كذلك.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Their people count as not served by anything.</source>
        <translation>يُحتسب سكانها غير مخدومين بأي شيء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>Their people count as not served. Add the missing paths, or accept longer walks to streets.</source>
        <translation>يُحتسب سكانها غير مخدومين. أضف المسارات الناقصة، أو اقبل مسافات سير أطول إلى الشوارع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/streets.py"/>
        <source>{n} buildings ({share:.1f} %) of “{name}” are more than {far_m:g} m from any connected street.</source>
        <translation>عدد مباني «{name}» التي تبعد أكثر من {far_m:g} م عن أي شارع متصل: {n} ({share:.1f} %).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer cannot be read</source>
        <translation>تتعذّر قراءة الطبقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer's file opens and its features can be read.</source>
        <translation>ما إذا كان ملف الطبقة يُفتح ومعالمها قابلة للقراءة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>No step can use it.</source>
        <translation>لا يمكن لأي خطوة استخدامها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Correct it, or choose another layer, then check again.</source>
        <translation>صحّحها أو اختر طبقة أخرى، ثم أعد الفحص.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>No coordinate reference system</source>
        <translation>لا يوجد نظام إسناد إحداثي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer says which system (CRS) its coordinates are in.</source>
        <translation>ما إذا كانت الطبقة تبيّن نظام إحداثياتها (CRS).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Coordinates are only numbers without it: no step can place or measure the layer.</source>
        <translation>بدونه ليست الإحداثيات إلا أعدادًا: لا يمكن لأي خطوة تحديد موقع الطبقة أو قياسها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Set the CRS the data was made in (layer's properties, Source › Assigned CRS). Whoever made the data knows it; a .prj file beside a shapefile holds it.</source>
        <translation>عيّن نظام الإسناد الإحداثي الذي أُعدّت به البيانات (خصائص الطبقة، المصدر › نظام الإسناد الإحداثي المعيَّن). يعرفه من أعدّ البيانات؛ ويرد في ملف .prj المرافق لملف shapefile.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>“{name}” has no coordinate reference system: no step can place it.</source>
        <translation>ليس للطبقة «{name}» نظام إسناد إحداثي: لا يمكن لأي خطوة تحديد موقعها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Layers in degrees or in a map projection that stretches lengths</source>
        <translation>طبقات بالدرجات أو بإسقاط خرائطي يمطّ الأطوال</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether lengths measured in the layers' one CRS are true to one percent. Degrees are no lengths, and Web Mercator (EPSG:3857) stretches them, by a fifth at 34° north and twofold at 60°.</source>
        <translation>ما إذا كانت الأطوال المقيسة في نظام الإسناد الإحداثي الوحيد للطبقات صحيحة في حدود واحد في المائة. فالدرجات ليست أطوالًا، وإسقاط Web Mercator (EPSG:3857) يمطّها بمقدار الخُمس عند 34° شمالًا وإلى الضعف عند 60°.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The plugin measures in a metric CRS of its own choice. What you measure yourself in the layer's CRS, in the field calculator for example, does not agree with its figures.</source>
        <translation>يقيس الملحق في نظام إسناد إحداثي متري يختاره بنفسه. وما تقيسه أنت في نظام الطبقة، في حاسبة الحقول مثلًا، لا يتفق مع أرقامه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Nothing to do for the plugin's own figures.</source>
        <translation>لا يلزم فعل شيء لأرقام الملحق نفسه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layers are in {crs}, in which lengths are not true.</source>
        <translation>الطبقات في {crs}، والأطوال فيه غير صحيحة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Nothing to do: every step works in metres, here in {metric}.</source>
        <translation>لا يلزم فعل شيء: تعمل كل خطوة بالأمتار، وهنا في {metric}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Layers in several coordinate systems</source>
        <translation>طبقات في عدة أنظمة إحداثيات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether all layers are in one CRS.</source>
        <translation>ما إذا كانت جميع الطبقات في نظام إسناد إحداثي واحد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Good to know: the plugin brings them into one metric CRS, other tools may not.</source>
        <translation>للعلم: يحوّلها الملحق إلى نظام إسناد إحداثي متري واحد، وقد لا تفعل ذلك أدوات أخرى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layers are in {n} coordinate systems: {crs}.</source>
        <translation>عدد أنظمة إحداثيات الطبقات {n}: {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer lies outside the area its coordinate system is made for</source>
        <translation>تقع الطبقة خارج المنطقة المخصَّص لها نظام إحداثياتها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer touches the area that its CRS is published for, widened by {margin_deg:g} degrees.</source>
        <translation>ما إذا كانت الطبقة تلامس المنطقة التي نُشر لها نظام إسنادها الإحداثي، موسَّعةً بمقدار {margin_deg:g} درجة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Mostly a wrong CRS was assigned, so the layer shows another place; else its lengths and areas are distorted.</source>
        <translation>غالبًا ما يكون قد عُيّن نظام إسناد إحداثي خاطئ، فتُظهر الطبقة مكانًا آخر؛ وإلا فأطوالها ومساحاتها مشوَّهة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Assign the CRS the data was made in (layer's properties, Source › Assigned CRS).</source>
        <translation>عيّن نظام الإسناد الإحداثي الذي أُعدّت به البيانات (خصائص الطبقة، المصدر › نظام الإسناد الإحداثي المعيَّن).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>“{name}” is said to be in {crs}, which is made for {area}, but lies near {latitude:.1f}, {longitude:.1f} (latitude, longitude).</source>
        <translation>يُذكر أن «{name}» في {crs}، وهو مخصَّص لـ {area}، لكنها تقع قرب {latitude:.1f}، {longitude:.1f} (خط العرض، خط الطول).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Degrees that claim to be metres</source>
        <translation>درجات تُقدَّم على أنها أمتار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether all coordinates of a layer in metres are as small as latitudes and longitudes.</source>
        <translation>ما إذا كانت جميع إحداثيات طبقة بالأمتار صغيرة صغر خطوط العرض والطول.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer lies somewhere else, and a city is a few metres wide.</source>
        <translation>تقع الطبقة في مكان آخر، ويكون عرض المدينة بضعة أمتار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Assign EPSG:4326 to the layer (layer's properties, Source › Assigned CRS).</source>
        <translation>عيّن EPSG:4326 للطبقة (خصائص الطبقة، المصدر › نظام الإسناد الإحداثي المعيَّن).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Metres that claim to be degrees</source>
        <translation>أمتار تُقدَّم على أنها درجات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether a layer in degrees has coordinates beyond 360 degrees.</source>
        <translation>ما إذا كان في طبقة بالدرجات إحداثيات تتجاوز 360 درجة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>There is no such place: the layer cannot be placed or measured.</source>
        <translation>لا يوجد مكان كهذا: لا يمكن تحديد موقع الطبقة ولا قياسها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Assign the projected CRS the data was made in (layer's properties, Source › Assigned CRS).</source>
        <translation>عيّن نظام الإسناد الإحداثي المُسقَط الذي أُعدّت به البيانات (خصائص الطبقة، المصدر › نظام الإسناد الإحداثي المعيَّن).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Latitude and longitude are swapped</source>
        <translation>خط العرض وخط الطول مبدّلان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Layers in degrees: whether a latitude is beyond 90 degrees, or the layer meets the boundary or the other layers only with its axes exchanged.</source>
        <translation>الطبقات بالدرجات: ما إذا كان خط عرض يتجاوز 90 درجة، أو كانت الطبقة لا تلتقي بالحدود أو بالطبقات الأخرى إلا بعد تبديل محوريها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The layer lies on another continent, and no step finds its features.</source>
        <translation>تقع الطبقة في قارة أخرى، ولا تجد أي خطوة معالمها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Run “Swap X and Y coordinates” of the Processing toolbox and use its result.</source>
        <translation>شغّل «تبديل إحداثيات X وY» من صندوق أدوات المعالجة (Processing) واستخدم نتيجتها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>“{name}” lies in “{reference}” when latitude and longitude are swapped.</source>
        <translation>تقع «{name}» في «{reference}» عند تبديل خط العرض وخط الطول.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Coordinates that the coordinate system does not reach</source>
        <translation>إحداثيات لا يبلغها نظام الإحداثيات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>Whether the layer's extent can be turned into degrees.</source>
        <translation>ما إذا كان يمكن تحويل نطاق الطبقة إلى درجات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/systems.py"/>
        <source>The CRS is wrong: there is no such place in it.</source>
        <translation>نظام الإسناد الإحداثي خاطئ: لا يوجد فيه مكان كهذا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Garbled letters</source>
        <translation>حروف مشوَّهة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Texts that were read in the wrong encoding: UTF-8 taken for Windows Latin (“CÃ¡diz” for “Cádiz”), Windows Arabic taken for it (“ÍáÈ” for “حلب”), and letters that are lost (“�”, “???”).</source>
        <translation>نصوص قُرئت بترميز خاطئ: ترميز UTF-8 قُرئ على أنه Windows Latin («CÃ¡diz» بدلًا من «Cádiz»)، وترميز Windows Arabic قُرئ على أنه Windows Latin («ÍáÈ» بدلًا من «حلب»)، وحروف مفقودة («�»، «???»).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Names do not match those of other tables, and stand in maps and reports as they are.</source>
        <translation>لا تطابق الأسماء أسماء الجداول الأخرى، وتظهر كما هي في الخرائط والتقارير.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Set the right encoding in the layer's properties (Source › Data source encoding) or export it again as UTF-8.</source>
        <translation>عيّن الترميز الصحيح في خصائص الطبقة (المصدر › ترميز مصدر البيانات) أو صدّرها من جديد بترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>The field “{field}” of “{name}” is garbled in {n} features, for example “{example}”.</source>
        <translation>الحقل «{field}» في «{name}» مشوَّه في معالم عددها {n}، مثل «{example}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>The field “{field}” of “{name}” is garbled in {n} features.</source>
        <translation>الحقل «{field}» في «{name}» مشوَّه في معالم عددها {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Set the right encoding in the layer's properties (Source › Data source encoding) or export it again as UTF-8{hint}.</source>
        <translation>عيّن الترميز الصحيح في خصائص الطبقة (المصدر › ترميز مصدر البيانات) أو صدّرها من جديد بترميز UTF-8{hint}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Spaces around texts, and texts of nothing</source>
        <translation>مسافات حول النصوص، ونصوص فارغة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Texts that begin or end with a space, and empty texts where there should be no value (NULL); empty ones not in tables, since CSV files know no NULL.</source>
        <translation>نصوص تبدأ أو تنتهي بمسافة، ونصوص فارغة حيث ينبغي ألا تكون هناك قيمة (NULL)؛ ولا تُفحص النصوص الفارغة في الجداول، لأن ملفات CSV لا تعرف NULL.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>“Clinic ” and “Clinic” are two words to a join or a legend, and an empty text is a value to most tools.</source>
        <translation>«عيادة » و«عيادة» كلمتان مختلفتان في الربط أو في وسيلة الإيضاح، والنص الفارغ قيمة في معظم الأدوات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Nothing to do for the plugin's own figures; trim the texts before you join by them.</source>
        <translation>لا يلزم فعل شيء لأرقام الملحق نفسه؛ احذف المسافات الزائدة من النصوص قبل الربط بها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>{n} features of “{name}” have texts with spaces around them or with nothing in them, in: {fields}.</source>
        <translation>عدد معالم «{name}» التي فيها نصوص محاطة بمسافات أو نصوص فارغة: {n}، في: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>A row of HXL tags among the data</source>
        <translation>صف وسوم HXL بين البيانات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>A row whose texts are tags such as #adm2+code: the second line of a table from the Humanitarian Data Exchange (HXL standard).</source>
        <translation>صف نصوصه وسوم مثل #adm2+code: السطر الثاني في جدول من منصة تبادل البيانات الإنسانية (Humanitarian Data Exchange، معيار HXL).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>It counts as a row of data, and turns columns of numbers into texts.</source>
        <translation>يُحتسب صفًا من البيانات، ويحوّل أعمدة الأعداد إلى نصوص.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>Delete this row, or load the table without its second line.</source>
        <translation>احذف هذا الصف، أو حمّل الجدول دون سطره الثاني.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/checks/texts.py"/>
        <source>{n} row of “{name}” holds HXL tags, not data.</source>
        <translation>عدد صفوف «{name}» التي تحتوي على وسوم HXL لا على بيانات: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>No layer is given, so there is nothing to check. Choose at least one.</source>
        <translation>لم تُعطَ أي طبقة، فلا شيء لفحصه. اختر طبقة واحدة على الأقل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>{layers} layers checked: {errors} errors to correct first, {warnings} warnings.</source>
        <translation>الطبقات التي جرى فحصها: {layers}؛ الأخطاء التي ينبغي تصحيحها أولًا: {errors}؛ التحذيرات: {warnings}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>{layers} layers checked: no errors, {warnings} warnings to read before you go on.</source>
        <translation>الطبقات التي جرى فحصها: {layers}؛ لا أخطاء؛ التحذيرات التي ينبغي قراءتها قبل المتابعة: {warnings}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/check_city_data.py"/>
        <source>{layers} layers checked: nothing stands in the way.</source>
        <translation>الطبقات التي جرى فحصها: {layers}؛ لا شيء يحول دون المتابعة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>Checking buildings</source>
        <translation>يجري فحص المباني</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>“{name}” holds points, which have no floor area. Choose the weight “equal”, or a layer of footprints.</source>
        <translation>تحتوي «{name}» على نقاط، ولا مساحة طابقية للنقاط. اختر الوزن «equal»، أو طبقة بصمات أرضية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>Measuring buildings</source>
        <translation>يجري قياس المباني</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>{n} buildings under {min_area_m2:g} m² hold nobody.</source>
        <translation>المباني التي تقل مساحتها عن {min_area_m2:g} م² (عددها {n}) لا يُحسب فيها أحد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>No building of “{name}” can hold people: all are smaller than {min_area_m2:g} m² or of an excluded use. Lower the smallest area, or check the use field.</source>
        <translation>لا يمكن لأي مبنى في «{name}» أن يؤوي سكانًا: جميعها أصغر من {min_area_m2:g} م² أو ذات استعمال مستبعد. خفّض الحد الأدنى للمساحة، أو افحص حقل الاستعمال.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>Footprints were measured in {crs}.</source>
        <translation>قيست البصمات الأرضية بنظام {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>The number of levels is missing for {n} of {all} buildings ({wrong} of them hold something that is not a number); they count as one level. Leave the levels field empty to weigh all by footprint alone.</source>
        <translation>عدد الطوابق ناقص في {n} من أصل {all} من المباني (منها {wrong} فيها قيمة ليست عددًا)؛ وتُحسب طابقًا واحدًا. اترك حقل الطوابق فارغًا لترجيح الجميع بالبصمة الأرضية وحدها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/dwellings.py"/>
        <source>{n} of {all} buildings hold nobody because of their use ({uses}); {unknown} of unknown use stay in.</source>
        <translation>{n} من أصل {all} من المباني لا يُحسب فيها أحد بسبب استعمالها ({uses})؛ وتبقى المباني ذات الاستعمال غير المعروف (عددها {unknown}) محسوبة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” does not exist or is no file. Check the path.</source>
        <translation>«{path}» غير موجود أو ليس ملفًا. تحقّق من المسار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” has no header: its first line is a building already. Only Google's files without a header ({columns}) can be read so; add a first line with the names of the columns.</source>
        <translation>لا صف عناوين في «{path}»: سطره الأول مبنى. ولا يمكن أن يُقرأ بلا عناوين إلا ملفات Google ({columns})؛ أضف سطرًا أول فيه أسماء الأعمدة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” has no column with outlines as WKT (geometry or wkt). It has: {columns}. Google Open Buildings offers files of points too: get the polygons.</source>
        <translation>لا يوجد في «{path}» عمود فيه الحدود الخارجية بصيغة WKT (geometry أو wkt). أعمدته: {columns}. توفّر Google Open Buildings ملفات نقاط أيضًا: احصل على ملفات المضلّعات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_files.py"/>
        <source>“{path}” is damaged or was cut short after about line {line}, so nothing was imported: buildings would be missing unnoticed. Get the file again and compare its size with the source's.</source>
        <translation>«{path}» تالف أو انقطع بعد السطر {line} تقريبًا، فلم يُستورد شيء: وإلا لنقصت مبانٍ دون أن يُلاحَظ ذلك. احصل على الملف من جديد وقارن حجمه بحجمه في المصدر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” is GeoParquet, which the GDAL of this QGIS cannot read. Get the same data as GeoJSON or GeoPackage, or convert it on another computer: ogr2ogr buildings.gpkg {file}</source>
        <translation>«{path}» بصيغة GeoParquet، ولا تستطيع مكتبة GDAL في نسخة QGIS هذه قراءتها. احصل على البيانات نفسها بصيغة GeoJSON أو GeoPackage، أو حوّلها على حاسوب آخر: ogr2ogr buildings.gpkg {file}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” has no coordinate reference system. Load it into QGIS, set its CRS and choose the layer.</source>
        <translation>ليس للملف «{path}» نظام إسناد إحداثي. افتحه في QGIS، وحدّد نظام إسناده، ثم اختر الطبقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” holds several layers of polygons: {layers}. Load the right one into QGIS and choose it, or write {path}|layername=&lt;name&gt;.</source>
        <translation>يحتوي «{path}» على عدة طبقات مضلّعات: {layers}. افتح الطبقة المطلوبة في QGIS واخترها، أو اكتب {path}|layername=&lt;name&gt;.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_layers.py"/>
        <source>“{path}” holds no layer of polygons. It holds: {layers}.</source>
        <translation>لا يحتوي «{path}» على أي طبقة مضلّعات. يحتوي على: {layers}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Data © OpenStreetMap contributors, Open Database License (ODbL): name them on maps and reports.</source>
        <translation>البيانات © مساهمو OpenStreetMap، رخصة Open Database License (ODbL): اذكرهم في الخرائط والتقارير.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Data of the Overture Maps Foundation, overturemaps.org, with © OpenStreetMap contributors; the buildings are under the Open Database License (ODbL): name both on maps and reports. Taken from: {datasets}.</source>
        <translation>بيانات مؤسسة Overture Maps Foundation، overturemaps.org، مع © مساهمي OpenStreetMap؛ والمباني برخصة Open Database License (ODbL): اذكر الجهتين في الخرائط والتقارير. مأخوذة من: {datasets}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Data of Google Open Buildings, CC BY 4.0 or Open Database License (ODbL) 1.0 at your choice: name it on maps and reports.</source>
        <translation>بيانات Google Open Buildings، برخصة CC BY 4.0 أو Open Database License (ODbL) 1.0 بحسب اختيارك: اذكرها في الخرائط والتقارير.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Building footprints of Microsoft, under the Open Database License (ODbL), from March 2026 on under CDLA Permissive 2.0: name Microsoft and the licence of your download on maps and reports.</source>
        <translation>البصمات الأرضية للمباني من Microsoft، برخصة Open Database License (ODbL)، وابتداءً من آذار/مارس 2026 برخصة CDLA Permissive 2.0: اذكر Microsoft ورخصة ما نزّلته في الخرائط والتقارير.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” is not of a publisher that the plugin knows: its own licence holds.</source>
        <translation>«{name}» ليست من ناشر يعرفه الملحق: تسري رخصتها الخاصة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” is an OpenStreetMap extract, not {vendor}. Choose the scheme “auto” or “osm”.</source>
        <translation>«{name}» مقتطَف من OpenStreetMap، لا {vendor}. اختر المخطط «auto» أو «osm».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}”: latitude and longitude are swapped in the outlines, compared with the columns latitude and longitude. WKT has the longitude first: get the file again, or swap them (“Swap X and Y coordinates” of the Processing toolbox) and choose the layer.</source>
        <translation>«{name}»: خط العرض وخط الطول مبدَّلان في الحدود الخارجية، مقارنةً بالعمودين latitude و longitude. تبدأ صيغة WKT بخط الطول: احصل على الملف من جديد، أو بدّلهما (الأداة «Swap X and Y coordinates» في صندوق أدوات المعالجة) ثم اختر الطبقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>All {n} footprints of “{name}” {where}have a confidence below {least:g}. Choose a lower one.</source>
        <translation>جميع البصمات الأرضية في «{name}» {where}(عددها {n}) درجة ثقتها أقل من {least:g}. اختر درجة أدنى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>None of the {n} footprints of “{name}” (x {west:.4f} to {east:.4f}, y {south:.4f} to {north:.4f}, {crs}) touches the boundary “{boundary}”. Check that both are of the same city and that the boundary has the right CRS.</source>
        <translation>لا يلامس أيٌّ من البصمات الأرضية في «{name}» (عددها {n}) (x من {west:.4f} إلى {east:.4f}، y من {south:.4f} إلى {north:.4f}، {crs}) الحدود «{boundary}». تحقّق من أن كليهما للمدينة نفسها ومن أن نظام إسناد الحدود صحيح.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” holds {n} rows but none with an outline that can be read ({rows}). Get the file again.</source>
        <translation>صفوف «{name}» (عددها {n}) ليس لأيٍّ منها حدود خارجية يمكن قراءتها ({rows}). احصل على الملف من جديد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>None of the {n} features of “{name}” is tagged as a building. Choose the layer of buildings, or the scheme “any” to take all of its polygons.</source>
        <translation>لا يحمل أيٌّ من معالم «{name}» (عددها {n}) وسم مبنى. اختر طبقة المباني، أو المخطط «any» لأخذ جميع مضلّعاتها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” holds no footprints at all. Choose another file or layer.</source>
        <translation>لا تحتوي «{name}» على أي بصمات أرضية. اختر ملفًا آخر أو طبقة أخرى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>“{name}” was read as {vendor}.</source>
        <translation>قُرئت «{name}» بوصفها {vendor}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Areas measured in {crs}.</source>
        <translation>قيست المساحات بنظام {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Height is known for {height_pct:.0f} %, levels for {levels_pct:.0f} %.</source>
        <translation>الارتفاع معروف في {height_pct:.0f} %، والطوابق في {levels_pct:.0f} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} lines could not be read as footprints and were left out (lines {ids}).</source>
        <translation>الأسطر التي تعذّرت قراءتها بوصفها بصمات أرضية واستُبعدت: {n} (الأسطر: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} features have no outline and were left out (features {ids}).</source>
        <translation>المعالم التي لا حدود خارجية لها واستُبعدت: {n} (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} outlines lie beyond the poles or the date line and were left out ({ids}).</source>
        <translation>الحدود الخارجية الواقعة خلف القطبين أو خط التاريخ واستُبعدت: {n} ({ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>Kept are footprints that touch the boundary, whole; {n} lie outside.</source>
        <translation>احتُفظ بالبصمات الأرضية التي تلامس الحدود كاملةً؛ وعدد الواقعة خارجها: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} footprints of a confidence below {least:g} were left out.</source>
        <translation>البصمات الأرضية التي درجة ثقتها أقل من {least:g} واستُبعدت: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} footprints of unknown confidence were kept.</source>
        <translation>البصمات الأرضية التي لا تُعرف درجة ثقتها واحتُفظ بها: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} features are not tagged as buildings and were left out.</source>
        <translation>المعالم التي لا تحمل وسم مبنى واستُبعدت: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{ids_n} footprints repeat the id of an earlier one and {outlines_n} more its outline: each was kept once.</source>
        <translation>البصمات الأرضية التي تكرر معرِّف بصمة سابقة: {ids_n}، والتي تكرر حدودها الخارجية فضلًا عن ذلك: {outlines_n}؛ واحتُفظ بكل منها مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} confidences are not numbers from 0 to 1 and count as unknown (rows {ids}).</source>
        <translation>درجات الثقة التي ليست أعدادًا من 0 إلى 1 وتُعدّ غير معروفة: {n} (الصفوف: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} heights cannot be read and count as unknown (rows {ids}).</source>
        <translation>الارتفاعات التي تتعذّر قراءتها وتُعدّ غير معروفة: {n} (الصفوف: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_notes.py"/>
        <source>{n} numbers of levels cannot be read and count as unknown (rows {ids}).</source>
        <translation>أعداد الطوابق التي تتعذّر قراءتها وتُعدّ غير معروفة: {n} (الصفوف: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_schemes.py"/>
        <source>“{name}” has none of the columns of {vendor}. It has: {columns}. Choose the scheme “auto”, or “any” for outlines from elsewhere.</source>
        <translation>لا يوجد في «{name}» أيٌّ من أعمدة {vendor}. أعمدتها: {columns}. اختر المخطط «auto»، أو «any» للحدود الخارجية من مصدر آخر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/footprint_sources.py"/>
        <source>“{name}” is a table without outlines. Choose a layer of polygons, or the file itself if it is a CSV with outlines as WKT.</source>
        <translation>«{name}» جدول بلا حدود خارجية. اختر طبقة مضلّعات، أو الملف نفسه إذا كان ملف CSV فيه حدود خارجية بصيغة WKT.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}” has no stop that can be used. Check that it is a whole GTFS timetable and that its trips call at its stops.</source>
        <translation>لا يوجد في «{path}» أي موقف يمكن استعماله. تحقّق من أنه جدول مواعيد GTFS كامل ومن أن رحلاته تتوقف عند مواقفه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}” is not a GTFS timetable: it has no stops.txt. Choose the feed's .zip file, or its stops.txt.</source>
        <translation>«{path}» ليس جدول مواعيد GTFS: فلا يوجد فيه stops.txt. اختر ملف .zip للبيانات، أو ملف stops.txt فيها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}”: {file} has no column {columns}. Its columns are: {header}.</source>
        <translation>«{path}»: لا يوجد في {file} العمود {columns}. أعمدته: {header}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}” cannot be read: {reason}. Check that the file is whole.</source>
        <translation>تتعذّر قراءة «{path}»: {reason}. تحقّق من أن الملف كامل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stations, entrances and other places that are no stops.</source>
        <translation>المحطات والمداخل والأماكن الأخرى التي ليست مواقف: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops have no usable coordinates and are left out (stops {ids}).</source>
        <translation>المواقف التي لا إحداثيات صالحة لها واستُبعدت: {n} (المواقف: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops are there twice; the first counts (stops {ids}).</source>
        <translation>المواقف الموجودة مرتين: {n}؛ يُحسب الأول (المواقف: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>“{path}”: stops.txt has no stop with coordinates.</source>
        <translation>«{path}»: لا يوجد في stops.txt أي موقف له إحداثيات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>Without {files} nobody knows which vehicles call: mode and capacity of the stops are empty.</source>
        <translation>من دون {files} لا يُعرف أي المركبات تتوقف: نوع النقل والسعة للمواقف فارغان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>Routes of unknown types are passed over: {types}.</source>
        <translation>جرى تجاوز الخطوط ذات الأنواع غير المعروفة: {types}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops at which no trip calls are left out (stops {ids}).</source>
        <translation>المواقف التي لا تتوقف عندها أي رحلة واستُبعدت: {n} (المواقف: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/gtfs.py"/>
        <source>{n} stops of “{path}”, by mode: {modes}.</source>
        <translation>مواقف «{path}»: {n}، حسب نوع النقل: {modes}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_footprints.py"/>
        <source>Reading the footprints</source>
        <translation>تجري قراءة البصمات الأرضية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>Reading the OpenStreetMap file</source>
        <translation>تجري قراءة ملف OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>The nodes are not in order; reading again with the slower index</source>
        <translation>العقد غير مرتّبة؛ تُعاد القراءة بالفهرس الأبطأ</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>None of the {n} features found has a usable geometry: the file lacks their nodes. Get an extract that holds whole ways.</source>
        <translation>لا يوجد شكل هندسي صالح لأيٍّ من المعالم التي وُجدت (عددها {n}): تنقص الملفَ عقدُها. احصل على مقتطَف يحتوي على طرق كاملة (ways).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/import_osm.py"/>
        <source>Data © OpenStreetMap contributors, Open Database License. Measured in {crs}.</source>
        <translation>البيانات © مساهمو OpenStreetMap، رخصة Open Database License. القياس بنظام {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>The size of the areas must be above 0 m; {size_m:g} was given.</source>
        <translation>يجب أن يكون حجم المناطق أكبر من 0 م؛ القيمة المعطاة {size_m:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>Areas of {size_m:g} m would be about {n:,.0f}; at most {most:,} are made. Choose a larger size: with {better_m:,.0f} m they are few enough.</source>
        <translation>سيكون عدد المناطق بحجم {size_m:g} م نحو {n:,.0f}؛ ولا يُنشأ أكثر من {most:,}. اختر حجمًا أكبر: بحجم {better_m:,.0f} م يكون عددها مناسبًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>Blocks are the land between streets, but no streets are given. Give a street layer.</source>
        <translation>الكتل العمرانية هي الأرض الواقعة بين الشوارع، لكن لم تُعطَ شوارع. أعطِ طبقة شوارع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>The streets enclose {n:,} blocks; at most {most:,} are made. Choose a smaller boundary, or fewer classes of street.</source>
        <translation>عدد الكتل العمرانية التي تحيط بها الشوارع {n:,}؛ ولا يُنشأ أكثر من {most:,}. اختر حدودًا أصغر، أو عددًا أقل من فئات الشوارع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>All {n} areas are smaller than the smallest that may stand alone.</source>
        <translation>جميع المناطق (عددها {n}) أصغر من الحد الأدنى لمنطقة قائمة بذاتها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>{n} parts of cells were too small and joined a neighbour.</source>
        <translation>أجزاء الخلايا التي كانت صغيرة جدًا وضُمّت إلى خلية مجاورة: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/make_areas.py"/>
        <source>{n} blocks were too small and joined a neighbour.</source>
        <translation>الكتل العمرانية التي كانت صغيرة جدًا وضُمّت إلى كتلة مجاورة: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” does not exist. Check the path.</source>
        <translation>«{path}» غير موجود. تحقّق من المسار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” is a folder. Choose the .osm.pbf or .osm file in it.</source>
        <translation>«{path}» مجلد. اختر ملف .osm.pbf أو .osm الموجود فيه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” is not an OpenStreetMap file (found: {kind}). Choose a file that ends in .osm.pbf or .osm, for example an extract of your city from an OpenStreetMap download service; unpack it first if it is packed.</source>
        <translation>«{path}» ليس ملف OpenStreetMap (وُجد: {kind}). اختر ملفًا ينتهي اسمه بـ .osm.pbf أو .osm، كمقتطَف لمدينتك من إحدى خدمات تنزيل OpenStreetMap مثلًا؛ وفكّ حزمته أولًا إذا كان محزومًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>“{path}” holds no buildings, streets, open spaces, services or stops. Probably only a part of the area's data was saved, or the download failed; get the extract again.</source>
        <translation>لا يحتوي «{path}» على مبانٍ ولا شوارع ولا فضاءات مفتوحة ولا خدمات ولا مواقف. ربما لم يُحفظ إلا جزء من بيانات المنطقة، أو فشل التنزيل؛ احصل على المقتطَف من جديد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_extent.py"/>
        <source>The boundary “{name}” (west {west:.4f}, south {south:.4f}, east {east:.4f}, north {north:.4f}) holds nothing of “{path}” ({extent}). Check that both are of the same city and that the boundary has the right CRS.</source>
        <translation>الحدود «{name}» (غربًا {west:.4f}، جنوبًا {south:.4f}، شرقًا {east:.4f}، شمالًا {north:.4f}) لا تضم شيئًا من «{path}» ({extent}). تحقّق من أن كليهما للمدينة نفسها ومن أن نظام إسناد الحدود صحيح.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_file.py"/>
        <source>“{path}” could not be read to its end, so nothing was imported: there is no room for GDAL's temporary files. Free some disk space and memory, or choose a smaller extract. GDAL says: {reason}</source>
        <translation>تعذّرت قراءة «{path}» حتى نهايته، فلم يُستورد شيء: لا توجد مساحة لملفات GDAL المؤقتة. أفرغ بعض مساحة القرص والذاكرة، أو اختر مقتطَفًا أصغر. رسالة GDAL: {reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_file.py"/>
        <source>“{path}” is damaged or was cut short, so nothing was imported. Get the file again and compare its size with the source's. GDAL says: {reason}</source>
        <translation>«{path}» تالف أو مبتور، فلم يُستورد شيء. احصل على الملف من جديد وقارن حجمه بحجمه في المصدر. رسالة GDAL: {reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} invalid outlines were repaired (OSM ids {ids}).</source>
        <translation>«{name}»: الحدود الخارجية غير الصالحة التي جرى إصلاحها: {n} (معرِّفات OSM: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} outlines cannot be built and were left out, mostly because the file lacks their nodes (OSM ids {ids}).</source>
        <translation>«{name}»: الحدود الخارجية التي يتعذّر تكوينها واستُبعدت: {n}، ومعظمها لأن الملف تنقصه عقدها (معرِّفات OSM: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} ways tagged as an area are not closed and were left out (OSM ids {ids}).</source>
        <translation>«{name}»: الطرق (ways) الموسومة بأنها مساحات وهي غير مغلقة واستُبعدت: {n} (معرِّفات OSM: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>“{name}”: {n} features that are mapped twice were taken once (OSM ids {ids}).</source>
        <translation>«{name}»: المعالم المرسومة مرتين وأُخذت مرة واحدة: {n} (معرِّفات OSM: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} features lack some of their nodes in the file, mostly at the edge of the extract; they are kept with the nodes there are, so their shape is incomplete (OSM ids {ids}).</source>
        <translation>المعالم التي ينقص الملفَ بعضُ عقدها، ومعظمها عند حافة المقتطَف: {n}؛ احتُفظ بها بالعقد الموجودة، فشكلها غير مكتمل (معرِّفات OSM: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} ways anywhere in the file have fewer than two nodes in it and were left out (OSM ids {ids}).</source>
        <translation>الطرق (ways) التي لها في الملف أقل من عقدتين، أينما كانت فيه، واستُبعدت: {n} (معرِّفات OSM: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} areas anywhere in the file were left out because ways of their outline are missing in it or do not close; an extract that keeps relations whole would have them (OSM ids {ids}).</source>
        <translation>المساحات التي استُبعدت، أينما كانت في الملف، لأن طرق حدودها الخارجية (ways) ناقصة فيه أو لا تنغلق: {n}؛ ومن شأن مقتطَف يحتفظ بالعلاقات كاملة أن يتضمنها (معرِّفات OSM: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>GDAL met {n} faulty geometries: {texts}</source>
        <translation>صادفت GDAL أشكالًا هندسية معيبة (عددها {n}): {texts}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Ways that are no street today were left out of the streets, by highway value: {values}.</source>
        <translation>استُبعدت من الشوارع الطرق (ways) التي ليست شوارع اليوم، حسب قيمة highway: {values}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Ways whose highway value the table of highways does not list were left out: {values}. To import them, give a table that lists the values.</source>
        <translation>استُبعدت الطرق (ways) التي لا ترد قيمة highway لها في جدول الطرق: {values}. لاستيرادها أعطِ جدولًا ترد فيه هذه القيم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>{n} values of the tag {key} are no number and were left empty: {values}.</source>
        <translation>قيم الوسم {key} التي ليست أعدادًا وتُركت فارغة: {n}: {values}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Nothing was found for: {layers}.</source>
        <translation>لم يُعثر على شيء لـ: {layers}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/osm_notes.py"/>
        <source>Buildings that touch the boundary were kept, and of the other layers all that lies within {margin_m:g} m of it, whole: people near the edge walk across it.</source>
        <translation>احتُفظ بالمباني التي تلامس الحدود، وبكل ما يقع في الطبقات الأخرى ضمن {margin_m:g} م منها، كاملًا: فالمقيمون قرب الحد يعبرونه سيرًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>{left:,.0f} people ({share:.1f} %) are unplaced: {n} cells of the grid have people but no building that can hold them. A grid that reaches beyond the city counts whole: clip it to the city.</source>
        <translation>لم يوزَّع {left:,.0f} من السكان ({share:.1f} %): في الشبكة خلايا فيها سكان بلا مبنى يمكن أن يؤويهم (عددها {n}). والشبكة الممتدة خارج المدينة تُحسب كلها: قصّها على حدود المدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>{left:,.0f} people ({share:.1f} %) are unplaced: {n} areas have people but no building that can hold them (features {ids}).</source>
        <translation>لم يوزَّع {left:,.0f} من السكان ({share:.1f} %): توجد مناطق فيها سكان بلا مبنى يمكن أن يؤويهم (عددها {n}) (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>{n} areas have no population value and count as unknown, not as 0 (features {ids}).</source>
        <translation>المناطق التي لا قيمة لعدد سكانها وتُعدّ غير معروفة، لا 0: {n} (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is known for the whole city only: the same share everywhere. It can show no difference between places, so figures by this group are not measured.</source>
        <translation>الفئة السكانية «{group}» معروفة للمدينة كلها فقط: النسبة نفسها في كل مكان. فلا يمكنها إظهار أي فرق بين الأماكن، ولذلك فالأرقام حسب هذه الفئة غير مقيسة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is known for {n} areas.</source>
        <translation>عدد المناطق المعروفة للفئة السكانية «{group}»: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is known for {n} cells of its grid.</source>
        <translation>عدد خلايا الشبكة المعروفة للفئة السكانية «{group}»: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Of group “{group}”, {left:,.0f} people are unplaced.</source>
        <translation>من الفئة السكانية «{group}» لم يوزَّع {left:,.0f} من السكان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_notes.py"/>
        <source>Group “{group}” is larger than the population of {n} buildings. Check that both come from one source.</source>
        <translation>الفئة السكانية «{group}» أكبر من عدد السكان في بعض المباني (عددها {n}). تحقّق من أن كليهما من مصدر واحد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Spreading people over buildings</source>
        <translation>يجري توزيع السكان على المباني</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Both a population grid (“{grid}”) and population areas (“{areas}”) are given. Choose one of them.</source>
        <translation>أُعطيت شبكة سكان («{grid}») ومناطق سكان («{areas}») معًا. اختر واحدة منهما.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Group fields ({fields}) are given without population areas. Choose the areas that hold them.</source>
        <translation>أُعطيت حقول فئات ({fields}) من دون مناطق سكان. اختر المناطق التي تحتوي عليها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Group grids are given without a population. Choose a population grid or areas too.</source>
        <translation>أُعطيت شبكات فئات من دون سكان. اختر أيضًا شبكة سكان أو مناطق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Two outputs would have one name among population, {names}. Rename the group fields or grids.</source>
        <translation>سيكون لمخرجين اسم واحد من بين population و {names}. غيّر أسماء حقول الفئات أو شبكاتها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>The total population is {total:g}. Give a number above 0, or none.</source>
        <translation>إجمالي السكان {total:g}. أعطِ عددًا أكبر من 0، أو لا تعطِ شيئًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>Weighting by volume needs the number of levels of “{name}”. Choose the levels field, or weight by area.</source>
        <translation>الترجيح بالحجم يتطلب عدد طوابق «{name}». اختر حقل الطوابق، أو رجّح بالمساحة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>The population given has no people, so it cannot be scaled to the total of {total:,.0f}. Check its field.</source>
        <translation>لا سكان في بيانات السكان المعطاة، فيتعذّر تعديلها إلى الإجمالي {total:,.0f}. افحص حقلها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>{given:,.0f} people were scaled to the total of {total:,.0f} (times {factor:.4f}).</source>
        <translation>عُدّل عدد السكان من {given:,.0f} إلى الإجمالي {total:,.0f} (مضروبًا في {factor:.4f}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>No population was given. The field population is not people: it holds floor area in m², which stands in for them. Shares and percentages made with it are shares of floor area.</source>
        <translation>لم تُعطَ بيانات سكان. فالحقل population ليس عدد سكان: بل يحتوي على المساحة الطابقية بالمتر المربع، وهي تحلّ محلّهم. والحصص والنسب المئوية المحسوبة به هي حصص من المساحة الطابقية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>No population was given. The field population is not people: each building counts as one, and shares and percentages made with it are shares of buildings.</source>
        <translation>لم تُعطَ بيانات سكان. فالحقل population ليس عدد سكان: كل مبنى يُحسب واحدًا، والحصص والنسب المئوية المحسوبة به هي حصص من المباني.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>The grid's values were taken as people per cell, not as people per km². A density gives wrong figures.</source>
        <translation>أُخذت قيم الشبكة على أنها عدد السكان لكل خلية، لا لكل كم². أما الكثافة فتعطي أرقامًا خاطئة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_to_buildings.py"/>
        <source>{n} of {all} buildings lie where no population is known; theirs is left empty (features {ids}).</source>
        <translation>{n} من أصل {all} من المباني تقع حيث لا يُعرف عدد السكان؛ وتُترك قيمها فارغة (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>Grid “{name}” has {n} cells below 0 (down to {lowest:g}): probably its “no data” value is not declared. Set it in the layer's properties (Transparency › Additional no data value) and save the raster with it.</source>
        <translation>في الشبكة «{name}» خلايا قيمتها أقل من 0 (عددها {n}، وأدناها {lowest:g}): ربما لم تُعلَن قيمة «no data» فيها. حدّدها في خصائص الطبقة (الشفافية › قيمة إضافية لانعدام البيانات) واحفظ الطبقة النقطية معها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>Grid “{name}” has no cell with data. Choose another raster or band.</source>
        <translation>لا توجد في الشبكة «{name}» أي خلية فيها بيانات. اختر طبقة نقطية أخرى أو نطاقًا لونيًا آخر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>Areas of “{name}” overlap: {n} buildings lie in more than one and belong to the first.</source>
        <translation>تتداخل مناطق «{name}»: تقع مبانٍ (عددها {n}) في أكثر من منطقة وتتبع الأولى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/city/population_zones.py"/>
        <source>None of the buildings of “{buildings}” lies within “{where}”. Check that both cover the same city and that their CRSs are right.</source>
        <translation>لا يقع أي مبنى من «{buildings}» ضمن «{where}». تحقّق من أن كليهما يغطي المدينة نفسها ومن صحة نظامي إسنادهما.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}” claims metres ({crs}), but its coordinates look like degrees ({xmin:.4f}, {ymin:.4f} to {xmax:.4f}, {ymax:.4f}). Assign EPSG:4326 to it (Layer properties › Source), then run again.</source>
        <translation>تدّعي الطبقة «{name}» أنها بالأمتار ({crs})، لكن إحداثياتها تبدو بالدرجات (من {xmin:.4f}، {ymin:.4f} إلى {xmax:.4f}، {ymax:.4f}). أسند إليها EPSG:4326 (خصائص الطبقة › المصدر)، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}”: latitude and longitude seem to be swapped, since only the other way round it lies where “{other}” does. Use “Swap X and Y coordinates” of the Processing toolbox on the one that is wrong, then run again.</source>
        <translation>الطبقة «{name}»: يبدو أن خط العرض وخط الطول مبدَّلان، فلا تقع حيث تقع «{other}» إلا بعكسهما. استعمل الأداة «Swap X and Y coordinates» من صندوق أدوات المعالجة على الطبقة الخاطئة، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}”: latitude and longitude are swapped (latitudes up to {value:.1f}). Use “Swap X and Y coordinates” of the Processing toolbox, then run again.</source>
        <translation>الطبقة «{name}»: خط العرض وخط الطول مبدَّلان (تصل خطوط العرض إلى {value:.1f}). استعمل الأداة «Swap X and Y coordinates» من صندوق أدوات المعالجة، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}” claims degrees ({crs}), but its coordinates reach {value:.0f}: they are metres. Assign the projected CRS the data was made in (Layer properties › Source), then run again.</source>
        <translation>تدّعي الطبقة «{name}» أنها بالدرجات ({crs})، لكن إحداثياتها تصل إلى {value:.0f}: فهي بالأمتار. أسند إليها نظام الإسناد الإحداثي المُسقَط الذي أُعدّت به البيانات (خصائص الطبقة › المصدر)، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>None of the layers ({names}) has a geometry, so there is nothing to measure. Check the inputs.</source>
        <translation>ليس لأيٍّ من الطبقات ({names}) شكل هندسي، فلا شيء للقياس. افحص المدخلات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layer “{name}”: its coordinates do not fit its CRS ({crs}). Assign the CRS the data was made in.</source>
        <translation>الطبقة «{name}»: لا تتفق إحداثياتها مع نظام إسنادها ({crs}). أسند إليها نظام الإسناد الذي أُعدّت به البيانات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/crs.py"/>
        <source>Layers “{streets}” and “{name}” do not overlap: they lie {km:.1f} km apart. Check that both are of the same city and have the right CRS.</source>
        <translation>لا تتداخل الطبقتان «{streets}» و «{name}»: المسافة بينهما {km:.1f} كم. تحقّق من أن كليهما للمدينة نفسها ومن صحة نظامي إسنادهما.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/errors.py"/>
        <source>“{path}” cannot be read ({reason}). Check your rights to the file and its folder.</source>
        <translation>تتعذّر قراءة «{path}» ({reason}). تحقّق من صلاحياتك على الملف ومجلده.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/errors.py"/>
        <source>“{path}” is empty (0 bytes). The download probably failed; get the file again.</source>
        <translation>«{path}» فارغ (0 بايت). ربما فشل التنزيل؛ احصل على الملف من جديد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}” has no coordinate reference system. Set it in the layer's properties (Source › Assigned CRS), then run again.</source>
        <translation>ليس للطبقة «{name}» نظام إسناد إحداثي. حدّده في خصائص الطبقة (المصدر › نظام الإسناد المُسنَد)، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}”: coordinates of features {ids} cannot be transformed from {crs}. The layer probably has the wrong CRS or swapped coordinates; correct it, then run again.</source>
        <translation>الطبقة «{name}»: يتعذّر تحويل إحداثيات المعالم {ids} من {crs}. ربما كان نظام إسناد الطبقة خاطئًا أو إحداثياتها مبدَّلة؛ صحّح ذلك، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}” is empty. Choose a layer with features, or check its filter and selection.</source>
        <translation>الطبقة «{name}» فارغة. اختر طبقة فيها معالم، أو افحص مرشّحها والتحديد فيها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/frame.py"/>
        <source>Layer “{name}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation>لا يوجد في الطبقة «{name}» الحقل «{field}». حقولها: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geometry.py"/>
        <source>“{name}”: {n} invalid geometries were repaired (features {ids}).</source>
        <translation>«{name}»: الأشكال الهندسية غير الصالحة التي جرى إصلاحها: {n} (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geometry.py"/>
        <source>Layer “{name}” has {n} features but none with a usable geometry of the type needed. Check the layer.</source>
        <translation>معالم الطبقة «{name}» (عددها {n}) ليس لأيٍّ منها شكل هندسي صالح من النوع المطلوب. افحص الطبقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geometry.py"/>
        <source>“{name}”: {n} features without a usable geometry were left out (features {ids}).</source>
        <translation>«{name}»: المعالم التي لا شكل هندسيًا صالحًا لها واستُبعدت: {n} (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/geopackage.py"/>
        <source>“{path}” could not be written: {reason}. Check that the disk is not full, that the folder can be written to and that no other program has the file locked. Earlier results are unchanged.</source>
        <translation>تعذّرت كتابة «{path}»: {reason}. تحقّق من أن القرص غير ممتلئ، وأن الكتابة في المجلد ممكنة، وألا يكون برنامج آخر قد قفل الملف. لم تتغيّر النتائج السابقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}” compares {given}, but must compare all dimensions ({dimensions}) or all indicators ({fields}).</source>
        <translation>الجدول «{path}» يقارن {given}، لكن يجب أن يقارن جميع الأبعاد ({dimensions}) أو جميع المؤشرات ({fields}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}”: comparisons are numbers above 0 (3, 0.5, 1/3). Correct these lines (line: value): {ids}.</source>
        <translation>الجدول «{path}»: المقارنات أعداد أكبر من 0 (3، 0.5، 1/3). صحّح هذه الأسطر (السطر: القيمة): {ids}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}” lacks the comparisons {pairs}.</source>
        <translation>تنقص الجدولَ «{path}» المقارناتُ {pairs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/ahp.py"/>
        <source>Table “{path}”: {pairs} are compared both ways, but one is not the reciprocal of the other (3 and 1/3).</source>
        <translation>الجدول «{path}»: {pairs} مقارَنة في الاتجاهين، لكن إحدى المقارنتين ليست مقلوب الأخرى (3 و 1/3).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>Left out, because they are empty or the same everywhere and so tell no place from another: {fields}.</source>
        <translation>استُبعدت لأنها فارغة أو متساوية في كل مكان فلا تميّز مكانًا من آخر: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>Table “{path}”: goalposts need “low” and “high” for {fields}. Give them, or choose another normalisation.</source>
        <translation>الجدول «{path}»: تحتاج طريقة القيم الحدّية (goalposts) إلى «low» و «high» للحقول {fields}. أعطِهما، أو اختر طريقة تطبيع أخرى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>Table “{path}”: counting deprivations needs a threshold for {fields}: “high” where a high value is the deprivation, “low” where a low one is.</source>
        <translation>الجدول «{path}»: يتطلب عدّ أوجه الحرمان عتبة للحقول {fields}: «high» حيث تكون القيمة المرتفعة هي الحرمان، و «low» حيث تكون المنخفضة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>{n} of {all} places have no score and no rank: fewer than {share:.4g} % of the {k} indicators are known there.</source>
        <translation>{n} من أصل {all} من الأماكن بلا درجة ولا رتبة: يُعرف فيها أقل من {share:.4g} % من المؤشرات (عددها {k}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>{n} places are scored without all indicators; “availability” says how many are known.</source>
        <translation>الأماكن التي لها درجة من دون جميع المؤشرات: {n}؛ ويبيّن «availability» كم منها معروف.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>The highest score counts: weights play no part in it.</source>
        <translation>تُحسب أعلى درجة: ولا دور للأوزان فيها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>rank_p05 to rank_p95 hold nine of ten ranks of {draws} draws with weights up to {noise:g} % higher or lower. They show how much rests on the choices; they are not confidence intervals.</source>
        <translation>تضم rank_p05 إلى rank_p95 تسع رتب من كل عشر في {draws} من السحوبات العشوائية بأوزان أعلى أو أدنى بما لا يتجاوز {noise:g} %. وهي تبيّن مقدار ما يتوقف على الاختيارات؛ وليست فترات ثقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/index.py"/>
        <source>The pairwise comparisons contradict each other: their consistency ratio is {ratio:.2f}, and up to {limit:.2f} is commonly accepted. Look for comparisons that go round in a circle.</source>
        <translation>المقارنات الزوجية متناقضة: نسبة اتساقها {ratio:.2f}، والمقبول عمومًا لا يتجاوز {limit:.2f}. ابحث عن مقارنات تدور في حلقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: the direction in lines {ids} must be higher (a high value gives a high score) or lower.</source>
        <translation>الجدول «{path}»: يجب أن يكون الاتجاه في الأسطر {ids} هو higher (القيمة المرتفعة تعطي درجة مرتفعة) أو lower.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: the weights in lines {ids} are negative. Use 0 or more.</source>
        <translation>الجدول «{path}»: الأوزان في الأسطر {ids} سالبة. استعمل 0 أو أكثر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: in lines {ids} “low” must be below “high”.</source>
        <translation>الجدول «{path}»: في الأسطر {ids} يجب أن تكون «low» أقل من «high».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: lines {ids} are normalised by goalposts and need “low” and “high”.</source>
        <translation>الجدول «{path}»: الأسطر {ids} مطبَّعة بطريقة القيم الحدّية (goalposts) وتحتاج إلى «low» و «high».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Table “{path}”: write the category scores in lines {ids} as word=score;word=score.</source>
        <translation>الجدول «{path}»: اكتب درجات الفئات في الأسطر {ids} بالصيغة word=score;word=score.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Layer “{name}” has no field {lacking}, which table “{path}” names. Its fields are: {fields}. Correct the table, or join what is lacking to the layer.</source>
        <translation>لا يوجد في الطبقة «{name}» الحقل {lacking} الوارد في الجدول «{path}». حقولها: {fields}. صحّح الجدول، أو اربط ما ينقص بالطبقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Layer “{name}”: “{field}” is not a number in features {ids} ({values}). Correct them, name them in “missing_values”, or give the words a score in “category_scores”.</source>
        <translation>الطبقة «{name}»: «{field}» ليس عددًا في المعالم {ids} ({values}). صحّحها، أو اذكرها في «missing_values»، أو أعطِ الكلمات درجة في «category_scores».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/indicators.py"/>
        <source>Layer “{name}”: “{field}” has categories without a score: {values} (features {ids}). Add them to “category_scores”, or to “missing_values”.</source>
        <translation>الطبقة «{name}»: في «{field}» فئات بلا درجة: {values} (المعالم: {ids}). أضفها إلى «category_scores»، أو إلى «missing_values».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/weights.py"/>
        <source>Weights from pairwise comparisons (ahp) need the table of comparisons. Give it, or choose other weights.</source>
        <translation>الأوزان المستمدة من المقارنات الزوجية (ahp) تحتاج إلى جدول المقارنات. أعطِه، أو اختر أوزانًا أخرى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/indices/weights.py"/>
        <source>Table “{path}”: all weights of {dimensions} are 0. Give one of them a weight above 0.</source>
        <translation>الجدول «{path}»: جميع أوزان {dimensions} تساوي 0. أعطِ أحدها وزنًا أكبر من 0.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/io.py"/>
        <source>“{path}” has no layer “{layer}”. Its layers are: {layers}.</source>
        <translation>لا توجد في «{path}» الطبقة «{layer}». طبقاته: {layers}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/io.py"/>
        <source>“{path}” cannot be opened as a layer: {reason}</source>
        <translation>يتعذّر فتح «{path}» كطبقة: {reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>Layer “{name}”: features {ids} are larger than 1 ha, so nobody knows where in them people live. Spread the people over buildings with “Population to buildings” (populationtobuildings) first.</source>
        <translation>الطبقة «{name}»: المعالم {ids} أكبر من 1 هكتار، فلا يُعرف أين يقيم السكان فيها. وزّع السكان أولًا على المباني بالخطوة «توزيع السكان على المباني» (populationtobuildings).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>“{name}”: {n} buildings are larger than 1 ha (features {ids}); the people in each count at one point.</source>
        <translation>«{name}»: المباني التي تتجاوز مساحتها 1 هكتار: {n} (المعالم: {ids})؛ ويُحسب سكان كل منها عند نقطة واحدة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>No population field is chosen: each feature counts as one person.</source>
        <translation>لم يُختر حقل سكان: يُحسب كل معلم شخصًا واحدًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>Not measured for {groups}: their share of the people is the same everywhere, as when it is known for the whole city only, so they show no difference between places.</source>
        <translation>غير مقيس للفئات السكانية {groups}: نسبتها من السكان متساوية في كل مكان، كما هي الحال حين تُعرف للمدينة كلها فقط، فلا تُظهر أي فرق بين الأماكن.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>“{name}”: the field {field} is empty in {n} of {all} features; taken as 0 people.</source>
        <translation>«{name}»: الحقل {field} فارغ في {n} من أصل {all} من المعالم؛ وأُخذ على أنه 0 من السكان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>“{name}”: {group} are more than all people ({field}) in {n} features ({ids}). Check whether both fields are right.</source>
        <translation>«{name}»: عدد المعالم التي تكون فيها الفئة {group} أكبر من مجموع السكان ({field}): {n} (المعالم: {ids}). تحقّق من صحة الحقلين.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>Nobody of layer “{population}” lies in an area of “{areas}”. Check that both are of the same city and have the right CRS.</source>
        <translation>لا يقع أحد من الطبقة «{population}» في أي منطقة من «{areas}». تحقّق من أن كليهما للمدينة نفسها ومن صحة نظامي إسنادهما.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>{features} features where people may live lie outside “{areas}” and are not counted.</source>
        <translation>عدد المعالم التي قد يسكنها الناس وتقع خارج «{areas}» ولا تُحتسب: {features}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/located_people.py"/>
        <source>{n:.0f} people ({features} features) live outside “{areas}” and are not counted.</source>
        <translation>يقيم {n:.0f} من السكان (عدد المعالم: {features}) خارج «{areas}» ولا يُحسبون.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>Layer “{name}”: none of its {n} streets is walkable according to the field walkable or access. Check that field, or choose a layer with streets for walking.</source>
        <translation>الطبقة «{name}»: لا يصلح للسير أيٌّ من شوارعها (عددها {n}) بحسب الحقل walkable أو access. افحص ذلك الحقل، أو اختر طبقة فيها شوارع للسير.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>“{name}”: {n} streets closed to walkers were left out.</source>
        <translation>«{name}»: الشوارع المغلقة أمام المشاة التي استُبعدت: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>“{name}”: {n} street ends were joined to the street within {tolerance_m:g} m of them.</source>
        <translation>«{name}»: نهايات الشوارع التي وُصلت بالشارع الواقع ضمن {tolerance_m:g} م منها: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>Layer “{name}” has no connected part long enough to walk on: the longest measures {longest_m:.0f} m, at least {minimum_m:g} m are needed. Streets join where they share a vertex: raise the join tolerance or join crossings if they were drawn without, or lower the smallest connected part that counts.</source>
        <translation>لا يوجد في الطبقة «{name}» جزء متصل طويل بما يكفي للسير فيه: طول أطولها {longest_m:.0f} م، والحد الأدنى المطلوب {minimum_m:g} م. تتصل الشوارع حيث تشترك في رأس: ارفع هامش سماح الوصل أو صِل التقاطعات إذا رُسمت بلا رؤوس مشتركة، أو خفّض طول أصغر جزء متصل محسوب.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/network/streets.py"/>
        <source>“{name}”: {km:.1f} km of streets in connected parts shorter than {minimum_m:g} m were not used.</source>
        <translation>«{name}»: {km:.1f} كم من الشوارع في أجزاء متصلة أقصر من {minimum_m:g} م لم تُستعمل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}”: the field “{field}” is not a number in features {ids}. Correct them or leave them empty, then run again.</source>
        <translation>الطبقة «{name}»: الحقل «{field}» ليس عددًا في المعالم {ids}. صحّح القيم أو اتركها فارغة، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}” has no field “{field}”. Choose the field that holds the people.</source>
        <translation>لا يوجد في الطبقة «{name}» الحقل «{field}». اختر الحقل الذي يحتوي على عدد السكان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>Layer “{name}”: the field “{field}” is negative in features {ids}. There are no negative people: correct them or leave them empty, then run again.</source>
        <translation>الطبقة «{name}»: الحقل «{field}» سالب في المعالم {ids}. لا يكون عدد السكان سالبًا: صحّح القيم أو اتركها فارغة، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>{n} areas have no people: their square metres per person are unknown.</source>
        <translation>المناطق الخالية من السكان: {n}؛ والأمتار المربعة للشخص الواحد فيها غير معروفة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>The population of “{name}” is not people: it is floor area in m² that stands in for them. Read percentages of people as percentages of floor area.</source>
        <translation>بيانات السكان في «{name}» ليست عدد سكان: بل مساحة طابقية بالمتر المربع تحلّ محلّهم. اقرأ نسب السكان المئوية على أنها نسب من المساحة الطابقية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/people.py"/>
        <source>The population of “{name}” is not people: each building counts as one. Read percentages of people as percentages of buildings.</source>
        <translation>بيانات السكان في «{name}» ليست عدد سكان: كل مبنى يُحسب واحدًا. اقرأ نسب السكان المئوية على أنها نسب من المباني.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>The catchment area is for drawing only; nobody is counted by it.</source>
        <translation>نطاق التغطية للرسم فقط؛ ولا يُحسب به أحد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>The walking distance ({name}) must be above 0 m; {value:g} was given.</source>
        <translation>يجب أن تكون مسافة السير ({name}) أكبر من 0 م؛ القيمة المعطاة {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>Nobody lives within {max_snap_m:g} m of a street of “{streets}” that is connected to others, so nobody is served. Check that the street layer covers the places where people live.</source>
        <translation>لا يقيم أحد ضمن {max_snap_m:g} م من شارع في «{streets}» متصل بغيره، فلا يُخدم أحد. تحقّق من أن طبقة الشوارع تغطي الأماكن التي يقيم فيها السكان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>{n} features where people may live are not reached and count as not served: {off_street} lie farther than {max_snap_m:g} m from a usable street, from {no_way} no way leads to a place.</source>
        <translation>عدد المعالم التي قد يسكنها الناس ولا يمكن الوصول منها، وتُحسب غير مخدومة: {n}؛ منها على بُعد يزيد على {max_snap_m:g} م من شارع صالح للاستخدام: {off_street}، ومنها ما لا يؤدي منه أي طريق إلى مكان: {no_way}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>{people:.0f} people ({n} features) are not reached and count as not served: {off_street} features lie farther than {max_snap_m:g} m from a usable street, from {no_way} no way leads to a place.</source>
        <translation>لا يصل {people:.0f} من السكان (عدد المعالم: {n}) إلى أي مكان ويُحسبون غير مخدومين: منها معالم أبعد من {max_snap_m:g} م عن شارع صالح (عددها {off_street})، ومعالم لا يؤدي منها أي طريق إلى مكان (عددها {no_way}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/access_result.py"/>
        <source>“{name}”: {n} features have no usable street within {max_snap_m:g} m and serve nobody outside them (features {ids}).</source>
        <translation>«{name}»: المعالم التي لا يوجد لها شارع صالح ضمن {max_snap_m:g} م ولا تخدم أحدًا خارجها: {n} (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}”: the field {field} of features {ids} holds {values}, which is none of {known}; an unknown access counts as unknown, an unknown status as potential. Run the open space inventory to set them.</source>
        <translation>«{name}»: في الحقل {field} للمعالم {ids} القيم {values}، وليست من {known}؛ والوصول غير المعروف يُحسب unknown، والحالة غير المعروفة تُحسب potential. شغّل جرد الفضاءات المفتوحة لتحديدهما.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}” has no field status: all its public spaces count, and how many were verified is not known.</source>
        <translation>لا يوجد في «{name}» الحقل status: تُحسب جميع فضاءاتها العامة، ولا يُعرف كم منها جرى التحقق منه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}” has no field access: all its spaces count as open to the public.</source>
        <translation>لا يوجد في «{name}» الحقل access: تُحسب جميع فضاءاتها مفتوحة للعموم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>“{name}” has neither of the fields access and status: all its spaces count as open public space, and how many were verified is not known.</source>
        <translation>لا يوجد في «{name}» أيٌّ من الحقلين access و status: تُحسب جميع فضاءاتها فضاءات عامة مفتوحة، ولا يُعرف كم منها جرى التحقق منه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/counted_spaces.py"/>
        <source>{counted} of {n} spaces of “{name}” count as open public space. Not counted: {closed} not open to the public or charging a fee, {unknown} of unknown access, {check} still to be checked, {rejected} rejected, {small} smaller than {min_area_m2:g} m² or without a geometry.</source>
        <translation>تُحسب {counted} من أصل {n} من فضاءات «{name}» فضاءات عامة مفتوحة. غير المحسوبة: غير مفتوحة للعموم أو برسم دخول: {closed}؛ الوصول إليها غير معروف: {unknown}؛ لم تُراجَع بعد: {check}؛ مرفوضة: {rejected}؛ أصغر من {min_area_m2:g} م² أو بلا شكل هندسي: {small}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>Deprivation is not known in {n} areas; the concentration index leaves them out.</source>
        <translation>الحرمان غير معروف في بعض المناطق (عددها {n})؛ ويستبعدها مؤشر التركّز.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>Deprivation is not known in {n} areas with {pct:.1f} percent of the people; the concentration index leaves them out.</source>
        <translation>الحرمان غير معروف في بعض المناطق (عددها {n}) التي تضم {pct:.1f} في المائة من السكان؛ ويستبعدها مؤشر التركّز.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>Where deprivation is known nobody has any supply: the concentration index is unknown.</source>
        <translation>حيث يُعرف الحرمان ليس لأحد شيء من المتاح: مؤشر التركّز غير معروف.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>All areas are equally deprived: the concentration index of 0 tells nothing.</source>
        <translation>الحرمان متساوٍ في جميع المناطق: مؤشر التركّز 0 لا يدل على شيء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>“{name}”: {n} areas without people are left out, with a supply of {supply:g} (features {ids}).</source>
        <translation>«{name}»: المناطق الخالية من السكان التي استُبعدت: {n}، والمتاح فيها {supply:g} (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>“{name}”: {n} areas whose people or supply are not known are left out, with {people:,.0f} people and a supply of {supply:g} (features {ids}).</source>
        <translation>«{name}»: المناطق التي لا يُعرف سكانها أو المتاح فيها واستُبعدت: {n}، وعدد سكانها {people:,.0f} والمتاح فيها {supply:g} (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/equity_notes.py"/>
        <source>The areas overlap by {pct:.1f} percent: people and supply there count in each of them.</source>
        <translation>تتداخل المناطق بنسبة {pct:.1f} في المائة: ويُحسب السكان والمتاح هناك في كل منها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>No classified land of “{uses}” lies in “{areas}”. Check that they show the same city and that both layers have the right CRS.</source>
        <translation>لا تقع أي أرض مصنّفة من «{uses}» في «{areas}». تحقّق من أنهما يُظهران المدينة نفسها ومن صحة نظام إسناد الطبقتين.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>The mix is measured in areas or in cells: give areas, or a cell size.</source>
        <translation>يُقاس التنوّع في مناطق أو في خلايا: أعطِ مناطق، أو حجم خلية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Choose the field of “{name}” that holds the class of land use.</source>
        <translation>اختر حقل «{name}» الذي يحتوي على فئة استعمال الأرض.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Layer “{name}”: the field “{field}” names no class of land use. Choose another field.</source>
        <translation>الطبقة «{name}»: لا يسمّي الحقل «{field}» أي فئة من استعمالات الأراضي. اختر حقلًا آخر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Layer “{name}”: the field “{field}” has {n} different values; at most {most} classes are told apart. Choose the field with the class, or group the classes first.</source>
        <translation>الطبقة «{name}»: عدد القيم المختلفة في الحقل «{field}» هو {n}؛ ولا يُميَّز أكثر من {most} من الفئات. اختر الحقل الذي يحتوي على الفئة، أو اجمع الفئات أولًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Layer “{name}” has {found} classes, more than the {n} of the score: {names}. Group them, or give a larger number.</source>
        <translation>عدد فئات الطبقة «{name}» هو {found}، أي أكثر من فئات الدرجة البالغة {n}: {names}. اجمعها، أو أعطِ عددًا أكبر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>“{name}” has {found} classes: {names}. A score of 100 means that {n} classes have the same share.</source>
        <translation>عدد فئات «{name}» هو {found}: {names}. الدرجة 100 تعني أن {n} من الفئات لها الحصة نفسها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>With a single class there is nothing to mix: without a score.</source>
        <translation>مع فئة واحدة لا تنوّع يُقاس: بلا درجة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>{pct:.1f} percent of the land has no class. The mix is that of the rest; shares are of all land.</source>
        <translation>{pct:.1f} في المائة من الأرض بلا فئة. والتنوّع هو تنوّع الباقي؛ أما الحصص فمن كامل الأرض.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/land_use_mix.py"/>
        <source>Classes overlap on {pct:.1f} percent of the land, which counts in each of them. Check “{name}” for polygons drawn over each other.</source>
        <translation>تتداخل الفئات على {pct:.1f} في المائة من الأرض، وتُحسب في كل منها. افحص «{name}» بحثًا عن مضلّعات مرسومة فوق بعضها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Checking the spaces</source>
        <translation>يجري فحص الفضاءات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Areas were measured in {crs}.</source>
        <translation>قيست المساحات بنظام {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Carrying over what was decided before</source>
        <translation>تُنقل القرارات السابقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Merging touching spaces</source>
        <translation>يجري دمج الفضاءات المتلامسة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Measuring open land</source>
        <translation>يجري قياس الأرض المفتوحة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>“{name}”: {n} spaces are drawn twice and counted once (features {ids} repeat features {of}).</source>
        <translation>«{name}»: الفضاءات المرسومة مرتين والمحسوبة مرة واحدة: {n} (المعالم {ids} تكرر المعالم {of}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>{n} pairs of spaces overlap, {different} of them of different kinds, for example {examples}. Their land counts once in hectares and percentages.</source>
        <translation>أزواج الفضاءات المتداخلة: {n}، منها مختلفة النوع: {different}، مثل {examples}. وتُحسب أرضها مرة واحدة في الهكتارات والنسب المئوية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/open_space_inventory.py"/>
        <source>Spaces by kind (in brackets those that count): {kinds}.</source>
        <translation>الفضاءات حسب النوع (وبين قوسين المحسوبة منها): {kinds}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/people_served.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden in {n} areas (field suppressed).</source>
        <translation>الأعداد التي تقل عن {minimum:g} من السكان، وما قد يكشفها، مخفية في بعض المناطق (عددها {n}) (الحقل suppressed).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>Distances measured in {crs}.</source>
        <translation>قيست المسافات بنظام {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>None of the {n} spaces of “{name}” counts as open public space, so nobody is served. Set access and status with the open space inventory, or count spaces of unknown access or still to be checked.</source>
        <translation>لا يُحسب أيٌّ من فضاءات «{name}» (عددها {n}) فضاءً عامًا مفتوحًا، فلا أحد مخدوم. حدّد access و status بجرد الفضاءات المفتوحة، أو احسب الفضاءات التي لا يُعرف الوصول إليها أو التي لم تُراجَع بعد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>“{name}”: {n} spaces have no catchment in the table of size classes and serve nobody (features {ids}).</source>
        <translation>«{name}»: الفضاءات التي لا نطاق تغطية لها في جدول فئات الحجم ولا تخدم أحدًا: {n} (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>Each space serves up to the distance of its size class: {distances} m.</source>
        <translation>يخدم كل فضاء حتى مسافة فئة حجمه: {distances} م.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_access.py"/>
        <source>“{name}”: {n} spaces are drawn again where another is (features {ids}). This changes no distance.</source>
        <translation>«{name}»: الفضاءات المرسومة من جديد حيث يوجد فضاء آخر: {n} (المعالم: {ids}). لا يغيّر ذلك أي مسافة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>No area of “{name}” has people in “{population}” and a known “{supply}”, so there is nothing to compare. Check both fields.</source>
        <translation>لا توجد في «{name}» منطقة فيها سكان في «{population}» وقيمة معروفة في «{supply}»، فلا شيء للمقارنة. افحص الحقلين.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden in {n} areas (field suppressed); on the Lorenz curve these areas are one, the curve by deprivation leaves them out.</source>
        <translation>الأعداد التي تقل عن {minimum:g} من السكان، وما قد يكشفها، مخفية في بعض المناطق (عددها {n}) (الحقل suppressed)؛ وتظهر هذه المناطق على منحنى لورنز منطقة واحدة، ويستبعدها المنحنى حسب الحرمان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Choose the field of “{name}” that holds the supply.</source>
        <translation>اختر حقل «{name}» الذي يحتوي على المتاح.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Choose the field of “{name}” that holds the people.</source>
        <translation>اختر حقل «{name}» الذي يحتوي على عدد السكان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>Layer “{name}”: the supply in “{field}” is negative in features {ids}. Nobody has less than nothing: correct these values or leave them empty, then run again.</source>
        <translation>الطبقة «{name}»: المتاح في «{field}» سالب في المعالم {ids}. لا يملك أحد أقل من لا شيء: صحّح هذه القيم أو اتركها فارغة، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>“{name}”: nobody has any of it, so nothing is spread unequally.</source>
        <translation>«{name}»: ليس لأحد شيء منه، فلا تفاوت في التوزيع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>“{name}” has one area with people, so there is nothing to compare: a Gini of 0 tells nothing. Give neighbourhoods, or make areas.</source>
        <translation>توجد في «{name}» منطقة واحدة فيها سكان، فلا شيء للمقارنة: معامل جيني 0 لا يدل على شيء. أعطِ أحياء، أو أنشئ مناطق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_equity.py"/>
        <source>The 40 percent of the people who have least have nothing, so the Palma ratio is unknown.</source>
        <translation>ليس لدى الأقل حظًا من السكان البالغين 40 في المائة شيء، فنسبة بالما غير معروفة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>“{name}”: {n} spaces have no identifier and so no answers (features {ids}).</source>
        <translation>«{name}»: الفضاءات التي لا معرِّف لها فلا إجابات لها: {n} (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>“{name}”: {n} spaces share an identifier with another and have the same answers (spaces {ids}).</source>
        <translation>«{name}»: الفضاءات التي تشترك مع غيرها في المعرِّف ولها الإجابات نفسها: {n} (الفضاءات: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>The scoring is the plugin's own: 0 is worst, 100 best, as the table of questions says. {n} of {all} spaces have answers.</source>
        <translation>طريقة التقييم خاصة بالملحق: 0 هو الأسوأ و 100 الأفضل، كما يبيّن جدول الأسئلة. {n} من أصل {all} من الفضاءات لها إجابات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>Scores of {n} spaces that fewer than {minimum:g} people stand behind, and what would give them away, are left empty.</source>
        <translation>درجات الفضاءات التي يستند إليها أقل من {minimum:g} من الأشخاص (عددها {n})، وما قد يكشفها، تُركت فارغة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_quality.py"/>
        <source>No space has that many answers. Where surveyors filled in the forms rather than people who were asked, one form a space is enough: set the smallest number of answers to 1.</source>
        <translation>ليس لأي فضاء هذا العدد من الإجابات. إذا كان القائمون بالمسح هم من عبّأ الاستمارات لا أشخاص سُئلوا، كفت استمارة واحدة لكل فضاء: اجعل الحد الأدنى لعدد الإجابات 1.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>The denominator is the built-up extent, but no built-up layer is given. Give one, or choose “city”.</source>
        <translation>المقام هو نطاق المنطقة المبنية، لكن لم تُعطَ طبقة له. أعطِ طبقة، أو اختر «city».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>No counted open space of “{spaces}” and no street of “{streets}” lies in “{areas}”. Check that they show the same city and that their CRSs are right.</source>
        <translation>لا يقع أي فضاء مفتوح محسوب من «{spaces}» ولا أي شارع من «{streets}» في «{areas}». تحقّق من أنها تُظهر المدينة نفسها ومن صحة نظم إسنادها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>Shares are of the built-up extent within the areas.</source>
        <translation>الحصص محسوبة من نطاق المنطقة المبنية داخل المناطق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_share.py"/>
        <source>Shares are of all land within the municipal boundary, as the areas give it. Where the areas are an urban extent, say so beside the figure.</source>
        <translation>الحصص محسوبة من كامل الأرض داخل الحدود البلدية كما تعطيها المناطق. وإذا كانت المناطق نطاقًا حضريًا فاذكر ذلك إلى جانب الرقم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_sites.py"/>
        <source>Layer “{name}”: the field “{field}” adds up to 0, so there is nobody to choose sites for. Choose another field, or check its values.</source>
        <translation>الطبقة «{name}»: مجموع الحقل «{field}» يساوي 0، فلا أحد تُختار له مواقع. اختر حقلًا آخر، أو افحص قيمه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/public_space_sites.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden for {n} sites (field suppressed).</source>
        <translation>الأعداد التي تقل عن {minimum:g} من السكان، وما قد يكشفها، مخفية لبعض المواقع (عددها {n}) (الحقل suppressed).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: a dimension cannot be called “{name}”, the name of the score of all dimensions (lines {ids}). Call it something else.</source>
        <translation>الجدول «{table}»: لا يجوز تسمية بُعد «{name}»، فهو اسم درجة جميع الأبعاد (الأسطر: {ids}). سمّه باسم آخر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: column “{column}” runs from 0 (worst) to 100 (best), but not in lines {ids}. Correct them.</source>
        <translation>الجدول «{table}»: تتدرج قيم العمود «{column}» من 0 (الأسوأ) إلى 100 (الأفضل)، لكن ليس في الأسطر {ids}. صحّحها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: the weight is negative in lines {ids}. Correct it.</source>
        <translation>الجدول «{table}»: الوزن سالب في الأسطر {ids}. صحّحه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: line {line} repeats the answer “{answer}” of question “{question}”. Keep one of each.</source>
        <translation>الجدول «{table}»: يكرر السطر {line} الإجابة «{answer}» عن السؤال «{question}». أبقِ واحدة منها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: the range “{answer}” of line {line} does not run from a smaller to a larger number (one with score_to needs both). Write it as 1..5.</source>
        <translation>الجدول «{table}»: المجال «{answer}» في السطر {line} لا يمتد من عدد أصغر إلى عدد أكبر (والمجال الذي له score_to يحتاج إليهما معًا). اكتبه بالصيغة 1..5.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Table “{table}”: question “{question}” has different values of “{column}” (lines {ids}). Give it one.</source>
        <translation>الجدول «{table}»: للسؤال «{question}» قيم مختلفة في «{column}» (الأسطر: {ids}). أعطِه قيمة واحدة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/quality_questions.py"/>
        <source>Layer “{name}”: question “{question}” may be any of the fields {fields}. Write the whole name of the right one into the table of questions.</source>
        <translation>الطبقة «{name}»: قد يكون السؤال «{question}» أيًّا من الحقول {fields}. اكتب الاسم الكامل للحقل الصحيح في جدول الأسئلة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>Table “{table}”: a walking distance must be above 0 m, but is not in lines {ids}.</source>
        <translation>الجدول «{table}»: يجب أن تكون مسافة السير أكبر من 0 م، وليست كذلك في الأسطر {ids}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>“{name}”: {n} facilities of the classes {classes} are not in the table of distances and serve up to {distance_m:g} m.</source>
        <translation>«{name}»: المرافق من الفئات {classes} (عددها {n}) غير واردة في جدول المسافات وتخدم حتى {distance_m:g} م.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>Walking distance by class: {distances}.</source>
        <translation>مسافة السير على الأقدام حسب الفئة: {distances}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>“{name}”: the field {field} is empty for {n} facilities (features {ids}): their capacity is not known. The supply per person leaves them out: a least figure near them, and empty where no other facility reaches.</source>
        <translation>«{name}»: الحقل {field} فارغ لبعض المرافق (عددها {n}) (المعالم: {ids}): سعتها غير معروفة. ولا يشملها المتاح للشخص الواحد: فهو حدّ أدنى بالقرب منها، وفارغ حيث لا يصل مرفق آخر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/service_access.py"/>
        <source>“{name}”: {n} facilities reach nobody; their capacity of {supply:g} is in no supply ratio (features {ids}).</source>
        <translation>«{name}»: المرافق التي لا تصل إلى أحد: {n}؛ وسعتها البالغة {supply:g} لا تدخل في أي نسبة للمتاح (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>“{name}”: {n} candidates are drawn again where another is (features {ids}). A site and its double serve the same people, who count once.</source>
        <translation>«{name}»: المواقع المرشَّحة المرسومة من جديد حيث يوجد موقع آخر: {n} (المعالم: {ids}). يخدم الموقع ونسخته السكان أنفسهم، ويُحسبون مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>“{name}”: {n} candidates overlap each other (features {ids}). Each is a site of its own; people near several count once.</source>
        <translation>«{name}»: المواقع المرشَّحة المتداخلة فيما بينها: {n} (المعالم: {ids}). كل منها موقع قائم بذاته؛ والسكان القريبون من عدة مواقع يُحسبون مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>“{name}”: {n} candidates overlap open spaces of “{existing}” (features {ids}). They stay in the choice, but people whom those spaces serve already are never counted as newly served.</source>
        <translation>«{name}»: المواقع المرشَّحة المتداخلة مع فضاءات مفتوحة من «{existing}»: {n} (المعالم: {ids}). تبقى ضمن الاختيار، لكن السكان الذين تخدمهم تلك الفضاءات أصلًا لا يُحسبون أبدًا مخدومين حديثًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>Chosen sites of rank {ranks} overlap each other on the ground: build on one, or on the part that is free.</source>
        <translation>المواقع المختارة ذات الرتب {ranks} متداخلة على الأرض: أقِم الفضاء على أحدها، أو على الجزء الخالي.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_candidates.py"/>
        <source>{n} of the chosen sites bring nobody within reach who was not already (features {ids}); they only make up the number.</source>
        <translation>المواقع المختارة التي لا تُدخل ضمن مسافة الوصول أحدًا لم يكن ضمنها من قبل: {n} (المعالم: {ids})؛ وهي تكمل العدد فقط.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The number of sites must be 1 or more; {n} was given.</source>
        <translation>يجب أن يكون عدد المواقع 1 أو أكثر؛ العدد المعطى {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The share to reach must be above 0 % and at most 100 %; {value:g} was given.</source>
        <translation>يجب أن تكون النسبة المستهدفة أكبر من 0 % ولا تتجاوز 100 %؛ القيمة المعطاة {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The time limit must be above 0 seconds; {value:g} was given.</source>
        <translation>يجب أن يكون الحد الزمني أكبر من 0 ثانية؛ القيمة المعطاة {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The method must be one of {known}; “{value}” was given.</source>
        <translation>يجب أن تكون المنهجية إحدى {known}؛ القيمة المعطاة «{value}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Sites are chosen and ranked, and a target is measured, by the field “{field}”; newly_served and the shares served count everyone.</source>
        <translation>تُختار المواقع وتُرتَّب، ويُقاس الهدف، بحسب الحقل «{field}»؛ أما newly_served ونسب المخدومين فتشمل الجميع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Choosing among {n} sites, for {limit:g} seconds at most</source>
        <translation>يجري الاختيار من بين المواقع (عددها {n})، ومدته القصوى بالثواني: {limit:g}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>A share to reach is given ({target:g} %): it decides how many sites there are, and the number of sites ({n}) is not used.</source>
        <translation>أُعطيت نسبة مستهدفة ({target:g} %): فهي التي تحدد عدد المواقع، ولا يُستعمل عدد المواقع المعطى ({n}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>{target:g} % are served already by the spaces that exist: no site is needed.</source>
        <translation>تخدم الفضاءات القائمة بالفعل {target:g} %: لا حاجة إلى أي موقع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>{asked} sites are asked for, but “{name}” has {n} candidates: all of them are chosen.</source>
        <translation>عدد المواقع المطلوبة {asked}، لكن عدد المواقع المرشَّحة في «{name}» هو {n}: فاختيرت كلها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The target of {target:g} % cannot be reached: all {n} candidates of “{name}” together bring it from {before:.2f} % to {most:.2f} %. Choose a lower target, a longer walking distance, or more candidates.</source>
        <translation>يتعذّر بلوغ الهدف {target:g} %: المواقع المرشَّحة في «{name}» (عددها {n}) ترفع النسبة مجتمعةً من {before:.2f} % إلى {most:.2f} %. اختر هدفًا أدنى، أو مسافة سير أطول، أو مواقع مرشَّحة أكثر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Chosen one after another (greedy): no choice of as many sites can do better by more than {gap:.2f} % of the best (bound of the linear programme).</source>
        <translation>اختيرت واحدًا تلو الآخر (greedy): لا يمكن لأي اختيار بعدد المواقع نفسه أن يكون أفضل بأكثر من {gap:.2f} % من الأفضل (حدّ البرنامج الخطي).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Proved: no other choice of as many sites newly serves more.</source>
        <translation>ثابت: لا يخدم أي اختيار آخر بعدد المواقع نفسه عددًا أكبر من السكان حديثًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The search ended at the time limit of {limit:g} seconds. This is the best choice found; it is proved to lie at most {gap:.2f} % below the best there is. A longer time limit may close the gap.</source>
        <translation>انتهى البحث عند الحد الزمني بالثواني: {limit:g}. هذا أفضل اختيار وُجد؛ وقد ثبت أنه لا يقل عن أفضل ما يوجد بأكثر من {gap:.2f} %. وقد يسدّ حدٌّ زمني أطول هذه الفجوة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Proved: fewer than {n} sites do not reach {target:g} %.</source>
        <translation>ثابت: عدد من المواقع أقل من {n} لا يبلغ {target:g} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The search ended at the time limit of {limit:g} seconds: {n} sites reach {target:g} %, and at least {least} are needed. A longer time limit may close the gap.</source>
        <translation>انتهى البحث عند الحد الزمني بالثواني: {limit:g}. عدد المواقع الذي يبلغ {target:g} % هو {n}، والعدد اللازم لا يقل عن {least}. وقد يسدّ حدٌّ زمني أطول هذه الفجوة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>Chosen one after another (greedy): {n} sites reach {target:g} %, and at least {least} are needed (bound of the linear programme).</source>
        <translation>اختيرت واحدًا تلو الآخر (greedy): عدد المواقع الذي يبلغ {target:g} % هو {n}، والعدد اللازم لا يقل عن {least} (حدّ البرنامج الخطي).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_choice.py"/>
        <source>The package scipy of this QGIS is older than 1.9 and cannot finish the search. This is the best choice found; it is proved to lie at most {gap:.2f} % from the best there is.</source>
        <translation>حزمة scipy في نسخة QGIS هذه أقدم من 1.9 ولا تستطيع إتمام البحث. هذا أفضل اختيار وُجد؛ وقد ثبت أنه لا يبعد عن أفضل ما يوجد بأكثر من {gap:.2f} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_reach.py"/>
        <source>Walking from each candidate site</source>
        <translation>يجري حساب السير من كل موقع مرشَّح</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_reach.py"/>
        <source>Layer “{name}” is empty: nobody has a public space yet.</source>
        <translation>الطبقة «{name}» فارغة: ليس لأحد فضاء عام بعد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/site_reach.py"/>
        <source>{people:.0f} people ({n} features) live farther than {max_snap_m:g} m from a usable street: a site serves them only where they live inside it. They count as not served.</source>
        <translation>يقيم {people:.0f} من السكان (عدد المعالم: {n}) على مسافة أبعد من {max_snap_m:g} م من شارع صالح: ولا يخدمهم موقع إلا إذا كانوا يقيمون داخله. ويُحسبون غير مخدومين.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>{n} rejected spaces stay in the layer but in no number.</source>
        <translation>الفضاءات المرفوضة التي تبقى في الطبقة ولا تدخل في أي عدد: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>No space of “{spaces}” lies in “{areas}”. Check that both show the same city and that their CRSs are right.</source>
        <translation>لا يقع أي فضاء من «{spaces}» في «{areas}». تحقّق من أن كليهما يُظهر المدينة نفسها ومن صحة نظامي إسنادهما.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>{n} spaces lie outside “{areas}” and are in no figure.</source>
        <translation>الفضاءات الواقعة خارج «{areas}» والتي لا تدخل في أي رقم: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_areas.py"/>
        <source>{n:,.0f} people live outside the areas.</source>
        <translation>السكان المقيمون خارج المناطق: {n:,.0f}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_merging.py"/>
        <source>{n} spaces that touch and are alike were merged into {merged} (of {all} spaces).</source>
        <translation>الفضاءات المتلامسة المتماثلة: {n}، ودُمجت في {merged} (من أصل {all} من الفضاءات).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_merging.py"/>
        <source>All spaces of “{name}” are smaller than {min_area_m2:g} m². Lower the smallest area.</source>
        <translation>جميع فضاءات «{name}» أصغر من {min_area_m2:g} م². خفّض الحد الأدنى للمساحة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_merging.py"/>
        <source>{n} spaces smaller than {min_area_m2:g} m² were left out.</source>
        <translation>الفضاءات الأصغر من {min_area_m2:g} م² التي استُبعدت: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_sizes.py"/>
        <source>Table “{name}”: the size classes {classes} have no lower limit, a limit that is not below the upper one, or overlap another class. Correct min_ha and max_ha.</source>
        <translation>الجدول «{name}»: فئات الحجم {classes} ليس لها حد أدنى، أو حدها الأدنى ليس أقل من الأعلى، أو تتداخل مع فئة أخرى. صحّح min_ha و max_ha.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>Layer “{name}” is no earlier inventory: it has neither of the fields space_id and status. Choose an earlier result of this step, or none.</source>
        <translation>الطبقة «{name}» ليست جردًا سابقًا: فلا يوجد فيها أيٌّ من الحقلين space_id و status. اختر نتيجة سابقة لهذه الخطوة، أو لا تختر شيئًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} of {all} spaces are in the previous inventory; what was decided about {decided} of them was carried over.</source>
        <translation>{n} من أصل {all} من الفضاءات موجودة في الجرد السابق؛ ونُقل ما تقرّر بشأن {decided} منها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} spaces were several about which different things had been decided: {examples}. What was decided about more than half of a space holds; without such, the space is to be checked.</source>
        <translation>الفضاءات التي كانت عدة فضاءات تقرّرت بشأنها أمور مختلفة: {n}: {examples}. يُؤخذ بما تقرّر بشأن ما يزيد على نصف الفضاء؛ وإلا وجبت مراجعة الفضاء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} spaces are more than twice as large as when it was decided about them (previously {ids}). What was decided stands; look at them again.</source>
        <translation>الفضاءات التي زادت مساحتها على ضعف ما كانت عليه حين تقرّر أمرها: {n} (سابقًا: {ids}). يبقى ما تقرّر قائمًا؛ عاينها من جديد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>“{name}”: the {field} of features {ids} is none of {known} ({values}), so what was decided about it is not known. Correct it there and run this step again.</source>
        <translation>«{name}»: قيمة {field} في المعالم {ids} ليست من {known} ({values})، فلا يُعرف ما تقرّر بشأنها. صحّحها هناك وأعد تشغيل هذه الخطوة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_verdicts.py"/>
        <source>{n} spaces of the previous inventory have no counterpart any more, {verified} of them verified. Spaces: {ids}. If they still exist, add them to the open spaces.</source>
        <translation>الفضاءات الواردة في الجرد السابق ولم يعد لها نظير: {n}، منها متحقَّق منه: {verified}. الفضاءات: {ids}. إذا كانت لا تزال قائمة فأضفها إلى الفضاءات المفتوحة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}” tells neither what its spaces are nor who may enter them: all count as open to the public until somebody rejects them.</source>
        <translation>لا تبيّن «{name}» ماهية فضاءاتها ولا من يُسمح له بدخولها: تُحسب جميعها مفتوحة للعموم إلى أن يرفضها أحد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}” does not tell what its spaces are: they count by their access alone.</source>
        <translation>لا تبيّن «{name}» ماهية فضاءاتها: تُحسب بحسب إمكانية الوصول إليها وحدها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}”: the kinds {kinds} are not in the table of kinds; they are to be checked. Add them to the table to decide whether they count.</source>
        <translation>«{name}»: الأنواع {kinds} غير واردة في جدول الأنواع؛ وتجب مراجعتها. أضفها إلى الجدول لتقرر ما إذا كانت تُحسب.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}”: the access of features {ids} is told in words that are not known ({values}) and counts as unknown.</source>
        <translation>«{name}»: الوصول في المعالم {ids} مذكور بكلمات غير معروفة ({values}) ويُحسب unknown.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/space_words.py"/>
        <source>“{name}”: the status of features {ids} is none of {known} ({values}); it was set from their kind and access.</source>
        <translation>«{name}»: الحالة في المعالم {ids} ليست من {known} ({values})؛ فحُدِّدت بحسب نوعها والوصول إليها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Joining the streets</source>
        <translation>يجري وصل الشوارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Walking from homes to streets</source>
        <translation>يجري حساب السير من المساكن إلى الشوارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Finding the entrances</source>
        <translation>يجري البحث عن المداخل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>Self-check: 0 of {n} catchment parts lie beyond the distance ({distances} m).</source>
        <translation>فحص ذاتي: يقع 0 من أصل {n} من أجزاء نطاقات التغطية خارج المسافة ({distances} م).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>“{name}”: {n} entrances lie farther than {tolerance_m:g} m from any place and were not used (features {ids}).</source>
        <translation>«{name}»: المداخل الأبعد من {tolerance_m:g} م من أي مكان والتي لم تُستعمل: {n} (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_access.py"/>
        <source>“{name}”: {n} entrances lie farther than {max_snap_m:g} m from any street and lead nowhere (features {ids}).</source>
        <translation>«{name}»: المداخل الأبعد من {max_snap_m:g} م من أي شارع والتي لا تؤدي إلى شيء: {n} (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>Lengths and areas measured in {crs}.</source>
        <translation>قيست الأطوال والمساحات بنظام {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>Counting intersections</source>
        <translation>يجري عدّ التقاطعات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>“{name}”: at {n} places streets of one level cross without a shared vertex; these are not counted as intersections. If the streets do meet there, choose “Join streets that cross without a vertex”.</source>
        <translation>«{name}»: الأماكن التي تتقاطع فيها شوارع من مستوى واحد بلا رأس مشترك: {n}؛ ولا تُحسب تقاطعات. إذا كانت الشوارع تلتقي هناك فعلًا، فاختر «وصل الشوارع المتقاطعة بلا رأس مشترك».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>{nodes} intersections closer than {merge_m:g} m along a street were counted as {n}: carriageways of one street, offset crossings.</source>
        <translation>التقاطعات المتقاربة بأقل من {merge_m:g} م على امتداد الشارع: {nodes}، وحُسبت {n}: اتجاهان مفصولان لشارع واحد، وتقاطعات متزحزحة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>{n} street ends lie on the edge of the areas, where the streets were cut; they are no dead ends.</source>
        <translation>نهايات الشوارع الواقعة على حافة المناطق، حيث قُصّت الشوارع: {n}؛ وليست نهايات مسدودة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>Scores of {indicator}: {source}.</source>
        <translation>درجات {indicator}: {source}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_connectivity.py"/>
        <source>There is no benchmark for {indicators}: without a score.</source>
        <translation>لا توجد قيمة مرجعية للمؤشرات {indicators}: بلا درجة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Widths between facades need a layer of buildings. Give one, or take the widths from the table.</source>
        <translation>العروض بين الواجهات تتطلب طبقة مبانٍ. أعطِ طبقة، أو خذ العروض من الجدول.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Measuring between facades</source>
        <translation>يجري القياس بين الواجهات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>The areas overlap by {pct:.1f} percent of the city; the city's figures count their union once.</source>
        <translation>تتداخل المناطق بنسبة {pct:.1f} في المائة من المدينة؛ وأرقام المدينة تحسب اتحادها مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>No street of “{streets}” lies in or near “{areas}”. Check that they show the same city and that both layers have the right CRS.</source>
        <translation>لا يقع أي شارع من «{streets}» في «{areas}» أو بالقرب منها. تحقّق من أنهما يُظهران المدينة نفسها ومن صحة نظام إسناد الطبقتين.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>{n} streets take the space between the building facades on both sides as their width (low and high: its quartiles). This is the plugin's own estimate: it includes front yards and does not count as measured.</source>
        <translation>الشوارع التي أُخذ عرضها من المسافة بين واجهات المباني على الجانبين: {n} (المنخفض والمرتفع: الرُّبيعان). وهذا تقدير خاص بالملحق: يشمل الأفنية الأمامية ولا يُعدّ مقيسًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>None of the sample points fell inside “{name}”. Ask for more samples per km² (now {density:g}).</source>
        <translation>لم تقع أي نقطة من نقاط العيّنة داخل «{name}». اطلب عيّنات أكثر لكل كم² (القيمة الحالية {density:g}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Uniting street land</source>
        <translation>يجري توحيد أرض الشوارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Street land with low widths</source>
        <translation>أرض الشوارع بالعروض المنخفضة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Street land with high widths</source>
        <translation>أرض الشوارع بالعروض المرتفعة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>Estimated from {n} circles of {ha:g} ha around ten shifted sets of Halton points, {density:g} per km² of the bounding box and so of the city; points outside are dropped, circles cut at the edge. Unbiased where streets are as dense at the edge as further inside. Street land is given within circles only.</source>
        <translation>مقدَّرة من دوائر (عددها {n}) مساحة كل منها {ha:g} هكتار حول عشر مجموعات مزاحة من نقاط هالتون، بكثافة {density:g} لكل كم² من المستطيل المحيط ومن ثمّ من المدينة؛ وتُحذف النقاط الواقعة في الخارج، وتُقصّ الدوائر عند الحد. وهي غير متحيّزة حيث تكون كثافة الشوارع عند الحد مماثلة لكثافتها في الداخل. ولا تُعطى أرض الشوارع إلا داخل الدوائر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_land.py"/>
        <source>{n} of ten sets have no point inside, so the standard error is unknown. Ask for more samples per km².</source>
        <translation>المجموعات التي لا نقطة لها في الداخل، من أصل عشر: {n}؛ فالخطأ المعياري غير معروف. اطلب عيّنات أكثر لكل كم².</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Table “{name}”: lines {ids} count as street but have no central width. Give one in metres.</source>
        <translation>الجدول «{name}»: الأسطر {ids} محسوبة شوارع لكن لا عرض مركزيًا لها. أعطِ عرضًا بالأمتار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Table “{name}”: the widths in lines {ids} must satisfy 0 &lt; low ≤ central ≤ high ≤ {most:g} m.</source>
        <translation>الجدول «{name}»: يجب أن تستوفي العروض في الأسطر {ids} الشرط 0 &lt; low ≤ central ≤ high ≤ {most:g} م.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Table “{table}” has no width for these classes of “{name}”: {counts}. Add a row for each, or a row “{unknown}” for all of them.</source>
        <translation>لا عرض في الجدول «{table}» لهذه الفئات من «{name}»: {counts}. أضف صفًا لكل منها، أو صف «{unknown}» لها جميعًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>None of the {n} features of “{name}” counts as a street ({counts}). Check the class field and the column counts_as_street of table “{table}”.</source>
        <translation>لا يُحسب شارعًا أيٌّ من معالم «{name}» (عددها {n}) ({counts}). افحص حقل الفئة والعمود counts_as_street في الجدول «{table}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Of {n} features of “{name}” in and near the areas, {counted} count as streets. {measured} have a measured width; the others take theirs by class from table “{table}”.</source>
        <translation>معالم «{name}» داخل المناطق وبالقرب منها: {n}؛ منها محسوبة شوارع: {counted}. الشوارع ذات العرض المقيس: {measured}؛ أما الباقي فيأخذ عرضه حسب الفئة من الجدول «{table}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>Left out as no street land: {counts}.</source>
        <translation>مستبعد لأنه ليس من أرض الشوارع: {counts}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>These classes are not in table “{table}” and count like its row “{unknown}”: {counts}.</source>
        <translation>هذه الفئات غير واردة في الجدول «{table}» وتُحسب مثل صفه «{unknown}»: {counts}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/street_widths.py"/>
        <source>{n} widths of “{name}” are no number between 0 and {most:g} m and were replaced by the table's (features {ids}).</source>
        <translation>العروض في «{name}» التي ليست أعدادًا بين 0 و {most:g} م واستُبدلت بها قيم الجدول: {n} (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>Layer “{name}” has none of the questions of the table ({questions}). Its fields are: {fields}. Write your questions and answers into a copy of public_space_questions.csv and choose it as the table of questions.</source>
        <translation>لا يوجد في الطبقة «{name}» أيٌّ من أسئلة الجدول ({questions}). حقولها: {fields}. اكتب أسئلتك وإجاباتها في نسخة من public_space_questions.csv واخترها جدولًا للأسئلة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}” has no field for {n} questions of the table, which count nowhere: {questions}.</source>
        <translation>لا يوجد في «{name}» حقل لبعض أسئلة الجدول (عددها {n})، ولا تُحسب في أي مكان: {questions}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}”: {n} forms came twice and count once (submissions {ids}). In {differ} of them the answers differ from those that came first, which count.</source>
        <translation>«{name}»: الاستمارات الواردة مرتين والمحسوبة مرة واحدة: {n} (عمليات الإرسال: {ids}). وتختلف الإجابات في {differ} منها عن الإجابات الواردة أولًا، وهي المحسوبة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}”: {n} answers are not in the table of questions and count as not given. By value (features): {values}. Add them to the table if they are right.</source>
        <translation>«{name}»: الإجابات غير الواردة في جدول الأسئلة والتي تُعدّ غير معطاة: {n}. حسب القيمة (المعالم): {values}. أضفها إلى الجدول إذا كانت صحيحة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>“{name}”: about {n} spaces respondents tell different things; their scores are averaged. By question (spaces): {examples}.</source>
        <translation>«{name}»: الفضاءات التي يختلف ما يذكره المستجيبون عنها: {n}؛ ويُؤخذ متوسط درجاتها. حسب السؤال (الفضاءات): {examples}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>Layer “{name}”: field “{field}” has {n} different values, too many for groups. Choose one with classes, such as sex or age group.</source>
        <translation>الطبقة «{name}»: عدد القيم المختلفة في الحقل «{field}» هو {n}، وهو أكبر من أن تُكوَّن منه فئات سكانية. اختر حقلًا قيمه قليلة، مثل الجنس أو الفئة العمرية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_answers.py"/>
        <source>{n} forms do not tell the group ({field}); they count for everyone.</source>
        <translation>الاستمارات التي لا تذكر الفئة ({field}): {n}؛ وتُحسب للجميع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>“{name}”: a form that came twice is told by the field “{field}”.</source>
        <translation>«{name}»: تُعرف الاستمارة الواردة مرتين من الحقل «{field}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>No answer of “{survey}” is about a space of “{spaces}”: the survey names the spaces {told}, the layer has {ids}. Choose the fields that hold the same identifiers.</source>
        <translation>لا تتعلق أي إجابة في «{survey}» بفضاء من «{spaces}»: يسمّي المسح الفضاءات {told}، وفي الطبقة {ids}. اختر الحقلين اللذين يحتويان على المعرِّفات نفسها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>“{name}”: {n} forms name no space and count nowhere (features {ids}).</source>
        <translation>«{name}»: الاستمارات التي لا تسمّي فضاءً ولا تُحسب في أي مكان: {n} (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/public_space/survey_forms.py"/>
        <source>“{name}”: {n} forms are about spaces that “{spaces}” does not have and count nowhere (spaces {ids}; features {rows}).</source>
        <translation>«{name}»: الاستمارات المتعلقة بفضاءات لا توجد في «{spaces}» ولا تُحسب في أي مكان: {n} (الفضاءات: {ids}؛ المعالم: {rows}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/affected_people.py"/>
        <source>Affected people are those who lived in damaged buildings before the event, not those directly affected of SDG 11.5.1. Residents are unknown for {unknown} of {damaged} damaged buildings, which add nobody.</source>
        <translation>السكان المتأثرون هم من كانوا يقيمون في المباني المتضرّرة قبل الحدث، لا المتأثرون مباشرةً في مؤشر أهداف التنمية المستدامة 11.5.1. والسكان غير معروفين في {unknown} من أصل {damaged} من المباني المتضرّرة، ولا تضيف أحدًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/affected_people.py"/>
        <source>Numbers under {minimum:g} people, and what would give them away, are hidden in {n} areas and {cells} rows of the table of sectors (field suppressed).</source>
        <translation>الأعداد التي تقل عن {minimum:g} من السكان، وما قد يكشفها، مخفية في بعض المناطق (عددها {n}) وبعض صفوف جدول القطاعات (عددها {cells}) (الحقل suppressed).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/analysed_area.py"/>
        <source>Everything is taken as analysed, as asked: a building without a damage site counts as undamaged.</source>
        <translation>اعتُبر كل شيء محلَّلًا، كما طُلب: المبنى الذي لا موقع ضرر له يُحسب غير متضرّر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/analysed_area.py"/>
        <source>No layer says which land was analysed, so nobody knows whether a building without a damage site is undamaged: numbers and percentages of analysed buildings stay empty. Give the analysed area of the product.</source>
        <translation>لا تبيّن أي طبقة الأرض المحلَّلة، فلا يُعرف هل المبنى الذي لا موقع ضرر له غير متضرّر: وتبقى أعداد المباني المحلَّلة ونسبها المئوية فارغة. أعطِ المنطقة التي حلّلها المنتَج.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/analysed_area.py"/>
        <source>“{name}” says what was analysed; so not everything is taken as analysed.</source>
        <translation>تبيّن «{name}» ما جرى تحليله؛ لذا لا يُعتبر كل شيء محلَّلًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>None of the {n} sites of “{name}” has damage of class {lowest} ({word}) or more, so none blocks a street.</source>
        <translation>لا يوجد في أيٍّ من مواقع «{name}» (عددها {n}) ضرر من الفئة {lowest} ({word}) أو أعلى، فلا يسدّ أيٌّ منها شارعًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>{parts} street parts, {km:.2f} km, lie within {reach_m:g} m of a site with damage from {word} upwards and count as blocked by debris: the plugin's own rule. Nobody has looked at the streets themselves.</source>
        <translation>مقاطع الشوارع الواقعة ضمن {reach_m:g} م من موقع ضرره {word} فما فوق: {parts}، وطولها {km:.2f} كم، وتُعدّ مسدودة بالأنقاض: قاعدة خاصة بالملحق. ولم يعاين أحد الشوارع نفسها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>None of the {n} sites with damage from {word} upwards lies within {reach_m:g} m of an open street: the nearest is {nearest_m:.0f} m away.</source>
        <translation>لا يقع أيٌّ من المواقع التي ضررها {word} فما فوق (عددها {n}) ضمن {reach_m:g} م من شارع مفتوح: أقربها على بُعد {nearest_m:.0f} م.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>None of the {n} streets of “{name}” is blocked, so nobody is cut off. If that is not so, check the field that says what is blocked, the damage classes that block, and the reach of debris.</source>
        <translation>ليس أيٌّ من شوارع «{name}» (عددها {n}) مسدودًا، فلم ينقطع أحد. إذا لم يكن الأمر كذلك، فافحص الحقل الذي يبيّن المسدود، وفئات الضرر التي تسدّ الشوارع، ومدى الأنقاض.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_roads.py"/>
        <source>Every street of “{name}” is blocked, so everyone is cut off. If that is not so, check whether the field “{field}” says which streets are open instead.</source>
        <translation>جميع شوارع «{name}» مسدودة، فالجميع منقطعون. إذا لم يكن الأمر كذلك، فتحقّق مما إذا كان الحقل «{field}» يبيّن الشوارع المفتوحة بدلًا من المسدودة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_words.py"/>
        <source>Layer “{name}”: nobody knows whether {values} in the field “{field}” mean blocked (features {ids}). Use yes and no, or give a table of your own words (BLOCKED_TABLE: a CSV with the columns word and blocked). Damage classes 0 to 4 belong in a field called damage_class.</source>
        <translation>الطبقة «{name}»: لا يُعرف هل تعني {values} في الحقل «{field}» أن الشارع مسدود (المعالم: {ids}). استعمل yes و no، أو أعطِ جدولًا لكلماتك (BLOCKED_TABLE: ملف CSV فيه العمودان word و blocked). أما فئات الضرر من 0 إلى 4 فمكانها حقل اسمه damage_class.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/blocked_words.py"/>
        <source>“{name}”: the field “{field}” is empty for {n} of {all} streets; they are taken as passable.</source>
        <translation>«{name}»: الحقل «{field}» فارغ في {n} من أصل {all} من الشوارع؛ وتُعدّ سالكة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/changed_sites.py"/>
        <source>{n} sites lie outside “{areas}” and are in no row of it.</source>
        <translation>المواقع الواقعة خارج «{areas}» والتي لا تدخل في أي صف منها: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/chosen_epoch.py"/>
        <source>Layer “{name}” has no epoch “{epoch}”. Its epochs are: {epochs}; its dates: {dates}. Choose one of them, “latest” or “all”.</source>
        <translation>لا توجد في الطبقة «{name}» فترة الرصد «{epoch}». فترات الرصد فيها: {epochs}؛ وتواريخها: {dates}. اختر إحداها، أو «latest» أو «all».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/chosen_epoch.py"/>
        <source>“{name}”: {n} values of site_id name places that lie apart (features {ids}), as when the ids of two products repeat. These rows count as different sites.</source>
        <translation>«{name}»: قيم site_id التي تسمّي أماكن متباعدة: {n} (المعالم: {ids})، كما يحدث حين تتكرر معرِّفات منتَجين. وتُحسب هذه الصفوف مواقع مختلفة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/chosen_epoch.py"/>
        <source>“{name}”: each site is taken at its newest row, {n} of {all} rows. Sites by epoch: {epochs}.</source>
        <translation>«{name}»: يُؤخذ كل موقع من أحدث صفوفه، {n} من أصل {all} من الصفوف. المواقع حسب فترة الرصد: {epochs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>Layer “{name}”: the cost of clearing in “{field}” is not a number in features {ids}. Correct them or leave them empty.</source>
        <translation>الطبقة «{name}»: تكلفة الفتح في «{field}» ليست عددًا في المعالم {ids}. صحّح القيم أو اتركها فارغة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>Layer “{name}”: the cost of clearing in “{field}” is negative in features {ids}. Correct them or leave them empty.</source>
        <translation>الطبقة «{name}»: تكلفة الفتح في «{field}» سالبة في المعالم {ids}. صحّح القيم أو اتركها فارغة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>No field of costs is chosen: the cost of clearing a part is its length in metres, and a budget is metres.</source>
        <translation>لم يُختر حقل تكاليف: تكلفة فتح المقطع هي طوله بالأمتار، والميزانية بالأمتار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>Layer “{name}”: the field “{field}” is empty for all {n} blocked streets. Fill in what clearing them costs, or choose no field to count metres.</source>
        <translation>الطبقة «{name}»: الحقل «{field}» فارغ لجميع الشوارع المسدودة (عددها {n}). املأ تكلفة فتحها، أو لا تختر أي حقل ليكون الحساب بالأمتار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/clearing_cost.py"/>
        <source>“{name}”: the field “{field}” is empty for {n} blocked parts (features {ids}); they are taken at the median of the others, {per_m:.4g} a metre.</source>
        <translation>«{name}»: الحقل «{field}» فارغ لبعض المقاطع المسدودة (عددها {n}) (المعالم: {ids})؛ وتُؤخذ بوسيط المقاطع الأخرى، {per_m:.4g} للمتر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/cut_off_counts.py"/>
        <source>Areas overlap: {n} places where people live lie in several. Each area counts them, the figures of the city count them once.</source>
        <translation>تتداخل المناطق: تقع أماكن يقيم فيها سكان (عددها {n}) في عدة مناطق. وتحسبها كل منطقة، وتحسبها أرقام المدينة مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/cut_off_counts.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden in {n} rows of the table by area (field suppressed).</source>
        <translation>الأعداد التي تقل عن {minimum:g} من السكان، وما قد يكشفها، مخفية في بعض صفوف الجدول حسب المنطقة (عددها {n}) (الحقل suppressed).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_archive.py"/>
        <source>“{name}” cannot be unpacked ({reason}). Download it again, or unpack it yourself and choose the layer in it.</source>
        <translation>يتعذّر فكّ حزمة «{name}» ({reason}). نزّلها من جديد، أو فكّها بنفسك واختر الطبقة الموجودة فيها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_archive.py"/>
        <source>“{name}” was refused: names in it lead out of its folder ({members}), so unpacking it could overwrite other files. Get the product from its publisher again.</source>
        <translation>رُفضت «{name}»: فيها أسماء تقود إلى خارج مجلدها ({members})، فقد يؤدي فكّها إلى الكتابة فوق ملفات أخرى. احصل على المنتَج من ناشره من جديد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_archive.py"/>
        <source>“{name}” was refused: {packed:.0f} MB would unpack to {size:.0f} MB, which is more than a damage product has or the disk holds. Unpack it yourself if you trust it, and choose the layer in it.</source>
        <translation>رُفضت «{name}»: سيصبح حجمها بعد الفكّ {size:.0f} ميغابايت بعد أن كان {packed:.0f} ميغابايت، وهو أكبر من حجم منتَج أضرار أو مما يتسع له القرص. فكّها بنفسك إذا كنت تثق بها، واختر الطبقة الموجودة فيها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>MATCH_M is {value}: a distance is 0 m or more.</source>
        <translation>قيمة MATCH_M هي {value}: يجب أن تكون المسافة 0 م أو أكثر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>Change is between two moments: choose one epoch or date, or “latest”, for each of the two, not “all”.</source>
        <translation>يكون التغيّر بين لحظتين: اختر فترة رصد واحدة أو تاريخًا واحدًا، أو «latest»، لكل منهما، لا «all».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>The later layer “{after}” is older ({newest}) than the earlier one “{before}” ({other}). Exchange them unless you mean it.</source>
        <translation>الطبقة اللاحقة «{after}» أقدم ({newest}) من الأسبق «{before}» ({other}). بدّلهما ما لم يكن ذلك مقصودًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>{n} sites have no counterpart before. Damaged ones count as new, which is right only where the earlier assessment looked: give the area that it analysed (BEFORE_AREA) to be sure.</source>
        <translation>المواقع التي لا نظير لها قبل: {n}. وتُحسب المتضرّرة منها جديدة، وهذا لا يصح إلا حيث نظر التقييم الأسبق: أعطِ المنطقة التي حلّلها (BEFORE_AREA) للتأكد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_change.py"/>
        <source>{n} sites have no counterpart after. That is no sign of repair, so they cannot be compared: give the area that the later assessment analysed (AFTER_AREA), where it looked and found nothing.</source>
        <translation>المواقع التي لا نظير لها بعد: {n}. وليس ذلك دليلًا على الترميم، فلا يمكن مقارنتها: أعطِ المنطقة التي حلّلها التقييم اللاحق (AFTER_AREA)، حيث نظر ولم يجد شيئًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_classes.py"/>
        <source>Table “{path}”: the damage class in lines {ids} must be 1, 2, 3 or 4.</source>
        <translation>الجدول «{path}»: يجب أن تكون فئة الضرر في الأسطر {ids} هي 1 أو 2 أو 3 أو 4.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_codes.py"/>
        <source>“{name}”: field “{field}” holds numbers. xBD has two codings (no-damage is 1 in one and 0 in the other), so numbers cannot be told apart: give the labels, or a crosswalk table with SCHEME = custom.</source>
        <translation>«{name}»: يحتوي الحقل «{field}» على أعداد. ولبيانات xBD ترميزان (no-damage هو 1 في أحدهما و 0 في الآخر)، فلا يمكن التمييز بين الأعداد: أعطِ التسميات، أو جدول مطابقة مع SCHEME = custom.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_codes.py"/>
        <source>Table “{table}” reads the codes of UNOSAT's field “{field}” backwards. In UNOSAT's products 1 is destroyed, 2 severe, 3 moderate and 4 possible damage. Correct the table; if your data is really coded otherwise, give the field another name.</source>
        <translation>يقرأ الجدول «{table}» رموز الحقل «{field}» من UNOSAT بالعكس. ففي منتَجات UNOSAT الرمز 1 مدمَّر، و 2 شديد، و 3 متوسط، و 4 ضرر محتمل. صحّح الجدول؛ وإذا كانت بياناتك مرمّزة بغير ذلك فعلًا، فأعطِ الحقل اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_codes.py"/>
        <source>“{name}”: the codes in “{field}” are turned round (“{other}” says {said}). In UNOSAT's products 1 is destroyed, 2 severe, 3 moderate and 4 possible damage. Get the product as UNOSAT published it, or choose SCHEME = custom and a crosswalk table if you know what the codes mean.</source>
        <translation>«{name}»: الرموز في «{field}» معكوسة («{other}» يذكر {said}). ففي منتَجات UNOSAT الرمز 1 مدمَّر، و 2 شديد، و 3 متوسط، و 4 ضرر محتمل. احصل على المنتَج كما نشره UNOSAT، أو اختر SCHEME = custom وجدول مطابقة إذا كنت تعرف ما تعنيه الرموز.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Give a table of unit costs, or the GDP per person in US dollars of 2010. Without unit costs nothing can be costed.</source>
        <translation>أعطِ جدول تكاليف وحدة، أو الناتج المحلي الإجمالي للفرد بدولار الولايات المتحدة لعام 2010. ومن دون تكاليف وحدة لا يمكن حساب أي تكلفة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>The table of unit costs was used; the GDP per person stands in only where there is none, since amounts of other currencies and years cannot be added.</source>
        <translation>استُعمل جدول تكاليف الوحدة؛ ولا ينوب الناتج المحلي الإجمالي للفرد إلا حيث لا يوجد جدول، إذ لا يمكن جمع مبالغ بعملات وسنوات مختلفة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>The GDP per person must be above 0; {value:g} was given.</source>
        <translation>يجب أن يكون الناتج المحلي الإجمالي للفرد أكبر من 0؛ القيمة المعطاة {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Layer “{name}” has no field for the use of its buildings. Costs are known by use: choose the field with the use or the sector, or say what a building is taken as whose use is not known (residential). Its fields are: {fields}.</source>
        <translation>لا يوجد في الطبقة «{name}» حقل لاستعمال مبانيها. والتكاليف معروفة حسب الاستعمال: اختر الحقل الذي فيه الاستعمال أو القطاع، أو حدّد ما يُعتبر عليه المبنى الذي لا يُعرف استعماله (residential). حقولها: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>The use is not known for {n} of {all} damaged buildings: they are taken as “{use}”, as the parameter says.</source>
        <translation>الاستعمال غير معروف في {n} من أصل {all} من المباني المتضرّرة: وتُعتبر «{use}»، كما يحدد المعامل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>No use of the damaged buildings has a unit cost ({uses}). Write the table's uses as the buildings have them, or add a row with the use * for all others.</source>
        <translation>ليس لأيٍّ من استعمالات المباني المتضرّرة تكلفة وحدة ({uses}). اكتب الاستعمالات في الجدول كما هي في المباني، أو أضف صفًا بالاستعمال * لجميع الاستعمالات الأخرى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>No unit cost for {n} of {all} damaged buildings (use: number): {uses}. They are not costed; “uncosted_pct” says their share.</source>
        <translation>لا توجد تكلفة وحدة في {n} من أصل {all} من المباني المتضرّرة (الاستعمال: العدد): {uses}. ولم تُحسب تكلفتها؛ ويبيّن «uncosted_pct» نسبتها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>{n} damaged buildings are not costed because their footprint or the ratio of their use and class is not known.</source>
        <translation>المباني المتضرّرة التي لم تُحسب تكلفتها لأن بصمتها الأرضية أو نسبة استعمالها وفئتها غير معروفة: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Amounts in {currency} of {year}, damage ratios from {table}. Low and high assume that everything errs together: they are bounds.</source>
        <translation>المبالغ بعملة {currency} لسنة {year}، ونسب الضرر من {table}. تفترض القيمتان المنخفضة والمرتفعة أن كل شيء يخطئ في الاتجاه نفسه: فهما حدّان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>Needs = damage × {better:g} (build back better) × {overheads:g} (overheads) × {inflation:g} (cumulative inflation since {year}).</source>
        <translation>الاحتياجات = الأضرار × {better:g} (إعادة البناء على نحو أفضل) × {overheads:g} (النفقات العامة) × {inflation:g} (التضخم التراكمي منذ {year}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>{n} buildings are possibly damaged. Their part of the central amount stands in “possible_central”.</source>
        <translation>المباني ذات الأضرار المحتملة: {n}. ويُذكر جزؤها من المبلغ المركزي في «possible_central».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_cost.py"/>
        <source>p10, p50 and p90 come from {draws} draws: unit cost and ratio once per use and class, triangular between low, central and high. They do not add up over rows.</source>
        <translation>تأتي p10 و p50 و p90 من السحوبات العشوائية (عددها {draws}): تكلفة الوحدة والنسبة مرة لكل استعمال وفئة، بتوزيع مثلثي بين المنخفض والمركزي والمرتفع. ولا تُجمع قيمها على الصفوف.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>Layer “{name}”: the field “{field}” is not a number of structures in features {ids}. Correct them or leave them empty, then run again.</source>
        <translation>الطبقة «{name}»: الحقل «{field}» ليس عدد منشآت في المعالم {ids}. صحّح القيم أو اتركها فارغة، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>“{name}”: {n} areas without footprints (features {ids}) are analysed in part only. Nobody knows how many of their structures lie in that part, so their percentages stay empty.</source>
        <translation>«{name}»: المناطق التي لا بصمات أرضية فيها ولم يُحلَّل إلا جزء منها: {n} (المعالم: {ids}). ولا يُعرف كم من منشآتها يقع في ذلك الجزء، فتبقى نسبها المئوية فارغة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>“{name}”: {n} areas (features {ids}) have more damage sites than analysed structures, so their number of structures cannot be right and their percentages stay empty. Check the field.</source>
        <translation>«{name}»: المناطق التي يزيد عدد مواقع الأضرار فيها على عدد المنشآت المحلَّلة: {n} (المعالم: {ids})، فلا يمكن أن يكون عدد منشآتها صحيحًا، وتبقى نسبها المئوية فارغة. افحص الحقل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>Areas without footprints overlap, and nobody knows which structures they share: the number analysed in the city, and its percentage, stay empty.</source>
        <translation>تتداخل مناطق لا بصمات أرضية فيها، ولا يُعرف أي المنشآت مشتركة بينها: ويبقى العدد المحلَّل في المدينة ونسبته المئوية فارغين.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>“{name}”: {n} damaged sites lie in areas without footprints (features {ids}) where nobody knows how many structures were analysed. They count as damaged, so the city has no percentage. Give footprints or the number of structures there, or leave these areas out.</source>
        <translation>«{name}»: المواقع المتضرّرة الواقعة في مناطق لا بصمات أرضية فيها ولا يُعرف كم منشأة جرى تحليلها فيها: {n} (المعالم: {ids}). وتُحسب متضرّرة، فلا نسبة مئوية للمدينة. أعطِ البصمات الأرضية أو عدد المنشآت هناك، أو استبعد هذه المناطق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>Areas of “{name}” overlap: {n} buildings or sites lie in more than one. They count in each row, and once in the figures of the city, so the rows add up to more than the city.</source>
        <translation>تتداخل مناطق «{name}»: تقع مبانٍ أو مواقع (عددها {n}) في أكثر من منطقة. وتُحسب في كل صف، ومرة واحدة في أرقام المدينة، فيزيد مجموع الصفوف على المدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_counts.py"/>
        <source>{n} buildings have a class that spans “{word}”, from which buildings count as damaged. They are not counted as damaged; split their class first if you know more.</source>
        <translation>المباني التي تمتد فئتها على جانبي «{word}»، وهي الفئة التي تُعدّ المباني متضرّرة ابتداءً منها: {n}. ولا تُحسب متضرّرة؛ افصل فئتها أولًا إذا كنت تعرف المزيد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_crosswalk.py"/>
        <source>Table “{path}” needs the columns source_class (the value in the data) and damage_class (0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed; empty: not analysed), and for a value between two classes damage_class_high.</source>
        <translation>يحتاج الجدول «{path}» إلى العمودين source_class (القيمة في البيانات) و damage_class (0 بلا ضرر، 1 محتمل، 2 متوسط، 3 شديد، 4 مدمَّر؛ فارغ: لم يجرِ تحليله)، وللقيمة الواقعة بين فئتين damage_class_high.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_crosswalk.py"/>
        <source>Table “{path}”: damage_class takes 0 to 4, none, possible, moderate, severe, destroyed, or nothing for not analysed; damage_class_high a higher one. Correct these lines (line: value): {ids}.</source>
        <translation>الجدول «{path}»: يقبل damage_class القيم من 0 إلى 4، أو none أو possible أو moderate أو severe أو destroyed، أو لا شيء لما لم يجرِ تحليله؛ ويقبل damage_class_high قيمة أعلى. صحّح هذه الأسطر (السطر: القيمة): {ids}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_crosswalk.py"/>
        <source>Table “{path}” gives a value two different classes in these lines (line: value): {ids}. Keep one.</source>
        <translation>يعطي الجدول «{path}» القيمة الواحدة فئتين مختلفتين في هذه الأسطر (السطر: القيمة): {ids}. أبقِ واحدة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_dates.py"/>
        <source>“{layer}”: dates in “{field}” are written in {n} ways ({forms}); each was read as what it is.</source>
        <translation>«{layer}»: صيغ كتابة التواريخ في «{field}»: {n} ({forms})؛ وقُرئ كل منها على ما هو عليه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_dates.py"/>
        <source>“{layer}”: these values of “{field}” are no dates and became empty: {values}.</source>
        <translation>«{layer}»: هذه القيم في «{field}» ليست تواريخ وأصبحت فارغة: {values}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_dates.py"/>
        <source>“{layer}”: in these dates of “{field}” nothing tells the day from the month, so they became empty: {values}. Say with DATE_ORDER which comes first.</source>
        <translation>«{layer}»: في هذه التواريخ من «{field}» لا شيء يميّز اليوم من الشهر، فأصبحت فارغة: {values}. حدّد بالمعامل DATE_ORDER أيهما يأتي أولًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: the dates of a Copernicus product lie in its table of images (source), which was not found, so they are unknown. Give the product's zip as it was published.</source>
        <translation>«{name}»: تقع تواريخ منتَج Copernicus في جدول الصور الخاص به (source)، ولم يُعثر عليه، فهي غير معروفة. أعطِ ملف zip للمنتَج كما نُشر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: the product's table of images lacks these ids of “{field}”: {ids}.</source>
        <translation>«{name}»: تنقص جدولَ الصور في المنتَج هذه المعرِّفاتُ من «{field}»: {ids}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: the numbers of its date fields are not in order of time; epochs were numbered by date: {order}.</source>
        <translation>«{name}»: أرقام حقول التاريخ فيها غير مرتّبة زمنيًا؛ فرُقّمت فترات الرصد بحسب التاريخ: {order}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_epochs.py"/>
        <source>“{name}”: {n} sites have their dates in another order than most; their records were put in order of time.</source>
        <translation>«{name}»: المواقع التي تختلف تواريخها في ترتيبها عن معظم المواقع: {n}؛ ورُتّبت سجلاتها زمنيًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_fillers.py"/>
        <source>“{layer}”: “{value}” in “{field}” is a filler and became empty ({n} features).</source>
        <translation>«{layer}»: القيمة «{value}» في «{field}» حشو وأصبحت فارغة (عدد المعالم: {n}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>“{name}”: none of its damage values is known: {values}. Give a CROSSWALK_TABLE that says what they mean: a CSV file with the columns source_class and damage_class (0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed, empty: not analysed).</source>
        <translation>«{name}»: لا تُعرف أيٌّ من قيم الضرر فيها: {values}. أعطِ CROSSWALK_TABLE يبيّن معناها: ملف CSV فيه العمودان source_class و damage_class (0 بلا ضرر، 1 محتمل، 2 متوسط، 3 شديد، 4 مدمَّر، فارغ: لم يجرِ تحليله).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>{n} records are about no site by the crosswalk table and were left out: {values}.</source>
        <translation>السجلات التي لا تتعلق بأي موقع بحسب جدول المطابقة واستُبعدت: {n}: {values}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>These values are in no crosswalk and got no class, since guessing would be worse: {values}. Write what they mean into a copy of {table} and give it as CROSSWALK_TABLE.</source>
        <translation>هذه القيم غير واردة في أي جدول مطابقة ولم تُعطَ فئة، لأن التخمين أسوأ: {values}. اكتب معناها في نسخة من {table} وأعطِها في المعامل CROSSWALK_TABLE.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>{n} records span two classes in their source and were put into the lower one, as you chose.</source>
        <translation>السجلات التي تمتد على فئتين في مصدرها ووُضعت في الدنيا، كما اخترت: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_grades.py"/>
        <source>{n} records span two classes in their source and were put into the higher one, as you chose.</source>
        <translation>السجلات التي تمتد على فئتين في مصدرها ووُضعت في العليا، كما اخترت: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_overlay.py"/>
        <source>Distances and areas measured in {crs}.</source>
        <translation>قيست المسافات والمساحات بنظام {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_product.py"/>
        <source>“{name}”: these files in it cannot be read and were left out: {files}.</source>
        <translation>«{name}»: هذه الملفات الواردة فيه تتعذّر قراءتها واستُبعدت: {files}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_product.py"/>
        <source>“{name}” holds no layer that can be read. A damage product is a zip, a GeoPackage, a shapefile, a geodatabase or a GeoJSON file.</source>
        <translation>لا تحتوي «{name}» على أي طبقة يمكن قراءتها. ومنتَج الأضرار ملف zip أو GeoPackage أو shapefile أو geodatabase أو GeoJSON.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_ratios.py"/>
        <source>Table “{path}”: the ratios in lines {ids} must satisfy 0 ≤ low ≤ central ≤ high ≤ 100 %.</source>
        <translation>الجدول «{path}»: يجب أن تستوفي النسب في الأسطر {ids} الشرط 0 ≤ low ≤ central ≤ high ≤ 100 %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_ratios.py"/>
        <source>Table “{path}”: the ratios in lines {ids} are lower than those of a lighter damage class of the same use.</source>
        <translation>الجدول «{path}»: النسب في الأسطر {ids} أقل من نسب فئة ضرر أخف للاستعمال نفسه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_ratios.py"/>
        <source>No damage ratio is known for the uses {uses}: low and high take the lowest and highest ratio of all uses in {table}.</source>
        <translation>لا تُعرف نسبة ضرر للاستعمالات {uses}: تأخذ القيمتان المنخفضة والمرتفعة أدنى النسب وأعلاها لجميع الاستعمالات في {table}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_records.py"/>
        <source>“{name}”: {n} features have no geometry and were left out (features {ids}).</source>
        <translation>«{name}»: المعالم التي لا شكل هندسيًا لها واستُبعدت: {n} (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_records.py"/>
        <source>“{name}”: {n} features are exact copies of others and count once (features {ids}).</source>
        <translation>«{name}»: المعالم التي هي نسخ مطابقة لغيرها وتُحسب مرة واحدة: {n} (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}” holds no damage sites. Choose a layer with features, or check its filter and selection. Where a product found no damage, there is nothing to overlay.</source>
        <translation>لا تحتوي الطبقة «{name}» على أي مواقع أضرار. اختر طبقة فيها معالم، أو افحص مرشّحها والتحديد فيها. وإذا لم يجد المنتَج أضرارًا فلا شيء يُطبَّق عليه التراكب.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}” has no field damage_class, so it is not a standardised damage layer. Run “Standardise damage” (standardisedamage) on it first and give its result here. Its fields are: {fields}.</source>
        <translation>لا يوجد في الطبقة «{name}» الحقل damage_class، فهي ليست طبقة أضرار موحَّدة. شغّل عليها أولًا «توحيد بيانات الأضرار» (standardisedamage) وأعطِ نتيجتها هنا. حقولها: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}”: damage_class_high is below damage_class in features {ids}. It is the upper end of a class that spans several; correct it or leave it empty.</source>
        <translation>الطبقة «{name}»: قيمة damage_class_high أقل من damage_class في المعالم {ids}. وهي الحد الأعلى لفئة تمتد على عدة فئات؛ صحّحها أو اتركها فارغة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}”: {field} holds {values} (features {ids}), but a class is a whole number from 0 (none) to 4 (destroyed), or empty where not analysed. Run “Standardise damage” (standardisedamage) on the product, with a crosswalk table where its words are not known.</source>
        <translation>الطبقة «{name}»: في {field} القيم {values} (المعالم: {ids})، لكن الفئة عدد صحيح من 0 (بلا ضرر) إلى 4 (مدمَّر)، أو فارغة حيث لم يجرِ التحليل. شغّل «توحيد بيانات الأضرار» (standardisedamage) على المنتَج، مع جدول مطابقة حيث لا تُعرف كلماته.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>Layer “{name}”: {field} holds {values} (features {ids}), which are not dates of the form 2024-05-03. Correct them or leave them empty; “Standardise damage” (standardisedamage) reads other forms.</source>
        <translation>الطبقة «{name}»: في {field} القيم {values} (المعالم: {ids})، وليست تواريخ بالصيغة 2024-05-03. صحّحها أو اتركها فارغة؛ وتقرأ «توحيد بيانات الأضرار» (standardisedamage) صيغًا أخرى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: {n} sites have a damage_class_high but no damage_class (features {ids}); taken as not analysed.</source>
        <translation>«{name}»: المواقع التي لها damage_class_high وليس لها damage_class: {n} (المعالم: {ids})؛ وتُعدّ مما لم يجرِ تحليله.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: the date of the image (sensor_date) is missing for {n} of {all} rows. They take the place of their epoch in the order of time, else they count as oldest.</source>
        <translation>«{name}»: تاريخ الصورة (sensor_date) ناقص في {n} من أصل {all} من الصفوف. وتأخذ مكان فترة رصدها في الترتيب الزمني، وإلا عُدّت الأقدم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: {n} sites are not analysed at the epoch used but are at another one; they count as not analysed. Choose the epoch “all” to use what is known of every epoch.</source>
        <translation>«{name}»: المواقع التي لم تُحلَّل في فترة الرصد المستعملة لكنها حُلّلت في غيرها: {n}؛ وتُعدّ مما لم يجرِ تحليله. اختر فترة الرصد «all» لاستعمال ما هو معروف من كل فترة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_sites.py"/>
        <source>“{name}”: {n} sites share their coordinate with another, at {places} coordinates, up to {most} on one. Reports placed on a quarter or a street instead of a building look like that: they all meet the one building there.</source>
        <translation>«{name}»: المواقع التي تشترك مع غيرها في الإحداثية: {n}، عند إحداثيات عددها {places}، وأكثرها على إحداثية واحدة {most}. هكذا تبدو البلاغات الموضوعة على حي أو شارع بدلًا من مبنى: فتصيب كلها المبنى الوحيد الموجود هناك.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: none of its {n} xBD label files holds a labelled building with coordinates. Choose the files from after the disaster (…_post_disaster.json).</source>
        <translation>«{name}»: لا يحتوي أيٌّ من ملفات تسميات xBD فيها (عددها {n}) على مبنى ذي تسمية وإحداثيات. اختر ملفات ما بعد الكارثة (…_post_disaster.json).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: {n} xBD files from before the disaster have no labels and were passed over.</source>
        <translation>«{name}»: ملفات xBD السابقة للكارثة التي لا تسميات لها وجرى تجاوزها: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: these xBD files give their buildings in pixels only and were left out: {files}.</source>
        <translation>«{name}»: ملفات xBD هذه تعطي مبانيها بالبكسل فقط واستُبعدت: {files}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damage_xbd.py"/>
        <source>“{name}”: these xBD files cannot be read and were left out: {files}.</source>
        <translation>«{name}»: ملفات xBD هذه تتعذّر قراءتها واستُبعدت: {files}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>{n} buildings have a range of damage classes: low takes the lower class, high the higher, central the mean of both.</source>
        <translation>المباني التي لها مجال من فئات الضرر: {n}؛ تأخذ القيمة المنخفضة الفئة الدنيا، والمرتفعة الفئة العليا، والمركزية متوسطهما.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}” holds points, which have no footprint. Use building footprints, or name the field that holds the footprint in square metres.</source>
        <translation>تحتوي الطبقة «{name}» على نقاط، ولا بصمة أرضية للنقاط. استعمل البصمات الأرضية للمباني، أو سمّ الحقل الذي يحتوي على البصمة الأرضية بالمتر المربع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Footprints measured in {crs}.</source>
        <translation>قيست البصمات الأرضية بنظام {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}” has no field “{field}” with the damage class (0 none to 4 destroyed). Use the buildings that “Damage overlay” makes, or choose the field. Its fields are: {fields}.</source>
        <translation>لا يوجد في الطبقة «{name}» الحقل «{field}» الذي فيه فئة الضرر (من 0 بلا ضرر إلى 4 مدمَّر). استعمل المباني الناتجة من «تراكب الأضرار»، أو اختر الحقل. حقولها: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: “{high}” is below “{field}” in features {ids}. It is the highest class a building may have: correct these features or leave it empty.</source>
        <translation>الطبقة «{name}»: قيمة «{high}» أقل من «{field}» في المعالم {ids}. وهي أعلى فئة محتملة للمبنى: صحّح هذه المعالم أو اترك القيمة فارغة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: “{field}” holds values that are no damage class ({values}) in features {ids}. Classes are 0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed; use “Standardise damage” for other codes.</source>
        <translation>الطبقة «{name}»: في «{field}» قيم ليست فئات ضرر ({values}) في المعالم {ids}. الفئات هي 0 بلا ضرر، و 1 محتمل، و 2 متوسط، و 3 شديد، و 4 مدمَّر؛ استعمل «توحيد بيانات الأضرار» للرموز الأخرى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: the levels in “{field}” are not numbers, or negative, in features {ids}. Correct them or leave them empty.</source>
        <translation>الطبقة «{name}»: الطوابق في «{field}» ليست أعدادًا، أو سالبة، في المعالم {ids}. صحّحها أو اتركها فارغة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>The number of levels is not known for {n} of {all} damaged buildings: they are taken as {levels:g}, as the parameter says.</source>
        <translation>عدد الطوابق غير معروف في {n} من أصل {all} من المباني المتضرّرة: ويُؤخذ على أنه {levels:g}، كما يحدد المعامل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Layer “{name}”: the footprint in “{field}” is not a number, or negative, in features {ids}. Correct them or leave them empty.</source>
        <translation>الطبقة «{name}»: البصمة الأرضية في «{field}» ليست عددًا، أو سالبة، في المعالم {ids}. صحّحها أو اتركها فارغة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>Areas overlap: {n} buildings lie in several. Each area counts them, the total counts them once.</source>
        <translation>تتداخل المناطق: تقع مبانٍ (عددها {n}) في عدة مناطق. وتحسبها كل منطقة، ويحسبها المجموع مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>{n} of {all} damaged buildings lie outside the areas: they are in no row and not in the total.</source>
        <translation>{n} من أصل {all} من المباني المتضرّرة تقع خارج المناطق: فلا تدخل في أي صف ولا في المجموع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>{n} of {all} buildings have no damage class: they were not analysed, and are neither damaged nor undamaged here.</source>
        <translation>{n} من أصل {all} من المباني بلا فئة ضرر: لم يجرِ تحليلها، ولا تُعدّ هنا متضرّرة ولا غير متضرّرة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/damaged_buildings.py"/>
        <source>None of the {n} buildings is damaged.</source>
        <translation>ليس أيٌّ من المباني (عددها {n}) متضرّرًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>The bulk density must be above 0 t/m³; {value:g} was given.</source>
        <translation>يجب أن تكون الكثافة الظاهرية أكبر من 0 طن/م³؛ القيمة المعطاة {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>What a truck carries must be above 0 m³; {value:g} was given.</source>
        <translation>يجب أن تكون حمولة الشاحنة أكبر من 0 م³؛ القيمة المعطاة {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>The height of a storey must be above 0 m; {value:g} was given.</source>
        <translation>يجب أن يكون ارتفاع الطابق أكبر من 0 م؛ القيمة المعطاة {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>FEMA volumes are for destroyed buildings: {homes} homes (low, central and high are light, medium and heavy vegetation) and {others} other buildings of {storey_m:g} m a storey. Lighter damage is not estimated.</source>
        <translation>أحجام FEMA للمباني المدمَّرة: المساكن (عددها {homes}، والقيم المنخفضة والمركزية والمرتفعة هي غطاء نباتي خفيف ومتوسط وكثيف) والمباني الأخرى (عددها {others}، بارتفاع {storey_m:g} م للطابق). ولا تُقدَّر الأضرار الأخف.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>{n} of {all} damaged buildings are not estimated: their footprint, or a factor for their type and class, is not known. “unestimated_pct” says their share.</source>
        <translation>{n} من أصل {all} من المباني المتضرّرة غير مقدَّرة: لا تُعرف بصمتها الأرضية، أو لا يُعرف معامل لنوعها وفئتها. ويبيّن «unestimated_pct» نسبتها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>Cubic metres and truckloads are empty: they need the bulk density of the debris, for which no source gives a value that would fit everywhere. Give it in t/m³.</source>
        <translation>الأمتار المكعبة وحمولات الشاحنات فارغة: فهي تتطلب الكثافة الظاهرية للأنقاض، ولا يعطي أي مصدر لها قيمة تصلح لكل مكان. أعطِها بوحدة طن/م³.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_estimate.py"/>
        <source>Tonnes are empty: the method gives volumes, and the bulk density of the debris is not given.</source>
        <translation>الأطنان فارغة: تعطي المنهجية أحجامًا، ولم تُعطَ الكثافة الظاهرية للأنقاض.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>The structural types {types} are not known: low and high take the lightest and the heaviest of all types in {table}, central their mean.</source>
        <translation>الأنواع الإنشائية {types} غير معروفة: تأخذ القيمتان المنخفضة والمرتفعة أخف الأنواع وأثقلها في {table}، وتأخذ المركزية متوسطهما.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}” is not a table of debris factors. Give the columns type, damage_class, t_m2_low, t_m2_central, t_m2_high, or those of debris_factors_hazus.csv.</source>
        <translation>الجدول «{path}» ليس جدول معاملات أنقاض. أعطِ الأعمدة type و damage_class و t_m2_low و t_m2_central و t_m2_high، أو أعمدة debris_factors_hazus.csv.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: lines {ids} need a unit weight of at least 0 and percentages between 0 and 100.</source>
        <translation>الجدول «{path}»: تحتاج الأسطر {ids} إلى وزن وحدة لا يقل عن 0 ونسب مئوية بين 0 و 100.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: in lines {ids} the factors must satisfy 0 ≤ {low} ≤ {central} ≤ {high}.</source>
        <translation>الجدول «{path}»: في الأسطر {ids} يجب أن تستوفي المعاملات الشرط 0 ≤ {low} ≤ {central} ≤ {high}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: lines {ids} give neither tonnes nor cubic metres.</source>
        <translation>الجدول «{path}»: لا تعطي الأسطر {ids} أطنانًا ولا أمتارًا مكعبة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/debris_factors.py"/>
        <source>Table “{path}”: lines {ids} repeat a type that an earlier line has.</source>
        <translation>الجدول «{path}»: تكرر الأسطر {ids} نوعًا واردًا في سطر سابق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/hit_facilities.py"/>
        <source>“{name}” has damage classes of its own, as graded in the product; they are kept. Where they are empty, nobody analysed.</source>
        <translation>للطبقة «{name}» فئات ضرر خاصة بها، كما صنّفها المنتَج؛ ويُحتفظ بها. وحيث تكون فارغة لم يُجرِ أحد تحليلًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/hit_streets.py"/>
        <source>Streets count as damaged along the parts within {match_m:g} m of a damaged site, where debris may lie: the plugin's own rule. Nobody has looked at the streets themselves.</source>
        <translation>تُحسب الشوارع متضرّرة على امتداد الأجزاء الواقعة ضمن {match_m:g} م من موقع متضرّر، حيث قد توجد أنقاض: قاعدة خاصة بالملحق. ولم يعاين أحد الشوارع نفسها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>Matching damage to buildings</source>
        <translation>تجري مطابقة الأضرار مع المباني</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>Finding the area of each building</source>
        <translation>يجري تحديد منطقة كل مبنى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>Layer “{name}” has neither dates (sensor_date) nor epochs, so nobody can tell which site of a building is the latest. Choose the rule “worst” or “majority”, or add the dates.</source>
        <translation>لا توجد في الطبقة «{name}» تواريخ (sensor_date) ولا فترات رصد، فلا يُعرف أي مواقع المبنى هو الأحدث. اختر القاعدة «worst» أو «majority»، أو أضف التواريخ.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>None of the {n} sites of “{name}” lies in “{areas}” ({damaged} of them are damaged). Check that both show the same city and that their CRSs are right.</source>
        <translation>لا يقع أيٌّ من مواقع «{name}» (عددها {n}، منها متضرّر: {damaged}) في «{areas}». تحقّق من أن كليهما يُظهر المدينة نفسها ومن صحة نظامي إسنادهما.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>{n} sites of “{name}” ({damaged} of them damaged) lie outside “{areas}”.</source>
        <translation>مواقع «{name}» الواقعة خارج «{areas}»: {n} (منها متضرّر: {damaged}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>{n} damage sites lie outside the analysed land, and {buildings} damaged buildings, which do not count (field damaged_outside_n). Check that the analysed area is that of the product.</source>
        <translation>مواقع الأضرار الواقعة خارج الأرض المحلَّلة: {n}، والمباني المتضرّرة الواقعة خارجها: {buildings}، ولا تُحسب (الحقل damaged_outside_n). تحقّق من أن المنطقة المحلَّلة هي منطقة المنتَج.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/laid_damage.py"/>
        <source>{n} of {all} damage sites have no building within {match_m:g} m ({damaged} of them are damaged); they count where an area has no footprints, and are kept in the layer of unmatched sites.</source>
        <translation>{n} من أصل {all} من مواقع الأضرار لا مبنى لها ضمن {match_m:g} م (منها متضرّر: {damaged})؛ وتُحسب حيث لا توجد في المنطقة بصمات أرضية، ويُحتفظ بها في طبقة المواقع غير المطابقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>The population of “{name}” is not people: floor area or buildings stand in for them, which is enough for shares but not for numbers. How many people lived in damaged buildings is not known: spread people over the buildings first (“Population to buildings”).</source>
        <translation>بيانات السكان في «{name}» ليست عدد سكان: بل تحلّ محلّهم المساحة الطابقية أو المباني، وهذا يكفي للحصص لا للأعداد. ولا يُعرف عدد من كانوا يقيمون في المباني المتضرّرة: وزّع السكان على المباني أولًا («توزيع السكان على المباني»).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>“{name}”: no field of levels is chosen, so floor area is unknown; the footprint stands beside it.</source>
        <translation>«{name}»: لم يُختر حقل طوابق، فالمساحة الطابقية غير معروفة؛ وتُذكر البصمة الأرضية بدلًا منها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>“{name}”: the number of levels is unknown for {n} of {all} buildings ({wrong} hold something that is not a number). Their floor area is left out, not guessed.</source>
        <translation>«{name}»: عدد الطوابق غير معروف في {n} من أصل {all} من المباني (منها {wrong} فيها قيمة ليست عددًا). وتُستبعد مساحتها الطابقية، ولا تُخمَّن.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/overlay_buildings.py"/>
        <source>“{name}”: the field {field} is empty for {n} of {all} buildings; they stand apart as “{word}”.</source>
        <translation>«{name}»: الحقل {field} فارغ في {n} من أصل {all} من المباني؛ وتُعرض على حدة بوصفها «{word}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_area.py"/>
        <source>The product does not say which area it analysed. Without that nobody knows what is undamaged, so shares of damaged buildings cannot be computed.</source>
        <translation>لا يبيّن المنتَج المنطقة التي حلّلها. ومن دون ذلك لا يُعرف ما هو غير متضرّر، فيتعذّر حساب نسب المباني المتضرّرة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_area.py"/>
        <source>The image footprints of “{name}” miss its area of interest; the whole area counts as analysed.</source>
        <translation>نطاقات صور «{name}» لا تغطي منطقة الاهتمام؛ وتُحسب المنطقة كلها محلَّلة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>SCHEME = custom needs CLASS_FIELD, the field that holds the damage, and CROSSWALK_TABLE, a CSV file with the columns source_class and damage_class (0 none to 4 destroyed, empty: not analysed). Copy one of resources/tables/damage_*.csv of the plugin to start from.</source>
        <translation>يتطلب SCHEME = custom المعامل CLASS_FIELD، وهو الحقل الذي يحتوي على الضرر، و CROSSWALK_TABLE، وهو ملف CSV فيه العمودان source_class و damage_class (من 0 بلا ضرر إلى 4 مدمَّر، فارغ: لم يجرِ تحليله). انسخ أحد ملفات resources/tables/damage_*.csv في الملحق للبدء منه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>{key}: “{layer}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation>{key}: لا يوجد في «{layer}» الحقل «{field}». حقولها: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{layer}” holds {n} epochs with fields of their own, so {key} was not used. To read one epoch alone, name its field in CLASS_FIELD.</source>
        <translation>في «{layer}» عدة فترات رصد (عددها {n}) لكل منها حقولها، لذا لم يُستعمل {key}. لقراءة فترة واحدة بمفردها سمّ حقلها في CLASS_FIELD.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation>لا يوجد في «{name}» الحقل «{field}». حقولها: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}” is in no scheme that is known (UNOSAT, Copernicus EMS, xBD). Say in CLASS_FIELD which field holds the damage and give a CROSSWALK_TABLE for its values, with SCHEME = custom. Its fields are: {fields}.</source>
        <translation>«{name}» ليست بأي مخطط معروف (UNOSAT أو Copernicus EMS أو xBD). حدّد في CLASS_FIELD الحقل الذي يحتوي على الضرر وأعطِ CROSSWALK_TABLE لقيمه، مع SCHEME = custom. حقولها: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}”: its damage layer has no features ({layers}). Check its filter and selection, or get the product again.</source>
        <translation>«{name}»: لا معالم في طبقة الأضرار فيها ({layers}). افحص مرشّحها والتحديد فيها، أو احصل على المنتَج من جديد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>“{name}” holds no graded buildings. Its layers are: {layers}. Where one of them holds damage, name its field in CLASS_FIELD and give a CROSSWALK_TABLE, with SCHEME = custom.</source>
        <translation>لا تحتوي «{name}» على مبانٍ مصنّفة. طبقاتها: {layers}. إذا كانت إحداها تحتوي على الضرر، فسمّ حقله في CLASS_FIELD وأعطِ CROSSWALK_TABLE، مع SCHEME = custom.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>Layer “{name}” grades {n} features that are neither buildings, roads nor facilities; it was left out.</source>
        <translation>تصنّف الطبقة «{name}» معالم (عددها {n}) ليست مباني ولا طرقًا ولا مرافق؛ فاستُبعدت.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>{n} of {all} records have no date, so nobody can tell which of two is newer.</source>
        <translation>{n} من أصل {all} من السجلات بلا تاريخ، فلا يُعرف أي السجلين أحدث.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>{sites} sites at {epochs} epochs: the counts are of records, so a site counts once an epoch. The chart shows each site's newest record.</source>
        <translation>عدد المواقع {sites} في فترات رصد عددها {epochs}: والأعداد أعداد سجلات، فيُحسب الموقع مرة لكل فترة رصد. ويعرض المخطط أحدث سجل لكل موقع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_reading.py"/>
        <source>The product outlines buildings, undamaged ones among them. In a city without footprints the damage sites can be chosen as its buildings too; then every figure is about the buildings that the product drew.</source>
        <translation>يرسم المنتَج الحدود الخارجية للمباني، ومنها غير المتضرّرة. وفي مدينة لا بصمات أرضية فيها يمكن اختيار مواقع الأضرار مباني لها أيضًا؛ وعندئذ يتعلق كل رقم بالمباني التي رسمها المنتَج.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{n} records were left out because a newer product, or one that could see the place, grades the same site. From oldest to newest: {products}.</source>
        <translation>السجلات التي استُبعدت لأن منتَجًا أحدث، أو منتَجًا أمكنه رؤية المكان، يصنّف الموقع نفسه: {n}. من الأقدم إلى الأحدث: {products}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{n} records have the outline of another with a newer image, or one that could see the place, and were left out.</source>
        <translation>السجلات التي لها الحدود الخارجية لسجل آخر صورته أحدث، أو أمكنه رؤية المكان، واستُبعدت: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{n} records are exact copies of records in another layer and count once.</source>
        <translation>السجلات التي هي نسخ مطابقة لسجلات في طبقة أخرى وتُحسب مرة واحدة: {n}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>“{name}” mixes points, lines or polygons: each site became a point on its surface.</source>
        <translation>تجمع «{name}» نقاطًا أو خطوطًا أو مضلّعات: فأصبح كل موقع نقطة على سطحه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/product_sites.py"/>
        <source>{places} coordinates hold {many} sites or more each, copies included, {n} in all (at most {most}, at {x:.6f}, {y:.6f}). Such reports were often placed on the middle of a street or district and not on their building: check them before they are counted by building.</source>
        <translation>الإحداثيات التي يقع على كل منها {many} أو أكثر من المواقع، بما فيها النسخ: {places}، ومجموع مواقعها {n} (أكثرها {most}، عند {x:.6f}، {y:.6f}). وكثيرًا ما وُضعت هذه البلاغات في وسط شارع أو منطقة إدارية لا على مبناها: افحصها قبل أن تُحسب حسب المبنى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>Layer “{name}”: the field “{field}” holds {n} different values, at most {most} kinds of service can be told apart. Choose a field with the kind of facility (clinic, school), not its name.</source>
        <translation>الطبقة «{name}»: عدد القيم المختلفة في الحقل «{field}» هو {n}، ولا يمكن تمييز أكثر من {most} من أنواع الخدمات. اختر حقلًا فيه نوع المرفق (عيادة، مدرسة)، لا اسمه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>None of the {n} facilities of “{name}” lies within {max_snap_m:g} m of a street, so nobody could reach one. Check that both layers are of the same city and have the right CRS, or raise the longest way to a street.</source>
        <translation>لا يقع أيٌّ من مرافق «{name}» (عددها {n}) ضمن {max_snap_m:g} م من شارع، فلم يكن لأحد أن يصل إلى أي منها. تحقّق من أن الطبقتين للمدينة نفسها ومن صحة نظامي إسنادهما، أو ارفع أطول مسافة إلى شارع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>“{name}”: {n} of {all} facilities lie farther than {max_snap_m:g} m from any street and serve nobody (features {ids}).</source>
        <translation>«{name}»: {n} من أصل {all} من المرافق أبعد من {max_snap_m:g} م عن أي شارع ولا تخدم أحدًا (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>Layer “{name}”: the field “{field}” is empty for all facilities. Choose the field with the kind of facility, or none to take all as one kind.</source>
        <translation>الطبقة «{name}»: الحقل «{field}» فارغ لجميع المرافق. اختر الحقل الذي فيه نوع المرفق، أو لا تختر شيئًا لاعتبارها كلها نوعًا واحدًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/reached_services.py"/>
        <source>“{name}”: {n} facilities have no class in “{field}” and do not count (features {ids}).</source>
        <translation>«{name}»: المرافق التي لا فئة لها في «{field}» ولا تُحسب: {n} (المعالم: {ids}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Layer “{name}” has none of the criteria {lacking}. Use the areas that “Damage overlay” makes, joined with what else is known of them, or give a table of criteria of your own. Its fields are: {fields}.</source>
        <translation>لا يوجد في الطبقة «{name}» أيٌّ من المعايير {lacking}. استعمل المناطق الناتجة من «تراكب الأضرار»، مع ربط ما يُعرف عنها غير ذلك، أو أعطِ جدول معايير خاصًا بك. حقولها: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Ranked by the plugin's own criteria: {given}. Not known of these areas, and so not considered: {lacking}.</source>
        <translation>الترتيب بحسب معايير الملحق: {given}. غير معروف في هذه المناطق، ولذلك لم يُراعَ: {lacking}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Nothing is known of the damage in {n} areas, which were not analysed: they have no rank.</source>
        <translation>لا يُعرف شيء عن الأضرار في المناطق التي لم يجرِ تحليلها (عددها {n}): فلا رتبة لها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>No criterion names a phase (absorptive, adaptive, transformative): “phase” is empty.</source>
        <translation>لا يسمّي أي معيار مرحلة (absorptive أو adaptive أو transformative): الحقل «phase» فارغ.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>Phases are the plugin's own rule, not UN-Habitat's: the first of {phases} whose criteria score {from_score:g} of 100 or more, else {last}.</source>
        <translation>المراحل قاعدة خاصة بالملحق لا بموئل الأمم المتحدة: أول مرحلة من {phases} تبلغ درجة معاييرها {from_score:g} من 100 أو أكثر، وإلا فهي {last}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/recovery_priority.py"/>
        <source>{n} ranked areas have no phase: the criteria that would decide are not known there.</source>
        <translation>المناطق المرتَّبة التي لا مرحلة لها: {n}؛ فالمعايير الحاسمة غير معروفة فيها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Counts under {minimum:g} people, and what would give them away, are hidden for {n} steps of the order (field suppressed).</source>
        <translation>الأعداد التي تقل عن {minimum:g} من السكان، وما قد يكشفها، مخفية لبعض خطوات الترتيب (عددها {n}) (الحقل suppressed).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{people:.0f} people reached no facility before the event either and are not counted as cut off (field never_reached): {away:.0f} live too far from any street, for the others no street ever led to one.</source>
        <translation>لم يكن {people:.0f} من السكان يصلون إلى أي مرفق قبل الحدث أيضًا ولا يُحسبون منقطعين (الحقل never_reached): منهم {away:.0f} يقيمون بعيدًا جدًا عن أي شارع، أما الباقون فلم يكن أي شارع يؤدي بهم إلى مرفق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{people:.0f} people reached no facility before the event either and are not counted as cut off (field never_reached).</source>
        <translation>لم يكن {people:.0f} من السكان يصلون إلى أي مرفق قبل الحدث أيضًا ولا يُحسبون منقطعين (الحقل never_reached).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Nobody is cut off: there is a way around each of the {n} blocked parts.</source>
        <translation>لم ينقطع أحد: يوجد طريق بديل حول كل مقطع من المقاطع المسدودة (عددها {n}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Proved: no order of the {n} parts that decide is better. Found chain by chain it is as good.</source>
        <translation>ثابت: لا يوجد ترتيب أفضل للمقاطع الحاسمة (عددها {n}). والترتيب الموجود سلسلةً سلسلة مساوٍ له.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Proved: no order of the {n} parts that decide is better. Found chain by chain it would be worse by {gap:.2f} %.</source>
        <translation>ثابت: لا يوجد ترتيب أفضل للمقاطع الحاسمة (عددها {n}). والترتيب الموجود سلسلةً سلسلة يكون أسوأ بنسبة {gap:.2f} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Found chain by chain: the best order of the {n} parts that decide is better by {gap:.2f} %.</source>
        <translation>وُجد سلسلةً سلسلة: أفضل ترتيب للمقاطع الحاسمة (عددها {n}) أفضل منه بنسبة {gap:.2f} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{n} parts decide the order, {loops} of them where there is more than one way: more than the {most} of which every order is compared. It was found chain by chain, each time the one that reconnects most people for its cost. People wait at most {given:.0f} % longer than in the best order: so much is proved, usually it is far less.</source>
        <translation>المقاطع التي تحسم الترتيب: {n}، منها مقاطع يوجد فيها أكثر من طريق: {loops}؛ وهذا يزيد على {most}، وهو الحد الذي تُقارن ضمنه جميع الترتيبات. فوُجد الترتيب سلسلةً سلسلة، وفي كل مرة السلسلة التي تعيد وصل أكبر عدد من السكان مقابل تكلفتها. ولا يزيد انتظار السكان على انتظارهم في أفضل ترتيب بأكثر من {given:.0f} %: هذا هو المُثبت، والزيادة عادةً أقل من ذلك بكثير.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>{n} parts decide, more than the {most} of which every order is compared. This order reconnects at most {given:.1f} % fewer people than the best within the budget: so much is proved.</source>
        <translation>المقاطع الحاسمة: {n}؛ وهذا يزيد على {most}، وهو الحد الذي تُقارن ضمنه جميع الترتيبات. ولا يقل عدد من يعيد هذا الترتيب وصلهم عن أفضل ترتيب ضمن الميزانية بأكثر من {given:.1f} %: هذا هو المُثبت.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>Proved: no choice among the {n} parts that decide reconnects more people within the budget. Found chain by chain it would be {gap:.2f} % fewer.</source>
        <translation>ثابت: لا يوجد اختيار من المقاطع الحاسمة (عددها {n}) يعيد وصل عدد أكبر من السكان ضمن الميزانية. والاختيار الموجود سلسلةً سلسلة يعيد وصل عدد أقل بنسبة {gap:.2f} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/restoration_result.py"/>
        <source>The order costs {spent:.6g} of the budget of {budget:.6g}.</source>
        <translation>تكلفة الترتيب {spent:.6g} من أصل الميزانية البالغة {budget:.6g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Lengths measured in {crs}.</source>
        <translation>قيست الأطوال بنظام {crs}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Finding the blocked parts</source>
        <translation>يجري البحث عن المقاطع المسدودة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Finding the streets at the services</source>
        <translation>يجري البحث عن الشوارع القريبة من الخدمات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Finding the streets at the homes</source>
        <translation>يجري البحث عن الشوارع القريبة من المساكن</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Choosing what to clear first</source>
        <translation>يجري اختيار ما يُفتح أولًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>Nothing says which streets of “{name}” are blocked: choose the field that does (BLOCKED_FIELD), or give damage sites (DAMAGE).</source>
        <translation>لا شيء يبيّن أي شوارع «{name}» مسدود: اختر الحقل الذي يبيّن ذلك (BLOCKED_FIELD)، أو أعطِ مواقع الأضرار (DAMAGE).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>The reach of debris (BLOCK_M) must be above 0 m; {value:g} was given.</source>
        <translation>يجب أن يكون مدى الأنقاض (BLOCK_M) أكبر من 0 م؛ القيمة المعطاة {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/route_restoration.py"/>
        <source>The budget must be 0 or more; {value:g} was given.</source>
        <translation>يجب أن تكون الميزانية 0 أو أكثر؛ القيمة المعطاة {value:g}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/standardise_damage.py"/>
        <source>The crosswalk table “{table}” leaves every record out, so there is no damage layer.</source>
        <translation>يستبعد جدول المطابقة «{table}» كل السجلات، فلا توجد طبقة أضرار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/standardise_damage.py"/>
        <source>“{name}” is a table without geometry. Choose the layer of damage sites, or make one with “Create points layer from table” of the Processing toolbox.</source>
        <translation>«{name}» جدول بلا أشكال هندسية. اختر طبقة مواقع الأضرار، أو أنشئ طبقة بالأداة «Create points layer from table» من صندوق أدوات المعالجة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: lines {ids} have negative costs. Correct them.</source>
        <translation>الجدول «{path}»: في الأسطر {ids} تكاليف سالبة. صحّحها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: in lines {ids} the low cost is above the central one, or the central above the high one. Put them in order.</source>
        <translation>الجدول «{path}»: في الأسطر {ids} التكلفة المنخفضة أعلى من المركزية، أو المركزية أعلى من المرتفعة. رتّبها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: lines {ids} give no low or no high cost. The central cost stands in, so the range is too narrow there.</source>
        <translation>الجدول «{path}»: لا تعطي الأسطر {ids} تكلفة منخفضة أو لا تعطي تكلفة مرتفعة. وتنوب عنها التكلفة المركزية، فالمجال هناك أضيق مما ينبغي.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Table “{path}”: the column “{column}” has several values ({values}). Amounts in different currencies or of different years cannot be added: convert them to one.</source>
        <translation>الجدول «{path}»: في العمود «{column}» عدة قيم ({values}). ولا يمكن جمع مبالغ بعملات مختلفة أو لسنوات مختلفة: حوّلها إلى قيمة واحدة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/recovery/unit_costs.py"/>
        <source>Unit costs from GDP per person (Huizinga et al. 2017), in {currency} of {year}: the source gives no range, so low and high are too narrow. Bring the amounts to today with the inflation since {year}. Corrections made for floods are not applied.</source>
        <translation>تكاليف الوحدة من الناتج المحلي الإجمالي للفرد (Huizinga et al. 2017)، بعملة {currency} لسنة {year}: لا يعطي المصدر مجالًا، فالقيمتان المنخفضة والمرتفعة أضيق مما ينبغي. حدّث المبالغ إلى اليوم بالتضخم منذ {year}. ولا تُطبَّق التصحيحات الموضوعة للفيضانات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_mapping.py"/>
        <source>The role “{role}” has no field “{field}”. Its fields are: {fields}.</source>
        <translation>لا يوجد للدور «{role}» الحقل «{field}». حقوله: {fields}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_mapping.py"/>
        <source>“{name}”: {n} values of “{column}” cannot be read as “{field}” and are left empty there (features {ids}; for example {examples}).</source>
        <translation>«{name}»: قيم «{column}» التي تتعذّر قراءتها بوصفها «{field}» وتُركت فارغة هناك: {n} (المعالم: {ids}؛ مثل {examples}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_mapping.py"/>
        <source>“{name}”: {n} values of “{field}” lie outside {low:g} to {high:g} (features {ids}). Correct them.</source>
        <translation>«{name}»: قيم «{field}» الواقعة خارج المجال من {low:g} إلى {high:g}: {n} (المعالم: {ids}). صحّحها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>“Standardise damage” turns it into classes that can be compared.</source>
        <translation>تحوّلها «توحيد بيانات الأضرار» إلى فئات قابلة للمقارنة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>“Import footprints” reads it whole.</source>
        <translation>تقرؤها «استيراد بصمات المباني» كاملة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>“Public space quality” scores its answers as they are.</source>
        <translation>تحسب خطوة «جودة الفضاءات العامة» درجات إجاباتها كما هي.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>It has columns of {vendor}: {columns}.</source>
        <translation>فيها أعمدة من {vendor}: {columns}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>It has columns that suit this: {columns}.</source>
        <translation>فيها أعمدة ملائمة لهذا: {columns}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>Its column “{column}” holds known words: {words}.</source>
        <translation>في عمودها «{column}» كلمات معروفة: {words}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>It lacks {fields}, which this role needs.</source>
        <translation>ينقصها {fields}، وهذا الدور يحتاج إلى ذلك.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>Neither its name nor its columns tell what it is; only its geometry would do.</source>
        <translation>لا يدل اسمها ولا أعمدتها على ماهيتها؛ ولا يلائم إلا شكلها الهندسي.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/role_proposals.py"/>
        <source>Its name “{name}” says so.</source>
        <translation>يدل على ذلك اسمها «{name}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/damage.py"/>
        <source>Damaged places by class and date: products of UNOSAT or Copernicus EMS, or a field assessment, made comparable by “Standardise damage”.</source>
        <translation>الأماكن المتضرّرة بحسب الفئة والتاريخ: منتجات UNOSAT أو Copernicus EMS، أو تقييم ميداني، بعد جعلها قابلة للمقارنة بأداة «توحيد بيانات الأضرار».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/damage.py"/>
        <source>Areas analysed for damage</source>
        <translation>المناطق المحلَّلة للأضرار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/damage.py"/>
        <source>Where damage was looked for, without which no share of damaged buildings can be told: the area of interest in the product of UNOSAT or Copernicus EMS.</source>
        <translation>حيث جرى البحث عن أضرار، وبدونها لا يمكن ذكر نسبة المباني المتضرّرة: منطقة الاهتمام في منتَج UNOSAT أو Copernicus EMS.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>How many people live where, on points or buildings: from “Population to buildings”, or from census tables such as the common operational population statistics (COD-PS) joined to areas.</source>
        <translation>كم يسكن من الناس وأين، على نقاط أو مبانٍ: من «توزيع السكان على المباني»، أو من جداول التعداد مثل الإحصاءات السكانية التشغيلية المشتركة (COD-PS) بعد ربطها بالمناطق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Population grid (people per cell)</source>
        <translation>شبكة السكان (عدد السكان في الخلية)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>How many people live in each cell, where there is no census by small area: WorldPop or GHS-POP, clipped to the city.</source>
        <translation>عدد السكان في كل خلية، حيث لا يوجد تعداد بحسب مناطق صغيرة: WorldPop أو GHS-POP، مقصوصة على المدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Public space survey</source>
        <translation>مسح الفضاءات العامة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Answers about single open spaces, for their quality: an export of KoboToolbox, ODK or QField.</source>
        <translation>إجابات عن فضاءات مفتوحة بعينها، لمعرفة جودتها: ملف مصدَّر من KoboToolbox أو ODK أو QField.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Household survey</source>
        <translation>مسح الأسر المعيشية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Answers of households on water, sanitation, rooms, building and tenure, for SDG 11.1.1: an export of KoboToolbox or ODK, or a sample of the census.</source>
        <translation>إجابات الأسر المعيشية عن المياه والصرف الصحي والغرف والمبنى والحيازة، للمؤشر SDG 11.1.1: ملف مصدَّر من KoboToolbox أو ODK، أو عيّنة من التعداد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Displacement</source>
        <translation>النزوح</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Displaced, returned and host people by area and round of counting: from the Displacement Tracking Matrix of IOM (DTM) or local authorities.</source>
        <translation>النازحون والعائدون والسكان المضيفون بحسب المنطقة وجولة العدّ: من مصفوفة تتبع النزوح التابعة للمنظمة الدولية للهجرة (DTM) أو من السلطات المحلية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Tenure</source>
        <translation>الحيازة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>By what right people hold land and buildings, disputes and evidence: a view exported from the Social Tenure Domain Model (STDM), or the land registry; names are never shown.</source>
        <translation>الحق الذي يحوز به الناس الأراضي والمباني، والنزاعات والأدلة: عرض (view) مصدَّر من نموذج مجال الحيازة الاجتماعية (STDM)، أو السجل العقاري؛ ولا تُعرض الأسماء أبدًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Sites and camps</source>
        <translation>المواقع والمخيمات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/people.py"/>
        <source>Camps and collective sites, to check them against humanitarian standards: from the camp management cluster or the DTM.</source>
        <translation>المخيمات والمواقع الجماعية، لمقارنتها بالمعايير الإنسانية: من مجموعة تنسيق وإدارة المخيمات أو من DTM.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>The city that figures are about: from the municipality, or from the administrative boundaries of an OpenStreetMap import.</source>
        <translation>المدينة التي تتعلق بها الأرقام: من البلدية، أو من الحدود الإدارية المستوردة من OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Urban extent</source>
        <translation>الامتداد الحضري</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>How far the city is built, whatever the municipal border says: from “Urban extent” or “Degree of urbanisation”, or a published urban centre.</source>
        <translation>إلى أي مدى تمتد المدينة المبنية، أيًا كانت حدود البلدية: من «الامتداد الحضري» أو «درجة التحضّر»، أو مركز حضري منشور.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Neighbourhoods or districts</source>
        <translation>الأحياء أو المناطق الإدارية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>What results are told for: from the municipality or the common operational boundaries (COD-AB) of your country; where there are none, from “Make areas”.</source>
        <translation>ما تُعرض النتائج بحسبه: من البلدية أو من الحدود التشغيلية المشتركة (COD-AB) لبلدك؛ وحيث لا توجد، من «إنشاء المناطق».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Footprints that people, damage and access are measured on: from OpenStreetMap, Overture, Google, Microsoft or the cadastre, through “Import footprints”.</source>
        <translation>البصمات التي يُقاس عليها السكان والأضرار والوصول: من OpenStreetMap أو Overture أو Google أو Microsoft أو السجل المساحي، عبر «استيراد بصمات المباني».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Centre lines of streets and paths, joined where they meet, that walks, street land and blocks are made from: from OpenStreetMap through “Import OpenStreetMap”, or the municipality.</source>
        <translation>محاور الشوارع والمسارات، متصلةً حيث تلتقي، ومنها تُحسب مسافات السير وأرض الشوارع والكتل العمرانية: من OpenStreetMap عبر «استيراد OpenStreetMap»، أو من البلدية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Parks, squares, playgrounds and other open land that may be public: from the municipality's register, or from OpenStreetMap through “Import OpenStreetMap”.</source>
        <translation>المتنزهات والساحات وملاعب الأطفال وغيرها من الأراضي المفتوحة التي قد تكون عامة: من سجل البلدية، أو من OpenStreetMap عبر «استيراد OpenStreetMap».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Schools, clinics, water points and other facilities with their sector and state: from line ministries, field surveys, OpenStreetMap or Overture places.</source>
        <translation>المدارس والعيادات ونقاط المياه وغيرها من المرافق مع قطاعها وحالتها: من الوزارات المختصة أو المسوح الميدانية أو OpenStreetMap أو أماكن Overture.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Where public transport is boarded, for SDG 11.2.1: from the operator's timetable data (GTFS), or from OpenStreetMap through “Import OpenStreetMap”.</source>
        <translation>حيث يُصعد إلى وسائل النقل العام، للمؤشر SDG 11.2.1: من بيانات مواعيد المشغّل (GTFS)، أو من OpenStreetMap عبر «استيراد OpenStreetMap».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>What land is used for, for the mix of uses: from the municipal plan, or land use polygons of OpenStreetMap or Overture.</source>
        <translation>أوجه استعمال الأراضي، لحساب اختلاط الاستعمالات: من مخطط البلدية، أو من مضلّعات استعمالات الأراضي في OpenStreetMap أو Overture.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Lakes, rivers and the sea, which are not land of the city: from OpenStreetMap through “Import OpenStreetMap”, or the national mapping agency.</source>
        <translation>البحيرات والأنهار والبحر، وهي ليست من أراضي المدينة: من OpenStreetMap عبر «استيراد OpenStreetMap»، أو من الهيئة الوطنية للمساحة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Hazard zones</source>
        <translation>مناطق الخطر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Where floods, landslides or other hazards reach, by class: from the disaster management agency, or a flood model made into polygons.</source>
        <translation>إلى أين تصل الفيضانات أو الانهيارات الأرضية أو الأخطار الأخرى، بحسب الفئة: من هيئة إدارة الكوارث، أو من نموذج فيضانات محوَّل إلى مضلّعات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Elevation</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>Height of the ground, for slopes and the low-lying coast: from the national mapping agency, or a free global model such as Copernicus DEM or SRTM.</source>
        <translation>ارتفاع الأرض، للانحدارات والسواحل المنخفضة: من الهيئة الوطنية للمساحة، أو من نموذج عالمي مجاني مثل Copernicus DEM أو SRTM.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/roles/places.py"/>
        <source>The built-up part of the city as areas (not single footprints), as an alternative denominator: from the municipality, or made from a built-up grid.</source>
        <translation>الجزء المبني من المدينة في صورة مناطق (لا بصمات مفردة)، كمقام بديل للحساب: من البلدية، أو من شبكة مناطق مبنية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/solver/programme.py"/>
        <source>The solver could not be started as a program of its own: it now works inside QGIS, which may not answer until the time limit.</source>
        <translation>تعذّر تشغيل برنامج الحل برنامجًا مستقلًا: وهو يعمل الآن داخل QGIS، الذي قد لا يستجيب حتى انقضاء الحد الزمني.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/street_classes.py"/>
        <source>No street of “{streets}” lies in “{areas}”. Check that they show the same city and that both layers have the right CRS.</source>
        <translation>لا يقع أي شارع من «{streets}» في «{areas}». تحقّق من أنهما يُظهران المدينة نفسها ومن صحة نظام إسناد الطبقتين.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/street_classes.py"/>
        <source>None of the {n} features of “{name}” belongs to the network “{network}” ({counts}). Check the class field, or take the network “walk”.</source>
        <translation>لا ينتمي أيٌّ من معالم «{name}» (عددها {n}) إلى الشبكة «{network}» ({counts}). افحص حقل الفئة، أو خذ الشبكة «walk».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/street_classes.py"/>
        <source>“{name}”: not part of the network “{network}”: {counts}.</source>
        <translation>«{name}»: ليس جزءًا من الشبكة «{network}»: {counts}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” cannot be read ({reason}). Check the path and your rights to the file.</source>
        <translation>تتعذّر قراءة الجدول «{path}» ({reason}). تحقّق من المسار ومن صلاحياتك على الملف.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” is not a text file. Save it as CSV (UTF-8) and choose that file.</source>
        <translation>الجدول «{path}» ليس ملفًا نصيًا. احفظه بصيغة CSV (UTF-8) واختر ذلك الملف.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” is not a readable CSV file ({reason}).</source>
        <translation>الجدول «{path}» ليس ملف CSV قابلًا للقراءة ({reason}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” has no rows. It needs a header line ({columns}) and rows below it.</source>
        <translation>لا صفوف في الجدول «{path}». يحتاج إلى سطر عناوين ({columns}) وصفوف تحته.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: columns {columns} appear twice. Keep one of each.</source>
        <translation>الجدول «{path}»: تظهر الأعمدة {columns} مرتين. أبقِ واحدًا من كل منها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}” lacks the columns {columns}. It has: {given}. Add them to its header.</source>
        <translation>تنقص الجدولَ «{path}» الأعمدةُ {columns}. أعمدته: {given}. أضفها إلى سطر العناوين.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: lines {ids} have more cells than the header. Put texts that hold the separator between double quotes.</source>
        <translation>الجدول «{path}»: في الأسطر {ids} خلايا أكثر مما في سطر العناوين. ضع النصوص التي تحتوي على الفاصل بين علامتي اقتباس مزدوجتين.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: column “{column}” is empty in lines {ids}. Fill it.</source>
        <translation>الجدول «{path}»: العمود «{column}» فارغ في الأسطر {ids}. املأه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: lines {ids} repeat a value of “{column}” that an earlier line has. Keep one of each.</source>
        <translation>الجدول «{path}»: تكرر الأسطر {ids} قيمة في «{column}» واردة في سطر سابق. أبقِ واحدة منها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/core/tables.py"/>
        <source>Table “{path}”: column “{column}” takes {expected}. Correct these lines (line: value): {ids}.</source>
        <translation>الجدول «{path}»: يقبل العمود «{column}» {expected}. صحّح هذه الأسطر (السطر: القيمة): {ids}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/admin_levels.py"/>
        <source>&amp;Use as areas</source>
        <translation>&amp;استخدامها كمناطق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/admin_levels.py"/>
        <source>Areas from OpenStreetMap</source>
        <translation>مناطق من OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/admin_levels.py"/>
        <source>level {level}: {n} ({names})</source>
        <translation>المستوى {level}: {n} ({names})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>What is this layer?</source>
        <translation>ما هذه الطبقة؟</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Role of the layer</source>
        <translation>دور الطبقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>&amp;It is</source>
        <translation>هي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Fields of the role and columns</source>
        <translation>حقول الدور والأعمدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>&amp;Copy it into the city's GeoPackage (the original is not touched)</source>
        <translation>نسخها &amp;إلى ملف GeoPackage الخاص بالمدينة (لا تُمَسّ الطبقة الأصلية)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>A copy travels with the city and carries the fields under the names above. Without a copy the layer stays where it is, and must be there whenever a step runs.</source>
        <translation>تنتقل النسخة مع المدينة وتحمل الحقول بالأسماء المبيّنة أعلاه. وبدون نسخة تبقى الطبقة في مكانها، ويجب أن تكون موجودة فيه كلما شُغّلت خطوة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>This layer is temporary: without a copy it ends with QGIS.</source>
        <translation>هذه الطبقة مؤقتة: من دون نسخة تختفي عند إغلاق QGIS.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>{role} (likely)</source>
        <translation>{role} (مرجَّح)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>No method of this version works with a layer of this kind.</source>
        <translation>لا توجد في هذا الإصدار منهجية تستخدم طبقة من هذا النوع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>What the methods look for</source>
        <translation>ما تبحث عنه المنهجيات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Column of this layer</source>
        <translation>عمود هذه الطبقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/assign_dialog.py"/>
        <source>Until now this is “{layer}”, which stays in the GeoPackage.</source>
        <translation>حتى الآن هذه هي الطبقة «{layer}»، وستبقى في ملف GeoPackage.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{label}: the layer cannot be opened. Choose it again, or put its file back.</source>
        <translation>{label}: يتعذّر فتح الطبقة. اخترها من جديد، أو أعد ملفها إلى مكانه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} has no coordinate reference system.</source>
        <translation>ليس للطبقة {layer} نظام إسناد إحداثي.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>Set CRS…</source>
        <translation>تعيين CRS…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} is empty.</source>
        <translation>الطبقة {layer} فارغة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>The filter of {layer} leaves nothing.</source>
        <translation>لا يُبقي مُرشِّح الطبقة {layer} أي معلم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} has edits that are not saved yet; they count.</source>
        <translation>في الطبقة {layer} تعديلات لم تُحفظ بعد؛ وهي تدخل في الحساب.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} is being edited.</source>
        <translation>الطبقة {layer} قيد التحرير.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>Save edits</source>
        <translation>حفظ التعديلات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>{layer} lies elsewhere than the other layers. Its CRS may be wrong, or it is another city.</source>
        <translation>تقع الطبقة {layer} في مكان غير مكان الطبقات الأخرى. قد يكون نظام إسنادها الإحداثي خاطئًا، أو أنها تخص مدينة أخرى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>The data is there.</source>
        <translation>البيانات موجودة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>All layers show the same city. Their CRSs differ ({names}); that is no problem.</source>
        <translation>تُظهر جميع الطبقات المدينة نفسها. وتختلف أنظمة إسنادها الإحداثي ({names})؛ ولا مشكلة في ذلك.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/before_run.py"/>
        <source>All layers show the same city and share one CRS ({name}).</source>
        <translation>تُظهر جميع الطبقات المدينة نفسها ولها نظام إسناد إحداثي واحد ({name}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>gone</source>
        <translation>غير موجود بعد الآن</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>the same</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/changes_layer.py"/>
        <source>Changes: {layer}</source>
        <translation>التغيّرات: {layer}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/chart.py"/>
        <source>Bar chart</source>
        <translation>مخطط أعمدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/chart.py"/>
        <source>not measured</source>
        <translation>غير مقيس</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/check_findings.py"/>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/check_findings.py"/>
        <source>Fix</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/check_findings.py"/>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Open the folder of a city</source>
        <translation>فتح مجلد مدينة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Choose a city packed for hand-over</source>
        <translation>اختيار مدينة محزومة للتسليم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Unpack it into this folder</source>
        <translation>فكّ الحزمة في هذا المجلد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>This copy of the plugin has no sample city.</source>
        <translation>لا تحتوي هذه النسخة من الملحق على مدينة نموذجية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Sample city</source>
        <translation>المدينة النموذجية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>The sample city cannot be copied: “{folder}” cannot be written: {reason}.</source>
        <translation>يتعذّر نسخ المدينة النموذجية، إذ تتعذّر الكتابة في «{folder}»: {reason}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>New city</source>
        <translation>مدينة جديدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>&amp;Name of the city</source>
        <translation>&amp;اسم المدينة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;المجلد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_actions.py"/>
        <source>Results are kept in {folder}.</source>
        <translation>تُحفظ النتائج في {folder}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_map.py"/>
        <source>Changes</source>
        <translation>التغيّرات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>areas, points or buildings with numbers of people</source>
        <translation>مناطق أو نقاط أو مبانٍ مع أعداد السكان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>Layers of the city</source>
        <translation>طبقات المدينة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>Bring data in</source>
        <translation>إدخال البيانات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>{city}, kept in {folder}</source>
        <translation>{city}، محفوظة في {folder}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>&amp;New city…</source>
        <translation>مدينة جديد&amp;ة…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>&amp;Open a city…</source>
        <translation>فتح مدينة…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/city_page.py"/>
        <source>{role} (optional)</source>
        <translation>{role} (اختياري)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>not set</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/editors.py"/>
        <source>Choose a field…</source>
        <translation>اختيار حقل…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/form.py"/>
        <source>More settings</source>
        <translation>مزيد من الإعدادات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/form.py"/>
        <source>shown</source>
        <translation>ظاهرة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/form.py"/>
        <source>folded away</source>
        <translation>مطويّة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Runs of “{step}”</source>
        <translation>عمليات تشغيل «{step}»</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Choose one run to see its record, or two to compare them.</source>
        <translation>اختر عملية تشغيل واحدة لعرض سجلها، أو اثنتين للمقارنة بينهما.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>When</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Record of the run</source>
        <translation>سجل عملية التشغيل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>&amp;Run it again</source>
        <translation>&amp;إعادة التشغيل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Copy as &amp;qgis_process</source>
        <translation>نسخ كأمر &amp;qgis_process</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Copy as P&amp;ython</source>
        <translation>نسخ كشفرة P&amp;ython</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Save as &amp;model…</source>
        <translation>حفظ كنمو&amp;ذج…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Show changes on the map</source>
        <translation>إظهار التغيّرات على الخريطة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>What the last run changed in the layer of the run before</source>
        <translation>ما غيّرته آخر عملية تشغيل في طبقة عملية التشغيل السابقة لها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>What</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Nothing differs: same layers, settings and figures.</source>
        <translation>لا اختلاف: الطبقات والإعدادات والأرقام نفسها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/history_dialog.py"/>
        <source>Save as a model</source>
        <translation>حفظ كنموذج</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Workflows</source>
        <translation>مسارات العمل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Drop layers or files here, or add them: what each is gets proposed from its columns, and you confirm.</source>
        <translation>أفلِت هنا طبقات أو ملفات، أو أضفها: يُقترح دور كل منها استنادًا إلى أعمدتها، وعليك التأكيد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Add a layer</source>
        <translation>&amp;إضافة طبقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Take away</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>The layer stays in the GeoPackage, without this role.</source>
        <translation>تبقى الطبقة في ملف GeoPackage، دون هذا الدور.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Unpack…</source>
        <translation>فكّ &amp;الحزمة…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>&amp;Pack for hand-over…</source>
        <translation>حزم للتسليم…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Urban Profiling</source>
        <translation>Urban Profiling</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>No city yet. Everything of a city is kept in one folder.</source>
        <translation>لا توجد مدينة بعد. يُحفظ كل ما يتعلق بالمدينة في مجلد واحد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>A step was interrupted by a crash or a power cut. What it had half made is gone; every finished result is there.</source>
        <translation>توقفت خطوة بسبب عطل أو انقطاع في التيار الكهربائي. وقد زال ما لم يكتمل إنتاجه، أما النتائج المكتملة فكلها موجودة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>{role}: a new copy is in the city.</source>
        <translation>{role}: توجد نسخة جديدة في المدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>Choose layers</source>
        <translation>اختيار الطبقات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/home_dialog.py"/>
        <source>“{file}” cannot be opened as a layer.</source>
        <translation>يتعذّر فتح «{file}» كطبقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/import_card.py"/>
        <source>&amp;Import</source>
        <translation>&amp;استيراد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/key_button.py"/>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/labels.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/land_task.py"/>
        <source>Measuring open spaces</source>
        <translation>قياس الفضاءات المفتوحة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a layer…</source>
        <translation>اختيار طبقة…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>{layer} (not there)</source>
        <translation>{layer} (غير موجودة)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>{name} (not in the project)</source>
        <translation>{name} (غير موجودة في المشروع)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a layer</source>
        <translation>اختيار طبقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Layer of {file}</source>
        <translation>طبقة من {file}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a file or a layer…</source>
        <translation>اختيار ملف أو طبقة…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/layer_choice.py"/>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>Go there</source>
        <translation>الانتقال إليها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>There is no city yet.</source>
        <translation>لا توجد مدينة بعد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>The city's folder is not there. Plug its drive in again, or open the city where it is now.</source>
        <translation>مجلد المدينة غير موجود. أعد توصيل القرص الذي يحتويه، أو افتح المدينة من مكانها الحالي.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>There is no layer yet: {what}.</source>
        <translation>لا توجد طبقة بعد: {what}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>Choose above: {what}.</source>
        <translation>اختر أعلاه: {what}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>First run “{what}”.</source>
        <translation>شغّل أولًا «{what}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/missing.py"/>
        <source>First run “{what}” of the workflow “{workflow}”.</source>
        <translation>شغّل أولًا «{what}» من مسار العمل «{workflow}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/notice.py"/>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/notice.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Pack {city} for hand-over</source>
        <translation>حزم {city} للتسليم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Writes the whole city into one .zip that opens on another computer. Layers about single people or households stay behind unless you tick them.</source>
        <translation>يكتب المدينة كلها في ملف .zip واحد يُفتح على حاسوب آخر. ولا تُدرج الطبقات المتعلقة بأفراد أو بأسر معيشية بعينها إلا إذا حدّدتها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Layers that go along</source>
        <translation>الطبقات المشمولة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Goes along</source>
        <translation>مشمولة بالتسليم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>What it is</source>
        <translation>ماهيتها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Sensitive</source>
        <translation>حساسة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Keep their sensitive &amp;columns (disability, contacts)</source>
        <translation>&amp;الاحتفاظ بأعمدتها الحساسة (الإعاقة، بيانات الاتصال)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Keep &amp;folders and user names in the records</source>
        <translation>&amp;الاحتفاظ بالمجلدات وأسماء المستخدمين في السجلات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>File to write</source>
        <translation>الملف المراد كتابته</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>&amp;Pack</source>
        <translation>حزم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Show the &amp;file</source>
        <translation>&amp;إظهار الملف</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>yes, stays behind</source>
        <translation>نعم، ولا تُشمل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>columns {names} are emptied</source>
        <translation>تُفرَغ الأعمدة {names}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>Packed: {file}, {size} MB. Left out: {left}.</source>
        <translation>حُزمت في: {file}، {size} ميغابايت. المستبعَد: {left}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/pack_dialog.py"/>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Install packages…</source>
        <translation>تثبيت الحزم البرمجية…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Choose the folder with Python packages (.whl)</source>
        <translation>اختيار المجلد الذي يحتوي على حزم Python البرمجية (.whl)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Installed: {names}.</source>
        <translation>ما تم تثبيته: {names}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>Restart QGIS to use them.</source>
        <translation>أعد تشغيل QGIS لاستخدامها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/package_folder.py"/>
        <source>“{folder}” holds no package that is missing here and made for Python {version} on this system. Missing: {names}.</source>
        <translation>لا يحتوي «{folder}» على أي حزمة برمجية ناقصة هنا ومُعدّة لـ Python {version} على هذا النظام. الحزم الناقصة: {names}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Still to come</source>
        <translation>لم يُنجز بعد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Reading the layers…</source>
        <translation>تجري قراءة الطبقات…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>{percent} %, {time}</source>
        <translation>{percent} %، {time}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Show fewer notes</source>
        <translation>إظهار تنبيهات أقل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Show {n} more notes</source>
        <translation>إظهار مزيد من التنبيهات ({n})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Out of date: {reason}.</source>
        <translation>غير محدَّث: {reason}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/panels.py"/>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/result_card.py"/>
        <source>Show &amp;layers</source>
        <translation>&amp;إظهار الطبقات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/result_card.py"/>
        <source>&amp;Earlier runs…</source>
        <translation>عمليات &amp;التشغيل السابقة…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/role_table.py"/>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/role_table.py"/>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/role_table.py"/>
        <source>none yet</source>
        <translation>لا توجد بعد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>This version of the plugin has no “{algorithm}”.</source>
        <translation>لا يحتوي هذا الإصدار من الملحق على «{algorithm}».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>{what}: the run read only some features of “{layer}”, selected or let through then. Its record does not say all of that, so that it cannot be repeated.</source>
        <translation>{what}: لم تقرأ عملية التشغيل إلا بعض معالم «{layer}»، المحدَّدة أو التي سمح بها المُرشِّح حينها. ولا يبيّن سجلها ذلك كله، فيتعذّر تكرارها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>{what}: “{layer}” is not there any more, so that the run cannot be repeated. Choose another in the form of the step.</source>
        <translation>{what}: لم تعد «{layer}» موجودة، فيتعذّر تكرار عملية التشغيل. اختر طبقة أخرى في استمارة الخطوة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_again.py"/>
        <source>{what}: the layer is in this project alone, where no other program sees it. Save it to a file, and run the step with that.</source>
        <translation>{what}: الطبقة موجودة في هذا المشروع وحده، حيث لا يراها أي برنامج آخر. احفظها في ملف، وشغّل الخطوة بهذا الملف.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_model.py"/>
        <source>“{path}” could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة «{path}». اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>done</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>interrupted</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Begun</source>
        <translation>البدء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>By</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>The run</source>
        <translation>عملية التشغيل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>What it read</source>
        <translation>ما قرأته</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Layers it made</source>
        <translation>الطبقات التي أنتجتها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>{n} features</source>
        <translation>عدد المعالم: {n}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/run_words.py"/>
        <source>{count}, edited</source>
        <translation>{count}، مع تعديلات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/runner.py"/>
        <source>The run ended without a result. View › Panels › Log Messages › Processing may say why.</source>
        <translation>انتهت عملية التشغيل دون نتيجة. قد يُبيَّن السبب في: عرض › اللوحات › رسائل السجل › المعالجة (Processing).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/session.py"/>
        <source>Copying {layer}…</source>
        <translation>يجري نسخ {layer}…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/session.py"/>
        <source>Mending {layer}…</source>
        <translation>يجري إصلاح {layer}…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/small_map.py"/>
        <source>Map of the space</source>
        <translation>خريطة الفضاء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Verified, open to all</source>
        <translation>متحقَّق منه، مفتوح للجميع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Verified</source>
        <translation>متحقَّق منه</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Nothing left in this list</source>
        <translation>لم يبقَ شيء في هذه القائمة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Choose another list above, or go on to the next step.</source>
        <translation>اختر قائمة أخرى أعلاه، أو انتقل إلى الخطوة التالية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Check later</source>
        <translation>الفحص لاحقًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Many alike…</source>
        <translation>عدة فضاءات متشابهة…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{area} ({size_class})</source>
        <translation>{area} ({size_class})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>On the map as</source>
        <translation>على الخريطة بوصفه</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>If it is public</source>
        <translation>إذا كان عامًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>People near</source>
        <translation>السكان القريبون</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>Nearby</source>
        <translation>في الجوار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>In the source</source>
        <translation>في المصدر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>it is {value} % of the city's land</source>
        <translation>يمثل {value} % من أراضي المدينة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{n} within {metres} m in a straight line</source>
        <translation>{n} ضمن {metres} م بخط مستقيم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{space} overlaps ({area})</source>
        <translation>{space} يتداخل معه ({area})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{space} touches</source>
        <translation>{space} يلامسه</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/space_card.py"/>
        <source>{space} {metres} m away</source>
        <translation>{space} على بُعد {metres} م</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Begin</source>
        <translation>البداية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Choose a name and a folder. Imported layers and results are kept there in one GeoPackage.</source>
        <translation>اختر اسمًا ومجلدًا. تُحفظ فيه الطبقات المستوردة والنتائج في ملف GeoPackage واحد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Go on where you stopped: choose the folder of a city.</source>
        <translation>تابع من حيث توقفت: اختر مجلد مدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>Somebody handed you a city as a .zip: choose it, and where to put it.</source>
        <translation>سلّمك أحدهم مدينة في ملف .zip: اختر الملف، والمكان الذي تُوضع فيه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>&amp;Sample city</source>
        <translation>مدينة نمو&amp;ذجية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/start_card.py"/>
        <source>A small invented city whose figures are known, to try the workflow. It is copied to your documents.</source>
        <translation>مدينة صغيرة متخيَّلة أرقامها معروفة، لتجربة مسار العمل. تُنسخ إلى مجلد مستنداتك.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>needs: {what}</source>
        <translation>يلزم: {what}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>out of date: {reason}</source>
        <translation>غير محدَّث: {reason}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>{n} layers</source>
        <translation>عدد الطبقات: {n}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/state_line.py"/>
        <source>{n} of {all} have a verdict</source>
        <translation>اتُّخذ قرار بشأن {n} من أصل {all}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>Before the run</source>
        <translation>قبل التشغيل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>{n} more findings</source>
        <translation>ملاحظات إضافية: {n}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>The last run was interrupted, by a crash or a power cut. What it had half made is gone; earlier results are unchanged. Run it again.</source>
        <translation>انقطعت آخر عملية تشغيل بسبب عطل أو انقطاع في التيار الكهربائي. وقد زال ما لم يكتمل إنتاجه، أما النتائج السابقة فلم تتغيّر. أعد التشغيل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/step.py"/>
        <source>CRS of {layer}</source>
        <translation>نظام الإسناد الإحداثي للطبقة {layer}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Save the brief</source>
        <translation>حفظ الموجز</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>The brief is saved: {file}</source>
        <translation>حُفظ الموجز: {file}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>&amp;Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Save &amp;brief as PDF…</source>
        <translation>حفظ &amp;الموجز بصيغة PDF…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/summary_page.py"/>
        <source>Copy as &amp;text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/take_layer.py"/>
        <source>“{layer}” cannot be read. Check that its file is still there.</source>
        <translation>تتعذّر قراءة الطبقة «{layer}». تأكد من أن ملفها ما زال موجودًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/take_layer.py"/>
        <source>“{layer}” has no coordinate reference system. Set it in the layer's properties, then add it.</source>
        <translation>ليس للطبقة «{layer}» نظام إسناد إحداثي. حدّده في خصائص الطبقة، ثم أضفها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/timetable.py"/>
        <source>Public transport timetables (GTFS)</source>
        <translation>مواعيد النقل العام (GTFS)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/timetable.py"/>
        <source>Stops of {file}</source>
        <translation>مواقف {file}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>The layer of open spaces cannot be opened.</source>
        <translation>يتعذّر فتح طبقة الفضاءات المفتوحة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>“{name}” lacks the fields {fields}. Run the open space inventory and use its result.</source>
        <translation>تنقص الطبقةَ «{name}» الحقول {fields}. شغّل جرد الفضاءات المفتوحة واستخدم نتيجته.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>“{name}” cannot be changed: its file is read-only, or of a kind that QGIS cannot write. Copy it into the city's GeoPackage.</source>
        <translation>يتعذّر تعديل الطبقة «{name}»: ملفها للقراءة فقط، أو من نوع لا يستطيع QGIS الكتابة فيه. انسخها إلى ملف GeoPackage الخاص بالمدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>“{name}” is being edited in QGIS. Save or cancel the edits there: verdicts are written at once and would get in their way.</source>
        <translation>الطبقة «{name}» قيد التحرير في QGIS. احفظ التعديلات أو ألغِها هناك: فالقرارات تُكتب فورًا وقد تتعارض معها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verdict_store.py"/>
        <source>The verdict was not written to “{name}”: {reason}. Check that no other program has the file open for writing and that the disk is not full, then give it again.</source>
        <translation>لم يُكتب القرار في «{name}»: {reason}. تأكد من أن الملف غير مفتوح للكتابة في برنامج آخر ومن أن القرص غير ممتلئ، ثم أعد إدخال القرار.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>{done} of {total} spaces have a verdict; these hold {land} of the land.</source>
        <translation>الفضاءات التي اتُّخذ قرار بشأنها: {done} من أصل {total}؛ وهي تشغل {land} من الأراضي.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>public space and streets, of the city's land</source>
        <translation>للفضاء العام والشوارع، من أراضي المدينة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>streets and verified spaces alone</source>
        <translation>الشوارع والفضاءات المتحقَّق منها وحدها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>open public space, of the city's land</source>
        <translation>للفضاء العام المفتوح، من أراضي المدينة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>from verified spaces alone</source>
        <translation>من الفضاءات المتحقَّق منها وحدها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>if all that is not decided were public</source>
        <translation>لو كان كل ما لم يُبتّ فيه عامًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_cards.py"/>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>Which spaces to go through</source>
        <translation>الفضاءات المراد استعراضها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>Of which kind</source>
        <translation>من أي نوع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>Every kind</source>
        <translation>جميع الأنواع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>There is no inventory of open spaces yet.</source>
        <translation>لا يوجد جرد للفضاءات المفتوحة بعد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_lists.py"/>
        <source>{place} of {n}, largest first</source>
        <translation>{place} من أصل {n}، الأكبر أولًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Rejected: no public space</source>
        <translation>مرفوض: ليس فضاءً عامًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>To be checked</source>
        <translation>يحتاج إلى فحص</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>&amp;Give it to {n} spaces</source>
        <translation>تطبيقه على &amp;الفضاءات (عددها: {n})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>One verdict for many alike</source>
        <translation>قرار واحد لعدة فضاءات متشابهة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Verdict</source>
        <translation>القرار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Only those without a name</source>
        <translation>ما ليس له اسم فقط</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Up to a size of</source>
        <translation>حتى مساحة قدرها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Show them on the &amp;map</source>
        <translation>&amp;إظهارها على الخريطة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Back to the single space</source>
        <translation>العودة إلى الفضاء المفرد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Only of the kind “{kind}”</source>
        <translation>نوع «{kind}» فقط</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Only with “{access}”</source>
        <translation>حالة الوصول «{access}» فقط</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>No space without a verdict is like that. Take a larger size or fewer limits.</source>
        <translation>لا يوجد فضاء بلا قرار بهذه المواصفات. اختر مساحة أكبر أو قيودًا أقل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>{n} spaces without a verdict, {area} together.</source>
        <translation>الفضاءات التي لا قرار بشأنها: {n}، ومجموع مساحتها {area}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Open public space stays at {after} % of the city's land.</source>
        <translation>يبقى الفضاء العام المفتوح عند {after} % من أراضي المدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>Open public space goes from {before} % to {after} % of the city's land.</source>
        <translation>ينتقل الفضاء العام المفتوح من {before} % إلى {after} % من أراضي المدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>If all that is not decided were public, it would stay at {after} %.</source>
        <translation>لو كان كل ما لم يُبتّ فيه عامًا، لبقي عند {after} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_many.py"/>
        <source>If all that is not decided were public, it would go from {before} % to {after} %.</source>
        <translation>لو كان كل ما لم يُبتّ فيه عامًا، لانتقل من {before} % إلى {after} %.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_measures.py"/>
        <source>Measuring the spaces; verdicts can be given meanwhile…</source>
        <translation>يجري قياس الفضاءات؛ ويمكن اتخاذ القرارات في أثناء ذلك…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_measures.py"/>
        <source>Choose areas in “City data” to see the city's figures here.</source>
        <translation>اختر المناطق في «بيانات المدينة» لترى أرقام المدينة هنا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_page.py"/>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_page.py"/>
        <source>Taken back: {what}</source>
        <translation>تم التراجع عن: {what}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_page.py"/>
        <source>Again: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Open to all</source>
        <translation>مفتوح للجميع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Restricted</source>
        <translation>مقيَّد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>For a fee</source>
        <translation>مقابل رسوم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Access unknown</source>
        <translation>وصول غير معروف</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Not looked at yet</source>
        <translation>لم يُنظر فيه بعد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>Without a verdict</source>
        <translation>بلا قرار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/verification_words.py"/>
        <source>{n} spaces: {what}</source>
        <translation>{what} (عدد الفضاءات: {n})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>less than 1 s</source>
        <translation>أقل من ثانية واحدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{count}, filtered</source>
        <translation>{count}، بعد التصفية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 point</source>
        <translation>نقطة واحدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} points</source>
        <translation>عدد النقاط: {n}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 line</source>
        <translation>خط واحد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} lines</source>
        <translation>عدد الخطوط: {n}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 polygon</source>
        <translation>مضلّع واحد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} polygons</source>
        <translation>عدد المضلّعات: {n}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/wording.py"/>
        <source>{n} rows</source>
        <translation>عدد الصفوف: {n}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Run what is in&amp;complete</source>
        <translation>تشغيل غير &amp;المكتمل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Runs, in order, every step that is ready or out of date.</source>
        <translation>يشغّل بالترتيب كل خطوة جاهزة أو غير محدَّثة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Help</source>
        <translation>مساعد&amp;ة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>No city yet</source>
        <translation>لا توجد مدينة بعد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Run again</source>
        <translation>&amp;إعادة التشغيل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>&amp;Next: {step}</source>
        <translation>&amp;التالي: {step}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Works offline</source>
        <translation>يعمل دون اتصال بالإنترنت</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>Running: {step}</source>
        <translation>قيد التشغيل: {step}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_dialog.py"/>
        <source>took {time}</source>
        <translation>المدة: {time}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>Run what is incomplete</source>
        <translation>تشغيل غير المكتمل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>{what}: {workflow}</source>
        <translation>{what}: {workflow}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/gui/workflow_row.py"/>
        <source>{done} of {all} steps done</source>
        <translation>اكتملت {done} من أصل {all} من الخطوات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/packages.py"/>
        <source>This QGIS lacks the Python packages {names} (shapely must be 2.0 or newer). Install a full QGIS (Windows: the standalone installer or OSGeo4W “qgis-full”; Debian and Ubuntu: python3-scipy, python3-shapely), or use Urban Profiling › Install packages from a folder.</source>
        <translation>تنقص نسخةَ QGIS هذه حزمُ Python التالية: {names} (يجب أن يكون إصدار shapely هو 2.0 أو أحدث). ثبّت نسخة كاملة من QGIS (في Windows: برنامج التثبيت المستقل أو «qgis-full» في OSGeo4W؛ وفي Debian و Ubuntu: python3-scipy و python3-shapely)، أو استعمل Urban Profiling › تثبيت الحزم البرمجية من مجلد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>City…</source>
        <translation>المدينة…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>The city: its layers, the workflows with their state, the last figures</source>
        <translation>المدينة: طبقاتها، ومسارات العمل مع حالتها، وآخر الأرقام</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Public space…</source>
        <translation>الفضاء العام…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Open public space, streets and access on foot, step by step (SDG 11.7.1)</source>
        <translation>الفضاء العام المفتوح والشوارع والوصول سيرًا على الأقدام، خطوة بخطوة (SDG 11.7.1)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Recovery…</source>
        <translation>التعافي…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>After a disaster or a war: what is hit, what it costs and where to begin, step by step</source>
        <translation>بعد كارثة أو حرب: ما أصابته الأضرار، وما تكلفتها، ومن أين يبدأ العمل، خطوة بخطوة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Public space: quality, fairness, new sites…</source>
        <translation>الفضاء العام: الجودة والإنصاف والمواقع الجديدة…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>What people say of the spaces, who is left out, and where new ones would serve most</source>
        <translation>ما يقوله الناس عن الفضاءات، ومن هم المستبعَدون، وأين تكون الفضاءات الجديدة أكثر نفعًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Open a small invented city whose figures are known, to try things</source>
        <translation>فتح مدينة صغيرة متخيَّلة أرقامها معروفة، للتجربة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Toolbox</source>
        <translation>صندوق الأدوات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Show every method in the Processing toolbox</source>
        <translation>إظهار جميع المنهجيات في صندوق أدوات المعالجة (Processing)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Install packages from a folder…</source>
        <translation>تثبيت الحزم البرمجية من مجلد…</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>For a QGIS that lacks Python packages: unpack those you have on disk</source>
        <translation>لنسخة QGIS تنقصها حزم Python: فكّ الحزم الموجودة على القرص</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>The user guide, on this computer</source>
        <translation>دليل المستخدم، على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/plugin.py"/>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>Boundaries, names and designations on the map are those of the data; showing them is no endorsement and no judgement on the legal status of any place.</source>
        <translation>الحدود والأسماء والتسميات الواردة في الخريطة هي كما في البيانات؛ ولا يعني إظهارها إقرارًا بها ولا حكمًا على المركز القانوني لأي مكان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: out of date, {reason}.</source>
        <translation>{step}: غير محدَّث، {reason}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: failed when it ran last; the figures are older.</source>
        <translation>{step}: فشلت آخر عملية تشغيل؛ والأرقام أقدم منها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: interrupted when it ran last; the figures are older.</source>
        <translation>{step}: انقطعت آخر عملية تشغيل؛ والأرقام أقدم منها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>{step}: runs again just now; the figures are older.</source>
        <translation>{step}: عملية تشغيل جارية الآن؛ والأرقام أقدم منها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>There is nothing to tell in a brief yet: none of the steps whose figures it shows has been run in “{city}”. Run the workflow, then save the brief.</source>
        <translation>لا شيء يُعرض في موجز بعد: لم تُشغَّل في «{city}» أيٌّ من الخطوات التي يعرض الموجز أرقامها. شغّل مسار العمل، ثم احفظ الموجز.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/brief.py"/>
        <source>its data changed</source>
        <translation>تغيّرت بياناتها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/doubts.py"/>
        <source>Not run, so that its figures are missing here: {steps}.</source>
        <translation>لم تُشغَّل، فأرقامها غير موجودة هنا: {steps}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/doubts.py"/>
        <source>Steps of the assessment that were not run: {steps}.</source>
        <translation>خطوات التقييم التي لم تُشغَّل: {steps}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/doubts.py"/>
        <source>Still to be verified: {left} of {n} candidates.</source>
        <translation>لم يُتحقَّق منه بعد: {left} من أصل {n} من العناصر المرشَّحة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/origins.py"/>
        <source>{role} ({file})</source>
        <translation>{role} ({file})</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/result_text.py"/>
        <source>fewer than {n}</source>
        <translation>أقل من {n}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/words.py"/>
        <source>{n} billion</source>
        <translation>{n} مليار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/report/words.py"/>
        <source>{n} million</source>
        <translation>{n} مليون</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/wheels.py"/>
        <source>“{file}” cannot be unpacked into “{folder}”: {reason}. Close QGIS and try again.</source>
        <translation>يتعذّر فكّ حزمة «{file}» في «{folder}»: {reason}. أغلق QGIS وحاول من جديد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/wheels.py"/>
        <source>“{file}” is not a sound package and was left out.</source>
        <translation>«{file}» ليست حزمة سليمة واستُبعدت.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/compare.py"/>
        <source>The two layers are in different coordinate systems ({one}, {other}).</source>
        <translation>للطبقتين نظاما إسناد إحداثي مختلفان ({one}، {other}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/folders.py"/>
        <source>In “{folder}” several GeoPackages are of a city: {names}. Move all but one to another folder, then open the city again.</source>
        <translation>في «{folder}» عدة ملفات GeoPackage خاصة بمدينة: {names}. انقلها جميعًا ما عدا واحدًا إلى مجلد آخر، ثم أعد فتح المدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/folders.py"/>
        <source>“{folder}” cannot be a city's folder: QGIS opens no layer where a “|” is in the path. Choose another.</source>
        <translation>لا يصلح «{folder}» مجلدًا لمدينة: لا يفتح QGIS أي طبقة في مسارها «|». اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/folders.py"/>
        <source>“{folder}” lies too deep: with the GeoPackage its path has {size} letters of at most {most}. Move it nearer to the top, or shorten the names of folders.</source>
        <translation>يقع «{folder}» على مستوى عميق جدًا: مساره مع ملف GeoPackage طوله {size} حرفًا والحد الأقصى {most}. انقله إلى مستوى أقرب إلى الجذر، أو قصّر أسماء المجلدات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>A step is running. Wait until it has ended, then pack the city again.</source>
        <translation>توجد خطوة قيد التشغيل. انتظر حتى تنتهي، ثم أعد حزم المدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>“{path}” could not be written: {reason}. Check that the disk is not full and the folder can be written to. The city itself is unchanged.</source>
        <translation>تعذّرت كتابة «{path}»: {reason}. تأكد من أن القرص غير ممتلئ وأن الكتابة في المجلد ممكنة. المدينة نفسها لم تتغيّر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>“{path}” is not a city packed for hand-over: it should hold one folder with a GeoPackage. Nothing was unpacked.</source>
        <translation>ليس «{path}» مدينة محزومة للتسليم: ينبغي أن يحتوي على مجلد واحد فيه ملف GeoPackage. لم يُفكّ شيء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/handover.py"/>
        <source>“{path}” cannot be unpacked into “{folder}”: {reason}.</source>
        <translation>يتعذّر فكّ «{path}» في «{folder}»: {reason}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>“{name}” was made with an older version of the plugin and has to be upgraded, but its backup cannot be written to “{folder}”: {reason}. Free some space, then open it again. Nothing was changed.</source>
        <translation>أُنشئت «{name}» بإصدار أقدم من الملحق ويجب ترقيتها، لكن تتعذّر كتابة نسختها الاحتياطية في «{folder}»: {reason}. أفرِغ بعض المساحة على القرص، ثم أعد فتحها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>The city in “{folder}” is being upgraded in another window. Wait a moment, then open it again.</source>
        <translation>تجري ترقية المدينة الموجودة في «{folder}» في نافذة أخرى. انتظر قليلًا، ثم أعد فتحها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>The city in “{folder}” was made with an older version of the plugin and cannot be upgraded: {reason}. Check that the folder can be written to, that the disk is not full and that no other program has the GeoPackage locked.</source>
        <translation>أُنشئت المدينة الموجودة في «{folder}» بإصدار أقدم من الملحق وتتعذّر ترقيتها: {reason}. تأكد من أن الكتابة في المجلد ممكنة، ومن أن القرص غير ممتلئ، ومن أن ملف GeoPackage غير مقفل في برنامج آخر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/migration.py"/>
        <source>The record “{record}” in “{folder}” cannot be read: {reason}. Restore it from a copy, or move it away and make the city again; its layers are untouched.</source>
        <translation>تتعذّر قراءة السجل «{record}» في «{folder}»: {reason}. استعده من نسخة، أو انقله وأنشئ المدينة من جديد؛ طبقاتها لم تُمَسّ.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>“{folder}” is not there any more: a stick or drive was taken out, or the folder was moved. Put it back, and the work goes on as it was.</source>
        <translation>لم يعد «{folder}» موجودًا: نُزعت ذاكرة USB أو قرص، أو نُقل المجلد. أعده إلى مكانه، فيستمر العمل كما كان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>“{path}” is being written by another program. Wait until that has ended, then try again.</source>
        <translation>يكتب برنامج آخر في «{path}». انتظر حتى ينتهي، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>The folder “{folder}” cannot be written: {reason}. Check that the disk is not full, or choose a folder of your own with free space. What was there is unchanged.</source>
        <translation>تتعذّر الكتابة في المجلد «{folder}»: {reason}. تأكد من أن القرص غير ممتلئ، أو اختر مجلدًا خاصًا بك فيه مساحة كافية. ما كان فيه لم يتغيّر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/package.py"/>
        <source>“{path}” cannot be read: {reason}. Restore it from a copy (the folder “backups” may hold one), or open its layers in QGIS one by one.</source>
        <translation>تتعذّر قراءة «{path}»: {reason}. استعده من نسخة (قد توجد واحدة في المجلد «backups»)، أو افتح طبقاته في QGIS واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/recording.py"/>
        <source>“{table}” is being written by another run (begun {since} by {user} on {host}). Wait until it has ended, then run again.</source>
        <translation>تكتب عملية تشغيل أخرى في «{table}» (بدأت {since}، المستخدم {user} على {host}). انتظر حتى تنتهي، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/recording.py"/>
        <source>The run cannot be recorded in “{path}”: {reason}. Check that the disk is not full and that the folder can be written to. Nothing was changed.</source>
        <translation>يتعذّر تسجيل عملية التشغيل في «{path}»: {reason}. تأكد من أن القرص غير ممتلئ وأن الكتابة في المجلد ممكنة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/schema.py"/>
        <source>“{path}” was made with a newer version of Urban Profiling (workspace schema {version}, this one knows {known}). Nothing was changed. Update the plugin to open it; the layers themselves open in any QGIS.</source>
        <translation>أُنشئ «{path}» بإصدار أحدث من Urban Profiling (مخطط مساحة العمل {version}، والمعروف لهذا الإصدار {known}). لم يتغيّر شيء. حدّث الملحق لفتحه؛ أما الطبقات نفسها فتُفتح في أي QGIS.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>needs data</source>
        <translation>تلزم بيانات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>done, with warnings</source>
        <translation>اكتمل، مع تحذيرات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>out of date</source>
        <translation>غير محدَّث</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>a city</source>
        <translation>مدينة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>the city's folder</source>
        <translation>مجلد المدينة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>a newer version of the plugin</source>
        <translation>إصدار أحدث من الملحق</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>its layer “{table}” is gone</source>
        <translation>لم تعد طبقته «{table}» موجودة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>another run replaced its layer “{table}”</source>
        <translation>حلّت عملية تشغيل أخرى محلّ طبقته «{table}»</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>{setting} changed</source>
        <translation>تغيّر الإعداد {setting}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>{layer} changed</source>
        <translation>تغيّرت الطبقة {layer}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/status.py"/>
        <source>{step} is out of date</source>
        <translation>الخطوة {step} غير محدَّثة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/taking.py"/>
        <source>“{path}” cannot be copied into the city's folder: {reason}.</source>
        <translation>يتعذّر نسخ «{path}» إلى مجلد المدينة: {reason}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Moderate to severe</source>
        <translation>متوسطة إلى شديدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Between other classes</source>
        <translation>بين فئات أخرى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>A word nobody explains</source>
        <translation>كلمة لا تفسير لها</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Damage data</source>
        <translation>بيانات الأضرار</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Reads a damage product as it was published: the zip of UNOSAT or Copernicus EMS, xBD, or any layer with a table of its words. Its sites and the area it analysed become layers of the city. Not analysed is never undamaged.</source>
        <translation>يقرأ منتَج أضرار كما نُشر: ملف zip من UNOSAT أو Copernicus EMS، أو xBD، أو أي طبقة مع جدول لمصطلحاتها. وتصبح مواقعه والمنطقة التي حلّلها طبقاتٍ للمدينة. وما لم يُحلَّل لا يعني أبدًا أنه غير متضرّر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>sites in the product</source>
        <translation>عدد المواقع في المنتَج</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>The newest image is of {NEWEST_DATE}.</source>
        <translation>أحدث صورة مؤرخة في {NEWEST_DATE}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Exact copies, which count once: {DUPLICATES_N}.</source>
        <translation>النسخ المطابقة، وتُحتسب مرة واحدة: {DUPLICATES_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{SITES_N} sites</source>
        <translation>عدد المواقع: {SITES_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Records of the damage product of a word that no table explains, which have no class: {UNKNOWN_N}.</source>
        <translation>سجلات منتَج الأضرار التي ترد فيها كلمة لا يفسّرها أي جدول، وليست لها فئة: {UNKNOWN_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Records that the damage product marks as not analysed: {NOT_ANALYSED_N}.</source>
        <translation>السجلات التي يصفها منتَج الأضرار بأنها غير محلَّلة: {NOT_ANALYSED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{AFFECTED_POPULATION} people lived in damaged buildings before the event (not SDG 11.5.1).</source>
        <translation>عدد من كانوا يسكنون المباني المتضرّرة قبل الحدث: {AFFECTED_POPULATION} (ليس مؤشر SDG 11.5.1).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>How many people lived in damaged buildings is not known: there is no population data, or they are too few to be told.</source>
        <translation>عدد من كانوا يسكنون المباني المتضرّرة غير معروف: لا توجد بيانات سكان، أو أنهم أقل من أن يُذكر عددهم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Damage seen from above is no inspection: what cannot be seen from the air is missing, and a class is no structural grade.</source>
        <translation>الأضرار المرصودة من الجو ليست معاينة: ما لا يُرى من الجو غائب، والفئة ليست تقديرًا لحالة البنية الإنشائية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Buildings and people hit</source>
        <translation>المباني والسكان المتضرّرون</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Lays the damage over buildings and neighbourhoods: how many of the buildings that were analysed are damaged, how many people lived in them, which services and streets are hit.</source>
        <translation>يضع الأضرار على المباني والأحياء: كم تضرّر من المباني المحلَّلة، وكم كان عدد سكانها، وما الخدمات والشوارع المتضرّرة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>of the buildings analysed are damaged</source>
        <translation>من المباني المحلَّلة متضرّرة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{DAMAGED_N} of {ANALYSED_N} buildings analysed.</source>
        <translation>المباني المتضرّرة: {DAMAGED_N} من أصل {ANALYSED_N} من المباني المحلَّلة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Not analysed: {NOT_ANALYSED_N} of {BUILDINGS_N} buildings.</source>
        <translation>غير المحلَّل: {NOT_ANALYSED_N} من أصل {BUILDINGS_N} من المباني.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{DAMAGED_N} of {ANALYSED_N} damaged</source>
        <translation>المتضرّر {DAMAGED_N} من أصل {ANALYSED_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{NOT_ANALYSED_N} of {BUILDINGS_N} buildings were not analysed: nobody knows whether they are damaged, and they are in no figure.</source>
        <translation>المباني التي لم تُحلَّل: {NOT_ANALYSED_N} من أصل {BUILDINGS_N}. ولا أحد يعلم إن كانت متضرّرة، وهي غير داخلة في أي رقم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>buildings are damaged; of how many that were analysed is not known</source>
        <translation>عدد المباني المتضرّرة؛ أما عدد المباني المحلَّلة فغير معروف</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>A share needs the area that the product analysed, and buildings or their number in every area.</source>
        <translation>لحساب نسبة تلزم المنطقة التي حلّلها المنتَج، والمباني أو عددها في كل منطقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>{DAMAGED_N} damaged, share unknown</source>
        <translation>المتضرّر {DAMAGED_N}، والنسبة غير معروفة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Which damage is new, worse, the same, better or rebuilt: between the last two dates of one product, or between two products that were read one after the other.</source>
        <translation>أي الأضرار جديد أو أسوأ أو على حاله أو أفضل أو أُعيد بناؤه: بين آخر تاريخين لمنتَج واحد، أو بين منتَجين قُرئا واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>a second assessment, or a product with several dates</source>
        <translation>تقييم ثانٍ، أو منتَج ذو عدة تواريخ</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>sites are newly damaged</source>
        <translation>عدد المواقع المتضرّرة حديثًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Worse: {WORSE_N}. The same: {SAME_N}. Better: {BETTER_N}. Rebuilt: {REBUILT_N}.</source>
        <translation>أسوأ: {WORSE_N}. على حاله: {SAME_N}. أفضل: {BETTER_N}. أُعيد بناؤه: {REBUILT_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Cannot be compared, for nobody looked at one of the two times: {NOT_COMPARABLE_N}.</source>
        <translation>لا يمكن مقارنته، إذ لم يُنظر فيه في أحد الوقتين: {NOT_COMPARABLE_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>new: {NEW_N}, worse: {WORSE_N}</source>
        <translation>جديد: {NEW_N}، أسوأ: {WORSE_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Newly damaged</source>
        <translation>متضرّر حديثًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>The same</source>
        <translation>على حاله</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/damage_steps.py"/>
        <source>Cannot be compared</source>
        <translation>لا يمكن مقارنته</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Not every space has been verified. Those taken from a map and seen by nobody count until they are rejected; beside each headline stands the figure from verified spaces alone.</source>
        <translation>لم يُتحقَّق من جميع الفضاءات. والفضاءات المأخوذة من خريطة ولم يرها أحد تُحتسب إلى أن تُرفض؛ وبجانب كل رقم رئيسي يظهر الرقم المستمد من الفضاءات المتحقَّق منها وحدها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Gives every open space an identity, a kind, an access and a status. What a map shows is potential until somebody has looked: edit the status as you verify, and later runs keep your verdicts.</source>
        <translation>يعطي كل فضاء مفتوح معرّفًا ونوعًا ووصولًا وحالة. وما تُظهره الخريطة يبقى محتملًا إلى أن ينظر فيه أحد: عدّل الحالة كلما تحققت من فضاء، وستحتفظ عمليات التشغيل اللاحقة بقراراتك.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of open public space</source>
        <translation>من الفضاء العام المفتوح</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{OPEN_PCT} of the areas' land.</source>
        <translation>{OPEN_PCT} من أراضي المناطق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Verified spaces alone: {OPEN_VERIFIED_PCT}.</source>
        <translation>الفضاءات المتحقَّق منها وحدها: {OPEN_VERIFIED_PCT}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Spaces in the inventory, those that do not count included: {SPACES_N}.</source>
        <translation>الفضاءات في الجرد، ومنها ما لا يُحتسب: {SPACES_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{SPACES_N} spaces</source>
        <translation>عدد الفضاءات: {SPACES_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Streets are public space too, and SDG 11.7.1 counts their land. Widths come from a field of the streets, or from a table by class of street with a low and a high value.</source>
        <translation>الشوارع هي أيضًا فضاء عام، ومؤشر هدف التنمية المستدامة 11.7.1 يحتسب أراضيها. وتؤخذ عروض الشوارع من حقل في طبقة الشوارع، أو من جدول حسب فئة الشارع فيه قيمة دنيا وقيمة عليا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of the land within the areas is street</source>
        <translation>من الأراضي الواقعة ضمن المناطق شوارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Between {STREET_LOW_PCT} and {STREET_HIGH_PCT} with narrow and wide streets.</source>
        <translation>بين {STREET_LOW_PCT} و{STREET_HIGH_PCT} تبعًا لضيق الشوارع أو عرضها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Measured widths: {MEASURED_WIDTH_PCT} of street length.</source>
        <translation>عروض الشوارع المقيسة: {MEASURED_WIDTH_PCT} من طول الشوارع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{STREET_PCT} of the land</source>
        <translation>{STREET_PCT} من الأراضي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Street land is between {STREET_LOW_PCT} and {STREET_HIGH_PCT} of the land, with narrow and wide streets: widths are measured for {MEASURED_WIDTH_PCT} of the street length, the usual ones of their class elsewhere.</source>
        <translation>تتراوح أرض الشوارع بين {STREET_LOW_PCT} و{STREET_HIGH_PCT} من الأراضي، تبعًا لضيق الشوارع أو عرضها: العروض مقيسة لما نسبته {MEASURED_WIDTH_PCT} من طول الشوارع، وهي في ما عدا ذلك العروض المعتادة لفئة الشارع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Street land was sampled on {SAMPLES_N} circles, with a standard error of {STANDARD_ERROR} percentage points.</source>
        <translation>قيست أرض الشوارع بعيّنة من الدوائر عددها {SAMPLES_N}، بخطأ معياري قدره {STANDARD_ERROR} نقطة مئوية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Narrow streets</source>
        <translation>شوارع ضيقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Usual widths</source>
        <translation>عروض الشوارع المعتادة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Wide streets</source>
        <translation>شوارع عريضة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Go through the candidates, largest first, and decide which are really public. Every verdict is kept at once, and the city's figures move with it.</source>
        <translation>استعرض الفضاءات المرشَّحة، الأكبر أولًا، وقرّر أيّها عام فعلًا. يُحفظ كل قرار فورًا، وتتغيّر أرقام المدينة تبعًا له.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Share of the city</source>
        <translation>الحصة من المدينة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>How much of the city, and of each neighbourhood, is open public space and street. Land that is both counts once. Gives the land figure of SDG 11.7.1.</source>
        <translation>ما يشغله الفضاء العام المفتوح والشوارع من المدينة ومن كل حيّ. والأرض التي تجمع بين الاثنين تُحتسب مرة واحدة. يعطي رقم الأراضي في مؤشر هدف التنمية المستدامة 11.7.1.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of the land within the areas is open public space or street</source>
        <translation>من الأراضي الواقعة ضمن المناطق فضاء عام مفتوح أو شوارع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{OPEN_PCT} open public space, {STREET_PCT} streets.</source>
        <translation>{OPEN_PCT} فضاء عام مفتوح، و{STREET_PCT} شوارع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Streets and verified spaces alone: {SHARE_VERIFIED_PCT}.</source>
        <translation>الشوارع والفضاءات المتحقَّق منها وحدها: {SHARE_VERIFIED_PCT}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{SHARE_PCT} of the land</source>
        <translation>{SHARE_PCT} من الأراضي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Access on foot</source>
        <translation>الوصول سيرًا على الأقدام</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Who reaches an open public space within five minutes' walk (400 m) along streets. Distances follow the street network, never a straight line. Gives the population figure of SDG 11.7.1.</source>
        <translation>من يصل إلى فضاء عام مفتوح في غضون خمس دقائق سيرًا على الأقدام (400 م) عبر الشوارع. تتبع المسافات شبكة الشوارع، لا خطًا مستقيمًا أبدًا. يعطي رقم السكان في مؤشر هدف التنمية المستدامة 11.7.1.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of residents reach an open public space within {DISTANCE_M}</source>
        <translation>من السكان يصلون إلى فضاء عام مفتوح ضمن {DISTANCE_M}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{SERVED_N} of {POPULATION_N} people.</source>
        <translation>عدد السكان: {SERVED_N} من أصل {POPULATION_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Verified spaces alone: {ACCESS_VERIFIED_PCT}.</source>
        <translation>الفضاءات المتحقَّق منها وحدها: {ACCESS_VERIFIED_PCT}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Not reached along streets, counted as not served: {UNREACHED_N} people.</source>
        <translation>عدد السكان الذين لا يُوصَل إليهم عبر الشوارع، ويُحتسبون غير مخدومين: {UNREACHED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{ACCESS_PCT} within {DISTANCE_M}</source>
        <translation>{ACCESS_PCT} ضمن {DISTANCE_M}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>of the floor area, which stands in for people, is within {DISTANCE_M} of an open public space</source>
        <translation>من المساحة الطابقية، التي تحلّ محلّ السكان، تقع ضمن {DISTANCE_M} من فضاء عام مفتوح</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>There is no population data, so this is no share of people.</source>
        <translation>لا توجد بيانات سكان، ولذلك فهذه ليست نسبة من السكان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>{ACCESS_PCT} of floor area</source>
        <translation>{ACCESS_PCT} من المساحة الطابقية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Everything the assessment measures: boundary, neighbourhoods, streets, open spaces, buildings and people. Import an OpenStreetMap extract, or name layers that you have. Nothing is downloaded.</source>
        <translation>كل ما يقيسه التقييم: الحدود والأحياء والشوارع والفضاءات المفتوحة والمباني والسكان. استورد مستخرَجًا من OpenStreetMap، أو عيّن طبقات متوفرة لديك. لا يُنزَّل شيء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space.py"/>
        <source>SDG 11.7.1 for this city, with what a reader must know before quoting it.</source>
        <translation>مؤشر هدف التنمية المستدامة 11.7.1 لهذه المدينة، مع ما يجب أن يعرفه القارئ قبل الاستشهاد به.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How safe, inclusive, accessible, comfortable and green each space is, from what people answered or surveyors saw; women's safety apart. Answers are scored by a table that you can change. The scoring is the plugin's own.</source>
        <translation>مدى كون كل فضاء آمنًا وشاملًا وسهل الوصول ومريحًا وأخضر، بحسب ما أجاب به الناس أو ما رآه القائمون بالمسح؛ مع إفراد سلامة النساء. تُعطى الإجابات درجات وفق جدول يمكنك تغييره. ومنهجية الدرجات خاصة بالملحق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>mean quality of the spaces that have a score</source>
        <translation>متوسط جودة الفضاءات التي لها درجة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{ANSWERED_N} of {SPACES_N} spaces have answers, from {ANSWERS_N} forms.</source>
        <translation>الفضاءات التي لها إجابات: {ANSWERED_N} من أصل {SPACES_N}، وعدد الاستمارات: {ANSWERS_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Spaces with scores, of all or of a group, that stay hidden because few answered: {SUPPRESSED_N}.</source>
        <translation>الفضاءات ذات الدرجات، للجميع أو لفئة، التي تبقى مخفية لقلة المجيبين: {SUPPRESSED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Problems in the survey, listed one by one in its own table: {PROBLEMS_N}.</source>
        <translation>مشكلات المسح، مدرجة واحدة تلو الأخرى في جدول مستقل: {PROBLEMS_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>quality {QUALITY_MEAN}</source>
        <translation>الجودة {QUALITY_MEAN}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Quality is known for {ANSWERED_N} of {SPACES_N} spaces, those that people were asked about. The scoring is the plugin's own.</source>
        <translation>الجودة معروفة لعدد من الفضاءات قدره {ANSWERED_N} من أصل {SPACES_N}، وهي التي سُئل الناس عنها. ومنهجية الدرجات خاصة بالملحق.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Forms or answers of the survey that were doubtful and are listed with it: {PROBLEMS_N}.</source>
        <translation>استمارات المسح أو إجاباته المشكوك فيها، وهي مدرجة معه: {PROBLEMS_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Open to everyone</source>
        <translation>مفتوح للجميع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Easy to reach</source>
        <translation>سهولة الوصول</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Comfort</source>
        <translation>الراحة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Trees and plants</source>
        <translation>الأشجار والنباتات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Women's safety</source>
        <translation>سلامة النساء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Public transport</source>
        <translation>النقل العام</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Who can walk to public transport: within 500 m of a bus or tram stop, or 1,000 m of a train, metro or ferry (SDG 11.2.1). Stops whose capacity nobody recorded count as bus stops.</source>
        <translation>من يمكنه السير إلى النقل العام: ضمن 500 م من موقف حافلات أو ترام، أو ضمن 1,000 م من قطار أو مترو أو عبّارة (SDG 11.2.1). والمواقف التي لم يسجَّل نوع سعتها تُحتسب مواقف حافلات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of residents can walk to public transport</source>
        <translation>من السكان يمكنهم السير إلى النقل العام</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{ACCESS_PCT} near a stop</source>
        <translation>{ACCESS_PCT} قرب موقف</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of the floor area, which stands in for people, is within walking distance of public transport</source>
        <translation>من المساحة الطابقية، التي تحلّ محلّ السكان، تقع ضمن مسافة السير إلى النقل العام</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How well streets connect: crossings, street length and dead ends, scored as in the City Prosperity Index. Many crossings and few dead ends make walks short.</source>
        <translation>مدى ترابط الشوارع: التقاطعات وطول الشوارع والنهايات المسدودة، بدرجات كما في مؤشر ازدهار المدن. كثرة التقاطعات وقلة النهايات المسدودة تقصّران مسافات السير.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>crossings on a km² of land</source>
        <translation>عدد التقاطعات لكل كم² من الأراضي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Crossings in all: {INTERSECTIONS_N}, on {STREET_KM} of street.</source>
        <translation>مجموع التقاطعات: {INTERSECTIONS_N}، على {STREET_KM} من الشوارع.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{DEAD_END_PCT} of the places where streets meet or end are dead ends.</source>
        <translation>{DEAD_END_PCT} من الأماكن التي تلتقي فيها الشوارع أو تنتهي هي نهايات مسدودة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{INTERSECTIONS_KM2} crossings per km²</source>
        <translation>التقاطعات لكل كم²: {INTERSECTIONS_KM2}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Crossings</source>
        <translation>التقاطعات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How mixed homes, shops, work and other uses are in each neighbourhood: where they are, daily ways are short. 0: one use alone; 100: all uses have the same share. As in the City Prosperity Index.</source>
        <translation>مدى اختلاط المساكن والمتاجر وأماكن العمل والاستعمالات الأخرى في كل حيّ: حيث تختلط تقصر المسافات اليومية. 0: استعمال واحد فقط؛ 100: لجميع الاستعمالات حصص متساوية. كما في مؤشر ازدهار المدن.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>mix of land uses in an area, on average</source>
        <translation>متوسط اختلاط استعمالات الأراضي في المنطقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The city as a whole: {MIX_SCORE_CITY}.</source>
        <translation>المدينة ككل: {MIX_SCORE_CITY}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Land without a known use: {UNCLASSIFIED_PCT} of all land.</source>
        <translation>الأراضي غير المعروفة الاستعمال: {UNCLASSIFIED_PCT} من مجموع الأراضي.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>mix {MIX_SCORE_MEAN}</source>
        <translation>الاختلاط {MIX_SCORE_MEAN}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The mix of land uses leaves out land without a known use, {UNCLASSIFIED_PCT} of all land; streets and water may be among it.</source>
        <translation>يستبعد اختلاط استعمالات الأراضي الأراضيَ غير المعروفة الاستعمال، وهي {UNCLASSIFIED_PCT} من مجموع الأراضي؛ وقد تكون منها شوارع ومياه.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Homes</source>
        <translation>المساكن</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Shops and offices</source>
        <translation>المتاجر والمكاتب</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Industry</source>
        <translation>الصناعة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Public institutions</source>
        <translation>المؤسسات العامة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Open space</source>
        <translation>فضاء مفتوح</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Vacant land</source>
        <translation>أرض شاغرة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Farmland</source>
        <translation>أرض زراعية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fairness</source>
        <translation>الإنصاف</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>How evenly open public space is spread over the people of the neighbourhoods and, given a measure of deprivation, whether the poorer have less of it. Needs several neighbourhoods with people.</source>
        <translation>مدى تساوي توزّع الفضاء العام المفتوح على سكان الأحياء، وما إذا كان نصيب الأفقر أقل إن وُجد مقياس للحرمان. يلزم وجود عدة أحياء مأهولة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini coefficient of open public space (0: all have the same; 1: one has all)</source>
        <translation>معامل جيني للفضاء العام المفتوح (0: للجميع القدر نفسه؛ 1: الكل لواحد)</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SUPPLY_PP} m² for each person, on average.</source>
        <translation>{SUPPLY_PP} م² للشخص في المتوسط.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The best-off tenth of the people has {PALMA_RATIO} times what the worst-off 40 % have together (0.25 when all have the same).</source>
        <translation>نسبة ما لدى العُشر الأوفر حظًا من السكان إلى مجموع ما لدى الأقل حظًا (40 %): {PALMA_RATIO} (وهي 0.25 حين يكون للجميع القدر نفسه).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Concentration index: {CONCENTRATION_INDEX}. Above 0 the deprived have less.</source>
        <translation>مؤشر التركّز: {CONCENTRATION_INDEX}. إذا زاد على 0 كان نصيب المحرومين أقل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini {GINI}</source>
        <translation>جيني {GINI}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Differences within a neighbourhood are not seen. Open public space where nobody lives, or where the people are not known, is left out of fairness: {SUPPLY_LEFT_OUT} m².</source>
        <translation>لا تظهر الفروق داخل الحيّ الواحد. ويُستبعد من حساب الإنصاف الفضاء العام المفتوح حيث لا يسكن أحد أو حيث عدد السكان غير معروف: {SUPPLY_LEFT_OUT} م².</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini coefficient of open public space over floor area, which stands in for people</source>
        <translation>معامل جيني للفضاء العام المفتوح على المساحة الطابقية، التي تحلّ محلّ السكان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>There is no population data, so this says nothing of people.</source>
        <translation>لا توجد بيانات سكان، ولذلك لا يدل هذا على شيء بشأن السكان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Gini {GINI}, over floor area</source>
        <translation>جيني {GINI}، على المساحة الطابقية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fifth with least</source>
        <translation>الخُمس الأقل نصيبًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Second fifth</source>
        <translation>الخُمس الثاني</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Third fifth</source>
        <translation>الخُمس الثالث</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fourth fifth</source>
        <translation>الخُمس الرابع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Fifth with most</source>
        <translation>الخُمس الأوفر نصيبًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Where to add</source>
        <translation>أماكن الإضافة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Which of the places where a public space could be (vacant plots, gardens to be opened) would serve most people who have none now. The choice is proved: the result says how far from the best possible it can be at most.</source>
        <translation>أيّ الأماكن التي يمكن أن يُنشأ فيها فضاء عام (قطع أرض شاغرة، حدائق يمكن فتحها) يخدم أكبر عدد من السكان الذين لا فضاء لهم الآن. والاختيار مُثبت حسابيًا: تبيّن النتيجة أقصى ما قد يبعد به عن أفضل اختيار ممكن.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of residents would reach an open public space within {DISTANCE_M}, with {CHOSEN_N} new ones</source>
        <translation>من السكان سيصلون إلى فضاء عام مفتوح ضمن {DISTANCE_M}، بإضافة فضاءات جديدة عددها {CHOSEN_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_BEFORE_PCT} do today.</source>
        <translation>{SERVED_BEFORE_PCT} يصلون اليوم.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Proved: at most {GAP_PCT} from the best possible choice.</source>
        <translation>مُثبت: لا يبعد عن أفضل اختيار ممكن بأكثر من {GAP_PCT}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_BEFORE_PCT} → {SERVED_AFTER_PCT}</source>
        <translation>من {SERVED_BEFORE_PCT} إلى {SERVED_AFTER_PCT}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>The choice of new sites is not proved to be the best: another may be better by up to {GAP_PCT}.</source>
        <translation>لم يُثبت أن اختيار المواقع الجديدة هو الأفضل: قد يكون غيره أفضل بما لا يزيد على {GAP_PCT}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>of the floor area, which stands in for people, would be within {DISTANCE_M} of an open public space, with {CHOSEN_N} new ones</source>
        <translation>من المساحة الطابقية، التي تحلّ محلّ السكان، ستكون ضمن {DISTANCE_M} من فضاء عام مفتوح، بإضافة فضاءات جديدة عددها {CHOSEN_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_BEFORE_PCT} is today.</source>
        <translation>النسبة اليوم {SERVED_BEFORE_PCT}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>{SERVED_AFTER_PCT} of floor area</source>
        <translation>{SERVED_AFTER_PCT} من المساحة الطابقية</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>With the first site</source>
        <translation>مع الموقع الأول</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the second</source>
        <translation>ومع الثاني</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the third</source>
        <translation>ومع الثالث</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the fourth</source>
        <translation>ومع الرابع</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the fifth</source>
        <translation>ومع الخامس</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>and the sixth</source>
        <translation>ومع السادس</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>Public space: quality, fairness, new sites</source>
        <translation>الفضاء العام: الجودة والإنصاف والمواقع الجديدة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>What this looks at beyond the workflow “Public space”: answers of a survey about the spaces, stops of public transport, land use. Bring what you have; each step says what it needs. Open spaces and people come from the other workflow, so run that first.</source>
        <translation>ما يتناوله هذا المسار زيادةً على مسار العمل «الفضاء العام»: إجابات مسح عن الفضاءات، ومواقف النقل العام، واستعمالات الأراضي. أدخل ما لديك؛ وتبيّن كل خطوة ما يلزمها. أما الفضاءات المفتوحة والسكان فيأتيان من مسار العمل الآخر، فشغّله أولًا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/public_space_quality.py"/>
        <source>What was found, side by side, with what a reader must know before quoting it. Steps that were not run are left out.</source>
        <translation>ما تم التوصل إليه، جنبًا إلى جنب، مع ما يجب أن يعرفه القارئ قبل الاستشهاد به. وتُستبعد الخطوات التي لم تُشغَّل.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/recovery.py"/>
        <source>The city as it was before the event: neighbourhoods, buildings, people, streets and services. Import an OpenStreetMap extract, or name layers that you have. Damage comes in with the next step. Nothing is downloaded.</source>
        <translation>المدينة كما كانت قبل الحدث: الأحياء والمباني والسكان والشوارع والخدمات. استورد مستخرَجًا من OpenStreetMap، أو عيّن طبقات متوفرة لديك. وتُدخَل الأضرار في الخطوة التالية. لا يُنزَّل شيء.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/recovery.py"/>
        <source>What is hit, what it costs and where to begin, with what a reader must know before quoting it.</source>
        <translation>ما أصابته الأضرار، وما تكلفتها، ومن أين يبدأ العمل، مع ما يجب أن يعرفه القارئ قبل الاستشهاد به.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>What the damage costs and what recovery needs, with a low and a high amount: a first estimate for planning. Give a table of unit costs (a file unit_costs.csv in the city's folder is found by itself), or the GDP per person, from which usual costs of construction follow.</source>
        <translation>تكلفة الأضرار واحتياجات التعافي، بمبلغ أدنى ومبلغ أعلى: تقدير أولي للتخطيط. أدخل جدولًا بتكاليف الوحدة (الملف unit_costs.csv في مجلد المدينة يُعثر عليه تلقائيًا)، أو نصيب الفرد من الناتج المحلي الإجمالي، ومنه تُستنتج تكاليف البناء المعتادة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>unit costs, or the GDP per person</source>
        <translation>تكاليف الوحدة، أو نصيب الفرد من الناتج المحلي الإجمالي</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{CURRENCY} of damage, at replacement cost in prices of {PRICE_YEAR}</source>
        <translation>{CURRENCY} من الأضرار، بتكلفة الاستبدال بأسعار عام {PRICE_YEAR}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>At least {DAMAGE_LOW}, at most {DAMAGE_HIGH}: everything low, or everything high.</source>
        <translation>{DAMAGE_LOW} على الأقل و{DAMAGE_HIGH} على الأكثر: كل القيم دنيا، أو كل القيم عليا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Recovery needs {NEEDS_CENTRAL} ({NEEDS_LOW} to {NEEDS_HIGH}).</source>
        <translation>احتياجات التعافي {NEEDS_CENTRAL} (من {NEEDS_LOW} إلى {NEEDS_HIGH}).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>From {COSTED_N} damaged or possibly damaged buildings.</source>
        <translation>عدد المباني المتضرّرة أو المحتمل تضرّرها التي حُسبت: {COSTED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DAMAGE_CENTRAL} {CURRENCY}</source>
        <translation>{DAMAGE_CENTRAL} {CURRENCY}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>The cost is a first estimate, between {DAMAGE_LOW} and {DAMAGE_HIGH} {CURRENCY}: bounds, for low and high costs and shares together.</source>
        <translation>التكلفة تقدير أولي بين {DAMAGE_LOW} و{DAMAGE_HIGH} {CURRENCY}: وهما حدّان للتكاليف والحصص، كلها دنيا أو كلها عليا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Damaged buildings without a known cost, which are in no amount: {UNCOSTED_N}.</source>
        <translation>المباني المتضرّرة غير المعروفة التكلفة، وهي غير داخلة في أي مبلغ: {UNCOSTED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Building back better</source>
        <translation>إعادة البناء على نحو أفضل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Inflation</source>
        <translation>التضخم</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>How much debris the damaged buildings leave. For cubic metres and truckloads say how heavy loose debris is (its bulk density, from weighed trucks of your city) and what a truck carries.</source>
        <translation>كمية الأنقاض التي تخلّفها المباني المتضرّرة. وللحصول على الأمتار المكعبة وحمولات الشاحنات، حدّد وزن الأنقاض السائبة (كثافتها الظاهرية، من شاحنات وُزنت في مدينتك) وسعة الشاحنة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>of debris from damaged buildings</source>
        <translation>من أنقاض المباني المتضرّرة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DEBRIS_T_LOW} to {DEBRIS_T_HIGH} by the range of the factors.</source>
        <translation>من {DEBRIS_T_LOW} إلى {DEBRIS_T_HIGH} بحسب نطاق المعاملات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DEBRIS_M3}, {TRUCKLOADS} truckloads of {TRUCK_M3}.</source>
        <translation>{DEBRIS_M3}، وعدد حمولات الشاحنات: {TRUCKLOADS}، سعة كل منها {TRUCK_M3}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>From {ESTIMATED_N} damaged or possibly damaged buildings.</source>
        <translation>عدد المباني المتضرّرة أو المحتمل تضرّرها التي قُدّرت: {ESTIMATED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{DEBRIS_T_CENTRAL}</source>
        <translation>{DEBRIS_T_CENTRAL}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Debris is estimated from floor area, between {DEBRIS_T_LOW} and {DEBRIS_T_HIGH}; other methods differ by more.</source>
        <translation>تُقدَّر الأنقاض من المساحة الطابقية، بين {DEBRIS_T_LOW} و{DEBRIS_T_HIGH}؛ وتختلف المنهجيات الأخرى بأكثر من ذلك.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Damaged buildings whose debris could not be estimated: {UNESTIMATED_N}.</source>
        <translation>المباني المتضرّرة التي تعذّر تقدير أنقاضها: {UNESTIMATED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Truckloads are not known: say what a truck carries, and the bulk density.</source>
        <translation>حمولات الشاحنات غير معروفة: حدّد سعة الشاحنة والكثافة الظاهرية.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Low</source>
        <translation>دنيا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Central</source>
        <translation>وسطى</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>High</source>
        <translation>عليا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Streets to clear first</source>
        <translation>الشوارع المطلوب فتحها أولًا</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Who is cut off from services because debris blocks the streets, and in which order to clear them so that most people reach services again for the least effort. Streets near severe damage are taken as blocked; nobody has looked at them.</source>
        <translation>من انقطعوا عن الخدمات لأن الأنقاض تسدّ الشوارع، وبأي ترتيب تُفتح الشوارع ليصل أكبر عدد من الناس إلى الخدمات من جديد بأقل جهد. تُعدّ الشوارع القريبة من الأضرار الشديدة مسدودة؛ ولم يعاينها أحد.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>people are cut off from a service that they reached before</source>
        <translation>عدد من انقطعوا عن خدمة كانوا يصلون إليها من قبل</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{RECONNECTED_N} of them reach it again when {CLEARED_N} of {BLOCKED_N} blocked parts of streets are cleared, in the order of the map.</source>
        <translation>عدد من يصلون إليها منهم من جديد: {RECONNECTED_N}، عند فتح {CLEARED_N} من أصل {BLOCKED_N} من أجزاء الشوارع المسدودة، بحسب الترتيب المبيَّن على الخريطة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>That takes {COST} in all (metres of street, unless costs are given).</source>
        <translation>يتطلب ذلك {COST} في المجموع (بأمتار الشوارع، ما لم تُحدَّد تكاليف).</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>cut off: {CUT_OFF_BEFORE_N}, reconnected: {RECONNECTED_N}</source>
        <translation>المنقطعون: {CUT_OFF_BEFORE_N}، من أُعيد وصلهم: {RECONNECTED_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Streets are taken as blocked where damage is near, or as their layer says; whether they are has to be seen on the ground.</source>
        <translation>تُعدّ الشوارع مسدودة حيث توجد أضرار قريبة، أو كما تبيّن طبقتها؛ أما كونها مسدودة فعلًا فيجب معاينته على الأرض.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>parts of streets to clear, so that homes reach services again</source>
        <translation>عدد أجزاء الشوارع المطلوب فتحها لتصل المساكن إلى الخدمات من جديد</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>There is no population data: the order is by floor area, not by people.</source>
        <translation>لا توجد بيانات سكان: الترتيب بحسب المساحة الطابقية، لا بحسب عدد السكان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Blocked parts of streets: {BLOCKED_N}.</source>
        <translation>أجزاء الشوارع المسدودة: {BLOCKED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{CLEARED_N} parts to clear</source>
        <translation>الأجزاء المطلوب فتحها: {CLEARED_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Where to begin</source>
        <translation>من أين نبدأ</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Ranks the neighbourhoods by damage, people, services and, where their layer says so, displacement and vulnerability, and shows how firm each rank is. A starting point for a discussion, not its result. Criteria of your own: a file recovery_criteria.csv in the city's folder.</source>
        <translation>يرتّب الأحياء بحسب الأضرار والسكان والخدمات وكذلك، حيث تبيّن طبقتها ذلك، النزوح والهشاشة، ويُظهر مدى ثبات كل رتبة. وهو منطلق للنقاش لا نتيجة له. لاستخدام معاييرك الخاصة: ملف recovery_criteria.csv في مجلد المدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>come first, of {RANKED_N} areas ranked</source>
        <translation>تأتي في المقدمة، وعدد المناطق المرتَّبة {RANKED_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Areas by phase of recovery: absorptive {ABSORPTIVE_N}, adaptive {ADAPTIVE_N}, transformative {TRANSFORMATIVE_N}.</source>
        <translation>المناطق بحسب مرحلة التعافي: استيعابية {ABSORPTIVE_N}، تكيّفية {ADAPTIVE_N}، تحويلية {TRANSFORMATIVE_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Areas without a rank, of which too little is known: {UNRANKED_N}.</source>
        <translation>المناطق التي لا رتبة لها لقلة المعلومات عنها: {UNRANKED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>{RANKED_N} areas ranked</source>
        <translation>عدد المناطق المرتَّبة: {RANKED_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Ranks depend on the choice of criteria and weights; they are where a discussion begins. The layer shows how far each rank moves with other weights.</source>
        <translation>تتوقف الرتب على اختيار المعايير والأوزان؛ وهي نقطة يبدأ منها النقاش. وتبيّن الطبقة مدى تحرّك كل رتبة عند استخدام أوزان أخرى.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>Areas without a rank, because too little is known of them: {UNRANKED_N}.</source>
        <translation>المناطق التي لا رتبة لها لأن المعروف عنها قليل جدًا: {UNRANKED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>No area can be ranked.</source>
        <translation>لا يمكن ترتيب أي منطقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>There must be several areas that were analysed and that differ. Where no neighbourhoods are published, make areas on the page “City data”.</source>
        <translation>يجب أن توجد عدة مناطق محلَّلة ومختلفة فيما بينها. وحيث لا توجد أحياء منشورة، أنشئ مناطق في صفحة «بيانات المدينة».</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/response_steps.py"/>
        <source>no ranks</source>
        <translation>لا رتب</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Men</source>
        <translation>الرجال</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Women and girls</source>
        <translation>النساء والفتيات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Men and boys</source>
        <translation>الرجال والفتيان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Girls</source>
        <translation>الفتيات</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Boys</source>
        <translation>الفتيان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Children</source>
        <translation>الأطفال</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Young people</source>
        <translation>الشباب</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Adults</source>
        <translation>البالغون</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Older people</source>
        <translation>كبار السن</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>With disabilities</source>
        <translation>ذوو الإعاقة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Spreads people counted by area or by grid cell over the buildings there, by floor area, so that walks begin where people live and damage counts who lived there. Without population data floor area stands in for people, and every result says so.</source>
        <translation>يوزّع السكان المعدودين بحسب المنطقة أو خلية الشبكة على المباني الموجودة هناك، بحسب المساحة الطابقية، لتبدأ مسافات السير من حيث يسكن الناس وتراعي الأضرار من كانوا يسكنون هناك. وإن لم توجد بيانات سكان حلّت المساحة الطابقية محلّهم، وتشير كل نتيجة إلى ذلك.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>people placed on buildings</source>
        <translation>عدد السكان الموزّعين على المباني</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>{POPULATION_OUT} of {POPULATION_IN} people in the data.</source>
        <translation>{POPULATION_OUT} من أصل {POPULATION_IN} من السكان الواردين في البيانات.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Not placed, for want of a building: {UNPLACED}.</source>
        <translation>غير الموزّعين لعدم وجود مبنى: {UNPLACED}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>{POPULATION_OUT} people</source>
        <translation>عدد السكان: {POPULATION_OUT}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>People in the data who could not be placed, for want of a building, and are in no figure: {UNPLACED}.</source>
        <translation>السكان الواردون في البيانات الذين تعذّر توزيعهم لعدم وجود مبنى، وهم غير داخلين في أي رقم: {UNPLACED}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>There is no population data: floor area stands in for people.</source>
        <translation>لا توجد بيانات سكان: تحلّ المساحة الطابقية محلّ السكان.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Give population by area or as a grid, or the number of people in the city, for figures about people.</source>
        <translation>للحصول على أرقام عن السكان، أدخل عدد السكان بحسب المناطق أو كشبكة خلايا، أو عدد سكان المدينة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>floor area stands in</source>
        <translation>المساحة الطابقية تحلّ محلّ السكان</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Looks for what would spoil the result: missing coordinate systems, streets that do not join, invalid or duplicated shapes, negative counts. Each finding says where it is and what to do.</source>
        <translation>يبحث عما قد يُفسد النتيجة: أنظمة إحداثيات ناقصة، وشوارع غير متصلة، وأشكال غير صالحة أو مكرَّرة، وأعداد سالبة. وتبيّن كل ملاحظة موضعها وما ينبغي فعله.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>errors to mend before the figures can be trusted</source>
        <translation>عدد الأخطاء المطلوب إصلاحها قبل الوثوق بالأرقام</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Warnings: {WARNINGS_N}.</source>
        <translation>التحذيرات: {WARNINGS_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>errors: {ERRORS_N}, warnings: {WARNINGS_N}</source>
        <translation>الأخطاء: {ERRORS_N}، التحذيرات: {WARNINGS_N}</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Errors in the city's data that were found and not mended: {ERRORS_N}.</source>
        <translation>الأخطاء التي وُجدت في بيانات المدينة ولم تُصلَح: {ERRORS_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Warnings that the checks of the city's data gave: {WARNINGS_N}.</source>
        <translation>التحذيرات التي أصدرتها فحوص بيانات المدينة: {WARNINGS_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Import from OpenStreetMap</source>
        <translation>الاستيراد من OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Takes buildings, streets, open spaces, services, stops and water from an OpenStreetMap extract (.osm.pbf or .osm) on your disk. A city boundary leaves out what lies beyond it.</source>
        <translation>يأخذ المباني والشوارع والفضاءات المفتوحة والخدمات والمواقف والمياه من مستخرَج OpenStreetMap (.osm.pbf أو .osm) على القرص. وحدود المدينة تستبعد ما يقع خارجها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>buildings imported</source>
        <translation>عدد المباني المستوردة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>{STREETS_KM} of streets, {OPEN_SPACES_N} open spaces, {SERVICES_N} services.</source>
        <translation>{STREETS_KM} من الشوارع، الفضاءات المفتوحة: {OPEN_SPACES_N}، الخدمات: {SERVICES_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Building footprints</source>
        <translation>بصمات المباني</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Takes building footprints from Overture, Google Open Buildings, Microsoft, or any layer, where OpenStreetMap has few. A city boundary leaves out what lies beyond it.</source>
        <translation>يأخذ بصمات المباني من Overture أو Google Open Buildings أو Microsoft أو أي طبقة، حيث لا يحتوي OpenStreetMap إلا على القليل منها. وحدود المدينة تستبعد ما يقع خارجها.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Left out: {SKIPPED_N}.</source>
        <translation>المستبعَد: {SKIPPED_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>There twice: {DUPLICATES_N}.</source>
        <translation>المكرَّر: {DUPLICATES_N}.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Areas where none are published</source>
        <translation>مناطق حيث لا توجد مناطق منشورة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>Most cities have no published neighbourhoods. Hexagons, squares or the blocks between streets stand in for them, so that results can be told by area.</source>
        <translation>ليس لمعظم المدن أحياء منشورة. تحلّ محلّها أشكال سداسية أو مربعات أو الكتل العمرانية الواقعة بين الشوارع، ليمكن عرض النتائج بحسب المنطقة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workflows/shared.py"/>
        <source>areas made</source>
        <translation>عدد المناطق المنشأة</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workspace.py"/>
        <source>“{folder}” is not the folder of a city: it has no GeoPackage made by this plugin. Choose another, or make a new city.</source>
        <translation>ليس «{folder}» مجلد مدينة: لا يوجد فيه ملف GeoPackage أنشأه هذا الملحق. اختر مجلدًا آخر، أو أنشئ مدينة جديدة.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workspace.py"/>
        <source>“{name}” is open in another QGIS window ({user} on {host}, since {since}). Here you can look at everything; to run steps or change layers, close it there, then open it here again.</source>
        <translation>المدينة «{name}» مفتوحة في نافذة QGIS أخرى ({user} على {host}، منذ {since}). يمكنك هنا الاطلاع على كل شيء؛ ولتشغيل الخطوات أو تغيير الطبقات، أغلقها هناك، ثم أعد فتحها هنا.</translation>
    </message>
    <message>
        <location filename="../urban_profiling_plugin/workspace/workspace.py"/>
        <source>“{folder}” cannot be written, so “{name}” is open for looking only. Copy the folder to a place of your own, or have it made writable, then open it again.</source>
        <translation>تتعذّر الكتابة في «{folder}»، ولذلك فُتحت «{name}» للاطلاع فقط. انسخ المجلد إلى مكان خاص بك، أو اطلب إتاحة الكتابة فيه، ثم أعد فتحها.</translation>
    </message>
</context>
</TS>
