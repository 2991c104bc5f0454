"""Clauses that say what other words say as well, which the vocabulary and the rules have.

A start-up pays for every pattern: one is looked for only where a piece of it, in small letters, stands in the question.
"""

from __future__ import annotations

import re

from kltrack.question.vocabulary.clauses import CLAUSES
from kltrack.text import nfc

_END = r"(?=[ ?.!]*$)"
_NOT = r"(?:(?:is|are|was|were|has|have) not|(?:is|are|was|were|has|have)n['’]t)"
_FINISHED = r"(?:finished|done|completed|complete|accepted|approved|verified|confirmed)"
_NOT_NAMED = r"(?! (?:of|for|in|et|du|de|des|and)\b)(?! d['’])"
_WHERE = r"(?: anywhere| somewhere| at all| in any \w+)?"
# "started but not finished", "reported but not accepted"
_BEGUN = (
    rf"(?i)\b(started|begun|reported),? but (?:(?:is|are|was|were) )?(?:still )?(?:{_NOT}|not)(?: yet)?(?: been)?"
    rf" {_FINISHED}\b"
)
# "should be finished by October but is not", "… and isn't yet"
_UNDONE = rf"(?i),? (?:but|and|yet) (?:it |they |still )?{_NOT}(?: been)?(?: yet)?(?: done| finished| completed)?{_END}"
_NON_FAIT = r"(?i),? (?:mais|et) ne l['’](?:est|a|ont|sont|a été|ont été) (?:toujours |encore )?pas(?: encore)?" + _END
# "is the alliance mentioned anywhere"
_MENTIONED = rf"(?i)^(?:is|are) (.{{3,60}}?) (?:ever )?mentioned{_WHERE}{_END}"
_MENTIONNE = (
    r"(?i)^(?:est-ce que |est-ce qu['’])?(.{3,60}?) (?:est|sont|est-il|est-elle|sont-ils|sont-elles) (?:bien )?"
    r"mentionnée?s?(?: quelque part)?" + _END
)
# "does 201 set a deadline", "where does the deadline of 202-06 come from"
_SETS = (
    r"(?i)^does ((?:\w+ ){0,2}\S*\d\S*) (?:set|fix|give|impose|contain|lay down) (any |a )?"
    rf"(deadlines?|due dates?|time limits?)(?: at all)?{_END}"
)
_FIXE = r"(?i)\b(?:fixe|prévoit|impose|donne)-t-(?:elle|il) (un délai|des délais|une échéance|des échéances)" + _END
_PREVOIT = r"(?i)\b(?:prévoit|fournit)-(?:elle|il) (un délai|des délais|une échéance|des échéances)" + _END
_DAT_HAN = r"(?i)\bcó (?:đặt|đặt ra|ấn định|quy định|nêu|ghi) (?:thời )?hạn(?: nào)?(?: không)?" + _END
_ITS_DAY = rf"(?i)^where (?:does|did) the (deadline|due date|last day) (?:of|for) (.{{3,40}}?) come from{_END}"
# "khối bộ, ngành" are the ministries and branches; "khối Quốc hội" is more than the Assembly
_KHOI = r"(?i)\bkhối (?=(?:các )?(?:bộ,? (?:ban,? )?ngành|địa phương|tỉnh,? thành|tỉnh ủy|xã,? phường)\b)"
# "Em ở Tỉnh ủy Lào Cai, xin các việc của tỉnh ủy"
_I_AM = r"(?:dạ,? )?(?:tôi|em|mình|bên em|chúng tôi)(?: hiện)?(?: đang)?(?: là (?:chuyên viên|cán bộ))?(?: làm)?"
_AT = rf"(?i:^{_I_AM}(?: (?:ở|tại|của|bên)|(?<=chuyên viên)|(?<=cán bộ)) (?:văn phòng )?)"
_TYPE = r"tỉnh ủy|thành ủy|đảng ủy|ủy ban|thành phố|tỉnh|bộ|ban"
_AT_A_BODY = rf"{_AT}([^,?]*?\b((?i:{_TYPE}))\b[^,?]*), ([^?]*)\bcủa (?i:\2)(?![^ ,?.!])"
# "Em ở Bộ Y tế, xin việc quá hạn của Bộ Tài chính"
_INTRODUCED = ("em ở ", "tôi ở ", "mình ở ", "chuyên viên ", "cán bộ ")
_CAPITAL = r"(?=[A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠẢẤẦẨẬẮẰẲẶẸẺẾỀỂỆỈỊỌỎỐỒỔỘỚỜỞỢỤỦỨỪỬỰỲỴ])"
_NOTHING_ELSE = r"(?:(?!\b(?:việc|nhiệm vụ|trừ|không|chỉ|hạn)\b)[^,?]){2,60}"
_AT_ANOTHER = rf"{_AT}{_CAPITAL}{_NOTHING_ELSE}, (?=[^?]*(?i:\bcủa|\bgiao cho) {_CAPITAL})"
_CAC_LINH_VUC = rf"(?i)\b(tiến độ|bảng điểm|tình hình|kết quả)(?: thực hiện)?(?: của)?(?: tất cả)? các lĩnh vực{_END}"
_MENTIONS = rf"(?i:\b{{}} (?:đến|tới)) {_CAPITAL}"  # before a name

