"""What the day of a limb does to the records before it: a clause over all of them, a limb that only dates the last."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kltrack.drafting import doubts
from kltrack.drafting.governing import Stated
from kltrack.drafting.pieces import Piece
from kltrack.drafting.record import Record
from kltrack.terms import ACTIONABLE

_LONGEST_TAIL, _LONGEST_BARE = 12, 8  # words of a limb that only dates what stands before it


def close(records: list[Record], places: Iterable[int], limit: Stated, first: int) -> None:
    """Date the records at places that have no day of their own; of those before `first` it is asked."""
    for place in places:
        record = records[place]
        now = _closed(record, limit) if record.kind in ACTIONABLE else record
        records[place] = now if place >= first or now is record else _asking(now, limit)


def _closed(record: Record, limit: Stated) -> Record:
    """A record under a closing clause. An event that it waits for stays beside the day."""
    if record.is_unread:
        return record
    if record.stated is None:
        return record._replace(stated=limit, inherited=True, urgency="")
    if {*record.stated.keys} != {"event"} or "event" in limit.keys:
        return record
    both = Stated(
        {**record.stated.keys, **limit.keys},
        f"{record.stated.wording} … {limit.wording}",
        min((day for day in (record.stated.last, limit.last) if day), default=None),
        record.stated.places | limit.places,
    )
    return record._replace(stated=both, inherited=True)


def _asking(record: Record, limit: Stated) -> Record:
    return record._replace(doubts=(*record.doubts, doubts.whose_day(limit.wording)))


def ask_last(records: list[Record], limit: Stated) -> None:
    """Ask at the last record that asks for something whether a day governs it."""
    place = next((place for place in reversed(range(len(records))) if records[place].kind in ACTIONABLE), None)
    if place is not None:
        records[place] = _asking(records[place], limit)


def ask_siblings(records: list[Record], piece: Piece, first: int, limit: Stated | None) -> None:
    """A day behind the last comma of a sentence may govern what its semicolons part: that is asked."""
    if limit is None or piece.said.kind or not piece.ends_with_day:
        return
    for place in range(first, len(records)):
        record = records[place]
        between = piece.laid.paragraph.text[record.start : piece.limb.start]
        is_open = record.stated is None and not record.doubts
        if ". " not in between and is_open and record.kind in ACTIONABLE:
            records[place] = _asking(record, limit)


def is_tail(record: Record, piece: Piece) -> bool:
    """Whether a limb that is no record only dates the one before it."""
    is_short = piece.limb.by_comma or not piece.said.acts or piece.limb.end - piece.limb.first <= _LONGEST_TAIL
    return record.stated is None and record.kind in ACTIONABLE and is_short


def attached(record: Record, piece: Piece, limit: Stated | None) -> Record:
    """A record with the day of the limb behind it."""
    is_bare = piece.only_dates or (piece.limb.by_comma and piece.limb.end - piece.limb.first <= _LONGEST_BARE)
    dated = record._replace(stated=limit, stop=piece.limb.stop, urgency="")
    return dated if is_bare or not limit else _asking(dated, limit)


def date_sentence(records: list[Record], piece: Piece, first: int, limit: Stated | None) -> None:
    """Date by a limb that is only a deadline what its sentence, or the one before it, parts by semicolons.

    The last of it is dated, the others `inherited`; where sentences stand before, it is asked whether it governs them.
    """
    last, text = records[-1], piece.laid.paragraph.text
    records[-1] = attached(last, piece, limit)
    for place in range(first, len(records) - 1):
        record = records[place]
        if limit is None or record.kind not in ACTIONABLE or record.stated or record.is_unread:
            continue
        is_over = _PARTED.search(text[record.start : last.start]) is None
        records[place] = _closed(record, limit) if is_over else _asking(record, limit)


_PARTED = re.compile(r"[.!?…]\s")  # into sentences
