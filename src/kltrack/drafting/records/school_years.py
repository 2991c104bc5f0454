"""Days of school years: one that lies behind the school year of a text may be meant within it, and so may a half year.

`năm học 2019-2020` ends in August 2020, so that a text of April 2020 may mean 2019 by "before September 10". What
pupils sign "avant la fin du premier semestre" they may sign before January. By when `học kỳ I` ends is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from kltrack.drafting.directives.record import Record
from kltrack.drafting.records import doubts
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import ACTIONABLE

_NAMED = re.compile(
    r"\b(?:năm học|(?:school|academic) year|année scolaire)\s+(?P<first>20\d\d)\s?[-–/]\s?(?P<last>20\d\d)\b"
    r"|\b(?P<since>20\d\d)\s?[-–]\s?(?P<until>20\d\d) (?:school|academic) year\b",
    re.IGNORECASE,
)
_OF_SCHOOL = re.compile(
    r"\b(?:năm học|khai giảng|học kỳ|tựu trường|tuyển sinh|school|academic|semester|rentrée|scolaire|semestre)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\d{4}")
_HALF = re.compile(r"\bsemestres?\b", re.IGNORECASE)
_OF_PUPILS = re.compile(
    r"\b(?:écoles?|collèges?|lycées?|élèves?|étudiant(?:e?s)?|scolaires?|universités?|enseignants?|éducation)\b",
    re.IGNORECASE,
)
# The end of a school term: `trước khi kết thúc học kỳ I`, "by the end of the first semester".
_TERM: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:before|by|in|during|within|until|at|no later than)(?: the)?(?: (?:end|start) of(?: the)?)?"
        r"(?: (?:first|second|1st|2nd|autumn|spring|fall|next))? (?:school |academic )?(?:semester|school term)\b",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        r"\b(?:trước|trong|hết|cuối|đầu|đến|ngay|vào)(?: khi)?(?: kết thúc| hết| cuối| bắt đầu)? h[oọ]c k[ỳì]"
        r"(?: (?:I{1,2}|[12]|một|hai|này|tới|nhất|thứ (?:nhất|hai)))?(?!\w)",
        re.IGNORECASE,
    ),
}
_FAR = 120  # days from the day of issue, up to which the next one is meant


def with_school_term_asked(laid: Sequence[ParsedParagraph], records: Iterable[Record]) -> Iterator[Record]:
    """The records; one that is to be done by the end of a school term has no day, and is asked about."""
    for record in records:
        whole = laid[record.paragraph]
        term = _TERM.get(whole.language)
        hit = term.search(whole.paragraph.text, record.start, record.stop) if term else None
        if hit is None or record.deadline or record.is_unread or record.kind not in ACTIONABLE:
            yield record
        else:
            asked = (*record.doubts, doubts.school_term(hit[0]))
            yield record._replace(urgency=hit[0], doubts=asked, is_unread=True)


def with_school_year_asked(
    laid: Sequence[ParsedParagraph], records: Iterable[Record], issued: date | None
) -> Iterator[Record]:
    """The records; a day of one that lies behind the only school year that the text names is asked about.

    So is a half of a year in a sentence about schools, pupils or students.
    """
    ends = {int(hit["last"] or hit["until"]) for each in laid for hit in _NAMED.finditer(each.paragraph.text)}
    for record in records:
        limit = record.deadline
        if limit is None or limit.last is None or record.day_doubt or _YEAR.search(limit.wording):
            yield record
            continue
        words = laid[record.paragraph].paragraph.text[record.start : record.stop]
        if _HALF.search(limit.wording) and _OF_PUPILS.search(words):
            yield record._replace(day_doubt=doubts.whose_half(limit.wording, limit))
        elif len(ends) == 1 and issued and _is_behind(limit.last, min(ends), issued) and _OF_SCHOOL.search(words):
            yield record._replace(day_doubt=doubts.no_year(limit.wording, limit))
        else:
            yield record


def _is_behind(last: date, end: int, issued: date) -> bool:
    """Whether a day lies behind the school year that ends in a year, and far from the day of issue."""
    return last > date(end, 8, 31) and (last - issued).days > _FAR
