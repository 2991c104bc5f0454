"""What an item stands under when items are put together: its conclusion, bodies, fields or roles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kltrack.dates import spoken
from kltrack.query import ROLES
from kltrack.reports.report import Row

SIDES = ("body", "conclusion", "field", "role")
# Those who answer for a task and those who do it; whom to work with says nothing of how far it is.
CHARGED = ("lead", "implementing")


def groups(row: Row, side: str) -> Iterator[dict[str, str]]:
    """Each group, as {id, name}, under which the document of an item stands.

    By body, the addressees through which it reaches the bodies asked for, else those that lead or implement it; by
    role, the roles of the bodies asked for, else every role that is filled.
    """
    if side == "conclusion":
        issued = spoken(date.fromisoformat(row["issued"])).partition(" ")[2]
        yield {"id": f"{row['conclusion']}@{row['issued']}", "name": f"{row['conclusion']} of {issued}"}
    elif side == "body":
        yield from _bodies(row)
    else:
        names = row["fields"] if side == "field" else _roles(row)
        yield from ({"id": name, "name": name} for name in names)


def _bodies(row: Row) -> Iterator[dict[str, str]]:
    named = {body["id"]: body["name"] for role in ROLES for body in row[role]}
    bound = [match["via"] or match["body"] for match in row["matched"]]
    for body in dict.fromkeys(bound or [body["id"] for role in CHARGED for body in row[role]]):
        yield {"id": body, "name": named.get(body, body)}


def _roles(row: Row) -> list[str]:
    asked = [match["role"] for match in row["matched"]]
    return [role for role in ROLES if (role in asked if asked else row[role])]
