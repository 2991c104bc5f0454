"""The dates of a limb: how the reader of deadlines takes each of them, and the deadline that the limb itself sets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from kltrack.bodies.persons import ends_person
from kltrack.dates.deadlines import DeadlineReading, Event, Step, names_meeting, read_deadline
from kltrack.dates.deadlines.moments import Time
from kltrack.dates.deadlines.pieces import pieces
from kltrack.dates.deadlines.reading import Value, Why
from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.deadlines.aims import aims_in, expected_in, hands_in_for, quarters_in, remaining_in, replaced_in
from kltrack.drafting.deadlines.date_spans import date_spans
from kltrack.drafting.deadlines.plan_years import plan_reaches
from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.timewords import time_words
from kltrack.terms import LanguageCode

_MOST_BEFORE = 8  # words before or after a limit that its wording may need: "to be completed in 2025"
_COUNTS = ("limit", "event", "target")
# A day in figures, also where a page has lost the space between a word and the day.
_FIGURES = re.compile(r"(?<!\d)\d{1,2}[/-]\d{1,2}[/-]\d{4}(?!\d)")
_TELLING = frozenset({"day", "period", "months", "stretch"})


class Calendar(NamedTuple):
    """What a reader of dates must know: the day of issue (None if unknown), and the events that may be named."""

    issued: date | None
    events: Sequence[Event]

    def read(self, text: str) -> DeadlineReading:
        """The reading of a text as the wording of a deadline."""
        return read_deadline(text, self.issued, events=self.events if names_meeting(text) else ())


class Phrase(NamedTuple):
    """A date as printed, from `start` up to `stop` in its paragraph; `step`: what it was read as, None for nothing."""

    start: int
    stop: int
    text: str
    step: Step | None


class Aside(NamedTuple):
    """Words of a text, from `first` up to `stop`, with a date that limits no work, and why: how far a plan reaches."""

    first: int
    stop: int
    why: Why


class LimbDates(NamedTuple):
    """The dates of a limb: the reading of its whole text, and each date in it."""

    reading: DeadlineReading
    phrases: tuple[Phrase, ...]

    @property
    def limits(self) -> list[Phrase]:
        """The dates that set the deadline."""
        return [phrase for phrase in self.phrases if phrase.step and phrase.step.role in _COUNTS]

    @property
    def unread(self) -> list[Phrase]:
        """The dates that may set a deadline and are not understood."""
        return [phrase for phrase in self.phrases if phrase.step and phrase.step.role == "unread"]


class StatedDeadline(NamedTuple):
    """A deadline as a record writes it: its keys, its wording as printed, and the last day that they mean.

    `places`: paragraph and first character of each phrase that it was read from.
    """

    keys: Mapping[str, Value]
    wording: str
    last: date | None
    places: frozenset[tuple[int, int]] = frozenset()


def dates_in_limb(laid: ParsedParagraph, limb: Limb, calendar: Calendar) -> LimbDates:
    """The dates of a limb."""
    text = laid.paragraph.text[limb.start : limb.stop + _ends_with_sign(laid, limb)]
    reached = [Aside(first, stop, "attribute") for first, stop in plan_reaches(text, laid.language)]
    reached += [Aside(first, stop, "scope") for first, stop in quarters_in(text)]
    found = dates_in_text(text, limb.start, calendar, reached)
    aside = [*_dates_of_aims(text, found, [*aims_in(laid, limb)], limb.start)]
    for first, stop in (*expected_in(text), *replaced_in(text), *remaining_in(text)):
        inside = [phrase for phrase in found.phrases if first <= phrase.start - limb.start < stop]
        aside += (Aside(each.start - limb.start, each.stop - limb.start, "scope") for each in inside)
    return dates_in_text(text, limb.start, calendar, [*reached, *aside]) if aside else found


def _dates_of_aims(text: str, found: LimbDates, aims: Sequence[tuple[int, int]], start: int) -> Iterator[Aside]:
    """The dates of what the work is for, where the work has a day of its own, or they are only a year or an event.

    An event at which the work itself is to be handed in, "to submit it at the 10th session", may limit it all the same.
    """
    aimed = [phrase for phrase in found.phrases if any(first <= phrase.start < stop for first, stop in aims)]
    has_own = any(phrase not in aimed for phrase in found.limits)
    for phrase in aimed:
        is_event = phrase.step is not None and phrase.step.role == "event"  # "kỳ họp thứ 10" has a figure and no day
        is_day = re.search(r"(?<!\d)\d{1,2}(?!\d)", phrase.text) and not is_event
        is_day = is_day or (is_event and hands_in_for(text, phrase.start - start))
        if phrase.step and phrase.step.role in (*_COUNTS, "unread") and (has_own or not is_day):
            yield Aside(phrase.start - start, phrase.stop - start, "scope")


def _ends_with_sign(laid: ParsedParagraph, limb: Limb) -> bool:
    """Whether the sign behind a limb belongs to it: it closes a bracket, or makes its last number a percentage."""
    text = laid.paragraph.text
    is_open = text.count("(", limb.start, limb.stop) > text.count(")", limb.start, limb.stop)
    return text[limb.stop : limb.stop + 1] == "%" or (is_open and text[limb.stop : limb.stop + 1] == ")")


def dates_in_text(text: str, start: int, calendar: Calendar, asides: Sequence[Aside] = ()) -> LimbDates:
    """The dates of a text that begins at `start` of its paragraph; no date in one of the `asides` is a limit."""
    printed, text = text, _PERCENT.sub(lambda hit: "x" * len(hit[0]), text)  # "reduce by 5%" names no day
    reading = calendar.read(_with_blanks(text, asides))
    read_phrases = [
        phrase._replace(text=printed[phrase.start : phrase.stop])
        for phrase in _phrases_of_steps(text, reading.steps)
        if _tells_day(phrase) and not _is_other_name(text, phrase)
    ]
    read_phrases += (_aside_phrase(text, each) for each in asides)
    rest: list[Phrase] = []
    for phrase in _named_dates(text, calendar):
        if not any(_overlap(phrase, each) for each in (*read_phrases, *rest)):
            rest.append(phrase)
    found = _with_seconds(text, sorted([*read_phrases, *rest], key=lambda phrase: phrase.start))
    return LimbDates(
        reading, tuple(phrase._replace(start=phrase.start + start, stop=phrase.stop + start) for phrase in found)
    )


def _with_seconds(text: str, found: Sequence[Phrase]) -> Iterator[Phrase]:
    """The dates of a text; one that an "and" joins to a limit that is not understood is no more understood than it."""
    before: Phrase | None = None
    for phrase in found:
        is_unread = before is not None and before.step is not None and before.step.role == "unread"
        joins = before and is_unread and _AND.fullmatch(text, before.stop, phrase.start)
        before = phrase._replace(step=before.step) if before and joins else phrase
        yield before


_AND = re.compile(r",? (?:and|và|et) (?:the |ngày |le )?")
_PERCENT = re.compile(r"(?<![\d/])\d+(?:[.,]\d+)?\s?(?:%|per ?cent\b|pour cent\b|phần trăm\b)")


def _with_blanks(text: str, asides: Iterable[Aside]) -> str:
    """The text with spaces in place of the asides."""
    for first, stop, _ in asides:
        text = f"{text[:first]}{' ' * (stop - first)}{text[stop:]}"
    return text


def _aside_phrase(text: str, aside: Aside) -> Phrase:
    """The words of an aside, as a date that sets no deadline."""
    words = text[aside.first : aside.stop]
    return Phrase(aside.first, aside.stop, words, Step("no-deadline", words, why=aside.why))


def _phrases_of_steps(text: str, steps: Iterable[Step]) -> Iterator[Phrase]:
    """A phrase for each step of a reading, at the place where its words stand."""
    taken: list[tuple[int, int]] = []
    for step in steps:
        place = text.find(step.words)
        while place >= 0 and any(place < stop and start < place + len(step.words) for start, stop in taken):
            place = text.find(step.words, place + 1)
        if place >= 0:
            taken.append((place, place + len(step.words)))
            yield _with_surroundings(text, _uncut(text, Phrase(place, place + len(step.words), step.words, step)))


def _uncut(text: str, phrase: Phrase) -> Phrase:
    """A phrase with the bracket that it opens closed, and without the "s" of whose something is."""
    cut = 2 if phrase.text.startswith("s ") and text[phrase.start - 1 : phrase.start] in ("'", "’") else 0
    is_open = phrase.text.count("(") > phrase.text.count(")") and text[phrase.stop : phrase.stop + 1] == ")"
    start, stop = phrase.start + cut, phrase.stop + is_open
    return phrase._replace(start=start, stop=stop, text=text[start:stop])


def _with_surroundings(text: str, phrase: Phrase) -> Phrase:
    """A phrase; an unknown event with the "before the opening of" before it, and the day in brackets behind it."""
    if phrase.step is None or phrase.step.why != "unknown-event":
        return phrase
    before, behind = _EVENT_BEFORE.search(text, 0, phrase.start), _EVENT_BEHIND.match(text, phrase.stop)
    start, stop = before.start() if before else phrase.start, behind.end() if behind else phrase.stop
    return phrase._replace(start=start, stop=stop, text=text[start:stop])


_EVENT_BEFORE = re.compile(r"\b(?:avant|before|prior to|ahead of|trước|d['’]ici)\s+(?:[^\W\d]+[\s'’]+){0,4}$")
_EVENT_BEHIND = re.compile(r"(?:\s+[^\W\d]+){0,4}\s*\([^()]{1,60}\)")


def _named_dates(text: str, calendar: Calendar) -> Iterator[Phrase]:
    """Every day and period that a text names."""
    wording = Wording.of(text)
    for piece in pieces(wording, calendar.issued):
        if isinstance(piece, Time) and piece.shape in _TELLING and _is_named(wording, piece):
            start, stop = wording.starts[piece.first], wording.ends[piece.end - 1]
            named = Phrase(start, stop, text[start:stop], None)
            if not _is_other_name(text, named):
                yield named
    for hit in _FIGURES.finditer(text):
        yield Phrase(hit.start(), hit.end(), hit[0], None)


def every_date_in(text: str, language: LanguageCode, calendar: Calendar) -> Iterator[Phrase]:
    """Every date of a text, whatever its sentences mean: those that can be read, look like dates or tell a time."""
    yield from _named_dates(text, calendar)
    for start, stop in date_spans(text, language):
        yield Phrase(start, stop, text[start:stop], None)
    for told in time_words(text, language):
        yield Phrase(told.start, told.stop, text[told.start : told.stop], told.step(text))


def _tells_day(phrase: Phrase) -> bool:
    """Whether a phrase names a time at all: "máy" reads like May."""
    step = phrase.step
    is_word = not re.search(r"[\d\s]", phrase.text)
    return not (is_word and step and step.role in ("no-deadline", "unread") and not phrase.text.istitle())


def _is_other_name(text: str, phrase: Phrase) -> bool:
    """Whether a month's name belongs to a person or a plant: "Mai Tien Dung", "Trần Thị Mai", "cây Mai dương"."""
    if phrase.text != "Mai":
        return _is_ordinal(text, phrase)
    wording = Wording.of(text[: phrase.stop])
    goes_on = text[phrase.stop : phrase.stop + 1] == " " and text[phrase.stop + 1 :][:1].isalpha()
    return goes_on or ends_person(wording, len(wording.words) - 1)


