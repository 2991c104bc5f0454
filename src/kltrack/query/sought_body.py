"""Where the items of a question are looked for."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from kltrack.index.journal_tables import WHOLE
from kltrack.tuples import NamedTuple

NOBODY: Mapping[str, str | None] = MappingProxyType({})


class SoughtBody(NamedTuple):
    """Where to find what is recorded for a body that is asked for; an empty `body` means the whole.

    `through` maps the addressees by which an item reaches the body to the group that they are. Entries for `members`
    count for it; `named` are those of them that any entry of the journal names. What several of these come to together
    is kept in `temp.merged` under the key `merged`, if that is not empty.
    """

    schema: str
    body: str = WHOLE
    through: Mapping[str, str | None] = NOBODY
    members: Collection[str] = ()
    named: Sequence[str] = ()
    merged: str = ""


def merge_alike(bodies: Sequence[SoughtBody]) -> Sequence[SoughtBody]:
    """The bodies, merged where the same entries count for them: there an item has the same standing for each.

    So they take fewer SELECTs: SQLite joins no more than 500, and an organisation may have more bodies.
    """
    if len(bodies) == 1:
        return bodies
    alike: dict[tuple[tuple[str, ...], str], SoughtBody] = {}
    for each in bodies:
        key = (tuple(each.named), each.merged)
        through = {**alike[key].through, **each.through} if key in alike else each.through
        alike[key] = each._replace(through=through)
    return [*alike.values()]
