"""What a body has to do, or a document still asks, is what is open: "what must Hanoi do", "vẫn yêu cầu gì".

Beside another state, a report or a day these words add nothing.
"""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule


def _to_do(question: Interpretation, place: int) -> Reading | None:
    """`what must Hanoi do`, `what is Hanoi in charge of now`; "all that Hanoi must do" is all of it.

    What it did once, "what was Hanoi asked to do", is not asked as open.
    """
    senses = question.senses(place) & {"at-present", "to-do"} or (_what_to_do(question, place) and {"to-do"})
    if not senses or question.slot(place).name_kinds or not _is_asked_of_whom(question, place):
        return None
    if not _ONCE.isdisjoint(question.sentence.words):
        return None
    of_all = "to-do" in senses and _is_of_all(question)
    counted = () if "to-do" in senses else ("count",)
    others = ("state:", "status:", "report:", "kind:", "of-id", "share", "latest", "now", *counted)
    if _names_another(question, others):
        carried_out = "role:implementing" in question.senses(place) and _what_to_do(question, place)
        return ([], place + 1) if carried_out and not of_all else None  # it is to do, and no role
    first = next((at for at, slot in enumerate(question.slots) if senses & slot.senses), place)
    return _open(question, place) if first == place and not of_all else None


def _is_asked_of_whom(question: Interpretation, place: int) -> bool:
    """Whether a body is named, behind a word that leads to one; or no document is in "which tasks are to be done"."""
    if "to-do" in question.senses(place) and "to:body" in question.senses(place):
        return bool(question.slot(question.past(place + 1, ("filler", "to:body", "all"))).bodies)
    bodies = any(slot.bodies for slot in question.slots)
    tasks = any("task" in slot.senses for slot in question.slots) and "to-do" in question.senses(place)
    return bodies or (tasks and not any(slot.conclusion for slot in question.slots))


def _all_to_do(question: Interpretation, place: int) -> Reading | None:
    """The "all" of `everything Hanoi must do before December`, `all that Hanoi must finish`, which is what is open."""
    to_do = any(_what_to_do(question, at) for at in range(place + 1, len(question.slots)))
    named = any(slot.bodies for slot in question.slots) and not question.slot(place).name_kinds
    is_all = "all" in question.senses(place) and to_do and named and _ONCE.isdisjoint(question.sentence.words)
    return ([], place + 1) if is_all and not _is_of_all(question) else None


def _is_of_all(question: Interpretation) -> bool:
    """Whether all is asked for, done or not: not where a day or "finish" says that it is still to be done."""
    told = any(slot.when or slot.length for slot in question.slots) or not _FINISH.isdisjoint(question.sentence.words)
    return not told and any("all" in slot.senses for slot in question.slots)


def _now(question: Interpretation, place: int) -> Reading | None:
    """`en ce moment`, `hiện nay` beside a body: what it has to do now."""
    slot = question.slot(place)
    said = question.sentence.words[slot.start : slot.end] in _NOW and slot.senses == {"filler"}
    others = ("state:", "status:", "report:", "unrecorded:", "kind:", "bodies")
    asker = any("asker" in each.senses for each in question.slots)
    named = any(each.bodies for each in question.slots)
    return _open(question, place) if said and named and not asker and not _names_another(question, others) else None


def _still(question: Interpretation, place: int) -> Reading | None:
    """`what does 191 still require`, `a-t-il encore des tâches`, the "còn" of "126 còn yêu cầu gì"."""
    slot = question.slot(place)
    alone = slot.end == slot.start + 1 and slot.senses == {"filler"}
    said = alone and question.sentence.words[slot.start] in _STILL
    said = said or ("left" in slot.senses and _says_what_is_done(question, place + 1))
    others = ("state:", "status:", "report:", "of-id", "latest", "whether-done", "most-tasks", *_NEVER_OPEN)
    named = any(each.bodies or each.conclusion for each in question.slots)
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
    """Whether the verb of a body or of a document stands at a position: "chủ trì", "yêu cầu", "giao"."""
    senses = question.senses(place)
    return "gives" in senses or any(sense.startswith("role:") for sense in senses)


def _open(question: Interpretation, place: int) -> Reading:
    return [question.part("state", "open", place)], place + 1


def _names_another(question: Interpretation, others: tuple[str, ...]) -> bool:
    """Whether a sense that begins so, a date, a length or an id stands anywhere in the question."""
    told = any(sense.startswith(others) for slot in question.slots for sense in slot.senses)
    return told or any(slot.when or slot.length or slot.identity for slot in question.slots)


def _what_to_do(question: Interpretation, place: int) -> bool:
    """Whether a "do" ends "what must Hanoi do", "which tasks must Hanoi finish", "những việc Hà Nội phải thực hiện"."""
    slot, words = question.slot(place), question.sentence.words
    is_do = slot.start >= 0 and bool(_DO & {words[slot.start], words[slot.end - 1]})
    if "role:implementing" in slot.senses and sum(bool(each.bodies) for each in question.slots) > 1:
        return False  # "what must Home Affairs implement for the Government Party Committee"
    said = [each for each in question.slots if each.end <= slot.end and not each.name_kinds]  # not in "Cần Thơ"
    before = [word for each in said for word in words[each.start : each.end]]
    must = not _MUST.isdisjoint(before) or any(word.written == "cần" for word in before)
    return is_do and not _WHAT.isdisjoint(words) and must


_ONCE = frozenset({"was", "were", "did", "had", "been", "asked", "told"})  # "what was Hanoi asked to do"
# Words without diacritics; "out" ends "carry out", "hien" "thực hiện", "oeuvre" "mettre en œuvre".
_DO = frozenset({"do", "finish", "complete", "deliver", "accomplish", "achieve", "fulfil", "fulfill", "implement"})
_DO |= {"out", "faire", "accomplir", "finir", "terminer", "achever", "realiser", "executer", "oeuvre", "lam", "hien"} | {"khai"}
_FINISH = _DO - {"do", "out", "faire", "oeuvre", "lam", "hien"} | {"khai"}
_WHAT = frozenset(
    {"all", "every", "what", "whats", "what's", "anything", "everything", "which", "tasks", "que", "qu'", "taches"}
)
_WHAT |= {"quelles", "viec", "nhiem", "nhung", "gi", "quoi"}
_MUST = frozenset({"must", "should", "shall", "have", "has", "need", "needs", "ought", "supposed", "phai"})
_MUST |= {"required", "obliged", "bound", "expected", "meant", "going", "committed", "will"}
_MUST |= {"doit", "doivent", "devra", "devront", "doit-il", "doit-elle", "doivent-ils", "doivent-elles", "doit-on"}
_STILL = frozenset({"still", "encore", "toujours", "van"})
_NEVER_OPEN = ("kind:commendation", "kind:decision", "kind:authorisation")
_NOW = (
    *(["en", "ce", "moment"], ["maintenant"], ["actuellement"], ["a", "present"], ["presentement"]),
    *(["hien", "nay"], ["hien", "tai"], ["bay", "gio"], ["hien", "gio"], ["luc", "nay"], ["hien", "dang"], ["hien"]),
    *(["nay"], ["gio"], ["den", "nay"], ["dang"]),
)

RULES: tuple[Rule, ...] = (_all_to_do, _to_do, _now, _still)
