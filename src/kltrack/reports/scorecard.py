"""The answer to `scorecard`: how far the tasks are, counted by standing.

The standings are those of the official reports. The on-time rate is done on time out of all whose last day has been
decided: done on time, done late, or open and overdue. Tasks without recorded progress are left out of the rate and
counted apart. Where tasks were chosen by their standing there is no rate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import ClassVar

from kltrack.index import Index
from kltrack.journal import Entry
from kltrack.messages import message
from kltrack.query import Filter, Item, Result, counting
from kltrack.query.counting import Tally, recorded_items
from kltrack.query.flow import Items
from kltrack.reports.assignments import assignments
from kltrack.reports.grouping import Side, answering, group_keys, group_names
from kltrack.reports.related import related_bodies
from kltrack.reports.report import Report, Words
from kltrack.reports.rows import NamedBody
from kltrack.reports.sources import register_facts
from kltrack.standing import ACTIONABLE, Standing, standing, tells_progress
from kltrack.standing import counting as entries_for
from kltrack.terms import STANDING_GROUPS, STANDINGS, StandingName
from kltrack.text import natural
from kltrack.values import Value

# In the order in which bars and columns show them.
IN_BARS = sorted(STANDINGS, key=lambda standing: standing.place)
# The standings that the on-time rate counts.
_DECIDED: tuple[StandingName, ...] = ("done-on-time", "done-late", "open-overdue")
_TITLES: Mapping[Side, Callable[[], str]] = {
    "body": lambda: message("Scorecard by body"),
    "conclusion": lambda: message("Scorecard by conclusion"),
    "field": lambda: message("Scorecard by field"),
    "role": lambda: message("Scorecard by role"),
}


ORDER = "overdue"  # the key by which its own order goes
MOST_OVERDUE = f"-{ORDER}"


class Layout(Value):
    """How a scorecard is grouped and sorted. `spread`: a group's task counts for each of its members."""

    by: Side = "body"
    sort: str = MOST_OVERDUE
    spread: bool = False


class Share(Value):
    """How many tasks, and what part of all that is; None if there are no tasks."""

    count: int
    share: float | None


class LongestOverdue(Value):
    """The task that is overdue the longest, its last day, and for how many days."""

    id: str
    last: date
    days: int


class Score(Value):
    """Tasks counted by standing. `decided` are those that the on-time rate counts.

    The `unrecorded` have no entry in the journal, or notes alone.
    """

    tasks: int
    standings: Mapping[StandingName, Share]
    on_time_rate: float | None
    decided: int
    unrecorded: int
    longest_overdue: LongestOverdue | None


class ScoreRow(Score):
    """The tasks that stand under a group."""

    group: NamedBody


class Scorecard(Report):
    """How far the tasks of each group are, and `every` task."""

    name: ClassVar[str] = "scorecard"
    schema: ClassVar[str] = "kltrack/scorecard/v1"
    rows: Sequence[ScoreRow]
    layout: Layout
    every: ScoreRow


class _Score:
    """The counts of one group: for each standing, how many tasks, and how many of them with recorded progress."""

    def __init__(self, group: NamedBody) -> None:
        self._group = group
        self._counts: dict[StandingName, int] = {standing.name: 0 for standing in IN_BARS}
        self._recorded = dict(self._counts)
        self._overdue: list[tuple[date, str, str]] = []

    def add(self, tally: Tally) -> None:
        self._counts[tally.standing] += tally.tasks
        self._recorded[tally.standing] += tally.recorded
        if tally.last:
            self._overdue.append((tally.last, natural(tally.id), tally.id))

    def row(self, today: date, *, is_rated: bool) -> ScoreRow:
        counts, total = self._counts, sum(self._counts.values())
        decided = sum(self._recorded[name] for name in _DECIDED) if is_rated else 0
        return ScoreRow(
            group=self._group,
            tasks=total,
            standings={name: Share(count=count, share=_share(count, total)) for name, count in counts.items()},
            on_time_rate=_share(counts["done-on-time"], decided),
            decided=decided,
            unrecorded=total - sum(self._recorded.values()),
            longest_overdue=self._longest(today),
        )

    def _longest(self, today: date) -> LongestOverdue | None:
        if not self._overdue:
            return None
        last, _, identity = min(self._overdue)
        return LongestOverdue(id=identity, last=last, days=(today - last).days)


def scorecard(result: Result, index: Index, language: str, layout: Layout) -> Scorecard:
    """The report of a result; each task counts once under each group that it stands under."""
    scores: dict[str, _Score] = {}
    whole = _Score(NamedBody(id="all", name=message("All")))
    named = group_names(layout.by, index, language)
    for tally in _tallies(result.items, index, layout):
        scores.setdefault(tally.group, _Score(named(tally.group))).add(tally)
    each = (_tally_of(counting.ALL, item.id, item.state, item.entries) for item in recorded_items(result.items))
    for tally in (*counting.of_all(result.items), *each):
        whole.add(tally)
    is_rated = _is_rated(result.filter)
    rows = _most_overdue_first(score.row(result.as_of, is_rated=is_rated) for score in scores.values())
    base = assignments(result, index, language)
    return Scorecard(
        title=_TITLES[layout.by](),
        rows=rows,
        as_of=result.as_of,
        known_at=result.moment.known_at,
        register=register_facts(index, language, result.conclusions),
        explanation=base.explanation,
        is_explained=True,
        filter=result.filter,
        layout=layout,
        every=whole.row(result.as_of, is_rated=is_rated),
        related=related_bodies(result, index, language, _command(layout), implied=ACTIONABLE),
        notes=[*base.notes, *_notes(layout, result.filter)] if rows else base.notes,
        empty=base.empty,
        day_before=base.day_before,
    )


