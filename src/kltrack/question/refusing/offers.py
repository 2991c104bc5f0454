"""Names beside words that a question does not understand: where the rest of it would ask something else."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.dates.words import Word
from kltrack.index import Index
from kltrack.question.rules.issuers import ISSUERS
from kltrack.question.slots.known_names import names_of
from kltrack.question.slots.sentence import OF, Sentence
from kltrack.question.slots.slot import Slot
from kltrack.text import ARTICLES

_LONGEST_ISSUER = 4  # words


def is_named_in_part(sentence: Sentence, unread: Sequence[Slot], index: Index) -> bool:
    """Whether a name follows an unread word, with "of" or nothing between: "the chairman of Da Nang" is not Da Nang."""
    words = sentence.words
    for slot in unread:
        start = slot.end
        while start < len(words) and start not in sentence.after_comma and (words[start] in OF | ARTICLES):
            start += 1
        if not slot.is_understood and start not in sentence.after_comma and _begins_body(words[start:], index):
            return True
    return False


def follows_issuer(sentence: Sentence, place: int, index: Index) -> bool:
    """Whether what a question does not understand stands after who issues documents: "what did the Politburo …".

    Then it may be what the Politburo did, and not what it must do.
    """
    names, words = names_of(index), sentence.words
    for start in range(max(place - _LONGEST_ISSUER, 0), place):
        for end, _, key in names.keys_at(words, start):
            bodies = names.bodies(key, words[start:end], all_in_capitals=False)
            if end == place and bodies and ISSUERS.issuperset(bodies):
                return True
    return False


def _begins_body(words: Sequence[Word], index: Index) -> bool:
    """Whether some of the words, from the first, name a body."""
    names = names_of(index)
    return any(names.bodies(key, words[:end], all_in_capitals=False) for end, _, key in names.keys_at(words, 0))
