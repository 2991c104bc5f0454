"""The items of an answer of any size, read from the compiled register while they are iterated."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from itertools import chain, islice

from kltrack.index import Index
from kltrack.query.filter import Filter
from kltrack.query.items import Item
from kltrack.query.rows import items_in
from kltrack.query.statements import Question
from kltrack.standing import Moment
from kltrack.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import overload

# How many items are kept after the first reading: most answers have fewer, and are read only once.
_FEW = 200
# How many rows are read before a faster reader of JSON is worth its import.
_MANY = 2_000


def items_of(index: Index, question: Question) -> Iterator[Item]:
    """The items that a question means, in the order of every output, one by one."""
    every = chain.from_iterable(index.stream(*statement) for statement in question.items())
    rows = islice(every, question.window.limit)
    yield from items_in(islice(rows, _MANY), index, question)
    for row in rows:  # there are more
        from pydantic_core import from_json

        yield from items_in(chain([row], rows), index, question, from_json)


class Items(Sequence[Item]):
    """The items that a question means, in the order of every output.

    They are read again each time they are iterated, so memory does not grow with their number. What is counted over
    all of them, SQL counts.
    """

    def __init__(self, index: Index, question: Question) -> None:
        # A copy: expanding rules further for another question must not change this answer.
        self.register, self.question = index.with_journal(index.journal), question

    @cached_property
    def _first(self) -> list[Item]:
        return list(islice(items_of(self.register, self.question), _FEW))

    @property
    def _are_few(self) -> bool:
        return len(self._first) < _FEW

    def __iter__(self) -> Iterator[Item]:
        yield from self._first
        if not self._are_few:
            yield from islice(items_of(self.register, self.question), _FEW, None)

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, place: int) -> Item: ...

        @overload
        def __getitem__(self, place: slice) -> Sequence[Item]: ...

    def __getitem__(self, place: int | slice) -> Item | Sequence[Item]:
        is_among_first = isinstance(place, int) and 0 <= place < len(self._first)
        return self._first[place] if self._are_few or is_among_first else [*self][place]

    def __bool__(self) -> bool:
        return bool(self.total if self.question.window.counted else self._first)

    def __len__(self) -> int:
        window = self.question.window
        if self._are_few and not window.counted:
            return len(self._first)
        return self.total if window.limit is None else min(self.total, window.limit)

    @cached_property
    def total(self) -> int:
        """How many there are, shown or not."""
        window = self.question.window
        if self._are_few and not window.counted and (window.limit is None or len(self._first) < window.limit):
            return len(self._first)
        return int(self.register.rows(*self.question.total())[0][0])

    @property
    def unlimited_count(self) -> int | None:
        """How many there are without the limit of the window; None where it sets none."""
        return None if self.question.window.limit is None else self.total

    @property
    def further_days(self) -> int:
        """How many of them are further days of assignments that recur, each counted once by its first day."""
        return int(self.register.rows(*self.question.further_days())[0][0])

    def conclusions(self, among: Collection[str]) -> set[str]:
        """The conclusions among these identities to which one of the items belongs."""
        if not among or (self._are_few and not self.question.window.counted):
            return {item.conclusion for item in self._first}.intersection(among)
        return {conclusion for (conclusion,) in self.register.rows(*self.question.conclusions(among))}


class Result(NamedTuple):
    """The items that a filter selects at a moment, and how many undated ones it left out.

    `succeeded` maps each abolished body that was asked for to those that took it over.
    """

    filter: Filter
    moment: Moment
    items: Items
    undated: int
    succeeded: Mapping[str, tuple[str, ...]]

    @property
    def as_of(self) -> date:
        """The day as of which they are shown."""
        return self.moment.today

    def conclusions(self, among: Collection[str]) -> set[str]:
        """The conclusions among these identities that were asked for or to which one of the items belongs."""
        return self.items.conclusions(among) | {*among}.intersection(self.filter.conclusions)
