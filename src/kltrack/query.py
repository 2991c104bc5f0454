"""What is asked of a register, and the one engine that answers it: SQL over the compiled register.

A Filter says which items are meant; `select` gives them in the order of every output: last day, then id, the undated
last. All date limits compare the last day in force. Several values of one option mean any of them, different options
mean all. SQL decides for what the journal is silent about, and narrows the rest to candidates that
`kltrack.standing` decides on.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal, NamedTuple

from kltrack.dates import Span, spoken
from kltrack.errors import UsageProblem
from kltrack.index import Index
from kltrack.journal import NO_JOURNAL, Entry, Fault, Journal
from kltrack.journal.stored import stored_entry
from kltrack.standing import ACTIONABLE, NOBODY, Charge, Standing, is_one_of, known_by, most_open, standing
from kltrack.text import harmless, words

Scope = Literal["due", "overdue", "all"]
Operator = Literal["before", "by", "after", "from", "on", "in", "within"]
KINDS = ("assignment", "request", "decision", "authorisation", "commendation")
ROLES = ("lead", "implementing", "coordinating")
Which = Literal["dated", "undated", "touched", "touched-dated", "extended", "undated-for-some", "undated-for-all"]
Condition = tuple[str, list[object]]


class Limit(NamedTuple):
    """A limit on the last day. before and after are strict, by, from, on, in and within include their days."""

    operator: Operator
    span: Span

    def holds(self, last: date) -> bool:
        """Whether a last day keeps the limit."""
        match self.operator:
            case "before":
                return last < self.span.first
            case "by":
                return last <= self.span.last
            case "after":
                return last > self.span.last
            case "from":
                return last >= self.span.first
            case _:
                return self.span.contains(last)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which items are meant. Bodies are ids, conclusions any form of their number; empty means no limit of that kind.

    `statuses` are words of `kltrack.standing.WORDS`; `known_at` leaves out what was recorded after that day.

    An excepted body takes away what asking for that body gives, whatever its role: all that binds it, or with
    `named_only` what addresses it by name.
    """

    scope: Scope = "all"
    bodies: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    named_only: bool = False
    limits: tuple[Limit, ...] = ()
    conclusions: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    undated_only: bool = False
    statuses: tuple[str, ...] = ()
    known_at: date | None = None
    except_bodies: tuple[str, ...] = ()
    except_fields: tuple[str, ...] = ()
    except_conclusions: tuple[str, ...] = ()

    @property
    def shows_undated(self) -> bool:
        """Whether items without a last day are among the rows, and not only counted."""
        return self.undated_only or (self.scope == "all" and not self.limits)

    def fits(self, now: Standing) -> bool:
        """Whether an item that stands so is meant, as far as its standing and last day tell."""
        if now.last is None:
            return self.shows_undated and self.is_wanted(now)
        if self.undated_only or not self.is_wanted(now):
            return False
        overdue_enough = self.scope != "overdue" or now.as_of > now.last
        return overdue_enough and all(_any_holds(limits, now.last) for limits in _by_operator(self.limits))

    def is_wanted(self, now: Standing) -> bool:
        """Whether what is open or done is meant, whatever its last day."""
        return (self.scope == "all" or now.is_open) and is_one_of(now, self.statuses)


class Match(NamedTuple):
    """How an item reaches a body that was asked for: the role, and the group it came through (None: by name)."""

    body: str
    role: str
    via: str | None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Item:
    """One assignment, or one occurrence of a recurring one, as of a day. `facts` is what the register says of it.

    `state` is where it stands, for the bodies that were asked for where there are such; `entries` is what the journal
    says of it by that day.
    """

    id: str
    assignment: str
    conclusion: str
    issued: date
    kind: str
    facts: Mapping[str, Any]
    matched: tuple[Match, ...]
    state: Standing
    entries: tuple[Entry, ...] = ()

    @property
    def as_of(self) -> date:
        """The day as of which it is shown."""
        return self.state.as_of

    @property
    def last(self) -> date | None:
        """The last day in force, None while undated."""
        return self.state.last

    @property
    def days_left(self) -> int | None:
        """Days from the as-of day to the last day: 0 on the last day itself, negative when overdue."""
        return (self.last - self.as_of).days if self.last else None

    @property
    def overdue(self) -> bool:
        """Whether it is still open on a day later than its last."""
        return self.standing == "open-overdue"

    @property
    def standing(self) -> str:
        """One of the standings of the official reports."""
        return self.state.name


