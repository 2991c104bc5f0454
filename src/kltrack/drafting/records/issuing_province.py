"""Of which province the departments and local committees of a text are: the one that gives its orders."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from kltrack.drafting.names.local_party import is_of_province
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.naming import Name
from kltrack.drafting.names.places import CHAIRS, COMMITTEES, PROVINCES
from kltrack.drafting.roles.givers import gives_orders
from kltrack.drafting.roles.local_givers import HIGHEST
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph


def provinces_of(laid: Sequence[ParsedParagraph], givers: Collection[str], lookup: Lookup) -> set[str]:
    """The provinces of which local bodies of a text may be; one, if that is sure.

    They are those of the province that gives the orders (`givers`: who gives those of the text). Where nothing says
    which one that is, they are those of the only one that orders something, or of the only one that is named, unless
    somebody above it gives orders too.
    """
    giving = _giving(laid, givers, lookup)
    if giving:
        return giving
    if any(_is_ordered_from_above(each) for each in laid):
        return set()
    ordering = _ordering(laid, lookup)
    return ordering if len(ordering) == 1 else _only_one(laid, lookup)


def _giving(laid: Sequence[ParsedParagraph], givers: Collection[str], lookup: Lookup) -> set[str]:
    """The provinces whose committees are named in a text of the orders of one."""
    if COMMITTEES not in givers:
        return set()
    named = {*givers, *(body for each in laid for name in each.names.values() for body in name.bodies)}
    provinces = {province for province, members in _members(lookup).items() if not members.isdisjoint(named)}
    return provinces or {*_in_head(laid, lookup)}


def _ordering(laid: Sequence[ParsedParagraph], lookup: Lookup) -> set[str]:
    """The provinces that give an order in a text, or whose committee or chair does."""
    return {
        place
        for place, members in _members(lookup).items()
        if any(gives_orders(each, body) for each in laid for body in (place, *members))
    }


def _only_one(laid: Sequence[ParsedParagraph], lookup: Lookup) -> set[str]:
    """The provinces named in a text that speaks of a province's committee or orders.

    A text that only names the place where it was written speaks of neither.
    """
    members = _members(lookup)
    named = [name for each in laid for name in (*each.names.values(), *filter(_is_long, each.mentioned))]
    provinces = {place for place, own in members.items() for name in named if {place, *own} & {*name.bodies}}
    of_committee = {COMMITTEES, CHAIRS, *(member for own in members.values() for member in own)}
    speaks = any(of_committee & {*name.bodies} for name in named)
    speaks = speaks or is_of_province([each.paragraph.text for each in laid])
    return provinces if speaks or _ordering(laid, lookup) else set()


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
    """Province → its committee and its chair; a former one has neither in the directory."""
    found: dict[str, set[str]] = {body.id: set() for body in lookup.directory if body.type in PROVINCES}
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
