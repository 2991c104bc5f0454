"""The timeline as a picture for documents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from kltrack.dates import spoken
from kltrack.reports.assignments import distance
from kltrack.reports.pictures import Figure
from kltrack.reports.report import Row
from kltrack.reports.scale import Scale, month_label, month_step, scale_of
from kltrack.reports.svg import cut, element, picture, words
from kltrack.reports.timeline_lanes import PARTS, calendar_day, ending, moved_from, opening, tone_of

_LABEL, _CHART, _TAIL, _MARGIN = 330.0, 470.0, 210.0, 16.0
_LEFT = _MARGIN + _LABEL
_WIDTH = _LEFT + _CHART + _TAIL + _MARGIN
_ROW, _TOP, _LEGEND = 24.0, 84.0, 40.0


def figure(lanes: Sequence[Row], today: date) -> Figure:
    """The picture of at least one lane, and what it shows in words."""
    days = [day for lane in lanes for day in (opening(lane), ending(lane), moved_from(lane)) if day]
    chart = _Chart(scale_of(days, today), today)
    rows = list(_rows(lanes))
    bottom = _TOP + _ROW * len(rows)
    title = f"Timeline as of {spoken(today)}"
    alternative = _told(lanes)
    body = [
        element("text", words(title), x=_MARGIN, y=30, class_="kl-ink kl-strong kl-large"),
        *chart.grid(bottom),
        *chart.today_line(bottom),
        *(chart.row(row, _TOP + _ROW * number) for number, row in enumerate(rows)),
        *_legend(lanes, bottom + 24),
    ]
    return Figure(picture("timeline", (_WIDTH, bottom + _LEGEND), title, alternative, body), alternative)


def _rows(lanes: Sequence[Row]) -> Iterator[str | Row]:
    for part, of_part in groupby(lanes, key=lambda lane: str(lane["part"])):
        yield f"# {PARTS[part]}"
        for name, of_group in groupby(of_part, key=lambda lane: str(lane["group"]["name"])):
            yield name
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
        said = f"today, {spoken(self._today)}"
        half = 3.5 * len(said)
        centre = min(x, _WIDTH - _MARGIN - half)
        yield element("rect", x=centre - half, y=60, width=2 * half, height=16, class_="kl-paper")
        yield element("text", words(said), x=centre, y=73, text_anchor="middle", class_="kl-today kl-small kl-strong")

    def row(self, row: str | Row, y: float) -> str:
        middle = y + _ROW / 2
        if not isinstance(row, str):
            return self._lane(row, middle)
        large = row.startswith("# ")
        text, kind = (row[2:], "kl-strong kl-large") if large else (cut(row, _LABEL), "kl-strong")
        colour = "kl-overdue" if row == f"# {PARTS['overdue']}" else "kl-ink"
        return element("text", words(text), x=_MARGIN, y=middle + 5, class_=f"{colour} {kind}")

    def _lane(self, lane: Row, y: float) -> str:
        tone, parts = (tone_of(lane) or "open"), [element("title", words(_sentence(lane)))]
        parts.append(element("text", words(_label(lane)), x=_MARGIN + 12, y=y + 4, class_="kl-ink"))
        last, opens, before = self.x(ending(lane)), opening(lane), moved_from(lane)
        if before:
            parts.append(_line(self.x(before), last, y, "muted", "2 3"))
        if lane["part"] == "overdue":
            start = last + (12 + 7 * len(str(lane["count"])) if lane["count"] > 1 else 0)
            parts += [_line(start, self.x(self._today), y, tone, "2 3")] if start < self.x(self._today) else []
        if opens:
            x = self.x(opens, end=False)
            parts.append(_band(x, last - x, y, tone))
        if before:
            parts.append(_moved(self.x(before), y))
        parts.append(_mark(lane, last, y, tone))
        if lane["count"] > 1:
            style = f"kl-{tone} kl-small kl-strong"
            # A halo of paper keeps today's line from crossing it out.
            broad = 5 + 7 * len(str(lane["count"]))
            parts.append(element("rect", x=last + 7, y=y - 7, width=broad, height=14, class_="kl-paper"))
            parts.append(element("text", str(lane["count"]), x=last + 9, y=y + 4, class_=style))
        told = f"{calendar_day(ending(lane), self._today)}, {_away(lane)}"
        parts.append(element("text", words(told), x=_LEFT + _CHART + 36, y=y + 4, class_=f"kl-{tone}"))
        return element("g", "".join(parts))


def _moved(x: float, y: float) -> str:
    return element("circle", cx=x, cy=y, r=4, class_="kl-muted-line", stroke_width=1.5)


def _line(start: float, end: float, y: float, tone: str, dashes: str) -> str:
    kind = f"kl-{tone}-line"
    return element("line", x1=start, x2=end, y1=y, y2=y, class_=kind, stroke_width=1.5, stroke_dasharray=dashes)


def _band(x: float, width: float, y: float, tone: str) -> str:
    return element("rect", x=x, y=y - 4, width=width, height=8, rx=4, class_=f"kl-{tone}", opacity="0.45")


def _mark(lane: Row, x: float, y: float, tone: str) -> str:
    """A shape of its own for each standing, so that colour is not needed to tell them apart."""
    standing = str(lane["standing"])
    if standing.startswith("done"):
        return element("path", d=f"M{x - 5:.1f} {y:.1f}l4 4 7 -9", class_=f"kl-{tone}-line", stroke_width=2.5)
    if standing == "cancelled":
        return element("path", d=f"M{x - 4:.1f} {y - 4:.1f}l8 8m0 -8l-8 8", class_=f"kl-{tone}-line", stroke_width=2)
    if lane["part"] == "overdue":
        return element("path", d=f"M{x:.1f} {y - 6:.1f}l6 11h-12z", class_=f"kl-{tone}")
    shape = f"M{x:.1f} {y - 6:.1f}l6 6-6 6-6-6z"
    if lane["part"] == "open":
        return element("path", d=shape, class_=f"kl-{tone}")
    return element("path", d=shape, class_=f"kl-{tone}-line", stroke_width=1.5)


def _away(lane: Row) -> str:
    return str(lane["standing"]) if lane["part"] == "settled" else distance(lane["days_left"])


def _label(lane: Row) -> str:
    first = lane["items"][0]
    if lane["count"] == 1:
        return cut(f"{first['id']} {first['task']}", _LABEL - 20)
    return cut(", ".join(str(item["id"]) for item in lane["items"]), _LABEL - 20)


def _sentence(lane: Row) -> str:
    which = "; ".join(f"{item['id']} {item['task']}" for item in lane["items"])
    opens = opening(lane)
    window = f"from {spoken(opens)} " if opens else ""
    return f"{window}to {spoken(ending(lane))}{_earlier(lane)}, {_away(lane)}: {which}"


def _earlier(lane: Row) -> str:
    before = moved_from(lane)
    return f" (moved from {spoken(before)})" if before else ""


def _told(lanes: Sequence[Row]) -> str:
    parts = []
    for part, of_part in groupby(lanes, key=lambda lane: str(lane["part"])):
        said = [
            f"{lane['group']['name']}: {', '.join(str(item['id']) for item in lane['items'])}"
            f" to {spoken(ending(lane))}{_earlier(lane)}, {_away(lane)}"
            for lane in of_part
        ]
        parts.append(f"{PARTS[part]}: {'; '.join(said)}.")
    return " ".join(parts)


def _legend(lanes: Sequence[Row], y: float) -> Iterator[str]:
    kinds = {(str(lane["part"]), str(lane["standing"]).partition("-")[0]): lane for lane in lanes}
    names = {("overdue", "open"): "overdue", ("open", "open"): "last day", ("settled", "open"): "past"}
    x = _MARGIN + 8
    for kind, lane in kinds.items():
        tone = "open" if kind[0] == "open" else (tone_of(lane) or "open")
        yield _mark(lane, x, y, tone)
        said = names.get(kind, kind[1])
        yield element("text", words(said), x=x + 12, y=y + 4, class_="kl-muted kl-small")
        x += 32 + 7 * len(said)
    if any(moved_from(lane) for lane in lanes):
        yield _moved(x, y)
        yield element("text", "moved from", x=x + 12, y=y + 4, class_="kl-muted kl-small")
        x += 102
    if any(opening(lane) for lane in lanes):
        yield _band(x - 6, 26, y, "open")
        yield element("text", "window; a number counts tasks", x=x + 28, y=y + 4, class_="kl-muted kl-small")
