"""What a text has and no record: dates, and bodies without a role; and what the register lacks: names and documents."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kltrack.drafting.deadlines.named_dates import every_date_in
from kltrack.drafting.deadlines.phrases import Calendar, Phrase
from kltrack.drafting.directives.record import Record, named_in
from kltrack.drafting.document.citing import Citation
from kltrack.drafting.document.heading import Heading
from kltrack.drafting.drafted import AlsoNamed, LeftDate, UnknownDocument, UnknownName, place_of
from kltrack.drafting.names.misread_names import is_person_or_other_place
from kltrack.drafting.names.naming import UNLISTED, Name
from kltrack.drafting.names.own_names import TODO
from kltrack.drafting.records.doubting import had_just_passed
from kltrack.drafting.records.doubts import why_no_deadline
from kltrack.drafting.records.own_bodies import type_of_body
from kltrack.drafting.records.passed_limits import explained_as_passed
from kltrack.drafting.text.labels import label_at
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.timewords import time_words
from kltrack.text import slug


def unplaced_in(
    phrases: Sequence[tuple[int, Phrase]],
    laid: Sequence[ParsedParagraph],
    records: Sequence[Record],
    calendar: Calendar,
) -> Iterator[LeftDate]:
    """The dates from which no record has its deadline, each with why.

    Each paragraph is searched for dates once more, so that dates that the rules missed are among them too.
    """
    wordings = {
        place: record.deadline.wording for record in records if record.deadline for place in record.deadline.places
    }
    for index, each in enumerate(laid):
        read_phrases = [phrase for place, phrase in phrases if place == index]
        left = [phrase for phrase in read_phrases if not _is_in_wording(phrase, wordings.get((index, phrase.start)))]
        left = [phrase for phrase in left if not _is_asked_about(phrase, index, records)]
        here = [record for record in records if record.paragraph == index]
        left += _missed_dates(each, [*read_phrases, *_undated_phrases(each, here)], calendar)
        for phrase in sorted(left, key=lambda phrase: phrase.start):
            is_alone = phrase.text == each.paragraph.text.strip(" .") and len(phrase.text) <= _LONGEST_DAY
            in_record = any(record.start <= phrase.start < record.stop for record in here)
            known = explained_as_passed(phrase) if had_just_passed(phrase, calendar) else phrase
            why = why_no_deadline(known, is_alone=is_alone, in_record=in_record)
            yield LeftDate(place_of(each.paragraph, phrase.start, phrase.stop), phrase.text, why)


_LONGEST_DAY = 60  # characters of the day of a text, with its hour and its place


def _undated_phrases(laid: ParsedParagraph, records: Iterable[Record]) -> Iterator[Phrase]:
    """The words that stand in place of a day in records of a paragraph, but for those that may mean a day."""
    text = laid.paragraph.text
    for record in records:
        for words in record.urgency.split(" … ") if record.urgency else ():
            start = text.find(words, record.start, record.stop)
            if start >= 0 and all(told.recurs for told in time_words(words, laid.language)):
                yield Phrase(start, start + len(words), words, None)


def _is_asked_about(phrase: Phrase, paragraph: int, records: Iterable[Record]) -> bool:
    """Whether a limit is a record's wording without a day, with a doubt of which year it is."""
    is_limit = phrase.step is not None and phrase.step.role != "unread"
    return is_limit and any(
        record.paragraph == paragraph and record.start <= phrase.start < record.stop and record.urgency == phrase.text
        for record in records
    )


def _is_in_wording(phrase: Phrase, wording: str | None) -> bool:
    """Whether a wording has all figures of a date; False without a wording."""
    return wording is not None and {*_FIGURES.findall(phrase.text)} <= {*_FIGURES.findall(wording)}


_FIGURES = re.compile(r"\d+")


def _missed_dates(laid: ParsedParagraph, read_phrases: Iterable[Phrase], calendar: Calendar) -> Iterator[Phrase]:
    """The dates of a paragraph that are in none of the phrases that were read, each once."""
    label = label_at(laid.paragraph.text)
    covered = [(0, label.length if label else 0), *((phrase.start, phrase.stop) for phrase in read_phrases)]
    for phrase in every_date_in(laid.paragraph.text, laid.language, calendar):
        is_covered = _overlaps(phrase, covered) if phrase.step else _is_inside(phrase, covered)
        if not is_covered:
            covered.append((phrase.start, phrase.stop))
            yield phrase


def _overlaps(phrase: Phrase, covered: Iterable[tuple[int, int]]) -> bool:
    """Whether words that tell a time stand in the covered places, at least in part."""
    return any(phrase.start < stop and start < phrase.stop for start, stop in covered)


def _is_inside(phrase: Phrase, covered: Iterable[tuple[int, int]]) -> bool:
    """Whether the figures of a date, or its beginning if it has none, stand within the covered places."""
    figures = [hit.span() for hit in _FIGURES.finditer(phrase.text)] or [(0, len(phrase.text))]
    return all(any(start <= phrase.start + first < stop for start, stop in covered) for first, _ in figures)


def also_named_in(
    laid: Sequence[ParsedParagraph], records: Sequence[Record], blocks: Sequence[int]
) -> Iterator[AlsoNamed]:
    """The bodies that a paragraph names and that have no role in a record of its block (`blocks`: each paragraph's)."""
    found: dict[str, list[tuple[str, int]]] = {}
    for index, each in enumerate(laid):
        here = [record for record in records if record.block == blocks[index] or record.paragraph == index]
        with_role = {name.bodies[0] for record in here for name in named_in(record)}
        for name in _every_name(each):
            number = each.paragraph.line_at(each.wording.starts[name.first]).number
            for body in {*name.bodies} - with_role - {UNLISTED}:
                found.setdefault(body, []).append((name.text, number))
    for body, places in found.items():
        yield AlsoNamed(body, places[0][0], tuple(dict.fromkeys(number for _, number in places)))


def _every_name(laid: ParsedParagraph) -> Iterator[Name]:
    """Every name of the directory in a paragraph, also those that were dropped, if they overlap with no other."""
    listed = [name for name in (*laid.names.values(), *laid.offices) if name.is_listed]
    yield from listed
    for name in laid.mentioned:
        is_other = is_person_or_other_place(laid.wording, name, laid.lookup)
        if not is_other and not any(one.first < name.end and name.first < one.end for one in listed):
            yield name


def unknown_in(
    laid: Sequence[ParsedParagraph], records: Sequence[Record], own: Mapping[str, str]
) -> Iterator[UnknownName]:
    """The names in roles that no body of the directory has, each once; those of `own` as they stand there."""
    seen = {name.casefold() for name, whole in own.items() if slug(whole) in laid[0].lookup.directory}
    for record in records:
        for each in (record.lead, record.implementing, record.coordinating):
            for name in each.unknown:
                if name.casefold() not in seen:
                    seen.add(name.casefold())
                    number = laid[record.paragraph].paragraph.number
                    is_sure = name in own
                    yield UnknownName(
                        own.get(name, name), number, type_of_body(name, laid[0].language) if is_sure else TODO, is_sure
                    )


def documents_in(
    laid: Sequence[ParsedParagraph], cited: Sequence[Sequence[Citation]], records: Sequence[Record], heading: Heading
) -> Iterator[UnknownDocument]:
    """The documents that records cite and the register does not have, each once."""
    del laid
    seen = {heading.number}
    for record in records:
        for each in cited[record.paragraph]:
            inside = record.start <= each.start < record.stop
            if inside and each.has_symbol and not each.matches and each.number not in seen:
                seen.add(each.number)
                yield UnknownDocument(each.number, each.type, each.issued)
