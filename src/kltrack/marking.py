"""A statement about assignments, checked against the register and the journal, as entries ready to be appended.

What would make no sense to a reader of the log is refused here, in one sentence, before anything is written: an unknown
assignment, a day that has not come or lies before the conclusion, an extension that extends nothing, a body that the
assignment does not address, something like a URL that is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from kltrack.dates import format_day, format_issue
from kltrack.errors import UsageProblem
from kltrack.index import Index
from kltrack.journal import Entry
from kltrack.journal.writing import fresh_id
from kltrack.messages import answer_language, enumerated, message
from kltrack.query import Item, item_by_id
from kltrack.standing import ACTIONABLE, NOBODY, Moment, Standing, known_by, standing
from kltrack.terms import KIND, ROLE_NAMES, STATUS, StatusWord
from kltrack.text import harmless, nfc, unsafe_characters
from kltrack.timezone import HANOI

_LOOKS_LIKE_URL = re.compile(r"\s*([a-z][a-z0-9+.-]*:/|https?:|www\.)", re.IGNORECASE)
_HOST = re.compile(r"(?!-)[\w-]+(?<!-)(\.(?!-)[\w-]+(?<!-))*\.?")


class Statement(NamedTuple):
    """What is to be recorded of assignments.

    Bodies are ids; `on` is the first day it is true, `at` the moment of recording.
    """

    status: StatusWord
    on: date
    at: datetime
    for_: str | None = None
    by: str | None = None
    evidence: str | None = None
    note: str | None = None
    new: date | None = None
    entry: str | None = None
    recorder: str | None = None


class Mark(NamedTuple):
    """A statement about one item: its entry, and where the item stands without and with it."""

    item: Item
    entry: Entry
    before: Standing
    after: Standing


def marks(index: Index, ids: Sequence[str], statements: Sequence[Statement], today: date) -> list[Mark]:
    """The statements about each of the items, in order, no item twice. Raises UsageProblem if any is refused."""
    clean = [_clean(statement) for statement in statements]
    found = (item_by_id(index, identity, Moment(today)) for identity in ids)
    items = [*{item.id: item for item in found}.values()]
    pairs = [(item, statement) for item in items for statement in clean]
    for statement in clean:
        _check_day(statement, today)
        _check_parts(statement)
    for item, statement in pairs:
        _check(index, item, statement, today)
    return [_mark(index, item, statement, today) for item, statement in pairs]


def repetition(mark: Mark) -> str:
    """A sentence where the entry says what had been recorded already, else nothing."""
    status = STATUS[mark.entry.status]
    before: date | None = getattr(mark.before, status.sets) if status.closes else None
    if before is None:
        return ""
    return message(
        "{id} had been recorded as {status} already, as of {day}.",
        id=mark.item.id,
        status=status.word,
        day=format_day(before),
    )


def _clean(statement: Statement) -> Statement:
    return statement._replace(
        evidence=_evidence(statement.evidence),
        note=_prose("--note", statement.note),
        recorder=_prose("--recorder", statement.recorder),
        entry=_prose("--entry", statement.entry),
    )


def recorded(planned: Sequence[Mark], entries: Sequence[Entry]) -> list[Mark]:
    """The marks, each with its entry as the journal now has it: under the lock an id or a time may have changed."""
    return [mark._replace(entry=entry) for mark, entry in zip(planned, entries, strict=True)]


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
    counted = index.judged(item.id, item.charge).counted()
    before, after = (_stands(index, item, statement, today, known) for known in (counted, [*counted, entry]))
    return Mark(item, entry, before, after)


def _stands(index: Index, item: Item, statement: Statement, day: date, entries: Iterable[Entry]) -> Standing:
    members = index.directory.reach(statement.for_, day) if statement.for_ else NOBODY
    return standing(item.charge, known_by(entries, None), day, members)


def _check_day(statement: Statement, today: date) -> None:
    now = min(today, statement.at.astimezone(HANOI).date())
    if statement.on > now:
        raise UsageProblem(
            message(
                "{day} has not come yet on {today}; --on is the day from which the statement is true.",
                day=format_day(statement.on),
                today=format_day(now),
            )
        )


def _check_parts(statement: Statement) -> None:
    if statement.status == "extended" and statement.new is None:
        raise UsageProblem(message("extended needs the new last day: --new DAY."))
    if statement.status == "note" and statement.note is None:
        raise UsageProblem(message("note needs what is to be noted: --note TEXT."))
    if statement.status != "extended" and statement.new is not None:
        raise UsageProblem(message("--new goes with extended, not with {status}.", status=statement.status))
    if statement.status == "withdrawn" and statement.entry is None:
        raise UsageProblem(message("withdrawn needs the id of the entry that was a mistake: --entry ENTRY."))
    if statement.status != "withdrawn" and statement.entry is not None:
        raise UsageProblem(message("--entry goes with withdrawn, not with {status}.", status=statement.status))
    if statement.status == "withdrawn" and statement.for_ is not None:
        raise UsageProblem(message("withdrawn takes one entry out, whomever that concerns; leave --for out."))


def _check(index: Index, item: Item, statement: Statement, today: date) -> None:
    if item.kind not in ACTIONABLE and statement.status != "note":
        raise UsageProblem(
            message(
                "{id} ({kind}): it asks nobody to act, so only notes count there.",
                id=item.id,
                kind=message(KIND[item.kind].phrase),
            )
        )
    if statement.on < item.since:
        raise UsageProblem(
            message(
                "{id}: {day} lies before {conclusion} was issued, on {issued}.",
                id=item.id,
                day=format_day(statement.on),
                conclusion=item.facts.number,
                issued=format_issue(item.since),
            )
        )
    if statement.for_:
        _check_addressed(index, item, statement.for_, today)
    if statement.entry:
        _check_withdrawal(index, item, statement.entry)
    if statement.new:
        counted = index.judged(item.id, item.charge).counted()
        _check_extension(item, statement.new, _stands(index, item, statement, statement.on, counted))


def _check_addressed(index: Index, item: Item, body: str, day: date) -> None:
    addressed = list(dict.fromkeys(addressee for role in ROLE_NAMES for addressee in item.facts.addressed(role)))
    if not index.directory.reach(body, day).keys().isdisjoint(addressed):
        return

    def name(of: str) -> str:
        return index.directory.name(of, answer_language())

    if not addressed:
        raise UsageProblem(
            message(
                "{id} does not address {body}, by name or through a group; it addresses nobody.",
                id=item.id,
                body=name(body),
            )
        )
    raise UsageProblem(
        message(
            "{id} does not address {body}, by name or through a group; it addresses {bodies}.",
            id=item.id,
            body=name(body),
            bodies=enumerated(map(name, addressed)),
        )
    )


def _check_extension(item: Item, new: date, now: Standing) -> None:
    if new == now.last:
        raise UsageProblem(
            message(
                "{id}: {day} is already the last day in force; an extension moves it on.",
                id=item.id,
                day=format_day(new),
            )
        )
    if now.last and new < now.last:
        raise UsageProblem(
            message(
                "{id}: {day} lies before {last}, the last day in force; an extension moves it on.",
                id=item.id,
                day=format_day(new),
                last=format_day(now.last),
            )
        )
    if new < item.since:
        raise UsageProblem(
            message(
                "{id}: {day} lies before the conclusion was issued, on {issued}.",
                id=item.id,
                day=format_day(new),
                issued=format_issue(item.since),
            )
        )


def _check_withdrawal(index: Index, item: Item, entry: str) -> None:
    entries = index.judged(item.id, item.charge)
    gone = entries.withdrawn_ids()
    left = [each for each in entries.entries if each.id not in gone and not STATUS[each.status].takes_out]
    if entry in [each.id for each in left]:
        return
    if entry in gone:
        raise UsageProblem(
            message('{id}: the entry "{entry}" has been withdrawn already.', id=item.id, entry=harmless(entry))
        )
    listed = ", ".join(
        f"{each.id} ({message(STATUS[each.status].phrase)}, {format_day(each.on)})" for each in left
    ) or message("none")
    raise UsageProblem(
        message(
            '"{entry}" is no entry about {id}; there are: {entries}.', entry=harmless(entry), id=item.id, entries=listed
        )
    )


def _prose(option: str, text: str | None) -> str | None:
    if text is None:
        return None
    clean = nfc(re.sub(r"[ \t\r\n]+", " ", text).strip())
    if byte := next((f"{ord(char) - 0xDC00:02x}" for char in clean if "\udc80" <= char <= "\udcff"), ""):
        raise UsageProblem(message("{option} is not UTF-8: byte 0x{byte}.", option=option, byte=byte))
    if not clean:
        raise UsageProblem(message("{option} is empty; write it, or leave it out.", option=option))
    if unsafe := unsafe_characters(clean):
        raise UsageProblem(
            message(
                "{option} holds the control character {characters}; take it out.",
                option=option,
                characters=", ".join(unsafe),
            )
        )
    try:
        clean.encode()
    except UnicodeEncodeError:
        raise UsageProblem(message("{option} is not UTF-8 text.", option=option)) from None
    return clean


def _evidence(text: str | None) -> str | None:
    clean = _prose("--evidence", text)
    if clean and _LOOKS_LIKE_URL.match(clean) and not _is_url(clean):
        raise UsageProblem(
            message(
                '"{text}" is no URL that can be followed; write one like https://example.org/page, '
                "or a document's number and date.",
                text=harmless(clean),
            )
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
