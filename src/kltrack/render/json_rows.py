"""Rows of JSON written part by part: the bytes that the standard writer makes of their documents, in less time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from json import JSONEncoder, dumps
from operator import attrgetter

from kltrack.render.remembering import RowKey, writers_of
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
    """Some keys of a row's document: `make` gives their values, and rows with one `alike` key the same have the same.

    For a row that is made of an item, `line` and `indented` may give their JSON directly, as the standard writer writes
    it in a line or with indentation: in UTF-8, without the braces.
    """

    make: Callable[[Any], Values]
    alike: Sequence[RowKey] = ()
    line: _Text | None = None
    indented: _Text | None = None


def lines(parts: Sequence[Part], rows: Iterable[Any]) -> Iterator[bytes]:
    """The rows, each a line without its end."""
    texts = _texts(parts, [part.line for part in parts], _in_a_line, b", ".join)
    for row in rows:
        if row.of:
            yield b"{%b}" % b", ".join([text(row) for text in texts])
        else:
            yield b"{%b}" % b", ".join([_in_a_line(part.make(row)) for part in parts])


def indented(parts: Sequence[Part], rows: Iterable[Any]) -> Iterator[bytes]:
    """The rows as they stand in the list of items of an object, with neither comma nor line break after them."""
    write, join = _Indented(), b",\n      ".join
    texts = _texts(parts, [part.indented for part in parts], write, join)
    for row in rows:
        written = [text(row) for text in texts] if row.of else [write(part.make(row)) for part in parts]
        yield b"    {\n      %b\n    }" % join(written)


class _Piece(NamedTuple):
    text: _Text
    alike: Sequence[RowKey] = ()


def _texts(
    parts: Sequence[Part], direct: Sequence[_Text | None], write: _Write, join: Callable[[list[bytes]], bytes]
) -> Sequence[_Text]:
    """Functions that write the text of a row of one answer, each some of the parts, directly where there is a way."""
    pieces = [
        _Piece(given) if given else _Piece(_text_of(part, write), part.alike)
        for part, given in zip(parts, direct, strict=True)
    ]
    return writers_of(pieces, attrgetter("text"), join)


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
    return lambda row: write(part.make(row))


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
