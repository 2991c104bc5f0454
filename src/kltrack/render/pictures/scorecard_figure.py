"""The scorecard as a picture for documents: a bar a group, its length the number of tasks."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from kltrack.dates import format_day
from kltrack.messages import clauses, message, plural
from kltrack.render.pictures import Figure
from kltrack.render.pictures.svg import cut, element, picture, words
from kltrack.render.views.scorecard import in_words, on_time, parts_in_words
from kltrack.reports.scorecard import IN_BARS, Scorecard, ScoreRow

_MARGIN, _NAME, _BAR, _TEXT = 16.0, 330.0, 420.0, 320.0
_LEFT = _MARGIN + _NAME
_WIDTH = _LEFT + _BAR + _TEXT + _MARGIN
_ROW, _TOP = 30.0, 110.0
_LETTER, _SMALL_LETTER = 7.5, 6.5  # pixels, in the widest of the fonts


def figure(report: Scorecard) -> Figure:
    """The picture of at least one row, and what it shows in words."""
    rows, every = report.rows, report.every
    most = max(row.tasks for row in rows)
    alternative = " ".join(f"{_row_in_words(row)}." for row in (every, *rows))
    assert report.as_of is not None
    heading = message("{title} as of {day}", title=report.title, day=format_day(report.as_of))
    body = [
        element("text", words(heading), x=_MARGIN, y=30, class_="kl-ink kl-strong kl-large"),
        *_summary(every),
        *_legend(every),
        *(_row(row, most, _TOP + _ROW * number) for number, row in enumerate(rows)),
    ]
    size = (_width(report, most), _TOP + _ROW * len(rows) + 8)
    return Figure(svg=picture("scorecard", size, heading, alternative, body), alternative=alternative)


def _width(report: Scorecard, most: int) -> float:
    """Wide enough for what stands beside the bars and above them: no language's words are cut off."""
    beside = (_LEFT + _BAR * row.tasks / most + 10 + _SMALL_LETTER * len(_text_beside_bar(row)) for row in report.rows)
    above = (_MARGIN + _LETTER * len(sentence) for sentence in _sentences(report.every))
    return max(_WIDTH, ceil(max(*beside, *above) + _MARGIN))


def _row_in_words(row: ScoreRow) -> str:
    return message("{group}: {tasks}", group=row.group.name, tasks=in_words(row))


def _summary(every: ScoreRow) -> Iterator[str]:
    for y, sentence in zip((52, 70), _sentences(every), strict=False):
        yield element("text", words(sentence), x=_MARGIN, y=y, class_="kl-ink")


def _sentences(every: ScoreRow) -> Iterator[str]:
    """All tasks by standing, and what that comes to, each for a line."""
    counted, *rest = parts_in_words(every)
    yield message("All: {tasks}.", tasks=counted)
    if text := clauses(rest):
        yield f"{text[0].upper()}{text[1:]}."


def _legend(every: ScoreRow) -> Iterator[str]:
    x = _MARGIN
    for standing in IN_BARS:
        if every.standings[standing.name].count:
            colour, phrase = f"kl-{standing.colour}", message(standing.phrase)
            yield element("rect", x=x, y=84, width=12, height=12, rx=2, class_=colour, opacity=standing.opacity)
            yield element("text", phrase, x=x + 17, y=94, class_="kl-muted kl-small")
            x += 36 + _SMALL_LETTER * len(phrase)


def _row(row: ScoreRow, most: int, y: float) -> str:
    middle, x = y + _ROW / 2, _LEFT
    parts = [element("title", words(_row_in_words(row)))]
    parts.append(element("text", words(cut(row.group.name, _NAME - 8)), x=_MARGIN, y=middle + 4, class_="kl-ink"))
    for standing in IN_BARS:
        count = row.standings[standing.name].count
        width = _BAR * count / most
        if count:
            broad, colour = max(width - 1, 1.0), f"kl-{standing.colour}"
            parts.append(
                element(
                    "rect", x=x, y=middle - 9, width=broad, height=18, rx=2, class_=colour, opacity=standing.opacity
                )
            )
            if width >= 9 * len(str(count)):
                parts.append(_count(str(count), x + width / 2, middle, standing.opacity))
        x += width
    parts.append(element("text", words(_text_beside_bar(row)), x=x + 10, y=middle + 4, class_="kl-ink kl-small"))
    return element("g", "".join(parts))


def _count(count: str, x: float, y: float, opacity: str) -> str:
    colour = "kl-paper" if float(opacity) > 0.5 else "kl-ink"
    return element("text", count, x=x, y=y + 4, text_anchor="middle", class_=f"{colour} kl-small kl-strong")


def _text_beside_bar(row: ScoreRow) -> str:
    parts = [plural("{number} task", "{number} tasks", row.tasks)]
    if row.unrecorded:
        parts.append(plural("{number} unrecorded", "{number} unrecorded", row.unrecorded))
    if row.decided:
        parts.append(message("on time {rate}", rate=on_time(row)))
    if row.longest_overdue:
        days = row.longest_overdue.days
        parts.append(plural("overdue up to {number} days", "overdue up to {number} days", days))
    return ", ".join(parts)
