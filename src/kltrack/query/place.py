"""Where the items of a question are looked for."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from kltrack.index.journal_tables import WHOLE
from kltrack.tuples import NamedTuple

NOBODY: Mapping[str, str | None] = MappingProxyType({})


class Place(NamedTuple):
    """Where it stands what is recorded, for a body that is asked for (empty: for the whole).

    `through` are the addressees by which an item reaches the body, with the group that they are. Entries for `members`
    count for it; `named` are those of them that any entry of the journal names. What several of these come to together
    is kept in `temp.merged` under the key `merged`, if that is not empty.
    """

    schema: str
    body: str = WHOLE
    through: Mapping[str, str | None] = NOBODY
    members: Collection[str] = ()
    named: Sequence[str] = ()
    merged: str = ""


def together(places: Sequence[Place]) -> Sequence[Place]:
    """The places, those as one where entries for the same members count: an item stands alike in each of them.

    SQLite puts no more than 500 SELECTs together, and an organisation may have more bodies.
    """
    if len(places) == 1:
        return places
    alike: dict[tuple[tuple[str, ...], str], Place] = {}
    for place in places:
        key = (tuple(place.named), place.merged)
        through = {**alike[key].through, **place.through} if key in alike else place.through
        alike[key] = place._replace(through=through)
    return [*alike.values()]
