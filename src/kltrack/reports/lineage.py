"""The answer to `lineage`: what carries on what across conclusions, as trees.

A tree begins at an end of the web (an assignment that nothing continues) and goes back in time; for one assignment, it
goes back from there and then forward. An assignment met again is named, and what hangs below it is not shown again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from kltrack.errors import UsageProblem
from kltrack.index import Index
from kltrack.messages import message
from kltrack.query import Result, counting
from kltrack.query.explanation import clauses
from kltrack.query.issue import issued_text
from kltrack.reports.assignments import successions, why_empty
from kltrack.reports.related import related_bodies
from kltrack.reports.report import Report
from kltrack.reports.rows import Task
from kltrack.reports.sources import register_facts
from kltrack.reports.web import LineageRow, Link, Web
from kltrack.terms import STANDING
from kltrack.text import natural
from kltrack.values import Value


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


class Which(Value):
    """Which trees are shown: only those in which a day was moved, only those whose end is open, or all."""

    moved: bool = False
    open: bool = False

    def clauses(self) -> Iterator[str]:
        """What is asked, in words."""
        if self.moved:
            yield message("in which a day was moved")
        if self.open:
            yield message("whose end is open")

    def options(self) -> list[str]:
        """The options of the command line for this choice."""
        return [*(["--moved"] if self.moved else []), *(["--open"] if self.open else [])]

    def means(self, tree: Sequence[LineageRow]) -> bool:
        """Whether a tree is shown; its first row is its end."""
        has_moved = any(row.moved for row in tree)
        return (has_moved or not self.moved) and (STANDING[tree[0].standing].is_open or not self.open)


def lineage(everything: Result, chosen: Result, index: Index, language: str, which: Which | None = None) -> Lineage:
    """The trees of the whole web that hold one of the chosen items, those with an open end first.

    `everything` is all that had been issued by the as-of day.
    """
    web, which = Web(counting.linked_items(everything.items), index, language), which or Which()
    wanted = {item.assignment for item in counting.linked_items(chosen.items)}
    linked = {identity for identity in wanted if not web.is_alone(identity)}
    later = web.later_than(linked)
    meant = [end for end in web.ends() if end in later and which.means([*web.tree(end, "end", set())])]
    seen: set[tuple[str, str]] = set()
    rows = [row for end in meant for row in web.tree(end, "end", seen)]
    alone = counting.assignment_count(chosen.items) - len(linked)
    empty = why_empty(index, chosen) if not chosen.items else ""
    return _report(rows, web, chosen).changed(
        title=message("Lineage"),
        explanation=[*clauses(chosen.filter, chosen.moment, index.directory, language), *which.clauses()],
        related=related_bodies(chosen, index, language, ["lineage", *which.options()]),
        is_explained=True,
        register=register_facts(index, language, chosen.items.conclusions),
        notes=[*successions(chosen, index.directory, language), *_not_shown(alone)],
        empty="" if rows else empty or _no_tree(which),
    )


def _no_tree(which: Which) -> str:
    asked = [*which.clauses()]
    if not asked:
        return message("None of these continues another, and none is continued.")
    if which.moved and not which.open:
        return message("No conclusion moves a day of these in so many words; without --moved all trees are shown.")
    return message("There is no tree {asked}.", asked=message(" and ").join(asked))


def lineage_of(identity: str, everything: Result, index: Index, language: str) -> Lineage:
    """What one assignment continues, and what continues it. Raises UsageProblem for an unknown id."""
    web = Web(counting.linked_items(everything.items, identity), index, language)
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


def _report(rows: Sequence[LineageRow], web: Web, asked: Result) -> Lineage:

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
