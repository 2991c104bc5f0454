"""JSON: the whole report as one object, or its rows one object a line (ndjson)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from json import dumps

from kltrack.render import Page, Rendered
from kltrack.render.documents import Document, documents_of, head_of, parts_of, register_of
from kltrack.render.json_rows import indented, lines
from kltrack.reports.report import Report
from kltrack.text import escaped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# How many rows, as lines or indented, are written before a faster writer is worth its import; how many at a time.
_FEW_LINES = 1_500
_FEW = 200
_MANY = 20
_OPENED, _CLOSED = '{\n  "items": [\n', "\n  ]\n}"


def render(report: Report, page: Page) -> Rendered:
    """One object with schema, head, count and items; or a line for each row."""
    parts = () if page.fields else parts_of(report)
    items = (_restricted(document, page.fields) for document in documents_of(report))
    if page.format == "ndjson":
        pieces = _in_chunks(lines(parts, report.rows), b"\n", b"\n") if parts else _lines(items)
    else:
        pieces = _in_chunks(indented(parts, report.rows), b",\n") if parts else _item_pieces(items)
        pieces = _object_pieces(report, pieces)
    return Rendered(content=map(escaped, pieces))


def _in_chunks(rows: Iterator[bytes], between: bytes, end: bytes = b"") -> Iterator[str]:
    """The rows, some joined to a chunk: a few long writes take less time than many short ones."""
    while some := list(islice(rows, _MANY)):
        yield (between.join(some) + end).decode("utf-8", "surrogatepass")


def _lines(items: Iterator[Document]) -> Iterator[str]:
    for item in islice(items, _FEW_LINES):
        yield f"{dumps(item, ensure_ascii=False)}\n"
    while some := list(islice(items, _MANY)):
        yield _lines_fast(some)


def _object_pieces(report: Report, items: Iterator[str]) -> Iterator[str]:
    """The object in pieces; each of `items` is the text of some items."""
    head = {
        "schema": report.schema,
        **head_of(report),
        **register_of(report),
        "count": report.count,
        "total": report.total,
    }
    head["items"] = []
    yield dumps(head, ensure_ascii=False, indent=2).removesuffix("]\n}")
    before = "\n"
    for some in items:
        yield before + some
        before = ",\n"
    yield "]\n}\n" if before == "\n" else f"{_CLOSED}\n"


def _item_pieces(items: Iterator[Document]) -> Iterator[str]:
    for write, some in _batches(items):
        yield write({"items": some}).removeprefix(_OPENED).removesuffix(_CLOSED)


def _batches(items: Iterator[Document]) -> Iterator[tuple[Callable[[Any], str], Sequence[Document]]]:
    """The items some at a time, each time with the writer to use: a faster one after the first few."""
    count = 0
    while some := list(islice(items, _MANY)):
        yield (_indented if count < _FEW else _indented_fast), some
        count += len(some)


def _indented(value: object) -> str:
    return dumps(value, ensure_ascii=False, indent=2)


def _indented_fast(value: object) -> str:
    """The same text, by a writer whose import takes as long as some thousands of rows."""
    from pydantic_core import PydanticSerializationError, to_json

    try:
        return to_json(value, indent=2).decode()
    except PydanticSerializationError:  # half a character, which the standard writer lets pass
        return _indented(value)


def _lines_fast(items: Sequence[Document]) -> str:
    """The items, one a line, in the standard writer's format, but made by a faster one.

    The faster writer breaks lines where the standard one does not: after a comma a break becomes a space, any other is
    removed. A break within a text is escaped, and so is not touched.
    """
    from pydantic_core import PydanticSerializationError, to_json

    try:
        written = b"\0".join([to_json(item, indent=0) for item in items])
    except PydanticSerializationError:
        return "".join(f"{dumps(item, ensure_ascii=False)}\n" for item in items)
    return written.replace(b",\n", b", ").replace(b"\n", b"").replace(b"\0", b"\n").decode() + "\n"


def _restricted(document: Document, fields: Sequence[str]) -> Document:
    """The document with the chosen keys only, in the order chosen, dotted keys kept as written."""
    if not fields:
        return document
    from kltrack.render.columns import value_at

    return {key: value_at(document, key) for key in fields}
