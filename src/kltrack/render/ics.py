"""iCalendar (RFC 5545): an all-day event on each last day, or a task for each item, for a calendar to import or fetch.

The same report gives the same bytes. A calendar that fetches again takes an item for the one that it has by UID: the id
within its conclusion's number and day of issue, so numbers that a later congress repeats do not meet, and neither the
place of a register nor its copy matters. SEQUENCE counts what has changed the item since it was issued.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar

from icalendar import Alarm, Event, Todo, vText, vUri
from icalendar import Calendar as VCalendar

from kltrack.errors import UsageProblem
from kltrack.render import Page, Rendered
from kltrack.render.links import is_web, links
from kltrack.reports.report import Report, Row, written
from kltrack.text import harmless, slug

_CHANGES = {"reported": 1, "done": 1, "extended": 1, "cancelled": 1, "reopened": 1, "withdrawn": 2}
_ACTIONABLE = ("assignment", "request")
_DAY_IN_NUMBER = re.compile(r"^(\d+)@\d{4}-\d{2}-\d{2}-")
_Dated = TypeVar("_Dated", Event, Todo)


class _Text(vText):
    """Text escaped as RFC 5545, section 3.3.11, says; icalendar takes a backslash and an N in it for a line break."""

    def to_ical(self) -> bytes:
        """The text with backslashes, semicolons, commas and line breaks escaped; it reads back as it was."""
        escaped = self.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
        return re.sub("\r\n?|\n", r"\\n", escaped).encode()


def render(report: Report, page: Page) -> Rendered:
    """The calendar, and how many rows it could not hold. Raises UsageProblem for rows that have no deadline."""
    if not all(row.keys() >= {"deadline", "kind", "task"} for row in report.rows):
        raise UsageProblem(f"--format ics is for due, overdue and list; {report.title} has no last days to put in it.")
    held = [row for row in report.rows if _fits(row, page.calendar.todo)]
    calendar = _calendar(report)
    for row in page.watch(held, "Writing the calendar", len(held)):
        calendar.add_component(_todo(row, report, page) if page.calendar.todo else _event(row, report, page))
    return Rendered(calendar.to_ical().decode(), _told(report, len(report.rows) - len(held), page.calendar.todo))


def _fits(row: Row, todo: bool) -> bool:
    return row["kind"] in _ACTIONABLE if todo else row["deadline"]["last"] is not None


def _told(report: Report, left_out: int, todo: bool) -> str:
    why = "that ask nobody to act have no task" if todo else "without a last day have no event; --todo makes them tasks"
    notes = [*report.notes, f"{left_out} {why}."] if left_out else report.notes
    return "".join(f"{note}\n" for note in notes)


def _calendar(report: Report) -> VCalendar:
    calendar = VCalendar()
    calendar.add("prodid", "-//kltrack//kltrack//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _Text(harmless(report.title)))
    return calendar


def _event(row: Row, report: Report, page: Page) -> Event:
    event, last = _common(Event(), row, report), date.fromisoformat(row["deadline"]["last"])
    event.add("uid", _uid(row))
    event.add("dtstart", last)
    event.add("dtend", last + timedelta(days=1))  # RFC 5545: the end is the day after
    event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED" if row["standing"] == "cancelled" else "CONFIRMED")
    _add_alarms(event, row, page.calendar.alarms)
    return event


def _todo(row: Row, report: Report, page: Page) -> Todo:
    todo, deadline = _common(Todo(), row, report), row["deadline"]
    todo.add("uid", f"todo-{_uid(row)}")  # a calendar may hold the event as well
    if deadline["last"]:
        todo.add("due", date.fromisoformat(deadline["last"]))
        _add_alarms(todo, row, page.calendar.alarms)
    todo.add("status", _status(row))
    if row["standing"].startswith("done") and row["done_on"]:
        todo.add("completed", datetime.combine(date.fromisoformat(row["done_on"]), time(), UTC))
    return todo


def _common(component: _Dated, row: Row, report: Report) -> _Dated:
    component.add("dtstamp", _stamp(report, row))
    component.add("sequence", _sequence(row))
    component.add("summary", _Text(harmless(row["task"])))
    component.add("description", _Text("\n".join(_description(row))))
    if row["fields"]:
        component.add("categories", [harmless(name) for name in row["fields"]])
    address = next((link.address for link in links(row) if is_web(link.address)), None)
    if address:
        component.add("url", vUri(address))
    return component


def _uid(row: Row) -> str:
    within = _DAY_IN_NUMBER.sub(r"\1-", row["id"])
    return f"{within}@{row['issued']}.{slug(row['conclusion'])}.kltrack"


def _stamp(report: Report, row: Row) -> datetime:
    """The as-of day: a calendar made later takes the place of an earlier one."""
    return datetime.combine(date.fromisoformat(report.head.get("as_of") or row["issued"]), time(), UTC)


def _sequence(row: Row) -> int:
    """How often its day or its standing has changed; a moved day alone counts once."""
    # A withdrawal changes it, and takes out an entry that had been counted.
    changes = sum(_CHANGES.get(entry.get("status"), 0) for entry in row["progress"])
    return changes or int(row["deadline"]["last"] != row["deadline"]["original"])


def _description(row: Row) -> Iterator[str]:
    yield harmless(f"{row['id']}, Conclusion {row['conclusion']} of {row['issued']}")
    for role in ("lead", "implementing", "coordinating"):
        if row[role]:
            yield harmless(f"{role}: {written(row[role])}")
    if row["deadline"]["wording"]:
        yield harmless(f"deadline: “{row['deadline']['wording']}”")
    yield f"standing: {row['standing']}"
    for link in links(row):
        yield harmless(f"source: {link.text} {link.address}".rstrip())


def _status(row: Row) -> str:
    if row["standing"].startswith("done"):
        return "COMPLETED"
    if row["standing"] == "cancelled":
        return "CANCELLED"
    return "IN-PROCESS" if row["started_on"] or row["reported_on"] else "NEEDS-ACTION"


def _add_alarms(component: Event | Todo, row: Row, alarms: Sequence[int]) -> None:
    """Alarms before the last day begins, for what is still open."""
    related = {"related": "END"} if isinstance(component, Todo) else {}
    for days in alarms if row["standing"].startswith("open") else ():
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", _Text(harmless(row["task"])))
        alarm.add("trigger", timedelta(days=-days), parameters=related)
        component.add_component(alarm)
