"""The refusal of what a body gives to others, which is not recorded: "Bộ Y tế giao gì", "tasks from Finance"."""

from __future__ import annotations

from kltrack.messages import message, quoted
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem
from kltrack.question.rules.issuers import ISSUERS, is_issuer
from kltrack.text import harmless


def check_giver(question: Interpretation) -> None:
    """Raises QuestionProblem for "Bộ Y tế giao gì": what a body asks of others is not recorded."""
    for place, slot in enumerate(question.slots):
        giver = question.slot(place - 1)
        if is_issuer(question, place - 1):
            continue
        asked = question.slot(question.past(place + 1, ("filler",)))
        if {"gives", "filler"} <= slot.senses and question.first_word(place) in ("que", "qu'") and asked.bodies:
            if not ISSUERS.issuperset(asked.bodies) and slot.end + 1 >= asked.start:  # "que demande le ministère"
                raise QuestionProblem(message("I did not understand: {words}.", words=quoted(question.wording(place))))
            continue
        gives = slot.senses & {"task", "thing"} and question.sentence.words[slot.start : slot.end][0] in _GIVES
        if gives and giver.bodies and not question.sentence.has_comma(giver.start, slot.start):
            raise QuestionProblem(message("I did not understand: {words}.", words=quoted(question.wording(place))))


def check_asker(question: Interpretation) -> None:
    """Raises QuestionProblem for "who asked Hanoi": who gives is recorded of documents alone, and not of bodies."""
    asked = question.slot(1)
    last = question.past(2, ("filler", "to:body"))
    nothing_follows = question.slot(last).start < 0
    names_one = nothing_follows or (question.slot(last).bodies and question.is_last(last))
    given = question.past(2, ("filler", "thing", "to:body", "fork:day"))
    hands = question.first_word(0) == "ai" and question.sentence.words[asked.end - 1] == "giao"
    if hands and not question.slot(given).bodies:
        hands = False  # "ai giao" alone
    if hands or (question.first_word(0) in ("who", "qui") and {"gives", "task"} <= asked.senses and names_one):
        raise QuestionProblem(message("I did not understand: {words}.", words=quoted(question.wording(1))))


def check_issues_nothing(question: Interpretation) -> None:
    """Raises QuestionProblem where a body that issues nothing gives: "confiées par le ministère", "Bộ Y tế giao"."""
    words = question.sentence.words
    for place, slot in enumerate(question.slots):
        if not slot.bodies or is_issuer(question, place) or ISSUERS.issuperset(slot.bodies):
            continue
        by = words[slot.start - 1 : slot.start] in (["by"], ["par"]) and not _GIVEN.isdisjoint(
            words[max(slot.start - 3, 0) : slot.start]
        )
        verb = words[slot.end] if slot.end < len(words) else ""
        verb = "" if verb and words[slot.end].written == "giáo" else verb  # "Bộ Y tế, giáo dục"
        asks = words[slot.end :] == ["yeu", "cau"]
        goes_on = slot.end not in question.sentence.after_comma and not any(
            other.bodies for other in question.slots[place + 1 :]
        )
        gives = (verb in _HANDS_OUT or asks) and _PASSIVE.isdisjoint(words[: slot.start]) and goes_on
        if by or gives or _gives_to_another(question, place):
            raise QuestionProblem(
                message(
                    '"{words}": what a body gives to others is not recorded; a body in a question is one that has to'
                    " act.",
                    words=harmless(question.sentence.wording(slot.start - by, slot.end if by else slot.end + 1 + asks)),
                )
            )


def _gives_to_another(question: Interpretation, place: int) -> bool:
    """Whether a body gives something to another: "tasks Finance assigned to the provinces"; "asked by" is passive."""
    words, end = question.sentence.words, question.slot(place).end
    verb, following = [*words[end : end + 1]], [*words[end + 1 : end + 2]]
    if not verb or verb[0] not in _GIVING or following in (["by"], ["par"]) or end in question.sentence.after_comma:
        return False
    passive = not _PASSIVE.isdisjoint(words[: question.slot(place).start])
    others = [slot for slot in question.slots if slot.start > end and slot.bodies]
    return bool(others) and not (passive or any(ISSUERS.issuperset(slot.bodies) for slot in others))


