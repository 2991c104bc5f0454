"""A command line as it stands in a shell while it is typed: what its words are, and how one goes on.

All shells here read the same quotes, '…', "…" with a few escapes and a backslash before one character; but fish knows
escapes within '…' too, and no backticks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kltrack.tuples import NamedTuple

_BLANK = " \t\n"
_ESCAPED = {'"': '\\$`"', "'": ""}  # what a backslash escapes, by the quote around it
_ESCAPED_IN_FISH = {'"': '\\$"', "'": "\\'"}
_PLAIN = str.maketrans({special: f"\\{special}" for special in " !\"#$&'()*;<>?[\\]^`{|}~"})
_WITHIN = {
    "": _PLAIN,
    "'": str.maketrans({"'": r"'\''"}),
    # Here a backslash keeps the history from being asked, but stays: the mark goes into quotes of its own.
    '"': str.maketrans({"\\": r"\\", "$": r"\$", "`": r"\`", '"': r"\"", "!": "\"'!'\""}),
}


class ShellLine(NamedTuple):
    """The words of a line up to the cursor, without their quotes; the last is the one being typed, empty after a space.

    `quote` is the quote that stands open in the last word. A word with a `$` or a backtick, which a shell replaces, is
    not `literal`: nobody can say how it begins.
    """

    words: list[str]
    quote: str = ""
    literal: bool = True


def read_line(line: str, fish: bool = False) -> ShellLine:
    """The words of a line up to the cursor, as bash and zsh read it or as fish does."""
    escaped, worked_out = (_ESCAPED_IN_FISH, "$") if fish else (_ESCAPED, "$`")
    words, quote, literal, between = [""], "", True, True
    characters = iter(line)
    for character in characters:
        if character in _BLANK and not quote:
            words, literal, between = (words if between else [*words, ""]), True, True
            continue
        between = False
        if character == "\\" and (quote != "'" or fish):
            following = next(characters, "")
            words[-1] += following if not quote or following in escaped[quote] else character + following
        elif character == quote or (character in _ESCAPED and not quote):
            quote = "" if quote else character
        else:
            words[-1] += character
            literal = literal and (quote == "'" or character not in worked_out)
    return ShellLine(words, quote, literal)


def completing_bash(values: Iterable[str], line: str, replaced: str) -> Iterator[str]:
    """What bash is to put for the text that it replaces at the end of a line, for each value that can go on there.

    Bash replaces what stands after the last of COMP_WORDBREAKS or after an open quote, and inserts what it is given as
    it is: it comes quoted.
    """
    if not line.endswith(replaced):
        return
    before = read_line(line[: len(line) - len(replaced)])
    start = before.words[-1]
    yield from (_quoted(value[len(start) :], before.quote) for value in values if value.startswith(start))


def _quoted(text: str, quote: str) -> str:
    """`text` as it stands in bash behind an open quote, or without one."""
    inside = text.translate(_WITHIN[quote])
    # Readline closes the quote itself, unless the last character looks as if that had been done.
    return inside + quote if quote and inside.endswith(quote) else inside
