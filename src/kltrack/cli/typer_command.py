"""A command as Typer has it, made of its options as data; imported when one command is called, not for all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from inspect import cleandoc
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperArgument, TyperCommand, TyperOption
from typer.models import TyperPath

from kltrack.cli.commands import EXAMPLES, command_function, groups_of, headings_of, help_options
from kltrack.cli.option import Group
from kltrack.cli.options import CalendarOptions, FilterOptions, OutputOptions, RegisterOptions
from kltrack.cli.typer_app import InLanguage
from kltrack.errors import UsageProblem
from kltrack.messages import message, template
from kltrack.terms import marked

if TYPE_CHECKING:
    from kltrack.cli.option import Option


class OneCommand(InLanguage, TyperCommand):
    """A command whose help has its options under headings, and an example below.

    It refuses an option typed twice where it may stand once; Typer would silently take the last.
    """

    headings: Mapping[str, str] = {}
    example = ""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Arguments and the command's own options first, the register's last."""
        listed: dict[str, list[tuple[str, str]]] = {}
        for param in self.get_params(ctx):
            if record := param.get_help_record(ctx):
                listed.setdefault(self._heading(param), []).append(record)
        for heading in sorted(listed, key=_HEADINGS.index):
            with formatter.section(message(heading)):
                formatter.write_dl(listed[heading])
        with formatter.section(message("Example")):
            formatter.write(f"{' ' * formatter.current_indent}{template(self.example)}\n")

    def _heading(self, param: Any) -> str:
        return _ARGUMENTS if isinstance(param, TyperArgument) else self.headings.get(param.opts[-1], Group.heading)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """What Typer makes of the words. Raises UsageProblem."""
        if not ctx.resilient_parsing:
            _, _, given = self.make_parser(ctx).parse_args(args=[*args])
            for option in given:
                if _stands_once(option) and given.count(option) > 1:
                    raise UsageProblem(message("{option} is given twice; it may stand once.", option=option.opts[-1]))
        return super().parse_args(ctx, args)


class _Argument(TyperArgument):
    """An argument that has the same name in the line of usage as in the list below it."""

    def make_metavar(self, ctx: Any, *, usage: bool = False) -> str:  # noqa: ARG002
        """What stands for its value."""
        return self.metavar or ""


_NOTHING_TYPED: Sequence[object] = (None, False, (), [])
_ARGUMENTS = marked("Arguments")


_HEADINGS = (
    _ARGUMENTS,
    *(group.heading for group in (Group, FilterOptions, OutputOptions, CalendarOptions, RegisterOptions)),
)


def _stands_once(option: object) -> bool:
    return isinstance(option, TyperOption) and not (option.multiple or option.is_eager)


def command(name: str) -> TyperCommand:
    """The command of a name."""
    function = command_function(name)
    groups = groups_of(function)
    options = [*help_options(groups).values()]

    def call_function(**given: Any) -> Any:
        typed = {option: given[_name(option)] for option in options}
        values = {option.key: _value(option, value) for option, value in typed.items() if value not in _NOTHING_TYPED}
        return function(**{parameter: group.filled(values) for parameter, group in groups.items()})

    made = OneCommand(
        name,
        params=[_parameter(option) for option in options],
        callback=call_function,
        help=message(cleandoc(function.__doc__ or "")),
        rich_markup_mode=None,
    )
    made.headings, made.example = headings_of(groups), EXAMPLES[name]
    return made


def _value(option: Option, given: Any) -> Any:
    if not option.metavar:
        return True
    return tuple(map(option.convert, given)) if option.many else option.convert(given)


def _name(option: Option) -> str:
    """The name that Typer knows a parameter by: of an option its own, of an argument any."""
    return option.flag.lstrip("-").replace("-", "_") or "argument"


def _parameter(option: Option) -> TyperOption | TyperArgument:
    shared: dict[str, Any] = {
        "type": TyperPath() if option.convert is not str else str,
        "required": option.required,
        "default": None if option.many or option.required else option.default,
        "metavar": message(option.metavar) if option.metavar else None,
        "envvar": option.envvar or None,
        "help": message(option.help),
        "autocompletion": _completing(option.completer) if option.completer else None,
    }
    if not option.flag:
        return _Argument(param_decls=[_name(option)], nargs=-1 if option.many else None, **shared)
    shared |= {"show_default": True, "show_envvar": True}
    if not option.metavar:
        return TyperOption(param_decls=[_name(option), option.flag], is_flag=True, **(shared | {"type": None}))
    return TyperOption(param_decls=[_name(option), option.flag], multiple=option.many, **shared)


def _completing(name: str) -> Callable[[typer.Context, list[str], str], list[tuple[str, str] | str]]:
    """What Typer asks at TAB: the completer of this name, imported then."""

    def offers(ctx: Any, _: list[str], beginning: str) -> list[tuple[str, str] | str]:
        completion = import_module("kltrack.cli.completion")
        # Nothing is converted while a line is typed: the register is still text.
        context = completion.Context(ctx.info_name or "", ctx.params.get("register"))
        return list(getattr(completion, name)(context, beginning))

    return offers
