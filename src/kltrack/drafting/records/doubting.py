"""Finds what is in doubt about records: who their bodies are, and whether their days govern them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import takewhile

from kltrack.dates.words import MONTHS
from kltrack.drafting.deadlines.governing import Calendar, Phrase
from kltrack.drafting.directives.owning import may_belong_elsewhere
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.directives.record import Record, named_in
from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.names.local import is_of_one_place
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.naming import Name
from kltrack.drafting.records import doubts
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.timewords import refers_to_deadline
from kltrack.terms import ACTIONABLE
from kltrack.text import fold


def with_doubts_of_bodies(
    records: Iterable[Record], lookup: Lookup, text: str, own: Collection[str]
) -> Iterator[Record]:
    """The records with the doubts about their bodies. A doubt that holds for several is only at the first.

    `text` is the whole text, folded; nobody asks who those of `own` are.
    """
    already_asked: set[str] = set()
    named_before: set[str] = set()
    before_named_nobody = False  # whether the record before named nobody
    asked_at = -_PASSAGE  # the paragraph at which "who is addressed?" was last asked
    records = [*records]
    for place, record in enumerate(records):
        unknown = [name for name in dict.fromkeys(_unknown(record)) if name not in own]
        unknown = [name for name in unknown if fold(name) not in named_before]
        if record.lead.names:
            unknown = [name for name in unknown if not name[0].islower()]  # such as "other agencies"
        named_before.update(map(fold, unknown))
        asks = [doubts.unknown_body("; ".join(unknown))] if unknown else []
        asks += [doubt for doubt in dict.fromkeys(_of_names(record, lookup, text)) if doubt not in already_asked]
        already_asked.update(asks)
        if _names_nobody(record) and not before_named_nobody and record.paragraph - asked_at >= _PASSAGE:
            asks.insert(0, doubts.nobody_named(_more_that_name_nobody(records[place:])))
            asked_at = record.paragraph
        before_named_nobody = _names_nobody(record)
        yield record._replace(doubts=(*asks, *record.doubts))


_PASSAGE = 4  # paragraphs within which "who is addressed?" is asked only once


def _names_nobody(record: Record) -> bool:
    return record.kind in ACTIONABLE and not record.lead and not record.implementing


def _more_that_name_nobody(records: Sequence[Record]) -> int:
    """How many records of the same list behind the first one name nobody either."""
    block = [record for record in takewhile(_names_nobody, records) if record.block == records[0].block]
    return len(block) - 1


def _unknown(record: Record) -> Iterator[str]:
    for each in (record.lead, record.implementing, record.coordinating):
        yield from each.unknown


def _of_names(record: Record, lookup: Lookup, text: str) -> Iterator[str]:
    for name in named_in(record):
        if len(name.bodies) > 1:
            yield doubts.several_bodies(name.text, name.bodies)
        elif is_of_one_place(name.text) and _is_told_apart_by_place(name, lookup, text):
            yield doubts.whose_department(name.text, lookup.directory.name(name.bodies[0], "vi"))


def _is_told_apart_by_place(name: Name, lookup: Lookup, text: str) -> bool:
    """Whether the body has longer names, with its place behind this one, and the text has none of them."""
    short = fold(name.text)
    longer = [each for each in map(fold, lookup.names_of(name.bodies[0])) if each.startswith(f"{short} ")]
    return bool(longer) and not any(f" {each} " in f" {text} " for each in longer)


def doubts_of_order(piece: Piece, record: Record, *, is_conclusion: bool) -> Iterator[str]:
    """Doubts about who gives an order, and about dates that are not understood or lack a year."""
    clause, dates = piece.clause, piece.dates
    if clause.other_givers and clause.kind and is_conclusion:
        yield doubts.other_giver(clause.other_givers[-1].text)
    if piece.unread and record.kind in ACTIONABLE and not dates.reading.dated:
        yield doubts.unread_day(dates.reading, piece.unread[0])
    if piece.periodic and record.kind in ACTIONABLE:
        yield doubts.no_year(piece.periodic.text)


def doubts_of_days(piece: Piece, calendar: Calendar, *, is_last: bool) -> Iterator[str]:
    """Doubts about the days that a limb sets; `is_last`: it stands in the text's last paragraph."""
    laid, limb = piece.laid, piece.limb
    for phrase in piece.dates.limits:
        if _far_off(phrase, calendar):
            yield doubts.no_year(phrase.text)
        elif may_belong_elsewhere(piece, phrase):
            yield doubts.whose_day(phrase.text)
        elif is_last and _breaks_off(laid, limb, phrase):
            yield doubts.broken_off()


def doubts_of_reference(piece: Piece, before: Sequence[Record]) -> Iterator[str]:
    """The doubt whether a deadline of the records before governs a limb without one.

    The limb speaks of "the deadline", or goes on in a sentence that begins with one: "Before May 1, …; publish".
    """
    last = next((record.deadline for record in reversed(before) if record.deadline), None)
    if last and (refers_to_deadline(piece.text, piece.laid.language) or _began_with_day(piece, before[-1])):
        yield doubts.whose_day(last.wording)


def _began_with_day(piece: Piece, record: Record) -> bool:
    """Whether the sentence that a limb goes on in began with the deadline of the record before."""
    text, clause = piece.laid.paragraph.text, piece.clause
    if record.deadline is None or record.paragraph != piece.paragraph or clause.kind or clause.names_subject:
        return False
    begins = text.startswith(record.deadline.wording, record.start)
    return begins and not re.search(r"[.!?…]\s", text[record.start : piece.limb.start])


def _far_off(phrase: Phrase, calendar: Calendar) -> bool:
    """Whether a day or month without its year lies long after the day of issue, so that another year may be meant."""
    step = phrase.step
    if step is None or step.last is None or calendar.issued is None or _YEAR_SAID.search(phrase.text):
        return False
    is_date = re.search(r"\d", phrase.text) or not MONTHS.keys().isdisjoint(fold(phrase.text).split())
    return bool(is_date) and (step.last - calendar.issued).days > _FAR


_FAR = 240  # days
_YEAR_SAID = re.compile(r"\d{4}|\bnext year\b|\bnăm (?:sau|tới)\b|\b(?:an|année) prochaine?\b", re.IGNORECASE)


def had_just_passed(phrase: Phrase, calendar: Calendar) -> bool:
    """Whether a day without its year is far off only because it had passed a few days before the day of issue."""
    step = phrase.step
    if not _far_off(phrase, calendar) or step is None or step.last is None or calendar.issued is None:
        return False
    return 0 <= (calendar.issued + timedelta(days=_YEAR) - step.last).days <= _LATELY


_YEAR, _LATELY = 365, 30  # days


def _breaks_off(laid: ParsedParagraph, limb: Limb, phrase: Phrase) -> bool:
    """Whether the text ends within the limb, without a sign, just after a date."""
    text = laid.paragraph.text
    return limb.stop >= len(text) and text[-1:] not in '.;:!?…)"”»' and len(text) - phrase.stop <= 1
