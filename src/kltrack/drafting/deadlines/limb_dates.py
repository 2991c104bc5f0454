"""The dates of a limb: how the reader of deadlines takes each of them, and which say something else than a limit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kltrack.dates.deadlines import Step
from kltrack.dates.deadlines.reading import Why
from kltrack.drafting.deadlines.aims import aims_in, expected_in, hands_in_for, quarters_in, remaining_in, replaced_in
from kltrack.drafting.deadlines.missed import missed_in
from kltrack.drafting.deadlines.named_dates import is_other_name, named_dates, tells_day
from kltrack.drafting.deadlines.phrases import COUNTS, Aside, Calendar, LimbDates, Phrase
from kltrack.drafting.deadlines.plan_years import plan_reaches
from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph


def dates_in_limb(laid: ParsedParagraph, limb: Limb, calendar: Calendar) -> LimbDates:
    """The dates of a limb."""
    text = laid.paragraph.text[limb.start : limb.stop + _ends_with_sign(laid, limb)]
    reached = [Aside(first, stop, "attribute") for first, stop in plan_reaches(text, laid.language)]
    reached += [Aside(first, stop, "scope") for first, stop in quarters_in(text)]
    found = dates_in_text(text, limb.start, calendar, reached)
    aside = [*_dates_of_aims(text, found, [*aims_in(laid, limb)], limb.start)]
    for first, stop in (*expected_in(text), *replaced_in(text), *remaining_in(text)):
        aside += _dates_inside(found, first + limb.start, stop + limb.start, "scope", limb)
    for first, stop, is_sure in missed_in(text, laid.language):
        told = _dates_inside(found, first + limb.start, stop + limb.start, "told-as-done", limb)
        aside += told if is_sure else (each for each in told if not _is_to_come(found, each, limb, calendar))
    return dates_in_text(text, limb.start, calendar, [*reached, *aside]) if aside else found


def _is_to_come(found: LimbDates, aside: Aside, limb: Limb, calendar: Calendar) -> bool:
    """Whether a date lies behind the day of issue."""
    step = next((each.step for each in found.phrases if each.start == aside.first + limb.start), None)
    return bool(step and step.last and calendar.issued and step.last >= calendar.issued)


def _dates_inside(found: LimbDates, first: int, stop: int, why: Why, limb: Limb) -> Iterator[Aside]:
    """The dates from a place of the paragraph up to another, as dates that limit no work."""
    for phrase in found.phrases:
        if first <= phrase.start < stop:
            yield Aside(phrase.start - limb.start, phrase.stop - limb.start, why)


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
        if phrase.step and phrase.step.role in (*COUNTS, "unread") and (has_own or not is_day):
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
        if tells_day(phrase) and not is_other_name(text, phrase)
    ]
    read_phrases += (_aside_phrase(text, each) for each in asides)
    rest: list[Phrase] = []
    for phrase in named_dates(text, calendar):
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
    """A phrase with the "next" behind it, or the rest of a misprinted day.

    An unknown event has the "before the opening of" before it, and the day in brackets behind it.
    """
    if phrase.step is None or phrase.step.why != "unknown-event":
        behind = (_REST if phrase.step and phrase.step.role == "unread" else NEXT).match(text, phrase.stop)
        stop = behind.end() if behind else phrase.stop
        return phrase._replace(stop=stop, text=text[phrase.start : stop])
    before, behind = _EVENT_BEFORE.search(text, 0, phrase.start), _EVENT_BEHIND.match(text, phrase.stop)
    start, stop = before.start() if before else phrase.start, behind.end() if behind else phrase.stop
    return phrase._replace(start=start, stop=stop, text=text[start:stop])


# What says which month is meant: `trong tháng 8 tới`, `trước ngày 30/7 tới đây`, "au 3e trimestre de l'année".
NEXT = re.compile(r" (?:tới đây|sắp tới|tới|này)(?=[,;.:)]|$)|(?<=trimestre) de l['’]année(?! \w)", re.IGNORECASE)
_REST = re.compile(rf"(?<=\d)(?:[./-]\d+)+(?!\w)|{NEXT.pattern}", re.IGNORECASE)
_EVENT_BEFORE = re.compile(r"\b(?:avant|before|prior to|ahead of|trước|d['’]ici)\s+(?:[^\W\d]+[\s'’]+){0,4}$")
_EVENT_BEHIND = re.compile(r"(?:\s+[^\W\d]+){0,4}\s*\([^()]{1,60}\)")


def _overlap(one: Phrase, other: Phrase) -> bool:
    return one.start < other.stop and other.start < one.stop
