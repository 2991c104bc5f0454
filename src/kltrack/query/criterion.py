"""A criterion of a filter: the base class of all, and the two common kinds, words and flags."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date

from kltrack.bodies.directory import Directory
from kltrack.index import Index
from kltrack.messages import message
from kltrack.query.filter import Filter, Scope
from kltrack.query.parameters import Parameters
from kltrack.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class FilterOption(NamedTuple):
    """An option that says which items are meant: `name` without hyphens, `help` a message. A flag has no metavar.

    `completer` names a function of `kltrack.cli.completion`. One that is not `common` belongs to some commands only.
    """

    name: str
    metavar: str
    help: str
    completer: str = ""
    common: bool = True


class Setting(NamedTuple):
    """What the texts of options are read with: the scope of the command, the register, and the day."""

    scope: Scope
    register: Index
    today: date


class Criterion(ABC):
    """One way to say which items are meant: it fills `fields` of a Filter from the texts of its options.

    `key` is its name in the JSON's query and `place` where it stands there. Where an answer is empty, it may be left
    out: `without` names it in that hint, and `dropping` are the fields that are reset then.
    """

    options: Sequence[FilterOption]
    fields: Sequence[str]
    key: str
    place: int
    without: str
    dropping: Sequence[str]

    @abstractmethod
    def read(self, typed: Mapping[str, Sequence[str]], setting: Setting) -> Mapping[str, Any]:
        """Field → what the texts of its options put into it, by option. Raises UsageProblem for what is unclear."""

    @abstractmethod
    def conditions(self, chosen: Filter, given: Parameters) -> Iterator[str]:
        """Its SQL conditions on an item, the row `i` of `head`.

        None where the item alone does not decide: limits and standings depend on the day in force and on what is
        recorded (`kltrack.query.conditions`), bodies and roles on its addressees (`kltrack.query.statements`).
        """

    @abstractmethod
    def clauses(self, chosen: Filter, directory: Directory, language: str) -> Iterator[str]:
        """Its part of the explanation; nothing where the filter does not use it."""

    @abstractmethod
    def arguments(self, chosen: Filter, index: Index, language: str) -> Iterator[tuple[str, str]]:
        """(option, text) for the command that means the same; the text of a flag is empty."""

    @abstractmethod
    def json(self, chosen: Filter) -> Any:
        """Its value in the JSON's query, there whether the filter uses it or not."""


class WordsTexts(NamedTuple):
    """How words are written: in an explanation by the message `clause`, in SQL by the template `condition`.

    Both have a place for `values`. An empty `condition`: see `Criterion.conditions`.
    """

    clause: str
    condition: str = ""


class Words(Criterion):
    """A criterion of one option whose values are words, any of which may hold; `read_word` makes one of a text."""

    def __init__(
        self, option: FilterOption, field: str, read_word: Callable[[str, Index], str], texts: WordsTexts, place: int
    ) -> None:
        self.options, self.fields, self.dropping = [option], [field], [field]
        self.key, self.place, self.without = option.name, place, f"--{option.name}"
        self._option, self._field, self._read_word, self._clause = option.name, field, read_word, texts.clause
        self._condition = texts.condition

    def read(self, typed: Mapping[str, Sequence[str]], setting: Setting) -> Mapping[str, Any]:
        """Each value once, in the order typed."""
        values = (self._read_word(text, setting.register) for text in typed[self._option])
        return {self._field: tuple(dict.fromkeys(values))}

    def clauses(self, chosen: Filter, directory: Directory, language: str) -> Iterator[str]:  # noqa: ARG002
        """Any of the values."""
        if values := self._values(chosen):
            yield message(self._clause, values=either(map(self.in_explanation, values)))

    def conditions(self, chosen: Filter, given: Parameters) -> Iterator[str]:
        """Any of the values."""
        if self._condition and (values := self._values(chosen)):
            yield self._condition.format(values=self.sql_values(values, given))

    def sql_values(self, values: Sequence[str], given: Parameters) -> str:
        """The values as the SQL condition compares with them."""
        return given.several(values)

    def in_explanation(self, value: str) -> str:
        """A value as an explanation writes it."""
        return value

    def arguments(self, chosen: Filter, index: Index, language: str) -> Iterator[tuple[str, str]]:
        """The option once for each value."""
        return ((self._option, self.as_typed(value, index, language)) for value in self._values(chosen))

    def as_typed(self, value: str, index: Index, language: str) -> str:  # noqa: ARG002
        """A value as somebody would type it."""
        return value

    def json(self, chosen: Filter) -> Any:
        """The values as a list."""
        return list(self._values(chosen))

    def _values(self, chosen: Filter) -> tuple[str, ...]:
        values: tuple[str, ...] = getattr(chosen, self._field)
        return values


class Flag(Criterion):
    """A criterion that is asked for or not. `clause` is its part of an explanation, where it has one of its own."""

    def __init__(self, option: FilterOption, field: str, key: str, place: int, clause: str = "") -> None:
        self.options, self.fields, self.dropping = [option], [field], [field]
        self.key, self.place, self.without = key, place, f"--{option.name}"
        self._option, self._field, self._clause = option.name, field, clause

    def read(self, typed: Mapping[str, Sequence[str]], setting: Setting) -> Mapping[str, Any]:  # noqa: ARG002
        """True: the flag was typed."""
        return {self._field: True}

    def conditions(self, chosen: Filter, given: Parameters) -> Iterator[str]:  # noqa: ARG002
        """None: the item alone does not decide."""
        return iter(())

    def clauses(self, chosen: Filter, directory: Directory, language: str) -> Iterator[str]:  # noqa: ARG002
        """What it says, where it says something alone."""
        if self.json(chosen) and self._clause:
            yield message(self._clause)

    def arguments(self, chosen: Filter, index: Index, language: str) -> Iterator[tuple[str, str]]:  # noqa: ARG002
        """The flag."""
        if self.json(chosen):
            yield self._option, ""

    def json(self, chosen: Filter) -> Any:
        """Whether it is asked for."""
        return getattr(chosen, self._field)


def either(names: Iterable[str]) -> str:
    """The names joined by "or"."""
    return message(" or ").join(names)
