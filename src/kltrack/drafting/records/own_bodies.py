"""Bodies that the directory lacks and nobody has to ask about: each gets an id of its own.

They are named in full, or are those of the province that issued a document: `Sở Y tế` and `Công an tỉnh`, of which a
province has one. The draft has the table of each, and its place in a role is a TODO of `check` until that table stands
in bodies.toml.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from kltrack.drafting.directives.record import Record
from kltrack.drafting.names.in_full import is_local, is_named_in_full, is_of_province, type_of_named
from kltrack.drafting.names.local import is_of_one_place
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.naming import Name
from kltrack.drafting.names.places import CHAIRS, COMMITTEES
from kltrack.drafting.roles.givers import gives_orders
from kltrack.drafting.roles.local_givers import HIGHEST
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph


def own_bodies(
    records: Iterable[Record], laid: Sequence[ParsedParagraph], givers: Collection[str], lookup: Lookup
) -> Mapping[str, str]:
    """The bodies in the records' roles that are sure, though the directory lacks them → their names in full.

    Those of a province get its name, if it is sure whose they are.

    They are those of the province that gives the orders (`givers`: who gives those of the text). Where nothing says
    which one that is, they are those of the only one that is named, unless somebody above it gives orders too.
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
    in_full = {name: name for name in unknown if is_named_in_full(name, language)}
    provinces = _giving(laid, givers, lookup) or _only_one(laid, lookup)
    if len(provinces) != 1:
        return in_full
    province = provinces.pop()
    if language != "vi":
        place = lookup.directory.name(province, language)
        return {**{name: f"{name}, {place}" for name in unknown if is_of_province(name, language)}, **in_full}
    place = lookup.directory.name(province, "vi")
    local = (name for name in unknown if _is_one(name, place) or is_of_province(name, "vi"))
    return {**in_full, **{name: _with_province(name, place) for name in local}}


def _giving(laid: Sequence[ParsedParagraph], givers: Collection[str], lookup: Lookup) -> set[str]:
    """The provinces whose committees are named in a text of the orders of one."""
    if COMMITTEES not in givers:
        return set()
    named = {*givers, *(body for each in laid for name in each.names.values() for body in name.bodies)}
    provinces = {province for province, members in _members(lookup).items() if not members.isdisjoint(named)}
    return provinces or {*_in_head(laid, lookup)}


def _only_one(laid: Sequence[ParsedParagraph], lookup: Lookup) -> set[str]:
    """The provinces named in a text that speaks of a province's committee or orders, if nobody above gives any.

    A text that only names the place where it was written speaks of neither.
    """
    members = _members(lookup)
    named = [name for each in laid for name in (*each.names.values(), *filter(_is_long, each.mentioned))]
    provinces = {place for place, own in members.items() for name in named if {place, *own} & {*name.bodies}}
    of_committee = {COMMITTEES, CHAIRS, *(member for own in members.values() for member in own)}
    speaks = any(
        of_committee & {*name.bodies} or any(body in members and gives_orders(each, body) for body in name.bodies)
        for each in laid
        for name in each.names.values()
    )
    return provinces if speaks and not any(_is_ordered_from_above(each) for each in laid) else set()


def _is_long(name: Name) -> bool:
    """Whether a name that another one covers is sure: `TP Hà Nội` in `Cục Thuế TP Hà Nội`; not `Sơn` in `Sóc Sơn`."""
    return name.end - name.first > 1


def _is_ordered_from_above(laid: ParsedParagraph) -> bool:
    """Whether the Party, the Government or a ministry gives an order."""
    above = {*HIGHEST, *laid.lookup.ministries, *laid.lookup.offices} - {CHAIRS}
    bodies = {body for name in laid.names.values() for body in name.bodies}
    return any(gives_orders(laid, body) for body in bodies & above if not _is_local(body, laid.lookup))


def _is_local(body: str, lookup: Lookup) -> bool:
    return any(body in members for members in _members(lookup).values())


def _members(lookup: Lookup) -> Mapping[str, set[str]]:
    """Province → its committee and its chair."""
    found: dict[str, set[str]] = {}
    for members in lookup.in_provinces.values():
        for province, member in members.items():
            found.setdefault(province, set()).add(member)
    return found


def _in_head(laid: Sequence[ParsedParagraph], lookup: Lookup) -> Iterable[str]:
    """The provinces that stand alone on one of the first lines, as above an answer to a petition."""
    for each in laid[:_MOST_HEAD]:
        name = each.names.get(0)
        if name and name.is_listed and name.end == len(each.wording.words):
            yield from (body for body in name.bodies if body in _members(lookup))


_MOST_HEAD = 6  # first lines


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


def type_of_body(name: str) -> str:
    """The type of a local body as the directory has it, "todo" where the curator has to say it."""
    named = type_of_named(name)
    types = (type_ for type_, begins in _TYPES.items() if name.startswith(begins) and "các" not in name)
    return named or next(types, TODO)


TODO = "todo"
_TYPES = {
    "government-agency": ("Sở ", "Phòng ", "Công an ", "Thanh tra ", "Chi cục ", "Văn phòng U", "Văn phòng Ủ"),
    "peoples-committee": ("UBND ", "Ủy ban nhân dân ", "Uỷ ban nhân dân "),
}
