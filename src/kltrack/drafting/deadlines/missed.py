"""Days by which something should have been done and was not: "should have been finished by", `lẽ ra phải xong trước`.

They limit no work, and a sentence that says no more than that asks for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kltrack.terms import LanguageCode

_CLAUSE = r"(?:[^,;:.]|,(?= \d{4})|\.(?=\d))"  # a comma in "June 5, 2031" ends no clause
_MISSED: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?:should|ought to) (?:\w+ly |already )?have (?:\w+ly |already )?"
        r"(?:been|done|sent|built|made|begun|gone|given|put|left|taken|written|paid|held|[a-z]+ed)\b"
        rf"(?:(?!\bbut\b){_CLAUSE})*"
        rf"|\b(?:was|were|had|must|should|is|are|has|have)\b {_CLAUSE}{{0,120}}?,? (?:but|yet|and yet)"
        r"(?= (?:(?:it|they|this|that|work|nothing) )?(?:still )?(?:(?:is|are|was|were|has|have|had|did|does)"
        r"(?:n['’]t| (?:still )?not)(?: yet)?(?: (?:been|done so|\w+(?:ed|ne|en|dy)))*(?:[,;:.]|$)"
        r"|(?:missed|failed)\b|(?:is|are|was|were) (?:still )?(?:late|unfinished|incomplete|behind)))",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        rf"\b(?:lẽ ra|đáng lẽ(?: ra)?|đáng ra|lý ra)\b(?:(?!\b(?:nhưng|song|mà)\b){_CLAUSE})*"
        rf"|\b(?:phải|cần|sẽ|dự kiến|cam kết|hạn|kế hoạch)\b{_CLAUSE}{{0,120}}?,? (?:nhưng|song|thế mà|tuy nhiên)\b"
        r"(?=[^,;:.]{0,40}? (?:chưa|vẫn còn|đã chậm|bị chậm|chậm tiến độ|dở dang|lỡ hẹn"
        r"|không (?:kịp|xong|đạt|hoàn thành|thực hiện được|làm được))\b)",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        rf"\b(?:aurait|auraient) (?:déjà |bien )?dû\b(?:(?!\b(?:mais|or)\b){_CLAUSE})*"
        rf"|\b(?:devai(?:t|ent)|doi(?:t|vent))\b{_CLAUSE}{{0,120}}?,? (?:mais|or|et pourtant)"
        r"(?= (?:(?:il|elle|ils|elles|cela|rien|ce) )?(?:(?:ne |n['’])(?:l['’]|le |la |les )?"
        r"(?:est|sont|était|étaient|a|ont|avait|avaient) "
        r"(?:(?:toujours |encore )?(?:pas|rien)(?: (?:encore|été|fait|\w+ée?s?))*(?:[,;:.]|$))"
        r"|[^,;:.]{0,40}\b(?:en retard|inachevée?s?)\b))",
        re.IGNORECASE,
    ),
}


# "Provinces should have finished by": of a day to come it may say what is to be done; behind it no "but" is left.
_OPEN = re.compile(r"(?:should|ought to)\b", re.IGNORECASE)
_BUT = re.compile(r"[, ]*(?:but|yet|and yet)\b", re.IGNORECASE)

_WHICH = re.compile(r"\b(?:which|that|what|who) $", re.IGNORECASE)


def missed_in(text: str, language: LanguageCode) -> Iterator[tuple[int, int, bool]]:
    """From where up to where a text says what should have been done and was not, and whether that is sure."""
    for hit in _MISSED[language].finditer(text):
        is_open = language == "en" and _OPEN.match(hit[0]) and not _BUT.match(text, hit.end())
        is_open = is_open and not _WHICH.search(text, 0, hit.start())
        yield hit.start(), hit.end(), not is_open