class Member(NamedTuple):
    """A body that an item reaches `through` groups, and where the item stands for it."""

    body: str
    through: tuple[str, ...]
    state: Standing


class Result(NamedTuple):
    """The items that a filter selects as of a day, and how many undated ones it left out.

    `succeeded` maps each abolished body that was asked for to those that took it over.
    """

    filter: Filter
    as_of: date
    items: tuple[Item, ...]
    undated: int
    succeeded: Mapping[str, tuple[str, ...]]


def select(index: Index, chosen: Filter, today: date) -> Result:
    """The items of `index` that `chosen` means, as of `today`."""
    chosen = replace(chosen, conclusions=tuple(index.conclusion(name) for name in chosen.conclusions))
    succeeded = {body: tuple(index.directory.heirs(body, today)) for body in chosen.bodies}
    asked = tuple(dict.fromkeys(heir for heirs in succeeded.values() for heir in heirs))
    reached = {body: _reach(index, body, chosen.named_only, today) for body in asked}
    spared = [heir for body in chosen.except_bodies for heir in index.directory.heirs(body, today)]
    bound = {addressee for body in spared for addressee in _reach(index, body, chosen.named_only, today)}
    wanted = _Conditions(chosen, reached, today, index.journal, sorted(bound))
    items = [*_silent(index, wanted)]
    undated = 0 if chosen.shows_undated else _silent_undated(index, wanted)
    if index.journal.has_entries:
        spoken_of = [_judged(index, row, wanted) for row in _touched(index, wanted)]
        undated += _open_undated(index, wanted) if wanted.narrows else 0
        items += [item for item in spoken_of if chosen.fits(item.state)]
        items.sort(key=lambda item: (item.last or date.max, item.last is None, item.id))
        left_out = (item.state for item in spoken_of if item.last is None and not chosen.fits(item.state))
        undated += sum(chosen.is_wanted(state) for state in left_out)
    changed = {body: heirs for body, heirs in succeeded.items() if heirs != (body,)}
    return Result(chosen, today, tuple(items), undated, changed)


def one(index: Index, identity: str, today: date, known_at: date | None = None) -> Item:
    """The item with this id, as it stands for the whole.

    Raises UsageProblem where there is none, or where it was issued after `today`.
    """
    rows = index.rows(f"SELECT {_COLUMNS} FROM item i WHERE i.id = ?", (_known(index, identity),))
    item = _judged(index, rows[0], _Conditions(Filter(known_at=known_at), {}, today))
    if item.issued > today:
        raise UsageProblem(f"{identity} was issued on {spoken(item.issued)}, after the as-of day {spoken(today)}.")
    return item


def linked(index: Index, ids: Iterable[str], today: date, known_at: date | None = None) -> list[Item]:
    """The items of these assignments that had been issued by `today`, each as it stands for the whole."""
    items = (item for identity in ids for item in index.occurrences(identity))
    found = (index.rows(f"SELECT {_COLUMNS} FROM item i WHERE i.id = ?", (identity,))[0] for identity in items)
    wanted = _Conditions(Filter(known_at=known_at), {}, today)
    return [item for item in (_judged(index, row, wanted) for row in found) if item.issued <= today]


def members(index: Index, item: Item, known_at: date | None = None) -> list[Member]:
    """Each body of which an item asks something through a group, in the groups' order, as it stands for that body."""
    if item.kind not in ACTIONABLE:
        return []
    directory = index.directory
    through: dict[str, list[str]] = {}
    for group in dict.fromkeys(addressee for role in ROLES for addressee in item.facts[role]):
        for body in directory.members(group):
            if directory[body].existed_on(item.as_of):
                through.setdefault(body, []).append(group)
    known = known_by(index.journal.of(item.id), known_at)
    charge = Charge(item.kind, item.state.original)
    return [
        Member(body, tuple(groups), standing(charge, known, item.as_of, directory.reach(body, item.as_of)))
        for body, groups in through.items()
    ]


def _known(index: Index, identity: str) -> str:
    if not index.rows("SELECT id FROM item WHERE id = ?", (identity,)):
        near = index.items_like(identity)
        listed = ", ".join(near[:8]) + (f" and {len(near) - 8} more" if len(near) > 8 else "")
        hint = f"Did you mean {listed}?" if near else "kltrack list shows every id."
        raise UsageProblem(f'No assignment has the id "{harmless(identity)}". {hint}')
    return identity


