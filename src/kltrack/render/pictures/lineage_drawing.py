"""The lineage in characters: trees with branches, their texts folded to the width of the paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.dates import format_date
from kltrack.messages import message
from kltrack.query.issue import dated_number
from kltrack.render.folding import folded
from kltrack.render.pictures import Line, Paper
from kltrack.render.wording import last_day, move_in_words, relation_in_words, shade_of
from kltrack.reports.lineage import Lineage
from kltrack.reports.web import LineageRow
from kltrack.terms import STANDING
from kltrack.values import Value

_WIDEST = 110  # longer lines are hard to follow


class Branches(Value):
    """The characters of a tree."""

    fork: str = "├─ "
    end: str = "└─ "
    on: str = "│  "
    arrow: str = "→"
    quotes: tuple[str, str] = ("“", "”")


UNICODE = Branches()
ASCII = Branches(fork="|- ", end="`- ", on="|  ", arrow="->", quotes=('"', '"'))


def drawing(report: Lineage, paper: Paper) -> list[Line]:
    """Each assignment with its branches, what it is, when it is due, and how its date moved."""
    rows, branches = report.rows, ASCII if paper.ascii else UNICODE
    lines: list[Line] = []
    for number, row in enumerate(rows):
        lines += [[]] if row.depth == 0 and number else []
        lines += _assignment(row, _stems(rows, number, branches), min(paper.width, _WIDEST), branches)
    return lines


def _stems(rows: Sequence[LineageRow], number: int, branches: Branches) -> tuple[str, str]:
    """What stands before the first line of a row, and before its further lines."""
    depth = rows[number].depth
    above = "".join(branches.on if _goes_on(rows, number, level) else "   " for level in range(1, depth))
    goes_on = _goes_on(rows, number, depth)
    first = above + (branches.fork if goes_on else branches.end) if depth else ""
    below = number + 1 < len(rows) and rows[number + 1].depth > depth
    rest = (above + (branches.on if goes_on else "   ") if depth else "") + (branches.on if below else "   ")
    return first, rest


def _goes_on(rows: Sequence[LineageRow], number: int, level: int) -> bool:
    """Whether another branch of this level follows below a row."""
    for row in rows[number + 1 :]:
        if row.depth <= level:
            return row.depth == level
    return False


def _assignment(row: LineageRow, stems: tuple[str, str], width: int, branches: Branches) -> Iterator[Line]:
    first, rest = stems
    before = f"{first}{relation_in_words(row)} " if row.of else first
    if row.repeated:
        yield [(before, "muted"), (row.id, "heading"), (message(" (told above)"), "muted")]
        return
    issued = dated_number(row.conclusion, row.issued, format_date)
    room = max(width - len(rest), 8)
    if len(before) + len(row.id) + 2 + len(issued) <= width:
        yield [(before, "muted"), (row.id, "heading"), (f"  {issued}", "muted")]
    else:
        yield [(before, "muted"), (row.id, "heading")]
        for line in folded(issued, room):
            yield [(rest, "muted"), (line, "muted")]
    for line in folded(row.task, room):
        yield [(rest, "muted"), (line, "")]
    for line in folded(_plain(_state(row), branches), room):
        yield [(rest, "muted"), (line, shade_of(row))]
    if move := row.moved or row.restated:
        for line in folded(_plain(move_in_words(move), branches), room):
            yield [(rest, "muted"), (line, "soon" if move.from_ and not move.to else "muted")]


def _state(row: LineageRow) -> str:
    standing, wording = message(STANDING[row.standing].in_full), row.deadline.wording
    if not (wording and row.deadline.last):
        return message("{day}; {standing}", day=last_day(row), standing=standing)
    return message("{day} (“{wording}”); {standing}", day=last_day(row), wording=wording, standing=standing)


def _plain(text: str, branches: Branches) -> str:
    left, right = branches.quotes
    return text.replace("→", branches.arrow).replace("“", left).replace("”", right)
