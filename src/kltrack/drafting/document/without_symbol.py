"""The number of the document that a text reports where it is printed without its symbol: `Công điện số 07`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import TypeName

_FIRST = 8  # first paragraphs, in which a report says what it is about
_NEAR = 60  # letters between "issued" and the document, on either side of it
_NUMBERED = re.compile(
    r"\b(?:(?P<telegram>công điện(?: khẩn)?|(?:official |urgent )*(?:dispatch|telegram)"
    r"|(?:dépêche|télégramme)(?: officielle?| urgente?)*)"
    r"|(?P<notice>thông báo|notice|avis|notification)"
    r"|(?P<letter>công văn(?: hỏa tốc| khẩn)?|(?:official )?letter|lettre(?: officielle)?))"
    r" (?:số|no\.?|number|n[°º])\s?\d{1,5}(?!\d|\s?[-/–]\s?[^\W\d])(?!\s?/\d{4}\s?[-/–])",
    re.IGNORECASE,
)
_ISSUED = re.compile(
    r"\b(?:signed|issued|issues|released|sent|ký|ban hành|phát hành|gửi|signé|publié|publier|émis|envoyé)\b[^.;]*$",
    re.IGNORECASE,
)
_ISSUED_BEHIND = re.compile(
    r"^[^.;,]{0,20}\b(?:issued|signed|ban hành|được ký|signée?|publiée?|émise?)\b", re.IGNORECASE
)
_OF_GIVER = re.compile(
    r"^ (?:của|of|from|by|de|du) (?:the |la |le )?(?:Thủ tướng|Phó Thủ tướng|Văn phòng|Prime|Deputy|Government"
    r"|Premier|vice-Premier|Bureau)"
)
_OTHERS = re.compile(
    r"\b(?:nhận được|trả lời|căn cứ|thực hiện|triển khai|received|response to|under|implement\w*|reçu|en application)\b"
    r"[^.;]*$",
    re.IGNORECASE,
)
# How whole numbers look, by type: of the Prime Minister, the Government Office, and a ministry.
_EXAMPLES: dict[TypeName, str] = {"telegram": "160/CĐ-TTg", "notice": "35/TB-VPCP", "letter": "8405/BNV-TCBC"}


class WithoutSymbol(NamedTuple):
    """A document as it is printed, its type, and how a whole number of that type looks."""

    words: str
    type: TypeName
    example: str


def number_without_symbol(laid: Sequence[ParsedParagraph]) -> WithoutSymbol | None:
    """The document that a text reports if its number is printed without its symbol; None where that is not sure."""
    for each in laid[:_FIRST]:
        text = each.paragraph.text
        for hit in _NUMBERED.finditer(text):
            before, behind = text[max(0, hit.start() - _NEAR) : hit.start()], text[hit.end() : hit.end() + _NEAR]
            is_issued = _ISSUED.search(before) or _ISSUED_BEHIND.search(behind) or _OF_GIVER.search(behind)
            if is_issued and not _OTHERS.search(before):
                kind = next(kind for kind in _EXAMPLES if hit[kind])
                return WithoutSymbol(hit[0], kind, _EXAMPLES[kind])
    return None
