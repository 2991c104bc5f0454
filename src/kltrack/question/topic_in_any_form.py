"""Topics that tasks have in other forms of the words, or in others that mean the same: "sends students to communes".

All words that nothing reads, with the fields, places and small words among and beside them, are what a question is
about if they stand in some form in the text of the same tasks, in the language of the question. What is not in one task
as a whole is refused, with the nearest tasks.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kltrack.dates.words import Word
from kltrack.index import Index
from kltrack.query.texts import assignments_with
from kltrack.question.meaning.pieces_of_topics import languages_of
from kltrack.question.meaning.same_meaning import texts_in_other_words
from kltrack.question.refusing.near_unread import are_plain_nouns, is_matter
from kltrack.question.rules.interpretation import Interpretation, Part
from kltrack.question.slots.slot import Slot
from kltrack.question.slots.topics import EMPTY, topic_text
from kltrack.question.vocabulary.no_topics import holds_no_topic
from kltrack.stems import stems_of
from kltrack.terms import LanguageCode
from kltrack.text import words as words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kltrack.stems import Inflected

_FEWEST = 2  # words
_SHORTEST = 3  # letters of each
_WITH_CAPITAL = frozenset({"party", "parti", "state", "etat"})
_SMALL = frozenset({"for", "in", "to", "from", "with", "by", "on", "at", "into", "pour", "dans", "en", "a"})
_SMALL |= {"au", "aux", "vers", "sur", "par", "avec", "and", "et"}
# Words that people ask with, and tasks are written with.
_ASKING = """
    against agree agreed agrees asked asks assigned bound come comes comprises concern concerns contain contains cover
    covers deal deals demand demands each every far go goes going hold holds how hand leave left like likely list look
    mean means mention mentions named nothing propose provide provides remain remains respond run runs said say says
    see set sets show shows sign signed tell tells there think touch touches turn
    accorde attend attendu charge chargee charges concerne concernent confie contient demande demandent dit fixe fixer
    mentionne nomme nommee parle portent porte prevoit reste restent rien signe tenir tient touche traite
"""
# Nouns that also stand in names or say what somebody is: not what a topic is known by, but words of one.
_BESIDE_OTHERS = """
    chair chairs ecole ecoles group groups head heads hopital hopitaux hospital hospitals job jobs leader leaders level
    levels member members minister ministers number numbers official officials organisation organisations person
    point police president presidents project projects quality quarter school schools secretary secretaries staff state
    agent agents groupe groupes niveau niveaux projet projets secretaire secretaires responsable responsables unite
    unites district districts party parti comite comites committee committees steps step etape etapes year annee unit
    units communal communale communales communaux provincial provinciale provinciales provinciaux
