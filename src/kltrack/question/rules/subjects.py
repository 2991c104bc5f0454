"""What a document itself tells: its subject, its title, who issued or signed it: "what is conclusion 206 about"."""

from __future__ import annotations

from collections.abc import Collection

from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule
from kltrack.question.slots.slot import Slot
from kltrack.question.vocabulary.naming import asks_its_day, asks_its_issuer, asks_its_signatory, asks_its_subject


def _subject(question: Interpretation, place: int) -> Reading | None:
    """`what are 202 and 201 about`, `which body issued 202`: the documents, each with its title."""
    named = _documents(question)
    if place or not named:
        return None
    single = asks_its_subject() | asks_its_issuer() | asks_its_signatory()
    if not (_asks(question, named, single) or asked_of_document(question)):
        return None
    between = [slot for slot in question.slots if named[0].start < slot.start < named[-1].start and slot not in named]
    if not all(slot.senses & {"and", "to:conclusion", "filler"} for slot in between):
        return None
    report = Part("report", "conclusions", 0, len(question.sentence.words))
    return [report, *map(_document, named)], len(question.slots)


def asks_issuer(question: Interpretation) -> bool:
    """Whether who issued a document is asked, and nothing that its page does not tell."""
    named = _documents(question)
    alone = bool(named) and _asks(question, named, asks_its_issuer())
    return alone or "issuer" in asked_of_document(question)


def asks_signatory(question: Interpretation) -> bool:
    """Whether who signed a document is asked, and nothing that its page does not tell."""
    named = _documents(question)
    alone = bool(named) and _asks(question, named, asks_its_signatory())
    return alone or "signatory" in asked_of_document(question)


def asked_of_document(question: Interpretation) -> frozenset[str]:
    """What several clauses ask of a document, "when was 208 issued and what is it about"; none for anything else.

    Each clause asks for its day of issue, its subject, its issuer or its signatory.
    """
    if not (named := _documents(question)):
        return frozenset()
    for slot in question.slots:
        clauses = _clauses(question, slot.start, named)
        asked = [_asked_by(clause) for clause in clauses]
        if all(asked) and (len(clauses) > 1 or (len(named) > 1 and asked == ["day"])):
            return frozenset(asked)
        if not slot.senses & _FRAMING:
            return frozenset()
    return frozenset()


def _clauses(question: Interpretation, begin: int, named: list[Slot]) -> list[list[str]]:
    """The words from `begin` on, "*" for the documents, cut at commas and at words that join."""
    start, end = _start_with_its_noun(question, named[0]), named[-1].end
    clauses: list[list[str]] = [[]]
    for at, word in enumerate(question.sentence.words):
        if at < begin or start < at < end:
            continue
        if word in _JOINING or (at in question.sentence.after_comma and at > begin):
            clauses.append([])
        if word not in _JOINING:
            clauses[-1].append("*" if at == start else str(word))
    while clauses[-1] and clauses[-1][-1] in _CLOSING:
        clauses[-1].pop()
    return [clause for clause in clauses if clause]


def _asked_by(clause: list[str]) -> str:
    """What a clause asks of a document, which it names or means: "what is it about", "qui l'a signée"; else empty."""
    forms = [" ".join(clause)]
    if clause == ["*"]:
        return "named"
    if "*" not in clause:
        pronoun = next((at for at, word in enumerate(clause) if word in _PRONOUNS), None)
        if pronoun is not None:
            forms = [" ".join((*clause[:pronoun], "*", *clause[pronoun + 1 :]))]
        forms += ["* " + " ".join(clause), " ".join(clause) + " *"]
    sorts = (
        ("day", asks_its_day()),
        ("subject", asks_its_subject()),
        ("issuer", asks_its_issuer()),
        ("signatory", asks_its_signatory()),
    )
    return next((sort for sort, asked in sorts if not asked.isdisjoint(forms)), "")


_JOINING = frozenset({"and", "et", "va"})
_PRONOUNS = frozenset({"it", "no", "they", "them"})  # "no" is "nó"


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
