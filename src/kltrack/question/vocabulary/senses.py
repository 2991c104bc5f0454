"""The words of questions, apart from the grammar: per language, which phrases carry which sense.

Phrases stand apart by bars with a space on either side, or by lines. One is written with its diacritics and is also
understood without any; where some are typed they must be among its own, so that "tôi" is not "tới". `!` after a phrase
asks for its marks: without them it is another word. A word with an elision is two: `d' ici`. `combining` puts phrases
together of parts. A phrase may have several senses; the grammar takes the one that fits where it stands.

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
    filler          without a meaning of its own
    bodies, bodies:of       which of all bodies, or of the group of that name, is asked
    which, whichever        before a group, or after it, the same
    left                    before a thing: what is still open
    longer:                 a length comes next that something is overdue by
    by:side                 what a scorecard counts by
    as-of           the day comes next as of which is asked
    opening         at the beginning: show me, look for
    introducing     at the beginning: I am a student (`rules.askers`)
    share           what share of the tasks: the state after it adds nothing to the scorecard
    any-status      done or not: everything, where no state is named
    own-body        beside its name: our ministry
    wondering       the same, before any task: I do not know
    closing         at the end of a request to be shown something: please
    only            beside a role: adds nothing
    listing         show them: everything, where nothing else is said
    both            before "A and B"
    of-id:NAME      this report of an assignment that is named by its id; without a name it adds nothing
    of-conclusion:NAME      this report of a document
    with:NAME       adds nothing where this report is asked for
    how-long        beside the next deadline: how many days are left until then
    of-all          last in the question: of all documents
    falls           the verb of a deadline
    in-person       by a person, which adds nothing to one
    most-tasks:     beside bodies that are asked for: which has most in this state
    just            not long ago, where a date or a document says since when
    unrecorded:     what is recorded of nothing (`refused_words`)
    refuse:         a word that no command answers, or that leaves open what is meant (`refused_words`)

What is not in these tables, in the directory of bodies, among the fields or in the grammar of dates is not understood.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate, product

from kltrack.dates.words import Word
from kltrack.question.vocabulary import english, framing, french, refused_words, vietnamese
from kltrack.terms import LanguageCode
from kltrack.tuples import NamedTuple

PHRASES: Mapping[LanguageCode, Mapping[str, str]] = {
    "en": {**framing.english.PHRASES, **english.PHRASES, **refused_words.PHRASES["en"]},
    "vi": {**framing.vietnamese.PHRASES, **vietnamese.PHRASES, **refused_words.PHRASES["vi"]},
    "fr": {**framing.french.PHRASES, **french.PHRASES, **refused_words.PHRASES["fr"]},
}


class Phrase(NamedTuple):
    """A phrase of the vocabulary: its words without their marks and with them, and the senses that it carries."""

    bare: tuple[str, ...]
    written: tuple[str, ...]
    senses: frozenset[str]
    needs_marks: bool  # without its marks it is another word

    def stands_at(self, words: Sequence[Word], start: int) -> bool:
        """Whether the words from `start` on are this phrase."""
        if tuple(words[start : start + len(self.bare)]) != self.bare:
            return False
        pairs = zip(words[start:], self.written, strict=False)
        return all(agree(word.written, written, self.needs_marks) for word, written in pairs)


def senses_at(words: Sequence[Word], start: int) -> tuple[frozenset[str], int]:
    """The senses of the longest phrase that begins at `words[start]`, and the index after it; no senses: no phrase."""
    senses: set[str] = set()
    longest = 0
    following = words[start + 1] if start + 1 < len(words) else ""
    for phrase in phrases_from(words[start], following) if start < len(words) else ():
        if len(phrase.bare) < longest:
            break
        if phrase.stands_at(words, start):
            longest = len(phrase.bare)
            senses |= phrase.senses
    return frozenset(senses), start + longest


@cache
def phrases_from(word: str, following: str | None = None) -> tuple[Phrase, ...]:
    """The phrases that begin with a bare word, the longest first; `following`: the bare word behind it, "" for none."""
    phrases = [phrase for code in PHRASES for phrase in table(code).phrases_from(word, following)]
    return tuple(sorted(phrases, key=lambda phrase: -len(phrase.bare)))


def first_words(language: LanguageCode | None = None) -> list[str]:
    """The first bare word of every phrase, in one language or in all."""
    phrases = "".join(table(code).bare for code in ([language] if language else PHRASES)).split("|")
    return [*dict.fromkeys(phrase.split()[0] for phrase in phrases if phrase.strip())]


class Table(NamedTuple):
    """The phrases of a language as one text, without their marks and with them, each between bars: `| to do | due |`.

    A start-up needs a handful of these thousands, and finds them in the text; to take them all apart would take longer.
    What stands at a place in the one text stands there in the other. `ends` has, for each entry of PHRASES, where its
    phrases end.
    """

    bare: str
    written: str
    senses: tuple[str, ...]
    ends: tuple[int, ...]

    def phrases_from(self, word: str, following: str | None = None) -> Iterator[Phrase]:
        """The phrases that begin with a bare word; of the hundreds from "the" on, those that may hold `following`."""
        for place in _places(f"| {word} ", self.bare):
            start, end = place + len("| "), self.bare.index("|", place + 1)
            bare = self.bare[start:end]
            if following is None or f" {following} " in bare or _MAY_BE_ONE_WORD.search(bare):
                senses = frozenset(self.senses[bisect_right(self.ends, place)].split())
                yield from _phrases(bare, self.written[start:end], senses)

    def knows(self, word: Word) -> bool:
        """Whether a word stands in any phrase, with its own marks or with more."""
        places = (place + len(" ") for place in _places(f" {word} ", self.bare))
        return any(agree(word.written, self.written[place : place + len(word)]) for place in places)


# One word, also "word !"; or parts put together (`combining`), one of which may be left out.
_MAY_BE_ONE_WORD = re.compile(r"^\S+ (?:! )?$|[+,]\s*(?:[+,]|$)")


def _places(sought: str, text: str) -> Iterator[int]:
    place = text.find(sought)
    while place >= 0:
        yield place
        place = text.find(sought, place + 1)


@cache
def table(code: LanguageCode) -> Table:
    """The phrases of a language."""
    phrases = PHRASES[code]
    spaced = _spaced("\0".join(map(str.strip, phrases.values())))
    listed = [f"| {each.strip()} " for each in spaced.split("\0")]
    written = "".join(listed) + "|"
    return Table(_without_marks(written), written, tuple(phrases), (*accumulate(map(len, listed)),))


@cache
def asks_what_it_is() -> frozenset[str]:
    """All that may be asked of a short name alone, without marks and with "*" at the place of the name."""
    asked = "|".join(language.WHAT_IT_IS for language in (english, french, vietnamese))
    return frozenset(filter(None, map(str.strip, _without_marks(_spaced(asked)).split("|"))))


def _spaced(phrases: str) -> str:
    """Phrases, one a line or with bars between them, with single bars, and one space after each bar."""
    for line in ("\n            ", "\n        ", "\n    "):
        phrases = phrases.replace(line, " | ")
    return phrases.replace("|  ", "| ").replace("!", " !").replace("œ", "oe")


_LATIN_WITHOUT_MARKS = bytes(
    ord(unicodedata.normalize("NFD", char)[0]) if char.isalpha() else ord(char) for char in map(chr, range(256))
)


def _without_marks(text: str) -> str:
    """The same as `strip_marks`, for a long text in lower case whose only joined or crossed letter is đ."""
    try:
        return text.encode("latin-1").translate(_LATIN_WITHOUT_MARKS).decode("latin-1")
    except UnicodeEncodeError:  # Vietnamese
        parts = unicodedata.normalize("NFD", text.replace("đ", "d"))
        return parts.encode("latin-1", "ignore").decode("latin-1")


def _phrases(bare: str, written: str, senses: frozenset[str]) -> Iterator[Phrase]:
    """The phrase of a text, or all that are combined in it (`combining`)."""
    needs_marks = "!" in bare
    pair = [[part.split(",") for part in text.replace("!", "").split("+")] for text in (bare, written)]
    for both in zip(*(product(*parts) for parts in pair), strict=True):
        words = [tuple(" ".join(choices).split()) for choices in both]
        yield Phrase(words[0], words[1], senses, needs_marks)


@cache
def _marks(text: str) -> Counter[str]:
    return Counter(char for char in unicodedata.normalize("NFD", text) if unicodedata.combining(char) or char == "đ")


def agree(typed: str, written: str, needs_marks: bool = False) -> bool:
    """Whether what was typed can be the word `written`: with all its marks, wherever they were set, with some or none.

    With `needs_marks` only with all of them.
    """
    if typed == written:
        return True
    if typed.isascii():
        return not needs_marks
    return not _marks(typed) - _marks(written) and (not needs_marks or _marks(typed) == _marks(written))
