"""Days and periods that the printed forms leave out, by the grammar of `kltrack.dates`: "this year", "thứ sáu"."""

from __future__ import annotations

from datetime import date

from kltrack.dates.deadlines.moments import Shape, Time, no_year
from kltrack.dates.deadlines.wording import Wording
from kltrack.dates.reader import match_span
from kltrack.dates.span import DateProblem, Span
from kltrack.dates.words import (
    RELATIVE_DAYS,
    VI_AFTER,
    VI_NUMBERS,
    WEEKDAYS,
    WESTERN_AFTER,
    WESTERN_BEFORE,
    WESTERN_UNITS,
    split_words,
)

_ASIDE = {"mar", "sat", "sun", "mon", "an", "last", "previous"}
_VIETNAMESE = frozenset({"thu", "thang", "tuan", "quy", "nam"})
_WESTERN = frozenset((*WEEKDAYS, *WESTERN_BEFORE, *WESTERN_UNITS, *(phrase[0] for phrase in RELATIVE_DAYS)))
SPOKEN_STARTS = (_WESTERN - _ASIDE) | _VIETNAMESE | {"chu"}
_AFTER_FIRST = frozenset(phrase[1] for phrase in RELATIVE_DAYS if len(phrase) > 1) | {"nhat"}
_VIETNAMESE_FOLLOWERS = {*VI_NUMBERS, *VI_AFTER, "nhat", *"234567"}
_LONGEST = 9  # words of the longest such phrase: "friday the 12th of december of the year 2025"


def spoken_at(wording: Wording, index: int, issued: date | None) -> Time | None:
    """The day or period that begins with the word at `index`, counted from the day of issue."""
    word = wording.words[index]
    if word not in SPOKEN_STARTS or not _may_go_on(wording, index, word):
        return None
    end = min(index + _LONGEST, len(wording.words))
    text = wording.quoted(index, end)
    return _read(wording, index, split_words(text), issued)


def _may_go_on(wording: Wording, index: int, word: str) -> bool:
    """Whether the next word allows such a phrase: a quick answer before the grammar is tried."""
    following = wording.words[index + 1] if index + 1 < len(wording.words) else ""
    if word in WEEKDAYS and word != "thu":
        return True
    if word in _VIETNAMESE:
        return following in _VIETNAMESE_FOLLOWERS and not _limits_behind(wording, index)
    if word in WESTERN_BEFORE:
        return following in WESTERN_UNITS or following in WEEKDAYS
    if word in WESTERN_UNITS:
        return following in WESTERN_AFTER or following == "en"
    return (word,) in RELATIVE_DAYS or following in _AFTER_FIRST


def _limits_behind(wording: Wording, index: int) -> bool:
    """Whether `trước` behind a unit limits by the day behind it: `báo cáo năm trước ngày 15/12`, not "last year"."""
    words = wording.words[index + 1 : index + 3]
    return len(words) == 2 and words[0] == "truoc" and (words[1] in _BEGINS_DAY or words[1][0].isdigit())


_BEGINS_DAY = frozenset({"ngay", "thang", "thoi", "mung"})


def _read(wording: Wording, index: int, words: list[str], issued: date | None) -> Time | None:
    try:
        hit = match_span(words, 0, issued or date(1996, 1, 1))
        other = match_span(words, 0, date(2003, 5, 7)) if hit and issued is None else hit
    except DateProblem as problem:
        return Time("day", index, index + 1, problem=problem.sentence)
    if not hit:
        return None
    end = _word_end(wording, index, words[: hit[1]])
    is_fixed = hit == other
    problem_of_year = None if is_fixed else no_year()
    return Time(_shape(hit[0]), index, end, hit[0] if is_fixed else None, problem_of_year, year_said=False)


def _shape(span: Span) -> Shape:
    return "day" if span.first == span.last else "period"


def _word_end(wording: Wording, index: int, read: list[str]) -> int:
    """The index after the words that were read; `kltrack.dates` parts a text into other words than a wording."""
    place = wording.starts[index]
    for word in read:
        place = max(place, wording.folded.find(word, place) + len(word))
    return max(index + 1, wording.word_after(place))
