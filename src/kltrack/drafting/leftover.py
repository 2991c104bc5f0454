"""What of a text is in no record: dates, bodies without a role, names and documents that nobody knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.drafting.citing import Citation
from kltrack.drafting.doubts import why_no_deadline
from kltrack.drafting.drafted import AlsoNamed, LeftDate, UnknownDocument, UnknownName, place_of
from kltrack.drafting.governing import Phrase
from kltrack.drafting.heading import Heading
from kltrack.drafting.laid import Laid
from kltrack.drafting.record import Record, named_in


def unplaced_in(
    phrases: Sequence[tuple[int, Phrase]], laid: Sequence[Laid], records: Sequence[Record]
) -> Iterator[LeftDate]:
    """The dates from which no record has its deadline, each with why."""
    used = {place for record in records if record.stated for place in record.stated.places}
    for index, phrase in phrases:
        if (index, phrase.start) not in used:
            place = place_of(laid[index].paragraph, phrase.start, phrase.stop)
            yield LeftDate(place, phrase.text, why_no_deadline(phrase))


def also_named_in(laid: Sequence[Laid], records: Sequence[Record], blocks: Sequence[int]) -> Iterator[AlsoNamed]:
    """The bodies that are named in a paragraph and have no role in a record of its block."""
    found: dict[str, list[tuple[str, int]]] = {}
    for index, each in enumerate(laid):
        here = [record for record in records if record.block == blocks[index] or record.paragraph == index]
        known = {name.bodies[0] for record in here for name in named_in(record)}
        for name in (*each.names.values(), *each.offices):
            number = each.paragraph.line_at(each.wording.starts[name.first]).number
            for body in {*name.bodies} - known:
                found.setdefault(body, []).append((name.text, number))
    for body, places in found.items():
        yield AlsoNamed(body, places[0][0], tuple(dict.fromkeys(number for _, number in places)))


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
