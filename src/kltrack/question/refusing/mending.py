"""The question as it may have been meant: names, words of asking and months that are spelt most like what was typed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from kltrack.dates import DateProblem
from kltrack.dates.words import MONTHS
from kltrack.index import Index
from kltrack.question.names.heads import PLURALS
from kltrack.question.rules.interpretation import Interpretation
from kltrack.question.slots.cutting import slots_of
from kltrack.question.slots.known_names import names_of
from kltrack.question.slots.language import language_of
from kltrack.question.slots.sentence import Sentence, read_sentence
from kltrack.question.slots.slot import Slot
from kltrack.question.slots.topics import is_empty
from kltrack.question.vocabulary.senses import first_words, senses_at
from kltrack.text import ARTICLES, fold

MOST_READINGS = 3
_LONGEST_REGION = 12  # words
_LONGEST_WORD = 80  # characters
_SHORTEST_NAME = 5  # letters
_SHORTEST_TOPIC = 5  # letters; a syllable of Vietnamese or a preposition is none
_SHORTEST_ALIKE = 5  # letters; a shorter syllable of Vietnamese is spelt like many others
_ALIKE = 0.8  # a word of the vocabulary and what was typed
_VERY_ALIKE = 0.85  # where the question's language is not known


# Words that change what a question asks for, in any of the languages: without them it would ask something else.
TURNING = """
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


def mended_texts(sentence: Sentence, unread: Sequence[Slot], index: Index) -> Iterator[list[str]]:
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
        if sentence.words[start] not in TURNING.split() and len(sentence.words[start]) >= _SHORTEST_TOPIC:
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


def with_each_mended(sentence: Sentence, unread: Sequence[Slot], index: Index) -> str:
    """The question with the nearest word or name in the place of each unread one, from the last to the first."""
    for slot in reversed(unread):
        if slot.end - slot.start != 1 or sentence.words[slot.start].isdigit():
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


def holds_month(sentence: Sentence, unread: Sequence[Slot]) -> bool:
    """Whether an unread word is spelt like a month: the question without its day would be another."""
    return any(MONTHS.keys() & {*_words_spelt_alike(sentence, slot.start)} for slot in unread)


def impossible_day(text: str, index: Index, question: Interpretation) -> DateProblem | None:
    """What is wrong with a day of a mended question; None where nothing is."""
    slots = slots_of(read_sentence(text), names_of(index), question.today)
    return next((slot.problem for slot in slots if slot.problem), None)


def _nearest_bodies(name: str, index: Index) -> Sequence[str]:
    """The bodies with a similar name; none for a syllable or an abbreviation, which is similar to anything."""
    near = index.directory.nearest(name, spare=False)[:MOST_READINGS] if len(name) >= _SHORTEST_NAME else ()
    # A plural means a group: the secretaries of provinces are not one province's secretary.
    is_plural = not PLURALS.isdisjoint(fold(name).split())
    return [body for body in near if not is_plural or index.directory[body].type == "group"]


def _words_spelt_alike(sentence: Sentence, place: int) -> list[str]:
    """The words of asking, of the question's language, that are spelt like a word: "overdeu" is overdue."""
    word = sentence.words[place][:_LONGEST_WORD]
    if len(word) < _SHORTEST_ALIKE:
        return []
    language = language_of(sentence.text)
    # "Report" is no misspelt "reported": a longer word that begins with what was typed is another
    # word. One that lacks its last "e" is, "befor".
    words = [each for each in first_words(language) if not each.startswith(word) or each == f"{word}e"]
    months = [each for each in MONTHS if len(each) >= _SHORTEST_ALIKE]
    candidates = [each for each in (*words, *months) if each[:1] == word[:1]]
    return get_close_matches(word, candidates, n=MOST_READINGS, cutoff=_ALIKE if language else _VERY_ALIKE)


def _regions(start: int, end: int, length: int) -> Iterator[tuple[int, int]]:
    """The unread words with the words around them that may belong to the same name, the longest first."""
    for before, after in ((0, 3), (0, 2), (3, 0), (2, 0), (1, 0), (0, 0)):
        if start - before >= 0 and end + after <= length:
            yield start - before, end + after


def _with_replacement(sentence: Sentence, start: int, end: int, name: str) -> str:
    comma = "," if start in sentence.after_comma else ""
    return f"{sentence.as_question(range(start))} {comma}{name} {sentence.as_question(range(end, len(sentence.words)))}"
