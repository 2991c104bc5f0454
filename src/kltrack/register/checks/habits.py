"""What is probably a slip beside what the rest of the register does: a body of another time, a field spelt once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from kltrack.dates import format_bare
from kltrack.messages import enumerated, message
from kltrack.model import Body, Names
from kltrack.register.checks.languages import LANGUAGES, MEANT
from kltrack.register.files import LoadedFile
from kltrack.register.loaded import LoadedRegister
from kltrack.register.mentions import deadlines
from kltrack.register.positions import KeyPath
from kltrack.register.problems import Problem
from kltrack.terms import ROLE_NAMES

_LENGTHS = {1: 31, 2: 28, 3: 31, 4: 30, 5: 31, 6: 30, 7: 31, 8: 31, 9: 30, 10: 31, 11: 30, 12: 31}
_SHORTEST = 4  # letters of a field: shorter names differ by a letter on purpose


def body_did_not_exist(register: LoadedRegister) -> Iterator[Problem]:
    """A body that is addressed before it was set up, or after it had ended."""
    bodies = {body.id: body for file in register.bodies for _, body in file.bodies}
    out_of_time = cache(lambda identity, day: _out_of_time(bodies.get(identity), day))
    for file in register.own:
        for where, conclusion, assignment in file.assignments():
            day = conclusion.day
            for role in ROLE_NAMES if day else ():
                for number, identity in enumerate(getattr(assignment, role)):
                    if why := out_of_time(identity, day):
                        yield file.problem((*where, role, number), *why)


def _out_of_time(body: Body | None, day: date) -> tuple[str, str] | None:
    """What is wrong with a body that did not exist on a day, and what would be right; None where it did."""
    if body is None:
        return None
    if body.valid_from and day < body.valid_from:
        what = message("{body} existed only from {first}", body=body.id, first=format_bare(body.valid_from))
        return what, message("name the body of the day of issue, {day}", day=format_bare(day))
    if body.valid_to and body.valid_to < day:
        what = message("{body} existed only until {last}", body=body.id, last=format_bare(body.valid_to))
        if body.successors:
            return what, message("name who took it over: {bodies}", bodies=enumerated(body.successors))
        return what, message("name the body of the day of issue, {day}", day=format_bare(day))
    return None


def misspelt_field(register: LoadedRegister) -> Iterator[Problem]:
    """A field that is a letter off another one, which is used more often."""
    used = Counter(
        field for file in register.files for _, _, assignment in file.assignments() for field in assignment.fields
    )
    near = _Neighbours(used)
    for file in register.own:
        for where, _, assignment in file.assignments():
            for number, field in enumerate(assignment.fields):
                if meant := near.more_used(field):
                    what = message('the field "{field}" is used {times} in all', field=field, times=_times(used[field]))
                    remedy = message('did you mean "{meant}", used {times}?', meant=meant, times=_times(used[meant]))
                    yield file.problem((*where, "fields", number), what, remedy)


def _times(number: int) -> str:
    return message("once") if number == 1 else message("{number} times", number=number)


class _Neighbours:
    """Words that differ by one letter: added, left out, changed, or swapped with the next.

    They are found by what is left of each word without one of its letters.
    """

    def __init__(self, used: Counter[str]) -> None:
        self._used = used
        self._found: dict[str, str | None] = {}
        self._by_rest: dict[str, list[str]] = {}
        for word in used:
            for rest in _rests(word):
                self._by_rest.setdefault(rest, []).append(word)

    def more_used(self, word: str) -> str | None:
        """The most used word a letter apart, if it is used at least twice as often."""
        if word not in self._found:
            self._found[word] = self._more_used(word)
        return self._found[word]

    def _more_used(self, word: str) -> str | None:
        if len(word) < _SHORTEST:
            return None
        near = {other for rest in _rests(word) for other in self._by_rest[rest] if _apart(word, other)}
        often = [other for other in near if self._used[other] >= 2 * self._used[word]]
        return max(often, key=lambda other: (self._used[other], other), default=None)


def _rests(word: str) -> set[str]:
    """The word, and the word without any one of its letters."""
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


def a_letter_off(one: str, other: str) -> bool:
    """Whether two words differ by one letter: added, left out, changed, or swapped with the next."""
    return one != other and not _rests(one).isdisjoint(_rests(other)) and _apart(one, other)


def _apart(one: str, other: str) -> bool:
    """Whether two words that share a rest are a letter apart, and no more."""
    if abs(len(one) - len(other)) == 1:
        return True
    wrong = [place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]]
    return len(wrong) == 1 or (len(wrong) == 2 and wrong[1] == wrong[0] + 1 and sorted(one) == sorted(other))


def no_language(register: LoadedRegister) -> Iterator[Problem]:
    """A code that is no language: "vn" for Vietnamese."""
    for file in register.own:
        for place, code in (*_source_languages(file), *_languages_of_texts(file)):
            if code.lower().partition("-")[0] not in LANGUAGES:
                meant = MEANT.get(code.lower())
                remedy = (
                    message('did you mean "{code}"?', code=meant) if meant else message("write its code of two letters")
                )
                yield file.problem(place, message('"{code}" is no language', code=code), remedy)


def _source_languages(file: LoadedFile) -> Iterator[tuple[KeyPath, str]]:
    for where, conclusion in file.conclusions:
        for number, source in enumerate(conclusion.source):
            if source.language:
                yield (*where, "source", number, "language"), source.language


def _languages_of_texts(file: LoadedFile) -> Iterator[tuple[KeyPath, str]]:
    texts: list[tuple[KeyPath, Names | None]] = [((*where, "task"), each.task) for where, _, each in file.assignments()]
    texts += [((*where, "title"), conclusion.title) for where, conclusion in file.conclusions]
    texts += [((*where, "title"), document.title) for where, document in file.documents]
    texts += [((*where, "name"), event.name) for where, event in file.events]
    yield from ((place, code) for place, names in texts if names for code in names.model_extra or ())


def skipped_months(register: LoadedRegister) -> Iterator[Problem]:
    """A rule on a day that some of its months do not have."""
    for file in register.own:
        for where, deadline in deadlines(file):
            if deadline.every and (day := _missing_day(deadline.every)):
                what = message("every skips the months that have no day {day}", day=day)
                yield file.problem(where, what, message("write BYMONTHDAY=-1 for the last day of a month"))


def _missing_day(rule: str) -> int | None:
    """The day of the month that some of the rule's months do not have."""
    parts = {key.upper(): value for key, _, value in (part.partition("=") for part in rule.split(";"))}
    days = _numbers(parts.get("BYMONTHDAY", ""))
    if not days or "BYSETPOS" in parts or "BYDAY" in parts:
        return None
    monthly = parts.get("FREQ", parts.get("RRULE:FREQ", "")).upper() != "YEARLY" or "BYMONTH" in parts
    months = [month for month in _numbers(parts.get("BYMONTH", "")) if month in _LENGTHS] or [*_LENGTHS]
    return max(days) if monthly and any(max(days) > _LENGTHS[month] for month in months) and min(days) > 0 else None


def _numbers(text: str) -> Iterable[int]:
    return [int(number) for number in re.findall(r"-?\d+", text)]
