"""A wording with its pieces, and what belongs to one of them: the operators before it, the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from kltrack.dates.deadlines.events import Meeting
from kltrack.dates.deadlines.lengths import Clock, Length
from kltrack.dates.deadlines.lexicon import Kind, Mark
from kltrack.dates.deadlines.moments import Time
from kltrack.dates.deadlines.pieces import Piece, is_mark
from kltrack.dates.deadlines.wording import Wording

OPERATORS = frozenset(
    ("before", "by", "now", "until", "on", "in", "within", "due", "from", "after", "between", "dated", "as-of", "of")
)
_STRONG = frozenset({"before", "by", "now", "within", "due"})
_CHAINED = OPERATORS | {"end", "vague", "filler", "latest", "next", "hour"}


class Scene(NamedTuple):
    """A wording with its pieces, and the day from which days without a year are counted."""

    wording: Wording
    pieces: Sequence[Piece]
    issued: date | None

    def quoted(self, first: int, end: int) -> str:
        """The text from the piece `first` up to the piece `end`."""
        return self.wording.quoted(self.pieces[first].first, self.pieces[end - 1].end)

    def joined(self, left: int) -> bool:
        """Whether no word stands between the piece `left` and the next one."""
        return self.pieces[left].end == self.pieces[left + 1].first

    def next_to(self, place: int) -> Piece | None:
        """The piece that follows the one at `place` without a word between."""
        return self.pieces[place + 1] if place + 1 < len(self.pieces) and self.joined(place) else None

    def has(self, *kinds: str) -> bool:
        """Whether a phrase of one of these kinds stands anywhere."""
        return any(is_mark(piece, *kinds) for piece in self.pieces)

    def between(self, left: int, right: int) -> list[str]:
        """The words between two pieces, folded."""
        return self.wording.words[self.pieces[left].end : self.pieces[right].first]


class Chain(NamedTuple):
    """A piece with what belongs to it: the pieces from `first` up to `end`, of which it stands at `place`."""

    scene: Scene
    first: int
    place: int
    end: int
    kinds: frozenset[str]
    clock: Clock | None

    def has(self, *kinds: str) -> bool:
        """Whether a phrase of one of these kinds stands before the piece."""
        return not self.kinds.isdisjoint(kinds)

    @property
    def time(self) -> Time:
        """The piece, which is a day or a period."""
        piece = self.scene.pieces[self.place]
        assert isinstance(piece, Time)
        return piece

    @property
    def words(self) -> str:
        """The chain as it was written."""
        return self.scene.quoted(self.first, self.end)

    @property
    def latest(self) -> bool:
        """Whether "at the latest" stands behind."""
        return is_mark(self.scene.pieces[self.end - 1], "latest")

    @property
    def strong(self) -> bool:
        """Whether what stands beside it sets a limit by itself: "before", "chậm nhất", "au plus tard"."""
        return self.has(*_STRONG, "latest") or self.latest

    @property
    def operated(self) -> bool:
        """Whether any operator stands before."""
        return not self.kinds.isdisjoint(OPERATORS)

    @property
    def previous(self) -> Piece | None:
        """The piece before the chain, if no word stands between."""
        return self.scene.pieces[self.first - 1] if self.first and self.scene.joined(self.first - 1) else None

    @property
    def neighbour(self) -> Piece | None:
        """The piece before the chain, if at most one word stands between."""
        near = self.first and len(self.scene.between(self.first - 1, self.first)) <= 1
        return self.scene.pieces[self.first - 1] if near else None

    @property
    def following(self) -> Piece | None:
        """The piece after the chain, if no word stands between."""
        return self.scene.next_to(self.end - 1)

    @property
    def after_length(self) -> bool:
        """Whether a length stands just before: `10 days before December 15`."""
        return isinstance(self.previous, Length)

    @property
    def bare(self) -> bool:
        """Whether the wording is nothing but the chain, verbs before it and particles."""
        pieces = self.scene.pieces
        before = all(self._may_lead(place) for place in range(self.first))
        after = all(is_mark(piece, "filler", "must", "finish") for piece in pieces[self.end :])
        covered = sum(piece.end - piece.first for piece in pieces)
        return before and after and covered == len(self.scene.wording.words)

    def _may_lead(self, place: int) -> bool:
        """Whether the piece may stand before a phrase that is the whole of a wording."""
        piece, following = self.scene.pieces[place], self.scene.next_to(place)
        if isinstance(piece, Meeting) or (isinstance(following, Meeting) and is_mark(piece, *OPERATORS)):
            return True
        return is_mark(piece, "filler", "must", "finish", "act", "due", "strive")


def _belongs(kind: Kind, nearer: set[str]) -> bool:
    """Whether a phrase belongs to a day that has the `nearer` kinds before it already.

    Before an operator "end" is a verb ("must end before"), "in" or "on" part of one ("sent in no later than").
    """
    if kind in ("end", "vague"):
        return nearer.isdisjoint(OPERATORS)
    if kind in ("in", "on", "of", "after"):  # "các nhiệm vụ sau trước ngày": the following tasks
        return nearer.isdisjoint(_STRONG)
    return kind in _CHAINED


def chain_at(scene: Scene, place: int) -> Chain:
    """What stands before the piece at `place` and belongs to it, and an "at the latest" behind it."""
    first, kinds, clock = place, set[str](), None
    while first and scene.joined(first - 1):
        piece = scene.pieces[first - 1]
        if type(piece) is Clock:
            clock = piece
        elif type(piece) is Mark and _belongs(piece.kind, kinds):
            kinds.add(piece.kind)
        elif _is_part_of_day(scene, first - 1):
            kinds |= set() if type(scene.pieces[first - 2]) is Clock else {"hour"}
        else:
            break
        first -= 1
    if kinds.isdisjoint(OPERATORS) and _is_called_deadline(scene, place):
        kinds.add("due")
    end = place + 1
    if not clock and not kinds.isdisjoint(OPERATORS) and (behind := _hour_behind(scene, place)):
        clock, end = behind, scene.pieces.index(behind) + 1
    following = scene.next_to(end - 1)
    end = end + 1 if following and is_mark(following, "latest") else end
    return Chain(scene, first, place, end, frozenset(kinds), clock)


def _hour_behind(scene: Scene, place: int) -> Clock | None:
    """The hour that stands behind a day: `before Friday, 4 p.m.`, `avant le 18 juillet à 16h`.

    Where two follow, as in `on Friday, 8 a.m. to 4 p.m.`, none of them is the limit's.
    """
    words, day = scene.wording.words, scene.pieces[place]
    clocks = [piece for piece in scene.pieces[place + 1 :] if isinstance(piece, Clock)][:2]
    if not clocks or not _AT.issuperset(words[day.end : clocks[0].first]):
        return None
    is_range = len(clocks) > 1 and clocks[1].first - clocks[0].end <= 1
    return None if is_range else clocks[0]


_AT = frozenset({"at", "a", "luc", "vao"})


def _is_part_of_day(scene: Scene, place: int) -> bool:
    """Whether a part of the day stands between a limit or an hour and the day: `chậm nhất chiều 10/10`, `17h chiều`."""
    piece = scene.pieces[place]
    if not is_mark(piece, "meeting") or scene.wording.words[piece.first] not in _PARTS_OF_DAY or place == 0:
        return False
    before = scene.pieces[place - 1]
    return scene.joined(place - 1) and (type(before) is Clock or is_mark(before, *_STRONG))


_PARTS_OF_DAY = frozenset({"sang", "trua", "chieu", "toi"})


def _is_called_deadline(scene: Scene, place: int) -> bool:
    """Whether it is said of a day that it is the deadline: `Ngày 15-8 là hạn cuối`, "set May 5 as the deadline"."""
    due = next((piece for piece in scene.pieces[place + 1 :] if is_mark(piece, "due")), None)
    words = scene.wording.words[scene.pieces[place].end : due.first] if due else []
    return 0 < len(words) <= _MOST_CALLING and words[0] in _CALLING and {*words[1:]} <= _THE


_CALLING = frozenset({"is", "as", "la", "lam", "est", "comme", "sera", "soit"})
_THE = frozenset({"the", "a", "la", "le", "l", "final", "ngay", "thoi", "moc"})
_MOST_CALLING = 3
