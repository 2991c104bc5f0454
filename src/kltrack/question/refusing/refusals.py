"""The answer to a question that was not understood: which words, and the nearest readings as commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from kltrack.index import Index
from kltrack.messages import message, quoted
from kltrack.numbers import find
from kltrack.question.refusing.mending import (
    MOST_READINGS,
    TURNING,
    holds_month,
    impossible_day,
    mended_texts,
    with_each_mended,
)
from kltrack.question.refusing.near_unread import nearest_to_unread
from kltrack.question.refusing.offers import (
    begins_a_name,
    counts_unread,
    follows_issuer,
    is_named_in_part,
    is_of_a_department,
)
from kltrack.question.refusing.reasons import refusal
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem
from kltrack.question.slots.sentence import Sentence
from kltrack.question.slots.slot import Slot
from kltrack.question.vocabulary.senses import senses_at
from kltrack.text import harmless

_LONGEST_QUOTED = 80  # characters
_MOST_QUOTED = 12

Attempt = Callable[[str], str | None]


def not_understood(question: Interpretation, unread: Sequence[Slot], index: Index, attempt: Attempt) -> QuestionProblem:
    """The refusal of a question with unread slots. `attempt` reads another text: its command line, or None.

    Where some words mean nothing at all, only they are named: "for" or "before" beside them was understood as a word.
    """
    sentence = question.sentence
    foreign = [slot for slot in unread if not slot.is_understood] or unread
    words = _quotation(sentence, foreign)
    if problem := _several_documents(sentence, foreign, index) or _of_a_type(sentence, foreign):
        return problem
    if any(slot.senses & {"not", "never", "except"} for slot in foreign):
        return QuestionProblem(
            message(
                "I did not understand: {words}. What can be left out is a body, a field or a conclusion: except NAME.",
                words=words,
            )
        )
    if any("to:conclusion" in slot.senses and not slot.senses & {"op:in", "from?"} for slot in unread):
        return QuestionProblem(
            message(
                "I did not understand: {words}. All conclusions with their days of issue: kltrack conclusions",
                words=words,
            )
        )
    is_of_one = any(index.holds({word.typed}) or index.occurrences(word.typed) for word in sentence.words)
    of_one = is_of_one or is_of_a_department(sentence, foreign)  # `show` answers whatever is asked of an assignment
    if problem := None if of_one else _as_mended(question, foreign, index, attempt):
        return problem
    nearest = nearest_to_unread(question, foreign, index)
    without = _without(sentence, unread) if _stands_without(sentence, unread, foreign, index) else ""
    if command := attempt(without) if without else None:
        return QuestionProblem(
            message("I did not understand: {words}. Without it: {command}", words=words, command=command),
            *(line for line in nearest if command not in line),
        )
    return QuestionProblem(message("I did not understand: {words}.", words=words), *nearest)


def _as_mended(
    question: Interpretation, foreign: Sequence[Slot], index: Index, attempt: Attempt
) -> QuestionProblem | None:
    """The refusal with the readings of the question as it may have been meant, or with a day of it that cannot be."""
    sentence, words = question.sentence, _quotation(question.sentence, foreign)
    several = len(foreign) > 1 or holds_month(sentence, foreign)
    mended = with_each_mended(sentence, foreign, index) if several else ""
    readings = _readings(mended_texts(sentence, foreign, index), attempt)
    if readings := readings or _readings([[mended]] if mended else [], attempt):
        return QuestionProblem(
            message(
                "I did not understand: {words}. Nearest reading: {readings}",
                words=words,
                readings=message(" or ").join(readings),
            )
        )
    if problem := impossible_day(mended, index, question) if mended else None:
        return QuestionProblem(message("I did not understand: {words}.", words=words), *problem.lines)
    return None


def _several_documents(sentence: Sentence, unread: Sequence[Slot], index: Index) -> QuestionProblem | None:
    """The refusal of a bare number that is a document's, where it may also be another number; None for any other."""
    for slot in unread if len(unread) == 1 else ():
        word = sentence.words[slot.start]
        if word.isascii() and word.isdigit() and (found := find(word, index.known_conclusions())):
            names = message(" or ").join(dict.fromkeys(each.number for each in found))
            return QuestionProblem(
                message('"{number}" may be a document; write it whole: {names}.', number=word, names=names)
            )
    return None


def _of_a_type(sentence: Sentence, unread: Sequence[Slot]) -> QuestionProblem | None:
    """The refusal of "directives", "chỉ thị", where nothing else is unread; None for any other words."""
    words = sentence.words
    for slot in unread[:1]:
        start = slot.start - 1 if " ".join(words[max(slot.start - 1, 0) : slot.start + 1]) in _TYPES else slot.start
        if " ".join(words[start : unread[-1].end]) in _TYPES:
            return refusal("type", harmless(sentence.wording(start, unread[-1].end)))
    return None


# Words without diacritics.
_TYPES = frozenset({"directive", "directives", "letters", "lettres", "plans", "notices", "chi thi", "cong van"})


def _stands_without(sentence: Sentence, unread: Sequence[Slot], foreign: Sequence[Slot], index: Index) -> bool:
    """Whether the rest of the question may be offered: its unread words do not change it, and some mean nothing."""
    return (
        not _may_turn(sentence, unread)
        and not any(slot.senses & {"not", "never", "except"} for slot in unread)
        and not holds_month(sentence, foreign)
        and not counts_unread(sentence, foreign)
        and not begins_a_name(sentence, foreign)
        and not is_named_in_part(sentence, unread, index)
        and not any(follows_issuer(sentence, slot.start, index) for slot in foreign)
        and (foreign != list(unread) or not foreign[0].is_understood)
    )


def _may_turn(sentence: Sentence, unread: Sequence[Slot]) -> bool:
    """Whether the question without its unread words would be another one: a negation goes, or one end of a range."""
    gone = {place for slot in unread for place in range(slot.start, slot.end)}
    beside = {place + step for place in gone for step in (-1, 0, 1) if 0 <= place + step < len(sentence.words)}
    ranged = any(senses_at(sentence.words, place)[0] & {"between", "range"} for place in beside)
    return ranged or any(sentence.words[place] in TURNING.split() for place in gone)


def _quotation(sentence: Sentence, slots: Sequence[Slot]) -> str:
    """The words of some slots in quotation marks, each once; an ellipsis after the first `_MOST_QUOTED`."""
    quotations = list(dict.fromkeys(quoted(_clip(sentence.wording(slot.start, slot.end))) for slot in slots))
    return ", ".join(quotations[:_MOST_QUOTED]) + (" …" if len(quotations) > _MOST_QUOTED else "")


def _clip(text: str) -> str:
    return harmless(text[:_LONGEST_QUOTED]) + ("…" if len(text) > _LONGEST_QUOTED else "")


def _readings(ways: Iterable[Iterable[str]], attempt: Attempt) -> list[str]:
    """The command lines of the first way to mend the question that gives any."""
    for texts in ways:
        readings = dict.fromkeys(line for text in texts if (line := attempt(text)))
        if readings:
            return list(readings)[:MOST_READINGS]
    return []


def _without(sentence: Sentence, unread: Sequence[Slot]) -> str:
    gone = {place for slot in unread for place in range(slot.start, slot.end)}
    return sentence.as_question(place for place in range(len(sentence.words)) if place not in gone)
