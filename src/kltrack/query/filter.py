"""What is asked of a register: which items are meant, and the limits on their last day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from kltrack.dates import Length, Span
from kltrack.dates.span import LAST_YEAR
from kltrack.terms import KIND_NAMES, ROLE_NAMES
from kltrack.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

Scope: TypeAlias = "Literal['due', 'overdue', 'all']"
Operator: TypeAlias = "Literal['before', 'by', 'after', 'from', 'on', 'in', 'within']"
KINDS: tuple[str, ...] = KIND_NAMES
ROLES: tuple[str, ...] = ROLE_NAMES


class Limit(NamedTuple):
    """A limit on the last day. before and after are strict, by, from, on, in and within include their days."""

    operator: Operator
    span: Span


class Filter(NamedTuple):
    """Which items are meant. Bodies are ids, conclusions any form of their number; empty means no limit of that kind.

    `statuses` are words of `kltrack.standing.WORDS`. `whole` asks for every body of the organisations of `bodies`.

    An excepted body takes away what asking for that body gives, whatever its role: all that binds it, or with
    `named_only` what addresses it by name.
    """

    scope: Scope = "all"
    bodies: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    named_only: bool = False
    limits: tuple[Limit, ...] = ()
    conclusions: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    undated_only: bool = False
    statuses: tuple[str, ...] = ()
    except_bodies: tuple[str, ...] = ()
    except_fields: tuple[str, ...] = ()
    except_conclusions: tuple[str, ...] = ()
    whole: bool = False

    @property
    def may_mean_several(self) -> bool:
        """Whether more than one body may be asked for."""
        return self.whole or len(self.bodies) > 1

    @property
    def shows_undated(self) -> bool:
        """Whether items without a last day are among the rows, and not only counted."""
        return self.undated_only or (self.scope == "all" and not self.limits)


def reaches_to(limits: Iterable[Limit], today: date) -> date:
    """How far recurring assignments are expanded: the latest of a year after today, a year after each limit without an
    end (after, from), and the last day of every other limit.

    "From 2028" opens on 1 January, "after 2028" with its last day.
    """
    opened = [_opening_day(limit) for limit in limits if limit.operator in ("after", "from")]
    closed = [limit.span.last for limit in limits if limit.operator not in ("after", "from")]
    return max([_a_year_after(day) for day in (today, *opened)] + closed)


def _opening_day(limit: Limit) -> date:
    return limit.span.first if limit.operator == "from" else limit.span.last


def _a_year_after(day: date) -> date:
    return day if day.year >= LAST_YEAR else Length(years=1).after(day)
