"""An option of the command line as data, and groups of options whose values are read by name.

A group is a class whose attributes are options; asked of an instance, an attribute is the value that was typed:

    class CalendarOptions(Group):
        todo = flag("--todo", "Tasks in place of events.")

    CalendarOptions({"--todo": True}).todo   # True

Both readers of a command line, `kltrack.cli.reading` and Typer (`kltrack.cli.typer_app`), go by this data.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import GenericAlias

from kltrack.terms import LANGUAGE_CODES, marked
from kltrack.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, Generic, Self, TypeVar, overload

    T = TypeVar("T")
else:
    T = "T"

    class Generic:
        """As `typing` has it, which takes long to import for a query."""

        __slots__ = ()
        __class_getitem__ = classmethod(GenericAlias)


class Option(NamedTuple):
    """An option or, where `flag` is empty, an argument. `many`: it may be typed again.

    `default` is its value if it is not typed. A flag has no metavar. `completer` names a function of
    `kltrack.cli.completion`; `convert` makes a value of a text. In help it stands under `heading`, or under that of its
    group.
    """

    flag: str
    metavar: str
    help: str
    default: Any
    many: bool = False
    envvar: str = ""
    completer: str = ""
    required: bool = False
    convert: Callable[[str], Any] = str
    heading: str = ""

    @property
    def key(self) -> str:
        """What its value is kept under."""
        return self.flag or self.metavar


class Typed(Generic[T]):
    """An option as an attribute of a group's class; on an instance, the attribute is the value that was typed."""

    __slots__ = ("option",)

    def __init__(self, option: Option) -> None:
        self.option = option

    if TYPE_CHECKING:

        @overload
        def __get__(self, group: None, owner: type) -> Self: ...
        @overload
        def __get__(self, group: Group, owner: type) -> T: ...

    def __get__(self, group: Group | None, owner: type) -> Self | T:
        return self if group is None else group.values.get(self.option.key, self.option.default)


class Group:
    """Options that belong together; `values` holds what was typed, by key, and nothing for what was not.

    In help they stand under `heading`. A command with this group can also write these `formats`.
    """

    __slots__ = ("values",)
    heading: ClassVar[str] = marked("Options")
    formats: ClassVar[tuple[str, ...]] = ()

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.values = values

    @classmethod
    def filled(cls, values: Mapping[str, Any]) -> Self:
        """The group with those of the values that are its own."""
        return cls({option.key: values[option.key] for option in cls.options() if option.key in values})

    @classmethod
    def options(cls) -> Iterator[Option]:
        """Each option, in the order of help: those of the groups that this one is made from first."""
        for group in reversed(cls.__mro__):
            yield from (typed.option for typed in vars(group).values() if isinstance(typed, Typed))


def text(flag: str, metavar: str, help_: str, envvar: str = "", completer: str = "") -> Typed[str | None]:
    """An option of one text."""
    return Typed(Option(flag, metavar, help_, None, envvar=envvar, completer=completer))


def texts(flag: str, metavar: str, help_: str, completer: str = "") -> Typed[tuple[str, ...]]:
    """An option that may be typed again."""
    return Typed(Option(flag, metavar, help_, (), many=True, completer=completer))


def path(flag: str, help_: str, envvar: str) -> Typed[Path | None]:
    """An option of one path."""
    return Typed(Option(flag, "PATH", help_, None, envvar=envvar, convert=Path))


def flag(name: str, help_: str) -> Typed[bool]:
    """An option without a value."""
    return Typed(Option(name, "", help_, default=False))


def argument(metavar: str, help_: str, completer: str = "") -> Typed[str | None]:
    """One word without an option before it."""
    return Typed(Option("", metavar, help_, None, completer=completer))


def arguments(metavar: str, help_: str, completer: str = "") -> Typed[tuple[str, ...]]:
    """Any number of words without an option before them."""
    return Typed(Option("", metavar, help_, (), many=True, completer=completer))


# Of every command and of kltrack as a whole, whose help imports no more options than this one.
LANG = text(
    "--lang",
    "|".join(LANGUAGE_CODES),
    "Language of all that is read; else the locale's on a terminal.",
    "KLTRACK_LANG",
    "languages",
)
