"""Groups of those outside the State's offices whom texts ask beside them: enterprises, contractors, local authorities.

No directory has them, and they are printed in small letters, as the vague "other agencies" are; but they are somebody.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.terms import LanguageCode

_ENTERPRISES: Mapping[LanguageCode, re.Pattern[str]] = {
    "vi": re.compile(
        r"\b(?:tập đoàn|tổng công ty|công ty|doanh nghiệp|ngân hàng|chủ đầu tư|nhà đầu tư|nhà thầu|hiệp hội"
        r"|cơ quan thuộc Chính phủ|lực lượng|học sinh|sinh viên|ban quản lý)\b"
    ),
    "en": re.compile(
        r"\b(?:groups|corporations|enterprises|companies|firms|banks|investors?|contractors?|associations|police|army"
        r"|project management boards?|government-attached agencies|local (?:authority|government)|students)\b"
    ),
    "fr": re.compile(
        r"\b(?:groupes|sociétés|entreprises|compagnies|banques|investisseurs|entrepreneurs|associations|police|armée"
        r"|autorités? locales?|étudiants)\b"
    ),
}


def is_enterprise(name: str, language: LanguageCode) -> bool:
    """Whether words in small letters name such a group, about whom a draft asks also where others are known."""
    return _ENTERPRISES[language].search(name) is not None