# Words without diacritics.
_GIVING = frozenset({"assigned", "assigns", "asked", "asks", "ordered", "orders", "told", "delegated", "delegates"})
_GIVING |= {"entrusted", "entrusts", "directed", "directs", "instructed", "instructs", "gave", "gives"}
_GIVING |= {"confie", "confient", "demande", "demandent", "donne", "donnent", "impose", "imposent", "delegue"}
_GIVEN = frozenset(
    {
        "directed",
        "instructed",
        "attendues",
        "attendus",
        "prevues",
        "prevus",
        "prevue",
        "prevu",
        "made",
        "issued",
        "handed",
        "confiees",
        "confie",
        "confies",
        "donnees",
        "faites",
        "adressees",
    }
)
_HANDS_OUT = frozenset({"handed", "issued", "giao", "requires", "require"})
_PASSIVE = frozenset({"was", "were", "been", "is", "are", "duoc"})


def check_dropped_subject(question: Interpretation) -> None:
    """Raises QuestionProblem for "Kiểm tra phải làm gì": whose duty it is, in a word that has no meaning elsewhere."""
    said = [*question.sentence.words[: question.slot(0).end]]
    adds_nothing = not question.slot(0).name_kinds or "opening" in question.senses(0)
    if said in _SUBJECTS and adds_nothing and question.first_word(1) == "phai":
        raise QuestionProblem(message("I did not understand: {words}.", words=quoted(question.wording(0))))


_SUBJECTS = (["kiem", "tra"], ["thong", "tin"], ["giam", "sat"], ["thong", "ke"])  # as "inspect", "information"


def check_changes_nothing(question: Interpretation) -> None:
    """Raises QuestionProblem for "việc Bộ Chính trị gia hạn", "tasks the Politburo cancelled": who did is not recorded.

    "Tasks of the Politburo cancelled" are some that it has to do.
    """
    words = question.sentence.words
    for place, slot in enumerate(question.slots):
        issuer = place - 1
        while question.senses(issuer) & _AUXILIARY and not question.senses(issuer) & {"task", "thing"}:
            issuer -= 1
        if not slot.senses & CHANGED or not is_issuer(question, issuer):
            continue
        start = question.slot(issuer).start
        if _WHOSE.isdisjoint(words[max(start - 1, 0) : start]) and not question.slot(issuer).possessive:
            said = quoted(question.wording(issuer, place))
            raise QuestionProblem(message("I did not understand: {words}.", words=said))


CHANGED = frozenset({"status:cancelled", "status:extended", "report:moved"})
_AUXILIARY = frozenset({"filler", "past", "verb"})
_WHOSE = frozenset({"of", "for", "cua", "cho", "du", "de", "des", "pour"})


def check_origin(question: Interpretation) -> None:
    """Raises QuestionProblem for "tasks from Finance": those that it gives, which are not recorded, or those it has."""
    for place in range(1, len(question.slots)):
        told = "task" in question.senses(place - 1) and question.slot(place - 1).end == question.slot(place).start
        plural = question.first_word(place - 1) in ("tasks", "assignments", "instructions", "orders")
        given = question.slot(question.past(place + 1, ("filler",)))
        named = given.name_kinds[:1] == ("body",) and not ISSUERS.issuperset(given.bodies)
        if ((told and plural) or _is_anything(question, place)) and question.first_word(place) == "from" and named:
            raise QuestionProblem(message("I did not understand: {words}.", words=quoted(question.wording(place))))


def _is_anything(question: Interpretation, place: int) -> bool:
    """Whether "anything", "anything for me today" stands before a position: "anything from Finance"."""
    before = question.slots[:place]
    said = any(question.first_word(at) in ("anything", "something", "everything") for at in range(place))
    return said and all(slot.when or slot.senses & {"filler", "all", "to:body"} for slot in before)


# Verbs of asking; the first syllables of "giao gì", "yêu cầu gì", without marks.
_GIVES = frozenset({"giao", "yeu", "want", "wants", "expect", "expects", "ask", "asks", "demand", "demands"})
