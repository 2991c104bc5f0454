"""Typer's own sentences, in help and where it refuses a line, in the language of the answer.

Its copy of Click has its sentences in fixed English, and the few that it passes through gettext have no catalog.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.messages import message, template
from kltrack.terms import marked
from kltrack.tuples import NamedTuple

# What stands for options and commands in the line of usage.
PIECES: Mapping[str, str] = {
    "[OPTIONS]": marked("[OPTIONS]"),
    "COMMAND [ARGS]...": marked("COMMAND [ARGS]..."),
}
# What Typer passes through a gettext that has no catalog; the places are Typer's to fill.
_OF_HELP: Mapping[str, str] = {
    "Arguments": marked("Arguments"),
    "Options": marked("Options"),
    "Commands": marked("Commands"),
    "default: {default}": marked("default: {default}"),
    "env var: {var}": marked("env var: {var}"),
    "required": marked("required"),
    "Missing command.": marked("Missing command."),
}


class _Refusal(NamedTuple):
    """A regular expression for a sentence of Click's, with groups for what it names, and the message to say instead."""

    pattern: str
    template: str


_REFUSALS = (
    _Refusal(r"No such option: (?P<named>\S+)", marked("No such option: {named}")),
    _Refusal(
        r"No such option: (?P<named>\S+) \(Possible options: (?P<options>.+)\)",
        marked("No such option: {named} (Possible options: {options})"),
    ),
    _Refusal(r"Option '(?P<named>.+)' requires an argument\.", marked("Option '{named}' requires an argument.")),
    _Refusal(r"Option '(?P<named>.+)' does not take a value\.", marked("Option '{named}' does not take a value.")),
    _Refusal(
        r"Got unexpected extra argument\(s\) \((?P<named>.*)\)",
        marked("Got unexpected extra argument(s) ({named})"),
    ),
    _Refusal(r"Missing argument '(?P<named>.+)'\.", marked("Missing argument '{named}'.")),
)


def translate_help(message: str) -> str:
    """A text that Typer passes through gettext, in the language of the answer, its places unfilled."""
    return template(_OF_HELP[message]) if message in _OF_HELP else message


def translate_refusal(sentence: str) -> str:
    """A sentence in which Typer refuses a line, in the language of the answer; any other sentence as it is."""
    for refusal in _REFUSALS:
        if found := re.fullmatch(refusal.pattern, sentence, re.DOTALL):
            return message(refusal.template, named=found["named"], options=found.groupdict().get("options"))
    return sentence
