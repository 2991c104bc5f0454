"""The scorecard in characters: a name, a bar whose length is the number of tasks, and the counts in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from textwrap import wrap

from kltrack.reports.pictures import Line, Paper, Shade
from kltrack.reports.report import Row

_ONE_LINE = 130
_HEADING: Shade = "heading"
_MUTED: Shade = "muted"
_BLANK: Shade = ""
_TONES: Mapping[str, Shade] = {
    "done-on-time": "done",
    "done-late": "soon",
    "done-undated": "done",
    "open-overdue": "overdue",
    "open-in-term": "",
    "open-undated": "muted",
    "cancelled": "muted",
}
_UNICODE = dict(zip(_TONES, "█▓█!▒·×", strict=True))
_ASCII = dict(zip(_TONES, "#%#!=.x", strict=True))
WORDS = {
    "done-on-time": "done on time",
    "done-late": "done late",
    "done-undated": "done without a day",
    "open-overdue": "overdue",
    "open-in-term": "in term",
    "open-undated": "undated",
    "cancelled": "cancelled",
}


def drawn(every: Row, rows: Sequence[Row], paper: Paper) -> list[Line]:
    """All tasks together first, then a bar for each group, and what the characters mean."""
    marks = _ASCII if paper.ascii else _UNICODE
    bar = min(36, max(paper.width // 4, 8))
    most = max((int(row["tasks"]) for row in rows), default=1)
    lines: list[Line] = []
    for row in rows:
        lines += _row(row, most, bar, paper, marks)
    used = [name for name in _TONES if every["standings"][name]["count"]]
    legend = [f"{marks[name]} {WORDS[name]}" for name in used if name != "done-undated"]
    for text, tone in ((f"All: {told(every)}.", _HEADING), ("   ".join(legend), _MUTED)):
        lines += [[(line, tone)] for line in wrap(text, paper.width, break_on_hyphens=False)]
    return lines


def percent(count: int, total: int) -> str:
    """A share as people write it, rounded once, half up; nothing of nothing."""
    return f"{(200 * count + total) // (2 * total)}%" if total else ""


def on_time(row: Row) -> str:
    """The on-time rate of a row as people write it; nothing where nothing has been decided."""
    return percent(int(row["standings"]["done-on-time"]["count"]), int(row["decided"]))


def told(row: Row, shares: bool = False) -> str:
    """The counts of a row in words, and with `shares` how much of all its tasks each is."""
    return "; ".join(told_parts(row, shares))


def told_parts(row: Row, shares: bool = False) -> list[str]:
    """What `told` says, in its parts: the standings, the on-time rate, the longest overdue."""
    counts = {name: int(row["standings"][name]["count"]) for name in WORDS}
    tasks = f"{row['tasks']} task{'' if row['tasks'] == 1 else 's'}"
    said = (_counted(name, count, row["tasks"] if shares else 0) for name, count in counts.items() if count)
    parts = [f"{tasks}: " + ", ".join(said)]
    if row["decided"]:
        parts.append(f"on time {counts['done-on-time']} of {row['decided']} ({on_time(row)})")
    longest = row["longest_overdue"]
    if longest:
        days = "1 day" if longest["days"] == 1 else f"{longest['days']} days"
        parts.append(f"longest overdue {longest['id']}, {days}")
    return parts


def _counted(name: str, count: int, tasks: int) -> str:
    return f"{count} {WORDS[name]}" + (f" ({percent(count, tasks)})" if tasks else "")


def cells_of(row: Row, size: int) -> dict[str, int]:
    """How many of `size` cells each standing takes: every one that occurs at least one, where there is room."""
    counts: dict[str, int] = {name: int(row["standings"][name]["count"]) for name in _TONES}
    present = [name for name, count in counts.items() if count]
    cells = dict.fromkeys(present, 1)
    rest = size - len(present)
    while rest > 0 and present:
        # The one whose cells fall furthest short of its share.
        short = max(present, key=lambda name: counts[name] / row["tasks"] - cells[name] / size)
        cells[short] += 1
        rest -= 1
    return cells


def _row(row: Row, most: int, bar: int, paper: Paper, marks: Mapping[str, str]) -> Iterator[Line]:
    size = max(round(bar * row["tasks"] / most), 1)
    shown = cells_of(row, size).items()
    pieces: list[tuple[str, Shade]] = [(marks[name] * cells, _TONES[name]) for name, cells in shown]
    blank = " " * (bar - sum(len(piece) for piece, _ in pieces))
    name = str(row["group"]["name"])
    if paper.width >= _ONE_LINE:
        column = paper.width // 3 - 6
        more = ".." if paper.ascii else "…"
        short = name if len(name) <= column else name[: column - len(more)].rstrip() + more
        left = [(short.ljust(column + 1), _HEADING), *pieces, (blank, _BLANK)]
        yield from _beside(left, told(row, shares=True), paper.width)
        return
    for line in wrap(name, paper.width):
        yield [(line, "heading")]
    yield from _beside([("  ", ""), *pieces, (blank, "")], told(row), paper.width)


def _beside(left: list[tuple[str, Shade]], text: str, width: int) -> Iterator[Line]:
    used = sum(len(piece) for piece, _ in left) + 1
    first, *rest = wrap(text, max(width - used, 16), break_on_hyphens=False)
    yield [*left, (f" {first}", "")]
    for line in rest:
        yield [(" " * used + line, "")]
