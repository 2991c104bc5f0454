"""Named tuples that are defined in a tenth of the time: a query defines forty of them before it can answer.

To a type checker `NamedTuple` is `typing.NamedTuple`, and it is written and used like that one. The standard one looks
at every annotation and compiles a constructor when a class is defined; here the constructor is compiled when the first
tuple of the class is made, and most runs make no tuple of most classes. Imports nothing of kltrack.
"""

from __future__ import annotations

from operator import itemgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple
else:

    class _Defining(type):
        """Makes a tuple with a name for each place of a class that is written as a named tuple."""

        def __new__(cls, name, bases, body):
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = (*body.get("__annotations__", ()),)
            defaults = {field: body[field] for field in fields if field in body}
            places = {field: property(itemgetter(place)) for place, field in enumerate(fields)}
            more = {"__slots__": (), "__match_args__": fields, "_fields": fields, "_field_defaults": defaults}
            return type(name, (_Named,), {**body, **places, **more})

    class _Named(tuple):
        __slots__ = ()

        def __new__(cls, *values, **named):
            """A tuple with these fields. The first call gives the class that has them a constructor of its own.

            A class derived from that one may define a constructor too, which still comes first.
            """
            defined = next(base for base in cls.__mro__ if "_fields" in vars(base))
            fields = ", ".join(cls._fields)
            made = eval(f"lambda _cls, {fields}: _new(_cls, ({fields},))", {"_new": tuple.__new__})  # noqa: S307  # names
            made.__defaults__ = (*cls._field_defaults.values(),)
            defined.__new__ = made
            return made(cls, *values, **named)

        @classmethod
        def _make(cls, values):
            """The tuple of an iterable of the fields' values."""
            return cls(*values)

        def _replace(self, **named):
            """The same tuple with some fields replaced. Raises TypeError for a name that is no field."""
            replaced = tuple.__new__(type(self), map(named.pop, self._fields, self))
            if named:
                raise TypeError(f"{type(self).__name__} has no field {', '.join(named)}")
            return replaced

        def _asdict(self):
            """Each field with its value."""
            return dict(zip(self._fields, self, strict=True))

        def __getnewargs__(self):
            return tuple(self)

        def __repr__(self):
            return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._asdict().items())})"

    class NamedTuple(metaclass=_Defining):
        """The base that a named tuple is written with."""


__all__ = ["NamedTuple"]