def about(index: Index, ids: Iterable[str]) -> tuple[Entry, ...]:
    """The journal's entries about items, in order; a recurring assignment's id means all its occurrences.

    Raises UsageProblem for an id that there is not.
    """
    named = {item for identity in ids for item in index.occurrences(identity) or [_known(index, identity)]}
    return tuple(entry for entry in index.journal.entries if entry.assignment in named)


def strays(index: Index) -> list[Fault]:
    """A fault for each entry of the journal that names what the register does not hold, in the order of the file."""
    journal = index.journal
    kept = journal.remembered(index.made)
    if kept is not None:
        return kept
    suspects = _suspects(index)
    sql = "SELECT id FROM item WHERE id IN (SELECT value FROM json_each(?))"
    named = json.dumps(list({entry.assignment for entry, _ in suspects}))
    known = {identity for (identity,) in index.rows(sql, (named,))}
    found = [Fault(str(journal.path), line, why) for entry, line in suspects for why in _unknown(entry, known, index)]
    found.sort(key=lambda fault: fault.line)
    journal.remember(index.made, found)
    return found


def _suspects(index: Index) -> Iterable[tuple[Entry, int]]:
    """The entries, with their lines, that may name what the register does not hold; all where SQL cannot tell."""
    if not index.journal.is_attached:
        return index.journal.lines.items()
    bodies = "SELECT key FROM directory WHERE part = 'body'"
    unknown = f"assignment NOT IN (SELECT id FROM head) OR by_ NOT IN ({bodies}) OR for_ NOT IN ({bodies})"
    rows = index.rows(f"SELECT data, line FROM log.entry WHERE {unknown}")
    return [(stored_entry(data), line) for data, line in rows]


def _unknown(entry: Entry, known: Collection[str], index: Index) -> Iterator[str]:
    if entry.assignment not in known:
        yield f'no assignment has the id "{entry.assignment}", so it counts for nothing'
    for key, body in (("for", entry.for_), ("by", entry.by)):
        if body is not None and body not in index.directory:
            yield f'{key} = "{body}" is the id of no body; kltrack bodies lists them'


def relaxed(index: Index, result: Result) -> Iterator[tuple[str, Result]]:
    """(option left out, result without it) for each option whose absence would give rows."""
    for option, changed in _WITHOUT.items():
        wider = replace(result.filter, **changed)
        if wider != result.filter and (found := select(index, wider, result.as_of)).items:
            yield option, found


_WITHOUT: Mapping[str, Mapping[str, Any]] = {
    "the limit on the last day": {"limits": ()},
    "--for": {"bodies": (), "roles": (), "named_only": False},
    "--role": {"roles": ()},
    "--named-only": {"named_only": False},
    "--conclusion": {"conclusions": ()},
    "--field": {"fields": ()},
    "--kind": {"kinds": ()},
    "--text": {"texts": ()},
    "--undated": {"undated_only": False},
    "--status": {"statuses": ()},
    "--except": {"except_bodies": (), "except_fields": (), "except_conclusions": ()},
}


_COLUMNS = "i.id, i.assignment, i.conclusion, i.issued, i.kind, i.last, i.data"


def _silent(index: Index, wanted: _Conditions) -> Iterator[Item]:
    """The items meant that the journal is silent about, in order."""
    chosen = wanted.chosen
    rows = [] if chosen.undated_only else index.rows(*wanted.query(_COLUMNS, "dated"))
    rows += index.rows(*wanted.query(_COLUMNS, "undated")) if chosen.shows_undated else []
    for row in rows:
        item = _item(row, wanted)
        if not chosen.statuses or chosen.is_wanted(item.state):
            yield item


def _silent_undated(index: Index, wanted: _Conditions) -> int:
    untouched = standing(Charge(ACTIONABLE[0], None), (), wanted.today)
    return int(index.rows(*wanted.query("count(*)", "undated"))[0][0]) if wanted.chosen.is_wanted(untouched) else 0


def _touched(index: Index, wanted: _Conditions) -> Collection[Any]:
    """The rows of the items that the journal speaks of; of those without a last day not all, where SQL counts them."""
    if not wanted.narrows:
        return index.rows(*wanted.query(_COLUMNS, "touched"))
    ways: tuple[Which, ...] = ("touched-dated", "extended", "undated-for-some")
    return {row[0]: row for way in ways for row in index.rows(*wanted.query(_COLUMNS, way))}.values()


def _open_undated(index: Index, wanted: _Conditions) -> int:
    return int(index.rows(*wanted.query("count(*)", "undated-for-all"))[0][0])


