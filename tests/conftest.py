"""What every test may use: the provider in a running QGIS, small layers."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
