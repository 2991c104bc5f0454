"""The text's own numbers as they nest: what each level inherits, and lists that are interrupted and go on."""

from __future__ import annotations

from typing import NamedTuple

from kltrack.drafting.directives.scopes import Scope
from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.text.labels import Label

_LONGEST_LABEL = 8  # characters of a label at the beginning of a paragraph; one that stands further on is inside it


class _Level(NamedTuple):
    """A level: the style of its label, its number ("" for one that does not count), and the scope above it."""

    style: str
    text: str
    scope: Scope


class Numbering:
    """The levels that hold at the place that a walk through a text has reached."""

    def __init__(self) -> None:
        self._levels: list[_Level] = []
        self._broken: tuple[Scope, list[_Level]] = Scope(), []

    @property
    def path(self) -> tuple[str, ...]:
        """The numbers, the outermost first."""
        return tuple(level.text for level in self._levels if level.text)

    def clear(self) -> None:
        """Leaves all levels."""
        self._levels = []

    def step_in(self, limb: Limb, scope: Scope, *, in_list: bool) -> Scope:
        """Enters the level of a limb's label and returns what the limb inherits, without what its siblings said."""
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
        """Remembers the list of this scope, which a paragraph without a number interrupts."""
        self._broken = scope, self._levels

    def interrupt(self, scope: Scope, label: Label) -> None:
        """Remembers the list of this scope, in which an item with this label orders something of its own."""
        self._broken = scope, [_Level(label.style, "", scope)]

    def resumed(self, label: Label | None) -> Scope | None:
        """The scope of the interrupted list, if a label continues it; else None."""
        scope, levels = self._broken
        if label is None or all(label.style != level.style for level in levels):
            return None
        self._levels = levels
        return scope
