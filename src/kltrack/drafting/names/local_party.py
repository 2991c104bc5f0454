"""Commissions of a province's Party committee, which have the name of a central one with their own committee beside it.

"The Inspection Commission of the Tay Ninh provincial Party Committee", "la Commission de contrôle du comité municipal".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.capitals import CAPITAL
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.naming import UNLISTED, Name
from kltrack.terms import LanguageCode

_COMMISSIONS = "party-commission"
_PLACE = rf"{CAPITAL}[\w'’-]*(?: {CAPITAL}[\w'’-]*){{0,3}}"
_LEVEL_EN = r"(?:[Pp]rovincial|[Mm]unicipal|[Cc]ity|[Dd]istrict|[Cc]ommune|[Ww]ard)"
_LEVEL_FR = r"(?:provincial|municipal|communal)"
_BEHIND: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        rf" (?:of|under) (?:the |each )?(?:{_PLACE} )?{_LEVEL_EN}(?:[’']s)? Party Committee(?: of (?:the )?{_PLACE})?"
        rf"| of the (?:province|city)\b"
    ),
    "fr": re.compile(
        rf" (?:du|de ce) comité (?:{_LEVEL_FR} du Parti|du Parti de la (?:province|ville|commune))"
        rf"(?: (?:de |d['’]){_PLACE})?| (?:{_LEVEL_FR}e\b|de la (?:province|ville))(?: (?:de |d['’]){_PLACE})?",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        r" (?:của )?(?:[Tt]ỉnh|[Tt]hành) ủy\b" + rf"(?: {_PLACE})?" + r"(?!,? (?:và )?(?:[Tt]hành|[Tt]ỉnh) ủy)"
    ),
}
_BEFORE = re.compile(
    rf"(?:\b{_LEVEL_EN} (?:Party Committee[’']s )?|\b(?:{_PLACE} )?{_LEVEL_EN} Party Committee[’']s )$"
)
_CENTRAL = re.compile(r"\bcentral|\btrung ương", re.IGNORECASE)
_OF_PROVINCE = re.compile(r"\d[\w./]*-[A-ZĐ]{2}/(?:TU|TU[A-Z]*)\b")  # the symbol of a province's Party committee
_MOST_HEAD = 6  # first paragraphs, in which a report says what it reports


def with_local_commissions(
    wording: Wording, names: Sequence[Name], language: LanguageCode, lookup: Lookup
) -> list[Name]:
    """The names; a commission of the Party that is named as that of a province is none of the directory."""
    if language not in _BEHIND:
        return [*names]
    found: list[Name] = []
    for name in names:
        local = _local(wording, name, language) if is_commission(name, lookup) else None
        if local and language == "vi":
            found = [*_with_those_beside(wording, found, local, lookup)]
        if local:
            found = [one for one in found if one.end <= local.first]
        if found and name.first < found[-1].end:
            continue  # the committee itself, which belongs to the name of its commission
        found.append(local or name)
    return found


def _with_those_beside(wording: Wording, before: Sequence[Name], local: Name, lookup: Lookup) -> Iterator[Name]:
    """The names before a province's commission; those that it ends the list of are the province's too.

    `Ban Tổ chức, Ủy ban Kiểm tra Tỉnh ủy`.
    """
    first, beside = local.first, set[int]()
    for name in reversed(before):
        between = wording.text[wording.ends[name.end - 1] : wording.starts[first]].strip()
        if between not in (",", "và", ", và") or not is_commission(name, lookup) or _CENTRAL.search(name.text):
            break
        beside.add(name.first)
        first = name.first
    for name in before:
        yield name._replace(bodies=(UNLISTED,)) if name.first in beside else name


def _local(wording: Wording, name: Name, language: LanguageCode) -> Name | None:
    start, stop = wording.starts[name.first], wording.ends[name.end - 1]
    behind = _BEHIND[language].match(wording.text, stop)
    before = _BEFORE.search(wording.text, 0, start) if language == "en" else None
    if not (behind or before) or _CENTRAL.search(name.text):
        return None
    first = wording.word_after(before.start()) if before else name.first
    end = wording.word_after(behind.end()) if behind else name.end
    return Name(first, end, wording.quoted(first, end), (UNLISTED,))


def is_commission(name: Name, lookup: Lookup) -> bool:
    """Whether a name is that of a commission of the Party's centre."""
    return name.is_listed and all(lookup.directory[body].type == _COMMISSIONS for body in name.bodies)


def is_of_province(texts: Sequence[str]) -> bool:
    """Whether a text reports a document of a province's Party committee, by its symbol near the beginning."""
    return any(map(_OF_PROVINCE.search, texts[:_MOST_HEAD]))


def without_central(name: Name, lookup: Lookup) -> Name:
    """A commission of a province's text; without "central" in its name it is nobody of the directory."""
    is_own = is_commission(name, lookup) and not _CENTRAL.search(name.text)
    return name._replace(bodies=(UNLISTED,)) if is_own else name