# (a piece of the clause, its pattern, the words for it)
_CLAUSES = (
    ("but", _BEGUN, r"\1"),
    (" not", _UNDONE, " and hasn't"),
    ("n't", _UNDONE, " and hasn't"),
    ("n’t", _UNDONE, " and hasn't"),
    (" ne l", _NON_FAIT, " et pas encore fait"),
    ("mentioned", _MENTIONED, r"anything mentioning \1"),
    ("mentionn", _MENTIONNE, r"tout ce qui mentionne \1"),
    ("past 20", r"(?i)\bpast (?=20\d\d\b)", "after "),
    ("does ", _SETS, r"does \1 have \2\3"),
    ("-t-", _FIXE, r"a-t-elle \1"),
    ("prévoit-", _PREVOIT, r"a-t-elle \1"),
    ("hạn", _DAT_HAN, "có hạn không"),
    ("khối ", _KHOI, ""),
    *((piece, _AT_ANOTHER, "") for piece in _INTRODUCED),
    *((piece, _AT_A_BODY, r"\3của \1") for piece in _INTRODUCED),
    (" các lĩnh vực", _CAC_LINH_VUC, r"\1 theo lĩnh vực"),
    ("nói ", rf"{_MENTIONS.format('nói')}", "nhắc đến "),
    ("đề cập ", rf"{_MENTIONS.format('đề cập')}", "nhắc đến "),
    ("come from", _ITS_DAY, r"what is the \1 of \2"),
    # Bodies that are called so for short.
    (
        "min.",
        r"(?i)\bmin\. (?=(?:éducation|santé|finances|justice|intérieur|construction|sciences|culture)\b)",
        "ministère ",
    ),
    ("committees", rf"(?i)\b(provincial|municipal) (standing )?committees\b{_NOT_NAMED}", r"\1 Party \2committees"),
    ("comités", rf"(?i)\bcomités provinciaux\b{_NOT_NAMED}", "comités provinciaux du Parti"),
    (
        "comités permanents",
        r"(?i)\bcomités permanents (?:des provinces|provinciaux)\b",
        "comités permanents des comités provinciaux du Parti",
    ),
    (
        "central office",
        r"(?i)\b(?:party['’]s )?central office(?: of the (?:communist )?party)?\b(?! of\b)",
        "Party Central Office",
    ),
    ("central du parti", r"(?i)\b(?:bureau|office) central du parti\b", "Bureau du Comité central du Parti"),
)


def reworded(text: str) -> str:
    """The text with other words for each clause that the vocabulary has not; with one blank between its words."""
    text = " ".join(nfc(text).split())
    small = text.lower()
    for piece, pattern, words in (*_CLAUSES, *CLAUSES):
        if piece in small:
            text = re.sub(pattern, words, text)
    return text
