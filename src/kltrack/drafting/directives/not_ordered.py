"""What a sentence tells that nobody orders: what should have been done, what somebody says, signs, reports or gives."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.drafting.deadlines.missed import missed_in
from kltrack.drafting.directives.past_events import tells_past
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.roles.by_source import has_source
from kltrack.terms import LanguageCode


def misses(piece: Piece) -> bool:
    """Whether a limb says only what should have been done and was not: "The pier should have been ready by May"."""
    laid, limb = piece.laid, piece.limb
    for start, stop, _ in missed_in(piece.text, laid.language):
        if any(start <= limit.start - limb.start < stop for limit in piece.dates.limits):
            continue  # of a day to come
        first, end = (laid.wording.word_after(limb.start + place) for place in (start, stop))
        works = (word for word in range(limb.first, first) if laid.has(word, "do", "direct", "must"))
        if next(works, None) is None and not any(laid.has(word, "must") for word in range(end, limb.end)):
            return True
    return False


def only_says(piece: Piece) -> bool:
    """Whether a limb only tells what somebody says: "According to the department, 61,000 households drink"."""
    tells = not piece.has_must and not piece.dates.limits
    return tells and has_source(piece.laid, piece.limb.first, piece.limb.end)


def tells_what_was_done(piece: Piece) -> bool:
    """Whether a sentence without "must" only tells of a report, a speech, a signature, a gift or what is counted."""
    language = piece.laid.language
    if tells_past(piece):
        return True
    if _FORWARDS.search(piece.text) or _MINE.match(piece.text) or (_GIVEN.match(piece.text) and not piece.has_must):
        return True
    if language == "vi" and not piece.has_must and _SO_FAR.match(piece.text):
        return True
    if piece.has_must or _DONE[language].match(piece.text) is None:
        return False
    return not any(phrase.step and phrase.step.operator in ("by", "before") for phrase in piece.dates.limits)


# What an office writes at the end of a notice: "notifies the ministries for their information".
_FORWARDS = re.compile(
    r"\b(?:hereby )?(?:notif(?:y|ies)|informs?) [^;:.]{3,120} for (?:their )?(?:information|implementation|execution)\b"
    r"|\b(?:en informe|informe) [^;:.]{3,120} pour (?:exécution|information|mise en œuvre)\b",
    re.IGNORECASE,
)
# What a speaker says for himself, "I thank", `tôi gửi tới các thế hệ lời thăm hỏi`, or of the weather.
_MINE = re.compile(
    r"(?:[^;:.]{3,60}, )?(?:i (?:would like to |want to |also )*(?:thank|wish|congratulate|send|extend)\b"
    r"|tôi (?:xin )?(?:gửi tới|chúc|cảm ơn|trân trọng|bày tỏ|tin tưởng)\b"
    r"|je (?:vous )?(?:remercie|félicite|souhaite|adresse|tiens à)\b"
    r"|(?:il|elle|le typhon|la tempête)\b[^,;:.]{0,40} devrait (?:toucher terre|frapper|s['’]affaiblir)\b)",
    re.IGNORECASE,
)
# What somebody gave: "leaders of Can Tho offered 200 gifts".
_GIVEN = re.compile(
    r"[^;:.]{3,120}?(?<!is )(?<!are )(?<!be )\b(?:offered|donated|awarded) (?:\d|(?:the|a|an|gifts|medals)\b)"
    r"|[^;:.]{3,120}?\b(?:a|ont) (?:offert\b|décerné\b|remis (?:des\b|\d))"
    r"|[^;:.]{3,90}?\b(?:đã|vừa) (?:trao|tặng|trao tặng)\b",
    re.IGNORECASE,
)
# How far somebody has come: "đến hết quý I, Hà Nội mới hoàn thành 24 nhà". The day is the one of the count.
_SO_FAR = re.compile(
    r"(?:[^;:.]{3,100}? cho (?:thấy|biết|hay):? )?(?:(?:tính )?đến (?:hết |nay|cuối |ngày )[^;:.,]{0,40}, ?)?"
    r"[^;:.,]{0,60}?\b(?:mới|mới chỉ|đang) "
    r"(?:hoàn thành|triển khai|đạt|giải ngân|xây dựng|cải tạo|thi công|giải phóng|bàn giao|có)\b[^;:.]{0,60}?\d",
    re.IGNORECASE,
)
_DONE: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:the )?(?:reports?|statistics|figures|data)\b[^,;:.]{0,40} (?:said|show|showed|noted|stated)\b",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        r"(?:báo cáo|tổng hợp|thống kê|số liệu|kết quả)\b[^;:.]{0,90}? (?:cho thấy|cho biết|cho hay)\b(?! rõ)"
        r"|[^;:.]{2,60}? ghi nhận (?:thêm |gần |hơn |khoảng )?\d"
        r"|[^;:.]{0,80}?\b(?:TS|PGS|GS|chuyên gia|kiến trúc sư|luật sư)\b[^;:.]{2,60} (?:cho rằng|nhận định)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"(?:les? |selon les? )?(?:rapports?|statistiques|chiffres)\b[^,;:.]{0,60} (?:indiqu|montr|font état)\w*"
        r"|[^;:.]{3,120}?,? (?:a|ont) (?:\w+ment )?(?:signé|promulgué|remercié)\b",
        re.IGNORECASE,
    ),
}


def only_salutes(piece: Piece) -> bool:
    """Whether praise only leads up to what its giver does: "Saluant l'esprit des marins, il a visité le quai".

    Or whether somebody acknowledges how things are, and praises nobody: "acknowledged that wells are old".
    """
    if piece.clause.kind == "commendation" and piece.laid.language != "vi" and _ADMITS.search(piece.text):
        return not piece.clause.lead.names
    is_praise = piece.clause.kind == "commendation" and piece.laid.language == "fr"
    return is_praise and _SALUTING.match(piece.text) is not None and not piece.clause.lead.names


_ADMITS = re.compile(
    r"\b(?:acknowledged?s?|recogni[sz]ed?s?) (?:that|this)\b|\breconn(?:u|aît|aissent) qu(?:e |['’])"
    r"|\b(?:he|she) praised\b"
    r"|\bwelcomed (?:its|their|the|his|her) ",
    re.IGNORECASE,
)
_SALUTING = re.compile(r"(?:saluant|félicitant|louant|appréciant|remerciant)\b", re.IGNORECASE)