def _judged(index: Index, row: Any, wanted: _Conditions) -> Item:
    """The item of a row as its entries leave it; for several bodies, the standing that fits and is the most open."""
    item = _item(row, wanted)
    known = known_by(index.journal.of(item.id), wanted.chosen.known_at)
    bodies = dict.fromkeys(match.body for match in item.matched)
    members: list[Collection[str]] = [index.directory.reach(body, wanted.today) for body in bodies]
    charge = Charge(item.kind, item.last)
    states = [standing(charge, known, wanted.today, each) for each in members or [NOBODY]]
    fitting = [state for state in states if wanted.chosen.fits(state)]
    undated = [state for state in states if state.last is None and wanted.chosen.is_wanted(state)]
    shown = [entry for entry in known if entry.on <= wanted.today and (not bodies or _concerns(entry, members))]
    return replace(item, state=most_open(fitting or undated or states), entries=tuple(shown))


def _concerns(entry: Entry, members: Iterable[Collection[str]]) -> bool:
    return entry.for_ is None or any(entry.for_ in each for each in members)


class _Conditions:
    """The WHERE clause of a filter, all but the dates being the same for dated, undated and touched items.

    Touched are those that the journal speaks of: the dates that the register gives them may no longer be in force.
    """

    def __init__(
        self,
        chosen: Filter,
        reached: Mapping[str, Mapping[str, str | None]],
        today: date,
        journal: Journal = NO_JOURNAL,
        spared: Collection[str] = (),
    ) -> None:
        self.chosen, self.reached, self.today, self._spared = chosen, reached, today, spared
        if journal.is_attached:
            self._touched: Condition = ("SELECT assignment FROM log.entry", [])
        else:
            self._touched = ("SELECT value FROM json_each(?)", [json.dumps(list(journal.by_assignment))])
        # Only what may fit is looked at, where the journal's days can be asked by SQL.
        self.narrows = journal.is_attached and not (chosen.shows_undated or chosen.statuses or chosen.known_at)
        self._speaks = journal.has_entries

    def query(self, columns: str, which: Which) -> tuple[str, list[object]]:
        """The SQL and its parameters."""
        issued: Condition = ("i.issued <= ?", [self.today.isoformat()])
        parts = [issued, *self._who_and_when(which), *self._what(), *self._except(), *self._journal(which)]
        where, given = _all_of(parts)
        source, order = ("item", " ORDER BY i.last, i.id") if columns == _COLUMNS else ("head", "")
        return f"SELECT {columns} FROM {source} i WHERE {where}{order}", given

    def _who_and_when(self, which: Which) -> Iterator[Condition]:
        when = [] if which in ("touched", "extended") else [*self._when(which in ("dated", "touched-dated"))]
        if not self.reached:
            yield from ((condition.format(**_OF_ITEM), given) for condition, given in when)
            return
        # The days are looked for among what is addressed to the bodies: there they stand in order.
        bodies = sorted({addressee for reach in self.reached.values() for addressee in reach})
        parts: list[Condition] = [(f"body IN ({_marks(bodies)})", [*bodies]), *when]
        if self.chosen.roles:
            parts.append((f"role IN ({_marks(self.chosen.roles)})", [*self.chosen.roles]))
        where, given = _all_of(parts)
        yield f"i.number IN (SELECT item FROM addressed WHERE {where.format(**_OF_ADDRESSED)})", given

    def _what(self) -> Iterator[Condition]:
        chosen = self.chosen
        if chosen.conclusions:
            yield f"i.conclusion IN ({_marks(chosen.conclusions)})", [*chosen.conclusions]
        if chosen.fields:
            names = _marks(chosen.fields)
            yield f"i.number IN (SELECT item FROM field WHERE name IN ({names}))", [*chosen.fields]
        if chosen.scope != "all":
            yield f"i.kind IN ({_marks(ACTIONABLE)})", [*ACTIONABLE]
        if chosen.kinds:
            yield f"i.kind IN ({_marks(chosen.kinds)})", [*chosen.kinds]
        if chosen.texts:
            matches = " OR ".join(f"({_all_words(text)})" for text in chosen.texts)
            yield "i.number IN (SELECT rowid FROM words WHERE words MATCH ?)", [matches]

    def _journal(self, which: Which) -> Iterator[Condition]:
        said, given = self._touched
        if which in ("dated", "undated") and self._speaks:
            yield f"i.id NOT IN ({said})", given
        elif which in ("touched", "touched-dated"):
            yield f"i.id IN ({said})", given
        elif which == "extended":
            where, days = _all_of([*self._when(dated=True)])
            yield f"i.id IN (SELECT assignment FROM log.entry WHERE {where.format(**_OF_ENTRY)})", days
        elif which == "undated-for-some":
            yield "i.id IN (SELECT assignment FROM log.entry WHERE for_ IS NOT NULL)", []
        elif which == "undated-for-all":
            day = self.today.isoformat()
            is_open = "" if self.chosen.scope == "all" else " AND is_open"
            yield (
                "EXISTS (SELECT 1 FROM log.span WHERE assignment = i.id AND since <= ? AND until > ?"
                f" AND last IS NULL{is_open})",
                [day, day],
            )

    def _except(self) -> Iterator[Condition]:
        chosen = self.chosen
        if self._spared:
            yield (
                f"i.number NOT IN (SELECT item FROM addressed WHERE body IN ({_marks(self._spared)}))",
                [*self._spared],
            )
        if chosen.except_fields:
            names = _marks(chosen.except_fields)
            yield f"i.number NOT IN (SELECT item FROM field WHERE name IN ({names}))", [*chosen.except_fields]
        if chosen.except_conclusions:
            yield f"i.conclusion NOT IN ({_marks(chosen.except_conclusions)})", [*chosen.except_conclusions]

    def _when(self, dated: bool) -> Iterator[Condition]:
        if not dated:
            yield "{undated}", []
            return
        yield "{dated}", []
        if self.chosen.scope == "overdue":
            yield "{last} < ?", [self.today.isoformat()]
        for limits in _by_operator(self.chosen.limits):
            operator = limits[0].operator
            yield (
                "(" + " OR ".join(_COMPARISONS[operator] for _ in limits) + ")",
                [day.isoformat() for limit in limits for day in _days(operator, limit.span)],
            )


