"""The options that commands share, as frozen groups, and how a group becomes the options of a command."""

# Annotations are evaluated here, once: as text (`from __future__`) each option would be compiled anew on every run.
import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any, Self, dataclass_transform

import typer
from typer import _click
from typer.core import TyperCommand, TyperOption

from kltrack.cli import completion
from kltrack.errors import UsageProblem
from kltrack.render import FORMATS


@dataclass_transform(frozen_default=True)
class Group:
    """A frozen group of options, written like a dataclass.

    Not a dataclass: the methods of one are compiled as text on every run, which for the groups here takes a fifth of
    the time in which Python starts.
    """

    def __init__(self, **given: Any) -> None:
        self.__dict__.update(given)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def changed(self, **options: Any) -> Self:
        """The same group with some options otherwise."""
        return type(self)(**{**self.__dict__, **options})

    @classmethod
    def options(cls) -> dict[str, Any]:
        """Each option with its annotation, those of the groups it is made from first."""
        groups = (group for group in reversed(cls.__mro__) if issubclass(group, Group))
        return {key: hint for group in groups for key, hint in inspect.get_annotations(group).items()}


Texts = list[str] | None
RegisterPath = Annotated[
    Path | None,
    typer.Option(envvar="KLTRACK_REGISTER", metavar="PATH", help="Register file or folder; else the shipped one."),
]
JournalPath = Annotated[
    Path | None,
    typer.Option(envvar="KLTRACK_JOURNAL", metavar="PATH", help="Progress log; else progress.toml by the register."),
]


class Where(Group):
    """Which register is asked, as of which day, in which language."""

    register: RegisterPath = None
    as_of: Annotated[
        str | None,
        typer.Option(envvar="KLTRACK_AS_OF", metavar="DAY", help="Answer as of that day, not today in Hanoi."),
    ] = None
    lang: Annotated[
        str,
        typer.Option(
            envvar="KLTRACK_LANG",
            metavar="en|vi|fr",
            help="Language of names and tasks, English else.",
            autocompletion=completion.languages,
        ),
    ] = "en"


class Keeping(Where):
    """A register with its journal."""

    journal: JournalPath = None


class Place(Keeping):
    """A register with its journal, as that stood on some day."""

    known_at: Annotated[
        str | None,
        typer.Option(metavar="DAY", help="Count only progress that had been recorded by the end of DAY."),
    ] = None


class Selecting(Group):
    """Which items are meant. An option said twice means either; different options must all hold."""

    before: Annotated[Texts, typer.Option(metavar="DAY", help="Last day before DAY (DAY not included).")] = None
    by: Annotated[Texts, typer.Option(metavar="DAY", help="Last day on or before DAY.")] = None
    after: Annotated[Texts, typer.Option(metavar="DAY", help="Last day after DAY (DAY not included).")] = None
    from_: Annotated[Texts, typer.Option("--from", metavar="DAY", help="Last day on or after DAY.")] = None
    on: Annotated[Texts, typer.Option(metavar="DAY", help="Last day is DAY.")] = None
    in_: Annotated[Texts, typer.Option("--in", metavar="PERIOD", help="Last day in PERIOD: December, 2025-Q4.")] = None
    within: Annotated[Texts, typer.Option(metavar="LENGTH", help="Last day from today to LENGTH ahead: 30d.")] = None
    for_: Annotated[
        Texts,
        typer.Option(
            "--for",
            metavar="BODY",
            help="Addressed to BODY, by name or through a group.",
            autocompletion=completion.bodies,
        ),
    ] = None
    role: Annotated[
        Texts,
        typer.Option(
            metavar="ROLE", help="Its role: lead, implementing, coordinating.", autocompletion=completion.roles
        ),
    ] = None
    named_only: Annotated[bool, typer.Option("--named-only", help="Only where the body is addressed by name.")] = False
    conclusion: Annotated[
        Texts,
        typer.Option(metavar="NUMBER", help="202, 202-KL/TW, 18@2026-04-02.", autocompletion=completion.conclusions),
    ] = None
    field: Annotated[Texts, typer.Option(metavar="FIELD", help="Field of work.", autocompletion=completion.fields)] = (
        None
    )
    kind: Annotated[
        Texts,
        typer.Option(metavar="KIND", help="assignment, request, decision, …", autocompletion=completion.kinds),
    ] = None
    status: Annotated[
        Texts,
        typer.Option(
            metavar="STANDING",
            help="open, done, reported, cancelled, open-overdue, done-late, …",
            autocompletion=completion.standings,
        ),
    ] = None
    text: Annotated[Texts, typer.Option(metavar="WORDS", help="Text with all these words or beginnings.")] = None
    except_: Annotated[
        Texts,
        typer.Option(
            "--except",
            metavar="NAME",
            help="Leave out that body, field or conclusion.",
            autocompletion=completion.exceptions,
        ),
    ] = None


class Grouping(Selecting):
    """Which items are meant, and what they stand under: no day is written like conclusion, body, field or role."""

    by: Annotated[
        Texts,
        typer.Option(
            metavar="SIDE|DAY",
            help="Put together by conclusion, body, …; or, with a DAY: last day on or before it.",
            autocompletion=completion.sides,
        ),
    ] = None


