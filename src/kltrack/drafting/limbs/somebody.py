"""Whether words outside the directory may name a body: by the words that names of bodies have."""

from __future__ import annotations

import re

from kltrack.drafting.text.parsed_paragraph import ParsedParagraph


def may_be_agency(laid: ParsedParagraph, place: int) -> bool:
    """Whether a word may begin a name of agencies in general."""
    return place < len(laid.wording.words) and laid.wording.spelt(place).lower() in _AGENCIES[laid.language]


def _set(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text))


# Words that names of bodies have: in Vietnamese as their first word, in English and French anywhere.
NAMING_WORDS = {
    "en": _set(
        """agency agencies unit units committee committees ministry ministries commission commissions office offices
        department departments body bodies organisation organisations organization organizations association
        associations authority authorities council councils leaders heads secretaries inspectorate board branch branches
        locality localities federation
        union academy bank group enterprises delegation court procuracy chair chairs
        chairman chairmen chairperson chairpersons director directors president presidents governors minister ministers
        prime deputy society societies corporation corporations company companies institute fund centre center police
        investors contractors boards owners operators enterprises members"""
    ),
    "vi": _set(
        """ban bộ cục vụ sở viện hội ủy uỷ đảng cấp cơ đoàn liên tổng tổ học ngân kiểm tòa toà người thủ bí chủ trưởng
        lãnh đơn địa văn phó giám tập doanh hiệp đài báo tạp cổng ngành bql bảo"""
    ),
    "fr": _set(
        """agence agences organe organes unité unités comité comités ministère ministères commission commissions
        office bureau direction département départements organisme organismes organisation organisations
        association associations autorité autorités conseil conseils chefs dirigeants secrétaires inspection
        secteur secteurs localité localités fédération groupe groupes services union académie banque présidents
        directeurs ministre ministres police unites investisseurs entrepreneurs responsables instances instituts
        service entreprises sociétés équipes entités commandement"""
    ),
}

# First words that name somebody only with their second: "nhà thầu" is a contractor, "nhà ở" a dwelling.
_PAIRED = {
    "nhà": _set("thầu trường đầu mạng cung sản"),
    "trường": _set("học đại mầm phổ cao trung tiểu") | {""},
    "ubnd": _set("cấp huyện quận xã phường các thị tp"),
    "hđnd": _set("cấp huyện quận xã phường các thị tp"),
    "phòng": _set("giáo gd nội tài kinh văn y tư nông tài lao quản"),
    "trung": _set("tâm"),
    "tổng": _set("cục công bí giám thanh liên đài hội"),
    "cơ": _set("quan sở"),
    "kiểm": _set("toán sát lâm ngư dịch"),
    "chi": _set("cục nhánh"),
    "công": _set("an ty"),
    "hợp": _set("tác"),
    "thanh": _set("tra"),
    "kho": _set("bạc"),
    "khu": _set("quản"),
    "bảo": _set("hiểm"),
    "bệnh": _set("viện"),
    "chính": _set("quyền phủ"),
    "cán": _set("bộ"),
    "lực": _set("lượng"),
}
_AGENCIES = {
    "en": frozenset({"agencies", "units", "organisations", "organizations", "bodies"}),
    "vi": frozenset({"cơ", "đơn"}),
    "fr": frozenset({"agences", "organismes", "organes", "unités"}),
}


def may_be_somebody(laid: ParsedParagraph, first: int, stop: int) -> bool:
    """Whether words may be a body's name, without the words before them that only join a list."""
    while first < stop and laid.has(first, "joins"):
        first = laid.marks[first].end
    return first < stop and is_somebody(laid, first, stop)


def is_somebody(laid: ParsedParagraph, first: int, stop: int) -> bool:
    """Whether words outside the directory may name a body: they have a word that names of bodies have."""
    spelt = [laid.wording.spelt(word) for word in range(first, stop)]
    heads = NAMING_WORDS[laid.language]
    if laid.language == "vi" and spelt[0].isdigit() and spelt[1:2] == ["bộ"]:  # "13 Bộ": so many, and not which
        return True
    if spelt[0].lower() == "người" and spelt[1:2] != ["đứng"]:  # people in general: "người lao động"
        return False
    if laid.has(first, "authorisation") or (spelt[0].lower() == "văn" and spelt[1:2] != ["phòng"]):
        return False  # "ủy quyền", "văn bản"
    if laid.language == "vi" and spelt[0].lower() in _PAIRED:
        return " ".join(spelt[1:2]).lower() in _PAIRED[spelt[0].lower()]
    return spelt[0] in heads if laid.language == "vi" else bool(heads.intersection(spelt))
