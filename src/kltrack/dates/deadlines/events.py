"""Meetings that deadlines wait for: "the 14th plenum", "Kỳ họp thứ 10, Quốc hội khóa XV".

A wording and an event's name are read alike, as what meets, which one and of which term, and compared; so an event is
found under names that nobody wrote down.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple, Protocol

from kltrack.dates.deadlines.wording import Wording, folded


class Names(Protocol):
    """An event's names."""

    def mapping(self) -> Mapping[str, str]:
        """Language → name."""


class Event(Protocol):
    """What is needed of an event; the register's `Event` has all of it."""

    @property
    def id(self) -> str:
        """Its id in the register."""

    @property
    def name(self) -> Names:
        """Its names."""

    @property
    def first(self) -> date | None:
        """Its first day, if known."""

    @property
    def last(self) -> date | None:
        """Its last day, if known."""


class Meeting(NamedTuple):
    """A meeting as named: what meets, its number, and the number of the term where that is said."""

    first: int
    end: int
    what: str
    number: int
    term: int | None
    event: Event | None = None


_ROMAN = {
    word: number for number, word in enumerate(("x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii"), 10)
}
_NUMERAL, _ORDINAL = r"[0-9]{1,2}|x[vi]{0,4}", r"(?:st|nd|rd|th|e|eme)\b"
# What meets → how it is called, after its number and, in Vietnamese, before it.
_AFTER_NUMBER = {
    "plenum": r"(?:(?:party\s+)?central\s+(?:committee\s+)?)?(?:plenum|plenary(?:\s+session)?|conference)\b",
    "session": r"session\b",
    "congress": r"(?:national\s+)?(?:party\s+)?congre(?:ss|s)\b",
}
_BEFORE_NUMBER = {
    "plenum": r"hoi nghi\s+(?:trung uong\s+)?(?:lan\s+thu\s+)?",
    "session": r"ky hop\s+(?:lan\s+)?(?:thu\s+)",
    "congress": r"dai hoi\s+(?:dang\s+)?(?:toan quoc\s+)?(?:lan\s+thu\s+)?",
}
# The term of the body that meets: "of the 15th National Assembly", "Quốc hội khóa XV", "de la XVe législature".
_TERM = (
    r"(?:[\s,]+(?:of|the|party|central|committee|quoc|hoi|ban|chap|hanh|trung|uong|dang|de|la|du|comite|parti))*"
    r"[\s,]+"
    rf"(?:khoa\s+(?P<vi>{_NUMERAL})\b"
    rf"|(?P<western>{_NUMERAL}){_ORDINAL}(?:\s+(?:national assembly|legislature|mandat))?)"
)
_OF_ANOTHER = frozenset({"of", "cua", "du", "de", "hdnd", "hoi"})  # a session of a people's council


def meetings(wording: Wording, events: Iterable[Event]) -> list[Meeting]:
    """Every meeting named in the wording, with the event that it is."""
    if not _hint().search(wording.folded):
        return []
    known = [(event, named) for event in events for named in _meetings_of_event(event)]
    return [_with_event(wording, meeting, known) for meeting in _meetings_named(wording)]


def names_meeting(wording: str) -> bool:
    """Whether a wording may name a meeting, so that events are of use: the quick answer for most wordings."""
    return _hint().search(folded(wording)) is not None


def _with_event(wording: Wording, meeting: Meeting, known: list[tuple[Event, Meeting]]) -> Meeting:
    following = wording.words[meeting.end] if meeting.end < len(wording.words) else ""
    if meeting.what == "session" and meeting.term is None and following in _OF_ANOTHER:
        return meeting
    fitting = {
        event.id: event
        for event, named in known
        if (named.what, named.number) == (meeting.what, meeting.number)
        and (meeting.term == named.term or None in (meeting.term, named.term))
    }
    return meeting._replace(event=next(iter(fitting.values()))) if len(fitting) == 1 else meeting


def _meetings_of_event(event: Event) -> list[Meeting]:
    return [meeting for name in event.name.mapping().values() for meeting in _in_name(name)]


@lru_cache(maxsize=4096)  # every wording that names a meeting is compared with the same events
def _in_name(name: str) -> tuple[Meeting, ...]:
    return tuple(_meetings_named(Wording.of(name)))


def _meetings_named(wording: Wording) -> list[Meeting]:
    found = []
    for hit in _meeting().finditer(wording.folded):
        what, _, side = str(hit.lastgroup).partition("_")
        term = _term().match(wording.folded, hit.end())
        end = wording.word_after(term.end() if term else hit.end())
        number = _number(hit[f"{what}_{side}"])
        found.append(Meeting(wording.word_after(hit.start()), end, what, number, _term_number(term)))
    return found


def _term_number(term: re.Match[str] | None) -> int | None:
    return _number(term["vi"] or term["western"]) if term else None


def _number(text: str) -> int:
    return _ROMAN.get(text) or int(text)


@cache
def _hint() -> re.Pattern[str]:
    return re.compile(r"plen|session|congr|confer|ky hop|hoi nghi|dai hoi")


@cache
def _meeting() -> re.Pattern[str]:
    western = [rf"(?P<{what}_a>{_NUMERAL}){_ORDINAL}\s+{words}" for what, words in _AFTER_NUMBER.items()]
    vietnamese = [rf"{words}(?P<{what}_b>{_NUMERAL})\b" for what, words in _BEFORE_NUMBER.items()]
    return re.compile(rf"\b(?:the\s+)?(?:{'|'.join([*western, *vietnamese])})")


@cache
def _term() -> re.Pattern[str]:
    return re.compile(_TERM)
