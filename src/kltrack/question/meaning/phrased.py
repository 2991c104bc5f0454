"""Topics that a task's own text shows to be such: "overdue tasks salary reform", "sáp nhập tỉnh có việc nào trễ".

All words that nothing else reads must stand side by side in the text of a task, in the language of the question. One
unknown word may be misspelt, and a task may hold it by chance; several in their order are what the task is about. Known
nouns of subject matters (`vocabulary.subjects`) need only stand in one text, and one of them is enough: "salaries
overdue".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.dates.words import Word
from kltrack.index import Index
from kltrack.query.texts import tasks_with
from kltrack.question.meaning.plurals import either_texts, in_singular, topic_texts
from kltrack.question.meaning.same_meaning import texts_in_other_words
from kltrack.question.rules.how_it_does import asks_how_it_stands
from kltrack.question.rules.interpretation import Interpretation, Part
from kltrack.question.slots.language import language_of
from kltrack.question.slots.sentence import OF
from kltrack.question.slots.slot import Slot
from kltrack.question.slots.topics import EMPTY, topic_text
from kltrack.question.vocabulary.no_subjects import VIETNAMESE_SUBJECTS
from kltrack.question.vocabulary.no_topics import holds_no_topic
from kltrack.question.vocabulary.subjects import are_subject
from kltrack.terms import LanguageCode
from kltrack.text import words as words_of

_FEWEST = {"en": 2, "fr": 2, "vi": 3}  # words; the syllables of Vietnamese
_SHORTEST = 3  # letters of each
_WIDEST = 3  # slots beside the unknown words that may belong to them
_LEADS = frozenset(
    {"with", "on", "for", "about", "dans", "pour", "sur", "des"}
)  # a word before them that leads to them
_ASKING = frozenset({"asker", "filler asker", "modal", "count", "each:conclusion", "whichever", "which"})
_AUXILIARIES = frozenset({"does", "do", "did", "has", "have", "had", "can", "will", "would"})
_AUXILIARIES |= {"must", "should", "shall"}
_THINGS = frozenset({"task", "thing", "state:due", "state:overdue"})


def phrased_topic(question: Interpretation, unread: Sequence[Slot], index: Index) -> Part | None:
    """The topic that all words without a meaning make, if they are a phrase of some task in the question's language."""
    language = language_of(question.sentence.text)
    unknown = [slot for slot in unread if not slot.is_understood or "topical" in slot.senses]
    if not unknown:
        return None
    first, last = question.slots.index(unknown[0]), question.slots.index(unknown[-1])
    lead = _lead(question, first, is_subject=are_subject(_content(question, first, last)))
    beside = [slot for slot in unread if slot not in question.slots[lead : last + 1]]
    if not all(map(_is_noun, beside)):
        return None
    for start, end in _widened(question, first, last):
        if any(slot not in question.slots[start : end + 1] for slot in beside):
            continue
        is_topic = _is_subject(question, start, end, index) or _is_phrase(question, start, end, language, index)
        if is_topic and is_named_by(question, start, end):
            begin = question.slot(min(lead, start)).start
            words = question.sentence.words[question.slot(start).start : question.slot(end).end]
            return Part("topic", topic_text(words), begin, question.slot(end).end)
    return None


def _lead(question: Interpretation, first: int, *, is_subject: bool) -> int:
    """The position of a preposition, before an article or not, that leads to the words from `first` on, or `first`.

    An "of" leads to a known subject matter alone: "status of schools".
    """
    before = first - 1
    if question.senses(before) == {"filler"} and question.first_word(before) in EMPTY:
        before -= 1
    leads = question.first_word(before) in (_LEADS | OF if is_subject else _LEADS)
    leads = leads and not (question.first_word(before) == "on" and question.first_word(before - 1) == "due")  # a day
    return before if leads and question.slot(before).end == question.slot(before).start + 1 else first


def _content(question: Interpretation, start: int, end: int) -> list[Word]:
    """The words of the slots from `start` to `end`, without articles and the like."""
    words = question.sentence.words[question.slot(start).start : question.slot(end).end]
    return [word for word in words if word not in EMPTY]


def _is_subject(question: Interpretation, start: int, end: int, index: Index) -> bool:
    """Whether these words are known nouns of a subject matter, which one text has."""
    content = _content(question, start, end)
    edges = question.sentence.words[question.slot(start).start], question.sentence.words[question.slot(end).end - 1]
    if not are_subject(content) or not EMPTY.isdisjoint(edges):
        return False
    part = Part("topic", topic_text(content), question.slot(start).start, question.slot(end).end)
    return stands_in_texts(part, question, index)


def joins_field(parts: Sequence[Part]) -> bool:
    """Whether the first field of a question is joined to something else: "training overdue and land" are two."""
    first = next((part for part in parts if part.sort == "field"), None)
    return first is not None and bool(first.joined)


def stands_in_texts(topic: Part, question: Interpretation, index: Index) -> bool:
    """Whether some text has all words of a topic or what means the same, or each of two matters that "and" joins."""
    typed = question.sentence.wording(topic.start, topic.end)
    return bool(
        topic_texts(topic.value, index)
        or either_texts(typed, topic.value, index)
        or texts_in_other_words(topic.value, question.sentence.text, index, question.today)
    )


