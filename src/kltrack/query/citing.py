"""Documents that only stand in the register because tasks cite them, "Decree 178"."""

from __future__ import annotations

from collections.abc import Mapping

from kltrack.index import Index
from kltrack.numbers import Known, find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def cited_document(name: str, index: Index) -> str:
    """The id of the one cited document that a name fits, where no conclusion of the register has it; else empty."""
    if find(name, index.known_conclusions()):
        return ""
    found = find(name, [_known(each) for each in index.citables("document")])
    return found[0].identity if len(found) == 1 else ""


def _known(document: Mapping[str, Any]) -> Known:
    return Known(document["id"], document.get("number", document["id"]), document["type"], document.get("issued", ""))
