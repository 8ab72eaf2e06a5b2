"""Methods in pure Python: numpy, scipy, shapely, pyproj, GDAL for files. Never imports qgis or Qt."""