def _widened(question: Interpretation, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The first and last slots of what may be the topic, the longest first: with fields and places beside it."""
    starts = [at for at in range(max(first - _WIDEST, 0), first + 1) if _all_stand(question, at, first)]
    ends = [at for at in range(last, min(last + _WIDEST + 1, len(question.slots))) if _all_stand(question, last, at)]
    starts = [at for at in starts if not question.slot(at).bodies]  # "must provinces report": they have to
    for start in starts:
        for end in reversed(ends):
            if _all_stand(question, first, last):
                yield start, end


def _all_stand(question: Interpretation, first: int, last: int) -> bool:
    """Whether each slot of a range may stand in a topic, and none but the first after a comma."""
    commas = question.sentence.after_comma
    apart = any(question.slot(at).start in commas for at in range(first + 1, last + 1))
    return not apart and all(_may_stand(question, at) for at in range(first, last + 1))


def _may_stand(question: Interpretation, place: int) -> bool:
    """Whether a slot is a word without a meaning, a field, a small word, or places in general."""
    slot, words = question.slot(place), question.sentence.words
    if slot.start in question.sentence.quotations:
        return False
    typed = words[slot.start : slot.end]
    of_places = slot.is_group and typed[0].typed.islower() and words[slot.start - 1] in ("of", "des", "de")
    of_places = of_places or (bool(slot.bodies) and all(word.typed.islower() for word in typed))  # "local government"
    small = all(word in EMPTY for word in typed)
    is_noun = _is_noun(slot) and typed[-1].typed.islower()
    return not slot.is_understood or "topical" in slot.senses or bool(slot.fields or of_places or small or is_noun)


def _is_noun(slot: Slot) -> bool:
    """Whether a word of asking may be a noun of a topic: the "documents" of their digitisation, a state's secrets."""
    return bool(slot.senses) and slot.senses <= _NOUNS


_NOUNS = frozenset({"to:conclusion", "opening"})


def is_named_by(question: Interpretation, start: int, end: int) -> bool:
    """Whether what stands before and behind a topic leaves it one: "which X" asks for them, "must X" what they do."""
    before, after = question.slot(start - 1), question.slot(end + 1)
    if (before.senses | after.senses) & {"and", "or"}:
        return False  # "decentralisation and training overdue": what is about either, or about both
    if before.senses & {"except", "not", "report:digest"}:
        return False  # "hors Défense et Sécurité publique", "new schools"
    if question.senses(start - 1) == {"filler"} and question.first_word(start - 1) in EMPTY:
        before = question.slot(start - 2)
    is_more_of_name = bool(before.bodies) and not (_apart(question, start) or _is_written_name(question, start))
    if is_more_of_name or (after.bodies and not _apart(question, end + 1)):
        return False  # "two-level local government", "kỳ họp Quốc hội": one name, or two
    if question.sentence.words[before.start] in _AUXILIARIES and before.start >= 0 and not asks_how_it_stands(question):
        return False  # "what does the congress need"
    behind = question.sentence.words[question.slot(end).end :]
    if "phai" in behind and "ai" not in behind:
        return False  # "trạm y tế bao giờ phải xong" asks of whoever has to finish
    asked = bool(before.senses & _ASKING)
    return not (asked and not after.senses & _THINGS) and not after.senses & {"modal", "whichever", "to-do"}


def _is_written_name(question: Interpretation, start: int) -> bool:
    """Whether a name with a capital stands before a small word: "Trung ương Đoàn đưa sinh viên về xã"."""
    words, before = question.sentence.words, question.slot(start - 1)
    last, first = words[before.end - 1].typed, words[question.slot(start).start].typed
    return last[:1].isupper() and not last.isupper() and first.islower()


def _apart(question: Interpretation, place: int) -> bool:
    """Whether a comma or a colon stands before the slot at a position."""
    start = question.slot(place).start
    return start in question.sentence.after_comma or start == question.sentence.colon > 0


def _is_phrase(question: Interpretation, start: int, end: int, language: LanguageCode | None, index: Index) -> bool:
    """Whether these words stand side by side in the text of a task, and may not be the name of a body."""
    if language is None:
        return False
    words = question.sentence.words[question.slot(start).start : question.slot(end).end]
    content = [word for word in words if word not in EMPTY] if language != "vi" else [*words]
    is_noun = " ".join(word.written for word in words) in VIETNAMESE_SUBJECTS
    is_enough = len(content) >= _FEWEST[language] or (language == "vi" and is_noun)
    if words[0] in EMPTY or not is_enough or (words[0] in EMPTY or words[-1] in EMPTY):
        return False
    if language != "vi" and any(len(word) < _SHORTEST for word in content):
        return False
    typed = " ".join(word.typed for word in words)
    general = [holds_no_topic([word], language) for word in content]
    # "State secrets" are a phrase, "schools and education" rather two matters.
    says_nothing = holds_no_topic(content, language) if language == "vi" or _joins(words) else all(general)
    if (says_nothing and not is_noun) or index.directory.nearest(typed, spare=False):
        return False
    return _stand_side_by_side(words, language, index)


def _joins(words: Sequence[Word]) -> bool:
    return not {"and", "et"}.isdisjoint(words)


def stands_side_by_side(words: Sequence[Word], question: str, index: Index) -> bool:
    """Whether words stand side by side in the text of some task, in the language of the question."""
    language = language_of(question)
    return language is not None and _stand_side_by_side(words, language, index)


def _stand_side_by_side(words: Sequence[Word], language: LanguageCode, index: Index) -> bool:
    sought = _in_order(" ".join(word.typed for word in words), language)
    return any(
        _holds(_in_order(task.get(language, ""), language), sought)
        for text in topic_texts(topic_text(words), index)
        for task in tasks_with(index, text)
    )


def _in_order(text: str, language: LanguageCode) -> list[str]:
    """The words of a text as phrases are compared: without articles, in the singular; Vietnamese ones as they are."""
    every = words_of(text)
    return every if language == "vi" else [in_singular(word) for word in every if word not in EMPTY]


def _holds(words: Sequence[str], sought: Sequence[str]) -> bool:
    """Whether words stand side by side among others."""
    length = len(sought)
    return any([*words[at : at + length]] == [*sought] for at in range(len(words) - length + 1))
