"""Documents whose title says what is asked: a document is about a topic where its title or one of its records is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kltrack.fields import other_names
from kltrack.index import Index
from kltrack.messages import answer_language, message
from kltrack.query import select
from kltrack.query.command_line import shell
from kltrack.query.conclusion import conclusion_of
from kltrack.question.meaning.command import Meaning
from kltrack.question.meaning.plurals import other_numbers
from kltrack.question.rules.interpretation import Interpretation, Part
from kltrack.syllables import is_vietnamese
from kltrack.text import strip_marks, words


def titled_so(about: Sequence[Part], today: date, index: Index) -> set[str]:
    """The identities of the documents issued by `today` whose title, in any language, holds one of some topics.

    None where there are other parts: a title names no body that must act, and no kind of record.
    """
    topics = {topic for part in about for topic in _topics(part)}
    if not topics or len({part.sort for part in about}) > 1:
        return set()
    every = map(conclusion_of, index.conclusions())
    return {
        each.identity
        for each in every
        if each.had_been_issued(today)
        and any(_holds(title, topic) for title in (each.title or {}).values() for topic in topics)
    }


def whose_title_says_it(meaning: Meaning, parts: Sequence[Part], question: Interpretation, index: Index) -> str:
    """A sentence where no task of the documents asked for holds a topic but the title of one does; else empty."""
    chosen, topics = meaning.chosen, [part for part in parts if part.sort in ("topic", "text")]
    if not (topics and chosen.texts and chosen.conclusions) or select(index, chosen, question.today).items:
        return ""
    asked = titled_so(topics, question.today, index) & {index.conclusion(name) for name in chosen.conclusions}
    if not asked:
        return ""
    named = [each.number for each in map(conclusion_of, index.conclusions()) if each.identity in asked]
    wider = chosen._replace(conclusions=tuple(sorted(asked)), texts=())
    every = Meaning("list", wider, as_of=meaning.as_of or question.as_of)
    return message(
        "The title of {document} says it; all of it: {command}",
        document=message(" and ").join(named),
        command=shell(every.words(index, answer_language())),
    )


def _topics(part: Part) -> list[str]:
    """The words to look for: those of a topic in the singular and plural, or the names of a field."""
    if part.sort == "field":
        return [wording for name in part.value for wording in (name.replace("-", " "), *other_names(name))]
    return [part.value, *other_numbers(part.value)] if part.sort in ("topic", "text") else []


def _holds(title: str, topic: str) -> bool:
    """Whether a title has all words of a topic or such as begin so; Vietnamese ones side by side, with typed marks."""
    if is_vietnamese(topic):
        title = strip_marks(title) if topic.isascii() else title
        return f" {' '.join(topic.lower().split())} " in f" {' '.join(title.lower().replace(',', ' ').split())} "
    held = words(title)
    return all(any(word.startswith(sought) for word in held) for sought in words(topic))
