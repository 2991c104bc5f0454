"""The sentences of a draft's doubts, and the reasons why a date is in no record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kltrack.dates.deadlines import DeadlineReading
from kltrack.dates.deadlines.reading import Why
from kltrack.drafting.deadlines.phrases import Phrase, StatedDeadline
from kltrack.drafting.text.as_toml import value
from kltrack.messages import message, plural
from kltrack.terms import marked


def nobody_named(more: int) -> str:
    """A directive that names no addressee, nor do as many more behind it."""
    if not more:
        return message("who is addressed? The sentence names nobody")
    return plural(
        "who is addressed? The sentence names nobody, nor does {number} record below it",
        "who is addressed? The sentence names nobody, nor do {number} records below it",
        more,
    )


def for_more(question: str, more: int) -> str:
    """A question that stands for as many more records below it, too."""
    if not more:
        return question
    return plural(
        "{question}. The same holds for {number} record below it",
        "{question}. The same holds for {number} records below it",
        more,
        question=question,
    )


def unknown_body(name: str) -> str:
    """Somebody whom the directory does not list."""
    return message('who is "{name}"? No body of the directory is called so', name=name)


def which_of_group(name: str) -> str:
    """A group of which the text only says how many are meant."""
    return message('which are meant by "{name}"? The text only says how many', name=name)


def several_bodies(name: str, bodies: Iterable[str]) -> str:
    """A name that more than one body bears."""
    return message('which body is "{name}": {bodies}?', name=name, bodies=message(" or ").join(bodies))


def whose_department(name: str, body: str) -> str:
    """A department that is named without its province, while the directory knows one of that name."""
    return message('whose is "{name}"? The directory has that of one place: {body}', name=name, body=body)


def other_giver(name: str) -> str:
    """An order that somebody else than the issuer gives, as it is printed."""
    return message('who answers for this? As the sentence is printed, "{name}" orders it', name=name)


def unread_day(reading: DeadlineReading, phrase: Phrase) -> str:
    """A deadline that is not understood; if its event is unknown, with all the words about the event."""
    problem = reading.unread or ""
    if phrase.step and phrase.step.why == "unknown-event":
        problem = message('"{words}": {reason}', words=phrase.text, reason=phrase.step.problem or "")
    return message("which day is the last? {problem}", problem=problem.removesuffix("."))


def whose_day(words: str, deadline: StatedDeadline | None, *, inherited: bool = False) -> str:
    """A date that may not govern this record, with the deadline if it does; `inherited`: it stands elsewhere."""
    return _if_so(message('does "{words}" govern this record?', words=words), deadline, inherited=inherited)


def both_works(words: str) -> str:
    """A date at the end of two works, which may be that of the last one alone."""
    return message('does "{words}" govern both works, or the last one alone?', words=words)


def school_term(words: str) -> str:
    """The end of a school term, which is no half of a year."""
    return message('which day is the last? "{words}": a school term is no half of a year', words=words)


def no_year(words: str, deadline: StatedDeadline | None = None) -> str:
    """A day of which the year is not sure, with the deadline in the year that is most likely."""
    return _as_read(message('which year is meant by "{words}"?', words=words), deadline)


def whose_half(words: str, deadline: StatedDeadline) -> str:
    """A half of a year in a sentence about schools, with the deadline if it is of the calendar year."""
    return _as_read(message('is "{words}" of the school year or of the calendar year?', words=words), deadline)


def day_or_month(words: str, deadline: StatedDeadline | None) -> str:
    """A day in figures that reads as two days, with the deadline if it is read as the draft does."""
    asked = message('which is the day in "{words}", and which the month?', words=words)
    return _as_read(asked, deadline)


def who_directs(name: str) -> str:
    """A command to direct a ministry, which another ministry that was asked before it does not do."""
    return message('who is to direct "{name}"? The sentence does not say', name=name)


def broken_off(deadline: StatedDeadline | None) -> str:
    """A date at the very end of a text that breaks off."""
    return _if_so(message("is the date whole? The text breaks off here."), deadline)


def _if_so(asked: str, deadline: StatedDeadline | None, *, inherited: bool = False) -> str:
    """A question with the deadline that a record gets if it is answered with yes."""
    if deadline is None:
        return asked
    return message("{question} If so: {deadline}", question=asked, deadline=_line(deadline, inherited=inherited))


def _as_read(asked: str, deadline: StatedDeadline | None) -> str:
    """A question with the deadline as the draft reads it."""
    if deadline is None:
        return asked
    return message("{question} As it was read: {deadline}", question=asked, deadline=_line(deadline))


def _line(deadline: StatedDeadline, *, inherited: bool = False) -> str:
    keys = {**deadline.keys, "wording": deadline.wording, **({"inherited": True} if inherited else {})}
    return f"deadline = {value(keys)}"


_WHY: Mapping[Why, str] = {
    "document": marked("it is a document's own date"),
    "meeting": marked("it is the day of a meeting that took place"),
    "period-told-of": marked("it is a period that is told of"),
    "term": marked("it is a term or a programme's period"),
    "start": marked("it is a beginning, no end"),
    "as-of": marked("it is the day up to which something is counted"),
    "attribute": marked("it says of which time something is"),
    "told-as-done": marked("it is told of something that was done"),
    "validity": marked("it says how long something holds"),
    "scope": marked("it says what the task is about"),
    "before-issue": marked("it had passed on the day of issue"),
    "unknown-event": marked("the register holds no such event"),
}


# A date with such a word, "this month", is never part of a name.
_RELATIVE = re.compile(r"\b(?:this|next|last|này|tới|sau|trước|nay|ce|cette|prochaine?|derni[èe]re?)\b", re.IGNORECASE)


def why_no_deadline(phrase: Phrase, *, is_alone: bool, in_record: bool) -> str:
    """Why a date of a text is no record's deadline.

    `is_alone`: its paragraph has nothing else; `in_record`: it stands in a sentence of which a record was made.
    """
    step = phrase.step
    if is_alone:
        return message("it stands alone on its line, as the day of a text does")
    if step is None or (step.why == "attribute" and _RELATIVE.search(phrase.text)):
        return message("nothing around it makes it a limit")
    if step.why:
        return message(_WHY[step.why])
    if step.problem:
        return message("it is not understood: {problem}", problem=step.problem)
    if in_record:
        return message("the sentence leaves open which work it limits")
    return message("the sentence asks for nothing that was recognised")
