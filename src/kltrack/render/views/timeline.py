"""How the lanes of a timeline are written in columns."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from kltrack.dates import format_day
from kltrack.messages import answer_language, message
from kltrack.render.columns import Column, at
from kltrack.render.views import View
from kltrack.render.wording import SOON_DAYS, distance
from kltrack.reports.timeline import PARTS, Lane, Timeline
from kltrack.terms import STANDING, Shade, marked


def heading(_: Timeline, lane: Lane) -> str:
    """The heading under which a lane stands."""
    return message(PARTS[lane.part])


def shade(lane: Lane) -> Shade:
    """What the colour of a lane means."""
    if lane.part == "overdue":
        return "overdue"
    if lane.part == "open":
        return "soon" if lane.days_left <= SOON_DAYS else ""
    return "done" if STANDING[lane.standing].is_done else "muted"


def away(lane: Lane) -> str:
    """How far the last day is away, and how much is recorded of what is overdue; of what is settled, how it stands."""
    if lane.part == "settled":
        return lane.standing
    if not (lane.overdue and lane.unrecorded):
        return _distance(lane.days_left, answer_language())
    if lane.unrecorded == lane.count:
        return _nothing_recorded(lane.days_left, answer_language())
    far = _distance(lane.days_left, answer_language())
    recorded = lane.count - lane.unrecorded
    return message("{distance}, {recorded} of {count} recorded", distance=far, recorded=recorded, count=lane.count)


# Many lanes share few days.
@lru_cache(maxsize=4096)
def _distance(days_left: int, _language: str) -> str:
    return distance(days_left)


@lru_cache(maxsize=4096)
def _nothing_recorded(days_left: int, _language: str) -> str:
    return message("{distance}, nothing recorded", distance=distance(days_left))


@lru_cache(maxsize=4096)
def _day(day: date, _language: str) -> str:
    return format_day(day)


def _days(lane: Lane) -> str:
    last = _day(lane.last, answer_language())
    opens = _day(lane.first, answer_language()) if lane.first and lane.first != lane.last else ""
    days = message("{first} to {last}", first=opens, last=last) if opens else last
    if lane.moved_from is None:
        return days
    return message("{days} (moved from {before})", days=days, before=format_day(lane.moved_from))


def _ids(lane: Lane, separator: str) -> str:
    return separator.join(task.id for task in lane.items)


def _tasks(_: Timeline, lanes: Sequence[Lane]) -> int:
    return len({task.id for lane in lanes for task in lane.items})


view = View(
    columns=(
        Column(key="group", heading=marked("Under"), text=lambda lane: lane.group.name),
        Column(key="last", heading=marked("Days"), text=_days, shade=shade),
        Column(key="days_left", heading=marked("Away"), text=away, shade=shade),
        Column(key="count", heading=marked("Tasks"), text=lambda lane: str(lane.count), numeric=True),
        Column(key="items", heading=marked("Which"), text=lambda lane: _ids(lane, ", "), long=True),
    ),
    wide=(
        *(at(key) for key in ("part", "group.id", "group.name", "issued", "first", "last", "original")),
        *(at(key) for key in ("days_left", "standing", "overdue", "count", "unrecorded")),
        Column(key="items", heading="items", text=lambda lane: _ids(lane, "; ")),
    ),
    section=heading,
    drawing="timeline_drawing",
    figure="timeline_figure",
    tasks=_tasks,
)
