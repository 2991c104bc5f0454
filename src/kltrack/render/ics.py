"""iCalendar (RFC 5545): an all-day event on each last day, or a task for each item, for a calendar to import or fetch.

The same report gives the same bytes. A calendar that fetches again takes an item for the one that it has by UID: the id
within its conclusion's number and day of issue, so numbers that a later congress repeats do not meet, and neither the
place of a register nor its copy matters. SEQUENCE and DTSTAMP are the as-of day and the time at which something was
edited on it, so neither ever falls. What has left the answer stays in the calendar once more, cancelled where it is
settled: importers take nothing away unasked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar

from icalendar import Alarm, Event, Todo, vText, vUri
from icalendar import Calendar as VCalendar

from kltrack.dates import format_bare, format_day
from kltrack.errors import UsageProblem
from kltrack.messages import answer_language, clauses, message, plural
from kltrack.query.issue import dated_number
from kltrack.render import Page, Rendered, footnotes, note_lines
from kltrack.render.links import is_web, links
from kltrack.reports.report import Report, addressed_title
from kltrack.reports.rows import Task
from kltrack.terms import KIND, ROLES, STANDING, STANDING_PHRASES
from kltrack.text import harmless, slug

_DAY_IN_NUMBER = re.compile(r"^(\d+)@\d{4}-\d{2}-\d{2}-")
_FIRST_DAY = date(2020, 1, 1)  # from here seconds are a number of RFC 5545 until 2088
_MOST = 2**31 - 1
_DAY = timedelta(days=1)
_Dated = TypeVar("_Dated", Event, Todo)


class _Text(vText):
    """Text escaped as RFC 5545, section 3.3.11, says; icalendar takes a backslash and an N in it for a line break."""

    def to_ical(self) -> bytes:
        """The text with backslashes, semicolons, commas and line breaks escaped; it reads back as it was."""
        escaped = self.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
        return re.sub("\r\n?|\n", r"\\n", escaped).encode()


def render(report: Report, page: Page) -> Rendered:
    """The calendar, and how many rows it could not hold. Raises UsageProblem for rows that have no deadline."""
    rows = list(report.rows)
    if not all(isinstance(row, Task) for row in rows):
        refusal = message(
            "--format ics is for due, overdue and list; {title} has no last days to put in it.", title=report.title
        )
        raise UsageProblem(refusal)
    held = [row for row in rows if _fits(row, page.calendar.todo)]
    shown = frozenset(row.id for row in rows)
    gone = [row for row in getattr(report, "departed", ()) if row.id not in shown]
    calendar = _calendar(report)
    for row in page.watch(held, message("Writing the calendar"), len(held)):
        calendar.add_component(_todo(row, report, page) if page.calendar.todo else _event(row, report, page))
    silent = page.changed(calendar=page.calendar.changed(alarms=()))
    for row in gone:
        calendar.add_component(_todo(row, report, silent) if page.calendar.todo else _gone(row, report, silent))
    left_out = _left_out(len(rows) - len(held), page.calendar.todo)
    return Rendered(content=calendar.to_ical().decode(), aside=note_lines([*footnotes(report), *left_out]))


def _in_language(text: _Text) -> _Text:
    """The text, which says its language where that is not the English of most calendars (RFC 5545, 3.2.10)."""
    if answer_language() != "en":
        text.params["LANGUAGE"] = answer_language()
    return text


def _fits(row: Task, todo: bool) -> bool:
    return KIND[row.kind].is_actionable if todo else row.deadline.last is not None


def _left_out(count: int, todo: bool) -> Iterator[str]:
    if count and todo:
        yield plural(
            "{number} that ask nobody to act have no task.", "{number} that ask nobody to act have no task.", count
        )
    elif count:
        yield plural(
            "{number} without a last day have no event; --todo makes them tasks.",
            "{number} without a last day have no event; --todo makes them tasks.",
            count,
        )


def _calendar(report: Report) -> VCalendar:
    calendar = VCalendar()
    calendar.add("prodid", f"-//kltrack//kltrack//{answer_language().upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _Text(harmless(addressed_title(report))))
    return calendar


def _event(row: Task, report: Report, page: Page) -> Event:
    event, last = _common(Event(), row, report, page), row.deadline.last
    assert last is not None
    event.add("uid", _uid(row))
    event.add("dtstart", last)
    if last < date.max:  # RFC 5545: the end is the day after, and without one it takes the day
        event.add("dtend", last + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    if status := _event_status(row):
        event.add("status", status)
    _add_alarms(event, row, page.calendar.alarms)
    return event


def _event_status(row: Task) -> str:
    """What an event can say of it: what is done is neither to come nor called off."""
    if row.standing == "cancelled":
        return "CANCELLED"
    return "CONFIRMED" if STANDING[row.standing].is_open else ""


def _gone(row: Task, report: Report, page: Page) -> Event:
    """The event of what has left the answer: called off where it is settled, else on its new day."""
    event = _event(row, report, page)
    if not STANDING[row.standing].is_open:
        event["status"] = vText("CANCELLED")
    return event


def _todo(row: Task, report: Report, page: Page) -> Todo:
    todo, deadline = _common(Todo(), row, report, page), row.deadline
    todo.add("uid", f"todo-{_uid(row)}")  # a calendar may hold the event as well
    if deadline.last:
        todo.add("due", deadline.last)
        _add_alarms(todo, row, page.calendar.alarms)
    todo.add("status", _status(row))
    if STANDING[row.standing].is_done and row.done_on:
        todo.add("completed", datetime.combine(row.done_on, time(), UTC))
    return todo


def _common(component: _Dated, row: Task, report: Report, page: Page) -> _Dated:
    moment = _moment(report, row, page.calendar.edited)
    component.add("dtstamp", moment)
    component.add("sequence", _sequence(moment))
    component.add("summary", _in_language(_Text(harmless(_summary(row)))))
    component.add("description", _in_language(_Text("\n".join(_description(row)))))
    if row.fields:
        component.add("categories", [harmless(name) for name in row.fields])
    address = next((link.address for link in links(row) if is_web(link.address)), None)
    if address:
        component.add("url", vUri(address))
    return component


def _uid(row: Task) -> str:
    within = _DAY_IN_NUMBER.sub(r"\1-", row.id)
    return f"{within}@{row.issued or ''}.{slug(row.conclusion)}.kltrack"


def _moment(report: Report, row: Task, edited: datetime | None) -> datetime:
    """The as-of day, and at what time of it something was edited last: midnight, if nothing was since.

    So a calendar made later takes the place of an earlier one, of the same day too. A count of changes would fall where
    an entry or a record is taken out.
    """
    day = report.as_of or (row.issued if isinstance(row.issued, date) else date.min)
    midnight = datetime.combine(day, time(), UTC)
    since = edited.replace(tzinfo=UTC) - midnight if edited else timedelta()
    return midnight + min(max(since, timedelta()), _DAY - timedelta(seconds=1))


def _sequence(moment: datetime) -> int:
    seconds = int((moment - datetime.combine(_FIRST_DAY, time(), UTC)).total_seconds())
    return min(max(seconds, 0), _MOST)


def _summary(row: Task) -> str:
    if row.standing == "cancelled":
        return message("Cancelled: {task}", task=row.task)
    return message("Done: {task}", task=row.task) if STANDING[row.standing].is_done else row.task


def _description(row: Task) -> Iterator[str]:
    conclusion = dated_number(row.conclusion, row.issued, format_bare)
    yield harmless(message("{id}, Conclusion {conclusion}", id=row.id, conclusion=conclusion))
    for role in ROLES:
        if addressed := row.addressed(role.name):
            bodies = clauses(body.name for body in addressed)
            yield harmless(message("{role}: {bodies}", role=message(role.phrase), bodies=bodies))
    if row.deadline.wording:
        yield harmless(message("deadline: “{wording}”", wording=row.deadline.wording))
    yield from map(harmless, _extension(row))
    yield message("standing: {standing}", standing=message(STANDING_PHRASES[row.standing]))
    if row.overdue and not row.recorded:
        yield message("nothing recorded")
    for link in links(row):
        yield harmless(message("source: {place} {address}", place=link.text, address=link.address).rstrip())


def _extension(row: Task) -> Iterator[str]:
    """From which day and by what the last day in force was moved."""
    last, original = row.deadline.last, row.deadline.original
    if last is None or original is None or last == original:
        return
    # The latest to name a day names the one in force.
    entry = max((each for each in row.progress if each.new == last), key=lambda each: (each.on, each.at), default=None)
    by = entry and (entry.evidence or (entry.by.name if entry.by else ""))
    day, before = format_day(last), format_day(original)
    if by:
        yield message("extended from {before} to {day}, by {document}", before=before, day=day, document=by)
    else:
        yield message("extended from {before} to {day}", before=before, day=day)


def _status(row: Task) -> str:
    if STANDING[row.standing].is_done:
        return "COMPLETED"
    if row.standing == "cancelled":
        return "CANCELLED"
    return "IN-PROCESS" if row.started_on or row.reported_on else "NEEDS-ACTION"


def _add_alarms(component: Event | Todo, row: Task, alarms: Sequence[int]) -> None:
    """Alarms before the last day begins, for what is still open."""
    related = {"related": "END"} if isinstance(component, Todo) else {}
    for days in alarms if STANDING[row.standing].is_open else ():
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", _Text(harmless(row.task)))
        alarm.add("trigger", timedelta(days=-days), parameters=related)
        component.add_component(alarm)
