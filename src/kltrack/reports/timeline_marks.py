"""The characters of a timeline, and what they mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kltrack.reports.report import Row
from kltrack.reports.timeline_lanes import moved_from, opening


@dataclass(frozen=True, slots=True)
class Marks:
    """The characters of a chart."""

    open: str = "◆"
    overdue: str = "!"
    done: str = "✓"
    cancelled: str = "×"
    past: str = "◇"
    window: str = "━"
    late: str = "┄"
    moved: str = "○"
    today: str = "│"
    crossed: str = "┿"
    left: str = "◀"
    right: str = "▶"
    more: str = "…"
    month: str = "┊"


UNICODE = Marks()
ASCII = Marks("*", "!", "v", "x", "o", "=", ".", "o", "|", "+", "<", ">", "..", ":")


def mark_of(lane: Row, marks: Marks) -> str:
    """The mark at a lane's last day: it says what the colour says."""
    standing = str(lane["standing"])
    if standing.startswith("done"):
        return marks.done
    if standing == "cancelled":
        return marks.cancelled
    return {"overdue": marks.overdue, "open": marks.open}.get(lane["part"], marks.past)


def legend(lanes: Sequence[Row], marks: Marks) -> list[str]:
    """What each mark that occurs means."""
    used = {mark_of(lane, marks) for lane in lanes}
    meanings = {
        f"{marks.open} last day": marks.open in used,
        f"{marks.window} window": any(opening(lane) for lane in lanes),
        f"{marks.overdue}{marks.late} overdue": marks.overdue in used,
        f"{marks.moved}{marks.late} moved from": any(moved_from(lane) for lane in lanes),
        f"{marks.done} done": marks.done in used,
        f"{marks.cancelled} cancelled": marks.cancelled in used,
        f"{marks.past} past": marks.past in used,
        "a number counts tasks": any(lane["count"] > 1 for lane in lanes),
    }
    return [meaning for meaning, occurs in meanings.items() if occurs]
