"""Which entries about an item count: what `mark` would have refused does not count when it is read either.

Each entry is judged by those that had been recorded before it, in the order of `at`, so that no later entry unmakes an
earlier one. Named by its line and left out are: a day before the conclusion was issued, a day after the one on which it
was recorded, a body that the item does not address, an extension that moves the last day back, a withdrawal of what is
not there, and whatever says of a thing that asks nobody to act more than a note.
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
Addressed = Callable[[], Collection[str]]  # the ids of the bodies that the item addresses, looked up where one asks
ONLY_NOTES = cause("it asks nobody to act, so only notes count there")


class Judged(NamedTuple):
    """The entries about one item, in order, and why some of them do not count."""

    entries: Sequence[Entry]
    refused: Mapping[Entry, str]

    def counted(self, moment: Moment | None = None) -> tuple[Entry, ...]:
        """Those that count and a moment knows (None: all), without those withdrawn by then."""
        return known_by((entry for entry in self.entries if entry not in self.refused), moment)

    def withdrawn(self) -> set[str | None]:
        """The ids of those that have been withdrawn."""
        return {each.entry for each in self.counted() if STATUS[each.status].takes_out}

    def shown(self, moment: Moment | None = None) -> tuple[Entry, ...]:
        """Those that are shown with the item: with them what older journals say of a thing that asks nobody to act."""
        kept = (entry for entry in self.entries if self.refused.get(entry, ONLY_NOTES) == ONLY_NOTES)
        return known_by(kept, moment)


def reaching_nobody(body: str, day: date) -> Collection[str]:
    """The reach of a body where no entry concerns one alone."""
    del body, day
    return NOBODY


def judged(
    charge: Charge, entries: Sequence[Entry], reach: Reach = reaching_nobody, addressed: Addressed | None = None
) -> Judged:
    """The entries about one item, judged; whom it addresses is not judged where nobody can say it."""
    return Judged(entries, refused(charge, entries, reach, addressed))


def refused(
    charge: Charge, entries: Iterable[Entry], reach: Reach = reaching_nobody, addressed: Addressed | None = None
) -> Mapping[Entry, str]:
    """The entries about one item that do not count, each with the reason."""
    found: dict[Entry, str] = {}
    before, whom = _Before(charge, reach), cache(addressed) if addressed else None  # of all entries one look-up
    for entry in sorted(entries, key=lambda each: (each.at, each.order())):
        why = _why(charge, entry, before) or (_concerns_another(entry, reach, whom) if whom and entry.for_ else "")
        if why:
            found[entry] = why
        before.add(entry, counts=not why)
    return found


class _Before:
    """What had been recorded of an item before an entry: every status by id, and the extensions in force.

    The extensions stand in their order for each `for`, so that a long log takes no longer an entry than a short one.
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
        """The last day in force, for whom an extension concerns, when that came to be true; None while undated."""
        members = self._reach(extension.for_, extension.on) if extension.for_ else NOBODY
        others = (self._by_body[body] for body in (None, *members) if body in self._by_body)
        latest = [each[place - 1] for each in others if (place := bisect_right(each, extension.on, key=_ON))]
        return max(latest, key=Entry.order).new if latest else self._original

    def _take_out(self, extension: Entry) -> None:
        among = self._by_body[extension.for_]
        del among[bisect_left(among, extension.order(), key=Entry.order)]


_ON = attrgetter("on")


def _why(charge: Charge, entry: Entry, before: _Before) -> str:
    """Why an entry does not count; nothing where it does."""
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
