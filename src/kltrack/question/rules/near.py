"""Words beside a date or a name that add little: "tháng 12 này", "mới giao", "đích thân làm", "l'ancienne province"."""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Reading, Rule
from kltrack.text import strip_marks

_NEAR_DAYS = 100


def _this_one(question: Interpretation, place: int) -> Reading | None:
    """`tháng 12 này`, `ngày 15/12 này`: adds nothing where the next turn of the date is near."""
    when, slot = question.slot(place - 1).when, question.slot(place)
    if slot.start < 0 or question.sentence.words[slot.start].written not in ("này", "nay") or when is None:
        return None
    ahead = (when.following(question.today).first - question.today).days
    return ([], place + 1) if slot.end == slot.start + 1 and ahead <= _NEAR_DAYS else None


def _just(question: Interpretation, place: int) -> Reading | None:
    """`mới giao`, `vừa hết hạn`: adds nothing where a date or a document says since when; alone it leaves that open."""
    if "just" not in question.senses(place) or sum("just" in slot.senses for slot in question.slots) > 1:
        return None
    following = question.senses(place + 1)
    dated = any(slot.when for slot in question.slots)
    issued = following & {"issued:", "gives"} and (dated or any(slot.conclusion for slot in question.slots))
    ends = following & {"state:overdue", "state:due"} and dated
    return ([], place + 1) if issued or ends else None


def _in_person(question: Interpretation, place: int) -> Reading | None:
    """`bí thư tỉnh ủy phải đích thân làm gì`: adds nothing to a person; a ministry may do something with others."""
    words = question.sentence.words
    bodies = [words[slot.start + (words[slot.start] in _SEVERAL) :] for slot in question.slots if slot.bodies]
    named = [tuple(word.written for word in name[:2]) for name in bodies]
    persons = bool(named) and all(office in _PERSONS for office in named)
    return ([], place + 1) if "in-person" in question.senses(place) and persons else None


# The first syllables of an office: "thủ tướng" is a person, and "thủ đô" none.
_PERSONS = frozenset({("bí", "thư"), ("bộ", "trưởng"), ("chủ", "tịch"), ("thủ", "tướng"), ("tổng", "bí")})
_PERSONS |= {(strip_marks(first), strip_marks(second)) for first, second in _PERSONS}
_PERSONS |= {("premier", "ministre"), ("secretaire", "general"), ("prime", "minister"), ("minister", "of")}
_PERSONS |= {("general", "secretary"), ("chairs", "of")}
_SEVERAL = frozenset({"cac", "nhung", "le", "la", "les", "the"})


def _former(question: Interpretation, place: int) -> Reading | None:
    """`Hà Giang cũ`, `l'ancienne province de Hà Giang`: adds nothing to a name; "việc cũ" are other tasks."""
    if "former" not in question.senses(place):
        return None
    before, after = (question.past(place + step, ("filler", "link"), step) for step in (-1, 1))
    named = question.slot(place - 1).bodies or question.slot(after).bodies or question.slot(before).bodies
    beside = question.senses(place - 1) | question.senses(place + 1)
    return ([], place + 1) if named and not beside & {"task", "thing"} else None


def _with_days_late(question: Interpretation, place: int) -> Reading | None:
    """`overdue tasks with days overdue`: each row shows them; "tasks with days overdue" may be those alone."""
    late = any("state:overdue" in slot.senses for slot in question.slots)
    return ([], place + 1) if late and "days-late" in question.senses(place) else None


RULES: tuple[Rule, ...] = (_with_days_late, _former, _this_one, _just, _in_person)
