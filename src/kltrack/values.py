"""Plain typed values, written like a dataclass and made by keyword: what rows and reports are.

Not a dataclass and not a named tuple: to define one of those takes ten times as long, and a query defines dozens before
it can answer. Imports nothing of kltrack.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Self, dataclass_transform

    _Namespace = object
else:
    dataclass_transform = lambda **_: lambda made: made  # noqa: E731
    from types import SimpleNamespace as _Namespace

__all__ = ["Value", "lazily"]


class _Lazily:
    def __init__(self, make: Callable[[Any], Any]) -> None:
        self._make, self._name = make, ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, value: Any, owner: type | None = None) -> Any:
        if value is None:
            return self
        made = value.__dict__[self._name] = self._make(value)  # found there from now on, before this is looked for
        return made


def lazily(make: Callable[[Any], Any]) -> Any:
    """The default of a field that is worked out from the value's other fields when it is first asked for."""
    return _Lazily(make)


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Value(_Namespace):
    """A value with named fields, equal to another with the same; nothing changes it once it is made."""

    def changed(self, **fields: Any) -> Self:
        """The same value with some fields replaced."""
        return type(self)(**{**self.__dict__, **fields})
