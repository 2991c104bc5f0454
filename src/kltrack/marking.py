"""A statement about assignments, checked against the register and the journal, as entries ready to be appended.

Everything that a reader of the log would stumble over is refused here, in one sentence, before anything is written:
an unknown assignment, a day that has not come or lies before the conclusion, an extension that extends nothing, a body
that the assignment does not address, a URL that is none.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from kltrack.acceptance import ONLY_NOTES
from kltrack.dates import spoken
from kltrack.errors import UsageProblem
from kltrack.hanoi import HANOI
from kltrack.index import Index
from kltrack.journal import Entry, Status
from kltrack.journal.writing import fresh_id
from kltrack.query import ROLES, Item, one, said
from kltrack.standing import ACTIONABLE, NOBODY, Charge, Standing, known_by, standing
from kltrack.text import harmless, nfc, unsafe_characters

_LOOKS_LIKE_URL = re.compile(r"\s*([a-z][a-z0-9+.-]*:/|https?:|www\.)", re.IGNORECASE)
_HOST = re.compile(r"(?!-)[\w-]+(?<!-)(\.(?!-)[\w-]+(?<!-))*\.?")


@dataclass(frozen=True, slots=True)
class Statement:
    """What is said of assignments. Bodies are ids; `on` is the first day it is true, `at` the moment of recording."""

    status: Status
    on: date
    at: datetime
    for_: str | None = None
    by: str | None = None
    evidence: str | None = None
    note: str | None = None
    new: date | None = None
    entry: str | None = None
    recorder: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A statement about one item: its entry, and where the item stands without and with it."""

    item: Item
    entry: Entry
    before: Standing
    after: Standing


def marks(index: Index, ids: Sequence[str], statements: Sequence[Statement], today: date) -> list[Mark]:
    """The statements about each of the items, in order, no item twice. Raises UsageProblem if any is refused."""
    clean = [_clean(statement) for statement in statements]
    items = [one(index, identity, today) for identity in dict.fromkeys(ids)]
    pairs = [(item, statement) for item in items for statement in clean]
    for statement in clean:
        _check_days(statement, today)
        _check_parts(statement)
    for item, statement in pairs:
        _check(index, item, statement, today)
    return [_mark(index, item, statement, today) for item, statement in pairs]


def repetition(mark: Mark) -> str:
    """A sentence where the entry says what had been recorded already, else nothing."""
    for status, before in (("done", mark.before.done_on), ("cancelled", mark.before.cancelled_on)):
        if mark.entry.status == status and before:
            return f"{mark.item.id} had been recorded as {status} already, as of {spoken(before)}."
    return ""


def _clean(statement: Statement) -> Statement:
    return replace(
        statement,
        evidence=_evidence(statement.evidence),
        note=_prose("--note", statement.note),
        recorder=_prose("--recorder", statement.recorder),
        entry=_prose("--entry", statement.entry),
    )


def recorded(marked: Sequence[Mark], entries: Sequence[Entry]) -> list[Mark]:
    """The marks with their entries as they were written down, ids included."""
    return [replace(mark, entry=entry) for mark, entry in zip(marked, entries, strict=True)]


def _mark(index: Index, item: Item, statement: Statement, today: date) -> Mark:
    entry = Entry(
        "",
        item.id,
        statement.status,
        statement.on,
        statement.at.astimezone(HANOI),
        *(statement.by, statement.for_, statement.evidence, statement.note, statement.new),
        *(statement.recorder, statement.entry),
    )
    entry = entry._replace(id=fresh_id(entry))
    before = _stands(index, item, statement, today)
    return Mark(item, entry, before, _stands(index, item, statement, today, [entry]))


def _stands(index: Index, item: Item, statement: Statement, day: date, more: Collection[Entry] = ()) -> Standing:
    members = index.directory.reach(statement.for_, day) if statement.for_ else NOBODY
    charge = _charge(item)
    return standing(charge, known_by([*said(index, item.id, charge).counted, *more], None), day, members)


def _charge(item: Item) -> Charge:
    return Charge(item.kind, item.state.original, item.issued)


def _check_days(statement: Statement, today: date) -> None:
    now = min(today, statement.at.astimezone(HANOI).date())
    if statement.on > now:
        told = f"{spoken(statement.on)} has not come yet on {spoken(now)}"
        raise UsageProblem(f"{told}; --on is the day from which the statement is true.")


