"""Completion of a word by the options' own data, without Typer, whose import costs more than an answer.

Like the small reader, it handles lines of known words only; any other line is left to Typer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kltrack.cli.commands import COMMANDS, command_function, groups_of, help_options
from kltrack.cli.option import Option
from kltrack.messages import message
from kltrack.terms import marked
from kltrack.tuples import NamedTuple

Offer = tuple[str, str]
_HELP = marked("Show this message and exit.")


class _WordsBefore(NamedTuple):
    """The words before the one being typed: options with their last text, the number of arguments, and the option that
    awaits its text."""

    values: Mapping[str, str]
    arguments: int
    awaiting: Option | None


def offers(words: Sequence[str], environment: Mapping[str, str]) -> Iterable[Offer] | None:
    """(word, help) for each word that may stand in the place of the last of `words`; the first is the program.

    None for a line that Typer is to answer. Raises whatever a completer can.
    """
    command, *before, word = ["", *words[1:]] if len(words) == 2 else words[1:]
    if not command:
        return None if word.startswith("-") else _beginning(word, COMMANDS)
    if command not in COMMANDS:
        return None
    options = help_options(groups_of(command_function(command)))
    typed = _typed(before, options)
    return None if typed is None else _offers(_Line(command, options, typed, environment), word)


class _Line(NamedTuple):
    command: str
    options: Mapping[str, Option]
    typed: _WordsBefore
    environment: Mapping[str, str]

    def completed(self, option: Option, beginning: str, before: str = "") -> Iterator[Offer]:
        """What the option's completer offers, with what stands before it in the same word."""
        if not option.completer:
            return
        from kltrack.cli import completion

        register = self.options.get("--register")
        named = register and (self.typed.values.get("--register") or self.environment.get(register.envvar))
        context = completion.Context(self.command, named or None)
        for value, help_ in getattr(completion, option.completer)(context, beginning):
            if value.startswith(beginning):
                yield f"{before}{value}", help_


def _typed(words: Sequence[str], options: Mapping[str, Option]) -> _WordsBefore | None:
    values: dict[str, str] = {}
    arguments, awaiting = 0, None
    for word in words:
        if awaiting:
            values[awaiting.key], awaiting = word, None
            continue
        name, equals, text = word.partition("=")
        if not word.startswith("-") or word == "-":
            arguments += 1
            continue
        option = options.get(name)
        if option is None or (equals and not option.metavar):
            return None
        if equals or not option.metavar:
            values[option.key] = text
        else:
            awaiting = option
    return (
        None if any(value.startswith("-") for value in values.values()) else _WordsBefore(values, arguments, awaiting)
    )


def _offers(line: _Line, word: str) -> Iterable[Offer] | None:
    name, equals, text = word.partition("=")
    if line.typed.awaiting:
        return None if word.startswith("-") else line.completed(line.typed.awaiting, word)
    if not word.startswith("-"):
        return _argument(line, word)
    if not equals:
        return _names(line, word)
    option = line.options.get(name)
    return line.completed(option, text, f"{name}=") if option and option.metavar else None


def _argument(line: _Line, word: str) -> Iterable[Offer]:
    for option in line.options.values():
        if not option.flag and (option.many or not line.typed.arguments):
            return line.completed(option, word)
    return ()


def _names(line: _Line, word: str) -> Iterable[Offer]:
    may_stand = (option for option in line.options.values() if option.many or option.key not in line.typed.values)
    named = {option.flag: option.help for option in may_stand if option.flag}
    return _beginning(word, {**named, "--help": _HELP, "-h": _HELP})


def _beginning(word: str, help_: Mapping[str, str]) -> Iterator[Offer]:
    return ((name, message(help_[name])) for name in help_ if name.startswith(word))
