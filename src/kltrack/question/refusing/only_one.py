"""Where "only" leaves out more than any filter does: that one body alone is named, or that it has no other role."""

from __future__ import annotations

from kltrack.index import Index
from kltrack.messages import answer_language, message
from kltrack.query import select
from kltrack.query.command_line import shell
from kltrack.question.meaning.command import Meaning
from kltrack.question.refusing.jointly import names_body
from kltrack.question.rules.beside import only_named
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem
from kltrack.terms import ROLE_NAMES


def is_only_of_body(question: Interpretation, place: int) -> bool:
    """Whether the "only" at a position is said of one body: "only Finance", "where only Finance is named"."""
    if "only" not in question.senses(place):
        return False
    if _names_alone(question, place):
        return True
    if _is_by_one(question, place):
        return True
    beside = question.senses(place - 1) | question.senses(place + 1)
    bound = any(sense == "named" or sense.startswith("role:") for sense in beside) or only_named(question, place)
    return names_body(question, place, 1) and not bound


def _is_by_one(question: Interpretation, place: int) -> bool:
    """Whether a role is one body's alone: "led only by Finance", "pilotées uniquement par la Santé"."""
    by = question.sentence.words[question.slot(place + 1).start] if question.slot(place + 1).start >= 0 else ""
    role = any(sense.startswith("role:") for sense in question.senses(place - 1))
    return role and by in _BY_ONE and bool(question.slot(question.past(place + 2, ("filler",))).bodies)


_BY_ONE = frozenset({"by", "par", "boi", "do"})


def _names_alone(question: Interpretation, place: int) -> bool:
    """Whether nobody else is named: "only Finance is named", "that name only Finance", "chỉ nêu tên Bộ Nội vụ"."""
    words = question.sentence.words
    behind = any(_ends_with(question, at, _BEING_NAMED) for at in range(place + 1, len(question.slots)))
    before = _ends_with(question, place - 1, _NAMING) and words[question.slot(place - 1).start] not in _BY
    if names_body(question, place, 1) and (behind or before):
        return True
    return _ends_with(question, place + 1, frozenset({"ten"})) and names_body(question, place + 1, 1)


def _ends_with(question: Interpretation, place: int, words: frozenset[str]) -> bool:
    slot = question.slot(place)
    return "named" in slot.senses and question.sentence.words[slot.end - 1] in words


# Words without diacritics.
_BEING_NAMED = frozenset({"named", "mentioned", "nomme", "nommee", "cite", "citee", "designe", "designee", "vise"})
_BEING_NAMED |= {"mentionne", "mentionnee", "visee", "nommes", "nommees", "cites", "citees", "ten"}
_NAMING = frozenset({"name", "names", "naming", "nomme", "nomment", "nommant"})
_BY = frozenset({"by", "under", "in"})


def other_roles_note(meaning: Meaning, question: Interpretation, index: Index) -> str:
    """The note on "n'est que coordinateur" that names the tasks in which the body has another role too; else empty.

    Raises QuestionProblem for "tasks that Home Affairs only coordinates" where there are such tasks. "Lead role only"
    says no more than which role is asked for.
    """
    roles = meaning.chosen.roles
    place = _only_before_role(question)
    if place < 0 or len(roles) != 1 or not meaning.chosen.bodies:
        return ""
    day = meaning.as_of or question.today
    others = meaning.chosen._replace(roles=tuple(role for role in ROLE_NAMES if role not in roles))
    asked, otherwise = (select(index, each, day).items for each in (meaning.chosen, others))
    apart = {item.assignment for item in otherwise}
    besides = [item.assignment for item in asked if item.assignment in apart]
    if besides and question.first_word(place) in _NE and question.first_word(place + 1).startswith("est"):
        return message(
            "In {number} of these {all} it has another role too: {ids}.",
            number=len(besides),
            all=len(asked),
            ids=", ".join(besides),
        )
    if besides:
        raise QuestionProblem(
            message(
                '"{words}" is no filter: in {number} of these {all} it has another role too. With this role, alone or'
                " not: {command}",
                words=question.wording(place, _end_of_only(question, place)),
                number=len(besides),
                all=len(asked),
                command=shell(meaning.words(index, answer_language())),
            )
        )
    return ""


def _only_before_role(question: Interpretation) -> int:
    """The position of the "only" before a role, or of the "ne … que" around one; -1 where there is none."""
    named = next((at for at, slot in enumerate(question.slots) if slot.bodies), len(question.slots))
    for place, slot in [*enumerate(question.slots)][named:]:
        before = _is_role(question, place + 1) or _is_role(question, question.past(place + 1, _SMALL))
        if "only" in slot.senses and before:
            return place
        if "only" in slot.senses and question.first_word(place) in _BEHIND_VERBS and _is_done(question, place - 1):
            return place
        if question.first_word(place) in _NE and _has_que(question, place):
            return place
    return -1


def _is_done(question: Interpretation, place: int) -> bool:
    """Whether a French verb of a role stands at a position: the "coordonne" of "coordonne seulement"."""
    slot = question.slot(place)
    return _is_role(question, place) and question.sentence.words[slot.end - 1].endswith(("e", "ent", "it"))


def _is_role(question: Interpretation, place: int) -> bool:
    return any(sense.startswith("role:") for sense in question.senses(place))


def _has_que(question: Interpretation, place: int) -> bool:
    return _end_of_only(question, place) > place


def _end_of_only(question: Interpretation, place: int) -> int:
    """The position of the "que" of a "ne … que" that begins at `place`; `place` itself for any other word."""
    near = range(place + 1, place + _NEAR) if question.first_word(place) in _NE else ()
    return next((at for at in near if question.first_word(at) in ("que", "qu'")), place)


_NE = ("ne", "n'")
_SMALL = ("filler", "link", "whole:before")  # "is only a coordinating body"
_NEAR = 4  # slots of "ne fait que"
_BEHIND_VERBS = frozenset({"seulement", "uniquement"})
