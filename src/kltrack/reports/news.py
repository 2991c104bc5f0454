"""Which entries about an item are news: those that still hold, and say what no other said before."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime

from kltrack.journal import Entry
from kltrack.terms import STATUS, StatusWord

_Moment = tuple[date, datetime, str]
_Key = tuple[StatusWord, str | None]


class Entries:
    """The entries about one item, ordered so that the neighbours of an entry are found without reading all of them.

    `reported` are the ids of those that earlier digests held.
    """

    def __init__(self, entries: Iterable[Entry], reported: Collection[str]) -> None:
        self._every: dict[_Key, list[_Moment]] = {}
        self._reported: dict[_Key, list[_Moment]] = {}
        self._of_status: dict[StatusWord, list[_Moment]] = {}
        for moment, entry in sorted((_moment(entry), entry) for entry in entries):
            key = entry.status, entry.for_
            self._every.setdefault(key, []).append(moment)
            self._of_status.setdefault(entry.status, []).append(moment)
            if entry.id in reported:
                self._reported.setdefault(key, []).append(moment)

    def is_news(self, entry: Entry) -> bool:
        """Whether an entry still holds, and no other entry said the same before it or in an earlier digest."""
        return self._holds(entry) and all(self._is_taken_back(entry, other) for other in self._nearest_alike(entry))

    def _holds(self, entry: Entry) -> bool:
        """Whether no later entry, for the same member or the whole, undoes what this one says."""
        own = _moment(entry)
        later = (self._every.get(key) for status in STATUS[entry.status].undone_by for key in _keys(status, entry.for_))
        return not any(moments and moments[-1] > own for moments in later)

    def _nearest_alike(self, entry: Entry) -> Iterator[_Moment]:
        """The nearest entries before and after this one that say the same; none where repeating it changes something.

        After it, only entries that earlier digests held count.
        """
        if not STATUS[entry.status].closes:
            return
        own = _moment(entry)
        for key in _keys(entry.status, entry.for_):
            every, reported = self._every.get(key, []), self._reported.get(key, [])
            if before := bisect_left(every, own):
                yield every[before - 1]
            if (after := bisect_right(reported, own)) < len(reported):
                yield reported[after]

    def _is_taken_back(self, entry: Entry, other: _Moment) -> bool:
        """Whether an entry between two that say the same undoes the first of them."""
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
