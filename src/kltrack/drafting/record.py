"""A directive as it is drafted, before it is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kltrack.drafting.governing import Phrase, Stated
from kltrack.drafting.lists import Listing
from kltrack.drafting.naming import Name
from kltrack.terms import KindName


class Record(NamedTuple):
    """A directive as it is drafted; `label` is the path of the text's own numbers.

    `also` are other lines that say it, each with its wording of the deadline where that is another. A headline that
    names nobody is no record of its own: it only says that another one is meant.
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
    stated: Stated | None
    inherited: bool
    urgency: str
    doubts: tuple[str, ...]
    also: tuple[tuple[int, str], ...] = ()
    is_headline: bool = False
    is_unread: bool = False


class Walked(NamedTuple):
    """The records of a text, each date with its paragraph, and which paragraphs belong to one block."""

    records: list[Record]
    phrases: list[tuple[int, Phrase]]
    blocks: list[int]


def named_in(record: Record) -> Iterator[Name]:
    """Every name that has a role in a record."""
    for each in (record.lead, record.implementing, record.coordinating):
        yield from each.names
