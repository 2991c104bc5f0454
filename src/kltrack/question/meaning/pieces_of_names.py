"""Whether words that may be a topic are a body's name with words left out or turned round: "party central".

Searched for in the texts they would find what they do not ask for.
"""

from __future__ import annotations

from kltrack.bodies.directory import Directory
from kltrack.syllables import is_vietnamese
from kltrack.text import fold

_PARTY = frozenset({"party", "parti"})  # the words that the names of its organs have, and few topics
_COMMITTEES = frozenset({"dang", "uy"})  # of "đảng ủy"


def is_piece_of_name(text: str, directory: Directory) -> bool:
    """Whether a text is so: its words all stand in one name, "party" among them; or "đảng" before a body's name."""
    first, *others = fold(text).split() or [""]
    if is_vietnamese(text) and first in _COMMITTEES:
        return " ".join(others) in directory.whole_names
    words = {first, *others}
    if not others or _PARTY.isdisjoint(words):
        return False
    return any(words <= {*name.split()} for name in directory.whole_names)
