"""Records as a register has them: with ids of their own, and of bodies and documents in place of names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kltrack.drafting.directives.record import Record
from kltrack.drafting.document.citing import Citation
from kltrack.drafting.document.heading import Heading
from kltrack.drafting.drafted import DraftedRecord, place_of
from kltrack.drafting.limbs.lists import Listing
from kltrack.drafting.names.earlier import Lineage
from kltrack.drafting.names.naming import Name
from kltrack.drafting.records.ids import ids_of
from kltrack.drafting.text.layout import Paragraph
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.numbers import number_parts
from kltrack.terms import ACTIONABLE
from kltrack.text import slug

_FIRST_WORDS = 3


def drafted_records(
    records: Sequence[Record],
    laid: Sequence[ParsedParagraph],
    cited: Sequence[Sequence[Citation]],
    heading: Heading,
    own: Mapping[str, str],
) -> Iterator[DraftedRecord]:
    """The records with their ids; `own`: names of bodies that get a table of their own → in full."""
    for identity, record in zip(
        ids_of(records, heading, laid[0].lookup.documents if laid else ()), records, strict=True
    ):
        paragraph = laid[record.paragraph].paragraph
        known = {**own, **{name: name for name in record.asked_before}}
        words = paragraph.text[record.start : record.stop].split()[:_FIRST_WORDS]
        yield DraftedRecord(
            id=identity,
            kind=record.kind,
            lead=(*_bodies(record.lead.names), *_ids_of_own(record.lead, known)),
            implementing=(
                *_bodies(record.implementing.names, record.lead.names),
                *_ids_of_own(record.implementing, known),
            ),
            coordinating=(
                *_bodies(record.coordinating.names, (*record.lead.names, *record.implementing.names)),
                *_ids_of_own(record.coordinating, known),
            ),
            deadline=_deadline(record),
            last=record.deadline.last if record.deadline else None,
            cites=tuple(_cites(cited[record.paragraph], record, heading)),
            place=place_of(paragraph, record.start, record.stop),
            paragraphs=tuple(dict.fromkeys((*_lines(paragraph, record), *(number for number, _ in record.also)))),
            wordings={number: wording for number, wording in record.also if wording},
            first=" ".join(words),
            doubts=record.doubts,
            names_nobody=record.names_nobody,
        )


def with_candidates(
    records: Iterable[DraftedRecord], text: str, lineage: Lineage, heading: Heading
) -> Iterator[DraftedRecord]:
    """The records with the earlier tasks that each may continue."""
    for record in records:
        asks = record.kind in ACTIONABLE and heading.issued is not None
        day = heading.issued.isoformat() if heading.issued else ""
        directive = text[record.place.start : record.place.stop]
        found = lineage.candidates(directive, record.lead, day) if asks else ()
        yield record._replace(candidates=tuple(found))


def _lines(paragraph: Paragraph, record: Record) -> Iterator[int]:
    """The number of the line in which a record begins, and of the one with its deadline's wording."""
    yield paragraph.line_at(record.start).number
    if record.deadline:
        place = paragraph.text.find(record.deadline.wording, record.start)
        if place >= 0:
            yield paragraph.line_at(place).number


def _bodies(names: Sequence[Name], before: Iterable[Name] = ()) -> tuple[str, ...]:
    taken = {name.bodies[0] for name in before}
    ids = dict.fromkeys(name.bodies[0] for name in names)
    return tuple(body for body in ids if body not in taken)


def _ids_of_own(listed: Listing, own: Mapping[str, str]) -> Iterator[str]:
    """The ids of the local bodies of a list that get a table of their own."""
    yield from dict.fromkeys(slug(own[name]) for name in listed.unknown if name in own)


def _deadline(record: Record) -> Mapping[str, object]:
    if record.deadline:
        keys: dict[str, object] = {**record.deadline.keys, "wording": record.deadline.wording}
        return {**keys, "inherited": True} if record.inherited else keys
    return {"wording": record.urgency} if record.urgency else {}


def _cites(cited: Sequence[Citation], record: Record, heading: Heading) -> Iterator[str]:
    found: dict[str, None] = {}
    for each in cited:
        if record.start <= each.start < record.stop and not _is_itself(each, heading):
            identity = _citation_id(each)
            if identity:
                found[identity] = None
    yield from found


def _is_itself(each: Citation, heading: Heading) -> bool:
    """Whether a citation is of the drafted document itself, with its symbol or without."""
    parts = number_parts(each.number)
    return bool(parts) and parts == number_parts(heading.number)[: len(parts)]


def _citation_id(each: Citation) -> str:
    """How a record cites a document: the register's identity, else its number; "" if that is unsure."""
    if len(each.matches) != 1:
        return each.number if each.has_symbol and not each.matches else ""
    return each.matches[0].identity
