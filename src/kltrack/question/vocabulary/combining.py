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


def parts(listed: str) -> list[str]:
    """The phrases of a text, which stand between bars or on lines of their own."""
    return [phrase.strip() for phrase in listed.replace("\n", "|").split("|") if phrase.strip()]


def agreeing(participles: str) -> list[str]:
    """Each French participle as it agrees: terminé, terminée, terminés, terminées."""
    return [f"{word}{ending}" for word in participles.split() for ending in ("", "e", "s", "es")]
