"""Which entries about an item count. What `mark` would have refused does not count when a journal is read either.

Each entry is judged by the entries that had been recorded before it, in the order of `at`, so that a later entry never
invalidates an earlier one. An entry does not count, and is reported with its line, if its day lies before the
conclusion was issued or after the day on which it was recorded, if it names a body that the item does not address,
extends to an earlier last day, or withdraws an entry that is not there; and if it says more than a note about a thing
that asks nobody to act.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from operator import attrgetter

from kltrack.causes import cause
from kltrack.journal.entries import Entry
from kltrack.standing import ACTIONABLE, NOBODY, Charge, Moment, known_by
from kltrack.terms import STATUS, StatusWord
from kltrack.tuples import NamedTuple

Reach = Callable[[str, date], Collection[str]]  # (body, day) → the ids for which an entry's `for` counts
Addressed = Callable[[], Collection[str]]  # the ids of the bodies that the item addresses, looked up when needed
ONLY_NOTES = cause("it asks nobody to act, so only notes count there")


class JudgedEntries(NamedTuple):
    """The entries about one item, in order, and why some of them do not count."""

    entries: Sequence[Entry]
    refused: Mapping[Entry, str]

    def counted(self, moment: Moment | None = None) -> tuple[Entry, ...]:
        """The entries that count and that a moment knows (None: all), without those withdrawn by then."""
        return known_by((entry for entry in self.entries if entry not in self.refused), moment)

    def withdrawn_ids(self) -> set[str | None]:
        """The ids of the entries that have been withdrawn."""
        return {each.entry for each in self.counted() if STATUS[each.status].takes_out}

    def to_show(self, moment: Moment | None = None) -> tuple[Entry, ...]:
        """The entries shown with the item: those that count, and those refused only because it asks nobody to act."""
        kept = (entry for entry in self.entries if self.refused.get(entry, ONLY_NOTES) == ONLY_NOTES)
        return known_by(kept, moment)


def reaching_nobody(body: str, day: date) -> Collection[str]:
    """The `Reach` to use where no entry has a `for`: it reaches nobody."""
    del body, day
    return NOBODY


def judge_entries(
    charge: Charge, entries: Sequence[Entry], reach: Reach = reaching_nobody, addressed: Addressed | None = None
) -> JudgedEntries:
    """Judge the entries about one item. Without `addressed` a `for` may name any body."""
    return JudgedEntries(entries, refused_entries(charge, entries, reach, addressed))


def refused_entries(
    charge: Charge, entries: Iterable[Entry], reach: Reach = reaching_nobody, addressed: Addressed | None = None
) -> Mapping[Entry, str]:
    """The entries about one item that do not count, each with the reason."""
    reasons: dict[Entry, str] = {}
    before = _EarlierEntries(charge, reach)
    whom = cache(addressed) if addressed else None  # looked up once for all entries
    for entry in sorted(entries, key=lambda each: (each.at, each.order())):
        why = _why(charge, entry, before) or (_concerns_another(entry, reach, whom) if whom and entry.for_ else "")
        if why:
            reasons[entry] = why
        before.add(entry, counts=not why)
    return reasons


class _EarlierEntries:
    """What had been recorded about an item before an entry: every status by id, and the extensions in force.

    The extensions for each `for` are kept sorted, so that judging an entry takes no longer in a long log.
    """

    def __init__(self, charge: Charge, reach: Reach) -> None:
        self._original, self._reach = charge.original, reach
        self.statuses: dict[str, StatusWord] = {}
        self._by_id: dict[str, Entry] = {}
        self._by_body: dict[str | None, list[Entry]] = {}

    def add(self, entry: Entry, counts: bool) -> None:
        self.statuses[entry.id] = entry.status
        if counts and entry.new:
            self._by_id[entry.id] = entry
            insort(self._by_body.setdefault(entry.for_, []), entry, key=Entry.order)
        if counts and (mistaken := self._by_id.pop(entry.entry or "", None)):
            self._take_out(mistaken)

    def last(self, extension: Entry) -> date | None:
        """The last day that was in force on the day of an extension, for those it concerns; None while undated."""
        members = self._reach(extension.for_, extension.on) if extension.for_ else NOBODY
        others = (self._by_body[body] for body in (None, *members) if body in self._by_body)
        latest = [each[place - 1] for each in others if (place := bisect_right(each, extension.on, key=_ON))]
        return max(latest, key=Entry.order).new if latest else self._original

    def _take_out(self, extension: Entry) -> None:
        among = self._by_body[extension.for_]
        del among[bisect_left(among, extension.order(), key=Entry.order)]


_ON = attrgetter("on")


def _why(charge: Charge, entry: Entry, before: _EarlierEntries) -> str:
    """Why an entry does not count; empty where it does."""
    if charge.kind not in ACTIONABLE and entry.status != "note":
        return ONLY_NOTES
    if entry.on < charge.issued:
        return cause("on lies before the conclusion was issued, on {issued}", issued=charge.issued)
    if entry.on > entry.recorded_on:
        return cause("on lies after the day on which it was recorded, {day}", day=entry.recorded_on)
    if entry.new:
        return _backwards(charge, entry.new, before.last(entry))
    return _withdraws_nothing(entry, before.statuses) if STATUS[entry.status].takes_out else ""


def _concerns_another(entry: Entry, reach: Reach, addressed: Addressed) -> str:
    """Why an entry for a body that the item does not address, or for what is no body, does not count."""
    body = entry.for_ or ""
    reached = {one for day in (entry.on, entry.recorded_on) for one in reach(body, day)}
    if not reached:
        return cause('for = "{body}" is the id of no body; kltrack bodies lists them', body=body)
    if reached.isdisjoint(addressed()):
        return cause('for = "{body}" is addressed neither by name nor through a group', body=body)
    return ""


def _backwards(charge: Charge, new: date, last: date | None) -> str:
    if last and new < last:
        return cause("new lies before {last}, the last day then in force; an extension moves it on", last=last)
    if new < charge.issued:
        return cause("new lies before the conclusion was issued, on {issued}", issued=charge.issued)
    return ""


def _withdraws_nothing(entry: Entry, statuses: Mapping[str, StatusWord]) -> str:
    if not entry.entry:
        return cause('withdrawn takes out the entry that entry = "<id>" names; it names none')
    status = statuses.get(entry.entry)
    if status and not STATUS[status].takes_out:
        return ""
    return cause(
        '"{entry}" is no entry about {id} that was recorded before it and can be withdrawn',
        entry=entry.entry,
        id=entry.assignment,
    )
