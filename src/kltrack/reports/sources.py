"""What an answer says of the register that it rests on: its title, up to when it was curated, what is held in part."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from kltrack.index import Index
from kltrack.messages import message
from kltrack.text import in_language
from kltrack.values import Value


class RegisterFacts(Value):
    """A register as an answer names it; `partial` are the numbers of conclusions of which only a part is recorded."""

    title: str | None
    curated_to: date | None
    partial: Sequence[str]


def register_facts(index: Index, language: str, conclusions: Collection[str] | None = None) -> RegisterFacts:
    """The register of an index; of what is held in part only what is among `conclusions`, by identity, if given."""
    title = index.about.title
    partial = [label for identity, label in index.partial() if conclusions is None or identity in conclusions]
    return RegisterFacts(
        title=title if title is None or isinstance(title, str) else in_language(title, language),
        curated_to=index.about.curated_to,
        partial=partial,
    )


def replacements(names: Sequence[str]) -> list[str]:
    """A sentence about the shipped records in whose place one's own stand, if there are any."""
    if not names:
        return []
    return [message("One's own hold in place of the shipped ones: {names}.", names=", ".join(names))]
