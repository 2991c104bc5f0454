"""`kltrack schema --file` prints what editors need to complete and check the TOML files."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import tomli
from conftest import Kltrack
from generate_file_schemas import generated

from kltrack.register.shipped import shipped_bodies, shipped_register


@pytest.mark.parametrize("kind", ["register", "bodies", "journal"])
def test_the_schemas_are_those_of_the_model(kltrack: Kltrack, kind: str) -> None:
    assert kltrack("schema", "--file", kind).out == generated()[f"{kind}.json"], "run tests/generate_file_schemas.py"


def test_an_unknown_kind_of_file(kltrack: Kltrack) -> None:
    ran = kltrack("schema", "--file", "registre")
    assert ran.code == 2
    assert 'Did you mean "register"?' in ran.err


def faults(kltrack: Kltrack, kind: str, text: str) -> list[str]:
    """What an editor finds: days and times are texts to it."""

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: plain(each) for key, each in value.items()}
        if isinstance(value, list):
            return [plain(each) for each in value]
        return value.isoformat() if isinstance(value, date | datetime | time) else value

    schema = json.loads(kltrack("schema", "--file", kind).out)
    jsonschema.Draft7Validator.check_schema(schema)
    return [error.message for error in jsonschema.Draft7Validator(schema).iter_errors(plain(tomli.loads(text)))]


@pytest.mark.parametrize(("kind", "path"), [("register", shipped_register()), ("bodies", shipped_bodies())])
def test_the_shipped_files_keep_them(kltrack: Kltrack, kind: str, path: Path) -> None:
    assert faults(kltrack, kind, path.read_text(encoding="utf-8")) == []


RECORD = """
[[conclusion]]
number = "1-KL/TW"
issued = 2025-10-03
[[conclusion.assignment]]
id = "1-01"
task = { en = "x" }
"""


@pytest.mark.parametrize(
    "wrong",
    [
        "deadlin = { by = 2025-12-15 }",
        "deadline = { befor = 2025-12-15 }",
        'kind = "wish"',
        "lead = 3",
        'lead = ["A b"]',
    ],
)
def test_a_slip_is_found(kltrack: Kltrack, wrong: str) -> None:
    assert faults(kltrack, "register", f"schema = 1\n{RECORD}") == []
    assert len(faults(kltrack, "register", f"schema = 1\n{RECORD}{wrong}")) == 1


def test_a_time_of_day_has_no_offset(kltrack: Kltrack) -> None:
    assert faults(kltrack, "register", f"schema = 1\n{RECORD}deadline = {{ by = 2025-12-15, time = 16:00:00 }}") == []
    assert faults(kltrack, "register", f'schema = 1\n{RECORD}deadline = {{ by = 2025-12-15, time = "4 pm" }}') != []


def test_an_entry_of_a_journal(kltrack: Kltrack) -> None:
    entry = 'entry.a = { assignment = "1-01", status = "done", on = 2025-12-10, at = 2025-12-10T09:30:00+07:00 }'
    assert faults(kltrack, "journal", entry) == []
    assert len(faults(kltrack, "journal", entry.replace("done", "finished"))) == 1
    assert len(faults(kltrack, "journal", entry.replace("on = 2025-12-10, ", ""))) == 1
