"""The web of what carries on what across conclusions: each assignment, those before and after it, and their days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Literal

from kltrack.index import Index
from kltrack.query import Item
from kltrack.query.facts import Deadline
from kltrack.query.issue import Issued
from kltrack.reports.rows import Stand, Task, task_row
from kltrack.terms import STANDING
from kltrack.text import natural
from kltrack.values import Value

Relation = Literal["end", "self", "continues", "continued by"]
_OF_TASK = (*Stand.__annotations__, "id", "conclusion", "issued", "task")


class Move(Value):
    """The deadlines of an assignment, `before`, and of the one that continues it, `after`, whose id is `later`.

    `in_words`: the later one says that it moves the day; otherwise the earlier day stands as well.
    """

    before: Deadline
    after: Deadline
    later: str
    in_words: bool

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
        """How many days later the later one's last day is; None where either has none."""
        return (self.after.last - self.before.last).days if self.after.last and self.before.last else None


class LineageRow(Stand):
    """An assignment in its tree, `depth` levels below the `root`. `relation` says what it is to the one above, `of`.

    `moved` says how the last day changed between the two, if one moves it in so many words; else `restated` does.
    `repeated`: what stands below it was shown before.
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
    restated: Move | None = None
    repeated: bool = False


class Link(Value):
    """An assignment that a later one continues, both by id, and how the last day changed."""

    earlier: str
    later: str
    move: Move


class Web:
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
        """Whether it continues nothing, and nothing continues it."""
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
        """The assignment and all that it continues, directly or not, each row before the rows that it continues."""
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
            move = self.move(identity, of) if relation == "continues" else self.move(of, identity)
            place = {"of": of, "depth": depth, "moved" if move.in_words else "restated": move, "repeated": repeated}
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
        """The assignment as a row shows it."""
        return task_row(self.items[identity], self._directory, self._language).changed(id=identity)

    def move(self, earlier: str, later: str) -> Move:
        """How the last day changed from one assignment to the one that continues it."""
        in_words = earlier in self.items[later].facts.moves
        return Move(before=self._deadline(earlier), after=self._deadline(later), later=later, in_words=in_words)

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
