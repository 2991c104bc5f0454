"""Columns: how the rows of a report are written as cells, which columns are shown, and what --fields may name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from itertools import islice
from operator import attrgetter

from kltrack.messages import message
from kltrack.terms import Shade
from kltrack.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn, TypeVar

    from kltrack.render.remembering import RowKey
    from kltrack.render.views import View
    from kltrack.reports.report import Report

    T = TypeVar("T")

_KEYWORDS = {"for": "for_", "from": "from_"}


def _unshaded(_: Any) -> Shade:
    return ""


class Column(Value):
    """One column: `key` names it for --fields and its value for sorting, `text` writes a row's cell.

    `shade` says what the cell's colour means; its text says all of it too. `numeric` columns align to the right.
    `alike` gives keys: rows of one answer with one of them the same have the same text (`kltrack.render.remembering`).
    Where only parts of the text are shared, `in_answer` makes a `text` for one answer that remembers the parts.
    `least` is the width, in columns of a terminal, below which a cell reads badly; `long` texts go last where lines
    are not folded. `for_pasting`: its lines are there to be pasted, so a terminal never folds them.
    """

    key: str
    heading: str
    text: Callable[[Any], str]
    shade: Callable[[Any], Shade] = staticmethod(_unshaded)
    numeric: bool = False
    least: int = 10
    long: bool = False
    for_pasting: bool = False
    alike: Sequence[RowKey] = ()
    in_answer: Callable[[], Callable[[Any], str]] | None = None

    @property
    def title(self) -> str:
        """The heading in the language of the answer."""
        if self.heading != self.key:
            return message(self.heading)
        from kltrack.render.headings import heading_of

        return heading_of(self.key)


def at(key: str, heading: str | None = None, alike: Sequence[RowKey] = ()) -> Column:
    """The column that writes the value at a dotted key as it is."""
    parts = _parts_of(key)
    get = attrgetter(".".join(attribute for _, attribute in parts))

    def text(row: Any) -> str:
        try:
            value = get(row)
        except AttributeError:  # a part is None, a list or a mapping
            value = _walked(row, parts)
        return value if type(value) is str else value_text(value)

    return Column(key=key, heading=heading or key, text=text, alike=alike)


def value_at(row: Any, key: str) -> Any:
    """The value at a dotted key of a row: None where a part on the way is None, a list of values through a list.

    Raises AttributeError or KeyError.
    """
    return _walked(row, _parts_of(key))


@cache
def _parts_of(key: str) -> Sequence[tuple[str, str]]:
    """(key, attribute) for each part of a dotted key; a keyword of Python's ends with an underscore as an attribute."""
    return tuple((part, _KEYWORDS.get(part, part)) for part in key.split("."))


def _walked(value: Any, parts: Sequence[tuple[str, str]]) -> Any:
    for number, (key, attribute) in enumerate(parts):
        if value is None:
            return None
        if type(value) in (list, tuple):
            return [_walked(each, parts[number:]) for each in value]
        value = value[key] if isinstance(value, Mapping) else getattr(value, attribute)
    return value


def sorting_value(row: Any, key: str, missing: Any = None) -> Any:
    """The value at a key; `missing` where the row has no such key, as for a column that stands for several values."""
    try:
        return value_at(row, key)
    except (AttributeError, KeyError):
        return missing


def day_in(value: Any) -> date | None:
    """The value if it is a day; None for anything else, a datetime too."""
    return value if isinstance(value, date) and not isinstance(value, datetime) else None


def value_text(value: Any) -> str:
    """A value in one line of text: bodies by name, days as ISO, lists with semicolons, nothing for None."""
    if value is None:
        return ""
    write = _WRITERS.get(type(value))
    return write(value) if write else _other_text(value)


def _other_text(value: Any) -> str:
    if fields := _fields(value):
        named = fields.get("name") or fields.get("id") or fields.get("document")
        return str(named) if named else "; ".join(f"{key}: {value_text(part)}" for key, part in fields.items())
    if isinstance(value, date):
        return value.isoformat()
    return _list_text(value) if isinstance(value, list | tuple) else str(value)


def _list_text(values: Sequence[Any]) -> str:
    return "; ".join(map(value_text, values)) if values else ""


# How values of the commonest types are written.
_WRITERS: Mapping[type, Callable[[Any], str]] = {
    str: str,
    bool: lambda value: message("yes") if value else message("no"),
    int: str,
    date: date.isoformat,
    list: _list_text,
}


def _fields(value: Any) -> Mapping[str, Any]:
    if isinstance(value, Value):
        return vars(value)
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        fields: Mapping[str, Any] = value._asdict()
        return fields
    return value if isinstance(value, Mapping) else {}


