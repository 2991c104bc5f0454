"""The dates of a limb: what the reader of deadlines takes each for, and the deadline that its own words set."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from kltrack.dates.deadlines import DeadlineReading, Event, Step, names_meeting, read_deadline
from kltrack.dates.deadlines.moments import Time
from kltrack.dates.deadlines.pieces import pieces
from kltrack.dates.deadlines.reading import Value
from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.laid import Laid
from kltrack.drafting.limbs import Limb
from kltrack.drafting.reaching import reaches
from kltrack.drafting.shown import shown
from kltrack.terms import LanguageCode

_MOST_BEFORE = 8  # words before a limit that its wording may need: "to be completed in 2025"
_NEAR = 3  # words between two phrases that are quoted as one
_COUNTS = ("limit", "event", "target")
_FIGURES = re.compile(r"(?<!\d)\d{1,2}[/-]\d{1,2}[/-]\d{4}(?!\d)")  # also where a page has glued words to a day
_TELLING = frozenset({"day", "period", "months", "stretch"})


class Calendar(NamedTuple):
    """What dates are read against: the day of issue, and the events that may be named."""

    issued: date | None
    events: Sequence[Event]

    def read(self, text: str) -> DeadlineReading:
        """What a text sets as its deadline."""
        return read_deadline(text, self.issued, events=self.events if names_meeting(text) else ())


class Phrase(NamedTuple):
    """A date as printed, from `start` up to `stop` in its paragraph, and what it was taken for; None for nothing."""

    start: int
    stop: int
    text: str
    step: Step | None


class Terms(NamedTuple):
    """The dates of a limb: its reading, and every phrase in it."""

    reading: DeadlineReading
    phrases: tuple[Phrase, ...]

    @property
    def limits(self) -> list[Phrase]:
        """The phrases that set its deadline."""
        return [phrase for phrase in self.phrases if phrase.step and phrase.step.role in _COUNTS]

    @property
    def unread(self) -> list[Phrase]:
        """The phrases that may set one and are not understood."""
        return [phrase for phrase in self.phrases if phrase.step and phrase.step.role == "unread"]


class Stated(NamedTuple):
    """A deadline as a record writes it: the keys, the wording as printed, the day that they mean."""

    keys: Mapping[str, Value]
    wording: str
    last: date | None
    places: frozenset[tuple[int, int]] = (
        frozenset()
    )  # paragraph and first character of the phrases that it was read from


def terms(laid: Laid, limb: Limb, calendar: Calendar) -> Terms:
    """The dates of a limb."""
    text = laid.paragraph.text[limb.start : limb.stop + _closes_bracket(laid, limb)]
    return terms_of(text, limb.start, calendar, [*reaches(text, laid.language)])


def _closes_bracket(laid: Laid, limb: Limb) -> bool:
    """Whether the sign behind a limb closes a bracket in it."""
    text = laid.paragraph.text
    is_open = text.count("(", limb.start, limb.stop) > text.count(")", limb.start, limb.stop)
    return is_open and text[limb.stop : limb.stop + 1] == ")"


def terms_of(text: str, start: int, calendar: Calendar, reached: Sequence[tuple[int, int]] = ()) -> Terms:
    """The dates of a text that begins at `start` of its paragraph; in the places `reached` none is a limit."""
    reading = calendar.read(_without(text, reached))
    told = [phrase for phrase in _told(text, reading.steps) if _tells_day(phrase) and not _is_persons(text, phrase)]
    told += (_reaching(text, first, stop) for first, stop in reached)
    rest: list[Phrase] = []
    for phrase in _named(text, calendar):
        if not any(_overlap(phrase, each) for each in (*told, *rest)):
            rest.append(phrase)
    found = sorted([*told, *rest], key=lambda phrase: phrase.start)
    return Terms(
        reading, tuple(phrase._replace(start=phrase.start + start, stop=phrase.stop + start) for phrase in found)
    )


def _without(text: str, places: Iterable[tuple[int, int]]) -> str:
    """The text with blanks at places."""
    for first, stop in places:
        text = f"{text[:first]}{' ' * (stop - first)}{text[stop:]}"
    return text


def _reaching(text: str, first: int, stop: int) -> Phrase:
    """The words that say how far a plan reaches, which are part of its name."""
    return Phrase(first, stop, text[first:stop], Step("no-deadline", text[first:stop], why="attribute"))


def _told(text: str, steps: Iterable[Step]) -> Iterator[Phrase]:
    """The phrases of the steps, each where it stands."""
    taken: list[tuple[int, int]] = []
    for step in steps:
        place = text.find(step.words)
        while place >= 0 and any(place < stop and start < place + len(step.words) for start, stop in taken):
            place = text.find(step.words, place + 1)
        if place >= 0:
            taken.append((place, place + len(step.words)))
            yield _whole(text, Phrase(place, place + len(step.words), step.words, step))


def _whole(text: str, phrase: Phrase) -> Phrase:
    """An event that is not known with "before the opening of", and with the day that a bracket behind it has."""
    if phrase.step is None or phrase.step.why != "unknown-event":
        return phrase
    before, behind = _EVENT_BEFORE.search(text, 0, phrase.start), _EVENT_BEHIND.match(text, phrase.stop)
    start, stop = before.start() if before else phrase.start, behind.end() if behind else phrase.stop
    return phrase._replace(start=start, stop=stop, text=text[start:stop])


_EVENT_BEFORE = re.compile(r"\b(?:avant|before|prior to|ahead of|trước|d['’]ici)\s+(?:[^\W\d]+[\s'’]+){0,4}$")
_EVENT_BEHIND = re.compile(r"(?:\s+[^\W\d]+){0,4}\s*\([^()]{1,60}\)")


def _named(text: str, calendar: Calendar) -> Iterator[Phrase]:
    """Every day and period that is named."""
    wording = Wording.of(text)
    for piece in pieces(wording, calendar.issued):
        if isinstance(piece, Time) and piece.shape in _TELLING and _is_named(wording, piece):
            start, stop = wording.starts[piece.first], wording.ends[piece.end - 1]
            yield Phrase(start, stop, text[start:stop], None)
    for hit in _FIGURES.finditer(text):
        yield Phrase(hit.start(), hit.end(), hit[0], None)


def dates_of(text: str, language: LanguageCode, calendar: Calendar) -> Iterator[Phrase]:
    """Every date of a text, whatever its sentences are taken for: as it is read, and as its figures show it."""
    yield from _named(text, calendar)
    for start, stop in shown(text, language):
        yield Phrase(start, stop, text[start:stop], None)


def _tells_day(phrase: Phrase) -> bool:
    """Whether a phrase that is no deadline names a time at all: "máy" reads like May."""
    step = phrase.step
    is_word = not re.search(r"[\d\s]", phrase.text)
    return not (is_word and step and step.role in ("no-deadline", "unread") and not phrase.text.istitle())


def _is_persons(text: str, phrase: Phrase) -> bool:
    """Whether a month's name is a person's or a plant's: "Mai Tien Dung", "cây Mai dương"."""
    return phrase.text == "Mai" and text[phrase.stop : phrase.stop + 1] == " " and text[phrase.stop + 1 :][:1].isalpha()


