"""A report as a value: rows of typed values, and what stands beside them. `kltrack.render` says how it looks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from kltrack.messages import clauses, message
from kltrack.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, Self

    from kltrack.query.filter import Filter
    from kltrack.reports.day_before import DayBefore
    from kltrack.reports.related import OfMembers, RelatedBody
    from kltrack.reports.sources import RegisterFacts

# Sort key that is no field of the rows → what gives its value for a row.
Words = Mapping[str, Callable[["Any"], "Any"]]


class Question(Value):
    """A question in plain words, and the command that asks the same by options."""

    text: str
    command: str


class Report(Value):
    """The answer of a command; each report is a class of its own, with its rows and its own facts beside them.

    `name` names the report's module in the packages of `kltrack.render`. `rows` may be made while they are
    iterated, again each time. They are an answer as of a day, by what had been recorded by the end of the day
    `known_at` (None: by now). `explanation` is how the query was understood, in clauses, and stands above the `notes`,
    which are sentences, where `is_explained`. A report that is a mere listing is explained `on_request` alone. `empty`
    says why there are no rows and what is nearest. `register` is what the answer rests on. `audience` names the bodies
    that were asked for; `related` are the others of their organisations, with what they would add;
    `of_members` is what names members of the group asked for, and so is left out; `day_before` is what is to be done
    before the one day asked for.
    `unlimited_count` is how many rows there would be, where a limit leaves some out.
    """

    name: ClassVar[str]
    schema: ClassVar[str]
    on_request: ClassVar[bool] = False
    title: str
    rows: Sequence[Any]
    as_of: date | None = None
    known_at: date | None = None
    explanation: Sequence[str] = ()
    is_explained: bool = False
    filter: Filter | None = None
    question: Question | None = None
    notes: Sequence[str] = ()
    empty: str = ""
    register: RegisterFacts | None = None
    audience: Sequence[str] = ()
    related: Sequence[RelatedBody] = ()
    of_members: OfMembers | None = None
    day_before: DayBefore | None = None
    unlimited_count: int | None = None

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self.rows)

    @property
    def total(self) -> int:
        """How many there would be without a limit."""
        return self.count if self.unlimited_count is None else self.unlimited_count

    def without_notes(self) -> Self:
        """The report without explanation and notes."""
        return self.changed(notes=(), is_explained=False)


def addressed_title(report: Report) -> str:
    """The title, with the bodies that were asked for: what a mail is about, what a calendar holds."""
    if not report.audience:
        return report.title
    return message("{title} for {bodies}", title=report.title, bodies=clauses(report.audience))
