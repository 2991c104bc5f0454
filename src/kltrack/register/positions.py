"""The line of a value in a TOML text, found when there is something to report about it.

No TOML reader keeps positions, so this walks the text: once for the headers of all its tables, and again through one
table when a key of it is asked for. What stands inside a value (a string or list of many lines) is stepped over. It is
given texts that parse.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache

KeyPath = tuple[str | int, ...]  # the keys and list positions that lead to a value: ("conclusion", 0, "issued")
_Section = tuple[int, int, int]  # of a table: the line of its header, where what it holds begins, and where that ends

_HEADER = re.compile(r"\[\[?\s*([^\]]+?)\s*\]\]?")
_BARE_KEY = re.compile(r"\s*+([A-Za-z0-9_-]++)[ \t]*+=")
_KEY = re.compile(r"""\s*((?:"[^"]*"|'[^']*'|[A-Za-z0-9_.-]|\s*\.\s*)+?)\s*=""")
_PART = re.compile(r""""([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+)""")
# Whatever may hold a bracket that opens nothing, and the brackets.
_TOKEN = re.compile(
    r'''"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?'{3,5}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*|[\[\]{}]''', re.DOTALL
)
_OPENING = re.compile(r"""["'#\[\]{}]""")
_MOST_NESTED = 3


def _plain_value() -> str:
    """The pattern of a value that closes on its line every bracket it opens, as most do, up to the end of the line."""
    simple = r"""[^"'#\[\]{}\n]++|"(?!"")(?:[^"\\\n]|\\.)*+"|'(?!'')[^'\n]*+'"""
    part = simple
    for _ in range(_MOST_NESTED):
        part = rf"{simple}|[\[{{](?:{part})*+[\]}}]"
    return rf"(?:{part})*+(?:#[^\n]*+)?+(?:\n|\Z)"


_PLAIN_VALUE = re.compile(_plain_value())
# What stands between two headers, in most files: lines with such a value, a comment or nothing.
_PLAIN_LINES = re.compile(rf"(?:(?![^\S\n]*+\[|\Z){_plain_value()})*+")
_BRACKET = re.compile(r"[^\S\n]*+\[")
_LATER_BRACKET = re.compile(r"\n[^\S\n]*+\[")
# A list in a list that begins its line: what stands before it is the bracket of the outer one, or a comma.
_NESTED = re.compile(r"[,\[][^\S\n]*+(?:#[^\n]*+)?+\n(?:[^\S\n]*+(?:#[^\n]*+)?+\n)*+[^\S\n]*+\[")


class Positions:
    """Where what stands in a TOML text is written."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._keys_of = lru_cache(maxsize=8)(self._keys)  # whoever asks for one place of a table asks for more

    def line(self, path: KeyPath) -> int:
        """The 1-based line where the value at `path` is written, else that of the nearest table around it with one."""
        for length in range(len(path), 0, -1):
            for place in (path[:length], (*path[:length], 0)):  # a list of tables stands where its first one does
                if line := self._line(place):
                    return line
        return 1

    def _line(self, place: KeyPath) -> int | None:
        if place in self._tables:
            return self._tables[place][0]
        for length in range(len(place) - 1, -1, -1):
            if place[:length] in self._tables and (line := self._keys_of(place[:length]).get(place[length:])):
                return line
        return None

    @cached_property
    def _tables(self) -> dict[KeyPath, _Section]:
        """Every table, the whole text's own among them; of one that is written twice the first."""
        tables: dict[KeyPath, _Section] = {}
        counts: dict[KeyPath, int] = {}
        table: KeyPath = ()
        line, begins = 1, 0
        for header in _headers(self._text):
            tables.setdefault(table, (line, begins, header.start()))
            line += self._text.count("\n", begins, header.start())
            table, begins = _table(_parts(header[1]), counts, repeated=header[0].startswith("[[")), header.start()
        tables.setdefault(table, (line, begins, len(self._text)))
        return tables

    def _keys(self, table: KeyPath) -> dict[KeyPath, int]:
        """The line of each key that is written in a table."""
        line, begins, ends = self._tables[table]
        keys: dict[KeyPath, int] = {}
        while begins < ends:
            if key := _BARE_KEY.match(self._text, begins, ends) or _KEY.match(self._text, begins, ends):
                keys.setdefault(_parts(key[1]), line + self._text.count("\n", begins, key.start(1)))
                after = _end_of_value(self._text, key.end())
            else:
                after = _end_of_line(self._text, begins)
            line += self._text.count("\n", begins, after)
            begins = after
        return keys


def _headers(text: str) -> Iterator[re.Match[str]]:
    """Every table header, in order."""
    may_be_values = '"""' in text or "'''" in text or _NESTED.search(text)
    for bracket in _brackets_outside_values(text) if may_be_values else _brackets(text):
        if header := _HEADER.match(text, bracket.end() - 1):
            yield header


def _brackets(text: str) -> Iterator[re.Match[str]]:
    """Every bracket with which a line begins."""
    if first := _BRACKET.match(text):
        yield first
    yield from _LATER_BRACKET.finditer(text)


def _brackets_outside_values(text: str) -> Iterator[re.Match[str]]:
    """The same without those within a value."""
    place = 0
    while place < len(text):
        lines = _PLAIN_LINES.match(text, place)
        place = lines.end() if lines else place
        if bracket := _BRACKET.match(text, place):
            yield bracket
        place = _end_of_line(text, place) if bracket else _end_of_value(text, place)


_DEPTH = {"[": 1, "{": 1, "]": -1, "}": -1}


def _end_of_value(text: str, place: int) -> int:
    """Where the line after a value begins, which begins at `place`."""
    if plain := _PLAIN_VALUE.match(text, place):
        return plain.end()
    depth, ends = 0, _end_of_line(text, place)
    while True:
        # Looked for in this line alone: the next one may be the end of the text.
        found = _OPENING.search(text, place, ends)
        if found and (token := _TOKEN.match(text, found.start())):
            depth += _DEPTH.get(token[0], 0)
            place = token.end()
            ends = _end_of_line(text, place)
        elif depth <= 0 or ends == len(text):
            return ends
        else:
            place, ends = ends, _end_of_line(text, ends)


def _end_of_line(text: str, place: int) -> int:
    found = text.find("\n", place)  # not what else ends a line for Python: U+0085, U+2028
    return found + 1 if found >= 0 else len(text)


@lru_cache(maxsize=1024)  # the names of tables and keys: a few, again and again
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
