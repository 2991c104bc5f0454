"""What a filter is made of: one criterion, with all that is known of it, and the two plain sorts of them."""

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
    """What the texts of options are read against: what the command shows, the register, and the day."""

    scope: Scope
    register: Index
    today: date


class Criterion(ABC):
    """One way to say which items are meant: it fills `fields` of a Filter from the texts of its options.

    `key` is its name in the JSON's query and `place` where it stands there. `without` names what to leave out where
    that would give rows; `dropping` are the fields that go then.
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
        """What it asks of an item, the row `i` of `head`, in SQL.

        Nothing where it is not asked of the item alone: limits and standings are asked of the day in force and of what
        is recorded (`kltrack.query.conditions`), bodies and roles of how it is addressed (`kltrack.query.statements`).
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
    """What words are in an explanation, a message with a place for `values`, and in SQL, a template with one for them.

    No condition: see `Criterion.conditions`.
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
            yield message(self._clause, values=either(map(self.shown, values)))

    def conditions(self, chosen: Filter, given: Parameters) -> Iterator[str]:
        """Any of the values."""
        if self._condition and (values := self._values(chosen)):
            yield self._condition.format(values=self.compared(values, given))

    def compared(self, values: Sequence[str], given: Parameters) -> str:
        """The values as its condition compares with them."""
        return given.several(values)

    def shown(self, value: str) -> str:
        """A value as an explanation writes it."""
        return value

    def arguments(self, chosen: Filter, index: Index, language: str) -> Iterator[tuple[str, str]]:
        """The option once for each value."""
        return ((self._option, self.typed(value, index, language)) for value in self._values(chosen))

    def typed(self, value: str, index: Index, language: str) -> str:  # noqa: ARG002
        """A value as it is typed."""
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
        """It was typed."""
        return {self._field: True}

    def conditions(self, chosen: Filter, given: Parameters) -> Iterator[str]:  # noqa: ARG002
        """Nothing: it says how others are meant."""
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
    """Any of the names, in words."""
    return message(" or ").join(names)
