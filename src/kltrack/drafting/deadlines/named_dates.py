"""The days and periods that a text names, whatever its sentences mean, without the names that only look like them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kltrack.bodies.persons import ends_person
from kltrack.dates.deadlines.moments import Time
from kltrack.dates.deadlines.pieces import pieces
from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.deadlines.date_spans import date_spans
from kltrack.drafting.deadlines.phrases import Calendar, Phrase
from kltrack.drafting.words.timewords import time_words
from kltrack.terms import LanguageCode

# A day in figures, also where a page has lost the space between a word and the day.
_FIGURES = re.compile(r"(?<!\d)\d{1,2}[/-]\d{1,2}[/-]\d{4}(?!\d)")
_TELLING = frozenset({"day", "period", "months", "stretch"})


def named_dates(text: str, calendar: Calendar) -> Iterator[Phrase]:
    """Every day and period that a text names."""
    wording = Wording.of(text)
    for piece in pieces(wording, calendar.issued):
        if isinstance(piece, Time) and piece.shape in _TELLING and _is_named(wording, piece):
            start, stop = wording.starts[piece.first], wording.ends[piece.end - 1]
            named = Phrase(start, stop, text[start:stop], None)
            if not is_other_name(text, named):
                yield named
    for hit in _FIGURES.finditer(text):
        yield Phrase(hit.start(), hit.end(), hit[0], None)


def every_date_in(text: str, language: LanguageCode, calendar: Calendar) -> Iterator[Phrase]:
    """Every date of a text, whatever its sentences mean: those that can be read, look like dates or tell a time."""
    yield from named_dates(text, calendar)
    for start, stop in date_spans(text, language):
        yield Phrase(start, stop, text[start:stop], None)
    for told in time_words(text, language):
        yield Phrase(told.start, told.stop, text[told.start : told.stop], told.step(text))


def tells_day(phrase: Phrase) -> bool:
    """Whether a phrase names a time at all: "máy" reads like May."""
    step = phrase.step
    is_word = not re.search(r"[\d\s]", phrase.text)
    return not (is_word and step and step.role in ("no-deadline", "unread") and not phrase.text.istitle())


def is_other_name(text: str, phrase: Phrase) -> bool:
    """Whether a month's name belongs to a person or a plant: "Mai Tien Dung", "Trần Thị Mai", "cây Mai dương"."""
    if phrase.text != "Mai":
        return _is_ordinal(text, phrase) or _SEA.fullmatch(phrase.text) is not None
    wording = Wording.of(text[: phrase.stop])
    goes_on = text[phrase.stop : phrase.stop + 1] == " " and text[phrase.stop + 1 :][:1].isalpha()
    return goes_on or ends_person(wording, len(wording.words) - 1)


def _is_ordinal(text: str, phrase: Phrase) -> bool:
    """Whether `thứ hai` is "second" and not Monday: `Thứ hai là`, `phiên họp thứ hai`; not `sáng thứ hai tuần này`."""
    if _ORDINAL.fullmatch(phrase.text) is None:
        return False
    return not _WEEKDAY_BEFORE.search(text[: phrase.start]) and not _WEEKDAY_BEHIND.match(text, phrase.stop)


_SEA = re.compile(r"(?:(?:en|la|à la|de|par|sur|pleine) )?mer", re.IGNORECASE)  # "en mer" is no "mercredi"
_ORDINAL = re.compile(r"thứ (?:hai|ba|tư|năm|sáu|bảy)", re.IGNORECASE)
_WEEKDAY_BEFORE = re.compile(
    r"\b(?:sáng|trưa|chiều|tối|đêm|ngày|hôm|vào|trước|từ|đến|hết|mỗi|hằng|hàng|và|nhất|sau)(?: ngày)? $", re.IGNORECASE
)
_WEEKDAY_BEHIND = re.compile(r",? ?(?:\(|ngày|tuần|hằng|hàng|này|tới|sau|trước|và thứ|đến thứ|\d)")


def _is_named(wording: Wording, piece: Time) -> bool:
    """Whether words really name a period: a month alone needs a capital and plain letters, unlike "may" and "máy"."""
    text = wording.quoted(piece.first, piece.end)
    return bool(re.search(r"\d", text)) or piece.end - piece.first > 1 or (text.isascii() and text[0].isupper())
