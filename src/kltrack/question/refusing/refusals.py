"""The answer to a question that was not understood: which words, and the nearest readings as commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import get_close_matches

from kltrack.index import Index
from kltrack.messages import message, quoted
from kltrack.numbers import find
from kltrack.question.names.heads import PLURALS
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
from kltrack.question.slots.language import language_of
from kltrack.question.slots.sentence import Sentence, read_sentence
from kltrack.question.slots.slot import Slot
from kltrack.question.slots.topics import is_empty
from kltrack.question.vocabulary.senses import first_words, senses_at
from kltrack.text import ARTICLES, fold, harmless

MOST_READINGS = 3
_LONGEST_REGION = 12  # words
_LONGEST_QUOTED = 80  # characters
_MOST_QUOTED = 12
_SHORTEST_NAME = 5  # letters
_SHORTEST_TOPIC = 5  # letters; a syllable of Vietnamese or a preposition is none
_SHORTEST_ALIKE = 5  # letters; a shorter syllable of Vietnamese is spelt like many others
_ALIKE = 0.8  # a word of the vocabulary and what was typed
_VERY_ALIKE = 0.85  # where the question's language is not known

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
    if is_of_one or is_of_a_department(sentence, foreign):
        readings: list[str] = []  # no other reading: `show` answers whatever is asked of an assignment
    else:
        readings = _readings(_mended_texts(sentence, foreign, index), attempt) or _readings(
            [[_with_each_mended(sentence, foreign, index)]] if len(foreign) > 1 else [], attempt
        )
    if readings:
        return QuestionProblem(
            message(
                "I did not understand: {words}. Nearest reading: {readings}",
                words=words,
                readings=message(" or ").join(readings),
            )
        )
    nearest = nearest_to_unread(question, foreign, index)
    without = _without(sentence, unread) if _stands_without(sentence, unread, foreign, index) else ""
    if command := attempt(without) if without else None:
        return QuestionProblem(
            message("I did not understand: {words}. Without it: {command}", words=words, command=command),
            *(line for line in nearest if command not in line),
        )
    return QuestionProblem(message("I did not understand: {words}.", words=words), *nearest)


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


# Words that change what a question asks for, in any of the languages: without them it would ask something else.
_TURNING = """
    week weeks fortnight month months quarter half semaine semaines quinzaine tuan nay sap
    alone own excluded excepted omitted aside apart out off
    but no nobody noone none nothing nowhere only just solely neither nor unless never without instead rather than
    ignoring ignore skip skipping exclude excludes sans ni sauf seulement seul seuls seule seules uniquement jamais
    aucun aucune personne rien plutot moins khong chua chang dung tru ngoai chi rieng mien every each chaque moi tung
    ajoute ajoutee ajoutes ajoutees nouveau nouvelle nouveaux nouvelles modifie modifiee modifies modifiees
    gan presque almost nearly cung suivant suivants dernier derniere cuoi thu troisieme second third
    plupart deu da so lon hau nua avance early som dau tien premiere premier premieres premiers
    pas ne n' not avec with devenu devenue pourcentage proportion taux moyen moyenne moitie
