"""How what has happened is written; for people it is a letter (`kltrack.render.pictures.digest_drawing`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from kltrack.dates import format_day
from kltrack.messages import clauses, message, plural
from kltrack.query.issue import format_issued
from kltrack.render.columns import Column, at
from kltrack.render.views import View
from kltrack.render.wording import entry_circumstances, last_day, reach, shade_of
from kltrack.reports.digest import SECTIONS, Digest, DigestRow
from kltrack.reports.rows import Progress, Stand, names_by_id
from kltrack.terms import ROLE_NAMES, STATUS, Shade, marked

MAIL_WIDTH = 72


def heading(report: Digest, row: DigestRow) -> str:
    """The heading under which a row stands."""
    if row.section == "ahead":
        return message("Falls due by {day}", day=format_day(report.days.ahead))
    return message(SECTIONS[row.section])


def when(row: DigestRow) -> str:
    """The last day of a task, and how far away it is; the day on which a conclusion was issued."""
    return last_day(_task(row)) if row.deadline else format_issued(row.issued)


def shade(row: DigestRow) -> Shade:
    """What the colour of a row means."""
    return shade_of(_task(row)) if row.deadline else ""


def who_answers(row: DigestRow) -> str:
    """The bodies that lead, else those that implement."""
    return clauses(body.name for body in row.lead or row.implementing)


def role(row: DigestRow) -> str:
    """In which role, and through whom, the bodies asked for have a task; nothing where none were."""
    return reach(row.matched, names_by_id((*row.lead, *row.implementing, *row.coordinating)), row.asked)


def leads(row: DigestRow) -> bool:
    """Whether a body that was asked for leads a task itself."""
    return any(match.role == "lead" for match in row.matched)


def _who(row: DigestRow) -> str:
    """The role of the bodies asked for, and who answers where that is another; without such, who answers."""
    if not row.matched or leads(row):
        return role(row) or who_answers(row)
    return message("{role}; who answers: {bodies}", role=role(row), bodies=who_answers(row))


def event_text(row: DigestRow) -> str:
    """What an entry says, for a row that is one; how many tasks, for a conclusion."""
    if row.entry is None:
        return "" if row.deadline else size(row)
    return clauses([_event(row.entry), *entry_circumstances(row.entry)])


def size(row: DigestRow) -> str:
    """How many tasks a conclusion has, and how many of them have a last day."""
    tasks = row.assignments or 0
    return plural("{number} task, {dated} dated", "{number} tasks, {dated} dated", tasks, dated=row.dated)


def _event(entry: Progress) -> str:
    event, day = message(STATUS[entry.status].event), format_day(entry.on)
    if entry.new:
        return message("{event} {day}, new last day {new}", event=event, day=day, new=format_day(entry.new))
    return message("{event} {day}", event=event, day=day)


def _task(row: DigestRow) -> Stand:
    return cast("Stand", row)  # what a row that has a deadline is


def _last(row: DigestRow) -> str:
    return row.deadline.last.isoformat() if row.deadline and row.deadline.last else ""


def tasks(_: Digest, rows: Sequence[DigestRow]) -> int:
    """How many tasks or conclusions the rows tell of."""
    return len({row.id for row in rows})


view = View(
    columns=(
        at("id", marked("Id")),
        Column(key="when", heading=marked("Last day, or issued"), text=when, shade=shade, least=16),
        Column(key="who", heading=marked("Who answers"), text=_who, least=14),
        Column(key="said", heading=marked("What happened"), text=event_text, least=14),
        Column(key="task", heading=marked("What"), text=lambda row: row.task, least=20, long=True),
    ),
    wide=(
        *(at(key) for key in ("section", "id", "conclusion", "issued", "task", *ROLE_NAMES)),
        Column(key="last", heading="last", text=_last),
        *(at(key) for key in ("days_left", "standing", "overdue", "recorded", "assignments", "dated")),
        *(
            at(f"entry.{key}")
            for key in ("status", "on", "at", "by", "for", "evidence", "note", "new", "recorder", "entry")
        ),
    ),
    section=heading,
    drawing="digest_drawing",
    letter=MAIL_WIDTH,
    tasks=tasks,
)