def _is_ordinal(text: str, phrase: Phrase) -> bool:
    """Whether `thứ hai` is "second" and not Monday: `Thứ hai là`, `phiên họp thứ hai`; not `sáng thứ hai tuần này`."""
    if _ORDINAL.fullmatch(phrase.text) is None:
        return False
    return not _WEEKDAY_BEFORE.search(text[: phrase.start]) and not _WEEKDAY_BEHIND.match(text, phrase.stop)


_ORDINAL = re.compile(r"thứ (?:hai|ba|tư|năm|sáu|bảy)", re.IGNORECASE)
_WEEKDAY_BEFORE = re.compile(
    r"\b(?:sáng|trưa|chiều|tối|đêm|ngày|hôm|vào|trước|từ|đến|hết|mỗi|hằng|hàng|và|nhất|sau)(?: ngày)? $", re.IGNORECASE
)
_WEEKDAY_BEHIND = re.compile(r",? ?(?:\(|ngày|tuần|hằng|hàng|này|tới|sau|trước|và thứ|đến thứ|\d)")


def _is_named(wording: Wording, piece: Time) -> bool:
    """Whether words really name a period: a month alone needs a capital and plain letters, unlike "may" and "máy"."""
    text = wording.quoted(piece.first, piece.end)
    return bool(re.search(r"\d", text)) or piece.end - piece.first > 1 or (text.isascii() and text[0].isupper())


