"""Vietnamese words that say how near something is, or how close: "tháng 12 này", "mới giao", "đích thân làm"."""

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


def _now(question: Interpretation, place: int) -> Reading | None:
    """`en ce moment`, `hiện nay` beside a body: what it has to do now is what is open."""
    slot = question.slot(place)
    said = question.sentence.words[slot.start : slot.end] in _NOW and slot.senses == {"filler"}
    told = any(each.when or each.identity or each.length for each in question.slots) or any(
        sense.startswith(("state:", "status:", "report:", "unrecorded:", "kind:", "bodies"))
        for each in question.slots
        for sense in each.senses
    )
    asker = any("asker" in each.senses for each in question.slots)
    named = any(each.bodies for each in question.slots)
    return ([question.part("state", "open", place)], place + 1) if said and named and not (told or asker) else None


def _still(question: Interpretation, place: int) -> Reading | None:
    """`what does 191 still require`, `a-t-il encore des tâches`: what is open, where no other state or day is named."""
    slot = question.slot(place)
    alone = slot.end == slot.start + 1 and slot.senses == {"filler"}
    if not alone or question.sentence.words[slot.start] not in _STILL:
        return None
    others = ("state:", "status:", "report:", "of-id", "latest", "whether-done", "most-tasks", *_NEVER_OPEN)
    told = any(sense.startswith(others) for each in question.slots for sense in each.senses)
    dated = any(each.when or each.length or each.identity for each in question.slots)
    named = any(each.bodies or each.conclusion for each in question.slots)
    return ([question.part("state", "open", place)], place + 1) if named and not (told or dated) else None


_STILL = frozenset({"still", "encore", "toujours", "van"})
_NEVER_OPEN = ("kind:commendation", "kind:decision", "kind:authorisation")
# Words without diacritics.
_NOW = (
    *(["en", "ce", "moment"], ["maintenant"], ["actuellement"], ["a", "present"], ["presentement"]),
    *(["hien", "nay"], ["hien", "tai"], ["bay", "gio"], ["hien", "gio"], ["luc", "nay"], ["hien", "dang"], ["hien"]),
    *(["nay"], ["gio"], ["den", "nay"]),
)
RULES: tuple[Rule, ...] = (_former, _this_one, _just, _in_person, _now, _still)
