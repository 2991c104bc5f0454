"""Pydantic's findings in the curator's words: what is wrong, and what would be right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel
from pydantic_core import ErrorDetails

Complaint = tuple[str, str]
# Tables that an error names by their id, so that `conclusion.assignment.deadline` is told as `deadline`.
RECORDS = ("conclusion", "assignment", "document", "event", "body", "group")
_LONGEST_SHOWN = 60


def complaint(error: ErrorDetails, model: type[BaseModel]) -> Complaint:
    """(what is wrong, remedy) for one finding of validating a table against `model`."""
    key = _key(error["loc"])
    last_key = next((part for part in reversed(error["loc"]) if isinstance(part, str)), "")
    writer = _WRITERS.get(error["type"], _as_it_is)
    what, remedy = writer(key, error)
    if error["type"] == "extra_forbidden":
        remedy = _nearest_key(last_key, _keys_beside(error["loc"], model))
    return what, remedy


def _key(where: tuple[int | str, ...]) -> str:
    while len(where) > 2 and where[0] in RECORDS and isinstance(where[1], int):
        where = where[2:]
    return ".".join(part for part in where if isinstance(part, str)) or "the record"


def shown(value: object) -> str:
    """A value as the register writes it, shortened."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Mapping | list | tuple):
        return "a table" if isinstance(value, Mapping) else "a list"
    try:
        written = f'"{value}"' if isinstance(value, str) else str(value)
    except ValueError:  # an integer of more digits than Python prints
        written = "a number of thousands of digits"
    return written if len(written) <= _LONGEST_SHOWN else f"{written[: _LONGEST_SHOWN - 1]}…"


def _as_it_is(key: str, error: ErrorDetails) -> Complaint:
    message = error["msg"]
    return f"{key} = {shown(error['input'])}: {message[:1].lower()}{message[1:]}", ""


def _own_words(key: str, error: ErrorDetails) -> Complaint:
    what, _, remedy = str(error["ctx"]["error"]).partition("; ")
    return (what if key == "the record" or key in RECORDS else f"{key} {what}"), remedy


def _expecting(noun: str, remedy: str) -> Callable[[str, ErrorDetails], Complaint]:
    return lambda key, error: (
        f"{key} = {shown(error['input'])} is no {noun}",
        remedy.replace("KEY", key.rpartition(".")[2]).replace("schema = 30", "schema = 1"),
    )


def _out_of_range(key: str, error: ErrorDetails) -> Complaint:
    message = error["msg"].removeprefix("Input should be ")
    return f"{key} = {shown(error['input'])} is out of range", f"write a number {message}"


def _choice(key: str, error: ErrorDetails) -> Complaint:
    return f"{key} = {shown(error['input'])} is not known", f"write one of {error['ctx']['expected']}"


def _pattern(key: str, error: ErrorDetails) -> Complaint:
    what, form = ("conclusion's number", "one like 202-KL/TW")
    if not key.endswith("number"):
        what, form = "id", "small letters, digits and single hyphens"
    return f"{key} = {shown(error['input'])} is no {what}", f"write {form}"


_WRITERS: dict[str, Callable[[str, ErrorDetails], Complaint]] = {
    "value_error": _own_words,
    "extra_forbidden": lambda key, _: (f'unknown key "{key}"', ""),
    "missing": lambda key, _: (
        f'key "{key}" is missing',
        f"begin the file with {key} = 1" if key == "schema" else "write it",
    ),
    "date_type": _expecting("date", "write the day as KEY = 2025-12-15, without quotes or time"),
    "string_type": _expecting("text", 'write KEY = "…", in quotes'),
    "int_type": _expecting("whole number", "write KEY = 30, without quotes"),
    "bool_type": _expecting("true or false", "write KEY = true"),
    "time_type": _expecting("time of day", "write KEY = 17:00:00"),
    "tuple_type": _expecting("list", "write KEY = [ … ]"),
    "model_type": _expecting("table", "write KEY = { … }"),
    "model_attributes_type": _expecting("table", "write KEY = { … }"),
    "dict_type": _expecting("table", "write KEY = { … }"),
    "literal_error": _choice,
    "string_pattern_mismatch": _pattern,
    "greater_than_equal": _out_of_range,
    "less_than_equal": _out_of_range,
}


def _keys_beside(where: tuple[int | str, ...], model: type[BaseModel]) -> list[str]:
    for part in where[:-1]:
        if isinstance(part, str) and (inner := _table_of(model, part)) is not None:
            model = inner
    return [info.alias or name for name, info in model.model_fields.items()]


def _table_of(model: type[BaseModel], key: str) -> type[BaseModel] | None:
    info = model.model_fields.get(key)
    candidates: list[Any] = [info.annotation] if info else []
    while candidates:
        candidate = candidates.pop()
        if isinstance(candidate, type) and issubclass(candidate, BaseModel):
            return candidate
        candidates.extend(getattr(candidate, "__args__", ()))
    return None


def _nearest_key(key: str, known: list[str]) -> str:
    near = get_close_matches(key, known, n=1, cutoff=0.6)
    return f'did you mean "{near[0]}"?' if near else f"known here: {', '.join(known)}"
