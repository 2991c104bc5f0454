"""The small reader: a well-formed command line read by the options' own data, without Typer, whose import costs more
than a query.

It reads `--option VALUE`, `--option=VALUE`, flags and arguments, all known and in their right number. Whatever else it
meets (a help option, `--`, an unknown word, an option without its value or typed twice) it hands on: Typer answers it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kltrack.cli.commands import options_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kltrack.cli.option import Group, Option


class _HandedOn(Exception):
    """A line that this reader is not sure of."""


def read(
    words: Sequence[str], groups: Mapping[str, type[Group]], environment: Mapping[str, str]
) -> dict[str, Group] | None:
    """Parameter → the group that was typed for it; None for a line that Typer is to read."""
    options = options_of(groups)
    try:
        values = _values(words, options)
    except _HandedOn:
        return None
    for option in options.values():
        if option.envvar and option.key not in values and environment.get(option.envvar):
            values[option.key] = option.convert(environment[option.envvar])
    return {
        name: group({o.key: values[o.key] for o in group.options() if o.key in values})
        for name, group in groups.items()
    }


def _values(words: Sequence[str], options: Mapping[str, Option]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    arguments: list[str] = []
    waiting = iter(words)
    for word in waiting:
        if word.startswith("-") and len(word) > 1:
            _put(values, *_option(word, waiting, options))
        else:
            arguments.append(word)
    for option, texts in _shared_out(arguments, [option for option in options.values() if not option.flag]):
        for text in texts:
            _put(values, option, option.convert(text))
    if any(option.required and option.key not in values for option in options.values()):
        raise _HandedOn
    return values


def _option(word: str, waiting: Iterator[str], options: Mapping[str, Option]) -> tuple[Option, Any]:
    name, equals, text = word.partition("=")
    option = options.get(name)
    if option is None or (equals and not option.metavar):
        raise _HandedOn
    if not option.metavar:
        return option, True
    if not equals:
        text = next(waiting, "-")
        if text.startswith("-"):
            raise _HandedOn
    return option, option.convert(text)


def _put(values: dict[str, Any], option: Option, value: Any) -> None:
    if option.many:
        values[option.key] = (*values.get(option.key, ()), value)
    elif option.key in values:
        raise _HandedOn
    else:
        values[option.key] = value


def _shared_out(texts: Sequence[str], arguments: Sequence[Option]) -> Iterator[tuple[Option, Sequence[str]]]:
    """Each argument of a command with its texts: a command has one, of one text or of many."""
    if not arguments:
        if texts:
            raise _HandedOn
        return
    (argument,) = arguments
    if len(texts) > 1 and not argument.many:
        raise _HandedOn
    yield argument, texts
