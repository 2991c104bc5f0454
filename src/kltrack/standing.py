"""Where an assignment stands on a day: one pure function of the assignment, its entries and the day.

Entries count in the order of `on`, then `at`; whatever is dated after the day does not count yet. A claim (`reported`)
leaves it open, only a verification (`done`) closes it; `extended` moves the last day; `reopened` takes back a claim, a
verification and a cancellation, for a member also the one that was recorded of the whole. The names are those of the
official reports: done on time, done late, open in term, open overdue, and the same where there is no last day.
`kltrack.acceptance` says which entries count at all.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date, tzinfo
from itertools import groupby
from operator import attrgetter

from kltrack import terms
from kltrack.journal.entries import Entry
from kltrack.terms import CLOSING, KIND, STANDINGS, STATUS, Condition, StandingName
from kltrack.timezone import HANOI
from kltrack.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

ACTIONABLE = terms.ACTIONABLE
NAMES = terms.STANDING_NAMES
WORDS = terms.STANDING_WORDS
NOBODY: Collection[str] = ()


class Moment(NamedTuple):
    """What a question is asked as of: a day, and by what had been recorded by the end of the day `known_at` in a zone.

    Without `known_at` everything that is recorded counts.
    """

    today: date
    known_at: date | None = None
    zone: tzinfo = HANOI

    @classmethod
    def of(cls, asked: date | Moment) -> Moment:
        """A plain day as a moment at which everything recorded is known; a moment stays as it is."""
        return asked if isinstance(asked, Moment) else cls(asked)

    def knows(self, entry: Entry) -> bool:
        """Whether an entry had been recorded by then, whatever day it is true from."""
        return self.known_at is None or entry.at.astimezone(self.zone).date() <= self.known_at


class Charge(NamedTuple):
    """What a standing depends on beside entries: a kind, the original last day (None: undated), the day of issue."""

    kind: str
    original: date | None
    issued: date = date.min


class Recorded(NamedTuple):
    """What all entries about an assignment amount to: the day that the last extension sets, and the day of each fact.

    `reported_on` is the day of a claim that no verification preceded and nothing took back; a verification keeps it.
    """

    last: date | None = None
    started_on: date | None = None
    reported_on: date | None = None
    done_on: date | None = None
    cancelled_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is neither verified as done nor cancelled."""
        return _is_open(self)

    def after(self, entry: Entry) -> Recorded:
        """What the entries amount to with one more, the next in order."""
        status = STATUS[entry.status]
        if status.while_open and not self.is_open:
            return self
        changed: dict[str, date | None] = dict.fromkeys(status.clears)
        if status.sets and getattr(self, status.sets) is None:
            changed[status.sets] = entry.on
        if status.moves_day:
            changed["last"] = entry.new
        return self._replace(**changed) if changed else self


NOTHING_RECORDED = Recorded()


class Lateness(NamedTuple):
    """Days later than each of the two last days; 0 is on time, None without such a day and for what was cancelled."""

    last: int | None
    original: int | None


class Standing(NamedTuple):
    """Where an assignment stands as of a day. `last` is the last day in force, `original` the first one."""

    kind: str
    as_of: date
    original: date | None
    last: date | None
    started_on: date | None = None
    reported_on: date | None = None
    done_on: date | None = None
    cancelled_on: date | None = None

    @classmethod
    def of(cls, charge: Charge, day: date, recorded: Recorded) -> Standing:
        """Where it stands on `day`, given what is recorded by then."""
        return cls(charge.kind, day, charge.original, recorded.last or charge.original, *recorded[1:])

    @property
    def name(self) -> StandingName:
        """One of the standings; finishing on the last day is on time. What asks nobody to act is never overdue."""
        for name, conditions in _NAMED:  # every row of an answer is named: a loop takes half the time of all()
            for holds in conditions:
                if not holds(self):
                    break
            else:
                return name
        raise AssertionError(self)

    @property
    def is_open(self) -> bool:
        """Whether it is neither verified as done nor cancelled."""
        return _is_open(self)

    @property
    def days_left(self) -> int | None:
        """Days from the as-of day to the last day: 0 on the last day itself, negative after it."""
        return (self.last - self.as_of).days if self.last else None

    @property
    def lateness(self) -> Lateness:
        """Days from each last day to the day it was done, or to the as-of day while it is open."""
        if self.cancelled_on or self.kind not in ACTIONABLE:
            return Lateness(None, None)
        until = self.done_on or self.as_of
        return Lateness(_days_late(self.last, until), _days_late(self.original, until))


