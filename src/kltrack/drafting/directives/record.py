"""A record while it is being drafted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kltrack.drafting.deadlines.phrases import Phrase, StatedDeadline
from kltrack.drafting.limbs.lists import Listing
from kltrack.drafting.names.naming import Name
from kltrack.terms import KindName


class Record(NamedTuple):
    """A directive, the characters from `start` up to `stop` of the paragraph with the index `paragraph`.

    `block`: paragraphs that belong together; `label`: the path of the text's own numbers, the outermost first.
    `inherited`: the deadline comes from above it or below it; `urgency`: words in place of a deadline, "" without any.
    `also`: numbers of other lines that say the same, each with its wording of the deadline, "" where that is the same.
    `is_headline`: it is a headline that names nobody; it counts only if another line says the same.
    `day_doubt`: what is asked about its deadline, which the draft then does not give; "" where it is sure.
    `asked_before`: names of nobody in the directory of whom a record before it asks who they are.
    `names_nobody`: it names nobody who is to do it, and no doubt of it asks who that is.
    `is_unread`: it has a deadline of its own that is not understood, so that no other one governs it.
    """

    paragraph: int
    start: int
    stop: int
    block: int
    label: tuple[str, ...]
    kind: KindName
    lead: Listing
    implementing: Listing
    coordinating: Listing
    deadline: StatedDeadline | None
    inherited: bool
    urgency: str
    doubts: tuple[str, ...]
    also: tuple[tuple[int, str], ...] = ()
    is_headline: bool = False
    is_unread: bool = False
    day_doubt: str = ""
    asked_before: frozenset[str] = frozenset()
    names_nobody: bool = False


class WalkResult(NamedTuple):
    """What a walk gives: the records of a text, each date with the index of its paragraph, each paragraph's block."""

    records: list[Record]
    phrases: list[tuple[int, Phrase]]
    blocks: list[int]


def named_in(record: Record) -> Iterator[Name]:
    """Every name that has a role in a record."""
    for each in (record.lead, record.implementing, record.coordinating):
        yield from each.names
