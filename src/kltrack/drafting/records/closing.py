"""Deadlines for the records before a limb: a clause may date all of them, or a limb only the last."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kltrack.drafting.deadlines.phrases import StatedDeadline
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.directives.record import Record
from kltrack.drafting.records import doubts
from kltrack.drafting.records.several_limits import retells_span
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import ACTIONABLE

_LONGEST_TAIL = 12  # words of a limb that may only date what stands before it
_LONGEST_BARE = 8  # words of a limb behind a comma that surely does


def date_records(records: list[Record], places: Iterable[int], limit: StatedDeadline, first: int) -> None:
    """Gives the day to the records at `places` that have none of their own; those before `first` also get a doubt."""
    for place in places:
        record = records[place]
        now = _with_closing_deadline(record, limit) if record.kind in ACTIONABLE else record
        records[place] = now if place >= first or now is record else with_question(now, limit)


def _with_closing_deadline(record: Record, limit: StatedDeadline) -> Record:
    """A record with the deadline of a closing clause. An event that it waits for stays beside the day."""
    if record.is_unread:
        return record
    if record.deadline is None:
        return record._replace(deadline=limit, inherited=True, urgency="")
    if {*record.deadline.keys} != {"event"} or "event" in limit.keys:
        return record
    both = StatedDeadline(
        {**record.deadline.keys, **limit.keys},
        f"{record.deadline.wording} … {limit.wording}",
        min((day for day in (record.deadline.last, limit.last) if day), default=None),
        record.deadline.places | limit.places,
    )
    return record._replace(deadline=both, inherited=True)


def with_question(record: Record, limit: StatedDeadline) -> Record:
    """A record with the doubt whether a limit governs it, also where it has that already."""
    if record.deadline is not None:
        asked = doubts.whose_day(limit.wording, record.deadline, inherited=record.inherited)
        return record._replace(day_doubt=record.day_doubt or asked)
    return record._replace(doubts=(*record.doubts, doubts.whose_day(limit.wording, limit, inherited=True)))


def ask_last(records: list[Record], limit: StatedDeadline) -> None:
    """Adds to the last record that asks for something the doubt whether a day governs it."""
    place = next((place for place in reversed(range(len(records))) if records[place].kind in ACTIONABLE), None)
    if place is not None:
        records[place] = with_question(records[place], limit)


def ask_siblings(records: list[Record], piece: Piece, first: int, limit: StatedDeadline | None) -> None:
    """Adds the doubt whether a day at the end of a sentence also governs the records that its semicolons separate."""
    if limit is None or piece.clause.kind or not piece.ends_with_day:
        return
    for place in range(first, len(records)):
        record = records[place]
        is_here = record.paragraph == piece.paragraph
        between = piece.laid.paragraph.text[record.start if is_here else 0 : piece.limb.start]
        is_open = record.deadline is None and not record.doubts
        if ". " not in between and is_open and record.kind in ACTIONABLE:
            records[place] = with_question(record, limit)


def first_of_sentence(records: Sequence[Record], laid: Sequence[ParsedParagraph], index: int, first: int) -> int:
    """The place of the first record of a sentence that goes on, over semicolons, from paragraphs before this one."""
    while index and laid[index - 1].paragraph.text.rstrip().endswith(";"):
        index -= 1
    return next((place for place, record in enumerate(records[:first]) if record.paragraph >= index), first)


def dates_record_before(record: Record, piece: Piece) -> bool:
    """Whether a limb that is no record may date the record before it."""
    is_short = piece.limb.by_comma or not piece.clause.has_work or piece.limb.end - piece.limb.first <= _LONGEST_TAIL
    return record.deadline is None and record.kind in ACTIONABLE and is_short


def with_deadline_behind(record: Record, piece: Piece, limit: StatedDeadline | None) -> Record:
    """A record with the day of the limb behind it, and a doubt if that limb says more than a day."""
    is_bare = piece.only_dates or (piece.limb.by_comma and piece.limb.end - piece.limb.first <= _LONGEST_BARE)
    words = piece.laid.wording.words[piece.limb.first : piece.limb.first + 2]
    is_bare = is_bare or words == ["yeu", "cau"]  # "Giao Sở … . Yêu cầu gửi về … trước ngày"
    dated = record._replace(deadline=limit, stop=piece.limb.stop, urgency="")
    is_sure = limit is None or (is_bare and not _is_loose(piece, limit) and not retells_span(piece, record))
    return dated if limit is None or is_sure else with_question(dated, limit)


def _is_loose(piece: Piece, limit: StatedDeadline) -> bool:
    """Whether a day is a sentence of its own, as where a word was lost: `report in advance. August 20, 2024.`"""
    before = piece.laid.paragraph.text[: piece.limb.start].rstrip()
    return "on" in limit.keys and before.endswith(".")


def asked_about_rest(record: Record, piece: Piece, limit: StatedDeadline | None, told: str) -> Record:
    """A record with the doubt whether it has the day of the limb behind it too, which is no record: "the rest by".

    `told`: the doubt about a day there that may only be told of.
    """
    text = piece.laid.paragraph.text
    is_same_sentence = _PARTED.search(text[record.start : piece.limb.start]) is None
    if record.kind not in ACTIONABLE or not is_same_sentence or piece.clause.names_subject:
        return record
    unread = next((each for each in piece.unread if _FIGURE.search(each.text)), None)
    if limit is None and unread and not record.is_unread:
        return record._replace(doubts=(*record.doubts, doubts.unread_day(piece.dates.reading, unread)))
    if limit is None and told and piece.limb.by_comma:
        return record._replace(doubts=(*record.doubts, told))
    if limit is None or (record.deadline and record.deadline.last == limit.last):
        return record
    return record._replace(doubts=(*record.doubts, doubts.whose_day(limit.wording, limit)))


_FIGURE = re.compile(r"\d")


def asked_behind(record: Record, piece: Piece) -> Record:
    """A record whose day stands in the limb behind it and is not understood: its words, and what is asked of them."""
    phrase = piece.unread[0]
    doubt = doubts.unread_day(piece.dates.reading, phrase)
    return record._replace(stop=piece.limb.stop, urgency=phrase.text, is_unread=True, doubts=(*record.doubts, doubt))


def date_sentence(records: list[Record], piece: Piece, first: int, limit: StatedDeadline | None) -> None:
    """Gives the day of a limb that is only a deadline to the records of its paragraph, from `first` on.

    The last one gets it as its own, the others as `inherited`; those of earlier sentences only get a doubt. So does the
    last where a sentence that is no record stands between: the day may be that sentence's. Those that semicolons part
    from the last keep the day and are asked about: "repair the wells; list them; complete in May" may date one or all.
    """
    last, text = records[-1], piece.laid.paragraph.text
    between = text[last.stop : piece.limb.start]
    if limit and _PARTED.search(between) and len(between.split()) > _FEW:
        records[-1] = with_question(last, limit)
        return
    records[-1] = with_deadline_behind(last, piece, limit)
    is_listed = text[: piece.limb.start].rstrip().endswith(";")
    for place in range(first, len(records) - 1):
        record = records[place]
        if limit is None or record.kind not in ACTIONABLE or record.deadline or record.is_unread:
            continue
        before = text[record.start : last.start]
        if _PARTED.search(before):
            records[place] = with_question(record, limit)
            continue
        dated = _with_closing_deadline(record, limit)
        asked = (doubts.whose_day(limit.wording, None),) if is_listed and ";" in before else ()
        records[place] = dated._replace(doubts=(*dated.doubts, *asked))


_FEW = 4  # words that only lead up to a deadline: "All this is to be"
_PARTED = re.compile(r"[.!?…]\s")  # between sentences
