"""The digest as a letter: short lines that a mail keeps as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import groupby
from textwrap import wrap

from kltrack.dates import spoken
from kltrack.reports.assignments import last_day, tone
from kltrack.reports.pictures import Line, Paper
from kltrack.reports.report import Row

_WIDEST = 88


def drawn(
    title: str, rows: Sequence[Row], heading: Callable[[Row], str], closing: Sequence[str], paper: Paper
) -> list[Line]:
    """The title, a line of counts, a part for each heading, and the closing lines."""
    width = min(paper.width, _WIDEST)
    lines: list[Line] = [[(line, "heading")] for line in wrap(title, width)]
    for told, of_part in groupby(rows, heading):
        part = list(of_part)
        lines += [[], [(f"{told} ({len(part)})", "overdue" if part[0]["section"] == "overdue" else "heading")]]
        for row in part:
            lines += [[], *_told(row, width)]
    lines.append([])
    for text in closing:
        lines += [[(line, "")] for line in wrap(text, width)]
    return lines


def who_answers(row: Row) -> str:
    """The bodies that lead, else those that implement."""
    return "; ".join(body["name"] for body in row["lead"] or row["implementing"])


def entry_said(row: Row) -> str:
    """What an entry says, for a row that is one: since when, for whom, by whom, on what evidence."""
    entry = row["entry"]
    if entry is None:
        return "" if row["deadline"] else _size(row)
    parts = [f"{_STATED[entry['status']]} {_day(entry['on'])}"]
    if entry["new"]:
        parts[0] += f", new last day {_day(entry['new'])}"
    parts += [f"{word} {entry[key]['name']}" for key, word in (("for", "for"), ("by", "says")) if entry[key]]
    parts += [str(entry[key]) for key in ("evidence", "note") if entry[key]]
    return "; ".join(parts)


_STATED = {
    "started": "started",
    "reported": "reported done",
    "done": "done",
    "extended": "extended",
    "cancelled": "cancelled",
    "reopened": "reopened",
    "withdrawn": "an entry withdrawn as a mistake",
    "note": "noted",
}


def _told(row: Row, width: int) -> Iterator[Line]:
    indented = max(width - 4, 20)
    if row["deadline"] is None:
        yield [(f"  {row['id']}", "heading"), (f"  issued {_day(row['issued'])}, {_size(row)}", "")]
    else:
        day = last_day(row)
        first, *rest = wrap(f"{row['id']}  {day}", width - 2, break_on_hyphens=False)
        identity = str(row["id"])
        yield [(f"  {identity}", "heading"), (first.removeprefix(identity), tone(row))]
        for line in rest:
            yield [(f"    {line}", tone(row))]
    happened = f"{entry_said(row)[:1].upper()}{entry_said(row)[1:]}".removesuffix(".") + "." if row["entry"] else ""
    for text in (row["task"], happened, _answers(row)):
        for line in wrap(str(text), indented, break_on_hyphens=False):
            yield [(f"    {line}", "")]


def _answers(row: Row) -> str:
    wording = row["deadline"]["wording"] if row["deadline"] and row["section"] in ("overdue", "ahead") else ""
    said = f"As written: “{wording}”." if wording else ""
    who = f"Who answers: {who_answers(row)}." if who_answers(row) else ""
    return " ".join(part for part in (who, said) if part)


def _size(row: Row) -> str:
    tasks = "1 task" if row["assignments"] == 1 else f"{row['assignments']} tasks"
    return f"{tasks}, {row['dated']} dated"


def _day(day: str) -> str:
    return spoken(date.fromisoformat(day))
