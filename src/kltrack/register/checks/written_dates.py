"""Dates that a text prints: each is in a record that rests on its paragraph, or something else than a deadline."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kltrack.dates.deadlines import Step, read_deadline
from kltrack.deadline import UnclearDeadline, resolve
from kltrack.messages import message
from kltrack.model import Deadline
from kltrack.register.checks.directives import asks
from kltrack.register.checks.passages import Passage, Shelf, passages
from kltrack.register.checks.wordings import spans_in
from kltrack.register.problems import Problem
from kltrack.terms import ACTIONABLE
from kltrack.text import words

_SENTENCES = re.compile(r"(?<=[.;!?])\s+")
# What a clause says that dates all the tasks before it.
_CLOSING = re.compile(r"above tasks|tasks above|nhiem vu (neu )?tren|taches (ci-dessus|susmentionnees)")
_DATED = ("before", "by", "on", "within", "event", "after", "every")


def date_in_no_record(shelf: Shelf) -> Iterator[Problem]:
    """A date that may be a deadline and is in no record of its paragraph."""
    for passage in passages(shelf):
        for sentence in _SENTENCES.split(passage.paragraph.text):
            for step in _dates(passage, sentence):
                if any(_has(deadline, passage, step) for deadline in _deadlines(passage)):
                    if step.role == "limit" and _CLOSING.search(" ".join(words(sentence))):
                        yield from _left_out(passage, step)
                elif not _is_noted(passage, step):
                    yield _unrecorded(passage, step)


def _dates(passage: Passage, sentence: str) -> Iterator[Step]:
    """The dates that may be a deadline: not those that surely are none, lie before the issue, or await unknown events.

    In a paragraph that asks for nothing only sure deadlines: a page has a footer.
    """
    asked = bool(passage.places) or asks(passage.paragraph.text)
    reading = read_deadline(sentence, passage.context.issued, events=tuple(passage.context.events.values()))
    for step in reading.steps:
        awaited = step.why in ("unknown-event", "before-issue")
        unclear = step.role == "unread" and (awaited or not asked or not re.search(r"\d", step.words))
        if step.role != "no-deadline" and not unclear:
            yield step


def _unrecorded(passage: Passage, step: Step) -> Problem:
    number = passage.paragraph.number
    what = message('paragraph {number}: "{words}" is in no record of it', number=number, words=step.words)
    return passage.problem(what, message("record it, or say in a note of a record of it what the day is"))


def _left_out(passage: Passage, step: Step) -> Iterator[Problem]:
    for assignment in passage.assignments:
        if assignment.kind in ACTIONABLE and not _is_dated(assignment.deadline):
            what = message(
                'paragraph {number}: "{words}" dates all its tasks, and {id} has no date',
                number=passage.paragraph.number,
                words=step.words,
                id=assignment.id,
            )
            yield passage.problem(what, message("write it there too, with inherited = true"))


def _is_dated(deadline: Deadline) -> bool:
    return any(getattr(deadline, key) is not None for key in _DATED)


def _is_noted(passage: Passage, step: Step) -> bool:
    """Whether a note of a record of the paragraph quotes the date, or speaks of its day or period."""
    notes = " ; ".join(passage.notes)
    if not notes:
        return False
    if f" {' '.join(words(step.words))} " in f" {' '.join(words(notes))} ":
        return True
    issued = passage.context.issued
    return not set(spans_in(step.words, issued)).isdisjoint(spans_in(notes, issued))


def _deadlines(passage: Passage) -> Iterator[Deadline]:
    """The deadlines of the records; for another reading's paragraph, the deadline of that reading."""
    for place in passage.places:
        adopted = place.assignment.deadline
        yield (place.reading.deadline if place.reading else None) or adopted
        if place.evidence.wording and _is_dated(adopted):
            yield Deadline(wording=place.evidence.wording)


def _has(deadline: Deadline, passage: Passage, step: Step) -> bool:
    if step.role == "event" and step.anchor in (deadline.event, deadline.after):
        return True
    if step.last and not deadline.every:
        try:
            term = resolve(deadline, passage.context)
        except UnclearDeadline:
            return False
        if term.last == step.last:
            return True
    wording, printed = words(deadline.wording or ""), words(step.words)
    return bool(wording) and f" {' '.join(printed)} " in f" {' '.join(wording)} "
