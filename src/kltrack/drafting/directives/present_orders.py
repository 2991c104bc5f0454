"""Vietnamese sentences that give orders in the present, as documents do: `Sở Xây dựng chủ trì, phối hợp với các xã`."""

from __future__ import annotations

import re

from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.directives.signs import is_heading


def is_told_to_work(piece: Piece) -> bool:
    """Whether a body other than those above sets to work with a word of orders, and nothing tells of the past."""
    laid, clause = piece.laid, piece.clause
    if laid.language != "vi" or is_heading(laid) or not (clause.names_subject and clause.has_work and clause.lead):
        return False
    if _TITLE.search(laid.paragraph.text, 0, piece.limb.start):
        return False
    words = [laid.wording.spelt(word) for word in range(piece.limb.first, piece.limb.end)]
    begins = tuple(words[clause.work - piece.limb.first :][:2])
    directs = begins == ("chỉ", "đạo") and bool(clause.implementing)  # "Giám đốc Sở chỉ đạo các bệnh viện sẵn sàng"
    is_ordered = begins in _ORDERING or begins[:1] in _SOON
    return (is_ordered or directs) and TOLD.isdisjoint(words)


_TITLE = re.compile(r"\bbài(?: viết)?:?\s*[\"“]$")  # of an article that is quoted
_ORDERING = frozenset(
    {
        ("chủ", "trì"),
        ("phối", "hợp"),
        ("tham", "mưu"),
        ("khẩn", "trương"),
        ("chủ", "động"),
        ("tăng", "cường"),
        ("tập", "trung"),
        ("thường", "xuyên"),
        ("nghiêm", "túc"),
        ("kịp", "thời"),
        ("tiếp", "tục"),
        ("đẩy", "nhanh"),
        ("đẩy", "mạnh"),
        ("nhanh", "chóng"),
        ("quyết", "liệt"),
        ("ưu", "tiên"),
        ("bảo", "đảm"),
        ("đảm", "bảo"),
        ("theo", "dõi"),
        ("bám", "sát"),
        ("chấn", "chỉnh"),
        ("siết", "chặt"),
        ("tích", "cực"),
        ("trực", "tiếp"),
        ("đôn", "đốc"),
        ("nghiên", "cứu"),
        ("rà", "soát"),
        ("xem", "xét"),
        ("phát", "huy"),
    }
)
_SOON = frozenset({("sớm",), ("nghiêm",)})  # before any verb
TOLD = frozenset({"đã", "vừa", "từng", "đang"})
