"""Party committees that a text names in other words than the directory: by their Standing Board, or several at once.

"The Standing Board of the Party Committee of the Ministry of Health", and `Ban Thường vụ Tỉnh ủy Khánh Hòa`, speak for
that committee; "the Party committees of the Supreme People's Court and the Supreme People's Procuracy" are two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.naming import Name
from kltrack.terms import LanguageCode
from kltrack.text import fold

_COMMITTEES = frozenset({"party-committee", "ministry-party-committee", "provincial-party-committee"})
_ALL = ("party-committees-at-all-levels",)
_PROVINCIAL_BOARDS = ("standing-committees-of-provincial-party-committees",)
_BOARD_OF = "ban thuong vu "
_BOARD: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r"\bStanding (?:Board|Committee) of (?:the )?$"),
    "fr": re.compile(r"\b[Cc]omité permanent (?:du |de la )$"),
}
_OF: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r" of (?:the )?"),
    "fr": re.compile(r" (?:du |de la |de l['’]|des )"),
}
_AND: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r"(?:,|,? and)(?: of)?(?: the)? "),
    "fr": re.compile(r"(?:,| et) (?:du |de la |de l['’]|des |le |la |l['’])?"),
}


def with_party_committees(
    wording: Wording, names: Sequence[Name], language: LanguageCode, lookup: Lookup
) -> list[Name]:
    """The names with those of Party committees in such words."""
    if language == "vi":
        return [*_with_provincial_boards(wording, sorted(names), lookup)]
    found = [_with_board(wording, name, language, lookup) for name in names]
    for group in [name for name in found if name.bodies == _ALL]:
        members = [*_members(wording, group, found, language, lookup)]
        if members:
            found = [name for name in found if not group.first <= name.first < members[-1].end]
            found += members
    return sorted(found)


def _with_provincial_boards(wording: Wording, names: Sequence[Name], lookup: Lookup) -> Iterator[Name]:
    """The names; a province right behind `Ban Thường vụ Tỉnh ủy`, those of all provinces, says whose board it is."""
    is_told = False
    for name, following in zip_longest(names, names[1:]):
        if is_told:
            is_told = False
            continue
        is_board = name.bodies == _PROVINCIAL_BOARDS and following is not None and following.first == name.end
        text = wording.quoted(name.first, following.end) if is_board else ""
        committees = lookup.directory.called(fold(text).removeprefix(_BOARD_OF)) if text else []
        is_told = len(committees) == 1
        yield Name(name.first, following.end, text, (*committees,)) if is_told else name


def _with_board(wording: Wording, name: Name, language: LanguageCode, lookup: Lookup) -> Name:
    is_committee = name.is_listed and all(lookup.directory[body].type in _COMMITTEES for body in name.bodies)
    hit = _BOARD[language].search(wording.text, 0, wording.starts[name.first]) if is_committee else None
    if hit is None:
        return name
    first = wording.word_after(hit.start())
    return name._replace(first=first, text=wording.quoted(first, name.end))


def _members(
    wording: Wording, group: Name, names: Sequence[Name], language: LanguageCode, lookup: Lookup
) -> Iterator[Name]:
    """The committees of the bodies that are listed behind "Party committees of"; none unless each has one."""
    end, joint, first = group.end, _OF[language], group.first
    for name in sorted(name for name in names if name.first >= group.end):
        if not joint.fullmatch(wording.text, wording.ends[end - 1], wording.starts[name.first]):
            return
        body = f"party-committee-of-the-{name.bodies[0]}"
        if body not in lookup.directory:
            return
        yield Name(first, name.end, wording.quoted(first, name.end), (body,))
        first = end = name.end
        joint = _AND[language]