def standing(charge: Charge, entries: Iterable[Entry], day: date, members: Collection[str] = NOBODY) -> Standing:
    """Where an assignment stands on `day`, entries true from that day on included.

    `entries` are those about this assignment, in any order. `members` are the ids for which an entry's `for` counts
    (a body and whatever it is bound through); entries without `for` count always, those of other members never.
    """
    return Standing.of(charge, day, recorded(entries, day, members))


def recorded(entries: Iterable[Entry], day: date, members: Collection[str] = NOBODY) -> Recorded:
    """What the entries about one assignment amount to by `day`, for the whole or for one of `members`."""
    now = NOTHING_RECORDED
    for entry in sorted(counting(entries, day, members), key=Entry.order):
        now = now.after(entry)
    return now


def periods(entries: Iterable[Entry]) -> Iterator[tuple[date, Recorded]]:
    """(day, what holds from then on) for each day on which what the entries amount to changes, and for the first day.

    `entries` are all those that count, in order.
    """
    now, before = NOTHING_RECORDED, None
    for day, of_day in groupby(entries, key=lambda entry: entry.on):
        for entry in of_day:
            now = now.after(entry)
        if now != before:
            yield day, now
            before = now


def counting(entries: Iterable[Entry], day: date, members: Collection[str] = NOBODY) -> list[Entry]:
    """The entries that are true by `day` and concern the whole or one of `members`."""
    return [entry for entry in entries if entry.on <= day and (entry.for_ is None or entry.for_ in members)]


def tells_progress(entries: Iterable[Entry]) -> bool:
    """Whether any of the entries tells how far something is; notes alone do not."""
    return any(STATUS[entry.status].is_progress for entry in entries)


def known_by(entries: Iterable[Entry], moment: Moment | None) -> tuple[Entry, ...]:
    """The entries about one item that a moment knows (None: all), without those withdrawn by then."""
    known = tuple(entry for entry in entries if moment is None or moment.knows(entry))
    gone = {entry.entry for entry in known if STATUS[entry.status].takes_out}
    return tuple(entry for entry in known if entry.id not in gone) if gone else known


def most_open(standings: Iterable[Standing]) -> Standing:
    """The one that leaves most to do: an open one before a closed one, then the one whose last day comes first."""
    return min(standings, key=lambda now: (not now.is_open, now.last or date.max, now.name))


def _is_open(facts: object) -> bool:
    return all(getattr(facts, fact) is None for fact in CLOSING)


def _days_late(last: date | None, until: date) -> int | None:
    return max(0, (until - last).days) if last else None


def _predicate(condition: Condition) -> Callable[[Standing], bool]:
    """A condition as a function; made once, because every row of an answer is named."""
    fact, other = attrgetter(condition.fact), attrgetter(condition.other or condition.fact)
    return _RELATIONS[condition.relation](fact, other)


_Getter = Callable[[Standing], "Any"]
_RELATIONS: Mapping[str, Callable[[_Getter, _Getter], Callable[[Standing], bool]]] = {
    "is there": lambda fact, _: lambda now: fact(now) is not None,
    "is not there": lambda fact, _: lambda now: fact(now) is None,
    "is not later than": lambda fact, other: lambda now: bool(fact(now) and other(now) and fact(now) <= other(now)),
    "is later than": lambda fact, other: lambda now: bool(fact(now) and other(now) and fact(now) > other(now)),
    "asks to act": lambda fact, _: lambda now: KIND[fact(now)].is_actionable,
}
_NAMED = tuple((each.name, tuple(map(_predicate, each.holds))) for each in STANDINGS)
