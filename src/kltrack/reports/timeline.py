"""The answer to `timeline`: last days and windows as lanes under conclusions or bodies, schema kltrack/timeline/v1."""

from __future__ import annotations

from datetime import date
from functools import partial

from kltrack.dates import spoken
from kltrack.index import Index
from kltrack.query import Result
from kltrack.reports.assignments import assignments, distance
from kltrack.reports.pictures import Drawing
from kltrack.reports.report import Column, Report, Row, at
from kltrack.reports.timeline_drawing import drawn
from kltrack.reports.timeline_figure import figure
from kltrack.reports.timeline_lanes import PARTS, ending, lanes_of, moved_from, tone_of

SCHEMA = "kltrack/timeline/v1"
BY = ("conclusion", "body")


def timeline(result: Result, index: Index, language: str, by: str = "conclusion") -> Report:
    """The report of the dated items of a result; `by` says what stands down the side.

    Items of one group that open, end and stand alike share a lane. By body, an item stands under each body asked for,
    else under each that leads or implements it.
    """
    base = assignments(result, index, language)
    dated = [row for row in base.rows if row["deadline"]["last"]]
    lanes = lanes_of(dated, by)
    undated = result.undated + len(base.rows) - len(dated)
    return base._replace(
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


def _notes(base: Report, undated: int) -> list[str]:
    kept = [note for note in base.notes if "left out; kltrack list --undated" not in note]
    several = f"{undated} undated ones are" if undated > 1 else "1 undated one is"
    return kept + ([f"{several} not in the picture; kltrack list --undated shows them."] if undated else [])


def _window(lane: Row) -> str:
    last = spoken(ending(lane))
    opens = date.fromisoformat(lane["first"]) if lane["first"] and lane["first"] != lane["last"] else None
    days = f"{spoken(opens)} to {last}" if opens else last
    before = moved_from(lane)
    return f"{days} (moved from {spoken(before)})" if before else days


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