"""


def topic_in_any_form(question: Interpretation, unread: Sequence[Slot], index: Index) -> Part | None:
    """The topic that all unread words make with those beside them, if some task has all of them in some form."""
    sentence = question.sentence
    unknown = [slot for slot in unread if not slot.is_understood and sentence.words[slot.start] not in _WITH_CAPITAL]
    if not unknown or not are_plain_nouns(sentence, unknown, index):
        return None
    inside = _widest(question, unread)
    if any(slot not in inside for slot in unread) or not _may_be_all(question, inside, unread):
        return None
    words = sentence.words[inside[0].start : inside[-1].end]
    new = [word for slot in unknown for word in sentence.words[slot.start : slot.end]]
    content = [word for word in words if word not in EMPTY and word not in _SMALL]
    for language in languages_of([words], sentence.text):
        if (
            language != "vi"
            and _is_topic(content, new, language)
            and (
                _all_stand(content, language, index, question.today)
                or texts_in_other_words(topic_text(content), sentence.text, index, question.today)
            )
        ):
            return Part("topic", topic_text(content), inside[0].start, inside[-1].end)
    return None


def _widest(question: Interpretation, unread: Sequence[Slot]) -> list[Slot]:
    """The slots from the first to the last unread one, with the fields, places and small words beside them."""
    places = [question.slots.index(slot) for slot in unread]
    first, last = min(places), max(places)
    while first and _belongs(question, first - 1, unread) and not _is_parted(question, first):
        first -= 1
    while (
        last + 1 < len(question.slots) and _belongs(question, last + 1, unread) and not _is_parted(question, last + 1)
    ):
        last += 1
    slots = [*question.slots[first : last + 1]]
    while slots and _is_small(question, slots[0]):
        del slots[0]
    while slots and _is_small(question, slots[-1]):
        del slots[-1]
    return slots


def _is_parted(question: Interpretation, place: int) -> bool:
    """Whether a comma or a colon stands before a slot."""
    start = question.slots[place].start
    return start in question.sentence.after_comma or start == question.sentence.colon > 0


def _belongs(question: Interpretation, place: int, unread: Sequence[Slot]) -> bool:
    """Whether a slot may stand in a topic: a word without a meaning, a field, a place, or a word that only joins."""
    slot = question.slots[place]
    words = question.sentence.words[slot.start : slot.end]
    is_noun = slot in unread and bool(slot.senses & _IN_NOUNS)
    is_noun = is_noun or (slot in unread and all(sense.startswith(_OF_NOUNS) for sense in slot.senses))
    return is_noun or bool(slot.topic) or is_matter(slot, words) or _is_small(question, slot)


def _is_thing(question: Interpretation, place: int) -> bool:
    """Whether a slot is a noun that says nothing by itself: the "informations" of "fausses informations"."""
    slot = question.slots[place]
    return slot.senses == {"filler"} and all(
        len(word) > _SHORTEST for word in question.sentence.words[slot.start : slot.end]
    )


_IN_NOUNS = frozenset({"op:in", "not", "with:register"})  # "en ligne", "sans échelon", "données"
_OF_NOUNS = ("opening", "of-conclusion:", "of-id:")  # "state", "État"


def _is_small(question: Interpretation, slot: Slot) -> bool:
    words = question.sentence.words[slot.start : slot.end]
    return all(word in EMPTY or word in _SMALL for word in words) and not slot.name_kinds


def _may_be_all(question: Interpretation, inside: Sequence[Slot], unread: Sequence[Slot]) -> bool:
    """Whether nothing else stands among the words of a topic, and no clause or denial depends on it."""
    if not inside or any(slot.start in question.sentence.quotations for slot in inside):
        return False
    first, last = question.slots.index(inside[0]), question.slots.index(inside[-1])
    if not all(_belongs(question, place, unread) or _is_thing(question, place) for place in range(first, last + 1)):
        return False
    before, after = question.slot(first - 1), question.slot(last + 1)
    if (before.senses | after.senses) & _LOGIC:
        return False
    ends = after.start < 0 or _is_parted(question, last + 1)
    is_named = bool(before.bodies) and not _is_parted(question, first)
    return not is_named and (ends or not (after.bodies or after.senses & _CLAUSE))


_LOGIC = frozenset({"and", "or", "except", "not", "never", "only", "count", "versus", "every", "most"})
_CLAUSE = frozenset({"asker", "filler asker", "modal", "whichever", "to-do", "verb"})  # "people who left before …"


def _is_topic(content: Sequence[Word], new: Sequence[Word], language: LanguageCode) -> bool:
    """Whether words may be what tasks are about: none counts, compares or asks, and several are `new`, no fields."""
    plain = [" ".join(words_of(word)) for word in content]
    telling = [word for word in plain if word not in _BESIDE_OTHERS.split()]
    added = {*map(str, new)}
    if len(added.intersection(telling)) < (1 if len(plain) > _FEWEST else _FEWEST):
        return False
    if not set(plain).isdisjoint(_ASKING.split()):
        return False
    return all(len(word) >= _SHORTEST and word.isalpha() for word in plain) and not holds_no_topic(telling, language)


def _all_stand(content: Sequence[Word], language: Inflected, index: Index, until: date) -> bool:
    """Whether some tasks have all words in some form in the text of a language, and a search finds no others."""
    found = assignments_with(index, topic_text(content), until)
    wanted = [set(stems_of(word.typed, language).split()) for word in content]
    texts = [set(stems_of(task.get(language, ""), language).split()) for task in found.values()]
    return bool(texts) and all(not stems.isdisjoint(text) for stems in wanted for text in texts)
