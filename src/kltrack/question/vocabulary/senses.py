"""The words of questions, apart from the grammar: per language, which phrases carry which sense.

Phrases stand apart by bars with a space on either side, or by lines. One is written with its diacritics and is also
understood without any; where some are typed they must be among its own, so that "tôi" is not "tới", and a phrase that
has just these is meant rather than one that has more, so that "trong hạn" is not "trống hạn". `!` after a phrase
asks for its marks: without them it is another word. A word with an elision is two: `d' ici`. `combining` puts phrases
together of parts. A phrase may have several senses; the grammar takes the one that fits where it stands.

A question needs a handful of these many thousands, and its answer should not wait until all of them are put in order:
they stand so in `phrases/`, a file a language, which `python tests/generate_phrases.py` makes (`gathering`).

    op:before …     the limit that the date after it sets
    to:body …       the sort of name that comes next
    state:, status:, kind:, role:, all, named       what is asked for
    and, or, not, but, except, never                how things are joined, or left out
    between, range, from?                           the first date of two comes next, or the second
    soon:, next     a length of time comes next, or stood before
    dated, issued   a date comes next
    owed            where no date is named, what is due is overdue: "should have been done"
    near            the dates that are named are near today
    at-latest       a date stood before: by that day
    asks-day        beside a document: when it was issued
    since           the date that comes next lies in the past
    past, given     every date lies in the past; not where something was given to a body
    period          a date comes next, but no single day
    link            whatever comes next
    verb, modal     a body does something
    passive         a role where a body is named, else nothing: "be implemented"
    committee:after     the Party committee of the body before it too
    whole:after, whole:before       the whole organisation of the body beside it
    ranked, one     the most overdue ones, or only one of them
    vague           no state where a date comes next: "late December"
    about           what there is about a topic: "que devient la fusion des provinces"
    filler          without a meaning of its own
    bodies, bodies:of       which of all bodies, or of the group of that name, is asked
    which, whichever        before a group, or after it, the same
    left                    before a thing: what is still open
    longer:, shorter:, at-most:, at-least:      a length comes next that something is overdue by
    or-more:        such a length stood before, or it is longer
    by:side                 what a scorecard counts by
    as-of           the day comes next as of which is asked
    opening         at the beginning: show me, look for
    introducing     at the beginning: I am a student (`rules.askers`)
    share           what share of the tasks is in the state that is named
    whether-done    were they done: each row tells it
    having          behind bodies or documents: what they have says which of them
    to-do           what is open, where a body, no document, no day and no state is named: "what must Hanoi do"
    at-present      what is open, where a body and no state is named: now
    any-status      done or not: everything, where no state is named
    own-body        beside its name: our ministry
    former          beside its name: "Hà Giang cũ", "l'ancienne province de Hà Giang"
    wondering       the same, before any task: I do not know
    edging          at the beginning or the end, or before a comma: to report to my boss
    closing         at the end of a request to be shown something: please
    only            beside a role: adds nothing
    excluded        behind a name: it is left out
    listing         show them: everything, where nothing else is said
    both            before "A and B"
    of-id:NAME      this report of an assignment that is named by its id; without a name it adds nothing
    of-conclusion:NAME      this report of a document
    with:NAME       adds nothing where this report is asked for
    comparing       before several documents: a scorecard of each
    versus          between two states: the scorecard, which has both
    so-far          up to today, of what is due
    days-late       beside what is overdue: each row shows it
    especially      beside a body: by name, or it alone
    to-complete     what somebody has to do: "must complete"
    how-long        beside the next deadline: how many days are left until then
    of-all          last in the question: of all documents
    falls           the verb of a deadline
    in-person       by a person, which adds nothing to one
    any-day         dated or not, "including undated ones"
    latest          the latest document, or with "earliest" the first one
    latest-many     so many documents, the latest ones: "ba kết luận mới nhất"
    most-tasks:     beside bodies that are asked for: which has most in this state
    just            not long ago, where a date or a document says since when
    unrecorded:     what is recorded of nothing (`refused`)
    refuse:         a word that no command answers, or that leaves open what is meant (`refused`)

What is not in these tables, in the directory of bodies, among the fields or in the grammar of dates is not understood.
"""

from __future__ import annotations

import os
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from kltrack.dates.words import Word
from kltrack.terms import LANGUAGE_CODES, LanguageCode
from kltrack.tuples import NamedTuple

FOLDER = f"{os.path.dirname(__file__)}/phrases"  # noqa: PTH120  # pathlib would have to be imported for it


def senses_at(words: Sequence[Word], start: int) -> tuple[frozenset[str], int]:
    """The senses of the longest phrase that begins at `words[start]`, and the index after it; no senses: no phrase."""
    following = words[start:] if start >= 0 else ()
    senses, length = _at_beginning(tuple(following), tuple([word.written for word in following]))
    return senses, start + length


# Each rule looks at the same places of a question.
@lru_cache(maxsize=10_000)
def _at_beginning(words: tuple[Word, ...], written: tuple[str, ...]) -> tuple[frozenset[str], int]:
    """The senses of the longest phrase that some words begin with, and how many words it has."""
    found: list[Phrase] = []
    longest = 0
    for language in LANGUAGE_CODES if words else ():
        alike: list[Phrase] = []
        for phrase in phrases(language).that_may_stand_at(words, 0):
            end = phrase.end(words, 0)
            if end > longest:
                found, alike = [], []
            if end >= max(longest, 1):
                longest = end
                alike.append(phrase)
        found += _as_typed(alike, " ".join(written[:longest]))
    return frozenset[str]().union(*(phrase.senses for phrase in found)), longest


