"""The city that is worked on: its layers by role, what was run and what is out of date. Free of QGIS and Qt."""
