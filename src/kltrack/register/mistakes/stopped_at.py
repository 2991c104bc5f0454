"""Where reading a file of TOML stopped, and what stands around that place."""

from __future__ import annotations

import re
from typing import NamedTuple

KEY_FOLLOWS = re.compile(r"""["']?[\w.-]+["']?\s*=""")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'')


class Mistake(NamedTuple):
    """What is wrong, what would be right, and the line, counted from 1, on which it is to be mended."""

    line: int
    what: str
    remedy: str


class StoppedAt(NamedTuple):
    """Where reading a text stopped, and the message of the reader of TOML."""

    text: str
    position: int
    error: str

    @property
    def before(self) -> str:
        """The text before that place on its line."""
        return self.text[self.text.rfind("\n", 0, self.position) + 1 : self.position]

    @property
    def rest(self) -> str:
        """The text from that place to the end of its line."""
        return self.text[self.position :].partition("\n")[0]

    @property
    def word(self) -> str:
        """The word at that place, up to a space or a sign that separates values."""
        left = re.search(r"[^\s,\[\]{}=\"'#]*$", self.before)
        right = re.match(r"[^\s,\[\]{}=#]*", self.rest)
        return (left[0] if left else "") + (right[0] if right else "")

    @property
    def last_text(self) -> str | None:
        """The text in quotes that ends right before it, with its quotes."""
        before = self.before.rstrip()
        return next((hit[0] for hit in _STRING.finditer(before) if hit.end() == len(before)), None)

    def at(self, what: str, remedy: str, position: int | None = None) -> Mistake:
        """A mistake on the line of a position, else on the line of this place."""
        end = self.position if position is None else position
        return Mistake(self.text.count("\n", 0, end) + 1, what, remedy)
