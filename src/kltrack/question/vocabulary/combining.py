"""Phrases put together from parts, so that not all are written out: "not", "not yet" with "verified", "checked"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def combined(first: Iterable[str], *others: Sequence[str]) -> str:
    """All phrases with one choice from each part, in order, in the notation of the tables; a choice may be empty.

    The first part is written out, since a phrase is looked up by its first word; later choices stand side by side:
    `not + verified , checked | not yet + verified , checked`.
    """
    if not others:
        return " | ".join(first)
    rest = " + ".join(" , ".join(choices) for choices in others)
    return " | ".join(f"{beginning} + {rest}" if beginning else combined(*others) for beginning in first)
