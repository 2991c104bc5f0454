"""Questions that nothing can ever answer: a group without a member of its own; when praise and decisions are due."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.index import Index
from kltrack.messages import message
from kltrack.question.interpretation import Interpretation, Part, QuestionProblem
from kltrack.question.joining import wording
from kltrack.terms import ACTIONABLE


def check_leaves_some(parts: Sequence[Part], question: Interpretation, index: Index) -> None:
    """Raises QuestionProblem for "the ministries except Finance": what binds the group binds that one through it."""
    if any(part.sort == "named" for part in parts):
        return
    groups = [part for part in parts if part.sort == "body"]
    for part in parts:
        left = part.value if part.sort == "except-body" else ()
        reached = {each for body in left for each in index.directory.reach(body, question.today)}
        if groups and left and all(reached.issuperset(group.value) for group in groups):
            raise QuestionProblem(
                message(
                    'Every task of "{group}" is a task of "{name}" too, so that nothing would be left. Name the bodies'
                    ' that are meant; or ask for each of the group, as in "which ministries are late".',
                    group=wording(groups[0], question.sentence),
                    name=wording(part, question.sentence),
                )
            )


def by_issue(parts: Sequence[Part], kinds: Sequence[str], question: Interpretation) -> Sequence[Part]:
    """ "Commendations in 2025" are those issued then: what asks nobody to act has no last day.

    Raises QuestionProblem where what is due or overdue of them is asked for.
    """
    if not kinds or not set(kinds).isdisjoint(ACTIONABLE):
        return parts
    due = next((part for part in parts if part.sort == "state" and part.value in ("due", "overdue", "open")), None)
    if due is not None:
        raise QuestionProblem(
            message(
                '"{words}": decisions, authorisations and praise have no last day, and are never open, due or overdue.'
                ' Ask for all of them, or for those issued in a period: "issued in 2025".',
                words=wording(due, question.sentence),
            )
        )
    return [part._replace(sort="issued") if part.sort == "limit" else part for part in parts]
