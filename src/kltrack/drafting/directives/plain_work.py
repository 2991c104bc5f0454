"""Work that a text of orders states plainly: no order leads to it, nobody must do it, nothing tells that it is past.

"At the same time, draw up a plan for the wells", "They will also inspect the lifts", `Trước mắt, thí điểm 5 trường`.
A person reviews what is drafted: a record too much costs less than a task that is missing.
"""

from __future__ import annotations

import re

from kltrack.drafting.directives.around import Around
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.directives.present_orders import TOLD
from kltrack.drafting.directives.signs import is_heading

_LEAST_WORDS = 4


def states_work(piece: Piece, around: Around) -> bool:
    """Whether a limb states work to come, behind the first paragraph of a text and in no heading of it.

    A French sentence of the first paragraph that begins with a verb in its infinitive does too.
    """
    laid, limb, clause = piece.laid, piece.limb, piece.clause
    is_behind = around.is_started or (limb.sentence > 0 and laid.language == "fr" and laid.has(limb.first, "do"))
    if not (is_behind and clause.has_work) or is_heading(laid) or limb.end - limb.first < _LEAST_WORDS:
        return False
    words = {laid.wording.spelt(word) for word in range(limb.first, limb.end)}
    if not words.isdisjoint(_PAST[laid.language]) or _TELLS.match(piece.text) or _SAYS_HOW.match(piece.text):
        return False
    is_for_them = laid.language == "vi" and _FOR_WHOM.match(piece.text) is not None
    return not clause.names_subject or piece.has_must or laid.has(clause.work, "with") or is_for_them


_FOR_WHOM = re.compile(r"(?:riêng )?(?:đối với|về phía) [^,;:.]{2,160},", re.IGNORECASE)
# Words of what was done, or is only said of something: "đã hoàn thành", "has been completed".
_PAST = {
    "en": frozenset({"had", "was", "were", "has", "have", "been", "there"}),
    "fr": frozenset({"a", "ont", "avait", "avaient", "aurait", "été", "devrait", "devraient"}),
    "vi": TOLD,
}
# With what no order begins: a condition, a report's title, the -ing of a headline, a document that is carried out.
_TELLS = re.compile(
    r"(?:if|when|once|of which|s['’]il|si|lorsque|nếu|khi|trong đó có)\b|\w+ (?:of|by|from) (?:the|an?|its|their)\b"
    r"|[a-z]+ing\b|thực hiện (?:theo |tốt )?(?:ý kiến|sự |chỉ đạo|quyết định|nghị quyết|kết luận|công văn|văn bản"
    r"|chỉ thị|thông báo|kế hoạch|chế độ|mẫu)\b",
    re.IGNORECASE,
)
# With what a sentence begins that says what will come of something, what is foreseen, or which document is meant.
_SAYS_HOW = re.compile(
    r"it is (?:predicted|expected|forecast(?:ed)?|estimated|hoped|believed|reported|said)\b"
    r"|(?:he|she) (?:expressed|voiced|hoped)\b"
    r"|(?:it|this|these|that|such)\b(?: \w+){0,3} will (?!be\b)|[^,;]{3,80}? (?:predicts?|forecasts?) that\b"
    r"|d['’]un montant\b|il (?:affecte|s['’]étend|comprend|compte)\b"
    r"|(?:công văn|quyết định|hướng dẫn|nghị quyết|kế hoạch|thông báo|công điện|chỉ thị|văn bản)(?: số)?:? ?\d"
    r"|(?:mục tiêu|kiến nghị liên quan|thông tin|dù|mặc dù|vẫn còn)\b",
    re.IGNORECASE,
)