def chosen_columns(view: View, fields: Sequence[str], default: Sequence[Column]) -> Sequence[Column]:
    """The columns with the chosen keys, in the order chosen; the default ones where none is chosen."""
    named = {column.key: column for column in (*view.wide, *view.columns, *view.more, *default)}
    return [named.get(key) or at(key) for key in fields] or default


def upright_lines(columns: Sequence[Column], row: Any) -> list[tuple[str, str]]:
    """(title, text) for each line of a row shown upright; empty texts are left out, unless there is no other."""
    texts = [(column.title, column.text(row)) for column in columns]
    filled = [each for each in texts if each[1]] or texts
    return [(title, line) for title, text in filled for line in text.split("\n")]


def join_blocks(blocks: Iterable[list[T]], between: T) -> Iterator[T]:
    """The lines of all blocks, with the line `between` between two blocks."""
    for number, block in enumerate(blocks):
        if number:
            yield between
        yield from block


def check_fields(report: Report, fields: Sequence[str], *, of_columns: bool = True) -> None:
    """Raises UsageProblem for a field that the report's rows do not have; without rows, would not have.

    With `of_columns`, columns of tables that are no keys of the JSON documents are fields too.
    """
    from kltrack.render.documents import documents_of
    from kltrack.render.views import view_of

    view = view_of(report)
    documents = [*islice(documents_of(report), 1)] or [*_promised(report.schema)]
    columns = [column.key for column in (*view.columns, *view.wide)] if of_columns else []
    names = [*dict.fromkeys((*columns, *(key for document in documents for key in _dotted(document, ""))))]
    if documents and any(field not in names for field in fields):
        names += [key for row in _promised(report.schema) for key in _dotted(row, "") if key not in names]
        for field in fields:
            if field not in names:
                _refuse(field, names)


def _refuse(field: str, names: Sequence[str]) -> NoReturn:
    from difflib import get_close_matches

    from kltrack.errors import UsageProblem
    from kltrack.text import harmless

    if near := get_close_matches(field, names, n=1):
        raise UsageProblem(
            message('No field is called "{field}". Did you mean "{near}"?', field=harmless(field), near=near[0])
        )
    raise UsageProblem(
        message('No field is called "{field}". Known fields: {names}.', field=harmless(field), names=", ".join(names))
    )


def promised_fields(name: str) -> list[str]:
    """The dotted keys of every row in the output whose JSON Schema has this name; none for an unknown name."""
    return [key for row in _promised(f"kltrack/{name}/v1") for key in _dotted(row, "")]


def single_fields(name: str) -> list[str]:
    """The dotted keys of rows that hold one value, in the output whose JSON Schema has this name."""
    from json import loads

    from kltrack.schemas import schema

    document = loads(schema(name))
    return [*_single(document["properties"]["items"]["items"], document, "")]


def _single(described: Mapping[str, Any], document: Mapping[str, Any], key: str) -> Iterator[str]:
    """The dotted keys that hold one value, no object and no list, in what a JSON Schema describes."""
    if "$ref" in described:
        described = value_at(document, described["$ref"].removeprefix("#/").replace("/", "."))
    for part in described.get("anyOf", ()):
        if part.get("type") != "null":
            yield from _single(part, document, key)
    for name in described.get("properties", {}):
        if name in described.get("required", ()):
            yield from _single(described["properties"][name], document, f"{key}.{name}".lstrip("."))
    if "anyOf" not in described and described.get("type", "string") not in ("object", "array"):
        yield key


def _promised(schema_name: str) -> Iterator[Mapping[str, Any]]:
    """The keys of a row, nested, as the JSON Schema promises them; nothing where there is no such schema."""
    from json import loads

    from kltrack.schemas import names, schema

    short = schema_name.split("/")[1]
    if short in names():
        document = loads(schema(short))
        yield _shape(document["properties"]["items"]["items"], document)


def _shape(described: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    if "$ref" in described:
        described = value_at(document, described["$ref"].removeprefix("#/").replace("/", "."))
    described = described.get("items", described)  # of a list, what is in it
    if "$ref" in described:
        return _shape(described, document)
    parts, required = described.get("properties", {}), described.get("required", ())
    return {key: _shape(part, document) for key, part in parts.items() if key in required}


def _dotted(document: Mapping[str, Any], prefix: str) -> Iterator[str]:
    for key, part in document.items():
        yield f"{prefix}{key}"
        if isinstance(part, Mapping):
            yield from _dotted(part, f"{prefix}{key}.")
