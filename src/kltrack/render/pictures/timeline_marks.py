"""The characters of a timeline, and what they mean."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kltrack.dates import format_date, format_day_and_month
from kltrack.messages import message
from kltrack.reports.timeline import Lane
from kltrack.terms import STANDING
from kltrack.values import Value


class Marks(Value):
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
ASCII = Marks(
    open="*", overdue="!", done="v", cancelled="x", past="o", window="=", late=".", moved="o",
    today="|", crossed="+", left="<", right=">", more="..", month=":",
)  # fmt: skip


def mark_of(lane: Lane, marks: Marks) -> str:
    """The mark at a lane's last day: it says what the colour says."""
    if STANDING[lane.standing].is_done:
        return marks.done
    if lane.standing == "cancelled":
        return marks.cancelled
    return {"overdue": marks.overdue, "open": marks.open}.get(lane.part, marks.past)


def legend(lanes: Sequence[Lane], marks: Marks) -> list[str]:
    """What each mark that occurs means."""
    used = {mark_of(lane, marks) for lane in lanes}
    meanings = {
        message("{mark} last day", mark=marks.open): marks.open in used,
        message("{mark} window", mark=marks.window): any(lane.opening for lane in lanes),
        message("{mark} overdue", mark=marks.overdue + marks.late): marks.overdue in used,
        message("{mark} moved from", mark=marks.moved + marks.late): any(lane.moved_from for lane in lanes),
        message("{mark} done", mark=marks.done): marks.done in used,
        message("{mark} cancelled", mark=marks.cancelled): marks.cancelled in used,
        message("{mark} past", mark=marks.past): marks.past in used,
        message("a number counts tasks"): any(lane.count > 1 for lane in lanes),
    }
    return [meaning for meaning, occurs in meanings.items() if occurs]


def calendar_day(day: date, today: date) -> str:
    """A day beside its lane: without the year where that is this year."""
    return format_date(day) if day.year != today.year else format_day_and_month(day)
