"""Days that may only say which things are meant, "applications submitted before", `hồ sơ nộp trước`, or the reason."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.drafting.deadlines.phrases import Phrase
from kltrack.drafting.directives.pieces import Piece
from kltrack.terms import LanguageCode

# A participle just before a day, behind what it says something of, and not behind "be" or in a list of verbs.
_DESCRIBES: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?!(?:be|is|are|been|being|was|were|must|get|got|and|or|not|to|fully|also|duly|all)\b)[^\W\d]+ "
        r"(?:submitted|received|filed|lodged|sent|detected|discovered|found|approved|signed|registered|issued|born|built"
        r"|started|reported|recruited|granted|retired|retiring|resigning|leaving|expiring|maturing|falling due"
        r"|arising|occurring) $",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        r"\b(?:hồ sơ|vụ việc|vụ án|đơn thư|đơn|kiến nghị|trường hợp|dự án|công trình|khoản|văn bản|cơ sở"
        r"|giấy phép|vi phạm|nhiệm vụ)(?: (?!để\b|và\b|rồi\b|xong\b|phải\b|cần\b)[^\W\d]+){0,3}?"
        r" (?:nộp|gửi|phát hiện|phát sinh|tiếp nhận|nhận|phê duyệt|ký|được cấp|cấp|khởi công|ban hành|đăng ký"
        r"|hết hạn|tồn đọng) $",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?!(?:être|est|sont|été|et|ou|doit|doivent|bien|tous|toutes)\b)[^\W\d]+ "
        r"(?:déposée?s?|reçue?s?|envoyée?s?|détectée?s?|découverte?s?|constatée?s?|approuvée?s?|signée?s?"
        r"|enregistrée?s?|publiée?s?|partis|parties|nés|nées|construite?s?|commencée?s?|échue?s|survenue?s"
        r"|accordée?s?) $",
        re.IGNORECASE,
    ),
}
# Projects that are completed in a year, for which money is set aside: `bố trí vốn cho dự án hoàn thành năm 2027`.
_FOR_PROJECT = re.compile(
    r"\bcho (?:các |những )?(?:dự án|công trình|tuyến|hạng mục)(?: [^\W\d]+){0,6}?"
    r" (?:hoàn thành|khởi công) (?:trong )?$",
    re.IGNORECASE,
)
# What a plan said, of which a sentence that addresses nobody only tells: "Under the plan, the road is to be finished".
_BY_PLAN = re.compile(
    r"(?:theo (?:kế hoạch|tiến độ|hợp đồng|dự kiến|cam kết)(?! số)|(?:under|according to) (?:the|its|their) (?:\w+ )?"
    r"(?:plan|schedule|contract|timetable)|as (?:planned|scheduled)"
    r"|(?:selon|d['’]après|aux termes du) (?:le |son |leur )?(?:plan|calendrier|contrat|programme))\b[^:;.]{0,60}?,",
    re.IGNORECASE,
)


# Why the work is asked for: "hand over the land now, since it wants the road to be finished by 2025".
_GIVES_REASON: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:since|because|as) (?:it|he|she|they|we|the \w+) \w+[^,;:]*$", re.IGNORECASE),
    "vi": re.compile(r"\b(?:vì|bởi vì|bởi lẽ|do đặt mục tiêu)\b(?! vậy| thế| lý do)[^,;:]*$", re.IGNORECASE),
    "fr": re.compile(r"\b(?:car\b|puisqu(?:e\b|['’])|parce qu(?:e\b|['’])|étant donné que?\b)[^,;:]*$", re.IGNORECASE),
}


def only_describes(piece: Piece, phrase: Phrase) -> bool:
    """Whether a day may only say which things are to be worked on, or stands in the reason why."""
    laid = piece.laid
    start = laid.wording.starts[min(piece.clause.work, piece.limb.end - 1)]
    before = laid.paragraph.text[start : phrase.start]
    gives_reason = _GIVES_REASON[laid.language].search(laid.paragraph.text[piece.limb.start : phrase.start])
    return bool(_DESCRIBES[laid.language].search(before) or _FOR_PROJECT.search(before) or gives_reason)


def tells_of_plan(piece: Piece, phrase: Phrase) -> bool:
    """Whether a day, and no limit by one, stands in a sentence that addresses nobody and begins with a plan."""
    is_limit = phrase.step is None or phrase.step.operator not in ("on", "within")
    if is_limit or piece.clause.kind or piece.clause.lead.names:
        return False
    return _BY_PLAN.match(piece.text) is not None
