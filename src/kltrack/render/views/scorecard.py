"""How a scorecard is written in columns and in words."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.messages import clauses, message, plural
from kltrack.render.columns import Column, at
from kltrack.render.views import View
from kltrack.reports.scorecard import IN_BARS, Score, Scorecard, ScoreRow
from kltrack.terms import Shade, Standing, marked


def percent(count: int, total: int) -> str:
    """A share as people write it, rounded once, half up; nothing of nothing."""
    return message("{number}%", number=(200 * count + total) // (2 * total)) if total else ""


def on_time(row: Score) -> str:
    """The on-time rate as people write it; a dash where no decided task has recorded progress."""
    return percent(row.standings["done-on-time"].count, row.decided) or "–"


def in_words(row: Score, shares: bool = False) -> str:
    """The counts in words, and with `shares` how much of all its tasks each is."""
    return clauses(parts_in_words(row, shares))


def parts_in_words(row: Score, shares: bool = False) -> list[str]:
    """What `in_words` says, in its parts: the standings, the on-time rate, the longest overdue."""
    counted = [_count_in_words(row, standing, shares) for standing in IN_BARS if row.standings[standing.name].count]
    parts = [
        plural("{number} task: {standings}", "{number} tasks: {standings}", row.tasks, standings=", ".join(counted))
    ]
    if row.unrecorded == row.tasks:
        parts.append(message("nothing recorded"))
    elif row.unrecorded:
        parts.append(message("nothing recorded of {number}", number=row.unrecorded))
    if row.decided:
        count = row.standings["done-on-time"].count
        parts.append(
            message("on time {count} of {decided} ({rate})", count=count, decided=row.decided, rate=on_time(row))
        )
    if longest := row.longest_overdue:
        parts.append(
            plural(
                "longest overdue {id}, {number} day", "longest overdue {id}, {number} days", longest.days, id=longest.id
            )
        )
    return parts


def _count_in_words(row: Score, standing: Standing, shares: bool) -> str:
    count = row.standings[standing.name].count
    counted = plural(standing.counted[0], standing.counted[1], count)
    if not shares:
        return counted
    return message("{counted} ({percent})", counted=counted, percent=percent(count, row.tasks))


def _standing_column(standing: Standing) -> Column:
    def text(row: ScoreRow) -> str:
        # Nothing for none: a table leaves out a standing that nothing has.
        count = row.standings[standing.name].count
        return f"{count} ({percent(count, row.tasks)})" if count else ""

    def shade(row: ScoreRow) -> Shade:
        return "overdue" if standing.name == "open-overdue" and row.standings[standing.name].count else ""

    return Column(key=f"standings.{standing.name}", heading=standing.title, text=text, shade=shade, numeric=True)


def _unrecorded(row: ScoreRow) -> str:
    return str(row.unrecorded or "")


def _longest(row: ScoreRow) -> str:
    longest = row.longest_overdue
    return plural("{number} days, {id}", "{number} days, {id}", longest.days, id=longest.id) if longest else ""


def _overdue(report: Scorecard, _: Sequence[ScoreRow]) -> int:
    """How many tasks are overdue: a group that has any is the only one with a shade."""
    return report.every.standings["open-overdue"].count


_UNDER = Column(key="group", heading=marked("Under"), text=lambda row: row.group.name)
view = View(
    columns=(
        _UNDER,
        Column(key="tasks", heading=marked("Tasks"), text=lambda row: str(row.tasks), numeric=True),
        *(_standing_column(standing) for standing in IN_BARS),
        Column(key="unrecorded", heading=marked("Unrecorded"), text=_unrecorded, numeric=True),
        Column(key="on_time_rate", heading=marked("On time"), text=on_time, numeric=True),
        Column(key="longest_overdue", heading=marked("Longest overdue"), text=_longest),
    ),
    plain=(_UNDER, Column(key="told", heading=marked("In words"), text=lambda row: in_words(row, shares=True))),
    wide=(
        *(at(key) for key in ("group.id", "group.name", "tasks")),
        *(at(f"standings.{standing.name}.{part}") for standing in IN_BARS for part in ("count", "share")),
        *(at(key) for key in ("on_time_rate", "decided", "unrecorded", "longest_overdue.id", "longest_overdue.days")),
    ),
    drawing="scorecard_drawing",
    figure="scorecard_figure",
    tasks=_overdue,
)
