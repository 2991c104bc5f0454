"""Bodies that the directory lacks and nobody has to ask about: each gets an id of its own.

They are named in full, or are those of the province that issued a document: `Sở Y tế` and `Công an tỉnh`, of which a
province has one. The draft has the table of each, and its place in a role is a TODO of `check` until that table stands
in bodies.toml.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from kltrack.drafting.directives.record import Record
from kltrack.drafting.names.in_full import (
    is_local,
    is_named_in_full,
    is_of_province,
    type_of_named,
    without_office,
)
from kltrack.drafting.names.local import is_of_one_place
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.own_names import TODO, sort_of_named
from kltrack.drafting.names.places import PROVINCES
from kltrack.drafting.records.issuing_province import provinces_of
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import LanguageCode
from kltrack.text import fold


def own_bodies(
    records: Iterable[Record], laid: Sequence[ParsedParagraph], givers: Collection[str], lookup: Lookup
) -> Mapping[str, str]:
    """The bodies in the records' roles that are sure, though the directory lacks them → their names in full.

    Those of a province get its name, if it is sure whose they are (`givers`: who gives the orders of the text).
    """
    if not laid:
        return {}
    language = laid[0].language
    unknown = dict.fromkeys(
        name
        for record in records
        for listed in (record.lead, record.implementing, record.coordinating)
        for name in listed.unknown
    )
    in_full = {name: without_office(name) for name in unknown if _is_whole(name, language, lookup)}
    provinces = provinces_of(laid, givers, lookup)
    if len(provinces) != 1:
        return in_full
    place = lookup.directory.name(provinces.pop(), language)
    if language != "vi":
        of_province = {name: f"{without_office(name)}, {place}" for name in unknown if is_of_province(name, language)}
        return {**of_province, **in_full}
    local = (name for name in unknown if _is_one(name, place) or is_of_province(name, "vi"))
    return {**{name: _with_province(name, place) for name in local}, **in_full}


def _is_whole(name: str, language: LanguageCode, lookup: Lookup) -> bool:
    """Whether a name says who is meant, and is not only another form of the name of a body that the directory has."""
    if is_named_in_full(name, language) or (language == "vi" and _ends_with_province(name, lookup)):
        return True
    return bool(sort_of_named(name, language)) and not _is_committee_of_province(name, language, lookup)


def _ends_with_province(name: str, lookup: Lookup) -> bool:
    """Whether a Vietnamese name is that of a department with its province: `Sở Y tế Lào Cai`."""
    provinces = (each for body in lookup.directory if body.type in PROVINCES for each in lookup.names_of(body.id))
    return any(name.endswith(f" {each}") and is_local(name.removesuffix(f" {each}")) for each in provinces)


def _is_committee_of_province(name: str, language: LanguageCode, lookup: Lookup) -> bool:
    """Whether a people's committee is named with a province that has one in the directory."""
    if type_of_body(name, language) != "peoples-committee":
        return False
    words = f" {fold(name)} "
    return any(
        f" {fold(each)} " in words
        for members in lookup.in_provinces.values()
        for province in members
        for each in lookup.names_of(province)
    )


def _is_one(name: str, province: str) -> bool:
    """Whether a province has one body of a name: `Sở Y tế`, `Công an tỉnh`, `Báo Lào Cai`, `UBND huyện Sa Pa`.

    It has many of `Công an xã` and of `Phòng Y tế`: of these it must be asked which are meant.
    """
    if not is_local(name):
        return False
    kind = _kind(province)
    of_all = name.startswith("Sở ") or name.lower().endswith(_KINDS[kind])
    return of_all or name.endswith(province.removeprefix(kind)) or bool(re.search(_WITH_PLACE, name))


_KINDS = {"Tỉnh": (" tỉnh",), "Thành phố": (" thành phố", " tp")}
_WITH_PLACE = r"\b(?:TP\.|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu) [A-ZĐÀ-Ỹ]"


def _with_province(name: str, province: str) -> str:
    """The name with its province: `Sở Y tế tỉnh Lào Cai`, `Công an tỉnh Lào Cai`."""
    kind = _kind(province)
    own = province.removeprefix(f"{kind} ")
    name = re.sub(r" TP$", " thành phố", name)
    has_place = name.rsplit(maxsplit=1)[-1][0].isupper() and not is_of_one_place(name)  # `UBND huyện Triệu Phong`
    if has_place or name.endswith(own):
        return name
    return f"{name} {own}" if name.lower().endswith(kind.lower()) else f"{name} {kind.lower()} {own}"


def _kind(province: str) -> str:
    return next(kind for kind in ("Tỉnh", "Thành phố") if province.startswith(f"{kind} "))


def type_of_body(name: str, language: LanguageCode) -> str:
    """The type of a body that the directory lacks, by the types it has; "todo" where the curator has to say it."""
    named = type_of_named(name) or sort_of_named(name, language).replace(TODO, "")
    types = (type_ for type_, begins in _TYPES.items() if name.startswith(begins) and "các" not in name)
    return named or next(types, TODO)


_TYPES = {
    "government-agency": ("Sở ", "Phòng ", "Công an ", "Thanh tra ", "Chi cục ", "Văn phòng U", "Văn phòng Ủ"),
    "peoples-committee": ("UBND ", "Ủy ban nhân dân ", "Uỷ ban nhân dân "),
}
