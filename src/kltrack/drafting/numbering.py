"""The text's own numbers as they nest: what each level inherits, and a list that is broken off and goes on."""

from __future__ import annotations

from typing import NamedTuple

from kltrack.drafting.labels import Label
from kltrack.drafting.limbs import Limb
from kltrack.drafting.scopes import Scope

_LONGEST_LABEL = 8  # letters before the text of a paragraph that is numbered itself


class _Level(NamedTuple):
    """A level: its style, the number, and what was inherited before it."""

    style: str
    text: str
    scope: Scope


class Numbering:
    """The levels that hold at a place of a text."""

    def __init__(self) -> None:
        self._levels: list[_Level] = []
        self._broken: tuple[Scope, list[_Level]] = Scope(), []

    @property
    def path(self) -> tuple[str, ...]:
        """The numbers, from the outermost in."""
        return tuple(level.text for level in self._levels if level.text)

    def clear(self) -> None:
        """No number holds any more."""
        self._levels = []

    def step_in(self, limb: Limb, scope: Scope, *, in_list: bool) -> Scope:
        """What a limb inherits by its number: what numbers beside it have said of themselves holds no longer."""
        if limb.label is None:
            return scope
        styles = [level.style for level in self._levels]
        if limb.label.style in styles:
            place = styles.index(limb.label.style)
            scope = self._levels[place].scope
            del self._levels[place:]
        is_own = in_list or self._levels or limb.start > _LONGEST_LABEL
        self._levels.append(_Level(limb.label.style, limb.label.text if is_own else "", scope))
        return scope

    def break_off(self, scope: Scope) -> None:
        """A paragraph without a number stands inside the list that has this scope."""
        self._broken = scope, self._levels

    def resumed(self, label: Label | None) -> Scope | None:
        """The scope of the list that was broken off, if a number is its next; None for another."""
        scope, levels = self._broken
        if label is None or all(label.style != level.style for level in levels):
            return None
        self._levels = levels
        return scope
