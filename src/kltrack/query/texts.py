"""The words that a task's text must have: how they are looked for, and whether any text has them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.errors import UsageProblem
from kltrack.index import Index
from kltrack.messages import message
from kltrack.query.criterion import FilterOption, Words, WordsTexts
from kltrack.query.filter import Filter
from kltrack.query.parameters import Parameters
from kltrack.terms import marked
from kltrack.text import harmless, is_vietnamese, marked_words, words


class _Texts(Words):
    def compared(self, values: Sequence[str], given: Parameters) -> str:
        """All the words of any of the texts, as FTS5 looks for them."""
        return given.one(" OR ".join(f"({' AND '.join(_looked_for(text))})" for text in values))

    def shown(self, value: str) -> str:
        return f"“{value}”"


def _looked_for(text: str) -> Iterator[str]:
    """Each word of a text, or its beginning: one that was typed with marks with them, else whatever marks it bears.

    A syllable of Vietnamese is looked for whole: "chí" is no beginning of "chính".
    """
    if is_vietnamese(text):
        yield from (f'text : "{word}"' for word in words(text))
        yield from (f'marked : "{word}"' for word in marked_words(text))
        return
    yield from (f'text : "{word}"*' for word in words(text))
    yield from (f'marked : "{word}"*' for word in marked_words(text))


def _searchable(text: str, _: Index) -> str:
    if not words(text):
        raise UsageProblem(message('--text "{text}" holds no word to look for.', text=harmless(text)))
    return text


TEXTS = _Texts(
    FilterOption("text", "WORDS", marked("Text with all these words or beginnings.")),
    "texts",
    _searchable,
    WordsTexts(marked("whose text has {values}"), "i.number IN (SELECT rowid FROM words WHERE words MATCH {values})"),
    7,
)


def holds_words(index: Index, text: str) -> bool:
    """Whether the text of any item has all these words; False where there is no word."""
    if not words(text):
        return False
    given = Parameters()
    (condition,) = TEXTS.conditions(Filter(texts=(text,)), given)
    return bool(index.rows(f"SELECT 1 FROM head i WHERE {condition} LIMIT 1", given.given))


def finds_more(index: Index, text: str, other: str) -> bool:
    """Whether some item's text has all words of `text`, but not all of `other`."""
    if not (words(text) and words(other)):
        return False
    given = Parameters()
    (having,), (lacking,) = (TEXTS.conditions(Filter(texts=(each,)), given) for each in (text, other))
    return bool(index.rows(f"SELECT 1 FROM head i WHERE {having} AND NOT ({lacking}) LIMIT 1", given.given))
