"""The design's rules for a query as one plain loop over the models and the entries of a journal.

Slow, without SQL, and written apart from it: it reads no module that answers queries or reckons standings. The tests
hold kltrack against it.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kltrack.journal import Entry
from kltrack.model import Assignment, BodiesFile, Body, Conclusion, Deadline, RegisterFile
from kltrack.query import Filter, Limit
from kltrack.standing import Moment
from kltrack.syllables import is_vietnamese
from kltrack.terms import StatusWord
from kltrack.timezone import HANOI

ONE_DAY = timedelta(days=1)
ACTIONABLE = ("assignment", "request")


@dataclass(frozen=True)
class Row:
    """An item of an answer; `matched` are (body, role, via)."""

    id: str
    last: date | None
    matched: frozenset[tuple[str, str, str | None]]
    standing: str
    overdue: bool
    days_left: int | None


def _parts(identity: str) -> list[tuple[bool, int, str]]:
    """An id in the order of the text: its numbers as numbers, before its letters."""
    parts = re.findall(r"[0-9]+|[a-z]+|[^0-9a-z]", identity)
    return [(not part.isdigit(), int(part) if part.isdigit() else 0, part) for part in parts]


@dataclass(frozen=True)
class State:
    """Where an item stands for one body, or for the whole: its standing, its last day in force, and whether claimed."""

    standing: str
    last: date | None
    is_open: bool
    recorded: frozenset[str]  # of started and extended, those that are recorded; of reported, while it is open


@dataclass(frozen=True)
class Register:
    """The register as the models hold it."""

    file: RegisterFile
    bodies: BodiesFile

    def body(self, identity: str) -> Body:
        return next(body for body in (*self.bodies.body, *self.bodies.group) if body.id == identity)


def answer(register: Register, asked: Filter, moment: Moment, entries: Iterable[Entry] = ()) -> tuple[list[Row], int]:
    """The rows in order, and how many undated ones the other filters leave out."""
    today, known_at, _ = moment
    told = _first_of_each_id(entries)
    rows, undated = [], 0
    for conclusion in register.file.conclusion:
        for assignment in conclusion.assignment:
            if not _is_meant(register, conclusion, assignment, asked, today):
                continue
            for last in last_days(register, conclusion, assignment.deadline):
                identity = f"{assignment.id}@{last}" if assignment.deadline.every else assignment.id
                about = [entry for entry in told if entry.assignment == identity]
                about = _that_count(register, conclusion.day or date.min, assignment, last, about)
                about = [entry for entry in _not_withdrawn(about, known_at) if entry.on <= today]
                matched = frozenset(_matches(register, assignment, asked, today))
                states = [*_states(register, assignment.kind, last, about, matched, today)]
                if fitting := [state for state in states if _is_shown(state, asked, today)]:
                    rows.append(_row(identity, matched, fitting, today))
                else:
                    undated += any(state.last is None and _is_wanted(state, asked) for state in states)
    rows.sort(key=lambda row: (row.last is None, row.last or date.max, _parts(row.id)))
    return rows, 0 if asked.undated_only else undated


def _was_known(entry: Entry, day: date | None) -> bool:
    return day is None or entry.at.astimezone(HANOI).date() <= day


def _first_of_each_id(entries: Iterable[Entry]) -> list[Entry]:
    firsts: dict[str, Entry] = {}
    for each in sorted(entries, key=lambda each: (each.at, each.on, each.assignment)):
        firsts.setdefault(each.id, each)
    return [*firsts.values()]


def _that_count(
    register: Register, issued: date, assignment: Assignment, last: date | None, entries: Iterable[Entry]
) -> list[Entry]:
    """What `mark` would have taken, one after the other as they were recorded."""
    seen: dict[str, StatusWord] = {}
    kept: list[Entry] = []
    for each in sorted(entries, key=lambda each: (each.at, each.on, each.id)):
        counts = issued <= each.on <= each.at.astimezone(HANOI).date()
        counts = counts and _is_for_an_addressee(register, assignment, each)
        if assignment.kind not in ACTIONABLE:
            counts = counts and each.status == "note"
        if each.new:
            in_force = _in_force(register, last, kept, each)
            counts = counts and each.new >= max(issued, in_force or issued)
        if each.status == "withdrawn":
            counts = counts and seen.get(each.entry or "", "withdrawn") != "withdrawn"
        seen[each.id] = each.status
        kept += [each] if counts else []
    return kept


def _is_for_an_addressee(register: Register, assignment: Assignment, entry: Entry) -> bool:
    """Whether an entry is for all, or for a body that was bound when it is true from, or when it was recorded."""
    addressees = [*assignment.lead, *assignment.implementing, *assignment.coordinating]
    days = (entry.on, entry.at.astimezone(HANOI).date())
    return entry.for_ is None or any(
        _concerns(register, addressee, entry.for_, day) for addressee in addressees for day in days
    )


def _in_force(register: Register, last: date | None, kept: Sequence[Entry], extension: Entry) -> date | None:
    """The last day on the day from which the extension is true, for those whom it concerns."""
    for each in sorted(_not_withdrawn(kept, None), key=lambda each: (each.on, each.at, each.id)):
        if each.on <= extension.on and _concerns(register, each.for_, extension.for_, extension.on):
            last = each.new or last
    return last


def _not_withdrawn(entries: Sequence[Entry], known_at: date | None) -> list[Entry]:
    known = [each for each in entries if _was_known(each, known_at)]
    gone = [each.entry for each in known if each.status == "withdrawn"]
    return [each for each in known if each.id not in gone]


def _states(
    register: Register,
    kind: str,
    last: date | None,
    entries: Sequence[Entry],
    matched: Iterable[tuple[str, str, str | None]],
    today: date,
) -> Iterator[State]:
    """A state for each body that was asked for; where none was, that of the whole: no member's entry counts there."""
    bodies: set[str | None] = {body for body, _, _ in matched}
    for body in bodies or {None}:
        yield _state(kind, last, [each for each in entries if _concerns(register, each.for_, body, today)], today)


