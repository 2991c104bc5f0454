"""The timeline as a picture for documents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from kltrack.dates import format_day
from kltrack.messages import clauses, message
from kltrack.query.alike import Part
from kltrack.render.pictures import Figure
from kltrack.render.pictures.axis import TOP, Axis
from kltrack.render.pictures.figure_marks import band, dashes, mark, meaning, moved_mark
from kltrack.render.pictures.scale import scale_of
from kltrack.render.pictures.svg import breadth, cut, element, picture, words
from kltrack.render.pictures.timeline_marks import calendar_day
from kltrack.render.views.timeline import away, shade
from kltrack.reports.timeline import PARTS, Lane, Timeline
from kltrack.values import Value

_LABEL, _CHART, _TAIL, _MARGIN, _BEFORE_DAY = 330.0, 470.0, 210.0, 16.0, 36.0
_LEFT = _MARGIN + _LABEL
_ROW, _LEGEND = 24.0, 40.0


def figure(report: Timeline) -> Figure:
    """The picture of at least one lane, and what it shows in words."""
    lanes, today = [*report.rows], report.as_of
    assert today is not None
    days = [day for lane in lanes for day in (lane.opening, lane.last, lane.moved_from) if day]
    end = _LEFT + _CHART + _tail(lanes, today)
    chart = _Chart(scale_of(days, today), today, _LEFT, _CHART, end)
    rows = list(_rows(lanes))
    bottom = TOP + _ROW * len(rows)
    title = message("Timeline as of {day}", day=format_day(today))
    alternative = _in_words(lanes)
    body = [
        element("text", words(title), x=_MARGIN, y=30, class_="kl-ink kl-strong kl-large"),
        *chart.grid(bottom),
        *chart.today_line(bottom),
        *(chart.row(row, TOP + _ROW * number) for number, row in enumerate(rows)),
        *_legend(lanes, bottom + 24),
    ]
    svg = picture("timeline", (end + _MARGIN, bottom + _LEGEND), title, alternative, body)
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


class _Chart(Axis):
    """The lanes, at their days."""

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
            parts.append(dashes(self.x(before), last, y, "muted"))
        if lane.part == "overdue":
            start = last + (12 + 7 * len(str(lane.count)) if lane.count > 1 else 0)
            parts += [dashes(start, self.x(self.today), y, tone)] if start < self.x(self.today) else []
        if opens:
            x = self.x(opens, end=False)
            parts.append(band(x, last - x, y, tone))
        if before:
            parts.append(moved_mark(self.x(before), y))
        parts.append(mark(lane.standing, lane.part, last, y, tone))
        if lane.count > 1:
            style = f"kl-{tone} kl-small kl-strong"
            # A halo of paper keeps today's line from crossing it out.
            broad = 5 + 7 * len(str(lane.count))
            parts.append(element("rect", x=last + 7, y=y - 7, width=broad, height=14, class_="kl-paper"))
            parts.append(element("text", str(lane.count), x=last + 9, y=y + 4, class_=style))
        day = _day(lane, self.today)
        parts.append(element("text", words(day), x=_LEFT + _CHART + _BEFORE_DAY, y=y + 4, class_=f"kl-{tone}"))
        return element("g", "".join(parts))


def _label(lane: Lane) -> str:
    first = lane.items[0]
    whole = f"{first.id} {first.task}" if lane.count == 1 else ", ".join(task.id for task in lane.items)
    return cut(whole, _LABEL - 20)


def _day(lane: Lane, today: date) -> str:
    return f"{calendar_day(lane.last, today)}, {away(lane)}"


def _tail(lanes: Sequence[Lane], today: date) -> float:
    """How much room the days in words need, right of the chart."""
    return max(_TAIL, _BEFORE_DAY + max(breadth(_day(lane, today)) for lane in lanes))


def _sentence(lane: Lane) -> str:
    which = clauses(f"{task.id} {task.task}" for task in lane.items)
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
        message("{part}: {lanes}.", part=message(PARTS[part]), lanes=clauses(map(_lane_in_words, of_part)))
        for part, of_part in parts
    )


def _lane_in_words(lane: Lane) -> str:
    ids = ", ".join(task.id for task in lane.items)
    return message(
        "{group}: {ids} to {last}, {away}", group=lane.group.name, ids=ids, last=_last(lane), away=away(lane)
    )


def _legend(lanes: Sequence[Lane], y: float) -> Iterator[str]:
    x = _MARGIN + 8
    for lane in {meaning(lane.standing, lane.part): lane for lane in lanes}.values():
        tone = "open" if lane.part == "open" else (shade(lane) or "open")
        yield mark(lane.standing, lane.part, x, y, tone)
        text = meaning(lane.standing, lane.part)
        yield element("text", words(text), x=x + 12, y=y + 4, class_="kl-muted kl-small")
        x += 32 + 7 * len(text)
    if any(lane.moved_from for lane in lanes):
        yield moved_mark(x, y)
        yield element("text", message("moved from"), x=x + 12, y=y + 4, class_="kl-muted kl-small")
        x += 102
    if any(lane.opening for lane in lanes):
        yield band(x - 6, 26, y, "open")
        text = message("window; a number counts tasks")
        yield element("text", text, x=x + 28, y=y + 4, class_="kl-muted kl-small")
