"""The commands that list what the register is about: `conclusions`, or those that a question means, and `bodies`."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.index import Index
from kltrack.query.criteria import body_name
from kltrack.question.meaning.command import Meaning, order_of
from kltrack.question.rules.interpretation import Interpretation, Part
from kltrack.question.rules.issuing import documents_issued

# Each command, and the sorts of parts that it accepts.
LISTINGS = {
    "conclusions": frozenset({"report", "count", "issued", "issuer", "latest", "most", "order", "ranked"}),
    "bodies": frozenset({"report", "body"}),
}


def listing_of(name: str, parts: Sequence[Part], question: Interpretation, index: Index) -> Meaning:
    """The command of `LISTINGS` with the names that the parts mean; it names no document where all are meant."""
    if name == "bodies":
        bodies = [body for part in parts if part.sort == "body" for body in part.value]
        return Meaning(name, ids=tuple(body_name(body, index) for body in bodies))
    identities = documents_issued(parts, (), question, index)
    # The "latest" of tasks are those due last; of documents, those issued last.
    order = tuple(f"--sort={key.replace('deadline.last', 'issued')}" for key in order_of(parts, question))
    most = next((part.value for part in parts if part.sort == "most"), None)
    is_count = any(part.sort == "count" for part in parts)
    documents = tuple(map(index.conclusion_name, identities))
    return Meaning(name, ids=documents, options=order, is_count=is_count, most=most)
