"""Names that may be what tasks are about, and nobody who has to act: "the press of the Front", "two-level government".

The finances of the communes may be a task about them, or the communes' own tasks in the field of finance.
"""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule
from kltrack.question.slots.language import language_of
from kltrack.question.slots.sentence import OF
from kltrack.question.slots.topics import topic_text

TOPIC = "topic"  # the choice that a name is what tasks are about


def may_be_topic(question: Interpretation, place: int) -> bool:
    """Whether a name at a position may be the beginning of what tasks are about."""
    return _topic_end(question, place) > place


def _topic_end(question: Interpretation, place: int) -> int:
    """The position after such a name; the same position where it is none."""
    slot, words = question.slot(place), question.sentence.words
    led = place == 0 or bool(question.senses(place - 1) & {"to:topic"}) or question.first_word(place - 1) in _ARTICLES
    if not led or slot.possessive or slot.start in question.sentence.after_comma:
        return place
    if slot.bodies and words[slot.end - 1] == "cap" and words[slot.end - 2].isdigit():
        about = bool(question.senses(place - 1) & {"to:topic"})
        return place + 1 if about else place  # "về chính quyền địa phương 2 cấp"
    if slot.bodies and question.first_word(place - 1) in _SPEAKS and question.senses(place - 1) & {"to:topic"}:
        return place + 1  # "việc nói về Hà Nội"
    if slot.bodies and not slot.fields and _says_about(question, place):
        return place + 1
    if not slot.fields or _names_field(question, place - 1):
        return place
    body = place + 1 + (question.first_word(place + 1) in _OF_BODY and not question.slot(place + 1).name_kinds)
    owner = question.slot(body)
    is_vietnamese = language_of(question.sentence.text) == "vi"  # "press agencies" are bodies
    between = question.sentence.has_comma(slot.end - 1, owner.start)
    return body + 1 if owner.bodies and not between and (body > place + 1 or is_vietnamese) else place


def _names_field(question: Interpretation, place: int) -> bool:
    """Whether words say that a field follows, whose owner stands behind it: "en matière de personnel des provinces"."""
    slot = question.slot(place)
    return slot.start >= 0 and not _FIELD.isdisjoint(question.sentence.words[slot.start : slot.end])


_FIELD = frozenset({"matiere", "domaine", "field", "area", "vuc"})


def _says_about(question: Interpretation, place: int) -> bool:
    """Whether it is asked what a document says about a body: "what does 195 say about the Front"."""
    return bool(question.senses(place - 1) & {"to:topic"}) and any(slot.conclusion for slot in question.slots)


_SPEAKS = frozenset({"noi", "ban", "de", "nhac"})
_ARTICLES = frozenset({"the", "le", "la", "les", "l'"})
_OF_BODY = OF - {"of"}


def _topic(question: Interpretation, place: int) -> Reading | None:
    """Such a name, where it is read as what tasks are about."""
    if question.choices.get(place) != TOPIC:
        return None
    end = _topic_end(question, place)
    first, last = question.slot(place).start, question.slot(end - 1).end
    return [Part("topic", topic_text(question.sentence.words[first:last]), first, last)], end


RULES: tuple[Rule, ...] = (_topic,)
