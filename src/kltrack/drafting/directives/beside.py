"""Days of something beside the work: of a condition, a reason, what somebody else does, a meeting, things "due by"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.drafting.deadlines.phrases import Phrase
from kltrack.drafting.directives.pieces import Piece
from kltrack.terms import LanguageCode


def is_of_something_beside(piece: Piece, phrase: Phrase) -> bool:
    """Whether a date may be of such a thing: "if they fall before", `nếu không xong trước`."""
    language, text = piece.laid.language, piece.laid.paragraph.text
    start = piece.laid.wording.starts[min(piece.clause.work, piece.limb.end - 1)]
    before = text[start : phrase.start]
    is_due = _DUE.match(phrase.text) is not None and _DUE_THINGS.search(before) is not None
    is_due = is_due or _DUE_IN_FRENCH.search(before) is not None
    lasts = _UNTIL.match(phrase.text) is not None and _KEEPING.search(text[piece.limb.start : phrase.start]) is not None
    hit = _BESIDE[language].search(before)
    is_said = hit is not None and (hit.start() > 0 or _TELLING.match(hit[0]) is not None)
    is_said = is_said or _PROLONGED.search(before + _FIGURE.split(phrase.text)[0]) is not None
    is_beside = is_said or _MEETING_BEHIND.match(text, phrase.stop) is not None
    is_beside = is_beside or (_AT_END.match(phrase.text) and _MEETING_BEFORE.search(text, 0, phrase.start)) is not None
    opens = _CONDITION[language].match(text[piece.limb.start : phrase.start])
    return is_due or lasts or is_beside or opens is not None


# Clauses that say when or why something is done, up to a date with no sign between, and things "due by" a day.
_UP_TO_DATE = r"(?![\w’'])[^,;:.()–—]*\w[^,;:.()–—]*$"
_BESIDE: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?:if|unless|because|whenever|once|after|provided that){_UP_TO_DATE}"
        r"|\b(?:tell|inform|warn|notify|announce|remind)\b[^,;:.()]*\bthat\b[^,;:.()]*\b(?:will|would)\b[^,;:.()]*$"
        r"|, (?:which|who|whose) (?!(?:must|shall|should|is to|are to|has to|have to|need to) be\b)[^,;:.()]*$",
        re.IGNORECASE,
    ),
    "vi": re.compile(rf"\b(?:nếu(?! có\b)|sau khi|trong trường hợp|với điều kiện){_UP_TO_DATE}", re.IGNORECASE),
    "fr": re.compile(
        rf"\b(?:si|s['’]ils?|s['’]elles?|lorsqu\w*|quand|après que|une fois|parce qu\w*|à condition){_UP_TO_DATE}"
        r"|\b(?:informer|avertir|prévenir|annoncer|rappeler)\b[^,;:.()]*\bqu[e'’][^,;:.()]*r(?:a|ont|aient|ait)\b[^,;:.()]*$"
        r"|\b(?:listes?|inventaire)\b[^,;:.()]*\bà \w+(?:er|ir|re)\b[^,;:.()]*$"
        r"|, (?:qui|dont|lequel|laquelle|lesquels|lesquelles) (?!(?:doi|dev)\w+ être\b)[^,;:.()]*$",
        re.IGNORECASE,
    ),
}
# A clause that opens a sentence and says when it holds, up to a date in it: "If the piers are not done by June 30, …".
_CONDITION: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r"\W*(?:if|unless|in case|in the event|should) [^,;:.]*$", re.IGNORECASE),
    "vi": re.compile(r"\W*(?:nếu(?! có\b)|trường hợp|trong trường hợp) [^,;:.]*$", re.IGNORECASE),
    "fr": re.compile(r"\W*(?:si |s['’]ils? |s['’]elles? |(?:au|dans le|en) cas )[^,;:.]*$", re.IGNORECASE),
}
_DUE = re.compile(r"(?:due|(?:đến|thời) hạn|hạn)\b", re.IGNORECASE)
_DUE_THINGS = re.compile(
    r"\b(?:(?:tasks?|works?|reports?|projects?|items?|debts?|payments?|assignments?|documents?|duties|piers)"
    r"|(?:nhiệm vụ|công việc|dự án|văn bản|báo cáo|khoản|hồ sơ)(?: \w+){0,2}?(?: có)?) $",
    re.IGNORECASE,
)
_DUE_IN_FRENCH = re.compile(r"\b(?:dues?|dus|échus?|échues?|exigibles?) $", re.IGNORECASE)
# What goes on until a day and is not done by it: `giữ nguyên hiện trạng đến ngày`, `trực 24/24 giờ đến`.
_UNTIL = re.compile(r"(?:\S+ giờ )?(?:đến|tới)\b|until\b|jusqu", re.IGNORECASE)
_KEEPING = re.compile(r"\b(?:giữ nguyên|giữ vững|duy trì|trực|túc trực|tạm dừng)\b[^,;:.()]*$", re.IGNORECASE)
_TELLING = re.compile(r"tell|inform|warn|notify|announce|remind|avertir|prévenir|annoncer|rappeler", re.IGNORECASE)
_MEETING_BEHIND = re.compile(r" (?:meeting|session|sitting|plenum|conference)\b", re.IGNORECASE)
_FIGURE = re.compile(r"(?=\d)")
# Until when something is prolonged that is to be drawn up: "the decree extending the tax deadline to", `gia hạn … đến`.
_PROLONGED = re.compile(
    r"\b(?:gia hạn|kéo dài|lùi thời hạn|giãn thời hạn|exten(?:ds?|ding|sion of)|prolong(?:s|ing)?|postpon(?:es?|ing)"
    r"|prolong(?:eant|ation)|prorog(?:e|eant|ation)|report(?:e|ant) le délai)\b[^,;:.()]{0,80}"
    r"(?:(?:đến|tới|sang)\b|\b(?:to|until|through)\b|\bjusqu)[^,;:.()]*$",
    re.IGNORECASE,
)
# The end of a year at which a session meets, to which work is handed in earlier: `trình tại kỳ họp cuối năm 2025`.
_AT_END = re.compile(r"(?:(?:at|in|à|en|de) )?(?:the |la )?(?:cuối|end|fin)\b", re.IGNORECASE)
_MEETING_BEFORE = re.compile(
    r"\b(?:kỳ họp|phiên họp|cuộc họp|hội nghị|sessions?|meetings?|sittings?|plenums?|réunions?|séances?|plénums?)"
    r"(?: (?:thường kỳ|thường lệ|thường niên|chuyên đề|tổng kết|of the [^\W\d]+|du [^\W\d]+))? (?:de |du )?$",
    re.IGNORECASE,
)
