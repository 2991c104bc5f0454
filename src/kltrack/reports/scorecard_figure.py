"""The scorecard as a picture for documents: a bar a group, its length the number of tasks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from kltrack.dates import spoken
from kltrack.reports.pictures import Figure
from kltrack.reports.report import Row
from kltrack.reports.scorecard_drawing import WORDS, on_time, told, told_parts
from kltrack.reports.svg import cut, element, picture, words

_MARGIN, _NAME, _BAR, _TEXT = 16.0, 330.0, 420.0, 250.0
_LEFT = _MARGIN + _NAME
_WIDTH = _LEFT + _BAR + _TEXT + _MARGIN
_ROW, _TOP = 30.0, 110.0
# Standing → class of its colour, and the opacity that tells it from the others without colour.
_LOOKS = {
    "done-on-time": ("done", "1"),
    "done-late": ("late", "0.75"),
    "done-undated": ("done", "0.6"),
    "open-overdue": ("overdue", "1"),
    "open-in-term": ("open", "0.75"),
    "open-undated": ("muted", "0.45"),
    "cancelled": ("muted", "0.2"),
}


def figure(title: str, today: date, every: Row, rows: Sequence[Row]) -> Figure:
    """The picture of at least one row, and what it shows in words."""
    most = max(int(row["tasks"]) for row in rows)
    alternative = " ".join(f"{row['group']['name']}: {told(row)}." for row in (every, *rows))
    heading = f"{title} as of {spoken(today)}"
    body = [
        element("text", words(heading), x=_MARGIN, y=30, class_="kl-ink kl-strong kl-large"),
        *_summary(every),
        *_legend(every),
        *(_row(row, most, _TOP + _ROW * number) for number, row in enumerate(rows)),
    ]
    size = (_WIDTH, _TOP + _ROW * len(rows) + 8)
    return Figure(picture("scorecard", size, heading, alternative, body), alternative)


def _summary(every: Row) -> Iterator[str]:
    """All tasks by standing on one line, what that comes to on the next."""
    counted, *rest = told_parts(every)
    for y, said in ((52, f"All: {counted}."), (70, "; ".join(rest))):
        if said:
            ends = said if said.endswith(".") else f"{said[0].upper()}{said[1:]}."
            yield element("text", words(ends), x=_MARGIN, y=y, class_="kl-ink")


def _legend(every: Row) -> Iterator[str]:
    x = _MARGIN
    for name, (colour, opacity) in _LOOKS.items():
        if every["standings"][name]["count"]:
            yield element("rect", x=x, y=84, width=12, height=12, rx=2, class_=f"kl-{colour}", opacity=opacity)
            yield element("text", WORDS[name], x=x + 17, y=94, class_="kl-muted kl-small")
            x += 36 + 6.5 * len(WORDS[name])


def _row(row: Row, most: int, y: float) -> str:
    middle, x = y + _ROW / 2, _LEFT
    name = cut(str(row["group"]["name"]), _NAME - 8)
    parts = [element("title", words(f"{row['group']['name']}: {told(row)}"))]
    parts.append(element("text", words(name), x=_MARGIN, y=middle + 4, class_="kl-ink"))
    for standing, (colour, opacity) in _LOOKS.items():
        count = row["standings"][standing]["count"]
        width = _BAR * count / most
        if count:
            broad = max(width - 1, 1.0)
            look = f"kl-{colour}"
            parts.append(element("rect", x=x, y=middle - 9, width=broad, height=18, rx=2, class_=look, opacity=opacity))
            if width >= 9 * len(str(count)):
                parts.append(_count(str(count), x + width / 2, middle, opacity))
        x += width
    said = f"{row['tasks']} task{'' if row['tasks'] == 1 else 's'}"
    parts.append(element("text", words(said + _decided(row)), x=x + 10, y=middle + 4, class_="kl-ink kl-small"))
    return element("g", "".join(parts))


def _count(count: str, x: float, y: float, opacity: str) -> str:
    colour = "kl-paper" if float(opacity) > 0.5 else "kl-ink"
    return element("text", count, x=x, y=y + 4, text_anchor="middle", class_=f"{colour} kl-small kl-strong")


def _decided(row: Row) -> str:
    longest = row["longest_overdue"]
    rate = f", on time {on_time(row)}" if row["decided"] else ""
    return rate + (f", overdue up to {longest['days']} days" if longest else "")
