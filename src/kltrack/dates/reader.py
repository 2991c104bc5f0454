"""How the date grammar is entered: with a whole text, or at a word among others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from kltrack.dates.periods import last_week, several_readings
from kltrack.dates.ranges import PLAIN, a_range
from kltrack.dates.relative import Hit, longest
from kltrack.dates.rolling import last_length, next_length
from kltrack.dates.span import DateProblem, Span, quarter_or_month
from kltrack.dates.when import Direction, When
from kltrack.dates.words import ARTICLES, LEADS, LONGEST, OF, Line, clipped, may_begin, split_words
from kltrack.messages import message

_WEEK = frozenset(("week", "semaine", "tuan", "tuần"))
_READERS = (*PLAIN, last_length, a_range)


def read_phrase(text: str, today: date) -> When:
    """The date that the whole of `text` is, before its year is chosen. DateProblem for what cannot be read."""
    words = split_words(text) if len(text) <= LONGEST else []
    start = int(len(words) > 1 and words[0] in LEADS)
    hit = match_when(words, start, today) or _next_length(words, start, today)
    if hit and hit[1] == len(words):
        return hit[0]
    raise DateProblem(_unread(text, words, hit[1] if hit else 0))


def match_span(
    words: Sequence[str], start: int, today: date, direction: Direction = "future"
) -> tuple[Span, int] | None:
    """The longest date phrase that begins at `words[start]`, and the index after it; None if none does.

    `words` come from `split_words`; the word before `start` is looked at where a name is also another word ("in May",
    not "may"). Raises DateProblem where the words are a date that cannot be or that has two readings.
    """
    hit = match_when(words, start, today)
    return (hit[0].span(today, direction), hit[1]) if hit else None


def match_when(words: Sequence[str], start: int, today: date) -> Hit | None:
    """What `match_span` finds, before its year is chosen."""
    line = Line(words, today)
    first = line.past(start, ARTICLES)
    hit = longest(line, first, _READERS) if may_begin(line.at(first)) else None
    if hit:
        _refuse_part_of_another(line, hit)
    return hit


def _next_length(words: Sequence[str], start: int, today: date) -> Hit | None:
    """ "Next 2 weeks", read in a whole text only: a question has more ways to say a length from today."""
    line = Line(words, today)
    return next_length(line, line.past(start, ARTICLES))


def _refuse_part_of_another(line: Line, hit: Hit) -> None:
    """A date joined to a date by "of" has no agreed reading: last week of October is not last week, nor October."""
    after = hit[1]
    other = longest(line, line.past(after + 1, ARTICLES), _READERS) if line.at(after) in (*OF, "cua") else None
    if other:
        words, period = line.phrase(after - 2, after + 2), other[0].span(line.today)
        is_week = not _WEEK.isdisjoint(words.split())
        raise several_readings(words, last_week(period) if is_week else period)


def _unread(text: str, words: Sequence[str], read: int) -> str:
    typed = clipped(text)
    if 0 < read == len(words) - 1 and re.fullmatch(r"'?[0-9]{2}", words[-1]):
        return message("I cannot read '{typed}' as a date; write the year with four digits.", typed=typed)
    if len(words) == 1 and re.fullmatch(r"t[1-4](/[0-9]{4})?", words[0]):
        return quarter_or_month(typed)
    return message(
        "I cannot read '{typed}' as a date; write 2025-12-15, 15 Dec 2025, 15/12/2025, Dec 15, 2025-12, 2025-Q4, today,"
        " friday or end of month.",
        typed=typed,
    )
