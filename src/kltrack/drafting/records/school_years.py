"""Days without a year in a text about one school year: one that lies behind it may be meant within it.

`năm học 2019-2020` ends in August 2020, so that a text of April 2020 may mean 2019 by "before September 10".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from kltrack.drafting.directives.record import Record
from kltrack.drafting.records import doubts
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

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
_FAR = 120  # days from the day of issue, up to which the next one is meant


def with_school_year_asked(
    laid: Sequence[ParsedParagraph], records: Iterable[Record], issued: date | None
) -> Iterator[Record]:
    """The records; a day of one that lies behind the only school year that the text names is asked about."""
    ends = {int(hit["last"] or hit["until"]) for each in laid for hit in _NAMED.finditer(each.paragraph.text)}
    for record in records:
        limit = record.deadline
        if len(ends) != 1 or issued is None or limit is None or limit.last is None or _YEAR.search(limit.wording):
            yield record
            continue
        is_behind = limit.last > date(min(ends), 8, 31) and (limit.last - issued).days > _FAR
        words = laid[record.paragraph].paragraph.text[record.start : record.stop]
        asks = is_behind and not record.day_doubt and _OF_SCHOOL.search(words)
        yield record._replace(day_doubt=doubts.no_year(limit.wording, limit)) if asks else record
