"""A sentence with more than one limit, which leaves open which of them governs its work."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kltrack.drafting.deadlines.phrases import Calendar, Phrase, StatedDeadline
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.directives.record import Record
from kltrack.drafting.records import doubts


def doubts_of_several(piece: Piece, calendar: Calendar) -> Iterator[str]:
    """The doubt whether the first of several limits governs a record that has none: `Trước ngày 25/10, … hết năm`."""
    limits = [phrase for phrase in piece.dates.limits if phrase.step and phrase.step.role == "limit"]
    if len(limits) > 1 and not piece.dates.reading.dated and not piece.unread:
        yield doubts.whose_day(limits[0].text, _deadline(limits[0], calendar))


def doubts_of_earlier(piece: Piece, calendar: Calendar) -> Iterator[str]:
    """The doubt about a day to come that ends the work before that of the limit, and that the reader passed over.

    "announce the results on July 16 and finish admissions by August 20"
    """
    laid, limits = piece.laid, piece.dates.limits
    text = laid.paragraph.text
    for phrase in piece.dates.phrases:
        is_passed_over = phrase.step is None or phrase.step.why in _PASSED_OVER
        sign = _BEFORE_WORK.match(text, phrase.stop) if is_passed_over else None
        if sign is None or not limits or limits[0].start < phrase.start or not _AT.match(phrase.text):
            continue
        bare = _deadline(phrase._replace(text=_HOUR.sub("", phrase.text)), calendar)
        is_to_come = bare and bare.last and calendar.issued and bare.last >= calendar.issued
        if bare and is_to_come and laid.has(laid.wording.word_after(sign.end()), "do", "how"):
            yield doubts.whose_day(phrase.text, bare._replace(wording=phrase.text))


_PASSED_OVER = ("told-as-done", "scope", "period-told-of", "attribute")
_BEFORE_WORK = re.compile(r",\s+(?:(?:và|and|et)\s+)?|\s(?:and|và|et)\s+(?:de |d['’])?")
_AT = re.compile(r"(?:on|in|by|before|during|trong|vào|ngày|\d{1,2} ?(?:h|giờ)|le|en|au|avant)\b.*\d.*", re.IGNORECASE)
_HOUR = re.compile(r"^\d{1,2} ?(?:h|giờ) ?(?:\d\d )?")


def doubt_of_span(piece: Piece, record: Record, deadline: StatedDeadline | None) -> str:
    """The doubt about the end of works of which a sentence tells start and end, and which nobody is asked for."""
    return doubts.whose_day(piece.dates.limits[-1].text, deadline) if retells_span(piece, record) else ""


def doubt_of_second_day(piece: Piece, deadline: StatedDeadline | None) -> str:
    """The doubt about a limit that is only added to a day of the work: `le 1er décembre 2031, et ce, avant le 15`."""
    text = piece.laid.paragraph.text
    for limit in piece.dates.limits:
        added = _ADDED.search(text, piece.limb.start, limit.start)
        if added and any(phrase.stop == added.start() for phrase in piece.dates.phrases):
            return doubts.whose_day(limit.text, deadline)
    return ""


_ADDED = re.compile(r",? (?:et (?:ce|cela),?|and (?:this|that|so),?|and do so) $", re.IGNORECASE)


def retells_span(piece: Piece, record: Record) -> bool:
    """Whether a limb that addresses nobody tells of works up to a year: "must start in 2025 and end in 2030".

    It most likely retells a plan; who is asked for the works has them to do.
    """
    if piece.clause.kind or record.lead.names:
        return False
    years = (phrase for phrase in piece.dates.limits if phrase.step and _YEAR.fullmatch(str(phrase.step.anchor)))
    return any(_SPAN.search(piece.laid.paragraph.text, 0, phrase.start) for phrase in years)


_YEAR = re.compile(r"\d{4}(?:-12-31)?")
_SPAN = re.compile(
    r"\b(?:début\w+|commenc\w+|démarr\w+|lancé\w*|start\w*|beg[iu]n\w*|launch\w*|break ground"
    r"|khởi công|bắt đầu|triển khai)\b[^;:.]{0,60}\b\d{4}\b[^;:.]{0,60}"
    r"\b(?:achev\w+|termin\w+|prendr\w* fin|finir|complet\w+|finish\w*|end|ended|hoàn thành|kết thúc)\b[^;:.]*$",
    re.IGNORECASE,
)


def _deadline(phrase: Phrase, calendar: Calendar) -> StatedDeadline | None:
    read = calendar.read(phrase.text)
    keys = {key: value for key, value in (read.toml or {}).items() if key != "wording"}
    return StatedDeadline(keys, phrase.text, read.last) if read.dated else None
