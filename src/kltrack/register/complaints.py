"""Pydantic's findings in words for a curator: what is wrong, and what would be right."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any, NamedTuple

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from kltrack.messages import message
from kltrack.model import SCHEMA
from kltrack.register.positions import KeyPath
from kltrack.terms import marked
from kltrack.toml_values import WrongValue

Complaint = tuple[str, str]
# Tables with an id of their own. A key is named as it stands in one: `deadline`, not `conclusion.assignment.deadline`.
RECORDS = ("conclusion", "assignment", "document", "event", "body", "group")
# Tables of which there may be several; their headers have two brackets.
REPEATED = frozenset({*RECORDS, "report", "reading", "source"})
_LONGEST_VALUE = 60


def complaint(error: ErrorDetails, model: type[BaseModel]) -> Complaint:
    """(what is wrong, remedy) for one finding of validating a table against `model`."""
    key = _key(error["loc"]) or message("the record")
    if error["type"] == "extra_forbidden":
        last_key = next((part for part in reversed(error["loc"]) if isinstance(part, str)), "")
        return message('unknown key "{key}"', key=key), _nearest_key(last_key, _keys_beside(error["loc"], model))
    return _WRITERS.get(error["type"], _in_words_of_pydantic)(key, error)


def _key(where: KeyPath) -> str:
    while len(where) > 2 and where[0] in RECORDS and isinstance(where[1], int):
        where = where[2:]
    return ".".join(part for part in where if isinstance(part, str))


def value_text(value: object) -> str:
    """A value as the register writes it, shortened."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Mapping | list | tuple):
        return message("a table") if isinstance(value, Mapping) else message("a list")
    try:
        text = f'"{value}"' if isinstance(value, str) else str(value)
    except ValueError:  # an integer of more digits than Python prints
        return message("a number of thousands of digits")
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 1]}…"


def _in_words_of_pydantic(key: str, error: ErrorDetails) -> Complaint:
    finding = f"{error['msg'][:1].lower()}{error['msg'][1:]}"
    return message("{key} = {value}: {finding}", key=key, value=value_text(error["input"]), finding=finding), ""


def _refused(key: str, error: ErrorDetails) -> Complaint:
    """What a validator of the model refuses."""
    refusal = error["ctx"]["error"]
    if isinstance(refusal, WrongValue):
        return refusal.what(key), refusal.remedy
    return message("{key} {finding}", key=key, finding=refusal), ""


def _missing(key: str, _: ErrorDetails) -> Complaint:
    what = message('key "{key}" is missing', key=key)
    if key == "schema":
        return what, message("begin the file with schema = {schema}", schema=SCHEMA)
    return what, message("write it")


class _Expected(NamedTuple):
    """The sentences for a value of a wrong type: what is wrong, and how to write it; `name` is its last key."""

    what: str
    remedy: str


_EXPECTED = {
    "date_type": _Expected(
        marked("{key} = {value} is no date"), marked("write the day as {name} = 2025-12-15, without quotes or time")
    ),
    "string_type": _Expected(marked("{key} = {value} is no text"), marked('write {name} = "…", in quotes')),
    "int_type": _Expected(
        marked("{key} = {value} is no whole number"), marked("write {name} = {number}, without quotes")
    ),
    "bool_type": _Expected(marked("{key} = {value} is no true or false"), marked("write {name} = true")),
    "time_type": _Expected(marked("{key} = {value} is no time of day"), marked("write {name} = 17:00:00")),
    "tuple_type": _Expected(marked("{key} = {value} is no list"), marked("write {name} = [ … ]")),
    "model_type": (_TABLE := _Expected(marked("{key} = {value} is no table"), marked("write {name} = {{ … }}"))),
    "model_attributes_type": _TABLE,
    "dict_type": _TABLE,
}


def _of_another_type(key: str, error: ErrorDetails) -> Complaint:
    expected, name = _EXPECTED[error["type"]], key.rpartition(".")[2]
    if name in REPEATED and isinstance(error["input"], Mapping):
        header = ".".join(part for part in error["loc"] if isinstance(part, str))
        remedy = message("write [[{header}]], with two brackets, once for each", header=header)
        return message(expected.what, key=key, value=value_text(error["input"])), remedy
    number = SCHEMA if name == "schema" else 30
    return (
        message(expected.what, key=key, value=value_text(error["input"])),
        message(expected.remedy, name=name, number=number),
    )


def _too_small(key: str, error: ErrorDetails) -> Complaint:
    remedy = message("write a number greater than or equal to {number}", number=error["ctx"]["ge"])
    return _out_of_range(key, error), remedy


def _too_great(key: str, error: ErrorDetails) -> Complaint:
    remedy = message("write a number less than or equal to {number}", number=error["ctx"]["le"])
    return _out_of_range(key, error), remedy


def _out_of_range(key: str, error: ErrorDetails) -> str:
    return message("{key} = {value} is out of range", key=key, value=value_text(error["input"]))


def _not_a_choice(key: str, error: ErrorDetails) -> Complaint:
    return (
        message("{key} = {value} is not known", key=key, value=value_text(error["input"])),
        message("write one of {choices}", choices=_choices(error["ctx"]["expected"])),
    )


def _choices(listed: str) -> str:
    """What Pydantic lists as "'one', 'two' or 'three'", as the language lists it."""
    codes = [message("'{code}'", code=code) for code in re.findall("'([^']*)'", listed)]
    if len(codes) < 2:
        return codes[0] if codes else listed
    return message("{choices} or {last}", choices=", ".join(codes[:-1]), last=codes[-1])


def _of_another_form(key: str, error: ErrorDetails) -> Complaint:
    value = value_text(error["input"])
    if key.endswith("number"):
        what = message("{key} = {value} is no conclusion's number", key=key, value=value)
        return what, message("write one like 202-KL/TW")
    what = message("{key} = {value} is no id", key=key, value=value)
    return what, message("write small letters, digits and single hyphens")


_WRITERS: Mapping[str, Callable[[str, ErrorDetails], Complaint]] = {
    "value_error": _refused,
    "missing": _missing,
    "literal_error": _not_a_choice,
    "string_pattern_mismatch": _of_another_form,
    "greater_than_equal": _too_small,
    "less_than_equal": _too_great,
    **dict.fromkeys(_EXPECTED, _of_another_type),
}


def _keys_beside(where: KeyPath, model: type[BaseModel]) -> list[str]:
    for part in where[:-1]:
        if isinstance(part, str) and (inner := _table_of(model, part)) is not None:
            model = inner
    return [info.alias or name for name, info in model.model_fields.items()]


def _table_of(model: type[BaseModel], key: str) -> type[BaseModel] | None:
    info = next((info for name, info in model.model_fields.items() if (info.alias or name) == key), None)
    candidates: list[Any] = [info.annotation] if info else []
    while candidates:
        candidate = candidates.pop()
        if isinstance(candidate, type) and issubclass(candidate, BaseModel):
            return candidate
        candidates.extend(getattr(candidate, "__args__", ()))
    return None


def _nearest_key(key: str, keys: Sequence[str]) -> str:
    near = get_close_matches(key, keys, n=1, cutoff=0.6)
    if near:
        return message('did you mean "{nearest}"?', nearest=near[0])
    return message("known here: {keys}", keys=", ".join(keys))
