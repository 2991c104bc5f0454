"""Days without a year in a text whose day of issue is not known: the first asks for it, for all of them."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.dates.deadlines.moments import no_year
from kltrack.drafting.directives.record import Record
from kltrack.drafting.records import doubts


def with_years_asked_once(records: Sequence[Record]) -> list[Record]:
    """The records; of those that lack a year because the day of issue is not known, the first asks, and says so."""
    end = no_year().removesuffix(".")
    asking = [place for place, record in enumerate(records) if any(each.endswith(end) for each in record.doubts)]
    kept = [*records]
    for place in asking:
        asks = [each for each in records[place].doubts if not each.endswith(end)]
        if place == asking[0]:
            question = next(each for each in records[place].doubts if each.endswith(end))
            asks.append(doubts.for_more(question, len(asking) - 1))
        kept[place] = records[place]._replace(doubts=tuple(asks))
    return kept
