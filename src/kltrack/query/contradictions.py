"""What is asked for and left out at once: nothing can be both."""

from __future__ import annotations

from collections.abc import Iterator

from kltrack.errors import UsageProblem
from kltrack.index import Index
from kltrack.messages import answer_language, message, quoted
from kltrack.query.filter import Filter


class LeftOutToo(UsageProblem):
    """Something is asked for and left out at once."""


def check_not_left_out(chosen: Filter, index: Index) -> None:
    """Raises LeftOutToo, which names it, for a body, field or conclusion that is asked for and left out too.

    Not for a body of which the whole organisation is asked for: the others of it remain.
    """
    if names := list(_both(chosen, index)):
        raise LeftOutToo(
            message(
                "{names}: asked for and left out at once, which nothing can be. Keep one of the two.",
                names=message(" and ").join(names),
            )
        )


def _both(chosen: Filter, index: Index) -> Iterator[str]:
    if not chosen.whole:
        for body in chosen.bodies:
            if body in chosen.except_bodies:
                yield quoted(index.directory.name(body, answer_language()))
    for field in chosen.fields:
        if field in chosen.except_fields:
            yield quoted(field)
    for conclusion in chosen.conclusions:
        if conclusion in chosen.except_conclusions:
            yield quoted(index.conclusion_name(conclusion))
