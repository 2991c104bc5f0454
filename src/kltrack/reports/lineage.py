"""The answer to `lineage`: what carries on what across conclusions, as trees.

A tree begins at an end of the web (an assignment that nothing continues) and goes back in time; for one assignment, it
goes back from there and then forward. An assignment met again is named, and what hangs below it is not shown again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, ClassVar, Literal

from kltrack.errors import UsageProblem
from kltrack.index import Index
from kltrack.messages import message
from kltrack.query import Item, Result, counting
from kltrack.query.explanation import clauses
from kltrack.query.facts import Deadline, Issued, issued_text
from kltrack.reports.assignments import successions, why_empty
from kltrack.reports.related import others
from kltrack.reports.report import Report
from kltrack.reports.rows import Stand, Task, task_row
from kltrack.reports.sources import register_facts
from kltrack.terms import STANDING
from kltrack.text import natural
from kltrack.values import Value

Relation = Literal["end", "self", "continues", "continued by"]
_OF_TASK = (*Stand.__annotations__, "id", "conclusion", "issued", "task")


class Move(Value):
    """How the last day went from one assignment to the one that continues it; `days` later, None without two days."""

    before: Deadline
    after: Deadline

    @property
    def from_(self) -> date | None:
        """The earlier one's last day."""
        return self.before.last

    @property
    def to(self) -> date | None:
        """The later one's last day."""
        return self.after.last

    @property
    def days(self) -> int | None:
        """How many days later the later one's is."""
        return (self.after.last - self.before.last).days if self.after.last and self.before.last else None


class LineageRow(Stand):
    """An assignment in its tree: `depth` below the `root`, hanging from another by the relation that it has to it.

    `repeated` says that what hangs below it was shown before.
    """

    id: str
    conclusion: str
    issued: Issued
    task: str
    relation: Relation
    root: str
    of: str | None = None
    depth: int = 0
    moved: Move | None = None
    repeated: bool = False


class Link(Value):
    """An assignment that a later one continues, both by id, and how the last day went."""

    earlier: str
    later: str
    move: Move


class Lineage(Report):
    """The trees, and the same as a web: each assignment once, in the order of their days, and their links.

    `of_one` says that it is the lineage of one assignment.
    """

    name: ClassVar[str] = "lineage"
    schema: ClassVar[str] = "kltrack/lineage/v1"
    rows: Sequence[LineageRow]
    tasks: Sequence[Task]
    links: Sequence[Link]
    of_one: bool = False


def lineage(everything: Result, chosen: Result, index: Index, language: str) -> Lineage:
    """The trees of the whole web that hold one of the chosen items, those with an open end first.

    `everything` is all that had been issued by the as-of day.
    """
    web = _Web(counting.linked(everything.items), index, language)
    wanted = {item.assignment for item in counting.linked(chosen.items)}
    linked = {identity for identity in wanted if not web.is_alone(identity)}
    later = web.later_than(linked)
    seen: set[tuple[str, str]] = set()
    rows = [row for end in web.ends() if end in later for row in web.tree(end, "end", seen)]
    alone = counting.assignments(chosen.items) - len(linked)
    empty = why_empty(index, chosen) if not chosen.items else ""
    return _report(rows, web, chosen).changed(
        title=message("Lineage"),
        explanation=clauses(chosen.filter, chosen.moment, index.directory, language),
        related=others(chosen, index, language),
        is_explained=True,
        register=register_facts(index, language, chosen.items.conclusions),
        notes=[*successions(chosen, index.directory, language), *_not_shown(alone)],
        empty="" if rows else empty or message("None of these continues another, and none is continued."),
    )


def lineage_of(identity: str, everything: Result, index: Index, language: str) -> Lineage:
    """What one assignment continues, and what continues it. Raises UsageProblem for an unknown id."""
    web = _Web(counting.linked(everything.items, identity), index, language)
    if identity not in web.items:
        raise UsageProblem(
            message("{id} is an occurrence; lineage is asked of the assignment it belongs to.", id=identity)
        )
    seen: set[tuple[str, str]] = set()
    rows = [*web.tree(identity, "self", seen), *web.below(identity, "continued by", seen)]
    alone = [message("{id} continues nothing, and nothing continues it.", id=identity)]
    return _report(rows, web, everything).changed(
        title=message("Lineage of {id}", id=identity),
        explanation=[message("The lineage of {id}", id=identity)],
        of_one=True,
        register=register_facts(index, language, {web.items[row.id].conclusion for row in rows}.intersection),
        notes=alone if web.is_alone(identity) else (),
    )