def _command(layout: Layout) -> list[str]:
    side = [] if layout.by == "body" else ["--group-by", layout.by]
    return ["scorecard", *side, *(["--spread"] if layout.spread else [])]


_BY: Mapping[Side, Callable[[Items], Iterable[Tally]]] = {
    "body": counting.by_body,
    "conclusion": counting.by_conclusion,
    "field": counting.by_field,
    "role": counting.by_role,
}


def _tallies(items: Items, index: Index, layout: Layout) -> Iterator[Tally]:
    """The tallies of every group, by its key: SQL's for items without an entry, one for each other item."""
    if layout.by == "body" and layout.spread:
        yield from counting.by_member(items, _members_reached(items, index))
    else:
        yield from _BY[layout.by](items)
    for item in recorded_items(items):
        yield from _item_tallies(item, index, layout)


def _members_reached(items: Items, index: Index) -> Mapping[str, Sequence[str]]:
    """The members under which what is addressed to each addressee counts."""
    under: dict[str, list[str]] = {}
    for body, addressee in counting.addressee_pairs(items):
        under.setdefault(addressee, []).extend(_members(body, index))
    return under


def _item_tallies(item: Item, index: Index, layout: Layout) -> Iterator[Tally]:
    """One tally of the item for each group under which it counts."""
    if layout.by != "body" or not layout.spread:
        yield from (_tally_of(key, item.id, item.state, item.entries) for key in group_keys(item, layout.by))
        return
    addressed = [match.body for match in item.matched] or answering(item)
    for member in dict.fromkeys(member for body in addressed for member in _members(body, index)):
        about = entries_for(item.entries, item.as_of, index.directory.reach(member, item.as_of))
        yield _tally_of(member, item.id, _standing_for(item, member, index), about)


def _tally_of(group: str, identity: str, now: Standing, entries: Iterable[Entry]) -> Tally:
    """One item, by where it stands and what is recorded of it."""
    overdue = (now.last, identity) if now.name == "open-overdue" else ()
    return Tally(group, now.name, 1, int(tells_progress(entries)), *overdue)


def _members(body: str, index: Index) -> list[str]:
    """The members of a group; of any other body, and of a group whose members nobody listed, itself."""
    return index.directory.members(body) or [body]


def _standing_for(item: Item, member: str, index: Index) -> Standing:
    """Where the task stands for one member, by entries about the whole, the member, or what binds the member."""
    if not item.entries or item.kind not in ACTIONABLE:
        return item.state
    return standing(item.charge, item.entries, item.as_of, index.directory.reach(member, item.as_of))


def _share(count: int, total: int) -> float | None:
    return round(count / total, 3) if total else None


def _is_rated(chosen: Filter) -> bool:
    """Whether a rate says anything: of tasks chosen as overdue, for example, all are late."""
    let_through = {name for word in chosen.statuses for name in STANDING_GROUPS.get(word, (word,))}
    return not chosen.statuses or let_through.issuperset(_DECIDED)


def _notes(layout: Layout, chosen: Filter) -> Iterator[str]:
    if _is_rated(chosen):
        yield message(
            "On time: done on time, out of what is done with a last day or overdue, where progress is recorded."
        )
    if layout.by == "body":
        yield _of_bodies(spread=layout.spread, is_for=bool(chosen.bodies))


def _of_bodies(*, spread: bool, is_for: bool) -> str:
    """What counts under a body: what it answers for; with --for whatever binds it, as the filter says."""
    if spread and is_for:
        return message("A group's task counts for each of its members.")
    if spread:
        return message("A body counts what it leads or implements. A group's task counts for each of its members.")
    if is_for:
        return message("A group's task counts once, for the group; --spread counts its members.")
    return message(
        "A body counts what it leads or implements. "
        "A group's task counts once, for the group; --spread counts its members."
    )


def _most_overdue_first(rows: Iterable[ScoreRow]) -> list[ScoreRow]:
    """Those with most overdue first, then those with most tasks; equal ones by name."""
    by_name = sorted(rows, key=lambda row: (row.group.name.casefold(), row.group.id))
    return sorted(by_name, key=lambda row: (-_times(row, "open-overdue"), -row.tasks))


def _times(row: ScoreRow, *standings: StandingName) -> int:
    return sum(row.standings[standing].count for standing in standings)


# Short sort keys, beside the fields of rows.
SORTS: Words = {
    "overdue": lambda row: _times(row, "open-overdue"),
    "longest": lambda row: row.longest_overdue.days if row.longest_overdue else None,
    "on-time": lambda row: row.on_time_rate,
    "done": lambda row: _times(row, *(standing.name for standing in IN_BARS if standing.is_done)),
    "name": lambda row: row.group.name,
}
