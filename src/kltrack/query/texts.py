"""The words that a task's text must have: how they are looked for, and whether any text has them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date

from kltrack.errors import UsageProblem
from kltrack.index import Index
from kltrack.messages import message
from kltrack.query.criterion import FilterOption, Words, WordsTexts
from kltrack.query.filter import Filter
from kltrack.query.parameters import Parameters
from kltrack.syllables import is_vietnamese
from kltrack.terms import marked
from kltrack.text import harmless, marked_words, nfc, typed_words, words

_CONDITION = "i.number IN (SELECT rowid FROM words WHERE words MATCH {values})"


class _Texts(Words):
    def sql_values(self, values: Sequence[str], given: Parameters) -> str:
        """All the words of any of the texts, as FTS5 looks for them."""
        return given.one(" OR ".join(f"({_looked_for(text)})" for text in values))

    def in_explanation(self, value: str) -> str:
        return f"“{value}”"


# They only join what stands on either side, if each is more than a syllable: "chi trả cho người nghỉ". A task may have
# that farther apart than the words of one name, and in another order.
JOINING = ("cho", "và", "với")
_SHORTEST_PART = 2  # syllables
_SHORTEST = 4  # letters of a word that is looked for in its other forms
_BETWEEN = 5  # words between those of a Vietnamese text: "trường … học" is a school too


def _looked_for(text: str) -> str:
    """What FTS5 looks for: each word anywhere, by its beginning with the marks that were typed, or in any form.

    Vietnamese words match whole: near one another if marks were typed, those before and behind "cho" or "và" by
    themselves; side by side if none were. By beginnings, "Thanh tra" would be found in "thành trạm" too.
    """
    if not is_vietnamese(text):
        return _joined_and_others(text)
    if not marked_words(text):
        return f'text : "{" ".join(words(text))}"'
    return " AND ".join(_near_one_another(part) for part in joined_parts(text))


def _joined_and_others(text: str) -> str:
    """The words that hyphens join as they are, the others in any form: "part-time" is no party, and no times."""
    joined = re.findall(_JOINED, nfc(text))
    others = typed_words(re.sub(_JOINED, " ", nfc(text)))
    return " AND ".join([*map(_as_joined, joined), *([f"({_in_any_form(others)})"] if others else [])])


def _as_joined(text: str) -> str:
    """Words side by side, of which the last may go on, or each as it is: the "level" and the "district" of a text."""
    every = words(text)
    apart = " AND ".join(f'text : "{word}"' for word in every)
    return f'(text : "{" ".join(every)}"* OR ({apart}))'


_JOINED = r"[^\W\d_]{2,}(?:[-‐‑][^\W\d_]{2,})+"


def _in_any_form(every: Sequence[str]) -> str:
    """All words by their beginnings, or all in some form of one language: "organes de presse" is no "press on"."""
    from kltrack.stems import INFLECTED, stem

    begun = {word: _as_begun(word) for word in every}
    inflected = [word for word in every if len(word) >= _SHORTEST and word.isalpha()]
    ways = [begun | {word: f'{language} : "{stem(word, language)}"' for word in inflected} for language in INFLECTED]
    return " OR ".join(f"({' AND '.join(f'({way[word]})' for word in every)})" for way in (begun, *ways))


def _as_begun(text: str) -> str:
    """Each word by its beginning, with the marks that were typed."""
    terms = [f'text : "{word}"*' for word in words(text)] + [f'marked : "{word}"*' for word in marked_words(text)]
    return " AND ".join(terms)


def _near_one_another(part: str) -> str:
    terms = [f"text : {_near(words(part))}"]
    if with_marks := marked_words(part):
        terms.append(f"marked : {_near(with_marks)}")
    return " AND ".join(terms)


def joined_parts(text: str) -> list[str]:
    """What stands before and behind the words that only join, in a Vietnamese text; else the whole text."""
    parts: list[list[str]] = [[]]
    for word in nfc(text).split():
        if word.lower() in JOINING:
            parts.append([])
        else:
            parts[-1].append(word)
    return [text] if any(len(part) < _SHORTEST_PART for part in parts) else [" ".join(part) for part in parts]


def _near(every: Sequence[str]) -> str:
    return "NEAR(" + " ".join(f'"{word}"' for word in every) + f", {_BETWEEN + len(every)})"


def _searchable(text: str, _: Index) -> str:
    if not words(text):
        raise UsageProblem(message('--text "{text}" holds no word to look for.', text=harmless(text)))
    return text


TEXTS = _Texts(
    FilterOption(
        "text",
        "WORDS",
        marked(
            "Text with all these words, in any form or by their beginning; Vietnamese words whole and near one another."
        ),
    ),
    "texts",
    _searchable,
    WordsTexts(marked("whose text has {values}"), _CONDITION),
    7,
)


def holds_words(index: Index, text: str, assignment: str = "", until: date | None = None) -> bool:
    """Whether the text of any item, or of those of one assignment, has all these words; False where there is none.

    With `until` of those that were issued up to that day.
    """
    if not words(text):
        return False
    given = Parameters()
    (condition,) = TEXTS.conditions(Filter(texts=(text,)), given)
    if assignment:
        condition += f" AND i.assignment = {given.one(assignment)}"
    if until:
        condition += f" AND i.issued <= {given.one(until.isoformat())}"
    return bool(index.rows(f"SELECT 1 FROM head i WHERE {condition} LIMIT 1", given.values))


def holds_as_begun(index: Index, text: str) -> bool:
    """Whether the text of any item has all these words as they are typed or begun."""
    given = Parameters()
    having = _CONDITION.format(values=given.one(_as_begun(text)))
    return bool(words(text) and index.rows(f"SELECT 1 FROM head i WHERE {having} LIMIT 1", given.values))


def finds_more(index: Index, text: str, other: str) -> bool:
    """Whether some item's text has all words of `text` as they are typed or begun, but not all of `other`."""
    if not (words(text) and words(other)):
        return False
    given = Parameters()
    having, lacking = (_CONDITION.format(values=given.one(_as_begun(each))) for each in (text, other))
    return bool(index.rows(f"SELECT 1 FROM head i WHERE {having} AND NOT ({lacking}) LIMIT 1", given.values))


