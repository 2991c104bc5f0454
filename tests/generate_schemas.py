"""The JSON Schemas that `kltrack schema` prints, generated from the types of the documents.

Run as `python tests/generate_schemas.py` after a change of those types; tests/test_report_schemas.py holds the
committed ones to be what this gives.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal, NamedTuple, get_type_hints

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema
from typing_extensions import TypedDict

import kltrack.schemas
from kltrack.render.documents import types

FOLDER = Path(kltrack.schemas.__file__).parent


class Whole(NamedTuple):
    """A document: title, what prints it, types of its head, its items (None: it has none) and of their count."""

    title: str
    description: str
    head: Any
    item: Any
    count: Any = types.Count


WHOLE = {
    "assignments": Whole(
        "Assignments",
        "What due, overdue, list and show print with --json. Keys are added within v1, never removed or renamed.",
        types.AssignmentsHead,
        types.WholeAssignment,
    ),
    "bodies": Whole("Bodies", "What bodies prints with --json.", types.BodiesHead, types.DirectoryBody),
    "check": Whole("Check", "What check prints with --json.", types.CheckHead, types.Problem),
    "conclusions": Whole(
        "Conclusions", "What conclusions prints with --json.", types.ConclusionsHead, types.Conclusion
    ),
    "deadline": Whole(
        "Deadline",
        "What deadline prints with --json. Keys are added within v1, never removed or renamed.",
        types.DeadlineReading,
        None,
    ),
    "digest": Whole(
        "Digest",
        "What digest prints with --json: what has happened, each row under its section, and what comes.",
        types.DigestHead,
        types.DigestItem,
    ),
    "draft": Whole(
        "Draft",
        "What draft prints with --json: the records as in assignments, with their places, and what no record has.",
        types.DraftHead,
        types.DraftedAssignment,
    ),
    "journal": Whole("Journal", "What journal prints with --json.", types.JournalHead, types.JournalEntry),
    "lineage": Whole(
        "Lineage",
        "What lineage prints with --json: the trees from the top, each row before what hangs below it.",
        types.Answer,
        types.LineageItem,
    ),
    "mark": Whole(
        "Marked",
        "What mark prints with --json. Keys are added within v1, never removed or renamed.",
        types.MarkHead,
        types.Mark,
        types.Positive,
    ),
    "register": Whole(
        "Register", "What register prints with --json: the files in use.", types.RegisterHead, types.RegisterFile
    ),
    "scorecard": Whole(
        "Scorecard",
        "What scorecard prints with --json: tasks counted by standing under each group, and all together.",
        types.ScorecardHead,
        types.GroupScore,
    ),
    "timeline": Whole(
        "Timeline",
        "What timeline prints with --json: a lane for what shares group, days and standing.",
        types.TimelineHead,
        types.Lane,
    ),
}


class _Untitled(GenerateJsonSchema):
    """Without the titles that Pydantic makes of the names of keys."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        """Never."""
        del schema
        return False


def generated(name: str) -> str:
    """The text of a schema."""
    whole = WHOLE[name]
    head = get_type_hints(whole.head, include_extras=True)
    name_of_schema = Literal[f"kltrack/{name}/v1"]  # type: ignore[valid-type]
    items = {"count": whole.count, "total": whole.count, "items": list[whole.item]} if whole.item else {}  # type: ignore[name-defined]
    rests_on = {} if name in ("check", "deadline", "draft") else {"register": types.Register}
    keys = {"schema": name_of_schema, **head, **rests_on, **items}
    document: Any = TypedDict("Document", keys)  # type: ignore[misc]
    schema = TypeAdapter(document).json_schema(schema_generator=_Untitled)
    names = {
        part: "item" if whole.item and part == whole.item.__name__ else _snake(part) for part in schema.get("$defs", ())
    }
    said = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:kltrack:{name}:v1",
        "title": whole.title,
        "description": whole.description,
    }
    kept = {key: _clean(part, names) for key, part in schema.items() if key not in ("title", "$defs")}
    definitions = {names[part]: _clean(found, names) for part, found in schema.get("$defs", {}).items()}
    return json.dumps({**said, **kept, "$defs": definitions}, indent=2) + "\n"


def _clean(schema: Any, names: dict[str, str]) -> Any:
    """Without the names that classes have in Python."""
    if isinstance(schema, list):
        return [_clean(part, names) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return {**schema, "$ref": f"#/$defs/{names[schema['$ref'].rpartition('/')[2]]}"}
    return {key: _clean(part, names) for key, part in schema.items() if key != "title" or isinstance(part, dict)}


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


if __name__ == "__main__":
    for each in WHOLE:
        (FOLDER / f"{each}.json").write_text(generated(each), encoding="utf-8")
