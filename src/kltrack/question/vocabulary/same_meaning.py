"""Words that mean the same in what these documents ask for: a line for each meaning, in dictionary form.

Who asks for "officials" means the cadres and civil servants of the texts. They are looked for only where no text has
the words that were typed, and the command that is shown says which words were looked for instead.
"""

from __future__ import annotations

from collections.abc import Mapping

from kltrack.terms import LanguageCode

_ENGLISH = """
    official | cadre | civil servant | public employee
"""
_FRENCH = """
    échelon | niveau
    fisc | impôt
"""
_VIETNAMESE = """
    bán chuyên trách | không chuyên trách
"""
_LINES: Mapping[LanguageCode, str] = {"en": _ENGLISH, "fr": _FRENCH, "vi": _VIETNAMESE}


def groups_of(language: LanguageCode) -> list[list[str]]:
    """The groups of words that mean the same in a language; a word of several meanings stands in several groups."""
    return [[word.strip() for word in line.split("|")] for line in _LINES[language].splitlines() if line.strip()]
