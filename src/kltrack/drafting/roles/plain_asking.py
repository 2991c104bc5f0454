"""Plain words of asking with those who are asked and their work behind them, whoever asks: "TCIP requested units to".

Who gives such an order is not always known by the words before it: an abbreviation, a person's name, a council.
What is asked is plain none the less, unless it is a petition: what a firm, people or a family ask of an authority.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.drafting.limbs.addressees import addressees_start
from kltrack.drafting.limbs.lists import listing
from kltrack.drafting.limbs.somebody import may_be_somebody
from kltrack.drafting.roles.local_givers import asks_lower, is_above
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import Mark
from kltrack.terms import LanguageCode


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NEAR = 24  # words behind a verb of asking within which the work begins
_ASKING: Mapping[LanguageCode, frozenset[str]] = {
    "en": _set("""asked requested urged ordered instructed directed assigned tasked told reminded
        asks requests urges orders instructs assigns requesting asking urging ordering instructing
        called calls""")
    | {"called for", "calls for", "asked for", "asks for"},
    "vi": frozenset({"yêu cầu", "đề nghị"}),
    "fr": _set("""demande demandent exige ordonne charge invite exhorte appelle enjoint recommande demandant exigeant
        ordonnant chargeant invitant exhortant appelant insiste"""),
}
# Words before it that make it something else: what was asked earlier, what somebody else asks, a noun.
_OTHER: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:as|if|when|who|which|that|what|not|never|previously|earlier|suggest\w*|propos\w*|recommend\w*|residents"
        r"|people(?!['’])|voters?|famil\w+|farmers?|businesses|compan\w+|corporation|association\w*|union|investors?|clients?"
        r"|customers?|judge|plaintiff|embassy|experts?|delegates|deputies)\b|\bto$",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        r"\b(?:theo|so với|nếu|khi|mà|được|bị|chưa|không|trước đó|trước đây|đáp ứng|người dân|cử tri|gia đình|hộ|tài xế"
        r"|lái xe|công ty|tổng công ty|tập đoàn|hiệp hội|doanh nghiệp|chuyên gia|đại biểu|luật sư|nhà đầu tư|chủ đầu tư"
        r"|phụ huynh|bị cáo|nguyên đơn|kiến nghị|đề xuất|những|các)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:qui|que|si|lorsque|comme|auparavant|précédemment|habitants|entreprises?|société|association|électeurs"
        r"|familles|experts?|députés|délégués|ambassade|proposé|suggéré|ne|pas|de|à)\b",
        re.IGNORECASE,
    ),
}


def asks_plainly(laid: ParsedParagraph, mark: Mark, start: int, end: int) -> bool:
    """Whether a verb of asking leads to somebody and work, and the words before it name no petitioner."""
    if start >= end or laid.quoted(mark.first, mark.end).lower() not in _ASKING[laid.language]:
        verb = laid.wording.words[mark.first]
        if laid.language != "fr" or start >= end or verb not in _PARTICIPLES:
            return False
    before = laid.quoted(start, end)
    if laid.language != "vi":
        before = _clause_before(before)
    if laid.language == "fr":
        before = _OF_NAME.sub("", before)
    if _OTHER[laid.language].search(before):
        return False
    if laid.language == "vi":
        return asks_lower(laid, mark)
    is_for = laid.language == "en" and laid.wording.words[mark.end - 1] == "for"
    if is_for or (_opens_list(laid, mark) and may_be_somebody(laid, start, end)):
        return True
    if _ONE_NAME.fullmatch(_ASIDE.sub("", before)) and laid.language == "en":
        return _leads_to_work(laid, mark)  # "Thanh asked the Ministry of Health to"
    found = listing(laid, addressees_start(laid, mark.end), len(laid.wording.words))
    return not any(is_above(laid, name) for name in found.names) and _leads_to_work(laid, mark)


def _opens_list(laid: ParsedParagraph, mark: Mark) -> bool:
    """Whether a colon ends the paragraph behind a verb of asking: "The Standing Board requests:"."""
    return laid.paragraph.text[laid.wording.ends[mark.end - 1] :].strip() == ":"


def _clause_before(text: str) -> str:
    """The words behind the last comma, if somebody stands there: "While wells are old, the council"."""
    last = text.rpartition(", ")[2]
    return last if len(last.split()) > 1 and re.search(r"[A-ZĐ]|\b(?:the|le|la|les)\b|l['’]", last) else text


_ONE_NAME = re.compile(r"[A-ZĐ][a-zà-ỹ]{1,6}")
_ASIDE = re.compile(r"(?: (?:also|has|had|then|once|again|further))+$|^[^,]{3,60}, ")
_PARTICIPLES = frozenset(
    {"demande", "exige", "ordonne", "charge", "invite", "exhorte", "appele", "enjoint", "instruit"}
)
_OF_NAME = re.compile(r"(?:\b(?:de|du|des)\b(?: la| l['’])?|\bd['’]|\bà\b)", re.IGNORECASE)


def _leads_to_work(laid: ParsedParagraph, mark: Mark) -> bool:
    """Whether "to" and a verb stand behind those who are asked, in the same clause."""
    if laid.language == "fr" and laid.wording.words[mark.end : mark.end + 1] not in _TO:
        return False
    words = laid.wording.words
    for word in range(mark.end, min(mark.end + _NEAR, len(words) - 1)):
        if re.search(r"[;:.]\s", laid.signs_before(word)):
            return False
        if laid.has(word, "to") and _is_verb(laid, laid.marks[word].end):
            return laid.language == "fr" or word > mark.end
    return False


def _is_verb(laid: ParsedParagraph, place: int) -> bool:
    """Whether a verb stands there; behind an English "to" any word in small letters may be one."""
    is_word = laid.language == "en" and laid.quoted(place, place + 1).islower() and place not in laid.names
    return laid.has(place, "do", "how", "direct", "with") or (is_word and not laid.has(place, "joins", "which"))


_TO = (["a"], ["au"], ["aux"], ["le"], ["la"], ["les"], ["l"], ["de"], ["d"])
