"""What a person reads: whole messages with named places, each passing through one function on its way out.

`message("{count} are left out; {command} shows them.", count=3, command="kltrack list")`. The text is a literal, so
that it can be found for translation; what is put into its places is never interpreted. In English it is the text.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from kltrack.text import harmless

__all__ = ["message", "one_sentence", "plural"]


def message(text: str, /, **places: object) -> str:
    """The text in the language of the answer, with its `{places}` filled in; a brace of its own is doubled."""
    return text.format(**_shown(places))


def plural(one: str, many: str, number: int, /, **places: object) -> str:
    """`one` or `many`, as the language wants it for the number, the places filled in; `{number}` is one of them."""
    return (one if number == 1 else many).format(number=number, **_shown(places))


def one_sentence(explanation: Sequence[str]) -> str:
    """The clauses of an explanation as a person reads them; nothing for none."""
    return "; ".join(explanation) + "." if explanation else ""


def _shown(places: Mapping[str, object]) -> Mapping[str, object]:
    """The places, with nothing in a file's name that could end a line or be obeyed by a terminal."""
    return {name: harmless(str(value)) if isinstance(value, os.PathLike) else value for name, value in places.items()}
