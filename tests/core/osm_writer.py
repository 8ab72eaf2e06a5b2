"""Small OpenStreetMap files for tests, written by hand."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import quoteattr

LON, LAT = 36.3, 33.5
METRE_LAT = 1 / 110_900  # degrees, near enough at this latitude
METRE_LON = 1 / 93_000


class OsmWriter:
    """Collects nodes, ways and relations; positions are metres east and north of Damascus.

    A position that was used before is the same node. Ids count up: nodes from 1, ways from 1001, relations from 9001.
    """

    def __init__(self) -> None:
        self.nodes: dict[int, tuple[float, float, dict]] = {}
        self.ways: dict[int, tuple[list[int], dict]] = {}
        self.relations: dict[int, tuple[list[tuple[str, int, str]], dict]] = {}
        self.missing: set[int] = set()
        self._at: dict[tuple[float, float], int] = {}

    def node(self, x: float, y: float, /, **tags: str) -> int:
        """Add a node, or tags to the node that is there."""
        known = self._at.get((x, y))
        if known is None:
            known = self._at[(x, y)] = len(self.nodes) + 1
            self.nodes[known] = (round(LON + x * METRE_LON, 7), round(LAT + y * METRE_LAT, 7), {})
        self.nodes[known][2].update(_keys(tags))
        return known

    def way(self, points: list[tuple[float, float]], /, **tags: str) -> int:
        """Add a way along positions."""
        self.ways[len(self.ways) + 1001] = ([self.node(*point) for point in points], _keys(tags))
        return len(self.ways) + 1000

    def box(self, x: float, y: float, width: float, height: float, /, **tags: str) -> int:
        """Add a closed way around a rectangle."""
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
        return self.way(corners, **tags)

    def relation(self, members: list[tuple[int, str]], /, **tags: str) -> int:
        """Add a multipolygon of ways (id, role)."""
        self.relations[len(self.relations) + 9001] = (
            [("way", way, role) for way, role in members],
            {"type": "multipolygon", **_keys(tags)},
        )
        return len(self.relations) + 9000

    def lose(self, *points: tuple[float, float]) -> None:
        """Leave these nodes out of the file, as an extract that cuts ways does."""
        self.missing.update(self._at[point] for point in points)

    def text(self, node_order: int = 1) -> str:
        """Return the file's text, nodes in order of their ids, or in reverse with -1."""
        lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<osm version="0.6" generator="hand">']
        for number in sorted(set(self.nodes) - self.missing, key=lambda number: node_order * number):
            lon, lat, tags = self.nodes[number]
            lines += [f'<node id="{number}" lon="{lon:.7f}" lat="{lat:.7f}">', *_tags(tags), "</node>"]
        for number, (nodes, tags) in self.ways.items():
            lines += [f'<way id="{number}">', *(f'<nd ref="{node}"/>' for node in nodes), *_tags(tags), "</way>"]
        for number, (members, tags) in self.relations.items():
            listed = (f'<member type="{kind}" ref="{ref}" role="{role}"/>' for kind, ref, role in members)
            lines += [f'<relation id="{number}">', *listed, *_tags(tags), "</relation>"]
        return "\n".join([*lines, "</osm>", ""])

    def write(self, path: Path, node_order: int = 1) -> Path:
        """Write the file."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.text(node_order), encoding="utf-8")
        return path


def _keys(tags: dict[str, str]) -> dict[str, str]:
    return {key.replace("__", ":"): value for key, value in tags.items()}


def _tags(tags: dict[str, str]) -> list[str]:
    return [f"<tag k={quoteattr(key)} v={quoteattr(value)}/>" for key, value in tags.items()]
