"""What citizens ask and are answered, which nobody orders: petitions of voters, letters that ask, and answers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import LanguageCode

# Who petitions, from the beginning of a sentence up to the asking.
_PETITIONS: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:(?:Mr|Ms|Mrs)\.? [^;:]{3,60}?, (?:a |an )?(?:voter|resident|reader|farmer|parent)\b[^;:.]{0,80}?"
        r"|(?:many |some |several |a number of |most |other |local |the )*"
        r"(?:an? (?=voter|resident|reader|citizen))?"
        r"(?:voters?|residents?|citizens?|villagers?|households?|readers?|parents?|others|opinions?)\b[^,;:.]{0,80}?)"
        r"\b(?:ask|asks|asked|request|requests|requested|propose|proposes|proposed|petitioned|suggested|urged|demanded"
        r"|called (?:on|for)|wanted|want)\b",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        r"(?:(?:nhiều|một số|các|đa số|bà con|ý kiến) )*"
        r"(?:cử tri|người dân|nhân dân|bạn đọc|hộ dân|phụ huynh|bà con|ý kiến|công dân)\b[^,;:.]{0,90}?"
        r"\b(?:đề nghị|kiến nghị|yêu cầu|mong muốn|đề xuất|phản ánh)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"(?:(?:M|Mme|Mlle)\.? [^;:]{3,60}?, (?:un |une )?"
        r"(?:électeur|électrice|habitante?|riveraine?|lecteur|lectrice)\b[^;:.]{0,80}?"
        r"|(?:les |des |plusieurs |certains |de nombreux |l['’]|d['’]|une? )*"
        r"(?:lecteur|lectrice|électeur|électrice|internaute|électeurs|électrices|habitants|riverains|citoyens|lecteurs|parents|foyers|autres|avis)\b[^,;:.]{0,80}?)"
        r"\b(?:(?:a|ont) (?:aussi |également )?(?:demandé|proposé|souhaité|réclamé|suggéré|exigé)"
        r"|demande|souhaite|réclame|demandent|proposent|souhaitent|réclament|exigent)\b",
        re.IGNORECASE,
    ),
}
_GIVER = re.compile(
    r"\b(?:prime minister|minister|chairman|chairwoman|secretary|premier ministre|président|ministre|thủ tướng|chủ tịch"
    r"|bộ trưởng|bí thư)\b[^,;:.]{0,60}\b(?:ask|request|instruct|direct|order|assign|a demandé|a ordonné|a chargé"
    r"|yêu cầu|giao|chỉ đạo|đề nghị)",
    re.IGNORECASE,
)
# Who asks in a letter, up to the colon: "Mr. Vo Minh (An Giang) asks:", `Bà Nguyễn Thị Lụa (Gia Lai) hỏi:`.
_ASKER: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r"(?:Mr|Ms|Mrs|Miss)\.? [^:;?!]{3,60}?(?: asks| asked| writes| wrote|\([^()]{3,40}\)) ?:"),
    "vi": re.compile(
        r"(?:.{0,40}[-–] ?)?(?:Bà|Ông|Anh|Chị|Bạn đọc|Công dân)\b[^:;?!]{3,80}?(?: hỏi| thắc mắc| gửi câu hỏi) ?:"
    ),
    "fr": re.compile(r"(?:M|Mme|Mlle)\b\.? [^:;?!]{3,80}? (?:demande|interroge|écrit|questionne) ?:"),
}


def only_petitions(piece: Piece) -> bool:
    """Whether a sentence tells what voters or other citizens ask for, and no giver of orders asks behind it."""
    may_petition = piece.clause.kind is not None or not piece.has_must  # "those asked to leave must be housed"
    hit = _PETITIONS[piece.laid.language].match(piece.text) if may_petition else None
    return hit is not None and _GIVER.search(piece.text, hit.start()) is None


def is_question(piece: Piece) -> bool:
    """Whether a limb stands in a question, or tells of one: "asked whether they could keep"."""
    text = piece.laid.paragraph.text
    end = _SENTENCE_END.search(text, piece.limb.stop)
    return (end is not None and end[0] == "?") or _WHETHER.search(piece.text) is not None


_SENTENCE_END = re.compile(r"[?!]|\.(?=\s|$)|$")
_WHETHER = re.compile(
    r"\b(?:asks?|asked|wondered) (?:whether|if|how|why)\b|\b(?:demandent?|demandé) (?:si|comment|pourquoi)\b",
    re.IGNORECASE,
)


def answers_citizens(laid: Sequence[ParsedParagraph], piece: Piece) -> bool:
    """Whether a limb that names nobody behind an order stands in a letter of somebody who asks, or in the answer."""
    if piece.clause.kind and piece.clause.lead.names and not asks_in_letter(piece.laid):
        return False
    return any(asks_in_letter(each) for each in laid[: piece.paragraph + 1])


def asks_in_letter(laid: ParsedParagraph) -> bool:
    """Whether a paragraph is the question of a citizen."""
    hit = _ASKER[laid.language].match(laid.paragraph.text)
    return hit is not None and (")" not in hit[0][-3:] or "?" in laid.paragraph.text)
