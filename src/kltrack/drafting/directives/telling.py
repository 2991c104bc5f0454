"""Whether a limb only tells: of an earlier order, of news, of what somebody said, of what happens to those who fail."""

from __future__ import annotations

import re
from collections.abc import Collection

from kltrack.drafting.directives.around import Around
from kltrack.drafting.directives.citizens import is_question, only_petitions
from kltrack.drafting.directives.not_ordered import misses, only_salutes, only_says, tells_what_was_done
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.directives.signs import is_heading
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.numbers import number_parts


def only_tells(piece: Piece, around: Around) -> bool:
    """Whether a limb only tells of something: an earlier order, news, what somebody said, what happens to who fails."""
    first = piece.limb.first
    if piece.laid.has(first, "earlier") and not (piece.laid.has(first, "opener") and piece.dates.limits):
        return True  # an aim (an opener) is a task only if it has a day
    if any(body in around.issuers for name in piece.clause.other_givers for body in name.bodies):
        return True
    if not piece.clause.kind and (piece.laid.wording.spelt(first) == "bằng" or _IN_FORCE.match(piece.text)):
        return True  # by which way something is sent, or from when a document is in force
    if not piece.clause.kind and (_is_not_ordered(piece) or _speaks(piece) or _thinks(piece) or _only_reports(piece)):
        return True
    if (
        _tells_of_signing(piece)
        or only_petitions(piece)
        or is_question(piece)
        or only_salutes(piece)
        or _tells_of_other_document(piece, around.number)
        or _is_title(piece)
        or _tells_about(piece)
        or _stresses_thing(piece)
        or _tells_of_requester(piece, around)
        or (_is_news(piece) and not around.in_list)
    ):
        return True
    words = range(piece.limb.first, piece.limb.end)
    acts = piece.laid.language == "vi" and piece.laid.has(first, "do", "how")  # `Xử lý nghiêm … nếu để xảy ra`
    acts = acts or (piece.clause.names_subject and piece.laid.has(piece.clause.work, "must"))
    acts = acts or answers_for(piece)
    return not piece.clause.kind and any(
        (piece.laid.has(word, "consequence") and not acts)
        or (piece.laid.has(word, "commendation") and piece.laid.has(word - 1, "passive"))
        for word in words
    )


def _is_not_ordered(piece: Piece) -> bool:
    return misses(piece) or only_says(piece) or tells_what_was_done(piece)


def answers_for(piece: Piece) -> bool:
    """Whether somebody is to answer for work: "Local leaders will be held accountable for the results"."""
    return _ANSWERS.match(piece.text) is not None and piece.clause.kind is None


_ANSWERS = re.compile(
    r"[^,;:]{2,90}\b(?:(?:will|shall|must|should) be|(?:is|are) to be|are|is) held (?:fully |directly |personally )*"
    r"(?:accountable|responsible)(?: (?:before|to) [^,;:]{3,60})? for (?!delay|any|fail)"
    r"|[^,;:]{2,90}\b(?:sont|seront) tenue?s (?:pleinement |directement )?responsables (?:de |du |des )(?!retard|tout)",
    re.IGNORECASE,
)


_IN_FORCE = re.compile(
    r"(?:quyết định|nghị quyết|thông tư|nghị định|chỉ thị|kế hoạch|quy định|luật) này có hiệu lực"
    r"|this (?:decision|resolution|circular|decree|directive|regulation) (?:takes|comes into|enters into|shall take)"
    r"|(?:la présente|cette) (?:décision|résolution|directive|circulaire) (?:entre|prend)",
    re.IGNORECASE,
)


def begins_telling(piece: Piece, *, in_list: bool) -> bool:
    """Whether a limb that is no directive begins a sentence with whom it tells of: "The PM highlighted the repair"."""
    clause = piece.clause
    begins = not piece.limb.by_comma and piece.limb.label is None and not in_list
    return begins and clause.kind is None and clause.beginning in ("issuer", "name") and not piece.dates.limits


