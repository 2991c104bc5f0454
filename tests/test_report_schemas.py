"""What the reports print with --json keeps the schemas that kltrack schema prints."""

from __future__ import annotations

import csv
import io
import json
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from conftest import Kltrack, Ran
from generate_schemas import WHOLE, generated

from kltrack.schemas import names, schema
from kltrack.terms import FORMAT

COMMANDS = {
    "timeline": [["timeline"], ["timeline", "--all", "--group-by", "body"], ["timeline", "--as-of", "2020-01-01"]],
    "lineage": [["lineage"], ["lineage", "202-06"], ["lineage", "202-01"]],
    "scorecard": [["scorecard", "--group-by", side] for side in ("body", "conclusion", "field", "role")]
    + [["scorecard", "--spread"], ["scorecard", "--as-of", "2020-01-01"]],
    "digest": [["digest", "--since", "2025-10-01"], ["digest", "--since", "7d", "--for", "Finance"]],
}


@pytest.mark.parametrize("name", COMMANDS)
def test_json_keeps_its_schema(kltrack: Kltrack, name: str, tmp_path: Path) -> None:
    schema = json.loads(kltrack("schema", name).out)
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    for command in COMMANDS[name]:
        day = [] if "--as-of" in command else ["--as-of", "2025-12-05"]
        answer = kltrack(*command, *day, "--json", env={"XDG_STATE_HOME": str(tmp_path)}).json
        assert answer["schema"] == f"kltrack/{name}/v1"
        assert [error.message for error in validator.iter_errors(answer)] == []
        assert answer["count"] == len(answer["items"])


@pytest.mark.parametrize("name", COMMANDS)
def test_every_key_of_a_schema_is_always_there(kltrack: Kltrack, name: str) -> None:
    schema = json.loads(kltrack("schema", name).out)
    assert set(schema["required"]) == set(schema["properties"])
    item = schema["$defs"]["item"]
    assert set(item["required"]) == set(item["properties"])
    for row in kltrack(*COMMANDS[name][0], "--as-of", "2025-12-05", "--json").json["items"]:
        assert set(row) == set(item["properties"])


@pytest.mark.parametrize("format_", FORMAT)
@pytest.mark.parametrize("name", COMMANDS)
def test_every_format_renders_every_report_or_says_in_a_sentence_why_not(
    kltrack: Kltrack, program: list[str], name: str, format_: str
) -> None:
    for day in ("2025-12-05", "2020-01-01"):
        since = ["--since", "7d"] if name == "digest" else []
        command = [name, *since, "--as-of", day, "--format", format_]
        if format_ == "xlsx":  # which is no text
            done = subprocess.run([*program, *command], capture_output=True, check=False)
            ran = Ran(done.returncode, done.stdout.decode("latin-1"), done.stderr.decode())
        else:
            ran = kltrack(*command)
        assert ran.code in (0, 2), ran.err
        assert ran.code == 0 or (ran.out == "" and ran.err.count("\n") == 1)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_table_of_chosen_fields(kltrack: Kltrack, name: str) -> None:
    since = ["--since", "90d"] if name == "digest" else []
    fields = {
        "timeline": "group,last,days_left",
        "lineage": "id,deadline.last",
        "scorecard": "group,tasks,standings.open-overdue",
        "digest": "id,when,said",
    }
    ran = kltrack(name, *since, "--as-of=2025-12-05", "--format=table", "--fields", fields[name])
    assert ran.code == 0
    assert len(ran.lines) > 4


def test_there_is_a_schema_for_every_document_and_for_nothing_else() -> None:
    assert names() == sorted(WHOLE)


@pytest.mark.parametrize("name", WHOLE)
def test_a_schema_is_what_the_types_of_its_document_say(name: str) -> None:
    assert schema(name) == generated(name), "run python tests/generate_schemas.py"


EVERY = {
    "assignments": ["list", "--as-of", "2025-12-05"],
    "show": ["show", "221-07.c", "--as-of", "2025-12-05"],
    "bodies": ["bodies"],
    "conclusions": ["conclusions", "--as-of", "2025-12-05"],
    "mark": ["mark", "202-06", "reported", "--on", "2025-12-01", "--by", "BTC", "--dry-run"],
    **{name: [*commands[0], "--as-of", "2025-12-05"] for name, commands in COMMANDS.items()},
}


@pytest.mark.parametrize("name", EVERY)
def test_every_key_of_a_document_can_be_a_column_and_says_the_same_there(kltrack: Kltrack, name: str) -> None:
    items = kltrack(*EVERY[name], "--json").json["items"]
    keys = dict(dotted(items[0]))
    skipped = OTHERWISE.get(name, set())
    simple = {key: value for key, value in keys.items() if isinstance(value, str | int) and key not in skipped}
    assert len(simple) > 2
    ran = kltrack(*EVERY[name], "--format", "csv", "--fields", ",".join(keys))
    assert ran.code == 0, ran.err
    first = next(csv.DictReader(io.StringIO(ran.out)))
    told = {True: "yes", False: "no"}
    expected = {key: told[value] if isinstance(value, bool) else str(value) for key, value in simple.items()}
    assert {key: first[key] for key in expected} == expected


# Columns that say more than the value at their key, and what is another one each time.
OTHERWISE = {
    "assignments": {"deadline.last"},
    "show": {"conclusion", "deadline.last", "standing"},
    "mark": {"entry.id", "entry.at", "line"},
}


def dotted(document: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in document.items():
        yield f"{prefix}{key}", value
        if isinstance(value, Mapping):
            yield from dotted(value, f"{prefix}{key}.")
