"""The words that a task's text must have: how they are looked for, and whether any text has them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.errors import UsageProblem
from kltrack.index import Index
from kltrack.messages import message
from kltrack.query.criterion import FilterOption, Words, WordsTexts
from kltrack.query.filter import Filter
from kltrack.query.parameters import Parameters
from kltrack.syllables import is_vietnamese
from kltrack.terms import marked
from kltrack.text import harmless, marked_words, words


class _Texts(Words):
    def compared(self, values: Sequence[str], given: Parameters) -> str:
        """All the words of any of the texts, as FTS5 looks for them."""
        return given.one(" OR ".join(f"({' AND '.join(_looked_for(text))})" for text in values))

    def shown(self, value: str) -> str:
        return f"“{value}”"


_BETWEEN = 5  # words between those of a Vietnamese text: "trường … học" is a school too


def _looked_for(text: str) -> Iterator[str]:
    """Each word of a text or its beginning, wherever it stands, with the marks that it was typed with.

    Words of Vietnamese are looked for whole: with marks near one another, without any side by side. "Thanh tra" is
    found as it is; by beginnings it would be in "thành trạm" too.
    """
    every, with_marks = words(text), marked_words(text)
    if not is_vietnamese(text):
        yield from (f'text : "{word}"*' for word in every)
        yield from (f'marked : "{word}"*' for word in with_marks)
    elif not with_marks:
        yield f'text : "{" ".join(every)}"'
    else:
        yield f"text : {_near(every)}"
        yield f"marked : {_near(with_marks)}"


def _near(every: Sequence[str]) -> str:
    return "NEAR(" + " ".join(f'"{word}"' for word in every) + f", {_BETWEEN + len(every)})"


def _searchable(text: str, _: Index) -> str:
    if not words(text):
        raise UsageProblem(message('--text "{text}" holds no word to look for.', text=harmless(text)))
    return text


TEXTS = _Texts(
    FilterOption(
        "text", "WORDS", marked("Text with all these words or beginnings; Vietnamese words whole and near one another.")
    ),
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
