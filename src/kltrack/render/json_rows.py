"""Rows of JSON written part by part: the bytes that the standard writer makes of their documents, in less time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from json import JSONEncoder, dumps

from kltrack.render.remembering import RowKey, cached_by
from kltrack.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

Values = Mapping[str, "Any"]
_Write = Callable[[Values], bytes]
_Text = Callable[["Any"], bytes]
# How many parts are written with indentation before a faster writer is worth its import.
_FEW = 1_500
_OPENED, _CLOSED = b'{\n  "items": [\n    {\n      ', b"\n    }\n  ]\n}"
_encoded = JSONEncoder(ensure_ascii=False).encode


class Part(NamedTuple):
    """Some keys of a row's document: `make` gives their values, and rows with the same `alike` key have the same.

    For a row that is made of an item, `line` and `indented` may give their JSON directly, as the standard writer writes
    it in a line or with indentation: in UTF-8, without the braces.
    """

    make: Callable[[Any], Values]
    alike: RowKey | None = None
    line: Callable[[Any], bytes] | None = None
    indented: Callable[[Any], bytes] | None = None


def lines(parts: Sequence[Part], rows: Iterable[Any]) -> Iterator[bytes]:
    """The rows, each a line without its end."""
    texts = [part.line or _text_of(part, _in_a_line) for part in parts]
    for row in rows:
        if row.of:
            yield b"{%b}" % b", ".join([text(row) for text in texts])
        else:
            yield b"{%b}" % b", ".join([_in_a_line(part.make(row)) for part in parts])


def indented(parts: Sequence[Part], rows: Iterable[Any]) -> Iterator[bytes]:
    """The rows as they stand in the list of items of an object, with neither comma nor line break after them."""
    write = _Indented()
    texts = [part.indented or _text_of(part, write) for part in parts]
    for row in rows:
        written = [text(row) for text in texts] if row.of else [write(part.make(row)) for part in parts]
        yield b"    {\n      %b\n    }" % b",\n      ".join(written)


def key_breaker(keys: Sequence[str], indent: int = 6) -> Callable[[bytes], bytes]:
    """A function that takes JSON in one line and begins a new line before each of these keys but the first.

    No text of a value is taken for a key: within it, quotation marks are escaped.
    """
    breaks = [(f', "{key}": '.encode(), f',\n{" " * indent}"{key}": '.encode()) for key in keys[1:]]

    def apart(line: bytes) -> bytes:
        for within, at_break in breaks:
            line = line.replace(within, at_break)
        return line

    return apart


def list_breaker(key: str, keys: Sequence[str]) -> Callable[[bytes], bytes]:
    """The same for one key whose value is a list of objects, each with these keys and plain values."""
    begun, opened = f'{{"{keys[0]}": '.encode(), f'{{\n          "{keys[0]}": '.encode()
    empty, head = f'"{key}": []'.encode(), len(f'"{key}": [')
    apart = key_breaker(keys, 10)

    def spread(line: bytes) -> bytes:
        if line == empty:
            return line
        inner = apart(line[head:-2]).replace(begun, opened).replace(b"}, {\n", b"\n        },\n        {\n")
        return b"%b\n        %b\n        }\n      ]" % (line[:head], inner)

    return spread


def _text_of(part: Part, write: _Write) -> _Text:
    def text(row: Any) -> bytes:
        return write(part.make(row))

    return cached_by(text, part.alike) if part.alike else text


def _in_a_line(values: Values) -> bytes:
    return _encoded(values)[1:-1].encode("utf-8", "surrogatepass")


class _Indented:
    """Values as text, without braces, with the indentation of a row among the items."""

    def __init__(self) -> None:
        self._written = 0

    def __call__(self, values: Values) -> bytes:
        self._written += 1
        text = _by_the_standard_writer(values) if self._written < _FEW else _faster(values)
        return text.removeprefix(_OPENED).removesuffix(_CLOSED)


def _by_the_standard_writer(values: Values) -> bytes:
    return dumps({"items": [values]}, ensure_ascii=False, indent=2).encode("utf-8", "surrogatepass")


def _faster(values: Values) -> bytes:
    from pydantic_core import PydanticSerializationError, to_json

    try:
        return to_json({"items": [values]}, indent=2)
    except PydanticSerializationError:  # half a character, which the standard writer lets pass
        return _by_the_standard_writer(values)
