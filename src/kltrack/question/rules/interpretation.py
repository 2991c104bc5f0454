"""What the rules of reading share: the slots of a question, asked by position, and the parts that are made of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from itertools import pairwise

from kltrack.dates import Span, When
from kltrack.errors import UsageProblem
from kltrack.query import Operator
from kltrack.query.typed_limits import TypedLimit
from kltrack.question.slots.sentence import Sentence
from kltrack.question.slots.slot import Slot
from kltrack.text import harmless
from kltrack.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_NOT_YET = frozenset(
    {"not", "haven't", "hasn't", "isn't", "aren't", "weren't", "unfinished", "pas", "non", "chua", "yet"}
)
_STILL = frozenset({"still", "remain", "remains"})  # "May tasks still open"
NOT_YET_DONE = frozenset({"hasn't", "haven't", "didn't"})  # at the end: "… was to finish, and hasn't"
_PLURALS = frozenset(
    (
        "tasks",
        "assignments",
        "deadlines",
        "ones",
        "items",
        "things",
        "delays",
        "obligations",
        "duties",
        "which",
        "les",
        "des",
        "taches",
        "retards",
        "quelles",
    )
) | {"nhung", "cac", "missions", "echeances", "quels"}

_ONE = frozenset(("which", noun) for noun in ("task", "assignment", "deadline", "item", "one"))


# English verbs with which a question that asks whether something is so begins: "has Hanoi", "are the tasks".
WHETHER = frozenset({"is", "are", "was", "were", "has", "have", "did"})


class QuestionProblem(UsageProblem):
    """A question that was not understood, or that has more than one reading; the sentence says which words."""


class Part(NamedTuple):
    """One thing that a question asks for: of which sort, which one, and the words `words[start:end]` that ask for it.

    `joined` is the word that joins it to the part before: "and", "or", "except", or none.
    """

    sort: str
    value: Any
    start: int
    end: int
    joined: str = ""


class Interpretation(NamedTuple):
    """The slots of a question, and a choice for each slot that may be several things (slot's position → choice)."""

    sentence: Sentence
    slots: Sequence[Slot]
    today: date
    choices: Mapping[int, str]
    as_of: date | None = None  # the day as of which it asks, where it names one; `today` is the same day then

    def slot(self, place: int) -> Slot:
        """The slot at a position; before the first and after the last one, a slot that was not understood."""
        return self.slots[place] if 0 <= place < len(self.slots) else Slot(-1, -1)

    def senses(self, place: int) -> frozenset[str]:
        """The senses of the slot at a position."""
        return self.slot(place).senses

    def past(self, place: int, senses: Collection[str], step: int = 1) -> int:
        """The first position from `place` on, in a direction, whose slot has none of the senses or may be a name."""
        while not self.senses(place).isdisjoint(senses) and not self.slot(place).name_kinds:
            place += step
        return place

    @property
    def is_all_understood(self) -> bool:
        """Whether each word may be something; where one may not, a refusal names that word before anything else."""
        return all(slot.is_understood for slot in self.slots)

    def is_last(self, place: int) -> bool:
        """Whether nothing but fillers follows: the "với" of "cho xem việc của Bộ Y tế với ạ" is last."""
        return self.slot(self.past(place + 1, ("filler",))).start < 0

    @property
    def is_past(self) -> bool:
        """Whether only past days can be meant: "was due", "fell", "happened"; not beside "given to".

        Nor beside a document, as what it required lies after its issue, nor, in November, in "was asked to do in
        December".
        """
        senses = frozenset[str]().union(*(slot.senses for slot in self.slots))
        documented = any(slot.conclusion for slot in self.slots)
        asked_ahead = "gives" in senses and any(slot.when and self._comes_sooner(slot.when) for slot in self.slots)
        return "past" in senses and "given" not in senses and not documented and not asked_ahead

    def _comes_sooner(self, when: When) -> bool:
        """Whether the next turn of a date is nearer than the latest: in November that of "December"."""
        latest, following = when.latest(self.today), when.following(self.today)
        return latest != following and following.first - self.today < self.today - latest.last

    @property
    def is_owed(self) -> bool:
        """Whether it asks for what should have been done: "auraient dû"."""
        return any("owed" in slot.senses for slot in self.slots)

    @property
    def is_unfinished(self) -> bool:
        """Whether it denies that something is done, "not yet finished", or asks how far it is, "où en est-on".

        The days that it names are near: in November, October is the one that has just ended.
        """
        states = [slot for slot in self.slots if "state:open" in slot.senses]
        words = self.sentence.words
        is_still = bool((states or self._is_due) and not _STILL.isdisjoint(words))
        return is_still or self.is_denied or any("near" in slot.senses for slot in self.slots)

    @property
    def is_denied(self) -> bool:
        """Whether it denies that something is done: "not yet finished", "… was to finish, and hasn't"."""
        words = self.sentence.words
        states = [slot for slot in self.slots if "state:open" in slot.senses]
        last = bool(self.slots) and words[self.slots[-1].start] in NOT_YET_DONE
        return last or any(not _NOT_YET.isdisjoint(words[slot.start : slot.end]) for slot in states)

    @property
    def _is_due(self) -> bool:
        return any("state:due" in slot.senses for slot in self.slots)

    @property
    def asks_for_progress(self) -> bool:
        """Whether progress is asked for: the one of October, asked in November, is of the October that has ended."""
        return any("report:scorecard" in slot.senses for slot in self.slots)

    @property
    def says_several(self) -> bool:
        """Whether some word is a plural, so that more than one thing is asked for; "which task" asks for one."""
        words = self.sentence.words
        return any(first in _PLURALS and (first, second) not in _ONE for first, second in pairwise([*words, ""]))

    def first_word(self, place: int) -> str:
        """The first word of the slot at a position; empty beyond the ends of the question."""
        start = self.slot(place).start
        return self.sentence.words[start] if start >= 0 else ""

    def when(self, place: int) -> When | None:
        """The date at a position. Raises DateProblem where the words are a date that cannot be."""
        slot = self.slot(place)
        if slot.problem:
            raise slot.problem
        return slot.when

    def limit(self, operator: Operator, place: int, start: int, *, past: bool = False) -> Part:
        """The part that the date at `place` makes; its words begin with those of the slot at `start`."""
        when = self.when(place)
        assert when is not None
        return Part("limit", TypedLimit(operator, when, past), self.slot(start).start, self.slot(place).end)

    def wording(self, first: int, last: int | None = None) -> str:
        """The words of the slots from `first` to `last`, or of one slot, to be quoted in a sentence."""
        end = self.slot(first if last is None else last).end
        return harmless(self.sentence.wording(self.slot(first).start, end))

    def part(self, sort: str, value: Any, place: int) -> Part:
        """A part that is one slot."""
        return Part(sort, value, self.slot(place).start, self.slot(place).end)


def with_days(part: Part, span: Span) -> Part:
    """A limit whose date had no year, with the days that it means."""
    limit: TypedLimit = part.value
    when = limit.when._replace(following=lambda _: span, latest=lambda _: span, certain=True, is_yearly=False)
    return part._replace(value=limit._replace(when=when))


def values_of(parts: Sequence[Part], sort: str) -> tuple[str, ...]:
    """The values of all parts of a sort, each once."""
    return tuple(dict.fromkeys(part.value for part in parts if part.sort == sort))


def without(parts: Sequence[Part], sorts: Collection[str]) -> list[Part]:
    """The parts of other sorts; the word that joined a removed part to the one before joins the next part instead."""
    kept: list[Part] = []
    joined = ""
    for part in parts:
        if part.sort in sorts:
            joined = part.joined or joined
        else:
            kept.append(part._replace(joined=part.joined or joined))
            joined = ""
    return kept


Reading = tuple[list[Part], int]  # the parts read at a position, and the position after them
Rule = Callable[[Interpretation, int], Reading | None]
