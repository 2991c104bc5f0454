"""The choices that a question leaves open: each slot that may be two things is read in each of its ways."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise, product

from kltrack.messages import message
from kltrack.question.names.heads import is_joined
from kltrack.question.rules.carried_out_by import AS_ROLE, may_be_role
from kltrack.question.rules.given_then import ways_of_dating
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem
from kltrack.question.rules.open_dates import is_finished_by, may_be_of_a_period
from kltrack.question.rules.showing import KEYS, may_be_either_order
from kltrack.question.rules.topics_of_bodies import TOPIC, may_be_topic
from kltrack.question.rules.when import is_at_latest
from kltrack.question.rules.who import SCOPE, field_before, is_where_a_field_is, kinds_at

_MOST_READINGS = 16


def choices_of(question: Interpretation) -> Iterator[Mapping[int, str]]:
    """Every combination of choices (slot's position → choice). Raises QuestionProblem where there are too many."""
    open_slots = {place: kinds for place in range(len(question.slots)) if len(kinds := _options(question, place)) > 1}
    ways = product(*open_slots.values())
    for number, way in enumerate(ways):
        if number == _MOST_READINGS:
            raise QuestionProblem(
                message("Too many names in the question have several readings; say of each what it is.")
            )
        choices = dict(zip(open_slots, way, strict=True))
        if _lists_one_kind(question, choices):
            yield choices


def _lists_one_kind(question: Interpretation, choices: Mapping[int, str]) -> bool:
    """Whether listed names that may be the same two kinds of thing are read as one kind: "Finance and Justice".

    What is somewhere, the "health" of "health in the communes", is a field; so is that of "health education".
    """
    for place, choice in choices.items():
        if choice == SCOPE and choices.get(field_before(question, place)) == "body":
            return False
        if choice == "body" and _is_beside_a_field(question, place):
            return False
    for first, place in pairwise(choices):
        alike = question.slot(first).name_kinds == question.slot(place).name_kinds != ()
        joined = alike and is_joined(question.slots, first, place, question.sentence, fields=True)
        if joined and choices[first] != choices[place]:
            return False
    return True


def _is_beside_a_field(question: Interpretation, place: int) -> bool:
    """Whether a name without a capital that may be a field stands beside one, with nothing between or a comma."""
    slot = question.slot(place)
    is_bare = bool(slot.fields) and question.sentence.words[slot.start].typed.islower() and not slot.possessive
    return is_bare and any(question.slot(place + step).name_kinds == ("field",) for step in (-1, 1))


def _is_bare_end(question: Interpretation, place: int) -> bool:
    """Whether the end of a period stands without "by", "on" or the like: "end of December" may mean either.

    So may "finished at the end of December".
    """
    slot, before = question.slot(place), question.senses(place - 1)
    finished = not _FINISHED.isdisjoint(question.sentence.words) and not question.slot(place - 2).when
    before = before - {"op:in", "op:on", "range"} if finished else before
    ending = bool(slot.when and (slot.when.ends or question.sentence.words[slot.start] == "het"))
    ending = ending and not is_at_latest(question, place + 1)
    return ending and not any(sense.startswith(("op:", "range", "and", "between")) for sense in before)


# Words without diacritics.
_FINISHED = frozenset({"finish", "finished", "complete", "completed", "deliver", "delivered", "fini", "finie"})
_FINISHED |= {
    "finies",
    "finir",
    "termine",
    "terminee",
    "terminees",
    "terminer",
    "acheve",
    "achevee",
    "achevees",
    "xong",
    "hoan",
}


def _is_for_a_day(question: Interpretation, place: int) -> bool:
    """Whether a day stands after "for": "for 15 December" may be on it or by it; "for tomorrow" is on it."""
    word = question.sentence.words[question.slot(place).end - 1]
    relative = word in ("today", "tomorrow", "aujourd'hui", "demain", "mai", "nay")
    open_end = question.slot(place).is_day and not is_at_latest(question, place + 1)
    open_end = open_end and not is_finished_by(question, place)
    return open_end and "fork:day" in question.senses(place - 1) and not relative


def _is_time_left(question: Interpretation, place: int) -> bool:
    """Whether a deadline reaches up to a date, "who has until 31 December", which is it, or at the latest it.

    "Which tasks are due until 31 December" are those due by then.
    """
    if not question.slot(place).when or question.first_word(place - 1) not in _UNTIL:
        return False
    before = question.past(place - 2, ("filler", "to:body", "link", "range"), -1)
    words = question.sentence.words[question.slot(before).end if before >= 0 else 0 : question.slot(place - 1).start]
    due = question.slot(place - 2)
    said = question.sentence.words[due.start : due.end] if "state:due" in due.senses else []
    has_deadline = said in (["co", "han"], ["co", "thoi", "han"]) or "status:extended" in due.senses
    return has_deadline or not _HAVING_TIME.isdisjoint(words)


_UNTIL = frozenset({"until", "till", "jusqu'", "den", "toi"})
_HAVING_TIME = frozenset({"has", "have", "a", "ont"})


def _ahead_options(question: Interpretation, place: int) -> tuple[str, ...]:
    """What "6 tháng nữa" may be: the days until then, or that day; after "within" only the days."""
    return () if "soon:within" in question.senses(place - 1) else ("within", "on")


def _ways_options(question: Interpretation, place: int) -> tuple[str, ...]:
    """How a date, or "carried out by", that may be meant in two ways is to be taken; nothing for any other."""
    if may_be_role(question, place):
        return ("done", AS_ROLE)
    if _is_bare_end(question, place) or _is_for_a_day(question, place) or _is_time_left(question, place):
        return ("on", "by")
    return ("in", "from") if may_be_of_a_period(question, place) else ()


def _options(question: Interpretation, place: int) -> tuple[str, ...]:
    """The names of the choices for the slot at a position; where there is one or none, nothing is to be chosen."""
    if "soon:fork" in question.senses(place) and question.slot(place + 1).length:
        after = "next" in question.senses(place + 2) or question.slot(place + 1).counts_from_today
        return () if after else ("within", "on")
    if question.slot(place).length and "ahead" in question.senses(place + 1):
        return _ahead_options(question, place)
    if days := _ways_options(question, place) or ways_of_dating(question, place):
        return days
    if may_be_either_order(question, place):
        return tuple(KEYS)
    kinds = kinds_at(question, place)
    if kinds == ("body",) and is_where_a_field_is(question, place):
        return ("body", SCOPE)
    return (*kinds, TOPIC) if kinds and may_be_topic(question, place) else kinds