def _concerns(register: Register, named: str | None, body: str | None, today: date) -> bool:
    if named is None or named == body:
        return True
    return body is not None and _binds(register, named, body, today, {named})


def _state(kind: str, last: date | None, entries: Sequence[Entry], today: date) -> State:
    """What the entries come to: the last extension moves the day, the last reopening takes back what came before."""
    said = sorted(entries, key=lambda each: (each.on, each.at, each.id))
    for each in said:
        last = each.new if each.status == "extended" else last
    reopened = max((place for place, each in enumerate(said) if each.status == "reopened"), default=-1)
    first = {each.status: each.on for each in reversed(said[reopened + 1 :])}
    standing = _standing(kind, last, first, today)
    is_open = standing.startswith("open")
    recorded = {each.status for each in said} & {"started", "extended"}
    claimed = {"reported"} if is_open and "reported" in first else set()
    return State(standing, last, is_open, frozenset(recorded | claimed))


def _standing(kind: str, last: date | None, first: dict[StatusWord, date], today: date) -> str:
    if "cancelled" in first:
        return "cancelled"
    if "done" in first:
        return "done-undated" if last is None else ("done-on-time" if first["done"] <= last else "done-late")
    if last is None:
        return "open-undated"
    return "open-overdue" if today > last and kind in ACTIONABLE else "open-in-term"


def _is_wanted(state: State, asked: Filter) -> bool:
    said = {state.standing, state.standing.partition("-")[0], *state.recorded}
    said |= {"overdue"} if state.standing == "open-overdue" else set()
    said |= {"late"} if state.standing in ("open-overdue", "done-late") else set()
    return (asked.scope == "all" or state.is_open) and (not asked.statuses or not said.isdisjoint(asked.statuses))


def _is_shown(state: State, asked: Filter, today: date) -> bool:
    if not _is_wanted(state, asked):
        return False
    if state.last is None:
        return asked.undated_only or (asked.scope == "all" and not asked.limits)
    return not asked.undated_only and _is_on_time(state.last, asked, today)


