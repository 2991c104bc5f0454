"""The commands by name, each imported when it is called, and the one place that turns failures into exit codes."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Annotated, Any

import typer
from typer import _click
from typer.core import TyperGroup

from kltrack import __version__
from kltrack.cli.output import Answer, say, write
from kltrack.errors import CannotWrite, KltrackError

# Command → what it does, in help's order. A command is a module of kltrack.cli.commands with a function of its name.
COMMANDS: Mapping[str, str] = {
    "due": "What is open and dated: the overdue and the coming.",
    "overdue": "What is open on a day later than its last.",
    "list": "Everything, the undated and the decisions too.",
    "ask": "Ask in plain words, in English, Vietnamese or French.",
    "timeline": "The open and dated as a picture.",
    "digest": "What has happened since a day, and what comes: a letter for cron and mail.",
    "scorecard": "How far the tasks are, by body, conclusion, field or role.",
    "lineage": "What a task continues and what continues it, across conclusions.",
    "show": "All that the register says of one assignment.",
    "mark": "Record progress: started, reported, done, extended, cancelled, reopened, withdrawn.",
    "journal": "What has been recorded, when, by whom, on what evidence.",
    "bodies": "Look a body up, or list them all.",
    "conclusions": "The conclusions of the register.",
    "check": "Validate and lint a register.",
    "schema": "The JSON Schema of an output.",
}

_CANNOT_WRITE = frozenset({errno.ENOSPC, errno.EIO, errno.EFBIG, errno.EDQUOT, errno.EBADF})


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
            hint = f"Did you mean {near[0]!r}?" if near else f"There are: {', '.join(COMMANDS)}."
            ctx.fail(f"No command is called {cmd_name!r}. {hint}")
        from kltrack.cli.options import OnceEach, with_options

        function = getattr(import_module(f"kltrack.cli.commands.{cmd_name}"), f"{cmd_name}_command")
        single = typer.Typer(add_completion=False, rich_markup_mode=None)
        single.command(cmd_name, cls=OnceEach)(with_options(function))
        return typer.main.get_command(single)

    def format_commands(self, ctx: _click.Context, formatter: _click.HelpFormatter) -> None:
        """The list of commands under --help."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def shell_complete(self, ctx: _click.Context, incomplete: str) -> list[Any]:
        """The commands that begin with what is typed."""
        from typer._click.shell_completion import CompletionItem

        found = [CompletionItem(name, help=told) for name, told in COMMANDS.items() if name.startswith(incomplete)]
        return found + _click.Command.shell_complete(self, ctx, incomplete)


app = typer.Typer(
    cls=Commands,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    no_args_is_help=True,
)


def _print_version(wanted: bool) -> None:
    if wanted:
        write(f"kltrack {__version__}\n")
        raise typer.Exit


@app.callback()
def kltrack(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Who must do what by when, under which conclusion, and where does it stand?"""


def stand_in_for_closed_streams() -> None:
    """Give standard output and standard error, where they are closed, a stream."""
    # Started with `>&-`, Python has no stream at all, and the next file opened would take its place. What is written
    # to this one fails, as it should for standard output; on standard error nobody would have read it.
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            descriptor = os.open(os.devnull, os.O_RDONLY if name == "stdout" else os.O_WRONLY)
            setattr(sys, name, os.fdopen(descriptor, "w", encoding="utf-8"))


def run(arguments: Sequence[str]) -> int:  # noqa: PLR0911  # one return an exit code
    """The exit code of a command line, after everything has been printed (docs/output.md lists the codes)."""
    try:
        answer = typer.main.get_command(app).main(list(arguments), prog_name="kltrack", standalone_mode=False)
        return answer.print() if isinstance(answer, Answer) else int(answer or 0)
    except KltrackError as error:
        say(error.sentence)
        return error.exit_code
    except typer.TyperException as error:
        return _misunderstood(error)
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except BrokenPipeError:
        return _reader_gone()
    except SystemExit as stop:
        # Typer answers a closed pipe with 1 where it prints help itself.
        broken = isinstance(stop.__context__, OSError) and stop.__context__.errno == errno.EPIPE
        return _reader_gone() if broken else int(stop.code or 0)
    except OSError as error:
        return _unwritten(error) if error.errno in _CANNOT_WRITE else _bug(error)
    except Exception as error:  # noqa: BLE001  # the last line of defence: a bug is told in one line, not in a traceback
        return _bug(error)


def _misunderstood(error: typer.TyperException) -> int:
    context = getattr(error, "ctx", None)
    usage = f"{context.get_usage()}\n" if context and "\n" not in error.format_message() else ""
    say(usage + error.format_message() + _where_options_stand(error))
    return error.exit_code


def _where_options_stand(error: typer.TyperException) -> str:
    """`kltrack --for BTC` lacks its command: the options of the commands are no options of the whole."""
    context = getattr(error, "ctx", None)
    option = getattr(error, "option_name", None)
    return (
        "" if option is None or context is None or context.parent else f". A command comes first: kltrack due {option}"
    )


def _unwritten(error: OSError) -> int:
    # Typer prints help itself; everything else is written by kltrack.cli.output.
    _discard_output()
    say(f"Standard output cannot be written: {error.strerror}.")
    return CannotWrite.exit_code


def _reader_gone() -> int:
    _discard_output()
    return 141


def _discard_output() -> None:
    # Python flushes standard output once more at exit; there is nobody left to read it.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _bug(error: Exception) -> int:
    if os.environ.get("KLTRACK_DEBUG") == "1":
        import traceback

        traceback.print_exc()
    else:
        told = " ".join(f"{type(error).__name__}: {error}".split())[:300]
        say(f"kltrack has a bug: {told}. Set KLTRACK_DEBUG=1 for the traceback, and report it.")
    return 70
