"""Names beside words that a question does not understand: where the rest of it would ask something else."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.dates.words import Word
from kltrack.index import Index
from kltrack.question.rules.issuers import ISSUERS
from kltrack.question.slots.known_names import names_of
from kltrack.question.slots.sentence import OF, Sentence
from kltrack.question.slots.slot import Slot
from kltrack.question.vocabulary.senses import senses_at
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


# Departments of a body, "Sở Nội vụ", are bodies of their own.
_SUBORDINATE = frozenset(("sở", "phòng", "cục", "vụ", "department", "division", "bureau", "direction", "département"))


def is_of_a_department(sentence: Sentence, unread: Sequence[Slot]) -> bool:
    """Whether an unread word names a department, so that no body's name may be offered for it."""
    return any(sentence.words[slot.start].written in _SUBORDINATE for slot in unread if not slot.is_understood)


def begins_a_name(sentence: Sentence, unread: Sequence[Slot]) -> bool:
    """Whether unread words begin with the type of a body or follow it: "Bộ Kiểm tra", "Sở Nội vụ".

    The rest of the question would be asked of nobody.
    """
    starts = [slot.start for slot in unread]
    near = {place for start in starts for place in (start, start - 1) if place >= 0}
    words = sentence.words
    types = [place for place in near if words[place].written in (*_SUBORDINATE, "bộ")]
    return any(words[place - 1].written != "cán" or not place for place in types)  # "cán bộ", cadres


def counts_unread(sentence: Sentence, unread: Sequence[Slot]) -> bool:
    """Whether what is counted was not understood: "how many people" is no number of tasks."""
    beginnings = {(place, slot.start) for slot in unread for place in range(max(slot.start - 3, 0), slot.start)}
    counted = (senses_at(sentence.words, place) for place, _ in beginnings)
    return any("count" in senses and end in {start for _, start in beginnings} for senses, end in counted)
