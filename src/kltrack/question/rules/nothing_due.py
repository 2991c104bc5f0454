"""Whether there is nothing: "nothing due tomorrow?", "Bộ Ngoại giao không có việc quá hạn à", "rien en retard ?".

What there is answers it; "which ministries have nothing overdue" asks for those that are in no list.
"""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Reading, Rule


def _nothing_due(question: Interpretation, place: int) -> Reading | None:
    """The "nothing" of `nothing due tomorrow?`, `Finance has nothing overdue, right?`: it adds nothing."""
    is_ne = question.first_word(place) in _NE and bool(question.senses(place) & _DENIALS)
    said = is_ne or _nothing_at(question, place)
    if not said or not _is_asked(question) or _tells_more_before(question, place):
        return None
    follows = question.past(place + 1, ("filler", "task", "thing", "link", "verb"))
    things = any(state in question.senses(at) for at in (place + 1, follows) for state in _STATES)
    if is_ne:
        things = any(_nothing_at(question, at) for at in (place + 1, place + 2))
    return ([], place + 1) if things else None


def _nothing_at(question: Interpretation, place: int) -> bool:
    """Whether words at a position deny that there is anything: "nothing", "rien", "không có"."""
    senses, word = question.senses(place), question.first_word(place)
    if not senses & _DENIALS or question.slot(place).name_kinds:
        return False
    there_is = word == "khong" and question.first_word(place + 1) == "co"
    what = "gi" in question.sentence.words[1:3] and place == 0  # "không có gì đến hạn"
    first = place == 0 and "never" in senses
    return there_is or what or first or word in _NOTHING


def _is_asked(question: Interpretation) -> bool:
    """Whether it is a question: by its mark, by a word at its end, or by the verb that it begins with."""
    words = question.sentence.words
    ends = words[-1] in _ENDING or [*words[-2:]] in (["phai", "khong"], ["dung", "khong"])
    return question.sentence.text.rstrip().endswith("?") or ends or words[0] in ("does", "do", "is", "has", "have")


def _tells_more_before(question: Interpretation, place: int) -> bool:
    """Whether more than one body or document stands before a position, or who is asked for."""
    before = [slot for slot in question.slots[:place] if slot.name_kinds or slot.conclusion]
    others = [slot for slot in question.slots[:place] if not (slot.name_kinds or slot.conclusion)]
    asks = any(
        sense.startswith(("asker", "bodies", "which", "each:", "count")) for slot in others for sense in slot.senses
    )
    known = all(slot.senses & {"filler", "verb", "to:body", "to:conclusion", *_DENIALS} for slot in others)
    return len(before) > 1 or asks or not known


_STATES = ("state:due", "state:overdue", "state:coming")
_DENIALS = frozenset({"not", "never"})
# Words without diacritics.
_NE = ("n'", "ne")
_NOTHING = ("nothing", "rien")
_ENDING = frozenset({"a", "ha", "nhi", "chu", "right", "hein"})

RULES: tuple[Rule, ...] = (_nothing_due,)
