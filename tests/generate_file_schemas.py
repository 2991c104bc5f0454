"""The JSON Schemas of the TOML files, for editors, generated from the model: `kltrack schema --file` prints them.

Run as `python tests/generate_file_schemas.py` after a change of the model; tests/test_file_schemas.py holds the
committed ones to be what this gives.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal, get_type_hints

from pydantic import BaseModel, TypeAdapter

import kltrack.schemas
from kltrack.journal.entries import Entry
from kltrack.model import BodiesFile, RegisterFile

FOLDER = Path(kltrack.schemas.__file__).parent / "files"
_DRAFT = "http://json-schema.org/draft-07/schema#"  # what the editors' extensions read
_REF = "#/definitions/{model}"
_SAYS_NOTHING = ("title", "default")

Schema = dict[str, Any]


def generated() -> dict[str, str]:
    """File name → the text of the schema."""
    made = {"register": _register(), "bodies": _bodies(), "journal": _journal()}
    return {f"{name}.json": json.dumps(schema, ensure_ascii=False, indent=2) + "\n" for name, schema in made.items()}


def _register() -> Schema:
    schema = _of(RegisterFile, "kltrack register", "A file of conclusions, documents and events.")
    schema["definitions"]["Conclusion"]["properties"]["issued"] = _either(_DAY, {"type": "string"})
    return schema


def _bodies() -> Schema:
    """A body may name one body that it is of; a group is a body whose type is told by its table."""
    schema = _of(BodiesFile, "kltrack bodies", "The directory of bodies and groups.")
    definitions = schema["definitions"]
    of = definitions["Body"]["properties"]["of"]
    definitions["Body"]["properties"]["of"] = _either(of["items"], of)
    group = {**definitions["Body"], "required": [key for key in definitions["Body"]["required"] if key != "type"]}
    definitions["Group"] = {**group, "description": "A body that stands for others."}
    schema["properties"]["group"]["items"] = {"$ref": "#/definitions/Group"}
    return schema


def _journal() -> Schema:
    hints = get_type_hints(Entry, localns={"Literal": Literal})
    del hints["id"]
    keys = {key.rstrip("_"): _cleaned(TypeAdapter(hint).json_schema()) for key, hint in hints.items()}
    needed = [key for key in keys if key not in {name.rstrip("_") for name in Entry._field_defaults}]
    entry = {"type": "object", "properties": keys, "required": needed, "additionalProperties": False}
    return {
        "$schema": _DRAFT,
        "title": "kltrack journal",
        "description": "The log of progress, one entry a line.",
        "type": "object",
        "properties": {"entry": {"type": "object", "additionalProperties": entry}},
        "additionalProperties": False,
    }


_DAY = {"type": "string", "format": "date"}


def _either(*schemas: Schema) -> Schema:
    return {"anyOf": list(schemas)}


def _of(model: type[BaseModel], title: str, description: str) -> Schema:
    made = _cleaned(model.model_json_schema(ref_template=_REF))
    definitions = made.pop("$defs")
    return {"$schema": _DRAFT, **made, "title": title, "description": description, "definitions": definitions}


def _cleaned(schema: Any) -> Any:
    """Without what TOML has not (null) and what says nothing to a person (titles made from keys, empty defaults)."""
    if isinstance(schema, list):
        return [_cleaned(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("format") == "time":  # the one of JSON has an offset, TOML's local time has none
        return {"type": "string", "pattern": r"^\d{2}:\d{2}(:\d{2}(\.\d+)?)?$"}
    choices = [each for each in schema.get("anyOf", ()) if each != {"type": "null"}]
    rest = {key: value for key, value in schema.items() if key != "anyOf" and not _is_needless(key, value)}
    if len(choices) == 1:
        rest |= _cleaned(choices[0])
    elif choices:
        rest["anyOf"] = choices
    return {key: _cleaned(value) for key, value in rest.items()}


def _is_needless(key: str, value: Any) -> bool:
    """Titles and defaults are texts, numbers and so on; a property may have these names, and is a table."""
    is_property = isinstance(value, dict) and not value.keys().isdisjoint(("type", "anyOf", "$ref"))
    return key in _SAYS_NOTHING and not is_property


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, text in generated().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
