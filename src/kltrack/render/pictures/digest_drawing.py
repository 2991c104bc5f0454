"""The digest as a letter: short lines that a mail keeps as they are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from kltrack.messages import message
from kltrack.query.issue import format_issued
from kltrack.render.folding import folded
from kltrack.render.pictures import Line, Paper
from kltrack.render.views.digest import event_text, heading, leads, role, shade, size, tasks, when, who_answers
from kltrack.reports.digest import Digest, DigestRow
from kltrack.terms import Shade

_WIDEST, _NARROWEST = 88, 8


def drawing(report: Digest, paper: Paper) -> list[Line]:
    """The title, a part for each heading with its count, and the closing lines."""
    width = max(_NARROWEST, min(paper.width, _WIDEST))
    lines: list[Line] = [[(line, "heading")] for line in folded(report.title, width)]
    for title, of_part in groupby(report.rows, lambda row: heading(report, row)):
        part = list(of_part)
        counted = message("{heading} ({count})", heading=title, count=tasks(report, part))
        lines += [[], [(counted, "overdue" if part[0].section == "overdue" else "heading")]]
        for row in part:
            lines += [[], *_paragraph(row, width)]
    lines.append([])
    for text in (*([report.empty] if report.empty else ()), *report.notes):
        lines += [[(line, "")] for line in folded(text, width)]
    return lines


def _paragraph(row: DigestRow, width: int) -> Iterator[Line]:
    yield from _first_lines(row, width)
    event = event_text(row) if row.entry else ""
    sentence = f"{event[:1].upper()}{event[1:]}".removesuffix(".") + "." if event else ""
    for text in filter(None, (row.task, sentence, _who_and_wording(row))):
        for line in folded(text, max(width - 4, 20)):
            yield [(f"    {line}", "")]


def _first_lines(row: DigestRow, width: int) -> Iterator[Line]:
    if row.deadline is None:
        issued = message("issued {day}, {size}", day=format_issued(row.issued), size=size(row))
        yield from _beside_id(row, issued, width, "")
    else:
        yield from _beside_id(row, when(row), width, shade(row))


def _beside_id(row: DigestRow, text: str, width: int, tone: Shade) -> Iterator[Line]:
    first, *rest = folded(f"  {row.id}  {text}", width, indent="    ")
    yield [(f"  {row.id}", "heading"), (first.removeprefix(f"  {row.id}"), tone)]
    for line in rest:
        yield [(line, tone)]


def _who_and_wording(row: DigestRow) -> str:
    wording = row.deadline.wording if row.deadline and row.section in ("overdue", "ahead") else ""
    has = message("Role: {role}.", role=role(row)) if row.matched else ""
    who = "" if leads(row) else who_answers(row)
    answering = message("Who answers: {bodies}.", bodies=who) if who else ""
    printed = message("As written: “{wording}”.", wording=wording) if wording else ""
    return " ".join(part for part in (has, answering, printed) if part)
