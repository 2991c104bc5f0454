"""The items of a file as rows of the compiled register's tables, some hundreds of items at a time.

The items of a file are numbered from 0 here; whoever writes the rows adds the number of the first. Those that are
written together are numbered in the order of their last days: a long answer, which reads the facts in that order, then
finds the next ones beside those that it has just read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from operator import attrgetter
from typing import Any

from pydantic_core import to_json

from kltrack.index.fact_lines import facts_text
from kltrack.stems import INFLECTED, stems_of
from kltrack.text import marked_words, words

ROLES = ("lead", "implementing", "coordinating")
_BATCH = 500
Row = tuple[Any, ...]
Batch = Mapping[str, list[Row]]  # table → its rows


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One item: an assignment, or one occurrence of a recurring one. `columns` are those of the table `head`."""

    columns: tuple[Any, ...]
    facts: Mapping[str, Any]

    @property
    def last(self) -> str:
        """Its last day, empty while undated."""
        last: str | None = self.facts["deadline"]["last"]
        return last or ""


def batches(items: Iterable[ItemRow]) -> Iterator[Batch]:
    """The rows of every item, in the order of the tables that they go to."""
    left, first = iter(items), 0
    while some := sorted(islice(left, _BATCH), key=attrgetter("last")):
        batch = [*enumerate(some, first)]
        first += len(some)
        rows: dict[str, list[Row]] = {
            "head": [(number, *item.columns) for number, item in batch],
            "fact": [(number, facts_text(item.facts)) for number, item in batch],
            "words": [(number, *searchable(item.facts)) for number, item in batch],
        }
        for table, links in _LINKS.items():
            rows[table] = [link for number, item in batch for link in links(number, item.columns[1], item.facts)]
        yield rows


def searchable(facts: Mapping[str, Any]) -> tuple[str, ...]:
    """The texts under which an item is found by its words: every word folded, and those with marks with them.

    Then the stems of the words of its task, a text for each language whose words have several forms.
    """
    stems = (stems_of(facts["task"].get(language, ""), language) for language in INFLECTED)
    parts = (*facts["task"].values(), facts["deadline"]["wording"], facts["note"], *facts["fields"])
    text = " ".join(part for part in parts if part)
    return " ".join(words(text)), " ".join(marked_words(text)), *stems


def compact_json(value: object) -> str:
    """JSON without spaces."""
    return to_json(value).decode()


def addressed_rows(number: int, _: str | None, facts: Mapping[str, Any]) -> Iterator[Row]:
    """(body, last day, item, role) for every body in every role."""
    last = facts["deadline"]["last"] or ""
    return ((body, last, number, role) for role in ROLES for body in dict.fromkeys(facts[role]))


def _fields(number: int, _: str | None, facts: Mapping[str, Any]) -> Iterator[Row]:
    return ((name, number) for name in dict.fromkeys(facts["fields"]))


def _continuations(number: int, assignment: str | None, facts: Mapping[str, Any]) -> Iterator[Row]:
    return ((earlier, assignment, number) for earlier in dict.fromkeys((*facts["continues"], *facts["moves"])))


_LINKS = {"addressed": addressed_rows, "field": _fields, "continuation": _continuations}
