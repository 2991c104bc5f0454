"""One document that stands in a register twice, as two reports of it are drafted: which conclusions those are.

Two conclusions are one document if number and day are the same. One whose day is not known may be any other with its
number.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kltrack.messages import message
from kltrack.model import Conclusion
from kltrack.numbers import number_key
from kltrack.register.files import LoadedFile
from kltrack.register.loaded import LoadedRegister
from kltrack.register.mentions import in_words
from kltrack.register.positions import KeyPath
from kltrack.register.problems import Problem


class Twin(NamedTuple):
    """A conclusion, and an earlier one of the register that is the same document, or may be where a day is missing."""

    file: LoadedFile
    where: KeyPath
    conclusion: Conclusion
    earlier_file: LoadedFile
    earlier_where: KeyPath
    earlier: Conclusion

    @property
    def is_sure(self) -> bool:
        """Whether number and day say that both are one document."""
        return self.conclusion.key == self.earlier.key

    @property
    def shares_ids(self) -> bool:
        """Whether the ids of both begin alike, without a day that tells them apart."""
        return not self.conclusion.bare_beginnings().isdisjoint(self.earlier.bare_beginnings())


def may_be_one(one: Conclusion, other: Conclusion) -> bool:
    """Whether two conclusions are one document by their number and day, as far as these are known."""
    if number_key(one.name) != number_key(other.name):
        return False
    return one.issued == other.issued or not (one.issued and other.issued)


def twins(register: LoadedRegister) -> Iterator[Twin]:
    """Each conclusion that has an earlier one in the register: one of the shipped register, or of an earlier file."""
    seen: dict[str, list[tuple[LoadedFile, KeyPath, Conclusion]]] = {}
    for file in sorted(register.files, key=lambda each: not each.is_shipped):
        for where, conclusion in file.conclusions:
            before = seen.setdefault(number_key(conclusion.name), [])
            found = [Twin(file, where, conclusion, *each) for each in before if may_be_one(each[2], conclusion)]
            if found:
                yield max(found, key=lambda twin: (twin.is_sure, twin.shares_ids))
            before.append((file, where, conclusion))


def one_document_twice(register: LoadedRegister) -> Iterator[Problem]:
    """A document with two conclusions; one without a day only where the ids of both begin alike."""
    for twin in twins(register):
        place = f"{twin.earlier_file.path}:{twin.earlier_file.line(twin.earlier_where)}"
        if twin.is_sure:
            what = message(
                'conclusion "{id}" is there twice, first at {place}', id=in_words(twin.conclusion), place=place
            )
            yield twin.file.problem(twin.where, what, _keep_one(), rule="id")
        elif twin.shares_ids:
            what = message(
                'conclusion "{id}" may be there twice, first at {place}', id=in_words(twin.conclusion), place=place
            )
            right = message("write the day of issue of both; {way}", way=_keep_one())
            yield twin.file.problem(twin.where, what, right, rule="id")


def _keep_one() -> str:
    return message(
        "two reports of one document make one record: keep the first with its ids, add this text there as a further "
        "[[conclusion.source]] and what it says otherwise as readings, and remove this one"
    )