def _is_named(wording: Wording, piece: Time) -> bool:
    """Whether a period is named: a month's name alone has its capital and no other marks, unlike "may" and "máy"."""
    text = wording.quoted(piece.first, piece.end)
    return bool(re.search(r"\d", text)) or piece.end - piece.first > 1 or (text.isascii() and text[0].isupper())


def _overlap(one: Phrase, other: Phrase) -> bool:
    return one.start < other.stop and other.start < one.stop


def stated(text: str, found: Terms, start: int, calendar: Calendar) -> Stated | None:
    """The deadline that a limb sets, with the shortest wording that means the same; None where it sets none."""
    if not found.reading.dated:
        return None
    keys = _keys(found.reading)
    limits = found.limits
    if not limits:
        return Stated(keys, text, found.reading.last)
    first, last = limits[0].start - start, limits[-1].stop - start
    for wording in [_joined(limits), *_longer(text, first, last)]:
        if _keys(calendar.read(wording)) == keys:
            return Stated(keys, wording, found.reading.last)
    return Stated(keys, text[first:last], found.reading.last)


def _keys(reading: DeadlineReading) -> dict[str, Value]:
    return {key: value for key, value in (reading.toml or {}).items() if key != "wording"}


def _joined(limits: Sequence[Phrase]) -> str:
    """The phrases as printed; what stands apart, with an ellipsis between."""
    quoted = limits[0].text
    for left, right in pairwise(limits):
        quoted += f"{' ' if right.start - left.stop <= 1 else ' … '}{right.text}"
    return quoted


def _longer(text: str, first: int, last: int) -> Iterator[str]:
    """The phrase with ever more words before it, then after it."""
    before = [hit.start() for hit in re.finditer(r"\S+", text[:first])]
    for place in before[::-1][:_MOST_BEFORE]:
        yield text[place:last]
    after = [last + hit.end() for hit in re.finditer(r"\S+", text[last:])]
    for place in after[:_MOST_BEFORE]:
        yield text[first:place].rstrip(" ,;.)")


def by_dates(laid: Laid, limb: Limb, calendar: Calendar) -> list[tuple[Limb, Terms]]:
    """The limb with its dates, or its parts where several days each follow their work: "send by D, publish by E"."""
    found = terms(laid, limb, calendar)
    limits = [phrase for phrase in found.phrases if phrase.step and phrase.step.role == "limit"]
    if len({phrase.step.last for phrase in limits if phrase.step}) <= 1 or found.reading.dated:
        return [(limb, found)]
    parts = [(part, terms(laid, part, calendar)) for part in _parted(laid, limb, limits)]
    return parts if all(each.reading.dated for _, each in parts) else [(limb, found)]


def _parted(laid: Laid, limb: Limb, limits: Sequence[Phrase]) -> Iterator[Limb]:
    """The limb cut after each limit but the last, at the sign or the "and" that follows it."""
    text, wording = laid.paragraph.text, laid.wording
    rest = limb
    for phrase, following in pairwise(limits):
        hit = _AFTER_LIMIT.search(text, phrase.stop, following.start)
        if hit is None:
            continue
        place = wording.word_after(hit.end())
        if rest.first < place < rest.end:
            yield rest._replace(end=place, stop=wording.ends[place - 1], opens=False)
            rest = rest._replace(first=place, start=wording.starts[place], label=None, by_comma=True)
    yield rest


_AFTER_LIMIT = re.compile(r"[,;)]\s*(?:and |và |et )?|\s(?:and|và|et)\s")
