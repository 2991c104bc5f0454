"""What the rules of reading share: the slots of a question under a cursor, and the parts that are made of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kltrack.dates import Span
from kltrack.query import Limit
from kltrack.question.sentence import Sentence
from kltrack.question.slots import Slot
from kltrack.text import harmless


@dataclass(frozen=True, eq=False, repr=False)
class Part:
    """One thing that a question says: what kind of thing, which, and after which word ("and", "or", "except", none)."""

    what: str
    value: Any
    start: int
    end: int
    joined: str = ""


@dataclass(frozen=True, eq=False, repr=False)
class Clauses:
    """The slots of a question with the choices made where a slot may be several things (slot's number → choice)."""

    said: Sentence
    slots: Sequence[Slot]
    today: date
    choices: Mapping[int, str]

    def slot(self, place: int) -> Slot:
        """The slot at a place; after the last one, an empty slot of which nothing is known."""
        return self.slots[place] if 0 <= place < len(self.slots) else Slot(-1, -1)

    def senses(self, place: int) -> frozenset[str]:
        """The senses of the slot at a place."""
        return self.slot(place).senses

    def span(self, place: int) -> Span | None:
        """The date at a place. Raises DateProblem where the words are a date that cannot be."""
        slot = self.slot(place)
        if slot.problem:
            raise slot.problem
        return slot.span

    def limit(self, operator: str, place: int, start: int) -> Part:
        """The part that a date at `place` makes, from the slot at `start` on."""
        span = self.span(place)
        assert span is not None
        if operator == "on/in":
            operator = "on" if span.first == span.last else "in"
        limit = Limit(operator, span)  # type: ignore[arg-type]
        return Part("limit", limit, self.slot(start).start, self.slot(place).end)

    def shown(self, slot: Slot) -> str:
        """The words of a slot, to be named in a sentence."""
        return harmless(self.said.said(slot.start, slot.end))

    def part(self, what: str, value: Any, place: int) -> Part:
        """A part that is one slot."""
        return Part(what, value, self.slot(place).start, self.slot(place).end)


Read = tuple[list[Part], int]  # the parts read at a place, and the place after them
Rule = Callable[[Clauses, int], Read | None]