"""


def _stands_without(sentence: Sentence, unread: Sequence[Slot], foreign: Sequence[Slot], index: Index) -> bool:
    """Whether the rest of the question may be offered: its unread words do not change it, and some mean nothing."""
    return (
        not _may_turn(sentence, unread)
        and not any(slot.senses & {"not", "never", "except"} for slot in unread)
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
    return ranged or any(sentence.words[place] in _TURNING.split() for place in gone)


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


def _mended_texts(sentence: Sentence, unread: Sequence[Slot], index: Index) -> Iterator[list[str]]:
    """The ways to mend a question, each as the texts to try: names, then words, spelt most like the unread words."""
    if unread[0].is_understood:
        return
    start, end = unread[0].start, max(slot.end for slot in unread)
    if end - start > _LONGEST_REGION or sentence.words[start] in _ORDINALS:
        return
    for first, last in _regions(start, end, len(sentence.words)):
        near = _nearest_bodies(sentence.wording(first, last), index)
        yield [_with_replacement(sentence, first, last, index.directory.name(body)) for body in near]
    if end - start == 1:
        yield [_with_replacement(sentence, start, end, word) for word in _words_spelt_alike(sentence, start)]
        if sentence.words[start] not in _TURNING.split() and len(sentence.words[start]) >= _SHORTEST_TOPIC:
            yield [_with_replacement(sentence, start, end, f"about {sentence.words[start].typed}")]
    elif all(gone or is_empty(sentence.words, place) for place, gone in _places_with_unread(unread, start, end)):
        topic = f"about {sentence.wording(start, end)}"
        yield [_with_replacement(sentence, start, end, topic)]
        led = [first for first in (start - 1, start - 2) if first >= 0 and _leads(sentence, first, start)]
        yield [_with_replacement(sentence, first, end, topic) for first in led]


_ORDINALS = frozenset({"premiere", "premieres"})  # no Prime Minister, "Premier ministre"


def _leads(sentence: Sentence, first: int, start: int) -> bool:
    """Whether only "for" and articles stand from `first` up to `start`: what follows may be a topic, and no body."""
    senses, end = senses_at(sentence.words, first)
    return "to:body" in senses and all(word in ARTICLES for word in sentence.words[end:start])


def _places_with_unread(unread: Sequence[Slot], start: int, end: int) -> Iterator[tuple[int, bool]]:
    """Each place of a range, and whether it is in an unread slot."""
    gone = {place for slot in unread for place in range(slot.start, slot.end)}
    return ((place, place in gone) for place in range(start, end))


def _with_each_mended(sentence: Sentence, unread: Sequence[Slot], index: Index) -> str:
    """The question with the nearest word or name in the place of each unread one, from the last to the first."""
    for slot in reversed(unread):
        if slot.end - slot.start != 1:
            continue
        found = next(iter(_words_spelt_alike(sentence, slot.start)), "")
        first, last = slot.start, slot.end
        for first, last in [] if found else _regions(slot.start, slot.end, len(sentence.words)):
            if near := _nearest_bodies(sentence.wording(first, last), index):
                found = index.directory.name(near[0])
                break
        if found:
            sentence = read_sentence(_with_replacement(sentence, first, last, found))
    return sentence.text


def _nearest_bodies(name: str, index: Index) -> Sequence[str]:
    """The bodies with a similar name; none for a syllable or an abbreviation, which is similar to anything."""
    near = index.directory.nearest(name, spare=False)[:MOST_READINGS] if len(name) >= _SHORTEST_NAME else ()
    # A plural means a group: the secretaries of provinces are not one province's secretary.
    is_plural = not PLURALS.isdisjoint(fold(name).split())
    return [body for body in near if not is_plural or index.directory[body].type == "group"]


def _words_spelt_alike(sentence: Sentence, place: int) -> list[str]:
    """The words of asking, of the question's language, that are spelt like a word: "overdeu" is overdue."""
    word = sentence.words[place][:_LONGEST_QUOTED]
    if len(word) < _SHORTEST_ALIKE:
        return []
    language = language_of(sentence.text)
    # "Report" is no misspelt "reported": a longer word that begins with what was typed is another word.
    candidates = [each for each in first_words(language) if each[:1] == word[:1] and not each.startswith(word)]
    return get_close_matches(word, candidates, n=MOST_READINGS, cutoff=_ALIKE if language else _VERY_ALIKE)


def _regions(start: int, end: int, length: int) -> Iterator[tuple[int, int]]:
    """The unread words with the words around them that may belong to the same name, the longest first."""
    for before, after in ((0, 3), (0, 2), (3, 0), (2, 0), (1, 0), (0, 0)):
        if start - before >= 0 and end + after <= length:
            yield start - before, end + after


def _with_replacement(sentence: Sentence, start: int, end: int, name: str) -> str:
    comma = "," if start in sentence.after_comma else ""
    return f"{sentence.as_question(range(start))} {comma}{name} {sentence.as_question(range(end, len(sentence.words)))}"
