"""The timeline as a picture for documents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from kltrack.dates import format_day
from kltrack.messages import message
from kltrack.render.pictures import Figure
from kltrack.render.pictures.scale import Scale, month_label, month_step, scale_of
from kltrack.render.pictures.svg import cut, element, picture, words
from kltrack.render.pictures.timeline_marks import calendar_day
from kltrack.render.views.timeline import away, shade
from kltrack.reports.timeline import PARTS, Lane, Part, Timeline
from kltrack.terms import STANDING
from kltrack.values import Value

_LABEL, _CHART, _TAIL, _MARGIN = 330.0, 470.0, 210.0, 16.0
_LEFT = _MARGIN + _LABEL
_WIDTH = _LEFT + _CHART + _TAIL + _MARGIN
_ROW, _TOP, _LEGEND = 24.0, 84.0, 40.0


def figure(report: Timeline) -> Figure:
    """The picture of at least one lane, and what it shows in words."""
    lanes, today = report.rows, report.as_of
    assert today is not None
    days = [day for lane in lanes for day in (lane.opening, lane.last, lane.moved_from) if day]
    chart = _Chart(scale_of(days, today), today)
    rows = list(_rows(lanes))
    bottom = _TOP + _ROW * len(rows)
    title = message("Timeline as of {day}", day=format_day(today))
    alternative = _in_words(lanes)
    body = [
        element("text", words(title), x=_MARGIN, y=30, class_="kl-ink kl-strong kl-large"),
        *chart.grid(bottom),
        *chart.today_line(bottom),
        *(chart.row(row, _TOP + _ROW * number) for number, row in enumerate(rows)),
        *_legend(lanes, bottom + 24),
    ]
    svg = picture("timeline", (_WIDTH, bottom + _LEGEND), title, alternative, body)
    return Figure(svg=svg, alternative=alternative)


class _Heading(Value):
    """A line of text: the heading of a part, else the name of a group."""

    text: str
    part: Part | None = None


def _rows(lanes: Sequence[Lane]) -> Iterator[_Heading | Lane]:
    for part, of_part in groupby(lanes, key=lambda lane: lane.part):
        yield _Heading(text=message(PARTS[part]), part=part)
        for name, of_group in groupby(of_part, key=lambda lane: lane.group.name):
            yield _Heading(text=name)
            yield from of_group


class _Chart:
    def __init__(self, scale: Scale, today: date) -> None:
        self._scale, self._today = scale, today

    def x(self, day: date, end: bool = True) -> float:
        """Where a day ends, or begins."""
        return _LEFT + (self._scale.offset(day) + end) * _CHART / self._scale.days

    def grid(self, bottom: float) -> Iterator[str]:
        for day in self._scale.months(month_step(36 * self._scale.days / _CHART)):
            x = self.x(day, end=False)
            yield element("line", x1=x, x2=x, y1=40, y2=bottom, class_="kl-grid-line")
            label = (
                f"{month_label(day)} {day.year}" if day == self._scale.first and day.month != 1 else month_label(day)
            )
            yield element("text", words(label), x=x + 3, y=50, class_="kl-muted kl-small")

    def today_line(self, bottom: float) -> Iterator[str]:
        x = self.x(self._today)
        yield element("line", x1=x, x2=x, y1=78, y2=bottom, class_="kl-today-line", stroke_width=1.5)
        label = message("today, {day}", day=format_day(self._today))
        half = 3.5 * len(label)
        centre = min(x, _WIDTH - _MARGIN - half)
        yield element("rect", x=centre - half, y=60, width=2 * half, height=16, class_="kl-paper")
        yield element("text", words(label), x=centre, y=73, text_anchor="middle", class_="kl-today kl-small kl-strong")

    def row(self, row: _Heading | Lane, y: float) -> str:
        middle = y + _ROW / 2
        if isinstance(row, Lane):
            return self._lane(row, middle)
        text, kind = (row.text, "kl-strong kl-large") if row.part else (cut(row.text, _LABEL), "kl-strong")
        colour = "kl-overdue" if row.part == "overdue" else "kl-ink"
        return element("text", words(text), x=_MARGIN, y=middle + 5, class_=f"{colour} {kind}")

    def _lane(self, lane: Lane, y: float) -> str:
        tone, parts = (shade(lane) or "open"), [element("title", words(_sentence(lane)))]
        parts.append(element("text", words(_label(lane)), x=_MARGIN + 12, y=y + 4, class_="kl-ink"))
        last, opens, before = self.x(lane.last), lane.opening, lane.moved_from
        if before:
            parts.append(_line(self.x(before), last, y, "muted", "2 3"))
        if lane.part == "overdue":
            start = last + (12 + 7 * len(str(lane.count)) if lane.count > 1 else 0)
            parts += [_line(start, self.x(self._today), y, tone, "2 3")] if start < self.x(self._today) else []
        if opens:
            x = self.x(opens, end=False)
            parts.append(_band(x, last - x, y, tone))
        if before:
            parts.append(_moved(self.x(before), y))
        parts.append(_mark(lane, last, y, tone))
        if lane.count > 1:
            style = f"kl-{tone} kl-small kl-strong"
            # A halo of paper keeps today's line from crossing it out.
            broad = 5 + 7 * len(str(lane.count))
            parts.append(element("rect", x=last + 7, y=y - 7, width=broad, height=14, class_="kl-paper"))
            parts.append(element("text", str(lane.count), x=last + 9, y=y + 4, class_=style))
        day = f"{calendar_day(lane.last, self._today)}, {away(lane)}"
        parts.append(element("text", words(day), x=_LEFT + _CHART + 36, y=y + 4, class_=f"kl-{tone}"))
        return element("g", "".join(parts))


def _moved(x: float, y: float) -> str:
    return element("circle", cx=x, cy=y, r=4, class_="kl-muted-line", stroke_width=1.5)


def _line(start: float, end: float, y: float, tone: str, dashes: str) -> str:
    kind = f"kl-{tone}-line"
    return element("line", x1=start, x2=end, y1=y, y2=y, class_=kind, stroke_width=1.5, stroke_dasharray=dashes)


def _band(x: float, width: float, y: float, tone: str) -> str:
    return element("rect", x=x, y=y - 4, width=width, height=8, rx=4, class_=f"kl-{tone}", opacity="0.45")


def _mark(lane: Lane, x: float, y: float, tone: str) -> str:
    """A shape of its own for each standing, so that colour is not needed to tell them apart."""
    if STANDING[lane.standing].is_done:
        return element("path", d=f"M{x - 5:.1f} {y:.1f}l4 4 7 -9", class_=f"kl-{tone}-line", stroke_width=2.5)
    if lane.standing == "cancelled":
        return element("path", d=f"M{x - 4:.1f} {y - 4:.1f}l8 8m0 -8l-8 8", class_=f"kl-{tone}-line", stroke_width=2)
    if lane.part == "overdue":
        return element("path", d=f"M{x:.1f} {y - 6:.1f}l6 11h-12z", class_=f"kl-{tone}")
    shape = f"M{x:.1f} {y - 6:.1f}l6 6-6 6-6-6z"
    if lane.part == "open":
        return element("path", d=shape, class_=f"kl-{tone}")
    return element("path", d=shape, class_=f"kl-{tone}-line", stroke_width=1.5)


def _label(lane: Lane) -> str:
    first = lane.items[0]
    whole = f"{first.id} {first.task}" if lane.count == 1 else ", ".join(task.id for task in lane.items)
    return cut(whole, _LABEL - 20)


def _sentence(lane: Lane) -> str:
    which = "; ".join(f"{task.id} {task.task}" for task in lane.items)
    last, distance = _last(lane), away(lane)
    if lane.opening is None:
        return message("to {last}, {away}: {tasks}", last=last, away=distance, tasks=which)
    opens = format_day(lane.opening)
    return message("from {first} to {last}, {away}: {tasks}", first=opens, last=last, away=distance, tasks=which)


def _last(lane: Lane) -> str:
    last, before = format_day(lane.last), lane.moved_from
    return message("{day} (moved from {before})", day=last, before=format_day(before)) if before else last


def _in_words(lanes: Sequence[Lane]) -> str:
    parts = groupby(lanes, key=lambda lane: lane.part)
    return " ".join(
        message("{part}: {lanes}.", part=message(PARTS[part]), lanes="; ".join(map(_lane_in_words, of_part)))
        for part, of_part in parts
    )


def _lane_in_words(lane: Lane) -> str:
    ids = ", ".join(task.id for task in lane.items)
    return message(
        "{group}: {ids} to {last}, {away}", group=lane.group.name, ids=ids, last=_last(lane), away=away(lane)
    )


def _legend(lanes: Sequence[Lane], y: float) -> Iterator[str]:
    x = _MARGIN + 8
    for lane in {_meaning(lane): lane for lane in lanes}.values():
        tone = "open" if lane.part == "open" else (shade(lane) or "open")
        yield _mark(lane, x, y, tone)
        meaning = _meaning(lane)
        yield element("text", words(meaning), x=x + 12, y=y + 4, class_="kl-muted kl-small")
        x += 32 + 7 * len(meaning)
    if any(lane.moved_from for lane in lanes):
        yield _moved(x, y)
        yield element("text", message("moved from"), x=x + 12, y=y + 4, class_="kl-muted kl-small")
        x += 102
    if any(lane.opening for lane in lanes):
        yield _band(x - 6, 26, y, "open")
        meaning = message("window; a number counts tasks")
        yield element("text", meaning, x=x + 28, y=y + 4, class_="kl-muted kl-small")


def _meaning(lane: Lane) -> str:
    """What the mark of a lane means."""
    if STANDING[lane.standing].is_done:
        return message("done")
    if lane.standing == "cancelled":
        return message("cancelled")
    return {"overdue": message("overdue"), "open": message("last day")}.get(lane.part, message("past"))
