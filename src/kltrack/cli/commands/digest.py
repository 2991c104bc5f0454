"""kltrack digest."""

from datetime import date, timedelta

from kltrack.cli.asking import answer, filter_of, open_session
from kltrack.cli.option import Group, Option, Typed, flag, text
from kltrack.cli.options import AnswerOptions, MailOptions, MomentOptions
from kltrack.cli.output import Answer
from kltrack.cli.remembering import memory_file, read_memory, write_memory
from kltrack.dates import DateProblem, format_day, read_length, read_span
from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.query import select
from kltrack.reports.digest import Days, day_before, delivered_until, digest
from kltrack.text import harmless

_FIRST_TIME = timedelta(days=7)


class DigestOptions(Group):
    """How far a digest looks back and ahead, and under which name it is remembered."""

    since: Typed[str] = Typed(
        Option(
            "--since",
            "DAY|LENGTH|last",
            "From that day on, for so long, or since the last one.",
            default="7d",
        )
    )
    name = text("--name", "NAME", "Which digest is remembered; with last, else main.")
    ahead: Typed[str] = Typed(Option("--ahead", "LENGTH", "How far to look ahead.", default="14d"))
    quiet_if_empty = flag("--quiet-if-empty", "Print nothing where there is nothing to tell.")


def digest_command(
    place: MomentOptions, selecting: MailOptions, showing: AnswerOptions, period: DigestOptions
) -> Answer:
    """What became overdue, was done, reported, extended or cancelled since a day, new conclusions, and what comes.

    A letter of 72 columns, for a mail; --since last tells what the last digest of that name has not told.
    """
    session = open_session(place)
    chosen = filter_of("all", selecting, session)
    path = memory_file(period.name or "main") if period.name or period.since == "last" else None
    delivered = read_memory(path) if path and period.since == "last" else None
    first = delivered.day if delivered else _first_day(period.since, session.today)
    if first > session.today:
        raise UsageProblem(
            message(
                "A digest from {first} on lies after the as-of day {today}.",
                first=format_day(first),
                today=format_day(session.today),
            )
        )
    delivered = delivered or delivered_until(day_before(first), session.index, chosen, session.moment)
    days = Days(first=first, today=session.today, ahead=read_length(period.ahead).after(session.today))
    result = select(session.index, chosen, session.moment)
    report, now = digest(result, session.index, session.language, days, delivered)
    shown = answer(report, showing, mail=selecting)
    quiet = period.quiet_if_empty and not report.count
    return shown.changed(quiet=quiet, afterwards=(lambda: write_memory(path, now())) if path else None)


def _first_day(since: str, today: date) -> date:
    """The first day of what `since` says: a day, the beginning of a period, so long before today; "last" is a week."""
    if since == "last":
        return today - _FIRST_TIME
    try:
        length = read_length(since)
    except DateProblem:
        return read_span(since, today, "past").first
    if length.months or length.years:
        raise UsageProblem(
            message('--since "{since}": say it in days or weeks, or name the day.', since=harmless(since))
        )
    return today - timedelta(days=length.days)
