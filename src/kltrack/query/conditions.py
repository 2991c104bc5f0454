"""A filter as SQL over the compiled register: the one place where a query becomes SQL."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Literal

from kltrack.dates import Span
from kltrack.index.reading import ITEM
from kltrack.journal import NO_JOURNAL, Journal
from kltrack.query.filter import Filter, Operator, by_operator
from kltrack.standing import ACTIONABLE
from kltrack.text import words

Which = Literal["dated", "undated", "touched", "touched-dated", "extended", "undated-for-some", "undated-for-all"]
Condition = tuple[str, list[object]]


class Conditions:
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
        source, order = ("item", " ORDER BY i.last, i.id") if columns == ITEM else ("head", "")
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
            yield f"(i.id IN (SELECT assignment FROM log.entry WHERE for_ IS NOT NULL) OR {_DOUBTFUL})", []
        elif which == "undated-for-all":
            day = self.today.isoformat()
            is_open = "" if self.chosen.scope == "all" else " AND is_open"
            yield (
                "EXISTS (SELECT 1 FROM log.span WHERE assignment = i.id AND since <= ? AND until > ?"
                f" AND last IS NULL{is_open}) AND NOT {_DOUBTFUL}",
                [day, day],
            )
            where, days = _all_of([*self._when(dated=True)])  # an extension yet to come: "extended" looks at those
            yield f"i.id NOT IN (SELECT assignment FROM log.entry WHERE {where.format(**_OF_ENTRY)})", days

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
        for limits in by_operator(self.chosen.limits):
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


# Whether the register's day of issue or the kind of an item may leave some of its entries out of account.
_DOUBTFUL = f"""EXISTS (SELECT 1 FROM log.entry e WHERE e.assignment = i.id AND (
    e.on_ < i.issued OR e.new < i.issued OR i.kind NOT IN ({", ".join(f"'{kind}'" for kind in ACTIONABLE)})))"""


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