def _check_parts(statement: Statement) -> None:
    if statement.status == "extended" and statement.new is None:
        raise UsageProblem("extended needs the new last day: --new DAY.")
    if statement.status == "note" and statement.note is None:
        raise UsageProblem("note needs what is to be noted: --note TEXT.")
    if statement.status != "extended" and statement.new is not None:
        raise UsageProblem(f"--new goes with extended, not with {statement.status}.")
    if statement.status == "withdrawn" and statement.entry is None:
        raise UsageProblem("withdrawn needs the id of the entry that was a mistake: --entry ENTRY.")
    if statement.status != "withdrawn" and statement.entry is not None:
        raise UsageProblem(f"--entry goes with withdrawn, not with {statement.status}.")
    if statement.status == "withdrawn" and statement.for_ is not None:
        raise UsageProblem("withdrawn takes one entry out, whomever that concerns; leave --for out.")


def _check(index: Index, item: Item, statement: Statement, today: date) -> None:
    if item.kind not in ACTIONABLE and statement.status != "note":
        raise UsageProblem(f"{item.id} ({item.kind}): {ONLY_NOTES}.")
    if statement.on < item.issued:
        conclusion = item.facts["number"]
        raise UsageProblem(
            f"{item.id}: {spoken(statement.on)} lies before {conclusion} was issued, on {spoken(item.issued)}."
        )
    if statement.for_:
        _check_addressed(index, item, statement.for_, today)
    if statement.entry:
        _check_withdrawal(index, item, statement.entry)
    if statement.new:
        _check_extension(item, statement.new, _stands(index, item, statement, statement.on))


def _check_addressed(index: Index, item: Item, body: str, day: date) -> None:
    addressed = list(dict.fromkeys(addressee for role in ROLES for addressee in item.facts[role]))
    if index.directory.reach(body, day).keys().isdisjoint(addressed):
        name = index.directory.name
        bodies = ", ".join(name(addressee) for addressee in addressed) or "nobody"
        raise UsageProblem(
            f"{item.id} does not address {name(body)}, by name or through a group; it addresses {bodies}."
        )


def _check_extension(item: Item, new: date, now: Standing) -> None:
    if now.last and new <= now.last:
        relation = "is already" if new == now.last else f"lies before {spoken(now.last)},"
        raise UsageProblem(f"{item.id}: {spoken(new)} {relation} the last day in force; an extension moves it on.")
    if new < item.issued:
        raise UsageProblem(f"{item.id}: {spoken(new)} lies before the conclusion was issued, on {spoken(item.issued)}.")


def _check_withdrawal(index: Index, item: Item, entry: str) -> None:
    entries = [each for each in index.journal.of(item.id) if each.status != "withdrawn"]
    gone = {each.entry for each in said(index, item.id, _charge(item)).counted if each.status == "withdrawn"}
    left = [each for each in entries if each.id not in gone]
    if entry in [each.id for each in left]:
        return
    if entry in gone:
        raise UsageProblem(f'{item.id}: the entry "{harmless(entry)}" has been withdrawn already.')
    listed = ", ".join(f"{each.id} ({each.status}, {spoken(each.on)})" for each in left)
    raise UsageProblem(f'"{harmless(entry)}" is no entry about {item.id}; there are: {listed or "none"}.')


def _prose(option: str, text: str | None) -> str | None:
    if text is None:
        return None
    clean = nfc(re.sub(r"[ \t\r\n]+", " ", text).strip())
    if not clean:
        raise UsageProblem(f"{option} is empty; write it, or leave it out.")
    if unsafe := unsafe_characters(clean):
        raise UsageProblem(f"{option} holds the control character {', '.join(unsafe)}; take it out.")
    try:
        clean.encode()
    except UnicodeEncodeError:
        raise UsageProblem(f"{option} is not UTF-8 text.") from None
    return clean


def _evidence(text: str | None) -> str | None:
    clean = _prose("--evidence", text)
    if clean and _LOOKS_LIKE_URL.match(clean) and not _is_url(clean):
        raise UsageProblem(
            f'"{harmless(clean)}" is no URL that can be followed; write one like https://example.org/page, '
            "or a document's number and date."
        )
    return clean


def _is_url(text: str) -> bool:
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(f"https://{text}" if text.lower().startswith("www.") else text)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    named = bool(_HOST.fullmatch(host)) or ":" in host
    return parts.scheme in ("http", "https") and named and " " not in text
