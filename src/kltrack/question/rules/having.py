"""Bodies or documents that are asked for by what they have: "ministries with overdue tasks", "các bộ có việc quá hạn".

What they have is a state of tasks; "provinces with health in mind" asks for nothing here.
"""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Reading, Rule
from kltrack.question.rules.issuing import is_of_documents


def _having(question: Interpretation, place: int) -> Reading | None:
    """`ministries that are late`, `les provinces ayant des tâches ouvertes`, `conclusions with tasks due in May`."""
    slot, behind = question.slot(place), _behind(question, place)
    if behind == place or not _says_a_state(question, behind):
        return None
    if slot.is_group and len(slot.bodies) == 1:
        return [question.part("asker", slot.bodies[0], place)], behind
    if "any-bodies" in slot.senses:
        return [question.part("asker", "bodies", place)], behind
    return ([question.part("side", "conclusion", place)], behind) if is_of_documents(question, place) else None


def _behind(question: Interpretation, place: int) -> int:
    """The position behind "that have", "with" or "ayant"; `place` itself where nothing is said to have anything.

    What has it stands at the head of the question: "tasks of the ministries that are late" asks for tasks.
    """
    at_head = all(question.senses(at) & _FRAMING for at in range(place))
    after = place + 1
    if not at_head or question.slot(after).start < 0:
        return place
    words, verb = question.sentence.words, question.slot(after)
    if words[verb.start] not in _HAVING:
        return place
    # "Các bộ có hạn nào" asks for deadlines, "các bộ còn việc gì" and "các bộ có bao nhiêu việc quá hạn" for tasks.
    asks_itself = "count" in verb.senses | question.senses(after + 1) or not _WHICH.isdisjoint(words[verb.end :])
    if words[verb.start] in _VERBS and (asks_itself or not question.senses(after + 1) & {"task", "thing"}):
        return place
    return question.past(after, ("filler", "having", "verb"))


def _in_a_state(question: Interpretation, place: int) -> Reading | None:
    """`danh sách các cơ quan quá hạn`, `liste des organes en retard`: bodies of any sort, and how they stand."""
    at_head = all(question.senses(at) & _FRAMING for at in range(place))
    after = question.past(place + 1, ("filler",))
    stands = bool(question.senses(after) & {"state:overdue", "state:open"})
    stands = stands and question.sentence.words[question.slot(after).start : question.slot(after).end] != ["con", "lai"]
    alone = not any(slot.name_kinds or slot.senses & {"task", "thing"} for slot in question.slots)
    asked = at_head and stands and alone and "any-bodies" in question.senses(place)
    return ([question.part("asker", "bodies", place)], place + 1) if asked else None


def _says_a_state(question: Interpretation, place: int) -> bool:
    """Whether the words from a position on say no more than where tasks stand, and when they are due."""
    senses = [question.senses(at) for at in range(place, len(question.slots))]
    return any(sense.startswith(("state:", "most-tasks:")) for each in senses for sense in each)


_FRAMING = frozenset({"filler", "opening", "listing", "all"})
# Words without diacritics.
_VERBS = frozenset({"co", "con"})
_WHICH = frozenset({"gi", "nao"})
_HAVING = frozenset({"that", "which", "who", "with", "having", "qui", "ayant", "avec"}) | _VERBS

RULES: tuple[Rule, ...] = (_having, _in_a_state)
