"""Vietnamese topics whose words all stand in one task, in groups of syllables that stand apart there.

"Lấy ý kiến nhân dân vào dự thảo văn kiện" is what "Lấy tốt ý kiến của … nhân dân vào dự thảo văn kiện" is about. Each
group has two syllables or more, side by side in the task; small words between two groups only join them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from kltrack.dates import split_words
from kltrack.dates.words import Word
from kltrack.index import Index
from kltrack.query.texts import assignments_with
from kltrack.question.meaning.phrased import is_named_by
from kltrack.question.meaning.same_meaning import texts_in_other_words
from kltrack.question.rules.interpretation import Interpretation, Part
from kltrack.question.slots.language import language_of
from kltrack.question.slots.slot import Slot
from kltrack.question.vocabulary.no_topics import holds_no_topic
from kltrack.question.vocabulary.senses import agree, phrases
from kltrack.text import words as words_of
from kltrack.tuples import NamedTuple

_SHORTEST = 2  # syllables of a group
_FEWEST = 4  # syllables of all groups together
_MOST = 24
_WIDEST = 3  # slots beside the unknown words that may belong to them
_JOINTS = frozenset(
    ("và", "của", "cho", "với", "cùng", "vào", "về", "ở", "trong", "tại", "thuộc", "đối", "các", "những")
)
# Words of asking that are also some of what tasks demand: "sắp xếp", "đề án", "cơ sở dữ liệu".
_TOPICAL = frozenset({"topical", "sorting", "only", "with:register"})
_NOT = frozenset({"khong", "chua", "chang", "dung", "ko"})  # without diacritics
_AND = " và "


def grouped_topic(question: Interpretation, unread: Sequence[Slot], index: Index) -> Part | None:
    """The topic that all words without a meaning make, if one task has all of them, with what stands beside them."""
    unknown = [slot for slot in unread if not slot.is_understood]
    if not unknown or language_of(question.sentence.text) != "vi":
        return None
    for first, last in _ranges(question, unread):
        if question.slot(first - 1).fields or question.slot(last + 1).fields:
            continue  # "trường học, cơ sở giáo dục": the field belongs to the topic
        if (
            is_named_by(question, first, last)
            and not _is_denied(question, first)
            and (text := _text(question, first, last, index))
        ):
            return Part("topic", text, question.slot(first).start, question.slot(last).end)
    return None


def _is_denied(question: Interpretation, place: int) -> bool:
    """Whether "không" or the like stands right before a position: "ai phải không tích hợp dữ liệu"."""
    before = question.slot(place - 1)
    return before.start >= 0 and not _NOT.isdisjoint(question.sentence.words[before.start : before.end])


def _ranges(question: Interpretation, unread: Sequence[Slot]) -> Iterator[tuple[int, int]]:
    """The first and last positions that hold all unread words, with what may belong to them, the widest first."""
    first, last = question.slots.index(unread[0]), question.slots.index(unread[-1])
    if not all(_may_stand(question, at) for at in range(first, last + 1)):
        return
    starts = [first]
    while len(starts) <= _WIDEST and _may_begin(question, starts[-1] - 1):
        starts.append(starts[-1] - 1)
    ends = [last]
    while len(ends) <= _WIDEST and _may_end(question, ends[-1] + 1):
        ends.append(ends[-1] + 1)
    yield from ((start, end) for start in reversed(starts) for end in reversed(ends))


def _may_begin(question: Interpretation, place: int) -> bool:
    """Whether a slot before unknown words may belong to them: a field of work, or a word of what tasks demand."""
    slot = question.slot(place)
    return slot.start >= 0 and (bool(slot.fields) or bool(slot.senses & _TOPICAL))


def _may_end(question: Interpretation, place: int) -> bool:
    """Whether a slot behind unknown words may belong to them: the same, places written small, and "ở" before them."""
    slot = question.slot(place)
    joins = slot.start >= 0 and _is_joint(question.sentence.words[slot.start]) and slot.end == slot.start + 1
    is_place = bool(slot.bodies) and _is_small(question, slot)
    return _may_begin(question, place) or (slot.start >= 0 and (is_place or joins))


def _may_stand(question: Interpretation, place: int) -> bool:
    """Whether a slot may stand among unknown words: no day, document, id or quotation, no body with a capital."""
    slot = question.slot(place)
    dated = slot.when or slot.length or slot.problem or slot.identity or slot.conclusion
    named = bool(slot.bodies) and not _is_small(question, slot)
    return not (named or dated or slot.start in question.sentence.quotations)


def _is_small(question: Interpretation, slot: Slot) -> bool:
    return all(word.typed.islower() for word in question.sentence.words[slot.start : slot.end])


def _text(question: Interpretation, first: int, last: int, index: Index) -> str:
    """The text to search for, the groups of the words of some slots; empty where no task has all."""
    runs: list[list[_Piece]] = [[]]
    for slot in question.slots[first : last + 1]:
        may_ask = bool(slot.senses) and not (slot.fields or slot.senses & _TOPICAL)
        for place in range(slot.start, slot.end):
            word = question.sentence.words[place]
            if place in question.sentence.after_comma:
                runs.append([])
            runs[-1].append(_Piece(word, asks=may_ask and phrases("vi").knows(word), names=bool(slot.bodies)))
    if text := _grouped_text(runs, index, question.today):
        return text
    typed = " ".join(piece.word.typed for run in runs for piece in run)
    is_enough = len(typed.split()) >= _FEWEST and not any(piece.asks for run in runs for piece in run)
    is_found = is_enough and texts_in_other_words(typed, question.sentence.text, index, question.today)
    return typed if is_found else ""


class _Piece(NamedTuple):
    """A word of a topic: whether it asks for something where it stands alone, and whether it belongs to a name."""

    word: Word
    asks: bool
    names: bool


def _grouped_text(runs: Sequence[Sequence[_Piece]], index: Index, until: date) -> str:
    """The text to search for, in which "và" joins the groups of some runs of words; empty where no task has all."""
    every = [piece.word for run in runs for piece in run]
    typed = " ".join(word.typed for word in every)
    if not _FEWEST <= len(every) <= _MOST or index.directory.nearest(typed, spare=False):
        return ""
    with_marks = not typed.isascii()
    found: dict[str, list[_Group]] = {}
    for task in assignments_with(index, " ".join(word.typed for word in every[:_SHORTEST]), until).values():
        if groups := _groups_of(runs, task.get("vi", "")):
            found[_AND.join(" ".join(group.typed if with_marks else group.own) for group in groups)] = groups
    best = min(found, key=lambda text: len(found[text]), default="")
    is_sure = with_marks or len(found) == 1
    return best if best and is_sure and any(map(_is_matter, found[best])) else ""


class _Group(NamedTuple):
    """Words that stand side by side in a task, as they were typed and as the task has them."""

    typed: Sequence[str]
    own: Sequence[str]


def _is_matter(group: _Group) -> bool:
    """Whether a group has two syllables that are no part of a name, nor a word for what sort of thing something is."""
    return any(not holds_no_topic(pair, "vi") for pair in pairwise(words_of(" ".join(group.own))))


def _groups_of(runs: Sequence[Sequence[_Piece]], task: str) -> list[_Group]:
    """The groups of a task into which all runs can be cut; none where some word does not stand in one."""
    text = [word for word in split_words(task) if isinstance(word, Word)]
    groups: list[_Group] = []
    for run in runs:
        found = _cut(run, text)
        if found is None:
            return []
        groups += found
    return groups if sum(len(group.typed) for group in groups) >= _FEWEST else []


def _cut(pieces: Sequence[_Piece], text: Sequence[Word]) -> list[_Group] | None:
    """The groups into which words can be cut, each side by side in the text, the longest first; None for no way."""
    if not pieces:
        return []
    for length in range(len(pieces), _SHORTEST - 1, -1):
        place = _place(pieces[:length], text)
        if place >= 0 and (rest := _cut(pieces[length:], text)) is not None:
            typed = [piece.word.typed for piece in pieces[:length]]
            return [_Group(typed, [word.written for word in text[place : place + length]]), *rest]
    return _cut(pieces[1:], text) if _is_joint(pieces[0].word) else None


def _place(pieces: Sequence[_Piece], text: Sequence[Word]) -> int:
    """Where words stand side by side in a text, none of its ends one that asks, and more than a name; else -1."""
    if pieces[0].asks or pieces[-1].asks or all(piece.names for piece in pieces):
        return -1
    for place in range(len(text) - len(pieces) + 1):
        beside = zip(pieces, text[place : place + len(pieces)], strict=True)
        if all(piece.word == word and agree(piece.word.written, word.written) for piece, word in beside):
            return place
    return -1


def _is_joint(word: Word) -> bool:
    return any(agree(word.written, joint) for joint in _JOINTS if Word.of(joint) == word)
