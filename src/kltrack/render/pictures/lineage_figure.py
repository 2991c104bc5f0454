"""The lineage as a picture for documents: each assignment on a line of its own, its days along an axis, the oldest of
what belongs together first, and a curve from each to the one that continues it.

How a day changed is written below the later assignment, for a curve has no room for words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from textwrap import wrap

from kltrack.dates import format_date, format_day
from kltrack.messages import message
from kltrack.query.alike import Part
from kltrack.query.issue import dated_number
from kltrack.render.pictures import Figure
from kltrack.render.pictures.axis import TOP, Axis
from kltrack.render.pictures.figure_marks import band, dashes, mark, meaning, moved_mark
from kltrack.render.pictures.scale import Scale, scale_of
from kltrack.render.pictures.svg import LETTER, element, picture, words
from kltrack.render.wording import last_day, move_in_words, shade_of
from kltrack.reports.lineage import Lineage
from kltrack.reports.rows import Task
from kltrack.reports.web import Link
from kltrack.terms import STANDING
from kltrack.values import Value

_LABEL, _CHART, _TAIL, _MARGIN = 420.0, 390.0, 200.0, 16.0
_LEFT = _MARGIN + _LABEL
_END = _LEFT + _CHART + _TAIL
_WIDTH = _END + _MARGIN
_LINE, _GAP, _APART, _LEGEND = 16.0, 10.0, 14.0, 40.0
_SMALL_LETTER = 5.6


def figure(report: Lineage) -> Figure:
    """The picture of at least one assignment, and what it shows in words."""
    today = report.as_of
    assert today is not None
    webs = _webs(report)
    tasks = [task for web in webs for task in web]
    lines = _lines(webs, report.links)
    chart = _Chart(_scale(tasks, today), today, _LEFT, _CHART, _END)
    bottom = max(line.y + line.height for line in lines.values()) if lines else TOP
    title = message("{title} as of {day}", title=report.title, day=format_day(today))
    alternative = " ".join(_in_words(report))
    body = [
        element("text", words(title), x=_MARGIN, y=30, class_="kl-ink kl-strong kl-large"),
        *chart.grid(bottom),
        *chart.today_line(bottom),
        *(_rule(lines[web[0].id].y - _APART / 2) for web in webs[1:]),
        *(chart.link(lines[link.earlier], lines[link.later], link.move.in_words) for link in report.links),
        *(chart.line(line) for line in lines.values()),
        *_legend(tasks, report.links, bottom + 24),
    ]
    return Figure(svg=picture("lineage", (_WIDTH, bottom + _LEGEND), title, alternative, body), alternative=alternative)


def _webs(report: Lineage) -> Sequence[Sequence[Task]]:
    """The assignments in linked groups, which stand in the order of the trees; each group oldest first."""
    web: dict[str, set[str]] = {task.id: {task.id} for task in report.tasks}
    for link in report.links:
        joined = web[link.earlier] | web[link.later]
        web |= dict.fromkeys(joined, joined)
    order = dict.fromkeys(min(web[row.id]) for row in report.rows)
    return [[task for task in report.tasks if min(web[task.id]) == first] for first in order]


class _Line(Value):
    """An assignment with its texts in lines. `y` is the middle of its first line.

    `moves` says, for each assignment that it continues, how the last day moved.
    """

    task: Task
    y: float
    label: Sequence[str]
    day: Sequence[str]
    moves: Sequence[str]

    @property
    def height(self) -> float:
        """From `y` to where the next may begin."""
        return _LINE * max(1 + len(self.label) + len(self.moves), len(self.day)) + _GAP


def _lines(webs: Sequence[Sequence[Task]], links: Sequence[Link]) -> Mapping[str, _Line]:
    lines: dict[str, _Line] = {}
    y = TOP + _LINE / 2
    for web in webs:
        for task in web:
            moves = [message("continues {id}: {how}", id=link.earlier, how=move_in_words(link.move))
                    for link in links if link.later == task.id]  # fmt: skip
            line = _Line(
                task=task,
                y=y,
                label=_folded(task.task, _LABEL - 24, 2),
                day=_day(task),
                moves=[part for text in moves for part in _folded(text, _LABEL - 12, 3, _SMALL_LETTER)],
            )
            lines[task.id] = line
            y += line.height
        y += _APART
    return lines


def _day(task: Task) -> Sequence[str]:
    """The last day on a line of its own, and what is said of it."""
    day, comma, rest = last_day(task).partition(", ") if task.deadline.last else ("", "", last_day(task))
    return [*([f"{day}{comma}".rstrip()] if day else ()), *_folded(rest, _TAIL - 24, 3)]


def _folded(text: str, pixels: float, most: int, letter: float = LETTER) -> Sequence[str]:
    # A hyphen belongs to an id or a word here; nothing is broken at one.
    return wrap(text, int(pixels / letter), break_on_hyphens=False, max_lines=most, placeholder=" …")


def _scale(tasks: Sequence[Task], today: date) -> Scale:
    """A scale for all days of issue and the last days near today."""
    issued = [task.issued for task in tasks if isinstance(task.issued, date)]
    days = [day for task in tasks for day in (task.deadline.last, task.deadline.original) if day]
    scale = scale_of(days, today)
    return scale.changed(first=min([scale.first, *issued]).replace(day=1))


class _Chart(Axis):
    """The assignments, from the day of issue to the last day, and the curves between them."""

    def link(self, earlier: _Line, later: _Line, in_words: bool) -> str:
        """The curve from one to the other, drawn through where a day is moved."""
        start, end = self._issue(earlier.task), self._issue(later.task)
        # If both were issued at about the same time, the curve goes round what stands between.
        left = min(start, end) - 16 if abs(end - start) < 12 else start
        y = earlier.y if earlier.y < later.y else earlier.y + 1
        path = f"M{start:.1f} {y:.1f}C{left:.1f} {later.y:.1f} {left:.1f} {later.y:.1f} {end - 5:.1f} {later.y:.1f}"
        tone, pattern = ("ink", {}) if in_words else ("muted", {"stroke_dasharray": "5 3"})
        return element("path", d=path, class_=f"kl-{tone}-line", stroke_width=1.25, **pattern)

    def line(self, line: _Line) -> str:
        """An assignment: its words, its days and its last day in words."""
        task = line.task
        tone = shade_of(task) or "open"
        sentence = message("{id}, {day}: {task}", id=task.id, day=last_day(task), task=task.task)
        parts = [element("title", words(sentence)), *_label(line)]
        parts += self._days(task, line.y, tone)
        for number, text in enumerate(line.day):
            y = line.y + 4 + _LINE * number
            parts.append(element("text", words(text), x=_LEFT + _CHART + 24, y=y, class_=f"kl-{tone}"))
        return element("g", "".join(parts))

    def _days(self, task: Task, y: float, tone: str) -> Iterator[str]:
        issued, last, before = self._issue(task), task.deadline.last, task.deadline.original
        if last:
            end = self.x(last)
            yield from [band(issued, end - issued, y, tone)] if end > issued else []
            if before and before != last:
                yield moved_mark(self.x(before), y)
            if task.overdue and end < self.x(self.today):
                yield dashes(end, self.x(self.today), y, tone)
            yield mark(task.standing, _part(task), end, y, tone)
        if isinstance(task.issued, date):
            yield _issued(issued, y)

    def _issue(self, task: Task) -> float:
        """Where the day of issue lies; one that is not known is at the edge, without a mark."""
        return self.x(task.issued, end=False) if isinstance(task.issued, date) else _LEFT


def _label(line: _Line) -> Iterator[str]:
    task, y = line.task, line.y + 4
    issued = dated_number(task.conclusion, task.issued, format_date)
    yield element(
        "text",
        f"{element('tspan', words(task.id), class_='kl-ink kl-strong')}  "
        f"{element('tspan', words(issued), class_='kl-muted')}",
        x=_MARGIN,
        y=y,
    )
    for text in line.label:
        y += _LINE
        yield element("text", words(text), x=_MARGIN, y=y, class_="kl-ink")
    for text in line.moves:
        y += _LINE
        yield element("text", words(text), x=_MARGIN, y=y, class_="kl-muted kl-small")


def _part(task: Task) -> Part:
    if task.overdue:
        return "overdue"
    return "open" if STANDING[task.standing].is_open and (task.days_left or 0) >= 0 else "settled"


def _issued(x: float, y: float) -> str:
    return element("circle", cx=x, cy=y, r=3.5, class_="kl-ink")


def _rule(y: float) -> str:
    return element("line", x1=_MARGIN, x2=_END, y1=y - _LINE / 2, y2=y - _LINE / 2, class_="kl-grid-line")


def _in_words(report: Lineage) -> Iterator[str]:
    """A sentence a link; of an assignment without any, its last day."""
    tasks = {task.id: task for task in report.tasks}
    linked = {identity for link in report.links for identity in (link.earlier, link.later)}
    yield from (
        message("{id}: {day}.", id=task.id, day=last_day(task)) for task in report.tasks if task.id not in linked
    )
    for link in report.links:
        yield message(
            "{later} ({later_day}) continues {earlier} ({earlier_day}): {how}.",
            later=link.later,
            later_day=last_day(tasks[link.later]),
            earlier=link.earlier,
            earlier_day=last_day(tasks[link.earlier]),
            how=move_in_words(link.move),
        )


def _legend(tasks: Sequence[Task], links: Sequence[Link], y: float) -> Iterator[str]:
    x = _MARGIN + 8
    for drawn, room, text in _meanings(tasks, links, y):
        yield element("g", drawn, transform=f"translate({x:.1f} 0)")
        yield element("text", words(text), x=x + room, y=y + 4, class_="kl-muted kl-small")
        x += room + 20 + 6.5 * len(text)


def _meanings(tasks: Sequence[Task], links: Sequence[Link], y: float) -> Iterator[tuple[str, float, str]]:
    """What each mark that occurs means: its drawing, how broad that is, and the words."""
    yield _issued(0, y), 12, message("issued")
    dated = {meaning(task.standing, _part(task)): task for task in tasks if task.deadline.last}
    for text, task in dated.items():
        yield (
            mark(task.standing, _part(task), 0, y, "open" if _part(task) == "open" else shade_of(task) or "open"),
            12,
            text,
        )
    if any(task.deadline.original not in (None, task.deadline.last) for task in tasks):
        yield moved_mark(0, y), 12, message("moved from")
    if any(not link.move.in_words for link in links):
        yield _sample("muted", y, stroke_dasharray="5 3"), 32, message("continues")
    if any(link.move.in_words for link in links):
        yield _sample("ink", y), 32, message("moves the day")


def _sample(tone: str, y: float, **pattern: str) -> str:
    return element("line", x1=0, x2=26, y1=y, y2=y, class_=f"kl-{tone}-line", stroke_width=1.25, **pattern)
