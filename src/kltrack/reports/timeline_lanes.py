"""The lanes of a timeline: tasks of one group that open, end and stand alike, and what a lane tells of its days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from kltrack.dates import spoken
from kltrack.reports.assignments import SOON_DAYS
from kltrack.reports.grouping import groups
from kltrack.reports.report import Row, Tone

# What stands apart, in this order: part → its heading.
PARTS = {"overdue": "Overdue", "open": "Open", "settled": "Done, cancelled or past"}


def lanes_of(rows: Sequence[Row], by: str) -> list[dict[str, Any]]:
    """The lanes of dated rows, in the order in which they are drawn; `by` says what groups them."""
    lanes: dict[tuple[Any, ...], dict[str, Any]] = {}
    for row in rows:
        for group in groups(row, by):
            deadline = row["deadline"]
            shared = (_part(row), group["id"], deadline["first"], deadline["last"], deadline["original"])
            lane = lanes.setdefault((*shared, row["standing"]), _lane(row, group))
            lane["issued"] = min(lane["issued"], row["issued"])
            lane["items"].append({"id": row["id"], "task": row["task"]})
            lane["count"] = len(lane["items"])
    return _in_order(list(lanes.values()), by)


def _part(row: Row) -> str:
    if row["overdue"]:
        return "overdue"
    return "open" if row["days_left"] >= 0 and row["standing"].startswith("open") else "settled"


def _lane(row: Row, group: dict[str, str]) -> dict[str, Any]:
    return {
        "part": _part(row),
        "group": group,
        "issued": row["issued"],
        "first": row["deadline"]["first"],
        "last": row["deadline"]["last"],
        "original": row["deadline"]["original"],
        "days_left": row["days_left"],
        "standing": row["standing"],
        "overdue": row["overdue"],
        "count": 0,
        "items": [],
    }


def _in_order(lanes: list[dict[str, Any]], by: str) -> list[dict[str, Any]]:
    # Conclusions in the order of their days, bodies in the order in which something falls due for them.
    earliest: dict[tuple[str, str], str] = {}
    for lane in lanes:
        key = (lane["part"], lane["group"]["id"])
        told = lane["issued"] if by == "conclusion" else lane["last"]
        earliest[key] = min(earliest.get(key, told), told)

    def order(lane: Row) -> tuple[Any, ...]:
        group = (lane["part"], lane["group"]["id"])
        own = (lane["last"], lane["first"] or "", lane["items"][0]["id"])
        return (list(PARTS).index(lane["part"]), earliest[group], lane["group"]["name"], *group, *own)

    return sorted(lanes, key=order)


def opening(lane: Row) -> date | None:
    """The day on which a lane's window opens, never before its conclusion was issued; None where it is no window."""
    if lane["first"] is None:
        return None
    opens = date.fromisoformat(max(lane["first"], lane["issued"]))
    return opens if opens < ending(lane) else None


def ending(lane: Row) -> date:
    """The last day of a lane, in force on the as-of day."""
    return date.fromisoformat(lane["last"])


def moved_from(lane: Row) -> date | None:
    """The first last day of a lane that was moved since; None where it stands as it stood."""
    return date.fromisoformat(lane["original"]) if lane["original"] not in (None, lane["last"]) else None


def calendar_day(day: date, today: date) -> str:
    """A day as a lane tells it: without the year where that is this year."""
    written = spoken(day).partition(" ")[2]
    return written if day.year != today.year else written.rpartition(" ")[0]


def tone_of(lane: Row) -> Tone:
    """What the colour of a lane means."""
    if lane["part"] == "overdue":
        return "overdue"
    if lane["part"] == "open":
        return "soon" if lane["days_left"] <= SOON_DAYS else ""
    return "done" if lane["standing"].startswith("done") else "muted"
