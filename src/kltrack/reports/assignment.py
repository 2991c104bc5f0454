"""The answer to `show`: all that the register says of one item, every source reading of it included."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kltrack.index import Index
from kltrack.query import ROLES, Item, Member, linked, members
from kltrack.reports.assignments import SCHEMA, document, in_language, last_day, named, tone
from kltrack.reports.conclusions import document as conclusion_document
from kltrack.reports.progress import said, spoken_iso, standing_document, told
from kltrack.reports.report import Column, Report, Row, written
from kltrack.standing import Moment


def assignment(item: Item, index: Index, language: str, moment: Moment) -> Report:
    """The report of one item with its conclusion, citations, history, what it continues and what continues it."""
    later = linked(index, index.continued_by(item.assignment), moment)
    row = document(item, index.directory, language) | {
        "members": [_member(member, index, language) for member in members(index, item, moment)],
        "continued_by": list(dict.fromkeys(each.assignment for each in later)),
        "related": [
            *(_related(each, "continues", language) for each in linked(index, item.facts["continues"], moment)),
            *(_related(each, "continued_by", language) for each in later),
        ],
        "cited": [{"id": cited, **(index.cited(cited) or {})} for cited in item.facts["cites"]],
        "under": conclusion_document(
            index.conclusion_facts(item.conclusion, item.facts["number"]), index.directory, language
        ),
    }
    row["readings"] = [_named_reading(reading, index, language) for reading in row["readings"]]
    head = {"as_of": item.as_of.isoformat(), "query": {"explain": f"All of {item.id}."}, "undated": 0}
    return Report(SCHEMA, item.id, _columns(language), [row], head, upright=True)


def _member(member: Member, index: Index, language: str) -> dict[str, Any]:
    return {
        "body": named([member.body], index.directory, language)[0],
        "through": named(member.through, index.directory, language),
        **standing_document(member.state),
    }


def _related(item: Item, relation: str, language: str) -> dict[str, Any]:
    task = in_language(item.facts["task"], language)
    return {"id": item.id, "relation": relation, "task": task, **standing_document(item.state)}


def _named_reading(reading: Mapping[str, Any], index: Index, language: str) -> dict[str, Any]:
    bodies = {role: named(reading[role], index.directory, language) for role in ROLES if role in reading}
    return {**reading, **bodies}


def _columns(language: str) -> tuple[Column, ...]:
    def role(name: str) -> Column:
        return Column(name, name.capitalize(), lambda row: "\n".join(body["name"] for body in row[name]))

    return (
        Column("id", "Id", lambda row: str(row["id"])),
        Column("task", "What", lambda row: str(row["task"])),
        Column("kind", "Kind", lambda row: str(row["kind"])),
        Column("conclusion", "Conclusion", lambda row: "\n".join(_conclusion(row))),
        *(role(name) for name in ROLES),
        Column("deadline.last", "Last day", last_day, tone),
        Column("deadline", "As written", lambda row: "\n".join(_deadline(row["deadline"]))),
        Column("standing", "Standing", lambda row: "\n".join(_standing(row)), tone),
        Column("progress", "Progress", lambda row: "\n".join(said(entry) for entry in row["progress"])),
        Column("members", "Members", lambda row: "\n".join(_members(row))),
        Column("fields", "Fields", lambda row: ", ".join(row["fields"])),
        Column("cites", "Cites", lambda row: "\n".join(_cited(cited, language) for cited in row["cited"])),
        Column("amends", "Amends", lambda row: "\n".join(_amended(amended) for amended in row["amends"])),
        Column("continues", "Continues", lambda row: "\n".join(_linked(row, "continues"))),
        Column("continued_by", "Continued by", lambda row: "\n".join(_linked(row, "continued_by"))),
        Column("source", "Source", lambda row: "\n".join(_place(place) for place in row["source"])),
        Column("readings", "Other readings", lambda row: "\n".join(_reading(reading) for reading in row["readings"])),
        Column("note", "Note", lambda row: written(row["note"])),
        Column("under", "Conclusion read", lambda row: "\n".join(_reading(each) for each in row["under"]["readings"])),
    )


def _conclusion(row: Row) -> Iterator[str]:
    facts = row["under"]
    yield f"{row['conclusion']} of {spoken_iso(row['issued'])}"
    if facts["title"]:
        yield facts["title"]
    if facts["signatory"]:
        yield f"signed by {', '.join(facts['signatory'].values())}"
    yield from (f"heard: {_heard(heard)}" for heard in facts["reports"])


def _heard(heard: Mapping[str, Any]) -> str:
    number = f"report {heard['number']}" if heard["number"] else "a report"
    by = f" of the {heard['by']['name']}" if heard["by"] else ""
    day = f" of {heard['date']}" if heard["date"] else ""
    period = f" on {heard['period']}" if heard["period"] else ""
    return f"{number}{by}{day}{period}"


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


def _standing(row: Row) -> Iterator[str]:
    yield str(row["standing"])
    if row["reported_on"]:
        yield f"reported done {spoken_iso(row['reported_on'])} (a claim{'' if row['done_on'] else ', not verified'})"
    if row["done_on"]:
        yield f"done {spoken_iso(row['done_on'])} (verified)"
    late = row["lateness"]
    if late["original"] and late["original"] != late["last"]:
        yield f"{late['last']} days after the last day in force, {late['original']} after the original one"
    elif late["last"]:
        yield f"{late['last']} days after the last day"


def _members(row: Row) -> Iterator[str]:
    """For each group that is addressed, how many of its members are done; once there is progress, which are."""
    members = row["members"]
    groups = {group["id"]: group["name"] for member in members for group in member["through"]}
    for group, name in groups.items():
        within = [member for member in members if any(through["id"] == group for through in member["through"])]
        done = [member for member in within if member["done_on"]]
        yield f"{name}: {len(done)} of {len(within)} done, {len(within) - len(done)} not"
        if not row["progress"]:
            continue
        yield from _listed("done", done)
        yield from _listed("reported, not verified", [each for each in within if _is_claimed(each)])
        rest = [each for each in within if not each["done_on"] and not _is_claimed(each)]
        yield from _listed("not done", rest)


def _is_claimed(member: Mapping[str, Any]) -> bool:
    return bool(member["reported_on"] and not member["done_on"])


def _listed(what: str, members: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    if members:
        yield f"{what}: {', '.join(member['body']['name'] for member in members)}"


def _linked(row: Row, relation: str) -> Iterator[str]:
    for other in row["related"]:
        if other["relation"] == relation:
            yield f"{other['id']}: {other['task']} ({told(other)})"


def _place(place: Mapping[str, Any]) -> str:
    paragraph = f", paragraph {place['paragraph']}" if place["paragraph"] else ""
    wording = f", “{place['wording']}”" if place["wording"] else ""
    return f"{place['id']}{paragraph}{wording}" + (f" <{place['url']}>" if place["url"] else "")


def _reading(reading: Mapping[str, Any]) -> str:
    paragraph = f" (paragraph {reading['paragraph']})" if "paragraph" in reading else ""
    facts = [_said(key, value) for key, value in reading.items() if key not in ("source", "paragraph", "note")]
    told = ". ".join(part for part in ("; ".join(facts), reading.get("note", "")) if part)
    return f"{reading['source']}{paragraph}: {told}"


def _said(key: str, value: Any) -> str:
    if key == "deadline":
        days = f" → {value['last']}" if value["last"] else ""
        return f"deadline “{value['wording']}”{days}" if value["wording"] else f"deadline {value['kind']}{days}"
    return f"{key}: {written(value)}"
