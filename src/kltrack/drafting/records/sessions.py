"""Sessions to which work is to be handed in: `trình phiên họp Chính phủ tháng 11/2025` may limit it by that month.

The month only says which session is meant, so that it is asked whether it is the deadline.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.drafting.deadlines.phrases import Calendar, Phrase, StatedDeadline
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.records import doubts
from kltrack.terms import LanguageCode

_HANDING_IN: Mapping[LanguageCode, re.Pattern[str]] = {
    "vi": re.compile(
        r"\b(?:trình|báo cáo)\b[^,;:.]{0,30}?\b(?:Chính phủ|Thủ tướng|Quốc hội|Bộ Chính trị|Ban Bí thư|Trung ương"
        r"|Ủy ban|UBND|HĐND|Tỉnh ủy|Thành ủy|phiên họp|kỳ họp|hội nghị|cấp có thẩm quyền)\b[^,;:.]{0,60}$"
    ),
    "en": re.compile(
        r"\b(?:submi\w+|present\w*|report\w*|tabl\w+)\b[^,;:.]{0,60}?\b(?:to|at|for)\b[^,;:.]{0,40}?\b(?:Government"
        r"|Prime Minister|National Assembly|Politburo|Secretariat|Committee|session|meeting|plenum|conference)\b"
        r"[^,;:.]{0,40}$"
    ),
    "fr": re.compile(
        r"\b(?:soumettre|présenter|remettre|rendre compte|faire rapport)\b[^,;:.]{0,60}?\b(?:gouvernement"
        r"|Premier ministre|Assemblée|Bureau politique|Secrétariat|Comité|session|réunion|plénum|conférence)\b"
        r"[^,;:.]{0,40}$"
    ),
}
_WITHIN = {"en": "in", "vi": "trong", "fr": "en"}
_WHY = ("attribute", "meeting")


def doubt_of_session(piece: Piece, calendar: Calendar) -> str:
    """The doubt whether the month of a session to which the work goes is its deadline; "" without one."""
    for phrase in piece.dates.phrases:
        if phrase.step is None or phrase.step.role != "no-deadline" or phrase.step.why not in _WHY:
            continue
        text, language = piece.laid.paragraph.text, piece.laid.language
        verb = _HANDING_IN[language].search(text[piece.limb.start : phrase.start])
        found = _as_limit(phrase, calendar, language) if verb else None
        if verb and found:
            wording = text[piece.limb.start + verb.start() : _end(text, phrase)]
            return doubts.whose_day(text[phrase.start : _end(text, phrase)], found._replace(wording=wording))
    return ""


def _end(text: str, phrase: Phrase) -> int:
    """Where the words of a month end, with the "next" behind it: `tháng 5 tới`."""
    behind = _NEXT.match(text, phrase.stop)
    return behind.end() if behind else phrase.stop


_NEXT = re.compile(r" (?:tới đây|tới|này|prochain)\b", re.IGNORECASE)


def _as_limit(phrase: Phrase, calendar: Calendar, language: LanguageCode) -> StatedDeadline | None:
    """The month as a limit; None where it is none or had passed when the document was issued."""
    bare = re.sub(r"^(?:in|at|on|trong|vào|en|de|d['’]|du|au) ?(?=\w)", "", phrase.text, flags=re.IGNORECASE)
    reading = calendar.read(f"{_WITHIN[language]} {bare}")
    if not reading.dated or reading.last is None or (calendar.issued and reading.last < calendar.issued):
        return None
    keys = {key: value for key, value in (reading.toml or {}).items() if key != "wording"}
    return StatedDeadline(keys, phrase.text, reading.last)
