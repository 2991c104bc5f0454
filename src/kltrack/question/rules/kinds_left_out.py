"""Kinds of record that are left out: "everything in 202 except praise", "tout sauf les décisions".

The command names the other kinds. Of tasks, and of what is due or open, only assignments and requests are left anyway.
"""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Reading, Rule
from kltrack.question.rules.left_out import is_after_all
from kltrack.terms import ACTIONABLE, KIND_NAMES


def _kinds_left_out(question: Interpretation, place: int) -> Reading | None:
    """`except decisions and praise`: a list of kinds after one "except", and no kind beside it that is asked for."""
    if not _leaves_out(question, place):
        return None
    left_out: dict[int, str] = {}
    at = question.past(place + 1, ("filler",))
    while kind := _kind(question, at):
        left_out[at] = kind
        at += 1
        joining = at + bool(question.senses(at) & {"and", "or"})
        is_listed = joining > at or question.slot(at).start in question.sentence.after_comma
        following = question.past(joining, ("filler",))
        if not (is_listed and _kind(question, following)):
            break
        at = following
    goes_on = question.senses(at) & {"and", "or"} and question.slot(question.past(at + 1, _LEADING)).name_kinds
    if (
        not left_out
        or goes_on
        or any(_kind(question, each) for each in range(len(question.slots)) if each not in left_out)
    ):
        return None
    among = ACTIONABLE if _asks_for_tasks(question) else KIND_NAMES
    kinds = [kind for kind in among if kind not in left_out.values()]
    if not kinds:
        return None
    if len(kinds) == len(among):
        return [], at  # of tasks nothing else is shown
    return [question.part("kind", kind, place)._replace(joined="except") for kind in kinds], at


def _leaves_out(question: Interpretation, place: int) -> bool:
    """Whether a word at a position leaves out what follows: "except", "sans", the "but" of "everything but"."""
    senses = question.senses(place)
    alone = question.slot(place).end == question.slot(place).start + 1
    is_without = alone and question.first_word(place) in _WITHOUT
    return "except" in senses or is_without or ("but" in senses and is_after_all(question, place))


def _kind(question: Interpretation, place: int) -> str:
    """The kind that the word at a position names, and nothing else; else empty."""
    slot = question.slot(place)
    kinds = [sense.removeprefix("kind:") for sense in slot.senses if sense.startswith("kind:")]
    return kinds[0] if len(kinds) == 1 and not slot.name_kinds else ""


def _asks_for_tasks(question: Interpretation) -> bool:
    """Whether tasks are asked for, or what can only be said of them: due, late, open."""
    return any(
        "task" in slot.senses or any(sense.startswith(("state:", "status:")) for sense in slot.senses)
        for slot in question.slots
    )


_LEADING = ("filler", "to:body", "to:conclusion", "to:field")
_WITHOUT = frozenset({"without", "sans"})

RULES: tuple[Rule, ...] = (_kinds_left_out,)
