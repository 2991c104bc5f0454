"""The line of a value in a TOML text, found when there is something to report about it.

No TOML reader keeps positions, so this walks the lines once: table headers set where we are, keys are noted with their
line, and what stands inside a value (a multi-line string or list) is stepped over. It is given texts that parse.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

KeyPath = tuple[str | int, ...]  # the keys and list positions that lead to a value: ("conclusion", 0, "issued")

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]\]?")
_KEY = re.compile(r"""\s*((?:"[^"]*"|'[^']*'|[A-Za-z0-9_.-]|\s*\.\s*)+?)\s*=""")
_PART = re.compile(r""""([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+)""")
_TOKEN = re.compile(r'"""|\'\'\'|"(?:[^"\\]|\\.)*"|\'[^\']*\'|#.*|[\[\]{}]')


def line_of(text: str, path: KeyPath) -> int:
    """The 1-based line where the value at `path` is written, else that of the nearest table around it with a line."""
    lines = dict(reversed(list(_places(text))))
    for length in range(len(path), 0, -1):
        for place in (path[:length], (*path[:length], 0)):  # a list of tables stands where its first one does
            if place in lines:
                return lines[place]
    return 1


def _places(text: str) -> Iterator[tuple[KeyPath, int]]:
    lines = text.split("\n")  # not splitlines, which also ends a line at U+0085 and U+2028
    table: KeyPath = ()
    counts: dict[KeyPath, int] = {}
    number = 0
    while number < len(lines):
        line = lines[number]
        if header := _HEADER.match(line):
            table = _table(_parts(header[2]), counts, repeated=header[1] == "[[")
            yield table, number + 1
        elif key := _KEY.match(line):
            yield (*table, *_parts(key[1])), number + 1
            number = _last_line_of_value(lines, number, key.end())
        number += 1


def _parts(dotted: str) -> KeyPath:
    return tuple(next(part for part in match.groups() if part is not None) for match in _PART.finditer(dotted))


def _table(names: KeyPath, counts: dict[KeyPath, int], repeated: bool) -> KeyPath:
    table: KeyPath = ()
    for name in names[:-1]:
        table = (*table, name)
        if table in counts:
            table = (*table, counts[table])
    table = (*table, *names[-1:])
    if repeated:
        counts[table] = counts.get(table, -1) + 1
        table = (*table, counts[table])
    return table


def _last_line_of_value(lines: list[str], number: int, column: int) -> int:
    depth, quote = 0, ""
    while number < len(lines):
        rest = lines[number][column:]
        if quote:
            closing = rest.find(quote)
            if closing >= 0:
                column, quote = column + closing + 3, ""
                continue
        elif opened := _multi_line_quote(rest):
            depth += _depth(rest[: opened.start()])
            column, quote = column + opened.end(), opened[0]
            continue
        else:
            depth += _depth(rest)
        if depth <= 0 and not quote:
            return number
        number, column = number + 1, 0
    return number


def _multi_line_quote(rest: str) -> re.Match[str] | None:
    for token in _TOKEN.finditer(rest):
        if token[0] in ('"""', "'''"):
            return token
        if token[0].startswith("#"):
            return None
    return None


def _depth(rest: str) -> int:
    depth = 0
    for token in _TOKEN.finditer(rest):
        if token[0].startswith("#"):
            break
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token[0], 0)
    return depth
