"""Where a word may be the short name of a ministry: "Nông nghiệp quá hạn", "que doit faire la Défense"."""

from __future__ import annotations

from kltrack.question.slots.language import language_of
from kltrack.question.slots.sentence import Sentence
from kltrack.question.vocabulary.senses import senses_at
from kltrack.text import ARTICLES

_LONGEST = 8  # words
_LONGEST_VERB = 2
_LONGEST_LEAD = 5


def may_be_short(sentence: Sentence, start: int, end: int, *, is_field: bool) -> bool:
    """Whether the words from `start` up to `end` may be so: with a capital, or where a verb is beside them.

    Behind another capital they are part of a longer name, and behind "about" a topic. A field that begins a French
    question has a capital in any case; others without one are ministries where `names.heads` says so. "Education
    overdue" and "overdue, Education" may be either.
    """
    words = sentence.words
    first = start + (words[start] in _ARTICLES and end > start + 1)
    typed, before = words[first].typed, words[start - 1].typed if start else ""
    of_longer = before[:1].isupper() and not before.isupper() and start > 1 and start not in sentence.after_comma
    concerned = typed[:1].isupper() and not is_field and _is_concerned(sentence, start)
    if end - start > _LONGEST or of_longer or (_is_topical(sentence, start) and not concerned):
        return False
    if typed[:1].isupper() and not typed.isupper():
        language = language_of(sentence.text) if is_field else None
        begins = first == 0
        doing = words[0] in ("how", "how's")  # "how is Education doing"
        return not is_field or not (doing or (language == "fr" and begins))
    if is_field:  # "giáo dục còn nợ gì", as "y tế còn nợ gì"
        return start == 0 and end < len(words) and language_of(sentence.text) == "vi"
    return _has_verb_beside(sentence, start, end)


_ARTICLES = ARTICLES | {"l'"}


_TOPICAL = frozenset({"to:topic", "to:field"})


def _is_topical(sentence: Sentence, start: int) -> bool:
    """Whether a word that leads to a topic stands before a word, or before its article: "sur la Défense".

    "Retards de l'Éducation" are somebody's: "de" leads to a body too.
    """
    if start and sentence.words[start - 1] in _ARTICLES:
        start -= 1
    leading = _senses_before(sentence, start, _LONGEST_LEAD)
    return any(_TOPICAL & senses for senses in leading[:1] if "to:body" not in senses)


def _is_concerned(sentence: Sentence, start: int) -> bool:
    """Whether "concerns" stands before a word, or before its article: "tout ce qui concerne la Défense"."""
    before = [word for word in sentence.words[:start] if word not in _ARTICLES]
    return bool(before) and before[-1] in _CONCERNS


# Without diacritics.
_CONCERNS = frozenset({"concern", "concerns", "concerning", "concerne", "concernent", "concernant"})


def _has_verb_beside(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a verb of who must do something stands right behind some words, or right before them."""
    after, _ = senses_at(sentence.words, end)
    return any("verb" in senses for senses in (after, *_senses_before(sentence, start, _LONGEST_VERB)))


def _senses_before(sentence: Sentence, end: int, longest: int) -> list[frozenset[str]]:
    """The senses of each phrase of so many words that ends before a word, the longest first."""
    before = (senses_at(sentence.words, at) for at in range(max(end - longest, 0), end))
    return [senses for senses, after in before if after == end]