def _as_typed(phrases: list[Phrase], typed: str) -> list[Phrase]:
    """The phrases without those that were meant only if marks had been left out: "trong hạn" is not "trống hạn"."""
    if typed.isascii() or all(phrase.written != typed for phrase in phrases):
        return phrases
    bare = next(phrase.bare for phrase in phrases if phrase.written == typed)
    return [phrase for phrase in phrases if phrase.bare != bare or phrase.written == typed]


class Phrase(NamedTuple):
    """A phrase of the vocabulary: its parts, for each of which there may be several choices, and its senses."""

    bare: str  # without marks; a later part begins with "+", a comma stands between its choices
    senses: frozenset[str]
    written: str  # the same with marks
    needs_marks: bool  # without its marks it is another word
    parts: Sequence[Sequence[Choice]]

    @classmethod
    def of(cls, line: str) -> Phrase:
        """The phrase of a line of its file."""
        bare, listed, written = line.split("\t")
        senses = frozenset(listed.split())
        written = written or bare
        parts = [_choices(*part) for part in zip(bare.split(" +"), written.split(" +"), strict=True)]
        return cls(bare, senses - {"!"}, written, "!" in senses, parts)

    def end(self, words: Sequence[Word], start: int) -> int:
        """The last index after the phrase where it stands from `start` on; else `start`."""
        ends = {start}
        for choices in self.parts:
            ends = {after for end in ends for choice in choices if (after := self._end(choice, words, end)) is not None}
        return max(ends, default=start)

    def _end(self, choice: Choice, words: Sequence[Word], start: int) -> int | None:
        """The index after the words of one choice where they stand from `start` on."""
        end = start + len(choice.bare)
        if [*words[start:end]] != choice.bare:
            return None
        pairs = zip(words[start:end], choice.written, strict=True)
        return end if all(agree(word.written, each, self.needs_marks) for word, each in pairs) else None


class Choice(NamedTuple):
    """The words of one choice of a part: without marks and with them."""

    bare: list[str]
    written: list[str]


def _choices(bare: str, written: str) -> list[Choice]:
    pairs = zip(bare.split(","), written.split(","), strict=True)
    return [Choice(one.split(), other.split()) for one, other in pairs]


class Phrases:
    """The phrases of a language and the words that stand in them, both in the order of their letters without marks.

    Each is the bytes of many lines: a few of them are looked up, and to take all apart would take longer.
    """

    def __init__(self, content: bytes) -> None:
        self._lines, _, self._words = content.partition(b"\n\n")

    @property
    def lines(self) -> list[str]:
        """A line for each phrase (`Phrase.of`)."""
        return self._lines.decode().splitlines()

    def that_may_stand_at(self, words: Sequence[Word], start: int) -> Iterator[Phrase]:
        """The phrases that begin with the word at `start`, as far as the next word may go on with them."""
        word = words[start]
        following = words[start + 1 : start + 2]
        for beginning in (f"{word}\t", f"{word} +", *(f"{word} {each}" for each in following)):
            yield from _phrases_beginning_with(beginning, self._lines)

    def knows(self, word: Word) -> bool:
        """Whether a word stands in any phrase, with its own marks or with more."""
        return any(agree(word.written, form) for form in _written_forms(word, self._words))


# The same few words are looked at again and again, from every place of a question.
@cache
def _phrases_beginning_with(beginning: str, lines: bytes) -> tuple[Phrase, ...]:
    return tuple(map(Phrase.of, _beginning_with(beginning, lines)))


@cache
def _written_forms(word: str, lines: bytes) -> tuple[str, ...]:
    return tuple(line.partition("\t")[2] for line in _beginning_with(f"{word}\t", lines))


def _beginning_with(beginning: str, lines: bytes) -> Iterator[str]:
    """The lines with this beginning, of many lines in order."""
    sought = beginning.encode("utf-8", "surrogatepass")
    low, high = 0, len(lines)  # the first of them begins between these
    while low < high:
        start = lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = _line_end(lines, start)
        low, high = (end + 1, high) if lines[start:end] < sought else (low, start)
    while lines.startswith(sought, low):
        end = _line_end(lines, low)
        yield lines[low:end].decode()
        low = end + 1


def _line_end(lines: bytes, start: int) -> int:
    end = lines.find(b"\n", start)
    return end if end >= 0 else len(lines)


@cache
def phrases(language: LanguageCode) -> Phrases:
    """The phrases of a language."""
    with open(f"{FOLDER}/{language}.txt", "rb") as file:  # noqa: PTH123  # as above
        return Phrases(file.read())


@cache
def first_words(language: LanguageCode | None = None) -> list[str]:
    """The first bare word of every phrase, in one language or in all."""
    lines = (line for code in ([language] if language else LANGUAGE_CODES) for line in phrases(code).lines)
    return [*dict.fromkeys(line.partition("\t")[0].partition(" ")[0] for line in lines)]


@cache
def _marks(text: str) -> Counter[str]:
    return Counter(char for char in unicodedata.normalize("NFD", text) if unicodedata.combining(char) or char == "đ")


def agree(typed: str, written: str, needs_marks: bool = False) -> bool:
    """Whether what was typed can be the word `written`: with all its marks, wherever they were set, with some or none.

    With `needs_marks` only with all of them.
    """
    if typed == written:
        return True
    if typed == "năm":  # a word of its own, and hardly "nắm" or "nằm" with a mark left out
        return False
    if typed.isascii():
        return not needs_marks
    return not _marks(typed) - _marks(written) and (not needs_marks or _marks(typed) == _marks(written))
