"""The words around dates, in all languages at once, and their look-up by the word that a phrase begins with.

A language is a table (english.py, vietnamese.py, french.py): for each kind of phrase the phrases, with their marks.
They are found with and without them; a word that carries other marks than the table's is another word.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Literal, NamedTuple

from kltrack.dates.deadlines.wording import Wording

Kind = Literal[
    # What stands before a day and limits by it: strong, and only where the clause sets work.
    "before", "by", "now", "within", "due", "until", "on", "in",
    # Behind it, and before one that is only striven for.
    "latest", "strive",
    # What stands before a day that limits nothing.
    "from", "after", "between", "dated", "as-of", "of",
    # What makes another day of it, or none.
    "end", "vague", "next", "holiday", "hour",
    # From when a length counts, and what comes round.
    "issue", "monthly", "quarterly", "yearly", "first-month", "last-month", "each", "following-month",
    # What sets work, in the clause: "must", orders, "complete" and its like, other verbs.
    "must", "order", "finish", "act",
    # What tells of something, in the clause: the past (perhaps: not before a limit), what holds for a while, results.
    "done", "perhaps-done", "ongoing", "happening", "matter", "scope",
    # What a day beside it belongs to.
    "document", "meeting", "term", "author", "onward",
    # What is waited for; what says nothing, beside a day and elsewhere.
    "upon", "filler", "thing",
]  # fmt: skip
Language = Mapping[Kind, str]


class Phrase(NamedTuple):
    """A phrase of a table: its words folded and as spelt."""

    kind: Kind
    words: list[str]
    spelt: list[str]


class Mark(NamedTuple):
    """A phrase found in a wording: the words from `first` up to `end`."""

    kind: Kind
    first: int
    end: int


def phrase_at(wording: Wording, index: int) -> Mark | None:
    """The longest phrase of any language that begins at `index`; of equally long ones, the one spelt exactly so."""
    lexicon, words = _lexicon(), wording.words
    if index + 1 < len(words):
        longer = lexicon.get((words[index], words[index + 1]))
        found = _best(longer, wording, index) if longer else None
        if found:
            return found
    single = lexicon.get((words[index], ""))
    return _best(single, wording, index) if single else None


def _best(phrases: list[Phrase], wording: Wording, index: int) -> Mark | None:
    """The first of the phrases, longest first, that stands there; of equally long ones, the one spelt exactly so."""
    close: Mark | None = None
    for kind, words, spelt in phrases:
        end = index + len(words)
        if words[-1] == "no" and wording.words[end : end + 1] in _LIMITS:
            continue  # "submit the plan no later than"
        if close and end < close.end:
            break
        if wording.words[index:end] == words:
            typed = words if wording.plain else [wording.spelt(place) for place in range(index, end)]
            if typed == spelt:
                return Mark(kind, index, end)
            if close is None and all(map(_may_be, typed, words, spelt)) and not wording.is_name(index):
                close = Mark(kind, index, end)
    return close


_LIMITS = (["later"], ["earlier"], ["more"], ["longer"])  # behind a "no" that stands before no number


def phrase_starts() -> Iterable[str]:
    """The words that phrases begin with."""
    return (first for first, _ in _lexicon())


def _may_be(typed: str, bare: str, spelt: str) -> bool:
    return typed in (spelt, bare)


@cache
def _lexicon() -> dict[tuple[str, str], list[Phrase]]:
    """First and second word → the phrases that begin with them, the longest first; "" for those of one word."""
    from kltrack.dates.deadlines.english import ENGLISH
    from kltrack.dates.deadlines.french import FRENCH
    from kltrack.dates.deadlines.vietnamese import VIETNAMESE

    found: dict[tuple[str, str], list[Phrase]] = {}
    for language in (ENGLISH, VIETNAMESE, FRENCH):
        for kind, phrases in language.items():
            for phrase in phrases.split("|"):
                _add(found, kind, phrase.strip())
    for same_start in found.values():
        same_start.sort(key=lambda phrase: -len(phrase.words))
    return found


def _add(found: dict[tuple[str, str], list[Phrase]], kind: Kind, phrase: str) -> None:
    laid_out = Wording.of(phrase)
    spelt = [laid_out.spelt(index) for index in range(len(laid_out.words))]
    start = laid_out.words[0], "".join(laid_out.words[1:2])
    found.setdefault(start, []).append(Phrase(kind, laid_out.words, spelt))