class Saying(Group):
    """What is said of an assignment, beside its status."""

    on: Annotated[str | None, typer.Option(metavar="DAY", help="The day it is true from; else today.")] = None
    for_: Annotated[
        Texts,
        typer.Option(
            "--for",
            metavar="BODY",
            help="Only for this member of a group that is addressed. Repeatable: for each of them.",
            autocompletion=completion.bodies,
        ),
    ] = None
    by: Annotated[str | None, typer.Option(metavar="BODY", help="Who says so.", autocompletion=completion.bodies)] = (
        None
    )
    evidence: Annotated[str | None, typer.Option(metavar="TEXT", help="A document's number and date, or a URL.")] = None
    note: Annotated[str | None, typer.Option(metavar="TEXT", help="A remark.")] = None
    new: Annotated[str | None, typer.Option(metavar="DAY", help="With extended: the new last day.")] = None
    entry: Annotated[
        str | None, typer.Option(metavar="ENTRY", help="With withdrawn: the id of the entry that was a mistake.")
    ] = None
    recorder: Annotated[
        str | None, typer.Option(envvar="KLTRACK_RECORDER", metavar="NAME", help="The person who types it.")
    ] = None


class Looks(Group):
    """In which format an answer is given."""

    format: Annotated[
        str,
        typer.Option(
            metavar="FORMAT",
            help=f"{', '.join(FORMATS)}; a table on a terminal, plain elsewhere.",
            autocompletion=completion.formats,
        ),
    ] = "auto"
    json: Annotated[bool, typer.Option("--json", help="Short for --format json.")] = False
    fields: Annotated[
        str | None, typer.Option(metavar="A,B", help="Only these fields, in this order: id,deadline.last.")
    ] = None


class Showing(Looks):
    """How the answer to a question is given."""

    explain: Annotated[bool, typer.Option("--explain", help="Say how the query was understood.")] = False
    exit_code: Annotated[bool, typer.Option("--exit-code", help="Exit with 1 when there are rows.")] = False


class Period(Group):
    """From when a digest tells, how far it looks ahead, and what is remembered of it."""

    since: Annotated[
        str, typer.Option(metavar="DAY|LENGTH|last", help="From that day on, for so long (7d), or since the last one.")
    ]
    name: Annotated[
        str | None, typer.Option(metavar="NAME", help="Which digest is remembered; with last, else main.")
    ] = None
    ahead: Annotated[str, typer.Option(metavar="LENGTH", help="How far to look ahead.")] = "14d"
    quiet_if_empty: Annotated[
        bool, typer.Option("--quiet-if-empty", help="Print nothing where there is nothing to tell.")
    ] = False


class InCalendar(Group):
    """What a calendar holds."""

    alarm: Annotated[
        Texts, typer.Option(metavar="LENGTH", help="With --format ics: an alarm so many days ahead: 7d. Repeatable.")
    ] = None
    todo: Annotated[bool, typer.Option("--todo", help="With --format ics: tasks in place of events.")] = False


class OnceEach(TyperCommand):
    """A command that refuses an option given twice where it may stand once; Typer would silently take the last."""

    def parse_args(self, ctx: _click.Context, args: list[str]) -> list[str]:
        """What Typer makes of the words. Raises UsageProblem."""
        if not ctx.resilient_parsing:
            _, _, given = self.make_parser(ctx).parse_args(args=[*args])
            for option in given:
                if _stands_once(option) and given.count(option) > 1:
                    raise UsageProblem(f"{max(option.opts, key=len)} is given twice; it may stand once.")
        return super().parse_args(ctx, args)


def _stands_once(option: _click.Parameter) -> bool:
    return isinstance(option, TyperOption) and not (option.multiple or option.count or option.is_eager)


def with_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """`function` with each parameter that is an option group spread into that group's own options.

    Typer reads a signature; this gives it one in which the fields of a group stand as parameters, and puts the group
    together again before `function` is called. Its docstring becomes the command's help.
    """
    hints = inspect.get_annotations(function, eval_str=True)
    groups = {name: hint for name, hint in hints.items() if isinstance(hint, type) and issubclass(hint, Group)}

    def spread(**given: Any) -> Any:
        built = {name: group(**{key: given.pop(key) for key in group.options()}) for name, group in groups.items()}
        return function(**built, **given)

    spread.__doc__ = function.__doc__
    spread.__signature__ = inspect.Signature([*_parameters(function, hints, groups)])  # type: ignore[attr-defined]
    spread.__annotations__ = {}  # the signature has them; Typer would resolve these as well
    return spread


def _parameters(
    function: Callable[..., Any], hints: dict[str, Any], groups: dict[str, type[Group]]
) -> Iterator[inspect.Parameter]:
    for name, parameter in inspect.signature(function).parameters.items():
        if name not in groups:
            yield parameter.replace(annotation=hints[name], kind=inspect.Parameter.KEYWORD_ONLY)
            continue
        for key, hint in groups[name].options().items():
            default = getattr(groups[name], key, inspect.Parameter.empty)
            yield inspect.Parameter(key, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=hint)
