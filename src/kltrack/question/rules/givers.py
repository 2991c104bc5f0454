"""What stands behind who gives tasks: "did the Politburo give", "is the Secretariat waiting for in December"."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.question.rules.interpretation import Interpretation, Part, with_days
from kltrack.question.rules.past_or_coming import is_not_over


def verb_of_handing_out(question: Interpretation, place: int) -> int:
    """The position of a verb from `place` on that says what somebody hands out, or waits for by a day; -1 if none.

    "Give" asks for an answer elsewhere, "give me"; behind the name of who issues documents it is the verb.
    """
    words = question.sentence.words
    if not {"long", "time", "temps"}.isdisjoint(words):
        return -1  # "how long did the Politburo give Hanoi"
    while question.slot(place).start >= 0:
        slot = question.slot(place)
        said = frozenset(words[slot.start : slot.end])
        if said & _PASSIVE:
            return -1  # "tasks that the Politburo was given"
        to_whom = words[slot.start] == "giao" and not said.isdisjoint(_WHOM)  # "Bộ Chính trị giao cho ai"
        if to_whom or said & _HANDING_OUT or (said & _WAITING and _is_dated(question, place + 1)):
            return place
        if _makes(question, place):
            return place
        if not slot.senses & {"filler", "verb", "past"} or slot.name_kinds:
            return -1
        place += 1
    return -1


def _makes(question: Interpretation, place: int) -> bool:
    """Whether a verb says whose requests or decisions were named before: "requests did the Politburo make"."""
    made = any(is_made(question, at) for at in range(place))
    has = question.first_word(place) in _HAVING and (question.is_last(place) or bool(_is_dated(question, place + 1)))
    return made and (question.first_word(place) in _MAKING or has)


def is_made(question: Interpretation, place: int) -> bool:
    """Whether what a body makes for others is named at a position: requests, decisions, rights, praise."""
    slot = question.slot(place)
    demands = "task" in slot.senses and not _DEMANDS.isdisjoint(question.sentence.words[slot.start : slot.end])
    return demands or bool(slot.senses & MADE)


def is_handed_by(question: Interpretation, issuer: int) -> bool:
    """Whether a French verb of handing out stands right before who does it: "a données le Bureau politique"."""
    return question.sentence.words[max(question.slot(issuer).start - 1, 0)] in _HANDING_OUT_IN_FRENCH


def _is_dated(question: Interpretation, place: int) -> bool:
    """Whether a date stands at a position, or behind a word that leads to it."""
    return bool(question.slot(place).when or question.slot(place + 1).when)


def is_deadline(question: Interpretation, verb: int, place: int, dates: Sequence[Part]) -> bool:
    """Whether the dates from `place` on say until when something is asked, and not when it was.

    "For December" does; so does a day to come behind "by" or behind who wants or waits for something.
    """
    words, slot = question.sentence.words, question.slot(verb)
    last = words[slot.end - 1]
    if "fork:day" in question.senses(place) or (last in ("for", "pour") and question.slot(place).when):
        return True
    ends = any(part.value.operator in ("by", "before", "within") for part in dates)
    waits = not _WAITING.isdisjoint(words[slot.start : slot.end])
    return (ends or waits) and all(is_not_over(part.value.when, question.today) for part in dates)


def as_deadlines(question: Interpretation, dates: Sequence[Part]) -> list[Part]:
    """Days of issue as last days, those to come where they may be: "what did the Politburo ask by December"."""
    limits = [part._replace(sort="limit") for part in dates]
    if not all(is_not_over(part.value.when, question.today) for part in dates):
        return limits
    return [with_days(part, part.value.when.following(question.today)) for part in limits]


MADE = frozenset({"kind:decision", "kind:request", "kind:authorisation", "kind:commendation"})
# Words without diacritics.
_WHOM = ("ai", "nao")
_DEMANDS = frozenset({"demands", "demand", "asks", "orders"})
_MAKING = frozenset({"make", "makes", "take", "takes", "prend-il", "fait-il", "formule-t-il"})
_HAVING = frozenset({"have", "has", "had", "a-t-il", "a"})
_PASSIVE = frozenset({"was", "were", "been", "be", "ete"})
_HANDING_OUT_IN_FRENCH = frozenset(
    f"{verb}{ending}"
    for verb in ("donne", "confie", "attribue", "assigne", "distribue")
    for ending in ("", "e", "s", "es", "r")
)
_HANDING_OUT = (
    frozenset({"give", "gives", "given", "hand", "handed", "hands", "dished", "doled"}) | _HANDING_OUT_IN_FRENCH
)
_WAITING = frozenset(
    {
        *("wait", "waits", "waiting", "await", "awaits", "awaiting", "want", "wants", "expect", "expects", "expecting"),
        *("attend", "attend-il", "veut", "souhaite"),
    }
)
