"""Names that stand within the title of somebody who has a role, and those who give the orders: neither needs a role."""

from __future__ import annotations

import re
from collections.abc import Collection

from kltrack.bodies.mentions import Mention

# Between an office and the bodies that its holders head stand only their names: "Bí thư tỉnh ủy, thành ủy".
_ONLY_NAMES = (
    r"(?:[\s,]|\b(?:of|the|and|provincial|municipal|city|party|people['’]s|committees?|tỉnh ủy|thành ủy|ubnd"
    r"|ủy ban nhân dân|các|và|tỉnh|thành phố|des?|du|la|les|et|comités?|provinciaux|municipaux|populaires?|parti)\b)*$"
)
# Offices, what the ids of their holders have, and what those of the bodies have that they head.
_OFFICES = (
    (r"secretaries|bí thư|secrétaires", re.compile(r"secretar"), re.compile(r"^(provincial|commun|local).*party-comm")),
    (
        r"chairpersons|chairmen|chairs|chủ tịch|présidents",
        re.compile(r"^chairs?-"),
        re.compile(r"^(provincial|commun|local).*peoples-comm"),
    ),
)
_TITLES = tuple(
    (re.compile(rf"\b(?:{office})\b{_ONLY_NAMES}", re.IGNORECASE), holder, headed)
    for office, holder, headed in _OFFICES
)
_GIVERS = frozenset({"prime-minister", "politburo", "secretariat", "general-secretary"})
_ORDERS = re.compile(
    r"\s*(vừa |đã |cũng |also |has |have |had |just )*"
    r"(asked|asks|ordered|orders|requested|requests|instructed|assigned|assigns|urged|directed|yêu cầu|giao|chỉ đạo"
    r"|a ordonné|a demandé|a chargé|a exigé|demande|ordonne|charge)\b",
    re.IGNORECASE,
)


def needs_no_role(mention: Mention, text: str, with_role: Collection[str]) -> bool:
    """Whether a body is named only as a part of a title whose holder has a role, or as the one who gives the orders."""
    if not _GIVERS.isdisjoint(mention.bodies):
        return _ORDERS.match(text, mention.end) is not None
    return any(
        any(map(holder.search, with_role))
        and any(map(headed.search, mention.bodies))
        and title.search(text[: mention.start])
        for title, holder, headed in _TITLES
    )
