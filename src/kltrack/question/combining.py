"""Phrases that are combined of parts, without writing out all of them: "not", "not yet" with "verified", "checked"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def combined(first: Iterable[str], *others: Sequence[str]) -> str:
    """The phrases with one choice of each part, in order, as a table of phrases has them; a choice may be empty.

    How a phrase begins is written out, since it is looked for by that; the choices after it stand side by side:
    `not + verified , checked | not yet + verified , checked`.
    """
    if not others:
        return "|".join(first)
    rest = " + ".join(" , ".join(choices) for choices in others)
    return "|".join(f"{beginning} + {rest}" if beginning else combined(*others) for beginning in first)
