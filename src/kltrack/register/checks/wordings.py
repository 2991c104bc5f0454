"""Deadlines compared with their wording: what the reader of deadline phrases makes of it, and what the keys say.

A wording that the reader does not understand is no finding. One that differs on purpose says so with
`wording_differs = true`, and the note beside it says why.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from kltrack.dates import DateProblem, Span, format_bare, match_span, split_words
from kltrack.dates.deadlines import DeadlineReading, names_meeting
from kltrack.dates.deadlines.remembering import remembered_reading
from kltrack.deadline import Context, resolve
from kltrack.messages import message
from kltrack.model import Deadline, Event
from kltrack.register.checks.meaning import contradicts, keys_text
from kltrack.register.files import LoadedFile
from kltrack.register.loaded import LoadedRegister
from kltrack.register.positions import KeyPath
from kltrack.register.problems import Problem


class Stated(NamedTuple):
    """A deadline with its wording, where it stands, and whether it differs on purpose, which a note must explain.

    `sets_deadline` tells whether the wording is understood as a deadline.
    """

    file: LoadedFile
    where: KeyPath
    deadline: Deadline
    context: Context
    differs: bool
    explained: bool
    sets_deadline: bool

    @property
    def wording(self) -> str:
        """The wording."""
        return self.deadline.wording or ""

    @property
    def reading(self) -> DeadlineReading:
        """What the wording means."""
        return _reading(self.wording, self.context)

    @property
    def says_when(self) -> bool:
        """Whether any key says by when."""
        return bool(self.deadline.model_fields_set & _DATED)

    def problem(self, what: str, remedy: str) -> Problem:
        """A problem of this deadline."""
        return self.file.problem(self.where, what, remedy)


FIRST_YEAR = 1900  # what lies earlier has no year of its own: it was counted from the beginning of the calendar
_DATED = frozenset({"before", "by", "on", "within", "event", "after", "every"})


def _reading(wording: str, context: Context) -> DeadlineReading:
    events = tuple(context.events.values()) if names_meeting(wording) else ()
    return remembered_reading(wording, context.issued, events)


@lru_cache(maxsize=1)  # several rules ask for those of one register, one after another
def _stated_deadlines(register: LoadedRegister) -> Sequence[Stated]:
    """Every deadline that has a wording, those of other readings too."""
    return [*_each_stated(register)]


def _each_stated(register: LoadedRegister) -> Iterator[Stated]:
    for file in register.own:
        for where, conclusion, assignment in file.assignments():
            context = register.context(file, conclusion)
            written = [((*where, "deadline"), assignment.deadline, assignment.note)]
            for number, reading in enumerate(assignment.reading):
                if reading.deadline:
                    note = reading.note or assignment.note
                    written.append(((*where, "reading", number, "deadline"), reading.deadline, note))
            for place, deadline, note in written:
                if deadline.wording:
                    differs = assignment.wording_differs or deadline.wording_differs
                    explained, is_dated = differs and note is not None, _reading(deadline.wording, context).dated
                    yield Stated(file, place, deadline, context, differs, explained, is_dated)


def wording_contradicted(register: LoadedRegister) -> Iterator[Problem]:
    """A wording that means another day, operator, length or period than the keys say."""
    for stated in _stated_deadlines(register):
        if not stated.says_when or stated.explained:
            continue
        if stated.sets_deadline and contradicts(reading := stated.reading, stated.deadline, stated.context):
            what = message(
                'the wording "{wording}" means {meant}, the keys say {written}',
                wording=stated.wording,
                meant=keys_text(reading.toml or {}),
                written=keys_text(stated.deadline.model_dump(exclude_none=True)),
            )
            yield stated.problem(what, _remedy(stated, reading))


def wording_without_date(register: LoadedRegister) -> Iterator[Problem]:
    """A wording that sets a deadline, with no key that does."""
    for stated in _stated_deadlines(register):
        if not stated.says_when and not stated.explained and stated.sets_deadline:
            what = message('the wording "{wording}" sets a deadline, and no key does', wording=stated.wording)
            yield stated.problem(what, _remedy(stated, stated.reading))


def _remedy(stated: Stated, reading: DeadlineReading) -> str:
    if stated.differs:
        return message("say in a note why it differs, or write {meant}", meant=keys_text(reading.toml or {}))
    return message("write {meant}, or wording_differs = true and why in a note", meant=keys_text(reading.toml or {}))


def wording_says_another_day(register: LoadedRegister) -> Iterator[Problem]:
    """A wording that is not understood as a deadline, and names another day than the keys."""
    for stated in _stated_deadlines(register):
        day = stated.deadline.before or stated.deadline.by or stated.deadline.on
        if not day or stated.differs or stated.sets_deadline:
            continue
        days = [each.first for each in spans_in(stated.wording, stated.context.issued) if each.first == each.last]
        if days and day not in days:
            what = message(
                "the wording says {days}, the deadline {stated}",
                days=message(" or ").join(map(format_bare, days)),
                stated=format_bare(day),
            )
            yield stated.problem(what, message("read the source again"))


def spans_in(text: str, issued: date | None) -> list[Span]:
    """Every day and period that a text names; without its year the next one from `issued` on, and none without both."""
    words = split_words(text)
    spans: list[Span] = []
    position = 0
    while position < len(words):
        try:
            hit = match_span(words, position, issued or date.min)
        except DateProblem:
            hit = None
        if hit and (issued or hit[0].first.year >= FIRST_YEAR):
            spans.append(hit[0])
        position = hit[1] if hit else position + 1
    return spans


def event_does_not_fit(register: LoadedRegister) -> Iterator[Problem]:
    """An event that is not the meeting that the wording names, or whose days lie outside the limit beside it."""
    for stated in _stated_deadlines(register):
        event = stated.context.events.get(stated.deadline.event or "")
        if event is None or stated.explained:
            continue
        if _names_another(stated, event):
            what = message('the wording "{wording}" names no event {id}', wording=stated.wording, id=event.id)
            yield stated.problem(what, message("name the event that is meant, or mend its names"))
        elif outside := _outside(stated, event):
            yield stated.problem(outside, message("look up the days of the event, or the limit in the source"))


def _names_another(stated: Stated, event: Event) -> bool:
    if not names_meeting(stated.wording):
        return False
    alone = remembered_reading(stated.wording, stated.context.issued, (event,))
    return any(step.why == "unknown-event" for step in alone.steps) and not any(
        step.anchor == event.id for step in stated.reading.steps
    )


def _outside(stated: Stated, event: Event) -> str:
    """What is wrong with an event that ends outside the period, or after the day, beside it; empty where nothing is."""
    limit = stated.deadline.model_copy(update={"event": None})
    term = resolve(limit, stated.context) if not stated.deadline.every else None
    if term is None or term.last is None or event.last is None:
        return ""
    if event.last > term.last or (term.first and event.last < term.first):
        return message(
            "event {id} ends on {day}, which does not fit {written}",
            id=event.id,
            day=format_bare(event.last),
            written=keys_text(limit.model_dump(exclude_none=True)),
        )
    return ""
