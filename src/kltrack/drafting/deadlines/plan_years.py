"""Years that say how far a plan reaches, and set no deadline: `Đề án phát triển nhà ở đến năm 2030`.

A year behind the name of a plan belongs to it, as long as no sign and no verb of finishing stands between. "By 2030"
does so only before a vision: "the Plan on housing by 2030, with a vision to 2045".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kltrack.terms import LANGUAGE_CODES, LanguageCode

_YEAR = r"(?:19|20)\d\d(?![/-]?\d)"
_BETWEEN = r"[^,;:.()]{0,160}?"
_VISION = {
    "en": r",?\s+(?:and|with)\s+(?:a\s+)?(?:vision|orientation)",
    "vi": r",?\s+(?:và\s+)?(?:có\s+)?(?:tầm nhìn|định hướng|những năm tiếp theo)",
    "fr": r",?\s+(?:et|avec)\s+(?:une\s+)?(?:vision|orientation)",
}
_PLAN = {
    "en": r"(?:[Ss]cheme|[Pp]rogram(?:me)?|[Ss]trategy|[Ss]trategies|[Pp]lan|[Pp]lanning|[Pp]roject)s?",
    "vi": r"(?:[ĐđD]ề án|[Cc]hương trình|[Cc]hiến lược|[Qq]uy hoạch|[Kk]ế hoạch|[Ll]ộ trình)",
    "fr": r"(?:[Pp]rogramme|[Ss]tratégie|[Pp]lan|[Pp]rojet|[Ss]chéma)s?",
}
_TO = {
    "en": r"(?:until|to|through|up to|for(?: the year)?)",
    "vi": r"đến\s+(?:hết\s+)?năm",
    "fr": r"(?:jusqu['’]en|jusqu['’]à|à l['’]horizon|pour(?: l['’]année)?)",
}
_BY = {"en": r"(?:by|until|to)", "vi": r"đến\s+(?:hết\s+)?năm", "fr": r"(?:d['’]ici(?:\s+à)?|jusqu['’]en|jusqu['’]à)"}
_FINISHING = re.compile(
    r"\b(?:hoàn thành|hoàn tất|xong|kết thúc|phấn đấu|bảo đảm|đạt|trình|báo cáo|ban hành|complet\w+|finish\w*"
    r"|finali[sz]\w+|achiev\w+|reach\w*|achev\w+|termin\w+|atteindre|must|shall|doit|doivent)\b",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"\b(?:hoàn thành|hoàn tất|kết thúc|complet\w+|finish\w*|finali[sz]\w+|achev\w+|termin\w+)\b", re.IGNORECASE
)


def _alone(language: LanguageCode) -> re.Pattern[str]:
    return re.compile(rf"\b{_PLAN[language]}\b(?P<between>{_BETWEEN})\b(?P<year>{_TO[language]}\s+{_YEAR})")


def _before_vision(language: LanguageCode) -> re.Pattern[str]:
    return re.compile(rf"\b{_BY[language]}\s+{_YEAR}(?={_VISION[language]})")


_ALONE: Mapping[LanguageCode, re.Pattern[str]] = {code: _alone(code) for code in LANGUAGE_CODES}
_BEFORE_VISION: Mapping[LanguageCode, re.Pattern[str]] = {code: _before_vision(code) for code in LANGUAGE_CODES}


def plan_reaches(text: str, language: LanguageCode) -> Iterator[tuple[int, int]]:
    """Where the words stand that say how far plans reach: `đến năm 2030`."""
    found = {hit.start(): hit.end() for hit in _BEFORE_VISION[language].finditer(text)}
    for hit in _ALONE[language].finditer(text):
        is_limit = "hết" in hit["year"] and _ENDING.search(text, 0, hit.start())
        if not _FINISHING.search(hit["between"]) and not is_limit:
            found.setdefault(hit.start("year"), hit.end("year"))
    yield from found.items()
