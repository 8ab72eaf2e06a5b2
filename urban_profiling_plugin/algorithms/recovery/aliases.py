"""What a person reads in place of the fields of recovery results."""

from __future__ import annotations

ALIASES: dict[str, str] = {}