def _overlap(one: Phrase, other: Phrase) -> bool:
    return one.start < other.stop and other.start < one.stop


def deadline_of_limb(text: str, found: LimbDates, start: int, calendar: Calendar) -> StatedDeadline | None:
    """The deadline that a limb sets, with the shortest wording that means the same; None where it sets none."""
    if not found.reading.dated:
        return None
    keys = _keys(found.reading)
    limits = found.limits
    if not limits:
        return StatedDeadline(keys, text, found.reading.last)
    first, last = limits[0].start - start, limits[-1].stop - start
    for wording in [_quote_together(limits), *_longer_wordings(text, first, last)]:
        if _keys(calendar.read(wording)) == keys:
            return StatedDeadline(keys, wording, found.reading.last)
    return StatedDeadline(keys, text[first:last], found.reading.last)


def _keys(reading: DeadlineReading) -> dict[str, Value]:
    return {key: value for key, value in (reading.toml or {}).items() if key != "wording"}


def _quote_together(limits: Sequence[Phrase]) -> str:
    """The phrases as printed, with an ellipsis between those that do not touch."""
    quoted = limits[0].text
    for left, right in pairwise(limits):
        quoted += f"{' ' if right.start - left.stop <= 1 else ' … '}{right.text}"
    return quoted


def _longer_wordings(text: str, first: int, last: int) -> Iterator[str]:
    """The text from `first` up to `last` with ever more words before it, then with ever more words after it."""
    before = [hit.start() for hit in re.finditer(r"\S+", text[:first])]
    for place in before[::-1][:_MOST_BEFORE]:
        yield text[place:last]
    after = [last + hit.end() for hit in re.finditer(r"\S+", text[last:])]
    for place in after[:_MOST_BEFORE]:
        yield text[first:place].rstrip(" ,;.)")


