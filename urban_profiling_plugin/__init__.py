"""Urban Profiling: assess a city in QGIS."""


def classFactory(iface):  # noqa: ANN001, ANN201
    """Return the plugin; QGIS calls this."""
    from .plugin import UrbanProfilingPlugin

    return UrbanProfilingPlugin(iface)
