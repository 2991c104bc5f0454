"""The answer to `show`: all that the register says of one item, every source reading of it included."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kltrack.index import Index
from kltrack.query import ROLES, Item
from kltrack.reports.assignments import SCHEMA, document, in_language, last_day, named, tone
from kltrack.reports.report import Column, Report, Row, written


def assignment(item: Item, index: Index, language: str) -> Report:
    """The report of one item with its conclusion, citations, what it continues and what continues it."""
    row = document(item, index.directory, language) | {
        "continued_by": index.continued_by(item.assignment),
        "cited": [{"id": cited, **(index.cited(cited) or {})} for cited in item.facts["cites"]],
        "under": index.conclusion_facts(item.conclusion),
    }
    row["readings"] = [_named_reading(reading, index, language) for reading in row["readings"]]
    head = {"as_of": item.as_of.isoformat(), "query": {"explain": f"All of {item.id}."}, "undated": 0}
    return Report(SCHEMA, item.id, _columns(index, language), [row], head, upright=True)


def _named_reading(reading: Mapping[str, Any], index: Index, language: str) -> dict[str, Any]:
    bodies = {role: named(reading[role], index.directory, language) for role in ROLES if role in reading}
    return {**reading, **bodies}


def _columns(index: Index, language: str) -> tuple[Column, ...]:
    def role(name: str) -> Column:
        return Column(name, name.capitalize(), lambda row: "\n".join(body["name"] for body in row[name]))

    return (
        Column("id", "Id", lambda row: str(row["id"])),
        Column("task", "What", lambda row: str(row["task"])),
        Column("kind", "Kind", lambda row: str(row["kind"])),
        Column("conclusion", "Conclusion", lambda row: "\n".join(_conclusion(row, language))),
        *(role(name) for name in ROLES),
        Column("deadline.last", "Last day", last_day, tone),
        Column("deadline", "As written", lambda row: "\n".join(_deadline(row["deadline"]))),
        Column("standing", "Standing", lambda row: str(row["standing"])),
        Column("fields", "Fields", lambda row: ", ".join(row["fields"])),
        Column("cites", "Cites", lambda row: "\n".join(_cited(cited, language) for cited in row["cited"])),
        Column("amends", "Amends", lambda row: "\n".join(_amended(amended) for amended in row["amends"])),
        Column("continues", "Continues", lambda row: "\n".join(_linked(row["continues"], index, language))),
        Column("continued_by", "Continued by", lambda row: "\n".join(_linked(row["continued_by"], index, language))),
        Column("source", "Source", lambda row: "\n".join(_place(place) for place in row["source"])),
        Column("readings", "Other readings", lambda row: "\n".join(_reading(reading) for reading in row["readings"])),
        Column("note", "Note", lambda row: written(row["note"])),
    )


def _conclusion(row: Row, language: str) -> Iterator[str]:
    facts = row["under"]
    yield f"{row['conclusion']} of {row['issued']}"
    if "title" in facts:
        yield in_language(facts["title"], language)
    if "signatory" in facts:
        yield f"signed by {', '.join(facts['signatory'].values())}"
    for heard in facts["report"]:
        yield f"on the report {', '.join(str(value) for value in heard.values())}"
    for reading in facts["reading"]:
        yield _reading(reading)


def _deadline(deadline: Mapping[str, Any]) -> Iterator[str]:
    if deadline["wording"]:
        yield f"“{deadline['wording']}” ({deadline['kind']})" if deadline["last"] else f"“{deadline['wording']}”"
    if deadline["first"] and deadline["first"] != deadline["last"]:
        yield f"from {deadline['first']} to {deadline['last']}"
    if deadline["inherited"]:
        yield "the date comes from a clause over several tasks"
    for key in ("event", "target", "time"):
        if deadline[key]:
            yield f"{key}: {deadline[key]}"


def _cited(cited: Mapping[str, Any], language: str) -> str:
    title = in_language(cited["title"], language) if "title" in cited else ""
    facts = [cited["id"], cited.get("type", ""), cited.get("issued", ""), title]
    return ", ".join(fact for fact in facts if fact)


def _amended(amended: Mapping[str, str]) -> str:
    return ", ".join(amended.values())


def _linked(ids: list[str], index: Index, language: str) -> Iterator[str]:
    for identity in ids:
        rows = index.rows("SELECT json_extract(data, '$.task'), last FROM item WHERE assignment = ?", (identity,))
        if rows:
            from json import loads

            until = f", last day {rows[0][1]}" if rows[0][1] else ", undated"
            yield f"{identity}: {in_language(loads(rows[0][0]), language)}{until}"


def _place(place: Mapping[str, Any]) -> str:
    paragraph = f", paragraph {place['paragraph']}" if place["paragraph"] else ""
    wording = f", “{place['wording']}”" if place["wording"] else ""
    return f"{place['id']}{paragraph}{wording}" + (f" <{place['url']}>" if place["url"] else "")


def _reading(reading: Mapping[str, Any]) -> str:
    paragraph = f" (paragraph {reading['paragraph']})" if "paragraph" in reading else ""
    said = {key: value for key, value in reading.items() if key not in ("source", "paragraph")}
    return f"{reading['source']}{paragraph}: " + "; ".join(_said(key, value) for key, value in said.items())


def _said(key: str, value: Any) -> str:
    if key == "deadline":
        days = f" → {value['last']}" if value["last"] else ""
        return f"deadline “{value['wording']}”{days}" if value["wording"] else f"deadline {value['kind']}{days}"
    if key == "note":
        return str(value)
    return f"{key}: {written(value)}"
