"""Whether a record that addresses nobody may be meant for somebody whom the text names near it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from kltrack.drafting.directives.record import Record
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import ACTIONABLE


def addresses_nobody(record: Record) -> bool:
    """Whether a record asks for action and has nobody who is to see to it."""
    return record.kind in ACTIONABLE and not record.lead and not record.implementing


def may_be_addressed(record: Record, laid: Sequence[ParsedParagraph], givers: Collection[str]) -> bool:
    """Whether the record's paragraph, or its heading, names a body other than those who give orders in the text.

    Where none is named, as in "the list must be ready by May 5", the text leaves open who is addressed, and no look at
    it answers that.
    """
    above = laid[record.paragraph - 1 : record.paragraph] if record.paragraph else ()
    near = (laid[record.paragraph], *(each for each in above if each.paragraph.text.rstrip().endswith(":")))
    return any(body not in givers for each in near for body in _named(each))


def _named(laid: ParsedParagraph) -> Iterator[str]:
    """The bodies that a paragraph names; those that the directory lacks too, without an id."""
    for name in (*laid.names.values(), *laid.offices):
        yield from name.bodies
