"""What must be done is open, and not done: "what needs done under 127", "il faut faire", "phải được làm".

With a date it is what is due then, and what ought to have been done is overdue. What a document asks to be done is all
that it asks: "what does 127 want done". Beside another state these words add nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.dates.words import Word
from kltrack.question.slots.asking import asks, with_document
from kltrack.question.slots.sentence import Sentence
from kltrack.question.slots.slot import Slot

# Words without diacritics. What obliges; those in _WITH_TO only before "to": "has to do", and no "has done".
_OBLIGING = frozenset({"must", "should", "shall", "have", "has", "had", "need", "needs", "ought", "supposed"})
_OBLIGING |= {"doit", "doivent", "devra", "devront", "devait", "devaient", "faut", "doit-il", "doit-elle"}
_OBLIGING |= {"doivent-ils", "doivent-elles", "doit-on", "cense", "censee", "censes", "censees", "phai"}
_WITH_TO = frozenset({"have", "has", "had", "ought", "supposed", "required", "obliged", "bound", "expected", "meant"})
_WITH_TO |= {"going", "committed"}
_OBLIGING |= {"will", *_WITH_TO}
# What is done, in any form.
_DOING = frozenset({"do", "done", "finish", "finished", "complete", "completed", "deliver", "delivered", "accomplish"})
_DOING |= {"accomplished", "achieve", "achieved", "fulfil", "fulfill", "fulfilled", "implement", "implemented"}
_DOING |= {"carry", "carried", "execute", "executed", "faire", "fait", "faits", "faite", "faites", "accomplir"}
_DOING |= {"accompli", "accomplie", "accomplies", "finir", "fini", "finie", "finies", "terminer", "termine"}
_DOING |= {"terminee", "terminees", "achever", "acheve", "achevee", "achevees", "realiser", "realise", "realisee"}
_DOING |= {
    "realisees",
    "executer",
    "execute",
    "executee",
    "executees",
    "lam",
    "xong",
    "hoan",
    "thuc",
    "trien",
    "mettre",
    "appliquer",
    "livrer",
    "fournir",
    "produire",
}
_BY = frozenset({"by", "par", "boi"})
_DENYING = ("not", "never", "except", "but")
_WHEN = frozenset({"when", "quand", "bao", "khi", "luc"})
_OTHERS = ("state:", "status:", "report:", "of-id", "share", "most-tasks", "unrecorded:", "refuse:", "each:", *_DENYING)
_ALLOWED = "kind:authorisation"  # "the right to do"
_OPEN, _DUE, _OVERDUE = (frozenset({f"state:{name}"}) for name in ("open", "due", "overdue"))
_IMPLEMENTING = "role:implementing"
_TASKS, _FORECAST = frozenset({"task"}), frozenset({"unrecorded:forecast"})
_EMPTY = frozenset({"filler", "verb", "task", "thing", "all"})


def with_obligations(sentence: Sentence, slots: Sequence[Slot]) -> list[Slot]:
    """The slots; the word for what must be done means what is open, or due by a date, and no longer what is done."""
    result = [with_document(sentence, slots, place) for place in range(len(slots))]
    words = sentence.words
    if any("state:overdue" in slot.senses for slot in slots):
        return [_without_due(words, slot) for slot in result]
    owed = _owed(slots)
    if owed:
        result[owed] = slots[owed]._replace(senses=_OWED)
    found = None if owed else _doing_after_obligation(words, result)
    if found is None or not all(slot.is_understood for slot in slots[: found[0]]):  # the subject may be no body
        return result
    obliging, doing = found
    slot = slots[doing]
    if words[slots[obliging].start] == "will" and "status:done-late" in slot.senses:
        result[doing] = slot._replace(senses=_FORECAST)  # "what will Hanoi finish late"
        return result
    if _says_another(words, slots, doing):
        return result
    dated = any(_limits(slots, place) for place in range(len(slots)))
    told = asks(words[slot.start : slot.end])  # "what have provinces been told to do since September"
    if told or asks(words[slots[obliging].start : slots[obliging].end]):
        return _asked(words, result, obliging, doing, dated=dated)
    return _obliged(words, result, obliging, doing, dated=dated)


def _owed(slots: Sequence[Slot]) -> int:
    """The place of what ought to have been done, apart from the word that says so: "lẽ ra tháng 9 xong"; else 0."""
    ought = next((place for place, slot in enumerate(slots) if "owed" in slot.senses), len(slots))
    return next((place for place in range(ought + 1, len(slots)) if "state:done" in slots[place].senses), 0)


_OWED = frozenset({"state:due", "past"})


def _asked(words: Sequence[Word], slots: list[Slot], obliging: int, doing: int, *, dated: bool) -> list[Slot]:
    """What somebody asks to be done is all that is asked; "asked to finish in October" is what was due then."""
    slot = slots[doing]
    if _asks_whether(words, slots, obliging, doing) or _says_done(words, slots[obliging], slot):
        return slots
    if _may_be_done(words, slots, doing):
        slots[doing] = slot._replace(senses=_FORK)
        return slots
    if "to-do" in slot.senses and not slots[obliging].senses & _TASKS:
        slots[doing] = slot._replace(senses=slot.senses | _TASKS)  # "ordered to do"
        return slots
    due = dated and not _FINISHING.isdisjoint(words[slot.start : slot.end])
    if due or slot.senses & {"state:done", _IMPLEMENTING}:
        slots[doing] = slot._replace(senses=_DUE if due else _TASKS)
        slots[obliging] = slots[obliging]._replace(senses=slots[obliging].senses - {"kind:request"} | {"filler"})
    return slots


def _says_done(words: Sequence[Word], obliging: Slot, doing: Slot) -> bool:
    """Whether it is said of what was asked that it is done: "việc giao cho Hà Nội đã xong", "asked and finished"."""
    said = words[doing.start : doing.end]
    is_last = doing.end == len(words)
    if said[0] == "da" or said[-1] == "roi" or (is_last and (said[0] == "duoc" or said == ["xong"])):
        return True
    to_do = not _TO.isdisjoint(words[obliging.start : doing.end])
    is_so = words[doing.start - 1] in _BEING or said[0] in _BEING
    return not to_do and is_so and obliging.end < doing.start


_TO = frozenset({"to", "be", "etre", "faire", "lam"})
_BEING = frozenset({"and", "et", "qui", "est", "sont", "est-il", "est-ce", "sont-ils", "is", "are", "already", "deja"})


def _may_be_done(words: Sequence[Word], slots: Sequence[Slot], doing: int) -> bool:
    """Whether "hoàn thành", last behind a verb of giving, may as well be done as to be done; with a day it is to be."""
    slot = slots[doing]
    return slot.end == len(words) and words[slot.start : slot.end] in _DONE_OR_NOT


_DONE_OR_NOT = (
    ["hoan", "thanh"],
    ["hoan", "tat"],
    ["lam", "xong"],
    ["thuc", "hien", "xong"],
    ["giai", "quyet", "xong"],
)
_FORK = frozenset({"refuse:done-or-not"})


def _asks_whether(words: Sequence[Word], slots: Sequence[Slot], obliging: int, doing: int) -> bool:
    """Whether it is asked if what was asked is done: "is everything the Politburo asked in September done"."""
    slot = slots[doing]
    if words[-1] == "chua":
        return True
    every = any("all" in each.senses for each in slots[:obliging])
    whether = words[0] in _WHETHER and words[slot.start - 1] != "to"
    return every and (whether or not _INVERTED.isdisjoint(words[slot.start - 2 : slot.start]))


def _obliged(words: Sequence[Word], slots: list[Slot], obliging: int, doing: int, *, dated: bool) -> list[Slot]:
    """What must be done is open, by a date due; the state stands at the word that obliges where a role is asked for."""
    slot, place = slots[doing], doing
    if _has_another_role(slots) and obliging < doing:
        place = obliging  # "phải phối hợp thực hiện", "must lead and implement"
    elif "to:body" in slot.senses and words[slot.end - 1] in _BY:  # "is to be done by"
        place = obliging if obliging < doing else doing - 1
    if not slots[obliging].is_understood:
        slots[obliging] = slots[obliging]._replace(senses=frozenset({"filler"}))
    if place == doing or (place >= 0 and slots[place].senses <= _EMPTY):
        past = _is_past(words, slots[obliging], slot)
        slots[place] = slots[place]._replace(senses=_OVERDUE if past else _DUE if dated else _OPEN)
    return slots


def _without_due(words: Sequence[Word], slot: Slot) -> Slot:
    """A slot beside what is overdue: what must be finished, "phải xong và quá hạn", says no more than that."""
    is_due = slot.senses == {"state:due"} and not _DOING.isdisjoint(words[slot.start : slot.end])
    return slot._replace(senses=frozenset({"filler"})) if is_due else slot


_WHETHER = frozenset({"is", "are", "has", "have", "was", "were"})
_INVERTED = frozenset({"est-il", "est-elle", "sont-ils", "sont-elles", "a-t-il", "ont-elles", "a-t-elle", "ont-ils"})
_FINISHING = frozenset({"finish", "finished", "complete", "completed", "deliver", "delivered", "hoan", "xong"})
_FINISHING |= {"terminer", "finir", "achever"}


def _has_another_role(slots: Sequence[Slot]) -> bool:
    return any(sense.startswith("role:") and sense != _IMPLEMENTING for slot in slots for sense in slot.senses)


def _says_another(words: Sequence[Word], slots: Sequence[Slot], doing: int) -> bool:
    """Whether another state is asked for, one task, a role for one of two bodies, or when something must be done."""
    others = [slot for place, slot in enumerate(slots) if place != doing]
    two_bodies = sum(bool(slot.bodies) for slot in slots) > 1 and _IMPLEMENTING in slots[doing].senses
    return (
        any(sense.startswith(_OTHERS) and sense != "state:undated" for slot in others for sense in slot.senses)
        or _ALLOWED in slots[doing].senses
        or any(sense.startswith(_OTHERS) and sense != "state:done" for sense in slots[doing].senses)
        or any(slot.identity for slot in slots)
        or (not _WHEN.isdisjoint(words) and not any(slot.bodies for slot in slots))
        or two_bodies
    )


def _limits(slots: Sequence[Slot], place: int) -> bool:
    """Whether a date or length at a place limits the tasks: not the day of a document, "kết luận ngày 28/2/2025"."""
    slot, before = slots[place], slots[place - 1].senses if place else frozenset()
    of_document = bool(before & {"dated", "to:conclusion"}) and not any(sense.startswith("op:") for sense in before)
    return bool(slot.when or slot.length) and not of_document


def _doing_after_obligation(words: Sequence[Word], slots: Sequence[Slot]) -> tuple[int, int] | None:
    """The places of what obliges, or asks, and of what is to be done after it."""
    obliging = None
    for place, slot in enumerate(slots):
        if slot.name_kinds or _asks_if_so(words, slot):
            continue
        if obliging is not None and "only" in slot.senses:
            return None  # "what must Hanoi merely do"
        said = words[slot.start : slot.end]
        if _obliges(said) and _is_to_do(words, slot, slot, slot.start + 1):
            return place, place
        if obliging is not None and _is_to_do(words, slots[obliging], slot, slot.start):
            return obliging, place
        if (said[0] == "to" and not _DOING.isdisjoint(said)) or _asks_what_to_do(words, said):
            return place, place  # "is to do", "to be done by"
        is_infinitive = said[:1] == ["to"] and [*words[slot.end : slot.end + 1]] in (["be"], ["get"], ["have"])
        asked = obliging is not None and asks(words[slots[obliging].start : slots[obliging].end])
        if ((obliging is None or asked) and (_obliges(said) or is_infinitive)) or asks(said):
            obliging = place
            if _is_to_do(words, slot, slot, slot.start + 1):
                return place, place
    return None


def _asks_if_so(words: Sequence[Word], slot: Slot) -> bool:
    """Whether a slot is the "phải" of a "có phải" that a question begins with: "có phải mọi việc đã xong không"."""
    return slot.start == 1 and words[:2] == ["co", "phai"]


def _asks_what_to_do(words: Sequence[Word], said: Sequence[Word]) -> bool:
    """Whether a question asks what a body must do with "have to": "ce que les provinces ont à faire"."""
    asked = words[1:] if words[0] == "tout" else words
    opens = asked[:2] in (["qu'", "est-ce"], ["ce", "que"], ["ce", "qu'"])
    return opens and said in (["a", "a", "faire"], ["ont", "a", "faire"])


def _obliges(said: Sequence[Word]) -> bool:
    return not _OBLIGING.isdisjoint(said) or any(each.written == "cần" for each in said)


def _is_to_do(words: Sequence[Word], obliging: Slot, slot: Slot, start: int) -> bool:
    """Whether a slot holds, from a word on, what must be done: after "has" only as in "has to do".

    "Has everything given to Hanoi been done" does not oblige.
    """
    if words[start : start + 1] == ["been"] and words[start - 1] != "have":
        return False
    doing = next((at for at in range(start, slot.end) if words[at] in _DOING), None)
    if doing is None:
        return False
    return _WITH_TO.isdisjoint(words[obliging.start : obliging.end]) or "to" in words[obliging.start : doing]


def _is_past(words: Sequence[Word], obliging: Slot, doing: Slot) -> bool:
    """Whether something ought to have been done."""
    return words[obliging.start] in _SHOULD and "have" in words[obliging.end : doing.end]


_SHOULD = frozenset({"should", "ought", "supposed"})
