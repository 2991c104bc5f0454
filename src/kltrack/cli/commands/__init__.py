"""The commands by name. One module a command, with a function NAME_command that takes option groups.

The annotations of a function's parameters are its groups of options, read at run time. So the modules of commands do
not import `annotations` from __future__, which would make texts of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module

from kltrack.messages import message
from kltrack.terms import marked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kltrack.cli.option import Group, Option

# Command → what it does, in help's order.
COMMANDS: Mapping[str, str] = {
    "due": marked("What is open and dated: the overdue and the coming."),
    "overdue": marked("What is open on a day later than its last."),
    "list": marked("Everything, the undated and the decisions too."),
    "ask": marked("Ask in plain words, in English, Vietnamese or French."),
    "timeline": marked("The open and dated as a picture."),
    "digest": marked("What has happened since a day, and what comes: a letter for cron and mail."),
    "scorecard": marked("How far the tasks are, by body, conclusion, field or role."),
    "lineage": marked("What a task continues and what continues it, across conclusions."),
    "show": marked("All that the register says of an assignment, or of several."),
    "mark": marked("Record progress: started, reported, done, extended, cancelled, reopened, withdrawn."),
    "journal": marked("What has been recorded, when, by whom, on what evidence."),
    "bodies": marked("Look a body up, or list them all."),
    "conclusions": marked("The conclusions of the register."),
    "deadline": marked("What a deadline's wording means in days, step by step."),
    "register": marked("Which files are in use, up to when they were curated, and where a new one goes."),
    "draft": marked("Draft the records of a report or document for a curator to review."),
    "check": marked("Validate and lint a register."),
    "schema": marked("The JSON Schema of an output."),
}

# Command → an example; in those that are marked, a translation may use its own names and words.
EXAMPLES: Mapping[str, str] = {
    "due": marked('kltrack due --for "Ministry of Finance" --within 30d'),
    "overdue": "kltrack overdue --conclusion 195 --format csv",
    "list": "kltrack list --field finance --status open --as-of 2025-12-01",
    "ask": marked('kltrack ask "what must Finance do before 15 December 2025?"'),
    "timeline": "kltrack timeline --group-by body --in 2025-Q4",
    "digest": "kltrack digest --since 7d --for BTC",
    "scorecard": "kltrack scorecard --group-by field --conclusion 202",
    "lineage": "kltrack lineage 221-07.b",
    "show": "kltrack show 202-06 202-05.2.a",
    "mark": 'kltrack mark 202-06 reported --on 2025-12-10 --evidence "12-BC/BTCTW" --dry-run',
    "journal": "kltrack journal --as-of 2025-12-01",
    "bodies": "kltrack bodies BTC",
    "conclusions": "kltrack conclusions --format markdown",
    "deadline": marked('kltrack deadline "within 30 days of issue" --issued 2025-10-31'),
    "register": "kltrack register --json",
    "draft": "kltrack draft report.txt --number 300-KL/TW --issued 2025-11-04",
    "check": "kltrack check --format json",
    "schema": "kltrack schema digest",
}


def command_function(name: str) -> Callable[..., Any]:
    """The function of a command, imported now."""
    function: Callable[..., Any] = getattr(import_module(f"kltrack.cli.commands.{name}"), f"{name}_command")
    return function


def groups_of(function: Callable[..., Any]) -> Mapping[str, type[Group]]:
    """Parameter of a command's function → its group of options, in the order of help."""
    return {name: group for name, group in function.__annotations__.items() if name != "return"}


def options_of(groups: Mapping[str, type[Group]]) -> Mapping[str, Option]:
    """Key → option, for every option of these groups; one that several groups have is one option."""
    return {option.key: option for group in groups.values() for option in group.options()}


def help_options(groups: Mapping[str, type[Group]]) -> Mapping[str, Option]:
    """The same for help and completion: --format lists the formats that the command has."""
    options = {**options_of(groups)}
    if option := options.get("--format"):
        text = f"{', '.join(formats_of(groups))}. {message(option.help)}"
        options[option.key] = option._replace(help=text)
    return options


def headings_of(groups: Mapping[str, type[Group]]) -> Mapping[str, str]:
    """Key → the heading of help under which an option of these groups stands."""
    return {option.key: option.heading or group.heading for group in groups.values() for option in group.options()}


def formats_of(groups: Mapping[str, type[Group]]) -> Sequence[str]:
    """The formats that a command with these groups of options has."""
    return [*dict.fromkeys(name for group in groups.values() for name in group.formats)]