def _tells_of_requester(piece: Piece, around: Around) -> bool:
    """Whether a sentence only tells what the givers of orders do: `Thủ tướng … thăm`, "the Prime Minister said"."""
    clause, laid = piece.clause, piece.laid
    first = laid.names.get(laid.without_article(piece.limb.first))
    begins = first if first and not clause.kind and not clause.names_subject else None
    names = clause.lead.names if clause.names_subject else (begins,) if begins else ()
    if clause.beginning == "issuer" and not clause.kind and not around.in_list and not piece.has_must:
        return True
    alone = bool(names) and all({*name.bodies} <= _REQUESTERS for name in names) and not clause.lead.unknown
    return alone and not piece.has_must and not around.in_list


def _tells_of_other_document(piece: Piece, number: str) -> bool:
    """Whether a Vietnamese limb tells what another document, which was issued before, asked: `đã có Công văn số 12`."""
    hit = _ISSUED.search(piece.text) if number and piece.clause.kind else None
    return hit is not None and number_parts(hit["number"]) != number_parts(number)


_ISSUED = re.compile(
    r"\bđã (?:có|ban hành|ký|gửi|ký ban hành|phát hành) (?:[^\W\d_]+ ){1,5}số\s+(?P<number>\d[\w/Đ-]+)", re.IGNORECASE
)


def _tells_of_signing(piece: Piece) -> bool:
    """Whether a limb only tells that a document was issued: `Following the dispatch, the PM issued a document`."""
    laid, limb = piece.laid, piece.limb
    if piece.clause.kind or piece.clause.names_subject or piece.has_must or piece.laid.language == "vi":
        return False
    places = (word for word in range(limb.first + 1, limb.end) if laid.wording.words[word] in _SIGNING)
    return any(_names_giver(laid, limb.first, word) for word in places)


_SIGNING = frozenset({"issued", "signed", "promulgated", "signe", "publie", "promulgue"})
_MOST_BETWEEN = 8  # words between who signs and "signed"


