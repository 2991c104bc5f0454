"""What a body has to do, or a document still asks, is what is open: "what must Hanoi do", "vẫn yêu cầu gì".

Beside another state, a report or a day these words add nothing.
"""

from __future__ import annotations

from kltrack.question.rules.how_many import from_today
from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule
from kltrack.question.rules.issuing import days_of_documents
from kltrack.question.rules.whether_done import asks_how_far


def _to_do(question: Interpretation, place: int) -> Reading | None:
    """`what is there for Hanoi to do`, `what is Hanoi in charge of now`.

    What it did once, "what was Hanoi asked to do", is not asked as open.
    """
    senses = question.senses(place) & {"at-present", "to-do"}
    if not senses or question.slot(place).name_kinds or not _is_asked_of_whom(question, place):
        return None
    if "to-do" in senses and _is_wanted(question):
        return None
    if not _ONCE.isdisjoint(question.sentence.words):
        return None
    counted = () if "to-do" in senses else ("count",)
    others = ("state:", "status:", "report:", "kind:", "of-id", "share", "latest", "now", *counted)
    if _names_another(question, others):
        return None
    first = next((at for at, slot in enumerate(question.slots) if senses & slot.senses), place)
    return _open(question, place) if first == place else None


def _all_to_do(question: Interpretation, place: int) -> Reading | None:
    """The "all" of `everything that awaits Hanoi`, `anything to do for Hanoi`, which is what is open."""
    slots = range(len(question.slots))
    asked = any("to-do" in question.senses(at) and _is_asked_of_whom(question, at) for at in slots)
    is_all = "all" in question.senses(place) and not question.slot(place).name_kinds
    return ([], place + 1) if is_all and asked and _ONCE.isdisjoint(question.sentence.words) else None


def _is_wanted(question: Interpretation) -> bool:
    """Whether somebody wants it of somebody, which is all that was asked: "what does the Secretariat want us to do"."""
    verbs = [at for at in range(1, len(question.slots)) if "gives" in question.senses(at)]
    return any(
        question.slot(at - 1).bodies and question.slot(question.past(at + 1, ("filler",))).bodies for at in verbs
    )


def _is_asked_of_whom(question: Interpretation, place: int) -> bool:
    """Whether a body is named, behind a word that leads to one; or no document is in "which tasks are to be done"."""
    if "to-do" in question.senses(place) and "to:body" in question.senses(place):
        return bool(question.slot(question.past(place + 1, ("filler", "to:body", "all"))).bodies)
    bodies = any(slot.bodies for slot in question.slots)
    of_tasks = any("task" in slot.senses or slot.fields or slot.topic for slot in question.slots)
    tasks = of_tasks and "to-do" in question.senses(place)
    return bodies or (tasks and not any(slot.conclusion for slot in question.slots))


def _now(question: Interpretation, place: int) -> Reading | None:
    """`en ce moment`, `hiện nay` beside a body: what it has to do now."""
    slot = question.slot(place)
    said = question.sentence.words[slot.start : slot.end] in _NOW and slot.senses == {"filler"}
    looking = "opening" in question.senses(place + 1) or question.first_word(place + 1) in ("xem", "coi")
    said = said and not looking  # "tôi đang tìm việc của Hà Nội"
    others = ("state:", "status:", "report:", "unrecorded:", "kind:", "bodies")
    asker = any("asker" in each.senses for each in question.slots)
    named = any(each.bodies for each in question.slots)
    asked = said and named and not asker and not asks_how_far(question)
    return _open(question, place) if asked and not _names_another(question, others) else None


def _still(question: Interpretation, place: int) -> Reading | None:
    """`what does 191 still require`, `a-t-il encore des tâches`, the "còn" of "126 còn yêu cầu gì"."""
    slot = question.slot(place)
    alone = slot.end == slot.start + 1 and slot.senses == {"filler"}
    said = alone and question.sentence.words[slot.start] in _STILL
    said = said or ("left" in slot.senses and _says_what_is_done(question, place + 1))
    others = ("state:", "status:", "report:", "latest", "whether-done", "most-tasks", *_NEVER_OPEN)
    named = any(each.bodies or each.conclusion for each in question.slots) or days_of_documents(question)
    return _open(question, place) if said and named and not _names_another(question, others) else None


def still_asked(question: Interpretation, places: range) -> list[Part]:
    """What is open, where "still" stands at one of some positions: "que demande encore le Bureau politique"."""
    still = (
        at
        for at in places
        if "left" in question.senses(at) or (question.first_word(at) in _STILL and question.senses(at) == {"filler"})
    )
    return [question.part("state", "open", at) for at in still][:1]


