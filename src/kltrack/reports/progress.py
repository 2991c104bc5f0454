"""Progress as the output contract and readers are told it: entries, and where an assignment stands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from kltrack.dates import spoken
from kltrack.directory import Directory
from kltrack.journal import Entry
from kltrack.standing import Standing

# The keys of an item's document that say where it stands and when it is due.
STANDS = (
    *("deadline", "days_left", "standing", "overdue"),
    *("started_on", "reported_on", "done_on", "cancelled_on", "lateness"),
)


def entry_document(entry: Entry, directory: Directory, language: str) -> dict[str, Any]:
    """An entry of the journal; every key is always there."""
    return {
        "id": entry.id,
        "assignment": entry.assignment,
        "status": entry.status,
        "on": entry.on.isoformat(),
        "at": entry.at.isoformat(),
        "by": _body(entry.by, directory, language),
        "for": _body(entry.for_, directory, language),
        "evidence": entry.evidence,
        "note": entry.note,
        "new": _iso(entry.new),
        "recorder": entry.recorder,
        "entry": entry.entry,
    }


def standing_facts(now: Standing) -> dict[str, Any]:
    """The days of a standing and how late it is, in days later than the day in force and than the original one."""
    return {
        "started_on": _iso(now.started_on),
        "reported_on": _iso(now.reported_on),
        "done_on": _iso(now.done_on),
        "cancelled_on": _iso(now.cancelled_on),
        "lateness": {"last": now.lateness.last, "original": now.lateness.original},
    }


def standing_document(now: Standing) -> dict[str, Any]:
    """A standing with its name and its last days, on its own."""
    days = {"last": _iso(now.last), "original": _iso(now.original)}
    return {"standing": now.name, "deadline": days, **standing_facts(now)}


def told(standing: Mapping[str, Any]) -> str:
    """A standing document in a few words: `open-in-term, reported done Wed 10 Dec 2025, last day Sun 14 Dec 2025`."""
    parts = [standing["standing"]]
    if standing["done_on"]:
        parts.append(f"done {spoken_iso(standing['done_on'])}")
    elif standing["reported_on"]:
        parts.append(f"reported done {spoken_iso(standing['reported_on'])}")
    if standing["deadline"]["last"]:
        parts.append(f"last day {spoken_iso(standing['deadline']['last'])}")
    return ", ".join(parts)


def spoken_iso(day: str) -> str:
    """A day of a document with its weekday: `Wed 10 Dec 2025`."""
    return spoken(date.fromisoformat(day))


def said(entry: Mapping[str, Any]) -> str:
    """An entry's document in a line: what, since when, for whom, who says so, on what evidence."""
    parts = [_STATED[entry["status"]]]
    if entry["new"]:
        parts[0] += f" to {spoken_iso(entry['new'])}"
    if entry["entry"]:
        parts[0] += f" the entry {entry['entry']}"
    if entry["for"]:
        parts.append(f"for {entry['for']['name']}")
    if entry["by"]:
        parts.append(f"says {entry['by']['name']}")
    parts += [entry[key] for key in ("evidence", "note") if entry[key]]
    if entry["recorder"]:
        parts.append(f"recorded by {entry['recorder']}")
    return f"{spoken_iso(entry['on'])}: {'; '.join(parts)}"


_STATED = {
    "started": "started",
    "reported": "reported done (a claim)",
    "done": "done (verified)",
    "extended": "extended",
    "cancelled": "cancelled",
    "reopened": "reopened",
    "withdrawn": "withdrawn as a mistake:",
    "note": "note",
}


def _body(body: str | None, directory: Directory, language: str) -> dict[str, str] | None:
    return {"id": body, "name": directory.name(body, language)} if body else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
