"""Words of the tasks of a document that is named: "what did conclusion 128 suspend", "kết luận 179 phê bình ai".

Where one document is asked about, words without a meaning are what its tasks say if some of them have all these words,
in the language of the question: in any form, in Vietnamese side by side.
"""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.index import Index
from kltrack.numbers import find
from kltrack.query.texts import assignments_with
from kltrack.question.meaning.lone import is_slip
from kltrack.question.meaning.pieces_of_topics import languages_of
from kltrack.question.rules.interpretation import Interpretation, Part
from kltrack.question.slots.slot import Slot
from kltrack.question.slots.topics import topic_text
from kltrack.question.vocabulary.no_topics import holds_no_topic
from kltrack.terms import LanguageCode
from kltrack.text import words as words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kltrack.dates.words import Word

_SHORTEST = 4  # letters of a word
_FEWEST_SYLLABLES = 2
_BESIDE = frozenset({"not", "never", "except", "and", "or", "only", "most", "versus"})  # they deny, join or compare


def said_in_document(question: Interpretation, unread: Sequence[Slot], index: Index) -> Part | None:
    """The topic that all unread words make, side by side, if some task of the one document that is named has them."""
    named = [slot.conclusion for slot in question.slots if slot.conclusion]
    known = find(named[0], index.known_conclusions()) if len(named) == 1 else []
    if len(known) != 1 or any(slot.is_understood for slot in unread):
        return None
    first, last = question.slots.index(unread[0]), question.slots.index(unread[-1])
    if last - first + 1 != len(unread) or (question.senses(first - 1) | question.senses(last + 1)) & _BESIDE:
        return None
    words = question.sentence.words[unread[0].start : unread[-1].end]
    tasks = assignments_with(index, topic_text(words), question.today, known[0].identity).values()
    for language in languages_of([words], question.sentence.text):
        if _may_be_said(words, language) and any(_has(task.get(language, ""), words, language) for task in tasks):
            return Part("topic", topic_text(words), unread[0].start, unread[-1].end)
    return None


def _may_be_said(words: Sequence[Word], language: LanguageCode) -> bool:
    """Whether words may be what a task says: none is a part of a name, says of what sort it is, or may be a slip."""
    if any(word.typed[:1].isupper() for word in words) or holds_no_topic([*words], language):
        return False
    if language == "vi":
        return len(words) >= _FEWEST_SYLLABLES
    return all(len(word) >= _SHORTEST and word.isalpha() and not is_slip(word, language) for word in words)


def _has(task: str, words: Sequence[Word], language: LanguageCode) -> bool:
    if language == "vi":
        return f" {' '.join(words)} " in f" {' '.join(words_of(task))} "
    from kltrack.stems import stems_of

    wanted = [set(stems_of(word.typed, language).split()) for word in words]
    text = set(stems_of(task, language).split())
    return all(not stems.isdisjoint(text) for stems in wanted)
