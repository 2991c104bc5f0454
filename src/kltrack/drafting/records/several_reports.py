"""Days without a year on a page that lists the beginnings of several reports: each may be of another year.

Such a page has no document and no headline, its paragraphs are single beginnings, and one of them breaks off.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kltrack.drafting.directives.record import Record
from kltrack.drafting.records import doubts
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

_MOST = 4  # paragraphs of such a page that is taken for one; a longer text is an article
_LEAST_WORDS = 15  # of a beginning
_YEAR = re.compile(r"\d{4}")
_STOPS = re.compile(r"(?<!\.\.)[.!?:;]['\"»”)]*$")


def with_year_of_report_asked(
    laid: Sequence[ParsedParagraph], records: Iterable[Record], number: str
) -> Iterator[Record]:
    """The records; the year of a day is asked about that stands in any but the first of several reports."""
    is_list = not number and _lists_reports(laid)
    for record in records:
        limit = record.deadline
        is_later = is_list and not record.day_doubt and _is_of_others(laid, record.paragraph)
        if is_later and limit and limit.last and not _YEAR.search(limit.wording) and "every" not in limit.keys:
            yield record._replace(day_doubt=doubts.no_year(limit.wording, limit))
        else:
            yield record


def _is_of_others(laid: Sequence[ParsedParagraph], place: int) -> bool:
    """Whether a paragraph is about others than the first one, so that it does not go on with its report."""
    first, here = ({body for name in each.names.values() for body in name.bodies} for each in (laid[0], laid[place]))
    return bool(first) and bool(here) and first.isdisjoint(here)


def _lists_reports(laid: Sequence[ParsedParagraph]) -> bool:
    """Whether all paragraphs are beginnings of reports, one of which breaks off."""
    texts = [each.paragraph.text.strip() for each in laid]
    are_beginnings = all(len(text.split()) >= _LEAST_WORDS for text in texts)
    return 1 < len(texts) <= _MOST and are_beginnings and any(not _STOPS.search(text) for text in texts)
