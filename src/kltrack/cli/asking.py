"""From options to a question: the register, the day, and the filter that is meant."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime, tzinfo

from kltrack import dates
from kltrack.cli.language import language_asked
from kltrack.cli.opening import open_register, with_journal
from kltrack.cli.options import (
    COLOURS,
    AnswerOptions,
    CalendarOptions,
    FilterOptions,
    JournalOptions,
    ListOptions,
    MailOptions,
    MomentOptions,
    OutputOptions,
    RegisterOptions,
)
from kltrack.cli.output import Answer, terminal_page
from kltrack.errors import UsageProblem
from kltrack.index import Index
from kltrack.messages import message, one_sentence, plural
from kltrack.query import Filter, Scope
from kltrack.query.criteria import read_filter
from kltrack.query.filter import reaches_to
from kltrack.query.typed import one_of, single_day
from kltrack.query.window import Window
from kltrack.render import Calendar, Page
from kltrack.reports.report import Report, Words
from kltrack.reports.sources import register_notes
from kltrack.standing import Moment
from kltrack.terms import FORMAT
from kltrack.text import harmless
from kltrack.timezone import HANOI, zone


class Session:
    """An open register with its journal, the moment and language of a question, and the options that named them."""

    __slots__ = ("index", "language", "moment", "options")

    def __init__(self, index: Index, moment: Moment, language: str, options: RegisterOptions | None = None) -> None:
        self.index, self.moment, self.language, self.options = index, moment, language, options

    @property
    def today(self) -> date:
        """The day as of which the register is asked."""
        return self.moment.today


class OpenOptions(MomentOptions):
    """The options of a register that is open already."""

    __slots__ = ("known",)

    def __init__(self, session: Session) -> None:
        super().__init__(session.options.values if session.options else {})
        self.session = session


def open_session(options: RegisterOptions) -> Session:
    """The register, journal, day and language that the options name; faults of the journal are printed.

    Raises UsageProblem, Unreadable, RegisterInvalid, and CannotWrite for a journal that is no regular file.
    """
    if isinstance(options, OpenOptions):
        return options.session
    as_of(options.as_of)  # a day that cannot be read is refused before a register is opened
    language = language_asked(options.lang)
    index = open_register(options.register)
    where = zone(index.about.timezone)
    today = as_of(options.as_of, where)
    if not isinstance(options, JournalOptions):
        return Session(index, Moment(today), language, options)
    recorded_by = options.known_at if isinstance(options, MomentOptions) else None
    known_at = single_day("--known-at", recorded_by, today, "past") if recorded_by else None
    index.reach(reaches_to((), today))  # before the journal is judged by it, or both would be made twice
    index = with_journal(index, options.register, options.journal, quiet=options.quiet)
    return Session(index, Moment(today, known_at, where), language, options)


def session_as_of(day: date, session: Session) -> Session:
    """The same register, asked as of another day."""
    return Session(session.index, session.moment._replace(today=day), session.language, session.options)


def as_of(text: str | None, where: tzinfo = HANOI) -> date:
    """The day named, or today in a zone."""
    today = datetime.now(where).date()
    return single_day("--as-of", text, today) if text else today


def filter_of(scope: Scope, options: FilterOptions, session: Session) -> Filter:
    """The filter that the options mean. Raises UsageProblem for what cannot be understood."""
    return read_filter(scope, options.typed, session.index, session.today)


def side_of(typed: str, options: FilterOptions, sides: Sequence[str]) -> str:
    """What --group-by puts tasks together by. Raises UsageProblem for none of `sides`, and for one typed after --by."""
    if strays := [text for text in options.typed.get("by", ()) if text in sides]:
        raise UsageProblem(message("--by takes a day; --group-by {side} puts tasks together.", side=strays[0]))
    return one_of("side", typed, sides)


def window_of(showing: ListOptions, keys: Collection[str], language: str = "en") -> Window:
    """How many rows of a list are shown, and in what order. Raises UsageProblem for no number, or none of the keys."""
    if showing.sort is not None:
        one_of("key to sort by", showing.sort.removeprefix("-"), [*keys])
    return Window(_limit(showing.limit), showing.sort or "", showing.count, language)


def list_answer(report: Report, showing: ListOptions, words: Words | None = None, order: str = "") -> Answer:
    """The report with its rows sorted and limited; `words` are sort keys that are no fields. Raises UsageProblem.

    `order` is the key by which the report's own order goes.
    """
    from kltrack.render.arranging import arrange
    from kltrack.render.columns import single_fields

    keys = [*(words or ()), *single_fields(report.schema.split("/")[1])] if showing.sort else ()
    return answer(arrange(report, window_of(showing, keys), words, order), showing)


def _limit(text: str | None) -> int | None:
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and int(text[:9])):
        raise UsageProblem(message('--limit takes a number from 1 on; "{text}" is none.', text=harmless(text)))
    return int(text[:9])


def answer(
    report: Report,
    output: OutputOptions,
    calendar: CalendarOptions | None = None,
    mail: MailOptions | None = None,
    session: Session | None = None,
) -> Answer:
    """The report as the options want it shown; with a `session` a calendar says when its data was last changed.

    Raises UsageProblem for options that do not go together.
    """
    if output.json and output.format not in ("auto", "json"):
        raise UsageProblem(
            message("--json and --format {format} are two formats; keep one.", format=harmless(output.format))
        )
    wanted = "json" if output.json else one_of("format", output.format, ("auto", *FORMAT))
    chosen = tuple(part.strip() for part in (output.fields or "").split(",") if part.strip())
    page = _with_calendar(
        terminal_page(wanted, chosen, one_of("color", output.color, COLOURS)), calendar or CalendarOptions({}), session
    )
    # Without a limit all rows are shown, and need not be counted.
    if report.unlimited_count is not None and report.unlimited_count > report.count:
        fewer = message("{number} of {total} are shown.", number=report.count, total=report.total)
        report = report.changed(notes=[fewer, *report.notes])
    if isinstance(output, ListOptions) and output.count:
        report, page = report.without_notes().changed(empty=""), page.changed(counted=True)
    if output.quiet:
        report, page = report.without_notes(), page.changed(quiet=True)
    else:
        report = report.changed(notes=[*report.notes, *_closing_notes(report)])
    if mail and (page.format == "eml" or mail.sent_to or mail.senders):
        from kltrack.cli.mailing import with_envelope

        page = with_envelope(page, mail)
    if not isinstance(output, AnswerOptions):
        return Answer(report=report, page=page)
    code = int(output.exit_code and bool(report.rows))
    preface = one_sentence(report.explanation) if output.explain else ""
    shown = report.changed(is_explained=False) if preface else report
    return Answer(report=shown, page=page, code=code, preface=preface)


def _closing_notes(report: Report) -> Iterator[str]:
    """What a reader must know beside an answer: what others of the organisation must do, how far the register goes."""
    yield from related_notes(report)
    if report.as_of and report.register:
        yield from register_notes(report.register, report.as_of)


def related_notes(report: Report) -> Iterator[str]:
    """A sentence for each other body of the organisation asked for: how much it has beside, and how to see that.

    And one for what is to be done before the one day asked for, one for what names members of the group asked for.
    """
    from kltrack.query.command_line import shell

    # A command that is typed again answers as of today.
    days = () if report.as_of in (None, as_of(None)) else ("--as-of", str(report.as_of))
    known_at = ("--known-at", str(report.known_at)) if report.known_at else ()
    for other in report.related:
        yield plural(
            "{body}, of the same organisation, has {number} more: {command}; or add --whole.",
            "{body}, of the same organisation, has {number} more: {command}; or add --whole.",
            other.count,
            body=other.body.name,
            command=shell([*other.command, *days, *known_at]),
        )
    if before := report.day_before:
        yield plural(
            "{number} task is to be done before {day}, that is by {eve}: {command}",
            "{number} tasks are to be done before {day}, that is by {eve}: {command}",
            before.count,
            day=dates.format_date(before.day),
            eve=dates.format_date(before.eve),
            command=shell([*before.command, *days, *known_at]),
        )
    if members := report.of_members:
        command = shell([*members.command, *days, *known_at])
        yield (
            plural(
                "{number} more names only a part of {group}: {command}",
                "{number} more name only parts of {group}: {command}",
                members.count,
                group=members.group,
                command=command,
            )
            if members.names_parts
            else plural(
                "{number} more names only some members of {group}; how much each member has: {command}",
                "{number} more name only some members of {group}; how much each member has: {command}",
                members.count,
                group=members.group,
                command=command,
            )
        )


def _with_calendar(page: Page, calendar: CalendarOptions, session: Session | None) -> Page:
    if page.format == "ics":
        if page.fields:
            raise UsageProblem(
                message("--fields chooses columns; a calendar has none. Leave it out with --format ics.")
            )
        alarms = tuple(map(_days_ahead, calendar.alarm))
        return page.changed(calendar=Calendar(alarms=alarms, todo=calendar.todo, edited=_edited(session)))
    if calendar.alarm or calendar.todo:
        raise UsageProblem(message("--alarm and --todo say what a calendar holds; they go with --format ics."))
    return page


def _edited(session: Session | None) -> datetime | None:
    from kltrack.cli.changes import last_change

    return last_change(session.options, session.index, session.moment) if session and session.options else None


def _days_ahead(text: str) -> int:
    length = dates.read_length(text)
    if length.months or length.years:
        raise UsageProblem(
            message(
                '--alarm counts days or weeks, as 7d and 2w; "{text}" has no fixed number of days.',
                text=harmless(text),
            )
        )
    return length.days
