"""Office-holders of provinces: named beside each other, or by the provinces that are listed behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from kltrack.bodies.directory import Directory
from kltrack.dates.deadlines.wording import Wording

SECRETARIES, CHAIRS = "provincial-party-secretaries", "chairs-of-provincial-peoples-committees"
COMMITTEES, PARTY_COMMITTEES = "provincial-level-peoples-committees", "provincial-party-committees"
PROVINCES = frozenset({"province", "city"})
_HOLDER, _PARTY = "office-holder", "provincial-party-committee"
# Words for a Party secretary named just before the chair of the same place; folded.
_SECRETARY = (("bi", "thu"), ("secretaries",), ("secretaires",), ("secretary",), ("secretaire",))
_JOINED = frozenset({",", ", and", "and", "va", ", va", "et", "and the", "et les", "et des", "et aux", "et presidents"})


_OF_PLACES = re.compile(
    r"(?:of|in|de)?(?: ?(?:the )?(?:following )?(?:provinces and cities|provinces|cities|localities)(?: of)?)?:?"
)


class NamingWords(NamedTuple):
    """Words from `first` up to `end` that name bodies."""

    first: int
    end: int
    bodies: tuple[str, ...]


def in_provinces(directory: Directory) -> Mapping[str, Mapping[str, str]]:
    """For the groups of chairs, of committees and of Party committees: province → its chair, its committee."""
    found: dict[str, dict[str, str]] = {CHAIRS: {}, COMMITTEES: {}, PARTY_COMMITTEES: {}}
    party = {_place_of(body.name("vi")): body.id for body in directory if body.type == _PARTY}
    for body in directory:
        for member in body.members if body.type in PROVINCES else ():
            found[CHAIRS if directory[member].type == _HOLDER else COMMITTEES][body.id] = member
        committee = party.get(_place_of(body.name("vi"))) if body.type in PROVINCES else None
        if committee:
            found[PARTY_COMMITTEES][body.id] = committee
    return found


def _place_of(name: str) -> str:
    """A place's own name in the Vietnamese name of a province or of its Party committee: `Tỉnh ủy Sơn La`."""
    return _BEFORE_PLACE.sub("", name)


_BEFORE_PLACE = re.compile(r"^(?:(?:Tỉnh|Thành)(?: ủy| phố)? )+")


def secretaries(wording: Wording, named: Sequence[NamingWords]) -> Iterator[NamingWords]:
    """Secretaries who are named by their office alone, before the chairs: `Bí thư, Chủ tịch UBND các tỉnh`."""
    for chairs in named:
        if CHAIRS not in chairs.bodies:
            continue
        for words in _SECRETARY:
            for gap in (0, 1):  # words between them: none, only a sign; or one that joins
                first = chairs.first - gap - len(words)
                if first < 0 or tuple(wording.words[first : first + len(words)]) != words:
                    continue
                between = wording.text[wording.ends[first + len(words) - 1] : wording.starts[chairs.first]]
                if " ".join(between.split()).casefold().replace("và", "va") in _JOINED:
                    begins = first - _kind_before(wording, first)
                    yield NamingWords(begins, first + len(words), (SECRETARIES,))


def _kind_before(wording: Wording, first: int) -> int:
    """How many words before "secretaries" say of which kind they are: "provincial Party secretaries"."""
    count = 0
    while first > count and wording.words[first - count - 1] in ("party", "provincial", "municipal", "city"):
        count += 1
    return count


def members_by_province(
    wording: Wording, named: Sequence[NamingWords], by_group: Mapping[str, Mapping[str, str]]
) -> Iterator[tuple[NamingWords, list[NamingWords]]]:
    """Each group with its members for the provinces that are listed behind it: `các tỉnh, thành phố: Huế, Gia Lai`."""
    for place, group in enumerate(named):
        bodies = by_group.get(group.bodies[0], {}) if len(group.bodies) == 1 else {}
        found: list[NamingWords] = []
        for other in named[place + 1 :] if bodies else ():
            end = found[-1].end if found else group.end
            between = wording.text[wording.ends[end - 1] : wording.starts[other.first]].strip().casefold()
            if other.bodies[0] not in bodies or not _goes_on(between, is_first=not found):
                break
            found.append(NamingWords(group.first if not found else other.first, other.end, (bodies[other.bodies[0]],)))
        if found:
            first = _first_of(named, place)
            yield group._replace(first=first), [found[0]._replace(first=first), *found[1:]]


def _first_of(named: Sequence[NamingWords], place: int) -> int:
    """Where a group's name begins, also one that is named in two parts: `các tỉnh ủy, thành ủy: Huế, Gia Lai`."""
    before, group = named[max(place - 1, 0)], named[place]
    return before.first if before.bodies == group.bodies and before.end == group.first else group.first


def _goes_on(between: str, *, is_first: bool) -> bool:
    """Whether what stands between two names belongs to a list of provinces. Machine-made French has no commas."""
    if is_first:
        return between in ("(", "à", "des provinces de", "d'", "d’") or _OF_PLACES.fullmatch(between) is not None
    return between in (
        "",
        ",",
        "và",
        "and",
        "et",
        ", and",
        ", và",
        "tỉnh",
        ", tỉnh",
        ", thành phố",
        *(", de", "et de", ", d'", ", d’", "et d'", "et d’"),
        "và thành phố",
        ";",
    )
