"""A filter at a moment as SQL over the compiled register and the spans of its journal.

The day in force is the register's, or one that an extension sets. Each of the two is found by its own index, and a
UNION of both is the answer. Where several bodies are asked for, an item has a standing for each of them; of those that
fit, the one that leaves most to do is shown.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from json import dumps

from kltrack.index.journal_tables import ENTRIES, WHOLE
from kltrack.query.conditions import IS_OPEN, is_limited, on_item, on_last_day, on_standing, standing
from kltrack.query.filter import Filter
from kltrack.query.parameters import Parameters
from kltrack.query.sought_body import SoughtBody, merge_alike
from kltrack.query.window import WINDOW, Window
from kltrack.standing import Moment
from kltrack.terms import FACTS
from kltrack.tuples import NamedTuple

# The sort keys are among the columns; without them SQLite would sort what its indexes already give in order.
_HEAD = ("number", "id", "assignment", "conclusion", "issued", "kind", "place")
COLUMNS = (*_HEAD, "original", "last", *FACTS, "entries", "data")
Statement = tuple[str, Mapping[str, object]]
_COUNTED = Window(counted=True)


class Question(NamedTuple):
    """A filter at a moment, looked for by these bodies; `excluded` are addressees that an item must not have.

    `only` is one more condition on `i`, followed by the values for its braces. Of rules without an end, days after
    `endless_to` are left out, but never the first day. `window` says how many are shown, and in what order.
    """

    chosen: Filter
    moment: Moment
    sought: Sequence[SoughtBody]
    excluded: Sequence[str] = ()
    only: tuple[object, ...] = ()
    endless_to: date | None = None
    window: Window = WINDOW

    @property
    def asks_for_bodies(self) -> bool:
        """Whether the items are those of certain bodies."""
        return bool(self.sought[0].body)

    def items(self) -> list[Statement]:
        """Statements that, run one after another, give the items in the order of every output, as COLUMNS."""
        if self.window.counted:
            return []
        if len(self.looked_in) == 1 and not self.window.sort:
            return [self._statement([dated]) for dated in self._kinds]
        return [self._statement(self._kinds)]

    @property
    def looked_in(self) -> Sequence[SoughtBody]:
        """The sought bodies, those with the same entries merged."""
        return merge_alike(self.sought)

    @property
    def _kinds(self) -> Sequence[bool]:
        """True for the items with a last day, False for those without one; one of them or both."""
        return [True] if not self.chosen.shows_undated else [False] if self.chosen.undated_only else [True, False]

    def beyond(self, other: Question) -> Statement:
        """A statement that counts the items that this question gives and another does not."""
        given = Parameters()
        own, others = (question._arms(question._kinds, given) for question in (self, other))
        sql = f"SELECT count(DISTINCT number) FROM ({own}) WHERE number NOT IN (SELECT number FROM ({others}))"
        return sql, given.values

    def total(self) -> Statement:
        """A statement that counts the items."""
        given = Parameters()
        return f"SELECT count(*) FROM ({self.table(given)})", given.values

    def further_days(self) -> Statement:
        """A statement that counts the items that are not the first of their assignment among them."""
        given = Parameters()
        return f"SELECT count(*) - count(DISTINCT assignment) FROM ({self.table(given)})", given.values

    def conclusions(self, among: Collection[str]) -> Statement:
        """A statement that gives those of the conclusions, by identity, that an item is of."""
        given = Parameters()
        only: tuple[object, ...] = ("i.conclusion IN (SELECT value FROM json_each({}))", dumps([*among]))
        return f"SELECT DISTINCT conclusion FROM ({self._replace(only=only).table(given)})", given.values

    def undated(self) -> Statement:
        """A statement that counts the items without a last day that the limits leave out."""
        given = Parameters()
        every = self._replace(window=_COUNTED)._arms([False], given)
        if len(self.looked_in) == 1:
            return f"SELECT count(*) FROM ({every})", given.values
        answered = self._arms([True], given)
        sql = f"SELECT count(DISTINCT number) FROM ({every}) WHERE number NOT IN (SELECT number FROM ({answered}))"
        return sql, given.values

    def table(self, given: Parameters) -> str:
        """A SELECT of each item once, in no order: COLUMNS but the last two, `is_recorded` and `standing`."""
        return self._each_once(self._kinds, given, named=True)

    def _each_once(self, kinds: Sequence[bool], given: Parameters, named: bool = False) -> str:
        arms = self._arms(kinds, given, named)
        if len(self.looked_in) == 1:
            return arms
        return f"SELECT * FROM (SELECT *, {_MOST_OPEN} FROM ({arms})) WHERE choice = 1"

    def _statement(self, kinds: Sequence[bool]) -> Statement:
        given = Parameters()
        arms = self._each_once(kinds, given, named=bool(self.window.sort))
        columns = ", ".join(f"f.{name}" for name in COLUMNS[:-2])
        data = "(SELECT CAST(data AS BLOB) FROM fact WHERE fact.number = f.number)"
        sort = self.window.order(self.moment, given)
        order = f"{sort}{'' if len(kinds) == 1 else 'f.last IS NULL, '}f.last, f.place, f.id"
        first = "" if self.window.limit is None else f" LIMIT {given.one(self.window.limit)}"
        return f"SELECT {columns}, {self._entries()}, {data} FROM ({arms}) f ORDER BY {order}{first}", given.values

    def _entries(self) -> str:
        if self.sought[0].schema == "main":
            return "NULL"
        entries = ENTRIES.format(schema="log", item="f.id")
        return entries if len(self.sought) > 1 else f"CASE WHEN f.is_recorded THEN {entries} END"

    def _arms(self, kinds: Sequence[bool], given: Parameters, named: bool = False) -> str:
        arms = (
            arm for sought in self.looked_in for dated in kinds for arm in _Arms(self, sought, given, named).of(dated)
        )
        return " UNION ALL ".join(arms)


_MOST_OPEN = "row_number() OVER (PARTITION BY number ORDER BY is_open DESC, last IS NULL, last, standing) AS choice"


class _Arms:
    """The SELECTs that find the items of one sought body; `named`: with a column for their standing."""

    def __init__(self, question: Question, sought: SoughtBody, given: Parameters, named: bool) -> None:
        self._question, self._sought, self._given, self._named = question, sought, given, named
        self._today = given.one(question.moment.today)

    def of(self, dated: bool) -> Iterator[str]:
        """Those that give the items with a last day, or those without."""
        if self._sought.merged:
            yield self._merged(dated)
        if not dated:
            yield self._unmoved(self._undated(), ["a.last = ''"])
        elif self._sought.body and not is_limited(self._question.chosen):
            yield self._either()
        else:
            yield self._unmoved(
                ["i.last IS NOT NULL", *self._limits("i.last")], ["a.last > ''", *self._limits("a.last")]
            )
            if self._sought.schema != "main":  # in main nothing is recorded: no day was moved
                yield self._moved()

    def _undated(self) -> list[str]:
        """The condition that the register gives no day.

        Left out where the items of a body are only counted: the condition on addressees says it already, and with this
        one SQLite would read all undated items in order.
        """
        return [] if self._sought.body and self._question.window.counted else ["i.last IS NULL"]

    def _unmoved(self, on_day: Sequence[str], as_addressed: Sequence[str]) -> str:
        """The SELECT of items for which the register's day is in force, found by that day."""
        source = f"head i LEFT JOIN {self._sought.schema}.span s ON {self._is_span()}"
        return self._select(
            source, "i.last", [*on_day, "s.last IS NULL", *self._among(*as_addressed), *self._not_merged()]
        )

    def _moved(self) -> str:
        """The SELECT of items for which the day of an extension is in force, found by that day."""
        source = f"{self._sought.schema}.span s JOIN head i ON i.id = s.item"
        on_day = ["s.last IS NOT NULL", *self._limits("s.last")]
        return self._select(source, "s.last", [*on_day, self._is_span(), *self._is_addressed(), *self._not_merged()])

    def _either(self) -> str:
        """The SELECT of items with any day in force, where no limit helps to find them by it."""
        source = f"head i LEFT JOIN {self._sought.schema}.span s ON {self._is_span()}"
        last = "coalesce(s.last, i.last)"
        return self._select(source, last, [f"{last} IS NOT NULL", *self._among(), *self._not_merged()])

    def _merged(self, dated: bool) -> str:
        last = "coalesce(s.last, i.last)"
        on_day = [f"{last} IS NOT NULL", *self._limits(last)] if dated else [f"{last} IS NULL"]
        key = f"s.key = {self._given.one(self._sought.merged)}"
        return self._select("temp.merged s JOIN head i ON i.id = s.item", last, [key, *on_day, *self._is_addressed()])

    def _select(self, source: str, last: str, conditions: Sequence[str]) -> str:
        question, given = self._question, self._given
        every = [
            f"i.issued <= {self._today}",
            *conditions,
            *on_item(question.chosen, question.excluded, given),
            *on_standing(question.chosen, last, question.moment.today, given),
        ]
        if question.only:
            condition, *values = question.only
            every.append(str(condition).format(*map(given.one, values)))
        if question.endless_to:
            every.append(f"(NOT i.further OR i.last <= {given.one(question.endless_to)})")
        head = ", ".join(f"i.{name}" for name in _HEAD)
        facts = ", ".join(f"s.{fact}" for fact in FACTS)
        columns = f"{head}, i.last AS original, {last} AS last, {facts}, s.item IS NOT NULL AS is_recorded"
        if self._named or len(question.sought) > 1:
            columns += f", {standing(last, question.moment.today, given)} AS standing"
        if len(question.sought) > 1:
            columns += f", {IS_OPEN} AS is_open"
        return f"SELECT {columns} FROM {source} WHERE {' AND '.join(every)}"

    def _limits(self, last: str) -> Iterator[str]:
        return on_last_day(self._question.chosen, last, self._question.moment.today, self._given)

    def _is_span(self) -> str:
        """The condition that `s` is the item's span on the day, for the body whose entries count, or the whole."""
        body = f"'{WHOLE}'"
        if self._sought.named:
            named = self._given.several(self._sought.named)
            of_item = f"SELECT m.body FROM {self._sought.schema}.span m WHERE m.item = i.id AND m.body IN {named}"
            body = f"coalesce(({of_item} LIMIT 1), {body})"
        return f"s.item = i.id AND s.body = {body} AND s.since <= {self._today} AND s.until > {self._today}"

    def _not_merged(self) -> Iterator[str]:
        if self._sought.merged:
            yield f"i.id NOT IN (SELECT item FROM temp.merged WHERE key = {self._given.one(self._sought.merged)})"

    def _among(self, *on_day: str) -> Iterator[str]:
        """The condition that the body is addressed, by the table that is sorted by the register's days."""
        if self._sought.body:
            where = " AND ".join([self._addressee(), *on_day])
            yield f"i.number IN (SELECT item FROM addressed a WHERE {where})"

    def _is_addressed(self) -> Iterator[str]:
        if self._sought.body:
            where = f"{self._addressee()} AND a.last = coalesce(i.last, '') AND a.item = i.number"
            yield f"EXISTS (SELECT 1 FROM addressed a WHERE {where})"

    def _addressee(self) -> str:
        bodies = f"a.body IN {self._given.several(self._sought.through)}"
        roles = self._question.chosen.roles
        return f"{bodies} AND a.role IN {self._given.several(roles)}" if roles else bodies