def last_days(register: Register, conclusion: Conclusion, deadline: Deadline) -> list[date | None]:
    """The last day on which finishing still satisfies the wording; one a day for a recurring deadline."""
    if deadline.every:
        wanted = int(deadline.every.partition("BYMONTHDAY=")[2])
        assert isinstance(deadline.until, date)
        assert conclusion.day
        start = conclusion.day
        days = (start + n * ONE_DAY for n in range(1, (deadline.until - start).days + 1))
        return [day for day in days if day.day == wanted]
    stated: date | None = None
    if deadline.before:
        stated = deadline.before if register.file.before_includes_day else deadline.before - ONE_DAY
    elif deadline.by or deadline.on:
        stated = deadline.by or deadline.on
    elif deadline.within:
        stated = _end(deadline.within)
    elif deadline.days is not None:
        begun = conclusion.day if deadline.after == "issued" else _event_end(register, str(deadline.after))
        stated = begun + deadline.days * ONE_DAY if begun else None
    awaited = _event_end(register, deadline.event) if deadline.event else None
    known = [day for day in (stated, awaited) if day]
    return [min(known, default=None)]


def _end(period: str) -> date:
    if "/" in period:
        return date.fromisoformat(period.partition("/")[2])
    year, month = (int(part) for part in period.split("-"))
    return date(year, month, monthrange(year, month)[1])


def _event_end(register: Register, identity: str) -> date | None:
    return next(event.last for event in register.file.event if event.id == identity)


def _is_meant(register: Register, conclusion: Conclusion, assignment: Assignment, asked: Filter, today: date) -> bool:
    kept = [
        conclusion.day is not None and conclusion.day <= today,
        not asked.conclusions or conclusion.identity in asked.conclusions,
        not asked.fields or any(name in assignment.fields for name in asked.fields),
        not asked.kinds or assignment.kind in asked.kinds,
        asked.scope == "all" or assignment.kind in ACTIONABLE,
        not asked.texts or any(_has_all_words(assignment, text) for text in asked.texts),
        not asked.bodies or bool(_matches(register, assignment, asked, today)),
        conclusion.identity not in asked.except_conclusions,
        not any(name in assignment.fields for name in asked.except_fields),
        not asked.except_bodies or not _left_out(register, assignment, asked, today),
    ]
    return all(kept)


def _left_out(register: Register, assignment: Assignment, asked: Filter, today: date) -> bool:
    """Whether it binds one that is left out, and not only by what binds the whole of a group that is asked for."""
    found = _matches(register, assignment, asked._replace(bodies=asked.except_bodies, roles=(), whole=False), today)
    left = asked.except_bodies
    groups = [each for each in asked.bodies if any(_is_in(register, body, each, today) for body in left)]
    through = {via or body for body, _, via in found}
    return not all(any(each == group or _is_in(register, group, each, today) for group in groups) for each in through)


def _is_in(register: Register, body: str, group: str, today: date) -> bool:
    return group != body and _binds(register, group, body, today, {group})


def _is_on_time(last: date, asked: Filter, today: date) -> bool:
    if asked.scope == "overdue" and not last < today:
        return False
    by_option: dict[str, list[Limit]] = {}
    for limit in asked.limits:
        by_option.setdefault(limit.operator, []).append(limit)
    return all(any(_holds(limit, last) for limit in limits) for limits in by_option.values())


def _holds(limit: Limit, last: date) -> bool:
    first_day, last_day = limit.span.first, limit.span.last
    if limit.operator == "before":
        return last < first_day
    if limit.operator == "by":
        return last <= last_day
    if limit.operator == "after":
        return last > last_day
    if limit.operator == "from":
        return last >= first_day
    return first_day <= last <= last_day


def _row(identity: str, matched: frozenset[tuple[str, str, str | None]], states: Iterable[State], today: date) -> Row:
    """Of several states the one that leaves most to do: open before closed, then the earlier last day."""
    state = min(states, key=lambda each: (not each.is_open, each.last or date.max, each.standing))
    left = (state.last - today).days if state.last else None
    return Row(identity, state.last, matched, state.standing, state.standing == "open-overdue", left)


def _matches(
    register: Register, assignment: Assignment, asked: Filter, today: date
) -> list[tuple[str, str, str | None]]:
    found: list[tuple[str, str, str | None]] = []
    for body in _bodies(register, asked, today):
        for role in ("lead", "implementing", "coordinating"):
            if asked.roles and role not in asked.roles:
                continue
            for addressee in getattr(assignment, role):
                if addressee == body:
                    found.append((body, role, None))
                elif not asked.named_only and _binds(register, addressee, body, today, {addressee}):
                    found.append((body, role, addressee))
    if asked.whole:
        found = [(body, role, via) for body, role, via in found if (via, role, None) not in found]
    return found