def by_dates(laid: ParsedParagraph, limb: Limb, calendar: Calendar) -> list[tuple[Limb, LimbDates]]:
    """The limb with its dates; cut into parts where each part has its own day: "send by D, publish by E".

    A part may have a date that is not understood: "issue it before 25 November and the plan in early December".
    """
    found = dates_in_limb(laid, limb, calendar)
    limits = [phrase for phrase in found.phrases if phrase.step and phrase.step.role in ("limit", "unread")]
    if len({phrase.step.last for phrase in limits if phrase.step}) <= 1 or found.reading.dated:
        return [(limb, found)]
    parts = [(part, dates_in_limb(laid, part, calendar)) for part in _cut_after_limits(laid, limb, limits)]
    return parts if all(each.reading.dated or each.unread for _, each in parts) else [(limb, found)]


def _cut_after_limits(laid: ParsedParagraph, limb: Limb, limits: Sequence[Phrase]) -> Iterator[Limb]:
    """The limb cut after each limit but the last, at the sign or the "and" that follows it."""
    text, wording = laid.paragraph.text, laid.wording
    rest = limb
    for phrase, following in pairwise(limits):
        signs = [*_AFTER_LIMIT.finditer(text, phrase.stop, following.start)]
        is_limit = phrase.step is not None and phrase.step.role == "limit"
        if is_limit and _stands_before_work(laid, rest, phrase):
            signs = [
                hit
                for hit in signs
                if hit.start() > phrase.stop and _begins_other(laid, wording.word_after(hit.end()), following)
            ]
        place = wording.word_after(signs[0].end()) if signs else rest.end
        if rest.first < place < rest.end:
            yield rest._replace(end=place, stop=wording.ends[place - 1], opens=False)
            rest = rest._replace(first=place, start=wording.starts[place], label=None, by_comma=True)
    yield rest


def _stands_before_work(laid: ParsedParagraph, limb: Limb, phrase: Phrase) -> bool:
    """Whether a limit stands before its work, at the head or behind who is asked: `Before 5 May, report on it`."""
    first = laid.wording.word_after(phrase.start)
    if first == limb.first:
        return True
    is_behind_name = any(name.end == first for name in laid.names.values())
    works = laid.has(laid.wording.word_after(phrase.stop), "do")
    return is_behind_name and works and laid.paragraph.text[phrase.stop : phrase.stop + 1] == ","


def _begins_other(laid: ParsedParagraph, place: int, limit: Phrase) -> bool:
    """Whether other work begins at a word, or its limit."""
    return laid.has(place, "do", "how", "direct") or laid.wording.starts[place] == limit.start


_AFTER_LIMIT = re.compile(r"[,;)]\s*(?:and |và |et )?|\s(?:and|và|et)\s")
