"""From options to a question: the register, the day, and the filter that is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import get_args

from kltrack.cli.completion import LANGUAGES
from kltrack.cli.opening import open_register, open_with_journal
from kltrack.cli.options import Grouping, InCalendar, Keeping, Looks, Place, Selecting, Showing, Where
from kltrack.cli.output import Answer, terminal_page
from kltrack.dates import Span, read_length, read_span, spoken
from kltrack.errors import UsageProblem
from kltrack.hanoi import HANOI
from kltrack.index import Index
from kltrack.naming import excepted
from kltrack.query import KINDS, ROLES, Filter, Limit, Operator, Scope
from kltrack.render import FORMATS, Calendar, Page
from kltrack.reports.report import Report
from kltrack.standing import WORDS
from kltrack.text import harmless

_DENIAL = re.compile(r"(?:un|not?|non|in|de|dis)[-_ ]?(.+)")


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Asked:
    """An open register with its journal, and the day and language in which it is asked."""

    index: Index
    today: date
    language: str
    known_at: date | None = None


def asked(place: Where) -> Asked:
    """The register, journal, day and language that the options name; what is wrong in the journal is said.

    Raises UsageProblem, Unreadable, RegisterInvalid, and CannotWrite for a journal that is no regular file.
    """
    today = as_of(place.as_of)
    language = one_of("language", place.lang, LANGUAGES)
    if not isinstance(place, Keeping):
        return Asked(open_register(place.register), today, language)
    said = place.known_at if isinstance(place, Place) else None
    known_at = single_day("--known-at", said, today) if said else None
    index = open_with_journal(place.register, place.journal)
    return Asked(index, today, language, known_at)


def as_of(text: str | None) -> date:
    """The day named, or today in Hanoi."""
    today = datetime.now(HANOI).date()
    return single_day("--as-of", text, today) if text else today


def filter_of(scope: Scope, selecting: Selecting, known: Asked, undated: bool = False) -> Filter:
    """The filter that the options mean. Raises UsageProblem for what cannot be understood."""
    spared = excepted(selecting.except_ or (), known.index)
    if (selecting.role and not selecting.for_) or (selecting.named_only and not (selecting.for_ or spared["body"])):
        raise UsageProblem("--role and --named-only go with --for: they say how a body is bound.")
    limits = tuple(_limits(selecting, known.today))
    if undated and limits:
        raise UsageProblem("--undated shows what has no last day; leave the limits on the last day out.")
    return Filter(
        scope=scope,
        bodies=_unique(known.index.directory.look_up(name).id for name in selecting.for_ or ()),
        roles=_unique(one_of("role", role, ROLES) for role in selecting.role or ()),
        named_only=selecting.named_only,
        limits=limits,
        conclusions=_unique(known.index.conclusion(name) for name in selecting.conclusion or ()),
        fields=_unique(one_of("field", name, known.index.fields()) for name in selecting.field or ()),
        kinds=_unique(one_of("kind", kind, KINDS) for kind in selecting.kind or ()),
        texts=tuple(_words(text) for text in selecting.text or ()),
        undated_only=undated,
        statuses=_unique(one_of("standing", word, WORDS) for word in selecting.status or ()),
        known_at=known.known_at,
        except_bodies=spared["body"],
        except_fields=spared["field"],
        except_conclusions=spared["conclusion"],
    )


def side_of(grouping: Grouping, sides: Sequence[str]) -> tuple[str, Selecting]:
    """What --by puts items together by, the first of `sides` unless said, and the limits that --by names otherwise.

    Raises UsageProblem for two.
    """
    said = [text for text in grouping.by or () if text in sides]
    if len(said) > 1:
        raise UsageProblem(f"--by puts items together by one thing; keep {' or '.join(said)}.")
    limits = [text for text in grouping.by or () if text not in sides]
    return (said or list(sides))[0], grouping.changed(by=limits or None)


def answer(report: Report, showing: Looks, calendar: InCalendar | None = None) -> Answer:
    """The report as the options want it shown. Raises UsageProblem for options that do not go together."""
    if showing.json and showing.format not in ("auto", "json"):
        raise UsageProblem(f"--json and --format {harmless(showing.format)} are two formats; keep one.")
    wanted = "json" if showing.json else one_of("format", showing.format, ("auto", *FORMATS))
    chosen = tuple(part.strip() for part in (showing.fields or "").split(",") if part.strip())
    page = _with_calendar(terminal_page(wanted, chosen), calendar or InCalendar())
    if not isinstance(showing, Showing):
        return Answer(report, page)
    code = int(showing.exit_code and bool(report.rows))
    explained = str(report.head.get("query", {}).get("explain", "")) if showing.explain else ""
    if explained:
        report = report._replace(notes=[note for note in report.notes if note != explained])
    return Answer(report, page, code, explained)


def _with_calendar(page: Page, calendar: InCalendar) -> Page:
    if page.format == "ics":
        if page.fields:
            raise UsageProblem("--fields chooses columns; a calendar has none. Leave it out with --format ics.")
        return page._replace(
            calendar=Calendar(tuple(_days_ahead(text) for text in calendar.alarm or ()), calendar.todo)
        )
    if calendar.alarm or calendar.todo:
        raise UsageProblem("--alarm and --todo say what a calendar holds; they go with --format ics.")
    return page


def _days_ahead(text: str) -> int:
    length = read_length(text)
    if length.months or length.years:
        raise UsageProblem(
            f'--alarm counts days or weeks, as 7d and 2w; "{harmless(text)}" has no fixed number of days.'
        )
    return length.days


def _limits(selecting: Selecting, today: date) -> Iterator[Limit]:
    for operator in get_args(Operator):
        name = f"{operator}_" if operator in ("from", "in") else operator
        for text in getattr(selecting, name) or ():
            yield Limit(operator, _span(operator, text, today))


def _span(operator: Operator, text: str, today: date) -> Span:
    if operator == "within":
        return Span.between(today, read_length(text).after(today))
    if operator == "on":
        return Span.day(single_day("--on", text, today))
    return read_span(text, today)


def single_day(option: str, text: str, today: date) -> date:
    """The one day that an option's text is. Raises UsageProblem for what is none, or a longer period."""
    span = read_span(text, today)
    if span.first != span.last:
        told = f"{spoken(span.first)} to {spoken(span.last)}"
        raise UsageProblem(f'{option} takes one day; "{harmless(text)}" is {told}.')
    return span.first


def one_of(what: str, given: str, known: Sequence[str]) -> str:
    """`given`, where it is one of the known. Raises UsageProblem with the nearest, or with all.

    What `given` denies is not the nearest: undone is not done.
    """
    if given in known:
        return given
    from difflib import get_close_matches

    denies = _DENIAL.match(given.lower())
    near = [] if denies and denies[1] in known else get_close_matches(given.lower(), known, n=1)
    hint = f'Did you mean "{near[0]}"?' if near else f"There are: {', '.join(known)}."
    raise UsageProblem(f'No {what} is called "{harmless(given)}". {hint}')


def _words(text: str) -> str:
    from kltrack.text import words

    if not words(text):
        raise UsageProblem(f'--text "{harmless(text)}" holds no word to look for.')
    return text


def _unique(values: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
