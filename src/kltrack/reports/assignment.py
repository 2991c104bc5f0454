"""The answer to `show`: all that the register says of some items, every source reading of them included."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.index import Index
from kltrack.messages import enumerated, message
from kltrack.query import Item, items_of_assignments, members
from kltrack.query.conclusion import Citable, citable_of, conclusion_of
from kltrack.query.facts import Reading
from kltrack.reports.conclusions import ConclusionRow, conclusion_row
from kltrack.reports.report import Report
from kltrack.reports.rows import NamedBody, NamedStanding, Task, named_bodies, standing_fields, task_row
from kltrack.reports.sources import register_facts
from kltrack.standing import Moment
from kltrack.terms import ROLE_NAMES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, Literal, TypeAlias

Relation: TypeAlias = "Literal['continues', 'continued_by']"


class Member(NamedStanding):
    """A body that an item reaches through groups, and where the item stands for it."""

    body: NamedBody
    through: Sequence[NamedBody]


class RelatedItem(NamedStanding):
    """An earlier item that this one continues, or a later one that continues it."""

    id: str
    relation: Relation
    task: str


class NamedReading(Reading):
    """Another report of the same directive, its bodies by name."""

    lead: Sequence[NamedBody] | None = None  # type: ignore[assignment]
    implementing: Sequence[NamedBody] | None = None  # type: ignore[assignment]
    coordinating: Sequence[NamedBody] | None = None  # type: ignore[assignment]


class WholeTask(Task):
    """An item with its conclusion, citations, members, what it continues and what continues it."""

    members: Sequence[Member]
    continued_by: Sequence[str]
    related: Sequence[RelatedItem]
    cited: Sequence[Citable]
    under: ConclusionRow


class Assignment(Report):
    """Items, each with all that belongs to it."""

    name: ClassVar[str] = "assignment"
    schema: ClassVar[str] = "kltrack/assignments/v1"
    rows: Sequence[WholeTask]
    language: str


def assignment(items: Sequence[Item], index: Index, language: str, moment: Moment) -> Assignment:
    """The report of these items, in the order given."""
    ids = ", ".join(item.id for item in items)
    return Assignment(
        title=ids,
        rows=[_whole_task(item, index, language, moment) for item in items],
        as_of=moment.today,
        register=register_facts(index, language, {item.conclusion for item in items}.intersection),
        explanation=[message("All of {id}", id=enumerated(item.id for item in items))],
        language=language,
    )


def _whole_task(item: Item, index: Index, language: str, moment: Moment) -> WholeTask:
    row, directory = task_row(item, index.directory, language), index.directory
    earlier = items_of_assignments(index, item.facts.continues, moment)
    later = items_of_assignments(index, index.continued_by(item.assignment), moment)
    related = [
        *(_related(each, "continues", language) for each in earlier),
        *(_related(each, "continued_by", language) for each in later),
    ]
    under = conclusion_of(index.conclusion_facts(item.conclusion, item.facts.number))
    readings = [_named_reading(reading, index, language) for reading in row.readings]
    facts: dict[str, Any] = vars(row.changed(readings=readings))
    return WholeTask(
        **facts,
        members=[
            Member(
                body=named_bodies([member.body], directory, language)[0],
                through=named_bodies(member.through, directory, language),
                **standing_fields(member.state),
            )
            for member in members(index, item, moment)
        ],
        continued_by=list(dict.fromkeys(each.assignment for each in later)),
        related=related,
        cited=[citable_of(identity, index.citable_facts(identity)) for identity in row.cites],
        under=conclusion_row(under, directory, language),
    )


def _related(item: Item, relation: Relation, language: str) -> RelatedItem:
    task = item.facts.task_in(language)
    return RelatedItem(id=item.id, relation=relation, task=task, **standing_fields(item.state))


def _named_reading(reading: Reading, index: Index, language: str) -> NamedReading:
    given: dict[str, Any] = {**vars(reading)}
    given |= {role: named_bodies(given[role], index.directory, language) for role in ROLE_NAMES if role in given}
    return NamedReading(**given)
