"""The tasks nearest to a topic that no task has as a whole: most of its words, by id, so that who asked gets on."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from kltrack.dates.words import Word
from kltrack.index import Index
from kltrack.messages import answer_language, message
from kltrack.question.meaning.pieces_of_topics import Piece, languages_of, pieces_of, tasks_with_piece
from kltrack.question.rules.interpretation import Interpretation, Part
from kltrack.question.vocabulary.no_topics import holds_no_topic
from kltrack.text import harmless, in_language
from kltrack.text import words as words_of

_MOST = 3  # tasks shown
_FEWEST = 2  # pieces that a task must have
_PART: Mapping[str, int] = {"en": 2, "fr": 2, "vi": 3}  # a task must have one in so many of all pieces
_RARE = 3  # tasks: to so few a single piece may lead
_LONG = 6  # letters of such a piece
_LONGEST = 90  # letters of a task

Found = Mapping[Piece, Mapping[str, Mapping[str, str]]]  # piece → the tasks that have it, by id


def nearest_tasks(
    runs: Sequence[Sequence[Word]], unknown: Sequence[Word], question: str, index: Index, until: date
) -> tuple[str, ...]:
    """The lines that name the tasks with most of the words in `runs`, at least one of them `unknown`; else none."""
    for language in languages_of(runs, question):
        pieces = pieces_of(runs, language)
        found = {piece: tasks for piece in pieces if (tasks := tasks_with_piece(piece, index, until))}
        new = {piece for piece in found if any(word.typed in piece.text.split() for word in unknown)}
        if nearest := _nearest(found, new, -(-len(pieces) // _PART[language])):
            tasks = {identity: task for each in found.values() for identity, task in each.items()}
            return _lines({identity: tasks[identity] for identity in nearest[:_MOST]})
    return ()


def _nearest(found: Found, new: Collection[Piece], fewest: int) -> list[str]:
    """The tasks that have most pieces of those found, one of them `new`, and not fewer than so many."""
    held: dict[str, set[Piece]] = {}
    for piece, tasks in found.items():
        for identity in tasks:
            held.setdefault(identity, set()).add(piece)
    held = {identity: has for identity, has in held.items() if not has.isdisjoint(new)}
    most = max(map(len, held.values()), default=0)
    best = {identity: has for identity, has in held.items() if len(has) == most >= fewest}
    if most < _FEWEST:
        best = {identity: has for identity, has in best.items() if all(_is_rare(each, found) for each in has)}
    return sorted(best, key=lambda identity: -sum(1 / len(found[piece]) for piece in best[identity]))


def nearest_to_topic(topic: Part, question: Interpretation, index: Index) -> tuple[str, ...]:
    """The lines that name the tasks nearest to a topic; none where there are none."""
    sentence = question.sentence
    ends = [*(at for at in range(topic.start, topic.end) if at in sentence.after_comma), topic.end]
    starts = [topic.start, *ends[:-1]]
    runs = [sentence.words[start:end] for start, end in zip(starts, ends, strict=True) if start < end]
    return nearest_tasks(runs, [word for run in runs for word in run], sentence.text, index, question.today)


def _is_rare(piece: Piece, found: Found) -> bool:
    """Whether a piece alone leads to few tasks, and is no word for who acts or of what sort something is."""
    words = words_of(piece.text)
    is_general = holds_no_topic(words, piece.language) and _INSTITUTIONS.isdisjoint(words)
    return len(found[piece]) <= _RARE and len(piece.text) >= _LONG and not is_general


_INSTITUTIONS = frozenset({"police", "school", "schools", "hospital", "hospitals", "university", "troops"})
_INSTITUTIONS |= {"ecole", "ecoles", "hopital", "hopitaux", "universite", "policiers"}


def _lines(tasks: Mapping[str, Mapping[str, str]]) -> tuple[str, ...]:
    if not tasks:
        return ()
    shown = [
        f"  kltrack show {identity}  {_clip(harmless(in_language(task, answer_language())))}"
        for identity, task in tasks.items()
    ]
    return (message("Nearest tasks by their words:"), *shown)


def _clip(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    return text[:_LONGEST].rpartition(" ")[0] + " …"
