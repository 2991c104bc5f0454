"""A draft as TOML for a curator: the records in the form of the register, with their doubts as comments.

A comment that begins with a question mark is a doubt; `check` fails as long as there is one, and until each task that
is TODO is written. A body that the directory lacks stands in its role if nobody has to ask who that is: `check` fails
until the directory has it. One that a doubt of an earlier record asks about stands beside its record
(`# TODO lead: …`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from kltrack.drafting.drafted import AlsoNamed, Draft, DraftedRecord, Given, LeftDate, UnknownDocument
from kltrack.drafting.names.earlier import Candidate
from kltrack.drafting.text.as_toml import value
from kltrack.messages import message
from kltrack.numbers import number_key
from kltrack.text import harmless, slug

TODO = "TODO"
UNNUMBERED = "draft.toml"  # the file of a draft whose document has no number that is known
_ROLES = ("lead", "implementing", "coordinating")


def draft_toml(draft: Draft) -> str:
    """The draft as the text of a register file."""
    blocks = [
        [_comment(message("A draft. Hold it against its text; kltrack check says what is left to do."))],
        _head(),
        *(_document(each) for each in draft.documents),
        _conclusion(draft),
        _source(draft.given, draft.language, draft.lines),
        *(_record(each, draft) for each in draft.records),
        _leftover(draft),
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def scaffold(given: Given) -> str:
    """An empty record to begin with."""
    blocks = [
        _head(),
        [
            "[[conclusion]]",
            *_keys({"number": given.number or TODO, "issued": given.issued}),
            *([] if given.issued else [_doubt(message("when was it issued?"))]),
            *_keys({"title": {"en": TODO}, "coverage": "full", "issuers": ["politburo", "secretariat"]}),
        ],
        _source(given, given.language, None),
        [
            "[[conclusion.assignment]]",
            *_keys({"id": f"{slug(given.number) or 'todo'}-01", "kind": "assignment", "task": {"en": TODO}}),
            *_keys({"lead": [], "implementing": [], "coordinating": []}),
            *_keys({"source": [{"id": given.source or "source", "paragraph": 1}]}),
        ],
    ]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _head() -> list[str]:
    return ["schema = 1", "", "[register]", 'extends = "shipped"']


def _document(each: UnknownDocument) -> list[str]:
    return [
        "[[document]]",
        *_keys({"id": each.number, "type": each.type, "number": each.number, "issued": each.issued}),
    ]


def _conclusion(draft: Draft) -> list[str]:
    heading = draft.heading
    name = {"number": heading.number} if heading.number else {"id": "todo"}
    kind = None if heading.type == "conclusion" else heading.type
    title = {draft.language: TODO}
    signatory = {"name": heading.signatory} if heading.signatory else None
    return [
        *(_doubt(each) for each in heading.doubts),
        *map(_comment, _not_named(draft)),
        "[[conclusion]]",
        *_keys({**name, "issued": heading.issued, "title": title, "type": kind, "coverage": "selection"}),
        *_keys({"issuers": [*heading.issuers] or None, "signatory": signatory}),
        *(line for report in heading.reports for line in _report(report.number, report.issued, report.by)),
    ]


def _not_named(draft: Draft) -> Iterator[str]:
    """What the head of the document leaves to the curator, because the text does not say it."""
    if not draft.heading.issuers:
        yield message("issuers: the text does not say who issued it, or the directory has no such body.")
    if not draft.heading.signatory:
        yield message("The text does not say who signed it.")


def _report(number: str, issued: date | None, by: str | None) -> list[str]:
    return ["", "[[conclusion.report]]", *_keys({"number": number, "date": issued, "by": by})]


def _source(given: Given, language: str | None, lines: int | None) -> list[str]:
    keys = {"id": given.source or "source", "language": language, "url": given.url or None}
    return ["[[conclusion.source]]", *_keys({**keys, "sha256": given.sha256 or None, "paragraphs": lines})]


def _record(each: DraftedRecord, draft: Draft) -> list[str]:
    source = draft.given.source or "source"
    asked = {slug(unknown.name) for unknown in draft.unknown if not unknown.is_sure}
    roles = {role: getattr(each, role) for role in _ROLES}
    return [
        _comment(message('paragraph {number}: "{words} …"', number=each.place.paragraph, words=each.first)),
        *(_doubt(doubt) for doubt in each.doubts),
        *([_comment(message("The sentence names nobody who is to do it."))] if each.names_nobody else []),
        *(f"# {TODO} {role}: {body}" for role, bodies in roles.items() for body in bodies if body in asked),
        *(_comment(_continuing(candidate)) for candidate in each.candidates),
        "[[conclusion.assignment]]",
        *_keys({"id": each.id, "kind": each.kind, "task": {draft.language: TODO}}),
        *_keys({role: [body for body in bodies if body not in asked] or None for role, bodies in roles.items()}),
        *_deadline(each.deadline, draft.heading.issued),
        *_keys({"cites": [*each.cites] or None}),
        *_keys({"source": [_evidence(source, number, each) for number in each.paragraphs]}),
    ]


def _deadline(deadline: Mapping[str, object], issued: date | None) -> list[str]:
    """The deadline; as a doubt where it counts from the day of issue and that is not known."""
    line = _keys({"deadline": dict(deadline) or None})
    if issued or not ("every" in deadline or deadline.get("after") == "issued"):
        return line
    return [
        _doubt(message("{deadline}: it counts from the day of issue; write it when that is known", deadline=line[0]))
    ]


def _continuing(candidate: Candidate) -> str:
    return message(
        "may continue {id}, which addresses the same body and speaks of: {words}",
        id=candidate.id,
        words=", ".join(candidate.words),
    )


def _evidence(source: str, number: int, each: DraftedRecord) -> dict[str, object]:
    wording = each.wordings.get(number)
    return {"id": source, "paragraph": number, **({"wording": wording} if wording else {})}


def _leftover(draft: Draft) -> list[str]:
    """The dates, bodies and names that are in no record, as comments."""
    lines = [message("Dates of the text that no record has:")] if draft.unplaced else []
    lines += map(_date_comment, draft.unplaced)
    also_named = [each for each in draft.also_named if each.body not in draft.heading.issuers]
    if also_named:
        lines.append(message("Bodies that are named without a role:"))
    lines += map(_body_comment, also_named)
    return [*map(_comment, lines), *_stubs(draft)]


def _date_comment(each: LeftDate) -> str:
    return message(
        '  paragraph {number}: "{words}": {why}', number=each.place.paragraph, words=each.words, why=each.why
    )


def _body_comment(each: AlsoNamed) -> str:
    numbers = ", ".join(map(str, each.paragraphs))
    return message('  {body}: "{name}", paragraph {numbers}', body=each.body, name=each.name, numbers=numbers)


def _stubs(draft: Draft) -> Iterator[str]:
    if draft.unknown:
        yield _comment(message("Names that no body of the directory has; for each that is one, in bodies.toml:"))
    for unknown in draft.unknown:
        yield _comment("")
        yield _comment("[[body]]")
        for line in _keys({"id": slug(unknown.name), "type": unknown.type, "name": {draft.language: unknown.name}}):
            yield _comment(line)


def file_name(draft: Draft) -> str:
    """The name for a file of the draft: `202-kl-tw.toml`."""
    number = draft.heading.number
    return f"{slug(number) or number_key(number)}.toml" if number else UNNUMBERED


def _doubt(text: str) -> str:
    return f"# ? {harmless(text)}"


def _comment(text: str) -> str:
    return f"# {harmless(text)}".rstrip()


def _keys(table: Mapping[str, object]) -> list[str]:
    """The keys of a table with their values, one a line; keys whose value is None are left out."""
    return [f"{key} = {value(each)}" for key, each in table.items() if each is not None]
