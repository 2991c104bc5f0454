"""What lines for a terminal are drawn with."""

from __future__ import annotations

from collections.abc import Mapping

from kltrack.terms import Shade
from kltrack.tuples import NamedTuple

GAP = 2  # columns between two texts side by side

# What a terminal is told for each shade (ECMA-48): bold red, yellow, green, dim, bold.
_CODES: Mapping[Shade, str] = {"overdue": "1;31", "soon": "33", "done": "32", "muted": "2", "heading": "1", "": ""}


class Pen(NamedTuple):
    """What lines are drawn with: how many columns the paper has, and whether shades are coloured."""

    width: int
    has_colour: bool

    def drawn(self, text: str, shade: Shade = "") -> str:
        """The text in the colour of its shade."""
        code = _CODES[shade] if self.has_colour and text else ""
        return f"\x1b[{code}m{text}\x1b[0m" if code else text