_COMPARISONS: Mapping[Operator, str] = {
    "before": "{last} < ?",
    "by": "{last} <= ?",
    "after": "{last} > ?",
    "from": "{last} >= ?",
    "on": "{last} BETWEEN ? AND ?",
    "in": "{last} BETWEEN ? AND ?",
    "within": "{last} BETWEEN ? AND ?",
}
# How the last day is asked for in either table.
_OF_ITEM = {"last": "i.last", "dated": "i.last IS NOT NULL", "undated": "i.last IS NULL"}
_OF_ENTRY = {"last": "new", "dated": "new IS NOT NULL", "undated": "new IS NULL"}
_OF_ADDRESSED = {"last": "last", "dated": "last > ''", "undated": "last = ''"}


def _by_operator(limits: Iterable[Limit]) -> list[list[Limit]]:
    alike: dict[Operator, list[Limit]] = {}
    for limit in limits:
        alike.setdefault(limit.operator, []).append(limit)
    return list(alike.values())


def _any_holds(limits: Iterable[Limit], last: date) -> bool:
    return any(limit.holds(last) for limit in limits)


def _all_of(parts: Collection[Condition]) -> Condition:
    return " AND ".join(condition for condition, _ in parts), [value for _, given in parts for value in given]


def _days(operator: Operator, span: Span) -> tuple[date, ...]:
    if operator in ("before", "from"):
        return (span.first,)
    if operator in ("by", "after"):
        return (span.last,)
    return (span.first, span.last)


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" for _ in values)


def _all_words(text: str) -> str:
    return " AND ".join(f'"{word}"*' for word in words(text))


def _reach(index: Index, body: str, named_only: bool, today: date) -> Mapping[str, str | None]:
    return {body: None} if named_only else index.directory.reach(body, today)


def _item(row: Any, wanted: _Conditions) -> Item:
    """The item of a row as the register alone leaves it."""
    identity, assignment, conclusion, issued, kind, last, data = row
    facts = json.loads(data)
    matched = tuple(_matches(facts, wanted.reached, wanted.chosen.roles or ROLES))
    state = standing(Charge(kind, date.fromisoformat(last) if last else None), (), wanted.today)
    return Item(identity, assignment, conclusion, date.fromisoformat(issued), kind, facts, matched, state)


def _matches(
    facts: Mapping[str, Any], reached: Mapping[str, Mapping[str, str | None]], roles: tuple[str, ...]
) -> Iterator[Match]:
    for body, reach in reached.items():
        for role in roles:
            for addressee in facts[role]:
                if addressee in reach:
                    yield Match(body, role, reach[addressee])
