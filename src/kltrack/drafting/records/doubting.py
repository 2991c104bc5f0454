"""Finds what is in doubt about records: who their bodies are, and whether their days govern them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import chain

from kltrack.dates.words import MONTHS
from kltrack.drafting.deadlines.aims import serves_other
from kltrack.drafting.deadlines.before_event import is_of_event
from kltrack.drafting.deadlines.phrases import Calendar, Phrase, StatedDeadline
from kltrack.drafting.directives.beside import is_of_something_beside
from kltrack.drafting.directives.described import only_describes, tells_of_plan
from kltrack.drafting.directives.expected import is_planned
from kltrack.drafting.directives.other_doers import is_of_other_doer
from kltrack.drafting.directives.owning import may_belong_elsewhere
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.directives.record import Record, named_in
from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.names.enterprises import is_enterprise
from kltrack.drafting.names.in_full import is_of_province
from kltrack.drafting.names.local import is_of_one_place
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.naming import Name
from kltrack.drafting.records import doubts
from kltrack.drafting.records.addressing import addresses_nobody, may_be_addressed
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.timewords import refers_to_deadline
from kltrack.terms import ACTIONABLE
from kltrack.text import fold


def with_doubts_of_bodies(
    records: Iterable[Record], laid: Sequence[ParsedParagraph], own: Collection[str], givers: Collection[str]
) -> Iterator[Record]:
    """The records with the doubts about their bodies. A doubt that holds for several is only at the first.

    Nobody asks who those of `own` are. Whose the departments are of which no province is told is asked of all of them
    at once. Who is addressed is asked where somebody else is named than those who give the orders of the text.
    """
    if not laid:
        return
    lookup, language = laid[0].lookup, laid[0].language
    text = fold("\n".join(each.paragraph.text for each in laid))
    already_asked: set[str] = set()
    named_before: set[str] = set()
    records = [*records]
    nobody = [place for place, record in enumerate(records) if addresses_nobody(record)]
    asked = next((place for place in nobody if may_be_addressed(records[place], laid, givers)), None)
    unplaced = [name for name in dict.fromkeys(chain(*map(_unknown, records))) if is_of_province(name, language)]
    for place, record in enumerate(records):
        unknown = [name for name in dict.fromkeys(_unknown(record)) if name not in own]
        asked_before = frozenset(name for name in unknown if fold(name) in named_before)
        unknown = [name for name in unknown if fold(name) not in named_before]
        if record.lead.names:
            unknown = [name for name in unknown if not name[0].islower() or is_enterprise(name, language)]
        if any(name in unplaced for name in unknown):
            unknown = [*dict.fromkeys((*unknown, *(name for name in unplaced if name not in own)))]
        named_before.update(map(fold, unknown))
        asks = [doubts.unknown_body("; ".join(unknown))] if unknown else []
        of_names = (*_of_names(record, lookup, text), *_of_counted(record, laid[record.paragraph]))
        asks += [doubt for doubt in dict.fromkeys(of_names) if doubt not in already_asked]
        already_asked.update(asks)
        if place == asked:
            asks.insert(0, doubts.nobody_named(len([below for below in nobody if below > place])))
        names_nobody = place in nobody and place != asked
        yield record._replace(doubts=(*asks, *record.doubts), asked_before=asked_before, names_nobody=names_nobody)


def without_days_in_doubt(records: Iterable[Record]) -> Iterator[Record]:
    """The records; one whose day is in doubt has no deadline, and its doubt says which that would be."""
    for record in records:
        if record.day_doubt:
            yield record._replace(deadline=None, inherited=False, doubts=(*record.doubts, record.day_doubt))
        else:
            yield record


def _unknown(record: Record) -> Iterator[str]:
    for each in (record.lead, record.implementing, record.coordinating):
        yield from each.unknown


def _of_names(record: Record, lookup: Lookup, text: str) -> Iterator[str]:
    for name in named_in(record):
        if len(name.bodies) > 1:
            yield doubts.several_bodies(name.text, name.bodies)
        elif is_of_one_place(name.text) and _is_told_apart_by_place(name, lookup, text):
            yield doubts.whose_department(name.text, lookup.directory.name(name.bodies[0], "vi"))


def _of_counted(record: Record, laid: ParsedParagraph) -> Iterator[str]:
    """The doubts about groups of which only so many are meant: "11 ministries and agencies"."""
    for name in named_in(record):
        is_here = laid.quoted(name.first, name.end) == name.text and {*name.bodies} <= laid.lookup.groups
        is_counted = is_here and name.first > 0 and not laid.signs_before(name.first).strip()
        count = laid.wording.words[name.first - 1] if is_counted else ""
        if count.isdigit() and count not in _ALL_PROVINCES and not _is_listed(laid, name):
            yield doubts.which_of_group(laid.quoted(name.first - 1, name.end))


_ALL_PROVINCES = ("34", "63", "64")  # so many there have been


def _is_listed(laid: ParsedParagraph, name: Name) -> bool:
    """Whether a colon or a bracket behind a name says who is meant."""
    return laid.signs_before(name.end).strip()[:1] in (":", "(")


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
    if piece.unread and record.kind in ACTIONABLE and not dates.reading.dated and not _lasts(piece.unread[0]):
        yield doubts.unread_day(dates.reading, piece.unread[0])
    if piece.periodic and record.kind in ACTIONABLE:
        yield doubts.no_year(piece.periodic.text)


def _lasts(phrase: Phrase) -> bool:
    """Whether a time without a figure only says how long the work goes on, and sets no limit: "during Tet"."""
    return _LASTING.match(phrase.text) is not None and not re.search(r"\d", phrase.text)


_LASTING = re.compile(r"(?:during|throughout|over|pendant|durant|trong (?:dịp|thời gian)|trong suốt)\b", re.IGNORECASE)


def doubt_of_day(piece: Piece, calendar: Calendar, deadline: StatedDeadline | None, *, is_last: bool) -> str:
    """The doubt about the day that a limb sets, "" without one; `is_last`: it stands in the text's last paragraph.

    `deadline`: as the limb says it, also where its day most likely belongs to something else.
    """
    laid, limb = piece.laid, piece.limb
    for phrase in piece.dates.limits:
        if laid.language == "en" and _reads_as_two_days(phrase):
            return doubts.day_or_month(phrase.text, deadline)
        if _far_off(phrase, calendar):
            return doubts.no_year(phrase.text, None if had_just_passed(phrase, calendar) else deadline)
        is_of_other = is_of_event(laid.paragraph.text, phrase) or serves_other(laid, limb, phrase.start)
        is_of_other = is_of_other or is_of_other_doer(piece, phrase) or only_describes(piece, phrase)
        is_of_other = is_of_other or tells_of_plan(piece, phrase) or is_planned(piece)
        if is_of_other or is_of_something_beside(piece, phrase) or may_belong_elsewhere(piece, phrase):
            return doubts.whose_day(phrase.text, deadline)
        if is_last and _breaks_off(laid, limb, phrase):
            return doubts.broken_off(deadline)
    return ""


def _reads_as_two_days(phrase: Phrase) -> bool:
    """Whether an English day in figures may be read in two ways: "12/1" is in December or in January."""
    hit = _FIGURES.search(phrase.text)
    return hit is not None and hit["one"] != hit["two"] and max(int(hit["one"]), int(hit["two"])) <= _MONTHS


_MONTHS = 12
_FIGURES = re.compile(r"(?<![\d/])0?(?P<one>\d{1,2})/0?(?P<two>\d{1,2})(?:/\d{4})?(?![\d/])")


def doubts_of_directing(piece: Piece, record: Record, lookup: Lookup) -> Iterator[str]:
    """The doubt who directs a ministry, where a paragraph tells so and only another ministry was asked before it."""
    clause, limb = piece.clause, piece.limb
    begins = limb.first == 0 and limb.label is None and piece.laid.has(0, "direct")
    peers = [name for name in clause.implementing.names if {*name.bodies} <= lookup.ministries]
    leads = all({*name.bodies} <= lookup.ministries for name in record.lead.names)
    if begins and peers and record.lead.names and leads and not clause.kind and not clause.names_subject:
        yield doubts.who_directs(peers[0].text)


def doubts_of_reference(piece: Piece, before: Sequence[Record]) -> Iterator[str]:
    """The doubt whether a deadline of the records before governs a limb without one.

    The limb speaks of "the deadline", or goes on in a sentence that begins with one: "Before May 1, …; publish".
    """
    last = next((record.deadline for record in reversed(before) if record.deadline), None)
    if last and (refers_to_deadline(piece.text, piece.laid.language) or _began_with_day(piece, before[-1])):
        yield doubts.whose_day(last.wording, last, inherited=True)


def doubts_of_period(piece: Piece, calendar: Calendar) -> Iterator[str]:
    """The doubt whether a period before the one who asks is that of the work: `Trong tháng 5 này, UBND tỉnh đề nghị`.

    It may be the time of asking. A period that had begun is asked about only if Vietnamese calls it "this".
    """
    text, issued = piece.laid.paragraph.text, calendar.issued
    for phrase in piece.dates.phrases:
        told = phrase.step is not None and phrase.step.why == "told-as-done"
        if not told or not piece.clause.kind or issued is None or phrase.start - piece.limb.start > _OPENERS:
            continue
        this = _THIS.match(text, phrase.stop)
        words = text[phrase.start : this.end() if this else phrase.stop]
        read = calendar.read(phrase.text)
        is_to_come = read.first is not None and read.first > issued
        lasts = read.last is not None and read.last >= issued
        if read.dated and "within" in (read.toml or {}) and lasts and (this or is_to_come):
            keys = {key: value for key, value in (read.toml or {}).items() if key != "wording"}
            yield doubts.whose_day(words, StatedDeadline(keys, phrase.text, read.last))


_OPENERS = 30  # characters of "Accordingly," and the like before such a period
_THIS = re.compile(r" (?:này|nay)\b", re.IGNORECASE)


def _began_with_day(piece: Piece, record: Record) -> bool:
    """Whether the sentence that a limb goes on in began with the deadline of the record before."""
    text, clause = piece.laid.paragraph.text, piece.clause
    if record.deadline is None or record.paragraph != piece.paragraph or clause.kind:
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
