"""Whether a question asks for any task at all, "has Finance finished anything", and not how far all of them are."""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation


def asks_of_any(question: Interpretation) -> bool:
    """Whether a word says that one task would do: "anything", "any of its tasks", "quelque chose", "une tâche".

    The "any" of "have any ministries finished" is about who, and not about what.
    """
    words = question.sentence.words
    if not _ANYTHING.isdisjoint(words):
        return True
    return any(
        question.first_word(place) in _ANY and _leads_to_tasks(question, place + 1)
        for place in range(len(question.slots))
    )


def _leads_to_tasks(question: Interpretation, place: int) -> bool:
    """Whether a word for tasks is next, past small words and the name of whose they are: "any of Finance's tasks"."""
    while question.first_word(place) in _SMALL or question.slot(place).possessive:
        place += 1
    return bool(question.senses(place) & {"task", "thing"}) and not question.slot(place).name_kinds


# Words without diacritics.
_ANYTHING = frozenset({"anything", "something", "quelque", "quoi"})
_ANY = frozenset({"any", "some", "une", "certaines", "plusieurs", "one", "a"})
_SMALL = frozenset({"of", "its", "their", "the", "his", "her", "our", "de", "ses", "leurs", "des", "single"})
