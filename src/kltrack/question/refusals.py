"""What is said of words that were not understood: which they are, and the nearest readings as commands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from difflib import get_close_matches

from kltrack.directory import Directory
from kltrack.index import Index
from kltrack.question.meaning import QuestionProblem
from kltrack.question.slots import Sentence, Slot
from kltrack.question.vocabulary import first_words
from kltrack.text import fold, harmless

MOST_READINGS = 3
_LONGEST_REGION = 12
_SHOWN = 80
_ALIKE = 0.8

Attempt = Callable[[str], str | None]


def not_understood(said: Sentence, unread: Sequence[Slot], index: Index, attempt: Attempt) -> QuestionProblem:
    """The refusal of a question with unread slots. `attempt` reads another text: its command line, or None.

    Where words are foreign, the known ones beside them ("for", "before") were only left hanging, and are not named.
    """
    foreign = [slot for slot in unread if not slot.known] or unread
    words = list(dict.fromkeys(_shown(said, slot) for slot in foreign))
    named = f"I did not understand: {', '.join(words[:12])}{' …' if len(words) > 12 else ''}."
    if any(slot.senses & {"not", "except"} for slot in foreign):
        return QuestionProblem(f"{named} What can be left out is a body, a field or a conclusion: except NAME.")
    readings = _readings(_texts(said, foreign, index), attempt)
    if readings:
        return QuestionProblem(f"{named} Nearest reading: {' or '.join(readings)}")
    without = attempt(_without(said, unread)) if foreign != list(unread) or not foreign[0].known else None
    return QuestionProblem(f"{named} Without it: {without}" if without else named)


def _shown(said: Sentence, slot: Slot) -> str:
    text = said.said(slot.start, slot.end)
    return f'"{harmless(text[:_SHOWN])}{"…" if len(text) > _SHOWN else ""}"'


def _readings(texts: Iterator[str], attempt: Attempt) -> list[str]:
    found: dict[str, None] = {}
    for text in texts:
        if line := attempt(text):
            found[line] = None
        if len(found) == MOST_READINGS:
            break
    return list(found)


def _without(said: Sentence, unread: Sequence[Slot]) -> str:
    gone = {place for slot in unread for place in range(slot.start, slot.end)}
    return " ".join(word.typed for place, word in enumerate(said.words) if place not in gone)


def _texts(said: Sentence, unread: Sequence[Slot], index: Index) -> Iterator[str]:
    """The question with its unread words replaced by the names and words that are spelt most like them."""
    if unread[0].known:
        return
    start, end = unread[0].start, max(slot.end for slot in unread)
    if end - start > _LONGEST_REGION:
        return
    for first, last in _regions(start, end, len(said.words)):
        for body in _spelt_like(said.said(first, last), index.directory):
            yield _replaced(said, first, last, index.directory.name(body))
    if end - start == 1:
        for word in get_close_matches(said.words[start][:40], first_words(), n=3, cutoff=0.8):
            yield _replaced(said, start, end, word)


def _spelt_like(text: str, directory: Directory) -> list[str]:
    """The bodies whose names are spelt very much like a text: a slip of the pen, not a resemblance."""
    close = get_close_matches(fold(text)[:_SHOWN], [*directory.whole_names, *directory.bare_names], n=3, cutoff=_ALIKE)
    return [body for name in close for body in directory.whole_names.get(name) or directory.bare_names[name]]


def _regions(start: int, end: int, length: int) -> Iterator[tuple[int, int]]:
    """The unread words with the words around them that may belong to the same name, the longest first."""
    for before, after in ((0, 3), (0, 2), (3, 0), (2, 0), (1, 0), (0, 0)):
        if start - before >= 0 and end + after <= length:
            yield start - before, end + after


def _replaced(said: Sentence, start: int, end: int, name: str) -> str:
    words = [word.typed for word in said.words]
    return " ".join([*words[:start], name, *words[end:]])
