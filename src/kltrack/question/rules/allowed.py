"""What a body may do is what it was authorised to do: "what can communes do", "what may Hanoi decide".

With a day or a state beside them these words ask, as people speak, for what is to be done.
"""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Reading, Rule


def _may_do(question: Interpretation, place: int) -> Reading | None:
    """The "can" of `what can communes do`, `things that communes can do`: authorisations alone."""
    if not _is_allowing(question, place) or _says_more(question):
        return None
    return [question.part("kind", "authorisation", place)], place + 1


def _what_they_may(question: Interpretation, place: int) -> Reading | None:
    """The verb of `what may communes decide`, which says nothing more."""
    allowed = any(_is_allowing(question, at) for at in range(place)) and not _says_more(question)
    return ([], place + 1) if allowed and question.first_word(place) in _DECIDING else None


def _is_allowing(question: Interpretation, place: int) -> bool:
    """Whether "can" or "may" stands at a position, beside a body, and what it may do follows."""
    slot = question.slot(place)  # where "may" is also the month
    if question.first_word(place) not in _MAY or slot.end > slot.start + 1:
        return False
    before = question.slot(question.past(place - 1, ("filler",), -1))
    verb = place + 1
    if question.slot(verb).bodies:
        while question.slot(verb).bodies or question.senses(verb) & {"and", "or"}:
            verb += 1
    elif not before.bodies:
        return False
    return question.first_word(verb) in (*_DECIDING, "do")


def _says_more(question: Interpretation) -> bool:
    told = ("state:", "status:", "report:", "kind:", "left", "count")
    others = [slot for at, slot in enumerate(question.slots) if not _is_allowing(question, at)]
    return any(
        slot.when or slot.length or slot.identity or any(sense.startswith(told) for sense in slot.senses)
        for slot in others
    )


_MAY = frozenset({"can", "may"})
_DECIDING = frozenset({"decide", "undertake"})

RULES: tuple[Rule, ...] = (_may_do, _what_they_may)
