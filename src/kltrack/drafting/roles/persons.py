"""Persons and firms outside the directory who must do something: `Each member of the working group should`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.drafting.limbs.lists import Listing
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import LanguageCode

_LONGEST = 14  # words before the "must"


def persons_at(laid: ParsedParagraph, first: int, end: int) -> Listing | None:
    """The persons, firms or forces that stand there before a "must", by their first words; None for anybody else."""
    stop = next((word for word in range(first + 1, min(end, first + _LONGEST)) if laid.has(word, "must")), first)
    if stop == first or any(laid.signs_before(word).strip() for word in range(first + 1, stop)):
        return None
    is_somebody = _begins(laid, first, stop)
    is_done_to = laid.wording.words[laid.marks[stop].end - 1] == "be"
    if not is_somebody or is_done_to:
        return None
    return Listing((), (laid.quoted(first, stop),), stop)


def persons_told(laid: ParsedParagraph, first: int, stop: int) -> Listing | None:
    """The persons or forces, named by what they are, who are told something: "the coast guard forces are requested"."""
    first = laid.without_article(first)
    is_short = first < stop <= first + _LONGEST and laid.language != "vi"
    is_free = is_short and not any(laid.has(word, "do", "must", "past") for word in range(first, stop))
    return Listing((), (laid.quoted(first, stop),), stop) if is_free and _begins(laid, first, stop) else None


def groups_at(laid: ParsedParagraph, first: int, end: int) -> Listing | None:
    """Groups without a capital that set to work: "districts and towns continue to focus on"."""
    stop = next((word for word in range(first + 1, min(end, first + _LONGEST)) if laid.has(word, "do", "how")), first)
    if laid.language == "vi":
        return _many_at(laid, first, stop)
    if laid.language == "fr":
        will = stop > first and laid.wording.words[stop].endswith("ront")
        return persons_told(laid, first, stop) if will and not laid.signs_before(stop).strip() else None
    return group_at(laid, first, stop) if stop > first and not laid.signs_before(stop).strip() else None


def _many_at(laid: ParsedParagraph, first: int, stop: int) -> Listing | None:
    """Many of a kind, who set to work in a Vietnamese sentence: `các trường, các bệnh viện báo cáo`."""
    before = laid.quoted(first - 1, first).lower() if first else ""
    is_many = before in _MANY and laid.quoted(first, stop).lower().startswith(_FIRM + _WORKPLACES)
    return Listing((), (laid.quoted(first, stop),), stop) if stop > first and is_many else None


_MANY = frozenset({"các", "mọi", "từng", "mỗi", "những"})
_WORKPLACES = (
    *("trường", "đơn vị", "cơ sở", "trung tâm", "trạm", "hợp tác xã", "công ty", "ngân hàng", "tổ chức", "lực lượng"),
    *("phòng", "đoàn", "tổ công tác", "ban quản lý", "địa phương", "xã", "phường", "quận", "huyện", "khu công nghiệp"),
)


def _begins(laid: ParsedParagraph, first: int, stop: int) -> bool:
    text = laid.quoted(first, stop).lower()
    if laid.language == "vi":
        return text.startswith(_FIRM)
    return not _HEADS[laid.language].isdisjoint(_OF[laid.language].split(text)[0].split())


_FIRM = (
    *(
        "chủ đầu tư",
        "nhà thầu",
        "doanh nghiệp",
        "chủ tàu",
        "thành viên",
        "nhà trường",
        "bệnh viện",
        "trường học",
        "hộ ",
    ),
    *("chủ rừng", "chủ phương tiện", "chủ hộ", "người sử dụng lao động", "nhà đầu tư", "ngân hàng thương mại"),
)
_OF: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r" (?:of|for|in|at|that|who|whose|under|from|to|with) "),
    "fr": re.compile(r" (?:de|des|du|d['’]|qui|dans|en|à|aux) "),
}


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_HEADS: Mapping[LanguageCode, frozenset[str]] = {
    "en": _set(
        """airline airlines banks businesses carriers clinics consultants contractor contractors developers employers
        enterprise enterprises experts exporters firms forces groups hospitals importers individuals institutions
        investor investors magistrates managers manufacturers member members officers officials operators owner owners
        parties producers ports schools staff suppliers team teams traders universities workers doctors teachers
        nurses fishermen captains citizens residents drivers facilities agencies authorities units departments
        localities households teams committees levels"""
    ),
    "fr": _set(
        """armateurs banques cliniques compagnies constructeurs cadres écoles employeurs entrepreneurs entreprise
        entreprises équipes établissements experts exportateurs fabricants forces fonctionnaires gestionnaires hôpitaux
        habitants ménages médias organes organisations comités commerçants agriculteurs pêcheurs enseignants candidats
        autorités unités entités localités communes quartiers districts
        importateurs institutions investisseur investisseurs maîtres membre membres opérateurs ports producteurs
        promoteurs propriétaires sociétés universités"""
    ),
}


def group_at(laid: ParsedParagraph, start: int, end: int) -> Listing | None:
    """Groups that no directory lists, without a capital: "investors and businesses are required to"."""
    start = laid.without_article(start)
    spelt = [laid.wording.spelt(word).lower() for word in range(start, end)]
    are_groups = bool(spelt) and spelt[-1] in _GROUPS and all(word in _GROUPS | _BESIDE for word in spelt)
    return Listing((), (laid.quoted(start, end),), end) if are_groups and laid.language == "en" else None


_GROUPS = frozenset(
    {"investors", "businesses", "enterprises", "contractors", "companies", "wards", "communes", "districts", "schools"}
    | {"towns", "cities", "provinces", "villages", "airports", "ports", "units", "departments", "sectors"}
    | {"hospitals", "banks", "farmers", "employers", "landowners", "consultants", "ward", "commune", "district"}
)
_BESIDE = frozenset({"and", "or", "all", "each", "the", "every", "local", "relevant", "concerned", "private"})