def _says_what_is_done(question: Interpretation, place: int) -> bool:
    """Whether the verb of a body or of a document stands at a position: "chủ trì", "phải chủ trì", "yêu cầu", "làm"."""
    if question.first_word(place) in _MUST_OR_DO:
        return True
    senses = question.senses(place)
    return "gives" in senses or any(sense.startswith("role:") for sense in senses)


_MUST_OR_DO = frozenset({"lam", "phai"})


def _not_late(question: Interpretation, place: int) -> Reading | None:
    """`open but not overdue`: what is in term or has no deadline; `échéances hors retards`: from today on."""
    if not is_open_not_late(question, place):
        return None
    if not any("state:open" in slot.senses for slot in question.slots):
        return from_today(question, place), place + 1
    return [question.part("status", status, place) for status in ("open-in-term", "open-undated")], place + 1


def is_open_not_late(question: Interpretation, place: int) -> bool:
    """Whether "not overdue" stands beside "open" or "due"; alone it may be what is done, too."""
    opens = any(slot.senses & {"state:open", "state:due", "state:coming"} for slot in question.slots)
    slot = question.slot(place)
    left_out = not _LEAVING_OUT.isdisjoint(question.sentence.words[slot.start : slot.start + 2])
    left_out = left_out and not question.is_last(place)
    return "refuse:not-overdue" in slot.senses and opens and not left_out


_LEAVING_OUT = frozenset({"except", "excluding", "without", "other", "apart", "minus", "leaving"})  # "… ones of Hanoi"
_LEAVING_OUT |= {"hors", "sauf", "hormis", "excepte", "sans", "tru", "tinh", "ke", "gom"}  # "không tính việc quá hạn"


def _no_longer_open(question: Interpretation, place: int) -> Reading | None:
    """`tasks that are no longer open`: what was done or cancelled."""
    if "no-longer-open" not in question.senses(place):
        return None
    return [question.part("status", status, place) for status in ("done", "cancelled")], place + 1


def _open(question: Interpretation, place: int) -> Reading:
    return [question.part("state", "open", place)], place + 1


def _names_another(question: Interpretation, others: tuple[str, ...]) -> bool:
    """Whether a sense that begins so, a last day, a length or an id stands anywhere in the question."""
    told = any(sense.startswith(others) for slot in question.slots for sense in slot.senses)
    of_documents = days_of_documents(question)  # "what do the February conclusions still ask"
    dated = any(slot.when and at not in of_documents for at, slot in enumerate(question.slots))
    return told or dated or any(slot.length or slot.identity for slot in question.slots)


_ONCE = frozenset({"was", "were", "did", "had", "been", "asked", "told"})  # "what was Hanoi asked to do"
_STILL = frozenset({"still", "encore", "toujours", "van"})
_NEVER_OPEN = ("kind:commendation", "kind:decision", "kind:authorisation")
_NOW = (
    *(["en", "ce", "moment"], ["maintenant"], ["actuellement"], ["a", "present"], ["presentement"]),
    *(["hien", "nay"], ["hien", "tai"], ["bay", "gio"], ["hien", "gio"], ["luc", "nay"], ["hien", "dang"], ["hien"]),
    *(["nay"], ["gio"], ["den", "nay"], ["dang"]),
)


def _open_today(question: Interpretation, place: int) -> Reading | None:
    """The "today" of `what is open today`: as it is now; "what must Hanoi do today" asks for what is due."""
    slot, words = question.slot(place), question.sentence.words
    is_today = slot.is_day and words[slot.end - 1] in _TODAY
    due = any("state:due" in each.senses for each in question.slots)
    opens = any(
        "state:open" in each.senses and not _OPEN.isdisjoint(words[each.start : each.end]) for each in question.slots
    )
    led = any(sense.startswith("op:") for sense in question.senses(place - 1))
    return ([], place + 1) if is_today and opens and not (led or due) else None


_TODAY = ("today", "aujourd'hui", "nay")
_OPEN = frozenset({"open", "outstanding", "pending", "unfinished", "incomplete", "undone", "unresolved", "ouvert"})
_OPEN |= {"ouverts", "ouverte", "ouvertes", "inachevees", "dang"}

RULES: tuple[Rule, ...] = (_open_today, _not_late, _no_longer_open, _all_to_do, _to_do, _now, _still)
