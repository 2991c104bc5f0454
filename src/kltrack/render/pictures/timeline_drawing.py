"""The timeline in characters: label, chart and last day on each line, fitted to the width of the paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from math import ceil

from kltrack.dates import format_day
from kltrack.messages import message
from kltrack.render.folding import folded, shortened
from kltrack.render.pictures import Line, Paper
from kltrack.render.pictures.scale import Scale, month_label, month_step, scale_of
from kltrack.render.pictures.timeline_marks import ASCII, UNICODE, Marks, calendar_day, legend, mark_of
from kltrack.render.views.timeline import away, shade
from kltrack.reports.timeline import PARTS, Lane, Timeline
from kltrack.terms import Shade
from kltrack.values import Value

_LEAST_CHART = 8


class Canvas:
    """One line of characters with their tones, written to by column; what lies outside is not written."""

    def __init__(self, width: int) -> None:
        self._cells: list[tuple[str, Shade]] = [(" ", "")] * width

    def put(self, column: int, text: str, tone: Shade = "") -> None:
        """Write `text` from `column` on."""
        for place, char in enumerate(text, column):
            if 0 <= place < len(self._cells):
                self._cells[place] = (char, tone)

    def at(self, column: int) -> str:
        """The character at a column."""
        return self._cells[column][0] if 0 <= column < len(self._cells) else ""

    def line(self) -> Line:
        """The line as pieces of one tone each, without the blanks at its end."""
        text = "".join(char for char, _ in self._cells).rstrip()
        groups = groupby(self._cells[: len(text)], key=lambda cell: cell[1])
        return [("".join(char for char, _ in cells), tone) for tone, cells in groups]


class Layout(Value):
    """Where things stand on a line: the label from 0, the chart from `chart` on, the last day from `tail` on."""

    width: int
    chart: int
    tail: int
    per: int
    scale: Scale
    today: date
    marks: Marks

    def column(self, day: date) -> int:
        """The column of a day."""
        return self.chart + self.scale.offset(day) // self.per


def drawing(report: Timeline, paper: Paper) -> list[Line]:
    """The chart of all lanes, with months above, today's line through it and a legend below."""
    lanes = [*report.rows]
    assert report.as_of is not None
    layout = _layout(lanes, report.as_of, paper)
    lines = [*_header(layout)]
    for part, of_part in groupby(lanes, key=lambda lane: lane.part):
        lines += _heading(message(PARTS[part]), layout, "overdue" if part == "overdue" else "heading")
        for name, of_group in groupby(of_part, key=lambda lane: lane.group.name):
            lines += _heading(f" {name}", layout, "")
            lines += [_lane(lane, layout) for lane in of_group]
    for meanings in _packed_lines(legend(lanes, layout.marks), layout.width):
        lines.append([(meanings, "muted")])
    return lines