def tasks_with(index: Index, text: str) -> list[Mapping[str, str]]:
    """The task, by language, of every item whose text has all these words."""
    if not words(text):
        return []
    given = Parameters()
    (condition,) = TEXTS.conditions(Filter(texts=(text,)), given)
    sql = f"SELECT json_extract(fact.data, '$.task') FROM head i JOIN fact ON fact.number = i.number WHERE {condition}"
    return [json.loads(task) for (task,) in index.rows(sql, given.values)]


def assignments_with(index: Index, text: str, until: date, document: str = "") -> dict[str, Mapping[str, str]]:
    """Id → the task, by language, of the assignments issued up to a day whose text has all these words; at most 400.

    With a `document` of those that it sets.
    """
    if not words(text):
        return {}
    given = Parameters()
    (condition,) = TEXTS.conditions(Filter(texts=(text,)), given)
    if document:
        condition += f" AND i.conclusion = {given.one(document)}"
    sql = (
        "SELECT i.assignment, json_extract(fact.data, '$.task') FROM head i JOIN fact ON fact.number = i.number "
        f"WHERE {condition} AND i.issued <= {given.one(until.isoformat())} ORDER BY i.place LIMIT {_MOST_READ}"
    )
    return {identity: json.loads(task) for identity, task in index.rows(sql, given.values)}


_MOST_READ = 400


def tasks_citing(document: str, index: Index, until: date) -> tuple[str, ...]:
    """The assignments that cite a document and were issued up to a day, in the order of every output."""
    given = Parameters()
    sql = (
        "SELECT DISTINCT i.assignment FROM head i JOIN fact ON fact.number = i.number "
        f"JOIN json_each(fact.data, '$.cites') cited WHERE cited.value = {given.one(document)} "
        f"AND i.issued <= {given.one(until.isoformat())} ORDER BY i.place"
    )
    return tuple(identity for (identity,) in index.rows(sql, given.values))
