"""A slot: some words of a question, and all that they may be."""

from __future__ import annotations

from kltrack.dates import DateProblem, Length, When
from kltrack.tuples import NamedTuple


class Slot(NamedTuple):
    """Some words of a question, `words[start:end]`, and all that they may be; if nothing, they are not understood."""

    start: int
    end: int
    senses: frozenset[str] = frozenset()
    bodies: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    when: When | None = None
    length: Length | None = None
    counts_from_today: bool = False  # of a length: "les 30 prochains jours" says so, "30 jours" does not
    conclusion: str | None = None
    identity: str | None = None  # of an assignment
    text: str | None = None  # what to search for
    topic: str = ""  # what to search for, and to find
    standing: str | None = None
    possessive: bool = False
    is_group: bool = False  # of one body with members
    is_headed: bool = False  # its name is read with the head of another
    problem: DateProblem | None = None
    is_listed: bool = False  # a date that shares something with others: the "14" of "14 and 20 December"

    @property
    def is_understood(self) -> bool:
        """Whether these words may be anything at all."""
        return (
            self.text is not None
            or bool(self.topic)
            or any((self.senses, self.name_kinds, self.when, self.length, self.problem, self.standing, self.identity))
        )

    @property
    def is_day(self) -> bool:
        """Whether these words are a single day."""
        return self.when is not None and self.when.is_day

    @property
    def name_kinds(self) -> tuple[str, ...]:
        """The kinds of thing that these words may name: body, field, conclusion."""
        kinds = (("body", self.bodies), ("field", self.fields), ("conclusion", self.conclusion))
        return tuple(kind for kind, value in kinds if value)
