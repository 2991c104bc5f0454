"""Tasks that come back, named by how often: "quarterly reports on cadres", "tâches trimestrielles".

Where one recorded task comes back so often it is the one that is meant; where none or several do, or a body or a day is
named, how often is no part of an answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kltrack.index import Index
from kltrack.question.slots.sentence import Sentence
from kltrack.question.slots.slot import Slot
from kltrack.text import fold

_SENSE = "refuse:recurring"
# How often a word says that a task comes back; words without diacritics, any of them in a phrase or a task says it.
_WEEKLY = "weekly week hebdomadaire hebdomadaires semaine semaines tuan"
_MONTHLY = "monthly month mensuel mensuelle mensuels mensuelles mois thang"
_QUARTERLY = "quarterly quarter trimestriel trimestrielle trimestriels trimestrielles trimestre trimestres quy"
_YEARLY = "yearly annual annually year annuel annuelle annuels annuelles annee ans nam"
_OFTEN = tuple(frozenset(words.split()) for words in (_WEEKLY, _MONTHLY, _QUARTERLY, _YEARLY))
_RECURRING = """
    recurring recurrent repeating periodic periodical recurrents recurrente recurrentes periodique periodiques
"""
_AT_ALL = frozenset(_RECURRING.split())
_REPORTS = frozenset({"report", "reports", "rapport", "rapports"})
_TOLD = ("report:", "count")  # what is asked beside it: "quarterly digest"


def with_recurring(slots: Sequence[Slot], sentence: Sentence, register: Index) -> list[Slot]:
    """The slots of a question; the words for how often a task comes back become the one task that does so."""
    said = [slot for slot in slots if _SENSE in slot.senses]
    if len(said) != 1 or any(map(_asks_more, slots)):
        return [*slots]
    (slot,) = said
    words = frozenset(sentence.words[slot.start : slot.end])
    tasks = [(task, texts) for task, texts in register.recurring().items() if _comes_back_so(texts, words)]
    if len(tasks) != 1:
        return [*slots]
    identity, texts = tasks[0]
    start, end = _with_report(slot, sentence) if "report" in _words(texts) else (slot.start, slot.end)
    named = Slot(start, end, identity=identity)
    return [named if each is slot else each for each in slots if each is slot or not start <= each.start < end]


def _asks_more(slot: Slot) -> bool:
    """Whether a slot is a name, a day or a number, or asks for more than what comes back."""
    named = slot.bodies or slot.when or slot.length or slot.identity or slot.conclusion
    return bool(named) or any(sense.startswith(_TOLD) for sense in slot.senses)


def _comes_back_so(texts: Mapping[str, str], said: frozenset[str]) -> bool:
    """Whether a task that recurs does so as often as words say, by its own text; or they say no more than that."""
    return bool(said & _AT_ALL) or any(said & often and _words(texts) & often for often in _OFTEN)


def _words(texts: Mapping[str, str]) -> set[str]:
    return {word for text in texts.values() for word in fold(text).split()}


def _with_report(slot: Slot, sentence: Sentence) -> tuple[int, int]:
    """The range of a slot with the "report" right before or behind it."""
    words = sentence.words
    start = slot.start - 1 if slot.start and words[slot.start - 1] in _REPORTS else slot.start
    return start, slot.end + 1 if words[slot.end : slot.end + 1] and words[slot.end] in _REPORTS else slot.end