def _bodies(register: Register, asked: Filter, today: date) -> set[str]:
    """Those that are asked for, as they exist; with their whole organisations, where that is asked."""
    own = [[*_heirs(register, name, today)] for name in asked.bodies]
    more = [_organisation(register, heirs, today) for heirs in own if asked.whole]
    return {body for bodies in (*own, *more) for body in bodies}


def _organisation(register: Register, own: Sequence[str], today: date) -> list[str]:
    """All of the same organisation, one of those that are bound by just the same addressees."""
    above = {body.id: [*body.of, *body.stands_for] for body in (*register.bodies.body, *register.bodies.group)}
    near = _in_turn(own, lambda body: above[body])
    tops = [body for body in near if not above[body]] or near
    family = _in_turn(tops, lambda body: [other for other in above if body in above[other]])
    bound_by: dict[frozenset[str], str] = {}
    for body in (*own, *(heir for each in family for heir in _heirs(register, each, today))):
        holders = frozenset(each for each in above if _concerns(register, each, body, today))
        bound_by.setdefault(holders, body)
    return [*bound_by.values()]


def _in_turn(bodies: Sequence[str], step: Callable[[str], Sequence[str]]) -> list[str]:
    """The bodies and what is reached from them, the near before the far."""
    found = [*dict.fromkeys(bodies)]
    for body in found:  # which grows meanwhile
        found += [each for each in dict.fromkeys(step(body)) if each not in found]
    return found


def _heirs(register: Register, identity: str, today: date) -> Iterator[str]:
    body = register.body(identity)
    if not _is_abolished(body, today) or not body.successors:
        yield identity
        return
    for successor in body.successors:
        yield from _heirs(register, successor, today)


def _is_abolished(body: Body, today: date) -> bool:
    return body.valid_to is not None and today > body.valid_to


def _binds(register: Register, addressee: str, body: str, today: date, seen: set[str]) -> bool:
    """Whether what is addressed to `addressee` reaches `body`."""
    for below in _below(register, register.body(addressee), today):
        if below == body:
            return True
        if below not in seen:
            seen.add(below)
            if _binds(register, below, body, today, seen):
                return True
    return False


def _below(register: Register, addressee: Body, today: date) -> Iterator[str]:
    yield from addressee.members
    yield from addressee.stands_for
    if _is_abolished(addressee, today):
        yield from addressee.successors
    for body in register.bodies.body:
        if body.type in addressee.member_types and not _is_abolished(body, today):
            yield body.id


def _has_all_words(assignment: Assignment, text: str) -> bool:
    said = [*assignment.task.mapping().values(), assignment.deadline.wording or "", assignment.note or ""]
    every = " ".join((*said, *assignment.fields))
    bare, written, wanted = _words(_bare(every)), _words(every), _words(text)
    if is_vietnamese(text):
        marked = [word for word in wanted if word != _bare(word)]
        if not marked:
            return any(bare[place : place + len(wanted)] == wanted for place in range(len(bare)))
        those_marked = [word for word in written if word != _bare(word)]
        parts = re.split(r" (?:cho|và|với) ", unicodedata.normalize("NFC", text.lower()))
        if any(len(part.split()) < len(("một", "hai")) for part in parts):
            parts = [text]
        return all(
            _near([_bare(word) for word in part], bare)
            and _near([word for word in part if word != _bare(word)], those_marked)
            for part in map(_words, parts)
        )
    english = _words(assignment.task.mapping().get("en", ""))
    return all(
        any(word.startswith(each) for word in (written if each != _bare(each) else bare))
        or _IN_SINGULAR.get(each) in english
        for each in wanted
    )


_IN_SINGULAR = {"reports": "report"}  # the only form of a generated word that does not begin with it


def _near(wanted: Sequence[str], every: Sequence[str]) -> bool:
    """Whether some stretch with no more than five other words has all of them."""
    longest = len(wanted) + 5 + 2
    return any(set(wanted) <= set(every[place : place + longest]) for place in range(len(every)))


def _bare(text: str) -> str:
    bare = unicodedata.normalize("NFD", text.lower()).replace("đ", "d")
    return "".join(char for char in bare if not unicodedata.combining(char))


def _words(text: str) -> list[str]:
    """The words in lower case with their marks; no tone is spelt in two ways in what these registers are made of."""
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text.lower()))
