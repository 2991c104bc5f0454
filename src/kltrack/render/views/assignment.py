"""How one item is written with all its facts: each line is a sentence or a phrase."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date

from kltrack.dates import format_bare, format_day, format_issue, format_period
from kltrack.fields import field_name
from kltrack.messages import clauses, figures, message, plural
from kltrack.query.conclusion import Citable
from kltrack.query.facts import Deadline, DeadlineKind, SourcePlace
from kltrack.query.issue import dated_number, issued_in
from kltrack.render.columns import Column, at, value_text
from kltrack.render.views import View
from kltrack.render.wording import entry_in_full, last_day, shade_of, standing_in_short
from kltrack.reports.assignment import Assignment, Member, Relation, WholeTask
from kltrack.reports.conclusions import NamedReport
from kltrack.terms import ACTIONABLE, DOCUMENT_TYPE, KIND, ROLES, STANDING_PHRASES, Role, marked
from kltrack.text import in_language
from kltrack.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def view(report: Assignment) -> View:
    """The view of a report: its titles and fields are in the report's language."""

    def cited(row: WholeTask) -> Iterator[str]:
        return (_cited(citation, report.language) for citation in row.cited)

    def fields(row: WholeTask) -> str:
        return ", ".join(field_name(each, report.language) for each in row.fields)

    return View(
        columns=(
            at("id", marked("Id")),
            at("task", marked("What")),
            Column(key="kind", heading=marked("Kind"), text=lambda row: message(KIND[row.kind].phrase)),
            _lines("conclusion", marked("Conclusion"), _conclusion),
            *map(_role, ROLES),
            Column(key="deadline.last", heading=marked("Last day"), text=last_day, shade=shade_of),
            _lines("deadline", marked("As written"), lambda row: _deadline(row.deadline)),
            Column(
                key="standing", heading=marked("Standing"), text=lambda row: "\n".join(_standing(row)), shade=shade_of
            ),
            _lines("progress", marked("Progress"), lambda row: map(entry_in_full, row.progress)),
            _lines("members", marked("Members"), _members),
            Column(key="fields", heading=marked("Fields"), text=fields),
            _lines("cites", marked("Cites"), cited),
            _lines("amends", marked("Amends"), lambda row: (", ".join(vars(each).values()) for each in row.amends)),
            _lines("continues", marked("Continues"), lambda row: _related(row, "continues")),
            _lines("continued_by", marked("Continued by"), lambda row: _related(row, "continued_by")),
            _lines("source", marked("Source"), lambda row: map(_place, row.source)),
            _lines("readings", marked("Other readings"), lambda row: map(_reading, row.readings)),
            at("note", marked("Note")),
            _lines("under", marked("Conclusion read"), lambda row: map(_reading, row.under.readings)),
        ),
        upright=True,
    )


def _lines(key: str, heading: str, lines: Callable[[Any], Iterable[str]]) -> Column:
    return Column(key=key, heading=heading, text=lambda row: "\n".join(lines(row)))


def _role(role: Role) -> Column:
    return _lines(role.name, role.title, lambda row: (body.name for body in row.addressed(role.name)))


def _conclusion(row: WholeTask) -> Iterator[str]:
    facts = row.under
    yield dated_number(row.conclusion, row.issued, format_issue)
    if facts.title:
        yield facts.title
    if facts.signatory:
        yield message("signed by {signatory}", signatory=", ".join(vars(facts.signatory).values()))
    yield from (message("heard: {report}", report=_report(report)) for report in facts.reports)


def _report(report: NamedReport) -> str:
    parts = [message("report {number}", number=report.number) if report.number else message("a report")]
    if report.by:
        parts.append(message("of the {body}", body=report.by.name))
    if report.date:
        parts.append(message("of {day}", day=format_bare(report.date)))
    if report.period:
        parts.append(message("on {period}", period=format_period(report.period)))
    return " ".join(parts)


# What another report may say otherwise, beside a deadline.
_PARTS: Mapping[str, str] = {
    "kind": marked("kind", "part of a reading"),
    "lead": marked("lead", "part of a reading"),
    "implementing": marked("implementing", "part of a reading"),
    "coordinating": marked("coordinating", "part of a reading"),
    "wording": marked("wording", "part of a reading"),
    "task": marked("task", "part of a reading"),
    "number": marked("number", "part of a reading"),
    "issued": marked("issued", "part of a reading"),
    "title": marked("title", "part of a reading"),
    "issuers": marked("issuers", "part of a reading"),
    "signatory": marked("signatory", "part of a reading"),
    "report": marked("report", "part of a reading"),
}
_DEADLINE_KINDS: Mapping[DeadlineKind, str] = {
    "before": marked("before", "kind of deadline"),
    "by": marked("by", "kind of deadline"),
    "on": marked("on", "kind of deadline"),
    "within": marked("within", "kind of deadline"),
    "event": marked("event", "kind of deadline"),
    "after": marked("after", "kind of deadline"),
    "every": marked("every", "kind of deadline"),
    "none": marked("none", "kind of deadline"),
}


