"""Words that mean the same in what these documents ask for: a line for each meaning, in dictionary form.

A line that ends in "|" goes on in the next one. Who asks for "officials" means the cadres and civil servants of the
texts. They are looked for only where no text has the words that were typed, and the command that is shown says which
words were looked for instead.
"""

from __future__ import annotations

from kltrack.terms import LanguageCode


def groups_of(language: LanguageCode) -> list[list[str]]:
    """The groups of words that mean the same in a language; a word of several meanings stands in several groups."""
    lines = _lines(language).replace("|\n", "|").splitlines()
    return [[word.strip() for word in line.split("|")] for line in lines if line.strip()]


def _lines(language: LanguageCode) -> str:
    if language == "en":
        from kltrack.question.vocabulary.same_meaning.english import LINES
    elif language == "fr":
        from kltrack.question.vocabulary.same_meaning.french import LINES
    else:
        from kltrack.question.vocabulary.same_meaning.vietnamese import LINES
    return LINES
