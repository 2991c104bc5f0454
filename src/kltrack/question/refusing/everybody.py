"""Whether everybody is late: "is everybody late", "tous les ministères sont-ils en retard".

A list of what is late would look like a yes; whoever is not late has no line in any answer.
"""

from __future__ import annotations

from kltrack.question.refusing.reasons import refusal
from kltrack.question.rules.interpretation import WHETHER, Interpretation


def check_everybody(question: Interpretation) -> None:
    """Raises QuestionProblem where it is asked if every one of some bodies has something overdue."""
    for place in range(len(question.slots)):
        if not (_is_everybody(question, place) and _asks_whether(question)):
            continue
        late = question.past(place + 1, ("filler", "verb"))
        while not question.slot(late).is_understood and question.first_word(late) in _EACH_OF_THEM:
            late = question.past(late + 1, ("filler", "verb"))
        if "state:overdue" in question.senses(late):
            start = place - ("all" in question.senses(place - 1))
            raise refusal("fewest", question.wording(start, late))


def _is_everybody(question: Interpretation, place: int) -> bool:
    """Whether a position says everybody, or every one of a group: "everyone", "all ministries", "mọi bộ", "ai cũng"."""
    slot, words = question.slot(place), question.sentence.words
    if slot.is_group:
        of_all = "all" in question.senses(place - 1) or not _EVERY.isdisjoint(words[slot.start : slot.end])
        return of_all or question.first_word(place + 1) in _EACH_OF_THEM
    if question.first_word(place) == "ai":
        return question.first_word(place + 1) in _EACH_OF_THEM
    return "all" in slot.senses and not _EVERYBODY.isdisjoint(words[slot.start : slot.end])


def _asks_whether(question: Interpretation) -> bool:
    words = question.sentence.words
    inverted = any("-" in word and word.rpartition("-")[2] in _THEY for word in words)
    begins = words[0] in _ASKING or [*words[:2]] == ["co", "phai"]
    return begins or inverted or not _EACH_OF_THEM.isdisjoint(words)


# Words without diacritics.
_ASKING = WHETHER | {"do", "does", "est-ce"}
_THEY = frozenset({"il", "elle", "ils", "elles"})
_EVERY = frozenset({"all", "every", "each", "tous", "toutes", "chaque", "moi", "tung"})
_EVERYBODY = frozenset({"everybody", "everyone", "monde"})
_EACH_OF_THEM = frozenset({"cung", "deu"})
