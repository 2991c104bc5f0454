"""Documents without a number, named by how the title begins: "Action Programme", "thông báo kết luận phiên họp"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.dates.words import Word
from kltrack.index import Index
from kltrack.index.refusing import not_one_conclusion
from kltrack.numbers import Known
from kltrack.syllables import is_vietnamese
from kltrack.terms import DOCUMENT_TYPES
from kltrack.text import fold

_SMALL = frozenset(
    ("a", "an", "the", "of", "for", "on", "to", "le", "la", "les", "l'", "de", "du", "des", "d'", "un")
) | {*("une", "pour", "cua", "va", "et", "and")}
_INDEFINITE = frozenset({"a", "an", "un", "une", "mot", "des"})
_TYPES = (*((*wording.removesuffix(" programme").split(),) for each in DOCUMENT_TYPES for wording in each.words),)
_MORE = 3  # syllables beyond those of its type: "chương trình hành động" is any action programme


def titled_at(words: Sequence[Word], start: int, register: Index) -> Iterator[tuple[int, str]]:
    """(index after, identity) of the one document without a number whose title begins as the words from `start` do.

    Words of the title may be left out, but not its first ones. Raises UsageProblem where several titles begin so.
    """
    type_words = max((len(each) for each in _TYPES if tuple(words[start : start + len(each)]) == each), default=0)
    if not type_words or (start and words[start - 1] in _INDEFINITE):
        return
    runs = {identity: _run(words, start, titles) for identity, titles in register.titles_without_number().items()}
    end = max(runs.values(), default=start)
    if not _is_enough(words[start:end], type_words):
        return
    identities = [identity for identity, run in runs.items() if run == end]
    if len(identities) > 1:
        documents: list[Known] = [each for each in register.known_conclusions() if each.identity in identities]
        raise not_one_conclusion(" ".join(word.typed for word in words[start:end]), documents, documents)
    yield end, identities[0]


def _is_enough(named: Sequence[Word], type_words: int) -> bool:
    """Whether words say more than a type of document; Vietnamese words in small letters must say much more."""
    content = [word for word in named if word not in _SMALL]
    is_common = bool(content) and content[0].typed.islower() and is_vietnamese(" ".join(word.typed for word in content))
    return len(content) - type_words >= (_MORE if is_common else 1)


def _run(words: Sequence[Word], start: int, titles: Sequence[str]) -> int:
    """The index after the words that stand in a title in its order, beginning with its first; `start` for none."""
    return max((_end(words, start, fold(title).split()) for title in titles), default=start)


def _end(words: Sequence[Word], start: int, title: Sequence[str]) -> int:
    end, place = start, 0
    for at in range(start, len(words)):
        for piece in fold(words[at]).split() if words[at] not in _SMALL else ():
            if piece not in title[place:] or (at == start and title[0] != piece):
                return end
            place = title.index(piece, place) + 1
            end = at + 1
    return end
