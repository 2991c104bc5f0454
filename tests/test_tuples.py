"""Named tuples of kltrack.tuples are as those of the standard library are."""

from __future__ import annotations

import copy
import pickle
from typing import Any
from typing import NamedTuple as Standard

import pytest

from kltrack.tuples import NamedTuple


class Ours(NamedTuple):
    """A tuple with a default."""

    first: int
    second: str | None
    new: tuple[int, ...] = (3,)

    @property
    def both(self) -> str:
        """Two fields as one text."""
        return f"{self.first} {self.second}"


class Theirs(Standard):
    """The same one."""

    first: int
    second: str | None
    new: tuple[int, ...] = (3,)

    @property
    def both(self) -> str:
        """Two fields as one text."""
        return f"{self.first} {self.second}"


GIVEN: list[tuple[list[Any], dict[str, Any]]] = [
    ([1, "b"], {}),
    ([1], {"second": None}),
    ([], {"new": (), "second": "b", "first": 1}),
    ([1, "b", (4,)], {}),
]
WRONG: list[tuple[list[Any], dict[str, Any]]] = [
    ([1], {}),
    ([1, "b", (), 4], {}),
    ([1, "b"], {"fourth": 4}),
    ([1, "b"], {"first": 2}),
]


@pytest.mark.parametrize(("values", "named"), GIVEN)
def test_a_tuple_is_made_and_asked_as_the_standard_one(values: list[Any], named: dict[str, Any]) -> None:
    ours, theirs = Ours(*values, **named), Theirs(*values, **named)
    assert tuple(ours) == tuple(theirs)
    assert hash(ours) == hash(theirs)
    assert (ours.first, ours.second, ours.new, ours.both) == (theirs.first, theirs.second, theirs.new, theirs.both)
    assert ours._asdict() == theirs._asdict()
    assert repr(ours) == repr(theirs).replace("Theirs", "Ours")
    assert tuple(ours._replace(second="c")) == tuple(theirs._replace(second="c"))
    assert type(ours._replace(first=2)) is Ours
    assert Ours._make(theirs) == ours


def test_a_class_tells_its_fields() -> None:
    assert (Ours._fields, Ours._field_defaults) == (Theirs._fields, Theirs._field_defaults)
    match Ours(1, "b"):
        case Ours(first, second=second):
            assert (first, second) == (1, "b")


@pytest.mark.parametrize("copied", [lambda it: pickle.loads(pickle.dumps(it)), copy.copy, copy.deepcopy])
def test_a_copy_is_the_same(copied: Any) -> None:
    given = Ours(1, None, (2, 3))
    assert copied(given) == given
    assert type(copied(given)) is Ours


@pytest.mark.parametrize(("values", "named"), WRONG)
def test_other_fields_are_refused(values: list[Any], named: dict[str, Any]) -> None:
    for kind in (Ours, Theirs):
        with pytest.raises(TypeError):
            kind(*values, **named)


def test_a_field_is_not_set_and_none_is_replaced_that_is_not_there() -> None:
    made: Any = Ours(1, "b")
    with pytest.raises(AttributeError):
        made.first = 2
    with pytest.raises(TypeError, match="fourth"):
        made._replace(fourth=4)


def test_a_class_made_of_one_keeps_its_own_constructor() -> None:
    class Fields(NamedTuple):
        first: int
        last: int

    class Checked(Fields):
        def __new__(cls, first: int, last: int) -> Checked:
            if first > last:
                raise ValueError("the last comes after the first")
            return super().__new__(cls, first, last)

    assert Checked(1, 2) == (1, 2)
    for _ in range(2):
        with pytest.raises(ValueError, match="after the first"):
            Checked(2, 1)
    assert type(Checked(3, last=4)) is Checked
    assert type(Fields(2, 1)) is Fields
