"""Vietnamese dates that belong to those who are named before them: `người nghỉ việc`, `các dự án hoàn thành`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kltrack.drafting.deadlines.finishing import FINISHING, has_words
from kltrack.drafting.directives.owning_words import SEVERAL, TO_FINISH, WHOSE
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

_PARTED = re.compile(r"[,;:.]")
_NEAREST = 6  # words before a limit in which those stand to whom the date may belong


def is_of_others(piece: Piece, first: int) -> bool:
    """Whether a Vietnamese date stands behind those to whom it belongs: `người nghỉ việc`, `các dự án hoàn thành`."""
    laid = piece.laid
    if laid.language != "vi":
        return False
    start = first
    while start > piece.clause.work and not _PARTED.search(laid.signs_before(start)):
        start -= 1
    words = [_whose(laid, word) for word in range(start, first)]
    near = words[-_NEAREST:]
    if _NOT_YET.search(" ".join(words)) and laid.wording.words[piece.clause.work] not in ("khong", "chua"):
        return True
    return (has_words(near, WHOSE) and not has_words(near, FINISHING)) or _finish_themselves(words)


# Things that are not done, or may be, by a day: `các dự án chưa giải ngân hết đến`, `dự án có khả năng xong trước`.
_NOT_YET = re.compile(
    r"\b(?:du an|ho so|cong trinh|doanh nghiep|don vi|dia phuong|goi thau|nhiem vu|vu viec|vu an|truong hop|ho dan"
    r"|khoan|van ban|hang muc)\b(?: (?!de\b|va\b)\w+){0,4} (?:chua|cham|(?<!hang )khong|co kha nang)(?: \w+){1,6}$"
    r"|\bnguy co (?:khong|chua|cham|tre|khong the)\b(?: \w+){1,6}$"
)


def _whose(laid: ParsedParagraph, word: int) -> str:
    """A word as it is compared; "" for the family name "Hồ", which is no household ("hộ")."""
    is_name = laid.wording.words[word] == "ho" and laid.wording.spelt(word).lower() not in ("hộ", "ho")
    return "" if is_name else laid.wording.words[word]


def _finish_themselves(words: Sequence[str]) -> bool:
    """Whether words name several things and then say that those are finished: "các dự án hoàn thành"."""
    for place in range(1, len(words) - 1):
        if words[place : place + 2] == ["hoan", "thanh"] and has_words(words[1:place], SEVERAL):
            return words[place - 1] not in TO_FINISH
    return False
