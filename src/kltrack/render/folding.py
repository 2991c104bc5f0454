"""Folding sentences into lines for a terminal, which by itself would break within words."""

from __future__ import annotations

import re
import unicodedata

from kltrack.dates.written import in_one_piece

JOINT = "\ufdd2"  # for a space where no line may end; `harmless` lets no text have it

_WORD = """(?:"[^"]*"|'[^']*')[^ ]*|[^ ]+"""
_OPTION = r"""["']?-(?:[^ "']|"[^"]*"|'[^']*')*"""
# A command line: what it is called, some words, and options with a word each. A word of the sentence that follows may
# be taken for one of the command's, and then stays with it.
_COMMAND = rf"[^ ]*\bkltrack(?: (?!{_OPTION})(?:{_WORD})){{1,3}}(?: {_OPTION}(?: (?!{_OPTION})(?:{_WORD}))?)*"
_PIECE = rf" *(?:{_COMMAND}|[^ ]+)"


def folded(text: str, width: int, indent: str | None = None) -> list[str]:
    """One line of text as lines of at most so many columns, broken at spaces alone and not within a day.

    `indent` begins all lines but the first; by default it is that of the first line. What is copied stays whole, though
    its line be longer: a word (a path, an id, an address) and a command line with its options. No-break spaces are no
    spaces here.
    """
    if columns(text) <= width:
        return [text]
    if indent is None:
        indent = " " * (len(text) - len(text.lstrip(" ")))
    lines = [""]
    for piece in re.findall(_PIECE, in_one_piece(text, JOINT)):
        longer = lines[-1] + piece
        if lines[-1] and columns(longer) > width:
            lines.append(indent + piece.lstrip(" "))
        else:
            lines[-1] = longer
    return [line.replace(JOINT, " ") for line in lines]


def shortened(text: str, room: int, more: str) -> str:
    """The text in at most `room` columns: all of it, or as many whole words as fit, with `more` for the rest.

    Where not even the first word has room, its beginning is kept.
    """
    if columns(text) <= room:
        return text
    kept = text[: max(room - columns(more), 0) + 1]
    while columns(kept) + columns(more) > room and kept:
        kept = kept[:-1]
    if kept and not text[len(kept)].isspace() and " " in kept.strip():
        kept = kept[: kept.rstrip().rindex(" ")]
    return kept.rstrip(" ,;") + more


def columns(text: str) -> int:
    """How many columns of a terminal a text takes: none for a mark over a letter, two for a wide character."""
    return len(text) if text.isascii() else sum(map(_columns_of, text))


def _columns_of(char: str) -> int:
    # JOINT is no character, and counts as wide (F) too.
    return 0 if unicodedata.combining(char) else 1 + (unicodedata.east_asian_width(char) in "WF" and char != JOINT)
