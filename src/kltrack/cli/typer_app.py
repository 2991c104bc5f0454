"""The command line as Typer has it, made of the same options as data: help, errors, completion, and every line that the
small reader hands on. Private names of Typer stand here and nowhere else.

It does not import `annotations` from __future__: Typer would then have to compile each annotation again.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from typer import _click
from typer.core import TyperGroup, TyperOption

from kltrack import __version__
from kltrack.cli.commands import COMMANDS
from kltrack.cli.language import language_asked
from kltrack.cli.option import LANG
from kltrack.cli.output import say, write
from kltrack.cli.typers_words import PIECES, translate_help, translate_refusal
from kltrack.messages import labelled, message
from kltrack.terms import marked
from kltrack.text import harmless

_LANG = LANG.option
# Lines of help break at hyphens, but not at those that look the same and forbid it.
_UNBREAKABLE, _BREAKING = str.maketrans("-", "\u2011"), str.maketrans("\u2011", "-")


def call(arguments: Sequence[str]) -> Any:
    """What a command returns, or the exit code of a line that was answered here. Raises what commands raise."""
    try:
        return _root_command().main(list(arguments), prog_name="kltrack", standalone_mode=False)
    except typer.TyperException as error:
        return _misunderstood(error)
    except typer.Abort:
        return 130


def _root_command() -> _click.Command:
    """The command `kltrack` with all its commands, its texts in the language of the answer."""
    typer.core._ = translate_help  # type: ignore[attr-defined]  # its gettext, of a domain that has no catalogs
    root = typer.main.get_command(app)
    root.help = message(root.help) if root.help else None
    for param in root.params:
        if isinstance(param, TyperOption) and param.help:
            param.help = message(param.help)
    return root


class HelpText(_click.HelpFormatter):
    """A page of help, headed as its language does, in lines that break between words and not at a hyphen in one."""

    def write(self, string: str) -> None:
        """Write a piece of the page."""
        super().write(string.translate(_BREAKING))

    def write_text(self, text: str) -> None:
        """Write a paragraph, or several."""
        super().write_text(text.translate(_UNBREAKABLE))

    def write_dl(self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write options or commands, each with its help."""
        super().write_dl([(name, help_.translate(_UNBREAKABLE)) for name, help_ in rows], col_max, col_spacing)

    def write_heading(self, heading: str) -> None:
        """Write the heading above some of them."""
        self.write(f"{' ' * self.current_indent}{labelled(heading)}\n")


class _Context(_click.Context):
    formatter_class = HelpText


class InLanguage(_click.Command):
    """A command whose help is in the language of the answer where Typer has fixed English."""

    context_class = _Context

    def format_usage(self, ctx: _click.Context, formatter: _click.HelpFormatter) -> None:
        """The line that begins help."""
        pieces = [message(PIECES[piece]) if piece in PIECES else piece for piece in self.collect_usage_pieces(ctx)]
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=message("Usage: "))

    def get_help_option(self, ctx: _click.Context) -> TyperOption | None:
        """The option --help."""
        option = super().get_help_option(ctx)
        if option:
            option.help = message("Show this message and exit.")
        return option


class Commands(InLanguage, TyperGroup):
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
                hint = message("Did you mean '{nearest}'?", nearest=near[0])
            else:
                hint = message("There are: {choices}.", choices=", ".join(COMMANDS))
            ctx.fail(message("No command is called '{name}'. {hint}", name=harmless(cmd_name), hint=hint))
        from kltrack.cli.typer_command import command

        return command(cmd_name)

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


def _refuse_unknown(ctx: typer.Context, named: str | None) -> None:
    if not ctx.resilient_parsing:
        language_asked(named)


@app.callback()
def kltrack(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help=marked("Print the version."))
    ] = False,
    install_completion: Annotated[
        bool,
        typer.Option(
            "--install-completion",
            callback=_install_completion,
            help=marked("Install completion for the current shell."),
        ),
    ] = False,
    show_completion: Annotated[
        bool,
        typer.Option(
            "--show-completion",
            callback=_show_completion,
            help=marked("Print the completion script for the current shell."),
        ),
    ] = False,
    lang: Annotated[
        str | None,
        typer.Option("--lang", callback=_refuse_unknown, metavar=_LANG.metavar, help=_LANG.help),
    ] = None,
) -> None:
    """Who must do what by when, under which conclusion, and where does it stand?"""


def offers_for(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """(word, help) for each word that may stand in the place of the last of `words`; the first is the program.

    Raises whatever a completer can.
    """
    from typer._click.shell_completion import _resolve_context, _resolve_incomplete

    arguments, word = list(words[1:-1]), words[-1]
    context = _resolve_context(_root_command(), {}, "kltrack", arguments)
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
    say(usage + translate_refusal(error.format_message()) + _where_options_stand(error))
    return error.exit_code


def _where_options_stand(error: typer.TyperException) -> str:
    """`kltrack --for BTC` lacks its command: the options of the commands are no options of the whole."""
    context = getattr(error, "ctx", None)
    option = getattr(error, "option_name", None)
    if option is None or context is None or context.parent:
        return ""
    return message(". A command comes first: kltrack due {option}", option=option)
