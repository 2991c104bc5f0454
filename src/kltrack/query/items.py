"""What a query gives: items as they stand on a day, and how each reaches who was asked for."""

from __future__ import annotations

from datetime import date

from kltrack.journal import Entry
from kltrack.query.facts import Facts
from kltrack.query.issue import Issued
from kltrack.standing import Charge, Standing
from kltrack.terms import KindName, RoleName, StandingName
from kltrack.tuples import NamedTuple


class Match(NamedTuple):
    """How an item reaches a body that was asked for: the role, and the group it came through (None: by name)."""

    body: str
    role: RoleName
    via: str | None


class Item(NamedTuple):
    """One assignment, or one occurrence of a recurring one, as of a day. `facts` is what the register says of it,
    `since` the first day on which its conclusion may have been issued, however little of that is known.

    `state` is where it stands, for the bodies that were asked for where there are such; `entries` is what the journal
    says of it by that day.
    """

    id: str
    assignment: str
    conclusion: str
    since: date
    kind: KindName
    facts: Facts
    matched: tuple[Match, ...]
    state: Standing
    entries: tuple[Entry, ...] = ()

    @property
    def issued(self) -> Issued:
        """When its conclusion was issued."""
        return self.facts.issued

    @property
    def as_of(self) -> date:
        """The day as of which it is shown."""
        return self.state.as_of

    @property
    def charge(self) -> Charge:
        """What its standing is computed from."""
        return Charge(self.kind, self.state.original, self.since)

    @property
    def last(self) -> date | None:
        """The last day in force, None while undated."""
        return self.state.last

    @property
    def days_left(self) -> int | None:
        """Days from the as-of day to the last day: 0 on the last day itself, negative when overdue."""
        return self.state.days_left

    @property
    def overdue(self) -> bool:
        """Whether it is still open on a day later than its last."""
        return self.standing == "open-overdue"

    @property
    def is_recorded(self) -> bool:
        """Whether the journal says anything of it, for the bodies asked for where there are such."""
        return bool(self.entries)

    @property
    def standing(self) -> StandingName:
        """One of the standings of the official reports."""
        return self.state.name


class Member(NamedTuple):
    """A body that an item reaches `through` groups, and where the item stands for it."""

    body: str
    through: tuple[str, ...]
    state: Standing