def _not_shown(alone: int) -> Sequence[str]:
    if not alone:
        return ()
    return [message("{number} that continue nothing and that nothing continues are not shown.", number=alone)]


def _report(rows: Sequence[LineageRow], web: _Web, asked: Result) -> Lineage:

    def order(identity: str) -> tuple[str, str]:
        return issued_text(web.items[identity].issued) or "", natural(identity)

    shown = sorted({row.id for row in rows}, key=order)
    return Lineage(
        title="",
        rows=rows,
        as_of=asked.as_of,
        known_at=asked.moment.known_at,
        filter=asked.filter,
        tasks=[web.task(identity) for identity in shown],
        links=list(web.links(shown)),
    )


class _Web:
    """Every assignment by id, and who continues whom."""

    def __init__(self, everything: Iterable[Item], index: Index, language: str) -> None:
        self._directory, self._language = index.directory, language
        self.items = _assignments(everything)
        self.earlier = {
            identity: [one for one in dict.fromkeys((*item.facts.continues, *item.facts.moves)) if one in self.items]
            for identity, item in self.items.items()
        }
        self.later: dict[str, list[str]] = {identity: [] for identity in self.items}
        for identity in sorted(self.items, key=natural):
            for one in self.earlier[identity]:
                self.later[one].append(identity)

    def is_alone(self, identity: str) -> bool:
        return not self.earlier[identity] and not self.later[identity]

    def ends(self) -> list[str]:
        """Those that continue something and that nothing continues: open ones first, the overdue before all."""
        ends = [identity for identity in self.items if self.earlier[identity] and not self.later[identity]]

        def order(identity: str) -> tuple[Any, ...]:
            item = self.items[identity]
            return not STANDING[item.standing].is_open, item.last is None, item.last or date.max, natural(identity)

        return sorted(ends, key=order)

    def later_than(self, identities: Iterable[str]) -> set[str]:
        """These assignments and all that continue them, near and far."""
        later, waiting = set(identities), [*identities]
        while waiting:
            new = {*self.later[waiting.pop()]} - later
            later |= new
            waiting += new
        return later

    def tree(self, identity: str, relation: Relation, seen: set[tuple[str, str]]) -> Iterator[LineageRow]:
        """The assignment and all that it continues, each before what it continues in its turn."""
        yield self._row(identity, relation=relation, root=identity)
        yield from self.below(identity, "continues", seen)

    def below(self, root: str, relation: Relation, seen: set[tuple[str, str]]) -> Iterator[LineageRow]:
        """All that an assignment continues, or that continues it; below what was seen before nothing is shown again."""
        nearer = self.earlier if relation == "continues" else self.later
        seen.add((root, relation))
        waiting = [(root, one, 1) for one in reversed(nearer[root])]
        while waiting:
            of, identity, depth = waiting.pop()
            repeated = (identity, relation) in seen
            moved = self.move(identity, of) if relation == "continues" else self.move(of, identity)
            place = {"of": of, "depth": depth, "moved": moved, "repeated": repeated}
            yield self._row(identity, relation=relation, root=root, **place)
            if not repeated:
                seen.add((identity, relation))
                waiting += [(identity, one, depth + 1) for one in reversed(nearer[identity])]

    def links(self, shown: Sequence[str]) -> Iterator[Link]:
        """The links among these."""
        among = frozenset(shown)
        for later in shown:
            for earlier in self.earlier[later]:
                if earlier in among:
                    yield Link(earlier=earlier, later=later, move=self.move(earlier, later))

    def task(self, identity: str) -> Task:
        return task_row(self.items[identity], self._directory, self._language).changed(id=identity)

    def move(self, earlier: str, later: str) -> Move:
        """How the last day went from one assignment to the one that continues it."""
        return Move(before=self._deadline(earlier), after=self._deadline(later))

    def _deadline(self, identity: str) -> Deadline:
        item = self.items[identity]
        return item.facts.deadline.changed(last=item.last)

    def _row(self, identity: str, **place: Any) -> LineageRow:
        task = self.task(identity)
        return LineageRow(**{name: getattr(task, name) for name in _OF_TASK}, **place)


def _assignments(items: Iterable[Item]) -> Mapping[str, Item]:
    """Each assignment by its id: of a recurring one, the first occurrence that is not over stands for all."""
    assignments: dict[str, Item] = {}
    for item in items:
        if item.assignment not in assignments or (assignments[item.assignment].days_left or 0) < 0:
            assignments[item.assignment] = item
    return assignments
