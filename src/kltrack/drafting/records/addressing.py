"""Whether a record that addresses nobody may be meant for somebody whom the text names near it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from kltrack.drafting.directives.record import Record
from kltrack.drafting.names.naming import Name
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import ACTIONABLE
from kltrack.text import ARTICLES


def addresses_nobody(record: Record) -> bool:
    """Whether a record asks for action and has nobody who is to see to it."""
    return record.kind in ACTIONABLE and not record.lead and not record.implementing


def may_be_addressed(record: Record, laid: Sequence[ParsedParagraph], givers: Collection[str]) -> bool:
    """Whether the record's own words, or its heading, name a body other than those who give orders in the text.

    Where none is named, as in "the list must be ready by May 5", the text leaves open who is addressed, and no look at
    it answers that. One who gives orders may be meant just behind an order: "assigned members of the Politburo to".
    """
    here, above = laid[record.paragraph], laid[record.paragraph - 1 : record.paragraph] if record.paragraph else ()
    named = [*_named(here, record.start, record.stop)]
    for heading in above:
        text = heading.paragraph.text.rstrip()
        named += _named(heading, 0, len(text)) if text.endswith(":") else ()
    return any(not {*name.bodies} <= {*givers} for name in named) or any(_follows_order(here, name) for name in named)


def _named(laid: ParsedParagraph, start: int, stop: int) -> Iterator[Name]:
    """The names of bodies in characters of a paragraph; those that the directory lacks too."""
    for name in (*laid.names.values(), *laid.offices):
        if start <= laid.wording.starts[name.first] < stop:
            yield name


def _follows_order(laid: ParsedParagraph, name: Name) -> bool:
    """Whether a name stands just behind a word that asks or assigns."""
    place = name.first
    while place > 0 and laid.wording.words[place - 1] in ARTICLES:
        place -= 1
    return any(
        mark.end == place and mark.of("request", "assignment")
        for mark in (laid.marks.get(word) for word in range(max(0, place - _LONGEST_ORDER), place))
        if mark
    )


_LONGEST_ORDER = 4  # words
