"""What "by conclusion" says: what a scorecard counts by, or the order of a list; and two states that both hold."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.dates.words import Word
from kltrack.question.rules.interpretation import Interpretation, Reading, Rule
from kltrack.question.slots.slot import Slot


def _side(question: Interpretation, place: int) -> Reading | None:
    """`theo kết luận`, without a number: what a scorecard counts by; beside "sorted" the order of the rows."""
    sides = {"side:conclusion", "by:conclusion"} & question.senses(place)
    if not sides or question.slot(question.past(place + 1, ("filler", "to:conclusion"))).conclusion:
        return None
    sorts = any("sorting" in slot.senses for slot in question.slots) or _lists_tasks(question)
    sort = ("order", "conclusion") if sorts else ("side", "conclusion")
    return [question.part(*sort, place)], place + 1


def _lists_tasks(question: Interpretation) -> bool:
    """Whether a list of tasks is asked for, "liste des tâches par conclusion", and no number of them."""
    slots = question.slots
    lists = any(slot.senses & {"listing", "opening"} and not _LIST.isdisjoint(_said(question, slot)) for slot in slots)
    counts = any(slot.senses & {"count", "share"} or _HOW_MANY & slot.senses for slot in slots)
    stated = any(sense.startswith("state:") for slot in slots for sense in slot.senses)
    tasks = any("task" in slot.senses or ("thing" in slot.senses and stated) for slot in slots)
    return lists and tasks and not counts


def _said(question: Interpretation, slot: Slot) -> Sequence[Word]:
    return question.sentence.words[slot.start : slot.end]


_HOW_MANY = frozenset({"report:scorecard", "comparing"})
_LIST = frozenset({"list", "liste", "lister", "listez", "sach", "ke"})  # "danh sách", "liệt kê"


def _both_states(question: Interpretation, place: int) -> Reading | None:
    """The two "vừa" of "vừa không có hạn vừa chưa xong": both are so."""
    said = [at for at in range(len(question.slots)) if question.first_word(at) == "vua"]
    both = len(said) == 2 and place in said and question.slot(place).end == question.slot(place).start + 1
    states = question.senses(said[0] + 1) | question.senses(said[1] + 1) if both else frozenset[str]()
    return ([], place + 1) if {"state:undated", "state:open"} <= states else None


RULES: tuple[Rule, ...] = (_side, _both_states)
