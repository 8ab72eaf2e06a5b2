"""Reports that need QGIS: layouts, PDF."""
