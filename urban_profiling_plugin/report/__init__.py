"""What is told of a city: texts, models of reports, sources. Free of QGIS and Qt."""
