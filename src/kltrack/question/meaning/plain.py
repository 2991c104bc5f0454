"""Topics of several words after "for", or before "who" and "when": "deadline for social housing".

In French anywhere: "qui pilote la réforme des salaires".
"""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.index import Index
from kltrack.question.meaning.plurals import topic_texts
from kltrack.question.rules.interpretation import Interpretation, Part
from kltrack.question.rules.whether_done import asks_how_far
from kltrack.question.slots.language import language_of
from kltrack.question.slots.slot import Slot
from kltrack.question.slots.topics import EMPTY, topic_text
from kltrack.question.vocabulary.no_topics import OF_NAMES_AND_NUMBERS

_FEWEST = 2  # words
_SHORTEST = 4  # letters
_ASKED = frozenset({"task", "thing", "state:due", "asker", "when", "about"})
_PERSONS = frozenset(
    {"head", "heads", "chair", "chairs", "secretary", "secretaries", "leader", "leaders", "officials"}
) | {
    *("chef", "chefs", "dirigeant", "dirigeants", "secretaire", "secretaires", "president", "presidents"),
    *("deputies", "governors", "vice-chairs", "adjoints", "responsables", "agents", "managers", "directors"),
}
_OF = frozenset({"of", "des"})  # "merger of provinces", "fusion des provinces"
_LEADS = frozenset({"for", "of", "on", "about"})


def plain_topic(question: Interpretation, unread: Sequence[Slot], index: Index) -> Part | None:
    """The topic that all words without a meaning make, side by side: after "deadline for", or before "who" and "when".

    All of its words stand in the text of one task, none has a capital, and none belongs to the name of a body.
    """
    unknown = [slot for slot in unread if not slot.is_understood or "topical" in slot.senses]
    if not unknown:
        return None
    first, last = question.slots.index(unknown[0]), _past_places(question, question.slots.index(unknown[-1]))
    led = question.first_word(first - 1) in _LEADS
    inside = question.slots[first : last + 1]
    others = [slot for slot in unread if slot not in inside and not (led and slot == question.slot(first - 1))]
    after = question.slot(last + 1)
    if (
        after.bodies
        and after.start not in question.sentence.after_comma
        and question.sentence.words[after.start].typed.islower()
    ):
        return None  # "two-level local government": one name
    if others or not all(_may_stand(slot, unknown, question) for slot in inside) or not _is_asked(question, first, led):
        return None
    words = question.sentence.words[inside[0].start : inside[-1].end]
    content = [word for word in words if word not in EMPTY]
    places = {
        word for slot in inside if _is_places(question, slot) for word in question.sentence.words[slot.start : slot.end]
    }
    other = [word for word in content if word not in places]
    topical = all(
        len(word) >= _SHORTEST and word.typed.islower() and word not in OF_NAMES_AND_NUMBERS for word in other
    )
    text = topic_text(words)
    topical = topical and not (places and not _PERSONS.isdisjoint(other))  # "heads of ministries" have to act
    is_topic = len(content) >= _FEWEST and topical and topic_texts(text, index)
    return Part("topic", text, inside[0].start, inside[-1].end) if is_topic else None


def _may_stand(slot: Slot, unknown: Sequence[Slot], question: Interpretation) -> bool:
    """Whether a slot may stand in a topic: a word without a meaning, a field, a small word."""
    words = question.sentence.words[slot.start : slot.end]
    of_places = _is_places(question, slot) and question.sentence.words[slot.start - 1] in _OF
    return slot in unknown or bool(slot.fields) or of_places or all(word in EMPTY for word in words)


def _past_places(question: Interpretation, last: int) -> int:
    """The last position of a topic; the "of provinces" of "merger of provinces" belongs to it."""
    following = question.slot(last + 2)
    is_of = question.first_word(last + 1) in _OF and question.slot(last + 1).end == following.start
    return last + 2 if is_of and _is_places(question, following) else last


def _is_places(question: Interpretation, slot: Slot) -> bool:
    """Whether a slot is a group of places, written small: "provinces", "communes", whose members are not known."""
    word = question.sentence.words[slot.start]
    return word.typed.islower() and (slot.is_group or word in ("communes", "wards"))


def _is_asked(question: Interpretation, first: int, led: bool) -> bool:
    """Whether tasks or deadlines are asked for before a topic; or it begins, and who or when is asked after it.

    In French it need not begin.
    """
    if led:
        return any(question.senses(at) & _ASKED for at in range(first - 1))
    language = language_of(question.sentence.text)
    whether = language == "en" and all(question.senses(at) & {"filler", "verb"} for at in range(first))
    may_begin = first == 0 or language == "fr" or (whether and asks_how_far(question))
    asked = any(slot.senses & _ASKED for slot in question.slots) or asks_how_far(question)
    return may_begin and asked
