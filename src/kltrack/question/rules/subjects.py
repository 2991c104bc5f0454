"""What a document itself tells: its subject, its title, who issued or signed it: "what is conclusion 206 about"."""

from __future__ import annotations

from collections.abc import Collection

from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule
from kltrack.question.slots.slot import Slot
from kltrack.question.vocabulary.naming import asks_its_issuer, asks_its_signatory, asks_its_subject


def _subject(question: Interpretation, place: int) -> Reading | None:
    """`what are 202 and 201 about`, `which body issued 202`: the documents, each with its title."""
    named = _documents(question)
    if place or not named or not _asks(question, named, asks_its_subject() | asks_its_issuer() | asks_its_signatory()):
        return None
    between = [slot for slot in question.slots if named[0].start < slot.start < named[-1].start and slot not in named]
    if not all(slot.senses & {"and", "to:conclusion", "filler"} for slot in between):
        return None
    report = Part("report", "conclusions", 0, len(question.sentence.words))
    return [report, *map(_document, named)], len(question.slots)


def asks_issuer(question: Interpretation) -> bool:
    """Whether nothing is asked but who issued a document."""
    named = _documents(question)
    return bool(named) and _asks(question, named, asks_its_issuer())


def asks_signatory(question: Interpretation) -> bool:
    """Whether nothing is asked but who signed a document."""
    named = _documents(question)
    return bool(named) and _asks(question, named, asks_its_signatory())


def _documents(question: Interpretation) -> list[Slot]:
    return [slot for slot in question.slots if slot.conclusion or "latest" in slot.senses]


def _document(slot: Slot) -> Part:
    if slot.conclusion:
        return Part("conclusion", slot.conclusion, slot.start, slot.end)
    return Part("latest", value=True, start=slot.start, end=slot.end)


def _asks(question: Interpretation, named: list[Slot], asked: Collection[str]) -> bool:
    """Whether the words around some documents are among those asked, after words that only frame the question."""
    words = question.sentence.words
    start, end = _start_with_its_noun(question, named[0]), len(words)
    while end > named[-1].end and words[end - 1] in _CLOSING:
        end -= 1
    for slot in question.slots:
        around = " ".join((*words[slot.start : start], "*", *words[named[-1].end : end]))
        if slot.start > start or around in asked:
            return slot.start <= start
        if not slot.senses & _FRAMING:
            return False
    return False


def _start_with_its_noun(question: Interpretation, slot: Slot) -> int:
    """The index of the first word of a document, with what only says that it is one: "the conclusion", "kết luận"."""
    words = question.sentence.words
    start = next((at for at in range(slot.start, slot.end) if words[at] in _LATEST), slot.start)
    while start and words[start - 1] in _NOUNS:
        start -= 1
    return start


# Words without diacritics.
_LATEST = frozenset({"latest", "last", "newest", "most", "derniere", "dernier"})
_NOUNS = frozenset(
    {"conclusion", "conclusions", "document", "documents", "the", "la", "le", "les", "l'", "ket", "luan"}
)
_CLOSING = frozenset({"please", "pls", "thanks", "vay", "a", "the", "nhi", "nhe"})
_FRAMING = frozenset({"filler", "opening", "wondering", "listing"})

RULES: tuple[Rule, ...] = (_subject,)
