"""The answer to `due`, `overdue` and `list`: a row for each item."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from kltrack.bodies.directory import Directory
from kltrack.dates import format_bare, format_day
from kltrack.index import Index
from kltrack.messages import message, plural
from kltrack.query import Result, Scope, wider_results
from kltrack.query.conclusion import Conclusion, conclusion_of
from kltrack.query.explanation import clauses
from kltrack.query.issue import dated_number, format_issued
from kltrack.reports.day_before import day_before_of
from kltrack.reports.departures import Departures
from kltrack.reports.related import of_members_of, related_bodies
from kltrack.reports.report import Report
from kltrack.reports.rows import Rows, Task, task_row
from kltrack.reports.sources import register_facts
from kltrack.terms import marked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar

_TITLES: Mapping[Scope, str] = {"due": marked("Due"), "overdue": marked("Overdue"), "all": marked("Assignments")}


class Assignments(Report):
    """The items that a filter means, and how many without a last day it left out.

    `departed` are items that it meant on an earlier day, before something changed; it may still mean some of them.
    `is_parted`: the overdue stand first, apart from the coming. `further_days` are how many of the items that are
    only counted are further days of assignments that recur.
    """

    name: ClassVar[str] = "assignments"
    schema: ClassVar[str] = "kltrack/assignments/v1"
    rows: Sequence[Task]
    undated: int
    departed: Iterable[Task] = ()
    is_parted: bool = False
    further_days: int = 0


def assignments(result: Result, index: Index, language: str) -> Assignments:
    """The report of a result, names and tasks in `language` where the register has it."""
    directory, several = index.directory, result.filter.may_mean_several
    return Assignments(
        title=message(_TITLES[result.filter.scope]),
        rows=Rows(result.items, lambda item: task_row(item, directory, language, of_several=several)),
        as_of=result.as_of,
        known_at=result.moment.known_at,
        register=register_facts(index, language, result.conclusions),
        explanation=clauses(result.filter, result.moment, directory, language),
        is_explained=True,
        filter=result.filter,
        audience=[directory.name(body, language) for body in result.filter.bodies],
        undated=result.undated,
        departed=Departures(index, result.filter, result.moment, lambda item: task_row(item, directory, language)),
        is_parted=_is_parted(result),
        further_days=result.items.further_days if result.items.question.window.counted else 0,
        related=related_bodies(result, index, language),
        of_members=of_members_of(result, index, language),
        day_before=day_before_of(result, index, language),
        notes=[*successions(result, directory, language), *_undated(result), *_unrecorded(result, index)],
        empty="" if result.items else why_empty(index, result),
        unlimited_count=result.items.unlimited_count,
    )


def _is_parted(result: Result) -> bool:
    window = result.items.question.window
    in_order = result.filter.scope == "due" and not (window.sort or window.counted)
    return in_order and bool(result.items) and result.items[0].overdue


def why_empty(index: Index, result: Result) -> str:
    """Why a result has no items, and what is nearest."""
    conclusions = [conclusion_of(facts) for facts in index.conclusions()]
    if not conclusions:
        return message("Nothing: the register holds no conclusion.")
    if not any(conclusion.had_been_issued(result.as_of) for conclusion in conclusions):
        return message(
            "Nothing: no conclusion had been issued by {day}; the first is {conclusion}.",
            day=format_day(result.as_of),
            conclusion=dated_number(conclusions[0].number, conclusions[0].issued, format_bare),
        )
    if later := [conclusion for conclusion in conclusions if _is_later(conclusion, result)]:
        return message(
            "Nothing: {conclusions}, after the as-of day {day}.",
            conclusions=message(" and ").join(_issued(conclusion) for conclusion in later),
            day=format_day(result.as_of),
        )
    if hints := [_without(option, wider) for option, wider in wider_results(index, result)]:
        return message("Nothing fits all of it; {wider}.", wider=", ".join(hints))
    return message("Nothing fits.")


def _issued(conclusion: Conclusion) -> str:
    return message("{number} was issued on {day}", number=conclusion.number, day=format_issued(conclusion.issued))


def _is_later(conclusion: Conclusion, result: Result) -> bool:
    return conclusion.identity in result.filter.conclusions and not conclusion.had_been_issued(result.as_of)


def _without(option: str, wider: Result) -> str:
    count = len(wider.items)
    dated = [item for item in wider.items if item.days_left is not None]
    if not dated:
        return plural("without {option} there is {number}", "without {option} there are {number}", count, option=option)
    nearest = min(dated, key=lambda item: abs(item.days_left or 0))
    return plural(
        "without {option} there is {number}, nearest {id} ({day})",
        "without {option} there are {number}, nearest {id} ({day})",
        count,
        option=option,
        id=nearest.id,
        day=format_day(nearest.last or date.max),
    )


def successions(result: Result, directory: Directory, language: str) -> list[str]:
    """A sentence for each body asked for that exists no longer."""
    return [
        message(
            "{body} no longer exists; this answers for {heirs}, which took it over.",
            body=directory.name(body, language),
            heirs=message(" and ").join(directory.name(heir, language) for heir in heirs),
        )
        for body, heirs in result.succeeded.items()
    ]


def _unrecorded(result: Result, index: Index) -> Sequence[str]:
    """A sentence where nothing fits because nothing is recorded."""
    if result.items or not result.filter.statuses:
        return ()
    from kltrack.reports.unrecorded import of_how_many_nothing_is_recorded

    said = of_how_many_nothing_is_recorded(result.filter, index, result.moment)
    return [said] if said else ()


def _undated(result: Result) -> Sequence[str]:
    if not result.undated:
        return ()
    return [
        plural(
            "{number} undated one is left out; kltrack list --undated with the same filters shows them.",
            "{number} undated ones are left out; kltrack list --undated with the same filters shows them.",
            result.undated,
        )
    ]
