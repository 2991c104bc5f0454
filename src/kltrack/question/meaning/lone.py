"""Topics of a single noun that nothing leads to: "constitution overdue", "school tasks", "retards prestations".

One word without a meaning may be a slip of the pen, an adjective or a verb. It is a topic only where a task's text in
the question's language has it as a whole word, where it is spelt like no word of asking and belongs to no name, where
it is the noun of a subject matter, and where a topic may stand: beside what is asked for, apart by a comma or a colon,
or behind "on" and "of".
"""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.bodies.spelling import distance
from kltrack.dates.words import Word
from kltrack.fields import FIELDS_OF_WORK
from kltrack.index import Index
from kltrack.query.texts import tasks_with
from kltrack.question.meaning.plurals import in_singular, topic_texts
from kltrack.question.rules.interpretation import Interpretation
from kltrack.question.slots.language import language_of
from kltrack.question.slots.slot import Slot
from kltrack.question.vocabulary.no_subjects import INSTITUTIONS, may_be_subject
from kltrack.question.vocabulary.senses import first_words, phrases
from kltrack.terms import LANGUAGE_CODES, LanguageCode
from kltrack.text import ARTICLES
from kltrack.text import words as words_of

_SHORTEST = 4  # letters
_LONG = 10  # letters; a word of so many may hold two slips
_ARTICLES = ARTICLES | {"l'"}
_LEADS = frozenset({"on", "with", "of", "for", "about", "sur", "pour", "du", "de", "des", "d'"})
_ABOUT = frozenset({"on", "about", "sur"})  # the others also lead to who has to do something
_LISTED = frozenset({"task", "thing", "state:due", "state:coming"})
_LATE = frozenset({"retard", "retards", "delays"})
_IN_FRONT = frozenset({"filler", "verb", "all", "listing", "count", "any-status", "opening", "edging"})


def with_lone_topic(question: Interpretation, unread: Sequence[Slot], index: Index) -> Interpretation | None:
    """The question with the one word that nothing reads taken for what it is about; None where it is no topic."""
    nouns = [slot for slot in unread if not slot.is_understood]
    if len(nouns) != 1 or nouns[0].end != nouns[0].start + 1:
        return None
    (noun,) = nouns
    place = question.slots.index(noun)
    word = question.sentence.words[noun.start]
    if not _stands(question, place) or not _is_subject(word, _languages(question), index):
        return None
    slots = [*question.slots]
    slots[place] = noun._replace(topic=word.typed)
    lead = _lead(question, place)
    if lead != place and question.slot(lead) in unread and question.first_word(lead) in _LEADS:
        slots[lead] = question.slot(lead)._replace(senses=frozenset({"to:topic"}))
    return question._replace(slots=slots)


def _languages(question: Interpretation) -> Sequence[LanguageCode]:
    """The language of a question, or those that it may be in: "deadlines" are asked for in French too."""
    language = language_of(question.sentence.text)
    return [language] if language else ["en", "fr"]


def _is_subject(word: Word, languages: Sequence[LanguageCode], index: Index) -> bool:
    """Whether a word names what some task is about, and may be nothing else."""
    if "vi" in languages or len(word) < _SHORTEST or not word.isalpha() or word.typed.isupper():
        return False
    if not all(may_be_subject(word, language) and not is_slip(word, language) for language in languages):
        return False
    if any(phrases(code).knows(word) for code in LANGUAGE_CODES) or in_singular(word) in _words_of_fields():
        return False
    if index.directory.nearest(word.typed, spare=False):
        return False
    wanted = in_singular(word)
    tasks = [task for text in topic_texts(word.typed, index) for task in tasks_with(index, text)]
    return any(wanted in map(in_singular, words_of(task.get(code, ""))) for code in languages for task in tasks)


def _words_of_fields() -> set[str]:
    """The words of which the names of fields are made, in the singular: to search for one would find too little."""
    names = (name for field in FIELDS_OF_WORK for name in (field.id, *field.names.values()))
    return {in_singular(word) for name in names for word in words_of(name)}


def is_slip(word: str, language: LanguageCode) -> bool:
    """Whether a word may be a misspelt word of asking."""
    return any(
        len(each) >= _SHORTEST
        and in_singular(each) != in_singular(word)
        and distance(word, each, 2 if len(word) >= _LONG and each[0] == word[0] else 1) is not None
        for each in first_words(language)
    )


