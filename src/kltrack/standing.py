"""Where an assignment stands on a day: one pure function of the assignment, its entries and the day.

Entries count in the order of `on`, then `at`; whatever is dated after the day does not count yet. A claim (`reported`)
leaves it open, only a verification (`done`) closes it; `extended` moves the last day; `reopened` takes back a claim, a
verification and a cancellation, for a member also the one that was said of the whole. The names are those of the
official reports: done on time, done late, open in term, open overdue, and the same where there is no last day.
Which entries count at all is `kltrack.acceptance`'s to say.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from typing import Literal, NamedTuple, get_args

from kltrack.journal.entries import Entry, Status

ACTIONABLE = ("assignment", "request")
Name = Literal["done-on-time", "done-late", "done-undated", "open-in-term", "open-overdue", "open-undated", "cancelled"]
NAMES: tuple[Name, ...] = get_args(Name)
WORDS = (*NAMES, "open", "done", "reported")
NOBODY: Collection[str] = ()


class Charge(NamedTuple):
    """What standing is reckoned from: the kind of an assignment, first last day (None: undated), day of issue."""

    kind: str
    original: date | None
    issued: date = date.min


class Lateness(NamedTuple):
    """Days later than each of the two days; 0 is in time, None where there is no such day or it was cancelled."""

    last: int | None
    original: int | None


class Standing(NamedTuple):
    """Where an assignment stands as of a day. `last` is the last day in force, `original` the first one.

    `reported_on` is the day of a claim that was neither verified before nor taken back since; a verification leaves it.
    """

    kind: str
    as_of: date
    original: date | None
    last: date | None
    started_on: date | None = None
    reported_on: date | None = None
    done_on: date | None = None
    cancelled_on: date | None = None

    @property
    def name(self) -> Name:
        """One of the standings; finishing on the last day is on time. What asks nobody to act is never overdue."""
        if self.cancelled_on:
            return "cancelled"
        if self.last is None:
            return "done-undated" if self.done_on else "open-undated"
        if self.done_on:
            return "done-on-time" if self.done_on <= self.last else "done-late"
        return "open-overdue" if self.as_of > self.last and self.kind in ACTIONABLE else "open-in-term"

    @property
    def is_open(self) -> bool:
        """Whether it is neither verified as done nor cancelled."""
        return self.done_on is None and self.cancelled_on is None

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
    now = Standing(charge.kind, day, charge.original, charge.original)
    for entry in sorted(counting(entries, day, members), key=Entry.order):
        now = _CHANGES[entry.status](now, entry)
    return now


def counting(entries: Iterable[Entry], day: date, members: Collection[str] = NOBODY) -> list[Entry]:
    """The entries that are true by `day` and concern the whole or one of `members`."""
    return [entry for entry in entries if entry.on <= day and (entry.for_ is None or entry.for_ in members)]


def recorded_by(entries: Iterable[Entry], day: date | None) -> tuple[Entry, ...]:
    """The entries recorded by the end of `day` in Hanoi; all of them for None."""
    return tuple(entry for entry in entries if day is None or entry.recorded_on <= day)


def known_by(entries: Iterable[Entry], day: date | None) -> tuple[Entry, ...]:
    """The entries about one item recorded by the end of `day` in Hanoi, without those withdrawn by then."""
    known = recorded_by(entries, day)
    gone = {entry.entry for entry in known if entry.status == "withdrawn"}
    return tuple(entry for entry in known if entry.id not in gone) if gone else known


def is_one_of(now: Standing, words: Collection[str]) -> bool:
    """Whether one of `words` fits: a standing; `open` or `done` for all of that kind; `reported` for open and claimed.

    No words mean any.
    """
    claimed = "reported" in words and now.is_open and now.reported_on is not None
    return not words or claimed or now.name in words or now.name.partition("-")[0] in words


def most_open(standings: Iterable[Standing]) -> Standing:
    """The one that leaves most to do: an open one before a closed one, then the one whose last day comes first."""
    return min(standings, key=lambda now: (not now.is_open, now.last or date.max, now.name))


def _started(now: Standing, entry: Entry) -> Standing:
    return now._replace(started_on=now.started_on or entry.on)


def _reported(now: Standing, entry: Entry) -> Standing:
    return now._replace(reported_on=now.reported_on or entry.on) if now.is_open else now


def _done(now: Standing, entry: Entry) -> Standing:
    return now._replace(done_on=now.done_on or entry.on)


def _extended(now: Standing, entry: Entry) -> Standing:
    return now._replace(last=entry.new)


def _cancelled(now: Standing, entry: Entry) -> Standing:
    return now._replace(cancelled_on=now.cancelled_on or entry.on)


def _reopened(now: Standing, _: Entry) -> Standing:
    return now._replace(reported_on=None, done_on=None, cancelled_on=None)


def _noted(now: Standing, _: Entry) -> Standing:
    return now


_CHANGES: Mapping[Status, Callable[[Standing, Entry], Standing]] = {
    "started": _started,
    "reported": _reported,
    "done": _done,
    "extended": _extended,
    "cancelled": _cancelled,
    "reopened": _reopened,
    "withdrawn": _noted,
    "note": _noted,
}


def _days_late(last: date | None, until: date) -> int | None:
    return max(0, (until - last).days) if last else None