def _deadline(deadline: Deadline) -> Iterator[str]:
    if deadline.wording and deadline.last:
        yield message("“{wording}” ({kind})", wording=deadline.wording, kind=_kind(deadline))
    elif deadline.wording:
        yield message("“{wording}”", wording=deadline.wording)
    if deadline.first and deadline.first != deadline.last:
        last = format_bare(deadline.last) if deadline.last else ""
        yield message("from {first} to {last}", first=format_bare(deadline.first), last=last)
    if deadline.inherited:
        yield message("the date comes from a clause over several tasks")
    if deadline.after and not deadline.last:
        yield message("waits for {id}", id=deadline.after)
    if deadline.event:
        yield message("event: {event}", event=deadline.event)
    if deadline.target:
        yield message("target: {day}", day=format_bare(deadline.target))
    if deadline.time:
        yield message("time: {time}", time=deadline.time)


def _cited(cited: Citable, language: str) -> str:
    title = in_language(cited.title, language) if cited.title else ""
    sort = message(DOCUMENT_TYPE[cited.type].phrase) if cited.type in DOCUMENT_TYPE else cited.type
    facts = (cited.id, sort, issued_in(format_bare, cited.issued), title)
    return ", ".join(fact for fact in facts if fact)


def _standing(row: WholeTask) -> Iterator[str]:
    if row.kind not in ACTIONABLE:
        yield message("asks nobody to act, so that it is neither open nor done")
        return
    yield message(STANDING_PHRASES[row.standing])
    if row.overdue and not row.recorded:
        yield message("nothing recorded")
    if row.reported_on and row.done_on:
        yield message("reported done {day} (a claim)", day=format_day(row.reported_on))
    elif row.reported_on:
        yield message("reported done {day} (a claim, not verified)", day=format_day(row.reported_on))
    if row.done_on:
        yield message("done {day} (verified)", day=format_day(row.done_on))
    last, original = row.lateness
    if original and original != last:
        yield message(
            "{last} days after the last day in force, {original} after the original one",
            last=figures(last or 0), original=figures(original),
        )  # fmt: skip
    elif last:
        yield plural("{number} days after the last day", "{number} days after the last day", last)


def _members(row: WholeTask) -> Iterator[str]:
    """For each group that is addressed, how many of its members are done; once there is progress, which are.

    Groups of the same members share a line.
    """
    groups = {group.id: group.name for member in row.members for group in member.through}
    named: dict[tuple[str, ...], list[str]] = {}
    for group, name in groups.items():
        named.setdefault(tuple(member.body.id for member in row.members if _is_within(member, group)), []).append(name)
    for bodies, names in named.items():
        within = [member for member in row.members if member.body.id in bodies]
        done = [member for member in within if member.done_on]
        claimed = [member for member in within if member.reported_on and not member.done_on]
        rest = [member for member in within if not member.done_on and not member.reported_on]
        yield message(
            "{group}: {done} of {all} done, {rest} not",
            group=clauses(names), done=len(done), all=len(within), rest=len(within) - len(done),
        )  # fmt: skip
        if row.progress:
            yield from _members_by_state(done, claimed, rest)


def _is_within(member: Member, group: str) -> bool:
    return any(through.id == group for through in member.through)


def _members_by_state(done: Sequence[Member], claimed: Sequence[Member], rest: Sequence[Member]) -> Iterator[str]:
    if done:
        yield message("done: {members}", members=_names(done))
    if claimed:
        yield message("reported, not verified: {members}", members=_names(claimed))
    if rest:
        yield message("not done: {members}", members=_names(rest))


def _names(members: Sequence[Member]) -> str:
    return ", ".join(member.body.name for member in members)


def _related(row: WholeTask, relation: Relation) -> Iterator[str]:
    for other in row.related:
        if other.relation == relation:
            standing = standing_in_short(other)
            yield message("{id}: {task} ({standing})", id=other.id, task=other.task, standing=standing)


def _place(place: SourcePlace) -> str:
    parts = [place.id]
    if place.paragraph:
        parts.append(message("paragraph {number}", number=place.paragraph))
    if place.wording:
        parts.append(message("“{wording}”", wording=place.wording))
    return ", ".join(parts) + (f" <{place.url}>" if place.url else "")


def _reading(reading: Any) -> str:
    """A reading of an item or of a conclusion: whose it is, and all that it gives."""
    given = vars(reading)
    source = (
        message("{source} (paragraph {number})", source=reading.source, number=reading.paragraph)
        if (reading.paragraph)
        else reading.source
    )
    differing = [_differing(key, value) for key, value in given.items() if key not in ("source", "paragraph", "note")]
    differences = ". ".join(part for part in (clauses(differing), reading.note) if part)
    return message("{source}: {reading}", source=source, reading=differences)


def _differing(key: str, value: str | Value) -> str:
    if not isinstance(value, Deadline):
        return message("{part}: {reading}", part=message(_PARTS[key]), reading=_value_in_words(value))
    if value.wording and value.last:
        return message("deadline “{wording}” → {day}", wording=value.wording, day=format_bare(value.last))
    if value.wording:
        return message("deadline “{wording}”", wording=value.wording)
    if value.last:
        return message("deadline {kind} → {day}", kind=_kind(value), day=format_bare(value.last))
    return message("deadline {kind}", kind=_kind(value))


def _kind(deadline: Deadline) -> str:
    return message(_DEADLINE_KINDS[deadline.kind])


def _value_in_words(value: object) -> str:
    """A value that another report gives, as people write it."""
    if isinstance(value, date):
        return format_bare(value)
    return message(KIND[value].phrase) if isinstance(value, str) and value in KIND else value_text(value)
