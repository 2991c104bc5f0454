"""Small words that point at what is not there: "besides that", "the remaining provinces", "the only one that is late".

Read over, they would turn the question into another: "besides that, what must Hanoi do" would leave Hanoi out.
"""

from __future__ import annotations

from kltrack.messages import message, quoted
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem


def check_pointing(question: Interpretation) -> None:
    """Raises QuestionProblem for the first word that points at what the question does not name."""
    _check_alike(question)
    for place in range(len(question.slots)):
        _check_left_out(question, place)
        _check_others(question, place)
        _check_only_one(question, place)
        _check_people(question, place)
        _check_frame(question, place)


def _check_alike(question: Interpretation) -> None:
    """Raises QuestionProblem for "việc cùng hạn với 202-06": the others are asked for, and not this one."""
    if not any(slot.identity for slot in question.slots):
        return
    for place, slot in enumerate(question.slots):
        if question.first_word(place) == "cung" and question.sentence.words[slot.start + 1] in _ALIKE:
            words = question.sentence.wording(slot.start, slot.start + 2)
            raise QuestionProblem(message("I did not understand: {words}.", words=quoted(words)))


def _check_left_out(question: Interpretation, place: int) -> None:
    """Raises QuestionProblem for "besides that, what must Hanoi do": what is left out is not said, and no body."""
    slot, words = question.slot(place), question.sentence.words
    if "except" not in slot.senses:
        return
    end = slot.end + 1
    while end < len(words) and words[end - 1] in _THINGS:
        end += 1
    goes_on = end < len(words) and words[end] not in _OF
    if question.is_all_understood and words[end - 1 : end] and words[end - 1] in _POINTING and goes_on:
        raise QuestionProblem(
            message("I did not understand: {words}.", words=quoted(question.sentence.wording(slot.start, end)))
        )


def _check_others(question: Interpretation, place: int) -> None:
    """Raises QuestionProblem for "the remaining ministries", "các bộ còn lại": which ones these are is not said."""
    slot, words = question.slot(place), question.sentence.words
    if not slot.is_group:
        return
    before, after = words[max(slot.start - 1, 0)], [*words[slot.end : slot.end + 2]]
    rest = [*words[max(slot.start - 2, 0) : slot.start]] == ["reste", "des"] or [
        *words[max(slot.start - 1, 0) : slot.start + 1]
    ] == ["reste", "des"]
    asks = not _ASKING_WHAT.isdisjoint(words[slot.end + 2 : slot.end + 4])
    is_rest = before == "remaining" or words[slot.start] == "remaining" or rest or after[:1] in _RESTANTS
    if is_rest or (after == ["con", "lai"] and not asks):
        first, last = (place - 1 if before in ("remaining", "reste", "des") else place), place
        said = question.wording(first, last + (after[:1] in _RESTANTS or after == ["con", "lai"]))
        raise QuestionProblem(message('Which ones "{words}" are is not said; name each.', words=said))


def _check_only_one(question: Interpretation, place: int) -> None:
    """Raises QuestionProblem for "is Hanoi the only one overdue", "un seul retard": that there is but one is not told.

    "La seule conclusion 202" is that document alone.
    """
    slot, words = question.slot(place), question.sentence.words
    article = words[max(slot.start - 1, 0)] if slot.start else ""
    only = words[slot.end - 1] in _ONLY_ONE and (article in _ARTICLES or words[slot.start] in _ARTICLES)
    following = question.slot(question.past(place + 1, ("filler", "to:conclusion", "dated")))
    if "only" in slot.senses and only and not (following.name_kinds or following.when or following.length):
        raise QuestionProblem(
            message(
                '"{words}": that there is but one is not told. Ask for all of them, how many there are, or which bodies'
                " have such tasks.",
                words=question.sentence.wording(slot.start - (article in _ARTICLES), slot.end),
            )
        )


def _check_people(question: Interpretation, place: int) -> None:
    """Raises QuestionProblem for "tasks for ethnic minorities": the people may be meant, or the ministry."""
    slot, words = question.slot(place), question.sentence.words
    named = [word for word in words[slot.start : slot.end] if word not in _ARTICLES and word != "les"]
    if slot.bodies and " ".join(named) in _PEOPLE and all(word.typed.islower() for word in named):
        raise QuestionProblem(
            message(
                '"{words}" may be the people, or the body that is named after them. For the body write its whole name;'
                ' else ask for a word of the texts: mentioning "WORD".',
                words=question.wording(place),
            )
        )


def _check_frame(question: Interpretation, place: int) -> None:
    """Raises QuestionProblem for "tasks for the minister", "tasks with the lead body Hanoi": no frames there.

    "For the minister, list …" says for whom the list is, and "with the lead body" alone what each row has.
    """
    slot, words = question.slot(place), question.sentence.words
    said = [*words[slot.start : slot.end]]
    if slot.name_kinds or not slot.senses & {"filler", "edging"} or len(said) < _SHORTEST_FRAME:
        return
    before = question.senses(place - 1)
    behind = (
        before & {"task", "thing", "state:overdue", "state:open", "state:due"}
        or words[max(slot.start - 1, 0)] == "done"
    )
    of_a_person = said[0] in ("for", "pour") and said[1] in _ARTICLES and said[-1] in _PERSONS
    of_a_person = of_a_person and bool(behind) and slot.start not in question.sentence.after_comma
    names_lead = said[0] in _WITH and said[-1] in _LEADING and bool(question.slot(place + 1).bodies)
    if of_a_person or names_lead:
        raise QuestionProblem(message("I did not understand: {words}.", words=quoted(question.wording(place))))


_SHORTEST_FRAME = 3  # words
# Words without diacritics.
_PERSONS = frozenset({"minister", "director", "chief", "leadership", "direction", "chef", "cheffe", "patron"})
_WITH = frozenset({"with", "kem", "va", "cung", "voi", "avec", "and"})
_LEADING = frozenset({"lead", "leads", "body", "bodies", "agency", "responsible", "tri", "trach", "concerned"})
_PEOPLE = frozenset({"ethnic minorities", "minorites ethniques", "veterans", "anciens combattants", "cuu chien binh"})
_ALIKE = frozenset({"han", "ngay", "loai", "linh", "thoi", "ky"})
_THINGS = frozenset({"viec", "nhung", "cac", "tat", "ca", "nhiem", "vu", "muc"})
_POINTING = frozenset({"that", "this", "these", "those", "it", "them", "do", "nay", "ay", "kia", "ca", "cela", "ceci"})
_OF = frozenset({"of", "de", "du", "des", "d'", "cua", "which", "that", "qui", "que", "for", "under", "la", "l'"})
_RESTANTS = (["restants"], ["restantes"], ["restant"])
_ASKING_WHAT = frozenset({"viec", "gi", "bao", "may", "nhung", "nhiem", "nao"})
_ONLY_ONE = frozenset({"only", "seul", "seule"})
_ARTICLES = frozenset({"the", "le", "la", "un", "une", "l'"})