def _names_giver(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether a giver of orders, or "they", stands shortly before a word, with no sign between."""
    for word in range(max(first, place - _MOST_BETWEEN), place):
        name, begins = laid.names.get(word), laid.has(word, "they")
        bodies = {*name.bodies} if name else set()
        if (begins or (bodies and bodies <= _REQUESTERS)) and not any(
            laid.signs_before(each).strip() for each in range(word + 2, place)
        ):
            return True
    return False


def _stresses_thing(piece: Piece) -> bool:
    """Whether somebody only stresses something: "emphasized a spirit of", and not "emphasized that", "the need to"."""
    laid, words = piece.laid, piece.laid.wording.words
    place = next((word for word in range(piece.limb.first, piece.limb.end) if words[word] in _STRESSING), None)
    if laid.language != "en" or place is None or piece.clause.lead or piece.has_must or piece.dates.limits:
        return False
    behind = words[place + 1 : place + 4]
    if behind[:1] == ["that"]:
        return True
    return bool(behind) and behind[0] in _ARTICLES and _DEMANDING.isdisjoint(behind)


_STRESSING = frozenset({"emphasised", "emphasized", "stressed", "underlined", "underscored", "highlighted"})
_ARTICLES = frozenset({"a", "an", "the", "his", "her", "its", "their", "vietnam"})
_DEMANDING = frozenset({"need", "necessity", "requirement", "request", "importance", "urgency", "task", "tasks"})


def _tells_about(piece: Piece) -> bool:
    """Whether a Vietnamese line only says what an order is about: `Tỉnh chỉ đạo về việc góp ý dự thảo`."""
    clause, words = piece.clause, piece.laid.wording.words
    is_about = words[clause.work : clause.work + 2] == ["ve", "viec"] and piece.laid.language == "vi"
    return is_about and clause.kind is not None and not clause.lead and not piece.dates.phrases


def _is_title(piece: Piece) -> bool:
    """Whether a line only says what the next ones are about: `Về công tác chuẩn bị Đề án trình Quốc hội`."""
    first, laid = piece.limb.first, piece.laid
    return first == 0 and not piece.clause.kind and is_heading(laid) and laid.wording.words[0] in _ABOUT


def _only_reports(piece: Piece) -> bool:
    """Whether a limb only says how things stand: without "must", and without a limit for `việc xét công nhận`."""
    is_limited = any(phrase.step and phrase.step.operator == "before" for phrase in piece.dates.limits)
    return _begins_telling(piece) and not piece.has_must and not is_limited


def _begins_telling(piece: Piece) -> bool:
    """Whether a limb begins like a report on how things stand: `Việc sắp xếp được …`, `Đến nay`, "So far"."""
    return _follows(piece, piece.limb.first, _STANDS)


def _speaks(piece: Piece) -> bool:
    """Whether a body that is named first only says something: "The Ministry said that"."""
    first = piece.laid.names.get(piece.laid.without_article(piece.limb.first))
    if first is None or piece.clause.is_from_document:
        return False
    after = _after_aside(piece, first.end)
    return _follows(piece, after, _SAYS) or _follows(piece, after, _HEADS)


def _thinks(piece: Piece) -> bool:
    """Whether a Vietnamese limb begins with somebody's opinion: `giới chuyên gia cho rằng`."""
    words = " ".join(piece.laid.wording.words[piece.limb.first : piece.limb.first + _MOST_BEFORE_OPINION])
    return piece.laid.language == "vi" and " cho rang" in words


_MOST_BEFORE_OPINION = 9


def _after_aside(piece: Piece, place: int) -> int:
    """The place after what commas set off behind a name: "The Office, in an announcement last week, quoted"."""
    laid, end = piece.laid, piece.limb.end
    if place >= end or laid.signs_before(place).strip() != ",":
        return place
    return next((word for word in range(place + 1, end) if laid.signs_before(word).strip() == ","), place)


def _follows(piece: Piece, place: int, phrases: Collection[str]) -> bool:
    text = " ".join(piece.laid.wording.words[place : place + _MOST_WORDS])
    return any(f"{text} ".startswith(f"{phrase} ") for phrase in phrases)


_MOST_WORDS = 4
_STANDS = (
    *("viec", "den nay", "tinh den nay", "hien nay", "thoi gian qua", "trong thoi gian qua", "nhung nam qua"),
    *(f"{within}{unit} qua" for within in ("", "trong ") for unit in ("tuan", "thang", "quy", "nam")),
    *("tong chi", "tong thu", "tong so", "tong kinh phi", "trong do chi", "trong do tong"),
    *("to date", "so far", "currently", "at present", "a ce jour", "jusqu a present", "actuellement"),
)
_SAYS = (
    *("discussed", "also discussed", "nhan duoc", "da nhan duoc", "vua nhan duoc", "vua co van ban"),
    *("said", "says", "said that", "quoted", "reported", "announced", "explained", "added", "cho biet", "cho hay"),
    "thong tin",
    *("a declare", "a indique", "a annonce", "a precise", "a rapporte", "a fait savoir"),
)
_HEADS = ("chief made", "leader made", "chief said", "leader said")
_ABOUT = frozenset({"ve", "regarding", "concernant", "concerning"})


def _is_news(piece: Piece) -> bool:
    """Whether an English line without a full stop says what somebody does: "Ho Chi Minh City attracts investment"."""
    laid, verb = piece.laid, piece.clause.lead.end
    tells = verb < piece.limb.end and laid.has(verb, "do") and laid.wording.words[verb].endswith("s")
    return laid.language == "en" and piece.clause.names_subject and tells and is_heading(laid) and not piece.limb.label


_REQUESTERS = frozenset({"politburo", "secretariat", "party-central-committee", "prime-minister", "general-secretary"})
