"""A topic in the singular and in the plural: "schools" also finds a school, "écoles" an école, "agencies" an agency."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kltrack.index import Index
from kltrack.query.texts import finds_more, holds_as_begun, holds_words, joined_parts
from kltrack.syllables import is_vietnamese

_SHORTEST_RUN = 2  # syllables
_LONGEST_NAME = 3  # syllables of a thing: "trạm y tế"
_SHORTEST = 5  # letters of a plural
# Endings of a plural, the longest first → of its singular.
_SINGULAR = {"ies": "y", "eaux": "eau", "aux": "al", "ches": "ch", "shes": "sh", "xes": "x", "sses": "ss", "s": ""}
_PLURAL = {"y": "ies", "al": "aux"}  # a plural that begins with its singular is found with it
_AND = r" (?:and|et|&) (?:l['’])?"
_NO_PLURAL = ("ss", "us", "is", "ès")


def topic_texts(words: str, index: Index) -> tuple[str, ...]:
    """The texts to search for where a topic is asked for; none where no text holds it in any form.

    The singular and the plural, as far as they stand in some text; else what was typed.
    """
    is_held = holds_words(index, words)
    texts = [words] if is_held and (is_vietnamese(words) or holds_as_begun(index, words)) else []
    for other in other_numbers(words):
        if finds_more(index, other, words):
            texts = [text for text in texts if not _begins(other, text)] + [other]
    return tuple(texts) or ((words,) if is_held else ())


def either_texts(typed: str, words: str, index: Index) -> tuple[str, ...]:
    """The texts to search for where two matters are asked for, `typed` with "and", that stand in no text together.

    None unless each of them stands in some text: "about schools and salaries" is about either. Of what was typed only
    the `words` count that are looked for.
    """
    if is_vietnamese(words):
        return _either_names(words, index)
    sought, pieces = words.split(), re.split(_AND, typed)
    either = [" ".join(word for word in piece.split() if word in sought) for piece in pieces]
    texts = [topic_texts(piece, index) for piece in either if piece]
    is_list = len(texts) == len(pieces) > 1 and all(texts)
    return tuple(dict.fromkeys(text for each in texts for text in each)) if is_list else ()


def _either_names(words: str, index: Index) -> tuple[str, ...]:
    """The texts for two things joined by "và" that no text has both of: "trường học và trạm y tế" is either's.

    None where one of them is not found, or may belong to both, like the first word of "sắp xếp trường học và …".
    """
    parts = [part.strip() for part in f" {words} ".split(" và ")]
    short = all(_SHORTEST_RUN <= len(part.split()) <= _LONGEST_NAME for part in parts)
    if len(parts) == 1 or not short:
        return ()
    found = [topic_texts(part, index) for part in parts]
    return tuple(text for texts in found for text in texts) if all(found) else ()


def parts_held(words: str, index: Index) -> list[str]:
    """The parts of a topic that some text holds, where none holds all: its words; in Vietnamese the longest runs."""
    every = words.split()
    if not is_vietnamese(words):
        return [word for word in every if len(every) > 1 and topic_texts(word, index)]
    joined = joined_parts(words)
    if held := [part for part in joined if len(joined) > 1 and topic_texts(part, index)]:
        return held
    for length in range(len(every) - 1, _SHORTEST_RUN - 1, -1):
        runs = [" ".join(every[place : place + length]) for place in range(len(every) - length + 1)]
        if held := [run for run in runs if holds_words(index, run)]:
            return held
    return []


def _begins(other: str, text: str) -> bool:
    """Whether whoever searches for `other` finds all that `text` finds: each word begins with the one of `other`."""
    return all(whole.startswith(part) for part, whole in zip(other.split(), text.split(), strict=True))


def other_numbers(words: str) -> Iterator[str]:
    """A topic in the singular and in the plural, as far as these differ from what was typed."""
    for change in () if is_vietnamese(words) else (in_singular, _plural):
        changed = " ".join(change(word) for word in words.split())
        if changed != words:
            yield changed


def in_singular(word: str) -> str:
    """A word in the singular, if it has the ending of a plural."""
    if len(word) < _SHORTEST or word.endswith(_NO_PLURAL):
        return word
    ending = next((ending for ending in _SINGULAR if word.endswith(ending)), "")
    return word.removesuffix(ending) + _SINGULAR[ending] if ending else word


def _plural(word: str) -> str:
    ending = next((ending for ending in _PLURAL if len(word) >= _SHORTEST and word.endswith(ending)), "")
    return word.removesuffix(ending) + _PLURAL[ending] if ending else word
