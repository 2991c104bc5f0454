"""The command line as Typer has it, made of the same options as data: help, errors, completion, and every line that the
small reader hands on. Private names of Typer stand here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from inspect import cleandoc
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer import _click
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption
from typer.models import TyperPath

from kltrack import __version__
from kltrack.cli.commands import COMMANDS, EXAMPLES, command_function, groups_of, headings_of, told_options
from kltrack.cli.option import Group
from kltrack.cli.options import CalendarOptions, FilterOptions, OutputOptions, RegisterOptions
from kltrack.cli.output import say, write
from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.terms import marked

if TYPE_CHECKING:
    from kltrack.cli.option import Option


def call(arguments: Sequence[str]) -> Any:
    """What a command returns, or the exit code of a line that was answered here. Raises what commands raise."""
    try:
        return typer.main.get_command(app).main(list(arguments), prog_name="kltrack", standalone_mode=False)
    except typer.TyperException as error:
        return _misunderstood(error)
    except typer.Abort:
        return 130


class Commands(TyperGroup):
    """A group that imports a command when it is called; help needs no import at all."""

    def list_commands(self, ctx: _click.Context) -> list[str]:
        """Every command's name, in help's order."""
        return list(COMMANDS)

    def get_command(self, ctx: _click.Context, cmd_name: str) -> _click.Command | None:
        """The command of that name, imported now; None for a name that is none."""
        if cmd_name not in COMMANDS:
            from difflib import get_close_matches

            near = get_close_matches(cmd_name, COMMANDS, n=1)
            if near:
                hint = message("Did you mean {nearest}?", nearest=repr(near[0]))
            else:
                hint = message("There are: {choices}.", choices=", ".join(COMMANDS))
            ctx.fail(message("No command is called {name}. {hint}", name=repr(cmd_name), hint=hint))
        return _command(cmd_name)

    def format_commands(self, ctx: _click.Context, formatter: _click.HelpFormatter) -> None:
        """The list of commands under --help."""
        with formatter.section(message("Commands")):
            formatter.write_dl([(name, message(summary)) for name, summary in COMMANDS.items()])

    def shell_complete(self, ctx: _click.Context, incomplete: str) -> list[Any]:
        """The commands that begin with what is typed."""
        from typer._click.shell_completion import CompletionItem

        begun = {name: message(summary) for name, summary in COMMANDS.items() if name.startswith(incomplete)}
        offered = [CompletionItem(name, help=summary) for name, summary in begun.items()]
        return offered + _click.Command.shell_complete(self, ctx, incomplete)


class OneCommand(TyperCommand):
    """A command whose help has its options under headings, and an example below.

    It refuses an option typed twice where it may stand once; Typer would silently take the last.
    """

    headings: Mapping[str, str] = {}
    example = ""

    def format_options(self, ctx: _click.Context, formatter: _click.HelpFormatter) -> None:
        """Arguments and the command's own options first, the register's last."""
        listed: dict[str, list[tuple[str, str]]] = {}
        for param in self.get_params(ctx):
            if record := param.get_help_record(ctx):
                listed.setdefault(self._heading(param), []).append(record)
        for heading in sorted(listed, key=_HEADINGS.index):
            with formatter.section(message(heading)):
                formatter.write_dl(listed[heading])
        with formatter.section(message("Example")):
            formatter.write(f"{' ' * formatter.current_indent}{self.example}\n")

    def _heading(self, param: _click.Parameter) -> str:
        return _ARGUMENTS if isinstance(param, TyperArgument) else self.headings.get(param.opts[-1], Group.heading)

    def parse_args(self, ctx: _click.Context, args: list[str]) -> list[str]:
        """What Typer makes of the words. Raises UsageProblem."""
        if not ctx.resilient_parsing:
            _, _, given = self.make_parser(ctx).parse_args(args=[*args])
            for option in given:
                if _stands_once(option) and given.count(option) > 1:
                    raise UsageProblem(message("{option} is given twice; it may stand once.", option=option.opts[-1]))
        return super().parse_args(ctx, args)


_ARGUMENTS = marked("Arguments")


_HEADINGS = (
    _ARGUMENTS,
    *(group.heading for group in (Group, FilterOptions, OutputOptions, CalendarOptions, RegisterOptions)),
)


def _stands_once(option: _click.Parameter) -> bool:
    return isinstance(option, TyperOption) and not (option.multiple or option.is_eager)


_NOTHING_TYPED: Sequence[object] = (None, False, (), [])

app = typer.Typer(
    cls=Commands,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    no_args_is_help=True,
    add_completion=False,
)


def _print_version(ctx: typer.Context, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        write(f"kltrack {__version__}\n")
        raise typer.Exit


def _install_completion(ctx: typer.Context, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from kltrack.cli.shells import install

        write(f"{install()}\n")
        raise typer.Exit


def _show_completion(ctx: typer.Context, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from kltrack.cli.shells import script

        write(script())
        raise typer.Exit


@app.callback()
def kltrack(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
    install_completion: Annotated[
        bool,
        typer.Option(
            "--install-completion", callback=_install_completion, help="Install completion for the current shell."
        ),
    ] = False,
    show_completion: Annotated[
        bool,
        typer.Option(
            "--show-completion", callback=_show_completion, help="Print the completion script for the current shell."
        ),
    ] = False,
) -> None:
    """Who must do what by when, under which conclusion, and where does it stand?"""


def _command(name: str) -> TyperCommand:
    function = command_function(name)
    groups = groups_of(function)
    options = [*told_options(groups).values()]

    def called(**given: Any) -> Any:
        typed = {option: given[_name(option)] for option in options}
        values = {option.key: _value(option, value) for option, value in typed.items() if value not in _NOTHING_TYPED}
        return function(**{parameter: group.filled(values) for parameter, group in groups.items()})

    command = OneCommand(
        name,
        params=[_parameter(option) for option in options],
        callback=called,
        help=message(cleandoc(function.__doc__ or "")),
        rich_markup_mode=None,
    )
    command.headings, command.example = headings_of(groups), EXAMPLES[name]
    return command


def _value(option: Option, given: Any) -> Any:
    if not option.metavar:
        return True
    return tuple(map(option.convert, given)) if option.many else option.convert(given)


def _name(option: Option) -> str:
    """The name that Typer knows a parameter by: of an option its own, of an argument any."""
    return option.flag.lstrip("-").replace("-", "_") or "argument"


def _parameter(option: Option) -> TyperOption | TyperArgument:
    shared: dict[str, Any] = {
        "type": TyperPath() if option.convert is not str else _click.types.STRING,
        "required": option.required,
        "default": None if option.many or option.required else option.default,
        "metavar": message(option.metavar) if option.metavar else None,
        "envvar": option.envvar or None,
        "help": message(option.help),
        "autocompletion": _completing(option.completer) if option.completer else None,
    }
    if not option.flag:
        return TyperArgument(param_decls=[_name(option)], nargs=-1 if option.many else None, **shared)
    shared |= {"show_default": True, "show_envvar": True}
    if not option.metavar:
        return TyperOption(param_decls=[_name(option), option.flag], is_flag=True, **(shared | {"type": None}))
    return TyperOption(param_decls=[_name(option), option.flag], multiple=option.many, **shared)


def _completing(name: str) -> Callable[[_click.Context, list[str], str], list[tuple[str, str] | str]]:
    """What Typer asks at TAB: the completer of this name, imported then."""

    def offers(ctx: _click.Context, _: list[str], beginning: str) -> list[tuple[str, str] | str]:
        completion = import_module("kltrack.cli.completion")
        # Nothing is converted while a line is typed: the register is still text.
        context = completion.Context(ctx.info_name or "", ctx.params.get("register"))
        return list(getattr(completion, name)(context, beginning))

    return offers


def offers_for(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """(word, help) for each word that may stand in the place of the last of `words`; the first is the program.

    Raises whatever a completer can.
    """
    from typer._click.shell_completion import _resolve_context, _resolve_incomplete

    arguments, word = list(words[1:-1]), words[-1]
    context = _resolve_context(typer.main.get_command(app), {}, "kltrack", arguments)
    asked, beginning = _resolve_incomplete(context, arguments, word)
    if word == "=":  # which Typer takes for what stands before a value
        beginning = word
    before = word.removesuffix(beginning)  # --format= of --format=ht
    for item in asked.shell_complete(context, beginning):
        if item.type == "plain":
            yield f"{before}{item.value}", item.help or ""


def shell_name() -> str | None:
    """The shell from which kltrack was started, as far as can be found out."""
    from typer._completion_shared import _get_shell_name

    name: str | None = _get_shell_name()
    return name


def install_script(shell: str, script: str) -> Path:
    """Put a completion script where a shell looks for it, and give the place. Raises OSError."""
    from typer import _completion_shared

    scripts: dict[str, str] = _completion_shared._completion_scripts
    scripts[shell] = script.replace("%", "%%")  # Typer takes it for a template
    return Path(_completion_shared.install(shell, "kltrack", "")[1])


def _misunderstood(error: typer.TyperException) -> int:
    context = getattr(error, "ctx", None)
    usage = f"{context.get_usage()}\n" if context and "\n" not in error.format_message() else ""
    say(usage + error.format_message() + _where_options_stand(error))
    return error.exit_code


def _where_options_stand(error: typer.TyperException) -> str:
    """`kltrack --for BTC` lacks its command: the options of the commands are no options of the whole."""
    context = getattr(error, "ctx", None)
    option = getattr(error, "option_name", None)
    if option is None or context is None or context.parent:
        return ""
    return message(". A command comes first: kltrack due {option}", option=option)
