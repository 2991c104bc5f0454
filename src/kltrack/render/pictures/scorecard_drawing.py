"""The scorecard in characters: a name, a bar whose length is the number of tasks, and the counts in words."""

from __future__ import annotations

from collections.abc import Iterator

from kltrack.messages import message
from kltrack.render.folding import folded, shortened
from kltrack.render.pictures import Line, Paper
from kltrack.render.views.scorecard import in_words
from kltrack.reports.scorecard import IN_BARS, Scorecard, ScoreRow
from kltrack.terms import STANDING, Shade, Standing, StandingName

_ONE_LINE = 130
_HEADING: Shade = "heading"
_MUTED: Shade = "muted"
_BLANK: Shade = ""


def drawing(report: Scorecard, paper: Paper) -> list[Line]:
    """A bar for each group, then all tasks together, and what the characters mean."""
    bar = min(36, max(paper.width // 4, 8))
    most = max((row.tasks for row in report.rows), default=1)
    lines: list[Line] = []
    for row in report.rows:
        lines += _row(row, most, bar, paper)
    every = message("All: {tasks}.", tasks=in_words(report.every))
    for text, shade in ((every, _HEADING), (_legend(report, paper), _MUTED)):
        lines += [[(line, shade)] for line in folded(text, paper.width)]
    return lines


def _legend(report: Scorecard, paper: Paper) -> str:
    counted = [standing for standing in IN_BARS if report.every.standings[standing.name].count]
    # What is done without a day has the character of what is done on time.
    shown = (standing for standing in counted if standing.name != "done-undated")
    return "   ".join(f"{_mark(standing, paper)} {message(standing.phrase)}" for standing in shown)


def _mark(standing: Standing, paper: Paper) -> str:
    return standing.ascii_mark if paper.ascii else standing.mark


def cells_by_standing(row: ScoreRow, size: int) -> dict[StandingName, int]:
    """How many of `size` cells each standing takes: every one that occurs at least one, where there is room."""
    counts = {standing.name: row.standings[standing.name].count for standing in IN_BARS}
    present = [name for name, count in counts.items() if count]
    cells = dict.fromkeys(present, 1)
    rest = size - len(present)
    while rest > 0 and present:
        # The one whose cells fall furthest short of its share.
        short = max(present, key=lambda name: counts[name] / row.tasks - cells[name] / size)
        cells[short] += 1
        rest -= 1
    return cells


def _row(row: ScoreRow, most: int, bar: int, paper: Paper) -> Iterator[Line]:
    size = max(round(bar * row.tasks / most), 1)
    shown = [(STANDING[name], cells) for name, cells in cells_by_standing(row, size).items()]
    pieces: list[tuple[str, Shade]] = [(_mark(standing, paper) * cells, standing.shade) for standing, cells in shown]
    blank = " " * (bar - sum(len(piece) for piece, _ in pieces))
    name = row.group.name
    if paper.width >= _ONE_LINE:
        column = paper.width // 3 - 6
        more = ".." if paper.ascii else "…"
        left = [(shortened(name, column, more).ljust(column + 1), _HEADING), *pieces, (blank, _BLANK)]
        yield from _bar_with_text(left, in_words(row, shares=True), paper.width)
        return
    for line in folded(name, paper.width):
        yield [(line, "heading")]
    yield from _bar_with_text([("  ", ""), *pieces, (blank, "")], in_words(row), paper.width)


def _bar_with_text(left: list[tuple[str, Shade]], text: str, width: int) -> Iterator[Line]:
    used = sum(len(piece) for piece, _ in left) + 1
    first, *rest = folded(text, max(width - used, 16))
    yield [*left, (f" {first}", "")]
    for line in rest:
        yield [(" " * used + line, "")]
