"""Bodies that a paragraph names and no record of it has in a role."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kltrack.messages import message, plural
from kltrack.register.checks.passages import Passage, Resting, Shelf, passages
from kltrack.register.problems import Problem
from kltrack.terms import ROLE_NAMES, RoleName
from kltrack.text import ARTICLES, strip_marks

_WORD = re.compile(r"[^\W_]+")
_Word = tuple[str, int, int]  # folded, and where it begins and ends


def body_without_role(found: Shelf) -> Iterator[Problem]:
    """The bodies named where a record rests on the paragraph, without a role in any record of it."""
    names = _Names(found)
    for passage in passages(found):
        known = _with_role(passage) | _told_of(passage, found)
        named = names.named_in(passage.paragraph.text) if passage.resting else {}
        if without := {name: bodies for name, bodies in named.items() if not bodies & known}:
            what = plural(
                "paragraph {paragraph} names a body without a role in a record of it: {bodies}",
                "paragraph {paragraph} names bodies without a role in a record of it: {bodies}",
                len(without),
                paragraph=passage.paragraph.number,
                bodies=", ".join(f"{name} ({', '.join(sorted(bodies))})" for name, bodies in without.items()),
            )
            yield passage.problem(what, message("give them one, if they are addressed"))


class _Names:
    """Every name and alias of the directory, word by word. Abbreviations are parts of too many numbers."""

    def __init__(self, found: Shelf) -> None:
        self._bodies: dict[tuple[str, ...], set[str]] = {}
        self._groups: set[str] = set()
        for file in found.register.bodies:
            for where, body in file.bodies:
                if where[0] == "group":
                    self._groups.add(body.id)
                for name in (*body.name.mapping().values(), *body.aliases):
                    self._bodies.setdefault(tuple(word for word, _, _ in _words(name)), set()).add(body.id)
        self._longest = max(map(len, self._bodies), default=0)

    def named_in(self, text: str) -> dict[str, set[str]]:
        """Every name in a text as it is written there, with its bodies: the longest that begins at each word."""
        found: dict[str, set[str]] = {}
        written, place = _words(text), 0
        while place < len(written):
            length = self._length_at(written, place)
            if length:
                _, start, _ = written[place]
                _, _, end = written[place + length - 1]
                name = tuple(word for word, _, _ in written[place : place + length])
                # A group is named in small letters too; "government" in "local government" is not the Government.
                if text[start].isupper() or self._bodies[name] <= self._groups:
                    found[text[start:end]] = self._bodies[name]
            place += length or 1
        return found

    def _length_at(self, written: list[_Word], place: int) -> int:
        """The number of words of the longest name that begins there; 0 where none does."""
        for length in range(min(self._longest, len(written) - place), 0, -1):
            if tuple(word for word, _, _ in written[place : place + length]) in self._bodies:
                return length
        return 0


def _words(text: str) -> list[_Word]:
    """The words of a text without its articles."""
    found = ((strip_marks(match[0]), *match.span()) for match in _WORD.finditer(text))
    return [(word, start, end) for word, start, end in found if word not in ARTICLES]


def _with_role(passage: Passage) -> set[str]:
    """The bodies that a record of the paragraph has in a role; in another reading's paragraph, as that reads it."""
    return {body for resting in passage.resting for role in ROLE_NAMES for body in _roles(resting, role)}


def _roles(resting: Resting, role: RoleName) -> tuple[str, ...]:
    read: tuple[str, ...] | None = getattr(resting.reading, role) if resting.reading else None
    adopted: tuple[str, ...] = getattr(resting.assignment, role)
    return adopted if read is None else read


def _told_of(passage: Passage, found: Shelf) -> set[str]:
    """The bodies that need no role: who issued the conclusion, and whose report or document it speaks of."""
    issued = {document.id: document.by for file in found.register.files for _, document in file.documents}
    cited = {cited for assignment in passage.assignments for cited in assignment.cites}
    reports = {report.by for report in passage.conclusion.report}
    return {*passage.conclusion.issuers, *(body for body in (*reports, *map(issued.get, cited)) if body)}
