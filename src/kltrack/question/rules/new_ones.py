"""New tasks and new deadlines: "new tasks for Hanoi in October", "which tasks were added since", "hạn mới".

New tasks are those that the documents of some days gave; a digest of these days would begin with what became overdue.
A deadline is new where it was moved.
"""

from __future__ import annotations

from kltrack.dates.words import Word
from kltrack.question.rules.interpretation import Interpretation, Reading, Rule
from kltrack.question.rules.issuing import issue_date


def _new(question: Interpretation, place: int) -> Reading | None:
    """The "new" of `new tasks in October`, which the day tells, and of `new deadlines`, which were moved."""
    if says_new_tasks(question, place):
        return ([], place + 1) if says_since_when(question) else None
    if _is_new(question, place) and _beside(question, place, "state:due"):
        return [question.part("report", "moved", place)], place + 1
    return None


def _since_when(question: Interpretation, place: int) -> Reading | None:
    """The day of `new tasks since September`: the one on which they were given, unless it lies ahead."""
    new = any(says_new_tasks(question, at) for at in range(len(question.slots)))
    if not (new and says_since_when(question)):
        return None
    dated = question.senses(place) & {"since", "op:in", "op:on", "op:from", "op:after"} or question.slot(place).when
    reading = issue_date(question, place, place) if dated else None
    if reading is None:
        return None
    latest = [part.value.when.latest(question.today) for part in reading[0]]
    return reading if all(span.first <= question.today for span in latest) else None


def says_new_tasks(question: Interpretation, place: int) -> bool:
    """Whether the word at a position says of tasks that they are new, or were added."""
    if not _is_new(question, place):
        return _is_added(question, place)
    words, slot = question.sentence.words, question.slot(place)
    given = words[: slot.start] if words[slot.end - 1] == "moi" else words  # "nhiệm vụ mới giao" were given just now
    return _beside(question, place, "task", "thing", *_KINDS) or not _GIVEN.isdisjoint(given)


def _is_new(question: Interpretation, place: int) -> bool:
    slot = question.slot(place)
    last = question.sentence.words[slot.end - 1] if slot.start >= 0 else Word("")
    is_new = last in _NEW or last.written == "mới"  # "moi" may be "mọi" or "mỗi"
    return is_new and not slot.name_kinds and not slot.senses & {"task", "thing", "latest"}


def _beside(question: Interpretation, place: int, *senses: str) -> bool:
    """Whether what is new stands right beside the word: "new tasks", "nhiệm vụ mới", "which deadlines are new".

    "Việc mới quá hạn" is what became overdue of late.
    """
    before, after = question.senses(place - 1), question.senses(place + 1)
    if question.first_word(place - 1) in ("are", "is", "sont", "la"):
        before |= question.senses(place - 2)
    if question.first_word(place) != "moi":
        return bool((before | after) & {*senses})
    follows = any(sense.startswith(("state:", "status:", "issued:", "gives", "given")) for sense in after)
    return bool(before & {*senses}) and not follows


def _is_added(question: Interpretation, place: int) -> bool:
    """Whether tasks are said to have been added: "which tasks were added"."""
    slot = question.slot(place)
    if question.first_word(place) == "them" and slot.senses & {"task", "thing"}:
        return not _names_a_state(question)  # "nhận thêm việc gì từ 1/10"
    added = slot.start >= 0 and question.sentence.words[slot.end - 1] in _ADDED
    thing = question.past(place - 1, ("filler past", "verb"), -1)
    return added and (bool(question.senses(thing) & {"task"}) or bool(question.senses(place - 2) & {"task"}))


def says_more_tasks(question: Interpretation, place: int) -> bool:
    """Whether further tasks are asked for, `được giao thêm việc nào`, in no state and by no named document."""
    documented = any(each.conclusion or each.senses & {"latest", "latest-many"} for each in question.slots)
    return says_further(question, place) and not (documented or _names_a_state(question))


def says_further(question: Interpretation, place: int) -> bool:
    """Whether the words at a position say of tasks that they are further ones: "có thêm việc gì"."""
    slot = question.slot(place)
    return bool(slot.senses & {"task", "thing"}) and "them" in question.sentence.words[slot.start : slot.end]


def says_since_when(question: Interpretation) -> bool:
    """Whether a day is named that may tell when new tasks were given: "new tasks due in October" names a last day."""
    return not _names_a_state(question) and any(slot.when or slot.length for slot in question.slots)


def _names_a_state(question: Interpretation) -> bool:
    return any(sense.startswith(("state:", "status:")) for slot in question.slots for sense in slot.senses)


# Words without diacritics.
_KINDS = ("kind:request", "kind:authorisation", "kind:commendation", "kind:decision")
_NEW = frozenset({"new", "nouvelle", "nouvelles", "nouveau", "nouveaux"})
_GIVEN = frozenset({"assigned", "given", "giao", "confie", "confiee", "confiees", "confies"})  # "given anything new"
_ADDED = frozenset({"added"})


def _extends(question: Interpretation, place: int) -> Reading | None:
    """The verb of `202 gia hạn việc gì`: which deadlines a document moves, and no state of its own tasks."""
    slot = question.slot(place)
    said = [*question.sentence.words[max(slot.start, 0) : slot.end]]
    extends = "status:extended" in slot.senses and said == ["gia", "han"]
    subject, thing = question.slot(place - 1), question.senses(question.past(place + 1, ("filler past",)))
    if not (extends and subject.conclusion and thing & {"task", "thing", "state:due"}):
        return None
    return [question.part("report", "moved", place)], place + 1


RULES: tuple[Rule, ...] = (_new, _since_when, _extends)
