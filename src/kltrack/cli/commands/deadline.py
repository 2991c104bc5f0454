"""kltrack deadline."""

from json import dumps

from kltrack.cli.asking import answer, as_of
from kltrack.cli.language import language_asked
from kltrack.cli.option import Group, Option, Typed, flag, text
from kltrack.cli.options import OutputOptions, RegisterOptions
from kltrack.cli.output import Answer, write
from kltrack.dates.deadlines import Event, names_meeting, read_deadline
from kltrack.errors import UsageProblem
from kltrack.query.typed import single_day
from kltrack.render.documents import documents_of
from kltrack.reports.deadline import deadline
from kltrack.text import escaped


class DeadlineOptions(Group):
    """Which wording is read, and from which day it counts."""

    wording: Typed[str] = Typed(Option("", "WORDING", "A deadline as it is printed.", default="", required=True))
    issued = text("--issued", "DAY", "The day of issue, from which days without a year are counted.")
    register = RegisterOptions.register
    lang = RegisterOptions.lang
    json = flag("--json", "Print the reading as JSON.")


def deadline_command(own: DeadlineOptions) -> Answer | int:
    """What a deadline's wording means in days, step by step, with the line for the register."""
    language_asked(own.lang)
    issued = single_day("--issued", own.issued, as_of(None)) if own.issued else None
    reading = read_deadline(own.wording, issued, events=_events(own))
    code = UsageProblem.exit_code if reading.unread else 0
    report = deadline(reading)
    if not own.json:
        return answer(report, OutputOptions({})).changed(code=code)
    document = {"schema": report.schema, **next(documents_of(report))}
    write(escaped(dumps(document, ensure_ascii=False, indent=2) + "\n"))
    return code


def _events(own: DeadlineOptions) -> tuple[Event, ...]:
    """The events of the register, which is opened for a wording that names one."""
    if not names_meeting(own.wording):
        return ()
    from kltrack.register.loading import load
    from kltrack.register.shipped import shipped_register

    return load(own.register or shipped_register()).events
