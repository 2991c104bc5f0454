"""A filter as the command line that means the same; `ask` shows it with its answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kltrack.index import Index
from kltrack.query.criteria import CRITERIA
from kltrack.query.filter import Filter, Scope

COMMANDS: Mapping[Scope, str] = {"due": "due", "overdue": "overdue", "all": "list"}


def equivalent(chosen: Filter, index: Index, language: str = "en") -> list[str]:
    """The words of the command that means `chosen`: every date as ISO, every body by a name that only it has.

    A `within` limit is written as a length, so the command is right on the day for which the filter was made.
    """
    return ["kltrack", COMMANDS[chosen.scope], *option_words(chosen, index, language)]


def option_words(chosen: Filter, index: Index, language: str = "en") -> Iterator[str]:
    """The options of the command that means `chosen`; the command itself (its scope) is left out."""
    for criterion in CRITERIA:
        for name, text in criterion.arguments(chosen, index, language):
            if not text:
                yield f"--{name}"
            elif text.startswith("-"):  # as a word of its own it would be taken for an option
                yield f"--{name}={text}"
            else:
                yield from (f"--{name}", text)


def shell(words: Sequence[str]) -> str:
    """The words as a line that a POSIX shell splits into them again."""
    return " ".join(_quoted(word) for word in words)


def _quoted(word: str) -> str:
    if word and all(char.isalnum() or char in "@%+=:,./-_" for char in word):
        return word
    # Double quotes read better around a name with spaces or an apostrophe; inside them these signs keep a meaning.
    if word and not any(char in word for char in '"$`\\!\n'):
        return f'"{word}"'
    import shlex

    return shlex.quote(word)
