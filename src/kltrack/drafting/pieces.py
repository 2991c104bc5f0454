"""A limb of a paragraph with what it says and its dates."""

from __future__ import annotations

from typing import NamedTuple

from kltrack.drafting.clauses import Clause
from kltrack.drafting.governing import Terms
from kltrack.drafting.laid import Laid
from kltrack.drafting.limbs import Limb


class Piece(NamedTuple):
    """A limb of a paragraph with what it says and its dates."""

    paragraph: int
    laid: Laid
    limb: Limb
    said: Clause
    dates: Terms

    @property
    def text(self) -> str:
        """Its text."""
        return self.laid.paragraph.text[self.limb.start : self.limb.stop]

    @property
    def closes(self) -> bool:
        """Whether it is a clause over all that stands above."""
        return any(self.laid.has(word, "closing") for word in range(self.limb.first, self.limb.end))
