"""The lineage in characters: trees with branches, their texts folded to the width of the paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from textwrap import wrap

from kltrack.dates import spoken
from kltrack.reports.assignments import last_day, tone
from kltrack.reports.pictures import Line, Paper
from kltrack.reports.report import Row

_WIDEST = 110  # longer lines are hard to follow


@dataclass(frozen=True, slots=True)
class Branches:
    """The characters of a tree."""

    fork: str = "├─ "
    end: str = "└─ "
    on: str = "│  "
    arrow: str = "→"
    quotes: tuple[str, str] = ("“", "”")


UNICODE = Branches()
ASCII = Branches("|- ", "`- ", "|  ", "->", ('"', '"'))


def drawn(rows: Sequence[Row], paper: Paper) -> list[Line]:
    """Each assignment with its branches, what it is, when it is due, and how its date moved."""
    branches = ASCII if paper.ascii else UNICODE
    lines: list[Line] = []
    for number, row in enumerate(rows):
        lines += [[]] if row["depth"] == 0 and number else []
        lines += _told(row, _stems(rows, number, branches), min(paper.width, _WIDEST), branches)
    return lines


def _stems(rows: Sequence[Row], number: int, branches: Branches) -> tuple[str, str]:
    """What stands before the first line of a row, and before its further lines."""
    depth = int(rows[number]["depth"])
    above = "".join(branches.on if _goes_on(rows, number, level) else "   " for level in range(1, depth))
    goes_on = _goes_on(rows, number, depth)
    first = above + (branches.fork if goes_on else branches.end) if depth else ""
    below = number + 1 < len(rows) and rows[number + 1]["depth"] > depth
    rest = (above + (branches.on if goes_on else "   ") if depth else "") + (branches.on if below else "   ")
    return first, rest


def _goes_on(rows: Sequence[Row], number: int, level: int) -> bool:
    """Whether another branch of this level follows below a row."""
    for row in rows[number + 1 :]:
        if row["depth"] <= level:
            return bool(row["depth"] == level)
    return False


def _told(row: Row, stems: tuple[str, str], width: int, branches: Branches) -> Iterator[Line]:
    first, rest = stems
    said = f"{row['relation']} " if row["of"] else ""
    identity = str(row["id"])
    if row["repeated"]:
        yield [(f"{first}{said}", "muted"), (identity, "heading"), (" (told above)", "muted")]
        return
    issued = spoken(date.fromisoformat(row["issued"])).partition(" ")[2]
    yield [(f"{first}{said}", "muted"), (identity, "heading"), (f"  {row['conclusion']} of {issued}", "muted")]
    room = max(width - len(rest), 16)
    for line in _folded(row["task"], room):
        yield [(rest, "muted"), (line, "")]
    wording = row["deadline"]["wording"] if row["deadline"]["last"] else ""
    written = f" (“{wording}”)" if wording else ""
    for line in _folded(_plain(f"{last_day(row)}{written}; {_standing(row)}", branches), room):
        yield [(rest, "muted"), (line, tone(row))]
    if row["moved"]:
        for line in _folded(_plain(f"moved: {row['moved']['told']}", branches), room):
            yield [(rest, "muted"), (line, "soon" if row["moved"]["from"] and not row["moved"]["to"] else "muted")]


def _standing(row: Row) -> str:
    return str(row["standing"]).replace("-", " ")


def _plain(text: str, branches: Branches) -> str:
    left, right = branches.quotes
    return text.replace("→", branches.arrow).replace("“", left).replace("”", right)


def _folded(text: str, room: int) -> list[str]:
    # A hyphen belongs to an id or a word here; nothing is broken at one.
    return wrap(text, room, break_on_hyphens=False)
