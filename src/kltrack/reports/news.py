"""Which entries about an item are news: what they say is still so, and nothing said it before."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime

from kltrack.journal import Entry
from kltrack.terms import STATUS, StatusWord

_Moment = tuple[date, datetime, str]
_Key = tuple[StatusWord, str | None]


class Entries:
    """The entries about one item, in which looking for what stands before or after one takes no reading of all.

    `told` are the ids of those that earlier digests held.
    """

    def __init__(self, entries: Iterable[Entry], told: Collection[str]) -> None:
        self._every: dict[_Key, list[_Moment]] = {}
        self._told: dict[_Key, list[_Moment]] = {}
        self._of_status: dict[StatusWord, list[_Moment]] = {}
        for moment, entry in sorted((_moment(entry), entry) for entry in entries):
            key = entry.status, entry.for_
            self._every.setdefault(key, []).append(moment)
            self._of_status.setdefault(entry.status, []).append(moment)
            if entry.id in told:
                self._told.setdefault(key, []).append(moment)

    def is_news(self, entry: Entry) -> bool:
        """Whether what an entry says is still so, and no other one said it before, or in an earlier digest."""
        return self._holds(entry) and all(self._is_taken_back(entry, other) for other in self._said_before(entry))

    def _holds(self, entry: Entry) -> bool:
        """Whether no later one, for the same member or the whole, has ended what an entry says."""
        own = _moment(entry)
        later = (self._every.get(key) for status in STATUS[entry.status].undone_by for key in _keys(status, entry.for_))
        return not any(moments and moments[-1] > own for moments in later)

    def _said_before(self, entry: Entry) -> Iterator[_Moment]:
        """Of those that say the same, where saying it again changes nothing, the nearest before and after it.

        After it only what was told already counts.
        """
        if not STATUS[entry.status].closes:
            return
        own = _moment(entry)
        for key in _keys(entry.status, entry.for_):
            every, told = self._every.get(key, []), self._told.get(key, [])
            if before := bisect_left(every, own):
                yield every[before - 1]
            if (after := bisect_right(told, own)) < len(told):
                yield told[after]

    def _is_taken_back(self, entry: Entry, other: _Moment) -> bool:
        """Whether something between two that say the same ended what the first of them says."""
        first, last = sorted((_moment(entry), other))
        return any(
            bisect_right(moments, first) < bisect_left(moments, last)
            for status in STATUS[entry.status].undone_by
            for moments in (self._of_status.get(status, []),)
        )


def _keys(status: StatusWord, member: str | None) -> Iterable[_Key]:
    return dict.fromkeys([(status, None), (status, member)])


def _moment(entry: Entry) -> _Moment:
    return entry.on, entry.at, entry.id
