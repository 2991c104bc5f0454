"""Days that are left out of others: "due in 2026 except March", "tuần này trừ thứ sáu", "en 2026 sauf mars"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.dates import Span, When, fixed, read_when
from kltrack.messages import message
from kltrack.query.typed_limits import TypedLimit
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem, Reading, Rule
from kltrack.text import harmless

_LEADING = frozenset({"filler", "dated", "op:in", "op:on"})


def _except_days(question: Interpretation, place: int) -> Reading | None:
    """`except March`, `except March and April`."""
    if "except" not in question.senses(place):
        return None
    parts: list[Part] = []
    at = question.past(place + 1, _LEADING)
    while when := _when(question, at):
        limit = TypedLimit("in", when)
        parts.append(Part("except-days", limit, question.slot(place).start, question.slot(at).end))
        following = question.past(at + 1 + bool(question.senses(at + 1) & {"and", "or"}), _LEADING)
        is_joined = following > at + 1 or question.slot(following).start in question.sentence.after_comma
        if not is_joined or not _when(question, following):
            break
        at = following
    return (parts, at + 1) if parts else None


def _when(question: Interpretation, place: int) -> When | None:
    """The date at a position; March and May, which are words too, where they are written as names."""
    slot = question.slot(place)
    if slot.is_understood or slot.start < 0:
        return question.when(place)
    typed = question.sentence.words[slot.start].typed
    return read_when(typed, question.today) if typed in ("March", "May") else None


def days_that_remain(parts: Sequence[Part], question: Interpretation) -> list[Part]:
    """The parts, each period cut down to what remains of it. Raises QuestionProblem for days that lie in no period."""
    kept = [part for part in parts if part.sort != "except-days"]
    for part in parts:
        if part.sort == "except-days":
            kept = _without_days(kept, part, question)
    return kept


def _without_days(parts: Sequence[Part], out: Part, question: Interpretation) -> list[Part]:
    for place, part in enumerate(parts):
        if part.sort == "limit" and part.value.operator == "in" and part.value.when.certain:
            whole = part.value.when.following(question.today)
            gone = out.value.when.following(whole.first)
            if whole.contains(gone.first) and whole.contains(gone.last) and whole != gone:
                remaining = [_with_span(part, span) for span in _around(whole, gone)]
                return [*parts[:place], *remaining, *parts[place + 1 :]]
    words = question.sentence.wording(out.start, out.end)
    raise QuestionProblem(
        message(
            '"{words}": these days lie in no period that is asked for. Write what remains, from one day to another.',
            words=harmless(words),
        )
    )


def _around(whole: Span, gone: Span) -> Iterator[Span]:
    """The parts of `whole` before and after the days that are left out."""
    if whole.first < gone.first:
        yield Span(whole.first, gone.first)
    if gone.end < whole.end:
        yield Span(gone.end, whole.end)


def _with_span(part: Part, span: Span) -> Part:
    return part._replace(value=part.value._replace(when=fixed(span)))


RULES: tuple[Rule, ...] = (_except_days,)
