"""Slots → parts: what the words of a question ask for, and how each part is joined to the one before it.

Every rule takes a position and gives the parts that it reads there and the position after them, or None. The first rule
that fits decides; a slot that no rule fits is not understood.
"""

from __future__ import annotations

from kltrack.question.rules import (
    all_done,
    allowed,
    askers,
    beginnings,
    beside,
    beside_names,
    carried_out_by,
    comparing,
    day_of_issue,
    days_left_out,
    did_finish,
    directory,
    document_gave,
    empty_words,
    ends,
    given_then,
    having,
    how_it_does,
    how_late,
    how_many,
    in_which,
    issued_by,
    issued_then,
    issuing,
    kinds_left_out,
    left_out,
    left_out_behind,
    listed,
    missed,
    near,
    new_ones,
    nothing_due,
    organisation,
    reports_due,
    schedules,
    showing,
    sides,
    since,
    single_words,
    subjects,
    superlatives,
    topics_of_bodies,
    weeks,
    what_is_open,
    when,
    when_done,
    whether_done,
    who,
    who_does,
    whosever,
)
from kltrack.question.rules.interpretation import Interpretation, Part, Reading
from kltrack.question.slots.slot import Slot

_RULES = (
    *(
        *all_done.RULES,
        *whosever.RULES,
        *new_ones.RULES,
        *comparing.RULES,
        *missed.RULES,
        *whether_done.RULES,
        *did_finish.RULES,
        *askers.RULES,
        *what_is_open.RULES,
        *subjects.RULES,
        *having.RULES,
        *allowed.RULES,
        *carried_out_by.RULES,
        *day_of_issue.RULES,
        *in_which.RULES,
        *listed.RULES,
        *directory.RULES,
        *document_gave.RULES,
        *issued_then.RULES,
        *issued_by.RULES,
        *issuing.RULES,
        *given_then.RULES,
        *since.RULES,
        *beginnings.RULES,
        *days_left_out.RULES,
        *weeks.RULES,
        *how_late.RULES,
        *when.RULES,
        *ends.RULES,
        *showing.RULES,
        *how_it_does.RULES,
        *when_done.RULES,
        *nothing_due.RULES,
        *beside.RULES,
        *sides.RULES,
        *near.RULES,
        *reports_due.RULES,
        *schedules.RULES,
    ),
    *(
        *organisation.RULES,
        *left_out_behind.RULES,
        *kinds_left_out.RULES,
        *who_does.RULES,
        *topics_of_bodies.RULES,
        *left_out.RULES,
        *superlatives.RULES,
        *who.RULES,
        *beside_names.RULES,
        *how_many.RULES,
        *single_words.RULES,
        *empty_words.RULES,
    ),
)


def parts_of(question: Interpretation) -> tuple[list[Part], list[Slot]]:
    """The parts in order, and the slots that no rule understood."""
    parts: list[Part] = []
    unread: list[Slot] = []
    place, joining = 0, -1
    while place < len(question.slots):
        if joining < 0 and parts and question.senses(place) & {"and", "or"} and not question.is_last(place):
            joining, place = place, place + 1
            continue
        reading = _reading_at(question, place)
        if reading is None:
            unread.append(question.slots[place])
            place += 1
            continue
        new_parts, place = reading
        if new_parts and joining >= 0:
            new_parts[0] = new_parts[0]._replace(joined="or" if "or" in question.senses(joining) else "and")
            joining = -1
        parts += new_parts
    if joining >= 0 and (any(part.sort == "id" for part in parts) or _asks_who(question, joining)):
        joining = -1  # "…, and who has to do them": each row tells it
    return parts, [*unread, *([question.slots[joining]] if joining >= 0 else [])]


def _asks_who(question: Interpretation, joining: int) -> bool:
    """Whether words after "and" ask who: "and who has to do them"."""
    following = range(joining + 2, len(question.slots))
    return "asker" in question.senses(joining + 1) and any("verb" in question.senses(at) for at in following)


def _reading_at(question: Interpretation, place: int) -> Reading | None:
    return next((reading for rule in _RULES if (reading := rule(question, place))), None)
