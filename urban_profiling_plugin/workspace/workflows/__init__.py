"""The guided workflows as data: a new workflow is a list of steps in a module here."""

from __future__ import annotations

from .public_space import PUBLIC_SPACE
from .shared import IMPORT_OSM

__all__ = ["IMPORT_OSM", "PUBLIC_SPACE", "WORKFLOWS"]

WORKFLOWS = (PUBLIC_SPACE,)
"""Every workflow, in the order of the toolbar."""
