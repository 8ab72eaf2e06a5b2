"""Classes of streets in the words of OpenStreetMap, and how wide each is."""

from __future__ import annotations

WIDTHS = {
    "primary": (6.0, 11.4, 19.2),
    "secondary": (6.0, 11.4, 17.0),
    "tertiary": (6.0, 10.2, 17.0),
    "residential": (4.75, 9.0, 13.0),
    "living_street": (2.7, 5.5, 9.0),
    "pedestrian": (3.0, 8.0, 10.0),
    "alley": (2.7, 3.0, 4.75),
    "footway": (1.2, 1.8, 2.4),
    "path": (1.2, 1.8, 2.4),
    "steps": (1.2, 1.8, 2.4),
    "track": (2.7, 3.0, 3.6),
    "driveway": (2.7, 3.0, 3.6),
    "parking_aisle": (4.75, 5.0, 5.5),
    "proposed": (4.75, 9.0, 13.0),
}
"""Low, central and high width in metres of a street without a width of its own, by class."""
NO_STREET = ("track", "driveway", "parking_aisle", "proposed")
"""Classes that are no street land."""
CLASSES = ("", *WIDTHS)
CODE = {name: code for code, name in enumerate(CLASSES)}
"""Number of each class on the lattice; 0 is no street."""
MAIN = ("primary", "secondary", "tertiary")
