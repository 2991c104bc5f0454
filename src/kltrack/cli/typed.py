"""A command line as it stands in a shell while it is typed: what its words are, and how one goes on.

Every shell here reads the same quotes: '…' as it stands, "…" with a few escapes, a backslash before one character.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_PIECE = re.compile(
    r"""(?P<space>[ \t\n]+) | '(?P<single>[^']*)(?P<end_single>'?) | "(?P<double>(?:[^"\\]|\\.)*)\\?(?P<end_double>"?)
    | \\(?P<escaped>.?) | (?P<plain>[^ \t\n'"\\]+)""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPED_IN_DOUBLE = re.compile(r'\\([\\$`"])')
_WORKED_OUT = re.compile(r"(?<!\\)(?:\\\\)*[$`]")
_SPECIAL = re.compile(r"[^\w%+,./:=@-]", re.ASCII)


class Typed(NamedTuple):
    """The words of a line up to the cursor, without their quotes; the last is the one being typed, empty after a space.

    `quote` is the quote that stands open in the last word. A word that a shell would still work out, for a `$` or a
    backtick, is not `literal`: nobody can say how it begins.
    """

    words: tuple[str, ...]
    quote: str = ""
    literal: bool = True


def read_line(line: str) -> Typed:
    """The words of a line of bash, zsh or fish up to the cursor."""
    words, quote, literal = [""], "", True
    for piece in _PIECE.finditer(line.lstrip()):
        quote = ""
        if piece["space"]:
            words.append("")
            literal = True
            continue
        if piece["double"] is not None:
            quote = "" if piece["end_double"] else '"'
        elif piece["single"] is not None:
            quote = "" if piece["end_single"] else "'"
        words[-1] += _meant(piece)
        literal = literal and not _WORKED_OUT.search(piece["double"] or piece["plain"] or "")
    return Typed(tuple(words), quote, literal)


def _meant(piece: re.Match[str]) -> str:
    """What a piece of a word means without its quotes."""
    if piece["double"] is not None:
        return _ESCAPED_IN_DOUBLE.sub(r"\1", piece["double"])
    return piece["single"] or piece["escaped"] or piece["plain"] or ""


def completing_bash(values: Iterable[str], line: str, replaced: str) -> Iterator[str]:
    """What bash is to put for the text that it replaces at the end of a line, for each value that can go on there.

    Bash replaces what stands after the last of COMP_WORDBREAKS or after an open quote, and inserts what it is given as
    it is: it comes quoted.
    """
    if not line.endswith(replaced):
        return
    kept = read_line(line[: len(line) - len(replaced)])
    start = kept.words[-1]
    yield from (_quoted(value[len(start) :], kept.quote) for value in values if value.startswith(start))


def _quoted(text: str, quote: str) -> str:
    """`text` as it stands in bash behind an open quote, or without one."""
    if not quote:
        return _SPECIAL.sub(lambda special: f"\\{special[0]}" if special[0].isascii() else special[0], text)
    if quote == "'":
        inside = text.replace("'", r"'\''")
    else:  # within these a backslash keeps the history from being asked, but stays
        inside = re.sub(r'[\\$`"]', r"\\\g<0>", text).replace("!", "\"'!'\"")
    # Readline closes the quote itself, unless the last character looks as if that had been done.
    return inside + quote if inside.endswith(quote) else inside
