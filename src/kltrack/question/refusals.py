"""What is said of words that were not understood: which they are, and the nearest readings as commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher, get_close_matches

from kltrack.bodies.directory import Directory
from kltrack.index import Index
from kltrack.question.meaning import QuestionProblem
from kltrack.question.sentence import Sentence
from kltrack.question.slots import Slot
from kltrack.question.vocabulary import first_words, senses_at
from kltrack.text import fold, harmless

MOST_READINGS = 3
_LONGEST_REGION = 12
_SHOWN = 80
_ALIKE = 0.8
_AS_NEAR = 0.05

Attempt = Callable[[str], str | None]


def not_understood(said: Sentence, unread: Sequence[Slot], index: Index, attempt: Attempt) -> QuestionProblem:
    """The refusal of a question with unread slots. `attempt` reads another text: its command line, or None.

    Where words are foreign, the known ones beside them ("for", "before") were only left hanging, and are not named.
    """
    foreign = [slot for slot in unread if not slot.known] or unread
    words = list(dict.fromkeys(_shown(said, slot) for slot in foreign))
    named = f"I did not understand: {', '.join(words[:12])}{' …' if len(words) > 12 else ''}."
    if any(slot.senses & {"not", "never", "except"} for slot in foreign):
        return QuestionProblem(f"{named} What can be left out is a body, a field or a conclusion: except NAME.")
    readings = _readings(_mended(said, foreign, index), attempt)
    if readings:
        return QuestionProblem(f"{named} Nearest reading: {' or '.join(readings)}")
    if _may_turn(said, unread):
        return QuestionProblem(named)
    without = attempt(_without(said, unread)) if foreign != list(unread) or not foreign[0].known else None
    return QuestionProblem(f"{named} Without it: {without}" if without else named)


# Words that turn a question round, in any of the languages; without them it would ask for something else.
_TURNING = """
    but no nobody noone none nothing nowhere only just solely neither nor unless never without instead rather than
    ignoring ignore skip skipping exclude excludes sans ni sauf seulement seul seuls seule seules uniquement jamais
    aucun aucune personne rien plutot moins khong chua chang dung tru ngoai chi rieng mien
"""


def _may_turn(said: Sentence, unread: Sequence[Slot]) -> bool:
    """Whether the question without its unread words would be another one: a negation goes, or one end of a range."""
    gone = {place for slot in unread for place in range(slot.start, slot.end)}
    beside = {place + step for place in gone for step in (-1, 0, 1) if 0 <= place + step < len(said.words)}
    ranged = any(senses_at(said.words, place)[0] & {"between", "range"} for place in beside)
    return ranged or any(said.words[place] in _TURNING.split() for place in gone)


def _shown(said: Sentence, slot: Slot) -> str:
    text = said.said(slot.start, slot.end)
    return f'"{harmless(text[:_SHOWN])}{"…" if len(text) > _SHOWN else ""}"'


def _readings(ways: Iterable[Iterable[str]], attempt: Attempt) -> list[str]:
    """The command lines of the first way to mend the question that gives any."""
    for texts in ways:
        found = dict.fromkeys(line for text in texts if (line := attempt(text)))
        if found:
            return list(found)[:MOST_READINGS]
    return []


def _without(said: Sentence, unread: Sequence[Slot]) -> str:
    gone = {place for slot in unread for place in range(slot.start, slot.end)}
    return said.written(place for place in range(len(said.words)) if place not in gone)


def _mended(said: Sentence, unread: Sequence[Slot], index: Index) -> Iterator[list[str]]:
    """The question with its unread words replaced by the names, or the words, that are spelt most like them."""
    if unread[0].known:
        return
    start, end = unread[0].start, max(slot.end for slot in unread)
    if end - start > _LONGEST_REGION:
        return
    for first, last in _regions(start, end, len(said.words)):
        near = _spelt_like(said.said(first, last), index.directory)
        yield [_replaced(said, first, last, index.directory.name(body)) for body in near]
    if end - start == 1:
        near = get_close_matches(said.words[start][:_SHOWN], first_words(), n=MOST_READINGS, cutoff=_ALIKE)
        yield [_replaced(said, start, end, word) for word in near]


def _spelt_like(text: str, directory: Directory) -> list[str]:
    """The bodies whose names are spelt very much like a text: a slip of the pen, not a resemblance."""
    folded = fold(text)[:_SHOWN]
    close = get_close_matches(folded, [*directory.whole_names, *directory.bare_names], n=MOST_READINGS, cutoff=_ALIKE)
    likeness = {name: SequenceMatcher(None, name, folded).ratio() for name in close}
    nearest = [name for name in close if likeness[name] > likeness[close[0]] - _AS_NEAR]
    return [body for name in nearest for body in directory.whole_names.get(name) or directory.bare_names[name]]


def _regions(start: int, end: int, length: int) -> Iterator[tuple[int, int]]:
    """The unread words with the words around them that may belong to the same name, the longest first."""
    for before, after in ((0, 3), (0, 2), (3, 0), (2, 0), (1, 0), (0, 0)):
        if start - before >= 0 and end + after <= length:
            yield start - before, end + after


def _replaced(said: Sentence, start: int, end: int, name: str) -> str:
    comma = "," if start in said.commas else ""
    return f"{said.written(range(start))} {comma}{name} {said.written(range(end, len(said.words)))}"
