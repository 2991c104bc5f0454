"""What of a text is in no record: dates, bodies without a role, names and documents that nobody knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kltrack.drafting.citing import Citation
from kltrack.drafting.doubts import why_no_deadline
from kltrack.drafting.drafted import AlsoNamed, LeftDate, UnknownDocument, UnknownName, place_of
from kltrack.drafting.governing import Calendar, Phrase, dates_of
from kltrack.drafting.heading import Heading
from kltrack.drafting.labels import label_at
from kltrack.drafting.laid import Laid
from kltrack.drafting.naming import UNLISTED, Name
from kltrack.drafting.record import Record, named_in


def unplaced_in(
    phrases: Sequence[tuple[int, Phrase]], laid: Sequence[Laid], records: Sequence[Record], calendar: Calendar
) -> Iterator[LeftDate]:
    """The dates from which no record has its deadline, each with why.

    Whatever the rules have made of the text, each paragraph is looked through once more: a date that they have passed
    over is among these too.
    """
    written = {place: record.stated.wording for record in records if record.stated for place in record.stated.places}
    for index, each in enumerate(laid):
        told = [phrase for place, phrase in phrases if place == index]
        left = [phrase for phrase in told if not _is_written(phrase, written.get((index, phrase.start)))]
        left = [phrase for phrase in left if not _is_asked(phrase, index, records)]
        left += _passed_over(each, told, calendar)
        for phrase in sorted(left, key=lambda phrase: phrase.start):
            place = place_of(each.paragraph, phrase.start, phrase.stop)
            yield LeftDate(place, phrase.text, why_no_deadline(phrase))


def _is_asked(phrase: Phrase, paragraph: int, records: Iterable[Record]) -> bool:
    """Whether a record has a limit as its wording alone, and asks of which year it is."""
    is_limit = phrase.step is not None and phrase.step.role != "unread"
    return is_limit and any(
        record.paragraph == paragraph and record.start <= phrase.start < record.stop and record.urgency == phrase.text
        for record in records
    )


def _is_written(phrase: Phrase, wording: str | None) -> bool:
    """Whether a record's wording has a date with all its figures."""
    return wording is not None and {*_FIGURES.findall(phrase.text)} <= {*_FIGURES.findall(wording)}


_FIGURES = re.compile(r"\d+")


def _passed_over(laid: Laid, told: Iterable[Phrase], calendar: Calendar) -> Iterator[Phrase]:
    """The dates of a paragraph that none of the phrases told of holds, each once."""
    label = label_at(laid.paragraph.text)
    held = [(0, label.length if label else 0), *((phrase.start, phrase.stop) for phrase in told)]
    for phrase in dates_of(laid.paragraph.text, laid.language, calendar):
        if not _is_inside(phrase, held):
            held.append((phrase.start, phrase.stop))
            yield phrase


def _is_inside(phrase: Phrase, held: Iterable[tuple[int, int]]) -> bool:
    """Whether all the figures of a date, or else all of it, stand in what has been told already."""
    figures = [hit.span() for hit in _FIGURES.finditer(phrase.text)] or [(0, len(phrase.text))]
    return all(any(start <= phrase.start + first < stop for start, stop in held) for first, _ in figures)


def also_named_in(laid: Sequence[Laid], records: Sequence[Record], blocks: Sequence[int]) -> Iterator[AlsoNamed]:
    """The bodies that are named in a paragraph and have no role in a record of its block."""
    found: dict[str, list[tuple[str, int]]] = {}
    for index, each in enumerate(laid):
        here = [record for record in records if record.block == blocks[index] or record.paragraph == index]
        known = {name.bodies[0] for record in here for name in named_in(record)}
        for name in _every_name(each):
            number = each.paragraph.line_at(each.wording.starts[name.first]).number
            for body in {*name.bodies} - known - {UNLISTED}:
                found.setdefault(body, []).append((name.text, number))
    for body, places in found.items():
        yield AlsoNamed(body, places[0][0], tuple(dict.fromkeys(number for _, number in places)))


def _every_name(laid: Laid) -> Iterator[Name]:
    """Every name of a paragraph: also one that the reading has taken for nothing, unless for a part of another."""
    read = [name for name in (*laid.names.values(), *laid.offices) if name.is_listed]
    yield from read
    for name in laid.mentioned:
        if not any(one.first < name.end and name.first < one.end for one in read):
            yield name


def unknown_in(laid: Sequence[Laid], records: Sequence[Record]) -> Iterator[UnknownName]:
    """The names in roles that no body of the directory has, each once."""
    seen = set()
    for record in records:
        for each in (record.lead, record.implementing, record.coordinating):
            for name in each.unknown:
                if name.casefold() not in seen:
                    seen.add(name.casefold())
                    yield UnknownName(name, laid[record.paragraph].paragraph.number)


def documents_in(
    laid: Sequence[Laid], cited: Sequence[Sequence[Citation]], records: Sequence[Record], heading: Heading
) -> Iterator[UnknownDocument]:
    """The documents that records cite and nobody knows, each once."""
    del laid
    seen = {heading.number}
    for record in records:
        for each in cited[record.paragraph]:
            inside = record.start <= each.start < record.stop
            if inside and each.is_whole and not each.known and each.number not in seen:
                seen.add(each.number)
                yield UnknownDocument(each.number, each.type, each.issued)
