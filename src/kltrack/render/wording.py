"""How days, standings and entries read: the sentences and phrases that several reports and pictures share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from kltrack.dates import format_date, format_day
from kltrack.messages import clauses, figures, message, plural, template
from kltrack.render.remembering import by_part, cached_by
from kltrack.terms import ROLE, ROLES, STANDING_PHRASES, STATUS, RoleName, Shade, marked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kltrack.query import Match
    from kltrack.query.facts import Deadline
    from kltrack.reports.rows import NamedStanding, Progress, Stand, Task
    from kltrack.reports.web import LineageRow, Move

SOON_DAYS = 14


def distance(days_left: int | None) -> str:
    """How far a day is away."""
    if days_left is None:
        return ""
    if days_left == 0:
        return message("today")
    if days_left == 1:
        return message("tomorrow")
    if days_left > 0:
        return message("in {days} days", days=figures(days_left))
    return plural("{number} day overdue", "{number} days overdue", -days_left)


def last_day(row: Stand) -> str:
    """The last day in force with its weekday, and how far away it is or what has become of the task."""
    return ", ".join([_day_in_force(row.deadline), *_outcome(row)])


def _day_in_force(deadline: Deadline) -> str:
    last, original = deadline.last, deadline.original
    if last is None and deadline.wording:
        return message("undated ({wording})", wording=deadline.wording)
    if last is None:
        return message("undated")
    if last == original:
        return format_day(last)
    if original is None:
        return message("{day} (first undated)", day=format_day(last))
    return message("{day} (extended from {original})", day=format_day(last), original=format_day(original))


def _outcome(row: Stand) -> Iterator[str]:
    if row.cancelled_on and row.standing == "cancelled":
        yield message("cancelled {day}", day=format_day(row.cancelled_on))
        return
    if row.done_on:
        yield _done(row)
        return
    if row.days_left is not None:
        yield message("passed") if row.days_left < 0 and not row.overdue else distance(row.days_left)
    if row.overdue and not row.recorded:
        yield message("nothing recorded")
    if row.reported_on:
        yield message("reported done {day}, not verified", day=format_day(row.reported_on))


def _done(row: Stand) -> str:
    assert row.done_on is not None
    day, late = format_day(row.done_on), row.lateness.last
    if not late:
        return message("done {day}", day=day)
    return plural("done {day} ({number} day late)", "done {day} ({number} days late)", late, day=day)


def shade_of(row: Stand) -> Shade:
    """What the colour of a task means."""
    if row.done_on or row.standing == "cancelled":
        return "done"
    if row.overdue:
        return "overdue"
    if row.days_left is not None and 0 <= row.days_left <= SOON_DAYS:
        return "soon"
    return "muted" if row.days_left is None else ""


def addressees(row: Task) -> str:
    """How a task reaches the bodies asked for; without such, everyone it addresses, by role."""
    if row.matched:
        return reach(row.matched, row.names(), row.asked)
    return clauses(filter(None, (_in_role(role.name, row) for role in ROLES)))


def addressing() -> Callable[[Task], str]:
    """A function that writes the `addressees` of the rows of one answer; what many rows share is written once."""
    in_roles = [cached_by(partial(_in_role, role.name), by_part(role.name)) for role in ROLES]
    joined = template("; ").join

    def write(row: Task) -> str:
        if row.matched:
            return addressees(row)
        return joined([bodies for in_role in in_roles if (bodies := in_role(row))])

    return write


def _in_role(role: RoleName, row: Task) -> str:
    """The bodies that a task addresses in a role; nothing for none."""
    bodies = ", ".join(body.name for body in row.addressed(role))
    return message("{role}: {bodies}", role=message(ROLE[role].phrase), bodies=bodies) if bodies else ""


def reach(matched: Iterable[Match], names: Mapping[str, str], asked: Mapping[str, str]) -> str:
    """In which roles, and through whom, something reaches the bodies asked for: of several, each by its name."""
    parts: dict[str, list[str]] = {}
    for match in matched:
        parts.setdefault(asked.get(match.body, "") if match.via else "", []).append(_match(match, names))
    in_words = ((body, clauses(dict.fromkeys(ways))) for body, ways in parts.items())
    return clauses(message("{body}: {roles}", body=body, roles=roles) if body else roles for body, roles in in_words)


def _match(match: Match, names: Mapping[str, str]) -> str:
    addressed = match.via or match.body
    name = names.get(addressed, addressed)
    if match.via:
        return message("{role}, through {group}", role=message(ROLE[match.role].phrase), group=name)
    return message("{role}, by name: {body}", role=message(ROLE[match.role].phrase), body=name)


def standing_in_short(standing: NamedStanding) -> str:
    """A standing in a few words: `open-in-term, reported done Wed 10 Dec 2025, last day Sun 14 Dec 2025`."""
    parts = [message(STANDING_PHRASES[standing.standing])]
    if standing.done_on:
        parts.append(message("done {day}", day=format_day(standing.done_on)))
    elif standing.reported_on:
        parts.append(message("reported done {day}", day=format_day(standing.reported_on)))
    if standing.deadline.last:
        parts.append(message("last day {day}", day=format_day(standing.deadline.last)))
    return ", ".join(parts)


def entry_in_full(entry: Progress) -> str:
    """An entry in a line: what, since when, for whom, who says so, on what evidence."""
    statement = message(STATUS[entry.status].statement)
    if entry.new:
        statement = message("{statement} to {day}", statement=statement, day=format_day(entry.new))
    if entry.entry:
        statement = message("{statement}: the entry {entry}", statement=statement, entry=entry.entry)
    text = clauses([statement, *entry_circumstances(entry)])
    return message("{day}: {entry}", day=format_day(entry.on), entry=text)


def entry_circumstances(entry: Progress) -> Iterator[str]:
    """For whom an entry is true, who says so, on what evidence, what was noted, and who recorded it."""
    if entry.for_:
        yield message("for {body}", body=entry.for_.name)
    if entry.by:
        yield message("says {body}", body=entry.by.name)
    yield from (text for text in (entry.evidence, entry.note) if text)
    if entry.recorder:
        yield message("recorded by {person}", person=entry.recorder)


_RELATIONS: Mapping[str, str] = {
    "continues": marked("continues", "relation"),
    "continued by": marked("continued by", "relation"),
}


def relation_in_words(row: LineageRow) -> str:
    """What an assignment is to the one above it in its tree."""
    return message(_RELATIONS[row.relation])


def move_in_words(move: Move) -> str:
    """How a last day went from one assignment to the next: moved, or restated with another one while it stands."""
    if not move.in_words:
        return _restated(move)
    before, after, days = _dated(move.before), _dated(move.after), move.days
    if not days:
        return message("moved: {before} → {after}", before=before, after=after)
    if days > 0:
        return plural(
            "moved: {before} → {after}, {number} day later",
            "moved: {before} → {after}, {number} days later",
            days,
            before=before,
            after=after,
        )
    return plural(
        "moved: {before} → {after}, {number} day earlier",
        "moved: {before} → {after}, {number} days earlier",
        -days,
        before=before,
        after=after,
    )


def _restated(move: Move) -> str:
    later, after = move.later, _dated(move.after)
    if not move.from_ and not move.to:
        return message("no date before or after")
    if not move.to:
        return message("no day stands in {id}", id=later)
    if not move.from_:
        return message("a day stands in {id}: {day}", id=later, day=after)
    if not move.days:
        return message("the same day stands in {id}", id=later)
    if move.days > 0:
        return message("a later day stands in {id}: {day}", id=later, day=after)
    return message("an earlier day stands in {id}: {day}", id=later, day=after)


def _dated(deadline: Deadline) -> str:
    if deadline.last:
        return format_date(deadline.last)
    return message("no date (“{wording}”)", wording=deadline.wording) if deadline.wording else message("no date")
