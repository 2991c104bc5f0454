"""Local bodies below the province that issued a document, `Sở Y tế` and `Công an tỉnh`: each gets an id of its own.

A province has one of each, so that nobody has to ask whose it is. The directory does not list them: the draft has the
table of each, and `check` tells its id as unknown until that table stands in bodies.toml.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.local import is_of_one_place, local_names
from kltrack.drafting.lookup import Lookup
from kltrack.drafting.parsed_paragraph import ParsedParagraph
from kltrack.drafting.places import COMMITTEES
from kltrack.drafting.record import Record


def own_bodies(
    records: Iterable[Record], laid: Sequence[ParsedParagraph], givers: Collection[str], lookup: Lookup
) -> Mapping[str, str]:
    """The local bodies in the records' roles → their names with the province's, if it is a province that gives orders.

    `givers`: the bodies that give the orders of the text. Where committees of several provinces are named, none is
    meant for sure.
    """
    if COMMITTEES not in givers:
        return {}
    named = {*givers, *(body for each in laid for name in each.names.values() for body in name.bodies)}
    provinces = {province for province, members in _members(lookup).items() if not members.isdisjoint(named)}
    provinces = provinces or {*_in_head(laid, lookup)}
    if len(provinces) > 1:
        return {}
    province = lookup.directory.name(provinces.pop(), "vi") if provinces else ""
    unknown = (
        name
        for record in records
        for listed in (record.lead, record.implementing, record.coordinating)
        for name in listed.unknown
    )
    return {name: _with_province(name, province) for name in dict.fromkeys(unknown) if _is_below_province(name)}


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


def _is_below_province(name: str) -> bool:
    """Whether all of a name is that of a local body, and of none in other provinces: `Sở Nội vụ các tỉnh`."""
    found = local_names(Wording.of(name), ())
    return [each.text for each in found] == [name] and "các tỉnh" not in name and "các thành phố" not in name


def _with_province(name: str, province: str) -> str:
    """The name with its province: `Sở Y tế tỉnh Lào Cai`, `Công an tỉnh Lào Cai`; without one as it is."""
    kind = next((kind for kind in _KINDS if province.startswith(f"{kind} ")), "")
    own = province.removeprefix(f"{kind} ")
    has_place = name.rsplit(maxsplit=1)[-1][0].isupper() and not is_of_one_place(name)  # `UBND huyện Triệu Phong`
    if not kind or has_place or name.endswith(own):
        return name
    return f"{name} {own}" if name.lower().endswith(kind.lower()) else f"{name} {kind.lower()} {own}"


_KINDS = ("Tỉnh", "Thành phố")


def type_of_body(name: str) -> str:
    """The type of a local body as the directory has it, "todo" where the curator has to say it."""
    return next((type_ for type_, begins in _TYPES.items() if name.startswith(begins) and "các" not in name), TODO)


TODO = "todo"
_TYPES = {
    "government-agency": ("Sở ", "Phòng ", "Công an ", "Thanh tra ", "Chi cục ", "Văn phòng U", "Văn phòng Ủ"),
    "peoples-committee": ("UBND ", "Ủy ban nhân dân ", "Uỷ ban nhân dân "),
}
