"""How a brief looks: one page A4, mirrored where the language is read from the right."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QColor

from ...core.text import QT_TRANSLATE_NOOP
from ...report.brief import Block, Brief
from ...report.result_text import value_text
from ...report.words import OF_100
from .language import Language
from .map_part import MapPart
from .map_side import map_side, room_below
from .panel import Ink, Panel, Style, Text, shortened, width_of
from .small_print import Columns, Item, section

_WIDTH, _HEIGHT = 210.0, 297.0
_SIDE, _TOP, _BOTTOM = 14.0, 11.0, 9.0
_INNER = _WIDTH - 2 * _SIDE
_GAP, _COLUMN_GAP, _LINE_GAP = 4.5, 8.0, 1.2
_MOST_COLUMNS, _PRINT_COLUMNS = 3, 2
_MAP_LEAST, _MAP_MOST, _MAP_NARROWEST, _MAP_SIDE = 60.0, 125.0, 90.0, 48.0
_BEFORE_DOUBTS, _DOUBTS_NARROWEST = 6.0, 55.0
_NOTES_LEAST, _NOTES_WISHED = 30.0, 62.0
"""Heights in mm: the map takes what the notes leave, up to the height that it can use; they take at least the one,
and before the map grows further the other."""
_ACCENT, _RULE, _TRACK, _MUTED = "#1f6aa5", "#d3d9df", "#dde8f1", "#55606b"
_FRAME, _AMBER, _AMBER_INK = "#9aa5af", "#fdf0d9", "#6e4300"

_CITY = tuple(Ink(points, bold=True) for points in (22, 19, 16.5, 14))
_FIGURE = tuple(Ink(points, _ACCENT, bold=True) for points in (27, 23, 19.5, 16.5, 14, 12))
_TITLE, _DAY = Ink(10.5, _ACCENT, bold=True), Ink(8.5, _MUTED)
_ALERT_HEAD, _ALERT = Ink(8, _AMBER_INK, bold=True), Ink(8, _AMBER_INK)
_STEP, _CAPTION, _DETAIL = Ink(7.5, _MUTED, bold=True), Ink(9.5), Ink(8, _MUTED)
_BAR = Ink(7.5)
_FOOT = Ink(6.3, _MUTED)
_BARS = (6, 4, 3, 2, 0)
"""Bars of a figure at most; fewer where the page is short of room."""
_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters


class BriefPage:
    """Lays a brief out.

    Attributes
    ----------
    layout : the page.
    has_map : whether one of its layers could be opened.
    hidden_notes : how many notes found no room.
    """

    def __init__(self, project: QgsProject, brief: Brief, words: Language, family: str) -> None:
        self._brief, self._words = brief, words
        self._style = Style(family, words.right_to_left)
        self.layout = QgsPrintLayout(project)
        self.layout.initializeDefaults()
        self.layout.setName(f"{brief.city}: {brief.title}")
        self.layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
        self._map = MapPart(project, brief.layers, _crs(brief))
        self.has_map = not self._map.extent.isEmpty()
        self.hidden_notes = 0
        self._compose()

    def _compose(self) -> None:
        foot = self._foot()
        floor = _HEIGHT - _BOTTOM - foot.bottom
        y = self._header().place(_SIDE, _TOP) + _GAP
        needed = _NOTES_LEAST + _GAP + (_MAP_LEAST + _GAP if self.has_map else 0.0)
        for most in _BARS:
            figures = self._figures(most)
            if y + figures.bottom + _GAP + needed <= floor:
                break
        y = figures.place(_SIDE, y) + _GAP
        tr, brief = self._words.tr, self._brief
        doubts = section(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Not verified, not analysed")), brief.doubts)
        notes = section(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Before you quote it")), brief.notes)
        if self.has_map:
            wanted = self._print([*doubts, *notes]).wanted
            height = min(max(floor - y - 2 * _GAP - min(wanted, _NOTES_WISHED), _MAP_LEAST), _MAP_MOST)
            if self._draw_map(y, height, doubts):
                doubts = []
            y += height + _GAP
        small = self._print([*doubts, *notes])
        small.fit(floor - _GAP - y)
        self.hidden_notes = small.hidden
        small.panel.place(_SIDE, y)
        foot.place(_SIDE, floor)

    def _print(self, items: Sequence[Item]) -> Columns:
        return Columns(self._panel(), items, _PRINT_COLUMNS, _COLUMN_GAP, self._words)

    def _panel(self, width: float = _INNER) -> Panel:
        return Panel(self.layout, width, self._style)

    # --- head and foot ---

    def _header(self) -> Panel:
        brief, panel = self._brief, self._panel()
        day_width = width_of(brief.day, _DAY, self._style) + 2.0
        width = _INNER - day_width - _COLUMN_GAP
        city = next((text for ink in _CITY if (text := self._text(brief.city, ink, width)).lines == 1), None)
        if city is None:
            city = self._text(shortened(brief.city, _CITY[-1], self._style, 1.85 * width), _CITY[-1], width)
        first = self._text(brief.city, _CITY[0], width)
        y = panel.text(city, 0.0, 0.0)
        panel.write(
            brief.day, _DAY, width + _COLUMN_GAP, max(min(first.height, y) - 6.0, 0.0), day_width, trailing=True
        )
        about = QT_TRANSLATE_NOOP("UrbanProfiling", "{workflow}: the assessment in brief")
        y = panel.write(self._words.tr(about, workflow=brief.title), _TITLE, 0.0, y, _INNER)
        y = panel.box(0.0, y + 2.0, _INNER, 0.35, _RULE)
        if brief.not_current:
            y = self._alert(panel, y + 2.5)
        return panel

    def _alert(self, panel: Panel, y: float) -> float:
        """Say which figures are out of date."""
        head = QT_TRANSLATE_NOOP(
            "UrbanProfiling", "Some of these figures are not up to date: run the steps again first"
        )
        paragraphs = [(self._words.tr(head), _ALERT_HEAD), (" ".join(self._brief.not_current), _ALERT)]
        text = Text(paragraphs, _INNER - 8.0, self._style)
        end = panel.box(0.0, y, _INNER, text.height + 4.0, _AMBER, 1.0)
        panel.text(text, 4.0, y + 2.0)
        return end

    def _foot(self) -> Panel:
        panel = self._panel()
        y = panel.box(0.0, 0.0, _INNER, 0.25, _RULE) + 1.5
        panel.text(Text([(line, _FOOT) for line in self._foot_lines()], _INNER, self._style), 0.0, y)
        return panel

    def _foot_lines(self) -> list[str]:
        brief, tr = self._brief, self._words.tr
        lines = []
        if brief.origins.attributions:
            text = QT_TRANSLATE_NOOP("UrbanProfiling", "Data: {publishers}.")
            lines.append(tr(text, publishers="; ".join(brief.origins.attributions)))
        if brief.origins.others:
            text = QT_TRANSLATE_NOOP("UrbanProfiling", "Layers of which no publisher is recorded: {layers}.")
            lines.append(tr(text, layers=", ".join(brief.origins.others)))
        method = []
        if brief.editions:
            text = QT_TRANSLATE_NOOP("UrbanProfiling", "Method: {editions}.")
            method.append(tr(text, editions="; ".join(brief.editions)))
        if brief.measured_in:
            text = QT_TRANSLATE_NOOP("UrbanProfiling", "Measured in {crs}.")
            method.append(tr(text, crs=", ".join(map(_described, brief.measured_in))))
        if self.has_map and self._map.crs.authid() not in brief.measured_in:
            text = QT_TRANSLATE_NOOP("UrbanProfiling", "Map in {crs}.")
            method.append(tr(text, crs=self._map.crs.userFriendlyIdentifier()))
        versions = brief.versions or {}
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "Computed on {days} with Urban Profiling {plugin}, QGIS {qgis}.")
        days = " – ".join(brief.computed) or "?"
        method.append(
            tr(text, days=days, plugin=versions.get("plugin", "?"), qgis=versions.get("qgis", "?").partition("-")[0])
        )
        return [*lines, " ".join(method), *([brief.disclaimer] if brief.disclaimer else [])]

    # --- figures ---

    def _figures(self, most_bars: int) -> Panel:
        """Return the headline figures side by side, in as few rows as go."""
        panel, blocks = self._panel(), self._brief.blocks
        rows = -(-len(blocks) // _MOST_COLUMNS)
        columns = -(-len(blocks) // rows)
        across = max(columns, 2)  # a lone figure is no wider than one of two
        width = (_INNER - (across - 1) * _COLUMN_GAP) / across
        y = 0.0
        for begin in range(0, len(blocks), columns):
            row = blocks[begin : begin + columns]
            size = self._figure_ink(row, width)
            top = y + (_GAP if begin else 0.0)
            y = max(
                self._block(panel, block, n * (width + _COLUMN_GAP), top, width, size, most_bars)
                for n, block in enumerate(row)
            )
        return panel

    def _figure_ink(self, blocks: Sequence[Block], width: float) -> Ink:
        """Return the largest size in which every figure of a row fits."""
        for ink in _FIGURE:
            if all(width_of(block.text.figure, ink, self._style) <= width for block in blocks):
                return ink
        return _FIGURE[-1]

    def _block(self, panel: Panel, block: Block, x: float, y: float, width: float, ink: Ink, most_bars: int) -> float:
        text = block.text
        panel.box(x, y, width, 0.8, _ACCENT)
        y = panel.write(block.title, _STEP, x, y + 2.2, width)
        y = panel.write(text.figure, ink, x, y, width)
        y = panel.write(text.caption, _CAPTION, x, y + 0.3, width)
        if text.details:
            y = panel.text(Text([(line, _DETAIL) for line in text.details], width, self._style), x, y + _LINE_GAP)
        if text.bars and most_bars:
            y = self._bars(panel, block, x, y + 2.0, width, most_bars)
        return y

    def _bars(self, panel: Panel, block: Block, x: float, y: float, width: float, most: int) -> float:
        """Draw the bars: percentages and scores against 100, other quantities against the largest."""
        unit, rows = block.text.unit, block.text.bars
        shown = rows if len(rows) <= most else rows[: most - 1]
        values = [value_text(value, unit, self._words, block.text.least) for _, value in shown]
        labels = [label for label, _ in shown]
        named = min(max(width_of(label, _BAR, self._style) for label in labels) + 2.0, 0.45 * width)
        told = max(width_of(value, _BAR, self._style) for value in values) + 2.0
        long = max(width - named - told, 1.0)
        largest = 100.0 if unit in ("%", OF_100) else max((value or 0.0 for _, value in rows), default=0.0)
        for label, (_, value), text in zip(labels, shown, values):
            line = self._text(label, _BAR, named)
            if line.lines > 2:
                line = self._text(shortened(label, _BAR, self._style, 1.8 * named), _BAR, named)
            panel.text(line, x, y)
            middle = y + line.first / 2.0 - 1.1
            told_value = 0.0 if value is None or value < block.text.least else value
            share = min(max(told_value / largest, 0.0), 1.0) if largest > 0 else 0.0
            panel.box(x + named, middle, long, 2.2, _TRACK, 0.4)
            if share > 0:
                panel.box(x + named, middle, long * share, 2.2, _ACCENT, min(0.4, long * share / 2.0))
            panel.write(text, _BAR, x + named + long, y, told, trailing=True)
            y += line.height + 0.5
        if len(shown) < len(rows):
            more = QT_TRANSLATE_NOOP("UrbanProfiling", "and {n} more in the plugin")
            y = panel.write(self._words.tr(more, n=self._words.number(len(rows) - len(shown))), _DETAIL, x, y, width)
        return y

    # --- map ---

    def _draw_map(self, y: float, height: float, doubts: Sequence[Item]) -> bool:
        """Draw the map with its legend, and below that the doubts if they fit whole; tell whether they do."""
        # a city that is taller than wide leaves room beside it for the legend
        widest = _INNER - _MAP_SIDE - _GAP
        width = min(max(height * self._map.extent.width() / self._map.extent.height(), _MAP_NARROWEST), widest)
        extent = self._map.extent_for(width / height)
        item = QgsLayoutItemMap(self.layout)
        self.layout.addLayoutItem(item)
        at_right = self._words.right_to_left
        item.attemptMove(QgsLayoutPoint(_WIDTH - _SIDE - width if at_right else _SIDE, y, _MM))
        item.attemptResize(QgsLayoutSize(width, height, _MM))
        item.setCrs(self._map.crs)
        item.setLayers(self._map.layers)
        item.setKeepLayerSet(True)
        item.setExtent(extent)
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor(_FRAME))
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.2, _MM))
        side = self._panel(_INNER - width - _GAP)
        end = map_side(side, self._map, extent, width, height, self._words)
        beside = Columns(side, doubts, 1, 0.0, self._words)
        fits = 0.0 < beside.wanted <= room_below(end, height) - _BEFORE_DOUBTS and side.width >= _DOUBTS_NARROWEST
        if fits:
            beside.fit(beside.wanted, end + _BEFORE_DOUBTS)
        side.place(_SIDE if at_right else _SIDE + width + _GAP, y)
        return fits

    def _text(self, text: str, ink: Ink, width: float) -> Text:
        return Text([(text, ink)], width, self._style)


def _crs(brief: Brief) -> QgsCoordinateReferenceSystem:
    """Return the coordinate system that the figures were measured in, else one for the place of the layers."""
    for code in brief.measured_in:
        crs = QgsCoordinateReferenceSystem(code)
        if crs.isValid() and not crs.isGeographic():
            return crs
    return QgsCoordinateReferenceSystem()


def _described(code: str) -> str:
    crs = QgsCoordinateReferenceSystem(code)
    return f"{crs.description()} ({code})" if crs.isValid() else code
