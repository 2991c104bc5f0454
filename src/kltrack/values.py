"""Plain typed values, written like a dataclass and made by keyword: what rows and reports are.

Not a dataclass and not a named tuple: to define one of those takes ten times as long, and a query defines dozens before
it can answer. Imports nothing of kltrack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, dataclass_transform

if TYPE_CHECKING:
    from typing import Self

    _Namespace = object
else:
    from types import SimpleNamespace as _Namespace

__all__ = ["Value"]


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Value(_Namespace):
    """A value with named fields, equal to another with the same; nothing changes it once it is made."""

    def changed(self, **fields: Any) -> Self:
        """The same value with some fields otherwise."""
        return type(self)(**{**self.__dict__, **fields})
