"""The answer to `digest`: what has happened since an earlier day, and what comes.

It leaves out what earlier digests held, which is a `Delivered`. With `--since DAY` that is what a digest of the day
before would have held. With `--since last` it is read from a file, so that nothing comes twice and nothing is missed:
an entry recorded late, or merged in from another clone, comes with the next digest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from kltrack.dates import format_day
from kltrack.index import Index
from kltrack.journal import Entry
from kltrack.messages import message, one_sentence
from kltrack.query import Filter, Item, Match, Result, counting, select
from kltrack.query.conclusion import Conclusion, conclusion_of
from kltrack.query.explanation import clauses
from kltrack.query.facts import Deadline
from kltrack.query.issue import Issued
from kltrack.reports.news import Entries
from kltrack.reports.related import RelatedBody, related_bodies
from kltrack.reports.report import Report
from kltrack.reports.rows import NamedBody, Progress, Stand, Task, progress, task_row
from kltrack.reports.sources import register_facts
from kltrack.standing import Lateness, Moment
from kltrack.terms import ACTIONABLE, ROLE_NAMES, STATUSES, StandingName, StatusWord, marked
from kltrack.text import in_language, natural
from kltrack.values import Value

if TYPE_CHECKING:
    from typing import Self

Section = StatusWord | Literal["overdue", "conclusion", "ahead"]
# Section → its heading, in the order of a digest. Entries stand under their status.
SECTIONS: Mapping[Section, str] = {
    "overdue": marked("Became overdue"),
    **{status.word: status.heading for status in sorted(STATUSES, key=lambda status: status.place)},
    "conclusion": marked("New conclusions"),
    "ahead": marked("Falls due"),
}
_ORDER = list(SECTIONS)
_OF_TASK = (*Stand.__annotations__, *ROLE_NAMES, "id", "conclusion", "issued", "task", "matched", "asked")


class Delivered(Value):
    """What earlier digests have held, up to and including `day`: conclusions by dated number, items, entries.

    With `reported_until`, every entry that was news by that day counts as held, and `entries` are only the latest ones.
    """

    day: date
    conclusions: frozenset[str]
    overdue: frozenset[str]
    entries: frozenset[str]
    reported_until: date | None = None


class Days(Value):
    """The days of a digest: it looks back to `first` and ahead to `ahead`; all three are included."""

    first: date
    today: date
    ahead: date


class DigestRow(Value):
    """What happened to a task, with the `entry` that says so; or a new conclusion, with how many tasks it has."""

    section: Section
    id: str
    conclusion: str
    issued: Issued
    task: str
    lead: Sequence[NamedBody] = ()
    implementing: Sequence[NamedBody] = ()
    coordinating: Sequence[NamedBody] = ()
    matched: Sequence[Match] = ()
    asked: Mapping[str, str] = MappingProxyType({})
    deadline: Deadline | None = None
    days_left: int | None = None
    standing: StandingName | None = None
    overdue: bool = False
    recorded: bool | None = None
    started_on: date | None = None
    reported_on: date | None = None
    done_on: date | None = None
    cancelled_on: date | None = None
    lateness: Lateness | None = None
    entry: Progress | None = None
    assignments: int | None = None
    dated: int | None = None


class Digest(Report):
    """What happened in its days, what comes, how many tasks are overdue in all, and how many of these unrecorded."""

    name: ClassVar[str] = "digest"
    schema: ClassVar[str] = "kltrack/digest/v1"
    rows: Sequence[DigestRow]
    days: Days
    still_overdue: int
    still_unrecorded: int

    def without_notes(self) -> Self:
        """The same report: a letter keeps its closing lines."""
        return self


def delivered_until(day: date, index: Index, chosen: Filter, moment: Moment) -> Delivered:
    """What a digest of `day` would have held: what was true by then, and recorded by then or after the as-of day."""
    then = select(index, chosen, moment._replace(today=day))
    # A digest says nothing of items without an entry since then: only those with an entry near the day are read.
    near = counting.recorded_items(select(index, chosen, moment).items, day)
    entries = (entry for item in near for entry in item.entries)
    conclusions = (conclusion_of(facts) for facts in index.conclusions())
    return Delivered(
        day=day,
        conclusions=frozenset(each.dated for each in conclusions if each.had_been_issued(day)),
        overdue=counting.overdue_ids(then.items),
        entries=frozenset(entry.id for entry in entries if _first_news(entry, moment.today) <= day),
        reported_until=day,
    )


def digest(
    result: Result, index: Index, language: str, days: Days, delivered: Delivered
) -> tuple[Digest, Callable[[], Delivered]]:
    """The report of what was not delivered yet, and a function that gives all that has been delivered after it.

    `result` is everything as of today.
    """
    news = _News(result, index, language, delivered)
    rows = news.rows(days)

    def now() -> Delivered:
        entries = frozenset(entry.id for item in counting.recorded_items(result.items) for entry in item.entries)
        return Delivered(
            day=days.today,
            conclusions=frozenset(each.dated for each in news.issued) | delivered.conclusions,
            overdue=news.late,
            entries=entries | delivered.entries,
        )

    explanation = clauses(result.filter, result.moment, index.directory, language)
    facts = register_facts(index, language, result.items.conclusions)
    audience = [index.directory.name(body, language) for body in result.filter.bodies]
    late = counting.items_with_ids(result.items, counting.overdue_ids(result.items, recorded=True))
    unrecorded = len(news.late) - sum(item.is_recorded for item in late)
    return _report(result, explanation, days, rows, (len(news.late), unrecorded)).changed(
        register=facts, audience=audience, related=_others_with_news(result, index, language, days, rows)
    ), now


def _others_with_news(
    result: Result, index: Index, language: str, days: Days, rows: Sequence[DigestRow]
) -> list[RelatedBody]:
    """The other bodies of the organisations asked for whose own digest of these days tells more, and how much more."""
    told = {_said_by(row) for row in rows}
    found = []
    for other in related_bodies(result, index, language, _command(days)):
        chosen = result.filter._replace(bodies=(other.body.id,))
        delivered = delivered_until(day_before(days.first), index, chosen, result.moment)
        news = _News(select(index, chosen, result.moment), index, language, delivered)
        if count := len({_said_by(row) for row in news.rows(days)} - told):
            found.append(other.changed(count=count))
    return found


def _said_by(row: DigestRow) -> tuple[str, str, str]:
    return row.section, row.id, row.entry.id if row.entry else ""


def _command(days: Days) -> list[str]:
    return ["digest", "--since", days.first.isoformat(), "--ahead", f"{(days.ahead - days.today).days}d"]


def _report(
    result: Result, explanation: Sequence[str], days: Days, rows: Sequence[DigestRow], overdue: tuple[int, int]
) -> Digest:
    closing = [_still(*overdue)]
    if result.filter != Filter() or result.moment.known_at:
        closing.append(message("Asked: {question}", question=one_sentence(explanation)))
    first, last = format_day(days.first), format_day(days.today)
    return Digest(
        title=message("Digest from {first} to {last}", first=first, last=last),
        rows=rows,
        as_of=result.as_of,
        known_at=result.moment.known_at,
        explanation=explanation,
        filter=result.filter,
        days=days,
        still_overdue=overdue[0],
        still_unrecorded=overdue[1],
        notes=closing if rows else (),
        empty="" if rows else _nothing(first, last, *overdue),
    )


class _News:
    """What a result holds that was not delivered yet."""

    def __init__(self, result: Result, index: Index, language: str, delivered: Delivered) -> None:
        self._items, self._delivered = result.items, delivered
        self._directory, self._language = index.directory, language
        self._of_several = result.filter.may_mean_several
        issued = [each for each in map(conclusion_of, index.conclusions()) if each.had_been_issued(result.as_of)]
        self._sizes = counting.sizes(self._items)
        is_all = result.filter == Filter()
        self.issued = [each for each in issued if is_all or each.identity in self._sizes]
        self.late = counting.overdue_ids(self._items)

    def rows(self, days: Days) -> list[DigestRow]:
        """All rows of a digest of these days, in order."""
        return [*self.overdue(), *self.entries(), *self.conclusions(), *self.ahead(days)]

    def overdue(self) -> Iterator[DigestRow]:
        news = counting.items_with_ids(self._items, self.late - self._delivered.overdue)
        return (self._row("overdue", item) for item in news)

    def entries(self) -> list[DigestRow]:
        items = counting.recorded_items(self._items, self._delivered.reported_until)
        return sorted((row for item in items for row in self._entries_about(item)), key=_entry_order)

    def _entries_about(self, item: Item) -> Iterator[DigestRow]:
        delivered = self._delivered.entries
        new = [entry for entry in item.entries if entry.id not in delivered and _counts(entry, item)]
        about = Entries(item.entries if new else (), delivered)
        fields = self._fields(item) if new else {}
        return (self._of_entry(entry, fields) for entry in new if about.is_news(entry))

    def _of_entry(self, entry: Entry, fields: Mapping[str, Any]) -> DigestRow:
        happened = progress(entry, self._directory, self._language)
        return DigestRow(section=entry.status, **fields, entry=happened)

    def conclusions(self) -> Iterator[DigestRow]:
        for each in self.issued:
            if each.dated not in self._delivered.conclusions:
                yield _conclusion_row(each, *self._sizes.get(each.identity, (0, 0)), self._language)

    def ahead(self, days: Days) -> Iterator[DigestRow]:
        coming = counting.coming_ids(self._items, days.today, days.ahead)
        return (self._row("ahead", item) for item in counting.items_with_ids(self._items, coming))

    def _row(self, section: Section, item: Item) -> DigestRow:
        return DigestRow(section=section, **self._fields(item))

    def _fields(self, item: Item) -> dict[str, Any]:
        task: Task = task_row(item, self._directory, self._language, of_several=self._of_several)
        return {name: getattr(task, name) for name in _OF_TASK}


def _conclusion_row(conclusion: Conclusion, assignments: int, dated: int, language: str) -> DigestRow:
    return DigestRow(
        section="conclusion",
        id=conclusion.id,
        conclusion=conclusion.number,
        issued=conclusion.issued,
        task=in_language(conclusion.title, language) if conclusion.title else "",
        assignments=assignments,
        dated=dated,
    )


def _counts(entry: Entry, item: Item) -> bool:
    return item.kind in ACTIONABLE or entry.status == "note"


def _entry_order(row: DigestRow) -> tuple[Any, ...]:
    assert row.entry is not None
    return _ORDER.index(row.section), row.entry.on, row.entry.at, natural(row.id)


def _first_news(entry: Entry, today: date) -> date:
    """The day on which an entry becomes news: when it was recorded or, if that is after `today`, when it is true."""
    return entry.recorded_on if entry.recorded_on <= today else entry.on


def day_before(day: date) -> date:
    """The day before, or the first of all days itself."""
    return day - timedelta(days=1) if day > date.min else day


def _still(overdue: int, unrecorded: int) -> str:
    if not overdue:
        return message("None overdue in all.")
    if not unrecorded:
        return message("{number} overdue in all.", number=overdue)
    return message("{number} overdue in all, nothing recorded of {unrecorded}.", number=overdue, unrecorded=unrecorded)


def _nothing(first: str, last: str, overdue: int, unrecorded: int) -> str:
    if not overdue:
        return message("Nothing to tell from {first} to {last}; none overdue in all.", first=first, last=last)
    if not unrecorded:
        return message(
            "Nothing to tell from {first} to {last}; {number} overdue in all.", first=first, last=last, number=overdue
        )
    return message(
        "Nothing to tell from {first} to {last}; {number} overdue in all, nothing recorded of {unrecorded}.",
        first=first,
        last=last,
        number=overdue,
        unrecorded=unrecorded,
    )
