"""The answer to `bodies`: the directory, or one body with all its names and to whom it belongs."""

from __future__ import annotations

from typing import Any

from kltrack.bodies.body import KnownBody
from kltrack.bodies.directory import Directory
from kltrack.reports.report import Column, Report, Row, at, written

SCHEMA = "kltrack/bodies/v1"


def bodies(directory: Directory, language: str) -> Report:
    """Every body and group, in the order of the directory."""
    rows = [document(body, directory, language) for body in directory]
    return Report(SCHEMA, "Bodies", _COLUMNS, rows, wide=_WIDE, empty="The directory holds no body.")


def body(found: KnownBody, directory: Directory, language: str) -> Report:
    """One body, with its members and the groups through which it is bound."""
    row = document(found, directory, language)
    return Report(SCHEMA, row["name"], _ALL, [row], wide=_WIDE, upright=True)


def document(found: KnownBody, directory: Directory, language: str) -> dict[str, Any]:
    """A body as the output contract writes it."""
    return {
        "id": found.id,
        "type": found.type,
        "name": found.name(language),
        "names": {language: found.names.get(language) for language in ("en", "vi", "fr")},
        "abbreviations": list(found.abbreviations),
        "aliases": list(found.aliases),
        "valid_from": found.valid_from,
        "valid_to": found.valid_to,
        "successors": list(found.successors),
        "stands_for": list(found.stands_for),
        "members": directory.members(found.id),
        "bound_through": [holder for holder in directory.reach(found.id) if holder != found.id],
        "source": found.source,
        "note": found.note,
    }


def _validity(row: Row) -> str:
    since = f"since {row['valid_from']}" if row["valid_from"] else ""
    until = f"until {row['valid_to']}, then {', '.join(row['successors'])}" if row["valid_to"] else ""
    return " ".join(part for part in (since, until) if part)


def _members(row: Row) -> str:
    return f"{len(row['members'])}: {', '.join(row['members'])}" if row["members"] else ""


def _other_names(row: Row) -> str:
    others = [name for name in row["names"].values() if name and name != row["name"]]
    return "; ".join([*others, *row["abbreviations"]])


def _name(row: Row) -> str:
    validity = _validity(row)
    return f"{row['name']} ({validity})" if validity else str(row["name"])


_COLUMNS = (
    Column("id", "Id", lambda row: str(row["id"])),
    Column("name", "Name", _name),
    Column("names", "Also", _other_names, long=True),
)
_ALL = (
    at("id", "Id"),
    at("name", "Name"),
    at("type", "Type"),
    Column("names", "Names", lambda row: "\n".join(f"{key}: {name}" for key, name in row["names"].items() if name)),
    Column("abbreviations", "Abbreviations", lambda row: ", ".join(row["abbreviations"])),
    Column("aliases", "Aliases", lambda row: "\n".join(row["aliases"])),
    Column("valid_to", "Existed", _validity),
    Column("stands_for", "Stands for", lambda row: ", ".join(row["stands_for"])),
    Column("members", "Members", _members),
    Column("bound_through", "Bound through", lambda row: "\n".join(row["bound_through"])),
    Column("source", "Source", lambda row: written(row["source"])),
    Column("note", "Note", lambda row: written(row["note"])),
)
_WIDE = tuple(
    at(key)
    for key in ("id", "type", "names.en", "names.vi", "names.fr", "abbreviations", "aliases", "valid_from", "valid_to")
)