def _layout(lanes: Sequence[Lane], today: date, paper: Paper) -> Layout:
    days = [day for lane in lanes for day in (lane.opening, lane.last, lane.moved_from) if day]
    scale = scale_of(days, today)
    marks = ASCII if paper.ascii else UNICODE
    tail = max(len(_day(lane, today, paper.width)) for lane in lanes)
    if paper.width < 110:
        most = max(len(_label(lane, 0, marks)) for lane in lanes)
        most = min(max(most, paper.width // 4), paper.width // 3)
    else:
        most = (paper.width - tail) * 45 // 100
    label = max(len(_label(lane, most, marks)) for lane in lanes)
    chart = label + 3
    columns = max(_LEAST_CHART, paper.width - chart - tail - 1)
    per = ceil(scale.days / columns)
    tail = chart + ceil(scale.days / per) + 1
    return Layout(width=paper.width, chart=chart, tail=tail, per=per, scale=scale, today=today, marks=marks)


def _header(layout: Layout) -> Iterator[Line]:
    scale, today = layout.scale, layout.today
    above = Canvas(layout.width)
    column = layout.column(today)
    for text in (message("today, {day}", day=format_day(today)), format_day(today), message("today")):
        place = column + 2 if column + 2 + len(text) <= layout.width else column - len(text) - 1
        if place >= 0:
            above.put(place, text, "heading")
            break
    above.put(column, layout.marks.today, "heading")
    yield above.line()
    months, ends = Canvas(layout.width), -1
    for day in scale.months(month_step(5 * layout.per)):
        if layout.column(day) > ends:
            months.put(layout.column(day), month_label(day), "muted")
            ends = layout.column(day) + len(month_label(day))
    months.put(0, f"{scale.first.year:04}" if scale.first.month != 1 else "", "muted")
    yield months.line()
    if layout.per <= 2:
        weeks = Canvas(layout.width)
        for day in scale.mondays():
            if layout.column(day) + 1 < layout.tail:
                weeks.put(layout.column(day), str(day.day), "muted")
        yield weeks.line()


def _heading(text: str, layout: Layout, tone: Shade) -> Iterator[Line]:
    """A heading, whole: on as many lines as it takes."""
    for part in folded(text, layout.width, indent="  "):
        line = _grid(layout)
        line.put(0, f"{part} ", tone)
        yield line.line()


def _grid(layout: Layout) -> Canvas:
    line = Canvas(layout.width)
    for day in layout.scale.months(month_step(5 * layout.per)):
        line.put(layout.column(day), layout.marks.month, "muted")
    line.put(layout.column(layout.today), layout.marks.today, "heading")
    return line


def _lane(lane: Lane, layout: Layout) -> Line:
    line, marks, tone = _grid(layout), layout.marks, shade(lane)
    line.put(2, _label(lane, layout.chart - 3, marks), tone)
    last, opens, before = layout.column(lane.last), lane.opening, lane.moved_from
    if lane.part == "overdue":
        line.put(last + 1, marks.late * (layout.column(layout.today) - last - 1), "overdue")
    if before:
        start = layout.column(before)
        line.put(min(start, last), marks.late * abs(last - start), "muted")
    if opens:
        _window(line, layout.column(opens), last, layout, tone)
    if before:
        line.put(layout.column(before), marks.moved, "muted")  # on the bar, which would hide it
    _mark(line, lane, last, layout)
    day = _day(lane, layout.today, layout.width)
    line.put(layout.tail, shortened(day, layout.width - layout.tail, marks.more), tone)
    return line.line()


def _window(line: Canvas, start: int, last: int, layout: Layout, tone: Shade) -> None:
    line.put(start, layout.marks.window * (last - start + 1), tone)
    today = layout.column(layout.today)
    if start < today < last:
        line.put(today, layout.marks.crossed, tone)


def _mark(line: Canvas, lane: Lane, column: int, layout: Layout) -> None:
    outside = layout.scale.outside(lane.last)
    mark = (layout.marks.left, mark_of(lane, layout.marks), layout.marks.right)[outside + 1]
    count = str(lane.count) if lane.count > 1 else ""
    line.put(column, mark, shade(lane))
    fits = column + len(count) < layout.tail - 1
    line.put(column + 1 if fits else column - len(count), count, shade(lane))


def _label(lane: Lane, room: int, marks: Marks) -> str:
    first, *rest = (task.id for task in lane.items)
    if not rest:
        return (
            shortened(f"{first} {lane.items[0].task}", room, marks.more)
            if room > 40
            else shortened(first, max(room, 12), marks.more)
        )
    listed = first
    for number, identity in enumerate(rest, 1):
        longer = f"{listed}, {identity}"
        left = len(rest) - number
        if len(longer) + (len(f" +{left}") if left else 0) > room:
            more = f" +{left + 1}"
            return f"{shortened(listed, max(room - len(more), 12), marks.more)}{more}"
        listed = longer
    return listed


def _day(lane: Lane, today: date, width: int) -> str:
    day = calendar_day(lane.last, today)
    return day if width < 72 else f"{day}, {away(lane)}"


def _packed_lines(parts: Iterable[str], width: int) -> Iterator[str]:
    """The parts side by side, as many a line as fit, none broken."""
    line = ""
    for part in parts:
        if line and len(line) + 2 + len(part) > width:
            yield line
            line = ""
        line += f"  {part}" if line else part
    yield line