def _stands(question: Interpretation, place: int) -> bool:
    """Whether a topic may stand at a position, seen from what stands beside it."""
    lead = _lead(question, place)
    if any(slot.senses & _OTHER for slot in (question.slot(lead - 1), question.slot(place + 1))):
        return False
    begins, ends = _is_parted(question, lead), _is_parted(question, place + 1)
    closes = ends or _is_when(question, place + 1)
    may_act = question.sentence.words[question.slot(place).start] in INSTITUTIONS
    if lead != place and question.first_word(lead) not in _ARTICLES:
        on_a_day = question.first_word(lead) == "on" and question.sentence.words[question.slot(lead).start - 1] == "due"
        return closes and not on_a_day and (question.first_word(lead) in _ABOUT or not may_act)
    if _is_asked_how(question, lead, place):
        return not may_act
    if _is_thing(question, place + 1) and lead == place:
        return begins or _is_in_front(question, place - 1)
    if begins:
        state = _is_state(question.slot(place + 1)) and not may_act
        return state if not ends else len(question.slots) > place - lead + 1
    led = closes and _led_within(question, lead)
    return led or (_is_behind(question, lead) and (closes or _is_state(question.slot(place + 1))))


def _is_behind(question: Interpretation, lead: int) -> bool:
    """Whether what is listed stands right before a topic: "retards prestations", "échéances logement"."""
    return _is_thing(question, lead - 1) or question.first_word(lead - 1) in _LATE


# What denies, joins or counts, beside a word.
_OTHER = frozenset({"not", "never", "except", "and", "or", "only", "modal", "most", "every", "versus", "one"})


def _lead(question: Interpretation, place: int) -> int:
    """The position of an article or a preposition before a word, or of both; else the word's own."""
    before = place
    if question.first_word(before - 1) in _ARTICLES and question.senses(before - 1) == {"filler"}:
        before -= 1
    slot = question.slot(before - 1)
    leads = slot.end == slot.start + 1 and question.first_word(before - 1) in _LEADS
    return before - 1 if leads else before


def _is_asked_how(question: Interpretation, lead: int, place: int) -> bool:
    """`who leads X`, `are X late`, `X est-il en retard`, `où en est X`, and nothing else."""
    before, following = question.slot(lead - 1), question.slot(place + 1)
    if following.start < 0:
        led = any(sense.startswith("role:") for sense in before.senses) and "asker" in question.senses(lead - 2)
        return led or ("near" in before.senses and question.first_word(lead - 1) == "ou")
    whether = lead == 1 and question.first_word(0) in ("is", "are")
    inverted = lead == 0 and question.first_word(place + 1) in _INVERTED
    state = question.slot(place + 1 + inverted)
    asks = (whether or inverted) and _is_state(state) and "state:done" not in state.senses  # each row tells that
    return asks and question.slot(place + 2 + inverted).start < 0


_INVERTED = frozenset({"est-il", "est-elle", "sont-ils", "sont-elles"})


def _led_within(question: Interpretation, lead: int) -> bool:
    """Whether the words before end with a preposition: "who is behind on", "where do we stand on"."""
    slot = question.slot(lead - 1)
    return slot.start >= 0 and slot.end > slot.start + 1 and question.sentence.words[slot.end - 1] in {*_ABOUT, "with"}


def _is_parted(question: Interpretation, place: int) -> bool:
    """Whether the question begins or ends before the slot at a position, or a comma or a colon stands there."""
    start = question.slot(place).start
    return place == 0 or start < 0 or start in question.sentence.after_comma or start == question.sentence.colon


def _is_thing(question: Interpretation, place: int) -> bool:
    slot = question.slot(place)
    return bool(slot.senses & _LISTED) and not slot.name_kinds


def _is_state(slot: Slot) -> bool:
    return any(sense.startswith("state:") for sense in slot.senses) and not slot.name_kinds


def _is_when(question: Interpretation, place: int) -> bool:
    """Whether a date stands at a position, or a word and then a date."""
    is_limit = any(sense.startswith("op:") for sense in question.senses(place))
    return bool(question.slot(place).when or (is_limit and question.slot(place + 1).when))


def _is_in_front(question: Interpretation, place: int) -> bool:
    """Whether "any", "show me", "overdue", "December" may stand right before a topic that goes on: "school tasks"."""
    slot = question.slot(place)
    if slot.name_kinds:
        return slot.possessive
    return bool(slot.when) or _is_state(slot) or (bool(slot.senses) and slot.senses <= _IN_FRONT)
