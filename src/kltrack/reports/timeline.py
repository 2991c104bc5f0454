"""The answer to `timeline`: last days and windows as lanes under conclusions or bodies, schema kltrack/timeline/v1."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from kltrack.dates import spoken
from kltrack.index import Index
from kltrack.query import Result
from kltrack.reports.assignments import SOON_DAYS, assignments, distance
from kltrack.reports.grouping import groups
from kltrack.reports.report import Column, Drawing, Report, Row, Tone, at

SCHEMA = "kltrack/timeline/v1"
BY = ("conclusion", "body")
# What stands apart, in this order: part → its heading.
PARTS = {"overdue": "Overdue", "open": "Open", "settled": "Done, cancelled or past"}


def timeline(result: Result, index: Index, language: str, by: str = "conclusion") -> Report:
    """The report of the dated items of a result; `by` says what stands down the side.

    Items of one group that open, end and stand alike share a lane. By body, an item stands under each body asked for,
    else under each that leads or implements it.
    """
    from kltrack.reports.timeline_drawing import drawn
    from kltrack.reports.timeline_figure import figure

    base = assignments(result, index, language)
    dated = [row for row in base.rows if row["deadline"]["last"]]
    lanes = _lanes(dated, by)
    undated = result.undated + len(base.rows) - len(dated)
    return replace(
        base,
        schema=SCHEMA,
        title="Timeline",
        columns=_COLUMNS,
        wide=_WIDE,
        rows=lanes,
        head={**base.head, "by": by, "undated": undated},
        notes=_notes(base, undated),
        drawing=Drawing(partial(drawn, lanes, result.as_of)),
        figure=figure(lanes, result.as_of) if lanes else None,
        section=lambda row: PARTS[row["part"]],
    )


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


def _notes(base: Report, undated: int) -> list[str]:
    kept = [note for note in base.notes if "left out; kltrack list --undated" not in note]
    several = f"{undated} undated ones are" if undated > 1 else "1 undated one is"
    return kept + ([f"{several} not in the picture; kltrack list --undated shows them."] if undated else [])


def _lanes(rows: Sequence[Row], by: str) -> list[dict[str, Any]]:
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


def _window(lane: Row) -> str:
    last = spoken(ending(lane))
    opens = date.fromisoformat(lane["first"]) if lane["first"] and lane["first"] != lane["last"] else None
    days = f"{spoken(opens)} to {last}" if opens else last
    before = moved_from(lane)
    return f"{days} (moved from {spoken(before)})" if before else days


def tone_of(lane: Row) -> Tone:
    """What the colour of a lane means."""
    if lane["part"] == "overdue":
        return "overdue"
    if lane["part"] == "open":
        return "soon" if lane["days_left"] <= SOON_DAYS else ""
    return "done" if lane["standing"].startswith("done") else "muted"


def _away(lane: Row) -> str:
    return str(lane["standing"]) if lane["part"] == "settled" else distance(lane["days_left"])


_COLUMNS = (
    Column("group", "Under", lambda lane: str(lane["group"]["name"])),
    Column("last", "Days", _window, tone_of),
    Column("days_left", "Away", _away, tone_of),
    Column("count", "Tasks", lambda lane: str(lane["count"]), numeric=True),
    Column("items", "Which", lambda lane: ", ".join(item["id"] for item in lane["items"]), long=True),
)
_WIDE = (
    at("part"),
    at("group.id"),
    at("group.name"),
    *(at(key) for key in ("issued", "first", "last", "original", "days_left", "standing", "overdue", "count")),
    Column("items", "items", lambda lane: "; ".join(item["id"] for item in lane["items"])),
)
