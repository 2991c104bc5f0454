"""What the register says of an item, as typed values, read from the compiled register as they are asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from kltrack.index.fact_lines import PART, Reader, parts_of, plain_text, values_of
from kltrack.query.issue import Issued, issued_of
from kltrack.terms import KindName, RoleName
from kltrack.text import in_language
from kltrack.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

DeadlineKind: TypeAlias = "Literal['before', 'by', 'on', 'within', 'event', 'after', 'every', 'none']"


class Deadline(Value):
    """A deadline as printed, and the days it means; `last` is the last day in force, `original` the first one."""

    kind: DeadlineKind
    wording: str | None
    first: date | None
    last: date | None
    original: date | None
    inherited: bool
    target: date | None
    time: str | None
    event: str | None
    after: str | None


class SourcePlace(Value):
    """Where in a source a record rests."""

    id: str
    url: str | None
    paragraph: int | None
    wording: str | None


class Amendment(Value):
    """What in which document is amended."""

    document: str
    provision: str | None = None
    note: str | None = None


class Reading(Value):
    """Another report of the same directive: only what it says differently has a value."""

    source: str
    paragraph: int | None = None
    kind: KindName | None = None
    lead: Sequence[str] | None = None
    implementing: Sequence[str] | None = None
    coordinating: Sequence[str] | None = None
    wording: str | None = None
    note: str | None = None
    task: Mapping[str, str] | None = None
    deadline: Deadline | None = None


class Facts:
    """What the register says of an item. Bodies are ids, in the order written; `task` is by language.

    The compiled register keeps them as JSON, in parts. A part is parsed only when one of its values is asked for: a
    long answer needs few of them. `parts` is that JSON, which a JSON answer copies as it is.
    """

    __slots__ = ("_read", "_values", "parts")

    def __init__(self, data: bytes, read: Reader) -> None:
        self.parts = parts_of(data)
        self._read = read
        self._values: dict[int, Mapping[str, Any]] = {}

    def __eq__(self, other: object) -> bool:
        """Whether both say the same, in the same JSON."""
        return isinstance(other, Facts) and self.parts == other.parts

    __hash__ = None  # type: ignore[assignment]  # like every value that holds lists

    def part(self, number: int) -> Mapping[str, Any]:
        """The values of a part of `kltrack.index.fact_lines.PARTS` as JSON has them, by key."""
        if number in self._values:
            return self._values[number]
        self._values[number] = values = values_of(self.parts[number], self._read)
        return values

    def _value(self, key: str) -> Any:
        return self.part(PART[key])[key]

    @property
    def number(self) -> str:
        """The number of its conclusion."""
        value: str = self._value("conclusion")
        return value

    @property
    def issued(self) -> Issued:
        """When its conclusion was issued."""
        return issued_of(self._value("issued"))

    @property
    def task(self) -> Mapping[str, str]:
        """What is to be done, by language."""
        value: Mapping[str, str] = values_of(self.parts[_TASK], self._read)["task"]  # read once a row: not kept
        return value

    def task_in(self, language: str) -> str:
        """What is to be done, in a language where it is there, else in another."""
        text = plain_text(self.parts[_TASK], language)
        return in_language(self.task, language) if text is None else text.decode()

    @property
    def fields(self) -> Sequence[str]:
        """The fields of work."""
        value: Sequence[str] = self._value("fields")
        return value

    @property
    def cites(self) -> Sequence[str]:
        """The ids of what it cites."""
        value: Sequence[str] = self._value("cites")
        return value

    @property
    def amends(self) -> Sequence[Amendment]:
        """What it amends."""
        return [Amendment(**each) for each in self._value("amends")]

    @property
    def continues(self) -> Sequence[str]:
        """The ids of the assignments that it continues."""
        value: Sequence[str] = self._value("continues")
        return value

    @property
    def moves(self) -> Sequence[str]:
        """The ids of the assignments whose day it moves."""
        value: Sequence[str] = self._value("moves")
        return value

    @property
    def source(self) -> Sequence[SourcePlace]:
        """The places in sources on which it rests."""
        return [SourcePlace(**each) for each in self._value("source")]

    @property
    def readings(self) -> Sequence[Reading]:
        """What other reports say differently."""
        return [*map(_reading, self._value("readings"))]

    @property
    def note(self) -> str | None:
        """The curator's judgement."""
        value: str | None = self._value("note")
        return value

    @property
    def deadline(self) -> Deadline:
        """The deadline as the register has it."""
        return _deadline(self._value("deadline"))

    def addressed(self, role: RoleName | str) -> Sequence[str]:
        """The bodies that are addressed in a role."""
        value: Sequence[str] = self._value(role)
        return value


def _deadline(value: Mapping[str, Any]) -> Deadline:
    days = {key: date.fromisoformat(day) for key in _OF_DEADLINE if (day := value[key])}
    return Deadline(**{**value, **days})


def _reading(value: Mapping[str, Any]) -> Reading:
    return Reading(**{**value, "deadline": _deadline(value["deadline"])} if "deadline" in value else value)


_TASK = PART["task"]
_OF_DEADLINE = ("first", "last", "original", "target")
