"""JSON in columns that people can edit too."""

from __future__ import annotations

import json
from typing import Any, TypeVar

Kind = TypeVar("Kind", dict, list)


def read_json(text: Any, empty: Kind) -> Kind:
    """Return what a text holds; `empty`, which also says of which kind it must be, for anything else.

    >>> read_json('{"a": 1}', {}), read_json('{"a": 1}', []), read_json("oops", {})
    ({'a': 1}, [], {})
    """
    try:
        found = json.loads(text)
    except (TypeError, ValueError):
        return empty
    return found if isinstance(found, type(empty)) else empty
